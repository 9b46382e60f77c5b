"""Running a plan: argument blocks filled, chunks and blocks handed to the workers.

``Prepared`` is a plan bound to a kernel: every table is built once, a call only fills in addresses.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import reference
from ..errors import ResultOverflowError
from ..plan import Plan
from ..problem import Shape, strides_like
from . import sweeps, threads
from .address import address
from .careful import Careful
from .entry import PreparedCall
from .overlap import Overlap
from .programs import BriefProgram, Program, programs
from .regions import bind

# Below this much work a second thread costs more than it brings: sharing costs 2 µs while the workers
# spin, but 20 µs and a late start once they sleep (measured like case 2d-256x256-f32-dense-15x15-reflect,
# with pauses between the calls and smaller arrays: even at 100 µs, 1.5 times faster without pauses).
_ALONE_BELOW = 100e-6
_PLACED_FROM = 256 << 10  # bytes
_BRIEF = 20e-6  # work that does not let other Python threads run meanwhile


class Prepared:
    """A plan bound to a kernel (in correlation order) and ready to run. Safe to call from several
    threads: whatever a call changes is its own."""

    def __init__(self, plan: Plan, kernel: NDArray[Any], workers: int | None) -> None:
        self.plan = plan
        self.problem = plan.problem
        self._workers = workers
        self._kernel = kernel.copy()
        self._parallel = plan.estimate.seconds > _ALONE_BELOW
        self._raises = self.problem.arithmetic.overflow == "raise"
        floating = self.problem.y_dtype.kind not in "iu"
        self._cancels = plan.algorithm == "low_rank" and floating  # terms of opposite signs
        self._overlap = Overlap(plan, self._kernel) if plan.algorithm == "fft" else None
        regions = [
            (sweeps.bind if sweeps.is_swept(region) else bind)(self.problem, region, self._kernel)
            for region in plan.regions
        ]
        shape, item = self.problem.y_shape, self.problem.y_dtype.itemsize
        self._dense = strides_like(shape, item, shape, (0,) * len(shape)) == self.problem.y_strides
        self._programs: list[Program] = []
        self._brief: BriefProgram | None = None
        brief = plan.estimate.seconds < _BRIEF and self.problem.outputs and 0 not in self.problem.x_shape
        checked = self._raises or self._cancels
        if regions and brief and not checked and all(region.fill is None for region in regions):
            self._brief = BriefProgram(regions)
        else:
            self._programs = programs(regions)

    def for_kernel(self, kernel: NDArray[Any]) -> Prepared:
        """The same plan bound to a kernel of other values."""
        if self._overlap is not None:  # transforms the kernel
            return Prepared(self.plan, kernel, self._workers)
        prepared = copy.copy(self)
        prepared._kernel = kernel = kernel.copy()
        prepared._programs = [program.for_kernel(kernel) for program in self._programs]
        if self._brief is not None:
            prepared._brief = self._brief.for_kernel(kernel)
        return prepared

    def run(self, x: NDArray[Any], y: NDArray[Any] | None) -> NDArray[Any]:
        """Convolve without checks: x and y have the shapes, dtypes and strides of the problem."""
        if self._brief is not None:
            if y is None:
                y = self._empty()
            self._brief.run_briefly(address(x), address(y))
            return y
        problem = self.problem
        if y is None:
            y = new_array(problem.y_shape, problem.y_dtype, problem.y_strides, address(x))
        if not problem.outputs:
            return y
        if self.plan.algorithm == "reference":
            y[...] = reference.compute(problem, x, self._kernel)
        elif self.plan.algorithm == "fft":
            assert self._overlap is not None
            self._overlap.run(x, y, self._count())
        elif 0 in problem.x_shape:
            y[...] = 0
        else:
            self._sum(x, y)
        return y

    def as_call(
        self, x_dtype: np.dtype[Any], kernel: NDArray[Any] | None = None, options: Sequence[Any] = ()
    ) -> PreparedCall | None:
        """A call that the entry recognises, for work of a few microseconds; otherwise None."""
        problem = self.problem
        if self._brief is None or x_dtype != problem.x_dtype:
            return None
        # The one object that arrays of this dtype have, so that it can be told by its identity.
        y_dtype: np.dtype[Any] = np.dtype(problem.y_dtype.type)
        x = (x_dtype, problem.x_shape, problem.x_strides)
        y = (y_dtype, problem.y_shape, problem.y_strides)
        return PreparedCall(self._brief, x, y, self._dense, kernel, options)

    def _empty(self) -> NDArray[Any]:
        problem = self.problem
        if self._dense:
            return np.empty(problem.y_shape, problem.y_dtype)
        return new_array(problem.y_shape, problem.y_dtype, problem.y_strides)

    def _count(self) -> int:
        return threads.default_workers() if self._workers is None else self._workers

    def _sum(self, x: NDArray[Any], y: NDArray[Any]) -> None:
        workers = self._count() if self._parallel else 1
        flags = [program.run(x, y, workers) for program in self._programs]
        if any(flags):
            raise ResultOverflowError(reference.overflow_text(self.problem))
        if self._cancels:
            self._sum_again_where_not_finite(x, y)

    def _sum_again_where_not_finite(self, x: NDArray[Any], y: NDArray[Any]) -> None:
        """Sum the tiles directly in which terms of opposite signs may have made a NaN of an infinity."""
        with np.errstate(all="ignore"):
            if y.dtype.itemsize >= 4 and np.isfinite(y.sum()):
                return  # nothing that is not finite vanishes in a sum
        problem = self.problem
        rank = len(problem.axes)
        source, target = (a.transpose((*problem.batch, *problem.axes)) for a in (x, y))
        careful: Careful | None = None
        for index in np.ndindex(target.shape[:-rank]):
            missed = ~np.isfinite(target[index])
            if missed.any():
                careful = careful or Careful(problem, self._kernel, problem.spans, (1,) * rank)
                careful.directly(source[index], target[index], (0,) * rank, missed)


def new_array(shape: Shape, dtype: np.dtype[Any], strides: Shape, beside: int = 0) -> NDArray[Any]:
    """A dense array whose axes have the given order in memory.

    A large one is placed half a page away from the address ``beside``, modulo a page: a load that
    follows a store at the same distance from a page's start waits for it, and with equal placement
    every tile of a stencil would (15 % at 2048² float32, 7×7).
    """
    order = sorted(range(len(shape)), key=lambda a: (-strides[a], a))
    dense_shape = [shape[a] for a in order]
    size = math.prod(shape) * dtype.itemsize
    if size < _PLACED_FROM:
        dense = np.empty(dense_shape, dtype)
    else:
        memory = np.empty(size + 4096, np.uint8)
        start = (beside + 2048 - address(memory)) % 4096 & ~63
        dense = memory[start : start + size].view(dtype).reshape(dense_shape)
    return dense if order == list(range(len(shape))) else dense.transpose(np.argsort(order))
