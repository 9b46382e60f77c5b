"""``record``: what training does to kernels, kept small enough to look at, and the page about it.

A recording keeps a bounded number of *snapshots*: kernels before an update, the gradient that is about to
change them, and of one image what the layer got (its input) and what came back (the error at its output).
The gradient is their correlation,

    ∂L/∂K[m] = Σ_i g[i] x̃[s·i + d·m − p],

summed over the batch; the page draws it for one image, term by term, beside the gradient of all.

When there are too many snapshots, every other one is dropped and from then on half as many are taken, so a
recording of any length is evenly spaced. The loss is thinned in the same way, on its own.
"""

from __future__ import annotations

import importlib
import math
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import nn
from ..arguments import as_array, integers
from ..errors import argument, argument_type
from ..layer_arguments import padding as padding_of
from .payload import Payload, number, pack
from .torch_calls import CONVOLUTIONS, argument_of, as_numpy, layer_options, name_of, observer, torch_of

Array = NDArray[np.float64]
Kernels = Mapping[str, Any]

_MOST_LAYERS = 4
_MOST_OUTPUTS = 16
_MOST_INPUTS = 4
_MOST_SAMPLES = 64 * 64  # of a map: larger ones are not kept, so the page cannot show why
_MOST_LOSSES = 1000
# Of base64 for all layers together, so that with the bundle a page stays below 1 MB.
_MOST_TEXT = 560_000
_COMPARED = 6  # snapshots whose gradients faltung computes too

_OPTIONS = ("title",)
_LAYER_OPTIONS = ("stride", "padding", "dilation", "groups")


@dataclass(frozen=True, eq=False)
class Snapshot:
    """Everything about one step. Arrays by the layers' names, cut to what is shown, as float32 holds them."""

    step: int
    kernels: dict[str, Array]  # (O, C/groups, rows, columns)
    gradients: dict[str, Array] = field(default_factory=dict)
    biases: dict[str, Array] = field(default_factory=dict)
    inputs: dict[str, Array] = field(default_factory=dict)  # (C, rows, columns), one image
    errors: dict[str, Array] = field(default_factory=dict)  # (O, rows, columns), of the same image


def record(
    model: Any = None,
    *,
    layers: Mapping[str, Mapping[str, Any]] | None = None,
    image: Any = None,
    every: int = 1,
    most: int = 48,
) -> Recording:
    """Record a training: ``with ft.record(model) as recording: …``, then ``ft.explain(recording)``.

    Parameters
    ----------
    model : torch.nn.Module, optional
        Watched while its optimiser steps: weights, gradients and loss are taken by themselves. Without one,
        call ``recording.step(…)`` once per update.
    layers : mapping, optional
        For recordings without a model: stride, padding, dilation and groups of each layer, by the name that
        its kernel has in ``recording.step(kernels=…)``.
    image : array_like, optional
        The picture whose maps the page shows at every step, as the first layer takes it. By default the
        first one that is seen.
    every : int
        Take one snapshot in so many steps.
    most : int
        Keep at most so many snapshots.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> x, wanted = np.arange(25.0).reshape(1, 1, 5, 5) / 25, np.ones((1, 1, 3, 3))
    >>> kernel = np.zeros((1, 1, 3, 3))
    >>> with ft.record() as recording:
    ...     for _ in range(3):
    ...         error = ft.nn.conv(x, kernel) - ft.nn.conv(x, wanted)
    ...         gradient = ft.nn.conv_weight_grad(x, kernel.shape, error)
    ...         recording.step(
    ...             loss=(error**2).sum() / 2,
    ...             kernels={"k": kernel},
    ...             gradients={"k": gradient},
    ...             inputs={"k": x},
    ...             errors={"k": error},
    ...         )
    ...         kernel -= 0.01 * gradient
    >>> recording
    <Recording of 3 steps: ft.explain(recording) shows it>
    """
    return Recording(model, layers=layers, image=image, every=every, most=most)


