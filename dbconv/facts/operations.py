"""What an Alembic revision does: the operations of upgrade and downgrade as data."""

from __future__ import annotations

from typing import NamedTuple

from dbconv.facts.constraints import Constraint, EnumType
from dbconv.facts.revisions import RevisionFile
from dbconv.facts.tables.schema import Column
from dbconv.source import Place


class Statement(NamedTuple):
    """One statement of SQL, by its first words, or what SQLAlchemy makes one of."""

    verb: str
    """``UPDATE``, ``INSERT``, ``TRUNCATE``, ``DROP TABLE``, ``DROP COLUMN``, ``OTHER`` …; empty where it is unknown."""
    table: str | None
    has_where: bool
    text: str


DATA = frozenset({"UPDATE", "INSERT", "DELETE", "TRUNCATE"})
"""The statements that change rows, and no table."""
HARMLESS = frozenset({"SELECT", "SET", "ANALYZE", "COMMENT", "LOCK", "SHOW", "PRAGMA", "BEGIN", "COMMIT"})
"""The statements that change neither."""


class Operation(NamedTuple):
    """One directive of Alembic's, or what does its work. A name is None where it is unknown or not asked for."""

    directive: str
    """``add_column`` …; ``execute`` for statements; ``create_type`` and ``drop_type`` for an Enum's own ``create`` and
    ``drop``; ``unknown`` for a call that may do anything."""
    place: Place
    name_place: Place
    """Of what the operation is about, if it stands there."""
    proxy: str
    """What it is called on: ``op``, ``batch_op``."""
    table: str | None = None
    name: str | None = None
    """The column, the index, the constraint or the type."""
    is_named: bool | None = True
    """False where None, or nothing, is given as the name."""
    new_name: str | None = None
    schema: str | None = None
    columns: tuple[Column, ...] = ()
    keys: tuple[str | None, ...] = ()
    """The columns of an index or a constraint."""
    columns_known: bool = True
    constraints: tuple[Constraint, ...] = ()
    enums: tuple[EnumType, ...] = ()
    nullable: bool | None = None
    """What ``alter_column`` says of NULL."""
    was_nullable: bool | None = None
    given: frozenset[str] = frozenset()
    """The names of the arguments that it is given."""
    statements: tuple[Statement, ...] = ()
    in_batch: bool = False

    @property
    def written(self) -> str:
        """How it is called: ``create`` of an Enum makes a type."""
        return self.directive.partition("_")[0] if self.directive.endswith("_type") else self.directive


class Body(NamedTuple):
    """``upgrade()`` or ``downgrade()``: all that it and the helpers that it calls do, in order."""

    name: str
    place: Place
    """Of the function's name."""
    is_empty: bool
    refuses: bool
    """It raises, whatever else it does."""
    operations: tuple[Operation, ...]

    @property
    def is_known(self) -> bool:
        """Nothing in it may do what is not known."""
        return all(each.directive != "unknown" for each in self.operations)

    def before(self, operation: Operation) -> tuple[Operation, ...]:
        """The operations that run before one."""
        return self.operations[: self.operations.index(operation)]

    def creates_table(self, table: str | None) -> bool:
        """Whether a table is made here, under this name or one that it had; or may be, where a name is unknown."""
        made: set[str | None] = set()
        for each in self.operations:
            if each.directive == "create_table":
                made.add(each.table)
            elif each.directive == "rename_table" and each.table in made:
                made.add(each.new_name)
        return table in made or None in made

    def changes_rows(self, operation: Operation, table: str | None, verbs: frozenset[str] = DATA) -> bool:
        """Whether before an operation the rows of a table may have been changed: by SQL, or by what is not known."""
        for each in self.before(operation):
            if each.directive == "unknown":
                return True
            for statement in each.statements:
                if statement.verb in ("", "OTHER") or (statement.verb in verbs and statement.table in (None, table)):
                    return True
        return False


class Migration(NamedTuple):
    """What a revision does that is not merged, or of which that cannot be told: one fact for each database."""

    subject: str
    """The revision's id."""
    place: Place
    """Of the name of ``upgrade``."""
    file: RevisionFile
    upgrade: Body
    downgrade: Body | None
    earlier: Earlier
    is_empty: bool
    """Neither direction does anything, in any of the databases."""


class Earlier:
    """What the revisions before one made: read when a rule asks."""

    def column(self, table: str, name: str) -> Column | None:
        """The column as the nearest earlier revision that names it made it."""
        raise NotImplementedError

    def columns(self, table: str) -> tuple[Column, ...]:
        """The columns of a table as it was created, and as they were added and dropped since; empty where unknown."""
        raise NotImplementedError

    def mention(self, text: str) -> bool:
        """Whether this text stands in any of them."""
        raise NotImplementedError
