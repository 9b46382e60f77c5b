"""Files: every format round-trips, bad files are refused in one line, nothing is half-written."""

from __future__ import annotations

import io as streams
import os
import re
import stat
import struct
import sys
import wave
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faltung import io
from faltung.errors import FileError, MissingExtraError
from faltung.io import png16
from tests.optional import optional

RNG = np.random.default_rng(3)


def samples(dtype: str, *shape: int) -> np.ndarray:
    """Random samples over the whole range of an integer dtype, or around 0."""
    if np.dtype(dtype).kind in "iu":
        limits = np.iinfo(dtype)
        return RNG.integers(limits.min, limits.max, shape, dtype=dtype, endpoint=True)
    return RNG.normal(size=shape).astype(dtype)


def refused(path: object, *words: str) -> pytest.RaisesContext[FileError]:
    """The error names the file and says these things, in this order."""
    return pytest.raises(FileError, match=".*".join(map(re.escape, (os.fspath(path), *words))))  # type: ignore[arg-type]


# --- NumPy's files ---------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "complex64", "uint8", "int64", "bool"])
@pytest.mark.parametrize("suffix", [".npy", ".npz"])
def test_numpy_files_round_trip(tmp_path, dtype, suffix):
    array = samples("float64", 3, 4, 5).astype(dtype)
    io.write(tmp_path / f"a{suffix}", array)
    content = io.read(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(content.array, array)
    assert content.array.dtype == array.dtype
    assert (content.kind, content.axes) == ("array" if suffix == ".npy" else "npz", (0, 1, 2))


def test_fortran_order_and_byte_order_and_scalars_are_read(tmp_path):
    for array in (
        np.asfortranarray(samples("float32", 4, 5)),
        samples("float32", 4).astype(">f4"),
        np.float64(3),
    ):
        np.save(tmp_path / "a.npy", array)
        np.testing.assert_array_equal(io.read(tmp_path / "a.npy").array, array)


def test_one_array_of_several_is_named(tmp_path):
    path = tmp_path / "two.npz"
    np.savez(path, image=np.zeros((2, 3)), psf=np.ones(4))
    with refused(path, "holds 2 arrays (image, psf)", "expected one array", f"{path}:image"):
        io.read(path)
    content = io.read(f"{path}:psf")
    assert content.array.tolist() == [1, 1, 1, 1]
    assert content.name == "psf"
    io.write(tmp_path / "out.npz", content.array, content)
    assert np.load(tmp_path / "out.npz").files == ["psf"]
    with refused(path, "holds no array 'kernel'", "one of image, psf"):
        io.read(f"{path}:kernel")


def test_an_array_passes_through_a_pipe(monkeypatch):
    array = samples("float32", 5, 6)
    pipe = streams.BytesIO()
    monkeypatch.setattr(sys, "stdout", streams.TextIOWrapper(pipe))
    io.write("-", array)
    monkeypatch.setattr(sys, "stdin", streams.TextIOWrapper(streams.BytesIO(pipe.getvalue())))
    np.testing.assert_array_equal(io.read("-").array, array)


def test_a_terminal_gets_no_binary_data(monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with refused("standard output", "is a terminal", "Redirect it"):
        io.write("-", np.zeros(3))


def test_bad_numpy_files_are_refused(tmp_path):
    whole = streams.BytesIO()
    np.save(whole, samples("float64", 100))
    for name, content, words in (
        ("empty.npy", b"", "ends before its array does"),
        ("text.npy", b"not an array at all, just text", "does not begin as an .npy file does"),
        ("short.npy", whole.getvalue()[:-1], "ends before its array does"),
        ("header.npy", whole.getvalue()[:40], "ends before its array does"),
        ("short.npz", b"PK\3\4 and then nothing", "not a complete .npz file"),
    ):
        (tmp_path / name).write_bytes(content)
        with refused(tmp_path / name, words, "Save it again"):
            io.read(tmp_path / name)
    np.save(tmp_path / "objects.npy", np.array([1, "a", None], dtype=object), allow_pickle=True)
    with refused(tmp_path / "objects.npy", "Python objects (dtype object)", "an array of numbers"):
        io.read(tmp_path / "objects.npy")


def test_a_dtype_that_npy_cannot_name_is_refused(tmp_path):
    ml_dtypes = optional("ml_dtypes")
    with refused(tmp_path / "a.npy", "the result is bfloat16", "--dtype float32"):
        io.write(tmp_path / "a.npy", np.zeros(3, ml_dtypes.bfloat16))


# --- sounds ----------------------------------------------------------------------------------------


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


# --- images ----------------------------------------------------------------------------------------

MODES = {"L": (), "LA": (2,), "RGB": (3,), "RGBA": (4,)}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("suffix", ["png", "tif"])
@pytest.mark.parametrize("size", [(1, 1), (13, 6), (5, 40)])
def test_lossless_images_round_trip(tmp_path, mode, dtype, suffix, size):
    optional("PIL")
    optional("tifffile")
    array = samples(dtype, *size, *MODES[mode])
    path = tmp_path / f"a.{suffix}"
    io.write(path, array, io.Content(array, "image", (0, 1), suffix, mode=mode))
    content = io.read(path)
    np.testing.assert_array_equal(content.array, array)
    assert content.array.dtype == array.dtype
    assert (content.kind, content.axes, content.mode) == ("image", (0, 1), mode)
    assert content.has_alpha == mode.endswith("A")


@pytest.mark.parametrize("shape", [(9, 8), (9, 8, 1), (9, 8, 3), (4, 9, 8)])
@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "int16", "uint32", "complex64"])
def test_tiff_holds_every_dtype(tmp_path, shape, dtype):
    optional("tifffile")
    array = samples("float32", *shape).astype(dtype) if dtype != "uint32" else samples(dtype, *shape)
    io.write(tmp_path / "a.tif", array)
    content = io.read(tmp_path / "a.tif")
    np.testing.assert_array_equal(content.array.reshape(shape), array)
    assert content.array.dtype == array.dtype
    assert content.axes == ((1, 2) if shape == (4, 9, 8) else (0, 1))


