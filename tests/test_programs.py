"""Programs: pieces are run once each, by whoever comes, and desks may be shared between programs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung.plan import ScatterSpec
from faltung.runtime import desks
from faltung.runtime.address import address
from faltung.runtime.compiler import compiler
from faltung.runtime.programs import Axis, Bound, Patch, Program, layout, turns
from tests.layouts import values


def counting(counts: np.ndarray, shape: tuple[int, ...]) -> Bound:
    """A region whose pieces write what stands in x into elements of their own in y: a scatter of one
    number, aimed by one axis of pieces for each axis of ``counts``."""
    axes = []
    for k, n in enumerate(shape):
        table = np.arange(n, dtype=np.int64)[:, None] * counts.strides[k]
        axes.append(Axis((1,), np.ascontiguousarray(table)))
    template = np.array([0, 0, 1, 8, 8], dtype=np.int64)
    scatter = compiler().routine(ScatterSpec(8, 1))
    return Bound(template, (Patch(0, "x"), Patch(1, "y")), tuple(axes), ((scatter, 0),), ())


@pytest.mark.parametrize("workers", [1, 2, 4])
@pytest.mark.parametrize("shape", [(), (1,), (7,), (1000,), (3, 1, 50), (2, 3, 4, 5)])
def test_every_piece_is_run(shape, workers):
    y = np.zeros(shape, dtype=np.int64)
    program = Program([counting(y, shape)])
    assert program.pieces == y.size
    for number in range(1, 40):
        assert not program.run(np.array([number]), y, workers)
        assert (y == number).all()


@pytest.mark.parametrize("workers", [1, 3])
def test_regions_are_numbered_one_after_the_other(workers):
    y = np.zeros((3, 40), dtype=np.int64)
    rows = []
    for k in range(3):
        bound = counting(y[0], (40,))
        patches = (bound.patches[0], Patch(1, "y", k * y.strides[0]))
        rows.append(Bound(bound.template, patches, bound.axes, bound.calls, ()))
    program = Program(rows)
    assert program.pieces == 120
    program.run(np.array([5]), y, workers)
    assert (y == 5).all()


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize("sizes", [(1000, 7), (3, 500, 2), (0, 4), (1, 1)])
def test_regions_that_take_turns_run_every_piece(sizes, workers):
    y = np.zeros(sum(sizes), dtype=np.int64)
    rows = []
    for k, size in enumerate(sizes):
        bound = counting(y, (size,))
        patches = (bound.patches[0], Patch(1, "y", sum(sizes[:k]) * y.strides[0]))
        rows.append(Bound(bound.template, patches, bound.axes, bound.calls, ()))
    program = Program(rows)
    for number in range(1, 10):
        program.run(np.array([number]), y, workers)
        assert (y == number).all()


@given(st.lists(st.integers(0, 3000), max_size=5))
def test_regions_progress_alike(counts):
    done = [0] * len(counts)
    rounds = max(1, min(256, sorted(counts)[-2] if len(counts) > 1 else 1))
    for region, first, stop in turns(counts):
        assert first == done[region]
        assert first < stop <= counts[region]
        done[region] = stop
        # Whoever is ahead of another is so by a round at most.
        shares = [d / n for d, n in zip(done, counts, strict=True) if n]
        assert max(shares) - min(shares) <= 1 / rounds + max(1 / n for n in counts if n)
    assert done == counts


def test_two_programs_use_one_desk():
    """Each brings its own argument blocks, whatever the other has left."""
    a, b = np.zeros(5, np.int64), np.zeros((2, 3), np.int64)
    first, second = Program([counting(a, a.shape)]), Program([counting(b, b.shape)])
    for number in range(1, 6):
        first.run(np.array([number]), a)
        second.run(np.array([-number]), b)
        assert (a == number).all()
        assert (b == -number).all()


def test_a_larger_program_after_a_smaller_one_gets_a_larger_desk():
    x, k = np.ones((300, 300), np.float32), np.ones((3, 3), np.float32)
    for n in (300, 10, 200, 300, 50):
        y = ft.correlate(x[:n, :n], k, mode="same", method="separable", workers=1)
        assert y[n // 2, n // 2] == 9


def test_desks_lie_on_cache_lines_and_know_their_jobs():
    for size in (256, 1000, 4096):
        desk = desks.new_desk(size)
        assert desk.address % 64 == 0
        assert len(desk.words) == size // 8
        assert desk.words[desks.Desk.JOB] == desk.address + 8 * desks.Desk.OWN_JOB


def test_desks_are_recycled_while_they_are_small():
    desks._spare.clear()
    small, large = desks.new_desk(1000), desks.new_desk(desks.KEPT_BYTES + 8)
    desks.give_back(small)
    desks.give_back(large)
    assert desks.take(500) is small
    assert desks.take(500) is not large
    desks.give_back(small)
    assert desks.take(2000) is not small


@given(st.lists(st.lists(st.integers(1, 1000), max_size=4), max_size=4), st.integers(0, 50))
def test_blocks_of_one_region_do_not_overlap(regions, lines):
    places, end = layout(regions, 64 * lines)
    for sizes, starts in zip(regions, places, strict=True):
        at = 64 * lines
        for size, start in zip(sizes, starts, strict=True):
            assert start % 64 == 0
            assert start >= at
            at = start + size
        assert at <= end


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=4),
    st.sampled_from(["uint8", "int16", "float32", "float64", "complex128"]),
    st.data(),
)
def test_a_block_is_scattered_into_any_strides(sizes, dtype, data):
    """The generated copy against NumPy's."""
    sizes[-1] *= data.draw(st.sampled_from([1, 7]))
    source = values(sizes, dtype, 1)
    holder = values([3 * n for n in sizes], dtype, 2)
    steps = [data.draw(st.sampled_from([1, 2, 3, -1, -2])) for _ in sizes]
    target = holder[tuple(slice(None, None, s) for s in steps)][tuple(slice(n) for n in sizes)]
    before = holder.copy()
    want = before[tuple(slice(None, None, s) for s in steps)][tuple(slice(n) for n in sizes)]
    want[...] = source
    rank = len(sizes)
    words = [address(source), address(target), *sizes, *source.strides, *target.strides]
    block = np.array(words, dtype=np.int64)
    compiler().routine(ScatterSpec(source.itemsize, rank)).call(address(block))
    np.testing.assert_array_equal(holder, before)


@pytest.mark.parametrize("workers", [1, 3])
def test_overflow_is_reported_by_whoever_sees_it(workers):
    x, k = np.zeros((200, 300), np.uint8), np.ones((3, 3), np.uint8)
    planned = ft.plan(x, k, op="correlate", mode="same", overflow="raise", method="direct", workers=workers)
    planned._prepared._parallel = True
    for spot in ((0, 0), (100, 150), (199, 299), (0, 150)):
        x[...] = 0
        planned(x)
        x[spot] = 255
        planned(x)
        x[spot[0], spot[1] ^ 1] = 255
        with pytest.raises(ft.FaltungError):
            planned(x)
