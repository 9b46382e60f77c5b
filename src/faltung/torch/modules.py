"""Layers as modules: torch's own, with every boundary, ``precision`` and any rank.

They are torch's classes with another ``forward``: the same arguments, parameters and state, so that a state
of one is loaded into the other, and whatever looks for ``torch.nn.Conv2d`` finds it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import nn

from . import functional

Tensor = torch.Tensor

__all__ = [
    "Conv1d",
    "Conv2d",
    "Conv3d",
    "ConvNd",
    "ConvTranspose1d",
    "ConvTranspose2d",
    "ConvTranspose3d",
]

_TORCH_WORDS = {"zeros": "constant", "replicate": "edge", "circular": "wrap"}


def _repeated(value: Any, rank: int) -> Any:
    return (
        value if isinstance(value, str) else tuple(value) if isinstance(value, Sequence) else (value,) * rank
    )


class _Layer:
    """What turns one of torch's layers into ours."""

    _rank: int

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Any,
        stride: Any = 1,
        padding: Any = 0,
        dilation: Any = 1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: Any = "zeros",
        device: Any = None,
        dtype: Any = None,
        *,
        precision: str = "default",
    ) -> None:
        super().__init__(
            in_channels, out_channels, kernel_size, stride, 0, dilation, groups, bias, "zeros", device, dtype
        )  # type: ignore[call-arg]
        self.padding = _repeated(padding, self._rank)
        self.padding_mode = padding_mode
        self.precision = precision
        # Whatever cannot be used is found at once.
        kernel = self.weight.shape[2:]  # type: ignore[attr-defined]
        functional._options("conv", kernel, 1, self.padding, 1, 1, self._boundary(), 0, False, precision)

    def _boundary(self) -> Any:
        return _canonical(self.padding_mode)

    def forward(self, input: Tensor) -> Tensor:
        """The layer."""
        layer: Any = self
        return functional.conv(
            input, layer.weight, layer.bias, stride=layer.stride, padding=self.padding,
            dilation=layer.dilation, groups=layer.groups, boundary=self._boundary(), precision=self.precision,
        )  # fmt: skip


def _canonical(mode: Any) -> Any:
    """torch's words for boundaries, and ours."""
    if isinstance(mode, str):
        return _TORCH_WORDS.get(mode, mode)
    return tuple(_canonical(entry) for entry in mode)


class Conv1d(_Layer, nn.Conv1d):
    """``torch.nn.Conv1d``; ``padding_mode`` is any boundary of ours too, ``padding`` also "causal" or pairs.

    Parameters are those of ``torch.nn.Conv1d``, and ``precision`` ("default" or "high").
    """

    _rank = 1


class Conv2d(_Layer, nn.Conv2d):
    """``torch.nn.Conv2d``; ``padding_mode`` is any boundary of ours too, also per axis and side.

    Parameters are those of ``torch.nn.Conv2d``, and ``precision`` ("default" or "high").
    """

    _rank = 2


class Conv3d(_Layer, nn.Conv3d):
    """``torch.nn.Conv3d``; ``padding_mode`` is any boundary of ours too, also per axis and side.

    Parameters are those of ``torch.nn.Conv3d``, and ``precision`` ("default" or "high").
    """

    _rank = 3


