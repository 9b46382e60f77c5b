"""The integral ∫ f(t) g(x − t) dt for many x at once, by panels.

For each x the line is cut at the edges of f's panels and at x minus the edges of g's. On such an interval
both factors follow polynomials of known degree, so Gauss–Legendre with enough nodes is exact to rounding;
next to singular ends and out to infinity the double exponential rule takes over. Intervals whose
contribution cannot matter for their x are dropped first; those whose last Legendre coefficients show that
they are not resolved are halved. Everything is done for all x together, in arrays of intervals.

Integrands of one sign are summed from terms of one sign: small results keep their relative accuracy.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .components import Array, Component, Nodes, Panels
from .graded import Sides, exponents, graded, sides
from .integrand import degree_on, nodes_of, product
from .intervals import Intervals, Pair, cut
from .rules import SIZES, Rule, double_exponential, jacobi, legendre

EPS = 2.3e-16
CHUNK = 12_000  # nodes evaluated together: a few arrays of this size stay in the cache
_TAIL_NODES = 34
_ROUNDS = 64  # how often an interval may be halved
_MOST_INTERVALS = 400  # for each x: beyond, what was reached is reported
_NEGLIGIBLE = 1e-18  # of an x's integral: intervals that cannot contribute more are dropped
_SHARPNESS_ROUGH = 1.4  # the same for halving the step of the double exponential rule
ROUNDING = 32  # roundings of a value and of the nodes it belongs to, relative to the integral of |fg|
_MIDDLE = Rule(np.array([0.5]), np.array([0.5]), np.array([1.0]), np.zeros((1, 1)))
_SHARPNESS = 1.6  # errors of rules of degree 2n go like this power of coefficients of degree n (at best 2)


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
    pair = Pair(f, g, *_panels(f, g, x))
    centres = f.scale()[0], g.scale()[0]
    work = _without_negligible(pair, cut(pair, x), x.size)
    evaluations = 0
    for depth in range(_ROUNDS + 1):
        if not work.row.size:
            break
        part, doubt, weight, singular = _integrated(pair, work, depth, x)
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


def _without_negligible(pair: Pair, work: Intervals, rows: int) -> Intervals:
    """Drop what, by the panels' largest values, cannot be seen in its x's integral."""
    f, g, pf, pg = pair.f, pair.g, pair.pf, pair.pg
    fs, gs = pf.sup[work.f_panel], pg.sup[work.g_panel]
    with np.errstate(all="ignore"):
        bound = fs * gs * work.width
        if (fs == 0).any() or (gs == 0).any():
            bound[(fs == 0) | (gs == 0)] = 0.0
    if work.row.size <= 3 * rows:
        keep = bound > 0
        return work if keep.all() else work.pick(keep)
    if bound.min() > _NEGLIGIBLE * bound.max(where=np.isfinite(bound), initial=0.0):
        return work
    safe = np.isfinite(work.width) & ~work.rough
    nodes = nodes_of(pair, work, safe, _MIDDLE)
    with np.errstate(all="ignore"):
        middle = np.zeros(work.row.size)
        if safe.any():
            sample = np.abs(f.at(nodes[0])[:, 0] * g.at(nodes[1])[:, 0]) * work.width[safe]
            middle[safe] = np.where(np.isfinite(sample), sample, 0.0)
    best = np.zeros(rows)
    np.maximum.at(best, work.row, middle)
    keep = ~(bound <= _NEGLIGIBLE * best[work.row]) & (bound != 0)
    return work.pick(keep)


@dataclass
class _Sums:
    """What has been found for each interval."""

    part: Array
    weight: Array  # the integral of |fg|
    last: Array  # what the rule's functionals see of what is not resolved
    beyond: Array  # what lies beyond the outermost nodes
    singular: Array  # what singularities have cost
    sharpness: Array  # errors go like this power of ``last``
    nodes: Array  # of Gauss–Legendre rules on smooth intervals, 0 for others

    def add(self, which: Array, rule: Rule, values: Array, widths: Array, sharpness: float) -> None:
        """Sum up the values at a rule's nodes."""
        sums, sizes, cost = _summed(values, rule, widths)
        last = np.abs(sums[:, 1])
        for k in range(2, sums.shape[1]):
            last = np.maximum(last, np.abs(sums[:, k]))
        self.part[which] += sums[:, 0]
        self.weight[which] += sizes
        self.last[which] += last
        self.sharpness[which] = sharpness
        if cost is not None:
            self.singular[which] += cost


