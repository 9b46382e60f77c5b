"""The entry: a function Python calls directly, which runs calls it has seen before.

    object* entry(object* self, object** arguments, ptrdiff_t count):     # x, out[, kernel, options…]
        for each prepared call:
            if the options are the same objects, the kernel has the same bytes, and x and out have
            the shape, strides and type it was prepared for, and out is writeable and apart from x:
                run it; return out, or a new array where out is None
        return None

Everything else (errors, rare layouts, first calls) is Python's: None means "not one I know". The
function keeps the interpreter lock, so it is for a few microseconds of work, and a prepared call needs
only one desk. It follows the calling convention ``METH_FASTCALL``: arguments are borrowed, the result
is a new reference. Arrays are read as compiled extensions read them, by the fields of
``PyArrayObject_fields``; whether they lie where they should is verified before it is used.
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import EntrySpec
from .builder import Builder, Value
from .driver import WORD, Desk, Job
from .stencil import attributes


class Fields:
    """Where the fields of an array object are: bytes after the object's header."""

    DATA, RANK, SHAPE, STRIDES, BASE, TYPE, FLAGS = 0, 8, 16, 24, 32, 40, 48
    WRITEABLE = 0x0400


class Signature:
    """What an array must be like: its dtype object, rank, extent in bytes around its first sample,
    then shape and strides. Words."""

    TYPE, RANK, FIRST, LAST = range(4)
    SHAPE = 4


class Prepared:
    """A prepared call: the slots that describe and run it. ``MAKE_SHAPE`` and ``MAKE_TYPE`` are the
    arguments of ``np.empty``; 0 where a result of its own needs more than that."""

    COUNT, X, Y, DESK, ALONE, MAKE_SHAPE, MAKE_TYPE = range(7)
    KERNEL, KERNEL_DATA, KERNEL_BYTES, OPTIONS, OPTION_COUNT = range(7, 12)
    TOTAL = 12


class Table:
    """The prepared calls, and what the function needs of Python."""

    COUNT, ARRAY_TYPE, NONE, EMPTY, INCREF, VECTORCALL = range(6)
    CALLS = 6


_ARRAYS = 3  # x, out and kernel come before the options


