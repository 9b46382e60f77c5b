"""The direct sum on generated routines, against the reference and on the cases people report elsewhere."""

from __future__ import annotations

import mmap
import platform
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import reference
from tests import children
from tests.assertions import assert_matches_reference, problem_of, small_pieces, sum_of_magnitudes
from tests.layouts import COMPLEX, DTYPES, FLOATS, INTEGERS, LAYOUTS, dtype_of, gaussian, values
from tests.optional import optional
from tests.strategies import BOUNDARIES, Case, cases

OPERATIONS = [ft.convolve, ft.correlate]


@pytest.fixture
def pieces(monkeypatch):
    """Interior, rim, chunks and blocks on small arrays."""
    with small_pieces(monkeypatch):
        yield


# -- the whole argument space -------------------------------------------------------------------


def test_bfloat16_takes_part():
    optional("ml_dtypes")
    assert "bfloat16" in DTYPES


@given(cases())
def test_any_problem(case):
    assert_matches_reference(case, "direct", workers=1)


@given(cases(dtypes=(*FLOATS, *COMPLEX), rounded=True, requests=(None,)))
def test_rounding_stays_within_the_worst_case_of_the_sum(case):
    assert_matches_reference(case, "direct")


def test_any_problem_in_small_pieces(monkeypatch):
    @given(cases(), st.sampled_from([1, 2, 3]))
    def check(case, workers):
        assert_matches_reference(case, "direct", workers=workers)

    with small_pieces(monkeypatch):
        check()


def test_any_problem_in_the_smallest_pieces(monkeypatch):
    @given(cases(dtypes=("float32", "uint8", "complex64", "int64")))
    @settings(max_examples=40)
    def check(case):
        assert_matches_reference(case, "direct", workers=2)

    with small_pieces(monkeypatch, l2=256, chunk_flops=1.0, own_rim=True):
        check()


@pytest.mark.parametrize("kernel_dtype", DTYPES)
@pytest.mark.parametrize("x_dtype", DTYPES)
def test_every_pair_of_dtypes(x_dtype, kernel_dtype):
    case = Case("correlate", (7, 37), x_dtype, "C", (3, 2), kernel_dtype, "C", 1, options={"mode": "same"})
    assert_matches_reference(case, "direct")


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["float32", "uint8", "complex128", *(d for d in FLOATS if d[0] == "b")])
def test_every_layout(dtype, layout, pieces):
    for mode in ("valid", "same"):
        case = Case("convolve", (9, 23, 35), dtype, layout, (2, 3), dtype, layout, 5)
        options = {"mode": mode, "axes": (2, 0), "boundary": "symmetric"}
        assert_matches_reference(Case(**{**vars(case), "options": options}), "direct")


@pytest.mark.parametrize("after", BOUNDARIES)
@pytest.mark.parametrize("before", BOUNDARIES)
def test_every_pair_of_boundaries_beyond_several_turns(before, after, pieces):
    options = {"boundary": ((before, after),), "mode": ((70, 75),), "axes": -1, "cval": 2}
    for dtype in ("float32", "int32"):
        assert_matches_reference(
            Case("correlate", (3, 17), dtype, "C", (5,), dtype, "C", 3, options=options), "direct"
        )


@pytest.mark.parametrize(
    "shape", [(1,), (2,), (1, 1), (1, 60), (60, 1), (1, 1, 40), (40, 1, 1), (3, 1, 5, 1)]
)
@pytest.mark.parametrize("taps", [1, 2, 9])
@pytest.mark.parametrize("boundary", ["constant", "reflect", "wrap", "antisymmetric"])
def test_axes_of_one_sample(shape, taps, boundary):
    options = {"boundary": boundary, "mode": "full"}
    case = Case("convolve", shape, "float32", "C", (taps,) * len(shape), "float32", "C", 8, options=options)
    if taps ** len(shape) < 1000:
        assert_matches_reference(case, "direct")


@pytest.mark.parametrize("mode", ["full", "same", "valid", ((5, 5), (1, 1))])
@pytest.mark.parametrize("shape", [(0, 4), (4, 0), (0, 0)])
def test_empty_signals_have_empty_results_along_the_empty_axis(shape, mode):
    for operation in OPERATIONS:
        got = operation(np.ones(shape, np.float32), np.ones((3, 2), np.float32), mode=mode)
        assert all(n == 0 for n, length in zip(got.shape, shape, strict=True) if length == 0)
        assert got.dtype == np.float32


