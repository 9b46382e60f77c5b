"""Whether the outputs of a transform may be believed.

A transform's rounding error is nearly white noise of the size

    e = C ε √log₂n (rms(x)·‖k‖₂ + rms(y)),

and an output is believed where e ≤ rtol·Σ|x||k|. Σ|x||k| is bounded from below by |y|, and by counting:
if z of the samples under a window are smaller than δ, it is at least δ times the sum of all but the z
largest |k|; several levels δ₁ < δ₂ < … add up, each with its increment. The routine has counted in
cells, so z is the sum over the cells that a window can touch, and what is said holds for all windows
that begin in the same cell. Where the signal continues as zeros, how many taps lie outside is known
exactly.

What is known of a problem's windows and taps is prepared here; a routine judges by it (``codegen.judge``), so
that those who transform also judge, at once.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..codegen.judge import Group, Item, JudgeArguments, Numbers
from ..codegen.overlap import LEVELS, Geometry, TileEntry
from ..plan import JudgeSpec, Tiling
from ..problem import ConvProblem, Shape
from . import windows
from .address import address

# C above. The largest of 10^6 samples of the noise was 1.6 in single precision, 2.4 in double, where the
# spectrum of the kernel is no more exact than the transforms.
NOISE = {"f32": 2.5, "f64": 3.5}
EPSILON = {"f32": 2.0**-24, "f64": 2.0**-53}
_QUANTILES = (0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1.0)
_RANGE = {"f32": (1e-15, 1e15), "f64": (1e-140, 1e140)}  # their squares are still normal numbers


@dataclass(frozen=True, eq=False)
class Places:
    """Boxes of outputs: (boxes, axes) of indices into the batch, and of the first outputs along the
    convolved axes and those after the last, all in the order of the problem's axes."""

    batch: NDArray[np.intp]
    starts: NDArray[np.intp]
    stops: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.starts)

    def select(self, which: NDArray[Any]) -> Places:
        """Some of the boxes."""
        return Places(self.batch[which], self.starts[which], self.stops[which])

    def merged(self) -> Places:
        """Fewer boxes that hold the same outputs, and what lies between boxes that follow each other along
        an axis at less than their own length."""
        places = self
        for a in range(self.starts.shape[1] if len(self) else 0):
            others = [b for b in range(self.starts.shape[1]) if b != a]
            fixed = np.hstack([places.batch, places.starts[:, others], places.stops[:, others]])
            order = np.lexsort((places.starts[:, a], *fixed.T))
            places, fixed = places.select(order), fixed[order]
            apart = places.starts[1:, a] - places.stops[:-1, a]
            length = places.stops[:, a] - places.starts[:, a]
            follows = np.all(fixed[1:] == fixed[:-1], axis=1) & (apart <= length[1:] + length[:-1])
            first = np.flatnonzero(np.append(True, ~follows)) if len(places) else np.zeros(0, np.intp)
            stops = places.stops[np.append(first[1:], len(places)) - 1 if len(first) else first]
            places = Places(places.batch[first], places.starts[first], stops)
        return places


def joined(places: Sequence[Places]) -> Places:
    """All boxes of several lists."""
    return Places(
        *(
            np.concatenate(columns)
            for columns in zip(*((p.batch, p.starts, p.stops) for p in places), strict=True)
        )
    )


