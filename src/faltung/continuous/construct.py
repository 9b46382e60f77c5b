"""Making functions: what users type first."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..errors import argument, argument_type
from .components import Array, Component
from .exponentials import Exponentials, Term
from .function import Atom, Function
from .polynomials import Polynomials, bernstein_coefficients
from .smooth import Smooth
from .two_sided import TwoSided

_WORST_END = -1.0


class FunctionMaker:
    """``ft.fun(callable, (a, b))``: a function that is ``callable`` on (a, b) and zero outside.

    Parameters
    ----------
    call : callable
        Takes an array of points and returns an array of values of the same shape, real or complex.
    interval : (a, b)
        The support; either end may be infinite.
    left, right : float
        The function is ``(x − a)**left * (b − x)**right * call(x)``: algebraic ends, exponents > −1.
    breaks : sequence of float
        Points inside where the callable jumps, has a kink, or something narrower than about 1e-4 of the
        interval. Jumps and kinks are found by sampling too; a narrower feature may be missed.
    scale, centre : float, optional
        On an infinite interval, how wide the function is and where; found by sampling otherwise.
    log : callable, optional
        The logarithm of the function, for ``logat`` where it underflows.

    Returns
    -------
    Function

    Raises
    ------
    ArgumentError, UnresolvedError
        If the callable returns another shape or NaN, or sampling does not resolve it.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> f = ft.fun(np.cos, (-1, 2))
    >>> round(f(0.5), 6), f(3.0)
    (0.877583, 0.0)
    >>> h = f @ ft.box(0, 1)
    >>> bool(abs(h(1.0) - np.sin(1.0)) < 1e-15)
    True
    """

    def __call__(
        self,
        call: Callable[[Array], Any],
        interval: tuple[float, float],
        *,
        left: float = 0.0,
        right: float = 0.0,
        breaks: Sequence[float] = (),
        scale: float | None = None,
        centre: float | None = None,
        log: Callable[[Array], Any] | None = None,
    ) -> Function:
        """The function; see the class."""
        if not callable(call):
            raise argument_type(
                "fun", "call", f"a {type(call).__name__}", "a callable", "For a constant use ft.piecewise."
            )
        a, b = _interval("fun", interval)
        for name, exponent, end in (("left", left, a), ("right", right, b)):
            if not exponent > _WORST_END:
                raise argument(
                    "fun",
                    name,
                    repr(exponent),
                    "an exponent > −1",
                    "The function is not integrable otherwise.",
                )
            if exponent and math.isinf(end):
                raise argument(
                    "fun", name, repr(exponent), "0 at an infinite end", "Write the tail into the callable."
                )
        if scale is not None and not (scale > 0 and math.isfinite(scale)):
            raise argument("fun", "scale", repr(scale), "a finite number > 0", "Pass scale=1.0.")
        part = Smooth(
            call, a, b, left=float(left), right=float(right), breaks=_sorted("fun", "breaks", breaks),
            centre=None if centre is None else float(centre), width=None if scale is None else float(scale),
            log=log,
        )  # fmt: skip
        return Function(part.pieces())

    def from_samples(
        self, values: ArrayLike, dt: float = 1.0, start: float = 0.0, kind: str = "linear"
    ) -> Function:
        """The function through samples at ``start + k·dt``.

        ``kind``: "linear" (straight lines between samples), "constant" (each sample's value over the cell of
        width dt around it) or "cubic" (the natural cubic spline).
        """
        y = np.asarray(values)
        if y.ndim != 1 or y.size < 2 or y.dtype.kind not in "fiubc" or not np.isfinite(y).all():
            raise argument(
                "from_samples",
                "values",
                f"{y.dtype} of shape {y.shape}",
                "2 or more finite numbers in a row",
                "Pass a 1-D array.",
            )  # fmt: skip
        if not (dt > 0 and math.isfinite(dt)):
            raise argument("from_samples", "dt", repr(dt), "a number > 0", "Pass the distance of samples.")
        _finite("from_samples", "start", start)
        y = y.astype(complex if y.dtype.kind == "c" else float)
        x = start + dt * np.arange(y.size)
        if kind == "constant":
            return Function([Polynomials(np.append(x - dt / 2, x[-1] + dt / 2), y[:, None])])
        if kind == "linear":
            lines = np.stack([(y[:-1] + y[1:]) / 2, (y[1:] - y[:-1]) / 2], axis=1)
            return Function([Polynomials(x, lines, bernstein=np.stack([y[:-1], y[1:]], axis=1))])
        if kind == "cubic":
            from scipy.interpolate import CubicSpline

            spline = CubicSpline(x, y, bc_type="natural")
            return Function([Polynomials.through(lambda t: np.asarray(spline(t)), x, 3)])
        raise argument(
            "from_samples", "kind", repr(kind), "'linear', 'constant' or 'cubic'", "Pass kind='linear'."
        )

    def from_chebfun(self, chebfun: Any) -> Function:
        """The function that a ``chebfun.Chebfun`` is on its domain."""
        from .chebfuns import from_chebfun

        return from_chebfun(chebfun)


fun = FunctionMaker()


def piecewise(breaks: Sequence[float], pieces: Sequence[Any]) -> Function:
    """A function given piece by piece: ``pieces[k]`` on (breaks[k], breaks[k+1]), zero outside.

    A piece is a number, a sequence of polynomial coefficients c₀, c₁, … in the distance from its left
    break, or a callable of x. The outermost breaks may be infinite where the piece is a callable or 0.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> p = ft.piecewise([0, 0.5, 2], [1.0, np.sin])
    >>> p(0.25), round(p(0.5), 6)  # at the jump, the mean of 1 and sin ½
    (1.0, 0.739713)
    """
    edges = [float(x) for x in breaks]
    if len(edges) != len(pieces) + 1:
        raise argument(
            "piecewise",
            "breaks",
            f"{len(edges)} numbers",
            f"{len(pieces) + 1}: one more than pieces",
            "Add one.",
        )
    if any(not p < q for p, q in itertools.pairwise(edges)):
        raise argument("piecewise", "breaks", repr(list(breaks)), "ascending numbers", "Sort them.")
    parts: list[Component] = []
    run: list[tuple[float, float, Array]] = []
    for p, q, piece in zip(edges[:-1], edges[1:], pieces, strict=True):
        if isinstance(piece, Function):
            raise argument_type(
                "piecewise",
                "pieces",
                "a Function",
                "numbers, coefficients or callables",
                "Use f * ft.box(a, b).",
            )
        if callable(piece):
            parts += Smooth(piece, p, q, function="piecewise").pieces()
            continue
        coefficients = np.atleast_1d(np.asarray(piece))
        if (
            coefficients.ndim != 1
            or coefficients.dtype.kind not in "fiubc"
            or not np.isfinite(coefficients).all()
        ):
            raise argument_type(
                "piecewise", "pieces", repr(piece), "numbers, coefficients or callables", "Pass one of these."
            )
        if not coefficients.any():
            continue
        if math.isinf(q - p):
            if coefficients.size > 1:
                raise argument(
                    "piecewise", "pieces", "a polynomial on an infinite interval", "a callable there",
                    "Pass lambda x: …",
                )  # fmt: skip
            parts.append(_half_line(p, q, coefficients[0].item()))
            continue
        if run and run[-1][1] != p:
            parts.append(_polynomials(run))
            run = []
        run.append((p, q, coefficients))
    if run:
        parts.append(_polynomials(run))
    return Function(parts)


def _polynomials(run: list[tuple[float, float, Array]]) -> Component:
    if len(run) == 1 and run[0][2].size == 1:
        return _box(run[0][0], run[0][1], run[0][2][0].item())
    size = max(c.size for _, _, c in run)
    kind = complex if any(c.dtype.kind == "c" for _, _, c in run) else float
    rows, powers = np.zeros((2, len(run), size), kind)
    for row, given, (p, q, c) in zip(rows, powers, run, strict=True):
        given[: c.size] = c
        # c(u) with u = (q − p)(1 + y)/2, as a Chebyshev series in y.
        half = (q - p) / 2
        series = np.polynomial.chebyshev.poly2cheb(_substituted(c, half))
        row[: series.size] = series
    edges = np.array([p for p, _, _ in run] + [run[-1][1]])
    return Polynomials(edges, rows, bernstein=bernstein_coefficients(powers, np.diff(edges)))


def _substituted(c: Array, half: float) -> Array:
    """Coefficients in y of Σ cₖ (half·(1 + y))ᵏ."""
    line = np.array([half, half])
    total = np.zeros(1, c.dtype)
    for value in c[::-1]:
        total = np.polynomial.polynomial.polyadd(np.polynomial.polynomial.polymul(total, line), [value])
    return np.asarray(total)


def _box(a: float, b: float, height: complex) -> Exponentials:
    terms = (Term(height, a, (0,)), Term(-height, b, (0,)))
    mirror = (Term(height, -b, (0,)), Term(-height, -a, (0,)))
    return Exponentials(terms, b, mirror)


def _half_line(p: float, q: float, height: complex) -> Component:
    if math.isfinite(p):
        return Exponentials((Term(height, p, (0,)),))
    if math.isfinite(q):
        return Exponentials((Term(height, -q, (0,)),)).mirrored()
    return Smooth(lambda x: np.full(x.shape, height), p, q, centre=0.0, width=1.0)


def box(a: float, b: float, height: complex = 1.0) -> Function:
    """``height`` on [a, b], zero outside.

    >>> import faltung as ft
    >>> (ft.box(0, 1) @ ft.box(0, 1))(0.5)
    0.5
    """
    lo, hi = _interval("box", (a, b))
    _finite("box", "height", height)
    if math.isinf(hi - lo):
        return Function([_half_line(lo, hi, height)])
    return Function([_box(lo, hi, height)])


def step(at: float = 0.0) -> Function:
    """Heaviside's step: 1 for x > ``at``, 0 before, ½ there."""
    _finite("step", "at", at)
    return Function([Exponentials((Term(1.0, float(at), (0,)),))])


