"""The schema that revisions make: what a database has after some of them ran, as far as their operations tell.

What is not known is `Unknown`, as narrowly as possible: of a table that SQL may have changed its columns, of a column
whose type is the project's own its type. None is what is known not to be there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from dbconv.facts.tables import ColumnType
from dbconv.facts.unknown import Reason, is_known, unknown
from dbconv.record import NamedTuple


class EnumLabels(NamedTuple):
    """A type of the database's that lists its values."""

    name: str
    """Empty where it has none of its own, as in MySQL."""
    labels: tuple[str, ...]
    """In their order; unknown where they are computed."""


class SchemaColumn(NamedTuple):
    """A column."""

    name: str
    type: ColumnType
    """Its place says nothing. Unknown where it is none of SQLAlchemy's own."""
    nullable: bool
    server_default: str
    """As it is written, ``sa.text("now()")``; empty without one."""
    comment: str
    generated: bool
    """``Identity``, ``Computed``, ``Sequence``, ``autoincrement=True``."""
    enum: EnumLabels | None
    """The Enum that its type is, or holds."""


class SchemaKey(NamedTuple):
    """A constraint or an index."""

    kind: str
    """``pk``, ``uq``, ``fk``, ``ck``, ``ex`` or ``ix``."""
    name: str | None
    """None where the database, or a naming convention, names it; unknown where it is computed."""
    columns: tuple[str | None, ...]
    """None for an expression, or what is not read."""
    unique: bool
    """A unique constraint, the primary key, a unique index."""
    is_partial: bool
    """An index over some rows only."""
    target: str
    """Of a foreign key the table that it refers to, with its schema where one is given; unknown if computed."""
    target_columns: tuple[str | None, ...]
    condition: str
    """Of a check, as it is written; unknown where it is computed."""
    is_valid: bool
    """False of one that is made with ``postgresql_not_valid=True``."""


class SchemaTable(NamedTuple):
    """A table that is there."""

    name: str
    schema: str
    columns: Mapping[str, SchemaColumn]
    """Those that are there for certain, in their order."""
    doubtful: frozenset[str]
    """The names of those that may be there."""
    has_more: bool
    """False; unknown where there may be others than these."""
    keys: tuple[SchemaKey, ...]
    has_more_keys: bool
    """False; unknown where there may be others, or one of these may be gone."""
    revisions: tuple[str, ...]
    """The revisions that made it, and that changed it, in the order in which they run."""

    def column(self, name: str) -> SchemaColumn | None:
        """A column; None where there is none, unknown where there may be one."""
        if name in self.columns:
            return self.columns[name]
        return unknown(Reason.HISTORY) if name in self.doubtful or not is_known(self.has_more) else None


class Schema(Protocol):
    """The tables and types of a database at some point of its history."""

    @property
    def is_known(self) -> bool:
        """Whether anything of it is: the graph of the revisions can be followed, and they are those of one database."""

    @property
    def tables(self) -> Iterator[SchemaTable]:
        """The tables that are there for certain."""

    @property
    def has_more_tables(self) -> bool:
        """False; unknown where there may be others, whatever their names: a program makes some itself."""

    def table(self, name: str, schema: str | None = "") -> SchemaTable | None:
        """A table; None where there is none, unknown where there may be one. Any schema may be meant by None."""

    def column(self, table: str, name: str, schema: str | None = "") -> SchemaColumn | None:
        """A column; None where there is none, or no such table."""

    def enum(self, name: str) -> EnumLabels | None:
        """A type of PostgreSQL's; None where nothing has created one of this name."""
