"""The handler: a function XLA calls, which runs layers it knows without Python.

    error* handler(frame* frame):
        if frame.extension asks what the handler was made for: write the version of the interface; return none
        if frame.stage is INSTALL: table = frame.context; return none        # ours: XLA sends no such stage
        if frame.stage is not "execute": return none
        text = frame.attributes[0]                                           # begins with its own digest
        for layer in the table's slots from the digest's on:
            if its digest is this one:
                for workspace in its workspaces:
                    if nobody works there: run it there; return none
        return table.callback(text, its length, x, kernel, y, frame)

What an executable holds is a text that says what is to be computed, never an address or a number of this
process: executables are written to disk and read by other processes. The first call of each layer goes to
Python, which prepares it and may enter it into the table.

A *workspace* is what one call of a layer changes: arguments of routines, scratch and packed weights. Several
executables, or several devices, may run a layer at once; each takes a workspace that nobody has, and where
none is left Python makes one for the call. Tables are never changed: a new one takes the place of the last.

Frames are read as the interface's header file describes them (the typed FFI of OpenXLA, ``c_api.h``).
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import HandlerSpec
from .builder import Builder, Value
from .driver import LINE, WORD
from .stencil import attributes

INSTALL = -1
"""A stage by which Python brings the table, in the place of the context."""

DIGEST = 4  # words of text
FACTOR = 0x9E3779B97F4A7C15  # 2^64 / golden ratio: Knuth's multiplicative hashing


class Table:
    """The layers that are known: open addressing, so a power of two of slots with empty ones among them."""

    CALLBACK, MASK = range(2)
    SLOTS = 2


class Known:
    """A layer: the digest of its text, and its workspaces."""

    COUNT = DIGEST
    WORKSPACES = DIGEST + 1


class Workspace:
    """What one call changes. A patch is (address, operand, offset): the operand's address plus the offset
    goes there; a call is (function, argument)."""

    TAKEN = 0
    PATCHES, PATCH_COUNT, CALLS, CALL_COUNT = range(LINE, LINE + 4)
    PLACES = LINE + 4  # addresses of the operands
    TOTAL = 2 * LINE
    PATCH, CALL = 3, 2


def slot(digest: bytes, mask: int) -> int:
    """The slot from which on a digest is looked for."""
    return (int.from_bytes(digest[:WORD], "little") * FACTOR % 2**64 >> 32) & mask


def emit(spec: HandlerSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Handler(spec, machine, name).text()


class _Handler:
    def __init__(self, spec: HandlerSpec, machine: Machine, name: str) -> None:
        self.spec, self.machine = spec, machine
        self.b = Builder(name, ["ptr"], "ptr")
        self.none = Value("null", "ptr")

    def text(self) -> str:
        b, spec = self.b, self.spec
        (frame,) = b.params
        self.describe(frame)
        table = b.variable("faltung_table")
        stage = b.load("i32", b.offset(frame, spec.stage), align=4)
        with b.when(b.compare("eq", stage, INSTALL)):
            brought = b.load("i64", b.offset(frame, spec.context), align=8)
            b.publish(brought, table, "seq_cst")
            b.give(self.none)
        with b.when(b.compare("ne", stage, spec.executing)):
            b.give(self.none)
        text = self.at(self.pointer(frame, spec.attributes))
        words, length = self.at(text), b.load("i64", b.offset(text, WORD), align=8)
        arguments, results = self.pointer(frame, spec.arguments), self.pointer(frame, spec.results)
        buffers = [self.at(arguments), self.at(b.offset(arguments, WORD)), self.at(results)]
        operands = [self.pointer(buffer, spec.data) for buffer in buffers]
        known = self.as_pointer(b.observe(table))
        self.look_up(known, words, operands)
        callback = self.pointer(known, WORD * Table.CALLBACK)
        error = b.call_at(callback, [words, length, *operands, frame], "ptr")
        assert error is not None
        b.give(error)
        return b.finish(attributes(self.machine))

    def describe(self, frame: Value) -> None:
        """Answer the question for the version, which comes as an extension of a frame."""
        b, spec = self.b, self.spec
        first = b.load("i64", b.offset(frame, spec.extension), align=8)
        with b.when(b.compare("ne", first, 0)):
            extension = self.as_pointer(first)
            kind = b.load("i32", b.offset(extension, spec.kind), align=4)
            with b.when(b.compare("eq", kind, spec.describing)):
                metadata = self.pointer(extension, spec.metadata)
                for place, number in zip((spec.major, spec.minor), spec.version, strict=True):
                    b.store(b.constant("i32", number), b.offset(metadata, place), align=4)
                b.give(self.none)

    def look_up(self, table: Value, words: Value, operands: list[Value]) -> None:
        """Run the layer with this digest and return, if it is known and has a workspace left."""
        b = self.b
        mask = self.word(table, Table.MASK)
        digest = [b.load("i64", b.offset(words, WORD * k)) for k in range(DIGEST)]
        first = b.bit("and", b.bit("lshr", b.mul(digest[0], FACTOR - 2**64), 32), mask)
        with b.forever() as missing:
            with b.loop(first, b.add(first, b.add(mask, 1)), 1) as turn, b.forever() as differs:
                place = b.mul(b.bit("and", turn.index, mask), WORD)
                entry = b.load("i64", b.offset(table, b.add(place, WORD * Table.SLOTS)), align=8)
                b.leave_if(b.compare("eq", entry, 0), missing)
                known = self.as_pointer(entry)
                for k, part in enumerate(digest):
                    b.leave_if(b.compare("ne", part, self.word(known, k)), differs)
                with b.loop(0, self.word(known, Known.COUNT), 1) as each:
                    at = b.add(b.mul(each.index, WORD), WORD * Known.WORKSPACES)
                    workspace = self.pointer(known, at)
                    with b.when(b.compare("eq", b.exchange(workspace, 1), 0)):
                        self.run(workspace, operands)
                        b.publish(0, workspace, "release")
                        b.give(self.none)
                b.leave(missing)
            b.leave(missing)

    def run(self, workspace: Value, operands: list[Value]) -> None:
        b = self.b
        for k, operand in enumerate(operands):
            b.store(operand, b.offset(workspace, WORD * (Workspace.PLACES + k)), align=8)
        patches = self.pointer(workspace, WORD * Workspace.PATCHES)
        with b.loop(0, self.word(workspace, Workspace.PATCH_COUNT), 1) as loop:
            patch = b.offset(patches, b.mul(loop.index, WORD * Workspace.PATCH))
            which = b.add(self.word(patch, 1), Workspace.PLACES)
            operand = self.pointer(workspace, b.mul(which, WORD))
            b.store(b.offset(operand, self.word(patch, 2)), self.at(patch), align=8)
        calls = self.pointer(workspace, WORD * Workspace.CALLS)
        with b.loop(0, self.word(workspace, Workspace.CALL_COUNT), 1) as loop:
            call = b.offset(calls, b.mul(loop.index, WORD * Workspace.CALL))
            b.call_at(self.at(call), [self.pointer(call, WORD)])

    # -- memory --------------------------------------------------------------------------------

    def at(self, base: Value) -> Value:
        """The pointer at an address."""
        return self.b.load("ptr", base, align=8)

    def pointer(self, base: Value, offset: Value | int) -> Value:
        return self.at(self.b.offset(base, offset))

    def word(self, base: Value, slot: int) -> Value:
        return self.b.load("i64", self.b.offset(base, WORD * slot), align=8)

    def as_pointer(self, value: Value) -> Value:
        return self.b.convert("inttoptr", value, "ptr")
