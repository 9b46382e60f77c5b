"""Numbers in generated code: loading samples into accumulators, storing accumulators as results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..arithmetic import Accumulator
from ..machine import Machine
from .builder import Builder, Value, element_of, lanes_of, vector

STORAGE = {
    "bool": "i8",
    "i8": "i8",
    "u8": "i8",
    "i16": "i16",
    "u16": "i16",
    "i32": "i32",
    "u32": "i32",
    "i64": "i64",
    "u64": "i64",
    "f16": "i16",
    "bf16": "i16",
    "f32": "float",
    "f64": "double",
    "i128": "i128",
}
"""LLVM element type of each dtype in memory (half floats travel as their bits)."""

ACCUMULATOR = {
    "f32": "float",
    "f64": "double",
    "i16": "i16",
    "i32": "i32",
    "i64": "i64",
    "i128": "i128",
    "bool": "i8",
}
BYTES = {"i8": 1, "i16": 2, "i32": 4, "i64": 8, "i128": 16, "float": 4, "double": 8}


def storage_bytes(name: str) -> int:
    """The size of one sample of a dtype in memory."""
    return BYTES[STORAGE[name]]


def load(b: Builder, dtype: str, accumulator: Accumulator, at: Value, lanes: int, machine: Machine) -> Value:
    """``lanes`` adjacent samples as accumulators."""
    raw = b.load(vector(lanes, STORAGE[dtype]), at)
    target = ACCUMULATOR[accumulator]
    if dtype in ("f16", "bf16"):
        single = _half_to_single(b, raw, machine) if dtype == "f16" else _bfloat_to_single(b, raw)
        return b.convert("fpext", single, target)
    if dtype in ("f32", "f64"):
        return b.convert("fptrunc" if target == "float" else "fpext", raw, target)
    signed = dtype.startswith("i")
    if target in ("float", "double"):
        return b.convert("sitofp" if signed else "uitofp", raw, target)
    return b.resize(raw, target, signed)


def multiply_add(
    b: Builder, accumulator: Accumulator, x: Value, tap: Value, to: Value, machine: Machine
) -> Value:
    """``to + x·tap``; for bool the logical form."""
    if accumulator in ("f32", "f64"):
        return b.fma(x, tap, to, machine.fused)
    if accumulator == "bool":
        return b.bit("or", to, b.bit("and", x, tap))
    return b.add(b.mul(x, tap), to)


def multiply_add_pairs(b: Builder, x: Value, tap: Value, to: Value, machine: Machine) -> Value:
    """``to + x₀·tap₀ + x₁·tap₁`` of words of two bfloat16 numbers (``machine.pairs``). Products are exact.
    x86 adds one after the other, rounding as everywhere; NEON adds their sum, rounding to odd. Subnormal
    numbers count as 0."""
    lanes = lanes_of(to.type)
    x, tap = (b.reinterpret(v, "bfloat", 2 * lanes) for v in (x, tap))
    if machine.x86:
        return b.call(f"llvm.x86.avx512bf16.dpbf16ps.{32 * lanes}", to.type, [to, x, tap], [])
    return b.call("llvm.aarch64.neon.bfdot", to.type, [to, x, tap], [to.type, x.type])


def fold(b: Builder, accumulator: Accumulator, x: Value, other: Value, odd: bool) -> Value:
    """``x ± other``; for bool the logical form. Integers wrap, as their sums of products do."""
    if accumulator in ("f32", "f64"):
        return b.floating("fsub" if odd else "fadd", x, other)
    if accumulator == "bool":
        return b.bit("or", x, other)
    return b.sub(x, other) if odd else b.add(x, other)


def pair_overflows(dtype: str, accumulator: Accumulator) -> bool:
    """Whether two samples of ``dtype`` can add up to infinity though both are finite."""
    return (accumulator == "f32" and dtype in ("f32", "bf16", "f64")) or accumulator == dtype == "f64"


def maybe_not_finite(b: Builder, values: Sequence[Value]) -> Value:
    """An i1 that is set if there is a NaN or an infinity among floating values (or huge ones)."""
    total = list(values)
    while len(total) > 1:  # in pairs: a chain would keep the next tile waiting
        total = [
            b.floating("fadd", *total[k : k + 2]) if k + 1 < len(total) else total[k]
            for k in range(0, len(total), 2)
        ]
    # Nought for finite numbers, otherwise NaN.
    marks = b.floating("fsub", total[0], total[0])
    bad = b.fcompare("uno", marks, marks)
    return bad if lanes_of(bad.type) == 1 else b.call("llvm.vector.reduce.or", "i1", [bad], [bad.type])


def where_not_finite(b: Builder, value: Value, other: Value) -> Value:
    """``other`` in the lanes in which ``value`` is NaN or infinite."""
    marks = b.floating("fsub", value, value)
    return b.select(b.fcompare("uno", marks, marks), other, value)


def negative(b: Builder, value: Value) -> Value:
    """``-value`` of a floating one."""
    return b.floating("fmul", value, b.constant(value.type, -1.0))


def zero(accumulator: Accumulator, lanes: int) -> Value:
    """The empty sum."""
    return Value(
        "zeroinitializer" if lanes > 1 else ("0.0" if accumulator in ("f32", "f64") else "0"),
        vector(lanes, ACCUMULATOR[accumulator]),
    )


def to_storage(
    b: Builder,
    value: Value,
    dtype: str,
    overflow: Literal["wrap", "saturate", "raise"],
    machine: Machine,
) -> tuple[Value, Value | None]:
    """Accumulators as they are stored, and (for "raise") the lanes that do not fit."""
    source, target = element_of(value.type), STORAGE[dtype]
    if source in ("float", "double"):
        if dtype == "f16":
            return _single_to_half(b, b.convert("fptrunc", value, "float"), machine), None
        if dtype == "bf16":
            return _single_to_bfloat(b, b.convert("fptrunc", value, "float")), None
        if dtype in ("f32", "f64"):
            return b.convert("fptrunc" if target == "float" else "fpext", value, target), None
        return _float_to_integer(b, value, dtype, overflow)
    if dtype == "bool":
        return value, None
    bad = None
    if overflow == "saturate":
        value = clipped(b, value, dtype)
    elif overflow == "raise":
        bottom, top = _limits_within(b, value, dtype)
        bad = b.bit("or", b.compare("slt", value, bottom), b.compare("sgt", value, top))
    return b.resize(value, target, signed=True), bad


def clipped(b: Builder, value: Value, dtype: str) -> Value:
    """Integers within the limits of an integer dtype."""
    bottom, top = _limits_within(b, value, dtype)
    return b.minimum(b.maximum(value, bottom), top)


def _limits_within(b: Builder, value: Value, dtype: str) -> tuple[Value, Value]:
    """The limits of an integer dtype, as far as the value's own type has them."""
    (low, high), (least, most) = limits(dtype), limits(element_of(value.type))
    return b.constant(value.type, max(low, least)), b.constant(value.type, min(high, most))


