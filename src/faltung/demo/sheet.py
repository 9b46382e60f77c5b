"""Drawing the contact sheet of the demonstration, with Pillow alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from faltung.io.images import import_pillow

Array = NDArray[Any]
Colour = tuple[int, int, int]

_PAPER: Colour = (255, 255, 255)
_INK: Colour = (24, 28, 34)
_MUTED: Colour = (112, 120, 130)
_RULE: Colour = (222, 226, 231)
_FAINT: Colour = (176, 183, 191)
_BLUE: Colour = (33, 92, 168)
_RED: Colour = (196, 61, 56)

_TILE = 400  # pixels of the photograph shown per tile, one to one
_COLUMNS = 4
_GUTTER = 24
_MARGIN = 56
_LABEL = 58  # height of the two lines of text under a tile
_HEADER = 118
_STRIP = 210  # height of the drawing of a signal
_INSET = 75  # size of the picture of a kernel
_FINE = 3  # curves are drawn this much larger and reduced, for smooth lines


@dataclass(frozen=True, eq=False)
class Tile:
    """A picture, what it shows, and the kernel it was made with."""

    title: str
    detail: str
    picture: Array
    kernel: Array | None


@dataclass(frozen=True, eq=False)
class Curves:
    """A signal, and the data it was made from, drawn behind it."""

    title: str
    detail: str
    before: Array | None
    after: Array


def draw(tiles: list[Tile], *strips: Curves) -> NDArray[np.uint8]:
    """The sheet as an RGB array: a grid of tiles, then the signals."""
    image_module = import_pillow("faltung demo")
    from PIL import ImageDraw, ImageFont

    lines = -(-len(tiles) // _COLUMNS)
    width = 2 * _MARGIN + _COLUMNS * _TILE + (_COLUMNS - 1) * _GUTTER
    strips_top = _HEADER + lines * (_TILE + _LABEL + _GUTTER)
    height = strips_top + len(strips) * (_STRIP + _LABEL) + _MARGIN
    canvas = image_module.new("RGB", (width, height), _PAPER)
    pen = ImageDraw.Draw(canvas)
    large, normal, small = (ImageFont.load_default(size) for size in (38, 22, 18))

    pen.text((_MARGIN, 40), "faltung", font=large, fill=_INK)
    indent = _MARGIN + pen.textlength("faltung", font=large) + 16
    about = "every pixel becomes a weighted sum of its neighbours; the weights are in the lower right corners"
    pen.text((indent, 53), about, font=normal, fill=_MUTED)

    for index, tile in enumerate(tiles):
        left = _MARGIN + index % _COLUMNS * (_TILE + _GUTTER)
        top = _HEADER + index // _COLUMNS * (_TILE + _LABEL + _GUTTER)
        canvas.paste(image_module.fromarray(_window(tile.picture)), (left, top))
        if tile.kernel is not None:
            inset = _kernel_picture(image_module, tile.kernel)
            corner = (left + _TILE - inset.width - 10, top + _TILE - inset.height - 10)
            canvas.paste(inset, corner)
        pen.text((left, top + _TILE + 8), tile.title, font=normal, fill=_INK)
        pen.text((left, top + _TILE + 34), tile.detail, font=small, fill=_MUTED)

    for index, strip in enumerate(strips):
        top = strips_top + index * (_STRIP + _LABEL)
        pen.line((_MARGIN, top, width - _MARGIN, top), fill=_RULE)
        pen.text((_MARGIN, top + 14), strip.title, font=normal, fill=_INK)
        after = _MARGIN + pen.textlength(strip.title, font=normal) + 14
        pen.text(
            (after, top + 17), strip.detail, font=small, fill=_BLUE if strip.before is not None else _RED
        )
        picture = _plot(image_module, strip, width - 2 * _MARGIN, _STRIP)
        canvas.paste(picture, (_MARGIN, top + _LABEL - 10))
    return np.asarray(canvas, dtype=np.uint8)


def grey(values: Array) -> NDArray[np.uint8]:
    """Values from 0 to 1 as a grey picture."""
    level = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
    return np.repeat(level[..., None], 3, axis=-1)


def signed(values: Array) -> NDArray[np.uint8]:
    """Positive values in red, negative in blue, 0 in white, the largest 1 % saturated."""
    top = float(np.percentile(np.abs(values), 99)) or 1.0
    share = np.clip(values / top, -1, 1)[..., None]
    end = np.where(share > 0, np.array(_RED), np.array(_BLUE))
    colour: NDArray[np.uint8] = np.rint(255 + np.abs(share) ** 0.8 * (end - 255)).astype(np.uint8)
    return colour


def wheel(rows: Array, columns: Array, strength: Array) -> NDArray[np.uint8]:
    """A gradient as colour: its direction as the hue, `strength` (0 to 1) as the brightness."""
    image_module = import_pillow("faltung demo")
    hue = np.arctan2(rows, columns) / (2 * np.pi) % 1.0
    planes = (hue * 255, np.full_like(hue, 190), strength * 255)
    bands = [image_module.fromarray(np.rint(plane).astype(np.uint8)) for plane in planes]
    return np.asarray(image_module.merge("HSV", bands).convert("RGB"), dtype=np.uint8)


def _window(picture: Array) -> NDArray[np.uint8]:
    """The part of a picture that a tile shows: the upper middle, where photographers put faces."""
    rows, columns = picture.shape[:2]
    pad = [(0, max(0, _TILE - rows)), (0, max(0, _TILE - columns)), (0, 0)]
    picture = np.pad(picture, pad, mode="edge")
    top, left = max(0, rows - _TILE) // 8, max(0, columns - _TILE) // 2
    return np.ascontiguousarray(picture[top : top + _TILE, left : left + _TILE])


def _kernel_picture(image_module: Any, kernel: Array) -> Any:
    """The taps as squares: bright where large, or signed if there are negative ones."""
    side = max(kernel.shape)
    low, high = ((side - n) // 2 for n in kernel.shape), ((side - n + 1) // 2 for n in kernel.shape)
    taps = np.pad(kernel, list(zip(low, high, strict=True)))
    # Outer taps of a sharpening kernel are far smaller than the centre, and would not be seen.
    even = np.sign(taps) * np.sqrt(np.abs(taps) / np.abs(taps).max())
    picture = signed(even) if (kernel < 0).any() else grey(even)
    image = image_module.fromarray(picture).resize((_INSET, _INSET), image_module.Resampling.NEAREST)
    edge = image_module.new("RGB", (_INSET + 6, _INSET + 6), _FAINT)
    framed = image_module.new("RGB", (_INSET + 4, _INSET + 4), _PAPER)
    framed.paste(image, (2, 2))
    edge.paste(framed, (1, 1))
    return edge


def _plot(image_module: Any, strip: Curves, width: int, height: int) -> Any:
    from PIL import ImageDraw

    drawing = image_module.new("RGB", (width * _FINE, height * _FINE), _PAPER)
    pen = ImageDraw.Draw(drawing)
    shown = [strip.after] if strip.before is None else [strip.before, strip.after]
    low = min(float(values.min()) for values in shown)
    high = max(float(values.max()) for values in shown)
    span = (high - low) or 1.0
    inner = height - 24

    def y(value: Array | float) -> Any:
        return (12 + inner * (high - value) / span) * _FINE

    if low < 0 < high:
        pen.line((0, y(0.0), width * _FINE, y(0.0)), fill=_RULE, width=_FINE)
    for values in shown:
        x = np.linspace(0, width * _FINE - 1, values.size)
        points = list(zip(x.tolist(), np.asarray(y(values), dtype=float).tolist(), strict=True))
        behind = values is strip.before
        colour = _FAINT if behind else _RED if strip.before is None else _BLUE
        pen.line(points, fill=colour, width=(2 if behind else 3) * _FINE - 1, joint="curve")
    return drawing.resize((width, height), image_module.Resampling.LANCZOS)
