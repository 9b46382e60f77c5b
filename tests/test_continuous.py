"""Functions on the line: making them, asking them, and what is refused."""

from __future__ import annotations

import math
import re
import runpy
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import scipy.signal
import scipy.stats

import faltung as ft
import faltung.continuous
from faltung.errors import (
    AccuracyWarning,
    ArgumentError,
    ArgumentTypeError,
    DivergentError,
    NotYetError,
    UnresolvedError,
)
from tests.optional import optional

INF = math.inf


def gaussian(sigma: float = 1.0) -> ft.continuous.Function:
    return ft.fun(lambda x: np.exp(-0.5 * (x / sigma) ** 2) / (sigma * np.sqrt(2 * np.pi)), (-INF, INF))


# -- values --------------------------------------------------------------------------------------


def test_zero_outside_and_the_mean_at_jumps() -> None:
    p = ft.piecewise([0, 0.5, 2], [1.0, np.sin])
    assert p(-0.1) == p(2.1) == 0.0
    assert p(0.0) == 0.5
    assert p(0.5) == pytest.approx((1 + math.sin(0.5)) / 2, rel=1e-15)
    assert p.support == (0.0, 2.0)
    assert p.breakpoints == (0.0, 0.5, 2.0)


def test_shapes_of_arguments_are_kept() -> None:
    h = ft.box(0, 1) @ ft.box(0, 1)
    assert isinstance(h(0.5), float)
    assert h(np.zeros((2, 3))).shape == (2, 3)
    assert h([]).shape == (0,)
    assert math.isnan(h(math.nan))


def test_convolve_dispatches_on_functions() -> None:
    f, g = gaussian(), ft.box(0, 1)
    assert ft.convolve(f, g)(0.3) == (f @ g)(0.3)
    np.testing.assert_array_equal(ft.convolve([1, 2], [1, 1]), [1, 3, 2])


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda f: ft.convolve(f, np.ones(3)), "expected two functions or two arrays"),
        (lambda f: ft.convolve(np.ones(3), f), "expected two functions or two arrays"),
        (lambda f: ft.convolve(f, f, mode="same"), "mode is given, expected no options with functions"),
        (lambda f: ft.correlate(f, f), "expected arrays"),
    ],
)
def test_functions_and_arrays_do_not_mix(call: Any, text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=text):
        call(ft.box(0, 1))


def test_plan_names_the_algorithm_and_the_reason() -> None:
    assert (ft.box(0, 1) @ ft.exp(1)).plan.algorithms == ("exact algebra",)
    plan = (gaussian() @ ft.box(0, 1)).plan
    assert plan.algorithms == ("panels",)
    assert "panels grow geometrically around both centres" in str(plan)
    assert "degree ≤ 4" in str((ft.piecewise([0, 1], [[0, 0, 1]]) @ ft.piecewise([0, 1], [[0, 0, 1]])).plan)
    assert str(gaussian().plan) == "given, not computed"


def test_oracle_and_logarithm() -> None:
    h = gaussian() @ gaussian()
    assert h.at(12.0, rtol=1e-13) == pytest.approx(math.exp(-36) / math.sqrt(4 * math.pi), rel=1e-13)
    assert h.logat(40.0) == pytest.approx(-400 - 0.5 * math.log(4 * math.pi), rel=1e-14)
    # The value is below every number there is; its logarithm is not.
    assert h(60.0) == 0.0
    assert h.logat(60.0) == pytest.approx(-900 - 0.5 * math.log(4 * math.pi), rel=1e-13)
    with pytest.raises(UnresolvedError, match="underflow to 0"):
        h.logat(90.0)
    known = ft.density(scipy.stats.norm()) @ ft.density(scipy.stats.norm())
    assert known.logat(1000.0) == pytest.approx(-250_000 - 0.5 * math.log(4 * math.pi), rel=1e-12)


def test_complex_functions() -> None:
    f = ft.exp(rate=1 - 2j)
    assert f.is_complex
    assert f.real(0.5) == pytest.approx(math.exp(-0.5) * math.cos(1.0), rel=1e-15)
    assert f.imag(0.5) == pytest.approx(math.exp(-0.5) * math.sin(1.0), rel=1e-15)
    h = f @ ft.fun(lambda x: np.exp(1j * x), (0, 1))
    assert h.conj()(0.7) == h(0.7).conjugate()


