"""The entry: calls it knows are run without Python, all others are left to it, and no reference is lost."""

from __future__ import annotations

import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import arrays
from faltung.runtime import entry
from tests import children
from tests.assertions import forget_plans
from tests.layouts import DTYPES, LAYOUTS, laid_out, values

pytestmark = pytest.mark.skipif(not entry.usable(), reason="the entry needs CPython and its lock")


@pytest.fixture
def known(monkeypatch):
    """Whether a call is answered without reaching Python."""

    def is_known(call):
        reached = []
        with monkeypatch.context() as patch:
            real = arrays._convolve_or_correlate
            patch.setattr(arrays, "_convolve_or_correlate", lambda *a: reached.append(1) or real(*a))
            result = call()
        return not reached, result

    forget_plans()
    return is_known


X = values((40, 50), "float32", 1)
K = values((3, 4), "float32", 2)


def test_a_call_is_known_the_second_time(known):
    want = known(lambda: ft.correlate(X, K, mode="same", boundary="reflect", method="reference"))[1]
    for expected in (False, True, True):
        was_known, got = known(lambda: ft.correlate(X, K, mode="same", boundary="reflect"))
        assert was_known == expected
        np.testing.assert_array_equal(got, want)


def test_out_is_returned(known):
    out = np.empty((42, 53), np.float32)
    for expected in (False, True):
        was_known, got = known(lambda: ft.convolve(X, K, out=out))
        assert was_known == expected
        assert got is out
    np.testing.assert_array_equal(out, ft.convolve(X, K, method="reference"))


def test_every_result_is_an_array_of_its_own(known):
    known(lambda: ft.convolve(X, K))
    first, second = (known(lambda: ft.convolve(X, K)) for _ in range(2))
    assert first[0]
    assert second[0]
    assert not np.shares_memory(first[1], second[1])
    assert first[1].flags.owndata
    assert type(first[1]) is np.ndarray


DIFFERENT = {
    "another operation": lambda: ft.correlate(X, K, mode="same"),
    "another mode": lambda: ft.convolve(X, K, mode="valid"),
    "another boundary": lambda: ft.convolve(X, K, mode="same", boundary="edge"),
    "another shape": lambda: ft.convolve(X[1:], K, mode="same"),
    "other strides": lambda: ft.convolve(np.asfortranarray(X), K, mode="same"),
    "backwards": lambda: ft.convolve(X[::-1], K, mode="same"),
    "another dtype": lambda: ft.convolve(X.astype(np.float64), K, mode="same"),
    "another byte order": lambda: ft.convolve(X.astype(X.dtype.newbyteorder()), K, mode="same"),
    "a list": lambda: ft.convolve(X.tolist(), K, mode="same"),
    "a subclass": lambda: ft.convolve(X.view(np.recarray), K, mode="same"),
    "a kernel of another shape": lambda: ft.convolve(X, K[:2], mode="same"),
    "a kernel of another dtype": lambda: ft.convolve(X, K.astype(np.float64), mode="same"),
    "a kernel with other taps": lambda: ft.convolve(X, K + 1, mode="same"),
    "a kernel of another layout": lambda: ft.convolve(X, np.asfortranarray(K), mode="same"),
    "another stride": lambda: ft.convolve(X, K, mode="same", stride=2),
    "another dtype of the result": lambda: ft.convolve(X, K, mode="same", dtype=np.float64),
    "out with gaps": lambda: ft.convolve(X, K, mode="same", out=np.empty((40, 100), np.float32)[:, ::2]),
}


@pytest.mark.parametrize("what", DIFFERENT)
def test_a_different_call_is_not_taken_for_it(known, what):
    for _ in range(2):
        known(lambda: ft.convolve(X, K, mode="same"))
    was_known, got = known(DIFFERENT[what])
    assert not was_known
    forget_plans()
    np.testing.assert_array_equal(got, known(DIFFERENT[what])[1])


def test_taps_changed_in_place_are_noticed(known):
    kernel = K.copy()
    for k in range(kernel.size):
        for _ in range(2):  # a kernel that is new to a plan may be the first of many, and is known later
            known(lambda: ft.convolve(X, kernel))
        assert known(lambda: ft.convolve(X, kernel))[0]
        kernel.reshape(-1)[k] += 1
        was_known, got = known(lambda: ft.convolve(X, kernel))
        assert not was_known
        np.testing.assert_array_equal(got, ft.convolve(X, kernel, method="reference"))


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 8, 9, 17])
def test_every_byte_of_a_kernel_counts(known, size):
    x = values((300,), "uint8", 3)
    kernel = values((size,), "uint8", 4)
    for k in range(size):
        ft.convolve(x, kernel)
        kernel[k] ^= 1
        np.testing.assert_array_equal(ft.convolve(x, kernel), ft.convolve(x, kernel, method="reference"))


