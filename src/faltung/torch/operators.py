"""Three operators of torch's that compute layers here: a layer, and its gradients by x and by the weight.

    conv(x, w)          y  = Σ x̃ w
    input_grad(gy, w)   gx = Σ gy w̄        the adjoint of conv(·, w)
    weight_grad(x, gy)  gw = Σ gy x̄̃        the adjoint of conv(x, ·)

The gradient of each by each of its operands is one of the others:

    ⟨input_grad(gy, w), g⟩  = ⟨gy, conv(g, w)⟩        and by w  weight_grad(g, gy)
    ⟨weight_grad(x, gy), g⟩ = ⟨gy, conv(x, g)⟩        and by x  input_grad(gy, g)

so they can be differentiated as often as one likes. Each has an ``autograd.Function`` around it, whose
``vmap`` folds the mapped axis into the batch, or where weights are mapped into the groups.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import torch
from torch import library as torch_library

from .. import arrays, nn
from ..errors import ArgumentError
from .tensors import Shape, array_of
from .threads import borrowed

Tensor = torch.Tensor


class LayerError(ArgumentError, RuntimeError):
    """An argument cannot be used: for those who expect torch's exceptions, and for those who expect ours."""


class Options(NamedTuple):
    """What a layer is, but for its tensors. ``padding`` has two entries per axis."""

    stride: list[int]
    padding: list[int]
    dilation: list[int]
    groups: int
    boundary: str
    cval: float
    flip: bool
    precise: bool


_OPTIONS = (
    "int[] stride, SymInt[] padding, int[] dilation, SymInt groups, str boundary, float cval, bool flip, "
    "bool precise"
)
_library: Any = torch_library.Library("faltung", "FRAGMENT")  # type: ignore[no-untyped-call]
_library.define(f"conv(Tensor x, Tensor weight, Tensor? bias, {_OPTIONS}) -> Tensor")
_library.define(f"conv_input_grad(Tensor gy, Tensor weight, SymInt[] shape, {_OPTIONS}) -> Tensor")
_library.define(f"conv_weight_grad(Tensor x, Tensor gy, SymInt[] shape, {_OPTIONS}) -> Tensor")
_operators: Any = torch.ops.faltung

# One channel and as many taps are rather computed by what there is for arrays, transforms among it
# (2d-1024x1024-f32-dense-15x15).
_MANY_TAPS = 15 * 15


# -- on the CPU ----------------------------------------------------------------------------------


def _named(options: Options) -> dict[str, Any]:
    """The options as ``nn`` has them."""
    pairs = tuple(zip(options.padding[::2], options.padding[1::2], strict=True))
    return {
        "stride": tuple(options.stride),
        "padding": tuple((int(lo), int(hi)) for lo, hi in pairs),
        "dilation": tuple(options.dilation),
        "groups": int(options.groups),
        "boundary": boundary_of(options.boundary),
        "flip": options.flip,
        "precision": "high" if options.precise else "default",
    }


def boundary_of(text: str) -> tuple[tuple[str, str], ...]:
    """The boundary per axis and side, from how operators are told it."""
    return tuple((side.split(":")[0], side.split(":")[1]) for side in text.split(","))


def memory_format(x: Tensor, rank: int) -> torch.memory_format:
    """How results lie in memory: as torch has it, channels last where x has."""
    if rank == 2 and x.is_contiguous(memory_format=torch.channels_last) and not x.is_contiguous():
        return torch.channels_last
    if rank == 3 and x.is_contiguous(memory_format=torch.channels_last_3d) and not x.is_contiguous():
        return torch.channels_last_3d
    return torch.contiguous_format


def _conv(x: Tensor, weight: Tensor, bias: Tensor | None, *given: Any) -> Tensor:
    options = Options(*given)
    y = _empty_result(x, weight, options)
    named = _named(options) | {"cval": options.cval}
    try:
        with borrowed() as workers:
            biases = None if bias is None else array_of(bias.resolve_conj())
            if _is_plain(x, weight, options):
                _as_array(x, weight, named, y, workers)
                if biases is not None:
                    array_of(y)[...] += biases
            else:
                nn.conv(_array(x), _array(weight), biases, out=array_of(y), workers=workers, **named)
    except ArgumentError as error:
        raise LayerError(str(error)) from error
    return y


