"""Constraints and Enums as they are declared, in models and in revisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dbconv.source import Place


class Constraint(NamedTuple):
    """A constraint as it is declared, or made by an operation: by itself, as an item of a table, or in a column."""

    kind: str
    """``uq``, ``ck``, ``fk``, ``pk`` or ``ex``, as in ``MetaData.naming_convention``."""
    name: str | None
    is_named: bool
    """Unknown where a name is given that is no literal."""
    columns: tuple[str | None, ...]
    place: Place
    written: str
    """How it is written: ``UniqueConstraint``, ``unique=True``."""
    table: str | None = None
    """The table that an operation makes it in."""
    is_final: bool = False
    """Its name is that of the database: ``op.f("…")`` and ``conv("…")`` are put into no form of a convention."""
    name_place: Place | None = None
    """Where the name stands that is given."""


class EnumType(NamedTuple):
    """An ``Enum`` in a column, or one of its own."""

    name: str | None
    is_named: bool
    """Unknown where a name is given that is no literal; a class of Python names it too."""
    place: Place
    creates: bool
    """It makes a type in the database: not ``native_enum=False``, ``create_type=False``."""
    is_native: bool = True
    """Its column is of that type; unknown where that is computed."""
    labels: tuple[str, ...] = ()
    """What the type holds; unknown where a class of Python, or something else that is not read, says so."""


class DeclaredConstraint(NamedTuple):
    """A constraint of a model's table, or one that a revision makes, and the naming convention that it is under."""

    subject: str
    place: Place
    constraint: Constraint
    forms: Mapping[str, str] | None
    """The forms of the convention by kind; None where they are unknown."""
    in_file: tuple[tuple[Constraint, Mapping[str, str] | None], ...] = ()
    """All that the models of its file declare, with the forms of each; none in a revision: each is decided alone."""
    table: str | None = None
    """The name of its table, where that is known."""


class DroppedConstraint(NamedTuple):
    """A constraint that a revision drops, by the name that it is given."""

    subject: str
    place: Place
    name: str | None
    is_named: bool
    """Unknown where a name is given that is no literal."""
