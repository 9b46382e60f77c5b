"""Layers run by minimal filtering: panels whose rows are tiles of outputs in another basis.

A piece packs the samples of a block of tiles, changes their basis (element by element of a tile, each
with all tiles and channels behind it), multiplies once for every element, changes the sums back, and
takes them to y. Panels are packed as for a direct sum first, and their basis is changed from there.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import dense
from ..codegen.change import ChangeArguments
from ..codegen.panel import PanelArguments
from ..plan import Plan
from ..problem import Shape
from .address import address
from .compiler import compiler
from .panels import PanelLayer, Taps, aligned
from .pieces import Pieces
from .programs import Axis, Bound, Patch, Program

_LINE = 64  # bytes


# malloc hands so many bytes back to the system at once, and filling fresh ones takes as long as changing
# the basis of all weights (3x3-512-512@7x7-n8). One such array is kept.
_FRESH = 16 << 20
_spare: list[NDArray[Any]] = []  # list.pop and list.append are atomic


@dataclass(frozen=True, eq=False)
class WinogradPanels:
    """Packed weights: in the basis of the products, and as direct sums take them."""

    changed: NDArray[Any]
    plain: NDArray[Any]

    # Defaults, because globals may be gone when the interpreter ends.
    def __del__(self, spare: list[NDArray[Any]] = _spare, fresh: int = _FRESH) -> None:
        if self.changed.nbytes >= fresh and not spare:
            spare.append(self.changed)


def _room(count: int, dtype: np.dtype[Any]) -> NDArray[Any]:
    """An array for changed weights."""
    try:
        kept = _spare.pop()
    except IndexError:
        return aligned(count, dtype)
    return kept if kept.dtype == dtype and kept.size == count else aligned(count, dtype)


class WinogradLayer(PanelLayer):
    """A layer bound to its tables."""

    def __init__(self, plan: Plan) -> None:
        assert plan.panels is not None
        assert plan.panels.basis is not None
        self.basis = plan.panels.basis
        self.rank = len(plan.problem.axes)
        self.points = len(self.basis.samples.matrix)
        self.products: int = self.points**self.rank
        super().__init__(plan)
        self._change = Program([self._bind_change()])

    # -- weights -------------------------------------------------------------------------------

    def pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> WinogradPanels:
        """The panels of a kernel (groups, outputs, inputs, …), in the other basis and as they are."""
        plain = super().pack(kernel, bias, workers)
        panels = _room(self.channels.groups * self._changed_bytes // self.item, self.dtype)
        self._change.run(plain, panels, workers)
        shape = self.channels.groups, len(self.phases), self.products, self.count, -1
        view = panels.reshape(shape)[..., : self.width]
        view[...] = 0
        view[:, :, self.basis.unit] = self._by_panel(bias)[:, None]
        return WinogradPanels(panels, plain)

    def run(self, x: NDArray[Any], y: NDArray[Any], panels: WinogradPanels, workers: int) -> bool:
        """Convolve x into y."""
        if self._run.run(x, y, workers, panels.changed):
            # Not finite, here or there: what the other elements of the batch are must not matter.
            for n in range(len(y)):
                if not np.isfinite(y[n]).all():
                    self._again.run(x[n : n + 1], y[n : n + 1], panels.plain, workers)
        return False

    def whole(self, panels: WinogradPanels) -> tuple[Program, NDArray[Any]] | None:
        """The program that a run is as long as it reports nothing, and its third array."""
        return self._run, panels.changed

    @functools.cached_property
    def _again(self) -> PanelLayer:
        """One element of the batch by direct sums."""
        problem = self.problem
        one = replace(problem, x_shape=(1, *problem.x_shape[1:]), y_shape=(1, *problem.y_shape[1:]))
        return PanelLayer(dense.propose(one, compiler().machine))

    @property
    def _changed_panel(self) -> int:
        """Bytes of one panel of one product: a row of biases and a row of weights per input channel."""
        return (1 + self.channels.inputs) * self.width * self.item

    @property
    def _phase_bytes(self) -> int:
        """Bytes of the panels of a group and phase."""
        return self.products * self.count * self._changed_panel

    @property
    def _changed_bytes(self) -> int:
        """Bytes of a group's panels."""
        return len(self.phases) * self._phase_bytes

    def _bind_change(self) -> Bound:
        """Pieces: phase and panel, then group."""
        spec, row = self.basis.weights, self.width * self.item
        inputs = self.channels.inputs
        slots, rows = ChangeArguments, [row * (1 + c) for c in range(inputs)]
        steps = [inputs * row * self.basis.taps**k for k in reversed(range(self.rank))]
        far = self._elements(self.count * self._changed_panel)
        block = self._change_block((rows, steps), (rows, far), self.panels.panel.vectors)
        panels = [
            (taps.weights + k * self._panel_bytes(taps), n * self._phase_bytes + k * self._changed_panel)
            for n, taps in enumerate(self.phases)
            for k in range(self.count)
        ]
        groups = [(g * self.group_bytes, g * self._changed_bytes) for g in range(self.channels.groups)]
        ends = (slots.SOURCE, slots.TARGET)
        return Bound(
            template=block,
            patches=(Patch(slots.SOURCE, "x"), Patch(slots.TARGET, "y"), Patch(slots.WORK, 0)),
            axes=(Axis(ends, np.array(panels, np.int64)), Axis(ends, np.array(groups, np.int64))),
            calls=((compiler().routine(spec), 0),),
            scratch=(self._work_bytes,),
            keep=self.keep,
        )

    @property
    def _work_bytes(self) -> int:
        """Room for a tile between two axes, twice."""
        return 2 * self.products * self.panels.panel.lanes * self.item + _LINE

    # -- blocks --------------------------------------------------------------------------------

    def _call_panels(self, pieces: Pieces, taps: Taps, sums: int | None) -> None:
        """Change the basis of samples, multiply, and change that of the products, for one phase."""
        assert sums is not None
        phase = self.phases.index(taps)
        lanes, inputs = self.panels.panel.lanes, self.channels.inputs
        row = self.width * self.item
        if phase == 0:
            # Elements of tiles lie apart by an odd number of lines, so that they do not share cache sets.
            tiles = len(self._tiles(taps, self.panels.block, self._sum_steps())[0])
            surplus = -inputs % lanes
            u_far, m_far = _apart((tiles * inputs + surplus) * self.item), _apart(tiles * row)
            m_panel = _apart(m_far * self.products)
            self._far = u_far, m_far, m_panel
            self._rooms = (
                pieces.room(u_far * self.products),
                pieces.room(self._work_bytes),
                pieces.room(m_panel * (self.panels.outputs // self.width)),
            )
        u_far, m_far, m_panel = self._far
        samples, work, products = self._rooms

        slots = ChangeArguments
        steps = self._sum_steps()
        tilings = [self._tiles(taps, sizes, steps) for sizes in self.sizes]
        blocks = []
        for where, _ in tilings:
            rows = [t * inputs * self.item for t in range(len(where))]
            changed = rows, self._elements(u_far)
            # Surplus lanes of the last vector lie where the next tiles' channels will, or behind the last.
            blocks.append(self._change_block((where, self._sample_steps(taps)), changed, -(-inputs // lanes)))
        at = pieces.call(self.basis.samples, np.zeros(len(blocks[0]), np.int64))
        pieces.fill(at, blocks)
        pieces.point(at + slots.SOURCE, 0)
        pieces.point(at + slots.TARGET, samples)
        pieces.point(at + slots.WORK, work)

        at = pieces.call(self.panels.panel, np.zeros(PanelArguments.TOTAL, np.int64))
        pieces.fill(at, [self._product_block(len(t[0]), u_far, m_far, m_panel) for t in tilings])
        pieces.point(at + PanelArguments.A, samples)
        pieces.point(at + PanelArguments.B, "z", phase * self._phase_bytes)
        pieces.point(at + PanelArguments.C, products)
        step = self.panels.outputs // self.width
        firsts = range(0, self.count, step)
        pieces.vary("channels", at + PanelArguments.B, [k * self._changed_panel for k in firsts])
        pieces.vary("channels", at + PanelArguments.PANELS, [min(step, self.count - k) for k in firsts])
        pieces.vary(
            "groups", at + PanelArguments.B, [g * self._changed_bytes for g in range(self.channels.groups)]
        )

        between = [apart * far for apart, far in zip(self.basis.apart, steps[1:], strict=True)]
        blocks = []
        for _, where in tilings:
            source, target = [], []
            for k in range(step):
                source += [k * m_panel + t * row for t in range(len(where))]
                target += [k * self._sums_of_panel + place for place in where]
            changed = source, self._elements(m_far)
            vectors = self.panels.panel.vectors
            blocks.append(self._change_block(changed, (target, between), vectors))
        at = pieces.call(self.basis.results, np.zeros(len(blocks[0]), np.int64))
        pieces.fill(at, blocks)
        pieces.point(at + slots.SOURCE, products)
        pieces.point(at + slots.TARGET, sums)
        pieces.point(at + slots.WORK, work)

    def _product_block(self, tiles: int, u_far: int, m_far: int, m_panel: int) -> NDArray[np.int64]:
        """The arguments of the products of so many tiles."""
        slots, rows = PanelArguments, self.panels.panel.rows
        t = np.minimum(np.arange(-(-tiles // rows) * rows), tiles - 1)
        a_rows = self._table(t * self.channels.inputs * self.item)
        c_rows = self._table(t * self.width * self.item)
        runs, blocks = self._runs(Taps((), np.zeros((1, 0), np.int64), np.zeros(1, np.int64), 0))
        block = np.zeros(slots.TOTAL, np.int64)
        block[slots.A_ROWS], block[slots.C_ROWS] = address(a_rows), address(c_rows)
        block[slots.TILES] = len(t) // rows
        block[slots.B_STEP], block[slots.C_STEP] = self._changed_panel, m_panel
        block[slots.BLOCKS], block[slots.BLOCK_COUNT] = address(blocks), len(blocks)
        block[slots.RUNS] = address(runs)
        block[slots.PRODUCTS] = self.products
        block[slots.A_FAR], block[slots.C_FAR] = u_far, m_far
        block[slots.B_FAR] = self.count * self._changed_panel
        return block

    def _elements(self, far: int) -> list[int]:
        """Bytes along each axis between elements of tiles that lie ``far`` bytes apart, one by one."""
        return [far * self.points**k for k in reversed(range(self.rank))]

    def _change_block(
        self, source: tuple[list[int], list[int]], target: tuple[list[int], list[int]], vectors: int
    ) -> NDArray[np.int64]:
        """The arguments of a change of basis: where tiles begin and their bytes along each axis, before and
        after, and how many vectors of channels there are."""
        slots = ChangeArguments
        block = np.zeros(slots.FIXED + 2 * self.rank, np.int64)
        block[slots.SOURCE_TILES], block[slots.TARGET_TILES] = (
            address(self._table(places)) for places, _ in (source, target)
        )
        block[slots.TILES], block[slots.VECTORS] = len(source[0]), vectors
        block[slots.SOURCE_STEP] = block[slots.TARGET_STEP] = self.panels.panel.lanes * self.item
        block[slots.FIXED :] = [*source[1], *target[1]]
        return block

    def _sample_steps(self, taps: Taps) -> list[int]:
        """Bytes along each axis between neighbours in a tile of samples."""
        return [
            (phase.places[1] - phase.places[0]) // window.apart * pitch
            for phase, window, pitch in zip(taps.phases, self.windows, self.pitches[1:], strict=True)
        ]

    def _tiles(self, taps: Taps, sizes: Shape, steps: list[int]) -> tuple[list[int], list[int]]:
        """Where the tiles of a phase begin in a block's samples and, given the bytes between these along the
        batch and each axis, in its sums."""
        samples, sums = (np.arange(sizes[0]) * far for far in (self.pitches[0], steps[0]))
        for j, phase in enumerate(taps.phases):
            window, n = self.windows[j], self.basis.outputs
            count = max(0, -(-(sizes[1 + j] - phase.start) // phase.apart))  # outputs of the phase
            classes = self.basis.apart[j] // phase.apart
            first = [
                c + classes * n * k
                for c in range(min(classes, count))
                for k in range(-(-len(range(c, count, classes)) // n))
            ]
            t = np.array(first, np.int64)
            at = phase.places[0] - window.low + phase.step * t
            samples = (samples[:, None] + at // window.apart * self.pitches[1 + j]).reshape(-1)
            sums = (sums[:, None] + (phase.start + phase.apart * t) * steps[1 + j]).reshape(-1)
        return samples.tolist(), sums.tolist()


def _apart(bytes_: int) -> int:
    """At least so many bytes, an odd number of cache lines."""
    return (-(-bytes_ // _LINE) | 1) * _LINE
