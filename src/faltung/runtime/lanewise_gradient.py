"""The gradient of a weight run lane by lane.

A piece brings the samples and the gradients of a block of outputs to scratch and sums, for every tap, over
the block. What it finds are partial sums: for each block of the batch, each block along the axes and each
vector of groups, output channel by output channel and input channel by input channel, the taps with their
lanes. They are added block after block, in an order that nothing changes.
"""

from __future__ import annotations

import functools
import itertools
import math
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import dense
from ..algorithms.lanewise_gradient import slide_of_taps
from ..algorithms.slides import Slide, runs_of
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.lanewise import LanewiseArguments
from ..codegen.pack import PackArguments
from ..plan import GatherSpec, PackSpec, Phase, Plan
from ..problem import Shape
from .address import address
from .compiler import compiler
from .lanes import LaneBlocks, tile_starts
from .panels import PanelLayer
from .pieces import Pieces
from .programs import Program
from .regions import segments_of

_ALL_TILES = 1 << 40


class LanewiseGradient(LaneBlocks):
    """A gradient bound to its tables. Its "kernel" are the gradients of outputs, which are read where they
    are."""

    def __init__(self, plan: Plan) -> None:
        lanewise, adjoint = plan.lanewise, plan.problem
        assert lanewise is not None
        whole = adjoint.adjoint_weight()
        self._elements, share = whole.y_shape[0], lanewise.share
        forward = replace(whole, x_shape=(share, *whole.x_shape[1:]), y_shape=(share, *whole.y_shape[1:]))
        lanes = 1 if lanewise.lanes == "groups" else lanewise.routine.lanes
        super().__init__(forward, lanewise, lanes)
        self._adjoint = adjoint
        # Lanes that belong to no output multiply zeros, which is not nothing where a sample is not finite.
        self._is_padded = forward.y_shape[-1] % lanes != 0
        self._taps = math.prod(forward.kernel_shape)
        self._vector_bytes = self.channels.outputs * self.channels.inputs * self._taps * self.vector
        self._gradient_pitches, self._by_output = self._pitches_of_gradients()
        reached = sum(
            math.prod(len(phase.taps) for phase in phases) for phases in itertools.product(*lanewise.phases)
        )
        self._misses = reached < self._taps
        pieces = Pieces()
        self._bring_samples(pieces)
        self._bring_gradients(pieces)
        for phases in itertools.product(*lanewise.phases):
            if all(phase.taps for phase in phases):
                self._call_routine(pieces, phases)
        self._run = Program([pieces.bound(None, self.keep)])

    # -- running -------------------------------------------------------------------------------

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> NDArray[Any]:
        """The gradients (groups, outputs, batch, …) as they are."""
        return kernel

    def run(self, x: NDArray[Any], y: NDArray[Any], kernel: NDArray[Any], workers: int) -> bool:
        """The gradient of the weight by x (inputs, groups, batch, …), to y (inputs, groups, outputs, …)."""
        block, share = self.lanewise.block[0], self.lanewise.share
        shape = (
            share // block * len(self.corners), len(self.firsts), self.channels.outputs,
            self.channels.inputs, self._taps, self.spec.lanes,
        )  # fmt: skip
        total: NDArray[Any] | None = None
        for first in range(0, self._elements, share):
            partial = (np.zeros if self._misses else np.empty)(shape, self.dtype)
            part = slice(first, first + share)
            self._run.run(x[:, :, part], partial, workers, kernel[:, :, part])
            with np.errstate(all="ignore"):
                found = partial.sum(axis=0)
                total = found if total is None else total + found
        assert total is not None
        if self._is_padded and not np.isfinite(total).all():
            again = self._again
            again.run(x, y, again.pack(kernel, None, workers), workers)
            return False
        with np.errstate(all="ignore"):
            self._store(total, y)
        return False

    def whole(self, kernel: NDArray[Any]) -> None:
        """No program does it all: NumPy adds up the sums."""

    def _store(self, total: NDArray[Any], y: NDArray[Any]) -> None:
        """Bring sums (vectors, outputs, inputs, taps, lanes) to y."""
        if not self.by_group:
            sums = total.sum(axis=-1)
        else:
            group = np.arange(self.channels.groups)
            vector = np.minimum(group // self.spec.lanes, len(self.firsts) - 1)
            sums = total[vector, ..., group - np.array(self.firsts)[vector]]
        ordered = np.moveaxis(sums, 2, 0)  # (inputs, groups, outputs, taps)
        if y.dtype.kind in "iu":  # modulo the result's bits
            ordered = ordered.astype(np.int64)
        y[...] = ordered.reshape(y.shape).astype(y.dtype)

    @functools.cached_property
    def _again(self) -> PanelLayer:
        """The same by panels."""
        return PanelLayer(dense.propose(self._adjoint, compiler().machine))

    # -- gradients -----------------------------------------------------------------------------

    def _pitches_of_gradients(self) -> tuple[list[int], int]:
        """Bytes from one gradient to the next along the batch and each axis, and from one output channel."""
        problem, lanewise = self.problem, self.lanewise
        if lanewise.gradients is None:
            strides = problem.y_strides
            return [strides[0], *(strides[a] for a in problem.axes)], strides[2]
        pitch, found = lanewise.chunk * self.item if self.by_group else self.item, []
        for k, size in enumerate(reversed(lanewise.block)):
            found.append(pitch)
            if not k and not self.by_group:  # lines are whole vectors
                size = -(-size // self.spec.lanes) * self.spec.lanes
            pitch *= size
        return list(reversed(found)), pitch

    def _bring_gradients(self, pieces: Pieces) -> None:
        """Bring a block's gradients to scratch, where they are not read in place."""
        spec = self.lanewise.gradients
        if spec is None:
            return
        self._room = pieces.room(self._by_output * self.channels.outputs)
        if isinstance(spec, GatherSpec):
            at, source = self._gather_gradients(pieces, spec)
        else:
            at, source = self._pack_gradients(pieces, spec)
        pieces.point(at, self._room)
        self._to_gradients(pieces, source)

    def _pack_gradients(self, pieces: Pieces, spec: PackSpec) -> tuple[int, int]:
        problem, slots = self.problem, PackArguments(spec.outer)
        strides = problem.y_strides
        outer = (
            (self.channels.outputs, strides[2], self._by_output),
            (self.lanewise.block[0], strides[0], self._gradient_pitches[0]),
        )
        blocks = []
        for sizes in self.sizes:
            block = np.zeros(slots.total, np.int64)
            block[slots.APART], block[slots.FILL] = strides[1], self._address_of([0])
            for k, (size, stride, step) in enumerate(outer):
                block[slots.sizes + k], block[slots.steps + k] = size, step
                block[slots.maps + k] = self._address_of(np.arange(size) * stride)
            source, place = np.zeros(1, np.int64), np.zeros(1, np.int64)
            for size, axis, pitch in zip(sizes[1:], problem.axes, self._gradient_pitches[1:], strict=True):
                source = (source[:, None] + np.arange(size) * strides[axis]).reshape(-1)
                place = (place[:, None] + np.arange(size) * pitch).reshape(-1)
            order = np.argsort(source, kind="stable")
            # Negative strides: the lowest address is where the table begins.
            segments = segments_of(source[order])
            places = np.concatenate([place[order], np.zeros(self.spec.lanes, np.int64)])
            block[slots.PLACES] = self._address_of(places)
            block[slots.SEGMENTS], block[slots.SEGMENT_COUNT] = self._address_of(segments), len(segments)
            blocks.append(block)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, blocks)
        pieces.vary(self._groups, at + slots.CHANNELS, self._groups_of_chunks)
        return at + slots.TARGET, at + slots.SOURCE

    def _gather_gradients(self, pieces: Pieces, spec: GatherSpec) -> tuple[int, int]:
        problem, slots = self.problem, GatherArguments(spec.rank)
        strides, pitches = problem.y_strides, self._gradient_pitches
        blocks = []
        for sizes in self.sizes:
            *around, last = sizes
            outer = [
                (self.channels.outputs, strides[2], self._by_output),
                (around[0], strides[0], pitches[0]),
            ]
            outer += [
                (size, strides[axis], pitch)
                for size, axis, pitch in zip(around[1:], problem.axes[:-1], pitches[1:-1], strict=True)
            ]
            block = np.zeros(slots.total, np.int64)
            for k, (size, stride, step) in enumerate(outer):
                block[slots.sizes + k], block[slots.steps + k] = size, step
                block[slots.maps + k] = self._address_of(np.arange(size) * stride)
            whole = -(-last // self.spec.lanes) * self.spec.lanes
            segments = [(last, 0, self.item)]
            if whole > last:
                segments.append((whole - last, OUTSIDE_BYTES, 0))
            block[slots.FILL], block[slots.LENGTH] = self._address_of([0]), whole
            block[slots.SEGMENTS], block[slots.SEGMENT_COUNT] = self._address_of(segments), len(segments)
            blocks.append(block)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, blocks)
        return at + slots.TARGET, at + slots.SOURCE

    def _to_gradients(self, pieces: Pieces, slot: int) -> None:
        """Have a slot point to a piece's gradients where they are."""
        strides, axes, block = self.problem.y_strides, self.problem.axes, self.lanewise.block
        pieces.point(slot, "z")
        pieces.vary(self._groups, slot, [self.firsts[c.start] * strides[1] for c in self.chunks])
        places = [
            sum(w.starts[k] * strides[a] for w, k, a in zip(self.windows, corner, axes, strict=True))
            for corner in self.corners
        ]
        pieces.vary("space", slot, places)
        pieces.vary(self._batches, slot, [n * strides[0] for n in range(0, self.lanewise.share, block[0])])

    # -- sums ----------------------------------------------------------------------------------

    def _call_routine(self, pieces: Pieces, phases: tuple[Phase, ...]) -> None:
        """Sum, for one phase."""
        slots, channels, vectors = LanewiseArguments, self.channels, len(self.firsts)
        a_rows, c_rows, template = self._sums(phases)
        blocks = []
        known: dict[Shape, NDArray[np.int64]] = {}
        for sizes in self.sizes:
            if sizes not in known:
                block = template.copy()
                runs, counts = self._runs(phases, sizes)
                block[slots.RUNS], block[slots.COUNTS] = self._address_of(runs), self._address_of(counts)
                known[sizes] = block
            blocks.append(known[sizes])
        at = pieces.call(self.spec, np.zeros(slots.TOTAL, np.int64))
        for block in known.values():
            block[slots.A_ROWS], block[slots.C_ROWS] = a_rows, c_rows
            block[slots.PANELS], block[slots.B_NEAR] = channels.outputs, self._by_output
            block[slots.C_NEAR] = self._vector_bytes // channels.outputs
            block[slots.PRODUCTS], block[slots.A_FAR], block[slots.B_FAR] = 1, self.vector, self.vector
            block[slots.C_FAR] = self._vector_bytes
            block[slots.SPAN], block[slots.BIAS] = _ALL_TILES, self._zeros()
        pieces.fill(at, blocks)
        self._point_to_samples(pieces, at + slots.A)
        if self.lanewise.gradients is None:
            self._to_gradients(pieces, at + slots.B)
        else:
            pieces.point(at + slots.B, self._room)
        if self.by_group:
            pieces.vary(self._groups, at + slots.PRODUCTS, [len(c) for c in self.chunks])
        pieces.point(at + slots.C, "y")
        whole = vectors * self._vector_bytes
        spaces, batches = len(self.corners), self.lanewise.share // self.lanewise.block[0]
        pieces.vary(self._groups, at + slots.C, [c.start * self._vector_bytes for c in self.chunks])
        pieces.vary("space", at + slots.C, [k * whole for k in range(spaces)])
        pieces.vary(self._batches, at + slots.C, [k * spaces * whole for k in range(batches)])

    def _sums(self, phases: tuple[Phase, ...]) -> tuple[int, int, NDArray[np.int64]]:
        """The tiles of a phase's taps, as the addresses of their samples and of their sums, and arguments
        that do not depend on the block."""
        slots, spec, problem = LanewiseArguments, self.spec, self.problem
        shape, j = problem.kernel_shape, self.lanewise.slide
        slide = slide_of_taps(problem, j)
        ends = [
            (np.arange(self.channels.inputs) * self.input_pitch,
             np.arange(self.channels.inputs) * self._taps * self.vector)
        ]  # fmt: skip
        for k, (phase, window) in enumerate(zip(phases, self.windows, strict=True)):
            q = np.arange(len(phase.taps))
            if k == j and not self._slides_along_lanes:
                q = np.array(list(tile_starts(len(q), slide, spec.outputs)), np.int64)
            places = (np.array(phase.places, np.int64)[q] - window.low) // window.apart
            step = math.prod(shape[k + 1 :]) * self.vector
            ends.append((places * self.pitches[1 + k], np.array(phase.taps, np.int64)[q] * step))
        a_rows, c_rows = np.zeros(1, np.int64), np.zeros(1, np.int64)
        for a, c in ends:
            a_rows = (a_rows[:, None] + a).reshape(-1)
            c_rows = (c_rows[:, None] + c).reshape(-1)
        pad = -len(a_rows) % spec.rows
        a_rows, c_rows = (np.concatenate([rows, np.repeat(rows[-1:], pad)]) for rows in (a_rows, c_rows))
        template = np.zeros(slots.TOTAL, np.int64)
        template[slots.TILES] = len(a_rows) // spec.rows
        if self._slides_along_lanes:
            template[slots.A_STEP] = template[slots.B_STEP] = self.vector
        else:
            phase, window = phases[j], self.windows[j]
            template[slots.A_STEP] = slide.taps * phase.step // window.apart * self.pitches[1 + j]
            template[slots.B_STEP] = slide.taps * phase.apart * self._gradient_pitches[1 + j]
            if len(phase.taps) > slide.outputs:
                apart = phase.taps[slide.outputs] - phase.taps[0]
                template[slots.C_STEP] = apart * math.prod(shape[j + 1 :]) * self.vector
        return self._address_of(a_rows), self._address_of(c_rows), template

    def _runs(self, phases: tuple[Phase, ...], sizes: Shape) -> tuple[NDArray[np.int64], list[int]]:
        """The outputs of a block as runs along the slide, those of the largest size first."""
        j, along = self.lanewise.slide, self._slides_along_lanes
        slide = Slide(1, 1) if along else slide_of_taps(self.problem, j)
        a = b = np.zeros(1, np.int64)
        per_axis = []
        for k, (phase, window, size) in enumerate(zip(phases, self.windows, sizes[1:], strict=True)):
            count = max(0, -(-(size - phase.start) // phase.apart))
            step = 1
            if not self.by_group and k == len(phases) - 1:
                count, step = -(-count // self.spec.lanes), self.spec.lanes
            t = np.arange(count) * step
            places = t * phase.step // window.apart * self.pitches[1 + k]
            per_axis.append((places, (phase.start + phase.apart * t) * self._gradient_pitches[1 + k]))
        a = np.arange(sizes[0]) * self.pitches[0]
        b = np.arange(sizes[0]) * self._gradient_pitches[0]
        for k, (at_sample, at_gradient) in enumerate(per_axis):
            if k != j:
                a = (a[:, None] + at_sample).reshape(-1)
                b = (b[:, None] + at_gradient).reshape(-1)
        at_sample, at_gradient = per_axis[j]
        runs = runs_of(len(at_sample), slide, self.spec.sizes[0]) if len(at_sample) else []
        tables, counts = [], []
        for size in self.spec.sizes:
            first = [run[0] for run in runs if len(run) == size]
            table = np.stack([a[:, None] + at_sample[first], b[:, None] + at_gradient[first]], axis=-1)
            tables.append(table.reshape(-1, 2))
            counts.append(len(tables[-1]))
        return np.concatenate(tables), counts

    def _zeros(self) -> int:
        """The address of a vector of zeros."""
        zeros = np.zeros(self.spec.lanes, self.dtype)
        self.keep.append(zeros)
        return address(zeros)
