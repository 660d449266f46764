"""What a rule advises: the words for a message, and the changes of the source that do it, made of one value.

A rule gives an `Advice` to `violation` where the message says what to write. None changes a name of a column or a
table, nor a path: code and data would have to follow, and that is a person's to decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from dbconv.record import NamedTuple
from dbconv.source import Place
from dbconv.terms import Value, all_of

OLD = "…"
"""Stands in the text of an `Edit` for what was there."""


class Edit(NamedTuple):
    """What stands at ``place`` becomes ``text``; nothing at all, with its comma or its line, where that is empty."""

    place: Place
    text: str
    is_safe: bool = False
    """Nothing that runs or is stored means another thing then; else a database or a caller has to follow."""
    imports: tuple[str, ...] = ()
    """The origins of names in the text, each of which stands there by its last part: ``sqlalchemy.func``."""
    was: str = ""
    """What has to stand there, or the last name of it: where something else does, it is to be left alone."""
    is_type: bool = False
    """It is a column's type: where an annotation says that, the call is given it."""
    python: str = ""
    """The origin of what Python has values of this type as, where that is another class than before."""
    keyword: str = ""
    """By what keyword it is then given to ``Field(…)`` or ``mapped_column(…)``, if by another one."""


class Keyword(NamedTuple):
    """The call of what stands at ``place`` gets an argument by keyword; if it has that one, another value.

    A bare annotation becomes one with such a call.
    """

    place: Place
    name: str
    text: str
    is_safe: bool = False
    imports: tuple[str, ...] = ()


Change: TypeAlias = "Edit | Keyword"


class Advice(NamedTuple):
    """What to write, as a message says it and as it is done; a person decides where there are no changes."""

    text: Value
    edits: tuple[Change, ...] = ()


def replaced(place: Place, text: str, *, was: str = "", is_safe: bool = False, imports: tuple[str, ...] = ()) -> Advice:
    """Write ``text`` for what stands at a place."""
    return Advice(text, (Edit(place, text, is_safe, imports, was),))


def given(place: Place, name: str, text: str, *, is_safe: bool = False, imports: tuple[str, ...] = ()) -> Advice:
    """Write ``name=text`` in the call of what stands at a place."""
    return Advice(f"{name}={text}", (Keyword(place, name, text, is_safe, imports),))


def given_each(places: Iterable[Place], name: str, text: str) -> Advice:
    """Write ``name=text`` in each of several calls."""
    return Advice(f"{name}={text}", tuple(Keyword(each, name, text) for each in places))


def removed(place: Place, what: Value, *, is_safe: bool = False) -> Advice:
    """Remove what stands at a place, an item of a call or a comment; the message names it."""
    return Advice(what, (Edit(place, "", is_safe),))


def together(*advice: Advice | None) -> Advice:
    """Several pieces of advice, all of which are to be followed."""
    some = [each for each in advice if each is not None]
    return Advice(all_of(each.text for each in some), tuple(edit for each in some for edit in each.edits))
