"""Hosts that multiply bfloat16 numbers in pairs, on any host: the instruction is replaced by its definition.

x86's vdpbf16ps (Intel, Software Developer's Manual, "VDPBF16PS") adds to each float32 the product of the
second numbers of two words and then that of the first ones, each sum rounded to nearest; subnormal operands
and results count as 0. The generated text is what such a host would compile, but for that one function.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from faltung import nn
from faltung.machine import Machine, host
from faltung.plan import PanelSpec, RoutineSpec
from faltung.runtime.cache import ObjectCache
from faltung.runtime.compiler import Compiler, compiler

FEATURES = ("avx512bf16", "avx512vl", "bf16")
_DECLARED = re.compile(r"declare <(\d+) x float> @(llvm\.(?:x86|aarch64)\S*?(?:dpbf16ps|bfdot)[^(]*)\(.*\)\n")
_SMALLEST = "0x3810000000000000"  # 2⁻¹²⁶, the smallest normal float


def host_with_pairs(vector_bytes: int | None = None) -> Machine:
    """This host, if it had the instruction (and vectors as wide as asked for)."""
    machine = host()
    wide = vector_bytes or machine.vector_bytes
    features = tuple(sorted({*machine.features, *FEATURES}))
    registers = 32 if wide == 64 else machine.registers
    return replace(machine, features=features, vector_bytes=wide, registers=registers)


def with_definition(text: str) -> str:
    """A module in which the instruction is a function."""
    declared = _DECLARED.search(text)
    if declared is None:
        return text
    text = text.replace(declared[0], "").replace(f"@{declared[2]}(", "@dot_of_pairs(")
    return text + _definition(int(declared[1]))


def _definition(lanes: int) -> str:
    floats, words, pairs = f"<{lanes} x float>", f"<{lanes} x i32>", f"<{2 * lanes} x bfloat>"
    every = lambda type_, value: "<" + ", ".join([f"{type_} {value}"] * lanes) + ">"  # noqa: E731
    lines = []

    def flushed(name: str, value: str) -> str:
        lines.append(f"%{name}a = call {floats} @llvm.fabs.v{lanes}f32({floats} {value})")
        lines.append(f"%{name}s = fcmp olt {floats} %{name}a, {every('float', _SMALLEST)}")
        lines.append(f"%{name} = select <{lanes} x i1> %{name}s, {floats} zeroinitializer, {floats} {value}")
        return f"%{name}"

    parts = {}
    for operand in ("x", "w"):
        lines.append(f"%{operand}b = bitcast {pairs} %{operand} to {words}")
        lines.append(f"%{operand}1i = and {words} %{operand}b, {every('i32', -65536)}")
        lines.append(f"%{operand}0i = shl {words} %{operand}b, {every('i32', 16)}")
        for k in "10":
            lines.append(f"%{operand}{k}f = bitcast {words} %{operand}{k}i to {floats}")
            parts[operand + k] = flushed(operand + k, f"%{operand}{k}f")
    total = flushed("t", "%to")
    for k in "10":
        operands = ", ".join(f"{floats} {v}" for v in (parts["x" + k], parts["w" + k], total))
        # Products are exact, so that it does not matter whether they are fused.
        lines.append(f"%r{k}f = call {floats} @llvm.fmuladd.v{lanes}f32({operands})")
        total = flushed(f"r{k}", f"%r{k}f")
    head = f"define internal {floats} @dot_of_pairs({floats} %to, {pairs} %x, {pairs} %w)"
    body = "\n".join(f"  {line}" for line in [*lines, f"ret {floats} {total}"])
    declared = [
        f"declare {floats} @llvm.fabs.v{lanes}f32({floats})",
        f"declare {floats} @llvm.fmuladd.v{lanes}f32({floats}, {floats}, {floats})",
    ]
    return "\n".join([f"{head} {{", body, "}", *declared, ""])


class _Emulating(Compiler):
    """A compiler that keeps nothing on disk: what it makes is not what its key says."""

    def __init__(self, machine: Machine) -> None:
        super().__init__(machine, ObjectCache(None))

    def ir(self, *specs: RoutineSpec) -> str:
        return with_definition(super().ir(*specs))


@contextlib.contextmanager
def emulated(vector_bytes: int | None = None) -> Iterator[None]:
    """Layers are planned for a host that has the instruction. The routines that use it stay in the process:
    another host would never ask for them."""
    machine, real = host_with_pairs(vector_bytes), compiler()
    emulating, load = _Emulating(host()), real._load

    def load_or_emulate(specs: tuple[RoutineSpec, ...]) -> None:
        if any(isinstance(spec, PanelSpec) and spec.pairs for spec in specs):
            real._routines.update({spec: emulating.routine(spec) for spec in specs})
        else:
            load(specs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nn, "host", lambda: machine)
        patch.setattr(nn, "_calls", type(nn._calls)())
        patch.setattr(real, "_load", load_or_emulate)
        yield
