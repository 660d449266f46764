"""Whether two columns have the same type, whichever of SQLAlchemy's names for it each was given."""

from __future__ import annotations

from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known

_PLAIN = {
    "integer": "int",
    "biginteger": "bigint",
    "smallinteger": "smallint",
    "string": "varchar",
    "unicode": "varchar",
    "nvarchar": "varchar",
    "unicodetext": "text",
    "decimal": "numeric",
    "timestamp": "datetime",
    "largebinary": "blob",
    "bytea": "blob",
    "bool": "boolean",
}


def plain_type(kind: ColumnType) -> tuple[object, ...]:
    """A type as the database has it: VARCHAR(80) of an earlier revision is the model's String(80)."""
    name = kind.name.lower()
    return _PLAIN.get(name, name), kind.length, kind.precision, kind.scale, kind.unsigned


def same_type(one: Column, other: Column) -> bool:
    """Whether both types are known and the same; what an Enum or a TypeDecorator holds is not compared."""
    kinds = one.type, other.type
    if any(not is_known(each) or not each.is_whole or each.decorated or each.family == "enum" for each in kinds):
        return False
    targets = [{(each.table, each.column) for each in column.references} for column in (one, other)]
    return plain_type(kinds[0]) == plain_type(kinds[1]) and (not all(targets) or targets[0] == targets[1])
