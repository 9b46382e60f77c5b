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
_TILES = 48  # in a block (3x3-64-64@56x56-n8: 1.2 times as fast as with 14)
_MOST_TILES = 72
_MOST_SCRATCH = 8 << 20  # bytes, of tiles in the other basis
_FETCHING = 8  # tiles, whose time it takes to fetch weights (3x3-256-256@14x14-n8)
_MOST_BYTES = 64 << 20  # of weights, in both bases

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
    if not _sizes(problem):
        return f"weights in another basis take more than {_MOST_BYTES >> 20} MB"
    return None


def _sizes(problem: ConvProblem) -> list[int]:
    """Outputs of a tile along an axis for which there is room for the weights."""
    assert problem.channels is not None
    plain = problem.taps * problem.channels.outputs * problem.channels.groups * problem.kernel_dtype.itemsize
    rank = len(problem.axes)
    return [m for m in (4, 2) if plain * (1 + ((m + 2) / 3) ** rank) <= _MOST_BYTES]


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The larger tiles that are exact enough, 4 outputs or 2 along each axis."""
    plans = [_propose(problem, machine, m) for m in _sizes(problem)]
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
    block, outputs = _block(problem, machine, m, panels.panel.rows, width)
    panels = replace(
        panels,
        samples=panels.samples or dense.pack_samples(problem, machine),
        results=replace(panels.results or dense.pack_results(problem, machine), watches=True),
        panel=replace(panels.panel, fetches=True),
        block=block,
        outputs=outputs,
        basis=basis,
    )
    whole = [-(-problem.y_shape[a] // m) for a in problem.axes]
    every = problem.y_shape[0] * channels.groups * math.prod(whole)
    padded = -(-channels.outputs // width) * width
    products = every * points * channels.inputs * padded / lanes / 2 / 0.9
    changes = every * points * (channels.inputs + padded) / lanes * 4 * rank / 2
    seconds = (products + changes) / _CYCLES_PER_SECOND
    direct = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    # Never as exact as a direct sum with larger tiles, whatever is measured.
    error = direct if m == 2 else max(2.02 * direct, problem.arithmetic.epsilon * _ROUNDINGS[min(rank, 3)])
    flops = 2.0 * every * points * channels.inputs * channels.outputs
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    size = " × ".join([str(m)] * rank)
    steps = (f"tiles of {size} outputs: {basis.samples}, {basis.results}", *dense.describe(panels))
    return Plan(problem, NAME, estimate, steps, panels=panels)


def _block(
    problem: ConvProblem, machine: Machine, m: int, rows: int, width: int
) -> tuple[tuple[int, ...], int]:
    """Outputs per piece: the batch and each axis; and output channels. So many tiles at once that weights,
    which come from L3, are used often enough, and that the last rows of the routine's tile are not lost."""
    channels, batch = problem.channels, problem.y_shape[0]
    assert channels is not None
    whole = [-(-problem.y_shape[a] // m) for a in problem.axes]
    item = ITEM_BITS[problem.arithmetic.accumulator] // 8
    each = (m + 2) ** len(whole) * (channels.inputs + channels.outputs) * item
    room = max(rows, _MOST_SCRATCH // each)
    block: list[int] = []
    tiles = 1
    for n in reversed(whole):
        take = min(n, max(1, min(_TILES, room) // tiles))
        take = -(-n // -(-n // take))
        block.insert(0, take * m)
        tiles *= take
    # Several elements of the batch where one is small, all blocks alike.
    several = [
        d for d in range(1, batch + 1) if batch % d == 0 and (d == 1 or d * tiles <= min(_MOST_TILES, room))
    ]
    if math.prod(whole) > tiles:
        several = [1]
    elements = min(several, key=lambda d: (-(-d * tiles // rows) * rows + _FETCHING) / (d * tiles))
    outputs = -(-channels.outputs // width) * width
    pieces = (
        batch
        // elements
        * channels.groups
        * math.prod(-(-n * m // size) for n, size in zip(whole, block, strict=True))
    )
    while machine.cores > 1 and pieces < 2 * machine.cores and outputs > 4 * width:
        outputs = -(-outputs // (2 * width)) * width
        pieces *= 2
    return (elements, *block), outputs


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
