"""What transforms are not believed is summed by itself where it is little."""

from __future__ import annotations

from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import faltung as ft
from faltung.algorithms import fft, reference
from faltung.machine import host
from faltung.runtime import careful, mend, overlap, trust
from tests.assertions import forget_plans, problem_of
from tests.layouts import gaussian
from tests.test_fft import error_of


@pytest.fixture(autouse=True)
def any_number(monkeypatch):
    """Outputs are mended however many products they are."""
    with monkeypatch.context() as patch:
        patch.setattr(mend, "_TRANSFORM_SECONDS", 1.0)
        forget_plans()
        yield
    forget_plans()


@contextmanager
def doubt():
    """Every output is doubted, and nobody else may compute any."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trust, "NOISE", dict.fromkeys(trust.NOISE, 1e9))
        patch.setattr(fft, "_SINGLE_FROM", 1)
        patch.delattr(careful.Careful, "block")
        yield


def computed(monkeypatch):
    """In which precision tilings run, as they do."""
    elements, run = [], overlap._Tiled.run
    monkeypatch.setattr(
        overlap._Tiled, "run", lambda self, *a: elements.append(self.spec.element) or run(self, *a)
    )
    return elements


@given(
    st.sampled_from(["float32", "float64", "complex64", "float16", "complex128"]),
    st.sampled_from(["float32", "float64", "complex64"]),
    st.sampled_from([(0,), (2,), (0, 1), (1, 2), (2, 0), (2, 1, 0)]),
    st.lists(st.integers(1, 3), min_size=3, max_size=3),
    st.lists(st.integers(1, 2), min_size=3, max_size=3),
    st.sampled_from(["full", "valid", "same", ((2, -3),)]),
    st.lists(st.sampled_from([1, -1]), min_size=3, max_size=3),
)
@settings(max_examples=20)
def test_sums_are_the_ones_they_stand_for(dtype, taps, axes, stride, dilation, mode, steps):
    rank = len(axes)
    shape, kernel = ((50, 3, 90), (21,)) if rank == 1 else ((18, 17, 19), (6, 5, 4)[:rank])
    x = gaussian(shape, dtype, 0)[tuple(slice(None, None, s) for s in steps)]
    k = gaussian(kernel, taps, 1)
    options = {"axes": axes, "stride": tuple(stride[:rank]), "dilation": tuple(dilation[:rank])}
    options["mode"] = mode * rank if isinstance(mode, tuple) else mode
    problem = problem_of("correlate", x, k, **options)
    with doubt():
        assume(fft.propose(problem, host()).tilings)
        forget_plans()
        got = ft.correlate(x, k, method="fft", **options)
    want = reference.compute(problem, x, np.conj(k))
    tolerance = {2: 2e-3, 4: 1e-5}.get(np.dtype(got.dtype).itemsize // (1 + (got.dtype.kind == "c")), 1e-12)
    np.testing.assert_allclose(got, want, rtol=tolerance, atol=tolerance)


def test_samples_outside_that_are_not_zero_are_left_to_others(monkeypatch):
    """Nor does it matter what they are where no window comes to them."""
    x, k = gaussian((40, 50), "float64", 0), gaussian((9, 9), "float64", 1)
    monkeypatch.delattr(mend.Mend, "block")
    monkeypatch.setattr(trust, "NOISE", dict.fromkeys(trust.NOISE, 1e9))
    for options in ({"boundary": "reflect"}, {"cval": 1.5}, {"boundary": (("constant", "edge"),) * 2}):
        got = ft.convolve(x, k, mode="full", method="fft", **options)
        want = ft.convolve(x, k, mode="full", method="reference", **options)
        np.testing.assert_allclose(got, want, rtol=1e-12, atol=1e-12)
    with pytest.raises(AttributeError, match="block"):
        ft.convolve(x, k, mode="valid", method="fft", boundary="reflect")


def test_what_is_much_is_left_to_others(monkeypatch):
    x, k = gaussian((90, 100), "float32", 0), gaussian((31, 17), "float32", 1)
    elements = computed(monkeypatch)
    ft.convolve(x, k, method="fft")
    assert elements == ["f32"]
    forget_plans()
    monkeypatch.setattr(mend.Mend, "_limit", lambda _: 1e-6)
    elements.clear()
    error, promised = error_of(x, k, op="convolve")
    assert error <= promised
    assert elements == ["f32", "f64"]


def test_every_element_of_a_batch_is_computed_as_it_is_alone():
    x, k = gaussian((3, 90, 100), "float32", 0), gaussian((31, 17), "float32", 1)
    x[1, :8] = 1e-4  # more outputs of this one are in doubt
    together = ft.convolve(x, k, axes=(1, 2), method="fft", workers=2)
    for n in range(3):
        alone = ft.convolve(x[n : n + 1], k, axes=(1, 2), method="fft", workers=1)
        np.testing.assert_array_equal(together[n : n + 1], alone)


def test_another_kernel_has_its_own_taps():
    x = gaussian((90, 100), "float32", 0)
    for seed in (1, 2):
        error, promised = error_of(x, gaussian((31, 17), "float32", seed), op="convolve")
        assert error <= promised


@pytest.mark.parametrize("place", [(0, 50), (40, 50), (89, 99)])
def test_a_sample_that_is_not_finite_spreads_over_its_footprint(place):
    x, k = gaussian((90, 100), "float32", 0), gaussian((31, 17), "float32", 1)
    x[place] = np.nan
    got = ft.convolve(x, k, method="fft")
    want = np.zeros(got.shape, dtype=bool)
    want[tuple(slice(p, p + n) for p, n in zip(place, k.shape, strict=True))] = True
    np.testing.assert_array_equal(np.isnan(got), want)


@pytest.mark.parametrize(
    ("shape", "kernel"), [((3000,), (700,)), ((300, 310), (64, 40)), ((40, 44, 48), (15, 13, 11))]
)
@pytest.mark.parametrize("dtype", ["float32", "complex64"])
def test_every_output_keeps_the_promise_without_double_precision(monkeypatch, shape, kernel, dtype):
    elements = computed(monkeypatch)
    error, promised = error_of(gaussian(shape, dtype, 0), gaussian(kernel, dtype, 1), op="convolve")
    assert error <= promised
    assert elements == ["f32"]
