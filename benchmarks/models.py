"""Whole networks in torch, as it is and with ``faltung.torch`` enabled, in one run and both memory layouts.

``faltung bench --models``. An inference and a training step (loss, gradients, a step of SGD) each; logits and
gradients are compared before anything is timed, and repetitions take turns. Torch with faltung has a process
of its own, since what becomes of memory is settled for a whole process. The ratio is how long torch takes in
its better layout over how long it takes with faltung in each. "Share" is the convolutions' part of the time.
"""

from __future__ import annotations

import argparse
import copy
import importlib.util
import json
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from numpy.linalg import norm

FIRST, LAST = "first", "last"
STOCK, OURS = "torch", "faltung"
_OPERATORS = ("aten::convolution", "aten::convolution_backward")
# Of the norm. Behind activations with a kink, single-precision gradients differ by 3e-3 between torch's own
# two layouts (ResNet-18), because now and then a sum near zero has another sign; a wrong one differs by 1.
_ALLOWED = {"logits": 1e-4, "gradient": 1e-1}


def main(args: argparse.Namespace) -> int:
    """Measure; the exit code is 1 where results disagree, 2 where nothing can be measured."""
    if importlib.util.find_spec("torch") is None:
        print("bench: --models needs torch: pip install 'faltung[torch]'", file=sys.stderr)
        return 2
    from .networks import NETWORKS

    networks = [n for n in NETWORKS if args.filter is None or args.filter.lower() in n.name.lower()]
    if not networks:
        print(f"bench: --filter is {args.filter!r}, expected part of a network's name", file=sys.stderr)
        return 2
    if args.list:
        for network in networks:
            print(f"{network.name:16} {'×'.join(map(str, network.input))}")
        return 0
    threads = int((args.threads or "2").split(",")[0])
    rounds = args.repeats or (3 if args.quick else 9)
    print(
        f"{threads} threads; milliseconds, channels first / channels last\n"
        f"{'network':16} {'':10} {'torch':>17} {'faltung':>17} {'ratios':>11}  bar  convolutions"
    )
    measured, wrong = [], False
    with _progress(2 * len(networks)) as step:
        for network in networks:
            for training in (False, True):
                result = _measure(network, training, rounds, threads, args.choose)
                wrong |= bool(result["mismatches"])
                measured.append(result)
                step(_line(result))
    if args.json:
        Path(args.json).write_text(json.dumps(measured, indent=1) + "\n")
    return 1 if wrong else 0


class _progress:
    """A bar on a terminal; lines are printed above it."""

    def __init__(self, total: int) -> None:
        self._total = total

    def __enter__(self) -> Callable[[str], None]:
        try:
            from tqdm import tqdm
        except ImportError:
            self._bar = None
            return lambda line: print(line, flush=True)
        self._bar = tqdm(total=self._total, disable=None, leave=False, unit="measurement")

        def step(line: str) -> None:
            assert self._bar is not None
            self._bar.clear()
            print(line, flush=True)
            self._bar.update()

        return step

    def __exit__(self, *exception: object) -> None:
        if self._bar is not None:
            self._bar.close()


# -- one network -------------------------------------------------------------------------------


class _Contestant:
    """A copy of a network in a layout."""

    def __init__(self, layout: str, model: Any, x: Any, training: bool) -> None:
        import torch

        self.model = copy.deepcopy(model).train(training)
        self.x = x.clone()
        formats = {4: torch.channels_last, 5: torch.channels_last_3d}
        if layout == LAST:
            self.model.to(memory_format=formats[x.dim()])
            self.x = self.x.to(memory_format=formats[x.dim()])
        self.optimizer = torch.optim.SGD(self.model.parameters(), 1e-9) if training else None

    def run(self) -> Any:
        """The logits of an inference, or a training step."""
        import torch

        if self.optimizer is None:
            with torch.inference_mode():
                return self.model(self.x)
        self.optimizer.zero_grad()
        y = self.model(self.x)
        y.square().mean().backward()
        self.optimizer.step()
        return y

    def repeat(self) -> float:
        """The seconds of one repetition, after one that is not timed: others have left caches as they are."""
        self.run()
        start = time.perf_counter()
        self.run()
        return time.perf_counter() - start

    def results(self) -> dict[str, Any]:
        """Logits, and the gradients by weights, of the third run."""
        for _ in range(3):  # what is new to faltung is torch's too, once
            y = self.run()
        found = {"logits": y.detach().numpy()}
        if self.optimizer is not None:
            found |= {n: p.grad.numpy() for n, p in self.model.named_parameters() if p.dim() > 1}
        return found

    def share(self) -> float:
        """The part of the time that is spent in convolutions."""
        from torch.profiler import ProfilerActivity, profile

        with profile(activities=[ProfilerActivity.CPU]) as profiled:
            start = time.perf_counter()
            self.run()
            whole = time.perf_counter() - start
        inside = sum(e.cpu_time_total for e in profiled.key_averages() if e.key in _OPERATORS) / 1e6
        return float(inside / whole)


