"""What a rule yields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dbconv.source import Place
from dbconv.terms import Value


class Edit(NamedTuple):
    """A change of the source that does what a message says: what stands at ``place`` becomes ``text``."""

    place: Place
    text: str


class Violation(NamedTuple):
    """What a rule found in a fact: where, which of the rule's messages says it, and the values that are put into it.

    ``words`` are those of a name that it is about, at ``words_place`` if the violation is elsewhere. ``mended`` is the
    name without this violation alone, where that can be told; see `Context.suggestion`. ``part`` is what it is about
    in the fact's subject, where one fact has several: a column of a table, an index by its columns.
    """

    message: str
    place: Place
    values: Mapping[str, Value]
    words: frozenset[str] = frozenset()
    words_place: Place | None = None
    mended: str = ""
    edits: tuple[Edit, ...] = ()
    part: str = ""


def violation(
    message: str,
    place: Place,
    *,
    words: frozenset[str] = frozenset(),
    words_place: Place | None = None,
    mended: str = "",
    edits: tuple[Edit, ...] = (),
    part: str = "",
    **values: Value | int | None,
) -> Violation:
    """A `Violation` with the values of its message by name; a value that is None is one that the message has not."""
    texts = {
        name: str(value) if isinstance(value, int) else value for name, value in values.items() if value is not None
    }
    return Violation(message, place, texts, words, words_place, mended, edits, part)