def _input_grad(gy: Tensor, weight: Tensor, shape: Any, *given: Any) -> Tensor:
    options = Options(*given)
    gx = _input_grad_of_nothing(gy, weight, shape, *given)
    try:
        with borrowed() as workers:
            nn.conv_input_grad(
                tuple(shape), _array(weight), _array(gy), out=array_of(gx), workers=workers, **_named(options)
            )
    except ArgumentError as error:
        raise LayerError(str(error)) from error
    return gx


def _weight_grad(x: Tensor, gy: Tensor, shape: Any, *given: Any) -> Tensor:
    options = Options(*given)
    gw = _weight_grad_of_nothing(x, gy, shape)
    named = _named(options) | {"cval": options.cval}
    try:
        with borrowed() as workers:
            nn.conv_weight_grad(
                _array(x), tuple(shape), _array(gy), out=array_of(gw), workers=workers, **named
            )
    except ArgumentError as error:
        raise LayerError(str(error)) from error
    return gw


def _array(tensor: Tensor) -> Any:
    return array_of(tensor.resolve_conj().resolve_neg())


def _is_plain(x: Tensor, weight: Tensor, options: Options) -> bool:
    """Whether it is one signal under one kernel of many taps."""
    return (
        weight.shape[0] == weight.shape[1] == options.groups == 1
        and weight[0, 0].numel() >= _MANY_TAPS
        and 0 not in x.shape
    )


def _as_array(x: Tensor, weight: Tensor, named: dict[str, Any], y: Tensor, workers: int) -> None:
    """y by what there is for arrays."""
    kernel = _array(weight)[0, 0]
    if named["flip"]:
        kernel = np.flip(kernel)
    arrays.correlate(
        _array(x)[:, 0], np.conj(kernel), named["padding"], boundary=named["boundary"], cval=named["cval"],
        axes=tuple(range(1, x.dim() - 1)), stride=named["stride"], dilation=named["dilation"],
        out=array_of(y)[:, 0], workers=workers,
    )  # fmt: skip


# -- without values ------------------------------------------------------------------------------


