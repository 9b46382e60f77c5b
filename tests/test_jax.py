"""``faltung.jax``: every argument against NumPy, derivatives, batches, other processors, refusals."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung import nn
from tests.layouts import gaussian, values
from tests.optional import optional
from tests.strategies import BOUNDARIES, Case, cases
from tests.test_nn import UNITS, Layer, assert_close, layers, naive, wide

jax = optional("jax")
jnp = optional("jax.numpy")
test_util = optional("jax.test_util")

from faltung import jax as fj  # noqa: E402
from faltung.jax import elsewhere, primitives  # noqa: E402

# Each example is compiled by XLA several times: few of them, and none to shrink one that fails.
few = settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
fewer = settings(few, max_examples=6)


@pytest.fixture(autouse=True)
def _double_precision() -> Iterator[None]:
    with jax.enable_x64(True):
        yield


def native(layer: Layer) -> list[np.ndarray]:
    """Signal and weight as JAX takes them."""
    return [np.ascontiguousarray(a).astype(a.dtype.newbyteorder("=")) for a in layer.arrays()[:2]]


def with_gradients(f: Any) -> Any:
    """y, and the gradients of ⟨y, gy⟩ by both operands."""

    def found(gy: Any, *operands: Any) -> Any:
        y, pull = jax.vjp(f, *operands)
        return y, *pull(gy)

    return jax.jit(found)


def expected(layer: Layer, x: np.ndarray, w: np.ndarray, gy: np.ndarray) -> tuple[np.ndarray, ...]:
    """The same in double precision. JAX differentiates without conjugating."""
    o = layer.options
    gx = nn.conv_input_grad(x.shape, wide(w).conj(), wide(gy), method="reference", **o)
    gw = nn.conv_weight_grad(wide(x).conj(), w.shape, wide(gy), method="reference", **o)
    return naive(wide(x), wide(w), **o), gx, gw


# -- layers -------------------------------------------------------------------------------------


@few
@given(layers())
def test_layers_and_their_gradients(layer: Layer):
    x, w = native(layer)
    gy = gaussian(nn.conv(x, w, **layer.options).shape, layer.dtype, layer.seed + 3)
    products = with_gradients(functools.partial(fj.conv, **layer.options))
    first = products(gy, x, w)  # by Python
    y, gx, gw = products(gy, x, w)  # often without
    for once, again in zip(first, (y, gx, gw), strict=True):
        np.testing.assert_array_equal(once, again)
    want = expected(layer, x, w, gy)
    sizes = expected(layer, *(np.abs(wide(a)) for a in (x, w, gy)))
    for got, exact, size, name in zip((y, gx, gw), want, sizes, ("y", "gx", "gw"), strict=True):
        assert got.dtype.name == layer.dtype
        odd = 40.0 ** (w.ndim - 2) if "anti" in str(layer.options.get("boundary")) else 1.0
        terms = {"y": w[0].size, "gx": w.size, "gw": gy.size}[name]
        assert_close(np.asarray(got), exact, np.abs(size) * odd + np.abs(exact), terms, layer.dtype)


@few
@given(layers(dtypes=("float32", "float64", "complex64")))
def test_transposed_layers_are_the_transposes(layer: Layer):
    x, w = native(layer)
    options = layer.options
    y = gaussian(naive(x, w, **options).shape, layer.dtype, layer.seed + 3)
    lengths = np.array(x.shape[-(w.ndim - 2) :])
    shape = np.array(fj.conv_transpose(y, w, **options).shape[-(w.ndim - 2) :])
    extra = tuple(int(n) for n in lengths - shape)
    b = gaussian((w.shape[1] * options.get("groups", 1),), layer.dtype, 9)
    got = jax.jit(functools.partial(fj.conv_transpose, output_padding=extra, **options))(y, w, b)
    want = nn.conv_transpose(y, w, b, output_padding=extra, **options)
    assert got.shape == x.shape
    unit = UNITS[layer.dtype]
    np.testing.assert_allclose(np.asarray(got), want, rtol=50 * unit, atol=500 * unit * w.size)


@fewer
@given(layers(dtypes=("float32", "float64", "complex64")), st.booleans())
def test_other_processors_compute_the_same(layer: Layer, outside: bool):
    x, w = native(layer)
    x = x if x.ndim == w.ndim else x[np.newaxis]
    cval = 2.0 if outside else 0
    options = traced_options(x, w, **layer.options, cval=cval)
    gy = gaussian(primitives._conv_shape(x.shape, w.shape, options), layer.dtype, 3)
    samples, taps = x.shape[2:], w.shape[2:]
    pairs = (
        (primitives.conv(x, w, options), jax.jit(elsewhere.conv, static_argnums=2)(x, w, options)),
        (
            primitives.spread(gy, w, options.linear, samples),
            jax.jit(elsewhere.spread, static_argnums=(2, 3))(gy, w, options.linear, samples),
        ),
        (
            primitives.gather(x, gy, options, taps),
            jax.jit(elsewhere.gather, static_argnums=(2, 3))(x, gy, options, taps),
        ),
    )
    unit = UNITS[layer.dtype]
    large = 40.0 ** (w.ndim - 2) if "anti" in str(layer.options.get("boundary")) else 1.0
    for ours, theirs in pairs:
        assert ours.dtype == theirs.dtype
        np.testing.assert_allclose(ours, theirs, rtol=100 * unit, atol=unit * large * 40 * (gy.size + w.size))


def traced_options(x: np.ndarray, w: np.ndarray, **options: Any) -> Any:
    """The canonical options of a call."""
    found = []
    plain = primitives.conv

    def caught(x: Any, w: Any, options: Any) -> Any:
        found.append(options)
        return plain(x, w, options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(primitives, "conv", caught)
        fj.conv(x, w, **options)
    return found[0]


@pytest.mark.parametrize(
    ("x_dtype", "w_dtype", "result"),
    [("int8", "uint8", "int32"), ("int16", "int16", "int16"), ("int32", "int64", "int64"),
     ("uint8", "int16", "int16")],
)  # fmt: skip
def test_integers_are_exact(x_dtype, w_dtype, result):
    x, w = values((2, 4, 9, 8), x_dtype, 1), values((6, 2, 3, 3), w_dtype, 2)
    options = {"groups": 2, "padding": 1, "boundary": "wrap"}
    got = jax.jit(functools.partial(fj.conv, **options))(x, w)
    assert got.dtype == result
    np.testing.assert_array_equal(got, nn.conv(x, w, **options))
    canonical = traced_options(x, w, **options)
    np.testing.assert_array_equal(got, elsewhere.conv(jnp.asarray(x), jnp.asarray(w), canonical))
    back = fj.conv_transpose(got, values((6, 2, 3, 3), result, 2), **options)
    np.testing.assert_array_equal(
        back, nn.conv_transpose(np.asarray(got), values((6, 2, 3, 3), result, 2), **options)
    )


def test_sums_that_jax_does_not_hold_are_refused():
    with jax.enable_x64(False), pytest.raises(TypeError, match=r"whose sums are int64.*jax_enable_x64"):
        fj.conv(np.ones((1, 1, 4), np.int32), np.ones((1, 1, 2), np.uint32))


def test_the_bias_is_added_and_differentiated():
    x, w, b = (gaussian(s, "float64", k) for k, s in enumerate([(2, 3, 5), (4, 3, 2), (4,)]))
    np.testing.assert_allclose(fj.conv(x, w, b), nn.conv(x, w, b))
    np.testing.assert_allclose(jax.grad(lambda b: fj.conv(x, w, b).sum())(b), np.full(4, 8.0))
    with pytest.raises(ValueError, match=r"conv\(\): bias is of shape \(3,\), expected \(4,\)"):
        fj.conv(x, w, b[:3])


# -- derivatives --------------------------------------------------------------------------------

LAYERS = {
    "plain": ((2, 3, 6, 5), (4, 3, 3, 2), {"padding": 1}),
    "strided": ((1, 4, 9), (6, 2, 3), {"stride": 2, "groups": 2, "padding": ((2, 1),)}),
    "dilated": ((2, 2, 7, 7), (2, 1, 2, 3), {"dilation": 2, "groups": 2, "boundary": "reflect"}),
    "continued": ((2, 5), (2, 2, 3), {"padding": 3, "boundary": "antireflect", "flip": True}),
    "with a value outside": ((1, 2, 6), (3, 2, 3), {"padding": 1, "cval": 1.5}),
    "of a volume": ((1, 1, 3, 4, 3), (2, 1, 2, 2, 2), {"padding": "same", "boundary": "wrap"}),
}


@pytest.mark.parametrize(
    ("name", "dtype"), [*((name, "float64") for name in LAYERS), ("strided", "complex128")]
)
def test_derivatives_of_the_second_order(name, dtype):
    x_shape, w_shape, options = LAYERS[name]
    x, w = gaussian(x_shape, dtype, 1), gaussian(w_shape, dtype, 2)
    f = jax.jit(functools.partial(fj.conv, **options))
    test_util.check_grads(f, (x, w), order=2, modes=["fwd", "rev"], eps=1e-3)
    if "cval" not in options and dtype == "float64":
        gy = gaussian(f(x, w).shape, dtype, 3)
        back = jax.jit(functools.partial(fj.conv_transpose, **options))
        test_util.check_grads(back, (gy, w), order=2, modes=["fwd", "rev"], eps=1e-3)


@pytest.mark.parametrize("op", ["convolve", "correlate"])
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"mode": "same", "boundary": "symmetric", "stride": 2},
        {"mode": ((2, -1), (-1, 4)), "dilation": (2, 1), "cval": 3.0},
        {"mode": "same", "axes": (2, 0), "origin": 0},
    ],
)
def test_derivatives_of_convolutions(op, options):
    dtype = "complex128" if op == "correlate" else "float64"
    shape = (5, 2, 4) if "axes" in options else (6, 5)
    x, k = gaussian(shape, dtype, 1), gaussian((3, 2), dtype, 2)
    f = jax.jit(functools.partial(getattr(fj, op), **options))
    test_util.check_grads(f, (x, k), order=2, modes=["fwd", "rev"], eps=1e-3)


def test_gradients_are_those_of_lax():
    x, w = gaussian((4, 6, 12, 11), "float32", 1), gaussian((8, 3, 3, 3), "float32", 2)

    def ours(x: Any, w: Any) -> Any:
        return jnp.sin(fj.conv(x, w, stride=2, padding=((1, 2), (0, 1)), groups=2, dilation=(1, 2))).sum()

    def theirs(x: Any, w: Any) -> Any:
        y = jax.lax.conv_general_dilated(
            x, w, (2, 2), [(1, 2), (0, 1)], rhs_dilation=(1, 2), feature_group_count=2
        )
        return jnp.sin(y).sum()

    for mine, other in zip(
        jax.jit(jax.grad(ours, (0, 1)))(x, w), jax.jit(jax.grad(theirs, (0, 1)))(x, w), strict=True
    ):
        assert float(jnp.abs(mine - other).max()) <= 1e-5 * float(jnp.abs(other).max())


def test_a_gradient_that_nobody_needs_is_not_computed():
    x, w = gaussian((1, 2, 8), "float32", 1), gaussian((2, 2, 3), "float32", 2)
    text = str(jax.make_jaxpr(jax.grad(lambda w: fj.conv(x, w).sum()))(w))
    assert "faltung_gather" in text
    assert "faltung_spread" not in text


# -- batches ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize(("by_x", "by_w"), [(True, False), (False, True), (True, True)])
def test_a_batch_of_calls_is_one_call(name, by_x, by_w):
    x_shape, w_shape, options = LAYERS[name]
    axes = (1 if by_x else None, 0 if by_w else None)
    x = gaussian((*x_shape[:1], 3, *x_shape[1:]) if by_x else x_shape, "float64", 1)
    w = gaussian((3, *w_shape) if by_w else w_shape, "float64", 2)
    f = functools.partial(fj.conv, **options)
    y = np.asarray(f(np.take(x, 0, 1) if by_x else x, w[0] if by_w else w))
    gy = gaussian((3, *y.shape), "float64", 3)

    def products(gy: Any, x: Any, w: Any) -> Any:
        y, pull = jax.vjp(f, x, w)
        return y, *pull(gy)

    batched = jax.jit(jax.vmap(products, (0, *axes)))
    got = batched(gy, x, w)
    text = str(jax.make_jaxpr(jax.vmap(products, (0, *axes)))(gy, x, w))
    assert text.count("faltung_") == 3
    for k in range(3):
        alone = products(gy[k], np.take(x, k, 1) if by_x else x, w[k] if by_w else w)
        for a, b in zip(got, alone, strict=True):
            np.testing.assert_allclose(a[k], b, rtol=1e-12, atol=1e-11)


@pytest.mark.parametrize(("by_y", "by_w"), [(True, False), (False, True), (True, True)])
def test_a_batch_of_transposed_calls(by_y, by_w):
    options = {"groups": 2, "stride": 2, "padding": 1}
    y = gaussian((3, 2, 4, 5) if by_y else (2, 4, 5), "float64", 1)
    w = gaussian((3, 4, 3, 3) if by_w else (4, 3, 3), "float64", 2)
    f = functools.partial(fj.conv_transpose, **options)
    got = jax.vmap(f, (0 if by_y else None, 0 if by_w else None))(y, w)
    for k in range(3):
        alone = f(y[k] if by_y else y, w[k] if by_w else w)
        np.testing.assert_allclose(got[k], alone, rtol=1e-12, atol=1e-12)


def test_weights_of_a_batch_of_signals_or_of_gradients():
    x, gy = gaussian((3, 2, 4, 8), "float64", 1), gaussian((3, 2, 6, 6), "float64", 2)
    f = lambda x, gy: jax.vjp(lambda w: fj.conv(x, w, groups=2), jnp.zeros((6, 2, 3)))[1](gy)[0]  # noqa: E731
    for axes in ((0, None), (None, 0), (0, 0)):
        operands = [a if axis == 0 else a[0] for a, axis in zip((x, gy), axes, strict=True)]
        got = jax.vmap(f, axes)(*operands)
        for k in range(3):
            one = f(*(a[k] if axis == 0 else a for a, axis in zip(operands, axes, strict=True)))
            np.testing.assert_allclose(got[k], one, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("dtype", ["float32", "int16"])
@pytest.mark.parametrize(("by_x", "by_kernel"), [(True, False), (False, True), (True, True)])
def test_a_batch_of_convolutions(dtype, by_x, by_kernel):
    x, k = values((3, 6, 5), dtype, 1), values((3, 2, 3), dtype, 2)
    f = functools.partial(fj.convolve, mode="same", boundary="reflect", stride=(1, 2))
    axes = (0 if by_x else None, 0 if by_kernel else None)
    operands = x if by_x else x[0], k if by_kernel else k[0]
    got = jax.vmap(f, axes)(*operands)
    for j in range(3):
        one = f(*(a[j] if axis == 0 else a for a, axis in zip(operands, axes, strict=True)))
        np.testing.assert_allclose(got[j], one, rtol=1e-5, atol=1e-4)
    nested = jax.vmap(lambda x: jax.vmap(lambda k: f(x, k))(k))(x)
    np.testing.assert_allclose(nested[1, 2], f(x[1], k[2]), rtol=1e-5, atol=1e-4)


def test_hessians():
    x = gaussian((1, 1, 6), "float64", 1)
    w = gaussian((1, 1, 2), "float64", 2)
    f = lambda w: (fj.conv(x, w) ** 2).sum()  # noqa: E731
    found = jax.hessian(f)(w).reshape(2, 2)
    windows = np.stack([x[0, 0, :5], x[0, 0, 1:]])
    np.testing.assert_allclose(found, 2 * windows @ windows.T)


# -- arrays -------------------------------------------------------------------------------------


@few
@given(cases(dtypes=("float32", "float64", "complex64", "int16", "uint8", "bool"), limit=100))
def test_convolutions_are_those_of_arrays(case: Case):
    x, kernel = case.arrays()
    try:
        want = case.run("reference")
    except ft.FaltungError:
        with pytest.raises((ft.FaltungError, jax.errors.JaxRuntimeError)):
            jax.block_until_ready(getattr(fj, case.op)(x, kernel, **case.options))
        return
    got = getattr(fj, case.op)(x, kernel, **{**case.options, "dtype": want.dtype})
    assert got.dtype == want.dtype
    if want.dtype.kind in "biu":
        np.testing.assert_array_equal(got, want)
    else:
        np.testing.assert_allclose(got, want, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_convolve_takes_arrays_of_jax(boundary):
    x, k = gaussian((7, 6), "float32", 1), gaussian((3, 2), "float32", 2)
    want = ft.convolve(x, k, "same", boundary=boundary)
    for operands in itertools.product((x, jnp.asarray(x)), (k, jnp.asarray(k))):
        got = ft.convolve(*operands, "same", boundary=boundary)
        assert isinstance(got, jax.Array) == any(isinstance(a, jax.Array) for a in operands)
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)
    traced = jax.jit(lambda x, k: ft.correlate(x, k, "same", boundary=boundary))(x, k)
    np.testing.assert_allclose(traced, ft.correlate(x, k, "same", boundary=boundary), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("op", ["convolve", "correlate"])
def test_valid_exchanges_a_longer_kernel(op):
    x, k = gaussian((4,), "complex64", 1), gaussian((9,), "complex64", 2)
    got = getattr(fj, op)(x, k, "valid")
    np.testing.assert_allclose(got, getattr(ft, op)(x, k, "valid"), rtol=1e-5, atol=1e-5)


def test_results_that_do_not_fit():
    x, k = np.full(5, 100, np.uint8), np.full(3, 1, np.uint8)
    np.testing.assert_array_equal(fj.convolve(x, k, "valid", overflow="saturate"), [255] * 3)
    with pytest.raises(jax.errors.JaxRuntimeError, match=r"does not fit|overflow"):
        jax.block_until_ready(jax.jit(lambda x: fj.convolve(x, k, overflow="raise"))(x))
    np.testing.assert_array_equal(fj.convolve(x, k, "valid"), [44] * 3)  # and all is well afterwards


def test_integers_have_no_derivatives():
    k = np.array([1, 2, 3], np.int16)
    got = jax.grad(lambda x: fj.convolve(x, k, dtype="int32").astype(float).sum() + x.sum())(np.ones(4))
    np.testing.assert_array_equal(got, np.ones(4))


def test_what_is_not_finite_stays_under_the_kernel():
    x = np.ones((1, 1, 400), np.float32)
    x[..., 200] = np.nan
    y = fj.conv(x, np.ones((1, 1, 5), np.float32), padding="same")
    assert np.flatnonzero(np.isnan(np.asarray(y))).tolist() == [198, 199, 200, 201, 202]
    far = fj.convolve(x[0, 0], gaussian((300,), "float32", 1), "same")
    assert 250 <= np.isnan(np.asarray(far)).sum() <= 300


# -- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda x, w: fj.conv(x, w, groups=3), r"conv\(\): weight is of shape .* for 2 input channels in 3"),
        (lambda x, w: fj.conv(x, w, method="best"), r"conv\(\): method is 'best'"),
        (lambda x, w: fj.conv(x, w, padding="reflect"), r"'reflect' is a boundary"),
        (lambda x, w: fj.conv(x, w, workers=0), r"conv\(\): workers is 0"),
        (lambda x, w: fj.conv_transpose(x, w, output_padding=3), r"conv_transpose\(\): output_padding is 3"),
        (lambda x, w: fj.convolve(x, w[0, 0]), r"convolve\(\): kernel is 1-dimensional for a 3-dim"),
        (lambda x, w: ft.convolve(x, w, out=np.zeros(3)), r"convolve\(\): out is an array, expected nothing"),
    ],
)
def test_arguments_are_refused_while_tracing(call, text):
    x, w = jnp.ones((1, 2, 8)), jnp.ones((2, 2, 3))
    with pytest.raises(ValueError, match=text):
        jax.jit(call)(x, w)


def test_dtypes_are_refused():
    with pytest.raises(TypeError, match=r"conv\(\): weight is float32 with x float64"):
        fj.conv(jnp.ones((1, 1, 4)), jnp.ones((1, 1, 2), jnp.float32))
    with pytest.raises(TypeError, match=r"conv\(\): x is .*mask"):
        fj.conv(np.ma.masked_array(np.ones((1, 1, 4))), jnp.ones((1, 1, 2)))
    options = traced_array_options(np.ones(4, np.uint8), np.ones(2, np.uint8), overflow="saturate")
    with pytest.raises(NotImplementedError, match="runs on the CPU only"):
        primitives._array_elsewhere(jnp.ones(4, jnp.uint8), jnp.ones(2, jnp.uint8), options)


def traced_array_options(x: np.ndarray, kernel: np.ndarray, op: str = "convolve", **options: Any) -> Any:
    """The canonical options of a call."""
    found = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(primitives, "convolved", lambda x, kernel, options: found.append(options))
        getattr(fj, op)(x, kernel, **options)
    return found[0]


@pytest.mark.parametrize("op", ["convolve", "correlate"])
@pytest.mark.parametrize("dtype", ["float64", "complex64", "int32", "bool"])
def test_convolutions_on_other_processors(op, dtype):
    x, k = values((6, 5), dtype, 1), values((2, 3), dtype, 2)
    for options in ({}, {"mode": "same", "boundary": "wrap", "stride": 2}, {"mode": ((1, 0),), "axes": 1}):
        kernel = k[0] if "axes" in options else k
        canonical = traced_array_options(x, kernel, op, **options)
        got = primitives._array_elsewhere(jnp.asarray(x), jnp.asarray(kernel), canonical)
        np.testing.assert_allclose(got, getattr(ft, op)(x, kernel, **options), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    ("x_shape", "w_shape"),
    [((0, 2, 5), (3, 2, 2)), ((2, 0, 5), (3, 0, 2)), ((1, 2, 5), (0, 2, 2))],
)
def test_nothing_at_all(x_shape, w_shape):
    x, w = np.zeros(x_shape, np.float32), np.zeros(w_shape, np.float32)
    y, pull = jax.vjp(fj.conv, x, w)
    np.testing.assert_array_equal(y, nn.conv(x, w))
    gx, gw = pull(y)
    assert (gx.shape, gw.shape) == (x_shape, w_shape)
    assert fj.convolve(np.zeros((0, 3)), np.ones((2, 2)), "same").shape == (0, 3)
