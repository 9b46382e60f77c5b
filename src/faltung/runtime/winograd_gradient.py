"""Gradients by the weight run by minimal filtering: outer products of tiles in another basis.

A piece packs the samples and the outputs' gradient of a block of tiles, changes the basis of both (element
by element of a tile, each with all tiles and channels behind it), and adds the outer products over tiles
to the sums of each element. After the last block these are changed to the sums that a direct piece has.
"""

from __future__ import annotations

import functools
import itertools
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import weight_gradient
from ..algorithms.weight_gradient import whole
from ..codegen.change import ChangeArguments
from ..codegen.outer import OuterArguments
from ..plan import ChangeSpec, Plan
from ..problem import Shape
from .address import address
from .compiler import compiler
from .weight_gradient import Loop, Operand, WeightGradient

_LINE = 64  # bytes


class WinogradGradient(WeightGradient):
    """A gradient bound to its tables."""

    def __init__(self, plan: Plan) -> None:
        assert plan.sums is not None
        assert plan.sums.basis is not None
        self.basis = plan.sums.basis
        self.points = len(self.basis.samples.matrix)
        self.rank = len(plan.problem.axes)
        super().__init__(plan)

    def run(self, x: NDArray[Any], y: NDArray[Any], gy: NDArray[Any], workers: int) -> bool:
        """Sum the gradient into y; directly where it is not finite."""
        if super().run(x, y, gy, workers):
            self._again.run(x, y, gy, workers)
        return False

    @functools.cached_property
    def _again(self) -> WeightGradient:
        """The same by direct sums."""
        return WeightGradient(weight_gradient.propose(self.problem, compiler().machine))

    def _multiply(
        self, loop: Loop, packed_x: int, packed_g: int, own: int | None, outputs: list[int]
    ) -> None:
        """Change the basis of both operands, multiply, and change that of the sums in the end."""
        pieces, slots, sums = loop.pieces, OuterArguments, self.sums
        inputs = min(sums.inputs, self.channels.inputs)
        products, tiles = self.points**self.rank, self._tiles(self.sums.block)
        lanes = sums.outer.lanes
        # Vector after vector of channels, each with all tiles behind it: what is read is contiguous.
        vector = lanes * self.item
        vectors = [-(-inputs // lanes), self.panels * sums.outer.vectors]
        far = [_apart(n * tiles * vector) for n in vectors]
        rows = whole(inputs, sums.outer.rows)
        panel = rows * self.width * self.item
        sums_far = _apart(self.panels * panel)
        rooms = [pieces.room(products * bytes_) for bytes_ in (*far, sums_far)]
        work = pieces.room(2 * products * lanes * self.item + _LINE)

        change = ChangeArguments
        for spec, operand, source, target, step, count in (
            (self.basis.samples, self.samples, packed_x, rooms[0], far[0], vectors[0]),
            (self.basis.weights, self.gradients, packed_g, rooms[1], far[1], vectors[1]),
        ):
            block = self._change_block(spec, count, operand.pitches[1:], self._elements(step))
            block[change.SOURCE_STEP], block[change.TARGET_STEP] = operand.vector, tiles * vector
            at = loop.call(spec, block)
            tables = {
                sizes: (
                    self._table(self._corners(operand, sizes)),
                    self._table(np.arange(self._tiles(sizes)) * vector),
                )
                for sizes in set(self.blocks.sizes)
            }
            loop.vary(at + change.SOURCE_TILES, [address(tables[s][0]) for s in self.blocks.sizes])
            loop.vary(at + change.TARGET_TILES, [address(tables[s][1]) for s in self.blocks.sizes])
            loop.vary(at + change.TILES, [len(tables[s][0]) for s in self.blocks.sizes])
            pieces.point(at + change.SOURCE, source)
            pieces.point(at + change.TARGET, target)
            pieces.point(at + change.WORK, work)

        block = np.zeros(slots.TOTAL, np.int64)
        block[slots.V_STEP] = tiles * vector
        block[slots.B_STEP], block[slots.C_STEP] = sums.outer.vectors * tiles * vector, panel
        block[slots.STRIP], block[slots.PRODUCTS] = sums.strip, products
        block[slots.A_FAR], block[slots.B_FAR], block[slots.C_FAR] = *far, sums_far
        offsets = {
            sizes: self._table(np.arange(self._tiles(sizes))[:, None] * np.array([vector, vector]))
            for sizes in set(self.blocks.sizes)
        }
        tables_of_rows = [
            self._padded(
                [
                    c // lanes * tiles * vector + c % lanes * self.item
                    for c in range(min(sums.inputs, self.channels.inputs - first))
                ]
            )
            for first in self.first_inputs
        ]
        at = self._call_outer(loop, block, tables_of_rows, offsets, outputs)
        for slot, room in zip((slots.A, slots.B, slots.C), rooms, strict=True):
            pieces.point(at + slot, room)

        # Sums of all channels of a chunk, those beyond the last too, which nobody reads.
        row, taps = self.width * self.item, 3**self.rank
        where = [(k, c) for k in range(self.panels) for c in range(inputs)]
        block = self._change_block(
            self.basis.results,
            sums.outer.vectors,
            self._elements(sums_far),
            [row * 3**k for k in reversed(range(self.rank))],
        )
        block[ChangeArguments.SOURCE_TILES] = address(self._table([k * panel + c * row for k, c in where]))
        block[ChangeArguments.TARGET_TILES] = address(
            self._table([k * self.panel_bytes + c * taps * row for k, c in where])
        )
        block[ChangeArguments.TILES] = len(where)
        at = pieces.call(self.basis.results, block)
        pieces.point(at + ChangeArguments.SOURCE, rooms[2])
        self._to_sums(pieces, at + ChangeArguments.TARGET, own)
        pieces.point(at + ChangeArguments.WORK, work)

    def _change_block(
        self, spec: ChangeSpec, vectors: int, source: list[int], target: list[int]
    ) -> NDArray[np.int64]:
        """The arguments of a change of basis, without places of tiles: so many vectors of channels, and the
        bytes from one element of a tile to the next along each axis."""
        slots = ChangeArguments
        block = np.zeros(slots.FIXED + 2 * spec.rank, np.int64)
        block[slots.VECTORS] = vectors
        block[slots.SOURCE_STEP] = block[slots.TARGET_STEP] = spec.lanes * self.item
        block[slots.FIXED :] = [*source, *target]
        return block

    def _elements(self, far: int) -> list[int]:
        """The bytes from one element of a tile in the other basis to the next along each axis."""
        return [far * self.points**k for k in reversed(range(self.rank))]

    def _tiles(self, sizes: Shape) -> int:
        """How many tiles a block has."""
        return math.prod(self._counts(sizes))

    def _counts(self, sizes: Shape) -> list[int]:
        return [sizes[0], *(-(-n // self.basis.outputs) for n in sizes[1:])]

    def _corners(self, operand: Operand, sizes: Shape) -> list[int]:
        """Where the tiles of a block begin in what is packed of an operand."""
        steps = [operand.pitches[0], *(p * self.basis.outputs for p in operand.pitches[1:])]
        every = itertools.product(*map(range, self._counts(sizes)))
        return [sum(k * s for k, s in zip(tile, steps, strict=True)) for tile in every]


def _apart(bytes_: int) -> int:
    """At least so many bytes, an odd number of cache lines."""
    return (-(-bytes_ // _LINE) | 1) * _LINE
