"""Finding panels: where a callable is smooth, and which degree follows it there.

A panel is sampled at 8, 16, 32, … Chebyshev points until the last coefficients of its Chebyshev series are
rounding; a panel that 512 points do not resolve is halved. Halves that stay unresolved down to rounding hold
the singular points: jumps, kinks, poles. The panels between these are merged again where one polynomial
follows the function up to the point (a jump or a kink: now an ordinary edge), and called *rough* where none
does (a singularity).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.fft import dct

from ..errors import UnresolvedError
from .components import Array, Panels, joined

Sampled = Callable[[Array], Array]

_TOLERANCE = 3e-14  # of the last coefficients, relative to the panel's largest value
_WRONG = 1e3  # times the tolerance: what an interpolant may be wrong by between its samples
NOTHING = 1e-300  # below, numbers lose their digits: no polynomial follows them
_CHECKS = 4000  # points at which an interval that seems resolved is looked at once more
_LOOKED = 100  # of degrees below: evaluating a higher polynomial there would take longer than all else
_WITNESSES = 20  # points where something narrow was met: halves of the interval are to look there too
_MOST = 512  # samples on one panel
_MOST_PANELS = 4000
_MOST_SINGULAR = 100
_SINGULAR = 2.0**-30  # panels narrower than this part of an interval mark a singular point


@dataclass(frozen=True)
class Panel:
    """A panel [p, q]; ``degree`` is None where no polynomial follows the function.

    Next to an algebraic end one may follow what the singular factor is multiplied with, of degree ``other``.
    """

    p: float
    q: float
    degree: float | None
    sup: float
    other: float = math.nan


def chebyshev_points(n: int) -> Array:
    """The n zeros of Tₙ in (−1, 1), ascending: never the ends, where a callable may be singular."""
    return -np.cos(np.pi * (np.arange(n) + 0.5) / n)


def chebyshev_coefficients(values: Array) -> Array:
    """Coefficients of the interpolant through values at ``chebyshev_points``, along the last axis."""
    n = values.shape[-1]
    flipped = values[..., ::-1]
    c: Array = dct(flipped.real, type=2) / n
    if np.iscomplexobj(values):
        c = c + 1j * dct(flipped.imag, type=2) / n
    c[..., 0] /= 2
    return c


def probe(
    call: Sampled,
    p: float,
    q: float,
    most: int = _MOST,
    noise: float = 0.0,
    checks: int = 24,
    seen: list[float] | None = None,
) -> Panel:
    """Sample one interval until it is resolved, or ``most`` samples do not suffice.

    ``seen`` are points that have to be looked at, and is told where an interpolant was not right.
    """
    seen = [] if seen is None else seen
    n, sup = 8, 0.0
    while n <= most:
        x = p + (q - p) * (1 + chebyshev_points(n)) / 2
        values = call(x)
        sizes = np.abs(values)
        if not np.isfinite(sizes).all():
            return Panel(p, q, None, float(np.max(sizes[np.isfinite(sizes)], initial=sup)))
        sup = max(sup, float(sizes.max()))
        if sup < NOTHING:
            if n >= 32 and _confirmed(call, p, q, values, NOTHING, checks, seen):
                return Panel(p, q, 0.0, 0.0)
        else:
            c = np.abs(chebyshev_coefficients(values))
            # Abscissae are rounded too: by this much the values between neighbours are not known.
            steps = np.maximum(np.diff(x), 1e-300)
            rounding = 2e-16 * max(abs(p), abs(q)) * float((np.abs(np.diff(values)) / steps).max())
            small = max(_TOLERANCE * sup, noise, rounding)
            if c[-max(3, n // 8) :].max() <= small and _confirmed(
                call,
                p,
                q,
                values,
                _WRONG * small,
                checks if n <= _LOOKED else min(checks, _CHECKS // 4),
                seen,
            ):
                large = np.nonzero(c > small)[0]
                return Panel(p, q, float(large[-1]) if len(large) else 0.0, sup)
        n *= 2
    if len(seen) < _WITNESSES:
        seen.append(float(x[int(np.argmax(sizes))]))
    return Panel(p, q, None, sup)


def _confirmed(
    call: Sampled, p: float, q: float, values: Array, allowed: float, checks: int, seen: list[float]
) -> bool:
    """Whether the interpolant through samples is also right between them."""
    fractions = (np.arange(1, checks + 1) * 0.6180339887498949) % 1.0  # evenly spread, and on no grid
    # And next to both ends, where samples are not: of what is there, a kink or a narrow feature that a break
    # was given for, only a part may be within the interval.
    small = 2.0 ** -np.arange(4.0, 44.0, 1.0 if checks >= _CHECKS // 4 else 3.0)
    told = [(x - p) / (q - p) for x in seen if p < x < q]
    fractions = np.concatenate([fractions, small, 1 - small, told])
    between = call(np.clip(p + (q - p) * fractions, math.nextafter(p, q), math.nextafter(q, p)))
    c = chebyshev_coefficients(values)
    gap = np.abs(np.polynomial.chebyshev.chebval(2 * fractions - 1, c) - between)
    # Next to a singular point values follow the distance from it, which is a rounded one.
    distance = np.maximum(np.minimum(fractions, 1 - fractions) * (q - p), 1e-300)
    with np.errstate(over="ignore"):
        gap = gap - 4 * 2.3e-16 * max(abs(p), abs(q)) / distance * np.abs(between)
    if gap.max() <= allowed:
        return True
    if len(seen) < _WITNESSES:
        seen.append(float(p + (q - p) * fractions[int(np.argmax(gap))]))
    return False


def divide(call: Sampled, p: float, q: float, most: int = _MOST) -> tuple[list[Panel], list[float]]:
    """Panels of [p, q], and the singular points among their edges.

    Panels are resolved, or rough and end at a singular point.
    """
    leaves = _bisected(call, p, q, most)
    panels: list[Panel] = []
    run: list[Panel] = []
    points: list[float] = []
    start, singular = p, False
    for group in _grouped(leaves, _SINGULAR * (q - p)):
        if len(group) == 1 and group[0].degree is not None and group[0].q - group[0].p > _SINGULAR * (q - p):
            run += group
            continue
        smallest = min(group, key=lambda leaf: (leaf.degree is not None, leaf.q - leaf.p))
        point = smallest.p + (smallest.q - smallest.p) / 2
        point = p if group[0].p == p else q if group[-1].q == q else _located(call, group, point)
        if point > start:
            panels += _merged(call, start, point, run, singular, True)
        points.append(point)
        start, run, singular = point, [], True
    if start < q:
        panels += _merged(call, start, q, run, True, False) if singular else run
    return panels, points


def _located(call: Sampled, group: list[Panel], point: float) -> float:
    """Where a jump, a pole or a kink within these panels is, to the last digits; the point as it is if none
    of them is there."""
    lo, hi = group[0].p, group[-1].q
    width = hi - lo
    if not (lo - width < lo < hi < hi + width):
        return point
    ends = call(np.array([lo - width, lo, hi, hi + width]))
    before, after = ends[1], ends[2]
    if not np.isfinite(ends).all():
        return point
    change = abs(ends[1] - ends[0]) + abs(ends[3] - ends[2])
    if abs(after - before) > 100 * change:
        while lo < (middle := lo + (hi - lo) / 2) < hi:
            value = call(np.array([middle]))[0]
            lo, hi = (middle, hi) if abs(value - before) < abs(value - after) else (lo, middle)
        return hi
    if max(leaf.sup for leaf in group) > max(abs(before), abs(after)) + change:
        for _ in range(200):
            left, right = lo + (hi - lo) / 3, hi - (hi - lo) / 3
            if not lo < left < right < hi:
                break
            sizes = np.abs(call(np.array([left, right])))
            lo, hi = (lo, right) if sizes[0] > sizes[1] or not np.isfinite(sizes[0]) else (left, hi)
        best = np.linspace(lo, hi, 3)
        sizes = np.abs(call(best))
        sizes[~np.isfinite(sizes)] = np.inf
        return float(best[int(np.argmax(sizes))])
    # Straight lines from both sides, from a little further away: neighbouring panels may hold the kink.
    start, stop = lo - width, hi + width
    ends = call(np.array([start - width, start, stop, stop + width]))
    slopes = (ends[1] - ends[0]) / width, (ends[3] - ends[2]) / width
    bend = abs(slopes[1] - slopes[0])
    if bend > 1e-3 * max(map(abs, slopes)) and bend * width > 1e3 * 2.3e-16 * np.abs(ends).max():
        height = ends[1] - ends[2] + slopes[1] * (stop - start)
        meeting = start + float((height / (slopes[1] - slopes[0])).real)
        return meeting if start < meeting < stop else point
    return point


def _grouped(leaves: list[Panel], small: float) -> list[list[Panel]]:
    """Neighbouring leaves that are unresolved or small are one singular point; every other leaf is alone."""
    groups: list[list[Panel]] = []
    open_group = False
    for leaf in leaves:
        odd = leaf.degree is None or leaf.q - leaf.p <= small
        if odd and open_group:
            groups[-1].append(leaf)
        else:
            groups.append([leaf])
        open_group = odd
    return groups


def _bisected(call: Sampled, p: float, q: float, most: int) -> list[Panel]:
    done: list[Panel] = []
    waiting = [(p, q, most)]
    unresolved = 0
    noise = 0.0
    seen: list[float] = []
    while waiting:
        lo, hi, samples = waiting.pop()
        # Something narrow between few samples is looked for once, all over the interval.
        panel = probe(call, lo, hi, samples, noise, 24 if done or (lo, hi) != (p, q) else _CHECKS, seen)
        if noise == 0.0 and not done:
            noise = 2.3e-16 * panel.sup  # a callable's rounding, relative to its values nearby
        middle = lo + (hi - lo) / 2
        small = hi - lo <= 8e-16 * max(abs(lo), abs(hi)) or hi - lo <= 1e-17 * (q - p)
        if panel.degree is None and not small and lo < middle < hi:
            # Deep panels are near a singular point: fewer samples tell just as well.
            fewer = max(32, samples // 2) if hi - lo < (q - p) / 16 else samples
            waiting += [(middle, hi, fewer), (lo, middle, fewer)]
            if len(done) + len(waiting) > _MOST_PANELS:
                raise UnresolvedError(
                    f"fun(): {_MOST_PANELS} panels do not resolve the function on ({p:g}, {q:g}); what was "
                    f"reached is a panel of width {hi - lo:.2g} near {lo:g}. Pass a smaller interval, "
                    "breaks= where it is not smooth, or a smoother function."
                )
            continue
        if panel.degree is None:
            unresolved += 1
            if unresolved > _MOST_SINGULAR:
                raise UnresolvedError(
                    f"fun(): the function is not resolved on ({p:g}, {q:g}): it stays rough at {unresolved} "
                    f"or more points down to a width of {hi - lo:.2g}, the last one near {lo:g}. Is "
                    "it noisy? "
                    "Pass a smooth function, or breaks= where it is not."
                )
        done.append(panel)
    return done


def _merged(call: Sampled, p: float, q: float, run: list[Panel], left: bool, right: bool) -> list[Panel]:
    """Panels between singular points (those flagged): one if it can be, rough next to the points
    otherwise."""
    whole = probe(call, p, q)
    if whole.degree is not None or not run:
        return [whole]
    width = q - p
    # The graded panels next to a singular end are one rough panel, of an eighth of the run or more.
    first = next((leaf.p for leaf in run if leaf.p >= p + width / 8), q)
    last = next((leaf.q for leaf in reversed(run) if leaf.q <= q - width / 8), p)
    lo = _smooth_up_to(call, p, first) if left else p
    hi = _smooth_up_to(call, q, last) if right else q
    panels: list[Panel] = []
    if lo is None:
        lo = first
        if not first < q:
            return [whole]
        panels.append(Panel(p, first, None, whole.sup))
    if hi is None:
        hi = last if last > lo else q
    middle = [leaf for leaf in run if leaf.p >= lo and leaf.q <= hi]
    if lo == p and middle and middle[0].p > p:
        panels.append(probe(call, p, middle[0].p))
    panels += middle
    end = panels[-1].q if panels else p
    if end < q:
        panels.append(probe(call, end, q))
    return panels


def _smooth_up_to(call: Sampled, end: float, other: float) -> float | None:
    """The end itself if the function is smooth between it and the other point."""
    lo, hi = min(end, other), max(end, other)
    return end if hi > lo and probe(call, lo, hi).degree is not None else None


def as_panels(panels: list[Panel]) -> Panels:
    """The panels as arrays."""
    edges = [panels[0].p, *(panel.q for panel in panels)]
    return joined(
        edges,
        [panel.other if panel.degree is None else panel.degree for panel in panels],
        [panel.degree is None for panel in panels],
        [panel.sup for panel in panels],
    )
