"""Layers of tensors that are not on the CPU, by torch's own operators, where they are.

x is continued by gathering: a boundary is a map of positions, whatever the device. Layers of more axes than
torch knows are sums over the taps of the first axis.
"""

from __future__ import annotations

from typing import Any

import torch

from ..boundary import OUTSIDE, Sides, axis_map
from .operators import Options

Tensor = torch.Tensor
_MOST = 3  # axes that torch convolves over


def conv(
    x: Tensor, weight: Tensor, bias: Tensor | None, options: Options, boundary: tuple[Sides, ...]
) -> Tensor:
    """The layer, of x with a batch."""
    x = continued(x, options, boundary)
    if options.flip:
        weight = weight.flip(tuple(range(2, weight.dim())))
    y = _sum(x, weight, options.stride, options.dilation, options.groups)
    return y if bias is None else y + bias.reshape(-1, *[1] * (x.dim() - 2))


def conv_transpose(
    x: Tensor, weight: Tensor, shape: tuple[int, ...], options: Options, boundary: tuple[Sides, ...]
) -> Tensor:
    """The transposed layer: the adjoint of the layer, which is linear, applied to x."""
    like = torch.zeros(shape, dtype=x.dtype, device=x.device, requires_grad=True)
    with torch.enable_grad():
        y = conv(like, weight.conj(), None, options, boundary)
        y = y[tuple(slice(0, n) for n in x.shape)]
        (found,) = torch.autograd.grad(y, like, x, create_graph=True)
    return found


def continued(x: Tensor, options: Options, boundary: tuple[Sides, ...]) -> Tensor:
    """x with its padding, or cropped."""
    for a, sides in enumerate(boundary):
        low, high, n = options.padding[2 * a], options.padding[2 * a + 1], x.shape[2 + a]
        if not low and not high:
            continue
        line = axis_map(n, -low, n + high, sides)
        index = torch.from_numpy(line.index).to(x.device)
        outside = index == OUTSIDE
        shape = [1] * x.dim()
        shape[2 + a] = -1

        def along(values: Any, shape: list[int] = shape, x: Tensor = x) -> Tensor:
            found: Tensor = torch.as_tensor(values).to(x.device, x.dtype).reshape(shape)
            return found

        y = x.index_select(2 + a, index.clamp(min=0))
        if line.sign is not None:
            y = y * along(line.sign)
        if line.first is not None:
            y = y + x.narrow(2 + a, 0, 1) * along(line.first)
        if line.last is not None:
            y = y + x.narrow(2 + a, n - 1, 1) * along(line.last)
        x = torch.where(outside.reshape(shape), torch.full_like(y, options.cval), y)
    return x


def _sum(x: Tensor, weight: Tensor, stride: list[int], dilation: list[int], groups: int) -> Tensor:
    rank = x.dim() - 2
    if rank <= _MOST:
        convolution: Any = (
            torch.nn.functional.conv1d,
            torch.nn.functional.conv2d,
            torch.nn.functional.conv3d,
        )
        y: Tensor = convolution[rank - 1](x, weight, None, stride, 0, dilation, groups)
        return y
    positions = (x.shape[2] - dilation[0] * (weight.shape[2] - 1) - 1) // stride[0] + 1
    total = None
    for m in range(weight.shape[2]):
        first = m * dilation[0]
        part = x[:, :, first : first + (positions - 1) * stride[0] + 1 : stride[0]].movedim(2, 1)
        y = _sum(part.flatten(0, 1), weight[:, :, m], stride[1:], dilation[1:], groups)
        y = y.reshape(x.shape[0], positions, *y.shape[1:]).movedim(1, 2)
        total = y if total is None else total + y
    assert total is not None
    return total
