"""What an Alembic revision does: the operations of upgrade and downgrade as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias, Union

from dbconv.facts.constraints import Constraint, EnumType
from dbconv.facts.env import Run
from dbconv.facts.revisions import RevisionFile
from dbconv.facts.schema import Schema
from dbconv.facts.tables import Column, ColumnType, Table
from dbconv.record import NamedTuple
from dbconv.source import Place


class Clause(NamedTuple):
    """One thing that a statement does to the schema: of an ALTER TABLE there may be several, with commas between."""

    action: str
    """Its first words: ``CREATE INDEX``, ``ADD CONSTRAINT``, ``ADD VALUE``, ``RENAME COLUMN``, ``VACUUM`` …"""
    table: str | None
    name: str | None
    """Of the column, the constraint, the index, the type that it is about."""
    new_name: str | None
    """Of what is renamed; of ``ADD VALUE`` the value."""
    text: str
    """The clause in upper case, without what quotes and comments hide, with single spaces."""

    def has(self, *words: str) -> bool:
        """Whether one of some words, or of several in a row, is in it."""
        return any(f" {each} " in f" {self.text} " for each in words)


class Statement(NamedTuple):
    """One statement of SQL, by its first words, or what SQLAlchemy makes one of."""

    verb: str
    """``UPDATE``, ``INSERT``, ``TRUNCATE``, ``DROP TABLE``, ``DROP COLUMN``, ``OTHER`` …; empty where it is unknown."""
    table: str | None
    has_where: bool
    text: str
    columns: tuple[str, ...] | None = None
    """Those that are given values, or dropped; None where they are unknown."""
    clauses: tuple[Clause, ...] = ()
    """What it does to the schema, as far as it is read."""


DATA = frozenset({"UPDATE", "INSERT", "DELETE", "TRUNCATE"})
"""The statements that change rows, and no table."""
HARMLESS = frozenset({"SELECT", "SET", "ANALYZE", "COMMENT", "LOCK", "SHOW", "PRAGMA", "BEGIN", "COMMIT"})
"""The statements that change neither."""


class Argument(NamedTuple):
    """What a directive is given, by Alembic's name for the parameter."""

    name: str
    value: str | int | float | bool | None
    """A literal; unknown where something else is given."""
    place: Place
    """Of the value."""


class Call(NamedTuple):
    """How an operation is written."""

    receiver: str
    """What it is called on: ``op``, ``batch_op``."""
    method: str
    """``add_column``; ``create`` of an Enum."""
    in_batch: bool
    name_place: Place
    """Of the name of what the operation is about, if it stands there."""
    arguments: tuple[Argument, ...]
    insertion: Place
    """The empty place behind the last argument."""

    @property
    def given(self) -> frozenset[str]:
        """The names of the arguments."""
        return frozenset([each.name for each in self.arguments])


class Condition(NamedTuple):
    """What has to be so for an operation to run."""

    kind: Literal["if", "not", "while", "case", "try", "except", "else"]
    """``not`` is the other arm of an ``if``, and what comes after one that leaves the function."""
    text: str
    """The test, as it is written; of an ``except`` the exception."""
    dialects: tuple[str, ...] | None
    """Those that the test lets through; None where it asks for no dialect, or for more than that."""
    other_dialects: tuple[str, ...]
    """Those that it keeps out."""
    asks_for_database: bool = False
    """It names a database or its settings, and which ones it lets through is unknown."""


class ExecutionState(NamedTuple):
    """Under which circumstances an operation runs, as far as its file tells."""

    direction: str
    """The function that Alembic calls: ``upgrade``, ``downgrade``, ``upgrade_engine1``."""
    conditions: tuple[Condition, ...] = ()
    """All of them, the outermost first."""
    in_loop: bool = False
    transaction: Literal["migration", "autocommit", "committed", "begun", "unknown"] = "migration"
    """``migration``: in whatever transaction Alembic opened; ``autocommit``: in an ``autocommit_block``, which commits
    what came before; ``committed``, ``begun``: after a COMMIT or a BEGIN of the revision's own; ``unknown`` after
    one that may not have run."""

    def runs_on(self, dialect: str) -> bool:
        """Whether it may run on a database."""
        return all(
            dialect not in each.other_dialects and (each.dialects is None or dialect in each.dialects)
            for each in self.conditions
        )

    def is_for(self, dialect: str) -> bool:
        """Whether it runs on a database, as far as tests of the database can be read; False where one cannot."""
        return self.runs_on(dialect) and not any(each.asks_for_database for each in self.conditions)


