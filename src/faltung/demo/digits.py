"""A small network that learns to read digits, in NumPy on ``ft.nn``, recorded while it learns.

Two convolutional layers and one dense one on scikit-learn's 8 × 8 digits. Every step backwards is written
out: of y = x ⋆ w + b, ``conv_input_grad`` is the gradient by x, ``conv_weight_grad`` by w, and Σ gy by b.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

import faltung as ft
from faltung.errors import missing_extra
from faltung.explain import Recording

Array = NDArray[np.float32]

EPOCHS = 16
_BATCH = 64
_LAYERS: dict[str, dict[str, Any]] = {
    "layer 1": {"padding": "same"},
    "layer 2": {"padding": "same", "stride": 2},
}


@dataclass(frozen=True, eq=False)
class Lesson:
    """What a training began with, what it arrived at, and how it got there."""

    before: dict[str, Array]
    after: dict[str, Array]
    accuracy: float
    tested: int
    recording: Recording
    digit: Array  # (1, 8, 8), one of those the network was tested on
    label: int

    def layers(self) -> list[Any]:
        """The trained layers, as ``ft.explain`` takes them."""
        return [
            (
                self.after[f"w{i}"],
                self.after[f"b{i}"],
                {**_LAYERS[f"layer {i}"], "activation": "relu", "name": f"layer {i}"},
            )
            for i in (1, 2)
        ]


def learn(progress: Callable[[int, int, float], None], seed: int = 0) -> Lesson:
    """Train on three quarters of the digits and test on the others; ``progress(step, steps, loss)``."""
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise missing_extra("scikit-learn", "demo", "faltung demo") from None
    rng = np.random.default_rng(seed)
    digits = load_digits()
    order = rng.permutation(len(digits.target))
    images = (digits.images[order, np.newaxis] / 16).astype(np.float32)
    labels = digits.target[order]
    split = len(labels) * 3 // 4
    p = _initial(rng)
    before = {name: weight.copy() for name, weight in p.items()}
    moments = {name: (np.zeros_like(w), np.zeros_like(w)) for name, w in p.items()}
    batches = split // _BATCH
    steps = EPOCHS * batches
    step = 0
    with ft.record(layers=_LAYERS, image=images[split], every=16, most=24) as recording:
        for _ in range(EPOCHS):
            for batch in np.array_split(rng.permutation(split), batches):
                v = _forward(p, images[batch])
                loss, gz = _loss(v["z"], labels[batch])
                g, errors = _backward(p, v, gz)
                recording.step(
                    loss=loss,
                    kernels={"layer 1": p["w1"], "layer 2": p["w2"]},
                    gradients={"layer 1": g["w1"], "layer 2": g["w2"]},
                    biases={"layer 1": p["b1"], "layer 2": p["b2"]},
                    inputs={"layer 1": v["x"], "layer 2": v["r1"]},
                    errors=errors,
                )
                rate = 2e-3 * 0.5 * (1 + np.cos(np.pi * step / steps))
                step += 1
                for name, gradient in g.items():  # Adam (Kingma and Ba, 2015)
                    m, s = moments[name]
                    m += 0.1 * (gradient - m)
                    s += 0.001 * (gradient**2 - s)
                    unbiased = np.sqrt(s / (1 - 0.999**step)) + 1e-8
                    p[name] -= np.float32(rate / (1 - 0.9**step)) * m / unbiased
                progress(step, steps, loss)
    found = _forward(p, images[split:])["z"].argmax(axis=1)
    accuracy = float((found == labels[split:]).mean())
    return Lesson(before, p, accuracy, len(labels) - split, recording, images[split], int(labels[split]))


def _initial(rng: np.random.Generator) -> dict[str, Array]:
    """Normally distributed weights that keep the variance of what passes (He et al., 2015)."""
    shapes = {"w1": (16, 1, 3, 3), "w2": (32, 16, 3, 3), "w3": (32 * 4 * 4, 10)}
    weights: dict[str, Array] = {}
    for name, shape in shapes.items():
        inputs = shape[0] if name == "w3" else np.prod(shape[1:])
        weights[name] = (rng.standard_normal(shape) * np.sqrt(2 / inputs)).astype(np.float32)
        weights["b" + name[1]] = np.zeros(shape[-1] if name == "w3" else shape[0], np.float32)
    return weights


def _forward(p: dict[str, Array], x: Array) -> dict[str, Array]:
    a1 = ft.nn.conv(x, p["w1"], p["b1"], padding="same")
    r1 = np.maximum(a1, 0)
    a2 = ft.nn.conv(r1, p["w2"], p["b2"], padding="same", stride=2)
    r2 = np.maximum(a2, 0)
    z = r2.reshape(len(x), -1) @ p["w3"] + p["b3"]
    return {"x": x, "a1": a1, "r1": r1, "a2": a2, "r2": r2, "z": z}


def _loss(z: Array, labels: NDArray[Any]) -> tuple[float, Array]:
    """The mean cross-entropy −log softmax(z)[label], and its gradient by the scores."""
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    rows = np.arange(len(z))
    gradient = np.exp(log_p)
    gradient[rows, labels] -= 1
    return float(-log_p[rows, labels].mean()), gradient / np.float32(len(z))


def _backward(
    p: dict[str, Array], v: dict[str, Array], gz: Array
) -> tuple[dict[str, Array], dict[str, Array]]:
    """The gradients by every weight, and the errors at the outputs of the layers."""
    gr2 = (gz @ p["w3"].T).reshape(v["r2"].shape)
    ga2 = gr2 * (v["a2"] > 0)
    gr1 = ft.nn.conv_input_grad(v["r1"].shape, p["w2"], ga2, padding="same", stride=2)
    ga1 = gr1 * (v["a1"] > 0)
    gradients = {
        "w1": ft.nn.conv_weight_grad(v["x"], p["w1"].shape, ga1, padding="same"),
        "b1": ft.nn.conv_bias_grad(ga1),
        "w2": ft.nn.conv_weight_grad(v["r1"], p["w2"].shape, ga2, padding="same", stride=2),
        "b2": ft.nn.conv_bias_grad(ga2),
        "w3": v["r2"].reshape(len(gz), -1).T @ gz,
        "b3": gz.sum(axis=0),
    }
    return gradients, {"layer 1": ga1, "layer 2": ga2}
