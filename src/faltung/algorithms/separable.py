"""One pass per axis for kernels that are outer products: Gaussians, boxes, Sobel's, any rank.

A kernel of K₀ × K₁ × … taps costs K₀ + K₁ + … products per output instead of K₀ · K₁ · …. The passes
run block by block, outermost axis first: a window is gathered into scratch that stays in L2, every
pass leaves a smaller block there, the last writes y. So memory is read once and written once.

The intermediate sums are accumulators; the error is that of the sums along each axis, one after the
other, relative to Σ|x||k|.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Estimate, Pass, Plan
from ..problem import ConvProblem
from . import direct
from .nests import lanes_for, loops_of, lower
from .scratch import (
    Gathered,
    dense,
    gather,
    gathered_bytes,
    last_pass,
    make_pass,
    parts_of,
    region_of,
    widened,
)

NAME = "separable"


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why one pass per axis cannot compute the problem, or None."""
    if not problem.facts.separable:
        return "the kernel is not an outer product of 1-D kernels"
    if problem.arithmetic.complexity not in ("real", "signal"):
        return "the kernel is complex or the result only is"
    if problem.arithmetic.accumulator in ("bool", "i128", "unbounded"):
        return f"sums in {problem.arithmetic.accumulator} are left to the direct sum"
    if set(problem.stride) != {1}:
        return "a pass would compute outputs that the stride then drops"
    if problem.outputs == 0 or 0 in problem.x_shape:
        return "there is nothing to compute"
    return direct.applicable(problem, machine)


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """Passes from the outermost axis to the vector axis."""
    gathered = gather(problem, machine, tuple((0, n) for n in problem.y_shape))
    passes, y_scratch = _passes(problem, machine, gathered)
    region = region_of(problem, gathered, passes, y_scratch)
    lanes = lanes_for(problem, machine)
    blocks = math.prod(-(-n // b) for n, b in zip(problem.y_shape, gathered.block, strict=True))
    cycles = blocks * sum(p.cycles * p.outputs for p in passes) * parts_of(problem) / lanes
    seconds = direct.seconds(cycles, gathered_bytes(region, problem), blocks * len(passes))
    taps = sum(problem.kernel_shape)
    flops = (
        2.0
        * parts_of(problem)
        * blocks
        * sum(p.outputs * problem.kernel_shape[p.factor] for p in passes if p.factor is not None)
    )
    error = problem.arithmetic.epsilon * (len(passes) + 0.5 * math.sqrt(taps))
    # The factors meet a floating kernel to a few rounding errors of its dtype.
    kernel = problem.kernel_dtype
    if not problem.arithmetic.exact and kernel.kind == "f":
        error += (len(passes) + 2) * float(np.finfo(kernel).eps)
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, (direct.describe(region, problem),), (region,))


def _passes(
    problem: ConvProblem, machine: Machine, gathered: Gathered
) -> tuple[tuple[Pass, ...], tuple[int, ...] | None]:
    order = gathered.window.order
    along = sorted(range(len(problem.axes)), key=lambda j: order.index(problem.axes[j]))
    lanes = lanes_for(problem, machine)
    accumulator = problem.arithmetic.accumulator
    item = ITEM_BITS[accumulator] // 8
    lengths = [0] * len(order)
    for a, length in zip(order, gathered.window.lengths, strict=True):
        lengths[a] = length
    steps, x_item, name = gathered.steps, gathered.item, gathered.name
    passes: list[Pass] = []
    for position, j in enumerate(along):
        axis = problem.axes[j]
        part = replace(
            problem,
            axes=(axis,),
            kernel_shape=(problem.kernel_shape[j],),
            padding=(0,),
            stride=(1,),
            dilation=(problem.dilation[j],),
            boundary=(problem.boundary[j],),
            facts=problem.facts.along(j),
        )
        taps = [np.arange(part.kernel_shape[0], dtype=np.int64) * part.dilation[0] * steps[axis]]
        lengths[axis] = gathered.block[axis]
        outputs = math.prod(lengths)
        if position == len(along) - 1:
            lowered, y_scratch = last_pass(part, machine, gathered, steps, taps, name, x_item)
            passes.append(make_pass(lowered, outputs, factor=j))
            return tuple(passes), y_scratch
        y_steps, total = dense(problem, tuple(lengths), order, item * parts_of(problem), lanes)
        loops = loops_of(part, tuple(lengths), steps, y_steps, x_item, item)
        loops = widened(loops, lanes, x_item, item)
        inner = replace(part, y_dtype=problem.arithmetic.numpy_dtype)
        lowered = lower(inner, machine, loops, taps, name, accumulator, x_item, lanes)
        passes.append(make_pass(lowered, outputs, factor=j, scratch=total))
        steps, x_item, name = y_steps, item, accumulator
    raise AssertionError("a kernel has at least one axis")
