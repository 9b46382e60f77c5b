"""Class D: the trapezoidal rule for functions that are analytic on the whole line.

    h(x) ≈ Δ Σₖ f(tₖ) g(x − tₖ),  tₖ = c + kΔ

For an integrand that is analytic in a strip around the real line, and falls off, the error falls like
e^{−2πd/Δ}, d the half-width of the strip (L. N. Trefethen, J. A. C. Weideman, SIAM Review 56, 2014): no rule
needs fewer nodes, and f is evaluated once for all x. The rule with every second node has about the square
root of the error, so that the difference of the two tells, for each x, whether Δ is small enough. Sums of
positive terms keep the relative accuracy of small results.

One of the two functions has to fall faster than every power; t runs over where the product is not negligible.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from .components import Array, Component, Panels
from .quadrature import EPS, ROUNDING, Outcome
from .smooth import Smooth, Transformed

_ROWS = 128  # neighbouring x that share their nodes
_SCANNED = 96  # points of a scan for where the integrand is
_SEEN = 1e-21  # of the largest term: what a scan takes for nothing
_FINENESS = 0.7  # of the step at which bandwidths just do not alias
_AGREED = 1e-9  # difference of both rules, relative, whose square is rounding
_SHARPNESS = 1.75  # errors of the finer rule go like this power of the difference (at worst 2, poles apart)
_HALVINGS = 2
_MOST_NODES = 700  # for each x: panels do with fewer than so many


@dataclass(frozen=True)
class Spectrum:
    """What the trapezoidal rule has to know of a function."""

    band: float  # the frequency beyond which there is nothing to see, relative to the function nearby
    lo: float  # where it is not zero in floating point
    hi: float
    one_hump: bool  # a scan sees all there is


def spectrum(f: Component) -> Spectrum | None:
    """The spectrum of a function that is smooth on the whole line; None for any other."""
    base = f.base if isinstance(f, Transformed) else f
    if not isinstance(base, Smooth) or base.breaks or math.isfinite(f.a) or math.isfinite(f.b):
        return None
    panels = f.panels(-math.inf, math.inf) if _falls(f) else f.panels(0.0, 0.0)
    inner = ~panels.rough & np.isfinite(np.diff(panels.edges))
    if not inner.any() or (panels.rough & np.isfinite(np.diff(panels.edges))).any():
        return None
    half = np.diff(panels.edges)[inner] / 2
    # A wave of κ radians on half a panel has the degree κ + 8 or so (Chebyshev coefficients of cos κx).
    band = float((np.maximum(panels.degree[inner] - 8.0, 1.0) / half).max())
    return Spectrum(band, *f.effective, _one_hump(panels))


def _falls(f: Component) -> bool:
    """Whether it is zero in floating point within a moderate distance."""
    centre, width = f.scale()
    reach = width * 4.0**6
    with np.errstate(all="ignore"):
        ends = np.abs(f.inside(np.array([centre - reach, centre + reach])))
    return bool((ends < 1e-300).all())


def _one_hump(panels: Panels) -> bool:
    """Whether panels rise up to the largest and fall after it, so that a scan sees all there is; dips to a
    half, as between the crests of a wave, hide nothing."""
    sup = panels.sup[np.isfinite(panels.sup)]
    if sup.size != panels.sup.size:
        return False
    top = int(np.argmax(sup))
    return bool(
        (np.diff(sup[: top + 1]) >= -0.5 * sup[:top]).all()
        and (np.diff(sup[top:]) <= 0.5 * sup[top:-1]).all()
    )


@dataclass(frozen=True)
class Grid:
    """Which function carries the nodes, and their distance."""

    step: float
    first: bool  # t runs over the first function's line
    centre: float
    lo: float
    hi: float
    scanned: bool  # for where the integrand is not negligible; otherwise t runs over all of lo to hi
    noise: tuple[float, float]  # how fast the functions change: what rounded arguments cost


def grid_for(f: Component, g: Component) -> Grid | None:
    """The nodes for a pair; None where the rule is not for it."""
    first, second = spectrum(f), spectrum(g)
    if first is None or second is None:
        return None
    widths = [s.hi - s.lo for s in (first, second)]
    if not min(widths) < math.inf:
        return None
    carrier, which = (first, f) if widths[0] <= widths[1] else (second, g)
    step = _FINENESS * 2 * math.pi / (first.band + second.band)
    scanned = first.one_hump and second.one_hump
    if not scanned and carrier.hi - carrier.lo > _MOST_NODES * step:
        return None
    noise = (first.band / 2, second.band / 2)
    return Grid(step, which is f, which.scale()[0], carrier.lo, carrier.hi, scanned, noise)


def trapezoid_at(f: Component, g: Component, grid: Grid, x: Array) -> tuple[Outcome, Array]:
    """(f ∗ g)(x), and for which x it is: others want another rule."""
    kind = complex if f.is_complex or g.is_complex else float
    value, error, size = np.zeros(x.shape, kind), np.zeros(x.shape), np.zeros(x.shape)
    good = np.zeros(x.shape, bool)
    if not grid.first:
        f, g = g, f
    noise = grid.noise if grid.first else grid.noise[::-1]
    order = np.argsort(x, kind="stable")
    lows, highs, seen = _windows(f, g, grid, x[order])
    evaluations = 0
    for k, start in enumerate(range(0, x.size, _ROWS)):
        rows = order[start : start + _ROWS]
        if not seen[k]:
            continue
        step = grid.step
        for _ in range(_HALVINGS + 1):
            lo = math.floor((lows[k] - grid.centre) / step)
            hi = math.ceil((highs[k] - grid.centre) / step)
            if hi - lo > _MOST_NODES:
                break
            t = grid.centre + step * np.arange(lo, hi + 1)
            s = x[rows][:, None] - t
            with np.errstate(all="ignore"):
                other = g.inside(s.ravel()).reshape(s.shape)
                weights = step * f.inside(t)
                every_second = np.where(np.arange(len(t)) % 2, 0.0, 2.0) * weights
                total, coarse = (other @ np.stack([weights, every_second], axis=1)).T
                positive = kind is float and weights.min() >= 0 and other.min() >= 0
                sizes = total if positive else np.abs(other) @ np.abs(weights)
                ratio = np.abs(total - coarse) / sizes
                outside = np.abs(other[:, [0, -1]]) @ np.abs(weights[[0, -1]]) / sizes
            evaluations += other.size
            fine = np.isfinite(total) & (sizes > 1e-290) & (ratio <= _AGREED) & (outside <= 1e-17)
            done = rows[fine]
            value[done], size[done], good[done] = total[fine], sizes[fine], True
            doubt = np.minimum(ratio[fine], 1.0) ** _SHARPNESS + 8 * outside[fine]
            far = noise[0] * np.abs(t).max() + noise[1] * np.abs(s[fine]).max(axis=1, initial=0.0)
            error[done] = sizes[fine] * (doubt + EPS * (ROUNDING + far))
            rows = rows[~fine]
            if not rows.size or not np.isfinite(total).all():
                break
            step /= 2
    return Outcome(value, error, size, evaluations), good


def _windows(f: Component, g: Component, grid: Grid, x: Array) -> tuple[Array, Array, Array]:
    """For each block of neighbouring x, from where to where terms are not negligible."""
    blocks = -(-x.size // _ROWS)
    if not grid.scanned:
        return np.full(blocks, grid.lo), np.full(blocks, grid.hi), np.ones(blocks, bool)
    first = np.arange(blocks) * _ROWS
    last = np.minimum(first + _ROWS, x.size) - 1
    ends = np.concatenate([x[first], x[(first + last) // 2], x[last]])
    lo, hi = np.full(ends.shape, grid.lo), np.full(ends.shape, grid.hi)
    seen = np.ones(ends.shape, bool)
    fractions = np.linspace(0.0, 1.0, _SCANNED)
    for _ in range(2):
        t = lo[:, None] + (hi - lo)[:, None] * fractions
        # The carrier's centre is a node of the scan too: there, its hump is not missed.
        k = np.clip(((grid.centre - lo) / (hi - lo) * (_SCANNED - 1)).astype(int), 0, _SCANNED - 1)
        t[np.arange(len(k)), k] = np.clip(grid.centre, lo, hi)
        s = ends[:, None] - t
        with np.errstate(all="ignore"):
            logs = np.log(np.abs(f.inside(t.ravel()))) + np.log(np.abs(g.inside(s.ravel())))
        logs = np.where(np.isnan(logs), -np.inf, logs).reshape(t.shape)
        most = logs.max(axis=1)
        seen &= np.isfinite(most)
        kept = logs >= np.where(seen, most, 0.0)[:, None] + math.log(_SEEN)
        left = np.maximum(np.argmax(kept, axis=1) - 1, 0)
        right = np.minimum(_SCANNED - np.argmax(kept[:, ::-1], axis=1), _SCANNED - 1)
        rows = np.arange(len(ends))
        lo, hi = t[rows, left], t[rows, right]
        seen &= hi > lo
        lo, hi = np.where(seen, lo, 0.0), np.where(seen, hi, 1.0)
    three = (3, blocks)
    everywhere: Any = seen.reshape(three).all(axis=0)
    return lo.reshape(three).min(axis=0), hi.reshape(three).max(axis=0), everywhere
