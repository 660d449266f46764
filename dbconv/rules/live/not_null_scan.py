"""DBC726."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AlterColumn, Migration
from dbconv.rule import rule
from dbconv.rules.live.operations import is_watched, on
from dbconv.rules.live.not_null import is_proved, may_hold_null
from dbconv.violation import Violation, violation


@rule(
    "DBC726",
    "not-null-scan",
    Migration,
    category="W",
    since="0.2",
    messages={
        "read": 'PostgreSQL reads all of table "{table}" to see that no "{column}" is NULL, while nobody can read'
        " it or write"
        ' to it; write op.create_check_constraint("{key}", "{table}", "{column} IS NOT NULL",'
        " postgresql_not_valid=True),"
        ' and in the next revision op.execute("ALTER TABLE {table} VALIDATE CONSTRAINT {key}"), this call, and'
        ' op.drop_constraint("{key}", "{table}", type_="check")',
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql",),
)
def not_null_scan(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column of a table that is there becomes NOT NULL, and all rows are read under the lock (postgresql).

    In `upgrade()`, at the call: `alter_column(nullable=False)`.

    Silent where a CHECK that the column is not NULL is valid before: PostgreSQL reads no row then; of a column that is
    NOT NULL already; where DBC525 speaks; on a table that this revision creates, on one of `small-tables`, and on one
    that is not of `big-tables` where some are named.

    ## Why
    `SET NOT NULL` takes ACCESS EXCLUSIVE and reads the whole table: each SELECT waits. A CHECK that is added NOT VALID
    reads none, VALIDATE reads them under a lock that stops nobody, and SET NOT NULL then takes its word.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_age.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("UPDATE users SET age = 0 WHERE age IS NULL")
        op.alter_column("users", "age", nullable=False)
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_age.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("UPDATE users SET age = 0 WHERE age IS NULL")
        op.create_check_constraint("ck_users_age", "users", "age IS NOT NULL", postgresql_not_valid=True)
    ```

    ## Settings
    `big-tables`, `small-tables`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    settings, upgrade = context.settings, migration.upgrade
    for each in on(upgrade, "postgresql"):
        if not isinstance(each, AlterColumn) or each.nullable is not False or each.was_nullable is False:
            continue
        table, name = each.table, each.name
        if table is None or name is None or not is_watched(upgrade, table, settings):
            continue
        if not may_hold_null(migration, each, table, name) and not is_proved(migration, each, table, name):
            yield violation("read", each.place, table=table, column=name, key=f"ck_{table}_{name}_not_null")
