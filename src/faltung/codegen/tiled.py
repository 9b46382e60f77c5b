"""What routines have in common that sum tiles of vectors: an argument block, an element, and lanes."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from ..arithmetic import Accumulator
from ..machine import Machine
from . import numbers
from .builder import Builder, Value, vector


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
