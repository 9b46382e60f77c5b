"""The pack routine: copy channels and positions into another order, converting on the way.

    for i0, i1, … in the outer axes:                          # maps hold byte offsets
        from = source + map0[i0] + map1[i1] + …
        to = target + i0·step0 + i1·step1 + …
        for segment along the line:                           # count, offset, step
            for n in range(count), channel in range(channels):
                to[places[position + n] + channel] = from[offset + step·n + channel·apart]

In the target the channels of a position are adjacent. In the source either the channels are
(``reads="channels"``), or the positions of a line (``"line"``): then squares of as many channels as
positions are transposed in registers, the last of them shifted back over others; or neither
(``"neither"``). Positions outside the signal, whose offset is ``OUTSIDE_BYTES``, take the value at
``FILL``. Numbers of 16 bits may go to ``halves`` of words, so that those of two positions lie side by side:
a place that is not a multiple of four is a second half, and channels are words apart. Behind the places of a
line there are as many entries more as a vector has lanes: where the target is fetched ahead, they are looked
at.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ..machine import Machine
from ..plan import PackSpec
from . import numbers
from .builder import Builder, Value, lanes_of
from .gather import OUTSIDE_BYTES
from .stencil import attributes
from .transform import transposed


@dataclass(frozen=True)
class PackArguments:
    """The slots of the argument block, 8 bytes each."""

    outer: int

    SOURCE, TARGET, FILL, CHANNELS, APART, PLACES, SEGMENTS, SEGMENT_COUNT, FLAGS = range(9)
    FIXED = 9

    @property
    def maps(self) -> int:
        """First of ``outer`` slots: the addresses of the outer axes' maps."""
        return self.FIXED

    @property
    def sizes(self) -> int:
        """First of ``outer`` slots: the lengths of the outer axes."""
        return self.maps + self.outer

    @property
    def steps(self) -> int:
        """First of ``outer`` slots: byte steps of the target along the outer axes."""
        return self.sizes + self.outer

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.steps + self.outer


