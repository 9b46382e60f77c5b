"""Torch's other ways to run a model, with convolutions computed here: hit, and with torch's numbers."""

from __future__ import annotations

import functools
import importlib.util
import sys
import unittest
import warnings
from types import SimpleNamespace

import pytest

from tests import children
from tests.optional import optional

torch = optional("torch")
import faltung.torch as ftt  # noqa: E402
from faltung.torch import override  # noqa: E402

functional = torch.nn.functional
pytestmark = pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")


@pytest.fixture(autouse=True)
def stock_again():
    """Every test begins and ends with torch as it is, and with nothing known."""
    ftt.disable()
    override._override = None
    yield
    ftt.disable()


class Net(torch.nn.Module):
    """Layers of several kinds."""

    def __init__(self):
        super().__init__()
        self.first = torch.nn.Conv2d(3, 32, 3, padding=1)
        self.depthwise = torch.nn.Conv2d(32, 32, 5, padding=2, groups=32)
        self.dense = torch.nn.Conv2d(32, 32, 3, padding=1, stride=2)
        self.up = torch.nn.ConvTranspose2d(32, 4, 2, 2)

    def forward(self, x):
        return self.up(self.dense(self.depthwise(self.first(x).relu()).relu()).relu())


def step(model, x):
    """The result and all gradients, of a training step."""
    model.zero_grad()
    y = model(x)
    y.square().mean().backward()
    return [y.detach(), *(p.grad.clone() for p in model.parameters())]


def compare(run):
    """Results with and without, of the third call."""
    want = run()
    with ftt.enabled("all"):
        for _ in range(3):
            found = run()
    assert ftt.report().hits >= 1
    for got, wanted in zip(found, want, strict=True):
        assert got.stride() == wanted.stride()
        assert torch.allclose(got, wanted, rtol=1e-3, atol=1e-4 * float(wanted.detach().abs().max()) + 1e-7)


@pytest.mark.parametrize("layout", [torch.contiguous_format, torch.channels_last])
def test_eager(layout):
    torch.manual_seed(0)
    model, x = Net().to(memory_format=layout), torch.randn(2, 3, 12, 14).to(memory_format=layout)
    compare(lambda: step(model, x))


@pytest.mark.parametrize("make", ["script", "trace"])
def test_scripted_and_traced(make):
    torch.manual_seed(0)
    model, x = Net(), torch.randn(2, 3, 12, 14)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = torch.jit.script(model) if make == "script" else torch.jit.trace(model, x)
    compare(lambda: step(made, x))


@pytest.mark.filterwarnings("ignore")
def test_what_is_traced_computes_what_it_should_ever_after():
    torch.manual_seed(0)
    model, x = Net(), torch.randn(2, 3, 12, 14)
    want = model(x)
    with ftt.enabled("all"):
        model(x)
        traced = torch.jit.trace(model, x)
        assert not any("empty" in node.kind() for node in traced.inlined_graph.nodes())
        assert all("tensor" not in line.layer for line in ftt.report())
        for _ in range(2):
            torch.testing.assert_close(traced(x), want, rtol=1e-4, atol=1e-4)
    torch.testing.assert_close(traced(x), want)


@pytest.mark.filterwarnings("ignore")
def test_compiled():
    torch.manual_seed(0)
    model, x = Net(), torch.randn(2, 3, 12, 14)
    torch._dynamo.reset()
    made = torch.compile(model)
    compare(lambda: step(made, x))
    made = torch.compile(model.to(memory_format=torch.channels_last))
    x = x.to(memory_format=torch.channels_last)
    with torch.no_grad():
        compare(lambda: [made(x)])


