"""Arrays with given values in every memory layout a caller may bring, and random values to put in them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

try:
    from ml_dtypes import bfloat16
except ImportError:  # the tests that name bfloat16 ask tests.optional for it
    bfloat16 = None

BFLOAT16 = ("bfloat16",) if bfloat16 is not None else ()
FLOATS = ("float16", "float32", "float64", *BFLOAT16)
COMPLEX = ("complex64", "complex128")
INTEGERS = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
DTYPES = (*FLOATS, *COMPLEX, *INTEGERS, "bool")

LAYOUTS = (
    "C",
    "Fortran",
    "reversed",
    "first reversed",
    "sliced",
    "rotated",
    "byte-swapped",
    "read-only",
    "misaligned",
    "repeated",
)


def dtype_of(name: str) -> np.dtype:
    """The dtype called ``name``, bfloat16 included."""
    return np.dtype(bfloat16 if name == "bfloat16" else name)


def values(shape: Sequence[int], dtype: str, seed: int, limit: int | None = None) -> np.ndarray:
    """Random samples whose products and sums are exact in float32, so that order does not matter.

    Floats are multiples of 1/8 up to 8; integers cover their whole range, or up to ``limit``.
    """
    rng = np.random.default_rng(seed)
    made = dtype_of(dtype)
    if dtype == "bool":
        return rng.integers(0, 2, shape).astype(bool)
    if dtype in INTEGERS:
        low, high = np.iinfo(made).min, np.iinfo(made).max
        if limit is not None:
            low, high = max(low, -limit), min(high, limit)
        return rng.integers(low, high, shape, dtype=made, endpoint=True)
    parts = rng.integers(-64, 64, (2, *shape), endpoint=True) / 8
    return (parts[0] + 1j * parts[1] if made.kind == "c" else parts[0]).astype(made)


def gaussian(shape: Sequence[int], dtype: str, seed: int) -> np.ndarray:
    """Normally distributed floating samples: sums of these are rounded."""
    rng = np.random.default_rng(seed)
    made = dtype_of(dtype)
    parts = rng.standard_normal((2, *shape))
    return (parts[0] + 1j * parts[1] if made.kind == "c" else parts[0]).astype(made)


def laid_out(array: np.ndarray, layout: str) -> np.ndarray:
    """The values of ``array`` in another memory layout ("repeated" repeats its first hyperplane)."""
    if array.ndim == 0:
        return array
    if layout == "Fortran":
        return np.asfortranarray(array)
    if layout == "reversed":
        back = (slice(None, None, -1),) * array.ndim
        return array[back].copy()[back]
    if layout == "first reversed":
        return array[::-1].copy()[::-1]
    if layout == "sliced":
        holder = np.ones([2 * n + 3 for n in array.shape], array.dtype)
        view = holder[tuple(slice(2, 2 + 2 * n, 2) for n in array.shape)]
        view[...] = array
        return view
    if layout == "rotated":
        return np.moveaxis(np.moveaxis(array, 0, -1).copy(), -1, 0)
    if layout == "byte-swapped":
        # bfloat16 exists in native order only.
        return array if array.dtype.kind == "V" else array.astype(array.dtype.newbyteorder())
    if layout == "read-only":
        array = array.copy()
        array.flags.writeable = False
        return array
    if layout == "misaligned":
        raw = np.zeros(array.nbytes + 1, np.uint8)
        view = np.ndarray(array.shape, array.dtype, buffer=raw.data, offset=1)
        view[...] = array
        return view
    if layout == "repeated":
        return np.broadcast_to(array[:1], array.shape) if len(array) else array
    assert layout == "C"
    return np.ascontiguousarray(array)
