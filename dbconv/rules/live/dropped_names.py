"""The names of columns and tables that a revision takes out of the database."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.facts.operations import AddColumn, AlterColumn, Body, DropColumn, DropTable, Operation, RenameTable
from dbconv.record import NamedTuple
from dbconv.rules.live.operations import clauses_of, is_existing, on


class DroppedName(NamedTuple):
    """A name that an operation takes out of the database."""

    table: str
    column: str | None
    new: str | None
    schema: str | None
    is_written: bool
    """The operation is about it alone, rather than SQL that may say more."""


def dropped_names(upgrade: Body, dialect: str) -> Iterator[tuple[Operation, DroppedName]]:
    """The operations that take a name out of the database, of a table that was there, and that does not come back."""
    if upgrade.is_known:
        for each in on(upgrade, dialect):
            for gone in _names(each):
                if is_existing(upgrade, gone.table) and not _comes_back(upgrade, gone):
                    yield each, gone


def _names(operation: Operation) -> Iterator[DroppedName]:
    if isinstance(operation, DropColumn) and operation.table and operation.name:
        yield DroppedName(operation.table, operation.name, None, operation.schema, True)
    elif isinstance(operation, AlterColumn) and operation.table and operation.name and operation.new_name:
        yield DroppedName(operation.table, operation.name, operation.new_name, operation.schema, True)
    elif isinstance(operation, DropTable) and operation.table:
        yield DroppedName(operation.table, None, None, operation.schema, True)
    elif isinstance(operation, RenameTable) and operation.table and operation.new_name:
        yield DroppedName(operation.table, None, operation.new_name, operation.schema, True)
    for clause in clauses_of(operation):
        of_column = clause.action in ("DROP COLUMN", "RENAME COLUMN", "CHANGE COLUMN")
        if clause.table and (of_column or clause.action in ("DROP TABLE", "RENAME TABLE")):
            if clause.name != clause.new_name or clause.name is None:
                yield DroppedName(clause.table, clause.name if of_column else None, clause.new_name, None, False)


def _comes_back(upgrade: Body, gone: DroppedName) -> bool:
    """Whether the name is given to another thing in the same revision, before or after."""
    for each in upgrade.operations:
        if (None if gone.column is None else gone.table, gone.column or gone.table) in _given_names(each):
            return True
        if gone.column is not None and isinstance(each, AddColumn) and each.table == gone.table:
            if each.column is None or each.column.name in (None, gone.column):
                return True
        if gone.column is None and isinstance(each, RenameTable) and each.new_name is None:
            return True
    return False


def _given_names(operation: Operation) -> Iterator[tuple[str | None, str | None]]:
    """The names that an operation gives: of a column with its table, of a table alone."""
    if isinstance(operation, AlterColumn):
        yield operation.table, operation.new_name
    elif isinstance(operation, RenameTable):
        yield None, operation.new_name
    for clause in clauses_of(operation):
        if clause.action in ("ADD COLUMN", "RENAME COLUMN", "CHANGE COLUMN"):
            yield clause.table, clause.name if clause.action == "ADD COLUMN" else clause.new_name
        elif clause.action == "RENAME TABLE":
            yield None, clause.new_name