class CreateTable(NamedTuple):
    """``create_table``, or a table's own ``create``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    columns: tuple[Column, ...]
    has_more: bool
    """There may be more columns and constraints than those that were read."""
    constraints: tuple[Constraint, ...]
    enums: tuple[EnumType, ...]

    @property
    def subject(self) -> str:
        """The table."""
        return self.table or ""


class DropTable(NamedTuple):
    """``drop_table``, or a table's own ``drop``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None

    @property
    def subject(self) -> str:
        """The table."""
        return self.table or ""


class RenameTable(NamedTuple):
    """``rename_table``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    new_name: str | None

    @property
    def subject(self) -> str:
        """The table."""
        return self.table or ""


class CommentTable(NamedTuple):
    """``create_table_comment`` and ``drop_table_comment``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    is_dropped: bool

    @property
    def subject(self) -> str:
        """The table."""
        return self.table or ""


class AddColumn(NamedTuple):
    """``add_column``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    column: Column | None
    """None where it is none that can be read."""
    constraints: tuple[Constraint, ...]
    enums: tuple[EnumType, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The column, if it can be read."""
        return () if self.column is None else (self.column,)

    @property
    def subject(self) -> str:
        """The table and the column."""
        return f"{self.table or ''}.{(self.column and self.column.name) or ''}"


class AlterColumn(NamedTuple):
    """``alter_column``; what it is given beside these is in ``call.arguments``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    name: str | None
    new_name: str | None
    nullable: bool | None
    """What is said of NULL, if anything is."""
    was_nullable: bool | None
    """What ``existing_nullable`` says."""
    enums: tuple[EnumType, ...]
    new_type: ColumnType | None = None
    """What ``type_`` says; unknown where that is no type that is read."""
    old_type: ColumnType | None = None
    """What ``existing_type`` says, in the same way."""

    @property
    def subject(self) -> str:
        """The table and the column."""
        return f"{self.table or ''}.{self.name or ''}"


class DropColumn(NamedTuple):
    """``drop_column``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    name: str | None

    @property
    def subject(self) -> str:
        """The table and the column."""
        return f"{self.table or ''}.{self.name or ''}"


class CreateIndex(NamedTuple):
    """``create_index``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    name: str | None
    is_named: bool
    """Unknown where a name is given that is no literal; False where none is."""
    columns: tuple[str | None, ...]
    """Of an expression its words, too; None for what is not read."""

    @property
    def subject(self) -> str:
        """The table and the index."""
        return f"{self.table or ''}.{self.name or ''}"


class DropIndex(NamedTuple):
    """``drop_index``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    name: str | None
    is_named: bool

    @property
    def subject(self) -> str:
        """The table and the index."""
        return f"{self.table or ''}.{self.name or ''}"


class CreateConstraint(NamedTuple):
    """``create_unique_constraint`` and its kin."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    name: str | None
    is_named: bool
    columns: tuple[str | None, ...]
    """Those of the table; of a condition all its words."""
    constraint: Constraint

    @property
    def subject(self) -> str:
        """The table and the constraint."""
        return f"{self.table or ''}.{self.name or ''}"


class DropConstraint(NamedTuple):
    """``drop_constraint``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None
    schema: str | None
    name: str | None
    is_named: bool

    @property
    def subject(self) -> str:
        """The table and the constraint."""
        return f"{self.table or ''}.{self.name or ''}"


class CreateType(NamedTuple):
    """An Enum's own ``create``."""

    place: Place
    call: Call
    state: ExecutionState
    name: str | None
    is_named: bool
    enum: EnumType
    checks_first: bool = True
    """It looks whether the type is there, and makes none then."""

    @property
    def subject(self) -> str:
        """The type."""
        return self.name or ""


class DropType(NamedTuple):
    """An Enum's own ``drop``."""

    place: Place
    call: Call
    state: ExecutionState
    name: str | None
    is_named: bool
    enum: EnumType

    @property
    def subject(self) -> str:
        """The type."""
        return self.name or ""


class BulkInsert(NamedTuple):
    """``bulk_insert``."""

    place: Place
    call: Call
    state: ExecutionState
    table: str | None

    @property
    def subject(self) -> str:
        """The table."""
        return self.table or ""


class Bind(NamedTuple):
    """A colon and a name in a text of SQL, which SQLAlchemy reads as a bind parameter."""

    name: str
    is_hidden: bool
    """It stands in quotes or in a comment of SQL's, where no parameter is meant."""
    colon: Place | None = None
    """The empty place before its colon; None where the text is not written out in the call."""
    escape: str = ""
    """What goes there as a backslash, in a literal of that kind."""


class Execute(NamedTuple):
    """Statements, however they are executed."""

    place: Place
    call: Call
    state: ExecutionState
    statements: tuple[Statement, ...]
    binds: tuple[Bind, ...] = ()
    """What SQLAlchemy reads as bind parameters in the text, and what is given no values."""
    text_place: Place | None = None
    """Of what is executed."""

    @property
    def subject(self) -> str:
        """The function."""
        return self.state.direction


