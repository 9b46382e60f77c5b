"""Layers as torch computes them: every function that has a counterpart, on CPU, forward and backward."""

from __future__ import annotations

import numpy as np
import pytest

from faltung import nn
from tests.layouts import gaussian
from tests.optional import optional

torch = optional("torch")
functional = torch.nn.functional
grad = torch.nn.grad

TOLERANCE = {"float32": 2e-5, "float64": 1e-12, "complex64": 2e-5, "complex128": 1e-12}
CASES = [
    ((2, 4, 15), (6, 4, 3), {}),
    ((2, 4, 15), (6, 4, 4), {"stride": 2, "padding": 3, "dilation": 2}),
    ((4, 15), (6, 4, 4), {"padding": 1}),
    ((2, 3, 9, 10), (5, 3, 3, 3), {"padding": 1}),
    ((2, 3, 9, 10), (5, 3, 3, 2), {"stride": (2, 1), "padding": (1, 2), "dilation": (1, 3)}),
    ((2, 6, 9, 10), (6, 1, 3, 3), {"padding": 1, "groups": 6}),
    ((2, 6, 9, 10), (12, 1, 5, 5), {"padding": 2, "groups": 6, "stride": 2}),
    ((2, 6, 9, 10), (4, 3, 3, 3), {"padding": 1, "groups": 2, "stride": 3}),
    ((3, 9, 10), (5, 3, 1, 1), {"stride": 2}),
    ((1, 3, 23, 24), (8, 3, 7, 7), {"stride": 2, "padding": 3}),
    ((2, 3, 6, 7, 5), (4, 3, 3, 2, 3), {"padding": 1, "stride": (1, 2, 1)}),
    ((2, 4, 6, 7, 5), (4, 1, 3, 3, 3), {"padding": 1, "groups": 4}),
]


def of(a: np.ndarray):
    return torch.from_numpy(a.copy())


def close(got: np.ndarray, want, dtype: str) -> None:
    want = want.resolve_conj().detach().numpy()
    assert got.shape == want.shape
    np.testing.assert_allclose(got, want, rtol=TOLERANCE[dtype], atol=10 * TOLERANCE[dtype])


@pytest.mark.parametrize(("x_shape", "w_shape", "options"), CASES)
@pytest.mark.parametrize("dtype", TOLERANCE)
def test_conv_and_its_gradients(x_shape, w_shape, options, dtype):
    rank = len(w_shape) - 2
    x, w, b = gaussian(x_shape, dtype, 0), gaussian(w_shape, dtype, 1), gaussian(w_shape[:1], dtype, 2)
    theirs = [of(a).requires_grad_() for a in (x, w, b)]
    want = getattr(functional, f"conv{rank}d")(*theirs, **options)
    got = nn.conv(x, w, b, **options)
    close(got, want, dtype)
    gy = gaussian(got.shape, dtype, 3)
    want.backward(of(gy))
    close(nn.conv_input_grad(x_shape, w, gy, **options), theirs[0].grad, dtype)
    close(nn.conv_weight_grad(x, w_shape, gy, **options), theirs[1].grad, dtype)
    close(nn.conv_bias_grad(gy, rank=rank), theirs[2].grad, dtype)


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize(
    ("x_shape", "w_shape", "options"),
    [
        ((2, 4, 9), (4, 3, 3), {"stride": 2, "padding": 1, "output_padding": 1}),
        ((2, 4, 7, 8), (4, 3, 4, 4), {"stride": 2, "padding": 1}),
        ((2, 4, 7, 8), (4, 3, 2, 2), {"stride": 2}),
        ((2, 4, 7, 8), (4, 3, 3, 3), {"stride": (3, 2), "padding": (0, 2), "output_padding": (2, 0)}),
        ((2, 4, 7, 8), (4, 3, 3, 3), {"stride": 2, "output_padding": 1, "dilation": 2}),
        ((2, 4, 7, 8), (4, 1, 3, 3), {"groups": 4, "padding": 1}),
        ((4, 7, 8), (4, 3, 3, 3), {"groups": 2, "stride": 2, "padding": 1, "output_padding": 1}),
        ((2, 4, 3, 4, 5), (4, 2, 3, 3, 3), {"stride": 2, "padding": 1, "output_padding": 1}),
    ],
)  # fmt: skip
def test_conv_transpose(x_shape, w_shape, options, dtype):
    rank = len(w_shape) - 2
    outputs = w_shape[1] * options.get("groups", 1)
    x, w, b = gaussian(x_shape, dtype, 0), gaussian(w_shape, dtype, 1), gaussian((outputs,), dtype, 2)
    want = getattr(functional, f"conv_transpose{rank}d")(of(x), of(w), of(b), **options)
    close(nn.conv_transpose(x, w, b, **options), want, dtype)


@pytest.mark.filterwarnings("ignore:Using padding='same' with even kernel lengths:UserWarning")
@pytest.mark.parametrize("kernel", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("dilation", [1, 2, 3])
def test_same_has_its_odd_sample_behind(kernel, dilation):
    x, w = gaussian((1, 2, 17), "float64", 0), gaussian((3, 2, kernel), "float64", 1)
    want = functional.conv1d(of(x), of(w), padding="same", dilation=dilation)
    close(nn.conv(x, w, padding="same", dilation=dilation), want, "float64")
    close(nn.conv(x, w, padding="same", dilation=dilation, stride=3), want[..., ::3], "float64")


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [("zeros", "constant"), ("reflect", "reflect"), ("replicate", "edge"), ("circular", "wrap")],
)
def test_padding_modes_forward_and_backward(theirs, ours):
    layer = torch.nn.Conv2d(3, 4, 3, padding=2, padding_mode=theirs, dtype=torch.float64)
    x = gaussian((2, 3, 6, 7), "float64", 0)
    signal = of(x).requires_grad_()
    want = layer(signal)
    weight, bias = layer.weight.detach().numpy(), layer.bias.detach().numpy()
    options = {"padding": 2, "boundary": ours}
    got = nn.conv(x, weight, bias, **options)
    close(got, want, "float64")
    close(nn.conv(x, weight, bias, padding=2, boundary=f"torch:{theirs}"), want, "float64")
    gy = gaussian(got.shape, "float64", 1)
    want.backward(of(gy))
    close(nn.conv_input_grad(x.shape, weight, gy, **options), signal.grad, "float64")
    close(nn.conv_weight_grad(x, weight.shape, gy, **options), layer.weight.grad, "float64")


def test_the_gradients_take_their_arguments_in_the_order_of_torch():
    x, w, gy = (
        gaussian((2, 3, 6, 7), "float64", 0),
        gaussian((4, 3, 3, 3), "float64", 1),
        np.ones((2, 4, 4, 5)),
    )
    close(nn.conv_input_grad(x.shape, w, gy), grad.conv2d_input(x.shape, of(w), of(gy)), "float64")
    close(nn.conv_weight_grad(x, w.shape, gy), grad.conv2d_weight(of(x), w.shape, of(gy)), "float64")


def test_channels_last_is_the_same_memory_format():
    x, w = gaussian((2, 3, 6, 7), "float32", 0), gaussian((4, 3, 3, 3), "float32", 1)
    want = functional.conv2d(of(x).contiguous(memory_format=torch.channels_last), of(w))
    last = np.moveaxis(np.ascontiguousarray(np.moveaxis(x, 1, -1)), -1, 1)
    got = nn.conv(last, w)
    close(got, want, "float32")
    assert got.strides == tuple(4 * s for s in want.stride())
