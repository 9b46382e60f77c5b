"""The object cache: machine code on disk, keyed by everything it depends on.

Cached objects are executable code, so they are only read from and written to a directory that
belongs to this user and that nobody else may enter (mode 0700); where there is none, nothing is
cached. Every entry carries a checksum and its full key; an entry that is corrupt, truncated or of
another key is ignored and rewritten. Entries are written to a temporary name and renamed, so two
processes that compile the same routine at once cannot disturb each other.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import tempfile
from pathlib import Path

_MAGIC = b"faltung object 1\n"
_OFF = ("", "off", "0")


class ObjectCache:
    """A directory of objects, or nothing at all when ``directory`` is None."""

    def __init__(self, directory: Path | None) -> None:
        self.directory = directory

    @classmethod
    def from_environment(cls) -> ObjectCache:
        """``FALTUNG_CACHE_DIR`` ("off" disables), else the user's cache directory."""
        chosen = os.environ.get("FALTUNG_CACHE_DIR")
        if chosen is not None and chosen.lower() in _OFF:
            return cls(None)
        if chosen is not None:
            directory = Path(chosen)
        elif os.environ.get("XDG_CACHE_HOME"):
            directory = Path(os.environ["XDG_CACHE_HOME"]) / "faltung"
        elif os.name == "nt":
            directory = Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir())) / "faltung"
        else:
            try:
                directory = Path.home() / ".cache" / "faltung"
            except RuntimeError:
                return cls(None)
        return cls(directory if private(directory) else None)

    def load(self, key: str) -> bytes | None:
        """The object stored under ``key``, or None."""
        path = self._path(key)
        if path is None:
            return None
        content = read(path)
        if content is None:
            return None
        header = _header(key)
        if not content.startswith(header):
            return None
        digest, code = content[len(header) : len(header) + 32], content[len(header) + 32 :]
        return code if hashlib.sha256(code).digest() == digest else None

    def store(self, key: str, code: bytes) -> None:
        """Store an object; failing to is no error."""
        path = self._path(key)
        if path is not None:
            write(path, _header(key) + hashlib.sha256(code).digest() + code)

    def _path(self, key: str) -> Path | None:
        # Checked at every use: a directory can change hands between two compilations.
        if self.directory is None or not private(self.directory):
            return None
        return self.directory / f"{key}.o"


def _header(key: str) -> bytes:
    return _MAGIC + key.encode() + b"\n"


def read(path: Path) -> bytes | None:
    """The content of a file of this user's; None where there is none, or it is a link or of somebody else."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode) or not _owned(status):
        os.close(descriptor)
        return None
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


def write(path: Path, content: bytes) -> bool:
    """Put a file in place in one step; whether that was possible."""
    temporary = None
    try:
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except OSError:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        return False
    return True


def private(directory: Path) -> bool:
    """Create ``directory`` if need be; whether it is ours alone."""
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = os.lstat(directory)
    except OSError:
        return False
    if not stat.S_ISDIR(status.st_mode) or not _owned(status):
        return False
    return os.name == "nt" or stat.S_IMODE(status.st_mode) & 0o077 == 0


def _owned(status: os.stat_result) -> bool:
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()
