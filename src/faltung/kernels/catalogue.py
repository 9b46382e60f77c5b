"""The kernels by name, and the text form of a kernel that the command line takes."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from faltung.errors import argument
from faltung.kernels.arguments import Kernel
from faltung.kernels.derivatives import derivative, laplacian, prewitt, scharr, sobel
from faltung.kernels.gaussians import gaussian, log
from faltung.kernels.smoothing import box, disk, motion, sharpen

#: Every kernel function by its name.
CATALOGUE: Mapping[str, Callable[..., Kernel]] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            *(gaussian, box, disk, motion, sharpen),
            *(sobel, prewitt, scharr, derivative, laplacian, log),
        )
    }
)


def from_spec(spec: str, *, ndim: int | None = None) -> Kernel:
    """The kernel a text such as ``"gaussian:sigma=2"`` names: ``NAME[:PARAMETER=VALUE,…]``.

    A value may be a number, ``true`` or ``false``, or one number per axis as ``2x3`` or ``2,3``; the
    first parameter needs no name: ``"gaussian:2"``, ``"box:5x9"``, ``"sobel:axis=0"``.

    Parameters
    ----------
    spec : the text.
    ndim : rank of the kernel if the text names none and the kernel exists in that rank.

    Raises
    ------
    ArgumentError
        An unknown name (the text lists the catalogue) or parameter, or a value out of range.
    """
    name, _, rest = spec.strip().partition(":")
    if name not in CATALOGUE:
        close = difflib.get_close_matches(name, CATALOGUE, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else "Write NAME:PARAMETER=VALUE, as gaussian:sigma=2."
        raise argument("from_spec", "the kernel", repr(name), f"one of {', '.join(CATALOGUE)}", hint)
    function = CATALOGUE[name]
    parameters = inspect.signature(function).parameters
    values = _parse_values(name, rest, list(parameters))
    for parameter in parameters.values():
        if parameter.default is parameter.empty and parameter.name not in values:
            got, expected = "missing", "a value, for this kernel has no default"
            raise argument(name, parameter.name, got, expected, f"Write {name}:{parameter.name}=2.")
    per_axis = any(isinstance(value, tuple) for value in values.values())
    if ndim is not None and "ndim" in parameters and "ndim" not in values and not per_axis:
        values["ndim"] = ndim
    return function(**values)


def _parse_values(name: str, text: str, parameters: list[str]) -> dict[str, Any]:
    """``"sigma=2,3,order=1"`` as ``{"sigma": (2, 3), "order": 1}``."""
    words: dict[str, list[str]] = {}
    current = ""
    for item in filter(None, (part.strip() for part in text.split(","))):
        key, equals, value = (part.strip() for part in item.partition("="))
        if equals and key not in parameters:
            expected = f"one of {', '.join(parameters)}"
            raise argument(name, "a parameter", repr(key), expected, f"Write {name}:{parameters[0]}=….")
        if equals and key in words:
            raise argument(name, key, "given twice", "one value", f"Write {name}:{key}={value} once.")
        if equals:
            current, words[key] = key, [value]
        else:
            current = current or parameters[0]
            words.setdefault(current, []).append(key)
    values: dict[str, Any] = {}
    for key, items in words.items():
        numbers = [_value(name, key, part) for item in items for part in item.split("x")]
        values[key] = numbers[0] if len(numbers) == 1 else tuple(numbers)
    return values


def _value(name: str, key: str, text: str) -> bool | int | float:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    expected = "a number, true or false, or numbers as 2x3"
    raise argument(name, key, repr(text), expected, f"Write {name}:{key}=2.")
