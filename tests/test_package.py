"""The package as a whole: its public names, what importing it costs, and what its wheel carries."""

from __future__ import annotations

import doctest
import importlib
import importlib.metadata
import importlib.resources
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import faltung

PUBLIC = {
    "convolve",
    "correlate",
    "plan",
    "tune",
    "forget_tuned",
    "inspect",
    "kernels",
    "nn",
    "box",
    "delta",
    "density",
    "exp",
    "explain",
    "fun",
    "impulse_response",
    "piecewise",
    "power",
    "record",
    "sample_convolve",
    "separable",
    "step",
    "FaltungError",
    "__version__",
}

# Packages that cost time, or that need not be installed: `import faltung` loads none of them.
HEAVY = [
    "PIL", "cv2", "dask", "imageio", "jax", "llvmlite", "matplotlib", "ml_dtypes", "pywt", "scipy", "skimage",
    "soundfile", "sympy", "tifffile", "torch", "tqdm", "xarray", "zarr",
]  # fmt: skip


def modules() -> list[str]:
    """Every module of the installed package; the benchmarks in the wheel are a program of their own."""
    names = [module.name for module in pkgutil.walk_packages(faltung.__path__, "faltung.")]
    return [name for name in names if not name.startswith(("faltung.benchmarks", "faltung.__main__"))]


def loaded_by(statement: str, directory: Path) -> set[str]:
    """The top-level packages in sys.modules after a statement in a fresh interpreter."""
    code = f"import json, sys\n{statement}\nprint(json.dumps(list(sys.modules)))"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=directory, capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in json.loads(result.stdout)}


def test_all_is_the_public_surface() -> None:
    assert set(faltung.__all__) == PUBLIC
    assert len(faltung.__all__) == len(PUBLIC), "a name is listed twice"


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_public_name_resolves_and_is_documented(name: str) -> None:
    assert name in dir(faltung)
    assert getattr(faltung, name).__doc__


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        faltung.no_such_name  # noqa: B018  # the look-up itself is under test


def test_version_is_that_of_the_distribution() -> None:
    assert faltung.__version__ == importlib.metadata.version("faltung")


def test_import_loads_nothing_heavy(tmp_path: Path) -> None:
    assert loaded_by("import faltung", tmp_path).isdisjoint(HEAVY)


def test_listing_the_names_loads_nothing_heavy(tmp_path: Path) -> None:
    assert loaded_by("import faltung; dir(faltung)", tmp_path).isdisjoint(HEAVY)


def test_types_are_shipped() -> None:
    assert importlib.resources.files("faltung").joinpath("py.typed").is_file()


@pytest.mark.parametrize("name", modules())
def test_docstring_examples_run(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except faltung.FaltungError as error:
        pytest.skip(f"could not import {name}: {error}")
    assert doctest.testmod(module, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE).failed == 0
