"""The catalogue of kernels: arrays to convolve or correlate with.

Every function returns a new C-contiguous float64 array, of any rank where the formula has one
(``ndim=2`` unless told otherwise; motion blur alone is 2-D). Positions x are in samples, measured
from the centre of the kernel. Every kernel has an odd number of taps per axis, so the centre is a tap
and ``mode="same"`` shifts nothing (a box of even size, if you ask for one, is the exception).

**Orientation.** One convention holds for the whole catalogue: *used with* :func:`faltung.correlate`,
a derivative kernel approximates the derivative towards growing index (as ``scipy.ndimage.sobel``
does). With :func:`faltung.convolve` the kernel is flipped and odd derivatives change sign. The other
kernels are symmetric under the flip: convolve and correlate give the same result.

| name       | what it does                                | sum of taps | under the flip |
|------------|---------------------------------------------|-------------|----------------|
| gaussian   | smooths; ``order`` gives its derivatives    | 1 (order 0) | even (order 0) |
| box        | mean over a block                           | 1           | even           |
| disk       | mean over a disc or ball: defocus           | 1           | even           |
| motion     | mean along a line: camera movement (2-D)    | 1           | even           |
| sharpen    | adds back what smoothing removes            | 1           | even           |
| sobel      | first derivative, smoothed 1 2 1            | 0           | odd            |
| prewitt    | first derivative, smoothed 1 1 1            | 0           | odd            |
| scharr     | first derivative, smoothed 3 10 3           | 0           | odd            |
| derivative | derivative of any order and accuracy        | 0           | as its order   |
| laplacian  | sum of second differences                   | 0           | even           |
| log        | Laplacian of Gaussian                       | about 0     | even           |

:func:`from_spec` reads the text form the command line uses, such as ``"gaussian:sigma=2"``.
"""

from __future__ import annotations

import difflib
import inspect
import math
from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from faltung.errors import argument, argument_type

Kernel = NDArray[np.float64]
T = TypeVar("T")

# NumPy arrays have at most 64 axes; a kernel of more taps than this fits no machine.
_MAX_NDIM = 64
_MAX_TAPS = 2**40


# --- smoothing -------------------------------------------------------------------------------------


def gaussian(
    sigma: float | Sequence[float],
    *,
    ndim: int | None = None,
    truncate: float = 4.0,
    order: int | Sequence[int] = 0,
) -> Kernel:
    """The Gaussian, or a derivative of it: the weights of ``scipy.ndimage.gaussian_filter``.

    Formula, per axis, with u = x/σ and the Hermite polynomial Heₙ::

        g(x) = exp(-u²/2) / Σ exp(-u²/2),      k(x) = Heₙ(u) · g(x) / σⁿ

    and the product over the axes. Order n=0 sums to 1; order n>0 gives, through ``correlate``, the
    n-th derivative of the smoothed data per sampleⁿ.

    Parameters
    ----------
    sigma : standard deviation in samples, one number or one per axis; 0 leaves an axis unsmoothed.
    ndim : rank; default the length of `sigma` or `order`, or 2.
    truncate : the kernel is cut at this many standard deviations.
    order : order of the derivative, one number or one per axis.

    Shape: ``2r + 1`` per axis, ``r = int(truncate·sigma + 0.5)``. Orientation: for `correlate`.
    """
    rank = _rank("gaussian", ndim, sigma=sigma, order=order)
    sigmas = _per_axis("gaussian", "sigma", sigma, rank, _number)
    orders = _per_axis("gaussian", "order", order, rank, _integer)
    cut = _number("gaussian", "truncate", truncate)
    for value in sigmas:
        _require("gaussian", "sigma", value, value >= 0, "a number ≥ 0", "Pass sigma=2.0.")
    for n in orders:
        _require("gaussian", "order", n, n >= 0, "an order of derivative ≥ 0", "Pass order=0 to smooth.")
    _require("gaussian", "truncate", cut, cut > 0, "a number > 0", "Pass truncate=4.0.")
    for value, n in zip(sigmas, orders, strict=True):
        ok = value > 0 or n == 0
        _require("gaussian", "sigma", value, ok, "sigma > 0 where order > 0", "Pass order=0 there.")
    _check_taps("gaussian", "sigma", sigma, [2 * cut * value + 1 for value in sigmas])
    return _outer([_gaussian_1d(value, cut, n) for value, n in zip(sigmas, orders, strict=True)])


