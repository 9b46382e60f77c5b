"""The gather routine: copy a window of x through index maps into contiguous scratch.

    for i0, i1, … in the window:                              # rank − 1 nested loops
        line = x + map0[i0] + map1[i1] + …                    # maps hold byte offsets
        for segment in the innermost axis:                    # count, offset, step
            dst[…] = line[offset + step · n], n = 0 … count − 1

An axis that lies outside, where the signal is ``cval``, has the offset ``OUTSIDE_BYTES``. The
innermost axis is stored as segments of constant step: neighbours are copied a vector at a time,
samples ``apart`` from each other (a stride of 2 to 4) by shuffles, the rest one by one. Where lines are
far apart, hardware begins anew at each of them: then a later one along the innermost of the other axes is
fetched while one is copied. Short lines of neighbours with a frame of what lies outside have three segments,
of which any may be empty, and these are looked up once for all lines.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..machine import Machine
from ..plan import GatherSpec
from .builder import Builder, Value, vector
from .stencil import attributes

OUTSIDE_BYTES = -(1 << 62)
"""The map entry for ``cval``; a sum of entries is below half of it when any axis is outside."""


@dataclass(frozen=True)
class GatherArguments:
    """The slots of the argument block, 8 bytes each."""

    rank: int

    SOURCE, TARGET, FILL, SEGMENTS, SEGMENT_COUNT, LENGTH = range(6)
    FIXED = 6

    @property
    def maps(self) -> int:
        """First of ``rank - 1`` slots: the addresses of the outer axes' maps."""
        return self.FIXED

    @property
    def sizes(self) -> int:
        """First of ``rank - 1`` slots: the lengths of the outer axes."""
        return self.maps + self.rank - 1

    @property
    def steps(self) -> int:
        """First of ``rank - 1`` slots: byte steps of the target along the outer axes."""
        return self.sizes + self.rank - 1

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.steps + self.rank - 1


