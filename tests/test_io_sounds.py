"""Sounds: every encoding round-trips, bad files are refused in one line."""

from __future__ import annotations

import struct
import sys
import wave

import numpy as np
import pytest

from faltung import io
from faltung.errors import MissingExtraError
from tests.files import refused, samples
from tests.optional import optional


@pytest.mark.parametrize("shape", [(100,), (101,), (33, 2), (7, 5), (0,)])
@pytest.mark.parametrize("dtype", ["int8", "int16", "int32", "float32", "float64"])
def test_wav_round_trips(tmp_path, dtype, shape):
    array = samples(dtype, *shape)
    io.write(tmp_path / "a.wav", array, rate=22050)
    content = io.read(tmp_path / "a.wav")
    np.testing.assert_array_equal(content.array, array)
    assert content.array.dtype == array.dtype
    assert (content.kind, content.axes, content.rate) == ("audio", (0,), 22050)


@pytest.mark.parametrize("channels", [1, 2])
def test_24_bit_wav_round_trips(tmp_path, channels):
    frames = samples("int32", 50, channels) & ~0xFF
    raw = (frames >> 8).astype("<i4").view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(3)
        file.setframerate(96000)
        file.writeframes(raw)
    content = io.read(tmp_path / "a.wav")
    np.testing.assert_array_equal(content.array.reshape(frames.shape), frames)
    assert (content.bits, content.rate) == (24, 96000)
    io.write(tmp_path / "b.wav", content.array, content)
    with wave.open(str(tmp_path / "b.wav")) as file:
        assert file.getparams()[:4] == (channels, 3, 96000, 50)
        assert file.readframes(50) == raw


def test_24_bit_wav_rounds_and_clips(tmp_path):
    like = io.Content(np.zeros(1, np.int32), "audio", (0,), "wav", rate=8000, bits=24)
    io.write(tmp_path / "a.wav", np.array([127, 128, -129, 2**31 - 1, -(2**31)], np.int32), like)
    assert (io.read(tmp_path / "a.wav").array >> 8).tolist() == [0, 1, -1, 2**23 - 1, -(2**23)]


def test_silence_of_8_bit_wav_is_zero(tmp_path):
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 1, 8000, 0, "NONE", ""))
        file.writeframes(bytes([128, 0, 255]))
    assert io.read(tmp_path / "a.wav").array.tolist() == [0, -128, 127]
    io.write(tmp_path / "b.wav", np.array([128, 0, 255], np.uint8), rate=8000)
    assert io.read(tmp_path / "b.wav").array.tolist() == [0, -128, 127]


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
@pytest.mark.parametrize("channels", [1, 3])
def test_wav_agrees_with_scipy(tmp_path, dtype, channels):
    from scipy.io import wavfile

    array = samples(dtype, 40, channels)[:, 0] if channels == 1 else samples(dtype, 40, channels)
    wavfile.write(tmp_path / "theirs.wav", 44100, array)
    ours = io.read(tmp_path / "theirs.wav")
    expected = (array ^ 0x80).view(np.int8) if dtype == "uint8" else array
    np.testing.assert_array_equal(ours.array, expected)
    io.write(tmp_path / "ours.wav", ours.array, ours)
    rate, theirs = wavfile.read(tmp_path / "ours.wav")
    assert rate == 44100
    np.testing.assert_array_equal(theirs, array)


def test_wav_of_other_programs(tmp_path):
    """Big-endian, extensible, of unknown length (written to a pipe), with chunks in between."""
    data = samples("int16", 6)
    fmt = struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16)
    extensible = struct.pack("<HHIIHHHHI", 0xFFFE, 1, 8000, 16000, 2, 16, 22, 16, 4) + b"\1\0" + bytes(14)
    note = b"LIST" + struct.pack("<I", 3) + b"abc\0"

    def riff(*parts: bytes) -> bytes:
        return b"RIFF" + struct.pack("<I", 0xFFFFFFFF) + b"WAVE" + b"".join(parts)

    def chunk(name: bytes, body: bytes, length: int | None = None) -> bytes:
        return name + struct.pack("<I", len(body) if length is None else length) + body

    little = data.astype("<i2").tobytes()
    files = {
        "list": riff(note, chunk(b"fmt ", fmt), note, chunk(b"data", little)),
        "extensible": riff(chunk(b"fmt ", extensible), chunk(b"data", little), note),
        "pipe": riff(chunk(b"fmt ", fmt), chunk(b"data", little, 0xFFFFFFFF)),
        "big": b"RIFX\0\0\0\0WAVEfmt \0\0\0\x10"
        + struct.pack(">HHIIHH", 1, 1, 8000, 16000, 2, 16)
        + b"data\0\0\0\x0c"
        + data.astype(">i2").tobytes(),
    }
    for name, content in files.items():
        path = tmp_path / f"{name}.wav"
        path.write_bytes(content)
        np.testing.assert_array_equal(io.read(path).array, data, err_msg=name)


