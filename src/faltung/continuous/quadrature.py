"""The integral ∫ f(t) g(x − t) dt for many x at once, by panels.

For each x the line is cut at the edges of f's panels and at x minus the edges of g's. On such an interval
both factors follow polynomials of known degree, so Gauss–Legendre with enough nodes is exact to rounding;
next to singular ends and out to infinity the double exponential rule takes over. Intervals whose
contribution cannot matter for their x are dropped first; those whose last Legendre coefficients show that
they are not resolved are halved. Everything is done for all x together, in arrays of intervals.

Each edge is kept in both coordinates, t and s = x − t, exact in the one it comes from: with a narrow g far
from 0, x − t would lose the digits that tell where in g one is. Integrands of one sign are thus summed from
terms of one sign: small results keep their relative accuracy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .components import Array, Component, Nodes, Panels
from .rules import SIZES, Rule, double_exponential, legendre

EPS = 2.3e-16
_CHUNK = 48_000  # nodes evaluated together: a few arrays of this size stay in the cache
_ROUNDS = 64  # how often an interval may be halved
_MOST_INTERVALS = 400  # for each x: beyond, what was reached is reported
_NEGLIGIBLE = 1e-18  # of an x's integral: intervals that cannot contribute more are dropped
_SHARPNESS_ROUGH = 1.4  # the same for halving the step of the double exponential rule
ROUNDING = 32  # roundings of a value and of the nodes it belongs to, relative to the integral of |fg|
_MIDDLE = Rule(np.array([0.5]), np.array([0.5]), np.array([1.0]), np.zeros((1, 1)))
_SHARPNESS = 1.6  # errors of rules of degree 2n go like this power of coefficients of degree n (at best 2)


@dataclass
class Intervals:
    """Intervals of integration, each for one x: in t from t0 to t1 and in s = x − t from s0 down to s1."""

    row: Array
    t0: Array
    t1: Array
    s0: Array
    s1: Array
    width: Array
    f_panel: Array
    g_panel: Array
    rough: Array
    t0_rest: Array  # what rounding has taken from the ends: t0 + t0_rest is exact
    t1_rest: Array
    s0_rest: Array
    s1_rest: Array

    def pick(self, which: Array) -> Intervals:
        """Some of them."""
        return Intervals(*(getattr(self, name)[which] for name in self.__dataclass_fields__))

    def halves(self, centres: tuple[float, float]) -> Intervals:
        """All of them, cut in the middle; what is cut off an infinite one reaches three times as far out."""
        up, down = np.isfinite(self.t0), np.isfinite(self.t1)
        with np.errstate(invalid="ignore", over="ignore"):
            outward = np.maximum(np.abs(np.where(up, self.t0, self.t1) - centres[0]), 1e-300) * 3
            outward = np.where(up & down, self.width / 2, outward)
            sign = np.where(up, 1.0, -1.0)
            t_end, s_end = np.where(up, self.t0, self.t1), np.where(up, self.s0, self.s1)
            t, s = t_end + sign * outward, s_end - sign * outward
            t_rest = ((t_end - t) + sign * outward) + np.where(up, self.t0_rest, self.t1_rest)
            s_rest = ((s_end - s) - sign * outward) + np.where(up, self.s0_rest, self.s1_rest)
            # The rounding of a width must not shift the end that may be singular.
            rest = (self.t1 - t) + (self.t1_rest - t_rest)
        first = np.where(up, outward, np.inf)
        second = np.where(up & down, rest, np.where(down, outward, np.inf))

        def both(u: Array, v: Array) -> Array:
            return np.concatenate([u, v])

        return Intervals(
            both(self.row, self.row), both(self.t0, t), both(t, self.t1), both(self.s0, s), both(s, self.s1),
            both(first, second), both(self.f_panel, self.f_panel), both(self.g_panel, self.g_panel),
            both(self.rough, self.rough), both(self.t0_rest, t_rest), both(t_rest, self.t1_rest),
            both(self.s0_rest, s_rest), both(s_rest, self.s1_rest),
        )  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """Integrals for all x, estimates of their errors, and what was done."""

    value: Array
    error: Array
    size: Array  # ∫ |f(t) g(x − t)| dt
    evaluations: int


def convolution_at(f: Component, g: Component, x: Array, rtol: float = 1e-16) -> Outcome:
    """(f ∗ g)(x) for an array of finite x."""
    kind = complex if f.is_complex or g.is_complex else float
    value, error, size = np.zeros(x.shape, kind), np.zeros(x.shape), np.zeros(x.shape)
    if not x.size:
        return Outcome(value, error, size, 0)
    pf, pg = _panels(f, g, x)
    work = _cut(pf, pg, x)
    centres = f.scale()[0], g.scale()[0]
    work = _without_negligible(f, g, pf, pg, work, x.size)
    evaluations = 0
    for depth in range(_ROUNDS + 1):
        if not work.row.size:
            break
        part, doubt, weight, singular = _integrated(f, g, pf, pg, work, depth)
        evaluations += part.size
        rough_size = size + np.bincount(work.row, weight, x.size)
        allowed = np.maximum(rtol * rough_size[work.row], 1e-18 * rough_size[work.row] + 1e-320)
        good = (doubt <= allowed) | (doubt <= 2 * EPS * weight)
        if depth == _ROUNDS or evaluations > _MOST_INTERVALS * x.size + 20_000:
            good[:] = True
        kept = work.row[good]
        if kind is complex:
            value += np.bincount(kept, part[good].real, x.size) + 1j * np.bincount(
                kept, part[good].imag, x.size
            )
        else:
            value += np.bincount(kept, part[good], x.size)
        size += np.bincount(kept, weight[good], x.size)
        error += np.bincount(kept, np.minimum(doubt[good], 1e300) + singular[good], x.size)
        if good.all():
            break
        work = work.pick(~good).halves(centres)
    error += ROUNDING * EPS * size
    return Outcome(value, error, size, evaluations)


def _panels(f: Component, g: Component, x: Array) -> tuple[Panels, Panels]:
    """Panels of both over all that these x can reach."""
    reach = 8 * (float(np.abs(x).max()) + sum(abs(v) for c in (f, g) for v in c.scale()))
    (fa, fb), (ga, gb) = f.effective, g.effective
    low, high = float(x.min()), float(x.max())
    f_lo, f_hi, g_lo, g_hi = max(fa, low - gb), min(fb, high - ga), max(ga, low - fb), min(gb, high - fa)
    pf = f.panels(max(f_lo, -reach), min(f_hi, reach)).within(f_lo, f_hi)
    return pf, g.panels(max(g_lo, -reach), min(g_hi, reach)).within(g_lo, g_hi)


def _cut(pf: Panels, pg: Panels, x: Array) -> Intervals:
    """The line cut at all edges, for each x; only intervals within both supports."""
    e, d = pf.edges, pg.edges[::-1]
    rows, n, m = x.size, e.size, d.size
    t, s = np.empty((rows, n + m)), np.empty((rows, n + m))
    t[:, :n], s[:, n:] = e, d
    with np.errstate(invalid="ignore"):
        np.subtract(x[:, None], e, out=s[:, :n])
        np.subtract(x[:, None], d, out=t[:, n:])
    order = np.argsort(t, axis=1, kind="stable")
    from_f = order < n
    index = order + (np.arange(rows) * (n + m))[:, None]
    t_rest, s_rest = np.zeros_like(t), np.zeros_like(s)
    careful = bool(pf.rough.any() or pg.rough.any())
    if careful:
        t_rest[:, n:] = _rounded_off(x[:, None], d, t[:, n:])
        s_rest[:, :n] = _rounded_off(x[:, None], e, s[:, :n])
        t_rest, s_rest = t_rest.ravel()[index], s_rest.ravel()[index]
    t, s = t.ravel()[index], s.ravel()[index]
    count = np.cumsum(from_f, axis=1)
    f_panel = count[:, :-1] - 1
    g_panel = m - 1 - (np.arange(1, n + m) - count[:, :-1])
    with np.errstate(invalid="ignore"):
        width = np.where(
            ~from_f[:, :-1] & ~from_f[:, 1:],
            s[:, :-1] - s[:, 1:],
            (t[:, 1:] - t[:, :-1]) + (t_rest[:, 1:] - t_rest[:, :-1]),
        )
        valid = (f_panel >= 0) & (f_panel < n - 1) & (g_panel >= 0) & (g_panel < m - 1) & (width > 0)
    row, k = np.nonzero(valid)
    fp, gp = f_panel[valid], g_panel[valid]
    return Intervals(
        row, t[row, k], t[row, k + 1], s[row, k], s[row, k + 1], width[valid], fp, gp,
        pf.rough[fp] | pg.rough[gp] | ~np.isfinite(width[valid]),
        t_rest[row, k], t_rest[row, k + 1], s_rest[row, k], s_rest[row, k + 1],
    )  # fmt: skip


def _rounded_off(x: Array, y: Array, difference: Array) -> Array:
    """What is missing from a rounded x − y (D. E. Knuth's two-sum)."""
    with np.errstate(invalid="ignore"):
        v = difference - x
        rest = (x - (difference - v)) - (y + v)
        result: Array = np.where(np.isfinite(rest), rest, 0.0)
    return result


def _without_negligible(
    f: Component, g: Component, pf: Panels, pg: Panels, work: Intervals, rows: int
) -> Intervals:
    """Drop what, by the panels' largest values, cannot be seen in its x's integral."""
    fs, gs = pf.sup[work.f_panel], pg.sup[work.g_panel]
    with np.errstate(all="ignore"):
        bound = fs * gs * work.width
        if (fs == 0).any() or (gs == 0).any():
            bound[(fs == 0) | (gs == 0)] = 0.0
    if work.row.size <= 3 * rows:
        keep = bound > 0
        return work if keep.all() else work.pick(keep)
    safe = np.isfinite(work.width) & ~work.rough
    nodes = _nodes(work, safe, _MIDDLE, pf, pg)
    with np.errstate(all="ignore"):
        middle = np.zeros(work.row.size)
        if safe.any():
            sample = np.abs(f.at(nodes[0])[:, 0] * g.at(nodes[1])[:, 0]) * work.width[safe]
            middle[safe] = np.where(np.isfinite(sample), sample, 0.0)
    best = np.zeros(rows)
    np.maximum.at(best, work.row, middle)
    keep = ~(bound <= _NEGLIGIBLE * best[work.row]) & (bound != 0)
    return work.pick(keep)


def _nodes(work: Intervals, which: Array, rule: Rule, pf: Panels, pg: Panels) -> tuple[Nodes, Nodes]:
    """The nodes of a rule for finite intervals, in t for f and in s for g."""
    t0, s1 = work.t0[which][:, None], work.s1[which][:, None]
    t1, s0 = work.t1[which][:, None], work.s0[which][:, None]
    width = work.width[which][:, None]
    f_left = pf.edges[work.f_panel[which]][:, None]
    g_left = pg.edges[work.g_panel[which]][:, None]
    up, down = width * rule.nodes, width * rule.complements
    rests = [rest[which][:, None] for rest in (work.t0_rest, work.t1_rest, work.s1_rest, work.s0_rest)]
    return (
        Nodes(t0 + up, t0, t1, up, down, f_left, rests[0], rests[1]),
        Nodes(s1 + down, s1, s0, down, up, g_left, rests[2], rests[3]),
    )


def _integrated(
    f: Component, g: Component, pf: Panels, pg: Panels, work: Intervals, depth: int
) -> tuple[Array, Array, Array, Array]:
    """Each interval's integral, the doubt about it, its integral of |fg|, and what singularities cost."""
    total = work.row.size
    kind = complex if f.is_complex or g.is_complex else float
    part, doubt, weight, singular = np.zeros(total, kind), np.zeros(total), np.zeros(total), np.zeros(total)
    for which, rule in _batches(pf, pg, work, depth):
        rough = rule is None
        if rule is None:
            mild = f.mild and g.mild and bool(np.isfinite(work.width[which]).all())
            rule = double_exponential(mild)
            values, widths = _rough_values(f, g, pf, pg, work, which, rule)
        else:
            at_f, at_g = _nodes(work, which, rule, pf, pg)
            with np.errstate(under="ignore", invalid="ignore", over="ignore"):
                values = _product(f, g, at_f, at_g)
            widths = work.width[which]
        bad = ~np.isfinite(values)
        if bad.any():
            values, singular[which] = _mended(values, bad, rule, widths)
        with np.errstate(under="ignore", over="ignore", invalid="ignore"):
            part[which] = (values @ rule.weights) * widths
            w = (np.abs(values) @ rule.weights) * widths
            last = np.abs(values @ rule.tails).max(axis=1) * widths
        weight[which] = w
        reach = (work.t0[which], work.t1[which]), (work.s0[which], work.s1[which])
        for panels, index, ends in ((pf, work.f_panel, reach[0]), (pg, work.g_panel, reach[1])):
            if panels.slack is not None:
                singular[which] += 2 * w * panels.slack[index[which]]
            if not panels.exact:
                # Values belong to rounded points: ε|t| times a slope of up to degree/width, over many nodes;
                # next to a singular end the width is what the distance from it is.
                at = index[which]
                with np.errstate(invalid="ignore", over="ignore"):
                    m = np.where(panels.rough[at], 1.0, panels.degree[at])
                    slope = (np.sqrt(m) + m / 4) / np.diff(panels.edges)[at]
                    noise = 2 * EPS * np.maximum(np.abs(ends[0]), np.abs(ends[1])) * slope
                singular[which] += w * np.where(np.isfinite(noise), noise, 0.0)
        ratio = np.divide(last, w, out=np.zeros_like(last), where=w > 0)
        doubt[which] = np.where(ratio < 1e-13, 0.0, w * np.minimum(ratio, 4.0) ** _SHARPNESS)
        if rough:
            # What the outermost nodes still hold says how much lies beyond them.
            with np.errstate(under="ignore", over="ignore", invalid="ignore"):
                beyond = (np.abs(values[:, [0, -1]]) @ rule.weights[[0, -1]]) * widths * 20
            doubt[which] = np.where(ratio < 1e-13, 0.0, w * np.minimum(ratio, 4.0) ** _SHARPNESS_ROUGH)
            doubt[which] += np.where(beyond > 2 * EPS * w, beyond, 0.0)
        else:
            # The panels' degrees promise a result relative to the largest values there can be.
            bound = pf.sup[work.f_panel[which]] * pg.sup[work.g_panel[which]] * widths
            with np.errstate(invalid="ignore", over="ignore"):
                trusted = (bound <= 30 * w) & (len(rule.nodes) < SIZES[-1]) | (pf.exact and pg.exact)
            doubt[which] = np.where(trusted, np.minimum(doubt[which], 2 * EPS * w), doubt[which])
    return part, doubt, weight, singular


def _product(f: Component, g: Component, at_f: Nodes, at_g: Nodes) -> Array:
    if f.constant is not None:
        return f.constant * g.at(at_g)
    if g.constant is not None:
        return g.constant * f.at(at_f)
    result: Array = f.at(at_f) * g.at(at_g)
    return result


def _batches(pf: Panels, pg: Panels, work: Intervals, depth: int) -> Iterator[tuple[Array, Rule | None]]:
    """Intervals that take the same number of nodes, a cache-full at a time; None: singular or infinite."""
    with np.errstate(invalid="ignore"):
        if pf.exact and pg.exact:
            degree = pf.degree[work.f_panel] + pg.degree[work.g_panel]
        else:
            degree = _degree(pf, work.f_panel, work.width) + _degree(pg, work.g_panel, work.width)
    degree = np.where(work.rough, 0.0, degree)
    if pf.exact and pg.exact:
        wanted = np.floor(degree / 2) + 1.0
    else:
        wanted = np.maximum(degree / 2 + 2.0 + 4.0 * (depth > 0), 6.0)
    wanted = np.minimum(wanted, SIZES[-1])
    size = np.searchsorted(SIZES, wanted)
    size[work.rough] = -1
    size[~np.isfinite(work.width)] = -2
    order = np.argsort(size, kind="stable")
    cuts = np.flatnonzero(np.diff(size[order])) + 1
    for group in np.split(order, cuts):
        k = int(size[group[0]])
        rule = None if k < 0 else legendre(SIZES[k])
        step = max(_CHUNK // (100 if rule is None else len(rule.nodes)), 1)
        for start in range(0, len(group), step):
            yield group[start : start + step], rule


def _degree(panels: Panels, which: Array, width: Array) -> Array:
    """The degree that follows a component on a part of its panel: it falls with the part, down to a plateau.

    A wave of κ radians on half a panel needs the degree κ + O(κ^⅓) (Chebyshev coefficients of cos κx).
    """
    whole = panels.degree[which]
    part = np.minimum(width / np.diff(panels.edges)[which], 1.0)
    result: Array = np.minimum(whole, whole * part + 5.0 * np.cbrt(whole) * (1 - part) + 2.0)
    return result


def _rough_values(
    f: Component, g: Component, pf: Panels, pg: Panels, work: Intervals, which: Array, rule: Rule
) -> tuple[Array, Array]:
    """Values at the nodes of the double exponential rule; infinite intervals are mapped from (0, 1)."""
    finite = np.isfinite(work.width[which])
    kind = complex if f.is_complex or g.is_complex else float
    values = np.zeros((len(which), len(rule.nodes)), kind)
    widths = np.where(finite, work.width[which], 1.0)
    with np.errstate(all="ignore"):
        if finite.any():
            at_f, at_g = _nodes(work, which[finite], rule, pf, pg)
            values[finite] = _product(f, g, at_f, at_g)
        for upward in (True, False):
            k = which[~finite & (np.isinf(work.t1[which]) if upward else np.isinf(work.t0[which]))]
            if not len(k):
                continue
            # t runs from its finite end outwards by S ξ/(1 − ξ), with S the distance from either centre.
            t_end, s_end = (work.t0, work.s0) if upward else (work.t1, work.s1)
            t_end, s_end = t_end[k][:, None], s_end[k][:, None]
            unit = np.maximum(np.abs(t_end - f.scale()[0]), np.abs(s_end - g.scale()[0]))
            unit = np.maximum(unit, max(f.scale()[1], g.scale()[1]) / 2)
            away = unit * (rule.nodes / rule.complements)
            sign = 1.0 if upward else -1.0
            t, s = t_end + sign * away, s_end - sign * away
            zero = np.zeros_like(rule.nodes)
            at_f = Nodes(t, t, t, zero, zero, t)
            at_g = Nodes(s, s, s, zero, zero, s)
            product = _product(f, g, at_f, at_g) * unit / rule.complements / rule.complements
            # Where t has outgrown all numbers, an integrable product is long gone.
            far = away > 1e150
            product[far] = np.where(np.isfinite(product[far]), product[far], 0.0)
            values[~finite & (np.isinf(work.t1[which]) if upward else np.isinf(work.t0[which]))] = product
    return values, widths


def _mended(values: Array, bad: Array, rule: Rule, widths: Array) -> tuple[Array, Array]:
    """Nodes that rounding has put onto a singularity are left out, at the price of what lies next to them."""
    values = np.where(bad, 0.0, values)
    cost = np.where(bad, rule.weights, 0.0).sum(axis=1)
    largest = np.abs(values).max(axis=1)
    with np.errstate(over="ignore"):
        return values, np.where(cost > 1e-30, largest * cost * widths, 0.0)


def log_convolution_at(f: Component, g: Component, x: float) -> float:
    """log (f ∗ g)(x) for f, g ≥ 0, also where the product underflows: by the logarithms of both.

    The interval that holds the peak of the integrand is cut finer around it until the sum stands still.
    """
    pf, pg = _panels(f, g, np.array([x]))
    edges = np.unique(np.concatenate([pf.edges, x - pg.edges]))
    lo, hi = max(f.a, x - g.b), min(f.b, x - g.a)
    edges = edges[np.isfinite(edges) & (edges >= lo) & (edges <= hi)]
    rule = legendre(SIZES[13])
    before = np.inf
    total = -np.inf
    for _ in range(12):
        width = np.diff(edges)[:, None]
        t = edges[:-1, None] + width * rule.nodes
        with np.errstate(all="ignore"):
            logs = f.logarithm(t.ravel()) + g.logarithm(x - t.ravel())
            logs = np.where(np.isnan(logs), -np.inf, logs).reshape(t.shape) + np.log(width * rule.weights)
        top = float(logs.max())
        if top == -np.inf:
            return -np.inf
        total = top + float(np.log(np.exp(logs - top).sum()))
        if abs(total - before) < 1e-14 * max(abs(total), 1.0):
            break
        before = total
        edges = np.unique(np.concatenate([edges, edges[:-1] + np.diff(edges) / 2]))
    return total
