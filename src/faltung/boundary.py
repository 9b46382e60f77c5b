"""How a signal continues beyond its ends: names, dialects, index maps.

The canonical names are NumPy's (``np.pad``). For the samples ``abcd``:

==================  ======================  =============================================
name                continues as            also called
==================  ======================  =============================================
``constant``        ``vvv|abcd|vvv``        fill, zeros, BORDER_CONSTANT (v is ``cval``)
``edge``            ``aaa|abcd|ddd``        nearest, replicate, extend, BORDER_REPLICATE
``reflect``         ``dcb|abcd|cba``        mirror (scipy.ndimage), BORDER_REFLECT_101
``symmetric``       ``cba|abcd|dcb``        reflect (scipy.ndimage, dask), BORDER_REFLECT
``wrap``            ``bcd|abcd|abc``        circular, periodic, grid-wrap, BORDER_WRAP
``antireflect``     ``2a-d 2a-c 2a-b|abcd`` ``np.pad(mode="reflect", reflect_type="odd")``
``antisymmetric``   ``2a-c 2a-b a|abcd``    ``np.pad(mode="symmetric", reflect_type="odd")``
==================  ======================  =============================================

Every name is defined for any distance: a reflection longer than the signal reflects again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .errors import argument

Sides = tuple[str, str]
"""The boundary before the first sample and the one after the last."""

OUTSIDE = -1
"""The entry of an index map where the signal is ``cval``."""

MEANINGS = {
    "constant": "vvv|abcd|vvv",
    "edge": "aaa|abcd|ddd",
    "reflect": "dcb|abcd|cba",
    "symmetric": "cba|abcd|dcb",
    "wrap": "bcd|abcd|abc",
    "antireflect": "reflect, odd about the end sample",
    "antisymmetric": "symmetric, odd about the end sample",
}
ODD = frozenset({"antireflect", "antisymmetric"})

_NDIMAGE = {
    "constant": "constant",
    "grid-constant": "constant",
    "nearest": "edge",
    "mirror": "reflect",
    "reflect": "symmetric",
    "grid-mirror": "symmetric",
    "wrap": "wrap",
    "grid-wrap": "wrap",
}
_CV2 = {
    "constant": "constant",
    "replicate": "edge",
    "reflect": "symmetric",
    "reflect_101": "reflect",
    "reflect101": "reflect",
    "default": "reflect",
    "wrap": "wrap",
}
_CONVOLVE2D = {"fill": "constant", "symm": "symmetric", "wrap": "wrap"}

DIALECTS: dict[str, dict[str, str]] = {
    "numpy": {name: name for name in ("constant", "edge", "reflect", "symmetric", "wrap")},
    "scipy.ndimage": _NDIMAGE,
    "skimage": _NDIMAGE,
    "scipy.signal": _CONVOLVE2D,
    "scipy.signal.convolve2d": _CONVOLVE2D,
    "cv2": {**_CV2, **{f"border_{word}": name for word, name in _CV2.items()}},
    "torch": {"zeros": "constant", "replicate": "edge", "reflect": "reflect", "circular": "wrap"},
    "matlab": {"replicate": "edge", "symmetric": "symmetric", "circular": "wrap"},
    "imagefiltering": {
        "fill": "constant",
        "replicate": "edge",
        "reflect": "reflect",
        "symmetric": "symmetric",
        "circular": "wrap",
    },
    "dask": {"nearest": "edge", "reflect": "symmetric", "periodic": "wrap"},
    "astropy": {"fill": "constant", "extend": "edge", "wrap": "wrap"},
}
"""Dialect -> word -> canonical name. Words and dialects are compared in lower case."""


@dataclass(frozen=True)
class AxisMap:
    """Where each extended sample comes from: ``sign * x[index] + first * x[0] + last * x[-1]``.

    ``index`` is ``OUTSIDE`` where the value is ``cval``; ``sign``, ``first`` and ``last`` are
    None unless one side is odd.
    """

    index: NDArray[np.int64]
    sign: NDArray[np.int64] | None = None
    first: NDArray[np.int64] | None = None
    last: NDArray[np.int64] | None = None


def normalise(function: str, boundary: Any, rank: int) -> tuple[Sides, ...]:
    """The user's ``boundary`` as one (before, after) pair of canonical names per axis."""
    if isinstance(boundary, str):
        name = canonical(function, boundary)
        return ((name, name),) * rank
    if not isinstance(boundary, Sequence):
        raise argument(
            function,
            "boundary",
            repr(boundary),
            "a name, one entry per axis, or (before, after) pairs",
            f"Pass one of {_names()}.",
        )
    if len(boundary) != rank:
        raise argument(
            function,
            "boundary",
            f"{boundary!r} with {len(boundary)} entries",
            f"a name or {rank} entries, one per convolved axis",
            f"For two different sides of one axis write (({boundary[0]!r}, ...),)."
            if rank == 1 and boundary
            else "Pass one entry per axis, each a name or a (before, after) pair.",
        )
    sides: list[Sides] = []
    for entry in boundary:
        if isinstance(entry, str):
            name = canonical(function, entry)
            sides.append((name, name))
        elif isinstance(entry, Sequence) and len(entry) == 2 and all(isinstance(s, str) for s in entry):
            sides.append((canonical(function, entry[0]), canonical(function, entry[1])))
        else:
            raise argument(
                function,
                "boundary",
                f"{boundary!r} whose entry {entry!r} is neither a name nor a pair",
                "a name or a (before, after) pair for each axis",
                f"Use names from {_names()}.",
            )
    return tuple(sides)


