"""DBC743."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AddColumn, Body, Clause, Migration, Operation
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of
from dbconv.violation import Violation, violation

_EMPTIES = "empties all tables that refer to it"
_DROPS = "drops whatever depends on it, columns of other tables and foreign keys too"
_OF_THINGS = frozenset(f"DROP {each}" for each in ("TYPE", "SCHEMA", "SEQUENCE", "DOMAIN", "EXTENSION"))


@rule(
    "DBC743",
    "cascade-without-names",
    Migration,
    category="W",
    since="0.1",
    messages={
        message: f'{{statement}} of "{{name}}" with CASCADE {what}, and nobody names them'
        "; write without CASCADE what is to go, each by its name"
        for message, what in {"truncated": _EMPTIES, "dropped": _DROPS}.items()
    },
)
def cascade_without_names(migration: Migration, context: Context) -> Iterator[Violation]:
    """A statement drops or empties by CASCADE what it does not name.

    In `upgrade()`, at the call: `TRUNCATE … CASCADE`, `DROP TABLE`, `TYPE`, `SCHEMA`, `SEQUENCE`, `DOMAIN` or
    `EXTENSION` with CASCADE, `ALTER TABLE … DROP COLUMN … CASCADE`, and Oracle's `CASCADE CONSTRAINTS`. What the same
    `upgrade()` created is exempt, and so are `ON DELETE CASCADE`, and views, functions, triggers and constraints that
    are dropped: what depends on them has no rows.

    ## Why
    On PostgreSQL, `TRUNCATE parent CASCADE` empties the tables that refer to it, too, and `DROP TYPE … CASCADE` drops
    the columns of that type, in silence. What depends on a thing is more in production than on the developer's machine.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_drop_state.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("DROP TYPE order_state CASCADE")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_drop_state.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("DROP TYPE order_state")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    made: set[str | None] = set()
    for each in migration.upgrade.operations:
        for clause in clauses_of(each):
            name = clause.name or clause.table
            if clause.action in (
                "CREATE TYPE",
                "CREATE SCHEMA",
                "CREATE SEQUENCE",
                "CREATE DOMAIN",
                "CREATE EXTENSION",
            ):
                made.add(name)
            elif clause.has("CASCADE") and name not in made and not _is_new(migration.upgrade, each, clause):
                if clause.action == "TRUNCATE":
                    yield violation("truncated", each.place, statement="TRUNCATE", name=name)
                elif clause.action in ("DROP TABLE", "DROP COLUMN") or clause.action in _OF_THINGS:
                    yield violation("dropped", each.place, statement=clause.action, name=name)


def _is_new(upgrade: Body, operation: Operation, clause: Clause) -> bool:
    """Whether a table, or the column of one, was made in the same upgrade()."""
    if clause.action == "DROP COLUMN":
        for each in upgrade.before(operation):
            if isinstance(each, AddColumn) and each.table == clause.table:
                if any(column.name == clause.name for column in each.columns):
                    return True
    return clause.table is not None and upgrade.creates_table(clause.table)
