"""Types of columns as a server tells them apart."""

from __future__ import annotations

from dbconv.facts.operations import AlterColumn, Migration
from dbconv.facts.tables import ColumnType
from dbconv.facts.unknown import is_known

_KINDS = {
    "string": "string",
    "text": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "date-time": "timestamp",
    "date": "date",
    "time": "time",
    "binary": "bytes",
    "uuid": "uuid",
    "enum": "enum",
    "json": "json",
}
_OF_NAMES = {
    "ARRAY": "array",
    "INTERVAL": "interval",
    "BIT": "",
    "MONEY": "",
    "YEAR": "",
    "SET": "",
    "PICKLETYPE": "bytes",
}


def kind_of(kind: ColumnType) -> str:
    """What a type is to PostgreSQL's casts; empty where that is not told."""
    return "" if kind.decorated else _OF_NAMES.get(kind.name.upper(), _KINDS.get(kind.family, ""))


def type_before(migration: Migration, operation: AlterColumn) -> ColumnType | None:
    """The type of a column before an operation: as that says, else as the earlier revisions made it."""
    if operation.old_type is not None:
        return operation.old_type if is_known(operation.old_type) else None
    here = migration.upgrade.before(operation)
    if any(getattr(each, "table", "") == operation.table for each in here):
        # What was done to the table in this revision is not in the schema.
        return None
    column = migration.earlier.schema.column(operation.table or "", operation.name or "", operation.schema)
    if not is_known(column) or column is None or not is_known(column.type):
        return None
    return column.type
