"""Replacing a component by its interpolants: polynomials on panels that follow it to rounding.

All panels of one level are sampled in one call, because the component is often itself an integral. A panel is
done when its last Chebyshev coefficients are rounding *relative to its own values*. Where values of one sign
range over orders of magnitude on a panel, they are divided by an envelope exp(q₀ + q₁y + q₂y²) first, so that
tails keep their relative accuracy; a zero at an end of a panel is no tail. A panel is also done when nothing
on it can be seen in the integral any more, which is how the panels around singular points come to an end.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from ..errors import UnresolvedError
from .components import Array, Component
from .polynomials import Polynomials
from .resolution import chebyshev_coefficients, chebyshev_points

_EPS = 2.3e-16
_SAMPLES = 32
_LEVELS = 60
_GRADED = 10  # panels halved so often are next to a singular point
_MOST_PANELS = 3000
_HIGHEST_ZERO = 5.0  # zeros of higher order are approached by panels until nothing of them is seen
_FURTHEST = 1e40  # of a component's widths: algebraic tails are interpolated up to here


def interpolated(
    component: Component, call: Callable[[Array], tuple[Array, Array]], tolerance: float = 2e-15
) -> Polynomials:
    """Interpolants of ``call``, which returns values and their errors, over a component's support."""
    edges = _first_edges(component)
    lo, hi = np.array(edges[:-1]), np.array(edges[1:])
    y = chebyshev_points(_SAMPLES)
    kept: list[tuple[Array, ...]] = []
    error = 0.0
    total = 0.0
    for level in range(_LEVELS):
        x = lo[:, None] + (hi - lo)[:, None] * (1 + y) / 2
        values, doubts = (v.reshape(x.shape) for v in call(x.ravel()))
        if not np.isfinite(values).all():
            raise UnresolvedError(
                "interpolation(): the function is not finite at some point of its support. Pass its "
                "singular ends as left= and right=, or its singular points as breaks=."
            )
        sup = np.abs(values).max(axis=1)
        values, doubts, q = leveled(values, doubts, y)
        c = chebyshev_coefficients(values)
        top = np.abs(values).max(axis=1)
        if level == 0:
            total = float((sup * (hi - lo)).sum())
        # Values belong to rounded nodes: where a function is small and not flat, they cannot be smoother.
        slope = np.abs(np.diff(values, axis=1) / np.diff(y)).max(axis=1) * 2 / (hi - lo)
        rounded = _EPS * np.maximum(np.abs(lo), np.abs(hi)) * slope
        small = np.maximum(tolerance * top, np.maximum(0.5 * doubts.max(axis=1), rounded))
        last = np.abs(c[:, -4:]).max(axis=1)
        done = (last <= small) | (sup < 1e-290)
        if level >= _GRADED:
            done |= sup * (hi - lo) <= 1e-17 * total
        done |= hi - lo <= 4e-16 * np.maximum(np.abs(lo), np.abs(hi))
        if level == _LEVELS - 1 or len(kept) + len(lo) > _MOST_PANELS:
            done[:] = True
        ratio = np.divide(sup, top, out=np.zeros_like(sup), where=top > 0)
        spread = (2 * last + doubts.max(axis=1)) * ratio
        error = max(error, float(spread[done & (last <= small)].max(initial=0.0)))
        if done.any():
            slack = np.divide(spread, sup, out=np.zeros_like(sup), where=sup > 0)
            kept.append((lo[done], hi[done], c[done], q[done], np.minimum(slack[done], 1.0)))
        if done.all():
            break
        middle = lo + (hi - lo) / 2
        lo, hi = (
            np.concatenate([lo[~done], middle[~done]]),
            np.concatenate([middle[~done], hi[~done]]),
        )
    starts = np.concatenate([k[0] for k in kept])
    order = np.argsort(starts)
    ends = np.concatenate([k[1] for k in kept])[order]
    c = np.concatenate([k[2] for k in kept])[order]
    q = np.concatenate([k[3] for k in kept])[order]
    large = np.abs(c) > 1e-16 * np.abs(c).max(axis=1, keepdims=True)
    degrees = (_SAMPLES - 1 - np.argmax(large[:, ::-1], axis=1)).astype(float)
    breaks = tuple(point for point in component.breaks if starts.min() <= point <= ends.max())
    return Polynomials(
        np.append(starts[order], ends[-1]), c, breaks=breaks, exact=False, error=error, degrees=degrees,
        envelopes=q if q.any() else None, slack=np.concatenate([k[4] for k in kept])[order],
    )  # fmt: skip


def leveled(values: Array, doubts: Array, y: Array) -> tuple[Array, Array, Array]:
    """Values divided by their envelopes, where they are of one sign and range over more than a decade."""
    q = np.zeros((len(values), 3))
    if np.iscomplexobj(values):
        return values, doubts, q
    sizes = np.abs(values)
    least, most = sizes.min(axis=1), sizes.max(axis=1)
    steep = (
        (least > 1e-305) & (most > 10 * least) & (np.abs(values.sum(axis=1)) >= sizes.sum(axis=1) * 0.999999)
    )
    steep &= ~_vanishing(sizes, y)
    if not steep.any():
        return values, doubts, q
    k = [1, len(y) // 2, len(y) - 2]
    q[steep] = np.log(sizes[steep][:, k]) @ np.linalg.inv(np.vander(y[k], 3, increasing=True)).T
    envelope = np.exp(q[:, 0:1] + y * (q[:, 1:2] + y * q[:, 2:3]))
    return values / envelope, doubts / envelope, q


def _vanishing(sizes: Array, y: Array) -> Array:
    """Where values go to 0 like a low power of the distance from an end: what no envelope levels."""
    found = np.zeros(len(sizes), bool)
    for three in ((0, 1, 2), (-1, -2, -3)):
        near, middle, far = (sizes[:, k] for k in three)
        distances = 1 - np.abs(y[list(three)])
        with np.errstate(divide="ignore", invalid="ignore"):
            power = np.log(middle / near) / np.log(distances[1] / distances[0])
            further = np.log(far / middle) / np.log(distances[2] / distances[1])
            found |= (power > 0.3) & (power < _HIGHEST_ZERO) & (np.abs(power - further) < 0.1 * power)
    return found


def _first_edges(component: Component) -> list[float]:
    centre, width = component.scale()
    lo, hi = component.effective
    edges: set[float] = set(component.breaks)
    for sign, end in ((-1.0, lo), (1.0, hi)):
        if math.isfinite(end):
            edges.add(end)
        if math.isfinite((component.a, component.b)[int(sign > 0)]):
            continue
        reach = width / 2
        while reach <= _FURTHEST * width and sign * (centre + sign * reach - end) < 0:
            if lo < centre + sign * reach < hi:
                edges.add(centre + sign * reach)
            reach *= 3
    return without_slivers(sorted(point for point in edges if math.isfinite(point)))


def without_slivers(points: Sequence[float]) -> list[float]:
    """Sums of breaks that differ by their rounding are one break."""
    kept: list[float] = []
    for point in points:
        if not kept or point - kept[-1] > 4e-16 * max(abs(point), abs(kept[-1])):
            kept.append(point)
    return kept
