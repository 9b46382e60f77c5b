"""Blocks of a problem in scratch: windows gathered from x, and results on their way to y.

A window is laid out like y, with its lines a little longer than they need be: vectors may then read
and write past the end of a line, and lines keep off multiples of 4 KiB, where they would compete
for the same cache sets.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arithmetic import is_bfloat16
from ..machine import Machine
from ..plan import GatherSpec, Pass, Region, ScatterSpec, Store, Window
from ..problem import ConvProblem, Shape
from .nests import Loop, Lowered, is_unit, lanes_for, loops_of, lower
from .tiles import pad_line

Box = tuple[tuple[int, int], ...]

_ROWS, _PASSES = 24, 6  # rows that a block has, as long as it takes at most so many times L2
_MOST_APART = 4  # as many vectors are read to make one
_LIMIT = 16 << 20  # bytes of scratch a worker may use, however large a kernel's window is


@dataclass(frozen=True)
class Gathered:
    """A region's blocks as they lie in scratch: ``steps`` are the bytes from one sample to the next
    along each axis of x, ``item`` those of one real number."""

    box: Box
    block: Shape
    window: Window
    steps: Shape
    item: int
    name: str


def gather(
    problem: ConvProblem, machine: Machine, box: Box, between: int = 0, block: Shape | None = None
) -> Gathered:
    """Blocks of ``box`` and their windows. Without ``block`` their size is chosen here; ``between`` are
    then the bytes per sample of the sums that passes leave to each other."""
    if block is None:
        block = block_of(problem, machine, tuple(stop - start for start, stop in box), between)
    order = order_of(problem, box)
    wide = is_wide(problem)
    item, _ = items(problem)
    if wide:
        item = problem.arithmetic.numpy_dtype.itemsize
    lengths, phases = list(block), [1] * len(box)
    for j, a in enumerate(problem.axes):
        lengths[a] = (block[a] - 1) * problem.stride[j] + problem.spans[j]
        if problem.stride[j] > 1 and a in inner_group(problem, block, order):
            # Samples that one output and the next read become neighbours.
            phases[a] = problem.stride[j]
            lengths[a] = -(-lengths[a] // phases[a]) * phases[a]
    sample = item * parts_of(problem)
    lanes = lanes_for(problem, machine)
    steps, total = dense(problem, tuple(lengths), order, sample, lanes)
    swap = 0 if problem.x_dtype.isnative else item
    inner = len(inner_group(problem, tuple(lengths), order))
    apart = _apart(problem, machine, order[-1], phases[order[-1]])
    window = Window(
        order=order,
        lengths=tuple(lengths[a] for a in order),
        strides=tuple(steps[a] // sample for a in order),
        phases=tuple(phases[a] for a in order),
        inner=inner,
        samples=total // sample,
        wide=wide,
        gather=None if wide else GatherSpec(problem.x_dtype.itemsize, swap, len(box) - inner + 1, apart),
    )
    name = problem.arithmetic.accumulator if wide else name_of(problem.x_dtype)
    return Gathered(box, block, window, steps, item, name)


def _apart(problem: ConvProblem, machine: Machine, axis: int, phases: int) -> int:
    """How many samples lie between neighbours of the window, where picking them by shuffles pays."""
    item = problem.x_dtype.itemsize
    step, rest = divmod(problem.x_strides[axis] * phases, item)
    lanes = machine.vector_bytes // item
    return step if rest == 0 and 1 < step <= min(_MOST_APART, lanes) else 1


def order_of(problem: ConvProblem, box: Box) -> Shape:
    """The axes of y from the outermost in scratch inwards: the vector axis, the last, is y's innermost
    of more than one output."""
    sizes = [stop - start for start, stop in box]
    return tuple(sorted(range(len(box)), key=lambda a: (sizes[a] > 1, -abs(problem.y_strides[a]), a)))


def dense(
    problem: ConvProblem, lengths: Shape, order: Shape, sample: int, lanes: int, inner: int = 0
) -> tuple[Shape, int]:
    """Byte steps of an array of its own in scratch, and how many bytes it takes. The last ``inner`` axes
    share a line; without it those of the problem's ``inner_group`` do."""
    steps = [0] * len(lengths)
    group = order[: -inner - 1 : -1] if inner else inner_group(problem, lengths, order)
    step = 1
    for a in reversed(order):
        steps[a] = step * sample
        step *= lengths[a]
        if a == group[-1]:
            step = pad_line(max(step, lanes) + lanes, sample)
    return tuple(steps), (step + 2 * lanes) * sample


