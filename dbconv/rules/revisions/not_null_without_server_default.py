"""DBC525."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.default_values import neutral
from dbconv.facts.operations import AddColumn, AlterColumn, Body, Migration
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_OTHERS = frozenset({"type_", "new_column_name", "server_default", "comment", "autoincrement"})
_EMPTIES = frozenset({"DELETE", "TRUNCATE"})

_REFUSES = "the rows that are there have no value for it, and the database refuses"
_FILLS = "MySQL fills the rows that are there with a value that nobody chose, or refuses"


@rule(
    "DBC525",
    "not-null-without-server-default",
    Migration,
    category="E",
    since="0.1",
    messages={
        "altered": 'column "{column}" of table "{table}" becomes NOT NULL: no UPDATE before it fills the rows in'
        ' which it is NULL; write op.execute("UPDATE {table} SET {column} = ... WHERE {column} IS NULL") before',
        **{
            message: f'column "{{column}}" of table "{{table}}" becomes NOT NULL: {evidence}'
            f"; write server_default={{value}}, or add it nullable, UPDATE it, then alter it"
            for message, evidence in {
                "added": _REFUSES,
                "added-default": f"default= is Python's; {_REFUSES}",
                "added-mysql": _FILLS,
                "added-default-mysql": f"default= is Python's; {_FILLS}",
            }.items()
        },
    },
)
def not_null_without_server_default(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision makes a column NOT NULL that has no value in the rows that are there.

    In `upgrade()`: `add_column(…, nullable=False)` without `server_default`, at the column; and `alter_column(…,
    nullable=False)` of a column that no UPDATE before it has filled, at its name. Through `batch_op` too.

    Silent: a table that is created in the same revision, a primary key, `Identity`, `Computed`; a column that the
    revision adds with a server default and then alters, or that has one (`existing_server_default`); one that an
    earlier revision made NOT NULL; an `alter_column` that changes the type, too, and does not say
    `existing_nullable=True`; any statement before that changes or empties the table, and any call that may do so.
    In a merged revision nothing is said.

    ## Why
    The developer's table is empty, so that the revision passes; production's is not. PostgreSQL, SQLite, SQL Server and
    Oracle refuse it ("column contains null values") and the deployment stops. MySQL writes its implicit value into each
    row, `''`, `0`, or for a date an error in strict mode, which nobody chose. A `default=` in the model does not help:
    SQLAlchemy applies it to rows that it inserts later, and `--autogenerate` does not write it.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger(), nullable=False))
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger(), nullable=False, server_default="0"))
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade, dialect = migration.upgrade, context.settings.dialect
    for each in upgrade.operations:
        if not isinstance(each, (AddColumn, AlterColumn)) or each.table is None or upgrade.creates_table(each.table):
            continue
        if isinstance(each, AddColumn):
            for column in each.columns:
                if _lacks_value(column) and not upgrade.changes_rows(each, each.table, _EMPTIES):
                    yield _added(column, each.table, dialect)
        elif _tightens(migration, each) and each.name is not None and not _has_values(upgrade, each):
            yield violation("altered", each.call.name_place, column=each.name, table=each.table)


def _lacks_value(column: Column) -> bool:
    if column.name is None or column.has_more is not False or not is_known(column.defaults, column.nullable.value):
        return False
    if column.primary_key is not False or column.generated is not False:
        return False
    on_the_server = any(each.keyword == "server_default" and not each.is_none for each in column.defaults)
    return column.nullable.value is False and not on_the_server


def _added(column: Column, table: str, dialect: str) -> Violation:
    value = neutral("server_default", column.type) if is_known(column.type) else ""
    default = "-default" if any(each.is_none is False for each in column.defaults) else ""
    mysql = "-mysql" if dialect == "mysql" else ""
    return violation(f"added{default}{mysql}", column.place, column=column.name, table=table, value=value or "...")


def _tightens(migration: Migration, operation: AlterColumn) -> bool:
    """Whether an operation makes a column NOT NULL that was not so."""
    if operation.nullable is not False or operation.was_nullable is False:
        return False
    # Whoever changes the type states the whole column, as MySQL wants it.
    if operation.was_nullable is None and not operation.call.given.isdisjoint(_OTHERS):
        return False
    if "existing_server_default" in operation.call.given:
        return False
    before = migration.earlier.column(operation.table or "", operation.name or "")
    return before is None or before.nullable.value is not False


def _has_values(upgrade: Body, operation: AlterColumn) -> bool:
    if upgrade.changes_rows(operation, operation.table):
        return True
    for each in upgrade.before(operation):
        if isinstance(each, AddColumn) and each.table == operation.table:
            for column in each.columns:
                if (
                    column.name == operation.name
                    and is_known(column.defaults)
                    and any(a.keyword == "server_default" for a in column.defaults)
                ):
                    return True
        # Under its name before, nobody knows what filled it.
        if isinstance(each, AlterColumn) and each.table == operation.table and each.new_name == operation.name:
            return True
    return False
