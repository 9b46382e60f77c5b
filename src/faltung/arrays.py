"""The front door for arrays: ``convolve``, ``correlate`` and ``plan``.

A call is normalised once (``arguments``): whatever the user wrote becomes one ``ConvProblem``. It is
planned, the plan is bound to the kernel, and the result is kept for the next call like it.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from . import arguments, structure
from .arguments import as_array, axes_of, check_out, fits_plainly, per_axis
from .errors import argument, argument_type
from .foreign import adapter_of
from .inspection import dump
from .machine import host
from .plan import Plan
from .planner import make_plan
from .problem import ConvProblem, strides_like
from .runtime import choices
from .runtime.entry import Entry, Function, PreparedCall, unknown
from .runtime.execute import Prepared, new_array
from .runtime.threads import default_workers

Mode = str | Sequence[tuple[int, int]]


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
    method : {"auto", "direct", "separable", "low_rank", "running_sum", "fft", "reference"}
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
    done = _entry.call(
        x, out, kernel, "convolve", mode, boundary, cval, axes, origin, stride, dilation, dtype,
        overflow, nan, rtol, method, workers,
    )  # fmt: skip
    if done is not None:
        return done
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
    array([5, 8, 3])
    >>> ft.correlate([1, 2, 3], [0, 1, 2])
    array([2, 5, 8, 3, 0])
    """
    done = _entry.call(
        x, out, kernel, "correlate", mode, boundary, cval, axes, origin, stride, dilation, dtype,
        overflow, nan, rtol, method, workers,
    )  # fmt: skip
    if done is not None:
        return done
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
    >>> kernel = np.arange(9.0).reshape(3, 3)
    >>> p = ft.plan(np.zeros((64, 64)), kernel, op="correlate", mode="same")
    >>> p.plan.algorithm
    'direct'
    >>> p(np.ones((64, 64)))[0, :2]
    array([24., 33.])
    """
    return planned("plan", x, kernel, mode, op, options)


def planned(
    function: str, x: ArrayLike, kernel: ArrayLike, mode: Mode, op: str, options: dict[str, Any]
) -> PlannedConvolution:
    """``plan`` for whoever is called ``function`` in errors."""
    if op not in ("convolve", "correlate"):
        raise argument(function, "op", repr(op), "'convolve' or 'correlate'", "Pass one of these.")
    if options.get("out") is not None:
        raise argument(function, "out", "an array", "nothing", "Pass out= to the plan's call.")
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type(
            function, "keyword", repr(unknown[0]), f"one of {', '.join(_OPTIONS)}", "Check the spelling."
        )
    signal, taps = as_array(function, "x", x), as_array(function, "kernel", kernel)
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
        self._shape, self._dtype = x.shape, x.dtype
        self._exchanged = _exchanged(op, x, kernel, options)
        if self._exchanged:
            arguments.normalise(op, x, kernel, exchanging=True, **options)
            self._prepared = _prepare("convolve", *_exchange(op, x, kernel), **options)
        else:
            self._prepared = _prepare(op, x, self._original, **options)
        self._again: Function = unknown
        call = None if self._exchanged else self._prepared.as_call(x.dtype)
        if call is not None:
            entry = self._entry = Entry(size=1)
            entry.remember(call)
            self._again = entry.call

    @property
    def plan(self) -> Plan:
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
        done = self._again(x, out)
        if done is not None:
            return done
        prepared, problem = self._prepared, self._prepared.problem
        if type(x) is not np.ndarray:
            x = as_array("plan", "x", x)
        if x.shape != self._shape or x.dtype != self._dtype:
            raise argument(
                "plan",
                "x",
                f"of shape {x.shape} and dtype {x.dtype}",
                f"shape {self._shape} and dtype {self._dtype} as planned",
                "Make a plan for this array, or call convolve or correlate.",
            )
        if out is not None:
            arguments.check_is_array("plan", out)
        if out is not None and not fits_plainly(out, problem, x):
            check_out("plan", out, problem.y_shape, problem.y_dtype, x, None)
        if self._exchanged:
            return _run_exchanged(self._op, x, self._original, out, self._options)
        if x.strides != problem.x_strides or (out is not None and out.strides != problem.y_strides):
            prepared = _prepare(self._op, x, self._original, **{**self._options, "out": out})
        return prepared.run(x, out)

    def __str__(self) -> str:
        return str(self._prepared.plan)

    def __repr__(self) -> str:
        return f"<PlannedConvolution by {self.plan.algorithm}: {self.problem}>"


# -- one call ----------------------------------------------------------------------------------

_recent: OrderedDict[Any, tuple[Prepared, PreparedCall | None]] = OrderedDict()
_recent_large: OrderedDict[Any, tuple[Prepared, PreparedCall | None]] = OrderedDict()
# By all but the kernel's values, then by what plans depend on of these: kernels that change from call to
# call, as those that are learned do, find a plan and a program that lack nothing but taps.
_similar: OrderedDict[Any, dict[Any, Prepared]] = OrderedDict()
_recent_lock = threading.Lock()
_generation = 0  # of the plans that may be among them
_RECENT, _RECENT_LARGE = 128, 6  # spectra of large kernels take megabytes
_KEY_BYTES = 2048  # kernels up to this size may be many
_WHOLE_BYTES = 1 << 20  # up to this one they are part of the key of recent calls, which costs 0.4 ns a byte,
_DIGEST_BYTES = 4 << 20  # and up to this one their digest, which costs 1.2; beyond, nothing is kept
_KINDS = 8  # of kernels' values among calls that are otherwise the same
_LATEST = 8
_entry = Entry(_LATEST)  # of these, the last few that take microseconds


def _convolve_or_correlate(
    op: str, x: Any, kernel: Any, mode: Any, boundary: Any, cval: Any, axes: Any, origin: Any,
    stride: Any, dilation: Any, dtype: Any, overflow: Any, nan: Any, rtol: Any, method: Any,
    out: Any, workers: Any,
) -> NDArray[Any]:  # fmt: skip
    # Step 1: arrays, or what convolves itself (functions on the real line), or is convolved elsewhere
    # (tensors of other frameworks).
    if type(x) is not np.ndarray or type(kernel) is not np.ndarray:
        by_itself = hasattr(type(x), "__faltung_convolve__") or hasattr(type(kernel), "__faltung_convolve__")
        adapter = None if by_itself else adapter_of(x, kernel)
        if by_itself or adapter is not None:
            given = (
                mode, boundary, cval, axes, origin, stride, dilation, dtype, overflow, nan, rtol, method, out,
                workers,
            )  # fmt: skip
            named = _not_default(given)
            if adapter is not None:
                return getattr(adapter, op)(x, kernel, **named)  # type: ignore[no-any-return]
            return _convolved_by_itself(op, x, kernel, named)  # type: ignore[no-any-return]
        if type(x) is not np.ndarray:
            x = as_array(op, "x", x)
        if type(kernel) is not np.ndarray:
            kernel = as_array(op, "kernel", kernel)

    if out is not None:
        arguments.check_is_array(op, out)

    # Step 2: has this very call been prepared before?
    options = (
        op,
        mode,
        boundary,
        cval,
        axes,
        origin,
        stride,
        dilation,
        dtype,
        overflow,
        nan,
        rtol,
        method,
        workers,
    )
    key = alike = None
    small = kernel.nbytes <= _KEY_BYTES
    recent = _recent if small else _recent_large
    if kernel.nbytes <= _DIGEST_BYTES:
        # 1, 1.0 and True are equal, and not all of them are accepted.
        alike = (
            x.shape, x.strides, x.dtype, kernel.shape, kernel.dtype,
            None if out is None else out.strides, options, _types(options),
        )  # fmt: skip
        key = alike, _content(kernel)
        generation = _generation
        try:
            found = recent.get(key)
        except TypeError:  # a list somewhere: fine, but not a key
            key = alike = found = None
        if found is not None:
            prepared, call = found
            if call is None and small and kernel.flags.c_contiguous and _unchanging(options):
                # Bound to this kernel by the call before; this time it is worth an entry.
                call = prepared.as_call(x.dtype, kernel, options)
                if call is not None:
                    with _recent_lock:
                        if generation == _generation:
                            recent[key] = prepared, call
            if call is not None:
                _remember(call, generation)
            problem = prepared.problem
            if out is not None and not (
                fits_plainly(out, problem, x) and not np.may_share_memory(out, kernel)
            ):
                check_out(op, out, problem.y_shape, problem.y_dtype, x, kernel)
            return prepared.run(x, out)

    # Step 3: "valid" with the longer operand second is the same sum with the roles exchanged.
    named = {
        "mode": mode, "boundary": boundary, "cval": cval, "axes": axes, "origin": origin, "stride": stride,
        "dilation": dilation, "dtype": dtype, "overflow": overflow, "nan": nan, "rtol": rtol,
        "method": method, "out": out, "workers": workers,
    }  # fmt: skip
    if _exchanged(op, x, kernel, named):
        arguments.normalise(op, x, kernel, exchanging=True, **{**named, "out": None})
        return _run_exchanged(op, x, kernel, out, named)
    if _better_exchanged(x, kernel, named):
        if np.isfinite(x).all() and np.isfinite(kernel).all():
            if mode == "same":
                named["mode"] = tuple(map(_same_exchanged, x.shape, kernel.shape))
            return _run_exchanged(op, x, kernel, out, named)
        key = alike = None  # the call that comes next may have finite samples, and looks alike

    # Step 4: normalise, plan, prepare, or bind a plan that was made for such a kernel; then run.
    kinds = {} if alike is None else _similar.get(alike, {})
    like = None
    if kinds:
        like = kinds.get(_kind(structure.facts(arguments.in_correlation_order(op, kernel)), kernel))
    if like is None:
        prepared = _prepare(op, x, kernel, similar=list(kinds.values()), **named)
    else:
        if out is not None:
            check_out(op, out, like.problem.y_shape, like.problem.y_dtype, x, kernel)
        prepared = _rebound(like, arguments.in_correlation_order(op, kernel))
    if key is not None:
        call = None
        if not kinds and small and kernel.flags.c_contiguous and _unchanging(options):
            call = prepared.as_call(x.dtype, kernel, options)
        with _recent_lock:
            if generation == _generation:
                recent[key] = prepared, call
                if like is None:
                    _keep_for_others(alike, kernel, prepared)
            if len(recent) > (_RECENT if small else _RECENT_LARGE):
                recent.popitem(last=False)
        if call is not None:
            _remember(call, generation)
    return prepared.run(x, out)


def _keep_for_others(alike: Any, kernel: NDArray[Any], prepared: Prepared) -> None:
    kinds = _similar.setdefault(alike, {})
    if len(kinds) >= _KINDS:
        kinds.clear()
    kinds[_kind(prepared.problem.facts, kernel)] = prepared
    if len(_similar) > _RECENT:
        _similar.popitem(last=False)


def _kind(facts: structure.KernelFacts, kernel: NDArray[Any]) -> tuple[structure.KernelFacts, float]:
    """All that a problem depends on of a kernel's values: facts, and how large exact sums can become."""
    return facts, float(np.abs(kernel.astype(np.float64)).sum()) if kernel.dtype.kind in "biu" else 0.0