def inner_group(problem: ConvProblem, lengths: Shape, order: Shape) -> Shape:
    """The axes that share the vector axis, innermost first: short ones up to the first convolved."""
    group, total = [], 1
    for a in reversed(order):
        group.append(a)
        total *= lengths[a]
        if a in problem.axes or total >= 16:
            break
    return tuple(group)


def tap_offsets(problem: ConvProblem, gathered: Gathered) -> tuple[list[NDArray[np.int64]], Shape]:
    """Bytes that each tap adds to an address in the window, per kernel axis, and the byte steps from
    one output to the next."""
    steps = list(gathered.steps)
    offsets = []
    place = {a: k for k, a in enumerate(gathered.window.order)}
    for j, a in enumerate(problem.axes):
        position = np.arange(problem.kernel_shape[j], dtype=np.int64) * problem.dilation[j]
        phases = gathered.window.phases[place[a]]
        if phases > 1:
            run = gathered.window.lengths[place[a]] // phases
            position = position % phases * run + position // phases
        else:
            steps[a] *= problem.stride[j]
        offsets.append(position * gathered.steps[a])
    return offsets, tuple(steps)


def last_pass(
    problem: ConvProblem,
    machine: Machine,
    block: Shape,
    order: Shape,
    x_steps: Shape,
    offsets: list[NDArray[np.int64]],
    x_name: str,
    x_item: int,
    like: Lowered | None = None,
) -> tuple[Lowered, Shape | None]:
    """The pass that writes a block of the result, and what ``result_loops`` says of y."""
    loops, lanes, y_scratch = result_loops(problem, machine, block, order, x_steps, x_item)
    y_name = name_of(problem.y_dtype)
    return lower(problem, machine, loops, offsets, x_name, y_name, x_item, lanes, like), y_scratch


def result_loops(
    problem: ConvProblem,
    machine: Machine,
    block: Shape,
    order: Shape,
    x_steps: Shape,
    x_item: int,
    inner: int = 0,
) -> tuple[list[Loop], int, Shape | None]:
    """The loops of the pass that writes a block of the result, and its lanes: straight into y where y has
    a contiguous axis of at least one vector, otherwise into a block of its own, whose byte steps are
    returned. ``inner`` is that of the window: what is no line there is none here."""
    lanes = lanes_for(problem, machine)
    _, y_item = items(problem)
    y_steps, y_scratch = problem.y_strides, None
    loops = loops_of(problem, block, x_steps, y_steps, x_item, y_item)
    if not is_unit(loops, x_item, y_item) or loops[-1].size < lanes:
        # Surplus lanes would overwrite the next line of what is merged here and not in x.
        y_steps, _ = dense(problem, block, order, problem.y_dtype.itemsize, lanes, inner)
        y_scratch = y_steps
        loops = loops_of(problem, block, x_steps, y_steps, x_item, y_item)
        if loops[-1].size < lanes:
            if problem.arithmetic.overflow == "raise":
                lanes = 1  # surplus lanes could report an overflow that is none
            else:
                loops = widened(loops, lanes, x_item, y_item)
    return loops, lanes, y_scratch


def widened(loops: list[Loop], lanes: int, x_item: int, y_item: int) -> list[Loop]:
    """The loops with a vector axis of at least one vector; scratch has room for the surplus."""
    if not is_unit(loops, x_item, y_item):
        loops = [*loops, Loop(1, x_item, y_item, ())]  # the vector axis has one sample, and so no loop
    last = loops[-1]
    return loops if last.size >= lanes else [*loops[:-1], Loop(lanes, x_item, y_item, last.along)]


