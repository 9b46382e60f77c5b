"""Methods chosen by measurement: used where they belong, ignored elsewhere, never a reason to be wrong."""

from __future__ import annotations

import inspect
import json
import os
import stat
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings

import faltung as ft
from faltung import arrays, layer_tuning, planner, tuning
from faltung.algorithms import ARRAY_NAMES as NAMES
from faltung.errors import ArgumentError, ArgumentTypeError, DisagreementError
from faltung.machine import host
from faltung.runtime import choices
from faltung.runtime.choices import Choices, key_of
from tests import children
from tests.assertions import forget_plans
from tests.layouts import BFLOAT16, values
from tests.strategies import cases

posix = pytest.mark.skipif(os.name != "posix", reason="owners, modes and locks of POSIX")

X = values((64, 80), "float32", 0)
KERNEL = values((9, 9), "float32", 1)
OPTIONS = {"op": "correlate", "mode": "same", "boundary": "reflect"}
QUICK = 1e-3  # seconds: every method once


@pytest.fixture
def directory(tmp_path):
    """A directory that is ours alone."""
    path = tmp_path / "objects"
    path.mkdir(mode=0o700)
    return path


@pytest.fixture(autouse=True)
def afresh(directory, monkeypatch):
    """Choices of this test's own, and no plan that was made by them afterwards."""

    def begin(where=directory, machine=None, used=True):
        monkeypatch.setattr(choices, "_current", Choices(where, machine or host(), used))
        forget_plans()
        return choices._current

    begin()
    yield begin
    forget_plans()


def problem_of(x=X, kernel=KERNEL, **changes):
    return ft.plan(x, kernel, **{**OPTIONS, **changes}).problem


def algorithm(**changes):
    return ft.plan(X, KERNEL, **{**OPTIONS, **changes}).plan.algorithm


def other_method():
    """A method that the planner would not take."""
    return "direct" if algorithm() == "fft" else "fft"


def keep(method, workers=None, **changes):
    count = tuning.default_workers() if workers is None else workers
    kept = choices.keep(problem_of(**changes), count, method)
    arrays.forget_recent()
    return kept


# -- measuring ----------------------------------------------------------------------------------


def test_the_fastest_is_chosen_kept_and_used(afresh, monkeypatch):
    other = other_method()

    def rigged(runners, budget):
        for runner in runners:
            runner.samples = [3.0, 1.0, 2.0] if runner.method == other else [9.0, 0.5, 8.0]

    monkeypatch.setattr(tuning, "_race", rigged)
    planned = algorithm()
    choice = ft.tune(X, KERNEL, **OPTIONS)
    assert (choice.chosen, choice.planned, choice.kept) == (other, planned, "on disk")
    assert choice.times == {other: 2.0, planned: 8.0}
    plan = ft.plan(X, KERNEL, **OPTIONS).plan
    assert plan.algorithm == other
    assert plan.measured
    assert f"algorithm: {other}, chosen by measurement (ft.tune)\n" in str(plan)
    reasons = {r.algorithm: r.reason for r in plan.rejected}
    assert reasons[planned] == f"measured to take longer than {other} (ft.tune)"
    assert "times the cost" in reasons["reference"]
    # The next process reads it.
    afresh()
    assert algorithm() == other


def test_what_is_measured_is_printed():
    choice = ft.tune(X, KERNEL, **OPTIONS, seconds=QUICK, workers=1)
    assert set(choice.times) == {"direct", "fft"}
    assert all(0 < seconds < 60 for seconds in choice.times.values())
    assert choice.chosen == min(choice.times, key=choice.times.get)
    assert choice.problem == problem_of()
    lines = str(choice).splitlines()
    assert lines[2] == "measured with 1 thread:"
    assert lines[3].startswith(f"  {choice.chosen}: ")
    assert lines[4].endswith(" times as long")
    assert lines[-1].startswith(f"chosen: {choice.chosen} (")
    assert lines[-1].endswith("kept on disk")


