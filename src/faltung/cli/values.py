"""The text of an option as the value the Python function takes."""

from __future__ import annotations

import argparse
import re
from typing import Any

import numpy as np

from faltung.errors import argument, argument_type, missing_extra

_PAIRS = re.compile(r"[+-]?\d+/[+-]?\d+(,[+-]?\d+/[+-]?\d+)*")
_SHAPE = re.compile(r"(\d+(?:x\d+)*)(?::(\w+))?")


def keywords(arguments: argparse.Namespace, rank: int) -> dict[str, Any]:
    """The keyword arguments that were given, for data filtered along `rank` axes."""
    given = {
        "mode": parse_mode(arguments.mode, rank),
        "boundary": parse_boundary(arguments.boundary, rank),
        "cval": _parse_number("cval", arguments.cval, (int, float, complex)),
        "origin": parse_integers("origin", arguments.origin),
        "stride": parse_integers("stride", arguments.stride),
        "dilation": parse_integers("dilation", arguments.dilation),
        "dtype": parse_dtype(arguments.dtype),
        "overflow": arguments.overflow,
        "rtol": _parse_number("rtol", arguments.rtol, (float,)),
        "method": arguments.method,
        "workers": _parse_number("workers", arguments.workers, (int,)),
    }
    return {name: value for name, value in given.items() if value is not None}


def explained(arguments: argparse.Namespace, rank: int) -> dict[str, Any]:
    """The options of ``faltung explain`` that were given."""
    given = {
        "op": arguments.op,
        "mode": parse_mode(arguments.mode, rank),
        "boundary": parse_boundary(arguments.boundary, rank),
        "cval": _parse_number("cval", arguments.cval, (float,)),
        "origin": parse_integers("origin", arguments.origin),
        "stride": parse_integers("stride", arguments.stride),
        "dilation": parse_integers("dilation", arguments.dilation),
        "dt": _parse_number("dt", arguments.dt, (float,)),
    }
    return {name: value for name, value in given.items() if value is not None}


def parse_integers(name: str, text: str | None) -> int | tuple[int, ...] | None:
    """``"2"`` as 2 and ``"2,1"`` as (2, 1)."""
    if text is None:
        return None
    try:
        numbers = tuple(int(part) for part in text.split(","))
    except ValueError:
        raise _option_error(name, text, "whole numbers as 2 or 2,1", f"{name} 1") from None
    return numbers[0] if len(numbers) == 1 else numbers


def parse_mode(text: str | None, rank: int) -> str | tuple[tuple[int, int], ...] | None:
    """``"same"`` as it is, ``"2/3,0/1"`` as ((2, 3), (0, 1)); one pair counts for every axis."""
    if text is None or not _PAIRS.fullmatch(text):
        return text
    pairs = [(int(low), int(high)) for low, _, high in (part.partition("/") for part in text.split(","))]
    return tuple(pairs * rank if len(pairs) == 1 else pairs)


def parse_boundary(text: str | None, rank: int) -> str | tuple[str | tuple[str, ...], ...] | None:
    """``"wrap,constant/edge"`` as ("wrap", ("constant", "edge")); one pair counts for every axis."""
    if text is None:
        return None
    parts = [tuple(part.split("/")) if "/" in part else part for part in text.split(",")]
    if len(parts) > 1:
        return tuple(parts)
    return parts[0] if isinstance(parts[0], str) else tuple(parts * rank)


def parse_dtype(text: str | None) -> np.dtype[Any] | None:
    """A dtype by its name; bfloat16 by the package ml_dtypes."""
    if text is None:
        return None
    if text == "bfloat16":
        try:
            import ml_dtypes
        except ImportError:
            raise missing_extra("ml_dtypes", "test", "--dtype bfloat16") from None
        text = ml_dtypes.bfloat16
    try:
        dtype: np.dtype[Any] = np.dtype(text)
    except (TypeError, ValueError):
        expected = "the name of a NumPy dtype"
        fix = "Pass --dtype uint8, int16, float32 or another."
        raise argument_type("faltung", "--dtype", repr(text), expected, fix) from None
    return dtype


def parse_shape(text: str, default_dtype: str) -> tuple[tuple[int, ...], np.dtype[Any]] | None:
    """``"2048x2048:float32"`` as a shape and a dtype, or None if the text is not of that form."""
    match = _SHAPE.fullmatch(text)
    if match is None:
        return None
    dtype = parse_dtype(match[2] or default_dtype)
    assert dtype is not None
    return tuple(int(length) for length in match[1].split("x")), dtype


def _parse_number(name: str, text: str | None, kinds: tuple[type, ...]) -> Any:
    if text is None:
        return None
    for kind in kinds:
        try:
            return kind(text)
        except ValueError:
            continue
    expected = "a whole number" if kinds == (int,) else "a number"
    raise _option_error(name, text, expected, f"{name} 1")


def _option_error(name: str, text: str, expected: str, fix: str) -> Exception:
    return argument("faltung", f"--{name}", repr(text), expected, f"Pass --{fix}.")
