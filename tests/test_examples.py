"""The programs in ``examples/`` do what they promise."""

from __future__ import annotations

import re

from tests import children
from tests.optional import optional

RUN = "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"


def test_digits_are_learned_in_numpy():
    optional("sklearn")
    printed = children.run(RUN, str(children.ROOT / "examples" / "digits_numpy.py"))
    found = re.search(r"test accuracy ([\d.]+)% after ([\d.]+) s", printed)
    assert found, printed
    assert float(found[1]) >= 97.5
    assert float(found[2]) < 60


def test_digits_are_learned_in_jax():
    optional("sklearn")
    optional("jax")
    printed = children.run(RUN, str(children.ROOT / "examples" / "digits_jax.py"))
    found = re.search(r"test accuracy ([\d.]+)% after ([\d.]+) s", printed)
    assert found, printed
    assert float(found[1]) >= 98
    assert float(found[2]) < 60
