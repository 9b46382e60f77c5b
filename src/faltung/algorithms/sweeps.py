"""Boxes in one traversal: column sums into strips that stay near the core, lines from there into y.

The interior and the rim are one region: a boundary is a table of rows, and along the lines column sums are
continued instead of samples. What the routine does is told in ``codegen.sweep``.
"""

from __future__ import annotations

import math

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Nest, Pass, Region, Sweep, SweepSpec
from ..problem import ConvProblem, Shape
from . import direct
from .box_sums import sums
from .scratch import Box, is_wide, name_of

_LINE = 64  # bytes of x that a tile of columns reads of a row: what arrives together is used together
_LOADS = 4  # unaligned loads are as fast as shuffles, more of them are not
_HELD = 6  # vectors of a window whose sums stay in registers
_PIECE_SECONDS = 0.5e-6  # to begin one: 2d-256x256-f32-box-5x5 is faster than the direct sum
# A larger y goes past the caches: 8192×4096 float32, boxes of 31² and one core, 36 ms instead of 59 beside
# other work that needs memory; alone 29 to 36 instead of 25 to 29, with two cores 18 instead of 16. 2048²
# alone: 2.7 instead of 3.1 (2d-2048x2048-f32-box-31x31-reflect), 4.4 instead of 3.4 (…-101x101-reflect).
_OF_L3 = 0.5
_LARGEST = 16 << 20  # bytes of scratch that a worker may use
# Bands, so that no core is left with much more than the others, and how many windows one is high, if that
# leaves no core idle: each reads that of its first row first. From 1 to 12 bands per core, and from 2 to 20
# windows, 2d-2048x2048-f32-box-31x31-reflect takes 2.8 to 3.2 ms on one core, which is the noise.
_PER_CORE = 4
_WINDOWS = 6


