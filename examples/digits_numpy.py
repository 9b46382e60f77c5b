"""A convolutional network in plain NumPy on ``ft.nn``: scikit-learn's digits, learned in seconds.

    python examples/digits_numpy.py

Every step backwards is written out. A layer y = x ⋆ w + b has the gradients

    gx = conv_input_grad(x.shape, w, gy)      gw = conv_weight_grad(x, w.shape, gy)      gb = Σ gy

and is otherwise no different from a matrix product: that, too, is linear in either factor.
"""

from __future__ import annotations

import argparse
import time

import numpy as np

import faltung as ft

try:
    from tqdm import tqdm
except ImportError:

    def tqdm(items, **_):
        """Without tqdm there is no bar."""
        return items


def initial(rng: np.random.Generator) -> dict[str, np.ndarray]:
    """Normally distributed weights that keep the variance of what passes (He et al., 2015)."""
    shapes = {"w1": (16, 1, 3, 3), "w2": (32, 16, 3, 3), "w3": (32 * 4 * 4, 10)}
    weights = {}
    for name, shape in shapes.items():
        inputs = shape[0] if name == "w3" else np.prod(shape[1:])
        weights[name] = (rng.standard_normal(shape) * np.sqrt(2 / inputs)).astype(np.float32)
        weights["b" + name[1]] = np.zeros(shape[-1] if name == "w3" else shape[0], np.float32)
    return weights


def forward(p: dict[str, np.ndarray], x: np.ndarray) -> dict[str, np.ndarray]:
    """Everything the network computes of the images x (N, 1, 8, 8); ``z`` are the ten scores."""
    a1 = ft.nn.conv(x, p["w1"], p["b1"], padding="same")
    r1 = np.maximum(a1, 0)
    a2 = ft.nn.conv(r1, p["w2"], p["b2"], padding="same", stride=2)
    r2 = np.maximum(a2, 0)
    z = r2.reshape(len(x), -1) @ p["w3"] + p["b3"]
    return {"x": x, "a1": a1, "r1": r1, "a2": a2, "r2": r2, "z": z}


def loss_and_gradient(z: np.ndarray, labels: np.ndarray) -> tuple[float, np.ndarray]:
    """The mean cross-entropy −log softmax(z)[label], and its gradient by the scores."""
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    rows = np.arange(len(z))
    gradient = np.exp(log_p)
    gradient[rows, labels] -= 1
    return float(-log_p[rows, labels].mean()), gradient / np.float32(len(z))


def backward(p: dict[str, np.ndarray], v: dict[str, np.ndarray], gz: np.ndarray) -> dict[str, np.ndarray]:
    """The gradient of the loss by every weight: the chain rule, from the scores back to the image."""
    g = {}
    # z = r2 w3 + b3
    g["w3"] = v["r2"].reshape(len(gz), -1).T @ gz
    g["b3"] = gz.sum(axis=0)
    gr2 = (gz @ p["w3"].T).reshape(v["r2"].shape)
    # r2 = max(a2, 0),  a2 = r1 ⋆ w2 + b2
    ga2 = gr2 * (v["a2"] > 0)
    g["w2"] = ft.nn.conv_weight_grad(v["r1"], p["w2"].shape, ga2, padding="same", stride=2)
    g["b2"] = ft.nn.conv_bias_grad(ga2)
    gr1 = ft.nn.conv_input_grad(v["r1"].shape, p["w2"], ga2, padding="same", stride=2)
    # r1 = max(a1, 0),  a1 = x ⋆ w1 + b1
    ga1 = gr1 * (v["a1"] > 0)
    g["w1"] = ft.nn.conv_weight_grad(v["x"], p["w1"].shape, ga1, padding="same")
    g["b1"] = ft.nn.conv_bias_grad(ga1)
    return g


def accuracy(p: dict[str, np.ndarray], images: np.ndarray, labels: np.ndarray) -> float:
    """The share of images whose largest score is that of their label."""
    return float((forward(p, images)["z"].argmax(axis=1) == labels).mean())


def train(epochs: int, seed: int) -> float:
    """Train on three quarters of the digits; the accuracy on the others."""
    from sklearn.datasets import load_digits

    rng = np.random.default_rng(seed)
    digits = load_digits()
    order = rng.permutation(len(digits.target))
    images = (digits.images[order, np.newaxis] / 16).astype(np.float32)
    labels = digits.target[order]
    split = len(labels) * 3 // 4

    p = initial(rng)
    moments = {name: (np.zeros_like(w), np.zeros_like(w)) for name, w in p.items()}
    step = 0
    bar = tqdm(range(epochs), desc="epochs", disable=None)
    for epoch in bar:
        rate = 2e-3 * 0.5 * (1 + np.cos(np.pi * epoch / epochs))
        for batch in np.array_split(rng.permutation(split), split // 64):
            values = forward(p, images[batch])
            loss, gz = loss_and_gradient(values["z"], labels[batch])
            step += 1
            for name, gradient in backward(p, values, gz).items():  # Adam (Kingma and Ba, 2015)
                m, v = moments[name]
                m += 0.1 * (gradient - m)
                v += 0.001 * (gradient**2 - v)
                unbiased = np.sqrt(v / (1 - 0.999**step)) + 1e-8
                p[name] -= np.float32(rate / (1 - 0.9**step)) * m / unbiased
        if hasattr(bar, "set_postfix"):
            bar.set_postfix(loss=f"{loss:.4f}")
    return accuracy(p, images[split:], labels[split:])


def main() -> None:
    """Train and report."""
    parser = argparse.ArgumentParser(description="Learn to read digits, in NumPy.")
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    start = time.perf_counter()
    correct = train(arguments.epochs, arguments.seed)
    print(f"test accuracy {correct:.2%} after {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
