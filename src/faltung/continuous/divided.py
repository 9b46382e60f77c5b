"""Divided differences of the exponential: the building blocks of linear systems and splines.

E[λ₀ … λₘ](x) = (e^{λ₀x}H ∗ … ∗ e^{λₘx}H)(x) is, for x > 0, the divided difference of λ ↦ e^{λx} at the rates
λ₀ … λₘ, equal rates meaning derivatives: m + 1 equal rates give xᵐe^{λx}/m!. Convolution joins the lists of
rates and needs no partial fractions, whose denominators vanish for nearly equal rates.

Evaluated by the first that applies:

- all rates equal: the closed form;
- two rates: x e^{λx} φ₁((μ − λ)x) with φ₁(z) = expm1(z)/z;
- a small spread of rates times x: the Taylor series in the complete homogeneous symmetric polynomials of
  λᵢ − c, with every term positive where the rates are real (c the smallest of them);
- otherwise the recurrence E[λ₀ … λₘ] = (E[λ₀ … λₘ₋₁] − E[λ₁ … λₘ]) / (λ₀ − λₘ) over the two rates
  furthest apart, whose terms then differ by much (A. C. McCurdy, K. C. Ng, B. N. Parlett, Math. Comp. 43,
  1984).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .components import Array

Rates = tuple[complex, ...]


def exponential(rates: Rates, x: Array) -> Array:
    """E[rates](x) for x ≥ 0; real where the rates are."""
    rates = tuple(sorted(rates, key=lambda z: (complex(z).real, complex(z).imag)))
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        return _evaluated(rates, x, {})


def _evaluated(rates: Rates, x: Array, known: dict[Rates, Array]) -> Array:
    if rates in known:
        return known[rates]
    m = len(rates) - 1
    first, last = rates[0], rates[-1]
    if all(rate == first for rate in rates):
        result = _confluent(first, m, x)
    elif m == 1:
        small, large = (first, last) if complex(first).real <= complex(last).real else (last, first)
        result = x * _exp(large, x) * _phi(small - large, x)
    else:
        lo, hi = _extremes(rates)
        spread = abs(hi - lo)
        real = not any(isinstance(rate, complex) for rate in rates)
        limit = max(30.0, m + 1.0) if real else max(2.5, (m + 1) / 2)
        near = spread * x <= limit
        result = np.empty(x.shape, dtype=float if real else complex)
        if near.any():
            result[near] = _taylor(rates, x[near], real)
        if not near.all():
            far = ~near
            without = _less(rates, lo), _less(rates, hi)
            inner: dict[Rates, Array] = {}
            u, v = (_evaluated(r, x[far], inner) for r in without)
            result[far] = (u - v) / (hi - lo)
    known[rates] = result
    return result


def _confluent(rate: complex, m: int, x: Array) -> Array:
    if rate == 0:
        return _raised(x, m) / math.factorial(m) if m else np.ones_like(x)
    if m == 0:
        return _exp(rate, x)
    if m < 20:
        return _raised(x, m) * _exp(rate, x) / math.factorial(m)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(x > 0, np.exp(rate * x + m * np.log(x) - math.lgamma(m + 1)), 0.0)


def _raised(x: Array, m: int) -> Array:
    """xᵐ: by products while these are as good as a power and faster."""
    if m > 3:
        result: Array = x**m
        return result
    power: Array = x if m == 1 else x * x if m == 2 else x * x * x
    return power


def _exp(rate: complex, x: Array) -> Array:
    """e^{rate·x}, with what rounding takes from rate·x put back: its phase and its size keep all digits."""
    product, rest = _product(rate, x)
    rounded = np.exp(product)
    result: Array = rounded + rounded * rest
    return result


def _phi(rate: complex, x: Array) -> Array:
    """expm1(rate·x) / (rate·x)."""
    z, rest = _product(rate, x)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(z == 0, 1.0, (np.expm1(z) + rest * np.exp(z)) / np.where(z == 0, 1.0, z + rest))


def _product(rate: Any, x: Array) -> tuple[Array, Array]:
    """rate·x rounded, and what rounding has taken from it (G. W. Veltkamp's and T. J. Dekker's product)."""
    if isinstance(rate, complex):
        real, real_rest = _product(rate.real, x)
        imag, imag_rest = _product(rate.imag, x)
        return real + 1j * imag, real_rest + 1j * imag_rest
    product = rate * x
    split = 134217729.0  # 2^27 + 1
    x_high = split * x
    x_high = x_high - (x_high - x)
    x_low = x - x_high
    rate_high = split * rate
    rate_high = rate_high - (rate_high - rate)
    rate_low = rate - rate_high
    rest = ((rate_high * x_high - product) + rate_high * x_low + rate_low * x_high) + rate_low * x_low
    return product, np.where(np.abs(product) < 1e290, rest, 0.0)


def _extremes(rates: Rates) -> tuple[complex, complex]:
    distinct = sorted(set(rates), key=lambda z: (complex(z).real, complex(z).imag))
    if not any(isinstance(rate, complex) for rate in rates):
        return distinct[0], distinct[-1]
    pairs = ((p, q) for i, p in enumerate(distinct) for q in distinct[i + 1 :])
    return max(pairs, key=lambda pair: abs(pair[0] - pair[1]))


def _less(rates: Rates, one: complex) -> Rates:
    k = rates.index(one)
    return rates[:k] + rates[k + 1 :]


def _taylor(rates: Rates, x: Array, real: bool) -> Array:
    """Σₖ hₖ(λ − c) x^{m+k} / (m+k)! · e^{cx}, hₖ the complete homogeneous symmetric polynomials."""
    m = len(rates) - 1
    centre = rates[0] if real else sum(rates) / len(rates)
    offsets = [rate - centre for rate in rates]
    radius = max(abs(offset) for offset in offsets) * float(x.max())
    terms = int(2.8 * radius + 40)
    # hₖ of all offsets: coefficients of Π 1/(1 − oᵢ t), one factor after another; scaled by x^k/(m+1)…(m+k).
    h = np.zeros(terms, dtype=float if real else complex)
    h[0] = 1.0
    unit = max(abs(offset) for offset in offsets)
    for offset in offsets:
        ratio = offset / unit
        if ratio:
            for k in range(1, terms):
                h[k] += ratio * h[k - 1]
    y = unit * x
    total = np.zeros(x.shape, dtype=h.dtype)
    for k in range(terms - 1, -1, -1):
        total = total * (y / (m + k + 1)) + h[k]
    result: Array = _confluent(0, m, x) * total * _exp(centre, x)
    return result
