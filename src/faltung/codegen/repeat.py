"""The repeat routine: the same calls over and over, as the driver does for pieces, but within one piece.

    for row in table:
        for base, slot in slots: arguments[slot] = arguments[base] + row[column]
        for function, block in calls: function(arguments + block)

What a piece patches are the bases, so that a row of the table holds what differs from turn to turn. The
turns of a piece follow each other, on one core and in the order of the table: sums that go on from turn to
turn do not depend on who else is at work.
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import RepeatSpec
from .builder import Builder, Value
from .stencil import attributes


class RepeatArguments:
    """The slots of the argument block, 8 bytes each; bases may follow."""

    ARGUMENTS, TABLE, TURNS, COLUMNS, SLOTS, CALLS, CALL_COUNT = range(7)
    FIXED = 7
    # One slot (base, slot) and one call (function, block), in bytes from ARGUMENTS.
    SLOT, CALL = 2, 2


def emit(spec: RepeatSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    b, slots = Builder(name, ["ptr"]), RepeatArguments

    def word(base: Value, slot: int, type_: str = "i64") -> Value:
        return b.load(type_, b.offset(base, 8 * slot), align=8)

    block = b.params[0]
    arguments, table, places, calls = (
        word(block, k, "ptr") for k in (slots.ARGUMENTS, slots.TABLE, slots.SLOTS, slots.CALLS)
    )
    turns, columns, count = (word(block, k) for k in (slots.TURNS, slots.COLUMNS, slots.CALL_COUNT))
    with b.loop(0, turns, 1, [table]) as turn:
        row = turn.carried[0]
        with b.loop(0, columns, 1) as column:
            place = b.offset(places, b.mul(column.index, 8 * slots.SLOT))
            base, slot = (b.offset(arguments, word(place, k)) for k in range(2))
            value = b.add(word(base, 0), word(b.offset(row, b.mul(column.index, 8)), 0))
            b.store(value, slot, align=8)
        with b.loop(0, count, 1) as loop:
            call = b.offset(calls, b.mul(loop.index, 8 * slots.CALL))
            b.call_at(word(call, 0, "ptr"), [b.offset(arguments, word(call, 1))])
        turn.following = [b.offset(row, b.mul(columns, 8))]
    return b.finish(attributes(machine))