def test_options_that_can_change_are_looked_at_every_time(known):
    axes = [0]
    k = K[0]
    first = ft.convolve(X, k, axes=axes, mode="same")
    ft.convolve(X, k, axes=axes, mode="same")
    axes[0] = 1
    second = ft.convolve(X, k, axes=axes, mode="same")
    np.testing.assert_array_equal(first, ft.convolve(X, k, axes=0, mode="same", method="reference"))
    np.testing.assert_array_equal(second, ft.convolve(X, k, axes=1, mode="same", method="reference"))


def test_equal_options_of_another_type_are_refused_as_ever(known):
    for _ in range(3):
        ft.convolve(X, K, stride=1)
    with pytest.raises(ft.FaltungError, match="stride is True"):
        ft.convolve(X, K, stride=True)
    with pytest.raises(ft.FaltungError, match=r"stride is 1\.0"):
        ft.convolve(X, K, stride=1.0)


def overlapping(n, at):
    memory = np.zeros(4000, np.float32)
    return memory[:n], memory[at : at + n]


@pytest.mark.parametrize("through", ["convolve", "plan"])
def test_a_wrong_out_is_refused_as_ever(known, through):
    x, out = values((1000,), "float32", 5), np.empty(1000, np.float32)
    k = K[0].copy()
    if through == "plan":
        call = ft.plan(x, k, mode="same")
    else:

        def call(x, out):
            return ft.convolve(x, k, mode="same", out=out)

    call(x, out)
    call(x, out)
    sealed = out.copy()
    sealed.flags.writeable = False
    for wrong, text in (
        (sealed, "read-only"),
        (np.empty(999, np.float32), "shape"),
        (np.empty(1000, np.float64), "dtype float64"),
        (np.empty(1000, np.float32).tolist(), "list"),
        (np.broadcast_to(np.float32(0), 1000), "read-only"),
        (x, "overlapping x"),
    ):
        with pytest.raises(ft.FaltungError, match=text):
            call(x, wrong)
    for at in (1, 999):
        a, b = overlapping(1000, at)
        with pytest.raises(ft.FaltungError, match="overlapping x"):
            call(a, b)
        with pytest.raises(ft.FaltungError, match="overlapping x"):
            call(b, a)
    a, b = overlapping(1000, 1000)
    assert call(a, b) is b
    if through == "convolve":
        memory = values((1004,), "float32", 6)
        k = memory[:4]
        call(x, memory[4:])
        call(x, memory[4:])
        with pytest.raises(ft.FaltungError, match="overlapping kernel"):
            call(x, memory[3:1003])
        memory[1000:] = memory[:4]
        k = memory[1000:]
        with pytest.raises(ft.FaltungError, match="overlapping kernel"):
            call(x, memory[1:1001])


def test_a_plan_called_in_every_way():
    planned = ft.plan(X, K)
    want = ft.convolve(X, K, method="reference")
    out = np.empty_like(want)
    for got in (planned(X), planned(X, out), planned(X, out=out), planned(x=X), planned(out=out, x=X)):
        np.testing.assert_array_equal(got, want)
    assert planned(X, out) is out
    assert planned(X, None) is not out
    np.testing.assert_array_equal(planned(np.asfortranarray(X)), want)
    with pytest.raises(ft.FaltungError, match="of shape"):
        planned(X[1:])
    with pytest.raises(TypeError):
        planned()


@given(st.sampled_from(DTYPES), st.sampled_from(LAYOUTS), st.sampled_from(LAYOUTS), st.integers(1, 3))
def test_dtypes_and_layouts(dtype, x_layout, out_layout, rank):
    x = laid_out(values((6, 7, 9)[:rank], dtype, 1), x_layout)
    k = values((2, 3, 2)[:rank], dtype, 2, limit=3)
    want = ft.correlate(x, k, mode="same", boundary="symmetric", method="reference")
    out = laid_out(np.zeros_like(want), out_layout) if out_layout not in ("read-only", "repeated") else None
    if out is not None and not out.dtype.isnative:
        out = None
    for _ in range(3):
        for target in (None, out):
            got = ft.correlate(x, k, mode="same", boundary="symmetric", out=target)
            assert target is None or got is target
            np.testing.assert_array_equal(got, want)


