"""Which algorithm computes a problem: ask each, keep the cheapest that is exact enough."""

from __future__ import annotations

import functools
from dataclasses import replace

from .algorithms import ALGORITHMS
from .errors import argument
from .machine import Machine
from .plan import Plan, Rejection
from .problem import ConvProblem


@functools.lru_cache(maxsize=512)
def make_plan(problem: ConvProblem, machine: Machine) -> Plan:
    """The plan for ``problem``, with every other algorithm and the reason it was not chosen."""
    proposals: list[Plan] = []
    rejected: list[Rejection] = []
    for algorithm in ALGORITHMS:
        name = algorithm.NAME
        reason = algorithm.applicable(problem, machine)
        if reason is not None:
            if problem.method == name:
                raise argument(
                    problem.operation,
                    "method",
                    repr(name),
                    "a method that can compute this",
                    f"Here {reason}.",
                )
            rejected.append(Rejection(name, reason))
        elif problem.method not in ("auto", name):
            rejected.append(Rejection(name, f"method={problem.method!r} was asked for"))
        else:
            proposals.append(algorithm.propose(problem, machine))
    # A method that was asked for is used whatever its error; the direct sum defines the default.
    exact_enough = [
        p
        for p in proposals
        if problem.method != "auto" or p.estimate.error <= problem.rtol or p.algorithm == "reference"
    ]
    best = min(exact_enough, key=lambda plan: plan.estimate.seconds)
    for plan in proposals:
        if plan is best:
            continue
        e = plan.estimate
        if plan not in exact_enough:
            reason = f"its error {e.error:.1e} of Σ|x||k| exceeds rtol={problem.rtol:.1e}"
        else:
            times = e.seconds / max(best.estimate.seconds, 1e-9)
            reason = f"about {times:.3g} times the cost of {best.algorithm}"
        rejected.append(Rejection(plan.algorithm, reason))
    return replace(best, rejected=tuple(rejected))
