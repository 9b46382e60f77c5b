"""Many values of a convolution from few: where points lie close together, they are read from interpolants.

The line is cut where the result may change its character: at sums of breaks, and at distances that grow
geometrically from the sums of the places where both functions are narrowest. A panel that holds many more
points than an interpolant takes samples is sampled, and followed by a Chebyshev series if its last
coefficients are rounding, and if no value of one sign is so small that it would lose relative accuracy. Some
of the points are always evaluated directly too, and have to agree. Panels that are not resolved are halved;
points on panels that hold too few of them are left to direct evaluation. Towards the ends of the support and
towards singular points panels are graded.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence

import numpy as np

from .components import Array, Component, Panels
from .interpolation import leveled, without_slivers
from .polynomials import clenshaw
from .resolution import chebyshev_coefficients, chebyshev_points

_SAMPLES = 32
_CHECKED = 3  # of a panel's points that are evaluated directly too
_WORTHWHILE = 64  # points on a panel
_LEVELS = 8
_MOST_HUMPS = 12  # places where the result may be narrow
_GROWTH = 3.0  # a pole at distance a from [a, 3a] takes 30 coefficients
_TOLERANCE = 2e-15
_RANGE = 0.01  # smallest value on a panel over the largest, where relative accuracy is kept

Values = Callable[[Array], tuple[Array, Array]]


def tabulated(call: Values, x: Array, edges: Sequence[float]) -> tuple[Array, Array]:
    """Values at x and their errors; ``call`` computes any, ``edges`` are the first panels."""
    order = np.argsort(x, kind="stable")
    points = x[order]
    cuts = np.searchsorted(points, np.asarray(edges))
    waiting = [
        (p, q, i, j)
        for (p, q), (i, j) in zip(itertools.pairwise(edges), itertools.pairwise(cuts.tolist()), strict=True)
    ]
    y = chebyshev_points(_SAMPLES)
    value, error, left = None, np.zeros(x.shape), np.ones(x.shape, bool)
    for _ in range(_LEVELS):
        dense = [panel for panel in waiting if panel[3] - panel[2] >= _WORTHWHILE]
        if not dense:
            break
        lo, hi = (np.array([panel[k] for panel in dense]) for k in (0, 1))
        first, last = (np.array([panel[k] for panel in dense]) for k in (2, 3))
        own = first[:, None] + ((last - first)[:, None] * (np.arange(1, _CHECKED + 1) * 0.618034 % 1)).astype(
            int
        )
        nodes = lo[:, None] + (hi - lo)[:, None] * (1 + y) / 2
        found, doubts = (v.reshape(len(lo), -1) for v in call(np.hstack([nodes, points[own]]).ravel()))
        samples, checks = found[:, :_SAMPLES], found[:, _SAMPLES:]
        if value is None:
            value = np.zeros(x.shape, found.dtype)
        scaled, scaled_doubts, q = leveled(samples, doubts[:, :_SAMPLES], y)
        c = chebyshev_coefficients(scaled)
        top, least = np.abs(scaled).max(axis=1), np.abs(scaled).min(axis=1)
        unsigned = not np.iscomplexobj(found)
        one_sign = unsigned & (np.abs(scaled.sum(axis=1)) >= np.abs(scaled).sum(axis=1) * 0.999999)
        last_ones = np.abs(c[:, -4:]).max(axis=1)
        # An envelope of e^−k has lost k roundings.
        noise = scaled_doubts.max(axis=1) + 2e-16 * np.abs(q).sum(axis=1) * top
        good = (last_ones <= np.maximum(_TOLERANCE * top, 0.3 * noise)) & (
            ~one_sign | (least >= _RANGE * top)
        )
        good &= np.isfinite(samples).all(axis=1)
        c[~good] = 0.0
        u = np.clip((2 * (points[own] - lo[:, None]) / (hi - lo)[:, None] - 1), -1, 1)
        envelope = _envelope(q, u)
        followed = clenshaw(c, u) * envelope
        near = (8 * _TOLERANCE * top + 2 * noise)[:, None] * envelope + 2 * doubts[:, _SAMPLES:]
        good &= (np.abs(followed - checks) <= near).all(axis=1)
        following: list[tuple[float, float, int, int]] = []
        for k, (p, r, i, j) in enumerate(dense):
            if good[k]:
                t = np.clip((points[i:j] - p) * (2 / (r - p)) - 1, -1, 1)[None, :]
                envelope_here = _envelope(q[k : k + 1], t)[0]
                value[order[i:j]] = clenshaw(c[k : k + 1], t)[0] * envelope_here
                error[order[i:j]] = (2 * last_ones[k] + 2 * noise[k] + _TOLERANCE * top[k]) * envelope_here
                left[order[i:j]] = False
            else:
                middle = p + (r - p) / 2
                cut = int(np.searchsorted(points, middle))
                following += [(p, middle, i, cut), (middle, r, cut, j)]
        if good.sum() * 2 < len(good):
            break
        waiting = following
    if value is None or left.any():
        rest, doubts = call(x[left])
        if value is None:
            value = np.zeros(x.shape, rest.dtype)
        value[left], error[left] = rest, doubts
    return value, error


def _envelope(q: Array, y: Array) -> Array:
    result: Array = np.exp(q[:, 0:1] + y * (q[:, 1:2] + y * q[:, 2:3])) if q.any() else np.ones_like(y)
    return result


def first_edges(
    f: Component, g: Component, breaks: Sequence[float], a: float, b: float, x: Array
) -> list[float]:
    """Where f ∗ g, on (a, b), may change its character, around points x; [] for too many places."""
    lo, hi = float(x.min()), float(x.max())
    humps = [_humps(c.panels(*c.effective) if _is_bounded(c) else c.panels(0.0, 0.0)) for c in (f, g)]
    if len(humps[0]) * len(humps[1]) > _MOST_HUMPS:
        return []
    edges = {lo, math.nextafter(hi, math.inf), *(p for p in breaks if lo < p < hi)}
    for (c, w), (d, v) in itertools.product(*humps):
        _graded(edges, c + d, max(w, v), lo, hi)
    singular = any(c.left or c.right or bool(c.panels(0.0, 0.0).rough.any()) for c in (f, g))
    for point in breaks:
        if singular or point in (a, b):
            _graded(edges, point, (hi - lo) * 1e-3, lo, hi)
    return without_slivers(sorted(edges))


def _is_bounded(c: Component) -> bool:
    return all(map(math.isfinite, (c.a, c.b)))


def _humps(panels: Panels) -> list[tuple[float, float]]:
    """Centres and widths of the panels that are narrower than their neighbours."""
    finite = np.isfinite(np.diff(panels.edges))
    edges = panels.edges[np.append(finite, False) | np.append(False, finite)]
    widths = np.diff(edges)
    around = np.concatenate([[np.inf], widths, [np.inf]])
    narrow = (widths <= around[:-2] * 1.01) & (widths < around[2:] * 0.99)
    return [(float(edges[k] + widths[k] / 2), float(widths[k])) for k in np.flatnonzero(narrow)]


def _graded(edges: set[float], centre: float, width: float, lo: float, hi: float) -> None:
    """Add edges at growing distances from a centre."""
    for sign in (-1.0, 1.0):
        reach = width / 2
        while reach < hi - lo or lo < centre + sign * reach < hi:
            if lo < centre + sign * reach < hi:
                edges.add(centre + sign * reach)
            reach *= _GROWTH