def emit(spec: EntrySpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Entry(spec, machine, name).text()


class _Entry:
    def __init__(self, spec: EntrySpec, machine: Machine, name: str) -> None:
        self.header, self.machine = spec.header, machine
        self.b = Builder(name, ["ptr", "ptr", "i64"], "ptr")

    def text(self) -> str:
        b = self.b
        table, arguments, count = b.params
        # What Python holds as ``self`` is a bytes object with the table's address in it.
        table = b.load("ptr", b.offset(table, self.header + 2 * WORD), align=8)
        self.array_type, self.increase = self.word(table, Table.ARRAY_TYPE), self.pointer(table, Table.INCREF)
        none = self.pointer(table, Table.NONE)
        calls = b.offset(table, WORD * Table.CALLS)
        with b.loop(0, self.word(table, Table.COUNT), 1) as loop:
            call = b.load("ptr", b.offset(calls, b.mul(loop.index, WORD)), align=8)
            with b.forever() as differs:
                b.leave_if(b.compare("ne", count, self.word(call, Prepared.COUNT)), differs)
                x, out = self.pointer(arguments, 0), self.pointer(arguments, 1)
                self.match(x, self.pointer(call, Prepared.X), differs)
                with b.when(b.compare("ne", self.word(call, Prepared.KERNEL), 0)):
                    self.match_options(call, arguments, differs)
                with b.when(b.compare("eq", self.word(arguments, 1), self.word(table, Table.NONE))):
                    b.leave_if(b.compare("eq", self.word(call, Prepared.MAKE_SHAPE), 0), differs)
                    made = self.new_array(table, call)
                    self.run(call, x, made)
                    b.give(made)
                self.match_out(call, arguments, differs)
                self.run(call, x, out)
                b.call_at(self.increase, [out])
                b.give(out)
                b.leave(differs)
        b.call_at(self.increase, [none])
        b.give(none)
        return b.finish(attributes(self.machine))

    # -- is it this call? ----------------------------------------------------------------------

    def match(self, array: Value, signature: Value, differs: str) -> None:
        """Leave unless an object is a plain array with this signature."""
        b = self.b
        kind = b.load("i64", b.offset(array, self.header - WORD), align=8)
        b.leave_if(b.compare("ne", kind, self.array_type), differs)
        type_ = b.load("i64", self.field(array, Fields.TYPE), align=8)
        b.leave_if(b.compare("ne", type_, self.word(signature, Signature.TYPE)), differs)
        rank = b.convert("sext", b.load("i32", self.field(array, Fields.RANK), align=4), "i64")
        b.leave_if(b.compare("ne", rank, self.word(signature, Signature.RANK)), differs)
        wanted = b.offset(signature, WORD * Signature.SHAPE)
        for field in (Fields.SHAPE, Fields.STRIDES):
            found = b.load("ptr", self.field(array, field), align=8)
            self.match_words(found, wanted, rank, differs)
            wanted = b.offset(wanted, b.mul(rank, WORD))

    def match_words(self, found: Value, wanted: Value, count: Value, differs: str) -> None:
        b = self.b
        with b.loop(0, count, 1) as loop:
            at = b.mul(loop.index, WORD)
            a, c = (b.load("i64", b.offset(base, at), align=8) for base in (found, wanted))
            b.leave_if(b.compare("ne", a, c), differs)

    def match_options(self, call: Value, arguments: Value, differs: str) -> None:
        """The same option objects, and a kernel with the same bytes."""
        b = self.b
        options, count = self.pointer(call, Prepared.OPTIONS), self.word(call, Prepared.OPTION_COUNT)
        self.match_words(b.offset(arguments, WORD * _ARRAYS), options, count, differs)
        kernel = self.pointer(arguments, 2)
        self.match(kernel, self.pointer(call, Prepared.KERNEL), differs)
        found, wanted = self.data(kernel), self.pointer(call, Prepared.KERNEL_DATA)
        size = self.word(call, Prepared.KERNEL_BYTES)
        words = b.bit("and", size, -WORD)
        for start, stop, step, type_ in ((0, words, WORD, "i64"), (words, size, 1, "i8")):
            with b.loop(start, stop, step) as loop:
                a, c = (b.load(type_, b.offset(base, loop.index)) for base in (found, wanted))
                b.leave_if(b.compare("ne", a, c), differs)

    def match_out(self, call: Value, arguments: Value, differs: str) -> None:
        """An output of the right form, writeable, and apart from x and from the kernel."""
        b = self.b
        x, out = self.pointer(arguments, 0), self.pointer(arguments, 1)
        signature = self.pointer(call, Prepared.Y)
        self.match(out, signature, differs)
        flags = b.load("i32", self.field(out, Fields.FLAGS), align=4)
        b.leave_if(b.compare("eq", b.bit("and", flags, Fields.WRITEABLE), 0), differs)
        self.apart(out, signature, x, self.pointer(call, Prepared.X), differs)
        with b.when(b.compare("ne", self.word(call, Prepared.KERNEL), 0)):
            kernel = self.pointer(arguments, 2)
            self.apart(out, signature, kernel, self.pointer(call, Prepared.KERNEL), differs)

    def apart(self, a: Value, a_signature: Value, c: Value, c_signature: Value, differs: str) -> None:
        """Leave where the extents of two arrays overlap."""
        b = self.b
        a_first, a_last = self.extent(a, a_signature)
        c_first, c_last = self.extent(c, c_signature)
        overlap = b.bit("and", b.compare("ult", a_first, c_last), b.compare("ult", c_first, a_last))
        b.leave_if(overlap, differs)

    def extent(self, array: Value, signature: Value) -> tuple[Value, Value]:
        b = self.b
        start = b.load("i64", self.field(array, Fields.DATA), align=8)
        return (
            b.add(start, self.word(signature, Signature.FIRST)),
            b.add(start, self.word(signature, Signature.LAST)),
        )

    # -- running it ----------------------------------------------------------------------------

    def new_array(self, table: Value, call: Value) -> Value:
        """``np.empty(shape, dtype)``; its exception is passed on."""
        b = self.b
        null = Value("null", "ptr")
        operands = b.offset(call, WORD * Prepared.MAKE_SHAPE)
        made = b.call_at(
            self.pointer(table, Table.VECTORCALL),
            [self.pointer(table, Table.EMPTY), operands, b.constant("i64", 2), null],
            "ptr",
        )
        assert made is not None
        with b.when(b.compare("eq", b.convert("ptrtoint", made, "i64"), 0)):
            b.give(null)
        return made

    def run(self, call: Value, x: Value, y: Value) -> None:
        b, desk = self.b, self.pointer(call, Prepared.DESK)
        for slot, array in ((Job.X, x), (Job.Y, y)):
            b.store(self.data(array), b.offset(desk, WORD * (Desk.OWN_JOB + slot)), align=8)
        b.call_at(self.pointer(call, Prepared.ALONE), [desk])

    # -- memory --------------------------------------------------------------------------------

    def data(self, array: Value) -> Value:
        return self.b.load("ptr", self.field(array, Fields.DATA), align=8)

    def field(self, array: Value, offset: int) -> Value:
        return self.b.offset(array, self.header + offset)

    def word(self, base: Value, slot: int) -> Value:
        return self.b.load("i64", self.b.offset(base, WORD * slot), align=8)

    def pointer(self, base: Value, slot: int) -> Value:
        return self.b.load("ptr", self.b.offset(base, WORD * slot), align=8)
