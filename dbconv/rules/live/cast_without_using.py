"""DBC704."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AlterColumn, Migration
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import is_given, on
from dbconv.rules.live.types import kind_of, type_before
from dbconv.violation import Violation, violation
from dbconv.words.quoting import in_sql

# From which kind to which others PostgreSQL has an assignment cast; all are cast to strings.
CASTS = {
    "string": frozenset({"string"}),
    "number": frozenset({"number"}),
    "boolean": frozenset({"boolean"}),
    "date": frozenset({"date", "timestamp"}),
    "timestamp": frozenset({"timestamp", "date", "time"}),
    "time": frozenset({"time", "interval"}),
    "interval": frozenset({"interval", "time"}),
    "json": frozenset({"json"}),
    "uuid": frozenset({"uuid"}),
    "bytes": frozenset({"bytes"}),
    # Of two arrays the items decide, of two Enums their names.
    "array": frozenset({"array"}),
    "enum": frozenset({"enum"}),
}
_TYPES = {
    "BIGINTEGER": "bigint",
    "SMALLINTEGER": "smallint",
    "DATETIME": "timestamp",
    "LARGEBINARY": "bytea",
    "DOUBLE": "double precision",
    "STRING": "varchar",
    "UNICODE": "varchar",
    "UNICODETEXT": "text",
}


@rule(
    "DBC704",
    "cast-without-using",
    Migration,
    category="E",
    since="0.1",
    messages={
        "refused": 'column "{column}" of table "{table}" is {old}, which PostgreSQL does not cast to {new} by itself:'
        " it refuses, and the deployment stops here; write postgresql_using={using}",
        "unclear": 'column "{column}" of table "{table}" is {old}, which PostgreSQL does not cast to {new} by itself:'
        " it refuses, and the deployment stops here; write postgresql_using= with an expression",
    },
    dialects=("postgresql",),
)
def cast_without_using(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column gets a type to which PostgreSQL does not cast its values without being told how.

    In `upgrade()`, at the value of `type_=`: `alter_column` without `postgresql_using=`, where what `existing_type=` or
    the earlier revisions say of the column has no assignment cast to the new type. From strings there is none but to
    strings, to strings there is one from everything; numbers, date and time types, `json` and `jsonb` are cast among
    each other, a date and a time are not, nor is a number to a boolean.

    Silent where one of the types is unknown, the project's own or a TypeDecorator, and of an Enum that is
    `native_enum=False`.

    ## Why
    'column "code" cannot be cast automatically to type integer', says PostgreSQL, on an empty table, too. The model
    imports and the revision looks right; the deployment stops.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_code.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.alter_column("users", "code", existing_type=sa.String(20), type_=sa.Integer())
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_code.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.alter_column(
            "users", "code", existing_type=sa.String(20), type_=sa.Integer(), postgresql_using="code::integer"
        )
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    for each in on(migration.upgrade, "postgresql"):
        if not isinstance(each, AlterColumn) or each.new_type is None or not each.name or not each.table:
            continue
        if not is_given(each, "postgresql_using"):
            old = type_before(migration, each)
            if old is None or not is_known(each.new_type) or not all(each.is_native for each in each.enums):
                continue
            kinds = kind_of(old), kind_of(each.new_type)
            if "" in kinds or kinds[1] == "string" or kinds[1] in CASTS[kinds[0]]:
                continue
            using = _using(each, kinds[0])
            yield violation(
                "refused" if using else "unclear",
                each.new_type.place,
                column=each.name,
                table=each.table,
                old=old.label,
                new=each.new_type.label,
                using=using or None,
            )


def _using(operation: AlterColumn, kind: str) -> str:
    """The expression that makes the new type of the old, as Python writes it; empty where a person decides."""
    new = operation.new_type
    column, made = in_sql(str(operation.name), "postgresql"), kind_of(new) if new else ""
    enum = next((each.name for each in operation.enums if each.name), "")
    if kind == "string" and new is not None and (made != "enum" or enum) and made != "array":
        target = in_sql(enum, "postgresql") if enum else _TYPES.get(new.name.upper(), new.name.lower())
        using = f"{column}::{target}"
    else:
        using = {"number boolean": f"{column} <> 0", "boolean number": f"{column}::integer"}.get(f"{kind} {made}", "")
    return repr(using) if '"' in using else f'"{using}"' if using else ""