def test_only_what_is_applicable_and_exact_enough_runs():
    assert set(ft.tune(X, np.outer(*[values((9,), "float32", 2)] * 2), **OPTIONS, seconds=QUICK).times) == {
        "direct",
        "separable",
        "fft",
    }
    bytes_ = ft.tune(X.astype(np.uint8), values((3, 3), "int16", 1), op="correlate", seconds=QUICK)
    assert "direct" in bytes_.times
    assert not {"fft", "reference"} & set(bytes_.times)
    assert set(ft.tune(X, KERNEL, rtol=0, seconds=QUICK).times) == {"reference"}


def test_a_slow_method_is_run_less_often():
    class Slow:
        def __init__(self, seconds):
            self.took, self.samples, self.method, self.estimate = seconds, [], "slow", 0.0

        def seconds(self, calls):
            return self.took

    fast, slow = Slow(1e-4), Slow(0.3)
    tuning._race([fast, slow], 1.0)
    assert len(fast.samples) == tuning._REPETITIONS
    assert len(slow.samples) == 1


@given(cases())
@settings(max_examples=40)
def test_every_problem_can_be_tuned(case):
    """The methods agree within what they promise, on every kind of problem."""
    x, k = case.arrays()
    try:
        want = ft.plan(x, k, op=case.op, **case.options)(x)
    except ft.FaltungError:
        return
    choice = ft.tune(x, k, op=case.op, **case.options, seconds=1e-6)
    got = ft.plan(x, k, op=case.op, **case.options)
    assert got.plan.algorithm == choice.chosen
    assert (got(x).shape, got(x).dtype) == (want.shape, want.dtype)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
@pytest.mark.parametrize("dtype", ["float32", "complex128", "float16"])
def test_samples_that_are_not_finite_can_be_tuned_with(bad, dtype):
    x = X.astype(dtype)
    x[30, 40] = bad
    options = {**OPTIONS, "rtol": 1e-13} if dtype == "complex128" else OPTIONS  # as exact as transforms are
    assert "fft" in ft.tune(x, KERNEL, **options, dtype=dtype, seconds=QUICK).times


# -- results that disagree ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dtype", "spoil"),
    [
        ("float32", lambda y: y * np.float32(1.001)),
        ("float32", lambda y: np.where(y == y[5, 7], np.nan, y)),
        ("float64", lambda y: y + 1e-6),
        ("complex64", lambda y: np.conj(y)),
    ],
)
def test_a_wrong_result_is_an_error_and_no_choice(dtype, spoil, monkeypatch):
    x = X.astype(dtype) * (1 + 2j if dtype == "complex64" else 1)
    x = x.astype(dtype)
    call = arrays.PlannedConvolution.__call__

    def wrong(self, x, out=None):
        y = call(self, x, out)
        return np.asarray(spoil(y), y.dtype) if self.plan.algorithm == "fft" else y

    monkeypatch.setattr(arrays.PlannedConvolution, "__call__", wrong)
    options = {**OPTIONS, "rtol": 1e-13} if dtype == "float64" else OPTIONS  # as exact as transforms are
    with pytest.raises(DisagreementError, match=r"tune\(\): direct and fft differ at .* Nothing was kept"):
        ft.tune(x, KERNEL.astype(dtype), **options, seconds=QUICK)
    assert not choices.current().path.exists()
    assert not ft.plan(x, KERNEL.astype(dtype), **options).plan.measured


def test_integers_have_to_be_equal(monkeypatch):
    x, k = X.astype(np.int32), np.outer([1, 2, 3, 2, 1], [1, 2, 4, 2, 1]).astype(np.int32)
    assert {"direct", "separable"} <= set(ft.tune(x, k, **OPTIONS, seconds=QUICK).times)
    ft.forget_tuned()
    call = arrays.PlannedConvolution.__call__

    def wrong(self, x, out=None):
        y = call(self, x, out)
        return y + (self.plan.algorithm == "separable")

    monkeypatch.setattr(arrays.PlannedConvolution, "__call__", wrong)
    with pytest.raises(DisagreementError, match="direct and separable differ at 5120 of 5120 samples"):
        ft.tune(x, k, **OPTIONS, seconds=QUICK)


