"""What users write, made canonical: arguments become one ``ConvProblem``.

Everything is checked here, once, and every error names the argument, what it got, what was
expected and the fix; below this file nothing parses a string or a scalar-or-tuple.
"""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import boundary as boundaries
from . import structure
from .algorithms import ARRAY_NAMES
from .arithmetic import arithmetic, check_operand, result_dtype
from .errors import NotYetError, argument, argument_type
from .problem import ConvProblem, Shape, strides_like

_FOREIGN = {
    "torch": "x.numpy()",
    "jax": "np.asarray(x)",
    "jaxlib": "np.asarray(x)",
    "dask": "x.compute()",
    "xarray": "x.values",
    "cupy": "x.get()",
    "pint": "x.magnitude",
    "astropy": "x.value",
}
"""Packages whose arrays carry more than numbers, and how a NumPy array is had from one."""


def normalise(
    op: str, x: NDArray[Any], kernel: NDArray[Any], *, mode: Any, boundary: Any, cval: Any, axes: Any,
    origin: Any, stride: Any, dilation: Any, dtype: Any, overflow: Any, nan: Any, rtol: Any, method: Any,
    out: Any, workers: Any, exchanging: bool = False,
) -> tuple[ConvProblem, NDArray[Any]]:  # fmt: skip
    """The problem in canonical form, and the kernel in correlation order.

    With ``exchanging`` a "valid" kernel longer than x is let pass: the arguments are only checked,
    before the two exchange their roles.
    """
    # Step 1: the operands' dtypes, and the axes the kernel slides along.
    check_operand(op, "x", x.dtype)
    check_operand(op, "kernel", kernel.dtype)
    over = axes_of(op, axes, x, kernel)
    rank = len(over)
    if kernel.size == 0:
        raise argument(op, "kernel", f"empty, of shape {kernel.shape}", "at least one tap", "Pass a kernel.")

    # Step 2: scalars become one entry per axis.
    strides = per_axis(op, "stride", stride, rank)
    dilations = per_axis(op, "dilation", dilation, rank)
    sides = boundaries.normalise(op, boundary, rank)
    spans = [(k - 1) * d + 1 for k, d in zip(kernel.shape, dilations, strict=True)]

    # Step 3: how far the output reaches.
    reach = _reach(op, mode, origin, x, kernel, over, dilations, spans, exchanging)
    lengths = []
    for a, (lo, hi), span, s in zip(over, reach, spans, strides, strict=True):
        whole = x.shape[a] + lo + hi - span + 1 if x.shape[a] else 0
        lengths.append(max(0, -(-whole // s)))
    y_shape = tuple(lengths[over.index(a)] if a in over else n for a, n in enumerate(x.shape))

    # Step 4: the numbers.
    y_dtype = result_dtype(op, x.dtype, kernel.dtype, dtype)
    padding = _odd_growth(x.shape, over, reach, strides, lengths, sides)
    padded = any("constant" in pair for pair in sides)
    outside = fill_value(op, cval, x.dtype) if padded else 0
    if x.dtype.kind in "biu" and not isinstance(outside, complex):
        largest = 1 if x.dtype.kind == "b" else max(int(np.iinfo(x.dtype).max), 1)
        padding = max(padding, abs(outside) / largest) if np.isfinite(outside) else padding
    numbers = arithmetic(op, x.dtype, kernel, y_dtype, overflow, padding)
    if numbers.accumulator == "bool" and any(not boundaries.ODD.isdisjoint(pair) for pair in sides):
        raise argument(
            op, "boundary", repr(boundary), "one that needs no subtraction, for bool", "Pass dtype=int."
        )
    if numbers.exact and (not np.isfinite(outside) or outside != int(outside.real)):
        raise argument(
            op, "cval", repr(cval), f"an integer, because the result is {y_dtype}", "Pass dtype=float."
        )
    if numbers.exact:
        outside = int(outside.real)
    tolerance = _rtol(op, rtol, numbers.epsilon, kernel.size)
    _choices(op, nan, method, workers)

    # Step 5: the result's place.
    if out is not None:
        check_out(op, out, y_shape, y_dtype, x, kernel)
        y_strides: Shape = out.strides
    else:
        y_strides = strides_like(y_shape, y_dtype.itemsize, x.shape, x.strides)

    # Step 6: the problem in canonical form, where every kernel is in correlation order.
    problem = ConvProblem(
        operation=op,
        x_shape=x.shape,
        x_strides=x.strides,
        x_dtype=x.dtype,
        kernel_shape=kernel.shape,
        kernel_dtype=kernel.dtype,
        y_shape=y_shape,
        y_strides=y_strides,
        y_dtype=y_dtype,
        axes=over,
        padding=tuple(lo for lo, _ in reach),
        stride=strides,
        dilation=dilations,
        boundary=sides,
        cval=outside,
        arithmetic=numbers,
        facts=structure.facts(in_correlation_order(op, kernel)),
        rtol=tolerance,
        method=method,
    )
    return problem, in_correlation_order(op, kernel)


# -- the steps ---------------------------------------------------------------------------------


def in_correlation_order(op: str, kernel: NDArray[Any]) -> NDArray[Any]:
    """The kernel of the correlation that a convolution or a correlation is."""
    if op == "convolve":
        return kernel[(slice(None, None, -1),) * kernel.ndim]
    return np.conj(kernel) if kernel.dtype.kind == "c" else kernel


def as_array(function: str, name: str, value: Any) -> NDArray[Any]:
    """``np.asarray`` for whatever it takes without losing meaning."""
    if isinstance(value, np.ma.MaskedArray):
        raise argument_type(
            function,
            name,
            "a masked array, whose mask would be lost",
            "an array without a mask",
            f"Pass {name}.filled(value), or np.asarray({name}) if the mask does not matter.",
        )
    root = type(value).__module__.partition(".")[0]
    if root in _FOREIGN:
        raise argument_type(
            function,
            name,
            f"a {root} {type(value).__name__}, which np.asarray would strip of its meaning",
            "a NumPy array",
            f"Pass {_FOREIGN[root].replace('x', name, 1)}.",
        )
    try:
        array: NDArray[Any] = np.asarray(value)
    except ValueError:
        raise argument(
            function, name, "a ragged sequence", "a rectangular array", "Give every row the same length."
        ) from None
    if array.ndim == 0 and name == "x":
        raise argument(
            function, name, f"a scalar ({value!r})", "an array of at least one axis", "Pass a sequence."
        )
    return array


def axes_of(function: str, axes: Any, x: NDArray[Any], kernel: NDArray[Any]) -> Shape:
    """The axes as non-negative integers, one per kernel axis."""
    if x.ndim == 0:
        raise argument(function, "x", "0-dimensional", "an array of at least one axis", "Pass a sequence.")
    if kernel.ndim == 0:
        raise argument(
            function, "kernel", "0-dimensional", "an array of at least one axis", "To scale x, multiply it."
        )
    if axes is None:
        if kernel.ndim != x.ndim:
            raise argument(
                function,
                "kernel",
                f"{kernel.ndim}-dimensional for a {x.ndim}-dimensional x",
                f"{x.ndim} axes",
                f"Pass axes= with {kernel.ndim} {'entry' if kernel.ndim == 1 else 'entries'}: the axes of x "
                "to convolve over."
                if kernel.ndim < x.ndim
                else "Give x as many axes, for example x[np.newaxis].",
            )
        return tuple(range(x.ndim))
    named = integers(function, "axes", axes)
    if len(named) != kernel.ndim:
        raise argument(
            function,
            "kernel",
            f"{kernel.ndim}-dimensional but axes={axes!r} names {len(named)}",
            "one kernel axis for each of axes",
            f"Pass axes with {kernel.ndim} {'entry' if kernel.ndim == 1 else 'entries'}, or a "
            f"{len(named)}-D kernel.",
        )
    for a in named:
        if not -x.ndim <= a < x.ndim:
            raise argument(
                function,
                "axes",
                repr(axes),
                f"axes between {-x.ndim} and {x.ndim - 1}",
                f"x has {x.ndim} {'axis' if x.ndim == 1 else 'axes'}.",
            )
    result = tuple(a % x.ndim for a in named)
    if len(set(result)) != len(result):
        raise argument(function, "axes", repr(axes), "different axes", "Name each axis once.")
    return result


def per_axis(function: str, name: str, value: Any, rank: int) -> Shape:
    """A positive integer per axis."""
    values = integers(function, name, value)
    if not isinstance(value, Sequence | np.ndarray):
        values = values * rank
    if len(values) != rank:
        raise argument(
            function,
            name,
            f"{value!r} with {len(values)} entries",
            f"an integer or {rank} of them",
            "Pass one entry per convolved axis.",
        )
    if min(values) < 1:
        fix = "To reverse the result, index it with [::-1]." if name == "stride" else "Pass 1 for none."
        raise argument(function, name, repr(value), "positive integers", fix)
    return values


def integers(function: str, name: str, value: Any) -> Shape:
    """One integer or a sequence of them, as Python integers."""
    entries = value if isinstance(value, Sequence | np.ndarray) and not isinstance(value, str) else (value,)
    try:
        if any(isinstance(e, bool | np.bool_) for e in entries):
            raise TypeError
        return tuple(operator.index(e) for e in entries)
    except TypeError:
        raise argument_type(
            function, name, repr(value), "an integer or a sequence of integers", "Pass for example 1."
        ) from None


def _reach(
    function: str,
    mode: Any,
    origin: Any,
    x: NDArray[Any],
    kernel: NDArray[Any],
    axes: Shape,
    dilations: Shape,
    spans: list[int],
    exchanging: bool,
) -> list[tuple[int, int]]:
    """How far the output reaches beyond "valid", per convolved axis: (before, after)."""
    if origin is not None and not (isinstance(mode, str) and mode == "same"):
        raise argument(
            function,
            "origin",
            f"{origin!r} with mode={mode!r}",
            'mode="same", the only one that centres the kernel',
            'Leave out origin, or pass mode="same".',
        )
    if not isinstance(mode, str):
        return _explicit(function, mode, len(axes))
    if mode == "full":
        return [(span - 1, span - 1) for span in spans]
    if mode == "valid":
        for a, span in zip(axes, spans, strict=True):
            if 0 < x.shape[a] < span and not exchanging:
                raise argument(
                    function,
                    "kernel",
                    f"{span} samples long along axis {a} of x, which has {x.shape[a]}",
                    'with mode="valid" a kernel that is nowhere longer than x',
                    'Pass mode="full" or "same", or exchange x and kernel.',
                )
        return [(0, 0) for _ in spans]
    if mode == "same":
        centres = _centres(function, origin, kernel.shape)
        return [(c * d, span - 1 - c * d) for c, d, span in zip(centres, dilations, spans, strict=True)]
    raise argument(
        function,
        "mode",
        repr(mode),
        "'full' (N+K-1 samples), 'same' (N), 'valid' (N-K+1) or ((lo, hi), ...)",
        _MODE_HINTS.get(mode.lower(), "Pass one of these."),
    )


_MODE_HINTS = {
    **{
        name: f'{name!r} is a boundary: pass boundary={name!r} and mode="same".'
        for name in boundaries.MEANINGS
    },
    "mirror": 'In scipy.ndimage that is a boundary: pass boundary="scipy.ndimage:mirror", mode="same".',
    "nearest": 'In scipy.ndimage that is a boundary: pass boundary="edge", mode="same".',
    "f": 'Pass mode="full".',
    "s": 'Pass mode="same".',
    "v": 'Pass mode="valid".',
}


def _explicit(function: str, mode: Any, rank: int) -> list[tuple[int, int]]:
    try:
        pairs = [integers(function, "mode", pair) for pair in mode]
    except TypeError:
        pairs = []
    if len(pairs) != rank or any(len(pair) != 2 for pair in pairs):
        raise argument(
            function,
            "mode",
            repr(mode),
            f"'full', 'same', 'valid' or {rank} (lo, hi) pairs",
            "A pair tells how far the result reaches beyond 'valid', for example ((1, 1),).",
        )
    return [(pair[0], pair[1]) for pair in pairs]


def _centres(function: str, origin: Any, shape: Shape) -> list[int]:
    """The index, in correlation order, of the tap on the output sample."""
    if origin is None:
        # convolve: (K-1)//2 before the flip is K//2 after it, which is correlate's own.
        return [k // 2 for k in shape]
    values = integers(function, "origin", origin)
    if not isinstance(origin, Sequence | np.ndarray):
        values = values * len(shape)
    if len(values) != len(shape) or any(not 0 <= o < k for o, k in zip(values, shape, strict=False)):
        raise argument(
            function,
            "origin",
            repr(origin),
            f"an index into the kernel of shape {shape}, per axis",
            "It is absolute: the default is "
            + str(tuple((k - 1) // 2 if function == "convolve" else k // 2 for k in shape))
            + ".",
        )
    return [k - 1 - o if function == "convolve" else o for o, k in zip(values, shape, strict=True)]


def _odd_growth(
    shape: Shape,
    axes: Shape,
    reach: list[tuple[int, int]],
    strides: Shape,
    lengths: list[int],
    sides: tuple[boundaries.Sides, ...],
) -> float:
    """How much larger than the samples the extended signal can get (odd boundaries only)."""
    growth = 1.0
    for a, (lo, hi), pair in zip(axes, reach, sides, strict=True):
        if shape[a] and not boundaries.ODD.isdisjoint(pair):
            at = boundaries.axis_map(shape[a], -max(lo, 0), shape[a] + max(hi, 0), pair)
            assert at.sign is not None
            assert at.first is not None
            assert at.last is not None
            growth *= float((np.abs(at.sign) + np.abs(at.first) + np.abs(at.last)).max())
    return growth


def fill_value(function: str, cval: Any, x: np.dtype[Any]) -> complex:
    """``cval`` as a Python number."""
    try:
        array = np.asarray(cval)
    except ValueError:
        array = np.empty(0, dtype=object)
    if array.ndim or array.dtype.kind not in "biufc":
        raise argument_type(function, "cval", repr(cval), "a number", "Pass for example cval=0.")
    value: complex = array.item()
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, complex):
        if value.imag == 0:
            return value.real
        if x.kind != "c":
            raise argument(
                function, "cval", repr(cval), f"a real number, because x is {x}", "Make x complex first."
            )
    return value


def _rtol(function: str, rtol: Any, epsilon: float, taps: int) -> float:
    if rtol is None:
        return float(4 * epsilon * max(1.0, taps) ** 0.5)
    try:
        value = float(rtol)
    except (TypeError, ValueError):
        value = -1.0
    if not value >= 0:
        raise argument(function, "rtol", repr(rtol), "a number >= 0", "Leave it out for the default.")
    return value


def _choices(function: str, nan: Any, method: Any, workers: Any) -> None:
    """Check the arguments that steer execution."""
    if isinstance(nan, str) and nan == "omit":
        raise NotYetError(
            f'{function}(): nan="omit" is not there yet. Until it is, divide two convolutions: '
            "of np.where(np.isnan(x), 0, x) and of ~np.isnan(x), both with your kernel."
        )
    if not isinstance(nan, str) or nan != "propagate":
        raise argument(function, "nan", repr(nan), "'propagate'", "Leave it out.")
    check_execution(function, method, workers)


def check_execution(function: str, method: Any, workers: Any, names: tuple[str, ...] = ARRAY_NAMES) -> None:
    """Check which algorithm, of those with these ``names``, and how many workers are asked for."""
    if not isinstance(method, str) or method not in ("auto", *names):
        raise argument(
            function,
            "method",
            repr(method),
            f"'auto', {', '.join(map(repr, names))}",
            "Leave it out to use the fastest.",
        )
    if workers is not None and (not isinstance(workers, int | np.integer) or workers < 1):
        raise argument(
            function, "workers", repr(workers), "a positive integer", "Leave it out to use every core."
        )


def fits_plainly(out: NDArray[Any], problem: ConvProblem, x: NDArray[Any]) -> bool:
    """Whether ``out`` is what most callers pass: contiguous, right, and nowhere near x. Quick; when
    it is False, ``check_out`` finds out whether anything is wrong."""
    flags = out.flags
    return (
        flags.c_contiguous
        and flags.writeable
        and out.shape == problem.y_shape
        and out.dtype == problem.y_dtype
        and not np.may_share_memory(out, x)
    )


def check_out(
    function: str, out: Any, shape: Shape, dtype: np.dtype[Any], x: NDArray[Any], kernel: NDArray[Any] | None
) -> None:
    """Refuse an ``out`` that cannot take the result."""
    check_is_array(function, out)
    fix = f"Pass dtype={out.dtype.newbyteorder('=').name!r} as well, or an out of dtype {dtype}."
    check_place(function, out, shape, dtype, fix, x=x, kernel=kernel)


def check_place(
    function: str, out: Any, shape: Shape, dtype: np.dtype[Any], fix: str, **operands: NDArray[Any] | None
) -> None:
    """Refuse an ``out`` of another shape, dtype or kind of memory; ``fix`` helps with the dtype."""
    if out.shape != shape:
        raise argument(
            function, "out", f"of shape {out.shape}", f"shape {shape}", f"Pass np.empty({shape}, ...)."
        )
    if out.dtype != dtype:
        raise argument_type(
            function,
            "out",
            f"of dtype {out.dtype}",
            f"{dtype}",
            fix,
        )
    check_memory(function, out, **operands)


def check_memory(function: str, out: NDArray[Any], **operands: NDArray[Any] | None) -> None:
    """Refuse an ``out`` whose memory is not writeable, not its own, or also an operand's."""
    if not out.flags.writeable:
        raise argument(function, "out", "read-only", "a writeable array", "Pass a copy.")
    if _overlaps_itself(out):
        raise argument(
            function,
            "out",
            f"of strides {out.strides}, so that some of its samples share memory",
            "memory of its own for every sample",
            "Pass np.empty(...).",
        )
    for name, other in operands.items():
        if other is not None and np.may_share_memory(out, other) and _overlap(out, other):
            raise argument(
                function,
                "out",
                f"overlapping {name} in memory",
                "memory of its own",
                "A result cannot be computed in place: pass another array.",
            )


def _overlaps_itself(out: NDArray[Any]) -> bool:
    """Whether strides are too short for the lengths they step over."""
    if not out.size:  # NumPy gives no-one's samples strides of zero
        return False
    extent = out.itemsize
    for stride, length in sorted((abs(s), n) for s, n in zip(out.strides, out.shape, strict=True) if n > 1):
        if stride < extent:
            return True
        extent += stride * (length - 1)
    return False


def check_is_array(function: str, out: Any) -> None:
    """Refuse an ``out`` that is no array at all."""
    if not isinstance(out, np.ndarray):
        raise argument_type(
            function, "out", f"a {type(out).__name__}", "a NumPy array", "Pass np.empty(...)."
        )


def _overlap(a: NDArray[Any], b: NDArray[Any]) -> bool:
    try:
        return np.shares_memory(a, b, max_work=100_000)  # type: ignore[arg-type]
    except np.exceptions.TooHardError:
        return True
