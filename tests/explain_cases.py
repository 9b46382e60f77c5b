"""What the page's arithmetic is tested on: settings over modes × dims × stride × dilation × padding.

The same cases serve the golden values that node reads (`web/test/golden.json`, dyadic numbers, whose sums are
exact on every machine) and the sections the browser tests hand to a page.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np

from faltung.boundary import MEANINGS

SHAPES = {1: ((9,), (3,)), 2: ((6, 7), (3, 2)), 3: ((4, 5, 4), (2, 3, 2))}
EXTENTS: tuple[Any, ...] = ("full", "same", "valid", "given")


def settings() -> Iterator[tuple[int, dict[str, Any]]]:
    """The rank, and the keywords of ``faltung.convolve``, of each case."""
    for rank, extent, op in itertools.product(SHAPES, EXTENTS, ("convolve", "correlate")):
        for stride, dilation in ((1, 1), (2, 1), (1, 2), (3, 2)):
            if extent == "valid" and dilation == 2 and rank == 3:
                continue  # the kernel would be longer than the array
            mode = tuple((a % 3, (a + 1) % 2) for a in range(rank)) if extent == "given" else extent
            # Each boundary meets each rank and extent; which stride it meets follows from the order.
            for name in list(MEANINGS)[:: 1 if rank == 1 else 3]:
                yield (
                    rank,
                    {
                        "op": op,
                        "mode": mode,
                        "boundary": name,
                        "cval": 0.5 if name == "constant" and stride == 2 else 0.0,
                        "stride": stride,
                        "dilation": dilation,
                    },
                )
    for rank in SHAPES:
        for origin, op in itertools.product((0, 1), ("convolve", "correlate")):
            yield rank, {"op": op, "mode": "same", "origin": (origin,) * rank, "boundary": "reflect"}
        mixed = (("edge", "wrap"), ("antireflect", "constant"), ("symmetric", "reflect"))[:rank]
        yield rank, {"op": "correlate", "mode": "full", "boundary": mixed, "cval": -1.25}
    # A kernel longer than the array reflects again and again.
    yield 1, {"op": "convolve", "mode": "full", "boundary": "antisymmetric", "dilation": 6}
    yield 1, {"op": "correlate", "mode": "same", "boundary": "reflect", "dilation": 7}


def dyadic(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Multiples of 1/8 whose products and sums float64 holds exactly."""
    return np.random.default_rng(seed).integers(-40, 41, shape) / 8
