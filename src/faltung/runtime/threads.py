"""How many workers there are, and the pool they run in.

The pool is made on first use and belongs to one process: a forked child drops it and makes its own.
"""

from __future__ import annotations

import contextlib
import functools
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from ..errors import ArgumentError
from ..machine import usable_cores

_lock = threading.Lock()
_pool: ThreadPoolExecutor | None = None
_size = 0
_inside = threading.local()


@functools.cache
def default_workers() -> int:
    """``FALTUNG_NUM_THREADS``, else ``OMP_NUM_THREADS``, else the cores this process may use."""
    for name in ("FALTUNG_NUM_THREADS", "OMP_NUM_THREADS"):
        text = os.environ.get(name, "").split(",")[0].strip()
        if not text:
            continue
        if text.isdigit() and int(text) > 0:
            return int(text)
        if name == "FALTUNG_NUM_THREADS":
            raise ArgumentError(
                f"FALTUNG_NUM_THREADS is {text!r}, expected a positive integer. "
                "Unset it to use every core this process may run on."
            )
    return usable_cores()


def run(task: Callable[[], None], workers: int) -> None:
    """Run ``task`` in this thread and in ``workers - 1`` others, and wait for all of them.

    ``task`` fetches its share of the work itself. A task that calls ``run`` again runs alone: its
    siblings already occupy the pool.
    """
    if workers <= 1 or getattr(_inside, "busy", False):
        task()
        return
    futures = []
    with contextlib.suppress(RuntimeError):  # raised when the interpreter is shutting down
        pool = _get_pool(workers - 1)
        for _ in range(workers - 1):
            futures.append(pool.submit(_guarded, task))
    try:
        _guarded(task)
    finally:
        for future in futures:
            future.result()


def _guarded(task: Callable[[], None]) -> None:
    _inside.busy = True
    try:
        task()
    finally:
        _inside.busy = False


def _get_pool(size: int) -> ThreadPoolExecutor:
    global _pool, _size
    with _lock:
        if _pool is None or _size < size:
            old = _pool
            _pool, _size = ThreadPoolExecutor(size, thread_name_prefix="faltung"), size
            if old is not None:
                old.shutdown(wait=False)
        return _pool


def _after_fork() -> None:
    global _lock, _pool, _size, _inside
    _lock, _pool, _size, _inside = threading.Lock(), None, 0, threading.local()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
