"""Passes for kernels that are sums of few outer products: sharpening, LoG, DoG, frames, sums of boxes.

    k[m, n] = Σ_t u_t[m] · v_t[n],    k[l, m, n] = Σ_s Σ_t u[l, s] · g[s, m, t] · w[t, n]

With r terms an output costs r · (K₀ + K₁) products instead of K₀ · K₁. Blocks are those of
``separable``. The first pass runs once per term over the same samples, and what it leaves lies in
blocks side by side. The last is one sum of r × K taps, its first axis being the terms:

    y[i, j] = Σ_t Σ_n s_t[i, j + n] · v_t[n],   s_t[i, j] = Σ_m x̃[i + m, j] · u_t[m]

In three dimensions there is one more round of passes between them, each summing the blocks that its term is
linked to (see ``outer_products``), or one of two rounds runs along two axes at once. A chain may be followed
from either end.

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
from ..outer_products import LowRank
from ..plan import Estimate, Pass, Plan
from ..problem import ConvProblem, Shape
from ..structure import KernelFacts
from . import direct, separable
from .nests import lanes_for, loops_of, lower
from .scratch import blocks_of, dense, last_pass, make_pass, parts_of, widened
from .separable import Source
from .tiles import pad_line

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
        return "the kernel is no 2-D or 3-D sum of so few outer products that these have fewer taps"
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
    """One pass per term along one axis after the other, but along the last one for all terms."""
    low_rank = _low_rank(problem)
    summed = summed_in(problem, _accumulator(problem))
    regions, seconds = separable.cheapest_regions(summed, machine, _passes, max(low_rank.links))
    if not problem.arithmetic.exact:
        seconds += problem.outputs * problem.y_dtype.itemsize * _LOOK
    each = low_rank.products(problem.kernel_shape)
    rounds = ((r, p, g) for r, p, g in separable.factors_of(regions) if not p.term)
    products = sum(blocks_of(r) * p.outputs * each[g] for r, p, g in rounds)
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
    taps, factors = sum(low_rank.products(problem.kernel_shape)), len(low_rank.groups)
    # All factors are rounded, and sums of all passes; in the end doubles may become singles.
    rounding = arithmetic.epsilon * low_rank.growth * (factors + 1 + 0.5 * math.sqrt(taps))
    return rounding + low_rank.deviation + (2.0**-24 if problem.y_dtype.itemsize < 8 else 0.0)


def _low_rank(problem: ConvProblem) -> LowRank:
    assert problem.facts.low_rank is not None
    return problem.facts.low_rank


def _passes(
    problem: ConvProblem, machine: Machine, block: Shape, along: list[int], source: Source
) -> tuple[tuple[Pass, ...], Shape | None]:
    """The passes over a block along the axes of one factor after the other, from the end of the chain that
    comes first."""
    low_rank, lengths = _low_rank(problem), source.lengths
    lanes = lanes_for(problem, machine)
    accumulator = problem.arithmetic.accumulator
    item = ITEM_BITS[accumulator] // 8
    count = len(low_rank.groups)
    chain = list(range(count))
    ends = [min(along.index(j) for j in low_rank.groups[g]) for g in (0, -1)]
    if ends[1] < ends[0]:
        chain.reverse()
    links = low_rank.links if ends[0] < ends[1] else low_rank.links[::-1]
    passes: list[Pass] = []
    steps, x_item, name = source.steps, source.item, source.name
    read, apart = 1, 0  # blocks that a pass sums, and bytes from one to the next
    for position, g in enumerate(chain):
        group = low_rank.groups[g]
        axes = [problem.axes[j] for j in group]
        for axis in axes:
            lengths[axis] = block[axis]
        taps = [np.arange(read, dtype=np.int64) * apart]
        taps += [_distances(problem, j) * steps[axis] for j, axis in zip(group, axes, strict=True)]
        outputs = math.prod(lengths)
        part = _along(problem, g, read)
        if position == count - 1:
            # Step 2: the last factors, from one term's block to the next.
            lowered, y_scratch = last_pass(part, machine, block, source.order, steps, taps, name, x_item)
            chunk = separable.chunk_of(lowered, part, machine, x_item * read)
            passes.append(make_pass(lowered, outputs, chunk, factor=g))
            return tuple(passes), y_scratch
        # Step 1: every term's factor; all sum the same samples or blocks, or each the block of its own.
        part = replace(part, y_dtype=problem.arithmetic.numpy_dtype)
        y_steps, total = dense(problem, tuple(lengths), source.order, item * parts_of(problem), lanes)
        loops = loops_of(part, tuple(lengths), steps, y_steps, x_item, item)
        loops = widened(loops, lanes, x_item, item)
        lowered = lower(part, machine, loops, taps, name, accumulator, x_item, lanes)
        chunk = separable.chunk_of(lowered, part, machine, x_item * read)
        own = apart if position > 0 and not low_rank.crossed else 0
        apart = pad_line(-(-total // item), item) * item
        summed = make_pass(lowered, outputs, chunk, factor=g, scratch=apart)
        passes += [replace(summed, term=t, start=t * own) for t in range(links[position])]
        steps, x_item, name = y_steps, item, accumulator
        read = links[position] if low_rank.crossed or position == count - 2 else 1
    raise AssertionError("a chain has at least two factors")


def _along(problem: ConvProblem, group: int, read: int) -> ConvProblem:
    """The problem of a pass along the axes of one factor, which sums so many blocks."""
    low_rank = _low_rank(problem)
    axes = low_rank.groups[group]
    return replace(
        problem,
        axes=(_NO_AXIS, *(problem.axes[j] for j in axes)),
        kernel_shape=(read, *(problem.kernel_shape[j] for j in axes)),
        padding=(0,) * (1 + len(axes)),
        stride=(1,) * (1 + len(axes)),
        dilation=(1, *(problem.dilation[j] for j in axes)),
        boundary=(("constant", "constant"), *(problem.boundary[j] for j in axes)),
        facts=KernelFacts(
            separable=False,
            constant=False,
            mirrors=("none", *low_rank.mirrors[group]),
            short=low_rank.short,
        ),
    )


def _distances(problem: ConvProblem, j: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The distances of the taps along a kernel axis from the first, in samples."""
    return np.arange(problem.kernel_shape[j], dtype=np.int64) * problem.dilation[j]
