"""A component that is a polynomial on each of its pieces.

Exact polynomials (constants, splines, what ``ft.piecewise`` is given as numbers) and functions that have been
replaced by their interpolants on panels are both kept as Chebyshev coefficients per piece, and evaluated from
the distance to the piece's left edge, so that narrow pieces far from 0 lose nothing.

Exact polynomials of low degree are kept as Bernstein coefficients too, Σ bᵢ C(n, i) uⁱ (1 − u)ⁿ⁻ⁱ, with both
distances from edges: where such a polynomial vanishes at an edge, values next to it keep all their digits.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from .components import Array, Component, Nodes, Panels
from .resolution import chebyshev_coefficients, chebyshev_points

_HIGHEST_BERNSTEIN = 24
_LARGER = 16.0  # Bernstein coefficients than the polynomial


class Polynomials(Component):
    """Chebyshev coefficients, one row for each piece between neighbouring edges."""

    def __init__(
        self,
        edges: Array,
        coefficients: Array,
        *,
        breaks: Sequence[float] | None = None,
        rough: Array | None = None,
        exact: bool = True,
        error: float = 0.0,
        degrees: Array | None = None,
        envelopes: Array | None = None,
        slack: Array | None = None,
        bernstein: Array | None = None,
    ) -> None:
        """``envelopes``: rows q₀, q₁, q₂; the piece is its series times exp(q₀ + q₁y + q₂y²)."""
        self.edges, self.coefficients, self.exact, self.error = edges, coefficients, exact, error
        self.a, self.b = float(edges[0]), float(edges[-1])
        self.envelopes = envelopes
        self._slack = slack
        self.bernstein = bernstein
        self.is_complex = np.iscomplexobj(coefficients)
        self._degrees = np.full(len(coefficients), self.degree, float) if degrees is None else degrees
        self._breaks = tuple(edges.tolist()) if breaks is None else tuple(breaks)
        self._rough = np.zeros(len(coefficients), bool) if rough is None else rough
        if len(coefficients) == 1 and coefficients.shape[1] == 1:
            self.constant = coefficients[0, 0].item()

    @classmethod
    def through(cls, call: Callable[[Array], Array], edges: Array, degree: int) -> Polynomials:
        """The polynomials of a degree that a function is on each piece."""
        y = chebyshev_points(degree + 1)
        left, width = edges[:-1, None], np.diff(edges)[:, None]
        values = call((left + width * (1 + y) / 2).ravel()).reshape(len(left), degree + 1)
        return cls(edges, chebyshev_coefficients(values))

    @property
    def degree(self) -> int:
        """The largest degree."""
        return int(self.coefficients.shape[1]) - 1

    @property
    def breaks(self) -> tuple[float, ...]:
        """Edges of the pieces."""
        return self._breaks

    def panels(self, lo: float, hi: float) -> Panels:
        """The pieces."""
        sup = np.abs(self.coefficients).sum(axis=1)
        if self.envelopes is not None:
            q = self.envelopes
            ends = [q @ np.array([1.0, y, y * y]) for y in np.linspace(-1, 1, 9)]
            sup = sup * np.exp(np.max(ends, axis=0))
        return Panels(self.edges, self._degrees, self._rough, sup, self.exact, self._slack)

    def at(self, nodes: Nodes) -> Array:
        """Values at nodes."""
        if self.constant is not None:
            return np.full(nodes.shape, self.constant)
        piece = np.searchsorted(self.edges, nodes.left[:, 0], "right") - 1
        piece = np.clip(piece, 0, len(self.coefficients) - 1)
        left, right = self.edges[piece][:, None], self.edges[piece + 1][:, None]
        if self.bernstein is not None:
            return _bernstein(self.bernstein[piece], nodes.above(left), nodes.below(right), right - left)
        return self._series(piece, nodes.above(left) / ((right - left) / 2) - 1)

    def inside(self, x: Array) -> Array:
        """Values within the support."""
        piece = np.clip(np.searchsorted(self.edges, x, "right") - 1, 0, len(self.coefficients) - 1)
        left, right = self.edges[piece], self.edges[piece + 1]
        if self.bernstein is not None:
            above, below, width = (v[:, None] for v in (x - left, right - x, right - left))
            return _bernstein(self.bernstein[piece], above, below, width)[:, 0]
        half = (right - left) / 2
        return self._series(piece, ((x - left) / half - 1)[:, None])[:, 0]

    def _series(self, piece: Array, y: Array) -> Array:
        values = clenshaw(self.coefficients[piece], y)
        if self.envelopes is not None:
            q = self.envelopes[piece]
            values = values * np.exp(q[:, 0:1] + y * (q[:, 1:2] + y * q[:, 2:3]))
        return values

    def limits(self, point: float) -> tuple[complex, complex]:
        """The values just before and just after a break."""
        k = int(np.searchsorted(self.edges, point))
        alternating = (-1.0) ** np.arange(self.degree + 1)
        before = self.coefficients[k - 1].sum() if k > 0 else 0.0
        after = self.coefficients[k] @ alternating if k < len(self.coefficients) else 0.0
        if self.envelopes is not None:
            if k > 0:
                before *= math.exp(self.envelopes[k - 1].sum())
            if k < len(self.coefficients):
                after *= math.exp(self.envelopes[k] @ np.array([1.0, -1.0, 1.0]))
        return before, after

    def scaled(self, factor: complex) -> Polynomials:
        """A multiple."""
        scaled = self._like(self.edges, self.coefficients * factor, self._breaks, self._rough, abs(factor))
        scaled.bernstein = None if self.bernstein is None else self.bernstein * factor
        return scaled

    def shifted(self, by: float) -> Polynomials:
        """f(x − by)."""
        breaks = tuple(x + by for x in self._breaks)
        return self._like(self.edges + by, self.coefficients, breaks, self._rough)

    def mirrored(self) -> Polynomials:
        """f(−x)."""
        signs = (-1.0) ** np.arange(self.degree + 1)
        breaks = tuple(-x for x in reversed(self._breaks))
        turned = self._like(-self.edges[::-1], self.coefficients[::-1] * signs, breaks, self._rough[::-1])
        turned._degrees = self._degrees[::-1]
        turned._slack = None if self._slack is None else self._slack[::-1]
        turned.bernstein = None if self.bernstein is None else self.bernstein[::-1, ::-1]
        if self.envelopes is not None:
            turned.envelopes = self.envelopes[::-1] * np.array([1.0, -1.0, 1.0])
        return turned

    def conjugated(self) -> Polynomials:
        """The conjugate."""
        conjugated = self._like(self.edges, np.conj(self.coefficients), self._breaks, self._rough)
        conjugated.bernstein = None if self.bernstein is None else np.conj(self.bernstein)
        return conjugated

    def _like(
        self, edges: Array, coefficients: Array, breaks: Sequence[float], rough: Array, factor: float = 1.0
    ) -> Polynomials:
        return Polynomials(
            edges, coefficients, breaks=breaks, rough=rough, exact=self.exact, error=self.error * factor,
            degrees=self._degrees, envelopes=self.envelopes, slack=self._slack, bernstein=self.bernstein,
        )  # fmt: skip

    def without_envelopes(self) -> Polynomials:
        """The same function as series alone, accurate relative to each piece's largest value."""
        if self.envelopes is None:
            return self
        y = chebyshev_points(self.degree + 1)
        pieces = np.arange(len(self.coefficients))
        values = self._series(pieces, np.broadcast_to(y, (len(pieces), len(y))))
        return Polynomials(
            self.edges, chebyshev_coefficients(values), breaks=self._breaks, exact=False, error=self.error
        )

    def derived(self) -> tuple[Polynomials | None, list[tuple[float, complex]]]:
        """The derivative on the pieces, and the jumps as (place, height)."""
        if self.envelopes is not None:
            return self.without_envelopes().derived()
        jumps: list[tuple[float, complex]] = []
        for point in self._breaks:
            before, after = self.limits(point)
            height = complex(after - before) if self.is_complex else float((after - before).real)
            if abs(height) > 1e-14 * float(np.abs(self.coefficients).max()):
                jumps.append((point, height))
        if self.degree == 0:
            return None, jumps
        slopes = np.polynomial.chebyshev.chebder(self.coefficients, axis=1)
        slopes = slopes * (2 / np.diff(self.edges))[:, None]
        error = self.error * self.degree**2 * 2 / float(np.diff(self.edges).min())
        return (
            Polynomials(
                self.edges, slopes, breaks=self._breaks, rough=self._rough, exact=self.exact, error=error
            ),
            jumps,
        )

    def total(self) -> complex:
        """The integral."""
        if self.envelopes is not None:
            return self.without_envelopes().total()
        k = np.arange(0, self.degree + 1, 2)
        weights = np.diff(self.edges) / 2
        result: complex = (weights @ (self.coefficients[:, ::2] @ (2 / (1 - k * k)))).item()
        return result


