"""``tune``: measure which method is the fastest for a problem here, and keep the choice.

The planner chooses by estimates. Where they are wrong for somebody's machine and problem, a measurement
says so: every method that is applicable and exact enough runs on the user's own array, the results are
compared, and the fastest is kept for this class of problems (``runtime.choices``).
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import arrays, nn
from .arguments import as_array
from .arrays import Mode
from .boundary import extend
from .errors import DisagreementError, argument
from .layer_tuning import OPERATIONS, LayerToTune, layer_to_tune
from .machine import host
from .plan import duration
from .planner import contenders, make_plan
from .problem import ConvProblem
from .runtime import choices
from .runtime.choices import Kept
from .runtime.threads import default_workers

# As in the benchmarks (timing.py): shorter repetitions measure the clock, and a short call finds the caches
# filled by the method before it.
_SHORTEST_REPETITION = 2e-3
_WARMED = 20e-3
_REPETITIONS = 25


@dataclass(frozen=True, eq=False)
class TunedChoice:
    """What ``tune`` measured. ``print`` it.

    ``times`` are the medians in seconds per call, by method; ``chosen`` is the fastest, ``planned`` what the
    planner takes by its estimates, ``kept`` where the choice is kept.
    """

    problem: ConvProblem
    workers: int
    times: Mapping[str, float]
    chosen: str
    planned: str
    kept: Kept

    def __str__(self) -> str:
        lines = [
            str(self.problem),
            f"measured with {self.workers} {'thread' if self.workers == 1 else 'threads'}:",
        ]
        for method, seconds in sorted(self.times.items(), key=lambda entry: entry[1]):
            text = f"  {method}: {duration(seconds)}"
            if method != self.chosen:
                text += f", {seconds / self.times[self.chosen]:.3g} times as long"
            lines.append(text)
        same = "the planner's choice as well" if self.planned == self.chosen else f"planned: {self.planned}"
        lines.append(f"chosen: {self.chosen} ({same}), kept {self.kept}")
        return "\n".join(lines)


def tune(
    x: ArrayLike,
    kernel: ArrayLike,
    mode: Mode = "full",
    *,
    op: str = "convolve",
    seconds: float = 2.0,
    **options: Any,
) -> TunedChoice:
    """Measure which method is the fastest for a convolution on this machine, and use it from now on.

    Or for a layer, its transpose or a gradient, if ``op`` names one of ``faltung.nn``'s functions: then x and
    ``kernel`` are the layer's input and weight, and the options those of that function.

    Every method that can compute the problem within ``rtol`` runs on x, in turn with the others. Their
    results are compared before their times are believed. The fastest is kept for problems like this
    one: the same shapes, memory layouts, dtypes, kinds of kernel (separable, mirrored, …), boundary, stride,
    dilation, ``rtol`` and number of workers; their calls with ``method="auto"`` use it, in this process and
    later ones, and their plans say "chosen by measurement". Plans made before stay as they are.

    A choice may change *which* algorithm computes a result, and with it rounding within ``rtol``, never more
    than that. It counts for this machine and this version of faltung only. Choices are kept in a file in the
    directory of compiled routines (``FALTUNG_CACHE_DIR``); where that is off, as long as the process
    lasts. ``FALTUNG_TUNED=off`` ignores them, and ``forget_tuned`` removes them.

    Parameters
    ----------
    x : array_like
        An array with the shape, dtype, memory layout and kind of values of those to come.
    kernel, mode, op, **options
        As for ``plan``; ``method`` is what is to be found out and cannot be given. Or ``op`` is "conv",
        "conv_transpose", "conv_input_grad" or "conv_weight_grad"; the gradient by the result is made up.
    seconds : float
        About how long to measure, after each method has run twice.

    Returns
    -------
    TunedChoice
        The times of all methods, and the choice; ``print`` it.

    Raises
    ------
    DisagreementError
        If two methods differ by more than rounding: a defect of faltung. Nothing is kept then.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> x, kernel = np.ones((64, 64)), np.ones((9, 9))
    >>> choice = ft.tune(x, kernel, op="correlate", mode="same", seconds=0.01)
    >>> "direct" in choice.times, choice.chosen in choice.times
    (True, True)
    >>> ft.plan(x, kernel, op="correlate", mode="same").plan.algorithm == choice.chosen
    True
    >>> images, weight = np.ones((2, 32, 14, 14), np.float32), np.ones((32, 32, 3, 3), np.float32)
    >>> choice = ft.tune(images, weight, op="conv_input_grad", padding=1, seconds=0.01)
    >>> {"dense", "winograd"} <= choice.times.keys()
    True
    >>> ft.forget_tuned()
    """
    if options.get("method", "auto") != "auto":
        raise argument("tune", "method", repr(options["method"]), "'auto'", "Leave it out.")
    if not _is_duration(seconds):
        raise argument("tune", "seconds", repr(seconds), "a positive number", "Leave it out for 2 seconds.")
    if op in OPERATIONS:
        if mode != "full":
            raise argument("tune", "mode", repr(mode), "nothing: a layer has padding", "Leave it out.")
        options.pop("method", None)
        return _tune_layer(layer_to_tune(op, x, kernel, options), float(seconds))
    signal, taps = as_array("tune", "x", x), as_array("tune", "kernel", kernel)
    problem = arrays.planned("tune", signal, taps, mode, op, options).problem
    asked = options.get("workers")
    workers = default_workers() if asked is None else int(asked)

    # Step 1: every contender computes the result once, which also compiles its routines.
    runners = []
    for method in contenders(problem, host()):
        plan = arrays.planned("tune", signal, taps, mode, op, {**options, "method": method})
        runners.append(_Runner(method, plan, signal, plan(signal)))

    # Step 2: results that disagree are not worth timing.
    if len(runners) > 1 and runners[0].y.size:
        exact = problem.arithmetic.exact
        _check(
            runners, problem, None if exact else _allowed(problem, op, signal, taps, runners[0].y, options)
        )

    # Step 3: time them in turn.
    _race(runners, float(seconds))

    # Step 4: keep the fastest.
    return _kept(problem, workers, runners)


def _tune_layer(layer: LayerToTune, seconds: float) -> TunedChoice:
    """The same steps for a layer."""
    problem = layer.problem
    runners = []
    for method in contenders(problem, host()):
        runners.append(_Runner(method, layer.runner(method), None, layer.result(method)))
    if len(runners) > 1 and runners[0].y.size:
        exact = problem.arithmetic.exact
        _check(runners, problem, None if exact else _allowed_of_layer(layer, runners[0].y))
    _race(runners, seconds)
    return _kept(problem, layer.workers, runners)


def _kept(problem: ConvProblem, workers: int, runners: list[_Runner]) -> TunedChoice:
    """Keep the fastest; what was prepared by another choice is forgotten."""
    times = {runner.method: statistics.median(runner.samples) for runner in runners}
    fastest = min(times, key=lambda method: times[method])
    planned = make_plan(problem, host()).algorithm
    kept = choices.keep(problem, workers, fastest)
    _forget_recent()
    return TunedChoice(problem, workers, MappingProxyType(times), fastest, planned, kept)


def forget_tuned() -> None:
    """Forget every choice that ``tune`` has made on this machine, also those kept on disk.

    Calls to come are planned by estimates again; another process that has read the choices uses them until
    it ends.
    """
    choices.forget()
    _forget_recent()


def _forget_recent() -> None:
    arrays.forget_recent()
    nn.forget_recent()


def _is_duration(seconds: Any) -> bool:
    return isinstance(seconds, int | float) and not isinstance(seconds, bool) and 0 < seconds < math.inf


# -- results -------------------------------------------------------------------------------------


@dataclass
class _Runner:
    """A method in the race: its plan, its result (and where it goes), its times per call."""

    method: str
    plan: Callable[[Any, NDArray[Any]], Any]
    x: Any
    y: NDArray[Any]
    estimate: float = math.inf
    samples: list[float] = field(default_factory=list)

    def seconds(self, calls: int) -> float:
        """The time of a call, from so many."""
        plan, x, y = self.plan, self.x, self.y
        start = time.perf_counter()
        for _ in range(calls):
            plan(x, y)
        return (time.perf_counter() - start) / calls


def _check(runners: list[_Runner], problem: ConvProblem, allowed: NDArray[Any] | None) -> None:
    """Refuse results that differ by more than what their methods promise; without ``allowed``, that are not
    equal."""
    first, *others = runners
    for other in others:
        wrong = _differing(first.y, other.y, allowed, problem.arithmetic.overflow)
        if wrong.any():
            at = tuple(int(i) for i in np.argwhere(wrong)[0])
            raise DisagreementError(
                f"tune(): {first.method} and {other.method} differ at {int(wrong.sum())} of {wrong.size} "
                f"samples, first at {at}: {first.y[at]!s} and {other.y[at]!s}. Nothing was kept. This is a "
                f"defect of faltung; please report it with this problem: {' '.join(str(problem).split())}"
            )


def _allowed(
    problem: ConvProblem, op: str, x: NDArray[Any], kernel: NDArray[Any], y: NDArray[Any], options: Any
) -> NDArray[Any]:
    """How far two right results may be apart at each sample: rounding relative to Σ|x||k|, by either
    method, and that of the result's dtype."""
    u = problem.arithmetic.epsilon
    wide = problem.arithmetic.numpy_dtype
    x, kernel = (a if a.dtype.kind == "c" else a.astype(wide, copy=False) for a in (x, kernel))
    largest = 0.0
    if problem.x_shape == x.shape:  # not "valid" with the roles exchanged, which continues nothing
        if problem.odd:
            largest = float(np.abs(x).max())
        ends = [problem.window(j, 0, problem.y_shape[axis]) for j, axis in enumerate(problem.axes)]
        x = extend(x, problem.axes, ends, problem.boundary, problem.cval)
    with np.errstate(all="ignore"):
        x, kernel = np.abs(x).astype(wide, copy=False), np.abs(kernel).astype(wide, copy=False)
        same = {name: options[name] for name in ("axes", "stride", "dilation", "workers") if name in options}
        sums = arrays.planned("tune", x, kernel, "valid", op, same)(x)
        pairs = 1 if problem.arithmetic.complexity == "real" else 4
        # The longest sum's worst case, where that is more than was asked for.
        allowed = 2 * sums * max(problem.rtol, (pairs * problem.taps + 3) * u)
        if problem.odd:  # 2a − b is rounded before it is multiplied
            allowed += 9 * u * max(largest, float(x.max())) * float(kernel.sum())
        if y.dtype.kind in "iu":
            return np.asarray(allowed + 1)
        unit, least, largest = _range(y.dtype)
        allowed = allowed + 2 * unit * np.abs(y.astype(np.result_type(y, wide))) + 2 * least
        # A sum at the end of the dtype's range may leave it by one method only.
        return np.where(sums > largest / 2, math.inf, allowed)


