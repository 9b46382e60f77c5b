"""Sounds: WAV without any optional package, and what libsndfile reads with the audio extra.

Integer samples keep full scale at the limits of their dtype, so that saturating the result to the
dtype is clipping as an audio engineer means it: 8-bit WAV (stored unsigned, silence at 128) is held
as int8 with silence at 0, 24-bit as int32 with the sample in the upper 24 bits.
"""

from __future__ import annotations

import os
import struct
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from faltung.errors import missing_extra
from faltung.io.content import Content, Path, file_error

PCM, IEEE_FLOAT, EXTENSIBLE = 0x0001, 0x0003, 0xFFFE
_TAG_NAMES = {0x02: "ADPCM", 0x06: "A-law", 0x07: "μ-law", 0x11: "IMA ADPCM", 0x31: "GSM", 0x55: "MP3"}
_UNKNOWN_SIZE = 0xFFFFFFFF  # what a program that writes to a pipe puts into the header
_EXPORT = "Export it again as PCM or float WAV."

#: Formats read and written through libsndfile (the audio extra), by suffix.
SNDFILE = {".flac": "FLAC", ".aiff": "AIFF", ".aif": "AIFF", ".ogg": "OGG", ".mp3": "MP3"}
_READ_AS = {
    "PCM_S8": "int16",
    "PCM_16": "int16",
    "PCM_24": "int32",
    "PCM_32": "int32",
    "DOUBLE": "float64",
}


def read_wav(path: Path, file: BinaryIO) -> Content:
    """The samples of a WAV file: PCM of 8, 16, 24, 32 bits or float of 32, 64 bits."""
    size = os.fstat(file.fileno()).st_size
    head = file.read(12)
    if len(head) < 12 or head[:4] not in (b"RIFF", b"RIFX", b"RF64") or head[8:] != b"WAVE":
        raise file_error(path, f"begins with {head[:4]!r}", "a WAV file (RIFF … WAVE)", _EXPORT)
    order = ">" if head[:4] == b"RIFX" else "<"
    layout: tuple[int, int, int, int] | None = None
    long_size = 0
    while True:
        header = file.read(8)
        if len(header) < 8:
            missing = "samples" if layout else "format"
            raise file_error(path, f"ends before its {missing}", "a complete WAV file", "Copy it again.")
        chunk, length = struct.unpack(order + "4sI", header)
        if chunk == b"data" and layout:
            length = long_size if head[:4] == b"RF64" and length == _UNKNOWN_SIZE else length
            if length == _UNKNOWN_SIZE:
                length = size - file.tell()
            return _decode(path, file.read(length), length, order, layout)
        body = file.read(min(length + length % 2, size))
        if chunk == b"ds64" and len(body) >= 16:
            long_size = struct.unpack("<QQ", body[:16])[1]
        elif chunk == b"fmt ":
            layout = _layout(path, body, order)


def _layout(path: Path, body: bytes, order: str) -> tuple[int, int, int, int]:
    """(format tag, channels, frames per second, bytes of a sample) of a `fmt ` chunk."""
    if len(body) < 16:
        raise file_error(path, "its format chunk is cut short", "16 bytes or more", "Copy it again.")
    tag, channels, rate, _, block, _ = struct.unpack(order + "HHIIHH", body[:16])
    if tag == EXTENSIBLE and len(body) >= 26:
        tag = struct.unpack(order + "H", body[24:26])[0]
    width = block // channels if channels else 0
    if tag not in (PCM, IEEE_FLOAT):
        raise UnsupportedEncoding(_TAG_NAMES.get(tag, f"format {tag:#06x}"))
    allowed = (1, 2, 3, 4) if tag == PCM else (4, 8)
    if width not in allowed or block != width * channels:
        found = f"{channels} channels in blocks of {block} bytes"
        expected = f"samples of {', '.join(map(str, allowed))} bytes"
        raise file_error(path, found, expected, _EXPORT)
    return tag, channels, rate, width


class UnsupportedEncoding(Exception):
    """A WAV file whose samples are compressed; the text names the encoding."""


