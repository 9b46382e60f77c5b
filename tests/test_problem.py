"""The canonical problem: hashable, complete, and right about what reads outside the signal."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest
from hypothesis import given

import faltung as ft
from faltung.problem import strides_like
from tests.assertions import problem_of
from tests.layouts import LAYOUTS, laid_out, values
from tests.strategies import cases


def problem(shape=(6, 7), kernel=(3, 2), **options):
    """The problem of correlating ones."""
    return problem_of("correlate", np.ones(shape), np.ones(kernel), **options)


def test_it_is_frozen_and_hashable():
    one = problem()
    assert one == problem()
    assert hash(one) == hash(problem())
    with pytest.raises(FrozenInstanceError):
        one.stride = (2, 2)


@pytest.mark.parametrize(
    "options",
    [
        {"shape": (7, 6)}, {"kernel": (2, 3)}, {"mode": "same"}, {"boundary": "wrap"}, {"cval": 1},
        {"stride": 2}, {"dilation": 2}, {"dtype": "f4"}, {"rtol": 1e-3}, {"axes": (1, 0)},
        {"mode": ((1, 2), (2, 1))},
    ],
)  # fmt: skip
def test_every_argument_makes_another_problem(options):
    assert problem(**options) != problem()


def test_memory_layout_and_byte_order_make_another_problem():
    x, k = np.ones((6, 7)), np.ones((3, 2))
    for other in (np.asfortranarray(x), x[::-1], x.astype(">f8")):
        assert problem_of("correlate", other, k) != problem_of("correlate", x, k)


def test_a_default_spelled_out_is_the_same_problem():
    spelled = {
        "mode": ((2, 2), (1, 1)),
        "axes": (-2, -1),
        "stride": (1, 1),
        "dilation": [1, 1],
        "dtype": "f8",
    }
    assert problem(**spelled, boundary="numpy:constant", cval=0.0) == problem()


@given(cases())
def test_the_interior_is_what_reads_no_sample_outside(case):
    x, k = case.arrays()
    try:
        p = problem_of(case.op, x, k, **case.options)
    except ft.FaltungError:
        return
    for j, axis in enumerate(p.axes):
        start, stop = p.interior(j)
        for i in range(p.y_shape[axis]):
            first, last = p.window(j, i, i + 1)
            inside = first >= 0 and last <= p.x_shape[axis]
            assert inside == (start <= i < stop)


@given(cases())
def test_shapes_are_those_of_the_definition(case):
    x, k = case.arrays()
    try:
        p = problem_of(case.op, x, k, **case.options)
    except ft.FaltungError:
        return
    mode = case.options["mode"]
    for j, axis in enumerate(p.axes):
        n, span, stride = p.x_shape[axis], p.spans[j], p.stride[j]
        whole = (
            {"full": n + span - 1, "same": n, "valid": n - span + 1}.get(mode)
            if isinstance(mode, str)
            else (n - span + 1 + sum(mode[j]))
        )
        assert p.y_shape[axis] == (max(0, -(-whole // stride)) if n else 0)
    assert all(p.y_shape[a] == p.x_shape[a] for a in p.batch)
    assert p.outputs == np.prod(p.y_shape, dtype=int)
    assert p.taps == np.prod(p.kernel_shape, dtype=int)


def test_costs():
    p = problem((10, 10), (3, 3), mode="valid")
    assert (p.taps, p.outputs, p.flops) == (9, 64, 2 * 9 * 64)
    assert p.bytes == 800 + 512
    complex_ = problem_of("correlate", np.ones((10, 10), "c16"), np.ones((3, 3), "c16"), mode="valid")
    assert complex_.flops == 4 * p.flops


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({}, ["correlate x(6, 7) float64 ⋆ kernel(3, 2) float64 → y(8, 8) float64", "axes (0, 1)",
              "padding (2, 1)", "boundary constant, constant", "accumulates in f64", "rtol 1."]),
        ({"boundary": (("edge", "wrap"), "reflect")}, ["boundary edge/wrap, reflect"]),
        ({"cval": 3, "stride": (2, 1), "dilation": (1, 2)}, ["cval 3", "stride (2, 1)", "dilation (1, 2)"]),
        ({"shape": (9,), "kernel": (2,)}, ["x(9,) float64 ⋆ kernel(2,)"]),
    ],
)  # fmt: skip
def test_it_prints_itself(options, words):
    text = str(problem(**options))
    for word in words:
        assert word in text
    assert len(text.splitlines()) == 2


def test_an_exact_problem_prints_its_overflow_and_convolve_its_symbol():
    text = str(ft.plan(np.ones(5, np.uint8), np.ones(2, np.uint8), overflow="saturate").problem)
    assert "∗" in text
    assert "overflow saturate" in text
    assert "rtol" not in text


@pytest.mark.parametrize("layout", LAYOUTS)
def test_results_are_laid_out_like_the_signal(layout):
    x = laid_out(values((4, 5, 6), "float32", 0), layout)
    y = ft.correlate(x, np.ones((3, 2), np.float32), mode="valid", axes=(0, 2))
    order = sorted(range(3), key=lambda a: -abs(x.strides[a]))
    assert sorted(range(3), key=lambda a: -y.strides[a]) == order
    assert y.transpose(order).flags.c_contiguous


def test_strides_like_ignores_axes_of_one_sample():
    assert strides_like((3, 4), 8, (3, 4), (8, 24)) == (8, 24)
    assert strides_like((3, 4), 8, (3, 4), (-32, -8)) == (32, 8)
    dense = np.empty((1, 4, 3)).transpose(2, 1, 0)
    assert strides_like((3, 4, 1), 8, dense.shape, dense.strides)[:2] == dense.strides[:2]
    assert min(strides_like((0, 4), 8, (0, 4), (32, 8))) > 0
    moved = np.empty((5, 4, 1, 3)).transpose(0, 3, 1, 2)
    assert strides_like(moved.shape, 8, moved.shape, moved.strides) == moved.strides


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize(
    "shape", [(7, 1), (1, 7), (3, 1, 5), (4, 5, 1), (1, 4, 5), (1, 1, 6), (1, 1, 1), (4, 1, 1, 5)]
)
def test_results_keep_the_order_of_signals_with_axes_of_one_sample(shape, order):
    x = np.ones(shape, np.float32, order=order)
    y = ft.convolve(x, np.ones((2,) * x.ndim, np.float32))
    assert y.flags.c_contiguous if order == "C" or x.flags.c_contiguous else y.flags.f_contiguous


def test_methods_share_no_plan():
    one = problem()
    assert replace(one, method="direct") != one