def region_of(
    problem: ConvProblem, gathered: Gathered, passes: tuple[Pass, ...], y_scratch: Shape | None
) -> Region:
    """The region made of these passes over gathered blocks."""
    y_offset = sum(start * s for (start, _), s in zip(gathered.box, problem.y_strides, strict=True))
    return Region(
        box=gathered.box,
        passes=passes,
        x_offset=0,
        y_offset=0 if y_scratch else y_offset,
        block=gathered.block,
        window=gathered.window,
        y_scratch=y_scratch,
        store=None if y_scratch is None else store(problem, gathered, y_scratch),
    )


def store(problem: ConvProblem, gathered: Gathered, steps: Shape) -> Store:
    """The copy of a block of results with these byte steps into y; axes that lie without gaps in both
    are copied as one."""
    axes: list[tuple[int, int, int]] = []  # size, step in scratch, step in y; outermost first
    for a in gathered.window.order:
        size, inner = gathered.block[a], (steps[a], problem.y_strides[a])
        if size == 1:
            continue
        if axes and (axes[-1][1], axes[-1][2]) == (size * inner[0], size * inner[1]):
            size *= axes.pop()[0]
        axes.append((size, *inner))
    item = problem.y_dtype.itemsize
    sizes, source, target = zip(*(axes or [(1, item, item)]), strict=True)
    return Store(ScatterSpec(item, len(sizes)), sizes, source, target)


def make_pass(
    lowered: Lowered,
    outputs: int,
    chunk: tuple[int, int] | None = None,
    factor: int | None = None,
    scratch: int = 0,
) -> Pass:
    """A pass over the nest; without a ``chunk`` one thread runs it as a whole, as it does a block."""
    rows, samples = lowered.nest.sizes[-2:]
    return Pass(
        routine=lowered.spec,
        columns=lowered.columns,
        nest=lowered.nest,
        chunk=chunk or (rows, samples),
        factor=factor,
        scratch=scratch,
        cycles=lowered.tile.cycles,
        outputs=outputs,
    )


# -- sizes -------------------------------------------------------------------------------------


