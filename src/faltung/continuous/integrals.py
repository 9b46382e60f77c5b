"""Integrals of components."""

from __future__ import annotations

import math

import numpy as np

from ..errors import DivergentError
from .components import Component
from .convolution import Convolution
from .exponentials import Exponentials, Term
from .polynomials import Polynomials
from .quadrature import convolution_at
from .tails import check_convergence


def integral(component: Component, a: float = -math.inf, b: float = math.inf) -> complex:
    """∫ over [a, b] of a component: of a convolution over the whole line the product of both integrals."""
    whole = a <= component.a and b >= component.b
    if isinstance(component, Convolution) and whole:
        return integral(component.f) * integral(component.g)
    if isinstance(component, Polynomials) and whole:
        return component.total()
    if b <= component.a or a >= component.b:
        return 0.0
    # ∫ f over [a, b] is the convolution with the indicator of [−b, −a], at 0.
    a, b = max(a, component.a), min(b, component.b)
    if math.isfinite(a) and math.isfinite(b):
        window: Component = Exponentials(
            (Term(1.0, -b, (0,)), Term(-1.0, -a, (0,))), -a, (Term(1.0, a, (0,)), Term(-1.0, b, (0,)))
        )
    elif math.isfinite(b):
        window = Exponentials((Term(1.0, -b, (0,)),))
    else:
        window = Polynomials(np.array([-math.inf, math.inf]), np.ones((1, 1)), breaks=())
        if math.isfinite(a):
            window = Exponentials((Term(1.0, a, (0,)),)).mirrored()
    try:
        check_convergence(component, window)
    except DivergentError:
        raise DivergentError(
            f"integral(): ∫ f over ({a:g}, {b:g}) does not converge, expected tails that fall faster "
            "than 1/x. "
            "Pass finite limits."
        ) from None
    outcome = convolution_at(component, window, np.zeros(1))
    value: complex = outcome.value[0].item()
    return value
