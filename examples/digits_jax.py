"""A convolutional network in plain JAX on ``faltung.jax``: scikit-learn's digits, learned in seconds.

    python examples/digits_jax.py

The step is compiled once, ``jax.value_and_grad`` finds the gradients, and inside of both the layers are ours.
"""

from __future__ import annotations

import argparse
import time
from functools import partial

import jax
import jax.numpy as jnp
import numpy as np

import faltung.jax as fj

SHAPES = {"w1": (32, 1, 3, 3), "w2": (64, 32, 3, 3), "w3": (64 * 4 * 4, 10)}
BATCH = 64


def initial(key: jax.Array) -> dict[str, jax.Array]:
    """Normally distributed weights that keep the variance of what passes (He et al., 2015)."""
    weights = {}
    for k, (name, shape) in zip(jax.random.split(key, len(SHAPES)), SHAPES.items(), strict=True):
        inputs = shape[0] if name == "w3" else np.prod(shape[1:])
        weights[name] = jax.random.normal(k, shape) * np.sqrt(2 / inputs)
        weights["b" + name[1]] = jnp.zeros(shape[-1] if name == "w3" else shape[0])
    return weights


def scores(p: dict[str, jax.Array], x: jax.Array) -> jax.Array:
    """The ten scores of each of the images x (N, 1, 8, 8)."""
    x = jax.nn.relu(fj.conv(x, p["w1"], p["b1"], padding="same"))
    x = jax.nn.relu(fj.conv(x, p["w2"], p["b2"], padding="same", stride=2))
    return x.reshape(len(x), -1) @ p["w3"] + p["b3"]


def loss(p: dict[str, jax.Array], x: jax.Array, labels: jax.Array) -> jax.Array:
    """The mean cross-entropy −log softmax(z)[label]."""
    log_p = jax.nn.log_softmax(scores(p, x))
    return -jnp.take_along_axis(log_p, labels[:, None], axis=1).mean()


@partial(jax.jit, donate_argnums=(0, 1, 2))
def step(p, m, v, count, rate, x, labels):
    """One step of Adam (Kingma and Ba, 2015)."""
    value, g = jax.value_and_grad(loss)(p, x, labels)
    m = jax.tree.map(lambda m, g: m + 0.1 * (g - m), m, g)
    v = jax.tree.map(lambda v, g: v + 0.001 * (g**2 - v), v, g)
    scale = rate * jnp.sqrt(1 - 0.999**count) / (1 - 0.9**count)
    p = jax.tree.map(lambda p, m, v: p - scale * m / (jnp.sqrt(v) + 1e-8), p, m, v)
    return p, m, v, value


def train(epochs: int, seed: int) -> float:
    """Train on three quarters of the digits; the accuracy on the others."""
    from sklearn.datasets import load_digits

    rng = np.random.default_rng(seed)
    digits = load_digits()
    order = rng.permutation(len(digits.target))
    images = (digits.images[order, np.newaxis] / 16).astype(np.float32)
    labels = digits.target[order]
    split = len(labels) * 3 // 4

    p = initial(jax.random.key(seed))
    m, v = jax.tree.map(jnp.zeros_like, p), jax.tree.map(jnp.zeros_like, p)
    count = 0
    for epoch in range(epochs):
        rate = 2e-3 * 0.5 * (1 + np.cos(np.pi * epoch / epochs))
        for batch in rng.permutation(split)[: split // BATCH * BATCH].reshape(-1, BATCH):
            count += 1
            p, m, v, value = step(p, m, v, count, rate, images[batch], labels[batch])
        if epoch % 5 == 4:
            print(f"epoch {epoch + 1}: loss {value:.4f}")
    found = jax.jit(scores)(p, images[split:]).argmax(axis=1)
    return float((found == labels[split:]).mean())


def main() -> None:
    """Train and report."""
    parser = argparse.ArgumentParser(description="Learn to read digits, in JAX.")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    start = time.perf_counter()
    correct = train(arguments.epochs, arguments.seed)
    print(f"test accuracy {correct:.2%} after {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
