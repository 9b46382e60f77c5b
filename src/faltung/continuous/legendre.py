"""Class C: two functions of high degree on intervals of one width, by their Legendre series.

On [−1, 1]², h(x) = ∫ f(t) g(x − t) dt is one polynomial for x < 0 and one for x > 0. The Legendre
coefficients of the first are Σₙ Bₖₙ βₙ, β those of g, and the columns of B follow from each other,

    Bₖ,ₙ₊₁ = (2n + 1) (Bₖ₋₁,ₙ/(2k − 1) − Bₖ₊₁,ₙ/(2k + 3)) + Bₖ,ₙ₋₁,  Bₖ,₋₁ = −Bₖ,₀,

which is stable for k ≥ n; the rest is (2n + 1) Bₖₙ = (−1)^{n+k} (2k + 1) Bₙₖ (N. Hale, A. Townsend, SIAM J.
Sci. Comput. 36, 2014). The second polynomial is the first one of the mirrored functions, computed beside it.
That is O(mn) once, instead of O(m + n) for every x. It is accurate relative to the largest values: it is for
functions that change sign.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from .components import Array, Component
from .quadrature import EPS, ROUNDING
from .resolution import chebyshev_coefficients, chebyshev_points

_MOST = 4096
_NEGLIGIBLE = 1e-16  # of the largest coefficient
_LEAST = 40  # degrees below which direct integration is faster (cos 50x, cos 20x on [0, π])
_SAME = 1e-14  # widths that differ by less are the same
_STEP = 8e-6  # seconds for a column, and for a node of the direct integral: cos 50x and cos 500x
_NODE = 4e-8
_BLOCK = 48  # rows of a table that are formed together


@dataclass(frozen=True)
class Series:
    """A component's Legendre series, mapped to [−1, 1], and its norm there."""

    coefficients: Array
    norm: float
    one_sign: bool


@dataclass(frozen=True)
class Halves:
    """h on [lo, middle] and [middle, hi]: Chebyshev coefficients, and an estimate of their errors."""

    lo: float
    middle: float
    hi: float
    coefficients: Array
    size: float
    error: float

    def __call__(self, x: Array) -> Array:
        """Values at points within [lo, hi]."""
        # Angles are measured from the nearer end: they are multiplied by degrees, and so is their error.
        ends = ((self.lo, self.middle), (self.middle, self.hi))
        theta, group = np.empty(x.shape), np.empty(x.shape, int)
        for k, (p, q) in enumerate(ends):
            centre = p + (q - p) / 2
            for side, which in enumerate(((x >= p) & (x <= centre), (x > centre) & (x <= q))):
                distance = (q - x[which]) if side else (x[which] - p)
                theta[which] = 2 * np.arcsin(np.sqrt(distance / (q - p)))
                group[which] = 2 * k + side
        turned = self.coefficients * (-1.0) ** np.arange(self.coefficients.shape[1])
        return _cosine_series(np.stack([turned, self.coefficients], axis=1).reshape(4, -1), theta, group)


def candidates(f: Component, g: Component) -> bool:
    """Whether the algorithm may be for a pair: one smooth piece each, of the same width, of high degree."""
    if f.left or f.right or g.left or g.right or len(f.breaks) != 2 or len(g.breaks) != 2:
        return False
    widths = f.b - f.a, g.b - g.a
    if not (np.isfinite(widths).all() and abs(widths[0] - widths[1]) <= _SAME * widths[0]):
        return False
    degrees = []
    for c in (f, g):
        panels = c.panels(c.a, c.b)
        if panels.rough.any() or np.isnan(panels.degree).any():
            return False
        degrees.append(float(panels.degree.sum()))
    return min(degrees) >= _LEAST and sum(degrees) < _MOST


def worthwhile(f: Component, g: Component, points: int) -> bool:
    """Whether coefficients cost less than that many values."""
    degrees = [float(c.panels(c.a, c.b).degree.sum()) for c in (f, g)]
    return points * sum(degrees) / 2 * _NODE > min(degrees) * _STEP + 5e-4


