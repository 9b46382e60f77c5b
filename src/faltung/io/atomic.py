"""Writing a file so that it appears whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from typing import BinaryIO

from faltung.io.content import Path, file_error


def check_target(path: Path, overwrite: bool) -> str:
    """The real path of the file to write, once it is clear that it may be written."""
    # The target of a symbolic link is replaced, not the link.
    target = os.path.realpath(path)
    folder = os.path.dirname(target)
    if os.path.isdir(target):
        raise file_error(path, "is a folder", "the name of a file", "Add a file name.")
    if os.path.lexists(target):
        if not os.path.isfile(target):
            raise file_error(path, "is a device or a pipe", "a regular file", "Write to a file, or to '-'.")
        if not overwrite:
            fix = "Pass overwrite=True (command line: -y) to replace it, or choose another name."
            raise file_error(path, "exists already", "a new file", fix)
    if not os.path.isdir(folder):
        fix = "Create it, or choose another folder."
        raise file_error(path, f"the folder {os.path.dirname(os.fspath(path))!r} does not exist", "one", fix)
    if not os.access(folder, os.W_OK):
        fix = "Choose another folder, or change its permissions."
        raise file_error(path, "the folder may not be written to", "a writable folder", fix)
    return target


@contextlib.contextmanager
def replacing(path: Path, overwrite: bool) -> Iterator[BinaryIO]:
    """A binary file to fill; it takes the name `path` only when the block ends without an error."""
    target = check_target(path, overwrite)
    # In the same folder, because a rename is atomic only within one file system. Not from tempfile,
    # whose files are private: this one gets the permissions any new file gets.
    partial = os.path.join(os.path.dirname(target), f".faltung-{secrets.token_hex(6)}.part")
    try:
        file = open(partial, "x+b")  # noqa: SIM115 - closed below, its errors worded here
    except OSError as error:
        raise _cannot_write(path, error) from error
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if os.path.exists(target):
            check_target(path, overwrite)  # it may have appeared meanwhile
            shutil.copymode(target, partial)
        os.replace(partial, target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            os.unlink(partial)
        if type(error) is OSError or isinstance(error, PermissionError):
            raise _cannot_write(path, error) from error
        raise


def _cannot_write(path: Path, error: OSError) -> OSError:
    reason = error.strerror or str(error)
    fix = "Free some space there, or choose another folder."
    return file_error(path, f"cannot be written ({reason})", "a folder that takes the file", fix)