def canonical(function: str, word: str) -> str:
    """The canonical name for a canonical name or a ``dialect:word``."""
    if word in MEANINGS:
        return word
    dialect, colon, term = word.rpartition(":")
    if colon:
        words = DIALECTS.get(dialect.lower())
        if words is None:
            raise argument(
                function,
                "boundary",
                repr(word),
                f"a dialect among {', '.join(sorted(DIALECTS))}",
                f"Pass a canonical name instead: {_names()}.",
            )
        if term.lower() in words:
            return words[term.lower()]
        raise argument(
            function,
            "boundary",
            repr(word),
            f"a word of {dialect}: {', '.join(words)}",
            f"Pass one of these, or a canonical name: {_names()}.",
        )
    found = [
        f"{name}:{word} means {words[word.lower()]!r} ({MEANINGS[words[word.lower()]]})"
        for name, words in DIALECTS.items()
        if word.lower() in words
    ]
    hint = f"In other libraries: {'; '.join(found)}." if found else f"The names are {_names()}."
    raise argument(function, "boundary", repr(word), f"one of {_names()}, or 'dialect:word'", hint)


def axis_map(length: int, start: int, stop: int, sides: Sides) -> AxisMap:
    """Where samples ``start … stop-1`` of an axis of ``length`` samples come from.

    ``start`` may be negative and ``stop`` beyond ``length``; ``length`` is at least 1.
    """
    position = np.arange(start, stop, dtype=np.int64)
    index = position.copy()
    odd = not ODD.isdisjoint(sides)
    ones = np.ones_like(position) if odd else None
    zeros = [np.zeros_like(position) if odd else None for _ in range(2)]
    result = AxisMap(index, ones, *zeros)
    for name, part in ((sides[0], position < 0), (sides[1], position >= length)):
        if part.any():
            _continue(name, length, position[part], part, result)
    return result


def _continue(name: str, n: int, i: NDArray[np.int64], part: NDArray[np.bool_], into: AxisMap) -> None:
    """Fill in the entries of ``into`` selected by ``part``, at positions ``i`` outside 0 … n-1."""
    if name == "constant":
        into.index[part] = OUTSIDE
    elif name == "edge" or (n == 1 and name in ("reflect", "antireflect")):
        into.index[part] = np.clip(i, 0, n - 1)
    elif name == "wrap":
        into.index[part] = i % n
    else:
        # Two reflections are a shift by one period; between them the signal runs backwards.
        whole = name.endswith("reflect")
        period = 2 * (n - 1) if whole else 2 * n
        turns, phase = np.divmod(i, period)
        forward = phase < n
        into.index[part] = np.where(forward, phase, period - phase - (0 if whole else 1))
        if name in ODD:
            assert into.sign is not None
            assert into.first is not None
            assert into.last is not None
            into.sign[part] = np.where(forward, 1, -1)
            into.first[part] = -2 * turns
            into.last[part] = 2 * turns + np.where(forward, 0, 2)


