"""Exchange with the package chebfun (imported as ``chebpy``), which is optional: bounded supports only."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np

from ..errors import argument, argument_type, missing_extra
from .components import Array, Component
from .function import Function
from .polynomials import Polynomials


def from_chebfun(chebfun: Any) -> Function:
    """The function that a chebfun is: its polynomials, one for each of its pieces."""
    pieces = getattr(chebfun, "funs", None)
    if pieces is None or not hasattr(chebfun, "breakpoints"):
        raise argument_type(
            "from_chebfun",
            "chebfun",
            f"a {type(chebfun).__name__}",
            "a chebpy Chebfun",
            "Make one with chebfun(…).",
        )
    parts: list[Component] = []
    for piece in pieces:
        interval = np.asarray([float(end) for end in piece.interval])
        if not np.isfinite(interval).all() or not hasattr(piece, "coeffs"):
            raise argument(
                "from_chebfun",
                "chebfun",
                f"a piece on ({interval[0]:g}, {interval[1]:g}) without Chebyshev coefficients",
                "polynomials on bounded intervals",
                "Pass its callable to ft.fun.",
            )
        coefficients = np.atleast_1d(np.asarray(piece.coeffs))
        if coefficients.size:
            parts.append(Polynomials(interval, coefficients[None, :]))
    return Function(parts)


def to_chebfun(f: Function) -> Any:
    """A chebfun of the function on its support."""
    a, b = f.support
    if f.atoms or not (math.isfinite(a) and math.isfinite(b)) or not a < b:
        raise argument(
            "to_chebfun",
            "the function",
            f"on ({a:g}, {b:g}) with {len(f.atoms)} atoms",
            "one on a bounded interval, without atoms",
            "Cut it off with * ft.box(a, b).",
        )
    try:
        from chebpy.bndfun import Bndfun
        from chebpy.chebfun import Chebfun
        from chebpy.utilities import Interval
    except ImportError:
        raise missing_extra("chebfun", "chebfun", "to_chebfun()") from None
    edges = sorted({a, *f.breakpoints, b})
    pieces = []
    for p, q in itertools.pairwise(edges):
        pieces.append(Bndfun.initfun_adaptive(_one_sided(f, p, q), Interval(p, q)))
    return Chebfun(pieces)


def _one_sided(f: Function, p: float, q: float) -> Any:
    """The function between two breaks, with its limits at their place instead of the mean of both sides."""
    inner = (math.nextafter(p, q), math.nextafter(q, p))

    def call(x: Array) -> Any:
        return f(np.clip(x, *inner))

    return call
