"""``faltung demo``: what it prints, what it draws, and what it does without its packages."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from faltung import demo, io
from faltung.cli import main
from faltung.demo import sheet
from faltung.errors import FileError, MissingExtraError
from tests.optional import optional


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def own_photo(folder, monkeypatch):
    """A small photograph in place of those of scikit-image, and no electrocardiogram."""
    optional("PIL")
    rows, columns = np.indices((120, 90))
    wave = 128 + 100 * np.sin(rows / 9) * np.cos(columns / 7)
    io.write("photo.png", np.stack([wave, wave[::-1], 255 - wave], -1).astype(np.uint8))
    monkeypatch.setattr(demo, "_inside", lambda package, file: "photo.png" if package == "skimage" else None)
    monkeypatch.setattr(demo, "_PHOTOS", (("skimage", "scikit-image", "photo.png"),))


def test_the_demonstration_of_the_demo_extra(folder, capsys):
    for package in ("PIL", "skimage", "pywt"):
        optional(package)
    assert main(["demo"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "from scikit-image" in out
    assert "electrocardiogram from PyWavelets, 1024 samples" in out
    assert "algorithm: direct" in out
    assert "rejected" in out
    picture = io.read("faltung-demo.png").array
    assert picture.shape[1] > 1500
    assert picture.shape[2] == 3


def test_the_results_are_compared_with_scipy(own_photo, capsys):
    assert demo.run("out.png") == 0
    out = capsys.readouterr().out
    rows = re.findall(r"^  (\S.*?)  +([\d.]+ \w+) +([\d.]+ \w+) +.*?(\d+e[+-]\d+)$", out, re.MULTILINE)
    assert len(rows) == 6
    assert all(float(row[-1]) <= 1e-5 for row in rows)
    assert Path("out.png").exists()


def test_a_wrong_result_is_not_hidden(own_photo, capsys, monkeypatch):
    right = demo.Comparison.ours
    monkeypatch.setattr(demo.Comparison, "ours", lambda case, workers=None: right(case, workers) * 1.001)
    assert demo.run("out.png") == 1
    assert "differ from SciPy's" in capsys.readouterr().err


def test_it_can_be_run_again(own_photo):
    assert demo.run() == 0
    first = Path("faltung-demo.png").read_bytes()
    assert demo.run() == 0
    assert Path("faltung-demo.png").read_bytes() == first
    assert Path("faltung-demo-2.png").exists()
    with pytest.raises(FileError, match="exists already"):
        demo.run("faltung-demo.png")
    assert main(["demo", "--out", "faltung-demo.png", "-y"]) == 0


def test_without_its_packages_it_names_the_extra(folder, monkeypatch, capsys):
    optional("PIL")
    monkeypatch.setattr(demo, "_inside", lambda package, file: None)
    assert main(["demo"]) == 1
    assert capsys.readouterr().err == (
        "faltung: faltung demo needs the package scikit-image, which is not installed. "
        "Install it with: pip install 'faltung[demo]'\n"
    )
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(MissingExtraError, match="pillow"):
        demo.run()
    assert list(folder.iterdir()) == []


def test_an_output_that_cannot_be_written_is_told_at_once(folder):
    optional("PIL")
    started = time.perf_counter()
    with pytest.raises(FileError, match="does not exist"):
        demo.run("no/such/folder.png")
    with pytest.raises(FileError, match=r"has the suffix '\.txt'"):
        demo.run("picture.txt")
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize("shape", [(10, 10, 3), (400, 400, 3), (900, 450, 3)])
def test_the_sheet_takes_pictures_of_any_size(shape):
    optional("PIL")
    tiles = [sheet.Tile("title", "detail", np.full(shape, 90, np.uint8), np.ones((3, 5)))] * 5
    picture = sheet.draw(tiles, sheet.Curves("signal", "detail", np.zeros(9), np.arange(9.0)))
    assert picture.dtype == np.uint8
    assert (picture[150:160, 100:110] == 90).all()


def test_the_colours_of_signed_values():
    red, white, blue = sheet.signed(np.array([[4.0, 0.0, -4.0]]))[0].astype(int)
    assert red[0] > red[2]
    assert white.tolist() == [255, 255, 255]
    assert blue[2] > blue[0]
    assert sheet.signed(np.zeros((2, 2))).tolist() == [[[255] * 3] * 2] * 2