def test_singular_points_inside_are_found() -> None:
    m = ft.fun(lambda x: np.abs(x - 0.3) ** -0.5, (-1, 1))
    h = m @ ft.box(-1, 1)
    assert h(0.0) == pytest.approx(2 * math.sqrt(1.3) + 2 * math.sqrt(0.7), rel=1e-14)


def test_unmarked_ends_and_marked_ends_agree() -> None:
    x = np.linspace(-1.9, 1.9, 20)
    unmarked = ft.fun(lambda t: 1 / np.sqrt(1 - t * t), (-1, 1))
    marked = ft.fun(np.ones_like, (-1, 1), left=-0.5, right=-0.5)
    np.testing.assert_allclose((unmarked @ unmarked)(x), (marked @ marked)(x), rtol=1e-13)


def test_a_pole_of_the_result_is_infinite() -> None:
    arc = ft.fun(np.ones_like, (-1, 1), left=-0.5, right=-0.5)
    assert (arc @ arc)(0.0) == INF


def test_jumps_are_found() -> None:
    f = ft.fun(lambda x: np.where(x < 0.3, np.sin(x), 2 + x), (-1, 2))
    assert 0.3 in f.breakpoints


def test_narrow_functions_far_away() -> None:
    f = ft.fun(lambda x: np.exp(-0.5 * ((x - 1000) / 0.01) ** 2), (-INF, INF))
    assert f.integral() == pytest.approx(0.01 * math.sqrt(2 * math.pi), rel=1e-11)


def test_nested_convolutions_keep_their_tails() -> None:
    h = gaussian() @ gaussian() @ gaussian()
    x = np.linspace(-12, 12, 25)
    np.testing.assert_allclose(h(x), np.exp(-x * x / 6) / math.sqrt(6 * math.pi), rtol=1e-12)


# -- calculus ------------------------------------------------------------------------------------


def test_derivatives() -> None:
    assert [(t.location, t.weight) for t in ft.box(0, 1).diff().atoms] == [(0.0, 1.0), (1.0, -1.0)]
    g = gaussian()
    assert (g @ ft.box(0, 1)).diff()(0.3) == pytest.approx(g(0.3) - g(-0.7), rel=1e-13)
    assert (g @ g).diff()(0.5) == pytest.approx(-0.25 * (g @ g)(0.5), rel=1e-9)


def test_integrals() -> None:
    g = gaussian()
    assert g.integral() == pytest.approx(1.0, rel=1e-15)
    assert g.integral(-INF, 0) == pytest.approx(0.5, rel=1e-15)
    assert (ft.delta(1.0, weight=3.0) + ft.box(0, 2)).integral(0.0, 1.0) == 2.5
    with pytest.raises(DivergentError, match="does not converge"):
        ft.step().integral()


def test_powers() -> None:
    assert ft.power(ft.box(0, 1), 0).atoms[0].weight == 1.0
    assert ft.power(ft.exp(2), 5)(1.5) == pytest.approx(1.5**4 * math.exp(-3) / 24, rel=1e-15)
    with pytest.raises(ArgumentError, match="expected an integer ≥ 0"):
        ft.power(ft.box(0, 1), -1)


# -- what is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("f", "g", "text"),
    [
        (
            lambda: ft.step(),
            lambda: ft.step().mirror(),
            r"t → \+∞: the right tail of the first function \(does not fall\)",
        ),
        (lambda: ft.box(-INF, INF), lambda: ft.box(-INF, INF), "clashes with the left tail of the second"),
        (
            lambda: ft.fun(lambda x: 1 / (1 + x * x), (-INF, INF)),
            lambda: ft.fun(np.abs, (-INF, INF)),
            r"falls like \|t\|\^−2\) clashes .*grows like \|t\|\^1",
        ),
        (lambda: ft.exp(-1), lambda: ft.exp(0.5, side="left"), "grows faster than every power"),
        (lambda: ft.fun(lambda x: 1 / x, (0, 1)), lambda: ft.box(0, 1), "expected an integrable end"),
    ],
)
def test_divergent_integrals_are_refused(f: Any, g: Any, text: str) -> None:
    with pytest.raises(DivergentError, match=text):
        (f() @ g())(0.5)


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda x: x[:1], ArgumentError, r"returns shape \(1,\) for 8 points"),
        (lambda x: 1.0, ArgumentError, "a constant c is 0\\*x \\+ c"),
        (lambda x: np.where(x < 0.5, x, np.nan), UnresolvedError, "returns NaN at x = 0.5"),
        (lambda x: np.random.default_rng(0).random(x.size), UnresolvedError, "Is it noisy"),
        (lambda x: np.array(["a"] * x.size), ArgumentError, "expected numbers"),
    ],
)
def test_callables_that_cannot_be_used(call: Any, error: Any, text: str) -> None:
    with pytest.raises(error, match=text):
        ft.fun(call, (0, 1))


