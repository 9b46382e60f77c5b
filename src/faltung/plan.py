"""What will run, as data that prints itself.

A ``Plan`` names the algorithm, its steps down to the routines they use, what it is expected to
cost, and every algorithm that was rejected with the reason. Nothing here computes anything.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from .arithmetic import Accumulator, Complexity, Overflow
from .mirrors import Mirror
from .problem import ConvProblem, Shape

Pairing = Literal["parallel", "opposed"]
"""Whether the taps of two columns that are folded run the same way or against each other."""


Product = Literal["single", "pairs"]
"""How samples are multiplied by taps: see ``codegen/products.py``."""


@dataclass(frozen=True)
class StencilSpec:
    """A generated routine that sums taps over a register tile.

    The tile is ``rows`` × ``vectors`` accumulators of ``lanes`` elements. With ``layout="rows"``
    its rows are rows of the array; with ``"line"`` they are consecutive vectors of one line, so
    that a 1-D kernel is treated as a 2-D one. Each *column* of the kernel (taps one row apart) is
    held in registers while the rows of x that it touches pass by; ``heights`` lists the heights
    of columns that occur, ``outer`` is the number of loops around.

    The first ``folded`` heights are of columns that stand for two, whose taps are equal
    (``mirror="even"``) or each other's negative ("odd"): their samples are added or subtracted
    before they are multiplied. With ``pairing="parallel"`` the second column's taps run as those of
    the first, with "opposed" the other way.

    With ``product="pairs"`` a tap of a column is two neighbouring taps of the kernel, multiplied at
    once, and the ``lanes`` of a vector are two accumulators, those of its even and of its odd outputs.

    With ``watched`` the last height is of columns whose taps are zero: they are summed only in chunks
    that read a sample that is not finite.

    With ``copies`` it can copy rows of x before they are summed.
    """

    x: str
    y: str
    accumulator: Accumulator
    complexity: Complexity
    overflow: Overflow
    layout: Literal["rows", "line"]
    rows: int
    vectors: int
    lanes: int
    heights: Shape
    outer: int
    folded: int = 0
    mirror: Mirror = "none"
    pairing: Pairing = "parallel"
    product: Product = "single"
    watched: bool = False
    copies: bool = False

    family = "stencil"

    def __str__(self) -> str:
        kind = "" if self.complexity == "real" else f", complex {self.complexity}"
        kind += ", pairs of taps" if self.product == "pairs" else ""
        columns = [f"{h}{'·2' if p < self.folded else ''}" for p, h in enumerate(self.heights)]
        if self.watched:
            columns.pop()
        folded = f", folded ({self.mirror}, {self.pairing})" if self.folded else ""
        folded += ", from a copy" if self.copies else ""
        return (
            f"stencil[{self.x}→{self.accumulator}→{self.y}{kind}; tile {self.rows}×{self.vectors} vectors "
            f"of {self.lanes}, {self.layout}; columns of {'+'.join(columns)} taps{folded}]"
        )


@dataclass(frozen=True)
class GatherSpec:
    """A generated routine that copies a window through index maps into contiguous scratch.

    Samples that are ``apart`` from each other along the innermost axis are picked out of whole vectors.
    Where it ``spills``, what lies outside is filled by whole vectors, which end behind it: there is room
    behind the window, and what follows is written later. While a line is copied, that which ``fetches`` lines
    later is to be is fetched; 0 for none. ``framed`` lines are neighbours between so many samples outside, as
    many before and after for all lines.
    """

    item_bytes: int
    swap_bytes: int
    rank: int
    apart: int = 1
    spills: bool = False
    fetches: int = 0
    framed: bool = False

    family = "gather"

    def __str__(self) -> str:
        swap = ", byte-swapped" if self.swap_bytes else ""
        swap += f", every {self.apart}th" if self.apart > 1 else ""
        swap += f", fetched {self.fetches} lines ahead" if self.fetches else ""
        swap += ", lines with a frame" if self.framed else ""
        return f"gather[{self.item_bytes}-byte samples, rank {self.rank}{swap}]"


@dataclass(frozen=True)
class RunningSumSpec:
    """A generated routine that sums windows of equal taps in time independent of their length.

    With ``layout="rows"`` samples of a window are rows apart, with ``"line"`` they lie along the vector
    axis; ``vectors`` vectors are in flight at once. Where ``subtracts``, a sum gains one sample and
    loses another, which only integers may. Otherwise rows are summed afresh every K rows, a window
    being the end of one stretch and the beginning of the next, and along a line sums of 2, 3, …, K
    samples are made of shorter ones. ``scaled`` says what is multiplied as ``tap`` is: samples on
    their way in or sums on their way out, in the first or the last of several passes. ``near`` are the
    samples from one tap to the next along the line where a vector holds more than one, otherwise 0.
    """

    x: str
    y: str
    accumulator: Accumulator
    tap: Accumulator
    complexity: Complexity
    overflow: Overflow
    layout: Literal["rows", "line"]
    vectors: int
    lanes: int
    outer: int
    scaled: Literal["nothing", "samples", "sums"]
    near: int

    family = "running_sum"

    @property
    def subtracts(self) -> bool:
        """Whether sums are integers, exact modulo 2^bits: then what was added may be taken away."""
        return self.accumulator.startswith("i")

    def __str__(self) -> str:
        scaled = "" if self.scaled == "nothing" else f", {self.scaled} scaled in {self.tap}"
        return (
            f"running sum[{self.x}→{self.accumulator}→{self.y}{scaled}; {self.vectors} vectors "
            f"of {self.lanes}, {self.layout}]"
        )


@dataclass(frozen=True)
class SweepSpec:
    """A generated routine that sums windows of equal taps down the columns and along the lines at once.

    Columns are summed in ``columns``, ``vectors`` vectors of ``column_lanes`` together, ``rows`` rows at a
    time, into strips of dtype ``strip``; lines in ``line``, ``lanes`` to a vector. Where ``subtracts``,
    which only integers may, a column sum gains a row and loses one, and the result is multiplied as
    ``tap`` is; floats are multiplied on their way in. A line's window is ``held`` whole vectors, whose sums
    are held in registers, or with None any number of them, and ``rest`` samples; the first ``loads``
    neighbours are added by loads, the others by shuffles. With ``streams`` results go past the caches
    where they are aligned.
    """

    x: str
    strip: str
    y: str
    columns: Accumulator
    line: Accumulator
    tap: Accumulator
    overflow: Overflow
    rows: int
    vectors: int
    column_lanes: int
    lanes: int
    loads: int
    held: int | None
    rest: int
    streams: bool

    family = "sweep"

    @property
    def subtracts(self) -> bool:
        """Whether sums are integers, exact modulo 2^bits: then what was added may be taken away."""
        return self.columns.startswith("i")

    @property
    def tail_bytes(self) -> int:
        """The bytes of one vector of results, up to whole cache lines."""
        bits = 8 if self.y == "bool" else int(self.y.lstrip("biuf"))
        return -(-self.lanes * bits // 512) * 64

    def __str__(self) -> str:
        window = f"{'vectors' if self.held is None else self.held * self.lanes} + {self.rest}"
        return (
            f"sweep[{self.x}→{self.columns}→{self.line}→{self.y}; {self.rows} rows of {self.vectors} vectors "
            f"of {self.column_lanes} at a time; windows of {window} along vectors of {self.lanes}"
            f"{', past the caches' if self.streams else ''}]"
        )


@dataclass(frozen=True)
class OverlapSpec:
    """A generated routine that convolves tiles by transforms (overlap-save).

    A tile has ``lengths`` samples along its axes, of which those with ``radices`` are transformed; two
    tiles (``pair="tiles"``), or real and imaginary part of one (``"parts"``), make a complex transform,
    and a real tile under a complex kernel is one alone (``"single"``). ``layout="line"`` takes
    segments of one line ``hop`` samples apart, ``"long"`` folds one line into rows. The first
    ``depths`` stages go over a whole line, the others block by block. ``strides`` are
    those of the outputs; ``dense`` tells that outputs are adjacent in y, ``overflow`` how they become
    integers. Small samples are counted in so many ``cells`` along each axis, to bound Σ|x||k| from below;
    not at all where there are none.
    """

    x: str
    y: str
    overflow: Overflow
    element: Literal["f32", "f64"]
    lanes: int
    layout: Literal["tile", "line", "long"]
    pair: Literal["tiles", "parts", "single"]
    lengths: Shape
    radices: tuple[Shape, ...]
    depths: Shape
    hop: int
    strides: Shape
    dense: bool
    cells: Shape
    gather: GatherSpec

    family = "overlap"

    def __str__(self) -> str:
        size = "×".join(map(str, self.lengths))
        counted = f"; samples counted in {'×'.join(map(str, self.cells))} cells" if self.cells else ""
        return (
            f"overlap[{self.x}→{self.element}→{self.y}; {self.layout} of {size}, {self.pair}, "
            f"{self.lanes} lanes{counted}]"
        )


@dataclass(frozen=True)
class JudgeSpec:
    """A generated routine that judges which outputs of transforms may miss their bound.

    It reads what an overlap routine has noted as ``element``; ``separate`` tells that every row is a
    transform of its own. Small samples have been counted along so many ``axes``; none: not at all. Windows
    may be ``clipped`` by the ends of the signal: then there is more to say of them, and more to judge.
    """

    element: Literal["f32", "f64"]
    separate: bool
    axes: int
    clipped: bool = False

    family = "judge"

    def __str__(self) -> str:
        what = "rows" if self.separate else "tiles"
        clipped = "; clipped windows" if self.clipped else ""
        return f"judge[{self.element}; {what}, samples counted along {self.axes} axes{clipped}]"


@dataclass(frozen=True)
class MendSpec:
    """A generated routine that sums by themselves the outputs a judge doubts, where they are few products.

    Samples have ``x_parts`` numbers of dtype ``x``, taps ``kernel_parts`` doubles. There are so many
    convolved ``axes``, and ``dilation`` along each; ``lanes`` samples along the last are adjacent in memory,
    or taken one by one. ``overflow`` tells how sums become integers.
    """

    x: str
    y: str
    overflow: Overflow
    x_parts: int
    kernel_parts: int
    axes: int
    dilation: Shape
    lanes: int

    family = "mend"

    def __str__(self) -> str:
        parts = f"{self.x_parts}·{self.kernel_parts} parts"
        return f"mend[{self.x}→f64→{self.y}; {self.axes} axes, {parts}, {self.lanes} lanes]"


@dataclass(frozen=True)
class PackSpec:
    """A generated routine that brings the channels of a position together, or takes them apart.

    Samples of dtype ``source`` become ``target`` by way of ``accumulator``, ``lanes`` at a time;
    ``reads`` says what is adjacent in the source, ``outer`` how many axes there are beside the line's,
    ``fetches`` whether lines of the target are fetched before they are written, ``watches`` whether numbers
    that are not finite are reported. With ``halves`` each number of 16 bits is half of a word whose other
    half, of the position before or behind, is kept.
    """

    source: str
    target: str
    accumulator: Accumulator
    overflow: Overflow
    reads: Literal["channels", "line", "neither"]
    lanes: int
    outer: int
    fetches: bool = False
    watches: bool = False
    halves: bool = False

    family = "pack"

    def __str__(self) -> str:
        into = " as halves of words" if self.halves else ""
        return f"pack[{self.source}→{self.target}{into}; {self.reads} adjacent, rank {self.outer + 1}]"


@dataclass(frozen=True)
class PanelSpec:
    """A generated routine that multiplies rows of samples by panels of weights.

    The tile is ``rows`` positions × ``vectors`` vectors of ``lanes`` outputs. With ``fetches`` the weights
    of the next block are fetched while those of one are used. So many samples of a run are taken in a turn
    as are ``unrolled``; with ``singly`` runs are of one sample. With ``pairs`` a sample is a word of two
    bfloat16 numbers, a weight too, and both products are added at once.
    """

    element: Accumulator
    rows: int
    vectors: int
    lanes: int
    fetches: bool = False
    singly: bool = False
    pairs: bool = False
    unrolled: int = 1

    family = "panel"

    def __str__(self) -> str:
        numbers = "pairs of bf16" if self.pairs else self.element
        return f"panel[{numbers}; tile {self.rows} positions × {self.vectors} vectors of {self.lanes}]"


@dataclass(frozen=True)
class LanewiseSpec:
    """A generated routine in which every one of ``lanes`` lanes has a signal and taps of its own.

    The tile is ``rows`` × ``outputs`` neighbouring outputs; as many neighbouring taps as each of ``sizes``
    says are in registers at a time. Where it ``fetches``, the outputs of the next tile are fetched ahead.
    """

    element: Accumulator
    rows: int
    outputs: int
    sizes: tuple[int, ...]
    lanes: int
    fetches: bool = False

    family = "lanewise"

    def __str__(self) -> str:
        taps = " or ".join(map(str, self.sizes))
        return f"lanewise[{self.element}; tile {self.rows} × {self.outputs}, {taps} taps; {self.lanes} lanes]"


@dataclass(frozen=True)
class StripSpec:
    """A generated routine that multiplies strips of adjacent positions by weights.

    The tile is ``rows`` outputs × ``vectors`` vectors of ``lanes`` positions.
    """

    element: Accumulator
    rows: int
    vectors: int
    lanes: int

    family = "strip"

    def __str__(self) -> str:
        tile = f"{self.rows} outputs × {self.vectors} vectors of {self.lanes} positions"
        return f"strip[{self.element}; tile {tile}]"


@dataclass(frozen=True)
class ChangeSpec:
    """A generated routine that applies a matrix along each of ``rank`` axes of small tiles, for ``lanes``
    channels at once, in ``computed`` arithmetic on samples of ``element``."""

    matrix: tuple[tuple[float, ...], ...]
    rank: int
    element: Accumulator
    computed: Accumulator
    lanes: int

    family = "change"

    def __str__(self) -> str:
        size = f"{len(self.matrix[0])}→{len(self.matrix)}"
        return f"change of basis[{size} along {self.rank} axes, {self.computed}; {self.lanes} channels]"


@dataclass(frozen=True)
class Basis:
    """Winograd's way to ``outputs`` outputs of ``taps`` taps at a time: change the basis of ``samples`` and
    ``weights``, multiply, and change that of the products to ``results``. Neighbours in a tile are ``apart``
    outputs apart along each axis. ``unit`` is the place of the product that every output gets once, to which
    a bias is added."""

    outputs: int
    taps: int
    apart: Shape
    samples: ChangeSpec
    weights: ChangeSpec
    results: ChangeSpec
    unit: int


@dataclass(frozen=True)
class OuterSpec:
    """A generated routine that sums outer products of two arrays' samples over positions.

    The tile is ``rows`` numbers of the one × ``vectors`` vectors of ``lanes`` numbers of the other; so many
    positions are taken in a turn as are ``unrolled``.
    """

    element: Accumulator
    rows: int
    vectors: int
    lanes: int
    unrolled: int = 1

    family = "outer"

    def __str__(self) -> str:
        return f"outer[{self.element}; tile {self.rows} rows × {self.vectors} vectors of {self.lanes}]"


@dataclass(frozen=True)
class TotalSpec:
    """A generated routine that adds arrays up, number by number."""

    element: Accumulator
    lanes: int

    family = "total"

    def __str__(self) -> str:
        return f"total[{self.element}; {self.lanes} lanes]"


@dataclass(frozen=True)
class DigestSpec:
    """A generated routine that makes a few words of many bytes, by which these are recognised again."""

    lanes: int
    streams: int

    family = "digest"

    @property
    def turn(self) -> int:
        """The bytes that are read at once, and those of the digest."""
        return 4 * self.lanes * self.streams

    def __str__(self) -> str:
        return f"digest[{self.streams} × {self.lanes} lanes]"


@dataclass(frozen=True)
class RepeatSpec:
    """A generated routine that makes the same calls over and over, with other arguments."""

    family = "repeat"

    def __str__(self) -> str:
        return "repeat"


@dataclass(frozen=True)
class ScatterSpec:
    """A generated routine that copies a block of results from scratch into y."""

    item_bytes: int
    rank: int

    family = "scatter"

    def __str__(self) -> str:
        return f"scatter[{self.item_bytes}-byte samples, rank {self.rank}]"


@dataclass(frozen=True)
class DriverSpec:
    """A generated routine of the runtime: who runs pieces of a program, and with whom.

    "drive" takes pieces from a shared counter, "alone" from the first to the last; "share" has
    parked workers drive too and waits for them, "park" is where they wait, "summon" calls them,
    "send_away" keeps one of them off the caller's core, "spin" is the loop they spin in. "team" is
    what every thread of somebody else's pool runs.
    """

    role: Literal["drive", "alone", "share", "park", "summon", "send_away", "spin", "team"]

    family = "driver"

    def __str__(self) -> str:
        return f"driver[{self.role}]"


@dataclass(frozen=True)
class EntrySpec:
    """A generated function that Python calls with a call's arguments: it recognises calls that are
    prepared already and runs them. ``header`` is the size of an object's header in bytes."""

    header: int

    family = "entry"

    def __str__(self) -> str:
        return "entry"