class Recording:
    """A bounded record of a training; a context manager."""

    def __init__(
        self, model: Any, *, layers: Mapping[str, Mapping[str, Any]] | None, image: Any, every: int, most: int
    ) -> None:
        self._torch = None if model is None else torch_of(model)
        if model is not None and self._torch is None:
            raise argument_type(
                "record",
                "model",
                type(model).__name__,
                "a torch.nn.Module, or none",
                "For a loop of your own, use ft.record() and call recording.step(…).",
            )
        for name, value, least in (("every", every, 1), ("most", most, 2)):
            if integers("record", name, value)[0] < least:
                raise argument("record", name, repr(value), f"at least {least}", f"Pass {name}={least}.")
        self._model = model
        self._options: dict[str, dict[str, Any]] = {}
        for name, options in (layers or {}).items():
            unknown = sorted(set(options) - set(_LAYER_OPTIONS))
            if unknown:
                raise argument_type(
                    "record", unknown[0], "given", f"one of {', '.join(_LAYER_OPTIONS)}", "Leave it out."
                )
            self._options[str(name)] = dict(options)
        self._given_image = image
        self.image: Array | None = None
        self._interval = every
        self._most = most
        self._snapshots: list[Snapshot] = []
        self._last: Snapshot | None = None
        self.totals: dict[str, tuple[int, int]] = {}
        self._losses: list[tuple[int, float]] = []
        self._loss_interval = 1
        self.steps = 0
        # What torch has told since the last step.
        self._seen: dict[str, Any] = {}
        self._inputs: dict[str, Array] = {}
        self._errors: dict[str, Array] = {}
        self._loss: float | None = None
        self._leave: list[Any] = []

    # --- a loop of one's own ---------------------------------------------------------------------------

    def step(
        self,
        loss: float | None = None,
        kernels: Kernels | None = None,
        gradients: Kernels | None = None,
        *,
        biases: Kernels | None = None,
        inputs: Kernels | None = None,
        errors: Kernels | None = None,
    ) -> None:
        """Record one step, before the update.

        All but the loss are mappings by the layers' names: kernels and their gradients (O, C/groups, …),
        biases (O,), and for batches (N, …) or single images the inputs of the layers and the errors, the
        gradients of the loss by their outputs, of which the first image is kept. With a model, this is
        called by itself; call it with the loss alone where that cannot be seen.
        """
        if self._torch is not None and kernels is None:
            self._loss = None if loss is None else float(loss)
            return
        if not kernels and not self._snapshots:
            raise argument(
                "step", "kernels", repr(kernels), "a mapping of names to kernels", 'Pass {"w": w}.'
            )
        if loss is not None:
            self._note_loss(float(loss))
        groups = {name: self._options.get(name, {}).get("groups", 1) for name in kernels or {}}
        self._take(
            Snapshot(
                self.steps,
                self._cut("kernels", kernels, groups),
                self._cut("gradients", gradients, groups),
                {k: _kept(_real("biases", k, v).ravel()[:_MOST_OUTPUTS]) for k, v in (biases or {}).items()},
                {k: m for k, v in (inputs or {}).items() if (m := _one_map("inputs", k, v)) is not None},
                {k: m for k, v in (errors or {}).items() if (m := _one_map("errors", k, v)) is not None},
            )
        )
        self.steps += 1

    def _cut(self, role: str, values: Kernels | None, groups: Mapping[str, int]) -> dict[str, Array]:
        cut = {}
        for name, value in (values or {}).items():
            kernel = _real(role, name, value)
            kernel = kernel.reshape((1, 1, *kernel.shape)) if kernel.ndim <= 2 else kernel
            if kernel.ndim == 3:
                kernel = kernel[:, :, None]
            if kernel.ndim != 4:
                raise argument(
                    "step",
                    f"{role}[{name!r}]",
                    f"of shape {kernel.shape}",
                    "(O, C, rows, columns) or (O, C, taps)",
                    "A page shows kernels of one and two axes.",
                )
            self.totals.setdefault(str(name), (kernel.shape[0], kernel.shape[1] * groups.get(name, 1)))
            cut[str(name)] = _kept(kernel[:_MOST_OUTPUTS, :_MOST_INPUTS])
        return cut

    def _take(self, snapshot: Snapshot) -> None:
        self._last = snapshot
        if snapshot.step % self._interval:
            return
        self._snapshots.append(snapshot)
        if len(self._snapshots) >= self._most:
            self._snapshots = self._snapshots[::2]
            self._interval *= 2

    def _note_loss(self, loss: float) -> None:
        if self.steps % self._loss_interval == 0:
            self._losses.append((self.steps, loss))
            if len(self._losses) >= _MOST_LOSSES:
                self._losses = self._losses[::2]
                self._loss_interval *= 2

    # --- a torch model ---------------------------------------------------------------------------------

    def __enter__(self) -> Recording:
        if self._torch is None:
            return self
        optimisers = importlib.import_module("torch.optim.optimizer")
        handle = optimisers.register_optimizer_step_pre_hook(self._before_update)
        self._leave.append(lambda *exception: handle.remove())
        mode = observer(self._torch, self._saw)
        mode.__enter__()
        self._leave.append(mode.__exit__)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for leave in reversed(self._leave):
            leave(kind, error, trace)
        self._leave.clear()
        if self._torch is not None and self._seen and self.steps:
            # The kernels that training arrived at; no gradient comes after them.
            self._last = Snapshot(self.steps, self._weights(), biases=self._biases())
        self._inputs.clear()
        self._errors.clear()

    def _saw(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], result: Any) -> None:
        """A function of torch has run."""
        if name == "backward" and args and getattr(args[0], "ndim", None) == 0:
            self._loss = float(args[0].detach())
        if name not in CONVOLUTIONS or not getattr(result, "requires_grad", False):
            return
        weight = argument_of(1, "weight", args, kwargs, None)
        if not weight.is_leaf:
            return
        layer = next((known for known, (w, _, _) in self._seen.items() if w is weight), None)
        if layer is None:
            if len(self._seen) >= _MOST_LAYERS:
                return
            layer = name_of(self._model, weight, len(self._seen) + 1)
            rank, options = CONVOLUTIONS[name], layer_options(args, kwargs)
            self._seen[layer] = (weight, argument_of(2, "bias", args, kwargs, None), rank)
            self._options[layer] = options
            self.totals[layer] = (weight.shape[0], weight.shape[1] * int(options["groups"]))
        if self.steps % self._interval:
            return
        rank = CONVOLUTIONS[name]
        x = args[0][:1] if args[0].ndim == rank + 2 else args[0][None]
        if math.prod(x.shape[2:]) > _MOST_SAMPLES or math.prod(result.shape[-rank:]) > _MOST_SAMPLES:
            return
        self._inputs[layer] = _two_axes(_kept(as_numpy(x)[0]), rank)[:_MOST_INPUTS]

        def came_back(gradient: Any) -> None:
            one = gradient[0] if gradient.ndim == rank + 2 else gradient
            self._errors[layer] = _two_axes(_kept(as_numpy(one)), rank)[:_MOST_OUTPUTS]

        result.register_hook(came_back)

    def _before_update(self, optimiser: Any, args: Any, kwargs: Any) -> None:
        """An optimiser is about to change its parameters."""
        own = {id(weight) for weight, _, _ in self._seen.values()}
        if not any(id(p) in own for group in optimiser.param_groups for p in group["params"]):
            return
        if self._loss is not None:
            self._note_loss(self._loss)
        if self.steps % self._interval == 0:
            gradients = {
                name: _kernel_of(weight.grad, rank)
                for name, (weight, _, rank) in self._seen.items()
                if weight.grad is not None
            }
            self._take(
                Snapshot(
                    self.steps,
                    self._weights(),
                    gradients,
                    self._biases(),
                    dict(self._inputs),
                    {name: error for name, error in self._errors.items() if name in self._inputs},
                )
            )
        self._inputs.clear()
        self._errors.clear()
        self._loss = None
        self.steps += 1

    def _weights(self) -> dict[str, Array]:
        return {name: _kernel_of(weight, rank) for name, (weight, _, rank) in self._seen.items()}

    def _biases(self) -> dict[str, Array]:
        return {
            name: _kept(as_numpy(bias))[:_MOST_OUTPUTS]
            for name, (_, bias, _) in self._seen.items()
            if bias is not None
        }

    # --- what there is -----------------------------------------------------------------------------------

    @property
    def snapshots(self) -> tuple[Snapshot, ...]:
        """The snapshots kept, in the order of their steps; the last one is that of the end."""
        kept = self._snapshots
        if self._last is not None and (not kept or kept[-1].step < self._last.step):
            kept = [*kept, self._last]
        return tuple(kept)

    @property
    def losses(self) -> tuple[tuple[int, float], ...]:
        """Steps and losses, thinned where there are many."""
        return tuple(self._losses)

    def settings(self, name: str, taps: tuple[int, ...]) -> dict[str, Any]:
        """Stride, padding, dilation and groups of a layer, per axis."""
        options = self._options.get(name, {})
        pair = {key: _pair(options.get(key, 1)) for key in ("stride", "dilation")}
        spans = tuple((k - 1) * d + 1 for k, d in zip(taps, pair["dilation"], strict=True))
        value = options.get("padding", 0)
        if isinstance(value, tuple | list) and len(value) == 1 and taps[0] == 1:
            value = (0, value[0])
        elif isinstance(value, int) and taps[0] == 1 < taps[1] and self._is_line(name):
            value = (0, value)
        before, after = padding_of("record", value, spans)
        sides = [list(side) for side in zip(before, after, strict=True)]
        return {**pair, "padding": sides, "groups": int(options.get("groups", 1))}

    def _is_line(self, name: str) -> bool:
        """Whether the layer slides along one axis, so that maps have one row."""
        return any(name in s.inputs and s.inputs[name].shape[1] == 1 for s in self.snapshots)

    def picture(self) -> Array | None:
        """The image whose maps are shown: the given one, or the first that was seen."""
        if self._given_image is not None:
            given = self._given_image
            if self._torch is not None and isinstance(given, self._torch.Tensor):
                given = as_numpy(given)
            return _one_map("image", "image", given)
        for snapshot in self.snapshots:
            for name in snapshot.kernels:
                if name in snapshot.inputs:
                    return snapshot.inputs[name]
        return None

    def __repr__(self) -> str:
        return f"<Recording of {self.steps} steps: ft.explain(recording) shows it>"


