"""Layers beside torch: the same arrays in both memory layouts, forwards and with both gradients.

``faltung bench --layers``. Outputs are compared before anything is timed, and repetitions take turns. Every
call packs its weights anew, as training has to. The ratio is how long torch takes in its better layout over
how long faltung takes in each.
"""

from __future__ import annotations

import argparse
import fnmatch
import importlib.util
import json
import statistics
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from .cases import Array
from .layer_cases import LAYERS, NETWORKS, LayerCase
from .report import LOST, seconds
from .timing import Contestant, first_call, race

# OpenMP's workers spin for so long after a call.
SETTLE = 30e-3

FIRST, LAST = "first", "last"
"""Where channels lie in memory: before the positions, or behind them."""


def main(args: argparse.Namespace) -> int:
    """Measure; the exit code is 1 where outputs disagree, 2 for bad arguments."""
    cases = [case for case in LAYERS.values() if _matches(case, args.filter)]
    if not cases:
        print(
            f"bench: --filter is {args.filter!r}, expected part of a layer's name or a network",
            file=sys.stderr,
        )
        return 2
    if args.list:
        for case in cases:
            print(f"{case.name:50} {' '.join(name for name in NETWORKS if case.name in NETWORKS[name])}")
        return 0
    threads = int(args.threads or 2)
    torch = None
    if importlib.util.find_spec("torch") and (args.peers is None or "torch" in args.peers.split(",")):
        import torch

        torch.set_num_threads(threads)
    repeats, budget = args.repeats or (5 if args.quick else 9), 1.5 if args.quick else 4.0
    measured, wrong = [], False
    for both in (False, True) if not args.quick else (False,):
        print(_heading(both, threads), flush=True)
        for case in cases:
            if both and not case.both:
                continue
            result = _measure(case, torch, both, threads, repeats, budget)
            wrong |= bool(result["mismatches"])
            measured.append(result)
            print(_line(result), flush=True)
        print(_networks([result for result in measured if result["both"] == both]), flush=True)
    if args.json:
        Path(args.json).write_text(json.dumps(measured, indent=1) + "\n")
    return 1 if wrong else 0


def _matches(case: LayerCase, pattern: str | None) -> bool:
    if pattern is None or pattern in case.name or fnmatch.fnmatchcase(case.name, pattern):
        return True
    return case.name in NETWORKS.get(pattern, {})


# -- one layer ---------------------------------------------------------------------------------


def _measure(
    case: LayerCase, torch: Any, both: bool, threads: int, repeats: int, budget: float
) -> dict[str, Any]:
    """Times of one layer in both layouts, of torch and of faltung, forwards or with both gradients."""
    contestants, mismatches = [], {}
    for layout in (FIRST, LAST) if case.inputs * case.outputs > 1 else (FIRST,):
        x, w = (_laid_out(array, layout) for array in case.arrays())
        gy = _laid_out(np.random.default_rng(1).standard_normal(case.y_shape, x.dtype), layout)
        if case.dtype == "bfloat16":
            from ml_dtypes import bfloat16

            x, w, gy = (_laid_out(array.astype(bfloat16), layout) for array in (x, w, gy))
        runs = {"faltung": partial(_faltung, case, x, w, gy, threads, both)}
        if torch is not None and (layout == FIRST or len(case.taps) > 1):
            runs["torch"] = _torch(torch, case, x, w, gy, both)
        results = {}
        for library, run in runs.items():
            results[library], estimate = first_call(run)
            contestants.append(Contestant(f"{library} {layout}", run, estimate))
        if len(results) > 1:
            reason = _disagreement(
                results["faltung"], [_numpy(array, torch) for array in results["torch"]], case
            )
            if reason:
                mismatches[layout] = reason
    race(contestants, repeats, budget, SETTLE)
    medians = {c.name: statistics.median(c.samples) for c in contestants}
    return {
        "case": case.name,
        "both": both,
        "operations": case.operations * (3 if both else 1),
        "bar": case.both if both else case.forward,
        "medians": medians,
        "samples": {c.name: c.samples for c in contestants},
        "mismatches": mismatches,
    }


def _laid_out(array: Array, layout: str) -> Array:
    """The array with its channels first or last in memory."""
    if layout == FIRST:
        return np.ascontiguousarray(array)
    return np.moveaxis(np.ascontiguousarray(np.moveaxis(array, 1, -1)), -1, 1)


def _faltung(case: LayerCase, x: Array, w: Array, gy: Array, threads: int, both: bool) -> list[Array]:
    """y, and where wanted the gradients by x and the weight."""
    import faltung as ft

    more = {"stride": case.stride, "padding": case.padding, "groups": case.groups, "workers": threads}
    layer = more | {"precision": case.precision}
    if case.transposed:
        found = [ft.nn.conv_transpose(x, w, **layer)]
        if (
            both
        ):  # the gradients of an adjoint: the layer itself, and that by the weight with x and gy exchanged
            found += [ft.nn.conv(gy, w, **layer), ft.nn.conv_weight_grad(gy, w.shape, x, **layer)]
        return found
    found = [ft.nn.conv(x, w, **layer)]
    if both:
        found += [
            ft.nn.conv_input_grad(x.shape, w, gy, **layer),
            ft.nn.conv_weight_grad(x, w.shape, gy, **layer),
        ]
    return found


