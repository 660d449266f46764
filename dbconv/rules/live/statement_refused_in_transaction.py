"""DBC701."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import Clause, CreateIndex, DropIndex, Migration, Operation
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of, is_true, on
from dbconv.violation import Violation, violation

_ALWAYS = frozenset("VACUUM|ALTER SYSTEM|CREATE DATABASE|DROP DATABASE|CREATE TABLESPACE|DROP TABLESPACE".split("|"))
# What is refused with one of these words.
_IF = {
    **dict.fromkeys(("CREATE INDEX", "DROP INDEX", "DETACH PARTITION"), ("CONCURRENTLY",)),
    "REINDEX": ("CONCURRENTLY", "DATABASE", "SYSTEM"),
}


@rule(
    "DBC701",
    "statement-refused-in-transaction",
    Migration,
    category="E",
    since="0.1",
    messages={
        "refused": "PostgreSQL refuses {statement} inside a transaction, which Alembic opens: the deployment stops here"
        '; write it inside "with op.get_context().autocommit_block():"'
    },
    dialects=("postgresql",),
)
def statement_refused_in_transaction(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision runs a statement in Alembic's transaction that PostgreSQL refuses there.

    In `upgrade()`, at the call: `create_index` and `drop_index` with `postgresql_concurrently=True`, on new
    tables too; SQL that says `CREATE INDEX CONCURRENTLY`, `DROP INDEX CONCURRENTLY`, `REINDEX … CONCURRENTLY`, `REINDEX
    DATABASE` or `SYSTEM`, `VACUUM`, `CREATE` or `DROP DATABASE` or `TABLESPACE`, `ALTER SYSTEM`, `DETACH PARTITION …
    CONCURRENTLY`.

    Silent inside `autocommit_block()`, after a COMMIT or `.commit()`, on a connection of its own or one that is given
    an isolation level, where env.py says something of AUTOCOMMIT or `transactional_ddl`, and under a test of the
    database that lets PostgreSQL not through or cannot be read. `REINDEX TABLE`, `CREATE EXTENSION`, `ALTER TYPE … ADD
    VALUE` and `REFRESH MATERIALIZED VIEW CONCURRENTLY` are allowed in a transaction.

    ## Why
    Alembic runs all revisions in one transaction. "CREATE INDEX CONCURRENTLY cannot run inside a transaction block",
    says PostgreSQL; everything is rolled back, and the deployment stops.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_index.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_index("ix_users_email", "users", ["email"], postgresql_concurrently=True)
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_index.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        with op.get_context().autocommit_block():
            op.create_index("ix_users_email", "users", ["email"], postgresql_concurrently=True)
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    for each in on(migration.upgrade, "postgresql"):
        statement = _refused(each)
        if statement and each.state.transaction == "migration" and migration.project.run().in_transaction:
            yield violation("refused", each.place, statement=statement)


def _refused(operation: Operation) -> str:
    """The statement that is refused, as a message calls it; empty where there is none."""
    if isinstance(operation, (CreateIndex, DropIndex)) and is_true(operation, "postgresql_concurrently"):
        return f"{operation.call.method}(postgresql_concurrently=True)"
    return next((said for each in clauses_of(operation) if (said := _refused_clause(each))), "")


def _refused_clause(clause: Clause) -> str:
    if clause.action in _ALWAYS:
        return clause.action
    words = (each for each in _IF.get(clause.action, ()) if clause.has(each))
    return next((f"{clause.action} {each}" for each in words), "")
