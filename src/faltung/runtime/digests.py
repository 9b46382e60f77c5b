"""Digests of arrays: whether an array's content is what it was, whatever happened to it meanwhile.

An array is read in pieces, by all workers; each piece has a digest of its own. What is left over at the end
is kept as it is.
"""

from __future__ import annotations

import ctypes

import numpy as np

from ..codegen.digest import DigestArguments
from ..plan import DigestSpec
from .address import address
from .compiler import compiler
from .programs import Axis, Bound, Patch, Program

_STREAMS = 4  # hide the latency of a multiplication
_PIECE = 64 << 10  # bytes
_ALONE_BELOW = 4 * _PIECE


class Digest:
    """How to make digests of so many bytes."""

    def __init__(self, bytes_: int) -> None:
        machine = compiler().machine
        spec = DigestSpec(machine.lanes(32), _STREAMS)
        turns, self._left = divmod(bytes_, spec.turn)
        self._bytes, self._words = bytes_, spec.turn // 4
        by_piece = _PIECE // spec.turn
        self._pieces = -(-turns // by_piece)
        rows = [(k * _PIECE, k * spec.turn, min(by_piece, turns - k * by_piece)) for k in range(self._pieces)]
        slots = DigestArguments
        bound = Bound(
            template=np.zeros(slots.TOTAL, np.int64),
            patches=(Patch(slots.SOURCE, "x"), Patch(slots.TARGET, "y"), Patch(slots.TURNS, "zero")),
            axes=(Axis((slots.SOURCE, slots.TARGET, slots.TURNS), np.array(rows, np.int64).reshape(-1, 3)),),
            calls=((compiler().routine(spec), 0),),
            scratch=(),
        )
        self._program = Program([bound])

    def at(self, where: int, workers: int) -> bytes:
        """The digest of so many bytes at an address."""
        found = np.empty((self._pieces, self._words), np.uint32)
        if self._pieces:
            self._program.run_at(where, address(found), workers if self._bytes >= _ALONE_BELOW else 1)
        return found.tobytes() + ctypes.string_at(where + self._bytes - self._left, self._left)