def block_of(problem: ConvProblem, machine: Machine, sizes: Shape, between: int = 0) -> Shape:
    """Outputs per block, so that its window stays in half of L2 and its halo stays small.

    With ``between`` blocks are whole lines as far as possible, because memory is read fastest by the
    line, and at least some rows high even if they then leave L2, because the rows around them are
    gathered again (case 2d-2048x2048-u8.f32.u8-gaussian1: blocks of 8, 16, 32, 64 and 128 lines take
    4.9, 4.1, 3.8, 4.3 and 5.1 ms, of 64 half lines 4.4; 2d-2048x2048x3-u8.f32.u8-gaussian1: 14.9, 12.2,
    10.8, 10.9 and 10.7 ms; 2d-2048x2048-f32-gaussian-sigma-10: of 64 half lines 22, of 128 lines 19.6 ms).
    """
    block = list(sizes)
    spans = {a: problem.spans[j] for j, a in enumerate(problem.axes)}
    order = sorted(range(len(sizes)), key=lambda a: -abs(problem.y_strides[a]))
    # Short trailing axes (colour) share the line and stay whole.
    *trailing, inner = inner_group(problem, sizes, tuple(order)) if order else (0,)

    batch = [a for a in order if a not in spans and a != inner and a not in trailing]

    def window() -> int:
        return window_bytes(problem, tuple((0, n) for n in block)) + between * math.prod(block)

    limit, reluctance = machine.l2 // 2, 1
    if between:
        one = window() // math.prod(sizes[a] for a in batch)
        limit, reluctance = max(limit, min(machine.l2, one // (2 * machine.cores))), 64
    # A batch is divided first: its members share no samples, and what is summed in which order, which
    # depends on the shape of blocks, must not depend on how many members there are.
    for a in batch:
        while window() > limit and block[a] > 1:
            block[a] = -(-block[a] // 2)

    def least(a: int) -> int:
        """The fewest outputs along an axis that are worth dividing it for."""
        few = between and window() <= _PASSES * limit
        if a == inner:
            return block[a] if few else 1024
        return max(2 * _ROWS, 4 * spans[a]) - 1 if few and a in spans else spans.get(a, 1)

    while window() > limit:
        worth = [
            (block[a] / spans.get(a, 1) / (reluctance if a == inner else 1), -order.index(a), a)
            for a in order
            if a not in trailing and block[a] > max(1, spans.get(a, 1), least(a))
        ]
        if not worth:
            break
        axis = max(worth)[2]
        block[axis] = -(-block[axis] // 2)
    while window() > _LIMIT and max(block) > 1:
        axis = max(range(len(block)), key=lambda a: block[a])
        block[axis] = -(-block[axis] // 2)
    for j, a in enumerate(problem.axes):
        # Dilated rows are taken d apart, so a block holds whole groups of d.
        d = problem.distances[j]
        if a != inner and d > 1 and block[a] >= 2 * d:
            block[a] -= block[a] % d
    return tuple(block)


def window_bytes(problem: ConvProblem, box: Box) -> int:
    """The bytes of x that a box of outputs reads."""
    lengths = [stop - start for start, stop in box]
    for j, a in enumerate(problem.axes):
        lengths[a] = (lengths[a] - 1) * problem.stride[j] + problem.spans[j]
    return math.prod(lengths) * problem.x_dtype.itemsize


def blocks_of(region: Region) -> int:
    """How many blocks a region is computed in."""
    return math.prod(len(region.starts(a)) for a in range(len(region.box)))


def gathered_bytes(region: Region, problem: ConvProblem) -> float:
    """The bytes that are gathered for a region, halos included."""
    if region.window is None:
        return 0.0
    return blocks_of(region) * math.prod(region.window.lengths) * float(problem.x_dtype.itemsize)


# -- numbers -----------------------------------------------------------------------------------


def items(problem: ConvProblem) -> tuple[int, int]:
    """Bytes of one step along the vector axis, in x and in y."""
    parts = parts_of(problem)
    return problem.x_dtype.itemsize // parts, problem.y_dtype.itemsize // parts


def is_wide(problem: ConvProblem) -> bool:
    """Whether samples must become accumulators before they are summed: odd boundaries compute with
    them, and a ``cval`` may not fit x's dtype."""
    if problem.odd:
        return True
    if not any("constant" in sides for sides in problem.boundary):
        return False
    return not fits(problem.cval, problem.x_dtype)


def fits(value: complex, dtype: np.dtype[Any]) -> bool:
    """Whether a scalar survives conversion to ``dtype``."""
    if dtype.kind != "c" and isinstance(value, complex):
        return False
    if dtype == np.bool_:
        return value in (0, 1)
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        real = value.real
        return real == real and abs(real) != math.inf and real == int(real) and info.min <= real <= info.max
    with np.errstate(over="ignore", invalid="ignore"):
        converted = np.asarray(value).astype(dtype.newbyteorder("="))
    # Compared as Python numbers: NumPy would round the value to the narrower dtype first.
    return complex(converted) == complex(value) or value != value


def name_of(dtype: np.dtype[Any]) -> str:
    """The engine's short name of a dtype; for a complex one, that of its parts."""
    if is_bfloat16(dtype):
        return "bf16"
    if dtype.kind == "b":
        return "bool"
    bits = 8 * dtype.itemsize // (2 if dtype.kind == "c" else 1)
    return f"{'f' if dtype.kind in 'fc' else dtype.kind}{bits}"


def parts_of(problem: ConvProblem) -> int:
    """How many real numbers a sample of x is, where real and imaginary parts are taken in turn."""
    return 2 if problem.arithmetic.complexity in ("signal", "both") else 1
