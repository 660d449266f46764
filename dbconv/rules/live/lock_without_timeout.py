"""DBC729."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    CreateIndex,
    DropColumn,
    DropConstraint,
    DropIndex,
    DropTable,
    Migration,
    Operation,
    RenameTable,
    statements_of,
)
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of, is_watched, may_be_true, on
from dbconv.violation import Violation, violation

_LOCKING = (
    *(AddColumn, AlterColumn, DropColumn, CreateConstraint, DropConstraint),
    *(CreateIndex, DropIndex, DropTable, RenameTable),
)
# They stop nobody who reads or writes.
_SHARED = frozenset({"VALIDATE CONSTRAINT", "VACUUM", "RENAME CONSTRAINT"})


@rule(
    "DBC729",
    "lock-without-timeout",
    Migration,
    category="W",
    since="0.2",
    messages={
        "waits": 'this waits behind each long query of table "{table}" for its lock, and all who come later, readers'
        " too, wait behind it; write op.execute(\"SET lock_timeout = '4s'\") before, or set it for all revisions in"
        " env.py",
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql",),
)
def lock_without_timeout(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision waits for the lock on a table without an end (postgresql).

    Once a revision, at its first operation that takes a lock which stops writers or readers of a table that it does not
    create, where no `lock_timeout` is set before it, in env.py, in `script.py.mako` or in `alembic.ini`, and the
    setting `lock-timeout` does not say that the role or the server has one.

    Silent on a table of `small-tables`, and on one that is not of `big-tables` where some are named.

    ## Why
    An `ALTER TABLE` takes a moment, but it waits for the report that has been running for an hour, and every SELECT
    that comes later waits behind it: the site is down for a change that would have taken a millisecond. With a timeout
    the deployment fails instead, and is tried again.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_name.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_column("users", "nick")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_name.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("SET lock_timeout = '4s'")
        op.drop_column("users", "nick")
    ```

    ## Settings
    `lock-timeout`, `big-tables`, `small-tables`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade, settings = migration.upgrade, context.settings
    if settings.lock_timeout:
        return
    for each in on(upgrade, "postgresql"):
        if any("LOCK_TIMEOUT" in one.text.upper() or not one.verb for one in statements_of(each)):
            # What is not read may set it.
            return
        table = next((one for one in _locked(each) if is_watched(upgrade, one, settings)), None)
        if table is not None:
            if not migration.project.run().sets_lock_timeout:
                yield violation("waits", each.place, table=table)
            return


def _locked(operation: Operation) -> Iterator[str | None]:
    """The tables that an operation locks against writers at least."""
    if isinstance(operation, _LOCKING) and not may_be_true(operation, "postgresql_concurrently"):
        yield operation.table
    for clause in clauses_of(operation):
        if not clause.has("CONCURRENTLY") and clause.action not in _SHARED:
            yield clause.table
