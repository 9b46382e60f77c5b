"""What a page carries: one frozen value that becomes JSON, read by ``web/src/payload.ts``.

Arrays travel as base64 of their bytes, little-endian, in the narrowest type that holds every value exactly.
The page computes in float64, so an array reaches it with the values it has here. Long arrays are shuffled
(all first bytes, then all second bytes: neighbours are alike) and deflated. JSON has no NaN and no infinity:
inside arrays they are bytes like any other, and single numbers of that kind are "nan", "inf" and "-inf".
"""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMAT = "faltung-explain"
VERSION = 1

_NARROW = ("u1", "i1", "u2", "i2", "f4")
_SHORT = 128  # bytes, below which deflating gains nothing worth a second look at the text


@dataclass(frozen=True)
class Payload:
    """The data of one page. ``sections`` hold what each kind of view needs, in the form of JSON."""

    title: str
    view: str
    sections: Mapping[str, Any]
    notes: tuple[str, ...] = ()
    version: str = field(default="")

    def to_json(self) -> str:
        """The text the page parses: a sorted, compact JSON object."""
        content = {
            "format": FORMAT,
            "version": VERSION,
            "faltung": self.version,
            "title": self.title,
            "open": self.view,
            "notes": list(self.notes),
            **self.sections,
        }
        return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)


def label(name: str, about: str) -> dict[str, str]:
    """What an array or a function is called, and what it is."""
    return {"name": name, "about": about}


def pack(array: NDArray[Any]) -> dict[str, Any]:
    """A real array, as it travels."""
    values = np.ascontiguousarray(array, dtype=np.float64)
    narrow = next((kind for kind in _NARROW if _holds(kind, values)), "f8")
    stored = values.astype(np.dtype(narrow).newbyteorder("<"))
    packed: dict[str, Any] = {"dtype": narrow, "shape": list(values.shape)}
    raw = stored.tobytes()
    if len(raw) >= _SHORT:
        width = stored.itemsize
        shuffled = np.frombuffer(raw, np.uint8).reshape(-1, width).T.tobytes()
        deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
        deflated = deflate.compress(shuffled) + deflate.flush()
        if len(deflated) < len(raw):
            packed["deflated"] = True
            if width > 1:
                packed["shuffled"] = True
            raw = deflated
    packed["data"] = base64.b64encode(raw).decode("ascii")
    return packed


def number(value: float) -> float | str:
    """A number as JSON can hold it."""
    if math.isfinite(value):
        return float(value)
    return "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"


def _holds(kind: str, values: NDArray[np.float64]) -> bool:
    """Whether a narrower type has every one of these values."""
    with np.errstate(all="ignore"):
        return bool(np.array_equal(values.astype(kind).astype(np.float64), values, equal_nan=kind[0] == "f"))
