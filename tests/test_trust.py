"""Whether transforms are judged rightly: what is said of windows, and what is computed instead."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import reference
from faltung.runtime import overlap, rim, windows
from faltung.runtime.trust import Places
from tests.assertions import forget_plans, problem_of
from tests.layouts import gaussian
from tests.test_fft import error_of


@pytest.fixture(autouse=True)
def any_box(monkeypatch):
    """Boxes are summed however many products they are."""
    with monkeypatch.context() as patch:
        patch.setattr(rim, "_TRANSFORM_SECONDS", 1.0)
        patch.setattr(rim, "_SHARE", 0.5)
        forget_plans()
        yield
    forget_plans()


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


@pytest.mark.parametrize("dtype", ["float32", "float64", "complex64"])
@pytest.mark.parametrize("axes", [(0, 1), (1, 2), (2, 0)])
@given(st.data())
def test_boxes_at_the_rim_are_the_sums_that_they_stand_for(dtype, axes, data):
    shape, kernel = (14, 12, 13), (9, 8)
    options = {"axes": axes, "stride": data.draw(st.integers(1, 2)), "dilation": data.draw(st.integers(1, 2))}
    x, k = gaussian(shape, dtype, 0), gaussian(kernel, dtype, 1)
    problem = problem_of("correlate", x, k, mode="full", **options)
    sizes = [problem.y_shape[a] for a in axes]
    starts = [data.draw(st.integers(0, n - 1)) for n in sizes]
    stops = [data.draw(st.integers(s + 1, n)) for s, n in zip(starts, sizes, strict=True)]
    (batch,) = problem.batch
    elements = np.arange(0, shape[batch], 3)[:, None]
    box = Places(elements, *(np.tile(ends, (len(elements), 1)) for ends in (starts, stops)))
    want = reference.compute(problem, x, np.conj(k))
    y = np.full(problem.y_shape, 77, problem.y_dtype)
    left = rim.Rim(problem, np.conj(k)).compute(x, y, box)
    assert len(left) in (0, len(elements))
    taps = [problem.window(j, a, b) for j, (a, b) in enumerate(zip(starts, stops, strict=True))]
    reach = [max(0, min(b, shape[a]) - max(f, 0)) for a, (f, b) in zip(axes, taps, strict=True)]
    if all(n <= span / 2 for n, span in zip(reach, problem.spans, strict=True)):
        assert len(left) == 0
    computed = np.zeros(problem.y_shape, dtype=bool)
    if not len(left):
        inside = np.zeros(sizes, dtype=bool)
        inside[tuple(map(slice, starts, stops))] = True
        order = [*problem.batch, *axes]
        computed.transpose(order)[elements[:, 0]] = inside
    assert (y[~computed] == 77).all()
    np.testing.assert_allclose(y[computed], want[computed], rtol=1e-5, atol=1e-5)


def test_samples_that_are_not_finite_are_left_to_others():
    x, k = gaussian((3, 400), "float32", 0), gaussian((100,), "float32", 1)
    x[1, 1] = np.nan
    problem = problem_of("correlate", x, k, mode="full", axes=(1,))
    y = np.zeros(problem.y_shape, np.float32)
    box = Places(np.arange(3)[:, None], np.zeros((3, 1), np.intp), np.full((3, 1), 8))
    left = rim.Rim(problem, k).compute(x, y, box)
    assert left.batch.tolist() == [[1]]
    assert (y[1] == 0).all()


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
