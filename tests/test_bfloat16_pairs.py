"""bfloat16 layers on hosts that multiply numbers in pairs (the instruction emulated, see ``tests.pairs``)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faltung import nn
from faltung.plan import PackSpec
from tests import pairs
from tests.layouts import gaussian
from tests.optional import optional
from tests.test_nn import Layer, assert_close, layers, naive, wide

bfloat16 = optional("ml_dtypes").bfloat16


@pytest.fixture(params=[16, 32, 64], scope="module", autouse=True)
def lanes(request: pytest.FixtureRequest) -> Iterator[int]:
    """Words of a vector."""
    with pairs.emulated(request.param):
        yield request.param // 4


@st.composite
def even_layers(draw: st.DrawFn) -> Layer:
    """Layers with an even number of input channels to a group, few or many."""
    layer = draw(layers(dtypes=("bfloat16",), boundaries=("constant", "edge", "wrap")))
    times = 2 * draw(st.sampled_from([1, 1, 9]))
    channel = len(layer.x_shape) - len(layer.w_shape) + 1
    x, w = list(layer.x_shape), list(layer.w_shape)
    x[channel], w[1] = x[channel] * times, w[1] * times
    return replace(layer, x_shape=tuple(x), w_shape=tuple(w))


@given(even_layers())
def test_a_layer_is_the_sum_over_taps(layer: Layer):
    x, w, b = layer.arrays()
    got = nn.conv(x, w, b, method="dense", **layer.options)
    wide_b = None if b is None else wide(b)
    want = naive(wide(x), wide(w), wide_b, **layer.options)
    assert got.dtype == bfloat16
    magnitude = layer.magnitude(x, w) + (0 if b is None else np.abs(wide_b).reshape(-1, *[1] * (w.ndim - 2)))
    assert_close(got, want, magnitude, math.prod(w.shape[1:]), "bfloat16")


@given(even_layers(), st.booleans())
def test_a_gradient_by_the_input_multiplies_pairs_of_output_channels(layer: Layer, forced: bool):
    x, w, _ = layer.arrays()
    options = {**layer.options, "method": "dense"} if forced else layer.options
    shape = nn.conv(x, w, **layer.options).shape
    gy = layer.lay(gaussian(shape, "bfloat16", layer.seed + 7))
    got = nn.conv_input_grad(x.shape, w, gy, **options)
    want = nn.conv_input_grad(x.shape, wide(w), wide(gy), **layer.options)
    size = nn.conv_input_grad(x.shape, np.abs(wide(w)), np.abs(wide(gy)), **layer.options)
    assert_close(got, want, size, w.size * 4, "bfloat16")


@pytest.mark.parametrize("channels_last", [False, True])
def test_sums_that_float32_holds_are_exact_and_nothing_else_matters(channels_last):
    rng = np.random.default_rng(0)
    x = rng.integers(-9, 10, (3, 48, 12, 11)).astype(bfloat16)
    w = rng.integers(-9, 10, (40, 48, 3, 3)).astype(bfloat16)
    if channels_last:
        x = np.moveaxis(np.moveaxis(x, 1, -1).copy(), -1, 1)
    options = {"padding": 1, "stride": 2, "method": "dense"}
    got = nn.conv(x, w, workers=1, **options)
    want = naive(wide(x), wide(w), padding=1, stride=2)
    np.testing.assert_array_equal(got, want.astype(np.float32).astype(bfloat16))
    np.testing.assert_array_equal(got, nn.conv(x, w, workers=2, **options))
    np.testing.assert_array_equal(got[1:2], nn.conv(x[1:2], w, **options))
    np.testing.assert_array_equal(got, nn.plan(x, w, **options)(x))


def test_a_sample_that_is_not_finite_stays_in_its_window():
    x, w = np.ones((1, 20, 9, 9), bfloat16), np.ones((17, 20, 3, 3), bfloat16)
    x[0, 7, 4, 4], x[0, 19, 8, 8] = np.nan, np.inf
    got = wide(nn.conv(x, w, padding=1, method="dense"))
    touched = nn.conv(np.isnan(x).astype(float), w.astype(float), padding=1, method="dense")
    np.testing.assert_array_equal(np.isnan(got[0, 3]), wide(touched)[0, 3] > 0)
    assert np.isinf(got[0, :, 7:, 7:]).all()
    assert np.isfinite(got[0, :, :3, :]).all()


def test_a_plan_says_so(lanes):
    x, w = np.zeros((2, 64, 14, 14), bfloat16), np.zeros((64, 64, 1, 1), bfloat16)
    planned = nn.plan(x, w)
    assert "pairs of bf16" in str(planned)
    panels = planned.plan.panels
    assert panels is not None
    assert panels.panel.pairs
    assert panels.panel.lanes == lanes
    assert panels.weights.halves
    assert isinstance(panels.samples, PackSpec)
    assert panels.samples.target == "i16"
    # Where channels have no neighbours, or not both operands are bfloat16, they become float32.
    odd = nn.plan(x[:, :63], w[:, :63]).plan.panels
    assert odd is not None
    assert not odd.panel.pairs
    single = nn.plan(x.astype(np.float32), w.astype(np.float32)).plan.panels
    assert single is not None
    assert not single.panel.pairs


def test_channels_that_are_last_are_read_in_place():
    x = np.moveaxis(np.ones((2, 9, 9, 64), bfloat16), -1, 1)
    planned = nn.plan(x, np.ones((64, 64, 1, 1), bfloat16), method="dense")
    assert planned.plan.panels is not None
    assert planned.plan.panels.samples is None
    assert (planned(x) == 64).all()
