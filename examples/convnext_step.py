"""A training step of a stage in the style of ConvNeXt: 7×7 depthwise layers between linear ones.

The same step by torch as it is and with ``faltung.torch`` enabled, in turn: how long it takes, and how far
the gradients are apart.
"""

from __future__ import annotations

import statistics
import time
from contextlib import nullcontext

import torch
from torch import nn

import faltung.torch

ROUNDS = 5
torch.manual_seed(0)


class Block(nn.Module):
    """x + linear(GELU(linear(norm(depthwise(x)))))."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, 7, padding=3, groups=channels)
        self.rest = nn.Sequential(
            nn.LayerNorm(channels),
            nn.Linear(channels, 4 * channels),
            nn.GELU(),
            nn.Linear(4 * channels, channels),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(N, C, H, W) in and out."""
        return x + self.rest(self.depthwise(x).permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


model = nn.Sequential(nn.Conv2d(3, 48, 4, 4), *[Block(48) for _ in range(3)])
x = torch.randn(2, 3, 192, 192)


def step() -> torch.Tensor:
    """One training step; the gradients in one line."""
    model.zero_grad()
    model(x).square().mean().backward()
    return torch.cat([p.grad.flatten() for p in model.parameters() if p.grad is not None])


seconds: dict[str, list[float]] = {"torch": [], "faltung": []}
gradients = {}
for _ in range(ROUNDS + 1):
    for name, times in seconds.items():
        with faltung.torch.enabled() if name == "faltung" else nullcontext():
            start = time.perf_counter()
            gradients[name] = step()
            times.append(time.perf_counter() - start)
medians = {name: statistics.median(times[1:]) for name, times in seconds.items()}  # the first ones compile
print(f"torch {medians['torch'] * 1e3:.0f} ms, faltung {medians['faltung'] * 1e3:.0f} ms")
print(f"{medians['torch'] / medians['faltung']:.2f} times as fast")
apart = (gradients["torch"] - gradients["faltung"]).norm() / gradients["torch"].norm()
print(f"gradients differ by {apart:.1e} of their norm")
print(faltung.torch.report())
