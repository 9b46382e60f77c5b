"""Arrays between pages that nobody may touch, and the program that convolves them.

``python -m tests.guarded BATCH`` runs one batch of problems and prints each before it runs, so that
the last line names the one that died. It is a program of its own because a stray access kills it.
"""

from __future__ import annotations

import contextlib
import ctypes
import itertools
import math
import mmap
import sys
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

import faltung as ft
from tests.layouts import DTYPES, dtype_of, values
from tests.strategies import MIRRORED, special

PAGE = mmap.PAGESIZE
FILL = 0xA5
_NONE, _READ, _BOTH = 0, 1, 3


def _protect(address: int, size: int, protection: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mprotect(ctypes.c_void_p(address), ctypes.c_size_t(size), protection):
        raise OSError(ctypes.get_errno(), "mprotect")


class Guarded:
    """``size`` bytes flush against a forbidden page: at their end, or (``end=False``) at their start."""

    def __init__(self, size: int, end: bool) -> None:
        self.inner = max(1, -(-size // PAGE)) * PAGE
        # The view keeps the mapping alive, and whatever is cut from the view keeps the view alive.
        self.memory = np.frombuffer(mmap.mmap(-1, self.inner + 2 * PAGE), np.uint8)
        self.first = self.memory.ctypes.data + PAGE
        self.memory[PAGE : PAGE + self.inner] = FILL
        _protect(self.first - PAGE, PAGE, _NONE)
        _protect(self.first + self.inner, PAGE, _NONE)
        self.start = PAGE + (self.inner - size if end else 0)
        self.size = size

    @property
    def bytes(self) -> np.ndarray:
        """The bytes that may be touched."""
        return self.memory[self.start : self.start + self.size]

    def seal(self) -> None:
        """Allow reading only."""
        _protect(self.first, self.inner, _READ)

    def surroundings_are_untouched(self) -> bool:
        """Whether nothing was written between the bytes and the far guard page."""
        before = self.memory[PAGE : self.start]
        after = self.memory[self.start + self.size : PAGE + self.inner]
        return bool((before == FILL).all() and (after == FILL).all())


def array(like: np.ndarray, end: bool, steps: tuple[int, ...] = ()) -> tuple[np.ndarray, Guarded]:
    """The values of ``like`` in guarded memory.

    ``steps`` gives, per axis, how many samples apart neighbours are along it beyond dense; negative
    ones run backwards. Samples in the gaps hold garbage.
    """
    steps = steps or (1,) * like.ndim
    strides, span = [0] * like.ndim, like.itemsize
    for a in reversed(range(like.ndim)):
        strides[a] = span * abs(steps[a])
        span = strides[a] * max(like.shape[a] - 1, 0) + span
    guarded = Guarded(span if like.size else 0, end)
    offset = sum(
        stride * (n - 1) for stride, n, s in zip(strides, like.shape, steps, strict=True) if s < 0 and n
    )
    signed = tuple(stride if s > 0 else -stride for stride, s in zip(strides, steps, strict=True))
    made = np.ndarray(
        like.shape, like.dtype, buffer=guarded.memory.data, offset=guarded.start + offset, strides=signed
    )
    made[...] = like
    return made, guarded


def guard_the_engine() -> None:
    """Put the engine's own tap tables, index maps and scratch between guard pages too."""
    from faltung.runtime import desks, overlap, programs, regions

    def guarded(a: np.ndarray) -> np.ndarray:
        return array(a, end=True)[0]

    taps, segments, byte_map = regions.tap_table, regions.segments_of, regions.byte_map

    def own_layout(sizes: Any, start: int) -> tuple[list[list[int]], int]:
        """Every block of every region ends at a page of its own that follows it."""
        places, at = [], -(-start // PAGE) * PAGE + PAGE
        for row in sizes:
            places.append([])
            for size in row:
                at += -(-size // PAGE) * PAGE
                places[-1].append(at - size)
                at += PAGE
        return places, at

    def own_desk(program: Any) -> Any:
        """A desk with exactly as many bytes as were asked for, full of garbage as in recycled scratch."""
        mapped = np.frombuffer(mmap.mmap(-1, -(-program.desk_bytes // PAGE) * PAGE), np.uint8)
        desk = desks.Memory(8)
        desk.address, desk.bytes = mapped.ctypes.data, program.desk_bytes
        desk.words = memoryview(mapped)[: program.desk_bytes // 8 * 8].cast("q")
        first = min((block for row in program.blocks for block in row), default=None)
        if first is not None:
            mapped[first // PAGE * PAGE :] = FILL
            _protect(desk.address + first // PAGE * PAGE - PAGE, PAGE, _NONE)
        for bound, row in zip(program.regions, program.blocks, strict=True):
            for size, block in zip(bound.scratch, row, strict=True):
                _protect(desk.address + block + size, PAGE, _NONE)
        desk.words[desks.Desk.JOB] = desk.address + desks.WORD * desks.Desk.OWN_JOB
        return desk

    spectrum, factors = overlap._Tiled._spectrum, overlap._Tiled._factors
    overlap._Tiled._spectrum = lambda *arguments: guarded(spectrum(*arguments))
    overlap._Tiled._factors = lambda *arguments: guarded(factors(*arguments))
    regions.tap_table = lambda *arguments: guarded(taps(*arguments))
    regions.segments_of = lambda offsets: guarded(segments(offsets))
    regions.byte_map = lambda *arguments: guarded(byte_map(*arguments))
    programs.layout, programs.new_desk, programs.recycled_desk = own_layout, own_desk, own_desk


def check(x: np.ndarray, kernel: np.ndarray, steps: tuple[int, ...], options: dict[str, Any]) -> None:
    """One problem: operands and result at their pages' ends, then at their starts."""
    options = {"method": "direct", "workers": 1, **options}
    plain = ft.correlate(x, kernel, **options)
    for end in (True, False):
        guarded_x, x_pages = array(x, end, steps)
        guarded_kernel, kernel_pages = array(kernel, end)
        x_pages.seal()
        kernel_pages.seal()
        for out_steps in ((), (-1,) * plain.ndim):
            out, out_pages = array(np.zeros_like(plain), end, out_steps)
            ft.correlate(guarded_x, guarded_kernel, out=out, **options)
            assert out_pages.surroundings_are_untouched()
            if plain.dtype.kind in "biu":
                np.testing.assert_array_equal(out, plain)
            else:
                np.testing.assert_allclose(
                    out.astype(np.complex128), plain.astype(np.complex128), rtol=1e-2, atol=1e-2
                )


def check_layer(operands: tuple[np.ndarray, ...], steps: int, call: Callable[..., np.ndarray]) -> None:
    """One call of a layer: operands and result at their pages' ends, then at their starts."""
    plain = call(*operands)
    for end, out_steps in itertools.product((True, False), (1, -1, 2)):
        made = [array(operand, end, (steps,) * operand.ndim) for operand in operands]
        for _, pages in made:
            pages.seal()
        out, out_pages = array(np.zeros_like(plain), end, (out_steps,) * plain.ndim)
        call(*(operand for operand, _ in made), out=out)
        assert out_pages.surroundings_are_untouched()
        np.testing.assert_allclose(
            out.astype(np.complex128), plain.astype(np.complex128), rtol=1e-2, atol=1e-2
        )


# -- batches ------------------------------------------------------------------------------------

SHAPES: list[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]] = [
    ((37,), (5,), (0,)),
    ((3,), (9,), (0,)),
    ((1,), (1,), (0,)),
    ((700,), (70,), (0,)),
    ((9, 67), (3, 3), (0, 1)),
    ((20, 21), (7, 2), (0, 1)),
    ((6, 40, 3), (3, 3), (0, 1)),
    ((5, 6, 33), (3, 2, 4), (0, 1, 2)),
    ((4, 3, 2, 19), (2, 3), (3, 1)),
]
MODES: list[Any] = ["valid", "same", "full", ((3, -1),)]
BOUNDARIES = ("constant", "reflect", "wrap", "antisymmetric")

Problem = tuple[np.ndarray, np.ndarray, tuple[int, ...], dict[str, Any]]


def _problem(
    shape: Any, kernel: Any, axes: Any, dtypes: tuple[str, str], steps: Any, **options: Any
) -> Problem:
    if not isinstance(options["mode"], str):
        options["mode"] = options["mode"] * len(axes)
    x, k = values(shape, dtypes[0], 1), values(kernel, dtypes[1], 2)
    return x, k, steps, {"axes": axes, **options}


def _fits(shape: Any, kernel: Any, axes: Any, mode: Any) -> bool:
    return mode == "full" or mode == "same" or all(shape[a] >= k for a, k in zip(axes, kernel, strict=True))


def batch_dtypes() -> Iterator[Problem]:
    """Every dtype, alone and with a kernel of another."""
    for dtype in DTYPES:
        for other in dict.fromkeys((dtype, "float32", "int8", "complex64")):
            for mode in ("valid", "same"):
                try:
                    np.result_type(dtype_of(dtype), dtype_of(other))
                except TypeError:
                    continue
                yield _problem((5, 41), (2, 3), (0, 1), (dtype, other), (), mode=mode, boundary="symmetric")


def batch_shapes() -> Iterator[Problem]:
    """Ranks, extents and boundaries."""
    for (shape, kernel, axes), mode, boundary in itertools.product(SHAPES, MODES, BOUNDARIES):
        if _fits(shape, kernel, axes, mode):
            dtype = "uint8" if boundary == "wrap" else "float32"
            yield _problem(shape, kernel, axes, (dtype, dtype), (), mode=mode, boundary=boundary)


def batch_layouts() -> Iterator[Problem]:
    """Gaps between samples, and axes that run backwards."""
    for (shape, kernel, axes), mode in itertools.product(SHAPES, MODES[:3]):
        if not _fits(shape, kernel, axes, mode):
            continue
        rank = len(shape)
        for steps in ((-1,) * rank, (2,) * rank, (-3,) + (1,) * (rank - 1), (1,) * (rank - 1) + (-2,)):
            for dtype in ("float32", "int16"):
                yield _problem(shape, kernel, axes, (dtype, dtype), steps, mode=mode, boundary="reflect")


def batch_steps() -> Iterator[Problem]:
    """Strides and dilations."""
    for (shape, kernel, axes), mode in itertools.product(SHAPES, ("same", "full")):
        for stride, dilation, dtype in (
            (2, 1, "float32"),
            (1, 2, "float32"),
            (3, 2, "float32"),
            (2, 2, "uint8"),
        ):
            options = {"mode": mode, "boundary": "edge", "stride": stride, "dilation": dilation}
            yield _problem(shape, kernel, axes, (dtype, dtype), (), **options)


def batch_widths() -> Iterator[Problem]:
    """Every length around the width of a vector, where tails are."""
    for n in range(1, 70):
        for dtype, mode in (("float32", "valid"), ("uint8", "same"), ("float64", "full")):
            if mode != "valid" or n >= 3:
                yield _problem((3, n), (1, 3), (0, 1), (dtype, dtype), (), mode=mode, boundary="wrap")


def batch_apart() -> Iterator[Problem]:
    """Every second to fifth sample, picked out of vectors that may end with the last one needed."""
    for dtype, apart in itertools.product(
        ("uint8", "int16", "float32", "float64", "complex128"), range(2, 6)
    ):
        for n in (*range(5, 40, 3), 64, 130, 257):
            options = {"mode": "valid", "boundary": "edge"}
            x, k = (2, n), (1, 3)
            yield _problem(x, k, (0, 1), (dtype, dtype), (1, apart), **options)
            yield _problem(x, k, (0, 1), (dtype, dtype), (), **options, stride=(1, apart))
            if n % 2:
                yield _problem(x, k, (0, 1), (dtype, dtype), (1, 2), **options, stride=(1, 2))


def batch_separable() -> Iterator[Problem]:
    """One pass per axis, with blocks of intermediate sums between them."""
    for (shape, kernel, axes), mode, boundary in itertools.product(SHAPES, MODES, ("reflect", "antireflect")):
        for dtype in ("float32", "uint8", "complex64"):
            if len(axes) > 1 and _fits(shape, kernel, axes, mode):
                options = {"mode": mode, "boundary": boundary, "method": "separable"}
                x, k, steps, options = _problem(shape, kernel, axes, (dtype, dtype), (), **options)
                k = np.ones(kernel, np.float32 if dtype == "complex64" else dtype)
                yield x, k, steps, options
                if boundary == "reflect" and mode == "same":
                    yield x, k, (-2,) * x.ndim, options


def batch_separable_in_place() -> Iterator[Problem]:
    """The same with an interior whose first pass reads x itself."""
    from faltung.algorithms import separable
    from tests.assertions import in_place_preferred

    separable._seconds = in_place_preferred
    yield from batch_separable()


def batch_low_rank() -> Iterator[Problem]:
    """Several first passes side by side, gathered or in place, whether it pays or not."""
    from faltung import outer_products
    from faltung.algorithms import separable
    from tests.assertions import in_place_preferred

    outer_products._FEWER = 100.0
    plain = separable._seconds
    for (shape, kernel, axes), mode, in_place in itertools.product(SHAPES, MODES, (False, True)):
        separable._seconds = in_place_preferred if in_place else plain
        for dtype, steps in (("uint8", {}), ("int16", {"dilation": 2}), ("int32", {}), ("float32", {})):
            if len(axes) in (2, 3) and _fits(shape, [2 * k for k in kernel], axes, mode):
                options = {"mode": mode, "boundary": "reflect", **steps}
                x, k, layout, options = _problem(shape, kernel, axes, (dtype, dtype), (), **options)
                k = np.abs(k) + k.dtype.type(1)  # in floating arithmetic no tap may be zero
                yield x, k, layout, {**options, "method": "low_rank"}
                if mode == "same" and k.size > 1:
                    yield x, k, (-2,) * x.ndim, {**options, "method": "low_rank"}


def batch_folded() -> Iterator[Problem]:
    """Columns that stand for two, whether it pays or not."""
    from faltung.algorithms import nests
    from tests.assertions import folding_preferred

    nests.best_tile = folding_preferred(nests.best_tile)
    for (shape, kernel, axes), kind, mode in itertools.product(SHAPES, MIRRORED, ("valid", "same")):
        for dtype, steps in (("float32", {}), ("int16", {"dilation": 2}), ("float64", {"stride": 2})):
            if _fits(shape, [2 * k for k in kernel], axes, mode):
                options = {"mode": mode, "boundary": "reflect", **steps}
                x, k, layout, options = _problem(shape, kernel, axes, (dtype, dtype), (), **options)
                yield x, special(k, kind), layout, options


def batch_copies() -> Iterator[Problem]:
    """Rows that are copied before they are summed, whether it pays or not."""
    from faltung.algorithms import copies, nests

    nests.CROWDED, copies._COPY = 64, -1e4
    for (shape, kernel, axes), kind, mode in itertools.product(
        SHAPES, ("any", "even columns"), ("valid", "same")
    ):
        for dtype, steps in (("float32", {}), ("float64", {"stride": 2}), ("int32", {"dilation": 2})):
            if _fits(shape, [2 * k for k in kernel], axes, mode):
                options = {"mode": mode, "boundary": "reflect", **steps}
                x, k, layout, options = _problem(shape, kernel, axes, (dtype, dtype), (), **options)
                yield x, special(k, kind), layout, options


def batch_zero_taps() -> Iterator[Problem]:
    """Columns of what is left of a kernel, and chunks that look through their samples first."""
    from faltung.algorithms import nests
    from tests.assertions import folding_preferred, leaving_out_preferred

    plain = nests.best_tile
    for (shape, kernel, axes), mode, folded in itertools.product(SHAPES, ("valid", "same"), (False, True)):
        nests.best_tile = leaving_out_preferred(folding_preferred(plain) if folded else plain)
        for dtype, steps in (
            ("float32", {}),
            ("int16", {}),
            ("float64", {"stride": 2}),
            ("float16", {"dilation": 2}),
        ):
            if _fits(shape, [2 * k for k in kernel], axes, mode):
                options = {"mode": mode, "boundary": "reflect", **steps}
                x, k, layout, options = _problem(shape, kernel, axes, (dtype, dtype), (), **options)
                k = special(np.ones_like(k), "sparse")
                yield x, k + np.flip(k) if folded else k, layout, options
                x[x.shape[0] // 2] = -1 if dtype == "int16" else np.nan
                yield x, k, (-1,) * x.ndim, options


def batch_pairs() -> Iterator[Problem]:
    """Products in pairs, which load more than one sample per tap, around every width of a vector."""
    kernels = [(1, 2), (1, 3), (2, 4), (3, 5), (3, 3)]
    for n, kernel, dtype in itertools.product((*range(15, 36), 48, 65), kernels, ("uint8", "int8", "int16")):
        for mode, dilation in (("valid", 1), ("same", 1), ("same", 2)):
            x, k = values((4, n), dtype, 1), values(kernel, "int16", 2, limit=1000)
            options = {"axes": (0, 1), "mode": mode, "boundary": "reflect", "dilation": dilation}
            if dtype == "int16" and n % 2:
                options["stride"] = (1, 2)
            yield x, k, (), {**options, "dtype": "int16", "overflow": "saturate"}
    x, k = values((700,), "uint8", 1), values((70,), "int16", 2, limit=1000)
    yield x, k, (), {"mode": "valid", "dtype": "int32"}


def batch_running_sum() -> Iterator[Problem]:
    """Boxes: with room to work in behind every block, and as long as windows of every width."""
    for (shape, kernel, axes), mode, boundary in itertools.product(SHAPES, MODES, ("reflect", "antireflect")):
        for dtypes in (("float32",) * 2, ("uint8",) * 2, ("uint8", "float32"), ("complex64",) * 2):
            if math.prod(kernel) > 1 and _fits(shape, kernel, axes, mode):
                options = {"mode": mode, "boundary": boundary, "method": "running_sum"}
                x, k, steps, options = _problem(shape, kernel, axes, dtypes, (), **options)
                k[...] = k.flat[0]
                yield x, k, steps, options
                if boundary == "reflect" and mode == "same":
                    yield x, k, (-2,) * x.ndim, options
                    yield x, k, steps, {**options, "dilation": 2}
    for n in range(1, 70):
        for dtypes, taps in ((("float32",) * 2, 8), (("uint8", "float32"), 3), (("float64",) * 2, 31)):
            options = {"mode": "same", "boundary": "wrap", "method": "running_sum"}
            x, k, steps, options = _problem((3, n), (1, taps), (0, 1), dtypes, (), **options)
            k[...] = k.flat[0]
            yield x, k, steps, options
    from faltung.algorithms import sweeps

    sweeps._OF_L3 = 0.0  # even these results go past the caches
    for n, taps in itertools.product((32, 33, 63, 95), (2, 7, 21, 150)):
        for dtypes in (
            ("float32",) * 2,
            ("float64",) * 2,
            ("uint8", "float32"),
            ("uint8",) * 2,
            ("int16",) * 2,
        ):
            for mode, boundary in (
                ("same", "constant"),
                ("full", "reflect"),
                (((taps - 3, taps + 4),), "wrap"),
            ):
                options = {"mode": mode, "boundary": boundary, "method": "running_sum"}
                x, k, steps, options = _problem((9, n), (5, taps), (0, 1), dtypes, (), **options)
                k[...] = k.flat[0]
                yield x, k, steps, options


def batch_transforms() -> Iterator[Problem]:
    """Tiles, lines and long lines, which read windows straight from x where they lie in it."""
    from faltung.algorithms import fft

    fft._TILE_POINTS = 4096  # several tiles even here
    longer = [
        ((3000,), (40,), (0,)),
        ((900,), (300,), (0,)),
        ((3, 900), (50,), (1,)),
        ((70, 90), (9, 12), (0, 1)),
    ]
    kinds = (("float32",) * 2, ("float64",) * 2, ("complex64", "float32"), ("float32", "complex64"))
    for (shape, kernel, axes), mode, dtypes in itertools.product([*SHAPES, *longer], MODES, kinds):
        if _fits(shape, kernel, axes, mode):
            for boundary in ("constant", "wrap"):
                options = {"mode": mode, "boundary": boundary, "method": "fft"}
                yield _problem(shape, kernel, axes, dtypes, (), **options)
            if mode == "valid":
                yield _problem(shape, kernel, axes, dtypes, (-1,) * len(shape), **options)
                yield _problem(shape, kernel, axes, dtypes, (), **options, stride=2)
    for n in range(60, 90):
        yield _problem((n,), (9,), (0,), ("float16", "float32"), (), mode="valid", method="fft")


def batch_mend() -> Iterator[Problem]:
    """Outputs at the rim of full convolutions, that a transform is not believed, as sums of few taps."""
    from faltung.algorithms import fft
    from faltung.runtime import mend, trust

    mend._TRANSFORM_SECONDS = 1.0  # however many products they are
    fft._SINGLE_FROM = 1
    larger = [
        ((60, 70), (19, 17), (0, 1)),
        ((2, 53, 67), (22, 15), (1, 2)),
        ((61, 3, 50), (17, 18), (2, 0)),
        ((22, 24, 29), (9, 8, 10), (0, 1, 2)),
        ((400,), (90,), (0,)),
    ]
    dtypes = (("float32",) * 2, ("float64",) * 2, ("complex64", "float32"), ("float16", "float32"))
    ways = ({}, {"stride": 2}, {"dilation": 2}, {"mode": "valid"})
    steps = itertools.cycle((1, 1, -1, 1, -1))
    for (shape, kernel, axes), kinds, way in itertools.product(larger, dtypes, ways):
        # Where windows do not reach beyond the signal nothing is doubted that is not made doubtful.
        trust.NOISE = dict.fromkeys(trust.NOISE, 1e9 if "mode" in way else 2.5)
        options = {"mode": "full", "method": "fft", **way}
        yield _problem(shape, kernel, axes, kinds, (next(steps),) * len(shape), **options)


LAYERS: list[tuple[tuple[int, ...], tuple[int, ...], dict[str, Any]]] = [
    ((2, 3, 9, 10), (5, 3, 3, 3), {"padding": 1}),
    ((2, 3, 9, 10), (5, 3, 3, 3), {}),
    ((1, 17, 5, 5), (33, 17, 1, 1), {}),
    ((2, 8, 11, 6), (16, 8, 3, 2), {"stride": 2, "padding": 2}),
    ((2, 6, 9, 8), (4, 3, 3, 3), {"groups": 2, "dilation": 2, "padding": "same"}),
    ((2, 6, 9, 8), (12, 1, 3, 3), {"groups": 6, "padding": 3, "stride": 3}),
    ((2, 3, 9, 41), (9, 3, 3, 4), {"padding": 1, "stride": 2}),
    ((2, 3, 40), (9, 3, 7), {"padding": "causal"}),
    ((2, 3, 2), (4, 3, 5), {"padding": 9}),
    ((1, 2, 4, 5, 6), (3, 2, 3, 2, 1), {"padding": 1, "stride": (1, 2, 1)}),
]


Call = tuple[tuple[np.ndarray, ...], int, Callable[..., np.ndarray]]


def layer_calls() -> Iterator[Call]:
    """Layers, their gradients and what transposes them, channels first and channels last."""
    from faltung import nn

    def last(a: np.ndarray) -> np.ndarray:
        """The view whose channels are last in memory once the array is laid out in C order."""
        return np.moveaxis(a, -1, 1)

    dtypes = ("float32", "float64", "float16", "complex64")
    ways = itertools.cycle(itertools.product((1, -1, 2), ("constant", "reflect", "constant")))
    for ((x_shape, w_shape, options), dtype), (steps, boundary) in zip(
        itertools.product(LAYERS, dtypes), ways, strict=False
    ):
        options = {**options, "boundary": boundary, "workers": 1}
        x, w = values(x_shape, dtype, 1), values(w_shape, dtype, 2)
        y = values(nn.conv(x, w, **options).shape, dtype, 3)
        b = values(w_shape[:1], dtype, 4)
        yield (x, w, b), steps, lambda x, w, b, o=options, **k: nn.conv(x, w, b, **o, **k)
        yield (y, w), steps, lambda y, w, o=options, n=x_shape, **k: nn.conv_input_grad(n, w, y, **o, **k)
        yield (x, y), steps, lambda x, y, o=options, n=w_shape, **k: nn.conv_weight_grad(x, n, y, **o, **k)
        if dtype != "complex64":
            gradient = {**options, "method": "weight_gradient"}
            yield (
                (x, y),
                steps,
                lambda x, y, o=gradient, n=w_shape, **k: nn.conv_weight_grad(x, n, y, **o, **k),
            )
        if options.get("groups", 1) == 1 and dtype == "float32":
            x, y = (np.moveaxis(a, 1, -1).copy() for a in (x, y))
            yield (
                (x, y),
                steps,
                lambda x, y, o=gradient, n=w_shape, **k: nn.conv_weight_grad(last(x), n, last(y), **o, **k),
            )
            yield (x, w), steps, lambda x, w, o=options, **k: nn.conv(last(x), w, **o, **k)
            yield (
                (y, w),
                steps,
                lambda y, w, o=options, n=x_shape, **k: nn.conv_input_grad(n, w, last(y), **o, **k),
            )


def filtered_calls() -> Iterator[Call]:
    """Layers of enough channels for minimal filtering: forward, transposed and gradients by the weight."""
    from faltung import nn

    forward = [
        ((2, 32, 9, 10), (33, 32, 3, 3), {"padding": 1}),
        ((1, 64, 19), (66, 32, 5), {"padding": 1, "groups": 2}),
        ((2, 32, 7, 8), (32, 32, 2, 2), {"padding": 1, "dilation": 2}),
        ((1, 32, 4, 5, 6), (33, 32, 3, 3, 3), {"padding": 2, "dilation": (1, 2, 1)}),
    ]
    for (x_shape, w_shape, options), dtype, steps in itertools.product(
        forward, ("float32", "float64", "float16"), (1, -1, 2)
    ):
        x, w = values(x_shape, dtype, 1, limit=5), values(w_shape, dtype, 2, limit=5)
        b = values(w_shape[:1], dtype, 4, limit=5)
        o = {**options, "workers": 1, "method": "winograd"}
        yield (x, w, b), steps, lambda x, w, b, o=o, **k: nn.conv(x, w, b, **o, **k)
    for (x_shape, w_shape), steps in itertools.product(
        [((2, 32, 5, 6), (32, 33, 4, 4)), ((1, 40, 7), (40, 32, 6))], (1, -1, 2)
    ):
        x, w = values(x_shape, "float32", 1, limit=5), values(w_shape, "float32", 2, limit=5)
        o = {"stride": 2, "padding": 1, "workers": 1, "method": "winograd"}
        yield (x, w), steps, lambda x, w, o=o, **k: nn.conv_transpose(x, w, **o, **k)

    shapes = [
        ((2, 32, 9, 10), (33, 32, 3, 3), {"padding": 1}),
        ((1, 35, 7, 6), (32, 35, 3, 3), {}),
        ((2, 33, 19), (40, 33, 3), {"padding": 2}),
        ((1, 66, 5, 4, 6), (64, 33, 3, 3, 3), {"padding": 1, "groups": 2}),
    ]
    for (x_shape, w_shape, options), dtype, steps in itertools.product(
        shapes, ("float32", "float64", "float16"), (1, -1, 2)
    ):
        x = values(x_shape, dtype, 1, limit=5)
        results = nn.conv(x, np.zeros(w_shape, dtype), **options).shape
        y = values(results, dtype, 3, limit=5)
        o = {**options, "boundary": "reflect", "workers": 1, "method": "winograd_gradient"}
        yield (x, y), steps, lambda x, y, o=o, n=w_shape, **k: nn.conv_weight_grad(x, n, y, **o, **k)


def lanewise_calls() -> Iterator[Call]:
    """Layers of few channels lane by lane, with groups and with positions as lanes."""
    from faltung import nn

    def last(a: np.ndarray) -> np.ndarray:
        return np.moveaxis(a, -1, 1)

    shapes = [
        ((2, 12, 9, 19), (12, 1, 3, 3), {"padding": 1, "groups": 12}),
        ((1, 17, 8, 8), (17, 1, 3, 3), {"groups": 17}),
        ((2, 9, 11, 16), (18, 1, 5, 4), {"padding": 2, "stride": 2, "groups": 9}),
        ((1, 10, 40), (10, 1, 4), {"padding": "causal", "groups": 10}),
        ((1, 1, 37), (1, 1, 7), {"padding": 3}),
        ((1, 2, 9, 24), (5, 2, 3, 3), {"padding": 1}),
        ((1, 8, 5, 6, 9), (8, 1, 3, 3, 3), {"padding": 1, "groups": 8}),
        ((1, 12, 7, 17), (6, 4, 3, 1), {"dilation": 2, "groups": 3}),
        ((1, 9, 7, 10), (9, 1, 17, 21), {"padding": (8, 10), "groups": 9}),
        ((2, 8, 5, 6), (8, 1, 7, 7), {"padding": 3, "groups": 8}),
    ]
    for (x_shape, w_shape, options), dtype, steps in itertools.product(
        shapes, ("float32", "float64", "float16"), (1, -1, 2)
    ):
        o = {**options, "boundary": "reflect" if steps == 2 else "constant", "workers": 1}
        x, w = values(x_shape, dtype, 1), values(w_shape, dtype, 2)
        y = values(nn.conv(x, w, **o).shape, dtype, 3)
        o["method"] = "lanewise"
        yield (x, w), steps, lambda x, w, o=o, **k: nn.conv(x, w, **o, **k)
        yield (y, w), steps, lambda y, w, o=o, n=x_shape, **k: nn.conv_input_grad(n, w, y, **o, **k)
        yield (x, y), steps, lambda x, y, o=o, n=w_shape, **k: nn.conv_weight_grad(x, n, y, **o, **k)
        x, y = (np.moveaxis(a, 1, -1).copy() for a in (x, y))
        yield (x, w), steps, lambda x, w, o=o, **k: nn.conv(last(x), w, **o, **k)
        yield (y, w), steps, lambda y, w, o=o, n=x_shape, **k: nn.conv_input_grad(n, w, last(y), **o, **k)
        yield (
            (x, y),
            steps,
            lambda x, y, o=o, n=w_shape, **k: nn.conv_weight_grad(last(x), n, last(y), **o, **k),
        )


def pair_calls() -> Iterator[Call]:
    """bfloat16 layers on a host that multiplies pairs of numbers, with narrow and wide vectors."""
    from faltung import nn
    from tests import pairs

    shapes = [
        ((2, 4, 9, 10), (5, 4, 3, 3), {"padding": 1}),
        ((1, 18, 5, 5), (33, 18, 1, 1), {}),
        ((2, 34, 11, 6), (16, 34, 3, 2), {"stride": 2, "padding": 2}),
        ((2, 12, 9, 8), (8, 6, 3, 3), {"groups": 2, "dilation": 2, "padding": "same"}),
        ((2, 2, 40), (9, 2, 7), {"padding": "causal"}),
    ]
    for width in (16, 64):
        with pairs.emulated(width):
            for (x_shape, w_shape, options), steps in itertools.product(shapes, (1, -1, 2)):
                o = {**options, "workers": 1, "method": "dense"}
                x, w = values(x_shape, "bfloat16", 1), values(w_shape, "bfloat16", 2)
                b = values(w_shape[:1], "bfloat16", 4)
                yield (x, w, b), steps, lambda x, w, b, o=o, **k: nn.conv(x, w, b, **o, **k)
                x = np.moveaxis(x, 1, -1).copy()
                yield (x, w), steps, lambda x, w, o=o, **k: nn.conv(np.moveaxis(x, -1, 1), w, **o, **k)


BATCHES: dict[str, Callable[[], Iterator[Problem]]] = {
    "dtypes": batch_dtypes,
    "shapes": batch_shapes,
    "layouts": batch_layouts,
    "steps": batch_steps,
    "widths": batch_widths,
    "separable": batch_separable,
    "separable in place": batch_separable_in_place,
    "low rank": batch_low_rank,
    "folded": batch_folded,
    "copies": batch_copies,
    "zero taps": batch_zero_taps,
    "apart": batch_apart,
    "pairs": batch_pairs,
    "running_sum": batch_running_sum,
    "transforms": batch_transforms,
    "mend": batch_mend,
}
LAYER_BATCHES: dict[str, Callable[[], Iterator[Call]]] = {
    "layers": layer_calls,
    "filtered gradients": filtered_calls,
    "lanewise": lanewise_calls,
    "pairs of bfloat16": pair_calls,
}


def _one_sample_too_many(page: Guarded) -> None:
    """A convolution of a view that claims one sample more than there is."""
    x = np.ndarray(101, np.uint8, buffer=page.memory.data, offset=page.start)
    ft.correlate(x, np.ones(3, np.uint8), mode="valid", method="direct")


STRAY: dict[str, Callable[[Guarded], Any]] = {
    "read after": lambda page: page.memory[page.start + page.size],
    "read before": lambda page: page.memory[page.start - 1],
    "write after": lambda page: page.memory.__setitem__(page.start + page.size, 0),
    "write where only reading is allowed": lambda page: (page.seal(), page.memory.__setitem__(page.start, 0)),
    "convolve one sample too many": _one_sample_too_many,
}
"""Accesses that must kill the program, or the batches prove nothing."""


def main(name: str) -> None:
    """Run one batch, with arrays whole and cut into small pieces; or one stray access."""
    import pytest

    from tests.assertions import small_pieces

    if name in STRAY:
        print("about to", flush=True)
        STRAY[name](Guarded(100, end=name != "read before"))
        return
    guard_the_engine()
    count = 0
    for context in (contextlib.nullcontext(), small_pieces(pytest.MonkeyPatch())):
        with context:
            for operands, steps, call in LAYER_BATCHES[name]() if name in LAYER_BATCHES else ():
                print([(a.shape, a.dtype.name) for a in operands], steps, call.__defaults__, flush=True)
                check_layer(operands, steps, call)
                count += 1
            for x, kernel, steps, options in BATCHES[name]() if name in BATCHES else ():
                print(x.shape, x.dtype, kernel.shape, kernel.dtype, steps, options, flush=True)
                check(x, kernel, steps, options)
                count += 1
    print(f"{count} problems")


if __name__ == "__main__":
    main(sys.argv[1])