def _serve(pipe: Any, by: str, name: str, training: bool, threads: int, choose: Any) -> None:
    """A process with one network in its layouts: does what it is told, until it is told nothing."""
    import torch

    from .networks import NETWORKS

    network = next(n for n in NETWORKS if n.name == name)
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    model = network.make()
    x = torch.randn((network.training_batch if training else network.input[0], *network.input[1:]))
    if by == OURS:
        import faltung.torch

        faltung.torch.enable(choose)
    layouts = (FIRST, LAST) if x.dim() > 3 else (FIRST,)
    contestants = {layout: _Contestant(layout, model, x, training) for layout in layouts}
    pipe.send(layouts)
    while told := pipe.recv():
        what, layout = told
        pipe.send(getattr(contestants[layout], what)())


def _measure(network: Any, training: bool, rounds: int, threads: int, choose: str) -> dict[str, Any]:
    """Times of one network: an inference or a training step, by both, in both layouts."""
    context = multiprocessing.get_context("spawn")
    pipes, processes = {}, []
    for by in (STOCK, OURS):
        pipes[by], theirs = context.Pipe()
        arguments = (theirs, by, network.name, training, threads, choose)
        processes.append(context.Process(target=_serve, args=arguments, daemon=True))
        processes[-1].start()
        theirs.close()

    def ask(by: str, what: str, layout: str) -> Any:
        pipes[by].send((what, layout))
        return pipes[by].recv()

    try:
        layouts, _ = (pipe.recv() for pipe in pipes.values())
        turns = [(by, layout) for layout in layouts for by in (STOCK, OURS)]
        mismatches = {}
        for layout in layouts:
            theirs, mine = (ask(by, "results", layout) for by in (STOCK, OURS))
            for name, expected in theirs.items():
                difference = float(norm(mine[name] - expected) / norm(expected))
                if not difference <= _ALLOWED["logits" if name == "logits" else "gradient"]:
                    mismatches[f"{layout} {name}"] = difference
        samples: dict[str, list[float]] = {f"{by} {layout}": [] for by, layout in turns}
        for _ in range(rounds):
            for by, layout in turns:
                samples[f"{by} {layout}"].append(ask(by, "repeat", layout))
        shares = {f"{by} {layout}": ask(by, "share", layout) for by, layout in turns}
        for pipe in pipes.values():
            pipe.send(None)
    finally:
        for process in processes:
            process.join(10)
            process.kill()
    return {
        "network": network.name,
        "training": training,
        "bar": network.training if training else network.inference,
        "medians": {key: statistics.median(times) for key, times in samples.items()},
        "samples": samples,
        "shares": shares,
        "mismatches": mismatches,
    }


# -- the table ---------------------------------------------------------------------------------


def _line(result: dict[str, Any]) -> str:
    medians, shares = result["medians"], result["shares"]
    layouts = [layout for layout in (FIRST, LAST) if f"{STOCK} {layout}" in medians]

    def each(values: dict[str, float], by: str, scale: float, digits: int) -> str:
        return "/".join(f"{values[f'{by} {layout}'] * scale:.{digits}f}" for layout in layouts)

    best = min(medians[f"{STOCK} {layout}"] for layout in layouts)
    ratios = [best / medians[f"{OURS} {layout}"] for layout in layouts]
    text = (
        f"{result['network']:16} {'training' if result['training'] else 'inference':10} "
        f"{each(medians, STOCK, 1e3, 1):>17} {each(medians, OURS, 1e3, 1):>17} "
        f"{'/'.join(f'{ratio:.2f}' for ratio in ratios):>11}  {result['bar']:<4} "
        f"{each(shares, STOCK, 100, 0)} % → {each(shares, OURS, 100, 0)} %"
    )
    if max(ratios) < result["bar"]:
        text += "  !! below"
    for name, difference in result["mismatches"].items():
        text += f"\n!!! MISMATCH {name}: {difference:.1e} of the norm"
    return text