def emit(spec: PackSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Pack(spec, machine, name).text()


class _Pack:
    def __init__(self, spec: PackSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.source_bytes = numbers.storage_bytes(spec.source)
        self.target_bytes = numbers.storage_bytes(spec.target) * (2 if spec.halves else 1)

    def text(self) -> str:
        b, spec, slots = self.b, self.spec, PackArguments(self.spec.outer)
        self.maps = [self.argument(slots.maps + k, "ptr") for k in range(spec.outer)]
        self.sizes = [self.argument(slots.sizes + k) for k in range(spec.outer)]
        self.steps = [self.argument(slots.steps + k) for k in range(spec.outer)]
        self.source, self.places = self.argument(slots.SOURCE, "ptr"), self.argument(slots.PLACES, "ptr")
        self.channels, self.apart = self.argument(slots.CHANNELS), self.argument(slots.APART)
        self.segments = self.argument(slots.SEGMENTS, "ptr")
        self.segment_count = self.argument(slots.SEGMENT_COUNT)
        self.fill = b.load(numbers.STORAGE[spec.target], self.argument(slots.FILL, "ptr"))
        self.fills = b.broadcast(self.fill, spec.lanes)
        self.nest(0, Value("0", "i64"), self.argument(slots.TARGET, "ptr"))
        return b.finish(attributes(self.machine))

    def nest(self, k: int, base: Value, target: Value) -> None:
        """The loops over the outer axes; ``base`` is the sum of their offsets."""
        b = self.b
        if k == self.spec.outer:
            self.line(base, target)
            return
        with b.loop(0, self.sizes[k], 1) as loop:
            step = b.load("i64", b.offset(self.maps[k], b.mul(loop.index, 8)), align=8)
            # One axis outside is enough: keep the sum from running over with several.
            total = b.maximum(b.add(base, step), OUTSIDE_BYTES)
            self.nest(k + 1, total, b.offset(target, b.mul(loop.index, self.steps[k])))

    def line(self, base: Value, target: Value) -> None:
        """Every segment of one line."""
        b = self.b
        with b.loop(0, self.segment_count, 1, [self.places]) as loop:
            entry = b.offset(self.segments, b.mul(loop.index, 24))
            count, offset, step = (b.load("i64", b.offset(entry, 8 * k), align=8) for k in range(3))
            places = loop.carried[0]
            outside = b.bit(
                "or",
                b.compare("slt", base, OUTSIDE_BYTES // 2),
                b.compare("slt", offset, OUTSIDE_BYTES // 2),
            )
            with b.when(outside), b.loop(0, count, 1) as n:
                self.constant(self.place(target, places, n.index))
            with b.when(b.bit("xor", outside, Value("true", "i1"))):
                start = b.offset(b.offset(self.source, base), offset)
                if self.spec.reads == "line":
                    self.transpose(start, step, count, target, places)
                else:
                    with b.loop(0, count, 1) as n:
                        at = b.offset(start, b.mul(n.index, step))
                        self.copy(at, self.place(target, places, n.index))
            loop.following = [b.offset(places, b.mul(count, 8))]

    # -- one position --------------------------------------------------------------------------

    def constant(self, to: Value) -> None:
        """The fill in every channel of a position."""
        b = self.b
        with self.vectors(self.channels) as c:
            b.store(self.fills, b.offset(to, b.mul(c, self.target_bytes)))
        with self.singles(self.channels) as c:
            b.store(self.fill, b.offset(to, b.mul(c, self.target_bytes)))

    def copy(self, at: Value, to: Value) -> None:
        """The channels of a position."""
        b, spec = self.b, self.spec
        if spec.reads == "channels":
            with self.vectors(self.channels) as c:
                from_ = b.offset(at, b.mul(c, self.source_bytes))
                self.store(self.load(from_, spec.lanes), b.offset(to, b.mul(c, self.target_bytes)))
            with self.singles(self.channels) as c:
                self.one(at, to, c)
        else:
            with b.loop(0, self.channels, 1) as loop:
                self.one(at, to, loop.index)

    def one(self, at: Value, to: Value, channel: Value) -> None:
        b = self.b
        value = self.load(b.offset(at, b.mul(channel, self.apart)), 1)
        self.store(value, b.offset(to, b.mul(channel, self.target_bytes)))

    # -- squares -------------------------------------------------------------------------------

    def transpose(self, start: Value, step: Value, count: Value, target: Value, places: Value) -> None:
        """The positions of a segment: in squares of channels × positions where there are enough of both."""
        b, lanes = self.b, self.spec.lanes
        adjacent = b.compare("eq", step, self.source_bytes)
        enough = b.bit("and", b.compare("sge", count, lanes), b.compare("sge", self.channels, lanes))
        square = b.bit("and", adjacent, enough)
        with b.when(square):
            if self.spec.fetches:
                # Results: the lines of y, which are far apart, are written one after the other.
                with self.vectors(count) as n:
                    to = [self.place(target, places, b.add(n, k)) for k in range(lanes)]
                    # Stores that miss wait for each other: have the lines of the next squares fetched.
                    ahead = [self.place(target, places, b.add(n, lanes + k)) for k in range(lanes)]
                    with self.vectors(self.channels) as c:
                        for line in ahead:
                            b.prefetch(b.offset(line, b.mul(c, self.target_bytes)), write=True)
                        self.square(start, n, c, to)
            else:
                # Samples: it is those of x that are far apart.
                with self.vectors(self.channels) as c, self.vectors(count) as n:
                    to = [self.place(target, places, b.add(n, k)) for k in range(lanes)]
                    self.square(start, n, c, to)
        with b.when(b.bit("xor", square, Value("true", "i1"))), b.loop(0, count, 1) as n:
            at = b.offset(start, b.mul(n.index, step))
            self.copy(at, self.place(target, places, n.index))

    def square(self, start: Value, n: Value, c: Value, to: list[Value]) -> None:
        """As many channels from ``c`` on as positions from the n-th on."""
        b, rows = self.b, []
        row = b.offset(b.offset(start, b.mul(n, self.source_bytes)), b.mul(c, self.apart))
        for _ in range(self.spec.lanes):
            rows.append(self.load(row, self.spec.lanes))
            row = b.offset(row, self.apart)
        for k, value in enumerate(transposed(b, rows, self.sum_bytes)):
            self.store(value, b.offset(to[k], b.mul(c, self.target_bytes)))

    @property
    def sum_bytes(self) -> int:
        """The size of a number between load and store."""
        return numbers.BYTES[numbers.ACCUMULATOR[self.spec.accumulator]]

    # -- loops ---------------------------------------------------------------------------------

    @contextmanager
    def vectors(self, count: Value) -> Iterator[Value]:
        """Starts of vectors that cover ``count`` numbers, the last shifted back; none if they do not
        fill one."""
        b, lanes = self.b, self.spec.lanes
        last = b.sub(count, lanes)
        stop = b.select(b.compare("sge", count, lanes), count, Value("0", "i64"))
        with b.loop(0, stop, lanes) as loop:
            yield b.minimum(loop.index, last)

    @contextmanager
    def singles(self, count: Value) -> Iterator[Value]:
        """Each of ``count`` numbers, where they do not fill a vector."""
        b = self.b
        stop = b.select(b.compare("slt", count, self.spec.lanes), count, Value("0", "i64"))
        with b.loop(0, stop, 1) as loop:
            yield loop.index

    # -- numbers -------------------------------------------------------------------------------

    def place(self, target: Value, places: Value, n: Value) -> Value:
        """Where the n-th position of the segment goes."""
        b = self.b
        return b.offset(target, b.load("i64", b.offset(places, b.mul(n, 8)), align=8))

    def load(self, at: Value, lanes: int) -> Value:
        return numbers.load(self.b, self.spec.source, self.spec.accumulator, at, lanes, self.machine)

    def store(self, value: Value, at: Value) -> None:
        b = self.b
        stored, bad = numbers.to_storage(b, value, self.spec.target, self.spec.overflow, self.machine)
        if self.spec.halves and lanes_of(stored.type) > 1:
            self.store_halves(stored, at)
        else:
            b.store(stored, at)
        if self.spec.watches:
            marks = b.floating("fsub", value, value)  # nought where finite, otherwise NaN
            bad = b.fcompare("uno", marks, marks)
        if bad is not None:
            any_ = bad if bad.type == "i1" else b.call("llvm.vector.reduce.or", "i1", [bad], [bad.type])
            with b.when(any_):
                b.publish(1, b.offset(b.params[0], 8 * PackArguments.FLAGS))

    def store_halves(self, value: Value, at: Value) -> None:
        """A vector of 16 bits each into the first or second halves of words."""
        b = self.b
        second = b.bit("and", b.address(at), 2)
        words = b.offset(at, b.sub(0, second))
        shift = b.broadcast(b.resize(b.mul(second, 8), "i32", signed=False), self.spec.lanes)
        wide = b.resize(value, "i32", signed=False)
        others = b.bit("xor", b.bit("shl", b.constant(wide.type, 0xFFFF), shift), -1)
        kept = b.bit("and", b.load(wide.type, words, 2), others)
        b.store(b.bit("or", kept, b.bit("shl", wide, shift)), words, 2)

    def argument(self, slot: int, type_: str = "i64") -> Value:
        return self.b.load(type_, self.b.offset(self.b.params[0], 8 * slot), align=8)
