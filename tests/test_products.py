"""Products in pairs: exact for every sample, tap, overflow and width, and used where they apply."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import direct
from faltung.algorithms.products import may_pair, pairs_along
from faltung.machine import host
from faltung.plan import Plan, StencilSpec
from tests.assertions import problem_of, small_pieces

EXTREMES = {
    "uint8": [0, 1, 127, 128, 254, 255],
    "int8": [-128, -127, -1, 0, 1, 127],
    "int16": [-32768, -32767, -256, -1, 0, 255, 32767],
    "int64": [-32767, -1, 0, 3, 32767],
}


def plan_of(x: np.ndarray, kernel: np.ndarray, **options: object) -> Plan:
    return direct.propose(problem_of("correlate", x, kernel, **options), host())


def in_pairs(plan: Plan) -> list[bool]:
    return [r.product == "pairs" for r in plan.routines if isinstance(r, StencilSpec)]


@st.composite
def problems(draw):
    """Samples and taps at the ends of their ranges, where a product of 16 bits would first go wrong."""
    x_dtype = draw(st.sampled_from(["uint8", "int8", "int16"]))
    kernel_dtype = draw(st.sampled_from(["int8", "uint8", "int16", "int64"]))
    rank = draw(st.integers(1, 3))
    shape = (*draw(st.tuples(*[st.integers(1, 7)] * (rank - 1))), draw(st.integers(1, 90)))
    kernel = (*draw(st.tuples(*[st.integers(1, 3)] * (rank - 1))), draw(st.integers(1, 11)))
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    x = rng.choice(EXTREMES[x_dtype], shape).astype(x_dtype)
    k = rng.choice(EXTREMES[kernel_dtype], kernel).astype(kernel_dtype)
    if draw(st.booleans()):  # one sample, one tap: sums as large as they get
        x, k = np.full_like(x, x.flat[0]), np.full_like(k, k.flat[0])
    options = {
        "mode": draw(st.sampled_from(["full", "same"])),
        "boundary": draw(st.sampled_from(["constant", "reflect", "wrap"])),
        "dtype": draw(st.sampled_from(["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64"])),
        "overflow": draw(st.sampled_from(["wrap", "saturate", "raise"])),
        "stride": draw(st.sampled_from([1, 1, 2])),
        "dilation": draw(st.sampled_from([1, 1, 2])),
    }
    return x, k, options


def check(x: np.ndarray, kernel: np.ndarray, options: dict) -> None:
    found = []
    for method in ("direct", "reference"):
        try:
            found.append(ft.correlate(x, kernel, method=method, **options))
        except OverflowError as error:
            found.append(np.array(str(error)))
    np.testing.assert_array_equal(*found, strict=True)


@given(problems())
@settings(max_examples=300)
def test_integers_at_the_ends_of_their_ranges(problem):
    check(*problem)


def test_integers_at_the_ends_of_their_ranges_in_small_pieces(monkeypatch):
    @given(problems())
    def pieces(problem):
        check(*problem)

    with small_pieces(monkeypatch, own_rim=True):
        pieces()


@pytest.mark.parametrize("y_dtype", ["int8", "uint8", "int16", "uint16", "int32", "int64"])
@pytest.mark.parametrize("overflow", ["wrap", "saturate", "raise"])
@pytest.mark.parametrize("x_dtype", ["uint8", "int8", "int16"])
def test_every_store_after_pairs(x_dtype, overflow, y_dtype):
    if not host().x86 or (host().vector_bytes == 64 and not host().has("avx512bw")):
        pytest.skip("pairs are formed on x86, of 512 bits where there is an instruction for them")
    options = {"mode": "valid", "dtype": y_dtype, "overflow": overflow}
    rng = np.random.default_rng(0)
    x = rng.choice(EXTREMES[x_dtype], (40, 150)).astype(x_dtype)
    kernel = np.array([[300, 0, -5, 7], [1, 2, -2, 9], [0, 4, 0, 20]], np.int16)
    plan = plan_of(x, kernel, **options)
    if plan.problem.arithmetic.accumulator == "i32":
        assert all(in_pairs(plan))
    check(x, kernel, options)


def test_where_pairs_are_formed():
    if not host().x86 or (host().vector_bytes == 64 and not host().has("avx512bw")):
        pytest.skip("pairs are formed on x86, of 512 bits where there is an instruction for them")
    x = np.zeros((60, 200), np.int16)
    wide: dict = {"mode": "valid", "dtype": np.int32}
    assert all(in_pairs(plan_of(x, np.ones((3, 3), np.int16), **wide)))
    assert all(in_pairs(plan_of(x, np.ones((3, 3), np.int64), **wide)))
    # No neighbours along the lines, taps or samples beyond 16 bits, sums of another width:
    assert not any(in_pairs(plan_of(x, np.ones((3, 1), np.int16), **wide)))
    assert not any(in_pairs(plan_of(x, np.full((3, 3), 1 << 15, np.int32), **wide)))
    assert not any(in_pairs(plan_of(x.view(np.uint16), np.ones((3, 3), np.int16), **wide)))
    assert not any(in_pairs(plan_of(x, np.ones((3, 3), np.int16), mode="valid")))


def test_other_machines_form_single_products():
    problem = problem_of(
        "correlate", np.zeros((60, 200), np.int16), np.ones((3, 3), np.int16), dtype=np.int32
    )
    arm = replace(host(), triple="aarch64-unknown-linux-gnu", features=("neon",), vector_bytes=16)
    assert not may_pair(problem, arm)
    words_missing = replace(host(), features=("sse2", "avx2", "avx512f", "avx512vl"), vector_bytes=64)
    assert not may_pair(problem, words_missing)


def test_a_run_of_odd_length_ends_with_a_pair_that_starts_inside():
    pairs = pairs_along(0, np.array([0, 2, 4, 6, 8]), 2)
    assert pairs is not None
    assert pairs.offsets.tolist() == [0, 4, 6]
    assert pairs.members.tolist() == [[0, 1], [2, 3], [-1, 4]]
    assert pairs_along(0, np.array([0, 6, 12]), 2) is None
