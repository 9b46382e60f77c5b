"""Samples to write to files, and the form of the error about a file."""

from __future__ import annotations

import os
import re

import numpy as np
import pytest

from faltung.errors import FileError

RNG = np.random.default_rng(3)


def samples(dtype: str, *shape: int) -> np.ndarray:
    """Random samples over the whole range of an integer dtype, or around 0."""
    if np.dtype(dtype).kind in "iu":
        limits = np.iinfo(dtype)
        return RNG.integers(limits.min, limits.max, shape, dtype=dtype, endpoint=True)
    return RNG.normal(size=shape).astype(dtype)


def refused(path: object, *words: str) -> pytest.RaisesContext[FileError]:
    """The error names the file and says these things, in this order."""
    return pytest.raises(FileError, match=".*".join(map(re.escape, (os.fspath(path), *words))))  # type: ignore[arg-type]
