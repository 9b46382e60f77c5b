"""Progress of long work, on standard error and only when that is a terminal."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Iterator

#: Tells that slice `index` of `count` begins; None when nothing is shown.
Advance = Callable[[int, int], None] | None

_DELAY = 0.5  # seconds before anything is shown: most work is over by then
_INTERVAL = 0.2


@contextlib.contextmanager
def shown(label: str, quiet: bool) -> Iterator[Advance]:
    """While the block runs, show `label`, the time it has taken and how far it is.

    The engine works without the interpreter lock, so a thread can keep the line alive.
    """
    if quiet:
        yield None
        return
    done = threading.Event()
    position = [0, 0]
    started = time.perf_counter()

    def advance(index: int, count: int) -> None:
        position[:] = index, count

    def show() -> None:
        if done.wait(_DELAY):
            return
        while True:
            seconds = time.perf_counter() - started
            index, count = position
            rest = f"  {index}/{count}, {seconds * (count - index) / index:.0f} s left" if index else ""
            sys.stderr.write(f"\r\x1b[K{label}  {seconds:.1f} s{rest}")
            sys.stderr.flush()
            if done.wait(_INTERVAL):
                break
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()

    ticker = threading.Thread(target=show, daemon=True)
    ticker.start()
    try:
        yield advance
    finally:
        done.set()
        ticker.join()
