"""Methods chosen by measurement, kept for the processes to come.

A choice is a method for one class of problems: everything about a ``ConvProblem`` that affects its
speed, and the number of workers. Choices belong to one machine and one version of the sources that
run; those of any other are ignored, and written over by the next choice here.

They are kept as JSON, one file per machine, in the directory of the object cache and under the same
rules: nobody else may enter it, a checksum tells that the file is whole, and it is put in place in one
step. It is data: the worst a choice can do is to prefer a slower method, because the planner asks
the method itself whether it is applicable and exact enough. Without such a directory choices last as long as
the process.

``FALTUNG_TUNED=off`` ignores all choices and keeps none. It is read once, like ``FALTUNG_CACHE_DIR``.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import threading
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal

from ..algorithms import NAMES
from ..errors import argument
from ..machine import Machine, host
from ..problem import ConvProblem
from . import cache

FORMAT = 1
"""Raised when choices of earlier versions must not be read."""

Kept = Literal["on disk", "in this process", "nowhere"]
"""Where a choice is kept."""

_MOST = 2000  # choices in a file; the oldest make room
_LARGEST = 4 << 20  # bytes; no file of ours comes near
_INDIFFERENT = {"operation", "method", "batch"}  # what decides nothing, or follows from the rest
_RUNS = ("*.py", "algorithms/*.py", "codegen/*.py", "runtime/*.py")  # the sources that a time depends on


class Choices:
    """The choices of one machine: read at most once, when the first is asked for."""

    def __init__(self, directory: Path | None, machine: Machine, used: bool = True) -> None:
        self.used = used
        self._directory, self._machine = directory, repr(machine)
        self._methods: dict[str, str] | None = None if used else {}
        self._lock = threading.Lock()

    @property
    def path(self) -> Path | None:
        """The file, or None where there is no safe place for one."""
        # Checked at every use: a directory can change hands meanwhile.
        if self._directory is None or not cache.private(self._directory):
            return None
        return self._directory / f"tuned-{_digest(self._machine)[:16]}.json"

    def method(self, problem: ConvProblem, workers: int) -> str | None:
        """The method chosen for such problems, or None."""
        methods = self._known()
        return methods.get(key_of(problem, workers)) if methods else None

    def are_there(self) -> bool:
        """Whether there is any choice."""
        return bool(self._known())

    def _known(self) -> dict[str, str]:
        methods = self._methods
        if methods is None:
            with self._lock:
                if self._methods is None:
                    self._methods = {key: entry["method"] for key, entry in self._read().items()}
                methods = self._methods
        return methods

    def keep(self, problem: ConvProblem, workers: int, method: str) -> Kept:
        """Keep a choice; where it could be kept."""
        if not self.used:
            return "nowhere"
        key = key_of(problem, workers)
        entry = {"method": method, "workers": workers, "problem": " ".join(str(problem).split())}
        with self._lock:
            written = False
            with _alone(self.path) as path:
                # What another process has written meanwhile stays in the file.
                entries = self._read()
                if self._methods is None:
                    self._methods = {key: entry["method"] for key, entry in entries.items()}
                entries.pop(key, None)
                entries[key] = entry
                if path is not None:
                    written = cache.write(path, self._text(dict(list(entries.items())[-_MOST:])))
            self._methods = {**self._methods, key: method}  # others may be reading the old one
        return "on disk" if written else "in this process"

    def forget(self) -> None:
        """Forget every choice, also on disk."""
        with self._lock, _alone(self.path) as path:
            self._methods = {}
            if path is not None:
                path.unlink(missing_ok=True)

    def after_fork(self) -> None:
        """In a forked child the lock may be held by a thread that no longer exists."""
        self._lock = threading.Lock()

    def _read(self) -> dict[str, dict[str, Any]]:
        """What the file holds; nothing where it is damaged, or of another machine or version."""
        path = self.path
        content = None if path is None else cache.read(path)
        if content is None or len(content) > _LARGEST:
            return {}
        import json  # not before there is something to read

        try:
            document = json.loads(content)
            entries = document["choices"]
            if not isinstance(entries, dict) or document != self._document(entries):
                return {}
        except (ValueError, TypeError, KeyError, RecursionError):
            return {}
        return {key: entry for key, entry in entries.items() if _is_valid(entry)}

    def _document(self, entries: dict[str, Any]) -> dict[str, Any]:
        import json

        parts = {"format": FORMAT, "machine": self._machine, "version": version(), "choices": entries}
        return {"checksum": _digest(json.dumps(parts)), **parts}

    def _text(self, entries: dict[str, Any]) -> bytes:
        import json

        return (json.dumps(self._document(entries), indent=1) + "\n").encode()


def key_of(problem: ConvProblem, workers: int) -> str:
    """What a choice is kept by: every field of the problem that affects speed. The name its sum was asked for
    by does not, and of the value outside only whether it is zero."""
    parts = [f"workers={workers}"]
    for part in fields(problem):
        if part.name not in _INDIFFERENT:
            value = getattr(problem, part.name)
            parts.append(f"{part.name}={value == 0 if part.name == 'cval' else value!r}")
    return _digest(" ".join(parts))


def chosen(problem: ConvProblem, workers: int) -> str | None:
    """The method that was found to be the fastest for such problems here, or None."""
    return current().method(problem, workers)


def are_there() -> bool:
    """Whether any method has been found here."""
    return current().are_there()


def keep(problem: ConvProblem, workers: int, method: str) -> Kept:
    """Keep a method for such problems; where it could be kept."""
    return current().keep(problem, workers, method)


def forget() -> None:
    """Forget every choice of this machine."""
    current().forget()


@functools.cache
def version() -> str:
    """The sources that times were measured with: a digest of them, or the version of the package."""
    import llvmlite

    digest = hashlib.sha256(llvmlite.__version__.encode())
    package = Path(__file__).parents[1]
    sources = sorted(source for pattern in _RUNS for source in package.glob(pattern))
    try:
        for source in sources:
            digest.update(source.name.encode() + b"\0" + source.read_bytes())
    except OSError:
        sources = []
    if sources:
        return digest.hexdigest()
    from importlib import metadata  # takes as long to import as all the rest

    try:
        return f"{metadata.version('faltung')} {llvmlite.__version__}"
    except metadata.PackageNotFoundError:
        return f"unknown {llvmlite.__version__}"


def from_environment() -> Choices:
    """The choices of the host, where the environment allows them."""
    setting = os.environ.get("FALTUNG_TUNED", "").lower()
    if setting not in ("", "on", "off"):
        raise argument("FALTUNG_TUNED", "value", repr(setting), "'on' or 'off'", "Unset the variable.")
    if setting == "off":
        return Choices(None, host(), used=False)
    return Choices(cache.ObjectCache.from_environment().directory, host())


_current: Choices | None = None
_lock = threading.Lock()


def current() -> Choices:
    """The choices of this process."""
    global _current
    if _current is None:
        with _lock:
            if _current is None:
                _current = from_environment()
    return _current


def _is_valid(entry: Any) -> bool:
    return isinstance(entry, dict) and entry.get("method") in NAMES


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


@contextlib.contextmanager
def _alone(path: Path | None) -> Iterator[Path | None]:
    """Keep other processes from changing the file, where the system can lock its directory; elsewhere the
    last of two that write at once wins."""
    try:
        import fcntl
    except ImportError:
        yield path
        return
    descriptor = None
    try:
        if path is not None:
            with contextlib.suppress(OSError):
                descriptor = os.open(path.parent, os.O_RDONLY)
                fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield path
    finally:
        if descriptor is not None:
            with contextlib.suppress(OSError):
                # Not by closing alone: a child forked meanwhile has the descriptor too.
                fcntl.flock(descriptor, fcntl.LOCK_UN)
            os.close(descriptor)


def _after_fork() -> None:
    global _lock
    _lock = threading.Lock()
    if _current is not None:
        _current.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
