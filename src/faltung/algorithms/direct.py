"""The direct sum on generated stencil routines: every dtype, rank, boundary, stride and dilation.

Outputs are split into an interior, whose windows lie inside the signal and are read from the
user's memory, and a rim of slabs, whose windows are gathered through the boundary's index maps into
small scratch blocks. Arrays that fit the scratch as a whole, arrays without a contiguous axis in
common with the result, strided vector axes and foreign byte orders go through scratch altogether.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..arithmetic import is_bfloat16
from ..machine import Machine
from ..plan import Estimate, GatherSpec, Plan, Region, Window
from ..problem import ConvProblem, Shape
from .nests import Lowered, is_unit, lanes_for, loops_of, lower

NAME = "direct"

Box = tuple[tuple[int, int], ...]

# A window up to this size is gathered whole: one call instead of one per side
# (case 2d-64x64-f32-dense-3x3-reflect, where five regions cost four times as much as one).
_WHOLE_BELOW = 64 << 10
_CHUNK_FLOPS = 4e6  # about 50 µs of work, against under 1 µs to fetch the next chunk
_SCRATCH_LIMIT = 16 << 20
_THIN = 0.02  # of the outputs
_LITTLE = 2e6  # products, about 50 µs; compiling a routine for them would cost 15 ms
_CYCLES_PER_SECOND = 3e9


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why the direct sum cannot compute the problem, or None."""
    if problem.arithmetic.accumulator == "unbounded":
        return f"exact sums can exceed 128 bits (overflow={problem.arithmetic.overflow!r} needs them)"
    if problem.arithmetic.accumulator == "i128" and _wide(problem):
        return "128-bit sums over samples converted on the way in are left to the reference"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The plan: an interior and a rim, or scratch blocks throughout."""
    regions = _regions(problem, machine)
    lanes = lanes_for(problem, machine)
    reals = 2 if problem.arithmetic.complexity in ("signal", "both") else 1
    cycles = sum(r.cycles * r.outputs * reals / lanes for r in regions)
    gathered = sum(_gathered_bytes(r, problem) for r in regions)
    seconds = (cycles + gathered / 4) / _CYCLES_PER_SECOND + 2e-6 * len(regions)
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    estimate = Estimate(problem.flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, tuple(_describe(r, problem) for r in regions), regions)


# -- where each output is computed -------------------------------------------------------------


def _regions(problem: ConvProblem, machine: Machine) -> tuple[Region, ...]:
    everything: Box = tuple((0, n) for n in problem.y_shape)
    if problem.outputs == 0:
        return ()
    inner = dict(zip(problem.axes, (problem.interior(j) for j in range(len(problem.axes))), strict=True))
    interior: Box = tuple(inner.get(a, everything[a]) for a in range(len(everything)))
    if interior == everything and (found := _from_memory(problem, machine, everything)):
        return (found[0],)
    small = _window_bytes(problem, everything) <= _WHOLE_BELOW
    if small or not problem.x_dtype.isnative:
        return (_from_scratch(problem, machine, everything),)
    interior = _leave_whole_vectors(problem, machine, _whole_dilations(problem, interior))
    if any(stop <= start for start, stop in interior):
        return (_from_scratch(problem, machine, everything),)
    found = _from_memory(problem, machine, interior)
    if found is None:
        return (_from_scratch(problem, machine, everything),)
    region, lowered = found
    slabs = []
    for slab in _slabs(problem, everything, interior):
        # A thin rim runs on the interior's routine, even if another tile would suit it better.
        outputs = math.prod(stop - start for start, stop in slab)
        thin = outputs < _THIN * problem.outputs or outputs * problem.taps < _LITTLE
        slabs.append(_from_scratch(problem, machine, slab, lowered if thin else None))
    return (region, *slabs)


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
    width = -(-lanes_for(problem, machine) // inner)
    start, stop = interior[axis]
    length = problem.y_shape[axis]
    start = min(length, max(start, width)) if start > 0 else 0
    stop = max(0, min(stop, length - width)) if stop < length else length
    return tuple((start, stop) if a == axis else side for a, side in enumerate(interior))


def _whole_dilations(problem: ConvProblem, interior: Box) -> Box:
    """Shorten the interior to a multiple of the dilation, so that rows can be taken d apart."""
    sides = list(interior)
    for j, a in enumerate(problem.axes):
        (start, stop), d = interior[a], problem.dilation[j]
        if stop < problem.y_shape[a] and stop - start >= 4 * d:
            sides[a] = (start, stop - (stop - start) % d)
    return tuple(sides)


def _slabs(problem: ConvProblem, everything: Box, interior: Box) -> list[Box]:
    """What surrounds the interior: two slabs per axis, outermost axes first."""
    slabs: list[Box] = []
    remaining = list(everything)
    for axis in sorted(range(len(everything)), key=lambda a: -abs(problem.y_strides[a])):
        (low, high), (start, stop) = everything[axis], interior[axis]
        for side in ((low, start), (stop, high)):
            if side[0] < side[1]:
                slabs.append(tuple(side if a == axis else r for a, r in enumerate(remaining)))
        remaining[axis] = interior[axis]
    return slabs


# -- reading the user's memory -----------------------------------------------------------------


def _from_memory(problem: ConvProblem, machine: Machine, box: Box) -> tuple[Region, Lowered] | None:
    """A region that reads x and writes y in place; None where no axis is contiguous in both."""
    if not problem.x_dtype.isnative or _wide(problem):
        return None
    sizes = tuple(stop - start for start, stop in box)
    x_item, y_item = _items(problem)
    steps, offset = list(problem.x_strides), 0
    for a, (start, _) in enumerate(box):
        offset += start * problem.x_strides[a]
    for j, a in enumerate(problem.axes):
        steps[a] = problem.stride[j] * problem.x_strides[a]
        offset += (box[a][0] * (problem.stride[j] - 1) - problem.padding[j]) * problem.x_strides[a]
    loops = loops_of(problem, sizes, tuple(steps), problem.y_strides, x_item, y_item)
    lanes = lanes_for(problem, machine)
    if is_unit(loops, x_item, y_item) != (True, True) or loops[-1].size < lanes:
        return None
    taps = [
        np.arange(k, dtype=np.int64) * d * problem.x_strides[a]
        for k, d, a in zip(problem.kernel_shape, problem.dilation, problem.axes, strict=True)
    ]
    x_name, y_name = name_of(problem.x_dtype), name_of(problem.y_dtype)
    lowered = lower(problem, machine, loops, taps, x_name, y_name, x_item, lanes)
    y_offset = sum(start * step for (start, _), step in zip(box, problem.y_strides, strict=True))
    region = Region(
        box=box,
        routine=lowered.spec,
        columns=lowered.columns,
        nest=lowered.nest,
        chunk=_chunk(lowered, problem, machine, x_item),
        x_offset=offset,
        y_offset=y_offset,
        block=sizes,
        window=None,
        y_scratch=None,
        cycles=lowered.tile.cycles,
    )
    return region, lowered


# -- through scratch ---------------------------------------------------------------------------


def _from_scratch(problem: ConvProblem, machine: Machine, box: Box, like: Lowered | None = None) -> Region:
    """A region whose windows are gathered block by block."""
    sizes = tuple(stop - start for start, stop in box)
    block = _block(problem, machine, sizes)
    # The vector axis is y's innermost of more than one output.
    order = tuple(sorted(range(len(box)), key=lambda a: (sizes[a] > 1, -abs(problem.y_strides[a]), a)))
    wide = _wide(problem)
    x_name = problem.arithmetic.accumulator if wide else name_of(problem.x_dtype)
    x_item, y_item = _items(problem)
    parts = 2 if problem.arithmetic.complexity in ("signal", "both") else 1
    if wide:
        x_item = max(1, problem.arithmetic.numpy_dtype.itemsize)
    lanes = lanes_for(problem, machine)

    axis_of = {a: j for j, a in enumerate(problem.axes)}
    strides, lengths, phases = [0] * len(box), [0] * len(box), [1] * len(box)
    step, grouped = 1, True  # grouped: still inside the axes that form the vector axis
    for a in reversed(order):
        strides[a], lengths[a] = step, block[a]
        if a in axis_of:
            j = axis_of[a]
            lengths[a] = (block[a] - 1) * problem.stride[j] + problem.spans[j]
            if grouped and problem.stride[j] > 1:
                phases[a] = problem.stride[j]
                lengths[a] = -(-lengths[a] // phases[a]) * phases[a]
        step *= lengths[a]
        if grouped and (a in axis_of or step >= 16):
            grouped = False
            step = _pad_row(step + lanes, x_item * parts)
    samples = step + 2 * lanes

    sample = x_item * parts
    steps = [strides[a] * sample for a in range(len(box))]
    taps: list[NDArray[np.int64]] = []
    for j, a in enumerate(problem.axes):
        position = np.arange(problem.kernel_shape[j], dtype=np.int64) * problem.dilation[j]
        if phases[a] > 1:
            position = position % phases[a] * (lengths[a] // phases[a]) + position // phases[a]
        else:
            steps[a] *= problem.stride[j]
        taps.append(position * strides[a] * sample)

    # Straight into y where it has a contiguous axis of at least one vector.
    y_steps, y_scratch = problem.y_strides, None
    loops = loops_of(problem, block, tuple(steps), y_steps, x_item, y_item)
    raises = problem.arithmetic.overflow == "raise"
    if is_unit(loops, x_item, y_item) != (True, True) or loops[-1].size < lanes:
        y_scratch = y_steps = _scratch_strides(problem, block, order, lanes)
        loops = loops_of(problem, block, tuple(steps), y_steps, x_item, y_item)
        if loops[-1].size < lanes:
            if raises:  # surplus lanes could report an overflow that is none
                lanes = 1
            else:
                last = loops[-1]
                loops[-1] = type(last)(lanes, x_item, y_item, last.along)
    y_name = name_of(problem.y_dtype)
    lowered = lower(problem, machine, loops, taps, x_name, y_name, x_item, lanes, like)
    swap = 0 if problem.x_dtype.isnative else x_item
    gather = None if wide else GatherSpec(problem.x_dtype.itemsize, swap, len(box))
    y_offset = sum(start * s for (start, _), s in zip(box, problem.y_strides, strict=True))
    return Region(
        box=box,
        routine=lowered.spec,
        columns=lowered.columns,
        nest=lowered.nest,
        chunk=(lowered.nest.sizes[-2], lowered.nest.sizes[-1]),
        x_offset=0,
        y_offset=0 if y_scratch else y_offset,
        block=block,
        window=Window(
            order=order,
            lengths=tuple(lengths[a] for a in order),
            strides=tuple(strides[a] for a in order),
            phases=tuple(phases[a] for a in order),
            samples=samples,
            wide=wide,
            gather=gather,
        ),
        y_scratch=y_scratch,
        cycles=lowered.tile.cycles,
    )


def _block(problem: ConvProblem, machine: Machine, sizes: Shape) -> Shape:
    """Outputs per block, so that its window stays in half of L2 and its halo stays small."""
    block = list(sizes)
    spans = {a: problem.spans[j] for j, a in enumerate(problem.axes)}
    order = sorted(range(len(sizes)), key=lambda a: -abs(problem.y_strides[a]))
    inner = order[-1] if order else 0

    def window() -> int:
        return _window_bytes(problem, tuple((0, n) for n in block))

    while window() > machine.l2 // 2:
        worth = [
            (block[a] / spans.get(a, 1), -order.index(a), a)
            for a in order
            if block[a] > max(1, spans.get(a, 1), 1024 if a == inner else 1)
        ]
        if not worth:
            break
        axis = max(worth)[2]
        block[axis] = -(-block[axis] // 2)
    while window() > _SCRATCH_LIMIT and max(block) > 1:
        axis = max(range(len(block)), key=lambda a: block[a])
        block[axis] = -(-block[axis] // 2)
    for j, a in enumerate(problem.axes):
        # Dilated rows are taken d apart, so a block holds whole groups of d.
        if a != inner and problem.dilation[j] > 1 and block[a] >= 2 * problem.dilation[j]:
            block[a] -= block[a] % problem.dilation[j]
    return tuple(block)


def _scratch_strides(problem: ConvProblem, block: Shape, order: Shape, lanes: int) -> Shape:
    """Byte strides of a block of y of its own; lines leave room for a whole vector."""
    strides = [0] * len(block)
    item = problem.y_dtype.itemsize
    step, grouped = 1, True
    for a in reversed(order):
        strides[a] = step * item
        step *= block[a]
        if grouped and (a in problem.axes or step >= 16):
            grouped = False
            step = max(step, lanes) + lanes
    return tuple(strides)


def _pad_row(samples: int, item: int) -> int:
    """Keep lines off multiples of 4 KiB, where they would compete for the same cache sets."""
    bytes_ = -(-samples * item // 64) * 64
    if bytes_ % 4096 < 256:
        bytes_ += 320
    return bytes_ // item if bytes_ % item == 0 else -(-bytes_ // item)


def _window_bytes(problem: ConvProblem, box: Box) -> int:
    lengths = [stop - start for start, stop in box]
    for j, a in enumerate(problem.axes):
        lengths[a] = (lengths[a] - 1) * problem.stride[j] + problem.spans[j]
    return math.prod(lengths) * problem.x_dtype.itemsize


def _gathered_bytes(region: Region, problem: ConvProblem) -> float:
    if region.window is None:
        return 0.0
    blocks = math.prod(
        -(-(stop - start) // b) for (start, stop), b in zip(region.box, region.block, strict=True)
    )
    return blocks * math.prod(region.window.lengths) * float(problem.x_dtype.itemsize)


# -- sizes -------------------------------------------------------------------------------------


def _chunk(lowered: Lowered, problem: ConvProblem, machine: Machine, x_item: int) -> tuple[int, int]:
    """Rows and samples per chunk: about 50 µs of work, with a window that stays in half of L2."""
    rows, samples = lowered.nest.sizes[-2:]
    spec = lowered.spec
    per_output = 2.0 * problem.taps
    if spec.layout == "line":
        wide = spec.rows * spec.lanes
        target = max(4 * wide, int(_CHUNK_FLOPS / per_output))
        if samples <= 2 * target:
            return max(1, min(rows, target // max(1, samples))), samples
        return 1, -(-target // wide) * wide
    lines = problem.taps // max(1, min(problem.kernel_shape)) + spec.rows
    wide = spec.vectors * spec.lanes
    columns = samples
    if lines * samples * x_item > machine.l2 // 2:
        columns = max(8 * wide, min(samples, machine.l2 // 2 // (lines * x_item) // wide * wide))
        columns = -(-samples // -(-samples // columns))
        columns = -(-columns // wide) * wide
    target = max(4 * spec.rows, int(_CHUNK_FLOPS / (per_output * columns)))
    return min(rows, -(-target // spec.rows) * spec.rows), min(columns, samples)


def _items(problem: ConvProblem) -> tuple[int, int]:
    """Bytes of one step along the vector axis, in x and in y."""
    x_item, y_item = problem.x_dtype.itemsize, problem.y_dtype.itemsize
    if problem.arithmetic.complexity in ("signal", "both"):  # real and imaginary parts in turn
        return x_item // 2, y_item // 2
    return x_item, y_item


def _wide(problem: ConvProblem) -> bool:
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


def _describe(region: Region, problem: ConvProblem) -> str:
    share = 100 * region.outputs / max(1, problem.outputs)
    box = " × ".join(f"{start}:{stop}" for start, stop in region.box)
    if region.window is None:
        return f"{box} ({share:.3g} % of y) from memory: {region.routine}"
    how = f"windows of {' × '.join(map(str, region.window.lengths))} through scratch"
    return f"{box} ({share:.3g} %) {how}: {region.routine}"
