"""Gradients by the weight as sums of outer products, directly and filtered: against the sum over taps."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import nn
from faltung.algorithms import weight_gradient, winograd_gradient
from faltung.errors import ArgumentError
from faltung.machine import host
from faltung.runtime.weight_gradient import WeightGradient
from faltung.runtime.winograd_gradient import WinogradGradient
from tests.assertions import forget_plans, small_pieces
from tests.layouts import BFLOAT16, LAYOUTS, gaussian, values
from tests.strategies import BOUNDARIES
from tests.test_nn import Layer, assert_close, gradient_of, layers, padded, pads_of, wide

METHODS = ("weight_gradient", "winograd_gradient")
UNITS = {"float32": 2.0**-24, "float64": 2.0**-53}


def naive(x: np.ndarray, w_shape: tuple[int, ...], gy: np.ndarray, **options: Any) -> np.ndarray:
    """The gradient as a sum over taps, in the dtype of the operands it is given."""
    rank = len(w_shape) - 2
    stride, dilation = (
        (v,) * rank if isinstance(v, int) else tuple(v)
        for v in (options.get("stride", 1), options.get("dilation", 1))
    )
    if x.ndim == rank + 1:
        x, gy = x[None], gy[None]
    pads = pads_of(options.get("padding", 0), w_shape[2:], dilation)
    x = padded(x, pads, options.get("boundary", "constant"), options.get("cval", 0))
    groups = options.get("groups", 1)
    x = x.reshape(x.shape[0], groups, -1, *x.shape[2:])
    gy = gy.reshape(gy.shape[0], groups, -1, *gy.shape[2:])
    gw = np.zeros((groups, gy.shape[2], x.shape[2], *w_shape[2:]), np.result_type(x, gy))
    for tap in np.ndindex(*w_shape[2:]):
        window = tuple(
            slice(m * d, m * d + (n - 1) * s + 1, s)
            for m, d, s, n in zip(tap, dilation, stride, gy.shape[3:], strict=True)
        )
        met = x[(..., *window)].reshape(*x.shape[:3], -1)
        by_output = gy.reshape(*gy.shape[:3], -1)
        gw[(..., *tap)] = np.matmul(by_output, met.swapaxes(2, 3)).sum(axis=0)
    gw = gw.reshape(w_shape)
    return np.flip(gw, tuple(range(2, gw.ndim))) if options.get("flip") else gw


@contextlib.contextmanager
def cut_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Small blocks, and several parts and chunks of channels even of small problems."""
    with small_pieces(monkeypatch), monkeypatch.context() as patch:
        patch.setattr(weight_gradient, "_LEAST", 1)
        patch.setattr(weight_gradient, "_LITTLE", 1.0)
        patch.setattr(winograd_gradient, "_TILES", 1)
        patch.setattr(winograd_gradient, "_BLOCK", 3)
        yield


def check(layer: Layer, method: str, **more: Any) -> None:
    """One gradient against the sum over taps."""
    x, w, _ = layer.arrays()
    options = {**layer.options, **more}
    y = nn.conv(x, w, **options)
    gy = gradient_of(layer, y.shape)
    got = nn.conv_weight_grad(x, w.shape, gy, method=method, **options)
    assert got.dtype == y.dtype
    want = naive(wide(x), w.shape, wide(gy), **options)
    size, far = wide(x), 1.0
    if "anti" in str(options.get("boundary")):  # odd continuations are differences of distant samples
        size, far = np.full_like(size, np.abs(size).max(initial=0)), 40.0 ** (w.ndim - 2)
        options = {**options, "boundary": "edge"}
    if "cval" in options:
        options["cval"] = abs(options["cval"])
    magnitude = far * naive(np.abs(size), w.shape, np.abs(wide(gy)), **options)
    terms = gy.size / max(1, w.shape[0])
    if method == "winograd_gradient":  # what a tile holds adds to the error of every sum that it is in
        more_terms = {1: 60, 2: 60, 3: 160}[w.ndim - 2]
        magnitude, terms = np.full_like(magnitude, magnitude.max(initial=0)), more_terms + terms
    assert_close(got, want, magnitude, terms, layer.dtype)


FLOATS = ("float32", "float64", "float16", *BFLOAT16)


@given(layers(dtypes=FLOATS), st.booleans())
def test_it_is_the_sum_over_positions(layer: Layer, small: bool):
    with cut_up(pytest.MonkeyPatch()) if small else contextlib.nullcontext():
        check(layer, "weight_gradient")


