"""Prepared requests: the library's own calls without what does not change from one to the next."""

from __future__ import annotations

import ctypes
import functools
import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..nn import LayerCall
from ..runtime.address import address
from ..runtime.scripts import Script, script_of
from ..runtime.threads import default_workers
from .requests import Operand, Request

Run = Callable[[int, int, int], None]
"""Runs a request on arrays at these addresses."""

# A script is run by one thread; beyond, Python's part is worth what other threads do meanwhile
# (benchmarks/jax_layers.py: about 100 µs with 8 samples).
_SCRIPT_BELOW = 200e-6
# What Python's part takes more than a script does (benchmarks/jax_layers.py: both gradients of 8 samples).
_WITH_PYTHON = 50e-6
_SCRIPT_BYTES = 1 << 20  # of a workspace, which is kept


def prepare(request: Request) -> tuple[Run, Script | None]:
    """What runs a request in Python, and its script if it is one for the handler's table."""
    if request.function in ("convolve", "correlate") or request.result.numpy_dtype.kind == "c":
        return functools.partial(_in_general, request), None
    x, kernel, y = (np.empty(o.shape, o.numpy_dtype) for o in request.operands)
    keywords = dict(request.keywords)
    third = {"conv_weight_grad": y.shape, "conv_transpose": keywords.get("output_padding")}
    workers = default_workers() if keywords["workers"] is None else int(keywords["workers"])

    def planned(method: str) -> tuple[LayerCall, Script | None]:
        options = (*(keywords.get(name, 0) for name in _OPTIONS), method)
        function = request.function
        call = LayerCall(function, function, x, kernel, third.get(function), None, options, y, workers)
        return call, _script(call, x, kernel, y, workers)

    call, script = planned(keywords["method"])
    if script is None and request.function == "conv_weight_grad" and keywords["method"] == "auto":
        other, script = planned("weight_gradient")
        if script is not None and _seconds(other) < _seconds(call) + _WITH_PYTHON:
            return functools.partial(_layer, request, other, workers), script
        script = None
    return functools.partial(_layer, request, call, workers), script


def _seconds(call: LayerCall) -> float:
    return 0.0 if call.plan is None else call.plan.estimate.seconds


_OPTIONS = (
    "stride", "padding", "dilation", "groups", "boundary", "cval", "flip", "precision",
)  # fmt: skip


def _script(
    call: LayerCall, x: NDArray[Any], kernel: NDArray[Any], y: NDArray[Any], workers: int
) -> Script | None:
    """The script of a layer of little work."""
    layer, prepared = call.layer, call.prepared
    if prepared is None or layer.extend is not None or layer.fold is not None:
        return None
    if workers > 1 and prepared.plan.estimate.seconds > _SCRIPT_BELOW:
        return None
    numbers = np.arange(1.0, kernel.size + 1).reshape(kernel.shape)
    views = layer.signal.of(x), layer.kernel.of(kernel), layer.result.of(y)
    offsets = tuple(address(v) - address(a) for v, a in zip(views, (x, kernel, y), strict=True))
    script = script_of(prepared, layer.kernel.of(numbers), kernel.dtype, offsets)
    return script if script is not None and script.bytes <= _SCRIPT_BYTES else None


def _layer(request: Request, call: LayerCall, workers: int, x: int, kernel: int, y: int) -> None:
    w = array_at(kernel, request.kernel)
    call.run(
        array_at(x, request.signal), call.pack(w, None, workers), None, array_at(y, request.result), workers
    )


def _in_general(request: Request, x: int, kernel: int, y: int) -> None:
    request.run(array_at(x, request.signal), array_at(kernel, request.kernel), array_at(y, request.result))


def array_at(at: int, operand: Operand) -> NDArray[Any]:
    """The array of XLA's that is there."""
    dtype = operand.numpy_dtype
    size = math.prod(operand.shape) * dtype.itemsize
    if not size:
        return np.empty(operand.shape, dtype)
    samples: Any = (ctypes.c_char * size).from_address(at)
    return np.ndarray(operand.shape, dtype, buffer=samples)