def box(size: int | Sequence[int] = 3, *, ndim: int | None = None, normalize: bool = True) -> Kernel:
    """The mean over a block: ``k(x) = 1/N`` for all N taps (``scipy.ndimage.uniform_filter``).

    Parameters
    ----------
    size : taps, one number or one per axis.
    ndim : rank; default the length of `size`, or 2.
    normalize : ``False`` gives taps of 1, for the sum over the block.

    Shape: `size` per axis. Orientation: even.
    """
    rank = _rank("box", ndim, size=size)
    sizes = _per_axis("box", "size", size, rank, _integer)
    for value in sizes:
        _require("box", "size", value, value >= 1, "a number of taps ≥ 1", "Pass size=3.")
    _check_taps("box", "size", size, sizes)
    return np.full(sizes, 1.0 / math.prod(sizes) if normalize else 1.0)


def disk(radius: float, *, ndim: int | None = None, normalize: bool = True) -> Kernel:
    """The mean over a disc (a ball in 3-D): the blur of a lens out of focus.

    Formula: ``k(x) = 1/N`` where ``|x|² ≤ radius²``, 0 elsewhere; the N taps of
    ``skimage.morphology.disk`` and ``ball``.

    Parameters
    ----------
    radius : in samples, a number ≥ 0.
    ndim : rank, default 2.
    normalize : ``False`` gives taps of 1, for the sum over the disc.

    Shape: ``2·floor(radius) + 1`` per axis. Orientation: even.
    """
    rank = _rank("disk", ndim)
    r = _number("disk", "radius", radius)
    _require("disk", "radius", radius, r >= 0, "a number ≥ 0", "Pass radius=3.")
    _check_taps("disk", "radius", radius, [2 * r + 1] * rank)
    reach = math.floor(r)
    squares = np.arange(-reach, reach + 1, dtype=np.float64) ** 2
    distance = np.zeros((1,) * rank)
    for axis in range(rank):
        distance = distance + squares.reshape(_along(axis, rank, squares.size))
    inside = (distance <= r * r).astype(np.float64)
    return inside / inside.sum() if normalize else inside


def motion(length: float, angle: float = 0.0) -> Kernel:
    """The mean along a line segment: the blur of a camera or an object that moves (2-D).

    Formula: ``k(x) ∝ max(0, 1 − d(x))`` with d the distance of the tap to a segment of
    ``length − 1`` samples through the centre, scaled to sum 1; the line of MATLAB's
    ``fspecial('motion', length, angle)``.

    Parameters
    ----------
    length : in samples, ≥ 1; a horizontal line of an odd length has exactly that many equal taps.
    angle : degrees, counter-clockwise in a picture shown with axis 0 downwards: 0 is along axis 1,
        90 along axis 0.

    Shape: just holds the line, odd per axis. Orientation: even.
    """
    span = _number("motion", "length", length)
    theta = math.radians(_number("motion", "angle", angle))
    _require("motion", "length", length, span >= 1, "a length ≥ 1 sample", "Pass length=9.")
    # np.round removes the 6e-17 that cos(90°) leaves, which would add an empty column.
    step = np.round([-math.sin(theta), math.cos(theta)], 12)
    half = (span - 1.0) / 2.0
    _check_taps("motion", "length", length, [2 * half * abs(c) + 3 for c in step])
    # A tap at distance 1 has weight 0, so the last tap that counts is nearer than half·|step| + 1.
    reach = [max(0, math.ceil(half * abs(c) + 1.0 - 1e-9) - 1) for c in step]
    rows = np.arange(-reach[0], reach[0] + 1, dtype=np.float64)[:, None]
    columns = np.arange(-reach[1], reach[1] + 1, dtype=np.float64)[None, :]
    along = np.clip(rows * step[0] + columns * step[1], -half, half)
    weight = np.maximum(1.0 - np.hypot(rows - along * step[0], columns - along * step[1]), 0.0)
    return np.asarray(weight / weight.sum(), dtype=np.float64)


