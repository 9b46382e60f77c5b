"""torch and JAX: a plain convolution is their layer with one channel in and one out."""

from __future__ import annotations

import math
from typing import Any

from ..cases import Array, Case
from .base import Peer, Run, correlation_kernel, first_reason, pads_with_zeros

TORCH_PAD_MODE = {"constant": "constant", "edge": "replicate", "reflect": "reflect", "wrap": "circular"}


def _layer_order(case: Case) -> tuple[list[int], list[int]]:
    """The axes that become the batch, then the filtered ones: the order a layer wants, and its inverse."""
    order = [axis for axis in range(len(case.shape)) if axis not in case.axes] + list(case.axes)
    return order, [order.index(axis) for axis in range(len(order))]


def _batch_shape(case: Case) -> list[int]:
    return [size for axis, size in enumerate(case.shape) if axis not in case.axes]


def _layer_applicable(case: Case) -> str | None:
    return first_reason(
        (len(case.kernel_shape) > 3, "at most three spatial axes"),
        (case.result_dtype.kind not in "fc", "layers convolve floats"),
        (case.overflow != "wrap" or case.out_dtype is not None, "no saturation"),
    )


def _torch_applicable(case: Case) -> str | None:
    return _layer_applicable(case) or first_reason(
        (not pads_with_zeros(case) and case.boundary not in TORCH_PAD_MODE, f"no {case.boundary} padding"),
        (
            not pads_with_zeros(case) and any(max(w.low, w.high) >= w.length for w in case.windows),
            "padding must be shorter than the signal",
        ),
    )


def _torch_prepare(case: Case, x: Array, k: Array) -> Run:
    import torch
    import torch.nn.functional as layers

    convolve = {1: layers.conv1d, 2: layers.conv2d, 3: layers.conv3d}[len(case.kernel_shape)]
    dtype = getattr(torch, case.result_dtype.name)
    signal = torch.from_numpy(x)
    weight = torch.from_numpy(correlation_kernel(case, k)).to(dtype)[None, None]
    order, inverse = _layer_order(case)
    batch = _batch_shape(case)
    spatial = [window.length for window in case.windows]
    outputs = [window.outputs for window in case.windows]
    even = all(window.low == window.high for window in case.windows)
    native = pads_with_zeros(case) and even
    padding = [window.low for window in case.windows] if native else 0
    widths = [width for window in reversed(case.windows) for width in (window.low, window.high)]
    pad_mode = TORCH_PAD_MODE.get(case.boundary, "constant")

    def run() -> Any:
        samples = signal.permute(order).reshape(math.prod(batch), 1, *spatial).to(dtype)
        if not native:
            samples = layers.pad(samples, widths, mode=pad_mode)
        result = convolve(samples, weight, stride=case.stride, padding=padding, dilation=case.dilation)
        return result.reshape(*batch, *outputs).permute(inverse)

    without_gradients: Run = torch.inference_mode()(run)
    return without_gradients


def _set_torch_threads(count: int) -> None:
    import torch

    torch.set_num_threads(count)


def _jax_prepare(case: Case, x: Array, k: Array) -> Run:
    import jax
    import jax.numpy as jnp

    order, inverse = _layer_order(case)
    batch = _batch_shape(case)
    spatial = [window.length for window in case.windows]
    outputs = [window.outputs for window in case.windows]
    widths = [(window.low, window.high) for window in case.windows]
    native = pads_with_zeros(case)
    rank = len(case.kernel_shape)

    def layer(signal: Any, weight: Any) -> Any:
        samples = jnp.transpose(signal, order).reshape(math.prod(batch), 1, *spatial)
        samples = samples.astype(case.result_dtype)
        if not native:
            samples = jnp.pad(samples, [(0, 0), (0, 0), *widths], mode=case.boundary)
        result = jax.lax.conv_general_dilated(
            samples,
            weight,
            window_strides=(case.stride,) * rank,
            padding=widths if native else [(0, 0)] * rank,
            rhs_dilation=(case.dilation,) * rank,
            precision=jax.lax.Precision.HIGHEST,
        )
        return jnp.transpose(result.reshape(*batch, *outputs), inverse)

    compiled = jax.jit(layer)

    def run() -> Any:
        # Without it JAX silently computes float64 cases in float32.
        with jax.enable_x64(True):
            return compiled(signal, weight).block_until_ready()

    with jax.enable_x64(True):
        signal = jnp.asarray(x)
        weight = jnp.asarray(correlation_kernel(case, k).astype(case.result_dtype))[None, None]
    return run


def _set_jax_threads(count: int) -> None:
    """Nothing at run time: XLA sizes its pool from PJRT_NPROC, which the harness sets before the import."""


def jax_environment(threads: int) -> dict[str, str]:
    """What must be in the environment before JAX is imported."""
    return {"PJRT_NPROC": str(threads), "JAX_PLATFORMS": "cpu"}


LAYER_PEERS: tuple[Peer, ...] = (
    Peer("torch", "torch", _torch_applicable, _torch_prepare, _set_torch_threads, rate=2e9),
    Peer("jax", "jax", _layer_applicable, _jax_prepare, _set_jax_threads, rate=4e8, note="jitted"),
)
