"""Tensors as NumPy arrays over the same memory, and torch's dtypes as NumPy's."""

from __future__ import annotations

import importlib.util
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

Shape = tuple[int, ...]

DTYPES: dict[torch.dtype, np.dtype[Any]] = {
    torch.float16: np.dtype(np.float16),
    torch.float32: np.dtype(np.float32),
    torch.float64: np.dtype(np.float64),
}
"""Floating-point dtypes that torch and the engine both have."""

if importlib.util.find_spec("ml_dtypes") is not None:
    import ml_dtypes

    DTYPES[torch.bfloat16] = np.dtype(ml_dtypes.bfloat16)


def array_of(tensor: torch.Tensor) -> NDArray[Any]:
    """The tensor's memory as an array."""
    if tensor.requires_grad:
        tensor = tensor.detach()
    if tensor.dtype is torch.bfloat16:  # which NumPy's interface has no name for
        found: NDArray[Any] = tensor.view(torch.int16).numpy().view(DTYPES[torch.bfloat16])
        return found
    return tensor.numpy()


def model_of(shape: Shape, strides: Shape, dtype: torch.dtype) -> NDArray[Any]:
    """An array of this shape and layout (strides in elements, as torch's) whose samples nobody may touch."""
    numbers = DTYPES[dtype]
    return np.lib.stride_tricks.as_strided(
        np.empty(1, numbers), shape, tuple(s * numbers.itemsize for s in strides)
    )


def is_dense(shape: Shape, strides: Shape) -> bool:
    """Whether elements fill a piece of memory without gaps or overlaps, in some order of the axes."""
    step = 1
    for stride, n in sorted((s, n) for s, n in zip(strides, shape, strict=True) if n != 1):
        if stride != step:
            return False
        step *= n
    return True