@pytest.mark.parametrize(
    ("a", "b", "overflow", "apart"),
    [
        (np.array([255], np.uint8), np.array([0], np.uint8), "wrap", False),
        (np.array([255], np.uint8), np.array([0], np.uint8), "saturate", True),
        (np.array([-128], np.int8), np.array([127], np.int8), "wrap", False),
        (np.array([-128], np.int8), np.array([127], np.int8), "saturate", True),
        (np.array([3], np.int8), np.array([5], np.int8), "wrap", True),
    ],
)
def test_rounded_integers_may_be_one_apart(a, b, overflow, apart):
    wrong = tuning._differing(a, b, np.array([1.25]), overflow)
    assert wrong.tolist() == [apart]


# -- what the planner makes of it ---------------------------------------------------------------


def test_the_planner_checks_a_choice(afresh):
    """Neither an inapplicable method nor one that is too inexact, whatever was kept."""
    keep("separable")
    assert algorithm() != "separable"
    assert not ft.plan(X, KERNEL, **OPTIONS).plan.measured
    strict = problem_of(rtol=1e-7)
    assert planner.make_plan(strict, host(), "fft").algorithm == "reference"
    assert planner.make_plan(replace(strict, method="direct"), host(), "fft").algorithm == "direct"


def test_a_method_that_is_asked_for_is_used():
    other = other_method()
    asked = "fft" if other == "direct" else "direct"
    keep(other)
    plan = ft.plan(X, KERNEL, **OPTIONS, method=asked).plan
    assert plan.algorithm == asked
    assert not plan.measured


@pytest.mark.parametrize("shape", [(16, 16), (64, 80)])
def test_recent_calls_follow_the_choice(shape, monkeypatch):
    """Also those that the generated entry knows, and a plan that was made before stays."""
    x, kernel = values(shape, "float32", 3), values((9, 9), "float32", 4)
    ran = []
    prepare = arrays.Prepared

    def noted(plan, *rest):
        ran.append(plan.algorithm)
        return prepare(plan, *rest)

    monkeypatch.setattr(arrays, "Prepared", noted)
    before = ft.plan(x, kernel, mode="same")
    want = before(x)
    for _ in range(3):
        ft.convolve(x, kernel, mode="same")
    assert len(set(ran)) == 1
    other = "fft" if ran[0] == "direct" else "direct"
    choices.keep(before.problem, tuning.default_workers(), other)
    ran.clear()
    ft.convolve(x, kernel, mode="same")
    assert not ran, "this call was prepared"
    arrays.forget_recent()
    for _ in range(3):
        np.testing.assert_allclose(ft.convolve(x, kernel, mode="same"), want, rtol=1e-4, atol=1e-5)
    assert ran == [other]
    assert before.plan.algorithm != other


def test_a_call_prepared_meanwhile_is_not_remembered(monkeypatch):
    """Another thread may change the choices between planning a call and remembering it."""
    prepare = arrays._prepare

    def interrupted(*arguments, **options):
        prepared = prepare(*arguments, **options)
        arrays.forget_recent()
        return prepared

    monkeypatch.setattr(arrays, "_prepare", interrupted)
    x, kernel = values((12, 12), "float32", 3), values((3, 3), "float32", 4)
    ft.convolve(x, kernel)
    assert not arrays._recent
    assert arrays._entry.call(x, None, kernel) is None
    assert not any(arrays._entry._calls)


# -- the key ------------------------------------------------------------------------------------


