"""Overlap-save keeps the direct sum's promises: errors relative to Σ|x||k|, NaN where it belongs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import fft as algorithm
from faltung.algorithms import reference
from faltung.codegen.transform import frequencies, stages, twiddles
from faltung.errors import ArgumentError
from faltung.runtime import careful, trust
from tests.assertions import assert_matches_reference, forget_plans, problem_of, sum_of_magnitudes
from tests.layouts import COMPLEX, FLOATS, INTEGERS, LAYOUTS, dtype_of, gaussian, values
from tests.strategies import Case, cases

REQUESTS = (None, None, "float32", "float64")


@pytest.fixture
def small_blocks(monkeypatch):
    """Several tiles even in arrays of a few hundred samples."""
    with monkeypatch.context() as patch:
        patch.setattr(algorithm, "_TILE_POINTS", 1024)
        patch.setattr(algorithm, "_CAREFUL_SAMPLES", 64)
        forget_plans()
        yield
    forget_plans()


@pytest.fixture(params=["single, then double", "double, then carefully", "carefully"])
def distrust(request, monkeypatch):
    """Later stages compute what the earlier ones are not believed."""
    with monkeypatch.context() as patch:
        if request.param == "carefully":
            patch.setattr(algorithm, "tiling", lambda *_, **__: None)
        else:
            noise = dict(trust.NOISE, f32=1e9)
            patch.setattr(trust, "NOISE", noise if "single" in request.param else dict(noise, f64=1e12))
        patch.setattr(algorithm, "_CAREFUL_SAMPLES", 64)
        forget_plans()
        yield
    forget_plans()


def error_of(x, k, op="correlate", **options):
    """The error of method="fft" relative to Σ|x||k|, and the largest error the plan promises."""
    got = getattr(ft, op)(x, k, method="fft", **options)
    problem = problem_of(op, x, k, **options)
    wide = np.complex128 if problem.y_dtype.kind == "c" else np.float64
    exact = getattr(ft, op)(x.astype(wide), k.astype(wide), method="reference", **options)
    size = sum_of_magnitudes(problem, op, x, k)
    error = np.abs(got.astype(wide) - exact)
    assert (error[size == 0] == 0).all(), "what is exactly zero came out as something else"
    # Far down, results are rounded to multiples of the smallest subnormal.
    error = np.maximum(error - (problem.taps + 2) * float(np.finfo(problem.y_dtype).smallest_subnormal), 0)
    return float((error[size > 0] / size[size > 0]).max(initial=0)), problem.rtol


# -- the whole argument space -------------------------------------------------------------------


@given(cases(dtypes=(*FLOATS, *COMPLEX), rounded=True, requests=REQUESTS))
def test_any_floating_problem(case):
    assert_matches_reference(case, "fft")


@given(cases(limit=1000, requests=REQUESTS))
def test_any_problem_is_computed_or_refused(case):
    assert_matches_reference(case, "fft")


def test_any_floating_problem_in_small_blocks(small_blocks):
    @given(cases(dtypes=("float32", "float64", "complex64"), rounded=True, requests=(None,)))
    def check(case):
        assert_matches_reference(case, "fft", workers=2)

    check()


def test_any_floating_problem_by_every_stage(distrust):
    @given(cases(dtypes=(*FLOATS, *COMPLEX), rounded=True, requests=REQUESTS))
    @settings(max_examples=40)
    def check(case):
        assert_matches_reference(case, "fft", workers=2)

    check()


@pytest.mark.parametrize("dtype", [*FLOATS, *COMPLEX])
@pytest.mark.parametrize(
    ("shape", "kernel"),
    [
        ((5000,), (700,)),
        ((3000,), (3000,)),
        ((90, 110), (31, 17)),
        ((200, 5), (60, 5)),
        ((20, 30, 40), (9, 5, 11)),
    ],
)
@pytest.mark.parametrize("mode", ["full", "same", "valid"])
def test_shapes_beyond_those_searched(shape, kernel, mode, dtype):
    x, k = gaussian(shape, dtype, 0), gaussian(kernel, dtype, 1)
    got = ft.correlate(x, k, mode=mode, boundary="reflect", method="fft")
    want = ft.correlate(x, k, mode=mode, boundary="reflect", method="direct")
    assert got.dtype == want.dtype
    problem = problem_of("correlate", x, k, mode=mode, boundary="reflect")
    unit = {"float16": 2e-3, "bfloat16": 2e-2}.get(dtype, 0.0)
    size = sum_of_magnitudes(problem, "correlate", x, k)
    error = np.abs(got.astype(np.complex128) - want.astype(np.complex128))
    assert (error <= 2 * problem.rtol * size + unit * np.abs(want.astype(np.complex128)) + 1e-5 * unit).all()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout(layout):
    options = {"mode": "same", "axes": (2, 0), "boundary": "symmetric"}
    case = Case(
        "convolve", (19, 3, 35), "float32", layout, (6, 7), "float32", layout, 5, True, options=options
    )
    assert_matches_reference(case, "fft")


# -- errors -------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_small_outputs_next_to_large_ones(dtype):
    """scipy issue 22390: the error of a transform is that of its largest output, everywhere."""
    x, k = gaussian((4000,), dtype, 0), gaussian((200,), dtype, 1)
    x[1500:1600] *= 10 ** (7 if dtype == "float32" else 14)
    error, promised = error_of(x, k, mode="same")
    assert error <= promised


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_signal_that_decays_by_many_orders(dtype):
    x = (np.exp(-np.linspace(0, 60, 3000)) * gaussian((3000,), "float64", 0)).astype(dtype)
    error, promised = error_of(x, gaussian((100,), dtype, 1))
    assert error <= promised


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_a_kernel_that_decays_by_many_orders(dtype):
    k = np.exp(-(np.linspace(-12, 12, 201) ** 2)).astype(dtype)
    error, promised = error_of(gaussian((3000,), dtype, 0), k)
    assert error <= promised


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("shape", [((3000,), (150,)), ((70, 80), (15, 15))])
def test_positive_data_have_no_negative_results(shape, dtype):
    """torch issue 30934."""
    x, k = np.abs(gaussian(shape[0], dtype, 0)), np.abs(gaussian(shape[1], dtype, 1))
    x[..., 20:60] = 0
    x[..., 60] = 1e6
    x *= x > 1.5  # sparse: most results are sums of a few products, some of none
    got = ft.convolve(x, k, method="fft")
    want = ft.convolve(x, k, method="direct")
    assert (got >= 0).all()
    np.testing.assert_array_equal(got == 0, want == 0)


def test_no_signal_gives_no_noise():
    x = np.zeros((100, 120), np.float32)
    x[50, 60] = 1e30
    got = ft.convolve(x, np.ones((15, 15), np.float32), mode="same", method="fft")
    assert np.count_nonzero(got) == 225
    assert set(got.ravel().tolist()) == {0.0, float(np.float32(1e30))}


@pytest.mark.parametrize("scale", [1e-300, 1e-160, 1e-40, 1e150])
def test_extreme_scales(scale):
    x, k = gaussian((1000,), "float64", 0) * scale, gaussian((100,), "float64", 1)
    error, promised = error_of(x, k)
    assert error <= promised


def test_extreme_scales_of_single_precision():
    x, k = (
        gaussian((1000,), "float32", 0) * np.float32(1e-30),
        gaussian((100,), "float32", 1) * np.float32(1e-5),
    )
    got, want = (ft.convolve(x, k, method=m) for m in ("fft", "direct"))
    problem = problem_of("convolve", x, k)
    bound = problem.rtol * sum_of_magnitudes(problem, "convolve", x, k) * 2 + 100 * 2.0**-149
    assert (np.abs(got.astype(float) - want) <= bound).all()


def test_a_sum_beyond_the_range_is_infinite():
    x, k = np.full(500, 3e38, np.float32), np.ones(80, np.float32)
    got = ft.convolve(x, k, mode="valid", method="fft")
    assert np.isposinf(got).all()


@given(
    st.sampled_from(["float32", "float64"]),
    st.integers(0, 99),
    st.integers(0, 12),
    st.sampled_from(["x", "k", "both"]),
)
@settings(max_examples=25)
def test_errors_stay_within_the_promise_whatever_the_dynamic_range(dtype, seed, decades, where):
    rng = np.random.default_rng(seed)
    x, k = gaussian((900,), dtype, seed), gaussian((90,), dtype, seed + 1)
    for name, a in (("x", x), ("k", k)):
        if where in (name, "both"):
            a *= (10.0 ** rng.uniform(-decades, 0, a.shape)).astype(dtype)
    error, promised = error_of(x, k, mode="same", boundary="wrap")
    assert error <= promised


def test_a_tighter_rtol_is_kept_too():
    x, k = gaussian((3000,), "float32", 0), gaussian((300,), "float32", 1)
    for rtol in (1e-3, 1e-6, 3e-7):
        got = ft.convolve(x, k, method="fft", rtol=rtol)
        exact = np.convolve(x.astype(float), k.astype(float))
        size = np.convolve(np.abs(x.astype(float)), np.abs(k.astype(float)))
        assert (np.abs(got - exact) <= (rtol + 2.0**-24) * size).all()


# -- values that are not finite -----------------------------------------------------------------


@given(
    st.sampled_from([*FLOATS, *COMPLEX]),
    st.sampled_from([np.nan, np.inf, -np.inf]),
    st.sampled_from(["full", "same", "valid"]),
    st.sampled_from(["constant", "edge", "reflect", "symmetric", "wrap"]),
    st.integers(1, 3),
    st.integers(1, 2),
    st.lists(st.tuples(st.integers(0, 22), st.integers(0, 44)), min_size=1, max_size=4),
)
def test_non_finite_samples_spread_exactly_over_their_footprint(
    dtype, value, mode, boundary, stride, dilation, at
):
    """scipy issue 15927: one NaN voids a whole result, or not, depending on its size."""
    x, k = values((23, 45), dtype, 1), np.ones((9, 8), dtype_of(dtype))
    touched = np.zeros(x.shape)
    for place in at:
        x[place], touched[place] = value, 1
    options = {"mode": mode, "stride": stride, "dilation": dilation, "boundary": boundary}
    got = ft.correlate(x, k, method="fft", **options)
    windows = sum_of_magnitudes(
        problem_of("correlate", touched, np.ones((9, 8)), **options), "correlate", touched, k
    )
    np.testing.assert_array_equal(np.isfinite(got), windows == 0)
    want = ft.correlate(x, k, method="direct", **options)
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))
    np.testing.assert_array_equal(got[np.isinf(want)], want[np.isinf(want)])


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_kernel_that_is_not_finite(value):
    x, k = gaussian((300,), "float64", 0), gaussian((70,), "float64", 1)
    k[30] = value
    for mode in ("full", "same", "valid"):
        got, want = (ft.convolve(x, k, mode, method=m) for m in ("fft", "direct"))
        np.testing.assert_array_equal(np.isfinite(got), np.isfinite(want))
        np.testing.assert_array_equal(np.isnan(got), np.isnan(want))


def test_an_infinite_cval_reaches_as_far_as_the_kernel():
    x, k = gaussian((300,), "float64", 0), np.ones(71)
    got = ft.convolve(x, k, mode="same", cval=np.inf, method="fft")
    assert np.flatnonzero(np.isfinite(got)).tolist() == list(range(35, 265))


# -- axes that are circles ----------------------------------------------------------------------

CIRCLES = [
    ((48,), (13,), "same"),
    ((48,), (131,), "same"),
    ((5, 72), (60,), "same"),
    ((40, 32), (9, 31), "same"),
    ((16, 24, 40), (5, 30, 8), "same"),
    ((70,), (60,), "full"),
    ((30, 52), (19, 9), "full"),
    ((20, 9, 26), (7, 8, 4), "full"),
]


@pytest.mark.parametrize("dtype", ["float32", "float64", "complex64"])
@pytest.mark.parametrize(("shape", "kernel", "mode"), CIRCLES)
@pytest.mark.parametrize(("boundary", "cval"), [("wrap", 0), ("constant", 0), ("constant", 3)])
@pytest.mark.parametrize("stride", [1, 2])
def test_a_circle_yields_all_outputs(shape, kernel, mode, boundary, cval, stride, dtype):
    if boundary == "wrap" and mode == "full":
        mode = "same"
    axes = tuple(range(len(shape) - len(kernel), len(shape)))
    options = {"mode": mode, "boundary": boundary, "cval": cval, "stride": stride, "axes": axes}
    x, k = gaussian(shape, dtype, 0), gaussian(kernel, dtype, 1)
    error, promised = error_of(x, k, **options)
    assert error <= promised
    x[(0,) * len(shape)] = np.nan
    got, want = (ft.correlate(x, k, method=m, **options) for m in ("fft", "direct"))
    np.testing.assert_array_equal(np.isnan(got), np.isnan(want))


@pytest.mark.parametrize(("size", "taps", "mode"), [(48, 13, "same"), (64, 63, "same"), (70, 59, "full")])
@pytest.mark.parametrize("boundary", ["constant", "wrap", "edge"])
def test_what_is_a_circle(size, taps, mode, boundary):
    """As many samples as that, and no fewer, can be joined without changing any output."""
    if boundary == "wrap":
        mode = "same"
    x, k = gaussian((size,), "float64", 0), gaussian((taps,), "float64", 1)
    options = {"mode": mode, "boundary": boundary}
    want = ft.correlate(x, k, method="direct", **options)
    problem = problem_of("correlate", x, k, **options)
    signal = np.pad(x, (problem.padding[0], 2 * taps), mode=boundary)
    for n in range(problem.y_shape[0], problem.y_shape[0] + taps - 1):
        table = np.arange(problem.y_shape[0])[:, None] + np.arange(taps)
        assert algorithm.circular(problem, 0, n) == np.allclose(signal[:n][table % n] @ k, want)


# -- the same result, however it is computed ----------------------------------------------------


@pytest.mark.parametrize("shape", [((4, 3000), (200,), (1,)), ((90, 100, 3), (20, 21), (0, 1))])
def test_results_depend_neither_on_workers_nor_on_the_split_of_a_batch(shape, small_blocks):
    (x_shape, kernel_shape, axes), options = shape, {"mode": "same", "method": "fft"}
    x, k = gaussian(x_shape, "float32", 0), gaussian(kernel_shape, "float32", 1)
    whole = ft.convolve(x, k, axes=axes, workers=1, **options)
    for workers in (2, 5):
        np.testing.assert_array_equal(ft.convolve(x, k, axes=axes, workers=workers, **options), whole)
    batch = next(a for a in range(len(x_shape)) if a not in axes)
    parts = [ft.convolve(part, k, axes=axes, **options) for part in np.split(x, [1], axis=batch)]
    np.testing.assert_array_equal(np.concatenate(parts, axis=batch), whole)


def test_out_and_plans():
    x, k = gaussian((500, 40), "float32", 0), gaussian((70, 5), "float32", 1)
    planned = ft.plan(x, k, mode="same", method="fft")
    assert planned.plan.algorithm == "fft"
    assert "overlap[f32→f32→f32; tile of" in str(planned)
    out = np.full((500, 80), 7, np.float32)[:, ::2]
    assert planned(x, out=out) is out
    np.testing.assert_array_equal(out, planned(x))
    assert (out.base[:, 1::2] == 7).all()


# -- where it applies ---------------------------------------------------------------------------


def test_auto_uses_it_where_it_pays_and_agrees():
    x, k = gaussian((1500, 1400), "float32", 0), gaussian((101, 99), "float32", 1)
    planned = ft.plan(x, k, mode="same")
    assert planned.plan.algorithm == "fft"
    got = planned(x)[700:705, 600:800]
    window = x[700 - 50 : 705 + 50, 600 - 49 : 800 + 49]
    np.testing.assert_allclose(got, ft.convolve(window, k, "valid", method="direct"), atol=2e-3)


@pytest.mark.parametrize("dtype", [*INTEGERS, "bool"])
def test_it_refuses_what_must_be_exact(dtype):
    x, k = values((500,), dtype, 0), values((100,), dtype, 1)
    with pytest.raises(
        ArgumentError, match=r"method is 'fft', expected a method that can compute this. Here integer"
    ):
        ft.convolve(x, k, method="fft")
    assert ft.plan(x, k).plan.algorithm == "direct"


def test_it_refuses_integers_that_are_not_saturated():
    with pytest.raises(ArgumentError, match="Here only saturated results of at most 16 bits are rounded"):
        ft.convolve(np.ones(500), np.ones(100), method="fft", dtype=np.int16)
    with pytest.raises(ArgumentError, match="Here integers do not show which samples were not finite"):
        ft.convolve(np.ones(500), np.ones(100), method="fft", dtype=np.int16, overflow="saturate")


@pytest.mark.parametrize(("x_dtype", "dtype"), [("uint8", "uint8"), ("uint8", "int16"), ("int16", "uint16")])
@pytest.mark.parametrize("boundary", ["constant", "symmetric", "antireflect"])
@pytest.mark.parametrize(
    ("shape", "kernel"),
    [((3000,), (300,)), ((5, 900), (200,)), ((90, 130), (21, 17)), ((20, 30, 40), (7, 5, 9))],
)
def test_saturated_integers_are_rounded(x_dtype, dtype, boundary, shape, kernel):
    x, k = values(shape, x_dtype, 0), gaussian(kernel, "float32", 1)
    axes = tuple(range(len(shape) - len(kernel), len(shape)))
    options: dict[str, Any] = {"axes": axes, "boundary": boundary, "mode": "full", "method": "fft"}
    got = ft.convolve(x, k, dtype=dtype, overflow="saturate", **options)
    exact = ft.convolve(x.astype(np.float64), k.astype(np.float64), **options)
    limits = np.iinfo(dtype)
    want = np.clip(np.rint(exact), limits.min, limits.max)
    assert got.dtype == dtype
    assert (got != want).mean() < 0.01
    # Only where the exact sum lies between two integers may the other one be stored.
    far = (
        np.abs(np.abs(exact - np.floor(exact)) - 0.5) > 1e-6 * np.abs(k).sum() * np.abs(x.astype(float)).max()
    )
    np.testing.assert_array_equal(got[far], want[far])


@pytest.mark.parametrize("n", [8, 12, 16, 20, 24, 32, 36, 60, 64, 72, 120, 128, 480, 2304])
def test_stages_are_a_transform_in_the_order_stated(n):
    """The stages as NumPy would run them: what the routine's tables mean."""
    factors = algorithm.radices(n)
    table = twiddles(factors)
    z = gaussian((n,), "complex128", 0)
    want = np.fft.fft(z)[frequencies(factors)]
    for stage in stages(factors):
        points = z.reshape(-1, stage.radix, stage.part)
        turns = np.exp(-2j * np.pi * np.outer(np.arange(stage.radix), np.arange(stage.radix)) / stage.radix)
        points = np.einsum("qp,bpj->bqj", turns, points)
        if stage.factors:
            w = table[stage.offset : stage.offset + stage.factors].reshape(stage.part, stage.radix - 1)
            points[:, 1:] *= w.T
        z = points.reshape(-1)
    np.testing.assert_allclose(z, want, atol=1e-12 * n)


