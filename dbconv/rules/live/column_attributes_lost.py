"""DBC741."""

from __future__ import annotations

import json
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AlterColumn, Migration
from dbconv.facts.schema import SchemaColumn
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import argument, is_existing_column, is_given, on
from dbconv.terms import listed
from dbconv.violation import Violation, violation

_STATED_WHOLE = ("type_", "comment", "new_column_name", "nullable", "autoincrement")


@rule(
    "DBC741",
    "column-attributes-lost",
    Migration,
    category="E",
    since="0.1",
    messages={
        "lost": '{dialect} states column "{column}" of table "{table}" anew, and it loses {lost}; write {better}, too',
    },
    dialects=("mysql", "mssql"),
)
def column_attributes_lost(migration: Migration, context: Context) -> Iterator[Violation]:
    """`alter_column` takes from a column the NOT NULL, default or comment that it does not state.

    In `upgrade()`, at the column's name, once a call. mysql: with `type_=`, `comment=`, `new_column_name=`, `nullable=`
    or `autoincrement=`, of a column that earlier revisions made NOT NULL, with a server default or with a comment,
    where neither `existing_nullable=` nor `nullable=`, `existing_server_default=` nor `server_default=`,
    `existing_comment=` nor `comment=` says so. mssql: `type_=` without `nullable=` and `existing_nullable=`, of one
    that is NOT NULL.

    Silent where earlier revisions do not tell, and of a column that the same revision changed before.

    ## Why
    MySQL's MODIFY and CHANGE state the whole column: what is not said is no longer so. A longer `String` lets NULL in
    from that day, and nobody sees it before a program meets one.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_users.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table(
            "users",
            sa.Column("id", sa.Integer(), primary_key=True),
            sa.Column("code", sa.String(20), server_default="x", nullable=False, comment="short code"),
        )

    # migrations/versions/2b3c4d_longer_code.py
    import sqlalchemy as sa
    from alembic import op

    revision = "2b3c4d"
    down_revision = "1a2b3c"

    def upgrade():
        op.alter_column("users", "code", existing_type=sa.String(20), type_=sa.String(40))
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_users.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table(
            "users",
            sa.Column("id", sa.Integer(), primary_key=True),
            sa.Column("code", sa.String(20), server_default="x", nullable=False, comment="short code"),
        )

    # migrations/versions/2b3c4d_longer_code.py
    import sqlalchemy as sa
    from alembic import op

    revision = "2b3c4d"
    down_revision = "1a2b3c"

    def upgrade():
        op.alter_column(
            "users",
            "code",
            existing_type=sa.String(20),
            type_=sa.String(40),
            existing_nullable=False,
            existing_server_default="x",
            existing_comment="short code",
        )
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    dialect, upgrade = context.settings.dialect, migration.upgrade
    for each in on(upgrade, dialect):
        if not isinstance(each, AlterColumn) or not is_existing_column(upgrade, each):
            continue
        if any(isinstance(one, AlterColumn) and one.subject == each.subject for one in upgrade.before(each)):
            continue
        if not is_given(each, *(("type_",) if dialect == "mssql" else _STATED_WHOLE)):
            continue
        column = migration.earlier.schema.column(each.table or "", each.name or "", each.schema)
        lost = list(_lost(each, column, dialect)) if is_known(column) and column is not None else []
        if lost:
            yield violation(
                "lost",
                each.call.name_place,
                dialect="SQL Server" if dialect == "mssql" else "MySQL",
                column=each.name,
                table=each.table,
                lost=listed(what for what, _ in lost),
                better=listed(better for _, better in lost),
            )


def _lost(operation: AlterColumn, column: SchemaColumn, dialect: str) -> Iterator[tuple[str, str]]:
    """What a column loses, and the argument that keeps it."""
    if is_known(column.nullable) and not column.nullable and not _says(operation, "nullable"):
        yield "NOT NULL", "existing_nullable=False"
    if dialect == "mssql":
        return
    if is_known(column.server_default) and column.server_default and not _says(operation, "server_default"):
        yield "DEFAULT", f"existing_server_default={column.server_default}"
    if is_known(column.comment) and column.comment and not _says(operation, "comment"):
        yield "COMMENT", f"existing_comment={json.dumps(column.comment, ensure_ascii=False)}"


def _says(operation: AlterColumn, what: str) -> bool:
    """Whether a call says what is to become of something, or what it was."""
    return any(argument(operation, each) is not None for each in (what, f"existing_{what}"))
