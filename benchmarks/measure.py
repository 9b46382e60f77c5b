"""The measuring process: every case at one thread count, faltung and its peers in turn.

It is a process of its own because some libraries fix their number of threads, and OpenBLAS its kernels, when
they are imported.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import os
import re
import warnings
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from . import report
from .cases import BY_NAME, Array, Case, make_kernel, make_signal
from .machine_rates import Rates, describe_machine
from .peers import PEERS, Peer
from .timing import Contestant, disagreement, first_call, race

PLAN = "faltung"
PLAIN = "faltung, plain call"
ONE_THREAD = "faltung, 1 thread"

# Below this the time of a call is set by Python and the call itself, not by arithmetic or memory.
CALL_LIMIT = 2e-6

# A first call that takes longer, in seconds, was not long because it compiled.
SLOW = 2.0

# A method whose estimate is so many times what the chosen one takes, and so long in seconds, is not run.
SLOWER, WORTH = 8.0, 20e-3

DISTRIBUTION = {"cv2": ("opencv-python-headless", "opencv-python"), "skimage": ("scikit-image",)}


def main(request_path: str, result_path: str) -> None:
    """Measure what the request asks for; the result is rewritten after each case, so nothing is lost."""
    request = json.loads(Path(request_path).read_text())
    threads = request["threads"]
    peers = [peer for peer in PEERS if peer.name in request["peers"]]
    _limit_threads(peers, threads)
    rates = Rates(threads)
    result: dict[str, Any] = {
        "machine": describe_machine(),
        "versions": _versions(peers),
        "single_threaded": [peer.name for peer in peers if peer.set_threads is None],
        "results": [],
    }
    print(report.heading(threads, rates), flush=True)
    _write(Path(result_path), result)  # from here on, what ends the process is a case
    for name in request["cases"]:
        case = BY_NAME[name]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a peer thinks of our arguments is not ours to print
            if request["planner"]:
                measured = planner_check(case, threads, request)
            else:
                measured = compare(case, threads, peers, rates, request)
        result["results"].append(measured)
        result["rates"] = rates.describe()
        print(report.lines(measured), flush=True)
        _write(Path(result_path), result)


def measured_nothing(name: str, threads: int, errors: dict[str, str]) -> dict[str, Any]:
    """The record of one case, before anything is known about it."""
    case = BY_NAME[name]
    return {
        "case": name,
        "threads": threads,
        "definition": case.describe(),
        "operations": case.operations,
        "bytes": case.bytes,
        "plan": None,
        "timings": [],
        "mismatches": {},
        "errors": errors,
        "not_applicable": {},
        "skipped": {},
    }


def compare(
    case: Case, threads: int, peers: list[Peer], rates: Rates, request: dict[str, Any]
) -> dict[str, Any]:
    """Faltung and every applicable peer on one case."""
    x, k = make_signal(case), make_kernel(case)
    measured = measured_nothing(case.name, threads, {})
    contestants: list[Contestant] = []
    reference: Array | None = None
    try:
        plan, reference, estimate = _faltung(case, x, k, threads)
        measured["plan"] = str(plan)
        out = reference.copy()
        contestants.append(Contestant(PLAN, partial(plan, x, out=out), estimate))
        if "small-call" in case.tags:
            contestants.append(Contestant(PLAIN, _plain_call(case, x, k, threads), estimate))
        if threads > 1:
            single, other, estimate = _faltung(case, x, k, 1)
            if wrong := disagreement(case, x, k, reference, other):
                measured["mismatches"][ONE_THREAD] = wrong
            contestants.append(Contestant(ONE_THREAD, partial(single, x, out=out), estimate))
    except Exception as error:
        measured["errors"][PLAN] = _text(error)
    for peer in peers:
        if reason := peer.applicable(case):
            measured["not_applicable"][peer.name] = reason
        elif peer.seconds(case) > request["longest"]:
            measured["skipped"][peer.name] = f"would take about {peer.seconds(case):.0f} s"
        else:
            try:
                call = peer.prepare(case, x, k)
                theirs, estimate = first_call(call)
            except Exception as error:
                measured["errors"][peer.name] = _text(error)
                continue
            theirs = np.asarray(theirs)
            if reference is None:
                reference = theirs.copy()
            elif wrong := disagreement(case, x, k, reference, theirs, peer.units):
                measured["mismatches"][peer.name] = wrong
                continue
            contestants.append(Contestant(peer.name, call, estimate))
    race(contestants, request["repeats"], request["budget"])
    measured["timings"] = [contestant.summary() for contestant in contestants]
    _judge(case, measured, rates)
    return measured


def planner_check(case: Case, threads: int, request: dict[str, Any]) -> dict[str, Any]:
    """The planner's choice beside every method that can be asked for by name."""
    x, k = make_signal(case), make_kernel(case)
    measured = measured_nothing(case.name, threads, {})
    contestants = []
    reference: Array | None = None
    chosen = ""
    for method in ("auto", *_methods()):
        try:
            if contestants and (reason := _hopeless(case, x, k, threads, method, contestants[0].estimate)):
                measured["skipped"][method] = reason
                continue
            plan, y, estimate = _faltung(case, x, k, threads, method=method)
        except Exception as error:  # a method that cannot do the case says so by raising
            refused = "errors" if method == "auto" else "not_applicable"
            measured[refused][method] = _text(error)
            continue
        if reference is None:
            reference = y
            measured["plan"] = str(plan)
            chosen = _algorithm(plan)
        elif wrong := disagreement(case, x, k, reference, y):
            measured["mismatches"][method] = wrong
            continue
        contestants.append(Contestant(method, partial(plan, x, out=np.empty_like(y)), estimate))
    race(contestants, request["repeats"], request["budget"])
    measured["timings"] = timings = [contestant.summary() for contestant in contestants]
    if timings and timings[0]["name"] == "auto" and len(timings) > 1:
        best = min(timings[1:], key=lambda timing: timing["median"])
        measured["planner"] = {
            "chosen_method": chosen,
            "best_method": best["name"],
            "chosen_over_best": timings[0]["median"] / best["median"],
        }
    return measured


