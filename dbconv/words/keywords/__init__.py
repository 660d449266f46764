"""The keywords of each dialect. The table of a dialect is imported when it is first asked for."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from dbconv.record import NamedTuple

__all__ = ["Keywords", "Versions", "keywords_of"]


class Versions(NamedTuple):
    """Version numbers of a product; none of them says that it is all."""

    product: str
    numbers: tuple[str, ...] = ()
    is_range: bool = False  # from the first to the last


class Keywords(NamedTuple):
    """The keywords of one dialect. What is reserved is in no other of the collections; a type may be a keyword."""

    name: str
    reserved: Mapping[str, tuple[Versions, ...]]  # by word: who reserves it
    keywords: frozenset[str]
    restricted: frozenset[str]
    """Those of the keywords that can name a column, but no function and no type."""
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
        restricted=frozenset(table.RESTRICTED.split()),
        types=frozenset(table.TYPES.split()),
    )


def evidence(name: str, known: Sequence[str], reserving: Sequence[str]) -> tuple[Versions, ...]:
    """Return who reserves a word, product by product.

    The dialect's name alone says that every known version of the dialect's own product reserves the word.
    """
    own = [version for version in known if version.startswith(name)]
    if set(own) <= set(reserving):
        return (Versions(name),)
    products = dict.fromkeys(version.rpartition(" ")[0] for version in reserving)
    found = ((each, numbers(each, known), numbers(each, reserving)) for each in products)
    return tuple(Versions(product, some, is_range(of_it, some)) for product, of_it, some in found)


def numbers(product: str, versions: Iterable[str]) -> tuple[str, ...]:
    """Return the version numbers of a product among versions: ``("8.0", "8.4")``."""
    return tuple(number for name, _, number in (each.rpartition(" ") for each in versions) if name == product)


def is_range(known: tuple[str, ...], some: tuple[str, ...]) -> bool:
    """Return whether three or more of the known version numbers follow each other."""
    return len(some) > 2 and known[known.index(some[0]) :][: len(some)] == some
