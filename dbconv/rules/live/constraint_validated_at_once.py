"""DBC724."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from dbconv.context import Context
from dbconv.facts.operations import CreateConstraint, Migration, Operation
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of, is_committed, is_true, is_watched, on
from dbconv.violation import Violation, violation

Key: TypeAlias = "tuple[str | None, str | None]"
"""A constraint after its table."""
_HELD = (
    "the lock of what made it NOT VALID is held while all rows are read, so that nobody can write to table"
    ' "{table}" meanwhile; '
)


@rule(
    "DBC724",
    "constraint-validated-at-once",
    Migration,
    category="W",
    since="0.2",
    messages={
        "here": 'constraint "{key}" is validated in the transaction that adds it: '
        + _HELD
        + "write it into the next revision",
        "earlier": 'constraint "{key}" is validated in the transaction of the revision that adds it, because env.py'
        " does not set transaction_per_migration=True: " + _HELD + "set that",
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql",),
)
def constraint_validated_at_once(migration: Migration, context: Context) -> Iterator[Violation]:
    """A constraint is made NOT VALID and validated in one transaction (postgresql).

    In `upgrade()`, at the call that says `VALIDATE CONSTRAINT`, where the same transaction added it with
    `postgresql_not_valid=True` or `NOT VALID`: in this revision, or in one before it that is not merged either, unless
    env.py sets `transaction_per_migration=True`.

    Silent on a table that this revision creates, on one of `small-tables`, and on one that is not of `big-tables` where
    some are named.

    ## Why
    VALIDATE by itself reads the rows under a lock that stops nobody. In the transaction that added the constraint, the
    lock of that is held until the end: SHARE ROW EXCLUSIVE of a foreign key, ACCESS EXCLUSIVE of a check.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_key.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("ALTER TABLE orders ADD CONSTRAINT ck_price CHECK (price > 0) NOT VALID")
        op.execute("ALTER TABLE orders VALIDATE CONSTRAINT ck_price")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_key.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("ALTER TABLE orders VALIDATE CONSTRAINT ck_price")
    ```

    ## Settings
    `big-tables`, `small-tables`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    run, upgrade = migration.project.run(), migration.upgrade
    before: set[Key] = set()
    for each in () if run.transaction_per_migration else migration.earlier.pending():
        before = _after(before, each)
    made = before
    for each in on(upgrade, "postgresql"):
        for clause in clauses_of(each):
            key = clause.table, clause.name
            if clause.action == "VALIDATE CONSTRAINT" and key in made and each.state.transaction == "migration":
                if run.in_transaction and is_watched(upgrade, clause.table, context.settings):
                    message = "earlier" if key in before else "here"
                    yield violation(message, each.place, key=clause.name, table=clause.table)
        made = _after(made, each)


def _after(made: set[Key], operation: Operation) -> set[Key]:
    """The constraints that are NOT VALID and not committed after an operation."""
    return set() if is_committed(operation) else made | _not_valid(operation)


def _not_valid(operation: Operation) -> set[Key]:
    """The constraints that an operation makes NOT VALID, each after its table."""
    made = {
        (clause.table, clause.name)
        for clause in clauses_of(operation)
        if clause.action == "ADD CONSTRAINT" and clause.has("NOT VALID")
    }
    if isinstance(operation, CreateConstraint) and is_true(operation, "postgresql_not_valid"):
        made.add((operation.table, operation.name))
    return made