def test_keys_that_must_differ_do():
    def key(x=X, kernel=KERNEL, workers=2, **changes):
        return key_of(problem_of(x, kernel, **changes), workers)

    symmetric = np.outer([1, 2, 1], [1, 2, 1]).astype(np.float32)
    keys = [
        key(),
        key(workers=1),
        key(X[:-1]),
        key(np.asfortranarray(X)),
        key(X[:, ::-1]),
        key(np.repeat(X, 2, 1)[:, ::2]),
        key(X.astype(np.float64)),
        key(X.astype(">f4")),
        key(kernel=KERNEL[:5]),
        key(kernel=KERNEL.astype(np.float64)),
        key(kernel=symmetric),
        key(kernel=np.ones((3, 3), np.float32)),
        key(kernel=KERNEL[:3, :3]),
        key(mode="valid"),
        key(mode="full"),
        key(boundary="wrap"),
        key(boundary=("reflect", ("constant", "reflect"))),
        key(boundary="constant"),
        key(boundary="constant", cval=1),
        key(stride=2),
        key(stride=(2, 1)),
        key(dilation=2),
        key(dtype=np.float64),
        key(rtol=1e-3),
        key(origin=0),
        key(X.astype(np.uint8), KERNEL.astype(np.int8)),
        key(X.astype(np.uint8), KERNEL.astype(np.int8), overflow="saturate"),
        key(X[0], KERNEL[0]),
        key(X, KERNEL[0], axes=1),
        key(X, KERNEL[0], axes=0),
    ]
    assert len(set(keys)) == len(keys)


def test_keys_of_problems_of_one_class_are_the_same():
    base = problem_of()
    assert key_of(base, 2) == key_of(problem_of(X + 1, KERNEL * 1.5), 2)
    assert key_of(base, 2) == key_of(problem_of(method="fft"), 2)
    assert key_of(problem_of(boundary="constant", cval=1), 2) == key_of(
        problem_of(boundary="constant", cval=7), 2
    )
    assert key_of(base, 2) == key_of(replace(base, operation="convolve"), 2)


def test_a_choice_is_for_its_number_of_workers():
    other = other_method()
    keep(other, workers=3)
    assert algorithm(workers=3) == other
    assert algorithm(workers=1) != other


# -- the file -----------------------------------------------------------------------------------


def kept_file():
    path = choices.current().path
    assert path.exists()
    return path


def test_the_file_says_what_it_holds():
    other = other_method()
    assert keep(other, workers=1) == "on disk"
    document = json.loads(kept_file().read_text())
    assert document["machine"] == repr(host())
    (entry,) = document["choices"].values()
    assert (entry["method"], entry["workers"]) == (other, 1)
    assert entry["problem"].startswith("correlate x(64, 80) float32 ⋆ kernel(9, 9) float32")