def bernstein_coefficients(c: Array, widths: Array) -> Array | None:
    """Of Σ cₖ tᵏ, t the distance from the left edge, for rows of c; None where they are much larger than the
    polynomial: then rounding would be too.
    """
    n = c.shape[1] - 1
    if n > _HIGHEST_BERNSTEIN:
        return None
    change = np.array([[math.comb(i, k) / math.comb(n, k) for k in range(n + 1)] for i in range(n + 1)])
    b: Array = (c * widths[:, None] ** np.arange(n + 1)) @ change.T
    y = (1 + chebyshev_points(2 * n + 2))[None, :] / 2
    sup = np.abs(_bernstein(b, y, 1 - y, np.ones((1, 1)))).max(axis=1)
    return b if (np.abs(b).max(axis=1) <= _LARGER * sup).all() else None


def _bernstein(b: Array, above: Array, below: Array, width: Array) -> Array:
    """Σ bᵢ C(n, i) uⁱ vⁿ⁻ⁱ, rows of coefficients for rows of distances from both edges.

    The smaller one tells both u and v = 1 − u: rounded ends must not make their sum another than 1.
    """
    n = b.shape[1] - 1
    lower = above <= below
    near = np.where(lower, above, below) / width
    u, v = np.where(lower, near, 1 - near), np.where(lower, 1 - near, near)
    value: Array = b[:, n, None] + np.zeros_like(u * v)
    power = np.ones_like(v)
    for i in range(n - 1, -1, -1):
        power = power * v
        value = value * u + (math.comb(n, i) * b[:, i, None]) * power
    return value


def clenshaw(c: Array, y: Array) -> Array:
    """Σₖ c[:, k] Tₖ(y), rows of coefficients for rows of points."""
    n = c.shape[1]
    if n == 1:
        return np.broadcast_to(c, y.shape).copy()
    if n == 2:
        result: Array = c[:, 0:1] + c[:, 1:2] * y
        return result
    twice = 2 * y
    u = c[:, n - 1, None] + np.zeros_like(y)
    v = c[:, n - 2, None] + twice * u
    for k in range(n - 3, 0, -1):
        u, v = v, c[:, k, None] - u + twice * v
    result = c[:, 0, None] - u + y * v
    return result