def test_a_function_that_is_zero_wherever_it_is_sampled() -> None:
    with pytest.raises(UnresolvedError, match="Pass centre= and scale="):
        ft.fun(lambda x: np.where(np.abs(x - math.pi) < 1e-7, 1.0, 0.0), (-INF, INF))


@pytest.mark.parametrize(
    "call",
    [
        lambda: ft.fun(np.cos, (1, 0)),
        lambda: ft.fun(np.cos, 3),
        lambda: ft.fun(np.cos, (0, 1), left=-1),
        lambda: ft.fun(np.exp, (-INF, 0), left=0.5),
        lambda: ft.fun(np.cos, (0, 1), scale=-1.0),
        lambda: ft.fun(3.0, (0, 1)),
        lambda: ft.piecewise([0, 1], [1, 2]),
        lambda: ft.piecewise([1, 0], [1]),
        lambda: ft.exp(1, side="up"),
        lambda: ft.exp(INF),
        lambda: ft.delta(INF),
        lambda: ft.fun.from_samples([1.0]),
        lambda: ft.fun.from_samples([1.0, 2.0], kind="best"),
        lambda: ft.box(0, 1)("x"),
    ],
)
def test_arguments_that_cannot_be_used(call: Any) -> None:
    with pytest.raises((ArgumentError, ArgumentTypeError), match=r"expected .*\. "):
        call()


def test_what_is_not_resolved_is_said() -> None:
    sinc = ft.fun(lambda x: np.sinc(x), (-INF, INF), scale=1.0)
    h = sinc @ sinc
    with pytest.warns(AccuracyWarning, match="with an error of about"):
        value = h(0.0)
    assert abs(value - 1.0) <= h.error


# -- densities, systems ---------------------------------------------------------------------------------


def test_sums_of_gamma_variables() -> None:
    total = ft.density(scipy.stats.gamma(2.5)) @ ft.density(scipy.stats.gamma(1.5))
    known = scipy.stats.gamma(4)
    x = np.array([0.1, 1, 5, 50.0])
    np.testing.assert_allclose(total(x), known.pdf(x), rtol=1e-13)
    np.testing.assert_allclose(total.cdf(x), known.cdf(x), rtol=1e-12)
    np.testing.assert_allclose(total.sf(x), known.sf(x), rtol=1e-12)
    np.testing.assert_allclose(total.quantile([0.1, 0.5, 0.999]), known.ppf([0.1, 0.5, 0.999]), rtol=1e-12)
    assert total.mean() == pytest.approx(4)
    assert total.var() == pytest.approx(4)
    assert total.moment(3) == pytest.approx(float(known.moment(3)))


def test_a_discrete_and_a_continuous_variable() -> None:
    total = ft.density(scipy.stats.poisson(3)) @ ft.density(scipy.stats.norm())
    k = np.arange(60)
    weights = scipy.stats.poisson(3).pmf(k)
    assert total(2.0) == pytest.approx(float(weights @ scipy.stats.norm.pdf(2.0 - k)), rel=1e-14)
    assert total.cdf(2.0) == pytest.approx(float(weights @ scipy.stats.norm.cdf(2.0 - k)), rel=1e-12)


TIMES = np.linspace(0, 10, 51)  # SciPy wants equal steps from 0


