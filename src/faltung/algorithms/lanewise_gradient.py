"""The gradient of a weight that sums over few channels, lane by lane.

    gw[g, o, c, m] = Σ_n Σ_i gy[n, g, o, i] · x̃[n, g, c, s·i + d·m − p]

The sums are those of taps: a tile of neighbouring taps and a run of neighbouring gradients of outputs are in
registers, and slide along each other as outputs and taps do forward. Every piece sums its block of outputs
for itself; these partial sums are added in the order of the blocks, whoever computed them.
"""

from __future__ import annotations

import math

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Estimate, GatherSpec, Lanewise, LanewiseSpec, PackSpec, Phase, Plan
from ..problem import ConvProblem, Shape
from . import dense
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
    lanes_of,
    pack_groups,
    pieces_of,
    reads_in_place,
    samples_spec,
    sizes_of,
    slide_of,
    tiles_of,
)

_PARTIAL_BYTES = 32 << 20  # of partial sums at a time
# Pairs of channels of a group from which on estimates are too low (2-D, 3 to 64 channels; 3-D, 16 to 16).
_MANY = 16


def propose(problem: ConvProblem, machine: Machine, name: str) -> Plan:
    """The better of lanes that are groups and lanes that are positions."""
    forward = problem.adjoint_weight()
    plans = [_propose(problem, forward, machine, "groups", name)]
    if has_positions(forward, machine) and _is_native(forward):
        plans.append(_propose(problem, forward, machine, "positions", name))
    return min(plans, key=lambda plan: plan.estimate.seconds)


def slide_of_taps(forward: ConvProblem, j: int) -> Slide:
    """How taps, which are summed, and outputs slide along an axis."""
    slide = slide_of(forward, j)
    return Slide(outputs=slide.taps, taps=slide.outputs)


