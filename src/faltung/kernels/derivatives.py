"""Kernels that differentiate by differences of neighbours: their taps sum to 0."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from faltung.kernels.arguments import (
    Kernel,
    along,
    axis_of,
    check_taps,
    integer,
    outer,
    rank_of,
    require,
)


def sobel(axis: int = -1, *, ndim: int | None = None, normalize: bool = False) -> Kernel:
    """Sobel's first derivative: ``−1 0 1`` along `axis` times ``1 2 1`` along every other axis.

    ``correlate`` with it equals ``scipy.ndimage.sobel(x, axis)`` and approximates ``2·4^(ndim−1)``
    times the derivative per sample along `axis`.

    Parameters
    ----------
    axis : the axis of the derivative; ``axis=0`` responds to horizontal edges of a picture.
    ndim : rank, default 2.
    normalize : ``True`` divides by that factor, so that a slope of 1 per sample gives 1.

    Shape: 3 per axis. Sum 0. Orientation: for `correlate`; `convolve` changes the sign.
    """
    return _first_derivative("sobel", axis, ndim, normalize, (1.0, 2.0, 1.0))


def prewitt(axis: int = -1, *, ndim: int | None = None, normalize: bool = False) -> Kernel:
    """Prewitt's first derivative: ``−1 0 1`` along `axis` times ``1 1 1`` along every other axis.

    ``correlate`` with it equals ``scipy.ndimage.prewitt(x, axis)`` and approximates ``2·3^(ndim−1)``
    times the derivative per sample along `axis`. Parameters, shape and orientation as :func:`sobel`.
    """
    return _first_derivative("prewitt", axis, ndim, normalize, (1.0, 1.0, 1.0))


def scharr(axis: int = -1, *, ndim: int | None = None, normalize: bool = False) -> Kernel:
    """Scharr's first derivative: ``−1 0 1`` along `axis` times ``3 10 3`` along every other axis.

    The smoothing weights make the response depend least on the direction of an edge (H. Scharr,
    *Optimale Operatoren in der digitalen Bildverarbeitung*, Heidelberg 2000). ``correlate`` with it
    equals OpenCV's ``Scharr`` and approximates ``2·16^(ndim−1)`` times the derivative per sample.
    Parameters, shape and orientation as :func:`sobel`.
    """
    return _first_derivative("scharr", axis, ndim, normalize, (3.0, 10.0, 3.0))


def derivative(order: int = 1, accuracy: int = 2, *, axis: int = -1, ndim: int | None = None) -> Kernel:
    """The central finite difference for the derivative of `order` along `axis`.

    The taps solve ``Σ k(x) xʲ = n!·[j = n]`` for every power j that the stencil can meet, in exact
    rational arithmetic, and are rounded once: they differentiate polynomials of degree below
    ``order + accuracy`` exactly (B. Fornberg, *Mathematics of Computation* 51, 1988, table 1).
    ``derivative()`` is ``−1/2 0 1/2``, ``derivative(2)`` is ``1 −2 1``.

    Parameters
    ----------
    order : n ≥ 1; divide the result by the sample spacing to the power n for physical units.
    accuracy : the error shrinks as spacing to this even power.
    axis : the axis of the derivative.
    ndim : rank, default 2.

    Shape: ``2·((order + 1)//2 + accuracy//2) − 1`` along `axis`, 1 along the others. Sum 0.
    Orientation: for `correlate`; `convolve` changes the sign of odd orders.
    """
    rank = rank_of("derivative", ndim)
    n = integer("derivative", "order", order)
    p = integer("derivative", "accuracy", accuracy)
    require("derivative", "order", n, 1 <= n <= 30, "an order from 1 to 30", "Pass order=1.")
    ok = 2 <= p <= 30 and p % 2 == 0
    require("derivative", "accuracy", p, ok, "an even number from 2 to 30", "Pass accuracy=2.")
    place = axis_of("derivative", axis, rank)
    reach = (n + 1) // 2 + p // 2 - 1
    taps = [float(tap) for tap in _finite_difference(n, reach)]
    return np.array(taps).reshape(along(place, rank, len(taps)))


def laplacian(*, ndim: int | None = None) -> Kernel:
    """The sum over the axes of the second difference ``1 −2 1`` (``scipy.ndimage.laplace``).

    Approximates ∂²/∂x₀² + ∂²/∂x₁² + … per sample². `ndim` is the rank, default 2.

    Shape: 3 per axis. Sum 0. Orientation: even.
    """
    rank = rank_of("laplacian", ndim)
    check_taps("laplacian", "ndim", ndim, [3] * rank)
    kernel = np.zeros((3,) * rank)
    for axis in range(rank):
        kernel[tuple(slice(None) if i == axis else 1 for i in range(rank))] = 1.0
    kernel[(1,) * rank] = -2.0 * rank
    return kernel


def _first_derivative(
    name: str, axis: int, ndim: int | None, normalize: bool, smoothing: tuple[float, float, float]
) -> Kernel:
    rank = rank_of(name, ndim)
    place = axis_of(name, axis, rank)
    check_taps(name, "ndim", ndim, [3] * rank)
    difference = np.array([-1.0, 0.0, 1.0]) / (2.0 if normalize else 1.0)
    smooth = np.array(smoothing) / (sum(smoothing) if normalize else 1.0)
    return outer([difference if i == place else smooth for i in range(rank)])


def _finite_difference(order: int, reach: int) -> list[Fraction]:
    """The taps at −reach … reach: n! times the coefficient of xⁿ of each Lagrange polynomial."""
    points = range(-reach, reach + 1)
    product = [1]  # ∏ (x − q) over all points, highest power first
    for q in points:
        product = [high - q * low for high, low in zip([*product, 0], [0, *product], strict=True)]
    taps = []
    for own in points:
        quotient = [product[0]]  # that product without its factor (x − own), by Horner's division
        for coefficient in product[1:-1]:
            quotient.append(coefficient + own * quotient[-1])
        denominator = math.prod(own - q for q in points if q != own)
        taps.append(Fraction(math.factorial(order) * quotient[-1 - order], denominator))
    return taps
