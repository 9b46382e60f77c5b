"""Kernels taken apart: outer products of 1-D factors, and sums of few outer products.

A kernel of rank one is ``k[m] = s · f₀[m₀] · f₁[m₁] · …`` with 1-D factors. They are fibres through the
largest tap, so a kernel that was made as an outer product is taken apart into what it was made of, up
to rounding.

A kernel of low rank is a sum of few such products. In two dimensions ``k = Σ_t u_t · v_tᵀ``, in three it
is a chain of factors (a tensor train: Oseledets, SIAM J. Sci. Comput. 33, 2011)

    k[l, m, n] = Σ_s Σ_t u[l, s] · g[s, m, t] · w[t, n]

whose links s and t are as many as the ranks of the kernel read as a matrix, its first or its last axis
against the others. Often the middle factor is 0 unless s = t, and the chain a plain sum of outer products.
Where only one axis comes apart from the others, these remain together:
``k[l, m, n] = Σ_t u[l, t] · v[t, m, n]``.

Integers are taken apart exactly: rows of a matrix are sums of a basis of the lattice that they span, found
by Euclid's algorithm (the echelon form of Hermite), and their coordinates in it are integers, too. Floats
begin with singular vectors, whose errors are small beside the largest tap only, and with the eigenvectors of
two sums of slices where these show a middle factor that links equal terms only (Leurgans, Ross and Abel, SIAM
J. Matrix Anal. Appl. 14, 1993). Errors at every single tap become small by alternating least squares with the
weights 1/|k|: if the kernel is a sum of outer products but for the rounding of its taps, that sum has
errors of ε at most, and the best one is near.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .mirrors import Mirror, mirror

_MOST_TAPS = 1 << 16  # beyond, no sum of passes is used
_FEWER = 0.6  # of a kernel's taps; sums of outer products that have more are hardly ever worth it
_MOST_TERMS = 8  # outer products; what many more would take apart is left to transforms
_REGULAR = 1e-4  # of what a determinant could be; more is no rounding error
_SIZES = 1e-12, 1e12  # of the largest tap; others are left to sums that cannot leave the range in between
_SMALLEST = 1e-25  # of the largest tap, for the same reason
_CLOSE = 16  # rounding errors
_ROUNDS = 20  # of alternating least squares, of 0.3 ms
_APART = 1e-6  # of a factor, less of which is a rounding error of the eigenvectors that made it
_ALIKE = 1e3  # condition of eigenvectors that are too much alike: terms would cancel (LoG has no three apart)
_PRIME = 2147483647  # below 2³¹: products of residues fit 64 bits

Cores = list[NDArray[Any]]


# -- one outer product -----------------------------------------------------------------------------


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


# -- sums of outer products ------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Chain:
    """A kernel as a chain of factors: ``groups`` are the axes of each, ``cores`` the factors, with the links
    to the one before first and those to the next one last. Unless it is ``crossed``, factors between
    others link equal terms only.

    Those of integers are integers, modulo 2^64; those of floats are float64, all but the last with sums of
    magnitudes of 1. A kernel that is mirrored along an axis that is alone in its factor has factors
    that are.
    """

    groups: tuple[tuple[int, ...], ...]
    cores: tuple[NDArray[Any], ...]
    crossed: bool

    def taps(self, group: int, term: int | None, backwards: bool) -> NDArray[Any]:
        """What a pass multiplies by, from one link to the next: (links read, taps …) for the ``term``-th
        link that it makes. ``backwards`` tells that the chain is followed from its end."""
        core = self.cores[group]
        if not self.crossed and 0 < group < len(self.cores) - 1:
            return core[term][None, ..., term]
        return np.moveaxis(core[term or 0], -1, 0) if backwards else core[..., term or 0]

    def product(self, magnitudes: bool = False) -> NDArray[np.float64]:
        """The kernel, or the sums of the magnitudes of its terms."""
        parts = [core.astype(np.float64) for core in self.cores]
        found = np.abs(parts[0]) if magnitudes else parts[0]
        for part in parts[1:]:
            found = np.tensordot(found, np.abs(part) if magnitudes else part, 1)
        order = np.argsort([axis for group in self.groups for axis in group])
        return found[0, ..., 0].transpose(order)


@dataclass(frozen=True)
class LowRank:
    """What the planner needs to know of a chain: its ``groups`` of axes, how many ``links`` there are from
    each to the next, and whether they are ``crossed``; per group the ``mirrors`` of its factors, which all
    of them have. ``short``: factors are integers of at most 16 bits. Both rounded up a little: ``deviation``
    is the largest relative error of the sum at a tap, ``growth`` the largest Σ_t |u_t||v_t| / |k|, by which
    rounding errors grow where terms cancel.
    """

    groups: tuple[tuple[int, ...], ...]
    links: tuple[int, ...]
    crossed: bool
    mirrors: tuple[tuple[Mirror, ...], ...]
    short: bool
    deviation: float
    growth: float

    def products(self, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The products per output of each factor, for a kernel of this shape."""
        return _products(
            [math.prod(shape[a] for a in group) for group in self.groups], self.links, self.crossed
        )


