"""How many workers there are, and the crew of threads that take part in calls.

Workers are Python threads that stay in generated code, without the interpreter lock: they spin for a
fraction of a millisecond after each call and then sleep (``codegen.driver`` describes the protocol). A
call that is a program is forked and joined inside one generated routine; a call that is Python code
is taken by the same threads in Python. One call is shared at a time: whoever comes while the crew is
taken, from another thread or from within a task, works alone.

The crew is made on first use and belongs to one process: a forked child drops it and makes its own.

A thread may have the pool of another library *lent* to it for a while (``teams``): then its calls are shared
among that library's threads, which after its own work spin on the cores that the crew would need.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import functools
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from ..codegen.driver import ERRAND, QUIT, RUN, WORD, Board, Worker
from ..errors import ArgumentError
from ..machine import usable_cores
from ..plan import DriverSpec
from . import desks
from .compiler import Routine, compiler
from .desks import Memory, keep_forever
from .teams import Team

_MOST = 1023  # helpers, however many workers are asked for
_SPIN_SECONDS = 200e-6  # as long as waking a sleeper takes whose virtual core has been halted
_PARTING_SECONDS = 1.0

_lock = threading.Lock()
_crew: Crew | None = None


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
    """Run ``task`` in this thread and, as they come, in up to ``workers - 1`` others; wait for those
    that have begun.

    ``task`` fetches its share of the work itself, so nobody waits for a worker that is late: when this
    thread's ``task`` returns, nothing is left to do.
    """
    crew = the_crew() if workers > 1 else None
    if crew is None or not crew.lock.acquire(blocking=False):
        task()
        return
    try:
        crew.run(task, workers - 1)
    finally:
        crew.lock.release()


class _Lent(threading.local):
    """The pool of another library that this thread may use."""

    team: Team | None = None


_lent = _Lent()


def lend(team: Team | None) -> None:
    """Have this thread's calls shared among a team of another library's, until ``lend(None)``."""
    _lent.team = team


def is_lent() -> bool:
    """Whether this thread has been lent a team."""
    return _lent.team is not None


def share(
    program: int, pieces: int, desk_bytes: int, x: int, y: int, workers: int, z: int = 0
) -> bool | None:
    """Run a program with ``workers - 1`` others; whether a sum overflowed, or None where the crew is
    taken and nothing has been done."""
    if _lent.team is not None:
        return _lent.team.share(program, pieces, desk_bytes, x, y, workers, z)
    crew = the_crew()
    if crew is None or not crew.lock.acquire(blocking=False):
        return None
    try:
        return crew.share(program, pieces, desk_bytes, x, y, workers - 1, z)
    finally:
        crew.lock.release()


class _Errand:
    """A task in Python. A worker takes a place before it begins; the places that are left when the
    caller has finished are withdrawn."""

    def __init__(self, task: Callable[[], None], places: int) -> None:
        self._task = task
        self._places, self._free = places, [None] * places  # list.pop is atomic
        self._left = threading.Semaphore(0)
        self.errors: list[BaseException] = []

    def take_part(self) -> None:
        """Run the task, if there is still a place."""
        try:
            self._free.pop()
        except IndexError:
            return
        try:
            self._task()
        except BaseException as error:
            self.errors.append(error)
        finally:
            self._left.release()

    def close(self) -> None:
        """Withdraw the places nobody has taken and wait for those who have."""
        begun = self._places
        with contextlib.suppress(IndexError):
            while True:
                self._free.pop()
                begun -= 1
        for _ in range(begun):
            self._left.acquire()


class Crew:
    """Parked threads and the board by which they are called. ``lock`` is held by whoever shares."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.closed = False
        self.errand: _Errand | None = None
        self._threads: list[threading.Thread] = []
        self._lines: list[Memory] = []
        self._seats: list[Memory] = []
        self._seat_bytes = 0
        self._board = _immortal(WORD * Board.TOTAL)
        self._workers = _immortal(WORD * (_MOST + 1))
        self._desks = _immortal(WORD * (_MOST + 1))
        routine = compiler().routine
        self._drive, self._share, self._park, self._summon = (
            keep_forever(routine(DriverSpec(role))) for role in ("drive", "share", "park", "summon")
        )
        words = self._board.words
        words[Board.DRIVE] = self._drive.address
        words[Board.ACQUIRE], words[Board.RELEASE] = _LOCKS.acquire, _LOCKS.release
        words[Board.DONE] = _LOCKS.new()
        words[Board.WORKERS], words[Board.DESKS] = self._workers.address, self._desks.address
        words[Board.SPINS] = _spins(routine(DriverSpec("spin")))
        if functions := _affinity():
            words[Board.SEND_AWAY] = keep_forever(routine(DriverSpec("send_away"))).address
            words[Board.THIS_CORE], words[Board.GET_CORES], words[Board.SET_CORES] = functions

    @property
    def size(self) -> int:
        """How many workers there are beside the callers."""
        return len(self._threads)

    def run(self, task: Callable[[], None], helpers: int) -> None:
        """Run a task with up to ``helpers`` workers."""
        helpers = self._grow(helpers)
        self.errand = errand = _Errand(task, helpers)
        self._call(ERRAND, helpers)
        try:
            task()
        finally:
            errand.close()
            self.errand = None
        if errand.errors:
            raise errand.errors[0]

    def share(self, program: int, pieces: int, desk_bytes: int, x: int, y: int, helpers: int, z: int) -> bool:
        """Run a program with up to ``helpers`` workers; whether a sum overflowed."""
        if helpers > len(self._threads):
            helpers = self._grow(helpers)
        if helpers >= len(self._seats) or desk_bytes > self._seat_bytes:
            self._furnish(helpers + 1, desk_bytes)
        words = self._board.words
        desks.set_job(words, 0, program, pieces, x, y, z)
        words[Board.HELPERS], words[Board.KIND] = helpers, RUN
        self._share.call(self._board.address)
        if desk_bytes > desks.KEPT_BYTES:
            self._seats, self._seat_bytes = [], 0
        return words[Board.FLAGS] != 0

    def _furnish(self, count: int, bytes_: int) -> None:
        """Desks for the caller and the workers, kept for the calls to come."""
        self._seat_bytes = max(bytes_, self._seat_bytes)
        self._seats = [desks.new_desk(self._seat_bytes) for _ in range(max(count, len(self._seats)))]
        for k, desk in enumerate(self._seats):
            self._desks.words[k] = desk.address

    def dismiss(self) -> None:
        """Send everybody home: nobody may be in generated code when it is unloaded."""
        self.closed = True
        # The lock is not given back: calls that still come are alone.
        if self.lock.acquire(timeout=_PARTING_SECONDS):
            self._call(QUIT, self.size)
            for thread in self._threads:
                thread.join(_PARTING_SECONDS)

    def _call(self, kind: int, helpers: int) -> None:
        words = self._board.words
        words[Board.HELPERS], words[Board.KIND] = helpers, kind
        self._summon.call(self._board.address)

    def _grow(self, helpers: int) -> int:
        """Start workers until there are ``helpers``, or as many as can be had."""
        wanted = min(helpers, _MOST)
        while self.size < wanted:
            line = _immortal(WORD * Worker.TOTAL)
            line.words[Worker.BOARD], line.words[Worker.LOCK] = self._board.address, _LOCKS.new()
            thread = threading.Thread(
                target=self._work, args=(line,), name=f"faltung-{self.size + 1}", daemon=True
            )
            try:
                thread.start()
            except RuntimeError:  # the interpreter is shutting down, or the system has no more threads
                return self.size
            self._lines.append(line)
            self._workers.words[self.size] = line.address
            self._threads.append(thread)
        return wanted

    def _work(self, line: Memory) -> None:
        line.words[Worker.THREAD], line.words[Worker.AWAY_FROM] = threading.get_native_id(), -1
        while True:
            self._park.call(line.address)
            if self.closed:
                return
            errand = self.errand
            if errand is not None:
                errand.take_part()
            del errand


