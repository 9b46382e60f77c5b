"""Windows of a transform's outputs, axis by axis: which cells of counted samples they touch, which taps
surely lie in the signal.

Cells are small where the signal begins or ends as zeros, because a window that reaches only a little
way into it must not be charged with samples further in. Windows that begin in the same cell, or that
end in the signal by about as many taps, are judged together.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..algorithms.fft import circular
from ..problem import ConvProblem

Integers = NDArray[np.int64]

_RIM = (1, 1, 2, 4)  # the first and the last cells of a signal, in units


@dataclass(frozen=True, eq=False)
class Axis:
    """One convolved axis. ``index`` leads from a transform to its row in all other arrays: the edges of its
    cells, and for every group of windows the cells that they touch (``first`` up to ``last``, counted on from
    the last cell to the first again where windows are circles), how many samples these ``hold`` and how many
    of these are ``present``, the taps ``low`` up to ``high`` that are in the signal for all of them, the
    outputs ``starts`` up to ``stops``, counted from the transform's first (none: no such group), and over all
    of these how many taps are in the signal."""

    position: int
    index: NDArray[np.intp]
    edges: Integers
    first: Integers
    last: Integers
    hold: Integers
    present: Integers
    low: Integers
    high: Integers
    starts: Integers
    stops: Integers
    products: Integers


def axis(
    problem: ConvProblem, j: int, places: tuple[Integers, Integers], length: int, cells: int, unit: int | None
) -> Axis:
    """The j-th convolved axis of transforms of ``length`` samples that yield the outputs ``places`` (from,
    to), divided into ``cells`` whose edges are multiples of ``unit``; None: into equal ones."""
    first = places[0] * problem.stride[j] - problem.padding[j]
    # Where the signal begins and ends, as seen from the transform's first sample; elsewhere nothing is
    # known to be zero.
    zero = [side == "constant" and problem.cval == 0 for side in problem.boundary[j]]
    ends = [0 - first if zero[0] else 0 * first, problem.x_shape[problem.axes[j]] - first]
    low = np.clip(ends[0], 0, length)
    high = np.clip(ends[1], 0, length) if zero[1] else np.full_like(low, length)
    kinds, index = np.unique(np.stack([low, high, places[1] - places[0]]), axis=1, return_inverse=True)
    around = 1
    if not all(zero) and circular(problem, j, length):  # beyond zeros nothing counts
        around += -(-problem.spans[j] // length)
    rows = [
        _groups(problem, j, (low, high), count, (length, around), cells, unit)
        for low, high, count in kinds.T.tolist()
    ]
    most = max(len(groups[0]) for _, groups in rows)
    padded = [np.pad(groups, ((0, 0), (0, most - groups.shape[1]))) for _, groups in rows]
    return Axis(j, index.reshape(-1), np.array([edges for edges, _ in rows]), *np.stack(padded, axis=1))


def _groups(
    problem: ConvProblem,
    j: int,
    signal: tuple[int, int],
    count: int,
    window: tuple[int, int],
    cells: int,
    unit: int | None,
) -> tuple[Integers, Integers]:
    """Edges of cells, and what ``Axis`` says of groups, for a ``signal`` from and to a sample, in a window
    of so many samples that is gone around so many times."""
    (low, high), (length, around) = signal, window
    if count <= 0:
        return np.zeros(cells + 1, np.int64), np.zeros((9, 0), np.int64)
    if unit is None:
        edges = np.arange(cells + 1) * (length // cells)
    else:
        edges = _edges(low, high, length, cells, unit)
    own = edges
    if around > 1:
        edges = np.concatenate([[0], *(edges[1:] + k * length for k in range(around))])
        high = around * length
    stride, dilation, taps = problem.stride[j], problem.dilation[j], problem.kernel_shape[j]
    at = np.arange(count) * stride
    # Of every output: the taps in the signal, and the cells that these touch.
    lower, upper = (np.clip(-((at - edge) // dilation), 0, taps) for edge in (low, high))
    upper = np.maximum(upper, lower)
    begin, end = np.maximum(at, low), np.minimum(at + problem.spans[j], high)
    first = np.searchsorted(edges[1:], begin, "right")
    last = np.maximum(np.searchsorted(edges[:-1], end, "left"), first)
    last[end <= begin] = first[end <= begin]
    inside = upper - lower
    clipped = inside < taps
    # Clipped windows of 1, 2, 3 to 4, 5 to 8 … taps.
    size = np.ceil(np.log2(np.maximum(inside, 0.5))).astype(np.int64)
    key = np.stack([first, np.where(clipped, last, -1), np.where(clipped, size, -1), lower > 0])
    changes = np.flatnonzero(np.any(key[:, 1:] != key[:, :-1], axis=0)) + 1
    starts = np.concatenate([[0], changes])
    stops = np.append(starts[1:], count)
    first = np.minimum.reduceat(first, starts)
    last = np.maximum.reduceat(last, starts)
    lower, upper = np.maximum.reduceat(lower, starts), np.minimum.reduceat(upper, starts)
    present = np.concatenate(
        [[0], np.cumsum(np.maximum(np.minimum(edges[1:], high) - np.maximum(edges[:-1], low), 0))]
    )
    columns = (
        first,
        last,
        edges[last] - edges[first],
        present[last] - present[first],
        lower,
        np.maximum(upper, lower),
        starts,
        stops,
        np.add.reduceat(inside, starts),
    )
    return own, np.stack(columns).astype(np.int64)


def _edges(low: int, high: int, length: int, cells: int, unit: int) -> Integers:
    """Edges of cells that cover the signal: small ones at its ends, all others of about one size."""
    begin, end = low // unit, -(-high // unit)
    end = max(end, begin)
    rim = [np.array(_RIM if inside else (), np.int64) for inside in (low > 0, high < length)]
    if sum(map(sum, rim)) + cells - sum(map(len, rim)) > end - begin or sum(map(len, rim)) >= cells:
        rim = [np.zeros(0, np.int64)] * 2
    head, tail = begin + np.cumsum(rim[0]), end - np.cumsum(rim[1])[::-1]
    inner = cells - len(head) - len(tail)
    first, last = (head[-1] if len(head) else begin), (tail[0] if len(tail) else end)
    between = first + np.arange(inner + 1) * (last - first) // inner
    edges = np.concatenate(
        [[begin] if len(head) else [], head[:-1], between, tail[1:], [end] if len(tail) else []]
    )
    return np.minimum(edges.astype(np.int64) * unit, length)
