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
from pathlib import Path
from typing import Any

from .. import codegen
from ..errors import CompileError
from ..machine import Machine, host
from ..plan import RoutineSpec
from .cache import ObjectCache

FORMAT = 2
"""Raised when cached objects of earlier versions must not be used."""

_OPTIMISATION = 2
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
            self._target = llvm.Target.from_triple(machine.triple).create_target_machine(
                cpu=machine.cpu,
                features=",".join(f"+{f}" for f in machine.features),
                opt=_OPTIMISATION,
                jit=True,
            )
            self._jit: Any = None

    def routine(self, spec: RoutineSpec) -> Routine:
        """The loaded routine for ``spec``, compiled at most once in this process."""
        found = self._routines.get(spec)
        if found is not None:
            return found
        with self._lock:
            if spec not in self._routines:
                self._routines[spec] = self._load(spec)
            return self._routines[spec]

    def ir(self, spec: RoutineSpec) -> str:
        """The IR text of a routine."""
        return codegen.emit(spec, self.machine)

    def assembly(self, spec: RoutineSpec) -> str:
        """The assembly text of a routine."""
        with self._lock:
            return str(self._target.emit_assembly(self._module(self.ir(spec))))

    def identity(self, spec: RoutineSpec) -> str:
        """What determines a routine's IR text: without the generator's source, the text itself."""
        digest = generator_digest()
        return f"{digest} {spec!r}" if digest is not None else self.ir(spec)

    def key(self, identity: str) -> str:
        """The cache key of a routine: everything its object depends on."""
        machine = self.machine
        parts = [identity, machine.triple, machine.cpu, ",".join(machine.features)]
        parts += [str(machine.vector_bytes), str(machine.registers)]
        parts += [str(_OPTIMISATION), self._version, str(FORMAT)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def _load(self, spec: RoutineSpec) -> Routine:
        key = self.key(self.identity(spec))
        code = self.cache.load(key)
        if code is None:
            code = self._target.emit_object(self._module(self.ir(spec)))
            self.cache.store(key, code)
        if self._jit is None:
            self._jit = self._llvm.create_lljit_compiler(self._target, suppress_errors=False)
        try:
            tracker = (
                self._llvm.JITLibraryBuilder()
                .add_object_img(code)
                .export_symbol(codegen.ENTRY)
                .link(self._jit, f"routine {len(self._routines)}")
            )
        except RuntimeError as error:
            raise CompileError(f"cannot load {spec}: {error}") from error
        return Routine(str(spec), tracker[codegen.ENTRY], tracker)

    def _module(self, text: str) -> Any:
        try:
            module = self._llvm.parse_assembly(text)
            module.verify()
        except RuntimeError as error:
            raise CompileError(f"generated code is not valid: {error}") from error
        module.triple = self.machine.triple
        module.data_layout = str(self._target.target_data)
        return module


@functools.cache
def generator_digest() -> str | None:
    """A hash of the sources that IR text is generated by; None where they cannot be read."""
    package = Path(codegen.__file__).parent
    sources = [*sorted(package.glob("*.py")), *(package.parent / name for name in _GENERATOR_NEEDS)]
    digest = hashlib.sha256()
    try:
        for source in sources:
            digest.update(source.name.encode() + b"\0" + source.read_bytes())
    except OSError:
        return None
    return digest.hexdigest() if len(sources) > len(_GENERATOR_NEEDS) else None


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