def test_many_axes():
    case = Case("convolve", (2, 3, 2, 1, 2, 3, 2, 5), "float32", "C", (2, 1, 2, 2), "float32", "C", 0)
    options = {"axes": (7, 1, 5, 2), "boundary": "reflect", "mode": "same"}
    assert_matches_reference(Case(**{**vars(case), "options": options}), "direct")


@pytest.mark.parametrize(
    ("shape", "kernel", "axes"),
    [
        ((1, 5000), (1, 5), (0, 1)),
        ((5000, 1), (5, 1), (0, 1)),
        ((5000, 3), (7, 2), (0, 1)),
        ((2, 5000), (2, 65), (0, 1)),
        ((3000,), (129,), (0,)),
        ((300,), (299,), (0,)),
        ((60, 70), (9, 9), (0, 1)),
        ((90, 70), (33, 2), (0, 1)),
        ((40, 50, 3), (5, 5), (0, 1)),
        ((64, 64, 2), (3, 3), (1, 0)),
        ((20, 21, 22), (5, 5, 5), (0, 1, 2)),
        ((4, 4096), (3,), (1,)),
        ((4096, 17), (3,), (0,)),
    ],
)
@pytest.mark.parametrize("mode", ["full", "same", "valid"])
def test_shapes_beyond_those_searched(shape, kernel, axes, mode):
    options = {"axes": axes, "mode": mode, "boundary": "reflect"}
    for dtype in ("float32", "uint8"):
        assert_matches_reference(
            Case("convolve", shape, dtype, "C", kernel, dtype, "C", 2, options=options), "direct"
        )


@pytest.mark.parametrize("stride", [2, 3, 4, 5])
@pytest.mark.parametrize("layout", ["C", "sliced", "byte-swapped"])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64", "complex64", "complex128"])
def test_samples_that_are_picked_out_of_vectors(dtype, layout, stride, pieces):
    for width in (64 * stride, 64 * stride + 1, 97):
        options = {"mode": "same", "boundary": "reflect", "stride": (1, stride), "axes": (0, 1)}
        case = Case("correlate", (3, width), dtype, layout, (1, 5), dtype, "C", 4, options=options)
        assert_matches_reference(case, "direct")


def test_the_outer_product_of_a_column_and_a_row():
    """scipy issue 5967: took 47 s."""
    column, row = gaussian((1000, 1), "float64", 0), gaussian((1, 1000), "float64", 1)
    got = ft.convolve(column, row, method="direct")
    np.testing.assert_array_equal(got, column * row)
    np.testing.assert_array_equal(ft.convolve(row, column, method="direct"), column * row)


def test_positions_beyond_32_bits():
    x = np.broadcast_to(np.arange(1, 6, dtype=np.int8), (2**40, 5)).T
    got = ft.correlate(x, np.ones(3, np.int8), mode=((-(2**39), -(2**39) + 50),), axes=1, method="direct")
    np.testing.assert_array_equal(got, np.repeat(3 * np.arange(1, 6), 48).reshape(5, 48))


@pytest.mark.skipif(sys.platform != "linux", reason="needs memory that is only reserved")
def test_taps_more_than_4_gib_apart():
    distance = 2**32 + 12_345
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | getattr(mmap, "MAP_NORESERVE", 0x4000)
    x = np.frombuffer(mmap.mmap(-1, distance + 100, flags=flags), np.int8)
    x[:100], x[distance:] = 1, np.arange(100)
    got = ft.correlate(x, np.array([10, 1], np.int8), mode="valid", dilation=distance, method="direct")
    np.testing.assert_array_equal(got, 10 + np.arange(100))


# -- the same result, however it is computed ----------------------------------------------------


def test_results_do_not_depend_on_the_workers(monkeypatch):
    @given(cases(rounded=True, limit=50))
    @settings(max_examples=40)
    def check(case):
        try:
            alone = case.run("direct", workers=1)
        except ft.FaltungError:
            return
        for workers in (3, 7):
            assert case.run("direct", workers=workers).tobytes() == alone.tobytes()

    with small_pieces(monkeypatch, chunk_flops=200.0):
        check()


