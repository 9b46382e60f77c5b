"""The outer routine: sums of outer products of samples of two arrays at the same positions.

A *row* is a place in A, a *panel* V·L adjacent numbers of B, and k runs over positions, which lie where a
table says, in A and in B:

    for product in products:                                  # each with an A, a B and a C of its own
      for strip of positions:                                 # whose lines of A and B stay in L1
        for panel in panels:
          for tile of T rows:
            acc[T][V] = 0
            for k in strip:
                w[v] = load(B[panel + b_offset[k] + v·step]) for each v
                for t in range(T):
                    acc[t] += broadcast(A[row t + a_offset[k]]) · w
            C[panel][tile] += acc                             # or = acc, in the first strip of all

The sums of a strip begin at nought and are added to those before: the error grows with the length of a
strip and the number of strips, not with their product. The last tile's rows that do not exist repeat the
last one, and have places of their own in C. (Goto, van de Geijn: Anatomy of high-performance matrix
multiplication, ACM TOMS 34, 2008.)
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import OuterSpec
from . import numbers
from .builder import Value
from .stencil import attributes
from .tiled import Tiled


class OuterArguments:
    """The slots of the argument block, 8 bytes each."""

    # ``B_STEP`` and ``C_STEP`` go from panel to panel, ``V_STEP`` from vector to vector of one in B.
    A, B, C, ROWS, TILES, PANELS, B_STEP, C_STEP, OFFSETS, POSITIONS, STRIP, FRESH = range(12)
    # Products, and bytes from one to the next in A, B and C.
    PRODUCTS, A_FAR, B_FAR, C_FAR = range(12, 16)
    V_STEP = 16
    TOTAL = 17
    # Of a position: the bytes to it in A, and in B.
    POSITION = 2


def emit(spec: OuterSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Outer(spec, machine, name).text()


class _Outer(Tiled[OuterSpec]):
    def __init__(self, spec: OuterSpec, machine: Machine, name: str) -> None:
        super().__init__(spec, machine, name)
        self.tile_bytes = spec.rows * spec.vectors * spec.lanes * self.item

    def text(self) -> str:
        b, slots = self.b, OuterArguments
        a, from_, to, self.rows, offsets = (
            self.argument(k, "ptr") for k in (slots.A, slots.B, slots.C, slots.ROWS, slots.OFFSETS)
        )
        self.tiles, panels, b_step, c_step, positions, strip, fresh = (
            self.argument(k)
            for k in (
                slots.TILES, slots.PANELS, slots.B_STEP, slots.C_STEP, slots.POSITIONS, slots.STRIP,
                slots.FRESH,
            )
        )  # fmt: skip
        self.v_step = self.argument(slots.V_STEP)
        products, *far = (self.argument(slots.PRODUCTS + k) for k in range(4))
        with b.loop(0, products, 1, [a, from_, to]) as product:
            with b.loop(0, positions, strip) as part:
                places = b.offset(offsets, b.mul(part.index, 8 * slots.POSITION))
                count = b.minimum(strip, b.sub(positions, part.index))
                first = b.bit("and", b.compare("ne", fresh, 0), b.compare("eq", part.index, 0))
                with b.loop(0, panels, 1, product.carried[1:]) as panel:
                    from_, to = panel.carried
                    self.panel(product.carried[0], from_, to, places, count, first)
                    panel.following = [b.offset(from_, b_step), b.offset(to, c_step)]
            product.following = [b.offset(at, by) for at, by in zip(product.carried, far, strict=True)]
        return b.finish(attributes(self.machine))

    def panel(self, a: Value, from_: Value, to: Value, places: Value, count: Value, first: Value) -> None:
        """One strip of all rows and one panel."""
        b, spec = self.b, self.spec
        with b.loop(0, self.tiles, 1, [to]) as tile:
            base = b.mul(tile.index, 8 * spec.rows)
            rows = [
                b.offset(a, b.load("i64", b.offset(self.rows, b.add(base, 8 * t)), align=8))
                for t in range(spec.rows)
            ]
            sums = self.products(rows, from_, places, count)
            at = tile.carried[0]
            with b.when(first):
                for k, total in enumerate(sums):
                    b.store(total, self.place(at, k), self.item)
            with b.when(b.bit("xor", first, Value("true", "i1"))):
                for k, total in enumerate(sums):
                    before = b.load(self.type, self.place(at, k), self.item)
                    b.store(b.floating("fadd", before, total), self.place(at, k), self.item)
            tile.following = [b.offset(at, self.tile_bytes)]

    def products(self, rows: list[Value], from_: Value, places: Value, count: Value) -> list[Value]:
        """The sums of a tile over the positions of a strip."""
        b, spec = self.b, self.spec
        size = 8 * OuterArguments.POSITION
        sums = [numbers.zero(spec.element, spec.lanes)] * (spec.rows * spec.vectors)
        vectors = [from_]
        while len(vectors) < spec.vectors:
            vectors.append(b.offset(vectors[-1], self.v_step))

        def step(index: Value, k: int, sums: list[Value]) -> list[Value]:
            place = b.offset(b.offset(places, index), size * k)
            by_a, by_b = (b.load("i64", b.offset(place, 8 * j), align=8) for j in range(2))
            w = [b.load(self.type, b.offset(at, by_b), self.item) for at in vectors]
            for t, row in enumerate(rows):
                sample = b.broadcast(b.load(self.element, b.offset(row, by_a), self.item), spec.lanes)
                for v in range(spec.vectors):
                    at = t * spec.vectors + v
                    sums[at] = numbers.multiply_add(b, spec.element, sample, w[v], sums[at], self.machine)
            return sums

        return self.turns(0, b.mul(count, size), size, spec.unrolled, sums, step)

    def place(self, tile: Value, k: int) -> Value:
        return self.b.offset(tile, k * self.spec.lanes * self.item)
