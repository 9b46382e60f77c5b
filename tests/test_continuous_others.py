"""Pairs that are not in the table: scales, unmarked kinks, two humps, corners, tails, densities, refusals."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import mpmath as mp
import numpy as np
import pytest
import scipy.stats

import faltung as ft
from faltung.continuous import Function
from faltung.errors import AccuracyWarning, ArgumentError, DivergentError

INF = math.inf


def line(call: Callable[[Any], Any], a: float = -INF, b: float = INF, **given: Any) -> Function:
    return ft.fun(call, (a, b), **given)


def gaussian(sigma: float = 1.0, centre: float = 0.0) -> Function:
    return line(lambda x: np.exp(-0.5 * ((x - centre) / sigma) ** 2))


@pytest.mark.parametrize("scale", [1e-150, 1e-30, 1e-8, 1e30, 1e150])
def test_no_scale_is_unusual(scale: float) -> None:
    x = scale * np.linspace(-8, 8, 9)
    h = gaussian(scale) @ gaussian(2 * scale)
    exact = math.sqrt(2 * math.pi * 4 / 5) * scale * np.exp(-((x / scale) ** 2) / 10)
    np.testing.assert_allclose(h(x), exact, rtol=1e-13)
    bump = line(lambda t: 1 / (1 + (t / scale) ** 2))
    np.testing.assert_allclose((bump @ bump)(x), 2 * math.pi * scale / (4 + (x / scale) ** 2), rtol=1e-13)
    decay = line(lambda t: np.exp(-t / scale), 0, INF) @ line(lambda t: np.exp(-2 * t / scale), 0, INF)
    x = scale * np.linspace(0.1, 40, 9)
    np.testing.assert_allclose(decay(x), scale * (np.exp(-x / scale) - np.exp(-2 * x / scale)), rtol=1e-13)


@pytest.mark.parametrize("size", [1e-140, 1e150])
def test_no_height_is_unusual(size: float) -> None:
    f = line(lambda x: size * np.exp(-x * x / 2))
    assert (f @ f)(1.0) == pytest.approx(size * size * math.sqrt(math.pi) * math.exp(-0.25), rel=1e-14)


@pytest.mark.parametrize(
    ("call", "kinks"),
    [
        (lambda x: np.maximum(0, np.sin(5 * x)), [k * math.pi / 5 for k in range(1, 6)]),
        (lambda x: np.minimum(np.exp(x), 2), [math.log(2)]),
        (lambda x: 2 + np.abs(x - 0.3) * np.cos(x), [0.3]),
        (lambda x: np.clip(x, 0.5, 1.7), [0.5, 1.7]),
    ],
)
def test_kinks_nobody_marked(call: Any, kinks: list[float]) -> None:
    f = line(call, 0, 3.5)
    marked = line(call, 0, 3.5, breaks=kinks)
    x = np.linspace(-0.9, 4.4, 301)
    np.testing.assert_allclose((f @ ft.box(-1, 1))(x), (marked @ ft.box(-1, 1))(x), atol=3e-15)
    assert len(f.breakpoints) >= len(kinks)


def test_a_kink_where_panels_meet_is_no_analytic_function() -> None:
    f = line(lambda x: np.exp(-np.abs(x)))
    assert f.breakpoints == (0.0,)
    x = np.array([0.0, 3.0, 6.0, 9.0])
    np.testing.assert_allclose(
        (f @ gaussian(0.7))(x), (ft.exp(1, side="both") @ gaussian(0.7))(x), rtol=1e-13
    )


def test_a_pole_just_beyond_the_end() -> None:
    f = line(lambda x: 1 / x, 1e-3, 10)
    assert f.integral() == pytest.approx(math.log(1e4), rel=1e-13)


def test_two_humps_and_waves_under_an_envelope() -> None:
    x = np.linspace(-4, 4, 301)
    wave = line(lambda t: np.cos(20 * t) * np.exp(-t * t / 2))
    h = wave @ wave
    assert h.plan.algorithms == ("trapezoidal rule",)
    np.testing.assert_allclose(
        h(x), math.sqrt(math.pi) / 2 * np.exp(-x * x / 4) * (np.cos(20 * x) + math.exp(-400)), atol=2e-15
    )
    pair = line(lambda t: np.exp(-((t - 3) ** 2)) + np.exp(-((t + 3) ** 2)))
    both = [math.sqrt(math.pi / 2) * np.exp(-((x - c) ** 2) / 2) for c in (-6, 0, 0, 6)]
    np.testing.assert_allclose((pair @ pair)(x), sum(both), rtol=1e-13)


def test_a_logarithmic_end_on_the_right() -> None:
    left, right = line(lambda x: -np.log(x), 0, 1), line(lambda x: -np.log(2 - x), 1, 2)
    x = np.array([1.3, 1.9, 2.3, 2.9])
    mirrored = (left @ left.mirror())(x - 2)
    np.testing.assert_allclose((left @ right)(x), mirrored, rtol=1e-13)


def test_corners_of_polynomials_keep_their_digits() -> None:
    square, back = ft.piecewise([0, 1], [[0, 0, 1.0]]), ft.piecewise([0, 1], [[1.0, -2.0, 1.0]])
    arch = ft.piecewise([-1, 1], [[0.0, 1.5, -0.75]])
    for d in (1e-6, 1e-3, 0.1):
        assert (square @ square)(d) == pytest.approx(d**5 / 30, rel=1e-14)
        x = 2 - d
        gap = Fraction(2) - Fraction(x)
        assert (back @ back)(x) == pytest.approx(float(gap**5 / 30), rel=1e-14)
        closed = float(Fraction(3, 160) * gap**3 * (Fraction(x) ** 2 + 6 * Fraction(x) + 4))
        assert (arch @ arch)(x) == pytest.approx(closed, rel=1e-14)
        assert (arch @ arch)(-x) == pytest.approx(closed, rel=1e-14)


def test_a_spline_of_many_pieces() -> None:
    h = ft.power(ft.box(0, 1), 12)
    x = np.linspace(0, 12, 601)
    few = np.array([h(t) for t in x[::50]])
    np.testing.assert_allclose(h(x)[::50], few, rtol=1e-14)


def test_real_and_imaginary_parts_are_real() -> None:
    wave = ft.exp(0.5 - 3j)
    for part in (wave.real, wave.imag, wave.imag @ ft.box(0, 1), wave.real @ wave.imag):
        assert not part.is_complex
        assert isinstance(part(0.3), float)


def test_functions_as_they_are_given_have_rounding_errors_too() -> None:
    f = gaussian(0.37)
    x = np.linspace(-1, 1, 41)
    with mp.workdps(30):
        exact = [mp.exp(-((mp.mpf(t) / mp.mpf(0.37)) ** 2) / 2) for t in x]
        assert max(abs(mp.mpf(v) - e) for v, e in zip(f(x), exact, strict=True)) <= f.error


# -- what is refused, or warned about ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "g"),
    [
        (lambda: line(lambda x: np.exp(-x * x)), lambda: line(lambda x: np.exp(x * x))),
        (lambda: line(lambda x: (1 + x * x) ** -0.25), lambda: line(lambda x: (1 + x * x) ** -0.25)),
        (lambda: ft.exp(1, side="both"), lambda: line(np.cosh)),
        (lambda: line(lambda x: 1 / np.abs(x - 0.3), -1, 1), lambda: ft.box(0, 1)),
    ],
)
def test_more_divergent_integrals(f: Any, g: Any) -> None:
    with pytest.raises(DivergentError):
        f() @ g()


def test_tails_that_nearly_cancel_converge() -> None:
    h = line(lambda x: np.exp(-x * x)) @ line(lambda x: np.exp(0.9 * x * x))
    assert h(0.0) == pytest.approx(math.sqrt(math.pi / 0.1), rel=1e-13)


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda: line(math.sin, 0, 1), r"fails for an array of 8 points .*np\.sin for math\.sin"),
        (lambda: line(lambda x: 1.0 if x < 0.5 else 2.0, 0, 1), r"np\.where for if"),
        (lambda: line(lambda x: x.astype(np.float32), 0, 1), "rounded too much"),
        (lambda: ft.box(0, 1, INF), "height is inf, expected a finite number"),
        (lambda: ft.step(INF), "at is inf"),
        (lambda: ft.exp(1, at=INF), "at is inf"),
        (lambda: ft.box(0, 1).shift(INF), "by is inf"),
        (lambda: ft.delta(weight=math.nan), "weight is nan"),
        (lambda: ft.box(0, 1).integral(math.nan, 1.0), "the limits"),
        (lambda: ft.density(scipy.stats.norm([0, 1], 1)), "2 distributions in an array"),
        (lambda: ft.density(scipy.stats.zipf(2.5)), "more than 100000 values"),
    ],
)
def test_more_arguments_that_cannot_be_used(call: Any, text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        call()


def test_a_function_that_seems_to_be_zero() -> None:
    spike = line(lambda x: np.exp(-0.5 * ((x - 0.7123) / 1e-5) ** 2), 0, 1)
    assert spike.integral() == pytest.approx(1e-5 * math.sqrt(2 * math.pi), rel=1e-9)
    with pytest.warns(AccuracyWarning, match=r"is taken for 0\. Pass breaks="):
        line(lambda x: np.where(np.abs(x - 0.7123) < 1e-9, 1.0, 0.0), 0, 1)


# -- densities -----------------------------------------------------------------------------------------

LEVELS = [1e-12, 1e-3, 0.3, 0.5, 0.9, 1 - 1e-6]


@pytest.mark.parametrize(
    ("first", "second", "total"),
    [
        (scipy.stats.norm(1, 2), scipy.stats.norm(-3, 0.5), scipy.stats.norm(-2, math.sqrt(4.25))),
        (scipy.stats.cauchy(1, 2), scipy.stats.cauchy(2, 1), scipy.stats.cauchy(3, 3)),
        (scipy.stats.levy(), scipy.stats.levy(scale=4), scipy.stats.levy(scale=9)),
    ],
)
def test_probabilities_and_quantiles_of_sums(first: Any, second: Any, total: Any) -> None:
    sums = ft.density(first) @ ft.density(second)
    x = total.ppf(LEVELS)
    np.testing.assert_allclose(sums.cdf(x), total.cdf(x), rtol=1e-12)
    np.testing.assert_allclose(sums.sf(x), total.sf(x), rtol=1e-12)
    np.testing.assert_allclose(sums.quantile(LEVELS), x, rtol=1e-12)


def test_densities_stay_densities() -> None:
    three = ft.power(ft.density(scipy.stats.norm()), 3)
    assert isinstance(three, ft.continuous.Density)
    assert three.cdf(1.0) == pytest.approx(scipy.stats.norm(0, math.sqrt(3)).cdf(1.0), rel=1e-13)
    assert isinstance(ft.convolve(three, three), ft.continuous.Density)
    assert three.cdf([-INF, INF]).tolist() == [0.0, 1.0]
    heavy = ft.power(ft.density(scipy.stats.levy()), 3)
    assert heavy.sf(1e6) == pytest.approx(scipy.stats.levy(scale=9).sf(1e6), rel=1e-10)
    assert ft.density(scipy.stats.pareto(0.5)).quantile(0.5) == pytest.approx(4.0, rel=1e-13)


def test_discrete_densities() -> None:
    many = ft.density(scipy.stats.poisson(900)) @ ft.density(scipy.stats.poisson(700))
    known = scipy.stats.poisson(1600)
    places = np.array([t.location for t in many.atoms])
    weights = np.array([t.weight for t in many.atoms])
    np.testing.assert_allclose(weights, known.pmf(places), rtol=1e-9, atol=1e-16)
    assert many.quantile([0.01, 0.5, 0.99]).tolist() == known.ppf([0.01, 0.5, 0.99]).tolist()
    given = scipy.stats.rv_discrete(values=([0.5, 5, 7], [0.2, 0.3, 0.5]))
    assert [(t.location, t.weight) for t in ft.density(given).atoms] == [(0.5, 0.2), (5.0, 0.3), (7.0, 0.5)]


def test_many_atoms_off_a_lattice() -> None:
    rng = np.random.default_rng(2)
    places, weights = rng.uniform(-1, 1, 80), rng.uniform(0, 1, 80)
    comb = sum((ft.delta(p, weight=w) for p, w in zip(places, weights, strict=True)), Function())
    h = comb @ comb
    assert sum(t.weight for t in h.atoms) == pytest.approx(weights.sum() ** 2, rel=1e-13)
    assert len(h.atoms) == 80 * 81 // 2
