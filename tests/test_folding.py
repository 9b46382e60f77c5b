"""Taps that share a product: the same results, and no overflow, NaN or bit more than without."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import direct, nests
from faltung.plan import StencilSpec
from tests.assertions import (
    assert_matches_reference,
    folding_preferred,
    forget_plans,
    problem_of,
    small_pieces,
)
from tests.layouts import dtype_of, gaussian, values
from tests.strategies import MIRRORED, Case, cases, special
from tests.test_golden import MACHINES


@pytest.fixture
def folded(monkeypatch):
    """Whatever can be folded is, whether the machine gains from it or not."""
    monkeypatch.setattr(nests, "best_tile", folding_preferred(nests.best_tile))
    forget_plans()
    yield
    forget_plans()


def kernels(dtype: str, shape: tuple[int, ...]) -> list[np.ndarray]:
    """One of every kind that can be folded."""
    return [special(values(shape, dtype, 3), kind) for kind in MIRRORED]


# -- the argument space -------------------------------------------------------------------------


@st.composite
def mirrored_cases(draw: st.DrawFn) -> Case:
    """Problems whose kernel is mirrored."""
    case = draw(cases(rounded=draw(st.booleans())))
    return Case(**{**vars(case), "kind": draw(st.sampled_from(MIRRORED))})


@pytest.mark.usefixtures("folded")
def test_any_mirrored_kernel():
    @given(mirrored_cases(), st.sampled_from([1, 2]))
    def check(case, workers):
        assert_matches_reference(case, "direct", workers=workers)

    check()


@pytest.mark.usefixtures("folded")
def test_any_mirrored_kernel_in_small_pieces(monkeypatch):
    @given(mirrored_cases(), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_matches_reference(case, "direct", workers=workers)

    with small_pieces(monkeypatch):
        check()


@pytest.mark.usefixtures("folded")
@pytest.mark.parametrize("stride", [1, 2, (1, 2)])
@pytest.mark.parametrize("dilation", [1, 3])
@pytest.mark.parametrize("dtype", ["float32", "float64", "int16", "uint8", "complex64", "float16", "bool"])
def test_every_mirror_stride_and_dilation(dtype, dilation, stride):
    x = values((60, 90), dtype, 0)
    for shape in ((4, 5), (5, 4), (7, 1), (1, 40), (9, 9)):
        for kernel in kernels(dtype, shape):
            options = {"mode": "same", "boundary": "reflect", "stride": stride, "dilation": dilation}
            got = ft.correlate(x, kernel, method="direct", **options)
            want = ft.correlate(x, kernel, method="reference", **options)
            np.testing.assert_array_equal(got, want)  # samples are small multiples of 1/8: exact


@pytest.mark.usefixtures("folded")
@pytest.mark.parametrize("length", range(17, 40))
@pytest.mark.parametrize("stride", [2, 3])
def test_taps_of_one_half_that_lie_between_those_of_the_other(length, stride):
    x = values((length + 8,), "float16", 0)
    for kernel in kernels("float16", (length,)):
        options = {"mode": "valid", "stride": stride}
        got = ft.correlate(x, kernel, method="direct", **options)
        np.testing.assert_array_equal(got, ft.correlate(x, kernel, method="reference", **options))


# -- numbers ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("folded")
@pytest.mark.parametrize("dtype", ["float32", "float64", "bfloat16"])
@pytest.mark.parametrize("shape", [(5, 6), (6, 5), (1, 30), (31, 1)])
def test_two_samples_may_be_too_large_to_be_added(dtype, shape):
    if dtype == "bfloat16":
        pytest.importorskip("ml_dtypes")
    kind = dtype_of(dtype)
    largest = 3e38 if dtype != "float64" else 1.7e308
    plain = values((50, 70), "float64", 0)
    for kernel in kernels("float32" if dtype == "bfloat16" else dtype, shape):
        size = np.abs(kernel).sum() or 1
        kernel = (kernel / (2 * size)).astype(kind)
        x = (np.sign(plain) * largest).astype(kind)
        options = {"mode": "same", "boundary": "edge"}
        got = ft.correlate(x, kernel, method="direct", **options).astype(np.float64)
        want = ft.correlate(x.astype(np.float64), kernel.astype(np.float64), method="reference", **options)
        assert np.isfinite(got).all()
        np.testing.assert_allclose(got, want, rtol=0, atol=largest * (4e-3 if dtype == "bfloat16" else 1e-6))


@given(
    st.sampled_from(["float32", "float64", "float16", "complex64"]),
    st.sampled_from(MIRRORED),
    st.sampled_from([(5, 6), (6, 5), (1, 20), (3, 3)]),
    st.lists(
        st.tuples(st.integers(0, 22), st.integers(0, 44), st.sampled_from([np.nan, np.inf, -np.inf])),
        min_size=1,
        max_size=5,
    ),
)
def _non_finite(dtype, kind, shape, places):
    x, kernel = values((23, 45), dtype, 1), special(values(shape, dtype, 2), kind)
    clean = x.copy()
    for row, column, value in places:
        x[row, column] = value
    options = {"mode": "same", "boundary": "symmetric"}
    got = ft.correlate(x, kernel, method="direct", **options)
    with np.errstate(all="ignore"):
        want = ft.correlate(x, kernel, method="reference", **options)
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))
    if dtype != "complex64":
        np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    # What does not touch them is the same to the last bit.
    untouched = np.isfinite(want)
    before = ft.correlate(clean, kernel, method="direct", **options)
    assert got[untouched].tobytes() == before[untouched].tobytes()


@pytest.mark.usefixtures("folded")
def test_non_finite_samples_spread_exactly_over_their_footprint(monkeypatch):
    _non_finite()
    with small_pieces(monkeypatch):
        _non_finite()


@pytest.mark.usefixtures("folded")
def test_results_do_not_depend_on_the_workers(monkeypatch):
    x, kernel = gaussian((60, 70), "float32", 0), special(gaussian((7, 7), "float32", 1), "even columns")
    x[20, 30], x[40, 50] = np.inf, np.float32(3.4e38)
    with small_pieces(monkeypatch):
        alone = ft.convolve(x, kernel, mode="same", boundary="reflect", method="direct", workers=1)
        for workers in (2, 3, 7):
            got = ft.convolve(x, kernel, mode="same", boundary="reflect", method="direct", workers=workers)
            assert got.tobytes() == alone.tobytes()


# -- plans --------------------------------------------------------------------------------------


def test_which_mirrors_are_folded_how():
    x = np.empty((500, 500), np.float32)
    for machine, kind, expected in (
        ("avx2", "even columns", ("even", "parallel")),
        ("avx2", "odd columns", ("odd", "parallel")),
        ("avx512", "even columns", ("even", "parallel")),
        ("avx2", "any", ("none", "parallel")),
        ("avx2", "even rows", ("none", "parallel")),  # additions would take the place of multiply-adds
    ):
        kernel = special(gaussian((9, 9), "float32", 1), kind)
        problem = problem_of("correlate", x, kernel, mode="valid")
        found = direct.propose(problem, MACHINES[machine]).regions[0].passes[0].routine
        assert isinstance(found, StencilSpec)
        assert (found.mirror, found.pairing) == expected


def test_adders_of_their_own_make_folding_cheaper():
    work = nests.work_of((9, 9), 0, [list(range(9))], nests.Folding(1, (1,), "even"))
    shared, own = (nests.best_tile(work, 16, adders, 1, 0, 8, 4, 0.0) for adders in (False, True))
    assert own.cycles < shared.cycles


def test_products_of_long_integers_are_spared():
    kernel = special(values((9, 9), "int64", 1), "even rows")
    for x, expected in ((np.empty((500, 500), np.int64), "even"), (np.empty((500, 500), np.int16), "none")):
        kernel = kernel.astype(x.dtype)
        problem = problem_of("correlate", x, kernel, mode="valid")
        found = direct.propose(problem, MACHINES["avx2"]).regions[0].passes[0].routine
        assert isinstance(found, StencilSpec)
        assert found.mirror == expected


def test_a_plan_says_that_it_folds():
    x, kernel = np.empty((500, 500), np.float32), special(gaussian((9, 9), "float32", 1), "even columns")
    assert "folded (even, parallel)" in str(ft.plan(x, kernel, mode="same", method="direct"))
