"""Kernels that smooth, blur and sharpen: their taps sum to 1."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from faltung.kernels.arguments import Kernel, along, check_taps, integer, number, per_axis, rank_of, require
from faltung.kernels.derivatives import laplacian
from faltung.kernels.gaussians import gaussian


def box(size: int | Sequence[int] = 3, *, ndim: int | None = None, normalize: bool = True) -> Kernel:
    """The mean over a block: ``k(x) = 1/N`` for all N taps (``scipy.ndimage.uniform_filter``).

    Parameters
    ----------
    size : taps, one number or one per axis.
    ndim : rank; default the length of `size`, or 2.
    normalize : ``False`` gives taps of 1, for the sum over the block.

    Shape: `size` per axis. Orientation: even.
    """
    rank = rank_of("box", ndim, size=size)
    sizes = per_axis("box", "size", size, rank, integer)
    for value in sizes:
        require("box", "size", value, value >= 1, "a number of taps ≥ 1", "Pass size=3.")
    check_taps("box", "size", size, sizes)
    return np.full(sizes, 1.0 / math.prod(sizes) if normalize else 1.0)


def disk(radius: float, *, ndim: int | None = None, normalize: bool = True) -> Kernel:
    """The mean over a disc (a ball in 3-D): the blur of a lens out of focus.

    Formula: ``k(x) = 1/N`` where ``|x|² ≤ radius²``, 0 elsewhere; the N taps of
    ``skimage.morphology.disk`` and ``ball``.

    Parameters
    ----------
    radius : in samples, a number ≥ 0.
    ndim : rank, default 2.
    normalize : ``False`` gives taps of 1, for the sum over the disc.

    Shape: ``2·floor(radius) + 1`` per axis. Orientation: even.
    """
    rank = rank_of("disk", ndim)
    r = number("disk", "radius", radius)
    require("disk", "radius", radius, r >= 0, "a number ≥ 0", "Pass radius=3.")
    check_taps("disk", "radius", radius, [2 * r + 1] * rank)
    reach = math.floor(r)
    squares = np.arange(-reach, reach + 1, dtype=np.float64) ** 2
    distance = np.zeros((1,) * rank)
    for axis in range(rank):
        distance = distance + squares.reshape(along(axis, rank, squares.size))
    inside = (distance <= r * r).astype(np.float64)
    return inside / inside.sum() if normalize else inside


def motion(length: float, angle: float = 0.0) -> Kernel:
    """The mean along a line segment: the blur of a camera or an object that moves (2-D).

    Formula: ``k(x) ∝ max(0, 1 − d(x))`` with d the distance of the tap to a segment of
    ``length − 1`` samples through the centre, scaled to sum 1; the line of MATLAB's
    ``fspecial('motion', length, angle)``.

    Parameters
    ----------
    length : in samples, ≥ 1; a horizontal line of an odd length has exactly that many equal taps.
    angle : degrees, counter-clockwise in a picture shown with axis 0 downwards: 0 is along axis 1,
        90 along axis 0.

    Shape: just holds the line, odd per axis. Orientation: even.
    """
    span = number("motion", "length", length)
    theta = math.radians(number("motion", "angle", angle))
    require("motion", "length", length, span >= 1, "a length ≥ 1 sample", "Pass length=9.")
    # np.round removes the 6e-17 that cos(90°) leaves, which would add an empty column.
    step = np.round([-math.sin(theta), math.cos(theta)], 12)
    half = (span - 1.0) / 2.0
    check_taps("motion", "length", length, [2 * half * abs(c) + 3 for c in step])
    # A tap at distance 1 has weight 0, so the last tap that counts is nearer than half·|step| + 1.
    reach = [max(0, math.ceil(half * abs(c) + 1.0 - 1e-9) - 1) for c in step]
    rows = np.arange(-reach[0], reach[0] + 1, dtype=np.float64)[:, None]
    columns = np.arange(-reach[1], reach[1] + 1, dtype=np.float64)[None, :]
    along = np.clip(rows * step[0] + columns * step[1], -half, half)
    weight = np.maximum(1.0 - np.hypot(rows - along * step[0], columns - along * step[1]), 0.0)
    return np.asarray(weight / weight.sum(), dtype=np.float64)


def sharpen(amount: float = 1.0, *, sigma: float | None = None, ndim: int | None = None) -> Kernel:
    """Sharpening: the data plus `amount` times the detail that smoothing would remove.

    Formula: ``k = δ − amount · laplacian`` (3 taps per axis; 2-D, amount 1: ``0 −1 0, −1 5 −1,
    0 −1 0``), or with `sigma` the unsharp mask ``k = δ + amount · (δ − gaussian(sigma))``. Sums to 1.

    Parameters
    ----------
    amount : strength; 0 leaves the data as they are.
    sigma : scale of the detail in samples; default the finest (the Laplacian).
    ndim : rank, default 2.

    Shape: 3 per axis, or that of ``gaussian(sigma)``. Orientation: even.
    """
    rank = rank_of("sharpen", ndim)
    strength = number("sharpen", "amount", amount)
    if sigma is None:
        kernel = 0.0 - strength * laplacian(ndim=rank)
        kernel[(1,) * rank] += 1.0
        return kernel
    width = number("sharpen", "sigma", sigma)
    require("sharpen", "sigma", sigma, width > 0, "a standard deviation > 0", "Pass sigma=1.0.")
    kernel = 0.0 - strength * gaussian(width, ndim=rank)
    kernel[tuple(n // 2 for n in kernel.shape)] += 1.0 + strength
    return kernel
