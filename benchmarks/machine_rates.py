"""What this machine can do at best: fused multiply-adds per second, and memory copied per second.

Both are measured, not looked up: the multiply-adds by a generated loop of independent accumulators as wide as
the host's vectors, the copy by NumPy on arrays far larger than any cache.  Read and write both count.
"""

from __future__ import annotations

import ctypes
import math
import os
import platform
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

COPY_BYTES = 256 * 2**20

# Below this a copy measures NumPy's call.
SMALLEST_COPY = 2**20

# A fused multiply-add takes four or five cycles and two start in each; ten independent ones keep the units
# busy, and with the two operands twelve still fit the sixteen registers of AVX2.
ACCUMULATORS = 12


@cache
def host_features() -> frozenset[str]:
    """The host's instruction-set features, by LLVM's names."""
    import llvmlite.binding as llvm

    try:
        return frozenset(name for name, present in llvm.get_host_cpu_features().items() if present)
    except RuntimeError:  # LLVM cannot ask every operating system
        return frozenset()


def vector_bits() -> int:
    """Width of the host's widest vector register."""
    features = host_features()
    if "avx512f" in features:
        return 512
    return 256 if "avx" in features else 128


def fma_routine_ir(element: str, lanes: int, fused: bool) -> str:
    """LLVM IR of ``rate(steps, a, b, sum)``: ACCUMULATORS independent chains of acc = acc·a + b."""
    vector = f"<{lanes} x {element}>"
    names = [f"acc{index}" for index in range(ACCUMULATORS)]
    suffix = f"v{lanes}{'f32' if element == 'float' else 'f64'}"

    def splat(name: str) -> list[str]:
        return [
            f"  %{name}1 = insertelement {vector} poison, {element} %{name}, i32 0",
            f"  %{name}v = shufflevector {vector} %{name}1, {vector} poison, <{lanes} x i32> zeroinitializer",
        ]

    def multiply_add(name: str) -> list[str]:
        if fused:
            call = f"call {vector} @llvm.fma.{suffix}({vector} %{name}, {vector} %av, {vector} %bv)"
            return [f"  %{name}.next = {call}"]
        return [
            f"  %{name}.product = fmul {vector} %{name}, %av",
            f"  %{name}.next = fadd {vector} %{name}.product, %bv",
        ]

    total = [f"  %sum0 = fadd {vector} %acc0.next, %acc1.next"]
    for index in range(2, ACCUMULATORS):
        total.append(f"  %sum{index - 1} = fadd {vector} %sum{index - 2}, %acc{index}.next")
    return "\n".join(
        [
            f"declare {vector} @llvm.fma.{suffix}({vector}, {vector}, {vector})",
            f"define void @rate(i64 %steps, {element} %a, {element} %b, ptr %out)",
            # Without it some processors get their 512-bit vectors split in two.
            '"min-legal-vector-width"="512" {',
            "entry:",
            *splat("a"),
            *splat("b"),
            "  br label %loop",
            "loop:",
            "  %step = phi i64 [ 0, %entry ], [ %step.next, %loop ]",
            *[f"  %{name} = phi {vector} [ %bv, %entry ], [ %{name}.next, %loop ]" for name in names],
            *[line for name in names for line in multiply_add(name)],
            "  %step.next = add i64 %step, 1",
            "  %more = icmp ult i64 %step.next, %steps",
            "  br i1 %more, label %loop, label %done",
            "done:",
            *total,
            f"  store {vector} %sum{ACCUMULATORS - 2}, ptr %out, align {4 if element == 'float' else 8}",
            "  ret void",
            "}",
            "",
        ]
    )


@cache
def _compiled(dtype: str) -> tuple[Callable[[int], None], int]:
    """The loop for a dtype as a call that releases the GIL, and the operations of one of its steps."""
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    element, c_type, bits = {
        "float32": ("float", ctypes.c_float, 32),
        "float64": ("double", ctypes.c_double, 64),
    }[dtype]
    lanes = vector_bits() // bits
    features = host_features()
    fused = "fma" in features or platform.machine().lower() in ("aarch64", "arm64")
    machine = llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=",".join("+" + name for name in sorted(features)),
        opt=2,
    )
    module = llvm.parse_assembly(fma_routine_ir(element, lanes, fused))
    module.verify()
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    signature = ctypes.CFUNCTYPE(None, ctypes.c_int64, c_type, c_type, ctypes.c_void_p)
    routine = signature(engine.get_function_address("rate"))

    def run(steps: int) -> None:
        sums = (c_type * lanes)()
        routine(steps, 0.5, 1.0, ctypes.addressof(sums))

    # The machine code lives as long as its engine, which only this attribute keeps.
    run.engine = engine  # type: ignore[attr-defined]
    return run, 2 * lanes * ACCUMULATORS


