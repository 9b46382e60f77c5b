"""Scripts: a layer's run as a list of routine calls, for callers that have no Python at hand.

    for address, operand, offset in patches: *address = operands[operand] + offset
    for function, argument in calls: function(argument)

The operands are the addresses of x, of the kernel and of y. A *workspace* is a script in memory, with the
packed weights, argument blocks and scratch that it writes to: for one call at a time (``codegen.handler``).

Layers that consist of programs have scripts. Where NumPy puts the kernel's values in another order, that
order is found by having it put numbers in order, and a routine does the same with the values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..codegen.driver import WORD, Desk, Job
from ..codegen.handler import Workspace
from ..codegen.pick import PickArguments
from ..plan import PickSpec
from .address import address
from .compiler import compiler
from .desks import Memory, keep_forever, new_desk, set_job
from .lanewise import FiniteTaps, LanewiseLayer
from .layers import PreparedLayer
from .panels import PanelLayer
from .programs import Program
from .strips import StripLayer
from .weight_gradient import WeightGradient

Place = tuple[Literal["operand", "scratch"], int]
_X: Place = ("operand", 0)
_KERNEL: Place = ("operand", 1)
_Y: Place = ("operand", 2)
_PACKED: Place = ("scratch", 0)
_EXACT = 1 << 24  # numbers below are float32


@dataclass(frozen=True, eq=False)
class _Step:
    """A program, or the order in which numbers are picked, and where its operands are."""

    does: Program | NDArray[np.int32]
    places: tuple[Place, ...]  # x, y and z of a program; source and target


class Script:
    """How to run a layer, whose operands' views begin so many bytes after the operands."""

    def __init__(
        self, steps: tuple[_Step, ...], scratch: tuple[int, ...], item: int, offsets: tuple[int, ...]
    ) -> None:
        self._steps, self._scratch, self._item, self._offsets = steps, scratch, item, offsets

    @property
    def reports(self) -> bool:
        """Whether a run would have to be looked at afterwards."""
        return any(step.does.reports for step in self._steps if isinstance(step.does, Program))

    @property
    def bytes(self) -> int:
        """The size of a workspace, but for its words."""
        return sum(self._scratch) + sum(
            step.does.desk_bytes for step in self._steps if isinstance(step.does, Program)
        )

    def workspace(self) -> Memory:
        """A workspace of its own, which lives as long as the process, as all that it points at does."""
        keep_forever(self)
        rooms = [keep_forever(Memory(size)) for size in self._scratch]
        patches: list[int] = []
        calls: list[int] = []
        for step in self._steps:
            if isinstance(step.does, Program):
                block, first = new_desk(step.does.desk_bytes), Desk.OWN_JOB + Job.X
                set_job(block.words, Desk.OWN_JOB, step.does.address, step.does.pieces, 0, 0)
                routine = step.does.alone
            else:
                block, first = Memory(WORD * PickArguments.TOTAL), PickArguments.SOURCE
                block.words[PickArguments.INDEX] = address(step.does)
                block.words[PickArguments.COUNT] = len(step.does)
                routine = compiler().routine(PickSpec(self._item))
            calls += (routine.address, keep_forever(block).address)
            for slot, (kind, which) in enumerate(step.places, first):
                if kind == "scratch":
                    block.words[slot] = rooms[which].address
                else:
                    patches += (block.address + WORD * slot, which, self._offsets[which])
        made = keep_forever(Memory(WORD * Workspace.TOTAL))
        for slot, words, size in (
            (Workspace.PATCHES, patches, Workspace.PATCH),
            (Workspace.CALLS, calls, Workspace.CALL),
        ):
            made.words[slot] = address(keep_forever(np.array(words, np.int64)))
            made.words[slot + 1] = len(words) // size
        return made


def script_of(
    prepared: PreparedLayer, numbers: NDArray[Any], kernel_dtype: np.dtype[Any], offsets: tuple[int, ...]
) -> Script | None:
    """The script of a layer; None where a part of it is Python's.

    ``numbers`` are 1, 2, … in the kernel's place: which value lies where in memory.
    """
    layer = prepared.routines
    steps: tuple[_Step, ...]
    if type(layer) is LanewiseLayer:
        # A pick copies: the values have to be what routines read already.
        if kernel_dtype != layer.dtype or numbers.size >= _EXACT:
            return None
        packed = layer.pack(numbers.astype(kernel_dtype), None, 1)
        if isinstance(packed, FiniteTaps):  # depends on the kernel's values
            return None
        order = packed.astype(np.int32) - 1
        steps = _Step(order, (_KERNEL, _PACKED)), _Step(layer.program, (_X, _Y, _PACKED))
        # The order is that of the kernel itself, not of a view that may run backwards.
        script = Script(steps, (order.size * layer.item,), layer.item, (offsets[0], 0, offsets[2]))
    elif type(layer) in (PanelLayer, StripLayer):
        # Rows of biases, and what fills up the last panel, are zeros from the beginning.
        packing, program = layer.programs
        steps = _Step(packing, (_KERNEL, _PACKED)), _Step(program, (_X, _Y, _PACKED))
        script = Script(steps, (layer.size,), layer.item, offsets)
    elif type(layer) is WeightGradient:
        program, finish = layer.programs
        steps = (_Step(program, (_X, _Y, _KERNEL)),)
        if finish is not None:
            steps = _Step(program, (_X, _PACKED, _KERNEL)), _Step(finish, (_PACKED, _Y))
        script = Script(steps, (layer.partial_bytes,), layer.item, offsets)
    else:
        return None
    return None if script.reports else script
