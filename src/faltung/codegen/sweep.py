"""The sweep: windows of K × M equal taps in one traversal that reads x and writes y where they are.

A piece is a band of rows. Down the band go the sums of K rows, column by column, into a few *strip* rows
that stay in L1 or L2; each is continued beyond its ends and summed along the line straight into y. Rows
are found through a table of byte offsets, so a boundary costs nothing down the columns; along the line
the sums are continued instead of the samples, since columns are summed one by one.

**Columns of integers** gain a row and lose one. **Columns of floats** would drift, so only sums of samples
within the window are formed. Rows are taken in stretches of K, a stretch in *groups* of ``rows`` rows (the
last ones of a single row). The window that begins at row p of group m is the rest of the group, the
groups after it, those before it in the next stretch and the first p rows of the group there:

    M = after[m + 1] + before                          before = Σ groups 0 … m − 1 of the next stretch
    for p = rows − 1 … 0:  M += x[p];  E[p] = M        in registers
    P = 0
    for p = 0 … rows − 1:  strip[p] = E[p] + P;  P += next[p]
    after[m] = P;  before += P                         a group that is used up leaves its place to the next

and at the end of a stretch ``after`` is summed up from its end. That is three additions per sample
as in van Herk's algorithm, without its buffer of K rows: x is read a second time K rows later instead.

**Lines** are summed the same way with vectors in the place of rows: the window of an output is q vectors,
M = q · lanes + r, and r samples. First T[v] = Σ of ``lanes`` neighbours, for all lanes at once, by loads and
then by shifting sums of w into sums of 2w (and sums of r mod 2w); after that lanes never meet again:

    stretches of q vectors:  for j = q − 1 … 0:  S += T[j];  E[j] = S
    the next stretch:        for j = 0 … q − 1:  y[j] = E[j] + P + R;  P += T[j]       R: the r samples

With few vectors to a window their T stay in registers, and are added.

Source: M. van Herk, A fast algorithm for local minimum and maximum filters on rectangular and octagonal
kernels, 1992; the two levels of it, in rows and in lanes, are ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..machine import Machine
from ..plan import SweepSpec
from . import numbers
from .builder import Builder, Operand, Value
from .gather import OUTSIDE_BYTES
from .stencil import StencilArguments, attributes


class SweepArguments:
    """The slots of the argument block, 8 bytes each; the addresses and flags lie where a stencil's do."""

    X, Y, FLAGS = StencilArguments.X, StencilArguments.Y, StencilArguments.FLAGS
    # The table of rows, and where the band begins and ends in it; K, and the rows of whole groups.
    ROWS, FIRST, END = 2, 3, 4
    TAPS, GROUPED = 6, 7
    # Samples of a row of x, a row of cval; what x is continued by left and right, from which byte of
    # the strip, and the sum of a column outside.
    COLUMNS, FILL, LEFT, RIGHT, HALO, EDGE = range(8, 14)
    # Where in the strip the window of the first output begins, how many outputs, and q.
    ORIGIN, OUTPUTS, VECTORS, Y_STEP = range(14, 18)
    TAP = 18
    # Scratch: state, strips, and what lines are summed in.
    WORK, STATE_STEP, STRIPS, STRIP_STEP, LINES = range(19, 24)
    TOTAL = 24


