"""What rules advise of a column: its default, NULL and its type, each with all that follows from it."""

from __future__ import annotations

from dbconv.edits import Advice, Edit, given, replaced, together
from dbconv.facts.column_types import NEUTRAL, NUMBERS, family_of
from dbconv.facts.default_values import as_meant, fits
from dbconv.facts.tables import Column, Default
from dbconv.facts.unknown import is_known

UTC_CLOCK = "datetime.datetime.utcnow"
LOCAL_CLOCKS = frozenset({"datetime.datetime.now", "datetime.datetime.today"})
"""Without a zone given they say the process's own time, and no zone."""
CLOCK_IMPORTS = ("datetime.datetime", "datetime.timezone")
_AWARE = "datetime.now(timezone.utc)"
# The dialects for which SQLAlchemy makes a type with a zone of DateTime(timezone=True).
_WITH_ZONES = frozenset({"postgresql", "mssql"})
_PYTHON = {"boolean": "builtins.bool", "number": "decimal.Decimal", "string": "builtins.str", "integer": "builtins.int"}


def neutral_default(column: Column, checked: bool) -> Advice | None:
    """What gives a column a neutral default, ``default=0``; None where its type has no such value.

    A person decides where a CHECK is about the column (``checked``), which may refuse it, and where a number is a
    moment (``expires_at``), which 0 puts into 1970. In a dataclass, ``default=`` would be that of the field, which no
    field without one may follow.
    """
    value = NEUTRAL.get(column.type.family)
    if not value:
        return None
    is_given = any(each.keyword == "default" for each in column.defaults)
    keyword = "insert_default" if column.in_dataclass and not is_given else "default"
    default = given(column.place, keyword, value)
    is_moment = column.type.family in NUMBERS and column.words[-1:] in (("at",), ("until",))
    return Advice(default.text) if checked or is_moment else default


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


def keeps_zone(column: Column, dialect: str) -> bool:
    """Whether it is known that what is stored has a time zone."""
    kind = column.type
    if not is_known(kind) or kind.decorated or kind.family != "date-time" or not is_known(kind.timezone):
        return False
    return kind.timezone and dialect in _WITH_ZONES


def clock_instead(column: Column, origin: str, dialect: str) -> str:
    """What to write for a call of one of ``datetime``'s clocks; empty where that says what it should.

    Where zones are stored, what has none is a wrong moment; elsewhere ``utcnow`` is deprecated, and its value is not.
    """
    if origin == UTC_CLOCK:
        return _AWARE if keeps_zone(column, dialect) else f"{_AWARE}.replace(tzinfo=None)"
    return _AWARE if origin in LOCAL_CLOCKS and keeps_zone(column, dialect) else ""


def instead(
    default: Default, text: str, column: Column, *, is_safe: bool, shown: str = "", imports: tuple[str, ...] = ()
) -> Advice:
    """Write another value of a default, which is called for each row.

    A field of SQLModel or of a dataclass is given such a one as ``default_factory=``.
    """
    keyword = "default_factory" if default.keyword == "default" and column.has_factories else default.keyword
    other = keyword if keyword != default.keyword else ""
    return Advice(f"{keyword}={shown or text}", (Edit(default.place, text, is_safe, imports, keyword=other),))


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
            if not meant or default.name:
                return Advice(text)
            edits.append(Edit(default.place, meant))
        elif default.value is None and not default.is_none and kind.family not in NUMBERS:
            return Advice(text)
    return Advice(text, tuple(edits))
