"""What :func:`faltung.explain` returns: a page that can be saved, opened and shown in a notebook."""

from __future__ import annotations

import os
import tempfile
import webbrowser
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..io.atomic import replacing
from .page import frame, render
from .payload import Payload


@dataclass(frozen=True, repr=False)
class Explanation:
    """An interactive page about the user's own data."""

    payload: Payload

    @property
    def html(self) -> str:
        """The text of the page."""
        return render(self.payload)

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = True) -> Explanation:
        """Write the page as one HTML file, whole or not at all.

        Raises
        ------
        FileError
            The folder is missing or may not be written to, or the file exists and `overwrite` is False.
        """
        text = self.html.encode("utf-8")
        with replacing(os.fspath(path), overwrite) as file:
            file.write(text)
        return self

    def open(self) -> Path:
        """Write the page to a temporary file, show it in the web browser, and return where it is."""
        handle, name = tempfile.mkstemp(prefix="faltung-", suffix=".html")
        os.close(handle)
        self.save(name)
        path = Path(name)
        webbrowser.open(path.as_uri())
        return path

    def __repr__(self) -> str:
        return f"<Explanation {self.payload.title!r}: .save('page.html') writes it, .open() shows it>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        """The forms a notebook may show."""
        forms = {"text/plain": repr(self), "text/html": frame(self.html, height=820)}
        return {
            kind: text
            for kind, text in forms.items()
            if (not include or kind in include) and kind not in (exclude or ())
        }
