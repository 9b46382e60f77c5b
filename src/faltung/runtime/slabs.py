"""Outputs at the rim of a full convolution, summed directly in boxes that need few taps.

Where the signal continues as zeros, the outputs o from ``start`` up to ``stop`` along an axis see only the
taps m with

    0 ≤ s·o + d·m − p < n   for some of these o:

the first t outputs of a full convolution see t taps. A box of outputs with a part of the taps along each
axis is a convolution like any other, of few products where it is thin along one axis or more, and the
direct sum has no error that a judge would have to look at. The outputs that a transform is not believed
(those at the rim, whose Σ|x||k| is one product or a few) are covered with such boxes: slabs along the
faces, then what is left along the edges where two faces meet, then at the corners.

Where boxes may begin and end is the geometry's: wherever the number of taps doubles. Which of them are
computed is decided for every element of the batch by itself, so nothing depends on what the others hold.
"""

from __future__ import annotations

import functools
import itertools
import math
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import direct
from ..machine import host
from ..mirrors import Mirror
from ..problem import ConvProblem
from ..structure import KernelFacts
from .programs import Bound, Program, programs
from .regions import bind
from .trust import Places

# What boxes cost: per product of real numbers, per box when boxes are chosen (most of it is paid once per
# problem) and when they are run, and per element; and what an element's outputs would by a transform in
# double precision (cases 3d-160x160x160-f32-full-31x31x31, 2d-512x512-f32-full-64x64).
_PRODUCT_SECONDS = 0.03e-9
_CHOICE_SECONDS = 0.3e-3
_BOX_SECONDS = 10e-6
_ELEMENT_SECONDS = 50e-6
_TRANSFORM_SECONDS = 12e-9  # per output and axis beyond the first
_STAGE_SECONDS = 1e-3  # and however few there are (2d-64x64-f64-full-31x31 and -63x63)
_REMEMBERED = 16  # patterns of cells, of each problem

Ranges = tuple[tuple[int, int], ...]
"""From and to along every convolved axis: cells, or outputs."""


class Slabs:
    """Sums the outputs of boxes at the rim, for one problem and kernel."""

    def __init__(self, problem: ConvProblem, kernel: NDArray[Any]) -> None:
        self._kernel = kernel
        self._cover = _cover_of(problem)
        self._programs: dict[bytes, list[Program] | None] = {}
        self._lock = threading.Lock()

    def compute(self, x: NDArray[Any], y: NDArray[Any], boxes: Places, workers: int) -> Places:
        """Compute the elements of the batch whose boxes all lie at the rim; the boxes that are left."""
        cover = self._cover
        if not cover.applicable:
            return boxes
        problem = cover.problem
        order = (*problem.batch, *problem.axes)
        source, target = x.transpose(order), y.transpose(order)
        elements, which = np.unique(boxes.batch, axis=0, return_inverse=True)
        which = which.reshape(-1)
        ordered = np.argsort(which, kind="stable")
        parts = np.split(ordered, np.cumsum(np.bincount(which))[:-1])
        left = np.ones(len(boxes), dtype=bool)
        for element, own in zip(map(tuple, elements.tolist()), parts, strict=True):
            found = self._programs_for(cover.cells(boxes.starts[own], boxes.stops[own]))
            if found is not None:
                for program in found:  # one after the other: later boxes may hold outputs of earlier ones
                    program.run(source[element], target[element], workers)
                left[own] = False
        return boxes.select(left)

    def _programs_for(self, cells: NDArray[np.bool_]) -> list[Program] | None:
        """The programs that compute these cells; None where they are no rim, or too much."""
        key = np.packbits(cells).tobytes()
        with self._lock:
            if key not in self._programs:
                found = self._cover.programs(cells, self._kernel)
                if len(self._programs) >= _REMEMBERED:
                    self._programs.clear()
                self._programs[key] = (
                    None if found is None else [program.for_kernel(self._kernel) for program in found]
                )
            return self._programs[key]


@functools.lru_cache(maxsize=16)
def _cover_of(problem: ConvProblem) -> _Cover:
    return _Cover(problem)