def limits(dtype: str) -> tuple[int, int]:
    """The smallest and largest value of an integer dtype."""
    bits = int(dtype[1:])
    return (0, (1 << bits) - 1) if dtype[0] == "u" else (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)


def _float_to_integer(b: Builder, value: Value, dtype: str, overflow: str) -> tuple[Value, Value | None]:
    """Round half to even, then wrap, saturate or report."""
    if overflow == "saturate" and BYTES[STORAGE[dtype]] <= 2:
        return _float_to_narrow(b, value, dtype), None
    rounded = _round_half_even(b, value)
    lanes, target = lanes_of(value.type), STORAGE[dtype]
    low, high = limits(dtype)
    if overflow == "wrap":
        wide_type = vector(lanes, "i64")
        wide = b.call("llvm.fptosi.sat", wide_type, [rounded], [wide_type, value.type])
        if dtype == "u64":  # what fits is stored as it is, beyond the largest i64 too
            large = b.fcompare("oge", rounded, b.constant(value.type, 2.0**63))
            wide = b.select(
                large, b.call("llvm.fptoui.sat", wide_type, [rounded], [wide_type, value.type]), wide
            )
        return b.resize(wide, target, signed=True), None
    bad = None
    if overflow == "raise":
        # Compared so that NaN is reported; high + 1 is a power of two, hence exact.
        inside = b.bit(
            "and",
            b.fcompare("oge", rounded, b.constant(value.type, float(low))),
            b.fcompare("olt", rounded, b.constant(value.type, float(high + 1))),
        )
        bad = b.bit("xor", inside, b.constant(inside.type, 1))
    if BYTES[target] <= 2:
        # Clipped as floats, so that one conversion instruction does; NaN becomes 0.
        number = b.select(b.fcompare("ord", rounded, rounded), rounded, b.constant(value.type, 0.0))
        for bound, order in ((low, "olt"), (high, "ogt")):
            limit = b.constant(value.type, float(bound))
            number = b.select(b.fcompare(order, number, limit), limit, number)
        return b.resize(b.convert("fptosi", number, "i32"), target, signed=True), bad
    type_ = vector(lanes, target)
    kind = "llvm.fptoui.sat" if dtype[0] == "u" else "llvm.fptosi.sat"
    return b.call(kind, type_, [rounded], [type_, value.type]), bad