def low_rank(kernel: NDArray[Any]) -> LowRank | None:
    """What is known of a kernel as a sum of few outer products, None where it is no such sum."""
    found = terms(kernel)
    if found is None:
        return None
    cores = found.cores
    short = kernel.dtype.kind != "f" and all(
        int(c.max()) < 1 << 15 and int(c.min()) > -(1 << 15) for c in cores
    )
    size = np.abs(kernel.astype(np.float64))
    with np.errstate(all="ignore"):
        # 0/0 where there is neither a tap nor a product.
        growth = np.nanmax(found.product(magnitudes=True) / size)
        deviation = np.nanmax(np.abs(found.product() - kernel.astype(np.float64)) / size)
    return LowRank(
        found.groups,
        tuple(core.shape[-1] for core in cores[:-1]),
        found.crossed,
        tuple(tuple(mirror(core, axis) for axis in range(1, core.ndim - 1)) for core in cores),
        short,
        _rounded_up(float(deviation)),
        _rounded_up(float(growth)),
    )


def terms(kernel: NDArray[Any]) -> Chain | None:
    """The chain of factors that is ``kernel``, or None where none has few enough taps, or there is but one
    outer product in two dimensions. Where the kernel is zero, so is every product."""
    if kernel.ndim not in (2, 3) or kernel.dtype.kind not in "iuf" or not 0 < kernel.size <= _MOST_TAPS:
        return None
    if kernel.dtype.kind == "f" and kernel.dtype.itemsize < 4:
        return None  # rounded so coarsely that no sum of outer products is near enough
    if kernel.ndim == 3 and (chain := _chain_of_three(kernel)) is not None:
        return chain
    pairs = (_chain_of_two(kernel, axis) for axis in range(1 if kernel.ndim == 2 else 3))
    found = [chain for chain in pairs if chain is not None]
    return min(found, key=lambda chain: sum(core.size for core in chain.cores), default=None)


def _chain_of_two(kernel: NDArray[Any], axis: int) -> Chain | None:
    """One axis against the others."""
    others = tuple(a for a in range(kernel.ndim) if a != axis)
    matrix = np.moveaxis(kernel, axis, 0).reshape(kernel.shape[axis], -1)
    most = min(_MOST_TERMS, int(_FEWER * matrix.size / max(1, sum(matrix.shape))))
    if most < (2 if kernel.ndim == 2 else 1) or _has_regular_part(matrix, most + 1):
        return None
    cores: Cores | None
    if kernel.ndim > 2 and (product := factors(matrix)) is not None:
        # Zeros remain zeros.
        cores = [product[0][None, :, None], product[1][None, :, None]]
    elif kernel.dtype.kind == "f":
        cores = _float_cores(matrix.tobytes(), matrix.shape, matrix.dtype, _FEWER * matrix.size)
    else:
        taken_apart = _integer_terms(matrix, most)
        cores = None if taken_apart is None else [taken_apart[0].T[None], taken_apart[1][..., None]]
    if cores is None:
        return None
    rest = cores[1].reshape(-1, *(kernel.shape[a] for a in others), 1)
    return Chain(((axis,), others), (cores[0], rest), True)


def _chain_of_three(kernel: NDArray[Any]) -> Chain | None:
    """Every axis of a volume by itself."""
    worth = _FEWER * kernel.size
    most = 1
    while most < _MOST_TERMS and sum(_products(kernel.shape, (most + 1,) * 2, True)) <= worth:
        most += 1
    first, last = (
        kernel.reshape(kernel.shape[0], -1),
        kernel.reshape(-1, kernel.shape[2]),
    )
    if most < 2 or _has_regular_part(first, most + 1) or _has_regular_part(last, most + 1):
        return None
    if kernel.dtype.kind == "f":
        cores = _float_cores(kernel.tobytes(), kernel.shape, kernel.dtype, worth)
    else:
        cores = _integer_cores(kernel, most)
    if cores is None:
        return None
    crossed = not _is_diagonal(cores[1])
    links = cores[0].shape[-1], cores[2].shape[0]
    if sum(_products(kernel.shape, links, crossed)) > worth:
        return None
    return Chain(((0,), (1,), (2,)), tuple(cores), crossed)


