"""DBC721."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AddColumn, CreateIndex, Migration, Operation
from dbconv.rule import rule
from dbconv.rules.live.operations import argument, clauses_of, is_partitioned, is_watched, may_be_true, on
from dbconv.violation import Violation, violation

_BLOCK = '"with op.get_context().autocommit_block():"'
_DROP = 'op.drop_index("{index}", table_name="{table}", postgresql_concurrently=True, if_exists=True)'
_KINDS = ("FULLTEXT", "SPATIAL")


@rule(
    "DBC721",
    "index-blocks-writes",
    Migration,
    category="W",
    since="0.2",
    messages={
        "built": 'nobody can write to table "{table}" while PostgreSQL builds index "{index}"; in a revision of its own'
        f" write {_BLOCK} and in it {_DROP}, then this call with postgresql_concurrently=True",
        "unnamed": 'nobody can write to table "{table}" while PostgreSQL builds the index; give it a name, and write it'
        f" in a revision of its own in {_BLOCK}, with postgresql_concurrently=True",
        "with-column": 'index=True builds the index while nobody can write to table "{table}"; leave it out, and in a'
        f" revision of its own write {_BLOCK} and in it"
        ' op.create_index("{index}", "{table}", ["{column}"], postgresql_concurrently=True)',
        "sql": 'nobody can write to table "{table}" while PostgreSQL builds the index; in a revision of its own write'
        f" {_BLOCK} and in it CREATE INDEX CONCURRENTLY, after DROP INDEX CONCURRENTLY IF EXISTS",
        "mysql": 'nobody can write to table "{table}" while MySQL builds a {kind} index; run this revision by itself'
        " when nobody writes",
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql", "mysql"),
)
def index_blocks_writes(migration: Migration, context: Context) -> Iterator[Violation]:
    """An index is built on a table that is there while nobody can write to it.

    In `upgrade()`, at the call. postgresql: `create_index` without `postgresql_concurrently=True`, `index=True` of a
    column that is added, and SQL that says `CREATE INDEX` without `CONCURRENTLY`. mysql: a FULLTEXT or SPATIAL index;
    others are built while the table is written to.

    Silent on a table that this revision creates, on one of `small-tables`, on one that is not of `big-tables` where
    some are named, and on one that earlier revisions made with `postgresql_partition_by`: PostgreSQL builds no index on
    it concurrently.

    ## Why
    PostgreSQL takes a SHARE lock for as long as it reads the table: each INSERT and UPDATE waits. Concurrently it reads
    twice, and nobody waits. A build that fails leaves an invalid index, which is why the next try drops it first.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_index.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_index("ix_users_email", "users", ["email"])
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
    `big-tables`, `small-tables`, `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    settings, upgrade = context.settings, migration.upgrade
    find = _in_mysql if settings.dialect == "mysql" else _in_postgresql
    for each in on(upgrade, settings.dialect):
        for table, found in find(each):
            if is_watched(upgrade, table, settings) and not is_partitioned(migration, table):
                yield found


def _in_postgresql(operation: Operation) -> Iterator[tuple[str | None, Violation]]:
    """The tables of the indexes that an operation builds, with what is to be said of each."""
    if isinstance(operation, CreateIndex):
        if not may_be_true(operation, "postgresql_concurrently"):
            kind = "built" if operation.name else "unnamed"
            found = violation(kind, operation.place, table=operation.table, index=operation.name)
            yield operation.table, found
    elif isinstance(operation, AddColumn):
        for column in operation.columns:
            for index in column.indexes if column.name else ():
                name = f"ix_{operation.table}_{column.name}"
                found = violation("with-column", index.place, table=operation.table, index=name, column=column.name)
                yield operation.table, found
    for clause in clauses_of(operation):
        if clause.action == "CREATE INDEX" and not clause.has("CONCURRENTLY"):
            yield clause.table, violation("sql", operation.place, table=clause.table)


def _in_mysql(operation: Operation) -> Iterator[tuple[str | None, Violation]]:
    if isinstance(operation, CreateIndex):
        prefix = argument(operation, "mysql_prefix")
        kind = str(prefix.value).upper() if prefix else ""
        if kind in _KINDS:
            yield operation.table, violation("mysql", operation.place, table=operation.table, kind=kind)
    for clause in clauses_of(operation):
        kind = next((each for each in _KINDS if clause.has(f"{each} INDEX", f"{each} KEY")), "")
        if kind and clause.action in ("CREATE INDEX", "ADD INDEX"):
            yield clause.table, violation("mysql", operation.place, table=clause.table, kind=kind)
