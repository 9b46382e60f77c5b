"""What the system's allocator does with memory that tensors have let go of.

The results of torch's own operators (normalisations, activations, sums, gradients) lie in memory of glibc's,
which gives back to the system what lies at the end of its heap, and every large block by itself. A network
asks for the same memory again in its next run, and gets it page by page, each cleared and in no cache: 9400
pages in an inference of MobileNetV2, a third of its time (docs/performance.md, "Networks in torch"). Here
glibc is told to keep it, by ``mallopt(3)``:

    M_MMAP_THRESHOLD    blocks up to so many bytes lie in the heap, where they are used again
    M_TRIM_THRESHOLD    the end of the heap goes back when more than so many bytes of it are free

This holds for the process and all that asks for memory in it. Other allocators and systems, and whatever
the environment has set, are left as they are. A forked child, which mostly loads data, has the system's ways
again.
"""

from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal

Memory = Literal["kept", "system"]

_GROUP = Path("/sys/fs/cgroup")
_PART = 8  # of the machine's memory that may be kept
_TRIM, _MMAP = -1, -3  # of malloc.h
_LARGEST = (1 << 31) - 1  # that ``mallopt`` can be told
# Where glibc's own thresholds end up in a process with large tensors. They grow with what is let go, until
# they are set for the first time, and then no more.
_SYSTEM = {_MMAP: 32 << 20, _TRIM: 64 << 20}
_VARIABLES = ("MALLOC_TRIM_THRESHOLD_", "MALLOC_MMAP_THRESHOLD_", "MALLOC_MMAP_MAX_", "MALLOC_TOP_PAD_")
_TUNABLES = ("malloc.trim_threshold", "malloc.mmap_threshold", "malloc.mmap_max", "malloc.top_pad")

_kept = _filled = False


def keep() -> str:
    """Have glibc keep what is let go; what has come of it, as a phrase."""
    global _kept, _filled
    reason = _not_possible()
    if reason:
        return reason
    set_ = _mallopt()
    assert set_ is not None
    most = min(usable_bytes(), _LARGEST)
    # glibc before 2.35 refuses more than half of what a thread's heap may have.
    if not (set_(_MMAP, most) or set_(_MMAP, _SYSTEM[_MMAP])) or not set_(_TRIM, most):
        return "the system's: mallopt refused"
    _kept = _filled = True
    return f"kept, up to {most >> 20} MB"


def keeps() -> bool:
    """Whether what is let go is kept at present."""
    return _kept


def release() -> None:
    """The system's ways again, from now on."""
    global _kept
    set_ = _mallopt()
    if not _kept or set_ is None:
        return
    for parameter, value in _SYSTEM.items():
        set_(parameter, value)
    _kept = False


def trim() -> None:
    """Give back what has been kept and is free, wherever it lies."""
    global _filled
    if _filled:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
        _filled = _kept


def usable_bytes() -> int:
    """What may be kept: a part of the machine's memory, or of what this process may have of it."""
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return 1 << 30
    for name in ("memory.max", "memory/memory.limit_in_bytes"):
        try:
            whole = min(whole, int((_GROUP / name).read_text()))
        except (OSError, ValueError):  # there is none, or it is "max"
            continue
    return whole // _PART


def _not_possible() -> str:
    if _mallopt() is None:
        return "the system's: its allocator is not glibc's"
    tunables = os.environ.get("GLIBC_TUNABLES", "")
    if any(name in os.environ for name in _VARIABLES) or any(name in tunables for name in _TUNABLES):
        return "as the environment has set it"
    return ""


@functools.cache
def _mallopt() -> Callable[[int, int], int] | None:
    """glibc's, where memory comes from glibc."""
    try:
        process, library = ctypes.CDLL(None), ctypes.CDLL("libc.so.6")
        known = [ctypes.cast(found["malloc"], ctypes.c_void_p).value for found in (process, library)]
        # Another allocator that was loaded before has a ``malloc`` of its own.
        if known[0] != known[1] or not hasattr(library, "gnu_get_libc_version"):
            return None
        found: Callable[[int, int], int] = library["mallopt"]
    except (OSError, AttributeError, TypeError):
        return None
    return found


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=release)
