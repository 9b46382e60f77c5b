"""Layers and convolutions of tensors: faltung's numbers, torch's derivatives, on any device."""

from __future__ import annotations

import functools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from tests.optional import optional

torch = optional("torch")
from torch import library as torch_library  # noqa: E402

import faltung.torch as ftt  # noqa: E402
from faltung.torch import elsewhere, functional  # noqa: E402

gradcheck = functools.partial(torch.autograd.gradcheck, fast_mode=True)
gradgradcheck = functools.partial(torch.autograd.gradgradcheck, fast_mode=True)
BOUNDARIES = ["constant", "edge", "reflect", "symmetric", "wrap", "antireflect", "antisymmetric"]


def randn(*shape, dtype=torch.float64, grad=False):
    values = np.random.default_rng(sum(shape)).standard_normal(shape)
    return torch.from_numpy(values).to(dtype).requires_grad_(grad)


@st.composite
def layers(draw):
    rank = draw(st.integers(1, 4))
    groups = draw(st.sampled_from([1, 1, 2]))
    inputs, outputs = (groups * draw(st.integers(1, 3)) for _ in range(2))
    taps = [draw(st.integers(1, 3)) for _ in range(rank)]
    dilation = [draw(st.integers(1, 2)) for _ in range(rank)]
    space = [d * (k - 1) + 1 + draw(st.integers(0, 4)) for k, d in zip(taps, dilation, strict=True)]
    return (2, inputs, *space), (outputs, inputs // groups, *taps), {
        "stride": [draw(st.integers(1, 2)) for _ in range(rank)],
        "padding": [(draw(st.integers(0, 4)), draw(st.integers(0, 4))) for _ in range(rank)],
        "dilation": dilation,
        "groups": groups,
        "boundary": [tuple(draw(st.sampled_from(BOUNDARIES)) for _ in range(2)) for _ in range(rank)],
        "flip": draw(st.booleans()),
    }  # fmt: skip


@given(layers())
@settings(max_examples=25)
def test_layers_here_and_elsewhere_are_those_of_arrays(layer):
    x_shape, w_shape, options = layer
    x, w, b = randn(*x_shape), randn(*w_shape), randn(w_shape[0])
    want = ft.nn.conv(x.numpy(), w.numpy(), b.numpy(), cval=0.5, **options)
    np.testing.assert_allclose(ftt.conv(x, w, b, cval=0.5, **options), want, rtol=1e-11, atol=1e-11)
    taps, steps = w_shape[2:], [options[k] for k in ("stride", "padding", "dilation", "groups", "boundary")]
    canonical = functional._options("conv", taps, *steps, 0.5, options["flip"], "default")
    found = elsewhere.conv(x, w, b, canonical, functional.boundary_of(canonical.boundary))
    np.testing.assert_allclose(found, want, rtol=1e-11, atol=1e-11)
    assert ftt.conv(x.to("meta"), w.to("meta"), b.to("meta"), **options).shape == want.shape
    # The transposed layer, where it leaves anything.
    lengths = zip(want.shape[2:], taps, *(options[k] for k in ("stride", "dilation", "padding")), strict=True)
    if any((n - 1) * s + d * (k - 1) + 1 - lo - hi < 1 for n, k, s, d, (lo, hi) in lengths):
        return
    gy, transposed = randn(*want.shape), {k: v for k, v in options.items() if k != "cval"}
    wanted = ft.nn.conv_transpose(gy.numpy(), w.numpy(), **transposed)
    np.testing.assert_allclose(ftt.conv_transpose(gy, w, **transposed), wanted, rtol=1e-11, atol=1e-11)
    linear = canonical._replace(cval=0.0)
    found = elsewhere.conv_transpose(gy, w, wanted.shape, linear, functional.boundary_of(linear.boundary))
    np.testing.assert_allclose(found.detach(), wanted, rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16, torch.complex64])
@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_dtypes_and_layouts(dtype, layout):
    x, w = randn(2, 3, 8, 9, dtype=dtype).to(memory_format=layout), randn(4, 3, 3, 3, dtype=dtype)
    y = ftt.conv(x, w, padding=1)
    wide = torch.complex128 if dtype.is_complex else torch.float64
    want = torch.nn.functional.conv2d(x.to(wide), w.to(wide), padding=1)
    assert y.dtype is dtype
    assert y.is_contiguous(memory_format=layout)
    assert float((y.to(wide) - want).abs().max()) <= (2e-5 if dtype.itemsize > 2 else 5e-2) * 10


