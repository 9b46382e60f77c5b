"""The one comparison every algorithm has to pass: equal to the reference, to within its arithmetic."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np

import faltung as ft
from faltung.algorithms import reference
from faltung.boundary import axis_map
from faltung.problem import ConvProblem
from tests.strategies import Case


def problem_of(op: str, x: np.ndarray, kernel: np.ndarray, **options: Any) -> ConvProblem:
    """The problem a call amounts to."""
    options = {k: v for k, v in options.items() if k not in ("workers", "out")}
    return ft.plan(x, kernel, op=op, **{**options, "method": "reference"}).problem


def sum_of_magnitudes(problem: ConvProblem, op: str, x: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Σ|x||k| at every output."""
    return reference.magnitude(problem, x, np.flip(kernel) if op == "convolve" else np.conj(kernel))


def problem_and_magnitudes(case: Case) -> tuple[ConvProblem, np.ndarray | None]:
    """The problem of a case and Σ|x||k| at every output, None where sums are exact anyway."""
    x, kernel = case.arrays()
    options, back = dict(case.options), 1
    longer = options["mode"] == "valid" and x.ndim == kernel.ndim
    if longer and x.shape != kernel.shape and all(k >= n for n, k in zip(x.shape, kernel.shape, strict=True)):
        # "valid" exchanges the operands; a correlation then comes out backwards.
        x, kernel, back = kernel, x, 1 if case.op == "convolve" else -1
        for name in ("axes", "cval"):
            options.pop(name, None)
    problem = problem_of(case.op, x, kernel, **options)
    if problem.arithmetic.exact:
        return problem, None
    with np.errstate(all="ignore"):
        bound = sum_of_magnitudes(problem, case.op, x, kernel)
    return problem, bound[(slice(None, None, back),) * bound.ndim]


def rounding(dtype: np.dtype) -> tuple[float, float]:
    """The unit roundoff of a result dtype, and half its smallest subnormal; 0 for integers."""
    if dtype.kind in "biu":
        return 0.0, 0.0
    if dtype.name == "bfloat16":
        return 2.0**-8, 2.0**-134
    info = np.finfo(dtype)
    return float(info.eps) / 2, float(info.smallest_subnormal) / 2


def outcome(case: Case, method: str, **more: Any) -> np.ndarray | str:
    """The result, or the words with which it is refused (without the function's name)."""
    try:
        return case.run(method, **more)
    except ft.FaltungError as error:
        return f"{type(error).__name__}: {str(error).removeprefix(case.op + '(): ')}"


def assert_matches_reference(
    case: Case, method: str, *, rtol: float | None = None, **more: Any
) -> np.ndarray:
    """The case by ``method`` agrees with the case by the reference; the result.

    Both refuse it with the same words, or: integers are equal; floating results are equal where
    every partial sum is representable, and otherwise within ``rtol`` of Σ|x||k| at their sample
    (default: what the problem allows, and at least the worst case of a sum of that many terms).
    """
    got, want = outcome(case, method, **more), outcome(case, "reference")
    if isinstance(got, str) and f"method is {method!r}, expected a method that can compute this" in got:
        return np.empty(0)  # an algorithm may leave a problem to the others, as long as it says so
    if isinstance(got, str) or isinstance(want, str):
        assert got == want, case
        return np.empty(0)
    assert (got.shape, got.dtype) == (want.shape, want.dtype), case
    if not got.size:
        return got
    problem, bound = problem_and_magnitudes(case)
    if bound is None:
        wrong = got != want
        assert not wrong.any(), _report(case, got, want, wrong)
        return got
    with np.errstate(all="ignore"):
        u = problem.arithmetic.epsilon
        # Samples are multiples of 1/8, so products are multiples of 1/64.
        if not case.rounded and method == "direct" and bound.max() * 64 < 1 / u and _representable(case):
            tolerance = np.zeros_like(bound)
        else:
            parts = 1 if problem.arithmetic.complexity == "real" else 4
            worst = (parts * problem.taps + 3) * u
            tolerance = bound * (max(worst, problem.rtol) if rtol is None else rtol)
            tolerance = tolerance + 3 * u * _rounding_of_odd_samples(problem, *case.arrays())
        if got.dtype.kind in "iu":
            _assert_rounded_integers(case, got, want, tolerance, problem.arithmetic.overflow)
            return got
        unit, least = rounding(got.dtype)
        got_wide, want_wide = got.astype(np.complex128), want.astype(np.complex128)
        if tolerance.any():
            tolerance = tolerance + 3 * unit * np.abs(want_wide) + 3 * least
        wrong = ~(np.abs(got_wide - want_wide) <= tolerance)
        # Both may have left the range of the dtype, or just one by a rounding error.
        limit = _largest(got.dtype) * (1 - 8 * unit)
        wrong &= ~((np.abs(got_wide) >= limit) & (np.abs(want_wide) >= limit))
    assert not wrong.any(), _report(case, got, want, wrong)
    return got


def _representable(case: Case) -> bool:
    """Whether every sample and cval is a small multiple of 1/8, so that nothing is rounded on the way in."""
    return float(case.options.get("cval", 0)) * 8 % 1 == 0


