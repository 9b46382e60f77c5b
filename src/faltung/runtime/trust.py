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

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..codegen.overlap import LEVELS, Geometry
from ..plan import Tiling
from ..problem import ConvProblem, Shape

# C above. The largest of 10^6 samples of the noise was 1.6 in single precision, 2.4 in double, where the
# spectrum of the kernel is no more exact than the transforms.
NOISE = {"f32": 2.5, "f64": 3.5}
EPSILON = {"f32": 2.0**-24, "f64": 2.0**-53}
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


@dataclass(frozen=True, eq=False)
class _Axis:
    """What geometry says of one convolved axis, per distinct first output: samples of each cell that lie
    in the signal; per cell that windows begin in, the taps that surely do; the outputs whose windows
    begin there (empty: none). ``index`` leads from a transform to its first output."""

    position: int
    index: NDArray[np.intp]
    size: int
    present: NDArray[np.int64]
    inside: NDArray[np.int64]
    starts: NDArray[np.int64]
    stops: NDArray[np.int64]


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
        sizes = np.sort(np.abs(kernel).reshape(-1))
        self._smallest = np.concatenate([[0.0], np.cumsum(sizes)])
        self._norm = float(np.linalg.norm(sizes))
        spec = self.spec
        log = math.sqrt(math.log2(max(2, self._points)))
        self._relative = NOISE[spec.element] * EPSILON[spec.element] * log
        self._rtol = max(problem.rtol, 2 * problem.arithmetic.epsilon)
        self._axes: list[_Axis] = []
        if spec.cells:
            cells = spec.cells[-1:] if self.geometry.separate else spec.cells
            axes = tiling.axes[-len(cells) :]
            if spec.layout == "long":
                cells = cells[:1]
            for a, parts in zip(axes, cells, strict=False):
                j = problem.axes.index(a)
                self._axes.append(self._axis(j, lengths[j], parts))

    def missed(self, status: NDArray[Any], only: NDArray[np.intp] | None) -> tuple[NDArray[np.intp], Places]:
        """Transforms with outputs that may miss the bound, and boxes that hold these outputs.

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
                return which[doubtful], self.places.select(which[doubtful])
            sizes = self._sizes(tiles, doubtful, which)
            shape = (-1, *(1,) * (sizes.ndim - 1))
            wrong = np.asarray(~(needed[doubtful].reshape(shape) <= sizes))
        found = np.nonzero(wrong)
        bad, cells = doubtful[found[0]], found[1:]
        whole = self.places.select(which[bad])
        starts, stops = whole.starts.copy(), whole.stops.copy()
        for axis, cell in zip(self._axes, cells, strict=True):
            at = axis.index[which[bad]]
            starts[:, axis.position] = axis.starts[at, cell]
            stops[:, axis.position] = axis.stops[at, cell]
        some: NDArray[np.bool_] = np.all(stops > starts, axis=1)
        return np.unique(which[bad[some]]), Places(whole.batch, starts, stops).select(some)

    # -- bounds ----------------------------------------------------------------------------------

    def _sizes(
        self, tiles: NDArray[Any], doubtful: NDArray[np.intp], which: NDArray[np.intp]
    ) -> NDArray[np.float64]:
        """Lower bounds of Σ|x||k| for some transforms: (transforms, cells that windows begin in)."""
        spec, g = self.spec, self.geometry
        counted = tiles[..., g.minima :]
        if spec.pair == "parts":
            # |x| is at least the larger of its parts: bound by either.
            both = [self._of_part(counted[:, p : p + 1], doubtful, which) for p in range(2)]
            return np.maximum(*both)
        return self._of_part(counted[:, : self.present.shape[1]], doubtful, which)

    def _of_part(
        self, counted: NDArray[Any], doubtful: NDArray[np.intp], which: NDArray[np.intp]
    ) -> NDArray[np.float64]:
        spec, g, problem = self.spec, self.geometry, self.problem
        rows = self.present.shape[2]
        shape = spec.cells[1:] if g.separate else spec.cells
        square = counted[..., 0].reshape(-1)[doubtful // rows]
        cells = counted[..., 1:].reshape(-1, *shape, len(LEVELS))[doubtful].astype(np.float64)
        if spec.layout == "long":
            cells = cells.sum(axis=2)
        least = [axis.present[axis.index[which[doubtful]]] for axis in self._axes]
        inside = [axis.inside[axis.index[which[doubtful]]] for axis in self._axes]
        # Samples outside are zeros, and have been counted as small.
        full = math.prod(axis.size for axis in self._axes)
        padded = full - _product(least)
        cells = np.maximum(cells - padded[..., None], 0)
        for k, axis in enumerate(self._axes):
            cells = _in_a_row(cells, 1 + k, problem.spans[axis.position], axis.size)
        left = np.maximum(_product(inside)[..., None] - cells, 0).astype(np.int64)
        steps = np.diff(np.array([0.0, *LEVELS]))
        rms = np.sqrt(square.astype(np.float64)).reshape(-1, *(1,) * len(self._axes))
        sizes: NDArray[np.float64] = (self._smallest[left] * steps).sum(axis=-1) * rms
        return sizes

    def _axis(self, j: int, length: int, cells: int) -> _Axis:
        """Geometry along the j-th convolved axis, of tiles of ``length`` samples in so many cells."""
        problem = self.problem
        stride, dilation, taps = problem.stride[j], problem.dilation[j], problem.kernel_shape[j]
        starts, index = np.unique(self.places.starts[:, j], return_inverse=True)
        ends = self.places.stops[np.unique(index, return_index=True)[1], j]
        size = length // cells
        # Where the signal begins and ends, as seen from the tile's first sample.
        first = starts * stride - problem.padding[j]
        low, high = -first[:, None], (problem.x_shape[problem.axes[j]] - first)[:, None]
        zeros = [side == "constant" and problem.cval == 0 for side in problem.boundary[j]]
        low = low if zeros[0] else np.full_like(low, -(1 << 40))
        high = high if zeros[1] else np.full_like(high, 1 << 40)
        begin = np.arange(cells) * size
        present = np.maximum(np.minimum(begin + size, high) - np.maximum(begin, low), 0)
        # The last cells are those of windows that end with the tile.
        many = cells - min(cells, -(-(problem.spans[j] - 1) // size) + 1) + 1
        begin = np.arange(many) * size
        lo = starts[:, None] + -(-begin // stride)
        hi = np.minimum(
            np.append(lo[:, 1:], np.broadcast_to(ends[:, None], (len(starts), 1)), axis=1), ends[:, None]
        )

        def surely(outputs: NDArray[np.int64]) -> NDArray[np.int64]:
            """How many taps of an output's window lie in the signal."""
            at = (outputs - starts[:, None]) * stride
            upper, lower = (np.clip(-(-(edge - at) // dilation), 0, taps) for edge in (high, low))
            between: NDArray[np.int64] = np.maximum(upper - lower, 0)
            return between

        # It rises, stays and falls, so it is least at one of the ends.
        inside = np.minimum(surely(lo), surely(np.maximum(hi - 1, lo)))
        return _Axis(j, index.reshape(-1), size, present, inside, lo, hi)


def _product(per_axis: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """The outer product along the axes after the first, of (transforms, cells) for each axis."""
    total = per_axis[0]
    for k, values in enumerate(per_axis[1:], 1):
        total = total[..., None] * values.reshape(len(values), *(1,) * k, -1)
    return total


def _in_a_row(cells: NDArray[Any], axis: int, span: int, size: int) -> NDArray[Any]:
    """Counts summed over all the cells of ``size`` samples that a window of ``span`` can touch."""
    have = cells.shape[axis]
    touched = min(have, -(-(span - 1) // size) + 1)
    many = have - touched + 1
    summed: NDArray[Any] = np.take(cells, range(many), axis=axis)
    for k in range(1, touched):
        summed = summed + np.take(cells, range(k, k + many), axis=axis)
    return summed
