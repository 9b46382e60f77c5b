"""Layers run lane by lane: what ``plan.Lanewise`` decides, as tables and a program.

A piece brings the samples of a block of outputs to scratch, sums, and takes the sums to y. z holds the
taps: for each phase, for each vector of groups (or each group, where lanes are positions and every tap is
repeated), output channel by output channel, in the order in which runs take them; behind them the biases.
The last tile along an axis begins earlier where it would not be full, and computes some outputs once more.
"""

from __future__ import annotations

import functools
import itertools
import math
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..algorithms.slides import Slide, meeting, parts_along, runs_of, slide_of
from ..codegen.lanewise import LanewiseArguments
from ..codegen.pack import PackArguments
from ..plan import PackSpec, Phase, Plan
from ..problem import Shape
from .lanes import LaneBlocks, tile_starts
from .panels import results_block
from .pieces import Pieces
from .programs import Program

_L1_SHARE = 16 << 10
_FEW_TILES, _ALL_TILES = 4, 1 << 40


@dataclass(frozen=True, eq=False)
class _Taps:
    """Those of one phase: the order in which runs take them, as indices of (input channel, tap), and whether
    it is theirs; the runs of each size; where the phase begins in z."""

    phases: tuple[Phase, ...]
    order: NDArray[np.int64]
    in_order: bool
    runs: list[list[_Run]]
    start: int


class _Run(NamedTuple):
    """Taps along the slide: the bytes to their samples and to themselves, the indices of the first one along
    all axes, and how many there are."""

    samples: int
    taps: int
    at: tuple[int, ...]
    size: int


@dataclass(frozen=True, eq=False)
class FiniteTaps:
    """Packed taps, and whether all of them are finite: 0 · ∞ may not be left out."""

    z: NDArray[Any]
    finite: bool


