"""Outputs whose windows reach only a little way into the signal, summed as a product of matrices.

At the rim of a full convolution Σ|x||k| is one product or a few, much less than a transform's error,
which is that of its largest samples. There is little to sum there: the outputs b of a block are

    y[b] = Σ_q x[q] · k[tap(b, q)],

where q runs over the samples in reach of the block and tap(b, q) is the tap that falls on q for the
output b (the product is 0 where there is none). Along its longest axis a box is many blocks, whose
samples are the rows of a matrix; the taps are the other one. Computed in double precision.
"""

from __future__ import annotations

import functools
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..problem import ConvProblem, Shape
from .careful import as_stored
from .trust import Places

# What a box costs: fixed, per product, and per entry of the two matrices; and what its outputs would by a
# transform in double precision (cases 2d-512x512-f32-full-64x64, 3d-160x160x160-f32-full-31x31x31).
_BOX_SECONDS = 200e-6
_PRODUCT_SECONDS = 0.07e-9
_ENTRY_SECONDS = 0.5e-9
_TRANSFORM_SECONDS = 12e-9  # per output and axis beyond the first
_ENTRIES = 1 << 21  # of either matrix, 16 MB
_UNSHARED = 1 << 18  # products of two matrices that OpenBLAS computes without waking threads
_REMEMBERED = 1 << 22  # entries of matrices of taps, 32 MB
_SHARE = 0.25  # of a kernel's taps that a window may have


