"""Kernels of equal taps (boxes, moving averages), of any rank, in time that hardly depends on their size.

One pass per axis, as in ``separable``, with routines that share partial sums between neighbouring
windows (``codegen.running_sum``). Sums of floats are sums of samples inside the window, added and never
taken away again, so a box costs no accuracy: with u the unit roundoff the error of an output is below

    u · (1 + Σ_j h_j) · Σ|x||k|,      h_j = K_j − 1 along rows,  2·⌊log₂ K_j⌋ along the line,

to first order, where a direct sum is only below u · Π_j K_j · Σ|x||k|: the product with the tap rounds
once, and a partial sum, itself at most its window's Σ|x||k|, rounds once per addition on the longest
way from a sample to the output. The tap is multiplied in on the way into the first pass, so that no
partial sum overflows where the whole one does not.

Integers are summed exactly, each pass in as few bits as hold its sums, or modulo 2^bits of the result's
accumulator, and lose samples again as a window moves on. The tap is multiplied in at the end, also where
it is a float: then an output is rounded twice, whatever the size of the box.

The ends of the stretches that rows are summed in lie at multiples of K_j from the first output, whatever
the blocks are: an output is the same sum of the same terms however the work is divided.
"""

from __future__ import annotations

import functools
import math
from dataclasses import replace
from typing import Literal

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import Estimate, Nest, Pass, Plan, Region, Run, RunningSumSpec
from ..problem import ConvProblem, Shape
from . import direct, sweeps
from .box_sums import like, subtracts, sums
from .nests import Loop, lanes_for, loops_of
from .scratch import (
    Box,
    Gathered,
    dense,
    gather,
    inner_group,
    is_wide,
    name_of,
    order_of,
    parts_of,
    region_of,
    result_loops,
    widened,
)

NAME = "running_sum"

_VECTORS = 4  # in flight: an addition takes three to four cycles, and one or two begin in each