def _integrated(pair: Pair, work: Intervals, depth: int, x: Array) -> tuple[Array, Array, Array, Array]:
    """Each interval's integral, the doubt about it, its integral of |fg|, and what singularities cost."""
    f, g, pf, pg = pair.f, pair.g, pair.pf, pair.pg
    n = work.row.size
    sums = _Sums(np.zeros(n, pair.kind), *(np.zeros(n) for _ in range(6)))
    infinite = ~np.isfinite(work.width)
    beside = sides(pair, work) if work.rough.any() else None
    for which, rule in _batches(pair, work, depth, beside):
        at_f, at_g = nodes_of(pair, work, which, rule)
        with np.errstate(under="ignore", invalid="ignore", over="ignore"):
            values = product(f, g, at_f, at_g)
        sums.add(which, rule, values, work.width[which], _SHARPNESS)
        sums.nodes[which] = len(rule.nodes)
    if beside is not None:
        for which, rule, values, widths in graded(pair, work, beside, x):
            sums.add(which, rule, values, widths, _SHARPNESS)
        if depth == 0 and infinite.any():
            # Algebraic tails are smooth functions of 1/t.
            for upward, which in _outward(work, infinite):
                rule = legendre(_TAIL_NODES)
                sums.add(which, rule, _tail_values(pair, work, which, rule, upward), np.ones(len(which)), 1.6)
            others = work.rough & ~beside.near & ~beside.single & ~infinite
        else:
            others = work.rough & ~beside.near & ~beside.single
        for which in _chunks(np.flatnonzero(others), 100):
            mild = f.mild and g.mild and not infinite[which].any()
            rule = double_exponential(mild)
            values, widths = _rough_values(pair, work, which, rule)
            sums.add(which, rule, values, widths, _SHARPNESS_ROUGH)
            # What the outermost nodes still hold says how much lies beyond them; those on a singularity are
            # accounted for already.
            outermost = np.abs(values[:, [0, -1]])
            outermost[~np.isfinite(outermost)] = 0.0
            with np.errstate(under="ignore", over="ignore"):
                sums.beyond[which] = (outermost @ rule.weights[[0, -1]]) * widths * 20
    weight = sums.weight
    ratio = np.divide(sums.last, weight, out=np.zeros(n), where=weight > 0)
    doubt = np.zeros(n)
    unsure = ratio >= 1e-13
    if unsure.any():
        doubt[unsure] = weight[unsure] * np.minimum(ratio[unsure], 4.0) ** sums.sharpness[unsure]
        trusted = _promised(pair, work, sums.nodes, weight)
        doubt[trusted] = np.minimum(doubt[trusted], 2 * EPS * weight[trusted])
    doubt += np.where(sums.beyond > 2 * EPS * weight, sums.beyond, 0.0)
    singular = sums.singular
    for panels, index, starts, ends in (
        (pf, work.f_panel, work.t0, work.t1),
        (pg, work.g_panel, work.s0, work.s1),
    ):
        if panels.slack is not None:
            singular += 2 * weight * panels.slack[index]
        if not panels.exact:
            singular += weight * _noise(panels, index, starts, ends)
    return sums.part, doubt, weight, singular


def _promised(pair: Pair, work: Intervals, nodes: Array, weight: Array) -> Array:
    """Where the panels' degrees promise a result, relative to the largest values there can be."""
    pf, pg = pair.pf, pair.pg
    if pf.exact and pg.exact:
        everywhere: Array = nodes > 0
        return everywhere
    degree = sum(
        degree_on(panels, index, work.width, surely=True)
        for panels, index in ((pf, work.f_panel), (pg, work.g_panel))
    )
    with np.errstate(invalid="ignore", over="ignore"):
        enough: Array = (degree / 2 + 2 <= nodes) & (nodes < SIZES[-1])
        enough &= pf.sup[work.f_panel] * pg.sup[work.g_panel] * work.width <= 30 * weight
    return enough


def _summed(values: Array, rule: Rule, widths: Array) -> tuple[Array, Array, Array | None]:
    """Integrals and functionals by columns, integrals of the absolute values, and what mending has cost."""
    with np.errstate(under="ignore", over="ignore", invalid="ignore"):
        sums = (values @ rule.functionals) * widths[:, None]
        cost = None
        if not np.isfinite(sums).all():
            bad = ~np.isfinite(values)
            values, cost = _mended(values, bad, rule, widths)
            sums = (values @ rule.functionals) * widths[:, None]
        if not np.iscomplexobj(values):
            if values.min(initial=0.0) >= 0:
                return sums, sums[:, 0], cost
            if values.max(initial=0.0) <= 0:
                return sums, -sums[:, 0], cost
        return sums, (np.abs(values) @ rule.weights) * widths, cost


