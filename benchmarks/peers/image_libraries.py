"""OpenCV and scikit-image."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..cases import GAUSSIAN_TRUNCATE, SEPARABLE_KERNELS, Array, Case, factors
from .base import Peer, Run, correlation_kernel, first_reason, kept, spread

OPENCV_BORDER = {
    "constant": "BORDER_CONSTANT",
    "edge": "BORDER_REPLICATE",
    "reflect": "BORDER_REFLECT_101",
    "symmetric": "BORDER_REFLECT",
}

# filter2D's table of source and destination depths.
OPENCV_DEPTHS = {
    "uint8": {"uint8", "int16", "float32", "float64"},
    "uint16": {"uint16", "float32", "float64"},
    "int16": {"int16", "float32", "float64"},
    "float32": {"float32"},
    "float64": {"float64"},
}

OPENCV_DEPTH_NAME = {
    "uint8": "CV_8U",
    "uint16": "CV_16U",
    "int16": "CV_16S",
    "float32": "CV_32F",
    "float64": "CV_64F",
}

SKIMAGE_MODE = {
    "constant": "constant",
    "edge": "nearest",
    "reflect": "mirror",
    "symmetric": "reflect",
    "wrap": "wrap",
}


def _opencv_applicable(case: Case) -> str | None:
    channels = case.shape[2:]
    return first_reason(
        (len(case.shape) > 3 or len(case.kernel_shape) > 2, "images only"),
        (
            len(case.shape) == 3 and (case.axes != (0, 1) or channels[0] > 4),
            "not channels last",
        ),
        (case.boundary not in OPENCV_BORDER and case.mode != "valid", f"no {case.boundary} border"),
        (
            case.result_dtype.name not in OPENCV_DEPTHS.get(case.dtype, ()),
            f"no {case.dtype} → {case.result_dtype}",
        ),
        (np.dtype(case.kernel_dtype).kind == "c", "the kernel must be real"),
    )


def _factored_applicable(case: Case) -> str | None:
    return _opencv_applicable(case) or first_reason(
        (len(case.kernel_shape) != 2 or case.kernel not in SEPARABLE_KERNELS, "the kernel has no factors"),
    )


def _square_odd(case: Case) -> bool:
    return case.dilation == 1 and all(n % 2 for n in case.kernel_shape)


def _gaussian_applicable(case: Case) -> str | None:
    return _factored_applicable(case) or first_reason(
        (case.kernel != "gaussian" or not _square_odd(case), "not a Gaussian"),
        (case.result_dtype.name != case.dtype, "the output has the input's depth"),
    )


def _box_applicable(case: Case) -> str | None:
    return _factored_applicable(case) or first_reason(
        (case.kernel != "box" or not _square_odd(case), "not a box kernel"),
    )


def _sobel_applicable(case: Case) -> str | None:
    return _factored_applicable(case) or first_reason(
        (case.kernel != "sobel" or not _square_odd(case) or case.op != "correlate", "not a Sobel kernel"),
    )


def _rows_and_columns(case: Case) -> tuple[tuple[int, int], tuple[int, int]]:
    """Low and high reach along the image's two axes; a signal is an image of one row."""
    reach = {window.axis: (window.low, window.high) for window in case.windows}
    if len(case.shape) == 1:
        return (0, 0), reach[0]
    return reach.get(0, (0, 0)), reach.get(1, (0, 0))


def _as_image_kernel(case: Case, taps: Array) -> Array:
    if taps.ndim == 2:
        return taps
    return taps.reshape(-1, 1) if len(case.shape) == 2 and case.axes == (0,) else taps.reshape(1, -1)


