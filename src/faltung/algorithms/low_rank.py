"""Two passes for 2-D kernels that are sums of few outer products: sharpening, LoG, frames, sums of boxes.

    k[m, n] = Σ_t u_t[m] · v_t[n]

With r terms an output costs r · (K₀ + K₁) products instead of K₀ · K₁. Blocks are those of
``separable``. The first pass runs once per term over the same samples, and what it leaves lies in
blocks side by side. The second is one sum of r × K taps, its first axis being the terms:

    y[i, j] = Σ_t Σ_n s_t[i, j + n] · v_t[n],   s_t[i, j] = Σ_m x̃[i + m, j] · u_t[m]

Sums of integers are exact modulo 2^bits whatever the factors are, as long as their product is exact.
Rounding errors of floats grow where terms cancel, by G = max Σ_t |u_t||v_t| / |k|. Where that is too much
in single precision sums are formed in double, at twice the cost; G up to 10⁶ and more is then no matter.

Where terms cancel, an infinity becomes a NaN. Outputs that are not finite are summed again, directly,
tile by tile (``runtime.execute``); there are such only where a sample is not finite or a sum too large.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import Estimate, Pass, Plan
from ..problem import ConvProblem, Shape
from ..structure import KernelFacts, LowRank
from . import direct, separable
from .nests import lanes_for, loops_of, lower
from .scratch import blocks_of, dense, last_pass, make_pass, pad_line, parts_of, widened
from .separable import Source

NAME = "low_rank"

_LOOK = 1 / 10e9  # seconds per byte of y that is looked through for what is not finite
_MOST_GROWTH, _MOST_DEVIATION = 1e7, 1e-4  # beyond, not even doubles give the digits of a single
_NO_AXIS = -1  # of x, along which the terms lie


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why passes per term cannot compute the problem, or None."""
    if problem.channels is not None:
        return "it sums over channels"
    if problem.facts.separable:
        return "the kernel is a single outer product, which is left to separable"
    if problem.facts.low_rank is None:
        return "the kernel is no 2-D sum of so few outer products that these have fewer taps"
    if problem.arithmetic.complexity != "real":
        return "the samples, the kernel or the result are complex"
    if not problem.arithmetic.exact:
        if problem.facts.low_rank.growth == math.inf:
            return "terms cancel where the kernel is zero, and leave rounding errors there"
        if problem.facts.low_rank.growth > _MOST_GROWTH or problem.facts.low_rank.deviation > _MOST_DEVIATION:
            return "terms cancel so far that little but rounding errors would be left"
        if problem.x_dtype.kind not in "biu" and problem.y_dtype.kind in "biu":
            return "integers do not show which samples were not finite"
    if problem.arithmetic.accumulator in ("bool", "i128", "unbounded"):
        return f"sums in {problem.arithmetic.accumulator} are left to the direct sum"
    if set(problem.stride) != {1}:
        return "a pass would compute outputs that the stride then drops"
    if problem.outputs == 0 or 0 in problem.x_shape:
        return "there is nothing to compute"
    return direct.applicable(problem, machine)


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """One pass per term along one axis, then one for all terms along the other."""
    low_rank = _low_rank(problem)
    summed = summed_in(problem, _accumulator(problem))
    regions, seconds = separable.cheapest_regions(summed, machine, _passes, low_rank.terms)
    if not problem.arithmetic.exact:
        seconds += problem.outputs * problem.y_dtype.itemsize * _LOOK
    products = sum(
        blocks_of(r) * p.outputs * problem.kernel_shape[j] * (low_rank.terms if p.term is None else 1)
        for r, p, j in separable.factors_of(regions)
    )
    flops = 2.0 * parts_of(problem) * products
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), _error(summed))
    return Plan(problem, NAME, estimate, tuple(direct.describe(r, problem) for r in regions), regions)


def summed_in(problem: ConvProblem, accumulator: Accumulator) -> ConvProblem:
    """The same problem with sums of another precision."""
    if accumulator == problem.arithmetic.accumulator:
        return problem
    return replace(problem, arithmetic=replace(problem.arithmetic, accumulator=accumulator))


