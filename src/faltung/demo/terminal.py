"""What the demonstration prints: chapters, small tables and pictures made of characters, 80 columns wide.

Colour is for terminals that have it: not where ``NO_COLOR`` is set, not into files and pipes. Whatever colour
says, a sign or a shade of block says too.
"""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

WIDTH = 80
_BARS = " ▁▂▃▄▅▆▇█"
_SHADES = " ░▒▓█"
_BLUE, _ORANGE, _BOLD, _QUIET, _END = "\x1b[34m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def coloured() -> bool:
    """Whether standard output takes colour."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def say(text: str = "") -> None:
    """One or more lines, at once; characters that the terminal does not have are replaced."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stdout.flush()


def wrapped(text: str) -> str:
    """Lines that fit, indented; what follows a break is indented further."""
    return "\n".join(
        textwrap.fill(
            line,
            WIDTH - 1,
            initial_indent="  ",
            subsequent_indent="  " + " " * (len(line) - len(line.lstrip()) + 4),
            drop_whitespace=True,
        )
        for line in text.splitlines()
    )


def chapter(number: int, title: str) -> None:
    """The heading of a part of the story."""
    head = f"{number}  {title}"
    say(f"\n{_styled(head, _BOLD)}\n{_styled('─' * WIDTH, _QUIET)}")


def bars(values: Array) -> str:
    """A curve that is nowhere negative, one column per value."""
    top = float(values.max()) or 1.0
    return "".join(_BARS[round(8 * max(0.0, float(v)) / top)] for v in values)


def signed_block(values: Array, limit: float, width: int = 2) -> list[str]:
    """A matrix as shades: the darker the larger; negative cells carry a minus, and are orange."""
    lines = []
    for row in values:
        cells = []
        for value in row:
            level = min(4, int(np.ceil(4 * abs(float(value)) / limit - 1e-12))) if limit > 0 else 0
            cell = _SHADES[level] * width
            if value < 0 and level:
                cell = "-" + cell[1:]
            cells.append(_styled(cell, _ORANGE if value < 0 else _BLUE))
        lines.append("".join(cells))
    return lines


def beside(blocks: Sequence[Sequence[str]], gap: str = "  ") -> list[str]:
    """Blocks of equally many lines, side by side."""
    return [gap.join(parts) for parts in zip(*blocks, strict=True)]


def number(value: float, width: int = 5) -> str:
    """A number of a small table, right-aligned."""
    return f"{value:{width}g}"


class Progress:
    """A line that fills up where there is a terminal, and a few lines where there is none."""

    def __init__(self) -> None:
        self._told = -1
        self._live = sys.stdout.isatty()

    def __call__(self, step: int, steps: int, loss: float) -> None:
        """``step`` of ``steps`` is done, and the loss was this."""
        tenth = 10 * step // steps
        if self._live:
            full = 40 * step // steps
            text = f"\r  {'█' * full}{'░' * (40 - full)} {100 * step // steps:3d} %  loss {loss:.3f} "
            encoding = sys.stdout.encoding or "utf-8"
            sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
            if step == steps:
                sys.stdout.write("\n")
            sys.stdout.flush()
        elif tenth != self._told and tenth % 2 == 0:
            say(f"  {100 * step // steps:3d} %  loss {loss:.3f}")
        self._told = tenth


def _styled(text: str, style: str) -> str:
    return f"{style}{text}{_END}" if coloured() else text
