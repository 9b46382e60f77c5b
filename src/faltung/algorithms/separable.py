"""One pass per axis for kernels that are outer products: Gaussians, boxes, Sobel's, any rank.

A kernel of K₀ × K₁ × … taps costs K₀ + K₁ + … products per output instead of K₀ · K₁ · …. The passes
run block by block, every pass leaves a smaller block in scratch that stays in L2, and the last writes
y: memory is read once and written once.

In the interior, whose windows lie inside the signal, the first pass runs along the vector axis and
reads x itself: line by line as it lies in memory, whatever the distance between lines. The others
find their lines in scratch, where they do not compete for the same cache sets. Around it, and where
x has no contiguous axis, windows are gathered, and the passes begin with the outermost axis: then
halos along the vector axis, the longest, cost least.

The intermediate sums are accumulators; the error is that of the sums along each axis, one after the
other, relative to Σ|x||k|.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Estimate, Pass, Plan, Region
from ..problem import ConvProblem, Shape
from . import direct
from .nests import Lowered, is_unit, lanes_for, loops_of, lower
from .scratch import (
    Box,
    blocks_of,
    dense,
    gather,
    gathered_bytes,
    is_wide,
    items,
    last_pass,
    make_pass,
    name_of,
    parts_of,
    region_of,
    widened,
)

NAME = "separable"

# Passes over x in place wait for it, and leave blocks of few lines, as the model does not see. Measured
# beside gathered windows they take so much more (2d-2048x2048-f32-gaussian-sigma-2: 6.6 ms and 5.6 ms
# where 4.6 and 5.4 are modelled; from 256² to 4096², with 9 to 33 taps and in f32, f64 and u8 the faster
# way is chosen then, or one that takes at most 15 % longer).
_IN_PLACE = 1.31
_LINE = 512  # samples; shorter lines of a block are read more slowly than their halos cost


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why one pass per axis cannot compute the problem, or None."""
    if problem.channels is not None:
        return "it sums over channels"
    if not problem.facts.separable:
        return "the kernel is not an outer product of 1-D kernels"
    if problem.arithmetic.complexity not in ("real", "signal"):
        return "the kernel is complex or the result only is"
    if problem.arithmetic.accumulator in ("bool", "i128", "unbounded"):
        return f"sums in {problem.arithmetic.accumulator} are left to the direct sum"
    if set(problem.stride) != {1}:
        return "a pass would compute outputs that the stride then drops"
    if problem.outputs == 0 or 0 in problem.x_shape:
        return "there is nothing to compute"
    return direct.applicable(problem, machine)


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """One pass per axis, each reading what the one before has left."""
    regions, seconds = cheapest_regions(problem, machine, _passes)
    taps, axes = sum(problem.kernel_shape), len(problem.axes)
    outputs = sum(blocks_of(r) * p.outputs * problem.kernel_shape[j] for r, p, j in factors_of(regions))
    error = problem.arithmetic.epsilon * (axes + 0.5 * math.sqrt(taps))
    # The factors meet a floating kernel to a few rounding errors of its dtype.
    kernel = problem.kernel_dtype
    if not problem.arithmetic.exact and kernel.kind == "f":
        error += (axes + 2) * float(np.finfo(kernel).eps)
    flops = 2.0 * parts_of(problem) * outputs
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, tuple(direct.describe(r, problem) for r in regions), regions)


def cheapest_regions(
    problem: ConvProblem, machine: Machine, passes_of: PassesOf, terms: int = 1
) -> tuple[tuple[Region, ...], float]:
    """Passes over gathered windows, or with an interior that is read in place: what is cheaper, and the
    seconds it takes. ``terms`` is how many sums per output a pass leaves for the next."""
    if problem.stack is not problem:
        # The order of the axes, and with it the rounding, is the same however a batch is split.
        in_place = cheapest_regions(problem.stack, machine, passes_of, terms)[0][0].window is None
        ways = _ways(problem, machine, passes_of, terms)
        chosen = ways[-1] if in_place else ways[0]
        return chosen, _seconds(chosen, problem, machine)
    ways = _ways(problem, machine, passes_of, terms)
    costs = [_seconds(regions, problem, machine) for regions in ways]
    return min(zip(ways, costs, strict=True), key=lambda way: way[1])


