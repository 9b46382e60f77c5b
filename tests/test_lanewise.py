"""Layers summed lane by lane, forward, backward and by the weight: against the reference and each other."""

from __future__ import annotations

import itertools
import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faltung import nn, planner
from faltung.algorithms import dense, lanewise
from faltung.algorithms.slides import Slide, runs_of, sizes_of
from faltung.runtime.lanes import tile_starts
from tests.layouts import gaussian, values

DTYPES = ("float32", "float64", "float16", "complex64")


@st.composite
def small_groups(draw):
    """(x_shape, w_shape, options): few channels to a group, any rank, stride, dilation and padding."""
    rank = draw(st.integers(1, 3))
    groups, inputs, outputs = draw(st.integers(1, 20)), draw(st.integers(1, 3)), draw(st.integers(1, 3))
    taps = tuple(draw(st.integers(1, 5 if rank < 3 else 3)) for _ in range(rank))
    dilation = tuple(draw(st.integers(1, 3)) for _ in range(rank))
    stride = tuple(draw(st.integers(1, 3)) for _ in range(rank))
    padding = draw(st.integers(0, 3))
    size = tuple(
        draw(st.integers(max(1, (k - 1) * d + 1 - 2 * padding), 24 if rank < 3 else 11))
        for k, d in zip(taps, dilation, strict=True)
    )
    boundary = draw(st.sampled_from(["constant", "reflect", "wrap"]))
    options = {
        "stride": stride, "dilation": dilation, "padding": padding, "groups": groups, "boundary": boundary
    }  # fmt: skip
    x_shape = (draw(st.integers(1, 3)), groups * inputs, *size)
    return x_shape, (groups * outputs, inputs, *taps), options


def last(a: np.ndarray) -> np.ndarray:
    """The same with channels last in memory."""
    return np.moveaxis(np.ascontiguousarray(np.moveaxis(a, 1, -1)), -1, 1)


def assert_sums(got: np.ndarray, want: np.ndarray, largest: float, dtype: str) -> None:
    """Equal to within the rounding of so many products of numbers around 1, and of the result."""
    accurate = 2.0**-52 if dtype == "float64" else 2.0**-23
    stored = 2.0**-10 * np.abs(want).max(initial=0) if dtype == "float16" else 0
    np.testing.assert_allclose(got, want, rtol=0, atol=20 * accurate * largest + stored)


@given(small_groups(), st.sampled_from(DTYPES), st.booleans(), st.booleans(), st.sampled_from([1, 3]))
def test_sums_are_those_of_the_reference(layer, dtype, channels_last, biased, workers):
    x_shape, w_shape, options = layer
    x, w = gaussian(x_shape, dtype, 1), gaussian(w_shape, dtype, 2)
    bias = gaussian(w_shape[:1], dtype, 3) if biased else None
    order = last if channels_last else np.asarray
    ours = {**options, "method": "lanewise", "workers": workers}
    theirs = {**options, "method": "reference"}
    want = nn.conv(x, w, bias, **theirs)
    assert_sums(nn.conv(order(x), w, bias, **ours), want, 10 + math.prod(w_shape[1:]), dtype)
    gy = gaussian(want.shape, dtype, 4)
    products = math.prod(w_shape) // options["groups"] * 10
    by_input = nn.conv_input_grad(x_shape, w, gy, **theirs)
    assert_sums(nn.conv_input_grad(x_shape, w, order(gy), **ours), by_input, products, dtype)
    by_weight = nn.conv_weight_grad(x, w_shape, gy, **theirs)
    found = nn.conv_weight_grad(order(x), w_shape, order(gy), **ours)
    assert_sums(found, by_weight, 10 * math.prod(gy.shape) / gy.shape[1], dtype)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int16"])
