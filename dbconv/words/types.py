"""Words that name types of data."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from dbconv.record import NamedTuple


class TypeWords(NamedTuple):
    """Words that name a type, those that name a point in time, what each names, and terms that only end like one."""

    types: frozenset[str]
    times: frozenset[str]
    families: Mapping[str, frozenset[str]]
    terms: frozenset[str]


@cache
def type_words() -> TypeWords:
    """The table."""
    from dbconv.words.lists import types as lists

    families = (line.split(": ") for line in lists.FAMILIES.strip().split("\n"))
    return TypeWords(
        frozenset(lists.TYPES.split()),
        frozenset(lists.TIMES.split()),
        {word: frozenset(names.split()) for word, names in families},
        frozenset(lists.TERMS.split()),
    )
