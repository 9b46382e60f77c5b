"""The direct sum on generated stencil routines: every dtype, rank, boundary, stride and dilation.

Outputs are split into an interior, whose windows lie inside the signal and are read from the
user's memory, and a rim of slabs, whose windows are gathered through the boundary's index maps into
small scratch blocks. Arrays that fit the scratch as a whole, arrays without a contiguous axis in
common with the result, strided vector axes and foreign byte orders go through scratch altogether.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..machine import Machine
from ..plan import Columns, Estimate, Pass, Plan, Region
from ..problem import ConvProblem, Shape
from .copies import copies_of
from .nests import CROWDED, Lowered, is_unit, lanes_for, loops_of, lower
from .products import may_pair
from .scratch import (
    Box,
    block_of,
    gather,
    gathered_bytes,
    inner_group,
    is_wide,
    items,
    last_pass,
    make_pass,
    name_of,
    order_of,
    parts_of,
    region_of,
    tap_offsets,
    window_bytes,
)
from .tiles import cache_sets

NAME = "direct"

# A window up to this size is gathered whole: one call instead of one per side
# (case 2d-64x64-f32-dense-3x3-reflect, where five regions cost four times as much as one).
_WHOLE_BELOW = 64 << 10
_CHUNK_FLOPS = 1e6
_THIN = 0.02  # of the outputs
_FEW_LINES = 16  # a block of fewer costs more for itself than for its outputs
_HALOS = 2  # rows of a chunk per row of halo, where samples are looked through first
_LITTLE = 2e6  # products, about 50 µs; compiling a routine for them would cost 15 ms
_CYCLES_PER_SECOND = 3e9


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why the direct sum cannot compute the problem, or None."""
    if problem.channels is not None:
        return "it sums over channels"
    if problem.arithmetic.accumulator == "unbounded":
        return f"exact sums can exceed 128 bits (overflow={problem.arithmetic.overflow!r} needs them)"
    if problem.arithmetic.accumulator == "i128" and is_wide(problem):
        return "128-bit sums over samples converted on the way in are left to the reference"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The plan: an interior and a rim, or scratch blocks throughout."""
    regions = _regions(problem, machine)
    took = _seconds(regions, problem, machine)
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    estimate = Estimate(problem.flops, problem.bytes, max(took, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, tuple(describe(r, problem) for r in regions), regions)


def at_least(problem: ConvProblem, machine: Machine) -> float:
    """Seconds below which no direct sum is estimated: two products per cycle, of two taps each at best."""
    vectors = problem.outputs * parts_of(problem) / lanes_for(problem, machine)
    return seconds(vectors * problem.products / 4, 0.0, 0)


def seconds(cycles: float, gathered: float, pieces: int) -> float:
    """What one core takes for modelled cycles, bytes gathered into scratch, and pieces started."""
    return (cycles + gathered / 4) / _CYCLES_PER_SECOND + 2e-6 * pieces


# -- where each output is computed -------------------------------------------------------------


def _regions(problem: ConvProblem, machine: Machine) -> tuple[Region, ...]:
    everything: Box = tuple((0, n) for n in problem.y_shape)
    if problem.outputs == 0:
        return ()
    interior = interior_of(problem, machine)
    found = _from_memory(problem, machine, interior) if interior is not None else None
    if interior is None or found is None:
        return (_from_scratch(problem, machine, everything),)
    region, lowered = found
    slabs = []
    for slab, twin in slabs_around(problem, interior):
        # A thin rim runs on the interior's routine, even if another tile would suit it better.
        outputs = math.prod(stop - start for start, stop in slab)
        elements = problem.outputs // problem.element.outputs
        thin = outputs < _THIN * problem.outputs or outputs // elements * problem.taps < _LITTLE
        block = _short(problem, machine, slab)
        region_of_slab = _from_scratch(problem, machine, slab, lowered if thin else None, block)
        slabs.append(replace(region_of_slab, twin=twin))
    regions = (region, *slabs)
    if cache_sets(lowered.nest.x_steps[-1]) <= CROWDED and lowered.spec.layout == "rows":
        # Lines of scratch do not compete for the same cache sets; the copy may be worth that.
        gathered = (_from_scratch(problem, machine, everything),)
        if problem.stack is not problem:
            return gathered if len(_regions(problem.stack, machine)) == 1 else regions
        return min(regions, gathered, key=lambda r: _seconds(r, problem, machine))
    return regions


def _seconds(regions: tuple[Region, ...], problem: ConvProblem, machine: Machine) -> float:
    lanes = lanes_for(problem, machine)
    cycles = sum(p.cycles * r.outputs * parts_of(problem) / lanes for r in regions for p in r.passes)
    gathered = sum(gathered_bytes(r, problem) for r in regions)
    return seconds(cycles, gathered, sum(len(r.boxes) for r in regions))


def interior_of(problem: ConvProblem, machine: Machine) -> Box | None:
    """The outputs whose windows lie inside the signal and are read from memory; None where there are
    none, or so few that everything is better gathered."""
    everything: Box = tuple((0, n) for n in problem.y_shape)
    inner = dict(zip(problem.axes, (problem.interior(j) for j in range(len(problem.axes))), strict=True))
    interior: Box = tuple(inner.get(a, everything[a]) for a in range(len(everything)))
    if interior == everything:
        return everything
    one: Box = tuple((0, n) for n in problem.element.y_shape)
    if window_bytes(problem, one) <= _WHOLE_BELOW or not problem.x_dtype.isnative:
        return None
    interior = _leave_whole_vectors(problem, machine, _whole_dilations(problem, interior))
    interior = _centred(problem, interior)
    return None if any(stop <= start for start, stop in interior) else interior


def _leave_whole_vectors(problem: ConvProblem, machine: Machine, interior: Box) -> Box:
    """Widen a rim along the vector axis to a whole vector: a narrower one costs as much."""
    axis = min(range(len(interior)), key=lambda a: (abs(problem.y_strides[a]) or math.inf, -a))
    inner = 1
    if axis not in problem.axes:  # a short trailing axis (colour) shares the vector with the next
        inner = problem.y_shape[axis]
        rest = [a for a in problem.axes if problem.y_strides[a] == inner * problem.y_strides[axis]]
        if not rest:
            return interior
        axis = rest[0]
    lanes = lanes_for(problem, machine) * (2 if may_pair(problem, machine) else 1)
    width = -(-lanes // inner)
    start, stop = interior[axis]
    length = problem.y_shape[axis]
    start = min(length, max(start, width)) if start > 0 else 0
    stop = max(0, min(stop, length - width)) if stop < length else length
    return tuple((start, stop) if a == axis else side for a, side in enumerate(interior))


def _whole_dilations(problem: ConvProblem, interior: Box) -> Box:
    """Shorten the interior to a multiple of the dilation, so that rows can be taken d apart."""
    sides = list(interior)
    for j, a in enumerate(problem.axes):
        (start, stop), d = interior[a], problem.distances[j]
        if stop < problem.y_shape[a] and stop - start >= 4 * d:
            sides[a] = (start, stop - (stop - start) % d)
    return tuple(sides)


def _centred(problem: ConvProblem, interior: Box) -> Box:
    """Make the two sides of the rim equally thick, so that they are one region."""
    sides = list(interior)
    for j, a in enumerate(problem.axes):
        (start, stop), length = interior[a], problem.y_shape[a]
        thick = max(start, length - stop)
        if 0 < start < length and stop < length and problem.distances[j] == 1 and 2 * thick < length:
            sides[a] = (thick, length - thick)
    return tuple(sides)


def slabs_around(problem: ConvProblem, interior: Box) -> list[tuple[Box, tuple[int, int] | None]]:
    """What surrounds the interior: two slabs per axis, outermost axes first; a slab and its twin
    where they are equal."""
    everything: Box = tuple((0, n) for n in problem.y_shape)
    slabs: list[tuple[Box, tuple[int, int] | None]] = []
    remaining = list(everything)
    for axis in sorted(range(len(everything)), key=lambda a: -abs(problem.y_strides[a])):
        (low, high), (start, stop) = everything[axis], interior[axis]
        sides = [side for side in ((low, start), (stop, high)) if side[0] < side[1]]
        twin = None
        if len(sides) == 2 and start - low == high - stop:
            sides, twin = sides[:1], (axis, stop - low)
        for side in sides:
            slabs.append((tuple(side if a == axis else r for a, r in enumerate(remaining)), twin))
        remaining[axis] = interior[axis]
    return slabs


# -- reading the user's memory -----------------------------------------------------------------


def _from_memory(problem: ConvProblem, machine: Machine, box: Box) -> tuple[Region, Lowered] | None:
    """A region that reads x and writes y in place; None where no axis is contiguous in both."""
    if not problem.x_dtype.isnative or is_wide(problem):
        return None
    sizes = tuple(stop - start for start, stop in box)
    x_item, y_item = items(problem)
    steps, offset = list(problem.x_strides), 0
    for a, (start, _) in enumerate(box):
        offset += start * problem.x_strides[a]
    for j, a in enumerate(problem.axes):
        steps[a] = problem.stride[j] * problem.x_strides[a]
        offset += (box[a][0] * (problem.stride[j] - 1) - problem.padding[j]) * problem.x_strides[a]
    loops = loops_of(problem, sizes, tuple(steps), problem.y_strides, x_item, y_item)
    lanes = lanes_for(problem, machine)
    if not is_unit(loops, x_item, y_item) or loops[-1].size < lanes:
        return None
    taps = [
        np.arange(k, dtype=np.int64) * d * problem.x_strides[a]
        for k, d, a in zip(problem.kernel_shape, problem.dilation, problem.axes, strict=True)
    ]
    x_name, y_name = name_of(problem.x_dtype), name_of(problem.y_dtype)
    lowered = lower(problem, machine, loops, taps, x_name, y_name, x_item, lanes, may_copy=True)
    y_offset = sum(start * step for (start, _), step in zip(box, problem.y_strides, strict=True))
    chunk = _chunk(lowered, problem, machine, x_item)
    if lowered.copied is not None:
        copies = copies_of(lowered.copied, taps, lowered.columns, lowered.folding, chunk)
        lowered = replace(lowered, columns=replace(lowered.columns, copies=copies))
    only = make_pass(lowered, math.prod(sizes), chunk)
    region = Region(box, (only,), offset, y_offset, block=sizes, window=None, y_scratch=None)
    return region, lowered


# -- through scratch ---------------------------------------------------------------------------


def _from_scratch(
    problem: ConvProblem,
    machine: Machine,
    box: Box,
    like: Lowered | None = None,
    block: Shape | None = None,
) -> Region:
    """A region whose windows are gathered block by block."""
    gathered = gather(problem, machine, box, block=block)
    offsets, steps = tap_offsets(problem, gathered)
    lowered, y_scratch = last_pass(
        problem,
        machine,
        gathered.block,
        gathered.window.order,
        steps,
        offsets,
        gathered.name,
        gathered.item,
        like,
    )
    only = make_pass(lowered, math.prod(gathered.block))
    return region_of(problem, gathered, (only,), y_scratch)


# -- sizes -------------------------------------------------------------------------------------


def _chunk(lowered: Lowered, problem: ConvProblem, machine: Machine, x_item: int) -> tuple[int, int]:
    """Rows and samples per chunk: about 12 µs of work, with a window that stays in half of L2."""
    rows, samples = lowered.nest.sizes[-2:]
    spec = lowered.spec
    per_output = 2.0 * problem.products
    if spec.layout == "line":
        wide = spec.rows * spec.vectors * spec.lanes
        target = max(4 * wide, int(_CHUNK_FLOPS / per_output))
        if samples <= 2 * target:
            return max(1, min(rows, target // max(1, samples))), samples
        return 1, -(-target // wide) * wide
    if lowered.copied is not None:
        return lowered.copied.chunk(rows, samples, spec.rows, machine)
    # Where samples are looked through first, halos are as well: chunks are higher then.
    watch = lowered.columns.watch
    least = max(4 * spec.rows, 0 if watch is None else _HALOS * watch.rows)
    lines = problem.taps // max(1, min(problem.kernel_shape)) + (spec.rows if watch is None else least)
    wide = spec.vectors * spec.lanes
    columns = samples
    if lines * samples * x_item > machine.l2 // 2:
        columns = max(8 * wide, min(samples, machine.l2 // 2 // (lines * x_item) // wide * wide))
        columns = -(-samples // -(-samples // columns))
        columns = -(-columns // wide) * wide
    target = max(least, int(_CHUNK_FLOPS / (per_output * columns)))
    return min(rows, -(-target // spec.rows) * spec.rows), min(columns, samples)


def _short(problem: ConvProblem, machine: Machine, slab: Box) -> Shape:
    """Outputs per block of a slab, so few that the lines of x and y which they and their neighbours in
    the interior lie in stay in half of L2: blocks are computed right after these neighbours (case
    2d-2048x2048-f32-dense-7x7-reflect, one thread: 4 % of the whole; RGB images 5×5: 7 %)."""
    sizes = tuple(stop - start for start, stop in slab)
    block = list(block_of(problem, machine, sizes))
    order = order_of(problem, slab)
    within = inner_group(problem, sizes, order)
    line = math.prod(problem.y_shape[a] for a in within) * (
        problem.x_dtype.itemsize + problem.y_dtype.itemsize
    )
    around = [a for a in order if a not in within]
    spans, dilation = (dict(zip(problem.axes, of, strict=True)) for of in (problem.spans, problem.dilation))
    if sum(spans.get(a, 1) > 1 for a in around) > 1:
        return tuple(block)  # halos on two sides would cost more (3d-160x160x160-f32-dense-3x3x3: 7 %)
    lines = max(_FEW_LINES, machine.l2 // 2 // line)
    for a in around:
        others = math.prod(block[b] for b in around if b != a)
        least = max(_FEW_LINES if a == around[-1] else 1, 4 * spans.get(a, 0))
        if others * block[a] > lines and block[a] > least:
            block[a] = max(least, lines // others)
            if a in dilation and block[a] >= dilation[a]:
                # Dilated rows are taken d apart.
                block[a] -= block[a] % dilation[a]
    return tuple(block)


def describe(region: Region, problem: ConvProblem) -> str:
    """A region in words."""
    share = 100 * region.outputs / max(1, problem.outputs)
    sides = zip(*region.boxes, strict=True)
    box = " × ".join(" and ".join(f"{a}:{b}" for a, b in dict.fromkeys(pairs)) for pairs in sides)
    routines = ", then ".join(map(_in_words, region.passes))
    if region.window is None:
        return f"{box} ({share:.3g} % of y) from memory: {routines}"
    how = f"windows of {' × '.join(map(str, region.window.lengths))} through scratch"
    return f"{box} ({share:.3g} %) {how}: {routines}"


def _in_words(step: Pass) -> str:
    """The routine of a pass, and how many taps it leaves out."""
    columns = step.columns
    if not isinstance(columns, Columns) or not columns.left_out:
        return str(step.routine)
    watching = "where a sample is not finite they are summed" if columns.watch is not None else "exactly"
    return f"{step.routine} without {columns.left_out} taps that are zero ({watching})"
