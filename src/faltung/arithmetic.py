"""Which numbers a convolution is computed in: result dtypes, accumulators, overflow.

The rules (CONTRIBUTING explains them with examples):

* the result has ``np.result_type(x, kernel)`` unless ``dtype=`` says otherwise;
* float16 and bfloat16 accumulate in float32, float32 in float32, float64 in float64;
* integers accumulate exactly: in the narrowest integer that can hold every possible sum, or that
  is as wide as the result when the result wraps anyway;
* bool is NumPy's logical sum of products.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import DTypeLike, NDArray

from .errors import ArgumentTypeError, argument, argument_type

Accumulator = Literal["f32", "f64", "i16", "i32", "i64", "i128", "unbounded", "bool"]
Complexity = Literal["real", "signal", "kernel", "both", "result"]
Overflow = Literal["wrap", "saturate", "raise"]

OVERFLOWS: tuple[Overflow, ...] = ("wrap", "saturate", "raise")
ITEM_BITS: dict[Accumulator, int] = {
    "f32": 32,
    "f64": 64,
    "i16": 16,
    "i32": 32,
    "i64": 64,
    "i128": 128,
    "unbounded": 0,
    "bool": 8,
}


@dataclass(frozen=True)
class Arithmetic:
    """How one sum of products is formed and stored.

    ``complexity`` tells which operand is complex ("result": neither is, but the result is stored as
    complex); accumulators are always real, a complex value
    is two of them.
    """

    accumulator: Accumulator
    complexity: Complexity
    overflow: Overflow

    @property
    def exact(self) -> bool:
        """Whether sums are formed without rounding."""
        return self.accumulator not in ("f32", "f64")

    @property
    def epsilon(self) -> float:
        """The unit roundoff of one addition; 0 for exact sums."""
        return {"f32": 2.0**-24, "f64": 2.0**-53}.get(self.accumulator, 0.0)

    @property
    def numpy_dtype(self) -> np.dtype[Any]:
        """The NumPy dtype of the accumulator (object beyond 64-bit integers)."""
        name = {"f32": "f4", "f64": "f8", "i16": "i2", "i32": "i4", "i64": "i8", "bool": "?"}
        return np.dtype(name.get(self.accumulator, "O"))


def is_bfloat16(dtype: np.dtype[Any]) -> bool:
    """Whether ``dtype`` is ml_dtypes' bfloat16 (recognised by name: the package is optional)."""
    return dtype.kind == "V" and dtype.name == "bfloat16"  # the name takes long to make


def is_float(dtype: np.dtype[Any]) -> bool:
    """Whether ``dtype`` is one of the real floating dtypes we compute with."""
    return (dtype.kind == "f" and dtype.itemsize <= 8) or is_bfloat16(dtype)


def check_operand(function: str, name: str, dtype: np.dtype[Any]) -> None:
    """Refuse dtypes that carry no numbers, or numbers we would have to round."""
    if dtype.kind in "biu" or is_float(dtype) or (dtype.kind == "c" and dtype.itemsize <= 16):
        return
    fix = {
        "O": "Convert it first, for example with np.asarray(..., dtype=float).",
        "f": "Extended precision would be lost; convert it to float64 yourself if that is meant.",
        "c": "Extended precision would be lost; convert it to complex128 yourself if that is meant.",
    }.get(dtype.kind, "Convert it to a numeric dtype first.")
    raise argument_type(
        function,
        name,
        f"an array of dtype {dtype}",
        "bool, an integer, float16/32/64, bfloat16 or complex64/128",
        fix,
    )