def fma_rate(dtype: str, threads: int, seconds: float = 0.1) -> float:
    """Floating-point operations per second, two for each multiply-add: the best of many short windows."""
    run, operations = _compiled(dtype)
    steps = 10_000
    while (duration := _duration(run, steps)) < 0.002:
        steps *= 4
    windows = 10
    steps = max(1, int(steps * seconds / windows / duration))
    best = min(_together(run, [steps] * threads, windows))
    return operations * steps * threads / best


def copy_rate(threads: int, size: int = COPY_BYTES, repetitions: int = 7) -> float:
    """Bytes per second, read and write both counted, of copying `size` bytes over and over: the best seen."""
    source = np.ones(max(threads, size // 4), np.float32)
    target = np.zeros_like(source)
    edges = np.linspace(0, source.size, threads + 1).astype(int)
    parts = [(target[a:b], source[a:b]) for a, b in pairwise(edges)]
    # Small copies are repeated inside the thread, or handing out the work would be what is measured.
    inner = max(1, int(2**25 // source.nbytes))

    def copy(part: tuple[Any, Any]) -> None:
        for _ in range(inner):
            np.copyto(*part)

    best = min(_together(copy, parts, 1 + repetitions)[1:])
    return 2 * source.nbytes * inner / best


def _together(run: Callable[[Any], None], parts: list[Any], repetitions: int) -> list[float]:
    """Seconds of each repetition of running all parts at once, a thread to each."""
    if len(parts) == 1:
        return [_duration(run, parts[0]) for _ in range(repetitions)]
    with ThreadPoolExecutor(len(parts)) as pool:
        return [_duration(lambda: list(pool.map(run, parts))) for _ in range(repetitions)]


class Rates:
    """The rates at one thread count, measured again beside every case; the best ever seen counts.

    A shared or throttled machine has slow moments: a limit measured in one would flatter whatever runs later.
    """

    def __init__(self, threads: int) -> None:
        self.threads = threads
        self._fma: dict[str, float] = {}
        self._copy: dict[int, float] = {}

    def fma(self, dtype: Any) -> float:
        """Operations per second in the precision a dtype is computed in; float32 stands for integers."""
        dtype = np.dtype(dtype)
        name = "float64" if dtype in (np.dtype(np.float64), np.dtype(np.complex128)) else "float32"
        seconds = 0.02 if name in self._fma else 0.1
        self._fma[name] = max(self._fma.get(name, 0.0), fma_rate(name, self.threads, seconds))
        return self._fma[name]

    def copy(self) -> float:
        """Bytes per second from and to memory, far beyond every cache."""
        return self._copy.get(COPY_BYTES) or self._measured_copy(COPY_BYTES)

    def copy_of_size(self, traffic: int) -> float:
        """Bytes per second of a copy that causes `traffic` bytes of reads and writes, or nearly that.

        The fair limit of arrays that stay in a cache between repetitions.
        """
        size = min(COPY_BYTES, max(SMALLEST_COPY, traffic // 2))
        return self._measured_copy(2 ** round(math.log2(size)))

    def _measured_copy(self, size: int) -> float:
        self._copy[size] = max(self._copy.get(size, 0.0), copy_rate(self.threads, size))
        return self._copy[size]

    def describe(self) -> dict[str, Any]:
        """What was measured, for the JSON report."""
        return {
            "threads": self.threads,
            "fma_operations_per_second": self._fma,
            "copy_bytes_per_second": {str(size): rate for size, rate in self._copy.items()},
        }


def describe_machine() -> dict[str, Any]:
    """The machine's description: a table of timings means nothing without it."""
    import llvmlite.binding as llvm

    return {
        "processor": _processor(),
        "llvm_cpu": llvm.get_host_cpu_name(),
        "vector_bits": vector_bits(),
        "cpus": available_cpus(),
        "caches": _caches(),
        "architecture": platform.machine(),
        "system": f"{platform.system()} {platform.release()}",
    }


def available_cpus() -> int:
    """Processors this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _caches() -> dict[str, str]:
    found = {}
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        try:
            level, kind, size = ((index / name).read_text().strip() for name in ("level", "type", "size"))
        except OSError:
            continue
        if kind != "Instruction":
            found[f"L{level}"] = size
    return found


def _duration(call: Callable[..., Any], *arguments: Any) -> float:
    start = time.perf_counter()
    call(*arguments)
    return time.perf_counter() - start
