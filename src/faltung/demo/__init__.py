"""``faltung demo``: the story on real data, from the integral to the learned layer, and a page of it."""

from __future__ import annotations

import importlib.util
import os
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

import faltung as ft
from faltung import io, kernels, machine
from faltung.demo import sheet, story
from faltung.demo.digits import Lesson, learn
from faltung.demo.terminal import Progress, chapter, say, wrapped
from faltung.errors import FaltungError, missing_extra
from faltung.explain import Explanation, together
from faltung.io.atomic import check_target
from faltung.io.content import file_error
from faltung.io.images import import_pillow

Array = NDArray[Any]

# Photographs that installed packages carry, best first: package, its distribution, file.
_PHOTOS = (
    ("skimage", "scikit-image", "data/astronaut.png"),
    ("skimage", "scikit-image", "data/chelsea.png"),
    ("skimage", "scikit-image", "data/coffee.png"),
    ("sklearn", "scikit-learn", "datasets/images/china.jpg"),
    ("skimage", "scikit-image", "data/camera.png"),
)
_SIGNAL = ("pywt", "PyWavelets", "data/ecg.npz")

_SAME: dict[str, Any] = {"mode": "same", "boundary": "symmetric"}
_TOLERANCE = 1e-5  # of the largest value; float32 sums of a few hundred products differ by far less


@dataclass(frozen=True)
class Comparison:
    """One operation in faltung and in SciPy on the same float32 data."""

    name: str
    array: Array
    kernel: Array
    axes: tuple[int, ...]
    scipy: Callable[[Array], Array]

    def ours(self, workers: int | None = None) -> Array:
        """The result of faltung."""
        result: Array = ft.correlate(self.array, self.kernel, axes=self.axes, workers=workers, **_SAME)
        return result


def run(out: str | None = None, overwrite: bool = False) -> int:
    """Tell the story; `out` is the page to write, by default a new faltung-demo.html, beside it a PNG."""
    out = out or _free_name("faltung-demo", ".html", ".png")
    stem, suffix = os.path.splitext(out)
    if suffix.lower() not in (".html", ".htm"):
        raise file_error(
            out, f"has the suffix {suffix!r}", ".html", "Name a page, such as faltung-demo.html."
        )
    sheet_name = f"{stem}.png"
    import_pillow("faltung demo")
    check_target(out, overwrite)
    io.check_output(sheet_name, np.uint8, overwrite=overwrite)
    if importlib.util.find_spec("sklearn") is None:
        raise missing_extra("scikit-learn", "demo", "faltung demo")
    photo_name, photo = _photo()
    signal_name, signal = _signal(photo)
    grey = _grey(photo)
    say("\n" + wrapped(f"faltung on {machine.host()}"))

    chapter(1, "An integral becomes a sum")
    story.integral()

    chapter(2, "The same sum over a photo")
    say(f"  {photo_name}, {' × '.join(map(str, photo.shape))} {photo.dtype}\n")
    story.pixel(grey)
    say()
    agreed = _compare(_comparisons(photo, signal))
    plan = ft.plan(photo, _disk(), op="correlate", axes=(0, 1), dtype=np.uint8, overflow="saturate", **_SAME)
    say("\n  What ran for the disk, and why (faltung plan, ft.plan):\n")
    say(wrapped(str(plan)))

    chapter(3, "To flip or not to flip")
    story.flip(grey)

    chapter(4, "The kernel can be learned")
    say("  A network of two convolutional layers in NumPy, on ft.nn, reads digits:\n")
    lesson = learn(Progress())
    story.learned(lesson)

    chapter(5, "Drag it yourself")
    _page(photo_name, photo, lesson).save(out, overwrite=overwrite)
    io.write(sheet_name, _contact_sheet(photo_name, photo, signal_name, signal), overwrite=overwrite)
    say(f"  {out}\n    The integral, this photo, its kernel, the network and its training: one")
    say("    page that works offline. Open it in a browser.")
    say(f"  {sheet_name}\n    The photo through more kernels, and a signal.")
    say("\n  Your turn:  faltung explain PHOTO --kernel sobel:axis=1 -o page.html\n")
    if not agreed:
        sys.stderr.write("faltung: the results differ from SciPy's, expected rounding errors only.\n")
    return 0 if agreed else 1


