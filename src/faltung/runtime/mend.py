"""What of a tiling's doubtful outputs a routine sums at once (``codegen.mend``): its tables, for one problem
and kernel.

Only where the signal continues as zeros, or no window reaches beyond its ends: then the taps of an output
that count are a box, and so are the samples under them.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.scratch import name_of
from ..codegen.judge import JudgeArguments
from ..codegen.mend import MendArguments
from ..machine import host
from ..plan import MendSpec, Tiling
from ..problem import ConvProblem
from .address import address
from .trust import Judge

# What a product costs, and an output beside its own; and what the outputs of a transform would, by one in
# double precision and with what Python adds to that (cases 2d-64x64-f64-full-63x63,
# 1d-1000000-f32-full-16384, 3d-160x160x160-f32-full-31x31x31).
_PRODUCT_SECONDS = 0.25e-9
_OUTPUT_SECONDS = 10e-9
_TRANSFORM_SECONDS = 12e-9
_STAGE_SECONDS = 1e-3


class Mend:
    """The routine that mends the transforms of a tiling, and its argument block."""

    def __init__(self, problem: ConvProblem, tiling: Tiling, judge: Judge, kernel: NDArray[Any]) -> None:
        self.problem, self._judge = problem, judge
        parts = 2 if kernel.dtype.kind == "c" else 1
        # The taps along the last axis of y's memory lie side by side.
        taps = kernel.transpose(judge.positions)
        self._kernel = np.ascontiguousarray([taps.real, taps.imag][:parts], np.float64)
        last = judge.positions[-1]
        x_parts = 2 if problem.x_dtype.kind == "c" else 1
        adjacent = problem.x_strides[problem.axes[last]] * problem.dilation[last] == problem.x_dtype.itemsize
        self.routine = MendSpec(
            x=name_of(problem.x_dtype),
            y=name_of(problem.y_dtype),
            overflow=tiling.routine.overflow,
            x_parts=x_parts,
            kernel_parts=parts,
            axes=len(judge.positions),
            dilation=tuple(problem.dilation[j] for j in judge.positions),
            lanes=host().lanes(64) if adjacent else 1,
        )

    def block(self, judged: NDArray[np.int64]) -> NDArray[np.int64]:
        """The argument block, all but what belongs to one call, beside that of the judge."""
        slots, theirs = MendArguments(len(self._judge.positions)), JudgeArguments(len(self._judge.positions))
        problem, kernel = self.problem, self._kernel
        words = np.zeros(slots.total, np.int64)
        for name in ("TABLE", "FLAGS", "WRONG", "GROUPS", "TILES", "ROWS", "ENTRY", "ITEM"):
            words[getattr(slots, name)] = judged[getattr(theirs, name)]
        words[slots.KERNEL], words[slots.APART] = address(kernel), kernel.strides[0]
        words[slots.LIMIT] = self._limit() / _PRODUCT_SECONDS
        words[slots.OUTPUT] = _OUTPUT_SECONDS / _PRODUCT_SECONDS
        for a, j in enumerate(self._judge.positions):
            axis = problem.axes[j]
            values = {
                "groups": self._judge.sizes[a],
                "x_step": problem.x_strides[axis],
                "y_step": problem.y_strides[axis],
                "kernel_step": kernel.strides[1 + a],
                "samples": problem.x_shape[axis],
                "taps": problem.kernel_shape[j],
                "stride": problem.stride[j],
                "padding": problem.padding[j],
            }
            for name, value in values.items():
                words[slots.of_axis(name, a)] = value
        return words

    def _limit(self) -> float:
        """The seconds that mending one transform may take."""
        places = self._judge.places
        outputs = int(np.prod(places.stops - places.starts, axis=1).max(initial=0))
        return _STAGE_SECONDS + _TRANSFORM_SECONDS * outputs


def applicable(problem: ConvProblem, judge: Judge) -> bool:
    """Whether doubtful outputs can be summed by themselves at all."""
    if not problem.x_dtype.isnative or len(judge.positions) != len(problem.axes):
        return False
    for j, axis in enumerate(problem.axes):
        reach = problem.window(j, 0, problem.y_shape[axis])
        zero = [side == "constant" and problem.cval == 0 for side in problem.boundary[j]]
        if not ((zero[0] or reach[0] >= 0) and (zero[1] or reach[1] <= problem.x_shape[axis])):
            return False
    return True