@pytest.mark.parametrize("channels_last", [False, True])
def test_integers_are_exact(dtype, channels_last):
    x, w = values((2, 12, 9, 21), dtype, 1), values((12, 1, 3, 3), dtype, 2)
    x = last(x) if channels_last else x
    options = {"padding": 1, "groups": 12}
    want = nn.conv(x, w, method="reference", **options)
    np.testing.assert_array_equal(nn.conv(x, w, method="lanewise", **options), want)


LARGE = [
    ((3, 40, 30, 31), (40, 1, 3, 3), {"padding": 1, "groups": 40}),
    ((3, 24, 33, 20), (24, 1, 13, 13), {"padding": 6, "groups": 24}),
    ((2, 20, 3000), (20, 1, 5), {"padding": "causal", "groups": 20}),
    ((3, 1, 12, 30, 41), (1, 1, 5, 5, 5), {"padding": 2}),
    ((3, 3, 50, 60), (16, 3, 3, 3), {"padding": 1}),
    ((3, 12, 41, 40), (24, 1, 3, 5), {"padding": 2, "stride": 2, "groups": 12}),
    ((3, 20, 17, 40), (20, 2, 3, 3), {"padding": 2, "dilation": 2, "groups": 10}),
]


@pytest.mark.parametrize(("x_shape", "w_shape", "options"), LARGE)
@pytest.mark.parametrize("channels_last", [False, True])
def test_blocks_workers_and_splits_of_a_batch_change_nothing(x_shape, w_shape, options, channels_last):
    x, w = gaussian(x_shape, "float32", 1), gaussian(w_shape, "float32", 2)
    x = last(x) if channels_last else x
    options = {**options, "method": "lanewise"}
    y = nn.conv(x, w, workers=1, **options)
    gy = gaussian(y.shape, "float32", 3)
    gy = last(gy) if channels_last else gy
    gx = nn.conv_input_grad(x.shape, w, gy, workers=1, **options)
    gw = nn.conv_weight_grad(x, w.shape, gy, workers=1, **options)
    reference = {**options, "method": "reference"}
    products = math.prod(w_shape[1:])
    assert_sums(y, nn.conv(x, w, **reference), products, "float32")
    assert_sums(gw, nn.conv_weight_grad(x, w.shape, gy, **reference), gy.size / gy.shape[1], "float32")
    for workers in (2, 3):
        np.testing.assert_array_equal(nn.conv(x, w, workers=workers, **options), y)
        np.testing.assert_array_equal(nn.conv_input_grad(x.shape, w, gy, workers=workers, **options), gx)
        np.testing.assert_array_equal(nn.conv_weight_grad(x, w.shape, gy, workers=workers, **options), gw)
    for n in range(len(x)):
        np.testing.assert_array_equal(nn.conv(x[n : n + 1], w, **options)[0], y[n])
        one = nn.conv_input_grad(x[n : n + 1].shape, w, gy[n : n + 1], **options)
        np.testing.assert_array_equal(one[0], gx[n])


def test_batches_whose_partial_sums_are_many_are_taken_in_shares(monkeypatch):
    from faltung.algorithms import lanewise_gradient

    x, gy = gaussian((6, 16, 20, 21), "float32", 1), gaussian((6, 16, 20, 21), "float32", 2)
    options = {"padding": 1, "groups": 16, "method": "lanewise"}
    want = nn.conv_weight_grad(x, (16, 1, 3, 3), gy, **options)
    monkeypatch.setattr(lanewise_gradient, "_PARTIAL_BYTES", 4096)
    planner.make_plan.cache_clear()
    nn._calls.clear()
    got = nn.conv_weight_grad(x, (16, 1, 3, 3), gy, **options)
    planner.make_plan.cache_clear()
    nn._calls.clear()
    np.testing.assert_allclose(got, want, rtol=0, atol=1e-4)


