"""The reference pairs: convolutions with closed forms, evaluated in 40 digits and compared everywhere.

Each pair states its closed form, where it is compared, and whether both functions are positive: then every
value above 1e-300 must be right to 1e-12 *relative*, however small it is. All others must be right to 1e-14
of the largest value. The error estimate must not be below the true error.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import numpy as np
import pytest

import faltung as ft
from faltung.continuous import Function

INF = np.inf
DIGITS = 50


@dataclass(frozen=True)
class Pair:
    """A pair of functions and the closed form of their convolution."""

    f: Callable[[], Function]
    g: Callable[[], Function]
    closed: Callable[[Any], Any]
    x: Any
    positive: bool = True
    scaled: float = 1e-14  # of the largest value, or of the value itself where the result is unbounded
    bounded: bool = True


def gaussian(sigma: float) -> Function:
    return ft.fun(lambda x: np.exp(-0.5 * (x / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi)), (-INF, INF))


def cauchy(gamma: float) -> Function:
    return ft.fun(lambda x: gamma / np.pi / (gamma * gamma + x * x), (-INF, INF))


def levy(c: float) -> Function:
    return ft.fun(lambda x: np.sqrt(c / (2 * np.pi)) * np.exp(-c / (2 * x)) / x**1.5, (0, INF))


def wave(rate: complex, part: str) -> Function:
    return getattr(ft.exp(rate=rate), part)


def normal(x: Any, sigma: Any) -> Any:
    return mp.exp(-((x / sigma) ** 2) / 2) / (sigma * mp.sqrt(2 * mp.pi))


def phi1(z: Any) -> Any:
    return mp.expm1(z) / z if z else mp.mpf(1)


def trapezoid(a: float, b: float) -> Callable[[Any], Any]:
    """1_[0,a] ∗ 1_[0,b]."""
    return lambda x: max(mp.mpf(0), min(x, mp.mpf(a), mp.mpf(a) + mp.mpf(b) - x))


def spline(n: int) -> Callable[[Any], Any]:
    def closed(x: Any) -> Any:
        terms = ((-1) ** k * mp.binomial(n, k) * (x - k) ** (n - 1) for k in range(n + 1) if x > k)
        return mp.fsum(terms) / mp.factorial(n - 1)

    return closed


def between(x: Any) -> Any:
    """Φ(x) − Φ(x − 1), from the side where it does not cancel."""
    if x > 0.5:
        return mp.ncdf(1 - x) - mp.ncdf(-x)
    return mp.ncdf(x) - mp.ncdf(x - 1)


def laplace(a: Any, b: Any) -> Callable[[Any], Any]:
    def closed(x: Any) -> Any:
        if a == b:
            return (1 + a * abs(x)) * mp.exp(-a * abs(x)) / a
        return 2 * (b * mp.exp(-a * abs(x)) - a * mp.exp(-b * abs(x))) / (mp.mpf(b) ** 2 - mp.mpf(a) ** 2)

    return closed


def exponnormal(s: Any, rate: Any) -> Callable[[Any], Any]:
    def closed(x: Any) -> Any:
        root = (rate * s * s - x) / (mp.sqrt(2) * s)
        return rate / 2 * mp.exp(rate * (rate * s * s - 2 * x) / 2) * mp.erfc(root)

    return closed


def voigt(sigma: Any, gamma: Any) -> Callable[[Any], Any]:
    def closed(x: Any) -> Any:
        z = (x + 1j * gamma) / (sigma * mp.sqrt(2))
        return mp.re(mp.exp(-z * z) * mp.erfc(-1j * z)) / (sigma * mp.sqrt(2 * mp.pi))

    return closed


def half_powers(x: Any) -> Any:
    if x <= 1:
        return +mp.pi
    return 2 * (mp.asin(1 / mp.sqrt(x)) - mp.asin(mp.sqrt(1 - 1 / x)))


def cosines(k: int) -> Callable[[Any], Any]:
    def closed(x: Any) -> Any:
        if x <= mp.mpf(np.pi):
            return (x * mp.cos(k * x) + mp.sin(k * x) / k) / 2
        # The support ends at the double nearest to π, and so does this form.
        a, b = x - mp.mpf(np.pi), mp.mpf(np.pi)
        return ((b - a) * mp.cos(k * x) + (mp.sin(k * (2 * b - x)) - mp.sin(k * (2 * a - x))) / (2 * k)) / 2

    return closed


def kinked(x: Any) -> Any:
    def f(u: Any) -> Any:
        u = min(max(u, mp.mpf(-3)), mp.mpf(3))
        return mp.sign(u) * (u * mp.sin(u) + mp.cos(u) - 1)

    return f(x) - f(x - 1)


EPS = 1e-10
PAIRS: dict[str, Pair] = {
    "1 boxes": Pair(lambda: ft.box(0, 1), lambda: ft.box(0, np.pi), trapezoid(1, np.pi), (-0.5, 5)),
    "2 box, 4-fold": Pair(
        lambda: ft.power(ft.box(0, 1), 3),
        lambda: ft.box(0, 1),
        spline(4),
        [1e-80, 1e-9, *np.linspace(0, 4, 60)],
    ),
    "2 box, 16-fold": Pair(
        lambda: ft.power(ft.box(0, 1), 8),
        lambda: ft.power(ft.box(0, 1), 8),
        spline(16),
        [1e-15, 1e-3, *np.linspace(0, 16, 90)],
    ),
    **{
        f"3 Gaussians, 1 and {s}": Pair(
            lambda: gaussian(1.0),
            lambda s=s: gaussian(s),
            lambda x, s=s: normal(x, mp.sqrt(1 + mp.mpf(s) ** 2)),
            (-12, 12),
        )
        for s in (1.0, 0.1, 1e-3)
    },
    "3 Gaussians, far": Pair(
        lambda: gaussian(1.0), lambda: gaussian(1.0), lambda x: normal(x, mp.sqrt(2)), (-50, 50)
    ),
    "4 Gaussian, box": Pair(lambda: gaussian(1.0), lambda: ft.box(0, 1), between, (-36, 36)),
    "5 exponential, box": Pair(
        lambda: ft.exp(1),
        lambda: ft.box(0, 1),
        lambda x: -mp.expm1(-x) if x <= 1 else mp.exp(-x) * (mp.e - 1),
        [*np.linspace(0, 5, 50), 80.0, 300.0, 680.0],
    ),
    "6 exponentials": Pair(
        lambda: ft.exp(1), lambda: ft.exp(1), lambda x: x * mp.exp(-x), [1e-200, *np.linspace(0, 600, 80)]
    ),
    "7 exponentials, nearly equal": Pair(
        lambda: ft.exp(1),
        lambda: ft.exp(1 + EPS),
        lambda x: x * mp.exp(-x) * phi1(-(mp.mpf(1 + EPS) - 1) * x),
        [1e-200, *np.linspace(0, 600, 80)],
    ),
    "8 exponentials, unequal": Pair(
        lambda: ft.exp(1),
        lambda: ft.exp(50),
        lambda x: (mp.exp(-x) - mp.exp(-50 * x)) / 49,
        [1e-200, 1e-9, *np.linspace(0, 650, 80)],
    ),
    "9 Gaussian, exponential": Pair(
        lambda: gaussian(0.3), lambda: ft.exp(2.0) * 2.0, exponnormal(mp.mpf(0.3), mp.mpf(2)), (-8, 200)
    ),
    "10 Laplace, 1 and 2": Pair(
        lambda: ft.exp(1, side="both"), lambda: ft.exp(2, side="both"), laplace(1, 2), (-300, 300)
    ),
    "10 Laplace, equal": Pair(
        lambda: ft.exp(1, side="both"), lambda: ft.exp(1, side="both"), laplace(1, 1), (-300, 300)
    ),
    "11 Cauchy": Pair(
        lambda: cauchy(1.0), lambda: cauchy(2.0), lambda x: 3 / mp.pi / (9 + x * x), (-1e4, 1e4)
    ),
    "11 Cauchy, narrow": Pair(
        lambda: cauchy(1.0),
        lambda: cauchy(1e-6),
        lambda x: (1 + mp.mpf(1e-6)) / mp.pi / ((1 + mp.mpf(1e-6)) ** 2 + x * x),
        (-10, 10),
    ),
    "12 Cauchy, box": Pair(
        lambda: cauchy(1.0),
        lambda: ft.box(0, 1),
        lambda x: (mp.atan(x) - mp.atan(x - 1)) / mp.pi,
        (-1e3, 1e3),
    ),
    "13 Voigt": Pair(lambda: gaussian(0.5), lambda: cauchy(1.0), voigt(mp.mpf(0.5), 1), (-40, 40)),
    "13 Voigt, narrow": Pair(lambda: gaussian(1.0), lambda: cauchy(1e-4), voigt(1, mp.mpf(1e-4)), (-5, 5)),
    **{
        f"14 powers {p} and {q}": Pair(
            lambda p=p: ft.fun(np.ones_like, (0, INF), left=p),
            lambda q=q: ft.fun(np.ones_like, (0, INF), left=q),
            lambda x, p=p, q=q: mp.beta(1 + mp.mpf(p), 1 + mp.mpf(q)) * x ** (mp.mpf(p) + mp.mpf(q) + 1),
            [1e-6, *np.linspace(0.1, 50, 40)],
            bounded=False,
        )
        for p, q in ((-0.5, -0.5), (-0.7, 0.4), (1.5, -0.25), (-0.9, 2.0))
    },
    "14 powers, unmarked": Pair(
        lambda: ft.fun(lambda x: x**-0.3, (0, INF)),
        lambda: ft.fun(lambda x: x**0.4, (0, INF)),
        lambda x: mp.beta(1 + mp.mpf(-0.3), 1 + mp.mpf(0.4)) * x ** (mp.mpf(-0.3) + mp.mpf(0.4) + 1),
        [1e-6, *np.linspace(0.1, 50, 40)],
        bounded=False,
    ),
    "15 inverse roots": Pair(
        lambda: ft.fun(np.ones_like, (0, 1), left=-0.5),
        lambda: ft.fun(np.ones_like, (0, 1), left=-0.5),
        half_powers,
        [1e-12, *np.linspace(0.02, 1.999, 60)],
    ),
    "15 inverse roots, unmarked": Pair(
        lambda: ft.fun(lambda x: 1 / np.sqrt(x), (0, 1)),
        lambda: ft.fun(lambda x: x**-0.5, (0, 1)),
        half_powers,
        [1e-12, *np.linspace(0.02, 1.999, 60)],
    ),
    "16 arcsines": Pair(
        lambda: ft.fun(lambda x: np.full(x.shape, 1 / np.pi), (-1, 1), left=-0.5, right=-0.5),
        lambda: ft.fun(lambda x: np.full(x.shape, 1 / np.pi), (-1, 1), left=-0.5, right=-0.5),
        lambda x: mp.ellipk(1 - x * x / 4) / mp.pi**2,
        [-1.9, -1e-6, 1e-9, *np.linspace(0.01, 1.999, 60)],
        bounded=False,
    ),
    "17 logarithms": Pair(
        lambda: ft.fun(np.log, (0, 1)),
        lambda: ft.fun(np.log, (0, 1)),
        lambda x: x * ((mp.log(x) - 1) ** 2 + 1 - mp.pi**2 / 6),
        [1e-12, *np.linspace(0.01, 1, 60)],
    ),
    "18 parabolas": Pair(
        lambda: ft.piecewise([-1, 1], [[0.0, 1.5, -0.75]]),
        lambda: ft.fun(lambda x: 0.75 * (1 - x * x), (-1, 1)),
        lambda x: mp.mpf(3) / 160 * (2 - abs(x)) ** 3 * (x * x + 6 * abs(x) + 4),
        (-1.999, 1.999),
    ),
    "19 sines": Pair(
        lambda: wave(-500j, "imag"),
        lambda: wave(-500j, "imag"),
        lambda x: (mp.sin(500 * x) / 500 - x * mp.cos(500 * x)) / 2,
        (0, 10),
        positive=False,
    ),
    "20 damped sine, step": Pair(
        lambda: wave(0.5 - 3j, "imag"),
        lambda: ft.step(),
        lambda x: (3 - mp.exp(-x / 2) * (3 * mp.cos(3 * x) + mp.sin(3 * x) / 2)) / (mp.mpf(1) / 4 + 9),
        (0, 40),
        positive=False,
    ),
    **{
        f"21 cosines, {k}": Pair(
            lambda k=k: ft.fun(lambda x: np.cos(k * x), (0, np.pi)),
            lambda k=k: ft.fun(lambda x: np.cos(k * x), (0, np.pi)),
            cosines(k),
            (0, 6.28),
            positive=False,
            # cos(k t) of a rounded t: k·ε·π at each node.
            scaled=max(1e-14, k * 7e-16),
        )
        for k in (1, 50, 500)
    },
    "22 hyperbolic secants": Pair(
        lambda: ft.fun(lambda x: 1 / np.cosh(x), (-INF, INF)),
        lambda: ft.fun(lambda x: 1 / np.cosh(x), (-INF, INF)),
        lambda x: 2 * x / mp.sinh(x) if x else mp.mpf(2),
        (-600, 600),
    ),
    "23 Gaussian, |x|": Pair(
        lambda: gaussian(0.7),
        lambda: ft.fun(np.abs, (-INF, INF)),
        lambda x: x * mp.erf(x / (mp.mpf(0.7) * mp.sqrt(2)))
        + mp.mpf(0.7) * mp.sqrt(2 / mp.pi) * mp.exp(-x * x / (2 * mp.mpf(0.7) ** 2)),
        (-20, 20),
    ),
    "24 Gaussian, cosine": Pair(
        lambda: gaussian(0.5),
        lambda: ft.fun(lambda x: np.cos(3 * x), (-INF, INF)),
        lambda x: mp.exp(-mp.mpf(9) / 8) * mp.cos(3 * x),
        (-20, 20),
        positive=False,
    ),
    "25 Lévy": Pair(
        lambda: levy(1.0),
        lambda: levy(2.0),
        lambda x: mp.sqrt((1 + mp.sqrt(2)) ** 2 / (2 * mp.pi))
        * mp.exp(-((1 + mp.sqrt(2)) ** 2) / (2 * x))
        / x ** mp.mpf(1.5),
        [0.02, 0.05, *np.linspace(0.1, 100, 60)],
    ),
    "26 kink, box": Pair(
        lambda: ft.fun(lambda x: np.abs(x) * np.cos(x), (-3, 3)),
        lambda: ft.box(0, 1),
        kinked,
        (-3, 4),
        positive=False,
    ),
    "31 narrow boxes": Pair(
        lambda: ft.box(0, 1e-9), lambda: ft.box(0, 5e-9), trapezoid(1e-9, 5e-9), (-1e-9, 7e-9)
    ),
}  # fmt: skip


def points(pair: Pair) -> np.ndarray:
    if isinstance(pair.x, tuple):
        return np.linspace(*pair.x, 97)
    return np.array(pair.x, float)


@pytest.mark.parametrize("name", PAIRS)
def test_pair(name: str) -> None:
    pair = PAIRS[name]
    x = points(pair)
    for h in (pair.f() @ pair.g(), pair.g() @ pair.f()):
        value = h(x)
        with mp.workdps(DIGITS):
            exact = [pair.closed(mp.mpf(float(t))) for t in x]
            error = np.array([float(abs(mp.mpmathify(v) - e)) for v, e in zip(value, exact, strict=True)])
            size = np.array([float(abs(e)) for e in exact])
        assert np.isfinite(value).all()
        if pair.bounded:
            assert error.max() <= pair.scaled * size.max()
        else:
            assert (error <= pair.scaled * size).all()
        if pair.positive:
            seen = size > 1e-300
            assert (error[seen] / size[seen]).max() <= 1e-12
        assert h.error >= error.max()


def test_atom_and_function() -> None:
    f = gaussian(1.0)
    h = ft.delta(0.7) @ f
    x = np.linspace(-5, 5, 41)
    np.testing.assert_array_equal(h(x), f(x - 0.7))
    assert h.atoms == ()


def test_derivative_of_an_atom_and_an_exponential() -> None:
    h = ft.delta(0.0, order=1) @ ft.exp(1)
    assert [(t.location, t.weight, t.order) for t in h.atoms] == [(0.0, 1.0, 0)]
    x = np.linspace(0.1, 5, 20)
    np.testing.assert_allclose(h(x), -np.exp(-x), rtol=1e-15)


def test_derivative_of_an_atom_and_a_box() -> None:
    h = ft.delta(0.0, order=1) @ ft.box(0, 1)
    assert [(t.location, t.weight, t.order) for t in h.atoms] == [(0.0, 1.0, 0), (1.0, -1.0, 0)]
    assert h(0.5) == 0.0


def test_derivatives_of_atoms() -> None:
    h = ft.delta(0.25, order=1) @ ft.delta(1.5, order=1)
    assert [(t.location, t.weight, t.order) for t in h.atoms] == [(1.75, 1.0, 2)]


def test_random_complex_piecewise_polynomials_against_quadrature() -> None:
    rng = np.random.default_rng(32)

    def random_function() -> tuple[Function, np.ndarray, list[np.ndarray]]:
        edges = np.sort(rng.uniform(-2, 3, 21))
        pieces = [rng.normal(size=6) + 1j * rng.normal(size=6) for _ in range(20)]
        return ft.piecewise(edges, pieces), edges, pieces

    def value(edges: np.ndarray, pieces: list[np.ndarray], t: Any) -> Any:
        k = int(np.searchsorted(edges, float(t), "right")) - 1
        return mp.polyval([mp.mpmathify(c) for c in pieces[k][::-1]], t - mp.mpf(edges[k]))

    (f, f_edges, f_pieces), (g, g_edges, g_pieces) = random_function(), random_function()
    h = f @ g
    x = np.sort(rng.uniform(f_edges[0] + g_edges[0], f_edges[-1] + g_edges[-1], 12))
    values = h(x)
    with mp.workdps(30):
        legendre = mp.calculus.quadrature.GaussLegendre(mp.mp).calc_nodes(2, 110)
        for point, result in zip(x, values, strict=True):
            t = mp.mpf(float(point))
            lo = max(mp.mpf(f_edges[0]), t - mp.mpf(g_edges[-1]))
            hi = min(mp.mpf(f_edges[-1]), t - mp.mpf(g_edges[0]))
            cuts = sorted({lo, hi, *(mp.mpf(e) for e in f_edges), *(t - mp.mpf(e) for e in g_edges)})
            cuts = [c for c in cuts if lo <= c <= hi]
            total = mp.mpc(0)
            for p, q in itertools.pairwise(cuts):
                middle, half = (p + q) / 2, (q - p) / 2
                total += half * mp.fsum(
                    w
                    * value(f_edges, f_pieces, middle + half * y)
                    * value(g_edges, g_pieces, t - middle - half * y)
                    for y, w in legendre
                )
            assert abs(mp.mpmathify(complex(result)) - total) <= 1e-14 * np.abs(values).max()
            assert abs(mp.mpmathify(complex(result)) - total) <= h.error
