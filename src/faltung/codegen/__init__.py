"""Code generation: from a routine's specification to LLVM IR text."""

from __future__ import annotations

from collections.abc import Sequence

from ..machine import Machine
from ..plan import (
    ChangeSpec,
    DigestSpec,
    DriverSpec,
    EntrySpec,
    GatherSpec,
    HandlerSpec,
    JudgeSpec,
    LanewiseSpec,
    MendSpec,
    OuterSpec,
    OverlapSpec,
    PackSpec,
    PanelSpec,
    PickSpec,
    RepeatSpec,
    RoutineSpec,
    RunningSumSpec,
    StencilSpec,
    StripSpec,
    SweepSpec,
    TotalSpec,
)
from . import (
    change,
    digest,
    driver,
    entry,
    gather,
    handler,
    judge,
    lanewise,
    mend,
    outer,
    overlap,
    pack,
    panel,
    pick,
    repeat,
    running_sum,
    scatter,
    stencil,
    strip,
    sweep,
    total,
)

ENTRY = "faltung_routine"
"""The symbol every generated module exports."""


def names(count: int) -> list[str]:
    """The symbols under which a module exports so many routines."""
    return [ENTRY] if count == 1 else [f"{ENTRY}_{k}" for k in range(count)]


def module(specs: Sequence[RoutineSpec], machine: Machine) -> str:
    """The IR text of a module with one or more routines."""
    lines: list[str] = []
    declared: dict[str, None] = {}
    for spec, name in zip(specs, names(len(specs)), strict=True):
        for line in emit(spec, machine, name).splitlines():
            if line.startswith(("declare ", "!")):  # metadata, too, is the same for all
                declared[line] = None
            else:
                lines.append(line)
    return "\n".join([*lines, *declared, ""])


def emit(spec: RoutineSpec, machine: Machine, name: str = ENTRY) -> str:
    """The IR text of a routine."""
    if isinstance(spec, StencilSpec):
        return stencil.emit(spec, machine, name)
    if isinstance(spec, RunningSumSpec):
        return running_sum.emit(spec, machine, name)
    if isinstance(spec, SweepSpec):
        return sweep.emit(spec, machine, name)
    if isinstance(spec, OverlapSpec):
        return overlap.emit(spec, machine, name)
    if isinstance(spec, JudgeSpec):
        return judge.emit(spec, machine, name)
    if isinstance(spec, MendSpec):
        return mend.emit(spec, machine, name)
    if isinstance(spec, GatherSpec):
        return gather.emit(spec, machine, name)
    if isinstance(spec, LanewiseSpec):
        return lanewise.emit(spec, machine, name)
    if isinstance(spec, ChangeSpec):
        return change.emit(spec, machine, name)
    if isinstance(spec, PackSpec):
        return pack.emit(spec, machine, name)
    if isinstance(spec, PanelSpec):
        return panel.emit(spec, machine, name)
    if isinstance(spec, OuterSpec):
        return outer.emit(spec, machine, name)
    if isinstance(spec, TotalSpec):
        return total.emit(spec, machine, name)
    if isinstance(spec, DigestSpec):
        return digest.emit(spec, machine, name)
    if isinstance(spec, RepeatSpec):
        return repeat.emit(spec, machine, name)
    if isinstance(spec, StripSpec):
        return strip.emit(spec, machine, name)
    if isinstance(spec, DriverSpec):
        return driver.emit(spec, machine, name)
    if isinstance(spec, EntrySpec):
        return entry.emit(spec, machine, name)
    if isinstance(spec, HandlerSpec):
        return handler.emit(spec, machine, name)
    if isinstance(spec, PickSpec):
        return pick.emit(spec, machine, name)
    return scatter.emit(spec, machine, name)
