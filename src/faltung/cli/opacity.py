"""Filtering images that have an alpha channel.

Opacity is not brightness, so it is not filtered like a colour. In an opaque image the colours are
filtered and the image stays opaque. In a partly transparent one it depends on the kernel:

- weights that are all ≥ 0 (blurs): a colour counts in proportion to its opacity, α, and α is blurred
  with the same weights: colour ``Σ k·α·c / Σ k·α · Σ k``, opacity ``Σ k·α / Σ k``. Colours that
  transparency hides do not bleed out (as ImageMagick and Photoshop do; P. Porter and T. Duff,
  *Compositing digital images*, 1984).
- others (edges, sharpening): the colours are filtered as they are stored and α is carried over.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from faltung.cli.job import Job


def apply(job: Job) -> NDArray[Any]:
    """The result of `job`, whose data have their opacity in the last channel."""
    array = job.content.array
    axes = tuple(axis % array.ndim for axis in job.keywords["axes"])
    if array.ndim - 1 in axes:  # asked to filter across the channels: then they are numbers like others
        return job(array)
    colours, alpha = array[..., :-1], array[..., -1]
    top = np.iinfo(alpha.dtype).max if alpha.dtype.kind in "ui" else 1.0
    if (alpha == top).all() or job.kernel.min() < 0 or job.kernel.sum() <= 0:
        return np.concatenate([job(colours, axes=axes), _carried(job, alpha, axes)[..., None]], axis=-1)
    dtype = np.dtype(job.keywords["dtype"])
    real: dict[str, Any] = {"axes": axes, "dtype": np.float64}
    opacity = alpha / top
    # Beyond the image is nothing, unless --cval names the colour that is there.
    outside = 1.0 if "cval" in job.keywords else 0.0
    weighted = job(colours * opacity[..., None], **real)
    weight = job(opacity, **{**real, "cval": outside})
    total = float(job.kernel.sum())
    blurred = np.divide(
        weighted * total, weight[..., None], out=np.zeros_like(weighted), where=weight[..., None] > 0
    )
    result = np.concatenate([blurred, weight[..., None] * (top / total)], axis=-1)
    if dtype.kind in "ui":
        limits = np.iinfo(dtype)
        result = np.clip(np.rint(result), limits.min, limits.max)
    return result.astype(dtype)


def _carried(job: Job, alpha: NDArray[Any], axes: tuple[int, ...]) -> NDArray[Any]:
    """The opacity at the centre of every output: `alpha` seen through a kernel of one tap of 1.

    It takes the same mode, stride and origin as the colours do, so that the two fit whatever their
    shape becomes. Beyond the image the opacity of its rim continues.
    """
    shape = job.kernel.shape
    side = (n // 2 if job.operation == "correlate" else (n - 1) // 2 for n in shape)
    origin = job.keywords.get("origin")
    given = () if origin is None else (origin,) * len(shape) if isinstance(origin, int) else tuple(origin)
    impulse = np.zeros(shape, alpha.dtype)
    impulse[given or tuple(side)] = 1
    changes = {
        name: value for name, value in job.keywords.items() if name not in ("boundary", "cval", "axes")
    }
    return type(job)(job.operation, job.content, impulse, changes)(alpha, axes=axes, boundary="edge")
