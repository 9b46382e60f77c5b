"""The lanewise routine: every lane has a signal and taps of its own.

Lanes are groups of a layer, or neighbouring outputs whose taps were repeated. Taps that lie one *slide*
apart meet the samples of outputs that lie one slide apart, so that a tile loads each sample once for all
its taps in registers:

    for span of tiles:                                        # whose samples and outputs stay in L1
      for product in products:                                # each with an A, B, C and biases of its own
        for panel in panels:                                  # outputs of the same samples
          for tile of R rows × T outputs, a slide apart, in the span:
            acc[R][T] = biases
            for size in sizes:
              for run of so many taps, a slide apart:         # its samples, its taps in B
                w[size] = load(taps)
                for r in range(R):
                  for j in range(T + size − 1):
                    x = load(A + row r + run + j slides)
                    acc[r][t] += x · w[j − t], for all t
            C[row r + t] = acc[r][t]

R·T·size multiply-adds take R·(T + size − 1) + size loads. Gradients of taps are the same with outputs
and taps exchanged: the sums are those of taps, and what is held in registers are gradients of outputs.
"""

from __future__ import annotations

from ..machine import Machine
from ..plan import LanewiseSpec
from . import numbers
from .builder import Value
from .stencil import attributes
from .tiled import Tiled


class LanewiseArguments:
    """The slots of the argument block, 8 bytes each."""

    A, B, C, BIAS, A_ROWS, C_ROWS, TILES, SPAN, RUNS, COUNTS = range(10)
    # Bytes from one sample, output and tap of a slide to the next.
    A_STEP, C_STEP, B_STEP = range(10, 13)
    # Panels and products, and bytes from one to the next.
    PANELS, B_NEAR, C_NEAR, BIAS_NEAR = range(13, 17)
    PRODUCTS, A_FAR, B_FAR, C_FAR, BIAS_FAR = range(17, 22)
    TOTAL = 22

    RUN = 2
    """Words of a run: bytes to its samples and to its taps."""


def emit(spec: LanewiseSpec, machine: Machine, name: str) -> str:
    """The IR text of the routine."""
    return _Lanewise(spec, machine, name).text()


class _Lanewise(Tiled[LanewiseSpec]):
    def text(self) -> str:
        b, slots = self.b, LanewiseArguments
        starts = [self.argument(k, "ptr") for k in (slots.A, slots.B, slots.C, slots.BIAS)]
        self.a_rows, self.c_rows, self.runs, counts = (
            self.argument(k, "ptr") for k in (slots.A_ROWS, slots.C_ROWS, slots.RUNS, slots.COUNTS)
        )
        tiles, span = self.argument(slots.TILES), self.argument(slots.SPAN)
        self.counts = [b.load("i64", b.offset(counts, 8 * k), align=8) for k in range(len(self.spec.sizes))]
        self.steps = [self.argument(k) for k in (slots.A_STEP, slots.C_STEP, slots.B_STEP)]
        panels, *near = (self.argument(slots.PANELS + k) for k in range(4))
        products, *far = (self.argument(slots.PRODUCTS + k) for k in range(5))
        with b.loop(0, tiles, span) as whole:
            first, stop = whole.index, b.minimum(b.add(whole.index, span), tiles)
            with b.loop(0, products, 1, starts) as product:
                self.a, *others = product.carried
                with b.loop(0, panels, 1, others) as panel:
                    with b.loop(first, stop, 1) as tile:
                        self.tile(tile.index, *panel.carried)
                    panel.following = [b.offset(at, by) for at, by in zip(panel.carried, near, strict=True)]
                product.following = [b.offset(at, by) for at, by in zip(product.carried, far, strict=True)]
        return b.finish(attributes(self.machine))

    def tile(self, index: Value, taps: Value, c: Value, bias: Value) -> None:
        """Every run for one tile."""
        b, spec = self.b, self.spec
        base = b.mul(index, 8 * spec.rows)
        rows = [b.offset(self.a, self.entry(self.a_rows, base, r)) for r in range(spec.rows)]
        if spec.fetches:  # stores that miss wait for each other
            for r in range(spec.rows):
                at = b.offset(c, self.entry(self.c_rows, b.add(base, 8 * spec.rows), r))
                for _ in range(spec.outputs):
                    b.prefetch(at, write=True)
                    at = b.offset(at, self.steps[1])
        first = b.load(self.type, bias, self.item)
        sums, run = [first] * (spec.rows * spec.outputs), self.runs
        for size, count in zip(spec.sizes, self.counts, strict=True):
            with b.loop(0, count, 1, [run, *sums]) as loop:
                run, *sums = loop.carried
                following = b.offset(run, 8 * LanewiseArguments.RUN)
                loop.following = [following, *self.slide(rows, taps, run, size, sums)]
            run, *sums = loop.carried
        for r in range(spec.rows):
            at = b.offset(c, self.entry(self.c_rows, base, r))
            for t in range(spec.outputs):
                b.store(sums[r * spec.outputs + t], at, self.item)
                at = b.offset(at, self.steps[1])

    def slide(self, rows: list[Value], taps: Value, run: Value, size: int, sums: list[Value]) -> list[Value]:
        """Add the products of one run."""
        b, spec = self.b, self.spec
        to_samples, to_taps = (b.load("i64", b.offset(run, 8 * k), align=8) for k in range(2))
        at, weights = b.offset(taps, to_taps), []
        for _ in range(size):
            weights.append(b.load(self.type, at, self.item))
            at = b.offset(at, self.steps[2])
        sums = list(sums)
        for r, row in enumerate(rows):
            at = b.offset(row, to_samples)
            for j in range(spec.outputs + size - 1):
                sample = b.load(self.type, at, self.item)
                for t in range(max(0, j - size + 1), min(j + 1, spec.outputs)):
                    k = r * spec.outputs + t
                    sums[k] = numbers.multiply_add(
                        b, spec.element, sample, weights[j - t], sums[k], self.machine
                    )
                at = b.offset(at, self.steps[0])
        return sums

    def entry(self, table: Value, base: Value, r: int) -> Value:
        return self.b.load("i64", self.b.offset(table, self.b.add(base, 8 * r)), align=8)