@pytest.mark.parametrize("channels_last", [False, True])
@pytest.mark.parametrize("width", [16, 19])
def test_what_is_not_finite_reaches_its_footprint_only(channels_last, width):
    x, w = gaussian((1, 12, 9, width), "float32", 1), gaussian((12, 1, 3, 3), "float32", 2)
    options = {"padding": 1, "groups": 12}
    gy = gaussian(x.shape, "float32", 3)
    x[0, 3, 4, width - 1], gy[0, 5, 0, 0] = np.inf, np.nan
    order = last if channels_last else np.asarray
    for ours, theirs in (
        (nn.conv(order(x), w, method="lanewise", **options), nn.conv(x, w, method="reference", **options)),
        (
            nn.conv_weight_grad(order(x), w.shape, order(gy), method="lanewise", **options),
            nn.conv_weight_grad(x, w.shape, gy, method="reference", **options),
        ),
    ):
        np.testing.assert_array_equal(np.isnan(ours), np.isnan(theirs))
        np.testing.assert_array_equal(np.isinf(ours), np.isinf(theirs))


def test_depthwise_layers_take_it():
    x, w = np.ones((2, 32, 28, 28), np.float32), np.ones((32, 1, 3, 3), np.float32)
    for layout in (x, last(x)):
        plan = nn.plan(layout, w, groups=32, padding=1).plan
        assert plan is not None
        assert plan.algorithm == "lanewise"
        assert "lanes are" in str(plan)


@given(st.integers(1, 40), st.integers(1, 4), st.integers(1, 8))
def test_runs_hold_every_tap_once(taps, apart, largest):
    runs = runs_of(taps, Slide(1, apart), largest)
    assert sorted(m for run in runs for m in run) == list(range(taps))
    assert all(b - a == apart for run in runs for a, b in itertools.pairwise(run))
    assert max(map(len, runs)) <= largest