def _convolved_by_itself(op: str, x: Any, kernel: Any, options: dict[str, Any]) -> Any:
    """Hand the call to the argument that is not an array, with the options that are not the default."""
    one, other = (x, kernel) if hasattr(type(x), "__faltung_convolve__") else (kernel, x)
    if op != "convolve":
        raise argument_type(
            op,
            "x",
            f"a {type(one).__name__}",
            "arrays",
            "Convolve with the mirrored function: f @ g.mirror().",
        )
    return one.__faltung_convolve__(other, options)


def _not_default(given: tuple[Any, ...]) -> dict[str, Any]:
    """Of the options' values those that are not the default, by name."""
    plain = ("full", *_OPTIONS.values())
    names = ("mode", *_OPTIONS)
    return {
        name: value
        for name, value, default in zip(names, given, plain, strict=True)
        if not (value is default or (type(value) is type(default) and value == default))
    }


def _remember(call: PreparedCall, generation: int) -> None:
    """Have the entry know a call, unless all calls have been forgotten since it was looked for."""
    with _recent_lock:
        if generation == _generation:
            _entry.remember(call)


def forget_recent() -> None:
    """Forget the calls that were prepared, because they would be planned differently now."""
    global _generation
    with _recent_lock:
        _generation += 1
        _recent.clear()
        _recent_large.clear()
        _similar.clear()
        _entry.clear()


