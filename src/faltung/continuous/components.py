"""What a function is made of, as convolution sees it.

A function is a sum of components; each has one support [a, b] (its ends may be infinite), one way to be
evaluated, and *panels*: a partition of its support such that on each panel a polynomial of known degree
follows it to rounding. Panels carry everything a quadrature has to know in advance: breaks, singular ends,
peaks and their widths, and how large the component is there.
"""

from __future__ import annotations

import abc
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True)
class Panels:
    """A partition of an interval.

    ``edges`` has one entry more than the others; the first may be −∞ and the last ∞. On a ``rough`` panel no
    polynomial follows the function, because of a singularity at one of its ends; its degree is that of the
    other factor where the singular one is known, and NaN otherwise.
    """

    edges: Array
    degree: Array
    rough: Array
    sup: Array
    exact: bool = False  # the function *is* a polynomial of that degree on each panel
    slack: Array | None = None  # relative errors of the values on each panel, where they are not just rounded

    def within(self, lo: float, hi: float) -> Panels:
        """The panels that meet (lo, hi)."""
        first = max(int(np.searchsorted(self.edges, lo, "right")) - 1, 0)
        last = min(int(np.searchsorted(self.edges, hi, "left")), len(self.degree))
        if (first, last) == (0, len(self.degree)) or first >= last:
            return self
        k = slice(first, last)
        return Panels(
            self.edges[first : last + 1], self.degree[k], self.rough[k], self.sup[k], self.exact,
            None if self.slack is None else self.slack[k],
        )  # fmt: skip


class Nodes:
    """Points at which a component is to be evaluated, one row for each interval [lo, hi] within a panel.

    Distances from other points are formed without cancellation, from ``up`` and ``down``, the nodes'
    distances from lo and from hi. These are fractions of the intervals' widths unless they are given, and
    formed when they are asked for: most components want one of x, ``up`` and ``down``.
    """

    def __init__(
        self,
        lo: Array,
        hi: Array,
        left: Array,
        *,
        spread: tuple[Array, Array, Array] | None = None,
        offsets: tuple[Array, Array] | None = None,
        rests: tuple[Array | float, Array | float] = (0.0, 0.0),
        x: Array | None = None,
    ) -> None:
        """``left``: the panels' left edges; ``spread``: widths, fractions from lo, fractions from hi;
        ``offsets``: ``up`` and ``down``; ``rests``: what rounding has taken from lo and hi."""
        self.lo, self.hi, self.left = lo, hi, left
        self.spread, self.offsets, self.rests = spread, offsets, rests
        self._x = x

    @classmethod
    def anywhere(cls, x: Array) -> Nodes:
        """Points that are not on finite intervals."""
        zero = np.zeros(1)
        return cls(x, x, x, offsets=(zero, zero), x=x)

    @property
    def up(self) -> Array:
        """Distances from lo."""
        if self.offsets is not None:
            return self.offsets[0]
        assert self.spread is not None
        distance: Array = self.spread[0] * self.spread[1]
        return distance

    @property
    def down(self) -> Array:
        """Distances from hi."""
        if self.offsets is not None:
            return self.offsets[1]
        assert self.spread is not None
        distance: Array = self.spread[0] * self.spread[2]
        return distance

    @property
    def x(self) -> Array:
        """The points."""
        if self._x is None:
            x = self.up
            self._x = x + self.lo if self.offsets is not None else np.add(x, self.lo, out=x)
        return self._x

    @property
    def shape(self) -> tuple[int, int]:
        """Intervals, and points in each."""
        if self._x is not None:
            return self._x.shape[0], self._x.shape[1]
        values = self.offsets[0] if self.offsets is not None else self.spread[1] if self.spread else self.lo
        return self.lo.shape[0], values.shape[-1]

    def above(self, a: float | Array) -> Array:
        """The nodes' distances from a point a ≤ lo."""
        distance: Array = ((self.lo - a) + self.rests[0]) + self.up
        return distance

    def below(self, b: float | Array) -> Array:
        """The nodes' distances from a point b ≥ hi."""
        distance: Array = ((b - self.hi) - self.rests[1]) + self.down
        return distance

    def rows(self, which: Array) -> Nodes:
        """Some of the intervals."""

        def some(value: Any) -> Any:
            return value[which] if isinstance(value, np.ndarray) and len(value) == len(which) else value

        return Nodes(
            self.lo[which],
            self.hi[which],
            self.left[which],
            spread=None if self.spread is None else (self.spread[0][which], *self.spread[1:]),
            offsets=None if self.offsets is None else (some(self.offsets[0]), some(self.offsets[1])),
            rests=(some(self.rests[0]), some(self.rests[1])),
            x=None if self._x is None else self._x[which],
        )

    def moved(self, lo: Array, hi: Array, left: Array, x: Array, turned: bool) -> Nodes:
        """The nodes on a line that is shifted, or turned around."""
        spread, offsets, rests = self.spread, self.offsets, self.rests
        if turned:
            spread = None if spread is None else (spread[0], spread[2], spread[1])
            offsets = None if offsets is None else (offsets[1], offsets[0])
            rests = (-rests[1], -rests[0])
        return Nodes(lo, hi, left, spread=spread, offsets=offsets, rests=rests, x=x)

    @property
    def bounded(self) -> bool:
        """Whether the intervals are finite."""
        return bool(np.isfinite(self.hi - self.lo).all())


