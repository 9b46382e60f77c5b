"""Layers as ``ConvProblem``s: how arrays become operands, by views.

The problem of a layer has x (batch, groups, inputs, …), the kernel (groups, outputs, inputs, …) and y
(batch, groups, outputs, …). Callers' arrays become these by splitting axes, exchanging them and flipping
taps, and nothing is copied. The gradients are the problem's adjoints, the transposed layer is the gradient
by the input; where the signal is continued by more than zeros, that gradient is the one by the continued
signal, folded back.

A complex layer is a real one. With the parts of a number along an axis of their own, a product

    y₀ = x₀·w₀ − x₁·w₁        y₁ = x₀·w₁ + x₁·w₀

sums two of four taps for each output, and these are the taps of a layer whose input is spread by 2:
output i meets sample q under tap 2q − i + 1, so w₁, w₀, w₀, −w₁ are the taps in their order. No zeros are
multiplied, and parts stay where they are in any memory layout.
"""

from __future__ import annotations

import functools
import itertools
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import boundary as boundaries
from .arithmetic import Accumulator, Arithmetic
from .layer_arguments import Layer, tolerance
from .mirrors import Mirror
from .problem import Channels, ConvProblem, Shape, strides_like
from .structure import KernelFacts


@dataclass(frozen=True)
class Arrangement:
    """How an array becomes an operand: reshaped (axes are only split), transposed, taps flipped."""

    shape: Shape
    order: Shape
    flipped: bool = False

    @functools.cached_property
    def _index(self) -> tuple[slice, ...]:
        return (slice(None),) * 3 + (slice(None, None, -1),) * (len(self.order) - 3)

    @functools.cached_property
    def _in_order(self) -> bool:
        return self.order == tuple(range(len(self.order)))

    def of(self, array: NDArray[Any]) -> NDArray[Any]:
        """A view of the array as the operand."""
        view = array.reshape(self.shape)
        if not self._in_order:
            view = view.transpose(self.order)
        return view[self._index] if self.flipped else view


@dataclass(frozen=True)
class Continued:
    """A signal over ``ranges`` of its last axes, as ``boundary.extend`` and ``boundary.fold`` know it."""

    lengths: Shape
    ranges: tuple[tuple[int, int], ...]
    boundary: tuple[boundaries.Sides, ...]
    cval: complex
    dtype: np.dtype[Any]

    def shape_of(self, x: NDArray[Any]) -> Shape:
        """The shape of x with its padding."""
        return (*x.shape[: -len(self.ranges)], *(stop - start for start, stop in self.ranges))

    def _axes(self, array: NDArray[Any]) -> range:
        return range(array.ndim - len(self.ranges), array.ndim)

    def extend(self, x: NDArray[Any]) -> NDArray[Any]:
        """x with its padding, contiguous."""
        if 0 in self.lengths:  # nothing but padding
            return np.full(self.shape_of(x), self.cval, self.dtype)
        extended = boundaries.extend(x, self._axes(x), self.ranges, self.boundary, self.cval, self.dtype)
        return np.ascontiguousarray(extended)

    def fold(self, y: NDArray[Any]) -> NDArray[Any]:
        """The adjoint of ``extend``."""
        return boundaries.fold(y, self._axes(y), self.ranges, self.lengths, self.boundary)


@dataclass(frozen=True)
class LayerProblem:
    """What computes one result of a layer, of two arrays: a *signal* and a *kernel*.

    ``shape``, ``dtype`` and ``strides`` are those of the result as the caller sees it. ``extend`` says how
    the signal is continued first, ``fold`` how the result is folded back. Where the numbers are complex,
    ``parts`` says what is conjugated: the kernel, the signal or neither; the problem then is the real one.
    ``problem`` is None where there is nothing to sum.
    """

    problem: ConvProblem | None
    signal: Arrangement
    kernel: Arrangement
    result: Arrangement
    shape: Shape
    dtype: np.dtype[Any]
    strides: Shape
    extend: Continued | None
    fold: Continued | None
    parts: str


