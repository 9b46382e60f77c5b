"""A page about ``explain(photo, kernel)``: a picture filtered by kernels that can be edited.

A picture is too large to send faltung's result for each kernel along. What is sent is faltung's own strided
result, a lattice of its outputs, which the page compares with the same outputs of its own.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import arrays as front_door
from .. import boundary, kernels
from ..arguments import as_array
from ..errors import argument, argument_type
from . import arrays
from .downsampling import block_means, told
from .payload import Payload, label, number, pack

Array = NDArray[np.float64]

# From here on an array is looked at as a picture, not as numbers: 64 × 64 cells are drawn between two frames.
_PICTURE = 64 * 64
# What the page filters while a number of the kernel is being typed.
_MOST_PIXELS = 160_000
_MOST_PRODUCTS = 120_000_000
_MOST_TAPS = 1 << 10
# Of base64, so that with the bundle a page stays below 1 MB.
_MOST_TEXT = 700_000
# Outputs of faltung per channel to compare with: of the kernel asked for, and of each of the others.
_COMPARED = 1600
_COMPARED_PRESETS = 100

_OPTIONS = ("op", "boundary", "cval", "learned", "names", "title")
_ARRAYS_ONLY = ("mode", "origin", "stride", "dilation")


def accepts(first: Any, second: Any) -> bool:
    """Whether this is a picture, alone or with a kernel of two axes."""
    if callable(first) or callable(second) or np.iterable(first) is False:
        return False
    shape = np.shape(first) if isinstance(first, np.ndarray) else ()
    flat = len(shape) == 2 and math.prod(shape) > _PICTURE
    coloured = len(shape) == 3 and shape[-1] in (3, 4)
    if second is None:
        return flat or coloured
    return (flat or coloured) and np.ndim(second) == 2


def build(first: Any, second: Any, options: dict[str, Any]) -> Payload:
    """The payload of a picture: grey (rows, columns), or coloured (rows, columns, 3 or 4)."""
    if np.ndim(first) == 2 and second is not None and set(options) & set(_ARRAYS_ONLY):
        return arrays.build(first, second, options)
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type("explain", unknown[0], "given", f"one of {', '.join(_OPTIONS)}", "Leave it out.")
    given = second is not None
    names = options.get("names", ("photo", "k"))
    if not isinstance(names, tuple | list) or len(names) != 2:
        raise argument("explain", "names", repr(names), "two texts", 'Pass names=("photo", "k").')
    notes: list[str] = []
    image, about, limits = _picture(first, str(names[0]), notes)
    whole = as_array("explain", "photo", first).dtype.kind in "iu"
    catalogue = _presets()
    if given:
        kernel = _kernel(second)
        catalogue.insert(0, (str(names[1]), f"your kernel, {kernel.shape[0]} × {kernel.shape[1]}", kernel))
    catalogue += _learned(options.get("learned"))
    taps = max(kernel.size for _, _, kernel in catalogue[:1])
    most = min(_MOST_PIXELS, _MOST_PRODUCTS // (taps * len(image)))
    image = _within(image, most, str(names[0]), whole, notes)
    while len((packed := pack(image))["data"]) > _MOST_TEXT:
        image = _within(image, math.prod(image.shape[1:]) // 2, str(names[0]), whole, notes)
    settings = _settings(options, given)
    results = []
    for index, (_, _, kernel) in enumerate(catalogue):
        most_compared = _COMPARED if index == 0 else _COMPARED_PRESETS
        for op in ("convolve", "correlate") if index == 0 else (settings["op"],):
            results.append(_result(image, index, kernel, {**settings, "op": op}, most_compared))
    section = {
        "image": packed,
        "label": label(str(names[0]), about),
        "range": [number(limits[0]), number(limits[1])],
        "kernels": [
            {"name": name, "about": what, "kernel": pack(kernel)} for name, what, kernel in catalogue
        ],
        "settings": settings,
        "results": results,
    }
    title = str(options.get("title") or f"{names[0]} and its neighbours")
    return Payload(title, "photo", {"photo": section}, tuple(notes))


def _picture(value: Any, name: str, notes: list[str]) -> tuple[Array, str, tuple[float, float]]:
    """The channels (C, rows, columns) as float64, what they were, and which values are black and white."""
    array = as_array("explain", "photo", value)
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        raise argument_type(
            "explain",
            "photo",
            f"of dtype {array.dtype}",
            "real numbers",
            "Pass its real part, or np.abs of it.",
        )
    if array.size == 0:
        raise argument("explain", "photo", f"empty, of shape {array.shape}", "some pixels", "Pass a picture.")
    about = f"{array.dtype.name}, {' × '.join(map(str, array.shape))}"
    if array.ndim == 3 and array.shape[-1] == 4:
        notes.append(f"The fourth channel of {name} (opacity) is left out.")
        array = array[..., :3]
    image = np.asarray(array, dtype=np.float64)
    image = image[None] if image.ndim == 2 else np.moveaxis(image, -1, 0)
    finite = image[np.isfinite(image)]
    if finite.size < image.size:
        count = image.size - finite.size
        notes.append(f"{name} has {count} {'value' if count == 1 else 'values'} that are NaN or infinite.")
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)
    if array.dtype.kind == "u" and array.dtype.itemsize <= 2:
        low, high = 0.0, float(np.iinfo(array.dtype).max)
    elif low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    return np.ascontiguousarray(image), about, (low, high)


def _kernel(value: Any) -> Array:
    kernel = as_array("explain", "kernel", value)
    if kernel.dtype.kind not in "fiub" and kernel.dtype.name != "bfloat16":
        raise argument_type(
            "explain", "kernel", f"of dtype {kernel.dtype}", "real numbers", "Pass its real part."
        )
    if kernel.size == 0:
        raise argument(
            "explain", "kernel", f"empty, of shape {kernel.shape}", "at least one tap", "Pass a kernel."
        )
    if kernel.size > _MOST_TAPS:
        raise argument(
            "explain",
            "kernel",
            f"of {kernel.size} taps",
            f"at most {_MOST_TAPS} to filter a picture with while you watch",
            "Crop it, or downsample the picture and the kernel.",
        )
    return np.asarray(kernel, dtype=np.float64)


def _presets() -> list[tuple[str, str, Array]]:
    """Kernels of the catalogue that a learner should meet, and what each does, in one sentence."""
    emboss = np.array([[-2.0, -1.0, 0.0], [-1.0, 1.0, 1.0], [0.0, 1.0, 2.0]])
    identity = np.zeros((3, 3))
    identity[1, 1] = 1
    return [
        ("sobel:axis=1", "how much brighter it gets to the right", kernels.sobel(1)),
        ("sobel:axis=0", "how much brighter it gets downwards", kernels.sobel(0)),
        ("box:size=5", "the mean of a block", kernels.box(5)),
        ("gaussian:sigma=1.2", "a mean in which near pixels count more", kernels.gaussian(1.2)),
        ("motion:length=9,angle=30", "the mean along a line: a camera that moved", kernels.motion(9, 30)),
        ("disk:radius=4", "the mean over a disc: out of focus", kernels.disk(4)),
        ("sharpen", "adds what smoothing takes away", kernels.sharpen()),
        ("laplacian", "differs from its neighbours, and how", kernels.laplacian()),
        ("log:sigma=1.2", "finds spots of one size", kernels.log(1.2)),
        ("emboss", "light from the upper left", emboss),
        ("identity", "changes nothing", identity),
    ]


def _learned(given: Any) -> list[tuple[str, str, Array]]:
    """Kernels that a network has learned, handed over by name."""
    if given is None:
        return []
    if not isinstance(given, Mapping):
        raise argument_type(
            "explain",
            "learned",
            type(given).__name__,
            "a mapping of names to kernels",
            'Pass {"name": kernel}.',
        )
    return [(str(name), "learned", _kernel(kernel)) for name, kernel in given.items()]


def _settings(options: dict[str, Any], given: bool) -> dict[str, Any]:
    # The catalogue is oriented for correlation; a kernel of the user's is used as by default elsewhere.
    op = options.get("op", "convolve" if given else "correlate")
    if op not in ("convolve", "correlate"):
        raise argument("explain", "op", repr(op), "'convolve' or 'correlate'", "Pass op='convolve'.")
    sides = boundary.normalise("explain", options.get("boundary", "constant" if given else "symmetric"), 2)
    return {
        "op": op,
        "extent": "same",
        "boundary": [list(pair) for pair in sides],
        "cval": number(float(options.get("cval", 0))),
        "stride": [1, 1],
        "dilation": [1, 1],
        "origin": None,
    }


def _within(image: Array, most: int, name: str, whole: bool, notes: list[str]) -> Array:
    """The picture with at most so many pixels: means of blocks, rounded where the pixels were integers."""
    pixels = math.prod(image.shape[1:])
    if pixels <= most:
        return image
    # A factor of whole pixels; of a very long picture one axis may be shorter than it.
    factor = math.ceil(math.sqrt(pixels / most))
    result, factors = block_means(image, (1, factor, factor))
    if whole:
        result = np.rint(result)
    notes.append(told(name, factors[1:], image.shape[1:], result.shape[1:]))
    warnings.warn(f"explain(): {notes[-1]}", UserWarning, stacklevel=5)
    return _within(result, most, name, whole, notes)


def _result(image: Array, index: int, kernel: Array, settings: dict[str, Any], most: int) -> dict[str, Any]:
    """A lattice of faltung's own outputs."""
    every = [max(1, math.ceil(n / math.sqrt(most))) for n in image.shape[1:]]
    operation = front_door.convolve if settings["op"] == "convolve" else front_door.correlate
    y = operation(
        image,
        kernel,
        axes=(1, 2),
        mode="same",
        boundary=tuple(map(tuple, settings["boundary"])),
        cval=float(settings["cval"]),
        stride=tuple(every),
    )
    return {"kernel": index, "settings": settings, "every": every, "y": pack(np.asarray(y, np.float64))}