def _prepare(
    op: str, x: NDArray[Any], kernel: NDArray[Any], *, workers: Any, similar: Sequence[Prepared] = (),
    **options: Any,
) -> Prepared:  # fmt: skip
    """Normalise the arguments into a problem, plan it, and bind the plan to the kernel. What was prepared
    for ``similar`` calls is used again where the problem turns out to be the same."""
    problem, taps = arguments.normalise(op, x, kernel, workers=workers, **options)
    for prepared in similar:
        if prepared.problem == problem:
            return _rebound(prepared, taps)
    measured = None
    if problem.method == "auto":
        measured = choices.chosen(problem, default_workers() if workers is None else int(workers))
    chosen = make_plan(problem, host()) if measured is None else make_plan(problem, host(), measured)
    dump(chosen)
    return Prepared(chosen, taps, workers)


def _rebound(prepared: Prepared, taps: NDArray[Any]) -> Prepared:
    """What was prepared for another kernel, bound to this one."""
    dump(prepared.plan)
    return prepared.for_kernel(taps)


def _content(kernel: NDArray[Any]) -> bytes:
    """The kernel's values, or a digest of them, as part of a key."""
    if kernel.nbytes <= _WHOLE_BYTES:
        return kernel.tobytes()
    return hashlib.blake2b(np.ascontiguousarray(kernel).view(np.uint8).data).digest()