def damages(text):
    document = json.loads(text)
    (key,) = document["choices"]

    def changed(**parts):
        return json.dumps({**document, **parts}).encode()

    return {
        "empty": b"",
        "cut": text[: len(text) // 2].encode(),
        "one character": text.replace('"workers": 1', '"workers": 2').encode(),
        "not text": bytes(range(256)),
        "another value": b"[1, 2, 3]",
        "a number": b"7",
        "deep": b"[" * 100_000,
        "no choices": json.dumps({k: v for k, v in document.items() if k != "choices"}).encode(),
        "choices of another kind": changed(choices=[key]),
        "another checksum": changed(checksum="0" * 64),
        "another format": changed(format=2),
        "more than there should be": changed(extra=1),
        "too long": text.encode() + b" " * (5 << 20),
    }


SAMPLE = '{"checksum": "", "choices": {"k": {"method": "fft", "workers": 1}}}'


@pytest.mark.parametrize("damage", damages(SAMPLE))
def test_a_damaged_file_is_ignored_and_rewritten(damage, afresh):
    other = other_method()
    keep(other, workers=1)
    path = kept_file()
    good = path.read_bytes()
    path.write_bytes(damages(good.decode())[damage])
    afresh()
    assert algorithm(workers=1) != other
    keep(other, workers=1)
    assert path.read_bytes() == good


@pytest.mark.parametrize("method", ["magic", "auto", "", None, 3, ["fft"], {}])
def test_unknown_methods_are_ignored(method, afresh):
    """Also in a file that is whole, as another version could have written it."""
    planned = algorithm(workers=1)
    keep(method, workers=1)
    afresh()
    assert algorithm(workers=1) == planned
    assert not choices.current()._methods


def test_choices_of_another_machine_are_ignored(afresh):
    other = other_method()
    keep(other, workers=1)
    foreign = afresh(machine=replace(host(), l2=host().l2 + 1))
    assert algorithm(workers=1) != other
    # Not even under the name of ours.
    ours = Choices(foreign._directory, host()).path
    ours.rename(foreign.path)
    afresh(machine=replace(host(), l2=host().l2 + 1))
    assert algorithm(workers=1) != other


def test_choices_of_another_version_are_ignored_and_rewritten(afresh, monkeypatch):
    other = other_method()
    keep(other, workers=1)
    monkeypatch.setattr(choices, "version", lambda: "another")
    afresh()
    assert algorithm(workers=1) != other
    keep(other, workers=2)
    document = json.loads(kept_file().read_text())
    assert document["version"] == "another"
    assert [entry["workers"] for entry in document["choices"].values()] == [2]


def test_the_version_is_that_of_the_sources(monkeypatch):
    choices.version.cache_clear()
    try:
        first = choices.version()
        choices.version.cache_clear()
        assert choices.version() == first
        assert len(first) == 64
        monkeypatch.setattr(choices, "_RUNS", choices._RUNS[:-1])
        choices.version.cache_clear()
        assert choices.version() != first
    finally:
        choices.version.cache_clear()


def test_without_sources_the_version_is_the_package_s(monkeypatch):
    def unreadable(path):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", unreadable)
    try:
        choices.version.cache_clear()
        assert " " in choices.version()
    finally:
        choices.version.cache_clear()


def test_old_choices_make_room(monkeypatch, afresh):
    monkeypatch.setattr(choices, "_MOST", 3)
    for workers in range(1, 6):
        keep("fft", workers=workers)
    entries = json.loads(kept_file().read_text())["choices"].values()
    assert [entry["workers"] for entry in entries] == [3, 4, 5]
    keep("direct", workers=3)
    entries = json.loads(kept_file().read_text())["choices"].values()
    assert [entry["workers"] for entry in entries] == [4, 5, 3]


def test_the_file_is_read_once_and_only_when_needed(monkeypatch):
    read = []
    load = choices.cache.read
    monkeypatch.setattr(choices.cache, "read", lambda path: read.append(path) or load(path))
    ft.plan(X, KERNEL, method="direct")
    assert not read
    for workers in (1, 2, 3):
        algorithm(workers=workers)
    assert len(read) == 1


@posix
def test_a_directory_that_others_may_enter_is_not_used(directory, afresh):
    other = other_method()
    keep(other, workers=1)
    directory.chmod(0o755)
    afresh()
    assert algorithm(workers=1) != other
    assert keep(other, workers=1) == "in this process"
    assert algorithm(workers=1) == other


@posix
def test_a_file_of_somebody_else_or_a_link_is_ignored(afresh, monkeypatch, tmp_path):
    other = other_method()
    keep(other, workers=1)
    path = kept_file()
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    real = os.fstat

    def foreign(descriptor):
        status = list(real(descriptor))
        status[stat.ST_UID] += 1
        return os.stat_result(status)

    with monkeypatch.context() as patch:
        patch.setattr(choices.cache.os, "fstat", foreign)
        afresh()
        assert algorithm(workers=1) != other
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    afresh()
    assert algorithm(workers=1) != other


def test_a_full_disk_is_no_error(monkeypatch):
    def full(*arguments):
        raise OSError(28, "No space left on device")

    other = other_method()
    monkeypatch.setattr(choices.cache.os, "replace", full)
    assert keep(other, workers=1) == "in this process"
    assert algorithm(workers=1) == other


def test_without_a_directory_choices_last_as_long_as_the_process(afresh):
    afresh(where=None)
    other = other_method()
    assert keep(other, workers=1) == "in this process"
    assert algorithm(workers=1) == other
    assert ft.tune(X, KERNEL, **OPTIONS, seconds=QUICK).kept == "in this process"
    ft.forget_tuned()
    assert algorithm(workers=1) != other


def test_choices_can_be_forgotten(afresh):
    other = other_method()
    keep(other, workers=1)
    path = kept_file()
    ft.forget_tuned()
    assert not path.exists()
    assert algorithm(workers=1) != other
    afresh()
    assert algorithm(workers=1) != other
    ft.forget_tuned()


# -- processes and threads ----------------------------------------------------------------------

PROGRAM = """
import sys
import numpy as np, faltung as ft
from faltung.runtime import choices
x, k = np.ones((40, 50), np.float32), np.arange(81, dtype=np.float32).reshape(9, 9)
def plan(workers):
    return ft.plan(x, k, workers=workers).plan
if sys.argv[1] == "keep":
    for workers in map(int, sys.argv[2:]):
        problem = ft.plan(x, k, workers=workers).problem
        print(choices.keep(problem, workers, "fft"))
elif sys.argv[1] == "tune":
    print(ft.tune(x, k, workers=1, seconds=0.001).kept)
else:
    print(sum(plan(int(w)).measured and plan(int(w)).algorithm == "fft" for w in sys.argv[2:]))
"""


def test_writers_do_not_lose_each_other_s_choices(directory):
    groups = [[str(w) for w in range(k, 40, 4)] for k in range(1, 5)]
    environment = {"FALTUNG_CACHE_DIR": str(directory)}
    running = [children.start(PROGRAM, "keep", *group, **environment) for group in groups]
    for child, group in zip(running, groups, strict=True):
        done = children.finish(child)
        assert (done.returncode, done.stdout) == (0, "on disk\n" * len(group)), done.stderr
    assert not list(directory.glob(".writing-*"))
    every = [workers for group in groups for workers in group]
    kept = int(children.run(PROGRAM, "count", *every, **environment))
    assert kept == len(every) if os.name == "posix" else kept > 0


def test_the_environment_switches_choices_off(directory):
    environment = {"FALTUNG_CACHE_DIR": str(directory)}
    assert children.run(PROGRAM, "keep", "1", **environment) == "on disk\n"
    assert children.run(PROGRAM, "count", "1", **environment) == "1\n"
    assert children.run(PROGRAM, "count", "1", **environment, FALTUNG_TUNED="on") == "1\n"
    before = next(directory.glob("tuned-*")).read_bytes()
    assert children.run(PROGRAM, "count", "1", **environment, FALTUNG_TUNED="off") == "0\n"
    assert children.run(PROGRAM, "tune", **environment, FALTUNG_TUNED="OFF") == "nowhere\n"
    assert next(directory.glob("tuned-*")).read_bytes() == before
    assert children.run(PROGRAM, "tune", FALTUNG_CACHE_DIR="off") == "in this process\n"


def test_a_narrowed_machine_is_another_one(directory):
    if not host().x86:
        pytest.skip("FALTUNG_CPU narrows x86-64")
    environment = {"FALTUNG_CACHE_DIR": str(directory)}
    children.run(PROGRAM, "keep", "1", **environment)
    level = "x86-64-v2" if host().cpu == "x86-64" else "x86-64"
    assert children.run(PROGRAM, "count", "1", **environment, FALTUNG_CPU=level) == "0\n"


def test_a_word_it_does_not_know_is_refused(monkeypatch):
    monkeypatch.setenv("FALTUNG_TUNED", "maybe")
    with pytest.raises(ArgumentError, match=r"FALTUNG_TUNED.* 'maybe', expected 'on' or 'off'"):
        choices.from_environment()


@posix
def test_forked_children_have_the_choices():
    code = """
import os, threading
import numpy as np, faltung as ft
from faltung.runtime import choices
x, k = np.ones((40, 50), np.float32), np.arange(81, dtype=np.float32).reshape(9, 9)
problem = ft.plan(x, k, workers=1).problem
choices.keep(problem, 1, "fft")
held = [choices._lock, choices.current()._lock]
for lock in held:
    lock.acquire()
child = os.fork()
if child == 0:
    right = ft.plan(x, k, workers=1).plan.measured
    right = right and choices.keep(problem, 2, "fft") == "in this process"
    right = right and ft.plan(x, k, workers=2).plan.measured
    ft.forget_tuned()
    os._exit(not right or ft.plan(x, k, workers=1).plan.measured)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status))
"""
    assert children.run(code, FALTUNG_CACHE_DIR="off") == "0\n"


def test_threads_may_tune_and_convolve_at_once():
    want = ft.correlate(X, KERNEL, mode="same", boundary="reflect", method="direct")
    failures = []

    def convolve():
        try:
            for _ in range(60):
                y = ft.correlate(X, KERNEL, mode="same", boundary="reflect")
                np.testing.assert_allclose(y, want, rtol=1e-3, atol=1e-4)
        except BaseException as error:
            failures.append(error)

    def tune():
        try:
            for _ in range(5):
                ft.tune(X, KERNEL, **OPTIONS, seconds=QUICK)
                ft.forget_tuned()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=f) for f in (convolve, tune, convolve, tune)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures


