"""From a box of outputs and the strides of two arrays to the loop nest of a stencil.

Inside the signal an output reads x at ``base + Σ i_a·step_a + offset(tap)``, whatever the rank,
the stride, the dilation or the layout, so axes are only loops with two steps: they are sorted by
the layout of y, those that are contiguous in both arrays are merged, the last becomes the vector
axis, and the one with most taps the row axis.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import Columns, Nest, Product, StencilSpec, Watch
from ..problem import ConvProblem, Shape
from ..structure import Support
from .copies import Copied, copied_of
from .products import SHORT, may_pair, pairs_along
from .sparse import sparse_columns, sparse_work, watch_cycles, watch_of
from .tiles import (
    MAX_LINE,
    MAX_ROWS,
    MAX_VECTORS,
    Columned,
    Folding,
    Tile,
    best_tile,
    cache_sets,
    columns_of,
    foldings,
    runs_of,
    work_of,
)

FLOATING = ("f16", "bf16", "f32", "f64")
"""Samples that need not be finite."""

CROWDED = 8
"""Cache sets or fewer, among which rows of x are spread: they compete for them."""

_MERGE_BELOW = 16  # samples; a vector axis this short is merged with the next even across taps


@dataclass(frozen=True)
class Loop:
    """One loop: its length, byte steps in x and y, and the kernel axes it slides along; ``batch`` of its
    length are the members of a batch."""

    size: int
    x: int
    y: int
    along: tuple[int, ...]
    batch: int = 1

    @property
    def own(self) -> int:
        """Its length for one member of a batch."""
        return self.size // self.batch


@dataclass(frozen=True, eq=False)
class Lowered:
    """A nest, the routine and columns made for it, and what was chosen."""

    nest: Nest
    spec: StencilSpec
    columns: Columns
    along: int | None
    tile: Tile
    folding: Folding | None
    apart: int
    copied: Copied | None = None


def loops_of(
    problem: ConvProblem, sizes: Shape, x_steps: Shape, y_steps: Shape, x_item: int, y_item: int
) -> list[Loop]:
    """Loops over the axes of y (and over real and imaginary parts), outermost first."""
    along = {axis: (j,) for j, axis in enumerate(problem.axes) if problem.kernel_shape[j] > 1}
    loops = [
        Loop(n, x_steps[a], y_steps[a], along.get(a, ()), 1 if a in problem.axes else n)
        for a, n in enumerate(sizes)
        if n > 1
    ]
    loops.sort(key=lambda loop: -abs(loop.y))
    if problem.arithmetic.complexity in ("signal", "both"):
        loops.append(Loop(2, x_item, y_item, ()))
    merged: list[Loop] = []
    for loop in reversed(loops):
        if merged and _mergeable(loop, merged[-1], vector=len(merged) == 1):
            inner = merged[-1]
            batch = loop.batch * inner.batch
            merged[-1] = Loop(loop.size * inner.size, inner.x, inner.y, loop.along + inner.along, batch)
        else:
            merged.append(loop)
    if not merged:
        merged = [Loop(1, x_item, y_item, ())]
    return merged[::-1]


def is_unit(loops: list[Loop], x_item: int, y_item: int) -> bool:
    """Whether samples of the vector axis are adjacent in x and in y."""
    last = loops[-1]
    return last.size == 1 or (last.x == x_item and last.y == y_item)


def lower(
    problem: ConvProblem,
    machine: Machine,
    loops: list[Loop],
    tap_offsets: Sequence[NDArray[np.int64]],
    x_name: str,
    y_name: str,
    x_item: int,
    lanes: int,
    like: Lowered | None = None,
    may_copy: bool = False,
) -> Lowered:
    """The cheapest way to run these loops; the vector axis must be adjacent in both arrays.

    ``tap_offsets[j][m]`` are the bytes that tap m of kernel axis j adds to an address. With ``like``
    the tile of another nest is used where it fits: one routine less to compile. Rows that crowd the same
    cache sets ``may_copy`` be copied.
    """
    support = problem.facts.support
    mask = support.mask if support is not None else None
    if lanes > 1 and x_name in SHORT and may_pair(problem, machine) and loops[-1].size >= 2 * lanes:
        for j in loops[-1].along:
            pairs = pairs_along(j, tap_offsets[j], x_item)
            if pairs is not None:
                # Two accumulators of ``lanes`` are one vector of outputs.
                offsets = pairs.replaced(tap_offsets)
                mask = None if mask is None else pairs.kept(mask)
                found = _lower(
                    problem, machine, loops, offsets, mask, x_name, y_name, x_item, 2 * lanes, like, "pairs"
                )
                columns = pairs.taken_apart(found.columns, problem.kernel_shape)
                return replace(found, columns=columns)
    of = (problem, machine, loops, tap_offsets, mask, x_name, y_name, x_item, lanes, like)
    return _lower(*of, "single", may_copy)


def _lower(
    problem: ConvProblem,
    machine: Machine,
    loops: list[Loop],
    tap_offsets: Sequence[NDArray[np.int64]],
    mask: NDArray[np.bool_] | None,
    x_name: str,
    y_name: str,
    x_item: int,
    lanes: int,
    like: Lowered | None,
    product: Product,
    may_copy: bool = False,
) -> Lowered:
    """``lower`` with one kind of product; for pairs a tap is a pair of taps. ``mask`` tells which taps are
    not zero, where that matters."""
    *around, vector = loops
    arithmetic = problem.arithmetic
    shape = tuple(len(offsets) for offsets in tap_offsets)
    parts = 2 if arithmetic.complexity in ("kernel", "both") else 1
    conversion = conversion_of(x_name, arithmetic.accumulator, product)
    options: list[_Option] = []
    # Taps whose distance is that of two rows of a tile share the rows of x between them; with a
    # stride s that is every s-th tap.
    for index, loop in enumerate(around):
        for j in loop.along if loop.x else ():  # the rows of a broadcast array are one and the same
            for every in _distances(mask, j):
                outer, row = _undilate(around, index, tap_offsets[j][:: every or 1])
                runs = runs_of(tap_offsets[j].tolist(), outer[row].x)
                options.append(_Option(outer, row, j, runs, 0, apart=every))
    for j in vector.along:
        if shape[j] == 1:  # a single pair
            continue
        for every in _distances(mask, j):
            # Taps several samples apart: as many vectors as hold a whole number of them.
            apart = int(tap_offsets[j][every or 1] - tap_offsets[j][0]) // x_item
            line = apart // math.gcd(apart, lanes)
            if not 0 < line <= MAX_VECTORS:
                line = 1
            runs = runs_of(tap_offsets[j].tolist(), line * lanes * x_item)
            options.append(_Option(around, None, j, runs, line, apart=every))
    if product == "single":
        options += [folded for option in options for folded in _foldings(option, problem, tap_offsets)]
        if may_copy:
            options += _copies(options, tap_offsets, vector.along, x_item, lanes)
    # Sums that are rounded depend on the order of their taps.
    batched = not arithmetic.exact and any(loop.batch > 1 for loop in loops)
    # Always possible: every tap a column of its own.
    tall = _longest(around)
    own = max(range(len(around)), key=lambda k: around[k].own, default=None)
    for every in (0,) if mask is None else (0, 1):
        options.append(_Option(around, None, None, [[0]], 1, apart=every))
        if tall is not None:
            options.append(_Option(around, tall, None, [[0]], 0, apart=every))
        if batched and own != tall:
            options.append(_Option(around, own, None, [[0]], 0, apart=every))

    def watch_for(option: _Option) -> Watch | None:
        """What is watched instead of the taps that are left out; None where samples are always finite."""
        if x_name not in FLOATING:
            return None
        chosen = option.row if option.row is not None else tall
        rows = option.outer[chosen] if chosen is not None else Loop(1, 0, 0, ())
        return watch_of(tap_offsets, rows.along, rows.x, vector.along, x_item)

    def tile_for(option: _Option, order: _Order | None = None) -> Tile | None:
        """The best tile; without ``order`` that of one member of a batch."""
        row, line = option.row, option.line
        work: Columned | None = None
        if not option.apart:
            work = work_of(shape, option.along, option.runs, option.folding)
        elif mask is not None:
            work = sparse_work(mask, option.along, option.runs, option.folding)
        if work is None:
            return None
        rows, vectors = option.outer[row].size if row is not None else 1, max(1, vector.size // lanes)
        if order is None and batched:
            rows = option.outer[row].own if row is not None else 1
            if row is not None and rows == 1:
                return None
            vectors = max(1, vector.own // lanes) if vector.own > 1 else MAX_VECTORS
        tile = best_tile(
            work,
            machine.registers,
            machine.adders,
            parts,
            line,
            max(1, min(vectors // line, MAX_LINE)) if row is None else min(rows, MAX_ROWS),
            min(vectors, MAX_VECTORS),
            conversion,
            _sets(option),
            pairs=product == "pairs",
            # Integer products are formed before they are added.
            passing=2 if arithmetic.exact and arithmetic.accumulator != "bool" else 1,
            only=order.height if order is not None else None,
        )
        if option.copied is not None and row is not None:
            more = option.copied.cycles(rows, vectors * lanes, tile.rows, machine)
            tile = replace(tile, cycles=tile.cycles + more)
        watch = watch_for(option) if option.apart else None
        if watch is not None:
            far = math.prod(problem.x_shape) * problem.x_dtype.itemsize > machine.l2
            tile = replace(tile, cycles=tile.cycles + watch_cycles(watch, row is None, far))
        return tile

    def cheapest(options: list[_Option], order: _Order | None = None) -> tuple[Tile, _Option]:
        ways = [(tile_for(option, order), option) for option in options]
        able = [(tile, option) for tile, option in ways if tile is not None]
        return min(able, key=lambda way: way[0].cycles * way[1].handicap(arithmetic.accumulator))

    # The same taps along the same axis as in the nest to be like: only the limits on the tile differ.
    same = like is not None and like.spec.product == product
    best = next((option for option in options if like is not None and same and option.is_like(like)), None)
    copies = False
    if best is not None and like is not None:
        tile, copies = like.tile, like.spec.copies
    else:
        tile, best = cheapest(options)
        if batched:
            # In which order the taps are summed is decided for one member of a batch, so that results
            # do not depend on how many there are; how many outputs are summed at once may.
            order = _Order(best, tile.height)
            tile, best = cheapest([option for option in options if order.is_kept_by(option)], order)

    if best.apart and mask is not None:
        watch = watch_for(best)
        columns = sparse_columns(tap_offsets, mask, best.along, best.runs, tile.height, best.folding, watch)
    else:
        columns = columns_of(tap_offsets, best.along, best.runs, tile.height, best.folding)
    # A line may still be one of many: the longest remaining loop takes the place of the rows.
    chosen = best.row if best.row is not None else tall
    rows = best.outer[chosen] if chosen is not None else Loop(1, 0, 0, ())
    around = [loop for k, loop in enumerate(best.outer) if k != chosen]
    nest = Nest(
        (*(loop.size for loop in around), rows.size, vector.size),
        (*(loop.x for loop in around), rows.x),
        (*(loop.y for loop in around), rows.y),
    )
    spec = StencilSpec(
        x=x_name,
        y=y_name,
        accumulator=problem.arithmetic.accumulator,
        complexity=problem.arithmetic.complexity,
        overflow=problem.arithmetic.overflow if problem.y_dtype.kind in "iu" else "wrap",
        layout="line" if best.row is None else "rows",
        rows=tile.rows,
        vectors=tile.vectors,
        lanes=lanes,
        heights=columns.heights,
        outer=len(around),
        folded=columns.folded,
        mirror=best.folding.mirror if best.folding is not None else "none",
        pairing=best.folding.pairing(best.along) if best.folding and best.along is not None else "parallel",
        product=product,
        watched=columns.watch is not None,
        copies=copies or best.copied is not None,
    )
    if product == "pairs":  # per vector of accumulators, as everywhere
        tile = replace(tile, cycles=tile.cycles / 2)
    return Lowered(nest, spec, columns, best.along, tile, best.folding, best.apart, best.copied)


@dataclass(frozen=True)
class _Option:
    """One way to run the loops: which one gives the rows (None: a line, of so many vectors between
    rows), which kernel axis the columns lie along, its taps in runs, and which taps are folded. ``apart``
    is 0 if all taps are summed; otherwise those that are zero are not, and the rows of a column are so
    many taps apart. Rows may be ``copied`` before they are summed."""

    outer: list[Loop]
    row: int | None
    along: int | None
    runs: list[list[int]]
    line: int
    folding: Folding | None = None
    apart: int = 0
    copied: Copied | None = None

    def handicap(self, accumulator: Accumulator) -> float:
        """What the model leaves out, as a factor on its cycles."""
        # Equal in the model, a line is slower than rows: it reads more lines of x for one tile.
        factor = 1.0 if self.row is not None else 1.1
        if self.folding is None or self.along is None:
            return factor
        if accumulator in ("i64", "i128"):
            # A product of 64-bit integers takes several instructions (case 1d-1e6-i64-41 with a
            # mirrored kernel: 5.7 instead of 13.0 ms).
            return 0.6 * factor
        # A folded routine that gains little is not worth its check (2d-2048x2048-f32-dense-3x3), and
        # one whose columns are opposed has not gained what the model promises (gaussians, any sigma).
        return factor * (1.1 if self.folding.pairing(self.along) == "parallel" else 1.4)

    def is_like(self, other: Lowered) -> bool:
        """Whether the other's tile suits these columns."""
        if (self.folding, self.apart) != (other.folding, other.apart):
            return False
        if self.along != other.along or (self.row is None) != (other.spec.layout == "line"):
            return False
        return self.row is not None or self.line == other.tile.vectors