def _ways(
    problem: ConvProblem, machine: Machine, passes_of: PassesOf, terms: int
) -> list[tuple[Region, ...]]:
    """Passes over gathered windows and, where possible, with an interior that is read in place."""
    everything: Box = tuple((0, n) for n in problem.y_shape)
    ways: list[tuple[Region, ...]] = [(_from_scratch(problem, machine, everything, passes_of, terms),)]
    interior = direct.interior_of(problem, machine)
    inside = _from_memory(problem, machine, interior, passes_of, terms) if interior is not None else None
    if interior is not None and inside is not None:
        slabs = (
            replace(_from_scratch(problem, machine, slab, passes_of, terms), twin=twin)
            for slab, twin in direct.slabs_around(problem, interior)
        )
        ways.append((inside, *slabs))
    return ways


def factors_of(regions: tuple[Region, ...]) -> list[tuple[Region, Pass, int]]:
    """Every pass of every region, and the kernel's axis it runs along."""
    return [(r, p, p.factor) for r in regions for p in r.passes if p.factor is not None]


def _seconds(regions: tuple[Region, ...], problem: ConvProblem, machine: Machine) -> float:
    cycles = sum(
        blocks_of(r) * p.cycles * p.outputs * (_IN_PLACE if r.window is None else 1.0)
        for r, p, _ in factors_of(regions)
    )
    cycles *= parts_of(problem) / lanes_for(problem, machine)
    gathered = sum(gathered_bytes(r, problem) for r in regions)
    pieces = sum(blocks_of(r) * len(r.passes) for r in regions)
    return direct.seconds(cycles, gathered, pieces)


# -- where each output is computed -------------------------------------------------------------


def _from_scratch(
    problem: ConvProblem, machine: Machine, box: Box, passes_of: PassesOf, terms: int
) -> Region:
    """A region whose windows are gathered: passes from the outermost axis to the vector axis."""
    item = ITEM_BITS[problem.arithmetic.accumulator] // 8 * parts_of(problem)
    gathered = gather(problem, machine, box, item * terms * (len(problem.axes) - 1))
    order = gathered.window.order
    lengths = [0] * len(order)
    for a, length in zip(order, gathered.window.lengths, strict=True):
        lengths[a] = length
    along = sorted(range(len(problem.axes)), key=lambda j: order.index(problem.axes[j]))
    source = Source(order, lengths, gathered.steps, gathered.item, gathered.name)
    passes, y_scratch = passes_of(problem, machine, gathered.block, along, source)
    return region_of(problem, gathered, passes, y_scratch)


def _from_memory(
    problem: ConvProblem, machine: Machine, interior: Box, passes_of: PassesOf, terms: int
) -> Region | None:
    """A region that reads x in place: passes from the vector axis to the outermost; None where x and
    y have no contiguous axis in common."""
    if not problem.x_dtype.isnative or is_wide(problem):
        return None
    sizes = tuple(stop - start for start, stop in interior)
    order = tuple(sorted(range(len(sizes)), key=lambda a: (sizes[a] > 1, -abs(problem.y_strides[a]), a)))
    block = _block(problem, machine, sizes, order, terms)
    x_item, y_item = items(problem)
    loops = loops_of(problem, block, problem.x_strides, problem.y_strides, x_item, y_item)
    if not is_unit(loops, x_item, y_item) or loops[-1].size < lanes_for(problem, machine):
        return None
    lengths = list(block)
    for j, a in enumerate(problem.axes):
        lengths[a] += problem.spans[j] - 1
    along = sorted(range(len(problem.axes)), key=lambda j: -order.index(problem.axes[j]))
    source = Source(order, lengths, problem.x_strides, x_item, name_of(problem.x_dtype))
    passes, y_scratch = passes_of(problem, machine, block, along, source)
    if y_scratch is not None:
        return None
    x_offset = sum(start * s for (start, _), s in zip(interior, problem.x_strides, strict=True))
    x_offset -= sum(p * problem.x_strides[a] for p, a in zip(problem.padding, problem.axes, strict=True))
    y_offset = sum(start * s for (start, _), s in zip(interior, problem.y_strides, strict=True))
    return Region(interior, passes, x_offset, y_offset, block, window=None, y_scratch=None)


