"""What ``tune`` needs to know of layers: how their products are called, and how large their sums may be."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from . import nn
from .arguments import as_array
from .errors import argument
from .nn import LayerCall
from .problem import ConvProblem
from .runtime.threads import default_workers

OPERATIONS = ("conv", "conv_transpose", "conv_input_grad", "conv_weight_grad")
_SETTINGS = ("stride", "padding", "dilation", "groups", "boundary", "cval", "flip", "precision")


@dataclass(frozen=True, eq=False)
class LayerToTune:
    """A product of a layer: the function of ``nn``, the arrays and shapes it is called with, its options."""

    operation: str
    operands: tuple[Any, ...]
    options: dict[str, Any]
    problem: ConvProblem
    workers: int

    def result(self, method: str) -> NDArray[Any]:
        """By one method."""
        return self._function(*self.operands, **self.options, method=method)

    def runner(self, method: str) -> Callable[[Any, NDArray[Any]], Any]:
        """A function of something and the array that the result goes to."""
        return lambda _, y: self._function(*self.operands, **self.options, method=method, out=y)

    def sums_of_magnitudes(self) -> NDArray[Any]:
        """Σ|x||w| at every result, or what is not less."""
        operands = [_magnitudes(a) if isinstance(a, np.ndarray) else a for a in self.operands]
        options = dict(self.options)
        for name in {"bias", "cval"} & options.keys():
            options[name] = _magnitudes(np.asarray(options[name])) if options[name] is not None else None
        if "cval" in options:
            options["cval"] = float(options["cval"])
        if "anti" in str(options.get("boundary")):
            # Odd continuations are differences of distant samples, three times as large for every turn.
            rank = len(self.problem.axes)
            operands = [
                np.full_like(a, 3.0**rank * a.max(initial=0)) if isinstance(a, np.ndarray) else a
                for a in operands
            ]
            options["boundary"] = "edge"
        return self._function(*operands, **options)

    @property
    def _function(self) -> Callable[..., NDArray[Any]]:
        function: Callable[..., NDArray[Any]] = getattr(nn, self.operation)
        return function


def layer_to_tune(operation: str, x: ArrayLike, weight: ArrayLike, options: dict[str, Any]) -> LayerToTune:
    """The product that ``tune`` was asked for. Gradients by the result are as the layer's result is: their
    values do not matter."""
    known = _known(operation)
    for name in options:
        optional = name in known and known[name].default is not inspect.Parameter.empty
        if not optional or name in ("out", "method"):
            got = "given" if isinstance(options[name], np.ndarray) else repr(options[name])
            raise argument("tune", name, got, f"an option of nn.{operation}", "Leave it out.")
    signal, kernel = as_array("tune", "x", x), as_array("tune", "weight", weight)
    given = {name: known[name].default for name in _SETTINGS if name in known} | {
        name: options[name] for name in _SETTINGS if name in options
    }
    settings = tuple(given.get(name, 0) for name in _SETTINGS)
    if operation in ("conv", "conv_transpose"):
        operands: tuple[Any, ...] = signal, kernel
        arrays, third = (signal, kernel), options.get("output_padding")
    else:
        forward = {name: value for name, value in options.items() if name != "cval" or "cval" in known}
        gradient = nn.conv(signal, kernel, **forward)
        if operation == "conv_input_grad":
            operands, arrays, third = (signal.shape, kernel, gradient), (gradient, kernel), signal.shape
        else:
            operands, arrays, third = (signal, kernel.shape, gradient), (signal, gradient), kernel.shape
    asked = options.get("workers")
    workers = default_workers() if asked is None else int(asked)
    bias = options.get("bias")
    call = LayerCall(
        operation, operation, *arrays, third, None if bias is None else as_array("tune", "bias", bias),
        (*settings, "auto"), None, workers,
    )  # fmt: skip
    if call.layer.problem is None:
        raise argument("tune", "x", f"of shape {signal.shape}", "something to sum", "Tune a larger layer.")
    return LayerToTune(operation, operands, options, call.layer.problem, workers)


def _known(operation: str) -> Mapping[str, inspect.Parameter]:
    """What the function of ``nn`` takes."""
    return inspect.signature(getattr(nn, operation)).parameters


def _magnitudes(a: NDArray[Any]) -> NDArray[Any]:
    """In double precision."""
    with np.errstate(all="ignore"):
        return np.abs(a.astype(np.complex128 if a.dtype.kind == "c" else np.float64))
