"""Torch with its convolutions computed here: the numbers, strides and errors of torch without."""

from __future__ import annotations

import copy
import gc
import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.optional import optional

torch = optional("torch")
from torch import library as torch_library  # noqa: E402

import faltung.torch as ftt  # noqa: E402
from faltung.torch import override  # noqa: E402

functional = torch.nn.functional
convolution = torch.ops.aten.convolution.default
backward = torch.ops.aten.convolution_backward.default

TOLERANCE = {torch.float64: 1e-12, torch.float32: 1e-4, torch.bfloat16: 3e-2, torch.float16: 4e-3}


@pytest.fixture(autouse=True)
def stock_again():
    """Every test begins and ends with torch as it is, and with nothing known."""
    ftt.disable()
    override._override = None
    threads = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    ftt.disable()
    torch.set_num_threads(threads)


def hits() -> int:
    return ftt.report().hits


def close(got, want, scale=None) -> None:
    """Equal to within rounding, and laid out in memory alike."""
    assert type(got) is type(want)
    if want is None:
        return
    assert got.dtype == want.dtype
    assert got.shape == want.shape
    assert got.stride() == want.stride()
    if not want.numel():
        return
    largest = float(want.detach().abs().max()) if scale is None else scale
    assert float((got.detach().double() - want.detach().double()).abs().max()) <= TOLERANCE[want.dtype] * max(
        largest, 1e-6
    )


def again(call, times: int = 3):
    """The results of calls that follow each other: the first is checked by torch."""
    with ftt.enabled("all"):
        return [call() for _ in range(times)]


# -- the whole argument space --------------------------------------------------------------------