@pytest.mark.filterwarnings("ignore")
def test_our_layers_compiled_whole_with_lengths_that_vary():
    torch.manual_seed(0)
    torch._dynamo.reset()
    layer = ftt.Conv2d(2, 3, 3, padding=1, padding_mode="symmetric")

    def run(x):
        return layer(x).sin()

    made = torch.compile(run, fullgraph=True, dynamic=True)
    for width in (7, 8, 9):
        x = torch.randn(2, 2, 6, width, requires_grad=True)
        y = made(x)
        assert torch.allclose(y, run(x), atol=1e-6)
        (gx,) = torch.autograd.grad(y.sum(), x)
        assert torch.allclose(gx, torch.autograd.grad(run(x).sum(), x)[0], atol=1e-5)


def test_autocast():
    torch.manual_seed(0)
    model, x = Net(), torch.randn(2, 3, 12, 14)

    def run():
        with torch.autocast("cpu", torch.bfloat16):
            return [g.float() for g in step(model, x)]

    want = run()
    with ftt.enabled("all"):
        for _ in range(3):
            found = run()
    assert any("bfloat16" in line.layer and line.hits for line in ftt.report())
    for got, wanted in zip(found, want, strict=True):
        assert float((got - wanted).abs().max()) <= 0.1 * float(wanted.abs().max())


def test_mapped_and_differentiated_functions():
    from torch.func import functional_call, grad, hessian, jvp, vmap

    torch.manual_seed(0)
    model, x = Net().double(), torch.randn(3, 3, 8, 8, dtype=torch.float64)
    parameters = dict(model.named_parameters())

    def loss(parameters, x):
        return functional_call(model, parameters, (x[None],)).square().sum()

    compare(lambda: list(vmap(grad(loss), in_dims=(None, 0))(parameters, x).values()))
    w, z = torch.randn(2, 1, 3, dtype=torch.float64), torch.randn(1, 1, 9, dtype=torch.float64)

    def small(w):
        return functional.conv1d(z, w, padding=1).square().sum()

    compare(lambda: [hessian(small)(w), *jvp(small, (w,), (w,))])


def test_double_backward():
    torch.manual_seed(0)
    w = torch.randn(4, 2, 3, 2, dtype=torch.float64, requires_grad=True)
    x = torch.randn(1, 4, 4, 4, dtype=torch.float64, requires_grad=True)
    check = functools.partial(torch.autograd.gradgradcheck, fast_mode=True)
    with ftt.enabled("all"):
        for layer in (functional.conv2d, functional.conv_transpose2d):
            assert check(lambda x, w, layer=layer: layer(x, w, stride=2, padding=1, groups=2), (x, w))
    assert ftt.report().hits > 100


def test_checkpointed():
    from torch.utils.checkpoint import checkpoint

    torch.manual_seed(0)
    model, x = Net(), torch.randn(2, 3, 12, 14, requires_grad=True)

    def run():
        return torch.autograd.grad(checkpoint(model, x, use_reentrant=False).square().sum(), x)

    compare(run)


DATA_PARALLEL = """
import os, sys, warnings
warnings.simplefilter("ignore")
import torch, torch.distributed as dist, torch.multiprocessing as mp
import faltung.torch as ftt

def work(rank, path, out):
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{path}", rank=rank, world_size=2)
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3), torch.nn.ReLU(), torch.nn.Conv2d(8, 8, 3))
    parallel = torch.nn.parallel.DistributedDataParallel(model)
    x = torch.randn(4, 3, 9, 9)
    grads = []
    for on in (False, True):
        if on: ftt.enable("all")
        for _ in range(3):
            parallel.zero_grad()
            parallel(x[2 * rank : 2 * rank + 2]).square().mean().backward()
        grads.append([p.grad.clone() for p in model.parameters()])
    right = all(torch.allclose(a, b, rtol=1e-3, atol=1e-5) for a, b in zip(*grads))
    out.put((right, ftt.report().hits))
    dist.barrier()
    dist.destroy_process_group()

if __name__ == "__main__":
    context = mp.get_context("fork")
    out = context.SimpleQueue()
    workers = [context.Process(target=work, args=(rank, sys.argv[1], out)) for rank in range(2)]
    for w in workers: w.start()
    for _ in workers:
        right, hits = out.get()
        assert right and hits > 0, (right, hits)
    for w in workers: w.join()
    print("right")
"""


