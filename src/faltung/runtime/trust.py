"""Whether the outputs of a transform may be believed.

A transform's rounding error is nearly white noise of the size

    e = C ε √log₂n (rms(x)·‖k‖₂ + rms(y)),

and an output is believed where e ≤ rtol·Σ|x||k|. Σ|x||k| is bounded from below by |y|, and by counting:
if z of the samples under a window are smaller than δ, it is at least δ times the sum of all but the z
largest |k|; several levels δ₁ < δ₂ < … add up, each with its increment. The routine has counted in
cells, so z is the sum over the cells that a window can touch, and what is said holds for all windows
that begin in the same cell. Where the signal continues as zeros, how many taps lie outside is known
exactly.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..codegen.overlap import LEVELS, Geometry
from ..plan import Tiling
from ..problem import ConvProblem, Shape
from . import windows

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
        self._points = math.prod(lengths)
        self._norm = float(np.linalg.norm(np.abs(kernel)))
        spec = self.spec
        log = math.sqrt(math.log2(max(2, self._points)))
        self._relative = NOISE[spec.element] * EPSILON[spec.element] * log
        self._rtol = max(problem.rtol, 2 * problem.arithmetic.epsilon)
        self._axes: list[windows.Axis] = []
        if spec.cells:
            self._levels = _Levels(np.abs(kernel))
            cells = spec.cells[-1:] if self.geometry.separate else spec.cells
            axes = tiling.axes[-len(cells) :]
            if spec.layout == "long":
                cells = cells[:1]
            for a, parts in zip(axes, cells, strict=False):
                j = problem.axes.index(a)
                unit = None if self.geometry.separate or spec.layout != "tile" else 1
                if unit and a == axes[-1]:
                    unit = spec.lanes
                ends = places.starts[:, j], places.stops[:, j]
                self._axes.append(windows.axis(problem, j, ends, lengths[j], parts, unit))
            self._groups = _Groups(self._axes, self._levels)

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

    def missed(self, status: NDArray[Any], only: NDArray[np.intp] | None) -> Places:
        """Boxes that hold all outputs that may miss the bound.

        ``status`` is what the routine has noted of all units, or of ``only`` some.
        """
        spec, g = self.spec, self.geometry
        of_unit, of_tile = g.status
        parts, rows = self.present.shape[1:]
        units = np.arange(len(self.present)) if only is None else only
        which = (units[:, None] * (parts * rows) + np.arange(parts * rows)).reshape(-1)
        with np.errstate(all="ignore"):
            energies = status[:, :of_unit].astype(np.float64).reshape(-1, 2, spec.lanes)
            if not g.separate:
                energies = energies.sum(axis=2, keepdims=True)
            rms_x, rms_y = np.sqrt(energies[:, 0]) / self._points, np.sqrt(energies[:, 1])
            noise = self._relative * (rms_x * self._norm + rms_y)  # (units, rows)
            smallest, largest = _RANGE[spec.element]
            noise = np.where((noise > smallest) & (noise < largest), noise, math.nan)  # never enough
            needed = np.broadcast_to(noise[:, None] / self._rtol, (len(units), parts, rows)).reshape(-1)
            tiles = status[:, of_unit:].reshape(len(units), 2, of_tile)
            low = tiles[:, :parts, : g.minima].reshape(-1)
            doubtful = np.flatnonzero(~(needed <= low) & self.present.reshape(-1)[which])
            if not spec.cells or len(doubtful) == 0:
                return self.places.select(which[doubtful])
            transforms = which[doubtful]
            bad, *groups = np.nonzero(self._wrong(tiles, doubtful, transforms, needed[doubtful]))
            whole = self.places.select(transforms[bad])
            starts, stops = whole.starts.copy(), whole.stops.copy()
            for axis, group in zip(self._axes, groups, strict=True):
                row = axis.index[transforms[bad]]
                stops[:, axis.position] = starts[:, axis.position] + axis.stops[row, group]
                starts[:, axis.position] += axis.starts[row, group]
        return Places(whole.batch, starts, stops)

    # -- bounds ----------------------------------------------------------------------------------

    def _wrong(
        self,
        tiles: NDArray[Any],
        doubtful: NDArray[np.intp],
        transforms: NDArray[np.intp],
        needed: NDArray[Any],
    ) -> NDArray[np.bool_]:
        """Groups of windows where no bound of Σ|x||k| is enough: (doubtful transforms, groups). These are
        numbered as in ``tiles``, what the routine has noted, and as ``transforms`` of the whole problem."""
        counted = tiles[..., self.geometry.minima :]
        if self.spec.pair == "parts":
            # |x| is at least the larger of its parts: bound by either.
            parts = [counted[:, p : p + 1] for p in range(2)]
        else:
            parts = [counted[:, : self.present.shape[1]]]
        needed = needed.reshape(-1, *(1,) * len(self._axes))
        groups, kind = self._groups, self._groups.of[transforms]
        wrong, inside = groups.known[kind], groups.inside[kind]
        small = [self._small(part, doubtful, transforms) for part in parts]
        for rms, below in small:
            sizes = sum(
                self._levels.smallest[np.maximum(inside - n, 0)] * step
                for n, step in zip(below, _STEPS, strict=True)
            )
            wrong &= ~(needed <= sizes * rms.reshape(needed.shape))
        # Of clipped windows it is known which taps they have.
        again = np.nonzero(wrong & (inside < self.problem.taps))
        if len(again[0]):
            still = np.ones(len(again[0]), dtype=bool)
            taps = groups.taps.reshape(len(groups.taps), -1)
            taps = taps[:, np.ravel_multi_index((kind[again[0]], *again[1:]), groups.taps.shape[1:])]
            for rms, below in small:
                sizes = sum(
                    self._levels.left(taps, n[again]) * step for n, step in zip(below, _STEPS, strict=True)
                )
                still &= ~(needed.reshape(-1)[again[0]] <= sizes * rms[again[0]])
            wrong[again] = still
        return wrong

    def _small(
        self, counted: NDArray[Any], doubtful: NDArray[np.intp], transforms: NDArray[np.intp]
    ) -> tuple[NDArray[np.float64], list[NDArray[np.intp]]]:
        """The root mean square of some transforms' samples, and for each level how many of the samples
        that a group of windows can touch are below it: (transforms, groups)."""
        spec, g = self.spec, self.geometry
        shape = spec.cells[1:] if g.separate else spec.cells
        square = counted[..., 0].reshape(-1)[doubtful // self.present.shape[2]]
        cells = counted[..., 1:].reshape(-1, *shape, len(LEVELS))[doubtful]
        if spec.layout == "long":
            cells = cells.sum(axis=2)
        # Levels first; ``np.moveaxis`` would take longer than all the rest of a short line.
        order = (0, cells.ndim - 1, *range(1, cells.ndim - 1))
        counts: NDArray[np.intp] = cells.transpose(order).astype(np.intp)
        # One axis at a time, as differences of running sums. Not as products with matrices of ones and zeros:
        # BLAS' threads would go on spinning on the cores that the next call needs (160³ ∗ 31³: 1.5 times).
        for k, a in enumerate(self._axes, 2):
            counts = _over_ranges(counts, k, a, a.index[transforms])
        # Samples outside are zeros, and have been counted as small.
        counts -= self._groups.outside[self._groups.of[transforms]][:, None]
        np.maximum(counts, 0, out=counts)
        return np.sqrt(square.astype(np.float64)), list(counts.swapaxes(0, 1))


class _Groups:
    """What is known of the groups of windows of all transforms, over all axes together: ``kinds`` are the
    rows of the axes that transforms have, ``of`` the kind of each transform. The others have a row per kind:
    which groups there are (``known``), how many taps surely are in the signal (``inside``), and how many of
    the samples of the cells that they touch are not (``outside``)."""

    def __init__(self, axes: list[windows.Axis], levels: _Levels) -> None:
        kinds, of = np.unique([axis.index for axis in axes], axis=1, return_inverse=True)
        self.kinds, self.of = kinds, of.reshape(-1)
        self._axes, self._levels = axes, levels
        rows = list(zip(axes, kinds, strict=True))
        self.known = _over_all([(axis.stops > axis.starts)[row] for axis, row in rows])
        self.inside = _over_all([(axis.high - axis.low)[row] for axis, row in rows])
        self.outside = _over_all([a.hold[row] for a, row in rows])
        self.outside = self.outside - _over_all([a.present[row] for a, row in rows])

    @functools.cached_property
    def taps(self) -> NDArray[np.float64]:
        """Σ min(|k|, t) over the taps that surely are in the signal, for some t, the first axis."""
        found = []
        for kind in self.kinds.T:
            sums = self._levels.sums
            for axis, row in zip(self._axes, kind, strict=True):
                low, high = (sums.take(ends[row], axis=axis.position) for ends in (axis.low, axis.high))
                sums = high - low
            order = [axis.position for axis in self._axes]
            found.append(sums.transpose(*order, len(order)))
        return np.ascontiguousarray(np.moveaxis(np.stack(found), -1, 0))


def _over_ranges(
    counts: NDArray[np.intp], k: int, axis: windows.Axis, rows: NDArray[np.intp]
) -> NDArray[np.intp]:
    """Sums over the cells that each group of windows touches along the k-th axis of ``counts``, whose first
    are transforms of these ``rows``."""
    cells = counts.shape[k]
    around = -(-int(axis.last.max(initial=1)) // cells)  # circles come to a cell more than once
    shape = (*counts.shape[:k], 1 + around * cells, *counts.shape[k + 1 :])
    running = np.zeros(shape, np.intp)
    before = (slice(None),) * k
    np.cumsum(np.concatenate([counts] * around, axis=k), axis=k, out=running[(*before, slice(1, None))])
    found = np.empty((*counts.shape[:k], axis.first.shape[1], *counts.shape[k + 1 :]), np.intp)
    for row in set(rows.tolist()):
        which = rows == row
        own = running if which.all() else running[which]
        found[which] = own.take(axis.last[row], axis=k) - own.take(axis.first[row], axis=k)
    return found


def _over_all(per_axis: list[NDArray[Any]]) -> NDArray[Any]:
    """The products of one number per axis: (kinds, groups) each, (kinds, groups, groups, …) together."""
    found = per_axis[0]
    for more in per_axis[1:]:
        found = found[..., None] * more.reshape(len(more), *(1,) * (found.ndim - 1), -1)
    return found


_STEPS = np.diff(np.array([0.0, *LEVELS]))


class _Levels:
    """What is left of Σ|k| when some taps are taken away, whichever these are."""

    def __init__(self, sizes: NDArray[np.float64]) -> None:
        ordered = np.sort(sizes.reshape(-1))
        self.smallest = np.concatenate([[0.0], np.cumsum(ordered)])
        self._sizes, self._ordered = sizes, ordered
        self._margin = 1e-12 * float(self.smallest[-1])

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

    def left(self, taps: NDArray[np.float64], away: NDArray[np.intp]) -> NDArray[np.float64]:
        """At least what is left without ``away`` of some taps whose Σ min(|k|, t) are given: whatever t, no
        less than that sum less t·away."""
        least: NDArray[np.float64] = (taps - self.limits[:, None] * away).max(axis=0) - self._margin
        return np.maximum(least, 0.0)
