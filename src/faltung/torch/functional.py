"""Layers and convolutions of tensors with everything faltung has: boundaries, any rank, ``precision``.

Tensors on the CPU are computed here, by operators that can be differentiated, mapped and compiled
(``operators``). Tensors elsewhere stay there and are computed by torch's own, with the same meaning.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import torch

from .. import boundary as boundaries
from ..errors import ArgumentError
from . import elsewhere
from .operators import LayerError, Options, boundary_of, check, input_grad, layer, result_shape
from .tensors import DTYPES, Shape

Tensor = torch.Tensor

__all__ = ["conv", "conv_transpose", "convolve", "correlate"]


def conv(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Any = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    cval: float = 0,
    flip: bool = False,
    precision: str = "default",
) -> Tensor:
    """A convolutional layer of tensors: ``faltung.nn.conv``, differentiable.

    Parameters
    ----------
    x : Tensor, (N, C, *spatial) or (C, *spatial)
        Floating point or complex; any spatial rank from 1 on.
    weight : Tensor, (O, C/groups, *kernel)
    bias : Tensor, (O,), optional
    stride, padding, dilation, groups, boundary, cval, flip, precision
        As for ``faltung.nn.conv``.

    Returns
    -------
    Tensor, (N, O, *spatial) or (O, *spatial)
        With channels last in memory where x has them.

    Raises
    ------
    LayerError
        A RuntimeError and a ValueError.

    Examples
    --------
    >>> import torch, faltung.torch as ftt
    >>> x = torch.arange(5.0).reshape(1, 1, 5)
    >>> ftt.conv(x, torch.tensor([[[1.0, 0.0, -1.0]]]), padding=1, boundary="wrap")
    tensor([[[ 3., -2., -2., -2.,  3.]]])
    """
    rank = weight.dim() - 2
    if rank < 1 or x.dim() not in (rank + 1, rank + 2):
        raise LayerError(
            f"conv(): x is of shape {tuple(x.shape)} for a weight of shape {tuple(weight.shape)}, expected "
            "(N, C, *spatial) or (C, *spatial). Pass a weight (O, C/groups, *kernel) of as many axes."
        )
    options = _options(
        "conv", weight.shape[2:], stride, padding, dilation, groups, boundary, cval, flip, precision
    )
    batched = x.dim() == rank + 2
    whole = x if batched else x.unsqueeze(0)
    check(whole, weight, options)
    y = _conv(whole, weight, bias, options)
    return y if batched else y.squeeze(0)


def _conv(x: Tensor, weight: Tensor, bias: Tensor | None, options: Options) -> Tensor:
    if x.device.type == "cpu":
        return layer(x, weight, bias, *options)
    return elsewhere.conv(x, weight, bias, options, boundary_of(options.boundary))


def conv_transpose(
    x: Tensor,
    weight: Tensor,
    bias: Tensor | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Any = 0,
    output_padding: int | Sequence[int] = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    flip: bool = False,
    precision: str = "default",
) -> Tensor:
    """A transposed layer of tensors: ``faltung.nn.conv_transpose``, differentiable.

    Parameters
    ----------
    x : Tensor, (N, C, *spatial) or (C, *spatial)
    weight : Tensor, (C, O/groups, *kernel)
    bias : Tensor, (O,), optional
    stride, padding, output_padding, dilation, groups, boundary, flip, precision
        As for ``faltung.nn.conv_transpose``.

    Returns
    -------
    Tensor, (N, O, *spatial) or (O, *spatial)

    Examples
    --------
    >>> import torch, faltung.torch as ftt
    >>> ftt.conv_transpose(torch.tensor([[[1.0, 2.0]]]), torch.tensor([[[1.0, 10.0, 100.0]]]), stride=2)
    tensor([[[  1.,  10., 102.,  20., 200.]]])
    """
    rank = weight.dim() - 2
    if rank < 1 or x.dim() not in (rank + 1, rank + 2):
        raise LayerError(
            f"conv_transpose(): x is of shape {tuple(x.shape)} for a weight of shape {tuple(weight.shape)}, "
            "expected (N, C, *spatial) or (C, *spatial). Pass a weight (C, O/groups, *kernel)."
        )
    options = _options(
        "conv_transpose", weight.shape[2:], stride, padding, dilation, groups, boundary, 0, flip, precision
    )
    batched = x.dim() == rank + 2
    whole = x if batched else x.unsqueeze(0)
    if whole.shape[1] != weight.shape[0] or weight.shape[0] % groups or x.dtype != weight.dtype:
        raise LayerError(
            f"conv_transpose(): weight is of shape {tuple(weight.shape)} and dtype {weight.dtype} for x of "
            f"shape {tuple(x.shape)} and dtype {x.dtype}, expected (C, O/groups, *kernel) of the same dtype."
        )
    extra = _per_axis("conv_transpose", "output_padding", output_padding, rank)
    space = []
    for a, (n, k) in enumerate(zip(whole.shape[2:], weight.shape[2:], strict=True)):
        s, d = options.stride[a], options.dilation[a]
        if not 0 <= extra[a] < max(s, d):
            raise LayerError(
                f"conv_transpose(): output_padding is {output_padding!r}, expected less than the stride or "
                f"the dilation, {max(s, d)} along spatial axis {a}."
            )
        low, high = options.padding[2 * a], options.padding[2 * a + 1]
        space.append((n - 1) * s - low - high + d * (k - 1) + 1 + extra[a])
    shape = (whole.shape[0], weight.shape[1] * groups, *space)
    if x.device.type == "cpu":
        # The gradient by the input of the layer this one transposes, whose padding meets what was added.
        y = input_grad(whole, weight.conj(), shape, *_less(options, extra))
    else:
        y = elsewhere.conv_transpose(whole, weight, shape, options, boundary_of(options.boundary))
    if bias is not None:
        y = y + bias.reshape(-1, *[1] * rank)
    return y if batched else y.squeeze(0)


def _less(options: Options, extra: list[int]) -> Options:
    padding = list(options.padding)
    if all(pair == ("constant", "constant") for pair in boundary_of(options.boundary)):
        for a, more in enumerate(extra):
            padding[2 * a + 1] -= more
    return options._replace(padding=padding)


def convolve(x: Any, kernel: Any, mode: Any = "full", **options: Any) -> Tensor:
    """``faltung.convolve`` of tensors, differentiable by both: ``y[i] = Σ_m x[i − m] k[m]``.

    Parameters
    ----------
    x, kernel : Tensor, or one of them array_like
        Floating point or complex.
    mode, boundary, cval, axes, origin, stride, dilation
        As for ``faltung.convolve``. Of the other options only their defaults make sense here.

    Returns
    -------
    Tensor

    Examples
    --------
    >>> import torch, faltung as ft
    >>> k = torch.tensor([1.0, 2.0], requires_grad=True)
    >>> y = ft.convolve(torch.tensor([1.0, 0.0, 3.0]), k)
    >>> y.detach()
    tensor([1., 2., 3., 6.])
    >>> y.sum().backward(); k.grad
    tensor([4., 4.])
    """
    return _convolve("convolve", x, kernel, mode, **options)


def correlate(x: Any, kernel: Any, mode: Any = "full", **options: Any) -> Tensor:
    """``faltung.correlate`` of tensors, differentiable by both: ``y[i] = Σ_m x[i + m] conj(k[m])``.

    Parameters
    ----------
    x, kernel, mode
        As for ``convolve``, and the same keywords.

    Returns
    -------
    Tensor
    """
    return _convolve("correlate", x, kernel, mode, **options)


_ONLY = {
    "dtype": None, "overflow": "wrap", "nan": "propagate", "rtol": None, "method": "auto", "out": None,
    "workers": None,
}  # fmt: skip


def _convolve(
    op: str, x: Any, kernel: Any, mode: Any, *, boundary: Any = "constant", cval: complex = 0,
    axes: Any = None, origin: Any = None, stride: Any = 1, dilation: Any = 1, **others: Any,
) -> Tensor:  # fmt: skip
    for name, value in others.items():
        if name not in _ONLY:
            raise TypeError(f"{op}() got an unexpected keyword argument {name!r}")
        if not (value is _ONLY[name] or (isinstance(value, str) and value == _ONLY[name])):
            raise LayerError(
                f"{op}(): {name} is {value!r}, expected {_ONLY[name]!r} for tensors. Pass NumPy arrays."
            )
    device = next((t.device for t in (x, kernel) if isinstance(t, Tensor)), torch.device("cpu"))
    x, kernel = (t if isinstance(t, Tensor) else torch.as_tensor(t, device=device) for t in (x, kernel))
    dtype = torch.promote_types(x.dtype, kernel.dtype)
    if not (dtype in DTYPES or dtype.is_complex):
        raise LayerError(
            f"{op}(): x and kernel are of dtype {x.dtype} and {kernel.dtype}, expected floating point or "
            "complex tensors. Convert one of them, or pass NumPy arrays, whose integers are exact."
        )
    x, kernel = x.to(dtype), kernel.to(dtype)
    over = _axes(op, axes, x, kernel)
    rank = len(over)
    if 0 in kernel.shape:
        raise LayerError(f"{op}(): kernel is of shape {tuple(kernel.shape)}, expected at least one tap.")
    steps = _per_axis(op, "stride", stride, rank), _per_axis(op, "dilation", dilation, rank)
    if mode == "valid" and x.dim() == rank and all(k > n for n, k in zip(x.shape, kernel.shape, strict=True)):
        # x ∗ k = k ∗ x
        if op == "correlate":
            kernel, op = kernel.conj().flip(tuple(range(rank))), "convolve"
        x, kernel, over = kernel, x, list(range(rank))
    padding = _extent(op, mode, origin, kernel.shape, steps[1])
    flip = op == "convolve"
    taps = kernel if flip else kernel.conj()
    moved = x.movedim(over, tuple(range(x.dim() - rank, x.dim())))
    if complex(cval).imag:
        raise LayerError(f"{op}(): cval is {cval!r}, expected a real number for tensors.")
    options = Options(
        steps[0], padding, steps[1], 1, _boundary(op, boundary, rank), float(complex(cval).real), flip, True
    )
    lines = moved.reshape(-1, 1, *moved.shape[x.dim() - rank :])
    check(lines, taps[None, None], options)
    shape = result_shape(lines, taps[None, None], options)
    y = _conv(lines, taps[None, None], None, options)
    return y.reshape(*moved.shape[: x.dim() - rank], *shape[2:]).movedim(
        tuple(range(x.dim() - rank, x.dim())), over
    )


# -- arguments -----------------------------------------------------------------------------------


def _options(
    function: str, taps: Shape, stride: Any, padding: Any, dilation: Any, groups: int, boundary: Any,
    cval: Any, flip: Any, precision: Any,
) -> Options:  # fmt: skip
    rank = len(taps)
    if precision not in ("default", "high"):
        raise LayerError(
            f"{function}(): precision is {precision!r}, expected 'default' or 'high'. Pass precision='high'."
        )
    if isinstance(groups, bool) or groups < 1:
        raise LayerError(f"{function}(): groups is {groups!r}, expected a positive integer. Pass groups=1.")
    steps = _per_axis(function, "dilation", dilation, rank)
    return Options(
        _per_axis(function, "stride", stride, rank),
        _padding(function, padding, taps, steps),
        steps,
        groups,
        _boundary(function, boundary, rank),
        float(cval),
        bool(flip),
        precision == "high",
    )


def _per_axis(function: str, name: str, value: Any, rank: int) -> list[int]:
    least = 0 if name == "output_padding" else 1
    values = list(value) if isinstance(value, Sequence) else [value] * rank
    if len(values) == 1:
        values = values * rank
    if len(values) != rank or not all(isinstance(v, int) and v >= least for v in values):
        raise LayerError(
            f"{function}(): {name} is {value!r}, expected an integer from {least} on, or one for each of "
            f"{rank} axes."
        )
    return values


def _padding(function: str, padding: Any, taps: Shape, dilation: list[int]) -> list[int]:
    reach = [d * (k - 1) for k, d in zip(taps, dilation, strict=True)]
    if isinstance(padding, str):
        if padding == "valid":
            return [0] * (2 * len(taps))
        if padding == "same":
            return [n for r in reach for n in (r // 2, r - r // 2)]
        if padding == "causal":
            return [n for r in reach for n in (r, 0)]
        raise LayerError(
            f"{function}(): padding is {padding!r}, expected 'same', 'valid', 'causal', an integer, one "
            "entry per axis, or (before, after) pairs."
        )
    entries = list(padding) if isinstance(padding, Sequence) else [padding] * len(taps)
    if len(entries) == 1:
        entries = entries * len(taps)
    pairs = [tuple(e) if isinstance(e, Sequence) else (e, e) for e in entries]
    if len(pairs) != len(taps) or not all(len(p) == 2 for p in pairs):
        raise LayerError(
            f"{function}(): padding is {padding!r}, expected one entry for each of {len(taps)} axes."
        )
    return [n for pair in pairs for n in pair]


def _boundary(function: str, boundary: Any, rank: int) -> str:
    try:
        pairs = boundaries.normalise(function, boundary, rank)
    except ArgumentError as error:
        raise LayerError(str(error)) from error
    return ",".join(f"{before}:{after}" for before, after in pairs)


def _axes(op: str, axes: Any, x: Tensor, kernel: Tensor) -> list[int]:
    if axes is None:
        over = list(range(x.dim()))
    else:
        over = [operator.index(axes)] if not isinstance(axes, Sequence) else list(axes)
        over = [a + x.dim() if a < 0 else a for a in over]
    if len(over) != kernel.dim() or len(set(over)) != len(over) or not all(0 <= a < x.dim() for a in over):
        raise LayerError(
            f"{op}(): kernel has {kernel.dim()} axes but axes={axes!r} of x with {x.dim()}. "
            "Pass one axis for each of the kernel's."
        )
    return over


def _extent(op: str, mode: Any, origin: Any, taps: Shape, dilation: list[int]) -> list[int]:
    """How far the result reaches beyond "valid", before and after, axis by axis."""
    rank = len(taps)
    if not isinstance(mode, str):
        return [int(n) for pair in mode for n in pair]
    if origin is not None and mode != "same":
        raise LayerError(f"{op}(): origin is {origin!r} with mode={mode!r}, expected mode='same'.")
    if mode == "valid":
        return [0] * (2 * rank)
    if mode == "full":
        return [d * (k - 1) for k, d in zip(taps, dilation, strict=True) for _ in range(2)]
    if mode != "same":
        raise LayerError(
            f"{op}(): mode is {mode!r}, expected 'full', 'same', 'valid' or pairs. Pass mode='full'."
        )
    if origin is None:
        centres = [(k - 1) // 2 if op == "convolve" else k // 2 for k in taps]
    else:
        centres = [origin] * rank if isinstance(origin, int) else list(origin)
    if len(centres) != rank or not all(0 <= c < k for c, k in zip(centres, taps, strict=True)):
        raise LayerError(
            f"{op}(): origin is {origin!r}, expected the index of a tap for each of {rank} axes."
        )
    found = []
    for c, k, d in zip(centres, taps, dilation, strict=True):
        before = (k - 1 - c) * d if op == "convolve" else c * d
        found += [before, d * (k - 1) - before]
    return found
