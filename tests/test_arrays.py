"""The front door: what it takes, what it refuses and in which words, plans, ``out=``, repeated calls."""

from __future__ import annotations

import functools
import threading
import types
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import arrays
from faltung.algorithms import ARRAY_NAMES as NAMES
from faltung.errors import ArgumentError, ArgumentTypeError, FaltungError, NotYetError
from tests.assertions import forget_plans
from tests.layouts import LAYOUTS, gaussian, laid_out, values

ONES = np.ones(5)
THREE = np.ones(3)


# -- what is taken ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "x",
    [
        [1, 2, 3, 4, 5],
        (1.0, 2, 3, 4, 5),
        range(1, 6),
        np.arange(1, 6).view(np.ndarray),
        memoryview(np.arange(1, 6)),
        [np.float32(v) for v in range(1, 6)],
        [True, 2, 3, 4, 5],
    ],
    ids=lambda x: type(x).__name__,
)
def test_whatever_is_an_array_without_losing_meaning(x):
    got = ft.convolve(x, [1, 2, 1], mode="same")
    assert got.tolist() == [4, 8, 12, 16, 14]
    assert type(got) is np.ndarray


def test_subclasses_without_a_meaning_of_their_own(tmp_path):
    class Labelled(np.ndarray):
        pass

    x = np.arange(12.0).reshape(3, 4)
    np.save(tmp_path / "x.npy", x)
    want = ft.convolve(x, np.ones((2, 2)))
    for other in (x.view(Labelled), np.load(tmp_path / "x.npy", mmap_mode="r")):
        got = ft.convolve(other, np.ones((2, 2)))
        assert type(got) is np.ndarray
        np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_arguments_are_left_alone(layout):
    x, k = laid_out(values((6, 7), "float32", 0), layout), laid_out(values((3, 2), "float32", 1), layout)
    before = x.copy(), k.copy()
    ft.convolve(x, k, mode="same", boundary="wrap")
    ft.plan(x, k)(x)
    np.testing.assert_array_equal(x, before[0])
    np.testing.assert_array_equal(k, before[1])


@pytest.mark.parametrize("axes", [1, -2, (1,), [1], np.int64(1), np.array([1])])
@pytest.mark.parametrize("stride", [2, (2,), [2], np.uint8(2), np.array([2])])
def test_a_number_or_one_entry_per_axis(axes, stride):
    x = gaussian((3, 20, 2), "float64", 0)
    got = ft.correlate(x, THREE, mode="valid", axes=axes, stride=stride)
    want = x[:, :-2] + x[:, 1:-1] + x[:, 2:]
    np.testing.assert_allclose(got, want[:, ::2], rtol=1e-14)


@pytest.mark.parametrize("mode", [((1, 1),), [(1, 1)], [[1, 1]], np.array([[1, 1]])])
def test_an_explicit_mode_is_how_far_the_result_reaches(mode):
    assert ft.correlate(ONES, THREE, mode=mode).tolist() == [2, 3, 3, 3, 2]


def test_explicit_extents():
    x = np.arange(1.0, 6)
    full = np.correlate(x, THREE, "full")
    for lo in range(-6, 6):
        for hi in range(-6, 6):
            got = ft.correlate(x, THREE, mode=((lo, hi),))
            want = np.pad(full, 10)[12 - lo : 12 + 3 + hi] if 3 + lo + hi > 0 else []
            np.testing.assert_array_equal(got, want)


def test_keywords_come_in_the_documented_order():
    import inspect

    documented = [
        "mode", "boundary", "cval", "axes", "origin", "stride", "dilation", "dtype", "overflow", "nan",
        "rtol", "method", "out", "workers",
    ]  # fmt: skip
    for operation in (ft.convolve, ft.correlate):
        parameters = inspect.signature(operation).parameters
        assert list(parameters) == ["x", "kernel", *documented]
        assert all(parameters[name].kind is inspect.Parameter.KEYWORD_ONLY for name in documented[1:])


# -- what is refused ----------------------------------------------------------------------------

