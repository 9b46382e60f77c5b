"""The builder of IR text: what it writes computes what it says, and mistakes fail where they are made."""

from __future__ import annotations

import ctypes
import struct

import llvmlite.binding as llvm
import numpy as np
import pytest

from faltung.codegen.builder import BITS, Builder, Value, element_of, lanes_of, vector


@pytest.fixture(scope="module")
def run():
    """Compile what a builder wrote and call it with an array as its only parameter."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    keep = []

    def call(builder, array):
        text = builder.finish("nounwind")
        module = llvm.parse_assembly(text)
        module.verify()
        # The engine owns its target machine.
        machine = llvm.Target.from_default_triple().create_target_machine(jit=True)
        engine = llvm.create_mcjit_compiler(module, machine)
        engine.finalize_object()
        keep.append(engine)
        ctypes.CFUNCTYPE(None, ctypes.c_void_p)(engine.get_function_address(builder.name))(array.ctypes.data)
        return array

    return call


def at(b, k, size=8):
    """The address of the k-th item of the parameter."""
    return b.offset(b.params[0], b.mul(k, size) if isinstance(k, Value) else k * size)


def test_types():
    assert vector(4, "float") == "<4 x float>"
    assert vector(1, "float") == "float"
    assert element_of("<16 x i8>") == "i8"
    assert element_of("double") == "double"
    assert (lanes_of("<16 x i8>"), lanes_of("double")) == (16, 1)
    assert BITS["half"] == 16


# -- structure ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("start", "stop", "step"), [(0, 5, 1), (2, 11, 3), (4, 4, 1), (5, 2, 1)])
def test_a_loop_is_a_range(run, start, stop, step):
    b = Builder("f", ["ptr"])
    with b.loop(start, stop, step) as loop:
        b.store(b.add(b.load("i64", at(b, loop.index)), 1), at(b, loop.index))
    got = run(b, np.zeros(20, np.int64))
    assert np.flatnonzero(got).tolist() == list(range(start, stop, step))
    assert got.max(initial=0) <= 1


def test_loops_carry_values_and_nest(run):
    b = Builder("f", ["ptr"])
    n = b.load("i64", b.params[0])
    with b.loop(0, n, 1, [b.constant("i64", 0), b.constant("i64", 1)]) as outer:
        count, product = outer.carried
        with b.loop(0, outer.index, 1, [count]) as inner:
            inner.following = [b.add(inner.carried[0], 1)]
        outer.following = [inner.carried[0], b.mul(product, 3)]
    for k, value in enumerate(outer.carried):
        b.store(value, at(b, 1 + k))
    assert run(b, np.array([6, 0, 0]))[1:].tolist() == [15, 3**6]


def test_a_loop_must_say_what_follows():
    b = Builder("f", ["ptr"])
    with (
        pytest.raises(ValueError, match="loop carries 1 values but 0 follow"),
        b.loop(0, 3, 1, [b.constant("i64", 0)]),
    ):
        pass


def test_a_loop_carries_each_value_in_its_own_type():
    b = Builder("f", ["ptr"])
    with (
        pytest.raises(TypeError, match="has type float, expected i64"),
        b.loop(0, 3, 1, [b.constant("i64", 0)]) as loop,
    ):
        loop.following = [b.constant("float", 1.0)]


def test_when_runs_its_body_or_not(run):
    b = Builder("f", ["ptr"])
    value = b.load("i64", b.params[0])
    for k, predicate in enumerate(("slt", "sgt", "eq", "sge", "sle", "ne", "ult", "uge")):
        with b.when(b.compare(predicate, value, 5)):
            b.store(b.constant("i64", 1), at(b, 1 + k))
    for v in (-3, 4, 5, 6):
        got = run(_renamed(b, f"when_{v + 10}"), np.array([v, *[0] * 8]))[1:]
        u = v % 2**64
        assert got.tolist() == [v < 5, v > 5, v == 5, v >= 5, v <= 5, v != 5, u < 5, u >= 5]


def _renamed(b, name):
    b.name = name
    return b


def test_forever_is_left_by_a_branch(run):
    b = Builder("f", ["ptr"])
    with b.forever() as leave:
        before = b.fetch_add(b.params[0], 2)
        b.leave_if(b.compare("sge", before, 9), leave)
        b.store(b.add(b.load("i64", at(b, 1)), before), at(b, 1))
    b.publish(77, at(b, 2))
    assert run(b, np.array([0, 0, 0])).tolist() == [12, 0 + 2 + 4 + 6 + 8, 77]


def test_a_loop_may_be_left_from_within(run):
    b = Builder("f", ["ptr"])
    with b.forever() as leave:
        with b.loop(0, 100, 1) as loop:
            b.store(loop.index, at(b, 0))
            b.leave_if(b.compare("eq", loop.index, 7), leave)
        b.leave(leave)
    assert run(b, np.array([0])).tolist() == [7]


def test_atomic_operations(run):
    b = Builder("f", ["ptr"])
    b.publish(b.exchange(at(b, 0), 5), at(b, 1), "release")
    b.publish(b.observe(at(b, 0)), at(b, 2), "seq_cst")
    b.store(b.fetch_add(at(b, 0), -1, "seq_cst"), at(b, 3))
    assert run(b, np.array([9, 0, 0, 0])).tolist() == [4, 9, 5, 5]


def test_functions_are_called_by_address(run):
    seen = []
    function = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_int32)(
        lambda where, n: seen.append((where, n)) or 41
    )
    nothing = ctypes.CFUNCTYPE(None)(lambda: seen.append(()))
    b = Builder("f", ["ptr"])
    got = b.call_at(b.load("ptr", b.params[0]), [b.params[0], b.constant("i32", -3)], "i32")
    assert b.call_at(b.load("ptr", at(b, 1)), []) is None
    b.store(b.add(b.resize(got, "i64", signed=True), 1), at(b, 2))
    memory = np.array([ctypes.cast(f, ctypes.c_void_p).value for f in (function, nothing)] + [0])
    assert run(b, memory)[2] == 42
    assert seen == [(memory.ctypes.data, -3), ()]


def test_a_function_may_return_a_value_from_anywhere():
    b = Builder("f", ["i64"], "i64")
    with b.loop(0, 100, 1) as loop, b.when(b.compare("eq", b.mul(loop.index, loop.index), b.params[0])):
        b.give(loop.index)
    b.give(b.constant("i64", -1))
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    engine = llvm.create_mcjit_compiler(
        llvm.parse_assembly(b.finish("nounwind")),
        llvm.Target.from_default_triple().create_target_machine(jit=True),
    )
    engine.finalize_object()
    root = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(engine.get_function_address("f"))
    assert [root(n) for n in (0, 1, 49, 50, 9801, 10000)] == [0, 1, 7, -1, 99, -1]


def test_a_condition_inside_a_loop_leaves_the_loop_intact(run):
    """The back edge comes from the block in which the body ends, not the one where it began."""
    b = Builder("f", ["ptr"])
    with b.loop(0, 6, 1, [b.constant("i64", 0)]) as loop:
        with b.when(b.compare("eq", b.bit("and", loop.index, 1), 1)):
            b.store(loop.index, at(b, loop.index))
        loop.following = [b.add(loop.carried[0], loop.index)]
    b.store(loop.carried[0], at(b, 7))
    assert run(b, np.zeros(8, np.int64)).tolist() == [0, 1, 0, 3, 0, 5, 0, 15]


# -- integers -----------------------------------------------------------------------------------


def test_integer_operations(run):
    cases = {
        "add": lambda b, x, y: b.add(x, y),
        "sub": lambda b, x, y: b.sub(x, y),
        "mul": lambda b, x, y: b.mul(x, y),
        "quotient": lambda b, x, y: b.div_rem(x, y)[0],
        "remainder": lambda b, x, y: b.div_rem(x, y)[1],
        "and": lambda b, x, y: b.bit("and", x, y),
        "xor": lambda b, x, y: b.bit("xor", x, y),
        "shl": lambda b, x, y: b.bit("shl", x, y),
        "lshr": lambda b, x, y: b.bit("lshr", x, y),
        "min": lambda b, x, y: b.minimum(x, y),
        "max": lambda b, x, y: b.maximum(x, y),
    }
    b = Builder("f", ["ptr"])
    x, y = b.load("i64", b.params[0]), b.load("i64", at(b, 1))
    for k, operation in enumerate(cases.values()):
        b.store(operation(b, x, y), at(b, 2 + k))
    p, q = 1234567, 11
    got = run(b, np.array([p, q, *[0] * len(cases)]))[2:]
    assert got.tolist() == [p + q, p - q, p * q, p // q, p % q, p & q, p ^ q, p << q, p >> q, q, p]


def test_extremes_are_signed_unless_told_otherwise(run):
    b = Builder("f", ["ptr"])
    x = b.load("i64", b.params[0])
    for k, value in enumerate(
        (b.minimum(x, 5), b.minimum(x, 5, signed=False), b.maximum(x, 5, signed=False))
    ):
        b.store(value, at(b, 1 + k))
    assert run(b, np.array([-1, 0, 0, 0]))[1:].tolist() == [-1, 5, -1]


def test_neutral_operands_write_nothing():
    b = Builder("f", ["ptr"])
    x = b.load("i64", b.params[0])
    assert b.add(x, 0) is x
    assert b.mul(x, 1) is x
    assert b.offset(b.params[0], 0) is b.params[0]
    assert b.convert("bitcast", x, "i64") is x
    assert b.broadcast(x, 1) is x


@pytest.mark.parametrize(("element", "signed"), [("i8", True), ("i8", False), ("i16", True), ("i32", False)])
def test_resize_is_modulo_the_width(run, element, signed):
    b = Builder("f", ["ptr"])
    x = b.load("i64", b.params[0])
    b.store(b.resize(b.resize(x, element, signed), "i64", signed), at(b, 1))
    want = (
        np.array([0x1234_5678_9ABC_DEF0])
        .astype(f"{'i' if signed else 'u'}{BITS[element] // 8}")
        .astype(np.int64)
    )
    assert run(b, np.array([0x1234_5678_9ABC_DEF0, 0]))[1] == want[0]


# -- floats and vectors -------------------------------------------------------------------------


@pytest.mark.parametrize("value", [0.1, -2.5e-310, 1e300, float("inf"), float("-inf"), 3.0])
@pytest.mark.parametrize("type_", ["float", "double"])
def test_floating_constants_are_exact(run, type_, value):
    dtype = {"float": np.float32, "double": np.float64}[type_]
    if type_ == "float" and 1e38 < abs(value) < np.inf:
        with pytest.raises(OverflowError):
            Builder("f", ["ptr"]).constant(type_, value)
        return
    b = Builder("f", ["ptr"])
    b.store(b.constant(vector(4, type_), value), b.params[0])
    got = run(b, np.zeros(4, dtype))
    assert got.tobytes() == np.full(4, value, dtype).tobytes()


def test_a_nan_is_a_constant(run):
    b = Builder("f", ["ptr"])
    b.store(b.constant("double", struct.unpack("<d", struct.pack("<Q", 0x7FF8 << 48))[0]), b.params[0])
    assert np.isnan(run(b, np.zeros(1))[0])


@pytest.mark.parametrize("fused", [True, False])
def test_floating_operations(run, fused):
    b = Builder("f", ["ptr"])
    x, y, z = (b.load("double", at(b, k)) for k in range(3))
    results = [b.floating(op, x, y) for op in ("fadd", "fsub", "fmul")] + [b.fma(x, y, z, fused)]
    results.append(b.select(b.fcompare("olt", x, y), x, y))
    for k, value in enumerate(results):
        b.store(value, at(b, 3 + k))
    assert run(b, np.array([1.5, -2.0, 0.25, *[0.0] * 5]))[3:].tolist() == [-0.5, 3.5, -3.0, -2.75, -2.0]


def test_vectors(run):
    b = Builder("f", ["ptr"])
    x = b.load("<4 x i32>", b.params[0])
    b.store(b.shuffle(x, None, [3, 2, 1, 0]), at(b, 2))
    b.store(b.shuffle(x, b.constants("i32", [10, 20, 30, 40]), [0, 4, 1, 5]), at(b, 4))
    b.store(b.broadcast(b.constant("i32", 9), 4), at(b, 6))
    b.store(b.add(x, b.constant("<4 x i32>", 100)), at(b, 8))
    b.store(b.select(b.compare("sgt", x, 2), x, b.constant("<4 x i32>", 0)), at(b, 10))
    got = run(b, np.array([1, 2, 3, 4, *[0] * 20], np.int32)).reshape(6, 4)[1:]
    assert got.tolist() == [[4, 3, 2, 1], [1, 10, 2, 20], [9] * 4, [101, 102, 103, 104], [0, 0, 3, 4]]


def test_conversions_lane_by_lane(run):
    b = Builder("f", ["ptr"])
    b.store(b.convert("sitofp", b.load("<2 x i64>", b.params[0]), "double"), at(b, 2))
    b.store(b.convert("uitofp", b.load("<2 x i64>", b.params[0]), "double"), at(b, 4))
    got = run(b, np.array([-1, 7, 0, 0, 0, 0]))
    assert got[2:].view(np.float64).tolist() == [-1.0, 7.0, 2.0**64, 7.0]


def test_memory_may_be_misaligned(run):
    b = Builder("f", ["ptr"])
    b.store(b.load("<4 x double>", b.offset(b.params[0], 1)), b.offset(b.params[0], 35))
    memory = np.arange(80, dtype=np.uint8)
    got = run(b, memory.copy())
    assert got[35:67].tolist() == memory[1:33].tolist()


def test_intrinsics_are_declared_once():
    b = Builder("f", ["ptr"])
    x = b.load("i64", b.params[0])
    b.minimum(b.minimum(x, 3), 4)
    text = b.finish()
    assert text.count("declare i64 @llvm.smin.i64(i64, i64)") == 1
    assert b.finish() == text


def test_comments_are_kept_and_harmless(run):
    b = Builder("f", ["ptr"])
    b.comment("nothing happens here")
    assert "; nothing happens here" in b.finish()
    assert run(b, np.array([5])).tolist() == [5]


# -- mistakes -----------------------------------------------------------------------------------

MISTAKES = {
    "integers of two widths": lambda b, i, f: b.add(i, b.constant("i32", 1)),
    "an integer and a float": lambda b, i, f: b.mul(i, f),
    "comparing two widths": lambda b, i, f: b.compare("slt", i, b.constant("i8", 1)),
    "floats of two widths": lambda b, i, f: b.floating("fadd", f, b.constant("float", 1.0)),
    "comparing floats of two widths": lambda b, i, f: b.fcompare("olt", f, b.constant("float", 1.0)),
    "a vector and a scalar": lambda b, i, f: b.floating("fmul", f, b.constant("<2 x double>", 1.0)),
    "choices of two types": lambda b, i, f: b.select(b.compare("slt", i, 0), i, f),
    "minimum of two types": lambda b, i, f: b.minimum(i, b.constant("i16", 1)),
    "fma of two types": lambda b, i, f: b.fma(f, f, b.constant("float", 1.0)),
    "a condition that is none": lambda b, i, f: b.branch(i, "yes", "no"),
    "loading from a number": lambda b, i, f: b.load("i64", i),
    "storing to a number": lambda b, i, f: b.store(f, i),
    "adding to a number atomically": lambda b, i, f: b.fetch_add(i, 1),
    "publishing at a number": lambda b, i, f: b.publish(1, i),
    "returning a value from a function that has none": lambda b, i, f: b.give(i),
    "calling a number": lambda b, i, f: b.call_at(i, []),
    "an offset from a number": lambda b, i, f: b.offset(i, 8),
    "an offset by a narrow integer": lambda b, i, f: b.offset(b.params[0], b.constant("i32", 8)),
    "shuffling two types": lambda b, i, f: b.shuffle(
        b.constant("<2 x double>", 1.0), b.constants("float", [1, 2]), [0]
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_fail_where_they_are_made(mistake):
    b = Builder("f", ["ptr"])
    integer, floating = b.load("i64", b.params[0]), b.load("double", b.params[0])
    with pytest.raises(TypeError, match=r"has type .*, expected"):
        MISTAKES[mistake](b, integer, floating)
