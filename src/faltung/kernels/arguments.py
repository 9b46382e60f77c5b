"""What every kernel function shares: the checks of its arguments, and outer products."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from faltung.errors import argument, argument_type

Kernel = NDArray[np.float64]
T = TypeVar("T")

# NumPy arrays have at most 64 axes; a kernel of more taps than this fits no machine.
_MAX_NDIM = 64
_MAX_TAPS = 2**40


def require(function: str, name: str, got: object, ok: bool, expected: str, fix: str) -> None:
    """Raise the error for an argument that is not `ok`."""
    if not ok:
        raise argument(function, name, repr(got), expected, fix)


def number(function: str, name: str, value: object) -> float:
    """`value` as a finite float."""
    if isinstance(value, (bool, np.bool_, str, bytes)):
        raise argument_type(function, name, repr(value), "a number", f"Pass {name}=2.0.")
    try:
        converted = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise argument_type(function, name, repr(value), "a number", f"Pass {name}=2.0.") from None
    require(function, name, value, math.isfinite(converted), "a finite number", f"Pass {name}=2.0.")
    return converted


def integer(function: str, name: str, value: object) -> int:
    """`value` as an int, refusing fractions and booleans."""
    converted = number(function, name, value)
    if converted != int(converted):
        raise argument(function, name, repr(value), "a whole number", f"Pass {name}={round(converted)}.")
    return int(converted)


def rank_of(function: str, ndim: int | None, **per_axis: object) -> int:
    """The rank: `ndim`, else the length of the first argument that has one, else 2."""
    lengths = {name: len(value) for name, value in per_axis.items() if is_sequence(value)}  # type: ignore[arg-type]
    if ndim is None:
        return next(iter(lengths.values()), 2) or 1
    rank = integer(function, "ndim", ndim)
    require(function, "ndim", ndim, 1 <= rank <= _MAX_NDIM, f"a rank from 1 to {_MAX_NDIM}", "Pass ndim=2.")
    return rank


def per_axis(
    function: str, name: str, value: object, rank: int, convert: Callable[[str, str, object], T]
) -> list[T]:
    """One value per axis, converted, from one value or a sequence of them."""
    if not is_sequence(value):
        return [convert(function, name, value)] * rank
    items = list(value)  # type: ignore[call-overload]
    if len(items) != rank:
        got, expected = f"{value!r} with {len(items)} entries", f"{rank}, one per axis"
        raise argument(function, name, got, expected, f"Pass one number, or {rank}, or ndim={len(items)}.")
    return [convert(function, name, item) for item in items]


def axis_of(function: str, axis: object, rank: int) -> int:
    """`axis` counted from the front."""
    place = integer(function, "axis", axis)
    expected = f"an axis from {-rank} to {rank - 1} of a {rank}-D kernel"
    require(function, "axis", axis, -rank <= place < rank, expected, "Pass axis=-1, or a larger ndim.")
    return place % rank


def check_taps(function: str, name: str, value: object, extents: Sequence[float]) -> None:
    """Refuse a kernel that fits no machine."""
    taps = math.prod(max(1.0, extent) for extent in extents)
    fix = "Pass a smaller one; to smooth that far, filter repeatedly or downsample first."
    require(function, name, value, taps <= _MAX_TAPS, f"a kernel of at most {_MAX_TAPS} taps", fix)


def is_sequence(value: object) -> bool:
    """Whether `value` has entries per axis."""
    return isinstance(value, (list, tuple)) or (isinstance(value, np.ndarray) and value.ndim > 0)


def outer(factors: Sequence[Kernel]) -> Kernel:
    """The outer product of one factor per axis."""
    result = np.ones((1,) * len(factors))
    for axis, factor in enumerate(factors):
        result = result * factor.reshape(along(axis, len(factors), factor.size))
    return result


def along(axis: int, rank: int, size: int) -> tuple[int, ...]:
    """The shape of a factor that extends along one axis."""
    return tuple(size if i == axis else 1 for i in range(rank))
