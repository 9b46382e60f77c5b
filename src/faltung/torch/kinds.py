"""Kinds of calls: everything about a call but the values of its tensors, and who computes it.

The first call of a kind is torch's too: it checks the arguments, raises whatever torch raises, and shows how
results lie in memory, so that ours are laid out alike. What is returned is ours from the first call on, so
that equal calls give equal bits.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from .products import Memory, Product, Settings, Which

FIRST = "not decided"


@dataclass(eq=False)
class Choice:
    """Who computes one product of a kind of call, and why; how often ours did, and how long it took."""

    which: Which
    out: Memory
    product: Product | None = None
    reason: str = FIRST
    hits: int = 0
    seconds: float = 0.0


@dataclass(eq=False)
class Kind:
    """A kind of call: of the layer (gy is None) or of its gradients."""

    settings: Settings
    x: Memory
    weight: Memory
    gy: Memory | None
    biased: bool
    choices: tuple[Choice | None, ...]
    decided: bool = False
    stock_calls: int = 0

    @property
    def ours(self) -> bool:
        """Whether any product is computed here."""
        return any(choice is not None and choice.product is not None for choice in self.choices)

    def __str__(self) -> str:
        s = self.settings
        rank = len(s.stride)
        taps = "×".join(map(str, self.weight.shape[2:]))
        space = "×".join(map(str, self.x.shape[2:]))
        outputs = self.weight.shape[1] * s.groups if s.transposed else self.weight.shape[0]
        text = f"conv{'_transpose' if s.transposed else ''}{rank}d {self.x.shape[1]}→{outputs} {taps}"
        text += f" @ {self.x.shape[0]}×{space}"
        for name, value in (("stride", s.stride), ("dilation", s.dilation)):
            if set(value) != {1}:
                text += f" {name} {value[0] if len(set(value)) == 1 else value}"
        if s.groups > 1:
            text += f" groups {s.groups}"
        if rank > 1 and is_channels_last(self.x):
            text += " channels last"
        if self.x.dtype is not torch.float32:
            text += f" {str(self.x.dtype).removeprefix('torch.')}"
        return text


def is_channels_last(memory: Memory) -> bool:
    """Whether channels lie next to each other."""
    return memory.strides[1] == 1 and memory.shape[1] > 1
