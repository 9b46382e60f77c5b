"""What every test shares: the object cache, the depth of the searches, the rule about optional packages."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

from tests.optional import required

Report = TypeVar("Report", pytest.CollectReport, pytest.TestReport)

# No deadline: the first example of a shape compiles a routine, the next one does not.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True, print_blob=True)
settings.register_profile("narrow", max_examples=50, deadline=None, derandomize=True, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


GEOMETRIES = {"avx512": (64, 32), "avx2": (32, 16), "neon": (16, 32), "sse2": (16, 16)}
"""Bytes of a vector, and registers."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update-golden`` rewrites the golden texts instead of comparing with them; with ``--geometry``
    tiles, strips, masks and transforms are those of another machine."""
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite tests/golden from what is generated"
    )
    parser.addoption(
        "--geometry",
        choices=sorted(GEOMETRIES),
        help="plan and generate code for vectors and registers of another machine",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether golden texts are to be rewritten."""
    return bool(request.config.getoption("--update-golden"))


def pytest_configure(config: pytest.Config) -> None:
    """Give the session an object cache of its own, before anything can import faltung.

    The environment is read when the cache is first opened, and a developer's warm cache must neither hide a
    routine that no longer compiles nor be filled with the tests' routines.
    """
    directory = tempfile.mkdtemp(prefix="faltung-test-cache-")
    previous = os.environ.get("FALTUNG_CACHE_DIR")
    os.environ["FALTUNG_CACHE_DIR"] = directory
    owner = os.getpid()

    def restore() -> None:
        if os.getpid() != owner:  # a forked child must not remove the cache under its parent
            return
        shutil.rmtree(directory, ignore_errors=True)
        if previous is None:
            os.environ.pop("FALTUNG_CACHE_DIR", None)
        else:
            os.environ["FALTUNG_CACHE_DIR"] = previous

    config.add_cleanup(restore)
    geometry = config.getoption("--geometry")
    if geometry is not None:
        _take_geometry(*GEOMETRIES[geometry])


def _take_geometry(vector_bytes: int, registers: int) -> None:
    """Describe the host with these vectors and registers. The instructions stay its own: LLVM takes vectors
    apart that are too wide for them, so that the code planned for a machine which is not there is run, and
    compared with the reference, here."""
    from faltung import machine

    described = machine.describe

    def describe(triple: str, cpu: str, features: tuple[str, ...]) -> machine.Machine:
        return replace(described(triple, cpu, features), vector_bytes=vector_bytes, registers=registers)

    machine.describe = describe


@pytest.fixture(scope="session")
def cache_dir() -> Path:
    """The session's object cache; a test that damages the cache points FALTUNG_CACHE_DIR elsewhere first."""
    return Path(os.environ["FALTUNG_CACHE_DIR"])


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Hold modules to the rule of :mod:`tests.optional`, also where they call importorskip directly."""
    report = yield
    return _fail_if_optional_is_missing(report)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Hold single tests to the same rule."""
    report = yield
    return _fail_if_optional_is_missing(report)


def _fail_if_optional_is_missing(report: Report) -> Report:
    why = str(report.longrepr)
    if required() and report.skipped and "could not import" in why:
        report.outcome = "failed"
        report.longrepr = f"an optional package is missing, which FALTUNG_REQUIRE_OPTIONAL forbids: {why}"
    return report
