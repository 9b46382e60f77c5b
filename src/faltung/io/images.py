"""Images: PNG and JPEG through Pillow, TIFF through tifffile (the image extra).

Samples are filtered as they are stored, that is gamma-encoded for photographs, as SciPy, OpenCV and
scikit-image do. Palettes become RGB, CMYK becomes RGB, one-bit images become 0 and 255. An EXIF
orientation is applied on reading, so that axis 0 is down and axis 1 right as the image is shown.
"""

from __future__ import annotations

import contextlib
import os
import warnings
from collections.abc import Iterator
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from faltung.errors import missing_extra
from faltung.io import png16
from faltung.io.content import Content, Path, file_error

_GREY, _COLOUR = ("L", "LA"), ("RGB", "RGBA")
_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}
_AGAIN = "Copy or export it again."


def read_image(path: Path, file: BinaryIO) -> Content:
    """The samples of a PNG, JPEG or other file Pillow reads."""
    image_module = import_pillow(path)
    head = file.read(29)
    file.seek(0)
    with _pillow_errors(path, image_module):
        image = image_module.open(file)
        format_ = str(image.format).lower()
        profile = image.info.get("icc_profile")
        if not png16.is_deep(head):
            image.load()
            array, mode = _pillow_array(image)
            return Content(array, "image", (0, 1), format_, mode=mode, profile=profile)
    try:
        array = png16.read(file)
    except ValueError as error:
        raise file_error(path, f"cannot be read ({error})", "a complete PNG", _AGAIN) from None
    return Content(array, "image", (0, 1), format_, mode=_MODES[array.shape[2]], profile=profile)


def _pillow_array(image: Any) -> tuple[NDArray[Any], str | None]:
    """The samples of a loaded Pillow image, upright, and its mode."""
    from PIL import ImageOps

    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I;16") or image.mode in ("I", "F"):
        array = np.array(image)
        return array.astype(array.dtype.newbyteorder("="), copy=False), "L"
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        opaque = "L" if image.mode == "1" else "RGB"
        see_through = image.mode in ("PA", "La", "RGBa") or "transparency" in image.info
        image = image.convert("RGBA" if see_through else opaque)
    elif "transparency" in image.info:
        image = image.convert("RGBA" if image.mode == "RGB" else "LA")
    return np.array(image), str(image.mode)


def read_tiff(path: Path, file: BinaryIO) -> Content:
    """The samples of a TIFF: its first series of pages, a stack if there are several."""
    tifffile = import_tifffile(path)
    try:
        # tifffile logs and warns about what it then raises or repairs.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with tifffile.TiffFile(file) as tiff:
                series = tiff.series[0]
                page = series.keyframe
                profile = page.iccprofile
                if page.photometric.name in ("MINISBLACK", "MINISWHITE", "RGB") and page.bitspersample >= 8:
                    return _tiff_content(series.asarray(), series.axes, page, profile)
    except (tifffile.TiffFileError, IndexError, OSError) as error:
        found = f"cannot be read ({str(error).rstrip('.')})"
        raise file_error(path, found, "a complete TIFF", _AGAIN) from None
    except (ValueError, KeyError, RuntimeError, EOFError):
        pass  # a compression tifffile needs another package for: Pillow brings the common ones
    file.seek(0)
    return _tiff_through_pillow(path, file)


def _tiff_content(array: NDArray[Any], axes: str, page: Any, profile: bytes | None) -> Content:
    array = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("="), copy=False)
    if page.photometric.name == "MINISWHITE" and array.dtype.kind == "u":
        array = np.iinfo(array.dtype).max - array
    if "S" in axes:  # samples last, whether the file keeps the colours together or in planes
        array = np.ascontiguousarray(np.moveaxis(array, axes.index("S"), -1))
        axes = axes.replace("S", "") + "S"
    mode = None
    if axes.endswith("S"):
        colours = 3 if page.photometric.name == "RGB" else 1
        extra = [int(sample) for sample in page.extrasamples]
        if array.shape[-1] == colours and not extra:
            mode = _MODES[colours]
        elif array.shape[-1] == colours + 1 and extra in ([1], [2]):
            mode = _MODES[colours + 1]
            array = _unassociated(array) if extra == [1] else array
    elif page.photometric.name != "RGB":
        mode = "L"
    spatial = (axes.index("Y"), axes.index("X")) if "Y" in axes and "X" in axes else (0, 1)
    return Content(array, "image", spatial, "tiff", mode=mode, profile=profile)


def _unassociated(array: NDArray[Any]) -> NDArray[Any]:
    """Colours that were stored multiplied with alpha, as they are without it."""
    top = np.iinfo(array.dtype).max if array.dtype.kind == "u" else 1.0
    alpha = array[..., -1:].astype(np.float64)
    colours = array[..., :-1] * float(top)
    colours = np.divide(colours, alpha, where=alpha > 0, out=np.zeros_like(colours))
    if array.dtype.kind == "u":
        colours = np.minimum(np.rint(colours), top)
    return np.concatenate([colours.astype(array.dtype), array[..., -1:]], axis=-1)


def _tiff_through_pillow(path: Path, file: BinaryIO) -> Content:
    image_module = import_pillow(path)
    with _pillow_errors(path, image_module):
        image = image_module.open(file)
        pages = []
        for index in range(getattr(image, "n_frames", 1)):
            image.seek(index)
            image.load()
            pages.append(_pillow_array(image))
    arrays = [array for array, _ in pages if array.shape == pages[0][0].shape]
    array, axes = (arrays[0], (0, 1)) if len(arrays) == 1 else (np.stack(arrays), (1, 2))
    return Content(array, "image", axes, "tiff", mode=pages[0][1], profile=image.info.get("icc_profile"))