def _propose(problem: ConvProblem, forward: ConvProblem, machine: Machine, kind: Kind, name: str) -> Plan:
    channels = forward.channels
    assert channels is not None
    lanes = lanes_of(problem, machine)
    phases = tuple(dense.phases_of(forward, j) for j in range(len(forward.axes)))
    unit = lanes if kind == "groups" else 1
    chunk = chunk_of(forward, machine, phases, unit)
    block = block_of(forward, machine, phases, chunk)
    slide, spec, cycles = _tile(problem, forward, machine, phases, block, kind)
    in_place = reads_in_place(forward, phases, kind, unit) and not _is_padded(forward, kind, lanes)
    direct = _gradients_in_place(forward, kind, unit, lanes)
    item = ITEM_BITS[spec.element] // 8
    pieces = pieces_of(forward, block, chunk)
    partial = pieces * chunk // unit * lanes * channels.outputs * channels.inputs
    partial *= math.prod(forward.kernel_shape) * item
    batch = forward.y_shape[0]
    rounds = next(k for k in range(1, batch + 1) if batch % k == 0 and (
        k * _PARTIAL_BYTES >= partial or batch // k <= block[0]
    ))  # fmt: skip
    share = max(batch // rounds, block[0])
    lanewise = Lanewise(
        routine=spec,
        lanes=kind,
        slide=slide,
        samples=None if in_place else samples_spec(forward, machine, kind),
        results=None,
        phases=phases,
        block=block,
        chunk=chunk,
        gradients=None if direct else _gradients(forward, machine, kind),
        share=share,
    )
    moved = math.prod(forward.x_shape) * (not in_place) + math.prod(forward.y_shape) * (not direct)
    adjacent = kind == "positions" or forward.x_strides[1] == forward.x_dtype.itemsize
    cycles += moved / lanes * (3 if adjacent else 6) + 60 * pieces + partial / item / lanes * 4
    if channels.inputs * channels.outputs >= _MANY:  # blocks leave L1 before the next channel needs them
        cycles *= 2.5
    seconds = max(cycles / CYCLES_PER_SECOND, forward.bytes / 20e9)
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    estimate = Estimate(problem.flops, forward.bytes, seconds, error)
    return Plan(problem, name, estimate, _describe(lanewise), lanewise=lanewise)


def _tile(
    problem: ConvProblem,
    forward: ConvProblem,
    machine: Machine,
    phases: tuple[tuple[Phase, ...], ...],
    block: Shape,
    kind: Kind,
) -> tuple[int, LanewiseSpec, float]:
    """Along which axis outputs slide, the tile, and how many cycles all sums take."""
    rank, lanes = len(forward.axes), lanes_of(problem, machine)
    element, channels = dense.element_of(problem), forward.channels
    assert element is not None
    assert channels is not None
    axes = reversed(range(rank - 1) if kind == "positions" and rank > 1 else range(rank))
    best: tuple[float, int, LanewiseSpec] | None = None
    for j in axes:
        along_lanes = kind == "positions" and j == rank - 1
        slide = Slide(1, 1) if along_lanes else slide_of_taps(forward, j)
        counts = lengths_of(forward, phases[j], block[j + 1], j, lanes if along_lanes else 1)
        taps = [len(phase.taps) for phase in phases[j] if phase.taps] or [1]
        # Of each phase: the taps of the shortest slide.
        shortest = 1 if along_lanes else min(n // min(slide.outputs, n) for n in taps)
        most = max(-(-n // slide.taps) for n in counts)
        longest = max(counts)
        for largest in range(1, min(most, MOST_TAPS) + 1):
            sizes = {size for n in counts for size in sizes_of(n, slide, largest)}
            runs = sizes_of(longest, slide, largest)
            together = tuple(sorted(sizes, reverse=True))
            for rows, outputs in tiles_of(machine, largest, shortest):
                each = sum(cycles_of(rows, outputs, run) * times for run, times in runs.items()) / longest
                tiles = sum(n if along_lanes else math.ceil(n / outputs) for n in taps) / rows / len(taps)
                cost = tiles * each * forward.y_shape[forward.axes[j]] / (lanes if along_lanes else 1)
                # A tile is begun once for all runs of a block.
                cost += tiles * TILE_CYCLES / block[0]
                if best is None or cost < best[0]:
                    best = cost, j, LanewiseSpec(element, rows, outputs, together, lanes)
    assert best is not None
    cost, j, spec = best
    others = [k for k in range(rank) if k != j]
    cost *= math.prod(forward.y_shape[forward.axes[k]] for k in others) * forward.y_shape[0]
    if kind == "positions" and j != rank - 1:
        cost /= lanes
    cost *= math.prod(sum(len(p.taps) for p in phases[k]) / len(phases[k]) for k in others)
    cost *= channels.outputs * channels.inputs
    groups = -(-channels.groups // lanes) if kind == "groups" else channels.groups
    return j, spec, cost * groups


def lengths_of(forward: ConvProblem, phases: tuple[Phase, ...], size: int, j: int, lanes: int) -> set[int]:
    """How many outputs of a phase, or vectors of them, blocks along an axis have."""
    n = forward.y_shape[forward.axes[j]]
    found = set()
    for length in {min(size, n), n % size or size}:
        for phase in phases:
            count = -(-(length - phase.start) // phase.apart)
            if count > 0 and phase.taps:
                found.add(-(-count // lanes))
    return found or {1}


def _is_native(forward: ConvProblem) -> bool:
    """Whether gradients are what sums are formed in, and neighbours along the last axis are adjacent."""
    dtype, strides = forward.y_dtype, forward.y_strides
    return (
        dtype.isnative
        and name_of(dtype) == dense.element_of(forward)
        and strides[-1] == dtype.itemsize
        and not any(stride % dtype.itemsize for stride in strides)
    )


def _is_padded(forward: ConvProblem, kind: Kind, lanes: int) -> bool:
    """Whether the last vector of a line has lanes that belong to no output."""
    return kind == "positions" and forward.y_shape[-1] % lanes != 0


def _gradients_in_place(forward: ConvProblem, kind: Kind, unit: int, lanes: int) -> bool:
    """Whether gradients can be read where they are: lanes adjacent."""
    dtype, channels = forward.y_dtype, forward.channels
    assert channels is not None
    if kind == "positions":
        return not _is_padded(forward, kind, lanes)
    if not dtype.isnative or name_of(dtype) != dense.element_of(forward) or channels.groups < unit:
        return False
    return forward.y_strides[1] == dtype.itemsize and not any(s % dtype.itemsize for s in forward.y_strides)


def _gradients(forward: ConvProblem, machine: Machine, kind: Kind) -> PackSpec | GatherSpec:
    """How gradients come to scratch."""
    if kind == "positions":
        return GatherSpec(forward.y_dtype.itemsize, 0, len(forward.axes) + 2)
    return pack_groups(forward, machine, forward.y_dtype, forward.y_strides)


def _describe(lanewise: Lanewise) -> tuple[str, ...]:
    """The steps in words."""
    block = " × ".join(map(str, lanewise.block))
    where = "read in place" if lanewise.samples is None else f"brought to scratch by {lanewise.samples}"
    which = "read in place" if lanewise.gradients is None else f"by {lanewise.gradients}"
    return (
        f"blocks of {block} outputs of {lanewise.chunk} groups; samples {where}; gradients {which}",
        f"lanes are {lanewise.lanes}: {lanewise.routine}, along axis {lanewise.slide}",
        f"partial sums of {lanewise.share} elements of the batch added in the order of blocks",
    )
