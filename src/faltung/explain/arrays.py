"""A page about ``explain(x, kernel, …)``: the arrays, what is done with them, and faltung's own results."""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import arrays, boundary
from ..arguments import as_array, integers
from ..arguments import per_axis as positive_per_axis
from ..errors import argument, argument_type
from . import functions
from .downsampling import block_means, told
from .payload import Payload, label, number, pack

Array = NDArray[np.float64]

# What the page can compute between two frames of a drag, and draw.
_MOST_SAMPLES = 1 << 14
_MOST_TAPS = 1 << 10
_MOST_PRODUCTS = 4_000_000
# Of base64, so that with the bundle a page stays below 300 kB.
_MOST_TEXT = 140_000

_OPTIONS = ("op", "mode", "boundary", "cval", "origin", "stride", "dilation", "names", "title", "dt")
_SAMPLED = ("dt", "names", "title")


def accepts(first: Any, second: Any) -> bool:
    """Whether these are two arrays."""
    return second is not None and not callable(first) and not callable(second)


def build(first: Any, second: Any, options: dict[str, Any]) -> Payload:
    """The payload of two arrays of one, two or three axes."""
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type("explain", unknown[0], "given", f"one of {', '.join(_OPTIONS)}", "Leave it out.")
    if options.get("dt") is not None:
        return functions.from_samples(first, second, {k: options[k] for k in options if k in _SAMPLED})
    notes: list[str] = []
    names = _names(options.get("names", ("x", "k")))
    x, x_about = _real("x", names[0], first, notes)
    kernel, k_about = _real("kernel", names[1], second, notes)
    if x.ndim != kernel.ndim or x.ndim > 3:
        raise argument(
            "explain",
            "kernel",
            f"{kernel.ndim}-dimensional for a {x.ndim}-dimensional x",
            "two arrays of the same one, two or three axes",
            "Take one channel or one slice of x, for example x[..., 0].",
        )
    settings = _settings(options, x, kernel)
    x, kernel = _within_limits(x, kernel, names, notes)
    results = _results(settings, x, kernel)
    packed = [_packed_result(given, y) for given, y in results]
    while sum(len(result["y"]["data"]) for result in packed) + len(pack(x)["data"]) > _MOST_TEXT:
        if len(packed) > 1:
            packed.pop()
            continue
        x = _downsampled(x, 2, names[0], notes)
        results = _results(settings, x, kernel)[:1]
        packed = [_packed_result(given, y) for given, y in results]
    section = {
        "x": pack(x),
        "kernel": pack(kernel),
        "labels": {"x": label(names[0], x_about), "kernel": label(names[1], k_about)},
        "settings": packed[0]["settings"],
        "results": packed,
        "grey": x.ndim == 2 and "uint8" in x_about and x.size > 256,
    }
    sign = "∗" if settings["op"] == "convolve" else "⋆"
    title = str(options.get("title") or f"{names[0]} {sign} {names[1]}")
    return Payload(title, "terms", {"arrays": section}, tuple(notes))


def _names(names: Any) -> tuple[str, str]:
    if not isinstance(names, Sequence) or isinstance(names, str) or len(names) != 2:
        raise argument("explain", "names", repr(names), "two texts", 'Pass names=("x", "k").')
    return str(names[0]), str(names[1])


def _real(role: str, name: str, value: Any, notes: list[str]) -> tuple[Array, str]:
    """The values as float64, and what they were."""
    array = as_array("explain", role, value)
    if array.dtype.kind == "c":
        raise argument_type(
            "explain",
            role,
            f"of dtype {array.dtype}",
            "real numbers, because the page draws one number per cell",
            f"Explain both parts: explain({role}.real, …) and explain({role}.imag, …).",
        )
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        raise argument_type("explain", role, f"of dtype {array.dtype}", "real numbers", "Convert it.")
    if array.ndim == 0 or array.size == 0:
        got = "a single number" if array.ndim == 0 else f"empty, of shape {array.shape}"
        raise argument("explain", role, got, "an array with something in it", "Pass at least one sample.")
    about = f"{array.dtype.name}, {' × '.join(map(str, array.shape))}"
    values = np.asarray(array, dtype=np.float64)
    if array.dtype.kind == "b":
        notes.append(f"{name} is boolean: the page counts True as 1, where faltung gives the logical sum.")
    elif array.dtype.kind in "iu" and array.dtype.itemsize == 8 and (np.abs(values) > 2.0**53).any():
        notes.append(f"{name} has integers beyond 2^53, which the page rounds to float64.")
    elif array.dtype.itemsize > 8 and not np.array_equal(values, array, equal_nan=True):
        notes.append(f"{name} is {array.dtype.name}, rounded to float64 for the page.")
    if not np.isfinite(values).all():
        count = int((~np.isfinite(values)).sum())
        entries = "entry that is" if count == 1 else "entries that are"
        notes.append(f"{name} has {count} {entries} NaN or infinite.")
    return values, about


