"""A component given by a callable: (x − a)^α (b − x)^β φ(x) on one interval, φ the user's function."""

from __future__ import annotations

import itertools
import math
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..errors import AccuracyWarning, UnresolvedError, argument
from .components import Array, Component, Nodes, Panels
from .resolution import (
    NOTHING,
    Panel,
    Sampled,
    as_panels,
    chebyshev_coefficients,
    chebyshev_points,
    divide,
    probe,
)

_FURTHEST = 1e250  # beyond, no panels: what is out there is one infinite panel
_MAGNITUDES = np.logspace(-300, 300, 4801)  # where something is sought that is of no usual size
_LAST_LOOK = 1 << 17  # points at which a function that seems to be 0 is looked at once more
_DIGITS = 1e-280  # below, values have too few digits to tell whether they are smooth
_GROWTH = 4.0  # each panel of an infinite interval reaches this many times as far as the one before


def checked(function: str, call: Callable[[Array], Any]) -> Sampled:
    """The callable, with its results checked: one number for each x, none of them NaN."""

    def sampled(x: Array) -> Array:
        try:
            with np.errstate(all="ignore"):
                y = np.asarray(call(x))
        except (TypeError, ValueError) as failure:
            raise argument(
                function,
                "the callable",
                f"one that fails for an array of {x.size} points ({type(failure).__name__}: {failure})",
                "one that takes arrays",
                "Write it with NumPy's functions (np.sin for math.sin, np.where for if), or wrap it in "
                "np.vectorize.",
            ) from failure
        if y.shape != x.shape:
            raise argument(
                function,
                "the callable",
                f"one that returns shape {y.shape} for {x.size} points",
                f"one that returns shape {x.shape}: a value for each point",
                "Write it with NumPy's functions; a constant c is 0*x + c.",
            )
        if y.dtype.kind not in "fc":
            if y.dtype.kind not in "biu":
                raise argument(
                    function, "the callable", f"one that returns {y.dtype}", "numbers", "Return floats."
                )
            y = y.astype(float)
        elif y.dtype.itemsize < (16 if y.dtype.kind == "c" else 8):
            raise argument(
                function,
                "the callable",
                f"one that returns {y.dtype}, which is rounded too much to tell what is smooth",
                "float64 or complex128",
                "Leave out the conversion.",
            )
        return y.astype(complex if y.dtype.kind == "c" else float, copy=False)

    return sampled


def _refusing_nan(function: str, call: Sampled) -> Sampled:
    def sampled(x: Array) -> Array:
        y = call(x)
        bad = np.isnan(y)
        if bad.any():
            raise UnresolvedError(
                f"{function}(): the callable returns NaN at x = {x[bad][0]:.17g}, expected numbers within "
                "its support. Pass the interval where it is defined, or a callable that is defined there."
            )
        return y

    return sampled


