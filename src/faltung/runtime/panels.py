"""Layers run as panels of weights: what ``plan.Panels`` decides, as tables and programs.

Two programs: the first packs the weights, panel by panel, into an array of its own; the second does a
block of outputs per piece: it packs the block's samples, multiplies, and brings the sums to y. That
array, z, holds for each group, for each phase, panel after panel a row of biases and the weights k after
k, k running over the phase's taps and, faster, over the input channels.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.dense import window_of
from ..boundary import OUTSIDE, axis_map
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.pack import PackArguments
from ..codegen.panel import PanelArguments
from ..plan import GatherSpec, PackSpec, Phase, Plan
from ..problem import ConvProblem, Shape
from .address import address
from .compiler import compiler
from .pieces import Pieces
from .programs import Axis, Bound, Patch, Program
from .regions import segments_of

_LINE_BYTES = 64
_L1_SHARE = 16 << 10  # bytes of a panel that stay in L1 while rows pass by


@dataclass(frozen=True, eq=False)
class Taps:
    """The taps of a phase: their index in the kernel, and how far from a row its sample under each is."""

    phases: tuple[Phase, ...]
    index: NDArray[np.int64]  # (taps, axes)
    offsets: NDArray[np.int64]  # bytes
    weights: int  # bytes from the beginning of a group's panels to the phase's


class PanelLayer:
    """A layer bound to its tables: ``pack`` weights once or for every call, then ``run``."""

    def __init__(self, plan: Plan) -> None:
        assert plan.panels is not None
        self.problem, self.panels = self._seen(plan.problem), plan.panels
        channels = plan.problem.channels
        assert channels is not None
        self.channels = channels
        spec = self.panels.panel
        self.dtype = np.dtype("f8" if spec.element == "f64" else "f4")
        self.item = self.dtype.itemsize
        # Samples that are multiplied at once take as many bytes as a sum.
        self.together = 2 if spec.pairs else 1
        self.width = spec.vectors * spec.lanes
        self.count = -(-channels.outputs // self.width)  # panels of a group and phase
        self.keep: list[Any] = []
        self._tables: dict[Any, tuple[int, int, int]] = {}
        self._rows: dict[Any, NDArray[np.int64]] = {}
        self._stores: dict[Shape, NDArray[np.int64]] = {}
        basis = self.panels.basis
        self.windows = [
            BlockAxis(self.problem, j, phases, size, 1 if basis is None else basis.outputs * basis.apart[j])
            for j, (phases, size) in enumerate(zip(self.panels.phases, self.panels.block[1:], strict=True))
        ]
        # Blocks along the axes: which of each axis, and their sizes with that of the batch in front.
        self.corners = list(itertools.product(*(range(len(window.starts)) for window in self.windows)))
        self.sizes = [
            (self.panels.block[0], *(w.sizes[k] for w, k in zip(self.windows, corner, strict=True)))
            for corner in self.corners
        ]
        self.pitches = self._pitches()
        self.phases, self.group_bytes = self._phases()
        self.size = channels.groups * self.group_bytes
        self._pack = Program([self._bind_weights()])
        self._run = Program([self._bind_blocks()])

    # -- running -------------------------------------------------------------------------------

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> Any:
        """The panels of a kernel (groups, outputs, inputs, …)."""
        # What fills up the last panel is never stored, but has to be finite to be fast.
        ragged = self.channels.outputs % self.width != 0
        panels = aligned(self.size // self.item, self.dtype)
        if ragged:
            panels[...] = 0
        self._biases(panels, bias)
        self._pack.run(kernel, panels, workers)
        return panels

    def run(self, x: NDArray[Any], y: NDArray[Any], panels: Any, workers: int) -> bool:
        """Convolve x into y; whether a sum overflowed, or is not finite where that is watched."""
        return self._run.run(x, y, workers, panels)

    def whole(self, panels: Any) -> tuple[Program, NDArray[Any]] | None:
        """The program that a run is as long as it reports nothing, and its third array."""
        return self._run, panels

    @property
    def programs(self) -> tuple[Program, Program]:
        """Those that pack weights and that convolve."""
        return self._pack, self._run

    def _biases(self, panels: NDArray[Any], bias: NDArray[Any] | None) -> None:
        """Write the rows of biases."""
        groups = self.channels.groups
        by_group = panels.reshape(groups, -1)
        by_panel = 0 if bias is None else self._by_panel(bias)
        for taps in self.phases:
            length = self._panel_bytes(taps) // self.item
            start = taps.weights // self.item
            view = by_group[:, start : start + self.count * length].reshape(groups, self.count, length)
            view[..., : self.width] = by_panel

    def _by_panel(self, bias: NDArray[Any] | None) -> NDArray[Any]:
        """A bias, or none, as a row for each group and panel."""
        groups = self.channels.groups
        rows = np.zeros((groups, self.count * self.width), self.dtype)
        if bias is not None:
            rows[:, : self.channels.outputs] = bias.reshape(groups, -1)
        return rows.reshape(groups, self.count, self.width)

    # -- layout --------------------------------------------------------------------------------

    def _seen(self, problem: ConvProblem) -> ConvProblem:
        """The problem as the tables describe it."""
        return problem

    def _pitches(self) -> list[int]:
        """Bytes from one packed position to the next along the batch and each axis."""
        problem = self.problem
        if self.panels.samples is None:
            steps = [
                window.apart * problem.x_strides[a]
                for window, a in zip(self.windows, problem.axes, strict=True)
            ]
            return [problem.x_strides[0], *steps]
        pitch, found = self.channels.inputs * self._sample_bytes, []
        for window in reversed(self.windows):
            found.append(pitch)
            pitch *= window.count
        return [pitch, *reversed(found)]

    def _phases(self) -> tuple[list[Taps], int]:
        found, at = [], 0
        for phases in itertools.product(*self.panels.phases):
            index = np.array(list(itertools.product(*(p.taps for p in phases))), np.int64)
            index = index.reshape(-1, len(phases))
            offsets = np.zeros(1, np.int64)
            for j, phase in enumerate(phases):
                offsets = (offsets[:, None] + self._offsets(j, phase)).reshape(-1)
            taps = Taps(phases, index, offsets, at)
            at += self.count * self._panel_bytes(taps)
            found.append(taps)
        return found, at

    def _offsets(self, j: int, phase: Phase) -> NDArray[np.int64]:
        """Bytes from a window's first sample along an axis to the first under each tap."""
        window = self.windows[j]
        places = np.array(phase.places, np.int64)
        return (places - window.low) // window.apart * self.pitches[1 + j]

    def _panel_bytes(self, taps: Taps) -> int:
        return (1 + len(taps.index) * self.channels.inputs // self.together) * self.width * self.item

    @property
    def _sample_bytes(self) -> int:
        return self.item // self.together

    @property
    def _fill(self) -> NDArray[Any]:
        """What lies outside, as a sample."""
        fill = np.array([self.problem.cval], self.problem.x_dtype if self.together > 1 else self.dtype)
        self.keep.append(fill)
        return fill

    # -- weights -------------------------------------------------------------------------------

    def _bind_weights(self) -> Bound:
        """Pieces: phase and panel, then group."""
        spec, strides = self.panels.weights, self.problem.kernel_strides
        slots = PackArguments(spec.outer)
        template = np.zeros(slots.total, np.int64)
        nought = self._table([0])
        template[slots.APART], template[slots.sizes] = strides[1], 1
        template[slots.maps], template[slots.FILL] = address(nought), address(nought)
        varying = (
            slots.SOURCE, slots.TARGET, slots.CHANNELS, slots.PLACES, slots.SEGMENTS, slots.SEGMENT_COUNT
        )  # fmt: skip
        rows = []
        for taps in self.phases:
            tables = self._weight_tables(taps)
            for k in range(self.count):
                first = k * self.width
                outputs = min(self.width, self.channels.outputs - first)
                target = taps.weights + k * self._panel_bytes(taps)
                rows.append((first * strides[1], target, outputs, *tables))
        groups = [(g * strides[0], g * self.group_bytes) for g in range(self.channels.groups)]
        return Bound(
            template=template,
            patches=(
                Patch(slots.SOURCE, "x"),
                Patch(slots.TARGET, "y"),
                *(Patch(slot, "zero") for slot in varying[2:]),
            ),
            axes=(
                Axis(varying, np.array(rows, np.int64)),
                Axis((slots.SOURCE, slots.TARGET), np.array(groups, np.int64)),
            ),
            calls=((compiler().routine(spec), 0),),
            scratch=(),
            keep=self.keep,
        )

    def _weight_tables(self, taps: Taps) -> tuple[int, int, int]:
        """Where the weights of one output lie, in the order of their addresses, and where each goes: the
        addresses of places and segments, and how many segments there are."""
        by_input, by_tap = self.problem.kernel_strides[2], self.problem.kernel_strides[3:]
        at_tap = (taps.index * np.array(by_tap, np.int64)).sum(axis=1)
        source = (at_tap[:, None] + np.arange(self.channels.inputs) * by_input).reshape(-1)
        order = np.argsort(source, kind="stable")
        # Behind the row of biases, k after k; of those that are multiplied at once, one beside the other.
        row, within = np.divmod(order, self.together)
        places = self._places((1 + row) * self.width * self.item + within * self._sample_bytes)
        segments = self._table(segments_of(source[order]).reshape(-1, 3))
        return address(places), address(segments), len(segments)

    # -- blocks --------------------------------------------------------------------------------

    def _bind_blocks(self) -> Bound:
        """Pieces: channels fastest (they share samples), then blocks along the axes, the batch, groups."""
        pieces = Pieces()
        if isinstance(self.panels.samples, GatherSpec):
            self._call_gather(pieces, self.panels.samples)
        elif self.panels.samples is not None:
            self._call_samples(pieces, self.panels.samples)
        results = self.panels.results
        sums = None if results is None else pieces.room(self._sum_bytes)
        for taps in self.phases:
            self._call_panels(pieces, taps, sums)
        flag = None
        if results is not None:
            flag = self._call_results(pieces, results, sums)
        reports = self.problem.arithmetic.overflow == "raise" or (results is not None and results.watches)
        return pieces.bound(flag if reports else None, self.keep)

    def _call_samples(self, pieces: Pieces, spec: PackSpec) -> None:
        """Bring a block's samples into the first block of scratch."""
        problem, slots = self.problem, PackArguments(spec.outer)
        batch, fill = self.panels.block[0], self._fill
        block = np.zeros(slots.total, np.int64)
        block[slots.CHANNELS], block[slots.APART] = self.channels.inputs, problem.x_strides[2]
        block[slots.FILL] = address(fill)
        block[slots.sizes], block[slots.steps] = batch, self.pitches[0]
        block[slots.maps] = address(self._table(np.arange(batch) * problem.x_strides[0]))
        at = pieces.call(spec, block)
        pieces.point(at + slots.TARGET, pieces.room(self.pitches[0] * batch))
        pieces.point(at + slots.SOURCE, "x")
        self._along_x(pieces, at + slots.SOURCE)
        varying = (slots.SOURCE, slots.PLACES, slots.SEGMENTS, slots.SEGMENT_COUNT)
        tables = [self._samples(corner) for corner in self.corners]
        for slot, values in zip(varying, zip(*tables, strict=True), strict=True):
            pieces.vary("space", at + slot, values)

    def _call_gather(self, pieces: Pieces, spec: GatherSpec) -> None:
        """Copy a block's samples, line by line with all channels, into the first block of scratch."""
        problem, slots = self.problem, GatherArguments(spec.rank)
        batch, fill = self.panels.block[0], self._fill
        elements = self._table(np.arange(batch) * problem.x_strides[0])
        blocks, starts = [], []
        for corner in self.corners:
            patterns, start = [], 0
            for window, k, axis in zip(self.windows, corner, problem.axes, strict=True):
                first, pattern = window.patterns[k]
                start += first * problem.x_strides[axis]
                outside = pattern == OUTSIDE_BYTES
                patterns.append(np.where(outside, OUTSIDE_BYTES, pattern * problem.x_strides[axis]))
            *around, line = patterns
            numbers = line[:, None] + np.arange(self.channels.inputs) * self._sample_bytes
            numbers = np.where(numbers < OUTSIDE_BYTES // 2, OUTSIDE_BYTES, numbers).reshape(-1)
            segments = self._table(segments_of(numbers))
            tables = [elements, *map(self._table, around)]
            block = np.zeros(slots.total, np.int64)
            block[slots.FILL], block[slots.LENGTH] = address(fill), len(numbers)
            block[slots.SEGMENTS], block[slots.SEGMENT_COUNT] = address(segments), len(segments)
            block[slots.maps : slots.sizes] = [address(table) for table in tables]
            block[slots.sizes : slots.steps] = [len(table) for table in tables]
            block[slots.steps :] = self.pitches[:-1]
            blocks.append(block)
            starts.append(start)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, blocks)
        pieces.point(at + slots.TARGET, pieces.room(self.pitches[0] * batch))
        pieces.point(at + slots.SOURCE, "x")
        pieces.vary("space", at + slots.SOURCE, starts)
        self._along_x(pieces, at + slots.SOURCE)

    def _call_panels(self, pieces: Pieces, taps: Taps, sums: int | None) -> None:
        """Multiply, for one phase."""
        slots, strides = PanelArguments, self.problem.y_strides
        steps = [strides[0], *(strides[a] for a in self.problem.axes)] if sums is None else self._sum_steps()
        at = pieces.call(self.panels.panel, np.zeros(slots.TOTAL, np.int64))
        pieces.fill(at, [self._panel_block(taps, steps, sizes) for sizes in self.sizes])
        if self.panels.samples is None:
            pieces.point(at + slots.A, "x")
            pieces.vary("space", at + slots.A, [self._in_place(corner) for corner in self.corners])
            self._along_x(pieces, at + slots.A)
        else:
            pieces.point(at + slots.A, 0)
        length, step = self._panel_bytes(taps), self.panels.outputs // self.width
        pieces.point(at + slots.B, "z", taps.weights)
        pieces.vary("channels", at + slots.B, [k * length for k in range(0, self.count, step)])
        pieces.vary("groups", at + slots.B, [g * self.group_bytes for g in range(self.channels.groups)])
        counts = [min(step, self.count - k) for k in range(0, self.count, step)]
        pieces.vary("channels", at + slots.PANELS, counts)
        if sums is None:
            self._to_y(pieces, at + slots.C)
        else:
            pieces.point(at + slots.C, sums)

    def _call_results(self, pieces: Pieces, spec: PackSpec, sums: int | None) -> int:
        """Take a block's sums to y; the slot that reports overflow."""
        slots = PackArguments(spec.outer)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, [self._results_block(spec, self._sum_steps(), sizes) for sizes in self.sizes])
        assert sums is not None
        pieces.point(at + slots.SOURCE, sums)
        self._to_y(pieces, at + slots.TARGET)
        most = self.channels.outputs
        counts = [min(self.panels.outputs, most - o) for o in self._first_outputs]
        if spec.reads == "channels":
            pieces.vary("channels", at + slots.CHANNELS, counts)
        else:
            tables = [self._table(self._panel_segments(count)) for count in counts]
            pieces.vary("channels", at + slots.SEGMENTS, [address(table) for table in tables])
            pieces.vary("channels", at + slots.SEGMENT_COUNT, [len(table) for table in tables])
        return at + slots.FLAGS

    def _along_x(self, pieces: Pieces, slot: int) -> None:
        """Have a slot that points into x follow the batch and the groups."""
        strides = self.problem.x_strides
        pieces.vary("batch", slot, [n * strides[0] for n in self._first_elements])
        pieces.vary("groups", slot, [g * strides[1] for g in range(self.channels.groups)])

    def _to_y(self, pieces: Pieces, slot: int) -> None:
        """Have a slot point to a piece's results in y."""
        strides, axes = self.problem.y_strides, self.problem.axes
        pieces.point(slot, "y")
        pieces.vary("channels", slot, [o * strides[2] for o in self._first_outputs])
        places = [
            sum(w.starts[k] * strides[a] for w, k, a in zip(self.windows, corner, axes, strict=True))
            for corner in self.corners
        ]
        pieces.vary("space", slot, places)
        pieces.vary("batch", slot, [n * strides[0] for n in self._first_elements])
        pieces.vary("groups", slot, [g * strides[1] for g in range(self.channels.groups)])

    @property
    def _first_outputs(self) -> range:
        """The first output channel of each piece."""
        return range(0, self.count * self.width, self.panels.outputs)

    @property
    def _first_elements(self) -> range:
        """The first element of the batch of each piece."""
        return range(0, self.problem.y_shape[0], self.panels.block[0])

    @property
    def _sum_bytes(self) -> int:
        """The size of a block of sums."""
        return math.prod(self.panels.block) * self.panels.outputs * self.item

    def _samples(self, corner: Shape) -> tuple[int, int, int, int]:
        """Where a block's samples begin in x, the addresses of their places and segments, and how many
        segments there are."""
        problem = self.problem
        source, place = np.zeros(1, np.int64), np.zeros(1, np.int64)
        base = 0
        key = []
        for window, k, axis, pitch in zip(self.windows, corner, problem.axes, self.pitches[1:], strict=True):
            start, pattern = window.patterns[k]
            base += start * problem.x_strides[axis]
            key.append(pattern.tobytes())
            at = np.where(pattern == OUTSIDE_BYTES, OUTSIDE_BYTES, pattern * problem.x_strides[axis])
            source = np.maximum(source[:, None] + at, OUTSIDE_BYTES).reshape(-1)
            place = (place[:, None] + np.arange(len(pattern)) * pitch).reshape(-1)
        cached = self._tables.get(tuple(key))
        if cached is None:
            source = np.where(source < OUTSIDE_BYTES // 2, OUTSIDE_BYTES, source)
            # By address, so that what is adjacent in x is copied together; outside comes first.
            order = np.argsort(source, kind="stable")
            places, segments = self._places(place[order]), self._table(segments_of(source[order]))
            cached = self._tables[tuple(key)] = (address(places), address(segments), len(segments))
        return (base, *cached)

    def _in_place(self, corner: Shape) -> int:
        """Where the window of a block begins in x."""
        return sum(
            window.positions[k] * self.problem.x_strides[axis]
            for window, k, axis in zip(self.windows, corner, self.problem.axes, strict=True)
        )

    def _sum_steps(self) -> list[int]:
        """Bytes from one sum to the next in scratch along the batch and each axis. Sums that are taken
        apart lie panel after panel, those that are copied with all their channels side by side."""
        results = self.panels.results
        assert results is not None
        by_panel = results.reads == "line"
        step, found = (self.width if by_panel else self.panels.outputs) * self.item, []
        for size in reversed(self.panels.block):
            found.append(step)
            step *= size
        return list(reversed(found))

    @property
    def _sums_of_panel(self) -> int:
        """Bytes from one panel's sums to the next one's."""
        results = self.panels.results
        rows = 1 if results is None or results.reads != "line" else math.prod(self.panels.block)
        return rows * self.width * self.item

    def _panel_segments(self, outputs: int) -> list[tuple[int, int, int]]:
        """Where the channels of a position lie, panel by panel."""
        starts = range(0, outputs, self.width)
        return [
            (min(self.width, outputs - o), o // self.width * self._sums_of_panel, self.item) for o in starts
        ]

    def _panel_block(self, taps: Taps, c_steps: list[int], sizes: Shape) -> NDArray[np.int64]:
        """The arguments for one phase of a block of these sizes."""
        slots, spec = PanelArguments, self.panels.panel
        key = (id(taps), sizes)
        if key in self._rows:
            return self._rows[key]
        a_rows = np.arange(self.panels.block[0]) * self.pitches[0]
        c_rows = np.arange(self.panels.block[0]) * c_steps[0]
        for phase, window, a_pitch, c_step, size in zip(
            taps.phases, self.windows, self.pitches[1:], c_steps[1:], sizes[1:], strict=True
        ):
            t = np.arange(max(0, -(-(size - phase.start) // phase.apart)))
            a_rows = (a_rows[:, None] + t * (phase.step // window.apart) * a_pitch).reshape(-1)
            c_rows = (c_rows[:, None] + (phase.start + phase.apart * t) * c_step).reshape(-1)
        pad = -len(a_rows) % spec.rows
        a_table = self._table(np.concatenate([a_rows, np.repeat(a_rows[-1:], pad)]))
        c_table = self._table(np.concatenate([c_rows, np.repeat(c_rows[-1:], pad)]))
        runs, blocks = self._runs(taps)
        block = np.zeros(slots.TOTAL, np.int64)
        block[slots.A_ROWS], block[slots.C_ROWS] = address(a_table), address(c_table)
        block[slots.TILES] = len(a_table) // spec.rows
        block[slots.B_STEP], block[slots.C_STEP] = self._panel_bytes(taps), self._sums_of_panel
        block[slots.BLOCKS], block[slots.BLOCK_COUNT] = address(blocks), len(blocks)
        block[slots.RUNS] = address(runs)
        block[slots.PRODUCTS] = 1
        self._rows[key] = block
        return block

    def _runs(self, taps: Taps) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """k as runs of adjacent samples, and blocks of runs of equal length whose weights stay in L1."""
        inputs, item = self.channels.inputs // self.together, self.item
        longest = max(1, _L1_SHARE // (self.width * item))
        # Taps whose samples follow each other are one run.
        merged: list[list[int]] = []
        for offset in taps.offsets.tolist():
            if merged and offset == merged[-1][0] + merged[-1][1] * item:
                merged[-1][1] += inputs
            else:
                merged.append([offset, inputs])
        if self.panels.panel.singly:
            merged = [[offset + k * item, 1] for offset, samples in merged for k in range(samples)]
        runs: list[int] = []
        blocks: list[list[int]] = []
        done = 0
        for offset, samples in merged:
            parts = -(-samples // longest)
            for part in range(parts):
                begin, end = samples * part // parts, samples * (part + 1) // parts
                count = end - begin
                last = blocks[-1] if blocks else None
                if last is not None and last[2] == count and (last[1] + 1) * count <= longest:
                    last[1] += 1
                else:
                    blocks.append([len(runs), 1, count, (1 + done) * self.width * item])
                runs.append(offset + begin * item)
                done += count
        if not blocks:  # no tap meets a sample: the bias alone
            blocks.append([0, 0, 0, 0])
            runs.append(0)
        return self._table(runs), self._table(blocks)

    def _results_block(self, spec: PackSpec, c_steps: list[int], sizes: Shape) -> NDArray[np.int64]:
        """The arguments of the routine that takes a block of these sizes to y."""
        if sizes in self._stores:
            return self._stores[sizes]
        problem, slots = self.problem, PackArguments(spec.outer)
        block, inner, line = results_block(problem, spec, c_steps, sizes, self._table)
        if spec.reads == "channels":
            step = problem.y_strides[0] if not inner else problem.y_strides[problem.axes[inner - 1]]
            places = self._places(np.arange(line) * step)
            segments = self._table([[line, 0, c_steps[inner]]])
            block[slots.SEGMENTS], block[slots.SEGMENT_COUNT] = address(segments), 1
            block[slots.APART] = self.item
        else:
            places = self._places(np.arange(self.panels.outputs) * problem.y_strides[2])
            block[slots.CHANNELS], block[slots.APART] = line, c_steps[inner]
        block[slots.PLACES] = address(places)
        self._stores[sizes] = block
        return block

    def _places(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        """A table of places, with entries behind its end that are looked at but not used."""
        more = np.full(self.panels.panel.lanes, values[-1] if len(values) else 0)
        return self._table(np.concatenate([values, more]))

    def _table(self, values: Any) -> NDArray[np.int64]:
        table = np.ascontiguousarray(np.array(values, dtype=np.int64))
        self.keep.append(table)
        return table


def aligned(count: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """An array that begins with a cache line, so that vectors do not lie across two."""
    raw = np.empty(count + _LINE_BYTES // dtype.itemsize, dtype)
    skipped = -address(raw) % _LINE_BYTES // dtype.itemsize
    return raw[skipped : skipped + count]


def results_block(
    problem: ConvProblem,
    spec: PackSpec,
    sums: list[int],
    sizes: Shape,
    table: Callable[[Any], NDArray[np.int64]],
) -> tuple[NDArray[np.int64], int, int]:
    """The arguments of the routine that takes a block of sums to y, as far as positions go; the axis of a
    line of y (0 is the batch), and its length. ``sums`` are the bytes from one sum to the next along each
    axis."""
    slots = PackArguments(spec.outer)
    block = np.zeros(slots.total, np.int64)
    block[slots.FILL] = address(table([0]))
    steps = [problem.y_strides[0], *(problem.y_strides[a] for a in problem.axes)]
    # The line of y: the last axis, with those before it that continue it without a gap.
    order = sorted(range(len(sizes)), key=lambda k: (sizes[k] > 1, -abs(steps[k]), k))
    *around, inner = order
    line = sizes[inner]
    if spec.reads != "channels" and steps[inner] != problem.y_dtype.itemsize:
        around, line = order, 1  # nothing is adjacent in y: one result at a time
    while around and line > 1:
        k = around[-1]
        adjacent = steps[k] == line * steps[inner] and sums[k] == line * sums[inner]
        if not adjacent and sizes[k] > 1:
            break
        line *= sizes[k]
        around.pop()
    for position, k in enumerate([*around, *[-1] * (spec.outer - len(around))]):
        size = 1 if k < 0 else sizes[k]
        places = table(np.arange(size) * (0 if k < 0 else sums[k]))
        block[slots.maps + position], block[slots.sizes + position] = address(places), size
        block[slots.steps + position] = 0 if k < 0 else steps[k]
    return block, inner, line


class BlockAxis:
    """The blocks along one axis, and the windows they read; those of blocks that are made a ``multiple`` of
    outputs long, whatever lies beyond."""

    def __init__(
        self, problem: ConvProblem, j: int, phases: tuple[Phase, ...], size: int, multiple: int = 1
    ) -> None:
        n = problem.y_shape[problem.axes[j]]
        self.starts = list(range(0, n, size))
        self.sizes = [min(size, n - start) for start in self.starts]
        self.low, self.count, self.apart = window_of(phases, -(-size // multiple) * multiple)
        length = problem.x_shape[problem.axes[j]]
        # Of each block: the position in x of its window's first sample.
        self.positions = [self.low + phases[0].step * (start // phases[0].apart) for start in self.starts]
        self.patterns = []
        for at, own in zip(self.positions, self.sizes, strict=True):
            low, count, apart = window_of(phases, -(-own // multiple) * multiple)
            needed = (low + (count - 1) * apart - self.low) // self.apart + 1
            self.patterns.append(self._pattern(length, at, max(needed, 0), problem.boundary[j]))

    def _pattern(
        self, length: int, at: int, count: int, sides: tuple[str, str]
    ) -> tuple[int, NDArray[np.int64]]:
        """A position of x, and where the window's samples lie relative to it."""
        index = axis_map(length, at, at + count * self.apart, sides).index[:: self.apart]
        inside = index[index != OUTSIDE]
        start = int(inside.min()) if len(inside) else 0
        return start, np.where(index == OUTSIDE, OUTSIDE_BYTES, index - start)
