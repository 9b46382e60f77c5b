"""The pick routine: numbers put in another order, some of them several times, with zeros between.

for k in range(count): to[k] = from[index[k]] if index[k] ≥ 0 else 0
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import PickSpec
from .builder import Builder, Value
from .stencil import attributes


class PickArguments:
    """The slots of the argument block, 8 bytes each; indices are 4 bytes long."""

    SOURCE, TARGET, INDEX, COUNT = range(4)
    TOTAL = 4


def emit(spec: PickSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    b, slots = Builder(name, ["ptr"]), PickArguments

    def argument(slot: int, type_: str) -> Value:
        return b.load(type_, b.offset(b.params[0], 8 * slot), align=8)

    type_ = f"i{8 * spec.item}"
    source, target, index = (argument(k, "ptr") for k in (slots.SOURCE, slots.TARGET, slots.INDEX))
    with b.loop(0, argument(slots.COUNT, "i64"), 1) as loop:
        k = b.convert("sext", b.load("i32", b.offset(index, b.mul(loop.index, 4)), align=4), "i64")
        place = b.offset(target, b.mul(loop.index, spec.item))
        b.store(b.constant(type_, 0), place)
        with b.when(b.compare("sge", k, 0)):
            b.store(b.load(type_, b.offset(source, b.mul(k, spec.item))), place)
    return b.finish(attributes(machine))