def exp(rate: complex = 1.0, at: float = 0.0, side: str = "right", order: int = 0) -> Function:
    """The one-sided exponential ``uⁿ e^{−rate·u}`` for u = x − ``at`` > 0, with n = ``order``.

    A complex rate gives a damped oscillation, rate 0 a step or a power. ``side`` "left" is its mirror image
    in ``at``, "both" the sum of the two, as in e^{−rate·|x|}.

    >>> import math, faltung as ft
    >>> e = ft.exp(rate=1)
    >>> (e @ e)(2.0) == 2 * math.exp(-2)
    True
    """
    if side not in ("right", "left", "both"):
        raise argument("exp", "side", repr(side), "'right', 'left' or 'both'", "Pass one of these.")
    if order < 0 or int(order) != order:
        raise argument("exp", "order", repr(order), "an integer ≥ 0", "Pass order=0.")
    _finite("exp", "rate", rate)
    _finite("exp", "at", at)
    value = complex(rate)
    chosen: complex = -value if value.imag else -value.real
    chosen = 0 if chosen == 0 else chosen
    terms = (Term(float(math.factorial(int(order))), 0.0, (chosen,) * (int(order) + 1)),)
    right: Component = Exponentials(terms)
    part = {"right": right, "left": right.mirrored(), "both": TwoSided(terms, terms)}[side]
    return Function([part.shifted(float(at))])


