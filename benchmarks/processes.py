"""Starting the interpreters that measure: the same modules, an environment that does not skew the result."""

from __future__ import annotations

import os
import sys

# Settings that make OpenBLAS choose kernels for another processor or cache than the one it runs on.
SKEWING = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


def clean_environment() -> dict[str, str]:
    """The environment without what would handicap a peer, which is read when NumPy is imported, and without
    the methods that somebody has had chosen by ``ft.tune``: the planner is measured as it is."""
    kept = {name: value for name, value in os.environ.items() if name not in SKEWING}
    return kept | {"FALTUNG_TUNED": "off"}


def prelude() -> str:
    """Code that lets a fresh interpreter find exactly the modules this one found."""
    return f"import sys\nsys.path[:] = {sys.path!r}\n"