class _Cover:
    """How the rim of one problem is divided, whatever the kernel's values: along every axis into cells
    at its ``lows`` first outputs, one in the middle, and cells at its last outputs."""

    def __init__(self, problem: ConvProblem) -> None:
        self.problem = problem
        self.rank = len(problem.axes)
        self._edges: list[NDArray[np.int64]] = []
        self._lows: list[int] = []
        for j in range(self.rank):
            edges, lows = _edges(problem, j)
            self._edges.append(edges)
            self._lows.append(lows)
        outputs = math.prod(problem.y_shape[a] for a in problem.axes)
        self._everything: Ranges = tuple((0, len(edges) - 1) for edges in self._edges)
        self._afford = (self.rank - 1) * (_STAGE_SECONDS + _TRANSFORM_SECONDS * outputs)
        self._pairs = {"real": 1, "signal": 2, "kernel": 2, "both": 4, "result": 1}[
            problem.arithmetic.complexity
        ]
        # One line has little to sum there, for which no routine need be compiled (``rim``). The direct sum
        # must keep the promise; that of all taps does, unless another rtol was asked for.
        epsilon = problem.arithmetic.epsilon
        self.applicable = (
            self._afford > _ELEMENT_SECONDS
            and any(len(edges) > 2 for edges in self._edges)
            and direct.applicable(problem, host()) is None
            and epsilon * (1 + 0.5 * math.sqrt(problem.taps)) <= max(problem.rtol, 2 * epsilon)
        )
        self._known: dict[tuple[int, tuple[int, int]], int] = {}
        self._bound: dict[Ranges, list[Bound]] = {}
        self._programs: dict[bytes, list[Program] | None] = {}
        self._lock = threading.Lock()

    def cells(self, starts: NDArray[np.intp], stops: NDArray[np.intp]) -> NDArray[np.bool_]:
        """The cells that hold any outputs of these boxes, and those on the other sides that lie alike: what
        is computed shall depend on the samples as little as may be."""
        counts = [len(edges) - 1 for edges in self._edges]
        marks = np.zeros([n + 1 for n in counts], np.int64)
        sides = [
            (
                np.searchsorted(edges[1:], starts[:, j], "right"),
                np.searchsorted(edges[:-1], stops[:, j], "left"),
            )
            for j, edges in enumerate(self._edges)
        ]
        for corner in itertools.product((0, 1), repeat=self.rank):
            at = tuple(side[c] for side, c in zip(sides, corner, strict=True))
            np.add.at(marks, at, (-1) ** sum(corner))
        for j in range(self.rank):
            marks = marks.cumsum(axis=j)
        cells: NDArray[np.bool_] = marks[tuple(slice(n) for n in counts)] > 0
        for j, edges in enumerate(self._edges):
            if np.array_equal(edges[-1] - edges[::-1], edges):
                cells = cells | np.flip(cells, j)
        return cells

    def programs(self, cells: NDArray[np.bool_], kernel: NDArray[Any]) -> list[Program] | None:
        """The programs that compute these cells, bound to some kernel; None where it is not worth it."""
        key = np.packbits(cells).tobytes()
        with self._lock:
            if key not in self._programs:
                if len(self._programs) >= _REMEMBERED:
                    self._programs.clear()
                    self._bound.clear()
                self._programs[key] = self._make(cells, kernel)
            return self._programs[key]

    def _make(self, cells: NDArray[np.bool_], kernel: NDArray[Any]) -> list[Program] | None:
        groups = list(self._groups(cells.copy()))
        if not groups or any(group is None for group in groups):
            return None
        seconds = _ELEMENT_SECONDS
        for box in itertools.chain.from_iterable(group or () for group in groups):
            seconds += _BOX_SECONDS + self._seconds(box)
        if seconds > self._afford:
            return None
        found = []
        for group in groups:
            bounds = [bound for box in group or () for bound in self._bind(box, kernel)]
            found += programs(bounds)
        return found

    # -- which boxes -----------------------------------------------------------------------------

    def _groups(self, left: NDArray[np.bool_]) -> Iterator[list[Ranges] | None]:
        """Boxes (of cells) that cover these cells; those of one group are disjoint. None for cells that no
        box covers: those in the middle of all axes."""
        for size in range(1, self.rank + 1):
            for axes in itertools.combinations(range(self.rank), size):
                group: list[Ranges] = []
                for sides in itertools.product(*(self._sides(j) for j in axes)):
                    within: list[slice | int] = list(self._lows)
                    for j, side in zip(axes, sides, strict=True):
                        within[j] = slice(*side)
                    cells = left[tuple(within)]
                    if cells.any():
                        first = tuple(zip(axes, (side[0] for side in sides), strict=True))
                        group += self._layered(cells, first, self._everything)
                for box in group:
                    left[tuple(slice(*ends) for ends in box)] = False
                if group:
                    yield group
        if left.any():
            yield None

    def _sides(self, j: int) -> list[tuple[int, int]]:
        """The cells at either end of an axis."""
        low, count = self._lows[j], len(self._edges[j]) - 1
        return [side for side in ((0, low), (low + 1, count)) if side[0] < side[1]]

    def _layered(self, cells: NDArray[np.bool_], axes: Ranges, box: Ranges) -> list[Ranges]:
        """Disjoint boxes, parts of ``box``, that cover some cells: layer by layer along the first of
        ``axes`` (each with the number of its first cell here), several layers together where that costs
        less."""
        if not axes:
            return [box]
        (j, origin), *others = axes

        def layers(start: int, stop: int) -> list[Ranges]:
            joint: NDArray[np.bool_] = np.logical_or.reduce(cells[start:stop], axis=0)
            part = (*box[:j], (origin + start, origin + stop), *box[j + 1 :])
            return self._layered(joint, tuple(others), part)

        found: list[Ranges] = []
        start = 0
        last: list[Ranges] = []  # the layers from ``start`` on, not yet among those found
        for k in range(len(cells)):
            one = layers(k, k + 1) if cells[k].any() else []
            if last and one:
                joint = layers(start, k + 1)
                if self._choice_seconds(joint) <= self._choice_seconds(last) + self._choice_seconds(one):
                    last = joint
                    continue
            found += last
            start, last = k, one
        return found + last

    def _choice_seconds(self, boxes: list[Ranges]) -> float:
        """By which boxes are chosen."""
        return sum(_CHOICE_SECONDS + self._seconds(box) for box in boxes)

    def _seconds(self, box: Ranges) -> float:
        """What its products cost."""
        return _PRODUCT_SECONDS * self._pairs * math.prod(map(self._products, range(self.rank), box))

    def _products(self, j: int, cells: tuple[int, int]) -> int:
        """Outputs times taps along an axis."""
        known = self._known.get((j, cells))
        if known is not None:
            return known
        start, stop = (int(self._edges[j][cell]) for cell in cells)
        first, last = _taps(self.problem, j, start, stop)
        products = self._known[j, cells] = (stop - start) * (last - first)
        return products

    # -- what computes them ----------------------------------------------------------------------

    def _bind(self, box: Ranges, kernel: NDArray[Any]) -> list[Bound]:
        """The regions of a direct sum of one box; they can be bound to another kernel."""
        if box in self._bound:
            return self._bound[box]
        problem = self.problem
        outputs = [(int(e[a]), int(e[b])) for e, (a, b) in zip(self._edges, box, strict=True)]
        cuts = tuple(slice(*_taps(problem, j, *ends)) for j, ends in enumerate(outputs))
        part = kernel[cuts]
        steps = tuple(problem.y_strides[a] for a in problem.axes)
        none: Mirror = "none"
        alone = replace(
            problem,
            x_shape=tuple(problem.x_shape[a] for a in problem.axes),
            x_strides=tuple(problem.x_strides[a] for a in problem.axes),
            kernel_shape=part.shape,
            y_shape=tuple(stop - start for start, stop in outputs),
            y_strides=steps,
            axes=tuple(range(self.rank)),
            padding=tuple(
                p - s * start - d * cut.start
                for p, s, d, cut, (start, _) in zip(
                    problem.padding, problem.stride, problem.dilation, cuts, outputs, strict=True
                )
            ),
            facts=KernelFacts(separable=False, constant=False, mirrors=(none,) * self.rank),
            method="direct",
        )
        offset = sum(start * step for (start, _), step in zip(outputs, steps, strict=True))
        found = []
        for region in direct.propose(alone, host()).regions:
            bound = bind(alone, region, part)
            patches = tuple(
                replace(patch, constant=patch.constant + offset) if patch.base == "y" else patch
                for patch in bound.patches
            )
            taps = functools.partial(_taps_of, bound, cuts)
            found.append(replace(bound, patches=patches, taps=taps))
        self._bound[box] = found
        return found