class Rim:
    """Sums the outputs of boxes at the rim, for one problem and kernel."""

    def __init__(self, problem: ConvProblem, kernel: NDArray[Any]) -> None:
        self.problem = problem
        # What the outputs of one element of the batch cost by a transform in double precision.
        self._afford = max(1, len(problem.axes) - 1) * _TRANSFORM_SECONDS
        self._afford *= math.prod(problem.y_shape[a] for a in problem.axes)
        wide = kernel.astype(np.complex128 if kernel.dtype.kind == "c" else np.float64)
        # One tap of zero at the end of every axis, for samples on which no tap falls.
        self._kernel = np.pad(wide, [(0, 1)] * kernel.ndim)
        self._zero = [[side == "constant" and problem.cval == 0 for side in b] for b in problem.boundary]
        self._boxes: dict[tuple[int, ...], _Block | None] = {}
        self._kept = 0

    def compute(self, x: NDArray[Any], y: NDArray[Any], boxes: Places) -> Places:
        """Compute the boxes that are few products each; those that are left."""
        order = (*self.problem.batch, *self.problem.axes)
        source, target = x.transpose(order), y.transpose(order)
        left = np.ones(len(boxes), dtype=bool)
        alike, which = np.unique(np.hstack([boxes.starts, boxes.stops]), axis=0, return_inverse=True)
        blocks = [self._block(tuple(box)) for box in alike.tolist()]
        seconds = np.array([math.inf if block is None else block.seconds for block in blocks])[
            which.reshape(-1)
        ]
        # All of an element's boxes or none: one that is left has its surroundings transformed anyway. And
        # element by element: what the others have must not matter.
        element = np.unique(boxes.batch, axis=0, return_inverse=True)[1].reshape(-1)
        few = (np.bincount(element, seconds) <= self._afford)[element]
        for k in np.unique(which.reshape(-1)[few]).tolist():
            block, own = blocks[k], np.flatnonzero(few & (which.reshape(-1) == k))
            assert block is not None
            at_once = max(1, _ENTRIES // max(1, block.entries))
            for first in range(0, len(own), at_once):
                some = own[first : first + at_once]
                left[some] = ~block.compute(source, target, boxes.batch[some])
        return boxes.select(left)

    def _block(self, box: tuple[int, ...]) -> _Block | None:
        """The sums of a box (starts, then stops); None where they are too many, or samples outside are not
        zero."""
        if box in self._boxes:
            return self._boxes[box]
        rank = len(box) // 2
        made = _Block(self.problem, self._kernel, self._zero, box[:rank], box[rank:])
        block = made if made.worth else None
        if self._kept + made.held <= _REMEMBERED:
            self._kept += made.held
            self._boxes[box] = block
        return block


class _Block:
    """The outputs of one box, of any elements of the batch."""

    def __init__(
        self,
        problem: ConvProblem,
        kernel: NDArray[Any],
        zero: list[list[bool]],
        starts: Shape,
        stops: Shape,
    ) -> None:
        rank = len(starts)
        self.problem, self._kernel, self.starts, self.stops = problem, kernel, starts, stops
        counts = [stop - start for start, stop in zip(starts, stops, strict=True)]
        self.long = max(range(rank), key=counts.__getitem__)
        span, stride = problem.spans[self.long], problem.stride[self.long]
        self.count = counts[self.long]
        self.at_once = min(self.count, max(8, span // (4 * stride)))
        self.blocks = -(-self.count // self.at_once)
        # Along every axis: the samples in reach of a block, and those of them in the signal.
        self.reach, self.inside, outside_zero, share = [], [], True, 1.0
        for j in range(rank):
            last = starts[j] + self.at_once * self.blocks if j == self.long else stops[j]
            reach = problem.window(j, starts[j], last)
            size = problem.x_shape[problem.axes[j]]
            low, high = max(reach[0], 0), min(problem.window(j, starts[j], stops[j])[1], size)
            ends = problem.window(j, starts[j], stops[j])
            outside_zero &= (ends[0] >= 0 or zero[j][0]) and (ends[1] <= size or zero[j][1])
            self.reach.append(reach)
            self.inside.append((min(low, max(high, 0)), max(high, 0)) if high > low else (0, 0))
            share *= min(1.0, max(0, high - low) / problem.spans[j])
        self.outputs = [self.at_once if j == self.long else n for j, n in enumerate(counts)]
        self.samples = [b - a for a, b in self.inside]
        self.samples[self.long] = (self.at_once - 1) * stride + span
        rows, columns = math.prod(self.samples), math.prod(self.outputs)
        self.entries = self.blocks * rows
        self.seconds = (
            _BOX_SECONDS
            + _PRODUCT_SECONDS * self.blocks * rows * columns
            + _ENTRY_SECONDS * (self.entries + rows * columns)
        )
        self.held = 64 + rows * columns
        self.worth = outside_zero and share <= _SHARE and max(self.entries, rows * columns) <= _ENTRIES

    def compute(
        self, source: NDArray[Any], target: NDArray[Any], elements: NDArray[np.intp]
    ) -> NDArray[np.bool_]:
        """Compute the box for these elements of the batch, where all samples in reach are finite; which
        have been computed."""
        problem, long, rank = self.problem, self.long, len(self.starts)
        part = source[(slice(None),) * len(problem.batch) + tuple(slice(*ends) for ends in self.inside)]
        part = part[tuple(elements.T)].reshape(len(elements), *part.shape[-rank:])
        part = part.astype(np.complex128 if part.dtype.kind == "c" else np.float64)
        finite: NDArray[np.bool_] = np.isfinite(part).reshape(len(elements), -1).all(axis=1)
        (first, last), (low, high) = self.reach[long], self.inside[long]
        around = [(0, 0)] * (rank + 1)
        around[1 + long] = (low - first, last - high) if high > low else (0, last - first)
        lines = np.moveaxis(np.pad(part, around), 1 + long, -1)
        step = lines.strides[-1]
        windows = np.lib.stride_tricks.as_strided(
            lines,
            (*lines.shape[:-1], self.blocks, self.samples[long]),
            (*lines.strides[:-1], self.at_once * problem.stride[long] * step, step),
            writeable=False,
        )
        rows = np.moveaxis(windows, -2, 1).reshape(len(elements), self.blocks, math.prod(self.samples))
        with np.errstate(over="ignore", invalid="ignore"):
            sums = self._product(rows)
            finite &= np.isfinite(sums).reshape(len(elements), -1).all(axis=1)
            others = [n for j, n in enumerate(self.outputs) if j != long]
            sums = sums.reshape(len(elements), self.blocks, *others, self.at_once)
            sums = np.moveaxis(sums, 1, -2).reshape(len(elements), *others, -1)[..., : self.count]
            sums = np.moveaxis(sums, -1, 1 + long)
            values = as_stored(sums, target.dtype)
        box = tuple(slice(s, e) for s, e in zip(self.starts, self.stops, strict=True))
        for element, value in zip(map(tuple, elements[finite].tolist()), values[finite], strict=True):
            target[element][box] = value
        return finite

    def _product(self, rows: NDArray[Any]) -> NDArray[Any]:
        """Rows times taps, some columns at a time. Where there is one row it is taken twice: a vector times
        a matrix would be shared among threads."""
        wide = np.repeat(rows, 2, axis=1) if self.blocks == 1 else rows
        parts = wide[:, None] @ self._taps  # (elements, parts, blocks, columns of a part)
        columns = math.prod(self.outputs)
        whole: NDArray[Any] = np.moveaxis(parts, 1, 2).reshape(*wide.shape[:2], -1)[
            :, : self.blocks, :columns
        ]
        return whole

    @functools.cached_property
    def _taps(self) -> NDArray[Any]:
        """The tap that falls on each sample (rows) for each output of a block (columns), the long axis the
        last of either; in parts of some columns."""
        problem, rank = self.problem, len(self.starts)
        order = [*(j for j in range(rank) if j != self.long), self.long]
        taps = self._kernel
        for j in order:
            first = self.reach[j][0] if j == self.long else self.inside[j][0]
            q = first + np.arange(self.samples[j])[:, None]
            o = self.starts[j] + np.arange(self.outputs[j])
            tap, rest = np.divmod(q - (o * problem.stride[j] - problem.padding[j]), problem.dilation[j])
            tap[(rest != 0) | (tap < 0) | (tap >= problem.kernel_shape[j])] = problem.kernel_shape[j]
            # An axis of the kernel becomes two, of samples and of outputs.
            taps = taps.take(tap, axis=j + sum(i < j for i in order[: order.index(j)]))
        taps = taps.transpose([2 * j for j in order] + [2 * j + 1 for j in order])
        taps = taps.reshape(math.prod(self.samples), math.prod(self.outputs))
        parts = min(taps.shape[1], -(-max(2, self.blocks) * taps.size // _UNSHARED))
        width = max(2, -(-taps.shape[1] // max(1, parts)))
        taps = np.pad(taps, ((0, 0), (0, -taps.shape[1] % width)))
        return np.ascontiguousarray(taps.reshape(len(taps), -1, width).transpose(1, 0, 2))
