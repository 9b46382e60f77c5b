"""``ft.explain``: what a page carries, what it may do, and what it refuses."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
import zlib
from html.parser import HTMLParser

import numpy as np
import pytest

import faltung as ft
from faltung import kernels
from faltung.cli import main
from faltung.errors import ArgumentError, ArgumentTypeError, FileError
from faltung.explain import functions, page, payload

RNG = np.random.default_rng(3)
X = RNG.integers(0, 9, (6, 7))
HOSTILE = "</script><script>alert(1)</script>\u2028<!-- <b> & \"quotes\" 'and' ${more}"


class Reader(HTMLParser):
    """The elements of a page, as an HTML parser sees them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[int, str] = {}
        self.inside = -1
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.inside = len(self.elements)
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        self.inside = -1

    def handle_data(self, data):
        self.texts[self.inside] = self.texts.get(self.inside, "") + data

    def all(self, tag: str) -> list[tuple[dict[str, str | None], str]]:
        return [(a, self.texts.get(i, "")) for i, (t, a) in enumerate(self.elements) if t == tag]


def carried(text: str) -> dict:
    return json.loads(Reader(text).all("script")[0][1])


def unpacked(packed: dict) -> np.ndarray:
    raw = base64.b64decode(packed["data"])
    kind = np.dtype(packed["dtype"]).newbyteorder("<")
    if packed.get("deflated"):
        raw = zlib.decompress(raw, -15)
    if packed.get("shuffled"):
        raw = np.frombuffer(raw, np.uint8).reshape(kind.itemsize, -1).T.tobytes()
    return np.frombuffer(raw, kind).reshape(packed["shape"]).astype(float)


# --- arrays as they travel ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (np.arange(200), "u1"),
        (np.arange(-100, 100), "i1"),
        (np.arange(300) * 200, "u2"),
        (np.arange(-300, 300), "i2"),
        (np.arange(300) / 8, "f4"),
        (RNG.normal(size=(20, 30)), "f8"),
        (np.array([np.nan, np.inf, -np.inf, 0.5]), "f4"),
        (np.zeros((3, 0)), "u1"),
        (np.array([1e300]), "f8"),
        (np.broadcast_to(np.array([0.1]), (40, 40)).T, "f8"),
    ],
)
def test_an_array_arrives_as_it_was(values, kind):
    packed = payload.pack(values)
    assert packed["dtype"] == kind
    np.testing.assert_array_equal(unpacked(packed), values)
    json.dumps(packed, allow_nan=False)


def test_smooth_arrays_travel_small():
    smooth = np.sin(np.arange(4096) / 200)
    assert len(payload.pack(smooth)["data"]) < 0.8 * len(base64.b64encode(smooth.tobytes()))


@pytest.mark.parametrize(("value", "word"), [(1.5, 1.5), (np.inf, "inf"), (-np.inf, "-inf"), (np.nan, "nan")])
def test_numbers_json_lacks_are_words(value, word):
    assert payload.number(value) == word


# --- the page -----------------------------------------------------------------------------------------


