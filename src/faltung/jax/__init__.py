"""JAX: layers and convolutions inside ``jit``, ``grad``, ``vmap`` and ``shard_map``.

    import faltung.jax as fj

    y = jax.jit(lambda x, w: fj.conv(x, w, padding="same"))(x, w)

On the CPU XLA calls the generated routines through its foreign function interface; on other processors
the same functions are ``jax.lax.conv_general_dilated``.
"""

from __future__ import annotations

from ..errors import missing_extra

try:
    from jax import Array as ARRAYS

    from .arrays import convolve, correlate
    from .layers import conv, conv_transpose
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] != "jax":
        raise
    raise missing_extra("jax", "jax", "faltung.jax") from error

__all__ = ["ARRAYS", "conv", "conv_transpose", "convolve", "correlate"]