# -- arguments ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"method": "fft"}, ArgumentError, r"tune\(\): method is 'fft', expected 'auto'"),
        (
            {"op": "multiply"},
            ArgumentError,
            r"tune\(\): op is 'multiply', expected 'convolve' or 'correlate'",
        ),
        ({"out": X}, ArgumentError, r"tune\(\): out is an array, expected nothing"),
        ({"mood": "same"}, ArgumentTypeError, r"tune\(\): keyword is 'mood', expected one of boundary"),
        ({"seconds": 0}, ArgumentError, r"tune\(\): seconds is 0, expected a positive number"),
        ({"seconds": True}, ArgumentError, r"tune\(\): seconds is True, expected a positive number"),
        ({"seconds": np.inf}, ArgumentError, r"tune\(\): seconds is inf, expected a positive number"),
        ({"workers": 0}, ArgumentError, r"convolve\(\): workers is 0, expected a positive integer"),
        ({"mode": "big"}, ArgumentError, r"convolve\(\): mode is 'big'"),
    ],
)
def test_arguments_are_checked(changes, error, message):
    with pytest.raises(error, match=message):
        ft.tune(X, KERNEL, **changes)


def test_lists_and_exchanged_operands_can_be_tuned():
    assert ft.tune([1.0, 2.0, 3.0], [1.0, 1.0], seconds=QUICK).chosen in NAMES
    choice = ft.tune(KERNEL, X, mode="valid", seconds=QUICK)
    assert choice.problem.x_shape == X.shape
    assert "fft" in choice.times
    assert ft.plan(KERNEL, X, mode="valid").plan.measured