@pytest.mark.parametrize("in_pieces", [False, True])
@pytest.mark.parametrize(
    ("shape", "axes", "kernel"),
    [
        ((6, 40, 50), (1, 2), (7, 7)),
        ((6, 300), (1,), (33,)),
        ((30, 40, 6), (0, 1), (5, 5)),
        ((30, 6, 40), (0, 2), (9, 3)),
        ((6, 9, 9, 9), (1, 2, 3), (3, 3, 3)),
    ],
)
@pytest.mark.parametrize("mode", ["valid", "same"])
def test_results_do_not_depend_on_the_split_of_a_batch(shape, axes, kernel, mode, in_pieces, monkeypatch):
    x, k = gaussian(shape, "float32", 0), gaussian(kernel, "float32", 1)
    batch = next(a for a in range(len(shape)) if a not in axes)

    def run(part):
        return ft.correlate(part, k, mode=mode, axes=axes, boundary="reflect", method="direct")

    with small_pieces(monkeypatch) if in_pieces else monkeypatch.context():
        whole = run(x)
        for cut in (1, 2, 5):
            parts = [run(np.ascontiguousarray(p)) for p in np.split(x, [cut], axis=batch)]
            np.testing.assert_array_equal(np.concatenate(parts, axis=batch), whole)


@given(cases(rounded=True, dtypes=(*FLOATS, *COMPLEX), requests=(None,)))
@settings(max_examples=30)
def test_correlate_is_convolve_with_the_flipped_conjugate(case):
    x, k = case.arrays()
    if "origin" in case.options:
        return
    try:
        got = ft.correlate(x, k, method="direct", **case.options)
    except ft.FaltungError:
        return
    flipped = np.conj(k[(slice(None, None, -1),) * k.ndim])
    assert got.tobytes() == ft.convolve(x, flipped, method="direct", **case.options).tobytes()


# -- values that are not finite -----------------------------------------------------------------


@given(
    st.sampled_from([*FLOATS, *COMPLEX]),
    st.sampled_from([np.nan, np.inf, -np.inf]),
    st.sampled_from(["full", "same", "valid"]),
    st.sampled_from(BOUNDARIES),
    st.integers(1, 3),
    st.integers(1, 2),
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 44)), min_size=1, max_size=4),
)
def test_non_finite_samples_spread_exactly_over_their_footprint(
    dtype, value, mode, boundary, stride, dilation, at
):
    x, k = values((13, 45), dtype, 1), np.ones((3, 5), dtype_of(dtype))
    touched = np.zeros(x.shape)
    for place in at:
        x[place], touched[place] = value, 1
    options = {"mode": mode, "stride": stride, "dilation": dilation}
    got = ft.correlate(x, k, boundary=boundary, method="direct", **options)
    # Odd boundaries also read the end samples: extend the marks by their magnitudes.
    marks = problem_of("correlate", touched, np.ones((3, 5)), boundary=boundary, **options)
    windows = sum_of_magnitudes(marks, "correlate", touched, np.ones((3, 5)))
    if boundary.startswith("anti"):
        assert not np.isfinite(got[windows > 0]).all() or not (windows > 0).any()
        got, windows = _interior(got, windows, mode)
    np.testing.assert_array_equal(np.isfinite(got), windows == 0)


def _interior(got, windows, mode):
    """Only where odd boundaries do not reach; what they do to infinities is IEEE arithmetic."""
    return (got, windows) if mode == "valid" else (got[8:-8, 16:-16], windows[8:-8, 16:-16])


@pytest.mark.parametrize("value", [np.nan, np.inf])
@pytest.mark.parametrize("dtype", FLOATS)
def test_a_zero_tap_meets_a_non_finite_sample(dtype, value):
    x, k = np.zeros(40, dtype_of(dtype)), np.zeros(3, dtype_of(dtype))
    x[20] = value
    got = ft.correlate(x, k, mode="same", method="direct")
    assert np.flatnonzero(np.isnan(got)).tolist() == [19, 20, 21]


@pytest.mark.parametrize("dtype", [*FLOATS, *COMPLEX])
def test_a_kernel_that_is_not_finite(dtype):
    x, k = np.ones((4, 30), dtype_of(dtype)), np.ones((2, 2), dtype_of(dtype))
    k[0, 1] = np.nan
    assert np.isnan(ft.convolve(x, k, mode="valid", method="direct")).all()


def test_a_real_operand_stays_real_beside_a_complex_one():
    """inf · (1 + 0j) would be inf + nan j."""
    for method in ("direct", "reference"):
        for x, k in (([np.inf], [2.0 + 0j]), ([2.0 + 0j], [np.inf])):
            got = ft.convolve(np.array(x), np.array(k), method=method)
            assert got[0].real == np.inf
            assert np.isnan(got[0].imag)  # inf · 0, a product that is there
        got = ft.convolve(np.array([np.inf]), np.array([2.0]), dtype=np.complex128, method=method)
        assert got[0] == complex(np.inf, 0)


