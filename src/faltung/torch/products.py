"""What a convolution of torch's comes to: the layer, its gradients, and each as a prepared call of ``nn``.

``aten::convolution`` with ``transposed`` is the gradient by the input of the layer without, so

    ==================  =================  =================
    product             layer              transposed layer
    ==================  =================  =================
    ``forward``         conv               conv_transpose
    ``input_grad``      conv_input_grad    conv
    ``weight_grad``     conv_weight_grad   conv_weight_grad, with x and gy exchanged
    ==================  =================  =================
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any, Literal

import torch
from numpy.typing import NDArray

from ..nn import AddressedCall, LayerCall
from ..plan import Plan
from . import memory
from .tensors import DTYPES, Shape, array_of, model_of
from .threads import borrowed
from .weights import Store, digest_for

Which = Literal["forward", "input_grad", "weight_grad"]

_numbers = itertools.count()


@dataclass(frozen=True)
class Memory:
    """Where the elements of a tensor are: its shape, its strides in elements, its dtype."""

    shape: Shape
    strides: Shape
    dtype: torch.dtype

    @classmethod
    def of(cls, tensor: torch.Tensor) -> Memory:
        """Those of a tensor."""
        return cls(tuple(tensor.shape), tensor.stride(), tensor.dtype)

    @property
    def is_expanded(self) -> bool:
        """Whether several elements are one in memory."""
        return any(s == 0 and n > 1 for s, n in zip(self.strides, self.shape, strict=True))

    def copied(self) -> Memory:
        """That of a contiguous copy."""
        return Memory(self.shape, torch.empty(self.shape, device="meta").stride(), self.dtype)


@dataclass(frozen=True)
class Settings:
    """The arguments of ``aten::convolution`` that are not tensors."""

    stride: Shape
    padding: Shape
    dilation: Shape
    transposed: bool
    output_padding: Shape
    groups: int


_OPERATIONS: dict[tuple[Which, bool], str] = {
    ("forward", False): "conv",
    ("forward", True): "conv_transpose",
    ("input_grad", False): "conv_input_grad",
    ("input_grad", True): "conv",
    ("weight_grad", False): "conv_weight_grad",
    ("weight_grad", True): "conv_weight_grad",
}


class Product:
    """One of the three, prepared for tensors that lie in memory in a certain way."""

    def __init__(
        self,
        which: Which,
        settings: Settings,
        x: Memory,
        weight: Memory,
        gy: Memory | None,
        out: Memory,
        biased: bool,
        options: dict[str, Any] | None = None,
    ) -> None:
        """``out`` is where the result goes; gy is None for "forward", whose result y is."""
        self.which, self.out = which, out
        operation = _OPERATIONS[which, settings.transposed]
        signal, kernel = {"forward": (x, weight), "input_grad": (gy, weight), "weight_grad": (x, gy)}[which]
        third: Any = {
            "conv": None,
            "conv_transpose": settings.output_padding,
            "conv_input_grad": x.shape,
            "conv_weight_grad": weight.shape,
        }[operation]
        self._exchanged = which == "weight_grad" and settings.transposed
        if self._exchanged:
            signal, kernel = kernel, signal
        assert signal is not None
        assert kernel is not None
        padding: Any = settings.padding
        if settings.transposed and which != "forward":
            # What output padding has added behind y is not met by gy's windows.
            padding = tuple((p, p - e) for p, e in zip(padding, settings.output_padding, strict=True))
        more = {
            "stride": settings.stride, "padding": padding, "dilation": settings.dilation,
            "groups": settings.groups, "boundary": "constant", "cval": 0, "flip": False,
            "precision": "default", "method": "auto",
        } | (options or {})  # fmt: skip
        # Expanded tensors, such as the gradients of sums, are copied: once is faster than in every window.
        self._copies = tuple(m.is_expanded for m in (signal, kernel))
        signal, kernel = (m.copied() if m.is_expanded else m for m in (signal, kernel))
        dtype = DTYPES[out.dtype]
        channels = kernel.shape[0] if operation == "conv" else kernel.shape[1] * settings.groups
        bias = model_of((channels,), (1,), out.dtype) if biased else None
        self._signal, self._kernel, self._out = (
            model_of(m.shape, m.strides, m.dtype) for m in (signal, kernel, out)
        )
        self.call = LayerCall(
            operation,
            operation,
            self._signal,
            self._kernel,
            third,
            bias,
            tuple(more.values()),
            self._out,
            torch.get_num_threads(),
        )
        assert self.call.layer.shape == out.shape
        assert self.call.layer.dtype == dtype
        prepared = self.call.prepared
        # Where the kernel is read as it lies, nothing is packed.
        in_place = prepared is not None and prepared.reads_kernel
        self._in_place = self._pack(self._kernel, None, 1).call if in_place else None
        self._number = next(_numbers)
        of_weight = which != "weight_grad" and not self._copies[1]
        self._digest = digest_for(weight.shape, weight.strides, dtype.itemsize) if of_weight else None

    @property
    def plan(self) -> Plan | None:
        """What is run; None where there is nothing to sum."""
        return self.call.plan

    def run(
        self,
        signal: torch.Tensor,
        kernel: torch.Tensor,
        bias: torch.Tensor | None,
        store: Store | None = None,
    ) -> torch.Tensor:
        """The product of (x, weight), (gy, weight) or (x, gy); ``store`` keeps packed weights."""
        if self._exchanged:
            signal, kernel = kernel, signal
        if self._copies[0]:
            signal = signal.contiguous()
        if self._copies[1]:
            kernel = kernel.contiguous()
        out = self.out
        y = memory.new(out.shape, out.strides, out.dtype)
        with borrowed() as workers:
            call = self._in_place
            packed = None
            if call is None:
                packed = self._packed(kernel, bias, store, workers)
                call = packed.call
            if call is None or call.run(signal.data_ptr(), kernel.data_ptr(), y.data_ptr(), workers):
                packed = packed or self._pack(array_of(kernel), _array(bias), workers)
                self.call.run(array_of(signal), packed.values, _array(bias), array_of(y), workers)
        return y

    def _packed(
        self, kernel: torch.Tensor, bias: torch.Tensor | None, store: Store | None, workers: int
    ) -> _Packed:
        """The kernel and the bias as the engine wants them, made or kept."""
        if store is None or self._digest is None:
            return self._pack(array_of(kernel), _array(bias), workers)

        def pack() -> _Packed:
            return self._pack(array_of(kernel), _array(bias), workers)

        found: _Packed = store.packed(self._number, kernel, bias, pack, self._digest, workers)
        return found

    def _pack(self, kernel: NDArray[Any], bias: NDArray[Any] | None, workers: int) -> _Packed:
        values = self.call.pack(kernel, bias, workers)
        return _Packed(values, self.call.addressed(self._signal, self._kernel, self._out, values))


@dataclass(frozen=True, eq=False)
class _Packed:
    """What is packed, and the call with it where all that this lacks are addresses."""

    values: Any
    call: AddressedCall | None


def _array(tensor: torch.Tensor | None) -> Any:
    return None if tensor is None else array_of(tensor)
