"""The scatter routine: copy a block of results from scratch into y, whatever y's strides.

    for i0, i1, … in the block:                               # rank nested loops
        y[Σ i_k · target_step_k] = scratch[Σ i_k · source_step_k]

The innermost axis is copied a vector at a time where its samples are adjacent in both.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..machine import Machine
from ..plan import ScatterSpec
from .builder import Builder, Value, vector
from .stencil import attributes


@dataclass(frozen=True)
class ScatterArguments:
    """The slots of the argument block, 8 bytes each."""

    rank: int

    SOURCE, TARGET = range(2)
    sizes = 2

    @property
    def source_steps(self) -> int:
        """First of ``rank`` slots: byte steps in scratch."""
        return self.sizes + self.rank

    @property
    def target_steps(self) -> int:
        """First of ``rank`` slots: byte steps in y."""
        return self.source_steps + self.rank

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.target_steps + self.rank


def emit(spec: ScatterSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Scatter(spec, machine, name).text()


class _Scatter:
    def __init__(self, spec: ScatterSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.lanes = max(1, machine.vector_bytes // spec.item_bytes)

    def text(self) -> str:
        slots, rank = ScatterArguments(self.spec.rank), self.spec.rank
        self.sizes = [self.argument(slots.sizes + k) for k in range(rank)]
        self.source_steps = [self.argument(slots.source_steps + k) for k in range(rank)]
        self.target_steps = [self.argument(slots.target_steps + k) for k in range(rank)]
        self.nest(0, self.argument(slots.SOURCE, "ptr"), self.argument(slots.TARGET, "ptr"))
        return self.b.finish(attributes(self.machine))

    def nest(self, k: int, source: Value, target: Value) -> None:
        b = self.b
        if k == self.spec.rank - 1:
            self.line(source, target)
            return
        with b.loop(0, self.sizes[k], 1) as loop:
            self.nest(
                k + 1,
                b.offset(source, b.mul(loop.index, self.source_steps[k])),
                b.offset(target, b.mul(loop.index, self.target_steps[k])),
            )

    def line(self, source: Value, target: Value) -> None:
        """The innermost axis: vectors where both are contiguous, then one by one."""
        b, item = self.b, self.spec.item_bytes
        count, near, far = self.sizes[-1], self.source_steps[-1], self.target_steps[-1]
        adjacent = b.bit("and", b.compare("eq", near, item), b.compare("eq", far, item))
        whole = b.mul(b.div_rem(count, self.lanes)[0], self.lanes)
        done = b.select(adjacent, whole, Value("0", "i64"))
        with b.loop(0, done, self.lanes) as loop:
            at = b.mul(loop.index, item)
            b.store(b.load(vector(self.lanes, f"i{8 * item}"), b.offset(source, at)), b.offset(target, at))
        with b.loop(done, count, 1) as loop:
            value = b.load(f"i{8 * item}", b.offset(source, b.mul(loop.index, near)))
            b.store(value, b.offset(target, b.mul(loop.index, far)))

    def argument(self, slot: int, type_: str = "i64") -> Value:
        return self.b.load(type_, self.b.offset(self.b.params[0], 8 * slot), align=8)
