"""The paths of an API, as they are written in the source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dbconv.facts import reader
from dbconv.facts.module import Module
from dbconv.settings import Settings
from dbconv.source import Place, Source

# What makes routes is imported, or used in the first decorators: to search all of each file would be half the gate.
_HEAD = 3072
_WORDS = ("route", "Route", "lask", "lueprint", "astapi", "aiohttp", "ornado", "itestar", "jango", "@app.")


class Path(NamedTuple):
    """The path of a route, or the prefix of several, as it is written at one place."""

    text: str
    """What is not literal stands as ``{name}`` in it."""
    parts: tuple[tuple[str, bool], ...]
    """The pieces, which together are the text, and whether each is a literal segment."""
    is_prefix: bool
    place: Place


def has_routes(source: Source, settings: Settings) -> bool:
    """Whether a text may declare routes; cheap, for a gate."""
    head = source.text[:_HEAD]
    if not any(word in head for word in _WORDS):
        return False
    return '"/' in source.text or "'/" in source.text or "urlpatterns" in source.text


@reader(Path, gate=has_routes)
def read_paths(module: Module, settings: Settings) -> Iterable[Path]:
    """Each path once, in the order of the source; a test calls routes and makes odd ones, so that it is left out."""
    if module.source.is_test or module.revision is not None:
        return ()
    from dbconv.facts.web.api import read_api

    api = module.once(read_api)
    return api.paths if api else ()
