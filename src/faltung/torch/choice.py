"""Who computes a product: whom measurements favour, or whoever is faster here and now.

The rules are for float32 beside oneDNN, and cite the networks of ``benchmarks/networks.py`` that they were
measured with (AMD Zen 3, AVX2, two threads; docs/performance.md, "Networks in torch"). They leave to torch
what it computes about as fast: layers of one tap with channels last, strided layers with channels last, small
depthwise layers; unless its results would lie in fresh memory each time. Other dtypes torch computes without
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

# Layers of one tap with channels last: MobileNetV2 and ResNet-50, 4 images, on maps of 7×7.
_FEW = 256
_WIDE = 1 << 16

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
    last = is_channels_last(kind.x)
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
        # MobileNetV2: by themselves 1.1 to 1.3 with channels last (with a stride 0.5 to 0.8), but the whole
        # network took 1.1 times as long with them; with channels first 1.1 to 5.
        return Expectation(not last, "a small depthwise layer")
    # MobileNetV2, with channels last: by x 0.72 to 1.07 (strided @56×56 1.55), by the weight 0.5 to 1.25.
    # Channels first: by x 1.06 to 2.2; by the weight 1.0 to 2.1 from 56×56 on, 0.5 to 0.9 below.
    large = which == "input_grad" or math.prod(space) >= 56 * 56
    return Expectation(not last and large, "a gradient of a depthwise layer")


def _positions(memory: Memory) -> int:
    """How many samples each channel has."""
    return memory.shape[0] * math.prod(memory.shape[2:])


def _weight_gradient(kind: Kind, plan: Plan) -> Expectation:
    """The gradient by the weight of a layer without groups."""
    inputs, outputs = kind.x.shape[1], kind.weight.shape[0]
    if kind.settings.transposed:
        outputs = kind.weight.shape[1]
    if math.prod(kind.weight.shape[2:]) > 1:
        # 1.2 (first layers) to 8 in every network.
        return Expectation(True, "a gradient by the weight")
    if is_channels_last(kind.x):
        # MobileNetV2: 1.12 to 1.26 on maps of 7×7, 0.5 to 1.2 above.
        few = _positions(kind.gy or kind.x) <= _FEW
        reason = "of few positions" if few else "with channels last as fast in torch"
        return Expectation(few, f"weights of one tap {reason}")
    if set(kind.settings.stride) != {1}:
        return Expectation(True, "a gradient by strided weights of one tap")
    # MobileNetV2: 1.1 to 3, but 0.9 to 1 where few channels become many on maps of 28×28 and less.
    few = inputs < outputs and math.prod(kind.x.shape[2:]) < 56 * 56
    return Expectation(not few, "a gradient by weights of one tap")


def _dense(which: Which, kind: Kind, plan: Plan) -> Expectation:
    """The layer, or its gradient by x, without groups."""
    settings = kind.settings
    space = kind.x.shape[2:]
    taps = math.prod(kind.weight.shape[2:])
    strided, last = set(settings.stride) != {1}, is_channels_last(kind.x)
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
        wide = kind.x.shape[1] * kind.weight.shape[0] >= _WIDE
        few = math.prod(plan.problem.y_shape) <= _FEW * kind.weight.shape[0]
        if which == "forward" and taps == 1 and wide and few:
            # Maps of 7×7: MobileNetV2 1.05 to 1.19, ResNet-50 1.08 to 1.23; 0.8 to 0.96 above.
            return Expectation(True, "a wide layer of one tap of few positions")
        return Expectation(False, "with channels last as fast in torch")
    if taps == 1 and not strided:
        # MobileNetV2: 1.05 to 3 from 28×28 on, 0.77 to 1.2 below.
        return Expectation(math.prod(space) >= 28 * 28, "a layer of one tap")
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
