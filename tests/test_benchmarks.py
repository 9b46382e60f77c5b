"""The benchmarks: the case table is sound, peers compute the same, and a run is reported whole."""

from __future__ import annotations

import argparse
import importlib.util
import itertools
import json
import math
import re
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest

import faltung as ft
from benchmarks import harness, layers, machine_rates, measure, processes, report, timing
from benchmarks.cases import (
    BY_NAME,
    CASES,
    GRID,
    PATTERNS,
    ROUND,
    Case,
    factors,
    make_kernel,
    make_signal,
)
from benchmarks.layer_cases import LAYERS, NETWORKS, LayerCase
from benchmarks.peers import PEERS, Peer, select
from faltung import algorithms
from tests.optional import optional

SMALL = [case.shrunk() for case in CASES]
TINY = "2d-16x16-f32-dense-3x3-reflect"

# torch and JAX take minutes to install, so that nobody is made to; where they are, they are held to the same.
LIBRARIES = ["numpy", "scipy", "cv2", "skimage"]
LIBRARIES += [name for name in ("torch", "jax") if importlib.util.find_spec(name)]


def arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    harness.add_arguments(parser)
    return parser.parse_args(words)


def filtered(case: Case) -> tuple[Any, Any, Any]:
    x, k = make_signal(case), make_kernel(case)
    return x, k, getattr(ft, case.op)(x, k, **case.arguments())


def request(**changes: Any) -> dict[str, Any]:
    return {"repeats": 2, "budget": 0.2, "longest": 1.0, "planner": False} | changes


# The table


def test_names_are_unique() -> None:
    assert len(BY_NAME) == len(CASES) + len(GRID)


def test_names_fit_the_table_and_a_shell() -> None:
    for case in CASES:
        assert re.fullmatch(r"[\w.,-]{1,60}", case.name)


@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.name)
def test_arrays_are_what_the_case_says(case: Case) -> None:
    x, k = make_signal(case), make_kernel(case)
    assert (x.shape, x.dtype) == (case.shape, np.dtype(case.dtype))
    assert (k.shape, k.dtype) == (case.kernel_shape, np.dtype(case.kernel_dtype))
    assert case.axes == tuple(sorted(case.axes))
    np.testing.assert_array_equal(x, make_signal(case))
    np.testing.assert_array_equal(k, make_kernel(case))


@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.name)
def test_results_are_what_the_case_says(case: Case) -> None:
    _, _, y = filtered(case)
    assert (y.shape, y.dtype) == (case.output_shape, case.result_dtype)


def test_a_small_case_keeps_what_makes_it_special() -> None:
    for case, small in zip(CASES, SMALL, strict=True):
        assert math.prod(small.shape) <= 10_000
        assert [n % 2 for n in small.kernel_shape] == [n % 2 for n in case.kernel_shape]
        for peer in PEERS:
            assert (peer.applicable(case) is None) == (peer.applicable(small) is None)


def test_structured_kernels_have_their_structure() -> None:
    for case in SMALL:
        k = make_kernel(case)
        if case.kernel == "x-symmetric":
            np.testing.assert_array_equal(k, k[..., ::-1])
            assert not np.array_equal(k, k[::-1])
        elif case.kernel in PATTERNS:
            assert 0 < np.count_nonzero(k) <= 0.8 * k.size
        elif case.kernel in ROUND:
            lines = k.reshape(len(k), -1).astype(np.float64)
            assert np.linalg.matrix_rank(lines, tol=1e-5 * np.abs(k).max()) == 2
            np.testing.assert_array_equal(k, k.T)
        elif case.kernel != "dense":
            product = math.prod(factors(case))
            np.testing.assert_allclose(k, product, rtol=1e-6)


def test_sums_of_integers_fit_unless_they_saturate() -> None:
    for case in CASES:
        if case.result_dtype.kind in "iu" and case.overflow == "wrap" and case.kernel_dtype[0] in "iu":
            sample, k = make_signal(replace(case, shape=(1000,))).astype(np.int64), make_kernel(case)
            above, below = (int(np.maximum(sign * k.astype(np.int64), 0).sum()) for sign in (1, -1))
            taps = above + below if sample.min() < 0 else max(above, below)
            assert int(np.abs(sample).max()) * taps <= np.iinfo(case.result_dtype).max, case.name


