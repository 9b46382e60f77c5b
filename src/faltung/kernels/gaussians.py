"""The Gaussian, its derivatives, and the sum of the second ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from faltung.kernels.arguments import Kernel, check_taps, integer, number, outer, per_axis, rank_of, require


def gaussian(
    sigma: float | Sequence[float],
    *,
    ndim: int | None = None,
    truncate: float = 4.0,
    order: int | Sequence[int] = 0,
) -> Kernel:
    """The Gaussian, or a derivative of it: the weights of ``scipy.ndimage.gaussian_filter``.

    Formula, per axis, with u = x/σ and the Hermite polynomial Heₙ::

        g(x) = exp(-u²/2) / Σ exp(-u²/2),      k(x) = Heₙ(u) · g(x) / σⁿ

    and the product over the axes. Order n=0 sums to 1; order n>0 gives, through ``correlate``, the
    n-th derivative of the smoothed data per sampleⁿ.

    Parameters
    ----------
    sigma : standard deviation in samples, one number or one per axis; 0 leaves an axis unsmoothed.
    ndim : rank; default the length of `sigma` or `order`, or 2.
    truncate : the kernel is cut at this many standard deviations.
    order : order of the derivative, one number or one per axis.

    Shape: ``2r + 1`` per axis, ``r = int(truncate·sigma + 0.5)``. Orientation: for `correlate`.
    """
    rank = rank_of("gaussian", ndim, sigma=sigma, order=order)
    sigmas = per_axis("gaussian", "sigma", sigma, rank, number)
    orders = per_axis("gaussian", "order", order, rank, integer)
    cut = number("gaussian", "truncate", truncate)
    for value in sigmas:
        require("gaussian", "sigma", value, value >= 0, "a number ≥ 0", "Pass sigma=2.0.")
    for n in orders:
        require("gaussian", "order", n, n >= 0, "an order of derivative ≥ 0", "Pass order=0 to smooth.")
    require("gaussian", "truncate", cut, cut > 0, "a number > 0", "Pass truncate=4.0.")
    for value, n in zip(sigmas, orders, strict=True):
        ok = value > 0 or n == 0
        require("gaussian", "sigma", value, ok, "sigma > 0 where order > 0", "Pass order=0 there.")
    check_taps("gaussian", "sigma", sigma, [2 * cut * value + 1 for value in sigmas])
    return outer([_gaussian_1d(value, cut, n) for value, n in zip(sigmas, orders, strict=True)])


def log(sigma: float | Sequence[float], *, ndim: int | None = None, truncate: float = 4.0) -> Kernel:
    """The Laplacian of Gaussian: the sum over the axes of ``gaussian`` with order 2 on that axis.

    The weights of ``scipy.ndimage.gaussian_laplace``: negative in the middle, positive around it, so
    that a bright blob gives a negative minimum. Cutting the tails leaves the sum near 0, not at 0
    (−1.7e-4 for ``log(2.0)``, a hundredth of that at ``truncate=5``). Parameters and shape as
    :func:`gaussian`, every sigma > 0. Orientation: even.
    """
    rank = rank_of("log", ndim, sigma=sigma)
    sigmas = per_axis("log", "sigma", sigma, rank, number)
    for value in sigmas:
        require("log", "sigma", value, value > 0, "a standard deviation > 0", "Pass sigma=2.0.")
    orders = [[2 if other == axis else 0 for other in range(rank)] for axis in range(rank)]
    kernel = gaussian(sigmas, truncate=truncate, order=orders[0])
    for order in orders[1:]:
        kernel += gaussian(sigmas, truncate=truncate, order=order)
    return kernel


def _gaussian_1d(sigma: float, truncate: float, order: int) -> Kernel:
    radius = int(truncate * sigma + 0.5)
    if radius == 0 and order == 0:
        return np.ones(1)
    u = np.arange(-radius, radius + 1, dtype=np.float64) / sigma
    weights = np.exp(-0.5 * u * u)
    weights /= weights.sum()
    if order:
        # Heₙ by its recurrence Heₙ₊₁ = u·Heₙ − n·Heₙ₋₁. The flip that correlate needs cancels the
        # (−1)ⁿ of the n-th derivative of the Gaussian, because Heₙ has the parity of n.
        before, hermite = np.ones_like(u), u
        for n in range(1, order):
            before, hermite = hermite, u * hermite - n * before
        weights *= hermite / sigma**order
    return np.asarray(weights, dtype=np.float64)
