"""Layers in JAX beside XLA's own: both compiled by ``jax.jit``, forwards and with both gradients.

``python -m benchmarks.jax_layers``. Results are compared before anything is timed; repetitions take turns.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

Shape = tuple[int, ...]

LAYERS: dict[str, tuple[Shape, Shape, int, int, int]] = {
    # x, weight, stride, padding, groups
    "8 samples, 3 taps": ((1, 1, 8), (1, 1, 3), 1, 1, 1),
    "16→16 3×3 @8, batch 1": ((1, 16, 8, 8), (16, 16, 3, 3), 1, 1, 1),
    "32→32 3×3 @28, batch 1": ((1, 32, 28, 28), (32, 32, 3, 3), 1, 1, 1),
    "64→64 3×3 @56, batch 8": ((8, 64, 56, 56), (64, 64, 3, 3), 1, 1, 1),
    "256→256 3×3 @14, batch 8": ((8, 256, 14, 14), (256, 256, 3, 3), 1, 1, 1),
    "256→64 1×1 @28, batch 8": ((8, 256, 28, 28), (64, 256, 1, 1), 1, 0, 1),
    "3→64 7×7 stride 2 @224, batch 4": ((4, 3, 224, 224), (64, 3, 7, 7), 2, 3, 1),
    "depthwise 128 3×3 @56, batch 8": ((8, 128, 56, 56), (128, 1, 3, 3), 1, 1, 128),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure; the exit code is 1 where results disagree."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.jax_layers", description=__doc__)
    parser.add_argument("--filter", default="", help="part of a layer's name")
    parser.add_argument("--repeats", type=int, default=9)
    args = parser.parse_args(arguments)
    print("| layer | forward | XLA | ratio | both gradients | XLA | ratio |\n|---|---|---|---|---|---|---|")
    wrong = False
    for name in (name for name in LAYERS if args.filter in name):
        row = [name]
        for ours, theirs, operands in _contestants(*LAYERS[name]):
            wrong |= not _agree(ours(*operands), theirs(*operands))
            mine, other = _race((ours, theirs), operands, args.repeats)
            row += [_text(mine), _text(other), f"{other / mine:.2f}"]
        print(f"| {' | '.join(row)} |", flush=True)
    if wrong:
        print("results disagree", file=sys.stderr)
    return int(wrong)


def _contestants(
    x_shape: Shape, w_shape: Shape, stride: int, padding: int, groups: int
) -> list[tuple[Callable[..., Any], Callable[..., Any], tuple[Any, ...]]]:
    """Ours and XLA's, forwards and backwards, and their operands."""
    import jax
    import jax.numpy as jnp

    import faltung.jax as fj

    rank, rng = len(x_shape) - 2, np.random.default_rng(0)
    x, w = (jnp.asarray(rng.standard_normal(s), jnp.float32) for s in (x_shape, w_shape))

    def ours(x: Any, w: Any) -> Any:
        return fj.conv(x, w, stride=stride, padding=padding, groups=groups)

    def theirs(x: Any, w: Any) -> Any:
        pads = [(padding, padding)] * rank
        return jax.lax.conv_general_dilated(x, w, (stride,) * rank, pads, feature_group_count=groups)

    y = jax.jit(theirs)(x, w)
    gy = jnp.asarray(rng.standard_normal(y.shape), jnp.float32)

    def gradients(f: Callable[..., Any]) -> Callable[..., Any]:
        return jax.jit(lambda x, w, gy: jax.vjp(f, x, w)[1](gy))

    return [
        (jax.jit(ours), jax.jit(theirs), (x, w)),
        (gradients(ours), gradients(theirs), (x, w, gy)),
    ]


def _agree(ours: Any, theirs: Any) -> bool:
    import jax

    pairs = zip(jax.tree.leaves(ours), jax.tree.leaves(theirs), strict=True)
    return all(float(abs(a - b).max()) <= 1e-4 * float(abs(b).max()) for a, b in pairs)


def _race(functions: Sequence[Callable[..., Any]], operands: tuple[Any, ...], repeats: int) -> list[float]:
    """Median seconds of each, taking turns."""
    import jax

    for f in functions:
        jax.block_until_ready(f(*operands))
    start = time.perf_counter()
    jax.block_until_ready(functions[0](*operands))
    count = max(1, min(300, int(0.03 / max(time.perf_counter() - start, 1e-6))))
    found: list[list[float]] = [[] for _ in functions]
    for _ in range(repeats):
        for times, f in zip(found, functions, strict=True):
            start = time.perf_counter()
            for _ in range(count):
                jax.block_until_ready(f(*operands))
            times.append((time.perf_counter() - start) / count)
    return [statistics.median(times) for times in found]


def _text(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} µs" if seconds < 1e-3 else f"{seconds * 1e3:.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