@dataclass(frozen=True)
class HandlerSpec:
    """A generated function that XLA calls with a frame (``codegen.handler``): where in a frame, and in what
    it points at, things are (in bytes), and the version of the interface that says so."""

    extension: int
    context: int
    stage: int
    arguments: int
    results: int
    attributes: int
    data: int  # in a buffer
    kind: int  # in an extension
    metadata: int
    major: int  # in metadata
    minor: int
    executing: int  # a stage
    describing: int  # a kind of extension
    version: tuple[int, int]

    family = "handler"

    def __str__(self) -> str:
        return f"handler[XLA FFI {self.version[0]}.{self.version[1]}]"


@dataclass(frozen=True)
class PickSpec:
    """A generated routine that puts numbers of so many bytes in another order."""

    item: int

    family = "pick"

    def __str__(self) -> str:
        return f"pick[{self.item} bytes]"


PassSpec = StencilSpec | RunningSumSpec | SweepSpec
RoutineSpec = (
    PassSpec
    | GatherSpec
    | OverlapSpec
    | JudgeSpec
    | MendSpec
    | ScatterSpec
    | PackSpec
    | PanelSpec
    | LanewiseSpec
    | StripSpec
    | ChangeSpec
    | OuterSpec
    | TotalSpec
    | DigestSpec
    | RepeatSpec
    | DriverSpec
    | EntrySpec
    | HandlerSpec
    | PickSpec
)