def problem_of(
    operation: str,
    layer: Layer,
    signal: NDArray[Any],
    kernel: NDArray[Any],
    dtype: np.dtype[Any],
    out: NDArray[Any] | None,
    method: str,
) -> LayerProblem:
    """The problem of "conv", "conv_input_grad", "conv_transpose" or "conv_weight_grad".

    The signal is x for "conv" and "conv_weight_grad" and otherwise y's gradient; the kernel is y's gradient
    for "conv_weight_grad" and otherwise the weight. Only their shapes, dtypes and strides matter.
    """
    by_input = operation in ("conv_input_grad", "conv_transpose")
    by_weight = operation == "conv_weight_grad"
    complex_ = dtype.kind == "c"

    # Step 1: what the engine does not continue itself is continued before, or folded back after.
    extend = fold = None
    core = layer
    if by_input and layer.continues:
        core = layer.padded()
        wide = np.dtype(np.float32) if _is_half(dtype) else dtype
        fold = Continued(layer.samples, layer.ranges, layer.boundary, 0, wide)
    elif not by_input and _needs_arithmetic(layer, complex_):
        core = layer.padded()
        extend = Continued(layer.samples, layer.ranges, layer.boundary, layer.cval, _wide(signal.dtype))

    # Step 2: the arrays as operands.
    split_x = (layer.batch, layer.groups, layer.inputs, *core.samples)
    split_y = (layer.batch, layer.groups, layer.outputs, *layer.results)
    split_w = (layer.groups, layer.outputs, layer.inputs, *layer.taps)
    same = tuple(range(layer.rank + 3))
    if by_input:
        shapes = split_y, split_w, split_x
        orders = same, (0, 2, 1, *same[3:]), same
        flips = False, not layer.flip, False
        parts = "kernel" if operation == "conv_input_grad" else "neither"
    elif by_weight:
        shapes = split_x, split_y, split_w
        orders = (2, 1, 0, *same[3:]), (1, 2, 0, *same[3:]), (2, 0, 1, *same[3:])
        flips = False, False, layer.flip
        parts = "signal"
    else:
        shapes = split_x, split_w, split_y
        orders = same, same, same
        flips = False, layer.flip, False
        parts = "neither"
    arranged = [Arrangement(*each) for each in zip(shapes, orders, flips, strict=True)]

    # Step 3: the result's place.
    whole = layer.x_shape if by_input else layer.weight_shape if by_weight else layer.y_shape
    if out is not None:
        strides: Shape = out.strides
    elif by_weight:
        strides = _dense(whole, dtype.itemsize)
    else:
        strides = layout_of(layer.rank, signal, whole, dtype.itemsize)

    # Step 4: the problem, with the strides of views of such arrays.
    problem = None
    if not any(0 in shape for shape in shapes):
        forward = _forward(core, dtype, method)
        problem = forward.adjoint_input() if by_input else forward.adjoint_weight() if by_weight else forward
        continued = signal if extend is None else _alike(extend.shape_of(signal), extend.dtype)
        made = _alike(whole, dtype, strides) if fold is None else _alike(core.x_shape, fold.dtype)
        x, w, y = (a.of(array) for a, array in zip(arranged, (continued, kernel, made), strict=True))
        assert (x.shape, w.shape[3:], y.shape) == (problem.x_shape, problem.kernel_shape, problem.y_shape)
        problem = replace(
            problem,
            operation=operation,
            x_strides=x.strides,
            x_dtype=x.dtype,
            kernel_strides=w.strides,
            kernel_dtype=w.dtype,
            y_strides=y.strides,
            y_dtype=y.dtype,
        )
        taps = problem.taps * (2 if complex_ else 1)
        problem = replace(problem, rtol=tolerance(problem.arithmetic.epsilon, taps, layer.precise))
        if complex_:
            problem = _real(problem)
    return LayerProblem(
        problem,
        signal=arranged[0],
        kernel=arranged[1],
        result=arranged[2],
        shape=whole,
        dtype=dtype,
        strides=strides,
        extend=extend,
        fold=fold,
        parts=parts,
    )


def _forward(layer: Layer, dtype: np.dtype[Any], method: str) -> ConvProblem:
    """The forward problem but for dtypes and strides of memory."""
    unknown = (0,) * (layer.rank + 3)
    return ConvProblem(
        operation="conv",
        x_shape=(layer.batch, layer.groups, layer.inputs, *layer.samples),
        x_strides=unknown,
        x_dtype=dtype,
        kernel_shape=layer.taps,
        kernel_dtype=dtype,
        y_shape=(layer.batch, layer.groups, layer.outputs, *layer.results),
        y_strides=unknown,
        y_dtype=dtype,
        axes=tuple(range(3, layer.rank + 3)),
        padding=layer.before,
        stride=layer.stride,
        dilation=layer.dilation,
        boundary=layer.boundary,
        cval=layer.cval,
        arithmetic=Arithmetic(_accumulator(dtype), "real", "wrap"),
        facts=KernelFacts(separable=False, constant=False, mirrors=_NO_MIRROR * layer.rank),
        rtol=0.0,
        method=method,
        channels=Channels(layer.groups, layer.inputs, layer.outputs),
        kernel_strides=unknown,
    )


_NO_MIRROR: tuple[Mirror, ...] = ("none",)


# -- numbers -----------------------------------------------------------------------------------


def _accumulator(dtype: np.dtype[Any]) -> Accumulator:
    """What sums are formed in: integers modulo 2^bits of the result, so in as many."""
    if dtype.kind in "iu":
        return _INTEGERS[dtype.itemsize]
    parts = 2 if dtype.kind == "c" else 1
    return "f64" if dtype.itemsize // parts == 8 else "f32"


