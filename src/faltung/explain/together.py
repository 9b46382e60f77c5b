"""Several explanations on one page: each brings its own views."""

from __future__ import annotations

from ..errors import argument
from .explanation import Explanation
from .payload import Payload


def together(*explanations: Explanation, title: str) -> Explanation:
    """One page with the views of several explanations; it opens on the first one's.

    Parameters
    ----------
    *explanations : Explanation
        Of different kinds: two of one kind would want the same view.
    title : str
        What the page is called.
    """
    sections: dict[str, object] = {}
    notes: list[str] = []
    for explanation in explanations:
        twice = sorted(set(sections) & set(explanation.payload.sections))
        if twice:
            raise argument(
                "together",
                "explanations",
                f"two that have {twice[0]}",
                "one of each kind",
                "Save two pages.",
            )
        sections |= explanation.payload.sections
        notes += explanation.payload.notes
    if not explanations:
        raise argument("together", "explanations", "none", "at least one", "Pass what ft.explain returns.")
    first = explanations[0].payload
    return Explanation(Payload(title, first.view, sections, tuple(notes), first.version))
