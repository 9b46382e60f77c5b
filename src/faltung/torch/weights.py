"""Packed weights, kept from call to call as long as the weight is certainly the same.

Nothing that torch tells of a tensor says for certain that its content has not changed: an edit of ``p.data``
or of an array that shares its memory leaves the version as it is, freed memory comes back at the same
address, and tensors made in inference mode have no version at all. So what is kept is kept by a *digest* of
the weight's whole content (``codegen/digest.py``), which is made at the speed of reading. The version only
tells whether it is worth the trouble: while weights learn, every call brings new ones, and no digest is made.

Kept weights go with the tensor they were made of, or when too many bytes are kept, the oldest first.
"""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from ..runtime.digests import Digest
from .tensors import array_of, is_dense

MOST_BYTES = 512 << 20
"""That are kept in all: VGG-16 in the basis of its minimal filters has 300 MB."""


@dataclass(eq=False)
class _Held:
    """What is known of a weight: the version it had, and from its second call with this version on, its
    packed form with the digest of what was packed."""

    weight: weakref.ref[torch.Tensor]
    version: int
    digest: tuple[bytes, bytes] | None = None
    packed: Any = None
    bytes: int = 0


class Store:
    """All that is kept, of all layers."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.most_bytes, self.bytes = most_bytes, 0
        self._held: OrderedDict[tuple[int, int], _Held] = OrderedDict()
        self._lock = threading.RLock()  # a garbage collection within may bring ``_forget`` about

    def packed(
        self,
        owner: int,
        weight: torch.Tensor,
        bias: torch.Tensor | None,
        pack: Callable[[], Any],
        digest: Digest | None,
        workers: int,
    ) -> Any:
        """The packed form of a weight for one product, whose number is ``owner``."""
        if digest is None:
            return pack()
        key = owner, id(weight)
        held = self._held.get(key)
        version = -1 if weight.is_inference() else weight._version
        if held is None or held.weight() is not weight or held.version != version:
            packed = pack()
            self._drop(key)
            with self._lock:
                self._held[key] = _Held(weakref.ref(weight, lambda _: self._drop(key)), version)
            return packed
        now = _content(digest, weight, bias, workers)
        if held.packed is not None and now == held.digest:
            return held.packed
        packed = pack()
        size = _bytes_of(packed)
        if size <= self.most_bytes:
            with self._lock:
                self._drop(key)
                self._held[key] = _Held(held.weight, version, now, packed, size)
                self.bytes += size
                while self.bytes > self.most_bytes:
                    self._drop(next(k for k, h in self._held.items() if h.packed is not None))
        return packed

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._held.clear()
            self.bytes = 0

    def _drop(self, key: tuple[int, int]) -> None:
        with self._lock:
            held = self._held.pop(key, None)
            if held is not None:
                self.bytes -= held.bytes


def digest_for(shape: tuple[int, ...], strides: tuple[int, ...], itemsize: int) -> Digest | None:
    """How to make digests of such weights; None where their memory has gaps."""
    return Digest(int(np.prod(shape)) * itemsize) if is_dense(shape, strides) else None


def _content(
    digest: Digest, weight: torch.Tensor, bias: torch.Tensor | None, workers: int
) -> tuple[bytes, bytes]:
    """What tells weights from others: a dense one lies behind its address, in whatever order."""
    return digest.at(weight.data_ptr(), workers), b"" if bias is None else array_of(bias).tobytes()


def _bytes_of(packed: Any) -> int:
    """The memory of arrays, however they are wrapped."""
    if isinstance(packed, np.ndarray):
        return packed.nbytes
    parts = (
        packed if isinstance(packed, tuple) else vars(packed).values() if hasattr(packed, "__dict__") else ()
    )
    return sum(map(_bytes_of, parts))
