"""The mending routine: outputs that a transform is not believed are summed by themselves, where they are few
products.

    for every transform of this piece's units that the judge has doubts about:
        if the products under all doubtful groups are no more than LIMIT:
            for every doubtful group, for every output o of it:
                y[o] = Σ x[s·o + d·m − p] · k[m], over the taps m that fall into the signal
            nothing of this transform is in doubt any more

At the rim of a full convolution Σ|x||k| is one product or a few, much less than a transform's error, which is
that of its largest samples; and as they are few products, they cost next to nothing. How many are in the
signal along an axis does not depend on the other axes, so the products of a group are a product of numbers
that its axes bring. Sums are in double precision, and what is mended depends on the samples of one unit.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from ..machine import Machine
from ..plan import MendSpec
from . import numbers
from .builder import Builder, Value, vector
from .judge import Group, Item
from .stencil import attributes


@dataclass(frozen=True)
class MendArguments:
    """The slots of the argument block, 8 bytes each.

    ``FIRST`` to ``LAST``, ``TABLE``, ``FLAGS``, ``WRONG``, ``GROUPS``, ``TILES``, ``ROWS``, ``ENTRY`` and
    ``ITEM`` are the judge's. ``KERNEL`` are the taps, doubles, and ``APART`` the bytes from their real parts
    to their imaginary ones. An output costs as much as ``OUTPUT`` products beside its own. Along each axis:
    the number of groups, byte steps of x, of y and of the kernel, samples, taps, stride and padding.
    """

    axes: int

    FIRST, LAST, TABLE, X, Y, FLAGS, WRONG, KERNEL, APART, LIMIT, OUTPUT = range(11)
    GROUPS, TILES, ROWS, ENTRY, ITEM = range(11, 16)
    FIXED = 16
    OF_AXIS = ("groups", "x_step", "y_step", "kernel_step", "samples", "taps", "stride", "padding")

    def of_axis(self, name: str, axis: int) -> int:
        """The slot of what is said of an axis."""
        return self.FIXED + self.OF_AXIS.index(name) * self.axes + axis

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.FIXED + len(self.OF_AXIS) * self.axes


def emit(spec: MendSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    mend = _Mend(spec, machine, name)
    mend.units()
    return mend.b.finish(attributes(machine))


class _Mend:
    def __init__(self, spec: MendSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine, self.slots = spec, machine, MendArguments(spec.axes)
        self.b = Builder(name, ["ptr"])
        self.words = {k: self.load("i64", self.b.params[0], k) for k in range(self.slots.total)}
        self.x_bytes, self.y_bytes = numbers.storage_bytes(spec.x), numbers.storage_bytes(spec.y)
        # Powers of two, so that what is left of a line is one of each at most.
        self.widths = [spec.lanes >> k for k in range(spec.lanes.bit_length())]

    def load(self, type_: str, base: Value, index: int) -> Value:
        """A word of 8 bytes."""
        return self.b.load(type_, self.b.offset(base, 8 * index), align=8)

    def pointer(self, slot: int) -> Value:
        return self.load("ptr", self.b.params[0], slot)

    def axis(self, name: str, a: int) -> Value:
        return self.words[self.slots.of_axis(name, a)]

    def units(self) -> None:
        """All transforms of this piece's units."""
        b, w, slots = self.b, self.words, self.slots
        table, item = self.pointer(slots.TABLE), Item(slots.axes)
        stop = b.minimum(w[slots.LAST], b.load("i64", table, align=8))
        per_unit = b.mul(w[slots.TILES], w[slots.ROWS])
        with b.loop(w[slots.FIRST], stop, 1) as unit, b.loop(0, per_unit, 1) as which:
            entry = b.offset(b.offset(table, 8), b.mul(unit.index, w[slots.ENTRY]))
            items = b.load("ptr", b.offset(entry, w[slots.ITEM]), align=8)
            place = b.add(b.mul(unit.index, per_unit), which.index)
            flag = b.offset(self.pointer(slots.FLAGS), place)
            with b.when(b.compare("ne", b.load("i8", flag), 0)):
                own = b.offset(items, b.mul(which.index, 8 * item.total))
                wrong = b.offset(self.pointer(slots.WRONG), b.mul(place, w[slots.GROUPS]))
                few = b.compare("sle", self.cost(own, wrong), w[slots.LIMIT])
                with b.when(few):
                    x = b.offset(self.pointer(slots.X), self.load("i64", own, item.x))
                    y = b.offset(self.pointer(slots.Y), self.load("i64", own, item.y))
                    self.groups(own, wrong, x, y)
                    b.store(b.constant("i8", 0), flag)

    # -- groups --------------------------------------------------------------------------------

    def cost(self, item: Value, wrong: Value) -> Value:
        """What the doubtful groups of a transform cost, in products."""
        b, w, slots = self.b, self.words, self.slots

        def walk(a: int, index: Value, products: Value, outputs: Value, total: Value) -> Value:
            if a == slots.axes:
                cost = b.add(products, b.mul(outputs, w[slots.OUTPUT]))
                doubtful = b.compare("ne", b.load("i8", b.offset(wrong, index)), 0)
                return b.add(total, b.select(doubtful, cost, b.constant("i64", 0)))
            groups = self.load("ptr", item, a)
            with b.loop(0, self.axis("groups", a), 1, [total]) as loop:
                own = b.offset(groups, b.mul(loop.index, 8 * Group.TOTAL))
                count = b.sub(self.load("i64", own, Group.STOP), self.load("i64", own, Group.START))
                number = b.add(b.mul(index, self.axis("groups", a)), loop.index)
                there = b.mul(products, self.load("i64", own, Group.PRODUCTS))
                loop.following = [walk(a + 1, number, there, b.mul(outputs, count), loop.carried[0])]
            return loop.carried[0]

        zero, one = b.constant("i64", 0), b.constant("i64", 1)
        return walk(0, zero, one, one, zero)

    def groups(self, item: Value, wrong: Value, x: Value, y: Value) -> None:
        """Sum the outputs of the doubtful groups."""
        b, slots = self.b, self.slots

        def walk(a: int, index: Value, ends: list[tuple[Value, Value]]) -> None:
            if a == slots.axes:
                with b.when(b.compare("ne", b.load("i8", b.offset(wrong, index)), 0)):
                    self.outputs(0, item, ends, x, y, self.pointer(slots.KERNEL), [])
                return
            groups = self.load("ptr", item, a)
            with b.loop(0, self.axis("groups", a), 1) as loop:
                own = b.offset(groups, b.mul(loop.index, 8 * Group.TOTAL))
                number = b.add(b.mul(index, self.axis("groups", a)), loop.index)
                edges = self.load("i64", own, Group.START), self.load("i64", own, Group.STOP)
                walk(a + 1, number, [*ends, edges])

        walk(0, b.constant("i64", 0), [])

    # -- outputs -------------------------------------------------------------------------------

    def outputs(
        self,
        a: int,
        item: Value,
        ends: list[tuple[Value, Value]],
        x: Value,
        y: Value,
        kernel: Value,
        counts: list[Value],
    ) -> None:
        """The outputs of a group, axis by axis: the first sample and tap of each, and how many there are."""
        b, slots = self.b, self.slots
        if a == slots.axes:
            self.output(x, y, kernel, counts)
            return
        origin = self.load("i64", item, Item(slots.axes).starts + a)
        taps, apart = self.axis("taps", a), self.spec.dilation[a]
        with b.loop(*ends[a], 1) as loop:
            first = b.mul(b.add(origin, loop.index), self.axis("stride", a))
            first = b.sub(first, self.axis("padding", a))
            before = b.maximum(b.sub(0, first), 0)
            behind = b.maximum(b.sub(self.axis("samples", a), first), 0)
            if apart > 1:
                before, _ = b.div_rem(b.add(before, apart - 1), apart)
                behind, _ = b.div_rem(b.add(behind, apart - 1), apart)
            count = b.maximum(b.sub(b.minimum(behind, taps), before), 0)
            sample = b.add(first, b.mul(before, apart))
            self.outputs(
                a + 1,
                item,
                ends,
                b.offset(x, b.mul(sample, self.axis("x_step", a))),
                b.offset(y, b.mul(loop.index, self.axis("y_step", a))),
                b.offset(kernel, b.mul(before, self.axis("kernel_step", a))),
                [*counts, count],
            )

    def output(self, x: Value, y: Value, kernel: Value, counts: list[Value]) -> None:
        """One output: lanes of products, and what is left of every line by halves."""
        b, spec = self.b, self.spec
        pairs = spec.x_parts * spec.kernel_parts
        # Sums of their own for every width: what is added to one need not wait for the others.
        start = [[b.constant(vector(n, "double"), 0.0)] * pairs for n in self.widths]
        sums = self.lines(0, x, kernel, counts, list(itertools.chain.from_iterable(start)))
        total = sums[:pairs]
        for k in range(1, len(self.widths)):
            n = self.widths[k]
            halves = [[b.shuffle(v, None, range(h * n, (h + 1) * n)) for v in total] for h in range(2)]
            if n == 1:
                halves = [[b.lane(v, h) for v in total] for h in range(2)]
            own = sums[k * pairs : (k + 1) * pairs]
            total = [
                b.floating("fadd", b.floating("fadd", low, high), v)
                for low, high, v in zip(*halves, own, strict=True)
            ]
        if pairs == 4:  # real times real, real times imaginary, …
            total = [b.floating("fsub", total[0], total[3]), b.floating("fadd", total[1], total[2])]
        for part, value in enumerate(total):
            stored, _ = numbers.to_storage(b, value, spec.y, spec.overflow, self.machine)
            b.store(stored, b.offset(y, part * self.y_bytes))

    def lines(self, a: int, x: Value, kernel: Value, counts: list[Value], sums: list[Value]) -> list[Value]:
        """The products under one output, line by line."""
        b, spec = self.b, self.spec
        x_step = b.mul(self.axis("x_step", a), spec.dilation[a])
        kernel_step = self.axis("kernel_step", a)
        if a < self.slots.axes - 1:
            with b.loop(0, counts[a], 1, sums) as loop:
                source = b.offset(x, b.mul(loop.index, x_step))
                taps = b.offset(kernel, b.mul(loop.index, kernel_step))
                loop.following = self.lines(a + 1, source, taps, counts, loop.carried)
            return loop.carried
        pairs, found = spec.x_parts * spec.kernel_parts, []
        for k, n in enumerate(self.widths):
            done = b.bit("and", counts[a], -2 * n) if k else b.constant("i64", 0)
            with b.loop(done, b.bit("and", counts[a], -n), n, sums[k * pairs : (k + 1) * pairs]) as loop:
                at = b.offset(x, b.mul(loop.index, x_step))
                loop.following = self.products(at, kernel, loop.index, n, loop.carried)
            found += loop.carried
        return found

    def products(self, x: Value, kernel: Value, tap: Value, lanes: int, sums: list[Value]) -> list[Value]:
        """Add the products of adjacent samples and taps."""
        b, spec = self.b, self.spec
        if spec.x_parts == 2 and lanes > 1:
            both = numbers.load(b, spec.x, "f64", x, 2 * lanes, self.machine)
            samples = [b.shuffle(both, None, range(part, 2 * lanes, 2)) for part in range(2)]
        else:
            samples = [
                numbers.load(b, spec.x, "f64", b.offset(x, part * self.x_bytes), lanes, self.machine)
                for part in range(spec.x_parts)
            ]
        at = b.offset(kernel, b.mul(tap, 8))
        apart = self.words[self.slots.APART]
        taps = [
            b.load(vector(lanes, "double"), b.offset(at, b.mul(apart, part)) if part else at)
            for part in range(spec.kernel_parts)
        ]
        pairs = [(s, t) for s in samples for t in taps]
        return [b.fma(s, t, so_far, self.machine.fused) for (s, t), so_far in zip(pairs, sums, strict=True)]
