"""Drawing functions with matplotlib, which is optional."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from ..errors import missing_extra

if TYPE_CHECKING:
    from .function import Function


def plot(f: Function, x: ArrayLike | None = None, ax: Any = None) -> Any:
    """Draw f over x (by default over its support, or where an infinite one is not negligible)."""
    if ax is None:
        try:
            import matplotlib.pyplot as plt
        except ImportError:
            raise missing_extra("matplotlib", "notebook", "plot()") from None
        ax = plt.gca()
    points = _points(f) if x is None else np.asarray(x, float)
    # A gap at each jump: the line is broken there.
    points = np.unique(np.concatenate([points, *([b - 1e-9, b + 1e-9] for b in f.breakpoints)]))
    values = f(points)
    values = np.where(np.isfinite(values), values, np.nan)
    if f.is_complex:
        ax.plot(points, values.real, label="real part")
        ax.plot(points, values.imag, label="imaginary part")
        ax.legend()
    else:
        ax.plot(points, values)
    for t in f.atoms:
        weight = float(np.real(t.weight))
        ax.annotate(
            "",
            xy=(t.location, weight),
            xytext=(t.location, 0.0),
            arrowprops={"arrowstyle": "->", "color": "C3"},
        )
        ax.text(t.location, weight, "δ" + "′" * t.order, ha="left")
        ax.update_datalim([(t.location, weight), (t.location, 0.0)])
    ax.autoscale_view()
    return ax


def _points(f: Function) -> Any:
    lo, hi = f.support
    if f.parts:
        scales = [part.scale() for part in f.parts]
        lo = lo if math.isfinite(lo) else min(c - 6 * w for c, w in scales)
        hi = hi if math.isfinite(hi) else max(c + 6 * w for c, w in scales)
    margin = 0.05 * (hi - lo) or 1.0
    return np.linspace(lo - margin, hi + margin, 1201)
