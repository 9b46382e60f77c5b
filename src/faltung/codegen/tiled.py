"""What routines have in common that sum tiles of vectors: an argument block, an element, and lanes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from ..arithmetic import Accumulator
from ..machine import Machine
from . import numbers
from .builder import Builder, Operand, Value, vector


class TiledSpec(Protocol):
    """The specification of such a routine."""

    @property
    def element(self) -> Accumulator:
        """What sums are formed in."""

    @property
    def lanes(self) -> int:
        """How many there are in a vector."""


Spec = TypeVar("Spec", bound=TiledSpec)


class Tiled(Generic[Spec]):
    """A routine that is being written."""

    def __init__(self, spec: Spec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"])
        self.element = numbers.ACCUMULATOR[spec.element]
        self.item = numbers.BYTES[self.element]
        self.type = vector(spec.lanes, self.element)

    def argument(self, slot: int, type_: str = "i64") -> Value:
        """A word of the argument block."""
        return self.b.load(type_, self.b.offset(self.b.params[0], 8 * slot), align=8)

    def turns(
        self,
        start: Operand,
        stop: Operand,
        step: int,
        unrolled: int,
        carried: Sequence[Value],
        body: Callable[[Value, int, list[Value]], list[Value]],
    ) -> list[Value]:
        """``for index in range(start, stop, step)``, so many in a turn of the loop and the rest singly:
        what is carried out of the last. The body is given the index of the turn, how many came before in it,
        which as a part of addresses is a constant and costs nothing, and what is carried."""
        b = self.b
        before_last = b.sub(stop, (unrolled - 1) * step) if unrolled > 1 else stop
        with b.loop(start, before_last, unrolled * step, carried) as loop:
            values = loop.carried
            for k in range(unrolled):
                if k:
                    b.keep_order()
                values = body(loop.index, k, list(values))
            loop.following = values
        if unrolled > 1:
            with b.loop(loop.index, stop, step, loop.carried) as rest:
                rest.following = body(rest.index, 0, list(rest.carried))
            return rest.carried
        return loop.carried
