"""Who computes a product: whom measurements favour, or whoever is faster here and now.

The rules are for float32 beside oneDNN, and cite the networks of ``benchmarks/networks.py`` that they were
measured with (AMD Zen 3, AVX2, two threads; docs/performance.md, "Networks in torch"). They leave to torch
what it computes about as fast: large layers of one tap with channels first, small depthwise layers, gradients
of small layers; unless its results would lie in fresh memory each time. Other dtypes torch computes without
oneDNN, or by converting, and several times as slowly.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any, NamedTuple

import torch

from ..machine import host
from ..plan import Plan
from .kinds import Kind, is_channels_last
from .products import Memory, Which


class Expectation(NamedTuple):
    """Whether ours is expected to be faster, and why."""

    faster: bool
    reason: str


_MARGIN = 0.95
_ROUNDS = 3
# A call of ours takes 15 to 20 µs more than torch's, wherever the time goes.
_BRIEF = 50e-6

# Where the system's allocator keeps nothing. MobileNetV2, inference with channels last: 65 ms where results
# from 1 MB on are ours, 81 where only layers are that are faster by themselves (torch: 76). Smaller results
# are hardly ever given back to the system.
_LARGE = 1 << 20

# Gradients of layers of one tap with channels last: MobileNetV2, 4 images, on maps of 7×7.
_FEW = 256

# Seconds of one core, from which on a layer of one tap is large: those of ResNet-50 are, of MobileNetV2 none.
_LARGE_LAYER = 1.5e-3

# What computes in 16 bits, by LLVM's names: torch's own code is faster there than sums in float32.
_NATIVE = {
    torch.bfloat16: ("avx512bf16", "amx-bf16", "bf16"),
    torch.float16: ("avx512fp16", "amx-fp16", "fullfp16"),
}


def expectation(which: Which, kind: Kind, plan: Plan, kept: bool) -> Expectation:
    """By rules; ``kept`` is whether torch's results lie in memory that is used again, as ours do."""
    if plan.estimate.seconds < _BRIEF:
        return Expectation(False, "too brief to be worth a call")
    if plan.algorithm == "reference":
        return Expectation(False, "no algorithm but the definition")
    if kind.x.dtype is not torch.float32:
        if any(host().has(feature) for feature in _NATIVE.get(kind.x.dtype, ())):
            return Expectation(False, "torch computes this dtype natively")
        return Expectation(True, "torch has no fast way for this dtype here")
    if kind.settings.groups > 1:
        found = _grouped(which, kind)
    elif which == "weight_grad":
        found = _weight_gradient(kind, plan)
    else:
        found = _dense(which, kind, plan)
    if not kept and not found.faster and _is_large(which, kind, plan):
        return Expectation(True, "a large result, in memory that is used again")
    return found


def _is_large(which: Which, kind: Kind, plan: Plan) -> bool:
    """Whether to be about as fast is to be faster, because the result does not lie in fresh memory."""
    if which == "weight_grad":
        return False
    problem = plan.problem
    return math.prod(problem.y_shape) * problem.y_dtype.itemsize >= _LARGE


def _grouped(which: Which, kind: Kind) -> Expectation:
    """Layers with groups, which are mostly depthwise ones."""
    taps, space = math.prod(kind.weight.shape[2:]), kind.x.shape[2:]
    last, strided = is_channels_last(kind.x), set(kind.settings.stride) != {1}
    if len(space) != 2:
        return Expectation(True, "torch computes groups along other than two axes slowly")
    if last and kind.weight.shape[1] > 1:
        # 3x3-128@56 in 32 groups: 0.96 forward, 1.04 with gradients.
        return Expectation(False, "small groups with channels last are as fast in torch")
    if taps >= 25:
        if which != "weight_grad" and math.prod(space) < 100:
            # ConvNeXt-Tiny, 7×7@7×7: 0.89 to 0.91.
            return Expectation(False, "a large depthwise kernel on a small map")
        # ConvNeXt-Tiny, 7×7: forward 1.1 to 1.8, by x 1.1 to 1.5, by the weight 2.6 to 8. 31×31@14×14: 1.4.
        return Expectation(True, "a large depthwise kernel")
    if which == "forward":
        # MobileNetV2, with channels last: 1.1 to 1.3 @56×56 and 28×28, 0.7 to 1.0 elsewhere, but the whole
        # network took 1.1 times as long with them. Channels first: 1.0 to 1.6, but 0.8 to 0.95 below 28×28.
        taken = strided or math.prod(space) >= 28 * 28
        return Expectation(not last and taken, "a small depthwise layer")
    # MobileNetV2, with channels last: by x 0.54 to 1.2, by the weight 0.55 to 1.3. Channels first: by x 1.1
    # to 1.2 from 56×56 on and 1.1 to 2 with a stride, 0.85 to 1.0 else; by the weight 1.0 to 1.9 with a
    # stride from 56×56 on, 0.5 to 0.8 else.
    large = math.prod(space) >= 56 * 56
    taken = large and strided if which == "weight_grad" else large or strided
    return Expectation(not last and taken, "a gradient of a depthwise layer")


