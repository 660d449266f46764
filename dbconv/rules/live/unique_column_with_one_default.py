"""DBC707."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    Body,
    CreateConstraint,
    CreateIndex,
    Migration,
    Operation,
    may_change_rows,
)
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import argument, is_existing, is_true
from dbconv.source import Place
from dbconv.violation import Violation, violation

# What is one value for all rows of a statement.
_CONSTANT_CALLS = frozenset({"now", "current_timestamp", "current_date", "current_time", "localtimestamp", "localtime"})
_PARTIAL = ("postgresql_where", "sqlite_where", "mssql_where")
_EMPTIES = frozenset({"DELETE", "TRUNCATE"})


@rule(
    "DBC707",
    "unique-column-with-one-default",
    Migration,
    category="E",
    since="0.1",
    messages={
        "doubled": 'column "{column}" of table "{table}" gets the same value in all rows by its server_default, and is'
        " unique: where there are two rows the database refuses; add it nullable without the default, fill it with an"
        " UPDATE, then make it unique"
    },
)
def unique_column_with_one_default(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column is added with one value for all rows, and is unique.

    In `upgrade()`, of a table that it does not create: `add_column` with a `server_default=` that is a literal or the
    time of the statement, where the column is `unique=True` (reported there), or is later in the same `upgrade()` all
    that a `create_unique_constraint`, a `create_primary_key` or a unique `create_index` is on (reported at that call),
    and no statement between may change rows of the table.

    Silent for a partial index, and where the table is emptied before.

    ## Why
    The developer's table has no row or one, and the revision passes. In production the second row has the same value:
    "could not create unique index", "Duplicate entry", and the deployment stops.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_slug.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("shops", sa.Column("slug", sa.String(80), server_default="", nullable=False))
        op.create_unique_constraint("uq_shops_slug", "shops", ["slug"])
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_slug.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("shops", sa.Column("slug", sa.String(80), nullable=True))
        op.execute("UPDATE shops SET slug = 'shop-' || id")
        op.create_unique_constraint("uq_shops_slug", "shops", ["slug"])
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    for place, table, column in doubled_columns(migration.upgrade):
        yield violation("doubled", place, column=column, table=table)


def doubled_columns(upgrade: Body) -> Iterator[tuple[Place, str | None, str | None]]:
    """Where columns with one value in all rows become unique, each with its table and its name."""
    for index, each in enumerate(upgrade.operations):
        if not isinstance(each, AddColumn) or not is_existing(upgrade, each.table):
            continue
        if upgrade.changes_rows(each, each.table, _EMPTIES):
            continue
        for column in each.columns:
            place = _made_unique(upgrade, index, each, column) if _is_same_in_all(column) else None
            if place is not None:
                yield place, each.table, column.name


def _is_same_in_all(column: Column) -> bool:
    if column.name is None or not is_known(column.defaults) or column.generated is not False:
        return False
    default = next((each for each in column.defaults if each.keyword == "server_default"), None)
    if default is None or default.is_none is not False:
        return False
    if default.value is not None:
        return True
    return any(each.whole and each.name.rpartition(".")[2] in _CONSTANT_CALLS for each in default.calls)


def _made_unique(upgrade: Body, index: int, added: AddColumn, column: Column) -> Place | None:
    """Where a column becomes unique with the value that it is added with."""
    own = next((each for each in added.constraints if each.kind == "uq"), None)
    if own is not None:
        return own.place
    for number, each in enumerate(upgrade.operations[index + 1 :], index + 1):
        if _is_unique_on(each, added.table, column.name):
            between = upgrade.operations[index + 1 : number]
            is_changed = may_change_rows(between, added.table) or any(_alters(one, added, column) for one in between)
            return None if is_changed else each.place
    return None


def _is_unique_on(operation: Operation, table: str | None, column: str | None) -> bool:
    if not isinstance(operation, (CreateConstraint, CreateIndex)) or operation.table != table:
        return False
    if operation.columns != (column,):
        return False
    if isinstance(operation, CreateConstraint):
        return operation.constraint.kind in ("uq", "pk")
    return is_true(operation, "unique") and not any(argument(operation, each) for each in _PARTIAL)


def _alters(operation: Operation, added: AddColumn, column: Column) -> bool:
    """Whether a column becomes another one, of which nothing is told."""
    return isinstance(operation, AlterColumn) and (operation.table, operation.name) == (added.table, column.name)
