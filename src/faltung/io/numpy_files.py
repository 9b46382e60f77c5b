"""NumPy's own files: .npy, .npz, and .npy through a pipe."""

from __future__ import annotations

import sys
import zipfile
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from faltung.io.content import Content, Path, file_error

_RESAVE = "Save it again with np.save."


def read_npy(path: Path, file: BinaryIO) -> Content:
    """The array of an .npy file or stream."""
    array = _read_array(path, file)
    return Content(array, "array", tuple(range(array.ndim)), "npy")


def read_npz(path: Path, file: BinaryIO, name: str | None) -> Content:
    """One array of an .npz file: the one called `name`, or the only one."""
    try:
        archive = zipfile.ZipFile(file)
    except zipfile.BadZipFile as error:
        found = f"not a complete .npz file ({error})"
        raise file_error(path, found, "a zip of .npy files", "Save it again with np.savez.") from None
    with archive:
        names = [entry.removesuffix(".npy") for entry in archive.namelist() if entry.endswith(".npy")]
        listed = ", ".join(names) or "none"
        if name is None and len(names) != 1:
            fix = f"Name one, as {path}:{names[0]}." if names else "Save it again with np.savez."
            raise file_error(path, f"holds {len(names)} arrays ({listed})", "one array", fix)
        if name is not None and name not in names:
            raise file_error(path, f"holds no array {name!r}", f"one of {listed}", f"Write {path}:NAME.")
        chosen = name or names[0]
        try:
            with archive.open(chosen + ".npy") as member:
                array = _read_array(path, member)  # type: ignore[arg-type]
        except zipfile.BadZipFile as error:
            raise file_error(path, f"is damaged ({error})", "intact data", "Save it again.") from None
    return Content(array, "npz", tuple(range(array.ndim)), "npz", name=chosen)


def read_stdin() -> Content:
    """The array of an .npy stream on standard input."""
    return read_npy("standard input", _Pipe(sys.stdin.buffer))  # type: ignore[arg-type]


def write_npy(file: BinaryIO, array: NDArray[Any]) -> None:
    """`array` as an .npy file or stream."""
    np.lib.format.write_array(file, array, allow_pickle=False)


def write_npz(file: BinaryIO, array: NDArray[Any], name: str | None) -> None:
    """`array` as the only array of an .npz file."""
    np.savez(file, allow_pickle=False, **{name or "arr_0": array})


def write_stdout(array: NDArray[Any]) -> None:
    """`array` as an .npy stream on standard output."""
    write_npy(_Pipe(sys.stdout.buffer), array)  # type: ignore[arg-type]
    sys.stdout.buffer.flush()


class _Pipe:
    """A stream NumPy reads and writes in pieces: it would seek in what it takes for a file."""

    def __init__(self, stream: BinaryIO) -> None:
        self.read = stream.read
        self.write = stream.write


def _read_array(path: Path, file: BinaryIO) -> NDArray[Any]:
    try:
        array: NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
    except ValueError as error:
        text = str(error).splitlines()[0]
        if "Object arrays" in text:
            found = "holds Python objects (dtype object)"
            fix = "Convert it to a numeric dtype, then save it again."
            raise file_error(path, found, "an array of numbers", fix) from None
        if "EOF" in text or "could only read" in text:
            found = "ends before its array does"
        elif "magic string" in text:
            found = "does not begin as an .npy file does"
        else:
            found = f"cannot be read ({text.rstrip('.')})"
        raise file_error(path, found, "a complete .npy array", _RESAVE) from None
    except (EOFError, SyntaxError, TypeError, OverflowError) as error:
        raise file_error(path, f"cannot be read ({error})", "a complete .npy array", _RESAVE) from None
    return array