def _settings(options: dict[str, Any], x: Array, kernel: Array) -> dict[str, Any]:
    """The settings in the form of the page. What is wrong is worded by the arguments' own checks."""
    rank = x.ndim
    op = options.get("op", "convolve")
    if op not in ("convolve", "correlate"):
        raise argument("explain", "op", repr(op), "'convolve' or 'correlate'", "Pass op='convolve'.")
    mode = options.get("mode", "full")
    extent = mode if isinstance(mode, str) else [list(map(int, pair)) for pair in mode]
    sides = boundary.normalise("explain", options.get("boundary", "constant"), rank)
    origin = options.get("origin")
    if origin is not None:
        given = integers("explain", "origin", origin)
        origin = list(given if isinstance(origin, Sequence | np.ndarray) else given * rank)
    return {
        "op": op,
        "extent": extent,
        "boundary": [list(pair) for pair in sides],
        "cval": number(float(options.get("cval", 0))),
        "stride": list(positive_per_axis("explain", "stride", options.get("stride", 1), rank)),
        "dilation": list(positive_per_axis("explain", "dilation", options.get("dilation", 1), rank)),
        "origin": origin,
    }


def _within_limits(x: Array, kernel: Array, names: tuple[str, str], notes: list[str]) -> tuple[Array, Array]:
    """Both arrays, downsampled together where the kernel is too large, x alone where x is."""
    factor = math.ceil((kernel.size / _MOST_TAPS) ** (1 / kernel.ndim)) if kernel.size > _MOST_TAPS else 1
    if factor > 1:
        x = _downsampled(x, factor, names[0], notes)
        kernel = _downsampled(kernel, factor, names[1], notes) * float(factor) ** kernel.ndim
    most = min(_MOST_SAMPLES, max(256, _MOST_PRODUCTS // kernel.size))
    if x.size > most:
        x = _downsampled(x, math.ceil((x.size / most) ** (1 / x.ndim)), names[0], notes)
    return x, kernel


def _downsampled(array: Array, factor: int, name: str, notes: list[str]) -> Array:
    """Means of blocks, and a note that says so; what does not fill a block at the end is left out."""
    means, factors = block_means(array, [factor] * array.ndim)
    note = told(name, factors, array.shape, means.shape)
    notes.append(note)
    warnings.warn(f"explain(): {note}", UserWarning, stacklevel=6)
    return means


def _results(settings: dict[str, Any], x: Array, kernel: Array) -> list[tuple[dict[str, Any], Array]]:
    """faltung's results for the settings asked for, then for those a reader is likely to turn to."""
    other = {"convolve": "correlate", "correlate": "convolve"}
    wanted = [settings, {**settings, "op": other[settings["op"]]}]
    if settings["origin"] is None:
        for extent in ("full", "same", "valid"):
            wanted += [{**s, "extent": extent} for s in wanted[:2] if s["extent"] != extent]
    results = []
    for given in wanted:
        span = [(k - 1) * d + 1 for k, d in zip(kernel.shape, given["dilation"], strict=True)]
        too_long = any(n < s for n, s in zip(x.shape, span, strict=True))
        if given["extent"] == "valid" and too_long and given is not settings:
            continue
        results.append((given, _computed(given, x, kernel)))
    return results


def _computed(given: dict[str, Any], x: Array, kernel: Array) -> Array:
    operation = arrays.convolve if given["op"] == "convolve" else arrays.correlate
    keywords: dict[str, Any] = {"stride": tuple(given["stride"]), "dilation": tuple(given["dilation"])}
    extent = given["extent"]
    keywords["mode"] = extent if isinstance(extent, str) else tuple(map(tuple, extent))
    keywords["boundary"] = tuple(map(tuple, given["boundary"]))
    keywords["cval"] = float(given["cval"])
    if given["origin"] is not None:
        keywords["origin"] = tuple(given["origin"])
    return np.asarray(operation(x, kernel, **keywords), dtype=np.float64)


def _packed_result(given: dict[str, Any], y: Array) -> dict[str, Any]:
    return {"settings": given, "y": pack(y)}
