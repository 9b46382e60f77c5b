"""NumPy and SciPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..cases import SEPARABLE_KERNELS, Array, Case, factors
from .base import (
    Peer,
    Run,
    correlation_kernel,
    default_dtype,
    first_reason,
    full_rank,
    kept,
    pad_widths,
    pads_with_zeros,
    spread,
)

NDIMAGE_MODE: dict[str, Any] = {
    "constant": "constant",
    "edge": "nearest",
    "reflect": "mirror",
    "symmetric": "reflect",
    "wrap": "wrap",
}

_fft_workers = 1


def _set_fft_workers(count: int) -> None:
    global _fft_workers
    _fft_workers = count


def _named_mode_fits(case: Case) -> bool:
    """Whether NumPy's and SciPy's own full/same/valid give this case, so that nothing needs padding first."""
    return pads_with_zeros(case) and all(
        window.length >= window.extent and (case.mode != "same" or window.low == window.extent // 2)
        for window in case.windows
    )


def _numpy_applicable(case: Case) -> str | None:
    return first_reason(
        (len(case.kernel_shape) != 1, "np.convolve and np.correlate are one-dimensional"),
        (case.axes[-1] != len(case.shape) - 1 or len(case.shape) > 2, "only a loop over rows is idiomatic"),
        (not default_dtype(case), "no output dtype, no saturation"),
    )


def _numpy_prepare(case: Case, x: Array, k: Array) -> Run:
    taps = spread(k, case.dilation)
    function: Callable[..., Array] = np.convolve if case.op == "convolve" else np.correlate
    keep = slice(None, None, case.stride)
    if _named_mode_fits(case):

        def row(signal: Array) -> Array:
            return function(signal, taps, case.mode)[keep]

    else:
        widths = pad_widths(case)[-1]

        def row(signal: Array) -> Array:
            return function(np.pad(signal, widths, mode=_pad_mode(case)), taps, "valid")[keep]

    if x.ndim == 1:
        return lambda: row(x)
    return lambda: np.stack([row(line) for line in x])


def _pad_mode(case: Case) -> Any:
    return case.boundary


def _signal_applicable(case: Case) -> str | None:
    return first_reason(
        (not default_dtype(case), "no output dtype, no saturation"),
        (case.result_dtype == np.float16, "float16 comes back as float32, or not at all"),
    )


def _fft_applicable(case: Case) -> str | None:
    return _signal_applicable(case) or first_reason(
        (case.result_dtype.kind in "iu", "integers come back as floats")
    )


def _signal_prepare(function: str) -> Callable[[Case, Array, Array], Run]:
    def prepare(case: Case, x: Array, k: Array) -> Run:
        import scipy.fft
        import scipy.signal

        convolve: Callable[..., Array] = getattr(scipy.signal, function)
        taps = full_rank(case, np.flip(spread(correlation_kernel(case, k), case.dilation)))
        taps = np.ascontiguousarray(taps)
        options: dict[str, Any] = {} if function in ("convolve", "convolve2d") else {"axes": case.axes}
        keep, widths, mode = kept(case), pad_widths(case), case.mode
        if _named_mode_fits(case):

            def run() -> Array:
                with scipy.fft.set_workers(_fft_workers):
                    return convolve(x, taps, mode=mode, **options)[keep]

        else:

            def run() -> Array:
                with scipy.fft.set_workers(_fft_workers):
                    padded = np.pad(x, widths, mode=_pad_mode(case))
                    return convolve(padded, taps, mode="valid", **options)[keep]

        return run

    return prepare


CONVOLVE2D_BOUNDARY = {"constant": "fill", "symmetric": "symm", "wrap": "wrap"}


def _convolve2d_applicable(case: Case) -> str | None:
    return _signal_applicable(case) or first_reason(
        (len(case.shape) != 2 or len(case.kernel_shape) != 2, "two-dimensional only"),
        (case.boundary not in CONVOLVE2D_BOUNDARY and case.mode != "valid", f"no {case.boundary} boundary"),
        # correlate2d and convolve2d centre even kernels elsewhere than correlate does.
        (
            case.mode == "same" and any(n % 2 == 0 for n in case.kernel_shape),
            "centres even kernels elsewhere",
        ),
    )


def _convolve2d_prepare(case: Case, x: Array, k: Array) -> Run:
    import scipy.signal

    taps = np.ascontiguousarray(np.flip(spread(correlation_kernel(case, k), case.dilation)))
    boundary = CONVOLVE2D_BOUNDARY.get(case.boundary, "fill")
    keep, mode = kept(case), case.mode
    convolve2d: Callable[..., Array] = scipy.signal.convolve2d
    return lambda: convolve2d(x, taps, mode=mode, boundary=boundary)[keep]


def _ndimage_applicable(case: Case) -> str | None:
    return first_reason(
        (case.mode != "same", f"mode same only, not {case.mode}"),
        (case.overflow == "saturate", "no saturation"),
        ("float16" in (case.dtype, case.kernel_dtype), "no float16"),
    )


def _ndimage_prepare(case: Case, x: Array, k: Array) -> Run:
    import scipy.ndimage

    # ndimage.correlate conjugates complex weights itself.
    taps = np.conj(full_rank(case, spread(correlation_kernel(case, k), case.dilation)))
    origin = [0] * x.ndim
    for window in case.windows:
        origin[window.axis] = window.low - window.extent // 2
    correlate: Callable[..., Array] = scipy.ndimage.correlate
    boundary = NDIMAGE_MODE[case.boundary]
    return _ndimage_run(case, x, lambda out: correlate(x, taps, output=out, mode=boundary, origin=origin))


def _ndimage_separable_applicable(case: Case) -> str | None:
    return _ndimage_applicable(case) or first_reason(
        (len(case.kernel_shape) > 1 and case.kernel not in SEPARABLE_KERNELS, "the kernel has no factors"),
        (
            len(case.kernel_shape) > 1 and case.result_dtype.kind in "iu",
            "integers would truncate between passes",
        ),
        (case.result_dtype.kind == "c", "correlate1d is real"),
    )


def _ndimage_separable_prepare(case: Case, x: Array, k: Array) -> Run:
    import scipy.ndimage

    parts = factors(case) if len(case.kernel_shape) > 1 else [k]
    # As gaussian_filter does it: the first pass reads x, the others work in place on the output.
    passes = []
    for part, window in zip(parts, case.windows, strict=True):
        line = np.flip(part) if case.op == "convolve" else part
        passes.append((spread(np.ravel(line), case.dilation), window.axis, window.low - window.extent // 2))

    def run(out: Array) -> None:
        source = x
        for taps, axis, origin in passes:
            scipy.ndimage.correlate1d(
                source, taps, axis=axis, output=out, mode=NDIMAGE_MODE[case.boundary], origin=origin
            )
            source = out

    return _ndimage_run(case, x, run)


def _ndimage_uniform_applicable(case: Case) -> str | None:
    return _ndimage_separable_applicable(case) or first_reason(
        (case.kernel != "box", "not a box kernel"),
        (np.dtype(case.kernel_dtype).kind in "iu", "divides sums by the number of taps"),
        (case.dilation != 1, "no dilation"),
        (any(n % 2 == 0 for n in case.kernel_shape), "centred differently for even lengths"),
    )


def _ndimage_uniform_prepare(case: Case, x: Array, k: Array) -> Run:
    import scipy.ndimage

    return _ndimage_run(
        case,
        x,
        lambda out: scipy.ndimage.uniform_filter(
            x, case.kernel_shape, output=out, mode=NDIMAGE_MODE[case.boundary], axes=case.axes
        ),
    )


def _ndimage_run(case: Case, x: Array, compute: Callable[[Array], Any]) -> Run:
    """Compute into one output that is made here, as faltung is given one too."""
    out = np.empty(x.shape, case.result_dtype)
    keep = kept(case)

    def run() -> Array:
        compute(out)
        return out[keep]

    return run


ARRAY_PEERS: tuple[Peer, ...] = (
    Peer("numpy", "numpy", _numpy_applicable, _numpy_prepare, rate=1e9, note="np.convolve or np.correlate"),
    Peer("scipy.ndimage.correlate", "scipy", _ndimage_applicable, _ndimage_prepare, rate=1e9),
    Peer(
        "scipy.ndimage.correlate1d",
        "scipy",
        _ndimage_separable_applicable,
        _ndimage_separable_prepare,
        rate=5e8,
        separable=True,
        note="one pass per axis with the kernel's factors, as gaussian_filter",
    ),
    Peer("scipy.ndimage.uniform_filter", "scipy", _ndimage_uniform_applicable, _ndimage_uniform_prepare),
    Peer(
        "scipy.signal.fftconvolve",
        "scipy",
        _fft_applicable,
        _signal_prepare("fftconvolve"),
        set_threads=_set_fft_workers,
        note="scipy.fft workers; one transform of a 1-D signal stays in one thread",
    ),
    Peer(
        "scipy.signal.oaconvolve",
        "scipy",
        _fft_applicable,
        _signal_prepare("oaconvolve"),
        set_threads=_set_fft_workers,
        note="scipy.fft workers",
    ),
    Peer(
        "scipy.signal.convolve",
        "scipy",
        _signal_applicable,
        _signal_prepare("convolve"),
        set_threads=_set_fft_workers,
        note='method="auto"',
    ),
    Peer("scipy.signal.convolve2d", "scipy", _convolve2d_applicable, _convolve2d_prepare, rate=5e8),
)
