"""What a newcomer waits for and what a batch job pays: import, first calls, and peak memory.

Each figure comes from fresh interpreters, with an object cache of their own.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from .processes import clean_environment, prelude

IMPORTS = """
import time
start = time.perf_counter()
import numpy
numpy_seconds = time.perf_counter() - start
import faltung
faltung_seconds = time.perf_counter() - start
import json
print(json.dumps({"numpy": numpy_seconds, "faltung": faltung_seconds}))
"""

FIRST_CALLS = """
import json, time
import numpy as np
import faltung as ft

def seconds(x, k):
    start = time.perf_counter()
    ft.correlate(x, k, mode="same", boundary="reflect")
    return time.perf_counter() - start

random = np.random.default_rng(0)
x = random.standard_normal((256, 256), dtype=np.float32)
k, other = (random.standard_normal((n, n), dtype=np.float32) for n in (3, 7))
print(json.dumps({"first": seconds(x, k), "new_shape": seconds(x, other), "warm": seconds(x, other)}))
"""

# VmHWM rather than ru_maxrss where there is one: a process inherits ru_maxrss from whoever started it.
PEAK_MEMORY = """
import json, resource, sys
import numpy as np
import faltung as ft

def peak():
    try:
        for line in open("/proc/self/status"):
            if line.startswith("VmHWM"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

n = int(sys.argv[1])
k = np.random.default_rng(0).standard_normal((5, 5), dtype=np.float32)
small = np.ones((64, 64), np.float32)
ft.correlate(small, k, mode="same", boundary="reflect")
x, y = np.ones((n, n), np.float32), np.ones((n, n), np.float32)
before = peak()
ft.correlate(x, k, mode="same", boundary="reflect", out=y)
print(json.dumps({"total": peak(), "arrays": x.nbytes + y.nbytes, "beyond": peak() - before}))
"""


def measure(quick: bool) -> dict[str, Any]:
    """All figures; seconds, or bytes where the name says so."""
    figures: dict[str, Any] = {}
    for section in (_imports, _first_calls, _peak_memory):
        try:
            figures.update(section(quick))
        except subprocess.CalledProcessError as error:
            last = (error.stderr or "").strip().splitlines()[-1:] or ["no message"]
            figures[f"{section.__name__.strip('_')}_failed"] = last[0]
    return figures


def _imports(quick: bool) -> dict[str, Any]:
    runs = [_run(IMPORTS) for _ in range(4 if quick else 9)][1:]
    numpy, faltung = (statistics.median(run[name] for run in runs) for name in ("numpy", "faltung"))
    beyond = statistics.median(run["faltung"] - run["numpy"] for run in runs)
    return {"import_numpy": numpy, "import_numpy_and_faltung": faltung, "import_faltung_beyond_numpy": beyond}


def _first_calls(quick: bool) -> dict[str, Any]:
    compiled, cached = [], []
    for _ in range(2 if quick else 5):
        with tempfile.TemporaryDirectory(prefix="faltung-bench-") as directory:
            # The cache refuses directories others may write to; a temporary one is private already.
            compiled.append(_run(FIRST_CALLS, FALTUNG_CACHE_DIR=directory))
            cached.append(_run(FIRST_CALLS, FALTUNG_CACHE_DIR=directory))

    def median(runs: list[dict[str, float]], name: str) -> float:
        return statistics.median(run[name] for run in runs)

    return {
        "first_call_of_the_process_compiling": median(compiled, "first"),
        "first_call_of_the_process_from_the_cache": median(cached, "first"),
        "first_call_of_a_new_shape_compiling": median(compiled, "new_shape"),
        "first_call_of_a_new_shape_from_the_cache": median(cached, "new_shape"),
        "second_call": median(cached, "warm"),
    }


def _peak_memory(quick: bool) -> dict[str, Any]:
    size = 2048 if quick else 8192
    run = _run(PEAK_MEMORY, str(size))
    return {
        "peak_memory_case": f"{size}² float32, 5×5, out given",
        "peak_memory_process_minus_arrays_bytes": run["total"] - run["arrays"],
        "peak_memory_of_the_call_beyond_before_bytes": run["beyond"],
    }


def _run(code: str, *arguments: str, **environment: str) -> dict[str, float]:
    process = subprocess.run(
        [sys.executable, "-c", prelude() + code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=clean_environment() | environment,
        cwd=Path.cwd(),
    )
    figures: dict[str, float] = json.loads(process.stdout)
    return figures
