"""Random functions on the line, each with its formula in many digits: the other side of ``h.error``."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mpmath as mp
import numpy as np

import faltung as ft
from faltung.continuous import Function

INF = math.inf


@dataclass(frozen=True)
class Known:
    """A function and its formula, with where the formula holds and where it is not smooth."""

    name: str
    function: Function
    formula: Callable[[Any], Any]
    a: float
    b: float
    points: tuple[float, ...]  # breaks, and what a quadrature should look at closely


def random_known(rng: np.random.Generator) -> Known:
    """A function of a random kind."""
    kinds = (_gaussian, _box, _exponential, _two_sided, _polynomial, _wave, _power_end, _logarithm, _rational,
             _kink, _growing)  # fmt: skip
    return kinds[int(rng.integers(len(kinds)))](rng)


def _interval(rng: np.random.Generator) -> tuple[float, float]:
    a = float(rng.uniform(-3, 3))
    return a, a + float(10 ** rng.uniform(-3, 0.7))


def _gaussian(rng: np.random.Generator) -> Known:
    m, s = float(rng.uniform(-3, 3)), float(10 ** rng.uniform(-2, 0.5))
    return Known(
        f"Gaussian {m} {s}",
        ft.fun(lambda x: np.exp(-0.5 * ((x - m) / s) ** 2), (-INF, INF)),
        lambda x: mp.exp(-(((x - mp.mpf(m)) / mp.mpf(s)) ** 2) / 2),
        m - 16 * s,
        m + 16 * s,
        tuple(m + s * k for k in (-8, -4, -2, -1, 0, 1, 2, 4, 8)),
    )


def _box(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    c = float(rng.normal())
    return Known(f"box {a} {b}", ft.box(a, b, c), lambda x: mp.mpf(c), a, b, (a, b))


def _exponential(rng: np.random.Generator) -> Known:
    rate, at = float(10 ** rng.uniform(-1, 1.5)), float(rng.uniform(-2, 2))
    ends = tuple(at + k / rate for k in (0, 1, 2, 4, 8, 16, 32))
    return Known(
        f"exponential {rate} {at}",
        ft.exp(rate, at),
        lambda x: mp.exp(-mp.mpf(rate) * (x - mp.mpf(at))),
        at,
        at + 60 / rate,
        ends,
    )


def _two_sided(rng: np.random.Generator) -> Known:
    rate = float(10 ** rng.uniform(-0.5, 1))
    ends = tuple(k / rate for k in (-32, -16, -8, -4, -2, -1, 0, 1, 2, 4, 8, 16, 32))
    f = ft.exp(rate, side="both")
    return Known(f"Laplace {rate}", f, lambda x: mp.exp(-mp.mpf(rate) * abs(x)), -60 / rate, 60 / rate, ends)


def _polynomial(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    c = [float(v) for v in rng.normal(size=int(rng.integers(1, 7)))]
    f = ft.piecewise([a, b], [c])
    return Known(f"polynomial {a} {b} {c}", f, lambda x: mp.polyval(c[::-1], x - mp.mpf(a)), a, b, (a, b))


def _wave(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    k = float(10 ** rng.uniform(-1, 1.7))
    cuts = tuple(np.linspace(a, b, 2 + int(k * (b - a) / 6)))
    f = ft.fun(lambda x: np.cos(k * x) + 0.3 * np.sin(x), (a, b))
    return Known(
        f"wave {a} {b} {k}", f, lambda x: mp.cos(mp.mpf(k) * x) + mp.mpf(0.3) * mp.sin(x), a, b, cuts
    )


def _power_end(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    left = float(rng.choice([-0.75, -0.5, -0.25, 0.5, 1.5]))
    f = ft.fun(lambda x: np.cos(x), (a, b), left=left)
    return Known(
        f"power {a} {b} {left}", f, lambda x: (x - mp.mpf(a)) ** mp.mpf(left) * mp.cos(x), a, b, (a, b)
    )


def _logarithm(rng: np.random.Generator) -> Known:
    b = float(10 ** rng.uniform(-2, 0.5))
    return Known(f"logarithm {b}", ft.fun(np.log, (0, b)), mp.log, 0.0, b, (0.0, b))


def _rational(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    c, w = float(rng.uniform(a, b)), float(10 ** rng.uniform(-3, 0))
    f = ft.fun(lambda x: 1 / (1 + ((x - c) / w) ** 2), (a, b))
    cuts = sorted({a, b, *(c + s * w * 4.0**k for k in range(6) for s in (-1, 1)), c})
    return Known(
        f"rational {a} {b} {c} {w}",
        f,
        lambda x: 1 / (1 + ((x - mp.mpf(c)) / mp.mpf(w)) ** 2),
        a,
        b,
        tuple(x for x in cuts if a <= x <= b),
    )


def _kink(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    c = float(rng.uniform(a, b))
    f = ft.fun(lambda x: np.abs(x - c) * np.exp(x), (a, b), breaks=[c])
    return Known(f"kink {a} {b} {c}", f, lambda x: abs(x - mp.mpf(c)) * mp.exp(x), a, b, (a, c, b))


def _growing(rng: np.random.Generator) -> Known:
    a, b = _interval(rng)
    f = ft.fun(lambda x: np.exp(2 * x) * np.sqrt(1 + x * x), (a, b))
    return Known(f"growing {a} {b}", f, lambda x: mp.exp(2 * x) * mp.sqrt(1 + x * x), a, b, (a, b))


def _product(f: Known, g: Known, p: Any, u: Any, t: Any) -> Any:
    with mp.workdps(250):  # nodes are very near to singular ends
        return f.formula(p + u) * g.formula(t - p - u)


def exact(f: Known, g: Known, x: float) -> Any:
    """(f ∗ g)(x) in many digits, by tanh-sinh between all points worth looking at."""
    t = mp.mpf(x)
    lo, hi = max(mp.mpf(f.a), t - mp.mpf(g.b)), min(mp.mpf(f.b), t - mp.mpf(g.a))
    if lo >= hi:
        return mp.mpf(0)
    cuts = {lo, hi, *(mp.mpf(p) for p in f.points), *(t - mp.mpf(p) for p in g.points)}
    inner = sorted(c for c in cuts if lo <= c <= hi)
    # What lies nearer to x^−¾ than the nodes of tanh-sinh go is only small if these go very near.
    digits = 90 if any("power" in known.name for known in (f, g)) else mp.mp.dps
    with mp.workdps(digits):
        total = mp.mpf(0)
        for p, q in itertools.pairwise(inner):
            # From the left end, so that the distance from a singular one is exact.
            total += mp.quad(lambda u, p=p: _product(f, g, p, u, t), [0, (q - p) / 2, q - p])
    return total
