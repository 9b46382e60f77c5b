"""Layers whose positions are adjacent in memory, as strips of positions times weights.

The sum is that of ``dense``, but vectors are of neighbouring positions instead of channels:

    y[o, i … i + L) = Σ_k w[o, k] · x[k, i … i + L)

so that with channels first neither samples nor results are ever transposed. Windows of x are copied to
scratch, every s-th sample of a line beside the next where the stride is s, and results are formed in place.
The last vector of a line is shifted back over others. Layers of one tap are of lines as long as an image.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Estimate, GatherSpec, Panels, PanelSpec, Plan, Strips, StripSpec
from ..problem import ConvProblem, Shape
from . import dense
from .scratch import name_of

NAME = "strips"

_CYCLES_PER_SECOND = 3e9
_PIECES_PER_CORE = 4  # so that cores finish together
_LITTLE = 2e6  # products of a piece
_FEW_VECTORS = 12  # in a block; with fewer, weights are loaded too often
# Lines of results that are written side by side: prefetchers follow no more (1x1-32-64@16000-n2: 2.5 ms; with
# all 64 lines 3.8).
_STREAMS = 16
# With more products to a sum, what is written matters less than samples being brought from L2 for every group
# (1x1-96-576@14x14-n8: all tiles at once take 0.95 times as long; 1x1-24-144@56x56-n8: 1.3 times).
_DEEP = 96
_TWO_VECTORS = 1.15  # times as long as tiles of three (1x1-64-384@14x14-n8, 1x1-192-32@28x28-n8)
# Lines of channels are an image apart, and shorter than what hardware needs to run ahead: the samples of
# 1x1-256-64@56x56-n8 take 2.6 ms to come, with lines fetched ahead 1.5.
_AHEAD = 4
_EFFICIENCY = 0.9  # of the multipliers, samples included (1x1-96-576@14x14-n8)
_FEW_OUTPUTS = 4  # with fewer, tiles are mostly waste (depthwise-3x3-96@112x112-n8-s2)
_APART = 4  # the largest distance of samples that are picked out of vectors


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why strips cannot compute the problem, or None."""
    reason = dense.applicable(problem, machine)
    if reason is not None:
        return reason
    assert problem.channels is not None
    if problem.channels.outputs < _FEW_OUTPUTS:
        return f"fewer than {_FEW_OUTPUTS} outputs share samples"
    if set(problem.spreads) != {1}:
        return "samples are spread"
    element = dense.element_of(problem)
    if not (problem.x_dtype.isnative and name_of(problem.x_dtype) == name_of(problem.y_dtype) == element):
        return f"samples or results are not {element}, in which sums are formed"
    item = problem.x_dtype.itemsize
    last = problem.axes[-1]
    if problem.x_strides[last] != item or problem.y_strides[last] != item:
        return "positions are not adjacent in memory"
    if any(stride % item for stride in problem.y_strides):
        return "results are not aligned"
    lanes = machine.lanes(8 * item)
    if flattened(problem).y_shape[-1] < lanes:
        return f"lines have fewer than {lanes} outputs"
    return None


def flattened(problem: ConvProblem) -> ConvProblem:
    """A layer of one tap that takes all of x, with its positions along one axis; others as they are."""
    axes = problem.axes
    x, y = (
        (shape[axes[0] :], strides[axes[0] :])
        for shape, strides in ((problem.x_shape, problem.x_strides), (problem.y_shape, problem.y_strides))
    )
    single = {*problem.kernel_shape, *problem.stride} == {1} and set(problem.padding) == {0}
    if len(axes) == 1 or not single or not all(_is_dense(*each, problem.x_dtype.itemsize) for each in (x, y)):
        return problem
    head = axes[0]
    size = math.prod(x[0])
    return replace(
        problem,
        x_shape=(*problem.x_shape[:head], size),
        x_strides=(*problem.x_strides[:head], problem.x_dtype.itemsize),
        kernel_shape=(1,),
        kernel_strides=problem.kernel_strides[:4],
        y_shape=(*problem.y_shape[:head], size),
        y_strides=(*problem.y_strides[:head], problem.y_dtype.itemsize),
        axes=(head,),
        padding=(0,),
        stride=(1,),
        dilation=(1,),
        boundary=problem.boundary[:1],
        facts=replace(problem.facts, mirrors=problem.facts.mirrors[:1]),
        spread=(),
    )


