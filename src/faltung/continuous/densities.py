"""Densities of random variables: the density of a sum of independent variables is the convolution of
theirs."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..errors import argument, argument_type
from .components import Array, Component
from .function import Atom, Function, convolve
from .smooth import Smooth

_TAIL = 1e-18  # atoms of a discrete distribution beyond these quantiles are left out
_MOST_ATOMS = 100_000
_RARE = 1e-9  # probability of values that tell how far a distribution reaches
_FURTHEST = 690.0  # arsinh of the largest numbers
_STEPS = 200


@dataclass(frozen=True)
class Summand:
    """One of the variables that are added: its distribution, and its density as a function."""

    distribution: Any
    function: Function

    @property
    def continuous(self) -> bool:
        """Whether it has a density without atoms."""
        return not self.function.atoms

    def probability(self, x: Array, lower: bool) -> Array:
        """P(X ≤ x) or P(X > x), by the distribution itself."""
        d = self.distribution
        call = d.cdf if lower else d.sf if hasattr(d, "sf") else d.ccdf
        return np.asarray(call(x), float)

    def reach(self) -> float:
        """How far out rare values are."""
        ends = np.abs(np.asarray(_quantile(self.distribution)(np.array([_RARE, 1 - _RARE])), float))
        return float(ends.max())

    def cumulative(self, lower: bool) -> Function:
        """P(X ≤ x), or P(X > x), as a function of x."""
        a, b = self.function.support
        inner = [end for end in (a, b) if math.isfinite(end)]
        lo, hi = (a, math.inf) if lower else (-math.inf, b)
        centre, width = self.function.parts[0].scale()
        if math.isfinite(b - a):
            width = (b - a) / 2
        part = Smooth(
            lambda x: self.probability(x, lower), lo, hi, breaks=inner, width=width, function="density",
            centre=centre if math.isinf(hi - lo) and not inner else min(max(centre, a), b),
        )  # fmt: skip
        return Function(part.pieces())


class Density(Function):
    """The density of a random variable, or of a sum of independent ones.

    ``X @ Y`` is the density of X + Y. Probabilities, quantiles and moments come with it: a probability is the
    convolution of all densities but one with the distribution function of that one, so that heavy tails lose
    nothing.
    """

    def __init__(
        self, parts: Sequence[Component], atoms: Sequence[Atom], summands: Sequence[Summand]
    ) -> None:
        super().__init__(parts, atoms)
        self._summands = tuple(summands)
        self._cumulative: dict[bool, Function] = {}

    def __matmul__(self, other: object) -> Function:
        if isinstance(other, Density):
            h = convolve(self, other)
            return Density(h.parts, h.atoms, [*self._summands, *other._summands])
        return super().__matmul__(other)

    def __faltung_convolve__(self, other: object, options: dict[str, Any]) -> Function:
        """What ``ft.convolve`` calls."""
        return self @ other if isinstance(other, Density) else super().__faltung_convolve__(other, options)

    def cdf(self, x: ArrayLike) -> Any:
        """P(X ≤ x), a number or an array of x's shape."""
        return self._shaped(x, lambda points: self._probability(points, lower=True))

    def sf(self, x: ArrayLike) -> Any:
        """P(X > x), accurate where it is small."""
        return self._shaped(x, lambda points: self._probability(points, lower=False))

    @staticmethod
    def _shaped(x: ArrayLike, call: Callable[[Array], Array]) -> Any:
        points = np.asarray(x, float)
        y = call(points.ravel())
        return y.reshape(points.shape) if points.ndim else y.item()

    def _probability(self, x: Array, lower: bool) -> Array:
        if not self._parts:  # atoms alone, summed from the far end
            weights = np.array([float(t.weight.real) for t in self._atoms])
            k = np.searchsorted([t.location for t in self._atoms], x, "right")
            sums = np.cumsum(weights if lower else weights[::-1])
            y = np.append(0.0, sums)[k if lower else len(weights) - k]
            return np.where(np.isnan(x), np.nan, np.minimum(y, 1.0))
        if len(self._summands) == 1:
            return self._summands[0].probability(x, lower)
        if lower not in self._cumulative:
            # The widest is the one whose tails a nested integral would have to follow furthest.
            indices = [k for k, s in enumerate(self._summands) if s.continuous]
            widest = max(indices, key=lambda k: self._summands[k].reach())
            others = [s.function for k, s in enumerate(self._summands) if k != widest]
            self._cumulative[lower] = functools.reduce(
                convolve, [*others, self._summands[widest].cumulative(lower)]
            )
        result: Array = np.clip(self._cumulative[lower](np.where(np.isinf(x), 0.0, x)), 0.0, 1.0)
        return np.where(np.isinf(x), (x > 0) == lower, result)

    def quantile(self, q: ArrayLike) -> Any:
        """The x with P(X ≤ x) = q; of atoms, the first x with at least that."""
        levels = np.asarray(q, float)
        if not ((levels >= 0) & (levels <= 1)).all():
            raise argument("quantile", "q", repr(q), "probabilities in [0, 1]", "Pass q=0.5.")
        if self._parts and self._atoms:
            raise argument(
                "quantile", "the density", "one with atoms", "one without", "Invert cdf where you need it."
            )
        return self._shaped(levels, self._quantiles if self._parts else self._first_atoms)

    def _first_atoms(self, q: Array) -> Array:
        reached = np.cumsum([float(t.weight.real) for t in self._atoms])
        k = np.searchsorted(reached, q * (1 - 1e-15) - 1e-300)
        return np.array([t.location for t in self._atoms])[np.minimum(k, len(self._atoms) - 1)]

    def _quantiles(self, q: Array) -> Array:
        """Newton's iteration in the logarithm of the smaller probability, held within brackets that are
        halved in arsinh x: tails may reach over hundreds of orders of magnitude."""
        a, b = self.support
        centre, width = self._parts[0].scale()
        upper = q > 0.5
        target = np.where(upper, 1 - q, q)

        def excess(x: Array, k: Array) -> tuple[Array, Array]:
            """How much the logarithm is too large, growing in x, and the probability."""
            p = np.empty(x.shape)
            for lower, which in ((True, ~upper[k]), (False, upper[k])):
                if which.any():
                    p[which] = self._probability(x[which], lower)
            with np.errstate(divide="ignore"):
                return (np.log(p) - np.log(target[k])) * np.where(upper[k], -1.0, 1.0), p

        def at(u: Array) -> Array:
            return np.clip(centre + width * np.sinh(u), a, b)

        known = (target > 0) & (target < 1)
        x = np.where(q > 0.5, b, a) + 0.0
        below, above = np.full(q.shape, -1.0), np.full(q.shape, 1.0)
        for ends, sign in ((below, -1.0), (above, 1.0)):
            k = np.flatnonzero(known)
            while k.size and np.abs(ends[k]).max() < _FURTHEST:
                k = k[sign * excess(at(ends[k]), k)[0] < 0]
                ends[k] *= 2
        k = np.flatnonzero(known)
        x[k] = at((below[k] + above[k]) / 2)
        for step in range(_STEPS):
            if not k.size:
                break
            gap, p = excess(x[k], k)
            u = np.arcsinh((x[k] - centre) / width)
            below[k], above[k] = np.where(gap < 0, u, below[k]), np.where(gap > 0, u, above[k])
            with np.errstate(all="ignore"):
                guess = x[k] - gap * p / self(x[k])
                inside = (guess > at(below[k])) & (guess < at(above[k])) & (step % 4 != 3)
            following = np.where(inside, guess, at((below[k] + above[k]) / 2))
            following = np.where(gap == 0, x[k], following)
            done = np.abs(following - x[k]) <= 4e-16 * np.maximum(np.abs(x[k]), 1e-300)
            done |= above[k] - below[k] <= 4e-16 * np.maximum(np.abs(below[k]), np.abs(above[k]))
            x[k] = following
            k = k[~done]
        return x

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
        for summand in (s.distribution for s in self._summands):
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
    ends = [np.asarray(end, float) for end in distribution.support()]
    if any(end.size != 1 for end in ends):
        raise argument(
            "density", "distribution", f"{ends[0].size} distributions in an array", "one", "Make one of each."
        )
    a, b = (end.item() for end in ends)
    if hasattr(distribution, "pmf") and np.max(distribution.pmf(distribution.median())) > 0:
        atoms = _atoms(distribution, a, b)
        return Density((), atoms, [Summand(distribution, Function((), atoms))])
    quantile = _quantile(distribution)
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
    pieces = part.pieces()
    return Density(pieces, (), [Summand(distribution, Function(pieces))])


