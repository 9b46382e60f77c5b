"""The value users hold: a function on the real line, as a sum of components and Dirac atoms."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .. import arrays
from ..errors import argument, argument_type
from .components import Array, Component
from .convolution import Choice, Convolution, convolved
from .derivatives import derivative
from .exponentials import Exponentials
from .integrals import integral
from .polynomials import Polynomials
from .two_sided import TwoSided

_MANY_ATOMS = 4096  # pairs of atoms above which their weights are convolved as arrays
_MOST_CELLS = 1 << 24


@dataclass(frozen=True)
class Atom:
    """weight · δ⁽ᵒʳᵈᵉʳ⁾(x − location)."""

    location: float
    weight: complex
    order: int = 0

    def __str__(self) -> str:
        name = {0: "δ", 1: "δ′", 2: "δ″"}.get(self.order, f"δ^({self.order})")
        return f"{self.weight:g}·{name}({self.location:g})"


@dataclass(frozen=True)
class FunctionPlan:
    """How a convolution is computed: one choice for each pair of components."""

    choices: tuple[Choice, ...]

    def __str__(self) -> str:
        return "\n".join(map(str, self.choices)) if self.choices else "given, not computed"

    @property
    def algorithms(self) -> tuple[str, ...]:
        """The names of the algorithms, each once."""
        return tuple(dict.fromkeys(choice.algorithm for choice in self.choices))


class Function:
    """A function on the real line: ``f(x)`` evaluates, ``f @ g`` convolves, ``f * g`` multiplies pointwise.

    It is zero outside its support and the mean of both sides at a jump. Dirac atoms are part of it: they
    convolve and integrate, and have no value.
    """

    __array_ufunc__ = None  # array @ function is not a matrix product of objects

    def __init__(self, parts: Sequence[Component] = (), atoms: Sequence[Atom] = ()) -> None:
        self._parts = tuple(parts)
        self._atoms = _collected(atoms)

    # -- values -----------------------------------------------------------------------------------

    def __call__(self, x: ArrayLike) -> Any:
        """Values at x, an array or a number; Dirac atoms have none."""
        points = np.asarray(x)
        if points.dtype.kind not in "fiub":
            raise argument_type("Function", "x", f"of dtype {points.dtype}", "real numbers", "Pass floats.")
        points = points.astype(float)
        flat = points.ravel()
        y: Array | None = None
        for part in self._parts:
            y = part.values(flat) if y is None else y + part.values(flat)
        if y is None:
            y = np.zeros(flat.shape)
        finite = np.isfinite(flat)
        if not finite.all():
            y[~finite] = np.nan
        return y.reshape(points.shape) if points.ndim else y.item()

    def at(self, x: float, rtol: float = 1e-13) -> Any:
        """The value at one x, with every digit asked for: refined until the estimate is below ``rtol``.

        Raises ``UnresolvedError`` with what was reached where that is not possible.
        """
        from .oracle import value_at

        if np.ndim(x):
            raise argument_type("at", "x", f"of shape {np.shape(x)}", "one number", "Call h(x) for arrays.")
        return value_at(self._parts, float(x), rtol)

    def logat(self, x: float) -> float:
        """log|f(x)|, also where f(x) underflows."""
        from .oracle import logarithm_at

        return logarithm_at(self._parts, float(x))

    def error_at(self, x: ArrayLike) -> Array:
        """Estimates of the errors of the values at x."""
        points = np.asarray(x, float)
        flat = points.ravel()
        total = np.zeros(flat.shape)
        for part in self._parts:
            inside = (flat > part.a) & (flat < part.b)
            if not inside.any():
                continue
            if isinstance(part, Convolution):
                total[inside] += part.valued(flat[inside])[1]
            elif isinstance(part, Exponentials | TwoSided):
                total[inside] += part.valued(flat[inside])[2]
            else:
                total[inside] += part.error + 4.6e-16 * np.abs(part.inside(flat[inside]))
        return total.reshape(points.shape)

    # -- what it is ---------------------------------------------------------------------------------

    @property
    def parts(self) -> tuple[Component, ...]:
        """The components."""
        return self._parts

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """The Dirac atoms, by location."""
        return self._atoms

    @property
    def is_complex(self) -> bool:
        """Whether values are complex."""
        return any(part.is_complex for part in self._parts)

    @property
    def support(self) -> tuple[float, float]:
        """The smallest known interval outside of which the function is zero; (0, 0) for nothing."""
        ends = [(part.a, part.b) for part in self._parts] + [(t.location, t.location) for t in self._atoms]
        if not ends:
            return 0.0, 0.0
        return min(e[0] for e in ends), max(e[1] for e in ends)

    @property
    def breakpoints(self) -> tuple[float, ...]:
        """Where the function is not smooth, as far as is known."""
        return tuple(sorted({x for part in self._parts for x in part.breaks}))

    @property
    def error(self) -> float:
        """An estimate, from above, of the largest absolute error of its values.

        For the result of a convolution it covers what has been evaluated so far and a grid over the
        support; a function as it was given has the error of its representation, and of rounding where it is
        bounded.
        """
        return float(sum(map(_worst, self._parts)))

    @property
    def plan(self) -> FunctionPlan:
        """Which algorithm computes each pair of components, and why."""
        return FunctionPlan(tuple(part.choice for part in self._parts if isinstance(part, Convolution)))

    @property
    def real(self) -> Function:
        """The real part."""
        return _known_real((self + self.conj()) * 0.5) if self.is_complex else self

    @property
    def imag(self) -> Function:
        """The imaginary part."""
        if not self.is_complex:
            return Function()
        return _known_real((self - self.conj()) * (-0.5j))

    def conj(self) -> Function:
        """The complex conjugate."""
        atoms = [Atom(t.location, complex(t.weight).conjugate(), t.order) for t in self._atoms]
        return Function([part.conjugated() for part in self._parts], atoms)

    # -- algebra --------------------------------------------------------------------------------------

    def __matmul__(self, other: object) -> Function:
        return convolve(self, other) if isinstance(other, Function) else NotImplemented

    def __add__(self, other: object) -> Function:
        if not isinstance(other, Function):
            return self if isinstance(other, int) and other == 0 else NotImplemented
        return Function(_merged([*self._parts, *other._parts]), [*self._atoms, *other._atoms])

    __radd__ = __add__

    def __neg__(self) -> Function:
        return self * -1.0

    def __sub__(self, other: object) -> Function:
        return self + (-other) if isinstance(other, Function) else NotImplemented

    def __mul__(self, other: object) -> Function:
        if isinstance(other, (int, float, complex, np.number)):
            return self._scaled(other.item() if isinstance(other, np.number) else other)
        if isinstance(other, Function):
            from .pointwise import product

            return product(self, other)
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other: object) -> Function:
        return self * (1 / other) if isinstance(other, (int, float, complex)) else NotImplemented

    def _scaled(self, factor: complex) -> Function:
        factor = complex(factor)
        factor = factor if factor.imag else factor.real
        if factor == 0:
            return Function()
        atoms = [Atom(t.location, t.weight * factor, t.order) for t in self._atoms]
        return Function([part.scaled(factor) for part in self._parts], atoms)

    def shift(self, by: float) -> Function:
        """x ↦ f(x − by)."""
        number: Any = by
        if not (isinstance(number, (int, float, np.number)) and np.isfinite(number)):
            raise argument("shift", "by", repr(by), "a finite number", "Pass by=1.0.")
        atoms = [Atom(t.location + by, t.weight, t.order) for t in self._atoms]
        return Function([part.shifted(by) for part in self._parts], atoms)

    def mirror(self) -> Function:
        """x ↦ f(−x)."""
        atoms = [Atom(-t.location, t.weight * (-1) ** t.order, t.order) for t in self._atoms]
        return Function([part.mirrored() for part in self._parts], atoms)

    def diff(self, order: int = 1) -> Function:
        """The derivative in the sense of distributions: a jump becomes a Dirac atom."""
        number: Any = order
        if not isinstance(number, (int, np.integer)) or number < 0:
            raise argument("diff", "order", repr(order), "an integer ≥ 0", "Pass order=1.")
        result = self
        for _ in range(int(order)):
            parts: list[Component] = []
            atoms = [Atom(t.location, t.weight, t.order + 1) for t in result._atoms]
            for part in result._parts:
                smooth, jumps = derivative(part)
                parts += smooth
                atoms += [Atom(place, height) for place, height in jumps]
            result = Function(_merged(parts), atoms)
        return result

    def integral(self, a: float = -math.inf, b: float = math.inf) -> Any:
        """∫ f over [a, b], by default the whole line; atoms inside count, those on an end by half."""
        if math.isnan(a) or math.isnan(b):
            raise argument("integral", "the limits", f"({a:g}, {b:g})", "numbers", "Pass integral(0, 1).")
        if a > b:
            return -self.integral(b, a)
        total: complex = 0.0
        for t in self._atoms:
            if t.order == 0 and a <= t.location <= b:
                total += t.weight * (0.5 if t.location in (a, b) else 1.0)
        for part in self._parts:
            total += integral(part, a, b)
        return total

    def __faltung_convolve__(self, other: object, options: dict[str, Any]) -> Function:
        """What ``ft.convolve`` calls when one of its arguments is a function."""
        if not isinstance(other, Function):
            raise argument_type(
                "convolve",
                "kernel",
                f"a {type(other).__name__} where x is a function",
                "two functions or two arrays",
                "Sample the function, or make the array one with ft.fun.from_samples.",
            )
        if options:
            raise argument_type(
                "convolve", next(iter(options)), "given", "no options with functions", "Leave it out."
            )
        return convolve(self, other)

    def __faltung_pixels__(self, shape: tuple[int, ...], pixel: tuple[float, ...]) -> Array:
        """Integrals over the cells of a grid centred at 0, for ``kernels.from_function``."""
        from .planes import pixel_integrals

        if len(shape) != 1:
            raise argument(
                "from_function", "shape", repr(shape), "one number of taps", "Use ft.separable for more axes."
            )
        return pixel_integrals(self, shape[0], pixel[0])

    # -- other forms ----------------------------------------------------------------------------------

    def plot(self, x: ArrayLike | None = None, ax: Any = None) -> Any:
        """Draw the function, its atoms as arrows; needs matplotlib. Returns the axes."""
        from .plotting import plot

        return plot(self, x, ax)

    def to_sympy(self, symbol: Any = None) -> Any:
        """The closed form of a sum of exponentials, powers, polynomials and atoms; needs SymPy."""
        from .symbolic import to_sympy

        return to_sympy(self, symbol)

    def to_chebfun(self) -> Any:
        """The function as a ``chebfun.Chebfun`` on its (bounded) support; needs the package chebfun."""
        from .chebfuns import to_chebfun

        return to_chebfun(self)

    def __repr__(self) -> str:
        a, b = self.support
        atoms = f" + {' + '.join(map(str, self._atoms))}" if self._atoms else ""
        return f"<Function on ({a:g}, {b:g}), {len(self._parts)} component(s){atoms}>"


def convolve(f: Function, g: Function) -> Function:
    """(f ∗ g)(x) = ∫ f(t) g(x − t) dt, as a function."""
    parts: list[Component] = []
    atoms: list[Atom] = []
    for p in f.parts:
        for q in g.parts:
            parts.append(convolved(p, q))
    for one, other in ((f, g), (g, f)):
        for t in one.atoms:
            moved = Function(other.parts).diff(t.order).shift(t.location) * t.weight
            parts += moved.parts
            atoms += moved.atoms
    atoms += atoms_convolved(f.atoms, g.atoms)
    return Function(_merged(parts), atoms)


def atoms_convolved(first: Sequence[Atom], second: Sequence[Atom]) -> list[Atom]:
    """Locations and orders add, weights multiply; many atoms on one lattice are two arrays."""
    if len(first) * len(second) <= _MANY_ATOMS or any(t.order for t in (*first, *second)):
        return [
            Atom(s.location + t.location, s.weight * t.weight, s.order + t.order)
            for s in first
            for t in second
        ]
    places = [np.array([t.location for t in atoms]) for atoms in (first, second)]
    weights = [np.array([t.weight for t in atoms]) for atoms in (first, second)]
    step = min(float(np.diff(p).min(initial=math.inf)) for p in places)
    indices = [np.round((p - p[0]) / step) for p in places]
    on_lattice = all((p[0] + step * k == p).all() for p, k in zip(places, indices, strict=True))
    if on_lattice and sum(k[-1] for k in indices) <= _MOST_CELLS:
        cells = [np.zeros(int(k[-1]) + 1, w.dtype) for k, w in zip(indices, weights, strict=True)]
        for cell, k, w in zip(cells, indices, weights, strict=True):
            cell[k.astype(int)] = w
        y = arrays.convolve(cells[0], cells[1])
        kept = np.flatnonzero(y)
        x = (places[0][0] + places[1][0]) + step * kept
    else:
        x, where = np.unique(np.add.outer(*places), return_inverse=True)
        products = np.multiply.outer(*weights).ravel()
        y = np.zeros(x.shape, products.dtype)
        np.add.at(y, where.ravel(), products)
        kept = np.arange(len(x))
    return [Atom(p, w) for p, w in zip(x.tolist(), y[kept].tolist(), strict=True)]


def power(f: Function, n: int) -> Function:
    """f ∗ f ∗ … ∗ f, n times, by repeated squaring; n = 0 is the Dirac atom at 0."""
    if int(n) != n or n < 0:
        raise argument("power", "n", repr(n), "an integer ≥ 0", "Pass power(f, 2).")
    n = int(n)
    result: Function | None = None
    square = f
    while n:
        if n & 1:
            result = square if result is None else result @ square
        n >>= 1
        if n:
            square = square @ square
    return Function((), [Atom(0.0, 1.0)]) if result is None else result


def _worst(part: Component) -> float:
    if isinstance(part, Convolution):
        return part.worst()
    if part.constant is not None:
        return part.error
    sup = part.panels(0.0, 0.0).sup
    return part.error + 32 * 2.3e-16 * float(sup[np.isfinite(sup)].max(initial=0.0))


def _known_real(f: Function) -> Function:
    """A sum that is real, with its exponentials marked as such; weights of atoms without their 0j."""
    parts = [
        Exponentials(part.terms, part.b, part.mirror, real=True) if isinstance(part, Exponentials) else part
        for part in f.parts
    ]
    atoms = [Atom(t.location, complex(t.weight).real, t.order) for t in f.atoms]
    return Function(parts, atoms)


def _collected(atoms: Sequence[Atom]) -> tuple[Atom, ...]:
    sums: dict[tuple[float, int], complex] = defaultdict(float)
    for t in atoms:
        sums[t.location, t.order] += t.weight
    kept = [Atom(location, weight, order) for (location, order), weight in sums.items() if weight != 0]
    return tuple(sorted(kept, key=lambda t: (t.location, t.order)))


def _merged(parts: Sequence[Component]) -> list[Component]:
    """Sums of exponentials on one half-line are one component, polynomials on one partition too."""
    from .exponentials import Term, collected

    result: list[Component] = []
    for part in parts:
        for k, other in enumerate(result):
            if isinstance(part, Exponentials) and isinstance(other, Exponentials):
                if bool(part.mirror) != bool(other.mirror):
                    continue
                terms: list[Term] = [*other.terms, *part.terms]
                joined = collected(terms)
                if joined:
                    mirror = collected([*other.mirror, *part.mirror])
                    result[k] = Exponentials(joined, max(part.b, other.b), mirror)
                else:
                    del result[k]
                break
            if (
                isinstance(part, Polynomials)
                and isinstance(other, Polynomials)
                and part.exact == other.exact
                and np.array_equal(part.edges, other.edges)
                and part.coefficients.shape == other.coefficients.shape
            ):
                result[k] = Polynomials(
                    part.edges, part.coefficients + other.coefficients, breaks=part.breaks,
                    exact=part.exact, error=part.error + other.error,
                )  # fmt: skip
                break
        else:
            result.append(part)
    return result
