"""The host as a frozen value: vector width, registers, caches, cores.

Everything that steers code generation or planning is read from here, and "native" is resolved to a
CPU name and a feature list before anything is hashed. ``FALTUNG_CPU`` narrows the description (for
example ``x86-64`` or ``x86-64-v3``); it is read once.
"""

from __future__ import annotations

import functools
import os
import platform
from dataclasses import dataclass
from pathlib import Path

from .errors import ArgumentError

# The x86-64 micro-architecture levels, and what each adds.
_LEVELS = {
    "x86-64": ("sse", "sse2", "fxsr", "mmx", "cx8", "cmov"),
    "x86-64-v2": ("sse3", "ssse3", "sse4.1", "sse4.2", "popcnt", "cx16", "sahf"),
    "x86-64-v3": ("avx", "avx2", "fma", "f16c", "bmi", "bmi2", "lzcnt", "movbe", "xsave"),
}


@dataclass(frozen=True)
class Machine:
    """What code is generated for.

    ``vector_bytes`` is the width of a SIMD register, ``registers`` how many there are. Caches are
    in bytes, per core but for ``l3``.
    """

    triple: str
    cpu: str
    features: tuple[str, ...]
    vector_bytes: int
    registers: int
    l1: int
    l2: int
    l3: int
    cores: int

    def has(self, feature: str) -> bool:
        """Whether the CPU has ``feature`` (LLVM's name)."""
        return feature in self.features

    @property
    def x86(self) -> bool:
        """Whether this is an x86-64 CPU."""
        return self.triple.startswith("x86_64")

    @property
    def fused(self) -> bool:
        """Whether there is a fused multiply-add instruction."""
        return not self.x86 or self.has("fma")

    @property
    def half(self) -> bool:
        """Whether there are instructions that convert float16 and float32."""
        return not self.x86 or self.has("f16c")

    @property
    def pairs(self) -> bool:
        """Whether there is an instruction that adds two products of bfloat16 numbers to a float32."""
        return self.has("avx512bf16") and self.has("avx512vl") if self.x86 else self.has("bf16")

    @property
    def adders(self) -> bool:
        """Whether additions run beside multiply-adds, on ports of their own (AMD's Zen), or compete
        with them."""
        return self.cpu.startswith("znver")

    def lanes(self, bits: int) -> int:
        """How many elements of ``bits`` bits a SIMD register holds."""
        return max(1, 8 * self.vector_bytes // bits)

    def __str__(self) -> str:
        caches = ", ".join(
            f"{name} {size // 1024} KiB" for name, size in (("L1", self.l1), ("L2", self.l2), ("L3", self.l3))
        )
        return (
            f"{self.cpu} ({self.triple}): {8 * self.vector_bytes}-bit vectors, {self.registers} registers, "
            f"{'fused multiply-add' if self.fused else 'no fused multiply-add'}, {caches}, "
            f"{self.cores} {'core' if self.cores == 1 else 'cores'}"
        )


@functools.cache
def host() -> Machine:
    """The machine this process runs on, narrowed by ``FALTUNG_CPU``."""
    import llvmlite.binding as llvm

    triple = llvm.get_process_triple()
    features = tuple(sorted(name for name, on in llvm.get_host_cpu_features().items() if on))
    return narrow(describe(triple, llvm.get_host_cpu_name(), features), os.environ.get("FALTUNG_CPU", ""))


def describe(triple: str, cpu: str, features: tuple[str, ...]) -> Machine:
    """A machine with this CPU and the caches and cores of the present one."""
    x86 = triple.startswith("x86_64")
    wide, middle = x86 and "avx512f" in features and "avx512vl" in features, x86 and "avx2" in features
    l1, l2, l3 = _caches()
    return Machine(
        triple=triple,
        cpu=cpu,
        features=features,
        vector_bytes=64 if wide else 32 if middle else 16,
        registers=32 if wide or not x86 else 16,
        l1=l1,
        l2=l2,
        l3=l3,
        cores=usable_cores(),
    )


def narrow(machine: Machine, level: str) -> Machine:
    """``machine`` restricted to an x86-64 micro-architecture level; "" and "native" change nothing."""
    if level in ("", "native"):
        return machine
    if level not in _LEVELS or not machine.x86:
        raise ArgumentError(
            f"FALTUNG_CPU is {level!r}, expected 'native' or, on x86-64, one of {', '.join(_LEVELS)}. "
            "Unset it to use the whole CPU."
        )
    names = list(_LEVELS)
    allowed = {f for name in names[: names.index(level) + 1] for f in _LEVELS[name]}
    return describe(machine.triple, level, tuple(f for f in machine.features if f in allowed))


def usable_cores() -> int:
    """The cores this process may use: its affinity, limited by the control group's quota."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        if quota != "max":
            cores = min(cores, max(1, -(-int(quota) // int(period))))
    except (OSError, ValueError):
        pass
    return max(1, cores)


def _caches() -> tuple[int, int, int]:
    """L1 data, L2 and L3 sizes; cautious ones where the system does not tell."""
    sizes = {1: 32 << 10, 2: 256 << 10, 3: 4 << 20}
    for index in Path("/sys/devices/system/cpu/cpu0/cache").glob("index*"):
        try:
            if (index / "type").read_text().strip() == "Instruction":
                continue
            text = (index / "size").read_text().strip()
            scale = {"K": 1 << 10, "M": 1 << 20}.get(text[-1:], 1)
            sizes[int((index / "level").read_text())] = int(text.rstrip("KM")) * scale
        except (OSError, ValueError):
            continue
    if platform.system() == "Darwin":
        sizes.update({1: 64 << 10, 2: 2 << 20, 3: 8 << 20})
    return sizes[1], sizes[2], sizes[3]
