"""The running-sum routine: windows of K equal taps, in time that hardly depends on K.

**Integers** are exact modulo 2^bits, so what was added may be taken away. Along rows a sum gains a row
and loses one; along a line, with taps d samples apart, a window is the difference of two running totals:

    S = Σ x[0 … K−1];  y[0] = S;  for i = 1 …:  S += x[i + K − 1] − x[i − 1];  y[i] = S
    R[0 … d−1] = 0;  for i:  R[i + d] = R[i] + x[i];  then  y[i] = R[i + K·d] − R[i]

The totals of a vector are made in its register, by shifts of d, 2d, 4d, … lanes, and the totals so far
are added; only that last addition waits for the vector before (W. D. Hillis and G. L. Steele, Data
parallel algorithms, 1986).

**Floats** would drift, so only sums of samples within the window are ever formed: nothing overflows that
the sum itself would not, and a NaN reaches the outputs whose windows hold it and no others.

``layout="rows"``: the taps are rows apart and vectors lie across. Rows are taken in stretches of K; the
window of a row is the end of its stretch and the beginning of the next, three additions per output:

    for stretch in rows, step K:
        S = 0
        for j = K−1 … 0:  S += x[stretch + j];  ends[j] = S
        y[stretch] = S;  P = 0
        for j = 1 … K−1:  P += x[stretch + K + j − 1];  y[stretch + j] = ends[j] + P

``layout="line"``: the taps lie along the vectors. Sums of w adjacent samples double, following the binary
digits of K from the second on, each loop over a tile of the line that stays in L1:

    w = 1;  R = x
    for digit in digits of K:
        for i in tile:  R[i] = R[i] + R[i + w]  (+ x[i + 2w] if the digit is 1)
        w = 2w + digit

Sources: M. van Herk, A fast algorithm for local minimum and maximum filters on rectangular and octagonal
kernels, 1992, whose stretches suit any associative operation; D. E. Knuth, The Art of Computer
Programming, 4.6.3, for the digits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..machine import Machine
from ..plan import RunningSumSpec
from . import numbers
from .builder import Builder, Value
from .stencil import NestArguments, StencilArguments, attributes

_LINE = 64  # bytes, at least those of a vector


@dataclass(frozen=True)
class RunningSumArguments(NestArguments):
    """The slots of the argument block, 8 bytes each; the addresses and flags lie where a stencil's do."""

    X, Y, FLAGS = StencilArguments.X, StencilArguments.Y, StencilArguments.FLAGS
    WORK, TAP = StencilArguments.OFFSETS, StencilArguments.TAPS
    TAPS, APART, INTERLEAVED, LEVELS, TILE = range(6, 11)