@pytest.mark.parametrize("method", ["direct", "reference"])
@pytest.mark.parametrize("boundary", ["antireflect", "antisymmetric"])
def test_odd_boundaries_of_infinite_samples_do_not_warn(boundary, method):
    for place in range(4):
        x = np.ones(4)
        x[place] = np.inf
        got = ft.correlate(x, np.ones(3), mode="full", boundary=boundary, method=method)
        assert got.shape == (6,)
        assert not np.isfinite(got[place + 1])


def test_infinities_of_both_signs_cancel_without_a_warning():
    x = np.array([np.inf + 1j * np.inf, 1, -np.inf])
    for method in ("direct", "reference"):
        assert not np.isfinite(ft.convolve(x, np.array([1 + 1j, 1]), method=method)).all()


# -- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integers_are_exact_modulo_the_width_of_the_result(dtype):
    x, k = values((200,), dtype, 3), values((9,), dtype, 4)
    bits = 8 * np.dtype(dtype).itemsize
    exact = np.convolve(x.astype(object), k.astype(object))
    low = int(np.iinfo(dtype).min)
    want = np.array([(int(v) - low) % (1 << bits) + low for v in exact], dtype)
    np.testing.assert_array_equal(ft.convolve(x, k, method="direct"), want)
    saturated = np.array([min(max(int(v), low), int(np.iinfo(dtype).max)) for v in exact], dtype)
    np.testing.assert_array_equal(ft.convolve(x, k, overflow="saturate"), saturated)
    for method in ("auto", "reference"):
        with pytest.raises(
            OverflowError, match=rf"^convolve\(\): a sum does not fit the result dtype {dtype}. Pass"
        ):
            ft.convolve(x, k, method=method, overflow="raise")


@pytest.mark.parametrize("method", ["auto", "reference"])
@pytest.mark.parametrize("dtype", INTEGERS)
def test_saturation_at_the_extremes(dtype, method):
    """The largest sums there are: (2^64 - 1)² does not fit 128 signed bits."""
    info = np.iinfo(dtype)
    low, high = int(info.min), int(info.max)
    for a in (low, high):
        for b in (low, high):
            x, k = np.full(40, a, dtype), np.full(3, b, dtype)
            want = min(max(3 * a * b, low), high)
            got = ft.correlate(x, k, mode="valid", overflow="saturate", method=method)
            assert set(got.tolist()) == {want}, (a, b)
            if want != 3 * a * b:
                with pytest.raises(OverflowError, match="does not fit"):
                    ft.correlate(x, k, mode="valid", overflow="raise", method=method)


@pytest.mark.parametrize("dtype", INTEGERS)
def test_raise_lets_what_fits_pass(dtype):
    info = np.iinfo(dtype)
    x = np.zeros(50, dtype)
    x[[3, 30]] = info.max, info.min
    got = ft.convolve(x, np.array([1], dtype), overflow="raise", method="direct")
    np.testing.assert_array_equal(got, x)
    x[31] = 1
    ones = np.array([1, 1], dtype)
    if info.min == 0:
        assert ft.convolve(x, ones, overflow="raise", method="direct").max() == info.max
    x[4] = 1
    with pytest.raises(OverflowError, match="does not fit"):
        ft.convolve(x, ones, overflow="raise", method="direct")


def test_silent_overflow_can_be_avoided():
    """scipy issue 6076."""
    x = np.full(10, 200, np.uint8)
    assert ft.convolve(x, x, "valid").tolist() == [10 * 200 * 200 % 256]
    assert ft.convolve(x, x, "valid", dtype=np.int64).tolist() == [400_000]
    assert ft.convolve(x, x, "valid", overflow="saturate").tolist() == [255]


@pytest.mark.parametrize("method", ["direct", "reference"])
@pytest.mark.parametrize("real", ["float32", "float64", "float16"])
def test_floating_sums_stored_as_integers_round_half_to_even(real, method):
    x = np.array([0.5, 1.5, 2.5, -0.5, -1.5, 254.5, 255.5, 300, -7, 3.2], real)
    k = np.ones(1, real)
    got = ft.convolve(x, k, dtype=np.uint8, overflow="saturate", method=method)
    assert got.tolist() == [0, 2, 2, 0, 0, 254, 255, 255, 0, 3]
    got = ft.convolve(x, k, dtype=np.uint8, method=method)
    assert got.tolist() == [0, 2, 2, 0, 254, 254, 0, 44, 249, 3]
    got = ft.convolve(x, k, dtype=np.int16, overflow="raise", method=method)
    assert got.tolist() == [0, 2, 2, 0, -2, 254, 256, 300, -7, 3]
    for bad in (np.nan, np.inf, 40_000):
        x[0] = bad
        with pytest.raises(OverflowError, match="does not fit"):
            ft.convolve(x, k, dtype=np.int16, overflow="raise", method=method)