@pytest.mark.parametrize("boundary", ["constant", "symmetric", ("wrap", "antireflect")])
@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128])
def test_derivatives_of_layers(boundary, dtype):
    x, w, b = (randn(*s, dtype=dtype, grad=True) for s in ((2, 2, 4, 3), (4, 1, 2, 2), (4,)))

    def layer(x, w, b):
        return ftt.conv(
            x, w, b, stride=(2, 1), padding=((1, 2), (0, 1)), groups=2, boundary=boundary, flip=True
        )

    assert gradcheck(layer, (x, w, b))
    assert gradgradcheck(layer, (x, w, b))


def test_derivatives_of_transposed_layers():
    x, w, b = (randn(*s, grad=True) for s in ((2, 4, 3, 2), (4, 1, 3, 2), (2,)))

    def layer(x, w, b):
        return ftt.conv_transpose(x, w, b, stride=2, padding=1, output_padding=1, groups=2)

    want = torch.nn.functional.conv_transpose2d(x, w, b, 2, 1, 1, 2)
    assert torch.allclose(layer(x, w, b), want)
    assert gradcheck(layer, (x, w, b))
    assert gradgradcheck(layer, (x, w, b))


def test_mapped_layers_and_their_gradients():
    from torch.func import grad, jacrev, vmap

    x, w = randn(2, 4, 6, 5), randn(4, 2, 3, 2)

    def loss(x, w):
        return ftt.conv(x, w, padding=1, groups=2, boundary="edge").square().sum()

    for axis, shape, fixed in ((0, (3, 2, 4, 6, 5), w), (0, (3, 4, 2, 3, 2), x)):
        values = randn(*shape)
        by = 0 if fixed is w else 1

        def one(v, by=by, fixed=fixed):
            return grad(loss, argnums=by)(*((v, fixed) if by == 0 else (fixed, v)))

        want = torch.stack([one(v) for v in values])
        assert torch.allclose(vmap(one, in_dims=axis)(values), want)
    per_sample = vmap(grad(lambda w, x: loss(x[None], w)), in_dims=(None, 0))(w, x)
    assert torch.allclose(per_sample.sum(0), grad(lambda w: loss(x, w))(w))
    assert jacrev(lambda w: ftt.conv(x, w, groups=2))(w).shape == (2, 4, 4, 4, 4, 2, 3, 2)


@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")  # torch's own use of it
def test_forward_mode_raises():
    with pytest.raises(Exception, match="jvp"):
        torch.func.jvp(lambda x: ftt.conv(x, x[..., :2]), (randn(1, 1, 5),), (randn(1, 1, 5),))


def test_operators_are_well_formed():
    x, w, b = (randn(*s, grad=True) for s in ((2, 4, 5, 6), (4, 2, 3, 2), (4,)))
    options = ([1, 2], [1, 1, 1, 1], [1, 1], 2, "wrap:wrap,edge:edge", 0.0, False, True)
    torch_library.opcheck(torch.ops.faltung.conv.default, (x.detach(), w.detach(), b.detach(), *options))
    y = torch.ops.faltung.conv(x.detach(), w.detach(), None, *options)
    gradients = torch.ops.faltung.conv_input_grad.default, torch.ops.faltung.conv_weight_grad.default
    torch_library.opcheck(gradients[0], (y, w.detach(), list(x.shape), *options))
    torch_library.opcheck(gradients[1], (x.detach(), y, list(w.shape), *options))


# -- arrays' functions ----------------------------------------------------------------------------