class LanewiseLayer(LaneBlocks):
    """A layer bound to its tables: ``pack`` weights once or for every call, then ``run``."""

    def __init__(self, plan: Plan) -> None:
        assert plan.lanewise is not None
        super().__init__(plan.problem, plan.lanewise)
        self._plan = plan
        unit, groups = self.spec.lanes if self.by_group else 1, self.channels.groups
        self.slides = [slide_of(self.problem, j) for j in range(len(self.problem.axes))]
        self.phases, self.size = self._phases()
        self._indices = np.minimum(np.array(self.firsts)[:, None] + np.arange(unit), groups - 1)
        self._run = Program([self._bind().bound(self._flag, self.keep)])

    # -- running -------------------------------------------------------------------------------

    def pack(
        self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int
    ) -> NDArray[Any] | FiniteTaps:
        """Taps and biases as z."""
        z = self._packed(kernel, bias)
        return FiniteTaps(z, bool(np.isfinite(kernel).all())) if self.lanewise.parts else z

    def _packed(self, kernel: NDArray[Any], bias: NDArray[Any] | None) -> NDArray[Any]:
        channels, lanes = self.channels, self.spec.lanes
        z = np.empty(self.size // self.item, self.dtype)
        flat = kernel.reshape(channels.groups, channels.outputs, -1)
        for taps in self.phases:
            self._lay_out(z, taps.start, flat if taps.in_order else flat[..., taps.order])
        start = self.size - len(self.firsts) * channels.outputs * lanes * self.item
        if bias is None:
            z[start // self.item :] = 0
        else:
            self._lay_out(z, start, bias.reshape(channels.groups, channels.outputs, 1))
        return z

    def run(self, x: NDArray[Any], y: NDArray[Any], taps: NDArray[Any] | FiniteTaps, workers: int) -> bool:
        """Convolve x into y; whether a sum overflowed."""
        program, z = self.whole(taps)
        return program.run(x, y, workers, z)

    @functools.cached_property
    def _in_one_part(self) -> LanewiseLayer:
        """The same without parts."""
        return LanewiseLayer(replace(self._plan, lanewise=replace(self.lanewise, parts=())))

    def whole(self, taps: NDArray[Any] | FiniteTaps) -> tuple[Program, NDArray[Any]]:
        """The program that a run is as long as it reports nothing, and its third array."""
        if not isinstance(taps, FiniteTaps):
            return self._run, taps
        return self._run if taps.finite else self._in_one_part.program, taps.z

    @property
    def program(self) -> Program:
        """The one that convolves."""
        return self._run

    def _lay_out(self, z: NDArray[Any], start: int, values: NDArray[Any]) -> None:
        """Write values (groups, outputs, n) from a byte of z on, as vectors."""
        outputs, n = values.shape[1:]
        first, lanes = start // self.item, self.spec.lanes
        target = z[first : first + len(self.firsts) * outputs * n * lanes]
        target = target.reshape(len(self.firsts), outputs, n, lanes)
        if self.by_group:
            if self.channels.groups % lanes:
                by_vector = values[self._indices]
            else:
                by_vector = values.reshape(len(self.firsts), lanes, outputs, n)
            target[...] = by_vector.transpose(0, 2, 3, 1)
        else:
            target[...] = values[..., np.newaxis]

    # -- taps ----------------------------------------------------------------------------------

    def _phases(self) -> tuple[list[_Taps], int]:
        found, at = [], 0
        for phases in itertools.product(*self.lanewise.phases):
            order, runs = self._runs(phases)
            every = math.prod(self.problem.kernel_shape) * self.channels.inputs
            in_order = bool(np.array_equal(order, np.arange(every)))
            found.append(_Taps(phases, order, in_order, runs, at))
            at += len(self.firsts) * self.channels.outputs * len(order) * self.vector
        return found, at + len(self.firsts) * self.channels.outputs * self.vector

    def _runs(self, phases: tuple[Phase, ...]) -> tuple[NDArray[np.int64], list[list[_Run]]]:
        """The taps of a phase as runs along the slide, those of the largest size first."""
        j, shape = self.lanewise.slide, self.problem.kernel_shape
        slide = self.slides[j]
        runs = runs_of(len(phases[j].taps), slide, self.spec.sizes[0])
        others = list(itertools.product(*(range(len(p.taps)) for k, p in enumerate(phases) if k != j)))
        order: list[int] = []
        table: list[list[_Run]] = []
        for size in self.spec.sizes:
            fitting = [run for run in runs if len(run) == size]
            entries = itertools.product(range(self.channels.inputs), others, fitting)
            table.append([])
            for c, rest, run in entries:
                at = list(rest)
                at.insert(j, run[0])
                offset = c * self.input_pitch + sum(
                    (phase.places[m] - window.low) // window.apart * pitch
                    for phase, window, pitch, m in zip(
                        phases, self.windows, self.pitches[1:], at, strict=True
                    )
                )
                table[-1].append(_Run(offset, len(order) * self.vector, tuple(at), size))
                for m in run:
                    at[j] = m
                    index = [phase.taps[k] for phase, k in zip(phases, at, strict=True)]
                    order.append(c * math.prod(shape) + int(np.ravel_multi_index(index, shape)))
        return np.array(order, np.int64), table

    # -- blocks --------------------------------------------------------------------------------

    _flag: int | None = None

    def _bind(self) -> Pieces:
        """Pieces: groups fastest, then blocks along the axes, then the batch."""
        pieces, lanewise = Pieces(), self.lanewise
        self._bring_samples(pieces)
        sums = None
        if lanewise.results is not None:
            sums = pieces.room(self._sum_pitches()[1] * self.channels.outputs)
        for taps in self.phases:
            for part in itertools.product(*map(range, self._parts())):
                self._call_routine(pieces, taps, sums, part)
        if lanewise.results is not None and sums is not None:
            flag = self._call_results(pieces, lanewise.results, sums)
            self._flag = flag if self.problem.arithmetic.overflow == "raise" else None
        return pieces

    def _parts(self) -> list[int]:
        """Into how many parts blocks are cut along each axis."""
        largest = [max(window.sizes) for window in self.windows]
        return [len(self._ranges(k, count)) for k, count in enumerate(largest)]

    def _ranges(self, k: int, count: int) -> list[range]:
        """The parts of so many outputs along an axis."""
        size = self.lanewise.parts[k] if self.lanewise.parts else count
        tiles = k == self.lanewise.slide or (k == len(self.windows) - 1 and not self.by_group)
        return parts_along(count, size, tiles)

    def _call_routine(self, pieces: Pieces, taps: _Taps, sums: int | None, part: Shape) -> None:
        """Sum, for one phase and one part of a block."""
        problem, slots = self.problem, LanewiseArguments
        if sums is None:
            steps = [problem.y_strides[0], *(problem.y_strides[a] for a in problem.axes)]
            by_output, by_vector = problem.y_strides[2], self.vector
        else:
            steps, by_output = self._sum_pitches()
            by_vector = self.vector
        at = pieces.call(self.spec, np.zeros(slots.TOTAL, np.int64))
        blocks = [
            self._routine_block(taps, steps, sizes, corner, part)
            for sizes, corner in zip(self.sizes, self.corners, strict=True)
        ]
        taps_bytes = len(taps.order) * self.vector
        outputs = self.channels.outputs
        for block in blocks:
            block[slots.PANELS], block[slots.B_NEAR], block[slots.C_NEAR] = outputs, taps_bytes, by_output
            block[slots.BIAS_NEAR] = block[slots.B_STEP] = self.vector
            block[slots.PRODUCTS], block[slots.A_FAR], block[slots.C_FAR] = 1, self.vector, by_vector
            block[slots.B_FAR], block[slots.BIAS_FAR] = outputs * taps_bytes, outputs * self.vector
        pieces.fill(at, blocks)
        self._point_to_samples(pieces, at + slots.A)
        pieces.point(at + slots.B, "z", taps.start)
        pieces.point(at + slots.BIAS, "z", self.size - len(self.firsts) * outputs * self.vector)
        pieces.vary(self._groups, at + slots.B, [c.start * outputs * taps_bytes for c in self.chunks])
        pieces.vary(self._groups, at + slots.BIAS, [c.start * outputs * self.vector for c in self.chunks])
        if self.by_group:
            pieces.vary(self._groups, at + slots.PRODUCTS, [len(c) for c in self.chunks])
        if sums is None:
            self._to_y(pieces, at + slots.C)
        else:
            pieces.point(at + slots.C, sums)

    def _routine_block(
        self, taps: _Taps, steps: list[int], sizes: Shape, corner: Shape, part: Shape
    ) -> NDArray[np.int64]:
        """The arguments for a part of a block of these sizes, but for panels and products."""
        slots, spec, j = LanewiseArguments, self.spec, self.lanewise.slide
        slide, block = self.slides[j], np.zeros(LanewiseArguments.TOTAL, np.int64)
        ends = [(np.arange(sizes[0]) * self.pitches[0], np.arange(sizes[0]) * steps[0])]
        met = []
        for k, (phase, size) in enumerate(zip(taps.phases, sizes[1:], strict=True)):
            ranges = self._ranges(k, max(0, -(-(size - phase.start) // phase.apart)))
            own = ranges[part[k]] if part[k] < len(ranges) else range(0)
            count = len(own)
            if k == j and not self._slides_along_lanes:
                t = np.array(list(tile_starts(count, slide, spec.outputs)), np.int64)
            elif k == len(sizes) - 2 and not self.by_group:
                t = np.array(list(tile_starts(count, Slide(1, 1), spec.lanes)), np.int64)
            else:
                t = np.arange(count)
            t = t + own.start
            if self.lanewise.parts:
                first = self.windows[k].starts[corner[k]]
                met.append(set(meeting(self.problem, k, phase, range(first + own.start, first + own.stop))))
            positions = t * phase.step // self.windows[k].apart
            ends.append((positions * self.pitches[1 + k], (phase.start + phase.apart * t) * steps[1 + k]))
        a_rows, c_rows = np.zeros(1, np.int64), np.zeros(1, np.int64)
        for a, c in ends:
            a_rows = (a_rows[:, None] + a).reshape(-1)
            c_rows = (c_rows[:, None] + c).reshape(-1)
        if len(a_rows):
            pad = -len(a_rows) % spec.rows + spec.rows  # one tile more is looked at, but not summed
            a_rows, c_rows = (np.concatenate([rows, np.repeat(rows[-1:], pad)]) for rows in (a_rows, c_rows))
        block[slots.A_ROWS], block[slots.C_ROWS] = self._address_of(a_rows), self._address_of(c_rows)
        block[slots.TILES] = len(a_rows) // spec.rows - 1
        runs = [[run for run in size if not met or self._meets(run, met)] for size in taps.runs]
        table = [run[:2] for size in runs for run in size]
        block[slots.RUNS] = self._address_of(np.array(table, np.int64).reshape(-1))
        block[slots.COUNTS] = self._address_of([len(size) for size in runs])
        block[slots.SPAN] = self._span(taps)
        phase, window = taps.phases[j], self.windows[j]
        block[slots.A_STEP] = slide.outputs * phase.step // window.apart * self.pitches[1 + j]
        block[slots.C_STEP] = slide.outputs * phase.apart * steps[1 + j]
        return block

    def _meets(self, run: _Run, met: list[set[int]]) -> bool:
        """Whether a run has a tap that meets samples."""
        j, step = self.lanewise.slide, self.slides[self.lanewise.slide].taps
        for k, (first, found) in enumerate(zip(run.at, met, strict=True)):
            own = range(first, first + run.size * step, step) if k == j else (first,)
            if found.isdisjoint(own):
                return False
        return True

    def _span(self, taps: _Taps) -> int:
        """How many tiles come before the next groups: few, so that what is adjacent in memory is touched
        together, as long as the taps of all groups stay in L1."""
        bytes_ = len(taps.order) * self.channels.outputs * self.lanewise.chunk * self.item
        return _FEW_TILES if bytes_ <= _L1_SHARE else _ALL_TILES

    def _call_results(self, pieces: Pieces, spec: PackSpec, sums: int) -> int:
        """Take a block's sums to y; the slot that reports overflow."""
        problem, slots = self.problem, PackArguments(spec.outer)
        steps, by_output = self._sum_pitches()
        blocks = []
        for sizes in self.sizes:
            block, inner, line = results_block(problem, spec, steps, sizes, self._table)
            block[slots.CHANNELS], block[slots.APART] = line, steps[inner]
            blocks.append(block)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, blocks)
        pieces.point(at + slots.SOURCE, sums)
        self._to_y(pieces, at + slots.TARGET)
        # "Positions" are channels here.
        places, segments = [], []
        for count in self._groups_of_chunks:
            outputs = np.arange(self.channels.outputs)
            table = outputs[:, None] * problem.y_strides[2] + np.arange(count) * problem.y_strides[1]
            places.append(self._address_of(np.append(table.reshape(-1), [0] * self.spec.lanes)))
            segments.append(self._address_of(np.array([(count, o * by_output, self.item) for o in outputs])))
        pieces.vary(self._groups, at + slots.PLACES, places)
        pieces.vary(self._groups, at + slots.SEGMENTS, segments)
        pieces.vary(self._groups, at + slots.SEGMENT_COUNT, [self.channels.outputs] * len(self.chunks))
        return at + slots.FLAGS

    def _sum_pitches(self) -> tuple[list[int], int]:
        """Bytes from one sum to the next in scratch along the batch and each axis, and from one output."""
        step, found = self.lanewise.chunk * self.item, []
        for size in reversed(self.lanewise.block):
            found.append(step)
            step *= size
        return list(reversed(found)), step

    def _to_y(self, pieces: Pieces, slot: int) -> None:
        """Have a slot point to a piece's results in y."""
        strides, axes, block = self.problem.y_strides, self.problem.axes, self.lanewise.block
        pieces.point(slot, "y")
        pieces.vary(self._groups, slot, [self.firsts[c.start] * strides[1] for c in self.chunks])
        places = [
            sum(w.starts[k] * strides[a] for w, k, a in zip(self.windows, corner, axes, strict=True))
            for corner in self.corners
        ]
        pieces.vary("space", slot, places)
        pieces.vary(
            self._batches, slot, [n * strides[0] for n in range(0, self.problem.y_shape[0], block[0])]
        )
