"""Overlap-save: the product of spectra, tile by tile, on generated transforms.

A tile of n samples along an axis yields n − span + 1 outputs for about n log n work, so lengths are
those that minimise tiles × cost(n), over all axes together. Two real tiles share one complex transform.

A product of spectra is a circular correlation, and some axes are circles: a periodic signal whose period
is a transform's length, and one continued as a constant, where what wraps around meets but that constant.
Then n samples yield all outputs, and need not hold the reach of the kernel on both sides.

A transform's error is relative to the largest samples of a tile, not to Σ|x||k| at each output, so the
runtime checks every tile against the bound; what misses it is transformed in double precision, and what
still does is summed directly. Saturated integers of images are rounded from such results: where the exact
sum lies within the bound of a half, the direct sum may round it the other way.

Source: A. V. Oppenheim, R. W. Schafer, Discrete-Time Signal Processing, "overlap-save method".
"""

from __future__ import annotations

import functools
import itertools
import math
from typing import Literal

from ..arithmetic import is_float
from ..machine import Machine
from ..plan import Estimate, GatherSpec, OverlapSpec, Plan, Tiling
from ..problem import ConvProblem, Shape
from .scratch import is_wide, name_of

NAME = "fft"

_TILE_POINTS = 1 << 20  # two planes of these and the kernel's spectrum, 8 MB each in single precision
# Times as many where there are more axes: most of a small tile is overlap (128³ ∗ 63³ full: 2.5 times).
_VOLUME = 4
_LINE_POINTS = 4096  # a longer line is folded into rows: its strip of L rows would leave L2
# Cycles of a core per complex point and vector of lanes: per bit of the length, for moving it in and
# out, and more where planes and spectrum leave L2 (cases 2d-2048x2048-f32-dense-31x31 to -255x255).
_BIT_CYCLES = 3.0
_POINT_CYCLES = 60.0
_FAR_CYCLES = 20.0
_REMOTE_CYCLES = 120.0  # where they leave L3 as well (3d-160x160x160, 31x31x31: tiles of 72×192×192 samples)
_SAMPLE_CYCLES = 1.6  # per sample of either tile: reading x and writing y
_SHARED_CYCLES = 3e5
_UNIT_SECONDS = 2e-6
# Of Python (grid: 1d-1000-f32-dense-1024-reflect, 2d-64x64-f64-dense-63x63; in complex64 as well).
_CALL_SECONDS = {"tiles": 15e-6, "parts": 20e-6, "single": 15e-6}
# Where outputs at the ends of a signal see few taps, what they are not believed for is summed by itself: once
# per call, per tap of a line, or per output on the faces of an image or a volume (1d-1000-f64-full-1000 and
# 1d-100000-f64-full-100000, 2d-64x64-f32-full-31x31 to 2d-512x512-f64-full-63x63,
# 3d-32x32x32-f32-full-15x15x15).
_ENDS_SECONDS = 15e-6
_TAP_SECONDS = 30e-9
_FACE_SECONDS = {2: 0.8e-6, 3: 0.5e-6}
_FEW_TAPS = 1 / 8  # of those that other outputs see: at a corner of mode "same" no fewer
# In images; at the 3.3e9 of a cache, separable is passed over where it takes less
# (2d-2048x2048-f32-gaussian10-reflect).
_CYCLES_PER_SECOND = 2.75e9
_LONG = 16  # spans; in a longer line L segments twice fill a unit, of shorter ones several lines are taken
_CAREFUL_SAMPLES = 1 << 18  # about 25 MB of windows, spectra and temporaries per worker
_CAREFUL_NS = 25.0  # per sample and output, of what the generated transform cannot take
# From so many taps on, single precision meets the bound for normally distributed samples and taps; twice
# as many per further axis, because a window touches more cells (cases 1d-1000000-f32-101, 2d-…-15x15).
_SINGLE_FROM = 150
# The same for double precision: what misses the bound there is computed on blocks, three times slower than
# directly (grid: 2d-2048x2048-f64-dense-15x15; from 180, 270 and 400 taps on the direct sum is passed).
_DOUBLE_FROM = 180
_DOUBLE_RTOL = 1e-13  # where more is allowed they are exact enough
_RIM_CELLS = 4  # more cells for each end of the signal, where they are small
# Fewer taps, or products of real numbers per output: the direct sum wins everywhere on the grid, and
# nothing need be proposed, which takes 0.7 ms of a first call (cases 2d-…-7x7, 1d-…-31).
_SMALLEST = 25
_FEW_PRODUCTS = 50


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why the transform cannot compute the problem, or None."""
    if problem.channels is not None:
        return "it sums over channels"
    if problem.arithmetic.exact:
        return "integer sums are exact and a transform rounds"
    if problem.y_dtype.kind in "iu":
        if problem.arithmetic.overflow != "saturate" or problem.y_dtype.itemsize > 2:
            return "only saturated results of at most 16 bits are rounded from a transform"
        if problem.x_dtype.kind not in "biu" or problem.arithmetic.complexity != "real":
            return "integers do not show which samples were not finite"
    elif not (is_float(problem.y_dtype) or problem.y_dtype.kind == "c"):
        return f"a transform yields no {problem.y_dtype}"
    if problem.outputs == 0 or 0 in problem.x_shape:
        return "there is nothing to transform"
    products = problem.flops // (2 * problem.outputs)
    if problem.method == "auto" and (problem.taps < _SMALLEST or products < _FEW_PRODUCTS):
        return f"{problem.taps} taps are too few to gain from a transform"
    double = problem.arithmetic.accumulator == "f64" and problem.rtol < _DOUBLE_RTOL
    double = double and not problem.facts.nonnegative
    if problem.method == "auto" and double and problem.taps < _DOUBLE_FROM * 1.5 ** (len(problem.axes) - 1):
        return f"of {problem.taps} taps no transform in double precision is exact enough"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """Tile lengths per axis, and what they cost."""
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    chain = elements(problem)
    found = [tiling(problem, machine, element, few=k > 0) for k, element in enumerate(chain)]
    if found[0] is None:
        lengths, _ = careful_lengths(problem)
        samples = math.prod(lengths)
        seconds = 1e-3 + problem.outputs * _CAREFUL_NS * 1e-9 * math.log2(max(2, samples))
        step = f"blocks of {' × '.join(map(str, lengths))} samples in double precision, on scipy.fft"
        flops = 10.0 * problem.outputs * math.log2(max(2, samples))
        return Plan(problem, NAME, Estimate(flops, problem.bytes, seconds, error), (step,))
    chosen, cycles = found[0]
    spec = chosen.routine
    units = _units(problem, chosen.tiles, spec.pair)
    seconds = units * (cycles / _CYCLES_PER_SECOND + _UNIT_SECONDS) + _CALL_SECONDS[spec.pair]
    seconds += _ends_seconds(problem, chain[0])
    # What the kernel's spectrum costs is paid once per plan.
    points = _points(spec)
    flops = units * points * 10.0 * math.log2(max(2, points))
    step = f"{units} × {spec}; tiles that miss the bound in double precision or directly"
    estimate = Estimate(flops, problem.bytes * 1.0, max(seconds, problem.bytes / 20e9), error)
    return Plan(problem, NAME, estimate, (step,), tilings=tuple(f[0] for f in found if f is not None))


def at_least(problem: ConvProblem, machine: Machine) -> float:
    """Seconds below which no transform is estimated: every complex point yields two outputs at most."""
    bits = math.log2(max(1, math.prod(problem.spans)))
    cycles = (_BIT_CYCLES * bits + _POINT_CYCLES) / machine.lanes(32) + 2 * _SAMPLE_CYCLES
    return problem.outputs / 2 * cycles / _CYCLES_PER_SECOND


def _ends_seconds(problem: ConvProblem, element: Element) -> float:
    """What outputs at the ends cost beside the transforms, where a transform can hardly be believed there."""
    if element != problem.arithmetic.accumulator:  # in double precision what is promised in single is
        return 0.0
    share = 1.0
    for j, a in enumerate(problem.axes):
        if problem.boundary[j] != ("constant", "constant") or problem.cval != 0:
            continue
        reach = (problem.y_shape[a] - 1) * problem.stride[j] - problem.padding[j]
        most = min(problem.spans[j], problem.x_shape[a])
        inside = min(problem.spans[j] - problem.padding[j], problem.x_shape[a] - reach)
        share *= min(1.0, max(1, inside) / most)
    if share >= _FEW_TAPS:
        return 0.0
    rank = len(problem.axes)
    if rank == 1:
        return _ENDS_SECONDS + _TAP_SECONDS * problem.taps
    per_element = problem.outputs / max(1, math.prod(problem.y_shape[a] for a in problem.batch))
    per_face = _FACE_SECONDS[min(rank, max(_FACE_SECONDS))]
    return _ENDS_SECONDS + per_face * float(per_element ** (1 - 1 / rank))


def elements(problem: ConvProblem) -> tuple[Element, ...]:
    """What is transformed: double precision at once where single could hardly meet the bound."""
    if problem.arithmetic.accumulator == "f64":
        return ("f64",)
    enough = _SINGLE_FROM * 2 ** (len(problem.axes) - 1)
    return ("f32", "f64") if problem.facts.nonnegative or problem.taps >= enough else ("f64",)


# -- tiles ---------------------------------------------------------------------------------------


def tiling(
    problem: ConvProblem, machine: Machine, element: Element, few: bool = False
) -> tuple[Tiling, float] | None:
    """The cheapest tiles and the cycles of a unit of them, for all outputs or for a ``few`` here and
    there; None where samples need arithmetic on the way in, or the routine does not know the numbers."""
    if is_wide(problem) or problem.arithmetic.complexity == "result":
        return None
    order = _outermost_first(problem)
    if len(order) > 1:
        options = _block(problem, machine, order, element)
    elif problem.batch and (problem.stride[0] > 1 or problem.y_shape[order[0]] < _LONG * problem.spans[0]):
        options = _many_lines(problem, machine, order, element)
    else:
        options = _one_line(problem, machine, order, element) if problem.stride[0] == 1 else []
    best: tuple[Tiling, float] | None = None
    least = math.inf
    for chosen, cycles in options:
        if few:
            # Small tiles, though not so small that most of a window is shared with the next.
            cost = cycles * (1 + problem.taps / math.prod(chosen.outputs))
        else:
            # Of one element of the batch: no result may depend on how many there are.
            tiles = math.prod(chosen.tiles[-len(order) :])
            units = -(-tiles // (2 if chosen.routine.pair == "tiles" else 1))
            cost = _shared(units, cycles, machine)
        if cost < least:
            best, least = (chosen, cycles), cost
    return best


def _shared(units: int, cycles: float, machine: Machine) -> float:
    """What units of so many cycles cost: between what one core takes for them and what all do, of which some
    may have nothing to do at last (grid: 2d-64x64-f64-x-symmetric-255x255-symmetric)."""
    turns = units
    if units * cycles > _SHARED_CYCLES:  # as many as there are cores work at once
        turns = -(-units // machine.cores) * machine.cores
    return (units + turns) / 2 * cycles


def _outermost_first(problem: ConvProblem) -> Shape:
    """The convolved axes as they lie in the memory of y."""
    return tuple(sorted(problem.axes, key=lambda a: (-abs(problem.y_strides[a]), a)))


Options = list[tuple[Tiling, float]]
Element = Literal["f32", "f64"]
Pair = Literal["tiles", "parts", "single"]
_PAIRS: dict[str, Pair] = {"real": "tiles", "signal": "parts", "both": "parts", "kernel": "single"}


def _one_line(problem: ConvProblem, machine: Machine, order: Shape, element: Element) -> Options:
    """Segments of one line, or a long line folded into rows."""
    (axis,) = order
    span, outputs = problem.spans[0], problem.y_shape[axis]
    lanes = _lanes(element, machine)
    found: Options = []
    for n in _lengths(lanes, lanes, max(2 * lanes, min(_LINE_POINTS, 16 * span))):
        if n < span:
            continue
        hop = n - span + 1
        if hop >= 4 * lanes:
            hop -= hop % lanes  # whole vectors go straight into y
        if hop * lanes > 4 * outputs:
            continue
        spec = _spec(problem, machine, element, "line", (n,), (radices(n),), hop, (1,))
        # A unit holds L segments twice.
        found.append(
            (Tiling(spec, order, (lanes * hop,), (-(-outputs // (lanes * hop)),)), _cycles(spec, machine))
        )
    for rows, columns in itertools.product(_lengths(lanes, 16, 1024), repeat=2):
        n = rows * columns
        if not _LINE_POINTS // 4 <= n <= _TILE_POINTS or not rows <= columns <= 4 * rows:
            continue
        count = _outputs(problem, 0, n)
        if count < 1 or n - span + 1 > 2 * outputs:
            continue
        spec = _spec(
            problem, machine, element, "long", (rows, columns), (radices(rows), radices(columns)), 0, (1,)
        )
        found.append((Tiling(spec, order, (count,), (-(-outputs // count),)), _cycles(spec, machine)))
    return found


def _many_lines(problem: ConvProblem, machine: Machine, order: Shape, element: Element) -> Options:
    """L lines of a batch at a time, each in one or more tiles."""
    lanes = _lanes(element, machine)
    across = max(problem.batch, key=lambda a: problem.y_shape[a])
    (axis,) = order
    found: Options = []
    for n in _lengths(lanes, lanes, 2 * _LINE_POINTS):
        count = _outputs(problem, 0, n)
        if count < 1 or count > 4 * problem.y_shape[axis] + 4 * lanes:
            continue
        spec = _spec(
            problem, machine, element, "tile", (lanes, n), ((), radices(n)), 0, (1, problem.stride[0])
        )
        outputs = lanes, count
        tiles = -(-problem.y_shape[across] // lanes), -(-problem.y_shape[axis] // count)
        found.append((Tiling(spec, (across, axis), outputs, tiles), _cycles(spec, machine)))
    return found


def _block(problem: ConvProblem, machine: Machine, order: Shape, element: Element) -> Options:
    """A tile of two or more convolved axes."""
    lanes = _lanes(element, machine)
    most = _TILE_POINTS if len(order) == 2 else _VOLUME * _TILE_POINTS
    positions = [problem.axes.index(a) for a in order]
    per_axis = []
    for j, a in zip(positions, order, strict=True):
        options = []
        for n in _lengths(lanes if a == order[-1] else 1, 4, most):
            count = _outputs(problem, j, n)
            if count < 1:
                continue
            tiles = -(-problem.y_shape[a] // count)
            options.append((tiles * n, n, count, tiles))
            if tiles == 1:
                break
        # Those that compute least, and the short ones among the rest: they stay in L2.
        options.sort()
        per_axis.append(options[:6] + sorted(options[6:], key=lambda o: o[1])[:4])
    found: Options = []
    strides = tuple(problem.stride[j] for j in positions)
    ranked = []
    for choice in itertools.product(*per_axis):
        lengths = tuple(n for _, n, _, _ in choice)
        points = math.prod(lengths)
        if points > most or math.prod(lengths[:-1]) % lanes:
            continue
        units = -(-math.prod(t for *_, t in choice) // 2)  # of one element of the batch
        cycles = points / lanes * _per_point(points, element, machine)
        ranked.append((_shared(units, cycles, machine), lengths, choice))
    ranked.sort(key=lambda r: r[:2])
    for _, lengths, choice in ranked[:4]:
        factors = tuple(radices(n) for n in lengths)
        spec = _spec(problem, machine, element, "tile", lengths, factors, 0, strides)
        grid = tuple(t for *_, t in choice)
        found.append((Tiling(spec, order, tuple(c for _, _, c, _ in choice), grid), _cycles(spec, machine)))
    return found


def _outputs(problem: ConvProblem, position: int, n: int) -> int:
    """How many outputs n samples along a convolved axis yield."""
    if circular(problem, position, n):
        return problem.y_shape[problem.axes[position]]
    return (
        (n - problem.spans[position]) // problem.stride[position] + 1 if n >= problem.spans[position] else 0
    )


def circular(problem: ConvProblem, position: int, n: int) -> bool:
    """Whether n samples along a convolved axis, from the first that an output reads on, yield all outputs
    when they are joined to a circle."""
    axis, span, padding = problem.axes[position], problem.spans[position], problem.padding[position]
    samples, reach = problem.x_shape[axis], (problem.y_shape[axis] - 1) * problem.stride[position] + 1
    if n < reach:
        return False
    if problem.boundary[position] == ("constant", "constant"):
        # The signal ends in the window, and the last output's does not get to its beginning once more.
        return n >= padding + samples and n >= reach + span - 1 - padding
    return problem.boundary[position] == ("wrap", "wrap") and n % samples == 0


def _units(problem: ConvProblem, tiles: Shape, pair: str) -> int:
    """Units of work: pairs of tiles of one element of the batch, so that no result depends on another
    element's samples."""
    per_element = math.prod(tiles)
    around = math.prod(problem.y_shape[a] for a in problem.batch)
    if len(tiles) == 2 and len(problem.axes) == 1:  # lines of a batch
        per_element, lines = tiles[1], tiles[0]
        across = max(problem.y_shape[a] for a in problem.batch)
        around = around // across * lines
    if pair == "tiles":
        per_element = -(-per_element // 2)
    return around * per_element


def _spec(
    problem: ConvProblem,
    machine: Machine,
    element: Element,
    layout: Literal["tile", "line", "long"],
    lengths: Shape,
    factors: tuple[Shape, ...],
    hop: int,
    strides: Shape,
) -> OverlapSpec:
    complexity, lanes = problem.arithmetic.complexity, _lanes(element, machine)
    parts = 2 if problem.x_dtype.kind == "c" else 1
    item = problem.x_dtype.itemsize // parts
    last = _outermost_first(problem)[-1]
    vector = lanes * (4 if element == "f32" else 8)
    sizes = [2 * max(64, vector)] * (len(lengths) - 1) + [2 * vector]  # columns come by cache lines
    gather = GatherSpec(
        item, 0 if problem.x_dtype.isnative else item, len(lengths) if layout == "tile" else 1
    )
    return OverlapSpec(
        x=name_of(problem.x_dtype),
        y=name_of(problem.y_dtype),
        overflow=problem.arithmetic.overflow if problem.y_dtype.kind in "iu" else "wrap",
        element=element,
        lanes=lanes,
        layout=layout,
        pair=_PAIRS[complexity],
        lengths=lengths,
        radices=factors,
        depths=tuple(_depth(machine, r, size) for r, size in zip(factors, sizes, strict=True)),
        hop=hop,
        strides=strides,
        dense=problem.y_strides[last] == problem.y_dtype.itemsize and strides[-1] == 1,
        cells=_cells(problem, element, layout, lengths, factors, lanes),
        gather=gather,
    )


def _cells(
    problem: ConvProblem,
    element: Element,
    layout: str,
    lengths: Shape,
    factors: tuple[Shape, ...],
    lanes: int,
) -> Shape:
    """Into how many cells each axis is divided when small samples are counted: a little smaller than
    the kernel, so that a window touches few. In double precision |y| alone is bound enough for sums that
    are promised in single."""
    if element == "f64" and problem.arithmetic.accumulator == "f32":
        return ()
    if problem.facts.nonnegative and problem.x_dtype.kind in "bu":
        return ()
    places = [problem.axes.index(a) for a in _outermost_first(problem)]
    spans = [problem.spans[j] for j in places]
    along = lengths[-1] // lanes
    if layout == "tile" and all(factors):
        # Where the signal begins or ends cells are small: a window reaches but a little way into it.
        rims = [_RIM_CELLS * sum(side == "constant" for side in problem.boundary[j]) for j in places]
        outer = [min(n, -(-2 * n // s) + r) for n, s, r in zip(lengths, spans, rims, strict=True)]
        return (*outer[:-1], min(along, -(-2 * lengths[-1] // spans[-1]) + rims[-1]))
    # With one axis, few cells are better than small ones.
    vectors = along if layout == "long" else max(1, spans[-1] // lanes)
    last = next(k for k in range(1, along + 1) if along % k == 0 and along // k <= vectors)
    if layout == "line":
        return lanes, last
    if layout == "tile":
        return lengths[0], last
    size = spans[0] // lengths[1] + 1
    return next(
        k for k in range(1, lengths[0] + 1) if lengths[0] % k == 0 and lengths[0] // k <= 1.1 * size
    ), last


def _lanes(element: Element, machine: Machine) -> int:
    return machine.lanes(32 if element == "f32" else 64)


# -- costs ---------------------------------------------------------------------------------------


def _points(spec: OverlapSpec) -> int:
    """Complex points of a unit's transforms."""
    return math.prod(spec.lengths) * (spec.lanes if spec.layout == "line" else 1)


def _cycles(spec: OverlapSpec, machine: Machine) -> float:
    """Cycles of a core for one unit."""
    points = _points(spec)
    bits = sum(math.log2(n) for n, r in zip(spec.lengths, spec.radices, strict=True) if r)
    item = 4 if spec.element == "f32" else 8
    resident = 2 * points * item * (1 if spec.layout == "line" else 2)
    far = _far(resident, machine)
    if spec.layout == "long":
        far += 10.0  # factors between the halves, and a raw window
    return points / spec.lanes * (_BIT_CYCLES * bits + _POINT_CYCLES + far) + 2 * points * _SAMPLE_CYCLES


def _per_point(points: int, element: Element, machine: Machine) -> float:
    far = _far((16 if element == "f32" else 32) * points, machine)
    return _BIT_CYCLES * math.log2(points) + _POINT_CYCLES + far


def _far(resident: int, machine: Machine) -> float:
    """Cycles per point and vector more, for planes and a spectrum of so many bytes."""
    if resident <= machine.l2:
        return 0.0
    return _FAR_CYCLES + (_REMOTE_CYCLES if resident > max(machine.l2, machine.l3) else 0.0)


def _depth(machine: Machine, factors: Shape, point: int) -> int:
    """How many stages go over the whole line before its blocks, with their factors or the spectrum,
    stay in L1."""
    block, depth = math.prod(factors), 0
    while depth < len(factors) - 1 and 2 * block * point > machine.l1:
        block //= factors[depth]
        depth += 1
    return depth


# -- lengths -------------------------------------------------------------------------------------


@functools.cache
def _lengths(multiple: int, least: int, most: int) -> tuple[int, ...]:
    """Lengths 2^a, 3·2^a, 5·2^a, 9·2^a and 15·2^a that are multiples of ``multiple``."""
    found = set()
    for odd in (1, 3, 5, 9, 15):
        n = odd
        while n <= most:
            if n % multiple == 0 and n >= least:
                found.add(n)
            n *= 2
    return tuple(sorted(found))


@functools.cache
def radices(n: int) -> tuple[int, ...]:
    """The stages of a transform of n points: odd ones first, and 4 as long as it goes."""
    found = []
    for odd in (5, 3):
        while n % odd == 0:
            found.append(odd)
            n //= odd
    if n.bit_length() % 2 == 0:
        found.append(2)
        n //= 2
    while n > 1:
        found.append(4)
        n //= 4
    return tuple(found)


def careful_lengths(problem: ConvProblem) -> tuple[Shape, Shape]:
    """Samples and outputs along each convolved axis of the blocks that are computed carefully: those
    of the tiling, or of a tiling's size."""
    lengths, counts = [], []
    room = int(_CAREFUL_SAMPLES ** (1 / len(problem.axes)))
    for j, a in enumerate(problem.axes):
        span, stride = problem.spans[j], problem.stride[j]
        whole = (problem.y_shape[a] - 1) * stride + span
        n = next(n for n in _lengths(1, 1, 1 << 40) if n >= min(whole, max(room, 2 * span)))
        lengths.append(n)
        counts.append(min((n - span) // stride + 1, problem.y_shape[a]))
    return tuple(lengths), tuple(counts)
