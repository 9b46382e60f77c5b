"""Draws the figures of ``from-integral-to-sum.md``: ``python docs/figures.py`` writes them next to it.

They are SVG written by hand, small enough to be read in review, and follow the reader's light or dark theme.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

import faltung as ft

_WIDTH, _HEIGHT, _MARGIN = 640, 320, 48
_STYLE = """<style>
text{font:14px sans-serif;fill:#333}path{fill:none;stroke-width:2}.axis{stroke:#888;stroke-width:1}
.a{stroke:#0b66c3}.b{stroke:#c2410c}.c{stroke:#15803d}.d{stroke:#7e22ce}
text.a{fill:#0b66c3}text.b{fill:#c2410c}text.c{fill:#15803d}text.d{fill:#7e22ce}text{stroke:none!important}
@media(prefers-color-scheme:dark){text{fill:#ddd}.a{stroke:#6cb4ff}.b{stroke:#ff9a62}.c{stroke:#6ee08f}
.d{stroke:#d3a4ff}text.a{fill:#6cb4ff}text.b{fill:#ff9a62}text.c{fill:#6ee08f}text.d{fill:#d3a4ff}}
</style>"""


def figures() -> dict[str, str]:
    """The figures' names and their SVG."""
    return {"blurred-box.svg": _blurred_box(), "sampling-errors.svg": _sampling_errors()}


def _bell() -> ft.continuous.Function:
    return ft.fun(lambda x: np.exp(-x * x / 2) / np.sqrt(2 * np.pi), (-np.inf, np.inf))


def _blurred_box() -> str:
    box, bell = ft.box(-1.5, 1.5), _bell()
    x = np.linspace(-5, 5, 121)
    curves = [("a", "box", box), ("b", "bell", bell), ("c", "box ∗ bell", box @ bell)]
    lines = []
    for k, (name, label, f) in enumerate(curves):
        points = np.sort(np.concatenate([x, *([p - 1e-9, p + 1e-9] for p in f.breakpoints)]))
        lines.append(_line(name, points, f(points), (-5, 5), (0, 1.1)))
        lines.append(_label(name, label, _MARGIN + 10, 30 + 20 * k))
    ticks = [(str(t), (t + 5) / 10) for t in range(-4, 5, 2)]
    return _drawing("A box, a bell, and their convolution", lines, ticks, [("0", 0.0), ("1", 1 / 1.1)])


def _sampling_errors() -> str:
    box, bell = ft.box(0, 1), _bell()
    steps = [2.0**-k for k in range(7)]
    lines = []
    rules = [("a", "naive"), ("b", "trapezoid"), ("c", "corrected"), ("d", "bell ∗ bell")]
    for k, (name, rule) in enumerate(rules):
        pair = (bell, bell, "trapezoid") if name == "d" else (bell, box, rule)
        # Below, everything is rounding, which differs from machine to machine.
        errors = [max(ft.sample_convolve(pair[0], pair[1], dt, rule=pair[2]).error, 1e-13) for dt in steps]
        places = np.array(steps)
        lines.append(_line(name, -np.log2(places), np.log10(errors), (0, 6), (-13, 0)))
        lines.append(_label(name, rule, _WIDTH - 130, 40 + 20 * k))
    across = [(f"1/{2**k}" if k else "1", k / 6) for k in range(7)]
    up = [(f"1e-{k}" if k else "1", 1 - k / 13) for k in range(0, 13, 3)]
    return _drawing("Error of the sum against Δ", lines, across, up)


def _line(
    name: str, x: Sequence[float] | np.ndarray, y: Sequence[float] | np.ndarray,
    across: tuple[float, float], up: tuple[float, float],
) -> str:  # fmt: skip
    points = []
    for u, v in zip(x, y, strict=True):
        px = _MARGIN + (u - across[0]) / (across[1] - across[0]) * (_WIDTH - 2 * _MARGIN)
        py = _HEIGHT - _MARGIN - (v - up[0]) / (up[1] - up[0]) * (_HEIGHT - 2 * _MARGIN)
        points.append(f"{px:.1f} {py:.1f}")
    return f'<path class="{name}" d="M{"L".join(points)}"/>'


def _label(name: str, text: str, x: float, y: float) -> str:
    return f'<text class="{name}" x="{x:g}" y="{y:g}">{text}</text>'


def _drawing(
    title: str, lines: list[str], across: list[tuple[str, float]], up: list[tuple[str, float]]
) -> str:
    left, bottom = _MARGIN, _HEIGHT - _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img">',
        f"<title>{title}</title>", _STYLE,
        f'<path class="axis" d="M{left} {_MARGIN // 2}V{bottom}H{_WIDTH - _MARGIN // 2}"/>',
    ]  # fmt: skip
    for text, place in across:
        x = left + place * (_WIDTH - 2 * _MARGIN)
        parts.append(f'<text x="{x:.1f}" y="{bottom + 20}" text-anchor="middle">{text}</text>')
    for text, place in up:
        y = bottom - place * (_HEIGHT - 2 * _MARGIN)
        parts.append(f'<text x="{left - 6}" y="{y + 5:.1f}" text-anchor="end">{text}</text>')
    return "\n".join([*parts, *lines, "</svg>"]) + "\n"


if __name__ == "__main__":
    for name, drawing in figures().items():
        (Path(__file__).parent / name).write_text(drawing, encoding="utf-8")
