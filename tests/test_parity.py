"""The same numbers as NumPy, SciPy and OpenCV, with the conventions of each translated.

Where ours differ on purpose, the difference itself is what is asserted.
"""

from __future__ import annotations

import itertools

import numpy as np
import pytest
import scipy.ndimage
import scipy.signal

import faltung as ft
from tests.layouts import gaussian, values
from tests.optional import optional

LENGTHS = [(1, 1), (7, 3), (7, 4), (8, 3), (8, 4), (40, 17), (3, 7), (4, 7), (4, 8), (5, 5)]
MODES = ["full", "same", "valid"]


def close(got, want):
    """Equal but for the order of a few double-precision sums."""
    assert got.shape == want.shape
    np.testing.assert_allclose(got, want, rtol=1e-12, atol=1e-12)


# -- NumPy --------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float64", "complex128", "int64", "uint8", "bool"])
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("n", "k"), LENGTHS)
def test_numpy_convolve_and_correlate(n, k, mode, dtype):
    x, kernel = values((n,), dtype, 0), values((k,), dtype, 1)
    for name in ("convolve", "correlate"):
        if name == "correlate" and dtype == "bool":
            continue
        if mode == "same" and k > n:
            continue  # below
        got = getattr(ft, name)(x, kernel, mode)
        want = getattr(np, name)(x, kernel, mode)
        assert got.dtype == want.dtype
        close(got, want)


@pytest.mark.parametrize(("n", "k"), [(3, 7), (4, 7), (4, 8), (3, 8)])
def test_same_has_the_length_of_the_first_argument_where_numpy_takes_the_longer(n, k):
    x, kernel = gaussian((n,), "float64", 0), gaussian((k,), "float64", 1)
    for ours, numpys, scipys in (
        (ft.convolve, np.convolve, scipy.signal.convolve),
        (ft.correlate, np.correlate, scipy.signal.correlate),
    ):
        assert len(numpys(x, kernel, "same")) == k
        got = ours(x, kernel, mode="same")
        assert len(got) == n
        close(got, scipys(x, kernel, "same"))


@pytest.mark.parametrize(("n", "k"), [(3, 7), (4, 4), (4, 8), (1, 5)])
def test_valid_exchanges_a_longer_kernel_with_the_signal(n, k):
    x, kernel = gaussian((n,), "complex128", 0), gaussian((k,), "complex128", 1)
    close(ft.convolve(x, kernel, "valid"), np.convolve(x, kernel, "valid"))
    close(ft.correlate(x, kernel, "valid"), np.correlate(x, kernel, "valid"))


def test_lists_and_ranges_are_signals():
    assert ft.convolve([1, 2, 3], [0, 1, 0.5]).tolist() == np.convolve([1, 2, 3], [0, 1, 0.5]).tolist()
    assert (
        ft.correlate(range(5), (1, 2), "valid").tolist() == np.correlate(range(5), (1, 2), "valid").tolist()
    )


# -- scipy.signal -------------------------------------------------------------------------------

SHAPES = [
    ((12, 9), (3, 3)),
    ((12, 9), (4, 2)),
    ((5, 6), (7, 8)),
    ((12, 3), (3, 3)),
    ((6, 7, 8), (2, 3, 4)),
    ((4, 3, 5, 6), (2, 2, 1, 3)),
]


@pytest.mark.parametrize("dtype", ["float64", "complex128"])
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("shape", "kernel_shape"), SHAPES)
def test_scipy_signal_in_any_rank(shape, kernel_shape, mode, dtype):
    x, kernel = gaussian(shape, dtype, 0), gaussian(kernel_shape, dtype, 1)
    for method in ("direct", "fft"):
        close(ft.convolve(x, kernel, mode), scipy.signal.convolve(x, kernel, mode, method=method))
        close(ft.correlate(x, kernel, mode), scipy.signal.correlate(x, kernel, mode, method=method))


@pytest.mark.parametrize("mode", MODES)
def test_scipy_signal_over_some_axes(mode):
    x, kernel = gaussian((4, 30, 5), "float64", 0), gaussian((7,), "float64", 1)
    got = ft.convolve(x, kernel, mode, axes=1)
    broadcast = kernel.reshape(1, 7, 1)
    for name in ("fftconvolve", "oaconvolve"):
        close(got, getattr(scipy.signal, name)(x, broadcast, mode, axes=1))