_INTEGERS: dict[int, Accumulator] = {1: "i16", 2: "i16", 4: "i32", 8: "i64"}


def _is_half(dtype: np.dtype[Any]) -> bool:
    return dtype.itemsize == 2 and dtype.kind not in "iu"


def _wide(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype that a signal is continued in: odd continuations leave the range of the samples."""
    if dtype.kind in "iu":
        return np.dtype(np.int64)  # modulo 2^64, as every integer result is modulo fewer bits
    return np.dtype(np.float32) if _is_half(dtype) else dtype


def _needs_arithmetic(layer: Layer, complex_: bool) -> bool:
    """Whether the signal has to be continued by NumPy: the engine maps positions and has one fill value,
    for real and imaginary parts alike."""
    odd = any(not boundaries.ODD.isdisjoint(sides) for sides in layer.boundary)
    filled = any("constant" in sides for sides in layer.boundary) and layer.cval != 0
    return odd or (complex_ and filled) or (0 in layer.samples and 0 not in layer.results)


def _real(problem: ConvProblem) -> ConvProblem:
    """The real layer that a complex one is, with the parts of numbers along a last axis."""
    real = np.dtype(f"f{problem.y_dtype.itemsize // 2}")
    assert problem.channels is not None
    return replace(
        problem,
        x_shape=(*problem.x_shape, 2),
        x_strides=(*problem.x_strides, real.itemsize),
        x_dtype=real,
        kernel_shape=(*problem.kernel_shape, 4),
        kernel_strides=_dense(
            (
                problem.channels.groups,
                problem.channels.outputs,
                problem.channels.inputs,
                *problem.kernel_shape,
                4,
            ),
            real.itemsize,
        ),
        kernel_dtype=real,
        y_shape=(*problem.y_shape, 2),
        y_strides=(*problem.y_strides, real.itemsize),
        y_dtype=real,
        axes=(*problem.axes, len(problem.x_shape)),
        padding=(*problem.padding, 1),
        stride=(*problem.stride, 1),
        dilation=(*problem.dilation, 1),
        boundary=(*problem.boundary, ("constant", "constant")),
        facts=replace(problem.facts, mirrors=(*problem.facts.mirrors, "none")),
        spread=(*problem.spreads, 2),
    )


def real_parts(array: NDArray[Any]) -> NDArray[Any]:
    """A view of a complex array as a real one with real and imaginary parts along a last axis."""
    view: NDArray[Any] = array[..., np.newaxis].view(np.dtype(f"f{array.itemsize // 2}"))
    return view


def real_kernel(kernel: NDArray[Any], parts: str) -> NDArray[Any]:
    """The taps of the real layer: by these, x is multiplied with the kernel, or one of them conjugated."""
    re, im = kernel.real, -kernel.imag if parts == "kernel" else kernel.imag
    taps = (im, re, -re, im) if parts == "signal" else (im, re, re, -im)
    made = np.empty((*kernel.shape, 4), re.dtype)  # in C order, as the problem has it
    for k, tap in enumerate(taps):
        made[..., k] = tap
    return made


# -- memory ------------------------------------------------------------------------------------


def layout_of(rank: int, model: NDArray[Any], shape: Shape, itemsize: int) -> Shape:
    """Strides of a new array laid out in memory as the model is: channels first, channels last, or
    whatever else its strides tell. Axes are (N, C, …) or (C, …)."""
    last = tuple(range(model.ndim - rank, model.ndim))
    channel = model.ndim - rank - 1
    steps = [abs(s) for s in model.strides]
    spatial = [steps[a] for a in last if model.shape[a] > 1]
    # An array with one channel has both layouts; its strides tell how it was made.
    channels_last = bool(spatial) and steps[channel] <= min(spatial)
    order = (*range(channel), *last, channel) if channels_last else tuple(range(model.ndim))
    descending = [steps[a] for a in order if model.shape[a] > 1]
    if all(a >= b for a, b in itertools.pairwise(descending)):
        dense = _dense(tuple(shape[a] for a in order), itemsize)
        return tuple(dense[order.index(a)] for a in range(len(shape)))
    return strides_like(shape, itemsize, model.shape, model.strides)


def _dense(shape: Shape, itemsize: int) -> Shape:
    """The strides of a C-ordered array."""
    strides, step = [], itemsize
    for n in reversed(shape):
        strides.append(step)
        step *= max(n, 1)
    return tuple(reversed(strides))


def _alike(shape: Shape, dtype: np.dtype[Any], strides: Shape | None = None) -> NDArray[Any]:
    """An array of this shape and layout whose samples nobody may touch."""
    strides = _dense(shape, dtype.itemsize) if strides is None else strides
    return np.lib.stride_tricks.as_strided(np.empty(1, dtype), shape, strides)
