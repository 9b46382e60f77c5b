"""Fourier transforms along one axis of many lines at once: lanes are lines, so nothing is shuffled.

A line of n = r₀·r₁·… complex points, real and imaginary parts in vectors of their own, is transformed
in place, stage by stage. Forward is decimation in frequency: a block of m points becomes r blocks of
m/r,

    z_q[j] = w^(q·j) · Σ_p x[j + p·m/r] · exp(−2πi·p·q/r),      w = exp(−2πi/m),  q, p = 0 … r−1,

so frequency k ends where the mixed-radix digits of k, least significant first, say (``frequencies``).
Backward is its adjoint, decimation in time: the same stages in reverse with conjugate factors. A
product of spectra does not care about their order, so nothing is ever permuted.

Source: J. W. Cooley, J. W. Tukey, An algorithm for the machine calculation of complex Fourier series,
Math. Comp. 19 (1965); W. M. Gentleman, G. Sande, Fast Fourier transforms for fun and profit (1966).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..machine import Machine
from .builder import Builder, Value, vector

Complex = tuple[Value, Value]


@dataclass(frozen=True)
class Stage:
    """One stage: blocks of ``block`` points by radix ``radix``; its factors start at ``offset``, in
    complex numbers from the start of the line's table."""

    block: int
    radix: int
    offset: int

    @property
    def part(self) -> int:
        """The points of each block it leaves."""
        return self.block // self.radix

    @property
    def factors(self) -> int:
        """How many factors it has: radix − 1 for each point of a part, none where all are 1."""
        return self.part * (self.radix - 1) if self.part > 1 else 0


@functools.cache
def stages(radices: tuple[int, ...]) -> tuple[Stage, ...]:
    """The stages of a forward transform, in order."""
    found, block, offset = [], math.prod(radices), 0
    for radix in radices:
        found.append(Stage(block, radix, offset))
        offset += found[-1].factors
        block //= radix
    return tuple(found)


def twiddles(radices: tuple[int, ...]) -> NDArray[np.complex128]:
    """The factors of all stages, in the order the code reads them."""
    parts = [np.zeros(0, dtype=np.complex128)]
    for stage in stages(radices):
        if stage.factors:
            j, q = np.arange(stage.part)[:, None], np.arange(1, stage.radix)
            # Reduced first, so that the angle is exact.
            parts.append(np.exp(-2j * np.pi * ((j * q) % stage.block) / stage.block).reshape(-1))
    return np.concatenate(parts)


def frequencies(radices: tuple[int, ...]) -> NDArray[np.int64]:
    """The frequency that the forward transform leaves at each position."""
    at, step = np.zeros(1, dtype=np.int64), 1
    for radix in radices:
        # The first stage decides the least significant digit and the largest stride of positions.
        at = (at[:, None] + step * np.arange(radix)).reshape(-1)
        step *= radix
    return at


