"""Does ∫ f(t) g(x − t) dt converge? It is decided by how f and g fall off in opposite directions.

Where both supports reach to infinity, |f(t) g(−t)| is followed over octaves of t: it must fall faster than
1/t.
"""

from __future__ import annotations

import math

import numpy as np

from ..errors import DivergentError
from .components import Array, Component

_OCTAVES = 44
_SLOWEST = 1.0005  # powers of t closer to 1 than this are taken for 1


def check_convergence(f: Component, g: Component) -> None:
    """Raise if the convolution of two components diverges."""
    for one, which in ((f, "first"), (g, "second")):
        for exponent, end, side in ((one.left, one.a, "left"), (one.right, one.b, "right")):
            if exponent <= -1:
                raise DivergentError(
                    f"convolve(): the {which} function grows like |x − {end:g}|^{exponent:g} at its {side} "
                    "end, expected an integrable end, with an exponent > −1. Cut it off, or regularise it."
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
    unit = max(f.scale()[1], g.scale()[1], 1e-300)
    with np.errstate(invalid="ignore"):
        return _slope(_sizes(f, sign, unit) + _sizes(g, -sign, unit))


def _power(f: Component, sign: float) -> float:
    return _slope(_sizes(f, sign, max(f.scale()[1], 1e-300)))


def _sizes(f: Component, sign: float, unit: float) -> Array:
    """log|f|, one row of points for each octave."""
    octaves = 2.0 ** np.arange(2, _OCTAVES)[:, None] * np.linspace(1.0, 1.97, 9)
    with np.errstate(all="ignore"):
        return f.logarithm((f.scale()[0] + sign * unit * octaves).ravel()).reshape(octaves.shape)


def _slope(octaves: Array) -> float:
    levels: list[float] = []
    for level in np.max(octaves, axis=1).tolist():
        if math.isnan(level):  # one underflows where the other overflows: what is known is nearer
            break
        if level == -math.inf or (levels and level < levels[0] - 650.0):
            return math.inf
        if level == math.inf or (levels and level > levels[0] + 650.0):
            break
        levels.append(level)
    if len(levels) < 2:
        return -math.inf
    steps = -np.diff(levels[-4:]) / math.log(2.0)
    return float(steps[-1] if (np.diff(steps) > 0.1).all() else steps.min())


def _described(power: float) -> str:
    if power == math.inf:
        return "falls faster than every power"
    if power < -20:
        return "grows faster than every power"
    if abs(power) < 0.01:
        return "does not fall"
    return f"falls like |t|^−{power:.3g}" if power > 0 else f"grows like |t|^{-power:.3g}"
