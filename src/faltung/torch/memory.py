"""Memory for results, used again once nobody has it any more.

A network asks for the same large tensors in every run and lets go of them. The system's allocator gives much
of what is let go back to the system, and gets it again page by page, each of them cleared and none of them in
a cache: nine thousand pages in every inference of MobileNetV2 (docs/performance.md, "Networks in torch").
What results lay in is kept here instead, as allocators for other devices do.

A block is free when nobody else refers to its storage, in C++ or in Python, and it is what it was: a storage
that was given another size, or that other processes can see, is left to whoever has it.
"""

from __future__ import annotations

import itertools
import math
import os
import sys
import threading
from dataclasses import dataclass
from typing import Any

import torch

from .allocator import usable_bytes
from .tensors import Shape

_LEAST_BYTES = 512 << 10
"""Below, allocators keep what they are given back."""

_STEPS = 8  # sizes of blocks per power of two: a block is an eighth larger than asked for, at most
_IDLE = 2048  # results, after which a block that none of them used goes: several steps of deep networks

_CPU = torch.device("cpu")


def new(shape: Shape, strides: Shape, dtype: torch.dtype) -> torch.Tensor:
    """A tensor whose elements are not set."""
    size = math.prod(shape) * dtype.itemsize
    if size < _LEAST_BYTES or _count is None:
        return torch.empty_strided(shape, strides, dtype=dtype, device=_CPU)
    return kept.tensor(size, shape, strides, dtype)


@dataclass(eq=False)
class _Block:
    storage: Any
    address: int
    count: int  # of references while it is free: in C++, and in Python
    references: int
    used: int  # when it was asked for last


class Blocks:
    """All memory that is kept."""

    def __init__(self, most_bytes: int) -> None:
        self.most_bytes, self.bytes = most_bytes, 0
        self._blocks: dict[int, list[_Block]] = {}
        self._lock = threading.Lock()
        self._clock = itertools.count()

    def tensor(self, size: int, shape: Shape, strides: Shape, dtype: torch.dtype) -> torch.Tensor:
        """A tensor of so many bytes in a block that is free, or in a new one."""
        size = rounded(size)
        made = torch.empty(0, dtype=dtype, device=_CPU)
        with self._lock:
            now = next(self._clock)
            block = next((b for b in self._blocks.get(size, ()) if _is_free(b, size)), None)
            if block is None:
                self._tidy(size, now)
                block = _new_block(size)
                self._blocks.setdefault(size, []).append(block)
                self.bytes += size
            block.used = now
            made.set_(block.storage, 0, shape, strides)
        return made

    def clear(self) -> None:
        """Keep nothing. What tensors lie in lives as long as they do."""
        with self._lock:
            self._blocks.clear()
            self.bytes = 0

    def _tidy(self, size: int, now: int) -> None:
        """Make room for so many bytes: blocks go that nobody has used for long, or that are no longer what
        they were, and then those that were free longest."""
        every = sorted(((b.used, n, b) for n, blocks in self._blocks.items() for b in blocks), key=_age)
        for used, n, block in every:
            crowded = self.bytes + size > self.most_bytes
            if (crowded or now - used > _IDLE) and (_is_free(block, n) or not _is_intact(block, n)):
                self._blocks[n].remove(block)
                self.bytes -= n


def rounded(size: int) -> int:
    """The size of the block for so many bytes."""
    step = 1 << max(size.bit_length() - 1 - (_STEPS.bit_length() - 1), 0)
    return -(-size // step) * step


def _age(entry: tuple[int, int, _Block]) -> int:
    return entry[0]


def _new_block(size: int) -> _Block:
    storage: Any = torch.empty(size, dtype=torch.uint8, device=_CPU).untyped_storage()
    block = _Block(storage, storage.data_ptr(), 0, 0, 0)
    block.references = sys.getrefcount(block.storage)
    block.count = _references(block)
    del storage
    block.references -= 1
    return block


def _references(block: _Block) -> int:
    assert _count is not None
    return int(_count(block.storage._cdata))


def _is_free(block: _Block, size: int) -> bool:
    return (
        _references(block) == block.count
        and sys.getrefcount(block.storage) == block.references
        and _is_intact(block, size)
    )


def _is_intact(block: _Block, size: int) -> bool:
    """Whether a storage is as it was made."""
    storage = block.storage
    return storage.nbytes() == size and not storage.is_shared() and storage.data_ptr() == block.address


# Counts references to a storage; torch uses it for the same purpose, with graphs of CUDA kernels.
_count = getattr(torch._C, "_storage_Use_Count", None)

kept = Blocks(usable_bytes())


def _after_fork() -> None:
    """In a forked child the lock may be held by a thread that no longer exists."""
    kept._lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