def _page(photo_name: str, photo: Array, lesson: Lesson) -> Explanation:
    """One page with all of it."""
    f, g = story.functions()
    learned = {f"learned, kernel {i}": lesson.after["w1"][i, 0] for i in range(4)}
    with warnings.catch_warnings():
        # The page says itself that the photo is smaller there.
        warnings.simplefilter("ignore", UserWarning)
        return together(
            ft.explain(f, g, names=("pulse", "decay")),
            ft.explain(
                photo,
                kernels.sobel(1),
                op="correlate",
                boundary="symmetric",
                names=(photo_name, "sobel"),
                learned=learned,
            ),
            ft.explain(lesson.layers(), lesson.digit),
            ft.explain(lesson.recording),
            title="from the integral to the learned layer",
        )


# --- the data --------------------------------------------------------------------------------------


def _photo() -> tuple[str, Array]:
    for package, distribution, file in _PHOTOS:
        path = _inside(package, file)
        if path is not None:
            array = io.read(path).array
            array = array if array.ndim == 3 else np.repeat(array[..., None], 3, axis=-1)
            return f"{os.path.basename(file)} from {distribution}", np.ascontiguousarray(array[..., :3])
    raise missing_extra("scikit-image", "demo", "faltung demo")


def _signal(photo: Array) -> tuple[str, Array]:
    """An electrocardiogram, or where there is none the brightness along a row of the photograph."""
    package, distribution, file = _SIGNAL
    path = _inside(package, file)
    if path is not None:
        try:
            return f"electrocardiogram from {distribution}", io.read(path).array.astype(np.float32)
        except FaltungError:
            pass  # another version may name its array differently
    return "brightness along a row of the photo", _grey(photo)[photo.shape[0] // 3].copy()


def _inside(package: str, file: str) -> str | None:
    """The path of a data file of an installed package, found without importing the package."""
    spec = importlib.util.find_spec(package)
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = os.path.join(folder, *file.split("/"))
        if os.path.isfile(path):
            return path
    return None


def _grey(photo: Array) -> NDArray[np.float32]:
    """The luma of ITU-R BT.601."""
    return (photo.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)).astype(np.float32)


def _disk() -> Array:
    return kernels.disk(7).astype(np.float32)


# --- faltung beside SciPy --------------------------------------------------------------------------


def _comparisons(photo: Array, signal: Array) -> list[Comparison]:
    from scipy import ndimage

    colour, grey = photo.astype(np.float32), _grey(photo)

    def dense(name: str, kernel: Array) -> Comparison:
        weights = kernel.astype(np.float32)
        return Comparison(
            name, colour, weights, (0, 1), lambda x: ndimage.correlate(x, weights[..., None], mode="reflect")
        )

    return [
        dense("sharpen 3x3", kernels.sharpen()),
        dense("disk 15x15", kernels.disk(7)),
        dense("motion 23x13", kernels.motion(25, 30)),
        Comparison(
            "gaussian 25x25",
            colour,
            kernels.gaussian(3.0).astype(np.float32),
            (0, 1),
            lambda x: ndimage.gaussian_filter(x, 3.0, axes=(0, 1)),
        ),
        Comparison(
            "sobel 3x3, grey",
            grey,
            kernels.sobel(0).astype(np.float32),
            (0, 1),
            lambda x: ndimage.sobel(x, 0),
        ),
        Comparison(
            f"signal, {signal.size} * 33",
            signal,
            kernels.gaussian(4.0, ndim=1, order=1).astype(np.float32),
            (0,),
            lambda x: ndimage.gaussian_filter1d(x, 4.0, order=1),
        ),
    ]


