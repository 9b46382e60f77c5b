"""How a kernel's taps are grouped into columns, and how large the register tile should be.

The model counts, per column and tile, what one core issues: fused multiply-adds and vector loads,
two of each per cycle, unaligned loads costing 1.4 (they cross a cache line that often). It was
checked against the grid 3×3 … 31×31 on 2048² float32: the predicted best tile is within 5 % of the
measured best on a machine with 16 registers.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..plan import Columns
from ..problem import Shape

MAX_HEIGHT = 8
MAX_ROWS = 8
MAX_VECTORS = 4
MAX_LINE = 12
_L1_WAYS = 8  # the least among current CPUs


@dataclass(frozen=True)
class Tile:
    """A register tile: ``rows`` × ``vectors`` accumulators, columns of up to ``height`` taps.

    ``cycles`` is the modelled cost of one vector of outputs over all columns.
    """

    rows: int
    vectors: int
    height: int
    cycles: float


def split(length: int, height: int) -> list[int]:
    """``length`` adjacent taps as columns of at most ``height``, as even as possible."""
    parts = -(-length // height)
    return [length // parts + (k < length % parts) for k in range(parts)]


@functools.lru_cache(maxsize=1024)
def best_tile(
    runs: tuple[tuple[int, int], ...],
    registers: int,
    parts: int,
    line: int,
    max_rows: int,
    max_vectors: int,
    conversion: float,
    sets: tuple[int, int] = (64, 64),
) -> Tile:
    """The cheapest tile for columns whose runs of adjacent taps are ``runs`` = ((length, count), …).

    ``line`` is 0 for tiles of rows, and for tiles along a line the vectors between its rows;
    ``parts`` is 2 for complex kernels, ``conversion`` the extra instructions per loaded vector,
    ``sets`` over how many cache sets the rows of x and of y are spread (see ``cache_sets``).
    """
    best: Tile | None = None
    longest = max(length for length, _ in runs)
    for height in range(1, min(longest, MAX_HEIGHT) + 1):
        columns: Counter[int] = Counter()
        for length, count in runs:
            for h in split(length, height):
                columns[h] += count
        if max(columns) < height:
            continue
        for rows in range(1, min(MAX_LINE if line else MAX_ROWS, max_rows) + 1):
            for vectors in (line,) if line else range(1, min(MAX_VECTORS, max_vectors) + 1):
                sums = rows * vectors * parts
                # One register for the sample on its way.
                if sums + height * parts + 1 > registers and (
                    rows > 1 or vectors > max(line, 1) or height > 1
                ):
                    continue
                cycles = 0.0
                for h, count in columns.items():
                    loads = (rows + h - 1) * vectors
                    arithmetic = (sums * h + conversion * loads) / 2
                    fetch = (1.4 * loads + h * parts) / 2
                    # An accumulator is updated h times in a row, four cycles each; a little more keeps
                    # the schedule from having to be perfect.
                    latency = 4.5 * h
                    # Rows of x and y that share a cache set evict each other, and fetches wait.
                    crowd = -(-(rows + h - 1) // sets[0]) + -(-rows // sets[1]) - _L1_WAYS
                    stall = 0.04 * max(0, crowd) * fetch
                    cycles += count * (max(arithmetic, fetch, latency) + stall + 3.0)
                cycles /= rows * vectors
                if best is None or cycles < best.cycles * 0.999:
                    best = Tile(rows, vectors, height, cycles)
    assert best is not None
    return best


def cache_sets(step: int) -> int:
    """Over how many sets of L1 lines ``step`` bytes apart are spread; few for powers of two."""
    return 64 if step % 64 else 64 // math.gcd(64, step // 64)


def runs_of(positions: Sequence[int], unit: int) -> list[list[int]]:
    """Indices of ``positions`` grouped into runs whose members are ``unit`` apart."""
    by_residue: dict[int, list[tuple[int, int]]] = {}
    for index, position in enumerate(positions):
        by_residue.setdefault(position % unit, []).append((position // unit, index))
    runs: list[list[int]] = []
    for residue in sorted(by_residue):
        previous = None
        for place, index in sorted(by_residue[residue]):
            if previous is None or place != previous + 1:
                runs.append([])
            runs[-1].append(index)
            previous = place
    return runs


def columns_of(
    tap_offsets: Sequence[NDArray[np.int64]], along: int | None, runs: list[list[int]], height: int
) -> Columns:
    """Columns of taps: runs along one kernel axis, repeated for every index of the others.

    ``tap_offsets[j][m]`` are the bytes that tap m of kernel axis j adds to an address; ``runs``
    hold indices along ``along`` (None: every tap is its own column).
    """
    shape = tuple(len(offsets) for offsets in tap_offsets)
    total = np.zeros(shape, dtype=np.int64)
    for j, offsets in enumerate(tap_offsets):
        total += offsets.reshape([-1 if k == j else 1 for k in range(len(shape))])
    heights, taps = _grouped(shape, along, tuple(map(tuple, runs)), height)
    # A column lies where its first tap does.
    return Columns(heights, tuple(total.reshape(-1)[t[:, 0]] for t in taps), taps)


@functools.lru_cache(maxsize=256)
def _grouped(
    shape: tuple[int, ...], along: int | None, runs: tuple[tuple[int, ...], ...], height: int
) -> tuple[Shape, tuple[NDArray[np.int64], ...]]:
    """The heights of columns that occur, and per height the taps of every column."""
    flat = np.arange(math.prod(shape), dtype=np.int64).reshape(shape)
    if along is None:
        return (1,), (flat.reshape(-1, 1),)
    flat = np.moveaxis(flat, along, -1)
    found: dict[int, list[tuple[int, ...]]] = {}
    for run in runs:
        start = 0
        for h in split(len(run), height):
            found.setdefault(h, []).append(run[start : start + h])
            start += h
    heights = tuple(sorted(found, reverse=True))
    taps = []
    for h in heights:
        index = flat[..., np.array(found[h], dtype=np.int64)]
        if along < len(shape) - 1:
            # Slide along the innermost axis before going on to the next rows: the few rows that one
            # column touches stay in L1 even where all of them share one cache set.
            index = index.swapaxes(-2, -3)
        taps.append(np.ascontiguousarray(index.reshape(-1, h)))
    return heights, tuple(taps)