def _quantile(distribution: Any) -> Callable[[Any], Any]:
    inverse: Callable[[Any], Any] = getattr(distribution, "ppf", None) or distribution.icdf
    return inverse


def _atoms(distribution: Any, a: float, b: float) -> list[Atom]:
    sampled = getattr(distribution, "dist", distribution)
    if hasattr(sampled, "xk"):  # given by its values
        places = np.sort(np.asarray(sampled.xk, float))
        places = places + (a - places[0])
    else:
        middle = float(math.floor(distribution.median()))
        spread = float(distribution.ppf(0.84) if hasattr(distribution, "ppf") else distribution.icdf(0.84))
        unit = max(1, math.ceil(spread - middle))
        above = distribution.sf if hasattr(distribution, "sf") else distribution.ccdf
        lo, hi = middle, middle
        for end, call, sign in ((b, above, 1), (a, distribution.cdf, -1)):
            step, place = unit, middle
            while abs(place - middle) <= _MOST_ATOMS and place != end and call(place) > _TAIL:
                place, step = sign * min(sign * end, sign * place + step), 2 * step
            lo, hi = min(lo, place), max(hi, place)
        if hi - lo > _MOST_ATOMS:
            raise argument(
                "density",
                "distribution",
                f"a discrete one with more than {_MOST_ATOMS} values of probability above {_TAIL:g}",
                "fewer",
                "Cut its tail off.",
            )
        places = np.arange(lo, hi + 1)
    weights = np.asarray(distribution.pmf(places), float)
    if abs(weights.sum() - 1) > 1e-9:
        raise argument(
            "density",
            "distribution",
            f"a discrete one whose {len(places)} values have the probability {weights.sum():.6g}",
            "one on the integers",
            "Add the atoms up with ft.delta.",
        )
    return [Atom(x, w) for x, w in zip(places.tolist(), weights.tolist(), strict=True) if w > 0]


def _central(summand: Any, order: int) -> float:
    if order == 2:
        return float(summand.var() if hasattr(summand, "var") else summand.variance())
    if hasattr(summand, "expect"):
        mean = float(summand.mean())
        raw = [1.0, *(float(summand.moment(n)) for n in range(1, order + 1))]
        return sum(math.comb(order, k) * raw[k] * (-mean) ** (order - k) for k in range(order + 1))
    return float(summand.moment(order, kind="central"))
