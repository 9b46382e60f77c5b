"""What a transform cannot be trusted with: blocks in double precision, checked output by output.

The rounding error of a transformed block is nearly white noise with

    e ≈ C ε √log₂n (rms(x)·‖k‖₂ + rms(y)),

so an output is accepted when e ≤ rtol·Σ|x||k| there. |y| is a lower bound of Σ|x||k| that costs
nothing; where it does not do, Σ|x||k| itself is computed by another transform. Tiles with outputs
that still miss the bound, and tiles that non-finite samples touch, are summed directly, so that a NaN
spreads over its footprint and no further.
"""

from __future__ import annotations

import itertools
import math
import threading
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms import direct
from ..boundary import Sides, extend
from ..machine import host
from ..problem import ConvProblem, Shape, strides_like
from .programs import Program, programs
from .regions import bind

_NOISE = 6.0  # C above: largest of 10^6 samples of the noise, measured at most 4.3
_EPSILON = 2.0**-53
_RANGE = (1e-280, 1e280)
# What a tile costs per output and tap, and an output by itself: fixed, and per product (case
# 2d-64x64-f64-full-255x255: a few outputs at each corner).
_TAP_SECONDS, _OUTPUT_SECONDS, _PRODUCT_SECONDS = 0.04e-9, 25e-6, 2e-9
_TILE = {1: (2048,), 2: (32, 128), 3: (8, 16, 64)}


