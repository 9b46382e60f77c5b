"""Blocks of a layer that is summed lane by lane: their windows of x, in scratch or where they are.

Groups come in vectors, or one by one where lanes are positions; a *chunk* of them belongs to a piece. The
last vector begins earlier where it would not be full, and holds some groups once more.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.slides import Slide
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.pack import PackArguments
from ..plan import GatherSpec, Lanewise, PackSpec
from ..problem import ConvProblem, Shape
from .address import address
from .panels import BlockAxis
from .pieces import Pieces
from .regions import segments_of

_LINE = 64  # bytes


class LaneBlocks:
    """The blocks of a forward layer."""

    def __init__(self, problem: ConvProblem, lanewise: Lanewise, multiple: int = 1) -> None:
        assert problem.channels is not None
        self.problem, self.lanewise, self.channels = problem, lanewise, problem.channels
        self.spec = lanewise.routine
        self.dtype = np.dtype("f8" if self.spec.element == "f64" else "f4")
        self.item = self.dtype.itemsize
        self.vector = self.spec.lanes * self.item
        self.by_group = lanewise.lanes == "groups"
        # Pieces follow each other as they do in memory: groups first where those are innermost.
        self._groups, self._batches = ("channels", "batch") if self.by_group else ("batch", "groups")
        self.keep: list[Any] = []
        self._tables: dict[Any, tuple[int, int, int]] = {}
        last = len(problem.axes) - 1
        self.windows = [
            BlockAxis(problem, j, phases, size, multiple if j == last else 1)
            for j, (phases, size) in enumerate(zip(lanewise.phases, lanewise.block[1:], strict=True))
        ]
        self.corners = list(itertools.product(*(range(len(window.starts)) for window in self.windows)))
        self.sizes = [
            (lanewise.block[0], *(w.sizes[k] for w, k in zip(self.windows, corner, strict=True)))
            for corner in self.corners
        ]
        # Groups: the first of every vector, and the vectors of every piece.
        groups, unit = self.channels.groups, self.spec.lanes if self.by_group else 1
        self.filled = min(unit, groups)
        self.firsts = [min(g, groups - self.filled) for g in range(0, groups, unit)]
        step = lanewise.chunk // unit
        cuts = [*range(0, len(self.firsts), step), len(self.firsts)]
        if groups % unit and cuts[-1] - cuts[-2] > 1:  # the last vector lies across the one before
            cuts.insert(-1, cuts[-1] - 1)
        self.chunks = [range(a, b) for a, b in itertools.pairwise(cuts)]
        self.pitches, self.input_pitch = self._pitches()

    def _pitches(self) -> tuple[list[int], int]:
        """Bytes from one sample to the next along the batch and each axis; and from one input channel."""
        problem, lanewise = self.problem, self.lanewise
        if lanewise.samples is None:
            steps = [
                window.apart * problem.x_strides[a]
                for window, a in zip(self.windows, problem.axes, strict=True)
            ]
            return [problem.x_strides[0], *steps], problem.x_strides[2]
        if self.by_group:
            by_input = lanewise.chunk * self.item
            pitch = by_input * self.channels.inputs
            if pitch > _LINE:  # positions keep off each other's cache sets
                pitch = (-(-pitch // _LINE) | 1) * _LINE
        else:
            pitch = self.item
        found = []
        for window in reversed(self.windows):
            found.append(pitch)
            pitch *= window.count
            if not self.by_group and not found[1:] and len(self.windows) > 1:
                pitch = -(-pitch // self.vector) * self.vector  # lines are whole vectors
        if not self.by_group:
            by_input, pitch = pitch, pitch * self.channels.inputs
        return [pitch, *reversed(found)], by_input

    # -- windows -------------------------------------------------------------------------------

    def _bring_samples(self, pieces: Pieces) -> None:
        """Bring a block's samples into the first block of scratch, where they are not read in place."""
        spec = self.lanewise.samples
        if isinstance(spec, GatherSpec):
            self._call_gather(pieces, spec)
        elif spec is not None:
            self._call_samples(pieces, spec)

    def _call_samples(self, pieces: Pieces, spec: PackSpec) -> None:
        """Bring a block's samples into scratch with groups innermost, one input channel after the other."""
        problem, slots = self.problem, PackArguments(spec.outer)
        block = np.zeros(slots.total, np.int64)
        block[slots.APART], block[slots.FILL] = problem.x_strides[1], self._fill()
        outer = (
            (self.lanewise.block[0], problem.x_strides[0], self.pitches[0]),
            (self.channels.inputs, problem.x_strides[2], self.input_pitch),
        )
        for k, (size, stride, step) in enumerate(outer):
            block[slots.sizes + k], block[slots.steps + k] = size, step
            block[slots.maps + k] = address(self._table(np.arange(size) * stride))
        at = pieces.call(spec, block)
        pieces.point(at + slots.TARGET, pieces.room(self.pitches[0] * self.lanewise.block[0]))
        pieces.point(at + slots.SOURCE, "x")
        self._along_x(pieces, at + slots.SOURCE)
        pieces.vary(self._groups, at + slots.CHANNELS, self._groups_of_chunks)
        varying = (slots.SOURCE, slots.PLACES, slots.SEGMENTS, slots.SEGMENT_COUNT)
        tables = [self._samples(corner) for corner in self.corners]
        for slot, values in zip(varying, zip(*tables, strict=True), strict=True):
            pieces.vary("space", at + slot, values)

    def _samples(self, corner: Shape) -> tuple[int, int, int, int]:
        """Where a block's samples begin in x, the addresses of their places and segments, and how many
        segments there are."""
        strides, base, key = self.problem.x_strides, 0, []
        source, place = np.zeros(1, np.int64), np.zeros(1, np.int64)
        for (start, pattern), axis, pitch in self._patterns(corner):
            base += start * strides[axis]
            key.append(pattern.tobytes())
            source = np.maximum(source[:, None] + bytes_of(pattern, strides[axis]), OUTSIDE_BYTES).reshape(-1)
            place = (place[:, None] + np.arange(len(pattern)) * pitch).reshape(-1)
        cached = self._tables.get(tuple(key))
        if cached is None:
            source = np.where(source < OUTSIDE_BYTES // 2, OUTSIDE_BYTES, source)
            # By address, so that what is adjacent in x is copied together; outside comes first.
            order = np.argsort(source, kind="stable")
            places = np.concatenate([place[order], np.zeros(self.spec.lanes, np.int64)])
            segments = segments_of(source[order])
            cached = address(self._table(places)), address(self._table(segments)), len(segments)
            self._tables[tuple(key)] = cached
        return (base, *cached)

    def _call_gather(self, pieces: Pieces, spec: GatherSpec) -> None:
        """Bring a block's samples into scratch as they are, with what lies outside."""
        problem, slots = self.problem, GatherArguments(spec.rank)
        outer = [
            (self.lanewise.block[0], problem.x_strides[0], self.pitches[0]),
            (self.channels.inputs, problem.x_strides[2], self.input_pitch),
        ]
        template = np.zeros(slots.total, np.int64)
        template[slots.FILL] = self._fill()
        for k, (size, stride, step) in enumerate(outer):
            template[slots.sizes + k], template[slots.steps + k] = size, step
            template[slots.maps + k] = address(self._table(np.arange(size) * stride))
        blocks, bases = [], []
        for corner in self.corners:
            block, base = template.copy(), 0
            *around, (last, axis, _) = self._patterns(corner)
            for k, ((start, pattern), a, pitch) in enumerate(around, len(outer)):
                base += start * problem.x_strides[a]
                block[slots.maps + k] = self._address_of(bytes_of(pattern, problem.x_strides[a]))
                block[slots.sizes + k], block[slots.steps + k] = len(pattern), pitch
            base += last[0] * problem.x_strides[axis]
            line = bytes_of(last[1], problem.x_strides[axis])
            segments = frame_of(line, self.item) if spec.framed else segments_of(line)
            block[slots.SEGMENTS], block[slots.SEGMENT_COUNT] = self._address_of(segments), len(segments)
            block[slots.LENGTH] = len(last[1])
            blocks.append(block)
            bases.append(base)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, blocks)
        pieces.point(at + slots.TARGET, pieces.room(self.pitches[0] * self.lanewise.block[0]))
        pieces.point(at + slots.SOURCE, "x")
        pieces.vary("space", at + slots.SOURCE, bases)
        self._along_x(pieces, at + slots.SOURCE)

    def _point_to_samples(self, pieces: Pieces, slot: int) -> None:
        """Have a slot point to a piece's samples, in scratch or in x."""
        if self.lanewise.samples is not None:
            pieces.point(slot, 0)
            return
        pieces.point(slot, "x")
        places = [
            sum(
                window.positions[k] * self.problem.x_strides[axis]
                for window, k, axis in zip(self.windows, corner, self.problem.axes, strict=True)
            )
            for corner in self.corners
        ]
        pieces.vary("space", slot, places)
        self._along_x(pieces, slot)

    @property
    def _slides_along_lanes(self) -> bool:
        """Whether taps slide along the axis whose outputs are lanes; a tile then has one."""
        return not self.by_group and self.lanewise.slide == len(self.windows) - 1

    @property
    def _groups_of_chunks(self) -> list[int]:
        """How many groups the pieces have."""
        return [self.firsts[c[-1]] + self.filled - self.firsts[c[0]] for c in self.chunks]

    def _along_x(self, pieces: Pieces, slot: int) -> None:
        """Have a slot that points into x follow the batch and the groups."""
        strides, block = self.problem.x_strides, self.lanewise.block
        pieces.vary(
            self._batches, slot, [n * strides[0] for n in range(0, self.problem.y_shape[0], block[0])]
        )
        pieces.vary(self._groups, slot, [self.firsts[c.start] * strides[1] for c in self.chunks])

    # -- tables --------------------------------------------------------------------------------

    def _patterns(self, corner: Shape) -> list[tuple[tuple[int, NDArray[np.int64]], int, int]]:
        """Along each axis: where a block's samples lie, the axis, and the bytes between them in scratch."""
        return [
            (window.patterns[k], axis, pitch)
            for window, k, axis, pitch in zip(
                self.windows, corner, self.problem.axes, self.pitches[1:], strict=True
            )
        ]

    def _fill(self) -> int:
        """The address of the value outside."""
        value = np.array([self.problem.cval], self.dtype)
        self.keep.append(value)
        return address(value)

    def _address_of(self, values: Any) -> int:
        return address(self._table(values))

    def _table(self, values: Any) -> NDArray[np.int64]:
        table = np.ascontiguousarray(np.array(values, dtype=np.int64))
        self.keep.append(table)
        return table


