"""One pass per axis: the same results as the direct sum, for every kernel that is an outer product."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung import outer_products
from faltung.algorithms import separable
from faltung.errors import ArgumentError
from faltung.machine import host
from tests.assertions import (
    assert_matches_reference,
    in_place_preferred,
    problem_of,
    small_pieces,
    sum_of_magnitudes,
)
from tests.layouts import FLOATS, INTEGERS, dtype_of, gaussian, values
from tests.strategies import Case, cases

NUMBERS = ("float16", "float32", "float64", "uint8", "int16", "int32", "uint64", "complex64")


def window(n, width):
    """A Gaussian line."""
    return np.exp(-((np.arange(n) - n // 2) ** 2) / width)


def outer(*factors):
    """The outer product of lines."""
    return np.multiply.outer(factors[0], outer(*factors[1:])) if len(factors) > 1 else factors[0]


# -- the argument space -------------------------------------------------------------------------


@st.composite
def separable_cases(draw):
    """Problems whose kernel is an outer product."""
    case = draw(cases(dtypes=NUMBERS, rounded=draw(st.booleans()), limit=100))
    kind = draw(st.sampled_from(["constant", "outer product", "one tap"]))
    return Case(**{**vars(case), "kind": kind})


@given(separable_cases())
def test_any_outer_product(case):
    assert_matches_reference(case, "separable")


def test_any_outer_product_in_small_pieces(monkeypatch):
    @given(separable_cases(), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_matches_reference(case, "separable", workers=workers)

    with small_pieces(monkeypatch):
        check()


def test_any_outer_product_with_an_interior_read_in_place(monkeypatch):
    @given(separable_cases(), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_matches_reference(case, "separable", workers=workers)

    monkeypatch.setattr(separable, "_seconds", in_place_preferred)
    with small_pieces(monkeypatch):
        check()


@pytest.mark.parametrize("dtype", ["float32", "uint8", "complex64"])
def test_an_interior_is_read_in_place(monkeypatch, dtype):
    monkeypatch.setattr(separable, "_seconds", in_place_preferred)
    kernel = np.ones((5, 3, 7), "float32" if dtype == "complex64" else dtype)
    x = values((20, 30, 200), dtype, 0)
    options = {"mode": "same", "boundary": "reflect", "method": "separable"}
    with small_pieces(monkeypatch):
        regions = ft.plan(x, kernel, op="correlate", **options).plan.regions
        assert regions[0].window is None
        assert [step.factor for step in regions[0].passes] == [2, 1, 0]
        got = ft.correlate(x, kernel, **options)
    want = ft.correlate(x, kernel, **{**options, "method": "reference"})
    np.testing.assert_allclose(got, want, rtol=0, atol=0 if dtype == "uint8" else 1e-3)


@pytest.mark.parametrize("boundary", ["constant", "reflect", "wrap", "antisymmetric"])
@pytest.mark.parametrize(
    ("shape", "axes"), [((40, 50), (0, 1)), ((9, 20, 30), (2, 1)), ((12, 13, 14), (0, 1, 2))]
)
@pytest.mark.parametrize("dtype", ["float32", "float64", "uint8"])
def test_gaussians_and_boxes(dtype, shape, axes, boundary):
    lines = [window(n, 3.0) for n in (7, 4, 5)[: len(axes)]]
    x = values(shape, dtype, 0)
    options = {"mode": "same", "axes": axes, "boundary": boundary}
    for kernel in (outer(*lines), np.ones([len(line) for line in lines], dtype)):
        kernel = kernel.astype(np.float64 if dtype == "uint8" and kernel.dtype.kind == "f" else dtype)
        got = ft.correlate(x, kernel, method="separable", **options)
        want = ft.correlate(x, kernel, method="reference", **options)
        assert got.dtype == want.dtype
        problem = problem_of("correlate", x, kernel, **options)
        if problem.arithmetic.exact:
            np.testing.assert_array_equal(got, want)
        else:
            error = np.abs(got.astype(float) - want)
            size = sum_of_magnitudes(problem, "correlate", x, kernel)
            assert (error <= 2 * problem.rtol * size + 1e-30).all()


@pytest.mark.parametrize("sigma", [2, 10])
def test_what_one_tile_reads_is_near_for_the_next(sigma):
    """Columns of tiles are so narrow that the rows above each other stay in a part of L2."""
    kernel = outer(*[window(8 * sigma + 1, 2.0 * sigma**2)] * 2).astype(np.float32)
    x = np.empty((2048, 2048), np.float32)
    plan = ft.plan(x, kernel, mode="same", boundary="reflect", method="separable").plan
    tall = [
        step
        for region in plan.regions
        for step in region.passes
        if region.window is not None and step.routine.layout == "rows" and max(step.routine.heights) > 1
    ]
    assert tall
    for step in tall:
        rows, samples = step.chunk
        assert rows == step.nest.sizes[-2]
        narrow = samples <= step.routine.vectors * step.routine.lanes
        assert narrow or 4 * samples * (rows + 8 * sigma) <= host().l2 // 6
        assert samples % step.routine.lanes == 0


def test_results_do_not_depend_on_the_workers(monkeypatch):
    x = gaussian((60, 70), "float32", 0)
    kernel = outer(window(9, 4.0), window(7, 4.0)).astype(np.float32)
    with small_pieces(monkeypatch):
        alone = ft.convolve(x, kernel, mode="same", boundary="reflect", method="separable", workers=1)
        for workers in (2, 3, 7):
            got = ft.convolve(x, kernel, mode="same", boundary="reflect", method="separable", workers=workers)
            assert got.tobytes() == alone.tobytes()


# -- the factors --------------------------------------------------------------------------------


@given(
    st.sampled_from(INTEGERS),
    st.lists(st.lists(st.integers(-9, 9), min_size=1, max_size=4), min_size=2, max_size=3),
)
def test_factors_of_integers_are_exact(dtype, lines):
    lines = [[abs(v) for v in line] if dtype[0] == "u" else line for line in lines]
    made = outer(*(np.array(line, object) for line in lines))
    info = np.iinfo(dtype)
    if made.size and (made.min() < info.min or made.max() > info.max):
        return
    kernel = made.astype(dtype)
    found = outer_products.factors(kernel)
    if found is None:
        assert not kernel.any()
        return
    assert all(f.dtype.kind in "iu" for f in found)
    assert (outer(*(f.astype(object) for f in found)) == made).all()


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("shape", [(3, 3), (2, 3, 2)])
def test_kernels_of_the_extreme_integers(dtype, shape):
    """The magnitude of the smallest one is not a number of its dtype."""
    for value in (np.iinfo(dtype).min, np.iinfo(dtype).max):
        kernel = np.full(shape, value, dtype)
        x = values((8,) * len(shape), dtype, 0)
        for options in ({"dtype": np.int64}, {"overflow": "wrap"}, {"overflow": "saturate"}):
            if dtype == "uint64" and "dtype" in options:
                continue
            got = ft.correlate(x, kernel, mode="valid", **options)
            want = ft.correlate(x, kernel, mode="valid", method="reference", **options)
            np.testing.assert_array_equal(got, want)


@given(
    st.lists(st.integers(1, 5), min_size=2, max_size=3),
    st.sampled_from(["float16", "float32", "float64"]),
    st.integers(0, 99),
)
def test_factors_of_floats_meet_every_tap_and_do_not_overflow(lengths, dtype, seed):
    rng = np.random.default_rng(seed)
    kernel = outer(*(rng.standard_normal(n) for n in lengths)).astype(dtype)
    found = outer_products.factors(kernel)
    if found is None:
        # Below the smallest normal number a tap is rounded by more than its dtype's epsilon.
        assert np.abs(kernel).min() < np.finfo(dtype).tiny
        return
    product = outer(*found)
    bound = (len(lengths) + 2) * float(np.finfo(dtype).eps)
    assert (np.abs(product - kernel.astype(float)) <= bound * np.abs(kernel.astype(float))).all()
    for factor in found[:-1]:
        assert math.isclose(np.abs(factor).sum(), 1)


@pytest.mark.parametrize(
    "kernel",
    [
        np.eye(3),
        np.array([[0, 1, 0], [1, -4, 1], [0, 1, 0]]),
        outer(np.ones(5), np.ones(5)) + 1e-9 * np.eye(5),
        np.array([[1, 2, 3], [2, 4, 7], [1, 2, 3]]),
        np.zeros((3, 3)),
        np.full((3, 3), np.nan),
        np.full((3, 3), np.inf),
        np.ones((3, 3), np.complex64),
        np.ones((3, 3), bool),
        np.ones(7),
    ],
)
def test_what_is_no_outer_product_has_no_factors(kernel):
    assert outer_products.factors(kernel) is None


def test_what_it_refuses():
    x = np.zeros((30, 30))
    with pytest.raises(ArgumentError, match="Here the kernel is not an outer product of 1-D kernels"):
        ft.correlate(x, np.eye(3), method="separable")
    with pytest.raises(ArgumentError, match="Here a pass would compute outputs that the stride then drops"):
        ft.correlate(x, np.ones((3, 3)), method="separable", stride=2)


def test_auto_takes_it_for_a_large_gaussian():
    x, kernel = np.zeros((500, 500), np.float32), outer(window(31, 60.0), window(31, 60.0)).astype(np.float32)
    planned = ft.plan(x, kernel, mode="same", boundary="reflect")
    assert planned.plan.algorithm == "separable"
    assert any("stencil[" in step for step in planned.plan.steps)


# -- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("scales", [(1e30, 1e-30), (1e-30, 1e30), (1e-15, 1e-15), (3e18, 3e18)])
def test_passes_overflow_only_where_the_sum_does(scales):
    kernel = outer(window(5, 2.0) * scales[0], window(7, 2.0) * scales[1]).astype(np.float32)
    x = gaussian((40, 50), "float32", 0)
    got = ft.correlate(x, kernel, mode="valid", method="separable")
    want = ft.correlate(x, kernel, mode="valid", method="reference").astype(float)
    size = sum_of_magnitudes(problem_of("correlate", x, kernel, mode="valid"), "correlate", x, kernel)
    assert (np.abs(got - want) <= 1e-5 * size + 1e-43).all()


@pytest.mark.parametrize("magnitude", [1e30, 3e38])
def test_large_samples_overflow_only_where_the_sum_does(magnitude):
    x = np.full((30, 40), magnitude, np.float32)
    kernel = np.full((3, 5), 1 / 15, np.float32)
    got = ft.correlate(x, kernel, mode="valid", method="separable")
    np.testing.assert_allclose(got, magnitude, rtol=1e-5)


@given(
    st.sampled_from(FLOATS),
    st.sampled_from([np.nan, np.inf, -np.inf]),
    st.sampled_from(["full", "same", "valid"]),
    st.sampled_from(["constant", "edge", "reflect", "symmetric", "wrap"]),
    st.integers(1, 2),
    st.lists(st.tuples(st.integers(0, 22), st.integers(0, 44)), min_size=1, max_size=4),
)
@settings(max_examples=30)
def test_non_finite_samples_spread_exactly_over_their_footprint(dtype, value, mode, boundary, dilation, at):
    if dtype == "bfloat16":
        dtype = "float32"
    x, k = values((23, 45), dtype, 1), np.ones((3, 5), dtype_of(dtype))
    k[0], k[:, 3] = 0, 0  # also where the tap is zero
    touched = np.zeros(x.shape)
    for place in at:
        x[place], touched[place] = value, 1
    options = {"mode": mode, "dilation": dilation, "boundary": boundary}
    got = ft.correlate(x, k, method="separable", **options)
    marks = problem_of("correlate", touched, np.ones((3, 5)), **options)
    windows = sum_of_magnitudes(marks, "correlate", touched, np.ones((3, 5)))
    np.testing.assert_array_equal(np.isfinite(got), windows == 0)
    want = ft.correlate(x, k, method="direct", **options)
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))


@pytest.mark.parametrize("overflow", ["saturate", "raise", "wrap"])
def test_floating_sums_stored_as_integers(overflow):
    x, kernel = values((30, 40), "uint8", 0), outer([0.25, 0.5, 0.25], [0.25, 0.5, 0.25])
    options = {"mode": "same", "boundary": "edge", "dtype": np.uint8, "overflow": overflow}
    got = ft.correlate(x, kernel, method="separable", **options)
    np.testing.assert_array_equal(got, ft.correlate(x, kernel, method="reference", **options))


def test_integer_sums_that_do_not_fit_are_reported():
    x, kernel = np.full((30, 40), 200, np.uint8), np.ones((3, 3), np.uint8)
    with pytest.raises(OverflowError, match="does not fit the result dtype uint8"):
        ft.correlate(x, kernel, mode="valid", method="separable", overflow="raise")
    x[...] = 28
    got = ft.correlate(x, kernel, mode="valid", method="separable", overflow="raise")
    assert set(got.ravel().tolist()) == {252}