@pytest.mark.parametrize("op", [ft.convolve, ft.correlate])
@pytest.mark.parametrize("mode", ["full", "same", "valid", ((1, -1), (0, 2))])
@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128])
def test_convolve_and_correlate_give_tensors_with_the_same_numbers(op, mode, dtype):
    x, k = randn(9, 8, dtype=dtype), randn(4, 3, dtype=dtype)
    options = {"boundary": "symmetric", "stride": (2, 1), "dilation": 2}
    y = op(x, k, mode, **options)
    assert isinstance(y, torch.Tensor)
    want = op(x.numpy(), k.numpy(), mode, **options)
    np.testing.assert_allclose(y, want, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(op(x, k.numpy(), mode, **options), want, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(op(x.numpy(), k, mode, **options), want, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("op", [ft.convolve, ft.correlate])
def test_derivatives_of_convolve(op):
    for dtype in (torch.float64, torch.complex128):
        x, k = randn(7, 5, dtype=dtype, grad=True), randn(3, 2, dtype=dtype, grad=True)
        for options in ({"mode": "full"}, {"mode": "same", "boundary": "reflect"}, {"mode": "valid"}):
            assert gradcheck(lambda x, k, options=options: op(x, k, **options), (x, k))
        assert gradgradcheck(lambda x, k: op(x, k, "same", boundary="wrap"), (x, k))


@pytest.mark.parametrize("op", [ft.convolve, ft.correlate])
def test_axes_origins_and_exchanged_operands(op):
    x, k = randn(4, 9, 3), randn(4)
    y = op(x, k, "same", axes=1, origin=0)
    np.testing.assert_allclose(y, op(x.numpy(), k.numpy(), "same", axes=1, origin=0))
    long = randn(9)
    np.testing.assert_allclose(op(k, long, "valid"), op(k.numpy(), long.numpy(), "valid"))
    line = randn(2000), randn(300)  # transforms
    np.testing.assert_allclose(op(*line), op(*(t.numpy() for t in line)), atol=1e-10)


def test_convolve_of_tensors_that_are_elsewhere():
    x, k = randn(9, 8).to("meta"), randn(3, 3).to("meta")
    y = ft.convolve(x, k, "same", boundary="wrap")
    assert (y.shape, y.device.type) == ((9, 8), "meta")


@pytest.mark.parametrize(
    ("arguments", "options", "text"),
    [
        (((5,), (3,)), {"out": np.zeros(7)}, "out is"),
        (((5,), (3,)), {"mode": "big"}, "expected 'full', 'same', 'valid'"),
        (((5,), (3,)), {"boundary": "mirror"}, "boundary is 'mirror'"),
        (((5, 5), (3,)), {}, "kernel has 1 axes but"),
        (((5,), (3,)), {"mode": "same", "origin": 3}, "index of a tap"),
        (((5,), (0,)), {}, "at least one tap"),
        (((5,), (3,)), {"stride": 0}, "stride is 0"),
    ],
)
def test_what_convolve_refuses(arguments, options, text):
    with pytest.raises(ftt.LayerError, match=text):
        ft.convolve(*(randn(*s) for s in arguments), **options)


def test_integers_and_unknown_keywords_are_refused():
    with pytest.raises(ftt.LayerError, match=r"of dtype torch.int64"):
        ft.convolve(torch.arange(5), torch.arange(3))
    with pytest.raises(TypeError, match="unexpected keyword argument 'boundry'"):
        ftt.convolve(randn(5), randn(3), boundry="wrap")


@pytest.mark.parametrize(
    ("x", "w", "options", "text"),
    [
        ((1, 3, 4, 4), (2, 2, 3, 3), {}, "3 input channels in 1 group"),
        ((1, 3, 2, 2), (2, 3, 3, 3), {}, "Pass more padding"),
        ((3, 4), (2, 3, 3, 3), {}, r"\(N, C, \*spatial\)"),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"padding": "some"}, "padding is 'some'"),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"padding": (1, 2, 3)}, "one entry for each of 2 axes"),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"precision": "low"}, "precision is 'low'"),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"groups": 0}, "groups is 0"),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"stride": (1, 1, 1)}, "stride is"),
    ],
)
def test_what_layers_refuse_is_a_runtime_error_too(x, w, options, text):
    with pytest.raises(RuntimeError, match=text):
        ftt.conv(torch.zeros(x), torch.zeros(w), **options)
    with pytest.raises(ValueError, match=text):
        ftt.conv(torch.zeros(x), torch.zeros(w), **options)


def test_dtypes_are_not_mixed():
    with pytest.raises(RuntimeError, match=r"expected torch\.float32 as x is"):
        ftt.conv(torch.zeros(1, 1, 3), torch.zeros(1, 1, 2).double())


# -- modules --------------------------------------------------------------------------------------

