"""No routine touches a byte outside its arrays: each lies against a page that kills who touches it.

The batches are in :mod:`tests.guarded`; every one runs in a process of its own, whose last printed line
names the problem during which it died.
"""

from __future__ import annotations

import os
import signal

import pytest

from tests import children, guarded

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs mprotect")

PROGRAM = "import sys; from tests import guarded; guarded.main(sys.argv[1])"


@pytest.mark.parametrize("batch", [*guarded.BATCHES, *guarded.LAYER_BATCHES])
def test_nothing_outside_the_arrays_is_touched(batch):
    done = children.finish(children.start(PROGRAM, batch), timeout=240)
    problems = done.stdout.splitlines() or ["nothing ran"]
    assert done.returncode == 0, f"died during {problems[-1]}\n{done.stderr[-3000:]}"
    assert problems[-1].endswith(" problems")
    assert int(problems[-1].split()[0]) > 50


@pytest.mark.parametrize("access", guarded.STRAY)
def test_a_stray_access_kills(access):
    done = children.finish(children.start(PROGRAM, access))
    assert done.stdout == "about to\n"
    assert done.returncode in (-signal.SIGSEGV, -signal.SIGBUS), done.stderr[-2000:]
