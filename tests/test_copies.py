"""Rows that are copied before they are summed: the same bytes as without, and nothing else read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import direct
from faltung.plan import StencilSpec
from tests.assertions import (
    assert_matches_reference,
    copying_preferred,
    forget_plans,
    problem_of,
    small_pieces,
)
from tests.layouts import gaussian
from tests.strategies import MIRRORED, Case, cases, special
from tests.test_golden import MACHINES

_ROOM = 1 << 17  # bytes of L2, for copies of a few rows


@pytest.fixture
def copied(monkeypatch):
    """Whatever can be copied is, however rows are spread over cache sets."""
    with copying_preferred(monkeypatch):
        forget_plans()
        yield
    forget_plans()


@st.composite
def any_kernel(draw: st.DrawFn) -> Case:
    """Problems whose kernel may be mirrored."""
    case = draw(cases(rounded=draw(st.booleans())))
    return Case(**{**vars(case), "kind": draw(st.sampled_from([case.kind, *MIRRORED]))})


@pytest.mark.usefixtures("copied")
def test_any_problem(monkeypatch):
    @given(any_kernel(), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_matches_reference(case, "direct", workers=workers)

    with small_pieces(monkeypatch, l2=_ROOM):
        check()


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize(
    ("shape", "kernel", "dtype", "options"),
    [
        ((130, 256), (7, 7), "float32", {}),
        ((130, 70), (4, 6), "float64", {"stride": (2, 1)}),
        ((131, 70), (5, 4), "float32", {"dilation": (2, 3)}),
        ((131, 70), (5, 3), "complex64", {}),
        ((90, 60), (5, 5), "int32", {"dilation": (1, 2)}),
        ((21, 30, 40), (3, 5, 3), "float32", {}),
        ((21, 30, 40), (4, 3, 5), "float16", {"stride": (1, 2, 1)}),
        ((40, 50, 3), (5, 3, 1), "uint8", {}),
    ],
)
@pytest.mark.parametrize("kind", ["any", *MIRRORED])
def test_results_are_those_of_rows_in_place(monkeypatch, shape, kernel, dtype, options, kind):
    x = (4 * gaussian(shape, "float64", 0)).astype(dtype)
    k = special((4 * gaussian(kernel, "float64", 1)).astype(dtype), kind)
    options = {"mode": "valid", **options}
    with small_pieces(monkeypatch, l2=_ROOM):
        plan = ft.plan(x, k, method="direct", **options)
        assert "from a copy" in str(plan)
        got = plan(x)
    want = ft.convolve(x, k, method="reference", **options)
    tolerance = 0 if got.dtype.kind in "iu" else {"float16": 2e-3, "float64": 1e-12}.get(dtype, 1e-5)
    np.testing.assert_allclose(got, want, rtol=0, atol=tolerance * float(np.abs(want).max()))


@pytest.mark.usefixtures("copied")
@pytest.mark.parametrize("kind", ["any", "even columns"])
def test_what_is_not_finite_stays_where_it_is(monkeypatch, kind):
    x, k = gaussian((90, 80), "float32", 0), special(gaussian((5, 5), "float32", 1), kind)
    x[20, 30], x[50, 60], x[70, 3] = np.inf, np.nan, np.float32(3.4e38)
    with small_pieces(monkeypatch, l2=_ROOM):
        got = ft.convolve(x, k, mode="same", method="direct")
    assert np.isfinite(got).sum() == got.size - 2 * 25 - (~np.isfinite(got[66:])).sum()
    alone = [
        ft.convolve(x, k, mode="same", method="direct", workers=workers).tobytes() for workers in (1, 2, 7)
    ]
    assert len(set(alone)) == 1


def test_rows_that_crowd_a_cache_set_are_copied():
    for columns, expected in ((2048, True), (2064, False)):
        x = np.empty((2048, columns), np.float32)
        kernel = special(gaussian((9, 9), "float32", 1), "even columns")
        machine = replace(MACHINES["avx2"], cpu="znver3", l2=512 << 10)
        problem = problem_of("correlate", x, kernel, mode="valid")
        found = direct.propose(problem, machine).regions[0].passes[0].routine
        assert isinstance(found, StencilSpec)
        assert found.copies == expected