@dataclass(frozen=True)
class Run:
    """``taps`` equal taps, ``apart`` bytes from one to the next.

    ``apart`` is a multiple of the nest's row step when the routine sums rows, and ``interleaved`` says
    which. ``work`` is where the routine has room to work in, in bytes past the samples it reads.
    """

    taps: int
    apart: int
    interleaved: int
    work: int


@dataclass(frozen=True)
class Sweep:
    """How a sweep divides a problem: along which axes of y its rows lie apart and its lines run, and the
    taps along each.

    The rows of a stretch up to ``grouped`` are summed in groups; bands of rows begin at ``bands``, with
    a group. ``state``, ``strip`` and ``lines`` are the bytes of a row of state, of a row of a strip, and
    of what lines are summed in.
    """

    rows: int
    line: int
    taps: tuple[int, int]
    grouped: int
    bands: Shape
    state: int
    strip: int
    lines: int


@dataclass(frozen=True, eq=False)
class Watch:
    """The samples that a chunk of outputs reads: for each of ``offsets`` (bytes), as many rows and
    samples as the chunk has, and so many ``rows`` and ``samples`` more."""

    offsets: NDArray[np.int64]
    rows: int
    samples: int


@dataclass(frozen=True, eq=False)
class Copies:
    """The copy of the rows that a chunk reads. A row of it consists of strips of ``line`` bytes, which begin
    so many bytes (``places``) from an output's first sample and are ``span`` samples longer than outputs;
    there are ``reach`` rows more than of outputs, ``rows`` in all. ``offsets`` are those of columns in it.
    """

    places: NDArray[np.int64]
    line: int
    span: int
    reach: int
    rows: int
    offsets: tuple[NDArray[np.int64], ...]

    @property
    def pitch(self) -> int:
        """Bytes from one row to the next."""
        return len(self.places) * self.line


