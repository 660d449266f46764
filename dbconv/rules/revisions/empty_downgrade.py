"""DBC531."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import (
    DATA,
    HARMLESS,
    BulkInsert,
    Execute,
    Migration,
    Operation,
    UnknownOperation,
    statements_of,
)
from dbconv.rule import rule
from dbconv.violation import Violation, violation

# What leaves the tables as they are; the rows as they were are gone.
_FOR_GOOD = DATA | HARMLESS - {"COMMENT"} | {""}
# No statement takes a label out of a type, and nobody's rights are part of the tables.
_NO_SCHEMA = re.compile(
    r"\s*(?:ALTER\s+TYPE\s[^;]*?\sADD\s+VALUE|GRANT|REVOKE|ALTER\s+DEFAULT\s+PRIVILEGES)\s", re.IGNORECASE
)


@rule(
    "DBC531",
    "empty-downgrade",
    Migration,
    category="W",
    since="0.1",
    messages={
        "missing": "downgrade() is missing, but {upgrade}() runs {what}: alembic downgrade breaks off with an"
        ' AttributeError; undo it, or write raise NotImplementedError("why not")',
        "empty": "{downgrade}() does nothing, but {upgrade}() runs {what}: alembic downgrade would report success and"
        ' leave it there; undo it, or write raise NotImplementedError("why not")',
    },
)
def empty_downgrade(migration: Migration, context: Context) -> Iterator[Violation]:
    """`downgrade()` is missing or does nothing, though `upgrade()` changes the database.

    Reported at `downgrade`, or at `upgrade` where there is none. A `pass` in one branch of an `if` is not an empty
    downgrade. **`raise NotImplementedError("why")` is right** where something cannot be undone: it says so, and the
    database stays at the revision that it is at.

    Silent where `upgrade()` only adds, updates or deletes rows, which leaves the tables as they are, gives rights, or
    adds a label to a type of PostgreSQL, where no statement takes one out; where what it does is not known; and where
    there are other revisions and no downgrade of theirs does more than raise: that is a policy.

    ## Why
    `alembic downgrade -1` runs nothing, writes the earlier revision into the database and reports success. The next
    `alembic upgrade head` then fails with "table already exists", mostly in the night in which somebody had to roll
    back.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger()))

    def downgrade():
        pass
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger()))

    def downgrade():
        op.drop_column("users", "age")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade, downgrade = migration.upgrade, migration.downgrade
    done = next(filter(_stays, upgrade.operations), None)
    if done is None or (downgrade is not None and not downgrade.is_empty):
        return
    if migration.earlier.undo_nothing():
        return
    verb = next((each.verb for each in statements_of(done) if each.verb not in _FOR_GOOD | {"OTHER"}), "SQL")
    what = verb if isinstance(done, Execute) else f"{done.call.receiver}.{done.call.method}".lstrip(".")
    if downgrade is None:
        yield violation("missing", upgrade.place, upgrade=upgrade.name, what=what)
    else:
        yield violation("empty", downgrade.place, downgrade=downgrade.name, upgrade=upgrade.name, what=what)


def _stays(operation: Operation) -> bool:
    """Whether an operation leaves something behind that an empty downgrade should have taken away."""
    if isinstance(operation, Execute):
        return any(each.verb not in _FOR_GOOD and not _NO_SCHEMA.match(each.text) for each in operation.statements)
    return not isinstance(operation, (UnknownOperation, BulkInsert))
