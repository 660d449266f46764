"""DBC708."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import CreateConstraint, CreateIndex, DropConstraint, DropIndex, Migration
from dbconv.facts.schema import SchemaKey, SchemaTable
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import on
from dbconv.violation import Violation, violation

_ORDERED = frozenset({"ix", "uq", "pk"})


@rule(
    "DBC708",
    "index-dropped-before-foreign-key",
    Migration,
    category="E",
    since="0.1",
    messages={
        "needed": 'the foreign key "{key}" needs index "{index}", which is dropped while the key is there: MySQL'
        ' refuses ("needed in a foreign key constraint"), and what ran before stays; write'
        ' op.drop_constraint("{key}", "{table}", type_="foreignkey") before'
    },
    dialects=("mysql",),
)
def index_dropped_before_foreign_key(migration: Migration, context: Context) -> Iterator[Violation]:
    """An index is dropped that a foreign key of its table needs (mysql).

    In `upgrade()`, at the call: `drop_index` of an index that begins with the columns of a foreign key which
    earlier revisions made and nothing before has dropped, where no other index or key of the table begins with them.

    Silent where not all keys of the table, or a name, are known. Autogenerate writes the index first; a foreign key
    that is dropped further down, or with its table, comes too late.

    ## Why
    InnoDB finds the rows of a foreign key by an index, and refuses to drop the last one: error 1553. MySQL has no
    transaction around it: what the revision did before stays, and the next run fails at its first statement.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_orders.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))
        op.create_table(
            "orders",
            sa.Column("id", sa.Integer(), primary_key=True),
            sa.Column("user_id", sa.Integer()),
            sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_orders_user_id"),
        )
        op.create_index("ix_orders_user_id", "orders", ["user_id"])

    # migrations/versions/2b3c4d_drop_user.py
    from alembic import op

    revision = "2b3c4d"
    down_revision = "1a2b3c"

    def upgrade():
        op.drop_index("ix_orders_user_id", table_name="orders")
        op.drop_constraint("fk_orders_user_id", "orders", type_="foreignkey")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_orders.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True))
        op.create_table(
            "orders",
            sa.Column("id", sa.Integer(), primary_key=True),
            sa.Column("user_id", sa.Integer()),
            sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_orders_user_id"),
        )
        op.create_index("ix_orders_user_id", "orders", ["user_id"])

    # migrations/versions/2b3c4d_drop_user.py
    from alembic import op

    revision = "2b3c4d"
    down_revision = "1a2b3c"

    def upgrade():
        op.drop_constraint("fk_orders_user_id", "orders", type_="foreignkey")
        op.drop_index("ix_orders_user_id", table_name="orders")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade = migration.upgrade
    for each in on(upgrade, "mysql"):
        if isinstance(each, DropIndex) and each.name and each.table and upgrade.is_known:
            before = [one for one in upgrade.before(each) if getattr(one, "table", None) == each.table]
            gone = {one.name for one in before if isinstance(one, (DropConstraint, DropIndex))}
            if None in gone or any(isinstance(one, (CreateIndex, CreateConstraint)) for one in before):
                continue
            table = migration.earlier.schema.table(each.table, each.schema)
            key = _that_needs(table, each.name, gone) if is_known(table) and table is not None else None
            if key is not None:
                yield violation("needed", each.place, key=key.name, index=each.name, table=each.table)


def _that_needs(table: SchemaTable, index: str, gone: set[str | None]) -> SchemaKey | None:
    """The foreign key that needs an index, when some keys are gone."""
    if table.has_more_keys is not False or any(not is_known(each.name) for each in table.keys):
        return None
    left = [each for each in table.keys if each.name not in gone]
    # Where there is none but its own, InnoDB has called it after the foreign key.
    dropped = next((each for each in left if each.name == index), None)
    others = [each for each in left if each.kind in _ORDERED and each is not dropped]
    for key in left:
        if key.kind == "fk" and key.name and dropped is not None and _serves(dropped, key):
            if not any(_serves(each, key) for each in others):
                return key
    return None


def _serves(index: SchemaKey, key: SchemaKey) -> bool:
    return None not in key.columns and index.columns[: len(key.columns)] == key.columns
