"""Layers of any size are planned, in a number of steps that is bounded; nothing is compiled or computed."""

from __future__ import annotations

import math
import random
import sys

import numpy as np
import pytest

from faltung import nn
from tests.layouts import BFLOAT16

_MOST_CALLS = 200_000
"""Calls of Python functions while a layer is planned. Of 1440 the largest took 33 000; a search
over every length of a line takes millions, and one over every sum of lengths does not end."""


class _Unprepared:
    """Stands where a layer is compiled."""

    reads_kernel = False

    def __init__(self, plan: object) -> None:
        pass


class _TooManyCallsError(Exception):
    pass


def unmade(shape: tuple[int, ...], dtype: str, channels_last: bool = False) -> np.ndarray:
    """An array of any size that takes no memory; nobody may look at its samples."""
    order = [0, *range(2, len(shape)), 1] if channels_last else range(len(shape))
    steps, step = [0] * len(shape), np.dtype(dtype).itemsize
    for a in reversed(order):
        steps[a] = step
        step *= shape[a]
    return np.lib.stride_tricks.as_strided(np.empty(1, dtype), shape, steps, writeable=False)


def layers(seed: int, count: int):
    """Layers of small to very large lines, images and volumes: sizes are spread evenly over logarithms."""
    rng = random.Random(seed)

    def size(most: int) -> int:
        return max(1, int(most ** rng.random()))

    while count:
        rank = rng.choice([1, 1, 2, 2, 3])
        groups = rng.choice([1, 1, 1, size(64)])
        inputs, outputs, batch = size(300), size(300), size(16)
        image = tuple(size({1: 300_000, 2: 1500, 3: 160}[rank]) for _ in range(rank))
        taps = tuple(min(size({1: 200, 2: 31, 3: 9}[rank]), n) for n in image)
        stride = tuple(rng.choice([1, 1, 1, 2, 3, 4]) for _ in range(rank))
        dilation = tuple(rng.choice([1, 1, 1, 2, 5]) for _ in range(rank))
        padding = tuple(rng.choice([0, n // 2, n - 1]) for n in taps)
        dtype = rng.choice(["float32", "float32", "float32", "float64", "float16", *BFLOAT16])
        room = [
            n + 2 * p - (k - 1) * d - 1 for n, p, k, d in zip(image, padding, taps, dilation, strict=True)
        ]
        if min(room) < 0:
            continue
        count -= 1
        results = tuple(n // s + 1 for n, s in zip(room, stride, strict=True))
        yield (
            (batch, groups * inputs, *image),
            (groups * outputs, inputs, *taps),
            (batch, groups * outputs, *results),
            (stride, padding, dilation, groups, "constant", 0, False, "default", "auto"),
            dtype,
            rng.random() < 0.5,
        )


@pytest.mark.parametrize("seed", range(8))
def test_layers_of_any_size_are_planned_in_so_many_steps(monkeypatch, seed):
    monkeypatch.setattr(nn, "PreparedLayer", _Unprepared)
    for x_shape, w_shape, y_shape, options, dtype, last in layers(seed, 8):
        x, w, y = unmade(x_shape, dtype, last), unmade(w_shape, dtype), unmade(y_shape, dtype, last)
        for operation, operands, shape in (
            ("conv", (x, w), None),
            ("conv_input_grad", (y, w), x_shape),
            ("conv_weight_grad", (x, y), w_shape),
        ):
            calls = 0

            def count(_frame, event, _argument):
                nonlocal calls
                calls += event == "call"
                if calls > _MOST_CALLS:
                    raise _TooManyCallsError(f"{operation} of {x_shape} by {w_shape}, {options}, {dtype}")  # noqa: B023

            sys.setprofile(count)
            try:
                plan = nn.LayerCall(operation, operation, *operands, shape, None, options, None).plan
            finally:
                sys.setprofile(None)
            assert plan is not None
            assert 0 < plan.estimate.seconds < math.inf
            assert plan.estimate.error <= plan.problem.rtol or plan.algorithm == "dense"
