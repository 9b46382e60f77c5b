"""Sweeps meet their tables: where rows of x lie, and what a line of column sums is continued by."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..algorithms.sweeps import halo, state_rows
from ..boundary import OUTSIDE, axis_map
from ..codegen.gather import OUTSIDE_BYTES
from ..codegen.sweep import SweepArguments as Slots
from ..plan import Columns, Region, Sweep, SweepSpec
from ..problem import ConvProblem
from .address import address
from .compiler import compiler
from .programs import Axis, Bound, Patch
from .regions import TapOrder, byte_map, tap_table


def is_swept(region: Region) -> bool:
    """Whether the region is a sweep."""
    return isinstance(region.passes[0].columns, Sweep)


def bind(problem: ConvProblem, region: Region, kernel: NDArray[Any]) -> Bound:
    """A swept region with its tables: pieces are bands, for every place along the axes that are not
    convolved."""
    (step,) = region.passes
    spec, sweep = step.routine, step.columns
    assert isinstance(spec, SweepSpec)
    assert isinstance(sweep, Sweep)
    row_axis, line_axis = problem.axes[sweep.rows], problem.axes[sweep.line]
    rows, outputs, length = problem.y_shape[row_axis], problem.y_shape[line_axis], problem.x_shape[line_axis]
    down, across = sweep.taps
    # Beyond the last window rows are read that no output needs.
    begin = -problem.padding[sweep.rows]
    inside = byte_map(problem, row_axis, begin, begin + rows + down - 1)
    offsets = np.full(rows + 2 * down + spec.rows, OUTSIDE_BYTES, dtype=np.int64)
    offsets[: len(inside)] = inside
    fill = np.full(length, problem.cval, dtype=problem.x_dtype.newbyteorder("="))
    left, right = halo(problem, sweep.line)
    item = _item(spec)
    continued = axis_map(length, -left, length + right, problem.boundary[sweep.line]).index
    continued = np.concatenate([continued[:left], continued[left + length :]])
    continued = np.where(continued == OUTSIDE, -1, (continued + left) * item)
    numbers = _Numbers(problem, spec, down, fill)
    tables = numbers(kernel)

    template = np.zeros(Slots.TOTAL, dtype=np.int64)
    template[Slots.TAPS], template[Slots.GROUPED] = down, sweep.grouped
    template[Slots.COLUMNS], template[Slots.LEFT], template[Slots.RIGHT] = length, left, right
    template[Slots.FILL], template[Slots.HALO] = address(fill), address(continued)
    for slot, table in tables:
        template[slot] = address(table)
    template[Slots.ORIGIN] = left - problem.padding[sweep.line]
    template[Slots.OUTPUTS], template[Slots.VECTORS] = outputs, across // spec.lanes
    template[Slots.Y_STEP] = problem.y_strides[row_axis]
    strips = state_rows(spec, sweep) * sweep.state
    template[Slots.STATE_STEP], template[Slots.STRIPS], template[Slots.STRIP_STEP] = (
        sweep.state,
        strips,
        sweep.strip,
    )
    template[Slots.LINES] = strips + spec.rows * sweep.strip

    starts = np.array(sweep.bands, dtype=np.int64)
    # Where the stretch begins in which the band does.
    stretch = starts if spec.subtracts else starts // down * down
    stops = np.append(starts[1:], rows)
    bands = np.stack(
        [8 * stretch, starts - stretch, stops - stretch, starts * problem.y_strides[row_axis]], axis=1
    )
    axes = [Axis((Slots.ROWS, Slots.FIRST, Slots.END, Slots.Y), np.ascontiguousarray(bands))]
    for a, n in enumerate(problem.y_shape):
        if a not in (row_axis, line_axis) and n > 1:
            along = np.arange(n, dtype=np.int64)[:, None]
            steps = np.array([problem.x_strides[a], problem.y_strides[a]], dtype=np.int64)
            axes.append(Axis((Slots.X, Slots.Y), np.ascontiguousarray(along * steps)))
    patches = (
        Patch(Slots.X, "x"),
        Patch(Slots.Y, "y"),
        Patch(Slots.WORK, 0),
        Patch(Slots.ROWS, "zero", address(offsets)),
        Patch(Slots.FIRST, "zero"),
        Patch(Slots.END, "zero"),
    )
    routine = compiler().routine(spec)
    keep = [offsets, fill, continued, *(table for _, table in tables)]
    return Bound(template, patches, tuple(axes), ((routine, 0),), (step.scratch,), taps=numbers, keep=keep)


def _item(spec: SweepSpec) -> int:
    """The bytes of a sample of a strip."""
    return int(spec.strip[1:]) // 8


class _Numbers:
    """What depends on the kernel's value: the tap, and the sum of a column that lies outside the signal."""

    def __init__(self, problem: ConvProblem, spec: SweepSpec, taps: int, fill: NDArray[Any]) -> None:
        one = Columns((1,), (np.zeros(1, np.int64),), (np.zeros((1, 1), np.int64),))
        self._order = TapOrder(problem, one, "single")
        self._spec, self._taps, self._fill = spec, taps, fill[:1]

    def __call__(self, kernel: NDArray[Any]) -> list[tuple[int, NDArray[Any]]]:
        tap = np.ascontiguousarray(tap_table(self._order, kernel))
        return [(Slots.TAP, tap), (Slots.EDGE, self._outside(tap))]

    def _outside(self, tap: NDArray[Any]) -> NDArray[Any]:
        if self._spec.subtracts:
            item = _item(self._spec)
            word = int(self._fill[0]) * self._taps % (1 << 8 * item)
            return np.array([word], dtype=f"u{item}")
        with np.errstate(over="ignore", invalid="ignore"):
            return np.ascontiguousarray(self._fill.astype(tap.dtype) * tap * self._taps, dtype=tap.dtype)
