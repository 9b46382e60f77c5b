"""Torch's convolutions on the CPU, computed here where that is expected to be faster.

``aten::convolution`` and ``aten::convolution_backward`` have one implementation for every device and none for
the CPU. One registered there is asked by everything that comes out at these operators: layers, functions,
autograd, autocast, ``vmap``, compiled and scripted code. What is not taken goes on to torch's implementation.
"""

from __future__ import annotations

import threading
import time
import warnings
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import library as torch_library

from . import allocator
from . import memory as results
from .choice import Expectation, expectation, fastest
from .kinds import Choice, Kind
from .products import Memory, Product, Settings
from .report import Report
from .tensors import DTYPES, is_dense
from .weights import Store

Choose = Literal["rules", "measured", "all"]

_MOST_KINDS = 4096
_MOST_LENGTHS = 12  # and layouts, of the input of one layer that are planned for, for 10 to 50 ms each
_operators: Any = torch_library  # which is only partly typed
_CONVOLUTION, _BACKWARD = "aten::convolution", "aten::convolution_backward"


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """A layer that was called with inputs of a certain shape: finds its kind in a third of the time."""

    weight: weakref.ref[torch.Tensor]
    rest: tuple[Any, ...]
    kind: Kind
    choice: Choice
    bias: tuple[Any, ...] | None  # its shape and dtype

    def suits(self, x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> bool:
        """Whether what may have changed about these tensors has not."""
        kind, weights = self.kind, self.kind.weight
        return (
            weight.shape == weights.shape
            and weight.stride() == weights.strides
            and x.dtype is kind.x.dtype
            and weight.dtype is weights.dtype
            and self.bias == (None if bias is None else (bias.shape, bias.dtype))
        )


def _stock(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, stride: Any, padding: Any,
    dilation: Any, transposed: bool, output_padding: Any, groups: int,
) -> torch.Tensor:  # fmt: skip
    """What torch's own implementation of ``aten::convolution`` consists of, in half the time in which that is
    called from Python. The four settings are other devices'."""
    return torch._convolution(
        x,
        weight,
        bias,
        stride,
        padding,
        dilation,
        transposed,
        output_padding,
        groups,
        False,
        False,
        True,
        True,
    )


class Override:
    """Both operators, and all that is known about calls to them."""

    def __init__(self, choose: Choose, memory: allocator.Memory) -> None:
        self.choose, self.memory = choose, memory
        self.kept = "the system's"  # what has become of what was asked for
        self._forward: Any = _operators.get_kernel(_CONVOLUTION, "CPU").call_boxed
        self._backward: Any = _operators.get_kernel(_BACKWARD, "CPU").call_boxed
        self.store = Store()
        self._kinds: dict[Any, Kind] = {}
        self._lengths: dict[Any, int] = {}
        self._known: dict[Any, _Known] = {}
        self._lock = threading.Lock()

    # -- the operators -------------------------------------------------------------------------

    def convolution(
        self, keyset: Any, x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None, stride: Any,
        padding: Any, dilation: Any, transposed: bool, output_padding: Any, groups: int,
    ) -> torch.Tensor:  # fmt: skip
        """``aten::convolution``."""
        rest = (stride, padding, dilation, transposed, output_padding, groups)
        brief = id(weight), x.shape, x.stride()
        known = self._known.get(brief)
        if known is not None and known.weight() is weight and known.rest == rest:
            if known.choice.product is None:
                known.kind.stock_calls += 1
                return _stock(x, weight, bias, *rest)
            if known.suits(x, weight, bias):
                return self._run(known.choice, x, weight, bias)
        if _is_recorded():
            return self._forward(keyset, x, weight, bias, *rest)  # type: ignore[no-any-return]
        biases = None if bias is None else (bias.shape, bias.dtype)
        key = (
            x.shape, x.stride(), x.dtype, weight.shape, weight.stride(), weight.dtype, biases,
            *stride, *padding, *dilation, transposed, *output_padding, groups,
        )  # fmt: skip
        kind = self._kinds.get(key)
        if kind is not None and kind.decided:
            choice = kind.choices[0]
            assert choice is not None
            if len(self._known) >= _MOST_KINDS:
                self._known.clear()
            self._known[brief] = _Known(weakref.ref(weight), rest, kind, choice, biases)
            if choice.product is None:
                kind.stock_calls += 1
                return _stock(x, weight, bias, *rest)
            return self._run(choice, x, weight, bias)

        def stock() -> torch.Tensor:
            return self._forward(keyset, x, weight, bias, *rest)  # type: ignore[no-any-return]

        y = stock()
        if kind is None:
            kind = Kind(
                _settings(*rest),
                Memory.of(x),
                Memory.of(weight),
                None,
                bias is not None,
                (Choice("forward", Memory.of(y)),),
                stock_calls=1,
            )
            if not self._keep(key, kind):
                return y
        choice = kind.choices[0]
        assert choice is not None
        self._decide(kind, (x, weight, bias), {"forward": stock})
        if choice.product is None:
            return y
        return self._run(choice, x, weight, bias)

    def convolution_backward(
        self, keyset: Any, gy: torch.Tensor, x: torch.Tensor, weight: torch.Tensor, bias_sizes: Any,
        stride: Any, padding: Any, dilation: Any, transposed: bool, output_padding: Any, groups: int,
        output_mask: Any,
    ) -> tuple[torch.Tensor | None, ...]:  # fmt: skip
        """``aten::convolution_backward``."""
        rest = (stride, padding, dilation, transposed, output_padding, groups)
        key = (
            gy.shape, gy.stride(), gy.dtype, x.shape, x.stride(), x.dtype, weight.shape, weight.stride(),
            weight.dtype, None if bias_sizes is None else tuple(bias_sizes),
            *stride, *padding, *dilation, transposed, *output_padding, groups, *output_mask,
        )  # fmt: skip
        kind = self._kinds.get(key)

        def stock(mask: Any) -> tuple[torch.Tensor | None, ...]:
            return self._backward(keyset, gy, x, weight, bias_sizes, *rest, mask)  # type: ignore[no-any-return]

        if kind is None:
            found = stock(output_mask)
            kind = Kind(
                _settings(*rest),
                Memory.of(x),
                Memory.of(weight),
                Memory.of(gy),
                output_mask[2],
                (
                    Choice("input_grad", Memory.of(found[0])) if found[0] is not None else None,
                    Choice("weight_grad", Memory.of(found[1])) if found[1] is not None else None,
                ),
                stock_calls=1,
            )
            if not self._keep(key, kind):
                return found
        if not kind.decided:
            self._decide(
                kind,
                (x, weight, gy),
                {
                    "input_grad": lambda: stock([True, False, False]),
                    "weight_grad": lambda: stock([False, True, False]),
                },
            )
        by_input, by_weight = kind.choices
        if not kind.ours:
            kind.stock_calls += 1
            return stock(output_mask)
        mask = [choice is not None and choice.product is None for choice in kind.choices]
        # Torch's gradient by the bias comes with that by the weight.
        mask.append(output_mask[2] and mask[1])
        gx, gw, gb = stock(mask) if any(mask) else (None, None, None)
        if by_input is not None and by_input.product is not None:
            gx = self._run(by_input, gy, weight, None)
        if by_weight is not None and by_weight.product is not None:
            gw = self._run(by_weight, x, gy, None)
        if output_mask[2] and not mask[2]:
            gb = gy.sum([0, *range(2, gy.dim())])
        return gx, gw, gb

    # -- ours ----------------------------------------------------------------------------------

    def _run(self, choice: Choice, signal: torch.Tensor, kernel: torch.Tensor, bias: Any) -> torch.Tensor:
        start = time.perf_counter()
        assert choice.product is not None
        result = choice.product.run(signal, kernel, bias, self.store)
        choice.hits += 1
        choice.seconds += time.perf_counter() - start
        return result

    def _decide(self, kind: Kind, operands: Any, stock: dict[str, Callable[[], Any]]) -> None:
        """Choose who computes each product of a kind of call from now on."""
        with self._lock:
            if kind.decided:
                return
            for choice in kind.choices:
                if choice is not None:
                    self._choose(kind, choice, operands, stock[choice.which])
            kind.decided = True

    def _choose(self, kind: Kind, choice: Choice, operands: Any, stock: Callable[[], Any]) -> None:
        choice.reason = _not_possible(kind, choice)
        if choice.reason:
            return
        try:
            product = Product(
                choice.which, kind.settings, kind.x, kind.weight, kind.gy, choice.out,
                choice.which == "forward" and kind.biased,
            )  # fmt: skip
        except (ValueError, TypeError, NotImplementedError) as error:
            choice.reason = f"not planned: {error}"
            return
        if product.plan is None:
            choice.reason = "nothing to sum"
            return
        expected = Expectation(True, "all were asked for")
        if self.choose != "all":
            expected = expectation(choice.which, kind, product.plan, allocator.keeps())
            if self.choose == "measured" and not torch.are_deterministic_algorithms_enabled():
                expected = self._measure(choice, product, operands, stock)
        choice.reason = expected.reason
        if expected.faster:
            choice.product = product

    def _measure(
        self, choice: Choice, product: Product, operands: Any, stock: Callable[[], Any]
    ) -> Expectation:
        """Which of both is faster on these very tensors."""
        x, weight, third = operands
        ours = {
            "forward": lambda: product.run(x, weight, third),
            "input_grad": lambda: product.run(third, weight, None),
            "weight_grad": lambda: product.run(x, third, None),
        }[choice.which]
        return fastest(ours, stock)

    def _keep(self, key: Any, kind: Kind) -> bool:
        """Remember a kind of call; whether its products are to be planned. Where lengths keep changing they
        are not, since a plan takes longer than most calls: such calls are torch's, each time they come."""
        layer = kind.settings, kind.weight, kind.gy is None, len(kind.x.shape)
        with self._lock:
            self._kinds[key] = kind
            count = self._lengths[layer] = self._lengths.get(layer, 0) + 1
            if count > _MOST_LENGTHS:
                kind.decided = True
                for choice in kind.choices:
                    if choice is not None:
                        choice.reason = "too many different shapes of this layer"
            while len(self._kinds) > _MOST_KINDS:
                del self._kinds[next(iter(self._kinds))]
        return not kind.decided

    def report(self) -> Report:
        """What has been computed so far, and by whom."""
        return Report(tuple(self._kinds.values()), self.kept)


# Whether ``torch.jit.trace`` writes down all that happens: of ours it would see an empty tensor only. Sizes
# are tensors then, and equal to no size that is known. Gradients it does not record.
_is_recorded: Any = torch.jit._trace.is_tracing


def _not_possible(kind: Kind, choice: Choice) -> str:
    """Why a product cannot be computed here; "" where it can."""
    memories = [m for m in (kind.x, kind.weight, kind.gy, choice.out) if m is not None]
    if any(m.dtype is not kind.x.dtype for m in memories):
        return "its tensors differ in dtype"
    if kind.x.dtype not in DTYPES:
        return f"{str(kind.x.dtype).removeprefix('torch.')} is not computed here"
    if any(0 in m.shape for m in memories):
        return "an empty tensor"
    if not is_dense(choice.out.shape, choice.out.strides):
        return "a result with gaps"
    return ""


def _settings(
    stride: Any, padding: Any, dilation: Any, transposed: bool, output_padding: Any, groups: int
) -> Settings:
    return Settings(tuple(stride), tuple(padding), tuple(dilation), transposed, tuple(output_padding), groups)


# -- on and off --------------------------------------------------------------------------------

_lock = threading.Lock()
_library: Any = None
_override: Override | None = None


def enable(choose: Choose = "rules", memory: allocator.Memory = "kept") -> None:
    """Have torch's convolutions on the CPU computed here, where that is faster; and have memory that tensors
    let go of kept for the next ones by the system's allocator, or given back to the system as before."""
    global _library, _override
    for name, given, known in (
        ("choose", choose, ("rules", "measured", "all")),
        ("memory", memory, ("kept", "system")),
    ):
        if given not in known:
            *most, last = map(repr, known)
            raise ValueError(
                f"enable(): {name} is {given!r}, expected {', '.join(most)} or {last}. "
                f"Pass {name}={known[0]!r}."
            )
    with _lock:
        now = None if _library is None or _override is None else (_override.choose, _override.memory)
        if now != (choose, memory):
            if _library is not None:
                _library._destroy()
                _library = None
            try:
                _library, _override = _replaced(choose, memory)
            except (AttributeError, TypeError, RuntimeError) as error:
                allocator.release()
                warnings.warn(
                    f"faltung.torch: torch {torch.__version__} lacks what this needs ({error}), and is left "
                    "as it is.",
                    RuntimeWarning,
                    stacklevel=2,
                )
                return
        assert _override is not None
        if memory == "kept":
            _override.kept = allocator.keep()
        else:
            allocator.release()


def _replaced(choose: Choose, memory: allocator.Memory) -> tuple[Any, Override]:
    """Torch's operators, replaced."""
    # What was planned before is as good as it was.
    override = _override
    if override is None or (override.choose, override.memory) != (choose, memory):
        override = Override(choose, memory)
    library = _operators.Library("aten", "IMPL")
    with warnings.catch_warnings():
        # Torch tells that an operator is replaced. That is what was asked for.
        warnings.simplefilter("ignore")
        library.impl("convolution", override.convolution, "CPU", with_keyset=True)
        library.impl("convolution_backward", override.convolution_backward, "CPU", with_keyset=True)
    return library, override


def disable() -> None:
    """Leave torch's convolutions to torch again. The report stays, packed weights and spare memory go."""
    _remove()
    results.kept.clear()
    if _override is not None:
        _override.store.clear()
    allocator.trim()


def _remove() -> None:
    global _library
    with _lock:
        if _library is not None:
            _library._destroy()
            _library = None
        allocator.release()


@contextmanager
def enabled(choose: Choose = "rules", memory: allocator.Memory = "kept") -> Iterator[None]:
    """``enable`` for the time of a ``with`` block, in all threads; packed weights stay for the next one."""
    was = None if _library is None or _override is None else (_override.choose, _override.memory)
    enable(choose, memory)
    try:
        yield
    finally:
        if was is None:
            _remove()
        else:
            enable(*was)


def report() -> Report:
    """What has been computed here, what was left to torch, and why."""
    return Report(()) if _override is None else _override.report()
