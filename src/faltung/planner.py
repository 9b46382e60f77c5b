"""Which algorithm computes a problem: ask each, keep the cheapest that is exact enough."""

from __future__ import annotations

import functools
from dataclasses import replace

from .algorithms import ALGORITHMS, Algorithm
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
    if problem.method == "auto" and problem.outputs and problem.stack is not problem:
        return _for_batch(problem, machine, make_plan(problem.stack, machine, measured))
    rejected: list[Rejection] = []
    candidates: list[Algorithm] = []
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
            candidates.append(algorithm)
    # Those that may cost least come first, so that the others need not be asked what they would do.
    bounds = [at_least(algorithm, problem, machine) for algorithm in candidates]
    proposals: dict[str, Plan] = {}
    best: Plan | None = None
    for bound, algorithm in sorted(zip(bounds, candidates, strict=True), key=lambda pair: pair[0]):
        if best is None or measured is not None or bound <= best.estimate.seconds:
            plan = proposals[algorithm.NAME] = algorithm.propose(problem, machine)
            if _is_exact_enough(plan, problem) and (
                best is None or plan.estimate.seconds < best.estimate.seconds
            ):
                best = plan
    # Of equal ones the first in the order of algorithms.
    exact_enough = [
        proposals[algorithm.NAME]
        for algorithm in candidates
        if algorithm.NAME in proposals and _is_exact_enough(proposals[algorithm.NAME], problem)
    ]
    best = min(exact_enough, key=lambda plan: plan.estimate.seconds)
    if problem.method == "auto" and measured is not None:
        best = next((plan for plan in exact_enough if plan.algorithm == measured), best)
    by_measurement = problem.method == "auto" and best.algorithm == measured
    for bound, algorithm in zip(bounds, candidates, strict=True):
        plan_or_none = proposals.get(algorithm.NAME)
        if plan_or_none is best:
            continue
        if plan_or_none is None:
            times = bound / max(best.estimate.seconds, 1e-9)
            reason = f"at least {times:.3g} times the cost of {best.algorithm}"
        elif plan_or_none not in exact_enough:
            error = plan_or_none.estimate.error
            reason = f"its error {error:.1e} of Σ|x||k| exceeds rtol={problem.rtol:.1e}"
        elif by_measurement and algorithm.NAME != "reference":
            reason = f"measured to take longer than {best.algorithm} (ft.tune)"
        else:
            times = plan_or_none.estimate.seconds / max(best.estimate.seconds, 1e-9)
            reason = f"about {times:.3g} times the cost of {best.algorithm}"
        rejected.append(Rejection(algorithm.NAME, reason))
    return replace(best, rejected=tuple(rejected), measured=by_measurement)


def _for_batch(problem: ConvProblem, machine: Machine, of_stack: Plan) -> Plan:
    """The plan for a batch: the method is that for a stack of such elements."""
    algorithm = next(algorithm for algorithm in ALGORITHMS if of_stack.algorithm == algorithm.NAME)
    plan = algorithm.propose(problem, machine)
    return replace(plan, rejected=of_stack.rejected, measured=of_stack.measured)


def at_least(algorithm: Algorithm, problem: ConvProblem, machine: Machine) -> float:
    """Seconds below which no proposal of an algorithm is estimated: 0 where it knows no bound."""
    bound = getattr(algorithm, "at_least", None)
    return 0.0 if bound is None else float(bound(problem, machine))


def _is_exact_enough(plan: Plan, problem: ConvProblem) -> bool:
    """A method that was asked for is used whatever its error; the direct sum defines the default."""
    return problem.method != "auto" or plan.estimate.error <= problem.rtol or plan.algorithm == "reference"


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
