"""Running a planned layer: weights are packed once or for every call, then x becomes y."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import reference
from ..errors import ResultOverflowError
from ..plan import Plan
from .panels import PanelLayer

_ALONE_BELOW = 100e-6  # as in ``runtime.execute``


class PreparedLayer:
    """A plan with its tables. Safe to call from several threads: whatever a call changes is its own.

    x, the kernel and y have the shapes, dtypes and strides of the problem; none is checked.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan, self.problem = plan, plan.problem
        self._panels = PanelLayer(plan) if plan.algorithm == "dense" else None
        self._parallel = plan.estimate.seconds > _ALONE_BELOW

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> Any:
        """The kernel (groups, outputs, inputs, …) and the bias (groups · outputs) as ``run`` wants them."""
        if self._panels is not None:
            return self._panels.pack(kernel, bias, self._count(workers))
        return kernel.copy(), None if bias is None else bias.copy()

    def run(self, x: NDArray[Any], packed: Any, y: NDArray[Any], workers: int) -> None:
        """Convolve x into y."""
        if self._panels is not None:
            if self._panels.run(x, y, packed, self._count(workers)):
                raise ResultOverflowError(reference.overflow_text(self.problem))
            return
        kernel, bias = packed
        y[...] = reference.compute(self.problem, x, kernel, bias)

    def _count(self, workers: int) -> int:
        return workers if self._parallel else 1
