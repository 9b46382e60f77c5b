"""From a routine's specification to a function that can be called.

A routine is found in the object cache, or its IR text is generated and compiled by LLVM's backend;
no optimiser pipeline runs, because the text already is what should be executed.

IR text is a function of the specification, the machine and the source of the code generator, so
these three identify a routine: its text, which takes longer to write than an object to load, is
only written where there is no object yet.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import threading
from typing import Any

from .. import codegen
from ..errors import CompileError
from ..machine import Machine, host
from ..plan import DriverSpec, EntrySpec, JudgeSpec, RoutineSpec
from .cache import ObjectCache

FORMAT = 3
"""Raised when cached objects of earlier versions must not be used."""

RUNTIME: tuple[RoutineSpec, ...] = (
    *(DriverSpec(role) for role in ("drive", "alone", "share", "park", "summon", "spin", "team")),
    EntrySpec(object.__basicsize__),
)
"""What every process needs, whatever it convolves: one module, one object. It computes nothing, so it is
compiled as fast as can be: a plan for 1000 samples and 9 taps takes 0.65 µs at either level."""

_OPTIMISATION = 2
_QUICK_OPTIMISATION = 0
_GENERATOR_NEEDS = ("arithmetic.py", "machine.py", "plan.py")  # what codegen imports
_FUNCTION = ctypes.CFUNCTYPE(None, ctypes.c_void_p)  # releases the GIL
_SHORT = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)  # holds it: for work shorter than handing it over


class Routine:
    """A loaded routine: ``call`` it with the address of its argument block, or ``call_briefly`` for
    a few microseconds of work."""

    __slots__ = ("_keep", "address", "call", "call_briefly", "name")

    def __init__(self, name: str, address: int, keep: Any) -> None:
        self.name = name
        self.address = address
        self.call = _FUNCTION(address)
        self.call_briefly = _SHORT(address)
        self._keep = keep


class Compiler:
    """LLVM's backend for one machine. LLVM's wrapper is not re-entrant, hence the lock."""

    def __init__(self, machine: Machine, cache: ObjectCache) -> None:
        import llvmlite
        import llvmlite.binding as llvm

        self.machine, self.cache = machine, cache
        self._llvm = llvm
        self._version = llvmlite.__version__
        self._lock = threading.Lock()
        self._routines: dict[RoutineSpec, Routine] = {}
        with self._lock:
            if machine.triple == llvm.get_process_triple():
                llvm.initialize_native_target()
                llvm.initialize_native_asmprinter()
            else:
                llvm.initialize_all_targets()
                llvm.initialize_all_asmprinters()
            self._target = self._target_machine(_OPTIMISATION)
            self._jit: Any = None

    def routine(self, spec: RoutineSpec) -> Routine:
        """The loaded routine for ``spec``, compiled at most once in this process."""
        found = self._routines.get(spec)
        if found is not None:
            return found
        with self._lock:
            if spec not in self._routines:
                self._load(RUNTIME if spec in RUNTIME else (spec,))
            return self._routines[spec]

    def ir(self, *specs: RoutineSpec) -> str:
        """The IR text of a routine, or of the module of several."""
        return codegen.module(specs, self.machine)

    def assembly(self, spec: RoutineSpec) -> str:
        """The assembly text of a routine."""
        with self._lock:
            return str(self._target.emit_assembly(self._module(self.ir(spec))))

    def identity(self, *specs: RoutineSpec) -> str:
        """What determines a module's IR text: without the generator's source, the text itself."""
        digest = generator_digest()
        return f"{digest} {specs!r}" if digest is not None else self.ir(*specs)

    def key(self, identity: str, optimisation: int | None = None) -> str:
        """The cache key of a module: everything its object depends on."""
        machine = self.machine
        parts = [identity, machine.triple, machine.cpu, ",".join(machine.features)]
        parts += [str(machine.vector_bytes), str(machine.registers)]
        level = _OPTIMISATION if optimisation is None else optimisation
        parts += [str(level), self._version, str(FORMAT)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def _load(self, specs: tuple[RoutineSpec, ...]) -> None:
        """Have the routines of one module."""
        optimisation = _QUICK_OPTIMISATION if _is_quick(specs) else _OPTIMISATION
        key = self.key(self.identity(*specs), optimisation)
        code = self.cache.load(key)
        if code is None:
            target = self._target if optimisation == _OPTIMISATION else self._target_machine(optimisation)
            code = target.emit_object(self._module(self.ir(*specs)))
            self.cache.store(key, code)
        if self._jit is None:
            self._jit = self._llvm.create_lljit_compiler(self._target, suppress_errors=False)
        names = codegen.names(len(specs))
        library = self._llvm.JITLibraryBuilder().add_object_img(code)
        for name in names:
            library.export_symbol(name)
        try:
            tracker = library.link(self._jit, f"module {len(self._routines)}")
        except RuntimeError as error:
            raise CompileError(f"cannot load {', '.join(map(str, specs))}: {error}") from error
        for spec, name in zip(specs, names, strict=True):
            self._routines[spec] = Routine(str(spec), tracker[name], tracker)

    def _target_machine(self, optimisation: int) -> Any:
        machine = self.machine
        return self._llvm.Target.from_triple(machine.triple).create_target_machine(
            cpu=machine.cpu,
            features=",".join(f"+{f}" for f in machine.features),
            opt=optimisation,
            jit=True,
        )

    def _module(self, text: str) -> Any:
        try:
            module = self._llvm.parse_assembly(text)
            module.verify()
        except RuntimeError as error:
            raise CompileError(f"generated code is not valid: {error}") from error
        module.triple = self.machine.triple
        module.data_layout = str(self._target.target_data)
        return module


def _is_quick(specs: tuple[RoutineSpec, ...]) -> bool:
    """Whether routines take longer to optimise than they ever run: a judge is compiled in 5 ms, not 22, and
    takes 0.35 ms, not 0.3, of the 20 ms of 2d-2048x2048-f32-dense-31x31-reflect. Of full sums it takes a
    sixth (2d-64x64-f32-full-63x63)."""
    return specs == RUNTIME or (isinstance(specs[0], JudgeSpec) and not specs[0].clipped)


@functools.cache
def generator_digest() -> str | None:
    """A hash of the sources that IR text is generated by; None where they cannot be read."""
    # Not by pathlib: each of its calls takes as long as reading a file.
    package = os.path.dirname(codegen.__file__)
    digest = hashlib.sha256()
    try:
        sources = sorted(name for name in os.listdir(package) if name.endswith(".py"))
        paths = [os.path.join(package, name) for name in sources]
        above = os.path.dirname(package)
        for path in (*paths, *(os.path.join(above, name) for name in _GENERATOR_NEEDS)):
            with open(path, "rb", buffering=0) as file:
                digest.update(path[len(above) :].encode() + b"\0" + file.read())
    except OSError:
        return None
    return digest.hexdigest() if sources else None


@functools.cache
def compiler() -> Compiler:
    """The compiler for the host, with the cache the environment names."""
    return Compiler(host(), ObjectCache.from_environment())


def forget_after_fork() -> None:
    """In a forked child the lock may be held by a thread that no longer exists."""
    if compiler.cache_info().currsize:
        compiler()._lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=forget_after_fork)
