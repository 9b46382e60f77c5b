"""``faltung conv``, ``corr`` and ``plan``: from files to keyword arguments and back to a file."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from faltung import io, kernels
from faltung.cli import opacity, progress, values
from faltung.cli.job import Job
from faltung.errors import argument

# The defaults by kind of file, as the help states them.
_DEFAULTS: dict[str, dict[str, Any]] = {
    "image": {"mode": "same", "boundary": "symmetric"},
    "audio": {"mode": "same", "boundary": "constant"},
    "array": {"mode": "full", "boundary": "constant"},
    "npz": {"mode": "full", "boundary": "constant"},
}

_LARGE = 2**26  # bytes; below, the work is over before anybody looks for its progress


def run(arguments: argparse.Namespace) -> int:
    """``faltung conv|corr IN KERNEL OUT``."""
    quiet = arguments.quiet or not sys.stderr.isatty()
    content = io.read(arguments.input)
    operation = {"conv": "convolve", "corr": "correlate"}[arguments.command]
    job = _job(arguments, operation, content)
    rate = _rate(arguments, job)
    # Before the work: what would make its result worthless.
    result_of = job.planned().problem
    shape = (*result_of.y_shape[:-1], content.array.shape[-1]) if content.has_alpha else result_of.y_shape
    io.check_output(arguments.out, result_of.y_dtype, shape, overwrite=arguments.overwrite, rate=rate)
    started = time.perf_counter()
    with progress.shown(_describe(content, job.kernel), quiet) as advance:
        result = opacity.apply(job) if content.has_alpha else _apply(job, advance)
    io.write(arguments.out, result, content, overwrite=arguments.overwrite, rate=rate)
    if not quiet:
        sys.stderr.write(_summary(arguments.out, job, result, time.perf_counter() - started))
    return 0


def plan(arguments: argparse.Namespace) -> int:
    """``faltung plan IN KERNEL``: IN a file or a shape, KERNEL a kernel or a shape."""
    shape = None if os.path.exists(arguments.input) else values.parse_shape(arguments.input, "float32")
    if shape is None:
        content = io.read(arguments.input)
    else:
        array = np.zeros(*shape)
        content = io.Content(array, "array", tuple(range(array.ndim)), "npy")
    job = _job(arguments, arguments.op, content)
    sys.stdout.write(f"{job.planned()}\n")
    return 0


def _job(arguments: argparse.Namespace, operation: str, content: io.Content) -> Job:
    """Resolve the kernel and the keywords: what was given, else what the kind of file implies."""
    axes = values.parse_integers("axes", arguments.axes)
    axes = content.axes if axes is None else (axes,) if isinstance(axes, int) else axes
    kernel, is_sound = _read_kernel(arguments, content, len(axes))
    is_stack = arguments.axes is None and content.kind == "image" and content.axes[0] > 0
    if is_stack and kernel.ndim == len(axes) + 1:
        # A kernel with an axis more than a picture has is meant for the stack as a volume.
        axes = (content.axes[0] - 1, *content.axes)
    keywords = dict(_DEFAULTS[content.kind])
    if is_sound and content.kind == "audio":
        keywords["mode"] = "full"
    if content.kind in ("image", "audio"):
        keywords["dtype"] = content.array.dtype
    if content.kind in ("image", "audio") or _is_media(getattr(arguments, "out", "-")):
        keywords["overflow"] = "saturate"
    if arguments.axes is not None or content.kind in ("image", "audio"):
        keywords["axes"] = axes
    keywords.update(values.keywords(arguments, kernel.ndim))
    if content.kind == "audio":
        content = _at_full_scale_of(np.dtype(keywords["dtype"]), content)
    return Job(operation, content, kernel, keywords)


def _at_full_scale_of(dtype: np.dtype[Any], content: io.Content) -> io.Content:
    """A sound whose full scale is that of `dtype`: ±1 for float, the limits of an integer dtype."""

    def full(dtype: np.dtype[Any]) -> float:
        return -float(np.iinfo(dtype).min) if dtype.kind == "i" else 1.0

    scale = full(dtype) / full(content.array.dtype)
    return content if scale == 1.0 else dataclasses.replace(content, array=content.array * scale)


def read_kernel(text: str, content: io.Content, rank: int) -> NDArray[Any]:
    """The kernel that a name or the name of a file stands for."""
    return _read_kernel(argparse.Namespace(kernel=text, input="", command=""), content, rank)[0]


def _read_kernel(arguments: argparse.Namespace, content: io.Content, rank: int) -> tuple[NDArray[Any], bool]:
    """The kernel, and whether it came from a sound file."""
    text: str = arguments.kernel
    if text == "-" and arguments.input == "-":
        fix = "Read one of them from a file."
        raise argument("faltung", "KERNEL", "'-' as is IN", "one of them from standard input", fix)
    if text.partition(":")[0] in kernels.CATALOGUE:
        return _matching(kernels.from_spec(text, ndim=rank), content), False
    if arguments.command == "plan" and not os.path.exists(text):
        shape = values.parse_shape(text, content.array.dtype.name)
        if shape is not None:
            # Random taps, because a constant kernel has structure that a plan may exploit.
            taps = np.random.default_rng(0).uniform(1, 9, shape[0])
            return taps.astype(shape[1]), False
    looks_like_file = text == "-" or os.path.splitext(text)[1] or os.sep in text or os.path.exists(text)
    if not looks_like_file:
        return kernels.from_spec(text), False  # raises the error that lists the catalogue
    source = io.read(text)
    array = source.array
    if source.kind == "image":
        return _matching(_point_spread(text, source), content), False
    if source.kind == "audio":
        if array.ndim != 1:
            got, expected = f"{text} with {array.shape[1]} channels", "one channel"
            fix = "Mix it down to mono, or save the wanted channel as .npy."
            raise argument("faltung", "KERNEL", got, expected, fix)
        scale = 1.0 if array.dtype.kind == "f" else -1.0 / np.iinfo(array.dtype).min
        return _matching(array * scale, content), True
    return array, False


def _matching(kernel: NDArray[Any], content: io.Content) -> NDArray[Any]:
    """A kernel that has no dtype of its own, such that single-precision data stay so."""
    single = content.array.dtype in (np.dtype(np.float32), np.dtype(np.complex64))
    return kernel.astype(np.float32) if single else kernel.astype(np.float64)


def _point_spread(name: str, source: io.Content) -> NDArray[Any]:
    array = source.array
    if array.ndim == 3 and source.mode == "RGB" and (array == array[..., :1]).all():
        array = array[..., 0]
    if array.ndim != len(source.axes) or array.sum() == 0:
        got = f"{name}, a {source.mode} image" if array.ndim != len(source.axes) else f"{name}, all black"
        raise argument(
            "faltung", "KERNEL", got, "a grey image with light in it", "Or pass the kernel as .npy."
        )
    weights = array.astype(np.float64)
    return np.asarray(weights / weights.sum())


def _apply(job: Job, advance: progress.Advance) -> NDArray[Any]:
    """The result, in one call, or for long stacks slice by slice so that progress can be told.

    Slices along an axis that is not filtered are independent, so the result is the same.
    """
    array = job.content.array
    filtered = [axis % array.ndim for axis in job.keywords.get("axes", range(array.ndim))]
    if advance is None or array.ndim < 2 or 0 in filtered or len(array) < 2 or array.nbytes < _LARGE:
        return job(array)
    first = job(array[:1])
    result = np.empty((len(array), *first.shape[1:]), first.dtype)
    result[:1] = first
    for index in range(1, len(array)):
        advance(index, len(array))
        result[index : index + 1] = job(array[index : index + 1])
    return result


def _is_media(path: str) -> bool:
    return path != "-" and os.path.splitext(path)[1].lower() not in (".npy", ".npz")


def _rate(arguments: argparse.Namespace, job: Job) -> int | None:
    """Frames per second of the result: a stride keeps every n-th frame."""
    given: int | None = arguments.rate
    if given is not None or job.content.rate is None:
        return given
    stride = job.keywords.get("stride", 1)
    step = stride if isinstance(stride, int) else stride[0] if stride else 1
    if job.keywords.get("axes") != (0,) or step < 1:  # a wrong stride is reported by the engine
        return job.content.rate
    if job.content.rate % step:
        got, fix = f"{job.content.rate} / {step}", "Pass --rate, or another --stride."
        raise argument("faltung", "the sample rate", got, "a whole number of frames per second", fix)
    return job.content.rate // step


def _describe(content: io.Content, kernel: NDArray[Any]) -> str:
    return f"{_shape(content.array)} with a kernel of {'×'.join(map(str, kernel.shape))}"


def _summary(out: str, job: Job, result: NDArray[Any], seconds: float) -> str:
    text = f"{out}: {_shape(result)} in {seconds:.2g} s\n"
    if result.dtype.kind == "u" and job.kernel.dtype.kind == "f" and job.kernel.sum() < 1e-6:
        text += (
            f"note: results below 0 became 0, because {result.dtype} holds none. "
            "To keep them, write a .tif with --dtype float32.\n"
        )
    return text


def _shape(array: NDArray[Any]) -> str:
    return f"{'×'.join(map(str, array.shape))} {array.dtype}"
