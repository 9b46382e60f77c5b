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
def make_plan(problem: ConvProblem, machine: Machine, measured: str | None = None) -> Plan:
    """The plan for ``problem``, with every other algorithm and the reason it was not chosen.

    ``measured`` is the method that was found to be the fastest for such problems on this machine; it
    is preferred for ``method="auto"`` where it is applicable and exact enough. Whoever makes plans
    looks it up (``runtime.choices``): as an argument it is part of what a plan is remembered by.
    """
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
    if problem.method == "auto" and measured is not None:
        best = next((plan for plan in exact_enough if plan.algorithm == measured), best)
    by_measurement = problem.method == "auto" and best.algorithm == measured
    for plan in proposals:
        if plan is best:
            continue
        e = plan.estimate
        if plan not in exact_enough:
            reason = f"its error {e.error:.1e} of Σ|x||k| exceeds rtol={problem.rtol:.1e}"
        elif by_measurement and plan.algorithm != "reference":
            reason = f"measured to take longer than {best.algorithm} (ft.tune)"
        else:
            times = e.seconds / max(best.estimate.seconds, 1e-9)
            reason = f"about {times:.3g} times the cost of {best.algorithm}"
        rejected.append(Rejection(plan.algorithm, reason))
    return replace(best, rejected=tuple(rejected), measured=by_measurement)


def contenders(problem: ConvProblem, machine: Machine) -> tuple[str, ...]:
    """The methods worth measuring for a problem: applicable and exact enough, and "reference" only
    where it is the only one."""
    names = [
        algorithm.NAME
        for algorithm in ALGORITHMS
        if algorithm.NAME != "reference"
        and algorithm.applicable(problem, machine) is None
        and algorithm.propose(problem, machine).estimate.error <= problem.rtol
    ]
    return tuple(names) or ("reference",)