def _decode(path: Path, raw: bytes, announced: int, order: str, layout: tuple[int, int, int, int]) -> Content:
    tag, channels, rate, width = layout
    if len(raw) < announced or announced % (width * channels):
        found = f"holds {len(raw)} bytes of samples"
        whole = announced - announced % (width * channels)
        expected = (
            f"the {announced} its header announces" if len(raw) < announced else f"{whole} (whole frames)"
        )
        raise file_error(path, found, expected, "The file is truncated or damaged: copy it again.")
    data = np.frombuffer(raw, np.uint8)
    samples: NDArray[Any]
    if tag == IEEE_FLOAT:
        samples = data.view(f"{order}f{width}").astype(f"f{width}")
    elif width == 1:
        samples = (data ^ 0x80).view(np.int8)
    elif width == 3:
        wide = np.zeros((data.size // 3, 4), np.uint8)
        wide[:, 1:] = data.reshape(-1, 3)[:, :: 1 if order == "<" else -1]
        samples = wide.view("<i4").reshape(-1).astype(np.int32, copy=False)
    else:
        samples = data.view(f"{order}i{width}").astype(f"i{width}")
    array = samples if channels == 1 else samples.reshape(-1, channels)
    return Content(array, "audio", (0,), "wav", rate=rate, bits=8 * width if tag == PCM else None)


def write_wav(path: Path, file: BinaryIO, array: NDArray[Any], rate: int, bits: int | None) -> None:
    """`array`, (frames,) or (frames, channels), as a WAV file of its dtype."""
    channels = 1 if array.ndim == 1 else array.shape[1]
    tag = IEEE_FLOAT if array.dtype.kind == "f" else PCM
    samples: NDArray[Any]
    if array.dtype == np.int8:
        samples = np.ascontiguousarray(array).view(np.uint8) ^ 0x80
    elif array.dtype == np.int32 and bits == 24:
        # The widest samples would round up to 2²³, which 24 bits do not hold.
        rounded = np.minimum((array.astype(np.int64) + 128) >> 8, 2**23 - 1).astype("<i4")
        samples = np.ascontiguousarray(rounded).view(np.uint8).reshape(*rounded.shape, 4)[..., :3]
    else:
        samples = array.astype(array.dtype.newbyteorder("<"), copy=False)
    width = 3 if array.dtype == np.int32 and bits == 24 else array.dtype.itemsize
    length = array.size * width
    fmt = struct.pack("<HHIIHH", tag, channels, rate, rate * channels * width, channels * width, 8 * width)
    chunks = b"fmt " + struct.pack("<I", len(fmt)) + fmt
    if tag == IEEE_FLOAT:
        chunks += b"fact" + struct.pack("<II", 4, array.shape[0])
    total = 4 + len(chunks) + 8 + length + length % 2
    if total >= 2**32:
        fix = "Write .npy, or split the sound."
        raise file_error(path, f"{total} bytes of sound", "less than 4 GiB, all a WAV file can hold", fix)
    file.write(b"RIFF" + struct.pack("<I", total) + b"WAVE" + chunks + b"data" + struct.pack("<I", length))
    file.write(np.ascontiguousarray(samples).data)
    file.write(b"\0" * (length % 2))


def read_sndfile(path: Path, file: BinaryIO) -> Content:
    """The samples of a sound file through libsndfile."""
    soundfile = import_soundfile(path)
    head = file.read(8)
    announced = 8 + int.from_bytes(head[4:], "big")
    held = os.fstat(file.fileno()).st_size
    if head[:4] == b"FORM" and held < announced:  # libsndfile takes what is there of an AIFF
        fix = "The file is truncated: copy it again."
        raise file_error(path, f"holds {held} bytes", f"the {announced} its header announces", fix)
    file.seek(0)
    try:
        with soundfile.SoundFile(file) as sound:
            dtype = _READ_AS.get(sound.subtype, "float32")
            frames, rate, format_, subtype = sound.frames, sound.samplerate, sound.format, sound.subtype
            array = sound.read(dtype=dtype)
    except soundfile.LibsndfileError as error:
        found = f"cannot be read ({str(error).rstrip('.')})"
        raise file_error(path, found, "a complete sound file", "Export it again.") from None
    if len(array) < frames and format_ != "MP3":  # the length of an MP3 is an estimate
        raise file_error(
            path, f"holds {len(array)} frames", f"{frames}", "The file is truncated: copy it again."
        )
    bits = {"PCM_16": 16, "PCM_24": 24, "PCM_32": 32}.get(subtype)
    return Content(array, "audio", (0,), format_, rate=rate, bits=bits)


def write_sndfile(
    path: Path, file: BinaryIO, array: NDArray[Any], rate: int, bits: int | None, format_: str
) -> None:
    """`array` as a sound file through libsndfile."""
    soundfile = import_soundfile(path)
    exact = {
        "int16": "PCM_16",
        "int32": "PCM_24" if bits == 24 else "PCM_32",
        "float32": "FLOAT",
        "float64": "DOUBLE",
    }[array.dtype.name]
    # The nearest the format has: FLAC has no float and at most 24 bits, Ogg its own coding.
    choices = (exact, "FLOAT", "PCM_24", soundfile.default_subtype(format_))
    subtype = next(choice for choice in choices if soundfile.check_format(format_, choice))
    try:
        soundfile.write(file, array, rate, subtype=subtype, format=format_)
    except soundfile.LibsndfileError as error:
        found = f"cannot be written ({str(error).rstrip('.')})"
        raise file_error(path, found, "a sound this format holds", "Write a .wav file.") from None


def import_soundfile(path: Path) -> Any:
    """The soundfile package, or the error naming the extra."""
    try:
        import soundfile
    except ImportError:
        raise missing_extra("soundfile", "audio", os.fspath(path)) from None
    return soundfile
