"""How samples are multiplied by taps: one by one, or two neighbours at a time.

One by one, a vector of samples becomes a vector of accumulators and is multiplied by one tap; a
complex kernel is two real ones that share every vector.

In pairs (``product="pairs"``), samples and taps of 16 bits meet in the instruction that multiplies
two neighbours each and adds both products exactly into 32 bits (``pmaddwd`` since SSE2; a host with
VNNI adds the accumulator too). A vector of L samples from place c holds the pairs (c, c+1),
(c+2, c+3), … that the outputs c, c+2, … want for two neighbouring taps, and the vector from c + 1 on
those of the outputs between, so nothing is moved until the sums are stored:

    even += x[c … c+L−1]   · (tap, next tap)
    odd  += x[c+1 … c+L]   · (tap, next tap)
    y[c … c+L−1] = even[0], odd[0], even[1], odd[1], …
"""

from __future__ import annotations

from typing import Protocol

from ..machine import Machine
from ..plan import StencilSpec
from . import numbers
from .builder import Builder, Value, lanes_of, vector


class Product(Protocol):
    """What a stencil needs to know of its products.

    ``parts`` accumulators belong to one vector of outputs; ``tap_bytes`` is the size of one of their
    taps in the table, of which each tap of a column has ``tap_parts``.
    """

    parts: int
    tap_bytes: int
    tap_parts: int

    def zero(self) -> Value:
        """The empty sum."""

    def held(self, taps: Value, height: int) -> list[Value]:
        """The taps of a column, each in registers of its own."""

    def samples(self, at: Value) -> list[Value]:
        """What is to be multiplied for one vector of outputs."""

    def added(self, sums: list[Value], samples: list[Value], held: list[Value], tap: int) -> list[Value]:
        """The accumulators of one vector of outputs with one more product."""


def product_of(b: Builder, spec: StencilSpec, machine: Machine) -> Product:
    """The kind of product that the specification names."""
    return (Pairs if spec.product == "pairs" else Singles)(b, spec, machine)


class Singles:
    """One sample and one tap in each lane."""

    def __init__(self, b: Builder, spec: StencilSpec, machine: Machine) -> None:
        self.b, self.spec, self.machine = b, spec, machine
        self.parts = self.tap_parts = 2 if spec.complexity in ("kernel", "both") else 1
        self.element = numbers.ACCUMULATOR[spec.accumulator]
        self.tap_bytes = numbers.BYTES[self.element]

    def zero(self) -> Value:
        """The empty sum."""
        return numbers.zero(self.spec.accumulator, self.spec.lanes)

    def held(self, taps: Value, height: int) -> list[Value]:
        """The taps of a column, each in registers of its own."""
        b = self.b
        return [
            b.broadcast(b.load(self.element, b.offset(taps, k * self.tap_bytes)), self.spec.lanes)
            for k in range(height * self.parts)
        ]

    def samples(self, at: Value) -> list[Value]:
        """What is multiplied for one vector of outputs."""
        spec = self.spec
        return [numbers.load(self.b, spec.x, spec.accumulator, at, spec.lanes, self.machine)]

    def added(self, sums: list[Value], samples: list[Value], held: list[Value], tap: int) -> list[Value]:
        """The accumulators with one more product."""
        height = len(held) // self.parts
        return [
            numbers.multiply_add(
                self.b, self.spec.accumulator, samples[0], held[p * height + tap], total, self.machine
            )
            for p, total in enumerate(sums)
        ]


class Pairs:
    """Two neighbouring samples of 16 bits and two taps in each lane of 32."""

    parts = 2  # even and odd outputs
    tap_bytes = 4
    tap_parts = 1

    def __init__(self, b: Builder, spec: StencilSpec, machine: Machine) -> None:
        self.b, self.spec, self.machine = b, spec, machine
        self.step = numbers.storage_bytes(spec.x)

    def zero(self) -> Value:
        """The empty sum."""
        return numbers.zero("i32", self.spec.lanes // 2)

    def held(self, taps: Value, height: int) -> list[Value]:
        """Pairs of taps, each in every lane of a register."""
        b = self.b
        both = [b.load("i32", b.offset(taps, k * self.tap_bytes)) for k in range(height)]
        return [b.reinterpret(b.broadcast(t, self.spec.lanes // 2), "i16", self.spec.lanes) for t in both]

    def samples(self, at: Value) -> list[Value]:
        """The pairs that even outputs want, and those that odd ones do."""
        return [self._narrow(at), self._narrow(self.b.offset(at, self.step))]

    def added(self, sums: list[Value], samples: list[Value], held: list[Value], tap: int) -> list[Value]:
        """The accumulators with one more product."""
        return [
            self.b.add(total, self._sums_of_two(x, held[tap])) for total, x in zip(sums, samples, strict=True)
        ]

    def _narrow(self, at: Value) -> Value:
        raw = self.b.load(vector(self.spec.lanes, numbers.STORAGE[self.spec.x]), at)
        return self.b.resize(raw, "i16", signed=self.spec.x.startswith("i"))

    def _sums_of_two(self, x: Value, taps: Value) -> Value:
        b, lanes = self.b, lanes_of(x.type)
        name, feature = _MULTIPLY_PAIRS.get(lanes, ("", ""))
        if self.machine.x86 and self.machine.has(feature):
            return b.call(name, vector(lanes // 2, "i32"), [x, taps], [])
        product = b.mul(b.resize(x, "i32", signed=True), b.resize(taps, "i32", signed=True))
        return b.add(*(b.shuffle(product, None, range(k, lanes, 2)) for k in (0, 1)))


_MULTIPLY_PAIRS = {
    8: ("llvm.x86.sse2.pmadd.wd", "sse2"),
    16: ("llvm.x86.avx2.pmadd.wd", "avx2"),
    32: ("llvm.x86.avx512.pmaddw.d.512", "avx512bw"),
}
"""The instruction by how many samples it takes, and the feature it belongs to."""


def interleaved(b: Builder, even: Value, odd: Value, narrow: bool) -> Value:
    """Sums of even and odd outputs in the order of the outputs; ``narrow`` keeps their low 16 bits."""
    lanes = lanes_of(even.type)
    if not narrow:
        return b.shuffle(even, odd, [p for k in range(lanes) for p in (k, lanes + k)])
    return b.reinterpret(b.bit("or", b.bit("and", even, 0xFFFF), b.bit("shl", odd, 16)), "i16", 2 * lanes)