@given(layers(dtypes=("float32", "float64"), boundaries=("constant",)))
def test_what_lies_outside_counts(layer: Layer):
    check(layer, "weight_gradient", cval=2.5)


@st.composite
def filtered_layers(draw: st.DrawFn) -> Layer:
    """Layers that minimal filtering takes: 3 taps along each axis, and not too few channels."""
    rank = draw(st.sampled_from([1, 2, 2, 3]))
    fewest = {1: 16, 2: 8, 3: 8}[rank]
    inputs, outputs = draw(st.integers(fewest, 45)), draw(st.integers(fewest, 45))
    groups = draw(st.sampled_from([1, 1, 2]))
    side = st.integers(-1, 3)
    padding = draw(st.tuples(*[st.tuples(side, side)] * rank))
    extra = draw(st.tuples(*[st.integers(0, {1: 30, 2: 8, 3: 3}[rank])] * rank))
    shape = tuple(max(3 - sum(p), 1, *(1 - k for k in p)) + n for p, n in zip(padding, extra, strict=True))
    options: dict[str, Any] = {"padding": padding, "boundary": draw(st.sampled_from(BOUNDARIES))}
    if groups > 1:
        options["groups"] = groups
    if draw(st.booleans()):
        options["flip"] = True
    batch = draw(st.sampled_from([(), (1,), (3,)]))
    return Layer(
        (*batch, groups * inputs, *shape),
        (groups * outputs, inputs, *[3] * rank),
        options,
        draw(st.sampled_from(FLOATS)),
        draw(st.sampled_from(LAYOUTS)),
        draw(st.booleans()),
        False,
        draw(st.integers(0, 99)),
    )


@pytest.mark.parametrize("tile", [2, 4])
@given(filtered_layers(), st.booleans())
def test_filtered_it_is_the_sum_over_positions(tile: int, layer: Layer, small: bool):
    with pytest.MonkeyPatch.context() as patch:
        tiles_of(patch, tile)
        with cut_up(patch) if small else contextlib.nullcontext():
            check(layer, "winograd_gradient")


def tiles_of(patch: pytest.MonkeyPatch, tile: int) -> None:
    """Have gradients be filtered by tiles of so many positions."""
    propose = winograd_gradient._propose
    patch.setattr(winograd_gradient, "propose", lambda problem, machine: propose(problem, machine, tile))
    forget_plans()


@pytest.mark.parametrize(("x_dtype", "w_dtype"), [("uint8", "int8"), ("int16", "int8"), ("int8", "int8")])
def test_integers_are_exact(x_dtype, w_dtype):
    x, w = values((3, 5, 9, 8), x_dtype, 1), values((7, 5, 3, 2), w_dtype, 2)
    y = nn.conv(x, w, padding=1)
    gy = values(y.shape, y.dtype.name, 3, limit=100)
    small = gy.astype(np.int8)
    got = nn.conv_weight_grad(x, w.shape, small, padding=1, method="weight_gradient")
    want = naive(x.astype(object), w.shape, small.astype(object), padding=1)
    assert not ((got.astype(object) - want) % (1 << 8 * got.itemsize)).any()


def test_integers_that_floats_cannot_hold_are_left_to_others():
    x, gy = np.ones((2, 3, 9), np.int64), np.ones((2, 4, 7), np.int64)
    with pytest.raises(ArgumentError, match="more than floats hold exactly"):
        nn.conv_weight_grad(x, (4, 3, 3), gy, method="weight_gradient")
    np.testing.assert_array_equal(nn.conv_weight_grad(x, (4, 3, 3), gy), np.full((4, 3, 3), 14))


def arrays(axes: int = 2, batch: int = 2, channels: int = 40) -> tuple[np.ndarray, np.ndarray, Any]:
    size = {1: (37,), 2: (19, 22), 3: (6, 7, 5)}[axes]
    x, gy = gaussian((batch, 64, *size), "float32", 1), gaussian((batch, channels, *size), "float32", 2)
    return x, gy, (channels, 64, *[3] * axes)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("where", [np.nan, np.inf])
