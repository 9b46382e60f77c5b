"""The panel routine: rows of samples times panels of weights, with the sums in registers.

A *row* is one output position: a place in A, from which its samples are found at offsets that are the
same for every row. A *panel* holds the weights of V·L outputs, k after k, behind a row of biases. The
sum over k is cut into blocks whose part of a panel stays in L1 while all rows pass by, and a block
into runs of ``count`` adjacent samples:

    for product in products:                                  # each with an A, panels and a C of its own
      for panel in panels:
        for block in blocks:                                  # first run, runs, count, place in the panel
            for tile of T rows:
                acc[T][V] = biases, or what C holds from the block before
                for run in runs of the block:
                    for k in range(count):
                        w[V] = load(weights); weights += V·L
                        for t in range(T):
                            acc[t] += broadcast(A[row t + run + k]) · w
                C[row t] = acc[t]

Every weight that is loaded is used T times, every sample V·L times: with T·V multiply-adds for T + V
loads the multipliers are the limit, as long as little else is done for each k. So the loop over k is
``unrolled``: a core whose other hyperthread is busy dispatches half as many instructions, and then those that
only count are paid for (30 of them for 12 multiply-adds took 1.1 times as long as 21). Where panels come from
L3 and few rows pass by, those of the next block are fetched meanwhile. Where runs would be short they are of
one sample, and the loop over k is left out. The last tile repeats its last row, which then is computed and
stored several times over. With ``pairs`` a sample is a word of two neighbouring channels in bfloat16, a
weight the word that they are multiplied by, and k counts words. (Goto, van de Geijn: Anatomy of
high-performance matrix multiplication, ACM TOMS 34, 2008; rows by
address instead of a packed A: Dukhan, The indirect convolution algorithm, 2019.)
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import PanelSpec
from . import numbers
from .builder import Value, vector
from .stencil import attributes
from .tiled import Tiled


class PanelArguments:
    """The slots of the argument block, 8 bytes each."""

    A, B, C, A_ROWS, C_ROWS, TILES, PANELS, B_STEP, C_STEP, BLOCKS, BLOCK_COUNT, RUNS = range(12)
    # Products, and bytes from one to the next in A, B and C.
    PRODUCTS, A_FAR, B_FAR, C_FAR = range(12, 16)
    TOTAL = 16
    # Of a block: its first run and their number, samples of a run, bytes to its weights in the panel.
    FIRST, COUNT, SAMPLES, WEIGHTS = range(4)
    BLOCK = 4


def emit(spec: PanelSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Panel(spec, machine, name).text()


class _Panel(Tiled[PanelSpec]):
    def text(self) -> str:
        b, slots = self.b, PanelArguments
        self.a, panel, c, self.a_rows, self.c_rows, blocks, self.runs = (
            self.argument(k, "ptr")
            for k in (slots.A, slots.B, slots.C, slots.A_ROWS, slots.C_ROWS, slots.BLOCKS, slots.RUNS)
        )
        self.tiles, panels, b_step, c_step, block_count = (
            self.argument(k)
            for k in (slots.TILES, slots.PANELS, slots.B_STEP, slots.C_STEP, slots.BLOCK_COUNT)
        )
        products, *far = (self.argument(slots.PRODUCTS + k) for k in range(4))
        with b.loop(0, products, 1, [self.a, panel, c]) as product:
            self.a = product.carried[0]
            with b.loop(0, panels, 1, product.carried[1:]) as loop:
                panel, c = loop.carried
                with b.loop(0, block_count, 1) as inner:
                    block = b.offset(blocks, b.mul(inner.index, 8 * slots.BLOCK))
                    self.block(block, panel, c, b.compare("eq", inner.index, 0))
                loop.following = [b.offset(panel, b_step), b.offset(c, c_step)]
            product.following = [b.offset(at, by) for at, by in zip(product.carried, far, strict=True)]
        return b.finish(attributes(self.machine))

    def block(self, block: Value, panel: Value, c: Value, is_first: Value) -> None:
        """All rows through one block of k."""
        b, spec, slots = self.b, self.spec, PanelArguments
        first, runs, samples, weights = (
            b.load("i64", b.offset(block, 8 * k), align=8) for k in range(slots.BLOCK)
        )
        run = b.offset(self.runs, b.mul(first, 8))
        weight = b.offset(panel, weights)
        with b.loop(0, self.tiles, 1) as tile:
            base = b.mul(tile.index, 8 * spec.rows)
            a, into = [], []
            for t in range(spec.rows):
                at = b.add(base, 8 * t)
                a.append(b.offset(self.a, b.load("i64", b.offset(self.a_rows, at), align=8)))
                into.append(b.offset(c, b.load("i64", b.offset(self.c_rows, at), align=8)))
            sums = []
            for t in range(spec.rows):
                start = b.select(is_first, panel, into[t])
                sums += [self.vector(start, v) for v in range(spec.vectors)]
            sums = self.products(a, weight, run, runs, samples, sums)
            for t in range(spec.rows):
                for v in range(spec.vectors):
                    b.store(sums[t * spec.vectors + v], b.offset(into[t], v * spec.lanes * self.item))

    def products(
        self, a: list[Value], weight: Value, run: Value, runs: Value, samples: Value, sums: list[Value]
    ) -> list[Value]:
        """Add the products of every run to the sums of a tile."""
        b, spec = self.b, self.spec
        # Blocks of weights follow each other.
        ahead = b.mul(b.mul(runs, samples), spec.vectors * spec.lanes * self.item) if spec.fetches else None
        with b.loop(0, runs, 1, [weight, *sums]) as outer:
            offset = b.load("i64", b.offset(run, b.mul(outer.index, 8)), align=8)
            rows = [b.offset(at, offset) for at in a]
            if spec.singly:
                outer.following = self.step(rows, ahead, outer.carried)
            else:
                outer.following = self.turns(
                    0,
                    b.mul(samples, self.item),
                    self.item,
                    spec.unrolled,
                    outer.carried,
                    lambda at, k, carried: self.step(
                        [b.offset(b.offset(row, at), k * self.item) for row in rows], ahead, carried
                    ),
                )
        return outer.carried[1:]

    def step(self, rows: list[Value], ahead: Value | None, carried: list[Value]) -> list[Value]:
        """One k: the weights and sums that the next one begins with."""
        b, spec = self.b, self.spec
        weight, *sums = carried
        # Words of two numbers are as wide as a sum.
        kind = "i32" if spec.pairs else self.element
        w = [self.vector(weight, v, kind) for v in range(spec.vectors)]
        if ahead is not None:
            b.prefetch(b.offset(weight, ahead))
        for t in range(spec.rows):
            align = self.item // 2 if spec.pairs else self.item
            sample = b.broadcast(b.load(kind, rows[t], align), spec.lanes)
            for v in range(spec.vectors):
                at = t * spec.vectors + v
                if spec.pairs:
                    sums[at] = numbers.multiply_add_pairs(b, sample, w[v], sums[at], self.machine)
                else:
                    sums[at] = numbers.multiply_add(b, spec.element, sample, w[v], sums[at], self.machine)
        return [b.offset(weight, spec.vectors * spec.lanes * self.item), *sums]

    def vector(self, at: Value, v: int, element: str | None = None) -> Value:
        type_ = vector(self.spec.lanes, element or self.element)
        return self.b.load(type_, self.b.offset(at, v * self.spec.lanes * self.item), self.item)