@pytest.mark.parametrize("dtype", ["float64", "complex128"])
@pytest.mark.parametrize(
    ("kernel", "lengths", "dilation"), [((9, 8), (40, 30), 3), ((131,), (48,), 1), ((5, 6, 7), (8, 9, 12), 1)]
)
def test_a_kernels_spectrum_is_that_of_the_kernel_spread(kernel, lengths, dilation, dtype):
    k = gaussian(kernel, dtype, 0)
    problem = problem_of("correlate", np.zeros((50,) * k.ndim), k, dilation=dilation)
    want = np.fft.fftn(careful.spread(k, problem, lengths))
    np.testing.assert_allclose(careful.spectrum(k, problem, lengths), want, atol=1e-12)


@pytest.mark.parametrize("length", [8, 24, 40, 72, 120, 1 << 20])
def test_lengths_are_products_of_their_radices(length):
    factors = algorithm.radices(length)
    assert np.prod(factors) == length
    assert set(factors) <= {2, 3, 4, 5}


@pytest.mark.parametrize(
    ("n", "k", "stride", "dilation"),
    [(10, 3, 1, 1), (10**6, 101, 1, 1), (1000, 999, 3, 1), (5000, 40, 2, 30)],
)
def test_careful_blocks_hold_the_kernel(n, k, stride, dilation):
    problem = problem_of("correlate", np.zeros(n), np.ones(k), stride=stride, dilation=dilation)
    (length,), (count,) = algorithm.careful_lengths(problem)
    assert length >= problem.spans[0]
    assert 1 <= count <= problem.y_shape[0]
    assert (count - 1) * stride + problem.spans[0] <= length


