"""Torch's own threads for our pieces: those of the OpenMP runtime it was linked with.

After each operator these spin, and hold the cores that workers of ours would need. Where there is no such
runtime to be had (another compiler's, or in a forked child), our own workers take part as everywhere.
"""

from __future__ import annotations

import ctypes
import functools
from pathlib import Path

import torch

from ..runtime import threads
from ..runtime.teams import OpenMP

_LIBRARIES = ("libtorch_cpu.so", "libtorch_cpu.dylib")


class borrowed:
    """Have this thread's calls run on torch's threads; how many it may use."""

    __slots__ = ("_openmp", "_team")

    def __enter__(self) -> int:
        workers = torch.get_num_threads()
        self._openmp = runtime() if workers > 1 else None
        self._team = None if self._openmp is None else self._openmp.take()
        if self._team is not None:
            threads.lend(self._team)
        return workers

    def __exit__(self, *exception: object) -> None:
        if self._openmp is not None and self._team is not None:
            threads.lend(None)
            self._openmp.give_back(self._team)


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
