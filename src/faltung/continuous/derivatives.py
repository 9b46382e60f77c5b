"""Derivatives of components, in the sense of distributions: what is smooth, and the jumps."""

from __future__ import annotations

import numpy as np

from ..errors import DivergentError
from .components import Array, Component
from .convolution import Convolution, convolved
from .exponentials import Exponentials
from .interpolation import interpolated
from .polynomials import Polynomials
from .smooth import Smooth, Transformed
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
    if isinstance(component, Smooth) and (component.left or component.right):
        return _of_algebraic(component)
    polynomials = component if isinstance(component, Polynomials) else _interpolant(component)
    part, jumps = polynomials.derived()
    return [] if part is None else [part], jumps


def _of_algebraic(f: Smooth) -> tuple[list[Component], Jumps]:
    """((x − a)^α (b − x)^β φ)′ = (x − a)^{α−1} (b − x)^{β−1} × a function without singular ends."""
    for name, exponent in (("left", f.left), ("right", f.right)):
        if exponent < 0:
            raise DivergentError(
                f"diff(): the function has a {name} end of exponent {exponent:g}, and its derivative one of "
                f"{exponent - 1:g}, expected an exponent > −1. Differentiate the other "
                "factor of the convolution: (f ∗ g)′ = f ∗ g′."
            )
    if not np.isfinite(f.b - f.a):
        return _of_tailed(f)
    slope, jumps = _interpolant(f.regular()).derived()
    alpha, beta, a, b = f.left, f.right, f.a, f.b

    def call(x: Array) -> Array:
        phi = f.regular_values(x)
        y: Array = (np.zeros(x.shape) if slope is None else slope.values(x)) + 0 * phi
        if alpha and beta:
            y = (alpha * (b - x) - beta * (x - a)) * phi + (x - a) * (b - x) * y
        elif alpha:
            y = alpha * phi + (x - a) * y
        else:
            y = (b - x) * y - beta * phi
        return y

    inner = [x for x in f.breaks if f.a < x < f.b]
    left, right = alpha - 1 if alpha else 0.0, beta - 1 if beta else 0.0
    part = Smooth(call, a, b, left=left, right=right, breaks=inner)
    result: Jumps = []
    for point, height in jumps:
        factor = ((point - a) ** alpha if alpha else 1.0) * ((b - point) ** beta if beta else 1.0)
        if factor:
            result.append((point, height * factor))
    return [part], result


def _of_tailed(f: Smooth) -> tuple[list[Component], Jumps]:
    """An algebraic end and a tail are differentiated apart; what jumps where they are cut cancels."""
    width = f.scale()[1]
    cut = f.a + width if f.left else f.b - width
    breaks = f.breaks
    lo, hi = (f.a, cut) if f.left else (cut, f.b)
    end = Smooth(f.regular_values, lo, hi, left=f.left, right=f.right, breaks=breaks)
    lo, hi = (cut, f.b) if f.left else (f.a, cut)
    tail = Smooth(f.inside, lo, hi, breaks=breaks, centre=cut, width=width)
    parts: list[Component] = []
    kept: Jumps = []
    for piece in (end, tail):
        smooth, jumps = derivative(piece)
        parts += smooth
        kept += [jump for jump in jumps if jump[0] != cut]
    return parts, kept


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