# -- references and exceptions ------------------------------------------------------------------


def test_no_reference_is_lost_or_kept():
    x, k, out = X.copy(), K.copy(), np.empty((42, 53), np.float32)
    planned = ft.plan(x, k)
    mode = "full"
    calls = [
        lambda: ft.convolve(x, k, mode),
        lambda: ft.convolve(x, k, mode, out=out),
        lambda: planned(x),
        lambda: planned(x, out),
        lambda: planned._again(x, None),
        lambda: planned._again(x, out),
        lambda: planned._again(x, x),  # not known: None
        lambda: planned._again(x, "nonsense"),
        lambda: planned._again([1], out),
        lambda: planned._again(x),
        lambda: planned._again(),
    ]
    watched = (x, k, out, mode, x.dtype, None, np.ndarray, np.empty, planned)
    for call in calls:
        call()
    gc.collect()
    before = [sys.getrefcount(w) for w in watched]
    for _ in range(500):
        for call in calls:
            call()
    gc.collect()
    after = [sys.getrefcount(w) for w in watched]
    assert all(abs(a - b) < 20 for a, b in zip(before, after, strict=True)), (before, after)


def test_results_are_freed():
    planned = ft.plan(X, K)
    planned(X)
    result = planned(X)
    assert sys.getrefcount(result) == 2
    out = np.empty_like(result)
    assert sys.getrefcount(planned(X, out)) == 3  # the name, the result, the argument


def test_an_exception_while_the_result_is_made_arrives():
    planned = ft.plan(X, K)
    table = planned._entry._words

    def fail(*arguments):
        raise MemoryError("no room for the result")

    was = int(table[entry.Table.EMPTY])
    table[entry.Table.EMPTY] = id(fail)
    try:
        with pytest.raises(MemoryError, match="no room"):
            planned(X)
    finally:
        table[entry.Table.EMPTY] = was
    assert planned(X).shape == (42, 53)


def test_more_calls_than_are_remembered(known):
    calls = []
    for n in range(20):
        x = values((30 + n,), "float32", n)
        calls.append((x, ft.convolve(x, K[0], method="reference")))
    for _ in range(3):
        for x, want in calls:
            np.testing.assert_array_equal(ft.convolve(x, K[0]), want)
    assert known(lambda: ft.convolve(calls[-1][0], K[0]))[0]
    assert not known(lambda: ft.convolve(calls[0][0], K[0]))[0]
    assert known(lambda: ft.convolve(calls[0][0], K[0]))[0], "a call that comes again is known again"


def test_without_the_entry_everything_goes_through_python(monkeypatch, known):
    monkeypatch.setattr(entry, "usable", lambda: False)
    monkeypatch.setattr(arrays, "_entry", entry.Entry(4))
    want = ft.convolve(X, K, method="reference")
    planned = ft.plan(X, K)
    for _ in range(3):
        was_known, got = known(lambda: ft.convolve(X, K))
        assert not was_known
        np.testing.assert_array_equal(got, want)
        np.testing.assert_array_equal(planned(X), want)
    assert arrays._entry.call is entry.unknown is planned._again


# -- threads and processes ----------------------------------------------------------------------


def test_many_threads_call_and_remember():
    xs = [values((200 + n,), "float32", n) for n in range(12)]
    wants = [ft.convolve(x, K[0], method="reference") for x in xs]
    planned = ft.plan(xs[0], K[0])
    start = threading.Barrier(6)
    interval = sys.getswitchinterval()

    def call(n):
        start.wait()
        for i in range(300):
            j = (n * i + i) % len(xs)
            assert np.array_equal(ft.convolve(xs[j], K[0]), wants[j])
            assert np.array_equal(planned(xs[0], np.empty_like(wants[0])), wants[0])
            if i % 50 == 0:
                arrays._entry.clear()
        return True

    try:
        sys.setswitchinterval(1e-6)
        with ThreadPoolExecutor(6) as pool:
            assert all(pool.map(call, range(6)))
    finally:
        sys.setswitchinterval(interval)


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="this system does not fork")
def test_a_forked_child_calls_on():
    assert (
        children.run("""
import os, warnings
import numpy as np, faltung as ft
x, k = np.arange(100.0), np.arange(4.0)
p = ft.plan(x, k)
want = p(x)
pid = os.fork()
if pid == 0:
    calls = (lambda: p(x), lambda: ft.convolve(x, k))
    right = all(np.array_equal(f(), want) for f in calls for _ in range(3))
    os._exit(0 if right else 1)
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
print("right")
""")
        == "right\n"
    )
