"""What transforms are not believed at the rim is summed directly, in boxes of few taps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import reference
from faltung.runtime import overlap, slabs
from faltung.runtime.slabs import Slabs
from faltung.runtime.trust import Places
from tests.assertions import forget_plans, problem_of
from tests.layouts import gaussian
from tests.test_fft import error_of


@pytest.fixture(autouse=True)
def any_box(monkeypatch):
    """Boxes are summed however many products they are."""
    with monkeypatch.context() as patch:
        patch.setattr(slabs, "_TRANSFORM_SECONDS", 1.0)
        slabs._cover_of.cache_clear()
        forget_plans()
        yield
    slabs._cover_of.cache_clear()
    forget_plans()


@given(
    st.sampled_from(["float32", "float64", "complex64", "float16"]),
    st.sampled_from([(0, 1), (1, 2), (2, 0), (2, 1, 0)]),
    st.lists(st.integers(1, 3), min_size=3, max_size=3),
    st.lists(st.integers(1, 2), min_size=3, max_size=3),
    st.lists(st.sampled_from(["constant", "reflect", ("constant", "edge")]), min_size=3, max_size=3),
    st.sampled_from([0.0, 1e-3]),
    st.data(),
)
@settings(max_examples=60)
def test_boxes_at_the_rim_are_the_sums_that_they_stand_for(
    dtype, axes, stride, dilation, boundary, choice_seconds, data
):
    shape, rank = (14, 11, 12), len(axes)
    options = {
        "axes": axes,
        "stride": tuple(stride[:rank]),
        "dilation": tuple(dilation[:rank]),
        "boundary": tuple(boundary[:rank]),
    }
    x = gaussian(shape, dtype, 0)[:, ::-1]
    k = gaussian((9, 8, 5)[:rank], dtype, 1)
    problem = problem_of("correlate", x, k, mode="full", **options)
    sizes = [problem.y_shape[a] for a in axes]
    starts = [data.draw(st.integers(0, n - 1)) for n in sizes]
    stops = [data.draw(st.integers(s + 1, min(n, s + 4))) for s, n in zip(starts, sizes, strict=True)]
    elements = (
        np.arange(0, shape[problem.batch[0]], 3)[:, None] if problem.batch else np.zeros((1, 0), np.intp)
    )
    boxes = Places(elements, *(np.tile(ends, (len(elements), 1)) for ends in (starts, stops)))
    want = reference.compute(problem, x, np.conj(k))
    y = np.full(problem.y_shape, 77, problem.y_dtype)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slabs, "_CHOICE_SECONDS", choice_seconds)
        left = Slabs(problem, np.conj(k)).compute(x, y, boxes, 2)
    assert len(left) in (0, len(elements))
    order = [*problem.batch, *axes]
    box = tuple(map(slice, starts, stops))
    others = np.ones(problem.y_shape, dtype=bool)
    for element in map(tuple, elements.tolist()):
        others.transpose(order)[element] = False
        if not len(left):
            got, expected = (a.transpose(order)[element] for a in (y, want))
            computed = got != 77
            assert computed[box].all()
            tolerance = 3e-2 if dtype == "float16" else 3e-5
            np.testing.assert_allclose(got[computed], expected[computed], rtol=tolerance, atol=tolerance)
    assert (y[others] == 77).all()
    if len(left):
        assert (y == 77).all()


def test_outputs_in_the_middle_are_left_to_others():
    x, k = gaussian((30, 30), "float32", 0), gaussian((9, 9), "float32", 1)
    problem = problem_of("correlate", x, k, mode="full")
    y = np.zeros(problem.y_shape, np.float32)
    boxes = Places(np.zeros((2, 0), np.intp), np.array([[0, 0], [15, 15]]), np.array([[1, 1], [16, 16]]))
    assert len(Slabs(problem, k).compute(x, y, boxes, 1)) == 2
    assert len(Slabs(problem, k).compute(x, y, boxes.select([0]), 1)) == 0


def test_nothing_is_summed_where_the_direct_sum_would_not_keep_the_promise():
    x, k = gaussian((30, 30), "float32", 0), gaussian((9, 9), "float32", 1)
    problem = replace(problem_of("correlate", x, k, mode="full"), rtol=1e-9)
    y = np.zeros(problem.y_shape, np.float32)
    box = Places(np.zeros((1, 0), np.intp), np.array([[0, 0]]), np.array([[1, 1]]))
    assert len(Slabs(problem, k).compute(x, y, box, 1)) == 1
    assert (y == 0).all()


def test_every_element_of_a_batch_is_computed_as_it_is_alone():
    x, k = gaussian((3, 90, 100), "float32", 0), gaussian((31, 17), "float32", 1)
    x[1, :8] = 1e-4  # more outputs of this one are in doubt
    together = ft.convolve(x, k, axes=(1, 2), method="fft", workers=2)
    for n in range(3):
        alone = ft.convolve(x[n : n + 1], k, axes=(1, 2), method="fft", workers=1)
        np.testing.assert_array_equal(together[n : n + 1], alone)


def test_another_kernel_has_its_own_taps():
    x = gaussian((90, 100), "float32", 0)
    for seed in (1, 2):
        k = gaussian((31, 17), "float32", seed)
        error, promised = error_of(x, k, op="convolve")
        assert error <= promised


def test_a_sample_that_is_not_finite_spreads_over_its_footprint():
    x, k = gaussian((90, 100), "float32", 0), gaussian((31, 17), "float32", 1)
    x[0, 50] = np.nan
    got = ft.convolve(x, k, method="fft")
    want = np.zeros(got.shape, dtype=bool)
    want[:31, 50:67] = True
    np.testing.assert_array_equal(np.isnan(got), want)


@pytest.mark.parametrize(("shape", "kernel"), [((300, 310), (64, 40)), ((40, 44, 48), (15, 13, 11))])
@pytest.mark.parametrize("dtype", ["float32", "complex64"])
def test_every_output_keeps_the_promise_without_double_precision(monkeypatch, shape, kernel, dtype):
    computed = []
    run = overlap._Tiled.run
    monkeypatch.setattr(
        overlap._Tiled, "run", lambda self, *a: computed.append(self.spec.element) or run(self, *a)
    )
    error, promised = error_of(gaussian(shape, dtype, 0), gaussian(kernel, dtype, 1), op="convolve")
    assert error <= promised
    assert computed == ["f32"]