BAD = {
    "kernel rank": (
        ((np.ones((4, 4)), THREE), {}),
        "kernel is 1-dimensional for a 2-dimensional x, expected 2 axes. Pass axes= with "
        "1 entry: the axes of x to convolve over",
    ),
    "kernel rank above x": (
        ((ONES, np.ones((3, 3))), {}),
        r"kernel is 2-dimensional for a 1-dimensional x, expected 1 axes. Give x as many "
        r"axes, for example x\[np",
    ),
    "axes that do not fit": (
        ((np.ones((4, 4, 4)), np.ones((2, 2, 2))), {"axes": (-2, -1)}),
        r"kernel is 3-dimensional but axes=\(-2, -1\) names 2, expected one kernel axis "
        r"for each of axes. Pass axes "
        "with 3 entries, or a 2-D kernel",
    ),
    "axis out of range": (
        ((np.ones((4, 4)), THREE), {"axes": 2}),
        "axes is 2, expected axes between -2 and 1. x has 2 axes",
    ),
    "axis twice": (
        ((np.ones((4, 4)), np.ones((2, 2))), {"axes": (0, -2)}),
        r"axes is \(0, -2\), expected different axes. Name each axis once",
    ),
    "empty kernel": (
        ((ONES, np.ones(0)), {}),
        r"kernel is empty, of shape \(0,\), expected at least one tap. Pass a kernel",
    ),
    "empty kernel axis": (((np.ones((4, 4)), np.ones((3, 0))), {}), r"kernel is empty, of shape \(3, 0\)"),
    "scalar x": (((3.0, THREE), {}), r"x is a scalar \(3.0\), expected an array of at least one axis"),
    "0-d x": (((np.array(3.0), THREE), {}), "x is 0-dimensional, expected an array of at least one axis"),
    "0-d kernel": (((ONES, np.array(3.0)), {}), "kernel is 0-dimensional.*To scale x, multiply it"),
    "scalar kernel": (((ONES, 3.0), {}), "kernel is 0-dimensional"),
    "ragged": (
        (([[1, 2], [3]], THREE), {}),
        "x is a ragged sequence, expected a rectangular array. Give every",
    ),
    "None": (((None, THREE), {}), r"x is a scalar \(None\)"),
    "unknown mode": (
        ((ONES, THREE), {"mode": "big"}),
        r"mode is 'big', expected 'full' \(N\+K-1 samples\), 'same' \(N\), 'valid' "
        r"\(N-K\+1\) or \(\(lo, hi\), ...\)",
    ),
    "a boundary as mode": (
        ((ONES, THREE), {"mode": "reflect"}),
        "mode is 'reflect', .*'reflect' is a boundary: pass boundary='reflect' and mode=\"same\"",
    ),
    "SciPy's boundary as mode": (
        ((ONES, THREE), {"mode": "mirror"}),
        'In scipy.ndimage that is a boundary: pass boundary="scipy.ndimage:mirror", mode="same"',
    ),
    "another SciPy boundary as mode": (
        ((ONES, THREE), {"mode": "nearest"}),
        'pass boundary="edge", mode="same"',
    ),
    "NumPy's letters": (((ONES, THREE), {"mode": "v"}), 'Pass mode="valid"'),
    "mode in capitals": (((ONES, THREE), {"mode": "FULL"}), "mode is 'FULL', expected 'full'"),
    "mode of another rank": (
        ((ONES, THREE), {"mode": ((1, 1), (1, 1))}),
        r"expected 'full', 'same', 'valid' or 1 \(lo, hi\) pairs",
    ),
    "mode of one pair": (
        ((ONES, THREE), {"mode": (1, 1)}),
        r"mode is \(1, 1\), expected 'full', 'same', 'valid' or 1",
    ),
    "mode None": (((ONES, THREE), {"mode": None}), "mode is None, expected 'full'"),
    "fractional mode": (((ONES, THREE), {"mode": ((1.5, 1),)}), "mode is .* expected"),
    "valid, longer along one axis only": (
        ((np.ones((4, 9)), np.ones((5, 3))), {"mode": "valid"}),
        "kernel is 5 samples long along axis 0 of x, which has 4, expected with "
        'mode="valid" a kernel that is nowhere '
        'longer than x. Pass mode="full" or "same", or exchange x and kernel',
    ),
    "valid, dilated": (
        ((ONES, THREE), {"mode": "valid", "dilation": 3}),
        "kernel is 7 samples long along axis 0",
    ),
    "unknown method": (
        ((ONES, THREE), {"method": "sorcery"}),
        f"method is 'sorcery', expected 'auto', {', '.join(map(repr, NAMES))}. Leave it out to use",
    ),
    "zero stride": (
        ((ONES, THREE), {"stride": 0}),
        "stride is 0, expected positive integers. To reverse the result",
    ),
    "negative stride": (((ONES, THREE), {"stride": -2}), r"stride is -2, .*index it with \[::-1\]"),
    "stride per axis": (
        ((ONES, THREE), {"stride": (1, 2)}),
        r"stride is \(1, 2\) with 2 entries, expected an integer or 1 of them. Pass one "
        r"entry per convolved axis",
    ),
    "zero dilation": (
        ((ONES, THREE), {"dilation": 0}),
        "dilation is 0, expected positive integers. Pass 1 for none",
    ),
    "origin without same": (
        ((ONES, THREE), {"origin": 1}),
        "origin is 1 with mode='full', expected mode=\"same\", the only one that centres the kernel",
    ),
    "origin with an explicit mode": (
        ((ONES, THREE), {"mode": ((1, 1),), "origin": 1}),
        "origin is 1 with mode=",
    ),
    "origin with an array as mode": (
        ((ONES, THREE), {"mode": np.array([[1, 1]]), "origin": 1}),
        "origin is 1 with mode=",
    ),
    "origin outside": (
        ((ONES, THREE), {"mode": "same", "origin": 3}),
        r"origin is 3, expected an index into the kernel of shape \(3,\), per axis. It is "
        r"absolute: the default is "
        r"\(1,\)",
    ),
    "relative origin": (((ONES, THREE), {"mode": "same", "origin": -1}), "origin is -1.*It is absolute"),
    "origin of valid exchanged": (
        ((THREE, ONES), {"mode": "valid", "origin": 0}),
        "origin is 0 with mode='valid'",
    ),
    "unknown nan": (
        ((ONES, THREE), {"nan": "ignore"}),
        "nan is 'ignore', expected 'propagate'. Leave it out",
    ),
    "negative rtol": (
        ((ONES, THREE), {"rtol": -1}),
        "rtol is -1, expected a number >= 0. Leave it out for the default",
    ),
    "rtol not a number": (((ONES, THREE), {"rtol": "small"}), "rtol is 'small', expected a number"),
    "rtol nan": (((ONES, THREE), {"rtol": float("nan")}), "rtol is nan, expected a number"),
    "no workers": (
        ((ONES, THREE), {"workers": 0}),
        "workers is 0, expected a positive integer. Leave it out to use",
    ),
    "fractional workers": (((ONES, THREE), {"workers": 1.5}), "workers is 1.5, expected a positive integer"),
    "complex cval": (
        ((ONES, THREE), {"cval": 1j}),
        "cval is 1j, expected a real number, because x is float64. Make x complex first",
    ),
    "fractional cval": (
        ((np.ones(3, int), np.ones(3, int)), {"cval": 0.5}),
        "cval is 0.5, expected an integer, because the result is int64. Pass dtype=float",
    ),
    "infinite cval": (
        ((np.ones(3, int), np.ones(3, int)), {"cval": np.inf}),
        "cval is inf, expected an integer",
    ),
    "odd boundary of bools": (
        ((np.ones(3, bool), np.ones(3, bool)), {"boundary": "antireflect"}),
        "boundary is 'antireflect', expected one that needs no subtraction, for bool. Pass dtype=int",
    ),
    "out of a wrong shape": (
        ((ONES, THREE), {"out": np.ones(5)}),
        r"out is of shape \(5,\), expected shape \(7,\). Pass np.empty\(\(7,\), ...\)",
    ),
    "read-only out": (
        ((ONES, THREE), {"out": np.broadcast_to(1.0, 7)}),
        "out is read-only, expected a writeable array. Pass a copy",
    ),
}

