"""``faltung info`` and ``faltung bench``."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from types import ModuleType

import faltung as ft
from faltung.errors import FileError

_CORE = ("numpy", "scipy", "llvmlite")
# What each optional package is for; the first word is its name on PyPI.
_OPTIONAL = {
    "pillow": "PNG and JPEG (image)",
    "tifffile": "TIFF (image)",
    "soundfile": "FLAC, AIFF, Ogg, MP3 (audio)",
    "scikit-image": "photographs (demo)",
    "scikit-learn": "digits (demo)",
    "PyWavelets": "electrocardiogram (demo)",
    "ml_dtypes": "bfloat16",
}


def info() -> int:
    """Print versions, the machine as the planner sees it, the object cache and optional packages."""
    from faltung import machine

    lines = [f"faltung {ft.__version__}, Python {platform.python_version()}, {platform.platform()}"]
    lines += ["", "packages", *(_package(name, "") for name in _CORE)]
    lines += [_package(name, purpose) for name, purpose in _OPTIONAL.items()]
    lines += ["", "machine", _indent(str(machine.host())), "", "object cache", _indent(_cache())]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _package(name: str, purpose: str) -> str:
    return f"  {name:<14}{_version(name):<16}{purpose}".rstrip()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _cache() -> str:
    from faltung.runtime.cache import ObjectCache

    folder = ObjectCache.from_environment().directory
    if folder is None:
        return "off (FALTUNG_CACHE_DIR says so, or its folder is not private to this user)"
    sizes = [entry.stat().st_size for entry in os.scandir(folder) if entry.name.endswith(".o")]
    return f"{folder}: {len(sizes)} routines, {sum(sizes) / 2**20:.1f} MiB"


def _indent(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())


def bench(arguments: argparse.Namespace) -> int:
    """Run the benchmark harness with `arguments`."""
    return int(load_harness().main(arguments) or 0)


def load_harness() -> ModuleType:
    """The benchmark harness: inside the installed package, or beside src in a source tree."""
    if importlib.util.find_spec("faltung.benchmarks") is not None:
        return importlib.import_module("faltung.benchmarks.harness")
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    if not os.path.isfile(os.path.join(root, "benchmarks", "harness.py")):
        raise FileError(
            "bench: this installation has no benchmarks, expected them beside src or inside the package. "
            "Install faltung from its wheel, or run in a source tree."
        )
    if root not in sys.path:
        sys.path.insert(0, root)
    return importlib.import_module("benchmarks.harness")
