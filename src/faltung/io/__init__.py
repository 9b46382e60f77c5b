"""Reading and writing the files people filter: images, sounds and NumPy arrays.

| suffix                   | kind  | needs       | samples                                            |
|--------------------------|-------|-------------|----------------------------------------------------|
| .npy, .npz, ``-`` (pipe) | array | nothing     | any numeric dtype                                  |
| .wav                     | audio | nothing     | 8, 16, 24, 32-bit integers, 32 and 64-bit float    |
| .flac .aiff .ogg .mp3    | audio | audio extra | what libsndfile knows                              |
| .png                     | image | image extra | 8 and 16 bit, grey or RGB, with or without alpha   |
| .jpg .jpeg               | image | image extra | 8 bit, grey or RGB                                 |
| .tif .tiff               | image | image extra | any numeric dtype, grey, RGB, alpha, stacks        |

>>> content = read("photo.png")                                          # doctest: +SKIP
>>> blurred = ft.correlate(content.array, kernel, mode="same", axes=content.axes,
...                        dtype=content.array.dtype, overflow="saturate")  # doctest: +SKIP
>>> write("blurred.png", blurred, like=content)                          # doctest: +SKIP
"""

from __future__ import annotations

import os
import sys
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from faltung.errors import FileError
from faltung.io import audio, images, numpy_files
from faltung.io.atomic import check_target, replacing
from faltung.io.content import Content, Kind, Path, file_error

__all__ = ["Content", "Kind", "check_output", "read", "write"]

_FORMATS = {
    ".npy": "npy",
    ".npz": "npz",
    ".wav": "wav",
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".tif": "tiff",
    ".tiff": "tiff",
    **audio.SNDFILE,
}
_WAV_WRITES = ("uint8", "int8", "int16", "int32", "float32", "float64")
_SNDFILE_WRITES = ("int16", "int32", "float32", "float64")


def read(path: Path) -> Content:
    """The content of a file; ``"-"`` is an .npy stream on standard input.

    ``"stack.npz:psf"`` names one array of an .npz file with several. The array is new, in memory and
    in native byte order.

    Raises
    ------
    FileError
        No such file, an unknown suffix, or content that is not complete and of that format.
    MissingExtraError
        The format needs a package that is not installed.
    """
    text = os.fspath(path)
    if text == "-":
        return numpy_files.read_stdin()
    name = None
    if ".npz:" in text and not os.path.exists(text):
        text, _, name = text.rpartition(":")
    format_ = _format(text)
    try:
        file: BinaryIO = open(text, "rb")  # noqa: SIM115 - closed below, its errors worded here
    except OSError as error:
        reason = (
            "does not exist"
            if isinstance(error, FileNotFoundError)
            else f"cannot be opened ({error.strerror})"
        )
        raise file_error(text, reason, "a file to read", "Check the name and its permissions.") from None
    with file:
        try:
            return _read(text, file, format_, name)
        except FileError:
            raise
        except OSError as error:
            found = f"cannot be read ({error.strerror or error})"
            raise file_error(text, found, "a readable file", "Check the file and its disk.") from None


def _read(path: str, file: BinaryIO, format_: str, name: str | None) -> Content:
    if format_ == "npy":
        return numpy_files.read_npy(path, file)
    if format_ == "npz":
        return numpy_files.read_npz(path, file, name)
    if format_ == "wav":
        try:
            return audio.read_wav(path, file)
        except audio.UnsupportedEncoding as encoding:
            audio.import_soundfile(f"{path}, which is {encoding}-encoded,")
            file.seek(0)
            return audio.read_sndfile(path, file)
    if format_ in audio.SNDFILE.values():
        return audio.read_sndfile(path, file)
    if format_ == "tiff":
        return images.read_tiff(path, file)
    return images.read_image(path, file)