def _filtered(case: Case, x: Array, extents: tuple[int, int], apply: Callable[..., Any]) -> Run:
    """Run ``apply(image, depth, dst, anchor, border)`` for the case's extent, stride and shape.

    OpenCV filters with "same" extent around an anchor; what reaches beyond it is padded first, what falls
    short of it is cropped after.
    """
    import cv2

    border = getattr(cv2, OPENCV_BORDER.get(case.boundary, "BORDER_CONSTANT"))
    depth = getattr(cv2, OPENCV_DEPTH_NAME[case.result_dtype.name])
    image = x.reshape(1, -1) if x.ndim == 1 else x
    (top, bottom), (left, right) = _rows_and_columns(case)
    keep, shape = kept(case), case.output_shape

    def shaped(result: Array) -> Array:
        return (result.reshape(-1) if len(shape) == 1 else result)[keep]

    if case.mode == "same":
        out = np.empty(image.shape, case.result_dtype)
        anchor = (left, top)
        return lambda: shaped(apply(image, depth, out, anchor, border))

    centre = (extents[1] // 2, extents[0] // 2)
    height, width = image.shape[:2]
    if case.mode == "valid":
        rows = slice(centre[1], centre[1] + height - extents[0] + 1)
        columns = slice(centre[0], centre[0] + width - extents[1] + 1)
        return lambda: shaped(apply(image, depth, None, centre, border)[rows, columns])

    rows = slice(centre[1], centre[1] + height + extents[0] - 1)
    columns = slice(centre[0], centre[0] + width + extents[1] - 1)

    def full() -> Array:
        padded = cv2.copyMakeBorder(image, top, bottom, left, right, border)
        return shaped(apply(padded, depth, None, centre, border)[rows, columns])

    return full


def _filter2d_prepare(case: Case, x: Array, k: Array) -> Run:
    import cv2

    accumulator = np.float64 if case.result_dtype == np.float64 else np.float32
    taps: Any = _as_image_kernel(case, spread(correlation_kernel(case, k), case.dilation))
    taps = taps.astype(accumulator)

    def apply(image: Array, depth: int, out: Array | None, anchor: tuple[int, int], border: int) -> Any:
        return cv2.filter2D(image, depth, taps, dst=out, anchor=anchor, delta=0, borderType=border)

    return _filtered(case, x, (taps.shape[0], taps.shape[1]), apply)


def _sep_filter2d_prepare(case: Case, x: Array, k: Array) -> Run:
    import cv2

    accumulator = np.float64 if case.result_dtype == np.float64 else np.float32
    lines = [np.ravel(np.flip(part) if case.op == "convolve" else part) for part in factors(case)]
    column: Any = spread(lines[0], case.dilation).astype(accumulator)
    row: Any = spread(lines[1], case.dilation).astype(accumulator)

    def apply(image: Array, depth: int, out: Array | None, anchor: tuple[int, int], border: int) -> Any:
        return cv2.sepFilter2D(image, depth, row, column, dst=out, anchor=anchor, delta=0, borderType=border)

    return _filtered(case, x, (column.size, row.size), apply)


def _gaussian_blur_prepare(case: Case, x: Array, k: Array) -> Run:
    import cv2

    height, width = case.kernel_shape
    sigma = case.sigma

    def apply(image: Array, depth: int, out: Array | None, anchor: tuple[int, int], border: int) -> Any:
        return cv2.GaussianBlur(image, (width, height), sigma, dst=out, sigmaY=sigma, borderType=border)

    return _filtered(case, x, (height, width), apply)


def _box_filter_prepare(case: Case, x: Array, k: Array) -> Run:
    import cv2

    height, width = case.kernel_shape

    def apply(image: Array, depth: int, out: Array | None, anchor: tuple[int, int], border: int) -> Any:
        return cv2.boxFilter(
            image, depth, (width, height), dst=out, anchor=anchor, normalize=True, borderType=border
        )

    return _filtered(case, x, (height, width), apply)


def _sobel_prepare(case: Case, x: Array, k: Array) -> Run:
    import cv2

    def apply(image: Array, depth: int, out: Array | None, anchor: tuple[int, int], border: int) -> Any:
        return cv2.Sobel(image, depth, 1, 0, dst=out, ksize=3, borderType=border)

    return _filtered(case, x, (3, 3), apply)


def _set_opencv_threads(count: int) -> None:
    import cv2

    cv2.setNumThreads(count)


def _skimage_applicable(case: Case) -> str | None:
    return first_reason(
        (case.kernel != "gaussian", "not a Gaussian"),
        (case.mode != "same" or case.stride != 1 or case.dilation != 1, "mode same only, no stride"),
        (case.dtype not in ("float32", "float64"), "integers come back as floats"),
        (case.result_dtype.name != case.dtype, "the output has the input's dtype"),
        (len(case.axes) not in (len(case.shape), len(case.shape) - 1), "only one axis may be left out"),
    )


def _skimage_prepare(case: Case, x: Array, k: Array) -> Run:
    import skimage.filters

    gaussian: Callable[..., Array] = skimage.filters.gaussian
    out = np.empty(x.shape, case.result_dtype)
    left_out = [axis for axis in range(x.ndim) if axis not in case.axes]
    options: dict[str, Any] = {"channel_axis": left_out[0]} if left_out else {}
    return lambda: gaussian(
        x,
        case.sigma,
        mode=SKIMAGE_MODE[case.boundary],
        preserve_range=True,
        truncate=GAUSSIAN_TRUNCATE,
        out=out,
        **options,
    )


IMAGE_PEERS: tuple[Peer, ...] = (
    Peer("cv2.filter2D", "cv2", _opencv_applicable, _filter2d_prepare, _set_opencv_threads),
    Peer("cv2.sepFilter2D", "cv2", _factored_applicable, _sep_filter2d_prepare, _set_opencv_threads, units=2),
    Peer(
        "cv2.GaussianBlur", "cv2", _gaussian_applicable, _gaussian_blur_prepare, _set_opencv_threads, units=2
    ),
    Peer("cv2.boxFilter", "cv2", _box_applicable, _box_filter_prepare, _set_opencv_threads, units=1),
    Peer("cv2.Sobel", "cv2", _sobel_applicable, _sobel_prepare, _set_opencv_threads),
    Peer("skimage.gaussian", "skimage", _skimage_applicable, _skimage_prepare),
)
