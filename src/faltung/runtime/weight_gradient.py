"""Gradients by the weight run as sums of outer products: what ``plan.OuterSums`` decides, as programs.

A piece has a group, some input and some output channels, and one part of the positions. It goes through the
blocks of its part in their order (``codegen/repeat.py``): packs both operands, multiplies, and adds to its
sums, which lie panel by panel, with a row for each input channel and tap. Where there is one part, sums
are formed in scratch and taken to their places by the piece itself; otherwise those of all parts lie in an
array of their own, and a second program adds them up.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.dense import window_of
from ..algorithms.weight_gradient import phases_of, pitch_of, unit_of, whole
from ..boundary import OUTSIDE, axis_map
from ..codegen.gather import OUTSIDE_BYTES
from ..codegen.outer import OuterArguments
from ..codegen.pack import PackArguments
from ..codegen.repeat import RepeatArguments
from ..codegen.total import TotalArguments
from ..plan import PackSpec, Phase, Plan, RepeatSpec, RoutineSpec
from ..problem import Shape
from .address import address
from .compiler import compiler
from .pieces import Pieces
from .programs import Program
from .regions import segments_of


class WeightGradient:
    """A gradient bound to its tables."""

    def __init__(self, plan: Plan) -> None:
        assert plan.sums is not None
        self.problem, self.sums = plan.problem, plan.sums
        self.forward = plan.problem.adjoint_weight()
        channels = self.forward.channels
        assert channels is not None
        self.channels = channels
        outer = self.sums.outer
        self.dtype = np.dtype("f8" if outer.element == "f64" else "f4")
        self.item = self.dtype.itemsize
        self.width = outer.vectors * outer.lanes
        self.keep: list[Any] = []
        sums, forward = self.sums, self.forward
        self.first_inputs = range(0, channels.inputs, sums.inputs)
        self.first_outputs = range(0, channels.outputs, sums.outputs)
        self.panels = -(-min(channels.outputs, sums.outputs) // self.width)
        self.rows = whole(min(channels.inputs, sums.inputs) * math.prod(forward.kernel_shape), outer.rows)
        self.panel_bytes = self.rows * self.width * self.item
        self.chunk_bytes = self.panels * self.panel_bytes
        self.tile = 1 if sums.basis is None else sums.basis.outputs
        self.blocks = Blocks(
            (forward.y_shape[0], *(forward.y_shape[a] for a in forward.axes)), sums.block, self.tile
        )
        rank, inputs = len(forward.axes), min(sums.inputs, channels.inputs)
        self.samples = Operand(
            forward.x_shape,
            forward.x_strides,
            [phases_of(forward, j) for j in range(rank)],
            list(forward.boundary),
            self.blocks,
            sums.samples,
            whole(inputs, outer.lanes) if sums.basis is not None or inputs > outer.lanes else inputs,
            self.item,
        )
        self.gradients = Operand(
            forward.y_shape,
            forward.y_strides,
            [Phase(0, 1, 1, (0,), (0,))] * rank,
            [("constant", "constant")] * rank,
            self.blocks,
            sums.gradients,
            self.panels * self.width,
            self.item,
        )
        self._run = Program([self._bind()])
        self._finish = Program([self._bind_parts()]) if sums.parts > 1 else None

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> NDArray[Any]:
        """The gradient by the result, which is read once: by each piece, as it needs it."""
        return kernel

    def run(self, x: NDArray[Any], y: NDArray[Any], gy: NDArray[Any], workers: int) -> bool:
        """Sum the gradient into y; whether a sum is not finite where that is watched."""
        if self._finish is None:
            return self._run.run(x, y, workers, gy)
        partial = np.empty(self.partial_bytes // self.item, self.dtype)
        self._run.run(x, partial, workers, gy)
        return self._finish.run(partial, y, workers)

    def whole(self, gy: NDArray[Any]) -> tuple[Program, NDArray[Any]] | None:
        """The program that a run is as long as it reports nothing, and its third array."""
        return None if self._finish is not None else (self._run, gy)

    def scratch(self, workers: int) -> int:
        """The bytes that so many workers need beside the arrays, and the sums of all parts."""
        return workers * self._run.desk_bytes + self.partial_bytes

    @property
    def programs(self) -> tuple[Program, Program | None]:
        """Those that sum parts and that add these up, where there are several."""
        return self._run, self._finish

    @property
    def partial_bytes(self) -> int:
        """The bytes of the sums of all parts, where there are several."""
        chunks = self.channels.groups * len(self.first_inputs) * len(self.first_outputs)
        return self.sums.parts * chunks * self.chunk_bytes if self._finish is not None else 0

    # -- pieces --------------------------------------------------------------------------------

    def _bind(self) -> Any:
        """Pieces: input channels fastest, then output channels, parts, groups."""
        sums, pieces = self.sums, Pieces(_AXES)
        loop = Loop(pieces, self.keep)
        packed_x, packed_g = pieces.room(self.samples.bytes), pieces.room(self.gradients.bytes)
        if self.channels.outputs % self.width:
            # What fills up the last panel is never stored, but has to be finite to be fast.
            self._clear(pieces, packed_g, self.gradients.bytes)
        own = pieces.room(self.chunk_bytes) if sums.parts == 1 else None
        loop.begin()

        inputs = [min(sums.inputs, self.channels.inputs - c) for c in self.first_inputs]
        outputs = [min(sums.outputs, self.channels.outputs - o) for o in self.first_outputs]
        groups = range(self.channels.groups)
        for spec, operand, base, room, axis, starts, counts in (
            (sums.samples, self.samples, "x", packed_x, "rows", self.first_inputs, inputs),
            (sums.gradients, self.gradients, "z", packed_g, "columns", self.first_outputs, outputs),
        ):
            unit, by_channel = operand.unit, operand.strides[2]
            for rest in (False, True):  # whole units of channels, and what is left
                if rest and not any(count % unit for count in counts):
                    continue
                at = self._call_pack(loop, spec, operand, base, room)
                slots = PackArguments(spec.outer)
                full = [count // unit for count in counts]
                left = [count % unit for count in counts]
                pieces.vary(axis, at + slots.CHANNELS, left if rest else [unit] * len(counts))
                pieces.vary(axis, at + slots.sizes, [int(n > 0) for n in left] if rest else full)
                first = [n * unit if rest else 0 for n in full]
                varying = {
                    axis: [(c + n) * by_channel for c, n in zip(starts, first, strict=True)],
                    "groups": [g * operand.strides[1] for g in groups],
                }
                loop.point(at + slots.SOURCE, base, varying)
                pieces.vary(axis, at + slots.TARGET, [n // unit * operand.far for n in first])
        self._multiply(loop, packed_x, packed_g, own, outputs)
        loop.end(self._parts())
        flag = None if own is None else self._call_results(pieces, own)
        return pieces.bound(flag if self.sums.results.watches else None, self.keep)

    def _clear(self, pieces: Pieces, room: int, bytes_: int) -> None:
        """Have a block of scratch hold noughts."""
        slots, lanes = TotalArguments, self.sums.total.lanes
        block = np.zeros(slots.TOTAL, np.int64)
        block[slots.VECTORS] = -(-bytes_ // (lanes * self.item))
        at = pieces.call(self.sums.total, block)
        pieces.point(at + slots.TARGET, room)
        pieces.point(at + slots.SOURCE, room)

    def _call_pack(self, loop: Loop, spec: PackSpec, operand: Operand, base: str, room: int) -> int:
        """Bring a block of an operand into scratch, so many vectors of channels as a piece says."""
        slots = PackArguments(spec.outer)
        fill = np.array([self.forward.cval if base == "x" else 0], self.dtype)
        self.keep.append(fill)
        block = np.zeros(slots.total, np.int64)
        block[slots.APART], block[slots.FILL] = operand.strides[2], address(fill)
        block[slots.steps], block[slots.steps + 1] = operand.far, operand.pitches[0]
        vectors = np.arange(operand.units) * operand.unit * operand.strides[2]
        batch = np.arange(self.blocks.block[0]) * operand.strides[0]
        block[slots.maps], block[slots.maps + 1] = address(self._table(vectors)), address(self._table(batch))
        at = loop.call(spec, block)
        loop.pieces.point(at + slots.TARGET, room)
        tables = [operand.packed(corner, self._table, self._places) for corner in self.blocks.corners]
        for slot, values in zip(
            (slots.SOURCE, slots.PLACES, slots.SEGMENTS, slots.SEGMENT_COUNT),
            zip(*tables, strict=True),
            strict=True,
        ):
            loop.vary(at + slot, values)
        loop.vary(at + slots.sizes + 1, [sizes[0] for sizes in self.blocks.sizes])
        return at

    def _multiply(
        self, loop: Loop, packed_x: int, packed_g: int, own: int | None, outputs: list[int]
    ) -> None:
        """Multiply a block, and add to the sums of the piece."""
        sums, slots = self.sums, OuterArguments
        block = np.zeros(slots.TOTAL, np.int64)
        step = self.gradients.vector
        block[slots.V_STEP], block[slots.B_STEP] = step, sums.outer.vectors * step
        block[slots.STRIP], block[slots.C_STEP] = sums.strip, self.panel_bytes
        block[slots.PRODUCTS] = 1
        offsets = {sizes: self._offsets(sizes) for sizes in set(self.blocks.sizes)}
        at = self._call_outer(loop, block, [self._rows_table(c) for c in self.first_inputs], offsets, outputs)
        loop.pieces.point(at + slots.A, packed_x)
        loop.pieces.point(at + slots.B, packed_g)
        self._to_sums(loop.pieces, at + slots.C, own)

    def _call_outer(
        self,
        loop: Loop,
        block: NDArray[np.int64],
        rows: list[NDArray[np.int64]],
        offsets: dict[Shape, NDArray[np.int64]],
        outputs: list[int],
    ) -> int:
        """Call the routine with rows that differ from chunk to chunk of input channels, and positions that
        differ with the sizes of a block; where the argument block begins."""
        slots, pieces = OuterArguments, loop.pieces
        at = loop.call(self.sums.outer, block)
        pieces.vary("rows", at + slots.ROWS, [address(table) for table in rows])
        pieces.vary("rows", at + slots.TILES, [len(table) // self.sums.outer.rows for table in rows])
        pieces.vary("columns", at + slots.PANELS, [-(-n // self.width) for n in outputs])
        loop.vary(at + slots.OFFSETS, [address(offsets[sizes]) for sizes in self.blocks.sizes])
        loop.vary(at + slots.POSITIONS, [len(offsets[sizes]) for sizes in self.blocks.sizes])
        loop.vary(at + slots.FRESH, self._fresh())
        return at

    def _to_sums(self, pieces: Pieces, slot: int, own: int | None) -> None:
        """Have a slot point to the sums of a piece."""
        if own is not None:
            pieces.point(slot, own)
            return
        pieces.point(slot, "y")
        self._vary_chunks(pieces, slot)
        chunks = self.channels.groups * len(self.first_inputs) * len(self.first_outputs)
        pieces.vary("parts", slot, [q * chunks * self.chunk_bytes for q in range(self.sums.parts)])

    def _vary_chunks(self, pieces: Pieces, slot: int) -> None:
        """Have a slot point to the chunk of sums of a piece, among those of a part."""
        n_rows, n_columns = len(self.first_inputs), len(self.first_outputs)
        pieces.vary("rows", slot, [k * self.chunk_bytes for k in range(n_rows)])
        pieces.vary("columns", slot, [k * n_rows * self.chunk_bytes for k in range(n_columns)])
        each = n_rows * n_columns * self.chunk_bytes
        pieces.vary("groups", slot, [g * each for g in range(self.channels.groups)])

    def _parts(self) -> list[tuple[int, int]]:
        """The blocks of each part: the first, and how many."""
        total, parts = len(self.blocks.corners), self.sums.parts
        edges = [total * q // parts for q in range(parts + 1)]
        return [(a, b - a) for a, b in itertools.pairwise(edges)]

    def _fresh(self) -> list[int]:
        """Of each block, whether it is the first of its part."""
        starts = {first for first, _ in self._parts()}
        return [int(k in starts) for k in range(len(self.blocks.corners))]

    # -- tables --------------------------------------------------------------------------------

    def _rows_order(self, first: int) -> list[tuple[int, Shape]]:
        """The input channel (of the chunk that begins at ``first``) and the tap of each row: in the order of
        the result's memory, input channels outermost."""
        count = min(self.sums.inputs, self.channels.inputs - first)
        taps = list(itertools.product(*map(range, self.forward.kernel_shape)))
        return [(c, tap) for c in range(count) for tap in taps]

    def _rows_table(self, first: int) -> NDArray[np.int64]:
        """Where each row's samples are, from the beginning of a block on."""
        samples = self.samples
        return self._padded([samples.channel(c) + samples.tap(tap) for c, tap in self._rows_order(first)])

    def _padded(self, rows: list[int]) -> NDArray[np.int64]:
        """A table of rows, the last repeated until tiles are whole."""
        return self._table([*rows, *rows[-1:] * (-len(rows) % self.sums.outer.rows)])

    def _offsets(self, sizes: Shape) -> NDArray[np.int64]:
        """The bytes to each position of a block of these sizes, in both operands."""
        return self._table(
            np.stack([operand.positions(sizes) for operand in (self.samples, self.gradients)], axis=1)
        )

    # -- results -------------------------------------------------------------------------------

    def _bind_parts(self) -> Any:
        """Add up the sums of all parts, and take them to their places."""
        pieces, slots = Pieces(_AXES), TotalArguments
        lanes = self.sums.total.lanes
        chunks = self.channels.groups * len(self.first_inputs) * len(self.first_outputs)
        block = np.zeros(slots.TOTAL, np.int64)
        block[slots.VECTORS] = self.chunk_bytes // (lanes * self.item)
        block[slots.PARTS], block[slots.STEP] = self.sums.parts, chunks * self.chunk_bytes
        room = pieces.room(self.chunk_bytes)
        at = pieces.call(self.sums.total, block)
        pieces.point(at + slots.SOURCE, "x")
        self._vary_chunks(pieces, at + slots.SOURCE)
        pieces.point(at + slots.TARGET, room)
        flag = self._call_results(pieces, room)
        return pieces.bound(flag if self.sums.results.watches else None, self.keep)

    def _call_results(self, pieces: Pieces, room: int) -> int:
        """Take a chunk of sums to its places; the slot that reports numbers that are not finite."""
        spec, problem = self.sums.results, self.problem
        slots = PackArguments(spec.outer)
        block = np.zeros(slots.total, np.int64)
        block[slots.FILL] = address(self._table([0]))
        by_input, by_group, by_output = problem.y_strides[:3]
        row = self.width * self.item
        at = pieces.call(spec, block)
        outputs = [min(self.sums.outputs, self.channels.outputs - o) for o in self.first_outputs]
        rows = [self._rows_order(c) for c in self.first_inputs]
        if spec.reads == "line":
            block[slots.maps], block[slots.sizes] = address(self._table([0])), 1
            block[slots.APART] = row
            block[slots.PLACES] = address(self._places(np.arange(self.sums.outputs) * by_output))
            pieces.vary("rows", at + slots.CHANNELS, [len(order) for order in rows])
            segments = [self._segments(count) for count in outputs]
            pieces.vary("columns", at + slots.SEGMENTS, [address(table) for table in segments])
            pieces.vary("columns", at + slots.SEGMENT_COUNT, [len(table) for table in segments])
        else:
            columns = np.arange(self.panels * self.width)
            where = columns // self.width * self.panel_bytes + columns % self.width * self.item
            block[slots.maps], block[slots.steps] = address(self._table(where)), by_output
            block[slots.CHANNELS], block[slots.SEGMENT_COUNT] = 1, 1
            pieces.vary("columns", at + slots.sizes, outputs)
            places = [self._places(self._row_places(order)) for order in rows]
            pieces.vary("rows", at + slots.PLACES, [address(table) for table in places])
            segments = [self._table([[len(order), 0, row]]) for order in rows]
            pieces.vary("rows", at + slots.SEGMENTS, [address(table) for table in segments])
        pieces.point(at + slots.SOURCE, room)
        pieces.point(at + slots.TARGET, "y")
        pieces.vary("rows", at + slots.TARGET, [c * by_input for c in self.first_inputs])
        pieces.vary("columns", at + slots.TARGET, [o * by_output for o in self.first_outputs])
        pieces.vary("groups", at + slots.TARGET, [g * by_group for g in range(self.channels.groups)])
        return at + slots.FLAGS

    def _segments(self, outputs: int) -> NDArray[np.int64]:
        """Where the columns of a row lie, panel by panel."""
        return self._table(
            [
                [min(self.width, outputs - o), o // self.width * self.panel_bytes, self.item]
                for o in range(0, outputs, self.width)
            ]
        )

    def _row_places(self, order: list[tuple[int, Shape]]) -> NDArray[np.int64]:
        """Where the rows of an output lie in the result."""
        strides = [self.problem.y_strides[a] for a in (0, *self.problem.axes)]
        return np.array([(c, *tap) for c, tap in order], np.int64) @ np.array(strides, np.int64)

    def _places(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        """A table of places, with entries behind its end that are looked at but not used."""
        more = np.full(self.sums.outer.lanes, values[-1] if len(values) else 0)
        return self._table(np.concatenate([values, more]))

    def _table(self, values: Any) -> NDArray[np.int64]:
        table = np.ascontiguousarray(np.array(values, dtype=np.int64))
        self.keep.append(table)
        return table


_AXES = ("rows", "columns", "parts", "groups")


class Blocks:
    """Boxes of positions: of the batch, then along each axis."""

    def __init__(self, size: Shape, block: Shape, tile: int) -> None:
        self.size, self.block, self.unit = size, block, tile
        self.starts = [list(range(0, n, b)) for n, b in zip(size, block, strict=True)]
        self.corners = list(itertools.product(*(range(len(starts)) for starts in self.starts)))
        self.sizes = [tuple(self.length(a, k) for a, k in enumerate(corner)) for corner in self.corners]

    def length(self, axis: int, k: int) -> int:
        """The positions of the k-th block along an axis; tiles are whole, whatever lies beyond."""
        own = min(self.block[axis], self.size[axis] - self.starts[axis][k])
        return own if axis == 0 else whole(own, self.unit)


class Operand:
    """One of two arrays whose channels meet at positions: where these lie in it, and in scratch. There
    ``unit`` channels lie side by side, with all positions behind them, then the next ones, ``far`` bytes
    from the first."""

    def __init__(
        self,
        shape: Shape,
        strides: Shape,
        phases: Sequence[Phase],
        boundary: Sequence[tuple[str, str]],
        blocks: Blocks,
        spec: PackSpec,
        channels: int,
        item: int,
    ) -> None:
        self.unit = unit_of(spec, channels)
        self.item, self.units = item, -(-channels // self.unit)
        pitch = pitch_of(self.unit, spec.lanes, item)
        self.strides, self.blocks, self.phases = strides, blocks, phases
        self.windows = [
            _Window(shape[3 + j], phase, sides, blocks, 1 + j)
            for j, (phase, sides) in enumerate(zip(phases, boundary, strict=True))
        ]
        found = []
        for window in reversed(self.windows):
            found.append(pitch)
            pitch *= window.count
        self.pitches = [pitch, *reversed(found)]
        self.far = pitch * blocks.block[0]
        self.bytes = self.units * self.far
        # From one vector of channels to the next.
        self.vector = self.far if self.unit <= spec.lanes else spec.lanes * item
        self._tables: dict[Any, tuple[int, int, int]] = {}

    def channel(self, c: int) -> int:
        """The bytes from the first channel to another."""
        return c // self.unit * self.far + c % self.unit * self.item

    def tap(self, tap: Shape) -> int:
        """The bytes from a position to its sample under a tap."""
        return sum(
            (phase.places[m] - window.low) // window.apart * pitch
            for phase, m, window, pitch in zip(self.phases, tap, self.windows, self.pitches[1:], strict=True)
        )

    def positions(self, sizes: Shape) -> NDArray[np.int64]:
        """The bytes to each position of a block of these sizes."""
        found = np.arange(sizes[0]) * self.pitches[0]
        for n, phase, window, pitch in zip(
            sizes[1:], self.phases, self.windows, self.pitches[1:], strict=True
        ):
            found = (found[:, None] + np.arange(n) * (phase.step // window.apart * pitch)).reshape(-1)
        return found

    def packed(self, corner: Shape, table: Any, places: Any) -> tuple[int, int, int, int]:
        """Where the samples of a block begin in the array, the addresses of their places and segments, and
        how many segments there are."""
        base = self.blocks.starts[0][corner[0]] * self.strides[0]
        key = []
        for window, k, stride in zip(self.windows, corner[1:], self.strides[3:], strict=True):
            start, pattern = window.patterns[k]
            base += start * stride
            key.append(pattern.tobytes())
        found = self._tables.get(tuple(key))
        if found is None:
            source, place = np.zeros(1, np.int64), np.zeros(1, np.int64)
            for window, k, stride, pitch in zip(
                self.windows, corner[1:], self.strides[3:], self.pitches[1:], strict=True
            ):
                _, pattern = window.patterns[k]
                at = np.where(pattern == OUTSIDE_BYTES, OUTSIDE_BYTES, pattern * stride)
                source = np.maximum(source[:, None] + at, OUTSIDE_BYTES).reshape(-1)
                place = (place[:, None] + np.arange(len(pattern)) * pitch).reshape(-1)
            source = np.where(source < OUTSIDE_BYTES // 2, OUTSIDE_BYTES, source)
            # By address, so that what is adjacent is copied together; outside comes first.
            order = np.argsort(source, kind="stable")
            where, segments = places(place[order]), table(segments_of(source[order]))
            found = self._tables[tuple(key)] = (address(where), address(segments), len(segments))
        return (base, *found)


class _Window:
    """The samples that blocks meet along one axis."""

    def __init__(self, length: int, phase: Phase, sides: tuple[str, str], blocks: Blocks, axis: int) -> None:
        size = whole(blocks.block[axis], blocks.unit)
        self.low, self.count, self.apart = window_of((phase,), size)
        # Of each block: a position in the array, and where the window's samples lie relative to it.
        self.patterns = []
        for k, first in enumerate(blocks.starts[axis]):
            at = self.low + phase.step * first
            low, count, apart = window_of((phase,), blocks.length(axis, k))
            needed = (low + (count - 1) * apart - self.low) // self.apart + 1
            index = axis_map(length, at, at + needed * self.apart, sides).index[:: self.apart]
            inside = index[index != OUTSIDE]
            start = int(inside.min()) if len(inside) else 0
            self.patterns.append((start, np.where(index == OUTSIDE, OUTSIDE_BYTES, index - start)))


class Loop:
    """Calls that a piece repeats for each of its blocks, and what differs from block to block."""

    def __init__(self, pieces: Pieces, keep: list[Any]) -> None:
        self.pieces, self.keep = pieces, keep
        self._calls: list[tuple[int, int]] = []
        self._varying: dict[int, Sequence[int]] = {}
        self._pointed: dict[int, tuple[Any, dict[str, list[int]]]] = {}
        self._at = 0

    def begin(self) -> None:
        """The repeat routine is called after what the piece has called so far."""
        self._at = self.pieces.call(RepeatSpec(), np.zeros(RepeatArguments.FIXED, np.int64))

    def call(self, spec: RoutineSpec, block: NDArray[np.int64]) -> int:
        """Call one more routine in each turn; the slot where its argument block begins."""
        at = self.pieces.block(block)
        self._calls.append((compiler().routine(spec).address, at))
        return at

    def vary(self, slot: int, values: Sequence[int]) -> None:
        """What a slot is, or is moved by, for each block."""
        self._varying[slot] = values

    def point(self, slot: int, base: Any, varying: dict[str, list[int]]) -> None:
        """Have a slot that varies point into an array, from where a piece's part of it begins."""
        self._pointed[slot] = base, varying

    def end(self, parts: list[tuple[int, int]]) -> None:
        """What the repeat routine is to do; ``parts`` are the first block of each, and how many."""
        slots, pieces = RepeatArguments, self.pieces
        bases = pieces.block(np.zeros(len(self._varying), np.int64))
        pairs = []
        for k, slot in enumerate(self._varying):
            pairs.append((8 * (bases + k), 8 * slot))
            if slot in self._pointed:
                base, varying = self._pointed[slot]
                pieces.point(bases + k, base)
                for axis, values in varying.items():
                    pieces.vary(axis, bases + k, values)
        table = self._table(np.array(list(self._varying.values()), np.int64).T)
        pieces.point(self._at + slots.ARGUMENTS, "arguments")
        words = {
            slots.COLUMNS: table.shape[1],
            slots.SLOTS: address(self._table(pairs)),
            slots.CALLS: address(self._table([(routine, 8 * at) for routine, at in self._calls])),
            slots.CALL_COUNT: len(self._calls),
        }
        for slot, word in words.items():
            pieces.set(self._at + slot, word)
        row = table.shape[1] * table.itemsize
        pieces.vary("parts", self._at + slots.TABLE, [address(table) + first * row for first, _ in parts])
        pieces.vary("parts", self._at + slots.TURNS, [count for _, count in parts])

    def _table(self, values: Any) -> NDArray[np.int64]:
        table = np.ascontiguousarray(np.array(values, dtype=np.int64))
        self.keep.append(table)
        return table