@dataclass(frozen=True, eq=False)
class Columns:
    """The taps of a kernel grouped into columns: per height, byte offsets and tap indices.

    ``offsets[p]`` has one entry per column, ``taps[p]`` is (columns, heights[p]) of indices into
    the flattened kernel. The first ``folded`` heights are of columns that stand for two: their
    ``offsets[p]`` are (columns, 2), of the first tap in each. For pairs of taps ``taps[p]`` is
    (columns, heights[p], 2), where -1 is a tap of zero. ``left_out`` taps are zero and in no column;
    with a ``watch`` they are in those of the last height, which is summed only where it must be. With
    ``copies`` rows are copied first.
    """

    heights: Shape
    offsets: tuple[NDArray[np.int64], ...]
    taps: tuple[NDArray[np.int64], ...]
    folded: int = 0
    left_out: int = 0
    watch: Watch | None = None
    copies: Copies | None = None


@dataclass(frozen=True)
class Nest:
    """The affine loop nest of a pass: sizes and byte steps, outermost first.

    The last two ``sizes`` are the rows and the samples of the vector axis, those before are loops
    around. ``x_steps`` and ``y_steps`` go with all but the vector axis, whose samples are adjacent.
    """

    sizes: Shape
    x_steps: Shape
    y_steps: Shape