@functools.lru_cache(maxsize=32)
def series(f: Component) -> Series | None:
    """The Legendre series of a smooth component; None if it is not resolved."""
    n = 64
    while n <= _MOST:
        x = f.a + (f.b - f.a) * (1 + chebyshev_points(n)) / 2
        values = f.inside(x)
        c = chebyshev_coefficients(values)
        sizes = np.abs(c)
        if sizes[-max(4, n // 16) :].max() <= 30 * _NEGLIGIBLE * np.sqrt(n) * sizes.max():
            # What is kept: all above the level at which the last coefficients are.
            level = max(_NEGLIGIBLE * float(sizes.max()), 3 * float(sizes[-max(4, n // 16) :].max()))
            kept = int(np.flatnonzero(sizes > level)[-1]) + 1
            one_sign = not np.iscomplexobj(values) and (values.min() >= 0 or values.max() <= 0)
            norm = float(np.sqrt(np.mean(np.abs(values) ** 2) * 2))
            return Series(_legendre_from_chebyshev(c[:kept]), norm, bool(one_sign))
        n *= 2
    return None


def halves(f: Component, g: Component) -> Halves | None:
    """Both polynomials that the convolution is; None where this is not the algorithm for the pair."""
    first, second = series(f), series(g)
    if first is None or second is None or (first.one_sign and second.one_sign):
        return None
    a, b = first.coefficients, second.coefficients
    if len(a) < len(b):
        a, b = b, a
    half = (f.b - f.a) / 2
    found = half * _first_halves(a, b)
    found[:, 1] *= (-1.0) ** np.arange(len(found))
    lo, hi = f.a + g.a, f.b + g.b
    size = half * first.norm * second.norm
    # Values belong to rounded x, at which a series of that degree has changed.
    degree = len(a) + len(b)
    slope = (np.sqrt(degree) + degree / 4) / (2 * half)
    far = max(abs(f.a), abs(f.b)) + max(abs(g.a), abs(g.b))
    error = EPS * size * (ROUNDING + 2 * np.sqrt(degree) + 2 * far * slope)
    return Halves(lo, lo + 2 * half, hi, _chebyshev_from_legendre(found).T.copy(), size, float(error))


def _first_halves(a: Array, b: Array) -> Array:
    """The Legendre coefficients of h on [−2, 0], in the second column those of the mirrored functions' h."""
    m, n = len(a), len(b)
    size = m + n + 1
    kind = np.result_type(a, b)
    order = np.arange(size + 1)
    scale = np.repeat(1.0 / (2 * order + 1), 2).reshape(-1, 2)
    signs = (-1.0) ** order
    alpha = np.zeros((size + 1, 2), kind)
    alpha[:m] = np.stack([a, a * signs[:m]], axis=1)
    weighted = np.stack([b * signs[:n], b], axis=1) * scale[:n]

    def stepped(column: Array) -> Array:
        """Bₖ₋₁/(2k − 1) − Bₖ₊₁/(2k + 3), for all k."""
        u = column * scale
        difference = np.zeros_like(column)
        difference[1:-1] = u[:-2] - u[2:]
        difference[0] = -u[1]
        return difference

    before = stepped(alpha)
    before[0] += alpha[0]
    current = stepped(before) - before
    # The mirrored β differs in the signs of odd columns: sums over even and over odd ones do for both.
    sums = np.zeros((2, size, 2), kind)
    diagonal = np.zeros((n, 2), kind)
    u, work = np.empty_like(before), np.empty_like(before)
    for j in range(n):
        end = min(m + j + 3, size)  # beyond, columns are 0
        np.multiply(before[j:end], b[j], out=work[j:end])
        sums[j % 2, j:end] += work[j:end]
        for side in (0, 1):
            diagonal[j, side] = before[j + 1 : n, side] @ weighted[j + 1 :, side]
        # The next column but one, below the diagonal: above, the recurrence is not stable.
        np.multiply(current[j + 1 : end + 1], scale[j + 1 : end + 1], out=u[j + 1 : end + 1])
        np.subtract(u[j + 1 : end - 1], u[j + 3 : end + 1], out=work[j + 2 : end])
        work[j + 2 : end] *= 2 * j + 3
        before[j + 2 : end] += work[j + 2 : end]
        before, current = current, before
    result = np.stack([sums[0, :, 0] + sums[1, :, 0], sums[0, :, 1] - sums[1, :, 1]], axis=1)
    factors = signs[:n] * (2 * order[:n] + 1)
    result[:n] += diagonal * factors[:, None]
    return result


@functools.lru_cache(maxsize=64)
def _ratios(n: int) -> Array:
    """Γ(z + ½)/Γ(z + 1) for z = −½ (as 0), 0, ½, 1, … below n."""
    z = np.arange(2 * n) / 2
    result = np.zeros(2 * n + 1)
    for start, first in ((0, math.sqrt(math.pi)), (1, 2 / math.sqrt(math.pi))):
        factors = (z[start::2] + 0.5) / (z[start::2] + 1)
        result[1 + start :: 2] = first * np.concatenate([[1.0], np.cumprod(factors[:-1])])
    return result


def _banded(first: Array, second: Array, vectors: Array) -> Array:
    """Σ_{j ≥ i} first[j − i] second[i + j] vectors[j], for columns of vectors."""
    n = len(vectors)
    toeplitz = sliding_window_view(np.concatenate([np.zeros(n - 1), first[:n]]), n)[::-1]
    hankel = sliding_window_view(second[: 2 * n - 1], n)
    result = np.empty(vectors.shape, vectors.dtype)
    for i in range(0, n, _BLOCK):
        rows = slice(i, i + _BLOCK)
        result[rows] = (toeplitz[rows, i:] * hankel[rows, i:]) @ vectors[i:]
    return result


def _chebyshev_from_legendre(c: Array) -> Array:
    """Columns Σ cₖ Pₖ as Chebyshev series (B. K. Alpert, V. Rokhlin, SIAM J. Sci. Stat. Comput. 12, 1991)."""
    ratio = _ratios(len(c) + 2)[1:]
    result = np.zeros(c.shape, c.dtype)
    for parity in (0, 1):
        part = c[parity::2]
        if len(part):
            result[parity::2] = _banded(ratio[::2], ratio[2 * parity :: 2], part) * (2 / np.pi)
    result[0] /= 2
    return result


def _legendre_from_chebyshev(c: Array) -> Array:
    """The inverse."""
    n = len(c)
    ratio = _ratios(n + 2)
    z = np.arange(len(ratio))
    result = np.zeros(n, c.dtype)
    with np.errstate(divide="ignore"):
        gaps = np.where(z >= 2, np.concatenate([[0.0, 0.0], ratio[1:-1]]) / np.maximum(z, 1), 0.0)
    sums = ratio / (z + 1)  # of j + k: Γ ratios at (j + k − 1)/2 over j + k + 1
    for parity in (0, 1):
        part = c[parity::2]
        if not len(part):
            continue
        k = parity + 2 * np.arange(len(part))
        above = _banded(gaps[::2], sums[2 * parity :: 2], k * part)
        diagonal = np.sqrt(np.pi) / (2 * ratio[2 * k + 1])
        if parity == 0:
            diagonal[0] = 1.0
        result[parity::2] = diagonal * part - (k + 0.5) * above
    return result


def _cosine_series(c: Array, theta: Array, group: Array) -> Array:
    """Σ c[g, k] cos kθ, g the group of θ, cut into blocks that are products of matrices."""
    block = int(np.ceil(np.sqrt(c.shape[1])))
    rows = -(-c.shape[1] // block)
    padded = np.zeros((len(c), rows * block), c.dtype)
    padded[:, : c.shape[1]] = c
    result = np.empty(theta.shape, c.dtype)
    for g, coefficients in enumerate(padded):
        k = group == g
        inner, outer = _unit_powers(theta[k], block), _unit_powers(block * theta[k], rows)
        table = coefficients.reshape(rows, block)
        sums = outer.real * (table @ inner.real) - outer.imag * (table @ inner.imag)
        result[k] = sums.sum(axis=0)
    return result


def _unit_powers(theta: Array, count: int) -> Array:
    """e^{ikθ} for k below count, each the product of two about halfway, so log₂ k roundings deep."""
    powers = np.ones((count, theta.size), complex)
    if count > 1:
        powers[1].real, powers[1].imag = np.cos(theta), np.sin(theta)
    for k in range(2, count):
        np.multiply(powers[k // 2], powers[k - k // 2], out=powers[k])
    return powers