def _torch(torch: Any, case: LayerCase, x: Array, w: Array, gy: Array, both: bool) -> Callable[[], list[Any]]:
    """The same, by the operators that torch's layers and its automatic differentiation call."""
    rank = len(case.taps)
    a, b, c = (_tensor(torch, array) for array in (x, w, gy))
    stride, padding, dilation, none = [case.stride] * rank, [case.padding] * rank, [1] * rank, [0] * rank

    def run() -> list[Any]:
        found = [
            torch.ops.aten.convolution(
                a, b, None, stride, padding, dilation, case.transposed, none, case.groups
            )
        ]
        if both:
            found += torch.ops.aten.convolution_backward(
                c,
                a,
                b,
                None,
                stride,
                padding,
                dilation,
                case.transposed,
                none,
                case.groups,
                [True, True, False],
            )[:2]
        return found

    without_gradients: Callable[[], list[Any]] = torch.inference_mode()(run)
    return without_gradients


def _tensor(torch: Any, array: Array) -> Any:
    if array.dtype.kind == "V":  # bfloat16, which NumPy's interface has no name for
        return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array)


def _numpy(tensor: Any, torch: Any) -> Array:
    found: Array = (tensor.to(torch.float32) if tensor.dtype == torch.bfloat16 else tensor).numpy()
    return found


def _disagreement(ours: list[Array], theirs: list[Array], case: LayerCase) -> str | None:
    """Why results are not those of the same computation, or None."""
    allowed = {"float64": 1e-12, "bfloat16": 2e-2}.get(case.dtype, 1e-4)
    for name, mine, other in zip(("y", "gradient by x", "gradient by w"), ours, theirs, strict=False):
        if mine.shape != other.shape:
            return f"{name} of shape {mine.shape}, not {other.shape}"
        worst = float(np.abs(mine.astype(np.float64) - other).max() / np.abs(other).max())
        if not worst <= allowed:
            return f"{name} differs by {worst:.1e} of its largest, allowed {allowed:.0e}"
    return None


# -- tables ------------------------------------------------------------------------------------


def _heading(both: bool, threads: int) -> str:
    what = "forward + backward" if both else "forward"
    return (
        f"\n{what}, {threads} threads; channels first, channels last\n"
        f"{'layer':44} {'torch':>17} {'faltung':>17} {'G-op/s':>13} {'ratios':>11}  bar"
    )


def _line(result: dict[str, Any]) -> str:
    medians = result["medians"]

    def pair(library: str) -> str:
        times = (medians.get(f"{library} {layout}") for layout in (FIRST, LAST))
        return " ".join(f"{seconds(time) if time else '':>8}" for time in times)

    ours = [medians[name] for name in (f"faltung {FIRST}", f"faltung {LAST}") if name in medians]
    rates = " ".join(f"{result['operations'] / time / 1e9:6.0f}" for time in ours)
    text = f"{result['case']:44} {pair('torch')} {pair('faltung')} {rates:>13}"
    if ratios := _ratios(result):
        text += f" {' '.join(f'{ratio:5.2f}' for ratio in ratios):>11}  {result['bar']:g}"
        text += " !! below" if min(ratios) < result["bar"] else ""
    for layout, reason in result["mismatches"].items():
        text += f"\n!!! MISMATCH channels {layout}: {reason}"
    return text


def _ratios(result: dict[str, Any]) -> list[float]:
    """torch's better layout over each of ours."""
    theirs = [time for name, time in result["medians"].items() if name.startswith("torch")]
    return [
        min(theirs) / time
        for name, time in result["medians"].items()
        if theirs and name.startswith("faltung")
    ]


def _networks(results: list[dict[str, Any]]) -> str:
    """All layers of a network together, where all were measured, and those that are lost."""
    text = []
    found = {result["case"]: result for result in results if _ratios(result)}
    for network, counts in NETWORKS.items():
        if not counts.keys() <= found.keys():
            continue
        totals = {
            name: sum(count * _time(found[case], name) for case, count in counts.items())
            for name in (f"torch {FIRST}", f"torch {LAST}", f"faltung {FIRST}", f"faltung {LAST}")
        }
        lost = [case for case in counts if min(_ratios(found[case])) < LOST]
        times = ", ".join(f"{name} {seconds(time)}" for name, time in totals.items())
        text.append(
            f"{network}: {times}; {len(lost)} of {len(counts)} layers below {LOST}: {', '.join(lost)}"
        )
    return "\n".join(text)


def _time(result: dict[str, Any], name: str) -> float:
    """A median; a layer with one channel has one layout."""
    medians: dict[str, float] = result["medians"]
    return medians.get(name, medians[f"{name.split()[0]} {FIRST}"])