def emit(spec: RunningSumSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _RunningSum(spec, machine, name).text()


class _RunningSum:
    def __init__(self, spec: RunningSumSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.slots = RunningSumArguments(spec.outer)
        self.element = numbers.ACCUMULATOR[spec.accumulator]
        self.x_bytes, self.y_bytes = numbers.storage_bytes(spec.x), numbers.storage_bytes(spec.y)
        self.sum_bytes = numbers.BYTES[self.element]
        self.zero = numbers.zero(spec.accumulator, spec.lanes)

    def text(self) -> str:
        b, slots, spec = self.b, self.slots, self.spec
        self.sizes = [self.integer(slots.sizes + k) for k in range(spec.outer + 2)]
        self.x_steps = [self.integer(slots.x_steps + k) for k in range(spec.outer + 1)]
        self.y_steps = [self.integer(slots.y_steps + k) for k in range(spec.outer + 1)]
        self.taps, self.apart = self.integer(slots.TAPS), self.integer(slots.APART)
        x, y = self.pointer(slots.X), self.pointer(slots.Y)
        # A store across two cache lines costs several that are not.
        beyond = b.offset(x, b.add(self.integer(slots.WORK), _LINE - 1))
        self.work = b.call("llvm.ptrmask", "ptr", [beyond, Value(str(-_LINE), "i64")], ["ptr", "i64"])
        if spec.scaled != "nothing":
            self.tap = self.held(self.pointer(slots.TAP))
        self.nest(0, x, y)
        return b.finish(attributes(self.machine))

    def nest(self, k: int, x: Value, y: Value) -> None:
        """The loops around."""
        b = self.b
        if k < self.spec.outer:
            with b.loop(0, self.sizes[k], 1) as loop:
                self.nest(
                    k + 1,
                    b.offset(x, b.mul(loop.index, self.x_steps[k])),
                    b.offset(y, b.mul(loop.index, self.y_steps[k])),
                )
        elif self.spec.layout == "rows":
            self.interleaved(x, y)
        else:
            with b.loop(0, self.sizes[-2], 1) as loop:
                self.line(
                    b.offset(x, b.mul(loop.index, self.x_steps[-1])),
                    b.offset(y, b.mul(loop.index, self.y_steps[-1])),
                )

    # -- sums of rows --------------------------------------------------------------------------

    def interleaved(self, x: Value, y: Value) -> None:
        """Rows d apart, where the taps are: d arrays, one after the other."""
        b, spec = self.b, self.spec
        apart, samples = self.integer(self.slots.INTERLEAVED), self.sizes[-1]
        with b.loop(0, b.minimum(apart, self.sizes[-2]), 1) as turn:
            rows, _ = b.div_rem(b.add(b.sub(self.sizes[-2], turn.index), b.sub(apart, 1)), apart)
            x_first = b.offset(x, b.mul(turn.index, self.x_steps[-1]))
            y_first = b.offset(y, b.mul(turn.index, self.y_steps[-1]))
            y_apart = b.mul(apart, self.y_steps[-1])
            # Strips of several vectors, or of one where there is no more; the last is shifted back.
            broad = b.compare("sge", samples, spec.vectors * spec.lanes)
            for vectors, chosen in ((spec.vectors, broad), (1, b.bit("xor", broad, Value("true", "i1")))):
                wide = vectors * spec.lanes
                with b.when(chosen), b.loop(0, samples, wide) as loop:
                    column = b.minimum(loop.index, b.sub(samples, wide))
                    self.strip(x_first, y_first, y_apart, column, rows, vectors)

    def strip(self, x: Value, y: Value, y_apart: Value, column: Value, rows: Value, vectors: int) -> None:
        """All rows of a few vectors."""
        b = self.b
        x = b.offset(x, b.mul(column, self.x_bytes))
        y = b.offset(y, b.mul(column, self.y_bytes))
        (self.gained if self.spec.subtracts else self.stretches)(x, y, y_apart, rows, vectors)

    def gained(self, x: Value, y: Value, y_apart: Value, rows: Value, vectors: int) -> None:
        """Row by row, a sum gains a row and loses one."""
        b = self.b
        with b.loop(0, self.taps, 1, [x, *[self.zero] * vectors]) as loop:
            at, *sums = loop.carried
            loop.following = [b.offset(at, self.apart), *self.added(sums, at)]
        beyond, *sums = loop.carried
        self.store_all(sums, y)
        with b.loop(1, rows, 1, [x, beyond, b.offset(y, y_apart), *sums]) as loop:
            first, beyond, to, *sums = loop.carried
            step = self.spec.lanes * self.x_bytes
            sums = [
                b.add(
                    s, b.sub(self.sample(b.offset(beyond, v * step)), self.sample(b.offset(first, v * step)))
                )
                for v, s in enumerate(sums)
            ]
            self.store_all(sums, to)
            loop.following = [*(b.offset(at, self.apart) for at in (first, beyond)), b.offset(to, y_apart)]
            loop.following += sums

    def store_all(self, sums: list[Value], y: Value) -> None:
        for v, value in enumerate(sums):
            self.store(value, self.b.offset(y, v * self.spec.lanes * self.y_bytes))

    def stretches(self, x: Value, y: Value, y_apart: Value, rows: Value, vectors: int) -> None:
        """Stretch by stretch of K rows."""
        b, taps, apart = self.b, self.taps, self.apart
        back, row_bytes = b.sub(0, apart), vectors * self.spec.lanes * self.sum_bytes
        with b.loop(0, rows, taps) as stretch:
            count = b.minimum(taps, b.sub(rows, stretch.index))
            first = b.offset(x, b.mul(stretch.index, apart))
            target = b.offset(y, b.mul(stretch.index, y_apart))
            last = b.offset(first, b.mul(b.sub(taps, 1), apart))
            sums = [last, *[self.zero] * vectors]
            # Backwards: first the samples after the last output's row, then those with an output.
            with b.loop(count, taps, 1, sums) as loop:
                at, *carried = loop.carried
                loop.following = [b.offset(at, back), *self.added(carried, at)]
            sums = [*loop.carried, b.offset(self.work, b.mul(b.sub(count, 1), row_bytes))]
            with b.loop(0, count, 1, sums) as loop:
                at, *carried, ends = loop.carried
                carried = self.added(carried, at)
                for v, value in enumerate(carried):
                    b.store(value, b.offset(ends, v * self.spec.lanes * self.sum_bytes))
                loop.following = [b.offset(at, back), *carried, b.offset(ends, -row_bytes)]
            self.store_all(loop.carried[1:-1], target)
            # Forwards: the beginning of the next stretch grows by a row per output.
            beyond = b.offset(last, apart)
            carried = [beyond, b.offset(target, y_apart), b.offset(self.work, row_bytes)]
            with b.loop(1, count, 1, [*carried, *[self.zero] * vectors]) as loop:
                at, to, ends, *carried = loop.carried
                carried = self.added(carried, at)
                for v, value in enumerate(carried):
                    kept = b.load(value.type, b.offset(ends, v * self.spec.lanes * self.sum_bytes))
                    self.store(self.sum(kept, value), b.offset(to, v * self.spec.lanes * self.y_bytes))
                loop.following = [b.offset(at, apart), b.offset(to, y_apart), b.offset(ends, row_bytes)]
                loop.following += carried

    def added(self, sums: list[Value], at: Value) -> list[Value]:
        """The sums with the samples at ``at`` added."""
        step = self.spec.lanes * self.x_bytes
        return [self.plus_sample(s, self.b.offset(at, v * step)) for v, s in enumerate(sums)]

    # -- sums along a line ---------------------------------------------------------------------

    def line(self, x: Value, y: Value) -> None:
        """A line, tile by tile, the last one shifted back."""
        b, slots = self.b, self.slots
        samples, tile = self.sizes[-1], self.integer(slots.TILE)
        last = b.sub(samples, tile)
        with b.loop(0, samples, tile) as loop:
            start = b.minimum(loop.index, last)
            tile_of = self.totals if self.spec.subtracts else self.digits
            tile_of(b.offset(x, b.mul(start, self.x_bytes)), b.offset(y, b.mul(start, self.y_bytes)), tile)

    def totals(self, x: Value, y: Value, tile: Value) -> None:
        """Running totals into R, and their differences into y."""
        b, lanes, near = self.b, self.spec.lanes, self.spec.near
        apart, _ = b.div_rem(self.apart, self.x_bytes)
        with b.loop(0, apart, lanes) as loop:
            b.store(self.zero, b.offset(self.work, b.mul(loop.index, self.sum_bytes)))
        count = b.add(tile, b.mul(b.sub(self.taps, 1), apart))
        target = b.offset(self.work, b.mul(apart, self.sum_bytes))
        with b.loop(0, count, lanes, [self.zero] if near else []) as loop:
            samples = self.sample(b.offset(x, b.mul(loop.index, self.x_bytes)))
            at = b.mul(loop.index, self.sum_bytes)
            if near:
                within = self.within(samples)
                total = b.add(within, loop.carried[0])
                # Each of the signals in turn goes on from its last lane.
                order = [lanes - near + k % near for k in range(lanes)]
                before = loop.carried[0]
                if lanes % near:
                    before = b.shuffle(before, None, order)
                loop.following = [b.add(before, b.shuffle(within, None, order))]
            else:
                total = b.add(samples, b.load(self.zero.type, b.offset(self.work, at)))
            b.store(total, b.offset(target, at))
        shift = b.mul(b.mul(self.taps, apart), self.sum_bytes)

        def difference(at: Value, v: int) -> Value:
            start = b.offset(b.offset(self.work, b.mul(at, self.sum_bytes)), v * lanes * self.sum_bytes)
            return b.sub(b.load(self.zero.type, b.offset(start, shift)), b.load(self.zero.type, start))

        self.results(y, tile, difference)

    def within(self, samples: Value) -> Value:
        """Running totals of one vector."""
        lanes, shift = self.spec.lanes, self.spec.near
        while shift < lanes:
            order = [lanes + k - shift if k >= shift else 0 for k in range(lanes)]
            samples = self.b.add(samples, self.b.shuffle(self.zero, samples, order))
            shift *= 2
        return samples

    def digits(self, x: Value, y: Value, tile: Value) -> None:
        """The digits of K: from x to R, from R to R, and from R to y; with two digits from x to y."""
        b = self.b
        apart, _ = b.div_rem(self.apart, self.x_bytes)
        levels = self.integer(self.slots.LEVELS)

        def digit(level: Value) -> Value:
            shifted = b.bit("lshr", self.taps, b.sub(b.sub(levels, 1), level))
            return b.bit("and", shifted, 1)

        def both(extra: Value, step: Callable[[bool], None]) -> None:
            some = b.compare("ne", extra, 0)
            with b.when(some):
                step(True)
            with b.when(b.bit("xor", some, Value("true", "i1"))):
                step(False)

        zero = Value("0", "i64")
        first = digit(zero)
        only = b.compare("eq", levels, 1)
        with b.when(only):
            both(first, lambda extra: self.to_result(x, x, y, apart, tile, extra))
        with b.when(b.bit("xor", only, Value("true", "i1"))):
            width = b.add(first, 2)

            def count(width: Value) -> Value:
                return b.add(tile, b.mul(b.sub(self.taps, width), apart))

            both(first, lambda extra: self.to_work(x, x, apart, count(width), extra))
            with b.loop(1, b.sub(levels, 1), 1, [width]) as loop:
                held = loop.carried[0]
                extra_digit = digit(loop.index)
                wider = b.add(b.mul(held, 2), extra_digit)
                shift = b.mul(held, apart)
                both(extra_digit, lambda extra: self.to_work(self.work, x, shift, count(wider), extra))
                loop.following = [wider]
            shift = b.mul(loop.carried[0], apart)
            both(
                digit(b.sub(levels, 1)),
                lambda extra: self.to_result(self.work, x, y, shift, tile, extra),
            )

    def to_work(self, source: Value, x: Value, shift: Value, count: Value, extra: bool) -> None:
        """One digit into R. R may be the source: what a turn reads lies at or after what it writes."""
        b, lanes, vectors = self.b, self.spec.lanes, self.spec.vectors
        whole = b.mul(b.div_rem(count, lanes * vectors)[0], lanes * vectors)
        for start, stop, wide in ((Value("0", "i64"), whole, vectors), (whole, count, 1)):
            with b.loop(start, stop, lanes * wide) as loop:
                sums = [self.doubled(source, x, shift, loop.index, v, extra) for v in range(wide)]
                for v, value in enumerate(sums):
                    place = b.offset(self.work, b.mul(loop.index, self.sum_bytes))
                    b.store(value, b.offset(place, v * lanes * self.sum_bytes))

    def to_result(self, source: Value, x: Value, y: Value, shift: Value, count: Value, extra: bool) -> None:
        """The last digit into y."""
        self.results(y, count, lambda at, v: self.doubled(source, x, shift, at, v, extra))

    def results(self, y: Value, count: Value, result: Callable[[Value, int], Value]) -> None:
        """Results into y: whole groups of vectors, then single ones, the last shifted back."""
        b, lanes, vectors = self.b, self.spec.lanes, self.spec.vectors
        whole = b.mul(b.div_rem(count, lanes * vectors)[0], lanes * vectors)
        last = b.sub(count, lanes)
        for start, stop, wide in ((Value("0", "i64"), whole, vectors), (whole, count, 1)):
            with b.loop(start, stop, lanes * wide) as loop:
                at = loop.index if wide > 1 else b.minimum(loop.index, last)
                place = b.offset(y, b.mul(at, self.y_bytes))
                for v in range(wide):
                    self.store(result(at, v), b.offset(place, v * lanes * self.y_bytes))

    def doubled(self, source: Value, x: Value, shift: Value, at: Value, vector: int, extra: bool) -> Value:
        """source[i] + source[i + shift], and with ``extra`` + x[i + 2·shift], for one vector."""
        b, lanes = self.b, self.spec.lanes

        def place(base: Value, position: Value, bytes_: int) -> Value:
            return b.offset(b.offset(base, b.mul(position, bytes_)), vector * lanes * bytes_)

        if source is x:
            total = self.plus_sample(self.zero, place(x, at, self.x_bytes))
            total = self.plus_sample(total, place(x, b.add(at, shift), self.x_bytes))
        else:
            first = b.load(self.zero.type, place(source, at, self.sum_bytes))
            second = b.load(self.zero.type, place(source, b.add(at, shift), self.sum_bytes))
            total = self.sum(first, second)
        if extra:
            total = self.plus_sample(total, place(x, b.add(at, b.mul(shift, 2)), self.x_bytes))
        return total

    # -- numbers -------------------------------------------------------------------------------

    def sum(self, a: Value, c: Value) -> Value:
        """The sum of two sums."""
        if self.spec.accumulator in ("f32", "f64"):
            return self.b.floating("fadd", a, c)
        return self.b.bit("or", a, c) if self.spec.accumulator == "bool" else self.b.add(a, c)

    def plus_sample(self, total: Value, at: Value) -> Value:
        """The sum with one vector of samples added, times the tap if samples come unscaled."""
        b, spec = self.b, self.spec
        x = self.sample(at)
        if spec.scaled != "samples":
            return x if total is self.zero else self.sum(total, x)
        total = numbers.multiply_add(b, spec.accumulator, x, self.tap[0], total, self.machine)
        if spec.complexity == "both":
            crossed = b.shuffle(x, None, [k ^ 1 for k in range(spec.lanes)])
            total = numbers.multiply_add(b, spec.accumulator, crossed, self.tap[1], total, self.machine)
        return total

    def sample(self, at: Value) -> Value:
        """One vector of samples as they are."""
        spec = self.spec
        return numbers.load(self.b, spec.x, spec.accumulator, at, spec.lanes, self.machine)

    def product(self, total: Value) -> Value:
        """A vector of sums times the tap."""
        b, spec = self.b, self.spec
        element, signed = numbers.ACCUMULATOR[spec.tap], spec.x.startswith("i")
        if spec.tap in ("f32", "f64"):
            # Narrower sums fill their bits, those of 32 keep off the sign.
            wide = b.resize(total, "i32", signed)
            return b.floating("fmul", b.convert("sitofp", wide, element), self.tap[0])
        return b.mul(b.resize(total, element, signed), self.tap[0])

    def held(self, at: Value) -> list[Value]:
        """The tap in every lane; for a complex one also its imaginary part, as it meets x crossed:
        (a+bi)(c+di) has −d·b in its real part and d·a in its imaginary one."""
        b, lanes = self.b, self.spec.lanes
        element = numbers.ACCUMULATOR[self.spec.tap]
        real = b.broadcast(b.load(element, at), lanes)
        if self.spec.complexity != "both":
            return [real]
        imaginary = b.broadcast(b.load(element, b.offset(at, numbers.BYTES[element])), lanes)
        signs = b.constants(element, [-1.0, 1.0] * (lanes // 2))
        return [real, b.floating("fmul", imaginary, signs)]

    def store(self, value: Value, at: Value) -> None:
        """Store one vector of results."""
        b, spec = self.b, self.spec
        if spec.scaled == "sums":
            value = self.product(value)
        stored, bad = numbers.to_storage(b, value, spec.y, spec.overflow, self.machine)
        b.store(stored, at)
        if bad is not None:
            any_ = bad if spec.lanes == 1 else b.call("llvm.vector.reduce.or", "i1", [bad], [bad.type])
            with b.when(any_):
                b.publish(1, b.offset(b.params[0], 8 * self.slots.FLAGS))

    # -- arguments -----------------------------------------------------------------------------

    def integer(self, slot: int) -> Value:
        return self.b.load("i64", self.b.offset(self.b.params[0], 8 * slot), align=8)

    def pointer(self, slot: int) -> Value:
        return self.b.load("ptr", self.b.offset(self.b.params[0], 8 * slot), align=8)
