"""Eight well-known networks in plain ``torch.nn``, as small as they can be written.

ResNet-18 and -50 (He et al. 2016), VGG-16 (Simonyan and Zisserman 2015), MobileNetV2 (Sandler et al. 2018),
ConvNeXt-Tiny (Liu et al. 2022), U-Nets for images and volumes (Ronneberger et al. 2015, Çiçek et al. 2016,
padded, of half and a quarter of their width), and a stack of gated dilated layers for sound (van den Oord et
al. 2016, WaveNet).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

CLASSES = 1000


def _unit(into: int, out: int, taps: int, stride: int = 1, groups: int = 1, act: bool = True) -> list[Any]:
    """A layer without bias, batch normalisation, and an activation."""
    conv = nn.Conv2d(into, out, taps, stride, taps // 2, groups=groups, bias=False)
    return [conv, nn.BatchNorm2d(out), *([nn.ReLU(inplace=True)] if act else [])]


class Residual(nn.Module):
    """x + f(x), where x may first be brought to the shape of f(x), and an activation may follow."""

    def __init__(self, body: nn.Module, shortcut: nn.Module | None = None, act: bool = True) -> None:
        super().__init__()
        self.body, self.shortcut = body, shortcut or nn.Identity()
        self.act = nn.ReLU(inplace=True) if act else nn.Identity()

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The sum."""
        found: torch.Tensor = self.act(self.body(x) + self.shortcut(x))
        return found


def _head(channels: int) -> list[Any]:
    return [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, CLASSES)]


def resnet(blocks: tuple[int, ...], bottleneck: bool) -> nn.Module:
    """ResNets, with the stride in the 3×3 layers."""
    layers = [*_unit(3, 64, 7, 2), nn.MaxPool2d(3, 2, 1)]
    into = 64
    for stage, count in enumerate(blocks):
        narrow = 64 << stage
        wide = 4 * narrow if bottleneck else narrow
        for block in range(count):
            stride = 2 if stage and not block else 1
            if bottleneck:
                body = _unit(into, narrow, 1) + _unit(narrow, narrow, 3, stride)
                body += _unit(narrow, wide, 1, act=False)
            else:
                body = _unit(into, wide, 3, stride) + _unit(wide, wide, 3, act=False)
            change = nn.Sequential(*_unit(into, wide, 1, stride, act=False)) if into != wide else None
            layers.append(Residual(nn.Sequential(*body), change))
            into = wide
    return nn.Sequential(*layers, *_head(into))


def vgg16() -> nn.Module:
    """VGG-16 with one small linear layer instead of its three large ones, which are not our business."""
    layers: list[Any] = []
    into = 3
    for width, count in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        for _ in range(count):
            layers += [nn.Conv2d(into, width, 3, padding=1), nn.ReLU(inplace=True)]
            into = width
        layers.append(nn.MaxPool2d(2))
    return nn.Sequential(*layers, *_head(into))


def mobilenet_v2() -> nn.Module:
    """MobileNetV2 of width 1."""
    layers = _unit(3, 32, 3, 2)
    into = 32
    for expand, width, count, first in (
        (1, 16, 1, 1), (6, 24, 2, 2), (6, 32, 3, 2), (6, 64, 4, 2), (6, 96, 3, 1), (6, 160, 3, 2),
        (6, 320, 1, 1),
    ):  # fmt: skip
        for block in range(count):
            stride, hidden = first if block == 0 else 1, into * expand
            body = _unit(into, hidden, 1) if expand > 1 else []
            body += _unit(hidden, hidden, 3, stride, hidden) + _unit(hidden, width, 1, act=False)
            whole = nn.Sequential(*body)
            layers.append(Residual(whole, act=False) if stride == 1 and into == width else whole)
            into = width
    return nn.Sequential(*layers, *_unit(into, 1280, 1), *_head(1280))