BAD_TYPES = {
    "logical stride": (((ONES, THREE), {"stride": True}), "stride is True, expected an integer"),
    "fractional stride": (
        ((ONES, THREE), {"stride": 2.0}),
        "stride is 2.0, expected an integer or a sequence",
    ),
    "fractional axis": (((ONES, THREE), {"axes": 0.0}), "axes is 0.0, expected an integer"),
    "axis of a wrong type": (
        ((np.ones((4, 4)), THREE), {"axes": "0"}),
        "axes is '0', expected an integer or a sequence of integers",
    ),
    "objects": (
        ((np.array([1, None]), THREE), {}),
        r"x is an array of dtype object, expected bool, an integer, float16/32/64, "
        r"bfloat16 or complex64/128. Convert "
        r"it first, for example with np.asarray\(..., dtype=float\)",
    ),
    "huge integers": ((([2**80, 1], [1]), {}), "x is an array of dtype object"),
    "strings": (((["a", "b"], THREE), {}), "x is an array of dtype <U1, expected"),
    "a kernel of strings": (((ONES, ["a"]), {}), "kernel is an array of dtype <U1"),
    "a kernel that is None": (((ONES, None), {}), "kernel is an array of dtype object"),
    "dates": (((np.zeros(3, "M8[s]"), THREE), {}), r"x is an array of dtype datetime64\[s\]"),
    "masked x": (
        ((np.ma.array([1.0, 2], mask=[0, 1]), [1.0]), {}),
        r"x is a masked array, whose mask would be lost, expected an array without a "
        r"mask. Pass x.filled\(value\)",
    ),
    "masked kernel": (
        ((ONES, np.ma.array([1.0])), {}),
        r"kernel is a masked array.*Pass kernel.filled\(value\)",
    ),
    "cval not a number": (
        ((ONES, THREE), {"cval": "0"}),
        "cval is '0', expected a number. Pass for example cval=0",
    ),
    "cval None": (((ONES, THREE), {"cval": None}), "cval is None, expected a number"),
    "several cvals": (((ONES, THREE), {"cval": [0, 1]}), r"cval is \[0, 1\], expected a number"),
    "ragged cvals": (((ONES, THREE), {"cval": [0, [1]]}), r"cval is \[0, \[1\]\], expected a number"),
    "out not an array": (
        ((ONES, THREE), {"out": [0.0] * 7}),
        r"out is a list, expected a NumPy array. Pass np.empty",
    ),
    "out of a wrong dtype": (
        ((ONES, THREE), {"out": np.ones(7, np.float32)}),
        "out is of dtype float32, expected float64. Pass dtype='float32' as well, or an out of dtype float64",
    ),
    "out byte-swapped": (
        ((ONES, THREE), {"out": np.ones(7, ">f8")}),
        "out is of dtype >f8, expected float64",
    ),
}