# Fitted to 2d-2048x2048-f32-box-31x31-reflect over blocks from 31×512 to 248×2048, to its neighbours of
# 3 … 255 taps, and to 3d-160x160x160-f32-box-7x7x7-reflect: what it takes to begin a loop, and a line
# of x; how much slower a block is that exceeds L2, and one that exceeds it by far; what scratch costs
# that a call gets from the system, a page fault for every 4 KiB.
_TURN_CYCLES = 20.0
_FETCH_CYCLES = 250.0
_AWAY, _FAR_AWAY = 1.15, 1.6
_FRESH_SECONDS = 0.15e-9  # per byte
_NEAR = 16  # times L2: larger blocks gain nothing
# What the model says is what is measured, with memory and the calls between blocks. With several axes
# the estimates of direct and separable leave that out and fall short of it by this factor (all cases
# above), in volumes further (grid: the boxes of 3d-16x16x16 and 3d-64x64x64, 3d-160x160x160-f32-box-5x5x5
# to -15x15x15); along one, direct reads x in place and its estimate holds (1d-1000000-f32-box-31-reflect).
_LIKE_OTHERS = 0.7
_LIKE_OTHERS_OF_VOLUMES = 0.4
_SHARED_FROM = 400e-6  # seconds; less is left to one core (as in runtime.execute)
_LARGEST = 48 << 20  # bytes of scratch that a worker may use


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why running sums cannot compute the problem, or None."""
    if problem.channels is not None:
        return "it sums over channels"
    if not problem.facts.constant:
        return "the taps are not all equal"
    if problem.taps == 1:
        return "one tap leaves nothing to sum"
    if reason := direct.applicable(problem, machine):
        return reason
    if problem.arithmetic.complexity not in ("real", "signal", "both"):
        return "the kernel alone is complex or the result only is"
    if set(problem.stride) != {1}:
        return "a pass would compute outputs that the stride then drops"
    if problem.outputs == 0 or 0 in problem.x_shape:
        return "there is nothing to compute"
    everything: Box = tuple((0, n) for n in problem.y_shape)
    if _scratch_bytes(problem, machine, everything, _block(problem, machine, everything)) > _LARGEST:
        return "the window of one stretch of outputs exceeds the scratch"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """A sweep over x and y in place, or passes through scratch."""
    swept = sweeps.region(problem, machine)
    if swept is None:
        return _in_passes(problem, machine)
    region, seconds = swept
    flops = 6.0 * problem.outputs
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), _error(problem))
    return Plan(problem, NAME, estimate, (direct.describe(region, problem),), (region,))


def _error(problem: ConvProblem) -> float:
    """Expected of an output, relative to Σ|x||k|."""
    u = problem.arithmetic.epsilon
    if subtracts(problem):
        return 2 * u
    return u * (2 + sum(0.5 * math.sqrt(k) for k in problem.kernel_shape))


def _in_passes(problem: ConvProblem, machine: Machine) -> Plan:
    """Passes from the outermost axis to the vector axis, block by block."""
    everything: Box = tuple((0, n) for n in problem.y_shape)
    block = _block(problem, machine, everything)
    boxes = [everything]
    if not subtracts(problem):
        # Blocks are all of one shape and the last is shifted back; one that must begin with a
        # stretch cannot be, so what is left over is a region of its own.
        for a in _row_axes(problem, everything):
            boxes = [part for box in boxes for part in _cut(box, a, block[a])]
    regions, seconds, flops = [], 0.0, 0.0
    for box in boxes:
        sizes = tuple(min(b, stop - start) for b, (start, stop) in zip(block, box, strict=True))
        # With room for the vectors of the first pass, whose lanes are most.
        first = like(problem, _along(problem, box)[0][1])
        region = _region(problem, machine, gather(first, machine, box, block=sizes))
        regions.append(region)
        seconds += _seconds(problem, machine, box, sizes)
        blocks = _blocks(box, sizes)
        flops += 3.0 * parts_of(problem) * blocks * sum(p.outputs for p in region.passes)
    if len(regions[0].passes) > 1:
        seconds *= _LIKE_OTHERS if len(problem.axes) < 3 else _LIKE_OTHERS_OF_VOLUMES
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), _error(problem))
    return Plan(problem, NAME, estimate, tuple(direct.describe(r, problem) for r in regions), tuple(regions))


# -- passes ------------------------------------------------------------------------------------


def _region(problem: ConvProblem, machine: Machine, gathered: Gathered) -> Region:
    """One pass per axis of more than one tap, each leaving a smaller block for the next."""
    window = gathered.window
    order = window.order
    along = _along(problem, gathered.box)
    subtracting = subtracts(problem)
    lengths = [0] * len(order)
    for a, length in zip(order, window.lengths, strict=True):
        lengths[a] = length
    steps, x_item, name = gathered.steps, gathered.item, gathered.name
    room = window.samples * x_item * parts_of(problem)  # bytes of the block that a pass reads
    passes: list[Pass] = []
    y_scratch: Shape | None = None
    for position, (j, accumulator) in enumerate(along):
        axis = problem.axes[j]
        item = ITEM_BITS[accumulator] // 8
        part = replace(
            like(problem, accumulator),
            axes=(axis,),
            kernel_shape=(problem.kernel_shape[j],),
            padding=(0,),
            stride=(1,),
            dilation=(problem.dilation[j],),
            boundary=(problem.boundary[j],),
        )
        lengths[axis] = gathered.block[axis]
        last = position == len(along) - 1
        total, lanes = 0, lanes_for(part, machine)
        if last:
            loops, lanes, y_scratch = result_loops(
                part, machine, gathered.block, order, steps, x_item, window.inner
            )
            y_steps: Shape = steps
        else:
            sample = item * parts_of(problem)
            y_steps, total = dense(problem, tuple(lengths), order, sample, lanes)
            loops = widened(loops_of(part, tuple(lengths), steps, y_steps, x_item, item), lanes, x_item, item)
        work = -(-room // 64) * 64
        overflow = problem.arithmetic.overflow if last and problem.y_dtype.kind in "iu" else "wrap"
        # Sums of unsigned samples fill their bits, but for those of 128.
        unsigned = subtracting and name[0] in "bu" and accumulator != "i128"
        kept = f"u{8 * item}" if unsigned else accumulator
        scaled: Literal["nothing", "samples", "sums"] = "nothing"
        if subtracting and last:
            scaled = "sums"
        elif not subtracting and position == 0:
            scaled = "samples"
        spec = RunningSumSpec(
            x=name,
            y=name_of(problem.y_dtype) if last else kept,
            accumulator=accumulator,
            tap=problem.arithmetic.accumulator,
            complexity=problem.arithmetic.complexity,
            overflow=overflow,
            layout="line" if loops[-1].along else "rows",
            vectors=_VECTORS,
            lanes=lanes,
            outer=max(0, len(loops) - 2),
            scaled=scaled,
            near=0,
        )
        made, needs = _lower(part, machine, loops, spec, steps[axis], x_item, work)
        outputs = math.prod(lengths)
        passes.append(replace(made, scratch=total, outputs=outputs))
        # The routine's room follows the block that it reads, which is its own.
        if position == 0:
            window = replace(window, samples=-(-(work + needs) // (x_item * parts_of(problem))))
        else:
            passes[-2] = replace(passes[-2], scratch=work + needs)
        steps, x_item, name, room = y_steps, item, kept, total
    return region_of(problem, replace(gathered, window=window), tuple(passes), y_scratch)


def _lower(
    problem: ConvProblem,
    machine: Machine,
    loops: list[Loop],
    spec: RunningSumSpec,
    step: int,
    x_item: int,
    work: int,
) -> tuple[Pass, int]:
    """One pass over these loops, whose taps are ``step`` times the dilation apart, and the bytes it
    needs to work in from ``work`` on."""
    taps, dilation = problem.kernel_shape[0], problem.dilation[0]
    item = ITEM_BITS[spec.accumulator] // 8
    wide = spec.vectors * spec.lanes
    *around, vector = loops
    # With one output along the axis there is no loop, but a row.
    at = next((k for k, loop in enumerate(around) if loop.along), None)
    if spec.layout == "line":
        at = len(around) - 1 if around else None
    rows = around.pop(at) if at is not None else Loop(1, 0, 0, ())
    tile = vector.size
    if spec.layout == "line":
        apart = dilation * step // x_item
        # Partial sums and the samples under them share L1, unless a kernel leaves them no room.
        room = max(machine.l1 // (2 * item) - taps * apart, 4 * taps * apart, wide)
        tile = min(tile, -(-room // wide) * wide)
        needs = (tile + taps * apart + wide) * item
        cycles = _line_cycles(spec.subtracts, taps)
        if spec.subtracts and apart < spec.lanes:
            spec = replace(spec, near=apart)
    else:
        needs = min(taps, rows.size) * wide * item
        cycles = _row_cycles(spec.subtracts, taps, -(-rows.size // dilation))
    nest = Nest(
        (*(loop.size for loop in around), rows.size, vector.size),
        (*(loop.x for loop in around), rows.x),
        (*(loop.y for loop in around), rows.y),
    )
    run = Run(taps, dilation * step, 1 if spec.layout == "line" else dilation, work)
    spec = replace(spec, outer=len(around))
    return Pass(spec, run, nest, (rows.size, tile), None, 0, cycles, 0), needs + 64


# -- numbers -----------------------------------------------------------------------------------


def _along(problem: ConvProblem, box: Box) -> list[tuple[int, Accumulator]]:
    """The kernel axes in the order of their passes, and what each pass sums in."""
    order = order_of(problem, box)
    axes = [j for j in range(len(problem.axes)) if problem.kernel_shape[j] > 1]
    axes.sort(key=lambda j: order.index(problem.axes[j]))
    found, taps = [], 1
    for j in axes:
        taps *= problem.kernel_shape[j]
        found.append((j, sums(problem, taps)))
    return found


# -- blocks ------------------------------------------------------------------------------------


def _row_axes(problem: ConvProblem, box: Box) -> list[int]:
    """The convolved axes whose windows are summed row by row: all but what lies along the vectors."""
    sizes = tuple(stop - start for start, stop in box)
    along_vectors = inner_group(problem, sizes, order_of(problem, box))
    return [
        a
        for j, a in enumerate(problem.axes)
        if problem.kernel_shape[j] > 1 and a not in along_vectors and sizes[a] > 1
    ]


@functools.lru_cache(maxsize=64)
def _block(problem: ConvProblem, machine: Machine, box: Box) -> Shape:
    """Outputs per block: the cheapest of those met while it is halved along one axis after the other.
    Along rows a block is a multiple of a stretch where sums are rounded."""
    sizes = tuple(stop - start for start, stop in box)
    units = [1] * len(sizes)
    for j, a in enumerate(problem.axes):
        units[a] = problem.dilation[j]
        if a in _row_axes(problem, box) and not subtracts(problem):
            units[a] *= problem.kernel_shape[j]
    vector = order_of(problem, box)[-1]
    widest = like(problem, _along(problem, box)[0][1])
    units[vector] = max(units[vector], _VECTORS * lanes_for(widest, machine))

    def cost(block: Shape) -> tuple[float, float]:
        """First how far scratch leaves the caches near the core, then the time that passes: with all
        cores at work the last round of blocks may leave some idle."""
        seconds = _seconds(problem, machine, box, block)
        if seconds > _SHARED_FROM:
            blocks, cores = _blocks(box, block), machine.cores
            seconds *= -(-blocks // cores) * cores / blocks
        return max(1.0, _scratch_bytes(problem, machine, box, block) / (_NEAR * machine.l2)), seconds

    def halved(block: Shape, a: int) -> Shape:
        half = -(-block[a] // (2 * units[a])) * units[a]
        return tuple(min(half, n) if k == a else n for k, n in enumerate(block))

    # Long lines and few rows first: that is how memory is read best.
    path, block = [sizes], sizes
    for a in order_of(problem, box):
        while (smaller := halved(block, a)) != block:
            path.append(block := smaller)
    # Then always the axis where it costs least: a block as long as wide has the smallest halo.
    block = sizes
    while options := [s for a in range(len(sizes)) if (s := halved(block, a)) != block]:
        path.append(block := min(options, key=cost))
    return min(path, key=cost)


def _cut(box: Box, axis: int, length: int) -> list[Box]:
    """The box in at most two along ``axis``: a multiple of ``length``, and the rest."""
    start, stop = box[axis]
    middle = stop - (stop - start) % length
    sides = [(a, b) for a, b in ((start, middle), (middle, stop)) if a < b]
    return [tuple(side if a == axis else s for a, s in enumerate(box)) for side in sides]


def _blocks(box: Box, block: Shape) -> int:
    return math.prod(-(-(stop - start) // b) for (start, stop), b in zip(box, block, strict=True))


# -- costs -------------------------------------------------------------------------------------


def _stages(problem: ConvProblem, machine: Machine, box: Box, block: Shape) -> list[tuple[float, float]]:
    """Per pass over a block the bytes of its sums and the cycles it takes, as the passes run."""
    rows, subtracting = _row_axes(problem, box), subtracts(problem)
    lengths = [n + span - 1 for n, span in _spans(problem, block)]
    stages = []
    for j, accumulator in _along(problem, box):
        a = problem.axes[j]
        lanes = lanes_for(like(problem, accumulator), machine)
        lengths[a], taps = block[a], problem.kernel_shape[j]
        vectors = math.prod(lengths) * parts_of(problem) / lanes
        if a in rows or block[a] == 1:
            outputs = -(-block[a] // problem.dilation[j])
            stretches = vectors / block[a] / _VECTORS * problem.dilation[j]
            stretches *= 1 if subtracting else -(-outputs // taps)
            cycles = vectors * _row_cycles(subtracting, taps, outputs) + stretches * _TURN_CYCLES
        else:
            lines = math.prod(lengths) / block[a]
            turns = 2 if subtracting else taps.bit_length()
            cycles = vectors * _line_cycles(subtracting, taps) + lines * _TURN_CYCLES * turns
        item = max(1, ITEM_BITS[accumulator] // 8) * parts_of(problem)
        stages.append((float(math.prod(lengths)) * item, cycles))
    return stages


def _scratch_bytes(problem: ConvProblem, machine: Machine, box: Box, block: Shape) -> float:
    """About what a block takes: its window, and what each pass but the last leaves."""
    item = max(1, ITEM_BITS[problem.arithmetic.accumulator] // 8)
    sample = item if is_wide(problem) else problem.x_dtype.itemsize // parts_of(problem)
    window = math.prod(n + span - 1 for n, span in _spans(problem, block))
    left = sum(bytes_ for bytes_, _ in _stages(problem, machine, box, block)[:-1])
    return window * sample * parts_of(problem) + left


def _spans(problem: ConvProblem, block: Shape) -> list[tuple[int, int]]:
    spans = dict(zip(problem.axes, problem.spans, strict=True))
    return [(n, spans.get(a, 1)) for a, n in enumerate(block)]


def _line_length(problem: ConvProblem, box: Box, block: Shape) -> int:
    """Samples of a window that follow each other in x."""
    sizes = tuple(stop - start for start, stop in box)
    spans = _spans(problem, block)
    return math.prod(
        spans[a][0] + spans[a][1] - 1 for a in inner_group(problem, sizes, order_of(problem, box))
    )


def _seconds(problem: ConvProblem, machine: Machine, box: Box, block: Shape) -> float:
    """What one core takes for the box in such blocks."""
    blocks, stages = _blocks(box, block), _stages(problem, machine, box, block)
    window = math.prod(n + span - 1 for n, span in _spans(problem, block)) * float(problem.x_dtype.itemsize)
    lines = math.prod(n + span - 1 for n, span in _spans(problem, block)) / _line_length(problem, box, block)
    scratch = _scratch_bytes(problem, machine, box, block)
    away = 1.0 if scratch <= 0.8 * machine.l2 else _AWAY if scratch <= 8 * machine.l2 else _FAR_AWAY
    cycles = away * sum(cycles for _, cycles in stages) + lines * _FETCH_CYCLES
    # One block is begun by a program of a few calls (grid: 1d-1000-f32-box-101).
    pieces = blocks * (1 + len(stages)) if blocks > 1 else 1
    return direct.seconds(blocks * cycles, away * blocks * window, pieces) + scratch * _FRESH_SECONDS


def _row_cycles(subtracts: bool, taps: int, outputs: int) -> float:
    """Cycles per vector summed along rows: every stretch is read backwards from its end, and forwards;
    a sum that gains and loses rows begins once per block."""
    if subtracts:
        return 1.6 + 0.8 * taps / max(1, outputs)
    return 1.6 + 1.9 * taps / max(1, min(taps, outputs))


def _line_cycles(subtracts: bool, taps: int) -> float:
    """Cycles per vector summed along a line: one turn per digit of the tap count, and a 1 adds a load;
    or running totals and their differences."""
    if subtracts:
        return 8.0
    return 0.8 + 1.5 * (taps.bit_length() - 1) + 0.6 * (taps.bit_count() - 1)
