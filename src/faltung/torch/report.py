"""What has been computed by whom, as a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .kinds import Kind

_NAMES = {"forward": "forward", "input_grad": "by x", "weight_grad": "by w"}


@dataclass(frozen=True)
class Line:
    """One product of one kind of call."""

    layer: str
    product: str
    hits: int
    fallbacks: int
    seconds: float
    algorithm: str
    reason: str


class Report:
    """Hits, fallbacks with reasons, and time. ``print`` it, or go through its lines."""

    def __init__(self, kinds: tuple[Kind, ...], memory: str = "the system's") -> None:
        self.lines = tuple(_lines(kinds))
        self.memory = memory
        """What becomes of memory that tensors let go of."""

    @property
    def hits(self) -> int:
        """How many products have been computed here."""
        return sum(line.hits for line in self.lines)

    @property
    def fallbacks(self) -> int:
        """How many were left to torch."""
        return sum(line.fallbacks for line in self.lines)

    @property
    def seconds(self) -> float:
        """How long those computed here took."""
        return sum(line.seconds for line in self.lines)

    def __iter__(self) -> Iterator[Line]:
        return iter(self.lines)

    def __str__(self) -> str:
        text = [f"{self.hits} computed by faltung in {self.seconds:.3g} s, {self.fallbacks} by torch"]
        width = max((len(line.layer) for line in self.lines), default=0)
        for line in sorted(self.lines, key=lambda line: -line.seconds):
            who = line.algorithm or "torch"
            text.append(
                f"{line.layer:{width}}  {line.product:7} {line.hits:6} hits {line.fallbacks:6} fallbacks "
                f"{line.seconds * 1e3:9.3f} ms  {who}: {line.reason}"
            )
        text.append(f"memory that tensors let go of: {self.memory}")
        return "\n".join(text)


def _lines(kinds: tuple[Kind, ...]) -> Iterator[Line]:
    for kind in kinds:
        for choice in kind.choices:
            if choice is None:
                continue
            plan = None if choice.product is None else choice.product.plan
            yield Line(
                layer=str(kind),
                product=_NAMES[choice.which],
                hits=choice.hits,
                fallbacks=kind.stock_calls if choice.product is None else 0,
                seconds=choice.seconds,
                algorithm="" if plan is None else plan.algorithm,
                reason=choice.reason,
            )