def test_the_grid_meets_every_pair_of_what_varies() -> None:

    fields = ("dtype", "boundary", "kernel")
    for rank in (1, 2, 3):
        cases = [case for case in (*CASES, *GRID) if len(case.kernel_shape) == rank]
        for one, other in itertools.combinations(fields, 2):
            values = [{getattr(case, name) for case in GRID} for name in (one, other)]
            met = {(getattr(case, one), getattr(case, other)) for case in cases}
            missing = set(itertools.product(*values)) - met
            assert {pair for pair in missing if rank > 1 or "separable" not in pair} == set()


def test_operations_and_bytes_of_a_known_case() -> None:
    case = BY_NAME["2d-2048x2048-f32-dense-5x5-reflect"]
    assert case.operations == 2 * 25 * 2048**2
    assert case.bytes == 2 * 4 * 2048**2
    full = BY_NAME["1d-1000-f32-dense-9-convolve-full"]
    assert full.output_shape == (1008,)
    strided = BY_NAME["2d-2048x2048-f32-dense-5x5-reflect-stride2"]
    assert strided.output_shape == (1024, 1024)


# The peers


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("case", SMALL, ids=lambda case: case.name)
def test_peers_compute_the_same(case: Case, library: str) -> None:
    optional(library)
    x, k, y = filtered(case)
    for peer in PEERS:
        if peer.library == library and peer.applicable(case) is None:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                theirs = peer.prepare(case, x, k)()
            wrong = timing.disagreement(case, x, k, y, theirs, peer.units)
            assert wrong is None, f"{peer.name}: {wrong}"


def test_every_peer_has_a_case() -> None:
    for peer in PEERS:
        assert any(peer.applicable(case) is None for case in CASES), peer.name


def test_every_refusal_has_a_reason() -> None:
    for peer in PEERS:
        for case in CASES:
            assert peer.applicable(case) != ""


def test_peers_are_selected_by_library_or_function() -> None:
    assert [peer.name for peer in select(["cv2.filter2D"])] == ["cv2.filter2D"]
    assert {peer.library for peer in select(["scipy"])} == {"scipy"}
    with pytest.raises(ValueError, match=r"--peers names numba, expected some of: numpy, scipy\.ndimage"):
        select(["numba"])


# Comparing and timing


def test_disagreement_is_found() -> None:
    case = BY_NAME[TINY]
    x, k, y = filtered(case)
    assert timing.disagreement(case, x, k, y, y.copy()) is None
    assert "differs by 0.1" in str(timing.disagreement(case, x, k, y, y + np.float32(0.1)))
    assert "differs by nan" in str(timing.disagreement(case, x, k, y, y * np.float32(np.nan)))
    assert "dtype float64" in str(timing.disagreement(case, x, k, y, y.astype(float)))
    assert "shape (15, 16)" in str(timing.disagreement(case, x, k, y, y[1:]))


def test_integers_must_be_exact() -> None:
    case = next(case for case in SMALL if case.dtype == "uint8" and case.kernel_dtype == "int8")
    x, k, y = filtered(case)
    assert "allowed 0" in str(timing.disagreement(case, x, k, y, y + y.dtype.type(1)))


def test_a_peer_that_disagrees_is_reported_and_not_timed() -> None:
    case = BY_NAME[TINY]
    y = filtered(case)[2]
    wrong = Peer("wrong", "numpy", lambda case: None, lambda case, x, k: lambda: y + np.float32(1))
    right = Peer("right", "numpy", lambda case: None, lambda case, x, k: lambda: y)
    broken = Peer("broken", "numpy", lambda case: None, lambda case, x, k: lambda: 1 / 0)
    measured = measure.compare(case, 1, [wrong, right, broken], machine_rates.Rates(1), request())
    assert [entry["name"] for entry in measured["timings"]] == ["faltung", "faltung, plain call", "right"]
    assert list(measured["mismatches"]) == ["wrong"]
    assert measured["errors"] == {"broken": "ZeroDivisionError: division by zero"}
    assert "!!! MISMATCH wrong: differs by 1" in report.lines(measured)


