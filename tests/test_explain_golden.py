"""The golden values the page's arithmetic is tested against are what faltung computes.

Regenerate with ``pytest tests/test_explain_golden.py --update-golden``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

import faltung as ft
from faltung.explain import arrays
from tests import explain_cases

GOLDEN = Path(__file__).parent.parent / "web" / "test" / "golden.json"


def nested(array: Any) -> dict[str, Any]:
    values = np.asarray(array, dtype=float)
    words = [v if np.isfinite(v) else str(v) for v in values.ravel().tolist()]
    return {"shape": list(values.shape), "data": words}


def array_cases() -> list[dict[str, Any]]:
    cases = []
    for seed, (rank, keywords) in enumerate(explain_cases.settings()):
        x_shape, k_shape = explain_cases.SHAPES[rank]
        x, k = explain_cases.dyadic(x_shape, seed), explain_cases.dyadic(k_shape, 1000 + seed)
        if seed % 17 == 5:
            x.flat[seed % x.size] = np.nan
            x.flat[(7 * seed) % x.size] = np.inf
        given = {key: value for key, value in keywords.items() if key != "op"}
        y = getattr(ft, keywords["op"])(x, k, **given)
        settings = arrays._settings(keywords, x, k)
        cases.append({"x": nested(x), "kernel": nested(k), "settings": settings, "y": nested(y)})
    return cases


def layer_cases() -> list[dict[str, Any]]:
    cases = []
    for seed, (stride, dilation, groups, padding) in enumerate(
        [(1, 1, 1, (1, 1)), (2, 1, 2, (0, 1)), (1, 2, 1, (2, 1)), (3, 1, 4, (1, 2)), (2, 2, 2, (2, 2))]
    ):
        x, w = (
            explain_cases.dyadic((1, 4, 9, 8), seed),
            explain_cases.dyadic((4, 4 // groups, 3, 2), 50 + seed),
        )
        options: dict[str, Any] = {
            "stride": stride,
            "dilation": dilation,
            "groups": groups,
            "padding": (padding, padding),
        }
        y = ft.nn.conv(x, w, **options)
        gy = explain_cases.dyadic(y.shape, 90 + seed)
        case = {
            "x": nested(x[0]),
            "weight": nested(w),
            "settings": {
                "stride": [stride] * 2,
                "dilation": [dilation] * 2,
                "groups": groups,
                "padding": [list(padding)] * 2,
            },
            "y": nested(y[0]),
        }
        if groups == 1:
            gradient = ft.nn.conv_weight_grad(x, w.shape, gy, **options)
            case |= {"gradient": nested(gy[0]), "weightGradient": nested(gradient)}
        cases.append(case)
    return cases


def transposed_cases() -> list[dict[str, Any]]:
    cases = []
    for seed, (stride, dilation, padding, extra) in enumerate(
        [(1, 1, (0, 0), 0), (2, 1, (1, 1), 1), (3, 1, (0, 2), 2), (2, 2, (1, 0), 0), (2, 3, (3, 1), 1)]
    ):
        x, w = explain_cases.dyadic((1, 1, 5, 4), seed), explain_cases.dyadic((1, 1, 3, 2), 70 + seed)
        y = ft.nn.conv_transpose(
            x, w, stride=stride, dilation=dilation, padding=(padding, padding), output_padding=extra
        )
        axis = {"stride": stride, "dilation": dilation, "padding": list(padding), "outputPadding": extra}
        cases.append({"x": nested(x[0, 0]), "kernel": nested(w[0, 0]), "axis": axis, "y": nested(y[0, 0])})
    return cases


def test_the_golden_values_are_those_of_faltung(update_golden):
    golden = {"arrays": array_cases(), "layers": layer_cases(), "transposed": transposed_cases()}
    text = json.dumps(golden, separators=(",", ":"), allow_nan=False)
    # One case a line, so that a change is seen in review.
    text = text.replace('},{"x"', '},\n{"x"') + "\n"
    if update_golden:
        GOLDEN.write_text(text, encoding="utf-8")
    assert GOLDEN.read_text(encoding="utf-8") == text
