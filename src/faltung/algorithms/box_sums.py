"""What boxes are summed in: floats as they are, integers in as few bits as hold the sum of a window."""

from __future__ import annotations

from dataclasses import replace

from ..arithmetic import ITEM_BITS, Accumulator
from ..problem import ConvProblem
from .scratch import is_wide


def sums(problem: ConvProblem, taps: int) -> Accumulator:
    """What so many samples are summed in."""
    accumulator, dtype = problem.arithmetic.accumulator, problem.x_dtype
    if dtype.kind not in "biu" or problem.arithmetic.complexity != "real" or is_wide(problem):
        return accumulator
    sample = 1 if dtype.kind == "b" else 8 * dtype.itemsize
    if not problem.arithmetic.exact and sample + (problem.taps - 1).bit_length() > 31:
        return accumulator
    bits = sample + (taps - 1).bit_length()
    names: tuple[Accumulator, ...] = ("i16", "i32")
    narrow = (name for name in names if bits <= ITEM_BITS[name] < ITEM_BITS[accumulator])
    if problem.arithmetic.exact:
        return accumulator if accumulator == "bool" else next(narrow, accumulator)
    return "i16" if bits <= 16 else "i32"


def subtracts(problem: ConvProblem) -> bool:
    """Whether sums are integers, from which samples may be taken away."""
    return sums(problem, problem.taps).startswith("i")


def like(problem: ConvProblem, accumulator: Accumulator) -> ConvProblem:
    """The problem as it is for a pass that sums in ``accumulator``."""
    return replace(problem, arithmetic=replace(problem.arithmetic, accumulator=accumulator))
