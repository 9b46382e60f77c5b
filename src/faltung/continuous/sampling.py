"""From the integral to the sum: sample both functions, convolve the arrays, and say what that cost.

    h(nΔ) ≈ Δ Σₖ fₖ gₙ₋ₖ

Four rules tell what fₖ is, from f near kΔ:

- *naive*: f(kΔ), with the full value where a sample falls on a jump: wrong by O(Δ) when there are jumps;
- *trapezoid*: f(kΔ), with the mean of both sides at a jump: O(Δ²) if every jump is on the grid. For functions
  that are analytic on the whole line the trapezoid is spectrally accurate;
- *cell*: the mean of f over the cell of width Δ around kΔ: O(Δ²) where the result is smooth, wherever the
  jumps are, and O(Δ) at its kinks, which it rounds off;
- *corrected*: f(kΔ) with the weights of the few samples next to each break chosen so that cubics are
  integrated exactly from the break on (Gregory's correction, with θΔ the distance of the first sample from
  the break: Σⱼ cⱼ (j + θ)ᵐ = Bₘ₊₁(θ)/(m + 1) for m = 0 … 3): O(Δ⁴), except within four samples of the breaks
  of the result, where the ends of both functions meet and their corrections with them.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from .. import arrays
from ..errors import argument, argument_type
from .components import Array, Component
from .construct import box
from .function import Function, convolve

RULES = ("naive", "trapezoid", "corrected", "cell")
_MOST_SAMPLES = 1 << 22
_NEGLIGIBLE = 1e-17  # of the largest sample: where infinite tails are cut
_COMPARED = 1500  # outputs that are compared with the integral


class SampledConvolution(NamedTuple):
    """Samples ``y`` at ``x`` of a convolution; their largest ``error``, and the ``rate`` it falls at.

    The rate is the power of Δ, observed between 2Δ and Δ; it is ∞ where both are rounding.
    """

    x: Array
    y: Array
    error: float
    rate: float
    rule: str


def sample_convolve(f: Function, g: Function, dt: float, rule: str = "trapezoid") -> SampledConvolution:
    """Convolve two functions as sampled arrays, on the array engine, and compare with the integral.

    Parameters
    ----------
    f, g : Function
        Without Dirac atoms.
    dt : float
        The distance Δ of samples; the grid is kΔ.
    rule : {"trapezoid", "naive", "corrected", "cell"}
        What a sample stands for.

    Returns
    -------
    SampledConvolution
        x, y, error, rate, rule.

    Examples
    --------
    >>> import faltung as ft
    >>> tent = ft.sample_convolve(ft.box(0, 1), ft.box(0, 1), 0.25)
    >>> tent.y  # the integral is 0 at both ends and 1 in the middle
    array([0.0625, 0.25  , 0.5   , 0.75  , 0.875 , 0.75  , 0.5   , 0.25  ,
           0.0625])
    >>> tent.error
    0.125
    """
    for name, value in (("f", f), ("g", g)):
        if not isinstance(value, Function):
            raise argument_type(
                "sample_convolve", name, f"a {type(value).__name__}", "a Function", "Make it with ft.fun."
            )
        if value.atoms:
            raise argument(
                "sample_convolve", name, "a function with Dirac atoms", "one without", "A δ has no samples."
            )
    if rule not in RULES:
        raise argument(
            "sample_convolve", "rule", repr(rule), ", ".join(map(repr, RULES)), "Pass one of these."
        )
    if not (dt > 0 and math.isfinite(dt)):
        raise argument(
            "sample_convolve", "dt", repr(dt), "a finite number > 0", "Pass the distance of samples."
        )
    x, y = _summed(f, g, dt, rule)
    h = convolve(f, g)
    error, floor = _compared(h, x, y)
    coarse, _ = _compared(h, *_summed(f, g, 2 * dt, rule))
    rate = math.inf if max(error, coarse) <= floor else math.log2(max(coarse, 1e-300) / max(error, floor / 8))
    return SampledConvolution(x, y, error, rate, rule)


def samples(f: Function, dt: float, rule: str) -> tuple[int, Array]:
    """The index of the first sample, and the samples, by a rule."""
    lo, hi = _extent(f, dt)
    first, last = math.ceil(lo / dt - 1e-9), math.floor(hi / dt + 1e-9)
    if rule == "cell":
        first, last = first - 1, last + 1
    if last - first > _MOST_SAMPLES:
        raise argument(
            "sample_convolve",
            "dt",
            repr(dt),
            f"at most {_MOST_SAMPLES} samples over ({lo:g}, {hi:g})",
            "Pass a larger dt, or cut the function off with * ft.box(a, b).",
        )
    x = dt * np.arange(first, last + 1)
    if rule == "cell":
        values = convolve(f, box(-dt / 2, dt / 2, 1 / dt))(x)
        return first, np.atleast_1d(values)
    values = np.atleast_1d(f(_snapped(x, f.breakpoints, dt)))
    if rule == "naive":
        values = _full(f, x, values, dt)
    elif rule == "corrected":
        values = sum(_corrected(part, x, dt) for part in f.parts) if f.parts else values
    return first, np.asarray(values)


def _summed(f: Function, g: Function, dt: float, rule: str) -> tuple[Array, Array]:
    (i, u), (j, v) = samples(f, dt, rule), samples(g, dt, rule)
    y = arrays.convolve(u, v) * dt
    return dt * np.arange(i + j, i + j + len(y)), y


def _compared(h: Function, x: Array, y: Array) -> tuple[float, float]:
    """The largest difference from the integral, and what of it is rounding."""
    k = np.unique(np.linspace(0, len(x) - 1, min(len(x), _COMPARED)).astype(int))
    exact = h(_snapped(x[k], h.breakpoints, float(x[1] - x[0]) if len(x) > 1 else 1.0))
    finite = np.isfinite(exact)
    gap = np.abs(y[k] - exact)[finite]
    floor = 64 * 2.3e-16 * float(np.abs(exact[finite]).max(initial=0.0))
    return float(gap.max(initial=0.0)), floor


def _extent(f: Function, dt: float) -> tuple[float, float]:
    """Where samples are not negligible."""
    lo, hi = f.support
    if math.isfinite(lo) and math.isfinite(hi):
        return lo, hi
    centre, width = f.parts[0].scale()
    ends = []
    for end, sign in ((lo, -1.0), (hi, 1.0)):
        if math.isfinite(end):
            ends.append(end)
            continue
        t = np.maximum(width, dt) * np.linspace(0, 4, 65)
        top = 0.0
        reach = float(t[-1])
        while True:
            sizes = np.abs(f(centre + sign * t))
            top = max(top, float(sizes[np.isfinite(sizes)].max(initial=0.0)))
            if float(sizes[-16:].max()) <= _NEGLIGIBLE * top or reach > dt * _MOST_SAMPLES:
                break
            reach *= 1.25
            t = np.linspace(0, reach, 257)
        ends.append(centre + sign * reach)
    return ends[0], ends[1]


def _snapped(x: Array, breaks: tuple[float, ...], dt: float) -> Array:
    """Samples that are on a break but for rounding are put onto it."""
    for point in breaks:
        k = np.abs(x - point) <= 1e-9 * dt
        if k.any():
            x = np.where(k, point, x)
    return x


def _full(f: Function, x: Array, values: Array, dt: float) -> Array:
    """At a jump the value after it, or before it where the function ends."""
    values = values.copy()
    for point in f.breakpoints:
        for k in np.flatnonzero(np.abs(x - point) <= 1e-9 * dt):
            limits = [part.limits(point) if part.a <= point <= part.b else (0.0, 0.0) for part in f.parts]
            before, after = (sum(pair[side] for pair in limits) for side in (0, 1))
            chosen = before if point == f.support[1] else after
            values[k] = chosen if np.iscomplexobj(values) else np.real(chosen)
    return values


def _corrected(part: Component, x: Array, dt: float) -> Array:
    """A component's samples, with Gregory's weights on both sides of each of its breaks."""
    x = _snapped(x, part.breaks, dt)
    inside = (x > part.a) & (x < part.b)
    values = np.zeros(x.shape, complex if part.is_complex else float)
    for point in part.breaks:
        inside &= x != point
    values[inside] = part.inside(x[inside])
    weighted = values.copy()
    for point in part.breaks:
        before, after = part.limits(point)
        for side, limit in ((1, after), (-1, before)):
            if (side > 0 and point == part.b) or (side < 0 and point == part.a):
                continue
            offset = (x - point) * side / dt
            nodes = np.flatnonzero((offset >= 0) & (offset < 4))
            nodes = nodes[np.argsort(offset[nodes])][:4]
            if len(nodes) < 4:
                continue
            theta = float(offset[nodes[0]])
            c = _gregory(theta)
            for k, weight in zip(nodes, c, strict=True):
                value = limit if x[k] == point else values[k]
                weighted[k] += weight * np.real_if_close(value)
                if x[k] == point:  # the sample itself belongs to this side
                    weighted[k] += np.real_if_close(limit)
    return weighted


def _gregory(theta: float) -> Array:
    """Corrections of the first four samples at θ, θ + 1, …: Σⱼ cⱼ (j + θ)ᵐ = Bₘ₊₁(θ)/(m + 1)."""
    bernoulli = np.array(
        [
            theta - 1 / 2,
            theta**2 - theta + 1 / 6,
            theta**3 - 1.5 * theta**2 + 0.5 * theta,
            theta**4 - 2 * theta**3 + theta**2 - 1 / 30,
        ]
    )
    nodes = theta + np.arange(4)
    return np.linalg.solve(np.vander(nodes, 4, increasing=True).T, bernoulli / np.arange(1, 5))
