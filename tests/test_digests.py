"""Digests of arrays: they tell every change of a byte, and look at nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faltung.runtime.digests import Digest
from tests.guarded import Guarded

SIZES = (1, 4, 31, 32, 33, 127, 128, 129, 1000, 4096, 65_535, 65_536, 65_537, 300_000, 524_288, 1_000_003)


def where(array: np.ndarray) -> int:
    return int(array.ctypes.data)


@given(st.data(), st.sampled_from(SIZES), st.integers(0, 7))
def test_every_change_of_a_byte_is_told(data, size, offset):
    """Wherever the memory begins, of however many bytes, and whatever the number of workers."""
    rng = np.random.default_rng(size)
    memory = rng.integers(0, 256, size + 8, dtype=np.uint8)
    part = memory[offset : offset + size]
    digest = Digest(size)
    first = digest.at(where(part), 1)
    place, bit = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, 7))
    part[place] ^= 1 << bit
    assert digest.at(where(part), 3) != first
    part[place] ^= 1 << bit
    assert digest.at(where(part), 3) == first
    # What lies around does not matter.
    memory[:offset] ^= 255
    memory[offset + size :] ^= 255
    assert digest.at(where(part), 2) == first


@pytest.mark.parametrize("end", [True, False])
def test_nothing_beyond_the_array_is_read(end):
    """A page that nobody may read begins where the array ends, or ends where it begins."""
    for size in SIZES:
        guarded = Guarded(size, end)
        guarded.bytes[...] = np.arange(size, dtype=np.uint64).astype(np.uint8)
        copy = guarded.bytes.copy()
        guarded.seal()
        digest = Digest(size)
        assert digest.at(where(guarded.bytes), 2) == digest.at(where(copy), 1)


def test_exponents_alone_are_told():
    """All numbers twice as large, or with the other sign: only a bit or two of each word change."""
    weights = np.random.default_rng(0).standard_normal(9 * 64 * 64).astype(np.float32)
    digest = Digest(weights.nbytes)
    seen = {
        digest.at(where(w), 2) for w in (weights, 2 * weights, -weights, weights[::-1].copy(), weights / 2)
    }
    assert len(seen) == 5