def extend(
    x: NDArray[Any],
    axes: Sequence[int],
    ranges: Sequence[tuple[int, int]],
    boundary: Sequence[Sides],
    cval: complex,
    dtype: np.dtype[Any] | None = None,
) -> NDArray[Any]:
    """A copy of ``x`` over ``ranges`` (start, stop) of ``axes``, continued by ``boundary``.

    The plain NumPy form: the reference uses it for everything, the engine only where samples need
    arithmetic on the way. ``dtype`` (default: that of x) must be able to hold ``cval`` and the odd
    extensions; only the samples that are needed are converted.
    """
    dtype = x.dtype if dtype is None else dtype
    with np.errstate(over="ignore", invalid="ignore"):
        return _extend(x, axes, ranges, boundary, cval, dtype)


def _extend(
    x: NDArray[Any],
    axes: Sequence[int],
    ranges: Sequence[tuple[int, int]],
    boundary: Sequence[Sides],
    cval: complex,
    dtype: np.dtype[Any],
) -> NDArray[Any]:
    for axis, (start, stop), sides in zip(axes, ranges, boundary, strict=True):
        at = axis_map(x.shape[axis], start, stop, sides)
        shape = tuple(-1 if a == axis else 1 for a in range(x.ndim))
        ends = [np.take(x, [e], axis=axis).astype(dtype, copy=False) for e in (0, x.shape[axis] - 1)]
        taken = np.take(x, np.maximum(at.index, 0), axis=axis).astype(dtype, copy=False)
        if at.sign is not None and at.first is not None and at.last is not None:
            # Multiples of the ends cancel far outside; float32 would keep the rounding of each.
            wide = np.result_type(dtype, np.float64) if dtype.kind in "fc" else dtype
            value = taken * at.sign.astype(wide).reshape(shape)
            for weight, end in zip((at.first, at.last), ends, strict=True):
                factor = weight.astype(wide).reshape(shape)
                # An end that does not take part may be infinite: 0 * inf would be nan.
                value = value + np.where(factor == 0, np.zeros((), wide), end * factor)
            inside = (at.sign == 1) & (at.first == 0) & (at.last == 0)
            taken = np.where(inside.reshape(shape), taken, value).astype(dtype)
        outside = at.index == OUTSIDE
        if outside.any():
            taken = np.where(outside.reshape(shape), np.asarray(cval, dtype=dtype), taken)
        x = taken
    return x


def fold(
    y: NDArray[Any],
    axes: Sequence[int],
    ranges: Sequence[tuple[int, int]],
    lengths: Sequence[int],
    boundary: Sequence[Sides],
) -> NDArray[Any]:
    """The adjoint of ``extend``: each value of ``y``, which lies over ``ranges`` (start, stop) of
    ``axes``, is added to the samples that ``extend`` would have made it of, of which there are
    ``lengths``. What would have been ``cval`` is dropped."""
    with np.errstate(over="ignore", invalid="ignore"):
        for axis, (start, stop), n, sides in zip(axes, ranges, lengths, boundary, strict=True):
            y = _fold(y, axis, (start, stop), n, sides)
        return y


def _fold(y: NDArray[Any], axis: int, extent: tuple[int, int], n: int, sides: Sides) -> NDArray[Any]:
    start, stop = extent

    def at(k: int, size: int = 1) -> tuple[slice, ...]:
        return (*[slice(None)] * axis, slice(k, k + size))

    folded = np.zeros([n if a == axis else size for a, size in enumerate(y.shape)], y.dtype)
    first, last = min(max(start, 0), n), max(min(stop, n), 0)
    if last > first:
        folded[at(first, last - first)] = y[at(first - start, last - first)]
    if n == 0:
        return folded
    maps = axis_map(n, start, stop, sides)
    for k in range(stop - start):
        index = int(maps.index[k])
        if 0 <= start + k < n or index == OUTSIDE:
            continue
        value = y[at(k)]
        if maps.sign is None or maps.first is None or maps.last is None:
            folded[at(index)] += value
            continue
        for place, factor in ((index, maps.sign[k]), (0, maps.first[k]), (n - 1, maps.last[k])):
            if factor:
                folded[at(place)] += value * factor.astype(y.dtype)
    return folded


def _names() -> str:
    return ", ".join(repr(name) for name in MEANINGS)
