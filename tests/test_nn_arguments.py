"""The front door for layers: what it refuses, and in which words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from faltung import nn
from faltung.errors import ArgumentError, ArgumentTypeError
from tests.layouts import laid_out

X, W = np.ones((2, 4, 8, 8)), np.ones((6, 4, 3, 3))
Y = np.ones((2, 6, 6, 6))
F32 = np.float32
Q = (np.ones((1, 2, 3), np.uint8), 0.5, 3, np.ones((2, 2, 1), np.int8), 0.1, 0, 1.0, 0)

BAD: dict[str, tuple[Any, type[Exception], str]] = {
    "channels": (
        lambda: nn.conv(X, np.ones((6, 3, 3, 3))),
        ArgumentError,
        r"conv\(\): weight is of shape \(6, 3, 3, 3\) for 4 input channels in 1 group, "
        r"expected 4 along its axis 1. Pass x with 3 channels, or groups=1.",
    ),
    "depthwise without groups": (
        lambda: nn.conv(X, np.ones((4, 1, 3, 3))),
        ArgumentError,
        "Pass groups=4 if each output channel sums 1 of the 4",
    ),
    "channels last as an array": (
        lambda: nn.conv(np.ones((2, 8, 9, 3)), np.ones((6, 3, 3, 3))),
        ArgumentError,
        r"Its channels seem to be last: pass np.moveaxis\(x, -1, -3\), a view",
    ),
    "groups that do not divide": (
        lambda: nn.conv(X, np.ones((5, 2, 3, 3)), groups=2),
        ArgumentError,
        r"with 5 output channels in 2 groups, expected a multiple of 2 along axis 0",
    ),
    "groups that do not divide the input": (
        lambda: nn.conv(X, W, groups=3),
        ArgumentError,
        "expected a number of input channels that 3 divides",
    ),
    "no groups": (
        lambda: nn.conv(X, W, groups=0),
        ArgumentError,
        "groups is 0, expected one positive integer",
    ),
    "groups of floats": (
        lambda: nn.conv(X, W, groups=1.0),
        ArgumentTypeError,
        "groups is 1.0, expected an integer",
    ),
    "weight rank": (
        lambda: nn.conv(X, np.ones((3, 3))),
        ArgumentError,
        "weight is 2-dimensional, expected output channels, input channels and at least one axis of taps",
    ),
    "x rank": (
        lambda: nn.conv(np.ones((8, 8)), W),
        ArgumentError,
        r"x is 2-dimensional for a weight with 2 axes of taps, expected \(N, C, \*spatial\) or "
        r"\(C, \*spatial\), 4 or 3 axes. Give x a channel axis",
    ),
    "x rank above": (
        lambda: nn.conv(X[None], W),
        ArgumentError,
        "x is 5-dimensional for a weight with 2 axes",
    ),
    "no taps": (lambda: nn.conv(X, np.ones((6, 4, 0, 3))), ArgumentError, "at least one tap along each axis"),
    "kernel longer than x": (
        lambda: nn.conv(np.ones((1, 4, 8, 2)), W),
        ArgumentError,
        "x is 2 samples long along spatial axis 1, 2 with its padding, expected at least the 3 samples "
        "that 3 taps with dilation 1 cover. Pass more padding, or a smaller kernel.",
    ),
    "cropped too far": (
        lambda: nn.conv(X, W, padding=-4),
        ArgumentError,
        "8 samples long along spatial axis 0, 0 with",
    ),
    "stride": (lambda: nn.conv(X, W, stride=0), ArgumentError, "stride is 0, expected positive integers"),
    "strides": (
        lambda: nn.conv(X, W, stride=(1, 2, 3)),
        ArgumentError,
        r"stride is \(1, 2, 3\) with 3 entries",
    ),
    "dilation": (
        lambda: nn.conv(X, W, dilation=True),
        ArgumentTypeError,
        "dilation is True, expected an integer",
    ),
    "padding word": (
        lambda: nn.conv(X, W, padding="full"),
        ArgumentError,
        "padding is 'full', expected numbers of samples, 'same', 'valid' or 'causal'. Pass one of these",
    ),
    "padding in capitals": (lambda: nn.conv(X, W, padding="SAME"), ArgumentError, "Pass 'same'."),
    "padding same_lower": (
        lambda: nn.conv(X, W, padding="SAME_LOWER"),
        ArgumentError,
        "the first half is before x",
    ),
    "padding by a boundary": (
        lambda: nn.conv(X, W, padding="reflect"),
        ArgumentError,
        "'reflect' is a boundary: pass boundary='reflect'",
    ),
    "padding entries": (
        lambda: nn.conv(X, W, padding=(1, 2, 3)),
        ArgumentError,
        r"padding is \(1, 2, 3\), expected a number, 2 entries \(each a number or a \(before, after\) pair\)",
    ),
    "padding sides of one axis": (
        lambda: nn.conv(X[..., 0], W[..., 0], padding=(1, 2)),
        ArgumentError,
        r"For two sides of one axis write \(\(1, 2\),\).",
    ),
    "padding of floats": (
        lambda: nn.conv(X, W, padding=0.5),
        ArgumentTypeError,
        "padding is 0.5, expected an integer",
    ),
    "padding triple": (
        lambda: nn.conv(X, W, padding=((1, 2, 3), 1)),
        ArgumentError,
        "expected a number, 2 entries",
    ),
    "boundary": (lambda: nn.conv(X, W, padding=1, boundary="mirror"), ArgumentError, "boundary is 'mirror'"),
    "boundary of nothing": (
        lambda: nn.conv(np.ones((1, 4, 0, 8)), W, padding=2, boundary="edge"),
        ArgumentError,
        "x is empty along spatial axis 0, expected a sample that boundary='edge' could continue",
    ),
    "cval": (lambda: nn.conv(X, W, cval="a"), ArgumentTypeError, "cval is 'a', expected a number"),
    "complex cval": (lambda: nn.conv(X, W, cval=1j), ArgumentError, "cval is 1j, expected a real number"),
    "fractional cval": (
        lambda: nn.conv(X.astype(int), W.astype(int), cval=0.5),
        ArgumentError,
        "cval is 0.5, expected an integer, because x is int64",
    ),
    "flip": (lambda: nn.conv(X, W, flip="yes"), ArgumentTypeError, "flip is 'yes', expected True or False"),
    "precision": (
        lambda: nn.conv(X, W, precision="low"),
        ArgumentError,
        "precision is 'low', expected 'default' or 'high'",
    ),
    "method": (lambda: nn.conv(X, W, method="best"), ArgumentError, "method is 'best', expected 'auto', "),
    "method that cannot": (
        lambda: nn.conv(X, W, stride=2, method="winograd"),
        ArgumentError,
        "method is 'winograd', expected a method that can compute this",
    ),
    "workers": (lambda: nn.conv(X, W, workers=0), ArgumentError, "workers is 0, expected a positive integer"),
    "mixed dtypes": (
        lambda: nn.conv(X.astype(F32), W),
        ArgumentTypeError,
        r"conv\(\): weight is float64 with x float32, expected both of the same dtype. Convert one of them: "
        r"x.astype\(np.float64\).",
    ),
    "integers and floats": (
        lambda: nn.conv(X.astype(int), W),
        ArgumentTypeError,
        r"Convert one of them: x.astype\(np.float64\).",
    ),
    "integers without a common one": (
        lambda: nn.conv(X.astype(np.uint64), W.astype(np.int64)),
        ArgumentTypeError,
        "which no integer comprises",
    ),
    "bool": (
        lambda: nn.conv(X.astype(bool), W),
        ArgumentTypeError,
        "x is an array of bool, expected numbers",
    ),
    "strings": (
        lambda: nn.conv(np.full((1, 1, 3), "a"), np.ones((1, 1, 1))),
        ArgumentTypeError,
        "of dtype <U1",
    ),
    "masked": (
        lambda: nn.conv(np.ma.ones((1, 1, 3)), np.ones((1, 1, 1))),
        ArgumentTypeError,
        "a masked array",
    ),
    "bias shape": (
        lambda: nn.conv(X, W, np.ones(5)),
        ArgumentError,
        r"bias is of shape \(5,\), expected \(6,\), one number for each output channel",
    ),
    "bias with axes": (lambda: nn.conv(X, W, np.ones((6, 1, 1))), ArgumentError, r"Pass bias.reshape\(-1\)."),
    "bias dtype": (
        lambda: nn.conv(X, W, np.ones(6, F32)),
        ArgumentTypeError,
        r"bias is of dtype float32 for a float64 result, expected float64. "
        r"Convert it: bias.astype\(np.float64\).",
    ),
    "out shape": (
        lambda: nn.conv(X, W, out=np.empty((2, 6, 8, 8))),
        ArgumentError,
        r"out is of shape \(2, 6, 8, 8\), expected shape \(2, 6, 6, 6\)",
    ),
    "out dtype": (
        lambda: nn.conv(X, W, out=Y.astype(F32)),
        ArgumentTypeError,
        "out is of dtype float32, expected float64",
    ),
    "out no array": (
        lambda: nn.conv(X, W, out=[1]),
        ArgumentTypeError,
        "out is a list, expected a NumPy array",
    ),
    "out read-only": (
        lambda: nn.conv(X, W, out=laid_out(Y, "read-only")),
        ArgumentError,
        "out is read-only, expected a writeable",
    ),
    "out that overlaps itself": (
        lambda: nn.conv(X, W, out=np.lib.stride_tricks.as_strided(Y, Y.shape, (0, *Y.strides[1:]))),
        ArgumentError,
        "some of its samples share memory",
    ),
    "out overlapping x": (
        lambda: (lambda m: nn.conv(m[:1, :, None], np.ones((1, 1, 1)), out=m[:1, :, None]))(np.ones((2, 1))),
        ArgumentError,
        "out is overlapping x in memory",
    ),
    "out overlapping weight": (
        lambda: (lambda m: nn.conv(np.ones((1, 1, 1)), m, out=m))(np.ones((1, 1, 1))),
        ArgumentError,
        "out is overlapping weight in memory",
    ),
    "out overlapping bias": (
        lambda: (lambda m: nn.conv(np.ones((1, 1)), np.ones((1, 1, 1)), m[0], out=m))(np.ones((1, 1))),
        ArgumentError,
        "out is overlapping bias in memory",
    ),
    "gradient shape": (
        lambda: nn.conv_input_grad(X.shape, W, Y, padding=1),
        ArgumentError,
        r"grad_output is of shape \(2, 6, 6, 6\), expected \(2, 6, 8, 8\), the shape of this layer's output",
    ),
    "gradient shape for the weight": (
        lambda: nn.conv_weight_grad(X, W.shape, Y[:1]),
        ArgumentError,
        r"grad_output is of shape \(1, 6, 6, 6\)",
    ),
    "input shape": (
        lambda: nn.conv_input_grad(5, W, Y),
        ArgumentTypeError,
        "input_shape is None, expected an integer or",
    ),
    "input shape below zero": (
        lambda: nn.conv_input_grad((2, 4, 8, -8), W, Y),
        ArgumentError,
        "input_shape is .*, expected lengths from 0 on",
    ),
    "input as an array": (
        lambda: nn.conv_input_grad(X, W, Y),
        ArgumentTypeError,
        "input_shape is a 4-dimensional array, expected a shape",
    ),
    "weight shape": (
        lambda: nn.conv_weight_grad(X, (6, 4), Y),
        ArgumentError,
        "weight_shape is 2-dimensional, expected output chan",
    ),
    "gradient dtype": (
        lambda: nn.conv_weight_grad(X, W.shape, Y.astype(F32)),
        ArgumentTypeError,
        "grad_output is float32 with x float64",
    ),
    "transposed channels": (
        lambda: nn.conv_transpose(X, W),
        ArgumentError,
        r"weight is of shape \(6, 4, 3, 3\) for 4 input channels, expected 4 along its axis 0: "
        r"a transposed layer's weight is \(C_in, C_out/groups, ...\). Exchange axes 0 and 1",
    ),
    "transposed groups": (
        lambda: nn.conv_transpose(Y, W, groups=4),
        ArgumentError,
        "groups is 4, expected a divisor of the 6 input channels",
    ),
    "transposed channels in groups": (
        lambda: nn.conv_transpose(X, W, groups=2),
        ArgumentError,
        "Pass the weight of the layer that this one transposes",
    ),
    "output padding": (
        lambda: nn.conv_transpose(Y, W, output_padding=1),
        ArgumentError,
        "output_padding is 1, expected less than the stride or the dilation, 1 along spatial axis 0",
    ),
    "output padding below zero": (
        lambda: nn.conv_transpose(Y, W, output_padding=-1),
        ArgumentError,
        "output_padding is -1, expected a number from 0",
    ),
    "transposed to nothing": (
        lambda: nn.conv_transpose(Y, W, padding=4),
        ArgumentError,
        "padding is 4, expected one that leaves an output along spatial axis 0, got 0 samples",
    ),
    "bias gradient rank": (
        lambda: nn.conv_bias_grad(np.ones(3)),
        ArgumentError,
        r"grad_output is 1-dimensional, expected \(N, O, \*spatial\)",
    ),
    "plan for another shape": (
        lambda: nn.plan(X, W)(X[:1]),
        ArgumentError,
        r"x is of shape \(1, 4, 8, 8\) and dtype float64, expected shape \(2, 4, 8, 8\) and "
        "dtype float64 as planned",
    ),
    "quantised floats": (
        lambda: nn.conv_quantized(X, *Q[1:]),
        ArgumentTypeError,
        r"conv_quantized\(\): x is of dtype float64, expected int8",
    ),
    "scale of zero": (
        lambda: nn.conv_quantized(*Q[:4], 0.0, *Q[5:]),
        ArgumentError,
        "weight_scale is 0.0, expected finite and above zero. A scale is the step between",
    ),
    "scale that is not finite": (
        lambda: nn.conv_quantized(Q[0], np.nan, *Q[2:]),
        ArgumentError,
        "x_scale is nan, expected finite and above zero",
    ),
    "infinite scale of a channel": (
        lambda: nn.conv_quantized(*Q[:4], [1.0, np.inf], *Q[5:]),
        ArgumentError,
        "weight_scale is inf, expected finite",
    ),
    "negative scale": (
        lambda: nn.conv_quantized(*Q[:6], -1.0, 0),
        ArgumentError,
        "y_scale is -1.0, expected finite and above zero",
    ),
    "scales per channel": (
        lambda: nn.conv_quantized(*Q[:4], [1.0] * 3, *Q[5:]),
        ArgumentError,
        r"weight_scale is of shape \(3,\), expected a number or 2 of them, one for each output channel",
    ),
    "scale as a word": (
        lambda: nn.conv_quantized(Q[0], "a", *Q[2:]),
        ArgumentTypeError,
        "x_scale is of dtype <U1, expected real numbers",
    ),
    "zero point outside": (
        lambda: nn.conv_quantized(*Q[:2], 300, *Q[3:]),
        ArgumentError,
        "x_zero_point is 300, expected an integer from 0 to 255, as uint8",
    ),
    "fractional zero point": (
        lambda: nn.conv_quantized(*Q[:2], 0.5, *Q[3:]),
        ArgumentTypeError,
        "x_zero_point is of dtype float64, expected integ",
    ),
    "quantised bias": (
        lambda: nn.conv_quantized(*Q, np.ones(2)),
        ArgumentTypeError,
        "bias is of dtype float64 for a int32 result",
    ),
    "quantised channels": (
        lambda: nn.conv_quantized(Q[0][:, :1], *Q[1:]),
        ArgumentError,
        r"weight is of shape \(2, 2, 1\) for 1 input channel",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_refusals_name_the_argument_and_the_fix(case):
    call, kind, text = BAD[case]
    with pytest.raises(kind, match=text):
        call()


def test_what_was_refused_stays_refused_after_a_call_that_was_not():
    nn.conv(X, W, stride=1)
    for wrong in (1.0, True):
        with pytest.raises(ArgumentTypeError, match="stride is"):
            nn.conv(X, W, stride=wrong)
