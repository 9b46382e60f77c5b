"""The front door for arrays: ``convolve``, ``correlate`` and ``plan``.

A call is normalised once, here: whatever the user wrote becomes one ``ConvProblem``; below this
file nothing parses a string or a scalar-or-tuple.
"""

from __future__ import annotations

import functools
import operator
import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from . import boundary as boundaries
from .algorithms import NAMES
from .arithmetic import arithmetic, check_operand, result_dtype
from .errors import NotYetError, argument, argument_type
from .inspection import dump
from .machine import host
from .planner import make_plan
from .problem import ConvProblem, Shape, strides_like
from .runtime.execute import Prepared, new_array

MODES = ("full", "same", "valid")
Mode = str | Sequence[tuple[int, int]]

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


def convolve(
    x: ArrayLike,
    kernel: ArrayLike,
    mode: Mode = "full",
    *,
    boundary: Any = "constant",
    cval: complex = 0,
    axes: int | Sequence[int] | None = None,
    origin: int | Sequence[int] | None = None,
    stride: int | Sequence[int] = 1,
    dilation: int | Sequence[int] = 1,
    dtype: DTypeLike | None = None,
    overflow: str = "wrap",
    nan: str = "propagate",
    rtol: float | None = None,
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """Convolve x with a kernel: ``y[i] = Σ_m x[i − m] k[m]``.

    The kernel is flipped; ``correlate`` is the sum without the flip. As ``numpy.convolve`` and
    ``scipy.signal.convolve`` compute it, for any rank and with every boundary.

    Parameters
    ----------
    x : array_like, at least 1-D
        The signal: bool, any integer, float16/32/64, bfloat16, complex64/128; any memory layout.
    kernel : array_like
        The kernel K, one axis for each of ``axes``, not empty.
    mode : {"full", "same", "valid"} or ((lo, hi), ...)
        Extent of the result along each convolved axis of N samples and K taps: "full" has
        N + K − 1 samples, "same" has N (of the *first* argument, as in SciPy), "valid" has
        N − K + 1, those that need no boundary. Explicit pairs tell how far the result reaches
        beyond "valid" on each side (negative: it is cropped). If the kernel is longer than x along
        every axis, "valid" exchanges the two, as NumPy and SciPy do; if only along some, it is
        an error.
    boundary : str, or one entry per convolved axis, each a str or a (before, after) pair
        How x continues: "constant" (``cval``), "edge", "reflect" (dcb|abcd|cba), "symmetric"
        (cba|abcd|dcb), "wrap", "antireflect", "antisymmetric"; or a word of another library named
        with it, such as "scipy.ndimage:mirror". Distances longer than x are fine.
    cval : scalar
        The value outside for "constant".
    axes : int or sequence of int, optional
        The axes of x to convolve over, in the order of the kernel's axes; by default all of them.
        Along the others every line, plane, … is convolved on its own.
    origin : int or sequence of int, optional
        For mode="same": the index of the tap that lies on the output sample, kernel as passed;
        by default (K − 1)//2 for ``convolve`` and K//2 for ``correlate``.
    stride : int or sequence of int
        Keep outputs 0, s, 2s, … of the result without stride.
    dilation : int or sequence of int
        Distance of neighbouring taps in samples.
    dtype : dtype, optional
        Of the result; by default ``np.result_type(x, kernel)``.
    overflow : {"wrap", "saturate", "raise"}
        What happens to integer results that do not fit: modulo 2^bits (as NumPy), clipped (as
        OpenCV), or ``ResultOverflowError``. Floating sums stored as integers are first rounded half
        to even.
    nan : {"propagate"}
        Non-finite samples spread exactly over the outputs whose window holds them.
    rtol : float, optional
        Largest error an algorithm may have, relative to Σ|x||k| at each sample; by default a few
        rounding errors of the direct sum, 4·ε·√taps.
    method : {"auto", "direct", "fft", "reference"}
        The algorithm; "auto" takes the fastest within ``rtol``.
    out : ndarray, optional
        Where the result goes: right shape, right dtype, no memory shared with x or the kernel.
    workers : int, optional
        Threads to use; by default FALTUNG_NUM_THREADS, OMP_NUM_THREADS or every usable core. The
        result does not depend on it.

    Returns
    -------
    ndarray
        ``out`` if given; otherwise a new array laid out in memory like x.

    Raises
    ------
    ArgumentError, ArgumentTypeError
        For an argument that cannot be used: its name, what it got, what was expected, the fix.

    Examples
    --------
    >>> import faltung as ft
    >>> ft.convolve([1, 2, 3], [0, 1, 2])
    array([0, 1, 4, 7, 6])
    >>> ft.convolve([1, 2, 3], [1, 1, 1], mode="same", boundary="edge")
    array([4, 6, 8])
    """
    return _convolve_or_correlate(
        "convolve", x, kernel, mode, boundary, cval, axes, origin, stride, dilation, dtype,
        overflow, nan, rtol, method, out, workers,
    )  # fmt: skip


def correlate(
    x: ArrayLike,
    kernel: ArrayLike,
    mode: Mode = "full",
    *,
    boundary: Any = "constant",
    cval: complex = 0,
    axes: int | Sequence[int] | None = None,
    origin: int | Sequence[int] | None = None,
    stride: int | Sequence[int] = 1,
    dilation: int | Sequence[int] = 1,
    dtype: DTypeLike | None = None,
    overflow: str = "wrap",
    nan: str = "propagate",
    rtol: float | None = None,
    method: str = "auto",
    out: NDArray[Any] | None = None,
    workers: int | None = None,
) -> NDArray[Any]:
    """Correlate x with a kernel: ``y[i] = Σ_m x[i + m] conj(k[m])``.

    The kernel is not flipped: it is laid over x and the products are summed, as filters and
    convolutional layers do. A complex kernel is conjugated, as in ``numpy.correlate``, so that
    ``correlate(x, k)`` equals ``convolve(x, flip(conj(k)))`` exactly.

    Parameters, errors and the result are those of ``convolve``.

    Examples
    --------
    >>> import faltung as ft
    >>> ft.correlate([1, 2, 3], [0, 1, 2], mode="same")
    array([2, 5, 8])
    >>> ft.correlate([1, 2, 3], [0, 1, 2])
    array([2, 5, 8, 3, 0])
    """
    return _convolve_or_correlate(
        "correlate", x, kernel, mode, boundary, cval, axes, origin, stride, dilation, dtype,
        overflow, nan, rtol, method, out, workers,
    )  # fmt: skip


def plan(
    x: ArrayLike,
    kernel: ArrayLike,
    mode: Mode = "full",
    *,
    op: str = "convolve",
    **options: Any,
) -> PlannedConvolution:
    """Plan a convolution once, run it many times.

    Parameters
    ----------
    x : array_like
        An array with the shape, dtype and memory layout of those to come; its values do not matter.
    kernel, mode, **options
        As for ``convolve``; ``out`` is an argument of the plan's call instead.
    op : {"convolve", "correlate"}
        The operation.

    Returns
    -------
    PlannedConvolution
        ``print(p)`` shows what will run and why; ``p(x, out=None)`` runs it.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> p = ft.plan(np.zeros((64, 64)), np.ones((3, 3)), op="correlate", mode="same")
    >>> p.plan.algorithm
    'direct'
    >>> p(np.ones((64, 64)))[0, :2]
    array([4., 6.])
    """
    if op not in ("convolve", "correlate"):
        raise argument("plan", "op", repr(op), "'convolve' or 'correlate'", "Pass one of these.")
    if options.get("out") is not None:
        raise argument("plan", "out", "an array", "nothing", "Pass out= to the plan's call.")
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type(
            "plan", "keyword", repr(unknown[0]), f"one of {', '.join(_OPTIONS)}", "Check the spelling."
        )
    signal, taps = _as_array("plan", "x", x), _as_array("plan", "kernel", kernel)
    return PlannedConvolution(op, signal, taps, {**_OPTIONS, **options, "mode": mode})


_OPTIONS: dict[str, Any] = {
    "boundary": "constant",
    "cval": 0,
    "axes": None,
    "origin": None,
    "stride": 1,
    "dilation": 1,
    "dtype": None,
    "overflow": "wrap",
    "nan": "propagate",
    "rtol": None,
    "method": "auto",
    "out": None,
    "workers": None,
}


class PlannedConvolution:
    """A convolution planned for one kernel and one shape, dtype and memory layout of x.

    ``print`` it to see the algorithm, its steps, its cost, and why the others were rejected. It may
    be called from several threads at once.
    """

    def __init__(self, op: str, x: NDArray[Any], kernel: NDArray[Any], options: dict[str, Any]) -> None:
        self._op, self._options = op, options
        self._original = kernel.copy()
        self._prepared = _prepare(op, x, self._original, **options)

    @property
    def plan(self) -> Any:
        """The plan as data."""
        return self._prepared.plan

    @property
    def problem(self) -> ConvProblem:
        """The problem in canonical form."""
        return self._prepared.problem

    def __call__(self, x: NDArray[Any], out: NDArray[Any] | None = None) -> NDArray[Any]:
        """Convolve x; the result, or ``out``.

        x must have the planned shape and dtype; another memory layout is planned for on the spot.
        """
        prepared, problem = self._prepared, self._prepared.problem
        if type(x) is not np.ndarray:
            x = _as_array("plan", "x", x)
        if x.shape != problem.x_shape or x.dtype != problem.x_dtype:
            raise argument(
                "plan",
                "x",
                f"of shape {x.shape} and dtype {x.dtype}",
                f"shape {problem.x_shape} and dtype {problem.x_dtype} as planned",
                "Make a plan for this array, or call convolve or correlate.",
            )
        if out is not None:
            _check_out("plan", out, problem.y_shape, problem.y_dtype, x, None)
        if x.strides != problem.x_strides or (out is not None and out.strides != problem.y_strides):
            prepared = _prepare(self._op, x, self._original, **{**self._options, "out": out})
        return prepared.run(x, out)

    def __str__(self) -> str:
        return str(self._prepared.plan)

    def __repr__(self) -> str:
        return f"<PlannedConvolution by {self.plan.algorithm}: {self.problem}>"


# -- one call ----------------------------------------------------------------------------------

_recent: OrderedDict[Any, Prepared] = OrderedDict()
_recent_lock = threading.Lock()
_RECENT = 256
_KEY_BYTES = 4096  # kernels up to this size are part of the key of recent calls


def _convolve_or_correlate(
    op: str, x: Any, kernel: Any, mode: Any, boundary: Any, cval: Any, axes: Any, origin: Any,
    stride: Any, dilation: Any, dtype: Any, overflow: Any, nan: Any, rtol: Any, method: Any,
    out: Any, workers: Any,
) -> NDArray[Any]:  # fmt: skip
    # Step 1: arrays.
    if type(x) is not np.ndarray:
        x = _as_array(op, "x", x)
    if type(kernel) is not np.ndarray:
        kernel = _as_array(op, "kernel", kernel)

    # Step 2: has this very call been prepared before?
    key = None
    if kernel.nbytes <= _KEY_BYTES:
        key = (
            op, x.shape, x.strides, x.dtype, kernel.shape, kernel.dtype, kernel.tobytes(), mode, boundary,
            cval, type(cval), axes, origin, stride, dilation, dtype, overflow, nan, rtol, method, workers,
            None if out is None else out.strides,
        )  # fmt: skip
        try:
            prepared = _recent.get(key)
        except TypeError:  # a list somewhere: fine, but not a key
            key = prepared = None
        if prepared is not None:
            if out is not None:
                _check_out(op, out, prepared.problem.y_shape, prepared.problem.y_dtype, x, kernel)
            return prepared.run(x, out)

    # Step 3: "valid" with the longer operand second is the same sum with the roles exchanged.
    if isinstance(mode, str) and mode == "valid" and _exchanged(op, x, kernel, axes, stride, dilation):
        return _run_exchanged(op, x, kernel, boundary, cval, dtype, overflow, nan, rtol, method, out, workers)

    # Step 4: normalise, plan, prepare; then run.
    prepared = _prepare(
        op, x, kernel, mode=mode, boundary=boundary, cval=cval, axes=axes, origin=origin, stride=stride,
        dilation=dilation, dtype=dtype, overflow=overflow, nan=nan, rtol=rtol, method=method, out=out,
        workers=workers,
    )  # fmt: skip
    if key is not None:
        with _recent_lock:
            _recent[key] = prepared
            if len(_recent) > _RECENT:
                _recent.popitem(last=False)
    return prepared.run(x, out)


def _prepare(
    op: str, x: NDArray[Any], kernel: NDArray[Any], *, mode: Any, boundary: Any, cval: Any, axes: Any,
    origin: Any, stride: Any, dilation: Any, dtype: Any, overflow: Any, nan: Any, rtol: Any, method: Any,
    out: Any, workers: Any,
) -> Prepared:  # fmt: skip
    """Normalise the arguments into a problem, plan it, and bind the plan to the kernel."""
    # Step 1: the operands' dtypes, and the axes the kernel slides along.
    check_operand(op, "x", x.dtype)
    check_operand(op, "kernel", kernel.dtype)
    over = _axes(op, axes, x, kernel)
    rank = len(over)
    if kernel.size == 0:
        raise argument(op, "kernel", f"empty, of shape {kernel.shape}", "at least one tap", "Pass a kernel.")

    # Step 2: scalars become one entry per axis.
    strides = _per_axis(op, "stride", stride, rank)
    dilations = _per_axis(op, "dilation", dilation, rank)
    sides = boundaries.normalise(op, boundary, rank)
    spans = [(k - 1) * d + 1 for k, d in zip(kernel.shape, dilations, strict=True)]

    # Step 3: how far the output reaches.
    reach = _reach(op, mode, origin, x, kernel, over, dilations, spans)
    lengths = []
    for a, (lo, hi), span, s in zip(over, reach, spans, strides, strict=True):
        whole = x.shape[a] + lo + hi - span + 1 if x.shape[a] else 0
        lengths.append(max(0, -(-whole // s)))
    y_shape = tuple(lengths[over.index(a)] if a in over else n for a, n in enumerate(x.shape))

    # Step 4: the numbers.
    y_dtype = result_dtype(op, x.dtype, kernel.dtype, dtype)
    padding = _odd_growth(x.shape, over, reach, strides, lengths, sides)
    padded = any("constant" in pair for pair in sides)
    outside = _cval(op, cval, x.dtype) if padded else 0
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
    tolerance = _rtol(op, rtol, numbers.epsilon, kernel.size)
    _choices(op, nan, method, workers)

    # Step 5: the result's place.
    if out is not None:
        _check_out(op, out, y_shape, y_dtype, x, kernel)
        y_strides: Shape = out.strides
    else:
        y_strides = strides_like(y_shape, y_dtype.itemsize, x.shape, x.strides)

    # Step 6: the problem in canonical form, where every kernel is in correlation order.
    taps = kernel[(slice(None, None, -1),) * rank] if op == "convolve" else np.conj(kernel)
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
        rtol=tolerance,
        method=method,
    )

    # Step 7: plan it, and bind the plan to this kernel.
    chosen = make_plan(problem, host())
    dump(chosen)
    return Prepared(chosen, taps, workers, op)


# -- the steps ---------------------------------------------------------------------------------


def _as_array(function: str, name: str, value: Any) -> NDArray[Any]:
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


def _axes(function: str, axes: Any, x: NDArray[Any], kernel: NDArray[Any]) -> Shape:
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
                f"Pass axes= with {kernel.ndim} {'entry' if kernel.ndim == 1 else 'entries'} to convolve over "
                "only these."
                if kernel.ndim < x.ndim
                else "Give x as many axes, for example x[np.newaxis].",
            )
        return tuple(range(x.ndim))
    named = _integers(function, "axes", axes)
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


def _per_axis(function: str, name: str, value: Any, rank: int) -> Shape:
    """A positive integer per axis."""
    values = _integers(function, name, value)
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


def _integers(function: str, name: str, value: Any) -> Shape:
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
) -> list[tuple[int, int]]:
    """How far the output reaches beyond "valid", per convolved axis: (before, after)."""
    if origin is not None and mode != "same":
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
            if 0 < x.shape[a] < span:
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
        return [
            (c * d, span - 1 - c * d) for c, d, span in zip(centres, dilations, spans, strict=True)
        ]
    raise argument(
        function,
        "mode",
        repr(mode),
        "'full' (N+K-1 samples), 'same' (N), 'valid' (N-K+1) or ((lo, hi), ...)",
        _MODE_HINTS.get(mode.lower(), "Pass one of these."),
    )


_MODE_HINTS = {
    **{
        name: f"{name!r} is a boundary: pass boundary={name!r} and mode=\"same\"."
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
        pairs = [_integers(function, "mode", pair) for pair in mode]
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
    values = _integers(function, "origin", origin)
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


def _cval(function: str, cval: Any, x: np.dtype[Any]) -> complex:
    """``cval`` as a Python number."""
    array = np.asarray(cval)
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
    if nan == "omit":
        raise NotYetError(
            f'{function}(): nan="omit" is not there yet. Until it is, divide two convolutions: '
            "of np.where(np.isnan(x), 0, x) and of ~np.isnan(x), both with your kernel."
        )
    if nan != "propagate":
        raise argument(function, "nan", repr(nan), "'propagate'", "Leave it out.")
    if method not in ("auto", *NAMES):
        raise argument(
            function,
            "method",
            repr(method),
            f"'auto', {', '.join(map(repr, NAMES))}",
            "Leave it out to use the fastest.",
        )
    if workers is not None and (not isinstance(workers, int | np.integer) or workers < 1):
        raise argument(
            function, "workers", repr(workers), "a positive integer", "Leave it out to use every core."
        )


def _check_out(
    function: str, out: Any, shape: Shape, dtype: np.dtype[Any], x: NDArray[Any], kernel: NDArray[Any] | None
) -> None:
    """Refuse an ``out`` that cannot take the result."""
    if not isinstance(out, np.ndarray):
        raise argument_type(function, "out", f"a {type(out).__name__}", "a NumPy array", "Pass np.empty(...).")
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
            f"Pass dtype={out.dtype.newbyteorder('=').name!r} as well, or an out of dtype {dtype}.",
        )
    if not out.flags.writeable:
        raise argument(function, "out", "read-only", "a writeable array", "Pass a copy.")
    for name, other in (("x", x), ("kernel", kernel)):
        if other is not None and np.may_share_memory(out, other) and _overlap(out, other):
            raise argument(
                function,
                "out",
                f"overlapping {name} in memory",
                "memory of its own",
                "A result cannot be computed in place: pass another array.",
            )


def _overlap(a: NDArray[Any], b: NDArray[Any]) -> bool:
    try:
        return np.shares_memory(a, b, max_work=100_000)
    except np.exceptions.TooHardError:
        return True


def _exchanged(
    op: str, x: NDArray[Any], kernel: NDArray[Any], axes: Any, stride: Any, dilation: Any
) -> bool:
    """Whether "valid" is to be computed with x and the kernel in each other's role."""
    if not (x.ndim == kernel.ndim > 0 and x.size and kernel.size):
        return False
    if any(k < n for n, k in zip(x.shape, kernel.shape, strict=True)) or x.shape == kernel.shape:
        return False
    if _per_axis(op, "stride", stride, x.ndim) != (1,) * x.ndim:
        return False
    if _per_axis(op, "dilation", dilation, x.ndim) != (1,) * x.ndim:
        return False
    return axes is None or _axes(op, axes, x, kernel) == tuple(range(x.ndim))


def _run_exchanged(
    op: str, x: NDArray[Any], kernel: NDArray[Any], boundary: Any, cval: Any, dtype: Any, overflow: Any,
    nan: Any, rtol: Any, method: Any, out: Any, workers: Any,
) -> NDArray[Any]:  # fmt: skip
    # x ∗ k = k ∗ x, and x ⋆ k is the flipped conjugate of k ⋆ x.
    boundaries.normalise(op, boundary, x.ndim)
    run = functools.partial(
        _convolve_or_correlate, op, kernel, x, "valid", boundary, 0, None, None, 1, 1, dtype, overflow, nan,
        rtol, method, None, workers,
    )  # fmt: skip
    result = run()
    if op == "correlate":
        result = np.conj(result[(slice(None, None, -1),) * x.ndim])
    if out is None:
        fresh = new_array(result.shape, result.dtype, strides_like(result.shape, 1, x.shape, x.strides))
        fresh[...] = result
        return fresh
    _check_out(op, out, result.shape, result.dtype, x, kernel)
    out[...] = result
    return np.asarray(out)
