"""Closed forms for SymPy, which is optional."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import NotYetError, missing_extra
from .convolution import Convolution
from .exponentials import Exponentials, Term
from .polynomials import Polynomials
from .two_sided import two_sided

if TYPE_CHECKING:
    from .function import Function


def to_sympy(f: Function, symbol: Any = None) -> Any:
    """The function as a SymPy expression in ``symbol`` (by default x, real)."""
    try:
        import sympy
    except ImportError:
        raise missing_extra("sympy", "sympy", "to_sympy()") from None
    x = sympy.Symbol("x", real=True) if symbol is None else symbol
    total: Any = sympy.Integer(0)
    for part in f.parts:
        form = part.exact if isinstance(part, Convolution) and part.exact is not None else part
        if isinstance(form, Exponentials):
            expression = sum((_term(sympy, t, x) for t in form.terms), start=sympy.Integer(0))
            total += sympy.re(expression) if form.real else expression
        elif (sums := two_sided(form)) is not None:
            total += sum((_term(sympy, t, x) for t in sums.right_terms), start=sympy.Integer(0))
            total += sum((_term(sympy, t, -x) for t in sums.left_terms), start=sympy.Integer(0))
        elif isinstance(form, Polynomials) and form.exact:
            total += _pieces(sympy, form, x)
        else:
            raise NotYetError(
                "to_sympy(): a component is given by a callable, expected boxes, exponentials, "
                "polynomials and "
                "atoms. Evaluate it numerically instead."
            )
    for t in f.atoms:
        total += _number(sympy, t.weight) * sympy.DiracDelta(x - _number(sympy, t.location), t.order)
    return total


def _term(sympy: Any, term: Term, x: Any) -> Any:
    """c E[rates](x − a) H(x − a), by residues of e^{su} / Π (s − λ)."""
    u, s = x - _number(sympy, term.a), sympy.Symbol("s")
    counts = Counter(term.rates)
    total = sympy.Integer(0)
    for rate, m in counts.items():
        others = sympy.prod([(s - _number(sympy, r)) ** k for r, k in counts.items() if r != rate])
        residue = sympy.diff(sympy.exp(s * u) / others, s, m - 1) / sympy.factorial(m - 1)
        total += residue.subs(s, _number(sympy, rate))
    return _number(sympy, term.c) * sympy.simplify(total) * sympy.Heaviside(u)


def _pieces(sympy: Any, form: Polynomials, x: Any) -> Any:
    rows = []
    for p, q, c in zip(form.edges[:-1], form.edges[1:], form.coefficients, strict=True):
        y = (2 * x - _number(sympy, p) - _number(sympy, q)) / (_number(sympy, q) - _number(sympy, p))
        powers = np.polynomial.chebyshev.cheb2poly(c)
        polynomial = sum((_number(sympy, v) * y**k for k, v in enumerate(powers)), start=sympy.Integer(0))
        rows.append((sympy.expand(polynomial), (x >= _number(sympy, p)) & (x <= _number(sympy, q))))
    return sympy.Piecewise(*rows, (0, True))


def _number(sympy: Any, value: complex) -> Any:
    """A number as SymPy's: integers and short fractions exactly."""
    value = complex(value)
    parts = []
    for v in (value.real, value.imag):
        exact = sympy.Rational(v).limit_denominator(10**6)
        parts.append(exact if float(exact) == v else sympy.Float(v))
    return parts[0] + sympy.I * parts[1] if value.imag else parts[0]
