"""A page about ``explain(model, image)``: the layers an image passes, with the model's own weights.

A torch model is run once and watched. Without torch, layers are a sequence of ``(weight, bias, options)`` and
of functions between them, which faltung runs itself. Of each layer the page gets what the layer gets, so it
computes every layer anew from that layer's input.
"""

from __future__ import annotations

import itertools
import math
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import nn
from ..arguments import as_array
from ..errors import argument, argument_type
from ..layer_arguments import Layer as Form
from ..layer_arguments import Options, forward
from .payload import Payload, number, pack
from .torch_calls import (
    ACTIVATIONS,
    CONVOLUTIONS,
    argument_of,
    as_numpy,
    layer_options,
    name_of,
    observer,
    torch_of,
)

Array = NDArray[np.float64]

# Of base64 for all layers together, so that with the bundle a page stays below 1 MB.
_MOST_TEXT = 600_000
_MOST_LAYERS = 8
# Of faltung's own results of each output channel, so many are sent to compare with, spread evenly.
_COMPARED = 144
_SIDES = (10**9, 96, 64, 48, 32, 24, 16, 12, 8)
_OUTPUTS = (10**9, 32, 16, 8, 4, 1)

_OPTIONS = ("layers", "names", "title")
_LAYER_OPTIONS = ("stride", "padding", "dilation", "groups", "activation", "name")
_ACTIVATIONS = ("none", *dict.fromkeys(ACTIVATIONS.values()))


@dataclass(frozen=True, eq=False)
class Layer:
    """One layer, and what it was given. Rank 2; a layer of rank 1 has a first axis of length 1."""

    name: str
    x: Array  # (C, rows, columns)
    weight: Array  # (O, C/groups, rows, columns)
    bias: Array | None
    options: dict[str, Any]
    scale: Array | None = None  # what a normalisation in evaluation mode multiplies by and adds
    shift: Array | None = None
    activation: str = "none"
    slope: float = 0.01
    own: Array | None = None  # what the model itself computed, before normalisation and activation


def accepts(first: Any, second: Any) -> bool:
    """Whether this is a model, or a sequence of layers, and an image."""
    return second is not None and (torch_of(first) is not None or is_layers(first))


def is_layers(value: Any) -> bool:
    """Whether this is a layer (weight, bias, options), or a sequence of such."""
    if not isinstance(value, list | tuple) or not value:
        return False
    if _is_weight(value[0]):
        return len(value) <= 3 and all(
            part is None or isinstance(part, dict) or np.ndim(part) == 1 for part in value[1:]
        )
    return any(isinstance(part, list | tuple) and part and _is_weight(part[0]) for part in value) and all(
        callable(part) or isinstance(part, list | tuple) for part in value
    )


def _is_weight(value: Any) -> bool:
    return isinstance(value, np.ndarray) and value.ndim in (3, 4)


def build(first: Any, second: Any, options: dict[str, Any]) -> Payload:
    """The payload of a model, or of layers, and one image."""
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type("explain", unknown[0], "given", f"one of {', '.join(_OPTIONS)}", "Leave it out.")
    notes: list[str] = []
    torch = torch_of(first)
    layers = _observed(torch, first, second, notes) if torch else _computed(first, second, notes)
    layers = _chosen(layers, options.get("layers"), notes)
    packed = [_packed(layer, room) for layer, room in zip(layers, _rooms(layers), strict=True)]
    usual = f"{type(first).__name__} and its convolutions" if torch else "layers of convolutions"
    title = str(options.get("title") or usual)
    for note in itertools.chain.from_iterable(one["notes"] for one in packed):
        warnings.warn(f"explain(): {note}", UserWarning, stacklevel=4)
    return Payload(title, "layer", {"layer": {"layers": packed, "torch": bool(torch)}}, tuple(notes))


# --- layers in NumPy -----------------------------------------------------------------------------------