@pytest.mark.parametrize("method", ["direct", "reference"])
def test_floating_sums_beyond_the_range_saturate(method):
    x = np.array([np.inf, -np.inf, 1e30, -1e30])
    for dtype in INTEGERS:
        info = np.iinfo(dtype)
        got = ft.convolve(x, [1.0], dtype=dtype, overflow="saturate", method=method)
        assert got.tolist() == [info.max, info.min, info.max, info.min], dtype


@pytest.mark.parametrize("method", ["direct", "reference"])
@pytest.mark.parametrize("overflow", ["wrap", "saturate", "raise"])
def test_a_floating_sum_that_fits_uint64_is_stored_as_it_is(overflow, method):
    x = np.array([1.5e19, 2.0**63, 5.0])
    got = ft.convolve(x, [1.0], dtype=np.uint64, overflow=overflow, method=method)
    assert got.tolist() == [15 * 10**18, 2**63, 5]


@pytest.mark.parametrize("method", ["direct", "reference"])
def test_integers_stay_exact_where_numpy_would_promote_to_float64(method):
    """uint64 with int64 promotes to float64, but an integer result asked for is an integer sum."""
    x, k = np.array([2**60 + 1, 3], np.uint64), np.array([1, -1], np.int64)
    got = ft.convolve(x, k, dtype=np.int64, method=method)
    assert got.tolist() == [2**60 + 1, 3 - 2**60 - 1, -3]


def test_the_derivative_of_an_image_of_bytes():
    """scipy issue 12601: garbage."""
    image = np.array([[10, 20, 5, 250]], np.uint8)
    got = ft.correlate(image, np.array([[-1, 0, 1]], np.int8), mode="same", boundary="edge")
    assert got.dtype == np.int16
    assert got.tolist() == [[10, -5, 230, 245]]


@pytest.mark.parametrize("method", ["auto", "reference"])
@pytest.mark.parametrize(
    ("dtype", "cval"),
    [
        ("uint8", -1), ("uint8", 300), ("int8", 200), ("uint16", -(2**40)), ("int64", 2**63), ("uint64", -1),
        ("bool", 2), ("float16", 70_000), ("float16", 0.1), ("float32", 1e-50), ("float32", 0.1),
    ],
)  # fmt: skip
def test_a_cval_that_the_signal_cannot_hold(dtype, cval, method):
    """The continued signal holds cval itself, not what is left of it in x's dtype."""
    kernel_dtype = (
        "uint64" if dtype == "uint64" else "int64" if dtype in INTEGERS or dtype == "bool" else "float64"
    )
    x, k = values((11,), dtype, 0), values((5,), kernel_dtype, 1, limit=100)
    result = "float64" if kernel_dtype == "float64" else "int64"
    got = ft.correlate(x, k, cval=cval, dtype=result, method=method)
    padded = np.concatenate([[cval] * 4, x.astype(object), [cval] * 4])
    want = [sum(a * b for a, b in zip(padded[i : i + 5], k.tolist(), strict=True)) for i in range(15)]
    if result == "int64":
        assert got.tolist() == [(int(v) + 2**63) % 2**64 - 2**63 for v in want]
    else:
        np.testing.assert_allclose(got, np.array(want, float), rtol=1e-14, atol=1e-14)


@pytest.mark.parametrize("method", ["direct", "reference"])
@pytest.mark.parametrize("cval", [1, 1.0, np.float32(1), True, np.int8(1), 1 + 0j])
def test_the_type_of_cval_does_not_cost_exactness(cval, method):
    x, k = np.array([2**62 + 1, 5]), np.array([1, 1])
    got = ft.convolve(x, k, cval=cval, method=method)
    assert got.tolist() == [2**62 + 2, 2**62 + 6, 6]


def test_a_cval_beyond_the_accumulator():
    x, k = np.ones(4, np.float32), np.ones(3, np.float32)
    for method in ("direct", "reference"):
        got = ft.correlate(x, k, mode="same", cval=1e300, method=method)
        assert got.tolist() == [np.inf, 3, 3, np.inf]


