"""Regions of a plan meet their tables: taps, offsets, index maps, argument blocks.

A region of one pass that is read in place is cut into chunks that its routine finds by their numbers;
one that goes through scratch into blocks: gather the window (or find it in x), run the passes on it,
copy the result where it cannot be written in place. Either becomes a ``Bound`` region of a program.
"""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..algorithms.low_rank import summed_in
from ..boundary import OUTSIDE, Sides, axis_map, extend
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.running_sum import RunningSumArguments
from ..codegen.scatter import ScatterArguments
from ..codegen.stencil import StencilArguments
from ..outer_products import Chain, factors, terms
from ..plan import Columns, Copies, Nest, Pass, Product, Region, Run, RunningSumSpec, StencilSpec, Window
from ..problem import ConvProblem, Shape
from .address import address
from .compiler import Routine, compiler
from .programs import Axis, Bound, Patch

_MOST_PIECES = 1024  # of a region read in place: chunks beyond it share one (they are 12 µs each)
_SLACK = 64  # bytes that surplus lanes of a vector may read beyond what was gathered


def bind(problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> Bound:
    """A region with its tables, for this kernel."""
    last = region.passes[-1].routine
    if any(step.term is not None for step in region.passes) and isinstance(last, StencilSpec):
        # Terms that cancel may be summed in a higher precision than the problem's.
        problem = summed_in(problem, last.accumulator)
    whole = region.window is None and len(region.passes) == 1
    return (_bind_memory if whole else _bind_blocks)(problem, region, kernel)


# -- tables ------------------------------------------------------------------------------------


class TapOrder:
    """The order in which a routine reads its taps, found once for all kernels of a problem."""

    def __init__(self, problem: ConvProblem, columns: Columns, product: Product) -> None:
        arithmetic = problem.arithmetic
        self.product, self.dtype, self.accumulator = product, arithmetic.numpy_dtype, arithmetic.accumulator
        self.complex = arithmetic.complexity in ("kernel", "both")
        taps = list(columns.taps)
        if self.complex:  # the imaginary parts follow all real ones
            apart = problem.taps
            taps = [np.stack([t, t + apart], axis=1) for t in taps]
        self.index = np.concatenate([t.reshape(-1) for t in taps])


def tap_table(order: TapOrder, kernel: NDArray[Any]) -> NDArray[Any]:
    """The taps in the order the routine reads them, as accumulators or as pairs of 16 bits each."""
    flat = kernel.reshape(-1)
    if order.product == "pairs":
        # Where there is no second tap, the index is −1.
        flat = np.append(flat.astype(np.int16), np.int16(0))
    if order.complex:
        flat = np.concatenate([flat.real, flat.imag]).astype(np.float64)
    taps: NDArray[Any] = flat[order.index]
    if order.accumulator == "i128":
        words = [(int(v) & (1 << 64) - 1, int(v) >> 64 & (1 << 64) - 1) for v in taps]
        return np.array(words, dtype=np.uint64).reshape(-1)
    if order.product == "pairs" or taps.dtype == order.dtype:
        return taps
    with np.errstate(over="ignore", invalid="ignore"):
        # Integers wrap on purpose: sums are modulo the accumulator where they may exceed it.
        return taps.astype(order.dtype)


def stencil_arguments(
    spec: StencilSpec,
    columns: Columns,
    step: Pass,
    taps: NDArray[Any],
    offsets: NDArray[np.int64],
    copied: NDArray[np.int64] | None = None,
) -> NDArray[np.int64]:
    """The argument block of a stencil pass, all but the addresses of x and y; ``copied`` are the offsets of
    columns in the copy."""
    nest = step.nest
    slots = StencilArguments.of(spec)
    block = np.zeros(slots.total, dtype=np.int64)
    rows, samples = nest.sizes[-2:]
    per_row, per_column = step.chunk
    row_chunks, column_chunks = -(-rows // per_row), -(-samples // per_column)
    block[slots.OFFSETS], block[slots.TAPS] = offsets.ctypes.data, taps.ctypes.data
    block[slots.CHUNKS] = math.prod(nest.sizes[:-2]) * row_chunks * column_chunks
    block[slots.ROW_CHUNKS], block[slots.COLUMN_CHUNKS] = row_chunks, column_chunks
    block[slots.ROWS_PER_CHUNK], block[slots.COLUMNS_PER_CHUNK] = per_row, per_column
    _fill_nest(block, slots, nest)
    block[slots.counts : slots.watch] = [len(o) for o in columns.offsets]
    if columns.watch is not None:
        watch = columns.watch
        four = address(watch.offsets), len(watch.offsets), watch.rows, watch.samples
        block[slots.watch : slots.copy] = four
    if columns.copies is not None and copied is not None:
        of = columns.copies
        tables = address(of.places), address(copied), len(of.places)
        # The copy itself is a participant's own.
        block[slots.copy :] = 0, *tables, of.line, of.span, of.reach, of.pitch
    return block


def running_sum_arguments(spec: RunningSumSpec, run: Run, step: Pass, tap: NDArray[Any]) -> NDArray[np.int64]:
    """The argument block of a running-sum pass, all but the addresses of x and y."""
    slots = RunningSumArguments(spec.outer)
    block = np.zeros(slots.total, dtype=np.int64)
    block[slots.WORK], block[slots.TAP] = run.work, tap.ctypes.data
    block[slots.TAPS], block[slots.APART], block[slots.INTERLEAVED] = run.taps, run.apart, run.interleaved
    block[slots.LEVELS], block[slots.TILE] = run.taps.bit_length() - 1, step.chunk[1]
    _fill_nest(block, slots, step.nest)
    return block


def _fill_nest(block: NDArray[np.int64], slots: StencilArguments | RunningSumArguments, nest: Nest) -> None:
    block[slots.sizes : slots.sizes + len(nest.sizes)] = nest.sizes
    block[slots.x_steps : slots.x_steps + len(nest.x_steps)] = nest.x_steps
    block[slots.y_steps : slots.y_steps + len(nest.y_steps)] = nest.y_steps


class _Routine:
    """The routine of a pass with its tables."""

    copies: Copies | None = None

    def __init__(self, problem: ConvProblem, step: Pass, kernel: NDArray[Any]) -> None:
        spec, columns = step.routine, step.columns
        self.routine: Routine = compiler().routine(spec)
        if isinstance(spec, RunningSumSpec):
            assert isinstance(columns, Run)
            one = Columns((1,), (np.zeros(1, np.int64),), (np.zeros((1, 1), np.int64),))
            self.order, self.tap_slot = TapOrder(problem, one, "single"), RunningSumArguments.TAP
            self.taps = tap_table(self.order, kernel)
            self.template = running_sum_arguments(spec, columns, step, self.taps)
        else:
            assert isinstance(spec, StencilSpec)
            assert isinstance(columns, Columns)
            self.watch = columns.watch  # the argument block points into it
            self.order, self.tap_slot = TapOrder(problem, columns, spec.product), StencilArguments.TAPS
            self.taps = tap_table(self.order, kernel)
            self.offsets = _joined(columns.offsets)
            self.copies, self.copy_slot = columns.copies, StencilArguments.of(spec).copy
            self.copied = None if self.copies is None else _joined(self.copies.offsets)
            self.template = stencil_arguments(spec, columns, step, self.taps, self.offsets, self.copied)
        self.scratch = step.scratch


def _joined(parts: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """All entries one after another."""
    return np.concatenate([part.reshape(-1) for part in parts])


class _Taps:
    """The tables of taps of a bound region, for any kernel of its problem: slots and what they point at."""

    def __init__(self, region: Region, places: list[tuple[int, TapOrder]]) -> None:
        self._region, self._places = region, places

    def __call__(self, kernel: NDArray[Any]) -> list[tuple[int, NDArray[Any]]]:
        found = zip(self._places, _kernels(self._region, kernel), strict=True)
        return [(slot, tap_table(order, part)) for (slot, order), part in found]


# -- reading the user's memory -----------------------------------------------------------------


def _bind_memory(problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> Bound:
    """A region that reads x and writes y in place."""
    bound = _Routine(problem, region.passes[0], kernel)
    slots = StencilArguments
    chunks = int(bound.template[slots.CHUNKS])
    pieces = min(chunks, _MOST_PIECES)
    edges = np.arange(pieces + 1, dtype=np.int64) * chunks // pieces
    table = np.ascontiguousarray(np.stack([edges[:-1], edges[1:]], axis=1))
    patches = [
        Patch(slots.X, "x", region.x_offset),
        Patch(slots.Y, "y", region.y_offset),
        Patch(slots.COUNTER, "zero"),
        Patch(slots.CHUNKS, "zero"),
    ]
    scratch: tuple[int, ...] = ()
    if bound.copies is not None:
        patches.append(Patch(bound.copy_slot, 0))
        scratch = (bound.copies.rows * bound.copies.pitch + _SLACK,)
    return Bound(
        template=bound.template,
        patches=tuple(patches),
        axes=(Axis((slots.COUNTER, slots.CHUNKS), table),),
        calls=((bound.routine, 0),),
        scratch=scratch,
        flag=slots.FLAGS if problem.arithmetic.overflow == "raise" else None,
        taps=_Taps(region, [(bound.tap_slot, bound.order)]),
        keep=[bound],
    )


# -- through scratch ---------------------------------------------------------------------------


def _bind_blocks(problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> Bound:
    """A region computed block by block, from gathered windows or from x in place."""
    return _Blocks(problem, region, kernel).bound()


class _Blocks:
    def __init__(self, problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> None:
        self.problem, self.region = problem, region
        self.kernel = kernel
        self.rank = len(region.box)
        self.window = region.window
        self.order = tuple(range(self.rank)) if self.window is None else self.window.order
        self.template: list[NDArray[np.int64]] = []
        self.length = 0
        self.patches: list[Patch] = []
        self.calls: list[tuple[Routine, int]] = []
        self.keep: list[Any] = []

    def bound(self) -> Bound:
        problem, region, slots = self.problem, self.region, StencilArguments
        # Step 1: the blocks along each axis, innermost last, and what they add to which slots.
        outer = self.rank - (1 if self.window is None else self.window.inner)
        starts = [region.starts(axis) for axis in self.order]
        groups = [(s,) for s in starts[:outer]] + [tuple(starts[outer:])]
        tables: list[tuple[list[int], list[NDArray[np.int64]]]] = [([], []) for _ in groups]
        # Step 2: gather the window into the first block of scratch.
        scratch: list[int] = []
        if self.window is not None:
            scratch.append(self.window.samples * _sample_dtype(problem, self.window).itemsize + _SLACK)
            self._gather(self.window, starts, tables)
        # Step 3: the passes; each reads what the one before has left, the first may read x itself.
        flag, sources = None, []
        tables_of_taps: list[tuple[int, TapOrder]] = []
        for k, (step, taps) in enumerate(zip(region.passes, _kernels(region, self.kernel), strict=True)):
            bound = _Routine(problem, step, taps)
            self.keep.append(bound)
            at = self._append(bound.routine, bound.template)
            tables_of_taps.append((at + bound.tap_slot, bound.order))
            if isinstance(step.routine, StencilSpec):
                self.patches.append(Patch(at + slots.COUNTER, "zero"))
            term = step.term or 0
            if term == 0:
                # Where the terms that follow read as well.
                block = len(scratch) - 1
            if block >= 0:
                self.patches.append(Patch(at + slots.X, block, step.start))
            else:
                sources.append(at + slots.X)
            if k + 1 < len(region.passes):
                if term == 0:
                    alike = (
                        other.term is not None and other.factor == step.factor for other in region.passes
                    )
                    scratch.append(max(1, sum(alike)) * step.scratch + _SLACK)
                self.patches.append(Patch(at + slots.Y, block + 1, term * step.scratch))
            flag = at + slots.FLAGS
        # Step 4: the result, in place or through a block of its own.
        target = at + slots.Y
        if region.store is not None:
            self.patches.append(Patch(target, len(scratch)))
            scratch.append(_result_bytes(problem, region))
            at = self._append(compiler().routine(region.store.scatter), self._scatter_template())
            self.patches.append(Patch(at + ScatterArguments.SOURCE, len(scratch) - 1))
            target = at + ScatterArguments.TARGET
        places: dict[int, tuple[Literal["x", "y"], int, Shape]] = {target: ("y", 0, problem.y_strides)}
        # What the first block of the region reads begins at the offset.
        begin = sum(region.box[a][0] * problem.x_strides[a] for a in self.order)
        for source in sources:
            places[source] = ("x", region.x_offset - begin, problem.x_strides)
        for place, (_, _, strides) in places.items():
            steps = [strides[a] for a in self.order]
            for k, group in enumerate(groups):
                along = steps[k : k + 1] if k < outer else steps[outer:]
                offsets = np.zeros(1, dtype=np.int64)
                for first, step_bytes in zip(group, along, strict=True):
                    offsets = (offsets[:, None] + np.array(first, dtype=np.int64) * step_bytes).reshape(-1)
                tables[k][0].append(place)
                tables[k][1].append(offsets)
        # Step 5: what is the same for all blocks is no axis.
        constants = {place: constant for place, (_, constant, _) in places.items()}
        axes: list[Axis] = []
        for slots_of, columns in reversed(tables):
            constants.update((slot, 0) for slot in slots_of if slot not in constants)
            if len(columns[0]) == 1:
                for slot, column in zip(slots_of, columns, strict=True):
                    constants[slot] += int(column[0])
            else:
                axes.append(Axis(tuple(slots_of), np.ascontiguousarray(np.stack(columns, axis=1))))
        for slot, constant in constants.items():
            self.patches.append(Patch(slot, places[slot][0] if slot in places else "zero", constant))
        fill = None
        if self.window is not None and self.window.gather is None:
            fill = _Fill(problem, self.window, starts)
        return Bound(
            template=np.concatenate(self.template),
            patches=tuple(self.patches),
            axes=tuple(axes),
            calls=tuple(self.calls),
            scratch=tuple(scratch),
            flag=flag if problem.arithmetic.overflow == "raise" else None,
            fill=fill,
            taps=_Taps(region, tables_of_taps),
            keep=self.keep,
        )

    def _gather(
        self, window: Window, starts: list[list[int]], tables: list[tuple[list[int], list[NDArray[np.int64]]]]
    ) -> None:
        """Have a routine gather the windows, each block through its part of the maps."""
        if window.gather is None:
            return
        outer = self.rank - window.inner
        at = self._append(compiler().routine(window.gather), self._gather_template(window, outer))
        slots = GatherArguments(outer + 1)
        self.patches += [Patch(at + slots.SOURCE, "x"), Patch(at + slots.TARGET, 0)]
        for k in range(outer):
            tables[k][0].append(at + slots.maps + k)
            tables[k][1].append(self._outer_maps(window, k, starts[k]))
        tables[-1][0].extend((at + slots.SEGMENTS, at + slots.SEGMENT_COUNT))
        tables[-1][1].extend(self._inner_maps(window, outer, starts[outer:]))

    def _append(self, routine: Routine, template: NDArray[np.int64]) -> int:
        """Call one more routine; the slot where its argument block begins."""
        at = self.length
        self.template.append(template)
        self.length += len(template)
        self.calls.append((routine, at))
        return at

    def _gather_template(self, window: Window, outer: int) -> NDArray[np.int64]:
        item = _sample_dtype(self.problem, window).itemsize
        slots = GatherArguments(outer + 1)
        fill = np.array([self.problem.cval], dtype=self.problem.x_dtype.newbyteorder("="))
        self.keep.append(fill)
        template = np.zeros(slots.total, dtype=np.int64)
        template[slots.FILL] = fill.ctypes.data
        template[slots.sizes : slots.sizes + outer] = window.lengths[:outer]
        template[slots.LENGTH] = math.prod(window.lengths[outer:])
        template[slots.steps : slots.steps + outer] = [s * item for s in window.strides[:outer]]
        return template

    def _scatter_template(self) -> NDArray[np.int64]:
        store = self.region.store
        assert store is not None
        slots = ScatterArguments(store.scatter.rank)
        template = np.zeros(slots.total, dtype=np.int64)
        template[slots.sizes :] = [*store.sizes, *store.source_steps, *store.target_steps]
        return template

    def _outer_maps(self, window: Window, k: int, starts: list[int]) -> NDArray[np.int64]:
        """The addresses of the blocks' maps along an outer axis: all share one map, and start at
        different entries of it."""
        begin, step = _first_sample(self.problem, window.order[k], starts[0])
        stop = begin + (starts[-1] - starts[0]) * step + window.lengths[k]
        whole = byte_map(self.problem, window.order[k], begin, stop)
        self.keep.append(whole)
        return address(whole) + 8 * step * (np.array(starts, dtype=np.int64) - starts[0])

    def _inner_maps(self, window: Window, first: int, starts: Sequence[list[int]]) -> list[NDArray[np.int64]]:
        """The addresses of the blocks' segments along the axes from the ``first`` on, whose samples are
        gathered as one line, and how many segments each has."""
        axes = range(first, self.rank)
        found = []
        for corner in itertools.product(*starts):
            line = np.zeros(1, dtype=np.int64)
            for k, s in zip(axes, corner, strict=True):
                length, phases = window.lengths[k], window.phases[k]
                begin, _ = _first_sample(self.problem, window.order[k], s)
                offsets = byte_map(self.problem, window.order[k], begin, begin + length)
                if phases > 1:
                    offsets = offsets[_phase_order(length, phases)]
                # Outside along one axis is outside.
                line = np.maximum(line[:, None] + offsets, OUTSIDE_BYTES).reshape(-1)
            table = segments_of(np.where(line < OUTSIDE_BYTES // 2, OUTSIDE_BYTES, line))
            self.keep.append(table)
            found.append((address(table), len(table)))
        return list(np.array(found, dtype=np.int64).T)


def _sample_dtype(problem: ConvProblem, window: Window) -> np.dtype[Any]:
    """The dtype of the samples in a window."""
    return problem.wide_dtype if window.wide else problem.x_dtype


def _first_sample(problem: ConvProblem, axis: int, output: int) -> tuple[int, int]:
    """The first sample that an output reads along an axis of x, and the samples per output."""
    if axis not in problem.axes:
        return output, 1
    j = problem.axes.index(axis)
    return output * problem.stride[j] - problem.padding[j], problem.stride[j]


def byte_map(problem: ConvProblem, axis: int, begin: int, stop: int) -> NDArray[np.int64]:
    """Where positions along an axis lie in memory, or that they lie outside."""
    sides: Sides = ("edge", "edge")
    if axis in problem.axes:
        sides = problem.boundary[problem.axes.index(axis)]
    index = axis_map(problem.x_shape[axis], begin, stop, sides).index
    return np.where(index == OUTSIDE, OUTSIDE_BYTES, index * problem.x_strides[axis])


def _phase_order(length: int, phases: int) -> NDArray[np.int64]:
    """Positions 0, p, 2p, …, 1, p + 1, …: every phases-th sample becomes the next."""
    run = length // phases
    return np.arange(length) % run * phases + np.arange(length) // run


def segments_of(offsets: NDArray[np.int64]) -> NDArray[np.int64]:
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


class _Fill:
    """Gathering with arithmetic: odd boundaries, or a ``cval`` that x's dtype cannot hold."""

    def __init__(self, problem: ConvProblem, window: Window, starts: list[list[int]]) -> None:
        self.problem, self.window, self.starts = problem, window, starts
        self.dtype = _sample_dtype(problem, window)
        self.cval = self.problem.cval
        wide = self.problem.wide_dtype
        if wide.kind == "i" and isinstance(self.cval, int):
            # Sums are modulo the accumulator, so the value outside may be reduced first.
            bits = 8 * wide.itemsize
            self.cval = (self.cval + (1 << (bits - 1))) % (1 << bits) - (1 << (bits - 1))

    def __call__(self, x: NDArray[Any], piece: int, scratch: memoryview) -> None:
        problem, window, rank = self.problem, self.window, len(self.starts)
        where: list[slice] = [slice(None)] * rank
        ranges = {}
        corner = np.unravel_index(piece, [len(s) for s in self.starts])
        for index, starts, axis, length in zip(
            corner, self.starts, window.order, window.lengths, strict=True
        ):
            start = starts[int(index)]
            if axis in problem.axes:
                j = problem.axes.index(axis)
                begin = start * problem.stride[j] - problem.padding[j]
                ranges[axis] = (begin, begin + length)
            else:
                where[axis] = slice(start, start + length)
        spans = [ranges[a] for a in problem.axes]
        values = extend(x[tuple(where)], problem.axes, spans, problem.boundary, self.cval, self.dtype)
        for axis, phases, length in zip(window.order, window.phases, window.lengths, strict=True):
            if phases > 1:
                values = np.take(values, _phase_order(length, phases), axis=axis)
        strides = [0] * rank
        for axis, s in zip(window.order, window.strides, strict=True):
            strides[axis] = s * self.dtype.itemsize
        target = np.ndarray(values.shape, self.dtype, buffer=scratch, strides=tuple(strides))
        target[...] = values


def _kernels(region: Region, kernel: NDArray[Any]) -> list[NDArray[Any]]:
    """What each pass multiplies by: the kernel itself, or one of its factors, found once for all."""
    if all(step.factor is None for step in region.passes):
        return [kernel] * len(region.passes)
    if any(step.term is not None for step in region.passes):
        chain = _terms(kernel.tobytes(), kernel.shape, kernel.dtype)
        backwards = region.passes[0].factor != 0
        return [chain.taps(step.factor or 0, step.term, backwards) for step in region.passes]
    found = _factors(kernel.tobytes(), kernel.shape, kernel.dtype)
    return [kernel if step.factor is None else found[step.factor] for step in region.passes]


@functools.lru_cache(maxsize=8)
def _factors(content: bytes, shape: Shape, dtype: np.dtype[Any]) -> tuple[NDArray[Any], ...]:
    """The factors of a separable kernel: all regions of a plan ask for the same."""
    found = factors(np.frombuffer(content, dtype).reshape(shape))
    assert found is not None
    return found


@functools.lru_cache(maxsize=8)
def _terms(content: bytes, shape: Shape, dtype: np.dtype[Any]) -> Chain:
    """The outer products that a kernel of low rank is the sum of."""
    found = terms(np.frombuffer(content, dtype).reshape(shape))
    assert found is not None
    return found


def _result_bytes(problem: ConvProblem, region: Region) -> int:
    """The bytes of a block of results in scratch."""
    assert region.y_scratch is not None
    item = problem.y_dtype.itemsize
    surplus = 2 * region.passes[-1].routine.lanes * item
    return sum(n * s for n, s in zip(region.block, region.y_scratch, strict=True)) + surplus
