"""The judging routine: which outputs of transforms may miss their bound (``runtime.trust`` has the idea).

    for transform in the transforms of the units of this piece:
        noise = C ε √log₂n (rms(x)·‖k‖₂ + rms(y))
        go on with the next where noise / rtol ≤ the smallest |y|
        for every level: sums of the counts of all cells before a place, along all axes
        for every group of windows:
            n(level) = small samples in the cells that it touches, less those outside the signal
            Σ|x||k| ≥ rms · Σ over levels of step · (sum of the smallest taps without n of them)
            note whether that is too little, for windows that are clipped also with the taps they have

Sums over boxes of cells are differences of the running sums at their corners. Which cells a group touches,
and how often, are numbers the runtime has found once per problem; cells of a circle are gone through as often
as the longest window comes around.

Source: F. C. Crow, Summed-area tables for texture mapping (1984).
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np

from ..machine import Machine
from ..plan import JudgeSpec
from . import numbers
from .builder import Builder, Loop, Value, vector
from .overlap import LEVELS
from .stencil import attributes

STEPS = tuple(np.diff([0.0, *LEVELS]).tolist())


@dataclass(frozen=True)
class JudgeArguments:
    """The slots of the argument block, 8 bytes each.

    Units ``FIRST`` to ``LAST`` of the overlap routine's ``TABLE`` are judged by what it has noted in
    ``STATUS``: ``UNIT`` elements per unit, sums of squares of ``LANES`` lanes, and then ``TILE`` elements
    for each tile. ``TILES`` of a unit are judged, each in ``ROWS`` rows, by the counts of ``PARTS`` tiles.
    A row of the table has ``ENTRY`` bytes, and at ``ITEM`` the address of what is said of its transforms:
    of each an ``Item``, whose first word is 0 where there is no such transform. ``FLAGS`` has a byte for
    every transform, ``WRONG`` one for each of its ``GROUPS``; ``SUMS`` is scratch. ``NUMBERS``, ``SMALLEST``
    and ``LIMITS`` are doubles.
    """

    axes: int

    FIRST, LAST, TABLE, STATUS, SUMS, FLAGS, WRONG, NUMBERS, SMALLEST, LIMITS, LIMIT_COUNT = range(11)
    GROUPS, TILES, ROWS, PARTS, UNIT, LANES, TILE, ENTRY, ITEM, TAPS = range(11, 21)
    FIXED = 21

    @property
    def cells(self) -> int:
        """First of ``axes`` slots: the cells along each axis."""
        return self.FIXED

    @property
    def around(self) -> int:
        """First of ``axes`` slots: cells, each as often as windows may come to it."""
        return self.cells + self.axes

    @property
    def groups(self) -> int:
        """First of ``axes`` slots: the groups along each axis."""
        return self.around + self.axes

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.groups + self.axes


class Numbers:
    """What ``NUMBERS`` holds: noise per Σ|X|², per Σ|Y|² (square roots), 1/rtol, the range in which noise is
    a number, and how far sums of taps may be off."""

    OF_X, OF_Y, TOLERANCE, LEAST, MOST, MARGIN = range(6)


class Group:
    """The words of a group along one axis: what it is judged by, its outputs (counted from the transform's
    first), and how many products of samples and taps there are under these."""

    FIRST, LAST, HOLD, PRESENT, INSIDE, KNOWN, START, STOP, PRODUCTS = range(9)
    TOTAL = 9


@dataclass(frozen=True)
class Item:
    """The words of a transform: the addresses of a row of groups per axis, and of the taps of its clipped
    windows, or 0; then, where it has groups, the bytes from x to its element of the batch, from y to its
    first output, and which output along each axis that is."""

    axes: int

    @property
    def x(self) -> int:
        """Where the element of the batch is in x."""
        return self.axes + 1

    @property
    def y(self) -> int:
        """Where the first output is in y."""
        return self.axes + 2

    @property
    def starts(self) -> int:
        """First of ``axes`` words: the first output along each axis."""
        return self.axes + 3

    @property
    def total(self) -> int:
        """How many words there are."""
        return 2 * self.axes + 3


def emit(spec: JudgeSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    judge = _Judge(spec, name)
    judge.units()
    return judge.b.finish(attributes(machine))


class _Judge:
    def __init__(self, spec: JudgeSpec, name: str) -> None:
        self.spec, self.slots = spec, JudgeArguments(spec.axes)
        self.b = Builder(name, ["ptr"])
        self.element = numbers.ACCUMULATOR[spec.element]
        self.item = 4 if spec.element == "f32" else 8
        self.counts = vector(len(LEVELS), "i32")
        self.words = {k: self.load("i64", self.b.params[0], k) for k in range(self.slots.total)}

    def load(self, type_: str, base: Value, index: int) -> Value:
        """A word of 8 bytes."""
        return self.b.load(type_, self.b.offset(base, 8 * index), align=8)

    def pointer(self, slot: int) -> Value:
        return self.load("ptr", self.b.params[0], slot)

    def number(self, index: int) -> Value:
        return self.load("double", self.pointer(self.slots.NUMBERS), index)

    def noted(self, at: Value, index: Value | int) -> Value:
        """An element of what was noted, as a double."""
        at = self.b.offset(
            at, self.b.mul(index, self.item) if isinstance(index, Value) else index * self.item
        )
        return self.b.convert("fpext", self.b.load(self.element, at), "double")

    def root(self, a: Value) -> Value:
        return self.b.call("llvm.sqrt", "double", [a], ["double"])

    # -- transforms ----------------------------------------------------------------------------

    def units(self) -> None:
        """All transforms of this piece's units."""
        b, w, slots = self.b, self.words, self.slots
        table = self.pointer(slots.TABLE)
        stop = b.minimum(w[slots.LAST], b.load("i64", table, align=8))
        per_unit = b.mul(w[slots.TILES], w[slots.ROWS])
        for_item = 8 * Item(slots.axes).total
        with (
            b.loop(w[slots.FIRST], stop, 1) as unit,
            b.loop(0, w[slots.TILES], 1) as tile,
            b.loop(0, w[slots.ROWS], 1) as row,
        ):
            entry = b.offset(b.offset(table, 8), b.mul(unit.index, w[slots.ENTRY]))
            items = b.load("ptr", b.offset(entry, w[slots.ITEM]), align=8)
            place = b.add(b.mul(tile.index, w[slots.ROWS]), row.index)
            item = b.offset(items, b.mul(place, for_item))
            place = b.add(b.mul(unit.index, per_unit), place)
            flag = b.offset(self.pointer(slots.FLAGS), place)
            b.store(b.constant("i8", 0), flag)
            with b.when(b.compare("ne", self.load("i64", item, 0), 0)):
                of_unit = b.offset(
                    self.pointer(slots.STATUS), b.mul(b.mul(unit.index, w[slots.UNIT]), self.item)
                )
                tiles = b.offset(of_unit, b.mul(w[slots.LANES], 2 * self.item))
                of_tile = b.offset(tiles, b.mul(b.mul(tile.index, w[slots.TILE]), self.item))
                needed = self.needed(of_unit, row)
                enough = b.fcompare("ole", needed, self.noted(of_tile, row.index))
                with b.when(b.bit("xor", enough, Value("true", "i1"))):
                    if slots.axes == 0:
                        b.store(b.constant("i8", 1), flag)
                    else:
                        self.transform(item, needed, tiles, tile, row, place, flag)

    def needed(self, of_unit: Value, row: Loop) -> Value:
        """The Σ|x||k| from which on the noise does no harm; not a number where it is not known."""
        b, w, slots = self.b, self.words, self.slots
        first, count = row.index, b.constant("i64", 1)
        if not self.spec.separate:
            first, count = b.constant("i64", 0), w[slots.LANES]
        zero = b.constant("double", 0.0)
        with b.loop(first, b.add(first, count), 1, [zero, zero]) as lane:
            sums = [
                b.floating("fadd", so_far, self.noted(of_unit, at))
                for so_far, at in zip(
                    lane.carried, (lane.index, b.add(lane.index, w[slots.LANES])), strict=True
                )
            ]
            lane.following = sums
        parts = [
            b.floating("fmul", self.root(total), self.number(k))
            for total, k in zip(lane.carried, (Numbers.OF_X, Numbers.OF_Y), strict=True)
        ]
        noise = b.floating("fadd", *parts)
        usual = b.bit(
            "and",
            b.fcompare("ogt", noise, self.number(Numbers.LEAST)),
            b.fcompare("olt", noise, self.number(Numbers.MOST)),
        )
        needed = b.floating("fmul", noise, self.number(Numbers.TOLERANCE))
        return b.select(usual, needed, b.constant("double", math.nan))

    def transform(
        self, item: Value, needed: Value, tiles: Value, tile: Loop, row: Loop, place: Value, flag: Value
    ) -> None:
        """A transform whose smallest output proves nothing: group by group."""
        b, w, slots = self.b, self.words, self.slots
        cells = w[slots.cells]
        for a in range(1, slots.axes):
            cells = b.mul(cells, w[slots.cells + a])
        wrong = b.offset(self.pointer(slots.WRONG), b.mul(place, w[slots.GROUPS]))
        # The part of the signal whose samples say more is enough.
        with b.loop(0, w[slots.PARTS], 1) as part:
            which = b.add(tile.index, part.index)
            counted = b.offset(tiles, b.mul(b.mul(which, w[slots.TILE]), self.item))
            counted = b.offset(counted, b.mul(w[slots.ROWS], self.item))
            rms = self.root(self.noted(counted, 0))
            of_row = b.mul(b.mul(row.index, cells), len(LEVELS) * self.item)
            counts = b.offset(b.offset(counted, self.item), of_row)
            steps = self.running(counts)
            again = b.compare("ne", part.index, 0)
            any_ = self.groups(item, needed, rms, steps, wrong, again)
            b.store(b.convert("trunc", any_, "i8"), flag)

    # -- counts --------------------------------------------------------------------------------

    def running(self, counts: Value) -> list[Value]:
        """The sums of all cells before a place, into scratch; the bytes from one to the next along each
        axis."""
        b, w, slots = self.b, self.words, self.slots
        axes, size = slots.axes, 4 * len(LEVELS)
        steps = [b.constant("i64", size)]
        for a in reversed(range(1, axes)):
            steps.insert(0, b.mul(b.add(w[slots.around + a], 1), steps[0]))
        sums, none = self.pointer(slots.SUMS), b.constant(self.counts, 0)

        def walk(a: int, at: Value, index: Value, inside: Value) -> None:
            if a == axes:
                b.store(none, at)
                with b.when(inside):
                    source = b.offset(counts, b.mul(index, len(LEVELS) * self.item))
                    total = b.convert("fptosi", b.load(vector(len(LEVELS), self.element), source), "i32")
                    # The sums before this place along some axes: each of them once.
                    for picked in itertools.product((0, 1), repeat=axes):
                        if any(picked):
                            before = at
                            for step, chosen in zip(steps, picked, strict=True):
                                if chosen:
                                    before = b.offset(before, b.sub(0, step))
                            sign = b.add if sum(picked) % 2 else b.sub
                            total = sign(total, b.load(self.counts, before))
                    b.store(total, at)
                return
            with b.loop(0, b.add(w[slots.around + a], 1), 1) as loop:
                here = b.compare("sgt", loop.index, 0)
                _, cell = b.div_rem(b.maximum(b.sub(loop.index, 1), 0), w[slots.cells + a])
                walk(
                    a + 1,
                    b.offset(at, b.mul(loop.index, steps[a])),
                    b.add(b.mul(index, w[slots.cells + a]), cell),
                    b.bit("and", inside, here),
                )

        walk(0, sums, b.constant("i64", 0), Value("true", "i1"))
        return steps

    # -- groups --------------------------------------------------------------------------------

    def groups(
        self, item: Value, needed: Value, rms: Value, steps: list[Value], wrong: Value, again: Value
    ) -> Value:
        """Note for every group whether its bound is too low; whether that is so for any."""
        b, w, slots = self.b, self.words, self.slots
        one = b.constant("i64", 1)

        def walk(a: int, corners: list[Value], sizes: list[Value], index: Value, found: Value) -> Value:
            if a == slots.axes:
                return self.group(item, needed, rms, corners, sizes, index, wrong, again, found)
            groups = self.load("ptr", item, a)
            with b.loop(0, w[slots.groups + a], 1, [found]) as loop:
                own = b.offset(groups, b.mul(loop.index, 8 * Group.TOTAL))
                ends = [b.mul(self.load("i64", own, k), steps[a]) for k in (Group.FIRST, Group.LAST)]
                products = [
                    b.mul(size, self.load("i64", own, k))
                    for size, k in zip(
                        sizes, (Group.HOLD, Group.PRESENT, Group.INSIDE, Group.KNOWN), strict=True
                    )
                ]
                places = [b.offset(corner, end) for corner in corners for end in ends]
                number = b.add(b.mul(index, w[slots.groups + a]), loop.index)
                loop.following = [walk(a + 1, places, products, number, loop.carried[0])]
            return loop.carried[0]

        sums = self.pointer(slots.SUMS)
        return walk(0, [sums], [one] * 4, b.constant("i64", 0), b.constant("i64", 0))

    def group(
        self,
        item: Value,
        needed: Value,
        rms: Value,
        corners: list[Value],
        sizes: list[Value],
        index: Value,
        wrong: Value,
        again: Value,
        found: Value,
    ) -> Value:
        """One group: all axes together."""
        b, slots = self.b, self.slots
        hold, present, inside, known = sizes
        total = b.constant(self.counts, 0)
        for corner, ends in zip(corners, itertools.product((0, 1), repeat=slots.axes), strict=True):
            sign = b.add if sum(ends) % 2 == slots.axes % 2 else b.sub
            total = sign(total, b.load(self.counts, corner))
        # Samples outside are zeros, and have been counted as small.
        outside = b.sub(hold, present)
        small = [
            b.maximum(b.sub(b.convert("sext", lane, "i64"), outside), 0)
            for lane in (b.lane(total, k) for k in range(len(LEVELS)))
        ]
        smallest = self.pointer(slots.SMALLEST)
        size = b.constant("double", 0.0)
        for n, step in zip(small, STEPS, strict=True):
            left = b.load("double", b.offset(smallest, b.mul(b.maximum(b.sub(inside, n), 0), 8)), align=8)
            size = b.floating("fadd", size, b.floating("fmul", left, b.constant("double", step)))
        enough = b.fcompare("ole", needed, b.floating("fmul", size, rms))
        to = b.offset(wrong, index)
        before = b.select(again, b.load("i8", to), b.constant("i8", 1))
        doubt = b.bit("and", b.compare("ne", known, 0), b.bit("xor", enough, Value("true", "i1")))
        noted = b.bit("and", before, b.convert("zext", doubt, "i8"))
        b.store(noted, to)
        if self.spec.clipped:
            self.among_clipped(item, needed, rms, small, inside, index, to, noted)
        return b.bit("or", found, b.convert("zext", b.load("i8", to), "i64"))

    def among_clipped(
        self,
        item: Value,
        needed: Value,
        rms: Value,
        small: list[Value],
        inside: Value,
        index: Value,
        to: Value,
        noted: Value,
    ) -> None:
        """A doubtful group again: of clipped windows it is known which taps they have."""
        b, w, slots = self.b, self.words, self.slots
        taps = self.load("ptr", item, slots.axes)
        clipped = b.bit("and", b.compare("slt", inside, w[slots.TAPS]), b.compare("ne", noted, 0))
        listed = b.compare("ne", self.load("i64", item, slots.axes), 0)
        with b.when(b.bit("and", clipped, listed)):
            size = self.clipped(b.offset(taps, b.mul(index, 8)), small)
            doubt = b.bit(
                "xor", b.fcompare("ole", needed, b.floating("fmul", size, rms)), Value("true", "i1")
            )
            b.store(b.convert("zext", doubt, "i8"), to)

    def clipped(self, taps: Value, small: list[Value]) -> Value:
        """Σ over levels of step · (what is left of certain taps): whatever the limit t, no less than their
        Σ min(|k|, t) less t for each that is away."""
        b, w, slots = self.b, self.words, self.slots
        away = [b.convert("sitofp", n, "double") for n in small]
        none, margin = b.constant("double", 0.0), self.number(Numbers.MARGIN)
        apart = b.mul(w[slots.GROUPS], 8)
        with b.loop(0, w[slots.LIMIT_COUNT], 1, [none] * len(away)) as loop:
            limit = b.load("double", b.offset(self.pointer(slots.LIMITS), b.mul(loop.index, 8)), align=8)
            sums = b.load("double", b.offset(taps, b.mul(loop.index, apart)), align=8)
            least = []
            for most, n in zip(loop.carried, away, strict=True):
                left = b.floating("fsub", b.floating("fsub", sums, b.floating("fmul", limit, n)), margin)
                least.append(b.select(b.fcompare("ogt", left, most), left, most))
            loop.following = least
        size = none
        for left, step in zip(loop.carried, STEPS, strict=True):
            size = b.floating("fadd", size, b.floating("fmul", left, b.constant("double", step)))
        return size
