"""A small builder of typed LLVM IR text.

Text, because building it is ten to a hundred times faster than building objects; typed, because
every value carries its LLVM type and every method checks it, so that a mistake fails in Python, at
the line that made it. Integers are written as Python ints where an operand is expected.

    b = Builder("add_one", ["ptr"])
    with b.loop(0, 8, 1) as i:
        at = b.offset(b.params[0], b.mul(i, 4))
        b.store(b.fadd(b.load("float", at), b.constant("float", 1.0)), at)
    text = b.finish()
"""

from __future__ import annotations

import functools
import struct
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple

BITS = {
    "i1": 1, "i8": 8, "i16": 16, "i32": 32, "i64": 64, "i128": 128,
    "half": 16, "bfloat": 16, "float": 32, "double": 64,
}  # fmt: skip


class Value(NamedTuple):
    """An LLVM value: its operand text and its type. (A tuple: thousands are made per routine.)"""

    text: str
    type: str


Operand = Value | int


def vector(lanes: int, element: str) -> str:
    """The type of ``lanes`` elements; one lane is a scalar."""
    return element if lanes == 1 else f"<{lanes} x {element}>"


@functools.cache
def element_of(type_: str) -> str:
    """The element of a vector type, or the scalar type itself."""
    return type_.split(" x ")[1][:-1] if type_.startswith("<") else type_


@functools.cache
def lanes_of(type_: str) -> int:
    """How many lanes a type has; 1 for scalars."""
    return int(type_[1:].split(" x ")[0]) if type_.startswith("<") else 1


@dataclass
class Loop:
    """An open loop: its counter, its carried values, and what they become in the next turn."""

    index: Value
    carried: list[Value]
    following: list[Value] = field(default_factory=list)


