"""Layers as strips of positions: the same sums as by panels, bit for bit, over lines of any length."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faltung import nn
from faltung.algorithms import strips
from faltung.machine import host
from tests.layouts import gaussian

LAYERS = [
    ((2, 5, 9, 11), (7, 5, 3, 3), {"padding": 1}),
    ((2, 16, 7, 7), (20, 16, 1, 1), {}),
    ((3, 16, 5, 3), (100, 16, 1, 1), {}),  # lines of a batch at once
    ((2, 3, 20, 33), (16, 3, 3, 3), {"padding": 1, "stride": 2}),
    ((1, 3, 30, 71), (8, 3, 7, 7), {"padding": 3, "stride": (1, 5)}),  # further apart than vectors pick
    ((2, 8, 33, 40), (20, 8, 1, 1), {"stride": 2}),
    ((1, 260, 14, 14), (33, 260, 3, 3), {"padding": 1}),  # several blocks of products
    ((2, 4, 40), (6, 4, 5), {"padding": 2, "dilation": 2, "boundary": "reflect"}),
    ((1, 4, 3001), (6, 4, 5), {"padding": 2, "stride": 3}),
    ((1, 600, 9000), (6, 600, 1), {}),  # lines are cut
    ((2, 3, 6, 7, 12), (4, 3, 3, 3, 3), {"padding": 1}),
    ((2, 12, 9, 16), (8, 6, 3, 3), {"padding": 1, "groups": 2}),
    ((1, 2, 3, 4), (5, 2, 3, 3), {"padding": 9, "boundary": ("wrap", "edge")}),
]


@pytest.mark.parametrize(("x_shape", "w_shape", "options"), LAYERS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("workers", [1, 3])
def test_sums_are_those_of_panels(x_shape, w_shape, options, dtype, workers):
    x, w, bias = gaussian(x_shape, dtype, 1), gaussian(w_shape, dtype, 2), gaussian(w_shape[:1], dtype, 3)
    reason = strips.applicable(nn.plan(x, w, **options).problem, host())
    if reason is not None and host().vector_bytes > 32:
        assert "lines have fewer than" in reason
        pytest.skip("a vector is longer than these lines")
    for b in (None, bias):
        want = nn.conv(x, w, b, method="dense", **options)
        np.testing.assert_array_equal(nn.conv(x, w, b, method="strips", workers=workers, **options), want)
    n = len(x) - 1
    np.testing.assert_array_equal(nn.conv(x[n:], w, bias, method="strips", **options), want[n:])


@given(
    st.integers(1, 3),
    st.tuples(st.integers(1, 40), st.integers(1, 40)),
    st.integers(1, 20),
    st.integers(4, 30),
    st.tuples(st.integers(1, 4), st.integers(1, 4)),
    st.tuples(st.integers(1, 5), st.integers(1, 5)),
    st.integers(1, 2),
    st.sampled_from(["constant", "reflect", "wrap"]),
    st.sampled_from(["float32", "float64"]),
)
def test_any_layer(batch, size, inputs, outputs, taps, stride, dilation, boundary, dtype):
    x, w = gaussian((batch, inputs, *size), dtype, 0), gaussian((outputs, inputs, *taps), dtype, 1)
    options = {"stride": stride, "dilation": dilation, "padding": 3, "boundary": boundary, "cval": 2}
    problem = nn.plan(x, w, **options).problem
    if strips.applicable(problem, host()) is None:
        want = nn.conv(x, w, method="dense", **options)
        np.testing.assert_array_equal(nn.conv(x, w, method="strips", **options), want)


def test_a_line_that_goes_on_in_the_next_image_is_not_one():
    """Only positions without gaps are taken together."""
    x = gaussian((2, 4, 12, 24), "float32", 0)
    w = gaussian((6, 4, 1, 1), "float32", 1)
    for view in (x[:, :, ::2], x[:, :, :, 3:20], x[:, :, 2:9], x[::-1, ::-1, ::-1]):
        want = nn.conv(view.copy(), w, method="dense")
        np.testing.assert_array_equal(nn.conv(view, w, method="strips"), want)


@pytest.mark.parametrize(
    ("x", "w", "reason"),
    [
        (np.zeros((1, 4, 4, 4), np.float32), np.zeros((4, 4, 3, 3), np.float32), "lines have fewer than"),
        (np.zeros((1, 4, 99), np.float32), np.zeros((2, 4, 3), np.float32), "fewer than 4 outputs"),
        (np.zeros((1, 4, 99), np.float16), np.zeros((4, 4, 3), np.float16), "samples or results are not f32"),
        (
            np.zeros((1, 9, 9, 4), np.float32).transpose(0, 3, 1, 2),
            np.zeros((4, 4, 1, 1), np.float32),
            "adjacent",
        ),
    ],
)
def test_what_it_leaves_to_others_says_why(x, w, reason):
    rejected = nn.plan(x, w).plan.rejected
    assert reason in next(r.reason for r in rejected if r.algorithm == "strips")


def test_gradients_of_spread_samples_are_left_to_panels():
    plan = nn.LayerCall("conv_input_grad", "conv_input_grad", np.zeros((1, 4, 9, 9), np.float32),
                    np.zeros((4, 4, 2, 2), np.float32), (1, 4, 18, 18), None,
                    (2, 0, 1, 1, "constant", 0, False, "default", "auto"), None).plan  # fmt: skip
    assert "samples are spread" in [r.reason for r in plan.rejected]
