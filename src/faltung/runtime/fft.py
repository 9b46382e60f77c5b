"""Running overlap-save: transforms by scipy.fft, and the check that keeps its promise.

The rounding error of a transformed block is nearly white noise with

    e ≈ C ε √log₂n (rms(x)·‖k‖₂ + rms(y)),

so an output is accepted when e ≤ rtol·Σ|x||k| there. |y| is a lower bound of Σ|x||k| that costs
nothing; where single precision does not suffice the block is transformed in double, and where |y|
does not, Σ|x||k| itself is computed by another transform. Tiles with
outputs that still miss the bound, and tiles that non-finite samples touch, are summed directly, so
that a NaN spreads over its footprint and no further.
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
from ..plan import Plan
from ..problem import ConvProblem, Shape, strides_like
from . import threads
from .regions import BlockRegion, MemoryRegion, bind

_NOISE = 6.0  # C above: largest of 10^6 samples of the noise, measured at most 4.3
_EPSILON = {"f": 2.0**-24, "d": 2.0**-53}
_RANGE = {"f": (1e-30, 1e30), "d": (1e-280, 1e280)}
_FEW = 0.01  # of a block's outputs: so many are rather summed directly than transformed again
_MEMORY = 60 << 20
_BYTES_PER_SAMPLE = 140  # window, spectra, result and what NumPy allocates on the way, measured
_TILE = {1: (2048,), 2: (32, 128), 3: (8, 16, 64)}


class Overlap:
    """Overlap-save for one plan and kernel."""

    def __init__(self, plan: Plan, kernel: NDArray[Any]) -> None:
        import scipy.fft

        self._fft = scipy.fft
        problem = self.problem = plan.problem
        self.lengths: Shape = plan.details["lengths"]
        self.counts: Shape = plan.details["counts"]
        self._kernel = kernel
        self._complex = problem.arithmetic.complexity != "real"
        self._spatial = tuple(range(-len(self.lengths), 0))
        wide = kernel.astype(np.complex128 if kernel.dtype.kind == "c" else np.float64)
        self._finite = bool(np.isfinite(wide).all())
        self._norm = float(np.linalg.norm(wide.ravel())) if self._finite else math.inf
        self._spectra: dict[str, NDArray[Any]] = {}
        if self._finite:
            self._spectra["d"] = self._transform(self._spread(wide))
            if problem.arithmetic.accumulator == "f32" and not self._complex and wide.min() >= 0:
                self._spectra["f"] = self._spectra["d"].astype(np.complex64)
        self._magnitudes: NDArray[Any] | None = None
        self._size = wide
        log = math.log2(max(2, math.prod(self.lengths)))
        self._relative = {k: _NOISE * e * math.sqrt(log) for k, e in _EPSILON.items()}
        self._keep = tuple(
            slice(0, (c - 1) * s + 1, s) for c, s in zip(self.counts, problem.stride, strict=True)
        )
        self._rtol = max(problem.rtol, 2 * problem.arithmetic.epsilon)
        self._tiles: dict[ConvProblem, MemoryRegion | BlockRegion] = {}
        self._lock = threading.Lock()

    def run(self, x: NDArray[Any], y: NDArray[Any], workers: int) -> None:
        """Convolve x into y."""
        problem = self.problem
        blocks = itertools.product(
            *(
                [min(s, problem.y_shape[a] - c) for s in range(0, problem.y_shape[a], c)]
                for a, c in zip(problem.axes, self.counts, strict=True)
            )
        )
        batch = (range(problem.y_shape[a]) for a in problem.batch)
        todo = itertools.product(itertools.product(*batch), list(blocks))
        lock = threading.Lock()

        def work() -> None:
            while True:
                with lock:
                    piece = next(todo, None)
                if piece is None:
                    return
                self._block(x, y, *piece)

        # As many blocks at once as fit the memory a call may use.
        parts = 2 if self._complex else 1
        at_once = max(1, _MEMORY // (_BYTES_PER_SAMPLE * parts * math.prod(self.lengths)))
        threads.run(work, min(workers, at_once))

    # -- one block -----------------------------------------------------------------------------

    def _block(self, x: NDArray[Any], y: NDArray[Any], index: Shape, starts: Shape) -> None:
        """The outputs from ``starts`` on of one element of the batch."""
        problem, rank = self.problem, len(self.lengths)
        order = (*problem.batch, *problem.axes)
        source = x.transpose(order)[index]
        target = y.transpose(order)[index]
        box = tuple(slice(s, s + c) for s, c in zip(starts, self.counts, strict=True))
        target = target[box]
        ranges = [
            (s * stride - pad, s * stride - pad + n)
            for s, stride, pad, n in zip(starts, problem.stride, problem.padding, self.lengths, strict=True)
        ]
        if not self._spectra:  # a kernel with a NaN or an infinity
            self._directly(source, target, starts, np.ones(target.shape, dtype=bool))
            return
        # In single precision where nothing cancels, so that |y| is as large as Σ|x||k|; otherwise, or
        # where that was not exact enough, in double.
        for kind in ("f", "d") if "f" in self._spectra else ("d",):
            wide = np.result_type(kind, np.complex64) if x.dtype.kind == "c" else np.dtype(kind)
            with np.errstate(over="ignore", invalid="ignore"):
                window = extend(source, range(rank), ranges, problem.boundary, problem.cval, wide)
                valid = np.isfinite(window)
                touched = None if valid.all() else ~valid
                if touched is not None:
                    window = np.where(valid, window, np.zeros((), wide))
                if kind == "f" and window.min() < 0:
                    continue
                values, missed = self._attempt(window, kind)
            if np.count_nonzero(missed) <= _FEW * missed.size:
                break
        keep = self._keep
        with np.errstate(over="ignore", invalid="ignore"):
            target[...] = values.astype(y.dtype) if y.dtype.kind == "c" else values.real.astype(y.dtype)
        if touched is not None:
            missed |= self._reached(touched, keep)
        if missed.any():
            self._directly(source, target, starts, missed)

    def _attempt(self, window: NDArray[Any], kind: str) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """The block's outputs by transforms, and which of them may miss the bound."""
        spectrum = self._transform(window)
        spectrum *= self._spectra[kind]
        result = self._back(spectrum)
        del spectrum
        values = result[self._keep]
        noise = self._relative[kind] * (_rms(window) * self._norm + _rms(result))
        missed = np.abs(values) * self._rtol < noise
        # Where the estimate itself may have under- or overflowed, nothing is taken on trust.
        if noise != 0 and not _RANGE[kind][0] < noise < _RANGE[kind][1]:
            missed[...] = True
        elif kind == "d" and missed.any():
            missed &= self._sizes(window)[self._keep] * self._rtol < noise
        return values, missed

    def _reached(self, touched: NDArray[np.bool_], keep: tuple[slice, ...]) -> NDArray[np.bool_]:
        """Outputs whose window holds a touched sample: a box sum of the mask is not zero."""
        for axis, span in enumerate(self.problem.spans):
            total = np.cumsum(touched, axis=axis, dtype=np.int64)
            zero = np.zeros_like(np.take(total, [0], axis=axis))
            total = np.concatenate([zero, total], axis=axis)
            n = touched.shape[axis]
            upper = np.minimum(np.arange(n) + span, n)
            touched = np.take(total, upper, axis=axis) > np.take(total, np.arange(n), axis=axis)
        return touched[keep]

    def _sizes(self, window: NDArray[Any]) -> NDArray[Any]:
        """Σ|x||k| by transforms, less what they may be off by."""
        with self._lock:
            if self._magnitudes is None:
                self._magnitudes = self._fft.rfftn(self._spread(np.abs(self._size)), axes=self._spatial)
        spectrum = self._fft.rfftn(np.abs(window), axes=self._spatial)
        spectrum *= self._magnitudes
        sizes: NDArray[Any] = self._fft.irfftn(spectrum, self.lengths, axes=self._spatial)
        return sizes - self._relative["d"] * (_rms(window) * self._norm + _rms(sizes))

    # -- tiles summed directly -----------------------------------------------------------------

    def _directly(
        self, source: NDArray[Any], target: NDArray[Any], starts: Shape, missed: NDArray[np.bool_]
    ) -> None:
        rank = len(starts)
        tile = _TILE.get(rank, (4,) * (rank - 2) + (16, 64))
        tile = tuple(min(t, n) for t, n in zip(tile, target.shape, strict=True))
        for corner in itertools.product(*(range(0, n, t) for n, t in zip(target.shape, tile, strict=True))):
            # Shifted back at the end, so that all tiles have one shape.
            corner = tuple(min(c, n - t) for c, n, t in zip(corner, target.shape, tile, strict=True))
            box = tuple(slice(c, c + t) for c, t in zip(corner, tile, strict=True))
            if missed[box].any():
                first = tuple(s + c for s, c in zip(starts, corner, strict=True))
                target[box] = self._tile(source, first, tile)

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
            region = self._tiles.get(part)
            if region is None:
                (only,) = direct.propose(part, host()).regions
                region = self._tiles[part] = bind(part, only, self._kernel)
        region.start(window, result).work()
        return result

    # -- transforms ----------------------------------------------------------------------------

    def _spread(self, kernel: NDArray[Any]) -> NDArray[Any]:
        """The kernel, dilated and placed so that the product of spectra is a correlation whose
        output o lies at index o."""
        spread = np.zeros(self.lengths, dtype=kernel.dtype)
        # Index −d·m modulo n: the flip that turns the circular convolution into a correlation.
        picks = [
            (-np.arange(k) * d) % n
            for k, d, n in zip(kernel.shape, self.problem.dilation, self.lengths, strict=True)
        ]
        spread[np.ix_(*picks)] = kernel
        return spread

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


def _rms(a: NDArray[Any]) -> float:
    """The root mean square, scaled so that squares neither overflow nor vanish."""
    flat = a.reshape(-1)
    largest = float(np.abs(flat).max(initial=0.0))
    if largest == 0.0 or not math.isfinite(largest):
        return largest
    flat = flat / largest
    return largest * math.sqrt(abs(float(np.vdot(flat, flat).real)) / flat.size)