def test_axes_out_of_order_are_a_transposed_kernel():
    x, kernel = gaussian((9, 4, 10), "float64", 0), gaussian((3, 2), "float64", 1)
    close(ft.correlate(x, kernel, axes=(2, 0)), ft.correlate(x, kernel.T.copy(), axes=(0, 2)))
    close(ft.correlate(x, kernel, axes=(-1, -3)), ft.correlate(x, kernel.T.copy(), axes=(0, 2)))


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("theirs", "ours"), [("fill", "constant"), ("symm", "symmetric"), ("wrap", "wrap")])
@pytest.mark.parametrize("kernel_shape", [(3, 3), (4, 2), (1, 5), (6, 6)])
def test_scipy_convolve2d_and_correlate2d(kernel_shape, theirs, ours, mode):
    x, kernel = gaussian((11, 10), "float64", 0), gaussian(kernel_shape, "float64", 1)
    options = {"boundary": ours, "cval": 2.5 if ours == "constant" else 0}
    want = scipy.signal.convolve2d(x, kernel, mode, theirs, options["cval"])
    close(ft.convolve(x, kernel, mode, **options), want)
    # correlate2d centres an even kernel one tap before correlate does (scipy issue 1968).
    centre = {"origin": tuple((k - 1) // 2 for k in kernel_shape)} if mode == "same" else {}
    want = scipy.signal.correlate2d(x, kernel, mode, theirs, options["cval"])
    close(ft.correlate(x, kernel, mode, **options, **centre), want)
    close(
        ft.convolve(x, kernel, mode, boundary=f"scipy.signal:{theirs}", cval=options["cval"]),
        ft.convolve(x, kernel, mode, **options),
    )


def test_upfirdn_is_a_stride():
    x, kernel = gaussian((101,), "float64", 0), gaussian((7,), "float64", 1)
    for down in (2, 3):
        close(ft.convolve(x, kernel, stride=down), scipy.signal.upfirdn(kernel, x, down=down))


def test_a_fir_filter_is_the_head_of_the_full_convolution():
    x, kernel = gaussian((3, 100), "float64", 0), gaussian((9,), "float64", 1)
    got = ft.convolve(x, kernel, mode=((8, 0),), axes=-1)
    close(got, scipy.signal.lfilter(kernel, 1, x, axis=-1))


@pytest.mark.parametrize("window", [(-3, 3), (0, 0), (-9, 20)])
def test_a_window_of_lags_is_an_explicit_mode(window):
    """numpy issue 17286: only some lags are wanted."""
    x, kernel = gaussian((50,), "float64", 0), gaussian((50,), "float64", 1)
    full = np.correlate(x, kernel, "full")
    first, last = window
    got = ft.correlate(x, kernel, mode=((-first, last),))
    close(got, full[49 + first : 49 + last + 1])


# -- scipy.ndimage ------------------------------------------------------------------------------

NDIMAGE_MODES = {
    "constant": "constant",
    "grid-constant": "constant",
    "nearest": "edge",
    "mirror": "reflect",
    "reflect": "symmetric",
    "grid-mirror": "symmetric",
    "wrap": "wrap",
    "grid-wrap": "wrap",
}
NDIMAGE_KERNELS = [
    ((20,), (3,)),
    ((20,), (4,)),
    ((5,), (9,)),
    ((9, 8), (3, 4)),
    ((9, 8), (2, 5)),
    ((5, 6, 7), (3, 2, 4)),
]


def origins(length):
    """Every relative origin SciPy allows for a kernel of this length."""
    return range(-(length // 2), (length - 1) // 2 + 1)


@pytest.mark.parametrize(("theirs", "ours"), NDIMAGE_MODES.items())
@pytest.mark.parametrize(("shape", "kernel_shape"), NDIMAGE_KERNELS)
def test_scipy_ndimage(shape, kernel_shape, theirs, ours):
    x, kernel = gaussian(shape, "float64", 0), gaussian(kernel_shape, "float64", 1)
    cval = 1.5 if ours == "constant" else 0.0
    for name in ("correlate", "convolve"):
        operation, peer = getattr(ft, name), getattr(scipy.ndimage, name)
        for origin in itertools.product(*map(origins, kernel_shape)):
            # Their origin is relative and signed: the centre is n // 2 + origin for both operations.
            centre = tuple(k // 2 + o for k, o in zip(kernel_shape, origin, strict=True))
            want = peer(x, kernel, mode=theirs, cval=cval, origin=origin)
            close(operation(x, kernel, mode="same", boundary=ours, cval=cval, origin=centre), want)
        got = operation(x, kernel, mode="same", boundary=f"scipy.ndimage:{theirs}", cval=cval)
        close(got, operation(x, kernel, mode="same", boundary=ours, cval=cval))


def test_our_default_centre_is_theirs_but_for_convolve_with_an_even_kernel():
    x = gaussian((30,), "float64", 0)
    for taps in (1, 2, 3, 4, 5, 6):
        kernel = gaussian((taps,), "float64", 1)
        close(ft.correlate(x, kernel, mode="same"), scipy.ndimage.correlate(x, kernel, mode="constant"))
        origin = -1 if taps % 2 == 0 else 0
        theirs = scipy.ndimage.convolve(x, kernel, mode="constant", origin=origin)
        close(ft.convolve(x, kernel, mode="same"), theirs)


@pytest.mark.parametrize(
    ("theirs", "ours"), [("mirror", "reflect"), ("reflect", "symmetric"), ("wrap", "wrap")]
)
@pytest.mark.parametrize("length", [1, 2, 3, 5])
def test_padding_of_many_lengths_of_the_signal(theirs, ours, length):
    x = gaussian((length,), "float64", 0)
    for times in (1, 2, 3, 5, 12):
        kernel = gaussian((2 * times * length + 1,), "float64", 1)
        got = ft.correlate(x, kernel, mode="same", boundary=ours)
        close(got, np.correlate(np.pad(x, times * length, ours), kernel, "valid"))
        if times <= 3:  # reflected further, SciPy 1.17 loses its way for "reflect"
            close(got, scipy.ndimage.correlate(x, kernel, mode=theirs))


def test_scipy_one_dimensional_filters_are_axes():
    x, kernel = gaussian((6, 7, 20), "float64", 0), gaussian((5,), "float64", 1)
    for axis in range(3):
        got = ft.correlate(x, kernel, mode="same", boundary="scipy.ndimage:reflect", axes=axis)
        close(got, scipy.ndimage.correlate1d(x, kernel, axis=axis))


def test_what_scipy_gets_wrong_is_right():
    """The dtype ignores weights and cval (scipy issue 10527)."""
    x = np.array([1, 2, 3], np.uint8)
    got = ft.correlate(x, np.array([0.5, 0.5]), mode="same", cval=-0.5)
    assert got.dtype == np.float64
    assert got.tolist() == [0.25, 1.5, 2.5]


# -- OpenCV -------------------------------------------------------------------------------------

CV2_BORDERS = {
    "BORDER_CONSTANT": "constant",
    "BORDER_REPLICATE": "edge",
    "BORDER_REFLECT": "symmetric",
    "BORDER_REFLECT_101": "reflect",
}


@pytest.mark.parametrize(("theirs", "ours"), CV2_BORDERS.items())
@pytest.mark.parametrize("kernel_shape", [(3, 3), (4, 2), (5, 7), (1, 6), (13, 13)])
def test_cv2_filter2d(kernel_shape, theirs, ours):
    cv2 = optional("cv2")
    x, kernel = gaussian((31, 29), "float64", 0), gaussian(kernel_shape, "float64", 1)
    want = cv2.filter2D(x, -1, kernel, borderType=getattr(cv2, theirs))
    np.testing.assert_allclose(
        ft.correlate(x, kernel, mode="same", boundary=ours), want, rtol=1e-10, atol=1e-10
    )
    rows, columns = kernel_shape
    for row, column in ((0, 0), (rows - 1, columns - 1), (rows // 3, columns // 3)):
        # Their anchor is in (x, y) order, that is column before row.
        want = cv2.filter2D(x, -1, kernel, anchor=(column, row), borderType=getattr(cv2, theirs))
        got = ft.correlate(x, kernel, mode="same", boundary=f"cv2:{theirs}", origin=(row, column))
        np.testing.assert_allclose(got, want, rtol=1e-10, atol=1e-10)


def test_cv2_filter2d_of_bytes_rounds_and_saturates():
    cv2 = optional("cv2")
    image = values((40, 50), "uint8", 0)
    kernel = np.array([[-1, -2, 1], [4, 3, 2], [1, 2, -2]], np.float32) / 4
    want = cv2.filter2D(image, -1, kernel)
    got = ft.correlate(
        image, kernel, mode="same", boundary="cv2:default", dtype=np.uint8, overflow="saturate"
    )
    np.testing.assert_array_equal(got, want)


def test_cv2_filter2d_of_colours():
    cv2 = optional("cv2")
    image, kernel = gaussian((20, 30, 3), "float32", 0), gaussian((3, 5), "float32", 1)
    want = cv2.filter2D(image, -1, kernel)
    got = ft.correlate(image, kernel, mode="same", boundary="cv2:default", axes=(0, 1))
    np.testing.assert_allclose(got, want, rtol=1e-5, atol=1e-5)
