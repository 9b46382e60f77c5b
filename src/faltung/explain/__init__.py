"""``explain``: the user's own arrays, functions, photo or model as one interactive page.

A call flows: the first of the kinds below that recognises the arguments makes a frozen ``payload`` of them,
with results computed by faltung; ``page`` writes it, with the built script and style from ``static``, into
one HTML file that needs no network. The page computes everything anew and shows how far it is from faltung.
Its sources are in ``web/``; how they are laid out is told in ``web/README.md``.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from ..errors import argument_type
from . import arrays, functions, layer, photo, recording
from .explanation import Explanation
from .payload import Payload
from .recording import Recording, record
from .together import together

__all__ = ["Explanation", "Payload", "Recording", "explain", "record", "together"]

# Asked in this order. Adding a kind is one file, with `accepts` and `build`, and one entry.
_KINDS = (recording, layer, functions, photo, arrays)


def explain(first: Any, second: Any = None, /, **options: Any) -> Explanation:
    """An interactive page about a convolution of the user's own data.

    Parameters
    ----------
    first, second
        - ``explain(x, kernel)``: two arrays of one, two or three axes. Options: `op` ("convolve" or
          "correlate"), and `mode`, `boundary`, `cval`, `origin`, `stride`, `dilation` as in
          :func:`faltung.convolve`. With `dt`, two sampled signals, shown as functions first.
        - ``explain(f, g)``: two functions, of ``ft.fun`` and its like or plain callables. Options:
          `interval`, outside of which callables are zero; `dt`, the distance of samples to begin with.
        - ``explain(photo, kernel)``, or the photo alone: a picture (rows, columns) of more than 64 × 64
          pixels, or (rows, columns, 3 or 4) in colour. Options: `op`, `boundary`, `cval`, and `learned`, a
          mapping of names to kernels to choose from.
        - ``explain(model, image)``: a torch model, or a sequence of ``(weight, bias, options)`` with
          functions between them; options of a layer are `stride`, `padding`, `dilation`, `groups`,
          `activation` and `name`. `layers` names those to show.
        - ``explain(recording)``: what :func:`faltung.record` has recorded.
    **options
        `title` of the page and `names` of the two; others as above.

    Returns
    -------
    Explanation
        ``.save(path)`` writes one HTML file, ``.open()`` shows it, a notebook displays it.

    Raises
    ------
    ArgumentTypeError, ArgumentError
        Nothing a page can be made of (complex or empty arrays, more than three axes), or a wrong option.

    Warns
    -----
    UserWarning
        Data were downsampled to fit. The page says so too, with the factor.

    Examples
    --------
    >>> import numpy as np, faltung as ft
    >>> ft.explain([1.0, 2.0, 3.0], [1.0, -1.0])
    <Explanation 'x ∗ k': .save('page.html') writes it, .open() shows it>
    >>> ft.explain(np.zeros((100, 120, 3), np.uint8), ft.kernels.sobel(1), boundary="symmetric")
    <Explanation 'photo and its neighbours': .save('page.html') writes it, .open() shows it>
    >>> ft.explain((np.ones((8, 3, 3, 3)), np.zeros(8), {"padding": "same"}), np.zeros((16, 16, 3)))
    <Explanation 'layers of convolutions': .save('page.html') writes it, .open() shows it>
    >>> ft.explain(ft.box(0, 1), ft.fun(np.cos, (-1, 2)), names=("box", "cosine"))
    <Explanation 'box ∗ cosine': .save('page.html') writes it, .open() shows it>
    """
    import faltung

    for kind in _KINDS:
        if kind.accepts(first, second):
            payload = kind.build(first, second, options)
            return Explanation(dataclasses.replace(payload, version=faltung.__version__))
    raise argument_type(
        "explain",
        "its arguments",
        f"{type(first).__name__}" + ("" if second is None else f" and {type(second).__name__}"),
        "an array and a kernel, or two functions",
        "Pass explain(x, kernel) or explain(f, g).",
    )
