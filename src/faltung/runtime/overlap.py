"""Running overlap-save: tables for the generated routine, and what follows where it is not believed.

A plan names one or two tilings. What the first, in single precision, may have got wrong (``trust``) is
summed directly where that is little (``mend``), or computed by the second, in double, and what that may have
got wrong carefully. Which outputs that are depends on the samples alone.
"""

from __future__ import annotations

import functools
import math
import threading
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..algorithms.fft import careful_lengths
from ..codegen.driver import WORD
from ..codegen.gather import GatherArguments
from ..codegen.judge import JudgeArguments
from ..codegen.mend import MendArguments
from ..codegen.overlap import Geometry, OverlapArguments, TileEntry
from ..codegen.transform import frequencies, twiddles
from ..plan import Plan, Tiling
from ..problem import ConvProblem, Shape
from . import mend, regions, threads
from .address import address
from .careful import Careful, spectrum
from .compiler import compiler
from .programs import Axis, Bound, Patch, Program
from .trust import Judge, Places

_MEMORY = 56 << 20  # that all workers together may use for tiles, or
_MEMORY_OF_RESULT = 4  # times the bytes of y: less than a transform of the whole would need
_PIECES = 64
_CAREFUL_BYTES = (
    140  # per sample of a careful block: window, spectra, result and what is allocated on the way
)


