"""The integrand f(t) g(x − t) on intervals: its nodes, its values, and which degree follows it."""

from __future__ import annotations

import numpy as np

from .components import Array, Component, Nodes, Panels
from .intervals import Intervals, Pair
from .rules import Rule


def nodes_of(pair: Pair, work: Intervals, which: Array, rule: Rule) -> tuple[Nodes, Nodes]:
    """The nodes of a rule for finite intervals, in t for f and in s for g."""
    pf, pg = pair.pf, pair.pg
    t0, s1 = work.t0[which][:, None], work.s1[which][:, None]
    t1, s0 = work.t1[which][:, None], work.s0[which][:, None]
    width = work.width[which][:, None]
    f_left = pf.edges[work.f_panel[which]][:, None]
    g_left = pg.edges[work.g_panel[which]][:, None]
    rests = [work.rest(k, which) for k in range(4)]
    return (
        Nodes(t0, t1, f_left, spread=(width, rule.nodes, rule.complements), rests=(rests[0], rests[1])),
        Nodes(s1, s0, g_left, spread=(width, rule.complements, rule.nodes), rests=(rests[3], rests[2])),
    )


def product(f: Component, g: Component, at_f: Nodes, at_g: Nodes) -> Array:
    """f·g at nodes."""
    if f.constant is not None:
        return f.constant * g.at(at_g)
    if g.constant is not None:
        return g.constant * f.at(at_f)
    result: Array = f.at(at_f) * g.at(at_g)
    return result


def degree_on(panels: Panels, which: Array, width: Array, surely: bool = False) -> Array:
    """The degree that follows a component on a part of its panel: it falls with the part, down to a plateau.

    A wave of κ radians on half a panel needs the degree κ + O(κ^⅓) (Chebyshev coefficients of cos κx). A pole
    that is as near as the degree allows leaves a plateau of about a quarter; ``surely``, more: with a pole
    beyond the panel's end, at that end, the degree only falls like the root of the width.
    """
    whole = panels.degree
    least = 5.0 * np.cbrt(whole)
    if not surely:
        least = np.minimum(least, whole / 4 + 3.0)
    with np.errstate(divide="ignore"):
        slope = (whole - least) / np.diff(panels.edges)
    part = least[which] + 2.0 + slope[which] * width
    if surely:
        with np.errstate(invalid="ignore"):
            part = np.maximum(part, whole[which] * np.sqrt(width / np.diff(panels.edges)[which]))
    result: Array = np.minimum(whole[which], part)
    return result