def result_shape(x: Tensor, weight: Tensor, options: Options) -> Shape:
    """The shape of conv(x, weight)."""
    space = []
    for axis, (n, k) in enumerate(zip(x.shape[2:], weight.shape[2:], strict=True)):
        lo, hi = options.padding[2 * axis], options.padding[2 * axis + 1]
        whole = n + lo + hi - options.dilation[axis] * (k - 1) - 1
        space.append(whole // options.stride[axis] + 1)
    return x.shape[0], weight.shape[0], *space


def check(x: Tensor, weight: Tensor, options: Options) -> None:
    """Refuse tensors that do not go together."""
    rank = len(options.stride)
    if x.dim() != rank + 2 or weight.dim() != rank + 2:
        raise LayerError(
            f"conv(): x is of shape {tuple(x.shape)} for a weight of shape {tuple(weight.shape)}, expected "
            "as many axes. Pass x as (N, C, *spatial) and the weight as (O, C/groups, *kernel)."
        )
    if x.dtype != weight.dtype:
        raise LayerError(
            f"conv(): weight is of dtype {weight.dtype}, expected {x.dtype} as x is. Convert one of them."
        )
    if x.shape[1] != weight.shape[1] * options.groups or weight.shape[0] % options.groups:
        raise LayerError(
            f"conv(): weight is of shape {tuple(weight.shape)} for {x.shape[1]} input channels in "
            f"{options.groups} group(s), expected (O, C/groups, *kernel). Pass groups that divide both."
        )
    shape = result_shape(x, weight, options)
    if any(n <= 0 for n in shape[2:]):
        raise LayerError(
            f"conv(): x is of shape {tuple(x.shape)}, expected at least the samples that a kernel of "
            f"{tuple(weight.shape[2:])} covers. Pass more padding, or a smaller kernel."
        )


def _empty_result(x: Tensor, weight: Tensor, options: Options) -> Tensor:
    check(x, weight, options)
    shape = result_shape(x, weight, options)
    return torch.empty(
        shape, dtype=x.dtype, device=x.device, memory_format=memory_format(x, len(options.stride))
    )


def _conv_of_nothing(x: Tensor, weight: Tensor, bias: Tensor | None, *given: Any) -> Tensor:
    return _empty_result(x, weight, Options(*given))


def _input_grad_of_nothing(gy: Tensor, weight: Tensor, shape: Any, *given: Any) -> Tensor:
    form = memory_format(gy, len(Options(*given).stride))
    return torch.empty(tuple(shape), dtype=gy.dtype, device=gy.device, memory_format=form)


def _weight_grad_of_nothing(x: Tensor, gy: Tensor, shape: Any, *given: Any) -> Tensor:
    return torch.empty(tuple(shape), dtype=gy.dtype, device=gy.device)


for _name, _compute, _fake in (
    ("conv", _conv, _conv_of_nothing),
    ("conv_input_grad", _input_grad, _input_grad_of_nothing),
    ("conv_weight_grad", _weight_grad, _weight_grad_of_nothing),
):
    _library.impl(_name, _compute, "CPU")
    torch_library.register_fake(f"faltung::{_name}", _fake, lib=_library)


# -- differentiation -----------------------------------------------------------------------------


def _linear(given: tuple[Any, ...]) -> tuple[Any, ...]:
    """The options of the linear part: without what x is continued by."""
    return tuple(Options(*given)._replace(cval=0.0))


def layer(*arguments: Any) -> Tensor:
    """conv(x, weight) + bias, of x, weight, bias and options; differentiable."""
    found: Tensor = Conv.apply(*arguments)  # type: ignore[no-untyped-call]
    return found


def input_grad(*arguments: Any) -> Tensor:
    """input_grad(gy, weight), of gy, weight, the shape of x and options; differentiable."""
    found: Tensor = InputGrad.apply(*arguments)  # type: ignore[no-untyped-call]
    return found


def weight_grad(*arguments: Any) -> Tensor:
    """weight_grad(x, gy), of x, gy, the shape of the weight and options; differentiable."""
    found: Tensor = WeightGrad.apply(*arguments)  # type: ignore[no-untyped-call]
    return found


def _over_positions(g: Tensor) -> Tensor:
    return g.sum([0, *range(2, g.dim())])


class Conv(torch.autograd.Function):
    """conv(x, weight) + bias."""

    @staticmethod
    def forward(x: Tensor, weight: Tensor, bias: Tensor | None, *given: Any) -> Tensor:
        """The layer."""
        found: Tensor = _operators.conv(x, weight, bias, *given)
        return found

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Any) -> None:
        """What the gradients need."""
        x, weight, _, *given = inputs
        ctx.save_for_backward(x, weight)
        ctx.given = tuple(given)

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> Any:
        """By x, by the weight, by the bias."""
        x, weight = ctx.saved_tensors
        by_input, by_weight = input_grad, weight_grad
        if torch.compiler.is_compiling():
            # There gradients need no gradients, and torch cannot trace functions within functions.
            by_input, by_weight = _operators.conv_input_grad, _operators.conv_weight_grad
        gx = by_input(g, weight, x.shape, *ctx.given) if ctx.needs_input_grad[0] else None
        gw = by_weight(x, g, weight.shape, *ctx.given) if ctx.needs_input_grad[1] else None
        gb = _over_positions(g) if ctx.needs_input_grad[2] else None
        return gx, gw, gb, *[None] * len(ctx.given)

    @staticmethod
    def vmap(info: Any, dims: Any, x: Tensor, weight: Tensor, bias: Tensor | None, *given: Any) -> Any:
        """Over a mapped axis."""
        size, options = info.batch_size, Options(*given)
        if dims[1] is None and dims[2] is None:
            y = layer(_into_batch(x, dims[0]), weight, bias, *given)
            return _unfolded(y, 0, size), 0
        parts = (_into_channels(x, dims[0], size, 1), _into_channels(weight, dims[1], size, 0))
        biases = None if bias is None else _into_channels(bias, dims[2], size, 0)
        y = layer(*parts, biases, *options._replace(groups=options.groups * size))
        return _unfolded(y, 1, size), 1