def emit(spec: GatherSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return function(spec, machine, name).finish(attributes(machine))


def function(spec: GatherSpec, machine: Machine, name: str) -> Builder:
    """The routine as a function, for a module of its own or as part of another."""
    return _Gather(spec, machine, name).function()


class _Gather:
    def __init__(self, spec: GatherSpec, machine: Machine, name: str) -> None:
        self.spec = spec
        self.b = Builder(name, ["ptr"])
        self.item = spec.item_bytes
        self.lanes = max(1, machine.vector_bytes // spec.item_bytes)
        self.machine = machine
        self.ahead: Value | None = None  # bytes from a line to the one that is fetched

    def function(self) -> Builder:
        b, slots = self.b, GatherArguments(self.spec.rank)
        around = self.spec.rank - 1
        self.maps = [self.argument(slots.maps + k, "ptr") for k in range(around)]
        self.sizes = [self.argument(slots.sizes + k) for k in range(around)]
        self.steps = [self.argument(slots.steps + k) for k in range(around)]
        self.source = self.argument(slots.SOURCE, "ptr")
        self.segments = self.argument(slots.SEGMENTS, "ptr")
        self.segment_count = self.argument(slots.SEGMENT_COUNT)
        self.length = self.argument(slots.LENGTH)
        self.fill = b.load(f"i{8 * self.item}", self.argument(slots.FILL, "ptr"))
        self.fills = b.broadcast(self.fill, self.lanes)
        if self.spec.framed:
            words = (0, 3, 4, 6)  # the counts of all three segments, and where the one inside begins
            self.frame = [b.load("i64", b.offset(self.segments, 8 * k), align=8) for k in words]
        self.nest(0, Value("0", "i64"), self.argument(slots.TARGET, "ptr"))
        return b

    def nest(self, k: int, base: Value, target: Value) -> None:
        """The loops over the outer axes; ``base`` is the sum of their offsets."""
        b = self.b
        if k == self.spec.rank - 1:
            outside = b.compare("slt", base, OUTSIDE_BYTES // 2)
            with b.when(outside):
                self.constant(target, self.length)
            with b.when(b.bit("xor", outside, Value("true", "i1"))):
                line = b.offset(self.source, base)
                self.framed(line, target) if self.spec.framed else self.line(line, target)
            return
        with b.loop(0, self.sizes[k], 1) as loop:
            step = b.load("i64", b.offset(self.maps[k], b.mul(loop.index, 8)), align=8)
            # One axis outside is enough: keep the sum from running over with several.
            total = b.maximum(b.add(base, step), OUTSIDE_BYTES)
            if self.spec.fetches and k == self.spec.rank - 2:
                following = b.minimum(b.add(loop.index, self.spec.fetches), b.sub(self.sizes[k], 1))
                there = b.load("i64", b.offset(self.maps[k], b.mul(following, 8)), align=8)
                self.ahead = b.sub(there, step)
            self.nest(k + 1, total, b.offset(target, b.mul(loop.index, self.steps[k])))

    def framed(self, line: Value, target: Value) -> None:
        """One line with what lies outside on both sides."""
        b = self.b
        before, inside, start, after = self.frame
        to = b.offset(target, b.mul(before, self.item))
        self.constant(target, before)
        self.adjacent(b.offset(line, start), inside, to)
        self.constant(b.offset(to, b.mul(inside, self.item)), after)

    def line(self, line: Value, target: Value) -> None:
        """Every segment of one line; they follow each other in the target."""
        b = self.b
        with b.loop(0, self.segment_count, 1, [target]) as loop:
            entry = b.offset(self.segments, b.mul(loop.index, 24))
            count, offset, step = (b.load("i64", b.offset(entry, 8 * k), align=8) for k in range(3))
            to = loop.carried[0]
            outside = b.compare("slt", offset, OUTSIDE_BYTES // 2)
            with b.when(outside):
                self.constant(to, count)
            with b.when(b.bit("xor", outside, Value("true", "i1"))):
                self.copy(b.offset(line, offset), step, count, to)
            loop.following = [b.offset(to, b.mul(count, self.item))]

    def copy(self, source: Value, step: Value, count: Value, to: Value) -> None:
        """``count`` samples ``step`` bytes apart: vectors where possible, then one by one."""
        b, lanes, item = self.b, self.lanes, self.item
        if lanes == 1:
            self.singly(source, step, Value("0", "i64"), count, to)
            return
        adjacent = b.compare("eq", step, item)
        with b.when(adjacent):
            self.adjacent(source, count, to)
        with b.when(b.bit("xor", adjacent, Value("true", "i1"))):
            done, apart = Value("0", "i64"), self.spec.apart
            if apart > 1:
                # The number of samples copied by this loop: all whole vectors or none.
                wide = b.mul(b.div_rem(count, lanes)[0], lanes)
                done = b.select(b.compare("eq", step, apart * item), wide, done)
                with b.loop(0, done, lanes) as loop:
                    value = self.picked(b.offset(source, b.mul(loop.index, apart * item)), apart)
                    b.store(self.swapped(value), b.offset(to, b.mul(loop.index, item)))
            self.singly(source, step, done, count, to)

    def adjacent(self, source: Value, count: Value, to: Value) -> None:
        """A run of neighbours: whole vectors, the last shifted back over the one before; a run shorter
        than a vector by two of the widest that fit, which meet or overlap."""
        b, lanes = self.b, self.lanes
        with b.when(b.compare("sge", count, lanes)):
            last = b.sub(count, lanes)
            with b.loop(0, count, lanes) as loop:
                self.move(source, b.minimum(loop.index, last), lanes, to)
        width = lanes // 2
        while width:
            fits = b.bit("and", b.compare("sge", count, width), b.compare("slt", count, 2 * width))
            with b.when(fits):
                self.move(source, Value("0", "i64"), width, to)
                self.move(source, b.sub(count, width), width, to)
            width //= 2

    def move(self, source: Value, first: Value, lanes: int, to: Value) -> None:
        """``lanes`` neighbours from the ``first`` on."""
        b = self.b
        at = b.mul(first, self.item)
        if self.ahead is not None:
            b.prefetch(b.offset(source, b.add(at, self.ahead)))
        b.store(self.swapped(self.vector(b.offset(source, at), lanes)), b.offset(to, at))

    def singly(self, source: Value, step: Value, start: Value, count: Value, to: Value) -> None:
        """Samples one by one."""
        b, item = self.b, self.item
        with b.loop(start, count, 1) as loop:
            value = b.load(f"i{8 * item}", b.offset(source, b.mul(loop.index, step)))
            b.store(self.swapped(value), b.offset(to, b.mul(loop.index, item)))

    def vector(self, at: Value, lanes: int) -> Value:
        return self.b.load(vector(lanes, f"i{8 * self.item}"), at)

    def picked(self, at: Value, apart: int) -> Value:
        """Samples 0, a, 2a, …: of a vectors, the last of which ends with the last sample needed."""
        b, lanes = self.b, self.lanes
        found = self.vector(at, lanes)
        for k in range(1, apart):
            first = k * lanes if k < apart - 1 else (lanes - 1) * apart + 1 - lanes
            order = []
            for n in range(lanes):
                if k * lanes <= n * apart < (k + 1) * lanes:
                    order.append(lanes + n * apart - first)
                else:  # found before, or yet to be found
                    order.append(min(n * apart, lanes - 1) if k == 1 else n)
            found = b.shuffle(found, self.vector(b.offset(at, first * self.item), lanes), order)
        return found

    def constant(self, to: Value, count: Value) -> None:
        """``cval`` throughout."""
        b = self.b
        if self.spec.spills:
            with b.loop(0, count, self.lanes) as loop:
                b.store(self.fills, b.offset(to, b.mul(loop.index, self.item)))
            return
        wide = b.mul(b.div_rem(count, self.lanes)[0], self.lanes)
        for first, stop, width, value in ((0, wide, self.lanes, self.fills), (wide, count, 1, self.fill)):
            with b.loop(first, stop, width) as loop:
                b.store(value, b.offset(to, b.mul(loop.index, self.item)))

    def swapped(self, value: Value) -> Value:
        """Reverse the bytes of each number in the sample (a complex sample is two numbers)."""
        b, spec = self.b, self.spec
        if not spec.swap_bytes:
            return value
        reversed_ = b.call("llvm.bswap", value.type, [value], [value.type])
        if spec.swap_bytes == spec.item_bytes:
            return reversed_
        # All bytes reversed also exchanges the two numbers: rotate them back.
        half = 8 * spec.swap_bytes
        return b.bit("or", b.bit("lshr", reversed_, half), b.bit("shl", reversed_, half))

    def argument(self, slot: int, type_: str = "i64") -> Value:
        return self.b.load(type_, self.b.offset(self.b.params[0], 8 * slot), align=8)