class Component(abc.ABC):
    """One summand of a function."""

    a: float
    b: float
    is_complex: bool = False
    constant: complex | None = None  # the value, where it is the same on the whole support
    left: float = 0.0  # the component behaves like (x − a)^left at its left end,
    right: float = 0.0  # like (b − x)^right at its right one
    mild: bool = True  # no end of a panel is more singular than an inverse root, as far as is known
    error: float = 0.0  # largest error of its values, apart from their rounding

    @property
    @abc.abstractmethod
    def breaks(self) -> tuple[float, ...]:
        """The points where the component is not smooth, the finite ends of its support among them."""

    @abc.abstractmethod
    def panels(self, lo: float, hi: float) -> Panels:
        """Panels that cover the part of the support within [lo, hi]; they may reach further."""

    @abc.abstractmethod
    def at(self, nodes: Nodes) -> Array:
        """Values at the nodes of a quadrature, all within the support."""

    @abc.abstractmethod
    def inside(self, x: Array) -> Array:
        """Values at points of the open support; at interior breaks either side's."""

    @abc.abstractmethod
    def scaled(self, factor: complex) -> Component:
        """The component times a number."""

    @abc.abstractmethod
    def shifted(self, by: float) -> Component:
        """x ↦ f(x − by)."""

    @abc.abstractmethod
    def mirrored(self) -> Component:
        """x ↦ f(−x)."""

    @abc.abstractmethod
    def conjugated(self) -> Component:
        """The complex conjugate."""

    @property
    def effective(self) -> tuple[float, float]:
        """The interval outside of which the component is zero in floating point."""
        return self.a, self.b

    def scale(self) -> tuple[float, float]:
        """A centre and a width: where most of the component is, and how wide that is."""
        return (self.a + self.b) / 2, (self.b - self.a) / 2

    def logarithm(self, x: Array) -> Array:
        """log|f(x)| inside the support."""
        with np.errstate(divide="ignore"):
            result: Array = np.log(np.abs(self.inside(x)))
        return result

    def limits(self, point: float) -> tuple[complex, complex]:
        """The values just before and just after a break."""
        reach = 4e-16 * max(abs(point), self._reach_at(point))
        before = self.inside(np.array([point - reach]))[0] if point > self.a else 0.0
        after = self.inside(np.array([point + reach]))[0] if point < self.b else 0.0
        return before, after

    def _reach_at(self, point: float) -> float:
        others = [abs(point - other) for other in self.breaks if other != point]
        return min([*others, 1.0])

    def values(self, x: Array) -> Array:
        """Values anywhere: 0 outside the support, the mean of both sides at a break."""
        y = np.zeros(x.shape, dtype=complex if self.is_complex else float)
        inside = (x > self.a) & (x < self.b)
        if inside.all():
            y[...] = self.inside(x)
        elif inside.any():
            y[inside] = self.inside(x[inside])
        for point in self.breaks:
            met = x == point
            if met.any():
                before, after = self.limits(point)
                y[met] = (before + after) / 2
        y[np.isnan(x)] = np.nan
        return y


def joined(
    edges: Sequence[float], degree: Sequence[float], rough: Sequence[bool], sup: Sequence[float]
) -> Panels:
    """Panels from lists."""
    return Panels(
        np.array(edges, float), np.array(degree, float), np.array(rough, bool), np.array(sup, float)
    )
