"""Whether transforms are judged rightly: what is said of windows, and what is computed instead."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.runtime import overlap, windows
from tests.assertions import problem_of
from tests.layouts import gaussian
from tests.test_fft import error_of


@given(
    st.integers(1, 60),
    st.integers(1, 9),
    st.integers(1, 3),
    st.integers(1, 3),
    st.sampled_from(["constant", "edge"]),
    st.integers(1, 30),
    st.integers(1, 12),
    st.sampled_from([1, 4, None]),
)
def test_a_group_of_windows_has_all_its_samples_and_no_tap_too_many(
    size, taps, stride, dilation, boundary, outputs, cells, unit
):
    options = {"stride": stride, "dilation": dilation, "boundary": boundary}
    problem = problem_of("correlate", np.zeros(size), np.ones(taps), mode="full", **options)
    span, count = problem.spans[0], problem.y_shape[0]
    length = (outputs - 1) * stride + span
    length += -length % (cells if unit is None else unit)
    starts = np.arange(0, count, outputs)
    places = starts, np.minimum(starts + outputs, count)
    axis = windows.axis(problem, 0, places, length, cells, unit)
    zero = boundary == "constant"
    for start, stop, row in zip(*places, axis.index, strict=True):
        edges, seen = axis.edges[row], np.zeros(stop - start, int)
        for g in range(axis.starts.shape[1]):
            touched = range(edges[axis.first[row, g]], edges[axis.last[row, g]])
            first = start * stride - problem.padding[0]
            present = [t for t in touched if not zero or 0 <= first + t < size]
            assert (len(touched), len(present)) == (axis.hold[row, g], axis.present[row, g])
            for o in range(axis.starts[row, g], axis.stops[row, g]):
                seen[o] += 1
                at = o * stride + dilation * np.arange(taps)
                inside = (first + at >= 0) & (first + at < size) if zero else np.ones(taps, bool)
                assert set(at[inside].tolist()) <= set(touched)
                assert inside[axis.low[row, g] : axis.high[row, g]].all()
        assert (seen == 1).all()


@given(
    st.integers(3, 40), st.integers(1, 90), st.integers(1, 3), st.integers(1, 12), st.sampled_from([1, None])
)
def test_windows_that_are_circles_come_to_cells_again(size, taps, stride, cells, unit):
    cells = min(cells, size)
    if unit is None:
        cells = next(c for c in range(cells, 0, -1) if size % c == 0)
    options = {"mode": "same", "boundary": "wrap", "stride": stride}
    problem = problem_of("correlate", np.zeros(size), np.ones(taps), **options)
    places = np.zeros(1, np.intp), np.array(problem.y_shape)
    axis = windows.axis(problem, 0, places, size, cells, unit)
    edges = axis.edges[0]
    counted = np.tile(np.add.reduceat(np.arange(size), edges[:-1]), 2 + taps // size)
    for g, (start, stop) in enumerate(zip(axis.starts[0], axis.stops[0], strict=True)):
        assert (axis.low[0, g], axis.high[0, g]) == (0, taps) or start == stop
        for o in range(start, stop):
            touched = np.bincount((o * stride + np.arange(taps)) % size, minlength=size)
            assert axis.hold[0, g] >= taps
            assert counted[axis.first[0, g] : axis.last[0, g]].sum() >= touched @ np.arange(size)


@pytest.mark.parametrize(("shape", "kernel"), [((1500, 1400), (64, 64)), ((90, 100, 110), (21, 23, 25))])
def test_a_full_convolution_needs_no_double_precision(monkeypatch, shape, kernel):
    computed = []
    run = overlap._Tiled.run
    monkeypatch.setattr(
        overlap._Tiled, "run", lambda self, *a: computed.append(self.spec.element) or run(self, *a)
    )
    x, k = gaussian(shape, "float32", 0), gaussian(kernel, "float32", 1)
    got = ft.convolve(x, k, method="fft")
    assert computed == ["f32"]
    assert np.isfinite(got).all()


@pytest.mark.parametrize(("shape", "kernel"), [((60, 70), (33, 30)), ((16, 17, 18), (9, 8, 7))])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_every_output_of_a_full_convolution_keeps_the_promise(shape, kernel, dtype):
    error, promised = error_of(gaussian(shape, dtype, 0), gaussian(kernel, dtype, 1), op="convolve")
    assert error <= promised
