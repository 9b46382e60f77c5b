"""Layers of small kernels by minimal filtering: fewer products, of tiles of outputs in another basis.

F(m, r) computes m outputs of r taps with m + r − 1 products instead of m · r,

    y = Aᵀ [(G w) ⊙ (Bᵀ x)],

and along several axes the matrices are applied along each. The products of all channels are matrix
products, one for each of the (m + r − 1)^rank elements. The matrices are those of Toom and Cook for the
points 0, 1, −1, ½, −2 and ∞ (as far as they are needed), made in exact fractions: of the choices with
small numbers these points have the smallest error (Winograd: Arithmetic complexity of computations,
1980; Lavin, Gray: Fast algorithms for convolutional neural networks, 2016; Barabasz et al.: Error
analysis and improving the accuracy of Winograd convolution, 2020). Weights change their basis in double
precision. A sample that is not finite spoils its whole tile: elements of the batch with results that are
not finite are computed again, directly.
"""

from __future__ import annotations

import functools
import math
from dataclasses import replace
from fractions import Fraction

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Basis, ChangeSpec, Estimate, Plan
from ..problem import ConvProblem
from . import dense

NAME = "winograd"

_POINTS = (Fraction(0), Fraction(1), Fraction(-1), Fraction(1, 2), Fraction(-2))
_FEWEST = 32  # channels; with fewer, the changes of basis cost more than the products they save
_CYCLES_PER_SECOND = 3e9

Matrix = tuple[tuple[float, ...], ...]


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why minimal filtering cannot compute the problem, or None."""
    reason = dense.applicable(problem, machine)
    if reason is not None:
        return reason
    channels = problem.channels
    assert channels is not None
    if problem.arithmetic.exact:
        return "integers would no longer be exact"
    if set(problem.kernel_shape) != {3}:
        return "the kernel is not 3 samples long along every axis"
    if {*problem.stride, *problem.dilation, *problem.spreads} != {1}:
        return "a stride, dilation or spread leaves tiles nothing to share"
    if channels.inputs % machine.lanes(ITEM_BITS[problem.arithmetic.accumulator]):
        return "input channels do not fill vectors"
    if min(channels.inputs, channels.outputs) < _FEWEST:
        return f"fewer than {_FEWEST} channels"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The larger tiles that are exact enough, 4 outputs or 2 along each axis."""
    plans = [_propose(problem, machine, m) for m in (4, 2)]
    enough = [plan for plan in plans if plan.estimate.error <= problem.rtol] or plans[-1:]
    return min(enough, key=lambda plan: plan.estimate.seconds)


def _propose(problem: ConvProblem, machine: Machine, m: int) -> Plan:
    channels, rank = problem.channels, len(problem.axes)
    assert channels is not None
    basis = _basis(problem, machine, m)
    points = (m + 2) ** rank
    element = problem.arithmetic.accumulator
    lanes = machine.lanes(ITEM_BITS[element])
    panels = dense.panels_of(problem, machine)
    width = panels.panel.vectors * panels.panel.lanes
    item = ITEM_BITS[element] // 8
    outputs = -(-channels.outputs // width) * width
    # So many tiles at once that weights, which may come from L3, are used often enough.
    wanted = max(24, machine.l2 // (2 * points * (channels.inputs + outputs) * item))
    block, tiles = [1], 1
    whole = [-(-problem.y_shape[a] // m) for a in problem.axes]
    for n in reversed(whole):
        take = min(n, max(1, wanted // tiles))
        take = -(-n // -(-n // take))
        block.insert(1, take * m)
        tiles *= take
    if tiles < wanted:  # several elements of the batch, all blocks alike
        n = problem.y_shape[0]
        block[0] = max(d for d in range(1, min(n, max(1, wanted // tiles)) + 1) if n % d == 0)
    panels = replace(
        panels,
        samples=panels.samples or dense.pack_samples(problem, machine),
        results=replace(panels.results or dense.pack_results(problem, machine), watches=True),
        block=tuple(block),
        outputs=outputs,
        basis=basis,
    )
    every = problem.y_shape[0] * channels.groups * math.prod(whole)
    products = every * points * channels.inputs * outputs / lanes / 2 / 0.9
    changes = every * points * (channels.inputs + outputs) / lanes * 4 * rank / 2
    seconds = (products + changes) / _CYCLES_PER_SECOND
    direct = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    # Never as exact as a direct sum with larger tiles, whatever is measured.
    error = direct if m == 2 else max(2.02 * direct, problem.arithmetic.epsilon * _ROUNDINGS[min(rank, 3)])
    flops = 2.0 * every * points * channels.inputs * channels.outputs
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    size = " × ".join([str(m)] * rank)
    steps = (f"tiles of {size} outputs: {basis.samples}, {basis.results}", *dense.describe(panels))
    return Plan(problem, NAME, estimate, steps, panels=panels)


# The largest error of tiles of 4 outputs, in units of the roundoff and relative to Σ|x||k|, by the number
# of axes: twice to three times what was measured for 32 to 512 channels.
_ROUNDINGS = {1: 20.0, 2: 60.0, 3: 80.0}


def _basis(problem: ConvProblem, machine: Machine, m: int) -> Basis:
    rank, element = len(problem.axes), problem.arithmetic.accumulator
    results, weights, samples = matrices(m, 3)
    lanes = machine.lanes(ITEM_BITS[element])
    points = m + 2
    unit = sum(points**k for k in range(rank))  # the point 1 along every axis
    return Basis(
        outputs=m,
        taps=3,
        samples=ChangeSpec(samples, rank, element, element, lanes),
        weights=ChangeSpec(weights, rank, element, "f64", lanes),
        results=ChangeSpec(results, rank, element, element, lanes),
        unit=unit,
    )


@functools.cache
def matrices(m: int, r: int) -> tuple[Matrix, Matrix, Matrix]:
    """Aᵀ (m × n), G (n × r) and Bᵀ (n × n) of F(m, r), n = m + r − 1."""
    n = m + r - 1
    points = _POINTS[: n - 1]
    results = [[p**i for p in points] + [Fraction(i == m - 1)] for i in range(m)]
    weights, samples = [], []
    for p in points:
        others = [q for q in points if q != p]
        scale = math.prod((p - q for q in others), start=Fraction(1))
        weights.append([p**k / scale for k in range(r)])
        samples.append([*_polynomial(others), Fraction(0)])
    weights.append([Fraction(k == r - 1) for k in range(r)])
    samples.append(_polynomial(points))
    return _floats(results), _floats(weights), _floats(samples)


def _polynomial(roots: tuple[Fraction, ...] | list[Fraction]) -> list[Fraction]:
    """Coefficients of the monic polynomial with these roots, lowest first."""
    found = [Fraction(1)]
    for root in roots:
        found = [a - root * b for a, b in zip([Fraction(0), *found], [*found, Fraction(0)], strict=True)]
    return found


def _floats(rows: list[list[Fraction]]) -> Matrix:
    return tuple(tuple(float(value) for value in row) for row in rows)
