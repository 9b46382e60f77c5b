"""Class A: sums of shifted divided differences of the exponential, closed under convolution.

f(x) = Σⱼ cⱼ E[Λⱼ](x − aⱼ) H(x − aⱼ): one-sided exponentials times polynomials, damped sinusoids, boxes and
splines (rates 0). The convolution of two terms joins their rates, adds their shifts and multiplies their
coefficients: exactly, whatever the rates are.

A function of bounded support is also such a sum seen from its right end; both are kept, and each value is
taken from the one that cancels less. What the cancellation costs is known, so a caller can go elsewhere where
it is too much.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .components import Array, Component, Nodes, Panels
from .divided import Rates, exponential
from .resolution import Panel, as_panels, divide

_EPS = 2.3e-16
_EXTENDED = float(np.finfo(np.longdouble).eps / np.finfo(float).eps)  # roundoffs of extended precision
_MANY = 4  # points for each term: beyond, a spline's polynomials cost less than its terms (box, 16-fold)


@dataclass(frozen=True)
class Term:
    """c · E[rates](x − a) for x > a."""

    c: complex
    a: float
    rates: Rates

    def turned(self) -> Term:
        """The same read from the other side, for a mirrored list."""
        return Term(self.c, -self.a, self.rates)

    def conjugated(self) -> Term:
        """The complex conjugate."""
        rates = tuple(sorted((rate.conjugate() for rate in self.rates), key=_order))
        return Term(self.c.conjugate(), self.a, rates)


Terms = tuple[Term, ...]


class Exponentials(Component):
    """A sum of terms; ``mirror`` are the terms of f(−x) where the support is bounded.

    ``real``: the terms are complex and their sum is known to be real.
    """

    def __init__(self, terms: Terms, end: float = math.inf, mirror: Terms = (), real: bool = False) -> None:
        self.terms, self.mirror = terms, mirror
        self.a, self.b = min(term.a for term in terms), end
        self.is_complex = any(any(isinstance(v, complex) for v in (term.c, *term.rates)) for term in terms)
        self.real = real and self.is_complex
        self._sum_is_complex, self.is_complex = self.is_complex, self.is_complex and not real
        if mirror and all(term.rates == (0,) for term in terms) and len(terms) == 2:
            self.constant = terms[0].c
        self._panels: Panels | None = None
        self._reach = 0.0

    @property
    def breaks(self) -> tuple[float, ...]:
        """Where terms begin."""
        ends = {term.a for term in self.terms} | ({self.b} if math.isfinite(self.b) else set())
        return tuple(sorted(ends))

    def scale(self) -> tuple[float, float]:
        """Centre and width."""
        if math.isfinite(self.b):
            return (self.a + self.b) / 2, (self.b - self.a) / 2
        fastest = max((abs(rate) for term in self.terms for rate in term.rates), default=1.0)
        return self.a, 1.0 / fastest if fastest else 1.0

    @property
    def effective(self) -> tuple[float, float]:
        """Where it is not zero in floating point."""
        slowest = max(complex(rate).real for term in self.terms for rate in term.rates)
        if math.isinf(self.b) and slowest < 0:
            last = max(term.a for term in self.terms)
            return self.a, last + 760.0 / -slowest * (1 + 0.05 * max(len(t.rates) for t in self.terms))
        return self.a, self.b

    def panels(self, lo: float, hi: float) -> Panels:
        """Panels between the breaks, and growing ones after the last."""
        if self.constant is not None:
            return as_panels([Panel(self.a, self.b, 0.0, abs(self.constant))])
        if self._panels is None or min(hi, self.b, self.effective[1]) > self._reach:
            self._panels = self._made(hi)
        return self._panels

    def _made(self, hi: float) -> Panels:
        edges = list(self.breaks)
        if math.isinf(self.b):
            width = self.scale()[1]
            end = edges[-1] + width / 2
            edges.append(end)
            while end < min(hi, self.effective[1]) or len(edges) < 6:
                end = edges[-2] + 4 * (end - edges[-2]) if len(edges) == 2 else end + 3 * (end - self.a)
                edges.append(end)
        self._reach = edges[-1]
        panels: list[Panel] = []
        for p, q in itertools.pairwise(edges):
            panels += divide(self.inside, p, q)[0]
        if math.isinf(self.b):
            sup = panels[-1].sup if edges[-1] < self.effective[1] else 0.0
            panels.append(Panel(edges[-1], math.inf, None, sup))
        return as_panels(panels)

    def at(self, nodes: Nodes) -> Array:
        """Values at nodes."""
        if self.constant is not None:
            return np.full(nodes.shape, self.constant)
        if len(self.terms) == 1 and nodes.bounded:
            term = self.terms[0]
            y = term.c * exponential(term.rates, nodes.above(term.a))
            return y.real if self.real else y
        return self.inside(nodes.x.ravel()).reshape(nodes.x.shape)

    def inside(self, x: Array) -> Array:
        """Values within the support."""
        return self.valued(x)[0]

    def valued(self, x: Array) -> tuple[Array, Array, Array]:
        """Values, what cancellation has cost them, and their errors with what rounded arguments cost."""
        middle = (self.a + self.b) / 2
        if not self.mirror:
            value, size, error = _summed(self.terms, x, self._sum_is_complex)
        elif (x[1:] >= x[:-1]).all():  # slices cost less than masks
            cut = int(np.searchsorted(x, middle, "right"))
            left = _summed(self.terms, x[:cut], self._sum_is_complex)
            right = _summed(self.mirror, -x[cut:], self._sum_is_complex)
            value, size, error = (np.concatenate(both) for both in zip(left, right, strict=True))
        else:  # from the nearer end, where fewer terms cancel
            near = x <= middle
            value = np.empty(x.shape, complex if self._sum_is_complex else float)
            size, error = np.empty(x.shape), np.empty(x.shape)
            for k, terms, sign in ((near, self.terms, 1.0), (~near, self.mirror, -1.0)):
                value[k], size[k], error[k] = _summed(terms, sign * x[k], self._sum_is_complex)
        return value.real if self.real else value, _EPS * size, _EPS * error

    def logarithm(self, x: Array) -> Array:
        """log|f(x)|, also where f underflows, as long as one term is all there is."""
        if len(self.terms) == 1 and len(set(self.terms[0].rates)) == 1:
            term = self.terms[0]
            m = len(term.rates) - 1
            u = x - term.a
            with np.errstate(divide="ignore"):
                power = m * np.log(u) - math.lgamma(m + 1) if m else 0.0
                result: Array = np.log(abs(term.c)) + complex(term.rates[0]).real * u + power
            return result
        return super().logarithm(x)

    def scaled(self, factor: complex) -> Exponentials:
        """A multiple."""
        if self.real and isinstance(factor, complex):
            half = self.with_conjugates()
            return half.scaled(factor)
        return self._mapped(lambda t: Term(t.c * factor, t.a, t.rates))

    def with_conjugates(self) -> Exponentials:
        """The same real function as a sum that is real term by conjugate term."""

        def both(terms: Terms) -> Terms:
            halves = [Term(t.c / 2, t.a, t.rates) for t in terms]
            return collected(halves + [t.conjugated() for t in halves])

        return Exponentials(both(self.terms), self.b, both(self.mirror))

    def shifted(self, by: float) -> Exponentials:
        """f(x − by)."""
        terms = tuple(Term(t.c, t.a + by, t.rates) for t in self.terms)
        mirror = tuple(Term(t.c, t.a - by, t.rates) for t in self.mirror)
        return Exponentials(terms, self.b + by, mirror, self.real)

    def mirrored(self) -> Component:
        """f(−x)."""
        if self.mirror:
            return Exponentials(self.mirror, -self.a, self.terms, self.real)
        from .smooth import Transformed

        return Transformed(self, sign=-1.0)

    def conjugated(self) -> Exponentials:
        """The conjugate."""
        return self if not self.is_complex else self._mapped(Term.conjugated)

    def _mapped(self, change: object) -> Exponentials:
        assert callable(change)
        return Exponentials(
            tuple(map(change, self.terms)), self.b, tuple(map(change, self.mirror)), self.real
        )

    def convolved(self, other: Exponentials) -> Exponentials:
        """The convolution: rates joined, shifts added, coefficients multiplied."""
        if self.real and other.is_complex:
            return self.with_conjugates().convolved(other)
        if other.real and self.is_complex:
            return self.convolved(other.with_conjugates())
        mirror = products(self.mirror, other.mirror) if self.mirror and other.mirror else ()
        return Exponentials(
            products(self.terms, other.terms), self.b + other.b, mirror, self.real or other.real
        )

    def derived(self) -> tuple[Exponentials | None, list[tuple[float, complex]]]:
        """The derivative: E[Λ]′ = λE[Λ] + E[Λ without λ], and the jumps as (place, height)."""
        jumps: list[tuple[float, complex]] = []
        terms = derivatives(self.terms, jumps)
        ignored: list[tuple[float, complex]] = []
        mirror = tuple(Term(-t.c, t.a, t.rates) for t in derivatives(self.mirror, ignored))
        if self.constant is not None or not terms:
            return None, jumps
        if self.real:
            jumps = [(place, complex(height).real) for place, height in jumps]
        return Exponentials(terms, self.b, mirror, self.real), jumps


def collected(terms: Iterable[Term]) -> Terms:
    """Terms of one place and one list of rates added; vanished ones dropped."""
    sums: dict[tuple[float, Rates], complex] = {}
    for term in terms:
        key = term.a, term.rates
        sums[key] = sums.get(key, 0.0) + term.c
    return _in_order(sums)


def products(first: Terms, second: Terms) -> Terms:
    """The convolution of two sums of one direction."""
    joined: dict[tuple[Rates, Rates], Rates] = {}
    sums: dict[tuple[float, Rates], complex] = {}
    for s in first:
        for t in second:
            rates = joined.get((s.rates, t.rates))
            if rates is None:
                rates = joined[s.rates, t.rates] = tuple(sorted(s.rates + t.rates, key=_order))
            key = s.a + t.a, rates
            sums[key] = sums.get(key, 0.0) + s.c * t.c
    return _in_order(sums)


def _in_order(sums: dict[tuple[float, Rates], complex]) -> Terms:
    kept = [Term(c, a, rates) for (a, rates), c in sums.items() if c != 0]
    return tuple(sorted(kept, key=lambda term: term.a))


def _order(rate: complex) -> tuple[float, float]:
    return complex(rate).real, complex(rate).imag


def derivatives(terms: Terms, jumps: list[tuple[float, complex]]) -> Terms:
    """The derivatives of terms; their jumps, as (place, height), are appended."""
    result: list[Term] = []
    for term in terms:
        last = term.rates[-1]
        if last:
            result.append(Term(term.c * last, term.a, term.rates))
        if len(term.rates) > 1:
            result.append(Term(term.c, term.a, term.rates[:-1]))
        else:
            jumps.append((term.a, term.c))
    return collected(result)


def _summed(terms: Terms, x: Array, is_complex: bool) -> tuple[Array, Array, Array]:
    """The sum of terms at x, twice the sum of their sizes, and the sum of their errors in roundoffs."""
    if terms and not any(terms[0].rates) and all(term.rates == terms[0].rates for term in terms):
        return _spline(terms, x)
    value = np.zeros(x.shape, dtype=complex if is_complex else float)
    size, error = np.zeros(x.shape), np.zeros(x.shape)
    for term in terms:
        u = x - term.a
        after = u > 0
        if not after.any():
            continue
        k = slice(None) if after.all() else after
        y = term.c * exponential(term.rates, u[k])
        value[k] += y
        sizes = np.abs(y)
        size[k] += 2 * sizes
        # u is a rounded x − a, and rates other than the first two are handled with less care.
        slowest = max(term.rates, key=lambda rate: (complex(rate).real, abs(rate)))
        error[k] += sizes * (4 + len(term.rates) + abs(slowest) * abs(term.a))
        if len(set(term.rates)) > 2:
            error[k] += sizes * abs(slowest) * u[k]
    return value, size, error


def _spline(terms: Terms, x: Array) -> tuple[Array, Array, Array]:
    """Terms of one truncated power, c (x − a)₊ᵐ / m!: one matrix of powers serves all three sums.

    In the middle of a spline of high degree the terms are hundreds of times their sum, so they are made and
    added in extended precision where the machine has it.
    """
    m = len(terms[0].rates) - 1
    last = x.max(initial=-math.inf)
    reached = [(term.c, term.a) for term in terms if term.a < last]
    c, a = (np.array(v) for v in zip(*reached, strict=True)) if reached else (np.zeros(0), np.zeros(0))
    precise = len(reached) > 2 and m > 2 and c.dtype.kind == "f"
    if precise and x.size > _MANY * len(reached):
        return _by_pieces(c, a, m, x)
    u = np.subtract.outer(x.astype(np.longdouble) if precise else x, a)
    np.maximum(u, 0, out=u)
    if m != 1:
        u = _whole_power(u, m) / math.factorial(m) if m else (u > 0).astype(float)
    value, size = (u @ v for v in (c, np.abs(c)))
    lost = (_EXTENDED * size if precise else size) + np.abs(value)
    if precise:
        value, size, lost = value.astype(float), size.astype(float), lost.astype(float)
    return value, 2 * lost, (5 + m) * size


def _by_pieces(c: Array, a: Array, m: int, x: Array) -> tuple[Array, Array, Array]:
    """The same for many x: from the spline's polynomials between breaks, in the distance from the left one.

    Their coefficients are where terms cancel; they are few, and formed in extended precision.
    """
    steps = np.empty((m + 1, len(a), len(a)), np.longdouble)  # (aₖ − aⱼ)ⁿ/n! for j ≤ k
    steps[0] = np.tri(len(a))
    gaps = np.maximum(np.subtract.outer(a.astype(np.longdouble), a), 0)
    np.divide(gaps, np.arange(1, m + 1)[:, None, None], out=steps[1:])
    np.cumprod(steps, axis=0, out=steps)
    orders = np.array([float(math.factorial(m - n)) for n in range(m + 1)])
    table = np.empty((m + 1, 3, len(a)))
    exact = steps @ c.astype(np.longdouble)
    table[:, 0], table[:, 1], table[:, 2] = exact, steps.astype(float) @ np.abs(c), np.abs(exact)
    table /= orders[:, None, None]
    piece = np.searchsorted(a, x, "right") - 1
    np.maximum(piece, 0, out=piece)
    u = np.maximum(x - a[piece], 0)
    rows = table.take(piece, axis=2, mode="clip")
    sums = rows[0]
    for row in rows[1:]:
        np.multiply(sums, u, out=sums)
        np.add(sums, row, out=sums)
    value, size, sizes = sums
    return value, 2 * (_EXTENDED * size + sizes), (5 + m) * size


def _whole_power(u: Array, m: int) -> Array:
    """uᵐ, m ≥ 1, in about log₂ m multiplications."""
    power: Array | None = None
    while True:
        if m & 1:
            power = u if power is None else power * u
        m >>= 1
        if not m:
            assert power is not None
            return power
        u = u * u
