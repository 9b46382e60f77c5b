"""Layers and convolutions of arrays as primitives of JAX: what each is, its derivatives, its batches.

A layer is linear in the signal and in the weight, and the transposes of its three products are these again:

    y  = conv(x, w)              transposed by x: spread(y, w)      by w: gather(x, y)
    x  = spread(y, w)            transposed by y: conv(x, w)        by w: gather(x, y)
    w  = gather(x, y)            transposed by x: spread(y, w)      by y: conv(x, w)

so that derivatives of any order, forwards and backwards, are layers. ``spread`` is the transposed layer and
``gather`` the gradient by the weight; nothing is conjugated, as JAX differentiates. With a value outside, a
layer is affine in x, and tangents of x have zeros outside.

A batch of calls (``vmap``) is one call: what is batched joins the batch, the output or the input channels,
or, where both operands are batched, the groups.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.core import Primitive
from jax.interpreters import ad, batching, mlir

from .. import layer_arguments
from ..boundary import Sides
from ..errors import NotYetError
from ..problem import Shape
from . import elsewhere
from .handler import TARGET, handler
from .requests import Operand, Request

Pairs = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class LayerOptions:
    """What makes a layer, in canonical form; lengths are the operands'."""

    stride: Shape
    padding: Pairs
    dilation: Shape
    groups: int
    boundary: tuple[Sides, ...]
    cval: complex
    flip: bool
    precision: str
    method: str
    workers: int | None

    @property
    def linear(self) -> LayerOptions:
        """The same with zeros outside."""
        return replace(self, cval=0)

    @property
    def derived(self) -> LayerOptions:
        """Those of a product of another kind, for which a method may not exist."""
        return replace(self, method=self.method if self.method == "reference" else "auto")

    def keywords(self, **more: Any) -> tuple[tuple[str, Any], ...]:
        """As arguments of ``faltung.nn``."""
        return tuple(sorted({**vars(self), **more}.items()))

    def results(self, samples: Shape, taps: Shape) -> Shape:
        """The lengths of the output of a layer whose input has these."""
        return tuple(
            max(0, (n + lo + hi - ((k - 1) * d + 1)) // s + 1)
            for n, (lo, hi), k, d, s in zip(
                samples, self.padding, taps, self.dilation, self.stride, strict=True
            )
        )

    def left_over(self, samples: Shape, taps: Shape) -> Shape:
        """Samples behind the last that an output uses."""
        return tuple(
            (n + lo + hi - ((k - 1) * d + 1)) % s
            for n, (lo, hi), k, d, s in zip(
                samples, self.padding, taps, self.dilation, self.stride, strict=True
            )
        )


@dataclass(frozen=True)
class ArrayOptions:
    """What makes a convolution or correlation of arrays, in canonical form."""

    op: str
    mode: Pairs
    boundary: tuple[Sides, ...]
    cval: complex
    axes: Shape
    stride: Shape
    dilation: Shape
    dtype: str
    overflow: str
    rtol: float | None
    method: str
    workers: int | None

    @property
    def linear(self) -> ArrayOptions:
        """The same with zeros outside."""
        return replace(self, cval=0)

    def keywords(self) -> tuple[tuple[str, Any], ...]:
        """As arguments of ``convolve`` and ``correlate``."""
        named = dict(vars(self))
        named.pop("op")
        return tuple(sorted(named.items()))

    def layer(self) -> LayerOptions:
        """The layer of one channel that sums the same."""
        return LayerOptions(
            stride=self.stride,
            padding=self.mode,
            dilation=self.dilation,
            groups=1,
            boundary=self.boundary,
            cval=self.cval,
            flip=self.op == "convolve",
            precision="high",
            method="reference" if self.method == "reference" else "auto",
            workers=self.workers,
        )


# -- the three products of a layer ---------------------------------------------------------------


def conv(x: jax.Array, w: jax.Array, options: LayerOptions) -> jax.Array:
    """y (N, G·O, results) of x (N, G·C, samples) and w (G·O, C, taps)."""
    return _bound(_conv, x, w, options=options)


def spread(y: jax.Array, w: jax.Array, options: LayerOptions, samples: Shape) -> jax.Array:
    """x (N, G·C, samples) of y and w."""
    return _bound(_spread, y, w, options=options, samples=samples)


def gather(x: jax.Array, y: jax.Array, options: LayerOptions, taps: Shape) -> jax.Array:
    """w (G·O, C, taps) of x and y."""
    return _bound(_gather, x, y, options=options, taps=taps)


def _conv_shape(x: Shape, w: Shape, options: LayerOptions) -> Shape:
    return (x[0], w[0], *options.results(x[2:], w[2:]))


def _spread_shape(y: Shape, w: Shape, options: LayerOptions, samples: Shape) -> Shape:
    return (y[0], w[1] * options.groups, *samples)


def _gather_shape(x: Shape, y: Shape, options: LayerOptions, taps: Shape) -> Shape:
    return (y[1], x[1] // options.groups, *taps)


def _conv_request(x: Operand, w: Operand, result: Operand, options: LayerOptions) -> Request:
    return Request("conv", x, w, result, options.keywords())


def _spread_request(
    y: Operand, w: Operand, result: Operand, options: LayerOptions, samples: Shape
) -> Request:
    extra = options.left_over(samples, w.shape[2:])
    keywords = dict(options.keywords(output_padding=extra))
    del keywords["cval"]
    return Request("conv_transpose", y, w, result, tuple(keywords.items()))


def _gather_request(x: Operand, y: Operand, result: Operand, options: LayerOptions, taps: Shape) -> Request:
    return Request("conv_weight_grad", x, y, result, options.keywords())


def _conv_batch(
    x: jax.Array, w: jax.Array, by_x: bool, by_w: bool, options: LayerOptions
) -> tuple[jax.Array, int]:
    if not by_w:
        count, batch = x.shape[:2]
        y = conv(x.reshape(-1, *x.shape[2:]), w, options)
        return y.reshape(count, batch, *y.shape[1:]), 0
    count, groups = w.shape[0], options.groups
    if by_x:
        y = conv(_into_channels(x), _joined(w), replace(options, groups=count * groups))
        return y.reshape(y.shape[0], count, -1, *y.shape[2:]), 1
    y = conv(x, _between(w, 0, groups), options)
    return _apart(y, 1, groups, count)


def _spread_batch(
    y: jax.Array, w: jax.Array, by_y: bool, by_w: bool, options: LayerOptions, samples: Shape
) -> tuple[jax.Array, int]:
    if not by_w:
        count, batch = y.shape[:2]
        x = spread(y.reshape(-1, *y.shape[2:]), w, options, samples)
        return x.reshape(count, batch, *x.shape[1:]), 0
    count, groups = w.shape[0], options.groups
    if by_y:
        x = spread(_into_channels(y), _joined(w), replace(options, groups=count * groups), samples)
        return x.reshape(x.shape[0], count, -1, *x.shape[2:]), 1
    x = spread(y, _between(w, 1, 1), options, samples)
    return _apart(x, 1, groups, count)


def _gather_batch(
    x: jax.Array, y: jax.Array, by_x: bool, by_y: bool, options: LayerOptions, taps: Shape
) -> tuple[jax.Array, int]:
    count, groups = (x if by_x else y).shape[0], options.groups
    if by_x and by_y:
        w = gather(_into_channels(x), _into_channels(y), replace(options, groups=count * groups), taps)
        return w.reshape(count, -1, *w.shape[1:]), 0
    if by_x:
        w = gather(_between(x, 1, groups), y, options, taps)
        return _apart(w, 1, 1, count)
    w = gather(x, _between(y, 1, groups), options, taps)
    return _apart(w, 0, groups, count)


# Batches: axis 0 of what is batched; the calls' own axes follow.


def _into_channels(a: jax.Array) -> jax.Array:
    """(B, N, C, …) as (N, B·C, …)."""
    a = jnp.moveaxis(a, 0, 1)
    return a.reshape(a.shape[0], -1, *a.shape[3:])


def _joined(a: jax.Array) -> jax.Array:
    """(B, O, …) as (B·O, …)."""
    return a.reshape(-1, *a.shape[2:])


def _between(a: jax.Array, axis: int, groups: int) -> jax.Array:
    """(B, …, G·C, …) with B put between G and C, joined along ``axis`` of what remains."""
    count, shape = a.shape[0], a.shape[1:]
    split = a.reshape(count, *shape[:axis], groups, shape[axis] // groups, *shape[axis + 1 :])
    moved = jnp.moveaxis(split, 0, axis + 1)
    return moved.reshape(*shape[:axis], count * shape[axis], *shape[axis + 1 :])


def _apart(a: jax.Array, axis: int, groups: int, count: int) -> tuple[jax.Array, int]:
    """The inverse: the axis taken apart, and B in front."""
    shape = a.shape
    split = a.reshape(*shape[:axis], groups, count, shape[axis] // (groups * count), *shape[axis + 1 :])
    moved = jnp.moveaxis(split, axis + 1, 0)
    return moved.reshape(count, *shape[:axis], shape[axis] // count, *shape[axis + 1 :]), 0


# -- arrays --------------------------------------------------------------------------------------


def convolved(x: jax.Array, kernel: jax.Array, options: ArrayOptions) -> jax.Array:
    """The convolution or correlation of arrays, by the method that suits the kernel's values."""
    return _bound(_array, x, kernel, options=options)


def by_layer(x: jax.Array, kernel: jax.Array, options: ArrayOptions) -> jax.Array:
    """The same as a layer of one channel, whatever the kernel's values are."""
    y = conv(_as_signal(x, options.axes), _as_weight(kernel, options), options.layer())
    return _as_array(y, x.shape, options.axes)


def _as_signal(x: jax.Array, axes: Shape) -> jax.Array:
    x = jnp.moveaxis(x, axes, range(x.ndim - len(axes), x.ndim))
    return x.reshape(-1, 1, *x.shape[x.ndim - len(axes) :])


def _as_weight(kernel: jax.Array, options: ArrayOptions) -> jax.Array:
    if options.op == "correlate" and jnp.iscomplexobj(kernel):
        kernel = kernel.conj()
    return kernel[jnp.newaxis, jnp.newaxis]


def _as_array(y: jax.Array, shape: Shape, axes: Shape) -> jax.Array:
    """The inverse of ``_as_signal`` for an array of this shape but for the lengths along the axes."""
    others = tuple(n for a, n in enumerate(shape) if a not in axes)
    y = y.reshape(*others, *y.shape[2:])
    return jnp.moveaxis(y, range(y.ndim - len(axes), y.ndim), axes)


def _array_shape(x: Shape, kernel: Shape, options: ArrayOptions) -> Shape:
    lengths = options.layer().results(tuple(x[a] for a in options.axes), kernel)
    found = dict(zip(options.axes, lengths, strict=True))
    return tuple(found.get(a, n) if n else n for a, n in enumerate(x))


def _array_request(x: Operand, kernel: Operand, result: Operand, options: ArrayOptions) -> Request:
    return Request(options.op, x, kernel, result, options.keywords())


def _array_batch(
    x: jax.Array, kernel: jax.Array, by_x: bool, by_kernel: bool, options: ArrayOptions
) -> tuple[jax.Array, int]:
    if not by_kernel:
        return convolved(x, kernel, replace(options, axes=tuple(a + 1 for a in options.axes))), 0
    over = 0 if by_x else None
    if jnp.issubdtype(options.dtype, jnp.inexact):
        return jax.vmap(functools.partial(by_layer, options=options), (over, 0))(x, kernel), 0
    if by_x:
        return jax.lax.map(lambda pair: convolved(pair[0], pair[1], options), (x, kernel)), 0
    return jax.lax.map(lambda k: convolved(x, k, options), kernel), 0


def _array_by_signal(ct: Any, x: Any, kernel: jax.Array, options: ArrayOptions) -> jax.Array:
    """The transpose by x: the opposite operation, cropped to x, where x has zeros outside."""
    shape = x.aval.shape
    plain = all(pair == ("constant", "constant") for pair in options.boundary)
    if plain and set(options.stride) == {1}:
        spans = [(k - 1) * d for k, d in zip(kernel.shape, options.dilation, strict=True)]
        opposite = replace(
            options.linear,
            op="correlate" if options.op == "convolve" else "convolve",
            mode=tuple((s - lo, s - hi) for s, (lo, hi) in zip(spans, options.mode, strict=True)),
            method="reference" if options.method == "reference" else "auto",
        )
        return convolved(ct, kernel.conj() if jnp.iscomplexobj(kernel) else kernel, opposite)
    samples = tuple(shape[a] for a in options.axes)
    signal = _as_signal(ct, options.axes)
    gx = spread(signal, _as_weight(kernel, options), options.layer().linear, samples)
    return _as_array(gx, shape, options.axes)


def _array_by_kernel(ct: Any, x: jax.Array, kernel: Any, options: ArrayOptions) -> jax.Array:
    signal, result = (_as_signal(a, options.axes) for a in (x, ct))
    found = gather(signal, result, options.layer(), kernel.aval.shape)[0, 0]
    return found.conj() if options.op == "correlate" and jnp.iscomplexobj(found) else found


def _array_elsewhere(x: jax.Array, kernel: jax.Array, options: ArrayOptions) -> jax.Array:
    """Where the CPU's methods do not run: by a layer, in the result's dtype."""
    dtype = jnp.dtype(options.dtype)
    if not jnp.issubdtype(dtype, jnp.inexact):
        floating = any(jnp.issubdtype(a.dtype, jnp.inexact) for a in (x, kernel))
        if floating or options.overflow != "wrap":
            raise NotYetError(
                f"{options.op}(): dtype is {dtype} with overflow={options.overflow!r}, which runs on the CPU "
                "only. Move the arrays there, or round and clip a floating result."
            )
    # A logical sum of products counts, and looks whether there is anything.
    sums = jnp.dtype(jnp.int32) if dtype == jnp.bool_ else dtype
    return by_layer(x.astype(sums), kernel.astype(sums), options).astype(dtype)


# -- primitives ----------------------------------------------------------------------------------


def _primitive(
    name: str,
    shape: Callable[..., Shape],
    request: Callable[..., Request],
    batch: Callable[..., tuple[jax.Array, int]],
    lax: Callable[..., jax.Array],
    jvp: tuple[Callable[..., Any], Callable[..., Any]],
    transpose: tuple[Callable[..., Any], Callable[..., Any]],
) -> Primitive:
    primitive = Primitive(f"faltung_{name}")

    def evaluated(a: Any, b: Any, **parameters: Any) -> Any:
        dtype = _result_dtype(a.dtype, b.dtype, parameters["options"])
        # Whatever else is known of the operands, such as along which axes of a mesh they vary, stays.
        return a.update(shape=shape(a.shape, b.shape, **parameters), dtype=dtype, weak_type=False)

    def in_python(a: jax.Array, b: jax.Array, *, request: Request) -> jax.Array:
        result = jax.ShapeDtypeStruct(request.result.shape, request.result.numpy_dtype)

        def compute(*operands: Any) -> Any:
            made = np.empty(result.shape, result.dtype)
            signal, kernel = map(np.asarray, operands)
            request.run(signal, kernel, made)
            return made

        return jax.pure_callback(compute, result, a, b)

    def on_cpu(context: Any, *operands: Any, **parameters: Any) -> Any:
        described = (Operand.like(aval) for aval in (*context.avals_in, *context.avals_out))
        asked = request(*described, **parameters)
        if handler() is None:
            call = mlir.lower_fun(functools.partial(in_python, request=asked), multiple_results=False)
            return call(context, *operands)
        return jax.ffi.ffi_lowering(TARGET)(context, *operands, request=asked.text)

    def alone(*operands: Any, **parameters: Any) -> Any:
        return _compiled(primitive, tuple(parameters.items()))(*operands)

    def batched(operands: Any, axes: Any, **parameters: Any) -> tuple[jax.Array, int]:
        fronts = [
            a if axis is None else jnp.moveaxis(a, axis, 0) for a, axis in zip(operands, axes, strict=True)
        ]
        return batch(*fronts, *(axis is not None for axis in axes), **parameters)

    primitive.def_abstract_eval(evaluated)
    primitive.def_impl(alone)
    ad.defjvp(primitive, *jvp)
    ad.primitive_transposes[primitive] = functools.partial(_transposed, transpose)
    batching.primitive_batchers[primitive] = batched
    mlir.register_lowering(primitive, mlir.lower_fun(lax, multiple_results=False))
    mlir.register_lowering(primitive, on_cpu, platform="cpu")
    return primitive


def _transposed(rules: tuple[Any, Any], ct: Any, a: Any, b: Any, **parameters: Any) -> tuple[Any, Any]:
    if type(ct) is ad.Zero:
        first, second = (ad.Zero(o.aval) if ad.is_undefined_primal(o) else None for o in (a, b))
        return first, second
    if ad.is_undefined_primal(a):
        return rules[0](ct, a, b, **parameters), None
    return None, rules[1](ct, a, b, **parameters)


@functools.lru_cache(maxsize=1024)
def _compiled(primitive: Primitive, parameters: tuple[tuple[str, Any], ...]) -> Any:
    """What runs a primitive outside of ``jit``."""
    return jax.jit(functools.partial(primitive.bind, **dict(parameters)))


def _bound(primitive: Primitive, a: jax.Array, b: jax.Array, **parameters: Any) -> jax.Array:
    shape: Shape = _SHAPES[primitive](a.shape, b.shape, **parameters)
    if 0 in (*a.shape, *b.shape, *shape):
        return jnp.zeros(shape, _result_dtype(a.dtype, b.dtype, parameters["options"]))
    a, b = _varying_alike(a, b)
    found: jax.Array = primitive.bind(a, b, **parameters)
    return found


def _varying_alike(*arrays: Any) -> Any:
    """Under ``shard_map``: operands that vary along the same axes of the mesh."""
    varying = [_varying(a) for a in arrays]
    every = {name for own in varying for name in own}
    return [
        jax.lax.pcast(a, tuple(every - own), to="varying") if every - own else a
        for a, own in zip(arrays, varying, strict=True)
    ]


def _varying(a: Any) -> frozenset[str]:
    aval: Any = jax.typeof(a)
    found = getattr(aval, "vma", None)
    return found if found is not None else getattr(getattr(aval, "mat", None), "varying", frozenset())


def _result_dtype(a: Any, b: Any, options: LayerOptions | ArrayOptions) -> Any:
    if isinstance(options, ArrayOptions):
        return jnp.dtype(options.dtype)
    return layer_arguments.result_dtype("conv", ("x", jnp.dtype(a)), ("weight", jnp.dtype(b)))


_conv = _primitive(
    "conv",
    _conv_shape,
    _conv_request,
    _conv_batch,
    elsewhere.conv,
    jvp=(
        lambda t, x, w, options: conv(t, w, options.linear),
        lambda t, x, w, options: conv(x, t, options),
    ),
    transpose=(
        lambda ct, x, w, options: spread(ct, w, options.linear.derived, x.aval.shape[2:]),
        lambda ct, x, w, options: gather(x, ct, options.derived, w.aval.shape[2:]),
    ),
)
_spread = _primitive(
    "spread",
    _spread_shape,
    _spread_request,
    _spread_batch,
    elsewhere.spread,
    jvp=(
        lambda t, y, w, options, samples: spread(t, w, options, samples),
        lambda t, y, w, options, samples: spread(y, t, options, samples),
    ),
    transpose=(
        lambda ct, y, w, options, samples: conv(ct, w, options.linear.derived),
        lambda ct, y, w, options, samples: gather(ct, y, options.linear.derived, w.aval.shape[2:]),
    ),
)
_gather = _primitive(
    "gather",
    _gather_shape,
    _gather_request,
    _gather_batch,
    elsewhere.gather,
    jvp=(
        lambda t, x, y, options, taps: gather(t, y, options.linear, taps),
        lambda t, x, y, options, taps: gather(x, t, options, taps),
    ),
    transpose=(
        lambda ct, x, y, options, taps: spread(y, ct, options.linear.derived, x.aval.shape[2:]),
        lambda ct, x, y, options, taps: conv(x, ct, options.derived),
    ),
)
_array = _primitive(
    "array",
    _array_shape,
    _array_request,
    _array_batch,
    _array_elsewhere,
    jvp=(
        lambda t, x, k, options: convolved(t, k, options.linear),
        lambda t, x, k, options: convolved(x, t, options),
    ),
    transpose=(_array_by_signal, _array_by_kernel),
)
_SHAPES: dict[Primitive, Callable[..., Shape]] = {
    _conv: _conv_shape,
    _spread: _spread_shape,
    _gather: _gather_shape,
    _array: _array_shape,
}