def _noise(panels: Panels, index: Array, starts: Array, ends: Array) -> Array | float:
    """What it costs, relatively, that values belong to rounded points: ε|t| times a slope of up to
    degree/width, over many nodes; next to a singular end the width is what the distance from it is."""
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        m = np.where(panels.rough, 1.0, panels.degree)
        slope = (np.sqrt(m) + m / 4) / np.diff(panels.edges)
        noise = 2 * EPS * np.maximum(np.abs(starts), np.abs(ends)) * slope[index]
    noise[~np.isfinite(noise)] = 0.0
    return noise


def _batches(pair: Pair, work: Intervals, depth: int, beside: Sides | None) -> Iterator[tuple[Array, Rule]]:
    """Intervals that are smooth, or whose algebraic ends are exact or far, by their rules, a cache-full at a
    time."""
    pf, pg = pair.pf, pair.pg
    smooth = ~work.rough
    wanted: Array
    if pf.exact and pg.exact:
        wanted = np.floor((pf.degree[work.f_panel] + pg.degree[work.g_panel]) / 2) + 1.0
    else:
        degree = degree_on(pf, work.f_panel, work.width) + degree_on(pg, work.g_panel, work.width)
        wanted = np.maximum(degree / 2 + 2.0 + 4.0 * (depth > 0), 6.0)
    if beside is not None:
        smooth = smooth | beside.single
        wanted = wanted + np.where(beside.single, beside.extra, 0.0)
    size = np.searchsorted(SIZES, np.minimum(np.where(smooth, wanted, 0.0), SIZES[-1]))
    key = size if beside is None else size * 16 + beside.meets * beside.single
    key[~smooth] = -1
    order = np.argsort(key, kind="stable")
    for group in np.split(order, np.flatnonzero(np.diff(key[order])) + 1):
        code = int(key[group[0]])
        if code < 0:
            continue
        if beside is None:
            rule = legendre(SIZES[code])
        else:
            first, last = exponents(pair, code % 16)
            rule = jacobi(SIZES[code // 16], first, last) if first or last else legendre(SIZES[code // 16])
        for which in _chunks(group, len(rule.nodes)):
            yield which, rule


def _chunks(group: Array, nodes: int) -> Iterator[Array]:
    """A cache-full of intervals at a time."""
    step = max(CHUNK // nodes, 1)
    for start in range(0, len(group), step):
        yield group[start : start + step]


def _rough_values(pair: Pair, work: Intervals, which: Array, rule: Rule) -> tuple[Array, Array]:
    """Values at the nodes of the double exponential rule; infinite intervals are mapped from (0, 1)."""
    finite = np.isfinite(work.width[which])
    values: Array = np.zeros((len(which), len(rule.nodes)), pair.kind)
    if finite.any():
        at_f, at_g = nodes_of(pair, work, which[finite], rule)
        with np.errstate(all="ignore"):
            values[finite] = product(pair.f, pair.g, at_f, at_g)
    infinite = np.zeros(work.row.size, bool)
    infinite[which[~finite]] = True
    place = np.zeros(work.row.size, int)
    place[which] = np.arange(len(which))
    for upward, k in _outward(work, infinite):
        values[place[k]] = _tail_values(pair, work, k, rule, upward)
    return values, np.where(finite, work.width[which], 1.0)


def _outward(work: Intervals, infinite: Array) -> Iterator[tuple[bool, Array]]:
    """Infinite intervals by their direction."""
    for upward in (True, False):
        k = np.flatnonzero(infinite & np.isinf(work.t1 if upward else work.t0))
        if len(k):
            yield upward, k


def _tail_values(pair: Pair, work: Intervals, k: Array, rule: Rule, upward: bool) -> Array:
    """t runs from its finite end outwards by S ξ/(1 − ξ), with S the distance from either centre."""
    f, g = pair.f, pair.g
    t_end, s_end = (work.t0, work.s0) if upward else (work.t1, work.s1)
    t_end, s_end = t_end[k][:, None], s_end[k][:, None]
    unit = np.maximum(np.abs(t_end - f.scale()[0]), np.abs(s_end - g.scale()[0]))
    unit = np.maximum(unit, max(f.scale()[1], g.scale()[1]) / 2)
    with np.errstate(all="ignore"):
        away = unit * (rule.nodes / rule.complements)
        sign = 1.0 if upward else -1.0
        t, s = t_end + sign * away, s_end - sign * away
        values = product(f, g, Nodes.anywhere(t), Nodes.anywhere(s)) * unit
        values = values / rule.complements / rule.complements
    # Where t has outgrown all numbers, an integrable product is long gone.
    far = away > 1e150
    if far.any():
        values[far] = np.where(np.isfinite(values[far]), values[far], 0.0)
    return values


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
