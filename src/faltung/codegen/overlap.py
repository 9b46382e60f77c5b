"""The overlap-save routine: tiles are gathered, transformed, multiplied, transformed back and stored.

    for unit in the units of this piece:
        for the two tiles of the unit, as real and imaginary part:
            gather the window of x into a plane
        for every axis but the last: transform forward, lanes along the last axis
        for every L rows:
            transpose into a strip of L lanes; transform forward
            multiply by the kernel's spectrum; transform back; transpose into the planes
        for every axis but the last: transform backward
        for both tiles: store what no wrapping around has touched, and note what there was

A product with the spectrum of a real kernel keeps real and imaginary part apart, so two real tiles
cost one transform, and nothing is untangled. With ``layout="line"`` the window is one line and the
rows are its overlapping segments; with ``"long"`` a line of n₀·n₁ samples is transformed as n₀ rows
of n₁, with factors in between.

Sources: A. V. Oppenheim, R. W. Schafer, Discrete-Time Signal Processing, "overlap-save method";
D. H. Bailey, FFTs in external or hierarchical memory (1990), for long lines.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from ..machine import Machine
from ..plan import OverlapSpec
from . import gather, numbers
from .builder import Builder, Value, vector
from .gather import GatherArguments
from .stencil import attributes
from .transform import Complex, Line, Transform, stages, transposed

LEVELS = (2.0**-5, 2.0**-2.5)
"""Samples below these fractions of a tile's root mean square are counted."""


@dataclass(frozen=True)
class OverlapArguments:
    """The slots of the argument block, 8 bytes each. ``rank`` is that of y's tile. Units ``FIRST`` to
    ``LAST``, of as many as the first word of the table says, are computed; planes, strip, raw window and
    gather block belong to one thread."""

    rank: int

    FIRST, LAST, TABLE, X, Y, PLANES, STRIP, RAW, GATHER, SPECTRUM, FACTORS, STATUS = range(12)
    FIXED = 12

    @property
    def y_steps(self) -> int:
        """First of ``rank`` slots: byte steps of y."""
        return self.FIXED

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.y_steps + self.rank


@dataclass(frozen=True)
class TileEntry:
    """A tile in the table, 8 bytes a word; the two tiles of a unit follow each other. ``EDGES`` is the
    address of the first sample of every cell and the one after the last, axis by axis, ``JUDGED`` in the
    first tile that of what is said of the unit's transforms (``judge``)."""

    rank: int

    X, Y, SEGMENTS, SEGMENT_COUNT, EDGES, JUDGED = range(6)
    FIXED = 6

    @property
    def maps(self) -> int:
        """First of ``rank - 1`` words: the addresses of the outer axes' maps."""
        return self.FIXED

    @property
    def counts(self) -> int:
        """First of ``rank`` words: the outputs along each axis."""
        return self.maps + self.rank - 1

    @property
    def total(self) -> int:
        """How many words there are."""
        return self.counts + self.rank


