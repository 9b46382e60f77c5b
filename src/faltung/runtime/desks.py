"""Desks: the memory one participant works in, recycled from call to call.

A desk begins with the words of ``codegen.driver.Desk``; argument blocks and scratch follow. What was
left in it by another program does no harm: every region brings its argument blocks with it, and scratch
is written before results depend on it.
"""

from __future__ import annotations

import ctypes
from typing import TypeVar

import numpy as np

from ..codegen.driver import WORD, Desk, Job
from .address import address

_T = TypeVar("_T")

_ALIGNMENT = 64
_ZEROED = 1 << 18  # more than any board, or the head of any desk
KEPT_BYTES = 16 << 20  # all spare desks together; larger ones pay for themselves
_KEPT = 8

_spare: list[Memory] = []  # list.pop and list.append are atomic


class Memory:
    """Words on a cache line of their own, the first of which are zero: ``words`` to read and write,
    ``address`` for routines."""

    __slots__ = ("address", "bytes", "words")

    def __init__(self, bytes_: int) -> None:
        # Not all zeroed: malloc does that by writing, unless it has just asked the system for the memory
        # (160³ ∗ 31³: 2.6 of 75 ms).
        raw = np.empty(bytes_ + _ALIGNMENT, np.uint8)
        raw[:_ZEROED] = 0
        start = -address(raw) % _ALIGNMENT
        self.bytes = bytes_
        self.words = raw.data[start : start + bytes_ // WORD * WORD].cast("q")
        self.address = address(raw) + start


def new_desk(bytes_: int) -> Memory:
    """A desk that knows where its own job is."""
    desk = Memory(bytes_)
    desk.words[Desk.JOB] = desk.address + WORD * Desk.OWN_JOB
    return desk


def take(bytes_: int) -> Memory:
    """A desk of at least this size."""
    try:
        desk = _spare.pop()
    except IndexError:
        return new_desk(bytes_)
    return desk if desk.bytes >= bytes_ else new_desk(bytes_)


def give_back(desk: Memory) -> None:
    """Keep a desk for the next call."""
    others = list(_spare)
    if len(others) < _KEPT and desk.bytes + sum([d.bytes for d in others]) <= KEPT_BYTES:
        desk.words[Desk.JOB] = desk.address + WORD * Desk.OWN_JOB
        _spare.append(desk)


def keep_forever(thing: _T) -> _T:
    """Have something live as long as the process, for those in generated code who may look at it."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(thing))
    return thing


def set_job(words: memoryview, at: int, program: int, limit: int, x: int, y: int, z: int = 0) -> None:
    """Fill in a job, whose counters the driver resets."""
    words[at + Job.PROGRAM], words[at + Job.LIMIT] = program, limit
    words[at + Job.X], words[at + Job.Y], words[at + Job.Z] = x, y, z
