"""Programs: bound regions as plain memory that the driver runs without Python.

A region is cut into *pieces*: chunks of an array that is read in place, or blocks that go through
scratch. Whatever a piece is, it comes down to words written into argument blocks and routines called
one after the other (``codegen.driver``), and all regions of a plan are one program: one fork, one join.
Its regions take turns, so that all progress alike: pieces of a rim follow those of the interior they
continue, while the lines of x and y that they share are in the cache.
"""

from __future__ import annotations

import copy
import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Self

import numpy as np
from numpy.typing import NDArray

from ..codegen.driver import WORD, Desk, Job
from ..codegen.driver import Program as Slots
from ..plan import DriverSpec
from . import desks, threads
from .address import address
from .compiler import Routine, compiler
from .desks import Memory

_BASES = {"zero": Desk.ZERO, "x": Desk.X, "y": Desk.Y, "z": Desk.Z}
_LINE_BYTES = 64
_MOST_ROUNDS = 256  # in which regions take turns; each costs 104 bytes per region

_identities = itertools.count(1)


@dataclass(frozen=True)
class Patch:
    """Before each piece: ``slot`` becomes an address plus a constant. The base is that of x, of y, of a
    third array z, of a block of scratch (its number), of the argument blocks themselves or zero."""

    slot: int
    base: Literal["zero", "x", "y", "z", "arguments"] | int
    constant: int = 0


@dataclass(frozen=True, eq=False)
class Axis:
    """An axis along which pieces differ: what the index along it adds to some slots."""

    slots: tuple[int, ...]
    table: NDArray[np.int64]  # (pieces along the axis, slots)


@dataclass(frozen=True, eq=False)
class Bound:
    """A region that has met its tables.

    ``template`` holds its argument blocks, one after the other; slots count from their beginning.
    Pieces are numbered along ``axes``, the first fastest. ``calls`` are routines and the slots where
    their argument blocks begin. ``scratch`` lists blocks of bytes a participant needs. ``flag`` is the
    slot that reports overflow. ``fill``, where NumPy has to gather, puts a piece's window into the
    first block of scratch before the calls. ``taps`` makes the tables that hold another kernel's values
    and tells in which slots their addresses belong. ``keep`` is what the words point at.
    """

    template: NDArray[np.int64]
    patches: tuple[Patch, ...]
    axes: tuple[Axis, ...]
    calls: tuple[tuple[Routine, int], ...]
    scratch: tuple[int, ...]
    flag: int | None = None
    fill: Callable[[NDArray[Any], int, memoryview], None] | None = None
    taps: Callable[[NDArray[Any]], list[tuple[int, NDArray[Any]]]] | None = None
    keep: list[Any] = field(default_factory=list)

    @property
    def pieces(self) -> int:
        """How many pieces there are."""
        return math.prod(len(axis.table) for axis in self.axes)