def write(
    path: Path,
    array: NDArray[Any],
    like: Content | None = None,
    *,
    overwrite: bool = False,
    rate: int | None = None,
) -> None:
    """Write `array` in the format the suffix of `path` names; ``"-"`` is standard output, as .npy.

    The file appears under its name only when it is complete. Samples are not converted: an array the
    format cannot hold is an error (only FLAC, Ogg and MP3 code sounds in their own way). What the
    array does not say comes from `like`: the sample rate and the sample width of a sound, the meaning
    of the channels and the colour profile of an image, the name in an .npz file.

    Parameters
    ----------
    path : the file.
    array : what to write: for images (rows, columns) or (rows, columns, channels), for sounds
        (frames,) or (frames, channels).
    like : the content the array was made from.
    overwrite : replace an existing file.
    rate : frames per second of a sound; default that of `like`.

    Raises
    ------
    FileError
        The file exists, the folder does not or may not be written to, or the format cannot hold the
        array.
    """
    array = np.asarray(array)
    rate = rate or (like.rate if like is not None else None)
    check_output(path, array.dtype, array.shape, overwrite=overwrite, rate=rate)
    text = os.fspath(path)
    if text == "-":
        numpy_files.write_stdout(array)
        return
    format_ = _format(text)
    with replacing(path, overwrite) as file:
        if format_ == "npy":
            numpy_files.write_npy(file, array)
        elif format_ == "npz":
            numpy_files.write_npz(file, array, like.name if like is not None else None)
        elif format_ == "wav":
            audio.write_wav(path, file, array, rate or 0, like.bits if like is not None else None)
        elif format_ in audio.SNDFILE.values():
            bits = like.bits if like is not None else None
            audio.write_sndfile(path, file, array, rate or 0, bits, format_)
        elif format_ == "tiff":
            images.write_tiff(path, file, array, like)
        else:
            images.write_image(path, file, array, format_, like)


def check_output(
    path: Path,
    dtype: np.dtype[Any] | type | str,
    shape: tuple[int, ...] | None = None,
    *,
    overwrite: bool = False,
    rate: int | None = None,
) -> None:
    """Raise now what :func:`write` would raise after the work: a target or a dtype that cannot be.

    Parameters are those of :func:`write`, with the dtype of the array and, once known, its shape.
    """
    text = os.fspath(path)
    dtype = np.dtype(dtype)
    format_ = "npy" if text == "-" else _format(text)
    if format_ in ("npy", "npz") and dtype.kind not in "biufc":
        fix = "Pass --dtype float32 (in Python dtype=np.float32)."
        raise file_error(text, f"the result is {dtype.name}", "a dtype .npy can name", fix)
    if text == "-":
        if sys.stdout.isatty():
            fix = "Redirect it (> out.npy), pipe it, or name a file."
            raise file_error("standard output", "is a terminal", "a file or a pipe for the .npy data", fix)
        return
    check_target(path, overwrite)
    if format_ in ("npy", "npz"):
        return
    if format_ == "wav" or format_ in audio.SNDFILE.values():
        _check_sound(text, format_, dtype, shape, rate)
    else:
        images.check_image(text, format_, dtype, shape)


def _check_sound(
    path: str, format_: str, dtype: np.dtype[Any], shape: tuple[int, ...] | None, rate: int | None
) -> None:
    allowed = _WAV_WRITES if format_ == "wav" else _SNDFILE_WRITES
    name = format_.upper()
    if format_ != "wav":
        audio.import_soundfile(path)
    if dtype.name not in allowed:
        fix = "Pass --dtype float32 (in Python dtype=np.float32)."
        raise file_error(path, f"the result is {dtype.name}", f"one of {', '.join(allowed)} for {name}", fix)
    if shape is not None and (len(shape) not in (1, 2) or (len(shape) == 2 and not 1 <= shape[1] <= 1024)):
        expected = "(frames,) or (frames, channels)"
        raise file_error(path, f"the result has the shape {shape}", expected, "Write a .npy.")
    if rate is None:
        fix = "Pass --rate 44100 (in Python rate=44100)."
        raise file_error(path, "the input has no sample rate", f"one for {name}", fix)
    if not 1 <= rate < 2**31:
        raise file_error(path, f"the sample rate is {rate}", "frames per second", "Pass rate=44100.")


def _format(path: str) -> str:
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in _FORMATS:
        found = f"has the suffix {suffix!r}" if suffix else "has no suffix"
        expected = f"one of {' '.join(_FORMATS)}"
        raise file_error(path, found, expected, "Rename the file, or convert it to one of these.")
    return _FORMATS[suffix]
