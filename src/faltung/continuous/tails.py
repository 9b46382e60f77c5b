"""Does ∫ f(t) g(x − t) dt converge? It is decided by how f and g fall off in opposite directions.

Where both supports reach to infinity, |f(t) g(−t)| is followed over octaves of t: it must fall faster than
1/t.
"""

from __future__ import annotations

import math

import numpy as np

from ..errors import DivergentError
from .components import Component

_OCTAVES = 44
_SLOWEST = 1.0005  # powers of t closer to 1 than this are taken for 1


def check_convergence(f: Component, g: Component) -> None:
    """Raise if the convolution of two components diverges."""
    for one, which in ((f, "first"), (g, "second")):
        for exponent, end, name in ((one.left, one.a, "left"), (one.right, one.b, "right")):
            if exponent <= -1:
                raise DivergentError(
                    f"convolve(): the {which} function grows like |x − {end:g}|^{exponent:g} at its {name} end, "
                    "expected an integrable end, with an exponent > −1. Cut it off, or regularise it."
                )
    for sign, name, ends in (
        (1.0, ("right", "left", "+∞"), (f.b, -g.a)),
        (-1.0, ("left", "right", "−∞"), (-f.a, g.b)),
    ):
        if any(math.isfinite(end) for end in ends):
            continue
        power = _joint_power(f, g, sign)
        if power <= _SLOWEST:
            first, second = _power(f, sign), _power(g, -sign)
            raise DivergentError(
                f"convolve(): ∫ f(t) g(x − t) dt does not converge as t → {name[2]}: the {name[0]} "
                "tail of the "
                f"first function ({_described(first)}) clashes with the {name[1]} tail of the second "
                f"({_described(second)}), expected a product that falls faster than 1/t. Cut one of "
                "them off, "
                "or let it decay."
            )


def _joint_power(f: Component, g: Component, sign: float) -> float:
    """The p with |f(t) g(−t)| ~ t^−p; ∞ for whatever falls faster than every power."""
    (fc, fw), (gc, gw) = f.scale(), g.scale()
    unit = max(fw, gw, 1e-300)
    return _slope([_sizes(f, fc, sign, unit, k) + _sizes(g, gc, -sign, unit, k) for k in range(2, _OCTAVES)])


def _power(f: Component, sign: float) -> float:
    centre, width = f.scale()
    return _slope([_sizes(f, centre, sign, max(width, 1e-300), k) for k in range(2, _OCTAVES)])


def _sizes(f: Component, centre: float, sign: float, unit: float, octave: int) -> np.ndarray:
    """log|f| at points of an octave."""
    t = centre + sign * unit * 2.0**octave * np.linspace(1.0, 1.97, 9)
    with np.errstate(all="ignore"):
        result: np.ndarray = f.logarithm(t)
    return result


def _slope(octaves: list[np.ndarray]) -> float:
    levels: list[float] = []
    for sizes in octaves:
        level = float(np.max(np.where(np.isnan(sizes), -np.inf, sizes)))
        if level == -math.inf or level < -650.0:
            return math.inf
        if not level < 650.0:
            break
        levels.append(level)
    if len(levels) < 2:
        return -math.inf
    steps = -np.diff(levels[-4:]) / math.log(2.0)
    return float(steps.min())


def _described(power: float) -> str:
    if power == math.inf:
        return "falls faster than every power"
    if power < -20:
        return "grows faster than every power"
    if abs(power) < 0.01:
        return "does not fall"
    return f"falls like |t|^−{power:.3g}" if power > 0 else f"grows like |t|^{-power:.3g}"
