"""Layers that sum over few channels, lane by lane: depthwise ones above all.

    y[g, o, i] = Σ_c Σ_m x̃[g, c, s·i + d·m − p] · w[g, o, c, m]

With few channels to a group there is nothing to share among the outputs of a position, but neighbouring
outputs share samples. Lanes are groups, which need samples with groups innermost, or neighbouring outputs
along the last axis, for which every tap is repeated. Along one axis, where outputs and taps slide, a tile
of neighbouring outputs and a run of neighbouring taps are in registers, so that a sample is loaded once
for all of them. Strides, dilations and spreads leave classes of outputs and of taps that are equally far
apart; each is a slide of its own (``slides.slide_of``).
"""

from __future__ import annotations

import functools
import math
from dataclasses import replace
from typing import NamedTuple

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import Estimate, Lanewise, LanewiseSpec, PackSpec, Phase, Plan
from ..problem import ConvProblem, Shape
from . import dense, lanewise_gradient
from .scratch import name_of
from .slides import (
    CYCLES_PER_SECOND,
    MOST_TAPS,
    TILE_CYCLES,
    Kind,
    Slide,
    block_of,
    chunk_of,
    cycles_of,
    has_positions,
    is_native,
    lanes_of,
    meeting,
    pieces_of,
    reads_in_place,
    samples_spec,
    sizes_of,
    slide_of,
    tiles_of,
)

NAME = "lanewise"

# Input channels of a group whose samples are read from L2 for every output channel (1-D, 64 to 64 channels).
_MANY = 16
# Parts of a block: lines of outputs of one, parts along an axis, and the share of products that makes them
# worth having. Each part reads the taps again (dw31x31-384@14x14-n4: two parts along an axis take 0.65 times
# as long as one, three 0.8 times; dw7x7-768@7x7-n8, of whose products 0.6 are left, takes longer).
_LINES, _MOST_PARTS, _WORTH_PARTS = 3, 2, 0.5
_LOOKED_AT = 64  # parts along an axis by which the share is told


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why the problem cannot be computed lane by lane, or None."""
    return dense.applicable(problem, machine)


def at_least(problem: ConvProblem, machine: Machine) -> float:
    """Every product at full speed."""
    element = dense.element_of(problem) or "f32"
    products = problem.flops / 2 / math.prod(problem.spreads)
    return products / machine.lanes(ITEM_BITS[element]) / 2 / CYCLES_PER_SECOND


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The better of lanes that are groups and lanes that are positions.

    What decides the order of a sum is chosen for one element of the batch, so that it does not depend on
    how a batch is split.
    """
    if problem.operation == "conv_weight_grad":
        return lanewise_gradient.propose(problem, machine, NAME)
    one = problem.element
    kinds: list[Kind] = ["groups", "positions"] if has_positions(problem, machine) else ["groups"]
    best = min((_propose(one, machine, kind) for kind in kinds), key=lambda plan: plan.estimate.seconds)
    assert best.lanewise is not None
    return best if one == problem else _propose(problem, machine, best.lanewise.lanes)