@pytest.mark.parametrize("operation", ["convolve", "correlate"])
@pytest.mark.parametrize(
    ("call", "words", "kind"),
    [
        *(pytest.param(call, words, ArgumentError, id=name) for name, (call, words) in BAD.items()),
        *(pytest.param(call, words, ArgumentTypeError, id=name) for name, (call, words) in BAD_TYPES.items()),
    ],
)
def test_bad_input(operation, call, words, kind):
    (x, kernel), options = call
    with pytest.raises(kind, match=rf"^{operation}\(\): .*{words}") as caught:
        getattr(ft, operation)(x, kernel, **options)
    assert isinstance(caught.value, ValueError if kind is ArgumentError else TypeError)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("argument", ["method", "overflow", "nan", "mode", "rtol", "workers", "dtype"])
@pytest.mark.parametrize(
    "value", [np.array(["direct", "x"]), [1, [2]], {}, object(), b"full", np.array([1.0, 2.0])]
)
def test_nonsense_is_refused_in_our_words(argument, value):
    with pytest.raises(FaltungError, match=rf"^convolve\(\): {argument} is "):
        ft.convolve(ONES, THREE, **{argument: value})


def test_what_is_not_there_yet_says_what_to_use_instead():
    with pytest.raises(
        NotYetError, match=r'nan="omit" is not there yet. Until it is, divide two convolutions: of np'
    ):
        ft.convolve(ONES, THREE, nan="omit")


@pytest.mark.parametrize(
    ("module", "name", "fix"),
    [
        ("torch", "Tensor", r"Pass x.numpy\(\)."),
        ("jaxlib._jax", "ArrayImpl", r"Pass np.asarray\(x\)."),
        ("dask.array.core", "Array", r"Pass x.compute\(\)."),
        ("xarray.core.dataarray", "DataArray", "Pass x.values."),
        ("cupy", "ndarray", r"Pass x.get\(\)."),
        ("astropy.units.quantity", "Quantity", "Pass x.value."),
        ("pint", "Quantity", "Pass x.magnitude."),
    ],
)
def test_arrays_that_carry_more_than_numbers_are_not_stripped_silently(module, name, fix):
    foreign = types.new_class(name)
    foreign.__module__ = module
    foreign.__array__ = lambda self, *arguments, **options: np.ones(3)
    with pytest.raises(
        ArgumentTypeError, match=rf"x is a {module.split('.')[0]} {name}, which np.asarray.*{fix}"
    ):
        ft.convolve(foreign(), THREE)
    with pytest.raises(ArgumentTypeError, match="kernel is a .*" + fix.replace("x", "kernel", 1)):
        ft.correlate(ONES, foreign())


def test_valid_of_something_longer_than_the_signal_exchanges_or_refuses():
    """As SciPy: exchanged if the kernel is longer along every axis, an error if only along some."""
    x, k = gaussian((3, 4), "float64", 0), gaussian((5, 6), "float64", 1)
    np.testing.assert_array_equal(ft.convolve(x, k, "valid"), ft.convolve(k, x, "valid"))
    out = np.empty((3, 3))
    assert ft.convolve(x, k, "valid", out=out) is out
    np.testing.assert_array_equal(out, ft.convolve(k, x, "valid"))
    with pytest.raises(ArgumentError, match="kernel is 5 samples long along axis 0"):
        ft.convolve(x, k[:, :2], "valid")
    for bad in (
        {"overflow": "x"},
        {"method": "x"},
        {"workers": 0},
        {"nan": "x"},
        {"cval": "x"},
        {"boundary": "x"},
    ):
        with pytest.raises(FaltungError, match=f"{next(iter(bad))} is"):
            ft.convolve(x, k, "valid", **bad)


@pytest.mark.parametrize("op", ["convolve", "correlate"])
@pytest.mark.parametrize("dtype", ["float32", "complex128"])
@pytest.mark.parametrize(("mode", "taps"), [("full", (11, 9)), ("same", (11, 9)), ("same", (12, 24))])
def test_sums_of_a_long_kernel_are_those_of_the_definition(op, dtype, mode, taps):
    """They are computed with exchanged roles where all is finite; bits do not tell what was called before."""
    x, k = gaussian((5, 7), dtype, 0), gaussian(taps, dtype, 1)
    call = functools.partial(getattr(ft, op), mode=mode)
    want = call(x, k, method="reference")
    first = call(x, k)
    np.testing.assert_allclose(first, want, rtol=1e-4 if dtype == "float32" else 1e-12, atol=1e-5)
    for sample, tap in (((1, 2), None), (None, (3, 4)), ((0, 0), (0, 0))):
        a, b = x.copy(), k.copy()
        if sample is not None:
            a[sample] = np.nan
        if tap is not None:
            b[tap] = np.inf
        got, expected = call(a, b), call(a, b, method="reference")
        np.testing.assert_array_equal(np.isfinite(got), np.isfinite(expected))
        np.testing.assert_array_equal(call(x, k), first)
    turned = call(np.asfortranarray(x), k)
    np.testing.assert_array_equal(turned, first)
    assert turned.flags.f_contiguous
    out = np.empty(want.shape, dtype)
    assert call(x, k, out=out) is out
    np.testing.assert_array_equal(out, first)
    with pytest.raises(ArgumentError, match="out"):
        call(x, k, out=np.empty((3, 3), dtype))
    for bad in ({"overflow": "x"}, {"workers": 0}, {"rtol": "x"}):
        with pytest.raises(FaltungError, match=f"{next(iter(bad))} is"):
            call(x, k, **bad)