@dataclass(frozen=True)
class Window:
    """How the samples that a block of outputs reads are laid out in scratch.

    ``order`` lists the axes of x from the outermost in scratch inwards; ``lengths`` and ``strides``
    are in samples, in that order. An axis with ``phases`` > 1 is stored as that many runs of every
    phases-th sample. The last ``inner`` axes lie without gaps and are gathered as one. ``wide`` means
    that samples become accumulators on the way in. ``gather`` is the routine that does the copying,
    None where NumPy does.
    """

    order: Shape
    lengths: Shape
    strides: Shape
    phases: Shape
    inner: int
    samples: int
    wide: bool
    gather: GatherSpec | None


@dataclass(frozen=True)
class Store:
    """How a block of results leaves scratch: sizes, and byte steps in scratch and in y, outermost first."""

    scatter: ScatterSpec
    sizes: Shape
    source_steps: Shape
    target_steps: Shape


@dataclass(frozen=True, eq=False)
class Pass:
    """One run of a routine over a region or a block of it; ``columns`` says how its taps lie.

    ``factor`` names the kernel's factor along that kernel axis, None the kernel itself. With a ``term``
    the kernel is a sum of outer products, ``factor`` counts the factors of each, and the pass is for one of
    them: such passes read the same samples, or what the passes before have left from the byte
    ``start`` on, and what they leave lies side by side for the next. ``chunk`` is
    what one thread takes at a time: rows and samples. ``scratch`` is the size in bytes of the block
    that the pass leaves for the next one; 0 for the last, which writes the result. ``cycles`` is the
    modelled cost of a vector of its outputs, of which there are ``outputs`` per block.
    """

    routine: PassSpec
    columns: Columns | Run | Sweep
    nest: Nest
    chunk: tuple[int, int]
    factor: int | None
    scratch: int
    cycles: float
    outputs: int
    term: int | None = None
    start: int = 0


