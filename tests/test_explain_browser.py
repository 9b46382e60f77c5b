"""The pages in a browser: see web/browser/page.test.mjs, which this runs on pages it writes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import warnings
from pathlib import Path

import numpy as np
import pytest

import faltung as ft
from faltung import kernels
from faltung.explain import Explanation, arrays, together
from tests import explain_cases
from tests.optional import required

WEB = Path(__file__).parent.parent / "web"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

LARGE = ("photo", "grey", "layer", "recording", "together")

RNG = np.random.default_rng(7)


def need(condition: object, reason: str) -> None:
    """Skip where a tool is missing, and fail where nothing may be."""
    if not condition:
        (pytest.fail if required() else pytest.skip)(reason)


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    small = RNG.integers(0, 9, (8, 8))
    with_holes = RNG.normal(size=(6, 7))
    with_holes[2, 3], with_holes[4, 4] = np.nan, np.inf
    hostile = "</script><script>globalThis.hacked = true</script><img src=x onerror=alert(1)>"
    explanations = {
        "small": ft.explain(small, kernels.sobel(axis=0), mode="same"),
        "line": ft.explain(RNG.normal(size=12), [1.0, -2.0, 0.5, 3.0], op="correlate", boundary="reflect"),
        "volume": ft.explain(RNG.integers(-3, 4, (4, 5, 6)), RNG.integers(-2, 3, (2, 3, 3)), mode="same"),
        "large": ft.explain(RNG.normal(size=(64, 64)), RNG.normal(size=(5, 5)), mode="same", boundary="wrap"),
        "functions": ft.explain(ft.fun(np.cos, (-1, 2)), ft.exp(2.0), names=("cosine", "decay")),
        "atoms": ft.explain(ft.box(0, 1), ft.delta(0.5) + ft.delta(2.0, weight=-0.5)),
        "nan": ft.explain(with_holes, np.ones((3, 3)), mode="same"),
        "hostile": ft.explain(small, np.eye(3), names=(hostile, "k"), title=hostile),
    }
    explanations |= large_pages(hostile)
    for name, explanation in explanations.items():
        explanation.save(folder / f"{name}.html")
        assert (folder / f"{name}.html").stat().st_size <= (1_000_000 if name in LARGE else 300_000)
    notebook = explanations["small"]._repr_mimebundle_()["text/html"]
    (folder / "notebook.html").write_text(f"<!doctype html><title>A notebook</title>{notebook}", "utf-8")
    (folder / "parity.json").write_text(json.dumps(list(parity())), encoding="utf-8")
    return folder


def large_pages(hostile: str) -> dict[str, Explanation]:
    """Pages with a photo, a model or a recording; each has something not finite, or a hostile name."""
    rows, columns = np.indices((90, 120))
    wave = 128 + 100 * np.sin(rows / 9) * np.cos(columns / 7)
    colour = np.stack([wave, wave[::-1], 255 - wave], -1).astype(np.uint8)
    grey = wave / 255
    grey[3, 4], grey[50, 60] = np.nan, np.inf
    steps = [
        (
            RNG.normal(size=(6, 3, 3, 3)),
            RNG.normal(size=6),
            {"padding": "same", "activation": "relu", "name": hostile},
        ),
        (RNG.normal(size=(20, 3, 3, 3)), None, {"stride": 2, "groups": 2}),
    ]
    image = colour[:24, :20] / 255
    with ft.record(layers={hostile: {"padding": "same"}}) as recording:
        kernel, x = RNG.normal(size=(6, 1, 3, 3)), RNG.normal(size=(3, 1, 10, 9))
        for step in range(12):
            error = ft.nn.conv(x, kernel, padding="same") / x.size
            gradient = ft.nn.conv_weight_grad(x, kernel.shape, error, padding="same")
            told = {"kernels": kernel, "gradients": gradient, "inputs": x, "errors": error}
            recording.step(
                float((error**2).sum()) if step else np.inf, **{k: {hostile: v} for k, v in told.items()}
            )
            kernel -= 0.5 * gradient
    photo = ft.explain(
        colour, kernels.sobel(axis=1), op="correlate", boundary="symmetric", names=(hostile, "k")
    )
    layer, learning = ft.explain(steps, image), ft.explain(recording)
    functions = ft.explain(ft.box(0, 1), ft.exp(1.0))
    return {
        "photo": photo,
        "grey": ft.explain(grey, kernels.gaussian(1.5)),
        "layer": layer,
        "recording": learning,
        "together": together(functions, photo, layer, learning, title="all of it"),
    }


def parity():
    """Sections of arrays, with results of faltung for numbers that are not exact."""
    for seed, (rank, keywords) in enumerate(explain_cases.settings()):
        if seed % 3:
            continue
        rng = np.random.default_rng(seed)
        x, k = (rng.normal(size=shape) for shape in explain_cases.SHAPES[rank])
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            yield arrays.build(x, k, keywords).sections["arrays"]


def test_pages_in_a_browser(pages):
    node = shutil.which("node")
    need(node, "node is not installed")
    need(
        any(map(shutil.which, BROWSERS)) or os.environ.get("CHROMIUM"),
        f"none of {', '.join(BROWSERS)} is installed",
    )
    need((WEB / "node_modules" / "playwright-core").is_dir(), "run npm ci in web/ first")
    environment = {**os.environ, "PAGES": str(pages)}
    command = [node, "--test", "--test-reporter=spec", "browser/page.test.mjs"]
    done = subprocess.run(
        command, cwd=WEB, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    print(done.stdout)
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