def test_positional_arguments_end_with_the_mode():
    with pytest.raises(TypeError):
        ft.convolve(ONES, THREE, "same", "wrap")


# -- out ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", [n for n in LAYOUTS if n not in ("read-only", "repeated", "byte-swapped")])
@pytest.mark.parametrize("dtype", ["float32", "uint8", "complex64"])
def test_out_of_any_layout_is_filled_and_returned(layout, dtype):
    x, k = values((20, 33), dtype, 0), values((3, 4), dtype, 1)
    want = ft.correlate(x, k, mode="same")
    out = laid_out(np.zeros_like(want), layout)
    holder = out.base
    around = None if holder is None or layout != "sliced" else holder.copy()
    assert ft.correlate(x, k, mode="same", out=out) is out
    np.testing.assert_array_equal(out, want)
    if around is not None:  # what lies between the samples of out is somebody else's
        out[...] = 0
        np.testing.assert_array_equal(holder, around)


@pytest.mark.parametrize("shift", [0, 1, 5])
def test_out_may_not_overlap_the_operands(shift):
    memory = np.ones(40)
    x, out = memory[:20], memory[shift : shift + 20]
    with pytest.raises(ArgumentError, match="out is overlapping x in memory, expected memory of its own"):
        ft.convolve(x, THREE, mode="same", out=out)
    with pytest.raises(ArgumentError, match="out is overlapping x"):
        ft.plan(x, THREE, mode="same")(x, out=out)
    kernel = memory[:3]
    with pytest.raises(ArgumentError, match="out is overlapping kernel"):
        ft.convolve(np.ones(20), kernel, mode="same", out=memory[2:22])


def test_out_may_be_interleaved_with_the_signal():
    memory = np.zeros((20, 2))
    memory[:, 0] = np.arange(20)
    x, out = memory[:, 0], memory[:, 1]
    ft.convolve(x, THREE, mode="same", out=out)
    np.testing.assert_array_equal(out, np.convolve(np.arange(20.0), THREE, "same"))
    np.testing.assert_array_equal(x, np.arange(20))


def test_an_out_whose_samples_share_memory_is_refused():
    out = np.lib.stride_tricks.as_strided(np.zeros(1), (7,), (0,))
    with pytest.raises(ArgumentError, match="out is"):
        ft.convolve(ONES, THREE, out=out)


def test_a_refused_call_leaves_out_alone():
    out = np.full(7, 99, np.uint8)
    with pytest.raises(ArgumentError):
        ft.convolve(np.ones(5, np.uint8), np.ones(3, np.uint8), boundary="nonsense", out=out)
    assert out.tolist() == [99] * 7


def test_out_of_an_empty_result():
    assert ft.convolve(ONES, THREE, mode=((-3, -3),), out=np.empty(0)).shape == (0,)


# -- repeated calls -----------------------------------------------------------------------------


@pytest.fixture
def fresh():
    """No call is remembered."""
    forget_plans()
    yield
    forget_plans()


def test_a_kernel_changed_in_place_is_noticed(fresh):
    x, k = gaussian((30,), "float64", 0), np.ones(5)
    for value in (1.0, 2.0, -1.0, 0.0):
        k[2] = value
        np.testing.assert_allclose(ft.convolve(x, k), np.convolve(x, k), rtol=1e-13, atol=1e-13)


def test_a_large_kernel_changed_in_place_is_noticed(fresh):
    x, k = gaussian((3000,), "float64", 0), np.ones(1000)
    for value in (1.0, 50.0):
        k[500] = value
        np.testing.assert_allclose(
            ft.convolve(x, k, method="direct"), np.convolve(x, k), rtol=1e-10, atol=1e-10
        )


def test_a_plan_keeps_the_kernel_it_was_made_with():
    x, k = gaussian((30,), "float64", 0), np.ones(5)
    planned = ft.plan(x, k)
    want = planned(x)
    k[:] = 7
    np.testing.assert_array_equal(planned(x), want)
    np.testing.assert_array_equal(planned(x[::-1].copy()[::-1]), want)  # planned anew for this layout