def test_the_policy_allows_this_script_and_this_style_only():
    reader = Reader(ft.explain(X, np.eye(3)).html)
    policy = next(
        a["content"] for a, _ in reader.all("meta") if a.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert "connect-src 'none'" in policy
    assert "unsafe" not in policy
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    (_, data), (_, script) = reader.all("script")
    ((_, style),) = reader.all("style")
    for rule, text in (("script-src", script), ("style-src", style)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert rules[rule] == f"'sha256-{digest}'"
    assert json.loads(data)["format"] == "faltung-explain"


def test_a_page_asks_for_nothing():
    text = ft.explain(X, np.eye(3)).html
    reader = Reader(text)
    for tag, attributes in reader.elements:
        for name in ("src", "href", "action", "data", "poster"):
            assert (attributes.get(name) or "data:").startswith("data:"), (tag, attributes)
        assert not any(name.startswith("on") or name == "style" for name in attributes)


def test_hostile_texts_are_inert():
    explanation = ft.explain(X, np.eye(3), names=(HOSTILE, "k"), title=HOSTILE)
    text = explanation.html
    reader = Reader(text)
    assert [tag for tag, _ in reader.elements if tag in ("script", "b")] == ["script", "script"]
    assert reader.all("title")[0][1] == HOSTILE
    assert carried(text)["arrays"]["labels"]["x"]["name"] == HOSTILE
    between = text.split('id="payload">')[1].split("</script>")[0]
    assert "<" not in between
    assert "\u2028" not in between


def test_a_notebook_shows_the_page_in_a_frame_of_its_own(tmp_path):
    explanation = ft.explain(X, np.eye(3), title=HOSTILE)
    forms = explanation._repr_mimebundle_()
    assert set(forms) == {"text/plain", "text/html"}
    assert set(explanation._repr_mimebundle_(include=["text/plain"])) == {"text/plain"}
    ((attributes, _),) = Reader(forms["text/html"]).all("iframe")
    assert attributes["srcdoc"] == explanation.html
    assert attributes["sandbox"] == "allow-scripts"


def test_saving(tmp_path):
    explanation = ft.explain(X, np.eye(3))
    target = tmp_path / "page.html"
    assert explanation.save(target) is explanation
    assert target.read_text(encoding="utf-8") == explanation.html
    explanation.save(target)
    with pytest.raises(FileError, match="exists already"):
        explanation.save(target, overwrite=False)
    with pytest.raises(FileError, match=r"nowhere' does not exist"):
        explanation.save(tmp_path / "nowhere" / "page.html")


def test_opening_shows_a_file(monkeypatch):
    seen = []
    monkeypatch.setattr("webbrowser.open", seen.append)
    path = ft.explain(X, np.eye(3)).open()
    try:
        assert seen == [path.as_uri()]
        assert "faltung-explain" in path.read_text(encoding="utf-8")
    finally:
        path.unlink()


def test_the_built_files_are_small_and_complete():
    script, style = page.static("explain.js"), page.static("explain.css")
    assert len(script.encode()) + len(style.encode()) <= 150_000
    assert not re.search(r"https?://(?!www\.w3\.org)", script)
    assert "sourceMappingURL" not in script


def test_a_default_page_is_small():
    assert len(ft.explain(RNG.normal(size=(64, 64)), RNG.normal(size=(5, 5))).html.encode()) <= 300_000


def test_importing_faltung_does_not_load_it():
    code = "import sys, faltung; assert not any('explain' in m for m in sys.modules); print(faltung.explain)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "function explain" in done.stdout


# --- arrays -------------------------------------------------------------------------------------------


def test_results_are_those_of_faltung():
    options = {"mode": "same", "boundary": ("wrap", ("edge", "reflect")), "stride": (2, 1), "dilation": 2}
    k = RNG.normal(size=(2, 3))
    section = ft.explain(X, k, op="correlate", **options).payload.sections["arrays"]
    np.testing.assert_array_equal(unpacked(section["x"]), X)
    np.testing.assert_array_equal(unpacked(section["kernel"]), k)
    first, *others = section["results"]
    assert first["settings"]["op"] == "correlate"
    assert first["settings"]["boundary"] == [["wrap", "wrap"], ["edge", "reflect"]]
    y = ft.correlate(X.astype(float), k, **options)
    np.testing.assert_array_equal(unpacked(first["y"]), y)
    assert {(r["settings"]["op"], r["settings"]["extent"]) for r in others} >= {
        ("convolve", "same"),
        ("correlate", "full"),
    }


def test_an_explicit_extent_and_an_origin():
    section = ft.explain(X, np.ones((3, 3)), mode=((1, 0), (2, 2))).payload.sections["arrays"]
    assert section["settings"]["extent"] == [[1, 0], [2, 2]]
    section = ft.explain(X, np.ones((3, 3)), mode="same", origin=(0, 2)).payload.sections["arrays"]
    assert section["settings"]["origin"] == [0, 2]
    y = ft.convolve(X.astype(float), np.ones((3, 3)), mode="same", origin=(0, 2))
    np.testing.assert_array_equal(unpacked(section["results"][0]["y"]), y)


def test_large_arrays_are_downsampled_and_say_so():
    with pytest.warns(UserWarning, match=r"x is downsampled by 5 × 5 .*: 600 × 600 became 120 × 120"):
        explanation = ft.explain(np.arange(360000.0).reshape(600, 600), np.ones((3, 3)), mode="full")
    assert "downsampled by 5 × 5" in explanation.payload.notes[0]
    assert len(explanation.html.encode()) <= 300_000
    x = unpacked(explanation.payload.sections["arrays"]["x"])
    assert x[0, 0] == np.arange(360000.0).reshape(600, 600)[:5, :5].mean()


def test_a_long_kernel_is_downsampled_with_the_signal():
    with pytest.warns(UserWarning, match="downsampled"):
        explanation = ft.explain(RNG.normal(size=40_000), np.ones(3000))
    section = explanation.payload.sections["arrays"]
    assert [note.split(" (")[0] for note in explanation.payload.notes[:2]] == [
        "x is downsampled by 3",
        "k is downsampled by 3",
    ]
    # Its sum is what a result depends on.
    assert unpacked(section["kernel"]).sum() == pytest.approx(3000)
    assert len(explanation.html.encode()) <= 300_000


def test_not_finite_numbers_are_shown_and_told():
    x = np.array([1.0, np.nan, np.inf, 2.0])
    explanation = ft.explain(x, [1.0, 1.0])
    assert explanation.payload.notes == ("x has 2 entries that are NaN or infinite.",)
    np.testing.assert_array_equal(unpacked(explanation.payload.sections["arrays"]["x"]), x)


def test_booleans_and_wide_integers_are_told():
    assert "True as 1" in ft.explain(np.ones(4, bool), [1.0]).payload.notes[0]
    assert "beyond 2^53" in ft.explain(np.array([2**60 + 1]), [1]).payload.notes[0]


@pytest.mark.parametrize(
    ("arguments", "options", "error", "words"),
    [
        ((X * 1j, np.eye(3)), {}, ArgumentTypeError, "complex128.*one number per cell.*x.real"),
        ((X, np.eye(3) * 1j), {}, ArgumentTypeError, "kernel is of dtype complex128"),
        ((np.zeros((0, 3)), np.eye(3)), {}, ArgumentError, "x is empty"),
        ((X, np.ones(3)), {}, ArgumentError, "1-dimensional for a 2-dimensional x"),
        ((np.zeros((2, 2, 2, 2)), np.zeros((1, 1, 1, 1))), {}, ArgumentError, "two or three axes"),
        ((X, np.eye(3)), {"mode": "big"}, ArgumentError, "mode is 'big'"),
        ((X, np.eye(3)), {"boundary": "mirror"}, ArgumentError, "scipy.ndimage:mirror means 'reflect'"),
        ((X, np.eye(3)), {"stride": 0}, ArgumentError, "positive integers"),
        ((X, np.eye(3)), {"op": "conv"}, ArgumentError, "'convolve' or 'correlate'"),
        ((X, np.eye(3)), {"colour": 1}, ArgumentTypeError, "colour is given, expected one of op, mode"),
        ((X, np.eye(3)), {"names": "xk"}, ArgumentError, "names is 'xk', expected two texts"),
        ((np.array(["a"]), np.array(["b"])), {}, ArgumentTypeError, "real numbers"),
        ((X, np.sin), {}, ArgumentTypeError, "ndarray and ufunc"),
        ((ft.box(0, 1) * 1j, ft.box(0, 1)), {}, ArgumentTypeError, "f is complex.*f.real"),
        ((ft.delta(0, order=1), ft.box(0, 1)), {}, ArgumentError, "no derivatives of δ"),
        ((ft.box(0, 1), ft.box(0, 1)), {"dt": 0}, ArgumentError, "dt is 0"),
        ((ft.box(0, 1), ft.box(0, 1)), {"mode": "same"}, ArgumentTypeError, "mode is given"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_the_reason(arguments, options, error, words):
    with pytest.raises(error, match=words):
        ft.explain(*arguments, **options)


# --- functions ----------------------------------------------------------------------------------------


def value_at(packed: dict, t: np.ndarray) -> np.ndarray:
    """What the page evaluates: the pieces' series."""
    edges, series = unpacked(packed["edges"]), unpacked(packed["coefficients"])
    y = np.zeros_like(t)
    for (a, b), c in zip(edges, series, strict=True):
        inside = (t > a) & (t < b)
        y[inside] = np.polynomial.chebyshev.chebval((2 * t[inside] - a - b) / (b - a), c)
    return y


@pytest.mark.parametrize(
    "f",
    [
        ft.fun(np.cos, (-1, 2)),
        ft.box(0, 1) - 2 * ft.box(0.5, 3),
        ft.exp(2.0),
        ft.fun(lambda t: np.exp(-t * t), (-np.inf, np.inf), scale=1.0),
        ft.fun(lambda t: 1 / (np.pi * (1 + t * t)), (-np.inf, np.inf), scale=1.0),
        ft.fun(np.abs, (-1, 1), breaks=[0]),
        ft.fun(lambda t: np.cos(60 * t), (0, 3)),
    ],
)
def test_pieces_are_the_function(f):
    packed = ft.explain(f, ft.box(0, 1)).payload.sections["functions"]["f"]
    t = np.linspace(*packed["shown"], 998)[1:-1]
    t = t[np.abs(t[:, None] - np.array([*f.breakpoints, 0])).min(axis=1) > 1e-6]
    np.testing.assert_allclose(value_at(packed, t), f(t), atol=3e-13)
    assert len(unpacked(packed["edges"])) <= 160


def test_the_result_is_that_of_faltung():
    f, g = ft.fun(np.cos, (-1, 2)), ft.exp(2.0)
    result = ft.explain(f, g).payload.sections["functions"]["result"]
    t = result["from"] + result["step"] * np.arange(257)
    np.testing.assert_array_equal(unpacked(result["values"]), (f @ g)(t))
    assert 0 < result["error"] < 1e-12


def test_callables_are_zero_outside_an_interval_that_is_told():
    explanation = ft.explain(np.cos, lambda t: np.exp(-t * t))
    assert "f is taken as 0 outside (-4, 4)" in explanation.payload.notes[0]
    explanation = ft.explain(np.cos, np.sin, interval=(0, 1))
    assert explanation.payload.notes == ()
    assert explanation.payload.sections["functions"]["f"]["shown"] == [0, 1]


def test_sampled_signals_are_functions_with_straight_lines_between():
    explanation = ft.explain([0.0, 1.0, 0.0], [1.0, 1.0], dt=0.5)
    section = explanation.payload.sections["functions"]
    assert explanation.payload.view == "integral"
    assert section["dt"] == 0.5
    np.testing.assert_allclose(value_at(section["f"], np.array([0.25, 0.5 - 1e-9, 0.75])), [0.5, 1, 0.5])


def test_atoms_travel():
    section = ft.explain(ft.delta(0.5, weight=3.0), ft.box(0, 1)).payload.sections["functions"]
    assert section["f"]["atoms"] == [{"at": 0.5, "weight": 3.0}]
    assert section["f"]["label"]["about"] == "3·δ(0.5)"


def test_an_unbounded_function_is_told():
    f = ft.fun(np.cos, (0, 1), left=-0.5)
    assert "integrates f to about" in ft.explain(f, ft.box(0, 1)).payload.notes[0]


@pytest.mark.parametrize(
    ("value", "near"), [(0.13, 0.1), (0.17, 0.2), (4.1, 5.0), (0.083, 0.1), (720.0, 1000)]
)
def test_round_steps(value, near):
    assert functions._round(value) == near


# --- the command line ---------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_and_a_named_kernel(folder, capsys):
    np.save("x.npy", X)
    assert main(["explain", "x.npy", "--kernel", "sobel:axis=0", "--mode", "same", "-o", "page.html"]) == 0
    assert "page.html: x ∗ sobel" in capsys.readouterr().err
    section = carried((folder / "page.html").read_text())["arrays"]
    np.testing.assert_array_equal(unpacked(section["kernel"]), kernels.sobel(axis=0))
    assert section["settings"]["extent"] == "same"


def test_two_functions_by_name(folder):
    assert main(["explain", "box:0x2", "-k", "exp:3", "--dt", "0.25", "--title", "mine"]) == 0
    data = carried((folder / "faltung-explain.html").read_text())
    assert data["title"] == "mine"
    assert data["open"] == "integral"
    assert data["functions"]["dt"] == 0.25
    assert data["functions"]["f"]["shown"] == [0, 2]


@pytest.mark.parametrize("name", ["box", "cauchy", "delta", "exp", "gaussian", "ramp"])
def test_every_function_that_can_be_named(folder, name):
    assert main(["explain", name, "-o", "page.html"]) == 0


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["explain", "x.npy", "-o", "nowhere/page.html"], 1, "'nowhere' does not exist"),
        (["explain", "x.npy", "-o", "there.html"], 1, "exists already"),
        (["explain", "none.npy"], 1, "does not exist"),
        (["explain", "z.npy"], 2, "complex128"),
        (["explain", "box:1x2x3"], 2, "fewer numbers after box"),
        (["explain", "box", "-k", "sobel"], 2, "one of box, cauchy, delta"),
        (["explain", "box:one"], 2, "'one', expected a number"),
    ],
)
def test_mistakes_are_one_line(folder, capsys, words, status, message):
    np.save("x.npy", X)
    np.save("z.npy", X * 1j)
    (folder / "there.html").write_text("kept")
    assert main(words) == status
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
    assert (folder / "there.html").read_text() == "kept"


def test_downsampling_is_noted_on_the_terminal(folder, capsys):
    np.save("large.npy", np.zeros((400, 400), np.uint8))
    assert main(["explain", "large.npy", "--kernel", "box:3", "--mode", "valid", "-o", "page.html"]) == 0
    assert "note: large is downsampled by 4 × 4" in capsys.readouterr().err
