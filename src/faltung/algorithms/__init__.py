"""The algorithms, in the order in which ties are decided.

Each is one file with ``applicable(problem, machine)`` (the reason it cannot, or None) and
``propose(problem, machine)`` (its plan). It may have ``at_least(problem, machine)``, seconds below which
it is never estimated, found in microseconds: what cannot win need not make a plan. To add one, write
the file and add it to the tuple.
"""

from __future__ import annotations

from typing import Protocol

from ..machine import Machine
from ..plan import Plan
from ..problem import ConvProblem
from . import (
    dense,
    direct,
    fft,
    lanewise,
    low_rank,
    reference,
    running_sum,
    separable,
    strips,
    weight_gradient,
    winograd,
    winograd_gradient,
)


class Algorithm(Protocol):
    """What the planner asks of an algorithm; a module that has these is one."""

    NAME: str

    def applicable(self, problem: ConvProblem, machine: Machine) -> str | None:
        """Why the algorithm cannot compute the problem, or None."""

    def propose(self, problem: ConvProblem, machine: Machine) -> Plan:
        """How it would compute the problem."""


ALGORITHMS: tuple[Algorithm, ...] = (
    direct,
    separable,
    low_rank,
    running_sum,
    fft,
    dense,
    lanewise,
    strips,
    winograd,
    weight_gradient,
    winograd_gradient,
    reference,
)
NAMES = tuple(algorithm.NAME for algorithm in ALGORITHMS)
LAYER_NAMES = (
    dense.NAME,
    lanewise.NAME,
    strips.NAME,
    winograd.NAME,
    weight_gradient.NAME,
    winograd_gradient.NAME,
    reference.NAME,
)
ARRAY_NAMES = tuple(name for name in NAMES if name not in LAYER_NAMES or name == reference.NAME)
"""Methods that sum over channels, and those that do not; the reference does either."""
