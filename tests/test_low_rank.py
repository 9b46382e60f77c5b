"""Sums of outer products: the same results as the direct sum, for 2-D and 3-D kernels of low rank."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import outer_products, structure
from faltung.algorithms import separable
from faltung.errors import ArgumentError
from faltung.planner import make_plan
from tests.assertions import (
    assert_matches_reference,
    forget_plans,
    in_place_preferred,
    problem_of,
    small_pieces,
    sum_of_magnitudes,
)
from tests.layouts import INTEGERS, gaussian, values
from tests.strategies import Case, cases
from tests.test_golden import MACHINES


@pytest.fixture
def any_rank(monkeypatch):
    """Whatever can be taken apart is, whether it pays or not."""
    monkeypatch.setattr(outer_products, "_FEWER", 100.0)
    forget_plans()
    yield
    forget_plans()


FLOATING = ("float32", "float64", "float16", "int16")


def laplacian_of_gaussian(n: int, sigma: float) -> np.ndarray:
    """Two terms that cancel along a circle."""
    at = np.arange(n) - n // 2
    square = at[:, None] ** 2 + at**2
    return (square - 2 * sigma**2) / sigma**4 * np.exp(-square / 2 / sigma**2)


def difference_of_gaussians(n: int, narrow: float, wide: float) -> np.ndarray:
    """A bandpass."""
    lines = [np.exp(-((np.arange(n) - n // 2) ** 2) / 2 / sigma**2) for sigma in (narrow, wide)]
    return np.subtract(*(np.outer(line, line) / line.sum() ** 2 for line in lines))


def gabor(n: int, sigma: float, frequency: float, angle: float, phase: float) -> np.ndarray:
    """A wave under a bell: two terms that cancel along many lines."""
    at = np.arange(n) - n // 2
    wave = np.cos(frequency * (at * np.cos(angle) + at[:, None] * np.sin(angle)) + phase)
    return wave * np.exp(-(at**2 + at[:, None] ** 2) / 2 / sigma**2)


def sharpening(n: int, sigma: float) -> np.ndarray:
    """Two deltas less a Gaussian."""
    line = np.exp(-((np.arange(n) - n // 2) ** 2) / 2 / sigma**2)
    kernel = -np.outer(line, line) / line.sum() ** 2
    kernel[n // 2, n // 2] += 2
    return kernel


def in_three(kind: str, n: int) -> np.ndarray:
    """Volumes: chains with and without links between different terms, and a plane along a line."""
    at = np.arange(n) - n // 2
    lines = [np.exp(-(at**2) / 2 / sigma**2) / sigma for sigma in (0.16 * n, 0.2 * n)]
    volumes = [np.multiply.outer(np.multiply.outer(line, line), line) for line in lines]
    if kind == "dog":
        return volumes[0] - volumes[1]
    if kind == "log":
        square = at[:, None, None] ** 2 + at[:, None] ** 2 + at**2
        return (square - 3.1 * (0.16 * n) ** 2) * volumes[0]
    made = np.multiply.outer(lines[0], np.abs(gaussian((n, n), "float64", 0)) + 0.1)
    return np.moveaxis(made, 0, {"first": 0, "middle": 1, "last": 2}[kind])


BANDPASSES = {
    "log": laplacian_of_gaussian(15, 2.3),
    "log 31": laplacian_of_gaussian(31, 4.7),
    "dog": difference_of_gaussians(21, 2.0, 3.2),
    "gabor": gabor(15, 2.5, 1.0, 0.5, 0.3),
    "sharpening": sharpening(13, 2.0),
}
VOLUMES = {
    "log": in_three("log", 9),
    "dog": in_three("dog", 9),
    **{f"plane, {axis} axis": in_three(axis, 7) for axis in ("first", "middle", "last")},
}


def unsharp(n: int, dtype: str = "int16") -> np.ndarray:
    """n²·δ − 1: what a box takes away from a sample."""
    kernel = np.full((n, n), -1, dtype)
    kernel[n // 2, n // 2] += n * n
    return kernel


# -- the argument space -------------------------------------------------------------------------


@st.composite
def planes(draw: st.DrawFn, dtypes: tuple[str, ...]) -> Case:
    """Problems with two convolved axes, or three."""
    case = draw(cases(dtypes=dtypes).filter(lambda case: len(case.kernel_shape) in (2, 3)))
    return Case(**{**vars(case), "options": {k: v for k, v in case.options.items() if k != "stride"}})


@pytest.mark.usefixtures("any_rank")
def test_any_integer_kernel():
    @given(planes(INTEGERS), st.sampled_from([1, 2]))
    def check(case, workers):
        assert_keeps_its_word(case, workers=workers)

    check()


@pytest.mark.usefixtures("any_rank")
@pytest.mark.parametrize("in_place", [False, True])
def test_any_integer_kernel_in_small_pieces(monkeypatch, in_place):
    @given(planes(INTEGERS), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_keeps_its_word(case, workers=workers)

    if in_place:
        monkeypatch.setattr(separable, "_seconds", in_place_preferred)
    with small_pieces(monkeypatch):
        check()


@pytest.mark.parametrize("overflow", ["wrap", "saturate", "raise"])
@pytest.mark.parametrize("boundary", ["constant", "reflect", "wrap", "antisymmetric"])
@pytest.mark.parametrize(("x_dtype", "dtype"), [("uint8", "int16"), ("int16", "int32"), ("int32", "int64")])
def test_sharpening(x_dtype, dtype, boundary, overflow):
    x = values((60, 70), x_dtype, 0, 90)
    options: dict[str, Any] = {"mode": "same", "boundary": boundary, "overflow": overflow}
    for kernel in (unsharp(9, dtype), np.pad(unsharp(7, dtype), 2) + unsharp(11, dtype)):
        assert_same(x, kernel, **options)
        assert_same(x.T, kernel, **options)
        assert_same(np.stack([x, x[::-1]], axis=-1), kernel, axes=(1, 0), **options)


def assert_same(x: np.ndarray, kernel: np.ndarray, **options: Any) -> None:
    """The passes give what the reference gives, or refuse with it."""
    results = []
    for method in ("low_rank", "reference"):
        try:
            results.append(ft.correlate(x, kernel, method=method, **options))
        except OverflowError as error:
            results.append(str(error))
    got, want = results
    if isinstance(want, str):
        assert got == want
    else:
        np.testing.assert_array_equal(got, want)
        assert got.dtype == want.dtype


def test_results_do_not_depend_on_the_workers(monkeypatch):
    x = values((60, 70), "int32", 0)
    with small_pieces(monkeypatch):
        options: dict[str, Any] = {"mode": "same", "boundary": "reflect", "method": "low_rank"}
        alone = ft.convolve(x, unsharp(9), workers=1, **options)
        for workers in (2, 3, 7):
            np.testing.assert_array_equal(ft.convolve(x, unsharp(9), workers=workers, **options), alone)


def test_kernels_that_change_from_call_to_call():
    x = values((40, 60), "int16", 0)
    for k in range(1, 5):
        for kernel in (unsharp(9) * k, unsharp(9) + np.int16(k + 1), np.roll(unsharp(9), k, axis=0)):
            assert_same(x, kernel, mode="same")


# -- floats -------------------------------------------------------------------------------------


@st.composite
def floating_planes(draw: st.DrawFn) -> Case:
    """Problems with two or three convolved axes and a floating kernel."""
    case = draw(planes(FLOATING))
    kind = draw(st.sampled_from(["any", "outer product", "symmetric", "odd rows", "even columns"]))
    return Case(
        **{
            **vars(case),
            "rounded": draw(st.booleans()),
            "limit": 100,
            "kind": kind,
            "kernel_dtype": draw(st.sampled_from(["float32", "float64"])),
        }
    )


def assert_keeps_its_word(case: Case, **more: Any) -> None:
    """The error is what the plan says."""
    x, kernel = case.arrays()
    try:
        plan = ft.plan(x, kernel, op=case.op, method="low_rank", **case.options).plan
    except ft.FaltungError:
        return
    epsilon = plan.problem.arithmetic.epsilon
    assert_matches_reference(
        case, "low_rank", rtol=2 * plan.estimate.error + (plan.problem.taps + 3) * epsilon, **more
    )


@pytest.mark.usefixtures("any_rank")
def test_any_floating_kernel():
    @given(floating_planes(), st.sampled_from([1, 2]))
    def check(case, workers):
        assert_keeps_its_word(case, workers=workers)

    check()


@pytest.mark.usefixtures("any_rank")
@pytest.mark.parametrize("in_place", [False, True])
def test_any_floating_kernel_in_small_pieces(monkeypatch, in_place):
    @given(floating_planes(), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_keeps_its_word(case, workers=workers)

    if in_place:
        monkeypatch.setattr(separable, "_seconds", in_place_preferred)
    with small_pieces(monkeypatch):
        check()


@pytest.mark.parametrize(("x_dtype", "dtype"), [("float32", "float32"), ("uint8", "float32")])
@pytest.mark.parametrize("rank", [2, 3])
def test_every_tap_is_met(rank, x_dtype, dtype):
    """A single sample brings out the taps one by one: no other term covers an error."""
    for name, kernel in (BANDPASSES if rank == 2 else VOLUMES).items():
        kernel = kernel.astype(dtype)
        x = np.zeros((50, 60) if rank == 2 else (20, 30, 40), x_dtype)
        x[10:, 15:][(5,) * rank] = 1
        planned = ft.plan(x, kernel, mode="full", method="low_rank", dtype=dtype)
        assert planned.plan.estimate.error <= planned.problem.rtol, name
        got = planned(x)
        where = tuple(slice(int(i), int(i) + n) for i, n in zip(np.argwhere(x)[0], kernel.shape, strict=True))
        apart = np.abs(got[where].astype(np.float64) - kernel)
        assert (apart <= planned.problem.rtol * np.abs(kernel)).all(), name
        assert np.count_nonzero(got) == kernel.size, name


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("rank", [2, 3])
def test_errors_where_samples_cancel(rank, dtype):
    """Samples whose signs are those of the taps, or make the sums of each term as large as can be."""
    for name, kernel in (BANDPASSES if rank == 2 else VOLUMES).items():
        kernel = kernel.astype(dtype)
        found = outer_products.terms(kernel)
        assert found is not None
        rng = np.random.default_rng(0)
        patterns = [np.sign(kernel)]
        for link in range(found.cores[0].shape[-1]):
            one = replace(found, cores=(found.cores[0][..., link : link + 1], *_from_link(found, link)))
            patterns.append(np.sign(one.product()))
        for pattern in patterns:
            x = np.tile(pattern, (3,) * rank) * rng.uniform(0.5, 1, [3 * n for n in kernel.shape])
            x = np.where(rng.random(x.shape) < 0.9, x, 1e-3 * x).astype(dtype)
            options: dict[str, Any] = {"mode": "same", "boundary": "wrap"}
            plan = ft.plan(x, kernel, op="correlate", method="low_rank", **options).plan
            got = ft.correlate(x, kernel, method="low_rank", **options)
            want = ft.correlate(x.astype(np.float64), kernel.astype(np.float64), method="direct", **options)
            size = sum_of_magnitudes(plan.problem, "correlate", x, kernel)
            own = 20 * np.finfo(np.float64).eps  # of what it is compared with
            assert (np.abs(got - want) <= (plan.estimate.error + own) * size).all(), name


def _from_link(chain: outer_products.Chain, link: int) -> list[np.ndarray]:
    """The factors after the first, from one link to it on."""
    return [chain.cores[1][link : link + 1], *chain.cores[2:]]


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("boundary", ["constant", "reflect", "wrap"])
@pytest.mark.parametrize("dtype", ["float32", "float64", "float16"])
def test_non_finite_samples_spread_as_in_a_direct_sum(monkeypatch, value, boundary, dtype):
    x = values((2, 60, 70), dtype, 0)
    kernel = BANDPASSES["log"].astype("float64" if dtype == "float64" else "float32")
    options: dict[str, Any] = {"mode": "same", "boundary": boundary, "axes": (1, 2)}
    with small_pieces(monkeypatch):
        clean = ft.correlate(x, kernel, method="low_rank", **options)
        for place in ((0, 0, 0), (1, 30, 40), (1, 59, 3)):
            x[place] = value
        x[1, 50, 60] = -value
        got = ft.correlate(x, kernel, method="low_rank", **options)
        want = ft.correlate(x, kernel, method="direct", **options)
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    np.testing.assert_array_equal(np.isinf(got), np.isinf(want))
    where = np.isinf(want)
    np.testing.assert_array_equal(got[where], want[where])
    assert (np.abs(got - clean)[np.isfinite(want)] <= 1e-3).all()
    assert np.isfinite(want).any()
    # In one piece, and without another element of the batch.
    alone = ft.correlate(x[:1], kernel, method="low_rank", **options)
    np.testing.assert_allclose(alone, want[:1], atol=1e-3)


def test_non_finite_samples_spread_in_volumes():
    x, kernel = values((20, 30, 40), "float32", 0), VOLUMES["dog"].astype(np.float32)
    x[10, 15, 20], x[2, 3, 4] = np.inf, np.nan
    got, want = (ft.correlate(x, kernel, method=m, mode="same") for m in ("low_rank", "direct"))
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    np.testing.assert_array_equal(np.isinf(got), np.isinf(want))
    assert np.isfinite(want).any()
    assert np.isinf(want).any()


def test_outside_may_not_be_finite():
    x, kernel = values((40, 50), "float32", 0), BANDPASSES["log"].astype(np.float32)
    for cval in (np.inf, np.nan):
        got = ft.correlate(x, kernel, method="low_rank", mode="same", cval=cval)
        want = ft.correlate(x, kernel, method="direct", mode="same", cval=cval)
        np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
        np.testing.assert_array_equal(np.isinf(got), np.isinf(want))


def test_terms_that_cancel_where_the_kernel_is_zero_are_refused():
    frame = np.ones((15, 15), np.float32)
    frame[3:12, 3:12] = 0
    x = np.zeros((100, 100), np.float32)
    with pytest.raises(ArgumentError, match="Here terms cancel where the kernel is zero"):
        ft.correlate(x, frame.astype(np.int8), method="low_rank")
    assert structure.facts(frame).low_rank is None
    assert_same(values((60, 70), "int16", 0), frame.astype(np.int8), mode="same")


def test_auto_takes_it_for_bandpasses():
    x, kernel = np.zeros((1000, 1000), np.float32), BANDPASSES["log"].astype(np.float32)
    plan = make_plan(ft.plan(x, kernel, mode="same", boundary="reflect").problem, MACHINES["avx2"])
    assert plan.algorithm == "low_rank"
    assert plan.estimate.error <= plan.problem.rtol


# -- terms --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("any_rank")
@given(st.sampled_from(INTEGERS), st.tuples(*[st.integers(2, 9)] * 3), st.integers(1, 4), st.integers(0, 99))
@pytest.mark.parametrize("rank", [2, 3])
def test_terms_of_integers_are_exact(rank, dtype, shape, count, seed):
    parts = [values((count, n), dtype, seed + k, 3).astype(object) for k, n in enumerate(shape[:rank])]
    kernel = sum(functools.reduce(np.multiply.outer, part) for part in zip(*parts, strict=True)).astype(dtype)
    found = outer_products.terms(kernel)
    if not kernel.any():
        assert found is None
        return
    assert found is not None
    assert_exact(found, kernel)
    if rank == 2:
        assert found.cores[0].shape[-1] <= count


def assert_exact(chain: outer_products.Chain, kernel: np.ndarray) -> None:
    """The product of the factors is the kernel, modulo 2^64."""
    made = functools.reduce(lambda a, b: np.tensordot(a, b, 1), [c.astype(object) for c in chain.cores])
    made = made[0, ..., 0].transpose(np.argsort([a for group in chain.groups for a in group]))
    assert ((made - kernel.astype(object)) % (1 << 64) == 0).all()


def test_links_between_equal_terms_only_are_found():
    boxes = np.ones((9, 9, 9), int)
    boxes[2:7, 2:7, 2:7] = -3
    for kernel in (VOLUMES["dog"], VOLUMES["dog"].astype(np.float32), boxes):
        found = structure.facts(kernel).low_rank
        assert found is not None
        assert (found.groups, found.links, found.crossed) == (((0,), (1,), (2,)), (2, 2), False)
        assert found.products(kernel.shape) == (18, 18, 18)
    found = structure.facts(VOLUMES["log"]).low_rank
    assert found is not None
    assert (found.links, found.crossed, found.products((9, 9, 9))) == ((2, 2), True, (18, 36, 18))


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_one_axis_against_the_others(axis):
    kernel = np.moveaxis(
        np.multiply.outer(np.arange(1, 8), values((7, 7), "int8", 1, 50).astype(int)), 0, axis
    )
    found = structure.facts(kernel).low_rank
    assert found is not None
    assert (found.groups[0], found.links) == ((axis,), (1,))
    assert_same(values((20, 30, 40), "int16", 0), kernel, mode="same", boundary="reflect")


@pytest.mark.usefixtures("any_rank")
@given(st.integers(0, 99), st.sampled_from([(0, 1), (1, -1), (0, -1), (1, 1)]))
def test_terms_are_mirrored_as_the_kernel_is(seed, mirror):
    axis, sign = mirror
    half = values((7, 7), "int8", seed, 3).astype(int)
    kernel = half + sign * np.flip(half, axis)
    found = outer_products.terms(kernel)
    assert found is not None
    np.testing.assert_array_equal(found.cores[axis], sign * np.flip(found.cores[axis], 1))


@pytest.mark.usefixtures("any_rank")
@pytest.mark.parametrize("dtype", INTEGERS)
def test_kernels_of_the_extreme_integers(dtype):
    info = np.iinfo(dtype)
    kernel = np.where(np.eye(5, dtype=bool), info.min, info.max).astype(dtype)
    found = outer_products.terms(kernel)
    assert found is not None
    assert_exact(found, kernel)
    x = values((20, 30), dtype, 0)
    for options in ({"overflow": "wrap"}, {"overflow": "saturate"}):
        problem = problem_of("correlate", x, kernel, mode="valid", **options)
        if problem.arithmetic.accumulator not in ("i128", "unbounded"):
            assert_same(x, kernel, mode="valid", **options)


@pytest.mark.parametrize(
    "kernel",
    [
        np.ones((9, 9), int),
        np.zeros((9, 9), int),
        np.eye(9, dtype=int),
        values((9, 9), "int8", 0),
        values((31, 31), "int32", 0),
        unsharp(5),
        unsharp(9)[0],
        np.ones((9, 9), bool),
        np.ones((9, 9), complex),
        values((9, 9, 9), "int8", 0),
        gaussian((9, 9, 9), "float32", 0),
        np.ones((9, 9, 9)),
        np.stack([np.stack([unsharp(9)] * 3)] * 2),
    ],
)
def test_what_has_too_many_terms_or_only_one(kernel):
    assert structure.facts(kernel).low_rank is None


# -- plans --------------------------------------------------------------------------------------


def test_what_it_refuses():
    x = np.zeros((30, 30), int)
    for kernel, reason in (
        (np.ones((9, 9), int), "the kernel is a single outer product, which is left to separable"),
        (values((9, 9), "int8", 0), "the kernel is no 2-D or 3-D sum of so few outer products"),
    ):
        with pytest.raises(ArgumentError, match=f"Here {reason}"):
            ft.correlate(x, kernel, method="low_rank")
    with pytest.raises(ArgumentError, match="Here a pass would compute outputs that the stride then drops"):
        ft.correlate(x, unsharp(9), method="low_rank", stride=2)


@pytest.mark.parametrize(("dtype", "n"), [("uint8", 15), ("int16", 21), ("int32", 15)])
def test_auto_takes_it_where_it_pays_and_says_why_not_elsewhere(dtype, n):
    x = np.zeros((1000, 1000), dtype)
    problem = ft.plan(x, unsharp(n, "int32"), mode="same", boundary="reflect").problem
    assert make_plan(problem, MACHINES["avx2"]).algorithm == "low_rank"
    assert "low_rank: the kernel is no 2-D or 3-D sum of so few outer products" in str(
        ft.plan(x, values((n, n), "int8", 0), mode="same")
    )