def _hopeless(case: Case, x: Array, k: Array, threads: int, method: str, chosen: float) -> str | None:
    """Why a method need not be run to know that it is not the fastest."""
    import faltung as ft

    plan = ft.plan(x, k, op=case.op, workers=threads, **case.arguments(), method=method)
    expected = plan.plan.estimate.seconds
    if plan.plan.estimate.error > plan.problem.rtol:
        return "not exact enough"
    return f"would take about {expected:.2g} s" if expected > max(SLOWER * chosen, WORTH) else None


def _faltung(
    case: Case, x: Array, k: Array, threads: int, **more: Any
) -> tuple[Callable[..., Array], Array, float]:
    """A plan, its result, and the time of its second run: the first compiles."""
    import faltung as ft

    plan = ft.plan(x, k, op=case.op, workers=threads, **case.arguments(), **more)
    result, seconds = first_call(partial(plan, x))
    y = np.asarray(result)
    if seconds > SLOW:
        return plan, y, seconds
    _, seconds = first_call(partial(plan, x, out=np.empty_like(y)))
    return plan, y, seconds


def _methods() -> list[str]:
    """Every method that could be the fastest; the reference never is."""
    from faltung.algorithms import NAMES

    return [name for name in NAMES if name != "reference"]


def _algorithm(plan: object) -> str:
    """The algorithm a plan names in its own text, or nothing."""
    found = re.search(r"^algorithm: (\w+)", str(plan), re.MULTILINE)
    return found.group(1) if found else ""


def _plain_call(case: Case, x: Array, k: Array, threads: int) -> Callable[[], Array]:
    import faltung as ft

    return partial(getattr(ft, case.op), x, k, workers=threads, **case.arguments())


def _judge(case: Case, measured: dict[str, Any], rates: Rates) -> None:
    """Ratios to faltung, and how near faltung is to what the machine can do."""
    by_name = {timing["name"]: timing for timing in measured["timings"]}
    if PLAN not in by_name:
        return
    ours = by_name[PLAN]["median"]
    for name, timing in by_name.items():
        if name != PLAN:
            timing["ratio"] = timing["median"] / ours
    arithmetic = case.operations / rates.fma(case.result_dtype)
    memory = case.bytes / rates.copy_of_size(case.bytes)
    limit = max(arithmetic, memory)
    measured["roofline"] = {
        "operations_per_second": case.operations / ours,
        "bytes_per_second": case.bytes / ours,
        "fraction_of_fma_rate": arithmetic / ours,
        "fraction_of_copy_rate": case.bytes / rates.copy() / ours,
        "fraction_of_copy_rate_same_size": memory / ours,
        "limit": "call" if limit < CALL_LIMIT else "arithmetic" if arithmetic >= memory else "memory",
    }


def _limit_threads(peers: list[Peer], threads: int) -> None:
    """Hold every library to the same number of threads; some ask for it once, when they are imported."""
    for peer in peers:
        importlib.import_module(peer.library)
        if peer.set_threads is not None:
            peer.set_threads(threads)
    try:
        from threadpoolctl import threadpool_limits
    except ImportError:
        return
    threadpool_limits(limits=threads)


def _versions(peers: list[Peer]) -> dict[str, str]:
    import platform

    found = {"python": platform.python_version()}
    for library in ("faltung", "numpy", "llvmlite", *(peer.library for peer in peers)):
        for distribution in DISTRIBUTION.get(library, (library,)):
            try:
                found[library] = importlib.metadata.version(distribution)
            except importlib.metadata.PackageNotFoundError:
                continue
    return found


def _text(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {' '.join(lines[:2])[:300]}"


def _write(path: Path, result: dict[str, Any]) -> None:
    """Replace the file in one step: an interrupted run leaves what was measured so far."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps(result))
    os.replace(part, path)
