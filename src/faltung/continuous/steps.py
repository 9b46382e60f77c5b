"""Step functions: their convolution is a straight line between sums of breaks.

The pieces [eᵢ, eᵢ₊₁] of one and [dⱼ, dⱼ₊₁] of the other contribute the trapezoid

    min(eᵢ₊₁ − eᵢ, dⱼ₊₁ − dⱼ, x − (eᵢ + dⱼ), (eᵢ₊₁ + dⱼ₊₁) − x)₊

times both heights. Sums of breaks are kept with what rounding has taken from them, so that each trapezoid has
all its digits however narrow it is and however far from 0, and nothing cancels between heights of one sign.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .components import Array, Component
from .polynomials import Polynomials
from .quadrature import EPS, ROUNDING, Outcome

_MOST = 4000  # pairs of pieces: beyond, cutting the line for each x is faster (200 ∗ 200 pieces)
_BLOCK = 16_000  # trapezoids formed together: they stay in the cache


@dataclass(frozen=True)
class Steps:
    """A pair of step functions: corners and widths of their trapezoids, and the products of heights."""

    knots: Array  # sums of breaks, the supports' ends among them
    start: tuple[Array, Array]  # sums of left breaks, rounded, and the rest
    stop: tuple[Array, Array]
    width: Array
    heights: Array  # in the second column their sizes

    @classmethod
    def of(cls, f: Component, g: Component) -> Steps | None:
        """The pair, if both are step functions of not too many pieces."""
        first, second = _pieces(f), _pieces(g)
        if first is None or second is None or len(first[1]) * len(second[1]) > _MOST:
            return None
        (e, u), (d, v) = first, second
        rounded = np.add.outer(e, d)
        back = rounded - e[:, None]
        rest = (e[:, None] - (rounded - back)) + (d - back)  # D. E. Knuth's two-sum
        heights = np.multiply.outer(u, v).ravel()
        return cls(
            np.unique(rounded),
            (rounded[:-1, :-1].ravel(), rest[:-1, :-1].ravel()),
            (rounded[1:, 1:].ravel(), rest[1:, 1:].ravel()),
            np.minimum.outer(np.diff(e), np.diff(d)).ravel(),
            np.stack([heights, np.abs(heights)], axis=1),
        )

    def __call__(self, x: Array) -> Outcome:
        """Values at x; where these are many, on the lines between the knots."""
        knots = self.knots
        if x.size <= len(knots):
            return self._summed(x)
        at = self._summed(knots)
        k = np.clip(np.searchsorted(knots, x, "right") - 1, 0, len(knots) - 2)
        gap = knots[k + 1] - knots[k]
        right = (x - knots[k]) / gap
        left = (knots[k + 1] - x) / gap
        value, size = (left * y[k] + right * y[k + 1] for y in (at.value, at.size))
        # A rounded knot is a kink in the wrong place.
        doubt = EPS * np.abs(knots[k + 1]) * np.abs(np.diff(at.value)[k]) / gap
        if doubt.max() > ROUNDING * EPS * size.max():
            return self._summed(x)
        return Outcome(value, ROUNDING * EPS * size + doubt, size, at.evaluations)

    def _summed(self, x: Array) -> Outcome:
        found = np.empty((x.size, 2), self.heights.dtype)
        rows = max(_BLOCK // len(self.width), 1)
        for start in range(0, x.size, rows):
            points = x[start : start + rows, None]
            overlap = points - self.start[0]
            overlap -= self.start[1]
            other = self.stop[0] - points
            other += self.stop[1]
            np.minimum(overlap, other, out=overlap)
            np.minimum(overlap, self.width, out=overlap)
            np.maximum(overlap, 0.0, out=overlap)
            found[start : start + rows] = overlap @ self.heights
        size = found[:, 1].real
        return Outcome(found[:, 0].copy(), ROUNDING * EPS * size, size.copy(), x.size * len(self.width))


def _pieces(c: Component) -> tuple[Array, Array] | None:
    """Breaks and heights, if the component is a step function of bounded support."""
    if c.constant is not None:
        found = np.array([c.a, c.b]), np.array([c.constant])
    elif isinstance(c, Polynomials) and c.exact and c.degree == 0:
        found = c.edges, c.coefficients[:, 0]
    else:
        return None
    return found if np.isfinite(found[0]).all() else None