def delta(at: float = 0.0, order: int = 0, weight: complex = 1.0) -> Function:
    """Dirac's δ at a point, or a derivative of it.

    >>> import faltung as ft
    >>> h = ft.delta(1.0, order=1) @ ft.box(0, 1)
    >>> [str(t) for t in h.atoms]
    ['1·δ(1)', '-1·δ(2)']
    """
    if order < 0 or int(order) != order:
        raise argument("delta", "order", repr(order), "an integer ≥ 0", "Pass order=0.")
    _finite("delta", "at", at)
    _finite("delta", "weight", weight)
    return Function((), [Atom(float(at), weight, int(order))])


def _finite(function: str, name: str, value: Any) -> None:
    if not (isinstance(value, (int, float, complex, np.number)) and np.isfinite(value)):
        raise argument(function, name, repr(value), "a finite number", "Pass 1.0, for example.")


def _interval(function: str, interval: Any) -> tuple[float, float]:
    try:
        a, b = (float(x) for x in interval)
    except (TypeError, ValueError):
        raise argument(
            function, "interval", repr(interval), "a pair of numbers (a, b)", "Pass (0, 1) or (-inf, inf)."
        ) from None
    if not a < b:
        raise argument(function, "interval", f"({a:g}, {b:g})", "a < b", "Exchange them.")
    return a, b


def _sorted(function: str, name: str, values: Sequence[float]) -> list[float]:
    result = sorted(float(x) for x in values)
    if not all(math.isfinite(x) for x in result):
        raise argument(function, name, repr(values), "finite numbers", "Leave out the others.")
    return result
