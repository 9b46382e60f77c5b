"""Layers: every argument against a plain loop over taps, gradients as adjoints, memory, plans, refusals."""

from __future__ import annotations

import contextlib
import itertools
import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import nn
from tests.assertions import small_pieces
from tests.layouts import BFLOAT16, LAYOUTS, gaussian, laid_out, values
from tests.strategies import BOUNDARIES

FLOATS = ("float32", "float64", "float16", *BFLOAT16, "complex64", "complex128")
PAD_MODES = {
    "edge": {"mode": "edge"},
    "reflect": {"mode": "reflect"},
    "symmetric": {"mode": "symmetric"},
    "wrap": {"mode": "wrap"},
    "antireflect": {"mode": "reflect", "reflect_type": "odd"},
    "antisymmetric": {"mode": "symmetric", "reflect_type": "odd"},
}
UNITS = {
    "float16": 2.0**-11, "bfloat16": 2.0**-8, "float32": 2.0**-24, "float64": 2.0**-53,
    "complex64": 2.0**-24, "complex128": 2.0**-53,
}  # fmt: skip


# -- an independent layer -----------------------------------------------------------------------


def padded(x: np.ndarray, pads: list[tuple[int, int]], boundary: Any, cval: complex) -> np.ndarray:
    """x (N, C, ...) continued by np.pad, or cropped, one side of one axis at a time."""
    sides = [boundary] * len(pads) if isinstance(boundary, str) else list(boundary)
    for j, ((lo, hi), side) in enumerate(zip(pads, sides, strict=True)):
        before, after = (side, side) if isinstance(side, str) else side
        axis = 2 + j
        parts = []
        n = x.shape[axis]
        for name, widths in ((before, (max(lo, 0), 0)), (after, (0, max(hi, 0)))):
            all_widths = [(0, 0)] * x.ndim
            all_widths[axis] = widths
            if name == "constant" or n == 0:
                made = np.pad(x, all_widths, mode="constant", constant_values=cval)
            elif n == 1 and name in ("reflect", "antireflect"):
                made = np.pad(x, all_widths, mode="edge")
            else:
                made = np.pad(x, all_widths, **PAD_MODES[name])
            parts.append(np.take(made, range(widths[0]), axis) if widths[0] else None)
            parts.append(np.take(made, range(n, n + widths[1]), axis) if widths[1] else None)
        x = np.concatenate([p for p in (parts[0], x, parts[3]) if p is not None], axis=axis)
        x = np.take(x, range(max(-lo, 0), x.shape[axis] - max(-hi, 0)), axis)
    # np.pad puts 64-bit integers among Python's.
    return np.vectorize(int, otypes=[object])(x) if x.dtype == object else x