def _computed(first: Any, image: Any, notes: list[str]) -> list[Layer]:
    steps = [first] if _is_weight(first[0]) else list(first)
    found: list[Layer] = []
    x: Array | None = None
    for step in steps:
        if callable(step):
            if x is not None:
                x = np.asarray(step(x[None])[0], np.float64)
            continue
        layer = _layer_of(step, len(found))
        x = _image(image, layer.weight.shape[1] * layer.options["groups"], notes) if x is None else x
        if x.ndim != 3:
            raise argument(
                "explain",
                f"the input of {layer.name}",
                f"of shape {x.shape}",
                "(channels, rows, columns)",
                "A function between layers takes and returns (N, C, …).",
            )
        layer = replace(layer, x=np.ascontiguousarray(x))
        found.append(layer)
        x = activated(_result(layer), layer.activation, layer.slope)
    return found


def _layer_of(step: Sequence[Any], index: int) -> Layer:
    options = dict(next((part for part in step if isinstance(part, dict)), {}))
    unknown = sorted(set(options) - set(_LAYER_OPTIONS))
    if unknown:
        raise argument_type(
            "explain",
            f"option {unknown[0]} of a layer",
            "given",
            f"one of {', '.join(_LAYER_OPTIONS)}",
            "Leave it out.",
        )
    name = str(options.pop("name", f"layer {index + 1}"))
    activation = options.pop("activation", "none") or "none"
    if activation not in _ACTIVATIONS:
        raise argument(
            "explain", "activation", repr(activation), f"one of {', '.join(_ACTIVATIONS)}", "Choose one."
        )
    weight = _real(f"the weight of {name}", step[0])
    bias = step[1] if len(step) > 1 and not isinstance(step[1], dict) else None
    if weight.ndim == 3:
        weight = weight[:, :, None]
    options.setdefault("groups", 1)
    return Layer(
        name,
        np.zeros((0, 0, 0)),
        np.asarray(weight, np.float64),
        None if bias is None else _real(f"the bias of {name}", bias),
        _two_axes(options, step[0].ndim - 2),
        activation=activation,
    )


def _real(role: str, value: Any) -> Array:
    array = as_array("explain", role, value)
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        raise argument_type(
            "explain", role, f"of dtype {array.dtype}", "real numbers", "The page draws real maps."
        )
    return np.asarray(array, np.float64)


def _two_axes(options: dict[str, Any], rank: int) -> dict[str, Any]:
    """Options of a layer of rank 1, as those of rank 2 with a first axis on which nothing happens."""
    if rank == 2:
        return options
    lifted = dict(options)
    for name, nothing in (("stride", 1), ("padding", 0), ("dilation", 1)):
        value = options.get(name, nothing)
        if not isinstance(value, str):
            lifted[name] = (nothing, value[0] if isinstance(value, tuple | list) else value)
    return lifted


def _image(image: Any, channels: int, notes: list[str]) -> Array:
    """The image as (channels, rows, columns), from whichever of the usual layouts it has."""
    array = as_array("explain", "image", image)
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        raise argument_type(
            "explain",
            "image",
            f"of dtype {array.dtype}",
            "real numbers",
            "Pass its real part, or np.abs of it.",
        )
    values = np.asarray(array, np.float64)
    if array.dtype == np.uint8:
        values = values / 255
        notes.append("The image is uint8 and was divided by 255 before the first layer.")
    if values.ndim == 4 or (values.ndim == 3 and values.shape[0] != channels and values.shape[1] == channels):
        if len(values) > 1:
            notes.append(f"Of {len(values)} images the first is shown.")
        values = values[0]
    if values.ndim == 3 and values.shape[0] != channels and values.shape[-1] == channels:
        values = np.moveaxis(values, -1, 0)
    if values.ndim == 1 or (values.ndim == 2 and values.shape[0] == channels != 1):
        values = values.reshape(channels, 1, -1)
    if values.ndim == 2:
        values = values[None]
    if values.ndim != 3 or values.shape[0] != channels or values.size == 0:
        raise argument(
            "explain",
            "image",
            f"of shape {array.shape}",
            f"{channels} as the number of channels: (C, rows, columns), (rows, columns, C) or (N, C, …)",
            "Pass the image as the first layer takes it.",
        )
    return np.ascontiguousarray(values)