@dataclass(frozen=True, eq=False)
class Region:
    """A box of outputs computed one way.

    ``box`` holds (start, stop) per axis of y. Without a ``window`` the first pass reads x itself,
    from ``x_offset`` bytes past its first sample; with one it reads windows gathered block by block,
    ``block`` outputs each. Without a ``store`` the last pass writes y itself; with it, into a block of
    results with the strides ``y_scratch`` (bytes), which is then copied.

    ``twin`` is an axis and a distance: the region comprises a second box, so many outputs further along
    the axis. The two sides of a rim have the same shape, and are planned and bound once.
    """

    box: tuple[tuple[int, int], ...]
    passes: tuple[Pass, ...]
    x_offset: int
    y_offset: int
    block: Shape
    window: Window | None
    y_scratch: Shape | None
    store: Store | None = None
    twin: tuple[int, int] | None = None

    @property
    def boxes(self) -> tuple[tuple[tuple[int, int], ...], ...]:
        """The box, and its twin if there is one."""
        if self.twin is None:
            return (self.box,)
        axis, far = self.twin
        moved = tuple((a + far, b + far) if k == axis else (a, b) for k, (a, b) in enumerate(self.box))
        return self.box, moved

    @property
    def outputs(self) -> int:
        """How many outputs the region has."""
        return len(self.boxes) * math.prod(stop - start for start, stop in self.box)

    def starts(self, axis: int) -> list[int]:
        """The first outputs of the blocks along an axis; the last block of a box is shifted back, so that
        all have one shape."""
        size = self.block[axis]
        sides = dict.fromkeys(box[axis] for box in self.boxes)
        return [min(s, stop - size) for start, stop in sides for s in range(start, stop, size)]