def test_impulse_responses() -> None:
    system = scipy.signal.lti([1, 2, 3], [1, 1, 1])
    h = ft.impulse_response(system)
    assert [(t.location, t.weight) for t in h.atoms] == [(0.0, 1.0)]
    t = TIMES[1:]
    rest = scipy.signal.lti([1, 2], [1, 1, 1])
    np.testing.assert_allclose(h(t), scipy.signal.impulse(rest, T=TIMES)[1][1:], atol=1e-12)
    step = ft.impulse_response(([1], [1, 0.2, 25])) @ ft.step()
    np.testing.assert_allclose(
        step(t), scipy.signal.step(scipy.signal.lti([1], [1, 0.2, 25]), T=TIMES)[1][1:], atol=1e-12
    )
    # Five equal poles: roots of the denominator are wrong by 1e-3, the response is not.
    fivefold = ft.impulse_response(scipy.signal.ZerosPolesGain([], [-1.0] * 5, 1.0))
    np.testing.assert_allclose(fivefold(t), t**4 * np.exp(-t) / 24, rtol=1e-13)
    with pytest.raises(ArgumentError, match="discrete-time"):
        ft.impulse_response(scipy.signal.dlti([1], [1, 0.5]))


# -- the sum ---------------------------------------------------------------------------------------------


def test_rates_of_the_sampling_rules() -> None:
    g, b = gaussian(), ft.box(0, 1)
    expected = {
        "naive": (3.5e-3, 1),
        "trapezoid": (2.9e-6, 2),
        "cell": (4.4e-6, 2),
        "corrected": (2.2e-12, 5),
    }
    for rule, (error, rate) in expected.items():
        result = ft.sample_convolve(g, b, 0.01, rule=rule)
        assert result.error == pytest.approx(error, rel=0.1)
        assert result.rate == pytest.approx(rate, abs=0.1)


def test_smooth_functions_are_summed_spectrally() -> None:
    result = ft.sample_convolve(gaussian(), gaussian(), 0.5)
    assert result.error < 1e-15
    assert ft.sample_convolve(gaussian(), gaussian(), 1.0).error == pytest.approx(2.9e-5, rel=0.05)


def test_breaks_off_the_grid() -> None:
    f, g = ft.fun(np.cos, (0.013, 1.517)), ft.fun(np.exp, (-0.4137, 0.9))
    h = f @ g
    for rule, power in (("cell", 2), ("corrected", 4)):
        coarse, fine = (ft.sample_convolve(f, g, 2.0**-k, rule=rule) for k in (5, 8))
        # Away from the breaks of the result: most samples.
        errors = [float(np.median(np.abs(r.y - h(r.x)))) for r in (coarse, fine)]
        assert errors[1] < 4 * errors[0] / 8**power
        assert fine.error >= np.abs(fine.y - h(fine.x)).max() * (1 - 1e-12)


def test_sample_convolve_refuses() -> None:
    with pytest.raises(ArgumentError, match="has no samples"):
        ft.sample_convolve(ft.delta(), ft.box(0, 1), 0.1)
    with pytest.raises(ArgumentError, match="'naive', 'trapezoid', 'corrected', 'cell'"):
        ft.sample_convolve(ft.box(0, 1), ft.box(0, 1), 0.1, rule="simpson")
    with pytest.raises(ArgumentError, match="a finite number > 0"):
        ft.sample_convolve(ft.box(0, 1), ft.box(0, 1), 0.0)


def test_from_samples() -> None:
    values = [0.0, 1.0, 4.0, 9.0]
    assert ft.fun.from_samples(values)(1.5) == 2.5
    assert ft.fun.from_samples(values, dt=0.5, start=1.0)(1.75) == 2.5
    assert ft.fun.from_samples(values, kind="constant")(1.6) == 4.0
    assert ft.fun.from_samples(values, kind="cubic")(2.0) == pytest.approx(4.0)


# -- kernels, other forms ----------------------------------------------------------------------------------


