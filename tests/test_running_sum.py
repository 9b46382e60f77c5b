"""Boxes of any size: the same results as the direct sum, for every kernel of equal taps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import sweeps
from faltung.errors import ArgumentError
from tests.assertions import assert_matches_reference, problem_of, small_pieces, sum_of_magnitudes
from tests.layouts import FLOATS, dtype_of, gaussian, values
from tests.strategies import Case, cases

# -- the argument space -------------------------------------------------------------------------


@st.composite
def box_cases(draw):
    """Problems whose taps are all equal."""
    case = draw(cases(rounded=draw(st.booleans()), limit=100))
    kernel_shape = case.kernel_shape
    if draw(st.booleans()):  # longer than the arrays, too
        at = draw(st.integers(0, len(kernel_shape) - 1))
        longer = draw(st.integers(1, 70 if len(kernel_shape) == 1 else 25))
        kernel_shape = tuple(longer if k == at else n for k, n in enumerate(kernel_shape))
    options = {k: v for k, v in case.options.items() if k not in ("stride", "origin")}
    fields = {**vars(case), "kind": "constant", "kernel_shape": kernel_shape, "options": options}
    return Case(**fields)


@given(box_cases())
@settings(max_examples=200)
def test_any_box(case):
    assert_matches_reference(case, "running_sum")


@pytest.mark.parametrize("method", ["running_sum", "direct"])
@pytest.mark.parametrize("dtype", ["float16", "uint8"])
def test_short_lines_of_results_do_not_overwrite_each_other(dtype, method):
    x = np.asarray(values((2, 1, 2), dtype, 0), order="F")
    kernel, options = np.full((2, 1), 2, dtype), {"axes": (1, 0), "mode": "full"}
    want = ft.convolve(x, kernel, method="reference", **options)
    np.testing.assert_array_equal(ft.convolve(x, kernel, method=method, **options), want)


def test_sums_of_unsigned_samples_in_128_bits():
    x, kernel = values((3, 4, 5), "uint64", 0), np.ones((2, 1, 2), np.uint8)
    options = {"mode": "full", "overflow": "saturate"}
    got = ft.convolve(x, kernel, method="running_sum", **options)
    np.testing.assert_array_equal(got, ft.convolve(x, kernel, method="reference", **options))


@pytest.mark.parametrize("shape", [(2, 3, 1), (3, 20, 1), (2, 2, 2)])
@pytest.mark.parametrize("method", ["running_sum", "separable"])
def test_one_output_of_several_passes(shape, method):
    """Between the passes lie samples that no vector axis joins."""
    x, kernel = values(shape, "int32", 0), np.ones(shape, np.int32)
    options = {"axes": (0, 1, 2), "mode": "valid", "method": method}
    assert ft.correlate(x, kernel, **options).item() == x.sum(dtype=np.int32)


def test_any_box_in_small_pieces(monkeypatch):
    @given(box_cases(), st.sampled_from([1, 3]))
    @settings(max_examples=200)
    def check(case, workers):
        assert_matches_reference(case, "running_sum", workers=workers)

    with small_pieces(monkeypatch):
        check()


@pytest.mark.parametrize("boundary", ["constant", "reflect", "wrap", "antisymmetric"])
@pytest.mark.parametrize(
    ("shape", "kernel", "axes"),
    [
        ((1000,), (101,), (0,)),
        ((1000,), (64,), (0,)),
        ((90, 100), (31, 17), (0, 1)),
        ((90, 100), (40,), (0,)),
        ((90, 100), (1, 40), (0, 1)),
        ((50, 60, 3), (7, 9), (0, 1)),
        ((9, 40, 50), (6, 7), (2, 1)),
        ((22, 23, 24), (4, 5, 6), (0, 1, 2)),
    ],
)
@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "complex64", "uint8", "int16", "bool"])
def test_ranks_and_layouts(dtype, shape, kernel, axes, boundary):
    if dtype == "bool" and boundary == "antisymmetric":
        return
    x = gaussian(shape, dtype, 0) if dtype[0] in "fc" else values(shape, dtype, 0)
    taps = np.full(kernel, 1 / np.prod(kernel) if dtype[0] in "fc" else 1, dtype)
    options = {"mode": "same", "axes": axes, "boundary": boundary}
    got = ft.correlate(x, taps, method="running_sum", **options)
    want = ft.correlate(x, taps, method="reference", **options)
    assert got.dtype == want.dtype
    problem = problem_of("correlate", x, taps, **options)
    if problem.arithmetic.exact:
        np.testing.assert_array_equal(got, want)
    else:
        size = sum_of_magnitudes(problem, "correlate", x, taps)
        stored = float(np.finfo(got.dtype).eps) * np.abs(want)
        assert (np.abs(got.astype(complex) - want) <= problem.rtol * size + stored + 1e-7).all()


@pytest.mark.parametrize(
    ("dilation", "shape"), [(2, (9, 7)), (1, (9, 7)), (1, (31, 40)), (1, (4, 90)), (1, (80, 8))]
)
def test_results_do_not_depend_on_the_workers_nor_on_the_blocks(monkeypatch, dilation, shape):
    x = gaussian((200, 170), "float32", 0)
    kernel = np.full(shape, 1 / np.prod(shape), np.float32)
    options = {"mode": "same", "boundary": "reflect", "method": "running_sum", "dilation": dilation}
    whole = ft.convolve(x, kernel, workers=1, **options)
    with small_pieces(monkeypatch), monkeypatch.context() as patch:
        patch.setattr(sweeps, "_PER_CORE", 20)
        patch.setattr(sweeps, "_WINDOWS", 1)
        cut = ft.plan(x, kernel, **options).plan
        if dilation > 1:
            assert len(cut.regions) > 1
            assert cut.regions[0].block < whole.shape
        else:
            assert len(cut.regions[0].passes[0].columns.bands) > 1
        for workers in (1, 2, 3, 7):
            got = ft.convolve(x, kernel, workers=workers, **options)
            assert got.tobytes() == whole.tobytes()


def test_results_do_not_depend_on_how_a_batch_is_split():
    x = gaussian((5, 300, 40), "float32", 0)
    kernel = np.full((31, 9), 1 / 279, np.float32)
    options = {"mode": "same", "axes": (1, 2), "boundary": "edge", "method": "running_sum"}
    together = ft.convolve(x, kernel, **options)
    for k in range(5):
        assert ft.convolve(x[k : k + 1], kernel, **options).tobytes() == together[k].tobytes()


@st.composite
def swept_cases(draw):
    """Images with lines long enough to be swept, and boxes of all sizes."""
    dtype = draw(
        st.sampled_from(["float32", "float64", "float16", "uint8", "int8", "uint16", "int16", "int32"])
    )
    shape = (draw(st.integers(1, 40)), draw(st.integers(32, 150)))
    # Each remainder modulo the lanes is a routine of its own.
    box = (draw(st.integers(2, 24)), draw(st.sampled_from([2, 3, 7, 8, 13, 31, 64, 117])))
    beyond = tuple((k + draw(st.integers(-3, 9)), draw(st.integers(-3, 99))) for k in box)
    fits = all(n >= k for n, k in zip(shape, box, strict=True))
    mode = draw(st.sampled_from(["same", "full", beyond, "valid" if fits else "same"]))
    names = ["constant", "edge", "reflect", "symmetric", "wrap"]
    boundary = tuple(tuple(draw(st.sampled_from(names)) for _ in range(2)) for _ in range(2))
    transposed = draw(st.booleans())
    return dtype, shape, box, mode, boundary, transposed, draw(st.integers(-3, 3)), draw(st.integers(1, 3))


@given(swept_cases())
@settings(max_examples=80)
def test_sweeps(case):
    check_sweep(case)


def test_sweeps_past_the_caches(monkeypatch):
    @given(swept_cases())
    @settings(max_examples=30)
    def check(case):
        check_sweep(case)

    with small_pieces(monkeypatch), monkeypatch.context() as patch:
        patch.setattr(sweeps, "_OF_L3", 0.0)
        check()


def check_sweep(case):
    """Every boundary on every side, windows longer than the image, results beyond and within it."""
    dtype, shape, box, mode, boundary, transposed, cval, workers = case
    real = dtype[0] == "f"
    x = gaussian(shape, dtype, 0) if real else values(shape, dtype, 0)
    kernel = np.full(box, 0.125 if real else 3, dtype)
    if transposed:
        x, kernel, boundary = x.T, kernel.T, boundary[::-1]
        mode = mode if isinstance(mode, str) else mode[::-1]
    options = {"mode": mode, "boundary": boundary, "cval": cval if dtype != "uint8" else abs(cval)}
    problem = problem_of("correlate", x, kernel, **options)
    assume(problem.outputs)
    got = ft.correlate(x, kernel, method="running_sum", workers=workers, **options)
    want = ft.correlate(x, kernel, method="reference", **options)
    if not real:
        np.testing.assert_array_equal(got, want)
    else:
        size = sum_of_magnitudes(problem, "correlate", x, kernel)
        stored = float(np.finfo(got.dtype).eps) * np.abs(want)
        assert (np.abs(got.astype(np.float64) - want) <= problem.rtol * size + stored).all()


def test_sweeps_with_one_tap_after_the_other():
    """What is outside is continued by sums of cval, which change with the tap."""
    x = gaussian((40, 90), "float32", 0)
    for tap in (1, 0.5, -3, 0.25):
        kernel = np.full((5, 9), tap, np.float32)
        options = {"mode": "full", "boundary": "constant", "cval": 2.0}
        got = ft.correlate(x, kernel, method="running_sum", **options)
        want = ft.correlate(x, kernel, method="reference", **options)
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-4)


def test_what_is_swept():
    """Images and stacks of them, in any order of axes, as long as lines are contiguous."""
    stack = np.zeros((3, 100, 90), np.float32)
    for x, axes, swept in (
        (stack, (1, 2), True),
        (stack, (0, 2), True),
        (stack.transpose(2, 0, 1), (0, 2), True),
        (stack.transpose(1, 2, 0), (0, 1), True),
        (stack, (0, 1), False),
        (stack[:, ::-1], (1, 2), True),
        (stack[:, :, ::-1], (1, 2), False),
        (stack[:, :, ::2], (1, 2), False),
        (stack.astype(">f4"), (1, 2), False),
        (stack.astype(np.complex64), (1, 2), False),
    ):
        kernel = np.ones((5, 6), np.float32)
        plan = ft.plan(x, kernel, axes=axes, mode="same", method="running_sum").plan
        assert ("sweep[" in str(plan)) == swept
        x[...] = np.random.default_rng(0).random(x.shape)
        got = ft.convolve(x, kernel, axes=axes, mode="same", method="running_sum")
        want = ft.convolve(x, kernel, axes=axes, mode="same", method="reference")
        np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)


# -- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("shape", [(31,), (15, 9)])
def test_small_samples_beside_large_ones(dtype, shape):
    """What left the window leaves no trace: errors are relative to Σ|x||k| of each window."""
    ends = (1e30, 1e-30)
    x = gaussian((120,) * len(shape), dtype, 0)
    x[: len(x) // 2] *= ends[0]
    x[len(x) // 2 :] *= ends[1]
    for turned in (x, x.T):
        kernel = np.full(shape, 1 / np.prod(shape), dtype)
        got = ft.correlate(turned, kernel, mode="valid", method="running_sum")
        want = ft.correlate(turned, kernel, mode="valid", method="reference")
        problem = problem_of("correlate", turned, kernel, mode="valid")
        size = sum_of_magnitudes(problem, "correlate", turned, kernel)
        assert (np.abs(got - want) <= problem.rtol * size).all()


def test_sums_of_positive_samples_do_not_drift():
    """Against the worst case in the docstring, on samples whose rounding errors all add up."""
    x = np.full(200_000, 1.1, np.float32)
    for taps in (3, 101, 1024, 65_535):
        kernel = np.ones(taps, np.float32)
        got = ft.correlate(x, kernel, mode="valid", method="running_sum")
        bound = 2.0**-24 * (1 + 2 * (taps.bit_length() - 1))
        assert (np.abs(got.astype(float) / (float(np.float32(1.1)) * taps) - 1) <= bound).all()


@pytest.mark.parametrize("shape", [(15,), (3, 5), (64,), (33, 7)])
def test_large_samples_overflow_only_where_the_sum_does(shape):
    x = np.full((100,) * len(shape), 3e38, np.float32)
    kernel = np.full(shape, 1 / np.prod(shape), np.float32)
    got = ft.correlate(x, kernel, mode="valid", method="running_sum")
    np.testing.assert_allclose(got, 3e38, rtol=1e-5)


@pytest.mark.parametrize("scale", [1e-38, 1e-42])
def test_samples_below_the_smallest_normal_number(scale):
    x = (gaussian((60, 70), "float32", 0) * scale).astype(np.float32)
    kernel = np.full((5, 5), 1 / 25, np.float32)
    got = ft.correlate(x, kernel, mode="valid", method="running_sum")
    want = ft.correlate(x, kernel, mode="valid", method="reference").astype(float)
    size = sum_of_magnitudes(problem_of("correlate", x, kernel, mode="valid"), "correlate", x, kernel)
    # Every product is rounded to a multiple of the smallest number, as in the direct sum.
    assert (np.abs(got - want) <= 1e-6 * size + 13 * 2.0**-149).all()


@given(
    st.sampled_from(FLOATS),
    st.sampled_from([np.nan, np.inf, -np.inf]),
    st.sampled_from(["full", "same", "valid"]),
    st.sampled_from(["constant", "edge", "reflect", "symmetric", "wrap"]),
    st.integers(1, 2),
    st.lists(st.tuples(st.integers(0, 32), st.integers(0, 54)), min_size=1, max_size=4),
)
@settings(max_examples=60)
def test_non_finite_samples_spread_exactly_over_their_footprint(dtype, value, mode, boundary, dilation, at):
    x, k = values((33, 55), dtype, 1), np.ones((7, 11), dtype_of(dtype))
    touched = np.zeros(x.shape)
    for place in at:
        x[place], touched[place] = value, 1
    options = {"mode": mode, "dilation": dilation, "boundary": boundary}
    got = ft.correlate(x, k, method="running_sum", **options)
    marks = problem_of("correlate", touched, np.ones((7, 11)), **options)
    windows = sum_of_magnitudes(marks, "correlate", touched, np.ones((7, 11)))
    np.testing.assert_array_equal(np.isfinite(got.astype(np.float64)), windows == 0)
    want = ft.correlate(x, k, method="direct", **options)
    np.testing.assert_array_equal(np.isnan(got.astype(np.float64)), np.isnan(want.astype(np.float64)))


@pytest.mark.parametrize("tap", [1, 3, 255])
@pytest.mark.parametrize("overflow", ["saturate", "wrap", "raise"])
def test_integers_are_exact(tap, overflow):
    x, kernel = values((60, 90), "uint8", 0), np.full((9, 21), tap, np.uint8)
    for dtype in (np.uint8, np.int32, np.uint16):
        options = {"mode": "same", "boundary": "edge", "dtype": dtype, "overflow": overflow}

        def outcome(method, options=options):
            try:
                return ft.correlate(x, kernel, method=method, **options)
            except OverflowError as error:
                return str(error)

        got, want = outcome("running_sum"), outcome("reference")
        if isinstance(want, str):
            assert got == want
        else:
            np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize("overflow", ["saturate", "raise", "wrap"])
def test_floating_sums_stored_as_integers(overflow):
    x, kernel = values((70, 80), "uint8", 0), np.full((8, 16), 1 / 128)
    options = {"mode": "same", "boundary": "edge", "dtype": np.uint8, "overflow": overflow}
    got = ft.correlate(x, kernel, method="running_sum", **options)
    np.testing.assert_array_equal(got, ft.correlate(x, kernel, method="reference", **options))


@pytest.mark.parametrize("shape", [(3, 3), (9, 21), (1, 300), (40, 40), (5,), (1000,)])
@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "bool"])
def test_integers_under_floating_taps_are_summed_exactly(dtype, shape):
    """The extremes, so that sums that do not fit would show; then two roundings are left."""
    low, high = (0, 1) if dtype == "bool" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
    x = np.where(values((60, 90), "uint8", 0) > 9, high, low).astype(dtype)
    x = x.reshape(-1)[:4000] if len(shape) == 1 else x
    for result in (np.float32, np.float64):
        kernel = np.full(shape, 0.1, result)
        options = {"mode": "same", "boundary": "edge", "dtype": result}
        got = ft.correlate(x, kernel, method="running_sum", **options)
        sums = ft.correlate(x.astype(np.int64), np.ones(shape, np.int64), mode="same", boundary="edge")
        want = sums * float(kernel.flat[0])
        assert (np.abs(got - want) <= 2.001 * float(np.finfo(result).epsneg) * np.abs(want)).all()


@pytest.mark.parametrize("shape", [(40, 50, 3), (40, 50, 5), (40, 50, 2), (40, 30, 11), (40, 5, 17)])
@pytest.mark.parametrize("dilation", [1, 2, 5, 20])
def test_running_totals_of_interleaved_signals(shape, dilation):
    x = values(shape, "uint8", 0)
    options = {"mode": "same", "axes": (0, 1), "boundary": "reflect", "dilation": dilation}
    for kernel, dtype in ((np.ones((2, 7), np.uint8), np.int32), (np.full((6, 3), 1 / 18), np.uint8)):
        found = [
            ft.correlate(x, kernel, method=method, dtype=dtype, overflow="saturate", **options)
            for method in ("running_sum", "reference")
        ]
        assert np.abs(found[0].astype(int) - found[1]).max() <= (dtype == np.uint8)


# -- the plan -----------------------------------------------------------------------------------


def test_what_it_refuses():
    x = np.zeros((30, 30))
    for kernel, options, words in (
        (np.eye(3), {}, "the taps are not all equal"),
        (np.full((3, 3), np.nan), {}, "the taps are not all equal"),
        (np.ones((1, 1)), {}, "one tap leaves nothing to sum"),
        (np.ones((3, 3)), {"stride": 2}, "a pass would compute outputs that the stride then drops"),
        (np.ones((3, 3), complex), {}, "the kernel alone is complex"),
    ):
        with pytest.raises(ArgumentError, match=words):
            ft.correlate(x, kernel, method="running_sum", **options)


@pytest.mark.parametrize("dtype", ["float32", "uint8"])
def test_auto_takes_it_for_large_boxes_only(dtype):
    x = np.zeros((1000, 1000), dtype)
    large = ft.plan(x, np.ones((31, 31), dtype), mode="same", boundary="reflect").plan
    assert large.algorithm == "running_sum"
    assert any("sweep[" in step for step in large.steps)
    assert ft.plan(x, np.ones((2, 2), dtype), mode="same").plan.algorithm != "running_sum"


def test_time_hardly_depends_on_the_size_of_the_box():
    x = np.zeros((1000, 1000), np.float32)
    small, large = (
        ft.plan(x, np.ones((n, n), np.float32), mode="same", method="running_sum").plan for n in (16, 128)
    )
    assert large.estimate.seconds < 3 * small.estimate.seconds
