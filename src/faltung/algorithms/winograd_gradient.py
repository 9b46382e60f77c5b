"""The gradient of a layer of small kernels by its weight, by minimal filtering.

Along one axis the gradient of 3 taps over a tile of m positions,

    gw[k] = Σ_i gy[i] · x[i + k],  k = 0, 1, 2,  i = 0 … m − 1,

is itself a filter with 3 outputs and m taps, so F(3, m) takes m + 2 products where the sum takes 3·m,

    gw = Aᵀ Σ_tiles [(G gy) ⊙ (Bᵀ x)].

What the products of all tiles have in common is Aᵀ: the sum over tiles comes before it, and is a sum of
outer products of channels (``weight_gradient``), one for each of the (m + 2)^rank elements. The matrices
are those of ``winograd``, which cites their sources; a gradient with results that are not finite is summed
again, directly.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Basis, ChangeSpec, Estimate, OuterSums, Plan
from ..problem import ConvProblem
from . import weight_gradient
from .weight_gradient import blocked, fewer, parts_of, sums_room, whole
from .winograd import matrices, moving_cycles

NAME = "winograd_gradient"

# Channels, by the number of axes; with fewer, the changes of basis cost more than the products they save
# (3x3-3-64@112x112-n4 1.2 times as long, 3-8-32@16000-n2 1.2 times, 3x3-8-8@112x112-n4 0.7 times).
_FEWEST = {1: 16, 2: 8, 3: 8}
_TILES = 48  # of a part; with fewer, the sums' change of basis costs more than is won
_CYCLES_PER_SECOND = 3e9


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why minimal filtering cannot compute the problem, or None."""
    reason = weight_gradient.applicable(problem, machine)
    if reason is not None:
        return reason
    forward = problem.adjoint_weight()
    channels = forward.channels
    assert channels is not None
    if problem.arithmetic.exact:
        return "integers would no longer be exact"
    if set(forward.kernel_shape) != {3}:
        return "the kernel is not 3 samples long along every axis"
    if {*forward.stride, *forward.dilation} != {1}:
        return "a stride or dilation leaves tiles nothing to share"
    fewest = _FEWEST[min(len(forward.axes), 3)]
    if min(channels.inputs, channels.outputs) < fewest:
        return f"fewer than {fewest} channels"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The larger tiles that are exact enough, of 4 positions or 2 along each axis."""
    plans = [_propose(problem, machine, m) for m in (4, 2)]
    enough = [plan for plan in plans if plan.estimate.error <= problem.rtol] or plans[-1:]
    return min(enough, key=lambda plan: plan.estimate.seconds)


def _propose(problem: ConvProblem, machine: Machine, m: int) -> Plan:
    forward = problem.adjoint_weight()
    channels, rank = forward.channels, len(forward.axes)
    assert channels is not None
    points = (m + 2) ** rank
    sums = _sums_of(problem, machine, m)
    lanes, width = sums.outer.lanes, sums.outer.vectors * sums.outer.lanes
    tiles = forward.y_shape[0] * math.prod(-(-forward.y_shape[a] // m) for a in forward.axes)
    rows, columns = whole(channels.inputs, sums.outer.rows), whole(channels.outputs, width)
    products = tiles * points * rows * columns / (2 * lanes * 0.75)
    often = -(-channels.outputs // sums.outputs), -(-channels.inputs // sums.inputs)
    changed = tiles * (channels.inputs * often[0] + columns * often[1]) + sums.parts * rows * columns
    changes = changed * points / lanes * rank
    seconds = channels.groups * (products + changes + moving_cycles(forward)) / _CYCLES_PER_SECOND
    direct = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    # Never as exact as a direct sum with larger tiles, whatever is measured.
    error = direct if m == 2 else max(2.02 * direct, problem.arithmetic.epsilon * _ROUNDINGS[min(rank, 3)])
    flops = 2.0 * channels.groups * tiles * points * channels.inputs * channels.outputs
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    size = " × ".join([str(m)] * rank)
    basis = sums.basis
    assert basis is not None
    steps = (
        f"tiles of {size} positions: {basis.samples}, {basis.weights}, {basis.results}",
        *weight_gradient.describe(sums),
    )
    return Plan(problem, NAME, estimate, steps, sums=sums)


# The largest error of tiles of 4 positions, in units of the roundoff and relative to Σ|x||k|, by the number
# of axes.
_ROUNDINGS = {1: 20.0, 2: 60.0, 3: 120.0}  # of three axes with few positions more than is allowed by default


def _sums_of(problem: ConvProblem, machine: Machine, m: int) -> OuterSums:
    forward = problem.adjoint_weight()
    channels, rank = forward.channels, len(forward.axes)
    assert channels is not None
    direct = weight_gradient.sums_of(problem, machine)
    outer = direct.outer
    item = ITEM_BITS[outer.element] // 8
    width = outer.vectors * outer.lanes
    points = (m + 2) ** rank
    size = [forward.y_shape[0], *(-(-forward.y_shape[a] // m) for a in forward.axes)]
    tiles = math.prod(size)
    inputs, outputs = channels.inputs, whole(channels.outputs, width)
    every = whole(inputs * 3**rank, outer.rows) * outputs * item * channels.groups
    parts = parts_of(tiles // _TILES, weight_gradient._PARTIAL // every)

    def products() -> int:
        return int(points) * whole(inputs, outer.rows) * outputs * item

    def pieces() -> int:
        return parts * channels.groups * -(-channels.inputs // inputs) * -(-channels.outputs // outputs)

    while inputs > outer.lanes or outputs > width:
        few = pieces() < 2 * machine.cores and machine.cores > 1
        if not few and products() <= sums_room(machine):
            break
        inputs, outputs = fewer(inputs, outputs, outer)
    each = points * (inputs + outputs) * item
    wanted = max(min(_BLOCK, weight_gradient.SCRATCH // machine.cores // each), machine.l2 // each)
    block = blocked(size, parts, lambda block: math.prod(block) > wanted)
    return replace(
        direct,
        block=(block[0], *(n * m for n in block[1:])),
        strip=128,
        inputs=inputs,
        outputs=outputs,
        parts=parts,
        results=replace(direct.results, watches=True),
        basis=_basis(problem, machine, m),
    )


_BLOCK = 96  # tiles, of which the outer products are summed at once


def _basis(problem: ConvProblem, machine: Machine, m: int) -> Basis:
    rank, element = len(problem.axes), problem.arithmetic.accumulator
    results, gradients, samples = matrices(3, m)
    lanes = machine.lanes(ITEM_BITS[element])
    return Basis(
        outputs=m,
        taps=3,
        apart=(1,) * rank,
        samples=ChangeSpec(samples, rank, element, element, lanes),
        weights=ChangeSpec(gradients, rank, element, element, lanes),
        results=ChangeSpec(results, rank, element, element, lanes),
        unit=0,
    )
