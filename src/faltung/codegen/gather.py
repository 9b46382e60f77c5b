"""The gather routine: copy a window of x through index maps into contiguous scratch.

    for i0 … in the window:                                   # rank nested loops
        dst[i0, …] = src[map0[i0] + map1[i1] + …]             # maps hold byte offsets
                     or fill, where an axis is outside

An axis map holds ``OUTSIDE_BYTES`` where the signal is ``cval``. Along the innermost axis a run of
adjacent samples (the part inside the signal) is copied a vector at a time.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..machine import Machine
from ..plan import GatherSpec
from .builder import Builder, Value, vector
from .stencil import attributes

OUTSIDE_BYTES = -(1 << 62)
"""The map entry for ``cval``; a sum of entries is below half of it when any axis is outside."""


@dataclass(frozen=True)
class GatherArguments:
    """The slots of the argument block, 8 bytes each."""

    rank: int

    SOURCE, TARGET, FILL, RUN_START, RUN_STOP = range(5)
    FIXED = 5

    @property
    def maps(self) -> int:
        """First of ``rank`` slots: the addresses of the maps."""
        return self.FIXED

    @property
    def sizes(self) -> int:
        """First of ``rank`` slots: the lengths of the window."""
        return self.maps + self.rank

    @property
    def steps(self) -> int:
        """First of ``rank - 1`` slots: byte steps of the target (the innermost is contiguous)."""
        return self.sizes + self.rank

    @property
    def total(self) -> int:
        """How many slots there are."""
        return self.steps + self.rank - 1


def emit(spec: GatherSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    b, slots = Builder(name, ["ptr"]), GatherArguments(spec.rank)
    item = f"i{8 * spec.item_bytes}"

    def argument(slot: int, type_: str = "i64") -> Value:
        return b.load(type_, b.offset(b.params[0], 8 * slot), align=8)

    maps = [argument(slots.maps + k, "ptr") for k in range(spec.rank)]
    sizes = [argument(slots.sizes + k) for k in range(spec.rank)]
    steps = [argument(slots.steps + k) for k in range(spec.rank - 1)]
    source = argument(slots.SOURCE, "ptr")
    run = argument(slots.RUN_START), argument(slots.RUN_STOP)
    fill = b.load(item, argument(slots.FILL, "ptr"))
    fill_vector = b.broadcast(fill, max(1, machine.vector_bytes // spec.item_bytes))

    def copy(base: Value, target: Value, start: Value | int, stop: Value) -> None:
        """Samples start … stop-1 of the innermost axis, one at a time."""
        with b.loop(start, stop, 1) as loop:
            offset = b.add(base, b.load("i64", b.offset(maps[-1], b.mul(loop.index, 8)), align=8))
            to = b.offset(target, b.mul(loop.index, spec.item_bytes))
            inside = b.compare("sgt", offset, OUTSIDE_BYTES // 2)
            safe = b.select(inside, offset, Value("0", "i64"))
            # Outside, the address read is the fill value's own, so nothing foreign is touched.
            from_ = b.select(inside, b.offset(source, safe), argument(slots.FILL, "ptr"))
            value = b.load(item, from_)
            if spec.swap_bytes:
                value = b.select(inside, _swapped(b, value, spec), value)
            b.store(value, to)

    def inner(base: Value, target: Value) -> None:
        with b.when(b.compare("sgt", base, OUTSIDE_BYTES // 2)):
            copy(base, target, 0, run[0])
            _copy_run(b, spec, machine, (base, maps[-1], source), target, run)
            copy(base, target, run[1], sizes[-1])
        with b.when(b.compare("sle", base, OUTSIDE_BYTES // 2)):
            _fill(b, spec, fill, fill_vector, target, sizes[-1])

    def nest(k: int, base: Value, target: Value) -> None:
        if k == spec.rank - 1:
            inner(base, target)
            return
        with b.loop(0, sizes[k], 1) as loop:
            step = b.load("i64", b.offset(maps[k], b.mul(loop.index, 8)), align=8)
            # One axis outside is enough: keep the sum from running over with several.
            total = b.maximum(b.add(base, step), OUTSIDE_BYTES)
            nest(k + 1, total, b.offset(target, b.mul(loop.index, steps[k])))

    nest(0, Value("0", "i64"), argument(slots.TARGET, "ptr"))
    return b.finish(attributes(machine))


def _copy_run(
    b: Builder,
    spec: GatherSpec,
    machine: Machine,
    source: tuple[Value, Value, Value],
    target: Value,
    run: tuple[Value, Value],
) -> None:
    """Samples adjacent in memory: whole vectors, then single samples."""
    base, inner_map, pointer = source
    lanes = max(1, machine.vector_bytes // spec.item_bytes)
    with b.when(b.compare("slt", run[0], run[1])):
        first = b.load("i64", b.offset(inner_map, b.mul(run[0], 8)), align=8)
        start = b.offset(pointer, b.add(base, first))
        to = b.offset(target, b.mul(run[0], spec.item_bytes))
        length = b.sub(run[1], run[0])
        whole = b.mul(b.div_rem(length, lanes)[0], lanes)
        for first_item, stop, width in ((0, whole, lanes), (whole, length, 1)):
            type_ = vector(width, f"i{8 * spec.item_bytes}")
            with b.loop(first_item, stop, width) as loop:
                at = b.mul(loop.index, spec.item_bytes)
                value = b.load(type_, b.offset(start, at))
                if spec.swap_bytes:
                    value = _swapped(b, value, spec)
                b.store(value, b.offset(to, at))


def _fill(b: Builder, spec: GatherSpec, fill: Value, fills: Value, target: Value, length: Value) -> None:
    """A line that lies outside altogether."""
    lanes = 1 if fills.type == fill.type else int(fills.type[1:].split(" ")[0])
    whole = b.mul(b.div_rem(length, lanes)[0], lanes)
    for first, stop, width, value in ((0, whole, lanes, fills), (whole, length, 1, fill)):
        with b.loop(first, stop, width) as loop:
            b.store(value, b.offset(target, b.mul(loop.index, spec.item_bytes)))


def _swapped(b: Builder, value: Value, spec: GatherSpec) -> Value:
    """Reverse the bytes of each number in the sample (a complex sample is two numbers)."""
    if spec.swap_bytes == spec.item_bytes:
        return b.call("llvm.bswap", value.type, [value], [value.type])
    half = 8 * spec.swap_bytes
    reversed_ = b.call("llvm.bswap", value.type, [value], [value.type])
    # All bytes reversed also exchanges the two numbers: rotate them back.
    return b.bit("or", b.bit("lshr", reversed_, half), b.bit("shl", reversed_, half))