# --- layers of a torch model -----------------------------------------------------------------------------


def _observed(torch: Any, model: Any, image: Any, notes: list[str]) -> list[Layer]:
    found: list[Layer] = []
    # Results are kept, so that no two of them can have one identity.
    after: dict[int, tuple[int, Any]] = {}

    def seen(name: str, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> None:
        if name in CONVOLUTIONS:
            found.append(_of_call(model, len(found), CONVOLUTIONS[name], args, kwargs, result))
            after[id(result)] = (len(found) - 1, result)
        elif args and id(args[0]) in after:
            index = after[id(args[0])][0]
            layer = found[index]
            if (
                name == "batch_norm"
                and layer.activation == "none"
                and not argument_of(5, "training", args, kwargs, False)
            ):
                scale, shift = _normalisation(args, kwargs)
                found[index] = replace(layer, scale=scale, shift=shift)
                after[id(result)] = (index, result)
            elif name in ACTIVATIONS and layer.activation == "none" and _is_plain(kwargs):
                slope = argument_of(1, "negative_slope", args, kwargs, 0.01) if "leaky" in name else 0.01
                found[index] = replace(layer, activation=ACTIVATIONS[name], slope=float(slope))

    training = model.training
    model.eval()
    try:
        with torch.no_grad(), observer(torch, seen):
            model(_tensor(torch, model, image, notes))
    finally:
        model.train(training)
    if not found:
        raise argument(
            "explain",
            "model",
            f"a {type(model).__name__} that computed no convolution of one or two axes",
            "one that does",
            "A compiled or scripted model computes out of sight: pass the one it was made of.",
        )
    return found


def _is_plain(kwargs: dict[str, Any]) -> bool:
    """Whether an activation is the one its name says: not an ELU of another scale, or an approximate GELU."""
    return bool(kwargs.get("approximate", "none") == "none" and kwargs.get("alpha", 1.0) == 1.0)


def _of_call(
    model: Any, index: int, rank: int, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any
) -> Layer:
    x, weight = args[0], argument_of(1, "weight", args, kwargs, None)
    bias = argument_of(2, "bias", args, kwargs, None)
    values, taps, own = as_numpy(x), as_numpy(weight), as_numpy(result)
    if values.ndim == rank + 2:
        values, own = values[0], own[0]
    if rank == 1:
        values, taps, own = values[:, None], taps[:, :, None], own[:, None]
    return Layer(
        name_of(model, weight, index + 1),
        values,
        taps,
        None if bias is None else as_numpy(bias),
        _two_axes(layer_options(args, kwargs), rank),
        own=own,
    )


def _normalisation(args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Array, Array]:
    """(x − mean)/√(var + ε)·weight + bias as one factor and one summand per channel."""
    mean, var = (
        as_numpy(argument_of(i, n, args, kwargs, None)) for i, n in ((1, "running_mean"), (2, "running_var"))
    )
    weight, bias = (argument_of(i, n, args, kwargs, None) for i, n in ((3, "weight"), (4, "bias")))
    scale = 1 / np.sqrt(var + float(argument_of(7, "eps", args, kwargs, 1e-5)))
    if weight is not None:
        scale = scale * as_numpy(weight)
    return scale, (as_numpy(bias) if bias is not None else 0) - mean * scale


def _tensor(torch: Any, model: Any, image: Any, notes: list[str]) -> Any:
    """The image as the model takes it: a batch of one."""
    like = next(iter(model.parameters()), None)
    if isinstance(image, torch.Tensor):
        if image.ndim and len(image) > 1 and image.ndim == 4:
            notes.append(f"Of {len(image)} images the first is shown.")
        return image if image.ndim != 3 else image[None]
    first = next((m for m in model.modules() if isinstance(m, torch.nn.Conv1d | torch.nn.Conv2d)), None)
    if first is None:
        raise argument_type(
            "explain",
            "image",
            f"{type(image).__name__} for a model without a Conv1d or Conv2d",
            "a tensor",
            "Pass the tensor that the model takes.",
        )
    values = _image(image, first.in_channels, notes)
    if isinstance(first, torch.nn.Conv1d):
        values = values[:, 0]
    tensor = torch.from_numpy(values[None])
    return tensor if like is None else tensor.to(like)


# --- what the page gets ----------------------------------------------------------------------------------


def _chosen(layers: list[Layer], wanted: Any, notes: list[str]) -> list[Layer]:
    if wanted is not None:
        names = [wanted] if isinstance(wanted, str) else list(wanted)
        known = [layer.name for layer in layers]
        missing = [name for name in names if name not in known]
        if missing or not names:
            raise argument(
                "explain", "layers", repr(wanted), f"names among {', '.join(known)}", "Name one of them."
            )
        return [layer for layer in layers if layer.name in names][:_MOST_LAYERS]
    if len(layers) > _MOST_LAYERS:
        notes.append(
            f"Of {len(layers)} convolutional layers the first {_MOST_LAYERS} are shown; "
            "layers=[…] chooses others."
        )
    return layers[:_MOST_LAYERS]


def _result(layer: Layer) -> Array:
    """faltung's own result of a layer, in float64 with the error of a direct sum."""
    y = nn.conv(layer.x, layer.weight, layer.bias, precision="high", **layer.options)
    return np.asarray(y, np.float64)


def _rooms(layers: list[Layer]) -> list[int]:
    """How much text each layer may take: what it needs, or an equal share of what the smaller ones leave."""
    needs = [
        _length(layer, _form(layer), _result(layer).shape[1:], len(layer.weight), _width(layer))
        for layer in layers
    ]
    rooms, left = [0] * len(layers), _MOST_TEXT
    for done, index in enumerate(sorted(range(len(layers)), key=needs.__getitem__)):
        rooms[index] = min(needs[index], left // (len(layers) - done))
        left -= rooms[index]
    return rooms


def _form(layer: Layer) -> Form:
    defaults = {"stride": 1, "padding": 0, "dilation": 1, **layer.options}
    options = Options(**defaults, boundary="constant", cval=0, flip=False, precision="default")
    shapes = ("image", layer.x.shape), ("weight", layer.weight.shape)
    return forward("explain", *shapes, layer.x.dtype, options)


def _packed(layer: Layer, room: int) -> dict[str, Any]:
    """A layer as it travels: all of it, or where that is too much some outputs and a part of the maps."""
    y, form = _result(layer), _form(layer)
    notes: list[str] = []
    rows, columns = y.shape[1:]
    width = _width(layer)

    def worth(pair: tuple[int, int]) -> tuple[int, float]:
        # A few outputs on large maps say more than many on small ones.
        return min(pair[1], 8, len(y)), min(pair[0], rows) * min(pair[0], columns) * min(
            pair[1], len(y)
        ) ** 0.5

    for side, most in sorted(itertools.product(_SIDES, _OUTPUTS), key=worth, reverse=True):
        size = (min(side, rows), min(side, columns))
        outputs = min(most, len(y))
        if _length(layer, form, size, outputs, width) <= room:
            break
    chosen = np.sort(np.argsort(-np.abs(y).mean(axis=(1, 2)), kind="stable")[:outputs])
    from_ = tuple((n - m) // 2 for n, m in zip(y.shape[1:], size, strict=True))
    x, padding = layer.x, list(zip(form.before, form.after, strict=True))
    if size != (rows, columns):
        x = _window(layer.x, form, from_, size)
        padding = [(0, 0), (0, 0)]
        notes.append(
            f"Of {layer.name} the middle {size[0]} × {size[1]} of {rows} × {columns} outputs are shown."
        )
    if outputs < len(y):
        notes.append(
            f"Of {layer.name} those {outputs} of {len(y)} outputs are shown that have the largest values."
        )
    shown = y[chosen][:, from_[0] : from_[0] + size[0], from_[1] : from_[1] + size[1]]
    every = [math.ceil(n / math.isqrt(_COMPARED)) for n in size]
    own = None if layer.own is None else number(_difference(layer.own, y))

    def per_output(values: Array | None) -> dict[str, Any] | None:
        return None if values is None else pack(values[chosen])

    return {
        "name": layer.name,
        "x": pack(x),
        "weight": pack(layer.weight[chosen]),
        "bias": per_output(layer.bias),
        "scale": per_output(layer.scale),
        "shift": per_output(layer.shift),
        "activation": layer.activation,
        "slope": layer.slope,
        "stride": list(form.stride),
        "padding": [list(pair) for pair in padding],
        "whole": [list(pair) for pair in zip(form.before, form.after, strict=True)],
        "notes": notes,
        "dilation": list(form.dilation),
        "groups": form.groups,
        "channels": chosen.tolist(),
        "outputs": len(y),
        "from": list(from_),
        "every": every,
        "y": pack(shown[:, :: every[0], :: every[1]]),
        "own": own,
    }


def _width(layer: Layer) -> int:
    """Bytes of a number: those of float32 where that has every value."""
    values = (layer.x, layer.weight)
    return 4 if all(np.array_equal(a, a.astype(np.float32), equal_nan=True) for a in values) else 8


def _length(layer: Layer, form: Form, size: Sequence[int], outputs: int, width: int) -> int:
    """How much base64 a layer takes at most: its values, and a lattice of float64 results."""
    span = [(k - 1) * d + 1 for k, d in zip(form.taps, form.dilation, strict=True)]
    read = math.prod((n - 1) * s + w for n, s, w in zip(size, form.stride, span, strict=True))
    numbers = len(layer.x) * read + outputs * math.prod(layer.weight.shape[1:])
    compared = outputs * min(_COMPARED, math.prod(size))
    return int(width * numbers + 8 * compared) * 4 // 3


def _window(x: Array, form: Form, start: Sequence[int], size: Sequence[int]) -> Array:
    """All that some of the outputs read, with the zeros that pad it."""
    before, after = ([_positive(n) for n in side] for side in (form.before, form.after))
    padded = np.pad(x, [(0, 0), *zip(before, after, strict=True)])
    cuts = [slice(None)]
    for first, count, s, k, d, lo in zip(
        start, size, form.stride, form.taps, form.dilation, form.before, strict=True
    ):
        begin = first * s + _positive(-lo)
        cuts.append(slice(begin, begin + (count - 1) * s + (k - 1) * d + 1))
    return np.ascontiguousarray(padded[tuple(cuts)])


def _positive(value: int) -> int:
    return max(0, value)


def _difference(a: Array, b: Array) -> float:
    with np.errstate(invalid="ignore"):
        apart = np.abs(a - b)
    apart[(a == b) | (np.isnan(a) & np.isnan(b))] = 0
    return float(apart.max(initial=0))


def activated(values: Array, name: str, slope: float = 0.01) -> Array:
    """What passes the activation; the page has the same list."""
    with np.errstate(over="ignore"):
        table: dict[str, Callable[[], Array]] = {
            "none": lambda: values,
            "relu": lambda: np.maximum(values, 0),
            "relu6": lambda: np.clip(values, 0, 6),
            "leaky_relu": lambda: np.where(values > 0, values, slope * values),
            "elu": lambda: np.where(values > 0, values, np.expm1(np.minimum(values, 0))),
            "gelu": lambda: values * 0.5 * (1 + _erf(values / math.sqrt(2))),
            "silu": lambda: values / (1 + np.exp(-values)),
            "sigmoid": lambda: 1 / (1 + np.exp(-values)),
            "tanh": lambda: np.tanh(values),
        }
        return table[name]()


def _erf(values: Array) -> Array:
    from scipy.special import erf

    return np.asarray(erf(values), np.float64)
