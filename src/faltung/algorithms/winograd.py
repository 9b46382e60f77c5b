"""Layers of small kernels by minimal filtering: fewer products, of tiles of outputs in another basis.

F(m, r) computes m outputs of r taps with m + r − 1 products instead of m · r,

    y = Aᵀ [(G w) ⊙ (Bᵀ x)],

and along several axes the matrices are applied along each. The products of all channels are matrix
products, one for each of the (m + r − 1)^rank elements. The matrices are those of Toom and Cook for the
points 0, 1, −1, ½, −2 and ∞ (as far as they are needed), made in exact fractions: of the choices with
small numbers these points have the smallest error (Winograd: Arithmetic complexity of computations,
1980; Lavin, Gray: Fast algorithms for convolutional neural networks, 2016; Barabasz et al.: Error
analysis and improving the accuracy of Winograd convolution, 2020). Weights change their basis in double
precision. Outputs whose windows lie as far apart as a window's taps are a tile: neighbours, or every d-th or
r-th output where a kernel is dilated or a layer transposed. A sample that is not finite spoils its whole
tile: elements of the batch with results that are not finite are computed again, directly.
"""

from __future__ import annotations

import functools
import itertools
import math
from dataclasses import replace
from fractions import Fraction

from ..arithmetic import ITEM_BITS
from ..machine import Machine
from ..plan import Basis, ChangeSpec, Estimate, Plan
from ..problem import ConvProblem, Shape
from . import dense

NAME = "winograd"

_POINTS = (Fraction(0), Fraction(1), Fraction(-1), Fraction(1, 2), Fraction(-2))
# Beyond the change of its basis, a number costs so many cycles for each axis, and a position so many whatever
# its channels (3x3-16-16@112x112-n4; 3x3-3-16@112x112-n4, where direct sums are faster; 3-32-64@16000-n2;
# 3x3x3-8-8@32x64x64-n1).
_MOVED_CYCLES, _VISITED_CYCLES = 0.6, 10.0
_CYCLES_PER_SECOND = 3e9
_TILES = 48  # in a block (3x3-64-64@56x56-n8: 1.2 times as fast as with 14)
_MOST_TILES = 72
_MOST_SCRATCH = 8 << 20  # bytes, of tiles in the other basis
_FETCHING = 8  # tiles, whose time it takes to fetch weights (3x3-256-256@14x14-n8)
_CHANGED_CYCLES = 2.2  # to change the basis of a weight, for each product (3x3-512-512@7x7-n8)
_SHARED_BY = 8  # elements of a batch, or calls of a plan; how many there are must not decide
_MOST_BYTES = 64 << 20  # of weights, in both bases

# Tiles that are tried for so many taps. F(4, 2) has an error of 56 roundoffs along two axes (F(3, 2): 4),
# because its points are not symmetric.
_TILES_OF = {2: (3,), 3: (4, 2), 5: (2,)}
_EXACT_POINTS = 4  # with 0, 1, −1 and ∞ a filter is as exact as a direct sum

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
    if _taps(problem) not in _TILES_OF:
        return "outputs do not sum 2, 3 or 5 samples along every axis"
    if _neighbours(problem) is None:
        return "a stride leaves tiles nothing to share"
    if not _sizes(problem):
        return f"weights in another basis take more than {_MOST_BYTES >> 20} MB"
    return None


def _neighbours(problem: ConvProblem) -> Shape | None:
    """For each axis: how many outputs further windows have moved from one tap to the next. These outputs are
    a tile's: next to each other, or, as many classes as there are, a dilation or a spread apart."""
    found = []
    for j in range(len(problem.axes)):
        apart = set()
        for phase in dense.phases_of(problem, j):
            moved = {q - p for p, q in itertools.pairwise(phase.places)}
            apart |= {phase.apart * Fraction(one, phase.step) for one in moved}
        if len(apart) > 1 or any(one.denominator > 1 for one in apart):
            return None
        found.append(int(apart.pop()) if apart else 1)
    return tuple(found)


def _taps(problem: ConvProblem) -> int:
    """How many taps any output sums along any axis, 0 if these are different numbers."""
    counts = {len(p.taps) for j in range(len(problem.axes)) for p in dense.phases_of(problem, j)}
    return counts.pop() if len(counts) == 1 else 0


def _sizes(problem: ConvProblem) -> list[int]:
    """Outputs of a tile along an axis for which there is room for the weights."""
    assert problem.channels is not None
    plain = problem.taps * problem.channels.outputs * problem.channels.groups * problem.kernel_dtype.itemsize
    rank, r = len(problem.axes), _taps(problem)
    return [m for m in _TILES_OF[r] if plain * (1 + ((m + r - 1) / r) ** rank) <= _MOST_BYTES]


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """The fastest tiles that are exact enough, chosen for one element of a batch: sums must not depend on
    how many there are."""
    plans = {m: _propose(problem.element, machine, m) for m in _sizes(problem)}
    enough = {m: plan for m, plan in plans.items() if plan.estimate.error <= problem.rtol}
    if not enough:
        enough = {m: plans[m] for m in list(plans)[-1:]}
    return _propose(problem, machine, min(enough, key=lambda m: enough[m].estimate.seconds))


