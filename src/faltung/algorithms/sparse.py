"""Kernels with zeros: which taps are summed, in which columns, and what is watched instead of the rest.

A tap that is zero adds nothing to an integer sum and is left out of it. The taps that remain are
grouped, line by line along the columns' axis, into stretches that begin and end with one that is not
zero; a single zero between two others stays, because one more column costs more. Stretches are then
covered by columns of at most three heights, over a few zeros beyond their ends where that spares a
column, so that a routine has few loops whatever the pattern of zeros:

    tap        . x x . x x x . . . . x .        heights 6, 3, 1
    column       6 6 6 6 6 6         1

In floating arithmetic 0 · NaN is NaN, and so is 0 · ∞. There the samples that a chunk of outputs reads
are looked through first (``watched``), all of them in a few vectors per line; where one is not finite
the taps left out are summed after all, as products with zero: these change no finite sum by a bit.
"""

from __future__ import annotations

import functools
import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..plan import Columns, Pairing, Watch
from ..problem import Shape
from .tiles import MAX_HEIGHT, Folding, below, places_of

Stretch = tuple[int, int]
"""Taps from the first to the last that are not zero, and zeros around them that may be used."""

_COLUMN = 1.5  # taps of one row that another column costs (case 2d-2048x2048-u8.i8-disk-15x15-reflect)
# Cycles per vector that is looked through, rows of a chunk, and cycles to fetch a vector from memory (cases
# 2d-2048x2048-f32-disk-15x15-reflect, -cross-5x5, which gains little, and -cross-3x3, which would lose).
_LOOK, _CHUNK_ROWS, _FETCH = 1.2, 32, 6.0


@dataclass(frozen=True)
class SparseWork:
    """The stretches of taps that a sparse routine's columns are made of, and how many of each there are:
    those that do not stand for two, and those that do."""

    plain: tuple[tuple[Stretch, int], ...]
    folded: tuple[tuple[Stretch, int], ...] = ()
    pairing: Pairing = "parallel"

    @property
    def longest(self) -> int:
        """The most taps that a column may have."""
        return max(sum(stretch) for stretch, _ in self.plain + self.folded)

    def columns(self, height: int) -> Counter[tuple[int, bool]]:
        """How many columns of each height there are, folded ones apart."""
        found: Counter[tuple[int, bool]] = Counter()
        for stretches, folded in ((self.plain, False), (self.folded, True)):
            for stretch, count in stretches:
                for h in cover(*stretch, height):
                    found[h, folded] += count
        return found


@functools.lru_cache(maxsize=4096)
def cover(length: int, slack: int, height: int) -> Shape:
    """The heights of the columns that cover a stretch, and at most ``slack`` zeros beyond it."""
    return min(_covers(length, slack, height), key=lambda heights: sum(heights) + _COLUMN * len(heights))


