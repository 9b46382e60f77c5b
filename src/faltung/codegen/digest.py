"""The digest routine: a few words by which many bytes are recognised again.

    for turn in turns:
        for s in streams:
            h[s] = (h[s] ^ from[turn][s]) · M modulo 2³²
            h[s] = h[s] ^ h[s] >> 15
    to = h

in every lane, so that there are streams × lanes sequences of words, each with a digest of its own. A step is
a bijection of the word for a given h and of h for a given word: if one word of a sequence changes, its digest
does. If several do, it stays the same by a chance of 2⁻³² for each sequence they are in; the shift brings
high bits down, without which all words could change in their exponents' last bit and nothing be seen. The
factor is that of Appleby's MurmurHash2.
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import DigestSpec
from .builder import Builder, Value, vector
from .stencil import attributes

_FACTOR, _SHIFT = 0x5BD1E995, 15


class DigestArguments:
    """The slots of the argument block, 8 bytes each."""

    SOURCE, TARGET, TURNS = range(3)
    TOTAL = 3


def emit(spec: DigestSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    b, slots = Builder(name, ["ptr"]), DigestArguments

    def argument(slot: int, type_: str = "i64") -> Value:
        return b.load(type_, b.offset(b.params[0], 8 * slot), align=8)

    type_ = vector(spec.lanes, "i32")
    step = 4 * spec.lanes
    source, target, turns = (
        argument(slots.SOURCE, "ptr"),
        argument(slots.TARGET, "ptr"),
        argument(slots.TURNS),
    )
    seeds = [b.constant(type_, 1 + s) for s in range(spec.streams)]
    with b.loop(0, turns, 1, [source, *seeds]) as turn:
        from_, *states = turn.carried
        for s, state in enumerate(states):
            word = b.load(type_, b.offset(from_, s * step), align=1)
            mixed = b.mul(b.bit("xor", state, word), b.constant(type_, _FACTOR))
            states[s] = b.bit("xor", mixed, b.bit("lshr", mixed, b.constant(type_, _SHIFT)))
        turn.following = [b.offset(from_, spec.turn), *states]
    for s, state in enumerate(turn.carried[1:]):
        b.store(state, b.offset(target, s * step), align=1)
    return b.finish(attributes(machine))
