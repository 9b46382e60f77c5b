"""Intervals of integration: the line cut, for each x, at the edges of f's panels and at x minus those of g's.

Each edge is kept in both coordinates, t and s = x − t, exact in the one it comes from: with a narrow g far
from 0, x − t would lose the digits that tell where in g one is. Next to ends that may be singular, what
rounding has taken from the other one is kept too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .components import Array, Component, Panels


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
    rests: Array | None = (
        None  # rows t0, t1, s0, s1: what rounding has taken from them; None: does not matter
    )

    def pick(self, which: Array) -> Intervals:
        """Some of them."""
        return Intervals(
            self.row[which], self.t0[which], self.t1[which], self.s0[which], self.s1[which],
            self.width[which], self.f_panel[which], self.g_panel[which], self.rough[which],
            None if self.rests is None else self.rests[:, which],
        )  # fmt: skip

    def rest(self, k: int, which: Array) -> Array | float:
        """What rounding has taken from t0, t1, s0 or s1."""
        return 0.0 if self.rests is None else self.rests[k, which][:, None]

    def halves(self, centres: tuple[float, float]) -> Intervals:
        """All of them, cut in the middle; what is cut off an infinite one reaches three times as far out."""
        up, down = np.isfinite(self.t0), np.isfinite(self.t1)
        with np.errstate(invalid="ignore", over="ignore"):
            outward = np.maximum(np.abs(np.where(up, self.t0, self.t1) - centres[0]), 1e-300) * 3
            outward = np.where(up & down, self.width / 2, outward)
            sign = np.where(up, 1.0, -1.0)
            t_end, s_end = np.where(up, self.t0, self.t1), np.where(up, self.s0, self.s1)
            t, s = t_end + sign * outward, s_end - sign * outward
            # Half of the width, not the difference of rounded ends: narrow intervals may be far from 0.
            other, rests = outward, None
            if self.rests is not None:
                t0, t1, s0, s1 = self.rests
                t_rest = rounded_off(t_end, -sign * outward, t) + np.where(up, t0, t1)
                s_rest = rounded_off(s_end, sign * outward, s) + np.where(up, s0, s1)
                # The rounding of a width must not shift the end that may be singular.
                other = np.where(up & down, (self.t1 - t) + (t1 - t_rest), outward)
                rests = np.concatenate(
                    [np.stack([t0, t_rest, s0, s_rest]), np.stack([t_rest, t1, s_rest, s1])], axis=1
                )
        first = np.where(up, outward, np.inf)
        second = np.where(down, other, np.inf)

        def both(u: Array, v: Array) -> Array:
            return np.concatenate([u, v])

        return Intervals(
            both(self.row, self.row), both(self.t0, t), both(t, self.t1), both(self.s0, s), both(s, self.s1),
            both(first, second), both(self.f_panel, self.f_panel), both(self.g_panel, self.g_panel),
            both(self.rough, self.rough), rests,
        )  # fmt: skip


@dataclass(frozen=True)
class Pair:
    """Two components, and panels of both over all that is to be integrated."""

    f: Component
    g: Component
    pf: Panels
    pg: Panels

    @property
    def kind(self) -> type:
        """What values are."""
        return complex if self.f.is_complex or self.g.is_complex else float


def cut(pair: Pair, x: Array) -> Intervals:
    """The line cut at all edges, for each x; only intervals within both supports."""
    pf, pg = pair.pf, pair.pg
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
    # Only ends that may be singular care for what rounding takes from the distance to them.
    careful = any(bool((p.rough & np.isfinite(np.diff(p.edges))).any()) for p in (pf, pg))
    rests = None
    if careful:
        t_rest, s_rest = np.zeros_like(t), np.zeros_like(s)
        t_rest[:, n:] = rounded_off(x[:, None], d, t[:, n:])
        s_rest[:, :n] = rounded_off(x[:, None], e, s[:, :n])
        t_rest, s_rest = t_rest.ravel()[index], s_rest.ravel()[index]
    t, s = t.ravel()[index], s.ravel()[index]
    count = np.cumsum(from_f, axis=1)
    f_panel = count[:, :-1] - 1
    g_panel = m - 1 - (np.arange(1, n + m) - count[:, :-1])
    with np.errstate(invalid="ignore"):
        width = t[:, 1:] - t[:, :-1]
        if careful:
            width = width + (t_rest[:, 1:] - t_rest[:, :-1])
        # Between an edge of f's and one of g's the coordinate that is nearer to 0 has lost less.
        by_s = ~(from_f[:, :-1] | from_f[:, 1:])
        if not careful:
            near_s = np.abs(s[:, :-1]) + np.abs(s[:, 1:]) < np.abs(t[:, :-1]) + np.abs(t[:, 1:])
            by_s |= near_s & (from_f[:, :-1] != from_f[:, 1:])
        width[by_s] = (s[:, :-1] - s[:, 1:])[by_s]
        valid = (f_panel >= 0) & (f_panel < n - 1) & (g_panel >= 0) & (g_panel < m - 1) & (width > 0)
    row, k = np.nonzero(valid)
    fp, gp, width = f_panel[valid], g_panel[valid], width[valid]
    at = row * (n + m) + k

    def ends(u: Array) -> tuple[Array, Array]:
        flat = u.ravel()
        return flat[at], flat[at + 1]

    if careful:
        rests = np.stack([*ends(t_rest), *ends(s_rest)])
    rough = pf.rough[fp] | pg.rough[gp] | ~np.isfinite(width)
    return Intervals(row, *ends(t), *ends(s), width, fp, gp, rough, rests)


def rounded_off(x: Array, y: Array, difference: Array) -> Array:
    """What is missing from a rounded x − y (D. E. Knuth's two-sum)."""
    with np.errstate(invalid="ignore"):
        v = difference - x
        rest = (x - (difference - v)) - (y + v)
        result: Array = np.where(np.isfinite(rest), rest, 0.0)
    return result
