"""Minimal filtering: the matrices, exactness by tile size and number of axes, footprints, batches."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import winograd
from faltung.machine import host
from tests.assertions import forget_plans
from tests.layouts import gaussian, values

# docs/layers.md: the largest error over Σ|x||w|, and the rms error over the rms result, in roundoffs.
BOUNDS = {("direct", 1): (6, 7), ("direct", 2): (8, 12), ("direct", 3): (8, 18)}
BOUNDS |= {("2 of 5", 1): (7, 12), ("2 of 5", 2): (12, 35), ("2 of 5", 3): (20, 100)}
BOUNDS |= {("3 of 2", 1): (6, 7), ("3 of 2", 2): (8, 10), ("3 of 2", 3): (14, 14)}
BOUNDS |= {(2, 1): (4, 6), (2, 2): (4, 8), (2, 3): (4, 10)}
BOUNDS |= {(4, 1): (10, 12), (4, 2): (30, 30), (4, 3): (70, 75)}


@pytest.mark.parametrize(("outputs", "taps"), [(2, 3), (4, 3), (2, 2), (3, 2), (2, 4), (2, 5)])
def test_the_matrices_filter(outputs, taps):
    """Aᵀ [(G w) ⊙ (Bᵀ x)] is the correlation, in exact fractions of the stored coefficients."""
    results, weights, samples = winograd.matrices(outputs, taps)
    rng = np.random.default_rng(outputs * 10 + taps)
    x = rng.integers(-9, 10, outputs + taps - 1)
    w = rng.integers(-9, 10, taps)

    def times(matrix, vector):
        exact = [[Fraction(value).limit_denominator(1000) for value in row] for row in matrix]
        return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in exact]

    products = [a * b for a, b in zip(times(weights, w.tolist()), times(samples, x.tolist()), strict=True)]
    assert times(results, products) == np.correlate(x, w, mode="valid").tolist()


def layer(axes: int, channels: int, dtype: str, layout: str = "first", batch: int = 2):
    size = {1: (37,), 2: (19, 22), 3: (6, 7, 5)}[axes]
    x = gaussian((batch, channels, *size), dtype, 1)
    w = gaussian((40, channels, *[3] * axes), dtype, 2)
    if layout == "last":
        x = np.moveaxis(np.ascontiguousarray(np.moveaxis(x, 1, -1)), -1, 1)
    return x, w, gaussian((40,), dtype, 3)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("tile", ["dense", "lanewise", 2, 4])
@pytest.mark.parametrize("layout", ["first", "last"])
def test_errors_are_those_documented(axes, tile, dtype, layout, monkeypatch):
    x, w, bias = layer(axes, 64, dtype, layout)
    direct = tile in ("dense", "lanewise")
    if not direct:
        propose = winograd._propose
        monkeypatch.setattr(winograd, "propose", lambda problem, machine: propose(problem, machine, tile))
    forget_plans()
    method = tile if direct else "winograd"
    got = ft.nn.conv(x, w, bias, padding=1, method=method, precision="default")
    forget_plans()
    exact = np.float64 if dtype == "float32" else np.longdouble
    wide = [a.astype(exact) for a in (x, w)]
    want, scale = (sums(*operands) for operands in (wide, map(np.abs, wide)))
    want = want + bias.astype(exact).reshape(1, -1, *[1] * axes)
    error, unit = np.abs(got.astype(exact) - want), np.finfo(dtype).eps / 2
    largest, root = BOUNDS["direct" if direct else tile, axes]
    assert (error / scale).max() < largest * unit
    assert np.sqrt((error**2).mean() / (want**2).mean()) < root * unit


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize(("taps", "outputs"), [(2, 3), (5, 2)])
@pytest.mark.parametrize("layout", ["first", "last"])
def test_errors_of_other_kernels_are_those_documented(axes, taps, outputs, layout):
    x, _, _ = layer(axes, 64, "float32", layout)
    w = gaussian((40, 64, *[taps] * axes), "float32", 2)
    got = ft.nn.conv(x, w, padding=1, method="winograd", precision="default")
    wide = [a.astype(np.float64) for a in (x, w)]
    want, scale = (sums(*operands) for operands in (wide, map(np.abs, wide)))
    error, unit = np.abs(got - want), np.finfo("float32").eps / 2
    largest, root = BOUNDS[f"{outputs} of {taps}", axes]
    assert (error / scale).max() < largest * unit
    assert np.sqrt((error**2).mean() / (want**2).mean()) < root * unit


@st.composite
def layers(draw):
    """Layers of which minimal filtering takes every output: dilated, and transposed with any spread."""
    axes = draw(st.integers(1, 3))
    size = tuple(draw(st.integers(1, {1: 50, 2: 15, 3: 7}[axes])) for _ in range(axes))
    groups, batch = draw(st.sampled_from([1, 2])), draw(st.integers(1, 3))
    # Whole vectors, parts of one, and several with a part.
    inputs = draw(st.sampled_from([1, 3, host().lanes(32), 20, 33]))
    outputs = draw(st.sampled_from([1, 5, 33]))
    operation = draw(st.sampled_from(["conv", "conv_transpose"]))
    taps, stride, dilation = draw(st.sampled_from([2, 3, 5])), 1, draw(st.integers(1, 3))
    if operation == "conv_transpose" and draw(st.booleans()):
        stride, dilation = draw(st.integers(2, 3)), 1
        taps = draw(st.sampled_from([2, 3])) * stride
    reach = (taps - 1) * dilation
    low = -(-(reach + 1 - min(size)) // 2) if operation == "conv" else 0
    high = reach if operation == "conv" else min((n - 1) * stride + reach for n in size) // 2
    padding = draw(st.integers(max(0, low), max(0, low, high)))
    options = {"stride": stride, "dilation": dilation, "padding": padding, "groups": groups}
    x = values((batch, inputs * groups, *size), "float32", draw(st.integers(0, 9)), limit=4)
    shape = (outputs * groups, inputs) if operation == "conv" else (inputs * groups, outputs)
    w = values((*shape, *[taps] * axes), "float32", draw(st.integers(0, 9)), limit=4)
    if draw(st.booleans()):
        x = np.moveaxis(np.ascontiguousarray(np.moveaxis(x, 1, -1)), -1, 1)
    bias = values((outputs * groups,), "float32", 7, limit=4)
    return operation, x, w, bias, options


@given(layers(), st.integers(1, 3))
def test_dilated_and_transposed_layers_are_their_direct_sums(case, workers):
    operation, x, w, bias, options = case
    function = getattr(ft.nn, operation)
    want = function(x.astype(float), w.astype(float), bias.astype(float), method="dense", **options)
    got = function(x, w, bias, method="winograd", workers=workers, **options)
    scale = function(np.abs(x).astype(float), np.abs(w).astype(float), method="dense", **options).max()
    np.testing.assert_allclose(got, want, rtol=0, atol=max(scale, 1.0) * 100 * 2.0**-24)
    for n in range(len(x)):
        one = function(x[n : n + 1], w, bias, method="winograd", **options)
        np.testing.assert_array_equal(one[0], got[n])


def test_dilated_windows_that_are_not_finite_spoil_their_outputs_only():
    x = gaussian((2, 32, 14, 15), "float32", 1)
    w = gaussian((32, 32, 3, 3), "float32", 2)
    x[1, 3, 7, 9] = np.nan
    got = ft.nn.conv(x, w, padding=2, dilation=2, method="winograd")
    where = np.zeros((14, 15), bool)
    where[5:10:2, 7:12:2] = True
    assert np.isfinite(got[0]).all()
    np.testing.assert_array_equal(np.isfinite(got[1]), np.broadcast_to(~where, got[1].shape))


def sums(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """The layer with a padding of 1, by its definition."""
    size = tuple(n + 3 - k for n, k in zip(x.shape[2:], w.shape[2:], strict=True))
    x = np.pad(x, [(0, 0), (0, 0), *[(1, 1)] * len(size)])
    y = np.zeros((len(x), len(w), *size), x.dtype)
    for tap in np.ndindex(*w.shape[2:]):
        window = x[(..., *(slice(t, t + n) for t, n in zip(tap, size, strict=True)))]
        y += np.einsum("nc...,oc->no...", window, w[(..., *tap)])
    return y


@pytest.mark.parametrize("layout", ["first", "last"])
def test_what_is_not_finite_spoils_no_tile_and_no_other_element(layout):
    x, w, bias = layer(2, 64, "float32", layout, batch=3)
    clean = ft.nn.conv(x, w, bias, padding=1, method="winograd")
    spoiled = x.copy(order="K")
    spoiled[1, 3, 7, 9], spoiled[1, 5, 0, 0] = np.inf, np.nan
    got = ft.nn.conv(spoiled, w, bias, padding=1, method="winograd")
    where = np.zeros(x.shape[2:], bool)
    where[6:9, 8:11] = where[:2, :2] = True
    assert not np.isfinite(got[1][:, where]).any()
    np.testing.assert_allclose(got[1][:, ~where], clean[1][:, ~where], rtol=0, atol=1e-3)
    np.testing.assert_array_equal(got[[0, 2]], clean[[0, 2]])


def test_sums_beyond_the_range_are_those_of_direct_ones():
    """Samples that only overflow in the other basis do not overflow."""
    x, w, _ = layer(2, 32, "float32")
    x = (x * 1e37).astype(np.float32)
    w = (w * 1e-2).astype(np.float32)
    want = ft.nn.conv(x, w, padding=1, method="dense")
    got = ft.nn.conv(x, w, padding=1, method="winograd")
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))


@pytest.mark.parametrize("workers", [1, 3])
def test_elements_of_a_batch_do_not_know_each_other(workers):
    x, w, bias = layer(2, 64, "float32", batch=5)
    whole = ft.nn.conv(x, w, bias, padding=1, method="winograd", workers=workers)
    for n in range(5):
        one = ft.nn.conv(x[n : n + 1], w, bias, padding=1, method="winograd")
        np.testing.assert_array_equal(one[0], whole[n])


def test_gradients_by_the_input_are_filtered_too():
    w = gaussian((48, 64, 3, 3), "float32", 2)
    gy = gaussian((2, 48, 19, 22), "float32", 5)
    want = ft.nn.conv_input_grad((2, 64, 19, 22), w, gy, padding=1, method="dense")
    got = ft.nn.conv_input_grad((2, 64, 19, 22), w, gy, padding=1, method="winograd")
    np.testing.assert_allclose(got, want, rtol=0, atol=1e-3)


def test_high_precision_takes_small_tiles_or_none():
    x, w, _ = layer(2, 64, "float32")
    default, high = (ft.nn.plan(x, w, padding=1, precision=p).plan for p in ("default", "high"))
    assert default.estimate.error <= 5e-6
    assert high.panels is not None
    assert high.panels.basis is None or high.panels.basis.outputs == 2


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"stride": 2}, "a stride leaves tiles nothing to share"),
        ({"dtype": "int8"}, "integers would no longer be exact"),
    ],
)
def test_what_it_leaves_to_others_says_why(change, reason):
    x, w, _ = layer(2, 64, "float32")
    if dtype := change.pop("dtype", None):
        x, w = x.astype(dtype), w.astype(dtype)
    rejected = ft.nn.plan(x, w, padding=1, **change).plan.rejected
    assert reason in next(r.reason for r in rejected if r.algorithm == "winograd")


def test_surplus_lanes_of_channels_do_not_spoil_others():
    """With channels that do not fill vectors, what lies beyond is another tile's; here it is not finite."""
    for channels in (1, 3, 12, 20):
        x, w = gaussian((2, channels, 11, 14), "float32", 1), gaussian((8, channels, 3, 3), "float32", 2)
        want = ft.nn.conv(x, w, padding=1, method="winograd")
        x[1, :, 5:, :] = np.nan
        got = ft.nn.conv(x, w, padding=1, method="winograd")
        np.testing.assert_array_equal(got[0], want[0])
        assert np.isfinite(got[1, :, :4]).all()
        assert np.isnan(got[1, :, 4:]).all()