@st.composite
def calls(draw):
    """The arguments of ``aten::convolution``, and a mask for its backward."""
    rank = draw(st.integers(1, 3))
    groups = draw(st.sampled_from([1, 1, 1, 2, 3]))
    inputs, outputs = (groups * draw(st.sampled_from([1, 2, 5, 8])) for _ in range(2))
    if draw(st.booleans()) and rank == 2:
        groups, inputs, outputs = 1, 40, draw(st.sampled_from([32, 37]))
    taps = [draw(st.integers(1, 4)) for _ in range(rank)]
    if inputs == 40:
        taps = [3, 3]
    stride, dilation = ([draw(st.sampled_from([1, 1, 2, 3])) for _ in range(rank)] for _ in range(2))
    padding = [draw(st.integers(0, 3)) for _ in range(rank)]
    transposed = draw(st.booleans())
    space = [d * (k - 1) + 1 + draw(st.integers(0, 6)) for d, k in zip(dilation, taps, strict=True)]
    extra = [0] * rank
    if transposed:
        extra = [draw(st.integers(0, max(s, d) - 1)) for s, d in zip(stride, dilation, strict=True)]
        padding = [min(p, (d * (k - 1)) // 2) for p, d, k in zip(padding, dilation, taps, strict=True)]
    batch = draw(st.sampled_from([0, 1, 2, 3]))
    dtype = draw(st.sampled_from(list(TOLERANCE)))
    x = _tensor(draw, (batch, inputs, *space), dtype)
    shape = (inputs, outputs // groups, *taps) if transposed else (outputs, inputs // groups, *taps)
    weight = _tensor(draw, shape, dtype)
    bias = _tensor(draw, (outputs,), dtype) if draw(st.booleans()) else None
    mask = [draw(st.booleans()) for _ in range(3)]
    return (x, weight, bias, stride, padding, dilation, transposed, extra, groups), mask, draw(_LAYOUTS)


_LAYOUTS = st.sampled_from(["first", "last", "strided", "expanded"])


def _tensor(draw, shape, dtype):
    """Random numbers in some layout."""
    found = torch.from_numpy(np.random.default_rng(draw(st.integers(0, 99))).standard_normal(shape)).to(dtype)
    return _laid_out(found, draw(_LAYOUTS))


def _laid_out(tensor, layout):
    if layout == "last" and tensor.dim() in (4, 5):
        return tensor.to(memory_format=torch.channels_last if tensor.dim() == 4 else torch.channels_last_3d)
    if layout == "strided":
        wide = torch.zeros([2 * n for n in tensor.shape], dtype=tensor.dtype)
        part = wide[tuple(slice(0, None, 2) for _ in tensor.shape)]
        part.copy_(tensor)
        return part
    if layout == "expanded" and tensor.shape[-1] > 0:
        return tensor[..., :1].expand(tensor.shape)
    return tensor


@given(calls())
@settings(max_examples=50)
def test_every_call_is_torch_s(call):
    arguments, mask, layout = call
    want = convolution(*arguments)
    for got in again(lambda: convolution(*arguments)):
        close(got, want)
    x, weight, bias, *rest = arguments
    gy = _laid_out(torch.from_numpy(np.random.default_rng(7).standard_normal(want.shape)).to(x.dtype), layout)
    sizes = None if bias is None else list(bias.shape)
    if bias is None:
        mask = [*mask[:2], False]
    gradients = backward(gy, x, weight, sizes, *rest, mask)
    for found in again(lambda: backward(gy, x, weight, sizes, *rest, mask)):
        for got, wanted in zip(found, gradients, strict=True):
            close(got, wanted)


@pytest.mark.parametrize("rank", [1, 2, 3])
@pytest.mark.parametrize("transposed", [False, True])
@pytest.mark.parametrize("subset", [(0,), (1,), (2,), (0, 1), (1, 2), (0, 1, 2)])
def test_gradients_by_any_subset_through_autograd(rank, transposed, subset):
    torch.manual_seed(0)
    name = f"conv{'_transpose' if transposed else ''}{rank}d"
    tensors = [torch.randn(2, 4, *[7] * rank), torch.randn(4, 4, *[3] * rank), torch.randn(4)]
    for k in subset:
        tensors[k].requires_grad_()

    def run():
        y = getattr(functional, name)(*tensors, stride=2, padding=1)
        return torch.autograd.grad(y.square().sum(), [tensors[k] for k in subset])

    want = run()
    for found in again(run):
        for got, wanted in zip(found, want, strict=True):
            close(got, wanted)
    assert hits() > 0


@pytest.mark.parametrize("dtype", [torch.complex64, torch.complex128])
def test_complex(dtype):
    x, w = torch.randn(2, 3, 9, dtype=dtype, requires_grad=True), torch.randn(4, 3, 3, dtype=dtype)

    def run():
        y = functional.conv1d(x, w, padding=1)
        return y, *torch.autograd.grad(y.abs().sum(), x)

    want = run()
    for found in again(run):
        for got, wanted in zip(found, want, strict=True):
            assert torch.allclose(got, wanted, rtol=1e-4, atol=1e-4)
            assert got.stride() == wanted.stride()


@pytest.mark.filterwarnings("ignore:Using padding='same':UserWarning")  # of torch's, about even kernels
@pytest.mark.parametrize("padding", ["same", "valid"])
def test_padding_by_name(padding):
    x, w = torch.randn(2, 3, 9, 8), torch.randn(4, 3, 4, 3)
    want = functional.conv2d(x, w, padding=padding)
    for got in again(lambda: functional.conv2d(x, w, padding=padding)):
        close(got, want)


@pytest.mark.parametrize("mode", ["zeros", "reflect", "replicate", "circular"])
def test_modules_with_every_padding_mode(mode):
    layer = torch.nn.Conv2d(3, 4, 3, padding=1, padding_mode=mode)
    x = torch.randn(2, 3, 8, 8)
    want = layer(x)
    for got in again(lambda: layer(x)):
        close(got, want)


def test_samples_that_are_not_finite_spread_as_in_torch():
    x, w = torch.randn(2, 40, 16, 16), torch.randn(40, 40, 3, 3)
    x[0, 3, 5, 6], x[1, 7, 0, 0] = float("nan"), float("inf")
    want = functional.conv2d(x, w, padding=1)
    for got in again(lambda: functional.conv2d(x, w, padding=1)):
        assert torch.equal(got.isfinite(), want.isfinite())


# -- what torch rejects ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("x", "w", "options"),
    [
        ((1, 3, 4, 4), (2, 2, 3, 3), {}),
        ((1, 3, 2, 2), (2, 3, 3, 3), {}),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"padding": -1}),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"stride": 0}),
        ((1, 4, 4, 4), (3, 2, 3, 3), {"groups": 2}),
        ((1, 4, 4, 4), (4, 2, 3, 3), {"groups": 0}),
        ((1, 3, 4, 4), (2, 3, 3, 3), {"bias": torch.zeros(3)}),
        ((3, 4), (2, 3, 3, 3), {}),
    ],
)
def test_errors_are_torch_s(x, w, options):
    def outcome():
        with pytest.raises(Exception) as caught:  # noqa: PT011
            functional.conv2d(torch.zeros(x), torch.zeros(w), **options)
        return caught.type, str(caught.value)

    want = outcome()
    for got in again(outcome):
        assert got == want


