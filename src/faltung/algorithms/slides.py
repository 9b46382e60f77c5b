"""What layers that are summed lane by lane share: slides, what lanes are, how samples come to scratch, and
how large blocks are.

Along an axis outputs and taps *slide*: outputs some way apart see the same samples as taps some way apart.
Strides, dilations and spreads leave classes of outputs and of taps that are equally far apart; each is a
slide of its own.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import GatherSpec, PackSpec, Phase
from ..problem import ConvProblem, Shape
from . import dense
from .scratch import name_of

Kind = Literal["groups", "positions"]

CYCLES_PER_SECOND = 3e9
TILE_CYCLES = 12.0  # to begin and end a tile
MOST_TAPS = 8  # in registers
_MOST_ROWS = 8
_RUN_CYCLES = 2.0
_LATENCY = 4  # cycles until a sum can be added to again
_LITTLE = 2e5  # products of a piece
_FEW = 96  # vectors of results of a piece
_LINE, _SEVERAL_LINES, _MOST_CHUNK = 64, 512, 1024  # bytes of a position
_SOME_LINES, _SOME_OUTPUTS = (4, 2), 256
_MOST_REPEATED = 1.25


@dataclass(frozen=True)
class Slide:
    """Along an axis: outputs ``outputs`` apart (in those of a phase) lie as far from each other in x as
    taps ``taps`` apart (in those of a phase)."""

    outputs: int
    taps: int


def slide_of(problem: ConvProblem, j: int) -> Slide:
    """How outputs and taps of a phase slide along a convolved axis."""
    s, d, r = problem.stride[j], problem.dilation[j], problem.spreads[j]
    of_outputs, of_taps = s // math.gcd(s, r), d // math.gcd(d, r)
    far = math.lcm(of_outputs, of_taps)
    return Slide(far // of_outputs, far // of_taps)


def runs_of(taps: int, slide: Slide, largest: int) -> list[Shape]:
    """Taps 0 … taps − 1 as runs of neighbours in a slide, of at most so many and of almost equal length."""
    found: list[Shape] = []
    for start in range(min(slide.taps, taps)):
        members = tuple(range(start, taps, slide.taps))
        parts = -(-len(members) // largest)
        cuts = [len(members) * k // parts for k in range(parts + 1)]
        found += [members[a:b] for a, b in itertools.pairwise(cuts)]
    return found


def sizes_of(taps: int, slide: Slide, largest: int) -> Counter[int]:
    """How many of these runs have which size."""
    found: Counter[int] = Counter()
    for start in range(min(slide.taps, taps)):
        members = len(range(start, taps, slide.taps))
        parts = -(-members // largest)
        size, longer = divmod(members, parts)
        found[size] += parts - longer
        if longer:
            found[size + 1] += longer
    return found


def meeting(problem: ConvProblem, j: int, phase: Phase, outputs: range) -> list[int]:
    """Which taps of a phase, by their index among its own, meet samples along an axis from any of some
    outputs; all of them, where the signal is not continued by zeros."""
    every = range(len(phase.taps))
    if not ends_in_zeros(problem, j) or not outputs:
        return list(every)
    first, last = phase.step * outputs[0], phase.step * outputs[-1]
    n = problem.x_shape[problem.axes[j]]
    return [m for m in every if last + phase.places[m] >= 0 and first + phase.places[m] < n]


def ends_in_zeros(problem: ConvProblem, j: int) -> bool:
    """Whether the signal is continued by zeros along a convolved axis."""
    return problem.cval == 0 and problem.boundary[j] == ("constant", "constant")


def parts_along(count: int, size: int, whole: bool) -> list[range]:
    """Outputs cut into parts of a size; where they have to be ``whole``, the last one begins earlier."""
    if size >= count:
        return [range(count)]
    starts = [min(k, count - size) if whole else k for k in range(0, count, size)]
    return [range(k, min(k + size, count)) for k in starts]


def cycles_of(rows: int, outputs: int, taps: int) -> float:
    """Of a run in a tile: bounded by multiply-adds, by loads and by sums that wait for themselves."""
    products, loads = rows * outputs * taps, rows * (outputs + taps - 1) + taps
    return max(products / 2, loads / 2, _LATENCY * taps) + _RUN_CYCLES


def tiles_of(machine: Machine, taps: int, shortest: int) -> list[tuple[int, int]]:
    """Rows and neighbouring outputs of tiles that leave registers for so many taps and a sample."""
    room = machine.registers - 1 - taps
    return [
        (rows, outputs)
        for rows in range(1, min(_MOST_ROWS, room) + 1)
        for outputs in range(1, min(shortest, room // rows) + 1)
    ]


# -- memory ------------------------------------------------------------------------------------


def lanes_of(problem: ConvProblem, machine: Machine) -> int:
    """How many lanes there are."""
    return machine.lanes(ITEM_BITS[dense.element_of(problem) or "f32"])


def has_positions(problem: ConvProblem, machine: Machine) -> bool:
    """Whether neighbouring outputs along the last axis may be lanes: their samples are neighbours too."""
    item, axis = problem.x_dtype.itemsize, problem.axes[-1]
    last = problem.stride[-1], problem.spreads[-1]
    return (
        last == (1, 1)
        and problem.x_strides[axis] == item
        and problem.y_strides[axis] == problem.y_dtype.itemsize
        and problem.y_shape[axis] >= lanes_of(problem, machine)
        and is_native(problem)
    )


def is_native(problem: ConvProblem) -> bool:
    """Whether samples and results are what sums are formed in, at whole multiples of their size."""
    element = dense.element_of(problem)
    return all(
        dtype.isnative and name_of(dtype) == element and not any(s % dtype.itemsize for s in strides)
        for dtype, strides in ((problem.x_dtype, problem.x_strides), (problem.y_dtype, problem.y_strides))
    )


def reads_in_place(
    problem: ConvProblem, phases: tuple[tuple[Phase, ...], ...], kind: Kind, unit: int
) -> bool:
    """Whether samples can be read where they are: lanes adjacent, and no window reaches outside."""
    channels = problem.channels
    assert channels is not None
    if kind == "groups" and (channels.groups < unit or problem.x_strides[1] != problem.x_dtype.itemsize):
        return False
    if not is_native(problem):
        return False
    for j, axis in enumerate(problem.axes):
        low, count, apart = dense.window_of(phases[j], problem.y_shape[axis])
        if low < 0 or low + (count - 1) * apart >= problem.x_shape[axis]:
            return False
    return True


def samples_spec(problem: ConvProblem, machine: Machine, kind: Kind) -> PackSpec | GatherSpec:
    """How windows of x come to scratch."""
    if kind == "positions":
        # Of short lines most of the time went into looking up segments (dw3x3-384@14x14-n8: 0.65 of 1.05 ms).
        framed = problem.boundary[-1] == ("constant", "constant") and problem.dilation[-1] == 1
        return GatherSpec(problem.x_dtype.itemsize, 0, len(problem.axes) + 2, spills=True, framed=framed)
    return pack_groups(problem, machine, problem.x_dtype, problem.x_strides)


def pack_groups(problem: ConvProblem, machine: Machine, dtype: np.dtype[Any], strides: Shape) -> PackSpec:
    """How x or y, of this dtype and with these strides, comes to scratch with its groups innermost."""
    element: Accumulator = dense.element_of(problem) or "f32"
    adjacent = dtype.itemsize in (strides[a] for a in problem.axes)
    return PackSpec(
        source=name_of(dtype),
        target=element,
        accumulator=element,
        overflow="wrap",
        reads="channels" if strides[1] == dtype.itemsize else "line" if adjacent else "neither",
        lanes=lanes_of(problem, machine),
        outer=2,
    )


# -- sizes -------------------------------------------------------------------------------------


def sample_bytes(problem: ConvProblem, phases: tuple[tuple[Phase, ...], ...], block: Shape) -> int:
    """Of the samples that a block of outputs reads, for one group."""
    assert problem.channels is not None
    samples = block[0] * problem.channels.inputs
    for j, n in enumerate(block[1:]):
        samples *= dense.window_of(phases[j], n)[1]
    return samples * ITEM_BITS[dense.element_of(problem) or "f32"] // 8


def result_bytes(problem: ConvProblem, block: Shape) -> int:
    """Of a block of outputs, for one group."""
    assert problem.channels is not None
    return math.prod(block) * problem.channels.outputs * ITEM_BITS[dense.element_of(problem) or "f32"] // 8


def chunk_of(problem: ConvProblem, machine: Machine, phases: tuple[tuple[Phase, ...], ...], unit: int) -> int:
    """Groups of a piece. Where they are adjacent in memory, whole lines of the cache, and several of them, as
    what is adjacent is read faster: as many as leave room for all outputs, or for some lines of them
    (dw3x3-144@56x56-s2-n8 with channels last: all 144 groups take a third of the time of 24)."""
    channels, item = problem.channels, problem.x_dtype.itemsize
    assert channels is not None
    if unit == 1 or item not in (problem.x_strides[1], problem.y_strides[1]):
        return unit
    *around, line = (problem.y_shape[a] for a in problem.axes)
    blocks = [(1, *around, line)]
    blocks += [(1, *(min(lines, n) for n in around), min(_SOME_OUTPUTS, line)) for lines in _SOME_LINES]

    def room(block: Shape) -> int:
        """For so many groups."""
        bytes_ = sample_bytes(problem, phases, block) + result_bytes(problem, block)
        return machine.l2 * 3 // 4 // max(1, bytes_)

    wanted = min(channels.groups, _SEVERAL_LINES // item)
    found = next((room(block) for block in blocks if room(block) >= wanted), None)
    if found is None:
        found = next((room(block) for block in blocks[:2] if room(block) * item >= _LINE), room(blocks[1]))
    units = -(-channels.groups // unit)
    parts = -(-units // max(1, min(found, _MOST_CHUNK // item, channels.groups) // unit))
    return -(-units // parts) * unit


def block_of(
    problem: ConvProblem, machine: Machine, phases: tuple[tuple[Phase, ...], ...], chunk: int
) -> Shape:
    """Outputs per piece: the batch and each axis."""
    channels = problem.channels
    assert channels is not None
    whole = [problem.y_shape[0], *(problem.y_shape[a] for a in problem.axes)]
    block = list(whole)
    lanes = lanes_of(problem, machine)

    def coarse() -> bool:
        """Whether there are too few pieces to share, each worth sharing."""
        pieces = pieces_of(problem, tuple(block), chunk)
        work = math.prod(block) * problem.taps * channels.outputs * chunk
        return machine.cores > 1 and pieces < dense.PIECES_PER_CORE * machine.cores and work > _LITTLE

    while True:
        vectors = math.prod(block) * max(1, chunk // lanes)
        samples = sample_bytes(problem, phases, tuple(block)) * chunk
        bytes_ = samples + result_bytes(problem, tuple(block)) * chunk
        cut = _cut(phases, block)
        if cut is None or vectors <= _FEW:
            return tuple(block)
        size = dense.smaller(block[cut], whole[cut], phases[cut - 1][0].apart if cut else 0)
        if cut == len(block) - 1 and chunk == 1:  # no block is shorter than a vector, if it can be helped
            longer = range(size, block[cut])
            size = next((n for n in longer if not 0 < whole[cut] % n < lanes), size)
        # In L2; and in L1, where samples are few and no more than a few of them are read twice for it.
        fits = bytes_ <= machine.l2 * 3 // 4
        if chunk == 1 and samples > machine.l1 * 3 // 4:
            fits = fits and cut > 0 and _repeated(phases[cut - 1], whole[cut], size) > _MOST_REPEATED
        if fits and not coarse():
            return tuple(block)
        block[cut] = size


def _cut(phases: tuple[tuple[Phase, ...], ...], block: list[int]) -> int | None:
    """Where to cut blocks: the batch first, then the axis along which the fewest samples are read twice for
    it, the last one only when there is no other."""
    if block[0] > 1:
        return 0
    large = [k for k in range(1, len(block)) if block[k] > phases[k - 1][0].apart]
    around = [k for k in large if k < len(block) - 1] or large
    return min(around, key=lambda k: dense.window_of(phases[k - 1], block[k])[1] / block[k], default=None)


def _repeated(phases: tuple[Phase, ...], whole: int, size: int) -> float:
    """How many times as many samples along an axis blocks of a size read as there are."""
    return dense.window_of(phases, size)[1] / size * whole / dense.window_of(phases, whole)[1]


def pieces_of(problem: ConvProblem, block: Shape, chunk: int) -> int:
    """How many pieces there are."""
    assert problem.channels is not None
    whole = problem.y_shape[0], *(problem.y_shape[a] for a in problem.axes)
    parts = (-(-n // size) for n, size in zip(whole, block, strict=True))
    return math.prod(parts) * -(-problem.channels.groups // chunk)
