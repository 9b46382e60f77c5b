"""The front door for layers: convolution over channels and a batch, and its gradients.

    y[n, o, i] = Σ_c Σ_m x̃[n, c, s·i + d·m − p] w[o, c, m] + bias[o]

x̃ is x continued by a boundary (zeros unless told otherwise), s the stride, d the dilation, p the padding.
This is a *correlation*, as layers everywhere compute it: kernels are learned, so the flip does not matter,
and ``flip=True`` shows it.

Arrays are (N, C, *spatial) or (C, *spatial), the weight is (O, C/groups, *kernel), and the spatial rank is
the weight's. Channels may be first or last in memory: ``np.moveaxis(x, -1, 1)`` of an array whose channels
are last is as good as any other, and the result then has its channels last in memory too.
"""

from __future__ import annotations

import itertools
import math
import operator
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import layer_arguments
from .algorithms import LAYER_NAMES
from .arguments import as_array, check_execution, check_is_array
from .errors import argument
from .inspection import dump
from .layer_arguments import Options
from .layer_problems import LayerProblem, problem_of, real_kernel, real_parts
from .machine import host
from .plan import Plan
from .planner import make_plan
from .problem import ConvProblem, Shape
from .runtime import choices
from .runtime.address import address
from .runtime.execute import new_array
from .runtime.layers import PreparedLayer
from .runtime.programs import Program
from .runtime.threads import default_workers

__all__ = [
    "PlannedLayer",
    "conv",
    "conv_bias_grad",
    "conv_input_grad",
    "conv_quantized",
    "conv_transpose",
    "conv_weight_grad",
    "plan",
]

Padding = str | int | Sequence[int | Sequence[int]]