def test_the_reference_agrees_with_numpy_at_all():
    """The yardstick itself, on a case nobody wrote."""
    x, k = gaussian((50,), "float64", 0), gaussian((7,), "float64", 1)
    problem = problem_of("convolve", x, k)
    np.testing.assert_allclose(
        reference.compute(problem, x, k[::-1]), np.convolve(x, k), rtol=1e-13, atol=1e-13
    )


@pytest.mark.parametrize("dtype", ["float64", "float32", "complex64"])
@pytest.mark.parametrize(
    ("shape", "taps", "options"),
    [
        ((12, 10), (24, 31), {}),
        ((200,), (300,), {}),
        ((12, 10), (11, 13), {"boundary": "constant", "cval": 2.0}),
        ((24, 20), (8, 6), {"dilation": (2, 3), "stride": (1, 2)}),
        ((24, 20), (17, 14), {"boundary": ("reflect", "constant"), "mode": "same"}),
        ((7, 6, 5), (6, 5, 7), {}),
    ],
)
def test_few_outputs_that_cannot_be_trusted_are_summed_by_themselves(
    dtype, shape, taps, options, monkeypatch
):
    """Corners of full sums, where a product or two are less than what transforms of all samples are off."""
    monkeypatch.setattr(careful, "_OUTPUT_SECONDS", 0.0)
    monkeypatch.setattr(careful, "_PRODUCT_SECONDS", 0.0)
    monkeypatch.setattr(careful, "_NOISE", 1e13)  # hardly any is trusted
    counted = []
    few = careful.Careful._few

    def count(self, source, outputs, tile):
        found = few(self, source, outputs, tile)
        counted.append(found is not None)
        return found

    monkeypatch.setattr(careful.Careful, "_few", count)
    monkeypatch.setattr(algorithm, "tiling", lambda *_, **__: None)
    forget_plans()
    try:
        x, k = gaussian(shape, dtype, 1), gaussian(taps, dtype, 2)
        x.reshape(-1)[:3] *= 1e-6
        plan = ft.plan(x, k, op="convolve", method="fft", **{"mode": "full"} | options)
        got = plan(x)
        wide = "complex128" if dtype == "complex64" else "float64"
        exact = ft.convolve(x.astype(wide), k.astype(wide), method="reference", **{"mode": "full"} | options)
        size = sum_of_magnitudes(plan.problem, "convolve", x, k)
        assert (np.abs(got - exact) <= max(plan.problem.rtol, 4e-16) * size).all()
        assert counted
        assert all(counted)
        x.reshape(-1)[-1] = np.nan
        assert (
            np.isfinite(plan(x))
            == np.isfinite(ft.convolve(x, k, method="reference", **{"mode": "full"} | options))
        ).all()
    finally:
        forget_plans()
