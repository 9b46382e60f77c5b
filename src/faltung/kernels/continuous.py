"""Kernels from functions: each tap is the integral of the function over its pixel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from faltung.errors import argument_type
from faltung.kernels.arguments import Kernel, check_taps, integer, number, per_axis, require


def from_function(
    function: Any,
    shape: int | Sequence[int],
    *,
    pixel: float | Sequence[float] = 1.0,
    normalize: bool = False,
) -> Kernel:
    """The kernel whose taps are ``∫ f`` over pixels: a point spread function as a detector sees it.

    Parameters
    ----------
    function : a Function on the line, or a Separable one (``ft.separable``) of as many variables as axes.
    shape : taps, one number or one per axis; the middle pixel (the middle edge, if even) is at 0.
    pixel : width of a pixel in the function's unit, one number or one per axis.
    normalize : ``True`` divides by the sum of the taps, for a kernel that keeps the mean.

    Orientation: that of the function; for `convolve`.
    """
    if not hasattr(type(function), "__faltung_pixels__"):
        raise argument_type(
            "from_function",
            "function",
            f"a {type(function).__name__}",
            "a function of ft.fun, or ft.separable(f, g) for two axes",
            "Wrap a callable with ft.fun(call, (a, b)).",
        )
    rank = 1 if np.ndim(shape) == 0 else len(tuple(np.atleast_1d(shape)))
    sizes = per_axis("from_function", "shape", shape, rank, integer)
    widths = per_axis("from_function", "pixel", pixel, rank, number)
    for value in sizes:
        require("from_function", "shape", value, value >= 1, "a number of taps ≥ 1", "Pass shape=(9, 9).")
    for width in widths:
        require("from_function", "pixel", width, width > 0, "a number > 0", "Pass pixel=1.0.")
    check_taps("from_function", "shape", shape, sizes)
    taps: Kernel = function.__faltung_pixels__(tuple(sizes), tuple(widths))
    if normalize:
        total = taps.sum()
        require(
            "from_function",
            "normalize",
            normalize,
            total != 0,
            "taps whose sum is not 0",
            "Pass a larger shape.",
        )
        taps = taps / total
    return taps