# -- layers -------------------------------------------------------------------------------------

IMAGES = values((2, 32, 9, 18), "float32", 2)
WEIGHT = values((32, 32, 3, 3), "float32", 3)


def planned_layer(**options):
    return ft.nn.plan(IMAGES, WEIGHT, padding=1, **options).plan


def test_a_layer_is_tuned_and_planned_by_the_choice(afresh, monkeypatch):
    planned = planned_layer().algorithm
    other = "dense" if planned != "dense" else "winograd"

    def rigged(runners, budget):
        for runner in runners:
            runner.samples = [1.0 if runner.method == other else 2.0]

    monkeypatch.setattr(tuning, "_race", rigged)
    before = ft.nn.conv(IMAGES, WEIGHT, padding=1)
    choice = ft.tune(IMAGES, WEIGHT, op="conv", padding=1)
    assert (choice.chosen, choice.planned, choice.kept) == (other, planned, "on disk")
    assert {"dense", "strips", "lanewise", "winograd"} == set(choice.times)
    assert planned_layer().algorithm == other
    assert planned_layer().measured
    assert planned_layer(workers=7).algorithm == planned
    assert planned_layer(method=planned).algorithm == planned
    afresh()  # the next process reads it
    assert planned_layer().algorithm == other
    after = ft.nn.conv(IMAGES, WEIGHT, padding=1)
    np.testing.assert_array_equal(after, ft.nn.conv(IMAGES, WEIGHT, padding=1, method=other))
    assert (before != after).any()  # the call that was prepared before has been forgotten
    ft.forget_tuned()
    np.testing.assert_array_equal(ft.nn.conv(IMAGES, WEIGHT, padding=1), before)


