"""Which products a routine forms: one sample with one tap, or two neighbours with two taps at once.

Taps that lie next to each other along the vector axis are taken in pairs, where both they and the
samples fit 16 bits and sums take 32: one instruction then does the work of two. The first tap of a
run of odd length is left to the last pair, which repeats the tap before it as a zero, so that no
sample outside the kernel's window is read:

    taps a b c d e   →   (a b) (c d) (0 e)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..machine import Machine
from ..plan import Columns
from ..problem import ConvProblem
from .tiles import runs_of

SHORT = ("i8", "u8", "i16")
"""Samples that are 16-bit signed numbers, or become such."""


@dataclass(frozen=True, eq=False)
class Pairs:
    """The taps of one kernel axis two at a time: the byte offset of each pair's first sample, and the
    indices of its taps, -1 for none."""

    axis: int
    offsets: NDArray[np.int64]
    members: NDArray[np.int64]

    def replaced(self, tap_offsets: Sequence[NDArray[np.int64]]) -> list[NDArray[np.int64]]:
        """The offsets of all axes, with pairs in place of the taps of theirs."""
        return [self.offsets if j == self.axis else offsets for j, offsets in enumerate(tap_offsets)]

    def taken_apart(self, columns: Columns, shape: tuple[int, ...]) -> Columns:
        """Columns of pairs, as columns of the taps of a kernel of this shape."""
        paired = tuple(len(self.offsets) if j == self.axis else n for j, n in enumerate(shape))
        taps = []
        for places in columns.taps:
            index = list(np.unravel_index(places, paired))
            members = self.members[index[self.axis]]
            both = []
            for k in (0, 1):
                index[self.axis] = np.maximum(members[..., k], 0)
                both.append(np.where(members[..., k] < 0, -1, np.ravel_multi_index(index, shape)))
            taps.append(np.stack(both, axis=-1))
        left_out = columns.left_out * math.prod(shape) // math.prod(paired)
        return replace(columns, taps=tuple(taps), left_out=left_out)

    def kept(self, mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which pairs have a tap that is not zero."""
        both = np.take(mask, np.maximum(self.members, 0), axis=self.axis)
        present = (self.members >= 0).reshape([*self.members.shape, *(1,) * (mask.ndim - self.axis - 1)])
        kept: NDArray[np.bool_] = np.asarray((both & present).any(axis=self.axis + 1))
        return kept


def may_pair(problem: ConvProblem, machine: Machine) -> bool:
    """Whether the numbers and the machine allow products in pairs, wherever taps have neighbours.

    Elsewhere than on x86 a widening multiply-add does as well by single products.
    """
    return (
        machine.x86
        and (machine.vector_bytes < 64 or machine.has("avx512bw"))
        and problem.arithmetic.accumulator == "i32"
        and problem.arithmetic.complexity == "real"
        and problem.facts.short
    )


def pairs_along(axis: int, offsets: NDArray[np.int64], x_item: int) -> Pairs | None:
    """The taps of a kernel axis in pairs; None where one has no neighbour."""
    firsts, members = [], []
    for run in runs_of(offsets.tolist(), x_item):
        if len(run) < 2:
            return None
        for first, second in zip(run[::2], run[1::2], strict=False):
            firsts.append(int(offsets[first]))
            members.append((first, second))
        if len(run) % 2:
            firsts.append(int(offsets[run[-2]]))
            members.append((-1, run[-1]))
    return Pairs(axis, np.array(firsts, dtype=np.int64), np.array(members, dtype=np.int64))
