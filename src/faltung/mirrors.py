"""Whether taps read backwards are the same, or their negatives."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Mirror = Literal["even", "odd", "none"]


def mirror(kernel: NDArray[Any], axes: int | tuple[int, ...]) -> Mirror:
    """How the taps of a kernel read backwards along one axis, or along several at once, compare to it."""
    # Most kernels without a mirror image show it at their ends, at a tenth of the cost.
    over = range(kernel.ndim)
    ends = [-1 if k == axes or axes == tuple(over) else 0 for k in over]
    if kernel.size and kernel.item(0) not in (last := kernel.item(*ends), -last):
        return "none"
    backwards = np.flip(kernel, axes)
    same = kernel == backwards
    if bool(same.all()):
        return "even"
    if kernel.dtype.kind in "bu":
        return "none"
    # The smallest integer is its own negative, and does not count.
    return "odd" if bool(((kernel == -backwards) & (~same | (kernel == 0))).all()) else "none"
