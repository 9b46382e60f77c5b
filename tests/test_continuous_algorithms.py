"""Each algorithm against another one or a closed form, where it is chosen and next to where it is not."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction
from typing import Any

import mpmath as mp
import numpy as np
import pytest

import faltung as ft
from faltung.continuous import Function, legendre
from faltung.continuous.convolution import Convolution
from faltung.continuous.quadrature import convolution_at
from faltung.continuous.rules import jacobi
from faltung.errors import DivergentError

INF = math.inf


def gaussian(sigma: float = 1.0, centre: float = 0.0) -> Function:
    return ft.fun(
        lambda x: np.exp(-0.5 * ((x - centre) / sigma) ** 2), (-INF, INF), centre=centre, scale=sigma
    )


def cauchy(gamma: float) -> Function:
    return ft.fun(lambda x: gamma / np.pi / (gamma * gamma + x * x), (-INF, INF))


def only_part(h: Function) -> Convolution:
    (part,) = h.parts
    assert isinstance(part, Convolution)
    return part


# -- the trapezoidal rule ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "g", "reach"),
    [
        (gaussian(), gaussian(0.1), 12.0),
        (gaussian(), gaussian(1e-3, 5.0), 12.0),
        (gaussian(0.5), cauchy(1.0), 40.0),
        (ft.fun(lambda x: np.exp(-x * x + 3j * x), (-INF, INF)), gaussian(2.0), 8.0),
        (ft.fun(lambda x: 1 / np.cosh(x), (-INF, INF)), gaussian(), 30.0),
    ],
)
def test_trapezoidal_rule_agrees_with_panels(f: Function, g: Function, reach: float) -> None:
    h = f @ g
    assert h.plan.algorithms == ("trapezoidal rule",)
    x = np.linspace(-reach, reach, 301)
    panels = convolution_at(f.parts[0], g.parts[0], x)
    difference = np.abs(h(x) - panels.value)
    assert (difference <= h.error_at(x) + panels.error).all()
    assert (difference <= 1e-12 * panels.size).all()


def test_results_do_not_depend_on_the_company_of_points() -> None:
    h = gaussian() @ gaussian(0.1)
    x = np.linspace(-5, 5, 601)
    np.testing.assert_allclose(h(x), [h(t) for t in x], rtol=1e-14)


def test_a_function_that_falls_into_numbers_without_digits() -> None:
    h = ft.box(0.19, 0.22) @ gaussian(2.862385841502865, -2.565149625834948)
    assert h(0.0) == pytest.approx(0.03 * math.exp(-0.5 * (2.36 / 2.862385841502865) ** 2), rel=1e-3)


# -- exponentials both ways ------------------------------------------------------------------------


def test_powers_of_a_two_sided_exponential() -> None:
    h = ft.power(ft.exp(1, side="both"), 4)
    assert h.plan.algorithms == ("exact algebra",)
    t = np.abs(np.array([-3.0, 0.0, 1e-9, 2.0, 700.0]))
    closed = (t**3 + 6 * t**2 + 15 * t + 15) / 6 * np.exp(-t)
    np.testing.assert_allclose(h(np.array([-3.0, 0.0, 1e-9, 2.0, 700.0])), closed, rtol=4e-15)


@pytest.mark.parametrize("rates", [(1.0, 2.0), (0.3, 40.0), (1 + 2j, 2 - 1j), (1.0, 1.0 + 1e-10)])
def test_opposite_directions(rates: tuple[complex, complex]) -> None:
    right, left = ft.exp(rates[0], at=0.5), ft.exp(rates[1], at=-1.0, side="left")
    h = right @ left
    x = np.array([-4.0, -0.5, 0.0, 3.0])
    expected = np.where(
        x > -0.5, np.exp(-rates[0] * np.maximum(x + 0.5, 0)), np.exp(rates[1] * np.minimum(x + 0.5, 0))
    ) / (rates[0] + rates[1])
    np.testing.assert_allclose(h(x), expected, rtol=1e-14)
    np.testing.assert_allclose((left @ right)(x), expected, rtol=1e-14)
    np.testing.assert_allclose(h.mirror()(-x), expected, rtol=1e-14)
    np.testing.assert_allclose(h.shift(2.0)(x + 2), expected, rtol=1e-14)
    np.testing.assert_allclose(h.conj()(x), np.conj(expected), rtol=1e-14)


def test_two_sided_exponentials_are_functions_like_others() -> None:
    f = ft.exp(2.0, at=1.0, side="both")
    assert f(1.0) == 1.0
    assert f.breakpoints == (1.0,)
    assert f.integral() == pytest.approx(1.0, rel=1e-15)
    assert f.integral(1.0, INF) == pytest.approx(0.5, rel=1e-15)
    second = f.diff(2)
    assert [(t.location, t.weight) for t in second.atoms] == [(1.0, -4.0)]
    assert second(2.0) == pytest.approx(4 * math.exp(-2.0), rel=1e-15)
    h = f @ gaussian(0.5)
    panels = convolution_at(gaussian(0.5).parts[0], f.parts[0], np.array([0.3, 4.0]))
    np.testing.assert_allclose(h(np.array([0.3, 4.0])), panels.value, rtol=1e-13)
    boxed = ft.box(0, 1) @ ft.exp(2.0, side="left")
    np.testing.assert_allclose(
        boxed(np.array([-3.0, 0.5])),
        [math.exp(-6) * (1 - math.exp(-2)) / 2, (1 - math.exp(-1)) / 2],
        rtol=1e-14,
    )


# -- algebraic ends ------------------------------------------------------------------------------------


@pytest.mark.parametrize("alpha", [-0.97, -0.95, -0.9, -0.777, -0.5, -1 / 3, 0.123, 0.5, 1.5])
@pytest.mark.parametrize("beta", [-0.5, -0.25, 0.4])
def test_algebraic_ends(alpha: float, beta: float) -> None:
    f = ft.fun(np.ones_like, (0, 1), left=alpha)
    g = ft.fun(np.ones_like, (0, 1), left=beta)
    h = f @ g
    x = np.array([1e-9, 0.01, 0.3, 1.0])
    closed = [
        mp.beta(1 + mp.mpf(alpha), 1 + mp.mpf(beta)) * mp.mpf(t) ** (mp.mpf(alpha) + beta + 1) for t in x
    ]
    np.testing.assert_allclose(h(x), np.array(closed, float), rtol=3e-14)


@pytest.mark.parametrize("x", [1e-9, 1e-6, 1e-3, 0.01, 1.0, 1.99999])
def test_two_ends_close_to_each_other(x: float) -> None:
    arc = ft.fun(np.ones_like, (-1, 1), left=-0.5, right=-0.5)
    with mp.workdps(40):
        closed = float(mp.ellipk(1 - mp.mpf(x) ** 2 / 4))
    assert (arc @ arc)(x) == pytest.approx(closed, rel=1e-14)


@pytest.mark.parametrize("x", [0.001, 0.3, 0.9, 0.999])
def test_what_is_hardly_integrable(x: float) -> None:
    f = ft.fun(np.ones_like, (0, 1), left=-0.99)
    h = f @ ft.fun(np.ones_like, (0, 1), left=1.5, right=-0.5)
    a, t = mp.mpf(-0.99) + 1, mp.mpf(x)
    closed = mp.beta(a, 2.5) * t ** (a + 1.5) / mp.sqrt(1 - t) * mp.hyp2f1(0.5, a, a + 2.5, -t / (1 - t))
    assert h(x) == pytest.approx(float(closed), rel=1e-14)


@pytest.mark.parametrize("n", [1, 2, 9, 44])
@pytest.mark.parametrize(("below", "above"), [(-0.5, -0.5), (-0.97, 0.4), (1.5, -0.3), (0.0, -0.7)])
def test_gauss_jacobi_rules(n: int, below: float, above: float) -> None:
    rule = jacobi(n, below, above)
    for k in range(2 * n):
        for p, q in ((k, 0), (0, k)):
            found = rule.weights @ (rule.nodes ** (below + p) * rule.complements ** (above + q))
            exact = mp.beta(mp.mpf(below) + p + 1, mp.mpf(above) + q + 1)
            assert found == pytest.approx(float(exact), rel=4e-15)


@pytest.mark.parametrize("far", [0.0, 1e6])
def test_steps_keep_their_digits(far: float) -> None:
    rng = np.random.default_rng(3)
    heights = rng.uniform(0, 1, 6), rng.uniform(0, 1, 6)
    edges = np.cumsum(2.0 ** -rng.integers(1, 30, 7)), far + np.cumsum(2.0 ** -rng.integers(1, 30, 7))
    h = ft.piecewise(edges[0], list(heights[0])) @ ft.piecewise(edges[1], list(heights[1]))
    assert h.plan.algorithms == ("overlaps of steps",)
    for x in (np.linspace(*h.support, 9)[1:-1], np.linspace(*h.support, 1001)[1:-1]):
        exact = np.array([
            sum(
                Fraction(p) * Fraction(q) * max(
                    min(s[1], Fraction(t) - r[0]) - max(s[0], Fraction(t) - r[1]), Fraction(0)
                )
                for p, s in zip(heights[0], itertools.pairwise(map(Fraction, edges[0])), strict=True)
                for q, r in zip(heights[1], itertools.pairwise(map(Fraction, edges[1])), strict=True)
            )
            for t in x[:: max(1, x.size // 9)]
        ], float)  # fmt: skip
        np.testing.assert_allclose(h(x)[:: max(1, x.size // 9)], exact, rtol=1e-14)


def test_derivatives_of_algebraic_ends() -> None:
    x = np.array([0.01, 0.3, 0.9])
    f = ft.fun(np.cos, (0, 1), left=0.5).diff()
    np.testing.assert_allclose(f(x), 0.5 * x**-0.5 * np.cos(x) - x**0.5 * np.sin(x), rtol=1e-12)
    assert [t.location for t in f.atoms] == [1.0]
    assert f.atoms[0].weight == pytest.approx(-math.cos(1.0), rel=1e-14)
    arch = ft.fun(np.ones_like, (-1, 1), left=0.5, right=0.5).diff()
    np.testing.assert_allclose(arch(x), -x / np.sqrt(1 - x * x), rtol=1e-13)
    gamma = ft.fun(lambda t: np.exp(-t), (0, INF), left=1.5).diff()
    np.testing.assert_allclose(gamma(9 * x), (1.5 - 9 * x) * (9 * x) ** 0.5 * np.exp(-9 * x), rtol=1e-11)
    assert gamma.atoms == ()
    with pytest.raises(DivergentError, match=r"left end of exponent -0\.5, and its derivative one of -1\.5"):
        ft.fun(np.cos, (0, 1), left=-0.5).diff()


# -- Legendre series, interpolants, steps -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "g"),
    [
        (lambda x: np.cos(50 * x), lambda x: np.sin(30 * x) + 0.5),
        (lambda x: np.cos(40 * x) * np.exp(x), lambda x: np.cos(120 * x * x / 3)),
        (lambda x: np.exp(50j * x), lambda x: np.cos(45 * x)),
    ],
)
def test_legendre_series_agree_with_direct_integration(f: Any, g: Any) -> None:
    p, q = ft.fun(f, (0, np.pi)), ft.fun(g, (1.0, 1.0 + np.pi))
    h = p @ q
    assert h.plan.algorithms == ("Legendre series",)
    x = np.linspace(1.0, 1.0 + 2 * np.pi, 1001)
    direct = convolution_at(p.parts[0], q.parts[0], x[1:-1])
    difference = np.abs(h(x)[1:-1] - direct.value)
    assert only_part(h)._halves is not None
    assert difference.max() <= h.error
    assert difference.max() <= 1e-13 * direct.size.max()


def test_legendre_series_are_not_for_functions_of_one_sign() -> None:
    f = ft.fun(lambda x: 1 + np.cos(60 * x), (0, 1))
    h = f @ f
    h(np.linspace(0, 2, 1001))
    part = only_part(h)
    assert part._halves is None
    assert h(1e-9) == pytest.approx(4e-9, rel=1e-12)


@pytest.mark.parametrize("n", [3, 40, 401])
def test_legendre_and_chebyshev_coefficients(n: int) -> None:
    c = np.random.default_rng(n).normal(size=(n, 2)) / (1 + np.arange(n))[:, None]
    back = legendre._chebyshev_from_legendre(
        np.stack([legendre._legendre_from_chebyshev(column) for column in c.T], axis=1)
    )
    np.testing.assert_allclose(back, c, atol=1e-13)


@pytest.mark.parametrize(
    ("f", "g", "lo", "hi"),
    [
        (cauchy(1.0), cauchy(1e-6), -10.0, 10.0),
        (cauchy(1.0), cauchy(2.0), -1e4, 1e4),
        (gaussian(0.3), ft.exp(2.0), -8.0, 200.0),
        (gaussian(), cauchy(1e-4), -5.0, 5.0),
        (ft.fun(np.log, (0, 1)), ft.fun(np.log, (0, 1)), 1e-3, 1.999),
        (gaussian(0.7), ft.fun(np.abs, (-INF, INF)), -20.0, 20.0),
    ],
)
def test_many_points_agree_with_few(f: Function, g: Function, lo: float, hi: float) -> None:
    x = np.linspace(lo, hi, 1001)
    h = f @ g
    many, few = h(x), convolution_at(f.parts[0], g.parts[0], x)
    assert (np.abs(many - few.value) <= h.error_at(x) + few.error).all()
    np.testing.assert_allclose(many, few.value, rtol=3e-13)


def test_step_functions_are_joined_by_lines() -> None:
    rng = np.random.default_rng(5)
    f, g = (ft.piecewise(np.sort(rng.uniform(-2, 3, 21)), list(rng.uniform(0, 1, 20))) for _ in range(2))
    h = f @ g
    x = np.linspace(*h.support, 1001)
    few = convolution_at(f.parts[0], g.parts[0], x[1:-1])
    np.testing.assert_allclose(h(x)[1:-1], few.value, rtol=1e-12)


def test_narrow_functions_keep_their_width_far_from_zero() -> None:
    # Intervals within the narrow one have widths of 1e-9 at x = 5: differences of rounded ends would not do.
    x = np.linspace(-5, 5, 41)
    narrow = cauchy(1e-7)
    h = cauchy(1.0) @ narrow
    np.testing.assert_allclose(h(x), (1 + 1e-7) / np.pi / ((1 + 1e-7) ** 2 + x * x), rtol=2e-15)
