"""Constraints and Enums as they are declared, and those that have no name, in models and in revisions."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.source import Place


class Constraint(NamedTuple):
    """A constraint as it is declared, or made by an operation: by itself, as an item of a table, or in a column."""

    kind: str
    """``uq``, ``ck``, ``fk``, ``pk`` or ``ex``, as in ``MetaData.naming_convention``."""
    name: str | None
    is_named: bool | None
    """None where a name is given that is no literal."""
    columns: tuple[str | None, ...]
    place: Place
    written: str
    """How it is written: ``UniqueConstraint``, ``unique=True``."""


class EnumType(NamedTuple):
    """An ``Enum`` in a column, or one of its own."""

    name: str | None
    is_named: bool | None
    """None where a name is given that is no literal; a class of Python names it too."""
    place: Place
    creates: bool
    """It makes a type in the database: not ``native_enum=False``, ``create_type=False``."""


class UnnamedConstraint(NamedTuple):
    """A constraint that has no name, and that no naming convention gives one; as it is written, and in a sentence."""

    written: str
    subject: str
    kind: str
    """``uq``, ``ck``, ``fk``, ``pk`` or ``ex``; empty for one that is dropped."""
    has_convention: bool
    """There is a convention for its kind, and it needs a name all the same: ``%(constraint_name)s``."""
    place: Place