def test_data_parallel_training(tmp_path):
    assert "right" in children.run(DATA_PARALLEL, str(tmp_path / "meeting"), timeout=100)


LOADER = """
import warnings
warnings.simplefilter("ignore")
import torch, faltung.torch as ftt
torch.set_num_threads(2)
layer = torch.nn.Conv2d(32, 32, 3).requires_grad_(False)
x = torch.randn(4, 32, 40, 40)

class Data(torch.utils.data.Dataset):
    def __len__(self): return 4
    def __getitem__(self, k):
        for _ in range(3): y = layer(x[k : k + 1])
        return y[0]

ftt.enable("all")
for _ in range(3): want = torch.cat([layer(x[k : k + 1]) for k in range(4)])  # torch's threads exist now
loader = torch.utils.data.DataLoader(Data(), batch_size=2, num_workers=2, multiprocessing_context="fork")
assert torch.equal(torch.cat(list(loader)), want)
assert torch.equal(torch.cat([layer(x[k : k + 1]) for k in range(4)]), want)
print("right")
"""


def test_workers_of_a_data_loader():
    assert children.run(LOADER, timeout=60) == "right\n"


FORKED = """
import os, warnings
warnings.simplefilter("ignore")
import torch, faltung.torch as ftt
torch.set_num_threads(2)
layer = torch.nn.Conv2d(64, 64, 3).requires_grad_(False)
x = torch.randn(1, 64, 40, 40)
ftt.enable("all")
for _ in range(3): want = layer(x)
child = os.fork()
if child == 0:
    from faltung.torch.products import borrowed
    from faltung.runtime import threads
    with borrowed() as workers:
        assert workers == 2 and not threads.is_lent()
    # Compared by NumPy: torch's own operators would wait for threads that stayed behind.
    os._exit(0 if (layer(x).numpy() == want.numpy()).all() else 1)
assert os.waitpid(child, 0)[1] == 0
print("right")
"""


def test_a_forked_child_does_not_wait_for_threads_that_stayed_behind():
    assert children.run(FORKED, timeout=60) == "right\n"


# -- torch's own samples --------------------------------------------------------------------------

NAMES = [f"nn.functional.conv{t}{rank}d" for t in ("", "_transpose") for rank in (1, 2, 3)]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dtype", [torch.float64, torch.complex64, torch.bfloat16])
def test_samples_of_torch_s_own_tests(name, dtype, monkeypatch):
    if importlib.util.find_spec("expecttest") is None:
        # All that torch's samples need of it is the name.
        monkeypatch.setitem(sys.modules, "expecttest", SimpleNamespace(TestCase=unittest.TestCase))
    from torch.testing._internal.common_methods_invocations import op_db

    operator = next(op for op in op_db if op.name == name)
    rtol = 5e-2 if dtype is torch.bfloat16 else 1e-4
    for sample in operator.sample_inputs("cpu", dtype, requires_grad=True):
        tensors = [t for t in (sample.input, *sample.args) if isinstance(t, torch.Tensor) and t.requires_grad]

        def run(sample=sample, tensors=tensors):
            y = operator(sample.input, *sample.args, **sample.kwargs)
            return y, *torch.autograd.grad((y.real if y.is_complex() else y).sum(), tensors)

        want = run()
        with ftt.enabled("all"):
            for _ in range(2):
                found = run()
        for got, wanted in zip(found, want, strict=True):
            assert got.stride() == wanted.stride()
            assert torch.allclose(
                got, wanted, rtol=rtol, atol=rtol * max(1.0, float(wanted.detach().abs().max()))
            )
    for wrong in operator.error_inputs("cpu") if operator.error_inputs_func else ():
        sample = wrong.sample_input
        with ftt.enabled("all"), pytest.raises(wrong.error_type, match=wrong.error_regex):
            operator(sample.input, *sample.args, **sample.kwargs)
