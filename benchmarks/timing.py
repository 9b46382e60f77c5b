"""Comparing and timing: outputs first, then interleaved repetitions."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

import numpy as np

from .cases import Array, Case

# One repetition lasts at least this long, so that the clock and the loop do not count.
SHORTEST_REPETITION = 2e-3

# Worker threads of every library spin for a while after a call; what runs next must not share the processor
# with them.
SETTLE = 1e-3

# A call shorter than this is run once untimed in each repetition, because the contestant before it has just
# filled the caches with its own data.
WARMED = 20e-3


def disagreement(case: Case, x: Array, k: Array, ours: Array, theirs: Any, units: int = 0) -> str | None:
    """Why two results are not the same computation, or None."""
    theirs = np.asarray(theirs)
    if theirs.shape != ours.shape:
        return f"shape {theirs.shape}, expected {ours.shape}"
    if theirs.dtype != ours.dtype:
        return f"dtype {theirs.dtype}, expected {ours.dtype}"
    if ours.size == 0:
        return None
    allowed = tolerance(case, x, k, ours, units)
    worst = 0.0
    for mine, other in zip(_blocks(ours), _blocks(theirs), strict=True):
        wide = np.complex128 if ours.dtype.kind == "c" else np.float64
        # np.maximum, because max(0, nan) is 0 and would let a NaN pass.
        worst = float(np.maximum(worst, np.abs(mine.astype(wide) - other.astype(wide)).max()))
    if worst <= allowed:
        return None
    return f"differs by {worst:.3g}, allowed {allowed:.3g}"


def tolerance(case: Case, x: Array, k: Array, result: Array, units: int = 0) -> float:
    """How far two correct results may be apart: a few rounding errors of Σ|x||k|, plus the output's own.

    Integers with integer kernels are exact; a float kernel rounded to integers may fall on the other side of
    a tie.
    """
    taps = k.astype(np.complex128 if k.dtype.kind == "c" else np.float64)
    scale = float(np.abs(taps).sum()) * max((float(np.abs(block).max()) for block in _blocks(x)), default=0.0)
    if result.dtype.kind in "iu":
        return float(max(units, 0 if k.dtype.kind in "iu" else 1))
    single = result.dtype in (np.dtype(np.float32), np.dtype(np.float16), np.dtype(np.complex64))
    computed = float(np.finfo(np.float32 if single else np.float64).eps)
    stored = float(np.finfo(result.dtype).eps)
    largest = max(float(np.abs(block).max()) for block in _blocks(result))
    return 16 * computed * scale + stored * largest


def _blocks(array: Array) -> Iterator[Array]:
    """Slabs of at most a few million samples, so that comparing large arrays needs little memory."""
    rows = max(1, 2**22 // max(1, math.prod(array.shape[1:])))
    # Unsigned and small signed integers have no room for their own absolute value or difference.
    wide = np.float64 if array.dtype.kind in "iu" else array.dtype
    for start in range(0, array.shape[0], rows):
        yield array[start : start + rows].astype(wide, copy=False)


@dataclass
class Contestant:
    """One callable in a race, and its times in seconds per call."""

    name: str
    call: Callable[[], Any]
    estimate: float = 0.0
    samples: list[float] = field(default_factory=list)

    def summary(self) -> dict[str, Any]:
        """Median, extremes and all repetitions, in seconds."""
        return {
            "name": self.name,
            "median": statistics.median(self.samples),
            "min": min(self.samples),
            "max": max(self.samples),
            "samples": self.samples,
        }


def first_call(call: Callable[[], Any]) -> tuple[Any, float]:
    """The result of a call and how long it took: an estimate only, never a sample."""
    start = time.perf_counter()
    result = call()
    return result, time.perf_counter() - start


def race(contestants: list[Contestant], repetitions: int, budget: float, settle: float = SETTLE) -> None:
    """Fill every contestant's samples: in turn, one repetition each, the first round discarded.

    `budget` is in seconds for the whole race, `settle` is how long to wait before each repetition.  A
    contestant too slow for its share takes part in fewer rounds, spread over the race; one that needs seconds
    is not even warmed up again, its first call was that.
    """
    share = budget / max(1, len(contestants))
    rounds = {}
    for contestant in contestants:
        if contestant.estimate < 1.0:
            # First calls compile, plan and fault memory in; only now is the estimate worth dividing by.
            contestant.estimate = min(contestant.estimate, first_call(contestant.call)[1])
        each = max(contestant.estimate, SHORTEST_REPETITION) * (2 if contestant.estimate < WARMED else 1)
        rounds[contestant.name] = min(repetitions, max(1, int(share / each)))
    for index in range(-1, repetitions):
        for contestant in contestants:
            part = rounds[contestant.name]
            if index < 0:
                if contestant.estimate < share / 4:
                    _repetition(contestant, settle)
            elif (index + 1) * part // repetitions > index * part // repetitions:
                contestant.samples.append(_repetition(contestant, settle))


def _repetition(contestant: Contestant, settle: float) -> float:
    """Seconds per call of one repetition."""
    call = contestant.call
    time.sleep(settle)
    calls = max(1, math.ceil(SHORTEST_REPETITION / max(contestant.estimate, 1e-8)))
    if contestant.estimate < WARMED:
        call()
    start = time.perf_counter()
    for _ in repeat(None, calls):
        call()
    return (time.perf_counter() - start) / calls
