"""What a rule advises: the words for a message, and the changes of the source that do it, made of one value.

A rule gives an `Advice` to `violation` where the message says what to write. None changes a name of a column or a
table, nor a path: code and data would have to follow, and that is a person's to decide.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from dbconv.facts.column_types import NEUTRAL, NUMBERS, family_of
from dbconv.facts.default_values import as_meant, fits
from dbconv.facts.tables import Column, Default
from dbconv.facts.unknown import is_known
from dbconv.source import Place
from dbconv.terms import Value, all_of

_PYTHON = {"boolean": "builtins.bool", "number": "decimal.Decimal", "string": "builtins.str", "integer": "builtins.int"}
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


def removed(place: Place, *, is_safe: bool = False) -> tuple[Change, ...]:
    """Remove what stands at a place, an item of a call or a comment."""
    return (Edit(place, "", is_safe),)


def together(*advice: Advice | None) -> Advice:
    """Several pieces of advice, all of which are to be followed."""
    some = [each for each in advice if each is not None]
    return Advice(all_of(each.text for each in some), tuple(edit for each in some for edit in each.edits))


def neutral_default(column: Column, checked: bool) -> Advice | None:
    """What gives a column a neutral default, ``default=0``; None where its type has no such value.

    A person decides where a CHECK is about the column (``checked``), which may refuse it. In a dataclass, ``default=``
    would be that of the field, which no field without one may follow.
    """
    value = NEUTRAL.get(column.type.family)
    if not value:
        return None
    is_given = any(each.keyword == "default" for each in column.defaults)
    keyword = "insert_default" if column.in_dataclass and not is_given else "default"
    default = given(column.place, keyword, value)
    return Advice(default.text) if checked else default


def not_null(column: Column, checked: bool) -> Advice:
    """What makes a column NOT NULL, where that is said, with a neutral default if it has none.

    A person decides where it then has none, or how an annotation says that it allows no None.
    """
    nullable = column.nullable
    annotation = replaced(nullable.annotation, nullable.required) if nullable.required and nullable.annotation else None
    argument = None if annotation and not nullable.by_argument else given(column.place, "nullable", "False")
    default = None if column.has_default else neutral_default(column, checked)
    better = together(annotation, argument, default)
    has_value = column.has_default or (default is not None and default.edits)
    is_whole = has_value and (annotation or nullable.annotation is None)
    return better if is_whole else Advice(better.text)


def instead(default: Default, text: str, column: Column, *, is_safe: bool, shown: str = "") -> Advice:
    """Write another value of a default, which is called for each row.

    A field of SQLModel or of a dataclass is given such a one as ``default_factory=``.
    """
    keyword = "default_factory" if default.keyword == "default" and column.has_factories else default.keyword
    other = keyword if keyword != default.keyword else ""
    return Advice(f"{keyword}={shown or text}", (Edit(default.place, text, is_safe, keyword=other),))


def retyped(column: Column, name: str, dialect: str, sizes: str = "", module: str = "sqlalchemy") -> Advice:
    """Write another type, and the literal defaults as they are in that; without changes where one means nothing there.

    What is stored has to follow, and so does each foreign key to it.
    """
    kind = column.type
    text = f"{name}{sizes}"
    better = kind._replace(name=name, family=family_of("", name), decorated=False)
    python = "" if better.family == kind.family and name != "Numeric" else _PYTHON.get(better.family, "")
    edits = [Edit(kind.place, text, imports=(f"{module}.{name}",), was=kind.name, is_type=True, python=python)]
    for default in column.defaults if is_known(column.defaults) else ():
        is_truth = better.family == "boolean" and isinstance(default.literal, int)
        if is_truth or not fits(default, better, dialect):
            meant = as_meant(default, better, dialect)
            if not meant:
                return Advice(text)
            edits.append(Edit(default.place, meant))
        elif default.value is None and not default.is_none and kind.family not in NUMBERS:
            return Advice(text)
    return Advice(text, tuple(edits))
