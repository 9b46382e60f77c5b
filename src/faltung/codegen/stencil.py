"""The stencil routine: a register tile of outputs, rolled over the columns of the kernel.

The emitted function reads like this (``rows`` × ``vectors`` accumulators, heights of the columns
fixed, everything else in the argument block):

    while (chunk = counter++) < chunks:                      # threads share the counter
        for row in rows of the chunk, step T:
            for col in samples of the chunk, step V·L:
                acc[T][V] = 0
                for column in columns:                        # one or two offsets and G taps
                    tap[G] = broadcast(taps[column])
                    for j in range(T + G - 1):                # each vector of x is loaded once
                        for v in range(V):
                            x = load(tile + offset + j·unit + v·L)
                            for (t, g) with t + g == j:
                                acc[t][v] += x · tap[g]
                store acc

What does not fill a tile is covered by tiles shifted back over it: the same values are computed
and stored twice, so no tail needs a mask and nothing outside the array is touched. The order in
which one output's products are summed is the same in every tile.

A *folded* column stands for two whose taps are equal, or each other's negative: the samples under
both are added (subtracted) and then multiplied once. Where the taps of both run the same way
(``pairing="parallel"``, a kernel mirrored across its columns) one addition serves all G taps,

    x = load(tile + offset + j·unit) ± load(tile + second + j·unit)

and where they run against each other ("opposed", mirrored along its columns) each tap has its own,

    acc[t] += (load(tile + offset + (t + g)·unit) ± load(tile + second + (t − g)·unit)) · tap[g]

A sum of two samples can overflow where the sum of products does not. Infinity and NaN never leave an
accumulator again, so a tile that ends with one is summed a second time without folding, and where
the first sums were not finite the second ones count.

Taps that are zero may have no column. Where samples need not be finite (``watched``) they have columns
behind the others, which count only in a chunk that reads a NaN or an infinity: every chunk first looks
through the samples it reads,

    for offset in watched: for row in rows of the chunk and so many more:
        mark[L] += 0 · x[all samples of the row]              # NaN from then on
    columns of the last height *= (mark is not 0)

and 0 · x changes no sum but that to which it belongs.

Rows a power of two apart compete for the same cache sets, and every line of theirs would come from L2 again
for every column of the kernel. Where a chunk has a ``copy``, tiles read rows of that, which lie next to each
other, and are copied as tiles come to them:

    for row in rows of the chunk, step T:
        for strip in strips:
            for r in rows up to row + T + reach that have not been copied:
                copy[r][strip] = x[r][place[strip] + samples of the chunk and so many more]
        tiles of the row

With ``layout="line"`` a tile is T · V consecutive vectors of one line and the unit between its rows
is V vectors, so that a 1-D kernel of K taps becomes a 2-D one of K/VL × VL. V is 1 unless taps are
several samples apart (the colours of an image): then V vectors hold a whole number of taps.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..machine import Machine
from ..plan import StencilSpec
from . import numbers, products
from .builder import Builder, Value, lanes_of, vector

_WATCHED_AT_ONCE = 4  # vectors, so that marks do not wait for each other
_COPIED_AT_ONCE = 4  # vectors
_LINE = 64  # bytes of a cache line


@dataclass(frozen=True)
class NestArguments:
    """The slots of the argument block of a routine that runs over a nest, 8 bytes each: sizes and steps
    follow ``FIXED`` others."""

    outer: int

    FIXED = 11

    @property
    def sizes(self) -> int:
        """First of ``outer + 2`` slots: sizes of the nest."""
        return self.FIXED

    @property
    def x_steps(self) -> int:
        """First of ``outer + 1`` slots: byte steps of x."""
        return self.sizes + self.outer + 2

    @property
    def y_steps(self) -> int:
        """First of ``outer + 1`` slots: byte steps of y."""
        return self.x_steps + self.outer + 1

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.y_steps + self.outer + 1


@dataclass(frozen=True)
class StencilArguments(NestArguments):
    """The slots of the argument block, 8 bytes each."""

    phases: int
    watched: bool = False
    copied: bool = False

    X, Y, OFFSETS, TAPS, COUNTER, FLAGS = range(6)
    CHUNKS, ROW_CHUNKS, COLUMN_CHUNKS, ROWS_PER_CHUNK, COLUMNS_PER_CHUNK = range(6, 11)

    @property
    def counts(self) -> int:
        """First of ``phases`` slots: how many columns of each height."""
        return super().total

    @property
    def watch(self) -> int:
        """First of 4 slots, where samples are watched: offsets, how many, and rows and samples more than
        a chunk has."""
        return self.counts + self.phases

    @property
    def copy(self) -> int:
        """First of 8 slots, where rows may be copied: the copy (0: none), where its strips begin in x, and
        columns in it, how many strips there are, the bytes of one, samples and rows more than outputs, and
        the bytes from row to row."""
        return self.watch + (4 if self.watched else 0)

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.copy + (8 if self.copied else 0)

    @classmethod
    def of(cls, spec: StencilSpec) -> StencilArguments:
        """The slots of this routine."""
        return cls(spec.outer, len(spec.heights), spec.watched, spec.copies)


def emit(spec: StencilSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Stencil(spec, machine, name).text()


class _Stencil:
    def __init__(self, spec: StencilSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.slots = StencilArguments.of(spec)
        self.x_bytes = numbers.storage_bytes(spec.x)
        self.product = products.product_of(self.b, spec, machine)
        self.parts = self.product.parts
        self.fragile = spec.folded > 0 and numbers.pair_overflows(spec.x, spec.accumulator)
        self.y_bytes = numbers.storage_bytes(spec.y) * (2 if spec.complexity in ("kernel", "result") else 1)

    # -- the loops, outermost first ------------------------------------------------------------

    def text(self) -> str:
        b, slots, spec = self.b, self.slots, self.spec
        self.x, self.y, self.offsets, self.taps = (
            self.pointer(k) for k in (slots.X, slots.Y, slots.OFFSETS, slots.TAPS)
        )
        self.sizes = [self.integer(slots.sizes + k) for k in range(spec.outer + 2)]
        self.x_steps = [self.integer(slots.x_steps + k) for k in range(spec.outer + 1)]
        self.y_steps = [self.integer(slots.y_steps + k) for k in range(spec.outer + 1)]
        self.counts = [self.integer(slots.counts + k) for k in range(len(spec.heights))]
        # The distance of two rows of a tile, which is also that of two taps of a column.
        self.unit = self.x_steps[-1]
        if spec.layout == "line":
            self.unit = Value(str(spec.vectors * spec.lanes * self.x_bytes), "i64")
        elif spec.pairing == "opposed":
            self.multiples = {k: b.mul(self.unit, k) for k in (1, 3, 5, 7)}
        self.columns_at = self.offsets
        counter = b.offset(b.params[0], 8 * slots.COUNTER)
        chunks = self.integer(slots.CHUNKS)
        with b.forever() as leave:
            chunk = b.fetch_add(counter, 1)
            b.leave_if(b.compare("sge", chunk, chunks), leave)
            self.chunk(chunk)
        return b.finish(attributes(self.machine))

    def chunk(self, chunk: Value) -> None:
        """Split the chunk's number into outer indices and a block of rows and samples."""
        b, slots, spec = self.b, self.slots, self.spec
        rest, column = b.div_rem(chunk, self.integer(slots.COLUMN_CHUNKS))
        rest, row = b.div_rem(rest, self.integer(slots.ROW_CHUNKS))
        x, y = self.x, self.y
        for k in reversed(range(spec.outer)):
            rest, index = b.div_rem(rest, self.sizes[k])
            x = b.offset(x, b.mul(index, self.x_steps[k]))
            y = b.offset(y, b.mul(index, self.y_steps[k]))
        rows, samples = self.sizes[-2], self.sizes[-1]
        per_row, per_column = self.integer(slots.ROWS_PER_CHUNK), self.integer(slots.COLUMNS_PER_CHUNK)
        row0, col0 = b.mul(row, per_row), b.mul(column, per_column)
        row1 = b.minimum(b.add(row0, per_row), rows)
        col1 = b.minimum(b.add(col0, per_column), samples)
        if spec.watched:
            self.watch(x, (row0, row1), (col0, col1))
        if spec.layout == "line":
            with b.loop(row0, row1, 1) as loop:
                self.across(x, y, loop.index, col0, col1, spec.rows)
            return
        # Tiles of T rows, the last one shifted back; single rows where the array has fewer than T.
        tall = b.compare("sge", rows, spec.rows)
        if spec.copies:
            self.from_copy(tall)
        with b.when(tall):
            last = b.sub(rows, spec.rows)
            if spec.copies:
                self.bands(x, y, (row0, row1, last), (col0, col1))
            else:
                with b.loop(row0, row1, spec.rows) as loop:
                    self.across(x, y, b.minimum(loop.index, last), col0, col1, spec.rows)
        if spec.rows > 1:
            with b.when(b.bit("xor", tall, Value("true", "i1"))), b.loop(row0, row1, 1) as loop:
                self.across(x, y, loop.index, col0, col1, 1)

    def from_copy(self, tall: Value) -> None:
        """Where there is a copy, tiles of T rows read that."""
        b, copy = self.b, self.slots.copy
        self.copying = b.bit("and", tall, b.compare("ne", self.integer(copy), 0))
        self.unit = b.select(self.copying, self.integer(copy + 7), self.x_steps[-1])
        self.multiples = {k: b.mul(self.unit, k) for k in (1, 3, 5, 7)}
        self.columns_at = b.select(self.copying, self.pointer(copy + 2), self.offsets)

    def bands(
        self, x: Value, y: Value, rows: tuple[Value, Value, Value], samples: tuple[Value, Value]
    ) -> None:
        """Rows of tiles; where there is a copy, the rows that each needs are copied before."""
        b, spec, slot = self.b, self.spec, self.slots.copy
        (row0, row1, last), (col0, col1) = rows, samples
        first = b.minimum(row0, last)
        reach = b.add(self.integer(slot + 6), spec.rows)
        from_x = b.offset(x, b.mul(first, self.x_steps[-1]))
        # Samples are counted from the first of the array.
        copy = b.offset(self.pointer(slot), b.sub(0, b.mul(col0, self.x_bytes)))
        start = b.select(self.copying, copy, from_x)
        with b.loop(row0, row1, spec.rows, [Value("0", "i64")]) as loop:
            row = b.minimum(loop.index, last)
            within = b.sub(row, first)
            needed = b.add(within, reach)
            with b.when(self.copying):
                self.copy(from_x, copy, (loop.carried[0], needed), (col0, col1))
            at = b.offset(start, b.mul(within, self.unit))
            # What the next row of tiles needs is fetched meanwhile, so that copying does not wait for it.
            ahead = b.offset(from_x, b.mul(needed, self.x_steps[-1]))
            self.along(at, b.offset(y, b.mul(row, self.y_steps[-1])), col0, col1, spec.rows, ahead)
            loop.following = [needed]

    def copy(self, x: Value, copy: Value, rows: tuple[Value, Value], samples: tuple[Value, Value]) -> None:
        """Copy rows of all strips."""
        b, spec, slot = self.b, self.spec, self.slots.copy
        places, strips, line, span = self.pointer(slot + 1), *(self.integer(slot + k) for k in (3, 4, 5))
        start, stop = samples[0], b.add(samples[1], span)
        wide = _COPIED_AT_ONCE * spec.lanes
        whole, _ = b.div_rem(b.sub(stop, start), wide)
        middle, last = b.add(start, b.mul(whole, wide)), b.sub(stop, spec.lanes)
        with b.loop(0, strips, 1) as over_strips:
            place = b.load("i64", b.offset(places, b.mul(over_strips.index, 8)), align=8)
            source, target = b.offset(x, place), b.offset(copy, b.mul(over_strips.index, line))
            with b.loop(*rows, 1) as over_rows:
                from_row = b.offset(source, b.mul(over_rows.index, self.x_steps[-1]))
                to_row = b.offset(target, b.mul(over_rows.index, self.unit))
                with b.loop(start, middle, wide) as loop:
                    self.move(from_row, to_row, loop.index, _COPIED_AT_ONCE)
                # The last vector is shifted back.
                with b.loop(middle, stop, spec.lanes) as loop:
                    self.move(from_row, to_row, b.minimum(loop.index, last), 1)

    def move(self, source: Value, target: Value, col: Value, vectors: int) -> None:
        """Copy a few vectors of samples."""
        b, spec = self.b, self.spec
        place = b.mul(col, self.x_bytes)
        source, target = b.offset(source, place), b.offset(target, place)
        of = vector(spec.lanes, numbers.STORAGE[spec.x])
        steps = [v * spec.lanes * self.x_bytes for v in range(vectors)]
        for step, value in [(step, b.load(of, b.offset(source, step))) for step in steps]:
            b.store(value, b.offset(target, step))

    def watch(self, x: Value, rows: tuple[Value, Value], samples: tuple[Value, Value]) -> None:
        """Count the columns of zeros if the chunk reads a sample that is not finite."""
        b, slots, spec = self.b, self.slots, self.spec
        # Its last tile may be shifted back over the chunk before.
        first = b.minimum(samples[0], b.sub(samples[1], spec.lanes))
        first_row = rows[0]
        if spec.layout == "rows":
            first_row = b.maximum(b.minimum(first_row, b.sub(self.sizes[-2], spec.rows)), 0)
        offsets, count = self.pointer(slots.watch), self.integer(slots.watch + 1)
        last_row = b.add(rows[1], self.integer(slots.watch + 2))
        stop = b.add(samples[1], self.integer(slots.watch + 3))
        wide = _WATCHED_AT_ONCE * spec.lanes
        whole, _ = b.div_rem(b.sub(stop, first), wide)
        middle = b.add(first, b.mul(whole, wide))
        last = b.sub(stop, spec.lanes)
        none = [self.product.zero()] * _WATCHED_AT_ONCE
        with b.loop(0, count, 1, none) as over_offsets:
            begin = b.offset(x, b.load("i64", b.offset(offsets, b.mul(over_offsets.index, 8)), align=8))
            with b.loop(first_row, last_row, 1, over_offsets.carried) as over_rows:
                line = b.offset(begin, b.mul(over_rows.index, self.x_steps[-1]))
                with b.loop(first, middle, wide, over_rows.carried) as loop:
                    at = b.offset(line, b.mul(loop.index, self.x_bytes))
                    loop.following = self.marked(loop.carried, at, _WATCHED_AT_ONCE)
                # The last vector is shifted back.
                with b.loop(middle, stop, spec.lanes, loop.carried) as loop:
                    at = b.offset(line, b.mul(b.minimum(loop.index, last), self.x_bytes))
                    loop.following = self.marked(loop.carried, at, 1)
                over_rows.following = loop.carried
            over_offsets.following = over_rows.carried
        seen = b.resize(numbers.maybe_not_finite(b, over_offsets.carried), "i64", signed=False)
        self.counts[-1] = b.mul(self.integer(slots.counts + len(spec.heights) - 1), seen)

    def marked(self, marks: list[Value], at: Value, vectors: int) -> list[Value]:
        """The marks, which are NaN once samples have not been finite."""
        b, spec = self.b, self.spec
        zero = self.product.zero()
        return [
            numbers.multiply_add(b, spec.accumulator, self.sample(at, v)[0], zero, mark, self.machine)
            for v, mark in zip(range(vectors), marks, strict=False)
        ] + marks[vectors:]

    def across(self, x: Value, y: Value, row: Value, col0: Value, col1: Value, rows: int) -> None:
        """One band of tiles: full ones, then single vectors, the last one shifted back."""
        b = self.b
        x = b.offset(x, b.mul(row, self.x_steps[-1]))
        y = b.offset(y, b.mul(row, self.y_steps[-1]))
        self.along(x, y, col0, col1, rows)

    def along(
        self, x: Value, y: Value, col0: Value, col1: Value, rows: int, ahead: Value | None = None
    ) -> None:
        """Tiles from one sample to another, x and y being at their rows; rows ``ahead`` are fetched."""
        b, spec = self.b, self.spec
        line = spec.layout == "line"
        vectors = spec.vectors if rows == spec.rows else 1
        wide = spec.lanes * vectors * (rows if line else 1)
        start = col0
        if wide > spec.lanes:
            whole, _ = b.div_rem(b.sub(col1, col0), wide)
            start = b.add(col0, b.mul(whole, wide))
            with b.loop(col0, start, wide) as loop:
                if ahead is not None:
                    self.fetch(b.offset(ahead, b.mul(loop.index, self.x_bytes)))
                self.tile(x, y, loop.index, rows, vectors)
        last = b.sub(col1, spec.lanes)
        with b.loop(start, col1, spec.lanes) as loop:
            col = b.minimum(loop.index, last)
            if ahead is not None and vectors == 1:
                self.fetch(b.offset(ahead, b.mul(col, self.x_bytes)))
            self.tile(x, y, col, 1 if line else rows, 1)

    def fetch(self, at: Value) -> None:
        """Ask for the samples of one tile's columns in as many rows as it has."""
        b, spec = self.b, self.spec
        for t in range(spec.rows):
            at = b.offset(at, self.x_steps[-1]) if t else at
            for line in range(0, spec.vectors * spec.lanes * self.x_bytes, _LINE):
                b.prefetch(b.offset(at, line))

    # -- one tile ------------------------------------------------------------------------------

    def tile(self, x: Value, y: Value, col: Value, rows: int, vectors: int) -> None:
        b, spec = self.b, self.spec
        at = b.offset(x, b.mul(col, self.x_bytes))
        sums = self.sums(at, rows, vectors, fold=True)
        if self.fragile:
            again = b.resize(numbers.maybe_not_finite(b, sums), "i64", signed=False)
            with b.loop(0, again, 1, sums) as loop:
                # Finite sums stay: what an output is may not depend on its neighbours in the tile.
                unfolded = self.sums(at, rows, vectors, fold=False)
                loop.following = [
                    numbers.where_not_finite(b, s, u) for s, u in zip(loop.carried, unfolded, strict=True)
                ]
            sums = loop.carried
        target = b.offset(y, b.mul(col, self.y_bytes))
        line = spec.layout == "line"
        for t in range(rows):
            if t:
                target = b.offset(target, vectors * spec.lanes * self.y_bytes if line else self.y_steps[-1])
            row = sums[t * vectors * self.parts : (t + 1) * vectors * self.parts]
            for start, many in self.joins(vectors):
                at_vector = b.offset(target, start * spec.lanes * self.y_bytes)
                parts = row[start * self.parts : (start + many) * self.parts]
                self.store([self.joined(parts[p :: self.parts]) for p in range(self.parts)], at_vector)

    def sums(self, at: Value, rows: int, vectors: int, fold: bool) -> list[Value]:
        """The sums of one tile over all columns; without ``fold`` every product is formed by itself."""
        b, spec = self.b, self.spec
        sums = [self.product.zero()] * (rows * vectors * self.parts)
        offsets, taps = self.columns_at, self.taps
        for phase, (height, count) in enumerate(zip(spec.heights, self.counts, strict=True)):
            tap_bytes = height * self.product.tap_parts * self.product.tap_bytes
            offset_bytes = 16 if phase < spec.folded else 8
            with b.loop(0, count, 1, sums) as loop:
                entry = b.offset(offsets, b.mul(loop.index, offset_bytes))
                places = [b.load("i64", b.offset(entry, k), align=8) for k in range(0, offset_bytes, 8)]
                column = b.offset(taps, b.mul(loop.index, tap_bytes))
                first, *second = (b.offset(at, place) for place in places)
                held = self.product.held(column, height)
                shape = (height, rows, vectors)
                if not second:
                    loop.following = self.column(first, held, *shape, loop.carried)
                elif not fold:
                    loop.following = self.two_columns(first, second[0], held, *shape, loop.carried)
                elif spec.pairing == "parallel":
                    loop.following = self.column(first, held, *shape, loop.carried, second[0])
                else:
                    loop.following = self.opposed(first, second[0], held, *shape, loop.carried)
            sums = loop.carried
            offsets = b.offset(offsets, b.mul(count, offset_bytes))
            taps = b.offset(taps, b.mul(count, tap_bytes))
        return sums

    def column(
        self,
        at: Value,
        held: list[Value],
        height: int,
        rows: int,
        vectors: int,
        sums: list[Value],
        second: Value | None = None,
    ) -> list[Value]:
        """Add one column of the kernel: ``height`` taps, one unit apart. With a ``second`` place the
        samples there are folded onto those at the first."""
        b = self.b
        sums = list(sums)
        for j in range(rows + height - 1):
            if j:
                at = b.offset(at, self.unit)
                second = b.offset(second, self.unit) if second is not None else None
            users = [(t, j - t) for t in range(rows) if 0 <= j - t < height]
            for v in range(vectors):
                x = self.sample(at, v)
                if second is not None:
                    x = self.fold(x, self.sample(second, v))
                for t, g in users:
                    self.add_product(sums, t * vectors + v, x, held, g)
        return sums

    def opposed(
        self,
        at: Value,
        second: Value,
        held: list[Value],
        height: int,
        rows: int,
        vectors: int,
        sums: list[Value],
    ) -> list[Value]:
        """Add two columns of which the second's taps run backwards from ``second``."""
        b = self.b
        sums = list(sums)
        for _ in range(height - 1):
            second = self.back(second)
        places = {"first": at, "second": second}
        loaded: dict[tuple[str, int, int], list[Value]] = {}

        def sample(column: str, j: int, v: int) -> list[Value]:
            if (column, j, v) not in loaded:
                loaded[column, j, v] = self.sample(self.further(places[column], j), v)
            return loaded[column, j, v]

        for t in range(rows):
            if t:
                b.keep_order()
            for v in range(vectors):
                for g in range(height):
                    x = self.fold(sample("first", t + g, v), sample("second", t + height - 1 - g, v))
                    self.add_product(sums, t * vectors + v, x, held, g)
        return sums

    def two_columns(
        self,
        at: Value,
        second: Value,
        held: list[Value],
        height: int,
        rows: int,
        vectors: int,
        sums: list[Value],
    ) -> list[Value]:
        """The products of a folded column without folding, for sums that would overflow."""
        b, spec = self.b, self.spec
        sums = self.column(at, held, height, rows, vectors, sums)
        if spec.mirror == "odd":
            held = [numbers.negative(b, tap) for tap in held]
        if spec.pairing == "opposed":
            for _ in range(height - 1):
                second = self.back(second)
            held = [held[p * height + g] for p in range(self.parts) for g in reversed(range(height))]
        return self.column(second, held, height, rows, vectors, sums)

    def further(self, at: Value, units: int) -> Value:
        """So many units after ``at``, by one address with a scaled index where the host has these."""
        b = self.b
        if self.spec.layout == "line" or units == 0:
            return b.offset(at, int(self.unit.text) * units if units else 0)
        for odd, multiple in self.multiples.items():
            scale, rest = divmod(units, odd)
            if rest == 0 and scale in (1, 2, 4, 8):
                return b.offset(at, b.mul(multiple, scale))
        return self.further(self.further(at, 8), units - 8)

    def back(self, at: Value) -> Value:
        """One unit before ``at``."""
        return self.b.offset(at, self.b.sub(0, self.unit))

    def sample(self, at: Value, v: int) -> list[Value]:
        """The v-th vector of samples from ``at`` on, ready to be multiplied."""
        return self.product.samples(self.b.offset(at, v * self.spec.lanes * self.x_bytes))

    def fold(self, x: list[Value], other: list[Value]) -> list[Value]:
        """Two samples that are multiplied by one tap, or by one and its negative."""
        odd = self.spec.mirror == "odd"
        return [numbers.fold(self.b, self.spec.accumulator, a, c, odd) for a, c in zip(x, other, strict=True)]

    def add_product(self, sums: list[Value], at: int, x: list[Value], held: list[Value], g: int) -> None:
        """Add x times the g-th tap to the sums at this place of the tile."""
        own = slice(at * self.parts, (at + 1) * self.parts)
        sums[own] = self.product.added(sums[own], x, held, g)

    def joins(self, vectors: int) -> list[tuple[int, int]]:
        """The vectors of a row that are stored as one: (first, count), as many as one register holds
        once they are narrowed, so that they are packed together."""
        narrowing, spec = 1, self.spec
        if spec.complexity in ("real", "signal") and spec.lanes > 1:
            summed = 2 if spec.product == "pairs" else self.product.tap_bytes
            narrowing = summed // numbers.storage_bytes(spec.y)
        found, first = [], 0
        while first < vectors:
            count = max(1, narrowing)
            while count > vectors - first:
                count //= 2
            found.append((first, count))
            first += count
        return found

    def joined(self, values: list[Value]) -> Value:
        """The lanes of all values in one vector; their number is a power of two."""
        while len(values) > 1:
            lanes = lanes_of(values[0].type)
            values = [
                self.b.shuffle(a, c, range(2 * lanes)) for a, c in zip(values[::2], values[1::2], strict=True)
            ]
        return values[0]

    def store(self, sums: list[Value], at: Value) -> None:
        """Store one vector of results (two interleaved ones for a real signal, complex kernel)."""
        b, spec = self.b, self.spec
        value = sums[0]
        lanes = lanes_of(value.type)
        if spec.complexity == "both":
            # (a+bi)(c+di): sums[0] holds ac, bc and sums[1] holds ad, bd in adjacent lanes.
            crossed = b.shuffle(sums[1], None, [k ^ 1 for k in range(lanes)])
            signs = b.constants(numbers.ACCUMULATOR[spec.accumulator], [-1.0, 1.0] * (lanes // 2))
            value = b.floating("fadd", value, b.floating("fmul", crossed, signs))
        elif spec.complexity in ("kernel", "result"):
            pairs = [p for k in range(lanes) for p in (k, lanes + k)]
            imaginary = sums[1] if self.parts == 2 else b.constant(value.type, 0.0)
            value = b.shuffle(sums[0], imaginary, pairs)
        elif spec.product == "pairs":
            narrow = numbers.storage_bytes(spec.y) <= 2 and spec.overflow != "raise"
            if narrow and spec.overflow == "saturate":
                sums = [numbers.clipped(b, total, spec.y) for total in sums]
            value = products.interleaved(b, sums[0], sums[1], narrow)
            lanes = lanes_of(value.type)
            if narrow:
                b.store(b.resize(value, numbers.STORAGE[spec.y], signed=True), at)
                return
        stored, bad = numbers.to_storage(b, value, spec.y, spec.overflow, self.machine)
        b.store(stored, at)
        if bad is not None:
            any_ = bad if lanes == 1 else b.call("llvm.vector.reduce.or", "i1", [bad], [bad.type])
            with b.when(any_):
                b.publish(1, b.offset(b.params[0], 8 * self.slots.FLAGS))

    # -- arguments -----------------------------------------------------------------------------

    def integer(self, slot: int) -> Value:
        return self.b.load("i64", self.b.offset(self.b.params[0], 8 * slot), align=8)

    def pointer(self, slot: int) -> Value:
        return self.b.load("ptr", self.b.offset(self.b.params[0], 8 * slot), align=8)


def attributes(machine: Machine) -> str:
    """Function attributes: without the first, some CPUs' wide vectors are split in two."""
    width = f'"min-legal-vector-width"="{8 * machine.vector_bytes}"'
    return f"nounwind {width}"