def test_tiff_of_other_programs(tmp_path):
    """Colour planes apart, stacks of colour, white as zero, big-endian, compressed."""
    tifffile = optional("tifffile")
    colour, stack = samples("uint8", 10, 12, 3), samples("uint8", 4, 10, 12, 3)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, np.moveaxis(colour, -1, 0), photometric="rgb", planarconfig="separate")
    content = io.read(path)
    np.testing.assert_array_equal(content.array, colour)
    assert (content.mode, content.axes) == ("RGB", (0, 1))
    tifffile.imwrite(path, stack, photometric="rgb")
    content = io.read(path)
    np.testing.assert_array_equal(content.array, stack)
    assert (content.mode, content.axes) == ("RGB", (1, 2))
    io.write(tmp_path / "b.tif", content.array, content)
    again = io.read(tmp_path / "b.tif")
    np.testing.assert_array_equal(again.array, stack)
    assert (again.mode, again.axes) == ("RGB", (1, 2))
    tifffile.imwrite(path, colour[..., 0], photometric="miniswhite")
    np.testing.assert_array_equal(io.read(path).array, 255 - colour[..., 0])
    tifffile.imwrite(
        path, colour.astype(np.uint16) * 200, photometric="rgb", byteorder=">", compression="zlib"
    )
    content = io.read(path)
    np.testing.assert_array_equal(content.array, colour.astype(np.uint16) * 200)
    assert content.array.dtype.isnative


@pytest.mark.parametrize("compression", ["tiff_lzw", "packbits", "jpeg"])
def test_compressed_tiff_is_read(tmp_path, compression):
    image_module = optional("PIL.Image")
    optional("tifffile")
    array = np.kron(samples("uint8", 4, 4, 3), np.ones((8, 8, 1), np.uint8))
    path = tmp_path / "a.tif"
    image_module.fromarray(array).save(path, compression=compression)
    content = io.read(path)
    np.testing.assert_allclose(content.array, array, atol=40 if compression == "jpeg" else 0)
    assert content.mode == "RGB"
    pages = [image_module.fromarray(array), image_module.fromarray(array[::-1].copy())]
    pages[0].save(path, compression=compression, save_all=True, append_images=pages[1:])
    content = io.read(path)
    assert content.array.shape == (2, 32, 32, 3)
    assert content.axes == (1, 2)


