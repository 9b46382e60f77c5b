"""Derivatives of components, in the sense of distributions: what is smooth, and the jumps."""

from __future__ import annotations

import numpy as np

from ..errors import NotYetError
from .components import Array, Component
from .convolution import Convolution, convolved
from .exponentials import Exponentials
from .interpolation import interpolated
from .polynomials import Polynomials
from .smooth import Transformed
from .two_sided import TwoSided

Jumps = list[tuple[float, complex]]


def derivative(component: Component) -> tuple[list[Component], Jumps]:
    """The derivative between jumps, and the jumps as (place, height)."""
    if isinstance(component, Exponentials | TwoSided):
        smooth, jumps = component.derived()
        return [] if smooth is None else [smooth], jumps
    if isinstance(component, Convolution):
        return _of_convolution(component)
    if isinstance(component, Transformed):
        return _of_transformed(component)
    if component.left or component.right:
        raise NotYetError(
            "diff(): the function has an algebraic end, and its derivative is not an integrable function. "
            "Differentiate the other factor of the convolution: (f ∗ g)′ = f ∗ g′."
        )
    polynomials = component if isinstance(component, Polynomials) else _interpolant(component)
    part, jumps = polynomials.derived()
    return [] if part is None else [part], jumps


def _of_convolution(h: Convolution) -> tuple[list[Component], Jumps]:
    """(f ∗ g)′ = f′ ∗ g, with the factor that is easier to differentiate."""
    ranked = sorted(((h.f, h.g), (h.g, h.f)), key=lambda pair: _ease(pair[0]))
    one, other = ranked[0]
    smooth, jumps = derivative(one)
    parts: list[Component] = [convolved(part, other) for part in smooth]
    parts += [other.shifted(place).scaled(height) for place, height in jumps]
    return parts, []


def _ease(component: Component) -> int:
    if isinstance(component, Exponentials | TwoSided):
        return 0
    if isinstance(component, Polynomials):
        return 1 if component.exact else 2
    if component.left or component.right:
        return 5
    return 4 if isinstance(component, Convolution) else 3


def _of_transformed(component: Transformed) -> tuple[list[Component], Jumps]:
    smooth, jumps = derivative(component.base)
    sign, factor = component.sign, component.factor

    def moved(part: Component) -> Component:
        part = part.conjugated() if component.conjugate else part
        part = part.mirrored() if sign < 0 else part
        return part.shifted(component.shift).scaled(factor * sign)

    parts = [moved(part) for part in smooth]
    heights = [(complex(h).conjugate() if component.conjugate else h) * factor * sign for _, h in jumps]
    places = [component.shift + sign * place for place, _ in jumps]
    return parts, list(zip(places, heights, strict=True))


def _interpolant(component: Component) -> Polynomials:
    def call(x: Array) -> tuple[Array, Array]:
        y = component.inside(x)
        return y, 2e-16 * np.abs(y)

    # An infinite tail ends where it is negligible: the only breaks are the component's own.
    return interpolated(component, call)
