"""PyTorch on the CPU, faster: existing models unchanged.

import faltung.torch
faltung.torch.enable()          # every convolution of torch's on the CPU, forward and backward
print(faltung.torch.report())   # what was computed here, what was left to torch, and why
"""

from __future__ import annotations

from .override import disable, enable, enabled, report

__all__ = ["disable", "enable", "enabled", "report"]