@given(st.integers(1, 40), st.integers(1, 4), st.integers(1, 8))
def test_tiles_hold_every_output(count, apart, size):
    each = [-(-(count - k) // apart) for k in range(min(apart, count))]
    size = min(size, *each)
    starts = list(tile_starts(count, Slide(apart, 1), size))
    held = {start + apart * t for start in starts for t in range(size)}
    assert held == set(range(count))


@pytest.mark.parametrize("channels", [48, 64, 200])
def test_lines_of_any_length_are_cut_into_blocks(channels):
    """Planning ends, for lengths that no block of a vector or more divides without a short rest, too."""
    w = np.zeros((channels, channels, 1), np.float32)
    for length in [*range(9990, 10_010), 12_288, 15_999, 16_000, 16_001]:
        x = np.broadcast_to(np.float32(0), (2, channels, length))
        assert (
            nn.plan(
                np.lib.stride_tricks.as_strided(
                    np.zeros(1, np.float32), x.shape, (4 * channels * length, 4 * length, 4)
                ),
                w,
            ).plan
            is not None
        )


LARGE = [
    ((2, 19, 14, 13), (19, 1, 31, 27), {"padding": (15, 13)}),
    ((3, 9, 7, 7), (18, 1, 7, 7), {"padding": 3, "stride": 2}),
    ((2, 8, 12, 10), (8, 1, 7, 5), {"padding": (8, 6), "dilation": (2, 3)}),
    ((1, 9, 20), (9, 1, 41), {"padding": 20}),
    ((1, 8, 5, 6, 7), (8, 1, 5, 7, 9), {"padding": (2, 3, 4)}),
    ((2, 3, 30, 40), (3, 1, 13, 31), {"padding": (6, 15)}),
]


@pytest.mark.parametrize(("x_shape", "w_shape", "options"), LARGE)
@pytest.mark.parametrize("channels_last", [False, True])
def test_taps_that_meet_only_zeros_are_left_out(x_shape, w_shape, options, channels_last, monkeypatch):
    for name, value in (("_MOST_PARTS", 4), ("_WORTH_PARTS", 0.999)):  # whether it pays or not
        monkeypatch.setattr(lanewise, name, value)
    planner.make_plan.cache_clear()
    nn._calls.clear()
    order = last if channels_last else np.asarray
    x, w, bias = (
        gaussian(x_shape, "float32", 1),
        gaussian(w_shape, "float32", 2),
        gaussian(w_shape[:1], "f4", 3),
    )
    options = {**options, "groups": x_shape[1]}
    ours = {**options, "method": "lanewise"}
    planned = nn.plan(order(x), w, bias, **ours)
    assert planned.plan is not None
    assert planned.plan.lanewise is not None
    assert planned.plan.lanewise.parts
    assert "without taps that meet only zeros" in str(planned)
    got = planned(order(x))
    want = nn.conv(wide(x), wide(w), wide(bias), method="reference", **options)
    largest = 3 * math.sqrt(math.prod(w_shape[2:]))
    assert_sums(got, want, largest, "float32")
    np.testing.assert_array_equal(got, nn.conv(order(x), w, bias, workers=3, **ours))
    np.testing.assert_array_equal(got[:1], nn.conv(order(x)[:1], w, bias, **ours))
    gy = gaussian(got.shape, "float32", 4)
    gradient = nn.conv_input_grad(x.shape, w, order(gy), **ours)
    wanted = nn.conv_input_grad(x.shape, wide(w), wide(gy), method="reference", **options)
    assert_sums(gradient, wanted, largest, "float32")
    # The zeros count as soon as a tap is infinite, and others than zeros always.
    w[2, 0].flat[0], w[5 % len(w), 0].flat[-1] = np.inf, np.nan
    ours_now, theirs = nn.conv(order(x), w, bias, **ours), nn.conv(x, w, bias, method="reference", **options)
    np.testing.assert_array_equal(np.isnan(ours_now), np.isnan(theirs))
    other = nn.plan(order(x), w, cval=1, **ours).plan
    assert other is not None
    assert other.lanewise is not None
    assert not other.lanewise.parts
    planner.make_plan.cache_clear()
    nn._calls.clear()


def wide(a: np.ndarray) -> np.ndarray:
    return a.astype(np.float64)


@given(st.integers(1, 300), st.integers(1, 4), st.integers(1, 4), st.integers(1, 9))
def test_sizes_are_those_of_runs(taps, outputs, apart, largest):
    slide = Slide(outputs, apart)
    assert sizes_of(taps, slide, largest) == Counter(map(len, runs_of(taps, slide, largest)))


@given(
    *(st.integers(1, 5) for _ in range(3)),
    st.integers(-4, 9),
    st.integers(1, 12),
    st.integers(1, 30),
    st.data(),
)
def test_windows_hold_the_samples_that_outputs_read(stride, dilation, spread, padding, taps, outputs, data):
    phases = dense._phases_of(stride, dilation, padding, spread, taps, outputs)
    size = data.draw(st.integers(1, outputs))
    read = {
        (stride * i + dilation * m - padding) // spread
        for i, m in itertools.product(range(size), range(taps))
        if (stride * i + dilation * m - padding) % spread == 0
    }
    low, count, apart = dense.window_of(phases, size)
    if read:
        assert low == min(read)
        assert low + (count - 1) * apart == max(read)
        assert all((place - low) % apart == 0 for place in read)


def test_layers_over_long_lines_are_planned():
    """As fast as others: no step of planning takes an output after the other."""

    def model(*shape):
        return np.broadcast_to(np.float32(0), shape)

    for batch, inputs, outputs, length, taps in (
        (7, 32, 73, 292_479, 4),
        (2, 2, 9, 135_172, 57),
        (1, 1, 1, 10**6, 9),
    ):
        x, w, y = model(batch, inputs, length), model(outputs, inputs, taps), model(batch, outputs, length)
        for call in (
            ("conv", x, w, None), ("conv_input_grad", y, w, x.shape), ("conv_weight_grad", x, y, w.shape),
        ):  # fmt: skip
            name, signal, kernel, third = call
            options = (
                (1,),
                ((taps // 2, taps - 1 - taps // 2),),
                (1,),
                1,
                "constant",
                0,
                False,
                "default",
                "auto",
            )
            assert nn.LayerCall(name, name, signal, kernel, third, None, options, None).plan is not None
