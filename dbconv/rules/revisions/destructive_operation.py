"""DBC536."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AddColumn, Body, DropColumn, DropTable, Migration, Operation, statements_of
from dbconv.rule import rule
from dbconv.rules.live.dropped_name_in_model import still_mapped
from dbconv.violation import Violation, violation

_ALL_ROWS = frozenset({"DELETE", "UPDATE"})
_WHOLE = frozenset({"TRUNCATE", "DROP TABLE", "DROP COLUMN"})
_OF_COLUMNS = frozenset({"UPDATE", "DROP COLUMN"})


@rule(
    "DBC536",
    "destructive-operation",
    Migration,
    category="W",
    since="0.1",
    messages={
        message: f"{what} destroys data that no downgrade brings back"
        "; make sure that nothing running needs it, and that there is a copy"
        for message, what in {
            "table-dropped": 'drop_table of "{table}"',
            "column-dropped": 'drop_column of "{table}.{column}"',
            "statement": '{verb} on "{table}"',
            "all-rows": '{verb} without WHERE on "{table}"',
        }.items()
    },
    default_enabled=False,
)
def destructive_operation(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision drops a table or a column, or changes all rows of a table.

    In `upgrade()`, at the call: `drop_table`, `drop_column`, the SQL that does the same, TRUNCATE, and DELETE and
    UPDATE without WHERE, in SQL or by SQLAlchemy. What the revision itself creates or adds is exempt,
    and what DBC711 or DBC743 reports.
    Off by default, because dropping is often right: switch it on where a release has to be compatible with the one
    before.

    ## Why
    While a deployment runs, the old program still reads the column. And a rollback of the program brings back neither
    the column nor what was in it.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_drop_fax.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_column("users", "fax")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_drop_fax.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.drop_column("users", "fax")  # noqa: DBC536 nothing reads it since release 4
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade = migration.upgrade
    told = [operation for operation, *_ in still_mapped(migration, context.settings.dialect)]
    for each in upgrade.operations:
        if any(each is one for one in told):
            continue
        if isinstance(each, DropTable) and not _is_new(upgrade, each, each.table, ()):
            yield violation("table-dropped", each.place, table=each.table)
        elif isinstance(each, DropColumn) and not _is_new(upgrade, each, each.table, (each.name,)):
            yield violation("column-dropped", each.place, table=each.table, column=each.name or "?")
        for said in statements_of(each):
            if any(clause.has("CASCADE") for clause in said.clauses):
                continue
            verb = said.verb
            if verb in _WHOLE or (verb in _ALL_ROWS and not said.has_where):
                if not _is_new(upgrade, each, said.table, said.columns if verb in _OF_COLUMNS else ()):
                    message = "all-rows" if verb in _ALL_ROWS else "statement"
                    yield violation(message, each.place, verb=verb, table=said.table)


def _is_new(upgrade: Body, operation: Operation, table: str | None, columns: tuple[str | None, ...] | None) -> bool:
    """Whether columns of a table were made before an operation, or the table was; or they may be, if unknown."""
    if table is None or upgrade.creates_table(table):
        return True
    added = {
        column.name
        for each in upgrade.before(operation)
        if isinstance(each, AddColumn) and each.table == table
        for column in each.columns
    }
    return bool(added) if columns is None else bool(columns) and added.issuperset(columns)
