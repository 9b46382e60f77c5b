"""The peers: one adapter per library and function, in the order they are reported."""

from __future__ import annotations

from .base import Peer
from .image_libraries import IMAGE_PEERS
from .layer_libraries import LAYER_PEERS
from .numpy_scipy import ARRAY_PEERS

PEERS: tuple[Peer, ...] = (*ARRAY_PEERS, *IMAGE_PEERS, *LAYER_PEERS)

__all__ = ["PEERS", "Peer", "select"]


def select(names: list[str] | None) -> list[Peer]:
    """The peers named; a name stands for itself and for everything below it (``scipy`` for all of SciPy)."""
    if names is None:
        return list(PEERS)
    unknown = [name for name in names if not any(_within(peer, name) for peer in PEERS)]
    if unknown:
        known = ", ".join(peer.name for peer in PEERS)
        raise ValueError(f"--peers names {', '.join(unknown)}, expected some of: {known}")
    return [peer for peer in PEERS if any(_within(peer, name) for name in names)]


def _within(peer: Peer, name: str) -> bool:
    return peer.name == name or peer.name.startswith(name + ".")