class Overlap:
    """Overlap-save for one plan and kernel: by every tiling in turn what the one before has missed, and
    carefully what is left."""

    def __init__(self, plan: Plan, kernel: NDArray[Any]) -> None:
        self.problem = plan.problem
        self._kernel = kernel
        self._tilings = plan.tilings if bool(np.isfinite(kernel).all()) else ()
        self._tiled: dict[int, _Tiled] = {}
        if self._tilings:
            self._tiled[0] = _Tiled(self.problem, self._tilings[0], kernel)
        self._careful: Careful | None = None
        self._lock = threading.Lock()

    def run(self, x: NDArray[Any], y: NDArray[Any], workers: int) -> None:
        """Convolve x into y."""
        blocks = self._everything
        boxes: Places | None = None
        for k in range(len(self._tilings)):
            tiled = self._get(k)
            boxes = tiled.run(x, y, workers, None if boxes is None else tiled.units_of(boxes))
            if len(boxes) == 0:
                return
            boxes = boxes.merged()
            blocks = _Blocks(tiled.places.select(tiled.touched(boxes)), tiled.lengths, tiled.counts)
        self._carefully(x, y, workers, blocks)

    def _get(self, k: int) -> _Tiled:
        with self._lock:
            if k not in self._tiled:
                self._tiled[k] = _Tiled(self.problem, self._tilings[k], self._kernel)
            return self._tiled[k]

    @functools.cached_property
    def _everything(self) -> _Blocks:
        """All outputs in blocks, where there are no tilings."""
        problem = self.problem
        lengths, counts = careful_lengths(problem)
        grid = [-(-problem.y_shape[a] // c) for a, c in zip(problem.axes, counts, strict=True)]
        starts = np.indices(grid).reshape(len(counts), -1).T * np.array(counts)
        around = [problem.y_shape[a] for a in problem.batch]
        batch = np.indices(around).reshape(len(around), math.prod(around)).T
        starts, batch = np.tile(starts, (len(batch), 1)), np.repeat(batch, len(starts), axis=0)
        return _Blocks(Places(batch, starts, starts + np.array(counts)), lengths, counts)

    def _carefully(self, x: NDArray[Any], y: NDArray[Any], workers: int, blocks: _Blocks) -> None:
        places = blocks.places
        with self._lock:
            if self._careful is None:
                self._careful = Careful(self.problem, self._kernel, blocks.lengths, blocks.counts)
        careful, lock = self._careful, threading.Lock()
        pieces = iter(zip(map(tuple, places.batch.tolist()), map(tuple, places.starts.tolist()), strict=True))

        def work() -> None:
            while True:
                with lock:
                    piece = next(pieces, None)
                if piece is None:
                    return
                careful.block(x, y, *piece)

        # As many blocks at once as fit the memory a call may use.
        parts = 2 if self.problem.arithmetic.complexity != "real" else 1
        at_once = max(1, _MEMORY // (_CAREFUL_BYTES * parts * math.prod(blocks.lengths)))
        threads.run(work, min(workers, at_once, len(places)))


class _Blocks(NamedTuple):
    """Blocks to be computed carefully: places, and the samples and outputs of each."""

    places: Places
    lengths: Shape
    counts: Shape


@dataclass(eq=False)
class _Ready:
    """A program, the table it reads (how many units, and the units) and what it finds of their transforms
    and of each one's groups, with the judge's argument block; ``whole`` tells that the table holds all units.
    ``mend`` sums what is doubtful and little; it is made when it is needed."""

    program: Program
    judged: NDArray[np.int64]
    words: NDArray[np.int64]
    flags: NDArray[np.uint8]
    wrong: NDArray[np.uint8]
    whole: bool = True
    mend: Program | None = None


class _Tiled:
    """The tables of the generated routine for one problem and kernel."""

    def __init__(self, problem: ConvProblem, tiling: Tiling, kernel: NDArray[Any]) -> None:
        self.problem, self.tiling, self.spec = problem, tiling, tiling.routine
        self.geometry = Geometry(self.spec)
        self.routine = compiler().routine(self.spec)
        self.dtype = np.dtype("f4" if self.spec.element == "f32" else "f8")
        self.rank = len(self.spec.lengths)
        self._alive: list[NDArray[Any]] = []  # tables point to these
        self.lengths, self.counts = self._blocks()
        wide = kernel.astype(np.complex128 if kernel.dtype.kind == "c" else np.float64)
        self.spectrum = self._spectrum(wide)
        self.factors = self._factors()
        self._table()
        self.judge = Judge(problem, tiling, self.lengths, self.places, self.present, wide)
        self.table[:, 0, TileEntry.JUDGED] = self.judge.items()
        self._mend = (
            mend.Mend(problem, tiling, self.judge, wide) if mend.applicable(problem, self.judge) else None
        )
        self._edges()
        # One number, or real and imaginary part of one.
        self._fill = np.array([problem.cval], dtype=problem.x_dtype.newbyteorder("="))
        self._ready: list[_Ready] = []  # list.pop and list.append are atomic

    def run(
        self, x: NDArray[Any], y: NDArray[Any], workers: int, only: NDArray[np.intp] | None = None
    ) -> Places:
        """Convolve x into y, by all units or ``only`` some; the boxes of outputs that must be computed
        again."""
        try:
            ready = self._ready.pop()
        except IndexError:
            ready = self._make_ready()
        table = self.table if only is None else self.table[only]
        ready.words[0] = len(table)
        if only is not None or not ready.whole:
            ready.words[1 : 1 + table.size] = table.reshape(-1)
            ready.whole = only is None
        memory = max(_MEMORY, _MEMORY_OF_RESULT * y.nbytes)
        ready.program.run(x, y, max(1, min(workers, len(table), memory // ready.program.desk_bytes)))
        judged = len(table) * self.judge.transforms
        if self._mend is not None and ready.flags[:judged].any():
            if ready.mend is None:
                ready.mend = self._mending(self._mend, ready)
            ready.mend.run(x, y, min(workers, len(table)))
        missed = self.judge.missed(ready.flags[:judged], ready.wrong[:judged], only)
        self._ready.append(ready)
        return missed

    def _make_ready(self) -> _Ready:
        """The program, with a table and notes that belong to one call at a time."""
        g, spec, problem, slots = self.geometry, self.spec, self.problem, OverlapArguments(self.rank)
        judge, verdict = self.judge, JudgeArguments(self.judge.routine.axes)
        of_unit, of_tile = g.status
        words = np.concatenate([[self.units], self.table.reshape(-1)])
        status = np.empty((self.units, of_unit + 2 * of_tile), self.dtype)
        block = np.zeros(slots.total, np.int64)
        block[slots.TABLE], block[slots.STATUS] = address(words), address(status)
        block[slots.SPECTRUM], block[slots.FACTORS] = address(self.spectrum), address(self.factors)
        transforms = self.units * judge.transforms
        flags = np.empty(transforms, np.uint8)
        wrong = np.empty((transforms, math.prod(judge.sizes)), np.uint8)
        judged = judge.block()
        judged[verdict.TABLE], judged[verdict.STATUS] = address(words), address(status)
        judged[verdict.FLAGS], judged[verdict.WRONG] = address(flags), address(wrong)
        strides = [problem.y_strides[a] for a in self.tiling.axes]
        block[slots.y_steps :] = [0] * (self.rank - len(strides)) + strides
        template = np.concatenate([block, self._gather_block(), judged])
        at = len(template) - len(judged)
        ranges = (slots.FIRST, slots.LAST, at + verdict.FIRST, at + verdict.LAST)
        bound = Bound(
            template=template,
            patches=(
                Patch(slots.X, "x"),
                Patch(slots.Y, "y"),
                Patch(slots.PLANES, 0),
                Patch(slots.STRIP, 1),
                Patch(slots.RAW, 2),
                Patch(slots.GATHER, "arguments", WORD * slots.total),
                Patch(at + verdict.SUMS, 3),
                *(Patch(slot, "zero") for slot in ranges),
            ),
            axes=(Axis(ranges, np.tile(self._edges_of_pieces(), 2)),),
            calls=((self.routine, 0), (compiler().routine(judge.routine), at)),
            scratch=(2 * g.plane + 64, g.strip, g.raw[1] * spec.gather.item_bytes + 64, judge.scratch),
            keep=[self, status],
        )
        return _Ready(Program([bound]), judged, words, flags, wrong)

    def _mending(self, mending: mend.Mend, ready: _Ready) -> Program:
        """What mends the units of a program, after it."""
        slots = MendArguments
        ranges = slots.FIRST, slots.LAST
        bound = Bound(
            template=mending.block(ready.judged),
            patches=(Patch(slots.X, "x"), Patch(slots.Y, "y"), *(Patch(slot, "zero") for slot in ranges)),
            axes=(Axis(ranges, self._edges_of_pieces()),),
            calls=((compiler().routine(mending.routine), 0),),
            scratch=(),
            keep=[self],
        )
        return Program([bound])

    def _edges_of_pieces(self) -> NDArray[np.int64]:
        """The first unit of every piece and the one after its last: some units in a row are a piece, so that
        each can have the next one's samples fetched."""
        pieces = min(self.units, _PIECES)
        edges = np.arange(pieces + 1, dtype=np.int64) * self.units // pieces
        return np.stack([edges[:-1], edges[1:]], axis=1)

    def _gather_block(self) -> NDArray[np.int64]:
        """The argument block of the gathering, and after it where the value outside is."""
        g, spec = self.geometry, self.spec
        into = GatherArguments(spec.gather.rank)
        block = np.zeros(into.total + 1, np.int64)
        block[into.FILL] = block[into.total] = address(self._fill)
        if spec.layout != "tile":
            block[into.LENGTH] = g.window
            return block
        outer = spec.lengths[:-1]
        row = g.points * spec.gather.item_bytes
        dense = [math.prod(outer[a + 1 :]) * row for a in range(len(outer))]
        block[into.sizes : into.sizes + len(outer)] = outer
        block[into.steps : into.steps + len(outer)] = dense if g.raw[1] else g.pitches
        block[into.LENGTH] = g.points
        return block

    def units_of(self, boxes: Places) -> NDArray[np.intp]:
        """The units that compute any of these outputs."""
        touched = self.touched(boxes).reshape(len(self.present), -1)
        units: NDArray[np.intp] = np.flatnonzero(touched.any(axis=1))
        return units

    def touched(self, boxes: Places) -> NDArray[np.bool_]:
        """Which of ``places`` hold any of these outputs."""
        problem, own = self.problem, np.array(self.counts)
        # These tiles lie on a grid, so what overlaps a box is a range of indices along every axis.
        shape = [problem.y_shape[a] for a in problem.batch]
        shape += [-(-problem.y_shape[a] // c) for a, c in zip(problem.axes, self.counts, strict=True)]
        hit = np.zeros(shape, dtype=bool)
        ranges = (boxes.starts // own).tolist(), (-(-boxes.stops // own)).tolist()
        for element, first, stop in zip(boxes.batch.tolist(), *ranges, strict=True):
            hit[(*element, *map(slice, first, stop))] = True
        found = self.present.reshape(-1).copy()
        mine = self.places.select(found)
        found[found] = hit[(*mine.batch.T, *(mine.starts // own).T)]
        return found

    # -- what the routine reads ------------------------------------------------------------------

    def _blocks(self) -> tuple[Shape, Shape]:
        """Samples and outputs of one transform along each convolved axis, in the kernel's order."""
        problem, spec = self.problem, self.spec
        if spec.layout == "line":
            return spec.lengths, (spec.hop,)
        if spec.layout == "long":
            return (math.prod(spec.lengths),), self.tiling.outputs
        places = [self.tiling.axes.index(a) for a in problem.axes]
        return tuple(spec.lengths[k] for k in places), tuple(self.tiling.outputs[k] for k in places)

    def _spectrum(self, kernel: NDArray[Any]) -> NDArray[Any]:
        """The kernel's spectrum in the order and layout of the strips, over the number of points."""
        spec, lanes = self.spec, self.spec.lanes
        full = spectrum(kernel, self.problem, self.lengths) / math.prod(self.lengths)
        orders = [frequencies(r) for r in spec.radices if r]
        if spec.layout == "long":
            # Column k₁ of the first half and k₂ of the second are frequency k₁ + n₁·k₂.
            taken = full[orders[0][:, None] + spec.lengths[0] * orders[1]]
        else:
            places = [self.problem.axes.index(a) for a in self.tiling.axes if a in self.problem.axes]
            taken = full.transpose(places)[np.ix_(*orders)]
        rows = taken.reshape(-1, spec.lengths[-1])
        if self.geometry.separate:
            rows = np.repeat(rows, lanes, axis=0)
        return self._strips(rows)

    def _strips(self, rows: NDArray[Any]) -> NDArray[Any]:
        """(rows, points) as groups of L rows, points, parts, rows of the group."""
        lanes = self.spec.lanes
        grouped = rows.reshape(-1, lanes, rows.shape[1]).transpose(0, 2, 1)
        return np.ascontiguousarray(np.stack([grouped.real, grouped.imag], axis=2), self.dtype)

    def _factors(self) -> NDArray[Any]:
        """All stages' factors, and for a long line those between its halves."""
        spec = self.spec
        parts = []
        for radices in spec.radices:
            w = twiddles(radices)
            parts.append(np.stack([w.real, w.imag], axis=-1).astype(self.dtype).reshape(-1))
        if spec.layout == "long":
            n = math.prod(spec.lengths)
            turns = np.multiply.outer(frequencies(spec.radices[0]), np.arange(spec.lengths[1])) % n
            parts.append(self._strips(np.exp(-2j * np.pi * turns / n)).reshape(-1))
        return np.concatenate(parts)

    def _table(self) -> None:
        """Every unit's tiles: where they read and write."""
        problem, spec, tiling = self.problem, self.spec, self.tiling
        tile = TileEntry(self.rank)
        lines = spec.layout == "tile" and self.geometry.separate
        across = tiling.axes[0] if lines else None
        order = [a for a in problem.batch if a != across]
        # Places: elements of the batch, groups of lines, and tiles along the convolved axes. Two tiles
        # share a unit only along the latter, so that nothing depends on the rest of the batch.
        around = [problem.y_shape[a] for a in order]
        batch = np.indices(around).reshape(len(order), math.prod(around))
        groups = np.arange(tiling.tiles[0] if lines else 1)
        grid = np.indices(tiling.tiles[1:] if lines else tiling.tiles)
        grid = grid.reshape(len(grid), -1)
        per = grid.shape[1]
        paired = spec.pair == "tiles"
        units = -(-per // 2) if paired else per
        self.units = batch.shape[1] * len(groups) * units
        shape = (batch.shape[1], len(groups), units, 2)
        table = np.zeros((*shape, tile.total), np.int64)
        which = np.minimum(
            np.arange(2 * units).reshape(-1, 2) if paired else np.arange(units)[:, None], per - 1
        )
        which = np.broadcast_to(which, (units, 2))
        x_at = sum((batch[k] * problem.x_strides[a] for k, a in enumerate(order)), np.zeros(1, np.int64))
        y_at = sum((batch[k] * problem.y_strides[a] for k, a in enumerate(order)), np.zeros(1, np.int64))
        table[..., tile.X], table[..., tile.Y] = x_at[:, None, None, None], y_at[:, None, None, None]
        axes = tiling.axes[1:] if lines else tiling.axes
        for k, (a, count) in enumerate(zip(axes, tiling.outputs[-len(axes) :], strict=True)):
            starts = grid[k][which] * count
            left = np.minimum(problem.y_shape[a] - starts, count)
            if paired and per % 2:
                left[-1, 1] = 0  # the partner of an odd last tile
            table[..., tile.Y] += starts * problem.y_strides[a]
            at = self.rank - len(axes) + k if spec.layout == "tile" else self.rank - 1
            table[..., tile.counts + at] = left
            self._map(table, tile, problem.axes.index(a), a, grid[k][which], count, at)
        if lines:
            first = groups[:, None, None] * spec.lanes
            table[..., tile.Y] += first * problem.y_strides[tiling.axes[0]]
            table[..., tile.counts] = np.minimum(problem.y_shape[tiling.axes[0]] - first, spec.lanes)
            count = len(groups) * spec.lanes
            rows = np.minimum(np.arange(count), problem.y_shape[tiling.axes[0]] - 1)
            offsets = rows * problem.x_strides[tiling.axes[0]]
            self._alive.append(offsets)
            table[..., tile.maps] = address(offsets) + 8 * first
        if spec.pair == "parts":
            table[..., 1, tile.X] += problem.x_dtype.itemsize // 2
        self.table = table.reshape(self.units, 2, tile.total)
        self.places, self.present = self._judged(batch, groups, grid, which, lines, order)

    def _edges(self) -> None:
        """Where every tile's cells of counted samples are."""
        if not self.spec.cells:
            return
        tables, which = self.judge.edges()
        self._alive.append(tables)
        own = address(tables) + tables.strides[0] * which.reshape(self.present.shape)[:, :, 0]
        self.table[..., TileEntry(self.rank).EDGES] = own

    def _map(
        self,
        table: NDArray[np.int64],
        tile: TileEntry,
        position: int,
        axis: int,
        index: NDArray[np.intp],
        count: int,
        at: int,
    ) -> None:
        """The samples that tiles read along one axis: an outer axis' map, or the last one's segments."""
        problem, spec = self.problem, self.spec
        first = -problem.padding[position]
        step = count * problem.stride[position]
        last = int(index.max())
        if spec.layout == "tile" and at < self.rank - 1:
            whole = regions.byte_map(problem, axis, first, first + last * step + spec.lengths[at])
            self._alive.append(whole)
            table[..., tile.maps + at] = address(whole) + 8 * step * index
            return
        window = spec.lengths[-1] if spec.layout == "tile" else self.geometry.window
        starts = [first + k * step for k in range(last + 1)]
        tables = [regions.segments_of(regions.byte_map(problem, axis, s, s + window)) for s in starts]
        self._alive += tables
        table[..., tile.SEGMENTS] = np.array([address(t) for t in tables], np.int64)[index]
        table[..., tile.SEGMENT_COUNT] = np.array([len(t) for t in tables], np.int64)[index]

    def _judged(
        self,
        batch: NDArray[np.intp],
        groups: NDArray[np.intp],
        grid: NDArray[np.intp],
        which: NDArray[np.intp],
        lines: bool,
        order: list[int],
    ) -> tuple[Places, NDArray[np.bool_]]:
        """The blocks whose outputs are judged by themselves, units × tiles × separate rows in order, and
        which of them have outputs at all."""
        problem, spec, tiling = self.problem, self.spec, self.tiling
        axes = tiling.axes[1:] if lines else tiling.axes
        outputs = tiling.outputs[-len(axes) :]
        parts = 2 if spec.pair == "tiles" else 1
        rows = np.arange(self.geometry.minima)
        shape = (batch.shape[1], len(groups), len(which), parts, len(rows))
        element = np.zeros((*shape, len(problem.batch)), np.intp)
        starts = np.zeros((*shape, len(problem.axes)), np.intp)
        for k, a in enumerate(order):
            element[..., problem.batch.index(a)] = batch[k][:, None, None, None, None]
        for k, a in enumerate(axes):
            tile = grid[k][which[:, :parts]] * outputs[k]
            starts[..., problem.axes.index(a)] = tile[:, :, None]
        present = np.ones(shape, dtype=bool)
        if parts == 2:
            present[:, :, which[:, 0] == which[:, 1], 1] = False
        if lines:
            line = groups[:, None] * spec.lanes + rows
            element[..., problem.batch.index(tiling.axes[0])] = line[:, None, None, :]
            present &= (line < problem.y_shape[tiling.axes[0]])[:, None, None, :]
        elif spec.layout == "line":
            starts[..., 0] += rows * spec.hop
            present &= starts[..., 0] < problem.y_shape[problem.axes[0]]
        count = math.prod(shape)
        lengths = np.array([problem.y_shape[a] for a in problem.axes])
        first = starts.reshape(count, len(problem.axes))
        places = Places(
            element.reshape(count, len(problem.batch)),
            first,
            np.minimum(first + np.array(self.counts), lengths),
        )
        return places, present.reshape(self.units, parts, len(rows))