def test_equal_bytes_of_another_dtype_are_another_kernel(fresh):
    x = np.arange(9)
    bits = np.array([1, 0, 2, 0, 3, 0, 0, 0], np.int8)
    results = {
        str(d): ft.convolve(x, bits.view(d), dtype=np.int64).tolist()
        for d in ("i1", "u1", "<i2", ">i2", "<i4")
    }
    for name, got in results.items():
        assert got == np.convolve(x, bits.view(name).astype(int)).tolist()


def test_transposed_kernels_are_told_apart(fresh):
    x, k = gaussian((9, 9), "float64", 0), gaussian((3, 3), "float64", 1)
    for kernel in (k, k.T, k[::-1], k[:, ::-1].T):
        np.testing.assert_array_equal(
            ft.correlate(x, kernel), ft.correlate(x, kernel.copy(), method="direct")
        )


@pytest.mark.parametrize(
    ("first", "second"),
    [(0, 0.0), (1, 1.0), (1, True), (0.0, -0.0), (2, np.float32(2)), (0, 0j), (1.0, np.int64(1))],
)
def test_equal_cvals_of_another_type(first, second, fresh):
    x, k = np.array([2**62 + 1, 2**62 + 3]), np.array([1, 1, 1])
    want = [
        int(first) * (3 - n) + sum(int(v) for v in part)
        for n, part in ((1, x[:1]), (2, x), (2, x), (1, x[1:]))
    ]
    want = [(w + 2**63) % 2**64 - 2**63 for w in want]
    for cval in (first, second, first):
        for method in ("auto", "reference", "direct"):
            assert ft.correlate(x, k, cval=cval, method=method).tolist() == want


def test_a_nan_as_cval(fresh):
    for _ in range(3):
        assert np.isnan(ft.correlate(ONES, THREE, mode="same", cval=np.nan)).tolist() == [1, 0, 0, 0, 1]


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        ({"stride": 1}, {"stride": True}),
        ({"stride": 1}, {"stride": 1.0}),
        ({"dilation": 2}, {"dilation": 2.0}),
        ({"axes": 0}, {"axes": False}),
        ({"axes": (0,)}, {"axes": (0.0,)}),
        ({"mode": ((1, 1),)}, {"mode": ((1.0, 1),)}),
        ({"workers": 1}, {"workers": 1.0}),
    ],
)
def test_what_is_refused_is_refused_after_something_equal_was_accepted(good, bad, fresh):
    ft.convolve(ONES, THREE, **good)
    with pytest.raises(FaltungError, match=f"{next(iter(bad))} is"):
        ft.convolve(ONES, THREE, **bad)


def test_out_is_checked_in_repeated_calls_too(fresh):
    out = np.empty(7)
    ft.convolve(ONES, THREE, out=out)
    for bad in (np.empty(8), np.empty(7, np.float32), np.broadcast_to(1.0, 7), [0] * 7):
        with pytest.raises(FaltungError, match="out is"):
            ft.convolve(ONES, THREE, out=bad)
    memory = np.ones(12)
    ft.convolve(memory[:5], THREE, out=memory[5:])
    with pytest.raises(ArgumentError, match="overlapping x"):
        ft.convolve(memory[:5], THREE, out=memory[2:9])


def test_results_of_repeated_calls_are_arrays_of_their_own(fresh):
    first = ft.convolve(ONES, THREE)
    again = ft.convolve(ONES, THREE)
    assert not np.shares_memory(first, again)
    first[:] = 0
    assert again.tolist() == [1, 2, 3, 3, 3, 2, 1]


def test_only_so_many_calls_are_remembered(fresh):
    for n in range(2 * arrays._RECENT):
        ft.convolve(np.ones(n + 1), np.ones(1))
    assert 0 < len(arrays._recent) <= arrays._RECENT


def test_a_large_kernel_is_remembered_by_its_digest(fresh):
    x, kernel = values((90, 90), "float32", 0), values((40, 60), "float32", 1)
    for taps in (kernel, kernel[::-1], np.asfortranarray(kernel), kernel[:, ::2]):
        for _ in range(2):
            got = ft.correlate(x, taps, "valid")
            np.testing.assert_allclose(got, ft.correlate(x, taps, "valid", method="direct"), atol=1e-3)
    changed = kernel.copy()
    changed[7, 7] += 1
    difference = ft.correlate(x, changed, "valid") - ft.correlate(x, kernel, "valid")
    np.testing.assert_allclose(difference, x[7:58, 7:38], atol=1e-3)
    for n in range(2 * arrays._RECENT_LARGE):
        ft.correlate(x, kernel + np.float32(n), "valid")
    assert len(arrays._recent_large) == arrays._RECENT_LARGE


KERNELS_THAT_CHANGE = {
    "read in place": ((70, 90), (3, 5), "float32", {"method": "direct"}),
    "a few microseconds": ((20, 30), (3, 3), "float64", {}),
    "complex": ((40, 50), (3, 4), "complex64", {"method": "direct"}),
    "one axis of two": ((40, 50), (7,), "float32", {"axes": -1}),
    "pairs of bytes": ((70, 90), (3, 5), "uint8", {"dtype": "int32"}),
    "gathered by NumPy": ((40, 50), (3, 4), "float32", {"boundary": "antireflect"}),
    "transformed": ((200, 200), (31, 31), "float32", {"method": "fft"}),
    "by the reference": ((9, 10), (3, 4), "float32", {"method": "reference"}),
}


