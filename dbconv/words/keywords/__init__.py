"""The keywords of each dialect. The table of a dialect is imported when it is first asked for."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

__all__ = ["Keywords", "keywords_of"]


class Keywords(NamedTuple):
    """The keywords of one dialect; a word is in one of the three collections at most."""

    name: str
    reserved: Mapping[str, str]  # by word: who reserves it, as messages say it
    keywords: frozenset[str]
    types: frozenset[str]


@cache
def keywords_of(dialect: str) -> Keywords:
    """Return the keywords of a dialect: mysql, postgresql, sqlite, mssql or oracle."""
    table = importlib.import_module(f"{__name__}.{dialect}")
    return Keywords(
        name=table.NAME,
        reserved={
            word: who
            for versions, words in table.RESERVED.items()
            for who in [evidence(table.NAME, table.VERSIONS, versions)]
            for word in words.split()
        },
        keywords=frozenset(table.KEYWORDS.split()),
        types=frozenset(table.TYPES.split()),
    )


def evidence(name: str, known: Sequence[str], reserving: Sequence[str]) -> str:
    """Return who reserves a word, in few words: ``MySQL``, ``MySQL 8.0 and 8.4``, ``PostgreSQL 16 to 18``.

    The dialect's name alone says that every known version of the dialect's own product reserves the word.
    """
    own = [version for version in known if version.startswith(name)]
    if set(own) <= set(reserving):
        return name
    products = dict.fromkeys(version.rpartition(" ")[0] for version in reserving)
    return ", ".join(f"{product} {span(numbers(product, known), numbers(product, reserving))}" for product in products)


def numbers(product: str, versions: Iterable[str]) -> list[str]:
    """Return the version numbers of a product among versions: ``["8.0", "8.4"]``."""
    return [number for name, _, number in (version.rpartition(" ") for version in versions) if name == product]


def span(known: list[str], some: list[str]) -> str:
    """Return some of the known version numbers in few words: ``16``, ``16 and 17``, ``14 to 17``, ``12, 14 and 17``."""
    if len(some) > 2 and known[known.index(some[0]) :][: len(some)] == some:
        return f"{some[0]} to {some[-1]}"
    return " and ".join(filter(None, [", ".join(some[:-1]), some[-1]]))