@pytest.mark.parametrize("boundary", ["constant", "reflect", "antireflect"])
@pytest.mark.parametrize("dtype", ["float32", "float16", "complex64", "int16", *BFLOAT16])
@pytest.mark.parametrize(
    ("op", "more"),
    [
        ("conv", {"bias": True, "stride": 2}),
        ("conv_transpose", {"output_padding": 1, "stride": 2}),
        ("conv_input_grad", {"precision": "high"}),
        ("conv_weight_grad", {"dilation": 2}),
    ],
)
def test_every_product_of_a_layer_can_be_tuned(op, more, dtype, boundary):
    x, w = values((2, 4, 9, 10), dtype, 0), values((4, 2, 3, 3), dtype, 1)
    options = {"padding": 1, "groups": 2, "boundary": boundary, **more}
    if op == "conv_transpose":
        w = values((4, 3, 3, 3), dtype, 1)
    if "bias" in options:
        options["bias"] = values((4,), dtype, 4) + values((4,), dtype, 4)
    choice = ft.tune(x, w, op=op, **options, seconds=QUICK)
    assert choice.chosen in choice.times
    assert len(choice.times) > 1 or boundary != "constant"


def test_a_wrong_layer_is_an_error_and_no_choice(monkeypatch):
    conv = ft.nn.conv

    def wrong(*operands, method="auto", **options):
        return conv(*operands, method=method, **options) * (1.001 if method == "winograd" else 1)

    monkeypatch.setattr(ft.nn, "conv", wrong)
    monkeypatch.setattr(layer_tuning, "_known", lambda operation: inspect.signature(conv).parameters)
    with pytest.raises(
        DisagreementError, match=r"tune\(\): dense and winograd differ at .* Nothing was kept"
    ):
        ft.tune(IMAGES, WEIGHT, op="conv", padding=1, seconds=QUICK)
    assert not choices.current().path.exists()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"mode": "same"}, r"mode is 'same', expected nothing: a layer has padding. Leave it out"),
        ({"rtol": 1}, r"rtol is 1, expected an option of nn.conv. Leave it out"),
        ({"out": IMAGES}, r"out is given, expected an option of nn.conv"),
        ({"method": "dense"}, r"method is 'dense', expected 'auto'. Leave it out"),
        ({"x": IMAGES[:0]}, r"x is of shape \(0, 32, 9, 18\), expected something to sum"),
    ],
)
def test_arguments_of_a_layer_are_checked(changes, message):
    with pytest.raises(ArgumentError, match=message):
        ft.tune(**{"x": IMAGES, "kernel": WEIGHT, "op": "conv", **changes})
