"""How a kernel's taps are grouped into columns, and how large the register tile should be.

The model counts, per column and tile, what one core issues: fused multiply-adds and vector loads,
two of each per cycle, unaligned loads costing 1.4 (they cross a cache line that often), and the
additions of folded columns, which take the place of multiply-adds except where the machine has
adders of its own. It was checked against the grid 3×3 … 31×31 on 2048² float32: the predicted best
tile is within 5 % of the measured best on a machine with 16 registers.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..mirrors import Mirror
from ..plan import Columns, Pairing
from ..problem import Shape
from ..structure import KernelFacts

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


@dataclass(frozen=True)
class Folding:
    """Which taps share a product: those of a kernel mirrored along ``flipped`` axes, of which one half
    along the axis ``halved`` remains, and what lies in the middle."""

    halved: int
    flipped: Shape
    mirror: Mirror

    def pairing(self, along: int) -> Pairing:
        """How the taps of two folded columns along this axis run."""
        return "opposed" if along in self.flipped else "parallel"


def foldings(facts: KernelFacts, shape: Shape, along: int) -> list[Folding]:
    """The ways to fold a kernel whose columns lie along this axis."""
    found = [
        Folding(axis, (axis,), mirror)
        for axis, (mirror, length) in enumerate(zip(facts.mirrors, shape, strict=True))
        if mirror != "none" and length > 1
    ]
    if not found and facts.point != "none":
        others = [axis for axis in range(len(shape)) if axis != along and shape[axis] > 1]
        halved = max(others, key=lambda axis: shape[axis], default=along)
        found.append(Folding(halved, tuple(range(len(shape))), facts.point))
    return found


Runs = tuple[tuple[int, int], ...]
"""How many runs of adjacent taps of each length there are: ((length, count), …)."""


@dataclass(frozen=True)
class Work:
    """The runs of taps that a routine's columns are made of: those that stand for two, those that do
    not, and how the taps of the former are paired."""

    plain: Runs
    folded: Runs = ()
    pairing: Pairing = "parallel"

    @property
    def longest(self) -> int:
        """The most taps that a column may have."""
        return max(length for length, _ in self.plain + self.folded)

    def columns(self, height: int) -> Counter[tuple[int, bool]]:
        """How many columns of each height there are, folded ones apart."""
        found: Counter[tuple[int, bool]] = Counter()
        for lengths, folded in ((self.plain, False), (self.folded, True)):
            for length, count in lengths:
                for h in split(length, height):
                    found[h, folded] += count
        return found


class Columned(Hashable, Protocol):
    """What a tile is chosen for: the columns that a routine has, given the most taps of one."""

    @property
    def longest(self) -> int:
        """The most taps that a column may have."""

    @property
    def folded(self) -> tuple[Any, ...]:
        """What stands for two; empty where nothing does."""

    @property
    def pairing(self) -> Pairing:
        """How the taps of folded columns are paired."""

    def columns(self, height: int) -> Counter[tuple[int, bool]]:
        """How many columns of each height there are, folded ones apart."""


def work_of(shape: Shape, along: int | None, runs: list[list[int]], folding: Folding | None) -> Work:
    """The runs along one kernel axis, repeated for every index of the others."""
    taps = math.prod(shape)
    if along is None or folding is None:
        counted = Counter(len(run) for run in runs)
        copies = taps // (shape[along] if along is not None else 1)
        return Work(tuple(sorted((n, c * copies) for n, c in counted.items())))
    plain: Counter[int] = Counter()
    folded: Counter[int] = Counter()
    half, odd = divmod(shape[folding.halved], 2)
    if folding.halved == along:
        for run in below(runs, half):
            folded[len(run)] += taps // shape[along]
        plain[1] = odd * taps // shape[along]
    else:
        copies = taps // shape[along] // shape[folding.halved]
        for run in runs:
            folded[len(run)] += half * copies
            plain[len(run)] += odd * copies
    present = ((n, c) for n, c in sorted(plain.items()) if c)
    return Work(tuple(present), tuple(sorted(folded.items())), folding.pairing(along))


def below(runs: list[list[int]], stop: int) -> list[list[int]]:
    """What remains of runs below an index. A run falls apart where a member is missing: with samples in
    several phases, taps of one half of a kernel may lie between those of the other."""
    kept: list[list[int]] = []
    for run in runs:
        kept.append([])
        for index in run:
            if index < stop:
                kept[-1].append(index)
            else:
                kept.append([])
    return [run for run in kept if run]


@functools.lru_cache(maxsize=1024)
def best_tile(
    work: Columned,
    registers: int,
    adders: bool,
    parts: int,
    line: int,
    max_rows: int,
    max_vectors: int,
    conversion: float,
    sets: tuple[int, int] = (64, 64),
    pairs: bool = False,
    passing: int = 1,
    only: int | None = None,
) -> Tile:
    """The cheapest tile for columns made of these runs of adjacent taps.

    ``adders`` tells whether additions run beside multiply-adds; ``line`` is 0 for tiles of rows, and
    for tiles along a line the vectors between its rows; ``parts`` is 2 for complex kernels,
    ``conversion`` the extra instructions per loaded vector, ``sets`` over how many cache sets the
    rows of x and of y are spread (see ``cache_sets``). ``pairs``: a tap is a pair of taps, and a vector
    of outputs is two accumulators with loads of their own. ``passing`` is how many registers samples
    and products take on their way into the sums. With ``only`` columns have this height.
    """
    held, fetched = (1, 2) if pairs else (parts, 1)
    parts = 2 if pairs else parts
    best: Tile | None = None
    opposed = bool(work.folded) and work.pairing == "opposed"
    for height in range(1, min(work.longest, MAX_HEIGHT) + 1) if only is None else (only,):
        columns = work.columns(height)
        if max(h for h, _ in columns) < height:
            continue
        for rows in range(1, min(MAX_LINE if line else MAX_ROWS, max_rows) + 1):
            for vectors in (line,) if line else range(1, min(MAX_VECTORS, max_vectors) + 1):
                sums = rows * vectors * parts
                # Opposed columns also keep the samples that the next row needs.
                kept = 2 * height * vectors if opposed else 0
                if sums + height * held + passing + kept > registers and (
                    rows > 1 or vectors > max(line, 1) or height > 1
                ):
                    continue
                cycles = 0.0
                for (h, folded), count in columns.items():
                    loads = (rows + h - 1) * vectors * fetched
                    additions = 0
                    if folded:
                        additions = rows * vectors * h if opposed else loads
                        loads *= 2
                    products = sums * h + conversion * loads
                    arithmetic = (max(products, additions) if adders else products + additions) / 2
                    # Where loads are what there is most of, one that crosses a line costs a whole cycle.
                    fetch = ((1.8 if folded else 1.4) * loads + h * held) / 2
                    # An accumulator is updated h times in a row, four cycles each; a little more keeps
                    # the schedule from having to be perfect, and opposed columns need more yet (case
                    # 2d-2048x2048-f32-gaussian-sigma-10: tiles 8×1 of 2 taps before 6×1 of 3).
                    latency = (5.5 if opposed and folded else 4.5) * h
                    # Beside multiply-adds and additions together no more than this many are issued.
                    issue = (products + additions + loads) / 3.5 if additions else 0.0
                    # Rows of x and y that share a cache set evict each other, and every line comes from
                    # L2 again (cases 2d-2048x2048-f32-dense-7x7 and its x-symmetric neighbours).
                    ways = -(-(rows + h - 1) // sets[0])
                    crowd = ways + -(-rows // sets[1]) - _L1_WAYS
                    places = 2 if folded and not opposed else 1
                    lines = (rows + h - 1) * places * (vectors + 1) / 2
                    stall = 1.3 * lines if crowd > 0 else 0.0
                    if ways > 2 and -2 <= crowd <= 0:
                        # What is fetched ahead takes part (…-dense-7x7: 5.8 ms, of copied rows 5.5).
                        stall = 0.25 * lines
                    cycles += count * (max(arithmetic, fetch, latency, issue) + stall + 3.0)
                cycles /= rows * vectors
                if best is None or cycles < best.cycles * 0.999:
                    best = Tile(rows, vectors, height, cycles)
    assert best is not None
    return best


def cache_sets(step: int) -> int:
    """Over how many sets of L1 lines ``step`` bytes apart are spread; few for powers of two."""
    return 64 if step % 64 else 64 // math.gcd(64, step // 64)


def pad_line(samples: int, item: int) -> int:
    """The length of a line, in samples, that keeps off multiples of 4 KiB."""
    bytes_ = -(-samples * item // 64) * 64
    if bytes_ >= 4096 and bytes_ % 4096 < 256:
        bytes_ += 320
    return bytes_ // item if bytes_ % item == 0 else -(-bytes_ // item)


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


def places_of(tap_offsets: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """The bytes that each tap of the kernel adds to an address, the taps in their order in the kernel."""
    total: NDArray[np.int64] = functools.reduce(np.add.outer, tap_offsets)
    return total.reshape(-1)


def columns_of(
    tap_offsets: Sequence[NDArray[np.int64]],
    along: int | None,
    runs: list[list[int]],
    height: int,
    folding: Folding | None = None,
) -> Columns:
    """Columns of taps: runs along one kernel axis, repeated for every index of the others.

    ``tap_offsets[j][m]`` are the bytes that tap m of kernel axis j adds to an address; ``runs``
    hold indices along ``along`` (None: every tap is its own column).
    """
    shape = tuple(len(offsets) for offsets in tap_offsets)
    places = places_of(tap_offsets)
    if folding is None or along is None:
        heights, taps = _grouped(shape, along, tuple(map(tuple, runs)), height)
        # A column lies where its first tap does.
        return Columns(heights, tuple(places[t[:, 0]] for t in taps), taps)
    half, odd = divmod(shape[folding.halved], 2)
    low = middle = runs
    if folding.halved == along:
        low, middle = below(runs, half), [[half]]
    heights, taps = _grouped(shape, along, tuple(map(tuple, low)), height, folding.halved, (0, half))
    mirror = np.flip(np.arange(places.size).reshape(shape), folding.flipped).reshape(-1)
    offsets = [np.stack([places[t[:, 0]], places[mirror[t[:, 0]]]], axis=1) for t in taps]
    folded = len(heights)
    if odd:
        part = (half, half + 1)
        more, rest = _grouped(shape, along, tuple(map(tuple, middle)), height, folding.halved, part)
        heights, taps = (*heights, *more), (*taps, *rest)
        offsets += [places[t[:, 0]] for t in rest]
    return Columns(heights, tuple(offsets), taps, folded)


@functools.lru_cache(maxsize=256)
def _grouped(
    shape: tuple[int, ...],
    along: int | None,
    runs: tuple[tuple[int, ...], ...],
    height: int,
    halved: int | None = None,
    part: tuple[int, int] = (0, 0),
) -> tuple[Shape, tuple[NDArray[np.int64], ...]]:
    """The heights of columns that occur, and per height the taps of every column; with ``halved``
    only those of a part of that axis (the part along the columns themselves is in the runs)."""
    flat = np.arange(math.prod(shape), dtype=np.int64).reshape(shape)
    if along is None:
        return (1,), (flat.reshape(-1, 1),)
    if halved is not None and halved != along:
        flat = np.take(flat, range(*part), axis=halved)
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
