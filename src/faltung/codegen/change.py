"""The change of basis: a small matrix applied along each axis of small tiles, a vector of channels at once.

    for tile in tiles:                                        # where it begins, by two tables
        for v in vectors of channels:
            for axis in axes:
                tile = matrix · tile along the axis           # from the source, into the target in the end

Winograd's convolution (``algorithms/winograd.py``) is three of these around a product. Two rows of the
matrix that are the sum and the difference of the same two parts, as those of points p and −p are, share
them. Tiles between two axes lie in ``WORK``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

from ..machine import Machine
from ..plan import ChangeSpec
from . import numbers
from .builder import Builder, Value, vector
from .stencil import attributes


class ChangeArguments:
    """The slots of the argument block, 8 bytes each; after ``FIXED`` byte steps of the source along each
    axis of a tile, then of the target."""

    SOURCE, TARGET, WORK, SOURCE_TILES, TARGET_TILES, TILES, VECTORS, SOURCE_STEP, TARGET_STEP = range(9)
    FIXED = 9


def emit(spec: ChangeSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Change(spec, machine, name).text()


class _Change:
    def __init__(self, spec: ChangeSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.element = numbers.ACCUMULATOR[spec.element]
        self.type = vector(spec.lanes, self.element)
        self.bytes = spec.lanes * numbers.BYTES[self.element]
        self.wide = numbers.ACCUMULATOR[spec.computed]

    def text(self) -> str:
        b, spec, slots = self.b, self.spec, ChangeArguments
        source, target, self.work, source_tiles, target_tiles = (
            self.argument(k, "ptr") for k in range(slots.TILES)
        )
        tiles, vectors, source_step, target_step = (self.argument(k) for k in range(slots.TILES, slots.FIXED))
        source_steps = [self.argument(slots.FIXED + k) for k in range(spec.rank)]
        target_steps = [self.argument(slots.FIXED + spec.rank + k) for k in range(spec.rank)]
        with b.loop(0, tiles, 1) as tile:
            at = b.mul(tile.index, 8)
            from_ = b.offset(source, b.load("i64", b.offset(source_tiles, at), align=8))
            to = b.offset(target, b.load("i64", b.offset(target_tiles, at), align=8))
            with b.loop(0, vectors, 1, [from_, to]) as v:
                self.axes(v.carried[0], v.carried[1], source_steps, target_steps)
                v.following = [b.offset(v.carried[0], source_step), b.offset(v.carried[1], target_step)]
        return b.finish(attributes(self.machine))

    def axes(
        self, source: Value, target: Value, source_steps: list[Value], target_steps: list[Value]
    ) -> None:
        """The matrix along one axis after the other."""
        spec, rank = self.spec, self.spec.rank
        out, into = len(spec.matrix), len(spec.matrix[0])
        shape = [into] * rank
        steps, at = source_steps, source
        half = max(out, into) ** rank * self.bytes
        for axis in range(rank):
            shape[axis] = out
            if axis == rank - 1:
                next_steps, to = target_steps, target
            else:
                next_steps, to = self.dense(shape), self.b.offset(self.work, (axis % 2) * half)
            self.along(axis, shape, at, steps, to, next_steps)
            steps, at = next_steps, to

    def dense(self, shape: Sequence[int]) -> list[Value]:
        """Byte steps of a tile in ``WORK``."""
        steps, step = [], self.bytes
        for size in reversed(shape):
            steps.append(Value(str(step), "i64"))
            step *= size
        return steps[::-1]

    def along(
        self,
        axis: int,
        shape: Sequence[int],
        at: Value,
        steps: list[Value],
        to: Value,
        next_steps: list[Value],
    ) -> None:
        """The matrix along one axis, for all positions along the others."""
        b, spec = self.b, self.spec
        others = [k for k in range(spec.rank) if k != axis]
        with ExitStack() as stack:
            for k in others:
                index = stack.enter_context(self.count(shape[k]))
                at, to = b.offset(at, b.mul(index, steps[k])), b.offset(to, b.mul(index, next_steps[k]))
            values = []
            for k in range(len(spec.matrix[0])):
                loaded = b.load(self.type, b.offset(at, b.mul(steps[axis], k)), numbers.BYTES[self.element])
                values.append(b.convert("fpext", loaded, self.wide))
            for k, value in enumerate(self.product(values)):
                stored = b.convert("fptrunc", value, self.element)
                b.store(stored, b.offset(to, b.mul(next_steps[axis], k)), numbers.BYTES[self.element])

    @contextmanager
    def count(self, size: int) -> Iterator[Value]:
        with self.b.loop(0, size, 1) as loop:
            yield loop.index

    # -- the matrix ----------------------------------------------------------------------------

    def product(self, values: list[Value]) -> list[Value]:
        """The matrix times the values."""
        rows = self.spec.matrix
        found: dict[int, Value] = {}
        for i, row in enumerate(rows):
            if i in found:
                continue
            for j in range(i + 1, len(rows)):
                even = [(a + c) / 2 for a, c in zip(row, rows[j], strict=True)]
                odd = [(a - c) / 2 for a, c in zip(row, rows[j], strict=True)]
                apart = not any(a and c for a, c in zip(even, odd, strict=True))
                if j not in found and apart and any(even) and any(odd):
                    e, o = self.combine(even, values), self.combine(odd, values)
                    found[i], found[j] = self.b.floating("fadd", e, o), self.b.floating("fsub", e, o)
                    break
            else:
                found[i] = self.combine(row, values)
        return [found[i] for i in range(len(rows))]

    def combine(self, row: Sequence[float], values: list[Value]) -> Value:
        """Σ row[k] · values[k]."""
        b, total = self.b, None
        # A coefficient of one needs no product: begin with it.
        for factor, value in sorted(zip(row, values, strict=True), key=lambda pair: abs(pair[0]) != 1):
            if factor == 0:
                continue
            if total is None:
                total = value if factor == 1 else self.scaled(value, factor)
            elif abs(factor) == 1:
                total = b.floating("fadd" if factor > 0 else "fsub", total, value)
            else:
                total = b.fma(value, b.constant(value.type, factor), total, self.machine.fused)
        return total if total is not None else b.constant(values[0].type, 0.0)

    def scaled(self, value: Value, factor: float) -> Value:
        return self.b.floating("fmul", value, self.b.constant(value.type, factor))

    def argument(self, slot: int, type_: str = "i64") -> Value:
        return self.b.load(type_, self.b.offset(self.b.params[0], 8 * slot), align=8)