def test_errors_of_calls_like_ones_that_were_taken():
    x, w = torch.randn(1, 3, 6, 6), torch.randn(4, 3, 3, 3)
    with ftt.enabled("all"):
        for _ in range(2):
            functional.conv2d(x, w, torch.zeros(4))
        with pytest.raises(RuntimeError):
            functional.conv2d(x, w, torch.zeros(3))
        with pytest.raises(RuntimeError):
            functional.conv2d(x, w.double(), torch.zeros(4))


# -- on and off -----------------------------------------------------------------------------------


def test_nothing_is_computed_here_before_and_after():
    x, w = torch.randn(1, 40, 20, 20), torch.randn(40, 40, 3, 3)
    want = functional.conv2d(x, w)
    with ftt.enabled("all"):
        for _ in range(2):
            functional.conv2d(x, w)
        assert hits() == 2
    for _ in range(3):
        assert torch.equal(functional.conv2d(x, w), want)
    assert hits() == 2
    ftt.enable("all")
    functional.conv2d(x, w)
    assert hits() == 3, "what was planned before is used again"
    ftt.enable("all")  # twice is once
    ftt.disable()
    ftt.disable()
    functional.conv2d(x, w)
    assert hits() == 3


def test_blocks_nest():
    with ftt.enabled("all"), ftt.enabled("rules"):
        assert override._override.choose == "rules"
    assert override._library is None


def test_an_unknown_choice_is_refused():
    with pytest.raises(ValueError, match="choose is 'some', expected 'rules', 'measured' or 'all'"):
        ftt.enable("some")
    assert override._library is None


def test_a_torch_without_what_is_needed_is_left_alone(monkeypatch):
    def missing(*arguments):
        raise AttributeError("get_kernel")

    monkeypatch.setattr(torch_library, "get_kernel", missing)
    with pytest.warns(RuntimeWarning, match="lacks what this needs") as caught:
        ftt.enable()
    assert len(caught) == 1
    assert override._library is None
    assert functional.conv1d(torch.ones(1, 1, 3), torch.ones(1, 1, 3)).item() == 3


def test_rules_leave_small_calls_to_torch_and_take_large_ones():
    small, large = torch.randn(1, 4, 8, 8), torch.randn(2, 64, 56, 56)
    layers = [torch.nn.Conv2d(4, 4, 3), torch.nn.Conv2d(64, 64, 3, padding=1)]
    with ftt.enabled(), torch.no_grad():
        for _ in range(3):
            layers[0](small), layers[1](large)
    lines = {line.layer.split("@")[0].strip(): line for line in ftt.report()}
    assert lines["conv2d 4→4 3×3"].hits == 0
    assert "brief" in lines["conv2d 4→4 3×3"].reason
    assert lines["conv2d 64→64 3×3"].hits == 3
    assert lines["conv2d 64→64 3×3"].algorithm == "winograd"
    assert "64→64 3×3 @ 2×56×56" in str(ftt.report())


def test_the_faster_is_taken_where_both_are_measured(monkeypatch):
    from faltung.torch import choice

    x, w = torch.randn(1, 8, 20, 20), torch.randn(8, 8, 3, 3)
    want = functional.conv2d(x, w)
    with ftt.enabled("measured"):
        for _ in range(3):
            close(functional.conv2d(x, w), want)
    (line,) = ftt.report()
    assert line.reason.startswith("measured: ")
    slow, fast = (lambda: threading.Event().wait(0.01)), (lambda: None)
    assert choice.fastest(fast, slow).faster
    assert not choice.fastest(slow, fast).faster