PAIRS = [
    (ftt.Conv1d, torch.nn.Conv1d, 1), (ftt.Conv2d, torch.nn.Conv2d, 2), (ftt.Conv3d, torch.nn.Conv3d, 3),
]  # fmt: skip
TRANSPOSED = [
    (ftt.ConvTranspose1d, torch.nn.ConvTranspose1d, 1),
    (ftt.ConvTranspose2d, torch.nn.ConvTranspose2d, 2),
    (ftt.ConvTranspose3d, torch.nn.ConvTranspose3d, 3),
]


@pytest.mark.parametrize(("mine", "theirs", "rank"), PAIRS)
@pytest.mark.parametrize("mode", ["zeros", "reflect", "replicate", "circular"])
@pytest.mark.parametrize("options", [{"padding": 2, "stride": 2}, {"padding": "same", "dilation": 2}])
def test_modules_are_torch_s(mine, theirs, rank, mode, options):
    one = mine(4, 6, 3, groups=2, padding_mode=mode, **options)
    other = theirs(4, 6, 3, groups=2, padding_mode=mode, **options)
    assert isinstance(one, theirs)
    one.load_state_dict(other.state_dict())
    assert list(one.state_dict()) == list(other.state_dict())
    x = torch.randn(2, 4, *[8] * rank)
    assert torch.allclose(one(x), other(x), atol=1e-5)
    assert torch.allclose(one(x[0]), other(x[0]), atol=1e-5)
    assert f"padding_mode={mode}" in repr(one) or mode == "zeros"


@pytest.mark.parametrize(("mine", "theirs", "rank"), TRANSPOSED)
def test_transposed_modules_are_torch_s(mine, theirs, rank):
    one, other = (kind(4, 6, 3, stride=2, padding=1, output_padding=1, groups=2) for kind in (mine, theirs))
    one.load_state_dict(other.state_dict())
    x = torch.randn(2, 4, *[5] * rank)
    assert torch.allclose(one(x), other(x), atol=1e-5)
    size = [9] * rank
    assert torch.allclose(one(x, output_size=size), other(x, output_size=size), atol=1e-5)


def test_modules_with_boundaries_torch_lacks():
    layer = ftt.Conv2d(
        2, 3, (3, 2), padding=((2, 0), (1, 1)), padding_mode=("symmetric", ("wrap", "antireflect")),
        precision="high", dtype=torch.float64,
    )  # fmt: skip
    x = randn(1, 2, 5, 4)
    want = ft.nn.conv(
        x.numpy(), layer.weight.detach().numpy(), layer.bias.detach().numpy(), padding=((2, 0), (1, 1)),
        boundary=("symmetric", ("wrap", "antireflect")),
    )  # fmt: skip
    np.testing.assert_allclose(layer(x).detach(), want)
    causal = ftt.Conv1d(1, 1, 4, padding="causal", bias=False)
    assert causal(torch.zeros(1, 1, 9)).shape == (1, 1, 9)
    with pytest.raises(ValueError, match="boundary is 'mirror'"):
        ftt.Conv2d(1, 1, 3, padding_mode="mirror")


def test_layers_of_any_rank():
    layer = ftt.ConvNd(
        2, 4, (2, 3, 2, 3), padding="same", groups=2, padding_mode="circular", dtype=torch.float64
    )
    x = randn(1, 2, 4, 5, 3, 4, grad=True)
    y = layer(x)
    assert y.shape == (1, 4, 4, 5, 3, 4)
    want = ft.nn.conv(x.detach().numpy(), layer.weight.detach().numpy(), layer.bias.detach().numpy(),
                      padding="same", groups=2, boundary="wrap")  # fmt: skip
    np.testing.assert_allclose(y.detach(), want)
    y.sum().backward()
    assert x.grad is not None
    assert "kernel_size=(2, 3, 2, 3)" in repr(layer)
    with pytest.raises(ValueError, match="groups is 3"):
        ftt.ConvNd(2, 4, (2,), groups=3)


def test_default_device_is_not_where_results_go() -> None:
    x = torch.randn(2, 3, 9, requires_grad=True)
    weight = torch.randn(4, 3, 3, requires_grad=True)
    with torch.device("meta"):
        y = ftt.conv(x, weight, boundary="edge")
        y.sum().backward()
    assert y.device.type == "cpu"
    assert x.grad is not None
    assert x.grad.device.type == "cpu"
