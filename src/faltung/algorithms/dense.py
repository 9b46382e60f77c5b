"""Layers that sum over channels, as products of rows of samples with panels of weights.

An output position is a row, an output channel a column, and k runs over taps and input channels:

    y[i, o] = Σ_k x[i, k] · w[k, o]

Samples of a block of outputs are packed so that the channels of a position are adjacent, whatever the
layout of x, or read in place where they are so already and no window reaches outside; nothing is ever
unfolded, rows overlap in memory. Layers whose samples are spread (gradients of strided ones, transposed
layers) are as many ordinary ones as there are residues, each with the taps that meet samples
(``phases_of``): nothing is multiplied by the zeros in between.

Where the machine has an instruction for it, bfloat16 numbers stay what they are and are multiplied two
neighbouring channels at a time (``pairs_of``); elsewhere they become float32 on their way.
"""

from __future__ import annotations

import functools
import math

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import Estimate, GatherSpec, PackSpec, Panels, PanelSpec, Phase, Plan
from ..problem import ConvProblem, Shape
from .scratch import name_of

NAME = "dense"

_CYCLES_PER_SECOND = 3e9
PIECES_PER_CORE = 4  # so that cores finish together
_FEW_ROWS = 48  # in a block; with fewer, weights are loaded too often
_MORE_ROWS = 128  # where they come from L3 (3x3-512-512@14x14-n8-s2, 1x1-3072-768@7x7-n8)
_SHORT_RUN = 24  # samples; a loop of its own takes longer than they do (3x3x3-16-16@32x32x32-n2)
_LITTLE = 2e6  # products of a piece
_WASTE = 1.05  # of rows that tiles do not need


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why panels cannot compute the problem, or None."""
    if problem.channels is None:
        return "there are no channels to sum over"
    if element_of(problem) is None:
        return f"sums of {problem.x_dtype} and {problem.kernel_dtype} are more than floats hold exactly"
    if problem.arithmetic.complexity != "real":
        return "the numbers are complex"
    if problem.odd:
        return "the boundary needs arithmetic on samples"
    if problem.outputs == 0 or 0 in problem.x_shape or 0 in problem.kernel_shape:
        return "there is nothing to sum"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """One block of outputs after the other, so that its samples stay in L2."""
    channels = problem.channels
    assert channels is not None
    panels = panels_of(problem, machine, pairs_of(problem, machine))
    width = panels.panel.vectors * panels.panel.lanes
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    if panels.panel.pairs and not machine.x86:
        error *= 2  # NEON rounds to odd
    padded = -(-channels.outputs // width) * width / channels.outputs
    lanes = _lanes(problem, machine)
    products = problem.flops / 2 / math.prod(problem.spreads)
    cycles = products * padded / (2 * lanes * 0.95) / (2 if panels.panel.pairs else 1)
    # What is transposed on its way costs about a cycle for each number: with 64 channels a sixth
    # (1x1-64-256@56x56-n8 with channels first), with 256 little (1x1-256-1024@14x14-n8).
    if isinstance(panels.samples, PackSpec) and panels.samples.reads != "channels":
        cycles += math.prod(problem.x_shape)
    if panels.results is not None and panels.results.reads != "channels":
        cycles += math.prod(problem.y_shape)
    if problem.operation == "conv_weight_grad":
        # The other gradient is unrolled as weights, in every call: 1.5 to 14 times what products cost
        # (1x1-256-256@56x56-n8 with channels first and last).
        cycles *= 4
    seconds = cycles / _CYCLES_PER_SECOND
    estimate = Estimate(problem.flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, describe(panels), panels=panels)


def panels_of(problem: ConvProblem, machine: Machine, pairs: bool = False) -> Panels:
    """The routines that a problem takes, and its blocks."""
    panel = _tile(problem, machine, pairs)
    width = panel.vectors * panel.lanes
    phases = tuple(phases_of(problem, j) for j in range(len(problem.axes)))
    in_place = reads_in_place(problem, phases, pairs)
    direct = writes_in_place(problem, width)
    block, outputs = _block(problem, machine, phases, width, direct)
    if in_place:
        block, outputs = _fuller(problem, block, outputs, panel)
    return Panels(
        weights=pack_weights(problem, machine, pairs),
        samples=None if in_place else pack_samples(problem, machine, pairs),
        panel=panel,
        results=None if direct else pack_results(problem, machine),
        phases=phases,
        block=block,
        outputs=outputs,
    )


def element_of(problem: ConvProblem) -> Accumulator | None:
    """What sums are formed in. Integers are exact in floats as long as no sum outgrows the mantissa; None
    where one may."""
    accumulator = problem.arithmetic.accumulator
    if accumulator in ("f32", "f64"):
        return accumulator
    if problem.x_dtype.kind not in "iu" or problem.kernel_dtype.kind not in "iu":
        return None
    bits = 8 * (problem.x_dtype.itemsize + problem.kernel_dtype.itemsize)
    bits += sum(dtype.kind == "u" for dtype in (problem.x_dtype, problem.kernel_dtype)) - 2
    needed = bits + (problem.taps + 1).bit_length()  # one more for a bias
    return "f32" if needed <= 24 else "f64" if needed <= 53 else None


def _element(problem: ConvProblem) -> Accumulator:
    """``element_of`` a problem that is applicable."""
    element = element_of(problem)
    assert element is not None
    return element


def pairs_of(problem: ConvProblem, machine: Machine) -> bool:
    """Whether products are added two at a time: of bfloat16, whose input channels have neighbours."""
    channels = problem.channels
    assert channels is not None
    dtypes = (problem.x_dtype, problem.kernel_dtype)
    return machine.pairs and channels.inputs % 2 == 0 and all(name_of(dtype) == "bf16" for dtype in dtypes)


def _lanes(problem: ConvProblem, machine: Machine) -> int:
    return machine.lanes(ITEM_BITS[_element(problem)])


def phases_of(problem: ConvProblem, j: int) -> tuple[Phase, ...]:
    """The residues of outputs along a convolved axis: output i under tap m has a sample where
    s·i + d·m − p is a multiple of the spread r, and that is at a quotient of x."""
    s, d, p, r = problem.stride[j], problem.dilation[j], problem.padding[j], problem.spreads[j]
    return _phases_of(s, d, p, r, problem.kernel_shape[j], problem.y_shape[problem.axes[j]])


@functools.lru_cache(maxsize=256)  # the gradient by a weight has as many taps as the layer has outputs
def _phases_of(s: int, d: int, p: int, r: int, taps: int, outputs: int) -> tuple[Phase, ...]:
    apart = r // math.gcd(s, r)
    found = []
    for start in range(min(apart, outputs)):
        mine = [m for m in range(taps) if (s * start + d * m - p) % r == 0]
        places = [(s * start + d * m - p) // r for m in mine]
        found.append(Phase(start, apart, s * apart // r, tuple(mine), tuple(places)))
    return tuple(found)


def window_of(phases: tuple[Phase, ...], size: int) -> tuple[int, int, int]:
    """The positions of x that the first ``size`` outputs read along an axis: the first, how many, and the
    distance from one to the next."""
    ends = []
    for phase in phases:
        rows = -(-(size - phase.start) // phase.apart)
        if rows > 0 and phase.places:
            ends.append((phase.places, rows, phase.step))
    if not ends:
        return 0, 0, 1
    # The places of a phase are evenly apart, in ascending order.
    low, count, apart = min(places[0] for places, _, _ in ends), 0, 0
    for places, rows, step in ends:
        apart = math.gcd(
            apart, places[0] - low, places[min(1, len(places) - 1)] - low, step if rows > 1 else 0
        )
        count = max(count, places[-1] + step * (rows - 1) - low)
    apart = apart or 1
    return low, count // apart + 1, apart


# -- memory ------------------------------------------------------------------------------------


def reads_in_place(problem: ConvProblem, phases: tuple[tuple[Phase, ...], ...], pairs: bool) -> bool:
    """Whether samples can be read where they are: channels adjacent, and no window reaches outside."""
    if not problem.x_dtype.isnative or name_of(problem.x_dtype) != ("bf16" if pairs else _element(problem)):
        return False
    if problem.x_shape[2] > 1 and problem.x_strides[2] != problem.x_dtype.itemsize:
        return False
    if any(stride % problem.x_dtype.itemsize for stride in problem.x_strides):
        return False
    for j, axis in enumerate(problem.axes):
        low, count, apart = window_of(phases[j], problem.y_shape[axis])
        if low < 0 or low + (count - 1) * apart >= problem.x_shape[axis]:
            return False
    return True


def writes_in_place(problem: ConvProblem, width: int) -> bool:
    """Whether sums can be formed where results belong: whole panels of adjacent channels."""
    channels = problem.channels
    assert channels is not None
    item = problem.y_dtype.itemsize
    return (
        problem.y_dtype.isnative
        and name_of(problem.y_dtype) == _element(problem)
        and channels.outputs % width == 0
        and problem.y_strides[2] == item
        and all(stride % item == 0 for stride in problem.y_strides)
    )


def pack_samples(problem: ConvProblem, machine: Machine, pairs: bool = False) -> PackSpec | GatherSpec:
    """Windows of x with the channels of a position side by side. Where all numbers of a line already are,
    lines are copied."""
    item = problem.x_dtype.itemsize
    element: Accumulator = "i16" if pairs else _element(problem)
    channels = problem.channels
    assert channels is not None
    source = "i16" if pairs else name_of(problem.x_dtype)  # numbers that stay what they are
    native = problem.x_dtype.isnative and source == element
    adjacent = channels.inputs == 1 or problem.x_strides[2] == item
    if native and adjacent and problem.x_strides[problem.axes[-1]] == channels.inputs * item:
        return GatherSpec(item, 0, len(problem.axes) + 1)
    if problem.x_strides[2] == item and problem.x_shape[2] > 1:
        reads = "channels"
    else:
        reads = "line" if item in (problem.x_strides[a] for a in problem.axes) else "neither"
    return PackSpec(
        source=source,
        target=element,
        accumulator=element,
        overflow="wrap",
        reads=reads,  # type: ignore[arg-type]
        lanes=_lanes(problem, machine),
        outer=1,
    )


def pack_weights(problem: ConvProblem, machine: Machine, pairs: bool = False) -> PackSpec:
    """Weights k after k, with output channels side by side."""
    item = problem.kernel_dtype.itemsize
    element: Accumulator = "i16" if pairs else _element(problem)
    _, outputs, inputs, *taps = problem.kernel_strides
    adjacent = "channels" if outputs == item else "line" if item in map(abs, (inputs, *taps)) else "neither"
    return PackSpec(
        source="i16" if pairs else name_of(problem.kernel_dtype),
        target=element,
        accumulator=element,
        overflow="wrap",
        reads=adjacent,  # type: ignore[arg-type]
        lanes=_lanes(problem, machine),
        outer=1,
        halves=pairs,
    )


def pack_results(problem: ConvProblem, machine: Machine) -> PackSpec:
    """Sums lie with their channels adjacent. Where those of y are too, they are copied; otherwise
    positions along a line of y take the part of channels, and channels that of a line."""
    element = _element(problem)
    item = problem.y_dtype.itemsize
    return PackSpec(
        source=element,
        target=name_of(problem.y_dtype),
        accumulator=element,
        overflow=problem.arithmetic.overflow if problem.y_dtype.kind in "iu" else "wrap",
        reads="channels" if problem.y_strides[2] == item else "line",
        lanes=_lanes(problem, machine),
        outer=len(problem.axes) + 1,
        fetches=True,
    )


# -- sizes -------------------------------------------------------------------------------------


_WIDTHS = (2, 3, 1)  # vectors of a tile; with more, 16 registers leave too few rows
_UNUSUAL = 1.15  # how much better another width than two vectors has to be
_UNROLLED = 56  # multiply-adds in a turn of the innermost loop
_MOST_NARROW_ROWS = 8  # of one vector: each row has an address, and these have 16 registers as well


def _tile(problem: ConvProblem, machine: Machine, pairs: bool) -> PanelSpec:
    """As many accumulators as leave registers for a vector of weights each and one for samples; as wide as
    wastes the least on outputs that do not fill vectors (1x1-96-24@56x56: 1.3 times as fast)."""
    channels, lanes = problem.channels, _lanes(problem, machine)
    assert channels is not None

    def rows_of(vectors: int) -> int:
        rows = (machine.registers - 1 - vectors) // vectors
        return rows if vectors > 1 else min(rows, _MOST_NARROW_ROWS)

    def cycles(vectors: int) -> float:
        """For one sample of every output of a row: two multiply-adds at a time, and as many loads."""
        panels, rows = -(-channels.outputs // (vectors * lanes)), rows_of(vectors)
        return panels * max(rows * vectors, rows + vectors) / 2 / rows

    vectors = min(_WIDTHS, key=lambda n: cycles(n) * (1.0 if n == 2 else _UNUSUAL))
    rows = rows_of(vectors)
    return PanelSpec(
        _element(problem),
        rows,
        vectors,
        lanes,
        fetches=_is_heavy(problem, machine),
        singly=channels.inputs // (2 if pairs else 1) < _SHORT_RUN,
        pairs=pairs,
        unrolled=unrolled(rows * vectors),
    )


def unrolled(tile: int) -> int:
    """How many samples are taken in a turn of the innermost loop, by a tile of so many vectors."""
    return max(1, _UNROLLED // tile)


def _is_heavy(problem: ConvProblem, machine: Machine) -> bool:
    """Whether weights do not stay in L2 beside samples."""
    assert problem.channels is not None
    weights = problem.taps * problem.channels.outputs * ITEM_BITS[_element(problem)] // 8
    return weights > machine.l2 // 2


def _block(
    problem: ConvProblem,
    machine: Machine,
    phases: tuple[tuple[Phase, ...], ...],
    width: int,
    direct: bool,
) -> tuple[Shape, int]:
    """Outputs per piece: the batch and each axis; and output channels."""
    channels = problem.channels
    assert channels is not None
    item = ITEM_BITS[_element(problem)] // 8
    whole = [problem.y_shape[0], *(problem.y_shape[a] for a in problem.axes)]
    block = list(whole)
    outputs = -(-channels.outputs // width) * width

    def samples() -> int:
        total = block[0] * channels.inputs * item
        for j, n in enumerate(block[1:]):
            total *= window_of(phases[j], n)[1]
        return total

    def pieces() -> int:
        per_axis = (-(-n // size) for n, size in zip(whole, block, strict=True))
        return math.prod(per_axis) * channels.groups * -(-channels.outputs // outputs)

    def halve(k: int) -> None:
        block[k] = smaller(block[k], whole[k], phases[k - 1][0].apart if k else 0)

    def smallest(k: int) -> bool:
        return block[k] <= (phases[k - 1][0].apart if k else 1)

    def coarse() -> bool:
        """Whether there are too few pieces to share, each worth sharing."""
        work = math.prod(block) * outputs * problem.taps
        return pieces() < PIECES_PER_CORE * machine.cores and machine.cores > 1 and work > _LITTLE

    heavy = _is_heavy(problem, machine)
    room = machine.l2 * (4 if heavy else 1)
    few = _MORE_ROWS if heavy else _FEW_ROWS
    while True:
        rows = math.prod(block)
        large = samples() > room // 2 or (not direct and rows * outputs * item > room)
        if not large and not coarse():
            break
        # The batch first, then the outermost axes: lines stay whole.
        cut = next((k for k in range(len(block)) if not smallest(k)), None)
        # Samples are packed for each piece of the channels.
        wide = outputs > (16 if heavy and not large else 4) * width
        enough = rows > (few if large else 2 * _FEW_ROWS) and (large or not (heavy and wide))
        if cut is not None and (enough or (large and rows > _FEW_ROWS)):
            halve(cut)
        elif wide or (large and outputs > width):
            outputs = -(-outputs // (2 * width)) * width
        else:
            break
    return tuple(block), outputs


def _fuller(problem: ConvProblem, block: Shape, outputs: int, panel: PanelSpec) -> tuple[Shape, int]:
    """Blocks of several whole images, where these fill tiles better, with fewer channels instead, so that
    there are as many pieces. Samples that are read in place cost nothing to read again
    (1x1-576-160@7x7-n8: of two images and 80 channels instead of one and 160, 0.95 times as long)."""
    whole, width = problem.y_shape[0], panel.vectors * panel.lanes

    def waste(block: Shape) -> float:
        rows = math.prod(block)
        return -(-rows // panel.rows) * panel.rows / rows

    several = (2 * block[0], *block[1:])
    fits = block[1:] == tuple(problem.y_shape[a] for a in problem.axes) and whole % several[0] == 0
    halves = outputs % (2 * width) == 0
    if fits and halves and waste(block) > _WASTE and waste(several) < waste(block):
        return _fuller(problem, several, outputs // 2, panel)
    return block, outputs


def smaller(size: int, whole: int, distance: int) -> int:
    """The next smaller size of blocks along an axis, which begin at multiples of a distance; that of the
    batch (distance 0) divides it, so that all are equal."""
    if not distance:
        return next(part for part in range(size // 2, 0, -1) if whole % part == 0)
    parts = -(-whole // size)
    parts += max(1, parts // 8)  # of very many, one more makes no difference
    even = -(-whole // parts)
    return max(distance, min(-(-even // distance), (size - 1) // distance) * distance)


def describe(panels: Panels) -> tuple[str, ...]:
    """The steps in words."""
    block = " × ".join(map(str, panels.block))
    phases = math.prod(len(p) for p in panels.phases)
    steps = [f"weights of {panels.panel.vectors * panels.panel.lanes} outputs as a panel: {panels.weights}"]
    where = "read in place" if panels.samples is None else f"packed by {panels.samples}"
    steps.append(f"blocks of {block} outputs, up to {panels.outputs} channels; samples {where}")
    many = f", {phases} phases" if phases > 1 else ""
    steps.append(f"{panels.panel}{many}")
    if panels.results is not None:
        steps.append(f"results by {panels.results}")
    return tuple(steps)