def _propose(problem: ConvProblem, machine: Machine, kind: Kind) -> Plan:
    channels = problem.channels
    assert channels is not None
    lanes = lanes_of(problem, machine)
    phases = tuple(dense.phases_of(problem, j) for j in range(len(problem.axes)))
    unit = lanes if kind == "groups" else 1
    chunk = chunk_of(problem, machine, phases, unit)
    block = block_of(problem, machine, phases, chunk)
    tile = _tile(problem, machine, phases, block, kind, _order(problem.element, machine, kind))
    (slide, _), spec, cycles = tile.order, tile.routine, tile.cycles
    parts, used = _parts(problem, phases, block, kind, slide, spec)
    in_place = reads_in_place(problem, phases, kind, unit)
    direct = _writes_in_place(problem, kind, unit)
    lanewise = Lanewise(
        routine=replace(spec, fetches=direct),
        lanes=kind,
        slide=slide,
        samples=None if in_place else samples_spec(problem, machine, kind),
        results=None if direct else _pack_results(problem, machine),
        phases=phases,
        block=block,
        chunk=chunk,
        parts=parts,
    )
    cycles *= used
    # Samples brought to scratch and results brought back: a vector at a time, or transposed.
    moved, back = float(math.prod(problem.x_shape)), float(math.prod(problem.y_shape))
    if kind == "groups":
        padded = -(-channels.groups // lanes) * lanes / channels.groups
        moved, back = moved * padded, back * padded
    adjacent = kind == "positions" or problem.x_strides[1] == problem.x_dtype.itemsize
    cycles += moved / lanes * (0 if in_place else 3 if adjacent else 6)
    cycles += back / lanes * (0 if direct else 5)
    cycles += 40 * pieces_of(problem, block, chunk)
    if channels.inputs >= _MANY:  # samples leave L1 before the next output channel needs them
        cycles *= 1.4
    seconds = max(cycles / CYCLES_PER_SECOND, problem.bytes / 20e9)
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    estimate = Estimate(problem.flops, problem.bytes, seconds, error)
    return Plan(problem, NAME, estimate, _describe(lanewise), lanewise=lanewise)


# -- tiles -------------------------------------------------------------------------------------


class _Tile(NamedTuple):
    """Along which axis taps slide and how many of them are taken at a time, which is the order of sums; the
    routine, and how many cycles all outputs take."""

    order: tuple[int, int]
    routine: LanewiseSpec
    cycles: float


@functools.lru_cache(maxsize=64)
def _order(one: ConvProblem, machine: Machine, kind: Kind) -> tuple[int, int]:
    """The order of sums that is the fastest for one element of a batch, in one block."""
    phases = tuple(dense.phases_of(one, j) for j in range(len(one.axes)))
    return _tile(one, machine, phases, tuple(one.y_shape[a] for a in (0, *one.axes)), kind, None).order


def _tile(
    problem: ConvProblem,
    machine: Machine,
    phases: tuple[tuple[Phase, ...], ...],
    block: Shape,
    kind: Kind,
    order: tuple[int, int] | None,
) -> _Tile:
    """The fastest tile, with the sums in a given order or in any."""
    rank, lanes = len(problem.axes), lanes_of(problem, machine)
    element, channels = dense.element_of(problem), problem.channels
    assert element is not None
    assert channels is not None
    # A line of lanes along the last axis leaves the others to slide.
    axes = reversed(range(rank - 1) if kind == "positions" and rank > 1 else range(rank))
    best: _Tile | None = None
    for j in axes if order is None else order[:1]:
        slide = slide_of(problem, j)
        along_lanes = kind == "positions" and j == rank - 1
        shortest = 1 if along_lanes else _shortest(problem, phases[j], block[j + 1], j, slide)
        most = max(1, *(len(phase.taps) for phase in phases[j]))
        n = problem.y_shape[problem.axes[j]]
        counts = [-(-(n - phase.start) // phase.apart) for phase in phases[j]]
        if along_lanes:
            counts = [-(-n // lanes)]
        others = problem.taps // problem.kernel_shape[j]
        for largest in range(1, min(most, MOST_TAPS) + 1) if order is None else order[1:]:
            sizes = [sizes_of(len(phase.taps), slide, largest) for phase in phases[j]]
            together = tuple(sorted({size for each in sizes for size in each}, reverse=True)) or (1,)
            for rows, outputs in tiles_of(machine, largest, shortest):
                cycles = {size: others * cycles_of(rows, outputs, size) for size in together}
                cost = 0.0
                for each, count in zip(sizes, counts, strict=True):
                    per_tile = TILE_CYCLES + sum(cycles[size] * times for size, times in each.items())
                    tiles = slide.outputs * math.ceil(count / slide.outputs / outputs) / rows
                    cost += per_tile * (count / rows if along_lanes else tiles)
                if best is None or cost < best.cycles:
                    best = _Tile((j, largest), LanewiseSpec(element, rows, outputs, together, lanes), cost)
    assert best is not None
    # So far of one line along the slide. All the others, and all channels, are as many.
    j, last = best.order[0], rank - 1
    times = float(problem.y_shape[0] * channels.outputs)
    for k, a in enumerate(problem.axes):
        if k != j:  # every phase has its own taps only
            line = problem.y_shape[a] / len(phases[k])
            times *= math.ceil(line / lanes) if kind == "positions" and k == last else line
    times *= -(-channels.groups // lanes) if kind == "groups" else channels.groups
    return best._replace(cycles=best.cycles * times)


def _shortest(problem: ConvProblem, phases: tuple[Phase, ...], size: int, j: int, slide: Slide) -> int:
    """How many outputs the shortest slide of any block has."""
    n = problem.y_shape[problem.axes[j]]
    shortest = n
    for length in {size, n % size or size}:
        for phase in phases:
            count = -(-(length - phase.start) // phase.apart)
            if count > 0:
                each = [-(-(count - k) // slide.outputs) for k in range(min(slide.outputs, count))]
                shortest = min(shortest, *each)
    return shortest


def _parts(
    problem: ConvProblem,
    phases: tuple[tuple[Phase, ...], ...],
    block: Shape,
    kind: Kind,
    j: int,
    spec: LanewiseSpec,
) -> tuple[Shape, float]:
    """The parts of a block whose sums leave out taps that meet only zeros, and which share of all products
    then is left. None where that is nearly all of them."""
    if any(len(several) > 1 for several in phases):
        return (), 1.0
    sizes, share, calls = [], 1.0, 1
    for k, (axis, (phase,), size) in enumerate(zip(problem.axes, phases, block[1:], strict=True)):
        if kind == "positions" and k == len(phases) - 1:
            unit = spec.lanes
        elif k == j:
            unit = spec.outputs if slide_of(problem, j).outputs == 1 else size
        else:
            unit = 1
        least = max(_LINES, -(-size // _MOST_PARTS))
        part = -(-least // unit) * unit
        sizes.append(part)
        calls *= -(-size // part)
        n = problem.y_shape[axis]
        pieces = [range(at, min(at + part, n)) for at in range(0, n, part)]
        pieces = pieces[:: -(-len(pieces) // _LOOKED_AT)]
        met = sum(len(p) * len(meeting(problem, k, phase, p)) for p in pieces)
        share *= met / max(1, sum(map(len, pieces)) * len(phase.taps))
    if calls == 1 or share > _WORTH_PARTS:
        return (), 1.0
    return tuple(sizes), share


# -- memory ------------------------------------------------------------------------------------


def _writes_in_place(problem: ConvProblem, kind: Kind, unit: int) -> bool:
    """Whether sums can be formed where results belong."""
    channels = problem.channels
    assert channels is not None
    if kind == "positions":
        return True
    adjacent = problem.y_strides[1] == problem.y_dtype.itemsize
    return adjacent and channels.groups >= unit and is_native(problem)


def _pack_results(problem: ConvProblem, machine: Machine) -> PackSpec:
    """Sums lie output by output with their groups adjacent."""
    element: Accumulator = dense.element_of(problem) or "f32"
    return PackSpec(
        source=element,
        target=name_of(problem.y_dtype),
        accumulator=element,
        overflow=problem.arithmetic.overflow if problem.y_dtype.kind in "iu" else "wrap",
        reads="line",
        lanes=lanes_of(problem, machine),
        outer=len(problem.axes) + 1,
        fetches=True,
    )


def _describe(lanewise: Lanewise) -> tuple[str, ...]:
    """The steps in words."""
    block = " × ".join(map(str, lanewise.block))
    where = "read in place" if lanewise.samples is None else f"brought to scratch by {lanewise.samples}"
    steps = [f"blocks of {block} outputs of {lanewise.chunk} groups; samples {where}"]
    phases = math.prod(len(p) for p in lanewise.phases)
    many = f", {phases} phases" if phases > 1 else ""
    steps.append(f"lanes are {lanewise.lanes}: {lanewise.routine}{many}, along axis {lanewise.slide}")
    if lanewise.parts:
        parts = " × ".join(map(str, lanewise.parts))
        steps.append(f"in parts of {parts} outputs, without taps that meet only zeros")
    if lanewise.results is not None:
        steps.append(f"results by {lanewise.results}")
    return tuple(steps)
