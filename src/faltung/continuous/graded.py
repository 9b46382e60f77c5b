"""Class F: intervals next to algebraic ends, (t − a)^α φ(t).

An interval that begins or ends exactly at such ends, with other singular points not too near, is one
Gauss–Jacobi rule. Other intervals are substituted: with t − a = v^q and q a multiple of α's denominator the
end is gone: (t − a)^α dt = q v^{qα + q − 1} dv, an integer power, and Gauss–Legendre in v takes a dozen or
two nodes. That serves intervals that begin *near* such an end just as well. An interval with algebraic ends
on both sides is cut in the middle. How many nodes a half takes is told by the nearest singular points that
are left (in v, by the Bernstein ellipse that they allow): the ends on the other side, and a second end close
to the first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .components import Array, Nodes
from .integrand import degree_on, product
from .intervals import Intervals, Pair, rounded_off
from .rules import Rule, legendre

CHUNK = 16_000  # nodes evaluated together
_LARGEST_ROOT = 20  # of substitutions: higher ones crowd the nodes at the other side
_SIZES = (16, 24, 38, 60, 92, 140)  # nodes of one half: where the last is not enough, halving is better
_NEAR = 4.0  # widths of an interval
_MOST_EXTRA = 26.0  # nodes that singular points beside an interval may take before it is substituted
_DIGITS = 18.4  # a rule of n nodes leaves ρ^−2n: 1e-16 for n = 18.4/ln ρ
_SEEN_DIGITS = 22.5  # the same for 2e-16 as the estimate sees it, a power of a coefficient, ρ^−1.6n


def _root(*exponents: float) -> float | None:
    """The least q for which all q·α are integers; None if there is none worth trying.

    For an end that is barely integrable, q = 1/(1 + α) does: φ(v^q) is as good as smooth.
    """
    if len(exponents) == 1 and exponents[0] < -1 + 1 / _LARGEST_ROOT - 1e-14:
        return 1 / (1 + exponents[0])
    q = 1
    for exponent in exponents:
        fraction = Fraction(exponent).limit_denominator(_LARGEST_ROOT)
        if abs(float(fraction) - exponent) > 1e-14:
            return None
        q = math.lcm(q, fraction.denominator)
    return q if q <= _LARGEST_ROOT else None


@dataclass(frozen=True)
class _Ends:
    """Which intervals have algebraic ends: f's or g's, below or above t."""

    f_below: Array
    g_below: Array
    f_above: Array
    g_above: Array


def _ends(pair: Pair, work: Intervals) -> _Ends:
    f, g, pf, pg = pair.f, pair.g, pair.pf, pair.pg
    i, j = work.f_panel, work.g_panel
    f_rough, g_rough = pf.rough[i], pg.rough[j]
    return _Ends(
        f_rough & (pf.edges[i] == f.a) & (f.left != 0),
        g_rough & (pg.edges[j + 1] == g.b) & (g.right != 0),
        f_rough & (pf.edges[i + 1] == f.b) & (f.right != 0),
        g_rough & (pg.edges[j] == g.a) & (g.left != 0),
    )


@dataclass(frozen=True)
class Sides:
    """How intervals next to algebraic ends of known exponents are integrated."""

    below: Array  # substituted, with these singular points near
    above: Array
    single: Array  # by one rule
    meets: Array  # which algebraic ends these begin and end at, as bits: f's and g's below, f's and g's above
    extra: Array  # nodes that singular points beside them take

    @property
    def near(self) -> Array:
        """The intervals that are to be substituted."""
        return self.below | self.above


def sides(pair: Pair, work: Intervals) -> Sides:
    """Which intervals are next to algebraic ends, and what is done about these."""
    f, g, pf, pg = pair.f, pair.g, pair.pf, pair.pg
    ends = _ends(pair, work)
    known = ~np.isnan(pf.degree[work.f_panel]) & ~np.isnan(pg.degree[work.g_panel])
    known &= ~pf.rough[work.f_panel] | ends.f_below | ends.f_above
    known &= ~pg.rough[work.g_panel] | ends.g_below | ends.g_above
    known &= work.rough & np.isfinite(work.width)
    which = np.flatnonzero(known)
    distances = _distances(pair, work, ends, which)
    width = work.width[which]
    fine = np.ones(len(which), bool)
    meets, extra = np.zeros(len(which), int), np.zeros(len(which))
    for k, (first, second, alpha, beta, (d_f, d_g)) in enumerate(
        (
            (ends.f_below, ends.g_below, f.left, g.right, distances[0]),
            (ends.f_above, ends.g_above, f.right, g.left, distances[1]),
        )
    ):
        if _root(alpha) is None:
            fine &= ~first[which]
        if _root(beta) is None:
            fine &= ~second[which]
        if _root(alpha, beta) is None:  # the farther one is left to the nodes
            with np.errstate(invalid="ignore"):
                fine &= ~(np.abs(d_f - d_g) < width / 2)
        for bit, distance in ((2 * k, d_f), (2 * k + 1, d_g)):
            met = distance == 0
            meets += met << bit
            with np.errstate(divide="ignore"):  # the ellipse through the point has ln ρ = arcosh z
                nodes = _SEEN_DIGITS / np.arccosh(1.0 + 2.0 * distance / width)
            extra = np.maximum(extra, np.where(met, 0.0, nodes))
    alone = extra <= _MOST_EXTRA
    for code in (3, 12, 15):  # two ends in one point may not be integrable
        if min(exponents(pair, code)) <= -1:
            alone &= meets & code != code
    # Measured from a point far away, distances lose their digits; from there the interval is smooth anyway.
    down, up = (np.minimum(*d) < _NEAR * width for d in distances)

    def everywhere(values: Array) -> Array:
        result = np.zeros(known.shape, values.dtype)
        result[which] = values
        return result

    return Sides(*map(everywhere, (down & fine & ~alone, up & fine & ~alone, alone, meets, extra)))


def exponents(pair: Pair, meets: int) -> tuple[float, float]:
    """The exponents at both ends of intervals that begin and end at such algebraic ends."""
    bits = [meets >> k & 1 for k in range(4)]
    f, g = pair.f, pair.g
    return bits[0] * f.left + bits[1] * g.right, bits[2] * f.right + bits[3] * g.left


def graded(
    pair: Pair, work: Intervals, beside: Sides, x: Array
) -> Iterator[tuple[Array, Rule, Array, Array]]:
    """Values in v at a rule's nodes, for halves of intervals: which, the rule, values, widths in v."""
    if not beside.near.any():
        return
    ends = _ends(pair, work)
    degree = degree_on(pair.pf, work.f_panel, work.width) + degree_on(pair.pg, work.g_panel, work.width)
    for upward, side, other in ((True, beside.below, beside.above), (False, beside.above, beside.below)):
        which = np.flatnonzero(side)
        if len(which):
            half = _Half.of(pair, work, ends, which, upward, other[which], x)
            yield from half.batches(pair, work, degree[which])


