"""Optional packages in tests: skipped on a developer's machine, required in continuous integration."""

from __future__ import annotations

import importlib
import os
import warnings
from types import ModuleType

import pytest


def required() -> bool:
    """Whether a missing optional package is a failure (``FALTUNG_REQUIRE_OPTIONAL`` set and not 0)."""
    return os.environ.get("FALTUNG_REQUIRE_OPTIONAL", "0") not in ("", "0")


def optional(name: str) -> ModuleType:
    """Import an optional package, or skip the test or module that asks for it.

    As ``pytest.importorskip``, except that nothing is skipped where :func:`required` holds: a skip that
    nobody looks at is how a comparison with a peer silently stops running.
    """
    if not required():
        return pytest.importorskip(name, exc_type=ImportError)
    with warnings.catch_warnings():
        # What a peer warns about while it is imported is not ours to fix.
        warnings.simplefilter("ignore")
        return importlib.import_module(name)