def write_image(path: Path, file: BinaryIO, array: NDArray[Any], format_: str, like: Content | None) -> None:
    """`array` as a PNG or JPEG, checked by :func:`check_image` before."""
    image_module = import_pillow(path)
    array = _without_single_channel(array)
    mode = _mode(array)
    profile = _matching_profile(like, mode)
    if array.dtype == bool:
        array = array.astype(np.uint8) * np.uint8(255)
    if format_ == "jpeg" and mode in ("LA", "RGBA"):
        if (array[..., -1] != 255).any():
            raise file_error(path, "the result is partly transparent", "an opaque image", "Write a .png.")
        array = array[..., 0] if mode == "LA" else array[..., :3]
    if array.dtype == np.uint16 and array.ndim == 3:
        png16.write(file, array, profile)
        return
    options = {"quality": 95, "subsampling": 0} if format_ == "jpeg" else {}
    image = image_module.fromarray(np.ascontiguousarray(array))
    image.save(file, format=format_.upper(), icc_profile=profile, **options)


def write_tiff(path: Path, file: BinaryIO, array: NDArray[Any], like: Content | None) -> None:
    """`array` of any numeric dtype as a TIFF; more than two axes (and a channel axis) become pages."""
    tifffile = import_tifffile(path)
    array = _without_single_channel(array)
    array = array.astype(np.uint8) * np.uint8(255) if array.dtype == bool else array
    options: dict[str, Any] = {"photometric": "minisblack"}
    channels = array.shape[-1] if array.ndim > 2 else 1
    # Three or four trailing samples are colours unless the input says that they are not.
    mode = like.mode if like is not None and like.kind == "image" else _MODES.get(channels)
    if array.ndim > 2 and mode in _COLOUR and channels == len(mode):
        options = {"photometric": "rgb", "planarconfig": "contig"}
    elif array.ndim > 2 and mode == "LA" and channels == 2:
        options["planarconfig"] = "contig"
    else:
        mode = "L"
    if mode in ("LA", "RGBA"):
        options["extrasamples"] = ["unassalpha"]
    profile = _matching_profile(like, mode)
    tifffile.imwrite(file, array, iccprofile=profile, metadata=None, software="faltung", **options)


def check_image(path: Path, format_: str, dtype: np.dtype[Any], shape: tuple[int, ...] | None) -> None:
    """Raise the error for a result that an image of this format cannot hold."""
    import_tifffile(path) if format_ == "tiff" else import_pillow(path)
    allowed = {"png": ("bool", "uint8", "uint16"), "jpeg": ("bool", "uint8")}.get(format_)
    if allowed is not None and dtype.name not in allowed:
        name = format_.upper()
        fix = f"Write a .tif, which holds {dtype.name}, or pass --dtype uint8 (in Python dtype=np.uint8)."
        raise file_error(path, f"the result is {dtype.name}", f"{' or '.join(allowed[1:])} for {name}", fix)
    if allowed is None and dtype.kind not in "biufc":
        raise file_error(path, f"the result is {dtype.name}", "numbers", "Write a .npy.")
    if shape is None:
        return
    if 0 in shape:
        fix = "Pass mode='same', or a smaller kernel."
        raise file_error(path, f"the result is empty (shape {shape})", "at least one pixel", fix)
    pictures = len(shape) == 2 or (len(shape) == 3 and shape[2] <= 4)
    if (allowed is not None and not pictures) or len(shape) < 2:
        fix = "Write a .npy." if len(shape) < 2 else "Write a .tif, which holds stacks, or a .npy."
        expected = "(rows, columns) or (rows, columns, 1 to 4 channels)"
        raise file_error(path, f"the result has the shape {shape}", expected, fix)


def _without_single_channel(array: NDArray[Any]) -> NDArray[Any]:
    return array[..., 0] if array.ndim == 3 and array.shape[2] == 1 else array


def _mode(array: NDArray[Any]) -> str:
    return "L" if array.ndim == 2 else _MODES[array.shape[2]]


def _matching_profile(like: Content | None, mode: str | None) -> bytes | None:
    """The colour profile of the input, if the output has the same kind of colours."""
    if like is None or like.mode is None or (like.mode in _GREY) != (mode in _GREY):
        return None
    return like.profile


@contextlib.contextmanager
def _pillow_errors(path: Path, image_module: Any) -> Iterator[None]:
    """Pillow's many exceptions for a bad file as one error, and no limit on the size of a good one."""
    limit = image_module.MAX_IMAGE_PIXELS
    image_module.MAX_IMAGE_PIXELS = None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except image_module.UnidentifiedImageError:
        raise file_error(path, "is not an image Pillow knows", "a PNG, JPEG or TIFF", _AGAIN) from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError) as error:
        found = f"cannot be read ({str(error).rstrip('.')})"
        raise file_error(path, found, "a complete image", _AGAIN) from None
    finally:
        image_module.MAX_IMAGE_PIXELS = limit


def import_pillow(path: Path) -> Any:
    """The module PIL.Image, or the error naming the extra."""
    try:
        from PIL import Image
    except ImportError:
        raise missing_extra("pillow", "image", os.fspath(path)) from None
    return Image


def import_tifffile(path: Path) -> Any:
    """The package tifffile, or the error naming the extra."""
    try:
        import tifffile
    except ImportError:
        raise missing_extra("tifffile", "image", os.fspath(path)) from None
    return tifffile