def _round_half_even(b: Builder, value: Value) -> Value:
    """Adding and subtracting 2^mantissa rounds, without needing an instruction for it."""
    magic = b.constant(value.type, 2.0**23 if element_of(value.type) == "float" else 2.0**52)
    size = b.call("llvm.fabs", value.type, [value], [value.type])
    rounded = b.floating("fsub", b.floating("fadd", size, magic), magic)
    signed = b.call("llvm.copysign", value.type, [rounded, value], [value.type])
    return b.select(b.fcompare("olt", size, magic), signed, value)


def _float_to_narrow(b: Builder, value: Value, dtype: str) -> Value:
    """Clip, then round half to even: clipped to integers, both orders give the same.

    Adding 1.5 · 2^23 (of doubles 2^52) leaves the rounded integer in the low bits of the sum, as long
    as it has fewer than 22 bits.
    """
    low, high = limits(dtype)
    element = element_of(value.type)
    if low < 0:  # NaN becomes 0; where that is the lower bound, the comparison below sees to it
        value = b.select(b.fcompare("ord", value, value), value, b.constant(value.type, 0.0))
    for bound, order in ((low, "ogt"), (high, "olt")):
        limit = b.constant(value.type, float(bound))
        value = b.select(b.fcompare(order, value, limit), value, limit)
    magic = b.constant(value.type, 1.5 * (2.0**23 if element == "float" else 2.0**52))
    bits = b.convert("bitcast", b.floating("fadd", value, magic), f"i{8 * BYTES[element]}")
    if low == 0:  # says which bits are zero: packing may then saturate, which is what CPUs offer
        bits = b.bit("and", bits, high)
    return b.resize(bits, STORAGE[dtype], signed=False)


def _bfloat_to_single(b: Builder, bits: Value) -> Value:
    wide = b.resize(bits, "i32", signed=False)
    return b.convert("bitcast", b.bit("shl", wide, 16), "float")


def _single_to_bfloat(b: Builder, value: Value) -> Value:
    """Round half to even by adding just under half a unit, plus one where the unit is odd."""
    bits = b.convert("bitcast", value, "i32")
    odd = b.bit("and", b.bit("lshr", bits, 16), 1)
    rounded = b.add(b.add(bits, 0x7FFF), odd)
    nan = b.fcompare("uno", value, value)
    # A NaN may not round up to infinity: keep its top bits and make it quiet.
    quiet = b.bit("or", bits, 0x400000)
    return b.resize(b.bit("lshr", b.select(nan, quiet, rounded), 16), "i16", signed=False)


def _half_to_single(b: Builder, bits: Value, machine: Machine) -> Value:
    if machine.half:
        return b.convert("fpext", b.convert("bitcast", bits, "half"), "float")
    # Shift exponent and mantissa into place and rescale by 2^112: exact for subnormals too.
    wide = b.resize(bits, "i32", signed=False)
    size = b.bit("shl", b.bit("and", wide, 0x7FFF), 13)
    small = b.floating(
        "fmul",
        b.convert("bitcast", size, "float"),
        b.constant(vector(lanes_of(bits.type), "float"), 2.0**112),
    )
    special = b.compare("uge", size, 0x7C00 << 13)
    filled = b.bit("or", size, 0x7F800000)
    finite = b.convert("bitcast", small, "i32")
    sign = b.bit("shl", b.bit("and", wide, 0x8000), 16)
    return b.convert("bitcast", b.bit("or", b.select(special, filled, finite), sign), "float")


def _single_to_half(b: Builder, value: Value, machine: Machine) -> Value:
    if machine.half:
        return b.convert("bitcast", b.convert("fptrunc", value, "half"), "i16")
    bits = b.convert("bitcast", value, "i32")
    sign = b.bit("and", b.bit("lshr", bits, 16), 0x8000)
    size = b.bit("and", bits, 0x7FFFFFFF)
    # Normal halves: rebias the exponent, add just under half a unit, plus one where it is odd.
    odd = b.bit("and", b.bit("lshr", size, 13), 1)
    normal = b.bit("lshr", b.add(b.add(size, ((15 - 127) << 23) + 0xFFF), odd), 13)
    # Subnormal halves: adding 0.5 leaves the rounded mantissa in the low bits.
    half = b.constant(value.type, 0.5)
    sum_ = b.floating("fadd", b.convert("bitcast", size, "float"), half)
    subnormal = b.sub(b.convert("bitcast", sum_, "i32"), b.convert("bitcast", half, "i32"))
    finite = b.select(b.compare("ult", size, 113 << 23), subnormal, normal)
    infinite = b.constant(size.type, 0x7C00)
    large = b.select(b.compare("ugt", size, 0x7F800000), b.constant(size.type, 0x7E00), infinite)
    result = b.select(b.compare("uge", size, 0x477FF000), large, finite)
    return b.resize(b.bit("or", result, sign), "i16", signed=False)
