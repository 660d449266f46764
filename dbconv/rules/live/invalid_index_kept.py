"""DBC733."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import CreateIndex, DropIndex, Migration, Operation, statements_of
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of, is_true, on
from dbconv.violation import Violation, violation


@rule(
    "DBC733",
    "invalid-index-kept",
    Migration,
    category="W",
    since="0.2",
    messages={
        "accepted": 'index "{index}" stays invalid where a build of it has failed: IF NOT EXISTS accepts that one;'
        " write"
        ' op.drop_index("{index}", table_name="{table}", if_exists=True, postgresql_concurrently=True) before, and'
        " leave out if_not_exists",
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql",),
)
def invalid_index_kept(migration: Migration, context: Context) -> Iterator[Violation]:
    """An index is built concurrently unless there is one of its name, be it an invalid one (postgresql).

    In `upgrade()`, at the call: `create_index` with `postgresql_concurrently=True` and `if_not_exists=True`, or SQL
    that says `CREATE INDEX CONCURRENTLY IF NOT EXISTS`.

    Silent where the index is dropped before, or `indisvalid` is asked for.

    ## Why
    A concurrent build that fails, by a duplicate, a deadlock or a deployment that is stopped, leaves an INVALID index.
    The next run finds its name and builds none: no query uses it, each write keeps it up, and a unique one lets in what
    it should refuse.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_index.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        with op.get_context().autocommit_block():
            op.create_index("ix_users_email", "users", ["email"], postgresql_concurrently=True, if_not_exists=True)
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_index.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        with op.get_context().autocommit_block():
            op.drop_index("ix_users_email", table_name="users", postgresql_concurrently=True, if_exists=True)
            op.create_index("ix_users_email", "users", ["email"], postgresql_concurrently=True)
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    dropped: set[str | None] = set()
    for each in on(migration.upgrade, "postgresql"):
        if any("INDISVALID" in one.text.upper() for one in statements_of(each)):
            return
        if isinstance(each, DropIndex):
            dropped.add(each.name)
        dropped |= {clause.name for clause in clauses_of(each) if clause.action == "DROP INDEX"}
        for index, table in _accepted(each):
            if index not in dropped and None not in dropped:
                yield violation("accepted", each.place, index=index, table=table)


def _accepted(operation: Operation) -> Iterator[tuple[str, str]]:
    """The indexes that an operation builds concurrently where there are none of their names, with their tables."""
    if isinstance(operation, CreateIndex) and operation.name and operation.table:
        if is_true(operation, "postgresql_concurrently") and is_true(operation, "if_not_exists"):
            yield operation.name, operation.table
    for clause in clauses_of(operation):
        if (
            clause.action == "CREATE INDEX"
            and clause.has("CONCURRENTLY IF NOT EXISTS")
            and clause.name
            and clause.table
        ):
            yield clause.name, clause.table
