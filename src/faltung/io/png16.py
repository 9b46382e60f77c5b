"""PNG of 16 bits per channel in colour or with alpha, which Pillow silently reduces to 8 bits.

Format: ISO/IEC 15948 (PNG), sections 7 to 11. Only what that case needs: no interlacing, no palette.
"""

from __future__ import annotations

import struct
import zlib
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COLOUR_CHANNELS = {0: 1, 2: 3, 4: 2, 6: 4}
_CHANNEL_COLOURS = {channels: colour for colour, channels in _COLOUR_CHANNELS.items()}


def is_deep(head: bytes) -> bool:
    """Whether a file that begins with `head` (29 bytes) is a PNG that Pillow would reduce."""
    return len(head) >= 29 and head[:8] == SIGNATURE and head[24] == 16 and head[25] in (2, 4, 6)


def read(file: BinaryIO) -> NDArray[np.uint16]:
    """The samples, (rows, columns, channels). Raises ValueError for anything but a sound file."""
    file.seek(len(SIGNATURE))
    compressed = []
    width = height = channels = 0
    while True:
        header = file.read(8)
        if len(header) < 8:
            raise ValueError("the file ends before its image does")
        length, kind = struct.unpack(">I4s", header)
        body = file.read(length)
        if len(body) < length:
            raise ValueError("the file ends before its image does")
        if struct.unpack(">I", file.read(4).rjust(4, b"\0"))[0] != zlib.crc32(kind + body):
            raise ValueError(f"the checksum of the chunk {kind.decode('latin-1')} is wrong")
        if kind == b"IHDR":
            width, height, _, colour, _, _, interlace = struct.unpack(">IIBBBBB", body)
            if interlace:
                raise ValueError("16-bit colour with interlacing")
            channels = _COLOUR_CHANNELS[colour]
        elif kind == b"IDAT":
            compressed.append(body)
        elif kind == b"IEND":
            break
    row = 1 + 2 * channels * width
    try:
        raw = np.frombuffer(zlib.decompress(b"".join(compressed)), np.uint8)
    except zlib.error as error:
        raise ValueError(str(error)) from None
    if raw.size < row * height:
        raise ValueError("the file ends before its image does")
    rows = raw[: row * height].reshape(height, row)
    filters = rows[:, 0]
    if filters.max(initial=0) > 4:
        raise ValueError("an unknown row filter")
    return _unfilter(filters, rows[:, 1:].reshape(height, width, 2 * channels)).view(">u2").astype(np.uint16)


def write(file: BinaryIO, array: NDArray[Any], profile: bytes | None) -> None:
    """`array`, (rows, columns, channels) of uint16, with the row filter "up" on every row."""
    height, width, channels = array.shape
    data = np.ascontiguousarray(array.astype(">u2")).view(np.uint8).reshape(height, -1)
    rows = np.empty((height, 1 + data.shape[1]), np.uint8)
    rows[:, 0] = 2
    rows[:1, 1:] = data[:1]
    np.subtract(data[1:], data[:-1], out=rows[1:, 1:])
    header = struct.pack(">IIBBBBB", width, height, 16, _CHANNEL_COLOURS[channels], 0, 0, 0)
    file.write(SIGNATURE)
    _write_chunk(file, b"IHDR", header)
    if profile:
        _write_chunk(file, b"iCCP", b"ICC profile\0\0" + zlib.compress(profile))
    _write_chunk(file, b"IDAT", zlib.compress(rows.data, 6))
    _write_chunk(file, b"IEND", b"")


def _write_chunk(file: BinaryIO, kind: bytes, body: bytes) -> None:
    file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))


def _unfilter(filters: NDArray[np.uint8], rows: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Undo the row filters (PNG section 9): each pixel was stored less a prediction from its left,
    upper and upper left neighbour.

    A pixel depends on those three only, so the pixels of an antidiagonal are independent: one NumPy
    step per antidiagonal. With one column of padding, stepping down and left by one is a constant
    stride in the flat array, so every antidiagonal and its neighbours are plain slices.
    """
    height, width, depth = rows.shape
    pitch = width + 1
    pixels = np.zeros(((height + 1) * pitch, depth), np.int16)
    pixels.reshape(height + 1, pitch, depth)[1:, 1:] = rows
    for diagonal in range(height + width - 1):
        first, last = max(0, diagonal - width + 1), min(height - 1, diagonal)
        start = (first + 1) * pitch + 1 + diagonal - first
        count = last - first + 1

        def neighbour(back: int, start: int = start, count: int = count) -> NDArray[np.int16]:
            begin = start - back
            return pixels[begin : begin + (count - 1) * width + 1 : width]

        left, up, corner = neighbour(1), neighbour(pitch), neighbour(pitch + 1)
        kind = filters[first : last + 1, None]
        # Paeth: whichever of the three is nearest to left + up − corner, in that order.
        to_left, to_up = np.abs(up - corner), np.abs(left - corner)
        to_corner = np.abs(left + up - 2 * corner)
        paeth = np.where(to_up <= to_corner, up, corner)
        paeth = np.where((to_left <= to_up) & (to_left <= to_corner), left, paeth)
        prediction = np.select(
            [kind == 1, kind == 2, kind == 3, kind == 4], [left, up, (left + up) >> 1, paeth], 0
        )
        here = neighbour(0)
        here += prediction
        here &= 0xFF
    return np.ascontiguousarray(pixels.reshape(height + 1, pitch, depth)[1:, 1:].astype(np.uint8))
