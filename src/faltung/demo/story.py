"""The chapters of the demonstration: from the integral to the learned layer, in numbers computed here."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

import faltung as ft
from faltung import kernels
from faltung.continuous import Function
from faltung.demo.digits import Lesson
from faltung.demo.terminal import bars, beside, number, say, signed_block

Array = NDArray[Any]

_SAME: dict[str, Any] = {"mode": "same", "boundary": "symmetric"}


def functions() -> tuple[Function, Function]:
    """A box and a decay: what an RC circuit makes of a pulse."""
    return ft.box(0, 1), ft.exp(1)


def integral() -> None:
    """Two functions, their convolution, and its sampled sums."""
    f, g = functions()
    h = f @ g
    t = np.linspace(0, 4, 72)
    say("  f is a pulse from 0 to 1, g decays as e^-t.  h(t) = ∫ f(τ) g(t − τ) dτ\n")
    for name, curve in (("f", f), ("g", g), ("h", h)):
        say(f"  {name}  {bars(np.asarray(curve(t), float)).rstrip()}")
    say(f"\n  h(1.5) = {float(h(1.5)):.15f}, give or take {h.error:.0e}. Now with sums over samples:\n")
    say(f"  {'dτ':>10}{'terms in the sum':>20}{'largest error of h':>22}")
    before = 0.0
    for power in range(2, 11, 2):
        dt = 2.0**-power
        sampled = ft.sample_convolve(f, g, dt)
        ratio = f"   {before / sampled.error:4.1f} times smaller" if before else ""
        say(f"  {f'1/{2**power}':>10}{2**power + 1:>20}{sampled.error:>22.1e}{ratio}")
        before = sampled.error
    say("\n  The integral is a sum, and the sum is what every computer does from here on.")


def pixel(grey: Array) -> None:
    """One pixel of a filtered photo, product by product."""
    kernel = kernels.sobel(1)
    image = np.rint(grey).astype(np.int64)
    edges = ft.correlate(image.astype(float), kernel, **_SAME)
    inner = np.abs(edges[1:-1, 1:-1])
    # An edge that is clear, but not the clearest: that one is often where two areas merely touch.
    clear = np.argsort(inner, axis=None)[inner.size * 9 // 10]
    row, column = (int(i) + 1 for i in np.unravel_index(clear, inner.shape))
    window = image[row - 1 : row + 2, column - 1 : column + 2]
    products = window * kernel
    say(f"  S(i,j) = Σ I(i+m, j+n) K(m,n), at pixel ({row}, {column}):\n")
    blocks = [["".join(number(v) for v in line) for line in values] for values in (window, kernel, products)]
    signs = [["   ", " · ", "   "], ["   ", " = ", "   "]]
    heads = ("the window", "the kernel", "the products")
    say("  " + (" " * 3).join(f"{head:>{len(blocks[0][0])}}" for head in heads))
    for line in beside([blocks[0], signs[0], blocks[1], signs[1], blocks[2]], gap=""):
        say(f"  {line}")
    direction = "brighter" if edges[row, column] > 0 else "darker"
    say(f"\n  Their sum is {products.sum():g}, and faltung says {edges[row, column]:g}.")
    say(f"  It gets {direction} to the right.")


def flip(grey: Array) -> None:
    """Convolution and correlation, with a kernel that is its own flip and one that is not."""
    cut = grey[:200, :200].astype(np.float64)
    say("  ∗ flips the kernel, ⋆ does not. Does it matter?\n")
    say(f"  {'kernel':<26}{'max |x ∗ k − x ⋆ k|':>22}")
    for name in ("gaussian:sigma=2", "laplacian", "sobel:axis=1", "motion:length=9,angle=30"):
        kernel = kernels.from_spec(name)
        apart = np.abs(ft.convolve(cut, kernel, **_SAME) - ft.correlate(cut, kernel, **_SAME)).max()
        turned = kernel[::-1, ::-1]
        same = "it equals its flip" if np.array_equal(kernel, turned) else "it changes its sign"
        say(f"  {name:<26}{apart:>22.3g}   {same}")
    asymmetric = np.array([[1.0, 2.0, 3.0]])
    impulse = np.array([[0.0, 0.0, 1.0, 0.0, 0.0]])
    say("\n  The test for any library: an impulse gives the kernel, or the kernel turned.\n")
    for sign, operation in (("∗", ft.convolve), ("⋆", ft.correlate)):
        result = operation(impulse, asymmetric, mode="same")
        say(f"  [0 0 1 0 0] {sign} [1 2 3] = [{' '.join(f'{v:g}' for v in result[0])}]")
    say("\n  A layer learns its kernel: it would learn the flipped one as well, same loss.")


def learned(lesson: Lesson) -> None:
    """The first layer's kernels, before and after."""
    before, after = lesson.before["w1"][:, 0], lesson.after["w1"][:, 0]
    limit = float(max(np.abs(before).max(), np.abs(after).max()))
    shown = min(8, len(before))
    say(f"\n  {lesson.accuracy:.1%} of {lesson.tested} digits it had never seen are read correctly.\n")
    say("  Eight of its kernels, 3 × 3 (darker is larger, a minus is negative):\n")
    for name, values in (("at random", before), ("learned", after)):
        for i, line in enumerate(beside([signed_block(k, limit) for k in values[:shown]])):
            say(f"  {name if i == 1 else '':<12}{line}")
        say()
    moved = float(np.abs(after - before).max())
    say(f"  Nobody chose these numbers; the largest moved by {moved:.2f}. Each step was a")
    say("  correlation too: the gradient of a kernel is its input ⋆ the error behind it.")
