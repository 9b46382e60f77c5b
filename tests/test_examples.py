"""The programs in ``examples/`` do what they promise."""

from __future__ import annotations

import re

import pytest

from tests import children
from tests.optional import optional

RUN = "import runpy, sys; sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"


def test_digits_are_learned_in_numpy():
    optional("sklearn")
    printed = children.run(RUN, str(children.ROOT / "examples" / "digits_numpy.py"))
    found = re.search(r"test accuracy ([\d.]+)% after ([\d.]+) s", printed)
    assert found, printed
    assert float(found[1]) >= 97.5
    assert float(found[2]) < 60


def test_digits_are_learned_in_jax():
    optional("sklearn")
    optional("jax")
    printed = children.run(RUN, str(children.ROOT / "examples" / "digits_jax.py"))
    found = re.search(r"test accuracy ([\d.]+)% after ([\d.]+) s", printed)
    assert found, printed
    assert float(found[1]) >= 98
    assert float(found[2]) < 60


def test_digits_are_learned_in_torch():
    optional("sklearn")
    optional("torch")
    printed = children.run(RUN, str(children.ROOT / "examples" / "digits_torch.py"))
    found = re.search(r"test accuracy ([\d.]+)% after ([\d.]+) s", printed)
    assert found, printed
    assert float(found[1]) >= 98
    assert float(found[2]) < 60

    assert "winograd" in printed


def test_flipped_kernels_are_learned_in_torch():
    optional("torch")
    printed = children.run(RUN, str(children.ROOT / "examples" / "flip_torch.py"))
    apart = [float(number) for number in re.findall(r"difference [a-z ]+([\d.e+-]+)", printed)]
    assert len(apart) == 2, printed
    assert max(apart) < 1e-12
    assert float(re.search(r"error of the kernel ([\d.e+-]+)", printed)[1]) < 0.02


@pytest.mark.parametrize("name", ["convnext_step", "unet3d_step"])
def test_training_steps_agree_with_torch_s(name):
    optional("torch")
    printed = children.run(RUN, str(children.ROOT / "examples" / f"{name}.py"))
    apart = re.search(r"differ by ([\d.e+-]+) of their norm", printed)
    assert apart, printed
    assert float(apart[1]) < 1e-2
    assert "times as fast" in printed
