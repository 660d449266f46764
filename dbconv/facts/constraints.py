"""Constraints and Enums as they are declared, in models and in revisions."""

from __future__ import annotations

from collections.abc import Mapping

from dbconv.record import NamedTuple
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
    written: str = "Enum"
    """``ENUM`` is PostgreSQL's own, or MySQL's."""


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
    metadata: str = ""
    """What has the MetaData of a model's table, ``Base`` or ``db``; empty where that is unknown, or none."""


class LooseConstraint(NamedTuple):
    """A constraint or an index in a class body that names columns by text: SQLAlchemy gives it to no table."""

    subject: str
    place: Place
    written: str
    """How it is written: ``UniqueConstraint``."""
    call: Place
    """All of it."""
    source: str
    """Its text; empty where a name is bound to it."""
    target: Place | None
    """The name that is bound to it."""
    arguments: TableArgumentsRoom | None
    """Where ``__table_args__`` of its class is, or would be; None where that cannot be told."""
    is_first: bool
    """No other one stands before it in the class."""


class TableArgumentsRoom(NamedTuple):
    """Where a class has room for one more item of its table."""

    place: Place | None
    """An empty place behind its items, or a dict that is all of them; None where there is no ``__table_args__`` yet."""
    is_options: bool = False
    """It is that dict."""
    indent: int | None = None
    """The column at which items stand that have lines of their own."""


class DroppedConstraint(NamedTuple):
    """A constraint that a revision drops, by the name that it is given."""

    subject: str
    place: Place
    name: str | None
    is_named: bool
    """Unknown where a name is given that is no literal."""
