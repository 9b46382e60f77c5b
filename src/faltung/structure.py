"""What the values of a kernel allow: is it constant, mirrored, an outer product of 1-D kernels?

A kernel of rank one is ``k[m] = s · f₀[m₀] · f₁[m₁] · …`` with 1-D factors, and a convolution with it
is one pass per axis instead of a sum over all taps. The factors are fibres through the largest tap,
so a kernel that was made as an outer product is taken apart into what it was made of, up to rounding.

A 2-D kernel of low rank is a sum of few such products, ``k = Σ_t u_t · v_tᵀ``. Integers are taken apart
exactly: the v_t are a basis of the lattice that the kernel's rows span, found by Euclid's algorithm
(the echelon form of Hermite), and the u_t the rows' coordinates in it, which are integers, too. Floats
begin with a singular value decomposition, whose errors are small beside the largest tap only. Those at every
single tap become small by alternating least squares with the weights 1/|k|: if the kernel is a sum of outer
products but for the rounding of its taps, that sum has errors of ε at most, and the best one is near.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Mirror = Literal["even", "odd", "none"]


_FEWEST_ZEROS = 0.2  # of the taps; fewer are hardly ever worth routines of their own
_MOST_FLOATING = 1024  # taps; transforms win long before (case 2d-2048x2048-f32-scattered-31x31-reflect)
_MOST_TAPS = 1 << 16  # whose pattern is remembered, in 8 KiB; no direct sum is used beyond
_FEWER = 0.6  # of a kernel's taps; sums of outer products that have more are hardly ever worth it
_MOST_TERMS = 8  # outer products; what many more would take apart is left to transforms
_REGULAR = 1e-4  # of what a determinant could be; more is no rounding error
_SIZES = 1e-12, 1e12  # of the largest tap; others are left to sums that cannot leave the range in between
_SMALLEST = 1e-25  # of the largest tap, for the same reason
_CLOSE = 16  # rounding errors
_ROUNDS = 20  # of alternating least squares, of 0.3 ms
_PRIME = 2147483647  # below 2³¹: products of residues fit 64 bits


@dataclass(frozen=True)
class Support:
    """Which taps of a kernel of this shape are not zero, packed eight to a byte."""

    shape: tuple[int, ...]
    bits: bytes

    @classmethod
    def of(cls, kept: NDArray[np.bool_]) -> Support:
        """The support that consists of these taps."""
        return cls(kept.shape, np.packbits(kept).tobytes())

    @functools.cached_property
    def mask(self) -> NDArray[np.bool_]:
        """The taps that are not zero, as an array of the kernel's shape."""
        flat = np.unpackbits(np.frombuffer(self.bits, np.uint8), count=math.prod(self.shape))
        return flat.astype(bool).reshape(self.shape)

    @functools.cached_property
    def taps(self) -> int:
        """How many taps are not zero."""
        return int(self.mask.sum())

    def along(self, axis: int) -> Support | None:
        """The support of a separable kernel's factor along an axis; None where it has few zeros."""
        return _support(np.asarray(self.mask.any(axis=tuple(a for a in range(len(self.shape)) if a != axis))))

    def apart(self, axis: int) -> int:
        """The distance, along an axis, of which those of all taps are multiples; 1 if they all lie in
        one place."""
        places = np.flatnonzero(self.mask.any(axis=tuple(a for a in range(len(self.shape)) if a != axis)))
        return max(1, int(np.gcd.reduce(np.diff(places)))) if len(places) > 1 else 1


@dataclass(frozen=True)
class LowRank:
    """A kernel that is the sum of so many outer products; ``short``: their factors are integers of at most
    16 bits. Both rounded up a little: ``deviation`` is the largest relative error of the sum at a
    tap, ``growth`` the largest Σ_t |u_t||v_t| / |k|, by which rounding errors grow where terms cancel."""

    terms: int
    short: bool
    deviation: float
    growth: float


