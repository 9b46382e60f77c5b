"""What an adapter is, and the translations all adapters share."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..cases import Array, Case

Run = Callable[[], Any]


@dataclass(frozen=True)
class Peer:
    """One way another library computes a case: exactly the same numbers, or a reason why it cannot."""

    name: str
    library: str
    applicable: Callable[[Case], str | None]
    prepare: Callable[[Case, Array, Array], Run]
    # None: the library runs this in one thread whatever it is asked for.
    set_threads: Callable[[int], None] | None = None
    # Direct-sum operations per second, roughly and pessimistically; the harness leaves out what would take
    # minutes.  Infinite where the time does not grow with the taps.
    rate: float = math.inf
    # One pass per axis: the taps of the axes add instead of multiplying.
    separable: bool = False
    # By how many units an integer result may differ: some 8-bit paths quantise the kernel itself.
    units: int = 0
    note: str = ""

    @property
    def installed(self) -> bool:
        """Whether the library can be imported."""
        return importlib.util.find_spec(self.library) is not None

    def seconds(self, case: Case) -> float:
        """A rough upper estimate of one run, to decide whether to start it at all."""
        operations = float(case.operations)
        if self.separable:
            operations *= sum(case.kernel_shape) / math.prod(case.kernel_shape)
        return operations / self.rate


def first_reason(*clauses: tuple[bool, str]) -> str | None:
    """The text of the first clause that holds."""
    return next((text for holds, text in clauses if holds), None)


def correlation_kernel(case: Case, kernel: Array) -> Array:
    """The taps in the order they meet the samples: y[i] = Σ x̃[s·i + d·m − low] w[m], nothing conjugated."""
    return np.ascontiguousarray(np.flip(kernel) if case.op == "convolve" else np.conj(kernel))


def spread(kernel: Array, dilation: int) -> Array:
    """The kernel with its dilation written out as zeros, for libraries that have no dilation."""
    if dilation == 1:
        return kernel
    wide = np.zeros([dilation * (n - 1) + 1 for n in kernel.shape], kernel.dtype)
    wide[tuple(slice(None, None, dilation) for _ in kernel.shape)] = kernel
    return wide


def full_rank(case: Case, kernel: Array) -> Array:
    """The kernel with axes of length one where the case does not filter."""
    shape = [1] * len(case.shape)
    for axis, taps in zip(case.axes, kernel.shape, strict=True):
        shape[axis] = taps
    return kernel.reshape(shape)


def pad_widths(case: Case) -> list[tuple[int, int]]:
    """How far the signal is continued, per array axis."""
    widths = [(0, 0)] * len(case.shape)
    for window in case.windows:
        widths[window.axis] = (window.low, window.high)
    return widths


def kept(case: Case) -> tuple[slice, ...]:
    """The samples a stride keeps of the result without one."""
    slices = [slice(None)] * len(case.shape)
    for window in case.windows:
        slices[window.axis] = slice(None, None, window.stride)
    return tuple(slices)


def pads_with_zeros(case: Case) -> bool:
    """Whether nothing but zeros is ever read beyond the ends."""
    return case.boundary == "constant" or case.mode == "valid"


def default_dtype(case: Case) -> bool:
    """Whether the result has the dtype NumPy's promotion gives, without saturation."""
    promoted = np.result_type(np.dtype(case.dtype), np.dtype(case.kernel_dtype))
    return case.overflow == "wrap" and case.result_dtype == promoted
