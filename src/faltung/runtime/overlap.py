"""Running overlap-save: tables for the generated routine, and what follows where it is not believed.

A plan names one or two tilings. What the first, in single precision, may have got wrong (``trust``) is
computed by the second, in double, and what that may have got wrong carefully. Which outputs that are
depends on the samples alone.
"""

from __future__ import annotations

import functools
import math
import threading
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..algorithms.fft import careful_lengths
from ..boundary import OUTSIDE, Sides, axis_map
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.overlap import Geometry, OverlapArguments, TileEntry
from ..codegen.transform import frequencies, twiddles
from ..plan import Plan, Tiling
from ..problem import ConvProblem, Shape
from . import threads
from .address import address
from .careful import Careful, spread
from .compiler import compiler
from .regions import _segments
from .trust import Judge, Places

_MEMORY = 56 << 20
_KEEP_BELOW = 2 << 20  # bytes of scratch that are kept for the next call
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
            units = None if boxes is None else tiled.covering(boxes)
            missed, boxes = tiled.run(x, y, workers, units)
            if len(boxes) == 0:
                return
            blocks = _Blocks(tiled.places.select(missed), tiled.lengths, tiled.counts)
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
        self._desks: list[_Desk] = []

    def run(
        self, x: NDArray[Any], y: NDArray[Any], workers: int, only: NDArray[np.intp] | None = None
    ) -> tuple[NDArray[np.intp], Places]:
        """Convolve x into y, by all units or ``only`` some; which of ``places`` must be computed again,
        and the boxes of outputs because of which."""
        slots = OverlapArguments(self.rank)
        of_unit, of_tile = self.geometry.status
        table = self.table if only is None else np.ascontiguousarray(self.table[only])
        status = np.empty((len(table), of_unit + 2 * of_tile), self.dtype)
        counter = np.zeros(8, np.int64)
        x_at, y_at = address(x), address(y)

        def work() -> None:
            try:
                desk = self._desks.pop()
            except IndexError:
                desk = _Desk(self)
            block = desk.block
            block[slots.COUNTER], block[slots.STATUS] = address(counter), address(status)
            block[slots.TABLE], block[slots.UNITS] = address(table), len(table)
            block[slots.X], block[slots.Y] = x_at, y_at
            self.routine.call(address(block))
            if desk.bytes <= _KEEP_BELOW:
                self._desks.append(desk)

        threads.run(work, max(1, min(workers, len(table), _MEMORY // desk_bytes(self))))
        return self.judge.missed(status, only)

    def covering(self, boxes: Places) -> NDArray[np.intp]:
        """The units that compute any of these outputs."""
        problem, own = self.problem, np.array(self.counts)
        # These tiles lie on a grid, so what overlaps a box is a range of indices along every axis.
        shape = [problem.y_shape[a] for a in problem.batch]
        shape += [-(-problem.y_shape[a] // c) for a, c in zip(problem.axes, self.counts, strict=True)]
        hit = np.zeros(shape, dtype=bool)
        ranges = (boxes.starts // own).tolist(), (-(-boxes.stops // own)).tolist()
        for element, first, stop in zip(boxes.batch.tolist(), *ranges, strict=True):
            hit[(*element, *map(slice, first, stop))] = True
        inside = self.present.reshape(-1)
        found = np.zeros(len(inside), dtype=bool)
        mine = self.places.select(inside)
        found[inside] = hit[(*mine.batch.T, *(mine.starts // own).T)]
        units: NDArray[np.intp] = np.flatnonzero(found.reshape(self.present.shape[0], -1).any(axis=1))
        return units

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
        import scipy.fft

        spec, lanes = self.spec, self.spec.lanes
        full = scipy.fft.fftn(spread(kernel, self.problem, self.lengths)) / math.prod(self.lengths)
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
        stride = problem.stride[position]
        sides: Sides = problem.boundary[position]
        first = -problem.padding[position]
        step = count * stride

        def offsets(begin: int, length: int) -> NDArray[np.int64]:
            found = axis_map(problem.x_shape[axis], begin, begin + length, sides).index
            return np.where(found == OUTSIDE, OUTSIDE_BYTES, found * problem.x_strides[axis])

        last = int(index.max())
        if spec.layout == "tile" and at < self.rank - 1:
            whole = offsets(first, last * step + spec.lengths[at])
            self._alive.append(whole)
            table[..., tile.maps + at] = address(whole) + 8 * step * index
            return
        window = spec.lengths[-1] if spec.layout == "tile" else self.geometry.window
        tables = [_segments(offsets(first + k * step, window)) for k in range(last + 1)]
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


class _Desk:
    """What one thread needs: planes, a strip, a raw window, and the argument blocks."""

    def __init__(self, of: _Tiled) -> None:
        g, spec, rank = of.geometry, of.spec, of.rank
        slots, into = OverlapArguments(rank), GatherArguments(spec.gather.rank)
        item = spec.gather.item_bytes
        planes = 2 * g.plane
        self.bytes = desk_bytes(of)
        self.memory = np.zeros(self.bytes, np.uint8)
        start = -address(self.memory) % 64 + address(self.memory)
        # And the unit that comes next, and where the value outside is.
        self.gather = np.zeros(into.total + 2, np.int64)
        self.fill = np.array([0], dtype=_part(of.problem.x_dtype))
        self.fill = np.array([of.problem.cval], dtype=of.problem.x_dtype.newbyteorder("=")).view(
            self.fill.dtype
        )
        self.gather[into.FILL] = self.gather[into.total + 1] = address(self.fill)
        if spec.layout == "tile":
            outer = spec.lengths[:-1]
            pitch = g.pitch if not g.raw[1] else g.points * item
            self.gather[into.sizes : into.sizes + rank - 1] = outer
            steps = [math.prod(outer[a + 1 :]) * pitch for a in range(len(outer))]
            self.gather[into.steps : into.steps + rank - 1] = steps
            self.gather[into.LENGTH] = g.points
        else:
            self.gather[into.LENGTH] = g.window
        block = self.block = np.zeros(slots.total, np.int64)
        block[slots.PLANES] = start
        block[slots.STRIP] = start + planes + (-planes % 64)
        block[slots.RAW] = block[slots.STRIP] + g.strip
        block[slots.GATHER] = address(self.gather)
        block[slots.SPECTRUM], block[slots.FACTORS] = address(of.spectrum), address(of.factors)
        strides = [of.problem.y_strides[a] for a in of.tiling.axes]
        block[slots.y_steps : slots.y_steps + rank] = [0] * (rank - len(strides)) + strides


def desk_bytes(of: _Tiled) -> int:
    """The memory of a desk."""
    g = of.geometry
    return 2 * g.plane + g.raw[1] * of.spec.gather.item_bytes + g.strip + 512


def _part(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """The dtype of a sample's real part, in native byte order."""
    native = dtype.newbyteorder("=")
    return np.dtype(f"f{native.itemsize // 2}") if native.kind == "c" else native
