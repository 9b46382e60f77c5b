"""What a page offers to copy, as code for faltung, SciPy and PyTorch, computes what the page shows."""

from __future__ import annotations

import json
import shutil
import subprocess
import warnings
from typing import Any

import numpy as np
import pytest

import faltung as ft
from tests import explain_cases
from tests.optional import optional
from tests.test_explain_browser import WEB, need


@pytest.fixture(scope="module")
def printed(tmp_path_factory) -> tuple[list[tuple[dict[str, Any], Any, dict[str, str]]], dict[str, Any]]:
    """Keywords, faltung's result and view 2's code of every seventh case; every view's code of the first."""
    node = shutil.which("node")
    need(node, "node is not installed")
    need((WEB / "node_modules" / "esbuild").is_dir(), "run npm ci in web/ first")
    cases, payloads = [], []
    for seed, (rank, keywords) in enumerate(explain_cases.settings()):
        if seed % 7 and "origin" not in keywords and keywords.get("cval") != -1.25:
            continue
        x_shape, k_shape = explain_cases.SHAPES[rank]
        x, k = explain_cases.dyadic(x_shape, seed), explain_cases.dyadic(k_shape, 500 + seed)
        given = {key: value for key, value in keywords.items() if key != "op"}
        cases.append((keywords, getattr(ft, keywords["op"])(x, k, **given)))
        payloads.append(json.loads(ft.explain(x, k, **keywords).payload.to_json()))
    bundle = tmp_path_factory.mktemp("snippets") / "snippets.mjs"
    options = ("--bundle", "--platform=node", "--format=esm", "--log-level=error", f"--outfile={bundle}")
    subprocess.run([WEB / "node_modules/.bin/esbuild", "test/snippets.ts", *options], cwd=WEB, check=True)
    done = subprocess.run(
        [node, bundle], input=json.dumps(payloads), capture_output=True, text=True, check=True, timeout=60
    )
    printed = json.loads(done.stdout)
    compared = [(*case, code) for case, code in zip(cases, printed["convolutions"], strict=True)]
    return compared, dict(printed["views"])


def run(code: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the peers, on import
        exec(code, names)
    return names


@pytest.mark.parametrize("library", ["faltung", "SciPy", "PyTorch"])
def test_the_code_of_every_view_runs(printed, library):
    if library == "PyTorch":
        optional("torch")
    _, views = printed
    assert set(views) >= {"integral", "terms", "flip", "arithmetic"}
    for code in views.values():
        run(code[library])


@pytest.mark.parametrize("library", ["faltung", "SciPy", "PyTorch"])
def test_the_code_computes_what_the_page_shows(printed, library):
    if library == "PyTorch":
        optional("torch")
    convolutions, _ = printed
    assert len(convolutions) > 40
    for keywords, expected, code in convolutions:
        names = run(code[library])
        np.testing.assert_allclose(
            np.asarray(names["y"]), expected, atol=1e-12, err_msg=f"{keywords}\n{code[library]}"
        )
