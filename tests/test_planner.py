"""The planner's choice, and how a plan explains itself."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

import faltung as ft
from faltung import algorithms, planner
from faltung.algorithms import ALGORITHMS, ARRAY_NAMES, LAYER_NAMES, NAMES, direct
from faltung.errors import ArgumentError
from faltung.machine import host
from faltung.plan import Estimate, Plan
from tests.assertions import assert_matches_reference, forget_plans, problem_of
from tests.layouts import gaussian, values
from tests.strategies import KINDS, Case, cases


def planned(shape=(64, 64), kernel=(3, 3), dtype="float32", **options):
    """A plan for zeros and a kernel without any structure."""
    return ft.plan(np.zeros(shape, dtype), values(kernel, dtype, 1), op="correlate", **options)


@dataclass(frozen=True)
class Stand:
    """An algorithm that costs and errs as told."""

    NAME: str
    seconds: float
    error: float = 0.0
    reason: str | None = None

    def applicable(self, problem, machine):
        return self.reason

    def propose(self, problem, machine):
        return Plan(problem, self.NAME, Estimate(1.0, 1.0, self.seconds, self.error), ("one step",))


@pytest.fixture
def offer(monkeypatch):
    """Replace the algorithms by stands and plan a problem with them."""

    def choose(*stands, **changes):
        monkeypatch.setattr(planner, "ALGORITHMS", stands)
        forget_plans()
        problem = replace(planned_problem, **changes)
        return planner.make_plan(problem, host())

    planned_problem = planned().problem
    yield choose
    forget_plans()


# -- the choice ---------------------------------------------------------------------------------


def test_the_cheapest_wins_and_ties_go_to_the_first(offer):
    assert offer(Stand("a", 2.0), Stand("b", 1.0), Stand("c", 3.0)).algorithm == "b"
    assert offer(Stand("a", 1.0), Stand("b", 1.0)).algorithm == "a"


@dataclass(frozen=True)
class Bounded(Stand):
    """A stand that tells beforehand what it costs at least, and need not be asked for more."""

    bound: float = 0.0
    asked: bool = True

    def at_least(self, problem, machine):
        return self.bound

    def propose(self, problem, machine):
        assert self.asked, "its bound says that it cannot win"
        return super().propose(problem, machine)


def test_what_cannot_win_is_not_asked_for_a_plan(offer):
    plan = offer(Bounded("a", 9.0, bound=8.0, asked=False), Stand("b", 2.0), Stand("c", 3.0))
    assert plan.algorithm == "b"
    reasons = {r.algorithm: r.reason for r in plan.rejected}
    assert reasons == {"a": "at least 4 times the cost of b", "c": "about 1.5 times the cost of b"}


def test_a_bound_that_is_met_decides_nothing(offer):
    assert offer(Bounded("a", 1.0, bound=1.0), Stand("b", 1.0)).algorithm == "a"
    assert offer(Bounded("a", 0.5, bound=0.1), Stand("b", 1.0)).algorithm == "a"
    inexact = Stand("b", 1.0, error=1.0)
    assert offer(Bounded("a", 9.0, bound=8.0), inexact, rtol=1e-6).algorithm == "a"
    assert offer(Bounded("a", 9.0, bound=8.0), Stand("b", 1.0), method="a").algorithm == "a"


@given(cases())
def test_no_estimate_is_below_its_bound(case):
    x, k = case.arrays()
    try:
        problem = ft.plan(x, k, op=case.op, **{**case.options, "method": "auto"}).problem
    except ft.FaltungError:
        return
    for algorithm in ALGORITHMS:
        if algorithm.applicable(problem, host()) is None:
            seconds = algorithm.propose(problem, host()).estimate.seconds
            assert planner.at_least(algorithm, problem, host()) <= seconds * (1 + 1e-9)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("dtype", ["float32", "float64", "complex64", "uint8", "int16"])
def test_no_estimate_is_below_its_bound_on_larger_arrays(kind, dtype):
    grid = [((100_000,), (9,)), ((100_000,), (301,)), ((700, 900), (5, 5)), ((700, 900), (31, 31))]
    for shape, kernel in [*grid, ((90, 80, 100), (3, 3, 3)), ((90, 80, 100), (11, 11, 11))]:
        case = Case("correlate", shape, dtype, "C", kernel, dtype, "C", 3, True, None, kind, {"mode": "same"})
        x, k = case.arrays()
        problem = ft.plan(x, k, op="correlate", mode="same").problem
        for algorithm in ALGORITHMS:
            if algorithm.applicable(problem, host()) is None:
                seconds = algorithm.propose(problem, host()).estimate.seconds
                assert planner.at_least(algorithm, problem, host()) <= seconds * (1 + 1e-9)


def test_every_other_algorithm_is_rejected_with_its_reason(offer):
    plan = offer(
        Stand("a", 2.0),
        Stand("b", 1.0),
        Stand("c", 0.1, error=1.0),
        Stand("d", 0.1, reason="needs rain"),
        rtol=1e-6,
    )
    assert plan.algorithm == "b"
    reasons = {r.algorithm: r.reason for r in plan.rejected}
    assert reasons == {
        "d": "needs rain",
        "a": "about 2 times the cost of b",
        "c": "its error 1.0e+00 of Σ|x||k| exceeds rtol=1.0e-06",
    }


def test_what_is_asked_for_is_used_whatever_its_cost_and_error(offer):
    plan = offer(Stand("a", 1.0), Stand("b", 99.0, error=1.0), method="b")
    assert plan.algorithm == "b"
    assert [(r.algorithm, r.reason) for r in plan.rejected] == [("a", "method='b' was asked for")]


def test_what_is_asked_for_but_cannot_is_an_error(offer):
    with pytest.raises(
        ArgumentError, match=r"^correlate\(\): method is 'b', expected a method that can .*Here needs"
    ):
        offer(Stand("a", 1.0), Stand("b", 1.0, reason="needs rain"), method="b")


def test_the_reference_is_there_when_nothing_is_exact_enough(offer):
    plan = offer(Stand("a", 1.0, error=1.0), Stand("reference", 9.0, error=0.5), rtol=0.0)
    assert plan.algorithm == "reference"


def test_estimates_of_nothing_can_be_compared(offer):
    """An empty result costs nothing, by whatever method."""
    plan = offer(Stand("a", 0.0), Stand("b", 0.0), Stand("c", 1.0))
    assert plan.algorithm == "a"
    assert {r.algorithm for r in plan.rejected} == {"b", "c"}


def test_rtol_zero_asks_for_the_most_exact():
    x, k = np.ones(20, np.float32), np.ones(3, np.float32)
    np.testing.assert_array_equal(ft.convolve(x, k, rtol=0), ft.convolve(x, k))


@given(cases())
def test_every_problem_has_a_plan_that_names_all_algorithms(case):
    x, k = case.arrays()
    try:
        plan = ft.plan(x, k, op=case.op, **case.options).plan
    except ft.FaltungError:
        return
    assert plan.algorithm in NAMES
    assert {r.algorithm for r in plan.rejected} | {plan.algorithm} == set(NAMES)
    assert all(r.reason for r in plan.rejected)
    text = str(plan)
    assert f"algorithm: {plan.algorithm}" in text
    assert plan.steps or not plan.problem.outputs
    covered = np.zeros(plan.problem.y_shape, int)
    for region in plan.regions:
        for box in region.boxes:
            covered[tuple(slice(*side) for side in box)] += 1
    if plan.regions:
        assert (covered == 1).all(), "regions overlap or leave gaps"


@pytest.mark.parametrize(
    ("kernel", "boxes"),
    [((5, 5), [1, 2, 2]), ((4, 4), [1, 2, 2]), ((1, 5), [1, 2]), ((2, 5), [1, 1, 2]), ((5, 1), [1, 2])],
)
def test_the_sides_of_a_rim_are_one_region(kernel, boxes):
    """Also where an even kernel reaches further on one side than on the other."""
    x, k = np.zeros((300, 300), np.float32), values(kernel, "float32", 1)
    plan = ft.plan(x, k, op="correlate", mode="same", boundary="reflect", method="direct").plan
    assert [len(region.boxes) for region in plan.regions] == boxes
    assert sum(region.outputs for region in plan.regions) == 300 * 300
    for region in plan.regions:
        assert (" and " in str(plan.steps[plan.regions.index(region)])) == (region.twin is not None)


@pytest.mark.parametrize(("taps", "rows"), [(3, 32), (7, 32), (31, 124)])
def test_the_sides_of_an_image_are_short_blocks(taps, rows):
    """So many rows of 8000 bytes, x and y, as stay in half of L2, unless halos would be most of a block."""
    x, k = np.zeros((1024, 1000), np.float32), values((taps, taps), "float32", 1)
    problem = problem_of("correlate", x, k, mode="same", boundary="reflect")
    _, _, sides = direct.propose(problem, replace(host(), l2=512 << 10)).regions
    assert sides.block[0] == rows
    assert len(sides.starts(0)) == -(-(1024 - 2 * (taps // 2)) // rows)


@pytest.mark.parametrize("method", ["auto", *ARRAY_NAMES[:-1]])
def test_every_method_is_right_or_refuses(method):
    """Also those that no file of tests is named after."""

    @given(cases())
    @settings(max_examples=max(20, settings().max_examples // 2))
    def check(case):
        assert_matches_reference(case, method)

    check()


@pytest.mark.parametrize("method", ["auto", *ARRAY_NAMES[:-1]])
def test_every_method_is_right_on_larger_arrays(method):
    for kind in KINDS:
        for dtype in ("float32", "uint8", "float64"):
            for shape, kernel in (((3000,), (33,)), ((70, 90), (9, 11)), ((14, 15, 40), (3, 4, 5))):
                for boundary in ("constant", "reflect"):
                    options = {"mode": "same", "boundary": boundary}
                    case = Case(
                        "convolve", shape, dtype, "C", kernel, dtype, "C", 3, True, None, kind, options
                    )
                    assert_matches_reference(case, method)


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=NAMES)
def test_an_algorithm_says_no_or_proposes(algorithm):
    for problem in (planned().problem, planned((9,), (2,), "int64", overflow="raise").problem):
        reason = algorithm.applicable(problem, host())
        if reason is None:
            plan = algorithm.propose(problem, host())
            assert plan.algorithm == algorithm.NAME
            assert plan.estimate.seconds > 0
            assert plan.steps
        else:
            assert reason
            assert not reason.endswith(".")


def test_names_are_unique_and_documented():
    assert len(set(NAMES)) == len(NAMES)
    assert NAMES[-1] == "reference"
    for name in NAMES:
        where = ft.convolve if name in ARRAY_NAMES else ft.nn.conv
        assert f'"{name}"' in (where.__doc__ or "")
    assert {*ARRAY_NAMES, *LAYER_NAMES} == {*NAMES}
    assert algorithms.ALGORITHMS is ALGORITHMS


def test_plans_are_made_once_per_problem():
    forget_plans()
    problem = planned().problem
    before = planner.make_plan.cache_info().misses
    assert planner.make_plan(problem, host()) is planner.make_plan(planned().problem, host())
    assert planner.make_plan.cache_info().misses == before


def test_a_large_kernel_is_transformed_and_a_small_one_is_not():
    assert planned((512, 512), (5, 5), mode="same").plan.algorithm == "direct"
    assert planned((2048, 2048), (127, 127), mode="same").plan.algorithm == "fft"


# -- what is printed ----------------------------------------------------------------------------


def test_a_plan_prints_its_problem_steps_cost_and_rejections():
    text = str(planned((512, 500), (15, 15), mode="same", boundary="reflect", method="direct"))
    lines = text.splitlines()
    assert lines[0] == "correlate x(512, 500) float32 ⋆ kernel(15, 15) float32 → y(512, 500) float32"
    assert lines[1].startswith("  axes (0, 1); padding (7, 7); boundary reflect, reflect; accumulates in f32")
    assert lines[2] == "algorithm: direct"
    assert "from memory: stencil[f32→f32→f32; tile " in lines[3]
    assert any("through scratch: stencil[" in line for line in lines)
    cost = next(line for line in lines if line.startswith("cost on one core: "))
    assert "115 MFLOP, 2.05 MB, about " in cost
    assert "expected error " in cost
    rejected = lines[lines.index("rejected:") + 1 :]
    assert [line.split(":")[0].strip() for line in rejected] == [n for n in NAMES if n != "direct"]


def test_an_exact_plan_expects_no_error():
    assert "expected error none" in str(planned(dtype="uint8"))


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (Estimate(5, 7, 3e-9, 0), "5 FLOP, 7 B, about 3 ns; expected error none"),
        (Estimate(5e3, 7e6, 3e-6, 1e-7), "5 kFLOP, 7 MB, about 3 µs; expected error 1.0e-07 of Σ|x||k|"),
        (Estimate(2.5e9, 7e9, 3e-3, 1), "2.5 GFLOP, 7 GB, about 3 ms"),
        (Estimate(1e12, 1, 2, 1), "1 TFLOP, 1 B, about 2 s"),
    ],
)
def test_costs_are_printed_with_units(estimate, words):
    assert words in str(Plan(planned().problem, "direct", estimate, ()))


def test_routines_are_listed_once():
    plan = planned((512, 512), (15, 15), mode="same", boundary="reflect", method="direct").plan
    assert len(plan.routines) == len(set(plan.routines))
    assert {r.family for r in plan.routines} == {"stencil", "gather"}


SPLIT = {
    "dense": gaussian((5, 7), "float32", 0),
    "large": gaussian((21, 21), "float32", 1),
    "mirrored": gaussian((7, 7), "float32", 2) + gaussian((7, 7), "float32", 2)[:, ::-1],
    "tall": np.outer(np.hanning(23)[1:-1], np.hanning(9)[1:-1]).astype(np.float32),
    "wide": np.outer(np.hanning(9)[1:-1], np.hanning(23)[1:-1]).astype(np.float32),
    "box": np.full((5, 5), 1 / 25, np.float32),
    "two boxes": np.pad(np.full((7, 7), 0.3, np.float32), 4, constant_values=0.1),
}


@pytest.mark.parametrize("method", ["auto", "direct", "separable", "low_rank", "running_sum", "fft"])
@pytest.mark.parametrize("shape", [(16, 20), (70, 64), (140, 130), (260, 250)])
def test_results_do_not_depend_on_how_a_batch_is_split(shape, method):
    x = gaussian((9, *shape), "float32", 3)
    for boundary, kernel in itertools.product(("constant", "reflect"), SPLIT.values()):
        options: dict[str, Any] = {"mode": "same", "boundary": boundary, "axes": (1, 2), "method": method}
        try:
            whole = ft.correlate(x, kernel, **options)
        except ft.FaltungError:
            continue  # another kind of kernel
        for part in (1, 4):
            parts = [ft.correlate(x[i : i + part], kernel, **options) for i in range(0, len(x), part)]
            np.testing.assert_array_equal(np.concatenate(parts), whole)


@pytest.mark.parametrize(
    ("dtype", "shape", "kernel", "options", "part"),
    [
        ("complex64", (19, 300), (11,), {"mode": "valid"}, 2),
        ("float64", (37, 57), (36,), {"mode": "valid"}, 3),
        ("float16", (3, 9), (9,), {"boundary": "reflect"}, 2),
        ("float32", (35, 21), (30,), {"mode": "full"}, 6),
        ("float32", (33, 46, 1), (11, 7), {"mode": "full"}, 27),
        ("float64", (8, 6, 27, 24), (3, 3, 2), {}, 1),
        ("float64", (37, 3, 22, 22), (4, 4, 1), {"mode": "full"}, 31),
        ("float32", (36, 1, 7, 14), (4, 4, 4), {"mode": "full"}, 16),
    ],
)
def test_short_sums_do_not_depend_on_how_a_batch_is_split(dtype, shape, kernel, options, part):
    x, kernel = gaussian(shape, dtype, 0), gaussian(kernel, "float32" if dtype == "float16" else dtype, 1)
    options = {"mode": "same", "axes": tuple(range(1, len(shape)))} | options
    for taps in (kernel, kernel + kernel[..., ::-1], np.ones_like(kernel)):
        whole = ft.correlate(x, taps, **options)
        parts = [ft.correlate(x[i : i + part], taps, **options) for i in range(0, len(x), part)]
        np.testing.assert_array_equal(np.concatenate(parts), whole)


def test_long_filters_do_not_depend_on_how_many_lines_there_are():
    x, kernel = gaussian((70, 1500), "float32", 0), gaussian((401,), "float32", 1)
    whole = ft.correlate(x, kernel, mode="same", axes=1)
    for part in (1, 7, 33):
        parts = [ft.correlate(x[i : i + part], kernel, mode="same", axes=1) for i in range(0, len(x), part)]
        np.testing.assert_array_equal(np.concatenate(parts), whole)
