"""Memory that the system's allocator keeps: pages are not asked for twice, settings go as they came."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.optional import optional

torch = optional("torch")

import faltung.torch as ftt  # noqa: E402
from faltung.torch import allocator  # noqa: E402

glibc = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the allocator is not glibc's")


@pytest.fixture(autouse=True)
def stock_again(monkeypatch: pytest.MonkeyPatch):
    """Every test begins and ends with the system's ways, and in an environment that says nothing."""
    for name in (*allocator._VARIABLES, "GLIBC_TUNABLES"):
        monkeypatch.delenv(name, raising=False)
    ftt.disable()
    yield
    ftt.disable()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """What glibc is asked for, instead of asking it."""
    calls: list[tuple[int, int]] = []

    def mallopt(parameter: int, value: int) -> int:
        calls.append((parameter, value))
        return 1

    monkeypatch.setattr(allocator, "_mallopt", lambda: mallopt)
    return calls


def kept(calls: list[tuple[int, int]]) -> bool:
    """Whether the last that was asked for is to keep memory."""
    last = dict(calls[-2:])
    assert set(last) == {allocator._MMAP, allocator._TRIM}
    assert last in (allocator._SYSTEM, dict.fromkeys(last, min(allocator.usable_bytes(), 2**31 - 1)))
    return last != allocator._SYSTEM


PROGRAM = """
    import os, resource, sys
    import torch
    import faltung.torch as ftt
    from faltung.torch import allocator

    def pages(megabytes):
        "How many pages the system has to clear where so much is asked for again."
        def faults(): return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
        def made(): torch.ones(megabytes << 18).sum()
        for _ in range(12):  # until the holes in the heap fit
            made()
        before = faults()
        made()
        return faults() - before

    def resident():
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    torch.set_num_threads(1)
    assert pages(48) > 100
    ftt.enable()
    assert pages(48) < 100
    child = os.fork()
    if not child:
        allocator.trim()  # what it has of its parent's
        os._exit(0 if pages(128) > 100 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert pages(48) < 100
    before = resident()
    ftt.disable()
    assert resident() < before - (40 << 20)
    assert pages(128) > 100
"""


@glibc
def test_what_is_let_go_is_kept_given_back_and_not_kept_in_forked_children():
    huge = Path("/sys/kernel/mm/transparent_hugepage/enabled")
    if huge.exists() and "[always]" in huge.read_text():
        pytest.skip("pages are so large that there are few to count")
    environment = {k: v for k, v in os.environ.items() if k not in allocator._VARIABLES}
    subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(PROGRAM)], check=True, timeout=60,
        env=environment | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip


def test_blocks_nest(asked):
    with ftt.enabled(memory="system"):
        assert not asked
        assert ftt.report().memory == "the system's"
        with ftt.enabled():
            assert kept(asked)
            assert ftt.report().memory.startswith("kept, up to")
        assert not kept(asked)
        ftt.enable()
        assert kept(asked)
        ftt.enable("all", memory="system")
        assert not kept(asked)
        ftt.enable("all")
        assert kept(asked)
    assert not kept(asked)
    ftt.enable()
    with ftt.enabled("all"):
        pass
    assert kept(asked)
    ftt.disable()
    assert not kept(asked)


def test_an_unknown_choice_is_refused():
    with pytest.raises(ValueError, match=r"memory is 'all', expected 'kept' or 'system'. Pass memory='kept'"):
        ftt.enable(memory="all")


@pytest.mark.parametrize(
    ("name", "value"),
    [("MALLOC_TRIM_THRESHOLD_", "100000"), ("GLIBC_TUNABLES", "glibc.malloc.mmap_threshold=100000")],
)
def test_what_the_environment_has_set_stays(monkeypatch, asked, name, value):
    monkeypatch.setenv(name, value)
    with ftt.enabled():
        assert ftt.report().memory == "as the environment has set it"
    assert not asked


def test_another_allocator_is_left_alone(monkeypatch):
    monkeypatch.setattr(allocator, "_mallopt", lambda: None)
    with ftt.enabled():
        assert "not glibc" in ftt.report().memory


def test_a_refusal_is_reported(monkeypatch):
    tried = []
    monkeypatch.setattr(allocator, "_mallopt", lambda: lambda *pair: tried.append(pair) or 0)
    with ftt.enabled():
        assert "refused" in ftt.report().memory
    assert [size for _, size in tried][1] == 32 << 20  # which older versions allow


def test_no_more_than_a_part_of_the_machine_s_memory(monkeypatch, tmp_path):
    assert 0 < allocator.usable_bytes() <= os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 8
    (tmp_path / "memory.max").write_text("800000000\n")
    monkeypatch.setattr(allocator, "_GROUP", tmp_path)
    assert allocator.usable_bytes() == 100_000_000
    (tmp_path / "memory.max").write_text("max\n")
    assert allocator.usable_bytes() > 100_000_000