class _Transposed:
    """What turns one of torch's transposed layers into ours."""

    _rank: int

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Any,
        stride: Any = 1,
        padding: Any = 0,
        output_padding: Any = 0,
        groups: int = 1,
        bias: bool = True,
        dilation: Any = 1,
        padding_mode: Any = "zeros",
        device: Any = None,
        dtype: Any = None,
        *,
        precision: str = "default",
    ) -> None:
        super().__init__(
            in_channels, out_channels, kernel_size, stride, padding, output_padding, groups, bias, dilation,
            "zeros", device, dtype,
        )  # type: ignore[call-arg]  # fmt: skip
        self.padding_mode = padding_mode
        self.precision = precision
        kernel = self.weight.shape[2:]  # type: ignore[attr-defined]
        functional._options(
            "conv_transpose", kernel, 1, 0, 1, 1, _canonical(padding_mode), 0, False, precision
        )

    def forward(self, input: Tensor, output_size: list[int] | None = None) -> Tensor:
        """The transposed layer; ``output_size`` tells apart lengths that a stride maps to the same one."""
        layer: Any = self
        more = layer._output_padding(
            input, output_size, layer.stride, layer.padding, layer.kernel_size, self._rank, layer.dilation
        )
        return functional.conv_transpose(
            input, layer.weight, layer.bias, stride=layer.stride, padding=layer.padding, output_padding=more,
            dilation=layer.dilation, groups=layer.groups, boundary=_canonical(self.padding_mode),
            precision=self.precision,
        )  # fmt: skip


class ConvTranspose1d(_Transposed, nn.ConvTranspose1d):
    """``torch.nn.ConvTranspose1d``; ``padding_mode`` is the boundary of the layer that is transposed.

    Parameters are those of ``torch.nn.ConvTranspose1d``, and ``precision`` ("default" or "high").
    """

    _rank = 1


class ConvTranspose2d(_Transposed, nn.ConvTranspose2d):
    """``torch.nn.ConvTranspose2d``; ``padding_mode`` is the boundary of the layer that is transposed.

    Parameters are those of ``torch.nn.ConvTranspose2d``, and ``precision`` ("default" or "high").
    """

    _rank = 2


class ConvTranspose3d(_Transposed, nn.ConvTranspose3d):
    """``torch.nn.ConvTranspose3d``; ``padding_mode`` is the boundary of the layer that is transposed.

    Parameters are those of ``torch.nn.ConvTranspose3d``, and ``precision`` ("default" or "high").
    """

    _rank = 3


class ConvNd(nn.Module):
    """A layer of any rank, which is that of ``kernel_size``: for signals over space and time, say.

    Parameters are those of ``torch.nn.Conv2d``, ``kernel_size`` with one entry per axis, and ``precision``.
    """

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: Sequence[int],
        stride: Any = 1,
        padding: Any = 0,
        dilation: Any = 1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: Any = "zeros",
        device: Any = None,
        dtype: Any = None,
        *,
        precision: str = "default",
    ) -> None:
        super().__init__()
        if in_channels % groups or out_channels % groups:
            raise ValueError(
                f"ConvNd: groups is {groups}, expected a divisor of {in_channels} and {out_channels}."
            )
        made = {"device": device, "dtype": dtype}
        self.weight = nn.Parameter(torch.empty(out_channels, in_channels // groups, *kernel_size, **made))
        self.bias = nn.Parameter(torch.empty(out_channels, **made)) if bias else None
        self.stride, self.padding, self.dilation, self.groups = stride, padding, dilation, groups
        self.padding_mode, self.precision = padding_mode, precision
        functional._options(
            "conv", self.weight.shape[2:], stride, padding, dilation, groups, _canonical(padding_mode), 0,
            False, precision,
        )  # fmt: skip
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Random weights and biases, as torch's layers begin."""
        nn.init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            bound = 1 / math.sqrt(max(1, self.weight[0].numel()))
            nn.init.uniform_(self.bias, -bound, bound)

    def extra_repr(self) -> str:
        """The layer's numbers."""
        o, i, *kernel = self.weight.shape
        text = f"{i * self.groups}, {o}, kernel_size={tuple(kernel)}, stride={self.stride}"
        return f"{text}, padding={self.padding}, padding_mode={self.padding_mode!r}"

    def forward(self, input: Tensor) -> Tensor:
        """The layer."""
        return functional.conv(
            input, self.weight, self.bias, stride=self.stride, padding=self.padding, dilation=self.dilation,
            groups=self.groups, boundary=_canonical(self.padding_mode), precision=self.precision,
        )  # fmt: skip