def result_dtype(
    function: str, x: np.dtype[Any], kernel: np.dtype[Any], requested: DTypeLike | None
) -> np.dtype[Any]:
    """The dtype of the result, in native byte order."""
    natural = _promote(function, x, kernel)
    if requested is None:
        return natural
    try:
        dtype = np.dtype(requested).newbyteorder("=")
    except TypeError:
        raise argument_type(
            function, "dtype", repr(requested), "a NumPy dtype", "Pass for example np.float32."
        ) from None
    check_operand(function, "dtype", dtype)
    if natural.kind == "c" and dtype.kind != "c":
        raise argument_type(
            function,
            "dtype",
            f"{dtype} for a {natural} result",
            "a complex dtype",
            "Take .real of the result, or convolve the real parts.",
        )
    if dtype.kind == "b" and natural.kind != "b":
        raise argument_type(
            function,
            "dtype",
            f"bool for a {natural} result",
            "a numeric dtype",
            "Compare the numeric result instead, for example result != 0.",
        )
    return dtype


def arithmetic(
    function: str,
    x: np.dtype[Any],
    kernel: NDArray[Any],
    result: np.dtype[Any],
    overflow: Any,
    padding: float,
) -> Arithmetic:
    """The arithmetic for these operands; ``padding`` bounds the magnitude of extended samples
    relative to the largest sample of ``x``'s dtype (1 unless a boundary is odd)."""
    if not isinstance(overflow, str) or overflow not in OVERFLOWS:
        raise argument(
            function, "overflow", repr(overflow), "'wrap', 'saturate' or 'raise'", "Pass one of these."
        )
    natural = _promote(function, x, kernel.dtype)
    if result.kind == "c" or natural.kind == "c":
        complexity = _COMPLEXITY[x.kind == "c", kernel.dtype.kind == "c"]
        return Arithmetic("f32" if result.itemsize == 8 else "f64", complexity, "wrap")
    if is_float(result):
        return Arithmetic("f64" if result.itemsize == 8 else "f32", "real", "wrap")
    # Integers stay exact where NumPy would promote them to float64 (uint64 with int64).
    if is_float(x) or is_float(kernel.dtype):
        return Arithmetic("f64" if natural.itemsize == 8 else "f32", "real", overflow)
    if result.kind == "b":
        return Arithmetic("bool", "real", "wrap")
    return Arithmetic(_integer_accumulator(x, kernel, result, overflow, padding), "real", overflow)


_COMPLEXITY: dict[tuple[bool, bool], Complexity] = {
    (True, True): "both",
    (True, False): "signal",
    (False, True): "kernel",
    (False, False): "result",
}


def _promote(function: str, x: np.dtype[Any], kernel: np.dtype[Any]) -> np.dtype[Any]:
    try:
        natural = np.result_type(x, kernel)
    except TypeError:  # bfloat16 has no common dtype with some of NumPy's
        if is_bfloat16(x) and is_bfloat16(kernel):
            return x
        raise ArgumentTypeError(
            f"{function}(): x is {x} and kernel is {kernel}, which have no common dtype. "
            "Convert one of them first, for example with .astype(np.float32)."
        ) from None
    check_operand(function, "np.result_type(x, kernel)", natural)
    return natural.newbyteorder("=")


def _integer_accumulator(
    x: np.dtype[Any], kernel: NDArray[Any], result: np.dtype[Any], overflow: Overflow, padding: float
) -> Accumulator:
    largest = 1 if x.kind == "b" else max(abs(int(np.iinfo(x).min)), int(np.iinfo(x).max))
    # |x| <= largest, so no sum exceeds this bound, whatever the samples are.
    magnitudes = np.abs(kernel.astype(np.float64, copy=False))
    bound = float(magnitudes.sum()) * largest * padding * (1 + 1e-9)
    needed: Accumulator = next(
        (name for name, bits in _INTEGERS if bound < 2.0 ** (bits - 1) - 1), "unbounded"
    )  # exact for every possible signal
    wraps: Accumulator = next(name for name, bits in _INTEGERS if bits >= 8 * result.itemsize)
    if overflow == "wrap" and (needed == "unbounded" or ITEM_BITS[wraps] < ITEM_BITS[needed]):
        return wraps
    return needed


_INTEGERS: tuple[tuple[Accumulator, int], ...] = (("i16", 16), ("i32", 32), ("i64", 64), ("i128", 128))
