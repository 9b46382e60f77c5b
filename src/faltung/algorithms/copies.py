"""Rows copied before they are summed: what a copy consists of, and where columns lie in it.

Taps that differ only along the vector axis read the same strip of a row, a few samples further on; taps of
one column, and columns along the same line of the kernel, read it in other rows. So a row of the copy has
as many strips as the kernel has taps along its remaining axes (one in 2-D, as many as planes in 3-D), and
where rows of a tile are several taps apart, that many times as many.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..machine import Machine
from ..plan import Columns, Copies
from ..problem import Shape
from .tiles import Folding, pad_line, places_of

_WIDEST = 1024  # samples of a row in one chunk, if rows of the whole width were too few
_FURTHEST = 64  # samples between a strip's first and last tap: beyond, mostly halos would be copied
_CHUNKS = 16  # per core, at least
# Cycles per vector that is copied and byte of a sample (cases 2d-2048x2048-f32-dense-7x7 and -11x11, which
# gain 5 and 15 %, and the former in float64, which would lose 10 %).
_COPY = 0.75


@dataclass(frozen=True)
class Copied:
    """A copy whose strips are ``span`` samples longer than the outputs of a chunk, with ``reach`` rows more
    than these. ``runs`` are the taps along ``along`` that lie in one strip each, in different rows."""

    along: int
    runs: tuple[tuple[int, ...], ...]
    vector_axes: Shape
    strips: int
    span: int
    reach: int
    item: int
    lanes: int

    def line(self, samples: int) -> int:
        """Bytes of a strip for so many outputs."""
        return pad_line(samples + self.span + self.lanes, self.item) * self.item

    def chunk(self, rows: int, samples: int, height: int, machine: Machine) -> tuple[int, int]:
        """Rows and samples of outputs for which the copy stays in half of L2; no rows where it cannot."""
        columns = samples
        while True:
            band = machine.l2 // 2 // (self.strips * self.line(columns)) - self.reach
            if columns <= _WIDEST or band >= 4 * max(height, self.reach):
                break
            columns = -(-samples // (-(-samples // columns) + 1))
            columns = -(-columns // self.lanes) * self.lanes
        columns = min(columns, samples)
        # A few chunks per core, so that none is idle at the end.
        enough = max(2 * self.reach, rows * samples // columns // (_CHUNKS * machine.cores), height)
        return min(band, enough) // height * height, columns

    def cycles(self, rows: int, samples: int, height: int, machine: Machine) -> float:
        """What copying costs per vector of outputs."""
        band, _ = self.chunk(rows, samples, height, machine)
        return _COPY * self.item * self.strips * (1 + self.reach / band) if band > 0 else math.inf


def copied_of(
    tap_offsets: Sequence[NDArray[np.int64]],
    along: int,
    runs: list[list[int]],
    vector_axes: Shape,
    item: int,
    lanes: int,
) -> Copied | None:
    """What would be copied; None where not every output reads all of it."""
    if len({len(run) for run in runs}) != 1:
        return None
    span = 0
    for j in vector_axes:
        offsets = tap_offsets[j]
        if int(offsets.min()) != int(offsets[0]) or bool((offsets % item).any()):
            return None
        span += int(offsets.max() - offsets[0]) // item
    if span > _FURTHEST:
        return None
    others = [j for j in range(len(tap_offsets)) if j != along and j not in vector_axes]
    strips = len(runs) * math.prod(len(tap_offsets[j]) for j in others)
    taps = tuple(map(tuple, runs))
    return Copied(along, taps, vector_axes, strips, span, len(runs[0]) - 1, item, lanes)


def copies_of(
    copied: Copied,
    tap_offsets: Sequence[NDArray[np.int64]],
    columns: Columns,
    folding: Folding | None,
    chunk: tuple[int, int],
) -> Copies:
    """The copy for chunks of so many rows and samples of outputs."""
    rows, samples = chunk
    flat = np.arange(math.prod(map(len, tap_offsets))).reshape([len(offsets) for offsets in tap_offsets])
    mirror = np.flip(flat, folding.flipped if folding is not None else ()).reshape(-1)
    line = copied.line(samples)
    pitch = copied.strips * line
    # Tap by tap along each axis: where its strip begins in x and in the copy, and how far on it is there.
    begin = [np.zeros_like(offsets) for offsets in tap_offsets]
    strip, within = [np.zeros_like(p) for p in begin], [np.zeros_like(p) for p in begin]
    for number, run in enumerate(copied.runs):
        taps = list(run)
        begin[copied.along][taps] = tap_offsets[copied.along][run[0]]
        strip[copied.along][taps] = number
        within[copied.along][taps] = np.arange(len(run)) * pitch
    before = len(copied.runs)
    for j, offsets in enumerate(tap_offsets):
        if j in copied.vector_axes:
            begin[j][:] = offsets[0]
            within[j] = offsets - offsets[0]
        elif j != copied.along:
            begin[j], strip[j] = offsets, np.arange(len(offsets)) * before
            before *= len(offsets)
    numbers = places_of(strip)
    places = np.zeros(copied.strips, dtype=np.int64)
    places[numbers] = places_of(begin)
    in_copy = numbers * line + places_of(within)
    first = [taps[:, 0] for taps in columns.taps]
    twice = [np.stack([in_copy[t], in_copy[mirror[t]]], axis=1) for t in first[: columns.folded]]
    once = [in_copy[t] for t in first[columns.folded :]]
    return Copies(places, line, copied.span, copied.reach, rows + copied.reach, (*twice, *once))
