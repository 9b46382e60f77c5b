"""What the values of a kernel allow: is it constant, mirrored, an outer product of 1-D kernels?

How kernels are taken apart is in ``outer_products``.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .mirrors import Mirror, mirror
from .outer_products import LowRank, factors, low_rank

_FEWEST_ZEROS = 0.2  # of the taps; fewer are hardly ever worth routines of their own
_MOST_FLOATING = 1024  # taps; transforms win long before (case 2d-2048x2048-f32-scattered-31x31-reflect)
_MOST_TAPS = 1 << 16  # whose pattern is remembered, in 8 KiB; no direct sum is used beyond


@dataclass(frozen=True)
class Support:
    """Which taps of a kernel of this shape are not zero, packed eight to a byte."""

    shape: tuple[int, ...]
    bits: bytes

    @classmethod
    def of(cls, kept: NDArray[np.bool_]) -> Support:
        """The support that consists of these taps."""
        return cls(kept.shape, np.packbits(kept).tobytes())

    @functools.cached_property
    def mask(self) -> NDArray[np.bool_]:
        """The taps that are not zero, as an array of the kernel's shape."""
        flat = np.unpackbits(np.frombuffer(self.bits, np.uint8), count=math.prod(self.shape))
        return flat.astype(bool).reshape(self.shape)

    @functools.cached_property
    def taps(self) -> int:
        """How many taps are not zero."""
        return int(self.mask.sum())

    def along(self, axis: int) -> Support | None:
        """The support of a separable kernel's factor along an axis; None where it has few zeros."""
        return _support(np.asarray(self.mask.any(axis=tuple(a for a in range(len(self.shape)) if a != axis))))

    def apart(self, axis: int) -> int:
        """The distance, along an axis, of which those of all taps are multiples; 1 if they all lie in
        one place."""
        places = np.flatnonzero(self.mask.any(axis=tuple(a for a in range(len(self.shape)) if a != axis)))
        return max(1, int(np.gcd.reduce(np.diff(places)))) if len(places) > 1 else 1


@dataclass(frozen=True)
class KernelFacts:
    """What the planner needs to know of a kernel's values.

    ``separable``: it is an outer product of 1-D kernels; ``constant``: all its taps are equal;
    ``mirrors``: per axis, whether the taps read backwards are the same ("even") or the negative
    ("odd"); ``nonnegative``: no tap is below zero; ``point``: the same as ``mirrors`` for the taps read
    backwards along all axes at once. A kernel with a NaN or an infinity has none of these. ``short``:
    its taps are integers of at most 16 bits. ``support``: which taps are not zero, None where (nearly)
    all or none are. ``low_rank``: it is a sum of few outer products, so few that they have fewer taps.
    """

    separable: bool
    constant: bool
    mirrors: tuple[Mirror, ...]
    nonnegative: bool = False
    point: Mirror = "none"
    short: bool = False
    support: Support | None = None
    low_rank: LowRank | None = None

    def along(self, axis: int) -> KernelFacts:
        """The facts about the factor of a separable kernel along one of its axes."""
        kind = self.mirrors[axis]
        return KernelFacts(
            separable=False,
            constant=False,
            mirrors=(kind,),
            point=kind,
            short=self.short,
            support=None if self.support is None else self.support.along(axis),
        )


def facts(kernel: NDArray[Any]) -> KernelFacts:
    """The facts about this kernel."""
    if not bool(np.isfinite(kernel).all()):
        neither: Mirror = "none"
        return KernelFacts(separable=False, constant=False, mirrors=(neither,) * kernel.ndim)
    separable = kernel.ndim > 1 and kernel.size > 4 and _corners_agree(kernel) and factors(kernel) is not None
    return KernelFacts(
        separable=separable,
        constant=bool(kernel.item(0) == kernel.item(-1) and (kernel == kernel.item(0)).all()),
        mirrors=tuple(mirror(kernel, axis) for axis in range(kernel.ndim)),
        nonnegative=kernel.dtype.kind != "c" and bool((kernel >= 0).all()),
        point=mirror(kernel, tuple(range(kernel.ndim))),
        short=_is_short(kernel),
        support=_support(kernel),
        low_rank=None if separable else low_rank(kernel),
    )


def _corners_agree(kernel: NDArray[Any]) -> bool:
    """Whether four taps may be those of an outer product, ``k₀₀·k₁₁ = k₀₁·k₁₀``: most kernels that are
    none show it here, at a thirtieth of the cost of looking at all taps."""
    if kernel.dtype.kind not in "iuf":
        return True  # left to ``factors``
    rest = (0,) * (kernel.ndim - 2)
    a, b, c, d = (kernel.item(*rest, i, j) for i in (0, -1) for j in (0, -1))
    if kernel.dtype.kind != "f":
        return bool(a * d == b * c)
    # Every tap is met to ndim + 2 rounding errors, every product of two to twice as many.
    size = max(abs(a * d), abs(b * c))
    tolerance = 8 * (kernel.ndim + 2) * float(np.finfo(kernel.dtype).eps)
    return not (size > 1e-280 and abs(a * d - b * c) > tolerance * size)


def _support(kernel: NDArray[Any]) -> Support | None:
    kept = kernel != 0
    zeros = kernel.size - int(np.count_nonzero(kept))
    if zeros == kernel.size or kernel.size > _MOST_TAPS or zeros < _FEWEST_ZEROS * kernel.size:
        return None
    if kernel.dtype.kind not in "biu" and kernel.size - zeros > _MOST_FLOATING:
        return None
    return Support.of(kept)


def _is_short(kernel: NDArray[Any]) -> bool:
    """Whether every tap and its negative fit 16 bits (so that those of integer factors do as well)."""
    if kernel.dtype.kind not in "iu":
        return False
    if kernel.dtype.itemsize == 1:
        return True
    return kernel.size == 0 or (int(kernel.max()) < 1 << 15 and int(kernel.min()) > -(1 << 15))
