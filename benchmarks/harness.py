"""Measure faltung beside the libraries installed here, in one run: the same arrays, threads and results.

Outputs are compared before anything is timed; repetitions take turns; the table gives the median, the spread,
the ratio peer / faltung, and how near the machine's own measured limits faltung is.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import layers, models, report, whole_process
from .cases import BY_NAME, CASES, GRID, Case
from .machine_rates import available_cpus
from .measure import measured_nothing
from .peers import Peer, select
from .peers.layer_libraries import jax_environment
from .processes import clean_environment, prelude

FORMAT = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``faltung bench``."""
    parser.add_argument(
        "--filter",
        metavar="PATTERN",
        help="only cases whose name contains PATTERN, matches it as a glob, or that carry it as a tag",
    )
    parser.add_argument("--threads", metavar="1,2", help="thread counts (default: 1 and all processors)")
    parser.add_argument("--json", metavar="FILE", help="write every timing, the machine and versions to FILE")
    parser.add_argument("--quick", action="store_true", help="the cases tagged quick, fewer repetitions")
    parser.add_argument("--repeats", metavar="N", type=int, help="repetitions (default: 15, quick: 5)")
    parser.add_argument("--peers", metavar="A,B", help="only these peers, for example cv2,scipy.ndimage")
    parser.add_argument(
        "--planner",
        action="store_true",
        help="compare the planner's choice with every method of faltung instead of with peers",
    )
    parser.add_argument(
        "--grid",
        action="store_true",
        help="the grid of ranks, kernels, sizes and dtypes instead of the table of cases, fewer repetitions",
    )
    parser.add_argument("--layers", action="store_true", help="layers beside torch, instead of arrays")
    parser.add_argument(
        "--models", action="store_true", help="networks in torch, as it is and with faltung.torch enabled"
    )
    parser.add_argument(
        "--choose",
        choices=("rules", "measured", "all"),
        default="rules",
        help="with --models: as for faltung.torch.enable (default: rules)",
    )
    parser.add_argument("--list", action="store_true", help="list the cases and peers, and measure nothing")


def main(args: argparse.Namespace) -> int:
    """Run the benchmark; the exit code is 1 where outputs disagree or faltung failed, 2 for bad arguments."""
    if args.layers:
        return layers.main(args)
    if args.models:
        return models.main(args)
    try:
        cases = _cases(args)
        threads = _thread_counts(args.threads)
        peers = select(args.peers.split(",") if args.peers else None)
        if args.repeats is not None and args.repeats < 1:
            raise ValueError(f"--repeats is {args.repeats}, expected at least 1")
        if args.json and not Path(args.json).absolute().parent.is_dir():
            raise ValueError(f"--json is {args.json}, expected a file in an existing directory")
    except ValueError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    installed = [peer for peer in peers if peer.installed]
    missing = sorted({peer.library for peer in peers} - {peer.library for peer in installed})
    if args.list:
        _print_list(cases, peers)
        return 0
    if args.planner:
        installed, missing = [], []
    else:
        print(f"peers: {', '.join(peer.name for peer in installed) or 'none'}")
    if missing:
        print(f"not installed, so not measured: {', '.join(missing)}")
    single = [peer.name for peer in installed if peer.set_threads is None]
    if single and max(threads) > 1:
        print(f"single-threaded whatever is asked: {', '.join(single)}")
    document: dict[str, Any] = {
        "format": FORMAT,
        "arguments": {name: value for name, value in sorted(vars(args).items()) if _plain(value)},
        "not_installed": missing,
        "rates": [],
        "results": [],
    }
    failed = False
    for count in threads:
        measured = _measure(args, cases, installed, count)
        if measured is None:
            failed = True
            continue
        document["rates"].append(measured.pop("rates", {}))
        document["results"] += measured.pop("results")
        document.update(measured)
    if not args.planner and not args.grid:
        document["whole_process"] = figures = whole_process.measure(args.quick)
        print(report.whole_process(figures))
        failed |= any(name.endswith("_failed") for name in figures)
    print(report.summary(document["results"]))
    if args.json:
        Path(args.json).write_text(json.dumps(document, indent=1) + "\n")
    wrong = any(measured["mismatches"] or measured["errors"] for measured in document["results"])
    return 1 if failed or wrong else 0


