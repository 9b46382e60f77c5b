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
from faltung.demo import digits, sheet, terminal
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


@pytest.fixture
def short(monkeypatch):
    """One epoch of training, and no time for medians."""
    optional("sklearn")
    monkeypatch.setattr(digits, "EPOCHS", 1)
    monkeypatch.setattr(demo, "_median", lambda call, budget: (call(), 1e-3)[1])


def test_the_demonstration_of_the_demo_extra(folder, capsys, short):
    for package in ("PIL", "skimage", "pywt"):
        optional(package)
    assert main(["demo"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "from scikit-image" in out
    assert "algorithm: " in out
    assert "rejected" in out
    picture = io.read("faltung-demo.png").array
    assert picture.shape[1] > 1500
    assert picture.shape[2] == 3
    page = Path("faltung-demo.html").read_text(encoding="utf-8")
    assert len(page.encode()) < 1_000_000
    for section in ("functions", "photo", "layer", "recording"):
        assert f'"{section}":' in page


def test_the_story_is_told_in_80_columns_and_without_colour(own_photo, capsys, short, monkeypatch):
    assert demo.run("out.html") == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out
    assert [line[0] for line in out.splitlines() if re.match(r"\d  [A-Z]", line)] == ["1", "2", "3", "4", "5"]
    # The sum that is shown term by term is the one that faltung computed.
    shown = re.search(r"Their sum is (-?\d+), and faltung says (-?\d+)", out)
    assert shown[1] == shown[2]
    # A box of width 1 sampled 4 times as finely has a quarter of the error.
    assert len(re.findall(r"4\.0 times smaller", out)) == 4
    assert re.search(r"\[0 0 1 0 0\] ∗ \[1 2 3\] = \[0 1 2 3 0\]", out)
    assert re.search(r"\[0 0 1 0 0\] ⋆ \[1 2 3\] = \[0 3 2 1 0\]", out)
    assert float(re.search(r"([\d.]+)% of 450 digits", out)[1]) > 60


def test_colour_is_for_terminals_that_want_it(monkeypatch, capsys):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    terminal.chapter(1, "Title")
    assert "\x1b[1m" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    terminal.chapter(1, "Title")
    assert "\x1b" not in capsys.readouterr().out
    progress = terminal.Progress()
    progress(5, 10, 0.5)
    progress(10, 10, 0.25)
    assert capsys.readouterr().out.endswith("100 %  loss 0.250 \n")


def test_blocks_carry_their_sign():
    assert terminal.signed_block(np.array([[1.0, -1.0, 0.0, 0.3]]), 1.0) == ["██-█  ▒▒"]
    assert terminal.bars(np.array([0.0, 0.5, 1.0])) == " ▄█"


def test_the_results_are_compared_with_scipy(own_photo, capsys, short):
    assert demo.run("out.html") == 0
    out = capsys.readouterr().out
    rows = re.findall(r"^  (\S.*?)  +([\d.]+ \w+) +([\d.]+ \w+) +.*?(\d+e[+-]\d+)$", out, re.MULTILINE)
    assert len(rows) == 6
    assert all(float(row[-1]) <= 1e-5 for row in rows)
    assert Path("out.png").exists()


def test_a_wrong_result_is_not_hidden(own_photo, capsys, monkeypatch, short):
    right = demo.Comparison.ours
    monkeypatch.setattr(demo.Comparison, "ours", lambda case, workers=None: right(case, workers) * 1.001)
    assert demo.run("out.html") == 1
    assert "differ from SciPy's" in capsys.readouterr().err


def test_it_can_be_run_again(own_photo, short):
    assert demo.run() == 0
    first = Path("faltung-demo.png").read_bytes()
    assert demo.run() == 0
    assert Path("faltung-demo.png").read_bytes() == first
    assert Path("faltung-demo-2.png").exists()
    assert Path("faltung-demo-2.html").exists()
    with pytest.raises(FileError, match="exists already"):
        demo.run("faltung-demo.html")
    assert main(["demo", "--out", "faltung-demo.html", "-y"]) == 0


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
        demo.run("no/such/folder.html")
    with pytest.raises(FileError, match=r"has the suffix '\.txt'"):
        demo.run("page.txt")
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
