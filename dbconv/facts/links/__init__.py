"""Where a revision stands in the graph of its script directory, and what is wrong with that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.module import Module
from dbconv.settings import Settings
from dbconv.source import Place, Source


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


def _may_be_revision(source: Source, settings: Settings) -> bool:
    return bool(source.path) and source.may_be_revision


@reader(RivalHead, UnknownParent, SharedId, Cycle, ComputedField, gate=_may_be_revision)
def read_links(module: Module, settings: Settings) -> Iterator[NamedTuple]:
    """What is wrong with the links of the revision in this file."""
    if module.revision is not None:
        from dbconv.facts.links.reading import read

        yield from read(module.source, module.revision, settings)
