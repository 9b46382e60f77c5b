"""Sums of outer products: the same results as the direct sum, for 2-D kernels of low rank."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import structure
from faltung.algorithms import separable
from faltung.errors import ArgumentError
from tests.assertions import (
    assert_matches_reference,
    forget_plans,
    in_place_preferred,
    problem_of,
    small_pieces,
)
from tests.layouts import INTEGERS, values
from tests.strategies import Case, cases


@pytest.fixture
def any_rank(monkeypatch):
    """Whatever can be taken apart is, whether it pays or not."""
    monkeypatch.setattr(structure, "_FEWER", 100.0)
    forget_plans()
    yield
    forget_plans()


def unsharp(n: int, dtype: str = "int16") -> np.ndarray:
    """n²·δ − 1: what a box takes away from a sample."""
    kernel = np.full((n, n), -1, dtype)
    kernel[n // 2, n // 2] += n * n
    return kernel


# -- the argument space -------------------------------------------------------------------------


@st.composite
def planes(draw: st.DrawFn, dtypes: tuple[str, ...]) -> Case:
    """Problems with two convolved axes."""
    case = draw(cases(dtypes=dtypes).filter(lambda case: len(case.kernel_shape) == 2))
    return Case(**{**vars(case), "options": {k: v for k, v in case.options.items() if k != "stride"}})


@pytest.mark.usefixtures("any_rank")
def test_any_integer_kernel():
    @given(planes(INTEGERS), st.sampled_from([1, 2]))
    def check(case, workers):
        assert_matches_reference(case, "low_rank", workers=workers)

    check()


@pytest.mark.usefixtures("any_rank")
@pytest.mark.parametrize("in_place", [False, True])
def test_any_integer_kernel_in_small_pieces(monkeypatch, in_place):
    @given(planes(INTEGERS), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_matches_reference(case, "low_rank", workers=workers)

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


# -- terms --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("any_rank")
@given(
    st.sampled_from(INTEGERS), st.integers(2, 12), st.integers(2, 12), st.integers(1, 5), st.integers(0, 99)
)
def test_terms_of_integers_are_exact(dtype, rows, columns, rank, seed):
    left = values((rank, rows), dtype, seed, 3).astype(object)
    right = values((rank, columns), dtype, seed + 1, 4).astype(object)
    kernel = (left.T @ right).astype(dtype)
    found = structure.terms(kernel)
    if not kernel.any():
        assert found is None
        return
    assert found is not None
    assert len(found[0]) == len(found[1]) <= rank
    made = found[0].astype(object).T @ found[1].astype(object)
    assert ((made - kernel.astype(object)) % (1 << 64) == 0).all()


@pytest.mark.usefixtures("any_rank")
@given(st.integers(0, 99), st.sampled_from([(0, 1), (1, -1), (0, -1), (1, 1)]))
def test_terms_are_mirrored_as_the_kernel_is(seed, mirror):
    axis, sign = mirror
    half = values((7, 7), "int8", seed, 3).astype(int)
    kernel = half + sign * np.flip(half, axis)
    found = structure.terms(kernel)
    assert found is not None
    for factor in found[axis]:
        np.testing.assert_array_equal(factor, sign * factor[::-1])


@pytest.mark.usefixtures("any_rank")
@pytest.mark.parametrize("dtype", INTEGERS)
def test_kernels_of_the_extreme_integers(dtype):
    info = np.iinfo(dtype)
    kernel = np.where(np.eye(5, dtype=bool), info.min, info.max).astype(dtype)
    found = structure.terms(kernel)
    assert found is not None
    made = found[0].astype(object).T @ found[1].astype(object)
    assert ((made - kernel.astype(object)) % (1 << 64) == 0).all()
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
        np.stack([unsharp(9)] * 3),
    ],
)
def test_what_has_too_many_terms_or_only_one(kernel):
    assert structure.facts(kernel).low_rank is None


# -- plans --------------------------------------------------------------------------------------


def test_what_it_refuses():
    x = np.zeros((30, 30), int)
    for kernel, reason in (
        (np.ones((9, 9), int), "the kernel is a single outer product, which is left to separable"),
        (values((9, 9), "int8", 0), "the kernel is no 2-D sum of so few outer products"),
    ):
        with pytest.raises(ArgumentError, match=f"Here {reason}"):
            ft.correlate(x, kernel, method="low_rank")
    with pytest.raises(ArgumentError, match="Here a pass would compute outputs that the stride then drops"):
        ft.correlate(x, unsharp(9), method="low_rank", stride=2)


@pytest.mark.parametrize(("dtype", "n"), [("uint8", 15), ("int16", 21), ("int32", 15)])
def test_auto_takes_it_where_it_pays_and_says_why_not_elsewhere(dtype, n):
    x = np.zeros((1000, 1000), dtype)
    planned = ft.plan(x, unsharp(n, "int32"), mode="same", boundary="reflect")
    assert planned.plan.algorithm == "low_rank"
    assert "low_rank: the kernel is no 2-D sum of so few outer products" in str(
        ft.plan(x, values((n, n), "int8", 0), mode="same")
    )