@dataclass(frozen=True, eq=False)
class Tiling:
    """How overlap-save divides a problem.

    ``axes`` are the axes of y that the routine's tile has, outermost first (one for a line), and
    ``outputs`` how many outputs a tile has along each; ``tiles`` are their numbers. Along axes that
    are not convolved a tile just has several lines.
    """

    routine: OverlapSpec
    axes: Shape
    outputs: Shape
    tiles: Shape


@dataclass(frozen=True)
class Phase:
    """Outputs of a layer that use the same taps, along one axis.

    The ``t``-th is output ``start + apart · t``; its sample under ``taps[k]`` is at position ``places[k] +
    step · t`` of x. Without spread there is one phase, of all outputs and all taps.
    """

    start: int
    apart: int
    step: int
    taps: Shape
    places: Shape


@dataclass(frozen=True)
class Strips:
    """How a layer is computed with positions in vectors: ``gather`` brings windows of x to scratch, and
    ``routine`` takes ``tiles`` of outputs through them at a time, ``block`` products of each at once."""

    routine: StripSpec
    gather: GatherSpec
    tiles: int
    block: int


@dataclass(frozen=True, eq=False)
class Panels:
    """How a layer is computed by panels of weights (``codegen/panel.py``).

    ``weights`` packs the panels; ``samples`` brings windows of x to scratch, channels innermost, None where x
    is read in place; ``results`` takes a block of sums to y, None where sums are formed there. A piece is a
    ``block`` of outputs (of the batch, then along each axis) and so many ``outputs`` channels. ``phases``
    lists those of each axis. With a ``basis`` the products are of tiles of outputs. With ``strips`` vectors
    are of positions: ``panel`` then only says how weights lie, and x and y have their positions adjacent.
    """

    weights: PackSpec
    samples: PackSpec | GatherSpec | None
    panel: PanelSpec
    results: PackSpec | None
    phases: tuple[tuple[Phase, ...], ...]
    block: Shape
    outputs: int
    basis: Basis | None = None
    strips: Strips | None = None


@dataclass(frozen=True, eq=False)
class Lanewise:
    """How a layer is computed lane by lane (``codegen/lanewise.py``).

    Lanes are ``groups``, or neighbouring ``positions`` along the last axis. Taps slide along the
    ``slide``-th convolved axis. A piece is a ``block`` of outputs (of the batch, then along each axis) of
    ``chunk`` groups. ``samples`` brings windows of x to scratch, None where x is read in place; ``results``
    takes sums to y, None where they are formed there.

    In the gradient of the weight blocks are of the forward layer's outputs, and what slides along them are
    sums of taps; ``gradients`` brings their gradients to scratch, None where they are read in place, and
    ``share`` is how many elements of the batch are summed at a time.

    Blocks are cut into ``parts``, so many outputs along each axis, from whose sums those taps are left out
    that meet nothing but zeros; without any, every output sums every tap.
    """

    routine: LanewiseSpec
    lanes: Literal["groups", "positions"]
    slide: int
    samples: PackSpec | GatherSpec | None
    results: PackSpec | None
    phases: tuple[tuple[Phase, ...], ...]
    block: Shape
    chunk: int
    gradients: PackSpec | GatherSpec | None = None
    share: int = 0
    parts: Shape = ()