def sharpen(amount: float = 1.0, *, sigma: float | None = None, ndim: int | None = None) -> Kernel:
    """Sharpening: the data plus `amount` times the detail that smoothing would remove.

    Formula: ``k = δ − amount · laplacian`` (3 taps per axis; 2-D, amount 1: ``0 −1 0, −1 5 −1,
    0 −1 0``), or with `sigma` the unsharp mask ``k = δ + amount · (δ − gaussian(sigma))``. Sums to 1.

    Parameters
    ----------
    amount : strength; 0 leaves the data as they are.
    sigma : scale of the detail in samples; default the finest (the Laplacian).
    ndim : rank, default 2.

    Shape: 3 per axis, or that of ``gaussian(sigma)``. Orientation: even.
    """
    rank = _rank("sharpen", ndim)
    strength = _number("sharpen", "amount", amount)
    if sigma is None:
        kernel = 0.0 - strength * laplacian(ndim=rank)
        kernel[(1,) * rank] += 1.0
        return kernel
    width = _number("sharpen", "sigma", sigma)
    _require("sharpen", "sigma", sigma, width > 0, "a standard deviation > 0", "Pass sigma=1.0.")
    kernel = 0.0 - strength * gaussian(width, ndim=rank)
    kernel[tuple(n // 2 for n in kernel.shape)] += 1.0 + strength
    return kernel


# --- derivatives -----------------------------------------------------------------------------------


def sobel(axis: int = -1, *, ndim: int | None = None, normalize: bool = False) -> Kernel:
    """Sobel's first derivative: ``−1 0 1`` along `axis` times ``1 2 1`` along every other axis.

    ``correlate`` with it equals ``scipy.ndimage.sobel(x, axis)`` and approximates ``2·4^(ndim−1)``
    times the derivative per sample along `axis`.

    Parameters
    ----------
    axis : the axis of the derivative; ``axis=0`` responds to horizontal edges of a picture.
    ndim : rank, default 2.
    normalize : ``True`` divides by that factor, so that a slope of 1 per sample gives 1.

    Shape: 3 per axis. Sum 0. Orientation: for `correlate`; `convolve` changes the sign.
    """
    return _first_derivative("sobel", axis, ndim, normalize, (1.0, 2.0, 1.0))


def prewitt(axis: int = -1, *, ndim: int | None = None, normalize: bool = False) -> Kernel:
    """Prewitt's first derivative: ``−1 0 1`` along `axis` times ``1 1 1`` along every other axis.

    ``correlate`` with it equals ``scipy.ndimage.prewitt(x, axis)`` and approximates ``2·3^(ndim−1)``
    times the derivative per sample along `axis`. Parameters, shape and orientation as :func:`sobel`.
    """
    return _first_derivative("prewitt", axis, ndim, normalize, (1.0, 1.0, 1.0))


def scharr(axis: int = -1, *, ndim: int | None = None, normalize: bool = False) -> Kernel:
    """Scharr's first derivative: ``−1 0 1`` along `axis` times ``3 10 3`` along every other axis.

    The smoothing weights make the response depend least on the direction of an edge (H. Scharr,
    *Optimale Operatoren in der digitalen Bildverarbeitung*, Heidelberg 2000). ``correlate`` with it
    equals OpenCV's ``Scharr`` and approximates ``2·16^(ndim−1)`` times the derivative per sample.
    Parameters, shape and orientation as :func:`sobel`.
    """
    return _first_derivative("scharr", axis, ndim, normalize, (3.0, 10.0, 3.0))


def derivative(order: int = 1, accuracy: int = 2, *, axis: int = -1, ndim: int | None = None) -> Kernel:
    """The central finite difference for the derivative of `order` along `axis`.

    The taps solve ``Σ k(x) xʲ = n!·[j = n]`` for every power j that the stencil can meet, in exact
    rational arithmetic, and are rounded once: they differentiate polynomials of degree below
    ``order + accuracy`` exactly (B. Fornberg, *Mathematics of Computation* 51, 1988, table 1).
    ``derivative()`` is ``−1/2 0 1/2``, ``derivative(2)`` is ``1 −2 1``.

    Parameters
    ----------
    order : n ≥ 1; divide the result by the sample spacing to the power n for physical units.
    accuracy : the error shrinks as spacing to this even power.
    axis : the axis of the derivative.
    ndim : rank, default 2.

    Shape: ``2·((order + 1)//2 + accuracy//2) − 1`` along `axis`, 1 along the others. Sum 0.
    Orientation: for `correlate`; `convolve` changes the sign of odd orders.
    """
    rank = _rank("derivative", ndim)
    n = _integer("derivative", "order", order)
    p = _integer("derivative", "accuracy", accuracy)
    _require("derivative", "order", n, 1 <= n <= 30, "an order from 1 to 30", "Pass order=1.")
    ok = 2 <= p <= 30 and p % 2 == 0
    _require("derivative", "accuracy", p, ok, "an even number from 2 to 30", "Pass accuracy=2.")
    place = _axis("derivative", axis, rank)
    reach = (n + 1) // 2 + p // 2 - 1
    taps = [float(tap) for tap in _finite_difference(n, reach)]
    return np.array(taps).reshape(_along(place, rank, len(taps)))


def laplacian(*, ndim: int | None = None) -> Kernel:
    """The sum over the axes of the second difference ``1 −2 1`` (``scipy.ndimage.laplace``).

    Approximates ∂²/∂x₀² + ∂²/∂x₁² + … per sample². `ndim` is the rank, default 2.

    Shape: 3 per axis. Sum 0. Orientation: even.
    """
    rank = _rank("laplacian", ndim)
    _check_taps("laplacian", "ndim", ndim, [3] * rank)
    kernel = np.zeros((3,) * rank)
    for axis in range(rank):
        kernel[tuple(slice(None) if i == axis else 1 for i in range(rank))] = 1.0
    kernel[(1,) * rank] = -2.0 * rank
    return kernel


def log(sigma: float | Sequence[float], *, ndim: int | None = None, truncate: float = 4.0) -> Kernel:
    """The Laplacian of Gaussian: the sum over the axes of ``gaussian`` with order 2 on that axis.

    The weights of ``scipy.ndimage.gaussian_laplace``: negative in the middle, positive around it, so
    that a bright blob gives a negative minimum. Cutting the tails leaves the sum near 0, not at 0
    (−1.7e-4 for ``log(2.0)``, a hundredth of that at ``truncate=5``). Parameters and shape as
    :func:`gaussian`, every sigma > 0. Orientation: even.
    """
    rank = _rank("log", ndim, sigma=sigma)
    sigmas = _per_axis("log", "sigma", sigma, rank, _number)
    for value in sigmas:
        _require("log", "sigma", value, value > 0, "a standard deviation > 0", "Pass sigma=2.0.")
    orders = [[2 if other == axis else 0 for other in range(rank)] for axis in range(rank)]
    kernel = gaussian(sigmas, truncate=truncate, order=orders[0])
    for order in orders[1:]:
        kernel += gaussian(sigmas, truncate=truncate, order=order)
    return kernel


#: Every kernel function by its name.
CATALOGUE: Mapping[str, Callable[..., Kernel]] = MappingProxyType(
    {
        function.__name__: function
        for function in (
            *(gaussian, box, disk, motion, sharpen),
            *(sobel, prewitt, scharr, derivative, laplacian, log),
        )
    }
)


# --- the text form ---------------------------------------------------------------------------------


def from_spec(spec: str, *, ndim: int | None = None) -> Kernel:
    """The kernel a text such as ``"gaussian:sigma=2"`` names: ``NAME[:PARAMETER=VALUE,…]``.

    A value may be a number, ``true`` or ``false``, or one number per axis as ``2x3`` or ``2,3``; the
    first parameter needs no name: ``"gaussian:2"``, ``"box:5x9"``, ``"sobel:axis=0"``.

    Parameters
    ----------
    spec : the text.
    ndim : rank of the kernel if the text names none and the kernel exists in that rank.

    Raises
    ------
    ArgumentError
        An unknown name (the text lists the catalogue) or parameter, or a value out of range.
    """
    name, _, rest = spec.strip().partition(":")
    if name not in CATALOGUE:
        close = difflib.get_close_matches(name, CATALOGUE, n=1)
        hint = f"Did you mean {close[0]!r}?" if close else "Write NAME:PARAMETER=VALUE, as gaussian:sigma=2."
        raise argument("from_spec", "the kernel", repr(name), f"one of {', '.join(CATALOGUE)}", hint)
    function = CATALOGUE[name]
    parameters = inspect.signature(function).parameters
    values = _parse_values(name, rest, list(parameters))
    for parameter in parameters.values():
        if parameter.default is parameter.empty and parameter.name not in values:
            got, expected = "missing", "a value, for this kernel has no default"
            raise argument(name, parameter.name, got, expected, f"Write {name}:{parameter.name}=2.")
    per_axis = any(isinstance(value, tuple) for value in values.values())
    if ndim is not None and "ndim" in parameters and "ndim" not in values and not per_axis:
        values["ndim"] = ndim
    return function(**values)


def _parse_values(name: str, text: str, parameters: list[str]) -> dict[str, Any]:
    """``"sigma=2,3,order=1"`` as ``{"sigma": (2, 3), "order": 1}``."""
    words: dict[str, list[str]] = {}
    current = ""
    for item in filter(None, (part.strip() for part in text.split(","))):
        key, equals, value = (part.strip() for part in item.partition("="))
        if equals and key not in parameters:
            expected = f"one of {', '.join(parameters)}"
            raise argument(name, "a parameter", repr(key), expected, f"Write {name}:{parameters[0]}=….")
        if equals and key in words:
            raise argument(name, key, "given twice", "one value", f"Write {name}:{key}={value} once.")
        if equals:
            current, words[key] = key, [value]
        else:
            current = current or parameters[0]
            words.setdefault(current, []).append(key)
    values: dict[str, Any] = {}
    for key, items in words.items():
        numbers = [_value(name, key, part) for item in items for part in item.split("x")]
        values[key] = numbers[0] if len(numbers) == 1 else tuple(numbers)
    return values


def _value(name: str, key: str, text: str) -> bool | int | float:
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    expected = "a number, true or false, or numbers as 2x3"
    raise argument(name, key, repr(text), expected, f"Write {name}:{key}=2.")


# --- the one-dimensional factors -------------------------------------------------------------------


def _gaussian_1d(sigma: float, truncate: float, order: int) -> Kernel:
    radius = int(truncate * sigma + 0.5)
    if radius == 0 and order == 0:
        return np.ones(1)
    u = np.arange(-radius, radius + 1, dtype=np.float64) / sigma
    weights = np.exp(-0.5 * u * u)
    weights /= weights.sum()
    if order:
        # Heₙ by its recurrence Heₙ₊₁ = u·Heₙ − n·Heₙ₋₁. The flip that correlate needs cancels the
        # (−1)ⁿ of the n-th derivative of the Gaussian, because Heₙ has the parity of n.
        before, hermite = np.ones_like(u), u
        for n in range(1, order):
            before, hermite = hermite, u * hermite - n * before
        weights *= hermite / sigma**order
    return np.asarray(weights, dtype=np.float64)


def _first_derivative(
    name: str, axis: int, ndim: int | None, normalize: bool, smoothing: tuple[float, float, float]
) -> Kernel:
    rank = _rank(name, ndim)
    place = _axis(name, axis, rank)
    _check_taps(name, "ndim", ndim, [3] * rank)
    difference = np.array([-1.0, 0.0, 1.0]) / (2.0 if normalize else 1.0)
    smooth = np.array(smoothing) / (sum(smoothing) if normalize else 1.0)
    return _outer([difference if i == place else smooth for i in range(rank)])


def _finite_difference(order: int, reach: int) -> list[Fraction]:
    """The taps at −reach … reach: n! times the coefficient of xⁿ of each Lagrange polynomial."""
    points = range(-reach, reach + 1)
    product = [1]  # ∏ (x − q) over all points, highest power first
    for q in points:
        product = [high - q * low for high, low in zip([*product, 0], [0, *product], strict=True)]
    taps = []
    for own in points:
        quotient = [product[0]]  # that product without its factor (x − own), by Horner's division
        for coefficient in product[1:-1]:
            quotient.append(coefficient + own * quotient[-1])
        denominator = math.prod(own - q for q in points if q != own)
        taps.append(Fraction(math.factorial(order) * quotient[-1 - order], denominator))
    return taps


def _outer(factors: Sequence[Kernel]) -> Kernel:
    """The outer product of one factor per axis."""
    result = np.ones((1,) * len(factors))
    for axis, factor in enumerate(factors):
        result = result * factor.reshape(_along(axis, len(factors), factor.size))
    return result


def _along(axis: int, rank: int, size: int) -> tuple[int, ...]:
    return tuple(size if i == axis else 1 for i in range(rank))


# --- argument checks -------------------------------------------------------------------------------


def _require(function: str, name: str, got: object, ok: bool, expected: str, fix: str) -> None:
    if not ok:
        raise argument(function, name, repr(got), expected, fix)


def _number(function: str, name: str, value: object) -> float:
    """`value` as a finite float."""
    if isinstance(value, (bool, np.bool_, str, bytes)):
        raise argument_type(function, name, repr(value), "a number", f"Pass {name}=2.0.")
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise argument_type(function, name, repr(value), "a number", f"Pass {name}=2.0.") from None
    _require(function, name, value, math.isfinite(number), "a finite number", f"Pass {name}=2.0.")
    return number


def _integer(function: str, name: str, value: object) -> int:
    """`value` as an int, refusing fractions and booleans."""
    number = _number(function, name, value)
    if number != int(number):
        raise argument(function, name, repr(value), "a whole number", f"Pass {name}={round(number)}.")
    return int(number)


def _rank(function: str, ndim: int | None, **per_axis: object) -> int:
    """The rank: `ndim`, else the length of the first argument that has one, else 2."""
    lengths = {name: len(value) for name, value in per_axis.items() if _is_sequence(value)}  # type: ignore[arg-type]
    if ndim is None:
        return next(iter(lengths.values()), 2) or 1
    rank = _integer(function, "ndim", ndim)
    _require(function, "ndim", ndim, 1 <= rank <= _MAX_NDIM, f"a rank from 1 to {_MAX_NDIM}", "Pass ndim=2.")
    return rank


def _per_axis(
    function: str, name: str, value: object, rank: int, convert: Callable[[str, str, object], T]
) -> list[T]:
    if not _is_sequence(value):
        return [convert(function, name, value)] * rank
    items = list(value)  # type: ignore[call-overload]
    if len(items) != rank:
        got, expected = f"{value!r} with {len(items)} entries", f"{rank}, one per axis"
        raise argument(function, name, got, expected, f"Pass one number, or {rank}, or ndim={len(items)}.")
    return [convert(function, name, item) for item in items]


def _axis(function: str, axis: object, rank: int) -> int:
    place = _integer(function, "axis", axis)
    expected = f"an axis from {-rank} to {rank - 1} of a {rank}-D kernel"
    _require(function, "axis", axis, -rank <= place < rank, expected, "Pass axis=-1, or a larger ndim.")
    return place % rank


def _check_taps(function: str, name: str, value: object, extents: Sequence[float]) -> None:
    taps = math.prod(max(1.0, extent) for extent in extents)
    fix = "Pass a smaller one; to smooth that far, filter repeatedly or downsample first."
    _require(function, name, value, taps <= _MAX_TAPS, f"a kernel of at most {_MAX_TAPS} taps", fix)


def _is_sequence(value: object) -> bool:
    return isinstance(value, (list, tuple)) or (isinstance(value, np.ndarray) and value.ndim > 0)