def _block(problem: ConvProblem, machine: Machine, sizes: Shape, order: Shape, terms: int) -> Shape:
    """Outputs per block of the interior, so that what the first pass leaves stays in half of L2."""
    block = list(sizes)
    item = ITEM_BITS[problem.arithmetic.accumulator] // 8 * parts_of(problem) * terms
    inner = order[-1]
    spans = {a: problem.spans[j] for j, a in enumerate(problem.axes) if a != inner}
    while math.prod(n + spans.get(a, 1) - 1 for a, n in enumerate(block)) * item > machine.l2 // 2:
        # Along the vector axis nothing is computed twice; along the others as much as the halo.
        wide = [(block[a] / spans.get(a, 1), -order.index(a), a) for a in order[:-1] if block[a] > 1]
        ratio, _, axis = max(wide, default=(0.0, 0, inner))
        if block[inner] > (4 * _LINE if ratio > 4 else _LINE) or axis == inner:
            if block[inner] <= _LINE:
                break
            axis = inner
        block[axis] = -(-block[axis] // 2)
    return tuple(block)


@dataclass(frozen=True)
class Source:
    """What the first pass reads: its axes from the outermost in, samples and byte steps along each,
    bytes of a real number, and its dtype."""

    order: Shape
    lengths: list[int]
    steps: Shape
    item: int
    name: str


PassesOf = Callable[[ConvProblem, Machine, Shape, list[int], Source], tuple[tuple[Pass, ...], Shape | None]]
"""The passes over a block along these kernel axes in turn, and the strides of a block of results in scratch
where the last cannot write y."""


def _passes(
    problem: ConvProblem, machine: Machine, block: Shape, along: list[int], source: Source
) -> tuple[tuple[Pass, ...], Shape | None]:
    """One pass per kernel axis, in the order of ``along``."""
    order, lengths, steps, x_item, name = (
        source.order,
        source.lengths,
        source.steps,
        source.item,
        source.name,
    )
    lanes = lanes_for(problem, machine)
    accumulator = problem.arithmetic.accumulator
    item = ITEM_BITS[accumulator] // 8
    passes: list[Pass] = []
    for position, j in enumerate(along):
        axis = problem.axes[j]
        part = replace(
            problem,
            axes=(axis,),
            kernel_shape=(problem.kernel_shape[j],),
            padding=(0,),
            stride=(1,),
            dilation=(problem.dilation[j],),
            boundary=(problem.boundary[j],),
            facts=problem.facts.along(j),
        )
        taps = [np.arange(part.kernel_shape[0], dtype=np.int64) * part.dilation[0] * steps[axis]]
        lengths[axis] = block[axis]
        outputs = math.prod(lengths)
        if position == len(along) - 1:
            lowered, y_scratch = last_pass(part, machine, block, order, steps, taps, name, x_item)
            chunk = chunk_of(lowered, part, machine, x_item)
            passes.append(make_pass(lowered, outputs, chunk, factor=j))
            return tuple(passes), y_scratch
        y_steps, total = dense(problem, tuple(lengths), order, item * parts_of(problem), lanes)
        loops = loops_of(part, tuple(lengths), steps, y_steps, x_item, item)
        loops = widened(loops, lanes, x_item, item)
        inner = replace(part, y_dtype=problem.arithmetic.numpy_dtype)
        lowered = lower(inner, machine, loops, taps, name, accumulator, x_item, lanes)
        chunk = chunk_of(lowered, part, machine, x_item)
        passes.append(make_pass(lowered, outputs, chunk, factor=j, scratch=total))
        steps, x_item, name = y_steps, item, accumulator
    raise AssertionError("a kernel has at least one axis")


def chunk_of(lowered: Lowered, part: ConvProblem, machine: Machine, item: int) -> tuple[int, int]:
    """Rows and samples computed at a time: all rows, of so many samples that the rows read for one tile
    are still near for the next (case 2d-2048x2048-f32-gaussian-sigma-10, 128 whole lines at a time:
    with 48, 96 and 192 of the 2128 samples 18.8, 17.6 and 22 ms instead of 24)."""
    rows, samples = lowered.nest.sizes[-2:]
    if lowered.along is None or lowered.spec.layout == "line":
        return rows, samples
    wide = lowered.spec.vectors * lowered.spec.lanes
    near = machine.l2 // 6 // ((rows + part.spans[-1] - 1) * item)
    return rows, min(samples, max(1, near // wide) * wide)