def conv(
    x: ArrayLike,
    weight: ArrayLike,
    bias: ArrayLike | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    cval: complex = 0,
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """A convolutional layer: ``y[n, o, i] = Σ_c Σ_m x̃[n, c, s·i + d·m − p] w[o, c, m] + bias[o]``.

    Parameters
    ----------
    x : array_like, (N, C, *spatial) or (C, *spatial)
        float16/32/64, bfloat16, complex64/128 or integers; any memory layout, any spatial rank from 1 on.
    weight : array_like, (O, C/groups, *kernel)
        Of the dtype of x; two integer dtypes may differ. Not flipped, and never conjugated.
    bias : array_like, (O,), optional
        Added to each output channel.
    stride, dilation : int, or one per spatial axis
        The distance of neighbouring outputs, and of neighbouring taps, in samples.
    padding : int, one entry per axis (an int or a (before, after) pair), "same", "valid" or "causal"
        How many samples x is continued by; negative ones crop it. With d·(K − 1) + 1 samples under the
        kernel, "same" adds one fewer, half of them (rounded down) before: without stride the result is as
        long as x, with stride it is every s-th sample of that. "causal" adds all of them before, so that
        no output depends on later samples.
    groups : int
        Output channels are divided into so many groups, each of which sees its share of the input channels;
        groups=C is a depthwise layer, and O/C its multiplier.
    boundary, cval
        What x is continued by: as for ``faltung.convolve``.
    flip : bool
        Flip the taps: true convolution.
    precision : {"default", "high"}
        "high" admits only algorithms with the error of a direct sum; by default it may be 5e-6 of
        Σ|x||w| in float32 (and as many rounding errors in float64).
    method : str
        The algorithm: "dense", "lanewise", "strips", "winograd" or "reference", and for
        ``conv_weight_grad`` "weight_gradient" or "winograd_gradient"; "auto" takes the fastest.
    out : ndarray, optional
        Where the result goes: right shape and dtype, any layout, no memory shared with the operands.
    workers : int, optional
        Threads to use; the result does not depend on it, nor on how a batch is split.

    Returns
    -------
    ndarray, (N, O, *spatial) or (O, *spatial)
        Of the operands' dtype (int32 for 8-bit integers, summed exactly modulo 2^bits), laid out in memory
        as x is; or ``out``.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        For an argument that cannot be used: its name, what it got, what was expected, the fix.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> x = np.arange(5.0).reshape(1, 1, 5)
    >>> ft.nn.conv(x, [[[1.0, 0.0, -1.0]]], padding="same")
    array([[[-1., -2., -2., -2.,  3.]]])
    >>> images, weight = np.ones((8, 3, 32, 32), np.float32), np.ones((16, 3, 3, 3), np.float32)
    >>> ft.nn.conv(images, weight, stride=2, padding=1).shape
    (8, 16, 16, 16)
    """
    options = (stride, padding, dilation, groups, boundary, cval, flip, precision, method)
    return _run("conv", x, weight, None, bias, options, out, workers)


def conv_transpose(
    x: ArrayLike,
    weight: ArrayLike,
    bias: ArrayLike | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    output_padding: int | Sequence[int] = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """A transposed layer: each sample of x puts a copy of the kernel, scaled by it, into the result.

        y[n, o, j] = Σ_c Σ_{i, m: s·i + d·m − p = j} x[n, c, i] w[c, o, m] + bias[o]

    It is the transpose of ``conv`` with the same arguments, whose output has the shape of x. Along an axis
    of n samples the result has (n − 1)·s − p_before − p_after + d·(K − 1) + 1 + output_padding, as in torch.
    Nothing is multiplied by the zeros between samples.

    Parameters
    ----------
    x : array_like, (N, C, *spatial) or (C, *spatial)
    weight : array_like, (C, O/groups, *kernel)
        The weight of the layer that is transposed. Never conjugated.
    bias : array_like, (O,), optional
    output_padding : int, or one per spatial axis
        Samples to add behind: layers with a stride map several lengths to the same one.
    boundary
        How the layer that is transposed continues its input: what falls into the continuation is added to
        the samples it was continued by ("constant" drops it).
    stride, padding, dilation, groups, flip, precision, method, out, workers
        As for ``conv``.

    Returns
    -------
    ndarray, (N, O, *spatial) or (O, *spatial)

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> ft.nn.conv_transpose(np.array([[[1.0, 2.0]]]), np.array([[[1.0, 10.0, 100.0]]]), stride=2)
    array([[[  1.,  10., 102.,  20., 200.]]])
    """
    options = (stride, padding, dilation, groups, boundary, 0, flip, precision, method)
    return _run("conv_transpose", x, weight, output_padding, bias, options, out, workers)


def conv_input_grad(
    input_shape: Sequence[int],
    weight: ArrayLike,
    grad_output: ArrayLike,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """The gradient of ``conv`` by its input.

        gx[n, c, j] = Σ_o Σ_{i, m: s·i + d·m − p = j} gy[n, o, i] conj(w[o, c, m])

    The adjoint of the layer as a map of x, so that ⟨conv(x, w), gy⟩ = ⟨x, conv_input_grad(x.shape, w, gy)⟩.

    Parameters
    ----------
    input_shape : sequence of int
        The shape of x.
    weight : array_like
        As for ``conv``.
    grad_output : array_like
        The gradient by the result of ``conv``.
    stride, padding, dilation, groups, boundary, flip, precision, method, out, workers
        As for ``conv``; what falls into the continuation of x is added to the samples it was continued by.

    Returns
    -------
    ndarray, of shape ``input_shape``
        Laid out in memory as ``grad_output`` is; or ``out``.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> ft.nn.conv_input_grad((1, 1, 4), np.array([[[1.0, 10.0]]]), np.array([[[1.0, 2.0, 3.0]]]))
    array([[[ 1., 12., 23., 30.]]])
    """
    options = (stride, padding, dilation, groups, boundary, 0, flip, precision, method)
    return _run("conv_input_grad", grad_output, weight, input_shape, None, options, out, workers)


def conv_weight_grad(
    x: ArrayLike,
    weight_shape: Sequence[int],
    grad_output: ArrayLike,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    cval: complex = 0,
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """The gradient of ``conv`` by its weight.

        gw[o, c, m] = Σ_n Σ_i gy[n, o, i] conj(x̃[n, c, s·i + d·m − p])

    The adjoint of the layer as a map of the weight, so that
    ⟨conv(x, w), gy⟩ = ⟨w, conv_weight_grad(x, w.shape, gy)⟩.

    Parameters
    ----------
    x : array_like
        As for ``conv``.
    weight_shape : sequence of int
        The shape of the weight.
    grad_output : array_like
        The gradient by the result of ``conv``.
    stride, padding, dilation, groups, boundary, cval, flip, precision, method, out, workers
        As for ``conv``.

    Returns
    -------
    ndarray, of shape ``weight_shape``
        Contiguous; or ``out``.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> ft.nn.conv_weight_grad(np.array([[[1.0, 2.0, 3.0]]]), (1, 1, 2), np.array([[[1.0, 10.0]]]))
    array([[[21., 32.]]])
    """
    options = (stride, padding, dilation, groups, boundary, cval, flip, precision, method)
    return _run("conv_weight_grad", x, grad_output, weight_shape, None, options, out, workers)


def conv_bias_grad(grad_output: ArrayLike, *, rank: int | None = None) -> NDArray[Any]:
    """The gradient of ``conv`` by its bias: the sum of ``grad_output`` over all but the channels.

    Parameters
    ----------
    grad_output : array_like, (N, O, *spatial)
        The gradient by the result of ``conv``.
    rank : int, optional
        The number of spatial axes; pass it for an array without a batch, (O, *spatial).

    Returns
    -------
    ndarray, (O,)
        Summed in float64 (complex128, or exactly modulo 2^64) and rounded once.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> ft.nn.conv_bias_grad(np.ones((4, 2, 3, 3), np.float32))
    array([36., 36.], dtype=float32)
    """
    gradient = as_array("conv_bias_grad", "grad_output", grad_output)
    layer_arguments.result_dtype("conv_bias_grad", *[("grad_output", gradient.dtype)] * 2)
    spatial = gradient.ndim - 2 if rank is None else operator.index(rank)
    if not 1 <= spatial <= gradient.ndim - 1 or spatial < gradient.ndim - 2:
        raise argument(
            "conv_bias_grad",
            "grad_output",
            f"{gradient.ndim}-dimensional" + ("" if rank is None else f" with rank={rank}"),
            "(N, O, *spatial), or with rank=len(spatial) (O, *spatial)",
            "Pass the gradient by the result of conv.",
        )
    channel = gradient.ndim - spatial - 1
    wide: Any = {"c": np.complex128, "i": np.int64, "u": np.uint64}.get(gradient.dtype.kind, np.float64)
    over = tuple(a for a in range(gradient.ndim) if a != channel)
    total: NDArray[Any] = np.add.reduce(gradient, axis=over, dtype=wide)
    with np.errstate(over="ignore"):
        return total.astype(gradient.dtype.newbyteorder("="))


def conv_quantized(
    x: ArrayLike,
    x_scale: ArrayLike,
    x_zero_point: ArrayLike,
    weight: ArrayLike,
    weight_scale: ArrayLike,
    weight_zero_point: ArrayLike,
    y_scale: ArrayLike,
    y_zero_point: ArrayLike,
    bias: ArrayLike | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """A layer of 8-bit integers that stand for real numbers, as ONNX's QLinearConv defines it.

        real = scale · (integer − zero_point)
        y = saturate(round((Σ (x − x₀)(w − w₀) + bias) · x_scale · w_scale / y_scale) + y₀)

    The sum is exact (in int32), x is continued by its zero point, and halves are rounded to even.

    Parameters
    ----------
    x : array_like of int8 or uint8
    weight : array_like of int8 or uint8
    x_scale, x_zero_point, y_scale, y_zero_point : scalars
        What x and y stand for. y has the dtype of ``y_zero_point`` if that is int8 or uint8, otherwise of x.
    weight_scale, weight_zero_point : scalars, or (O,)
        What the weight stands for, per tensor or per output channel.
    bias : array_like of int32, (O,), optional
        In steps of x_scale · w_scale.
    stride, padding, dilation, groups, method, out, workers
        As for ``conv``.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> x, weight = np.full((1, 1, 3), 130, np.uint8), np.array([[[1, 1]]], np.int8)
    >>> ft.nn.conv_quantized(x, 0.5, 128, weight, 1.0, 0, 0.25, 100)
    array([[[108, 108]]], dtype=uint8)
    """
    name = "conv_quantized"
    x, weight = as_array(name, "x", x), as_array(name, "weight", weight)
    outputs = weight.shape[0] if weight.ndim else 0
    of_x = layer_arguments.quantisation(name, "x", x_scale, x_zero_point, x.dtype, 1)
    of_w = layer_arguments.quantisation(
        name, "weight", weight_scale, weight_zero_point, weight.dtype, outputs
    )
    asked = np.asarray(y_zero_point).dtype
    y_dtype = asked if asked in (np.dtype(np.int8), np.dtype(np.uint8)) else x.dtype
    of_y = layer_arguments.quantisation(name, "y", y_scale, y_zero_point, y_dtype, 1)
    x_zero = int(of_x.zero[0])

    # Step 1: Σ (x − x₀)(w − w₀) = Σ x (w − w₀) − x₀ Σ (w − w₀), where x is x₀ outside.
    centred = weight
    if of_w.zero.any():
        zeros = of_w.zero.astype(np.int16).reshape(-1, *[1] * (weight.ndim - 1))
        centred = weight.astype(np.int16) - zeros
    shift = -x_zero * centred.reshape(outputs, -1).sum(axis=1, dtype=np.int64)
    if bias is not None:
        bias = as_array(name, "bias", bias)
        layer_arguments.check_bias(name, bias, outputs, np.dtype(np.int32))
        shift = shift + bias
    options = (stride, padding, dilation, groups, "constant", x_zero, False, "default", method)
    total = _run(name, x, centred, None, shift.astype(np.int32), options, None, workers)

    # Step 2: rounded to y's steps.
    if out is not None:
        layer_arguments.check_out(name, out, total.shape, y_dtype, x=x, weight=weight)
    else:
        out = new_array(total.shape, y_dtype, tuple(s // 4 for s in total.strides))
    channel = total.ndim - weight.ndim + 1
    scale = of_x.scale * of_w.scale / of_y.scale
    _requantise(total, np.broadcast_to(scale, outputs), int(of_y.zero[0]), channel, out)
    return out


def plan(
    x: ArrayLike,
    weight: ArrayLike,
    bias: ArrayLike | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    cval: complex = 0,
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    workers: int | None = None,
) -> PlannedLayer:
    """Plan a layer and prepare its weight once, for inference.

    Parameters
    ----------
    x : array_like
        An array with the shape, dtype and memory layout of those to come; its values do not matter.
    weight, bias
        Copied: packed, or transformed, as the algorithm needs them. What is written into these arrays
        later does not change the planned layer.
    stride, padding, dilation, groups, boundary, cval, flip, precision, method, workers
        As for ``conv``.

    Returns
    -------
    PlannedLayer
        ``print(p)`` shows what will run and why; ``p(x, out=None)`` runs it.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> weight = np.ones((4, 2, 3, 3), np.float32)
    >>> p = ft.nn.plan(np.zeros((1, 2, 8, 8), np.float32), weight, padding=1)
    >>> p(np.ones((1, 2, 8, 8), np.float32))[0, 0, 0, :3]
    array([ 8., 12., 12.], dtype=float32)
    """
    options = (stride, padding, dilation, groups, boundary, cval, flip, precision, method)
    a, b = _plain("plan", "x", x), _plain("plan", "weight", weight)
    c = None if bias is None else _plain("plan", "bias", bias)
    return PlannedLayer(a, b, c, options, workers)


class PlannedLayer:
    """A layer planned for one weight and one shape and dtype of x.

    It holds a copy of the weight, packed as the algorithm reads it. ``print`` it to see the algorithm, its
    steps, its cost, and why the others were rejected. It may be called from several threads at once.
    """

    def __init__(
        self,
        x: NDArray[Any],
        weight: NDArray[Any],
        bias: NDArray[Any] | None,
        options: tuple[Any, ...],
        workers: int | None,
    ) -> None:
        self._workers = _workers("plan", workers)
        self._shape, self._dtype, self._options = x.shape, x.dtype, _frozen(options)
        self._weight, self._bias = weight.copy(), None if bias is None else bias.copy()
        # The copies need not lie in memory as the arrays do.
        self._call = self._call_for(x, None)
        self._packed = self._call.pack(self._weight, self._bias, self._workers)
        # By the strides of x and of out: each layout is planned for when it first comes.
        self._calls: dict[tuple[Shape, Shape | None], tuple[LayerCall, Any]] = {}
        self._calls[x.strides, None] = self._call, self._packed

    @property
    def plan(self) -> Plan | None:
        """The plan as data; None where there is nothing to sum."""
        return self._call.plan

    @property
    def problem(self) -> ConvProblem | None:
        """The problem in canonical form; None where there is nothing to sum."""
        return self._call.layer.problem

    def __call__(self, x: NDArray[Any], out: NDArray[Any] | None = None) -> NDArray[Any]:
        """Convolve x; the result, or ``out``.

        x must have the planned shape and dtype; another memory layout is planned for when it first comes.
        """
        if type(x) is not np.ndarray or not x.dtype.isnative:
            x = _plain("plan", "x", x)
        if x.shape != self._shape or x.dtype != self._dtype:
            raise argument(
                "plan",
                "x",
                f"of shape {x.shape} and dtype {x.dtype}",
                f"shape {self._shape} and dtype {self._dtype} as planned",
                "Make a plan for this array, or call conv.",
            )
        if out is not None:
            check_is_array("plan", out)
        key = x.strides, None if out is None else out.strides
        found = self._calls.get(key)
        if found is None:
            call = self._call_for(x, out)
            found = call, call.pack(self._weight, self._bias, self._workers)
            if len(self._calls) < _LAYOUTS:
                self._calls[key] = found
        call, packed = found
        if out is not None:
            call.check(out, x, None)
        return call.run(x, packed, self._bias, out, self._workers)

    def _call_for(self, x: NDArray[Any], out: NDArray[Any] | None) -> LayerCall:
        return LayerCall("conv", "plan", x, self._weight, None, self._bias, self._options, out, self._workers)

    def __str__(self) -> str:
        return str(self.plan) if self.plan is not None else "nothing to sum: zeros, or the bias"

    def __repr__(self) -> str:
        algorithm = "nothing to sum" if self.plan is None else f"by {self.plan.algorithm}"
        return f"<PlannedLayer {algorithm}: {self.problem}>"


_LAYOUTS = 8  # of x and out that a planned layer holds packed weights for


# -- one call ----------------------------------------------------------------------------------

_MOST_CALLS = 256
_calls: OrderedDict[Any, LayerCall] = OrderedDict()
_calls_lock = threading.Lock()


class LayerCall:
    """A layer's call that is prepared: everything that does not depend on the values of arrays.

    Safe to use from several threads: whatever a call changes is its own.
    """

    def __init__(
        self,
        operation: str,
        function: str,
        signal: NDArray[Any],
        kernel: NDArray[Any],
        third: Any,
        bias: NDArray[Any] | None,
        options: tuple[Any, ...],
        out: NDArray[Any] | None,
        workers: int | None = None,
    ) -> None:
        *described, method = options
        settings = Options(*described)
        check_execution(function, method, None, LAYER_NAMES)
        # Step 1: the numbers.
        names = _NAMES.get(operation, ("x", "weight"))
        dtype = layer_arguments.result_dtype(function, (names[0], signal.dtype), (names[1], kernel.dtype))
        if operation == "conv_quantized":
            dtype = np.dtype(np.int32)
        # Step 2: the layer in canonical form.
        if operation == "conv_transpose":
            layer = layer_arguments.transposed(function, signal.shape, kernel.shape, third, settings)
        elif operation == "conv_input_grad":
            shape = layer_arguments.shape_argument(function, "input_shape", third)
            layer = layer_arguments.forward(
                function, ("input_shape", shape), ("weight", kernel.shape), dtype, settings
            )
            layer_arguments.check_gradient(function, signal.shape, layer)
        elif operation == "conv_weight_grad":
            shape = layer_arguments.shape_argument(function, "weight_shape", third)
            layer = layer_arguments.forward(
                function, ("x", signal.shape), ("weight_shape", shape), signal.dtype, settings
            )
            layer_arguments.check_gradient(function, kernel.shape, layer)
        else:
            layer = layer_arguments.forward(
                function, ("x", signal.shape), ("weight", kernel.shape), signal.dtype, settings
            )
        outputs = layer.inputs if operation == "conv_transpose" else layer.outputs
        if bias is not None:
            layer_arguments.check_bias(function, bias, layer.groups * outputs, dtype)
        # Step 3: the problem, its plan, its tables.
        base = "conv" if operation == "conv_quantized" else operation
        self.function, self._names = function, names
        self.layer: LayerProblem = problem_of(base, layer, signal, kernel, dtype, out, method)
        self.plan: Plan | None = None
        self._prepared: PreparedLayer | None = None
        if self.layer.problem is not None:
            problem, measured = self.layer.problem, None
            if problem.method == "auto":
                measured = choices.chosen(problem, default_workers() if workers is None else workers)
            self.plan = make_plan(problem, host(), measured)
            dump(self.plan)
            self._prepared = PreparedLayer(self.plan)
        self._complex = dtype.kind == "c"
        # Behind the engine, where the parts of numbers or a folded result are no channels of its.
        self._adds_bias = bias is not None and (self._complex or self.layer.fold is not None)
        self._per_channel = (layer.groups * outputs, *[1] * layer.rank)
        shape, strides = self.layer.shape, self.layer.strides
        self._plain = _is_small(shape, dtype) and strides == np.empty(shape, dtype).strides

    @property
    def prepared(self) -> PreparedLayer | None:
        """What runs the problem; None where there is nothing to sum."""
        return self._prepared

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> Any:
        """The kernel and the bias as the engine wants them: a copy."""
        if self._prepared is None:
            return None
        operand = self.layer.kernel.of(kernel)
        if self._complex:
            operand = real_kernel(operand, self.layer.parts)
        return self._prepared.pack(operand, None if self._adds_bias else bias, workers)

    def run(
        self,
        signal: NDArray[Any],
        packed: Any,
        bias: NDArray[Any] | None,
        out: NDArray[Any] | None,
        workers: int,
    ) -> NDArray[Any]:
        """The result, or ``out``; arrays are as planned for."""
        layer = self.layer
        if out is not None:
            y = out
        elif self._plain:
            y = np.empty(layer.shape, layer.dtype)
        else:
            y = new_array(layer.shape, layer.dtype, layer.strides)
        if self._prepared is None:
            y[...] = 0 if bias is None else bias.reshape(self._per_channel)
            return y
        if layer.extend is not None:
            signal = layer.extend.extend(signal)
        target = y if layer.fold is None else np.empty(layer.fold.shape_of(y), layer.fold.dtype)
        x, z = layer.signal.of(signal), layer.result.of(target)
        if self._complex:
            x, z = real_parts(x), real_parts(z)
        self._prepared.run(x, packed, z, workers)
        if layer.fold is not None:
            target = layer.fold.fold(target)
        if self._adds_bias:
            assert bias is not None
            target += bias.reshape(self._per_channel)
        if target is not y:
            with np.errstate(over="ignore"):
                y[...] = target
        return y

    def addressed(
        self, signal: NDArray[Any], kernel: NDArray[Any], out: NDArray[Any], packed: Any
    ) -> AddressedCall | None:
        """This call with a packed kernel for callers who know where such arrays are; None where NumPy has a
        part in it. Of the arrays only shapes and strides matter."""
        layer = self.layer
        if self._prepared is None or self._complex or self._adds_bias:
            return None
        if layer.extend is not None or layer.fold is not None:
            return None
        found = self._prepared.whole(packed)
        if found is None:
            return None
        program, third = found
        in_place = self._prepared.reads_kernel
        x, y, z = (
            _offset(place.of(array), array)
            for place, array in ((layer.signal, signal), (layer.result, out), (layer.kernel, kernel))
        )
        if x is None or y is None or (in_place and z is None):
            return None
        if not in_place or z is None:
            z = address(third)
        return AddressedCall(program, self._prepared, x, y, z, in_place, None if in_place else third)

    def check(self, out: NDArray[Any], signal: NDArray[Any], kernel: NDArray[Any] | None) -> None:
        """Refuse an ``out`` that cannot take the result."""
        if (
            out.shape != self.layer.shape
            or out.dtype != self.layer.dtype
            or not (out.flags.c_contiguous and out.flags.writeable)
            or np.may_share_memory(out, signal)
            or (kernel is not None and np.may_share_memory(out, kernel))
        ):
            operands = dict(zip(self._names, (signal, kernel), strict=True))
            layer_arguments.check_out(self.function, out, self.layer.shape, self.layer.dtype, **operands)


def _offset(view: NDArray[Any], array: NDArray[Any]) -> int | None:
    """How many bytes behind an array's beginning a view of it begins; None where it is none, but a copy."""
    return address(view) - address(array) if _memory(view) is _memory(array) else None


def _memory(array: Any) -> Any:
    """What an array's samples belong to."""
    while getattr(array, "base", None) is not None:
        array = array.base
    return array


@dataclass(frozen=True, slots=True, eq=False)
class AddressedCall:
    """A call of which all but addresses is known: that of the signal, of the result and, where the kernel is
    read in place, of the kernel; x, y and z are what views begin behind these."""

    program: Program
    prepared: PreparedLayer
    x: int
    y: int
    z: int
    reads_kernel: bool
    keep: Any  # what is packed

    def run(self, signal: int, kernel: int, out: int, workers: int) -> bool:
        """Run it on arrays in memory at these addresses; whether something is left to do: then the result
        has to be computed by ``LayerCall.run``."""
        z = self.z + kernel if self.reads_kernel else self.z
        return self.program.run_at(signal + self.x, out + self.y, self.prepared.count(workers), z)


_NAMES = {"conv_input_grad": ("grad_output", "weight"), "conv_weight_grad": ("x", "grad_output")}


def forget_recent() -> None:
    """Forget the calls that were prepared, because they would be planned differently now."""
    with _calls_lock:
        _calls.clear()


def _run(
    operation: str, signal: Any, kernel: Any, third: Any, bias: Any, options: tuple[Any, ...], out: Any,
    workers: Any,
) -> NDArray[Any]:  # fmt: skip
    # Step 1: arrays, in native byte order.
    if type(signal) is not np.ndarray or not signal.dtype.isnative:
        signal = _plain(operation, _NAMES.get(operation, ("x", ""))[0], signal)
    if type(kernel) is not np.ndarray or not kernel.dtype.isnative:
        kernel = _plain(operation, _NAMES.get(operation, ("", "weight"))[1], kernel)
    if bias is not None and (type(bias) is not np.ndarray or not bias.dtype.isnative):
        bias = _plain(operation, "bias", bias)
    if out is not None:
        check_is_array(operation, out)
    count = _workers(operation, workers)

    # Step 2: has such a call been prepared before?
    key = (
        operation, signal.shape, signal.strides, signal.dtype, kernel.shape, kernel.strides, kernel.dtype,
        third, None if bias is None else (bias.shape, bias.dtype),
        None if out is None else out.strides, options, _types(options), type(third),
        count if choices.are_there() else None,
    )  # fmt: skip
    try:
        call = _calls.get(key)
    except TypeError:  # a list somewhere
        options = _frozen(options)
        if isinstance(third, list) or getattr(third, "ndim", 0) == 1:
            third = _frozen(third)
        key = (*key[:7], third, *key[8:10], options, _types(options), type(third), key[13])
        call = _calls.get(key) if _is_hashable(key) else None
    if call is None:
        call = LayerCall(operation, operation, signal, kernel, third, bias, options, out, count)
        if _is_hashable(key):
            with _calls_lock:
                _calls[key] = call
                if len(_calls) > _MOST_CALLS:
                    _calls.popitem(last=False)
    elif len(_calls) > _MOST_CALLS // 2:  # the order matters only when some will be forgotten
        with _calls_lock:
            if key in _calls:
                _calls.move_to_end(key)

    # Step 3: run it.
    if out is not None:
        call.check(out, signal, kernel)
        if bias is not None and np.may_share_memory(out, bias):
            layer_arguments.check_out(operation, out, call.layer.shape, call.layer.dtype, bias=bias)
    return call.run(signal, call.pack(kernel, bias, count), bias, out, count)


def _plain(function: str, name: str, value: Any) -> NDArray[Any]:
    """An array in native byte order."""
    array = as_array(function, name, value)
    return array if array.dtype.isnative else array.astype(array.dtype.newbyteorder("="))


def _workers(function: str, workers: Any) -> int:
    if workers is None:
        return default_workers()
    if type(workers) is not int or workers < 1:
        check_execution(function, "auto", workers)
    return int(workers)


def _types(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """The types of values, and of the entries of those that are tuples: 1, 1.0 and True are equal, and not
    all of them are accepted."""
    types = tuple(map(type, values))
    if tuple not in types:
        return types
    return tuple(_types(v) if t is tuple else t for t, v in zip(types, values, strict=True))


def _frozen(value: Any) -> Any:
    """Lists and arrays as tuples, so that calls with them can be looked up."""
    if isinstance(value, np.ndarray):
        value = value.tolist()
    return tuple(map(_frozen, value)) if isinstance(value, list | tuple) else value


def _is_hashable(key: Any) -> bool:
    """Whether a call can be looked up."""
    try:
        hash(key)
    except TypeError:
        return False
    return True


def _is_small(shape: Shape, dtype: np.dtype[Any]) -> bool:
    """Whether it does not matter where in a page an array begins."""
    return math.prod(shape) * dtype.itemsize < 256 << 10


def _requantise(
    total: NDArray[Any], scale: NDArray[np.float64], zero: int, channel: int, out: NDArray[Any]
) -> None:
    """Integers in other steps, rounded half to even and saturated; a bounded number at a time."""
    limits = np.iinfo(out.dtype)
    if channel == 0:
        total, out = total[np.newaxis], out[np.newaxis]
    batch, channels, lines, *rest = total.shape
    line = max(1, math.prod(rest))
    some = max(1, _AT_ONCE // line)
    several = max(1, some // max(lines, 1))
    for n, c, k in itertools.product(range(batch), range(0, channels, several), range(0, lines, some)):
        part = n, slice(c, c + several), slice(k, k + some)
        exact = np.rint(total[part] * scale[c : c + several].reshape(-1, 1, *[1] * len(rest))) + zero
        out[part] = np.clip(exact, limits.min, limits.max)


_AT_ONCE = 1 << 18  # numbers; 2 MB of float64 stay in the caches


def _after_fork() -> None:
    """In a forked child the lock may be held by a thread that no longer exists."""
    global _calls_lock
    _calls_lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
