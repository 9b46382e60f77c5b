"""Who computes a product: whom measurements on other machines favour, or whoever is faster here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, NamedTuple

from ..plan import Plan
from .kinds import Kind
from .products import Which


class Expectation(NamedTuple):
    """Whether ours is expected to be faster, and why."""

    faster: bool
    reason: str


_MARGIN = 0.95
_ROUNDS = 3


def expectation(which: Which, kind: Kind, plan: Plan) -> Expectation:
    """By rules."""
    return Expectation(True, "for now")


def fastest(ours: Callable[[], Any], stock: Callable[[], Any]) -> Expectation:
    """By measuring: the fastest of a few calls each, which take turns."""
    times: tuple[list[float], list[float]] = ([], [])
    ours()
    for _ in range(_ROUNDS):
        for run, found in zip((ours, stock), times, strict=True):
            start = time.perf_counter()
            run()
            found.append(time.perf_counter() - start)
    mine, theirs = min(times[0]), min(times[1])
    return Expectation(mine < _MARGIN * theirs, f"measured: {mine * 1e3:.3g} ms, torch {theirs * 1e3:.3g} ms")