@dataclass(frozen=True)
class _Order:
    """In which order taps are summed: column by column, as an option groups them, of up to so many taps."""

    option: _Option
    height: int

    def is_kept_by(self, other: _Option) -> bool:
        """Whether the other way to run the loops groups taps into the same columns."""
        mine = self.option
        return (mine.along, mine.runs, mine.folding, mine.apart) == (
            other.along,
            other.runs,
            other.folding,
            other.apart,
        )


def _distances(mask: NDArray[np.bool_] | None, j: int) -> tuple[int, ...]:
    """Which taps along a kernel axis may be neighbours in a column: all (0), those of a kernel with zeros
    (1), or every n-th of one that is dilated by zeros."""
    if mask is None:
        return (0,)
    apart = Support.of(mask).apart(j)
    return (0, 1) if apart == 1 else (0, 1, apart)


def _undilate(outer: list[Loop], index: int, offsets: NDArray[np.int64]) -> tuple[list[Loop], int]:
    """Rows d apart, where the taps are d rows apart: the loop becomes d interleaved ones."""
    loop = outer[index]
    apart = int(offsets[1] - offsets[0])
    d = apart // loop.x if apart % loop.x == 0 else 1
    if d < 2 or loop.size % d or loop.size < 2 * d:
        return outer, index
    halves = [Loop(d, loop.x, loop.y, ()), Loop(loop.size // d, d * loop.x, d * loop.y, loop.along)]
    return [*outer[:index], *halves, *outer[index + 1 :]], index + 1


def _foldings(
    option: _Option, problem: ConvProblem, tap_offsets: Sequence[NDArray[np.int64]]
) -> list[_Option]:
    """The same way to run the loops with every folding that the kernel allows."""
    along = option.along
    assert along is not None
    return [
        replace(option, folding=folding)
        for folding in foldings(problem.facts, problem.kernel_shape, along)
        if folding.pairing(along) == "parallel" or _is_even(tap_offsets[along])
    ]


def _is_even(offsets: NDArray[np.int64]) -> bool:
    """Whether taps read backwards lie at the same distances from the last as forwards from the first."""
    return bool((offsets + offsets[::-1] == offsets[0] + offsets[-1]).all())


def conversion_of(x_name: str, accumulator: str, product: Product) -> float:
    """Instructions beyond the load that make samples ready to be multiplied."""
    ready = "i16" if product == "pairs" else accumulator
    if x_name == ready:
        return 0.0
    return 1.0 if x_name[0] in "iu" and ready[0] == "i" else 2.0


def _copies(
    options: list[_Option],
    tap_offsets: Sequence[NDArray[np.int64]],
    vector_axes: Shape,
    item: int,
    lanes: int,
) -> list[_Option]:
    """The same ways to run the loops over copied rows, where rows of x crowd the same cache sets."""
    found = []
    for option in options:
        if option.row is None or option.along is None or option.apart:
            continue
        if cache_sets(option.outer[option.row].x) > CROWDED:
            continue
        copied = copied_of(tap_offsets, option.along, option.runs, vector_axes, item, lanes)
        if copied is not None:
            found.append(replace(option, copied=copied))
    return found


def _sets(option: _Option) -> tuple[int, int]:
    """Over how many cache sets the rows of x and of y are spread."""
    if option.row is None or option.copied is not None:
        return 64, 64
    loop = option.outer[option.row]
    return cache_sets(loop.x), cache_sets(loop.y)


def _longest(outer: list[Loop]) -> int | None:
    return max(range(len(outer)), key=lambda k: outer[k].size, default=None)


def lanes_for(problem: ConvProblem, machine: Machine) -> int:
    """Accumulators per vector; 128-bit ones are computed one at a time."""
    bits = ITEM_BITS[problem.arithmetic.accumulator]
    return 1 if bits == 128 else machine.lanes(bits)


def _mergeable(outer: Loop, inner: Loop, vector: bool) -> bool:
    adjacent = outer.x == inner.size * inner.x and outer.y == inner.size * inner.y
    if vector:
        return adjacent and (inner.size < _MERGE_BELOW or not outer.along)
    return adjacent and not outer.along and not inner.along
