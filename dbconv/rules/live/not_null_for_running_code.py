"""DBC715."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    DropColumn,
    Migration,
    Operation,
    RenameTable,
    UnknownOperation,
    statements_of,
)
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import argument, is_existing, on
from dbconv.rules.live.not_null import may_hold_null
from dbconv.violation import Violation, violation

_FAILS = "the release that runs does not know the column, and each INSERT of its into that table fails"


@rule(
    "DBC715",
    "not-null-for-running-code",
    Migration,
    category="W",
    since="0.2",
    messages={
        "dropped": f'new column "{{column}}" of table "{{table}}" is NOT NULL and loses its server default: {_FAILS}'
        "; leave this call to a revision of the next release",
        "tightened": f'new column "{{column}}" of table "{{table}}" becomes NOT NULL, with no server default: {_FAILS}'
        "; leave this call to a revision of the next release, or give the column a server_default until then",
    },
    default_enabled=False,
    online=True,
)
def not_null_for_running_code(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision adds a column that is NOT NULL and has no server default when it ends.

    In `upgrade()`, at the call that makes it so: `alter_column(server_default=None)`, or `alter_column(nullable=False)`
    of a column that is added nullable.

    Silent: a table that the revision creates, or renames before; a primary key, `Identity`, `Computed`; a column whose
    name was there before, as in a swap of types, or that is renamed or dropped later; where DBC525 speaks; where SQL
    says `DEFAULT`, makes a trigger, or a call follows that may do anything.

    ## Why
    While a deployment runs, the old program still inserts rows, and after a rollback it does so again. It names the
    columns that it knows. PostgreSQL then says "null value in column violates not-null constraint", MySQL in strict
    mode "Field doesn't have a default value". A server default answers for it until the new program is everywhere.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger(), nullable=False, server_default="0"))
        op.alter_column("users", "age", server_default=None)
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
    upgrade = migration.upgrade
    operations = tuple(on(upgrade, context.settings.dialect))
    for index, each in enumerate(operations):
        if not isinstance(each, AddColumn) or each.table is None or not is_existing(upgrade, each.table):
            continue
        for column in each.columns:
            if not _is_plain(column) or _knows_name(operations[:index], each.table, column.name):
                continue
            found = _last(operations[index + 1 :], each.table, column)
            if found is None:
                continue
            if found.nullable is False and may_hold_null(migration, found, each.table, column.name or ""):
                continue
            message = "tightened" if found.nullable is False else "dropped"
            yield violation(message, found.place, table=each.table, column=column.name)


def _is_plain(column: Column) -> bool:
    """Whether a column has a name, and a value of its own in each row that is told in full."""
    if column.name is None or column.has_more is not False or not is_known(column.defaults, column.nullable.value):
        return False
    return column.primary_key is False and column.generated is False


def _knows_name(before: tuple[Operation, ...], table: str, name: str | None) -> bool:
    """Whether the table had a column of that name, or another name itself, or may have had: what runs knows that."""
    for each in before:
        if isinstance(each, RenameTable) and each.new_name in (table, None):
            return True
        if isinstance(each, (DropColumn, AlterColumn)) and each.table in (table, None) and each.name in (name, None):
            return True
        for said in statements_of(each):
            if any(clause.action in ("DROP COLUMN", "RENAME COLUMN") for clause in said.clauses):
                return True
    return False


def _last(after: tuple[Operation, ...], table: str, column: Column) -> AlterColumn | None:
    """The call by which a column is NOT NULL and without a server default when all has run, if it is one."""
    has_default = any(one.keyword == "server_default" and one.is_none is not True for one in column.defaults)
    is_null, found = column.nullable.value is not False, None
    for each in after:
        if any(word in said.text.upper() for said in statements_of(each) for word in ("DEFAULT", "TRIGGER")):
            return None
        if isinstance(each, UnknownOperation) and found is not None:
            return None
        if not isinstance(each, (AlterColumn, DropColumn)) or each.table != table or each.name != column.name:
            continue
        if isinstance(each, DropColumn) or each.new_name is not None:
            return None
        default = argument(each, "server_default")
        if default is not None and default.value is not False:
            has_default = default.value is not None
        is_null = is_null if each.nullable is None else each.nullable
        found = None if is_null or has_default else (found or each)
    return found