def test_equal_calls_give_equal_bits_from_the_first_on():
    x, w = torch.randn(1, 40, 20, 20, requires_grad=True), torch.randn(40, 40, 3, 3)
    found = again(lambda: torch.autograd.grad(functional.conv2d(x, w).square().sum(), x)[0])
    assert all(torch.equal(gx, found[0]) for gx in found)


def test_lengths_that_keep_changing_are_not_planned_for():
    w = torch.randn(8, 4, 3)
    with ftt.enabled("all"):
        for n in [*range(40, 100), 41, 99]:
            functional.conv1d(torch.randn(1, 4, n), w)
    assert hits() == override._MOST_LENGTHS + 1
    assert (
        sum("too many different shapes" in line.reason for line in ftt.report())
        == 60 - override._MOST_LENGTHS
    )


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_results_do_not_depend_on_the_number_of_threads(threads):
    torch.manual_seed(0)
    x, w = torch.randn(2, 64, 30, 30), torch.randn(64, 64, 3, 3)
    want = again(lambda: functional.conv2d(x, w))[-1]
    torch.set_num_threads(threads)
    assert torch.equal(again(lambda: functional.conv2d(x, w))[-1], want)


def test_from_several_threads_at_once():
    torch.manual_seed(0)
    x, layer = torch.randn(2, 64, 30, 30), torch.nn.Conv2d(64, 64, 3).requires_grad_(False)
    with ftt.enabled("all"):
        for _ in range(2):
            want = layer(x)
        found = []

        def work():
            found.extend(torch.equal(layer(x), want) for _ in range(10))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == [True] * 40


# -- weights are never stale ----------------------------------------------------------------------


def _adam(p):
    optimizer = torch.optim.Adam([p], lr=0.1)
    p.grad = torch.randn_like(p)
    optimizer.step()


def _in_place(p):
    with torch.no_grad():
        p.mul_(-1)


def _doubled(p):
    p.data.mul_(2)


def _one_number(p):
    p.data[1, 2, 0, 1] += 1e-3


def _exchanged_numbers(p):
    with torch.no_grad():
        p.data[[0, 1]] = p.data[[1, 0]].clone()


def _other_memory(p):
    p.data = torch.randn(p.shape)


def _same_memory_again(p):
    shape = p.shape
    p.data = torch.empty(0)
    gc.collect()
    p.data = torch.randn(shape)  # most likely where the last one was


def _through_numpy(p):
    p.detach().numpy()[...] *= -3


EDITS = [_adam, _in_place, _doubled, _one_number, _exchanged_numbers, _other_memory, _same_memory_again,
         _through_numpy]  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("grad", [False, True])
@pytest.mark.parametrize("layout", ["first", "last"])
def test_edited_weights_are_noticed(edit, grad, layout):
    torch.manual_seed(0)
    layer = torch.nn.Conv2d(40, 40, 3, padding=1)
    if layout == "last":
        layer.to(memory_format=torch.channels_last)
    x = torch.randn(1, 40, 12, 12)
    with ftt.enabled("all"), torch.set_grad_enabled(grad):
        for _ in range(4):
            layer(x)
        for _ in range(3):
            edit(layer.weight)
            with torch.no_grad():
                want = functional.conv2d(x.double(), layer.weight.double(), layer.bias.double(), padding=1)
            for _ in range(3):
                got = layer(x).detach()
                assert float((got - want).abs().max()) <= 1e-4 * float(want.abs().max())


def test_an_edited_bias_is_noticed():
    layer, x = torch.nn.Conv2d(40, 40, 3), torch.randn(1, 40, 12, 12)
    with ftt.enabled("all"), torch.no_grad():
        for _ in range(4):
            before = layer(x)
        layer.bias.data.add_(1)
        assert torch.allclose(layer(x), before + 1, atol=1e-4)