class Smooth(Component):
    """(x − a)^α (b − x)^β φ(x) on (a, b)."""

    def __init__(
        self,
        call: Callable[[Array], Any],
        a: float,
        b: float,
        *,
        left: float = 0.0,
        right: float = 0.0,
        breaks: Sequence[float] = (),
        centre: float | None = None,
        width: float | None = None,
        log: Callable[[Array], Any] | None = None,
        function: str = "fun",
    ) -> None:
        self.a, self.b, self.left, self.right = a, b, left, right
        self._function, self._log = function, log
        self._call = checked(function, call)
        self._sampled = _refusing_nan(function, self._call)
        self._given = [float(x) for x in breaks if a < x < b]
        self.is_complex = False
        self._seen = (0.0, 0.0)  # how far out sampling has met values other than 0
        self._centre, self._width = self._located(centre, width)
        self._panels: list[Panel] = []
        self._points: list[float] = []
        self._ends = [math.nan, math.nan]  # how far panels reach
        self._effective = [a, b]
        self._series: dict[int, tuple[float, Array]] = {}
        self._start()
        if math.isfinite(b - a) and not any(panel.sup for panel in self._panels):
            self._look_again()
        self.mild = self._has_mild_ends()

    # -- what the component is ----------------------------------------------------------------

    @property
    def breaks(self) -> tuple[float, ...]:
        """Ends, the user's breaks, and the singular points that sampling has found."""
        ends = [x for x in (self.a, self.b) if math.isfinite(x)]
        return tuple(sorted({*ends, *self._given, *self._points}))

    @property
    def effective(self) -> tuple[float, float]:
        """The interval outside of which the callable underflows."""
        return self._effective[0], self._effective[1]

    def scale(self) -> tuple[float, float]:
        """Centre and width."""
        return self._centre, self._width

    def inside(self, x: Array) -> Array:
        """Values within the support."""
        y = self._call(x)
        if self.left:
            y = y * (x - self.a) ** self.left
        if self.right:
            y = y * (self.b - x) ** self.right
        return y

    def at(self, nodes: Nodes) -> Array:
        """Values at nodes; distances from singular ends keep their digits."""
        y = self._smooth_at(nodes)
        with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
            if self.left:
                y = y * _raised(nodes.above(self.a), self.left)
            if self.right:
                y = y * _raised(nodes.below(self.b), self.right)
        return y

    def logarithm(self, x: Array) -> Array:
        """log|f(x)|."""
        if self._log is None:
            return super().logarithm(x)
        result: Array = np.asarray(self._log(x), float)
        return result

    def regular(self) -> Smooth:
        """φ, without the singular ends."""
        finite = math.isfinite(self.b - self.a)
        return Smooth(
            self._call, self.a, self.b, breaks=[x for x in self.breaks if self.a < x < self.b],
            centre=None if finite else self._centre, width=None if finite else self._width,
            function=self._function,
        )  # fmt: skip

    def regular_values(self, x: Array) -> Array:
        """φ(x)."""
        return self._call(x)

    def pieces(self) -> list[Component]:
        """The component, cut at the singular points inside that no polynomial follows up to."""
        cuts = [x for x in self.breaks if self.a < x < self.b and self._rough_at(x)]
        if not cuts or self.left or self.right:
            return [self]
        ends = [self.a, *cuts, self.b]
        return [
            Smooth(
                self._call, p, q, breaks=self._given, log=self._log, function=self._function,
                centre=None, width=self._width if math.isinf(q - p) else None,
            )
            for p, q in itertools.pairwise(ends)
        ]  # fmt: skip

    def _has_mild_ends(self) -> bool:
        if min(self.left, self.right) < -0.5:
            return False
        marked = {end for end, exponent in ((self.a, self.left), (self.b, self.right)) if exponent}
        return all(k.degree is not None or bool(marked & {k.p, k.q}) for k in self._panels)

    def _rough_at(self, point: float) -> bool:
        return any(k.degree is None and point in (k.p, k.q) for k in self._panels)

    def scaled(self, factor: complex) -> Component:
        """A multiple."""
        return Transformed(self, factor=factor)

    def shifted(self, by: float) -> Component:
        """f(x − by)."""
        return Transformed(self, shift=by)

    def mirrored(self) -> Component:
        """f(−x)."""
        return Transformed(self, sign=-1.0)

    def conjugated(self) -> Component:
        """The conjugate."""
        return Transformed(self, conjugate=True) if self.is_complex else self

    # -- panels ---------------------------------------------------------------------------------

    def panels(self, lo: float, hi: float) -> Panels:
        """Panels reaching at least from lo to hi, or as far as the component does."""
        while self._ends[1] < min(hi, self._effective[1], _FURTHEST):
            self._extend(1)
        while self._ends[0] > max(lo, self._effective[0], -_FURTHEST):
            self._extend(0)
        panels = list(self._panels)
        if self._ends[1] < self.b:
            sup = panels[-1].sup if self._effective[1] == self.b else 0.0
            panels.append(Panel(self._ends[1], math.inf, None, sup))
        if self._ends[0] > self.a:
            sup = panels[0].sup if self._effective[0] == self.a else 0.0
            panels.insert(0, Panel(-math.inf, self._ends[0], None, sup))
        return as_panels(panels)

    def _start(self) -> None:
        a, b, c, w = self.a, self.b, self._centre, self._width
        lo = a if math.isfinite(a) else min(c - w / 2, *self._given, c)
        hi = b if math.isfinite(b) else max(c + w / 2, *self._given, c)
        if lo >= hi:
            lo, hi = (lo, lo + w) if math.isfinite(a) else (hi - w, hi)
        inner = sorted({lo, *self._given, hi})
        self._ends = [lo, hi]
        for p, q in itertools.pairwise(inner):
            self._panels += self._divided(p, q)
        self._note_joints(self._panels)
        for _ in range(3):
            for side in (0, 1):
                if math.isinf((a, b)[side]):
                    self._extend(side)

    def _look_again(self) -> None:
        """It is 0 wherever it has been sampled: is it, or is there something narrow?"""
        x = self.a + (self.b - self.a) * ((np.arange(1, _LAST_LOOK) * 0.6180339887498949) % 1.0)
        sizes = self._sizes(x)
        if not sizes.any():
            warnings.warn(
                f"{self._function}(): the callable is 0 at all of {x.size} points of ({self.a:g}, "
                f"{self.b:g}) and is taken for 0. Pass breaks= to say where it is not.",
                AccuracyWarning,
                stacklevel=5,
            )
            return
        self._given = sorted({*self._given, float(x[int(np.argmax(sizes))])})
        self._panels, self._points = [], []
        self._start()

    def _extend(self, side: int) -> None:
        """Reach further on one side, unless nothing is there any more."""
        p, q = self._ends
        reach = _GROWTH * max(abs(self._ends[side] - self._centre), self._width / 2)
        end = self._centre + reach if side else self._centre - reach
        lo, hi = (q, end) if side else (end, p)
        if abs(end) > _FURTHEST or not lo < hi:
            self._ends[side] = math.copysign(_FURTHEST, end)
            return
        values = self._sampled(np.linspace(lo, hi, 33)[1:-1])
        if not np.isfinite(values).all():  # grows beyond all numbers
            self._effective[side] = math.inf if side else -math.inf
            self._ends[side] = math.copysign(math.inf, end)
            return
        if not values.any() and not lo < self._seen[side] < hi and (self._seen[side] < hi) == bool(side):
            self._effective[side] = self._ends[side]
            return
        found = self._divided(lo, hi)
        self._note_joints([self._panels[-1], *found] if side else [*found, self._panels[0]])
        self._panels = [*self._panels, *found] if side else [*found, *self._panels]
        self._ends[side] = end

    def _note_joints(self, panels: list[Panel]) -> None:
        """Kinks where panels meet anyway are breaks too: no polynomial follows the function across them."""
        for below, above in itertools.pairwise(panels):
            joint, reach = below.q, min(below.q - below.p, above.q - above.p) / 4
            if joint in self._given or joint in self._points or None in (below.degree, above.degree):
                continue
            if min(below.sup, above.sup) < _DIGITS or reach <= 1e-12 * abs(joint):
                continue
            if probe(self._noting_all, joint - reach, joint + reach).degree is None:
                self._points.append(joint)

    def _divided(self, p: float, q: float) -> list[Panel]:
        """Panels of the smooth factor φ, rough where the other factors are."""
        singular = (self.left != 0.0 and p == self.a, self.right != 0.0 and q == self.b)
        if not (self.left or self.right) or not any(singular):
            panels, points = divide(self._noting_all, p, q)
            self._points += [x for x in points if p < x < q]
            for side, end in ((0, p == self.a), (1, q == self.b)):
                panel = panels[-side]
                if end and panel.degree is None and not (self.left, self.right)[side]:
                    panels[-side] = self._marked(panel, side)
            return panels
        # φ alone next to a singular end, where the panel is rough; everything on the others.
        panels, points = divide(self._noting, p, q)
        self._points += [x for x in points if p < x < q]
        if len(panels) == 1:
            return [_beside(panels[0])]
        if singular[0]:
            panels[0] = _beside(panels[0])
        if singular[1]:
            panels[-1] = _beside(panels[-1])
        inner = panels[int(singular[0]) : len(panels) - int(singular[1])]
        done = [piece for panel in inner for piece in divide(self._noting_all, panel.p, panel.q)[0]]
        return [*panels[: int(singular[0])], *done, *panels[len(panels) - int(singular[1]) :]]

    def _marked(self, panel: Panel, side: int) -> Panel:
        """A rough end panel, after its exponent has been sought: (x − a)^α φ(x) with a φ that is smooth.

        The exponent is the extrapolated slope of log|f| over log(x − a), rounded to what people write. If it
        leaves a smooth φ, the end is marked as if the user had: φ comes from its series near the end, where
        the callable itself, at rounded x, does not know how far from the end it is.
        """
        end, sign = (panel.p, 1.0) if side == 0 else (panel.q, -1.0)
        width = panel.q - panel.p
        distance = width * 2.0 ** -np.arange(8.0, 15.0)
        sizes = np.abs(self._call(end + sign * distance))
        if not (np.isfinite(sizes).all() and sizes.all()):
            return panel
        slopes = np.log2(sizes[:-1] / sizes[1:])
        exponent = float(2 * slopes[-1] - slopes[-2])
        for candidate in (round(exponent * 60) / 60, round(exponent, 3), round(exponent * 7) / 7):
            if abs(candidate - exponent) > 1e-4 or (candidate % 1 == 0 and candidate >= 0):
                continue
            call = self._call

            def smooth(x: Array, call: Sampled = call, candidate: float = candidate) -> Array:
                with np.errstate(all="ignore"):
                    return call(x) * _raised(np.maximum(sign * (x - end), 1e-300), -candidate)

            found = probe(smooth, panel.p, panel.q, 128)
            if found.degree is None:
                continue
            self._call, self._sampled = smooth, _refusing_nan(self._function, smooth)
            self._series[side] = (panel.q if side == 0 else panel.p, np.empty(0))
            y = chebyshev_points(2 * int(found.degree) + 16)
            for each, (edge, _) in self._series.items():  # φ has changed for the other end too
                p, q = sorted((edge, self.b if each else self.a))
                c = chebyshev_coefficients(smooth(p + (q - p) * (1 + y) / 2))
                seen = np.flatnonzero(np.abs(c) > 3e-16 * np.abs(c).max())
                self._series[each] = (edge, c[: seen[-1] + 1])
            if side == 0:
                self.left = candidate
            else:
                self.right = candidate
            return _beside(Panel(panel.p, panel.q, found.degree, math.inf))
        return panel

    def _smooth_at(self, nodes: Nodes) -> Array:
        """Values of φ: from its series on the panels next to ends that were found to be algebraic."""
        if not (self._series and nodes.bounded):
            return self._call(nodes.x.ravel()).reshape(nodes.x.shape)
        y: Array | None = None
        middle = nodes.x[:, nodes.shape[1] // 2]
        for side, (edge, coefficients) in self._series.items():
            rows = middle > edge if side else middle < edge
            if not rows.any():
                continue
            end = self.b if side else self.a
            distance = nodes.below(end) if side else nodes.above(end)
            u = (2 / abs(edge - end)) * distance - 1
            values = np.polynomial.chebyshev.chebval(-u if side else u, coefficients)
            if rows.all():
                return values
            y = self._call(nodes.x.ravel()).reshape(nodes.x.shape) if y is None else y
            y = np.where(rows[:, None], values, y)
        return self._call(nodes.x.ravel()).reshape(nodes.x.shape) if y is None else y

    def _noting_all(self, x: Array) -> Array:
        y = self._noting(x)
        if self.left:
            y = y * (x - self.a) ** self.left
        if self.right:
            y = y * (self.b - x) ** self.right
        return y

    def _noting(self, x: Array) -> Array:
        y = self._sampled(x)
        if y.dtype.kind == "c":
            self.is_complex = True
        return y

    # -- where it is ------------------------------------------------------------------------------

    def _located(self, centre: float | None, width: float | None) -> tuple[float, float]:
        a, b = self.a, self.b
        if math.isfinite(a) and math.isfinite(b):
            return (a + b) / 2, (b - a) / 2
        if math.isinf(a) and math.isinf(b):
            c = self._peak(0.0 if width is None else width) if centre is None else centre
            return c, self._half_width(c, (-1.0, 1.0)) if width is None else width
        end, sign = (a, 1.0) if math.isfinite(a) else (b, -1.0)
        return end, self._mass_distance(end, sign) if width is None else width

    def _sizes(self, x: Array) -> Array:
        y = np.abs(self._sampled(x))
        return np.where(np.isfinite(y), y, 0.0)

    def _peak(self, width: float) -> float:
        unit = width or 1.0
        x, sizes = self._around_zero(unit * np.logspace(-10, 10, 641))
        if width == 0.0 and (not sizes.any() or np.argmax(sizes) in (0, x.size - 1)):
            x, sizes = self._around_zero(_MAGNITUDES)
        if not sizes.any():
            raise UnresolvedError(
                f"{self._function}(): the callable is 0 at all of {x.size} points from {x[0]:.2g} to "
                f"{x[-1]:.2g}. "
                "Pass centre= and scale= to say where on the real line it is not, and how wide it is there."
            )
        k = int(np.argmax(sizes))
        seen = x[sizes > min(NOTHING, float(sizes.max()) / 2)]
        self._seen = (float(seen.min()), float(seen.max()))
        if k in (0, x.size - 1) or not np.isfinite(np.abs(self._sampled(x))).all():  # it grows
            return 0.0
        for _ in range(60):
            lo, hi = x[max(k - 1, 0)], x[min(k + 1, x.size - 1)]
            x = np.sort(np.append(np.linspace(lo, hi, 33), x[k]))
            sizes = self._sizes(x)
            k = int(np.argmax(sizes))
            if hi - lo <= 1e-9 * abs(x[k]) + 1e-300 or sizes[k] <= sizes.min() * (1 + 1e-6):
                break
        near = [0.0, float(f"{x[k]:.6g}")]  # a round number that is as good is better
        rounded = self._sizes(np.array([v if v else 1e-300 for v in near]))
        for value, size in zip(near, rounded, strict=True):
            if size >= sizes[k] * (1 - 1e-6):
                return value
        return float(x[k])

    def _around_zero(self, steps: Array) -> tuple[Array, Array]:
        x = np.concatenate([-steps[::-1], [steps[0] * 1e-3], steps])
        return x, self._sizes(x)

    def _half_width(self, c: float, signs: tuple[float, ...]) -> float:
        unit = max(1.0, abs(c))
        for d in (np.logspace(-12, 12, 385) * unit, _MAGNITUDES):
            sizes = np.max([self._sizes(c + sign * d) for sign in signs], axis=0)
            top = max(sizes[0], float(self._sizes(np.array([c]))[0]) if self.a < c < self.b else 0.0)
            if sizes.max() / 4 > top:
                return unit
            below = np.nonzero(sizes < 0.5 * max(top, 1e-320))[0]
            if len(below) and below[0] > 0:
                return float(d[below[0]])
        return unit

    def _mass_distance(self, end: float, sign: float) -> float:
        self._seen = (-math.inf, math.inf)
        for d in (np.logspace(-16, 16, 2049), _MAGNITUDES):
            sizes = self._sizes(end + sign * d) * d
            if self.left or self.right:
                sizes = sizes * d ** (self.left or self.right)
            if sizes.any():
                break
        if not sizes.any():
            raise UnresolvedError(
                f"{self._function}(): the callable is 0 at all of {d.size} points of ({self.a:g}, "
                f"{self.b:g}). "
                "Pass scale= to say how far from the end it is not."
            )
        reach = float(d[np.flatnonzero(sizes > min(NOTHING, float(sizes.max()) / 2))[-1]])
        self._seen = (min(end, end + sign * reach), max(end, end + sign * reach))
        k = int(np.argmax(sizes))
        if k > 0.9 * d.size:  # it does not fall: what matters is how fast it changes
            return self._half_width(end, (sign,))
        return 1.0 if k == 0 else float(d[k])


def _beside(panel: Panel) -> Panel:
    """The panel of φ next to an algebraic end, with the end."""
    return Panel(panel.p, panel.q, None, math.inf, math.nan if panel.degree is None else panel.degree)


def _raised(distance: Array, exponent: float) -> Array:
    """A power; square roots are several times as fast as other powers."""
    if exponent == 0.5:
        result: Array = np.sqrt(distance)
    elif exponent == -0.5:
        result = 1 / np.sqrt(distance)
    else:
        result = distance**exponent
    return result


class Transformed(Component):
    """factor · f(sign·(x − shift)), conjugated or not."""

    def __init__(
        self,
        base: Component,
        factor: complex = 1.0,
        shift: float = 0.0,
        sign: float = 1.0,
        conjugate: bool = False,
    ) -> None:
        self.base, self.factor, self.shift, self.sign, self.conjugate = base, factor, shift, sign, conjugate
        ends = (base.a + 0.0, base.b + 0.0) if sign > 0 else (-base.b, -base.a)
        self.a, self.b = ends[0] + shift, ends[1] + shift
        self.is_complex = base.is_complex or isinstance(factor, complex)
        self.mild = base.mild
        self.left, self.right = (base.left, base.right) if sign > 0 else (base.right, base.left)

    def _over(self, x: Any) -> Any:
        return x + self.shift if self.sign > 0 else self.shift - x

    def _back(self, x: Any) -> Any:
        return x - self.shift if self.sign > 0 else self.shift - x

    def _dressed(self, y: Array) -> Array:
        if self.conjugate:
            y = np.conj(y)
        return y if self.factor == 1.0 else self.factor * y

    @property
    def breaks(self) -> tuple[float, ...]:
        """Breaks."""
        return tuple(sorted(self._over(x) for x in self.base.breaks))

    @property
    def effective(self) -> tuple[float, float]:
        """Where it is not zero."""
        lo, hi = (self._over(x) for x in self.base.effective)
        return min(lo, hi), max(lo, hi)

    def scale(self) -> tuple[float, float]:
        """Centre and width."""
        centre, width = self.base.scale()
        return self._over(centre), width

    def panels(self, lo: float, hi: float) -> Panels:
        """The base's panels, moved."""
        ends = sorted((self._back(lo), self._back(hi)))
        base = self.base.panels(ends[0], ends[1])
        step = int(self.sign)
        return Panels(
            self._over(base.edges)[::step],
            base.degree[::step],
            base.rough[::step],
            base.sup[::step] * abs(self.factor),
        )

    def at(self, nodes: Nodes) -> Array:
        """The base's values at the nodes moved back, singular ends exactly onto singular ends."""
        base, x = self.base, self._back(nodes.x)
        if not nodes.bounded:
            return self._dressed(base.at(Nodes.anywhere(x)))
        lo, hi = (nodes.lo, nodes.hi) if self.sign > 0 else (nodes.hi, nodes.lo)
        below, above = self._back(lo), self._back(hi)
        first, last = (self.a, self.b) if self.sign > 0 else (self.b, self.a)
        if np.isfinite(base.a):
            below = base.a + self.sign * (lo - first)
        if np.isfinite(base.b):
            above = base.b - self.sign * (last - hi)
        return self._dressed(base.at(nodes.moved(below, above, below, x, self.sign < 0)))

    def inside(self, x: Array) -> Array:
        """Values within the support."""
        return self._dressed(self.base.inside(self._back(x)))

    def logarithm(self, x: Array) -> Array:
        """log|f(x)|."""
        result: Array = self.base.logarithm(self._back(x)) + math.log(abs(self.factor))
        return result

    def scaled(self, factor: complex) -> Component:
        """A multiple."""
        return Transformed(self.base, self.factor * factor, self.shift, self.sign, self.conjugate)

    def shifted(self, by: float) -> Component:
        """f(x − by)."""
        return Transformed(self.base, self.factor, self.shift + by, self.sign, self.conjugate)

    def mirrored(self) -> Component:
        """f(−x)."""
        return Transformed(self.base, self.factor, -self.shift, -self.sign, self.conjugate)

    def conjugated(self) -> Component:
        """The conjugate."""
        factor = self.factor.conjugate()
        return Transformed(self.base, factor, self.shift, self.sign, not self.conjugate)
