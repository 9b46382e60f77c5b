"""Means of blocks, and the sentence a page says so with: nothing is made smaller in silence."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def block_means(array: Array, factors: Sequence[int]) -> tuple[Array, tuple[int, ...]]:
    """The means of blocks and the blocks' lengths; what does not fill a block at the end is left out."""
    used = tuple(min(factor, length) for factor, length in zip(factors, array.shape, strict=True))
    blocks = [length // factor for length, factor in zip(array.shape, used, strict=True)]
    cut = array[tuple(slice(0, b * f) for b, f in zip(blocks, used, strict=True))]
    split = [size for pair in zip(blocks, used, strict=True) for size in pair]
    with np.errstate(all="ignore"):
        means = cut.reshape(split).mean(axis=tuple(range(1, 2 * array.ndim, 2)))
    return np.ascontiguousarray(means), used


def told(name: str, factors: Sequence[int], before: Sequence[int], after: Sequence[int]) -> str:
    """What was done, with the factor."""
    return (
        f"{name} is downsampled by {' × '.join(map(str, factors))} (means of blocks): "
        f"{' × '.join(map(str, before))} became {' × '.join(map(str, after))}."
    )