@dataclass(frozen=True)
class Geometry:
    """Sizes that follow from a specification: bytes where not called a number."""

    spec: OverlapSpec

    @property
    def item(self) -> int:
        """One element."""
        return 4 if self.spec.element == "f32" else 8

    @property
    def rows(self) -> int:
        """The number of rows of a plane, all outer axes together."""
        return self.spec.lanes if self.spec.layout == "line" else math.prod(self.spec.lengths[:-1])

    @property
    def points(self) -> int:
        """The number of samples of a row."""
        return self.spec.lengths[-1]

    @property
    def pitch(self) -> int:
        """From one row of a plane to the next: an odd number of cache lines, so that a column's
        samples are spread over all sets."""
        lines = -(-self.points * self.item // 64)
        return 64 * (lines + 1 - lines % 2)

    @property
    def outer(self) -> tuple[int, ...]:
        """The number of rows along every axis but the last."""
        return (self.rows,) if self.spec.layout == "line" else self.spec.lengths[:-1]

    @property
    def pitches(self) -> tuple[int, ...]:
        """From one row to the next along each of the outer axes. Whole slices lie an odd number of cache
        lines apart as well (160³ ∗ 31³, tiles of 128³: 18 pages, and no stage of a transform along the
        first axis found anything in L1), unless L rows may belong to two of them."""
        outer, found = self.outer, [self.pitch]
        for n in reversed(outer[1:]):
            apart = n * found[0]
            if outer[-1] % self.spec.lanes == 0 and apart % 128 == 0:
                apart += 64
            found.insert(0, apart)
        return tuple(found)

    @property
    def extent(self) -> int:
        """All rows of a plane."""
        return self.outer[0] * self.pitches[0]

    @property
    def plane(self) -> int:
        """One plane; a little longer, lest the rows of both meet in the same sets."""
        return self.extent + 1088

    @property
    def strip(self) -> int:
        """A strip of L rows, each point real part first."""
        return self.points * 2 * self.spec.lanes * self.item

    @property
    def separate(self) -> bool:
        """Whether every row is a transform of its own."""
        spec = self.spec
        return spec.layout == "line" or (spec.layout == "tile" and not any(spec.radices[:-1]))

    @property
    def window(self) -> int:
        """The number of samples that are gathered at once."""
        spec = self.spec
        if spec.layout == "line":
            segments = spec.lanes * (2 if spec.pair == "tiles" else 1)
            return (segments - 1) * spec.hop + self.points
        return self.rows * self.points

    @property
    def raw(self) -> tuple[int, int]:
        """The number of samples from the first part's raw window to the second's, and of both; 0 where
        windows go straight into the planes."""
        spec = self.spec
        if spec.layout == "line":
            if spec.pair == "tiles":
                return spec.lanes * spec.hop, self.window
            return self.window, 2 * self.window
        if spec.layout == "long" or spec.x != spec.element:
            return self.window, 2 * self.window
        return 0, 0

    @property
    def minima(self) -> int:
        """How many minima of |y| a tile has: one, or one per separate row."""
        return self.rows if self.separate else 1

    @property
    def status(self) -> tuple[int, int]:
        """The number of elements noted per unit, Σ|X|² and Σ|Y|² by lane, and then for each of its
        tiles: the minima of |y|, and the mean square and the number of samples below each level in
        each cell."""
        counts = 1 + math.prod(self.spec.cells) * len(LEVELS) if self.spec.cells else 0
        return 2 * self.spec.lanes, self.minima + counts


def emit(spec: OverlapSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Overlap(spec, machine, name).text()


class _Overlap:
    def __init__(self, spec: OverlapSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine, self.name = spec, machine, name
        self.g = Geometry(spec)
        self.element = numbers.ACCUMULATOR[spec.element]
        self.lanes, self.item = spec.lanes, self.g.item
        self.type = vector(spec.lanes, self.element)
        self.vector_bytes = spec.lanes * self.item
        self.x_bytes, self.y_bytes = numbers.storage_bytes(spec.x), numbers.storage_bytes(spec.y)
        self.axes = [a for a, radices in enumerate(spec.radices[:-1]) if radices]
        offset = 0
        self.factors = []  # where each axis' factors begin
        for radices in spec.radices:
            self.factors.append(offset)
            offset += sum(stage.factors for stage in stages(radices)) * 2 * self.item
        # Full segments of a dense line go from the strip straight into y.
        self.direct = spec.layout == "line" and spec.dense and spec.hop % spec.lanes == 0
        self.between = offset  # those between the two halves of a long line

    def text(self) -> str:
        parts = [gather.function(self.spec.gather, self.machine, "gather"), self.rows()]
        for name, backward in (("forward", False), ("backward", True)):
            parts += [self.columns(f"{name}{a}", a, backward) for a in self.axes]
        if self.g.raw[1] and self.spec.layout != "line":
            parts.append(self.widen())
        if self.spec.cells:
            parts.append(self.count())
        parts.append(self.finish())
        return self.entry().finish(attributes(self.machine), *parts)

    # -- one unit after the other ----------------------------------------------------------------

    def entry(self) -> Builder:
        spec, g = self.spec, self.g
        b = Builder(self.name, ["ptr"])
        slots = OverlapArguments(len(spec.lengths))
        tile = TileEntry(len(spec.lengths))
        into = GatherArguments(spec.gather.rank)

        def slot(k: int, type_: str = "ptr", of: Value = b.params[0]) -> Value:
            return b.load(type_, b.offset(of, 8 * k), align=8)

        table = slot(slots.TABLE)
        stop = b.minimum(slot(slots.LAST, "i64"), b.load("i64", table, align=8))
        table = b.offset(table, 8)
        planes, raw, block = slot(slots.PLANES), slot(slots.RAW), slot(slots.GATHER)
        strip, spectrum, factors = slot(slots.STRIP), slot(slots.SPECTRUM), slot(slots.FACTORS)
        re, im = planes, b.offset(planes, g.plane)
        fill = slot(into.total, of=block)
        with b.loop(slot(slots.FIRST, "i64"), stop, 1) as loop:
            unit = loop.index
            entry = b.offset(table, b.mul(unit, 16 * tile.total))
            later = b.minimum(b.add(unit, 1), b.sub(stop, 1))
            following = b.offset(table, b.mul(later, 16 * tile.total))
            of_unit, of_tile = g.status
            noted = b.offset(slot(slots.STATUS), b.mul(unit, (of_unit + 2 * of_tile) * self.item))
            tiles = [(entry, re), (b.offset(entry, 8 * tile.total), im)]
            notes = [b.offset(noted, (of_unit + k * of_tile) * self.item) for k in range(2)]
            # Step 1: the windows.
            gathered = 1 if spec.pair == "single" or (spec.layout == "line" and spec.pair == "tiles") else 2
            line = raw
            for k, (at, plane) in enumerate(tiles[:gathered]):
                target = b.offset(raw, k * g.raw[0] * self.x_bytes) if g.raw[1] else plane
                source = b.offset(slot(slots.X), slot(tile.X, "i64", at))
                straight = self.straight(b, at)
                with b.when(b.bit("xor", straight, Value("true", "i1"))):
                    b.store(source, b.offset(block, 8 * into.SOURCE), 8)
                    b.store(target, b.offset(block, 8 * into.TARGET), 8)
                    if spec.pair == "parts":  # cval has two parts as well
                        b.store(b.offset(fill, k * self.x_bytes), b.offset(block, 8 * into.FILL), 8)
                    b.store(slot(tile.SEGMENTS, of=at), b.offset(block, 8 * into.SEGMENTS), 8)
                    count = slot(tile.SEGMENT_COUNT, "i64", at)
                    b.store(count, b.offset(block, 8 * into.SEGMENT_COUNT), 8)
                    for m in range(into.rank - 1):
                        b.store(slot(tile.maps + m, of=at), b.offset(block, 8 * (into.maps + m)), 8)
                    b.invoke("gather", [block])
                first = slot(1, "i64", slot(tile.SEGMENTS, of=at))
                window = b.select(straight, b.offset(source, first), target)
                if spec.layout == "line":
                    line = window if k == 0 and gathered == 1 else raw
                elif g.raw[1]:
                    b.invoke("widen", [window, plane])
            if spec.pair == "single" and spec.layout != "line":
                with b.loop(0, g.extent, self.vector_bytes) as at_zero:
                    b.store(b.constant(self.type, 0.0), b.offset(im, at_zero.index))
            if spec.cells:
                for k in range(1 if spec.pair == "single" else 2):
                    plane = tiles[k][1]
                    if spec.layout == "line":
                        plane = b.offset(line, k * g.raw[0] * self.x_bytes)
                    edges = slot(tile.EDGES, of=tiles[k][0])
                    b.invoke("count", [plane, b.offset(notes[k], g.minima * self.item), edges])
            # Step 2: there and back.
            for a in self.axes:
                b.invoke(f"forward{a}", [re, im, factors])
            source = line if spec.layout == "line" else re
            fetching = [slot(slots.X), following, slot(slots.Y), entry, slot(slots.y_steps, "i64")]
            results = [b.offset(slot(slots.Y), slot(tile.Y, "i64", at)) for at, _ in tiles]
            full = Value("false", "i1")
            if self.direct:  # all segments full, so that their outputs need no bounds
                counts = [slot(tile.counts, "i64", at) for at, _ in tiles]
                least = b.minimum(counts[0], counts[1]) if spec.pair == "tiles" else counts[0]
                full = b.compare("sge", least, self.lanes * spec.hop)
            through = [source, re, im, strip, spectrum, factors, noted, *fetching, full, *results, *notes]
            b.invoke("rows", through)
            for a in reversed(self.axes):
                b.invoke(f"backward{a}", [re, im, factors])
            # Step 3: the results.
            steps = [slot(slots.y_steps + k, "i64") for k in range(len(spec.lengths))]
            with b.when(b.bit("xor", full, Value("true", "i1"))):
                for k, (at, plane) in enumerate(tiles[: 2 if spec.pair == "tiles" else 1]):
                    counts = [slot(tile.counts + m, "i64", at) for m in range(len(spec.lengths))]
                    b.invoke("finish", [plane, im, results[k], *steps, *counts, notes[k]])
        return b

    def straight(self, b: Builder, entry: Value) -> Value:
        """Whether a line's window lies in x as it is, so that it need not be gathered."""
        spec, tile = self.spec, TileEntry(len(self.spec.lengths))
        if spec.layout == "tile" or spec.pair == "parts" or spec.gather.swap_bytes:
            return Value("false", "i1")
        count = b.load("i64", b.offset(entry, 8 * tile.SEGMENT_COUNT), align=8)
        segments = b.load("ptr", b.offset(entry, 8 * tile.SEGMENTS), align=8)
        first, step = (b.load("i64", b.offset(segments, 8 * k), align=8) for k in (1, 2))
        adjacent = b.bit("and", b.compare("eq", count, 1), b.compare("eq", step, self.x_bytes))
        return b.bit("and", adjacent, b.compare("sge", first, 0))

    def widen(self) -> Builder:
        """The raw window of a tile as rows of elements."""
        b, g = Builder("widen", ["ptr", "ptr"]), self.g
        source, target = b.params
        with b.loop(0, g.rows, 1) as row:
            line = b.offset(source, b.mul(row.index, g.points * self.x_bytes))
            to = b.offset(target, self.row_at(b, row.index))
            with b.loop(0, g.points, self.lanes) as col:
                x = self.load(b, b.offset(line, b.mul(col.index, self.x_bytes)))
                b.store(x, b.offset(to, b.mul(col.index, self.item)))
        return b

    def row_at(self, b: Builder, index: Value, axes: slice = slice(None)) -> Value:
        """Where in a plane a row is, of those along some of the outer axes."""
        sizes, pitches = self.g.outer[axes], self.g.pitches[axes]
        if not sizes:
            return b.constant("i64", 0)
        at, rest = b.constant("i64", 0), index
        for n, pitch in zip(reversed(sizes[1:]), reversed(pitches[1:]), strict=True):
            rest, place = b.div_rem(rest, n)
            at = b.add(b.mul(place, pitch), at)
        return b.add(b.mul(rest, pitches[0]), at)

    def load(self, b: Builder, at: Value) -> Value:
        """Samples of x as elements."""
        return numbers.load(b, self.spec.x, self.spec.element, at, self.lanes, self.machine)

    # -- transforms ------------------------------------------------------------------------------

    def columns(self, name: str, axis: int, backward: bool) -> Builder:
        """Transform along an outer axis: a cache line of neighbouring columns at a time."""
        spec, g = self.spec, self.g
        b = Builder(name, ["ptr", "ptr", "ptr"])
        re, im, factors = b.params
        t = Transform(b, self.element, self.lanes, self.machine)
        radices = spec.radices[axis]
        before, after, step = slice(axis), slice(axis + 1, None), g.pitches[axis]
        # No more vectors than there are columns, and columns come in whole vectors.
        width = math.gcd(max(64, self.vector_bytes), g.points * self.item)
        vectors = tuple(range(0, width, self.vector_bytes))
        table = b.offset(factors, self.factors[axis])
        with (
            b.loop(0, math.prod(g.outer[before]), 1) as outer,
            b.loop(0, math.prod(g.outer[after]), 1) as inner,
            b.loop(0, g.points * self.item, width) as column,
        ):
            at = b.add(self.row_at(b, outer.index, before), self.row_at(b, inner.index, after))
            at = b.add(at, column.index)
            line = Line(b.offset(re, at), b.offset(im, at), step, vectors)
            found, n = stages(radices), spec.lengths[axis]
            whole, rest = found[: spec.depths[axis]], found[spec.depths[axis] :]
            # The later stages block by block: a block stays in L1 from one to the next.
            if not backward:
                t.forward(line, whole, n, table)
            block = rest[0].block if whole else n
            with b.loop(0, n * step, block * step) as part:
                inner_line = line.at(b, part.index) if whole else line
                (t.backward if backward else t.forward)(inner_line, rest, block, table)
            if backward:
                t.backward(line, whole, n, table)
        return b

    def rows(self) -> Builder:
        """L rows at a time: into a strip, forward, times the spectrum, backward, and out again."""
        spec, g, lanes = self.spec, self.g, self.lanes
        b = Builder("rows", ["ptr"] * 11 + ["i64", "i1"] + ["ptr"] * 4)
        raw, re, im, strip, spectrum, factors, energies, *fetching = b.params[:12]
        full, results, noted = b.params[12], b.params[13:15], b.params[15:]
        t = Transform(b, self.element, lanes, self.machine)
        point = 2 * self.vector_bytes
        line = Line(strip, b.offset(strip, self.vector_bytes), point)
        table = b.offset(factors, self.factors[-1])
        one_spectrum = g.separate
        zero = b.constant(self.type, 0.0)
        with b.loop(0, g.rows, lanes, [zero, zero]) as group:
            first = self.row_at(b, group.index)
            planes = [b.offset(re, first), b.offset(im, first)]
            twist = b.offset(factors, b.add(b.mul(group.index, g.points * 2 * self.item), self.between))
            with b.loop(0, g.points, lanes) as col:
                to = b.offset(strip, b.mul(col.index, point))
                columns = [self.square(b, raw, planes[p], col.index, p) for p in range(2)]
                for k in range(lanes):
                    z = columns[0][k], columns[1][k]
                    if spec.layout == "long":
                        z = t.times(z, self.factor(b, twist, col.index, k))
                    b.store(z[0], b.offset(to, k * point))
                    b.store(z[1], b.offset(to, k * point + self.vector_bytes))
            if spec.layout == "tile":
                self.fetch(b, group.index, *fetching)
            own = spectrum
            if not one_spectrum:
                own = b.offset(spectrum, b.mul(group.index, g.points * 2 * self.item))
            group.following = self.product(b, t, line, own, table, group.carried)
            if self.direct:
                with b.when(full):
                    self.results(b, strip, results, noted)
                with b.when(b.bit("xor", full, Value("true", "i1"))):
                    self.untwisted(b, t, strip, planes, twist)
            else:
                self.untwisted(b, t, strip, planes, twist)
        for k in range(2):
            b.store(group.carried[k], b.offset(energies, k * self.vector_bytes))
        return b

    def product(
        self, b: Builder, t: Transform, line: Line, spectrum: Value, table: Value, energies: list[Value]
    ) -> list[Value]:
        """Forward, times the spectrum, backward: the first stages over the whole strip, all others block
        by block, so that a block stays in L1 from its first stage to its last."""
        spec, n, point = self.spec, self.g.points, 2 * self.vector_bytes
        found = stages(spec.radices[-1])
        whole, rest = found[: spec.depths[-1]], found[spec.depths[-1] : -1]
        block = n // math.prod(spec.radices[-1][: spec.depths[-1]])
        t.forward(line, whole, n, table)
        with b.loop(0, n * point, block * point, energies) as part:
            own = line.at(b, part.index)
            t.forward(own, rest, block, table)
            part.following = self.middle(b, t, own, b.offset(spectrum, part.index), block, part.carried)
            t.backward(own, rest, block, table)
        t.backward(line, whole, n, table)
        return part.carried

    def untwisted(self, b: Builder, t: Transform, strip: Value, planes: list[Value], twist: Value) -> None:
        """The strip back into the planes."""
        spec, lanes, point = self.spec, self.lanes, 2 * self.vector_bytes
        with b.loop(0, self.g.points, lanes) as col:
            source = b.offset(strip, b.mul(col.index, point))
            points: list[Complex] = []
            for k in range(lanes):
                at = b.offset(source, k * point)
                z = b.load(self.type, at), b.load(self.type, b.offset(at, self.vector_bytes))
                if spec.layout == "long":
                    z = t.times(z, self.factor(b, twist, col.index, k), conjugate=True)
                points.append(z)
            for p in range(2):
                to = b.offset(planes[p], b.mul(col.index, self.item))
                for k, row in enumerate(transposed(b, [z[p] for z in points], self.item)):
                    b.store(row, b.offset(to, k * self.g.pitch))

    def results(self, b: Builder, strip: Value, y: list[Value], noted: list[Value]) -> None:
        """The outputs of full segments of a line from the strip straight into y; lanes are rows, so the
        smallest magnitudes come one per row."""
        spec, lanes, point = self.spec, self.lanes, 2 * self.vector_bytes
        parts = 2 if spec.pair == "tiles" else 1
        infinite = b.constant(self.type, math.inf)
        sample = self.y_bytes * (1 if parts == 2 else 2)
        with b.loop(0, spec.hop, lanes, [infinite] * parts) as col:
            source = b.offset(strip, b.mul(col.index, point))
            points: list[Complex] = []
            for k in range(lanes):
                at = b.offset(source, k * point)
                points.append((b.load(self.type, at), b.load(self.type, b.offset(at, self.vector_bytes))))
            low = list(col.carried)
            for z in points:
                sizes = [b.call("llvm.fabs", self.type, [v], [self.type]) for v in z]
                if parts == 1:
                    sizes = [b.select(b.fcompare("ogt", sizes[1], sizes[0]), sizes[1], sizes[0])]
                low = [b.select(b.fcompare("olt", v, m), v, m) for v, m in zip(sizes, low, strict=True)]
            columns = [transposed(b, [z[p] for z in points], self.item) for p in range(2)]
            for k in range(lanes):
                stored = [numbers.to_storage(b, c[k], spec.y, "wrap", self.machine)[0] for c in columns]
                at = b.mul(b.add(col.index, k * spec.hop), sample)
                if parts == 2:
                    for p in range(2):
                        b.store(stored[p], b.offset(y[p], at))
                else:
                    order = list(itertools.chain.from_iterable((j, lanes + j) for j in range(lanes)))
                    b.store(b.shuffle(stored[0], stored[1], order), b.offset(y[0], at))
            col.following = low
        for p in range(parts):
            b.store(col.carried[p], noted[p])

    def fetch(
        self, b: Builder, first: Value, x: Value, later: Value, y: Value, now: Value, step: Value
    ) -> None:
        """Ask for L rows of the next unit's windows, and for the lines that this unit's results go to:
        rows are too short, and too far apart, for the processor to see them coming."""
        spec, tile = self.spec, TileEntry(len(self.spec.lengths))
        outer = spec.lengths[:-1]

        def word(of: Value, k: int, type_: str) -> Value:
            return b.load(type_, b.offset(of, 8 * k), align=8)

        for part in range(1 if spec.pair == "single" else 2):
            entry = b.offset(later, 8 * tile.total * part)
            start = b.load("i64", b.offset(word(entry, tile.SEGMENTS, "ptr"), 8), align=8)
            source = b.offset(b.offset(x, word(entry, tile.X, "i64")), start)
            maps = [word(entry, tile.maps + a, "ptr") for a in range(len(outer))]
            entry = b.offset(now, 8 * tile.total * part)
            target = b.offset(y, word(entry, tile.Y, "i64"))
            rows = word(entry, tile.counts, "i64")
            with b.loop(first, b.add(first, self.lanes), 1) as row:
                at, rest = source, row.index
                for a in reversed(range(len(outer))):
                    index = rest
                    if a:
                        rest, index = b.div_rem(rest, outer[a])
                    offset = b.load("i64", b.offset(maps[a], b.mul(index, 8)), align=8)
                    at = b.offset(at, offset)
                with b.loop(0, self.g.points * self.x_bytes, 64) as line:
                    b.prefetch(b.offset(at, line.index))
                if len(outer) == 1 and spec.dense and (part == 0 or spec.pair == "tiles"):
                    to = b.offset(target, b.mul(row.index, step))
                    with (
                        b.when(b.compare("slt", row.index, rows)),
                        b.loop(0, self.g.points * self.y_bytes, 64) as line,
                    ):
                        b.prefetch(b.offset(to, line.index), write=True)

    def square(self, b: Builder, raw: Value, plane: Value, column: Value, part: int) -> list[Value]:
        """L columns of L rows: from a plane, or segments of the raw line."""
        spec = self.spec
        if spec.layout != "line":
            at = b.offset(plane, b.mul(column, self.item))
            rows = [b.load(self.type, b.offset(at, r * self.g.pitch)) for r in range(self.lanes)]
        elif part == 1 and spec.pair == "single":
            return [b.constant(self.type, 0.0)] * self.lanes
        else:
            at = b.offset(raw, b.mul(column, self.x_bytes))
            first = part * self.g.raw[0]
            rows = [
                self.load(b, b.offset(at, (first + r * spec.hop) * self.x_bytes)) for r in range(self.lanes)
            ]
        return transposed(b, rows, self.item)

    def factor(self, b: Builder, twist: Value, column: Value, k: int) -> Complex:
        """The factors of L rows at column ``column + k`` of a long line."""
        at = b.offset(twist, b.mul(b.add(column, k), 2 * self.vector_bytes))
        return b.load(self.type, at), b.load(self.type, b.offset(at, self.vector_bytes))

    def middle(
        self, b: Builder, t: Transform, line: Line, spectrum: Value, block: int, energies: list[Value]
    ) -> list[Value]:
        """The last stage forward, the product, the first one backward: all in registers. Sums |X|² and
        |Y|² on the way."""
        radix, point = self.spec.radices[-1][-1], 2 * self.vector_bytes
        with b.loop(0, block * point, radix * point, energies) as loop:
            points = t.butterfly([line.load(t, loop.index, p * point) for p in range(radix)])
            products, sizes_x, sizes_y = [], [], []
            for p, x in enumerate(points):
                at = b.offset(b.offset(spectrum, loop.index), p * point)
                h = b.load(self.type, at), b.load(self.type, b.offset(at, self.vector_bytes))
                y = t.times(h, x)
                products.append(y)
                sizes_x.append(t.energy(x))
                sizes_y.append(t.energy(y))
            for p, y in enumerate(t.butterfly(products, backward=True)):
                line.store(t, y, loop.index, p * point)
            # Summed as a tree: one addition a turn in the chain that carries the total.
            loop.following = [
                b.floating("fadd", total, t.total(sizes))
                for total, sizes in zip(loop.carried, (sizes_x, sizes_y), strict=True)
            ]
        return loop.carried

    # -- what there was --------------------------------------------------------------------------

    def count(self) -> Builder:
        """The mean square of a part of a tile's samples, and how many are below each level in each cell."""
        spec, g, lanes = self.spec, self.g, self.lanes
        b = Builder("count", ["ptr", "ptr", "ptr"])
        source, noted, edges = b.params
        line = spec.layout == "line"
        item = self.x_bytes if line else self.item
        pitches = (spec.hop * self.x_bytes,) if line else g.pitches

        def load(at: Value) -> Value:
            return self.load(b, at) if line else b.load(self.type, at)

        # Levels relative to a part of the samples do as well: what counts is how many are below them.
        every = next(k for k in (4, 2, 1) if g.rows % k == 0)
        with b.loop(0, g.rows, every, [b.constant(self.type, 0.0)]) as row:
            place = b.mul(row.index, pitches[0]) if line else self.row_at(b, row.index)
            at = b.offset(source, place)
            with b.loop(0, g.points, lanes, row.carried) as col:
                x = load(b.offset(at, b.mul(col.index, item)))
                col.following = [b.fma(x, x, col.carried[0], self.machine.fused)]
            row.following = col.carried
        start = b.constant(self.element, 0.0)
        total = b.call("llvm.vector.reduce.fadd", self.element, [start, row.carried[0]], [self.type])
        total = b.floating("fmul", total, b.constant(self.element, every / (g.rows * g.points)))
        b.store(total, noted)
        rms = b.call("llvm.sqrt", self.element, [total], [self.element])
        below = [
            b.broadcast(b.floating("fmul", rms, b.constant(self.element, level)), lanes) for level in LEVELS
        ]
        steps = [*pitches, item]
        none = b.constant(vector(lanes, f"i{8 * self.item}"), 0)
        last = len(steps) - 1

        def walk(a: int, at: Value, carried: list[Value], ends: list[tuple[Value, Value]]) -> list[Value]:
            """Over the samples of one cell."""
            with b.loop(*ends[a], lanes if a == last else 1, carried) as loop:
                here = b.offset(at, b.mul(loop.index, steps[a]))
                if a == last:
                    size = b.call("llvm.fabs", self.type, [load(here)], [self.type])
                    loop.following = [
                        b.sub(n, b.convert("sext", b.fcompare("olt", size, limit), f"i{8 * self.item}"))
                        for n, limit in zip(loop.carried, below, strict=True)
                    ]
                else:
                    loop.following = walk(a + 1, here, loop.carried, ends)
            return loop.carried

        def cells(a: int, ends: list[tuple[Value, Value]], index: Value) -> None:
            """Over the cells."""
            if a > last:
                to = b.offset(noted, b.mul(b.add(b.mul(index, len(LEVELS)), 1), self.item))
                for k, n in enumerate(walk(0, source, [none] * len(LEVELS), ends)):
                    sum_ = b.call("llvm.vector.reduce.add", f"i{8 * self.item}", [n], [n.type])
                    b.store(b.convert("sitofp", sum_, self.element), b.offset(to, k * self.item))
                return
            first = sum(c + 1 for c in spec.cells[:a])
            with b.loop(0, spec.cells[a], 1) as loop:
                at = b.offset(b.offset(edges, 8 * first), b.mul(loop.index, 8))
                own = b.load("i64", at, align=8), b.load("i64", b.offset(at, 8), align=8)
                cells(a + 1, [*ends, own], b.add(b.mul(index, spec.cells[a]), loop.index))

        cells(0, [], Value("0", "i64"))
        return b

    # -- results ---------------------------------------------------------------------------------

    def finish(self) -> Builder:
        """Store a tile's outputs, and note the smallest magnitude."""
        spec, g = self.spec, self.g
        rank = len(spec.lengths)
        b = Builder("finish", ["ptr"] * 3 + ["i64"] * 2 * rank + ["ptr"])
        plane, im, y = b.params[:3]
        steps, counts = b.params[3 : 3 + rank], b.params[3 + rank : 3 + 2 * rank]
        noted = b.params[-1]
        infinite = b.constant(self.element, math.inf)
        for k in range(g.minima):
            b.store(infinite, b.offset(noted, k * self.item))
        if spec.layout == "tile":
            self.nest(b, 0, plane, im, y, steps, counts, noted)
            return b
        # Rows of a line: what each holds of its outputs.
        outputs = spec.hop if spec.layout == "line" else g.points
        with b.loop(0, g.rows, 1) as row:
            done = b.mul(row.index, outputs)
            left = b.minimum(b.sub(counts[-1], done), outputs)
            with b.when(b.compare("sgt", left, 0)):
                at = b.mul(row.index, g.pitch)
                to = b.offset(y, b.mul(done, steps[-1]))
                slot = b.offset(noted, b.mul(row.index, self.item)) if g.minima > 1 else noted
                self.row(b, b.offset(plane, at), b.offset(im, at), to, steps[-1], left, slot)
        return b

    def nest(
        self,
        b: Builder,
        a: int,
        plane: Value,
        im: Value,
        y: Value,
        steps: list[Value],
        counts: list[Value],
        noted: Value,
    ) -> None:
        """The loops over the outer axes of a tile."""
        if a == len(steps) - 1:
            self.row(b, plane, im, y, steps[a], counts[a], noted)
            return
        apart = self.g.pitches[a] * self.spec.strides[a]
        with b.loop(0, counts[a], 1) as loop:
            at, to = b.mul(loop.index, apart), b.mul(loop.index, steps[a])
            slot = b.offset(noted, b.mul(loop.index, self.item)) if self.g.separate else noted
            self.nest(b, a + 1, b.offset(plane, at), b.offset(im, at), b.offset(y, to), steps, counts, slot)

    def row(
        self, b: Builder, re: Value, im: Value, y: Value, step: Value, count: Value, noted: Value
    ) -> None:
        """One row of outputs: vectors, the last one shifted back, where y is dense; else one by one."""
        spec, lanes = self.spec, self.lanes
        single = b.load(self.element, noted)
        start: Value | int = 0
        if spec.dense and lanes > 1:
            whole = b.compare("sge", count, lanes)
            stop = b.select(whole, count, Value("0", "i64"))
            last = b.sub(count, lanes)
            with b.loop(0, stop, lanes, [b.broadcast(single, lanes)]) as loop:
                col = b.minimum(loop.index, last)
                loop.following = self.outputs(b, re, im, y, col, step, lanes, loop.carried)
            low = loop.carried[0]
            single = b.call("llvm.vector.reduce.fmin", self.element, [low], [self.type])
            start = stop
        with b.loop(start, count, 1, [single]) as loop:
            loop.following = self.outputs(b, re, im, y, loop.index, step, 1, loop.carried)
        b.store(loop.carried[0], noted)

    def outputs(
        self,
        b: Builder,
        re: Value,
        im: Value,
        y: Value,
        col: Value,
        step: Value,
        lanes: int,
        low: list[Value],
    ) -> list[Value]:
        """``lanes`` outputs from ``col`` on; the smallest magnitude so far."""
        spec = self.spec
        type_ = vector(lanes, self.element)
        at = b.mul(col, self.item * spec.strides[-1])
        values = [b.load(type_, b.offset(re, at))]
        size = b.call("llvm.fabs", type_, values, [type_])
        if spec.pair != "tiles":
            values.append(b.load(type_, b.offset(im, at)))
            other = b.call("llvm.fabs", type_, [values[1]], [type_])
            size = b.select(b.fcompare("ogt", other, size), other, size)
        stored = [numbers.to_storage(b, v, spec.y, spec.overflow, self.machine)[0] for v in values]
        to = b.offset(y, b.mul(col, step))
        if len(stored) == 1:
            b.store(stored[0], to)
        elif lanes == 1:
            b.store(stored[0], to)
            b.store(stored[1], b.offset(to, self.y_bytes))
        else:
            order = list(itertools.chain.from_iterable((k, lanes + k) for k in range(lanes)))
            b.store(b.shuffle(stored[0], stored[1], order), to)
        return [b.select(b.fcompare("olt", size, low[0]), size, low[0])]