def _taps_of(bound: Bound, cuts: tuple[slice, ...], kernel: NDArray[Any]) -> list[tuple[int, NDArray[Any]]]:
    """The tables of taps of a box, for the whole kernel."""
    assert bound.taps is not None
    return bound.taps(kernel[cuts])


def _edges(problem: ConvProblem, j: int) -> tuple[NDArray[np.int64], int]:
    """The edges of the cells of the j-th convolved axis: wherever the number of taps in the signal
    doubles, on the sides where it continues as zeros; and how many cells there are before the middle."""
    size, count, taps = (
        problem.x_shape[problem.axes[j]],
        problem.y_shape[problem.axes[j]],
        problem.kernel_shape[j],
    )
    zero = [side == "constant" and problem.cval == 0 for side in problem.boundary[j]]
    first = np.arange(count) * problem.stride[j] - problem.padding[j]
    d = problem.dilation[j]
    inside = taps - np.clip(-(first // d), 0, taps), np.clip(-((first - size) // d), 0, taps)
    cuts = []
    for number, known in zip(inside, zero, strict=True):
        # 1, 2, 3 to 4, 5 to 8 … taps; all of them
        level = np.where(number < taps, np.ceil(np.log2(np.maximum(number, 1))), 64)
        cuts.append(np.flatnonzero(level[1:] != level[:-1]) + 1 if known else np.zeros(0, np.int64))
    middle = count // 2
    low, high = cuts[0][cuts[0] <= middle], cuts[1][cuts[1] > middle]
    return np.concatenate([[0], low, high, [count]]).astype(np.int64), len(low)


def _taps(problem: ConvProblem, j: int, start: int, stop: int) -> tuple[int, int]:
    """The taps (from, to) along an axis that fall into the signal for any of these outputs, one at least."""
    size, taps = problem.x_shape[problem.axes[j]], problem.kernel_shape[j]
    zero = [side == "constant" and problem.cval == 0 for side in problem.boundary[j]]
    d, s, p = problem.dilation[j], problem.stride[j], problem.padding[j]
    first = -(((stop - 1) * s - p) // d) if zero[0] else 0
    last = -((start * s - p - size) // d) if zero[1] else taps
    first = min(max(first, 0), taps - 1)
    return first, max(first + 1, min(last, taps))
