"""Running a planned layer: weights are packed once or for every call, then x becomes y."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from ..algorithms import reference
from ..errors import ResultOverflowError
from ..plan import Plan
from . import threads
from .lanewise import LanewiseLayer
from .lanewise_gradient import LanewiseGradient
from .panels import PanelLayer
from .programs import Program
from .strips import StripLayer
from .weight_gradient import WeightGradient
from .winograd import WinogradLayer
from .winograd_gradient import WinogradGradient

_ALONE_BELOW = 100e-6  # as in ``runtime.execute``
# Threads that are lent have just worked and still spin, so that sharing costs 2 µs (benchmarks/models.py:
# the 7x7 depthwise layers of MobileNetV2).
_LENT_ALONE_BELOW = 20e-6


class PreparedLayer:
    """A plan with its tables. Safe to call from several threads: whatever a call changes is its own.

    x, the kernel and y have the shapes, dtypes and strides of the problem; none is checked.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan, self.problem = plan, plan.problem
        self._panels: PanelLayer | LanewiseLayer | LanewiseGradient | WeightGradient | None = None
        if plan.lanewise is not None:
            by_weight = plan.problem.operation == "conv_weight_grad"
            self._panels = LanewiseGradient(plan) if by_weight else LanewiseLayer(plan)
        elif plan.panels is not None:
            of_panels = (
                StripLayer if plan.panels.strips else WinogradLayer if plan.panels.basis else PanelLayer
            )
            self._panels = of_panels(plan)
        elif plan.sums is not None:
            self._panels = WeightGradient(plan) if plan.sums.basis is None else WinogradGradient(plan)
        self._seconds = plan.estimate.seconds

    @property
    def routines(self) -> Any:
        """What packs weights and runs, bound to its tables; None where NumPy does."""
        return self._panels

    @property
    def reads_kernel(self) -> bool:
        """Whether a run reads the kernel itself, where it lies: to pack it is nothing."""
        return isinstance(self._panels, WeightGradient)

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> Any:
        """The kernel (groups, outputs, inputs, …) and the bias (groups · outputs) as ``run`` wants them."""
        if self._panels is not None:
            # Floats that hold every sum of integers need not hold every bias.
            apart = bias is not None and self.problem.arithmetic.exact
            panels = self._panels.pack(kernel, None if apart else bias, self.count(workers))
            return panels, bias.copy() if apart and bias is not None else None
        return kernel.copy(), None if bias is None else bias.copy()

    def run(self, x: NDArray[Any], packed: Any, y: NDArray[Any], workers: int) -> None:
        """Convolve x into y."""
        kernel, bias = packed
        if self._panels is not None:
            if self._panels.run(x, y, kernel, self.count(workers)):
                raise ResultOverflowError(reference.overflow_text(self.problem))
            if bias is not None:
                y += bias.reshape(*y.shape[1:3], *[1] * (y.ndim - 3)).astype(y.dtype)
            return
        y[...] = reference.compute(self.problem, x, kernel, bias)

    def whole(self, packed: Any) -> tuple[Program, NDArray[Any]] | None:
        """The program that a run is as long as it reports nothing, and its third array; None where there is
        more to do."""
        kernel, bias = packed
        return None if self._panels is None or bias is not None else self._panels.whole(kernel)

    def count(self, workers: int) -> int:
        """How many of so many workers take part."""
        below = _LENT_ALONE_BELOW if threads.is_lent() else _ALONE_BELOW
        return workers if self._seconds > below else 1