def region(problem: ConvProblem, machine: Machine) -> tuple[Region, float] | None:
    """The region that sweeps over everything, and the seconds one core takes for it; None where x or y
    has no suitable lines."""
    axes = _axes(problem)
    if axes is None:
        return None
    rows, line = axes
    taps = (problem.kernel_shape[rows], problem.kernel_shape[line])
    columns, lines = sums(problem, taps[0]), sums(problem, taps[0] * taps[1])
    if not {columns, lines} <= {"f32", "f64", "i16", "i32", "i64"}:
        return None
    row_axis, line_axis = problem.axes[rows], problem.axes[line]
    column_lanes, lanes = machine.lanes(ITEM_BITS[columns]), machine.lanes(ITEM_BITS[lines])
    vectors = max(1, _LINE // (column_lanes * problem.x_dtype.itemsize))
    length, outputs = problem.x_shape[line_axis], problem.y_shape[line_axis]
    if length < vectors * column_lanes:
        return None
    subtracts = columns.startswith("i")
    x = name_of(problem.x_dtype)
    spec = SweepSpec(
        x=x,
        strip=f"u{ITEM_BITS[columns]}" if subtracts and x[0] in "bu" else columns,
        y=name_of(problem.y_dtype),
        columns=columns,
        line=lines,
        tap=problem.arithmetic.accumulator,
        overflow=problem.arithmetic.overflow if problem.y_dtype.kind in "iu" else "wrap",
        rows=_rows(machine),
        vectors=vectors,
        column_lanes=column_lanes,
        lanes=lanes,
        loads=max(1, min(_LOADS, lanes // 2)),
        held=taps[1] // lanes if taps[1] // lanes <= _HELD else None,
        rest=taps[1] % lanes,
        streams=_streams(problem, machine, lanes),
    )
    sweep = Sweep(
        rows=rows,
        line=line,
        taps=taps,
        grouped=taps[0] // spec.rows * spec.rows,
        bands=_bands(problem.y_shape[row_axis], taps[0], spec, machine),
        state=_padded(
            -(-length // (vectors * column_lanes)) * vectors * column_lanes * ITEM_BITS[columns] // 8
        ),
        strip=_padded(_strip_samples(problem, line, spec, taps[1]) * ITEM_BITS[columns] // 8),
        lines=2 * spec.tail_bytes + 4 * (taps[1] // lanes) * lanes * ITEM_BITS[lines] // 8,
    )
    scratch = scratch_bytes(spec, sweep)
    if scratch > _LARGEST:
        return None
    box: Box = tuple((0, n) for n in problem.y_shape)
    block = tuple(n if a == line_axis else 1 for a, n in enumerate(problem.y_shape))
    nest = Nest(
        (problem.y_shape[row_axis], outputs), (problem.x_strides[row_axis],), (problem.y_strides[row_axis],)
    )
    cycles = _cycles(problem, spec, sweep)
    chunk = (-(-problem.y_shape[row_axis] // len(sweep.bands)), outputs)
    only = Pass(spec, sweep, nest, chunk, None, scratch, cycles, math.prod(block))
    pieces = len(sweep.bands) * problem.outputs // (problem.y_shape[row_axis] * outputs)
    seconds = direct.seconds(cycles * problem.outputs, 0.0, 0) + _PIECE_SECONDS * pieces
    return Region(box, (only,), 0, 0, block, window=None, y_scratch=None), seconds


def scratch_bytes(spec: SweepSpec, sweep: Sweep) -> int:
    """What one worker needs: state, strips, and what lines are summed in, in this order."""
    return state_rows(spec, sweep) * sweep.state + spec.rows * sweep.strip + sweep.lines


def state_rows(spec: SweepSpec, sweep: Sweep) -> int:
    """Rows of state: the sums so far, and one for every group of a stretch and for what follows the last."""
    if spec.subtracts:
        return 1
    return 2 + sweep.grouped // spec.rows + sweep.taps[0] - sweep.grouped


def _axes(problem: ConvProblem) -> tuple[int, int] | None:
    """The kernel axes whose rows lie apart and whose lines are read, if there is one of each."""
    several = [j for j, k in enumerate(problem.kernel_shape) if k > 1]
    if len(several) != 2 or problem.arithmetic.complexity != "real" or problem.arithmetic.overflow == "raise":
        return None
    if not problem.x_dtype.isnative or is_wide(problem):
        return None
    if any(problem.dilation[j] != 1 for j in several):
        return None
    if any(problem.x_shape[a] != problem.y_shape[a] for j, a in enumerate(problem.axes) if j not in several):
        return None
    if any(p for j, p in enumerate(problem.padding) if j not in several):
        return None
    for rows, line in (several, several[::-1]):
        a = problem.axes[line]
        adjacent = (
            problem.x_strides[a] == problem.x_dtype.itemsize
            and problem.y_strides[a] == problem.y_dtype.itemsize
        )
        if adjacent and problem.x_shape[a] > 1 and problem.y_shape[a] > 1:
            return rows, line
    return None


def _streams(problem: ConvProblem, machine: Machine, lanes: int) -> bool:
    """Whether y is too large to be found in a cache afterwards, and its vectors are the machine's."""
    item = problem.y_dtype.itemsize
    return lanes * item == machine.vector_bytes and problem.outputs * item >= _OF_L3 * machine.l3


def _rows(machine: Machine) -> int:
    """Rows of a group: their sums, and what is added to them, stay in registers; and with old rows and new
    ones, that compete for the same cache sets where lines are 4 KiB apart, in L1."""
    return max(2, min(4, machine.registers // 4))


def _bands(outputs: int, taps: int, spec: SweepSpec, machine: Machine) -> Shape:
    """Where bands begin: with a group. As many for every core: of three, one of two cores has two
    (2d-2048x2048-f32-box-101x101-reflect)."""
    each = max(1, min(_PER_CORE, outputs // (_WINDOWS * taps) // machine.cores))
    count = each * machine.cores
    rows = max(spec.rows, -(-outputs // count))
    starts = {0}
    for start in range(rows, outputs, rows):
        within = 0 if spec.subtracts else start % taps
        if within < taps // spec.rows * spec.rows:
            start -= within % spec.rows
        starts.add(start)
    return tuple(sorted(starts))


def _strip_samples(problem: ConvProblem, line: int, spec: SweepSpec, taps: int) -> int:
    """The samples of a strip, with room for what vectors read beyond the last window."""
    outputs = problem.y_shape[problem.axes[line]]
    left, right = halo(problem, line)
    read = (-(-outputs // spec.lanes) + taps // spec.lanes + spec.lanes.bit_length() + 1) * spec.lanes
    origin = left - problem.padding[line]
    return max(left + problem.x_shape[problem.axes[line]] + right, origin + read) + spec.loads


def halo(problem: ConvProblem, j: int) -> tuple[int, int]:
    """By how many samples x is continued on either side along a kernel axis."""
    a = problem.axes[j]
    last = problem.y_shape[a] + problem.spans[j] - 1 - problem.padding[j]
    return max(0, problem.padding[j]), max(0, last - problem.x_shape[a])


def _padded(bytes_: int) -> int:
    """The length of a row that keeps off multiples of 4 KiB."""
    bytes_ = -(-bytes_ // 64) * 64
    return bytes_ + 320 if bytes_ % 4096 < 256 and bytes_ >= 4096 else bytes_


def _cycles(problem: ConvProblem, spec: SweepSpec, sweep: Sweep) -> float:
    """Modelled cycles per output."""
    rows = problem.y_shape[problem.axes[sweep.rows]]
    begun = 1 + 0.4 * sweep.taps[0] * len(sweep.bands) / max(1, rows)
    down = begun * (2.5 if spec.subtracts else 3.5) / spec.column_lanes
    along = (
        spec.loads + 2 * (spec.lanes // spec.loads).bit_length() + (4 if spec.held is None else spec.held)
    ) / spec.lanes
    return down + along
