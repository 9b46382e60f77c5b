"""Python programs in processes of their own, which see the package and the tests as this one does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def start(code: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """A fresh interpreter running ``code``; warnings are errors there too."""
    path = os.pathsep.join([*(p for p in sys.path if p), str(ROOT)])
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-X", "faulthandler", "-c", code, *arguments],
        env={**os.environ, "PYTHONPATH": path, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(child: subprocess.Popen[str], timeout: float = 120) -> subprocess.CompletedProcess[str]:
    """Wait for a child and collect what it printed; one that hangs is killed and fails the test."""
    try:
        output, errors = child.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        child.kill()
        output, errors = child.communicate()
        raise AssertionError(f"no end after {timeout:g} s\n{output[-2000:]}\n{errors[-4000:]}") from None
    return subprocess.CompletedProcess(child.args, child.returncode, output, errors)


def run(code: str, *arguments: str, timeout: float = 120, **environment: str) -> str:
    """Run ``code`` to its end, which must be a good one; what it printed."""
    done = finish(start(code, *arguments, **environment), timeout)
    assert done.returncode == 0, f"exit code {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout
