"""What a file held: the array, and what is needed to write a file of the same kind again."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Literal

from numpy.typing import NDArray

from faltung.errors import FileError

Kind = Literal["image", "audio", "array", "npz"]
Path = str | os.PathLike[str]


@dataclass(frozen=True, eq=False)
class Content:
    """The array of a file with its meaning.

    Attributes
    ----------
    array : the samples. Images are (rows, columns) or (rows, columns, channels), image stacks
        (pages, rows, columns[, channels]), sounds (frames,) or (frames, channels).
    kind : "image", "audio", "array" (.npy) or "npz".
    axes : the axes one convolves over by default: rows and columns, frames, or every axis.
    format : "png", "jpeg", "tiff", "wav", "npy", "npz", or the name libsndfile gives a sound format.
    mode : of an image, its channels: "L", "LA", "RGB", "RGBA", or None for any others.
    rate : of a sound, frames per second.
    bits : of a sound in integer samples, the bits of a sample in the file (24-bit samples are held
        as int32, left-justified).
    name : of a .npz, the name of the array.
    profile : of an image, its embedded ICC colour profile.
    """

    array: NDArray[Any]
    kind: Kind
    axes: tuple[int, ...]
    format: str
    mode: str | None = None
    rate: int | None = None
    bits: int | None = None
    name: str | None = None
    profile: bytes | None = None

    @property
    def has_alpha(self) -> bool:
        """Whether the last channel is opacity rather than a colour."""
        return self.mode in ("LA", "RGBA")


def file_error(path: Path, found: str, expected: str, fix: str) -> FileError:
    """The error for a file that cannot be used: what was found, what was expected, and the fix."""
    return FileError(f"{os.fspath(path)}: {found}, expected {expected}. {fix}")
