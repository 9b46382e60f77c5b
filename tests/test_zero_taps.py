"""Taps that are zero: left out exactly, except that 0 · NaN is NaN."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import direct, nests, sparse
from faltung.algorithms.tiles import Folding
from faltung.plan import Columns, StencilSpec
from faltung.structure import Support, facts
from tests.assertions import (
    assert_matches_reference,
    folding_preferred,
    forget_plans,
    leaving_out_preferred,
    problem_of,
    small_pieces,
)
from tests.layouts import gaussian, values
from tests.strategies import MIRRORED, Case, cases, special
from tests.test_golden import MACHINES


@pytest.fixture(params=[False, True], ids=["plain", "folded"])
def left_out(monkeypatch, request):
    """Whatever can be left out is, whether the machine gains from it or not."""
    plain = nests.best_tile
    best = leaving_out_preferred(folding_preferred(plain) if request.param else plain)
    monkeypatch.setattr(nests, "best_tile", best)
    forget_plans()
    yield
    forget_plans()


def disk(n: int) -> np.ndarray:
    """A disk of ones."""
    y, x = np.ogrid[-(n // 2) : n // 2 + 1, -(n // 2) : n // 2 + 1]
    return (x * x + y * y <= (n // 2) ** 2).astype(np.float64)


def masked(kernel: np.ndarray, share: float, seed: int) -> np.ndarray:
    """The kernel with so many of its taps left."""
    keep = np.random.default_rng(seed).random(kernel.shape) < share
    return np.where(keep, kernel, np.zeros_like(kernel))


def holes(shape: tuple[int, ...], seed: int) -> np.ndarray:
    """A mirrored pattern, so that what is mirrored stays so."""
    keep = np.random.default_rng(seed).random(shape) < 0.4
    for axis in range(len(shape)):
        keep = keep & np.flip(keep, axis)
    return keep


# -- the argument space -------------------------------------------------------------------------


@st.composite
def sparse_cases(draw: st.DrawFn) -> Case:
    """Problems whose kernel has zeros."""
    case = draw(cases(rounded=draw(st.booleans())))
    return Case(**{**vars(case), "kind": draw(st.sampled_from(["sparse", "one tap"]))})


@pytest.mark.usefixtures("left_out")
def test_any_kernel_with_zeros():
    @given(sparse_cases(), st.sampled_from([1, 2]))
    def check(case, workers):
        assert_matches_reference(case, "direct", workers=workers)

    check()


@pytest.mark.usefixtures("left_out")
def test_any_kernel_with_zeros_in_small_pieces(monkeypatch):
    @given(sparse_cases(), st.sampled_from([1, 3]))
    def check(case, workers):
        assert_matches_reference(case, "direct", workers=workers)

    with small_pieces(monkeypatch):
        check()


@pytest.mark.usefixtures("left_out")
@pytest.mark.parametrize("stride", [1, 2, (1, 2)])
@pytest.mark.parametrize("dilation", [1, 3])
@pytest.mark.parametrize("dtype", ["float32", "float64", "int16", "uint8", "complex64", "float16", "bool"])
def test_every_pattern_stride_and_dilation(dtype, dilation, stride):
    x = values((60, 90), dtype, 0)
    for k, shape in enumerate(((4, 5), (9, 9), (1, 40), (13, 1))):
        plain = values(shape, dtype, 3)
        mirrored = special(plain, MIRRORED[k])
        every = np.zeros_like(plain)
        every[::2, ::3] = plain[::2, ::3]  # dilated by zeros
        patterns = [masked(plain, share, k) for share in (0.1, 0.5, 0.7)]
        for kernel in (*patterns, every, np.where(holes(shape, k), mirrored, np.zeros_like(plain))):
            options = {"mode": "same", "boundary": "reflect", "stride": stride, "dilation": dilation}
            got = ft.correlate(x, kernel, method="direct", **options)
            want = ft.correlate(x, kernel, method="reference", **options)
            np.testing.assert_array_equal(got, want)  # samples are small multiples of 1/8: exact


@pytest.mark.usefixtures("left_out")
def test_a_large_pattern():
    x, kernel = values((40, 70), "int32", 0, 50), masked(values((33, 65), "int32", 1, 50), 0.05, 2)
    np.testing.assert_array_equal(
        ft.correlate(x, kernel, mode="same", boundary="wrap", method="direct"),
        ft.correlate(x, kernel, mode="same", boundary="wrap", method="reference"),
    )


def test_an_echo_is_two_taps():
    x, kernel = gaussian((200_000,), "float32", 0), np.zeros(44_101, np.float32)
    kernel[[0, -1]] = 0.5, 1.0
    p = ft.plan(x, kernel)
    assert p.plan.algorithm == "direct"
    got = p(x).astype(np.float64)
    want = np.pad(x, (0, 44_100)) * 0.5 + np.pad(x, (44_100, 0))
    np.testing.assert_allclose(got, want, atol=1e-6)


# -- what is not finite -------------------------------------------------------------------------


@given(
    st.sampled_from(["float32", "float64", "float16", "complex64"]),
    st.sampled_from(["disk", "holes", "every second", "lines"]),
    st.sampled_from([{}, {"stride": 2}, {"dilation": 2}, {"axes": (1,)}]),
    st.lists(
        st.tuples(st.integers(0, 36), st.integers(0, 70), st.sampled_from([np.nan, np.inf, -np.inf])),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(["symmetric", "constant", "valid"]),
)
def _non_finite(dtype, pattern, options, places, boundary):
    x, kernel = values((37, 71), dtype, 1), values((7, 7), dtype, 2)
    kernel[kernel == 0] = 1
    keep = {"disk": disk(7) > 0, "holes": holes((7, 7), 1)}.get(pattern, np.zeros((7, 7), bool))
    if pattern == "every second":
        keep[::2, ::2] = True
    if pattern == "lines":
        keep[[0, 5]] = True
    kernel = np.where(keep, kernel, np.zeros_like(kernel))
    if "axes" in options:
        kernel = kernel[3] if kernel[3].any() else kernel[0]
    clean = x.copy()
    for row, column, value in places:
        x[row, column] = value
    ends: dict[str, Any] = {"mode": "same", "boundary": boundary}
    options = {**options, **({"mode": "valid"} if boundary == "valid" else ends)}
    got = ft.correlate(x, kernel, method="direct", **options)
    with np.errstate(all="ignore"):
        want = ft.correlate(x, kernel, method="reference", **options)
    np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))
    if dtype != "complex64":
        np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    # What does not touch them is the same to the last bit.
    untouched = np.isfinite(want)
    before = ft.correlate(clean, kernel, method="direct", **options)
    assert got[untouched].tobytes() == before[untouched].tobytes()


@pytest.mark.usefixtures("left_out")
def test_zero_times_nan_is_nan(monkeypatch):
    _non_finite()
    with small_pieces(monkeypatch):
        _non_finite()
    with small_pieces(monkeypatch, chunk_flops=5.0, own_rim=True):
        _non_finite()


@pytest.mark.usefixtures("left_out")
@pytest.mark.parametrize("outside", [np.nan, np.inf])
@pytest.mark.parametrize("dtype", ["float32", "int16"])
def test_outside_may_not_be_finite(dtype, outside):
    x, kernel = values((30, 50), dtype, 0), np.float32(disk(7))
    options = {"mode": "same", "cval": outside}
    got = ft.correlate(x, kernel, method="direct", **options)
    with np.errstate(all="ignore"):
        want = ft.correlate(x, kernel, method="reference", **options)
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    assert np.isnan(got).any()
    assert np.isfinite(got).any()


@pytest.mark.usefixtures("left_out")
@pytest.mark.parametrize("shape", [(61, 64), (5, 1000), (2000, 9), (1, 3000)])
def test_tiles_shifted_back_do_not_undo_a_nan(shape, monkeypatch):
    # The last tile of a chunk may write outputs of the chunk before.
    kernel = np.zeros((3, 5), np.float32)[: 3 if shape[0] > 1 else 1]
    kernel[:, ::4] = 1
    with small_pieces(monkeypatch, chunk_flops=5.0):
        for at in range(0, shape[0] * shape[1], 97):
            x = np.ones(shape, np.float32)
            x.flat[at] = np.nan
            got = ft.correlate(x, kernel, method="direct", mode="same", boundary="edge", workers=1)
            want = ft.correlate(x, kernel, method="reference", mode="same", boundary="edge")
            np.testing.assert_array_equal(got, want)


@pytest.mark.usefixtures("left_out")
def test_results_do_not_depend_on_the_workers(monkeypatch):
    x, kernel = gaussian((60, 70), "float32", 0), np.float32(disk(9) * gaussian((9, 9), "float32", 1))
    x[20, 30], x[40, 50] = np.inf, np.nan
    with small_pieces(monkeypatch):
        alone = ft.convolve(x, kernel, mode="same", boundary="reflect", method="direct", workers=1)
        for workers in (2, 3, 7):
            got = ft.convolve(x, kernel, mode="same", boundary="reflect", method="direct", workers=workers)
            assert got.tobytes() == alone.tobytes()


@pytest.mark.usefixtures("left_out")
@pytest.mark.parametrize("op", ["convolve", "correlate"])
@pytest.mark.parametrize("dtype", ["float32", "int32"])
def test_kernels_that_change_from_call_to_call(op, dtype):
    # A plan is found again for kernels with the same zeros, and only for these.
    x, kernel = values((40, 60), dtype, 0), np.zeros((5, 5), dtype)
    kernel[0, 1], kernel[3, 2] = 3, 2
    for k in range(4):
        for taps in (kernel + k * (kernel != 0), kernel[::-1, ::-1] * (k + 1), kernel.T * (k + 2)):
            taps = taps.astype(dtype)
            got = getattr(ft, op)(x, taps, mode="same", method="direct")
            np.testing.assert_array_equal(got, getattr(ft, op)(x, taps, mode="same", method="reference"))


# -- columns ------------------------------------------------------------------------------------


@given(
    st.lists(st.booleans(), min_size=2, max_size=60),
    st.integers(1, 4),
    st.integers(1, 8),
    st.integers(0, 1),
    st.sampled_from([None, 0, 1]),
)
def test_every_tap_is_in_one_column_and_few_others_are(pattern, lines, height, along, folded):
    mask = np.array([pattern] * lines)
    mask[::2] = mask[::2, ::-1]
    folding = None
    if folded is not None:
        mask = mask & np.flip(mask, folded)
        folding = Folding(folded, (folded,), "even")
    mask = mask.T if along == 0 else mask
    if folding is not None and along == 0:
        folding = Folding(1 - folded, (1 - folded,), "even")
    if not mask.any():
        return
    offsets = [np.arange(mask.shape[0]) * 1000, np.arange(mask.shape[1])]
    runs = [list(range(k, mask.shape[along], 2)) for k in range(min(2, mask.shape[along]))]
    work = sparse.sparse_work(mask, along, runs, folding)
    if work is None:
        return
    columns = sparse.sparse_columns(offsets, mask, along, runs, height, folding, None)
    heights: dict[tuple[int, bool], int] = {}
    seen = np.zeros(mask.size, int)
    flat = np.arange(mask.size).reshape(mask.shape)
    mirror = np.flip(flat, folding.flipped).ravel() if folding else flat.ravel()
    for p, (h, taps, places) in enumerate(zip(columns.heights, columns.taps, columns.offsets, strict=True)):
        heights[h, p < columns.folded] = len(taps)
        assert taps.shape == (len(taps), h)
        index = np.unravel_index(taps, mask.shape)
        first = index[0][:, 0] * 1000 + index[1][:, 0]
        assert (places.reshape(len(taps), -1)[:, 0] == first).all()
        assert (np.diff(index[along], axis=1) == 2).all()
        assert (np.diff(index[1 - along], axis=1) == 0).all()
        for tap in taps.ravel():
            seen[tap] += 1
            if p < columns.folded:
                seen[mirror[tap]] += 1
    assert (seen[mask.ravel()] == 1).all()
    assert columns.left_out == (seen == 0).sum()
    assert heights == dict(work.columns(height))
    assert len({h for h, _ in heights}) <= 3


def test_the_samples_of_a_chunk_are_watched_and_no_others():
    rows, columns = [np.arange(n, dtype=np.int64) for n in (5, 7)]
    # Rows of 100 samples of 4 bytes.
    watch = sparse.watch_of([rows * 400, columns * 4], (0,), 400, (1,), 4)
    assert (watch.offsets.tolist(), watch.rows, watch.samples) == ([0], 4, 6)
    # Two rows apart: five taps are three rows of one kind and two of the other.
    watch = sparse.watch_of([rows * 400, columns * 4], (0,), 800, (1,), 4)
    assert (watch.offsets.tolist(), watch.rows, watch.samples) == ([0, 400, 800], 1, 6)
    # No loop slides along the rows: each is a line of its own.
    watch = sparse.watch_of([rows * 400, columns * 4], (), 0, (1,), 4)
    assert (watch.offsets.tolist(), watch.rows, watch.samples) == ([0, 400, 800, 1200, 1600], 0, 6)
    # Backwards.
    watch = sparse.watch_of([rows * -400, columns * 4], (0,), -400, (1,), 4)
    assert (watch.offsets.tolist(), watch.rows, watch.samples) == ([0], 4, 6)


# -- plans --------------------------------------------------------------------------------------


def _spec(
    x: np.ndarray, kernel: np.ndarray, machine: str = "avx2", **options: Any
) -> tuple[StencilSpec, Columns]:
    problem = problem_of("correlate", x, kernel, **{"mode": "valid", **options})
    step = direct.propose(problem, MACHINES[machine]).regions[0].passes[0]
    assert isinstance(step.routine, StencilSpec)
    assert isinstance(step.columns, Columns)
    return step.routine, step.columns


def test_what_is_left_out_and_watched():
    image = np.empty((2048, 2048), np.float32)
    kernel = np.float32(disk(15) * gaussian((15, 15), "float32", 0))
    for machine in MACHINES:
        spec, columns = _spec(image, kernel, machine)
        assert spec.watched
        assert columns.left_out > 60
    # Samples that are integers are finite, whatever the taps are.
    spec, columns = _spec(np.empty((2048, 2048), np.uint8), kernel)
    assert not spec.watched
    assert columns.left_out > 60
    # Looking through memory costs what the four products would (2d-2048x2048-f32-cross-3x3).
    spec, columns = _spec(image, np.float32(disk(3)))
    assert not spec.watched
    assert columns.left_out == 0
    spec, columns = _spec(np.empty((2048, 2048), np.uint8), np.uint8(disk(3)))
    assert columns.left_out == 4


def test_a_kernel_dilated_by_zeros_is_a_dilated_kernel():
    every = np.zeros((9, 9), np.float32)
    every[::2, ::2] = 1 + np.arange(25).reshape(5, 5)
    image = np.empty((2048, 2048), np.float32)
    spec, columns = _spec(image, every)
    dense, _ = _spec(image, every[::2, ::2], dilation=2)
    assert spec.heights == (*dense.heights, 1)
    assert columns.left_out == 56


def test_a_plan_says_what_it_leaves_out():
    x, kernel = np.empty((2048, 2048), np.float32), np.float32(disk(15) * gaussian((15, 15), "float32", 0))
    text = str(ft.plan(x, kernel, mode="same", method="direct"))
    assert "taps that are zero (where a sample is not finite they are summed)" in text
    whole = np.int32(disk(15)) * np.arange(15, dtype=np.int32)
    text = str(ft.plan(np.empty((2048, 2048), np.int32), whole, mode="same"))
    assert "taps that are zero (exactly)" in text


def test_a_support_is_small_and_complete():
    kernel = masked(np.ones((255, 255), np.int8), 0.1, 0)
    found = facts(kernel).support
    assert found is not None
    assert (found.mask == (kernel != 0)).all()
    assert found.taps == np.count_nonzero(kernel)
    assert len(found.bits) < 8200
    assert facts(np.float32(kernel)).support is None  # far more than a transform needs
    assert facts(np.ones((5, 5))).support is None
    assert facts(np.zeros((5, 5))).support is None
    assert facts(np.where(np.arange(1 << 17) % 2, 1.0, 0.0)).support is None


def test_the_factors_of_a_kernel_have_supports():
    found = facts(np.multiply.outer([1.0, 2, 1], [-1.0, 0, 1]))
    assert found.along(0).support is None
    assert found.along(1).support == Support.of(np.array([True, False, True]))
