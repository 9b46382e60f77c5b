"""The page: one HTML file with its style, its script and its data, which can ask for nothing.

The policy in its head allows exactly the script and the style that are in it, by their SHA-256, and no
connection at all, so the page is as private as the file and the same in ten years.
"""

from __future__ import annotations

import base64
import hashlib
import html
from functools import cache
from importlib import resources

from .payload import Payload


def render(payload: Payload) -> str:
    """The text of the file."""
    style, script = static("explain.css"), static("explain.js")
    policy = (
        "default-src 'none'; "
        f"script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    return (
        "<!doctype html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(payload.title)}</title>\n"
        '<link rel="icon" href="data:,">\n'
        f"<style>{style}</style>\n"
        "</head>\n<body>\n"
        '<div id="faltung"></div>\n'
        "<noscript>This page computes in the browser, and JavaScript is switched off.</noscript>\n"
        f'<script type="application/json" id="payload">{_inert(payload.to_json())}</script>\n'
        f"<script>{script}</script>\n"
        "</body>\n</html>\n"
    )


def frame(page: str, height: int) -> str:
    """The page inside another one, such as a notebook: a frame of its own origin."""
    return (
        f'<iframe srcdoc="{html.escape(page)}" sandbox="allow-scripts" allow="clipboard-write" '
        f'title="faltung explains" width="100%" height="{height}" frameborder="0"></iframe>'
    )


@cache
def static(name: str) -> str:
    """A built file that ships with the package."""
    text = resources.files(__package__).joinpath("static", name).read_text(encoding="utf-8")
    # Either would end its element early; the build escapes both, and a page without them is not written.
    if "</script" in text.lower() or "</style" in text.lower():
        raise AssertionError(f"{name} contains an end tag")
    return text


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"


def _inert(json: str) -> str:
    """JSON that no HTML parser sees an element or a comment in."""
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