class Builder:
    """Writes one function, which returns nothing unless told otherwise."""

    def __init__(self, name: str, parameters: Sequence[str], result: str = "void") -> None:
        self.name, self.result = name, result
        self.params = [Value(f"%p{i}", t) for i, t in enumerate(parameters)]
        self._lines: list[str] = []
        self._declared: dict[str, str] = {}
        self._count = 0
        self._block = "entry"

    # -- structure -----------------------------------------------------------------------------

    @contextmanager
    def loop(
        self, start: Operand, stop: Operand, step: Operand, carried: Sequence[Value] = ()
    ) -> Iterator[Loop]:
        """``for index in range(start, stop, step)`` with values carried from turn to turn.

        The body sets ``loop.following``; after the loop ``loop.carried`` are the final values.
        """
        before = self._block
        head, body, done = (self._label(kind) for kind in ("head", "body", "done"))
        self._line(f"br label %{head}")
        self._open(head)
        phis = [self._fresh("i64"), *(self._fresh(v.type) for v in carried)]
        place = len(self._lines)
        self._lines.extend([""] * len(phis))  # the phis; their back edges are known at the end
        loop = Loop(phis[0], phis[1:])
        self.branch(self.compare("slt", loop.index, stop), body, done)
        self._open(body)
        yield loop
        if len(loop.following) != len(carried):
            raise ValueError(f"loop carries {len(carried)} values but {len(loop.following)} follow")
        index = self.add(loop.index, step)
        # Hides from LLVM that the counter grows evenly: its backend would look for what else to count by,
        # which takes up to half of its time, grows with the addresses in a loop, and finds nothing better
        # (sweeps 43 … 102 ms without, 30 … 34 ms with it, overlap-save 260 and 150 ms; run times do not
        # differ by more than 4 % over the kinds of routines).
        index = self._value(index.type, f"freeze {index.type} {index.text}")
        following = [index, *loop.following]
        self._line(f"br label %{head}")
        initial = [self._operand(start, "i64"), *carried]
        for k, (phi, first, later) in enumerate(zip(phis, initial, following, strict=True)):
            self._same(phi.type, first, later)
            self._lines[place + k] = (
                f"  {phi.text} = phi {phi.type} [ {first.text}, %{before} ], [ {later.text}, %{self._block} ]"
            )
        self._open(done)

    @contextmanager
    def when(self, condition: Value) -> Iterator[None]:
        """``if condition:``"""
        yes, after = self._label("then"), self._label("after")
        self.branch(condition, yes, after)
        self._open(yes)
        yield
        self._line(f"br label %{after}")
        self._open(after)

    @contextmanager
    def forever(self) -> Iterator[str]:
        """``while True:``; yields the label to branch to in order to leave."""
        again, leave = self._label("again"), self._label("leave")
        self._line(f"br label %{again}")
        self._open(again)
        yield leave
        self._line(f"br label %{again}")
        self._open(leave)

    def leave_if(self, condition: Value, label: str) -> None:
        """Branch to ``label`` when ``condition`` holds, otherwise go on."""
        stay = self._label("stay")
        self.branch(condition, label, stay)
        self._open(stay)

    def leave(self, label: str) -> None:
        """Branch to ``label``."""
        self.leave_if(Value("true", "i1"), label)

    def give(self, value: Value) -> None:
        """Return ``value``. What is written next belongs to code that is never reached."""
        self._same(self.result, value)
        self._line(f"ret {value.type} {value.text}")
        self._open(self._label("never"))

    def branch(self, condition: Value, yes: str, no: str) -> None:
        """A conditional branch."""
        self._same("i1", condition)
        self._line(f"br i1 {condition.text}, label %{yes}, label %{no}")

    def comment(self, text: str) -> None:
        """A comment in the IR: what the next lines are for."""
        self._lines.append(f"  ; {text}")

    def finish(self, attributes: str = "", *parts: Builder) -> str:
        """The text of the module that holds the function, and the ``parts`` that it invokes."""
        declared: dict[str, str] = {}
        lines = []
        for function, linkage in ((self, ""), *((part, "internal ") for part in parts)):
            params = ", ".join(f"{v.type} {v.text}" for v in function.params)
            result = function.result
            lines += [f"define {linkage}{result} @{function.name}({params}) {attributes} {{", "entry:"]
            end = "ret void" if result == "void" else "unreachable"
            lines += [*function._lines, f"  {end}", "}"]
            declared.update(function._declared)
        return "\n".join([*lines, *declared.values(), ""])

    # -- memory --------------------------------------------------------------------------------

    def offset(self, base: Value, bytes_: Operand) -> Value:
        """``base + bytes_``."""
        self._same("ptr", base)
        if bytes_ == 0:
            return base
        count = self._operand(bytes_, "i64")
        self._same("i64", count)
        return self._value("ptr", f"getelementptr i8, ptr {base.text}, i64 {count.text}")

    def address(self, at: Value) -> Value:
        """A pointer as a number."""
        self._same("ptr", at)
        return self._value("i64", f"ptrtoint ptr {at.text} to i64")

    def load(self, type_: str, at: Value, align: int = 1) -> Value:
        """Load from memory; by default from any address (users' arrays may be misaligned)."""
        self._same("ptr", at)
        return self._value(type_, f"load {type_}, ptr {at.text}, align {align}")

    def store(self, value: Value, at: Value, align: int = 1) -> None:
        """Store to memory, by default to any address."""
        self._same("ptr", at)
        self._line(f"store {value.type} {value.text}, ptr {at.text}, align {align}")

    def stream(self, value: Value, at: Value, align: int) -> None:
        """Store to memory past the caches, to an address aligned as the vector is. Others see it, in
        order, after ``drain``."""
        self._same("ptr", at)
        self._declared["!0"] = "!0 = !{i32 1}"
        self._line(f"store {value.type} {value.text}, ptr {at.text}, align {align}, !nontemporal !0")

    def drain(self) -> None:
        """Everything stored before this is seen before anything stored later."""
        self._line("fence seq_cst")

    def prefetch(self, at: Value, write: bool = False) -> None:
        """Ask for the cache line at any address, valid or not."""
        self._declared["llvm.prefetch.p0"] = "declare void @llvm.prefetch.p0(ptr, i32, i32, i32)"
        self._line(f"call void @llvm.prefetch.p0(ptr {at.text}, i32 {int(write)}, i32 2, i32 1)")

    def fetch_add(self, at: Value, amount: Operand, ordering: str = "monotonic") -> Value:
        """Atomically add to the i64 at ``at``; the value before."""
        return self._read_modify_write("add", at, amount, ordering)

    def exchange(self, at: Value, value: Operand, ordering: str = "seq_cst") -> Value:
        """Atomically replace the i64 at ``at``; the value before."""
        return self._read_modify_write("xchg", at, value, ordering)

    def publish(self, value: Operand, at: Value, ordering: str = "monotonic") -> None:
        """Atomically store an i64."""
        self._same("ptr", at)
        self._line(f"store atomic i64 {_text(value)}, ptr {at.text} {ordering}, align 8")

    def observe(self, at: Value, ordering: str = "acquire") -> Value:
        """Atomically load an i64."""
        self._same("ptr", at)
        return self._value("i64", f"load atomic i64, ptr {at.text} {ordering}, align 8")

    def keep_order(self) -> None:
        """Loads and stores before this stay before it; no instruction. Without it the compiler's
        scheduler hoists loads until accumulators have to be spilled."""
        self._line('fence syncscope("singlethread") seq_cst')

    def variable(self, name: str) -> Value:
        """Where a word of the module's own is, 0 when it is loaded."""
        self._declared[name] = f"@{name} = internal global i64 0, align 8"
        return Value(f"@{name}", "ptr")

    # -- integers ------------------------------------------------------------------------------

    def add(self, a: Operand, b: Operand) -> Value:
        """Sum of integers."""
        if b == 0 and isinstance(a, Value):
            return a
        return self._integer("add", a, b)

    def sub(self, a: Operand, b: Operand) -> Value:
        """Difference of integers."""
        return self._integer("sub", a, b)

    def mul(self, a: Operand, b: Operand) -> Value:
        """Product of integers."""
        if b == 1 and isinstance(a, Value):
            return a
        return self._integer("mul", a, b)

    def div_rem(self, a: Operand, b: Operand) -> tuple[Value, Value]:
        """Quotient and remainder of non-negative integers."""
        return self._integer("udiv", a, b), self._integer("urem", a, b)

    def bit(self, operation: str, a: Operand, b: Operand) -> Value:
        """A bitwise operation: and, or, xor, shl, lshr."""
        return self._integer(operation, a, b)

    def compare(self, predicate: str, a: Operand, b: Operand) -> Value:
        """Integer comparison."""
        a, b = self._pair(a, b)
        return self._value(_truth(a.type), f"icmp {predicate} {a.type} {a.text}, {b.text}")

    def minimum(self, a: Operand, b: Operand, signed: bool = True) -> Value:
        """The smaller of two integers."""
        return self._extreme("smin" if signed else "umin", a, b)

    def maximum(self, a: Operand, b: Operand, signed: bool = True) -> Value:
        """The larger of two integers."""
        return self._extreme("smax" if signed else "umax", a, b)

    # -- floats --------------------------------------------------------------------------------

    def floating(self, operation: str, a: Value, b: Value) -> Value:
        """fadd, fsub or fmul."""
        self._same(a.type, b)
        return self._value(a.type, f"{operation} {a.type} {a.text}, {b.text}")

    def negative(self, a: Value) -> Value:
        """``−a``."""
        return self._value(a.type, f"fneg {a.type} {a.text}")

    def fcompare(self, predicate: str, a: Value, b: Value) -> Value:
        """Floating comparison."""
        self._same(a.type, b)
        return self._value(_truth(a.type), f"fcmp {predicate} {a.type} {a.text}, {b.text}")

    def fma(self, a: Value, b: Value, c: Value, fused: bool = True) -> Value:
        """``a·b + c``; not fused where the host has no such instruction."""
        self._same(a.type, b, c)
        return self.call("llvm.fma" if fused else "llvm.fmuladd", a.type, [a, b, c], [a.type])

    # -- vectors and conversions ---------------------------------------------------------------

    def broadcast(self, scalar: Value, lanes: int) -> Value:
        """A vector with ``scalar`` in every lane."""
        if lanes == 1:
            return scalar
        type_ = vector(lanes, scalar.type)
        one = self._value(type_, f"insertelement {type_} poison, {scalar.type} {scalar.text}, i64 0")
        return self._value(
            type_, f"shufflevector {type_} {one.text}, {type_} poison, <{lanes} x i32> zeroinitializer"
        )

    def lane(self, a: Value, k: int) -> Value:
        """One lane of a vector."""
        return self._value(element_of(a.type), f"extractelement {a.type} {a.text}, i64 {k}")

    def shuffle(self, a: Value, b: Value | None, order: Sequence[int]) -> Value:
        """Lanes of ``a`` followed by those of ``b``, picked in ``order``."""
        self._same(a.type, *(() if b is None else (b,)))
        other = "poison" if b is None else b.text
        mask = ", ".join(f"i32 {k}" for k in order)
        return self._value(
            vector(len(order), element_of(a.type)),
            f"shufflevector {a.type} {a.text}, {a.type} {other}, <{len(order)} x i32> <{mask}>",
        )

    def convert(self, operation: str, value: Value, element: str) -> Value:
        """sext, zext, trunc, fpext, fptrunc, sitofp, uitofp, fptosi, bitcast, lane by lane."""
        type_ = vector(lanes_of(value.type), element)
        if type_ == value.type:
            return value
        return self._value(type_, f"{operation} {value.type} {value.text} to {type_}")

    def reinterpret(self, value: Value, element: str, lanes: int) -> Value:
        """The same bits as other lanes."""
        type_ = vector(lanes, element)
        return self._value(type_, f"bitcast {value.type} {value.text} to {type_}")

    def resize(self, value: Value, element: str, signed: bool) -> Value:
        """An integer of another width, modulo 2^bits."""
        have, want = BITS[element_of(value.type)], BITS[element]
        operation = "trunc" if want < have else "sext" if signed else "zext"
        return self.convert(operation, value, element)

    def select(self, condition: Value, yes: Value, no: Value) -> Value:
        """``yes`` where ``condition``, else ``no``."""
        self._same(yes.type, no)
        return self._value(
            yes.type,
            f"select {condition.type} {condition.text}, {yes.type} {yes.text}, {no.type} {no.text}",
        )

    def constant(self, type_: str, value: float) -> Value:
        """A constant in every lane."""
        element, lanes = element_of(type_), lanes_of(type_)
        text = _float_text(value, element) if element in ("float", "double") else str(int(value))
        if lanes == 1:
            return Value(text, type_)
        return Value("<" + ", ".join([f"{element} {text}"] * lanes) + ">", type_)

    def constants(self, element: str, values: Sequence[float]) -> Value:
        """A vector of given constants."""
        parts = [self.constant(element, v).text for v in values]
        return Value("<" + ", ".join(f"{element} {p}" for p in parts) + ">", vector(len(values), element))

    def invoke(self, function: str, args: Sequence[Value]) -> None:
        """Call another function of the module."""
        self._line(f"call void @{function}({', '.join(f'{a.type} {a.text}' for a in args)})")

    def call(self, intrinsic: str, result: str, args: Sequence[Value], overload: Sequence[str]) -> Value:
        """Call an LLVM intrinsic, declaring it; a target's own have no ``overload``."""
        name = ".".join([intrinsic, *map(_suffix, overload)])
        types = ", ".join(a.type for a in args)
        self._declared[name] = f"declare {result} @{name}({types})"
        return self._value(result, f"call {result} @{name}({', '.join(f'{a.type} {a.text}' for a in args)})")

    def command(self, intrinsic: str, args: Sequence[Value]) -> None:
        """Call an LLVM intrinsic that returns nothing, declaring it."""
        self._declared[intrinsic] = f"declare void @{intrinsic}({', '.join(a.type for a in args)})"
        self._line(f"call void @{intrinsic}({', '.join(f'{a.type} {a.text}' for a in args)})")

    def call_at(self, function: Value, args: Sequence[Value], result: str = "void") -> Value | None:
        """Call the function at an address; what it returns, None where that is nothing."""
        self._same("ptr", function)
        text = f"call {result} {function.text}({', '.join(f'{a.type} {a.text}' for a in args)})"
        if result == "void":
            self._line(text)
            return None
        return self._value(result, text)

    # -- inside --------------------------------------------------------------------------------

    def _integer(self, operation: str, a: Operand, b: Operand) -> Value:
        a, b = self._pair(a, b)
        return self._value(a.type, f"{operation} {a.type} {a.text}, {b.text}")

    def _extreme(self, kind: str, a: Operand, b: Operand) -> Value:
        a, b = self._pair(a, b)
        return self.call(f"llvm.{kind}", a.type, [a, b], [a.type])

    def _read_modify_write(self, operation: str, at: Value, value: Operand, ordering: str) -> Value:
        self._same("ptr", at)
        return self._value(
            "i64", f"atomicrmw {operation} ptr {at.text}, i64 {_text(value)} {ordering}, align 8"
        )

    def _pair(self, a: Operand, b: Operand) -> tuple[Value, Value]:
        type_ = a.type if isinstance(a, Value) else b.type if isinstance(b, Value) else "i64"
        pair = self._operand(a, type_), self._operand(b, type_)
        self._same(type_, *pair)
        return pair

    def _operand(self, value: Operand, type_: str) -> Value:
        return value if isinstance(value, Value) else self.constant(type_, value)

    def _same(self, type_: str, *values: Value) -> None:
        for value in values:
            if value.type != type_:
                raise TypeError(f"operand {value.text} has type {value.type}, expected {type_}")

    def _value(self, type_: str, text: str) -> Value:
        value = self._fresh(type_)
        self._line(f"{value.text} = {text}")
        return value

    def _fresh(self, type_: str) -> Value:
        self._count += 1
        return Value(f"%v{self._count}", type_)

    def _label(self, kind: str) -> str:
        self._count += 1
        return f"{kind}{self._count}"

    def _open(self, label: str) -> None:
        self._lines.append(f"{label}:")
        self._block = label

    def _line(self, text: str) -> None:
        self._lines.append("  " + text)


def _text(value: Operand) -> str:
    return value.text if isinstance(value, Value) else str(value)


def _truth(type_: str) -> str:
    return vector(lanes_of(type_), "i1")


@functools.cache
def _suffix(type_: str) -> str:
    names = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "ptr": "p0"}
    element = names.get(element_of(type_), element_of(type_))
    return element if lanes_of(type_) == 1 else f"v{lanes_of(type_)}{element}"


def _float_text(value: float, element: str) -> str:
    """LLVM's exact notation: the bits of the double that equals the constant."""
    if element == "float":
        value = struct.unpack("<f", struct.pack("<f", value))[0]
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"
