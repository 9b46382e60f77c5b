"""A page about ``explain(f, g)``: two functions on the real line and faltung's own ``f ∗ g``.

The page must evaluate f and g anywhere, so each travels as Chebyshev series on pieces: from break to break,
halved until the series agrees with the function between its nodes. An infinite tail is cut where it no longer
counts, and a page says where. What the page then integrates it compares with samples of ``f @ g``.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..continuous import Function, convolve, fun
from ..errors import argument, argument_type
from .payload import Payload, label, number, pack

Array = NDArray[np.float64]

_DEGREE = 24
_TOLERANCE = 2e-14
_DEEPEST = 40  # halvings: an end singularity is cut to 1e-12 of its piece
_MOST_PIECES = 160
_FARTHEST = 2.0**30
_COMPARED = 257
# A callable says nothing of its support.
_INTERVAL = (-4.0, 4.0)

_OPTIONS = ("dt", "interval", "names", "title")


def accepts(first: Any, second: Any) -> bool:
    """Whether these are two functions of one real variable."""
    return all(isinstance(f, Function) or _is_plain(f) for f in (first, second))


def _is_plain(value: Any) -> bool:
    """A callable, but not a model: those have parameters."""
    return callable(value) and not hasattr(value, "parameters") and not isinstance(value, type)


def build(first: Any, second: Any, options: dict[str, Any]) -> Payload:
    """The payload of two functions."""
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type("explain", unknown[0], "given", f"one of {', '.join(_OPTIONS)}", "Leave it out.")
    names = tuple(map(str, options.get("names", ("f", "g"))))
    if len(names) != 2:
        raise argument("explain", "names", repr(names), "two texts", 'Pass names=("f", "g").')
    notes: list[str] = []
    f, g = (
        _function(name, value, options, notes) for name, value in zip(names, (first, second), strict=True)
    )
    h = convolve(f, g)
    shown = [_shown(part) for part in (f, g)]
    low, high = shown[0][0] + shown[1][0], shown[0][1] + shown[1][1]
    step = (high - low) / (_COMPARED - 1)
    at = low + step * np.arange(_COMPARED)
    values = np.asarray(h(at), dtype=np.float64)
    # The estimate covers what has been evaluated, so it is asked for afterwards.
    error = h.error
    dt = options.get("dt")
    if dt is not None and not (0 < float(dt) < math.inf):
        raise argument("explain", "dt", repr(dt), "a finite number > 0", "Pass the distance of samples.")
    section = {
        "f": _packed(names[0], f, shown[0], notes),
        "g": _packed(names[1], g, shown[1], notes),
        "result": {"from": low, "step": step, "values": pack(values), "error": number(error)},
        "dt": float(dt) if dt is not None else _round((high - low) / 24),
    }
    title = str(options.get("title") or f"{names[0]} ∗ {names[1]}")
    return Payload(title, "integral", {"functions": section}, tuple(notes))


def from_samples(first: Any, second: Any, options: dict[str, Any]) -> Payload:
    """The payload of two signals sampled every ``dt``: the functions whose graphs are straight between."""
    dt = options["dt"]
    return build(fun.from_samples(first, dt), fun.from_samples(second, dt), options)


def _function(name: str, given: Any, options: dict[str, Any], notes: list[str]) -> Function:
    if isinstance(given, Function):
        value = given
    else:
        interval = options.get("interval", _INTERVAL)
        value = fun(given, interval)
        if "interval" not in options:
            notes.append(
                f"{name} is taken as 0 outside ({interval[0]:g}, {interval[1]:g}); interval= chooses another."
            )
    if value.is_complex:
        raise argument_type(
            "explain",
            name,
            "complex",
            "a real function, because the page draws one curve for each",
            "Explain both parts: f.real and f.imag.",
        )
    if any(atom.order > 0 for atom in value.atoms):
        raise argument(
            "explain", name, f"{value!r}", "no derivatives of δ, which have no picture", "Narrow a function."
        )
    return value


def _shown(f: Function) -> tuple[float, float]:
    """Where the function is worth looking at: where it exceeds 1/500 of its largest value."""
    low, high = f.support
    if math.isinf(low) or math.isinf(high):
        reach = [max(low, -_FARTHEST), min(high, _FARTHEST)]
        centre = min(max(0.0, reach[0]), reach[1])
        near = _probe(f, reach[0], reach[1])
        most = max((abs(y) for _, y in near), default=1.0) or 1.0
        large = [x for x, y in near if abs(y) > most / 500] or [centre - 1, centre + 1]
        margin = 0.05 * (max(large) - min(large))
        low = min(large) - margin if math.isinf(low) else low
        high = max(large) + margin if math.isinf(high) else high
    points = [low, high, *(atom.location for atom in f.atoms)]
    low, high = min(points), max(points)
    width = max(high - low, 1e-9 * max(1.0, abs(low)))
    return (low, high) if high > low else (low - 0.5 * max(1.0, width), high + 0.5 * max(1.0, width))


def _probe(f: Function, low: float, high: float) -> list[tuple[float, float]]:
    """Values at points that grow in distance from 0 by a factor, and between the breaks."""
    steps = np.concatenate([[0.0], 2.0 ** np.arange(-10, 30, 0.125)])
    breaks = [b for b in f.breakpoints if math.isfinite(b)]
    points = np.unique(np.concatenate([-steps, steps, *[b + np.linspace(-1, 1, 41) for b in breaks]]))
    points = points[(points > low) & (points < high)]
    values = np.asarray(f(points), dtype=np.float64)
    return [(float(x), float(y)) for x, y in zip(points, values, strict=True) if math.isfinite(y)]


def _packed(name: str, f: Function, shown: tuple[float, float], notes: list[str]) -> dict[str, Any]:
    low, high = f.support
    cut = [max(low, -_cut(f, -1)), min(high, _cut(f, 1))]
    for end, wanted, side in ((low, cut[0], "left"), (high, cut[1], "right")):
        if math.isinf(end) and abs(wanted) >= _FARTHEST:
            notes.append(f"The tail of {name} on the {side} is cut at {wanted:.3g}, where it still counts.")
    inner = [b for b in f.breakpoints if cut[0] < b < cut[1]]
    # Far from its centre a tail is as wide as it is far away: dyadic pieces resolve it.
    tails = [
        side * 2.0**k for side in (-1, 1) for k in range(-2, 31, 2) if math.isinf(high if side > 0 else low)
    ]
    edges = sorted({*cut, *inner, *(t for t in tails if cut[0] < t < cut[1])})
    seen = np.abs(np.asarray(f(np.linspace(*shown, 203)[1:-1]), dtype=np.float64))
    scale = float(np.median(seen[seen > 0])) if (seen > 0).any() else 0.0
    pieces: list[tuple[float, float, Array]] = []
    worst = 0.0
    if f.parts:
        for a, b in itertools.pairwise(edges):
            worst = max(worst, _fit(f, a, b, scale, pieces, _DEEPEST))
    if worst > 1e-9:
        notes.append(f"The page integrates {name} to about {worst:.0e} of its size; faltung more accurately.")
    coefficients = np.array([c for _, _, c in pieces]).reshape(len(pieces), _DEGREE + 1)
    return {
        "label": label(name, _about(f)),
        "shown": list(shown),
        "edges": pack(np.array([[a, b] for a, b, _ in pieces]).reshape(-1, 2)),
        "coefficients": pack(_chopped(coefficients)),
        "atoms": [{"at": atom.location, "weight": float(atom.weight.real)} for atom in f.atoms],
    }


def _about(f: Function) -> str:
    low, high = (
        ("−∞" if end < 0 else "∞") if math.isinf(end) else f"{end:g}".replace("-", "−") for end in f.support
    )
    parts = [f"on ({low}, {high})"] if f.parts else []
    if f.atoms:
        parts.append(" + ".join(map(str, f.atoms)).replace("+ -", "− ").replace("-", "−"))
    return " and ".join(parts)


def _round(value: float) -> float:
    """The number of the form 1, 2 or 5 times a power of ten next to a value."""
    power = 10.0 ** math.floor(math.log10(value))
    return float(f"{min((1, 2, 5, 10), key=lambda m: abs(math.log(m * power / value))) * power:.12g}")


def _chopped(coefficients: Array) -> Array:
    """Without the trailing columns that are zero in every piece."""
    used = np.flatnonzero(np.any(coefficients != 0, axis=0))
    return coefficients[:, : used[-1] + 1 if used.size else 1]


def _cut(f: Function, side: int) -> float:
    """How far out, on one side, the function still counts."""
    distance = 1.0
    most = max((abs(y) for _, y in _probe(f, -_FARTHEST, _FARTHEST)), default=1.0) or 1.0
    far = abs(f.support[0 if side < 0 else 1])
    while distance < _FARTHEST:
        beyond = np.abs(np.asarray(f(side * distance * np.array([1.0, 1.3, 1.7])), dtype=np.float64)).max()
        if beyond * distance <= 1e-15 * most or distance > far:
            break
        distance *= 2
    return distance if distance < far else far


def _fit(f: Callable[[Array], Any], a: float, b: float, scale: float, into: list[Any], depth: int) -> float:
    """Append the Chebyshev series of f on (a, b), in halves where one does not resolve it.

    Returned is the error times the width it lives on, relative to `scale`: what an integral notices.
    """
    centre, half = (a + b) / 2, (b - a) / 2
    angles = (np.arange(_DEGREE + 1) + 0.5) * (math.pi / (_DEGREE + 1))
    nodes = np.cos(angles)
    values = np.asarray(f(centre + half * nodes), dtype=np.float64)
    series = (2 / (_DEGREE + 1)) * np.cos(np.outer(np.arange(_DEGREE + 1), angles)) @ values
    series[0] /= 2
    between = np.cos(np.linspace(0.02, math.pi - 0.02, 41))
    truth = np.asarray(f(centre + half * between), dtype=np.float64)
    error = float(np.max(np.abs(np.polynomial.chebyshev.chebval(between, series) - truth)))
    # A piece near a singular end is as accurate as its own largest value allows, others as the function's.
    # Halving gains nothing where the error, times the width it lives on, no longer counts.
    size = max(scale, float(np.max(np.abs(values))), 1e-300)
    small = error <= _TOLERANCE * size or error * half <= _TOLERANCE * scale * 1e-2
    if small or depth == 0 or len(into) >= _MOST_PIECES or centre in (a, b):
        series[np.abs(series) < 2e-15 * size] = 0.0  # rounding of the nodes' values
        into.append((a, b, series))
        return error * half / max(scale, 1e-300)
    return max(_fit(f, a, centre, scale, into, depth - 1), _fit(f, centre, b, scale, into, depth - 1))