class InputGrad(torch.autograd.Function):
    """input_grad(gy, weight)."""

    @staticmethod
    def forward(gy: Tensor, weight: Tensor, shape: Any, *given: Any) -> Tensor:
        """The gradient by x."""
        found: Tensor = _operators.conv_input_grad(gy, weight, shape, *given)
        return found

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Any) -> None:
        """What the gradients need."""
        gy, weight, _, *given = inputs
        ctx.save_for_backward(gy, weight)
        ctx.given = tuple(given)

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> Any:
        """By gy, by the weight."""
        gy, weight = ctx.saved_tensors
        given = _linear(ctx.given)
        forward, by_weight = layer, weight_grad
        if torch.compiler.is_compiling():
            forward, by_weight = _operators.conv, _operators.conv_weight_grad
        ggy = forward(g, weight, None, *given) if ctx.needs_input_grad[0] else None
        gw = by_weight(g, gy, weight.shape, *given) if ctx.needs_input_grad[1] else None
        return ggy, gw, None, *[None] * len(given)

    @staticmethod
    def vmap(info: Any, dims: Any, gy: Tensor, weight: Tensor, shape: Any, *given: Any) -> Any:
        """Over a mapped axis."""
        size, options = info.batch_size, Options(*given)
        if dims[1] is None:
            whole = (shape[0] * size, *shape[1:])
            gx = input_grad(_into_batch(gy, dims[0]), weight, whole, *given)
            return _unfolded(gx, 0, size), 0
        parts = (_into_channels(gy, dims[0], size, 1), _into_channels(weight, dims[1], size, 0))
        whole = (shape[0], shape[1] * size, *shape[2:])
        gx = input_grad(*parts, whole, *options._replace(groups=options.groups * size))
        return _unfolded(gx, 1, size), 1


class WeightGrad(torch.autograd.Function):
    """weight_grad(x, gy)."""

    @staticmethod
    def forward(x: Tensor, gy: Tensor, shape: Any, *given: Any) -> Tensor:
        """The gradient by the weight."""
        found: Tensor = _operators.conv_weight_grad(x, gy, shape, *given)
        return found

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Any) -> None:
        """What the gradients need."""
        x, gy, _, *given = inputs
        ctx.save_for_backward(x, gy)
        ctx.given = tuple(given)

    @staticmethod
    def backward(ctx: Any, g: Tensor) -> Any:
        """By x, by gy."""
        x, gy = ctx.saved_tensors
        gx = input_grad(gy, g, x.shape, *ctx.given) if ctx.needs_input_grad[0] else None
        ggy = layer(x, g, None, *ctx.given) if ctx.needs_input_grad[1] else None
        return gx, ggy, None, *[None] * len(ctx.given)

    @staticmethod
    def vmap(info: Any, dims: Any, x: Tensor, gy: Tensor, shape: Any, *given: Any) -> Any:
        """Over a mapped axis: every element has weights of its own."""
        size, options = info.batch_size, Options(*given)
        parts = (_into_channels(x, dims[0], size, 1), _into_channels(gy, dims[1], size, 1))
        whole = (shape[0] * size, *shape[1:])
        gw = weight_grad(*parts, whole, *options._replace(groups=options.groups * size))
        return _unfolded(gw, 0, size), 0


def _into_batch(tensor: Tensor, axis: int) -> Tensor:
    return tensor.movedim(axis, 0).flatten(0, 1)


def _unfolded(tensor: Tensor, axis: int, size: int) -> Tensor:
    shape = tensor.shape
    return tensor.reshape(*shape[:axis], size, shape[axis] // size, *shape[axis + 1 :])


def _into_channels(tensor: Tensor, axis: int | None, size: int, channel: int) -> Tensor:
    """The mapped axis in front of the channels' one, and both as one."""
    if axis is None:
        tensor, axis = tensor.unsqueeze(0).expand(size, *tensor.shape), 0
    return tensor.movedim(axis, channel).flatten(channel, channel + 1)


def reach(taps: Shape, dilation: list[int]) -> list[int]:
    """The samples between the first and the last tap, per axis."""
    return [d * (k - 1) for k, d in zip(taps, dilation, strict=True)]
