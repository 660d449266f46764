"""DBC702."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from dbconv.context import Context
from dbconv.facts.operations import AddColumn, AlterColumn, CreateTable, Migration, Operation, Statement, statements_of
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import argument, clauses_of, is_committed, on
from dbconv.violation import Violation, violation

_REFUSES = 'PostgreSQL says "unsafe use of new value", and the deployment stops here'
_BLOCK = 'write the ALTER TYPE inside "with op.get_context().autocommit_block():"'


@rule(
    "DBC702",
    "enum-value-used-uncommitted",
    Migration,
    category="E",
    since="0.1",
    messages={
        "above": 'the value "{value}" is added to type "{type}" above, and used before that is committed: '
        f"{_REFUSES}; {_BLOCK}",
        "earlier": 'the value "{value}" is added to type "{type}" by a revision that runs in the same transaction, as'
        f" env.py does not set transaction_per_migration=True: {_REFUSES}; {_BLOCK} there",
    },
    dialects=("postgresql",),
)
def enum_value_used_uncommitted(migration: Migration, context: Context) -> Iterator[Violation]:
    """A value is used in the transaction in which `ALTER TYPE … ADD VALUE` adds it (postgresql).

    In `upgrade()`, at the later statement: SQL that has the value in quotes and names a column, a table or the type,
    as far as the earlier revisions know which columns are of that type; and a `server_default=` of a column of the
    type. Where env.py does not set `transaction_per_migration`, all revisions of a run share one transaction: what a
    revision before has added that is not merged either counts, too.

    Silent after a COMMIT and inside or after `autocommit_block()`, which commits. A value that `RENAME VALUE` made may
    be used.

    ## Why
    PostgreSQL lets nobody use a new value before it is committed: "unsafe use of new value". Two revisions are no way
    out by themselves, as `alembic upgrade head` runs both in one transaction.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_happy.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("ALTER TYPE mood ADD VALUE 'happy'")
        op.execute("UPDATE people SET mood = 'happy' WHERE mood = 'glad'")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_happy.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        with op.get_context().autocommit_block():
            op.execute("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'happy'")
        op.execute("UPDATE people SET mood = 'happy' WHERE mood = 'glad'")
    ```

    ## Settings
    `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    operations = list(on(migration.upgrade, "postgresql"))
    run = migration.project.run()
    added: dict[str, str] = {}
    if not run.transaction_per_migration:
        for each in migration.earlier.pending():
            added = _after(added, each)
    before = dict(added)
    for each in operations:
        if each.state.transaction == "migration" and run.in_transaction:
            for value, type_ in added.items():
                if _uses(each, value, type_, migration):
                    message = "earlier" if before.get(value) == type_ else "above"
                    yield violation(message, each.place, value=value, type=type_)
                    break
        added = _after(added, each)


def _after(added: Mapping[str, str], operation: Operation) -> dict[str, str]:
    """The values that are not committed after an operation, with their types."""
    if is_committed(operation):
        return {}
    new = ((each.new_name, each.name) for each in clauses_of(operation) if each.action == "ADD VALUE")
    return {**added, **{value: type_ for value, type_ in new if value and type_}}


def _uses(operation: Operation, value: str, type_: str, migration: Migration) -> bool:
    if isinstance(operation, (AddColumn, CreateTable)):
        is_of_type = any(each.name == type_ for each in operation.enums)
        return is_of_type and any(
            default.keyword == "server_default" and default.value == value
            for column in operation.columns
            if is_known(column.defaults)
            for default in column.defaults
        )
    if isinstance(operation, AlterColumn):
        default = argument(operation, "server_default")
        if default is None or not is_known(default.value) or default.value != value:
            return False
        names = _names(migration, type_)
        return any(each.name == type_ for each in operation.enums) or operation.name in names
    return any(_holds(each, value, type_, migration) for each in statements_of(operation))


def _holds(statement: Statement, value: str, type_: str, migration: Migration) -> bool:
    """Whether a statement has a value where it is one of the type, as far as can be told."""
    if f"'{value}'" not in statement.text.replace("''", "'") or statement.verb == "COMMENT":
        return False
    if any(each.action in ("ADD VALUE", "RENAME VALUE") for each in statement.clauses):
        return False
    names = _names(migration, type_)
    words = set(re.findall(r"\w+", statement.text))
    return not words.isdisjoint({*names, type_}) or (not names and statement.verb != "INSERT")


def _names(migration: Migration, type_: str) -> set[str]:
    """The names of the columns that are of a type, and of their tables."""
    found: set[str] = set()
    for table in migration.earlier.schema.tables:
        for column in table.columns.values():
            if is_known(column.enum) and column.enum is not None and column.enum.name == type_:
                found |= {column.name, table.name}
    return found | set(_of_operations(migration.upgrade.operations, type_))


def _of_operations(operations: Iterable[Operation], type_: str) -> Iterator[str]:
    for each in operations:
        if isinstance(each, (AddColumn, CreateTable)) and any(one.name == type_ for one in each.enums):
            yield from (column.name for column in each.columns if column.name and column.type.family == "enum")
            yield from [each.table] if each.table else []