@dataclass(frozen=True, eq=False)
class OuterSums:
    """How the gradient of a layer by its weight is summed (``algorithms/weight_gradient.py``).

    ``samples`` packs windows of x, ``gradients`` blocks of the outputs' gradient, channels innermost.
    A piece has so many ``inputs`` and ``outputs`` channels of one group
    and, block by block, one of ``parts`` of the positions; a ``block`` is a box of positions (of the batch,
    then along each axis), of which ``strip`` at a time are multiplied. ``results`` takes sums to their
    places, after ``total`` has added those of all parts. With a ``basis`` the products are of tiles of
    positions; its ``weights`` are those tiles of the outputs' gradient.
    """

    outer: OuterSpec
    samples: PackSpec
    gradients: PackSpec
    results: PackSpec
    total: TotalSpec
    block: Shape
    strip: int
    inputs: int
    outputs: int
    parts: int
    basis: Basis | None = None


@dataclass(frozen=True)
class Estimate:
    """What a plan is expected to cost on one core, and its error relative to Σ|x||k|."""

    flops: float
    bytes: float
    seconds: float
    error: float


@dataclass(frozen=True)
class Rejection:
    """An algorithm that was not chosen, and why."""

    algorithm: str
    reason: str


@dataclass(frozen=True, eq=False)
class Plan:
    """How a problem will be computed. ``print`` it.

    ``measured`` tells that the algorithm was chosen by its time on this machine, not by its estimate.
    """

    problem: ConvProblem
    algorithm: str
    estimate: Estimate
    steps: tuple[str, ...]
    regions: tuple[Region, ...] = ()
    tilings: tuple[Tiling, ...] = ()
    panels: Panels | None = None
    lanewise: Lanewise | None = None
    sums: OuterSums | None = None
    rejected: tuple[Rejection, ...] = ()
    measured: bool = False

    @property
    def routines(self) -> tuple[RoutineSpec, ...]:
        """The generated routines the plan needs, each once."""
        found: dict[RoutineSpec, None] = {}
        for region in self.regions:
            for step in region.passes:
                found[step.routine] = None
            if region.window is not None and region.window.gather is not None:
                found[region.window.gather] = None
            if region.store is not None:
                found[region.store.scatter] = None
        for tiling in self.tilings:
            found[tiling.routine] = None
        if self.panels is not None:
            p = self.panels
            if p.strips is not None:
                found.update((spec, None) for spec in (p.weights, p.strips.gather, p.strips.routine))
            else:
                found.update(
                    (spec, None) for spec in (p.weights, p.samples, p.panel, p.results) if spec is not None
                )
            if p.basis is not None:
                found.update((spec, None) for spec in (p.basis.samples, p.basis.weights, p.basis.results))
        if self.lanewise is not None:
            how = self.lanewise
            each = how.samples, how.gradients, how.routine, how.results
            found.update((spec, None) for spec in each if spec is not None)
        if self.sums is not None:
            s = self.sums
            used = (RepeatSpec(), s.samples, s.gradients, s.outer, s.total, s.results)
            found.update((spec, None) for spec in used)
            if s.basis is not None:
                found.update((spec, None) for spec in (s.basis.samples, s.basis.weights, s.basis.results))
        return tuple(found)

    def __str__(self) -> str:
        e = self.estimate
        lines = [
            str(self.problem),
            f"algorithm: {self.algorithm}{', chosen by measurement (ft.tune)' if self.measured else ''}",
            *(f"  {i}. {text}" for i, text in enumerate(self.steps, 1)),
            f"cost on one core: {_si(e.flops)}FLOP, {_si(e.bytes)}B, about {duration(e.seconds)}; "
            f"expected error {'none' if e.error == 0 else f'{e.error:.1e} of Σ|x||k|'}",
        ]
        if self.rejected:
            lines.append("rejected:")
            lines += [f"  {r.algorithm}: {r.reason}" for r in self.rejected]
        return "\n".join(lines)


def _si(value: float) -> str:
    for scale, prefix in ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k")):
        if value >= scale:
            return f"{value / scale:.3g} {prefix}"
    return f"{value:.3g} "


def duration(seconds: float) -> str:
    """A time with three digits and a fitting unit."""
    for scale, unit in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= scale:
            return f"{seconds / scale:.3g} {unit}"
    return f"{seconds * 1e9:.0f} ns"
