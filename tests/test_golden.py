"""A dozen generated routines, kept as text: a change of generated code shows as a diff in review.

The machines are described here, not detected, so the files are the same wherever the tests run.
After an intended change run ``pytest tests/test_golden.py --update-golden`` and read the diff.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import numpy as np
import pytest

from faltung import codegen
from faltung.algorithms import direct, winograd
from faltung.machine import Machine
from faltung.plan import (
    ChangeSpec,
    DigestSpec,
    DriverSpec,
    EntrySpec,
    GatherSpec,
    HandlerSpec,
    JudgeSpec,
    LanewiseSpec,
    MendSpec,
    OuterSpec,
    OverlapSpec,
    PackSpec,
    PanelSpec,
    PickSpec,
    RepeatSpec,
    RoutineSpec,
    RunningSumSpec,
    ScatterSpec,
    StencilSpec,
    StripSpec,
    SweepSpec,
    TotalSpec,
)
from tests.assertions import problem_of

DIRECTORY = Path(__file__).parent / "golden"

_V2 = ("cx16", "popcnt", "sse", "sse2", "sse3", "sse4.1", "sse4.2", "ssse3")
_V3 = (*_V2, "avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe")
_V4 = (*_V3, "avx512bw", "avx512cd", "avx512dq", "avx512f", "avx512vl")
_VNNI = (*_V4, "avx512vnni")
_BF16 = (*_VNNI, "avx512bf16")


def machine(triple: str, cpu: str, features: tuple[str, ...], vector_bytes: int, registers: int) -> Machine:
    """A machine with ordinary caches."""
    return Machine(
        triple,
        cpu,
        tuple(sorted(features)),
        vector_bytes,
        registers,
        l1=32 << 10,
        l2=1 << 20,
        l3=32 << 20,
        cores=4,
    )


X86 = "x86_64-unknown-linux-gnu"
MACHINES = {
    "sse2": machine(X86, "x86-64", ("sse", "sse2"), 16, 16),
    "avx2": machine(X86, "x86-64-v3", _V3, 32, 16),
    "avx512": machine(X86, "x86-64-v4", _V4, 64, 32),
    "vnni": machine(X86, "cascadelake", _VNNI, 64, 32),
    "bf16": machine(X86, "cooperlake", _BF16, 64, 32),
    "neon": machine("aarch64-unknown-linux-gnu", "generic", ("fp-armv8", "neon"), 16, 32),
    "neon-bf16": machine("aarch64-unknown-linux-gnu", "neoverse-v1", ("bf16", "fp-armv8", "neon"), 16, 32),
}


@dataclass(frozen=True)
class Golden:
    """A routine: the one the direct sum would use for a problem, or one that is spelled out."""

    machine: str
    x: tuple[tuple[int, ...], str] = ((0,), "f4")
    kernel: tuple[tuple[int, ...], str] = ((0,), "f4")
    options: dict[str, Any] = field(default_factory=dict)
    spec: RoutineSpec | None = None
    even: bool = False
    """Whether the kernel is mirrored."""
    needs: str = ""
    """An instruction (or a part of one) that the machine code must contain."""

    def routine(self) -> RoutineSpec:
        """Its specification."""
        if self.spec is not None:
            return self.spec
        x, kernel = np.empty(*self.x), np.ones(*self.kernel)
        if not self.even:
            kernel.flat[0] = 0 if kernel.dtype == np.bool_ else 2
        problem = problem_of("correlate", x, kernel, **{"mode": "valid", **self.options})
        return direct.propose(problem, MACHINES[self.machine]).regions[0].passes[0].routine


def _spelled(**fields: Any) -> StencilSpec:
    common = {"complexity": "real", "overflow": "wrap", "layout": "rows", "rows": 2, "vectors": 1, "outer": 0}
    return StencilSpec(**{**common, **fields})


def _sums(**fields: Any) -> RunningSumSpec:
    common = {"complexity": "real", "overflow": "wrap", "layout": "rows", "vectors": 2, "outer": 0}
    common |= {"tap": fields["accumulator"], "scaled": "nothing", "near": 0}
    return RunningSumSpec(**{**common, **fields})


def _sweep(**fields: Any) -> SweepSpec:
    common = {"overflow": "wrap", "rows": 2, "vectors": 1, "column_lanes": 8, "lanes": 8, "loads": 4}
    common |= {"streams": False, "held": None, "rest": 7 % fields.get("lanes", 8)}
    common |= dict.fromkeys(("strip", "line", "tap"), fields["columns"])
    return SweepSpec(**{**common, **fields})


def _overlap(**fields: Any) -> OverlapSpec:
    common = {"overflow": "wrap", "pair": "tiles", "hop": 0, "strides": (1, 1), "dense": True, "cells": ()}
    return OverlapSpec(**{**common, **fields})


GOLDEN = {
    "avx2-f32-tile-transformed": Golden(
        "avx2",
        spec=_overlap(
            x="f32", y="f32", element="f32", lanes=8, layout="tile", lengths=(24, 32),
            radices=((3, 2, 4), (2, 4, 4)), depths=(0, 0), cells=(2, 2), gather=GatherSpec(4, 0, 2),
        ),
        needs="vfmadd",
    ),
    "neon-f64-line-transformed": Golden(
        "neon",
        spec=_overlap(
            x="f64", y="f64", element="f64", lanes=2, layout="line", lengths=(40,),
            radices=((5, 2, 4),), depths=(1,), hop=32, strides=(1,), gather=GatherSpec(8, 0, 1),
        ),
        needs="fmla",
    ),
    "avx2-f32-3x3": Golden("avx2", ((500, 500), "f4"), ((3, 3), "f4"), needs="vfmadd"),
    "avx2-f64-5x5-stride-2": Golden(
        "avx2", ((500, 500), "f8"), ((5, 5), "f8"), {"stride": (2, 1)}, needs="vfmadd"
    ),
    "avx512-f32-7x7": Golden("avx512", ((500, 500), "f4"), ((7, 7), "f4"), needs="zmm"),
    "avx512-f32-line-101": Golden("avx512", ((10**6,), "f4"), ((101,), "f4"), needs="zmm"),
    "sse2-f32-3x3": Golden("sse2", ((500, 500), "f4"), ((3, 3), "f4"), needs="mulps"),
    "neon-f32-5x5": Golden("neon", ((500, 500), "f4"), ((5, 5), "f4"), needs="fmla"),
    "avx2-u8-3x3": Golden("avx2", ((500, 500), "u1"), ((3, 3), "u1"), needs="vpmullw"),
    "avx2-u8-rounded-saturated": Golden(
        "avx2", spec=_spelled(x="u8", y="u8", accumulator="f32", overflow="saturate", lanes=8, heights=(3,)),
        needs="vminps",
    ),
    "avx2-i16-pairs-saturated": Golden(
        "avx2", ((500, 500), "i2"), ((3, 3), "i2"), {"overflow": "saturate"}, needs="vpmaddwd"
    ),
    "sse2-u8-pairs": Golden("sse2", ((500, 500), "u1"), ((10, 13), "i2"), {"dtype": "i4"}, needs="pmaddwd"),
    "vnni-i16-pairs-checked": Golden(
        "vnni", ((500, 500), "i2"), ((1, 2), "i2"), {"dtype": "i2", "overflow": "raise"}, needs="vpdpwssd"
    ),
    "neon-i16-pairs": Golden(
        "neon",
        spec=_spelled(
            x="i16", y="u8", accumulator="i32", overflow="saturate", lanes=8, heights=(1,), product="pairs"
        ),
        needs="smull",
    ),
    "neon-f32-to-i16-checked": Golden(
        "neon", spec=_spelled(x="f32", y="i16", accumulator="f32", overflow="raise", lanes=4, heights=(2,)),
        needs="fmla",
    ),
    "avx2-complex64-both": Golden("avx2", ((500, 500), "c8"), ((2, 2), "c8"), needs="vfmadd"),
    "avx512-f64-complex-kernel": Golden("avx512", ((500, 500), "f8"), ((2, 2), "c16"), needs="vfmadd"),
    "sse2-f16": Golden(
        "sse2", spec=_spelled(x="f16", y="f16", accumulator="f32", lanes=4, heights=(2,)), needs="mulps"
    ),
    "neon-bf16": Golden(
        "neon", spec=_spelled(x="bf16", y="bf16", accumulator="f32", lanes=4, heights=(3,)), needs="fmla"
    ),
    "sse2-bool": Golden("sse2", ((500, 500), "?"), ((2, 2), "?"), needs="pand"),
    "sse2-i128": Golden(
        "sse2",
        spec=_spelled(x="u64", y="i64", accumulator="i128", overflow="saturate", lanes=1, heights=(1,)),
        needs="mulq",
    ),
    "avx2-f32-7x7-even": Golden("avx2", ((500, 500), "f4"), ((7, 7), "f4"), even=True, needs="vaddps"),
    "avx2-f32-copies": Golden(
        "avx2",
        spec=_spelled(
            x="f32", y="f32", accumulator="f32", rows=5, vectors=2, lanes=8, heights=(4, 3), copies=True
        ),
        needs="prefetch",
    ),
    "neon-f64-odd-line": Golden(
        "neon",
        spec=_spelled(
            x="f64", y="f64", accumulator="f64", layout="line", rows=4, lanes=2, heights=(2, 1), folded=1,
            mirror="odd", pairing="opposed",
        ),
        needs="fsub",
    ),
    "sse2-i16-even-rows": Golden(
        "sse2",
        spec=_spelled(
            x="i16", y="i16", accumulator="i16", lanes=8, heights=(2,), folded=1, mirror="even",
            pairing="opposed",
        ),
        needs="paddw",
    ),
    "avx2-sums-of-rows-f32": Golden(
        "avx2", spec=_sums(x="f32", y="f32", accumulator="f32", lanes=8, scaled="samples"), needs="vfmadd"
    ),
    "avx2-sums-of-rows-i16-outer": Golden(
        "avx2", spec=_sums(x="u8", y="i16", accumulator="i16", lanes=16, outer=1), needs="vpaddw"
    ),
    "avx2-sums-along-a-line-rounded-saturated": Golden(
        "avx2",
        spec=_sums(x="f32", y="u8", accumulator="f32", overflow="saturate", layout="line", lanes=8),
        needs="vminps",
    ),
    "avx2-sums-along-a-line-complex": Golden(
        "avx2",
        spec=_sums(
            x="f32", y="f32", accumulator="f32", complexity="both", layout="line", lanes=8, scaled="samples"
        ),
        needs="vfmadd",
    ),
    "avx2-totals-along-a-line-u8": Golden(
        "avx2",
        spec=_sums(
            x="u16", y="u8", accumulator="i32", tap="f32", overflow="saturate", layout="line", lanes=8,
            scaled="sums", near=1,
        ),
        needs="vcvtdq2ps",
    ),
    "neon-sums-of-rows-f32": Golden(
        "neon", spec=_sums(x="f32", y="f32", accumulator="f32", lanes=4, scaled="samples"), needs="fmla"
    ),
    "neon-sums-along-a-line-checked": Golden(
        "neon",
        spec=_sums(x="i32", y="u8", accumulator="i32", overflow="raise", layout="line", lanes=4),
        needs="add\tv",
    ),
    "sse2-sums-of-rows-bool": Golden(
        "sse2", spec=_sums(x="bool", y="bool", accumulator="bool", lanes=16, scaled="samples"), needs="por"
    ),
    "avx2-sweep-f32": Golden("avx2", spec=_sweep(x="f32", y="f32", columns="f32"), needs="vperm2f128"),
    "avx2-sweep-u8-saturated": Golden(
        "avx2",
        spec=_sweep(
            x="u8", strip="u16", y="u8", columns="i16", line="i32", tap="f32", overflow="saturate", rows=4,
            column_lanes=16, held=0,
        ),
        needs="vcvtdq2ps",
    ),
    "sse2-sweep-f64-short": Golden(
        "sse2",
        spec=_sweep(
            x="f64", y="f64", columns="f64", column_lanes=2, lanes=2, loads=1, held=2, rest=1, streams=True
        ),
        needs="movntpd",
    ),
    "neon-sweep-f16": Golden(
        "neon", spec=_sweep(x="f16", y="f16", columns="f32", column_lanes=4, lanes=4, loads=2), needs="fmla"
    ),
    "avx2-f32-zero-taps-watched": Golden(
        "avx2",
        spec=_spelled(x="f32", y="f32", accumulator="f32", lanes=8, heights=(3, 1, 1), watched=True),
        needs="vfmadd",
    ),
    "neon-f16-zero-taps-watched-line": Golden(
        "neon",
        spec=_spelled(
            x="f16", y="f16", accumulator="f32", lanes=4, heights=(2, 1, 1), layout="line", outer=1,
            watched=True,
        ),
        needs="fmla",
    ),
    "avx2-panel-f32": Golden("avx2", spec=PanelSpec("f32", 6, 2, 8, unrolled=4), needs="vfmadd"),
    "avx2-panel-f32-fetches": Golden("avx2", spec=PanelSpec("f32", 6, 2, 8, fetches=True), needs="prefetch"),
    "avx2-panel-f32-singly": Golden("avx2", spec=PanelSpec("f32", 6, 2, 8, singly=True), needs="vfmadd"),
    "bf16-panel-pairs": Golden("bf16", spec=PanelSpec("f32", 14, 2, 16, pairs=True), needs="vdpbf16ps"),
    "neon-bf16-panel-pairs": Golden(
        "neon-bf16", spec=PanelSpec("f32", 14, 2, 4, singly=True, pairs=True), needs="bfdot"
    ),
    "bf16-pack-halves": Golden(
        "bf16", spec=PackSpec("i16", "i16", "i16", "wrap", "line", 16, 1, halves=True), needs="vpmovzxwd"
    ),
    "neon-panel-f64": Golden("neon", spec=PanelSpec("f64", 14, 2, 2), needs="fmla"),
    "avx2-lanewise-f32": Golden(
        "avx2", spec=LanewiseSpec("f32", 1, 8, (4, 3), 8, fetches=True), needs="vfmadd"
    ),
    "sse2-lanewise-f64": Golden("sse2", spec=LanewiseSpec("f64", 2, 3, (3,), 2), needs="mulpd"),
    "neon-lanewise-f32": Golden("neon", spec=LanewiseSpec("f32", 3, 4, (5, 4), 4), needs="fmla"),
    "avx2-gather-spills": Golden("avx2", spec=GatherSpec(4, 0, 4, spills=True), needs="vmovups"),
    "avx2-strip-f32": Golden("avx2", spec=StripSpec("f32", 4, 3, 8), needs="vbroadcastss"),
    "neon-strip-f64": Golden("neon", spec=StripSpec("f64", 14, 2, 2), needs="fmla"),
    "avx2-pack-line": Golden(
        "avx2", spec=PackSpec("f32", "f32", "f32", "wrap", "line", 8, 1, fetches=True), needs="prefetch"
    ),
    "neon-pack-line-of-samples": Golden(
        "neon", spec=PackSpec("f16", "f32", "f32", "wrap", "line", 4, 1), needs="zip1"
    ),
    "sse2-pack-channels-bf16": Golden(
        "sse2", spec=PackSpec("bf16", "f32", "f32", "wrap", "channels", 4, 1), needs="punpcklwd"
    ),
    "avx2-change-of-basis": Golden(
        "avx2",
        spec=ChangeSpec(winograd.matrices(2, 3)[2], 2, "f32", "f32", 8),
        needs="vsubps",
    ),
    "avx2-outer-f32": Golden("avx2", spec=OuterSpec("f32", 6, 2, 8, unrolled=4), needs="vfmadd"),
    "sse2-outer-f64-narrow": Golden("sse2", spec=OuterSpec("f64", 10, 1, 2), needs="mulpd"),
    "neon-outer-f32": Golden("neon", spec=OuterSpec("f32", 14, 2, 4), needs="fmla"),
    "avx2-digest": Golden("avx2", spec=DigestSpec(8, 4), needs="vpmulld"),
    "avx2-total-f32": Golden("avx2", spec=TotalSpec("f32", 8), needs="vaddps"),
    "neon-repeat": Golden("neon", spec=RepeatSpec(), needs="blr"),
    "avx2-gather-3": Golden("avx2", spec=GatherSpec(4, 0, 3), needs="ymm"),
    "avx2-gather-fetches": Golden("avx2", spec=GatherSpec(4, 0, 3, fetches=4), needs="prefetch"),
    "avx2-gather-framed": Golden("avx2", spec=GatherSpec(4, 0, 4, spills=True, framed=True), needs="vmovups"),
    "avx2-scatter-2": Golden("avx2", spec=ScatterSpec(4, 2), needs="ymm"),
    "avx2-judge-f32-tiles": Golden("avx2", spec=JudgeSpec("f32", False, 2, clipped=True), needs="vsqrtsd"),
    "neon-judge-f64-rows": Golden("neon", spec=JudgeSpec("f64", separate=True, axes=1), needs="fsqrt"),
    "avx2-mend-f32": Golden(
        "avx2", spec=MendSpec("f32", "f32", "wrap", 1, 1, 2, (1, 2), 4), needs="vfmadd231pd"
    ),
    "neon-mend-complex": Golden("neon", spec=MendSpec("f32", "f32", "wrap", 2, 2, 1, (1,), 2), needs="fmla"),
    "avx2-driver-share": Golden("avx2", spec=DriverSpec("share"), needs="pause"),
    "sse2-handler": Golden(
        "sse2", spec=HandlerSpec(8, 24, 32, 72, 112, 160, 24, 8, 24, 24, 28, 3, 1, (0, 3)), needs="xchgq"
    ),
    "neon-pick": Golden("neon", spec=PickSpec(4), needs="ldr"),
    "sse2-entry": Golden("sse2", spec=EntrySpec(16), needs="cmpq"),
    "neon-driver-park": Golden("neon", spec=DriverSpec("park"), needs="ldaxr"),
    "neon-driver-drive": Golden("neon", spec=DriverSpec("drive"), needs="blr"),
    "avx2-gather-every-third": Golden("avx2", spec=GatherSpec(2, 0, 1, apart=3), needs="vpshufb"),
    "sse2-gather-swapped-complex": Golden("sse2", spec=GatherSpec(8, 4, 1), needs="bswapq"),
}  # fmt: skip


@pytest.mark.parametrize("name", GOLDEN)
def test_generated_text_is_the_golden_one(name, update_golden):
    golden = GOLDEN[name]
    spec, host = golden.routine(), MACHINES[golden.machine]
    text = f"; {spec}\n; {host}\n{codegen.emit(spec, host)}"
    path = DIRECTORY / f"{name}.ll"
    if update_golden:
        DIRECTORY.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert path.exists(), "no golden text yet: run pytest tests/test_golden.py --update-golden"
    assert text == path.read_text(encoding="utf-8"), (
        "the generated text changed; if that is meant, run pytest tests/test_golden.py --update-golden"
    )


def test_no_golden_text_is_left_over():
    assert {path.stem for path in DIRECTORY.glob("*")} == set(GOLDEN)


@pytest.mark.parametrize("name", GOLDEN)
def test_golden_text_becomes_the_machine_code_it_should(name):
    golden = GOLDEN[name]
    host = MACHINES[golden.machine]
    llvm.initialize_all_targets()
    llvm.initialize_all_asmprinters()
    try:
        target = llvm.Target.from_triple(host.triple)
    except RuntimeError:
        pytest.skip(f"this llvmlite has no target for {host.triple}")
    backend = target.create_target_machine(
        cpu=host.cpu, features=",".join(f"+{f}" for f in host.features), opt=2
    )
    module = llvm.parse_assembly((DIRECTORY / f"{name}.ll").read_text(encoding="utf-8"))
    module.verify()
    module.triple = host.triple
    module.data_layout = str(backend.target_data)
    assembly = backend.emit_assembly(module)
    assert golden.needs in assembly
    if isinstance(golden.spec, OverlapSpec | SweepSpec):  # its functions call each other, and nothing else
        assert not any(name in assembly for name in ("memset", "memcpy", "sqrtf", "fmaf", "@PLT"))
        return
    if not isinstance(golden.spec, DriverSpec | EntrySpec | HandlerSpec | RepeatSpec):
        assert "call" not in assembly.replace(".call", ""), "generated code calls nothing"
    assert "\tbl\t" not in assembly


@pytest.mark.parametrize("name", [n for n, g in GOLDEN.items() if g.spec is None])
def test_tiles_fit_the_registers(name):
    golden = GOLDEN[name]
    spec, host = golden.routine(), MACHINES[golden.machine]
    assert isinstance(spec, StencilSpec)
    parts = 2 if spec.complexity in ("kernel", "both") else 1
    assert parts * (spec.rows * spec.vectors + max(spec.heights)) < host.registers
    assert spec.lanes * host.vector_bytes > 0
