"""Quadrature rules on [0, 1], with each node's distance from both ends.

Gauss–Legendre for smooth panels: n nodes are exact for polynomials of degree 2n − 1. Its nodes are the zeros
of Pₙ by Newton's iteration from Tricomi's guess. The rule also carries the functionals that give an
integrand's last Legendre coefficients: they tell whether the nodes resolved it.

Gauss–Jacobi for panels that begin or end exactly at algebraic ends: n nodes are exact for polynomials of
degree 2n − 1 times ξ^α (1 − ξ)^β. Its weights are divided by these factors: it sums values like any rule.

Double exponential (H. Takahasi, M. Mori, Publ. RIMS 9, 1974) for panels whose ends may be singular: with
ξ = 1/(1 + e^{−π sinh u}) any integrable algebraic or logarithmic end is flattened, and the trapezoidal rule
in u converges almost geometrically. Both ξ and 1 − ξ are kept to full relative accuracy, since what matters
near a singularity is the distance from it.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.special import beta as beta_function
from scipy.special import roots_jacobi

Array = NDArray[Any]

# Steps of the double exponential rule: every second node is the coarser rule that it is compared with.
_STEP = 0.11
_REACH = 5.95  # ξ reaches e^{−π sinh 5.95} = 1e-261, where even ξ^−0.93 dξ has nothing left
_MILD_REACH = 3.96  # ξ reaches 1e-36, and its root 1e-18

# Numbers of nodes that panels are given; a few sizes, so that panels of one size are evaluated together.
SIZES = (1, 2, 3, 4, 6, 8, 12, 16, 20, 26, 34, 44, 56, 72, 92, 116, 148, 188, 240, 304, 384, 488, 620)


@dataclass(frozen=True, eq=False)
class Rule:
    """Nodes ξ in (0, 1), their complements 1 − ξ, weights, and functionals that see what is not resolved."""

    nodes: Array
    complements: Array
    weights: Array
    tails: Array  # columns: functionals of the integrand's values that vanish where it is resolved

    @functools.cached_property
    def functionals(self) -> Array:
        """The weights and the tails, as columns."""
        return np.column_stack([self.weights, self.tails])


@functools.cache
def legendre(n: int) -> Rule:
    """The Gauss–Legendre rule of n nodes."""
    # Half of the nodes, in the angle θ with x = cos θ: near x = 1 the distance 1 − x keeps all its digits.
    k = np.arange(1, n // 2 + 1)
    theta = np.pi * (4 * k - 1) / (4 * n + 2)
    theta = theta + (n - 1) / (8.0 * n**3) / np.tan(theta)
    for _ in range(4):
        p, slope = _polynomial_and_slope(n, theta)
        theta = theta - p / slope
    distance = 2 * np.sin(theta / 2) ** 2
    half = 2 / _polynomial_and_slope(n, theta)[1] ** 2
    centre = np.zeros(n % 2) + np.pi / 2
    middle = 2 / _polynomial_and_slope(n, centre)[1] ** 2
    x = np.concatenate([distance - 1, np.zeros(n % 2), (1 - distance)[::-1]])
    weights = np.concatenate([half, middle, half[::-1]])
    nodes = np.concatenate([distance / 2, 0 * centre + 0.5, (1 - distance / 2)[::-1]])
    return Rule(nodes, nodes[::-1].copy(), weights / weights.sum(), _last_coefficients(n, x, weights))


@functools.lru_cache(maxsize=512)
def jacobi(n: int, below: float, above: float) -> Rule:
    """The Gauss–Jacobi rule of n nodes for ξ^below (1 − ξ)^above.

    Its nodes are zeros of a Jacobi polynomial, by Newton's iteration in the distance from the nearer end; its
    weights are the reciprocals of Σ p̂ₖ², p̂ₖ the orthonormal polynomials.
    """
    with np.errstate(all="ignore"):
        guess = (1 + roots_jacobi(n, above, below)[0]) / 2
    count = int((guess <= 0.5).sum())
    near = _near_end(n, below, above, guess[:count], 1.0)
    far = _near_end(n, above, below, (1 - guess[count:])[::-1], -1.0)
    nodes, complements = (
        np.concatenate([u[k], v[1 - k][::-1]]) for u, v, k in ((near, far, 0), (near, far, 1))
    )
    p = np.concatenate([near[2], far[2][:, ::-1]], axis=1)
    weights = 1 / (p * p).sum(axis=0)
    weights /= nodes**below * complements**above
    degrees = np.arange(max(n - 3, min(1, n - 1)), n)
    if n == 1:
        return Rule(nodes, complements, weights, np.zeros((1, 1)))
    unit = np.sqrt(beta_function(below + 1, above + 1) * (2 * degrees + 1))
    return Rule(nodes, complements, weights, (weights * p[degrees] * unit[:, None]).T)


def _near_end(n: int, near: float, far: float, distance: Array, sign: float) -> tuple[Array, Array, Array]:
    """Zeros of the Jacobi polynomial, as distances from the end of exponent ``near``, their complements, and
    the orthonormal polynomials there (times signᵏ): by the recurrence of the differences pₖ − pₖ₋₁, p being 1
    at that end.
    """
    s = near + far + 1
    for step in range(3):
        p, slope = np.ones_like(distance), np.zeros_like(distance)
        difference, slope_difference = np.zeros_like(p), np.zeros_like(p)
        norm = float(beta_function(near + 1, far + 1))
        rows = np.empty((n, distance.size))
        for k in range(n):
            rows[k] = p * (sign**k / math.sqrt(norm))
            ratio = 1 / (s + 2) if k == 0 else (2 * k + s) / (2 * k + 2 + s) * (k + 1) / (k + s)
            norm *= ratio * (k + far + 1) / (k + near + 1)
            back = k * (k + far) * (2 * k + s + 1) / ((k + s) * (2 * k + s - 1)) if k else 0.0
            down = (2 * k + s) * (2 * k + s + 1) / (k + s) if k else s + 1
            slope_difference = (back * slope_difference - down * (p + distance * slope)) / (k + near + 1)
            difference = (back * difference - down * distance * p) / (k + near + 1)
            p, slope = p + difference, slope + slope_difference
        if step < 2:
            distance = distance - p / slope
    return distance, 1 - distance, rows


@functools.cache
def double_exponential(mild: bool = False) -> Rule:
    """The rule for singular ends; a shorter one does if they are known to be no worse than inverse roots."""
    last = int((_MILD_REACH if mild else _REACH) / _STEP)
    u = np.arange(-last, last + 1) * _STEP
    small = np.exp(-np.pi * np.sinh(np.abs(u)))
    near, far = small / (1 + small), 1 / (1 + small)
    nodes, complements = np.where(u < 0, near, far), np.where(u < 0, far, near)
    weights = _STEP * np.pi * np.cosh(u) * near * far
    coarse = np.where(np.arange(len(u)) % 2 == len(u) // 2 % 2, 2.0, 0.0) * weights
    return Rule(nodes, complements, weights, (weights - coarse)[:, None])


def size_for(degree: float) -> int:
    """The smallest offered number of nodes that is not below a demand."""
    return next((n for n in SIZES if n >= degree), SIZES[-1])


def _polynomial_and_slope(n: int, theta: Array) -> tuple[Array, Array]:
    """Pₙ(cos θ) and its derivative in θ, by the recurrence of the differences Pₖ − Pₖ₋₁."""
    below = 2 * np.sin(theta / 2) ** 2
    p, difference = np.ones_like(theta), np.zeros_like(theta)
    for k in range(n):
        difference = (k * difference - (2 * k + 1) * below * p) / (k + 1)
        p = p + difference
    return p, -n * (below * p - difference) / np.sin(theta)


def _last_coefficients(n: int, x: Array, weights: Array) -> Array:
    """Functionals for the Legendre coefficients of degrees n − 1, n − 2 and n − 3."""
    rows, before, p = [np.ones_like(x)], np.ones_like(x), x.copy()
    for k in range(1, n):
        rows.append(p)
        before, p = p, ((2 * k + 1) * x * p - k * before) / (k + 1)
    degrees = range(max(n - 3, 1), n)
    if not degrees:
        return np.zeros((n, 1))
    return np.stack([(2 * k + 1) / 2 * weights * rows[k] for k in degrees], axis=1)
