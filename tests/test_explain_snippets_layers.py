"""The code that the views of photos, layers and recordings offer, run on the arrays they are about."""

from __future__ import annotations

import json
import shutil
import subprocess

import numpy as np
import pytest

import faltung as ft
from tests.optional import optional
from tests.test_explain_browser import WEB, need

RNG = np.random.default_rng(11)
LAYERS = {
    "plain": {"padding": "same"},
    "strided": {"stride": (2, 1), "padding": ((2, 0), (1, 1))},
    "grouped": {"groups": 2, "dilation": 2, "padding": 2},
}


def weight_of(options):
    return RNG.standard_normal((4, 2 if "groups" in options else 4, 3, 2))


@pytest.fixture(scope="module")
def cases(tmp_path_factory):
    """Of each page: the arrays that its code loads, what the result is called and what it is, the code."""
    node = shutil.which("node")
    need(node, "node is not installed")
    need((WEB / "node_modules" / "esbuild").is_dir(), "run npm ci in web/ first")
    found, payloads = [], []
    for options in LAYERS.values():
        w, b, x = weight_of(options), RNG.standard_normal(4), RNG.standard_normal((4, 9, 8))
        payloads.append(ft.explain((w, b, {**options, "activation": "relu"}), x).payload)
        y = np.maximum(ft.nn.conv(x[None], w, b, **options), 0)
        found.append(("layer", {"x": x[None], "w": w, "b": b}, "y", y))
        g = RNG.standard_normal(ft.nn.conv(x[None], w, **options).shape)
        with ft.record(layers={"w": options}) as recording:
            recording.step(1.0, {"w": w}, {"w": w}, inputs={"w": x}, errors={"w": g})
        payloads.append(ft.explain(recording).payload)
        found.append(
            ("learning", {"x": x[None], "g": g}, "gw", ft.nn.conv_weight_grad(x[None], w.shape, g, **options))
        )
    for op, boundary in (("convolve", "wrap"), ("correlate", "antireflect")):
        x, k = RNG.integers(0, 256, (70, 80)), RNG.standard_normal((4, 3))
        payloads.append(ft.explain(x, k, op=op, boundary=boundary).payload)
        y = getattr(ft, op)(x.astype(float), k, mode="same", boundary=boundary)
        found.append(("photo", {"x": x}, "y", y))
    bundle = tmp_path_factory.mktemp("code") / "code.mjs"
    options = ("--bundle", "--platform=node", "--format=esm", "--log-level=error", f"--outfile={bundle}")
    subprocess.run([WEB / "node_modules/.bin/esbuild", "test/code.ts", *options], cwd=WEB, check=True)
    given = json.dumps([json.loads(payload.to_json()) for payload in payloads])
    done = subprocess.run([node, bundle], input=given, capture_output=True, text=True, check=True, timeout=60)
    return [(*case, code) for case, code in zip(found, json.loads(done.stdout), strict=True)]


@pytest.mark.parametrize("library", ["faltung", "SciPy", "PyTorch"])
def test_the_code_computes_what_the_view_shows(cases, library, tmp_path, monkeypatch):
    if library == "PyTorch":
        optional("torch")
    monkeypatch.chdir(tmp_path)
    compared = 0
    for view, arrays, name, expected, code in cases:
        for key, array in arrays.items():
            np.save(f"{key}.npy", array)
        names: dict[str, object] = {}
        exec(code[view][library], names)
        if name not in names:
            assert "# Groups and dilation have no counterpart" in code[view][library]
            continue
        compared += 1
        np.testing.assert_allclose(
            np.asarray(names[name]), expected, rtol=1e-9, atol=1e-9, err_msg=code[view][library]
        )
    assert compared >= 7