def _products(sizes: tuple[int, ...] | list[int], links: tuple[int, ...], crossed: bool) -> tuple[int, ...]:
    before, after = (1, *links), (*links, 1)
    return tuple(
        size * (max(a, b) if not crossed else a * b) for size, a, b in zip(sizes, before, after, strict=True)
    )


def _is_diagonal(core: NDArray[Any]) -> bool:
    """Whether only equal links are linked."""
    inputs, outputs = core.shape[0], core.shape[-1]
    used = (core != 0).any(axis=tuple(range(1, core.ndim - 1)))
    return inputs == outputs and not bool((used & ~np.eye(inputs, dtype=bool)).any())


# -- integers --------------------------------------------------------------------------------------


def _integer_cores(kernel: NDArray[Any], most: int) -> Cores | None:
    """The factors of a volume: planes as sums of few, and the rows of these as sums of few."""
    planes = _integer_terms(kernel.reshape(kernel.shape[0], -1), most)
    if planes is None:
        return None
    count = len(planes[1])
    rows = _integer_terms(planes[1].reshape(count * kernel.shape[1], -1), most)
    if rows is None:
        return None
    middle = np.moveaxis(rows[0].reshape(-1, count, kernel.shape[1]), 0, -1)
    used = (middle != 0).any(axis=1)
    last = rows[1]
    if used.shape[0] == used.shape[1] and bool(
        (used.sum(axis=0) == 1).all() and (used.sum(axis=1) == 1).all()
    ):
        # Every link has one that it is linked to: they can be numbered alike.
        order = np.argmax(used, axis=1)
        middle, last = middle[..., order], last[order]
    return [planes[0].T[None], middle, last[..., None]]


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