class Transform:
    """Writes the stages for vectors of ``lanes`` elements into a function."""

    def __init__(self, b: Builder, element: str, lanes: int, machine: Machine) -> None:
        self.b, self.machine = b, machine
        self.element, self.lanes = element, lanes
        self.type = vector(lanes, element)
        self.item = 4 if element == "float" else 8

    # -- whole transforms ----------------------------------------------------------------------

    def forward(self, line: Line, chosen: Sequence[Stage], points: int, factors: Value) -> None:
        """Some consecutive stages of the forward transform, of a line or a block of it."""
        for stage in chosen:
            self._stage(line, stage, points, factors, self._decimate)

    def backward(self, line: Line, chosen: Sequence[Stage], points: int, factors: Value) -> None:
        """The same stages backwards and conjugate: the adjoint of ``forward``."""
        for stage in reversed(chosen):
            self._stage(line, stage, points, factors, self._collect)

    def _stage(
        self,
        line: Line,
        stage: Stage,
        points: int,
        table: Value,
        butterfly: Callable[[Line, Value, Stage, list[Complex]], None],
    ) -> None:
        b, blocks = self.b, points // stage.block
        if blocks == 1 or stage.part < blocks:
            # Few factors, many blocks: the factors stay in registers.
            with b.loop(0, stage.part, 1) as j:
                factors = self._factors(table, stage, j.index)
                if blocks == 1:
                    butterfly(line, b.mul(j.index, line.step), stage, factors)
                else:
                    with b.loop(0, blocks, 1) as k:
                        at = b.add(b.mul(k.index, stage.block * line.step), b.mul(j.index, line.step))
                        butterfly(line, at, stage, factors)
            return
        with b.loop(0, blocks, 1) as k, b.loop(0, stage.part, 1) as j:
            factors = self._factors(table, stage, j.index)
            at = b.add(b.mul(k.index, stage.block * line.step), b.mul(j.index, line.step))
            butterfly(line, at, stage, factors)

    def _factors(self, table: Value, stage: Stage, j: Value) -> list[Complex]:
        if not stage.factors:
            return []
        b, size = self.b, 2 * self.item
        at = b.offset(table, b.add(b.mul(j, (stage.radix - 1) * size), stage.offset * size))
        return [
            (
                b.broadcast(b.load(self.element, b.offset(at, q * size)), self.lanes),
                b.broadcast(b.load(self.element, b.offset(at, q * size + self.item)), self.lanes),
            )
            for q in range(stage.radix - 1)
        ]

    # -- one butterfly -------------------------------------------------------------------------

    def _decimate(self, line: Line, at: Value, stage: Stage, factors: list[Complex]) -> None:
        apart = stage.part * line.step
        for v in line.vectors:
            points = [line.load(self, at, p * apart + v) for p in range(stage.radix)]
            for q, z in enumerate(self.butterfly(points)):
                line.store(self, self.times(z, factors[q - 1]) if q and factors else z, at, q * apart + v)

    def _collect(self, line: Line, at: Value, stage: Stage, factors: list[Complex]) -> None:
        apart = stage.part * line.step
        for v in line.vectors:
            points = [line.load(self, at, q * apart + v) for q in range(stage.radix)]
            if factors:
                points[1:] = [
                    self.times(z, w, conjugate=True) for z, w in zip(points[1:], factors, strict=True)
                ]
            for p, x in enumerate(self.butterfly(points, backward=True)):
                line.store(self, x, at, p * apart + v)

    def butterfly(self, x: Sequence[Complex], backward: bool = False) -> list[Complex]:
        """The transform of 2, 3, 4 or 5 points; backward its adjoint."""
        if len(x) == 2:
            return [self.plus(x[0], x[1]), self.minus(x[0], x[1])]
        if len(x) == 4:
            a, b = self.plus(x[0], x[2]), self.minus(x[0], x[2])
            c, d = self.plus(x[1], x[3]), self.minus(x[1], x[3])
            one, three = self.minus_i(b, d), self.plus_i(b, d)
            if backward:
                one, three = three, one
            return [self.plus(a, c), one, self.minus(a, c), three]
        return self._odd(x, backward)

    def _odd(self, x: Sequence[Complex], backward: bool) -> list[Complex]:
        """An odd radix: the points p and r − p enter as their sum and their difference."""
        radix, half = len(x), len(x) // 2
        sums = [self.plus(x[p], x[radix - p]) for p in range(1, half + 1)]
        differences = [self.minus(x[p], x[radix - p]) for p in range(1, half + 1)]
        total = x[0]
        for s in sums:
            total = self.plus(total, s)
        z = [total] * radix
        for q in range(1, half + 1):
            even, turned = x[0], None
            for p in range(1, half + 1):
                angle = 2 * math.pi * ((p * q) % radix) / radix
                even = self.add_scaled(even, sums[p - 1], math.cos(angle))
                odd = differences[p - 1]
                if turned is None:
                    turned = self.scaled(odd, math.sin(angle))
                else:
                    turned = self.add_scaled(turned, odd, math.sin(angle))
            assert turned is not None
            low, high = self.minus_i(even, turned), self.plus_i(even, turned)
            z[q], z[radix - q] = (high, low) if backward else (low, high)
        return z

    # -- complex numbers -----------------------------------------------------------------------

    def plus(self, a: Complex, b: Complex) -> Complex:
        """``a + b``."""
        f = self.b.floating
        return f("fadd", a[0], b[0]), f("fadd", a[1], b[1])

    def minus(self, a: Complex, b: Complex) -> Complex:
        """``a − b``."""
        f = self.b.floating
        return f("fsub", a[0], b[0]), f("fsub", a[1], b[1])

    def minus_i(self, a: Complex, b: Complex) -> Complex:
        """``a − i·b``."""
        f = self.b.floating
        return f("fadd", a[0], b[1]), f("fsub", a[1], b[0])

    def plus_i(self, a: Complex, b: Complex) -> Complex:
        """``a + i·b``."""
        f = self.b.floating
        return f("fsub", a[0], b[1]), f("fadd", a[1], b[0])

    def scaled(self, a: Complex, scale: float) -> Complex:
        """``scale·a`` with a real scale."""
        s = self.b.constant(self.type, scale)
        return self.b.floating("fmul", a[0], s), self.b.floating("fmul", a[1], s)

    def add_scaled(self, a: Complex, b: Complex, scale: float) -> Complex:
        """``a + scale·b`` with a real scale."""
        s, fused = self.b.constant(self.type, scale), self.machine.fused
        return self.b.fma(b[0], s, a[0], fused), self.b.fma(b[1], s, a[1], fused)

    def times(self, a: Complex, w: Complex, conjugate: bool = False) -> Complex:
        """``a·w``, or a times the conjugate of w."""
        b, fused = self.b, self.machine.fused
        crossed, straight = b.floating("fmul", a[1], w[1]), b.floating("fmul", a[1], w[0])
        if conjugate:
            return b.fma(a[0], w[0], crossed, fused), b.fma(a[0], b.negative(w[1]), straight, fused)
        return b.fma(a[0], w[0], b.negative(crossed), fused), b.fma(a[0], w[1], straight, fused)

    def energy(self, a: Complex) -> Value:
        """``|a|²``."""
        b = self.b
        return b.fma(a[1], a[1], b.floating("fmul", a[0], a[0]), self.machine.fused)

    def total(self, values: list[Value]) -> Value:
        """The sum of values, pair by pair."""
        while len(values) > 1:
            pairs = zip(values[::2], values[1::2], strict=False)
            values = [self.b.floating("fadd", a, c) for a, c in pairs] + values[len(values) & ~1 :]
        return values[0]