def test_bad_sounds_are_refused(tmp_path):
    io.write(tmp_path / "good.wav", samples("int16", 100, 2), rate=8000)
    good = (tmp_path / "good.wav").read_bytes()
    for name, content, words in (
        ("empty", b"", "expected a WAV file"),
        ("png", b"\x89PNG\r\n\x1a\n" + bytes(50), "expected a WAV file"),
        ("header", good[:30], "its format chunk is cut short"),
        ("no-format", good[:12], "ends before its format"),
        ("no-data", good[:36], "ends before its samples"),
        ("short", good[:-10], "holds 390 bytes of samples, expected the 400 its header announces"),
        ("odd", good[:40] + struct.pack("<I", 399) + good[44:443], "expected 396 (whole frames)"),
        ("channels", good[:22] + b"\0\0" + good[24:], "0 channels"),
    ):
        (tmp_path / f"{name}.wav").write_bytes(content)
        with refused(tmp_path / f"{name}.wav", words):
            io.read(tmp_path / f"{name}.wav")


def test_compressed_wav_is_read_through_libsndfile(tmp_path):
    soundfile = optional("soundfile")
    tone = (0.5 * np.sin(np.arange(400) / 7)).astype(np.float32)
    soundfile.write(tmp_path / "a.wav", tone, 8000, subtype="ULAW")
    content = io.read(tmp_path / "a.wav")
    assert content.rate == 8000
    np.testing.assert_allclose(content.array, tone, atol=0.02)


def test_compressed_wav_without_libsndfile_names_the_extra(tmp_path, monkeypatch):
    fmt = struct.pack("<HHIIHH", 7, 1, 8000, 8000, 1, 8)
    (tmp_path / "a.wav").write_bytes(b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0" + fmt + b"data\1\0\0\0x")
    monkeypatch.setitem(sys.modules, "soundfile", None)
    with pytest.raises(
        MissingExtraError, match=r"μ-law-encoded, needs the package soundfile.*faltung\[audio\]"
    ):
        io.read(tmp_path / "a.wav")
    with pytest.raises(MissingExtraError, match=r"faltung\[audio\]"):
        io.write(tmp_path / "a.flac", np.zeros(3, np.int16), rate=8000)


@pytest.mark.parametrize(
    ("suffix", "dtype"), [("flac", "int16"), ("flac", "int32"), ("aiff", "int32"), ("aiff", "float32")]
)
def test_lossless_sound_formats_round_trip(tmp_path, suffix, dtype):
    optional("soundfile")
    array = samples(dtype, 200, 2) & ~0xFF if dtype == "int32" else samples(dtype, 200, 2)
    like = io.Content(array, "audio", (0,), "wav", rate=48000, bits=24 if dtype == "int32" else None)
    io.write(tmp_path / f"a.{suffix}", array, like)
    content = io.read(tmp_path / f"a.{suffix}")
    np.testing.assert_array_equal(content.array, array)
    assert (content.kind, content.rate, content.bits) == (
        "audio",
        48000,
        {"int16": 16, "int32": 24}.get(dtype),
    )
    whole = (tmp_path / f"a.{suffix}").read_bytes()
    (tmp_path / f"short.{suffix}").write_bytes(whole[: len(whole) // 2])
    with refused(tmp_path / f"short.{suffix}"):
        io.read(tmp_path / f"short.{suffix}")


def test_a_sound_needs_a_rate_a_dtype_and_a_shape(tmp_path):
    path = tmp_path / "a.wav"
    with refused(path, "the input has no sample rate", "--rate 44100"):
        io.write(path, np.zeros(3, np.int16))
    with refused(path, "the result is int64", "int16", "Pass --dtype float32"):
        io.write(path, np.zeros(3, np.int64), rate=8000)
    with refused(path, "the result has the shape (2, 3, 4)", "(frames, channels)"):
        io.write(path, np.zeros((2, 3, 4), np.int16), rate=8000)
    assert not list(tmp_path.iterdir())
