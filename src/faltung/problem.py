"""The one problem everything reduces to, as a frozen value.

    y[b, i] = Σ_m x̃[b, s·i + d·m − p] · w[m]

x̃ is x continued by a boundary, b runs over the axes that are not convolved, i and m are
multi-indices over those that are; s is the stride, d the dilation, p the padding before the first
sample. This is a *correlation*: ``convolve`` arrives here with its kernel flipped.

A layer sums over channels too, and each of its g groups has kernels of its own,

    y[n, g, o, i] = Σ_c Σ_m x̃[n, g, c, s·i + d·m − p] · w[g, o, c, m]

where x̃ may have r − 1 zeros between neighbouring samples (*spread* by r). Both gradients of a layer are
layers again: in that of the input stride and spread exchange roles and the kernels are flipped; in that
of the weight the batch is summed over like channels, the outputs' gradient is the kernel, and stride
and dilation exchange roles.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .arithmetic import Arithmetic
from .boundary import ODD, Sides
from .structure import KernelFacts

Shape = tuple[int, ...]


@dataclass(frozen=True)
class Channels:
    """What a layer sums over: ``inputs`` channels to each of ``outputs`` channels, in each of ``groups``
    groups. x is then (batch, groups, inputs, …), y (batch, groups, outputs, …) and the kernel (groups,
    outputs, inputs, …)."""

    groups: int
    inputs: int
    outputs: int


_STACK = 64
"""Elements of a batch for which methods are compared: enough for whole vectors of them."""


@dataclass(frozen=True)
class ConvProblem:
    """A convolution of arrays in canonical form: hashable, complete, checked.

    Lengths and positions are in samples, strides of memory in bytes. ``axes`` are non-negative and
    in the order of the kernel's axes. ``kernel_shape``, ``padding``, ``stride``, ``dilation`` and
    ``boundary`` have one entry per convolved axis; ``padding`` may be negative (a cropped result).
    ``facts`` are what the kernel's values allow (see ``structure``).

    In a layer ``channels`` is not None, ``kernel_shape`` counts the taps only and ``kernel_strides`` are
    those of the whole kernel; where there are no channels the kernel is copied, and they are (). ``spread``
    is the distance at which samples of x are laid out before they are convolved, () where it is 1.
    """

    operation: str
    x_shape: Shape
    x_strides: Shape
    x_dtype: np.dtype[Any]
    kernel_shape: Shape
    kernel_dtype: np.dtype[Any]
    y_shape: Shape
    y_strides: Shape
    y_dtype: np.dtype[Any]
    axes: Shape
    padding: Shape
    stride: Shape
    dilation: Shape
    boundary: tuple[Sides, ...]
    cval: complex
    arithmetic: Arithmetic
    facts: KernelFacts
    rtol: float
    method: str = "auto"
    channels: Channels | None = None
    kernel_strides: Shape = ()
    spread: Shape = ()
    batch: Shape = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "batch", tuple(a for a in range(len(self.x_shape)) if a not in self.axes))

    @property
    def taps(self) -> int:
        """How many products one output sums."""
        return math.prod(self.kernel_shape) * (1 if self.channels is None else self.channels.inputs)

    @functools.cached_property
    def element(self) -> ConvProblem:
        """The same for one element of the batch."""
        return self._with_batch(1)

    @functools.cached_property
    def stack(self) -> ConvProblem:
        """The same for a stack of so many elements, whatever the batch is. What may change the order of a
        sum is decided for it: then results do not depend on how a batch is split."""
        return self._with_batch(_STACK)

    def _with_batch(self, size: int) -> ConvProblem:
        """The same for so many elements; in layers, one is enough. Axes of the batch within those that are
        convolved (colour) stay as they are: their elements are computed together."""
        if self.channels is not None:
            if self.operation == "conv_weight_grad" or self.x_shape[0] == 1:  # sums over the batch
                return self
            return replace(self, x_shape=(1, *self.x_shape[1:]), y_shape=(1, *self.y_shape[1:]))
        around = max((abs(self.y_strides[a]) for a in self.axes if self.y_shape[a] > 1), default=0)
        outer = [a for a in self.batch if abs(self.y_strides[a]) > around]
        sizes = {a: size if a == outer[0] else 1 for a in outer}
        if all(self.y_shape[a] == n for a, n in sizes.items()):
            return self
        x_shape, y_shape = (
            tuple(sizes.get(a, n) for a, n in enumerate(shape)) for shape in (self.x_shape, self.y_shape)
        )
        return replace(self, x_shape=x_shape, y_shape=y_shape)

    @functools.cached_property
    def spreads(self) -> Shape:
        """The distance of neighbouring samples of x along each convolved axis."""
        return self.spread or (1,) * len(self.axes)

    def adjoint_input(self) -> ConvProblem:
        """The gradient of a layer by its input,

            gx[n, g, c, j] = Σ_o Σ_{i, m: s·i + d·m − p = r·j} gy[n, g, o, i] conj(w[g, o, c, m])

        Its signal lies in memory as this problem's y, its result as x, its kernel is ``adjoint_kernel``'s.
        The signal is zero outside; whoever has another boundary asks for the gradient by the extended
        signal, and folds it back.
        """
        assert self.channels is not None
        return replace(
            self,
            operation="conv_input_grad",
            x_shape=self.y_shape,
            x_strides=self.y_strides,
            x_dtype=self.y_dtype,
            y_shape=self.x_shape,
            y_strides=self.x_strides,
            y_dtype=self.x_dtype,
            kernel_strides=_flipped(_exchanged(self.kernel_strides, 1, 2)),
            channels=Channels(self.channels.groups, self.channels.outputs, self.channels.inputs),
            padding=tuple(span - 1 - p for span, p in zip(self.spans, self.padding, strict=True)),
            stride=self.spreads,
            spread=self.stride,
            boundary=(("constant", "constant"),) * len(self.axes),
            cval=0,
        )

    def adjoint_weight(self) -> ConvProblem:
        """The gradient of a layer by its weight,

            gw[g, o, c, m] = Σ_n Σ_i gy[n, g, o, i] conj(x̃[n, g, c, s·i + d·m − p])

        Its signal is x with batch and input channels exchanged, its kernel gy, whose taps are all the
        outputs of this problem, and its result has the input channels in the place of the batch.
        """
        assert self.channels is not None
        batch, groups, outputs, *taps = self.y_shape
        by_group = self.kernel_strides
        return replace(
            self,
            operation="conv_weight_grad",
            x_shape=_exchanged(self.x_shape, 0, 2),
            x_strides=_exchanged(self.x_strides, 0, 2),
            y_shape=(self.channels.inputs, groups, outputs, *self.kernel_shape),
            y_strides=(by_group[2], by_group[0], by_group[1], *by_group[3:]),
            y_dtype=self.kernel_dtype,
            kernel_shape=tuple(taps),
            kernel_strides=(*(self.y_strides[a] for a in (1, 2, 0)), *self.y_strides[3:]),
            kernel_dtype=self.y_dtype,
            channels=Channels(groups, batch, outputs),
            stride=self.dilation,
            dilation=self.stride,
        )

    @property
    def products(self) -> int:
        """How many of them are of taps that are not known to be zero."""
        return self.taps if self.facts.support is None else self.facts.support.taps

    @functools.cached_property
    def distances(self) -> Shape:
        """The distance in samples, along each convolved axis, of which those of taps that are not zero
        are multiples: the dilation, or more where the kernel is dilated by zeros."""
        support = self.facts.support
        if support is None:
            return self.dilation
        return tuple(d * support.apart(j) for j, d in enumerate(self.dilation))

    @property
    def outputs(self) -> int:
        """How many outputs there are."""
        return math.prod(self.y_shape)

    @property
    def flops(self) -> int:
        """Operations of the direct sum: a multiplication and an addition per tap, output and
        pair of real parts."""
        pairs = {"real": 1, "signal": 2, "kernel": 2, "both": 4, "result": 1}[self.arithmetic.complexity]
        return 2 * pairs * self.taps * self.outputs

    @property
    def bytes(self) -> int:
        """The memory that has to be touched once: input and output."""
        return math.prod(self.x_shape) * self.x_dtype.itemsize + self.outputs * self.y_dtype.itemsize

    @functools.cached_property
    def spans(self) -> Shape:
        """The length of the dilated kernel along each convolved axis."""
        return tuple((k - 1) * d + 1 for k, d in zip(self.kernel_shape, self.dilation, strict=True))

    @property
    def wide_dtype(self) -> np.dtype[Any]:
        """The dtype of samples of x that have become accumulators (complex ones: pairs of them)."""
        wide = self.arithmetic.numpy_dtype
        return np.result_type(wide, np.complex64) if self.x_dtype.kind == "c" else wide

    @property
    def odd(self) -> bool:
        """Whether some boundary needs arithmetic on the samples, not only their positions."""
        return any(not ODD.isdisjoint(sides) for sides in self.boundary)

    def window(self, position: int, start: int, stop: int) -> tuple[int, int]:
        """The samples (start, stop) that outputs ``start … stop-1`` of the ``position``-th
        convolved axis read; they may lie outside the signal."""
        first = start * self.stride[position] - self.padding[position]
        last = (stop - 1) * self.stride[position] - self.padding[position]
        return first, last + self.spans[position]

    def interior(self, position: int) -> tuple[int, int]:
        """The outputs (start, stop) of the ``position``-th convolved axis that read no sample
        outside the signal; stop <= start where there are none."""
        axis = self.axes[position]
        stride, pad = self.stride[position], self.padding[position]
        start = max(0, -(-pad // stride))
        stop = (self.x_shape[axis] + pad - self.spans[position]) // stride + 1
        return start, min(stop, self.y_shape[axis])

    def __str__(self) -> str:
        symbol = "∗" if self.operation == "convolve" else "⋆"
        lines = [
            f"{self.operation} x{_shape(self.x_shape)} {self.x_dtype} {symbol} "
            f"kernel{_shape(self.kernel_shape)} {self.kernel_dtype} → y{_shape(self.y_shape)} {self.y_dtype}"
        ]
        details = [
            f"axes {_shape(self.axes)}",
            f"padding {_shape(self.padding)}",
            "boundary " + ", ".join(a if a == b else f"{a}/{b}" for a, b in self.boundary),
        ]
        if any("constant" in sides for sides in self.boundary) and self.cval != 0:
            details.append(f"cval {self.cval}")
        if set(self.stride) != {1}:
            details.append(f"stride {_shape(self.stride)}")
        if set(self.dilation) != {1}:
            details.append(f"dilation {_shape(self.dilation)}")
        details.append(f"accumulates in {self.arithmetic.accumulator}")
        if self.arithmetic.exact:
            details.append(f"overflow {self.arithmetic.overflow}")
        else:
            details.append(f"rtol {self.rtol:.1e}")
        return "\n  ".join([lines[0], "; ".join(details)])


def adjoint_kernel(kernel: NDArray[Any]) -> NDArray[Any]:
    """The kernel (groups, outputs, inputs, …) of the gradient by the input: taps flipped, outputs and
    inputs exchanged, conjugated."""
    flipped = kernel[(slice(None),) * 3 + (slice(None, None, -1),) * (kernel.ndim - 3)]
    swapped = flipped.swapaxes(1, 2)
    return swapped.conj() if kernel.dtype.kind == "c" else swapped


def _exchanged(values: Shape, a: int, b: int) -> Shape:
    """The entries with two of them exchanged."""
    order = list(range(len(values)))
    order[a], order[b] = b, a
    return tuple(values[k] for k in order)


def _flipped(strides: Shape) -> Shape:
    """Strides of a kernel whose taps are flipped."""
    return (*strides[:3], *(-s for s in strides[3:]))


def strides_like(shape: Shape, itemsize: int, model_shape: Shape, model_strides: Shape) -> Shape:
    """Strides of a new dense array whose axes are ordered in memory as the model's are. An axis of one
    sample has no place of its own in memory; it is put inside the axis before it, as C order has it, or,
    where the model is in Fortran order, outside."""
    long = [a for a, n in enumerate(model_shape) if n > 1]
    order = sorted(long, key=lambda a: -abs(model_strides[a]))
    if len(long) > 1 and order == long[::-1]:
        order = list(range(len(shape)))[::-1]
    else:
        for a in range(len(shape)):
            if a not in long:
                order.insert(order.index(a - 1) + 1 if a else 0, a)
    strides = [0] * len(shape)
    step = itemsize
    for axis in reversed(order):
        strides[axis] = step
        step *= max(shape[axis], 1)
    return tuple(strides)


def _shape(values: Shape) -> str:
    return "(" + ", ".join(map(str, values)) + ("," if len(values) == 1 else "") + ")"