def the_crew() -> Crew | None:
    """This process's crew; None where there are no locks to sleep on."""
    global _crew
    if _crew is None and _LOCKS.known:
        with _lock:
            if _crew is None:
                _crew = Crew()
                atexit.register(_crew.dismiss)
    return _crew


# -- what generated code calls and where it waits ----------------------------------------------


class _Locks:
    """CPython's locks, by address."""

    def __init__(self) -> None:
        api: Any = getattr(ctypes, "pythonapi", None)
        names = ("PyThread_allocate_lock", "PyThread_acquire_lock", "PyThread_release_lock")
        self.known = all(hasattr(api, name) for name in names)
        if self.known:
            # Indexing makes functions of our own; attributes would be shared with everybody.
            self._allocate = api[names[0]]
            self._allocate.restype, self._allocate.argtypes = ctypes.c_void_p, ()
            self._acquire = api[names[1]]
            self._acquire.restype, self._acquire.argtypes = ctypes.c_int, (ctypes.c_void_p, ctypes.c_int)
            self.acquire, self.release = (
                ctypes.cast(api[name], ctypes.c_void_p).value or 0 for name in names[1:]
            )

    def new(self) -> int:
        """A lock without a token: whoever takes it sleeps until it is released."""
        lock = self._allocate()
        if not lock:
            raise MemoryError("no lock could be made")
        self._acquire(lock, 0)
        return int(lock)


_LOCKS = _Locks()


def _affinity() -> tuple[int, ...]:
    """The system's functions that tell this thread's core, and that tell and change on which ones a
    thread may run; none where there are no such functions, or but one core."""
    if usable_cores() == 1 or not sys.platform.startswith("linux"):
        return ()
    system: Any = ctypes.CDLL(None)
    names = ("sched_getcpu", "sched_getaffinity", "sched_setaffinity")
    if not all(hasattr(system, name) for name in names):
        return ()
    return tuple(ctypes.cast(system[name], ctypes.c_void_p).value or 0 for name in names)


def _immortal(bytes_: int) -> Memory:
    """Memory that threads in generated code may look at as long as the process lives."""
    return keep_forever(Memory(bytes_))


def _spins(spin: Routine) -> int:
    """How many turns of the spinning loop take ``_SPIN_SECONDS``."""
    board = Memory(WORD * Board.TOTAL)
    turns = board.words[Board.SPINS] = 1000
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        spin.call_briefly(board.address)
        seconds.append(time.perf_counter() - start)
    return max(1, int(turns * _SPIN_SECONDS / max(min(seconds), 1e-9)))


def _after_fork() -> None:
    global _lock, _crew
    _lock = threading.Lock()
    if _crew is not None:
        atexit.unregister(_crew.dismiss)
        _crew = None


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
