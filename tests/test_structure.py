"""What is said of a kernel's values must hold for every tap, dtype and rank."""

from __future__ import annotations

import numpy as np
import pytest

from faltung.structure import KernelFacts, Support, facts

SMOOTH = np.array([1.0, 2.0, 1.0])
SLOPE = np.array([-1.0, 0.0, 1.0])


@pytest.mark.parametrize(
    ("kernel", "expected"),
    [
        (
            np.multiply.outer(SMOOTH, SLOPE),
            KernelFacts(True, False, ("even", "odd"), False, "odd", support=Support((3, 3), b"\xb6\x80")),
        ),
        (np.ones((3, 5), np.uint8), KernelFacts(True, True, ("even", "even"), True, "even", short=True)),
        (
            np.ones((2, 2)),
            KernelFacts(False, True, ("even", "even"), True, "even"),
        ),  # too few taps to be worth passes
        (np.array([0.0, 0.0, 0.0]), KernelFacts(False, True, ("even",), True, "even")),
        (
            np.array([1 + 1j, 0, -1 - 1j]),
            KernelFacts(False, False, ("odd",), False, "odd", support=Support((3,), b"\xa0")),
        ),
        (
            np.array([5, 0, -5], np.int8),
            KernelFacts(False, False, ("odd",), False, "odd", True, Support((3,), b"\xa0")),
        ),
        (np.array([-128, 1, -128], np.int8), KernelFacts(False, False, ("even",), False, "even", short=True)),
        (np.array([-128, 1, 127, -128], np.int8), KernelFacts(False, False, ("none",), short=True)),
        (np.array([True, False]), KernelFacts(False, False, ("none",), True, support=Support((2,), b"\x80"))),
        (np.array([1.0, np.inf, 1.0]), KernelFacts(False, False, ("none",))),
        (np.array([np.nan]), KernelFacts(False, False, ("none",))),
    ],
)
def test_facts(kernel, expected):
    assert facts(kernel) == expected


def test_a_mirror_is_found_per_axis():
    kernel = np.random.default_rng(0).standard_normal((4, 3, 5))
    kernel = kernel + kernel[:, :, ::-1]
    assert facts(kernel).mirrors == ("none", "none", "even")
    assert facts(kernel - kernel[::-1]).mirrors == ("odd", "none", "even")


def test_a_mirror_through_the_middle_needs_none_along_an_axis():
    kernel = np.random.default_rng(1).standard_normal((4, 3, 5))
    even = facts(kernel + kernel[::-1, ::-1, ::-1])
    assert (even.mirrors, even.point) == (("none",) * 3, "even")
    assert facts(kernel - kernel[::-1, ::-1, ::-1]).point == "odd"


def test_a_factor_keeps_its_mirror():
    found = facts(np.multiply.outer(SMOOTH, SLOPE))
    assert (found.along(0), found.along(1)) == (
        KernelFacts(False, False, ("even",), False, "even"),
        KernelFacts(False, False, ("odd",), False, "odd", support=Support((3,), b"\xa0")),
    )


@pytest.mark.parametrize(
    ("dtype", "tap", "short"),
    [
        ("uint8", 255, True),
        ("int16", 32_767, True),
        ("int16", -32_767, True),
        ("int16", -32_768, False),  # an integer factor may be its negative
        ("uint16", 32_768, False),
        ("int64", 32_767, True),
        ("uint64", 2**63, False),
        ("bool", True, False),
        ("float32", 1.0, False),
    ],
)
def test_short_taps_fit_16_bits_with_either_sign(dtype, tap, short):
    assert facts(np.array([0, tap, 1], dtype)).short is short
