"""Regions of a plan as work that threads share.

A ``MemoryRegion`` is one call of a stencil routine per worker; the routine fetches chunks from the
counter in its argument block. A ``BlockRegion`` is a list of blocks: gather the window, run the
stencil on it, copy the result where it cannot be written in place.
"""

from __future__ import annotations

import itertools
import math
import threading
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..boundary import OUTSIDE, Sides, axis_map, extend
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.stencil import StencilArguments
from ..plan import Columns, Pass, Region
from ..problem import ConvProblem
from ..structure import factors
from .address import address
from .compiler import Routine, compiler


class Task(Protocol):
    """Work in progress: every worker calls ``work`` once."""

    pieces: int

    def work(self) -> None:
        """Take pieces until there are none left."""

    def overflowed(self) -> bool:
        """Whether a sum did not fit (``overflow="raise"``)."""


def bind(problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> MemoryRegion | BlockRegion:
    """A region with its tables, for this kernel."""
    return (MemoryRegion if region.window is None else BlockRegion)(problem, region, kernel)


# -- tables ------------------------------------------------------------------------------------


def tap_table(problem: ConvProblem, columns: Columns, kernel: NDArray[Any]) -> NDArray[Any]:
    """The taps in the order the routine reads them, as accumulators."""
    flat = kernel.reshape(-1)
    arithmetic = problem.arithmetic
    dtype = arithmetic.numpy_dtype
    if arithmetic.complexity in ("kernel", "both"):
        flat = flat.astype(np.complex128)
        groups = [np.stack([flat.real[t], flat.imag[t]], axis=1) for t in columns.taps]
    else:
        groups = [flat[t] for t in columns.taps]
    joined = np.concatenate([g.reshape(-1) for g in groups])
    if arithmetic.accumulator == "i128":
        words = [(int(v) & (1 << 64) - 1, int(v) >> 64 & (1 << 64) - 1) for v in joined]
        return np.array(words, dtype=np.uint64).reshape(-1)
    with np.errstate(over="ignore", invalid="ignore"):
        # Integers wrap on purpose: sums are modulo the accumulator where they may exceed it.
        return np.ascontiguousarray(joined.astype(dtype))


def stencil_arguments(step: Pass, taps: NDArray[Any], offsets: NDArray[np.int64]) -> NDArray[np.int64]:
    """The argument block of a pass's routine, all but the addresses of x and y."""
    spec, nest = step.routine, step.nest
    slots = StencilArguments(spec.outer, len(spec.heights))
    block = np.zeros(slots.total, dtype=np.int64)
    rows, samples = nest.sizes[-2:]
    per_row, per_column = step.chunk
    row_chunks, column_chunks = -(-rows // per_row), -(-samples // per_column)
    block[slots.OFFSETS], block[slots.TAPS] = offsets.ctypes.data, taps.ctypes.data
    block[slots.CHUNKS] = math.prod(nest.sizes[:-2]) * row_chunks * column_chunks
    block[slots.ROW_CHUNKS], block[slots.COLUMN_CHUNKS] = row_chunks, column_chunks
    block[slots.ROWS_PER_CHUNK], block[slots.COLUMNS_PER_CHUNK] = per_row, per_column
    block[slots.sizes : slots.sizes + len(nest.sizes)] = nest.sizes
    block[slots.x_steps : slots.x_steps + len(nest.x_steps)] = nest.x_steps
    block[slots.y_steps : slots.y_steps + len(nest.y_steps)] = nest.y_steps
    block[slots.counts :] = [len(o) for o in step.columns.offsets]
    return block


class _Stencil:
    """The routine of a pass with its tables."""

    def __init__(self, problem: ConvProblem, step: Pass, kernel: NDArray[Any]) -> None:
        self.routine: Routine = compiler().routine(step.routine)
        self.taps = tap_table(problem, step.columns, kernel)
        self.offsets = np.concatenate(step.columns.offsets)
        self.template = stencil_arguments(step, self.taps, self.offsets)
        self.scratch = step.scratch


# -- reading the user's memory -----------------------------------------------------------------


class MemoryRegion:
    """A region that reads x and writes y in place."""

    def __init__(self, problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> None:
        self._stencil = _Stencil(problem, region.passes[0], kernel)
        self._x_offset, self._y_offset = region.x_offset, region.y_offset

    def start(self, x: NDArray[Any], y: NDArray[Any]) -> Task:
        """The region's work for these arrays."""
        arguments = self._stencil.template.copy()
        arguments[StencilArguments.X] = address(x) + self._x_offset
        arguments[StencilArguments.Y] = address(y) + self._y_offset
        return _MemoryTask(self._stencil.routine, arguments)


class _MemoryTask:
    def __init__(self, routine: Routine, arguments: NDArray[np.int64]) -> None:
        self._routine, self._arguments = routine, arguments
        self.pieces = int(arguments[StencilArguments.CHUNKS])

    def work(self) -> None:
        self._routine.call(address(self._arguments))

    def overflowed(self) -> bool:
        return bool(self._arguments[StencilArguments.FLAGS])


# -- through scratch ---------------------------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """Along one axis, or the axes that are gathered as one, one block: its first output along each of
    them, and the address of its map; for the innermost that of its segments and how many there are."""

    starts: tuple[int, ...]
    address: int
    segments: int = 0


_KEEP_BELOW = 128 << 10  # bytes of scratch that are kept for the next call


class BlockRegion:
    """A region whose windows are gathered block by block."""

    def __init__(self, problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> None:
        assert region.window is not None
        self.problem, self.region, self.window = problem, region, region.window
        self.stencils = [
            _Stencil(problem, step, taps)
            for step, taps in zip(region.passes, _kernels(region, kernel), strict=True)
        ]
        self.rank = len(region.box)
        self.sample_dtype = problem.wide_dtype if self.window.wide else problem.x_dtype
        item = self.sample_dtype.itemsize
        self.window_bytes = self.window.samples * item
        self.scratch_bytes = self.window_bytes + sum(step.scratch for step in region.passes)
        self.gather: Routine | None = None
        self.cval = problem.cval
        wide = problem.wide_dtype
        if wide.kind == "i" and isinstance(self.cval, int):
            # Sums are modulo the accumulator, so the value outside may be reduced first.
            bits = 8 * wide.itemsize
            self.cval = (self.cval + (1 << (bits - 1))) % (1 << bits) - (1 << (bits - 1))
        self._tables: list[NDArray[np.int64]] = []  # kept alive: parts hold their addresses
        outer = self.rank - self.window.inner
        self.parts = [*(self._outer_parts(k) for k in range(outer)), self._inner_parts(outer)]
        self.pieces = math.prod(len(p) for p in self.parts)
        self.only = [tuple(p[0] for p in self.parts)]  # one object, so that a desk can recognise it
        self.y_steps = [problem.y_strides[a] for a in self.window.order]
        self.raises = problem.arithmetic.overflow == "raise"
        self.desks: list[_Desk] = []  # list.pop and list.append are atomic
        if self.window.gather is not None:
            self.gather = compiler().routine(self.window.gather)
            self.fill = np.array([problem.cval], dtype=problem.x_dtype.newbyteorder("="))
            slots = self.slots = GatherArguments(outer + 1)
            self.template = np.zeros(slots.total, dtype=np.int64)
            self.template[slots.FILL] = self.fill.ctypes.data
            self.template[slots.sizes : slots.sizes + outer] = self.window.lengths[:outer]
            self.template[slots.LENGTH] = math.prod(self.window.lengths[outer:])
            self.template[slots.steps : slots.steps + outer] = [s * item for s in self.window.strides[:outer]]

    def start(self, x: NDArray[Any], y: NDArray[Any]) -> Task:
        """The region's work for these arrays."""
        return _BlockTask(self, x, y)

    @property
    def brief(self) -> bool:
        """Whether ``run_briefly`` does for it: one block, gathered and stored by routines."""
        return (
            self.pieces == 1 and self.gather is not None and self.region.y_scratch is None and not self.raises
        )

    def run_briefly(self, x: NDArray[Any], y: NDArray[Any]) -> None:
        """The whole of a small problem: nothing shared, nothing to wait for, the GIL kept."""
        desks = self.desks
        try:
            desk = desks.pop()
        except IndexError:
            desk = _Desk(self)
        desk.aim(self.only[0], x)
        desk.gather_briefly(desk.gather_address)
        desk.last[StencilArguments.Y] = address(y) + self.region.y_offset
        for call, step, at in desk.brief_calls:
            step[StencilArguments.COUNTER] = 0
            call(at)
        desks.append(desk)

    def _starts(self, k: int) -> list[int]:
        """The first outputs of the blocks along the k-th axis of the window's order; the last block is
        shifted back, so that all have one shape."""
        axis = self.window.order[k]
        (first, last), size = self.region.box[axis], self.region.block[axis]
        return [min(s, last - size) for s in range(first, last, size)]

    def _outer_parts(self, k: int) -> list[_Part]:
        """The blocks along an outer axis: all share one map, and start at different entries of it."""
        starts = self._starts(k)
        if self.window.wide:
            return [_Part((s,), 0) for s in starts]
        begin, step = self._first_sample(k, starts[0])
        stop = begin + (starts[-1] - starts[0]) * step + self.window.lengths[k]
        whole = self._byte_map(k, begin, stop)
        self._tables.append(whole)
        return [_Part((s,), address(whole) + 8 * (s - starts[0]) * step) for s in starts]

    def _inner_parts(self, first: int) -> list[_Part]:
        """The blocks along the axes from the ``first`` on, whose samples are gathered as one line."""
        axes = range(first, self.rank)
        parts = []
        for starts in itertools.product(*(self._starts(k) for k in axes)):
            if self.window.wide:
                parts.append(_Part(starts, 0))
                continue
            line = np.zeros(1, dtype=np.int64)
            for k, s in zip(axes, starts, strict=True):
                length, phases = self.window.lengths[k], self.window.phases[k]
                begin, _ = self._first_sample(k, s)
                offsets = self._byte_map(k, begin, begin + length)
                if phases > 1:
                    offsets = offsets[_phase_order(length, phases)]
                # Outside along one axis is outside.
                line = np.maximum(line[:, None] + offsets, OUTSIDE_BYTES).reshape(-1)
            table = _segments(np.where(line < OUTSIDE_BYTES // 2, OUTSIDE_BYTES, line))
            self._tables.append(table)
            parts.append(_Part(starts, address(table), len(table)))
        return parts

    def _first_sample(self, k: int, output: int) -> tuple[int, int]:
        """The first sample that an output reads along the k-th axis, and the samples per output."""
        problem, axis = self.problem, self.window.order[k]
        if axis not in problem.axes:
            return output, 1
        j = problem.axes.index(axis)
        return output * problem.stride[j] - problem.padding[j], problem.stride[j]

    def _byte_map(self, k: int, begin: int, stop: int) -> NDArray[np.int64]:
        problem, axis = self.problem, self.window.order[k]
        sides: Sides = ("edge", "edge")
        if axis in problem.axes:
            sides = problem.boundary[problem.axes.index(axis)]
        index = axis_map(problem.x_shape[axis], begin, stop, sides).index
        return np.where(index == OUTSIDE, OUTSIDE_BYTES, index * problem.x_strides[axis])


def _phase_order(length: int, phases: int) -> NDArray[np.int64]:
    """Positions 0, p, 2p, …, 1, p + 1, …: every phases-th sample becomes the next."""
    run = length // phases
    return np.arange(length) % run * phases + np.arange(length) // run


def _segments(offsets: NDArray[np.int64]) -> NDArray[np.int64]:
    """Offsets as rows (count, first offset, step) of constant step."""
    rows = []
    start, total = 0, len(offsets)
    steps = np.diff(offsets)
    while start < total:
        # The stretch from here on whose steps are all the same.
        other = np.flatnonzero(steps[start:] != steps[start]) if start + 1 < total else [0]
        count = (int(other[0]) if len(other) else total - 1 - start) + 1
        if count == 2 and steps[start] != 0:
            count = 1  # any two samples have a constant step: leave the second to what follows
        step = int(steps[start]) if count > 1 else 0
        rows.append((count, int(offsets[start]), step))
        start += count
    return np.array(rows, dtype=np.int64)


class _Desk:
    """What one thread needs to work on blocks: scratch and argument blocks, filled in but for what
    changes from block to block."""

    def __init__(self, of: BlockRegion) -> None:
        region = of.region
        # Zeros: surplus lanes of a vector may read beyond what was gathered.
        self.x = np.zeros(of.window_bytes + 64, dtype=np.uint8)
        self.y = _y_block(region, of.problem.y_dtype) if region.y_scratch is not None else None
        # Each pass reads what the one before has left.
        self.between = [np.zeros(s.scratch + 64, dtype=np.uint8) for s in of.stencils[:-1]]
        self.steps = [s.template.copy() for s in of.stencils]
        for k, step in enumerate(self.steps):
            step[StencilArguments.X] = address(self.between[k - 1] if k else self.x)
            if k < len(self.between):
                step[StencilArguments.Y] = address(self.between[k])
        self.last = self.steps[-1]
        if self.y is not None:
            self.last[StencilArguments.Y] = address(self.y)
        self.calls = [
            (s.routine.call, step, address(step)) for s, step in zip(of.stencils, self.steps, strict=True)
        ]
        self.gather_address = 0
        if of.gather is not None:
            self.slots = of.slots
            self.gather = of.template.copy()
            self.gather[GatherArguments.TARGET] = address(self.x)
            self.gather_address = address(self.gather)
            self.gather_briefly = of.gather.call_briefly
        self.brief_calls = [
            (s.routine.call_briefly, step, at)
            for s, (_, step, at) in zip(of.stencils, self.calls, strict=True)
        ]
        self.parts: tuple[_Part, ...] | None = None

    def aim(self, parts: tuple[_Part, ...], x: NDArray[Any]) -> None:
        """Have the gather routine read this block of this array."""
        gather, slots = self.gather, self.slots
        gather[slots.SOURCE] = address(x)
        if self.parts is not parts:
            gather[slots.SEGMENTS], gather[slots.SEGMENT_COUNT] = parts[-1].address, parts[-1].segments
            gather[slots.maps : slots.sizes] = [p.address for p in parts[:-1]]
            self.parts = parts


class _BlockTask:
    def __init__(self, region: BlockRegion, x: NDArray[Any], y: NDArray[Any]) -> None:
        self._of, self._x, self._y = region, x, y
        self.pieces = region.pieces
        self._todo = iter(region.only) if region.pieces == 1 else itertools.product(*region.parts)
        self._lock = threading.Lock()
        self._flag = False

    def overflowed(self) -> bool:
        return self._flag

    def work(self) -> None:
        desks = self._of.desks
        try:
            desk = desks.pop()  # left there by an earlier call
        except IndexError:
            desk = _Desk(self._of)
        while True:
            with self._lock:
                parts = next(self._todo, None)
            if parts is None:
                break
            self._block(parts, desk)
        if self._of.scratch_bytes <= _KEEP_BELOW:
            desks.append(desk)

    def _block(self, parts: tuple[_Part, ...], desk: _Desk) -> None:
        of = self._of
        region = of.region
        # Step 1: gather the window.
        if of.gather is None:
            self._extend(parts, desk.x)
        else:
            desk.aim(parts, self._x)
            of.gather.call(desk.gather_address)
        # Step 2: the passes, the last into y itself or into a block of its own.
        if desk.y is None:
            at = address(self._y)
            if of.pieces == 1:
                at += region.y_offset
            else:
                for start, bytes_ in zip(_starts_of(parts), of.y_steps, strict=True):
                    at += start * bytes_
            desk.last[StencilArguments.Y] = at
        for call, step, at_step in desk.calls:
            step[StencilArguments.COUNTER] = 0
            call(at_step)
        if of.raises and desk.last[StencilArguments.FLAGS]:
            desk.last[StencilArguments.FLAGS] = 0
            self._flag = True
        # Step 3: the block of its own into y.
        if desk.y is not None:
            where = [slice(None)] * of.rank
            for start, axis in zip(_starts_of(parts), of.window.order, strict=True):
                where[axis] = slice(start, start + region.block[axis])
            self._y[tuple(where)] = desk.y

    def _extend(self, parts: tuple[_Part, ...], scratch: NDArray[np.uint8]) -> None:
        """Gather with arithmetic (odd boundaries, or a ``cval`` that x's dtype cannot hold)."""
        of = self._of
        problem, window = of.problem, of.window
        dtype = of.sample_dtype
        where: list[slice] = [slice(None)] * of.rank
        ranges = {}
        for start, axis, length in zip(_starts_of(parts), window.order, window.lengths, strict=True):
            if axis in problem.axes:
                j = problem.axes.index(axis)
                begin = start * problem.stride[j] - problem.padding[j]
                ranges[axis] = (begin, begin + length)
            else:
                where[axis] = slice(start, start + length)
        x = self._x[tuple(where)]
        spans = [ranges[a] for a in problem.axes]
        values = extend(x, problem.axes, spans, problem.boundary, of.cval, dtype)
        for axis, phases, length in zip(window.order, window.phases, window.lengths, strict=True):
            if phases > 1:
                values = np.take(values, _phase_order(length, phases), axis=axis)
        strides = [0] * of.rank
        for axis, s in zip(window.order, window.strides, strict=True):
            strides[axis] = s * dtype.itemsize
        target = np.ndarray(values.shape, dtype, buffer=scratch.data, strides=tuple(strides))
        target[...] = values


def _kernels(region: Region, kernel: NDArray[Any]) -> list[NDArray[Any]]:
    """What each pass multiplies by: the kernel itself, or one of its factors, found once for all."""
    if all(step.factor is None for step in region.passes):
        return [kernel] * len(region.passes)
    found = factors(kernel)
    assert found is not None
    return [kernel if step.factor is None else found[step.factor] for step in region.passes]


def _starts_of(parts: tuple[_Part, ...]) -> list[int]:
    return [start for part in parts for start in part.starts]


def _y_block(region: Region, dtype: np.dtype[Any]) -> NDArray[Any]:
    """A block of y in scratch, with the strides the plan gave it."""
    assert region.y_scratch is not None
    surplus = 2 * region.passes[-1].routine.lanes * dtype.itemsize
    size = sum(n * s for n, s in zip(region.block, region.y_scratch, strict=True)) + surplus
    return np.ndarray(region.block, dtype, buffer=np.zeros(size, np.uint8).data, strides=region.y_scratch)