def test_what_is_not_finite_reaches_the_weights_that_meet_it(method, where):
    x, gy, shape = arrays()
    clean = nn.conv_weight_grad(x, shape, gy, padding=1, method=method)
    spoiled = x.copy()
    spoiled[1, 5, 0, 7] = where  # in the first line: no tap of the last row meets it
    got = nn.conv_weight_grad(spoiled, shape, gy, padding=1, method=method)
    touched = np.zeros(shape, bool)
    touched[:, 5, :2] = True
    np.testing.assert_array_equal(np.isfinite(got), ~touched)
    np.testing.assert_allclose(got[~touched], clean[~touched], rtol=0, atol=1e-2)
    spoiled = gy.copy()
    spoiled[0, 3, 18, 21] = where
    got = nn.conv_weight_grad(x, shape, spoiled, padding=1, method=method)
    touched = np.zeros(shape, bool)
    touched[3] = True  # products with what lies outside are NaN, too
    assert not np.isfinite(got[touched & (np.arange(3) < 2)]).any()
    assert np.isfinite(got[~touched]).all()


def test_sums_beyond_the_range_are_those_of_direct_ones():
    """Samples that only overflow in the other basis do not overflow."""
    x, gy, shape = arrays()
    x, gy = (x * 1e37).astype(np.float32), (gy * 1e-3).astype(np.float32)
    want = nn.conv_weight_grad(x, shape, gy, padding=1, method="weight_gradient")
    got = nn.conv_weight_grad(x, shape, gy, padding=1, method="winograd_gradient")
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("small", [False, True])
def test_results_do_not_depend_on_workers(method, small, monkeypatch):
    x, gy, shape = arrays(batch=8)
    with cut_up(monkeypatch) if small else contextlib.nullcontext():
        forget_plans()
        want = nn.conv_weight_grad(x, shape, gy, padding=1, method=method, workers=1)
        for workers in (2, 3, 7):
            got = nn.conv_weight_grad(x, shape, gy, padding=1, method=method, workers=workers)
            np.testing.assert_array_equal(got, want)
        last = [np.moveaxis(np.ascontiguousarray(np.moveaxis(a, 1, -1)), -1, 1) for a in (x, gy)]
        np.testing.assert_array_equal(
            nn.conv_weight_grad(last[0], shape, last[1], padding=1, method=method), want
        )


def test_parts_do_not_depend_on_how_many_cores_there_are():
    x, gy, shape = arrays(batch=8)
    nn.conv_weight_grad(x, shape, gy, padding=1, method="weight_gradient")
    problem = next(reversed(nn._calls.values())).plan.problem
    for algorithm in (weight_gradient, winograd_gradient):
        plans = [algorithm.propose(problem, replace(host(), cores=n)).sums for n in (1, 2, 64)]
        assert len({plan.parts for plan in plans}) == 1
        assert plans[0].parts > 1


LARGE = [
    ((8, 64, 56, 56), (64, 64, 3, 3)),
    ((8, 512, 7, 7), (512, 512, 3, 3)),
    ((1, 512, 7, 7), (4096, 512, 7, 7)),
    ((2, 4096, 14, 14), (4096, 4096, 3, 3)),
    ((1, 3, 4000, 4000), (64, 3, 7, 7)),
    ((64, 16, 100000), (16, 16, 101)),
    ((2, 16, 128, 128, 128), (16, 16, 3, 3, 3)),
]


@pytest.mark.parametrize(("x_shape", "w_shape"), LARGE)
@pytest.mark.parametrize("cores", [2, 64])
def test_scratch_is_bounded(x_shape, w_shape, cores):
    x = np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), x_shape, (0,) * len(x_shape))
    results = [n - k + 1 for n, k in zip(x_shape[2:], w_shape[2:], strict=True)]
    gy_shape = (x_shape[0], w_shape[0], *results)
    gy = np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), gy_shape, (0,) * len(gy_shape))
    machine = replace(host(), cores=cores)
    problem = problem_of(x, w_shape, gy)
    for algorithm, layer in ((weight_gradient, WeightGradient), (winograd_gradient, WinogradGradient)):
        if algorithm.applicable(problem, machine) is None:
            assert layer(algorithm.propose(problem, machine)).scratch(cores) <= 64 << 20


