"""Starting the interpreters that measure: the same modules, an environment that does not skew the result."""

from __future__ import annotations

import os
import sys

# Settings that make OpenBLAS choose kernels for another processor or cache than the one it runs on.
SKEWING = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")


def clean_environment() -> dict[str, str]:
    """The environment without what would handicap a peer; it is read when NumPy is imported."""
    return {name: value for name, value in os.environ.items() if name not in SKEWING}


def prelude() -> str:
    """Code that lets a fresh interpreter find exactly the modules this one found."""
    return f"import sys\nsys.path[:] = {sys.path!r}\n"