@dataclass(frozen=True)
class KernelFacts:
    """What the planner needs to know of a kernel's values.

    ``separable``: it is an outer product of 1-D kernels; ``constant``: all its taps are equal;
    ``mirrors``: per axis, whether the taps read backwards are the same ("even") or the negative
    ("odd"); ``nonnegative``: no tap is below zero; ``point``: the same as ``mirrors`` for the taps read
    backwards along all axes at once. A kernel with a NaN or an infinity has none of these. ``short``:
    its taps are integers of at most 16 bits. ``support``: which taps are not zero, None where (nearly)
    all or none are. ``low_rank``: it is a sum of few outer products, so few that they have fewer taps.
    """

    separable: bool
    constant: bool
    mirrors: tuple[Mirror, ...]
    nonnegative: bool = False
    point: Mirror = "none"
    short: bool = False
    support: Support | None = None
    low_rank: LowRank | None = None

    def along(self, axis: int) -> KernelFacts:
        """The facts about the factor of a separable kernel along one of its axes."""
        mirror = self.mirrors[axis]
        return KernelFacts(
            separable=False,
            constant=False,
            mirrors=(mirror,),
            point=mirror,
            short=self.short,
            support=None if self.support is None else self.support.along(axis),
        )


def facts(kernel: NDArray[Any]) -> KernelFacts:
    """The facts about this kernel."""
    if not bool(np.isfinite(kernel).all()):
        neither: Mirror = "none"
        return KernelFacts(separable=False, constant=False, mirrors=(neither,) * kernel.ndim)
    separable = kernel.ndim > 1 and kernel.size > 4 and _corners_agree(kernel) and factors(kernel) is not None
    return KernelFacts(
        separable=separable,
        constant=bool(kernel.item(0) == kernel.item(-1) and (kernel == kernel.item(0)).all()),
        mirrors=tuple(_mirror(kernel, axis) for axis in range(kernel.ndim)),
        nonnegative=kernel.dtype.kind != "c" and bool((kernel >= 0).all()),
        point=_mirror(kernel, tuple(range(kernel.ndim))),
        short=_is_short(kernel),
        support=_support(kernel),
        low_rank=None if separable else _low_rank(kernel),
    )


def _corners_agree(kernel: NDArray[Any]) -> bool:
    """Whether four taps may be those of an outer product, ``k₀₀·k₁₁ = k₀₁·k₁₀``: most kernels that are
    none show it here, at a thirtieth of the cost of looking at all taps."""
    if kernel.dtype.kind not in "iuf":
        return True  # left to ``factors``
    rest = (0,) * (kernel.ndim - 2)
    a, b, c, d = (kernel.item(*rest, i, j) for i in (0, -1) for j in (0, -1))
    if kernel.dtype.kind != "f":
        return bool(a * d == b * c)
    # Every tap is met to ndim + 2 rounding errors, every product of two to twice as many.
    size = max(abs(a * d), abs(b * c))
    tolerance = 8 * (kernel.ndim + 2) * float(np.finfo(kernel.dtype).eps)
    return not (size > 1e-280 and abs(a * d - b * c) > tolerance * size)


def _support(kernel: NDArray[Any]) -> Support | None:
    kept = kernel != 0
    zeros = kernel.size - int(np.count_nonzero(kept))
    if zeros == kernel.size or kernel.size > _MOST_TAPS or zeros < _FEWEST_ZEROS * kernel.size:
        return None
    if kernel.dtype.kind not in "biu" and kernel.size - zeros > _MOST_FLOATING:
        return None
    return Support.of(kept)


def _is_short(kernel: NDArray[Any]) -> bool:
    """Whether every tap and its negative fit 16 bits (so that those of integer factors do as well)."""
    if kernel.dtype.kind not in "iu":
        return False
    if kernel.dtype.itemsize == 1:
        return True
    return kernel.size == 0 or (int(kernel.max()) < 1 << 15 and int(kernel.min()) > -(1 << 15))


