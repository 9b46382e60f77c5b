"""The catalogue against SciPy, scikit-image and OpenCV, its formulas, and its text form."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from faltung import kernels
from faltung.errors import ArgumentError, ArgumentTypeError
from tests.optional import optional

RNG = np.random.default_rng(7)

EVEN = [
    kernels.gaussian(1.5),
    kernels.gaussian(1.5, order=2),
    kernels.gaussian((0.0, 2.0, 0.7)),
    kernels.box(5),
    kernels.disk(3.5),
    kernels.disk(2, ndim=3),
    kernels.motion(9.5, 33),
    kernels.sharpen(0.7),
    kernels.sharpen(2, sigma=1.2, ndim=1),
    kernels.laplacian(ndim=3),
    kernels.log(1.3),
    kernels.derivative(2, 4),
]
ODD = [
    kernels.sobel(),
    kernels.prewitt(0, ndim=3),
    kernels.scharr(1),
    kernels.gaussian(1.5, order=(1, 0)),
    kernels.derivative(3, 2, ndim=1),
]


def impulse(ndim: int) -> np.ndarray:
    x = np.zeros((31,) * ndim)
    x[(15,) * ndim] = 1
    return x


def correlated(kernel: np.ndarray, x: np.ndarray | None = None) -> np.ndarray:
    return ndimage.correlate(impulse(kernel.ndim) if x is None else x, kernel, mode="reflect")


@pytest.mark.parametrize(
    "kernel", [*EVEN, *ODD, *(kernels.from_spec(f"{n}:2") for n in ("gaussian", "disk", "motion", "log"))]
)
def test_every_kernel_is_a_fresh_float64_array_of_odd_shape(kernel):
    assert kernel.dtype == np.float64
    assert kernel.flags.c_contiguous
    assert kernel.flags.writeable
    assert np.isfinite(kernel).all()
    assert all(n % 2 == 1 for n in kernel.shape)


@pytest.mark.parametrize("kernel", EVEN)
def test_even_kernels_are_symmetric_under_the_flip(kernel):
    np.testing.assert_allclose(kernel, np.flip(kernel), rtol=1e-13, atol=1e-16)


@pytest.mark.parametrize("kernel", ODD)
def test_odd_kernels_change_sign_under_the_flip(kernel):
    np.testing.assert_allclose(kernel, -np.flip(kernel), rtol=1e-13, atol=1e-16)


@pytest.mark.parametrize("kernel", ODD[:3])
def test_correlate_with_a_first_derivative_is_positive_on_a_rising_slope(kernel):
    axis = int(np.argmax([abs((kernel * x).sum()) for x in np.indices(kernel.shape)]))
    ramp = np.indices((9,) * kernel.ndim)[axis].astype(float)
    assert correlated(kernel, ramp)[(4,) * kernel.ndim] > 0


# --- against the libraries -------------------------------------------------------------------------


@pytest.mark.parametrize("order", [0, 1, 2, 3, 4, (1, 0), (0, 2), (3, 1)])
@pytest.mark.parametrize("sigma", [0.4, 1.0, 2.0, (2.5, 0.8)])
def test_gaussian_has_the_weights_of_scipy(sigma, order):
    expected = ndimage.gaussian_filter(impulse(2), sigma, order=order)
    np.testing.assert_allclose(correlated(kernels.gaussian(sigma, order=order)), expected, atol=1e-14)


@pytest.mark.parametrize("truncate", [1.0, 2.5, 5.0])
def test_gaussian_is_cut_where_scipy_cuts(truncate):
    expected = ndimage.gaussian_filter(impulse(2), 1.3, truncate=truncate)
    np.testing.assert_allclose(correlated(kernels.gaussian(1.3, truncate=truncate)), expected, atol=1e-15)


def test_gaussian_takes_its_rank_from_whatever_has_one():
    assert kernels.gaussian(1.0).shape == (9, 9)
    assert kernels.gaussian(1.0, ndim=1).shape == (9,)
    assert kernels.gaussian([1.0, 2.0, 0.5]).shape == (9, 17, 5)
    assert kernels.gaussian(1.0, order=(0, 0, 1)).shape == (9, 9, 9)
    assert kernels.gaussian(np.float32(1.0), ndim=np.int8(3)).shape == (9, 9, 9)
    np.testing.assert_array_equal(kernels.gaussian((0.0, 1.0)), kernels.gaussian(1.0, ndim=1)[None])


@pytest.mark.parametrize("axis", [0, 1, -1])
@pytest.mark.parametrize("name", ["sobel", "prewitt"])
@pytest.mark.parametrize("ndim", [2, 3])
def test_first_derivatives_equal_scipy(name, axis, ndim):
    x = RNG.normal(size=(8, 9, 7)[:ndim])
    expected = getattr(ndimage, name)(x, axis)
    np.testing.assert_allclose(correlated(getattr(kernels, name)(axis, ndim=ndim), x), expected, atol=1e-12)


@pytest.mark.parametrize("axis", [0, 1])
def test_scharr_equals_opencv(axis):
    cv2 = optional("cv2")
    x = RNG.normal(size=(9, 12))
    expected = cv2.Scharr(x, cv2.CV_64F, axis, 1 - axis, borderType=cv2.BORDER_REFLECT)
    np.testing.assert_allclose(correlated(kernels.scharr(axis), x), expected, atol=1e-12)


@pytest.mark.parametrize("ndim", [1, 2, 3])
def test_laplacian_and_log_equal_scipy(ndim):
    x = RNG.normal(size=(12, 9, 8)[:ndim])
    np.testing.assert_allclose(correlated(kernels.laplacian(ndim=ndim), x), ndimage.laplace(x), atol=1e-12)
    expected = ndimage.gaussian_laplace(x, 1.1)
    np.testing.assert_allclose(correlated(kernels.log(1.1, ndim=ndim), x), expected, atol=1e-12)


@pytest.mark.parametrize("size", [1, 3, 4, (3, 7)])
def test_box_equals_the_uniform_filter(size):
    x = RNG.normal(size=(11, 13))
    np.testing.assert_allclose(correlated(kernels.box(size), x), ndimage.uniform_filter(x, size), atol=1e-12)


@pytest.mark.parametrize("radius", [0, 1, 3, 7])
def test_disk_has_the_taps_of_scikit_image(radius):
    morphology = optional("skimage").morphology
    np.testing.assert_array_equal(kernels.disk(radius, normalize=False), morphology.disk(radius))
    np.testing.assert_array_equal(kernels.disk(radius, ndim=3, normalize=False), morphology.ball(radius))


# --- the formulas ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kernel",
    [
        kernels.gaussian(2.0),
        kernels.gaussian((0.3, 9.0)),
        kernels.box((3, 5)),
        kernels.disk(4.2),
        kernels.motion(17, 200),
        kernels.sharpen(3.0),
        kernels.sharpen(1.0, sigma=2.0, ndim=3),
    ],
)
def test_smoothing_and_sharpening_keep_the_mean(kernel):
    assert math.isclose(kernel.sum(), 1.0, rel_tol=1e-12)


@pytest.mark.parametrize("name", ["sobel", "prewitt", "scharr"])
@pytest.mark.parametrize("ndim", [1, 2, 3])
def test_normalized_first_derivatives_measure_a_slope(name, ndim):
    ramp = 2.5 * np.indices((7,) * ndim)[0]
    kernel = getattr(kernels, name)(0, ndim=ndim, normalize=True)
    assert math.isclose(correlated(kernel, ramp)[(3,) * ndim], 2.5, rel_tol=1e-12)


def test_gaussian_derivatives_measure_polynomials():
    x = np.arange(-40, 41, dtype=float)
    for order, data, expected in ((1, 3 * x, 3.0), (2, 2 * x**2, 4.0)):
        kernel = kernels.gaussian(3.0, ndim=1, order=order, truncate=8)
        assert math.isclose(np.correlate(data, kernel, "valid")[0], expected, rel_tol=1e-6)


@pytest.mark.parametrize(
    ("order", "accuracy", "taps"),
    [
        (1, 2, [-1 / 2, 0, 1 / 2]),
        (1, 4, [1 / 12, -2 / 3, 0, 2 / 3, -1 / 12]),
        (1, 6, [-1 / 60, 3 / 20, -3 / 4, 0, 3 / 4, -3 / 20, 1 / 60]),
        (2, 2, [1, -2, 1]),
        (2, 4, [-1 / 12, 4 / 3, -5 / 2, 4 / 3, -1 / 12]),
        (3, 2, [-1 / 2, 1, 0, -1, 1 / 2]),
        (4, 2, [1, -4, 6, -4, 1]),
    ],
)
def test_derivative_has_the_taps_of_fornbergs_table(order, accuracy, taps):
    assert kernels.derivative(order, accuracy, ndim=1).tolist() == taps


@given(order=st.integers(1, 6), accuracy=st.sampled_from([2, 4, 6, 8]), degree=st.integers(0, 12))
def test_derivative_is_exact_below_order_plus_accuracy(order, accuracy, degree):
    kernel = kernels.derivative(order, accuracy, ndim=1)
    x = np.arange(kernel.size) - kernel.size // 2
    got = float(np.dot(kernel, x.astype(float) ** degree))
    expected = math.factorial(order) if degree == order else 0.0
    if degree < order + accuracy:
        scale = float(np.dot(np.abs(kernel), np.abs(x.astype(float)) ** degree))
        assert abs(got - expected) <= 1e-13 * max(scale, 1.0)


def test_derivative_lies_along_its_axis():
    assert kernels.derivative(1, 4, axis=0).shape == (5, 1)
    assert kernels.derivative(1, 4, axis=-1, ndim=3).shape == (1, 1, 5)


def test_motion_is_a_line():
    np.testing.assert_allclose(kernels.motion(9), np.full((1, 9), 1 / 9))
    np.testing.assert_allclose(kernels.motion(5, 90), np.full((5, 1), 1 / 5))
    np.testing.assert_array_equal(kernels.motion(1, 17), [[1.0]])
    rising = kernels.motion(7, 45)
    assert rising[-2, 1] > 0.1  # lower left and upper right: counter-clockwise with axis 0 downwards
    assert rising[1, -2] > 0.1
    assert rising[1, 1] == 0
    np.testing.assert_allclose(kernels.motion(8, 30), kernels.motion(8, 210), atol=1e-15)


def test_sharpen_is_the_familiar_stencil():
    assert kernels.sharpen().tolist() == [[0, -1, 0], [-1, 5, -1], [0, -1, 0]]
    np.testing.assert_array_equal(kernels.sharpen(0), [[0, 0, 0], [0, 1, 0], [0, 0, 0]])


# --- the text form ---------------------------------------------------------------------------------


def same(text: str, expected: np.ndarray, **options: int) -> None:
    np.testing.assert_array_equal(kernels.from_spec(text, **options), expected)


def test_a_text_names_a_kernel():
    same("gaussian:sigma=2", kernels.gaussian(2.0))
    same("gaussian:2", kernels.gaussian(2.0))
    same(" gaussian : 2 ".replace(" :", ":"), kernels.gaussian(2.0))
    same("gaussian:sigma=2x3", kernels.gaussian((2.0, 3.0)))
    same("gaussian:sigma=2,3", kernels.gaussian((2.0, 3.0)))
    same("gaussian:sigma=2,3,order=1x0,truncate=3", kernels.gaussian((2, 3), order=(1, 0), truncate=3))
    same("gaussian:1.5e0,ndim=3", kernels.gaussian(1.5, ndim=3))
    same("box", kernels.box())
    same("box:3x5,normalize=false", kernels.box((3, 5), normalize=False))
    same("sobel:axis=0", kernels.sobel(axis=0))
    same("sobel:axis=-1,normalize=True", kernels.sobel(axis=-1, normalize=True))
    same("motion:length=9,angle=-30", kernels.motion(9, -30))
    same("derivative:order=2,accuracy=4", kernels.derivative(2, 4))


def test_a_rank_is_used_where_the_text_leaves_it_open():
    same("gaussian:2", kernels.gaussian(2.0, ndim=1), ndim=1)
    same("laplacian", kernels.laplacian(ndim=3), ndim=3)
    same("gaussian:2x3", kernels.gaussian((2.0, 3.0)), ndim=3)
    same("box:3,ndim=1", kernels.box(3, ndim=1), ndim=3)
    same("motion:5", kernels.motion(5), ndim=3)


def test_the_catalogue_is_complete_and_read_only():
    assert list(kernels.CATALOGUE) == [
        *("gaussian", "box", "disk", "motion", "sharpen"),
        *("sobel", "prewitt", "scharr", "derivative", "laplacian", "log"),
    ]
    assert all(getattr(kernels, name) is function for name, function in kernels.CATALOGUE.items())
    assert all(function.__doc__ for function in kernels.CATALOGUE.values())
    with pytest.raises(TypeError):
        kernels.CATALOGUE["x"] = kernels.box  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "gausian:2",
            "the kernel is 'gausian', expected one of gaussian, box, .*log. Did you mean 'gaussian'?",
        ),
        ("qqq", "expected one of gaussian, .* Write NAME:PARAMETER=VALUE"),
        ("", "the kernel is ''"),
        ("gaussian", r"gaussian\(\): sigma is missing, .* Write gaussian:sigma=2"),
        ("gaussian:width=2", "a parameter is 'width', expected one of sigma, ndim, truncate, order"),
        ("gaussian:sigma=two", "sigma is 'two', expected a number"),
        ("gaussian:sigma=", "sigma is '', expected a number"),
        ("gaussian:2,sigma=3", "sigma is given twice"),
        ("gaussian:sigma=2x3,ndim=3", r"sigma is \(2, 3\) with 2 entries, expected 3, one per axis"),
        ("disk:1x2", r"disk\(\): radius is \(1, 2\), expected a number"),
    ],
)
def test_a_wrong_text_is_refused(text, message):
    with pytest.raises((ArgumentError, ArgumentTypeError), match=message):
        kernels.from_spec(text)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: kernels.gaussian(-1),
            r"gaussian\(\): sigma is -1.0, expected a number ≥ 0. Pass sigma=2.0.",
        ),
        (lambda: kernels.gaussian(math.nan), "sigma is nan, expected a finite number"),
        (lambda: kernels.gaussian("2"), "sigma is '2', expected a number"),
        (lambda: kernels.gaussian(True), "sigma is True, expected a number"),
        (lambda: kernels.gaussian([]), r"sigma is \[\] with 0 entries"),
        (lambda: kernels.gaussian(None), "sigma is None, expected a number"),
        (lambda: kernels.gaussian(1e20), "sigma is 1e[+]20, expected a kernel of at most"),
        (lambda: kernels.gaussian(1, order=-1), "order is -1, expected an order of derivative ≥ 0"),
        (lambda: kernels.gaussian(0, order=1), "sigma is 0.0, expected sigma > 0 where order > 0"),
        (lambda: kernels.gaussian(1, order=0.5), "order is 0.5, expected a whole number"),
        (lambda: kernels.gaussian(1, truncate=0), "truncate is 0.0, expected a number > 0"),
        (lambda: kernels.gaussian(1, ndim=0), "ndim is 0, expected a rank from 1 to 64"),
        (lambda: kernels.box(0), "size is 0, expected a number of taps ≥ 1"),
        (lambda: kernels.disk(-1), "radius is -1, expected a number ≥ 0"),
        (lambda: kernels.motion(0.5), "length is 0.5, expected a length ≥ 1 sample"),
        (lambda: kernels.sharpen(1, sigma=0), "sigma is 0, expected a standard deviation > 0"),
        (lambda: kernels.sobel(2), "axis is 2, expected an axis from -2 to 1 of a 2-D kernel"),
        (lambda: kernels.derivative(0), "order is 0, expected an order from 1 to 30"),
        (lambda: kernels.derivative(1, 3), "accuracy is 3, expected an even number from 2 to 30"),
        (lambda: kernels.log(0), "sigma is 0.0, expected a standard deviation > 0"),
        (lambda: kernels.laplacian(ndim=40), "ndim is 40, expected a kernel of at most"),
    ],
)
def test_a_wrong_argument_is_refused(call, message):
    with pytest.raises((ArgumentError, ArgumentTypeError), match=message):
        call()


def test_every_axis_of_every_first_derivative_is_reachable():
    for name, axis in itertools.product(("sobel", "prewitt", "scharr", "derivative"), range(-3, 3)):
        kernel = kernels.CATALOGUE[name](axis=axis, ndim=3)
        assert kernel.ndim == 3
        slopes = [abs(float((kernel * x).sum())) > 1e-12 for x in np.indices(kernel.shape)]
        assert slopes == [i == axis % 3 for i in range(3)]
