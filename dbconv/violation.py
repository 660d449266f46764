"""What a rule yields."""

from __future__ import annotations

from collections.abc import Mapping

from dbconv.edits import Advice, Change
from dbconv.record import NamedTuple
from dbconv.source import Place
from dbconv.terms import Value


class Violation(NamedTuple):
    """What a rule found in a fact: where, which of the rule's messages says it, and the values that are put into it.

    ``words`` are those of a name that it is about, at ``words_place`` if the violation is elsewhere. ``mended`` is the
    name without this violation alone, where that can be told; see `Context.suggestion`. ``part`` is what it is about
    in the fact's subject, where one fact has several: a column of a table, an index by its columns. ``decision`` is
    what it is about instead of the fact, where facts wherever they are wait for one decision.
    """

    message: str
    place: Place
    values: Mapping[str, Value]
    words: frozenset[str] = frozenset()
    words_place: Place | None = None
    mended: str = ""
    edits: tuple[Change, ...] = ()
    """The changes of the source that do what the message says: all of them, or none. None: a person decides."""
    part: str = ""
    decision: str = ""


def violation(
    message: str,
    place: Place,
    *,
    words: frozenset[str] = frozenset(),
    words_place: Place | None = None,
    mended: str = "",
    part: str = "",
    decision: str = "",
    **values: Value | Advice | int | None,
) -> Violation:
    """A `Violation` with the values of its message by name; a value that is None is one that the message has not.

    What an `Advice` says goes into the message, and what it does into the edits.
    """
    texts: dict[str, Value] = {}
    edits: tuple[Change, ...] = ()
    for name, value in values.items():
        if isinstance(value, Advice):
            texts[name], edits = value.text, (*edits, *value.edits)
        elif value is not None:
            texts[name] = str(value) if isinstance(value, int) else value
    return Violation(message, place, texts, words, words_place, mended, edits, part, decision)