def _allowed_of_layer(layer: LayerToTune, y: NDArray[Any]) -> NDArray[Any]:
    """The same for a layer, whose gradients may have been folded."""
    problem = layer.problem
    with np.errstate(all="ignore"):
        sums = layer.sums_of_magnitudes()
        pairs = 1 if problem.arithmetic.complexity == "real" else 4
        unit, least, largest = _range(y.dtype)
        allowed = 2 * sums * max(problem.rtol, (pairs * problem.taps + 3) * problem.arithmetic.epsilon)
        allowed = allowed + 2 * unit * np.abs(y.astype(np.result_type(y.dtype, np.float64))) + 2 * least
        return np.where(sums > largest / 2, math.inf, allowed)


def _differing(
    a: NDArray[Any], b: NDArray[Any], allowed: NDArray[Any] | None, overflow: str
) -> NDArray[np.bool_]:
    """Where two results are too far apart; without ``allowed``, where they are not equal."""
    if allowed is None:
        return np.asarray(a != b)
    wide = np.complex128 if a.dtype.kind == "c" else np.float64
    with np.errstate(all="ignore"):
        if a.dtype.kind == "u" and overflow == "wrap":
            apart = np.minimum(a - b, b - a).astype(wide)
        elif a.dtype.kind == "i" and overflow == "wrap":
            apart = np.abs((a - b).astype(wide))
        else:
            apart = np.abs(a.astype(wide) - b.astype(wide))
        alike = (a == b) | ~(np.isfinite(a.astype(wide)) | np.isfinite(b.astype(wide)))
        return np.asarray(~(alike | (apart <= allowed)))