def bytes_of(pattern: NDArray[np.int64], stride: int) -> NDArray[np.int64]:
    """Positions of x as bytes."""
    found: NDArray[np.int64] = np.where(pattern == OUTSIDE_BYTES, OUTSIDE_BYTES, pattern * stride)
    return found


def frame_of(line: NDArray[np.int64], item: int) -> NDArray[np.int64]:
    """A line of neighbours as three segments: what lies outside before them, they, and what lies outside
    behind them."""
    inside = np.flatnonzero(line > OUTSIDE_BYTES // 2)
    first, stop = (int(inside[0]), int(inside[-1]) + 1) if len(inside) else (len(line), len(line))
    start = int(line[first]) if len(inside) else 0
    assert np.array_equal(line[first:stop], start + np.arange(stop - first) * item)
    return np.array(
        [(first, OUTSIDE_BYTES, 0), (stop - first, start, item), (len(line) - stop, OUTSIDE_BYTES, 0)],
        np.int64,
    )


def tile_starts(count: int, slide: Slide, size: int) -> Iterator[int]:
    """The first output of each tile of ``size`` outputs, of which there are ``count`` in all, the last tile
    shifted back."""
    for first in range(min(slide.outputs, max(count, 0))):
        own = -(-(count - first) // slide.outputs)
        for t in range(0, own, size):
            yield first + slide.outputs * min(t, own - size)
