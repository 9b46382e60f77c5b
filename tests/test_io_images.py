"""Images: every format round-trips, bad files are refused in one line."""

from __future__ import annotations

import io as streams
import struct
import sys
import zlib

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faltung import io
from faltung.errors import MissingExtraError
from faltung.io import png16
from tests.files import refused, samples
from tests.optional import optional

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


@pytest.mark.parametrize(
    ("suffix", "dtype"),
    [("png", "uint8"), ("png", "uint16"), ("jpg", "uint8"), ("tif", "uint8"), ("tif", "uint16")],
)
def test_bad_images_are_refused(tmp_path, suffix, dtype):
    optional("PIL")
    optional("tifffile")
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
