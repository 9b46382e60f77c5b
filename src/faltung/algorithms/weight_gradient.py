"""The gradient of a layer by its weight, as sums of outer products of channels over positions.

    gw[o, (c, m)] = Σ_k gy[k, o] · x̃[s·k + d·m − p, c]

k runs over the positions of all outputs, of the whole batch: many more than there are rows (c, m) or
columns o. So the positions are cut into blocks, of which both operands are packed with channels of a position
adjacent, stay in L2, and meet in a tile of sums in registers; the sums of a block are added to those of the
blocks before. Both are packed wherever they lie: in place, the positions of a few channels are many cache
lines apart, share cache sets, and do not stay in L1 (two thirds of the speed:
``layers/weight-gradient/1x1``). Cores share channels and, where these are few, parts of the positions, whose
sums are added up in the end, in their order.

How positions are cut depends on the problem's shape and the machine only, never on the number of workers.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from ..arithmetic import ITEM_BITS, Accumulator
from ..machine import Machine
from ..plan import Estimate, OuterSpec, OuterSums, PackSpec, Phase, Plan, TotalSpec
from ..problem import ConvProblem, Shape
from . import dense
from .scratch import name_of

NAME = "weight_gradient"

_CYCLES_PER_SECOND = 3e9
_LINE = 64  # bytes
_OF_L2 = 0.5  # of which a block may take so much
_PARTS = 8  # whatever the number of cores, so that sums are the same on any
_PARTIAL = 4 << 20  # bytes of the sums of all parts
SCRATCH = 32 << 20  # bytes, of all cores together
_PIECES_PER_CORE = 4  # so that cores finish together
_LEAST = 128  # positions of a block; with fewer, sums are brought from memory too often
_LITTLE = 2e6  # products of a piece


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why the problem is no sum of outer products, or None."""
    if problem.operation != "conv_weight_grad":
        return "it is not the gradient of a layer by its weight"
    reason = dense.applicable(problem, machine)
    if reason is not None:
        return reason
    if set(problem.spreads) != {1}:
        return "samples are spread"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """Blocks of positions, one after the other."""
    sums = sums_of(problem, machine)
    forward = problem.adjoint_weight()
    channels = forward.channels
    assert channels is not None
    outer = sums.outer
    rows = channels.inputs * math.prod(forward.kernel_shape)
    padded = whole(rows, outer.rows) * whole(channels.outputs, outer.vectors * outer.lanes)
    positions = forward.y_shape[0] * math.prod(forward.y_shape[a] for a in forward.axes)
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    lanes = machine.lanes(ITEM_BITS[outer.element])
    cycles = positions * padded / (2 * lanes * 0.85) + positions * packed_per_position(forward, sums)
    if max(channels.inputs, channels.outputs) < lanes:
        cycles *= 4  # what little there is to multiply does not pay for packing (32 groups of 4 channels)
    seconds = channels.groups * cycles / _CYCLES_PER_SECOND
    estimate = Estimate(problem.flops, problem.bytes, max(seconds, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, describe(sums), sums=sums)


def packed_per_position(forward: ConvProblem, sums: OuterSums) -> float:
    """How many samples of both operands are packed for one position, by pieces of all channels."""
    channels = forward.channels
    assert channels is not None
    window = _window(forward, sums.block) / math.prod(sums.block)
    return window * channels.inputs * -(-channels.outputs // sums.outputs) + channels.outputs * -(
        -channels.inputs // sums.inputs
    )


def sums_of(problem: ConvProblem, machine: Machine) -> OuterSums:
    """The routines that a problem takes, and how it is divided."""
    forward = problem.adjoint_weight()
    element = dense.element_of(problem)
    assert element is not None
    channels = forward.channels
    assert channels is not None
    lanes = machine.lanes(ITEM_BITS[element])
    outer = _tile(element, channels.outputs, lanes, machine)
    inputs, outputs, parts, block = _division(forward, outer, machine)
    return OuterSums(
        outer=outer,
        samples=pack_samples(forward, element, lanes),
        gradients=pack_gradients(forward, element, lanes),
        results=pack_results(problem, element, lanes),
        total=TotalSpec(element, lanes),
        block=block,
        strip=_strip(forward, outer, inputs, block, machine),
        inputs=inputs,
        outputs=outputs,
        parts=parts,
    )


def phases_of(forward: ConvProblem, j: int) -> Phase:
    """The positions of x that outputs meet along a convolved axis."""
    (phase,) = dense.phases_of(forward, j)
    return phase


def whole(size: int, unit: int) -> int:
    """The next multiple."""
    return -(-size // unit) * unit


def unit_of(spec: PackSpec, channels: int) -> int:
    """Channels that are packed side by side: a vector, with all positions of the next one behind, so that
    what is read in turn is contiguous; or all of them, where they are so already and copied in one go."""
    return channels if spec.reads == "channels" else min(channels, spec.lanes)


def pitch_of(unit: int, lanes: int, item: int) -> int:
    """Bytes from one packed position to the next. Where many channels are side by side, an odd number of
    cache lines, so that the positions of a channel do not share cache sets."""
    size = unit * item
    return size if unit <= lanes or size <= _LINE else (-(-size // _LINE) | 1) * _LINE


# -- memory ------------------------------------------------------------------------------------


def pack_samples(forward: ConvProblem, element: Accumulator, lanes: int) -> PackSpec:
    """Windows of x with the channels of a position side by side."""
    steps = [forward.x_strides[a] for a in forward.axes]
    return _packed(
        name_of(forward.x_dtype), forward.x_strides[2], steps, element, lanes, forward.x_dtype.itemsize
    )


def pack_gradients(forward: ConvProblem, element: Accumulator, lanes: int) -> PackSpec:
    """Blocks of the outputs' gradient with the channels of a position side by side."""
    steps = [forward.y_strides[a] for a in forward.axes]
    return _packed(
        name_of(forward.y_dtype), forward.y_strides[2], steps, element, lanes, forward.y_dtype.itemsize
    )


def _packed(
    source: str, by_channel: int, by_position: list[int], element: Accumulator, lanes: int, item: int
) -> PackSpec:
    adjacent = "channels" if by_channel == item else "line" if item in by_position else "neither"
    return PackSpec(
        source=source,
        target=element,
        accumulator=element,
        overflow="wrap",
        reads=adjacent,  # type: ignore[arg-type]
        lanes=lanes,
        outer=2,
    )


def pack_results(problem: ConvProblem, element: Accumulator, lanes: int) -> PackSpec:
    """Sums lie row by row, with the columns adjacent. Where rows are adjacent in the result they take the
    part of channels, and columns that of a line; elsewhere sums are taken one by one."""
    return PackSpec(
        source=element,
        target=name_of(problem.y_dtype),
        accumulator=element,
        overflow=problem.arithmetic.overflow if problem.y_dtype.kind in "iu" else "wrap",
        reads="line" if rows_are_adjacent(problem) else "neither",
        lanes=lanes,
        outer=1,
    )


def rows_are_adjacent(problem: ConvProblem) -> bool:
    """Whether the weights of one output lie side by side in the result, input channels outermost."""
    step = problem.y_dtype.itemsize
    for size, stride in (
        *((problem.y_shape[a], problem.y_strides[a]) for a in reversed(problem.axes)),
        (problem.y_shape[0], problem.y_strides[0]),
    ):
        if size > 1 and stride != step:
            return False
        step *= size
    return True


# -- sizes -------------------------------------------------------------------------------------


def _tile(element: Accumulator, outputs: int, lanes: int, machine: Machine) -> OuterSpec:
    """As many accumulators as leave registers for a vector of columns each and one for a row, as far as there
    are registers for the addresses of rows: x86 has 16 of these, and beyond 10 rows sums are spilled."""
    vectors = 1 if outputs <= lanes else 2
    rows = (machine.registers - 1 - vectors) // vectors
    rows = min(rows, 10 if machine.x86 else 14)
    return OuterSpec(element, rows, vectors, lanes, dense.unrolled(rows * vectors))


def sums_room(machine: Machine) -> int:
    """Bytes that the sums of a piece may take: they pass by once for every strip, so L3 will do."""
    return max(machine.l2 // 2, min(machine.l3 // 8, SCRATCH // machine.cores))


def _strip(forward: ConvProblem, outer: OuterSpec, inputs: int, block: Shape, machine: Machine) -> int:
    """Positions whose lines of both operands stay in L1, with those that other taps meet."""
    item = ITEM_BITS[outer.element] // 8
    columns = outer.vectors * outer.lanes * item
    apart = _window(forward, block) / math.prod(block) * min(inputs, outer.lanes)
    return max(16, int(machine.l1 / 2 / (columns + apart * item)))


def _window(forward: ConvProblem, block: Shape) -> int:
    """How many positions of x a block of outputs meets."""
    return block[0] * math.prod(
        dense.window_of((phases_of(forward, j),), n)[1] for j, n in enumerate(block[1:])
    )


def _division(forward: ConvProblem, outer: OuterSpec, machine: Machine) -> tuple[int, int, int, Shape]:
    """Input and output channels of a piece, parts of the positions, and a block of them.

    The order of a sum depends on blocks and parts, so on these only what the problem's shape and caches say.
    """
    channels = forward.channels
    assert channels is not None
    item = ITEM_BITS[outer.element] // 8
    taps, width = math.prod(forward.kernel_shape), outer.vectors * outer.lanes
    size = [forward.y_shape[0], *(forward.y_shape[a] for a in forward.axes)]
    positions = math.prod(size)
    inputs, outputs = channels.inputs, whole(channels.outputs, width)

    def sums() -> int:
        return whole(inputs * taps, outer.rows) * outputs * item

    def work() -> int:
        return inputs * taps * outputs * positions

    parts = parts_of(positions // (2 * _LEAST), _PARTIAL // (sums() * channels.groups), int(work() / _LITTLE))

    def samples(block: list[int]) -> int:
        return (_window(forward, tuple(block)) * inputs + math.prod(block) * outputs) * item

    def pieces() -> int:
        return parts * channels.groups * -(-channels.inputs // inputs) * -(-channels.outputs // outputs)

    while True:
        block = blocked(size, parts, lambda block: samples(block) > _OF_L2 * machine.l2)
        few = (
            pieces() < _PIECES_PER_CORE * machine.cores and machine.cores > 1 and work() > 2 * parts * _LITTLE
        )
        short = math.prod(block) < min(_LEAST // 2, positions // parts) and samples(block) > machine.l2 // 4
        large = sums() > sums_room(machine)
        if not (few or short or large) or (inputs <= outer.lanes and outputs <= width):
            return inputs, outputs, parts, tuple(block)
        inputs, outputs = fewer(inputs, outputs, outer)


def fewer(inputs: int, outputs: int, outer: OuterSpec) -> tuple[int, int]:
    """Half as many channels of the kind of which there are more; if these are one vector, of the other."""
    width = outer.vectors * outer.lanes
    if inputs > outer.lanes and (inputs >= outputs or outputs <= width):
        return whole(-(-inputs // 2), outer.lanes), outputs
    return inputs, whole(-(-outputs // 2), width)


def parts_of(*most: int) -> int:
    """How many parts positions are cut into, given bounds: a power of two, as batches often are."""
    parts = min(_PARTS, *most)
    return 1 << max(0, parts.bit_length() - 1) if parts > 0 else 1


def blocked(size: list[int], parts: int, large: Callable[[list[int]], bool]) -> list[int]:
    """The largest box of positions that is not too large and divides the whole into enough blocks for
    parts of equal size. The outermost axes are cut first: lines stay whole."""
    block = list(size)

    def uneven() -> bool:
        blocks = math.prod(-(-n // b) for n, b in zip(size, block, strict=True))
        return blocks < parts or -(-blocks // parts) * parts > 1.15 * blocks

    while large(block) or uneven():
        cut = next((k for k in range(len(block)) if block[k] > 1), None)
        if cut is None:
            break
        smaller = -(-size[cut] // (-(-size[cut] // block[cut]) + 1))
        block[cut] = min(smaller, block[cut] - 1)
    return block


def describe(sums: OuterSums) -> tuple[str, ...]:
    """The steps in words."""
    block = " × ".join(map(str, sums.block))
    many = f"; {sums.parts} parts of the positions, added up by {sums.total}" if sums.parts > 1 else ""
    return (
        f"blocks of {block} positions, {sums.inputs} input and up to {sums.outputs} output channels{many}",
        f"samples packed by {sums.samples}, gradients by {sums.gradients}",
        f"{sums.outer}, {sums.strip} positions at a time",
        f"results by {sums.results}",
    )