def test_kernels_from_functions() -> None:
    taps = ft.kernels.from_function(gaussian(), 5)
    edges = np.arange(6) - 2.5
    np.testing.assert_allclose(taps, np.diff(scipy.stats.norm.cdf(edges)), rtol=1e-13)
    plane = ft.kernels.from_function(ft.separable(gaussian(), ft.box(-1, 1)), (5, 4), pixel=(1.0, 0.5))
    np.testing.assert_allclose(plane, np.outer(taps, np.full(4, 0.5)), rtol=1e-13)
    assert ft.kernels.from_function(gaussian(), 3, normalize=True).sum() == pytest.approx(1.0)
    with pytest.raises(ArgumentTypeError, match=r"ft\.separable"):
        ft.kernels.from_function(np.cos, 5)
    with pytest.raises(ArgumentError, match=r"ft\.separable"):
        ft.kernels.from_function(gaussian(), (5, 5))


def test_separable_functions() -> None:
    psf = ft.separable(gaussian(1.0), gaussian(2.0))
    pixel = ft.separable(ft.box(-0.5, 0.5), ft.box(-0.5, 0.5))
    seen = psf @ pixel
    assert seen(0.3, 0.4) == pytest.approx(
        (gaussian(1.0) @ ft.box(-0.5, 0.5))(0.3) * (gaussian(2.0) @ ft.box(-0.5, 0.5))(0.4), rel=1e-15
    )
    assert seen.integral() == pytest.approx(1.0)
    with pytest.raises(ArgumentError, match="variables"):
        psf @ ft.separable(ft.box(0, 1))


def test_sympy() -> None:
    sympy = optional("sympy")
    x = sympy.Symbol("x", real=True)
    h = (ft.exp(1) @ ft.exp(2)).to_sympy(x)
    assert sympy.simplify(h - (sympy.exp(-x) - sympy.exp(-2 * x)) * sympy.Heaviside(x)) == 0
    tent = (ft.box(0, 1) @ ft.box(0, 1)).to_sympy(x)
    assert tent.subs(x, sympy.Rational(3, 2)) == sympy.Rational(1, 2)
    assert ft.delta(1, order=1).to_sympy(x) == sympy.DiracDelta(x - 1, 1)
    with pytest.raises(NotYetError, match="given by a callable"):
        gaussian().to_sympy()


def test_plot() -> None:
    matplotlib = optional("matplotlib")
    matplotlib.use("Agg")
    from matplotlib.figure import Figure

    axes = (ft.box(0, 1) + ft.delta(2.0)).plot(ax=Figure().subplots())
    assert len(axes.lines) == 1
    assert [t.get_text() for t in axes.texts][-1] == "δ"


def test_figures_of_the_chapter_are_up_to_date() -> None:
    root = Path(__file__).parent.parent / "docs"
    numbers = re.compile(r"-?\d+\.\d+")
    for name, drawing in runpy.run_path(str(root / "figures.py"))["figures"]().items():
        kept = (root / name).read_text(encoding="utf-8")
        assert numbers.sub("", kept) == numbers.sub("", drawing)
        pairs = zip(numbers.findall(kept), numbers.findall(drawing), strict=True)
        assert all(abs(float(p) - float(q)) <= 0.3 for p, q in pairs)
        assert f"({name})" in (root / "from-integral-to-sum.md").read_text(encoding="utf-8")


class Piece:
    """As much of a chebfun as is read from one."""

    interval = (-1.0, 2.0)
    coeffs = np.array([0.5, 1.0, 0.25])


class Chebfun:
    funs = (Piece(),)
    breakpoints = (-1.0, 2.0)


def test_from_chebfun() -> None:
    f = ft.fun.from_chebfun(Chebfun())
    assert f(0.5) == pytest.approx(0.25)
    with pytest.raises(ArgumentTypeError, match="a chebpy Chebfun"):
        ft.fun.from_chebfun(3)
    with pytest.raises(ArgumentError, match="one on a bounded interval"):
        gaussian().to_chebfun()


@pytest.mark.parametrize("width", [1e-4, 1e-5, 1e-6])
@pytest.mark.parametrize("base", [0.0, 1.0])
def test_a_narrow_feature_is_found_where_a_break_names_it(width: float, base: float) -> None:
    f = ft.fun(lambda x: base + np.exp(-0.5 * ((x - 0.7123) / width) ** 2), (0, 1), breaks=[0.7123])
    assert f.integral() - base == pytest.approx(width * math.sqrt(2 * math.pi), rel=1e-9)