def _propose(problem: ConvProblem, machine: Machine, m: int) -> Plan:
    channels, rank = problem.channels, len(problem.axes)
    assert channels is not None
    basis = _basis(problem, machine, m)
    along = m + basis.taps - 1
    points = along**rank
    element = problem.arithmetic.accumulator
    lanes = machine.lanes(ITEM_BITS[element])
    panels = dense.panels_of(problem, machine)
    width = panels.panel.vectors * panels.panel.lanes
    block, outputs, tiles = _block(problem, machine, basis, panels.panel.rows, width)
    panels = replace(
        panels,
        samples=panels.samples or dense.pack_samples(problem, machine),
        results=replace(panels.results or dense.pack_results(problem, machine), watches=True),
        panel=replace(panels.panel, fetches=True),
        block=block,
        outputs=outputs,
        basis=basis,
    )
    whole = _whole(problem, basis)
    phases = math.prod(len(dense.phases_of(problem, j)) for j in range(rank))
    every = problem.y_shape[0] * channels.groups * math.prod(whole) * phases
    padded = -(-channels.outputs // width) * width
    rows = panels.panel.rows
    products = every * points * channels.inputs * padded / lanes / 2 / 0.9
    together = tiles * _SHARED_BY if tiles == math.prod(whole) else tiles
    products *= -(-together // rows) * rows / together
    changes = every * points * (channels.inputs + padded) / lanes * 4 * rank / 2
    weights = phases * points * channels.groups * channels.inputs * padded * _CHANGED_CYCLES / _SHARED_BY
    moves = channels.groups * moving_cycles(problem)
    seconds = (products + changes + weights + moves) / _CYCLES_PER_SECOND
    direct = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    # Never as exact as a direct sum with larger tiles, whatever is measured.
    exact = along <= _EXACT_POINTS
    error = direct if exact else max(2.02 * direct, problem.arithmetic.epsilon * _ROUNDINGS[min(rank, 3)])
    error *= max(1.0, _AVERAGING[min(rank, 3)] / channels.inputs) ** 1.5
    flops = 2.0 * every * points * channels.inputs * channels.outputs
    estimate = Estimate(flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    size = " × ".join([str(m)] * rank)
    steps = (f"tiles of {size} outputs: {basis.samples}, {basis.results}", *dense.describe(panels))
    return Plan(problem, NAME, estimate, steps, panels=panels)


def moving_cycles(layer: ConvProblem) -> float:
    """To bring the numbers of a group, of x and y, to tiles and from there."""
    assert layer.channels is not None
    positions = layer.y_shape[0] * math.prod(layer.y_shape[a] for a in layer.axes)
    numbers = layer.channels.inputs + layer.channels.outputs
    return positions * (_MOVED_CYCLES * len(layer.axes) * numbers + _VISITED_CYCLES)


def _whole(problem: ConvProblem, basis: Basis) -> list[int]:
    """How many tiles cover the outputs of one phase along each axis."""
    found = []
    for j, (axis, apart) in enumerate(zip(problem.axes, basis.apart, strict=True)):
        classes = apart // dense.phases_of(problem, j)[0].apart
        found.append(-(-problem.y_shape[axis] // (basis.outputs * apart)) * classes)
    return found


def _block(
    problem: ConvProblem, machine: Machine, basis: Basis, rows: int, width: int
) -> tuple[Shape, int, int]:
    """Outputs per piece: the batch and each axis; output channels; and tiles of a phase in an element.

    So many tiles at once that weights, which come from L3, are used often enough, and that the last rows of
    the routine's tile are not lost.
    """
    channels, batch = problem.channels, problem.y_shape[0]
    assert channels is not None
    whole = _whole(problem, basis)
    item = ITEM_BITS[problem.arithmetic.accumulator] // 8
    each = (basis.outputs + basis.taps - 1) ** len(whole) * (channels.inputs + channels.outputs) * item
    room = max(rows, _MOST_SCRATCH // each)
    block: list[int] = []
    tiles = 1
    for j, n in reversed(list(enumerate(whole))):
        classes = basis.apart[j] // dense.phases_of(problem, j)[0].apart
        take = min(n // classes, max(1, min(_TILES, room) // (tiles * classes)))
        take = -(-n // classes // -(-(n // classes) // take))
        block.insert(0, take * basis.outputs * basis.apart[j])
        tiles *= take * classes
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
        * math.prod(-(-problem.y_shape[a] // size) for a, size in zip(problem.axes, block, strict=True))
    )
    while machine.cores > 1 and pieces < 2 * machine.cores and outputs > 4 * width:
        outputs = -(-outputs // (2 * width)) * width
        pieces *= 2
    return (elements, *block), outputs, tiles


# The largest error of filters with more points, in roundoffs and relative to Σ|x||k|, by the number of axes:
# twice to three times what was measured for 32 to 512 channels. With fewer channels than those below, single
# windows have little in them beside what else is in their tile, and the largest error grows.
_ROUNDINGS = {1: 20.0, 2: 60.0, 3: 80.0}
_AVERAGING = {1: 8, 2: 8, 3: 16}


def _basis(problem: ConvProblem, machine: Machine, m: int) -> Basis:
    rank, element = len(problem.axes), problem.arithmetic.accumulator
    r, apart = _taps(problem), _neighbours(problem)
    assert apart is not None
    results, weights, samples = matrices(m, r)
    lanes = machine.lanes(ITEM_BITS[element])
    points = m + r - 1
    unit = sum(points**k for k in range(rank))  # the point 1 along every axis
    return Basis(
        outputs=m,
        taps=r,
        apart=apart,
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
