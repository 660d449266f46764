"""Where a revision stands in the graph of its script directory, and what is wrong with that."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class RivalHead(NamedTuple):
    """A head beside which there are others, on the same branch: each with the name of its file."""

    revision: str
    others: tuple[tuple[str, str], ...]
    place: Place


class UnknownParent(NamedTuple):
    """A parent that no file bears; ``nearest`` is an id that is nearly the same, or empty."""

    field: str
    parent: str
    nearest: str
    place: Place


class SharedId(NamedTuple):
    """An id that other files bear, too."""

    revision: str
    others: tuple[str, ...]
    place: Place


class Cycle(NamedTuple):
    """A revision that follows itself, with all that do, in their order."""

    revision: str
    members: tuple[str, ...]
    place: Place


class ComputedField(NamedTuple):
    """A graph field whose value is no literal."""

    field: str
    place: Place
