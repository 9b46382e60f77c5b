"""The front door for layers: arguments as those of ``faltung.nn``, in terms of JAX's arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from .. import layer_arguments
from ..algorithms import LAYER_NAMES
from ..arguments import as_array, check_execution
from ..arithmetic import check_operand
from ..errors import argument_type
from ..layer_arguments import Layer, Options
from . import primitives
from .primitives import LayerOptions

Padding = str | int | Sequence[int | Sequence[int]]


def conv(
    x: Any,
    weight: Any,
    bias: Any = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    cval: complex = 0,
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    workers: int | None = None,
) -> jax.Array:
    """A convolutional layer: ``y[n, o, i] = Σ_c Σ_m x̃[n, c, s·i + d·m − p] w[o, c, m] + bias[o]``.

    As ``faltung.nn.conv``, under ``jit``, ``grad`` (of any order, forwards and backwards), ``vmap`` and
    ``shard_map``. The argument that is differentiated by may be x, the weight or the bias.

    Parameters
    ----------
    x : array_like, (N, C, *spatial) or (C, *spatial)
    weight : array_like, (O, C/groups, *kernel)
        Of the dtype of x; two integer dtypes may differ. Neither flipped nor conjugated.
    bias : array_like, (O,), optional
    stride, padding, dilation, groups, boundary, cval, flip, precision, method, workers
        As for ``faltung.nn.conv``. They are static: Python numbers and strings, not traced values.

    Returns
    -------
    jax.Array, (N, O, *spatial) or (O, *spatial)

    Examples
    --------
    >>> import jax, jax.numpy as jnp, faltung.jax as fj
    >>> x = jnp.arange(5.0).reshape(1, 1, 5)
    >>> fj.conv(x, jnp.array([[[1.0, 0.0, -1.0]]]), padding="same")
    Array([[[-1., -2., -2., -2.,  3.]]], dtype=float32)
    >>> jax.grad(lambda w: fj.conv(x, w).sum())(jnp.ones((1, 1, 3)))
    Array([[[3., 6., 9.]]], dtype=float32)
    """
    x, weight = _array("conv", "x", x), _array("conv", "weight", weight)
    dtype = _dtype("conv", x, weight)
    written = Options(stride, padding, dilation, groups, boundary, cval, flip, precision)
    layer = layer_arguments.forward(
        "conv", ("x", x.shape), ("weight", weight.shape), np.dtype(x.dtype), written
    )
    options = _options("conv", layer, precision, method, workers)
    y = primitives.conv(_batched(layer, x), weight, options)
    return _biased("conv", y.reshape(layer.y_shape), bias, layer.groups * layer.outputs, layer.rank, dtype)


def conv_transpose(
    x: Any,
    weight: Any,
    bias: Any = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = 0,
    output_padding: int | Sequence[int] = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
    boundary: Any = "constant",
    flip: bool = False,
    precision: str = "default",
    method: str = "auto",
    workers: int | None = None,
) -> jax.Array:
    """A transposed layer: each sample of x puts a copy of the kernel, scaled by it, into the result.

    As ``faltung.nn.conv_transpose``, and as ``conv`` under JAX's transformations.

    Parameters
    ----------
    x : array_like, (N, C, *spatial) or (C, *spatial)
    weight : array_like, (C, O/groups, *kernel)
    bias : array_like, (O,), optional
    stride, padding, output_padding, dilation, groups, boundary, flip, precision, method, workers
        As for ``faltung.nn.conv_transpose``.

    Returns
    -------
    jax.Array, (N, O, *spatial) or (O, *spatial)

    Examples
    --------
    >>> import jax.numpy as jnp, faltung.jax as fj
    >>> fj.conv_transpose(jnp.array([[[1.0, 2.0]]]), jnp.array([[[1.0, 10.0, 100.0]]]), stride=2)
    Array([[[  1.,  10., 102.,  20., 200.]]], dtype=float32)
    """
    name = "conv_transpose"
    x, weight = _array(name, "x", x), _array(name, "weight", weight)
    dtype = _dtype(name, x, weight)
    written = Options(stride, padding, dilation, groups, boundary, 0, flip, precision)
    layer = layer_arguments.transposed(name, x.shape, weight.shape, output_padding, written)
    options = _options(name, layer, precision, method, workers)
    y = primitives.spread(_batched(layer, x), weight, options, layer.samples)
    return _biased(name, y.reshape(layer.x_shape), bias, layer.groups * layer.inputs, layer.rank, dtype)


def _array(function: str, name: str, value: Any) -> Any:
    """A value as JAX has it; nothing that is more than an array, such as one with a mask, is stripped."""
    if isinstance(value, jax.Array) or hasattr(value, "__jax_array__"):
        return jnp.asarray(value)
    array = as_array(function, name, value)
    check_operand(function, name, array.dtype)
    return jnp.asarray(array.astype(array.dtype.newbyteorder("="), copy=False))


def _dtype(function: str, x: Any, weight: Any) -> np.dtype[Any]:
    """The dtype of the result."""
    dtypes = np.dtype(x.dtype), np.dtype(weight.dtype)
    dtype = layer_arguments.result_dtype(function, ("x", dtypes[0]), ("weight", dtypes[1]))
    if jax.dtypes.canonicalize_dtype(dtype) != dtype:
        raise argument_type(
            function,
            "weight",
            f"{dtypes[1]} with x {dtypes[0]}, whose sums are {dtype}",
            "dtypes whose sums JAX holds",
            "Convert one of them, or enable jax_enable_x64.",
        )
    return dtype


def _options(function: str, layer: Layer, precision: str, method: str, workers: int | None) -> LayerOptions:
    check_execution(function, method, workers, LAYER_NAMES)
    return LayerOptions(
        stride=layer.stride,
        padding=tuple(zip(layer.before, layer.after, strict=True)),
        dilation=layer.dilation,
        groups=layer.groups,
        boundary=layer.boundary,
        cval=layer.cval,
        flip=layer.flip,
        precision=precision,
        method=method,
        workers=workers,
    )


def _batched(layer: Layer, x: Any) -> Any:
    return x if layer.batched else x[jnp.newaxis]


def _biased(function: str, y: Any, bias: Any, outputs: int, rank: int, dtype: np.dtype[Any]) -> jax.Array:
    if bias is None:
        unchanged: jax.Array = y
        return unchanged
    bias = _array(function, "bias", bias)
    layer_arguments.check_bias(function, bias, outputs, dtype)
    total: jax.Array = y + bias.astype(dtype).reshape(-1, *[1] * rank)
    return total