class UnknownOperation(NamedTuple):
    """A call that may do anything."""

    place: Place
    call: Call
    state: ExecutionState

    @property
    def subject(self) -> str:
        """The function."""
        return self.state.direction


OfTable: TypeAlias = Union[CreateTable, DropTable, RenameTable, CommentTable]
OfColumn: TypeAlias = Union[AddColumn, AlterColumn, DropColumn]
OfKey: TypeAlias = Union[CreateIndex, DropIndex, CreateConstraint, DropConstraint]
OfType: TypeAlias = Union[CreateType, DropType]
Operation: TypeAlias = Union[OfTable, OfColumn, OfKey, OfType, BulkInsert, Execute, UnknownOperation]
"""One directive of Alembic's, or what does its work. A name is None where it is unknown or none is given."""


def table_of(operation: Operation) -> str | None:
    """The table that an operation is about; None where it is unknown, or there is none."""
    return None if isinstance(operation, (CreateType, DropType, Execute, UnknownOperation)) else operation.table


def statements_of(operation: Operation) -> tuple[Statement, ...]:
    """The statements that an operation executes by itself, those apart that only Alembic knows."""
    if isinstance(operation, BulkInsert):
        return (Statement("INSERT", operation.table, False, ""),)
    return operation.statements if isinstance(operation, Execute) else ()


def enums_of(operation: Operation) -> tuple[EnumType, ...]:
    """The Enums that an operation names."""
    if isinstance(operation, (CreateType, DropType)):
        return (operation.enum,)
    return operation.enums if isinstance(operation, (CreateTable, AddColumn, AlterColumn)) else ()


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
        return not any(isinstance(each, UnknownOperation) for each in self.operations)

    def before(self, operation: Operation) -> tuple[Operation, ...]:
        """The operations that run before one."""
        return self.operations[: next(index for index, each in enumerate(self.operations) if each is operation)]

    def creates_table(self, table: str | None) -> bool:
        """Whether a table is made here, under this name or one that it had; or may be, where a name is unknown."""
        made: set[str | None] = set()
        for each in self.operations:
            if isinstance(each, CreateTable):
                made.add(each.table)
            elif isinstance(each, RenameTable) and each.table in made:
                made.add(each.new_name)
        return table in made or None in made

    def changes_rows(self, operation: Operation, table: str | None, verbs: frozenset[str] = DATA) -> bool:
        """Whether before an operation the rows of a table may have been changed: by SQL, or by what is not known."""
        return may_change_rows(self.before(operation), table, verbs)


def may_change_rows(operations: Iterable[Operation], table: str | None, verbs: frozenset[str] = DATA) -> bool:
    """Whether operations change the rows of a table: by SQL, or by what is not known."""
    for each in operations:
        if isinstance(each, UnknownOperation):
            return True
        for statement in statements_of(each):
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
    earlier: OtherRevisions
    is_empty: bool
    """Neither direction does anything, in any of the databases."""
    project: AroundRevisions


class OtherRevisions:
    """What the other revisions of the script directory do, above all those before one: read when a rule asks."""

    @property
    def schema(self) -> Schema:
        """What a database has when the upgrade begins."""
        raise NotImplementedError

    def operations(self, *names: str) -> Iterator[Operation]:
        """The operations of the earlier revisions whose text has these names, the last first."""
        raise NotImplementedError

    def pending(self) -> Iterator[Operation]:
        """What the revisions before do that are known not to be merged, in the order in which they run."""
        raise NotImplementedError

    def just_changed_rows(self, table: str) -> bool:
        """Whether the revision right before, or one of several, may have changed the rows of a table."""
        raise NotImplementedError

    def undo_nothing(self) -> bool:
        """Whether there are others that change the database, and no downgrade of theirs does more than raise."""
        raise NotImplementedError

    def mention(self, text: str) -> bool:
        """Whether this text stands in any of them."""
        raise NotImplementedError


class AroundRevisions:
    """What lies around the revisions of a script directory: read when a rule asks."""

    def run(self) -> Run:
        """How env.py runs them."""
        raise NotImplementedError

    def models_of(self, table: str, schema: str | None) -> tuple[Table, ...]:
        """The tables of this name that the project's models declare, those of tests apart, with paths as users say."""
        raise NotImplementedError

    def is_left(self, table: str, column: str | None, schema: str | None) -> bool:
        """Whether all revisions together leave a table, or a column of it; unknown where that is not told."""
        raise NotImplementedError

    def acts_when_loaded(self) -> bool:
        """Whether a revision may change the database when its file is loaded, outside of its functions."""
        raise NotImplementedError
