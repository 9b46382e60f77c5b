"""Calls that have been prepared, recognised and run by a generated function (``codegen.entry``).

Python's part of a call of a few microseconds is longer than the work, so such calls do not get that
far: ``Entry.call`` is a builtin function that compares the arguments with those of prepared calls and
returns the result, or None for a call it does not know.

It needs CPython with its interpreter lock, and arrays laid out as compiled extensions expect; both are
verified once. Elsewhere ``call`` knows no calls and everything takes the way through Python.
"""

from __future__ import annotations

import ctypes
import functools
import sys
import sysconfig
import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..codegen.driver import WORD
from ..codegen.entry import Fields, Prepared, Table
from ..plan import EntrySpec
from ..problem import Shape
from .address import address
from .compiler import compiler
from .desks import keep_forever
from .programs import BriefProgram

Function = Callable[..., "NDArray[Any] | None"]

_EMPTY = np.empty  # what the table points at, whatever becomes of the name
_HEADER = object.__basicsize__
_FASTCALL = 0x0080  # METH_FASTCALL


def unknown(*arguments: Any) -> None:
    """An entry that knows no calls."""
    return


class PreparedCall:
    """A call as words in memory. It keeps what they point at."""

    def __init__(
        self,
        program: BriefProgram,
        x: tuple[np.dtype[Any], Shape, Shape],
        y: tuple[np.dtype[Any], Shape, Shape],
        makes: bool,
        kernel: NDArray[Any] | None = None,
        options: Sequence[Any] = (),
    ) -> None:
        """x and y are dtype, shape and strides; ``makes`` tells whether ``np.empty`` makes y."""
        words = np.zeros(Prepared.TOTAL, dtype=np.int64)
        desk, signatures = program.own_desk(), [_signature(*x), _signature(*y)]
        words[Prepared.COUNT] = 2 if kernel is None else 3 + len(options)
        words[Prepared.X], words[Prepared.Y] = address(signatures[0]), address(signatures[1])
        words[Prepared.DESK], words[Prepared.ALONE] = desk.address, program.routine
        self._keep: list[Any] = [program, desk, signatures, x[0], y[0], y[1], words]
        if makes:
            words[Prepared.MAKE_SHAPE], words[Prepared.MAKE_TYPE] = id(y[1]), id(y[0])
        if kernel is not None:
            kernel = kernel.copy()
            signature = _signature(kernel.dtype, kernel.shape, kernel.strides)
            pointers = np.array([id(option) for option in options], dtype=np.int64)
            words[Prepared.KERNEL], words[Prepared.KERNEL_DATA] = address(signature), address(kernel)
            words[Prepared.KERNEL_BYTES] = kernel.nbytes
            words[Prepared.OPTIONS], words[Prepared.OPTION_COUNT] = address(pointers), len(pointers)
            self._keep += [kernel, signature, pointers, tuple(options)]
        self.address = address(words)


class Entry:
    """The last few prepared calls, and the function that knows them."""

    def __init__(self, size: int) -> None:
        self._words = np.zeros(Table.CALLS + size, dtype=np.int64)
        self._size, self._next = size, 0
        self._calls: list[PreparedCall | None] = [None] * size
        self._lock = threading.Lock()
        self.call: Function = unknown

    def remember(self, call: PreparedCall) -> None:
        """Know a call; the oldest is forgotten."""
        if not usable() or not self._lock.acquire(blocking=False):
            return  # another thread is just remembering one: it will be another time
        try:
            if self.call is unknown:
                self.call = _function(self._words)
            k, self._next = self._next, (self._next + 1) % self._size
            # In this order, so that the table never points at a call that is gone.
            self._words[Table.CALLS + k] = call.address
            self._calls[k] = call
            self._words[Table.COUNT] = max(self._words[Table.COUNT], k + 1)
        finally:
            self._lock.release()

    def clear(self) -> None:
        """Forget all calls."""
        with self._lock:
            self._words[Table.COUNT] = self._next = 0
            self._calls = [None] * self._size


def _signature(dtype: np.dtype[Any], shape: Shape, strides: Shape) -> NDArray[np.int64]:
    spans = [(n - 1) * s for n, s in zip(shape, strides, strict=True)]
    first, last = sum(min(0, s) for s in spans), sum(max(0, s) for s in spans) + dtype.itemsize
    return np.array([id(dtype), len(shape), first, last, *shape, *strides], dtype=np.int64)


class _MethodDefinition(ctypes.Structure):
    """CPython's ``PyMethodDef``."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("documentation", ctypes.c_char_p),
    )


@functools.cache
def _definition() -> _MethodDefinition:
    function = compiler().routine(EntrySpec(_HEADER)).address
    # Functions look at their definition until the very end.
    return keep_forever(
        _MethodDefinition(b"entry", function, _FASTCALL, b"A prepared call's result, or None.")
    )


def _function(words: NDArray[np.int64]) -> Function:
    """The builtin function over this table."""
    api = ctypes.pythonapi
    words[Table.ARRAY_TYPE], words[Table.NONE], words[Table.EMPTY] = id(np.ndarray), id(None), id(_EMPTY)
    for slot, name in ((Table.INCREF, "Py_IncRef"), (Table.VECTORCALL, "PyObject_Vectorcall")):
        words[slot] = ctypes.cast(api[name], ctypes.c_void_p).value or 0
    new = api["PyCFunction_NewEx"]
    new.restype, new.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
    table = address(words).to_bytes(WORD, sys.byteorder)
    function: Function = new(ctypes.addressof(_definition()), table, None)
    return function


@functools.cache
def usable() -> bool:
    """Whether this interpreter and its arrays are laid out as the entry expects."""
    if sys.implementation.name != "cpython" or sysconfig.get_config_var("Py_GIL_DISABLED"):
        return False
    names = ("Py_IncRef", "PyObject_Vectorcall", "PyCFunction_NewEx")
    if ctypes.sizeof(ctypes.c_void_p) != WORD or not all(hasattr(ctypes.pythonapi, n) for n in names):
        return False
    samples: list[NDArray[Any]] = [
        np.zeros(3),
        np.zeros((2, 3, 4), np.float32)[:, ::-1, 1::2],
        np.zeros((5, 1), np.uint8).T,
        np.broadcast_to(np.zeros(2, np.complex64), (3, 2)),
    ]
    return all(_is_as_expected(a) for a in samples) and _holds(b"faltung!")


def _is_as_expected(a: NDArray[Any]) -> bool:
    def read(kind: Any, field: int) -> Any:
        return kind.from_address(id(a) + _HEADER + field).value

    def read_words(field: int) -> tuple[int, ...]:
        return tuple((ctypes.c_ssize_t * a.ndim).from_address(read(ctypes.c_void_p, field)))

    return (
        ctypes.c_void_p.from_address(id(a) + _HEADER - WORD).value == id(type(a))
        and read(ctypes.c_void_p, Fields.DATA) == a.ctypes.data
        and read(ctypes.c_int, Fields.RANK) == a.ndim
        and read_words(Fields.SHAPE) == a.shape
        and read_words(Fields.STRIDES) == a.strides
        and read(ctypes.c_void_p, Fields.TYPE) == id(a.dtype)
        and bool(read(ctypes.c_int, Fields.FLAGS) & Fields.WRITEABLE) == a.flags.writeable
    )


def _holds(eight: bytes) -> bool:
    """Whether the content of a bytes object is where the entry looks for its table."""
    return ctypes.string_at(id(eight) + _HEADER + 2 * WORD, WORD) == eight