@pytest.mark.parametrize("what", KERNELS_THAT_CHANGE)
def test_kernels_that_change_from_call_to_call_share_a_plan(what, fresh, monkeypatch):
    shape, taps, dtype, options = KERNELS_THAT_CHANGE[what]
    x = values(shape, dtype, 0)
    options = {"mode": "same", "boundary": "reflect", **options}
    planned = []
    make_plan = arrays.make_plan
    monkeypatch.setattr(arrays, "make_plan", lambda *a: planned.append(a) or make_plan(*a))
    for op in (ft.correlate, ft.convolve):
        for seed in range(6):
            kernel = values(taps, dtype, seed)
            for out in (None, np.empty(shape, np.dtype(options.get("dtype", dtype)))):
                got = [op(x, kernel, out=out, **options) for _ in range(3)][-1]
                want = op(x, kernel, **{**options, "method": "reference"})
                np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-3)
    if what != "by the reference":
        used = [problem for problem, *_ in planned if problem.method != "reference"]
        assert 2 <= len(used) <= 4, "once for either operation, with and without out"


def test_a_separable_kernel_after_a_separable_one_has_factors_of_its_own(fresh):
    x = values((90, 100), "float32", 0)
    for seed in range(4):
        kernel = np.outer(values((5,), "float32", seed), values((7,), "float32", seed + 9)) + np.float32(0)
        kernel = np.where(kernel == 0, np.float32(1), kernel) if not kernel.any() else kernel
        got = ft.correlate(x, kernel, mode="same", method="separable")
        np.testing.assert_allclose(got, ft.correlate(x, kernel, mode="same", method="reference"), atol=1e-2)


@pytest.mark.parametrize("first", ["even", "odd", "neither", "constant", "separable", "not finite"])
def test_a_kernel_of_another_structure_gets_a_plan_of_its_own(first, fresh):
    """Folded, separated and summed are only kernels that allow it."""
    x = values((60, 70), "float32", 0)
    plain = values((5, 5), "float32", 1)
    kernels = {
        "even": plain + plain[:, ::-1],
        "odd": plain - plain[:, ::-1],
        "neither": plain,
        "constant": np.full((5, 5), 3, np.float32),
        "separable": np.outer(plain[0] + 9, plain[1] + 9),
        "not finite": np.where(plain == plain.max(), np.float32(np.inf), plain),
    }
    with np.errstate(invalid="ignore"):
        for name in (first, *kernels, first):
            got = ft.correlate(x, kernels[name], mode="same")
            want = ft.correlate(x, kernels[name], mode="same", method="reference")
            np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-2)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "int64"])
def test_larger_taps_after_small_ones_get_a_wider_accumulator(dtype, fresh):
    x = values((50, 60), "int16", 0)
    for limit in (1, 100, 20000, 1):
        kernel = values((3, 3), dtype, limit, limit)
        got = ft.correlate(x, kernel, dtype="int64", overflow="saturate")
        want = ft.correlate(x, kernel, dtype="int64", overflow="saturate", method="reference")
        np.testing.assert_array_equal(got, want)


@given(st.data())
def test_a_remembered_call_gives_what_a_fresh_one_gives(data):
    """Two calls that differ in one argument, interleaved."""
    x = values((6, 7), "int32", 0, limit=100)
    k = values((2, 3), "int32", 1, limit=100)
    choices = {
        "mode": ["full", "same", ((1, 0), (2, 1))],
        "boundary": ["constant", "edge", ("edge", "constant"), (("edge", "constant"), "edge")],
        "cval": [0, 1, 2.0],
        "axes": [None, (0, 1), (1, 0)],
        "stride": [1, 2, (1, 2)],
        "dilation": [1, 2, (2, 1)],
        "dtype": [None, np.int64, "float32", np.uint8],
        "overflow": ["wrap", "saturate"],
        "method": ["auto", "direct", "reference"],
    }
    calls = [{n: data.draw(st.sampled_from(v), label=n) for n, v in choices.items()} for _ in range(2)]
    fresh = []
    for options in calls:
        forget_plans()
        fresh.append(ft.correlate(x, k, **options))
    forget_plans()
    for options, want in zip(calls * 2, fresh * 2, strict=True):
        got = ft.correlate(x, k, **options)
        assert got.dtype == want.dtype
        np.testing.assert_array_equal(got, want)


# -- plans --------------------------------------------------------------------------------------


