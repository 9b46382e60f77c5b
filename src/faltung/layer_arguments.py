"""What users write about a layer, made canonical: arguments become one ``Layer``.

Everything is checked here, once, and every error names the argument, what it got, what was expected and
the fix. A ``Layer`` is about the *forward* layer, whichever of its products is asked for: the gradients
and the transposed layer read the same numbers in other roles (``layer_problems``).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import boundary as boundaries
from .arguments import check_is_array, check_place, fill_value, integers, per_axis
from .arithmetic import check_operand, is_bfloat16
from .errors import argument, argument_type
from .problem import Shape

PRECISIONS = ("default", "high")
_WORDS = "'same', 'valid' or 'causal'"


@dataclass(frozen=True)
class Options:
    """The keywords of a layer as users write them."""

    stride: Any
    padding: Any
    dilation: Any
    groups: Any
    boundary: Any
    cval: Any
    flip: Any
    precision: Any


@dataclass(frozen=True)
class Layer:
    """A layer that makes y (batch, groups · outputs, ``results``) of x (batch, groups · inputs, ``samples``).

    ``samples``, ``taps`` and ``results`` are lengths along the convolved axes; x is continued by
    ``before`` and ``after`` samples (negative: cropped). ``flip`` tells that the taps are flipped first.
    ``batched`` is False where the arrays of the call have no batch axis.
    """

    function: str
    batched: bool
    batch: int
    groups: int
    inputs: int
    outputs: int
    samples: Shape
    taps: Shape
    results: Shape
    before: Shape
    after: Shape
    stride: Shape
    dilation: Shape
    boundary: tuple[boundaries.Sides, ...]
    cval: complex
    flip: bool
    precise: bool

    @property
    def rank(self) -> int:
        """How many axes are convolved."""
        return len(self.taps)

    @property
    def x_shape(self) -> Shape:
        """The shape of the layer's input, as callers have it."""
        return self._whole(self.groups * self.inputs, self.samples)

    @property
    def weight_shape(self) -> Shape:
        """The shape of the weight, as callers have it."""
        return (self.groups * self.outputs, self.inputs, *self.taps)

    @property
    def y_shape(self) -> Shape:
        """The shape of the layer's output, as callers have it."""
        return self._whole(self.groups * self.outputs, self.results)

    @property
    def continues(self) -> bool:
        """Whether x is continued by anything but ``cval``."""
        return any(pair != ("constant", "constant") for pair in self.boundary)

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The samples (start, stop) of x with its padding, along each convolved axis."""
        return tuple((-lo, n + hi) for n, lo, hi in zip(self.samples, self.before, self.after, strict=True))

    def padded(self) -> Layer:
        """The layer whose input has its padding already."""
        nothing = (0,) * self.rank
        return replace(
            self,
            samples=tuple(stop - start for start, stop in self.ranges),
            before=nothing,
            after=nothing,
            boundary=(("constant", "constant"),) * self.rank,
            cval=0,
        )

    def _whole(self, channels: int, lengths: Shape) -> Shape:
        return (self.batch, channels, *lengths) if self.batched else (channels, *lengths)


def forward(
    function: str, x: tuple[str, Shape], weight: tuple[str, Shape], x_dtype: np.dtype[Any], options: Options
) -> Layer:
    """The layer of an input and a weight, each given by the argument's name and its shape."""
    (x_name, x_shape), (weight_name, weight_shape) = x, weight
    rank = _rank(function, x, weight)
    groups = _groups(function, options.groups)
    channels, inputs, outputs = x_shape[-rank - 1], weight_shape[1], weight_shape[0]
    if channels != inputs * groups:
        raise argument(
            function,
            weight_name,
            f"of shape {weight_shape} for {channels} input channels in {_many(groups, 'group')}",
            f"{channels // groups} along its axis 1" if channels % groups == 0 else
            f"a number of input channels that {groups} divides",
            _channel_fix(x_name, x_shape, weight_shape, groups, rank),
        )  # fmt: skip
    if outputs % groups:
        raise argument(
            function,
            weight_name,
            f"of shape {weight_shape}, with {outputs} output channels in {_many(groups, 'group')}",
            f"a multiple of {groups} along axis 0",
            "Pass groups that divide the output channels.",
        )
    layer = _layer(function, x_shape, weight_shape, rank, groups, options, x_dtype)
    lengths = []
    for axis, (n, lo, hi, k, d, s) in enumerate(
        zip(layer.samples, layer.before, layer.after, layer.taps, layer.dilation, layer.stride, strict=True)
    ):
        span, whole = (k - 1) * d + 1, n + lo + hi
        if whole < span and n:
            raise argument(
                function,
                x_name,
                f"{n} samples long along spatial axis {axis}, {whole} with its padding",
                f"at least the {span} samples that {_many(k, 'tap')} with dilation {d} cover",
                "Pass more padding, or a smaller kernel.",
            )
        lengths.append(max(0, (whole - span) // s + 1))
    layer = replace(layer, results=tuple(lengths))
    _check_continuation(function, x_name, layer)
    return layer


def transposed(
    function: str, x_shape: Shape, weight_shape: Shape, output_padding: Any, options: Options
) -> Layer:
    """The layer whose output has the shape of x, and whose input is what the transposed layer makes."""
    rank = _rank(function, ("x", x_shape), ("weight", weight_shape))
    groups = _groups(function, options.groups)
    channels = x_shape[-rank - 1]
    if channels != weight_shape[0]:
        raise argument(
            function,
            "weight",
            f"of shape {weight_shape} for {_many(channels, 'input channel')}",
            f"{channels} along its axis 0: a transposed layer's weight is (C_in, C_out/groups, ...)",
            "Exchange axes 0 and 1 if it is laid out as conv's."
            if groups == 1 and weight_shape[1] == channels
            else "Pass the weight of the layer that this one transposes.",
        )
    if channels % groups:
        raise argument(
            function,
            "groups",
            repr(groups),
            f"a divisor of the {channels} input channels",
            "Pass for example groups=1.",
        )
    layer = _layer(function, x_shape, weight_shape, rank, groups, options, np.dtype(np.float64))
    extra = _per_axis_from_zero(function, output_padding, rank)
    samples = []
    for axis, (n, lo, hi, k, d, s, more) in enumerate(
        zip(
            layer.samples, layer.before, layer.after, layer.taps, layer.dilation, layer.stride, extra,
            strict=True,
        )
    ):  # fmt: skip
        if more >= max(s, d):
            raise argument(
                function,
                "output_padding",
                repr(output_padding),
                f"less than the stride or the dilation, {max(s, d)} along spatial axis {axis}",
                "It only tells apart the lengths that a strided layer maps to the same one.",
            )
        length = (n - 1) * s - lo - hi + (k - 1) * d + more + 1 if n else 0
        if length < 1 and n:
            raise argument(
                function,
                "padding",
                repr(options.padding),
                f"one that leaves an output along spatial axis {axis}, got {length} samples",
                "Padding of a transposed layer crops its output: pass less.",
            )
        samples.append(max(0, length))
    layer = replace(layer, samples=tuple(samples), results=layer.samples)
    if layer.continues and 0 in samples:
        _check_continuation(function, "x", layer)
    return layer


def _layer(
    function: str,
    x_shape: Shape,
    weight_shape: Shape,
    rank: int,
    groups: int,
    options: Options,
    x_dtype: np.dtype[Any],
) -> Layer:
    """The layer but for the lengths that follow from the others."""
    taps = weight_shape[2:]
    if 0 in taps:
        raise argument(
            function,
            "weight",
            f"of shape {weight_shape}",
            "at least one tap along each axis",
            "Pass a kernel.",
        )
    stride = per_axis(function, "stride", options.stride, rank)
    dilation = per_axis(function, "dilation", options.dilation, rank)
    spans = tuple((k - 1) * d + 1 for k, d in zip(taps, dilation, strict=True))
    sides = boundaries.normalise(function, options.boundary, rank)
    before, after = padding(function, options.padding, spans)
    filled = any("constant" in pair for pair in sides)
    outside = fill_value(function, options.cval, x_dtype) if filled else 0
    if x_dtype.kind in "iu":
        if not np.isfinite(outside) or outside != int(outside.real):
            raise argument(
                function,
                "cval",
                repr(options.cval),
                f"an integer, because x is {x_dtype}",
                "Convert x first.",
            )
        outside = int(outside.real)
    if not isinstance(options.flip, bool | np.bool_):
        raise argument_type(
            function, "flip", repr(options.flip), "True or False", "True convolves, False correlates."
        )
    if not isinstance(options.precision, str) or options.precision not in PRECISIONS:
        raise argument(
            function,
            "precision",
            repr(options.precision),
            "'default' or 'high'",
            "'high' admits only algorithms with the error of a direct sum.",
        )
    return Layer(
        function=function,
        batched=len(x_shape) == rank + 2,
        batch=x_shape[0] if len(x_shape) == rank + 2 else 1,
        groups=groups,
        inputs=weight_shape[1],
        outputs=weight_shape[0] // groups,
        samples=x_shape[-rank:],
        taps=taps,
        results=(),
        before=before,
        after=after,
        stride=stride,
        dilation=dilation,
        boundary=sides,
        cval=outside,
        flip=bool(options.flip),
        precise=options.precision == "high",
    )


# -- parts -------------------------------------------------------------------------------------


def _rank(function: str, x: tuple[str, Shape], weight: tuple[str, Shape]) -> int:
    (x_name, x_shape), (name, shape) = x, weight
    rank = len(shape) - 2
    if rank < 1:
        raise argument(
            function,
            name,
            f"{len(shape)}-dimensional",
            "output channels, input channels and at least one axis of taps",
            f"Give it as many axes, for example {name}[None, None]."
            if not name.endswith("shape")
            else "Pass for example (8, 3, 5, 5).",
        )
    if len(x_shape) not in (rank + 1, rank + 2):
        raise argument(
            function,
            x_name,
            f"{len(x_shape)}-dimensional for a weight with {_many(rank, 'axis')} of taps",
            f"(N, C, *spatial) or (C, *spatial), {rank + 2} or {rank + 1} axes",
            f"Give {x_name} a channel axis, for example x[:, None]."
            if len(x_shape) <= rank
            else "Take the spatial rank from the weight: (O, C/groups, *kernel).",
        )
    return rank


def _groups(function: str, groups: Any) -> int:
    (value, *more) = integers(function, "groups", groups) or (0,)
    if more or value < 1:
        raise argument(function, "groups", repr(groups), "one positive integer", "Pass 1 for a dense layer.")
    return value


def _channel_fix(x_name: str, x_shape: Shape, weight_shape: Shape, groups: int, rank: int) -> str:
    channels, inputs = x_shape[-rank - 1], weight_shape[1]
    if inputs and channels % inputs == 0 and weight_shape[0] % (channels // inputs) == 0:
        return f"Pass groups={channels // inputs} if each output channel sums {inputs} of the {channels}."
    if x_shape[-1] == inputs * groups:
        return (
            f"Its channels seem to be last: pass np.moveaxis({x_name}, -1, {-rank - 1}), a view; "
            "the result then is laid out like it."
        )
    return f"Pass {x_name} with {inputs * groups} channels, or groups={channels // max(inputs, 1) or 1}."


def padding(function: str, value: Any, spans: Shape) -> tuple[Shape, Shape]:
    """The samples before and after x along each axis, for kernels that cover ``spans`` samples."""
    rank = len(spans)
    if isinstance(value, str):
        if value == "valid":
            return (0,) * rank, (0,) * rank
        if value == "same":
            before = tuple((span - 1) // 2 for span in spans)
            return before, tuple(span - 1 - lo for span, lo in zip(spans, before, strict=True))
        if value == "causal":
            return tuple(span - 1 for span in spans), (0,) * rank
        hint = "Pass one of these, or numbers of samples."
        if value in boundaries.MEANINGS:
            hint = f"{value!r} is a boundary: pass boundary={value!r} and padding as a number or 'same'."
        elif value.lower() in ("same", "valid", "causal"):
            hint = f"Pass {value.lower()!r}."
        elif value.lower() == "same_lower":
            hint = 'Pass "same": of an even number of samples, the first half is before x.'
        raise argument(function, "padding", repr(value), f"numbers of samples, {_WORDS}", hint)
    entries = value if isinstance(value, Sequence | np.ndarray) else (value,) * rank
    pairs = []
    for entry in entries:
        sides = integers(function, "padding", entry)
        if len(sides) == 1 and not isinstance(entry, Sequence | np.ndarray):
            pairs.append((sides[0], sides[0]))
        elif len(sides) == 2:
            pairs.append((sides[0], sides[1]))
        else:
            pairs = []
            break
    if len(pairs) != rank:
        raise argument(
            function,
            "padding",
            repr(value),
            f"a number, {_many(rank, 'entry')} (each a number or a (before, after) pair), {_WORDS}",
            f"For two sides of one axis write ({tuple(value)!r},)."
            if rank == 1 and len(entries) == 2
            else "Pass one entry per spatial axis.",
        )
    return tuple(lo for lo, _ in pairs), tuple(hi for _, hi in pairs)


def _per_axis_from_zero(function: str, value: Any, rank: int) -> Shape:
    values = integers(function, "output_padding", value)
    if not isinstance(value, Sequence | np.ndarray):
        values = values * rank
    if len(values) != rank or min(values) < 0:
        raise argument(
            function,
            "output_padding",
            repr(value),
            f"a number from 0 on, or {rank} of them",
            "Pass one entry per spatial axis.",
        )
    return values


def _check_continuation(function: str, name: str, layer: Layer) -> None:
    """Refuse to continue a signal that has no samples."""
    for axis, (n, sides, lo, hi) in enumerate(
        zip(layer.samples, layer.boundary, layer.before, layer.after, strict=True)
    ):
        needed = [side for side, width in zip(sides, (lo, hi), strict=True) if width > 0]
        if n == 0 and layer.results[axis] and any(side != "constant" for side in needed):
            raise argument(
                function,
                name,
                f"empty along spatial axis {axis}",
                f"a sample that boundary={needed[0]!r} could continue",
                "Pass boundary='constant'.",
            )


def shape_argument(function: str, name: str, value: Any) -> Shape:
    """A shape that is passed in the place of an array."""
    if isinstance(value, np.ndarray) and value.ndim != 1:
        raise argument_type(
            function,
            name,
            f"a {value.ndim}-dimensional array",
            "a shape",
            f"Pass {name.split('_')[0]}.shape.",
        )
    shape = integers(function, name, value if isinstance(value, Sequence | np.ndarray) else None)
    if any(n < 0 for n in shape):
        raise argument(function, name, repr(value), "lengths from 0 on", "Pass an array's shape.")
    return shape


def check_gradient(function: str, shape: Shape, layer: Layer) -> None:
    """Refuse a gradient that is not one of the layer's output."""
    if shape != layer.y_shape:
        raise argument(
            function,
            "grad_output",
            f"of shape {shape}",
            f"{layer.y_shape}, the shape of this layer's output",
            "Pass the gradient by the result of conv with the same arguments.",
        )


# -- numbers -----------------------------------------------------------------------------------


def result_dtype(
    function: str, first: tuple[str, np.dtype[Any]], second: tuple[str, np.dtype[Any]]
) -> np.dtype[Any]:
    """The dtype of the result for these two operands: theirs, or for integers one that holds sums."""
    for name, dtype in (first, second):
        check_operand(function, name, dtype)
        if dtype.kind == "b":
            raise argument_type(
                function, name, "an array of bool", "numbers", f"Pass {name}.view(np.uint8) to count."
            )
    a, b = first[1].newbyteorder("="), second[1].newbyteorder("=")
    if a.kind in "iu" and b.kind in "iu":
        common = np.dtype(np.int32) if a.itemsize == b.itemsize == 1 else np.result_type(a, b)
        if common.kind == "f":
            raise argument_type(
                function,
                second[0],
                f"{b} with {first[0]} {a}, which no integer comprises",
                "two integer dtypes with a common one",
                f"Convert one of them, for example {second[0]}.astype(np.{a}).",
            )
        return common
    if a != b:
        # Whichever holds the other's values.
        wide = b if b.itemsize > a.itemsize or a.kind in "iu" else a
        narrow = second[0] if wide == a else first[0]
        raise argument_type(
            function,
            second[0],
            f"{b} with {first[0]} {a}",
            "both of the same dtype",
            f"Convert one of them: {narrow}.astype({_spelled(wide)}).",
        )
    return a


def check_bias(function: str, bias: NDArray[Any], outputs: int, dtype: np.dtype[Any]) -> None:
    """Refuse a bias that is not one number per output channel, of the result's dtype."""
    if bias.shape != (outputs,):
        raise argument(
            function,
            "bias",
            f"of shape {bias.shape}",
            f"({outputs},), one number for each output channel",
            "Pass bias.reshape(-1)." if bias.size == outputs else "Leave it out for none.",
        )
    if bias.dtype != dtype and not (
        bias.dtype.kind in "iu" and dtype.kind in "iu" and np.can_cast(bias.dtype, dtype)
    ):
        raise argument_type(
            function,
            "bias",
            f"of dtype {bias.dtype} for a {dtype} result",
            f"{dtype}",
            f"Convert it: bias.astype({_spelled(dtype)}).",
        )


def check_out(
    function: str, out: Any, shape: Shape, dtype: np.dtype[Any], **operands: NDArray[Any] | None
) -> None:
    """Refuse an ``out`` that cannot take the result."""
    check_is_array(function, out)
    fix = f"Pass np.empty({shape}, {_spelled(dtype)})."
    check_place(function, out, shape, dtype, fix, **operands)


def _spelled(dtype: np.dtype[Any]) -> str:
    """The dtype as one writes it."""
    return "bfloat16" if is_bfloat16(dtype) else f"np.{dtype.name}"


@dataclass(frozen=True, eq=False)
class Quantisation:
    """real = scale · (integer − zero): what quantised numbers stand for.

    ``scale`` and ``zero`` have one entry for each output channel, or one for all.
    """

    scale: NDArray[np.float64]
    zero: NDArray[np.int64]


def quantisation(
    function: str, name: str, scale: Any, zero: Any, dtype: np.dtype[Any], channels: int
) -> Quantisation:
    """The meaning of an 8-bit operand with ``channels`` entries at most."""
    if dtype.kind not in "iu" or dtype.itemsize != 1:
        raise argument_type(
            function, name, f"of dtype {dtype}", "int8 or uint8", "Quantise it first, or call conv."
        )
    scales, zeros = np.asarray(scale), np.asarray(zero)
    allowed = ((), (1,), (channels,))
    for word, values, kinds in (("scale", scales, "fiu"), ("zero_point", zeros, "iu")):
        if values.dtype.kind not in kinds:
            raise argument_type(
                function,
                f"{name}_{word}",
                f"of dtype {values.dtype}",
                "integers" if word == "zero_point" else "real numbers",
                "Pass a number, or one for each output channel." if channels > 1 else "Pass a number.",
            )
        if values.shape not in allowed:
            raise argument(
                function,
                f"{name}_{word}",
                f"of shape {values.shape}",
                f"a number or {channels} of them, one for each output channel"
                if channels > 1
                else "a number",
                "Only the weight's may differ from channel to channel."
                if channels == 1
                else "Pass a number.",
            )
    bad = ~(np.isfinite(scales) & (scales > 0))
    if bad.any():
        raise argument(
            function,
            f"{name}_scale",
            f"{np.extract(bad, scales)[0]}",
            "finite and above zero",
            "A scale is the step between two neighbouring integers.",
        )
    limits = np.iinfo(dtype)
    outside = (zeros < limits.min) | (zeros > limits.max)
    if outside.any():
        raise argument(
            function,
            f"{name}_zero_point",
            f"{np.extract(outside, zeros)[0]}",
            f"an integer from {limits.min} to {limits.max}, as {dtype}",
            "It is the integer that stands for 0.",
        )
    return Quantisation(scales.astype(np.float64).reshape(-1), zeros.astype(np.int64).reshape(-1))


def _many(count: int, word: str) -> str:
    plural = {"axis": "axes", "entry": "entries"}.get(word, f"{word}s")
    return f"{count} {word if count == 1 else plural}"


def tolerance(epsilon: float, taps: int, precise: bool) -> float:
    """The largest error of an algorithm, relative to Σ|x||w|.

    A direct sum's random errors grow as √taps; "high" admits twice its estimate, and no more. The default
    is 5e-6 in float32 and as many rounding errors in float64: room for Winograd's F(4, 3). Sums of so many
    terms that "high" admits as much leave room for it too.
    """
    direct = 2 * epsilon * (1 + 0.5 * math.sqrt(taps))
    return direct if precise else max(1.25 * direct, epsilon * _DEFAULT_ROUNDINGS)


_DEFAULT_ROUNDINGS = 5e-6 * 2**24