def _positions(memory: Memory) -> int:
    """How many samples each channel has."""
    return memory.shape[0] * math.prod(memory.shape[2:])


def _weight_gradient(kind: Kind, plan: Plan) -> Expectation:
    """The gradient by the weight of a layer without groups."""
    if math.prod(kind.weight.shape[2:]) > 1:
        # 1.2 (first layers) to 8 in every network.
        return Expectation(True, "a gradient by the weight")
    if is_channels_last(kind.x):
        # MobileNetV2: 1.15 to 1.27 on maps of 7×7, 0.8 to 1.2 above. ResNet-50: 0.97 to 1.4.
        taken = _positions(kind.gy or kind.x) <= _FEW or plan.estimate.seconds >= _LARGE_LAYER
        return Expectation(taken, "a gradient by weights of one tap")
    # MobileNetV2: 1.0 to 1.3. ResNet-50: 0.98 to 1.24.
    return Expectation(True, "a gradient by weights of one tap")


def _dense(which: Which, kind: Kind, plan: Plan) -> Expectation:
    """The layer, or its gradient by x, without groups."""
    settings = kind.settings
    space = kind.x.shape[2:]
    taps = math.prod(kind.weight.shape[2:])
    strided, last = set(settings.stride) != {1}, is_channels_last(kind.x)
    large = plan.estimate.seconds >= _LARGE_LAYER
    if plan.algorithm == "winograd":
        # Below, weights take longer to transform than outputs to compute: 3x3-512@7x7 by x, 4 images, 0.87.
        # Forwards they are kept, where they do not change.
        enough = _positions(kind.x) >= (128 if which == "forward" else 512)
        return Expectation(enough, "three taps per axis" + (" of few positions" * (not enough)))
    if min(kind.x.shape[1], kind.weight.shape[0], kind.weight.shape[1]) == 1 and taps > 1:
        return Expectation(not last or taps >= 25, "one channel")
    if last and len(space) == 3 and taps > 1 and not settings.transposed:
        # U-Net 3-D, 3×3×3: 4 to 10 between 16 and 32 channels, 0.8 to 1.1 from or to 16 only.
        return Expectation(kind.weight.shape[0] >= 32, "a volume")
    if last:
        if which == "forward" and not settings.transposed and kind.x.shape[1] <= 4:
            # ResNets' 7×7 1.3 to 1.9, VGG-16's 3×3 1.5; ConvNeXt's 4×4 of stride 4 0.96, MobileNetV2's
            # 3→32 0.89.
            apart = settings.stride == kind.weight.shape[2:]
            return Expectation(kind.weight.shape[0] >= 64 and not apart, "a first layer")
        if settings.transposed:
            # U-Net 2-D, 2×2 of stride 2: 0.99 to 1.01.
            return Expectation(False, "a transposed layer with channels last is as fast in torch")
        if taps == 1 and not strided:
            # Forward, weights packed before: MobileNetV2 1.03 to 1.48, but 0.85 to 0.94 @112×112; ResNet-50
            # 1.0 to 1.47. By x: 0.63 to 1.1 and 0.95 to 1.23.
            taken = large or (which == "forward" and math.prod(space) < 112 * 112)
            return Expectation(taken, "a layer of one tap")
        # ResNet-50 forward 1.02 to 1.36, by x 0.94 to 1.21; ConvNeXt-Tiny, 2×2 of stride 2: 1.0 to 1.15.
        return Expectation(large, "a layer with channels last")
    if taps == 1:
        # MobileNetV2: 1.0 to 1.6 from 28×28 on, 0.83 to 1.06 below. ResNet-50: 0.85 to 1.0; strided forward
        # 0.81 to 1.02, by x 1.3 to 2.1.
        taken = which == "input_grad" if strided else not large and math.prod(space) >= 28 * 28
        return Expectation(taken, "a layer of one tap")
    return Expectation(True, "channels first")


def fastest(ours: Callable[[], Any], stock: Callable[[], Any]) -> Expectation:
    """By measuring: the fastest of a few calls each, which take turns."""
    times: tuple[list[float], list[float]] = ([], [])
    ours()
    for _ in range(_ROUNDS):
        for run, found in zip((ours, stock), times, strict=True):
            start = time.perf_counter()
            run()
            found.append(time.perf_counter() - start)
    mine, theirs = min(times[0]), min(times[1])
    return Expectation(mine < _MARGIN * theirs, f"measured: {mine * 1e3:.3g} ms, torch {theirs * 1e3:.3g} ms")