def test_a_slow_contestant_has_fewer_repetitions() -> None:
    fast = timing.Contestant("fast", lambda: None, 1e-6)
    slow = timing.Contestant("slow", lambda: time.sleep(0.05), 0.05)
    timing.race([fast, slow], repetitions=10, budget=0.4)
    assert len(fast.samples) == 10
    assert 1 <= len(slow.samples) <= 4
    assert min(slow.samples) >= 0.05


# The machine's rates


@pytest.mark.parametrize("lanes", [4, 8, 16])
@pytest.mark.parametrize("fused", [True, False])
def test_rate_routine_is_valid_ir(lanes: int, fused: bool) -> None:
    llvm.parse_assembly(machine_rates.fma_routine_ir("float", lanes, fused)).verify()
    llvm.parse_assembly(machine_rates.fma_routine_ir("double", lanes // 2, fused)).verify()


def test_rates_are_of_this_world() -> None:
    for threads in (1, 2):
        assert 1e8 < machine_rates.fma_rate("float32", threads, 0.01) < 1e13
        assert 1e8 < machine_rates.copy_rate(threads, 2**20, 2) < 1e13


# The program


def test_a_run_is_reported_whole(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "bench.json"
    words = [
        "--filter",
        TINY,
        "--threads",
        "1,2",
        "--quick",
        "--repeats",
        "2",
        "--peers",
        "numpy,scipy.ndimage",
    ]
    status = harness.main(arguments(*words, "--json", str(document)))
    printed = capfd.readouterr()
    assert status == 0, printed.out + printed.err
    assert "single-threaded whatever is asked: numpy, scipy.ndimage.correlate" in printed.out
    read = json.loads(document.read_text())
    assert read["versions"]["numpy"] == np.__version__
    assert read["machine"]["vector_bits"] >= 128
    assert [rates["threads"] for rates in read["rates"]] == [1, 2]
    one, two = read["results"]
    names = [entry["name"] for entry in one["timings"]]
    assert names == ["faltung", "faltung, plain call", "scipy.ndimage.correlate"]
    assert "faltung, 1 thread" in [entry["name"] for entry in two["timings"]]
    for measured in (one, two):
        assert measured["case"] == TINY
        assert not measured["mismatches"]
        assert measured["not_applicable"]["numpy"] == "np.convolve and np.correlate are one-dimensional"
        for entry in measured["timings"]:
            assert 0 < entry["min"] <= entry["median"] <= entry["max"] < 60
            assert len(entry["samples"]) <= 2
        assert measured["roofline"]["limit"] == "call"
        assert measured["plan"]
    figures = read["whole_process"]
    assert not [name for name in figures if name.endswith("_failed")]
    assert figures["first_call_of_a_new_shape_from_the_cache"] > 0
    assert figures["peak_memory_process_minus_arrays_bytes"] > 0


def test_the_planner_is_compared_with_every_method(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "planner.json"
    words = ["--planner", "--filter", TINY, "--threads", "1", "--repeats", "2"]
    assert harness.main(arguments(*words, "--json", str(document))) == 0
    read = json.loads(document.read_text())
    (measured,) = read["results"]
    assert [entry["name"] for entry in measured["timings"]][:2] == ["auto", "direct"]
    assert measured["planner"]["chosen_over_best"] > 0
    assert "whole_process" not in read
    printed = capfd.readouterr().out
    assert "planner: 1 case, " in printed


def test_every_method_but_the_reference_is_compared() -> None:
    assert [*measure._methods(), "reference"] == list(algorithms.NAMES)


def test_the_summary_tells_how_often_the_planner_is_right() -> None:
    def compared(chosen: str, best: str, ratio: float) -> dict[str, Any]:
        planner = {"chosen_method": chosen, "best_method": best, "chosen_over_best": ratio}
        return measure.measured_nothing(TINY, 2, {}) | {"planner": planner}

    right = compared("direct", "direct", 1.4)  # the same one, measured twice
    near, lost = compared("direct", "fft", 1.07), compared("fft", "direct", 1.31)
    text = report.summary([right, near, lost]).splitlines()
    assert (
        f"planner: 3 cases, 2 within 10% of the best method; worst ×1.31: {TINY}, 2 threads "
        "(chosen fft, best direct)"
    ) in text
    assert f"  planner chose 1.31 × the time of direct: {TINY}, 2 threads" in text
    assert "planner: 1 case, 1 within 10% of the best method, and never another one faster" in (
        report.summary([right]).splitlines()
    )
    assert "planner" not in report.summary([measure.measured_nothing(TINY, 2, {})])


def test_a_case_that_ends_the_process_does_not_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    requested = []

    def process(asked: dict[str, Any]) -> tuple[dict[str, Any], int]:
        requested.append(list(asked["cases"]))
        done = asked["cases"][: asked["cases"].index(TINY)] if TINY in asked["cases"] else asked["cases"]
        records = [measure.measured_nothing(name, 1, {}) for name in done]
        return {"versions": {}, "results": records}, -11 if TINY in asked["cases"] else 0

    monkeypatch.setattr(harness, "_measuring_process", process)
    cases = [CASES[0], BY_NAME[TINY], CASES[1], CASES[2]]
    names = [case.name for case in cases]
    document = harness._measure(arguments(), cases, [], 1)
    assert document is not None
    assert requested == [names, names[2:]]
    assert [record["case"] for record in document["results"]] == names
    assert document["results"][1]["errors"] == {"faltung or a peer": "ended the process with code -11"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--filter", "no-such-case"], "--filter is 'no-such-case', expected part of a case's name or a tag"),
        (["--threads", "none"], "--threads is 'none', expected positive numbers such as 1,2"),
        (["--threads", "0"], "--threads is '0', expected positive numbers such as 1,2"),
        (["--repeats", "0"], "--repeats is 0, expected at least 1"),
        (["--peers", "numba"], "--peers names numba, expected some of: numpy"),
        (["--json", "nowhere/at/all.json"], "expected a file in an existing directory"),
    ],
)
def test_wrong_arguments(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert harness.main(arguments(*words)) == 2
    assert message in capsys.readouterr().err


def test_listing_measures_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert harness.main(arguments("--list", "--filter", "small-call")) == 0
    assert TINY in capsys.readouterr().out


def test_peers_are_not_measured_with_another_processor_s_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Prescott")
    assert "OPENBLAS_CORETYPE" not in processes.clean_environment()


def test_the_planner_is_measured_without_choices_of_the_users() -> None:
    assert processes.clean_environment()["FALTUNG_TUNED"] == "off"


# Layers


def test_layers_of_networks_are_those_of_the_papers() -> None:
    counts = {network: sum(layers.values()) for network, layers in NETWORKS.items()}
    assert counts == {"resnet50": 53, "mobilenet-v2": 52, "convnext-tiny": 58, "unet": 23}
    flops = sum(count * LAYERS[name].operations for name, count in NETWORKS["resnet50"].items())
    assert flops / 8 == pytest.approx(2 * 4.09e9, rel=0.01)


@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize("peers", ["torch", "none"])
def test_layers_are_measured_beside_torch(
    both: bool,
    peers: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    small = LayerCase(2, 4, 6, (5, 6), (3, 3), padding=1)
    up = LayerCase(2, 4, 6, (5, 6), (2, 2), 2, transposed=True)
    monkeypatch.setattr(layers, "LAYERS", {case.name: case for case in (small, up)})
    words = ["--layers", "--repeats", "1", "--peers", peers, "--json", str(tmp_path / "layers.json")]
    assert harness.main(arguments(*words, *([] if both else ["--quick"]))) == 0
    read = json.loads((tmp_path / "layers.json").read_text())
    assert [result["case"] for result in read if result["both"] == both] == [small.name, up.name]
    assert all({"faltung first", "faltung last"} <= result["medians"].keys() for result in read)
    assert "MISMATCH" not in capsys.readouterr().out


def test_a_layer_that_disagrees_is_reported() -> None:
    case = next(iter(LAYERS.values()))
    y = np.ones((2, 3))
    assert layers._disagreement([y], [y + 1e-6], case) is None
    assert "y differs by 1.0e+00" in str(layers._disagreement([y + 1], [y], case))
    assert "gradient by x of shape" in str(layers._disagreement([y, y], [y, y[1:]], case))