class Program:
    """Bound regions laid out in memory. Any number of threads may run it at once."""

    def __init__(self, regions: Sequence[Bound]) -> None:
        self.regions = tuple(regions)
        self.pieces = sum(region.pieces for region in regions)
        arguments = max((len(region.template) for region in regions), default=0)
        start = -(-WORD * (Desk.ARGUMENTS + arguments) // _LINE_BYTES) * _LINE_BYTES
        self.blocks, self.desk_bytes = layout([region.scratch for region in regions], start)
        self._keep: list[NDArray[Any]] = []
        described = [
            self._describe(region, blocks) for region, blocks in zip(regions, self.blocks, strict=True)
        ]
        words: list[int] = []
        start = 0
        self._turns = turns([region.pieces for region in regions])
        for k, first, stop in self._turns:
            # Numbered in the program from here on, in the region from its first.
            described[k][Slots.START] = start - first
            start += stop - first
            described[k][Slots.STOP] = start
            words += described[k]
        self._descriptors = np.array(words, dtype=np.int64)
        self.address = address(self._descriptors)
        self._alone = compiler().routine(DriverSpec("alone"))

    def for_kernel(self, kernel: NDArray[Any]) -> Self:
        """The same program for a kernel of other values, which the plan suits as well: all but taps is
        shared."""
        program = copy.copy(self)
        program._keep = [*self._keep]
        program._descriptors = words = self._descriptors.copy()
        program.address = address(words)
        places: list[tuple[int, int]] = []
        for region in self.regions:
            assert region.taps is not None
            template = region.template.copy()
            program._keep.append(template)
            for slot, table in region.taps(kernel):
                template[slot] = address(table)
                program._keep.append(table)
            places.append((address(template), next(_identities)))
        for at, (k, _, _) in zip(range(0, len(words), Slots.REGION), self._turns, strict=True):
            words[at + Slots.TEMPLATE], words[at + Slots.IDENTITY] = places[k]
        return program

    def run(self, x: NDArray[Any], y: NDArray[Any], workers: int = 1, z: NDArray[Any] | None = None) -> bool:
        """Run every piece; whether a sum overflowed."""
        return self.run_at(address(x), address(y), workers, 0 if z is None else address(z))

    def run_at(self, x: int, y: int, workers: int, z: int = 0) -> bool:
        """Run every piece on arrays at these addresses; whether a sum overflowed."""
        workers = min(workers, self.pieces)
        if workers > 1:
            overflowed = threads.share(self.address, self.pieces, self.desk_bytes, x, y, workers, z)
            if overflowed is not None:
                return overflowed
        desk = recycled_desk(self)
        words = desk.words
        desks.set_job(words, Desk.OWN_JOB, self.address, self.pieces, x, y, z)
        self._alone.call(desk.address)
        overflowed = words[Desk.OWN_JOB + Job.FLAGS] != 0
        desks.give_back(desk)
        return overflowed

    @property
    def alone(self) -> Routine:
        """What runs every piece, on a desk that has the job."""
        return self._alone

    @property
    def reports(self) -> bool:
        """Whether a run may have to be looked at afterwards."""
        return any(region.flag is not None for region in self.regions)

    def _describe(self, region: Bound, blocks: Sequence[int]) -> list[int]:
        """The descriptor of a region, all but the numbers of its pieces."""

        def slot(k: int) -> int:
            return WORD * (Desk.ARGUMENTS + k)

        patches: list[int] = []
        for patch in region.patches:
            base, constant = Desk.SELF, patch.constant
            if isinstance(patch.base, int):
                constant += blocks[patch.base]
            elif patch.base == "arguments":
                constant += slot(0)
            else:
                base = _BASES[patch.base]
            patches += (slot(patch.slot), WORD * base, constant)
        axes: list[int] = []
        for axis in region.axes:
            count, columns = axis.table.shape
            slots = self._table([slot(k) for k in axis.slots])
            self._keep.append(axis.table)
            axes += (count, columns, slots, address(axis.table))
        calls: list[int] = []
        for routine, block in region.calls:
            calls += (routine.address, slot(block))
        words = [0] * Slots.REGION
        # Never given twice: a desk recognises by it what it holds.
        words[Slots.IDENTITY] = next(_identities)
        words[Slots.TEMPLATE], words[Slots.WORDS] = address(region.template), len(region.template)
        words[Slots.ARGUMENTS] = slot(0)
        words[Slots.PATCHES], words[Slots.PATCH_COUNT] = self._table(patches), len(region.patches)
        words[Slots.AXES], words[Slots.AXIS_COUNT] = self._table(axes), len(region.axes)
        words[Slots.CALLS], words[Slots.CALL_COUNT] = self._table(calls), len(region.calls)
        words[Slots.FLAG] = 0 if region.flag is None else slot(region.flag)
        return words

    def _table(self, words: list[int]) -> int:
        """The address of a copy of these words."""
        table = np.array(words, dtype=np.int64)
        self._keep.append(table)
        return address(table)


class BriefProgram(Program):
    """A program of a few microseconds, run by one thread that keeps the interpreter lock: it has desks
    of its own, on which a call finds everything but the addresses of x and y."""

    def __init__(self, regions: Sequence[Bound]) -> None:
        super().__init__(regions)
        self._call = self._alone.call_briefly
        self._desks: list[Memory] = []  # list.pop and list.append are atomic

    def for_kernel(self, kernel: NDArray[Any]) -> Self:
        """The same program for a kernel of other values, with desks of its own."""
        program = super().for_kernel(kernel)
        program._desks = []
        return program

    def run_briefly(self, x: int, y: int) -> None:
        """Run every piece on arrays at these addresses."""
        try:
            desk = self._desks.pop()
        except IndexError:
            desk = self.own_desk()
        words = desk.words
        words[_X], words[_Y] = x, y
        self._call(desk.address)
        self._desks.append(desk)

    def own_desk(self) -> Memory:
        """A desk that lacks the addresses of x and y only."""
        desk = new_desk(self)
        desks.set_job(desk.words, Desk.OWN_JOB, self.address, self.pieces, 0, 0)
        return desk

    @property
    def routine(self) -> int:
        """The address of the routine that runs the job on such a desk."""
        return self._alone.address


_X, _Y = Desk.OWN_JOB + Job.X, Desk.OWN_JOB + Job.Y


class FilledProgram(Program):
    """A program of one region whose windows NumPy gathers, piece by piece."""

    def __init__(self, region: Bound) -> None:
        super().__init__([region])
        assert region.fill is not None
        self._fill, self._window = region.fill, self.blocks[0][0]
        self._window_bytes = region.scratch[0]
        self._drive = compiler().routine(DriverSpec("drive"))

    def run(self, x: NDArray[Any], y: NDArray[Any], workers: int = 1, z: NDArray[Any] | None = None) -> bool:
        """Run every piece; whether a sum overflowed."""
        third = 0 if z is None else address(z)
        todo = iter(range(self.pieces))  # next() is atomic
        flags: list[bool] = []

        def work() -> None:
            desk = recycled_desk(self)
            words, at = desk.words, Desk.OWN_JOB
            desks.set_job(words, at, self.address, 0, address(x), address(y), third)
            words[at + Job.FLAGS] = 0
            scratch = words.cast("B")[self._window : self._window + self._window_bytes]
            for piece in todo:
                self._fill(x, piece, scratch)
                # Just this piece.
                words[at + Job.TAKEN], words[at + Job.FIRST], words[at + Job.LIMIT] = piece, piece, piece + 1
                self._drive.call(desk.address)
            flags.append(words[at + Job.FLAGS] != 0)
            desks.give_back(desk)

        threads.run(work, min(workers, self.pieces))
        return any(flags)


def programs(regions: Sequence[Bound]) -> list[Program]:
    """The programs that run these regions, one after the other: one for all that need no NumPy."""
    native = [region for region in regions if region.fill is None]
    filled: list[Program] = [FilledProgram(region) for region in regions if region.fill is not None]
    return [Program(native), *filled] if native else filled


def turns(counts: Sequence[int]) -> list[tuple[int, int, int]]:
    """In which order regions of so many pieces are worked on: (region, first piece, piece to stop at)."""
    rounds = max(1, min(_MOST_ROUNDS, sorted(counts)[-2] if len(counts) > 1 else 1))
    found = []
    for k in range(rounds):
        for region, count in enumerate(counts):
            first, stop = count * k // rounds, count * (k + 1) // rounds
            if first < stop:
                found.append((region, first, stop))
    return found


def layout(regions: Sequence[Sequence[int]], start: int) -> tuple[list[list[int]], int]:
    """Where each region's blocks of scratch lie on a desk, given their bytes, and where they end. One
    region is worked on at a time, so all begin at ``start``."""
    places, end = [], start
    for sizes in regions:
        at, row = start, []
        for size in sizes:
            row.append(at)
            at += -(-size // _LINE_BYTES) * _LINE_BYTES
        places.append(row)
        end = max(end, at)
    return places, end


def new_desk(program: Program) -> Memory:
    """A desk for this program alone."""
    return desks.new_desk(program.desk_bytes)


def recycled_desk(program: Program) -> Memory:
    """A desk that others have used and will use."""
    return desks.take(program.desk_bytes)