def _range(dtype: np.dtype[Any]) -> tuple[float, float, float]:
    """The unit roundoff of a floating dtype, half its smallest subnormal, and its largest value."""
    if dtype.kind == "V":  # bfloat16
        return 2.0**-8, 2.0**-134, 3.38e38
    info = np.finfo(dtype)
    return float(info.eps) / 2, float(info.smallest_subnormal) / 2, float(info.max)


# -- times ---------------------------------------------------------------------------------------


def _race(runners: list[_Runner], budget: float) -> None:
    """Fill every runner's samples, in turn: one at least, and as many as its share of the time holds."""
    share = budget / len(runners)
    for runner in runners:
        runner.estimate = runner.seconds(1)
    for done in range(_REPETITIONS):
        for runner in runners:
            short = runner.estimate < _WARMED
            each = max(runner.estimate, _SHORTEST_REPETITION) + (runner.estimate if short else 0.0)
            # A slow one takes part in fewer rounds, spread over the race.
            rounds = min(_REPETITIONS, max(1, int(share / each)))
            if (done + 1) * rounds // _REPETITIONS > done * rounds // _REPETITIONS:
                if short:
                    runner.seconds(1)
                calls = max(1, math.ceil(_SHORTEST_REPETITION / max(runner.estimate, 1e-8)))
                runner.samples.append(runner.seconds(calls))