class Careful:
    """Blocks of ``lengths`` samples and ``counts`` outputs along each convolved axis."""

    def __init__(self, problem: ConvProblem, kernel: NDArray[Any], lengths: Shape, counts: Shape) -> None:
        import scipy.fft

        self._fft = scipy.fft
        self.problem, self.lengths, self.counts = problem, lengths, counts
        self._kernel = kernel
        self._complex = problem.arithmetic.complexity != "real"
        self._spatial = tuple(range(-len(lengths), 0))
        wide = kernel.astype(np.complex128 if kernel.dtype.kind == "c" else np.float64)
        finite = bool(np.isfinite(wide).all())
        self._norm = _rms(wide) * math.sqrt(wide.size) if finite else math.inf
        self._spectrum = self._transform(spread(wide, problem, lengths)) if finite else None
        self._magnitudes: NDArray[Any] | None = None
        self._size = wide
        self._relative = _NOISE * _EPSILON * math.sqrt(math.log2(max(2, math.prod(lengths))))
        self._keep = tuple(slice(0, (c - 1) * s + 1, s) for c, s in zip(counts, problem.stride, strict=True))
        self._rtol = max(problem.rtol, 2 * problem.arithmetic.epsilon)
        self._tiles: dict[ConvProblem, list[Program]] = {}
        self._lock = threading.Lock()

    def block(self, x: NDArray[Any], y: NDArray[Any], index: Shape, starts: Shape) -> None:
        """The outputs from ``starts`` on of one element of the batch; ends may reach beyond y."""
        problem, rank = self.problem, len(self.lengths)
        order = (*problem.batch, *problem.axes)
        source = x.transpose(order)[index]
        box = tuple(slice(s, s + c) for s, c in zip(starts, self.counts, strict=True))
        target = y.transpose(order)[index][box]
        ranges = [
            (s * stride - pad, s * stride - pad + n)
            for s, stride, pad, n in zip(starts, problem.stride, problem.padding, self.lengths, strict=True)
        ]
        if self._spectrum is None:  # a kernel with a NaN or an infinity
            self.directly(source, target, starts, np.ones(target.shape, dtype=bool))
            return
        wide = np.dtype(np.complex128 if x.dtype.kind == "c" else np.float64)
        inside = tuple(slice(0, n) for n in target.shape)
        with np.errstate(over="ignore", invalid="ignore"):
            window = extend(source, range(rank), ranges, problem.boundary, problem.cval, wide)
            valid = np.isfinite(window)
            touched = None if valid.all() else ~valid
            if touched is not None:
                window = np.where(valid, window, np.zeros((), wide))
            values, missed = self._attempt(window)
            values, missed = values[inside], missed[inside]
            target[...] = as_stored(values, y.dtype)
        if touched is not None:
            missed = missed | self._reached(touched)[inside]
        if missed.any():
            self.directly(source, target, starts, missed)

    def _attempt(self, window: NDArray[Any]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """The block's outputs by transforms, and which of them may miss the bound."""
        if not window.any():  # the background of many an image
            shape = self.counts
            return np.zeros(shape, window.dtype), np.zeros(shape, dtype=bool)
        spectrum = self._transform(window)
        spectrum *= self._spectrum
        result = self._back(spectrum)
        del spectrum
        values = result[self._keep]
        noise = self._relative * (_rms(window) * self._norm + _rms(result))
        missed = np.abs(values) * self._rtol < noise
        # Where the estimate itself may have under- or overflowed, nothing is taken on trust.
        if noise != 0 and not _RANGE[0] < noise < _RANGE[1]:
            missed[...] = True
        elif missed.any():
            missed &= self._sizes(window)[self._keep] * self._rtol < noise
        return values, missed

    def _reached(self, touched: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Outputs whose window holds a touched sample: a box sum of the mask is not zero."""
        for axis, span in enumerate(self.problem.spans):
            # Once around: some windows are circles.
            n = touched.shape[axis]
            around = np.take(touched, np.arange(n + min(span, n)) % n, axis=axis)
            total = np.cumsum(around, axis=axis, dtype=np.int64)
            total = np.concatenate([np.zeros_like(np.take(total, [0], axis=axis)), total], axis=axis)
            upper = np.arange(n) + min(span, n)
            touched = np.take(total, upper, axis=axis) > np.take(total, np.arange(n), axis=axis)
        return touched[self._keep]

    def _sizes(self, window: NDArray[Any]) -> NDArray[Any]:
        """Σ|x||k| by transforms, less what they may be off by."""
        with self._lock:
            if self._magnitudes is None:
                magnitudes = spread(np.abs(self._size), self.problem, self.lengths)
                self._magnitudes = self._fft.rfftn(magnitudes, axes=self._spatial)
        spectrum = self._fft.rfftn(np.abs(window), axes=self._spatial)
        spectrum *= self._magnitudes
        sizes: NDArray[Any] = self._fft.irfftn(spectrum, self.lengths, axes=self._spatial)
        return sizes - self._relative * (_rms(window) * self._norm + _rms(sizes))

    # -- tiles summed directly -----------------------------------------------------------------

    def directly(
        self, source: NDArray[Any], target: NDArray[Any], starts: Shape, missed: NDArray[np.bool_]
    ) -> None:
        """Sum the tiles with outputs that were ``missed``; the target's first outputs are ``starts``."""
        rank = len(starts)
        tile = _TILE.get(rank, (4,) * (rank - 2) + (16, 64))
        tile = tuple(min(t, n) for t, n in zip(tile, target.shape, strict=True))
        for corner in itertools.product(*(range(0, n, t) for n, t in zip(target.shape, tile, strict=True))):
            # Shifted back at the end, so that all tiles have one shape.
            corner = tuple(min(c, n - t) for c, n, t in zip(corner, target.shape, tile, strict=True))
            box = tuple(slice(c, c + t) for c, t in zip(corner, tile, strict=True))
            if not missed[box].any():
                continue
            first = tuple(s + c for s, c in zip(starts, corner, strict=True))
            places = np.argwhere(missed[box])
            sums = self._few(source, places + first, math.prod(tile))
            if sums is None:
                target[box] = self._tile(source, first, tile)
            else:
                target[box][tuple(places.T)] = as_stored(sums, target.dtype)

    def _few(self, source: NDArray[Any], outputs: NDArray[np.intp], tile: int) -> NDArray[Any] | None:
        """Some outputs, each by itself, over the taps that fall into the signal; None where a whole tile of
        so many outputs is done sooner."""
        problem = self.problem
        afford = tile * math.prod(problem.kernel_shape) * _TAP_SECONDS
        if len(outputs) * _OUTPUT_SECONDS > afford:
            return None
        taps = self._inside(outputs)
        products = np.prod(np.maximum(taps[..., 1] - taps[..., 0], 0), axis=1).sum()
        if len(outputs) * _OUTPUT_SECONDS + products * _PRODUCT_SECONDS > afford:
            return None
        rank, wide = outputs.shape[1], self._size.dtype if self._complex else np.dtype(np.float64)
        wide = np.result_type(wide, np.complex128 if source.dtype.kind == "c" else np.float64)
        sums = np.zeros(len(outputs), wide)
        each = tuple(slice(None, None, d) for d in problem.dilation)
        with np.errstate(over="ignore", invalid="ignore"):
            for k, (output, part) in enumerate(zip(outputs.tolist(), taps.tolist(), strict=True)):
                if any(low >= high for low, high in part):
                    continue  # beyond the signal, which is zero there
                ranges = [
                    (o * s - p + low * d, o * s - p + (high - 1) * d + 1)
                    for o, s, p, d, (low, high) in zip(
                        output, problem.stride, problem.padding, problem.dilation, part, strict=True
                    )
                ]
                window = extend(source, range(rank), ranges, problem.boundary, problem.cval, wide)
                sums[k] = (window[each] * self._size[tuple(slice(*ends) for ends in part)]).sum()
        return sums

    def _inside(self, outputs: NDArray[np.intp]) -> NDArray[np.intp]:
        """The taps of outputs along each axis (first, and behind the last) but for those that fall on zeros
        outside the signal."""
        problem = self.problem
        taps = np.zeros((*outputs.shape, 2), np.intp)
        for j, axis in enumerate(problem.axes):
            first = outputs[:, j] * problem.stride[j] - problem.padding[j]
            distance, count = problem.dilation[j], problem.kernel_shape[j]
            below, above = (side == "constant" and problem.cval == 0 for side in problem.boundary[j])
            taps[:, j, 1] = count
            if below:
                taps[:, j, 0] = np.clip(-(first // distance), 0, count)
            if above:
                taps[:, j, 1] = np.clip(-((first - problem.x_shape[axis]) // distance), 0, count)
        return taps

    def _tile(self, source: NDArray[Any], first: Shape, tile: Shape) -> NDArray[Any]:
        """Outputs from ``first`` on by the direct sum over a gathered window."""
        problem, rank = self.problem, len(first)
        ranges = [
            (f * s - p, (f + t - 1) * s - p + span)
            for f, t, s, p, span in zip(
                first, tile, problem.stride, problem.padding, problem.spans, strict=True
            )
        ]
        window = np.ascontiguousarray(
            extend(source, range(rank), ranges, problem.boundary, problem.cval, problem.wide_dtype)
        )
        result = np.empty(tile, problem.y_dtype)
        sides: Sides = ("constant", "constant")
        part = replace(
            problem,
            x_shape=window.shape,
            x_strides=window.strides,
            x_dtype=window.dtype,
            y_shape=tile,
            y_strides=strides_like(tile, result.itemsize, tile, result.strides),
            axes=tuple(range(rank)),
            padding=(0,) * rank,
            boundary=(sides,) * rank,
            cval=0,
            method="direct",
        )
        with self._lock:
            tiles = self._tiles.get(part)
            if tiles is None:
                regions = direct.propose(part, host()).regions
                tiles = self._tiles[part] = programs([bind(part, r, self._kernel) for r in regions])
        for program in tiles:
            program.run(window, result)
        return result

    # -- transforms ----------------------------------------------------------------------------

    def _transform(self, a: NDArray[Any]) -> NDArray[Any]:
        if self._complex:
            spectrum: NDArray[Any] = self._fft.fftn(a, axes=self._spatial)
        else:
            spectrum = self._fft.rfftn(a, axes=self._spatial)
        return spectrum

    def _back(self, spectrum: NDArray[Any]) -> NDArray[Any]:
        if self._complex:
            result: NDArray[Any] = self._fft.ifftn(spectrum, axes=self._spatial, overwrite_x=True)
        else:
            result = self._fft.irfftn(spectrum, self.lengths, axes=self._spatial, overwrite_x=True)
        return result


def as_stored(values: NDArray[Any], dtype: np.dtype[Any]) -> NDArray[Any]:
    """Sums as they are stored: complex, real, or rounded half to even and saturated."""
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        clipped: NDArray[Any] = np.clip(np.rint(values.real), limits.min, limits.max)
        return clipped.astype(dtype)
    return values.astype(dtype) if dtype.kind == "c" else values.real.astype(dtype)


def spectrum(kernel: NDArray[Any], problem: ConvProblem, lengths: Shape) -> NDArray[Any]:
    """The transform of ``spread``: axis by axis, as long as the other axes are still short."""
    # By NumPy, which is there: importing scipy.fft takes longer than many a convolution.
    found = kernel
    last = len(lengths) - 1
    for a in reversed(range(last + 1)):
        wide = along(found, a, problem, lengths[a])
        found = (
            np.fft.rfft(wide, axis=a) if a == last and kernel.dtype.kind != "c" else np.fft.fft(wide, axis=a)
        )
    if kernel.dtype.kind == "c":
        return found
    # The other half of a real kernel's: conjugate, every frequency negative.
    half, n = found.shape[last], lengths[last]
    full = np.empty(lengths, np.complex128)
    full[..., :half] = found
    negative = np.ix_(*(-np.arange(m) % m for m in lengths[:-1]), np.arange(n - half, 0, -1))
    np.conjugate(found[negative], out=full[..., half:])
    return full


def spread(kernel: NDArray[Any], problem: ConvProblem, lengths: Shape) -> NDArray[Any]:
    """The kernel, dilated and placed so that the product of spectra is a correlation whose output o
    lies at index o."""
    for a, n in enumerate(lengths):
        kernel = along(kernel, a, problem, n)
    return kernel


def along(kernel: NDArray[Any], axis: int, problem: ConvProblem, n: int) -> NDArray[Any]:
    """One axis of ``spread``."""
    shape = list(kernel.shape)
    shape[axis] = n
    wide = np.zeros(shape, dtype=kernel.dtype)
    # Index −d·m modulo n: the flip that turns the circular convolution into a correlation.
    places = (-np.arange(kernel.shape[axis]) * problem.dilation[axis]) % n
    at: tuple[Any, ...] = (*(slice(None),) * axis, places)
    if problem.spans[axis] <= n:
        wide[at] = kernel
    else:  # a circle shorter than the kernel: taps meet
        np.add.at(wide, at, kernel)
    return wide


def _rms(a: NDArray[Any]) -> float:
    """The root mean square, scaled so that squares neither overflow nor vanish."""
    flat = a.reshape(-1)
    largest = float(np.abs(flat).max(initial=0.0))
    if largest == 0.0 or not math.isfinite(largest):
        return largest
    flat = flat / largest
    # No product of BLAS, whose threads would be woken and go on spinning.
    total = np.square(flat.real).sum() + (np.square(flat.imag).sum() if flat.dtype.kind == "c" else 0.0)
    return largest * math.sqrt(float(total) / flat.size)