@pytest.mark.parametrize("op", ["convolve", "correlate"])
def test_a_plan_computes_what_the_function_computes(op):
    x, k = gaussian((8, 50), "float32", 0), gaussian((3, 4), "float32", 1)
    options = {"mode": "same", "boundary": "reflect", "stride": (1, 2)}
    planned = ft.plan(x, k, op=op, **options)
    want = getattr(ft, op)(x, k, **options)
    np.testing.assert_array_equal(planned(x), want)
    out = np.empty_like(want)
    assert planned(x, out=out) is out
    np.testing.assert_array_equal(out, want)
    other = gaussian((8, 50), "float32", 2)
    np.testing.assert_array_equal(planned(other, out=out), getattr(ft, op)(other, k, **options))


@pytest.mark.parametrize("layout", [n for n in LAYOUTS if n != "byte-swapped"])
def test_a_plan_takes_other_memory_layouts(layout):
    x, k = gaussian((8, 50), "float32", 0), gaussian((3, 4), "float32", 1)
    planned = ft.plan(x, k, mode="same")
    other = laid_out(x, layout)
    want = ft.convolve(np.ascontiguousarray(other), k, mode="same")
    np.testing.assert_allclose(planned(other), want, rtol=1e-5, atol=1e-5)
    out = laid_out(np.zeros((8, 50), np.float32), "sliced")
    np.testing.assert_allclose(planned(other, out=out), want, rtol=1e-5, atol=1e-5)


def test_a_plan_of_valid_exchanges_as_the_function_does():
    x, k = gaussian((3,), "float64", 0), gaussian((7,), "float64", 1)
    for op in ("convolve", "correlate"):
        np.testing.assert_array_equal(ft.plan(x, k, "valid", op=op)(x), getattr(ft, op)(x, k, "valid"))


@pytest.mark.parametrize("x", [np.ones(6), np.ones(5, np.float32), np.ones((5, 1)), np.ones(5, ">f8")])
def test_a_plan_refuses_what_it_was_not_made_for(x):
    with pytest.raises(
        ArgumentError, match=r"plan\(\): x is of shape .* as planned. Make a plan for this array, or"
    ):
        ft.plan(ONES, THREE)(x)


def test_what_a_plan_refuses():
    with pytest.raises(ArgumentError, match=r"plan\(\): op is 'filter', expected 'convolve' or 'correlate'"):
        ft.plan(ONES, THREE, op="filter")
    with pytest.raises(
        ArgumentError, match=r"out is an array, expected nothing. Pass out= to the plan's call"
    ):
        ft.plan(ONES, THREE, out=np.empty(7))
    with pytest.raises(
        ArgumentTypeError, match=r"keyword is 'boundry', expected one of boundary, cval, .*spelling"
    ):
        ft.plan(ONES, THREE, boundry="wrap")
    with pytest.raises(ArgumentError, match=r"plan\(\): out is of shape \(5,\)"):
        ft.plan(ONES, THREE)(ONES, out=np.empty(5))
    with pytest.raises(ArgumentTypeError, match=r"plan\(\): x is a masked array"):
        ft.plan(ONES, THREE)(np.ma.array(ONES))
    with pytest.raises(FaltungError, match="boundary is 'x'"):
        ft.plan(ONES, THREE, boundary="x")


def test_a_plan_for_lists():
    planned = ft.plan([1, 2, 3], [1, 1])
    assert planned([1, 2, 3]).tolist() == [1, 3, 5, 3]
    assert repr(planned).startswith("<PlannedConvolution by ")


@pytest.mark.parametrize(
    "options",
    [
        {"mode": "valid"},
        {"mode": "same", "boundary": "reflect"},
        {"mode": "same", "boundary": "antireflect"},
        {"mode": "same", "method": "fft"},
        {"stride": 2},
    ],
)
def test_many_threads_call_one_plan(options):
    x = [gaussian((60, 70), "float32", n) for n in range(6)]
    k = gaussian((5, 5), "float32", 99)
    planned = ft.plan(x[0], k, **options)
    want = [planned(a) for a in x]
    start = threading.Barrier(6)

    def call(n):
        start.wait()
        return all(np.array_equal(planned(x[n]), want[n]) for _ in range(15))

    with ThreadPoolExecutor(6) as pool:
        assert all(pool.map(call, range(6)))


def test_many_threads_make_their_first_calls_at_once(fresh):
    """Planning, compiling and remembering race with one another."""
    start = threading.Barrier(8)
    shapes = [(n, 2 + m) for n in (20, 33, 47, 90) for m in (0, 3)]

    def call(_):
        start.wait()
        for n, k in shapes:
            x = np.arange(n, dtype=np.float64)
            np.testing.assert_array_equal(ft.convolve(x, np.ones(k)), np.convolve(x, np.ones(k)))
        return True

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(call, range(8)))


def test_overflow_in_one_thread_is_not_reported_in_another():
    fine, much = np.ones((40, 50), np.uint8), np.full((40, 50), 255, np.uint8)
    planned = ft.plan(fine, np.ones((3, 3), np.uint8), overflow="raise", mode="same", boundary="wrap")

    def call(n):
        for _ in range(30):
            if n % 2:
                with pytest.raises(OverflowError):
                    planned(much)
            else:
                planned(fine)
        return True

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(call, range(4)))
