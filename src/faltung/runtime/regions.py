"""Regions of a plan as work that threads share.

A ``MemoryRegion`` is one call of a stencil routine per worker; the routine fetches chunks from the
counter in its argument block. A ``BlockRegion`` is a list of blocks: gather the window, run the
stencil on it, copy the result where it cannot be written in place.
"""

from __future__ import annotations

import itertools
import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..boundary import OUTSIDE, axis_map, extend
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.stencil import StencilArguments
from ..plan import Columns, Region
from ..problem import ConvProblem
from .compiler import Routine, compiler


class Task(Protocol):
    """Work in progress: every worker calls ``work`` once."""

    pieces: int

    def work(self) -> None:
        """Take pieces until there are none left."""

    def overflowed(self) -> bool:
        """Whether a sum did not fit (``overflow="raise"``)."""


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


def stencil_arguments(region: Region, taps: NDArray[Any], offsets: NDArray[np.int64]) -> NDArray[np.int64]:
    """The argument block of a region's routine, all but the addresses of x and y."""
    spec, nest = region.routine, region.nest
    slots = StencilArguments(spec.outer, len(spec.heights))
    block = np.zeros(slots.total, dtype=np.int64)
    rows, samples = nest.sizes[-2:]
    per_row, per_column = region.chunk
    row_chunks, column_chunks = -(-rows // per_row), -(-samples // per_column)
    block[slots.OFFSETS], block[slots.TAPS] = offsets.ctypes.data, taps.ctypes.data
    block[slots.CHUNKS] = math.prod(nest.sizes[:-2]) * row_chunks * column_chunks
    block[slots.ROW_CHUNKS], block[slots.COLUMN_CHUNKS] = row_chunks, column_chunks
    block[slots.ROWS_PER_CHUNK], block[slots.COLUMNS_PER_CHUNK] = per_row, per_column
    block[slots.sizes : slots.sizes + len(nest.sizes)] = nest.sizes
    block[slots.x_steps : slots.x_steps + len(nest.x_steps)] = nest.x_steps
    block[slots.y_steps : slots.y_steps + len(nest.y_steps)] = nest.y_steps
    block[slots.counts :] = [len(o) for o in region.columns.offsets]
    return block


class _Stencil:
    """A region's routine with its tables."""

    def __init__(self, problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> None:
        self.routine: Routine = compiler().routine(region.routine)
        self.taps = tap_table(problem, region.columns, kernel)
        self.offsets = np.concatenate(region.columns.offsets)
        self.template = stencil_arguments(region, self.taps, self.offsets)


# -- reading the user's memory -----------------------------------------------------------------


class MemoryRegion:
    """A region that reads x and writes y in place."""

    def __init__(self, problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> None:
        self._stencil = _Stencil(problem, region, kernel)
        self._x_offset, self._y_offset = region.x_offset, region.y_offset

    def start(self, x: NDArray[Any], y: NDArray[Any]) -> Task:
        """The region's work for these arrays."""
        arguments = self._stencil.template.copy()
        arguments[0] = x.ctypes.data + self._x_offset
        arguments[1] = y.ctypes.data + self._y_offset
        return _MemoryTask(self._stencil.routine, arguments)


class _MemoryTask:
    def __init__(self, routine: Routine, arguments: NDArray[np.int64]) -> None:
        self._routine, self._arguments = routine, arguments
        self.pieces = int(arguments[StencilArguments.CHUNKS])

    def work(self) -> None:
        self._routine.call(self._arguments.ctypes.data)

    def overflowed(self) -> bool:
        return bool(self._arguments[StencilArguments.FLAGS])


# -- through scratch ---------------------------------------------------------------------------


@dataclass(frozen=True)
class _AxisPart:
    """Along one axis, one block: its first output, its map's address, and the run inside x."""

    start: int
    address: int
    run: tuple[int, int]


class _Buffers(threading.local):
    """Scratch of this thread, recycled from call to call while it stays small."""

    def __init__(self) -> None:
        self.kept: dict[str, NDArray[np.uint8]] = {}

    def get(self, name: str, size: int) -> NDArray[np.uint8]:
        found = self.kept.get(name)
        if found is None or found.nbytes < size:
            # Zeros: surplus lanes of a vector may read beyond what was gathered.
            found = np.zeros(size + 64, dtype=np.uint8)
            if size <= _KEEP_BELOW:
                self.kept[name] = found
        return found


_KEEP_BELOW = 4 << 20
_buffers = _Buffers()


class BlockRegion:
    """A region whose windows are gathered block by block."""

    def __init__(self, problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> None:
        assert region.window is not None
        self.problem, self.region, self.window = problem, region, region.window
        self.stencil = _Stencil(problem, region, kernel)
        self.rank = len(region.box)
        wide = problem.arithmetic.numpy_dtype
        self.sample_dtype = problem.x_dtype
        if self.window.wide:
            self.sample_dtype = np.result_type(wide, np.complex64) if problem.x_dtype.kind == "c" else wide
        item = self.sample_dtype.itemsize
        self.scratch_bytes = self.window.samples * item
        self.gather: Routine | None = None
        self._maps: list[NDArray[np.int64]] = []
        self.parts = [self._axis_parts(k) for k in range(self.rank)]
        if self.window.gather is not None:
            self.gather = compiler().routine(self.window.gather)
            self.fill = np.array([problem.cval], dtype=problem.x_dtype.newbyteorder("="))
            slots = self.slots = GatherArguments(self.rank)
            self.template = np.zeros(slots.total, dtype=np.int64)
            self.template[slots.FILL] = self.fill.ctypes.data
            self.template[slots.sizes : slots.sizes + self.rank] = self.window.lengths
            steps = [s * item for s in self.window.strides[:-1]]
            self.template[slots.steps : slots.steps + self.rank - 1] = steps

    def start(self, x: NDArray[Any], y: NDArray[Any]) -> Task:
        """The region's work for these arrays."""
        return _BlockTask(self, x, y)

    def _axis_parts(self, k: int) -> list[_AxisPart]:
        """The blocks along the k-th axis of the window's order."""
        problem, axis = self.problem, self.window.order[k]
        (first, last), size = self.region.box[axis], self.region.block[axis]
        starts = [min(s, last - size) for s in range(first, last, size)]
        phases, length = self.window.phases[k], self.window.lengths[k]
        j = problem.axes.index(axis) if axis in problem.axes else None
        stride, pad = (problem.stride[j], problem.padding[j]) if j is not None else (1, 0)
        sides = problem.boundary[j] if j is not None else ("edge", "edge")
        n = problem.x_shape[axis]
        parts = []
        if phases == 1:
            begin = first * stride - pad
            stop = starts[-1] * stride - pad + length
            whole = self._byte_map(axis, n, begin, stop, sides)
            for s in starts:
                at = (s - first) * stride
                run = self._run(whole[at : at + length], axis)
                parts.append(_AxisPart(s, whole.ctypes.data + 8 * at, run))
        else:
            per_phase = length // phases
            picks = np.arange(length) // per_phase + np.arange(length) % per_phase * phases
            for s in starts:
                begin = s * stride - pad
                whole = self._byte_map(axis, n, begin, begin + length, sides)
                mixed = np.ascontiguousarray(whole[picks])
                self._maps.append(mixed)
                parts.append(_AxisPart(s, mixed.ctypes.data, (0, 0)))
        return parts

    def _byte_map(self, axis: int, n: int, begin: int, stop: int, sides: tuple[str, str]) -> NDArray[np.int64]:
        if self.window.wide:
            return np.zeros(stop - begin, dtype=np.int64)
        index = axis_map(n, begin, stop, sides).index
        bytes_ = np.where(index == OUTSIDE, OUTSIDE_BYTES, index * self.problem.x_strides[axis])
        self._maps.append(bytes_)
        return bytes_

    def _run(self, part: NDArray[np.int64], axis: int) -> tuple[int, int]:
        """The longest stretch of adjacent samples, if x is contiguous along the axis."""
        item = self.sample_dtype.itemsize
        if self.problem.x_strides[axis] != item or len(part) < 2:
            return 0, 0
        breaks = np.flatnonzero(np.diff(part) != item) + 1
        edges = np.concatenate(([0], breaks, [len(part)]))
        longest = int(np.argmax(np.diff(edges)))
        start, stop = int(edges[longest]), int(edges[longest + 1])
        return (start, stop) if part[start] > OUTSIDE_BYTES // 2 else (0, 0)


class _BlockTask:
    def __init__(self, region: BlockRegion, x: NDArray[Any], y: NDArray[Any]) -> None:
        self._of, self._x, self._y = region, x, y
        self.pieces = math.prod(len(p) for p in region.parts)
        self._todo: Iterator[tuple[_AxisPart, ...]] = itertools.product(*region.parts)
        self._lock = threading.Lock()
        self._flag = False

    def overflowed(self) -> bool:
        return self._flag

    def work(self) -> None:
        of = self._of
        region, problem = of.region, of.problem
        scratch = _buffers.get("x", of.scratch_bytes)
        y_scratch = None
        if region.y_scratch is not None:
            y_scratch = self._y_block()
        stencil = of.stencil.template.copy()
        gather = of.template.copy() if of.gather is not None else None
        stencil[0] = scratch.ctypes.data
        y_base = self._y.ctypes.data if y_scratch is None else 0
        while True:
            with self._lock:
                parts = next(self._todo, None)
            if parts is None:
                return
            if gather is None:
                self._extend(parts, scratch)
            else:
                slots = of.slots
                gather[slots.SOURCE], gather[slots.TARGET] = self._x.ctypes.data, scratch.ctypes.data
                gather[slots.RUN_START], gather[slots.RUN_STOP] = parts[-1].run
                gather[slots.maps : slots.maps + of.rank] = [p.address for p in parts]
                assert of.gather is not None
                of.gather.call(gather.ctypes.data)
            starts = {a: p.start for a, p in zip(of.window.order, parts, strict=True)}
            if y_scratch is None:
                stencil[1] = y_base + sum(s * problem.y_strides[a] for a, s in starts.items())
            else:
                stencil[1] = y_scratch.ctypes.data
            stencil[StencilArguments.COUNTER] = 0
            of.stencil.routine.call(stencil.ctypes.data)
            if stencil[StencilArguments.FLAGS]:
                self._flag = True
            if y_scratch is not None:
                where = tuple(slice(starts[a], starts[a] + n) for a, n in enumerate(region.block))
                self._y[where] = y_scratch

    def _y_block(self) -> NDArray[Any]:
        """A block of y in scratch, with the strides the plan gave it."""
        region, dtype = self._of.region, self._of.problem.y_dtype
        assert region.y_scratch is not None
        spec = region.routine
        surplus = 2 * spec.lanes * dtype.itemsize
        size = sum(n * s for n, s in zip(region.block, region.y_scratch, strict=True)) + surplus
        buffer = _buffers.get("y", size)
        return np.ndarray(region.block, dtype, buffer=buffer.data, strides=region.y_scratch)

    def _extend(self, parts: tuple[_AxisPart, ...], scratch: NDArray[np.uint8]) -> None:
        """Gather with arithmetic (odd boundaries, or a ``cval`` that x's dtype cannot hold)."""
        of = self._of
        problem, window = of.problem, of.window
        dtype = of.sample_dtype
        where: list[slice] = [slice(None)] * of.rank
        ranges = {}
        for part, axis, length in zip(parts, window.order, window.lengths, strict=True):
            if axis in problem.axes:
                j = problem.axes.index(axis)
                begin = part.start * problem.stride[j] - problem.padding[j]
                ranges[axis] = (begin, begin + length)
            else:
                where[axis] = slice(part.start, part.start + length)
        x = self._x[tuple(where)]
        with np.errstate(over="ignore", invalid="ignore"):
            spans = [ranges[a] for a in problem.axes]
            values = extend(x, problem.axes, spans, problem.boundary, problem.cval, dtype)
        for axis, phases, length in zip(window.order, window.phases, window.lengths, strict=True):
            if phases > 1:
                per_phase = length // phases
                picks = np.arange(length) // per_phase + np.arange(length) % per_phase * phases
                values = np.take(values, picks, axis=axis)
        strides = [0] * of.rank
        for axis, s in zip(window.order, window.strides, strict=True):
            strides[axis] = s * dtype.itemsize
        target = np.ndarray(values.shape, dtype, buffer=scratch.data, strides=tuple(strides))
        target[...] = values
