"""DBC523."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from dbconv.context import Context
from dbconv.facts.operations import DATA, CreateTable, DropTable, Migration
from dbconv.facts.schema import SchemaColumn
from dbconv.facts.tables import Column, ColumnType
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.revisions.types import plain_type
from dbconv.violation import Violation, violation

# Names and types of columns.
_Types: TypeAlias = "tuple[tuple[str | None, ColumnType], ...]"


@rule(
    "DBC523",
    "table-rename-as-drop-create",
    Migration,
    category="E",
    since="0.1",
    messages={
        "renamed": 'table "{old}" is dropped, and "{new}" with the same {count} columns is created: a rename loses'
        " its rows so; if it is one, write {better}"
    },
)
def table_rename_as_drop_create(migration: Migration, context: Context) -> Iterator[Violation]:
    """A table is dropped and another one with the same columns is created: most often it was renamed.

    Reported at the drop, with the line to write instead. The dropped table's columns, by name and type, are those in
    `downgrade()`, else those of the earlier revisions that made it. Silent where a type of either is unknown, where a
    table has fewer than two columns, and where a statement may have copied the rows.

    ## Why
    `alembic revision --autogenerate` cannot see a rename: it writes a new table and drops the old one, with every row
    in it.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_staff.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table("staff", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("email", sa.String(80)))
        op.drop_table("employee")

    def downgrade():
        op.create_table("employee", sa.Column("id", sa.INTEGER(), primary_key=True), sa.Column("email", sa.VARCHAR(80)))
        op.drop_table("staff")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_staff.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.rename_table("employee", "staff")

    def downgrade():
        op.rename_table("staff", "employee")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade = migration.upgrade
    created = [each for each in upgrade.operations if isinstance(each, CreateTable) and not each.has_more]
    if not created or not upgrade.is_known:
        return
    dropped = [each for each in upgrade.operations if isinstance(each, DropTable) and each.table is not None]
    shapes = {drop.table: _shape(_columns(migration, drop)) for drop in dropped}
    for drop in dropped:
        shape = shapes[drop.table]
        new = [each for each in created if _shape(_types(each.columns)) == shape and each.table != drop.table]
        if len(shape) < 2 or len(new) != 1 or list(shapes.values()).count(shape) > 1 or new[0].table is None:
            continue
        if not upgrade.changes_rows(drop, new[0].table, DATA):
            schema = f', schema="{drop.schema}"' if drop.schema else ""
            line = f'{drop.call.receiver or "op"}.rename_table("{drop.table}", "{new[0].table}"{schema})'
            old, name = drop.table, new[0].table
            yield violation("renamed", drop.call.name_place, old=old, new=name, count=len(shape), better=line)


def _columns(migration: Migration, drop: DropTable) -> _Types:
    for each in migration.downgrade.operations if migration.downgrade else ():
        if isinstance(each, CreateTable) and each.table == drop.table:
            return () if each.has_more else _types(each.columns)
    table = migration.earlier.schema.table(drop.table or "", drop.schema)
    return _types(table.columns.values()) if is_known(table) and table and table.has_more is False else ()


def _types(columns: Iterable[Column | SchemaColumn]) -> _Types:
    return tuple((each.name, each.type) for each in columns)


def _shape(columns: _Types) -> frozenset[tuple[object, ...]]:
    """Names and types; empty where one is unknown."""
    if any(name is None or not is_known(kind) or not kind.is_whole for name, kind in columns):
        return frozenset()
    return frozenset((name, *plain_type(kind)) for name, kind in columns)
