"""Requests: what one call computes, as a text that an executable may hold.

Executables outlive the process that made them (JAX's persistent compilation cache), so a request names
nothing of a process: it says which function of this library runs, on operands of which shapes and dtypes,
with which arguments. It begins with a digest of the rest, by which it is recognised.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .. import arrays, nn
from ..problem import Shape

FORMAT = 1
"""Raised when requests of earlier versions mean something else; part of the name XLA knows us by."""

DIGEST_BYTES = 32  # as text


@dataclass(frozen=True)
class Operand:
    """An array that exists when the request is run."""

    shape: Shape
    dtype: str

    @classmethod
    def like(cls, value: Any) -> Operand:
        """The operand that a value of JAX will be."""
        return cls(tuple(map(int, value.shape)), np.dtype(value.dtype).name)

    @property
    def numpy_dtype(self) -> np.dtype[Any]:
        """The dtype as NumPy's."""
        if self.dtype == "bfloat16":
            import ml_dtypes  # JAX brings it

            found: np.dtype[Any] = np.dtype(ml_dtypes.bfloat16)
            return found
        return np.dtype(self.dtype)


@dataclass(frozen=True)
class Request:
    """A call of ``function`` that makes ``result`` of ``signal`` and ``kernel``; ``keywords`` are sorted."""

    function: str
    signal: Operand
    kernel: Operand
    result: Operand
    keywords: tuple[tuple[str, Any], ...]

    @property
    def operands(self) -> tuple[Operand, Operand, Operand]:
        """Signal, kernel and result."""
        return self.signal, self.kernel, self.result

    @property
    def text(self) -> str:
        """The request as text; ``read`` is the inverse."""
        operands = [[*o.shape, o.dtype] for o in self.operands]
        keywords = {name: _plain(value) for name, value in self.keywords}
        body = json.dumps([FORMAT, self.function, operands, keywords], separators=(",", ":"))
        return digest(body) + body

    def run(self, signal: NDArray[Any], kernel: NDArray[Any], result: NDArray[Any]) -> None:
        """Compute the result."""
        keywords = dict(self.keywords)
        if self.function in ("convolve", "correlate"):
            getattr(arrays, self.function)(signal, kernel, out=result, **keywords)
        elif self.function == "conv_weight_grad":
            # The library's is the adjoint; JAX differentiates without conjugating.
            if signal.dtype.kind == "c":
                signal, keywords["cval"] = signal.conj(), np.conj(keywords["cval"])
            nn.conv_weight_grad(signal, self.result.shape, kernel, out=result, **keywords)
        else:
            getattr(nn, self.function)(signal, kernel, out=result, **keywords)


def digest(body: str) -> str:
    """What a text is recognised by."""
    return hashlib.blake2b(body.encode(), digest_size=DIGEST_BYTES // 2).hexdigest()


def read(text: str) -> Request:
    """The request that a text stands for."""
    found, body = text[:DIGEST_BYTES], text[DIGEST_BYTES:]
    if found != digest(body):
        raise ValueError("the text of a request is damaged")
    number, function, operands, keywords = json.loads(body)
    if number != FORMAT:
        raise ValueError(f"a request of format {number}, expected {FORMAT}")
    signal, kernel, result = (Operand(tuple(o[:-1]), o[-1]) for o in operands)
    return Request(function, signal, kernel, result, tuple((k, _tuples(v)) for k, v in keywords.items()))


def _plain(value: Any) -> Any:
    """A value as JSON has it; complex numbers are marked."""
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, complex | np.complexfloating):
        return {"real": float(value.real), "imag": float(value.imag)}
    return value.item() if isinstance(value, np.generic) else value


def _tuples(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(map(_tuples, value))
    return complex(value["real"], value["imag"]) if isinstance(value, dict) else value