# -- floats ----------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=8)
def _float_cores(content: bytes, shape: tuple[int, ...], dtype: np.dtype[Any], worth: float) -> Cores | None:
    """The factors of a matrix or a volume of floats, with at most so many products per output; remembered,
    because they take milliseconds to find, and are asked for more than once."""
    kernel = np.frombuffer(content, dtype).reshape(shape).astype(np.float64)
    largest = float(np.abs(kernel).max())
    if not _SIZES[0] < largest < _SIZES[1]:
        return None
    # Of what is mirrored one half is enough, and makes factors that are mirrored exactly.
    mirrors = [mirror(kernel, axis) for axis in range(kernel.ndim)]
    halves = []
    for axis, kind in enumerate(mirrors):
        held = np.flatnonzero(kernel.any(axis=tuple(a for a in range(kernel.ndim) if a != axis)))
        halves.append(held if kind == "none" else held[held < (shape[axis] + 1) // 2])
    part = kernel[np.ix_(*halves)]
    if float(np.abs(part).min()) < _SMALLEST * largest:
        return None  # also where a single tap is zero: no product is exactly
    epsilon = float(np.finfo(dtype).eps)
    for cores, crossed in _beginnings(part, epsilon):
        links = tuple(core.shape[-1] for core in cores[:-1])
        if max(links) > _MOST_TERMS or sum(_products(shape, links, crossed)) > worth:
            continue
        near = _weighted(part, cores, crossed, epsilon)
        apart = np.abs(_contracted(near) - part)
        noise = 2.0**-52 * _contracted([np.abs(core) for core in near])
        if bool((apart <= _CLOSE * (epsilon * np.abs(part) + noise)).all()):
            break
    else:
        return None
    found = []
    for axis, core in enumerate(near):
        whole = np.zeros((core.shape[0], shape[axis], core.shape[2]))
        if mirrors[axis] != "none":
            whole[:, shape[axis] - 1 - halves[axis]] = core if mirrors[axis] == "even" else -core
        whole[:, halves[axis]] = core
        found.append(whole)
    for axis in range(len(found) - 1):
        scale = np.abs(found[axis]).sum(axis=(0, 1))
        if not bool((scale > 0).all()):
            return None
        found[axis] = found[axis] / scale
        found[axis + 1] = found[axis + 1] * scale[:, None, None]
    return found


def _beginnings(part: NDArray[Any], epsilon: float) -> Iterator[tuple[Cores, bool]]:
    """Factors near the best ones, of as many links as there seem to be, and of one more."""
    matrices = part.reshape(len(part), -1), part.reshape(-1, part.shape[-1])
    left, sizes, right = np.linalg.svd(matrices[0], full_matrices=False)
    rank = max(1, _rank(sizes, epsilon))
    if part.ndim == 2:
        for count in range(rank, min(rank + 1, len(sizes)) + 1):
            columns = left[:, :count] * sizes[:count]
            yield [columns[None], right[:count, :, None]], True
        return
    _, other_sizes, right = np.linalg.svd(matrices[1], full_matrices=False)
    other_rank = max(1, _rank(other_sizes, epsilon))
    for more in (0, 1):
        columns, rows = left[:, : rank + more], right[: other_rank + more]
        middle = np.einsum("lmn,ls,tn->smt", part, columns, rows)
        if middle.shape[0] == middle.shape[2] and (found := _uncrossed(middle)) is not None:
            first, between, last = found
            yield [(columns @ first)[None], between, (last @ rows)[..., None]], False
        yield [columns[None], middle, rows[..., None]], True


def _rank(sizes: NDArray[Any], epsilon: float) -> int:
    """How many singular values are no rounding errors."""
    return int((sizes > 4 * epsilon * float(np.linalg.norm(sizes))).sum())


def _uncrossed(middle: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]] | None:
    """Bases of the links in which the middle factor links equal ones only: all its slices are then
    A·D·C with the same A and C and a diagonal D, and the columns of A the eigenvectors of one slice times the
    inverse of another."""
    weights = np.random.default_rng(0).standard_normal((2, middle.shape[1]))
    one, other = (np.einsum("smt,m->st", middle, w) for w in weights)
    try:
        values, first = np.linalg.eig(one @ np.linalg.inv(other))
        slices = np.linalg.solve(first, middle.reshape(len(middle), -1)).reshape(middle.shape)
    except np.linalg.LinAlgError:
        return None
    if values.dtype.kind == "c" or np.linalg.cond(first) > _ALIKE:
        return None
    between, last = np.zeros(middle.shape), np.zeros(first.shape)
    for s, part in enumerate(slices):
        u, sizes, v = np.linalg.svd(part, full_matrices=False)
        if len(sizes) > 1 and sizes[1] > _APART * sizes[0]:
            return None
        between[s, :, s], last[s] = u[:, 0] * sizes[0], v[0]
    return first, between, last


def _contracted(cores: Cores) -> NDArray[Any]:
    """The product of a chain."""
    return _open(cores)[0, ..., 0]


def _weighted(part: NDArray[Any], cores: Cores, crossed: bool, epsilon: float) -> Cores:
    """Factors of nearly the least Σ((k − Σ …) / k)², from those given: alternating least squares."""
    weights, target = 1 / np.abs(part), np.sign(part)
    cores = list(cores)
    best, last = list(cores), math.inf
    for _ in range(_ROUNDS):
        for axis, core in enumerate(cores):
            left = np.ones((1, 1)) if axis == 0 else _open(cores[:axis]).reshape(-1, core.shape[0])
            right = (
                np.ones((1, 1))
                if axis == part.ndim - 1
                else _open(cores[axis + 1 :]).reshape(core.shape[2], -1)
            )
            by_row = (np.moveaxis(a, axis, 0).reshape(part.shape[axis], -1) for a in (weights, target))
            if crossed or axis in (0, part.ndim - 1):
                lines = np.einsum("ps,tq->pqst", left, right).reshape(-1, left.shape[1] * len(right))
                found = _solved(lines, *by_row)
                cores[axis] = np.moveaxis(found.reshape(-1, core.shape[0], core.shape[2]), 0, 1)
            else:
                lines = np.einsum("ps,sq->pqs", left, right).reshape(-1, len(right))
                cores[axis] = np.einsum("ms,st->smt", _solved(lines, *by_row), np.eye(len(right)))
        apart = float((np.abs(_contracted(cores) - part) * weights).max())
        if apart < last:
            best = list(cores)
        if apart <= epsilon or apart > 0.99 * last:
            break
        last = apart
    return best


def _open(cores: Cores) -> NDArray[Any]:
    """The product of a part of a chain, with its links at both ends."""
    found = cores[0]
    for core in cores[1:]:
        found = np.tensordot(found, core, 1)
    return found


def _solved(lines: NDArray[Any], weights: NDArray[Any], target: NDArray[Any]) -> NDArray[Any]:
    """For each row of weights and targets the sum of lines that is nearest."""
    found: NDArray[Any] = (np.linalg.pinv(lines * weights[:, :, None]) @ target[:, :, None])[:, :, 0]
    return found


# -- ranks -----------------------------------------------------------------------------------------


def _rounded_up(value: float) -> float:
    """The next of four numbers per octave: kernels with nearly the same numbers share their plans."""
    return 2.0 ** (math.ceil(4 * math.log2(value)) / 4) if 0 < value < math.inf else value


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
