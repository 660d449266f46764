"""Whether two columns have the same type, whichever of SQLAlchemy's names for it each was given."""

from __future__ import annotations

from dbconv.facts.tables import ColumnType
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


def same_type(*kinds: ColumnType) -> bool:
    """Whether types are known and the same; what an Enum or a TypeDecorator holds is not compared."""
    if any(not is_known(each) or not each.is_whole or each.decorated or each.family == "enum" for each in kinds):
        return False
    return len({plain_type(each) for each in kinds}) == 1