@dataclass(frozen=True)
class _Half:
    """Parts of intervals measured from a singular point below them (upward) or above them.

    A part reaches from distance ``near`` to distance ``far``; the interval to ``end``; ``second`` is how far
    behind the point another one lies, ``opposite`` how far ahead the next.
    """

    which: Array
    upward: bool
    near: Array
    far: Array
    end: Array
    second: Array
    opposite: Array
    t: Array  # the point, and what rounding has taken from it, in t and in s
    t_rest: Array
    s: Array
    s_rest: Array
    root: Array

    @classmethod
    def of(
        cls, pair: Pair, work: Intervals, ends: _Ends, which: Array, upward: bool, cut: Array, x: Array
    ) -> _Half:
        """The half next to the singular points on one side; the whole interval where it is not cut."""
        f, g = pair.f, pair.g
        up, down = _distances(pair, work, ends, which)
        (d_f, d_g), opposite = (up, down) if upward else (down, up)
        f_end, g_end = (f.a, g.b) if upward else (f.b, g.a)
        exponents = (f.left, g.right) if upward else (f.right, g.left)
        by_f = d_f <= d_g
        near, width = np.minimum(d_f, d_g), work.width[which]
        points = x[work.row[which]]
        t = np.where(by_f, f_end, points - g_end)
        s = np.where(by_f, points - f_end, g_end)
        with np.errstate(invalid="ignore"):
            t_rest = np.where(by_f, 0.0, rounded_off(points, np.asarray(g_end), points - g_end))
            s_rest = np.where(by_f, rounded_off(points, np.asarray(f_end), points - f_end), 0.0)
            second = np.where(np.isfinite(d_f) & np.isfinite(d_g), np.abs(d_f - d_g), np.inf)
        nearest = np.where(by_f, _root(exponents[0]) or 1, _root(exponents[1]) or 1)
        root = np.where(np.isinf(second), nearest, _root(*exponents) or nearest)
        return cls(
            which, upward, near, near + np.where(cut, width / 2, width), near + width, second,
            near + width + np.minimum(*opposite), t, t_rest, s, s_rest, root,
        )  # fmt: skip

    def batches(
        self, pair: Pair, work: Intervals, degree: Array
    ) -> Iterator[tuple[Array, Rule, Array, Array]]:
        """Values by numbers of nodes."""
        for q in np.unique(self.root).tolist():
            chosen = np.flatnonzero(self.root == q)
            v0, v1 = self.near[chosen] ** (1 / q), self.far[chosen] ** (1 / q)
            wanted = self._nodes(chosen, q, v0, v1, degree[chosen])
            sizes = np.searchsorted(_SIZES, np.minimum(wanted, _SIZES[-1]))
            order = np.argsort(sizes, kind="stable")
            for group in np.split(order, np.flatnonzero(np.diff(sizes[order])) + 1):
                rule = legendre(_SIZES[int(sizes[group[0]])])
                step = max(CHUNK // len(rule.nodes), 1)
                for start in range(0, len(group), step):
                    k = group[start : start + step]
                    values = self._values(pair, work, chosen[k], q, v0[k], v1[k], rule)
                    yield self.which[chosen[k]], rule, values, v1[k] - v0[k]

    def _nodes(self, k: Array, q: float, v0: Array, v1: Array, degree: Array) -> Array:
        """How many nodes the singular points and the degree ask for."""
        centre, reach = (v0 + v1) / 2, (v1 - v0) / 2
        with np.errstate(all="ignore"):
            behind = (self.second[k] ** (1 / q) * np.exp(1j * np.pi / q) - centre) / reach
            ahead = (self.opposite[k] ** (1 / q) - centre) / reach
            rho = np.minimum(_ellipse(behind), _ellipse(ahead + 0j))
            wanted = _DIGITS / np.log(rho)
        wanted = np.where(np.isfinite(wanted), wanted, np.where(rho > 2, 0.0, np.inf))
        nodes: Array = wanted + 0.4 * q * degree + 4 + q
        return nodes

    def _values(
        self, pair: Pair, work: Intervals, k: Array, q: float, v0: Array, v1: Array, rule: Rule
    ) -> Array:
        which = self.which[k]
        v = v0[:, None] + (v1 - v0)[:, None] * rule.nodes
        weight = _power(v, q - 1)
        near = weight * v
        away = self.end[k][:, None] - near
        t, s, t_rest, s_rest = (u[k][:, None] for u in (self.t, self.s, self.t_rest, self.s_rest))
        f_left = pair.pf.edges[work.f_panel[which]][:, None]
        g_left = pair.pg.edges[work.g_panel[which]][:, None]
        if self.upward:
            at_f = Nodes(
                t, work.t1[which][:, None], f_left, offsets=(near, away), rests=(t_rest, work.rest(1, which))
            )
            at_g = Nodes(
                work.s1[which][:, None], s, g_left, offsets=(away, near), rests=(work.rest(3, which), s_rest)
            )
        else:
            at_f = Nodes(
                work.t0[which][:, None], t, f_left, offsets=(away, near), rests=(work.rest(0, which), t_rest)
            )
            at_g = Nodes(
                s, work.s0[which][:, None], g_left, offsets=(near, away), rests=(s_rest, work.rest(2, which))
            )
        with np.errstate(all="ignore"):
            values: Array = product(pair.f, pair.g, at_f, at_g) * (q * weight)
        return values


def _distances(
    pair: Pair, work: Intervals, ends: _Ends, which: Array
) -> tuple[tuple[Array, Array], tuple[Array, Array]]:
    """How far f's and g's algebraic ends are from the intervals, below and above; ∞ if there is none."""
    f, g = pair.f, pair.g
    rests = np.zeros((4, len(which))) if work.rests is None else work.rests[:, which]
    t0, t1, s0, s1 = (u[which] for u in (work.t0, work.t1, work.s0, work.s1))
    with np.errstate(invalid="ignore"):
        below = ((t0 - f.a) + rests[0], (g.b - s0) - rests[2])
        above = ((f.b - t1) - rests[1], (s1 - g.a) + rests[3])
    exists = ((ends.f_below, ends.g_below), (ends.f_above, ends.g_above))
    return tuple(
        tuple(np.where(there[which], np.maximum(d, 0.0), np.inf) for d, there in zip(ds, flags, strict=True))
        for ds, flags in zip((below, above), exists, strict=True)
    )  # type: ignore[return-value]


def _ellipse(z: Array) -> Array:
    """The parameter ρ of the ellipse with foci ±1 through z."""
    w = np.abs(z + np.sqrt(z * z - 1))
    result: Array = np.maximum(w, 1 / w)
    return result


def _power(v: Array, exponent: float) -> Array:
    """v to a power; to a whole one by products, which are several times as fast."""
    n = int(exponent)
    if n != exponent:
        raised: Array = v**exponent
        return raised
    result: Array | None = None
    square = v
    while n:
        if n & 1:
            result = square if result is None else result * square
        n >>= 1
        if n:
            square = square * square
    return np.ones_like(v) if result is None else result
