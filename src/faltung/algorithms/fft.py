"""Overlap-save: the product of spectra, block by block, on scipy.fft.

A block of n samples yields n − span + 1 outputs for about n log n work, so the cost per output is
cost(n) / (n − span + 1), minimised over n along each axis. A transform's error is relative to the
largest samples of a block, not to Σ|x||k| at each output, so the runtime checks every output against
the bound; what misses it is transformed in double precision, and what still does is summed directly.

Source: A. V. Oppenheim, R. W. Schafer, Discrete-Time Signal Processing, "overlap-save method".
"""

from __future__ import annotations

import bisect
import math

from ..arithmetic import is_float
from ..machine import Machine
from ..plan import Estimate, Plan
from ..problem import ConvProblem, Shape

NAME = "fft"

_BLOCK_SAMPLES = 1 << 18  # about 25 MB of float64 windows, spectra and temporaries per worker
# Nanoseconds per sample and log2(n) of one real float64 transform, and per sample of everything
# else (benchmarks: 2d-2048x2048-f32-dense-31x31 and its neighbours, 1d-1e6 with 1024 and 16384 taps).
_TRANSFORM_NS = 0.35
_SAMPLE_NS = 16.0
_OVERHEAD = 3e5  # fixed cost of a block, in units of n log2 n
_SMALLEST = 64  # taps; below this the direct sum wins everywhere on the grid


def applicable(problem: ConvProblem, machine: Machine) -> str | None:
    """Why the transform cannot compute the problem, or None."""
    if problem.arithmetic.exact:
        return "integer sums are exact and a transform rounds"
    if not (is_float(problem.y_dtype) or problem.y_dtype.kind == "c"):
        return "results rounded to integers could differ by one"
    if problem.outputs == 0 or 0 in problem.x_shape:
        return "there is nothing to transform"
    if problem.method == "auto" and problem.taps < _SMALLEST:
        return f"{problem.taps} taps are too few to gain from a transform"
    return None


def propose(problem: ConvProblem, machine: Machine) -> Plan:
    """Block lengths per axis, and what they cost."""
    lengths, counts = block_lengths(problem)
    samples = math.prod(lengths)
    blocks = math.prod(problem.y_shape[a] for a in problem.batch)
    for j, a in enumerate(problem.axes):
        blocks *= -(-problem.y_shape[a] // counts[j])
    kind = 1.0 if problem.arithmetic.complexity == "real" else 2.0
    if problem.arithmetic.accumulator == "f32":
        kind *= 0.7  # most blocks are transformed in single precision
    log = math.log2(max(2, samples))
    # Forward and back, plus the kernel's; float64 signals usually need Σ|x||k| as well.
    transforms = 2.0 if problem.arithmetic.accumulator == "f32" else 4.0
    per_block = samples * (transforms * _TRANSFORM_NS * log + _SAMPLE_NS) * 1e-9 * kind
    seconds = blocks * (per_block + 60e-6) + samples * _TRANSFORM_NS * log * 1e-9 * kind + 100e-6
    flops = blocks * samples * 2.5 * log * transforms * kind
    error = problem.arithmetic.epsilon * (1 + 0.5 * math.sqrt(problem.taps))
    step = (
        f"{blocks} blocks of {' × '.join(map(str, lengths))} samples; outputs that miss the bound "
        "in double precision or directly"
    )
    estimate = Estimate(flops, problem.bytes * 1.0, seconds, error)
    return Plan(problem, NAME, estimate, (step,), details={"lengths": lengths, "counts": counts})


def block_lengths(problem: ConvProblem) -> tuple[Shape, Shape]:
    """Samples and outputs of a block along each convolved axis."""
    lengths = []
    for j, a in enumerate(problem.axes):
        span, stride = problem.spans[j], problem.stride[j]
        whole = (problem.y_shape[a] - 1) * stride + span
        smooth = _SMOOTH[bisect.bisect_left(_SMOOTH, span) :]
        candidates = [n for n in smooth if n <= whole] + [next(n for n in smooth if n >= whole)]
        lengths.append(min(candidates, key=lambda n: (n * math.log2(n + 1) + _OVERHEAD) / (n - span + 1)))
    while math.prod(lengths) > _BLOCK_SAMPLES:
        # Shorten the axis that has most to spare.
        j = max(range(len(lengths)), key=lambda k: lengths[k] / problem.spans[k])
        shorter = _SMOOTH[bisect.bisect_left(_SMOOTH, lengths[j]) - 1]
        if shorter < 1.5 * problem.spans[j]:
            break
        lengths[j] = shorter
    counts = tuple(
        min((n - span) // s + 1, problem.y_shape[a])
        for n, span, s, a in zip(lengths, problem.spans, problem.stride, problem.axes, strict=True)
    )
    return tuple(lengths), counts


def _smooth_lengths(limit: int) -> list[int]:
    """Lengths 2^a 3^b 5^c, which transform fastest."""
    found = []
    for a in range(limit.bit_length()):
        for b in range(12):
            for c in range(8):
                n = 2**a * 3**b * 5**c
                if n <= limit:
                    found.append(n)
    return sorted(found)


_SMOOTH = _smooth_lengths(1 << 32)
