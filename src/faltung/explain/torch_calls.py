"""What torch computes, call by call, and a convolution among these calls in the terms of a layer.

torch tells every function it is about to run to a *function mode*. That sees a layer of the model and a
``F.conv2d`` written by hand alike, and the activation that follows either. torch itself is never imported
here: where there is a model, it has been.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

CONVOLUTIONS = {"conv1d": 1, "conv2d": 2}

ACTIVATIONS = {
    "relu": "relu",
    "relu_": "relu",
    "relu6": "relu6",
    "leaky_relu": "leaky_relu",
    "leaky_relu_": "leaky_relu",
    "elu": "elu",
    "elu_": "elu",
    "gelu": "gelu",
    "silu": "silu",
    "sigmoid": "sigmoid",
    "tanh": "tanh",
}


def torch_of(value: Any) -> Any:
    """The module torch if `value` is one of its models, else None."""
    torch = sys.modules.get("torch")
    return torch if torch is not None and isinstance(value, torch.nn.Module) else None


def observer(torch: Any, seen: Callable[[str, tuple[Any, ...], dict[str, Any], Any], None]) -> Any:
    """A context in which ``seen(name, args, kwargs, result)`` is told of each function after it has run."""

    def call(self: Any, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        given = kwargs or {}
        result = function(*args, **given)
        seen(getattr(function, "__name__", ""), args, given, result)
        return result

    mode = type("Observer", (torch.overrides.TorchFunctionMode,), {"__torch_function__": call})
    return mode()


def argument_of(position: int, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], default: Any) -> Any:
    """An argument of a call, by its position or by its name."""
    return args[position] if len(args) > position else kwargs.get(name, default)


def layer_options(args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """Stride, padding, dilation and groups of ``F.conv…(input, weight, bias, …)``."""
    defaults = (("stride", 1), ("padding", 0), ("dilation", 1), ("groups", 1))
    found = {name: argument_of(3 + i, name, args, kwargs, value) for i, (name, value) in enumerate(defaults)}
    # torch takes a tuple of one for all axes.
    return {
        name: value[0] if isinstance(value, tuple | list) and len(set(value)) == 1 else value
        for name, value in found.items()
    }


def name_of(model: Any, weight: Any, counted: int) -> str:
    """What the model calls the module that owns this weight."""
    for name, parameter in model.named_parameters():
        if parameter is weight:
            return str(name.removesuffix(".weight"))
    return f"convolution {counted}"


def as_numpy(tensor: Any) -> Any:
    """The values of a tensor, as float64 and apart from torch's graph."""
    return tensor.detach().to("cpu").double().numpy().copy()