def test_premultiplied_tiff_is_read_as_its_colours(tmp_path):
    tifffile = optional("tifffile")
    array = np.array([[[100, 50, 0, 128], [0, 0, 0, 0], [9, 8, 7, 255]]], np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", array, photometric="rgb", extrasamples=["assocalpha"])
    expected = [[[199, 100, 0, 128], [0, 0, 0, 0], [9, 8, 7, 255]]]
    assert io.read(tmp_path / "a.tif").array.tolist() == expected


def test_jpeg_round_trips_nearly(tmp_path):
    optional("PIL")
    for shape in ((40, 50), (40, 50, 3)):
        smooth = np.broadcast_to(np.linspace(20, 230, 50), (40, 50)).astype(np.uint8)
        array = smooth if len(shape) == 2 else np.stack([smooth, smooth[:, ::-1], smooth // 2], -1)
        io.write(tmp_path / "a.jpg", array, overwrite=True)
        content = io.read(tmp_path / "a.jpg")
        assert content.format == "jpeg"
        np.testing.assert_allclose(content.array.astype(int), array, atol=6)


def test_other_pixel_formats_become_grey_or_colour(tmp_path):
    image_module = optional("PIL.Image")
    colour = image_module.fromarray(samples("uint8", 6, 7, 3))
    for image, mode, array in (
        (colour.quantize(8), "RGB", None),
        (colour.convert("1"), "L", np.array(colour.convert("1")) * np.uint8(255)),
        (colour.convert("LA"), "LA", None),
    ):
        image.save(tmp_path / "a.png")
        content = io.read(tmp_path / "a.png")
        assert (content.mode, content.array.dtype) == (mode, np.uint8)
        if array is not None:
            np.testing.assert_array_equal(content.array, array)
    palette = colour.quantize(8)
    palette.save(tmp_path / "a.png", transparency=0)
    assert io.read(tmp_path / "a.png").mode == "RGBA"
    colour.convert("CMYK").save(tmp_path / "a.jpg")
    assert io.read(tmp_path / "a.jpg").mode == "RGB"


def test_an_image_is_read_as_it_is_shown(tmp_path):
    image_module = optional("PIL.Image")
    array = np.zeros((8, 16, 3), np.uint8)
    array[:, :8] = 255
    exif = image_module.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees clockwise
    image_module.fromarray(array).save(tmp_path / "a.png", exif=exif)
    np.testing.assert_array_equal(io.read(tmp_path / "a.png").array, np.rot90(array, -1))


def test_the_colour_profile_is_kept(tmp_path):
    image_module = optional("PIL.Image")
    profile = b"not a real profile but kept as it is"
    for suffix, dtype in (("png", "uint8"), ("png", "uint16"), ("tif", "uint8"), ("jpg", "uint8")):
        array = samples(dtype, 5, 6, 3)
        like = io.Content(array, "image", (0, 1), "png", mode="RGB", profile=profile)
        io.write(tmp_path / f"{dtype}.{suffix}", array, like)
        assert io.read(tmp_path / f"{dtype}.{suffix}").profile == profile
    io.write(tmp_path / "grey.png", array[..., 0], like)  # a profile of colours does not fit a grey image
    with image_module.open(tmp_path / "grey.png") as image:
        assert "icc_profile" not in image.info


def test_large_images_are_not_refused(tmp_path, monkeypatch):
    image_module = optional("PIL.Image")
    io.write(tmp_path / "a.png", samples("uint8", 20, 20))
    monkeypatch.setattr(image_module, "MAX_IMAGE_PIXELS", 50)
    assert io.read(tmp_path / "a.png").array.shape == (20, 20)
    assert image_module.MAX_IMAGE_PIXELS == 50


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_bad_images_are_refused(tmp_path, suffix, dtype):
    optional("PIL")
    optional("tifffile")
    if (suffix, dtype) == ("jpg", "uint16"):
        pytest.skip("JPEG has 8 bits")
    io.write(tmp_path / f"good.{suffix}", samples(dtype, 60, 70, 3))
    good = (tmp_path / f"good.{suffix}").read_bytes()
    for name, content in (
        ("empty", b""),
        ("text", b"this is no image, whatever its name says" * 3),
        ("header", good[:20]),
        ("short", good[: len(good) // 2]),
    ):
        path = tmp_path / f"{name}.{suffix}"
        path.write_bytes(content)
        with refused(path, "expected"):
            io.read(path)


def test_damaged_16_bit_png_is_refused(tmp_path):
    optional("PIL")
    path = tmp_path / "a.png"
    io.write(path, samples("uint16", 9, 9, 3))
    good = path.read_bytes()
    place = good.index(b"IDAT") + 20
    path.write_bytes(good[:place] + bytes([good[place] ^ 1]) + good[place + 1 :])
    with refused(path, "the checksum of the chunk IDAT is wrong"):
        io.read(path)


def test_an_image_that_the_format_cannot_hold_is_refused(tmp_path):
    optional("PIL")
    optional("tifffile")
    for name, array, words in (
        (
            "a.png",
            np.zeros((4, 5)),
            ("the result is float64", "uint8 or uint16 for PNG", "Write a .tif", "uint8"),
        ),
        ("a.jpg", np.zeros((4, 5), np.uint16), ("the result is uint16", "uint8 for JPEG")),
        ("a.png", np.zeros((4, 0), np.uint8), ("the result is empty (shape (4, 0))", "mode='same'")),
        ("a.png", np.zeros((2, 4, 5), np.uint8), ("the shape (2, 4, 5)", "stacks")),
        ("a.tif", np.zeros(4, np.uint8), ("the shape (4,)", "Write a .npy")),
        ("a.jpg", np.zeros((4, 5, 4), np.uint8), ("partly transparent", "Write a .png")),
    ):
        with refused(tmp_path / name, *words):
            io.write(tmp_path / name, array)
    assert not list(tmp_path.iterdir())
    io.write(tmp_path / "a.jpg", np.full((4, 5, 4), 255, np.uint8))
    assert io.read(tmp_path / "a.jpg").mode == "RGB"


@pytest.mark.parametrize(("module", "suffix"), [("PIL", "png"), ("PIL", "jpg"), ("tifffile", "tif")])
def test_a_missing_package_names_the_extra(tmp_path, monkeypatch, module, suffix):
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"")
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(
        MissingExtraError, match=r"a\.\w+ needs the package .* pip install 'faltung\[image\]'"
    ):
        io.read(path)
    with pytest.raises(MissingExtraError, match=r"faltung\[image\]"):
        io.write(path, np.zeros((4, 5), np.uint8), overwrite=True)
    assert path.read_bytes() == b""


@given(
    height=st.integers(1, 9),
    width=st.integers(1, 9),
    channels=st.integers(2, 4),
    filters=st.lists(st.integers(0, 4), min_size=9, max_size=9),
    seed=st.integers(0, 1000),
)
def test_every_png_row_filter_is_undone(height, width, channels, filters, seed):
    """Against the specification's own words, pixel by pixel."""
    rng = np.random.default_rng(seed)
    array = rng.integers(0, 65536, (height, width, channels)).astype(np.uint16)
    depth = 2 * channels
    rows = array.astype(">u2").tobytes()
    raw, above = b"", bytes(width * depth)
    for index in range(height):
        row = rows[index * width * depth : (index + 1) * width * depth]
        coded = bytearray()
        for i, value in enumerate(row):
            a = row[i - depth] if i >= depth else 0
            b, c = above[i], above[i - depth] if i >= depth else 0
            p = a + b - c
            paeth = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
            coded.append((value - (0, a, b, (a + b) // 2, paeth)[filters[index]]) % 256)
        raw += bytes([filters[index]]) + bytes(coded)
        above = row
    file = streams.BytesIO()
    png16.write(file, array, None)
    whole = file.getvalue()
    start = whole.index(b"IDAT") - 4
    body = b"IDAT" + zlib.compress(raw)
    end = whole.index(b"IEND") - 4
    data = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    np.testing.assert_array_equal(png16.read(streams.BytesIO(whole[:start] + data + whole[end:])), array)


# --- names, folders, and writing whole files -------------------------------------------------------


def test_a_missing_file_a_folder_and_an_unknown_suffix_are_refused(tmp_path):
    with refused(tmp_path / "no.npy", "does not exist", "expected a file to read"):
        io.read(tmp_path / "no.npy")
    (tmp_path / "folder.npy").mkdir()
    with refused(tmp_path / "folder.npy", "expected a"):
        io.read(tmp_path / "folder.npy")
    with refused(tmp_path / "a.xyz", "has the suffix '.xyz'", "one of .npy .npz .wav .png"):
        io.read(tmp_path / "a.xyz")
    with refused(tmp_path / "a", "has no suffix"):
        io.write(tmp_path / "a", np.zeros(3))


def test_an_existing_file_is_replaced_only_when_asked(tmp_path):
    path = tmp_path / "a.npy"
    io.write(path, np.zeros(3))
    with refused(path, "exists already", "overwrite=True (command line: -y)"):
        io.write(path, np.ones(3))
    assert np.load(path).tolist() == [0, 0, 0]
    io.write(path, np.ones(3), overwrite=True)
    assert np.load(path).tolist() == [1, 1, 1]


def test_folders_that_cannot_take_the_file_are_refused(tmp_path):
    with refused(tmp_path / "no" / "a.npy", "the folder", "does not exist"):
        io.write(tmp_path / "no" / "a.npy", np.zeros(3))
    (tmp_path / "a.npy").mkdir()
    with refused(tmp_path / "a.npy", "is a folder"):
        io.write(tmp_path / "a.npy", np.zeros(3), overwrite=True)
    if os.path.isdir("/proc/self"):  # a folder that takes no files even from root
        with refused("/proc/self/a.npy", "expected"):
            io.write("/proc/self/a.npy", np.zeros(3))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_device_or_pipe_is_never_replaced(tmp_path):
    os.mkfifo(tmp_path / "a.npy")
    with refused(tmp_path / "a.npy", "is a device or a pipe"):
        io.write(tmp_path / "a.npy", np.zeros(3), overwrite=True)
    assert stat.S_ISFIFO(os.stat(tmp_path / "a.npy").st_mode)


def test_a_symbolic_link_stays_one(tmp_path):
    (tmp_path / "data").mkdir()
    io.write(tmp_path / "data" / "a.npy", np.zeros(3))
    (tmp_path / "link.npy").symlink_to(tmp_path / "data" / "a.npy")
    io.write(tmp_path / "link.npy", np.ones(3), overwrite=True)
    assert (tmp_path / "link.npy").is_symlink()
    assert np.load(tmp_path / "data" / "a.npy").tolist() == [1, 1, 1]


def test_the_permissions_are_those_of_any_new_file_or_of_the_replaced_one(tmp_path):
    (tmp_path / "plain").write_text("")
    io.write(tmp_path / "a.npy", np.zeros(3))
    assert (tmp_path / "a.npy").stat().st_mode == (tmp_path / "plain").stat().st_mode
    (tmp_path / "a.npy").chmod(0o640)
    io.write(tmp_path / "a.npy", np.ones(3), overwrite=True)
    assert stat.S_IMODE((tmp_path / "a.npy").stat().st_mode) == 0o640


@pytest.mark.parametrize(
    "error", [OSError(28, "No space left on device"), KeyboardInterrupt(), RuntimeError("x")]
)
def test_a_failure_while_writing_leaves_nothing_behind(tmp_path, monkeypatch, error):
    io.write(tmp_path / "a.npy", np.zeros(3))

    def fail(file: streams.BufferedIOBase, *_: object) -> None:
        file.write(b"half of it")
        raise error

    monkeypatch.setattr("faltung.io.numpy_files.write_npy", fail)
    for name in ("a.npy", "b.npy"):
        with pytest.raises((FileError, KeyboardInterrupt, RuntimeError)) as caught:
            io.write(tmp_path / name, np.ones(3), overwrite=True)
        if isinstance(error, OSError):
            assert "cannot be written (No space left on device)" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["a.npy"]
    assert np.load(tmp_path / "a.npy").tolist() == [0, 0, 0]


def test_an_output_is_judged_before_the_work(tmp_path):
    path = tmp_path / "a.npy"
    io.check_output(path, np.float32)
    assert not Path(path).exists()
    path.write_bytes(b"")
    with refused(path, "exists already"):
        io.check_output(path, np.float32)
    io.check_output(path, np.float32, overwrite=True)
    with refused(tmp_path / "a.png", "the result is float32"):
        io.check_output(tmp_path / "a.png", "float32")
