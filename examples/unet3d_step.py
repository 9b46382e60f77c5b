"""A training step of a small U-Net for volumes: layers of 3×3×3, halved on the way down, then doubled.

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


def level(into: int, out: int) -> nn.Module:
    """Two layers."""
    return nn.Sequential(
        nn.Conv3d(into, out, 3, padding=1), nn.ReLU(), nn.Conv3d(out, out, 3, padding=1), nn.ReLU()
    )


class UNet(nn.Module):
    """Two levels."""

    def __init__(self) -> None:
        super().__init__()
        self.down, self.below, self.merge = level(1, 16), level(16, 32), level(32, 16)
        self.pool, self.up, self.last = nn.MaxPool3d(2), nn.ConvTranspose3d(32, 16, 2, 2), nn.Conv3d(16, 2, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """A score for two classes at every position."""
        fine = self.down(x)
        coarse = self.below(self.pool(fine))
        return self.last(self.merge(torch.cat([fine, self.up(coarse)], 1)))


model = UNet()
x = torch.randn(1, 1, 24, 48, 48)


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