class Judge:
    """Judges the transforms of a tiling; ``places`` are their outputs, units × tiles × separate rows."""

    def __init__(
        self,
        problem: ConvProblem,
        tiling: Tiling,
        lengths: Shape,
        places: Places,
        present: NDArray[np.bool_],
        kernel: NDArray[Any],
    ) -> None:
        self.problem, self.spec, self.geometry = problem, tiling.routine, Geometry(tiling.routine)
        self.places, self.present = places, present
        self._nothing = places.select(np.zeros(0, np.intp))
        spec, points, norm = self.spec, math.prod(lengths), float(np.linalg.norm(np.abs(kernel)))
        noise = NOISE[spec.element] * EPSILON[spec.element] * math.sqrt(math.log2(max(2, points)))
        numbers = {
            Numbers.OF_X: noise * norm / points,
            Numbers.OF_Y: noise,
            Numbers.TOLERANCE: 1 / max(problem.rtol, 2 * problem.arithmetic.epsilon),
            Numbers.LEAST: _RANGE[spec.element][0],
            Numbers.MOST: _RANGE[spec.element][1],
            Numbers.MARGIN: 0.0,
        }
        self._axes: list[windows.Axis] = []
        self._cells: Shape = ()
        self._items = np.repeat(present.reshape(-1, 1), Item(0).total, axis=1).astype(np.int64)
        self._smallest, self._limits = np.zeros(1), np.zeros(0)
        self._tables: list[NDArray[Any]] = []  # items point to these
        if spec.cells:
            levels = _Levels(np.abs(kernel))
            self._smallest, numbers[Numbers.MARGIN] = levels.smallest, levels.margin
            cells = spec.cells[-1:] if self.geometry.separate else spec.cells
            axes = tiling.axes[-len(cells) :]
            if spec.layout == "long":
                cells = cells[:1]
            self._cells = cells
            for a, parts in zip(axes, cells, strict=False):
                j = problem.axes.index(a)
                unit = None if self.geometry.separate or spec.layout != "tile" else 1
                if unit and a == axes[-1]:
                    unit = spec.lanes
                ends = places.starts[:, j], places.stops[:, j]
                self._axes.append(windows.axis(problem, j, ends, lengths[j], parts, unit))
            self._groups = _Groups(self._axes, levels)
            self._items = self._described(levels)
        self._numbers = np.array([numbers[k] for k in range(len(numbers))])
        clipped = len(self._limits) > 0
        self.routine = JudgeSpec(spec.element, self.geometry.separate, len(self._axes), clipped)
        self.sizes = tuple(axis.starts.shape[1] for axis in self._axes)
        around = [
            c * -(-int(axis.last.max(initial=1)) // c)
            for c, axis in zip(self._cells, self._axes, strict=True)
        ]
        self._around = around
        # The sums of counts before each place.
        self.scratch = 4 * len(LEVELS) * math.prod(n + 1 for n in around)

    def _described(self, levels: _Levels) -> NDArray[np.int64]:
        """Of every transform, where its groups and its taps are."""
        columns = []
        for axis in self._axes:
            table = np.empty((*axis.first.shape, Group.TOTAL), np.int64)
            table[..., Group.FIRST], table[..., Group.LAST] = axis.first, axis.last
            table[..., Group.HOLD], table[..., Group.PRESENT] = axis.hold, axis.present
            table[..., Group.INSIDE], table[..., Group.KNOWN] = axis.high - axis.low, axis.stops > axis.starts
            table[..., Group.START], table[..., Group.STOP] = axis.starts, axis.stops
            table[..., Group.PRODUCTS] = axis.products
            self._tables.append(table)
            columns.append(address(table) + table.strides[0] * axis.index)
        taps = np.zeros(len(self.places), np.int64)
        if self._groups.clipped(self.problem.taps):
            found = self._groups.taps
            self._limits = levels.limits
            self._tables.append(found)
            taps = address(found) + found.strides[0] * self._groups.of
        problem, places = self.problem, self.places
        around = [(places.batch[:, k], a) for k, a in enumerate(problem.batch)]
        firsts = [(places.starts[:, axis.position], problem.axes[axis.position]) for axis in self._axes]
        x_at, y_at = np.zeros((2, len(places)), np.int64)
        for index, a in around:
            x_at += index * problem.x_strides[a]
        for index, a in around + firsts:
            y_at += index * problem.y_strides[a]
        items = np.stack([*columns, taps, x_at, y_at, *(first for first, _ in firsts)], axis=1)
        items[~self.present.reshape(-1)] = 0
        return np.ascontiguousarray(items, np.int64)

    @property
    def positions(self) -> Shape:
        """Along which convolved axes small samples have been counted, in the order of groups."""
        return tuple(axis.position for axis in self._axes)

    @property
    def transforms(self) -> int:
        """How many transforms of a unit are judged."""
        return math.prod(self.present.shape[1:])

    def items(self) -> NDArray[np.int64]:
        """The addresses of what is said of every unit's transforms."""
        return address(self._items) + self._items.strides[0] * self.transforms * np.arange(len(self.present))

    def block(self) -> NDArray[np.int64]:
        """The routine's argument block, all but what belongs to one call."""
        slots, spec, g, tile = JudgeArguments(len(self._axes)), self.spec, self.geometry, TileEntry
        of_unit, of_tile = g.status
        entry = 16 * tile(len(spec.lengths)).total
        words = np.zeros(slots.total, np.int64)
        words[slots.NUMBERS], words[slots.SMALLEST] = address(self._numbers), address(self._smallest)
        words[slots.LIMITS], words[slots.LIMIT_COUNT] = address(self._limits), len(self._limits)
        words[slots.GROUPS], words[slots.TAPS] = math.prod(self.sizes), self.problem.taps
        words[slots.TILES], words[slots.ROWS] = self.present.shape[1:]
        # |x| is at least the larger of its parts: bound by either.
        words[slots.PARTS] = 2 if spec.pair == "parts" else 1
        words[slots.UNIT], words[slots.TILE] = of_unit + 2 * of_tile, of_tile
        words[slots.LANES], words[slots.ENTRY], words[slots.ITEM] = spec.lanes, entry, 8 * tile.JUDGED
        for first, sizes in (
            (slots.cells, self._cells),
            (slots.around, self._around),
            (slots.groups, self.sizes),
        ):
            words[first : first + len(sizes)] = sizes
        return words

    def edges(self) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
        """Tables of the edges of cells that the routine reads, and which of them is each transform's."""
        spec, g = self.spec, self.geometry
        if spec.layout != "tile" or g.separate:
            lengths = (g.rows, g.points) if g.separate else spec.lengths
            equal = [np.arange(c + 1) * (n // c) for n, c in zip(lengths, spec.cells, strict=False)]
            return np.concatenate([np.zeros(1, np.int64), *equal])[None, 1:], np.zeros(
                len(self.places), np.intp
            )
        tables = [axis.edges[kind] for axis, kind in zip(self._axes, self._groups.kinds, strict=True)]
        return np.concatenate(tables, axis=1), self._groups.of

    def missed(
        self, flags: NDArray[np.uint8], wrong: NDArray[np.uint8], only: NDArray[np.intp] | None
    ) -> Places:
        """Boxes that hold all outputs that may miss the bound.

        ``flags`` and ``wrong`` are what the routine has written for the transforms of all units, or of
        ``only`` some.
        """
        flagged = np.flatnonzero(flags)
        if len(flagged) == 0:
            return self._nothing
        which, per = flagged, self.transforms
        if only is not None:
            which = only[flagged // per] * per + flagged % per
        whole = self.places.select(which)
        if not self._axes:
            return whole
        bad, *groups = np.nonzero(wrong[flagged].reshape(len(flagged), *self.sizes))
        whole = whole.select(bad)
        starts, stops = whole.starts.copy(), whole.stops.copy()
        for axis, group in zip(self._axes, groups, strict=True):
            row = axis.index[which[bad]]
            stops[:, axis.position] = starts[:, axis.position] + axis.stops[row, group]
            starts[:, axis.position] += axis.starts[row, group]
        return Places(whole.batch, starts, stops)


class _Groups:
    """The kinds of transforms, over all axes together: ``kinds`` are the rows of the axes that transforms
    have, ``of`` the kind of each transform."""

    def __init__(self, axes: list[windows.Axis], levels: _Levels) -> None:
        kinds, of = np.unique([axis.index for axis in axes], axis=1, return_inverse=True)
        self.kinds, self.of = kinds, of.reshape(-1)
        self._axes, self._levels = axes, levels

    def clipped(self, taps: int) -> bool:
        """Whether windows of any kind surely have fewer taps in the signal than there are."""
        most = [(axis.high - axis.low).max(axis=1, initial=0) for axis in self._axes]
        least = [
            np.where(axis.stops > axis.starts, axis.high - axis.low, most[:, None]).min(axis=1, initial=taps)
            for axis, most in zip(self._axes, most, strict=True)
        ]
        rows = zip(least, self.kinds, strict=True)
        return bool((np.prod([own[row] for own, row in rows], axis=0) < taps).any())

    @functools.cached_property
    def taps(self) -> NDArray[np.float64]:
        """Σ min(|k|, t) over the taps that surely are in the signal, of every kind for some t: (kinds, t,
        groups)."""
        found = []
        for kind in self.kinds.T:
            sums = self._levels.sums
            for axis, row in zip(self._axes, kind, strict=True):
                low, high = (sums.take(ends[row], axis=axis.position) for ends in (axis.low, axis.high))
                sums = high - low
            order = [axis.position for axis in self._axes]
            found.append(sums.transpose(len(order), *order))
        return np.ascontiguousarray(np.stack(found))


class _Levels:
    """What is left of Σ|k| when some taps are taken away, whichever these are."""

    def __init__(self, sizes: NDArray[np.float64]) -> None:
        ordered = np.sort(sizes.reshape(-1))
        self.smallest = np.concatenate([[0.0], np.cumsum(ordered)])
        self._sizes, self._ordered = sizes, ordered
        self.margin = 1e-12 * float(self.smallest[-1])

    @functools.cached_property
    def limits(self) -> NDArray[np.float64]:
        return np.unique(np.quantile(self._ordered, _QUANTILES, method="nearest"))

    @functools.cached_property
    def sums(self) -> NDArray[np.float64]:
        """Σ min(|k|, t) over all taps before a place, for some t, the last axis."""
        sums = np.minimum(self._sizes[..., None], self.limits)
        for a in range(self._sizes.ndim):
            sums = np.cumsum(np.pad(sums, [(int(b == a), 0) for b in range(sums.ndim)]), axis=a)
        return sums