def _mirror(kernel: NDArray[Any], axes: int | tuple[int, ...]) -> Mirror:
    # Most kernels without a mirror image show it at their ends, at a tenth of the cost.
    over = range(kernel.ndim)
    ends = [-1 if k == axes or axes == tuple(over) else 0 for k in over]
    if kernel.size and kernel.item(0) not in (last := kernel.item(*ends), -last):
        return "none"
    backwards = np.flip(kernel, axes)
    same = kernel == backwards
    if bool(same.all()):
        return "even"
    if kernel.dtype.kind in "bu":
        return "none"
    # The smallest integer is its own negative, and does not count.
    return "odd" if bool(((kernel == -backwards) & (~same | (kernel == 0))).all()) else "none"


def factors(kernel: NDArray[Any]) -> tuple[NDArray[Any], ...] | None:
    """One 1-D factor per axis whose outer product is ``kernel``, or None.

    Floating kernels are met to a few rounding errors of their own dtype at every tap, integer ones
    exactly. Factors of integers are integers; of floats they are float64, all but the last with a
    sum of magnitudes of 1, so that no pass overflows where the whole sum would not.
    """
    if kernel.ndim < 2 or kernel.dtype.kind not in "iuf" or kernel.size == 0:
        return None
    if kernel.dtype.kind in "iu":
        return _integer_factors(kernel)
    epsilon = float(np.finfo(kernel.dtype).eps)
    wide = kernel.astype(np.float64)
    if not np.isfinite(wide).all():
        return None
    fibres, largest = _fibres(wide)
    if largest == 0:
        return None
    found = [fibre / largest for fibre in fibres[:-1]] + [fibres[-1]]
    scale = 1.0
    for j in range(len(found) - 1):
        total = float(np.abs(found[j]).sum())
        found[j] = found[j] / total
        scale *= total
    found[-1] = found[-1] * scale
    product = _outer(found)
    with np.errstate(all="ignore"):
        met = np.abs(product - wide) <= (len(found) + 2) * epsilon * np.abs(wide)
    return tuple(found) if bool(met.all()) else None


