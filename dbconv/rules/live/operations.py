"""What the rules on a live database ask of the operations of a revision."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeVar

from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    Argument,
    Body,
    Clause,
    CreateTable,
    DropColumn,
    DropTable,
    Migration,
    Operation,
    RenameTable,
    statements_of,
)
from dbconv.facts.unknown import is_known
from dbconv.settings import Settings
from dbconv.words.patterns import has_form

OperationT = TypeVar("OperationT", bound=Operation)


def on(body: Body, dialect: str) -> Iterator[Operation]:
    """The operations that run on a database, in their order; not those under a test of it that cannot be read."""
    return (each for each in body.operations if each.state.is_for(dialect))


def argument(operation: Operation, name: str) -> Argument | None:
    """What an operation is given under a name, if it is."""
    return next((each for each in operation.call.arguments if each.name == name), None)


def is_true(operation: Operation, name: str) -> bool:
    """Whether an operation is given True under a name."""
    found = argument(operation, name)
    return found is not None and found.value is True


def may_be_true(operation: Operation, name: str) -> bool:
    """Whether an operation is given True, or what is not read, under a name."""
    found = argument(operation, name)
    return found is not None and (not is_known(found.value) or found.value is True)


def is_given(operation: Operation, *names: str) -> bool:
    """Whether an operation is given something other than None under one of some names."""
    return any(each.name in names and each.value is not None for each in operation.call.arguments)


def clauses_of(operation: Operation) -> Iterator[Clause]:
    """What the SQL of an operation does to the schema."""
    return (clause for each in statements_of(operation) for clause in each.clauses)


def is_committed(operation: Operation) -> bool:
    """Whether what ran before is committed when an operation is done, as far as its file tells."""
    ends = (each.verb == "COMMIT" for each in statements_of(operation))
    return operation.state.transaction != "migration" or any(ends)


def is_existing(body: Body, table: str | None) -> bool:
    """Whether a table, by its name, was there before."""
    return table is not None and not body.creates_table(table)


def is_watched(body: Body, table: str | None, settings: Settings) -> bool:
    """Whether somebody waits for a lock on a table: it was there before, and is of those that the settings name."""
    if table is None or not is_existing(body, table) or any(has_form(table, each) for each in settings.small_tables):
        return False
    return not settings.big_tables or any(has_form(table, each) for each in settings.big_tables)


def is_partitioned(migration: Migration, table: str | None) -> bool:
    """Whether earlier revisions made a table in partitions, of which PostgreSQL builds no index concurrently."""
    for each in migration.earlier.operations(table or ""):
        if isinstance(each, CreateTable) and each.table == table and argument(each, "postgresql_partition_by"):
            return True
        texts = (one.text for one in statements_of(each) if "PARTITION BY" in one.text.upper())
        if any(table in re.findall(r"\w+", text) for text in texts):
            return True
    return False


def is_existing_column(body: Body, operation: AlterColumn | DropColumn) -> bool:
    """Whether the column of an operation was there before, under its own name."""
    if operation.name is None or not is_existing(body, operation.table):
        return False
    for each in body.before(operation):
        if isinstance(each, AddColumn) and each.table == operation.table:
            if any(column.name in (None, operation.name) for column in each.columns):
                return False
        if isinstance(each, AlterColumn) and each.table == operation.table and each.new_name == operation.name:
            return False
        if isinstance(each, (RenameTable, CreateTable, DropTable)) and operation.table in _named(each):
            return False
    return True


def _named(operation: RenameTable | CreateTable | DropTable) -> tuple[str | None, ...]:
    return operation.table, operation.new_name if isinstance(operation, RenameTable) else None