def _compare(comparisons: list[Comparison]) -> bool:
    """Print the table; whether every result agrees with SciPy's."""
    threads = machine.host().cores
    say("  faltung beside SciPy: same float32 input, same boundary, median times")
    say("  (SciPy has one thread; its gaussian is separable, its others sum every tap)\n")
    head = f"  {'':<20}{'SciPy':>9}{'faltung':>10}{'':>6}"
    say(head + (f"{f'{threads} threads':>11}{'':>6}" if threads > 1 else "") + f"{'difference':>12}")
    agreed = True
    for case in comparisons:
        expected = case.scipy(case.array)
        difference = float(np.abs(case.ours() - expected).max() / np.abs(expected).max())
        agreed &= difference <= _TOLERANCE
        slow = _median(lambda case=case: case.scipy(case.array), budget=0.6)  # type: ignore[misc]
        line = f"  {case.name:<20}{_time(slow):>9}"
        for workers in (1, threads) if threads > 1 else (1,):
            fast = _median(lambda case=case, n=workers: case.ours(n), budget=0.3)  # type: ignore[misc]
            line += f"{_time(fast):>{10 if workers == 1 else 11}}{_ratio(slow / fast):>6}"
        say(f"{line}{difference:>12.0e}")
    return agreed


def _median(call: Callable[[], object], budget: float) -> float:
    """The median time of `call` in seconds over about `budget` seconds, at least 3 and at most 50 runs."""
    call()
    times: list[float] = []
    while len(times) < 3 or (sum(times) < budget and len(times) < 50):
        started = time.perf_counter()
        call()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def _time(seconds: float) -> str:
    for unit, scale in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= scale:
            return f"{seconds / scale:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} us"


def _ratio(value: float) -> str:
    return f"{value:.0f}x" if value >= 10 else f"{value:.1f}x"


# --- the contact sheet -----------------------------------------------------------------------------


def _contact_sheet(photo_name: str, photo: Array, signal_name: str, signal: Array) -> Array:
    def filtered(kernel: Array) -> Array:
        result: Array = ft.correlate(photo, kernel, axes=(0, 1), dtype=np.uint8, overflow="saturate", **_SAME)
        return result

    grey = _grey(photo)
    rows, columns = (ft.correlate(grey, kernels.sobel(axis).astype(np.float32), **_SAME) for axis in (0, 1))
    magnitude = np.hypot(rows, columns)
    strength = np.clip(magnitude / np.percentile(magnitude, 98), 0, 1)
    blobs = ft.correlate(grey, kernels.log(3.0).astype(np.float32), **_SAME)
    named = {
        "gaussian:sigma=4": kernels.gaussian(4.0),
        "disk:radius=7": kernels.disk(7),
        "motion:length=25,angle=30": kernels.motion(25, 30),
        "sharpen:amount=2,sigma=2": kernels.sharpen(2.0, sigma=2.0),
    }
    tiles = [sheet.Tile("original", photo_name, photo, None)]
    labels = ("gaussian blur", "out of focus", "camera motion", "sharpened")
    for label, (spec, kernel) in zip(labels, named.items(), strict=True):
        tiles.append(sheet.Tile(label, spec, filtered(kernel), kernel))
    tiles += [
        sheet.Tile("edges", "sobel, both axes: magnitude", sheet.grey(strength), kernels.sobel(0)),
        sheet.Tile(
            "direction of edges",
            "sobel: hue is the angle",
            sheet.wheel(rows, columns, strength),
            kernels.sobel(1),
        ),
        sheet.Tile("blobs", "log:sigma=3, red above 0, blue below", sheet.signed(blobs), kernels.log(3.0)),
    ]
    smooth = ft.correlate(signal, kernels.gaussian(3.0, ndim=1).astype(np.float32), **_SAME)
    slope = ft.correlate(signal, kernels.gaussian(3.0, ndim=1, order=1).astype(np.float32), **_SAME)
    return sheet.draw(
        tiles,
        sheet.Curves(signal_name, "gaussian:sigma=3", signal, smooth),
        sheet.Curves("its slope", "gaussian:sigma=3,order=1", None, slope),
    )


def _free_name(stem: str, suffix: str, *beside: str) -> str:
    """A file name that is not taken, with none of the suffixes: the demonstration is run more than once."""
    number, name = 1, stem
    while any(os.path.lexists(name + end) for end in (suffix, *beside)):
        number += 1
        name = f"{stem}-{number}"
    return name + suffix