def _covers(length: int, slack: int, height: int) -> list[Shape]:
    heights = sorted({height, -(-height // 2), 1}, reverse=True)
    found: list[Shape] = []
    whole, rest = divmod(length, height)
    for many in {whole, max(0, whole - 1)}:
        left = length - many * height
        for ends in itertools.chain.from_iterable(
            itertools.combinations_with_replacement(heights, k) for k in range(4)
        ):
            if left <= sum(ends) <= left + slack:
                found.append((height,) * many + ends)
    # Always possible: what is left over one by one.
    found.append((height,) * whole + (1,) * rest)
    return found


# -- what the columns are made of ----------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Stretches:
    """Stretches of one run of indices along the columns' axis: the flat index of the line each lies in,
    its first position in the run, its length, and the zeros around it."""

    run: NDArray[np.int64]
    line: NDArray[np.intp]
    first: NDArray[np.intp]
    length: NDArray[np.intp]
    before: NDArray[np.intp]
    after: NDArray[np.intp]


def _stretches(mask: NDArray[np.bool_], along: int, runs: Sequence[Sequence[int]]) -> list[_Stretches]:
    """The stretches of taps that are not zero, run by run."""
    lines = np.moveaxis(mask, along, -1).reshape(-1, mask.shape[along])
    found = []
    for run in runs:
        index = np.array(run, dtype=np.int64)
        line, place = np.nonzero(lines[:, index])
        if len(line) == 0:
            continue
        # A stretch ends where the next tap is in another line or more than one zero away.
        apart = (np.diff(line) != 0) | (np.diff(place) > 2)
        first, last = np.append(0, np.flatnonzero(apart) + 1), np.append(np.flatnonzero(apart), -1)
        of, start, stop = line[first], place[first], place[last] + 1
        same = of[1:] == of[:-1]
        before = start - np.append(0, np.where(same, stop[:-1], 0))
        after = np.append(np.where(same, start[1:], len(run)), len(run)) - stop
        most = MAX_HEIGHT - 1
        found.append(
            _Stretches(index, of, start, stop - start, np.minimum(before, most), np.minimum(after, most))
        )
    return found


def sparse_work(
    mask: NDArray[np.bool_], along: int | None, runs: list[list[int]], folding: Folding | None
) -> SparseWork | None:
    """The stretches along one kernel axis; None where no tap could be folded."""
    if along is None:
        return SparseWork((((1, 0), int(mask.sum())),))
    plain, folded = _halves(mask, along, runs, folding)
    if folding is None:
        return SparseWork(_counted(plain))
    return SparseWork(_counted(plain), _counted(folded), folding.pairing(along)) if folded else None


def _halves(
    mask: NDArray[np.bool_], along: int, runs: list[list[int]], folding: Folding | None
) -> tuple[list[_Stretches], list[_Stretches]]:
    """The stretches that do not stand for two, and those that do."""
    if folding is None:
        return _stretches(mask, along, runs), []
    half, odd = divmod(mask.shape[folding.halved], 2)
    low, middle = runs, runs
    if folding.halved == along:
        low, middle = below(runs, half), [[half]] if odd else []
    index = np.arange(mask.shape[folding.halved])
    index = index.reshape([-1 if a == folding.halved else 1 for a in range(mask.ndim)])
    return (
        _stretches(mask & (index == half) & bool(odd), along, middle),
        _stretches(mask & (index < half), along, low),
    )


def _counted(stretches: list[_Stretches]) -> tuple[tuple[Stretch, int], ...]:
    counts: Counter[Stretch] = Counter()
    for s in stretches:
        counts.update(zip(s.length.tolist(), _slack(s.before, s.after).tolist(), strict=True))
    return tuple(sorted(counts.items()))


def _slack(before: Any, after: Any) -> Any:
    """The zeros that columns may use: no more than a column less one."""
    return np.minimum(before + after, MAX_HEIGHT - 1)


# -- the columns ---------------------------------------------------------------------------------


def sparse_columns(
    tap_offsets: Sequence[NDArray[np.int64]],
    mask: NDArray[np.bool_],
    along: int | None,
    runs: list[list[int]],
    height: int,
    folding: Folding | None,
    watch: Watch | None,
) -> Columns:
    """Columns of the taps that are not zero, arguments as those of ``columns_of``; with a ``watch`` the
    others follow."""
    places = places_of(tap_offsets)
    flat = np.arange(mask.size).reshape(mask.shape)
    plain: dict[int, NDArray[np.int64]] = {1: np.flatnonzero(mask).reshape(-1, 1)}
    folded: dict[int, NDArray[np.int64]] = {}
    if along is not None:
        plain, folded = (_pieces(s, flat, along, height) for s in _halves(mask, along, runs, folding))
    mirror = np.flip(flat, folding.flipped if folding is not None else ()).reshape(-1)
    left = np.ones(mask.size, dtype=bool)
    for covered in (*plain.values(), *folded.values(), *(mirror[t] for t in folded.values())):
        left[covered] = False
    offsets = [places[np.stack([t[:, 0], mirror[t[:, 0]]], axis=1)] for t in folded.values()]
    offsets += [places[t[:, 0]] for t in plain.values()]
    heights, taps = [*folded, *plain], [*folded.values(), *plain.values()]
    rest = np.flatnonzero(left)
    if len(rest) == 0:
        watch = None
    if watch is not None:
        heights.append(1)
        taps.append(rest.reshape(-1, 1))
        offsets.append(places[rest])
    return Columns(tuple(heights), tuple(offsets), tuple(taps), len(folded), len(rest), watch)


def _pieces(
    stretches: list[_Stretches], flat: NDArray[np.int64], along: int, height: int
) -> dict[int, NDArray[np.int64]]:
    """The taps of the columns that cover the stretches: per height, tallest first, one column a row."""
    lines = np.moveaxis(flat, along, -1).reshape(-1, flat.shape[along])
    # Slide along the innermost axis before going on to the next rows, as dense columns do.
    inner = flat.shape[-1] if along < flat.ndim - 1 else 1
    found: dict[int, list[NDArray[np.int64]]] = {}
    order: dict[int, list[NDArray[np.int64]]] = {}
    for s in stretches:
        shapes, kind = np.unique(np.stack([s.length, s.before, s.after], axis=1), axis=0, return_inverse=True)
        for k, (length, before, after) in enumerate(shapes.tolist()):
            these = np.flatnonzero(kind.reshape(-1) == k)
            heights = cover(length, int(_slack(before, after)), height)
            start = s.first[these] - max(0, sum(heights) - length - after)
            for h in heights:
                taps = lines[s.line[these][:, None], s.run[start[:, None] + np.arange(h)]]
                found.setdefault(h, []).append(taps)
                place = s.run[start]
                order.setdefault(h, []).append(
                    np.stack([s.line[these] // inner, place, s.line[these] % inner], axis=1)
                )
                start = start + h
    sorted_ = {}
    for h in sorted(found, reverse=True):
        keys = np.concatenate(order[h])
        sorted_[h] = np.concatenate(found[h])[np.lexsort(keys.T[::-1])]
    return sorted_


# -- what is watched instead of the rest ---------------------------------------------------------


def watch_of(
    tap_offsets: Sequence[NDArray[np.int64]],
    row_axes: Shape,
    row_step: int,
    vector_axes: Shape,
    item: int,
) -> Watch:
    """What a chunk reads whose rows slide along ``row_axes`` of the kernel, its vectors along
    ``vector_axes``."""
    starts, samples, rows = np.zeros(1, dtype=np.int64), 0, 0
    for j, offsets in enumerate(tap_offsets):
        if j in vector_axes:
            # What lies between the first and the last is one line, whatever the taps' distances.
            samples += int(offsets.max() - offsets.min()) // item
            starts = starts + offsets.min()
        elif j not in row_axes:
            starts = np.add.outer(starts, offsets).reshape(-1)
    along = [tap_offsets[j] for j in row_axes]
    if along and row_step:
        quotients, residues = np.divmod(functools.reduce(np.add.outer, along).reshape(-1), row_step)
        ranges = [
            (r, int(quotients[residues == r].min()), int(quotients[residues == r].max()))
            for r in np.unique(residues)
        ]
        # As many rows for all, and none that no output reads.
        rows = min(last - first for _, first, last in ranges)
        begins = [
            r + row_step * q
            for r, first, last in ranges
            for q in dict.fromkeys([*range(first, last - rows, rows + 1), last - rows])
        ]
        starts = np.add.outer(starts, np.array(begins, dtype=np.int64)).reshape(-1)
    return Watch(np.unique(starts), rows, samples)


def watch_cycles(watch: Watch, line: bool, far: bool) -> float:
    """What looking through the samples costs per vector of outputs: a load and a product each, and where
    they are ``far``, in memory, waiting for them."""
    # A chunk is some tens of rows, or one line.
    cycles = len(watch.offsets) * (1 + watch.rows / (1 if line else _CHUNK_ROWS))
    return _LOOK * cycles + (_FETCH if far else 0.0)