def _is_dense(shape: Shape, strides: Shape, item: int) -> bool:
    """Whether samples follow each other without gaps."""
    for n, stride in zip(reversed(shape), reversed(strides), strict=True):
        if n > 1 and stride != item:
            return False
        item *= n
    return True


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """Blocks of lines that fit L2 beside the weights of a group of tiles."""
    seen = flattened(problem)
    channels = problem.channels
    assert channels is not None
    element = dense.element_of(problem)
    assert element is not None
    item = ITEM_BITS[element] // 8
    lanes = machine.lanes(8 * item)
    phases = tuple(dense.phases_of(seen, j) for j in range(len(seen.axes)))
    block, outputs = _block(seen, machine)
    vectors = block[0] * math.prod(block[1:-1]) * -(-block[-1] // lanes)

    def waste(tile: tuple[int, int]) -> float:
        rows = -(-channels.outputs // tile[0]) * tile[0] / channels.outputs
        return rows * -(-vectors // tile[1]) * tile[1] / vectors

    # All registers but those for a vector of samples each and one weight.
    tiles = [((machine.registers - 1 - v) // v, v) for v in (3, 2)]
    rows, wide = min(tiles, key=lambda tile: waste(tile) * (_TWO_VECTORS if tile[1] == 2 else 1.0))
    routine = StripSpec(element, rows, wide, lanes)
    # Several tiles share lines of weights.
    width = math.lcm(rows, lanes)
    share = max(1, machine.l1 * 5 // 8 // ((wide * lanes + width) * item))
    parts = -(-problem.taps // share)
    tiles_in_l2 = machine.l2 // 4 // (problem.taps * item * rows)
    group = max(1, -(-outputs // rows) if problem.taps >= _DEEP else min(_STREAMS // rows, tiles_in_l2))
    apart = max(1, min(seen.stride[-1], _APART))
    gather = GatherSpec(item, 0, len(seen.axes) + 2, apart, fetches=_AHEAD if len(seen.axes) == 1 else 0)
    panels = Panels(
        weights=dense.pack_weights(problem, machine),
        samples=None,
        panel=PanelSpec(element, rows, width // lanes, lanes),
        results=None,
        phases=phases,
        block=block,
        outputs=-(-outputs // width) * width,
        strips=Strips(routine, gather, group, -(-problem.taps // parts)),
    )
    lines = math.prod(seen.y_shape[:-1]) * -(-seen.y_shape[-1] // lanes) * lanes
    products = lines * problem.taps * waste((rows, wide))
    seconds = products / (2 * lanes * _EFFICIENCY) / _CYCLES_PER_SECOND
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    estimate = Estimate(problem.flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    size = " × ".join(map(str, block))
    steps = (
        f"weights as a panel: {panels.weights}",
        f"blocks of {size} outputs, up to {outputs} channels; samples by {gather}",
        f"{routine}, {group} tiles at a time",
    )
    return Plan(problem, NAME, estimate, steps, panels=panels)


def _block(problem: ConvProblem, machine: Machine) -> tuple[Shape, int]:
    """Outputs per piece: the batch and each axis; and output channels."""
    channels = problem.channels
    assert channels is not None
    item = problem.x_dtype.itemsize
    lanes = machine.lanes(8 * item)
    whole = [problem.y_shape[0], *(problem.y_shape[a] for a in problem.axes)]
    block = [1, *whole[1:]]
    width = 2 * lanes
    outputs = -(-channels.outputs // width) * width

    def vectors() -> int:
        return math.prod(block[:-1]) * -(-block[-1] // lanes)

    def samples() -> int:
        total = block[0] * channels.inputs * item
        for n, s, d, taps in zip(
            block[1:], problem.stride, problem.dilation, problem.kernel_shape, strict=True
        ):
            total *= min(s, taps) * n + d * (taps - 1)
        return total

    def pieces() -> int:
        per_axis = (-(-n // size) for n, size in zip(whole, block, strict=True))
        return math.prod(per_axis) * channels.groups * -(-channels.outputs // outputs)

    def smaller(k: int) -> int:
        """A block of about half the outputs along an axis."""
        size = -(-whole[k] // (-(-whole[k] // block[k]) + 1))
        if k < len(block) - 1:
            return min(size, block[k] - 1)
        size = min(-(-size // lanes) * lanes, (block[k] - 1) // lanes * lanes)
        # Every line of a block holds a vector.
        return next(
            (n for n in range(size, 0, -lanes) if whole[k] % n == 0 or whole[k] % n >= lanes), block[k]
        )

    def cut() -> bool:
        """Make blocks smaller along the outermost axis that allows it; lines are cut last."""
        for k in range(1, len(block)):
            size = smaller(k) if block[k] > (1 if k < len(block) - 1 else 2 * lanes) else block[k]
            if size < block[k]:
                block[k] = size
                return True
        return False

    while samples() > machine.l2 // 4 and vectors() > 2 * _FEW_VECTORS and cut():
        pass
    # Several small images at once.
    while vectors() < 2 * _FEW_VECTORS and samples() <= machine.l2 // 8:
        size = next((d for d in range(block[0] + 1, whole[0] + 1) if whole[0] % d == 0), 0)
        if not size or block[1:] != whole[1:]:
            break
        block[0] = size
    while machine.cores > 1 and pieces() < _PIECES_PER_CORE * machine.cores:
        if math.prod(block) * outputs * problem.taps < _LITTLE:
            break
        if vectors() > 2 * _FEW_VECTORS and cut():
            continue
        if outputs <= 4 * width:
            break
        outputs = -(-outputs // (2 * width)) * width
    return tuple(block), outputs
