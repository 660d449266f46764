"""DBC706."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import Body, CreateTable, CreateType, Migration, Operation, enums_of
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.enum_types import makes, may_take
from dbconv.rules.live.operations import clauses_of, on
from dbconv.violation import Violation, violation

_STOPS = 'and the deployment stops here; write postgresql.ENUM(..., name="{name}", create_type=False)'


@rule(
    "DBC706",
    "enum-type-created-twice",
    Migration,
    category="E",
    since="0.1",
    messages={
        "here": 'the type "{name}" is created above, and create_table creates it again without a look whether it is'
        f" there: PostgreSQL says that it exists, {_STOPS}",
        "earlier": 'an earlier revision creates the type "{name}", and {call} creates it again without a look whether'
        f" it is there: PostgreSQL says that it exists, {_STOPS}",
    },
    dialects=("postgresql",),
)
def enum_type_created_twice(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision creates an Enum type that is there already.

    At the `Enum(…)`, where its name is known: in `upgrade()` and `downgrade()`, `create_table` with an Enum whose type
    is created before it, by its own `create()`, with `checkfirst=True` too, or by `CREATE TYPE`; in `upgrade()`
    also `create_table`, or `create()` without `checkfirst=True`, of a type that an earlier revision creates. Two tables
    of one revision may share an Enum: the second finds it.

    Silent where the type may have been dropped or renamed in between, and of `native_enum=False` and
    `create_type=False`, which create none.

    ## Why
    `op.create_table()` creates the types of its Enums, and does not look whether they are there: 'type "order_state"
    already exists', and the deployment stops. `sa.Enum` has no `create_type`: it is `postgresql.ENUM` that takes it.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_orders.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        sa.Enum("open", "paid", name="order_state").create(op.get_bind(), checkfirst=True)
        op.create_table("orders", sa.Column("state", sa.Enum("open", "paid", name="order_state")))

    def downgrade():
        op.drop_table("orders")
        sa.Enum(name="order_state").drop(op.get_bind())
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
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    for body in (migration.upgrade, migration.downgrade):
        yield from _made_above(body) if body is not None else ()
    upgrade = migration.upgrade
    for each in on(upgrade, "postgresql"):
        if isinstance(each, CreateType) and each.checks_first is not False:
            continue
        for enum in enums_of(each) if isinstance(each, (CreateTable, CreateType)) else ():
            name, before = enum.name, upgrade.before(each)
            if name is None or not enum.creates or any(makes(other, name) for other in before):
                continue
            known = migration.earlier.schema.enum(name)
            if is_known(known) and known is not None and not may_take(before, name):
                yield violation(
                    "earlier",
                    enum.place,
                    name=name,
                    call=each.call.method if isinstance(each, CreateTable) else "its own create()",
                )


def _made_above(body: Body) -> Iterator[Violation]:
    operations = list(on(body, "postgresql"))
    for index, each in enumerate(operations):
        for enum in each.enums if isinstance(each, CreateTable) else ():
            made = [at for at, other in enumerate(operations[:index]) if enum.name and _creates(other, enum.name)]
            if made and enum.creates and not may_take(operations[made[-1] + 1 : index], enum.name or ""):
                yield violation("here", enum.place, name=enum.name)


def _creates(operation: Operation, name: str) -> bool:
    """Whether an operation by itself, no table, creates a type."""
    if isinstance(operation, CreateType):
        return operation.name == name
    return any(each.action == "CREATE TYPE" and each.name == name for each in clauses_of(operation))
