"""The laws of convolution, on random piecewise functions."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.continuous import Function

numbers = st.integers(-40, 40).map(lambda k: k / 8)
widths = st.integers(1, 16).map(lambda k: k / 8)


@st.composite
def functions(draw: Any) -> Function:
    """Polynomials, waves and exponentials on a few pieces, some complex, some with an atom."""
    breaks = [draw(numbers)]
    pieces: list[Any] = []
    for _ in range(draw(st.integers(1, 4))):
        breaks.append(breaks[-1] + draw(widths))
        kind = draw(st.sampled_from(["constant", "polynomial", "wave", "exponential", "zero"]))
        c = draw(numbers)
        pieces.append(
            {
                "constant": c,
                "polynomial": [c, 1.0, -0.25],
                "wave": lambda x, c=c: np.sin(c * x) + 0.5,
                "exponential": lambda x, c=c: np.exp(-c * x / 8),
                "zero": 0.0,
            }[kind]
        )
    f = ft.piecewise(breaks, pieces)
    if draw(st.booleans()):
        f = f + ft.exp(draw(widths), at=draw(numbers)) * draw(numbers)
    if draw(st.booleans()):
        f = f * (1 + 0.5j)
    if draw(st.integers(0, 3)) == 0:
        f = f + ft.delta(draw(numbers), weight=draw(widths))
    return f


# Each example makes several convolutions, some of them of convolutions.
few = settings(max_examples=20, deadline=None)

X = np.linspace(-13.03, 14.07, 41)


def close(f: Function, g: Function, scale: float = 0.0) -> None:
    """The same function, to rounding."""
    size = max(scale, float(np.abs(f(X)).max()), float(np.abs(g(X)).max()), 1e-3)
    np.testing.assert_allclose(f(X), g(X), rtol=0, atol=2e-12 * size)
    weights = {(t.location, t.order): t.weight for t in f.atoms}
    for t in g.atoms:
        assert weights.pop((t.location, t.order), 0.0) == pytest.approx(t.weight, rel=1e-12, abs=1e-12)
    assert all(abs(w) < 1e-12 for w in weights.values())


@few
@given(functions(), functions())
def test_commutative(f: Function, g: Function) -> None:
    close(f @ g, g @ f)


@pytest.mark.filterwarnings("error::faltung.errors.AccuracyWarning")
@few
@given(functions(), functions(), functions())
def test_associative(f: Function, g: Function, h: Function) -> None:
    close((f @ g) @ h, f @ (g @ h))


@few
@given(functions(), functions(), functions())
def test_distributive(f: Function, g: Function, h: Function) -> None:
    scale = float(np.abs((f @ g)(X)).max())
    close(f @ (g + h), f @ g + f @ h, scale)


@few
@given(functions())
def test_identity(f: Function) -> None:
    h = f @ ft.delta()
    np.testing.assert_array_equal(h(X), f(X))
    assert h.atoms == f.atoms


@few
@given(functions(), functions(), numbers)
def test_shift(f: Function, g: Function, by: float) -> None:
    close((f @ g).shift(by), f.shift(by) @ g)


@few
@given(functions(), functions(), numbers)
def test_scaling(f: Function, g: Function, c: float) -> None:
    close((f * c) @ g, (f @ g) * c)


@few
@given(functions(), functions())
def test_mirror(f: Function, g: Function) -> None:
    close((f @ g).mirror(), f.mirror() @ g.mirror())


@few
@given(functions(), functions())
def test_area(f: Function, g: Function) -> None:
    product = f.integral() * g.integral()
    assert (f @ g).integral() == pytest.approx(product, rel=1e-12, abs=1e-11)


@few
@given(functions(), functions())
def test_mean(f: Function, g: Function) -> None:
    """First moments: ∫ x h = ∫ f ∫ x g + ∫ x f ∫ g."""
    f, g = Function(f.parts), Function(g.parts)  # x times an atom is not defined pointwise here
    x = ft.fun(lambda t: t, (-200.0, 400.0))
    moment = (x * f).integral() * g.integral() + f.integral() * (x * g).integral()
    scale = 1 + abs(moment)
    assert abs((x * (f @ g)).integral() - moment) <= 1e-9 * scale


@few
@given(functions(), functions())
def test_derivative(f: Function, g: Function) -> None:
    """(f ∗ g)′ = f′ ∗ g = f ∗ g′, jumps and all."""
    h = Function((f @ g).parts)
    first, second = f.diff() @ g, f @ g.diff()
    scale = float(np.abs(first(X)).max(initial=0.0)) + float(np.abs(h(X)).max(initial=0.0))
    np.testing.assert_allclose(first(X), second(X), rtol=0, atol=1e-9 * (scale + 1))
    np.testing.assert_allclose((f @ g).diff()(X), second(X), rtol=0, atol=1e-9 * (scale + 1))
