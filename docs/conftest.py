"""Pages about optional packages are run where these are installed, or where nothing may be missing."""

from __future__ import annotations

import importlib.util

from tests.optional import required

collect_ignore = [] if importlib.util.find_spec("jax") or required() else ["jax.md"]
