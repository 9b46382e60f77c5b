"""Arrays of other frameworks find the module that convolves them."""

from __future__ import annotations

import sys
from types import ModuleType

import numpy as np
import pytest

import faltung as ft
from faltung import foreign


@pytest.fixture
def elsewhere(monkeypatch):
    """A framework whose arrays are ``Tensor``s, and a module of ours that writes down its calls."""
    calls = []
    module = ModuleType("faltung.elsewhere")
    module.__spec__ = ft.__spec__
    for op in ("convolve", "correlate"):
        setattr(module, op, lambda *given, op=op, **options: calls.append((op, given, options)) or "done")
    monkeypatch.setitem(sys.modules, "faltung.elsewhere", module)
    monkeypatch.setitem(foreign.ADAPTERS, "elsewhere", "elsewhere")
    tensor = type("Tensor", (), {"__module__": "elsewhere.arrays"})
    module.ARRAYS = tensor
    monkeypatch.setitem(sys.modules, "elsewhere", ModuleType("elsewhere"))
    yield tensor, calls
    foreign._module.cache_clear()


def test_calls_go_where_either_operand_comes_from(elsewhere):
    tensor, calls = elsewhere
    x, k = tensor(), np.ones(3)
    assert ft.convolve(x, k) == "done"
    assert ft.correlate(k, x, "same", boundary="wrap", stride=1, workers=2) == "done"
    assert calls == [
        ("convolve", (x, k), {}),
        ("correlate", (k, x), {"mode": "same", "boundary": "wrap", "workers": 2}),
    ]


def test_subclasses_are_recognised(elsewhere):
    tensor, calls = elsewhere
    x = type("Named", (tensor,), {"__module__": "somebody.s.own"})()
    assert ft.convolve(x, [1.0]) == "done"
    assert calls == [("convolve", (x, [1.0]), {})]


def test_what_else_comes_from_a_framework_is_no_tensor(elsewhere):
    other = type("Size", (), {"__module__": "elsewhere.arrays"})()
    assert foreign.adapter_of(other) is None


def test_other_arguments_become_arrays():
    assert foreign.adapter_of([1, 2], np.float64(1), np.ma.ones(3), None) is None


def test_a_framework_without_a_module_of_ours_is_none(monkeypatch):
    monkeypatch.setitem(foreign.ADAPTERS, "elsewhere", "not_there_at_all")
    monkeypatch.setitem(sys.modules, "elsewhere", ModuleType("elsewhere"))
    assert foreign.adapter_of(type("Tensor", (), {"__module__": "elsewhere"})()) is None
