"""``explain(photo, kernel)``: what the page is told, and that it is faltung's own."""

from __future__ import annotations

import base64
import zlib

import numpy as np
import pytest

import faltung as ft
from faltung import kernels
from faltung.errors import ArgumentError, ArgumentTypeError


def unpacked(packed):
    """The array as the page decodes it."""
    raw = base64.b64decode(packed["data"])
    if packed.get("deflated"):
        raw = zlib.decompress(raw, -15)
    dtype = np.dtype(packed["dtype"]).newbyteorder("<")
    if packed.get("shuffled"):
        raw = np.frombuffer(raw, np.uint8).reshape(dtype.itemsize, -1).T.tobytes()
    return np.frombuffer(raw, dtype).astype(np.float64).reshape(packed["shape"])


def section(*arguments, **options):
    payload = ft.explain(*arguments, **options).payload
    assert payload.view == "photo"
    return payload.sections["photo"]


@pytest.fixture
def photo():
    return np.random.default_rng(0).integers(0, 256, (70, 90, 3), dtype=np.uint8)


def test_a_coloured_picture_and_its_results(photo):
    kernel = kernels.sobel(1)
    told = section(photo, kernel, boundary="wrap", names=("cat", "</script>"))
    np.testing.assert_array_equal(unpacked(told["image"]), np.moveaxis(photo, -1, 0))
    assert told["range"] == [0, 255]
    assert told["kernels"][0]["name"] == "</script>"
    for result in told["results"]:
        given = result["settings"]
        k = unpacked(told["kernels"][result["kernel"]]["kernel"])
        operation = ft.convolve if given["op"] == "convolve" else ft.correlate
        whole = operation(photo.astype(float), k, axes=(0, 1), mode="same", boundary="wrap")
        down, across = result["every"]
        expected = np.moveaxis(whole, -1, 0)[:, ::down, ::across]
        np.testing.assert_allclose(unpacked(result["y"]), expected, rtol=1e-13, atol=1e-9)
    assert {result["kernel"] for result in told["results"]} == set(range(len(told["kernels"])))


def test_presets_of_the_catalogue_are_what_their_names_say():
    for preset in section(np.zeros((65, 65), np.uint8))["kernels"]:
        if preset["name"] not in ("emboss", "identity"):
            np.testing.assert_array_equal(unpacked(preset["kernel"]), kernels.from_spec(preset["name"]))


@pytest.mark.parametrize(
    ("picture", "limits"),
    [
        (np.zeros((80, 80), np.uint16), [0, 65535]),
        (np.linspace(0, 1, 6400).reshape(80, 80), [0, 1]),
        (np.linspace(-3, 5, 6400).reshape(80, 80), [-3, 5]),
        (np.zeros((80, 80), bool), [0, 1]),
    ],
)
def test_black_and_white(picture, limits):
    assert section(picture)["range"] == limits


def test_values_that_are_not_finite_are_told():
    picture = np.ones((80, 80, 3))
    picture[3, 4, 1] = np.nan
    picture[5, 6, 0] = np.inf
    explanation = ft.explain(picture, kernels.box(3))
    assert "photo has 2 values that are NaN or infinite." in explanation.payload.notes
    assert explanation.payload.sections["photo"]["range"] == [0, 1]


def test_a_large_picture_is_downsampled_visibly_and_stays_small():
    noise = np.random.default_rng(1).integers(0, 256, (900, 1300, 4), dtype=np.uint8)
    with pytest.warns(UserWarning, match=r"downsampled by \d × \d .*900 × 1300 became"):
        explanation = ft.explain(noise, kernels.box(5))
    assert any("downsampled by" in note for note in explanation.payload.notes)
    assert any("opacity" in note for note in explanation.payload.notes)
    assert len(explanation.html.encode()) < 1_000_000
    image = unpacked(explanation.payload.sections["photo"]["image"])
    assert np.array_equal(image, np.rint(image))


def test_learned_kernels_stand_in_the_menu():
    learned = {"filter 0": np.eye(3), "filter 1": np.ones((5, 5))}
    told = section(np.zeros((80, 80)), np.ones((2, 2)), learned=learned)
    assert [k["name"] for k in told["kernels"] if k["about"] == "learned"] == list(learned)
    with pytest.raises(ArgumentTypeError, match="learned is list, expected a mapping"):
        ft.explain(np.zeros((80, 80)), learned=[np.eye(3)])


def test_small_arrays_and_settings_of_arrays_open_term_by_term():
    assert ft.explain(np.zeros((20, 20)), np.ones((3, 3))).payload.view == "terms"
    assert ft.explain(np.zeros((80, 80)), np.ones((3, 3)), stride=2).payload.view == "terms"


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        ((np.zeros((80, 80), complex),), {}, "photo is of dtype complex128, expected real numbers"),
        ((np.zeros((80, 80)), np.ones((40, 40))), {}, "kernel is of 1600 taps, expected at most 1024"),
        ((np.zeros((80, 80)), np.ones((3, 3), complex)), {}, "kernel is of dtype complex128"),
        ((np.zeros((80, 80)),), {"op": "fold"}, "op is 'fold', expected 'convolve' or 'correlate'"),
        ((np.zeros((80, 80)),), {"colour": 1}, "colour is given"),
        ((np.zeros((80, 80)),), {"names": "x"}, "names is 'x', expected two texts"),
        ((np.zeros((80, 0, 3)),), {}, "photo is empty"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_the_reason(arguments, options, message):
    with pytest.raises(
        ArgumentError if "dtype" not in message and "given" not in message else ArgumentTypeError,
        match=message,
    ):
        ft.explain(*arguments, **options)
