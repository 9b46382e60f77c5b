"""The strip routine: weights times strips of adjacent positions, with the sums in registers.

Where positions are adjacent in memory, as with channels first, vectors are of positions, and neither
samples nor results are ever transposed. A *tile* is T output channels × V vectors of L positions; k runs
over taps and input channels, and a table tells where each k is among the samples:

    for group of tiles:                                       # whose weights stay in L2
      for panel of V vectors:                                 # each with a place in B and in C
        for block of k:                                       # whose samples stay in L1
          for tile in group:
              acc[T][V] = biases, or what C holds from the block before
              for k in block:
                  x[V] = load(B[place v] + table[k])
                  for t in range(T):
                      acc[t] += broadcast(A[row t][k]) · x
              C[row t][place v] = acc[t][v]

A row of A is that of an output channel: its bias, then its weights, ``A_STEP`` bytes apart. The last vectors
of a line may overlap, and the last tile repeats its last row: what they share is computed several times, all
from the same samples in the same order. (Goto, van de Geijn: Anatomy of high-performance matrix
multiplication, ACM TOMS 34, 2008; lanes of positions, unpacked: Zhang, Franchetti, Low: High performance
zero-memory overhead direct convolutions, 2018.)
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import StripSpec
from . import numbers
from .builder import Value
from .stencil import attributes
from .tiled import Tiled


class StripArguments:
    """The slots of the argument block, 8 bytes each."""

    A, B, C, A_ROWS, C_ROWS, TILES, GROUP, B_PLACES, C_PLACES, PANELS, A_STEP, TABLE, BLOCK, COUNT = range(14)
    TOTAL = 14


def emit(spec: StripSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Strip(spec, machine, name).text()


class _Strip(Tiled[StripSpec]):
    def text(self) -> str:
        b, spec, slots = self.b, self.spec, StripArguments
        self.a, samples, results, self.a_rows, self.c_rows = (
            self.argument(k, "ptr") for k in (slots.A, slots.B, slots.C, slots.A_ROWS, slots.C_ROWS)
        )
        b_places, c_places, self.table = (
            self.argument(k, "ptr") for k in (slots.B_PLACES, slots.C_PLACES, slots.TABLE)
        )
        tiles, group, panels, self.a_step, block, count = (
            self.argument(k)
            for k in (slots.TILES, slots.GROUP, slots.PANELS, slots.A_STEP, slots.BLOCK, slots.COUNT)
        )
        with b.loop(0, tiles, group) as first:
            stop = b.minimum(b.add(first.index, group), tiles)
            with b.loop(0, panels, 1) as panel:
                at = b.mul(panel.index, 8 * spec.vectors)
                x, y = [], []
                for v in range(spec.vectors):
                    where = b.add(at, 8 * v)
                    x.append(b.offset(samples, b.load("i64", b.offset(b_places, where), align=8)))
                    y.append(b.offset(results, b.load("i64", b.offset(c_places, where), align=8)))
                zero = Value("0", "i64")
                self.block(first.index, stop, x, y, zero, b.minimum(block, count), is_first=True)
                with b.loop(block, count, block) as k:
                    end = b.minimum(b.add(k.index, block), count)
                    self.block(first.index, stop, x, y, k.index, end, is_first=False)
        return b.finish(attributes(self.machine))

    def block(
        self,
        first: Value,
        stop: Value,
        x: list[Value],
        y: list[Value],
        begin: Value,
        end: Value,
        is_first: bool,
    ) -> None:
        """All tiles of a group through one block of k."""
        b, spec = self.b, self.spec
        with b.loop(first, stop, 1) as tile:
            base = b.mul(tile.index, 8 * spec.rows)
            rows, steps = [], []
            for t in range(spec.rows):
                at = b.add(base, 8 * t)
                rows.append(b.offset(self.a, b.load("i64", b.offset(self.a_rows, at), align=8)))
                steps.append(b.load("i64", b.offset(self.c_rows, at), align=8))
            places = [[b.offset(y[v], steps[t]) for v in range(spec.vectors)] for t in range(spec.rows)]
            sums = []
            for t in range(spec.rows):
                if is_first:
                    sums += [self.one(rows[t])] * spec.vectors
                else:
                    sums += [b.load(self.type, place, self.item) for place in places[t]]
            sums = self.products(rows, x, begin, end, sums)
            for t in range(spec.rows):
                for v in range(spec.vectors):
                    b.store(sums[t * spec.vectors + v], places[t][v], self.item)

    def products(
        self, rows: list[Value], x: list[Value], begin: Value, end: Value, sums: list[Value]
    ) -> list[Value]:
        """Add the products of a block of k to the sums of a tile."""
        b, spec = self.b, self.spec
        step = b.mul(b.add(begin, 1), self.a_step)
        with b.loop(begin, end, 1, [step, *sums]) as k:
            step, *sums = k.carried
            place = b.load("i64", b.offset(self.table, b.mul(k.index, 8)), align=8)
            samples = [b.load(self.type, b.offset(at, place), self.item) for at in x]
            for t in range(spec.rows):
                weight = self.one(b.offset(rows[t], step))
                for v in range(spec.vectors):
                    at = t * spec.vectors + v
                    sums[at] = numbers.multiply_add(
                        b, spec.element, samples[v], weight, sums[at], self.machine
                    )
            k.following = [b.add(step, self.a_step), *sums]
        return k.carried[1:]

    def one(self, at: Value) -> Value:
        """A number in all lanes."""
        return self.b.broadcast(self.b.load(self.element, at, self.item), self.spec.lanes)