def _accumulator(problem: ConvProblem) -> Accumulator:
    """That of the problem, or doubles where single precision would not be enough and they are."""
    own = problem.arithmetic.accumulator
    if own != "f32" or _error(problem) <= problem.rtol:
        return own
    return "f64"


def _error(problem: ConvProblem) -> float:
    """The error relative to Σ|x||k| of sums of this precision."""
    arithmetic, low_rank = problem.arithmetic, _low_rank(problem)
    if arithmetic.exact:
        return 0.0
    taps = low_rank.terms * sum(problem.kernel_shape)
    # Two factors are rounded, and sums of both passes; in the end doubles may become singles.
    rounding = arithmetic.epsilon * low_rank.growth * (3 + 0.5 * math.sqrt(taps))
    return rounding + low_rank.deviation + (2.0**-24 if problem.y_dtype.itemsize < 8 else 0.0)


def _low_rank(problem: ConvProblem) -> LowRank:
    assert problem.facts.low_rank is not None
    return problem.facts.low_rank


def _passes(
    problem: ConvProblem, machine: Machine, block: Shape, along: list[int], source: Source
) -> tuple[tuple[Pass, ...], Shape | None]:
    """A pass per term along the first of the two kernel axes, and one for all along the second."""
    low_rank, lengths = _low_rank(problem), source.lengths
    first, second = along
    lanes = lanes_for(problem, machine)
    accumulator = problem.arithmetic.accumulator
    item = ITEM_BITS[accumulator] // 8
    # Step 1: every term's factor along the first axis; all sum the same samples.
    axis = problem.axes[first]
    part = replace(_along(problem, first, 1), y_dtype=problem.arithmetic.numpy_dtype)
    lengths[axis] = block[axis]
    steps, total = dense(problem, tuple(lengths), source.order, item * parts_of(problem), lanes)
    taps = [np.zeros(1, np.int64), _distances(problem, first) * source.steps[axis]]
    loops = loops_of(part, tuple(lengths), source.steps, steps, source.item, item)
    loops = widened(loops, lanes, source.item, item)
    lowered = lower(part, machine, loops, taps, source.name, accumulator, source.item, lanes)
    chunk = separable.chunk_of(lowered, part, machine, source.item)
    apart = pad_line(-(-total // item), item) * item
    outputs = math.prod(lengths)
    summed = make_pass(lowered, outputs, chunk, factor=first, scratch=apart)
    passes = [replace(summed, term=t) for t in range(low_rank.terms)]
    # Step 2: the factors along the second axis, from one term's block to the next.
    axis = problem.axes[second]
    part = _along(problem, second, low_rank.terms)
    lengths[axis] = block[axis]
    taps = [np.arange(low_rank.terms, dtype=np.int64) * apart, _distances(problem, second) * steps[axis]]
    lowered, y_scratch = last_pass(part, machine, block, source.order, steps, taps, accumulator, item)
    chunk = separable.chunk_of(lowered, part, machine, item * low_rank.terms)
    passes.append(make_pass(lowered, math.prod(lengths), chunk, factor=second))
    return tuple(passes), y_scratch


def _along(problem: ConvProblem, j: int, terms: int) -> ConvProblem:
    """The problem of a pass along one kernel axis, whose kernel is the factors of so many terms."""
    mirror = problem.facts.mirrors[j]
    return replace(
        problem,
        axes=(_NO_AXIS, problem.axes[j]),
        kernel_shape=(terms, problem.kernel_shape[j]),
        padding=(0, 0),
        stride=(1, 1),
        dilation=(1, problem.dilation[j]),
        boundary=(("constant", "constant"), problem.boundary[j]),
        facts=KernelFacts(
            separable=False, constant=False, mirrors=("none", mirror), short=_low_rank(problem).short
        ),
    )


def _distances(problem: ConvProblem, j: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The distances of the taps along a kernel axis from the first, in samples."""
    return np.arange(problem.kernel_shape[j], dtype=np.int64) * problem.dilation[j]
