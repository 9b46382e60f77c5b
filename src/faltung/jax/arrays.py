"""The front door for arrays: ``convolve`` and ``correlate`` of JAX's arrays, in JAX's terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from .. import arguments, arrays
from ..arithmetic import result_dtype
from ..errors import argument
from . import primitives
from .layers import _array
from .primitives import ArrayOptions

Mode = str | Sequence[tuple[int, int]]


def convolve(
    x: Any,
    kernel: Any,
    mode: Mode = "full",
    *,
    boundary: Any = "constant",
    cval: complex = 0,
    axes: int | Sequence[int] | None = None,
    origin: int | Sequence[int] | None = None,
    stride: int | Sequence[int] = 1,
    dilation: int | Sequence[int] = 1,
    dtype: Any = None,
    overflow: str = "wrap",
    nan: str = "propagate",
    rtol: float | None = None,
    method: str = "auto",
    out: None = None,
    workers: int | None = None,
) -> jax.Array:
    """Convolve x with a kernel: ``y[i] = Σ_m x[i − m] k[m]``.

    As ``faltung.convolve``, which takes arrays of JAX too, under ``jit``, ``grad``, ``vmap`` and
    ``shard_map``, and differentiable by x and by the kernel. On the CPU the method is chosen when it runs,
    by the kernel's values.

    Parameters
    ----------
    x, kernel : array_like
    dtype : dtype, optional
        Of the result; by default that to which JAX promotes x and the kernel. Floating operands are
        converted to it first.
    mode, boundary, cval, axes, origin, stride, dilation, overflow, nan, rtol, method, workers
        As for ``faltung.convolve``. They are static: Python values, not traced ones.

    Returns
    -------
    jax.Array

    Examples
    --------
    >>> import jax, jax.numpy as jnp, faltung.jax as fj
    >>> fj.convolve(jnp.array([1.0, 2.0, 3.0]), jnp.array([0.0, 1.0, 2.0]))
    Array([0., 1., 4., 7., 6.], dtype=float32)
    >>> jax.grad(lambda k: fj.convolve(jnp.array([1.0, 2.0, 3.0]), k, "same")[1])(jnp.zeros(3))
    Array([3., 2., 1.], dtype=float32)
    """
    return _run(
        "convolve", x, kernel, mode, dtype, boundary=boundary, cval=cval, axes=axes, origin=origin,
        stride=stride, dilation=dilation, overflow=overflow, nan=nan, rtol=rtol, method=method,
        out=out, workers=workers,
    )  # fmt: skip


def correlate(
    x: Any,
    kernel: Any,
    mode: Mode = "full",
    *,
    boundary: Any = "constant",
    cval: complex = 0,
    axes: int | Sequence[int] | None = None,
    origin: int | Sequence[int] | None = None,
    stride: int | Sequence[int] = 1,
    dilation: int | Sequence[int] = 1,
    dtype: Any = None,
    overflow: str = "wrap",
    nan: str = "propagate",
    rtol: float | None = None,
    method: str = "auto",
    out: None = None,
    workers: int | None = None,
) -> jax.Array:
    """Correlate x with a kernel: ``y[i] = Σ_m x[i + m] conj(k[m])``.

    The kernel is not flipped; all else is as for ``convolve``.

    Examples
    --------
    >>> import jax.numpy as jnp, faltung.jax as fj
    >>> fj.correlate(jnp.array([1.0, 2.0, 3.0]), jnp.array([0.0, 1.0, 2.0]), mode="same")
    Array([5., 8., 3.], dtype=float32)
    """
    return _run(
        "correlate", x, kernel, mode, dtype, boundary=boundary, cval=cval, axes=axes, origin=origin,
        stride=stride, dilation=dilation, overflow=overflow, nan=nan, rtol=rtol, method=method,
        out=out, workers=workers,
    )  # fmt: skip


def _run(op: str, x: Any, kernel: Any, mode: Any, dtype: Any, **options: Any) -> jax.Array:
    if options["out"] is not None:
        raise argument(op, "out", "an array", "nothing", "Arrays of JAX do not change: use the result.")
    # Step 1: arrays, and the result's dtype.
    x, kernel = _array(op, "x", x), _array(op, "kernel", kernel)
    asked = jnp.result_type(x, kernel) if dtype is None else np.dtype(dtype)
    result = np.dtype(asked)
    if jax.dtypes.canonicalize_dtype(result) != result:
        raise argument(op, "dtype", str(result), "one that JAX holds", "Enable jax_enable_x64.")
    result_dtype(op, np.dtype(x.dtype), np.dtype(kernel.dtype), result)
    if jnp.issubdtype(result, jnp.inexact):
        x, kernel = x.astype(result), kernel.astype(result)
    else:  # integers have no derivatives
        x, kernel = jax.lax.stop_gradient(x), jax.lax.stop_gradient(kernel)

    # Step 2: "valid" with the longer operand second is the same sum with the roles exchanged.
    options.update(mode=mode, dtype=result)
    signal, taps = (np.broadcast_to(np.zeros((), a.dtype), a.shape) for a in (x, kernel))
    if arrays._exchanged(op, signal, taps, options):
        arguments.normalise(op, signal, taps, exchanging=True, **options)
        if op == "correlate":
            kernel = jnp.flip(kernel).conj() if jnp.iscomplexobj(kernel) else jnp.flip(kernel)
        op, x, kernel, signal, taps = "convolve", kernel, x, taps, signal

    # Step 3: the arguments in canonical form; how far the result reaches shows without stride.
    problem, _ = arguments.normalise(op, signal, taps, **options)
    dense, _ = arguments.normalise(op, signal, taps, **{**options, "stride": 1})
    reach = []
    for a, lo, k, d in zip(problem.axes, problem.padding, taps.shape, problem.dilation, strict=True):
        after = dense.y_shape[a] - x.shape[a] - lo + (k - 1) * d
        reach.append((lo, after))
    return primitives.convolved(
        x,
        kernel,
        ArrayOptions(
            op=op,
            mode=tuple(reach),
            boundary=problem.boundary,
            cval=problem.cval,
            axes=problem.axes,
            stride=problem.stride,
            dilation=problem.dilation,
            dtype=result.name,
            overflow=options["overflow"],
            rtol=options["rtol"],
            method=options["method"],
            workers=options["workers"],
        ),
    )