def _rounding_of_odd_samples(problem: ConvProblem, x: np.ndarray, kernel: np.ndarray) -> float:
    """What 2a − b may be rounded by, in units of the roundoff; after many turns 2na − 2nc + b."""
    if not problem.odd:
        return 0.0
    growth = 1.0
    for j, axis in enumerate(problem.axes):
        start, stop = problem.window(j, 0, problem.y_shape[axis])
        at = axis_map(problem.x_shape[axis], start, stop, problem.boundary[j])
        if at.sign is not None and at.first is not None and at.last is not None:
            growth *= float((np.abs(at.sign) + np.abs(at.first) + np.abs(at.last)).max())
    largest = float(np.abs(x.astype(np.complex128)).max())
    return growth * largest * float(np.abs(kernel.astype(np.complex128)).sum())


def _largest(dtype: np.dtype) -> float:
    if dtype.name == "bfloat16":
        return 3.3895e38
    return float(np.finfo(dtype).max)


def _assert_rounded_integers(
    case: Case, got: np.ndarray, want: np.ndarray, tolerance: np.ndarray, overflow: str
) -> None:
    """Floating sums stored as integers: one apart where the sum is rounded, modulo 2^bits where it wraps."""
    apart = got.astype(object) - want.astype(object)
    if overflow == "wrap":
        bits = 8 * got.dtype.itemsize
        apart = (apart + (1 << bits - 1)) % (1 << bits) - (1 << bits - 1)
    allowed = np.where(tolerance > 0, tolerance + 1, 0.0)
    wrong = np.array(np.abs(apart) > allowed, dtype=bool)
    assert not wrong.any(), _report(case, got, want, wrong)


def _report(case: Case, got: np.ndarray, want: np.ndarray, wrong: np.ndarray) -> str:
    first = tuple(int(i) for i in np.argwhere(wrong)[0])
    return (
        f"{int(wrong.sum())} of {wrong.size} samples differ, first at {first}: "
        f"{got[first]!r} instead of {want[first]!r}\n{case}"
    )


@contextlib.contextmanager
def small_pieces(monkeypatch: Any, **thresholds: float) -> Iterator[None]:
    """Make interiors, rims, chunks and blocks appear in arrays of a few hundred samples.

    Thresholds that spare small problems the overhead of cutting them up are set to almost nothing,
    the host is described with tiny caches, and nothing planned before is reused.
    """
    from dataclasses import replace

    from faltung import arrays, nn
    from faltung.algorithms import direct
    from faltung.machine import host
    from faltung.runtime import execute, layers

    machine = replace(host(), l1=512, l2=int(thresholds.get("l2", 2048)))
    with monkeypatch.context() as patch:
        patch.setattr(direct, "_WHOLE_BELOW", 0)
        patch.setattr(direct, "_CHUNK_FLOPS", thresholds.get("chunk_flops", 500.0))
        if thresholds.get("own_rim", False):  # otherwise a small rim runs on the interior's routine
            patch.setattr(direct, "_THIN", 0.0)
            patch.setattr(direct, "_LITTLE", 0.0)
        patch.setattr(execute, "_ALONE_BELOW", 0.0)
        patch.setattr(execute, "_BRIEF", 0.0)
        patch.setattr(layers, "_ALONE_BELOW", 0.0)
        patch.setattr(arrays, "host", lambda: machine)
        patch.setattr(nn, "host", lambda: machine)
        forget_plans()
        try:
            yield
        finally:
            forget_plans()


def forget_plans() -> None:
    """Plan everything anew."""
    from faltung import arrays, nn, planner

    planner.make_plan.cache_clear()
    arrays.forget_recent()
    nn._calls.clear()


def folding_preferred(best_tile: Any) -> Any:
    """``best_tile``, but what is not folded seems expensive."""
    from dataclasses import replace

    def preferred(work: Any, *rest: Any, **options: Any) -> Any:
        tile = best_tile(work, *rest, **options)
        return tile if work.folded else replace(tile, cycles=tile.cycles * 1000)

    return preferred


@contextlib.contextmanager
def copying_preferred(monkeypatch: Any) -> Iterator[None]:
    """Copied rows seem cheap, and any distance of rows bad."""
    from faltung.algorithms import copies, nests

    with monkeypatch.context() as patch:
        patch.setattr(nests, "CROWDED", 64)
        patch.setattr(copies, "_COPY", -1e4)
        yield


def leaving_out_preferred(best_tile: Any) -> Any:
    """``best_tile``, but what sums taps of zero seems expensive."""
    from dataclasses import replace

    from faltung.algorithms.sparse import SparseWork

    def preferred(work: Any, *rest: Any, **options: Any) -> Any:
        tile = best_tile(work, *rest, **options)
        return tile if isinstance(work, SparseWork) else replace(tile, cycles=tile.cycles * 1000)

    return preferred


def in_place_preferred(regions: Any, *_: Any) -> float:
    """The seconds of regions of passes, as if only reading x in place were fast."""
    return 1e-6 if regions[0].window is None else 1.0
