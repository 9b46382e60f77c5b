"""The naive sum, in NumPy: what every other algorithm is tested against. Never optimised.

Floating results are summed in float64 and rounded once; integers are Python integers, so they are
exact whatever the sum.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..boundary import extend
from ..errors import ResultOverflowError
from ..machine import Machine
from ..plan import Estimate, Plan
from ..problem import ConvProblem

NAME = "reference"


def compute(
    problem: ConvProblem, x: NDArray[Any], kernel: NDArray[Any], bias: NDArray[Any] | None = None
) -> NDArray[Any]:
    """y of the problem; ``kernel`` is in correlation order (already flipped and conjugated). A layer's
    ``bias`` has one entry for each of its groups · outputs."""

    def wide(a: NDArray[Any]) -> NDArray[Any]:
        if problem.arithmetic.accumulator == "bool":
            return a
        return a.astype(object if problem.arithmetic.exact else np.float64)

    def shifted(y: NDArray[Any]) -> NDArray[Any]:
        if bias is None:
            return y
        return np.asarray(y + bias.reshape(y.shape[1], y.shape[2], *[1] * (y.ndim - 3)))

    if problem.arithmetic.complexity == "real":
        return _store(shifted(_sum(problem, wide(x), wide(kernel), problem.cval)), problem)
    # A real operand stays real, so that inf * (1 + 0j) is inf and not nan.
    x_parts, k_parts = _parts(x), _parts(kernel)
    c_parts = (problem.cval.real, problem.cval.imag)
    total = np.zeros(problem.y_shape, dtype=np.complex128)
    for a, (xp, cp) in enumerate(zip(x_parts, c_parts, strict=False)):
        for b, kp in enumerate(k_parts):
            term = _sum(problem, wide(xp), wide(kp), cp)
            if a + b == 0:
                total.real += term
            elif a + b == 1:
                total.imag += term
            else:
                total.real -= term
    return _store(shifted(total), problem)


def magnitude(problem: ConvProblem, x: NDArray[Any], kernel: NDArray[Any]) -> NDArray[np.float64]:
    """Σ|x||k| at every output: what relative errors are relative to."""
    x, kernel = x.astype(_floating(x)), kernel.astype(_floating(kernel))
    return np.asarray(_sum(problem, x, np.abs(kernel), problem.cval, np.abs), dtype=np.float64)


def _sum(
    problem: ConvProblem,
    x: NDArray[Any],
    kernel: NDArray[Any],
    cval: Any,
    measure: Callable[[NDArray[Any]], NDArray[Any]] | None = None,
) -> NDArray[Any]:
    """The sum itself, over the extended samples or over a ``measure`` of them."""
    logical = problem.arithmetic.accumulator == "bool"
    y = np.zeros(problem.y_shape, dtype=bool if logical else np.result_type(x, kernel))
    y = y if measure is None else y.real
    if 0 in problem.y_shape:
        return y
    ranges = [problem.window(j, 0, problem.y_shape[axis]) for j, axis in enumerate(problem.axes)]
    layer = problem.channels is not None
    x, inserted = _spread(problem, x)
    extended = extend(x, problem.axes, ranges, problem.boundary, cval)
    if inserted is not None:  # zeros between samples are no samples: nothing is multiplied by them
        inserted = extend(inserted, problem.axes, ranges, problem.boundary, False)
    with np.errstate(all="ignore"):
        if measure is not None:
            extended = measure(extended)
        for tap in np.ndindex(*problem.kernel_shape):
            where = [slice(None)] * x.ndim
            for j, axis in enumerate(problem.axes):
                start = tap[j] * problem.dilation[j]
                length = (problem.y_shape[axis] - 1) * problem.stride[j] + 1
                where[axis] = slice(start, start + length, problem.stride[j])
            samples = extended[tuple(where)]
            if layer:
                term = np.einsum("ngc...,goc->ngo...", samples, kernel[(..., *tap)])
            else:
                term = samples * kernel[tap]
            if inserted is not None:
                term = np.where(inserted[tuple(where)], 0, term)
            y = y | term if logical else y + term
    return y


def _spread(problem: ConvProblem, x: NDArray[Any]) -> tuple[NDArray[Any], NDArray[np.bool_] | None]:
    """x with its samples as far apart as the problem lays them out, and where something was inserted."""
    if set(problem.spreads) == {1}:
        return x, None
    shape, places = list(x.shape), [slice(None)] * x.ndim
    for j, axis in enumerate(problem.axes):
        shape[axis] = (x.shape[axis] - 1) * problem.spreads[j] + 1 if x.shape[axis] else 0
        places[axis] = slice(None, None, problem.spreads[j])
    wide = np.zeros(shape, x.dtype)
    wide[tuple(places)] = x
    inserted = np.ones([n if a in problem.axes else 1 for a, n in enumerate(shape)], bool)
    inserted[tuple(places)] = False
    return wide, inserted


def _parts(a: NDArray[Any]) -> tuple[NDArray[Any], ...]:
    return (a.real, a.imag) if a.dtype.kind == "c" else (a,)


def _floating(a: NDArray[Any]) -> type[np.floating[Any]] | type[np.complexfloating[Any, Any]]:
    return np.complex128 if a.dtype.kind == "c" else np.float64


def _store(y: NDArray[Any], problem: ConvProblem) -> NDArray[Any]:
    """Round and convert the wide sums to the result's dtype."""
    dtype = problem.y_dtype
    if dtype.kind not in "iu":
        with np.errstate(all="ignore"):
            return y.astype(dtype)
    info, overflow = np.iinfo(dtype), problem.arithmetic.overflow
    if y.dtype.kind == "f":
        if overflow == "raise" and np.isnan(y).any():
            raise ResultOverflowError(overflow_text(problem))
        y = _to_integers(y, (info.min, info.max) if info.bits == 64 else (-(2**63), 2**63 - 1), overflow)
    if overflow == "saturate":
        y = np.minimum(np.maximum(y, int(info.min)), int(info.max))
    elif overflow == "raise":
        if y.size and (y.min() < int(info.min) or y.max() > int(info.max)):
            raise ResultOverflowError(overflow_text(problem))
    else:
        span = 1 << info.bits
        y = (y - int(info.min)) % span + int(info.min)
    return y.astype(dtype)


