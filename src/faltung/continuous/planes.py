"""Separable functions of several variables, and kernels made of them by integrating over pixels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ..errors import argument, argument_type
from .components import Array
from .construct import box
from .function import Function, convolve


class Separable:
    """f₀(x₀) f₁(x₁) …: convolution, evaluation and integrals go axis by axis."""

    def __init__(self, factors: Sequence[Function]) -> None:
        self.factors = tuple(factors)

    @property
    def ndim(self) -> int:
        """Number of variables."""
        return len(self.factors)

    def __call__(self, *x: ArrayLike) -> Any:
        """Values at x₀, x₁, …, which are broadcast against each other."""
        if len(x) != self.ndim:
            raise argument(
                "Separable", "x", f"{len(x)} arrays", f"{self.ndim}: one for each variable", "Pass f(x, y)."
            )
        value: Any = 1.0
        for factor, points in zip(self.factors, x, strict=True):
            value = value * factor(points)
        return value

    def __matmul__(self, other: object) -> Separable:
        if not isinstance(other, Separable):
            return NotImplemented
        if other.ndim != self.ndim:
            raise argument(
                "Separable @", "other", f"of {other.ndim} variables", f"{self.ndim} variables", "Add factors."
            )
        return Separable([convolve(f, g) for f, g in zip(self.factors, other.factors, strict=True)])

    def __faltung_convolve__(self, other: object, options: dict[str, Any]) -> Separable:
        """What ``ft.convolve`` calls."""
        if not isinstance(other, Separable) or options:
            raise argument_type(
                "convolve", "kernel", f"a {type(other).__name__}", "a second separable function", "Use f @ g."
            )
        return self @ other

    def integral(self) -> Any:
        """The integral over all variables."""
        total: Any = 1.0
        for factor in self.factors:
            total = total * factor.integral()
        return total

    def __faltung_pixels__(self, shape: tuple[int, ...], pixel: tuple[float, ...]) -> Array:
        """Integrals over the pixels of a grid centred at 0, for ``kernels.from_function``."""
        if len(shape) != self.ndim:
            raise argument(
                "from_function",
                "shape",
                repr(shape),
                f"{self.ndim} numbers of taps",
                "One for each variable.",
            )
        taps: Array = np.ones(())
        for factor, n, width in zip(self.factors, shape, pixel, strict=True):
            taps = np.multiply.outer(taps, factor.__faltung_pixels__((n,), (width,)))
        return taps


def separable(*factors: Function) -> Separable:
    """The function f(x) g(y) … of several variables, one factor each; axis 0 first.

    >>> import numpy as np, faltung as ft
    >>> spot = ft.fun(lambda x: np.exp(-x * x / 2) / np.sqrt(2 * np.pi), (-np.inf, np.inf))
    >>> k = ft.kernels.from_function(ft.separable(spot, spot), (9, 9))
    >>> k.shape, bool(abs(k.sum() - 1) < 1e-4)
    ((9, 9), True)
    """
    if not factors or not all(isinstance(f, Function) for f in factors):
        raise argument_type(
            "separable",
            "factors",
            repr([type(f).__name__ for f in factors]),
            "Functions",
            "Make them with ft.fun.",
        )
    return Separable(factors)


def pixel_integrals(f: Function, n: int, width: float) -> Array:
    """∫ of f over n cells of a width, the middle one (or the middle edge) at 0."""
    x = width * (np.arange(n) - (n - 1) / 2)
    return np.asarray(convolve(f, box(-width / 2, width / 2))(x))
