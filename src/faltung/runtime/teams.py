"""Calls shared among the threads of an OpenMP runtime that the process has loaded already.

    GOMP_parallel(routine, board, threads, 0)      each of the threads runs routine(board), the caller too

is what compilers make of ``#pragma omp parallel``; libgomp has it, and LLVM's runtime has it for programs
compiled with GCC. Threads of such a runtime spin for milliseconds after each parallel region, on the cores
that workers of ours would have to wake up on, while a region that follows costs them a microsecond
(INTEGRATIONS.md, "Threads beside torch").
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from typing import Any

from ..codegen.driver import WORD, Board
from ..plan import DriverSpec
from . import desks
from .compiler import compiler
from .desks import Memory


class OpenMP:
    """A runtime, and teams for those who call from different threads: each has a board and desks."""

    def __init__(self, library: Any) -> None:
        """``library`` is a ``ctypes.CDLL`` through which the runtime's functions are found."""
        # Indexing makes a function of our own; attributes would be shared with everybody.
        self.parallel = library["GOMP_parallel"]
        self.parallel.restype = None
        self.parallel.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint)
        self.number = ctypes.cast(library["omp_get_thread_num"], ctypes.c_void_p).value or 0
        self._idle: list[Team] = []  # list.pop and list.append are atomic

    def take(self) -> Team | None:
        """A team that nobody else uses; None in a forked child: the threads have stayed behind, and the
        runtime would wait for them."""
        if _in_child:
            return None
        try:
            return self._idle.pop()
        except IndexError:
            return Team(self.parallel, self.number)

    def give_back(self, team: Team) -> None:
        """Keep a team for the next call."""
        self._idle.append(team)


class Team:
    """A board and desks for one call at a time, whose job the threads of another runtime do."""

    def __init__(self, parallel: Callable[[int, int, int, int], None], number: int) -> None:
        self._parallel = parallel
        routine = compiler().routine
        self._routine = routine(DriverSpec("team"))
        self._drive = routine(DriverSpec("drive"))
        self._board = Memory(WORD * Board.TOTAL)
        self._board.words[Board.DRIVE] = self._drive.address
        self._board.words[Board.NUMBER] = number
        self._seats: list[Memory] = []
        self._seat_bytes = 0
        self._desks = Memory(0)

    def share(self, program: int, pieces: int, desk_bytes: int, x: int, y: int, workers: int, z: int) -> bool:
        """Run a program with so many threads; whether a sum overflowed."""
        if workers > len(self._seats) or desk_bytes > self._seat_bytes:
            self._furnish(max(workers, len(self._seats)), max(desk_bytes, self._seat_bytes))
        words = self._board.words
        desks.set_job(words, 0, program, pieces, x, y, z)
        words[Board.TAKEN] = words[Board.FIRST] = words[Board.LAST] = words[Board.FLAGS] = 0
        words[Board.HELPERS] = workers - 1
        self._parallel(self._routine.address, self._board.address, workers, 0)
        if desk_bytes > desks.KEPT_BYTES:
            self._seats, self._seat_bytes = [], 0
        return words[Board.FLAGS] != 0

    def _furnish(self, count: int, bytes_: int) -> None:
        """Desks for every thread, kept for the calls to come."""
        self._seats, self._seat_bytes = [desks.new_desk(bytes_) for _ in range(count)], bytes_
        self._desks = Memory(WORD * count)
        for k, desk in enumerate(self._seats):
            self._desks.words[k] = desk.address
        self._board.words[Board.DESKS] = self._desks.address


_in_child = False


def _after_fork() -> None:
    global _in_child
    _in_child = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
