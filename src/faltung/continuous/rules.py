"""Quadrature rules on [0, 1], with each node's distance from both ends.

Gauss–Legendre for smooth panels: n nodes are exact for polynomials of degree 2n − 1. Its nodes are the zeros
of Pₙ by Newton's iteration from Tricomi's guess. The rule also carries the functionals that give an
integrand's last Legendre coefficients: they tell whether the nodes resolved it.

Double exponential (H. Takahasi, M. Mori, Publ. RIMS 9, 1974) for panels whose ends may be singular: with
ξ = 1/(1 + e^{−π sinh u}) any integrable algebraic or logarithmic end is flattened, and the trapezoidal rule
in u converges almost geometrically. Both ξ and 1 − ξ are kept to full relative accuracy, since what matters
near a singularity is the distance from it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
