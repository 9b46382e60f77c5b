"""Pieces of a program put together call by call: argument blocks, scratch, and what differs where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..plan import RoutineSpec
from .compiler import Routine, compiler
from .programs import Axis, Bound, Patch

_SLACK = 64  # bytes behind a block of scratch


class Pieces:
    """The calls of a piece, and what differs from piece to piece along ``axes``, the first fastest."""

    def __init__(self, axes: Sequence[str] = ("channels", "space", "batch", "groups")) -> None:
        self._templates: list[NDArray[np.int64]] = []
        self._calls: list[tuple[Routine, int]] = []
        self._bases: dict[int, Patch] = {}
        self._scratch: list[int] = []
        self._varying: dict[str, dict[int, Sequence[int]]] = {axis: {} for axis in axes}

    def room(self, bytes_: int) -> int:
        """One more block of scratch; its number."""
        self._scratch.append(bytes_ + _SLACK)
        return len(self._scratch) - 1

    def call(self, spec: RoutineSpec, block: NDArray[np.int64]) -> int:
        """Call one more routine; the slot where its argument block begins."""
        at = self.block(block)
        self._calls.append((compiler().routine(spec), at))
        return at

    def block(self, block: NDArray[np.int64]) -> int:
        """An argument block of a routine that is called by another one; the slot where it begins."""
        at = sum(map(len, self._templates))
        self._templates.append(block)
        return at

    def set(self, slot: int, word: int) -> None:
        """What a slot is, whatever the piece."""
        for block in self._templates:
            if slot < len(block):
                block[slot] = word
                return
            slot -= len(block)

    def point(self, slot: int, base: Literal["x", "y", "z", "arguments"] | int, constant: int = 0) -> None:
        """Have a slot point into an array, a block of scratch or the argument blocks."""
        self._bases[slot] = Patch(slot, base, constant)

    def vary(self, axis: str, slot: int, values: Sequence[int]) -> None:
        """What a slot is, or is moved by, along an axis of pieces."""
        self._varying[axis][slot] = values

    def fill(self, at: int, blocks: list[NDArray[np.int64]]) -> None:
        """The arguments of the last call for the blocks along the axes."""
        for slot, values in enumerate(np.stack(blocks, axis=1).tolist()):
            if len(set(values)) == 1:
                self._templates[-1][slot] = values[0]
            else:
                self.vary("space", at + slot, values)

    def bound(self, flag: int | None, keep: list[Any]) -> Bound:
        """The region of these pieces."""
        slots = dict.fromkeys(slot for entries in self._varying.values() for slot in entries)
        patches = {slot: Patch(slot, "zero") for slot in slots} | self._bases
        axes = [
            Axis(tuple(entries), np.array(list(entries.values()), np.int64).T.copy())
            for entries in self._varying.values()
            if entries
        ]
        return Bound(
            template=np.concatenate(self._templates),
            patches=tuple(patches.values()),
            axes=tuple(axes),
            calls=tuple(self._calls),
            scratch=tuple(self._scratch),
            flag=flag,
            keep=keep,
        )