@pytest.mark.parametrize("method", ["direct", "reference"])
def test_bool_is_the_logical_sum_of_products(method):
    x, k = values((40,), "bool", 0), values((5,), "bool", 1)
    got = ft.convolve(x, k, method=method)
    assert got.dtype == bool
    np.testing.assert_array_equal(got, np.convolve(x, k))
    counted = ft.convolve(x, k, dtype=np.int32, method=method)
    np.testing.assert_array_equal(counted, np.convolve(x.astype(int), k.astype(int)))


@pytest.mark.parametrize("kernel_dtype", ["complex64", "complex128", "float32"])
@pytest.mark.parametrize("x_dtype", ["complex64", "complex128", "float64"])
def test_complex_results_of_every_kind(x_dtype, kernel_dtype):
    x, k = values((5, 41), x_dtype, 0), values((2, 3), kernel_dtype, 1)
    got = ft.correlate(x, k, mode="valid", method="direct")
    want = sum(x[i : i + 4, j : j + 39] * np.conj(k[i, j]) for i in range(2) for j in range(3))
    assert got.dtype == np.result_type(x, k)
    np.testing.assert_array_equal(got, want)


def test_subnormal_results_are_not_flushed():
    x = np.full(40, 2.0**-140, np.float32)
    got = ft.convolve(x, np.array([0.5, 0.5], np.float32), method="direct", workers=2)
    assert got[1:-1].tolist() == x[1:].tolist()


def test_half_precision_rounds_once():
    """Sums are formed in float32 and rounded to the nearest half, ties to even, subnormals included."""
    for name in (d for d in FLOATS if d in ("float16", "bfloat16")):
        dtype = dtype_of(name)
        bits = np.arange(0, 1 << 16, 7, dtype=np.uint16)
        x = bits.view(dtype)
        x = x[np.isfinite(x.astype(np.float32))]
        k = np.array([1.0, 2.0**-9], dtype)
        with np.errstate(all="ignore"):
            want = (x[:-1].astype(np.float32) + x[1:].astype(np.float32) * np.float32(2.0**-9)).astype(dtype)
            got = ft.correlate(x, k, mode="valid", method="direct")
        np.testing.assert_array_equal(got.view(np.uint16) & 0x7FFF, want.view(np.uint16) & 0x7FFF)


def test_error_of_random_data_is_a_few_roundings():
    """The default rtol, 4·ε·√taps, holds for the direct sum with room to spare."""
    x = gaussian((100, 200), "float32", 0)
    for size in (3, 9, 15):
        k = gaussian((size, size), "float32", 1)
        problem = problem_of("correlate", x, k)
        got = ft.correlate(x, k, method="direct").astype(np.float64)
        want = reference.compute(
            problem_of("correlate", x.astype(float), k.astype(float)), x.astype(float), k.astype(float)
        )
        error = np.abs(got - want) / sum_of_magnitudes(problem, "correlate", x, k)
        assert error.max() < problem.rtol


# -- narrower machines --------------------------------------------------------------------------

NARROW = """
import numpy as np
from hypothesis import given, settings, seed
from faltung.machine import host
from tests import children
from tests.assertions import assert_matches_reference
from tests.strategies import cases, Case
from tests.layouts import DTYPES, FLOATS
assert host().cpu == {level!r} and host().vector_bytes == {width}

for x_dtype in DTYPES:
    for kernel_dtype in dict.fromkeys((x_dtype, "float32", "float16", "int16")):
        options = dict(mode="same", boundary="reflect")
        case = Case("correlate", (7, 37), x_dtype, "C", (3, 2), kernel_dtype, "C", 1, options=options)
        assert_matches_reference(case, "direct")

@seed(1)
@settings(max_examples=60, deadline=None, database=None, derandomize=False)
@given(cases())
def check(case):
    assert_matches_reference(case, "direct", workers=1)
check()

# Rounding to half precision without an instruction for it.
from tests.test_direct import test_half_precision_rounds_once as halves
halves()
"""


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="levels of x86-64")
@pytest.mark.parametrize(("level", "width"), [("x86-64-v3", 32), ("x86-64", 16)])
def test_the_host_narrowed_to_a_level(level, width):
    from faltung.machine import host

    if level == "x86-64-v3" and not (host().has("avx2") and host().has("fma")):
        pytest.skip("this CPU is below x86-64-v3")
    children.run(NARROW.format(level=level, width=width), FALTUNG_CPU=level)
