"""The pointwise product of two functions."""

from __future__ import annotations

import numpy as np

from ..errors import argument
from .components import Array, Component
from .function import Function
from .smooth import Smooth


def product(f: Function, g: Function) -> Function:
    """x ↦ f(x) g(x); atoms have no product."""
    if f.atoms or g.atoms:
        raise argument(
            "Function *",
            "a factor",
            "a function with Dirac atoms",
            "functions",
            "Use @ to convolve, or multiply the parts without atoms.",
        )
    return Function([part for p in f.parts for q in g.parts for part in _product(p, q)])


def _product(p: Component, q: Component) -> list[Component]:
    a, b = max(p.a, q.a), min(p.b, q.b)
    if not a < b:
        return []
    if p.constant is not None and (q.a, q.b) == (a, b):
        return [q.scaled(p.constant)]
    if q.constant is not None and (p.a, p.b) == (a, b):
        return [p.scaled(q.constant)]

    def call(x: Array) -> Array:
        y: Array = p.values(x) * q.values(x)
        return y

    centre, width = min((c.scale() for c in (p, q)), key=lambda s: s[1])
    breaks = [x for x in {*p.breaks, *q.breaks} if a < x < b]
    finite = np.isfinite(a) and np.isfinite(b)
    return [
        Smooth(call, a, b, breaks=breaks, centre=None if finite else centre, width=None if finite else width)
    ]