def pads_of(padding: Any, kernel: tuple[int, ...], dilation: tuple[int, ...]) -> list[tuple[int, int]]:
    """The (before, after) of each axis."""
    spans = [(k - 1) * d for k, d in zip(kernel, dilation, strict=True)]
    if padding == "same":
        return [(s // 2, s - s // 2) for s in spans]
    if padding == "causal":
        return [(s, 0) for s in spans]
    if padding == "valid":
        return [(0, 0) for s in spans]
    entries = [padding] * len(kernel) if isinstance(padding, int) else padding
    return [(p, p) if isinstance(p, int) else tuple(p) for p in entries]


def naive(
    x: np.ndarray, w: np.ndarray, bias: Any = None, *, stride: Any = 1, padding: Any = 0, dilation: Any = 1,
    groups: int = 1, boundary: Any = "constant", cval: Any = 0, flip: bool = False,
) -> np.ndarray:  # fmt: skip
    """The layer as a sum over taps, in the dtype of the operands it is given."""
    rank = w.ndim - 2
    steps = [(v,) * rank if isinstance(v, int) else tuple(v) for v in (stride, dilation)]
    batched = x.ndim == rank + 2
    x = x if batched else x[None]
    kernel = np.flip(w, tuple(range(2, w.ndim))) if flip else w
    full = padded(x, pads_of(padding, w.shape[2:], steps[1]), boundary, cval)
    spans = [(k - 1) * d + 1 for k, d in zip(w.shape[2:], steps[1], strict=True)]
    lengths = [(n - span) // s + 1 for n, span, s in zip(full.shape[2:], spans, steps[0], strict=True)]
    y = np.zeros((x.shape[0], w.shape[0], *lengths), np.result_type(x, w))
    grouped = y.reshape(x.shape[0], groups, w.shape[0] // groups, *lengths)
    by_group = full.reshape(x.shape[0], groups, x.shape[1] // groups, *full.shape[2:])
    taps = kernel.reshape(groups, w.shape[0] // groups, *w.shape[1:])
    for tap in np.ndindex(*w.shape[2:]):
        window = tuple(
            slice(m * d, m * d + (n - 1) * s + 1, s)
            for m, d, s, n in zip(tap, steps[1], steps[0], lengths, strict=True)
        )
        grouped += np.einsum("ngc...,goc->ngo...", by_group[(..., *window)], taps[(..., *tap)])
    if bias is not None:
        y += bias.reshape(-1, *[1] * rank)
    return y if batched else y[0]


def wide(a: np.ndarray) -> np.ndarray:
    """The values in the dtype of most precision."""
    return a.astype(
        np.complex128 if a.dtype.kind == "c" else np.int64 if a.dtype.kind in "iu" else np.float64
    )


@dataclass(frozen=True)
class Layer:
    """One layer, small enough to print and complete enough to repeat."""

    x_shape: tuple[int, ...]
    w_shape: tuple[int, ...]
    options: dict[str, Any]
    dtype: str = "float64"
    layout: str = "C"
    channels_last: bool = False
    bias: bool = False
    seed: int = 0

    def arrays(self) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        x, w = (
            gaussian(self.x_shape, self.dtype, self.seed),
            gaussian(self.w_shape, self.dtype, self.seed + 1),
        )
        b = gaussian(self.w_shape[:1], self.dtype, self.seed + 2) if self.bias else None
        return self.lay(x), laid_out(w, self.layout), b

    def lay(self, a: np.ndarray) -> np.ndarray:
        """An input or output in the layer's memory layout."""
        if not self.channels_last:
            return laid_out(a, self.layout)
        channel = a.ndim - (len(self.w_shape) - 2) - 1
        return np.moveaxis(laid_out(np.moveaxis(a, channel, -1), self.layout), -1, channel)

    def magnitude(self, x: np.ndarray, w: np.ndarray, **more: Any) -> np.ndarray:
        options = {**self.options, **more}
        x, w = np.abs(wide(x)), np.abs(wide(w))
        if "anti" in str(options.get("boundary")):  # odd continuations are differences of distant samples
            options["boundary"] = "edge"
            x = np.full_like(x, 40.0 ** (w.ndim - 2) * x.max(initial=0))
        options["cval"] = abs(options.get("cval", 0))
        return naive(x, w, **options)


@st.composite
def layers(
    draw: st.DrawFn, dtypes: tuple[str, ...] = FLOATS, boundaries: tuple[str, ...] = BOUNDARIES,
    cropped: bool = True,
) -> Layer:  # fmt: skip
    rank = draw(st.sampled_from([1, 2, 2, 2, 3]), label="rank")
    groups = draw(st.sampled_from([1, 1, 2, 3]), label="groups")
    inputs, outputs = draw(st.integers(1, 9 // rank)), draw(st.integers(1, 20 // rank))
    if draw(st.integers(0, 4)) == 0:  # depthwise, with a multiplier
        groups, inputs, outputs = draw(st.integers(1, 9)), 1, draw(st.integers(1, 2))
    per_axis = lambda low, high: st.tuples(*[st.integers(low, high)] * rank)  # noqa: E731
    kernel = draw(per_axis(1, 4 if rank < 3 else 3), label="kernel")
    options: dict[str, Any] = {}
    if draw(st.booleans()):
        options["dilation"] = draw(st.one_of(st.integers(1, 3), per_axis(1, 3)))
    if draw(st.booleans()):
        options["stride"] = draw(st.one_of(st.integers(1, 3), per_axis(1, 3)))
    side = st.integers(-1 if cropped else 0, 4)
    entry = st.one_of(side, st.tuples(side, side))
    options["padding"] = draw(
        st.one_of(st.sampled_from(["same", "valid", "causal"]), side, st.tuples(*[entry] * rank)),
        label="padding",
    )
    if groups > 1:
        options["groups"] = groups
    if draw(st.booleans()):
        name = st.sampled_from(boundaries)
        options["boundary"] = draw(
            st.one_of(name, st.tuples(*[st.one_of(name, st.tuples(name, name))] * rank)), label="boundary"
        )
    if draw(st.booleans()):
        options["flip"] = True
    dilation = options.get("dilation", 1)
    dilations = (dilation,) * rank if isinstance(dilation, int) else dilation
    pads = pads_of(options["padding"], kernel, dilations)
    least = [max((k - 1) * d + 1 - sum(p), 1, -p[0] - p[1] + 1, -p[0] + 1, -p[1] + 1)
             for k, d, p in zip(kernel, dilations, pads, strict=True)]  # fmt: skip
    extra = draw(per_axis(0, {1: 30, 2: 9, 3: 4}[rank]), label="extra")
    shape = tuple(a + b for a, b in zip(least, extra, strict=True))
    batch = draw(st.sampled_from([(), (1,), (2,), (3,)]), label="batch")
    return Layer(
        (*batch, groups * inputs, *shape),
        (groups * outputs, inputs, *kernel),
        options,
        draw(st.sampled_from(dtypes)),
        draw(st.sampled_from(LAYOUTS)),
        draw(st.booleans()),
        draw(st.booleans()),
        draw(st.integers(0, 99)),
    )


def assert_close(got: np.ndarray, want: np.ndarray, magnitude: np.ndarray, terms: float, dtype: str) -> None:
    """Equal but for the error of a sum of ``terms`` terms in the accumulator, and one of rounding."""
    unit = UNITS[dtype]
    accumulated = min(unit, 2.0**-24)
    assert got.shape == want.shape
    with np.errstate(over="ignore"):
        bound = (2 * terms + 8) * accumulated * magnitude + 3 * unit * np.abs(want) + 1e-7 * (unit > 2.0**-20)
    wrong = ~(np.abs(wide(got) - want) <= bound)
    assert not wrong.any(), (got[wrong][:3], want[wrong][:3], np.argwhere(wrong)[:3])


# -- against the loop over taps -----------------------------------------------------------------


@given(layers())
def test_conv_is_the_sum_over_taps(layer: Layer):
    x, w, b = layer.arrays()
    before = x.copy(), w.copy()
    got = nn.conv(x, w, b, **layer.options)
    wide_b = None if b is None else wide(b)
    want = naive(wide(x), wide(w), wide_b, **layer.options)
    assert got.dtype.name == layer.dtype
    magnitude = layer.magnitude(x, w) + (0 if b is None else np.abs(wide_b).reshape(-1, *[1] * (w.ndim - 2)))
    assert_close(got, want, magnitude, math.prod(w.shape[1:]), layer.dtype)
    np.testing.assert_array_equal(x, before[0])
    np.testing.assert_array_equal(w, before[1])


@given(layers(), st.booleans())
def test_cval_is_what_lies_outside(layer: Layer, strided_out: bool):
    x, w, _ = layer.arrays()
    cval = 3 - 2j if layer.dtype.startswith("complex") else 3
    options = {**layer.options, "cval": cval}
    want = naive(wide(x), wide(w), **options)
    out = None
    if strided_out:
        out = layer.lay(np.zeros(want.shape, x.dtype.newbyteorder("=")))
        if not out.flags.writeable or not out.dtype.isnative:
            out = np.zeros(want.shape, x.dtype.newbyteorder("="))
    got = nn.conv(x, w, out=out, **options)
    assert out is None or got is out
    assert_close(got, want, layer.magnitude(x, w, cval=5), math.prod(w.shape[1:]), layer.dtype)


def dot(a: np.ndarray, b: np.ndarray) -> Any:
    return np.vdot(wide(a).ravel(), wide(b).ravel())


def gradient_of(layer: Layer, shape: tuple[int, ...]) -> np.ndarray:
    return layer.lay(gaussian(shape, layer.dtype, layer.seed + 7))


@given(layers(dtypes=("float64", "complex128")))
def test_gradients_are_the_adjoints(layer: Layer):
    x, w, _ = layer.arrays()
    y = nn.conv(x, w, **layer.options)
    gy = gradient_of(layer, y.shape)
    gx = nn.conv_input_grad(x.shape, w, gy, **layer.options)
    gw = nn.conv_weight_grad(x, w.shape, gy, **layer.options)
    assert (gx.shape, gw.shape) == (x.shape, w.shape)
    size = np.linalg.norm(wide(gy).ravel()) * np.linalg.norm(layer.magnitude(x, w).ravel())
    for other in (dot(gx, x), dot(gw, w)):
        assert abs(dot(gy, y) - other) <= 1e-13 * size + 1e-300


@given(layers(dtypes=("float32", "float16", *BFLOAT16, "complex64")))
def test_gradients_in_other_precisions(layer: Layer):
    x, w, _ = layer.arrays()
    options = layer.options
    shape = nn.conv(x, w, **options).shape
    gy = gradient_of(layer, shape)
    gx = nn.conv_input_grad(x.shape, w, gy, **options)
    gw = nn.conv_weight_grad(x, w.shape, gy, **options)
    assert gx.dtype.name == gw.dtype.name == layer.dtype
    exact = [wide(a) for a in (x, w, gy)]
    want_x = nn.conv_input_grad(x.shape, exact[1], exact[2], **options)
    want_w = nn.conv_weight_grad(exact[0], w.shape, exact[2], **options)
    sizes = [np.abs(a) for a in exact]
    plain = {**options}
    far = 1.0
    if "anti" in str(options.get("boundary")):  # odd continuations are differences of distant samples
        plain["boundary"], far = "edge", 40.0 ** (w.ndim - 2)
        for size in sizes[::2]:
            size[...] = size.max(initial=0)
    by_x = far * nn.conv_input_grad(x.shape, sizes[1], sizes[2], **plain)
    if far > 1 and by_x.size:
        by_x[...] = by_x.sum()
    by_w = far * nn.conv_weight_grad(sizes[0], w.shape, sizes[2], **plain)
    assert_close(gx, want_x, by_x, w.size * 4, layer.dtype)
    assert_close(gw, want_w, by_w, gy.size, layer.dtype)


@given(layers(dtypes=("float64",), boundaries=("constant",)))
def test_cval_counts_in_the_gradient_by_the_weight(layer: Layer):
    x, w, _ = layer.arrays()
    options = {**layer.options, "cval": 2.5}
    y = nn.conv(x, w, **options)
    gy = gradient_of(layer, y.shape)
    got = dot(nn.conv_weight_grad(x, w.shape, gy, **options), w)
    size = np.linalg.norm(wide(gy).ravel()) * np.linalg.norm(layer.magnitude(x, w, cval=2.5).ravel())
    assert abs(got - dot(gy, y)) <= 1e-13 * size + 1e-300


@given(layers(dtypes=("float32", "float64", "complex128"), cropped=False), st.data())
def test_a_transposed_layer_is_the_transpose(layer: Layer, data):
    """⟨conv_transpose(y), x⟩ = ⟨y, conv(x)⟩ without conjugates, and the bias is added to every channel."""
    x, w, _ = layer.arrays()
    shape = nn.conv(x, w, **layer.options).shape
    y = gradient_of(layer, shape)
    rank = w.ndim - 2
    options = {**layer.options}
    stride = options.get("stride", 1)
    strides = (stride,) * rank if isinstance(stride, int) else stride
    dilation = options.get("dilation", 1)
    dilations = (dilation,) * rank if isinstance(dilation, int) else dilation
    pads = pads_of(options["padding"], w.shape[2:], dilations)
    lengths = [
        (n - 1) * s - sum(p) + (k - 1) * d + 1
        for n, s, p, k, d in zip(shape[-rank:], strides, pads, w.shape[2:], dilations, strict=True)
    ]
    extra = tuple(have - plain for have, plain in zip(x.shape[-rank:], lengths, strict=True))
    bias = data.draw(st.booleans())
    b = gaussian((w.shape[1] * options.get("groups", 1),), layer.dtype, 5) if bias else None
    got = nn.conv_transpose(y, w, b, output_padding=extra, **options)
    assert got.shape == x.shape
    want = nn.conv_input_grad(x.shape, wide(np.conj(w)), wide(y), **options)
    if b is not None:
        want = want + wide(b).reshape(-1, *[1] * rank)
    size = np.abs(want).max(initial=0) + np.abs(wide(y)).sum() * np.abs(wide(w)).max(initial=0) * 40
    np.testing.assert_allclose(
        got, want, rtol=0, atol=1e-6 * size if layer.dtype == "float32" else 1e-13 * size
    )


INTEGER_PAIRS = [
    ("uint8", "int8", "int32"), ("int8", "int8", "int32"), ("uint8", "uint8", "int32"),
    ("int16", "int8", "int16"), ("int32", "int32", "int32"), ("int64", "int8", "int64"),
    ("uint16", "int16", "int32"), ("uint64", "uint8", "uint64"),
]  # fmt: skip


@pytest.mark.parametrize(("x_dtype", "w_dtype", "result"), INTEGER_PAIRS)
@pytest.mark.parametrize("boundary", ["constant", "reflect", "antisymmetric"])
def test_integers_are_exact_modulo_the_result(x_dtype, w_dtype, result, boundary):
    x, w = values((2, 4, 5, 6), x_dtype, 1), values((2, 2, 3, 2), w_dtype, 2)
    b = values((2,), result, 3)
    options = {"padding": ((1, 2), 1), "stride": (2, 1), "groups": 2, "boundary": boundary}
    got = nn.conv(x, w, b, **options)
    want = naive(x.astype(object), w.astype(object), b.astype(object), **options)
    assert got.dtype == result
    span = 1 << 8 * got.itemsize
    assert not (((got.astype(object) - want) % span) != 0).any()
    gy = values(got.shape, result, 4)
    gx = nn.conv_input_grad(x.shape, w, gy, **options)
    gw = nn.conv_weight_grad(x, w.shape, gy, **options)
    if boundary == "constant":
        ones = naive(x.astype(object), w.astype(object), **options)
        for gradient, operand in ((gx, x), (gw, w)):
            bits = 1 << 8 * gradient.itemsize
            by_operand = (gradient.astype(object) * operand.astype(object)).sum()
            difference = by_operand - (gy.astype(object) * ones).sum()
            assert difference % min(bits, 1 << 8 * got.itemsize) == 0


def test_sums_of_bytes_are_int32():
    x, w = np.full((1, 600, 1), 255, np.uint8), np.full((1, 600, 1), -128, np.int8)
    assert nn.conv(x, w).tolist() == [[[600 * 255 * -128]]]


@pytest.mark.parametrize("where", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("dtype", ["float32", "complex64"])
def test_what_is_not_finite_stays_under_the_kernel(where, dtype):
    x = gaussian((1, 3, 12, 13), dtype, 0)
    w = gaussian((4, 3, 3, 3), dtype, 1)
    clean = nn.conv(x, w, padding=1)
    x[0, 1, 5, 6] = where
    with np.errstate(invalid="ignore"):
        touched = ~np.isfinite(nn.conv(x, w, padding=1))
        same = nn.conv(x, w, padding=1) == clean
    want = np.zeros((12, 13), bool)
    want[4:7, 5:8] = True
    np.testing.assert_array_equal(touched, np.broadcast_to(want, touched.shape))
    np.testing.assert_array_equal(same, ~touched)


# -- memory -------------------------------------------------------------------------------------


@pytest.mark.parametrize("rank", [1, 2, 3])
@pytest.mark.parametrize("batched", [True, False])
def test_the_result_is_laid_out_as_x(rank, batched):
    def last(a: np.ndarray) -> np.ndarray:
        channel = a.ndim - rank - 1
        return np.moveaxis(np.ascontiguousarray(np.moveaxis(a, channel, -1)), -1, channel)

    batch = (2,) if batched else ()
    x, w = gaussian((*batch, 3, *[6] * rank), "float32", 0), gaussian((5, 3, *[3] * rank), "float32", 1)
    first = nn.conv(x, w, padding=1)
    assert first.flags.c_contiguous
    for operation in (
        lambda a: nn.conv(a, w, padding=1),
        lambda a: nn.conv_transpose(a, w.swapaxes(0, 1), padding=1),
        lambda a: nn.conv_input_grad(
            (*batch, 4, *[6] * rank), np.ones((3, 4, *[3] * rank), np.float32), a, padding=1
        ),
    ):
        got, want = operation(last(x)), operation(x)
        assert want.flags.c_contiguous
        channel = got.ndim - rank - 1
        assert np.moveaxis(got, channel, -1).flags.c_contiguous
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)
    weight_gradient = nn.conv_weight_grad(last(x), w.shape, last(first), padding=1)
    assert weight_gradient.flags.c_contiguous


def test_one_channel_has_the_layout_it_was_made_with():
    w = np.ones((4, 1, 3, 3), np.float32)
    grey = np.ones((2, 8, 9, 1), np.float32)
    assert np.moveaxis(nn.conv(np.moveaxis(grey, -1, 1), w), 1, -1).flags.c_contiguous
    assert nn.conv(grey.reshape(2, 1, 8, 9), w).flags.c_contiguous


def test_one_position_is_channels_first():
    assert nn.conv(np.ones((2, 3, 1, 1)), np.ones((4, 3, 3, 3)), padding=1).flags.c_contiguous


@pytest.mark.parametrize("operation", ["conv", "conv_transpose", "conv_input_grad", "conv_weight_grad"])
@pytest.mark.parametrize("dtype", ["float32", "float16", "complex64", "int16"])
@pytest.mark.parametrize("boundary", ["constant", "wrap"])
def test_out_with_any_strides(operation, dtype, boundary):
    make = gaussian if dtype != "int16" else lambda shape, d, seed: values(shape, d, seed, 9)
    x, w = make((2, 4, 7, 8), dtype, 0), make((6, 4, 3, 3), dtype, 1)
    options = {"padding": 1, "boundary": boundary}
    y = make((2, 6, 7, 8), dtype, 2)
    call = {
        "conv": lambda **o: nn.conv(x, w, **o),
        "conv_transpose": lambda **o: nn.conv_transpose(y, w, **o),
        "conv_input_grad": lambda **o: nn.conv_input_grad(x.shape, w, y, **o),
        "conv_weight_grad": lambda **o: nn.conv_weight_grad(x, w.shape, y, **o),
    }[operation]
    want = call(**options)
    for layout in LAYOUTS:
        if layout in ("read-only", "byte-swapped", "repeated"):
            continue
        out = laid_out(np.zeros(want.shape, want.dtype), layout)
        assert call(out=out, **options) is out
        np.testing.assert_allclose(wide(out), wide(want), rtol=2e-3, atol=2e-3)
    whole = np.full((4, *want.shape), 99, want.dtype)  # and nothing beside it
    call(out=whole[2], **options)
    assert (whole[[0, 1, 3]] == 99).all()


SIZES = [
    ((0, 3, 5, 5), (2, 3, 3, 3), {}, (0, 2, 3, 3)),
    ((2, 0, 5, 5), (2, 0, 3, 3), {}, (2, 2, 3, 3)),
    ((2, 3, 5, 5), (0, 3, 3, 3), {}, (2, 0, 3, 3)),
    ((2, 3, 0, 5), (2, 3, 3, 3), {"padding": 1}, (2, 2, 0, 5)),
    ((2, 3, 0, 5), (2, 3, 3, 3), {"padding": 2}, (2, 2, 2, 7)),
    ((3, 0, 5), (2, 3, 3, 3), {"padding": ((2, 1), 1), "cval": 2.0}, (2, 1, 5)),
    ((2, 3, 0), (2, 3, 1), {}, (2, 2, 0)),
]


@pytest.mark.parametrize(("x_shape", "w_shape", "options", "y_shape"), SIZES)
@pytest.mark.parametrize("bias", [False, True])
def test_nothing_at_all(x_shape, w_shape, options, y_shape, bias):
    x, w = gaussian(x_shape, "float64", 0), gaussian(w_shape, "float64", 1)
    b = np.arange(1.0, 1 + w_shape[0]) if bias else None
    got = nn.conv(x, w, b, **options)
    assert got.shape == y_shape
    if got.size:
        np.testing.assert_allclose(got, naive(x, w, b, **options))
    gy = np.ones(y_shape)
    gw = nn.conv_weight_grad(x, w_shape, gy, **options)
    assert gw.shape == w_shape
    if "cval" not in options:
        assert not gw.any()
        gx = nn.conv_input_grad(x_shape, w, gy, **options)
        assert gx.shape == x_shape
        assert not gx.any()
    p = nn.plan(x, w, b, **options)
    np.testing.assert_array_equal(p(x), got)
    assert str(p)
    assert repr(p)


def test_a_transposed_layer_of_nothing():
    assert nn.conv_transpose(np.ones((0, 3, 4)), np.ones((3, 2, 3)), stride=2).shape == (0, 2, 9)
    empty = nn.conv_transpose(np.ones((2, 0, 4)), np.ones((0, 2, 3)), np.array([1.0, 2.0]))
    assert empty[0, :, 0].tolist() == [1.0, 2.0]
    assert nn.conv_transpose(np.ones((2, 3, 0)), np.ones((3, 2, 3))).shape == (2, 2, 0)


# -- how it is run ------------------------------------------------------------------------------


RUNS: list[tuple[tuple[int, ...], tuple[int, ...], dict[str, Any]]] = [
    ((4, 16, 20, 21), (24, 16, 3, 3), {"padding": 1}),
    ((4, 16, 20, 21), (24, 16, 3, 3), {"padding": 1, "stride": 2}),
    ((4, 12, 15, 14), (12, 1, 3, 3), {"padding": "same", "groups": 12, "boundary": "reflect"}),
    ((4, 6, 90), (10, 3, 5), {"padding": "causal", "dilation": 3, "groups": 2}),
    ((4, 3, 6, 7, 8), (5, 3, 3, 2, 1), {"padding": 1, "stride": (1, 2, 1)}),
]


@pytest.mark.parametrize(("x_shape", "w_shape", "options"), RUNS)
@pytest.mark.parametrize("small", [False, True])
@pytest.mark.parametrize("dtype", ["float32", "complex64"])
def test_results_depend_neither_on_workers_nor_on_how_a_batch_is_split(
    x_shape, w_shape, options, small, dtype, monkeypatch
):
    x, w = gaussian(x_shape, dtype, 0), gaussian(w_shape, dtype, 1)
    with small_pieces(monkeypatch) if small else contextlib.nullcontext():
        y = nn.conv(x, w, workers=1, **options)
        gy = gaussian(y.shape, dtype, 2)
        gx = nn.conv_input_grad(x.shape, w, gy, workers=1, **options)
        gw = nn.conv_weight_grad(x, w.shape, gy, workers=1, **options)
        for workers in (2, 3):
            np.testing.assert_array_equal(nn.conv(x, w, workers=workers, **options), y)
            np.testing.assert_array_equal(nn.conv_input_grad(x.shape, w, gy, workers=workers, **options), gx)
            np.testing.assert_array_equal(nn.conv_weight_grad(x, w.shape, gy, workers=workers, **options), gw)
        for parts in ([0, 1, 4], [0, 3, 4], [0, 1, 2, 3, 4]):
            slices = [slice(a, b) for a, b in itertools.pairwise(parts)]
            split = [nn.conv(x[s], w, **options) for s in slices]
            np.testing.assert_array_equal(np.concatenate(split), y)
            split = [nn.conv_input_grad(x[s].shape, w, gy[s], **options) for s in slices]
            np.testing.assert_array_equal(np.concatenate(split), gx)
        np.testing.assert_array_equal(nn.conv(x[0], w, **options), y[0])


@given(layers(dtypes=("float32",)))
def test_every_method_agrees(layer: Layer):
    x, w, b = layer.arrays()
    want = nn.conv(x, w, b, method="reference", **layer.options)
    magnitude = layer.magnitude(x, w) + (0 if b is None else np.abs(wide(b)).reshape(-1, *[1] * (w.ndim - 2)))
    for precision in nn.layer_arguments.PRECISIONS:
        got = nn.conv(x, w, b, precision=precision, **layer.options)
        assert_close(got, wide(want), magnitude, math.prod(w.shape[1:]), "float32")


def test_high_precision_is_a_direct_sum_and_the_default_leaves_room():
    x, w = np.ones((1, 64, 16, 16), np.float32), np.ones((64, 64, 3, 3), np.float32)
    high, default = nn.plan(x, w, precision="high").problem, nn.plan(x, w).problem
    direct = 2.0**-24 * (1 + 0.5 * math.sqrt(64 * 9))
    assert direct <= high.rtol <= 2 * direct
    assert default.rtol == pytest.approx(5e-6)
    doubles = nn.plan(x.astype(float), w.astype(float)).problem
    assert doubles.rtol == pytest.approx(5e-6 * 2.0**-29)


def test_weights_may_change_between_calls():
    x, w, b = np.ones((1, 2, 6, 6), np.float32), np.ones((3, 2, 3, 3), np.float32), np.zeros(3, np.float32)
    assert nn.conv(x, w, b)[0, 0, 0, 0] == 18
    w *= 2
    b += 1
    assert nn.conv(x, w, b)[0, 0, 0, 0] == 37


def test_a_plan_keeps_its_weight():
    x, w, b = (
        gaussian((2, 3, 9, 9), "float32", 0),
        gaussian((5, 3, 3, 3), "float32", 1),
        np.ones(5, np.float32),
    )
    want = nn.conv(x, w, b, padding=1)
    p = nn.plan(x, w, b, padding=1)
    w[...], b[...] = np.nan, np.nan
    for _ in range(3):
        np.testing.assert_array_equal(p(x), want)
    out = np.empty_like(want)
    assert p(x, out) is out
    np.testing.assert_array_equal(out, want)
    for layout in LAYOUTS:
        if layout != "repeated":
            # Where samples lie may decide the order in which they are summed.
            np.testing.assert_allclose(p(laid_out(x, layout)), want, rtol=0, atol=1e-5)
    assert p.plan.algorithm in str(p)
    assert p.plan.algorithm in repr(p)
    assert p.problem.channels.inputs == 3
    assert "conv" in ft.inspect(p, "problem")


def test_the_weight_of_a_plan_may_lie_in_memory_in_any_way():
    x, w = gaussian((2, 3, 9, 9), "float32", 0), gaussian((5, 3, 3, 3), "float32", 1)
    want = nn.plan(x, w)(x)
    for layout in LAYOUTS:
        if layout != "repeated":
            np.testing.assert_allclose(nn.plan(x, laid_out(w, layout))(x), want, rtol=0, atol=1e-5)


@pytest.mark.parametrize("dtype", ["complex64", "int8", "float16"])
def test_plans_of_other_numbers(dtype):
    make = values if dtype == "int8" else gaussian
    x, w = make((2, 3, 9), dtype, 0), make((5, 3, 3), dtype, 1)
    b = make((5,), "int32" if dtype == "int8" else dtype, 2)
    for boundary in ("constant", "antireflect"):
        p = nn.plan(x, w, b, padding=1, boundary=boundary)
        np.testing.assert_array_equal(p(x), nn.conv(x, w, b, padding=1, boundary=boundary))


def test_threads_do_not_disturb_each_other():
    w = gaussian((8, 4, 3, 3), "float32", 1)
    inputs = [gaussian((2, 4, 6 + k % 5, 9), "float32", k) for k in range(20)]
    p = nn.plan(inputs[0], w, padding=1)
    want = [nn.conv(x, w, padding=1) for x in inputs]
    nn._calls.clear()

    def again(k: int) -> bool:
        same = np.array_equal(nn.conv(inputs[k % 20], w, padding=1), want[k % 20])
        return bool(same and np.array_equal(p(inputs[k % 4 * 5]), want[k % 4 * 5]))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(again, range(400)))


def test_lists_are_arrays_and_arguments():
    got = nn.conv([[1.0, 2, 3]], [[[1.0, 1]]], [0.5], stride=[1], padding=[1], dilation=np.array([1]))
    assert got.tolist() == [[1.5, 3.5, 5.5, 3.5]]
    pairs = nn.conv([[1.0, 2, 3]], [[[1.0, 1]]], padding=[[1, 0]])
    assert pairs.tolist() == [[1.0, 3.0, 5.0]]
    assert nn.conv_input_grad([1, 3], np.array([[[1.0, 1]]]), np.ones((1, 2))).tolist() == [[1, 2, 1]]


def test_many_different_calls_are_forgotten_one_by_one():
    w = np.ones((1, 1, 2))
    for n in range(2, nn._MOST_CALLS + 60):
        nn.conv(np.ones((1, 1, n)), w)
    assert len(nn._calls) == nn._MOST_CALLS
    assert nn.conv(np.ones((1, 1, 2)), w).tolist() == [[[2.0]]]


def test_padding_words_with_stride():
    x = np.arange(1.0, 8)[None, None]
    w = np.array([[[1.0, 10, 100, 1000]]])
    whole = nn.conv(x, w, padding="same")
    assert whole.shape == x.shape
    assert whole[0, 0, 0] == 1 * 10 + 2 * 100 + 3 * 1000  # (4 − 1)//2 samples before
    for stride in (2, 3):
        np.testing.assert_array_equal(nn.conv(x, w, padding="same", stride=stride), whole[..., ::stride])
    causal = nn.conv(x, w, padding="causal")
    assert causal[0, 0, 0] == 1000
    assert causal.shape == x.shape


def test_flip_is_convolution():
    x, k = gaussian((11, 12), "float64", 0), gaussian((3, 4), "float64", 1)
    got = nn.conv(x[None, None], k[None, None], flip=True)[0, 0]
    np.testing.assert_allclose(got, ft.convolve(x, k, mode="valid"), rtol=1e-12, atol=1e-12)


def test_the_gradient_by_the_bias():
    gy = gaussian((3, 4, 5, 6), "float32", 0)
    got = nn.conv_bias_grad(gy)
    assert got.dtype == np.float32
    np.testing.assert_allclose(got, gy.sum(axis=(0, 2, 3), dtype=float), rtol=1e-6)
    np.testing.assert_allclose(
        nn.conv_bias_grad(gy[0], rank=2), gy[0].sum(axis=(1, 2), dtype=float), rtol=1e-6
    )
    assert nn.conv_bias_grad(np.ones((2, 3, 4), np.int32)).tolist() == [8, 8, 8]
    assert nn.conv_bias_grad(np.full((1, 1, 2), 1j)).tolist() == [2j]


# -- quantised ----------------------------------------------------------------------------------


def quantised_naive(x, xs, xz, w, ws, wz, ys, yz, bias, y_dtype, **options):
    channels = (-1, *[1] * (w.ndim - 1))
    wz, ws = np.broadcast_to(wz, w.shape[:1]), np.broadcast_to(ws, w.shape[:1]).astype(np.float64)
    total = naive(
        x.astype(np.int64) - xz, w.astype(np.int64) - wz.astype(np.int64).reshape(channels), **options
    )
    per_channel = (-1, *[1] * (w.ndim - 2))
    if bias is not None:
        total = total + bias.astype(np.int64).reshape(per_channel)
    steps = (xs * ws / ys).reshape(per_channel)
    info = np.iinfo(y_dtype)
    return np.clip(np.rint(total * steps) + yz, info.min, info.max).astype(y_dtype)


@given(
    layers(dtypes=("float32",), boundaries=("constant",)),
    st.sampled_from(["uint8", "int8"]),
    st.sampled_from(["uint8", "int8"]),
    st.booleans(),
    st.booleans(),
)
def test_quantised_layers_are_rounded_exact_sums(layer: Layer, x_dtype, w_dtype, per_channel, centred):
    options = {k: v for k, v in layer.options.items() if k not in ("boundary", "flip")}
    x, w = (
        layer.lay(values(layer.x_shape, x_dtype, layer.seed)),
        values(layer.w_shape, w_dtype, layer.seed + 1),
    )
    outputs = w.shape[0]
    rng = np.random.default_rng(layer.seed)
    xz, yz = np.array(5, x_dtype), np.array(7, x_dtype)
    ws = rng.uniform(0.01, 0.1, outputs) if per_channel else 0.03
    wz = (rng.integers(0, 9, outputs) if per_channel else np.array(3)) if centred else 0
    wz = np.asarray(wz, w_dtype)
    bias = rng.integers(-999, 999, outputs, dtype=np.int32) if layer.bias else None
    got = nn.conv_quantized(x, 0.5, xz, w, ws, wz, 2.0, yz, bias, **options)
    want = quantised_naive(x, 0.5, 5, w, ws, wz, 2.0, 7, bias, got.dtype, **options)
    assert got.dtype == x_dtype
    np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize("numbers", [1, 20, 1 << 18])
def test_quantised_layers_are_rounded_part_by_part(numbers, monkeypatch):
    monkeypatch.setattr(nn, "_AT_ONCE", numbers)
    x, w = values((2, 3, 5, 7), "uint8", 0), values((4, 3, 2, 3), "int8", 1)
    scale = np.array([0.01, 0.02, 0.03, 0.04])
    want = quantised_naive(x, 0.5, 9, w, scale, 0, 2.0, 7, None, np.uint8, padding=1)
    np.testing.assert_array_equal(nn.conv_quantized(x, 0.5, 9, w, scale, 0, 2.0, 7, padding=1), want)
    np.testing.assert_array_equal(nn.conv_quantized(x[1], 0.5, 9, w, scale, 0, 2.0, 7, padding=1), want[1])


def test_quantised_halves_are_rounded_to_even_and_saturated():
    x, w = np.array([[[1, 3, 5, 127, -128]]], np.int8), np.array([[[1]]], np.int8)
    assert nn.conv_quantized(x, 1.0, 0, w, 1.0, 0, 2.0, 0).tolist() == [[[0, 2, 2, 64, -64]]]
    assert nn.conv_quantized(x, 4.0, 0, w, 1.0, 0, 1.0, 0).tolist() == [[[4, 12, 20, 127, -128]]]
    unsigned = nn.conv_quantized(x, 1.0, 0, w, 1.0, 0, 1.0, np.uint8(10))
    assert unsigned.dtype == np.uint8
    assert unsigned.tolist() == [[[11, 13, 15, 137, 0]]]
    out = np.empty((1, 1, 5), np.int8)
    assert nn.conv_quantized(x, 1.0, 0, w, 1.0, 0, 1.0, 0, out=out) is out