def _integer_factors(kernel: NDArray[Any]) -> tuple[NDArray[Any], ...] | None:
    """Fibres divided by their greatest common divisor; the last takes what is left."""
    wide = kernel.astype(object)
    fibres, largest = _fibres(wide)
    if largest == 0:
        return None
    found = [fibre // math.gcd(*(int(v) for v in fibre)) for fibre in fibres[:-1]]
    pivot = math.prod(int(f[int(np.argmax(np.abs(f)))]) for f in found)
    # The fibre along the last axis passes through the pivots of the others.
    last = fibres[-1]
    if pivot == 0 or any(int(v) % pivot for v in last):
        return None
    found.append(last // pivot)
    if not bool((_outer(found) == wide).all()):
        return None
    # Not the kernel's own dtype: -128 is 128 · -1, and int8 has no 128.
    for dtype in (np.int64, np.uint64):
        limits = np.iinfo(dtype)
        if all(limits.min <= int(v) <= limits.max for f in found for v in f):
            return tuple(f.astype(dtype) for f in found)
    return None


def _fibres(kernel: NDArray[Any]) -> tuple[list[NDArray[Any]], Any]:
    """The lines through the tap of largest magnitude, one per axis, and that tap."""
    where = np.unravel_index(int(np.argmax(np.abs(kernel))), kernel.shape)
    fibres = []
    for axis in range(kernel.ndim):
        line: list[Any] = list(where)
        line[axis] = slice(None)
        fibres.append(kernel[tuple(line)])
    return fibres, kernel[where]


def _outer(parts: list[NDArray[Any]]) -> NDArray[Any]:
    product = parts[0]
    for part in parts[1:]:
        product = np.multiply.outer(product, part)
    return product


# -- sums of outer products ----------------------------------------------------------------------


def terms(kernel: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]] | None:
    """Factors (terms, rows) and (terms, columns) of the outer products whose sum is ``kernel``, or None
    where it is not 2-D or not the sum of few.

    Factors of integers are integers, modulo 2^64; those of floats are float64, the first of each product
    with a sum of magnitudes of 1. Where the kernel is zero, so is every product. A kernel that is mirrored
    along an axis has factors
    that are.
    """
    most = _terms_worth(kernel)
    if most < 2 or _has_regular_part(kernel, most + 1):
        return None
    if kernel.dtype.kind == "f":
        return _float_terms(kernel.tobytes(), kernel.shape, kernel.dtype, most)
    return _integer_terms(kernel, most)


def _integer_terms(kernel: NDArray[Any], most: int) -> tuple[NDArray[Any], NDArray[Any]] | None:
    if _modular_rank(kernel) > most:
        return None
    wide = kernel.astype(object)
    rest, lines, places = wide.copy(), [], []
    while (held := np.flatnonzero((rest != 0).any(axis=0))).size:
        column = int(held[0])
        while len(rows := np.flatnonzero(rest[:, column])) > 1:
            # Euclid: what the smallest entry leaves of the others is smaller yet.
            pivot = int(rows[np.argmin(np.abs(rest[rows, column]))])
            quotients = rest[:, column] // rest[pivot, column]
            quotients[pivot] = 0
            rest = rest - np.multiply.outer(quotients, rest[pivot])
        lines.append(rest[rows[0]].copy())
        places.append(column)
        rest[rows[0]] = 0
        if len(lines) > most:
            return None
    if not lines:
        return None
    coordinates = []
    for line, column in zip(lines, places, strict=True):
        # Those of the lines after it are zero here.
        coordinates.append(wide[:, column] // line[column])
        wide = wide - np.multiply.outer(coordinates[-1], line)
    return _modulo_64_bits(np.array(coordinates)), _modulo_64_bits(np.array(lines))


@functools.lru_cache(maxsize=8)
def _float_terms(
    content: bytes, shape: tuple[int, ...], dtype: np.dtype[Any], most: int
) -> tuple[NDArray[Any], NDArray[Any]] | None:
    """``terms`` of floats, remembered: they take milliseconds to find, and are asked for more than once."""
    kernel = np.frombuffer(content, dtype).reshape(shape).astype(np.float64)
    largest = float(np.abs(kernel).max())
    if not _SIZES[0] < largest < _SIZES[1]:
        return None
    # Of what is mirrored one half is enough, and makes factors that are mirrored exactly.
    mirrors = [_mirror(kernel, axis) for axis in (0, 1)]
    halves = []
    for axis, mirror in enumerate(mirrors):
        held = np.flatnonzero(kernel.any(axis=1 - axis))
        halves.append(held if mirror == "none" else held[held < (shape[axis] + 1) // 2])
    part = kernel[np.ix_(*halves)]
    if float(np.abs(part).min()) < _SMALLEST * largest:
        return None  # also where a single tap is zero: no product is exactly
    epsilon = float(np.finfo(dtype).eps)
    left, sizes, right = np.linalg.svd(part, full_matrices=False)
    rank = int((sizes > 4 * epsilon * float(np.linalg.norm(sizes))).sum())
    for count in range(max(1, rank), min(most, rank + 1, len(sizes)) + 1):
        columns, rows = _weighted(part, left[:, :count] * sizes[:count], right[:count].T, epsilon)
        apart = np.abs(columns @ rows.T - part)
        noise = 2.0**-52 * (np.abs(columns) @ np.abs(rows).T)
        if bool((apart <= _CLOSE * (epsilon * np.abs(part) + noise)).all()):
            break
    else:
        return None
    found = []
    for axis, lines in enumerate((columns, rows)):
        whole = np.zeros((count, shape[axis]))
        if mirrors[axis] != "none":
            whole[:, shape[axis] - 1 - halves[axis]] = lines.T if mirrors[axis] == "even" else -lines.T
        whole[:, halves[axis]] = lines.T
        found.append(whole)
    scale = np.abs(found[0]).sum(axis=1, keepdims=True)
    return found[0] / scale, found[1] * scale


def _weighted(
    kernel: NDArray[Any], columns: NDArray[Any], rows: NDArray[Any], epsilon: float
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Factors of nearly the least Σ((k − Σ_t u_t v_t) / k)², from those given: alternating least squares."""
    weights, target = 1 / np.abs(kernel), np.sign(kernel)
    best, last = (columns, rows), math.inf
    for _ in range(_ROUNDS):
        columns = _solved(rows, weights, target)
        rows = _solved(columns, weights.T, target.T)
        apart = float((np.abs(columns @ rows.T - kernel) * weights).max())
        if apart < last:
            best = columns, rows
        if apart <= epsilon or apart > 0.99 * last:
            break
        last = apart
    return best


def _solved(lines: NDArray[Any], weights: NDArray[Any], target: NDArray[Any]) -> NDArray[Any]:
    """For each row of weights and targets the sum of lines that is nearest."""
    found: NDArray[Any] = (np.linalg.pinv(lines * weights[:, :, None]) @ target[:, :, None])[:, :, 0]
    return found


def _low_rank(kernel: NDArray[Any]) -> LowRank | None:
    found = terms(kernel)
    if found is None:
        return None
    short = kernel.dtype.kind != "f" and all(
        int(f.max()) < 1 << 15 and int(f.min()) > -(1 << 15) for f in found
    )
    columns, rows = (f.astype(np.float64) for f in found)
    with np.errstate(all="ignore"):
        sizes, apart = np.abs(columns).T @ np.abs(rows), np.abs(columns.T @ rows - kernel.astype(np.float64))
        # 0/0 where there is neither a tap nor a product.
        growth = np.nanmax(sizes / np.abs(kernel.astype(np.float64)))
        deviation = np.nanmax(apart / np.abs(kernel.astype(np.float64)))
    return LowRank(len(columns), short, _rounded_up(float(deviation)), _rounded_up(float(growth)))


def _rounded_up(value: float) -> float:
    """The next of four numbers per octave: kernels with nearly the same numbers share their plans."""
    return 2.0 ** (math.ceil(4 * math.log2(value)) / 4) if 0 < value < math.inf else value


def _terms_worth(kernel: NDArray[Any]) -> int:
    """How many outer products have few enough taps."""
    if kernel.ndim != 2 or kernel.dtype.kind not in "iuf" or kernel.size > _MOST_TAPS:
        return 0
    if kernel.dtype.kind == "f" and kernel.dtype.itemsize < 4:
        return 0  # rounded so coarsely that no sum of outer products is near enough
    return min(_MOST_TERMS, int(_FEWER * kernel.size / max(1, sum(kernel.shape))))


def _has_regular_part(kernel: NDArray[Any], size: int) -> bool:
    """Whether so many rows and columns, taken from all over the kernel, make a regular matrix: the rank of
    most kernels is seen to be no lower here, in a few microseconds."""
    part = kernel[_spread(*kernel.shape, size)].astype(np.float64)
    with np.errstate(all="ignore"):
        # Hadamard: no determinant is larger than the product of the lengths of the rows.
        largest = math.sqrt(float(np.einsum("ij,ij->i", part, part).prod()))
        return bool(abs(np.linalg.det(part)) > _REGULAR * largest)


@functools.lru_cache(maxsize=64)
def _spread(rows: int, columns: int, size: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The indices of so many rows and columns from all over a matrix."""
    place = np.arange(size)
    return (place * (rows - 1) // (size - 1))[:, None], place * (columns - 1) // (size - 1)


def _modular_rank(kernel: NDArray[Any]) -> int:
    """The rank modulo a prime, which is hardly ever less than the rank; counted up to ``_MOST_TERMS`` + 1."""
    rest = (kernel % kernel.dtype.type(_PRIME) if kernel.dtype.itemsize > 4 else kernel).astype(np.int64)
    rest %= _PRIME
    for rank in range(_MOST_TERMS + 1):
        row, column = divmod(int(np.argmax(rest != 0)), kernel.shape[1])
        if rest[row, column] == 0:
            return rank
        line = rest[row] * pow(int(rest[row, column]), -1, _PRIME) % _PRIME
        rest = (rest - np.multiply.outer(rest[:, column], line)) % _PRIME
    return _MOST_TERMS + 1


def _modulo_64_bits(values: NDArray[Any]) -> NDArray[np.int64]:
    half = 1 << 63
    return np.asarray(((values + half) % (2 * half) - half).astype(np.int64))
