"""Layers run as strips of positions: windows of x are gathered, line after line for each channel, and
multiplied by weights packed as panels, with the sums formed in y."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import strips
from ..boundary import OUTSIDE, axis_map
from ..codegen.gather import OUTSIDE_BYTES, GatherArguments
from ..codegen.strip import StripArguments
from ..plan import Phase
from ..problem import ConvProblem, Shape
from .address import address
from .panels import PanelLayer
from .pieces import Pieces
from .programs import Bound
from .regions import segments_of

_LINE = 64  # bytes


class StripLayer(PanelLayer):
    """A layer bound to its tables."""

    def _seen(self, problem: ConvProblem) -> ConvProblem:
        return strips.flattened(problem)

    # -- layout --------------------------------------------------------------------------------

    @property
    def _stride(self) -> int:
        """Along a line."""
        return self.problem.stride[-1]

    def _stretches(self, outputs: int) -> dict[int, int]:
        """How many samples so many outputs along a line read, by their residue modulo the stride."""
        (phase,), window = self.panels.phases[-1], self.windows[-1]
        found: dict[int, int] = {}
        for place in phase.places:
            further, residue = divmod(place - window.low, self._stride)
            found[residue] = max(found.get(residue, 0), further + outputs)
        return dict(sorted(found.items()))

    def _pitches(self) -> list[int]:
        pitch, found = sum(self._stretches(self.panels.block[-1]).values()) * self.item, [self.item]
        for window in reversed(self.windows[:-1]):
            found.append(pitch)
            pitch *= window.count
        # Channels lie apart by an odd number of lines, so that they do not share cache sets.
        self.channel_pitch = (-(-pitch // _LINE) | 1) * _LINE
        return [self.channel_pitch * self.channels.inputs, *reversed(found)]

    def _offsets(self, j: int, phase: Phase) -> NDArray[np.int64]:
        if j < len(self.windows) - 1:
            return super()._offsets(j, phase)
        stretches = self._stretches(self.panels.block[-1])
        starts = dict(zip(stretches, np.cumsum([0, *stretches.values()]).tolist(), strict=False))
        found = []
        for place in phase.places:
            further, residue = divmod(place - self.windows[-1].low, self._stride)
            found.append((starts[residue] + further) * self.item)
        return np.array(found, np.int64)

    # -- blocks --------------------------------------------------------------------------------

    def _bind_blocks(self) -> Bound:
        """Pieces: channels fastest (they share samples), then blocks along the axes, the batch, groups."""
        pieces = Pieces()
        self._call_lines(pieces)
        self._call_strips(pieces)
        return pieces.bound(None, self.keep)

    def _call_lines(self, pieces: Pieces) -> None:
        """Bring a block's samples into scratch."""
        assert self.panels.strips is not None
        problem, spec = self.problem, self.panels.strips.gather
        slots, batch = GatherArguments(spec.rank), self.panels.block[0]
        fill = np.array([problem.cval], self.dtype)
        self.keep.append(fill)
        line = self._stretches(self.panels.block[-1])
        steps = [self.pitches[0], self.channel_pitch, *self.pitches[1:-1]]
        # The first two axes are the same for all blocks.
        by_element = address(self._table(np.arange(batch) * problem.x_strides[0]))
        by_channel = address(self._table(np.arange(self.channels.inputs) * problem.x_strides[2]))
        blocks, starts = [], []
        for corner in self.corners:
            block = np.zeros(slots.total, np.int64)
            block[slots.FILL] = address(fill)
            block[slots.maps : slots.maps + 2] = by_element, by_channel
            block[slots.sizes : slots.sizes + 2] = batch, self.channels.inputs
            block[slots.steps : slots.steps + len(steps)] = steps
            start = 0
            for k, (window, axis) in enumerate(zip(self.windows[:-1], problem.axes, strict=False)):
                begin, pattern = window.patterns[corner[k]]
                start += begin * problem.x_strides[axis]
                table = np.where(pattern == OUTSIDE_BYTES, OUTSIDE_BYTES, pattern * problem.x_strides[axis])
                block[slots.maps + 2 + k] = address(self._table(table))
                block[slots.sizes + 2 + k] = len(table)
            segments = self._line(corner[-1], line)
            block[slots.SEGMENTS], block[slots.SEGMENT_COUNT] = address(segments), len(segments)
            block[slots.LENGTH] = sum(line.values())
            blocks.append(block)
            starts.append(start)
        at = pieces.call(spec, np.zeros(slots.total, np.int64))
        pieces.fill(at, blocks)
        pieces.point(at + slots.TARGET, pieces.room(self.pitches[0] * batch))
        pieces.point(at + slots.SOURCE, "x")
        pieces.vary("space", at + slots.SOURCE, starts)
        self._along_x(pieces, at + slots.SOURCE)

    def _line(self, k: int, stretches: dict[int, int]) -> NDArray[np.int64]:
        """Where the samples of a line of the k-th block lie in x: segments."""
        problem, window = self.problem, self.windows[-1]
        positions = np.concatenate([r + self._stride * np.arange(n) for r, n in stretches.items()])
        begin, stop = window.positions[k], window.positions[k] + int(positions.max()) + 1
        length = problem.x_shape[problem.axes[-1]]
        index = axis_map(length, begin, stop, problem.boundary[-1]).index[positions]
        # Samples that only a larger block has need not exist.
        own = self._stretches(self.windows[-1].sizes[k])
        needed = np.concatenate([np.arange(n) < own[r] for r, n in stretches.items()])
        outside = (index == OUTSIDE) | ~needed
        return self._table(segments_of(np.where(outside, OUTSIDE_BYTES, index * self.item)))

    def _call_strips(self, pieces: Pieces) -> None:
        """Multiply."""
        assert self.panels.strips is not None
        strips_, (taps,) = self.panels.strips, self.phases
        slots, spec = StripArguments, strips_.routine
        at = pieces.call(spec, np.zeros(slots.TOTAL, np.int64))
        pieces.fill(at, [self._strip_block(sizes) for sizes in self.sizes])
        pieces.point(at + slots.A, "z")
        length, step = self._panel_bytes(taps), self.panels.outputs // self.width
        pieces.vary("channels", at + slots.A, [k * length for k in range(0, self.count, step)])
        pieces.vary("groups", at + slots.A, [g * self.group_bytes for g in range(self.channels.groups)])
        pieces.point(at + slots.B, 0)
        self._to_y(pieces, at + slots.C)
        # Rows of the tiles of a piece, of which the last one may have fewer.
        a_rows, c_rows, tiles = [], [], []
        for first in self._first_outputs:
            rows = np.arange(min(self.panels.outputs, self.channels.outputs - first))
            rows = np.concatenate([rows, np.repeat(rows[-1:], -len(rows) % spec.rows)])
            panel, within = np.divmod(rows, self.width)
            a_rows.append(address(self._table(panel * length + within * self.item)))
            c_rows.append(address(self._table(rows * self.problem.y_strides[2])))
            tiles.append(len(rows) // spec.rows)
        for slot, values in ((slots.A_ROWS, a_rows), (slots.C_ROWS, c_rows), (slots.TILES, tiles)):
            pieces.vary("channels", at + slot, values)

    def _strip_block(self, sizes: Shape) -> NDArray[np.int64]:
        """The arguments for a block of these sizes."""
        assert self.panels.strips is not None
        strips_, (taps,), problem = self.panels.strips, self.phases, self.problem
        slots, spec = StripArguments, strips_.routine
        key: Any = "strip", sizes
        if key in self._rows:
            return self._rows[key]
        line = sizes[-1]
        along = np.minimum(np.arange(-(-line // spec.lanes)) * spec.lanes, line - spec.lanes) * self.item
        counts = (sizes[0], *sizes[1:-1])
        x_steps = [self.pitches[0]]
        for window, pitch, stride in zip(self.windows[:-1], self.pitches[1:-1], problem.stride, strict=False):
            x_steps.append(stride // window.apart * pitch)
        y_steps = [problem.y_strides[0], *(problem.y_strides[a] for a in problem.axes[:-1])]
        b, c = np.zeros(1, np.int64), np.zeros(1, np.int64)
        for count, x_step, y_step in zip(counts, x_steps, y_steps, strict=True):
            b = (b[:, None] + np.arange(count) * x_step).reshape(-1)
            c = (c[:, None] + np.arange(count) * y_step).reshape(-1)
        b, c = ((lines[:, None] + along).reshape(-1) for lines in (b, c))
        pad = -len(b) % spec.vectors
        b, c = (self._table(np.concatenate([places, np.repeat(places[-1:], pad)])) for places in (b, c))
        inputs = np.arange(self.channels.inputs) * self.channel_pitch
        block = np.zeros(slots.TOTAL, np.int64)
        block[slots.B_PLACES], block[slots.C_PLACES] = address(b), address(c)
        block[slots.PANELS] = len(b) // spec.vectors
        block[slots.GROUP], block[slots.A_STEP] = strips_.tiles, self.width * self.item
        block[slots.TABLE] = address(self._table((taps.offsets[:, None] + inputs).reshape(-1)))
        block[slots.BLOCK], block[slots.COUNT] = strips_.block, len(taps.offsets) * self.channels.inputs
        self._rows[key] = block
        return block