def overflow_text(problem: ConvProblem) -> str:
    """What ``overflow="raise"`` says."""
    return (
        f"{problem.operation}(): a sum does not fit the result dtype {problem.y_dtype}. "
        'Pass a wider dtype=, or overflow="saturate" or "wrap".'
    )


def _to_integers(y: NDArray[Any], wide: tuple[int, int], overflow: str) -> NDArray[Any]:
    """Round half to even to Python integers; NaN is 0, and a value that is to wrap is first clipped
    to 64 bits, as a conversion instruction does."""
    result = np.empty(y.shape, dtype=object)
    for where, value in np.ndenumerate(np.rint(y)):
        whole = 0 if value != value else int(min(max(value, -1e300), 1e300))
        if overflow == "wrap" and whole > wide[1]:
            whole = wide[1]
        result[where] = max(whole, -(2**63)) if overflow == "wrap" else whole
    return result


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """The reference computes everything."""
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """One step, at NumPy's speed for whole-array products (float64) or for Python integers."""
    products = problem.flops / 2
    seconds = products * (100e-9 if problem.arithmetic.exact else 3e-9) + 5e-6 * problem.taps
    error = max(problem.arithmetic.epsilon, 2.0**-53 * problem.taps if problem.arithmetic.epsilon else 0.0)
    estimate = Estimate(problem.flops, problem.bytes * problem.taps, seconds, error)
    return Plan(problem, NAME, estimate, ("every product as a whole array, in NumPy",))
