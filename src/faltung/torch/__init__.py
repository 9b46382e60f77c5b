"""PyTorch with faltung: existing models faster on the CPU; layers with every boundary, rank and precision.

import faltung.torch
faltung.torch.enable()          # every convolution of torch's on the CPU, forward and backward
print(faltung.torch.report())   # what was computed here, what was left to torch, and why

layer = faltung.torch.Conv2d(3, 8, 5, padding="same", padding_mode="symmetric", precision="high")
y = faltung.torch.conv(x, w, padding=1, boundary=("wrap", "edge"))
"""

from __future__ import annotations

import importlib.util

if importlib.util.find_spec("torch") is None:
    from ..errors import missing_extra

    raise missing_extra("torch", "torch", "faltung.torch")

from torch import Tensor as ARRAYS

from .functional import conv, conv_transpose, convolve, correlate
from .modules import (
    Conv1d,
    Conv2d,
    Conv3d,
    ConvNd,
    ConvTranspose1d,
    ConvTranspose2d,
    ConvTranspose3d,
)
from .operators import LayerError
from .override import disable, enable, enabled, report
from .report import Report

__all__ = [
    "ARRAYS",
    "Conv1d",
    "Conv2d",
    "Conv3d",
    "ConvNd",
    "ConvTranspose1d",
    "ConvTranspose2d",
    "ConvTranspose3d",
    "LayerError",
    "Report",
    "conv",
    "conv_transpose",
    "convolve",
    "correlate",
    "disable",
    "enable",
    "enabled",
    "report",
]
