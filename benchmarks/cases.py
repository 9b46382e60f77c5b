"""The case table: what is computed, as plain data.

Each case is one call of ``correlate`` or ``convolve`` on arrays made from the case's own name, so that a
test, a measurement and a comment in the planner that cite a case all mean the same numbers.  Tests use
:meth:`Case.shrunk`, which keeps everything that makes a case special except its size.

Integer data is drawn so that no sum leaves the output dtype, unless the case saturates on purpose: libraries
that wrap and libraries that clip then agree.
"""

from __future__ import annotations

import itertools
import math
import zlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]

SHORT_DTYPE = {
    "float16": "f16",
    "float32": "f32",
    "float64": "f64",
    "complex64": "c64",
    "complex128": "c128",
    "uint8": "u8",
    "int8": "i8",
    "int16": "i16",
    "uint16": "u16",
    "int32": "i32",
    "int64": "i64",
}

# SciPy's gaussian_filter cuts at four standard deviations; every peer is asked for the same taps.
GAUSSIAN_TRUNCATE = 4.0

SEPARABLE_KERNELS = frozenset({"gaussian", "box", "separable", "sobel"})


def _disk(shape: tuple[int, ...]) -> Array:
    """Taps no further from the middle than half the shortest side."""
    square = sum(np.square(np.arange(n) - n // 2).reshape(_along(j, shape)) for j, n in enumerate(shape))
    return np.asarray(square <= (min(shape) // 2) ** 2)


def _cross(shape: tuple[int, ...]) -> Array:
    """The lines through the middle."""
    off = sum((np.arange(n) != n // 2).astype(int).reshape(_along(j, shape)) for j, n in enumerate(shape))
    return np.asarray(off <= 1)


def _every_second(shape: tuple[int, ...]) -> Array:
    """A kernel dilated by zeros (à trous)."""
    odd = sum((np.arange(n) % 2).reshape(_along(j, shape)) for j, n in enumerate(shape))
    return np.asarray(odd == 0)


def _scattered(shape: tuple[int, ...]) -> Array:
    """One tap in ten."""
    return np.random.default_rng(0).random(shape) < 0.1


def _along(axis: int, shape: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(-1 if j == axis else 1 for j in range(len(shape)))


PATTERNS: dict[str, Callable[[tuple[int, ...]], Array]] = {
    "disk": _disk,
    "cross": _cross,
    "every-second": _every_second,
    "scattered": _scattered,
}
"""Kernels with zeros: which taps are not zero."""


def _laplacian_of_gaussian(square: Array, taps: int) -> Array:
    variance = (0.15 * taps) ** 2
    return (square / variance - 2) * np.exp(-square / (2 * variance))


def _difference_of_gaussians(square: Array, taps: int) -> Array:
    narrow, wide = 2 * (0.1 * taps) ** 2, 2 * (0.16 * taps) ** 2
    return np.exp(-square / narrow) / narrow - np.exp(-square / wide) / wide


def _sharpening(square: Array, taps: int) -> Array:
    """n²·δ − 1."""
    return np.where(square == 0, taps * taps - 1, -1).astype(np.float64)


ROUND: dict[str, Callable[[Array, int], Array]] = {
    "log": _laplacian_of_gaussian,
    "dog": _difference_of_gaussians,
    "sharpening": _sharpening,
}
"""Kernels of the squared distance from their middle, and of their width, which are few outer products."""


@dataclass(frozen=True)
class Window:
    """One kernel axis in correlation form: output i reads x̃[stride·i + dilation·m − low], m = 0 … taps−1."""

    axis: int
    length: int
    taps: int
    stride: int
    dilation: int
    low: int
    high: int

    @property
    def extent(self) -> int:
        """Samples from the first tap to the last, both included."""
        return self.dilation * (self.taps - 1) + 1

    @property
    def outputs(self) -> int:
        """Length of the result along this axis."""
        return max(0, (self.length + self.low + self.high - self.extent) // self.stride + 1)


@dataclass(frozen=True)
class Case:
    """One convolution or correlation to test and to measure."""

    name: str
    shape: tuple[int, ...]
    kernel_shape: tuple[int, ...]
    kernel: str = "dense"
    op: str = "correlate"
    dtype: str = "float32"
    kernel_dtype: str = "float32"
    out_dtype: str | None = None
    overflow: str = "wrap"
    axes: tuple[int, ...] = ()
    mode: str = "same"
    boundary: str = "constant"
    stride: int = 1
    dilation: int = 1
    sigma: float = 0.0
    tags: frozenset[str] = field(default_factory=frozenset)

    @property
    def result_dtype(self) -> np.dtype[Any]:
        """The dtype of the result."""
        if self.out_dtype is not None:
            return np.dtype(self.out_dtype)
        return np.result_type(np.dtype(self.dtype), np.dtype(self.kernel_dtype))

    @property
    def windows(self) -> tuple[Window, ...]:
        """How the kernel lies on each of its axes."""
        found = []
        for axis, taps in zip(self.axes, self.kernel_shape, strict=True):
            reach = self.dilation * (taps - 1)
            # The tap on the output sample is taps//2 once the kernel is in correlation form, for both
            # operations: correlate centres at n//2, convolve at (n−1)//2 before the flip.
            centre = self.dilation * (taps // 2)
            low, high = {"full": (reach, reach), "same": (centre, reach - centre), "valid": (0, 0)}[self.mode]
            found.append(Window(axis, self.shape[axis], taps, self.stride, self.dilation, low, high))
        return tuple(found)

    @property
    def output_shape(self) -> tuple[int, ...]:
        """The shape of the result."""
        shape = list(self.shape)
        for window in self.windows:
            shape[window.axis] = window.outputs
        return tuple(shape)

    @property
    def operations(self) -> int:
        """Real multiplications and additions of the direct sum, whatever algorithm runs."""
        complex_factors = sum(np.dtype(name).kind == "c" for name in (self.dtype, self.kernel_dtype))
        per_tap = (2, 4, 8)[complex_factors]
        return per_tap * math.prod(self.kernel_shape) * math.prod(self.output_shape)

    @property
    def bytes(self) -> int:
        """Memory that must at least be read and written."""
        read = math.prod(self.shape) * np.dtype(self.dtype).itemsize
        return read + math.prod(self.output_shape) * self.result_dtype.itemsize

    def arguments(self) -> dict[str, Any]:
        """Keyword arguments of ``ft.correlate`` and ``ft.convolve``; what is the default is left out."""
        given: dict[str, Any] = {"mode": self.mode, "boundary": self.boundary, "axes": self.axes}
        if self.stride != 1:
            given["stride"] = self.stride
        if self.dilation != 1:
            given["dilation"] = self.dilation
        if self.out_dtype is not None:
            given["dtype"] = np.dtype(self.out_dtype)
        if self.overflow != "wrap":
            given["overflow"] = self.overflow
        return given

    def describe(self) -> dict[str, Any]:
        """The case as JSON can carry it."""
        return asdict(self) | {"tags": sorted(self.tags), "output_shape": list(self.output_shape)}

    def shrunk(self) -> Case:
        """The same problem small enough for a test, with lengths that fill no vector evenly."""
        rank = len(self.kernel_shape)
        most_taps = {1: 300, 2: 15, 3: 7}[rank]
        typical = {1: 997, 2: 45, 3: 19}[rank]
        taps = tuple(n if n <= most_taps else most_taps - (n + most_taps) % 2 for n in self.kernel_shape)
        shape = [min(n, 5) for n in self.shape]
        for index, axis in enumerate(self.axes):
            shape[axis] = min(self.shape[axis], typical - 4 * index)
        sigma = self.sigma
        if self.kernel == "gaussian" and taps != self.kernel_shape:
            sigma = (max(taps) // 2) / GAUSSIAN_TRUNCATE
            taps = (_gaussian_taps(sigma),) * rank
        return replace(self, name=f"{self.name}-small", shape=tuple(shape), kernel_shape=taps, sigma=sigma)


def make_signal(case: Case) -> Array:
    """The array the case filters."""
    random = np.random.default_rng(zlib.crc32(f"{case.name}/x".encode()))
    dtype = np.dtype(case.dtype)
    if dtype.kind == "u":
        return random.integers(0, 256 if dtype.itemsize == 1 else 4096, case.shape, dtype=dtype)
    if dtype.kind == "i":
        most = {1: 100, 2: 200}.get(dtype.itemsize, 1000)
        return random.integers(-most, most + 1, case.shape, dtype=dtype)
    return _normal(random, case.shape, dtype)


def make_kernel(case: Case) -> Array:
    """The kernel as the user passes it."""
    dtype = np.dtype(case.kernel_dtype)
    if case.kernel in SEPARABLE_KERNELS:
        kernel = np.ones((1,) * len(case.kernel_shape))
        for factor in factors(case):
            kernel = kernel * factor
        return kernel.astype(dtype)
    if case.kernel in ROUND:
        lines = (np.square(np.arange(n) - n // 2) for n in case.kernel_shape)
        square = sum(line.reshape(_along(j, case.kernel_shape)) for j, line in enumerate(lines))
        return ROUND[case.kernel](np.asarray(square), min(case.kernel_shape)).astype(dtype)
    random = np.random.default_rng(zlib.crc32(f"{case.name}/k".encode()))
    if dtype.kind in "iu":
        # No zeros: a generator that drops zero taps must not look faster on a dense kernel than it is.
        largest = 1000 if case.result_dtype.itemsize == 8 else 2
        kernel = random.integers(1, largest, case.kernel_shape, endpoint=True, dtype=dtype)
        kernel = kernel * random.choice(np.array([-1, 1], dtype), case.kernel_shape)
    elif case.overflow == "saturate":
        kernel = random.uniform(-0.5, 1.0, case.kernel_shape)
        kernel = kernel / kernel.sum()
    else:
        kernel = _normal(random, case.kernel_shape, dtype) / math.sqrt(math.prod(case.kernel_shape))
    if case.kernel in PATTERNS:
        kernel = np.where(PATTERNS[case.kernel](case.kernel_shape), kernel, np.zeros_like(kernel))
    elif case.kernel == "x-symmetric":
        half = case.kernel_shape[-1] // 2
        kernel[..., kernel.shape[-1] - half :] = kernel[..., :half][..., ::-1]
    elif case.kernel != "dense":
        raise ValueError(f"case {case.name}: unknown kernel {case.kernel!r}")
    return kernel.astype(dtype)


def factors(case: Case) -> list[Array]:
    """One float64 factor per kernel axis, shaped to broadcast; the kernel is their product."""
    rank = len(case.kernel_shape)
    random = np.random.default_rng(zlib.crc32(f"{case.name}/factors".encode()))
    found = []
    for axis, taps in enumerate(case.kernel_shape):
        if np.dtype(case.kernel_dtype).kind in "iu" and case.kernel in ("box", "separable"):
            factor = np.ones(taps) if case.kernel == "box" else random.integers(1, 3, taps).astype(np.float64)
        elif case.kernel == "gaussian":
            at = np.arange(taps) - taps // 2
            factor = np.exp(-(at**2) / (2 * case.sigma**2))
            factor /= factor.sum()
        elif case.kernel == "box":
            factor = np.full(taps, 1 / taps)
        elif case.kernel == "separable":
            factor = random.standard_normal(taps) / math.sqrt(taps)
        elif case.kernel == "sobel":  # the derivative along the last axis
            factor = np.array([-1.0, 0.0, 1.0] if axis == rank - 1 else [1.0, 2.0, 1.0])
        else:
            raise ValueError(f"case {case.name}: kernel {case.kernel!r} has no factors")
        found.append(factor.reshape([-1 if other == axis else 1 for other in range(rank)]))
    return found


def _normal(random: np.random.Generator, shape: tuple[int, ...], dtype: np.dtype[Any]) -> Array:
    """Standard normal samples; single precision draws single-precision numbers, which halves the wait."""
    draw = np.float64 if dtype.itemsize // (2 if dtype.kind == "c" else 1) == 8 else np.float32
    samples = random.standard_normal(shape, dtype=draw)
    if dtype.kind == "c":
        return (samples + 1j * random.standard_normal(shape, dtype=draw)).astype(dtype)
    return samples.astype(dtype, copy=False)


def _gaussian_taps(sigma: float) -> int:
    return 2 * int(GAUSSIAN_TRUNCATE * sigma + 0.5) + 1


def _case(
    shape: tuple[int, ...],
    kernel_shape: tuple[int, ...],
    tags: str = "issue-grid",
    *,
    axes: tuple[int, ...] | None = None,
    dtype: str = "float32",
    kernel_dtype: str | None = None,
    **rest: Any,
) -> Case:
    """A case named after whatever distinguishes it."""
    kernel_dtype = kernel_dtype or dtype
    axes = tuple(range(len(shape) - len(kernel_shape), len(shape))) if axes is None else axes
    case = Case("", shape, kernel_shape, dtype=dtype, kernel_dtype=kernel_dtype, axes=axes, **rest)
    short = SHORT_DTYPE[dtype] + ("" if kernel_dtype == dtype else "." + SHORT_DTYPE[kernel_dtype])
    if case.out_dtype is not None:
        short += "." + SHORT_DTYPE[case.out_dtype]
    kernel = f"gaussian{case.sigma:g}" if case.kernel == "gaussian" else case.kernel
    parts = [
        f"{len(kernel_shape)}d",
        "x".join(map(str, shape)),
        short,
        kernel if kernel.startswith("gaussian") else f"{kernel}-" + "x".join(map(str, kernel_shape)),
        *([] if len(axes) == len(shape) else ["axes" + ",".join(map(str, axes))]),
        *([] if case.op == "correlate" else [case.op]),
        *([] if case.mode == "same" else [case.mode]),
        *([] if case.boundary == "constant" else [case.boundary]),
        *([] if case.overflow == "wrap" else [case.overflow]),
        *([] if case.stride == 1 else [f"stride{case.stride}"]),
        *([] if case.dilation == 1 else [f"dilation{case.dilation}"]),
    ]
    return replace(case, name="-".join(parts), tags=frozenset(tags.split()))


def _gaussian(shape: tuple[int, ...], sigma: float, rank: int, tags: str = "issue-grid", **rest: Any) -> Case:
    return _case(shape, (_gaussian_taps(sigma),) * rank, tags, kernel="gaussian", sigma=sigma, **rest)


IMAGE = (2048, 2048)
RGB = (2048, 2048, 3)
CACHED_IMAGE = (512, 512)
TALL_IMAGE = (8192, 1024)
LARGE_IMAGE = (8192, 8192)
VOLUME = (160, 160, 160)
SIGNAL = (1_000_000,)
# OpenCV's default, and the one boundary that OpenCV, SciPy, torch and JAX can all express.
REFLECT: dict[str, Any] = {"boundary": "reflect"}
TO_BYTES: dict[str, Any] = {"dtype": "uint8", "out_dtype": "uint8", "overflow": "saturate", **REFLECT}


def _images() -> Iterable[Case]:
    for n in (3, 5, 7, 9, 11, 15, 31):
        tags = "issue-grid" + (" memory-bound" if n <= 5 else "") + (" quick" if n in (3, 5, 11) else "")
        yield _case(IMAGE, (n, n), tags, **REFLECT)
    for n in (63, 64, 127, 255):
        yield _case(IMAGE, (n, n), "issue-grid large-kernel", **REFLECT)
    for n in (7, 11, 15):
        yield _case(IMAGE, (n, n), kernel="x-symmetric", **REFLECT)
    for n in (3, 5):
        yield _case(LARGE_IMAGE, (n, n), "issue-grid memory-bound", **REFLECT)
    for boundary in ("constant", "symmetric", "wrap", "edge"):
        yield _case(IMAGE, (5, 5), boundary=boundary)
    yield _case(IMAGE, (5, 5), op="convolve", **REFLECT)
    yield _case(IMAGE, (7, 7), mode="full")
    yield _case(IMAGE, (7, 7), mode="valid")
    yield _case((1000, 1003), (4, 6), **REFLECT)
    yield _case(IMAGE, (5, 5), stride=2, **REFLECT)
    yield _case(IMAGE, (5, 5), dilation=2, **REFLECT)


def _image_dtypes() -> Iterable[Case]:
    for n in (5, 7):
        yield _case(IMAGE, (n, n), dtype="float64", **REFLECT)
        yield _case(IMAGE, (n, n), dtype="uint8", kernel_dtype="int8", **REFLECT)
        yield _case(IMAGE, (n, n), dtype="int16", **REFLECT)
        yield _case(IMAGE, (n, n), dtype="float16", **REFLECT)
        yield _case(IMAGE, (n, n), dtype="complex64", **REFLECT)
    for n in (3, 5, 7):
        tags = "issue-grid quick" if n == 5 else "issue-grid"
        yield _case(IMAGE, (n, n), tags, kernel_dtype="float32", **TO_BYTES)
    yield _case(IMAGE, (3, 3), dtype="uint8", kernel_dtype="int8", **REFLECT)
    for n in (5, 7):
        # Sums in 32 bits, of products taken two at a time.
        yield _case(IMAGE, (n, n), dtype="int16", overflow="saturate", **REFLECT)
        yield _case(IMAGE, (n, n), dtype="int16", out_dtype="int32", **REFLECT)
        yield _case(
            IMAGE,
            (n, n),
            dtype="uint16",
            kernel_dtype="float32",
            out_dtype="uint16",
            overflow="saturate",
            **REFLECT,
        )
    for shape in (CACHED_IMAGE, TALL_IMAGE):
        yield _case(shape, (5, 5), dtype="uint8", kernel_dtype="int8", **REFLECT)
        yield _case(shape, (5, 5), kernel_dtype="float32", **TO_BYTES)
        yield _case(shape, (3, 3), kernel="sobel", dtype="uint8", kernel_dtype="int8", **REFLECT)
    yield _case(IMAGE, (3, 3), kernel="sobel", dtype="uint8", kernel_dtype="int8", **REFLECT)
    yield _case(IMAGE, (3, 3), kernel="sobel", kernel_dtype="int8", **TO_BYTES)
    yield _case((512, 512), (5, 5), dtype="uint8", kernel_dtype="int64", **REFLECT)
    for n in (3, 5):
        yield _case(RGB, (n, n), axes=(0, 1), kernel_dtype="float32", **TO_BYTES)
        yield _case(RGB, (n, n), axes=(0, 1), **REFLECT)


def _structured_images() -> Iterable[Case]:
    for sigma in (2.0, 10.0):
        yield _gaussian(IMAGE, sigma, 2, "issue-grid quick" if sigma == 2 else "issue-grid", **REFLECT)
        yield _gaussian(IMAGE, sigma, 2, kernel_dtype="float32", **TO_BYTES)
        yield _gaussian(IMAGE, sigma, 2, dtype="float64", **REFLECT)
    yield _gaussian(RGB, 2.0, 2, axes=(0, 1), **REFLECT)
    for shape in (IMAGE, CACHED_IMAGE, TALL_IMAGE):
        yield _gaussian(shape, 1.0, 2, kernel_dtype="float32", **TO_BYTES)
    for sigma in (1.0, 2.0):
        yield _gaussian(RGB, sigma, 2, axes=(0, 1), kernel_dtype="float32", **TO_BYTES)
    yield _gaussian(IMAGE, 2.0, 2, boundary="symmetric")
    for n in (3, 7, 15, 31, 101, 255):
        yield _case(IMAGE, (n, n), kernel="box", **REFLECT)
    for n in (7, 31):
        yield _case(IMAGE, (n, n), kernel="box", kernel_dtype="float32", **TO_BYTES)
        yield _case(IMAGE, (n, n), kernel="box", dtype="float64", **REFLECT)
    for n in (64, 256):
        yield _case((n, n), (15, 15), kernel="box", **REFLECT)
    yield _case(IMAGE, (13, 13), kernel="separable", **REFLECT)
    for kernel, n in (("disk", 7), ("disk", 15), ("cross", 3), ("cross", 5), ("every-second", 9)):
        yield _case(IMAGE, (n, n), kernel=kernel, **REFLECT)
        yield _case(IMAGE, (n, n), kernel=kernel, dtype="uint8", kernel_dtype="int8", **REFLECT)
    for n in (15, 31):
        yield _case(IMAGE, (n, n), kernel="scattered", **REFLECT)
    for kernel, n in (("log", 15), ("log", 31), ("dog", 15), ("dog", 31), ("sharpening", 15)):
        yield _case(IMAGE, (n, n), kernel=kernel, **REFLECT)
    for n in (11, 15):
        # 255 · 2 · (15² − 1) does not fit 16 bits.
        wide: dict[str, Any] = {"out_dtype": "int32"} if n > 11 else {}
        yield _case(
            IMAGE, (n, n), kernel="sharpening", dtype="uint8", kernel_dtype="int16", **wide, **REFLECT
        )
        yield _case(IMAGE, (n, n), kernel="sharpening", dtype="int16", out_dtype="int32", **REFLECT)


def _signals() -> Iterable[Case]:
    for taps in (9, 16, 64, 101, 1024, 16_384, 65_536):
        tags = "issue-grid" + (" memory-bound" if taps <= 16 else "") + (" quick" if taps == 101 else "")
        yield _case(SIGNAL, (taps,), tags, op="convolve", mode="full")
    yield _case(SIGNAL, (101,), op="convolve", mode="full", dtype="float64")
    yield _case(SIGNAL, (101,), mode="valid", dtype="complex64")
    yield _case(SIGNAL, (64,), op="convolve")
    yield _case(SIGNAL, (64,), dtype="int16")
    yield _case(SIGNAL, (31,), dtype="int32", kernel_dtype="int64")
    yield _case(SIGNAL, (101,), boundary="symmetric")
    yield _case(SIGNAL, (101,), boundary="wrap")
    yield _case(SIGNAL, (101,), stride=4)
    yield _case(SIGNAL, (31,), dilation=2)
    yield _case((1000, 1000), (31,), "issue-grid rows")
    yield _case((1000, 1000), (31,), "issue-grid rows", axes=(0,))
    yield _gaussian(SIGNAL, 20.0, 1, **REFLECT)
    for taps in (9, 31, 101, 1024, 65_536):
        yield _case(SIGNAL, (taps,), kernel="box", **REFLECT)
    yield _case(SIGNAL, (101,), kernel="box", dtype="complex64", **REFLECT)


def _volumes() -> Iterable[Case]:
    yield _case(VOLUME, (3, 3, 3), "issue-grid memory-bound quick", **REFLECT)
    yield _case(VOLUME, (5, 5, 5), **REFLECT)
    yield _case((96, 96, 96), (31, 31, 31), "issue-grid large-kernel", **REFLECT)
    yield _case(VOLUME, (31, 31, 31), "issue-grid large-kernel", mode="full")
    yield _gaussian(VOLUME, 2.0, 3, **REFLECT)
    for n in (3, 7, 31):
        yield _case(VOLUME, (n, n, n), kernel="box", **REFLECT)
    for kernel, n in (("log", 9), ("dog", 9), ("dog", 15), ("sharpening", 9)):
        yield _case(VOLUME, (n, n, n), kernel=kernel, **REFLECT)
    yield _case(VOLUME, (7, 7, 7), kernel="sharpening", dtype="int16", out_dtype="int32", **REFLECT)


def _small_calls() -> Iterable[Case]:
    yield _case((1000,), (9,), "issue-grid small-call quick", op="convolve", mode="full")
    yield _case((1000,), (9,), "issue-grid small-call", op="convolve", mode="full", dtype="float64")
    yield _case((64, 64), (3, 3), "issue-grid small-call quick", **REFLECT)
    yield _case((16, 16), (3, 3), "issue-grid small-call quick", **REFLECT)
    yield _case((256, 256), (5, 5), "issue-grid", **REFLECT)
    yield _case((256, 256), (15, 15), "issue-grid", **REFLECT)


CASES: tuple[Case, ...] = (
    *_images(),
    *_image_dtypes(),
    *_structured_images(),
    *_signals(),
    *_volumes(),
    *_small_calls(),
)


def _grid() -> Iterable[Case]:
    """Every rank × kernel × size × dtype; boundaries and kinds of kernels take turns, each with each."""
    sizes = {
        1: ((1000,), (100_000,), SIGNAL),
        2: ((64, 64), CACHED_IMAGE, IMAGE),
        3: ((16, 16, 16), (64, 64, 64), VOLUME),
    }
    kernels = {
        1: (3, 9, 31, 101, 1024, 16_384, 65_536),
        2: (3, 5, 9, 15, 31, 63, 255),
        3: (3, 5, 7, 9, 15, 31),
    }
    boundaries, kinds = (
        ("constant", "symmetric", "reflect", "wrap"),
        ("dense", "x-symmetric", "separable", "box"),
    )
    dtypes: tuple[dict[str, Any], ...] = (
        {"dtype": "float32"},
        {"dtype": "float64"},
        {"dtype": "complex64"},
        {"dtype": "uint8", "kernel_dtype": "float32", "out_dtype": "uint8", "overflow": "saturate"},
        {"dtype": "int16", "out_dtype": "int32"},
        {"dtype": "float16"},
    )
    for rank in (1, 2, 3):
        for (a, n), (b, shape), (c, dtype) in itertools.product(
            enumerate(kernels[rank]), enumerate(sizes[rank]), enumerate(dtypes)
        ):
            if n > 4 * shape[0]:
                continue  # almost nothing of the kernel would ever touch the signal
            boundary = boundaries[(a + b + c + rank) % 4]
            kind = kinds[(a + 3 * b + 2 * c + (a + c) // 4) % 4]
            if rank == 1 and kind == "separable":
                kind = "dense"
            yield _case(shape, (n,) * rank, "grid", kernel=kind, boundary=boundary, **dtype)


GRID: tuple[Case, ...] = tuple(case for case in _grid() if case.name not in {other.name for other in CASES})
"""Rank × kernel × size × dtype, measured as a whole and with few repetitions; see ``--grid``."""

BY_NAME: dict[str, Case] = {case.name: case for case in (*CASES, *GRID)}