def _types(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """The types of values, and of the entries of those that are tuples."""
    types = tuple(map(type, values))
    if tuple not in types:
        return types
    return tuple(_types(v) if t is tuple else t for t, v in zip(types, values, strict=True))


def _unchanging(value: Any) -> bool:
    """Whether a value that is the same object again is certainly the same value again."""
    if type(value) is tuple:
        return all(map(_unchanging, value))
    return (
        value is None or type(value) in (str, int, float, complex, bool) or isinstance(value, np.dtype | type)
    )


def _exchanged(op: str, x: NDArray[Any], kernel: NDArray[Any], options: dict[str, Any]) -> bool:
    """Whether "valid" is to be computed with x and the kernel in each other's role."""
    if not isinstance(options["mode"], str) or options["mode"] != "valid":
        return False
    if not (x.ndim == kernel.ndim > 0 and x.size and kernel.size) or x.shape == kernel.shape:
        return False
    if any(k < n for n, k in zip(x.shape, kernel.shape, strict=True)):
        return False
    if any(per_axis(op, name, options[name], x.ndim) != (1,) * x.ndim for name in ("stride", "dilation")):
        return False
    return options["axes"] is None or axes_of(op, options["axes"], x, kernel) == tuple(range(x.ndim))


def _exchange(op: str, x: NDArray[Any], kernel: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Signal and kernel of the convolution that equals this one: x ∗ k = k ∗ x."""
    if op == "correlate":
        kernel = np.conj(kernel[(slice(None, None, -1),) * kernel.ndim])
    return kernel, x


def _run_exchanged(
    op: str, x: NDArray[Any], kernel: NDArray[Any], out: NDArray[Any] | None, options: dict[str, Any]
) -> NDArray[Any]:
    signal, taps = _exchange(op, x, kernel)
    result = _convolve_or_correlate("convolve", signal, taps, **{"workers": None, **options, "out": None})
    strides = strides_like(result.shape, result.itemsize, x.shape, x.strides)
    if out is None:
        if result.strides == strides:
            return result
        out = new_array(result.shape, result.dtype, strides)
    else:
        check_out(op, out, result.shape, result.dtype, x, kernel)
    out[...] = result
    return out


def _better_exchanged(x: NDArray[Any], kernel: NDArray[Any], options: dict[str, Any]) -> bool:
    """Whether a sum with zeros around x is to be computed with x and the kernel in each other's role, if all
    are finite: zeros around x are multiplied by every tap, but by no sample."""
    if not (x.ndim == kernel.ndim and 0 < _LONGER * x.size <= kernel.size):
        return False
    if any(k < n for n, k in zip(x.shape, kernel.shape, strict=True)):
        return False
    if x.dtype != kernel.dtype or x.dtype.kind not in "fc" or options["mode"] not in ("full", "same"):
        return False
    # Anything but the defaults is as well done without, and these need not be looked at before.
    workers = options["workers"]
    return (workers is None or (type(workers) is int and workers > 0)) and all(
        type(options[k]) is type(v) and options[k] == v for k, v in _PLAIN.items()
    )


def _same_exchanged(samples: int, taps: int) -> tuple[int, int]:
    """How far "same" reaches beyond the outputs whose windows lie in the kernel, where x has the role of the
    taps. In the full sum these are ``samples - 1`` to ``taps - 1``, "same" begins at the centre."""
    centre = (taps - 1) // 2
    return samples - 1 - centre, centre + samples - taps


_PLAIN = {
    "boundary": "constant", "cval": 0, "axes": None, "origin": None, "stride": 1, "dilation": 1,
    "dtype": None, "overflow": "wrap", "nan": "propagate", "rtol": None, "method": "auto",
}  # fmt: skip
_LONGER = 2  # times as many taps as samples


def _after_fork() -> None:
    """In a forked child the lock may be held by a thread that no longer exists."""
    global _recent_lock, _entry
    _recent_lock, _entry = threading.Lock(), Entry(_LATEST)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
