"""Every stage can be seen: ``faltung.inspect`` and ``FALTUNG_DUMP``."""

from __future__ import annotations

import numpy as np
import pytest

import faltung as ft
from faltung.errors import ArgumentError, ArgumentTypeError
from tests import children


@pytest.fixture(scope="module")
def planned():
    """A plan with two families of routines."""
    x, k = np.zeros((300, 300), np.float32), np.ones((3, 3), np.float32)
    return ft.plan(x, k, mode="same", boundary="reflect", method="direct")


def test_stages_of_a_plan(planned):
    assert ft.inspect(planned) == str(planned)
    assert ft.inspect(planned, "plan") == str(planned.plan)
    assert ft.inspect(planned, "problem") == str(planned.problem)
    ir = ft.inspect(planned, "ir")
    for spec in planned.plan.routines:
        assert f"; {spec}\n" in ir
    assert ir.count("define void @faltung_routine(ptr %p0)") == len(planned.plan.routines)
    asm = ft.inspect(planned, "asm")
    assert asm.count("faltung_routine:") >= len(planned.plan.routines)
    assert "ret" in asm


def test_parts_of_a_plan(planned):
    assert ft.inspect(planned.plan) == ft.inspect(planned)
    assert ft.inspect(planned.problem) == str(planned.problem)
    assert ft.inspect(planned.problem, "problem") == str(planned.problem)
    for spec in planned.plan.routines:
        assert ft.inspect(spec).startswith("define void @faltung_routine")
        assert ft.inspect(spec, "ir") == ft.inspect(spec)
        assert ft.inspect(spec, "plan") == str(spec)
        assert "faltung_routine" in ft.inspect(spec, "asm")


def test_what_runs_is_what_is_shown(planned):
    """The same text whenever it is asked for, and the text that is compiled."""
    from faltung.runtime.compiler import compiler

    for spec in planned.plan.routines:
        assert ft.inspect(spec) == ft.inspect(spec) == compiler().ir(spec)


def test_the_reference_has_no_routines():
    planned = ft.plan(np.ones(3), np.ones(2), method="reference")
    assert ft.inspect(planned, "ir") == ""


def test_what_is_refused(planned):
    with pytest.raises(
        ArgumentError, match=r"inspect\(\): stage is 'asn', expected 'problem', 'plan', 'ir', 'asm'"
    ):
        ft.inspect(planned, "asn")
    with pytest.raises(
        ArgumentError, match=r"stage is 'ir', expected 'problem' for a problem. Pass the plan"
    ):
        ft.inspect(planned.problem, "ir")
    with pytest.raises(
        ArgumentTypeError, match=r"obj is a list, expected what ft.plan returned.*Pass ft.plan\(x, k"
    ):
        ft.inspect([1])


PROGRAM = """
import numpy as np, faltung as ft
x = np.zeros((300, 300), np.float32)
for _ in range(3):
    ft.correlate(x, np.ones((3, 3), np.float32), mode="same", boundary="reflect", method="direct")
print("done")
"""


def dumped(stages):
    """What the program prints on stderr."""
    done = children.finish(children.start(PROGRAM, FALTUNG_DUMP=stages))
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
    return done.stderr


def test_dump_prints_the_stages_of_new_plans_once():
    errors = dumped("problem, plan,ir,asm")
    places = [errors.index(f"--- {stage}\n") for stage in ("problem", "plan", "ir", "asm")]
    assert places == sorted(places)
    for stage in ("problem", "plan", "ir", "asm"):
        assert errors.count(f"--- {stage}\n") == 1
    assert "algorithm: direct" in errors
    assert "define void @faltung_routine" in errors


def test_dump_prints_only_what_it_names():
    errors = dumped("problem")
    assert errors.startswith("--- problem\ncorrelate x(300, 300)")
    assert "algorithm" not in errors
    assert dumped("") == ""


def test_dump_of_an_unknown_stage():
    done = children.finish(children.start(PROGRAM, FALTUNG_DUMP="plan,tokens"))
    assert done.returncode != 0
    assert "FALTUNG_DUMP(): stage is 'tokens', expected 'problem', 'plan', 'ir', 'asm'" in done.stderr
