"""The layers that are measured: the table of the issue grid, and all those of four well-known networks.

``NETWORKS`` says which layers a network has, and how many of each: ResNet-50 (He et al. 2016, with the stride
in the 3×3 layers), MobileNetV2 (Sandler et al. 2018), ConvNeXt-Tiny (Liu et al. 2022, its linear layers as
1×1 ones) and U-Net (Ronneberger et al. 2015, padded).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .cases import Array


@dataclass(frozen=True)
class LayerCase:
    """One layer with zeros around: x is (batch, inputs, *spatial).

    ``forward`` and ``both`` are how many times as fast as the better of torch's two memory layouts the
    layer has to be, forwards and with both gradients.
    """

    batch: int
    inputs: int
    outputs: int
    spatial: tuple[int, ...]
    taps: tuple[int, ...]
    stride: int = 1
    padding: int = 0
    groups: int = 1
    transposed: bool = False
    dtype: str = "float32"
    precision: str = "default"
    forward: float = 0.95
    both: float = 0.95

    @property
    def name(self) -> str:
        """What the layer is, for tables and filters."""
        kind = "transposed-" if self.transposed else "depthwise-" if self.depthwise else ""
        taps, spatial = ("x".join(map(str, sizes)) for sizes in (self.taps, self.spatial))
        channels = f"{self.inputs}" if self.depthwise else f"{self.inputs}-{self.outputs}"
        text = f"{kind}{taps}-{channels}@{spatial}-n{self.batch}"
        text += f"-s{self.stride}" if self.stride > 1 else ""
        text += f"-{self.dtype}" if self.dtype != "float32" else ""
        return text + (f"-{self.precision}" if self.precision != "default" else "")

    @property
    def depthwise(self) -> bool:
        """Whether each channel is convolved by itself."""
        return self.groups == self.inputs > 1

    @property
    def weight_shape(self) -> tuple[int, ...]:
        """As torch and ``faltung.nn`` have it."""
        if self.transposed:
            return self.inputs, self.outputs // self.groups, *self.taps
        return self.outputs, self.inputs // self.groups, *self.taps

    @property
    def x_shape(self) -> tuple[int, ...]:
        """(batch, channels, …)."""
        return self.batch, self.inputs, *self.spatial

    @property
    def y_shape(self) -> tuple[int, ...]:
        """(batch, channels, …)."""
        p, s = self.padding, self.stride
        pairs = zip(self.spatial, self.taps, strict=True)
        if self.transposed:
            return self.batch, self.outputs, *((n - 1) * s - 2 * p + k for n, k in pairs)
        return self.batch, self.outputs, *((n + 2 * p - k) // s + 1 for n, k in pairs)

    @property
    def operations(self) -> int:
        """Multiplications and additions of a direct sum, forwards."""
        positions = self.spatial if self.transposed else self.y_shape[2:]
        return 2 * self.batch * math.prod(positions) * math.prod(self.weight_shape)

    def arrays(self) -> tuple[Array, Array]:
        """x and the weight, channels first, in single precision or double."""
        rng = np.random.default_rng(0)
        wide = np.float64 if self.dtype == "float64" else np.float32
        return rng.standard_normal(self.x_shape, wide), rng.standard_normal(self.weight_shape, wide)


def _layer(
    channels: tuple[int, int], size: int, taps: int, stride: int = 1, batch: int = 8, **more: Any
) -> LayerCase:
    """A layer for images, of so many channels in and out, with padding that keeps their size."""
    options = {"padding": (taps - 1) // 2} | more
    return LayerCase(batch, *channels, (size, size), (taps, taps), stride, **options)


def _depthwise(channels: int, size: int, taps: int, stride: int = 1, **more: Any) -> LayerCase:
    return _layer((channels, channels), size, taps, stride, groups=channels, **more)


def _resnet50() -> Iterable[tuple[LayerCase, int]]:
    yield _layer((3, 64), 224, 7, 2), 1
    into, size = 64, 56
    for narrow, blocks in ((64, 3), (128, 4), (256, 6), (512, 3)):
        wide, stride = 4 * narrow, 1 if narrow == 64 else 2
        yield _layer((into, narrow), size, 1), 1
        if stride == 2:
            yield _layer((narrow, narrow), size, 3, 2), 1
        yield _layer((into, wide), size, 1, stride), 1
        size //= stride
        yield _layer((narrow, narrow), size, 3), blocks - (stride == 2)
        yield _layer((narrow, wide), size, 1), blocks
        yield _layer((wide, narrow), size, 1), blocks - 1
        into = wide


def _mobilenet_v2() -> Iterable[tuple[LayerCase, int]]:
    yield _layer((3, 32), 224, 3, 2), 1
    into, size = 32, 112
    stages = ((24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1))
    for outputs, blocks, stride in ((16, 1, 1), *stages):
        factor = 1 if outputs == 16 else 6
        for block in range(blocks):
            s = stride if block == 0 else 1
            if factor > 1:
                yield _layer((into, factor * into), size, 1), 1
            yield _depthwise(factor * into, size, 3, s), 1
            size //= s
            yield _layer((factor * into, outputs), size, 1), 1
            into = outputs
    yield _layer((320, 1280), 7, 1), 1


def _convnext_tiny() -> Iterable[tuple[LayerCase, int]]:
    yield _layer((3, 96), 224, 4, 4, padding=0), 1
    size = 56
    for width, blocks in ((96, 3), (192, 3), (384, 9), (768, 3)):
        yield _depthwise(width, size, 7), blocks
        yield _layer((width, 4 * width), size, 1), blocks
        yield _layer((4 * width, width), size, 1), blocks
        if width < 768:
            yield _layer((width, 2 * width), size, 2, 2, padding=0), 1
            size //= 2


def _unet() -> Iterable[tuple[LayerCase, int]]:
    into, size = 3, 256
    for width in (64, 128, 256, 512, 1024):
        yield _layer((into, width), size, 3, batch=1), 1
        yield _layer((width, width), size, 3, batch=1), 1 if width == 1024 else 2
        if width < 1024:
            yield _layer((2 * width, width), size, 3, batch=1), 1
            up: dict[str, Any] = {"batch": 1, "padding": 0, "transposed": True, "forward": 1.5, "both": 1.5}
            yield _layer((2 * width, width), size // 2, 2, 2, **up), 1
        into, size = width, size // 2
    yield _layer((64, 2), 256, 1, batch=1), 1


def _grid() -> Iterable[LayerCase]:
    for channels, size in ((64, 112), (64, 56), (128, 28), (256, 14)):
        batch = 2 if size == 112 else 8
        yield _layer((channels, channels), size, 3, batch=batch, forward=2.7, both=2.0)
        yield _layer((channels, channels), size, 3, batch=batch, precision="high", forward=1.6, both=0)
    yield _layer((512, 512), 7, 3, forward=1, both=1)
    for channels, size in (((64, 256), 56), ((256, 1024), 14), ((512, 512), 7)):
        yield _layer(channels, size, 1, forward=1, both=1)
    yield _layer((128, 128), 56, 3, 2, forward=1, both=1)
    yield _layer((3, 64), 224, 7, 2, forward=1, both=1)
    for channels in ((1, 8), (3, 16), (3, 64)):
        yield _layer(channels, 224, 3, forward=1.5, both=1.5)
    for taps, channels in ((3, 128), (5, 128), (7, 96)):
        yield _depthwise(channels, 56, taps, forward=2, both=8)
    for taps in (13, 31):
        yield _depthwise(64, 56, taps, batch=2, forward=30, both=30)
    yield LayerCase(8, 64, 64, (4096,), (9,), padding=4, forward=1.2, both=1.2)
    yield LayerCase(8, 256, 256, (4096,), (4,), groups=256, forward=8, both=8)
    yield LayerCase(8, 1, 1, (65536,), (101,), padding=50, forward=100, both=100)
    yield LayerCase(2, 16, 16, (32, 32, 32), (3, 3, 3), padding=1, forward=1.5, both=1.5)
    yield LayerCase(2, 16, 16, (32, 32, 32), (3, 3, 3), padding=1, groups=16, forward=8, both=8)
    yield LayerCase(1, 1, 1, (96, 96, 96), (5, 5, 5), padding=2, forward=30, both=30)
    up: dict[str, Any] = {"transposed": True, "forward": 1.5, "both": 1.5}
    yield _layer((128, 64), 56, 2, 2, padding=0, **up)
    for channels, size in (((256, 128), 16), ((128, 64), 32)):
        yield _layer(channels, size, 4, 2, **up)
    yield _layer((64, 64), 56, 3, batch=2, dtype="float64", forward=2.5, both=2.5)
    yield _layer((64, 64), 56, 3, batch=2, dtype="bfloat16", forward=1, both=1)


_networks = {
    "resnet50": _resnet50(),
    "mobilenet-v2": _mobilenet_v2(),
    "convnext-tiny": _convnext_tiny(),
    "unet": _unet(),
}

# A layer of several networks, or of the grid as well, is measured once, and the bar of the grid holds.
LAYERS: dict[str, LayerCase] = {case.name: case for case in _grid()}
NETWORKS: dict[str, dict[str, int]] = {}

for _network, _layers in _networks.items():
    NETWORKS[_network] = {}
    for _case, _count in _layers:
        LAYERS.setdefault(_case.name, _case)
        if _count:
            NETWORKS[_network][_case.name] = NETWORKS[_network].get(_case.name, 0) + _count
