"""Class G, the oracle: one value with a stated relative error, and logarithms of values too small to hold."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..errors import UnresolvedError, argument
from .components import Component
from .convolution import Convolution
from .quadrature import EPS, log_convolution_at


def value_at(parts: Sequence[Component], x: float, rtol: float) -> Any:
    """The sum of the components at x; an error if the estimate says it is not within ``rtol``."""
    if not rtol > 0:
        raise argument("at", "rtol", repr(rtol), "a number > 0", "Pass rtol=1e-13.")
    point = np.array([x])
    total: Any = 0.0
    error = 0.0
    for part in parts:
        if isinstance(part, Convolution) and part.a < x < part.b:
            value, doubt = part.valued(point, min(rtol / 10, 1e-16))
            # Rounding of the terms is part of every estimate; it is not what rtol asks about.
            doubt = np.maximum(doubt - 32 * EPS * np.abs(value), 0.0)
        else:
            value, doubt = part.values(point), np.array([part.error])
        total += value[0].item()
        error += float(doubt[0])
    if error > max(rtol, 4 * EPS) * abs(total) and error > 1e-310:
        raise UnresolvedError(
            f"at(): the value at x = {x:g} is {total:.6g} with an error of about {error:.1e}, "
            "expected at most "
            f"{rtol:g} relative. Pass a larger rtol, or tell where the functions are singular."
        )
    return total


def logarithm_at(parts: Sequence[Component], x: float) -> float:
    """log|Σ components| at x."""
    point = np.array([x])
    if len(parts) != 1:
        value = abs(sum(part.values(point)[0] for part in parts))
        return math.log(value) if value else -math.inf
    part = parts[0]
    if not part.a < x < part.b:
        value = abs(part.values(point)[0])
        return math.log(value) if value else -math.inf
    if isinstance(part, Convolution):
        value = abs(part.valued(point)[0][0])
        if value > 1e-290:
            return math.log(value)
        logarithm = log_convolution_at(part.f, part.g, x)
    else:
        logarithm = float(part.logarithm(point)[0])
    if logarithm == -math.inf:
        raise UnresolvedError(
            f"logat(): the functions underflow to 0 around what matters at x = {x:g}, expected values "
            "above 1e-308. "
            "Pass log= to ft.fun: the logarithm of the function."
        )
    return logarithm
