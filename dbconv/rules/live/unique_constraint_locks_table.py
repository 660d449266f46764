"""DBC725."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AddColumn, CreateConstraint, Migration, Operation
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of, is_watched, on
from dbconv.rules.live.unique_column_with_one_default import doubled_columns
from dbconv.violation import Violation, violation

_BUILDS = 'nobody can read table "{table}" or write to it while PostgreSQL builds the index of the constraint'
_FIRST = 'in a revision of its own write "with op.get_context().autocommit_block():" and in it'
_NEW = '"{key}", "{table}", [{columns}], unique=True, postgresql_concurrently=True'
_KINDS = {"uq": "UNIQUE", "pk": "PRIMARY KEY"}


@rule(
    "DBC725",
    "unique-constraint-locks-table",
    Migration,
    category="W",
    since="0.2",
    messages={
        "constraint": f"{_BUILDS}; {_FIRST} op.create_index({_NEW}), and in the next"
        ' op.execute("ALTER TABLE {table} ADD CONSTRAINT {key} {kind} USING INDEX {key}")',
        "column": f"{_BUILDS}; leave out unique=True, {_FIRST} op.create_index({_NEW}), and in the next"
        ' op.execute("ALTER TABLE {table} ADD CONSTRAINT {key} {kind} USING INDEX {key}")',
        "sql": _BUILDS + "; " + _FIRST + " CREATE UNIQUE INDEX CONCURRENTLY, and in the next ADD CONSTRAINT ... {kind}"
        " USING INDEX",
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql",),
)
def unique_constraint_locks_table(migration: Migration, context: Context) -> Iterator[Violation]:
    """A unique constraint is added to a table that is there, and its index is built under its lock (postgresql).

    In `upgrade()`, at the call, of a primary key too: `create_unique_constraint`, `create_primary_key`, `unique=True`
    of a column that is added, and SQL that says `ADD CONSTRAINT` with `UNIQUE` or `PRIMARY KEY` and not `USING INDEX`.

    Silent where DBC707 speaks, on a table that this revision creates, on one of `small-tables`, and on one that is not
    of `big-tables` where some are named.

    ## Why
    PostgreSQL takes ACCESS EXCLUSIVE for as long as it builds the index: each SELECT waits, too. A unique index that
    was built concurrently becomes the constraint's own in a moment.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_slug.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_unique_constraint("uq_shops_slug", "shops", ["slug"])
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_slug.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("ALTER TABLE shops ADD CONSTRAINT uq_shops_slug UNIQUE USING INDEX uq_shops_slug")
    ```

    ## Settings
    `big-tables`, `small-tables`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    settings, upgrade = context.settings, migration.upgrade
    told = {place for place, *_ in doubled_columns(upgrade)}
    for each in on(upgrade, "postgresql"):
        for table, found in _found(each):
            if is_watched(upgrade, table, settings) and found.place not in told:
                yield found


def _found(operation: Operation) -> Iterator[tuple[str | None, Violation]]:
    """The tables to which an operation adds a key, with what is to be said of each."""
    if isinstance(operation, CreateConstraint):
        constraint, table = operation.constraint, operation.table
        if constraint.kind in _KINDS:
            key, kind = operation.name or "...", _KINDS[constraint.kind]
            listed = ", ".join(f'"{each}"' for each in operation.columns)
            found = violation("constraint", operation.place, table=table, columns=listed, key=key, kind=kind)
            yield table, found
    elif isinstance(operation, AddColumn):
        for each in operation.constraints:
            if each.kind == "uq":
                key = f"uq_{operation.table}_{each.columns[0]}"
                said = f'"{each.columns[0]}"'
                found = violation("column", each.place, table=operation.table, columns=said, key=key, kind="UNIQUE")
                yield operation.table, found
    for clause in clauses_of(operation):
        kind = next((each for each in _KINDS.values() if clause.has(each)), "")
        if clause.action == "ADD CONSTRAINT" and kind and not clause.has("USING INDEX"):
            yield clause.table, violation("sql", operation.place, table=clause.table, kind=kind)
