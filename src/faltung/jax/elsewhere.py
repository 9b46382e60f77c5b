"""The three products of a layer by ``jax.lax.conv_general_dilated``: on processors that are not the CPU.

x is continued by gathering (or cropped), and the transposed product adds what lies outside to the samples
it was continued by. Zeros outside are left to the convolution itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from ..boundary import OUTSIDE, AxisMap, axis_map
from ..layer_arguments import result_dtype
from ..problem import Shape


def conv(x: jax.Array, w: jax.Array, options: Any) -> jax.Array:
    """y = x̃ ⋆ w."""
    x, pads = _continued(x, options)
    w = _flipped(w) if options.flip else w
    return _sums(x, w, pads, options, strides=options.stride, dilation=options.dilation)


def spread(y: jax.Array, w: jax.Array, options: Any, samples: Shape) -> jax.Array:
    """The transpose by x: each sample of y puts a kernel, scaled by it, into the padded x."""
    taps, groups = w.shape[2:], options.groups
    ends = [
        ((k - 1) * d, (k - 1) * d + more)
        for k, d, more in zip(taps, options.dilation, options.left_over(samples, taps), strict=True)
    ]
    w = w if options.flip else _flipped(w)
    w = w.reshape(groups, -1, *w.shape[1:]).swapaxes(1, 2)  # (G, C, O, …)
    w = w.reshape(-1, w.shape[2], *taps)
    if _has_zeros_outside(options):
        ends = [(a - lo, b - hi) for (a, b), (lo, hi) in zip(ends, options.padding, strict=True)]
        return _sums(y, w, ends, options, dilation=options.dilation, apart=options.stride)
    x = _sums(y, w, ends, options, dilation=options.dilation, apart=options.stride)
    for j, n in enumerate(samples):
        x = _folded(x, 2 + j, n, _map(n, j, options))
    return x


def gather(x: jax.Array, y: jax.Array, options: Any, taps: Shape) -> jax.Array:
    """The transpose by w: the batch is summed over as channels are, y's samples are the taps, and stride and
    dilation exchange roles."""
    x, pads = _continued(x, options)
    groups = options.groups
    x = x.reshape(x.shape[0], groups, -1, *x.shape[2:])  # (N, G, C, …)
    x = jnp.moveaxis(x, 2, 0)  # (C, N, G, …)
    x = x.swapaxes(1, 2).reshape(x.shape[0], -1, *x.shape[3:])  # (C, G·N, …)
    w = _sums(x, y.swapaxes(0, 1), pads, options, strides=options.dilation, dilation=options.stride)
    w = w.swapaxes(0, 1)[(..., *(slice(0, k) for k in taps))]
    return _flipped(w) if options.flip else w


def _sums(
    x: jax.Array,
    w: jax.Array,
    pads: Sequence[tuple[int, int]],
    options: Any,
    strides: Shape | None = None,
    dilation: Shape | None = None,
    apart: Shape | None = None,
) -> jax.Array:
    dtype = result_dtype("conv", ("x", x.dtype), ("weight", w.dtype))
    if x.dtype != w.dtype:  # integers
        x, w = x.astype(dtype), w.astype(dtype)
    return jax.lax.conv_general_dilated(
        x,
        w,
        strides or (1,) * len(pads),
        pads,
        lhs_dilation=apart,
        rhs_dilation=dilation,
        feature_group_count=options.groups,
        precision=jax.lax.Precision.HIGHEST,
        preferred_element_type=dtype,
    )


def _flipped(w: jax.Array) -> jax.Array:
    return jnp.flip(w, range(2, w.ndim))


# -- what lies outside ---------------------------------------------------------------------------


def _has_zeros_outside(options: Any) -> bool:
    return options.cval == 0 and all(pair == ("constant", "constant") for pair in options.boundary)


def _map(n: int, j: int, options: Any) -> AxisMap:
    lo, hi = options.padding[j]
    return axis_map(n, -lo, n + hi, options.boundary[j])


def _continued(x: jax.Array, options: Any) -> tuple[jax.Array, Sequence[tuple[int, int]]]:
    """x as far as it is continued here, and the zeros that are still to come."""
    if _has_zeros_outside(options):
        return x, options.padding
    for j in range(x.ndim - 2):
        axis = 2 + j
        at = _map(x.shape[axis], j, options)
        shape = [-1 if a == axis else 1 for a in range(x.ndim)]
        made = jnp.take(x, np.maximum(at.index, 0), axis=axis)
        if at.sign is not None and at.first is not None and at.last is not None:
            made = made * at.sign.reshape(shape).astype(x.dtype)
            for weight, end in ((at.first, 0), (at.last, x.shape[axis] - 1)):
                factor = weight.reshape(shape)
                term = jnp.take(x, np.array([end]), axis=axis) * factor.astype(x.dtype)
                # An end that does not take part may be infinite: 0 * inf would be nan.
                made = made + jnp.where(factor == 0, jnp.zeros((), x.dtype), term)
        outside = (at.index == OUTSIDE).reshape(shape)
        x = jnp.where(outside, jnp.asarray(options.cval, x.dtype), made)
    return x, [(0, 0)] * (x.ndim - 2)


def _folded(x: jax.Array, axis: int, n: int, at: AxisMap) -> jax.Array:
    """The adjoint of ``_continued`` along an axis."""
    x = jnp.moveaxis(x, axis, 0)
    shape = (-1, *[1] * (x.ndim - 1))

    def weighted(weights: Any) -> jax.Array:
        return x * weights.reshape(shape).astype(x.dtype)

    inside = np.where(at.index == OUTSIDE, n, at.index)
    made = jnp.zeros((n, *x.shape[1:]), x.dtype)
    made = made.at[inside].add(x if at.sign is None else weighted(at.sign), mode="drop")
    if at.first is not None and at.last is not None:
        made = made.at[0].add(weighted(at.first).sum(axis=0)).at[n - 1].add(weighted(at.last).sum(axis=0))
    return jnp.moveaxis(made, 0, axis)
