"""``faltung explain``: a page about a file and a kernel, or about two functions by name."""

from __future__ import annotations

import argparse
import os
import sys
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from faltung import continuous, io
from faltung.cli import filtering, values
from faltung.continuous import Function
from faltung.errors import argument
from faltung.explain import explain
from faltung.io.atomic import check_target

_OUT = "faltung-explain.html"


def _gaussian(sigma: float = 1.0) -> Function:
    height = 1 / (sigma * np.sqrt(2 * np.pi))
    return continuous.fun(lambda t: height * np.exp(-0.5 * (t / sigma) ** 2), (-np.inf, np.inf), scale=sigma)


def _ramp(a: float = 0.0, b: float = 1.0) -> Function:
    return continuous.piecewise([a, b], [lambda t: (t - a) / (b - a)])


#: The functions that can be named, with the numbers they take.
_FUNCTIONS: dict[str, Callable[..., Function]] = {
    "box": lambda a=0.0, b=1.0: continuous.box(a, b),
    "cauchy": lambda scale=1.0: continuous.fun(
        lambda t: scale / np.pi / (scale**2 + t * t), (-np.inf, np.inf), scale=scale
    ),
    "delta": lambda at=0.0: continuous.delta(at),
    "exp": lambda rate=1.0: continuous.exp(rate),
    "gaussian": _gaussian,
    "ramp": _ramp,
}


def run(arguments: argparse.Namespace) -> int:
    """``faltung explain IN [--kernel KERNEL] [--out FILE]``."""
    out = arguments.out or _OUT
    check_target(out, arguments.overwrite)  # before the work
    first, second, options = _functions(arguments) or _arrays(arguments)
    if arguments.title:
        options["title"] = arguments.title
    with warnings.catch_warnings(record=True) as noted:
        warnings.simplefilter("always", UserWarning)
        page = explain(first, second, **options)
    page.save(out, overwrite=arguments.overwrite)
    for warning in noted:
        sys.stderr.write(f"note: {str(warning.message).removeprefix('explain(): ')}\n")
    size = os.path.getsize(out) / 1000
    sys.stderr.write(f"{out}: {page.payload.title}, {size:.0f} kB. Open it in a browser.\n")
    return 0


def _functions(arguments: argparse.Namespace) -> tuple[Function, Function, dict[str, Any]] | None:
    """Two functions, if IN names one and is not a file."""
    name = arguments.input.partition(":")[0]
    if name not in _FUNCTIONS or os.path.exists(arguments.input):
        return None
    first = _function("IN", arguments.input)
    second = _function("--kernel", arguments.kernel or "box")
    options: dict[str, Any] = {"names": (name, (arguments.kernel or "box").partition(":")[0])}
    if arguments.dt is not None:
        options["dt"] = _number("--dt", arguments.dt)
    return first, second, options


def _function(where: str, text: str) -> Function:
    name, _, rest = text.partition(":")
    if name not in _FUNCTIONS:
        fix = "Write for example box:0x1, exp:2 or gaussian:0.5."
        raise argument("faltung", where, repr(text), f"one of {', '.join(_FUNCTIONS)}", fix)
    numbers = [_number(where, part.rpartition("=")[2]) for part in rest.replace("x", ",").split(",") if part]
    try:
        return _FUNCTIONS[name](*numbers)
    except TypeError:
        fix = f"Write {name}, or {name}:1."
        raise argument("faltung", where, repr(text), f"fewer numbers after {name}", fix) from None


def _number(where: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argument("faltung", where, repr(text), "a number", "Write 0.5.") from None


def _arrays(arguments: argparse.Namespace) -> tuple[Any, Any, dict[str, Any]]:
    """The array of a file, the kernel that is named or in a file, and the options that were given."""
    content = io.read(arguments.input)
    array = content.array
    if content.kind == "audio" and array.ndim == 2:
        sys.stderr.write(f"note: the mean of {array.shape[1]} channels is explained.\n")
        array = array.mean(axis=1)
    rank = array.ndim
    if content.kind == "image" and content.axes[0] == 0:
        rank = 2
        if content.mode == "LA":
            array = array[..., 0]  # opacity is not brightness
    if arguments.kernel is None:
        kernel = None if content.kind == "image" else filtering.read_kernel("box:3", content, rank)
    else:
        kernel = filtering.read_kernel(arguments.kernel, content, rank)
    stem = os.path.splitext(os.path.basename(arguments.input))[0]
    options = values.explained(arguments, rank)
    options["names"] = (stem, (arguments.kernel or "box").partition(":")[0])
    return array, kernel, options