class ChannelsLast(nn.Module):
    """A module over the last axis, applied to channels."""

    def __init__(self, *inner: nn.Module) -> None:
        super().__init__()
        self.inner = nn.Sequential(*inner)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) in and out."""
        found: torch.Tensor = self.inner(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return found


def convnext_tiny() -> nn.Module:
    """ConvNeXt-Tiny without the scale of its branches."""
    layers: list[Any] = [nn.Conv2d(3, 96, 4, 4), ChannelsLast(nn.LayerNorm(96))]
    into = 96
    for width, count in ((96, 3), (192, 3), (384, 9), (768, 3)):
        if width != into:
            layers += [ChannelsLast(nn.LayerNorm(into)), nn.Conv2d(into, width, 2, 2)]
        into = width
        for _ in range(count):
            inner = (nn.LayerNorm(into), nn.Linear(into, 4 * into), nn.GELU(), nn.Linear(4 * into, into))
            body = nn.Sequential(nn.Conv2d(into, into, 7, padding=3, groups=into), ChannelsLast(*inner))
            layers.append(Residual(body, act=False))
    return nn.Sequential(*layers, *_head(into))


class UNet(nn.Module):
    """Levels of two layers each, halved on the way down, doubled by transposed layers on the way up."""

    def __init__(self, rank: int, channels: int, widths: tuple[int, ...], classes: int = 2) -> None:
        super().__init__()
        conv, transposed = (nn.Conv2d, nn.ConvTranspose2d) if rank == 2 else (nn.Conv3d, nn.ConvTranspose3d)

        def level(into: int, out: int) -> nn.Module:
            pairs = [(into, out), (out, out)]
            return nn.Sequential(
                *itertools.chain(*((conv(a, b, 3, padding=1), nn.ReLU(inplace=True)) for a, b in pairs))
            )

        self.down = nn.ModuleList(level(a, b) for a, b in itertools.pairwise((channels, *widths)))
        self.pool = nn.MaxPool2d(2) if rank == 2 else nn.MaxPool3d(2)
        rising = list(itertools.pairwise(reversed(widths)))
        self.up = nn.ModuleList(transposed(a, b, 2, 2) for a, b in rising)
        self.merge = nn.ModuleList(level(2 * b, b) for _, b in rising)
        self.last = conv(widths[0], classes, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """A score for each class at each position."""
        kept = []
        for k, level in enumerate(self.down):
            x = level(x if k == 0 else self.pool(x))
            kept.append(x)
        for up, merge, skipped in zip(self.up, self.merge, reversed(kept[:-1]), strict=True):
            x = merge(torch.cat([skipped, up(x)], 1))
        found: torch.Tensor = self.last(x)
        return found


class WaveNet(nn.Module):
    """Causal layers with dilations 1, 2, 4, …, gates, residuals and skips."""

    def __init__(self, channels: int, depth: int, stacks: int, classes: int = 64) -> None:
        super().__init__()
        self.dilations = [1 << k for _ in range(stacks) for k in range(depth)]
        self.first = nn.Conv1d(1, channels, 1)
        self.gated = nn.ModuleList(nn.Conv1d(channels, 2 * channels, 3, dilation=d) for d in self.dilations)
        self.mixed = nn.ModuleList(nn.Conv1d(channels, 2 * channels, 1) for _ in self.dilations)
        self.last = nn.Sequential(nn.ReLU(), nn.Conv1d(channels, classes, 1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """A score for each class at each moment."""
        x = self.first(x)
        total = torch.zeros_like(x)
        for dilation, gated, mixed in zip(self.dilations, self.gated, self.mixed, strict=True):
            a, b = gated(nn.functional.pad(x, (2 * dilation, 0))).chunk(2, 1)
            more, skip = mixed(torch.tanh(a) * torch.sigmoid(b)).chunk(2, 1)
            x, total = x + more, total + skip
        found: torch.Tensor = self.last(total)
        return found


@dataclass(frozen=True)
class Network:
    """A network, the input of an inference and of a training step, and how many times as fast they have to
    be as stock in its better layout."""

    name: str
    make: Callable[[], nn.Module]
    input: tuple[int, ...]
    training_batch: int
    inference: float
    training: float


NETWORKS = (
    Network("ResNet-18", lambda: resnet((2, 2, 2, 2), False), (4, 3, 224, 224), 4, 1.6, 1.5),
    Network("ResNet-50", lambda: resnet((3, 4, 6, 3), True), (4, 3, 224, 224), 4, 1.25, 1.2),
    Network("VGG-16", vgg16, (2, 3, 224, 224), 2, 2.2, 1.8),
    Network("MobileNetV2", mobilenet_v2, (4, 3, 224, 224), 4, 1.1, 2.5),
    Network("ConvNeXt-Tiny", convnext_tiny, (4, 3, 224, 224), 2, 1.2, 2.5),
    Network("U-Net 2-D", lambda: UNet(2, 1, (32, 64, 128, 256, 512)), (2, 1, 256, 256), 2, 2.2, 1.8),
    Network("U-Net 3-D", lambda: UNet(3, 1, (16, 32, 64, 128)), (1, 1, 32, 96, 96), 1, 1.4, 1.8),
    Network("WaveNet", lambda: WaveNet(32, 9, 2), (2, 1, 16000), 2, 1.4, 1.8),
)
