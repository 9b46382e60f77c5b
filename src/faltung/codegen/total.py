"""The total routine: arrays of equal length added up, number by number.

    for v in vectors:
        to[v] = Σ from[part][v]                               # in the order of the parts

Without parts it clears its target.
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import TotalSpec
from . import numbers
from .builder import Builder, Value, vector
from .stencil import attributes


class TotalArguments:
    """The slots of the argument block, 8 bytes each; ``STEP`` is bytes from one part to the next."""

    SOURCE, TARGET, VECTORS, PARTS, STEP = range(5)
    TOTAL = 5


def emit(spec: TotalSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    b, slots = Builder(name, ["ptr"]), TotalArguments

    def argument(slot: int, type_: str = "i64") -> Value:
        return b.load(type_, b.offset(b.params[0], 8 * slot), align=8)

    element = numbers.ACCUMULATOR[spec.element]
    type_, item = vector(spec.lanes, element), numbers.BYTES[element]
    source, target = argument(slots.SOURCE, "ptr"), argument(slots.TARGET, "ptr")
    vectors, parts, step = (argument(k) for k in (slots.VECTORS, slots.PARTS, slots.STEP))
    with b.loop(0, vectors, 1) as v:
        at = b.mul(v.index, spec.lanes * item)
        start, nought = b.offset(source, at), numbers.zero(spec.element, spec.lanes)
        with b.loop(0, parts, 1, [start, nought]) as part:
            from_, total = part.carried
            total = b.floating("fadd", total, b.load(type_, from_, item))
            part.following = [b.offset(from_, step), total]
        b.store(part.carried[1], b.offset(target, at), item)
    return b.finish(attributes(machine))
