"""How signals continue: against np.pad for every name and distance; dialects; what errors say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import faltung as ft
from faltung import boundary
from faltung.boundary import DIALECTS, MEANINGS, ODD, OUTSIDE, axis_map, canonical, extend, fold, normalise
from faltung.errors import ArgumentError
from tests.layouts import values

NUMPY = {
    "constant": {"mode": "constant"},
    "edge": {"mode": "edge"},
    "reflect": {"mode": "reflect"},
    "symmetric": {"mode": "symmetric"},
    "wrap": {"mode": "wrap"},
    "antireflect": {"mode": "reflect", "reflect_type": "odd"},
    "antisymmetric": {"mode": "symmetric", "reflect_type": "odd"},
}


def padded(x, before, after, name, cval=0):
    """np.pad by its own name for the boundary."""
    options = dict(NUMPY[name])
    if name == "constant":
        options["constant_values"] = cval
    return np.pad(x, (before, after), **options)


def test_every_name_has_a_counterpart_and_a_drawing():
    assert set(NUMPY) == set(MEANINGS)
    for name, drawing in MEANINGS.items():
        assert drawing
        assert name in (boundary.__doc__ or "")
    assert set(MEANINGS) >= ODD


@given(st.sampled_from(sorted(NUMPY)), st.integers(1, 9), st.integers(0, 40), st.integers(0, 40))
def test_extension_is_that_of_numpy_at_any_distance(name, length, before, after):
    x = values((length,), "int64", length, limit=1000)
    got = extend(x, [0], [(-before, length + after)], [(name, name)], 7)
    np.testing.assert_array_equal(got, padded(x, before, after, name, 7))


@given(st.sampled_from(sorted(NUMPY)), st.sampled_from(sorted(NUMPY)), st.integers(1, 6), st.integers(0, 20))
def test_each_side_continues_in_its_own_way(before, after, length, reach):
    x = values((length,), "int64", length, limit=1000)
    got = extend(x, [0], [(-reach, length + reach)], [(before, after)], 7)
    np.testing.assert_array_equal(got[: reach + length], padded(x, reach, 0, before, 7))
    np.testing.assert_array_equal(got[reach:], padded(x, 0, reach, after, 7))


@pytest.mark.parametrize("name", sorted(NUMPY))
def test_axes_are_extended_independently(name):
    x = values((3, 4, 2), "int64", 0, limit=1000)
    got = extend(x, [2, 0], [(-5, 6), (-7, 9)], [(name, name), (name, name)], 7)
    options = dict(NUMPY[name])
    if name == "constant":
        options["constant_values"] = 7
    want = np.pad(x, ((7, 6), (0, 0), (5, 4)), **options)
    np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize("name", sorted(NUMPY))
def test_a_range_may_lie_anywhere(name):
    """Inside, across an end, or outside altogether."""
    x = values((5,), "int64", 0, limit=1000)
    whole = extend(x, [0], [(-30, 35)], [(name, name)], 7)
    for start in range(-30, 30, 7):
        for stop in (start, start + 1, start + 4):
            part = extend(x, [0], [(start, stop)], [(name, name)], 7)
            np.testing.assert_array_equal(part, whole[start + 30 : stop + 30])


def test_the_map_names_its_sources():
    at = axis_map(4, -2, 6, ("constant", "reflect"))
    assert at.index.tolist() == [OUTSIDE, OUTSIDE, 0, 1, 2, 3, 2, 1]
    assert at.sign is None
    odd = axis_map(4, -2, 6, ("antisymmetric", "edge"))
    assert odd.index.tolist() == [1, 0, 0, 1, 2, 3, 3, 3]
    assert odd.sign.tolist() == [-1, -1, 1, 1, 1, 1, 1, 1]
    assert odd.first.tolist() == [2, 2, 0, 0, 0, 0, 0, 0]
    assert odd.last.tolist() == [0] * 8


@pytest.mark.parametrize("name", sorted(NUMPY))
@pytest.mark.parametrize("method", ["auto", "direct", "reference"])
def test_a_convolution_is_valid_over_the_padded_signal(name, method):
    x, k = values((6, 5), "float64", 0), values((4, 9), "float64", 1)
    options = dict(NUMPY[name])
    if name == "constant":
        options["constant_values"] = 2
    want = ft.correlate(np.pad(x, ((3, 3), (8, 8)), **options), k, "valid", method="reference")
    np.testing.assert_allclose(ft.correlate(x, k, boundary=name, cval=2, method=method), want, rtol=1e-12)


# -- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("scipy.ndimage:mirror", "reflect"),
        ("scipy.ndimage:reflect", "symmetric"),
        ("scipy.ndimage:grid-wrap", "wrap"),
        ("scipy.ndimage:nearest", "edge"),
        ("skimage:reflect", "symmetric"),
        ("scipy.signal:symm", "symmetric"),
        ("scipy.signal.convolve2d:fill", "constant"),
        ("cv2:BORDER_REFLECT_101", "reflect"),
        ("cv2:BORDER_REFLECT", "symmetric"),
        ("cv2:border_replicate", "edge"),
        ("cv2:BORDER_DEFAULT", "reflect"),
        ("torch:circular", "wrap"),
        ("torch:reflect", "reflect"),
        ("torch:zeros", "constant"),
        ("MATLAB:symmetric", "symmetric"),
        ("ImageFiltering:reflect", "reflect"),
        ("dask:periodic", "wrap"),
        ("dask:reflect", "symmetric"),
        ("astropy:extend", "edge"),
        ("numpy:wrap", "wrap"),
        ("antireflect", "antireflect"),
    ],
)
def test_words_of_other_libraries(word, name):
    assert canonical("convolve", word) == name


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_every_dialect_leads_to_canonical_names(dialect):
    assert set(DIALECTS[dialect].values()) <= set(MEANINGS)
    assert all(word == word.lower() for word in DIALECTS[dialect])


@pytest.mark.parametrize(
    ("given", "want"),
    [
        ("wrap", (("wrap", "wrap"),) * 2),
        (("wrap", "edge"), (("wrap", "wrap"), ("edge", "edge"))),
        (["wrap", ("constant", "edge")], (("wrap", "wrap"), ("constant", "edge"))),
        ((("cv2:wrap", "edge"), "numpy:reflect"), (("wrap", "edge"), ("reflect", "reflect"))),
    ],
)
def test_one_name_or_one_per_axis_or_per_side(given, want):
    assert normalise("convolve", given, 2) == want


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("periodic", [r"boundary is 'periodic', expected one of 'constant', 'edge', 'reflect', 'symmetric'",
                      r"dask:periodic means 'wrap' \(bcd\|abcd\|abc\)"]),
        ("mirror", [r"scipy.ndimage:mirror means 'reflect' \(dcb\|abcd\|cba\)"]),
        ("nearest", [r"scipy.ndimage:nearest means 'edge' \(aaa\|abcd\|ddd\)", r"dask:nearest"]),
        ("zeros", [r"torch:zeros means 'constant'"]),
        ("nonsense", [r"boundary is 'nonsense'", r"The names are 'constant', 'edge'"]),
        ("", [r"boundary is ''"]),
        ("pillow:edge", [r"boundary is 'pillow:edge', expected a dialect among astropy, cv2, dask"]),
        ("torch:symm", [r"expected a word of torch: zeros, replicate, reflect, circular"]),
        (("wrap", "edge"), [r"with 2 entries, expected a name or 1 entries", r"\(\('wrap', ...\),\)"]),
        ((), [r"with 0 entries"]),
        ((("wrap", "edge", "edge"),), [r"neither a name nor a pair"]),
        ((3,), [r"entry 3 is neither a name nor a pair"]),
        (3, [r"boundary is 3, expected a name, one entry per axis"]),
        (None, [r"boundary is None"]),
        ({"wrap"}, [r"boundary is \{'wrap'\}"]),
    ],
)  # fmt: skip
def test_what_errors_say(given, words):
    for operation in ("convolve", "correlate"):
        with pytest.raises(ArgumentError) as caught:
            getattr(ft, operation)(np.ones(4), np.ones(3), mode="same", boundary=given)
        text = str(caught.value)
        assert text.startswith(f"{operation}(): boundary is ")
        assert "\n" not in text
        for word in words:
            assert caught.match(word)


@given(
    st.lists(st.integers(1, 6), min_size=1, max_size=3),
    st.lists(st.tuples(st.integers(-7, 15), st.integers(-7, 15)), min_size=3, max_size=3),
    st.lists(st.tuples(*[st.sampled_from(sorted(MEANINGS))] * 2), min_size=3, max_size=3),
)
def test_fold_is_the_adjoint_of_extend(shape, reach, sides):
    axes = range(1, len(shape) + 1)
    lengths = [(n, lo, max(hi, 1 - n - lo)) for n, (lo, hi) in zip(shape, reach, strict=False)]
    ranges = [(-lo, n + hi) for n, lo, hi in lengths]
    x = values((2, *shape), "int64", 0, limit=9)
    extended = extend(x, axes, ranges, sides[: len(shape)], 0)
    y = values(extended.shape, "int64", 1, limit=9)
    folded = fold(y, axes, ranges, shape, sides[: len(shape)])
    assert folded.shape == x.shape
    assert (extended * y).sum() == (x * folded).sum()
