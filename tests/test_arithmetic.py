"""Which numbers a convolution is computed in, and which combinations are refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.arithmetic import ITEM_BITS, arithmetic, check_operand, is_float, result_dtype
from faltung.errors import ArgumentError, ArgumentTypeError
from tests.layouts import DTYPES, INTEGERS, dtype_of
from tests.optional import optional


def accumulator(x, kernel, dtype=None, overflow="wrap", padding=1.0):
    """The name of the accumulator."""
    kernel = np.asarray(kernel)
    result = result_dtype("f", np.dtype(x), kernel.dtype, dtype)
    return arithmetic("f", np.dtype(x), kernel, result, overflow, padding).accumulator


@pytest.mark.parametrize("x", [d for d in DTYPES if d != "bfloat16"])
@pytest.mark.parametrize("kernel", [d for d in DTYPES if d != "bfloat16"])
def test_results_have_numpys_common_dtype(x, kernel):
    assert result_dtype("f", np.dtype(x), np.dtype(kernel), None) == np.result_type(x, kernel)


@pytest.mark.parametrize("dtype", [">f4", "<f4", ">i2", ">c16"])
def test_results_are_in_native_byte_order(dtype):
    swapped = np.dtype(dtype)
    assert result_dtype("f", swapped, swapped, None).isnative
    assert result_dtype("f", swapped, swapped, dtype).isnative
    x = np.array([1, 2, 3], swapped)
    got = ft.convolve(x, x)
    assert got.dtype.isnative
    np.testing.assert_array_equal(got, np.convolve(x, x))


@pytest.mark.parametrize(
    ("x", "kernel", "dtype", "want"),
    [
        ("float16", np.ones(3, np.float16), None, "f32"),
        ("float32", np.ones(3, np.float32), None, "f32"),
        ("float32", np.ones(3), None, "f64"),
        ("complex64", np.ones(3, np.float32), None, "f32"),
        ("complex128", np.ones(3), None, "f64"),
        ("uint8", np.ones(3, np.float32), None, "f32"),
        ("float32", np.ones(3, np.float32), "uint8", "f32"),
        ("bool", np.ones(3, bool), None, "bool"),
        ("bool", np.ones(3, bool), "int32", "i16"),
    ],
)
def test_accumulators(x, kernel, dtype, want):
    assert accumulator(x, kernel, dtype) == want


@pytest.mark.parametrize(
    ("x", "kernel", "overflow", "want"),
    [
        # The result wraps at 8 bits: 16 are more than enough, whatever the sum.
        ("uint8", np.full(1000, 255, np.uint8), "wrap", "i16"),
        # 9 · 255 = 2295 fits 16 bits, 9 · 255 · 255 = 585 225 needs 32.
        ("uint8", np.ones(9, np.uint8), "saturate", "i16"),
        ("uint8", np.full(9, 255, np.uint8), "saturate", "i32"),
        ("int16", np.full(9, 2**15 - 1, np.int16), "raise", "i64"),
        ("int64", np.ones(1, np.int64), "saturate", "i128"),
        ("uint64", np.ones(1, np.uint64), "saturate", "i128"),
        ("int64", np.ones(5, np.int64), "wrap", "i64"),
        ("uint64", np.full(3, 2**64 - 1, np.uint64), "saturate", "unbounded"),
        ("uint64", np.full(3, 2**64 - 1, np.uint64), "wrap", "i64"),
    ],
)
def test_integer_accumulators_are_as_narrow_as_exactness_allows(x, kernel, overflow, want):
    assert accumulator(x, kernel, None, overflow) == want


@given(
    st.sampled_from(INTEGERS),
    st.sampled_from(INTEGERS),
    st.lists(st.integers(-(2**63), 2**64 - 1), min_size=1, max_size=6),
    st.sampled_from(["wrap", "saturate", "raise"]),
)
def test_an_accumulator_holds_the_largest_possible_sum(x, kernel, taps, overflow):
    info = np.iinfo(kernel)
    taps = np.array([min(max(t, int(info.min)), int(info.max)) for t in taps], kernel)
    if np.result_type(x, kernel).kind == "f":
        return
    name = accumulator(x, taps, None, overflow)
    result = np.result_type(x, kernel)
    if overflow == "wrap" and ITEM_BITS[name] >= 8 * result.itemsize:
        return  # equal modulo the width of the result
    if name == "unbounded":
        return
    low, high = int(np.iinfo(x).min), int(np.iinfo(x).max)
    largest = sum(max(int(t) * low, int(t) * high) for t in taps)
    smallest = sum(min(int(t) * low, int(t) * high) for t in taps)
    bits = ITEM_BITS[name]
    assert -(1 << bits - 1) <= smallest <= largest < 1 << bits - 1


def test_an_odd_boundary_may_need_a_wider_accumulator():
    """2a − b of int16 samples is beyond int16."""
    x = np.array([-32768, 32767, 32767], np.int16)
    got = ft.correlate(
        x, np.array([1, 0, 0], np.int16), mode="same", boundary="antireflect", overflow="saturate"
    )
    assert got.tolist() == [-32768, -32768, 32767]
    wide = {"boundary": "antireflect", "dtype": np.int64}
    assert ft.correlate(x, np.array([1, 0, 0], np.int16), mode="same", **wide)[0] == -2 * 32768 - 32767
    one = np.array([1, 0, 0, 0, 0, 0, 0, 0, 0], np.int8)
    for method in ("direct", "reference"):
        got = ft.correlate(
            np.array([-128, 127], np.int8), one, boundary="antireflect", dtype=np.int16, method=method
        )
        padded = np.pad(np.array([-128, 127]), 8, "reflect", reflect_type="odd")
        assert got.tolist() == padded[:10].tolist()


def test_epsilon_and_exactness():
    exact = arithmetic("f", np.dtype("u1"), np.ones(3, np.uint8), np.dtype("u1"), "wrap", 1.0)
    assert exact.exact
    assert exact.epsilon == 0
    for name, epsilon in (("f4", 2.0**-24), ("f8", 2.0**-53)):
        floating = arithmetic("f", np.dtype(name), np.ones(3, name), np.dtype(name), "wrap", 1.0)
        assert not floating.exact
        assert floating.epsilon == epsilon


def test_bfloat16_stays_what_it_is():
    bfloat16 = np.dtype(optional("ml_dtypes").bfloat16)
    assert is_float(bfloat16)
    assert result_dtype("f", bfloat16, bfloat16, None) == bfloat16
    got = ft.convolve(np.ones(5, bfloat16), np.ones(3, bfloat16))
    assert got.dtype == bfloat16
    assert got.astype(float).tolist() == [1, 2, 3, 3, 3, 2, 1]
    assert ft.convolve(np.ones(5, bfloat16), np.ones(3, np.float32)).dtype == np.float32


def test_other_small_floats_are_refused():
    tiny = optional("ml_dtypes").float8_e4m3fn
    with pytest.raises(
        ArgumentTypeError, match="x is an array of dtype float8_e4m3fn, expected bool, an integer"
    ):
        ft.convolve(np.ones(3, tiny), np.ones(3))


@pytest.mark.parametrize(
    ("dtype", "fix"),
    [
        ("O", r"np.asarray\(..., dtype=float\)"),
        ("U3", "Convert it to a numeric dtype first"),
        ("S3", "Convert it to a numeric dtype first"),
        ("M8[s]", "Convert it to a numeric dtype first"),
        ("m8[s]", "Convert it to a numeric dtype first"),
        ([("a", "f4")], "Convert it to a numeric dtype first"),
    ],
)
def test_what_carries_no_numbers_is_refused(dtype, fix):
    with pytest.raises(
        ArgumentTypeError, match=rf"f\(\): kernel is an array of dtype .*, expected bool, .*{fix}"
    ):
        check_operand("f", "kernel", np.dtype(dtype))


@pytest.mark.skipif(np.dtype("g").itemsize == 8, reason="long double is double here")
@pytest.mark.parametrize(("dtype", "fix"), [("g", "float64"), ("G", "complex128")])
def test_extended_precision_is_not_silently_lost(dtype, fix):
    with pytest.raises(ArgumentTypeError, match=f"Extended precision would be lost; convert it to {fix}"):
        ft.convolve(np.ones(3, dtype), np.ones(2))
    with pytest.raises(ArgumentTypeError, match=r"dtype is an array of dtype|dtype is"):
        ft.convolve(np.ones(3), np.ones(2), dtype=dtype)


@pytest.mark.parametrize(
    ("x", "kernel", "dtype", "words"),
    [
        ("c8", "f4", "f4", "dtype is float32 for a complex64 result, expected a complex dtype. Take .real"),
        ("f4", "c8", "i4", "dtype is int32 for a complex64 result"),
        ("f4", "f4", "?", "dtype is bool for a float32 result, expected a numeric dtype. Compare"),
        ("u1", "u1", "?", "dtype is bool for a uint8 result"),
        ("f4", "f4", "banana", "dtype is 'banana', expected a NumPy dtype. Pass for example np.float32"),
        ("f4", "f4", [1, 2], r"dtype is \[1, 2\], expected a NumPy dtype"),
        ("f4", "f4", "O", "dtype is .*object, expected bool, an integer"),
        ("f4", "f4", "U2", "dtype is .*U2, expected bool, an integer"),
    ],
)
def test_results_that_would_lose_their_meaning_are_refused(x, kernel, dtype, words):
    with pytest.raises(ArgumentTypeError, match=rf"convolve\(\): {words}"):
        ft.convolve(np.ones(3, x), np.ones(2, kernel), dtype=dtype)


@pytest.mark.parametrize("overflow", ["clip", "", None, 1, True, ["wrap"]])
def test_unknown_overflow(overflow):
    with pytest.raises(ArgumentError, match=r"overflow is .*, expected 'wrap', 'saturate' or 'raise'"):
        ft.convolve(np.ones(3, int), np.ones(2, int), overflow=overflow)


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_real_dtype_may_be_asked_for_as_complex(dtype):
    got = ft.convolve(np.ones(4, dtype_of(dtype)), np.ones(2, dtype_of(dtype)), dtype=np.complex128)
    assert got.dtype == np.complex128
    assert got.tolist() == [1, 2, 2, 2, 1]