def emit(spec: SweepSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Sweep(spec, machine, name).text()


@dataclass
class _Line:
    """A row of a strip on its way along the line: where it is, where its results go, and its scratch."""

    strip: Value
    y: Value
    sums: Value
    ends: Value
    tail: Value


@dataclass
class _Step:
    """One vector further along a line: its sum of ``lanes`` and of r neighbours, and what is carried."""

    total: Value
    rest: Value | None
    carried: list[Value] = field(default_factory=list)


class _Sweep:
    def __init__(self, spec: SweepSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.x_bytes, self.y_bytes = numbers.storage_bytes(spec.x), numbers.storage_bytes(spec.y)
        self.strip_bytes = numbers.storage_bytes(spec.strip)
        self.column_bytes = numbers.BYTES[numbers.ACCUMULATOR[spec.columns]]
        self.line_bytes = numbers.BYTES[numbers.ACCUMULATOR[spec.line]]
        self.wide = spec.vectors * spec.column_lanes
        self.zero = numbers.zero(spec.columns, spec.column_lanes)
        self.none = numbers.zero(spec.line, spec.lanes)

    def text(self) -> str:
        b = self.b
        self.scratch()
        if self.spec.subtracts:
            self.gaining_rows()
        else:
            self.stretches()
        if self.spec.streams:
            b.drain()
        # What is done in several places is a function: LLVM takes as long as the text is.
        parts = []
        for part, write in self.parts.items():
            made = self.b = Builder(f"{b.name}_{part}", ["ptr", "i64", "i64"])
            self.scratch()
            write(*made.params[1:])
            parts.append(made)
        return b.finish(attributes(self.machine), *parts)

    @property
    def parts(self) -> dict[str, Callable[[Value, Value], None]]:
        """What is done in several places."""
        spec = self.spec
        if spec.subtracts:
            return {"lines": self.finish_rows}
        return {
            "lines": self.finish_rows,
            "up": self.sum_up,
            f"begin{spec.rows}": lambda row, group: self.begin(spec.rows, row, group),
            "begin1": lambda row, group: self.begin(1, row, group),
        }

    def do(self, part: str, one: Operand, other: Operand) -> None:
        """Have one of the parts done."""
        b = self.b
        one, other = (v if isinstance(v, Value) else b.constant("i64", v) for v in (one, other))
        b.invoke(f"{b.name}_{part}", [b.params[0], one, other])

    def scratch(self) -> None:
        """Where the function that is being written finds what it works with."""
        b, slots = self.b, SweepArguments
        self.x, self.rows = self.pointer(slots.X), self.pointer(slots.ROWS)
        self.fill, self.taps = self.pointer(slots.FILL), self.integer(slots.TAPS)
        self.columns, self.left = self.integer(slots.COLUMNS), self.integer(slots.LEFT)
        work = self.pointer(slots.WORK)
        self.state_step, self.strip_step = self.integer(slots.STATE_STEP), self.integer(slots.STRIP_STEP)
        self.before, self.after = work, b.offset(work, self.state_step)
        self.strips = b.offset(work, self.integer(slots.STRIPS))
        self.lines = b.offset(work, self.integer(slots.LINES))
        self.tap = b.load(numbers.ACCUMULATOR[self.spec.tap], self.pointer(slots.TAP))

    def finish(self, most: int, row: Value, left: Value) -> None:
        """Have the strips summed: as many as there are and as outputs are left."""
        self.do("lines", row, self.b.minimum(most, left))

    # -- down the columns ----------------------------------------------------------------------

    def gaining_rows(self) -> None:
        """Column sums that gain a row and lose one."""
        b, rows = self.b, self.spec.rows
        first, end = self.integer(SweepArguments.FIRST), self.integer(SweepArguments.END)
        with self.tiles() as (state, _):
            for v in range(self.spec.vectors):
                b.store(self.zero, self.of_state(self.before, state, v))
        with b.loop(0, self.taps, 1) as loop:
            self.begin(1, b.add(first, loop.index), None)
        with b.loop(first, end, rows) as loop:
            self.gain(loop.index)
            self.finish(rows, b.sub(loop.index, first), b.sub(end, loop.index))

    def gain(self, row: Value) -> None:
        """A few rows of column sums into the strips."""
        b, rows = self.b, self.spec.rows
        old = self.addresses(row, rows)
        new = self.addresses(b.add(row, self.taps), rows)
        with self.tiles() as (state, column):
            for v in range(self.spec.vectors):
                place = self.of_state(self.before, state, v)
                total = b.load(self.zero.type, place)
                for p in range(rows):
                    self.to_strip(total, p, column, v)
                    change = b.sub(self.sample(new[p], column, v), self.sample(old[p], column, v))
                    total = b.add(total, change)
                b.store(total, place)

    def stretches(self) -> None:
        """Column sums of floats, stretch by stretch, group by group."""
        b, slots = self.b, SweepArguments
        first, end = self.integer(slots.FIRST), self.integer(slots.END)
        grouped, taps = self.integer(slots.GROUPED), self.taps
        count = b.add(b.div_rem(grouped, self.spec.rows)[0], b.sub(taps, grouped))
        with self.tiles() as (state, _):
            for v in range(self.spec.vectors):
                b.store(self.zero, self.of_state(self.after, b.add(b.mul(count, self.state_step), state), v))
        # A band may begin within a stretch: the groups before it are already those of the next.
        self.each_group(first, taps, grouped, lambda n, row, m: self.do(f"begin{n}", row, m))
        self.do("up", self.group_of(first, grouped), count)
        zero = b.constant("i64", 0)
        self.each_group(zero, first, grouped, lambda n, row, m: self.do(f"begin{n}", b.add(row, taps), m))
        with b.loop(0, end, taps) as stretch:
            with b.when(b.compare("sgt", stretch.index, 0)):
                self.do("up", 0, count)
            start = b.maximum(b.sub(first, stretch.index), 0)
            stop = b.minimum(taps, b.sub(end, stretch.index))

            def group(n: int, row: Value, m: Value, base: Value = stretch.index, stop: Value = stop) -> None:
                self.group(n, b.add(base, row), m)
                self.finish(n, b.sub(b.add(base, row), first), b.sub(stop, row))

            self.each_group(start, stop, grouped, group)

    def each_group(
        self, start: Value, stop: Value, grouped: Value, body: Callable[[int, Value, Value], None]
    ) -> None:
        """The groups of a stretch from row ``start`` to ``stop``: their rows, the first, their number."""
        b, rows = self.b, self.spec.rows
        if rows > 1:
            with b.loop(start, b.minimum(stop, grouped), rows) as loop:
                body(rows, loop.index, b.div_rem(loop.index, rows)[0])
        with b.loop(b.maximum(start, grouped), stop, 1) as loop:
            body(1, loop.index, self.group_of(loop.index, grouped))

    def group_of(self, row: Value, grouped: Value) -> Value:
        """The number of the group that begins at a row of a stretch."""
        b = self.b
        within = b.minimum(row, grouped)
        return b.add(b.div_rem(within, self.spec.rows)[0], b.sub(row, within))

    def begin(self, rows: int, row: Value, group: Value | None) -> None:
        """The sum of a group of rows: onto ``before``, and into ``after`` where there are groups."""
        b = self.b
        at = self.addresses(row, rows)
        kept = b.offset(self.after, b.mul(group, self.state_step)) if group is not None else None
        with self.tiles() as (state, column):
            for v in range(self.spec.vectors):
                total = self.zero
                for p in range(rows):
                    total = self.plus_sample(total, at[p], column, v)
                if kept is not None:
                    b.store(total, self.of_state(kept, state, v))
                place = self.of_state(self.before, state, v)
                b.store(self.sum(b.load(total.type, place), total, self.spec.columns), place)

    def sum_up(self, first: Value, count: Value) -> None:
        """At the beginning of a stretch: sums of a group and all after it; nothing lies before."""
        b = self.b
        last = b.sub(count, 1)
        with self.tiles() as (state, _):
            end = b.offset(self.after, b.mul(last, self.state_step))
            with b.loop(first, count, 1, [end, *[self.zero] * self.spec.vectors]) as loop:
                at, *sums = loop.carried
                for v, total in enumerate(sums):
                    place = self.of_state(at, state, v)
                    sums[v] = self.sum(total, b.load(total.type, place), self.spec.columns)
                    b.store(sums[v], place)
                loop.following = [b.offset(at, b.sub(0, self.state_step)), *sums]
            for v in range(self.spec.vectors):
                b.store(self.zero, self.of_state(self.before, state, v))

    def group(self, rows: int, row: Value, group: Value) -> None:
        """The windows that begin in one group of rows."""
        b, columns = self.b, self.spec.columns
        old = self.addresses(row, rows)
        new = self.addresses(b.add(row, self.taps), rows)
        kept = b.offset(self.after, b.mul(group, self.state_step))
        following = b.offset(kept, self.state_step)
        with self.tiles() as (state, column):
            for v in range(self.spec.vectors):
                place = self.of_state(self.before, state, v)
                before = b.load(self.zero.type, place)
                total = self.sum(b.load(before.type, self.of_state(following, state, v)), before, columns)
                ends = []
                for p in reversed(range(rows)):
                    total = self.plus_sample(total, old[p], column, v)
                    ends.append(total)
                beginning = self.zero
                for p, end in enumerate(reversed(ends)):
                    self.to_strip(self.sum(end, beginning, columns) if p else end, p, column, v)
                    beginning = self.plus_sample(beginning, new[p], column, v)
                b.store(beginning, self.of_state(kept, state, v))
                b.store(self.sum(before, beginning, columns), place)

    def tiles(self) -> _Tiles:
        """The tiles of a row: where each has its state, and its first column."""
        return _Tiles(self)

    def of_state(self, row: Value, state: Value, v: int) -> Value:
        return self.b.offset(self.b.offset(row, state), v * self.spec.column_lanes * self.column_bytes)

    def addresses(self, row: Value, rows: int) -> list[Value]:
        """Where rows of x begin; outside of x it is a row of cval."""
        b = self.b
        table = b.offset(self.rows, b.mul(row, 8))
        found = []
        for p in range(rows):
            offset = b.load("i64", b.offset(table, 8 * p), align=8)
            outside = b.compare("slt", offset, OUTSIDE_BYTES // 2)
            found.append(b.select(outside, self.fill, b.offset(self.x, offset)))
        return found

    def to_strip(self, total: Value, p: int, column: Value, v: int) -> None:
        b = self.b
        row = b.offset(self.strips, b.mul(self.strip_step, p)) if p else self.strips
        at = b.offset(row, b.mul(b.add(self.left, column), self.strip_bytes))
        b.store(total, b.offset(at, v * self.spec.column_lanes * self.strip_bytes))

    def sample(self, row: Value, column: Value, v: int) -> Value:
        """One vector of samples as they are."""
        spec = self.spec
        at = self.b.offset(
            self.b.offset(row, self.b.mul(column, self.x_bytes)), v * spec.column_lanes * self.x_bytes
        )
        return numbers.load(self.b, spec.x, spec.columns, at, spec.column_lanes, self.machine)

    def plus_sample(self, total: Value, row: Value, column: Value, v: int) -> Value:
        """A column sum with one more sample, times the tap where samples are floats."""
        spec, x = self.spec, self.sample(row, column, v)
        if spec.subtracts:
            return self.b.add(total, x)
        tap = self.b.broadcast(self.tap, spec.column_lanes)
        return numbers.multiply_add(self.b, spec.columns, x, tap, total, self.machine)

    def sum(self, a: Value, c: Value, accumulator: str) -> Value:
        return self.b.floating("fadd", a, c) if accumulator in ("f32", "f64") else self.b.add(a, c)

    # -- along the lines -----------------------------------------------------------------------

    def finish_rows(self, row: Value, count: Value) -> None:
        """The first ``count`` strips along the line into y, whose rows begin with ``row``."""
        b = self.b
        with b.loop(0, count, 1) as loop:
            self.continue_row(b.offset(self.strips, b.mul(loop.index, self.strip_step)))
        # Two at a time where each addition waits for the one before; the last one twice if there is none.
        side_by_side = 2 if self.spec.held is None else 1
        if self.spec.streams:
            y = b.convert("ptrtoint", self.pointer(SweepArguments.Y), "i64")
            odd = b.bit("or", y, self.integer(SweepArguments.Y_STEP))
            self.odd = b.bit("and", odd, self.machine.vector_bytes - 1)
        with b.loop(0, count, side_by_side) as loop:
            last = b.sub(count, 1)
            places = (b.minimum(b.add(loop.index, k), last) if k else loop.index for k in range(side_by_side))
            self.sum_lines([self.line(place, row, k) for k, place in enumerate(places)])

    def continue_row(self, row: Value) -> None:
        """What lies beyond the ends of a strip: other sums of it, or the sum of a column outside."""
        b, slots = self.b, SweepArguments
        table, edge = self.pointer(slots.HALO), self.pointer(slots.EDGE)
        element = numbers.STORAGE[self.spec.strip]
        right = b.add(self.left, self.columns)
        entries = (b.constant("i64", 0), self.left), (self.left, b.add(self.left, self.integer(slots.RIGHT)))
        for k, (start, stop) in enumerate(entries):
            target = b.offset(row, b.mul(b.sub(right, self.left), self.strip_bytes)) if k else row
            with b.loop(start, stop, 1) as loop:
                source = b.load("i64", b.offset(table, b.mul(loop.index, 8)), align=8)
                at = b.select(b.compare("slt", source, 0), edge, b.offset(row, source))
                b.store(b.load(element, at), b.offset(target, b.mul(loop.index, self.strip_bytes)))

    def line(self, index: Value, row: Value, k: int) -> _Line:
        """A row of a strip, the ``k``-th of those that are summed together."""
        b, slots, spec = self.b, SweepArguments, self.spec
        window = b.offset(self.strips, b.mul(index, self.strip_step))
        window = b.offset(window, b.mul(self.integer(slots.ORIGIN), self.strip_bytes))
        y = b.offset(self.pointer(slots.Y), b.mul(b.add(row, index), self.integer(slots.Y_STEP)))
        room = b.mul(self.integer(slots.VECTORS), spec.lanes * self.line_bytes)
        tails = b.offset(self.lines, 2 * spec.tail_bytes)
        sums = b.offset(tails, b.mul(room, 2 * k))
        return _Line(window, y, sums, b.offset(sums, room), b.offset(self.lines, k * spec.tail_bytes))

    def sum_lines(self, lines: list[_Line]) -> None:
        """Some rows of a strip, side by side."""
        b, spec = self.b, self.spec
        outputs, q = self.integer(SweepArguments.OUTPUTS), self.integer(SweepArguments.VECTORS)
        whole, over = b.div_rem(outputs, spec.lanes)
        vectors = b.div_rem(b.add(outputs, spec.lanes - 1), spec.lanes)[0]
        carried = [self.none] * (len(lines) * self.carried)

        def advanced(state: list[Value], vector: Value) -> tuple[list[_Step], list[Value]]:
            steps = []
            for k, line in enumerate(lines):
                held = state[k * self.carried : (k + 1) * self.carried]
                steps.append(self.advance(line, b.add(vector, self.levels), held))
            return steps, [value for step in steps for value in step.carried]

        with b.loop(-self.levels, 0, 1, carried) as loop:
            _, loop.following = advanced(loop.carried, loop.index)
        carried = loop.carried
        if spec.held is not None:
            # The sums of the window's vectors are held in registers, oldest first.
            window: list[Value] = []
            for v in range(spec.held):
                steps, carried = advanced(carried, b.constant("i64", v))
                window += [step.total for step in steps]
            with b.loop(0, vectors, 1, [*window, *carried]) as loop:
                window, carried = loop.carried[: len(window)], loop.carried[len(window) :]
                steps, carried = advanced(carried, b.add(loop.index, spec.held))
                for k, (line, step) in enumerate(zip(lines, steps, strict=True)):
                    parts = window[k :: len(lines)] + ([] if step.rest is None else [step.rest])
                    self.to_result(line, self.all(parts), loop.index, whole)
                loop.following = [*[*window, *(step.total for step in steps)][len(lines) :], *carried]
                if spec.held == 0:
                    loop.following = carried
        else:
            with b.loop(0, q, 1, carried) as loop:
                steps, loop.following = advanced(loop.carried, loop.index)
                for line, step in zip(lines, steps, strict=True):
                    b.store(step.total, self.of_line(line.sums, loop.index))
            carried = loop.carried
            with b.loop(0, vectors, q, carried) as stretch:
                with b.loop(0, q, 1, [self.none] * len(lines)) as loop:
                    at = b.sub(b.sub(q, 1), loop.index)
                    for k, line in enumerate(lines):
                        more = b.load(self.none.type, self.of_line(line.sums, at))
                        total = self.sum(loop.carried[k], more, spec.line)
                        b.store(total, self.of_line(line.ends, at))
                        loop.following.append(total)
                count = b.minimum(q, b.sub(vectors, stretch.index))
                start = [*[self.none] * len(lines), *stretch.carried]
                with b.loop(0, count, 1, start) as loop:
                    beginnings, held = loop.carried[: len(lines)], loop.carried[len(lines) :]
                    at = b.add(stretch.index, loop.index)
                    steps, held = advanced(held, b.add(at, q))
                    for k, (line, step) in enumerate(zip(lines, steps, strict=True)):
                        end = b.load(self.none.type, self.of_line(line.ends, loop.index))
                        total = self.sum(end, beginnings[k], spec.line)
                        if step.rest is not None:
                            total = self.sum(total, step.rest, spec.line)
                        self.to_result(line, total, at, whole)
                        beginnings[k] = self.sum(beginnings[k], step.total, spec.line)
                        b.store(step.total, self.of_line(line.sums, loop.index))
                    loop.following = [*beginnings, *held]
                stretch.following = loop.carried[len(lines) :]
        for line in lines:
            end = b.offset(line.y, b.mul(whole, spec.lanes * self.y_bytes))
            with b.loop(0, over, 1) as loop:
                at = b.mul(loop.index, self.y_bytes)
                element = numbers.STORAGE[spec.y]
                b.store(b.load(element, b.offset(line.tail, at)), b.offset(end, at))

    @property
    def levels(self) -> int:
        """How often sums are doubled by shifting them."""
        return len(self.widths)

    @property
    def carried(self) -> int:
        """The values of the vector before that a line carries along: at each level a sum of w neighbours,
        and one of r mod w unless that is nothing or goes on as it is."""
        return self.levels + sum(self.spec.rest % w > 0 for w in self.widths)

    @property
    def widths(self) -> list[int]:
        """How many neighbours the sums hold at each level; a window without whole vectors needs no more
        than it has samples."""
        spec = self.spec
        doublings = (spec.lanes // spec.loads).bit_length() - 1
        return [w for k in range(doublings) if (w := spec.loads << k) <= spec.rest or spec.held != 0]

    def advance(self, line: _Line, vector: Value, held: list[Value]) -> _Step:
        """Load one vector of a strip; the sums of the one so many levels before are now complete."""
        b, spec = self.b, self.spec
        at = b.offset(line.strip, b.mul(vector, spec.lanes * self.strip_bytes))
        total, rest = None, None
        loads = spec.loads if spec.held != 0 or self.widths else spec.rest
        for t in range(loads):
            place = b.offset(at, t * self.strip_bytes)
            more = numbers.load(b, spec.strip, spec.line, place, spec.lanes, self.machine)
            total = more if total is None else self.sum(total, more, spec.line)
            if t + 1 == spec.rest % spec.loads:
                rest = total
        assert total is not None
        carried = []
        held = list(held)
        for w in self.widths:
            before, rest_before = held.pop(0), held.pop(0) if spec.rest % w else None
            carried.append(total)
            if rest is not None:
                carried.append(rest)
            order = [w + k for k in range(spec.lanes)]
            if spec.rest & w:
                some = before
                if rest is not None and rest_before is not None:
                    some = self.sum(before, b.shuffle(rest_before, rest, order), spec.line)
                rest = some
            else:
                rest = rest_before
            total = self.sum(before, b.shuffle(before, total, order), spec.line)
        return _Step(total, rest, carried)

    def all(self, parts: list[Value]) -> Value:
        """The sum of a few vectors, in pairs: a chain would take longer."""
        while len(parts) > 1:
            pairs = zip(parts[::2], parts[1::2], strict=False)
            parts = [self.sum(a, c, self.spec.line) for a, c in pairs] + parts[len(parts) // 2 * 2 :]
        return parts[0]

    def of_line(self, row: Value, vector: Value) -> Value:
        return self.b.offset(row, self.b.mul(vector, self.spec.lanes * self.line_bytes))

    def to_result(self, line: _Line, total: Value, vector: Value, whole: Value) -> None:
        """A vector of results into y; the last, where y has no room for it, to be copied from its tail."""
        b, spec = self.b, self.spec
        if spec.subtracts:
            total = self.product(total)
        stored, _ = numbers.to_storage(b, total, spec.y, spec.overflow, self.machine)
        place = b.offset(line.y, b.mul(vector, spec.lanes * self.y_bytes))
        place = b.select(b.compare("slt", vector, whole), place, line.tail)
        if not spec.streams:
            b.store(stored, place)
            return
        # One branch per vector: the same loops twice would take LLVM twice as long.
        with b.when(b.compare("eq", self.odd, 0)):
            b.stream(stored, place, self.machine.vector_bytes)
        with b.when(b.compare("ne", self.odd, 0)):
            b.store(stored, place)

    def product(self, total: Value) -> Value:
        """A vector of sums times the tap."""
        b, spec = self.b, self.spec
        element, signed = numbers.ACCUMULATOR[spec.tap], spec.x.startswith("i")
        tap = b.broadcast(self.tap, spec.lanes)
        if spec.tap in ("f32", "f64"):
            # Narrower sums fill their bits, those of 32 keep off the sign.
            return b.floating("fmul", b.convert("sitofp", b.resize(total, "i32", signed), element), tap)
        return b.mul(b.resize(total, element, signed), tap)

    # -- arguments -----------------------------------------------------------------------------

    def integer(self, slot: int) -> Value:
        return self.b.load("i64", self.b.offset(self.b.params[0], 8 * slot), align=8)

    def pointer(self, slot: int) -> Value:
        return self.b.load("ptr", self.b.offset(self.b.params[0], 8 * slot), align=8)


class _Tiles:
    """A loop over the tiles of a row. The last one is shifted back to end with the row, but keeps its
    state in a place of its own: what overlaps is computed twice from the same numbers."""

    def __init__(self, sweep: _Sweep) -> None:
        self.sweep = sweep
        self.loop = sweep.b.loop(0, sweep.columns, sweep.wide)

    def __enter__(self) -> tuple[Value, Value]:
        sweep, b = self.sweep, self.sweep.b
        index = self.loop.__enter__().index
        column = b.minimum(index, b.sub(sweep.columns, sweep.wide))
        return b.mul(index, sweep.column_bytes), column

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.loop.__exit__(kind, error, trace)  # type: ignore[arg-type]
