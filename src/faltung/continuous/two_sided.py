"""Class A on the whole line: sums of exponentials that run to the right plus such that run to the left.

Both directions are closed under convolution (``exponentials``); of opposite directions, as transforms,

    1/((s − λ)(−s − μ)) = (1/(s − λ) + 1/(−s − μ)) / (−λ − μ)

so that a rate λ of one and a rate μ of the other are taken off in turn, until only rates of one side are
left. The integral converges where Re(λ + μ) < 0; then, for real rates, all terms are of one sign, and nothing
cancels.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from .components import Array, Component, Nodes, Panels
from .divided import Rates
from .exponentials import Exponentials, Term, Terms, collected, derivatives, products
from .smooth import Transformed


class TwoSided(Component):
    """Σ c E[rates](x − a) + Σ c E[rates](−x − a), the terms of ``right`` and of ``left``.

    As a factor of an integral its two sums must not overlap, as in e^{−|x|}; as the exact form of a result
    they may.
    """

    def __init__(self, right: Terms, left: Terms) -> None:
        self.right_terms, self.left_terms = right, left
        self._up = Exponentials(right) if right else None
        self._down = Exponentials(left) if left else None
        self.a = -math.inf if left else self._up.a if self._up else 0.0
        self.b = math.inf if right else -self._down.a if self._down else 0.0
        self.is_complex = any(part is not None and part.is_complex for part in (self._up, self._down))

    @property
    def breaks(self) -> tuple[float, ...]:
        """Where terms begin."""
        return tuple(sorted({t.a for t in self.right_terms} | {-t.a for t in self.left_terms}))

    @property
    def effective(self) -> tuple[float, float]:
        """Where it is not zero in floating point."""
        lo = self.a if self._down is None else -self._down.effective[1]
        return lo, self.b if self._up is None else self._up.effective[1]

    def scale(self) -> tuple[float, float]:
        """Centre and width."""
        widths = [part.scale()[1] for part in (self._up, self._down) if part is not None]
        points = self.breaks
        return (points[0] + points[-1]) / 2, max(min(widths), (points[-1] - points[0]) / 2)

    def panels(self, lo: float, hi: float) -> Panels:
        """Those of the sum to the left, then those of the sum to the right."""
        parts: list[Panels] = []
        if self._down is not None:
            parts.append(Transformed(self._down, sign=-1.0).panels(lo, hi))
        if self._up is not None:
            parts.append(self._up.panels(lo, hi))
        if len(parts) == 1:
            return parts[0]
        down, up = parts
        return Panels(
            np.concatenate([down.edges, up.edges[1:]]),
            np.concatenate([down.degree, up.degree]),
            np.concatenate([down.rough, up.rough]),
            np.concatenate([down.sup, up.sup]),
        )

    def at(self, nodes: Nodes) -> Array:
        """Values at nodes."""
        if self._up is None or self._down is None:
            return self.inside(nodes.x.ravel()).reshape(nodes.x.shape)
        y = np.zeros(nodes.shape, complex if self.is_complex else float)
        upward = nodes.lo[:, 0] >= self._up.a
        if upward.any():
            y[upward] = self._up.at(nodes.rows(upward))
        if not upward.all():
            y[~upward] = Transformed(self._down, sign=-1.0).at(nodes.rows(~upward))
        return y

    def inside(self, x: Array) -> Array:
        """Values within the support."""
        return self.valued(x)[0]

    def valued(self, x: Array) -> tuple[Array, Array, Array]:
        """Values, what cancellation has cost them, and their errors."""
        value = np.zeros(x.shape, complex if self.is_complex else float)
        cancelled, error = np.zeros(x.shape), np.zeros(x.shape)
        for part, sign in ((self._up, 1.0), (self._down, -1.0)):
            if part is None:
                continue
            some, cost, doubt = part.valued(sign * x)
            value += some
            cancelled += cost
            error += doubt
            for term in part.terms:  # both sides meet where they begin: the mean
                if len(term.rates) == 1:
                    value[sign * x == term.a] += term.c / 2
        return value, cancelled, error

    def limits(self, point: float) -> tuple[complex, complex]:
        """The values just before and just after a break: what begins there belongs to one side."""
        value = complex(self.inside(np.array([point]))[0])
        half = sum(t.c / 2 for t in self.right_terms if t.a == point and len(t.rates) == 1)
        other = sum(t.c / 2 for t in self.left_terms if -t.a == point and len(t.rates) == 1)
        before, after = value - half + other, value + half - other
        return (before, after) if self.is_complex else (before.real, after.real)

    def scaled(self, factor: complex) -> TwoSided:
        """A multiple."""
        return self._mapped(lambda t: Term(t.c * factor, t.a, t.rates))

    def shifted(self, by: float) -> TwoSided:
        """f(x − by)."""
        right = tuple(Term(t.c, t.a + by, t.rates) for t in self.right_terms)
        return TwoSided(right, tuple(Term(t.c, t.a - by, t.rates) for t in self.left_terms))

    def mirrored(self) -> TwoSided:
        """f(−x)."""
        return TwoSided(self.left_terms, self.right_terms)

    def conjugated(self) -> TwoSided:
        """The conjugate."""
        return self._mapped(Term.conjugated)

    def logarithm(self, x: Array) -> Array:
        """log|f(x)|, also where it underflows."""
        result = np.full(x.shape, -np.inf)
        for part, sign in ((self._up, 1.0), (self._down, -1.0)):
            if part is not None:
                k = sign * x > part.a
                if k.any():
                    result[k] = np.logaddexp(result[k], part.logarithm(sign * x[k]))
        return result

    def derived(self) -> tuple[TwoSided | None, list[tuple[float, complex]]]:
        """The derivative, and the jumps as (place, height)."""
        jumps: list[tuple[float, complex]] = []
        mirrored: list[tuple[float, complex]] = []
        right = derivatives(self.right_terms, jumps)
        left = tuple(Term(-t.c, t.a, t.rates) for t in derivatives(self.left_terms, mirrored))
        jumps += [(-place, -height) for place, height in mirrored]
        return TwoSided(right, left) if right or left else None, jumps

    def _mapped(self, change: Callable[[Term], Term]) -> TwoSided:
        return TwoSided(tuple(map(change, self.right_terms)), tuple(map(change, self.left_terms)))

    def convolved(self, other: TwoSided) -> TwoSided:
        """The convolution."""
        right = list(products(self.right_terms, other.right_terms))
        left = list(products(self.left_terms, other.left_terms))
        for onward, backward in ((self.right_terms, other.left_terms), (other.right_terms, self.left_terms)):
            for s in onward:
                for t in backward:
                    up, down = _opposed(s.rates, t.rates)
                    c, a = s.c * t.c, s.a - t.a
                    right += [Term(c * u, a, s.rates[: k + 1]) for k, u in enumerate(up) if u]
                    left += [Term(c * d, -a, t.rates[: k + 1]) for k, d in enumerate(down) if d]
        return TwoSided(collected(right), collected(left))

    def blurred(self, window: Exponentials) -> TwoSided:
        """The convolution with a sum of bounded support, each direction with the form that it fits."""
        return TwoSided(products(self.right_terms, window.terms), products(self.left_terms, window.mirror))


def _opposed(rates: Rates, others: Rates) -> tuple[list[complex], list[complex]]:
    """The coefficients of E[rates[:k]](x) and of E[others[:k]](−x), k = 1, 2, …, in their convolution."""
    n, m = len(rates), len(others)
    table: dict[tuple[int, int], tuple[list[complex], list[complex]]] = {}
    for i in range(n + 1):
        for j in range(m + 1):
            if i and j:
                (a, b), (c, d) = table[i, j - 1], table[i - 1, j]
                gap = -rates[i - 1] - others[j - 1]
                up = [(p + q) / gap for p, q in zip(a, c, strict=True)]
                down = [(p + q) / gap for p, q in zip(b, d, strict=True)]
            else:
                up, down = [0.0] * n, [0.0] * m
                if i:
                    up[i - 1] = 1.0
                elif j:
                    down[j - 1] = 1.0
            table[i, j] = (up, down)
    return table[n, m]


def two_sided(component: Component) -> TwoSided | None:
    """The component as a two-sided sum, if its terms run to infinity and it is one."""
    if isinstance(component, TwoSided):
        return component
    if isinstance(component, Exponentials):
        if component.mirror:
            return None
        terms = component.with_conjugates().terms if component.real else component.terms
        return TwoSided(terms, ())
    if isinstance(component, Transformed):
        base = two_sided(component.base)
        if base is None:
            return None
        base = base.conjugated() if component.conjugate else base
        base = base.mirrored() if component.sign < 0 else base
        return base.shifted(component.shift).scaled(component.factor)
    return None


def exactly(f: Component, g: Component) -> Exponentials | TwoSided | None:
    """The convolution of two components as an exact form, if both are sums of exponentials."""
    if isinstance(f, Exponentials) and isinstance(g, Exponentials):
        return f.convolved(g)
    sums = [two_sided(c) for c in (f, g)]
    for one, window in ((sums[0], g), (sums[1], f)):
        if one is not None and isinstance(window, Exponentials) and window.mirror and not window.real:
            return one.blurred(window)
    if sums[0] is None or sums[1] is None:
        return None
    return sums[0].convolved(sums[1])
