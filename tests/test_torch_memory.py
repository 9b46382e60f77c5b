"""Memory of results that is used again: never while anybody has it."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest

from tests.optional import optional

torch = optional("torch")

import faltung.torch as ft  # noqa: E402
from faltung.torch import memory  # noqa: E402

SHAPE, STRIDES = (1024, 300), (300, 1)


@pytest.fixture
def blocks(monkeypatch: pytest.MonkeyPatch) -> memory.Blocks:
    made = memory.Blocks(64 << 20)
    monkeypatch.setattr(memory, "kept", made)
    return made


def new(shape: Any = SHAPE, strides: Any = STRIDES, dtype: Any = torch.float32) -> Any:
    return memory.new(shape, strides, dtype)


def test_what_is_let_go_is_used_again(blocks: memory.Blocks) -> None:
    first = new()
    where = first.data_ptr()
    other = new()
    assert other.data_ptr() != where
    del first
    # Another shape, dtype and order, of about the same size.
    again = new((150, 1000), (1, 150), torch.float64)
    assert again.data_ptr() == where
    assert again.shape == (150, 1000)
    assert again.stride() == (1, 150)
    assert again.dtype is torch.float64


HOLDERS = {
    "a view": lambda y: y[3:5],
    "a detached tensor": lambda y: y.detach(),
    "its storage": lambda y: y.untyped_storage(),
    "an array": lambda y: y.numpy(),
    "a memoryview": lambda y: memoryview(y.numpy()),
    "a capsule": lambda y: torch.utils.dlpack.to_dlpack(y),
    "a typed storage": lambda y: y.storage(),
    "a lazy copy": lambda y: torch._lazy_clone(y) if hasattr(torch, "_lazy_clone") else y,
    "a graph": lambda y: y.requires_grad_().square(),
}


@pytest.mark.parametrize("held", HOLDERS)
@pytest.mark.filterwarnings("ignore:TypedStorage")
def test_what_somebody_has_is_not_used_again(blocks: memory.Blocks, held: str) -> None:
    y = new()
    y.fill_(7.0)
    where = y.data_ptr()
    holder = HOLDERS[held](y)
    del y
    other = new()
    other.fill_(1.0)
    if held == "a lazy copy":
        assert (holder == 7).all()  # torch has copied, if it lay there
    else:
        assert other.data_ptr() != where
    del holder
    gc.collect()


def test_storage_of_another_size_is_left_to_its_owner(blocks: memory.Blocks) -> None:
    y = new()
    y.resize_(4096, 4096)
    y.fill_(3.0)
    other = new()
    other.fill_(1.0)
    assert (y == 3).all()
    del y
    assert new().data_ptr() != other.data_ptr()
    z = new()
    z.untyped_storage().resize_(0)
    del z
    assert new().shape == SHAPE


def test_storage_that_other_processes_see_is_left_to_them(blocks: memory.Blocks) -> None:
    y = new()
    y.fill_(3.0)
    y.share_memory_()
    where = y.data_ptr()
    del y
    assert new().data_ptr() != where


def test_no_more_is_kept_than_allowed(blocks: memory.Blocks) -> None:
    for rows in range(1000, 30_000, 1000):
        new((rows, 300), (300, 1))
    assert blocks.bytes <= blocks.most_bytes
    held = [new((20_000, 300), (300, 1)) for _ in range(5)]  # 120 MB: what is used is not taken away
    for k, y in enumerate(held):
        y.fill_(k)
    assert all((y == k).all() for k, y in enumerate(held))
    del held, y
    new((21_000, 300), (300, 1))
    assert blocks.bytes <= blocks.most_bytes


def test_idle_blocks_go(blocks: memory.Blocks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_IDLE", 8)
    new((30_000, 300), (300, 1))
    for _ in range(10):
        new()
    new((2000, 300), (300, 1))  # only where a block is made is there a look at the others
    assert blocks.bytes < 4 << 20


def test_small_results_are_left_to_the_allocator(blocks: memory.Blocks) -> None:
    new((8, 8), (8, 1))
    assert blocks.bytes == 0


def test_without_torch_counting(blocks: memory.Blocks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_count", None)
    assert new().shape == SHAPE
    assert blocks.bytes == 0


@pytest.mark.parametrize("size", [1 << 19, (1 << 19) + 1, 3_000_000, 19_267_584, (1 << 30) - 1])
def test_blocks_are_little_larger_than_asked_for(size: int) -> None:
    assert size <= memory.rounded(size) <= size * 1.125


def test_threads_do_not_share_blocks(blocks: memory.Blocks) -> None:
    wrong: list[int] = []

    def work(number: int) -> None:
        for _ in range(40):
            y = new()
            y.fill_(number)
            if not (y == number).all():
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_results_of_layers_lie_there_and_stay_what_they_are(blocks: memory.Blocks) -> None:
    torch.manual_seed(0)
    layer = torch.nn.Conv2d(16, 32, 3, padding=1)
    with ft.enabled("all"), torch.no_grad():
        xs = [torch.randn(2, 16, 64, 64) for _ in range(6)]
        ys = [layer(x) for x in xs]
        del ys[1], ys[2]
        ys += [layer(x) for x in xs]
    expected = [layer(x).detach() for x in [xs[0], xs[2], xs[4], xs[5], *xs]]
    assert blocks.bytes > 0
    assert len(ys) == len(expected)
    for y, e in zip(ys, expected, strict=True):
        torch.testing.assert_close(y, e, rtol=1e-3, atol=1e-4)


def test_results_are_on_the_cpu_whatever_the_default_device(blocks: memory.Blocks) -> None:
    x, layer = torch.randn(2, 16, 64, 64), torch.nn.Conv2d(16, 32, 3, padding=1)
    expected = layer(x)
    with ft.enabled("all"), torch.device("meta"):
        for _ in range(3):
            y = layer(x)
            assert y.device.type == "cpu"
    torch.testing.assert_close(y, expected, rtol=1e-3, atol=1e-4)


def test_disabling_gives_memory_back() -> None:
    x, layer = torch.randn(2, 16, 64, 64), torch.nn.Conv2d(16, 32, 3, padding=1)
    ft.enable("all")
    try:
        layer(x)
        layer(x)
        assert memory.kept.bytes > 0
    finally:
        ft.disable()
    assert memory.kept.bytes == 0