@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("inputs", [3, 8, 16])
def test_with_few_channels_the_planner_expects_larger_errors(axes, inputs):
    """Then single windows have little in them beside what else is in their tile."""
    size = {1: (4000,), 2: (64, 64), 3: (20, 20, 20)}[axes]
    x = gaussian((2, inputs, *size), "float32", 1)
    w = gaussian((16, inputs, *[3] * axes), "float32", 2)
    plan = ft.nn.plan(x, w, padding=1, method="winograd")
    assert plan.plan is not None
    operands = (x.astype(float), w.astype(float))
    want, scale = (
        ft.nn.conv(a, b, padding=1, method="dense") for a, b in (operands, tuple(map(np.abs, operands)))
    )
    assert (np.abs(plan(x) - want) / scale).max() <= 3 * plan.plan.estimate.error
    assert plan.plan.estimate.error <= 5e-6


def test_bytes_stay_exact():
    problem = ft.nn.plan(np.zeros((1, 64, 9, 9), np.uint8), np.zeros((64, 64, 3, 3), np.int8)).problem
    assert winograd.applicable(problem, host()) == "integers would no longer be exact"


@pytest.mark.parametrize(("channels", "sizes"), [(512, [4, 2]), (720, [2]), (2048, [])])
def test_weights_in_another_basis_have_a_bound(channels, sizes):
    """One array of them, beside the weights as they are, takes at most 64 MB."""
    x, w, _ = layer(2, 64, "float32")
    problem = ft.nn.plan(x, w, padding=1).problem
    wide = replace(problem, channels=replace(problem.channels, inputs=channels, outputs=channels))
    assert winograd._sizes(wide) == sizes
    reason = winograd.applicable(wide, host())
    assert (reason is None) == bool(sizes)
    assert sizes or "more than 64 MB" in reason


def test_changed_weights_are_not_mixed_up():
    """Those of one call may lie where those of the call before did."""
    x, w, _ = layer(2, 64, "float32")
    many = np.tile(w, (13, 8, 1, 1))  # 520 × 512: enough to be kept
    x = np.tile(x, (1, 8, 1, 1))
    one, two = (ft.nn.conv(x, scale * many, padding=1, method="winograd") for scale in (1, 2))
    np.testing.assert_array_equal(two, 2 * one)
    planned = ft.nn.plan(x, many, padding=1, method="winograd")
    ft.nn.conv(x, 3 * many, padding=1, method="winograd")
    np.testing.assert_array_equal(planned(x), one)