@dataclass(frozen=True)
class Line:
    """Lines to be transformed: their points are ``step`` bytes apart, and ``vectors`` are the byte
    offsets of the vectors of lines that are transformed together. Real and imaginary parts start at
    ``re`` and ``im``."""

    re: Value
    im: Value
    step: int
    vectors: tuple[int, ...] = (0,)

    def at(self, b: Builder, offset: Value) -> Line:
        """The line that begins ``offset`` bytes further on."""
        return Line(b.offset(self.re, offset), b.offset(self.im, offset), self.step, self.vectors)

    def load(self, t: Transform, at: Value, offset: int) -> Complex:
        """The point at two byte offsets."""
        b = t.b
        return (
            b.load(t.type, b.offset(b.offset(self.re, at), offset)),
            b.load(t.type, b.offset(b.offset(self.im, at), offset)),
        )

    def store(self, t: Transform, z: Complex, at: Value, offset: int) -> None:
        """Store the point at two byte offsets."""
        b = t.b
        b.store(z[0], b.offset(b.offset(self.re, at), offset))
        b.store(z[1], b.offset(b.offset(self.im, at), offset))


def transposed(b: Builder, rows: list[Value], item: int) -> list[Value]:
    """The columns of a square of vectors: first inside 128-bit chunks, then whole chunks, so that
    every shuffle is one instruction."""
    lanes = len(rows)
    chunk = min(lanes, 16 // item)
    step = 1
    while step < chunk:
        # Groups of ``step`` neighbours from two rows, the lower and the upper half of every chunk.
        low, high = [], []
        for c in range(0, lanes, chunk):
            for g in range(0, chunk // 2, step):
                low += [*range(c + g, c + g + step), *range(lanes + c + g, lanes + c + g + step)]
        high = [k + chunk // 2 for k in low]
        rows = _pairs(b, rows, step, low, high)
        step *= 2
    rows = [rows[_place(k, chunk)] for k in range(lanes)]
    while step < lanes:
        # Exchange the upper chunks of one row with the lower ones of another.
        order = [k if not k & step else lanes + k - step for k in range(lanes)]
        other = [k + step for k in order]
        rows = _pairs(b, rows, step, order, other)
        step *= 2
    return rows


def _pairs(b: Builder, rows: list[Value], step: int, low: list[int], high: list[int]) -> list[Value]:
    """Every row k without bit ``step`` and row k + step become two shuffles of both."""
    result = list(rows)
    for k in range(len(rows)):
        if not k & step:
            result[k] = b.shuffle(rows[k], rows[k + step], low)
            result[k + step] = b.shuffle(rows[k], rows[k + step], high)
    return result


def _place(row: int, chunk: int) -> int:
    """Where halving has left a row of a chunk: with its bits reversed."""
    bits, place = chunk.bit_length() - 1, 0
    for k in range(bits):
        place |= (row >> k & 1) << (bits - 1 - k)
    return row // chunk * chunk + place