# --- the page ----------------------------------------------------------------------------------------------


def accepts(first: Any, second: Any) -> bool:
    """Whether this is a recording."""
    return isinstance(first, Recording) and second is None


def build(first: Any, second: Any, options: dict[str, Any]) -> Payload:
    """The payload of a recording."""
    unknown = sorted(set(options) - set(_OPTIONS))
    if unknown:
        raise argument_type("explain", unknown[0], "given", f"one of {', '.join(_OPTIONS)}", "Leave it out.")
    recording: Recording = first
    snapshots = recording.snapshots
    if not snapshots:
        raise argument(
            "explain",
            "recording",
            "empty",
            "at least one step",
            "Train inside `with ft.record(model) as recording:`, or call recording.step(…).",
        )
    names = list(snapshots[-1].kernels)[:_MOST_LAYERS]
    room = _MOST_TEXT
    packed = []
    for index, name in enumerate(names):
        layer = _packed(recording, snapshots, name, room // (len(names) - index))
        room -= _text(layer)
        packed.append(layer)
    for note in (note for layer in packed for note in layer["notes"]):
        warnings.warn(f"explain(): {note}", UserWarning, stacklevel=4)
    picture = recording.picture()
    section = {
        "total": recording.steps,
        "steps": [snapshot.step for snapshot in snapshots],
        "losses": [[step, number(loss)] for step, loss in recording.losses],
        "layers": packed,
        "image": None if picture is None else pack(picture),
    }
    return Payload(str(options.get("title") or "what training did"), "learning", {"recording": section})


def _packed(recording: Recording, snapshots: tuple[Snapshot, ...], name: str, room: int) -> dict[str, Any]:
    """One layer through all snapshots; where there is too little room, fewer errors are sent."""
    shape = snapshots[-1].kernels[name].shape
    settings = recording.settings(name, shape[2:])
    kept = [s for s in snapshots if s.kernels.get(name, np.empty(0)).shape == shape]
    outputs, inputs = recording.totals[name]
    notes: list[str] = []
    cut = shape[0]
    while True:
        biases = [s.biases[name][:cut] for s in kept if name in s.biases]
        result = {
            "name": name,
            "outputs": outputs,
            "inputs": inputs,
            **settings,
            "at": [snapshots.index(s) for s in kept],
            "kernels": pack(np.stack([s.kernels[name][:cut] for s in kept])),
            "biases": pack(np.stack(biases)) if len(biases) == len(kept) else None,
            **_gradients(snapshots, kept, name, shape, cut),
            "notes": notes,
        }
        if _text(result) <= 0.6 * room or cut == 1:
            break
        cut = (cut + 1) // 2
    explained = [s for s in kept if name in s.inputs and name in s.errors and _fits(s, name, settings)]
    spent = _text(result)
    most = min(cut, *(len(s.errors[name]) for s in explained)) if explained else 0
    while most:
        # First fewer outputs, then fewer steps: any one output can be followed through all of training.
        why = _why(snapshots, explained, name, most, settings)
        if spent + _text(why) <= room or (most == 1 and len(explained) < 3):
            return {**result, "why": why}
        most, explained = (most // 2, explained) if most > 1 else (1, explained[::2])
    if explained or any(name in s.gradients for s in kept):
        notes.append(
            f"Of {name} the inputs and errors were not kept, so its gradients are shown without their sums."
        )
    return {**result, "why": None}


def _gradients(
    snapshots: tuple[Snapshot, ...], kept: list[Snapshot], name: str, shape: tuple[int, ...], cut: int
) -> dict[str, Any]:
    known = [s for s in kept if s.gradients.get(name, np.empty(0)).shape == shape]
    if not known:
        return {"gradients": None, "gradientsAt": []}
    return {
        "gradients": pack(np.stack([s.gradients[name][:cut] for s in known])),
        "gradientsAt": [snapshots.index(s) for s in known],
    }


def _fits(snapshot: Snapshot, name: str, settings: dict[str, Any]) -> bool:
    """Whether the error has the shape that the input and the settings give."""
    taps = snapshot.kernels[name].shape[2:]
    x, error = snapshot.inputs[name].shape[1:], snapshot.errors[name].shape[1:]
    for n, m, k, s, d, (lo, hi) in zip(
        x, error, taps, settings["stride"], settings["dilation"], settings["padding"], strict=True
    ):
        if (n + lo + hi - (k - 1) * d - 1) // s + 1 != m:
            return False
    return True


def _why(
    snapshots: tuple[Snapshot, ...],
    explained: list[Snapshot],
    name: str,
    outputs: int,
    settings: dict[str, Any],
) -> dict[str, Any]:
    """Inputs and errors of one image, and for some steps faltung's own gradient of that image."""
    own_at = sorted({round(i * (len(explained) - 1) / max(1, _COMPARED - 1)) for i in range(_COMPARED)})
    channels = explained[0].kernels[name].shape[1] if settings["groups"] == 1 else 0
    own = [
        _own(s.inputs[name][:channels], s.errors[name][:outputs], s.kernels[name].shape[2:], settings)
        for s in (explained[i] for i in own_at if i < len(explained))
    ]
    return {
        "at": [snapshots.index(s) for s in explained],
        "inputs": pack(np.stack([s.inputs[name] for s in explained])),
        "errors": pack(np.stack([s.errors[name][:outputs] for s in explained])),
        "ownAt": own_at if channels else [],
        "own": pack(np.stack(own)) if channels else None,
    }


def _own(x: Array, error: Array, taps: tuple[int, ...], settings: dict[str, Any]) -> Array:
    """faltung's gradient of one image: (O, C, rows, columns)."""
    gradient = nn.conv_weight_grad(
        x[None],
        (len(error), len(x), *taps),
        error[None],
        stride=settings["stride"],
        padding=settings["padding"],
        dilation=settings["dilation"],
        precision="high",
    )
    return np.asarray(gradient, np.float64)


def _text(packed: Any) -> int:
    """How much base64 there is in something packed."""
    if isinstance(packed, dict):
        return len(packed["data"]) if "data" in packed else sum(_text(value) for value in packed.values())
    return 0


# --- what users pass -----------------------------------------------------------------------------------


def _real(role: str, name: str, value: Any) -> Array:
    array = as_array("step", f"{role}[{name!r}]", value)
    if array.dtype.kind not in "fiub" and array.dtype.name != "bfloat16":
        raise argument_type(
            "step",
            f"{role}[{name!r}]",
            f"of dtype {array.dtype}",
            "real numbers",
            "The page draws real numbers.",
        )
    return np.asarray(array, np.float64)


def _one_map(role: str, name: str, value: Any) -> Array | None:
    """The first image of a batch as (C, rows, columns), or None if it is too large to keep."""
    values = _real(role, name, value)
    if values.ndim == 4:
        values = values[0]
    if values.ndim == 2:
        values = values[None]
    if values.ndim != 3 or values.size == 0:
        raise argument(
            "step",
            f"{role}[{name!r}]",
            f"of shape {values.shape}",
            "(N, C, rows, columns)",
            "Pass the batch.",
        )
    if math.prod(values.shape[1:]) > _MOST_SAMPLES:
        return None
    return _kept(values[: _MOST_OUTPUTS if role == "errors" else _MOST_INPUTS])


def _kept(values: Array) -> Array:
    """A copy, rounded to float32, in which nearly all training is done: half the page, twice the steps."""
    with np.errstate(over="ignore"):
        return values.astype(np.float32).astype(np.float64)


def _kernel_of(tensor: Any, rank: int) -> Array:
    kernel = _kept(as_numpy(tensor[:_MOST_OUTPUTS, :_MOST_INPUTS]))
    return kernel if rank == 2 else kernel[:, :, None]


def _two_axes(values: Array, rank: int) -> Array:
    return values if rank == 2 else values[:, None]


def _pair(value: Any) -> list[int]:
    """One entry per axis; a single one for a line is that of its second axis."""
    values = integers("record", "stride or dilation", value)
    return list(values) if len(values) == 2 else [values[0], values[0]]
