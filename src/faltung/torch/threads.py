"""Torch's own threads for our pieces: those of the OpenMP runtime it was linked with.

After each operator these spin, and hold the cores that workers of ours would need. Where there is no such
runtime to be had (another compiler's, or in a forked child), our own workers take part as everywhere.
"""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import torch

from ..runtime import threads
from ..runtime.teams import OpenMP

_LIBRARIES = ("libtorch_cpu.so", "libtorch_cpu.dylib")


@contextmanager
def borrowed() -> Iterator[int]:
    """Have this thread's calls run on torch's threads; how many it may use."""
    workers = torch.get_num_threads()
    openmp = runtime() if workers > 1 else None
    team = None if openmp is None else openmp.take()
    if openmp is None or team is None:
        yield workers
        return
    threads.lend(team)
    try:
        yield workers
    finally:
        threads.lend(None)
        openmp.give_back(team)


@functools.cache
def runtime() -> OpenMP | None:
    """The runtime torch uses, found through torch's own library, since a process may have several."""
    for name in _LIBRARIES:
        path = Path(torch.__file__).parent / "lib" / name
        if path.exists():
            try:
                return OpenMP(ctypes.CDLL(str(path)))
            except (OSError, AttributeError):
                return None
    return None
