"""Code generation: from a routine's specification to LLVM IR text."""

from __future__ import annotations

from ..machine import Machine
from ..plan import DriverSpec, EntrySpec, GatherSpec, OverlapSpec, RoutineSpec, RunningSumSpec, StencilSpec
from . import driver, entry, gather, overlap, running_sum, scatter, stencil

ENTRY = "faltung_routine"
"""The symbol every generated module exports."""


def emit(spec: RoutineSpec, machine: Machine) -> str:
    """The IR text of a routine."""
    if isinstance(spec, StencilSpec):
        return stencil.emit(spec, machine, ENTRY)
    if isinstance(spec, RunningSumSpec):
        return running_sum.emit(spec, machine, ENTRY)
    if isinstance(spec, OverlapSpec):
        return overlap.emit(spec, machine, ENTRY)
    if isinstance(spec, GatherSpec):
        return gather.emit(spec, machine, ENTRY)
    if isinstance(spec, DriverSpec):
        return driver.emit(spec, machine, ENTRY)
    if isinstance(spec, EntrySpec):
        return entry.emit(spec, machine, ENTRY)
    return scatter.emit(spec, machine, ENTRY)
