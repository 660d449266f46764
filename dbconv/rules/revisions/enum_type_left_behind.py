"""DBC524."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.constraints import EnumType
from dbconv.facts.operations import Body, CreateTable, CreateType, DropType, Migration, enums_of, statements_of
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC524",
    "enum-type-left-behind",
    Migration,
    category="W",
    since="0.1",
    messages={
        "unnamed": "the Enum has no name, and its type cannot be created"
        "; on PostgreSQL write name= with the name of its type",
        "stays": 'the type "{name}" is created and stays after downgrade(), so that the next upgrade fails'
        '; on PostgreSQL write sa.Enum(name="{name}").drop(op.get_bind()) there',
    },
)
def enum_type_left_behind(migration: Migration, context: Context) -> Iterator[Violation]:
    """An Enum has no name, or its type stays in the database after `downgrade()` (postgresql).

    In `upgrade()`, at the `Enum(…)`: one of strings without `name=`, which PostgreSQL cannot create; and one that the
    revision creates, with a table or by `.create()`, and that `downgrade()` neither drops nor mentions in SQL. A
    `downgrade()` that raises is fine. `add_column` creates no type, and is left alone; so is an Enum with
    `create_type=False` or `native_enum=False`, and one that an earlier revision names.

    ## Why
    On PostgreSQL an Enum is a type of its own. `op.drop_table()` does not know the columns and leaves the type behind:
    the next `alembic upgrade` fails with `type "state" already exists`.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_orders.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table("orders", sa.Column("state", sa.Enum("open", "paid", name="order_state")))

    def downgrade():
        op.drop_table("orders")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_orders.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_table("orders", sa.Column("state", sa.Enum("open", "paid", name="order_state")))

    def downgrade():
        op.drop_table("orders")
        sa.Enum(name="order_state").drop(op.get_bind())
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    if context.settings.dialect != "postgresql":
        return
    seen = set()
    for each in migration.upgrade.operations:
        for enum in enums_of(each):
            if enum.is_named is False and enum.creates:
                yield violation("unnamed", enum.place)
            elif isinstance(each, (CreateTable, CreateType)) and _stays(migration, enum) and enum.name not in seen:
                seen.add(enum.name)
                yield violation("stays", enum.place, name=enum.name)


def _stays(migration: Migration, enum: EnumType) -> bool:
    downgrade = migration.downgrade
    if enum.name is None or not enum.creates or downgrade is None or downgrade.is_empty or downgrade.refuses:
        return False
    both = (*migration.upgrade.operations, *downgrade.operations)
    if any(isinstance(each, DropType) and each.name in (None, enum.name) for each in both):
        return False
    return downgrade.is_known and not _mentions(downgrade, enum.name) and not migration.earlier.mention(enum.name)


def _mentions(body: Body, name: str) -> bool:
    texts = [
        each.text for operation in body.operations for each in statements_of(operation) if each.verb in ("OTHER", "")
    ]
    return any(not text or "?" in text or re.search(rf"\b{re.escape(name)}\b", text) for text in texts)
