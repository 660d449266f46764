"""What source declares of a database: tables and columns, as plain facts.

Whatever could not be read is None or, for a whole definition, ``complete=False``; rules are silent there.
"""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class Text(NamedTuple):
    """A string literal and where it stands; ``value`` is None where something other than a literal is given."""

    value: str | None
    place: Place


class ColumnType(NamedTuple):
    """A column's type: SQLAlchemy's name for it (``String``, ``BIGINT``) and its family (see ``facts/types.py``)."""

    name: str
    family: str


class Call(NamedTuple):
    """A call: the origin of what is called, how it is written, and whether it is all of the value, argument-free."""

    origin: str
    name: str
    whole: bool


class Default(NamedTuple):
    """What ``default=``, ``insert_default=``, ``server_default=``, ``default_factory=`` or ``onupdate=`` is given."""

    keyword: str
    place: Place
    is_none: bool
    calls: tuple[Call, ...]
    """The calls that run when the module is imported: not those inside a lambda."""
    container: str
    """What makes the value if it is a list, a dict or a set: ``list``, ``OrderedDict``; else empty."""
    is_empty: bool
    """The container holds nothing."""


class Column(NamedTuple):
    """One declared column, with or without a table: a mixin's column has none."""

    name: str | None
    """The name in the database; None where one is given that is no literal."""
    name_place: Place
    place: Place
    """Where something that is missing would be added: ``Column`` of the call, or the bare annotation."""
    table: str | None
    type: ColumnType | None
    descriptions: tuple[Text, ...]
    """``comment=`` and ``doc=``."""
    defaults: tuple[Default, ...]
    generated: bool
    """The database makes the value: ``Identity``, ``Computed``, ``Sequence``, ``autoincrement=True``."""
    primary_key: bool
    foreign_key: bool
    unique: bool
    """By ``unique=`` or a constraint on it alone; a value that is no literal counts as unique."""
    complete: bool
    """Everything in the definition was read: no ``**options``, no alias that may bring more."""
    keys_known: bool
    """Everything that could make a key of it was read: arguments and ``__table_args__``."""

    @property
    def label(self) -> str:
        """The column as messages call it."""
        return "this column" if self.name is None else f'column "{self.name}"'

    @property
    def has_default(self) -> bool:
        """Whether any default, of Python's or the server's, is given."""
        if not self.generated:
            for default in self.defaults:
                if not default.is_none and default.keyword != "onupdate":
                    return True
        return self.generated


class Table(NamedTuple):
    """One table: a class with a table name, or a call of ``Table``."""

    name: str | None
    name_place: Place
    place: Place
    """The name in the ``class`` line, or ``Table`` of the call."""
    columns: tuple[Column, ...]
    """Its own columns and those of mixins in the same module."""
    descriptions: tuple[Text, ...]
    is_call: bool
    """Made by a call of ``Table``."""
    complete: bool
    """Every base class and every argument was read."""
