"""Densities of random variables: the density of a sum of independent variables is the convolution of
theirs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..errors import argument, argument_type
from .components import Array, Component
from .construct import step
from .function import Atom, Function, convolve
from .smooth import Smooth

_TAIL = 1e-18  # atoms of a discrete distribution beyond these quantiles are left out


class Density(Function):
    """The density of a random variable, or of a sum of independent ones.

    ``X @ Y`` is the density of X + Y. Probabilities, quantiles and moments come with it.
    """

    def __init__(self, parts: Sequence[Component], atoms: Sequence[Atom], summands: Sequence[Any]) -> None:
        super().__init__(parts, atoms)
        self._summands = tuple(summands)

    def __matmul__(self, other: object) -> Function:
        if isinstance(other, Density):
            h = convolve(self, other)
            return Density(h.parts, h.atoms, [*self._summands, *other._summands])
        return super().__matmul__(other)

    def cdf(self, x: ArrayLike) -> Any:
        """P(X ≤ x)."""
        return self._probability(x, lower=True)

    def sf(self, x: ArrayLike) -> Any:
        """P(X > x), accurate where it is small."""
        return self._probability(x, lower=False)

    def _probability(self, x: ArrayLike, lower: bool) -> Any:
        points = np.asarray(x, float)
        flat = points.ravel()
        window = step() if lower else step().mirror()
        smooth = convolve(Function(self._parts), window)
        y: Any = smooth(flat)
        a, b = self.support
        end = (flat >= b) if lower else (flat <= a)
        weight = sum(float(t.weight.real) for t in self._atoms)
        y = np.where(end, 1.0 - weight, y)
        for t in self._atoms:
            y = y + float(t.weight.real) * ((t.location <= flat) if lower else (t.location > flat))
        y = np.clip(y, 0.0, 1.0)
        return y.reshape(points.shape) if points.ndim else y.item()

    def quantile(self, q: ArrayLike) -> Any:
        """The x with P(X ≤ x) = q, for a density without atoms."""
        if self._atoms:
            raise argument(
                "quantile", "the density", "one with atoms", "one without", "Invert cdf where you need it."
            )
        levels = np.asarray(q, float)
        flat = levels.ravel()
        if not ((flat >= 0) & (flat <= 1)).all():
            raise argument("quantile", "q", repr(q), "probabilities in [0, 1]", "Pass q=0.5.")
        lo, hi = self._brackets()
        x = np.full(flat.shape, (lo + hi) / 2)
        below, above = np.full(flat.shape, lo), np.full(flat.shape, hi)
        for _ in range(200):
            upper = flat > 0.5
            gap = np.where(upper, (1 - flat) - np.asarray(self.sf(x)), np.asarray(self.cdf(x)) - flat)
            below, above = np.where(gap < 0, x, below), np.where(gap >= 0, x, above)
            slope = np.asarray(self(x))
            with np.errstate(divide="ignore", invalid="ignore"):
                guess = x - gap / slope
            inside = (guess > below) & (guess < above)
            following = np.where(inside, guess, below + (above - below) / 2)
            done = np.abs(following - x) <= 4e-16 * np.abs(x) + 1e-300
            x = following
            if done.all() or (above - below <= 4e-16 * np.maximum(np.abs(below), np.abs(above))).all():
                break
        a, b = self.support
        x = np.where(flat == 0, a, np.where(flat == 1, b, x))
        return x.reshape(levels.shape) if levels.ndim else x.item()

    def _brackets(self) -> tuple[float, float]:
        a, b = self.support
        centre, width = self._parts[0].scale()
        lo = a if math.isfinite(a) else centre - width
        hi = b if math.isfinite(b) else centre + width
        while math.isinf(a) and self.cdf(lo) > 1e-290 and lo > -1e200:
            lo = centre - 2 * (centre - lo)
        while math.isinf(b) and self.sf(hi) > 1e-290 and hi < 1e200:
            hi = centre + 2 * (hi - centre)
        return lo, hi

    def mean(self) -> float:
        """E[X]: means add."""
        return self._cumulants(1)[0]

    def var(self) -> float:
        """Var[X]: variances add."""
        return self._cumulants(2)[1]

    def std(self) -> float:
        """The standard deviation."""
        return math.sqrt(self.var())

    def moment(self, order: int) -> float:
        """E[Xⁿ], from the cumulants, which add."""
        if order < 0 or int(order) != order:
            raise argument("moment", "order", repr(order), "an integer ≥ 0", "Pass order=2.")
        kappa = self._cumulants(order)
        moments = [1.0]
        for n in range(1, order + 1):
            moments.append(
                sum(math.comb(n - 1, k - 1) * kappa[k - 1] * moments[n - k] for k in range(1, n + 1))
            )
        return moments[order]

    def _cumulants(self, order: int) -> list[float]:
        totals = [0.0] * order
        for summand in self._summands:
            mean = float(summand.mean())
            # About the mean, so that large means do not cancel.
            raw = [1.0, 0.0, *(_central(summand, n) for n in range(2, order + 1))]
            kappa: list[float] = []
            for n in range(1, order + 1):
                known = sum(math.comb(n - 1, k - 1) * kappa[k - 1] * raw[n - k] for k in range(1, n))
                kappa.append(raw[n] - known)
            if order:
                kappa[0] = mean
            totals = [t + k for t, k in zip(totals, kappa, strict=True)]
        return totals


def density(distribution: Any) -> Density:
    """The density of a SciPy distribution with its parameters, continuous or discrete.

    >>> import scipy.stats, faltung as ft
    >>> total = ft.density(scipy.stats.norm()) @ ft.density(scipy.stats.uniform())
    >>> round(total.mean(), 12), round(total.var(), 12)
    (0.5, 1.083333333333)
    >>> round(total.cdf(0.5), 12)
    0.5
    """
    if not (hasattr(distribution, "support") and hasattr(distribution, "cdf")):
        raise argument_type(
            "density",
            "distribution",
            f"a {type(distribution).__name__}",
            "a SciPy distribution with its parameters",
            "Pass scipy.stats.norm(loc, scale).",
        )
    a, b = (float(np.asarray(end)) for end in distribution.support())
    if hasattr(distribution, "pmf") and not hasattr(getattr(distribution, "dist", None), "pdf"):
        return Density((), _atoms(distribution, a, b), [distribution])
    quantile = getattr(distribution, "ppf", None) or distribution.icdf
    middle = float(np.asarray(quantile(0.5)))
    spread = float(np.asarray(quantile(0.75)) - np.asarray(quantile(0.25)))

    def call(x: Array) -> Array:
        return np.asarray(distribution.pdf(x), float)

    def log(x: Array) -> Array:
        return np.asarray(distribution.logpdf(x), float)

    centre = middle if math.isinf(a) and math.isinf(b) else None
    if math.isinf(a) != math.isinf(b):
        spread = abs(middle - (a if math.isfinite(a) else b))
    part = Smooth(call, a, b, centre=centre, width=spread, log=log, function="density")
    return Density(part.pieces(), (), [distribution])


def _atoms(distribution: Any, a: float, b: float) -> list[Atom]:
    middle, width = float(distribution.median()), max(float(distribution.std()), 1.0)
    if not math.isfinite(width):
        raise argument(
            "density", "distribution", "a discrete one of infinite variance", "a finite one",
            "Its atoms are too many.",
        )  # fmt: skip
    lo = hi = float(math.floor(middle))
    while hi < b and distribution.sf(hi) > _TAIL:
        hi = min(b, hi + math.ceil(width))
    while lo > a and distribution.cdf(lo) > _TAIL:
        lo = max(a, lo - math.ceil(width))
    places = np.arange(lo, hi + 1)
    return [Atom(float(x), float(w)) for x, w in zip(places, distribution.pmf(places), strict=True) if w > 0]


def _central(summand: Any, order: int) -> float:
    if order == 2:
        return float(summand.var() if hasattr(summand, "var") else summand.variance())
    if hasattr(summand, "expect"):
        mean = float(summand.mean())
        raw = [1.0, *(float(summand.moment(n)) for n in range(1, order + 1))]
        return sum(math.comb(order, k) * raw[k] * (-mean) ** (order - k) for k in range(order + 1))
    return float(summand.moment(order, kind="central"))
