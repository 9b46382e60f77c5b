"""The convolution of two components, itself a component: what is known about it before it is evaluated."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass

import numpy as np

from ..errors import AccuracyWarning
from . import legendre
from .components import Array, Component, Nodes, Panels
from .exponentials import Exponentials
from .interpolation import interpolated
from .polynomials import Polynomials
from .quadrature import EPS, Outcome, convolution_at
from .steps import Steps
from .table import first_edges, tabulated
from .tails import check_convergence
from .trapezoid import Grid, grid_for, trapezoid_at
from .two_sided import TwoSided, exactly, two_sided

_CANCELLED = 3e-13  # relative rounding of an exact form above which the integral itself is evaluated instead
_VISIBLE = 1e-12  # the same for nested convolutions, relative to the largest value
_MANY = 256  # points at least that may be read from interpolants
_COSTLY = 100  # nodes for one point below which the integral is evaluated for each
_TOLERANCE = 1e-10  # relative error of a value that is not passed on without a warning


@dataclass(frozen=True)
class Choice:
    """How one pair of components is convolved, and why."""

    pair: str
    algorithm: str
    reason: str

    def __str__(self) -> str:
        return f"{self.pair}: {self.algorithm}: {self.reason}"


def named(component: Component) -> str:
    """A component in a plan."""
    kind = {
        "Exponentials": "exponential sum",
        "TwoSided": "exponential sum",
        "Polynomials": "piecewise polynomial",
        "Smooth": "callable",
        "Transformed": "callable",
        "Convolution": "convolution",
    }.get(type(component).__name__, "component")
    if component.constant is not None:
        kind = "box"
    return f"{kind} on ({component.a:g}, {component.b:g})"


def choose(h: Convolution) -> Choice:
    """The algorithm for a pair."""
    f, g = h.f, h.g
    pair = f"{named(f)} ∗ {named(g)}"
    if h.exact is not None:
        return Choice(
            pair,
            "exact algebra",
            "sums of exponentials and powers are closed under convolution; where such a sum cancels, the "
            "integral is evaluated by panels",
        )
    if h.grid is not None:
        return Choice(
            pair,
            "trapezoidal rule",
            "both are smooth on the whole line and one falls faster than every power; where halving the step "
            "still changes a value, panels that grow geometrically around both centres",
        )
    if h.series:
        return Choice(
            pair,
            "Legendre series",
            "one smooth piece of high degree each, of one width; few values, and values of functions of one "
            "sign, by Gauss–Legendre instead",
        )
    if h.steps is not None:
        return Choice(
            pair,
            "overlaps of steps",
            "the result is a straight line between sums of breaks, where it is a sum of overlaps",
        )
    if isinstance(f, Polynomials) and isinstance(g, Polynomials) and f.exact and g.exact:
        return Choice(
            pair,
            "Gauss–Legendre on pieces",
            f"the integrand is a polynomial of degree ≤ {f.degree + g.degree} between breaks",
        )
    infinite = any(math.isinf(end) for c in (f, g) for end in (c.a, c.b))
    reasons = ["both are resolved by polynomials between breaks"]
    if infinite:
        reasons.append("panels grow geometrically around both centres")
    if any(c.left or c.right for c in (f, g)):
        reasons.append("algebraic ends take the double exponential rule")
    return Choice(pair, "panels", "; ".join(reasons))


class Convolution(Component):
    """(f ∗ g) for two components."""

    def __init__(self, f: Component, g: Component, exact: Exponentials | TwoSided | None = None) -> None:
        # The inner function of a nested integral is replaced by its interpolant.
        self.f, self.g, self.exact = f, g, exact
        self.a, self.b = f.a + g.a, f.b + g.b
        self.is_complex = f.is_complex or g.is_complex
        self.left, self.right = f.left + g.left + 1, f.right + g.right + 1
        if not self.left % 1 and self.left >= 0:
            self.left = 0.0
        if not self.right % 1 and self.right >= 0:
            self.right = 0.0
        self.grid: Grid | None = None if exact is not None else grid_for(f, g)
        self.series = exact is None and self.grid is None and legendre.candidates(f, g)
        self.steps = None if exact is not None else Steps.of(f, g)
        self._breaks: tuple[float, ...] | None = None
        self._halves: legendre.Halves | None = None
        self._worst = 0.0
        self._size = 0.0  # the largest ∫ |f(t) g(x − t)| dt so far: errors are judged against it
        self._sampled = False
        self._interpolant: Polynomials | None = None

    @property
    def breaks(self) -> tuple[float, ...]:
        """Sums of breaks."""
        if self.exact is not None:
            return self.exact.breaks
        if self._breaks is None:
            points = np.sort(np.add.outer(self.f.breaks, self.g.breaks), axis=None)
            # Sums that differ by their rounding are one.
            apart = np.diff(points) > 4 * EPS * np.maximum(np.abs(points[1:]), np.abs(points[:-1]))
            self._breaks = tuple(points[np.append(True, apart)].tolist()) if points.size else ()
        return self._breaks

    @property
    def effective(self) -> tuple[float, float]:
        """Where it is not zero in floating point."""
        (fa, fb), (ga, gb) = self.f.effective, self.g.effective
        return fa + ga, fb + gb

    def scale(self) -> tuple[float, float]:
        """Centre and width."""
        (fc, fw), (gc, gw) = self.f.scale(), self.g.scale()
        return fc + gc, fw + gw

    @property
    def choice(self) -> Choice:
        """The algorithm, and why."""
        return choose(self)

    # -- values ---------------------------------------------------------------------------------

    def valued(self, x: Array, rtol: float = 1e-16) -> tuple[Array, Array]:
        """Values inside the support and estimates of their errors."""
        if self.exact is None:
            return self._integrated(x, rtol)
        value, cancelled, error = self.exact.valued(x)
        if any(isinstance(c, Convolution) for c in (self.f, self.g)):
            # Their interpolants follow them to rounding of their largest values, not of small ones.
            doubtful = cancelled > _VISIBLE * np.abs(value).max(initial=0.0)
        else:
            doubtful = cancelled > _CANCELLED * np.abs(value)
        if doubtful.any():
            other, other_error = self._integrated(x[doubtful], rtol)
            better = other_error < error[doubtful]
            value[doubtful] = np.where(better, other, value[doubtful])
            error[doubtful] = np.where(better, other_error, error[doubtful])
        return value, error

    def _integrated(self, x: Array, rtol: float) -> tuple[Array, Array]:
        poles = self._with_poles(x, np.zeros(x.shape)) != 0
        if poles.any():  # nothing to integrate there
            value = np.full(x.shape, math.inf, complex if self.is_complex else float)
            error = np.zeros(x.shape)
            if not poles.all():
                value[~poles], error[~poles] = self._integrated(x[~poles], rtol)
            return value, error
        outcome = self._by_panels_or_trapezoid(x, rtol)
        self._size = max(self._size, float(outcome.size.max(initial=0.0)))
        return outcome.value, outcome.error

    def _by_panels_or_trapezoid(self, x: Array, rtol: float) -> Outcome:
        """The trapezoidal rule where it is for the pair and says that it is enough, panels for other x."""
        if self.grid is None:
            return self._by_panels(x, rtol)
        outcome, good = trapezoid_at(self.f, self.g, self.grid, x)
        if not good.all():
            rest = self._by_panels(x[~good], rtol)
            for kept, found in zip(
                (outcome.value, outcome.error, outcome.size), (rest.value, rest.error, rest.size), strict=True
            ):
                kept[~good] = found
        return outcome

    def _by_panels(self, x: Array, rtol: float) -> Outcome:
        """Panels; many points are read from interpolants."""
        if self.series and legendre.worthwhile(self.f, self.g, x.size):
            if self._halves is None:
                self._halves = legendre.halves(self.f, self.g)
                self.series = self._halves is not None
            if self._halves is not None:
                error, size = np.full(x.shape, self._halves.error), np.full(x.shape, self._halves.size)
                return Outcome(self._halves(x), error, size, 0)
        if self.steps is not None:
            return self.steps(x)
        if x.size < _MANY or not _costs(self.f, self.g):
            return convolution_at(self.f, self.g, x, rtol)
        edges = first_edges(self.f, self.g, self.breaks, self.a, self.b, x)
        if not edges:
            return convolution_at(self.f, self.g, x, rtol)
        largest = 0.0

        def call(points: Array) -> tuple[Array, Array]:
            nonlocal largest
            outcome = convolution_at(self.f, self.g, points, rtol)
            largest = max(largest, float(outcome.size.max(initial=0.0)))
            return outcome.value, outcome.error

        value, error = tabulated(call, x, edges)
        return Outcome(value, error, np.full(x.shape, largest), 0)

    def inside(self, x: Array) -> Array:
        """Values within the support; warns where they are not what they should be."""
        value, error = self.valued(x)
        value = self._with_poles(x, value)
        sizes = np.abs(value)
        finite = np.isfinite(sizes)
        if not finite.all():
            sizes, error = sizes[finite], np.where(finite, error, 0.0)
        size, worst = float(sizes.max(initial=0.0)), float(error.max(initial=0.0))
        self._worst = max(self._worst, worst)
        if worst > _TOLERANCE * max(size, self._size):
            self.worst()  # also tells how large it is elsewhere
        if worst > _TOLERANCE * max(size, self._size):
            k = int(np.argmax(error))
            warnings.warn(
                f"convolution: the value at x = {x[k]:.6g} is {value[k]:.6g} with an error of about "
                f"{error[k]:.1e}: "
                "the integral was not resolved to rounding. Pass singular ends as left= and right=, other "
                "singular points as breaks=, or look at h.error.",
                AccuracyWarning,
                stacklevel=4,
            )
        return value

    def _with_poles(self, x: Array, value: Array) -> Array:
        """Where two singular ends meet and their product is not integrable, the value is infinite."""
        f, g = self.f, self.g
        for left, right, point in ((f.left, g.right, f.a + g.b), (f.right, g.left, f.b + g.a)):
            if left + right <= -1 and math.isfinite(point):
                value = np.where(x == point, math.inf, value)
        return value

    def values(self, x: Array) -> Array:
        """Values anywhere; the integral is what it is at breaks too."""
        y = np.zeros(x.shape, dtype=complex if self.is_complex else float)
        weight: Array | None = None
        for end, sign, exponent in (
            (self.a, 1.0, self.f.left + self.g.left),
            (self.b, -1.0, self.f.right + self.g.right),
        ):
            if exponent > -1:
                continue
            met = x == end
            if met.any():  # a jump: half of the value next to it
                weight = np.ones(x.shape) if weight is None else weight
                x, weight = x.copy(), weight * np.where(met, 0.5, 1.0)
                x[met] = end + sign * self._reach(end)
                if exponent < -1:
                    weight[met] = math.inf
        inside = (x > self.a) & (x < self.b)
        if inside.all():
            y[...] = self.inside(x)
        elif inside.any():
            y[inside] = self.inside(x[inside])
        if weight is not None:
            y *= weight
        y[np.isnan(x)] = np.nan
        return y

    def _reach(self, point: float) -> float:
        return 1e-12 * max(abs(point), self.scale()[1])

    def limits(self, point: float) -> tuple[complex, complex]:
        """The values just before and just after a point."""
        reach = self._reach(point)
        before = self.valued(np.array([point - reach]))[0][0] if point > self.a else 0.0
        after = self.valued(np.array([point + reach]))[0][0] if point < self.b else 0.0
        return before, after

    def logarithm(self, x: Array) -> Array:
        """log|h(x)|, also where h underflows: sums of logarithms."""
        with np.errstate(divide="ignore"):
            result: Array = np.log(np.abs(self.valued(x)[0]))
        return result

    def worst(self) -> float:
        """An estimate of the largest error of its values."""
        if not self._sampled:
            self._sampled = True
            x = self._grid()
            value, error = self.valued(x)
            finite = np.isfinite(self._with_poles(x, value))
            error = error[finite]
            self._size = max(self._size, float(np.abs(value[finite]).max(initial=0.0)))
            self._worst = max(self._worst, float(error[np.isfinite(error)].max(initial=0.0)))
        return self._worst

    def _grid(self) -> Array:
        centre, width = self.scale()
        spread = width * np.sinh(np.linspace(-4, 4, 161)) / 3
        x = np.concatenate([centre + spread, np.array(self.breaks[:50]) + 1e-3 * width])
        lo, hi = self.effective
        if math.isfinite(self.a) and math.isfinite(self.b):
            x = np.concatenate([x, np.linspace(self.a, self.b, 101)])
        return x[(x > max(lo, self.a)) & (x < min(hi, self.b))]

    # -- as a factor of the next integral ----------------------------------------------------------

    def interpolant(self) -> Polynomials:
        """Polynomials that follow it to rounding."""
        if self._interpolant is None:
            self._interpolant = interpolated(self, self.valued)
            self.error = self._interpolant.error
        return self._interpolant

    def panels(self, lo: float, hi: float) -> Panels:
        """Those of the interpolant."""
        return self.interpolant().panels(lo, hi)

    def at(self, nodes: Nodes) -> Array:
        """Values of the interpolant."""
        return self.interpolant().at(nodes)

    # -- transformations ---------------------------------------------------------------------------

    def scaled(self, factor: complex) -> Convolution:
        """A multiple."""
        exact = None if self.exact is None else self.exact.scaled(factor)
        return Convolution(self.f.scaled(factor), self.g, exact)

    def shifted(self, by: float) -> Convolution:
        """h(x − by)."""
        exact = None if self.exact is None else self.exact.shifted(by)
        return Convolution(self.f.shifted(by), self.g, exact)

    def mirrored(self) -> Component:
        """h(−x)."""
        f, g = self.f.mirrored(), self.g.mirrored()
        if self.exact is None:
            return Convolution(f, g)
        turned = self.exact.mirrored()
        return Convolution(f, g, turned if isinstance(turned, Exponentials) else two_sided(turned))

    def conjugated(self) -> Convolution:
        """The conjugate."""
        exact = None if self.exact is None else self.exact.conjugated()
        return Convolution(self.f.conjugated(), self.g.conjugated(), exact)


def _costs(f: Component, g: Component) -> bool:
    """Whether one value takes so many nodes, on several panels, that interpolants pay."""
    nodes, pieces = 0.0, 0
    for c in (f, g):
        panels = c.panels(0.0, 0.0)
        nodes += float(np.nansum(panels.degree)) / 2 + 50.0 * int(panels.rough.sum())
        pieces += len(panels.degree)
    return nodes > _COSTLY and pieces > 4


def convolved(f: Component, g: Component) -> Component:
    """The convolution of two components, by the algorithm that fits them."""
    check_convergence(f, g)
    first, second = (c.exact if isinstance(c, Convolution) and c.exact is not None else c for c in (f, g))
    return Convolution(f, g, exactly(first, second))
