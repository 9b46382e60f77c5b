"""Arrays of other frameworks: which module of ours convolves them.

A tensor is recognised by where its type, or a type it descends from, comes from. No framework is imported to
find out: whoever passes a tensor has imported its framework.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
import sys
from types import ModuleType
from typing import Any

ADAPTERS = {"torch": "torch", "jax": "jax", "jaxlib": "jax"}
"""Packages that types come from, and the modules of ours that have their ``convolve`` and ``correlate``, with
the arguments of those in ``arrays``, and name the type of their ARRAYS."""


def adapter_of(*values: Any) -> ModuleType | None:
    """The module that convolves such values; None for what becomes a NumPy array."""
    for value in values:
        for ancestor in type(value).__mro__:
            root = ancestor.__module__.partition(".")[0]
            if root not in ADAPTERS or root not in sys.modules:
                continue
            found = _module(ADAPTERS[root])
            if found is not None and isinstance(value, found.ARRAYS):
                return found
    return None


@functools.cache
def _module(name: str) -> ModuleType | None:
    """The module of ours of this name, if there is one."""
    if importlib.util.find_spec(f"{__package__}.{name}") is None:
        return None
    return importlib.import_module(f".{name}", __package__)