def _measure(
    args: argparse.Namespace, cases: list[Case], peers: list[Peer], threads: int
) -> dict[str, Any] | None:
    """One thread count, in an interpreter of its own; None if it died before the first case was done."""
    request = {
        "threads": threads,
        "cases": [case.name for case in cases],
        "peers": [peer.name for peer in peers],
        "planner": args.planner,
        "repeats": args.repeats or (5 if args.quick or args.grid else 15),
        # Seconds for the race of one case, and the longest a single peer may need for one run.
        "budget": 1.0 if args.grid else 2.0 if args.quick else 8.0,
        "longest": 0.5 if args.grid else 3.0 if args.quick else 20.0,
    }
    document: dict[str, Any] = {"results": []}
    while request["cases"]:
        part, code = _measuring_process(request)
        done = part.get("results", [])
        document |= part | {"results": document["results"] + done}
        request["cases"] = request["cases"][len(done) :]
        if code == 0:
            break
        if not part:
            print(f"bench: the measuring process ended with code {code} before any case", file=sys.stderr)
            return None
        if request["cases"]:
            crashed = request["cases"].pop(0)
            print(f"!!! {crashed}: the measuring process ended with code {code}; going on", flush=True)
            failure = {"faltung or a peer": f"ended the process with code {code}"}
            document["results"].append(measured_nothing(crashed, threads, failure))
    return document


def _measuring_process(request: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """What one interpreter measured before it ended, and how it ended."""
    with tempfile.TemporaryDirectory(prefix="faltung-bench-") as directory:
        request_path, result_path = Path(directory, "request.json"), Path(directory, "result.json")
        request_path.write_text(json.dumps(request))
        code = f"import {__package__}.measure as m\nm.main({str(request_path)!r}, {str(result_path)!r})"
        sys.stdout.flush()
        process = subprocess.run(
            [sys.executable, "-c", prelude() + code],
            env=clean_environment() | jax_environment(request["threads"]),
            check=False,
        )
        part = json.loads(result_path.read_text()) if result_path.exists() else {}
        return part, process.returncode


def _cases(args: argparse.Namespace) -> list[Case]:
    table = GRID if args.grid else CASES
    found = [case for case in table if not args.quick or "quick" in case.tags or args.filter]
    if args.filter:
        found = [case for case in found if _matches(case, args.filter)]
    if not found:
        raise ValueError(f"--filter is {args.filter!r}, expected part of a case's name or a tag; see --list")
    return found


def _matches(case: Case, pattern: str) -> bool:
    if pattern in BY_NAME:  # many names begin like another one
        return case.name == pattern
    return pattern in case.name or pattern in case.tags or fnmatch.fnmatchcase(case.name, pattern)


def _thread_counts(text: str | None) -> list[int]:
    if text is None:
        return sorted({1, available_cpus()})
    try:
        counts = [int(part) for part in text.split(",")]
    except ValueError:
        counts = []
    if not counts or min(counts) < 1:
        raise ValueError(f"--threads is {text!r}, expected positive numbers such as 1,2")
    return list(dict.fromkeys(counts))


def _print_list(cases: list[Case], peers: list[Peer]) -> None:
    for case in cases:
        print(f"{case.name:60} {' '.join(sorted(case.tags))}")
    print()
    for peer in peers:
        state = "" if peer.installed else "not installed"
        threads = "single-threaded" if peer.set_threads is None else ""
        print(f"{peer.name:30} {'; '.join(text for text in (state, threads, peer.note) if text)}")


def _plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bool)