def test_a_loaded_state_is_noticed():
    layers = [torch.nn.Conv2d(40, 40, 3) for _ in range(2)]
    x = torch.randn(1, 40, 12, 12)
    with ftt.enabled("all"), torch.inference_mode():
        for _ in range(4):
            one, other = (layer(x) for layer in layers)
        layers[0].load_state_dict(layers[1].state_dict())
        assert not torch.equal(one, other)
        assert torch.equal(layers[0](x), other)


def test_weights_made_in_inference_mode_are_kept_and_never_stale():
    with ftt.enabled("all"), torch.inference_mode():
        weight, x = torch.randn(40, 40, 3, 3), torch.randn(1, 40, 12, 12)
        for _ in range(4):
            before = functional.conv2d(x, weight)
        assert override._override.store.bytes > 0
        weight.neg_()
        assert torch.equal(functional.conv2d(x, weight), -before)


def test_kept_weights_go_with_the_layer_and_are_bounded():
    x = torch.randn(1, 40, 12, 12)
    with ftt.enabled("all"), torch.no_grad():
        store = override._override.store
        layers = [torch.nn.Conv2d(40, 40, 3) for _ in range(3)]
        for _ in range(4):
            for layer in layers:
                layer(x)
        each = store.bytes // 3
        assert each > 40 * 40 * 9 * 4
        del layers[2], layer
        gc.collect()
        assert store.bytes == 2 * each
        store.most_bytes = 2 * each
        more = torch.nn.Conv2d(40, 40, 3)
        for _ in range(3):
            more(x)
        assert store.bytes == 2 * each
    ftt.disable()
    assert store.bytes == 0


def test_weights_that_learn_are_not_kept():
    layer, x = torch.nn.Conv2d(40, 40, 3), torch.randn(1, 40, 12, 12)
    optimizer = torch.optim.SGD(layer.parameters(), 1e-3)
    with ftt.enabled("all"):
        for _ in range(4):
            optimizer.zero_grad()
            layer(x).square().sum().backward()
            optimizer.step()
        assert hits() > 0
        assert override._override.store.bytes == 0


def test_copies_of_a_layer_have_weights_of_their_own():
    layer, x = torch.nn.Conv2d(40, 40, 3), torch.randn(1, 40, 12, 12)
    with ftt.enabled("all"), torch.no_grad():
        for _ in range(4):
            before = layer(x)
        other = copy.deepcopy(layer)
        other.weight.zero_()
        other.bias.zero_()
        for _ in range(4):
            assert not other(x).any()
            assert torch.equal(layer(x), before)


def test_calls_that_go_on_to_torch_do_so_under_transforms():
    """They are recognised by their weight, and torch's own operator is called in their place."""
    from torch._subclasses.fake_tensor import FakeTensorMode
    from torch.func import grad, jvp, vmap

    torch.manual_seed(0)
    layer, x, xs = torch.nn.Conv2d(2, 3, 3), torch.randn(4, 2, 8, 8), torch.randn(5, 4, 2, 8, 8)
    weight = layer.weight.detach()

    def loss(w, x):
        return torch.conv2d(x, w).square().sum()

    def results():
        return [
            layer(x),
            vmap(layer)(xs),
            grad(loss)(weight, x),
            vmap(grad(loss), (None, 0))(weight, xs),
            jvp(layer, (x,), (x,))[1],
            torch.nn.functional.conv2d(x, weight, stride=2),  # the same weight and input, another call
            torch.nn.functional.conv2d(x.double(), weight.double()),
        ]

    want = results()
    with ftt.enabled():  # all of these are too brief to be ours
        for _ in range(4):
            for got, wanted in zip(results(), want, strict=True):
                assert got.dtype is wanted.dtype
                torch.testing.assert_close(got, wanted)
        with FakeTensorMode(allow_non_fake_inputs=True) as fake:
            assert torch.conv2d(fake.from_tensor(x), fake.from_tensor(weight)).shape == (4, 3, 6, 6)
        with pytest.raises(RuntimeError, match="channels"):
            layer(torch.randn(4, 3, 8, 8))
