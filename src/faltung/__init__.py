"""faltung: convolution, one operation from the integral to the learned layer.

import faltung as ft
y = ft.convolve(x, k)                                          # flips the kernel
y = ft.correlate(image, k, mode="same", boundary="symmetric")  # does not
print(ft.plan(x, k))                                           # what would run, and why
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

from .errors import FaltungError

if TYPE_CHECKING:
    from . import kernels, nn
    from .arrays import convolve, correlate, plan
    from .continuous import (
        box,
        delta,
        density,
        exp,
        fun,
        impulse_response,
        piecewise,
        power,
        sample_convolve,
        separable,
        step,
    )
    from .explain import explain, record
    from .inspection import inspect
    from .tuning import forget_tuned, tune

__all__ = [
    "FaltungError",
    "__version__",
    "box",
    "convolve",
    "correlate",
    "delta",
    "density",
    "exp",
    "explain",
    "forget_tuned",
    "fun",
    "impulse_response",
    "inspect",
    "kernels",
    "nn",
    "piecewise",
    "plan",
    "power",
    "record",
    "sample_convolve",
    "separable",
    "step",
    "tune",
]

# Loaded on first use, so that importing faltung costs little more than importing NumPy.
_HOMES = {
    "convolve": "arrays",
    "correlate": "arrays",
    "plan": "arrays",
    "explain": "explain",
    "record": "explain",
    "inspect": "inspection",
    "tune": "tuning",
    "forget_tuned": "tuning",
    "box": "continuous",
    "delta": "continuous",
    "density": "continuous",
    "exp": "continuous",
    "fun": "continuous",
    "impulse_response": "continuous",
    "piecewise": "continuous",
    "power": "continuous",
    "sample_convolve": "continuous",
    "separable": "continuous",
    "step": "continuous",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        value = getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value
    if name in ("kernels", "nn"):
        return importlib.import_module(f".{name}", __name__)
    if name == "__version__":
        from importlib.metadata import PackageNotFoundError, version

        try:
            return version("faltung")
        except PackageNotFoundError:  # run from a source tree
            return "0+unknown"
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)


class _Package(ModuleType):
    """Importing the submodule ``faltung.plan`` must not hide the function ``faltung.plan``."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
