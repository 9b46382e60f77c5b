"""Calls that come from XLA: the handler is registered, and what it does not know is run in Python.

The first call of a request prepares it; what takes microseconds is entered into the handler's table
(``runtime.scripts``) and runs without Python from then on. Everything is kept as long as the process lives:
XLA may call at any time, from any thread.
"""

from __future__ import annotations

import ctypes
import functools
import os
import threading
import warnings

import numpy as np

from ..codegen.driver import WORD
from ..codegen.handler import DIGEST as DIGEST_WORDS
from ..codegen.handler import INSTALL, Known, Table, slot
from ..errors import ArgumentError, ArgumentTypeError, ResultOverflowError
from ..runtime.address import address
from ..runtime.compiler import compiler
from ..runtime.desks import Memory, keep_forever
from ..runtime.scripts import Script
from . import c_api
from .calls import Run, prepare
from .requests import DIGEST_BYTES, FORMAT, read

TARGET = f"faltung.{FORMAT}"
"""The name XLA knows the handler by; executables on disk hold it."""

_CODES = {
    ArgumentError: "INVALID_ARGUMENT",
    ArgumentTypeError: "INVALID_ARGUMENT",
    ResultOverflowError: "OUT_OF_RANGE",
    MemoryError: "RESOURCE_EXHAUSTED",
}
_FUNCTION = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_void_p] * 4)

_MOST_KNOWN = 512  # in the table; each change of it leaves the last one behind
_WORKSPACES = 4  # of each

_lock = threading.RLock()
_handler: Handler | None = None
_tried = False


class Handler:
    """The registered handler, its table, and the requests that have been prepared."""

    def __init__(self, header: c_api.Header) -> None:
        self._header = header
        self._spec = c_api.handler(header)
        self._routine = keep_forever(compiler().routine(self._spec))
        self._callback = keep_forever(_FUNCTION(self._call))
        self._requests: dict[bytes, Run] = {}
        self._known: dict[bytes, Memory] = {}
        self._lock = threading.Lock()
        self._install()

    @property
    def address(self) -> int:
        """The handler, as XLA knows it."""
        return self._routine.address

    def register(self) -> None:
        """Have XLA know the handler; raises what XLA does."""
        import jax

        capsule = keep_forever(jax.ffi.pycapsule(self.address))
        jax.ffi.register_ffi_target(TARGET, capsule, platform="cpu")

    def _install(self) -> None:
        """Put a table of all that is known in the place of the last one, which somebody may be reading."""
        slots = 1 << (2 * len(self._known)).bit_length()
        words = np.zeros(Table.SLOTS + slots, np.int64)
        words[Table.CALLBACK] = ctypes.cast(self._callback, ctypes.c_void_p).value or 0
        words[Table.MASK] = slots - 1
        for digest, known in self._known.items():
            place = slot(digest, slots - 1)
            while words[Table.SLOTS + place]:
                place = (place + 1) % slots
            words[Table.SLOTS + place] = known.address
        frame = np.zeros(-(-self._header.size("CallFrame") // WORD), np.int64)
        frame.view(np.int32)[self._spec.stage // 4] = INSTALL
        frame[self._spec.context // WORD] = address(keep_forever(words))
        self._routine.call(address(frame))

    # -- calls ---------------------------------------------------------------------------------

    def _call(self, text: int, length: int, x: int, kernel: int, y: int, frame: int) -> int | None:
        try:
            run = self._requests.get(ctypes.string_at(text, DIGEST_BYTES))
            if run is None:
                run = self._prepare(ctypes.string_at(text, length), frame)
            run(x, kernel, y)
            return None
        except BaseException as error:
            return self._error(frame, error)

    def _prepare(self, text: bytes, frame: int) -> Run:
        self._check(frame)
        run, script = prepare(read(text.decode()))
        digest = text[:DIGEST_BYTES]
        with self._lock:
            if digest not in self._requests:
                self._requests[digest] = run
                if script is not None and len(self._known) < _MOST_KNOWN:
                    self._known[digest] = _known(digest, script)
                    self._install()
        return run

    def _check(self, frame: int) -> None:
        """Refuse frames that end before the fields that are read."""
        at = self._header.offset
        least = at("CallFrame", "attrs") + self._header.size("Attrs")
        if _word(frame) < least:
            raise RuntimeError(f"XLA calls with a frame of {_word(frame)} bytes, expected {least} or more")
        for list_ in ("args", "rets"):
            buffer = _word(_word(frame + at("CallFrame", list_, list_)))
            if _word(buffer) < at("Buffer", "dims") + WORD:
                raise RuntimeError(f"XLA calls with a buffer of {_word(buffer)} bytes")

    def _error(self, frame: int, error: BaseException) -> int:
        """XLA's error for one of Python's."""
        header = self._header
        words = np.zeros(header.size("Error_Create_Args") // WORD, np.int64)
        code = next((c for kind, c in _CODES.items() if isinstance(error, kind)), "INTERNAL")
        message = ctypes.create_string_buffer(f"{error}".encode())
        place = functools.partial(header.offset, "Error_Create_Args")
        words[0] = place("errc") + 4
        words[place("message") // WORD] = ctypes.addressof(message)
        words.view(np.int32)[place("errc") // 4] = header.number(f"Error_Code_{code}")
        api = _word(frame + header.offset("CallFrame", "api"))
        create = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(
            _word(api + header.offset("Api", "XLA_FFI_Error_Create"))
        )
        return int(create(address(words)) or 0)


def _known(digest: bytes, script: Script) -> Memory:
    """An entry for the table."""
    made = keep_forever(Memory(WORD * (Known.WORKSPACES + _WORKSPACES)))
    made.words[:DIGEST_WORDS] = memoryview(digest).cast("B").cast("q")
    made.words[Known.COUNT] = _WORKSPACES
    for k in range(_WORKSPACES):
        made.words[Known.WORKSPACES + k] = script.workspace().address
    return made


def _word(at: int) -> int:
    return ctypes.c_int64.from_address(at).value


def handler() -> Handler | None:
    """The registered handler; None where this version of XLA does not take it, after one warning."""
    global _handler, _tried
    if not _tried:
        with _lock:
            if not _tried:
                try:
                    _handler = _registered()
                except Exception as error:
                    warnings.warn(
                        "faltung.jax runs through jax.pure_callback, which is slower: XLA's foreign "
                        f"function interface cannot be used ({error}).",
                        RuntimeWarning,
                        stacklevel=2,
                    )
                finally:
                    _tried = True
    return _handler


def _registered() -> Handler:
    import jax

    # A handler that XLA refuses must not be there when it sets up its backend, which it would break.
    jax.devices("cpu")
    made = Handler(c_api.header(jax.ffi.include_dir()))
    made.register()
    return made


def _after_fork() -> None:
    """In a forked child the locks may be held by threads that no longer exist."""
    global _lock
    _lock = threading.RLock()
    if _handler is not None:
        _handler._lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