@pytest.mark.parametrize("cores", [2, 64])
@pytest.mark.parametrize("inputs", [1, 7, 9, 12, 15, 16, 31, 40])
@pytest.mark.parametrize("outputs", [1, 8, 16, 17, 33])
def test_work_is_divided_until_it_cannot_be(inputs, outputs, cores):
    """Channels and positions that make few pieces: neither number of channels may be halved for ever."""
    x = np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), (8, inputs, 66, 66), (0,) * 4)
    gy = np.lib.stride_tricks.as_strided(np.zeros(1, np.float32), (8, outputs, 64, 64), (0,) * 4)
    problem = problem_of(x, (outputs, inputs, 3, 3), gy)
    machine = replace(host(), cores=cores)
    for algorithm in (weight_gradient, winograd_gradient):
        if algorithm.applicable(problem, machine) is None:
            sums = algorithm.propose(problem, machine).sums
            assert sums is not None
            assert sums.inputs <= max(inputs, sums.outer.lanes)


def problem_of(x: np.ndarray, w_shape: tuple[int, ...], gy: np.ndarray, **options: Any) -> Any:
    """The problem of a gradient by the weight."""
    call = nn.LayerCall(
        "conv_weight_grad", "conv_weight_grad", x, gy, w_shape, None,
        (1, 0, 1, 1, "constant", 0, False, "default", "auto"), None,
    )  # fmt: skip
    return call.layer.problem


def test_the_plan_says_what_it_does():
    x, gy, shape = arrays(batch=8)
    nn.conv_weight_grad(x, shape, gy, padding=1)
    plan = next(reversed(nn._calls.values())).plan
    text = str(plan)
    assert plan.algorithm == "winograd_gradient"
    assert "tiles of 4 × 4 positions" in text
    assert "parts of the positions" in text
    for stage in ("ir", "asm"):
        assert ft.inspect(plan, stage)
    for routine in plan.routines:
        assert str(routine) in ft.inspect(plan, "ir")


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"stride": 2}, "a stride or dilation"),
        ({"dilation": 2}, "a stride or dilation"),
        ({"groups": 16}, "fewer than 8 channels"),
    ],
)
def test_what_is_not_filtered_says_why(options, reason):
    x = gaussian((2, 64, 9, 9), "float32", 0)
    shape = (64, 64 // options.get("groups", 1), 3, 3)
    y = nn.conv(x, np.zeros(shape, np.float32), **options)
    nn.conv_weight_grad(x, shape, y, **options)
    plan = next(reversed(nn._calls.values())).plan
    assert reason in next(r.reason for r in plan.rejected if r.algorithm == "winograd_gradient")


def test_other_results_of_layers_are_left_to_others():
    p = nn.plan(np.zeros((1, 8, 9), np.float32), np.zeros((8, 8, 3), np.float32)).plan
    for name in METHODS:
        reason = next(r.reason for r in p.rejected if r.algorithm == name)
        assert reason == "it is not the gradient of a layer by its weight"


# docs/layers.md: the largest error over Σ|x||gy|, and the rms error over the rms result, in roundoffs.
BOUNDS: dict[tuple[Any, int], tuple[float, float]] = {}
BOUNDS |= {("direct", 1): (1.0, 7), ("direct", 2): (1.0, 7), ("direct", 3): (1.0, 6)}
BOUNDS |= {(2, 1): (1.2, 9), (2, 2): (1.2, 9), (2, 3): (1.7, 11)}
BOUNDS |= {(4, 1): (2.2, 19), (4, 2): (5.4, 38), (4, 3): (18, 88)}


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("axes", [1, 2, 3])
@pytest.mark.parametrize("tile", ["direct", 2, 4])
def test_errors_are_those_documented(axes, tile, dtype, monkeypatch):
    size = {1: (2000,), 2: (44, 46), 3: (12, 13, 14)}[axes]
    x, gy = gaussian((2, 64, *size), dtype, 1), gaussian((2, 40, *size), dtype, 2)
    shape = (40, 64, *[3] * axes)
    if tile != "direct":
        tiles_of(monkeypatch, tile)
    forget_plans()
    method = METHODS[tile != "direct"]
    got = nn.conv_weight_grad(x, shape, gy, padding=1, method=method)
    forget_plans()
    exact = np.float64 if dtype == "float32" else np.longdouble
    want = naive(x.astype(exact), shape, gy.astype(exact), padding=1)
    scale = naive(np.abs(x.astype(exact)), shape, np.abs(gy.astype(exact)), padding=1)
    error, unit = np.abs(got.astype(exact) - want), np.finfo(dtype).eps / 2
    largest, root = BOUNDS[tile, axes]
    assert (error / scale).max() < largest * unit
    assert math.sqrt((error**2).mean() / (want**2).mean()) < root * unit
