"""See what runs: ``faltung.inspect(obj)`` and the environment variable ``FALTUNG_DUMP``.

``FALTUNG_DUMP`` is a comma-separated list of stages, problem, plan, ir, asm, printed on stderr for
every convolution that is newly prepared. It is read once, at import.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Literal

from .errors import argument, argument_type
from .plan import Plan, RoutineSpec
from .problem import ConvProblem

STAGES = ("problem", "plan", "ir", "asm")
Stage = Literal["problem", "plan", "ir", "asm"]

_wanted = tuple(s for s in os.environ.get("FALTUNG_DUMP", "").replace(" ", "").split(",") if s)


def inspect(obj: Any, stage: Stage | None = None) -> str:
    """The text of one stage of a planned convolution.

    Parameters
    ----------
    obj : PlannedConvolution, Plan, ConvProblem or a routine's specification
        What ``ft.plan`` returned, or a part of it.
    stage : {"problem", "plan", "ir", "asm"}, optional
        The canonical problem, the plan, the generated LLVM IR or the machine code of every routine
        it uses; by default the last that ``obj`` itself is.

    Returns
    -------
    str

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> p = ft.plan(np.zeros(100), np.ones(3), mode="valid")
    >>> print(ft.inspect(p, "problem").splitlines()[0])
    convolve x(100,) float64 ∗ kernel(3,) float64 → y(98,) float64
    """
    if stage is not None and stage not in STAGES:
        raise argument("inspect", "stage", repr(stage), ", ".join(map(repr, STAGES)), "Pass one of these.")
    obj = getattr(obj, "plan", obj)
    if isinstance(obj, ConvProblem):
        if stage not in (None, "problem"):
            raise argument(
                "inspect", "stage", repr(stage), "'problem' for a problem", "Pass the plan to see more."
            )
        return str(obj)
    if isinstance(obj, RoutineSpec):
        return _code(obj, "asm" if stage == "asm" else "ir") if stage != "plan" else str(obj)
    if not isinstance(obj, Plan):
        raise argument_type(
            "inspect",
            "obj",
            f"a {type(obj).__name__}",
            "what ft.plan returned, a problem or a routine's specification",
            "Pass ft.plan(x, kernel).",
        )
    if stage == "problem":
        return str(obj.problem)
    if stage in ("ir", "asm"):
        return "\n".join(f"; {spec}\n{_code(spec, stage)}" for spec in obj.routines)
    return str(obj)


def dump(plan: Plan) -> None:
    """Print the stages that ``FALTUNG_DUMP`` names."""
    for stage in _wanted:
        if stage not in STAGES:
            raise argument(
                "FALTUNG_DUMP", "stage", repr(stage), ", ".join(map(repr, STAGES)), "Unset the variable."
            )
        sys.stderr.write(f"--- {stage}\n{inspect(plan, stage)}\n")  # type: ignore[arg-type]


def _code(spec: RoutineSpec, stage: str) -> str:
    from .runtime.compiler import compiler

    return compiler().ir(spec) if stage == "ir" else compiler().assembly(spec)
