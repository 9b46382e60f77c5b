"""Hypothesis strategies for whole problems: shapes, layouts, dtypes and every argument of a call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from hypothesis import strategies as st

import faltung as ft
from tests.layouts import DTYPES, INTEGERS, LAYOUTS, gaussian, laid_out, values

BOUNDARIES = ("constant", "edge", "reflect", "symmetric", "wrap", "antireflect", "antisymmetric")

# The longest axis for each rank: the reference multiplies integers as Python objects.
LONGEST = {1: 150, 2: 20, 3: 8, 4: 5}
# The longest kernel axis for each number of convolved axes.
WIDEST = {1: 40, 2: 7, 3: 4, 4: 3}


@dataclass(frozen=True)
class Case:
    """One call, small enough to print and complete enough to repeat: ``Case(...).run("direct")``."""

    op: str
    x_shape: tuple[int, ...]
    x_dtype: str
    x_layout: str
    kernel_shape: tuple[int, ...]
    kernel_dtype: str
    kernel_layout: str
    seed: int
    rounded: bool = False
    limit: int | None = None
    kind: str = "any"
    options: dict[str, Any] = field(default_factory=dict)

    def arrays(self) -> tuple[np.ndarray, np.ndarray]:
        """x and the kernel, the same ones every time."""
        made = []
        for k, (shape, dtype, layout) in enumerate(
            (
                (self.x_shape, self.x_dtype, self.x_layout),
                (self.kernel_shape, self.kernel_dtype, self.kernel_layout),
            )
        ):
            seed = 2 * self.seed + k
            rounded = self.rounded and dtype not in (*INTEGERS, "bool")
            array = gaussian(shape, dtype, seed) if rounded else values(shape, dtype, seed, self.limit)
            if k == 1:
                array = special(array, self.kind)
            made.append(laid_out(array, layout))
        return made[0], made[1]

    def run(self, method: str, **more: Any) -> np.ndarray:
        """The result by one method."""
        x, kernel = self.arrays()
        return getattr(ft, self.op)(x, kernel, method=method, **{**self.options, **more})


MIRRORED = ("symmetric", "antisymmetric", "even rows", "odd rows", "even columns", "odd columns")
KINDS = ("any", "constant", "zero", "one tap", "sparse", "outer product", *MIRRORED)


def special(kernel: np.ndarray, kind: str) -> np.ndarray:
    """A kernel with a structure an algorithm may use, made from one without."""
    if kind == "constant":
        return np.full_like(kernel, kernel.flat[0])
    if kind == "zero":
        return np.zeros_like(kernel)
    if kind in ("one tap", "sparse"):
        keep = np.zeros(kernel.shape, bool)
        keep.flat[:: 3 if kind == "sparse" else kernel.size] = True
        return np.where(keep, kernel, np.zeros_like(kernel))
    if kind == "outer product":
        made = np.ones_like(kernel)
        for axis, length in enumerate(kernel.shape):
            # Small enough for every dtype, and products that no dtype rounds.
            factor = (1 + np.arange(length) % 3).astype(kernel.dtype)
            made = made * factor.reshape([-1 if a == axis else 1 for a in range(kernel.ndim)])
        return made.astype(kernel.dtype)
    if kind in MIRRORED and kernel.ndim:
        # Along all axes at once, the first or the last.
        axis = {"rows": 0, "columns": kernel.ndim - 1}.get(kind.split()[-1])
        flipped = np.flip(kernel, axis)
        index = np.arange(kernel.size).reshape(kernel.shape)
        if axis is not None:
            index = np.moveaxis(np.zeros(kernel.shape, int), axis, -1) + np.arange(kernel.shape[axis])
            index = np.moveaxis(index, -1, axis)
        half = index.max() + 1
        if kind.startswith(("even", "symmetric")):
            return np.where(index * 2 < half, kernel, flipped)
        if kernel.dtype.kind not in "bu":
            middle = np.where(index * 2 + 1 == half, np.zeros_like(kernel), -flipped)
            return np.where(index * 2 + 1 < half, kernel, middle)
    return kernel


@st.composite
def cases(
    draw: st.DrawFn,
    dtypes: tuple[str, ...] = DTYPES,
    boundaries: tuple[str, ...] = BOUNDARIES,
    rounded: bool = False,
    limit: int | None = None,
    requests: tuple[str | None, ...] = (None, None, None, "float32", "float64", "uint8", "int16", "int64"),
) -> Case:
    """Any legal call: what may be combined is; "valid" and ``dtype=`` only where they can work."""
    rank = draw(st.sampled_from([1, 1, 2, 2, 2, 3, 3, 4]), label="rank")
    axes = tuple(draw(st.permutations(range(rank))))[: draw(st.integers(1, rank), label="convolved axes")]
    length = st.one_of(st.integers(1, LONGEST[rank]), st.integers(0, 4))
    x_shape = tuple(draw(st.tuples(*[length] * rank), label="x_shape"))
    kernel_shape = tuple(draw(st.tuples(*[st.integers(1, WIDEST[len(axes)])] * len(axes)), label="kernel"))
    x_dtype, kernel_dtype = draw(st.sampled_from(dtypes)), draw(st.sampled_from(dtypes))

    options: dict[str, Any] = {}
    if axes != tuple(range(rank)) or draw(st.booleans()):
        options["axes"] = tuple(a - rank if draw(st.booleans()) else a for a in axes)
    side = st.sampled_from(boundaries)
    entry = st.one_of(side, st.tuples(side, side))
    options["boundary"] = draw(st.one_of(side, st.tuples(*[entry] * len(axes))), label="boundary")
    if draw(st.integers(0, 2)) == 0:
        options["cval"] = draw(st.sampled_from([0.0, 1, -3, 7, 0.5, 300, 70000]), label="cval")
    for name in ("stride", "dilation"):
        if draw(st.integers(0, 2)) == 0:
            one = st.integers(1, 3)
            options[name] = draw(st.one_of(one, st.tuples(*[one] * len(axes))), label=name)
    reach = st.integers(-3, 9)
    options["mode"] = draw(
        st.one_of(
            st.sampled_from(["full", "same", "same", "valid"]),
            st.tuples(*[st.tuples(reach, reach)] * len(axes)),
        ),
        label="mode",
    )
    if options["mode"] == "same" and draw(st.booleans()):
        options["origin"] = draw(st.tuples(*[st.integers(0, k - 1) for k in kernel_shape]), label="origin")
    requested = draw(st.sampled_from(requests), label="dtype")
    if requested is not None:
        options["dtype"] = requested
        if requested == "float32":  # products of 64-bit integers would leave its range
            limit = 10_000
    overflow = draw(st.sampled_from(["wrap", "wrap", "saturate", "raise"]), label="overflow")
    if overflow != "wrap":
        options["overflow"] = overflow
    return Case(
        draw(st.sampled_from(["convolve", "correlate"])),
        x_shape,
        x_dtype,
        draw(st.sampled_from(LAYOUTS)),
        kernel_shape,
        kernel_dtype,
        draw(st.sampled_from(LAYOUTS)),
        draw(st.integers(0, 99)),
        rounded,
        limit,
        draw(st.sampled_from(KINDS), label="kind"),
        options,
    )
