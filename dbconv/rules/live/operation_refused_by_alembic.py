"""DBC705."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, Edit, given
from dbconv.facts.operations import (
    AddColumn,
    AlterColumn,
    CreateConstraint,
    DropConstraint,
    DropIndex,
    Migration,
    Operation,
)
from dbconv.facts.schema import Schema, SchemaTable
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import argument, is_given, on
from dbconv.violation import Violation, violation

_STATED_WHOLE = ("nullable", "new_column_name", "comment", "autoincrement")
_NOT_IN_SQLITE = ("type_", "nullable", "server_default", "comment")
_DIALECTS = ("mysql", "mssql", "sqlite")
_RAISES = "Alembic raises and the deployment stops here"
_NO_KIND = f"on mysql, drop_constraint has to be told what it drops, as each kind has a statement of its own: {_RAISES}"
_NO_TABLE = (
    "on {dialect}, an index belongs to its table: Alembic sends DROP INDEX ... ON no_table,"
    " and the deployment stops here"
)
_TOLD = {"no-kind": "known-kind", "no-table": "known-table"}
_KINDS = {"fk": "foreignkey", "uq": "unique", "ck": "check", "pk": "primary"}


@rule(
    "DBC705",
    "operation-refused-by-alembic",
    Migration,
    category="E",
    since="0.1",
    messages={
        "no-type": f"on {{dialect}}, {{call}} has to state the column's type: {_RAISES}; write existing_type=...",
        "no-kind": f'{_NO_KIND}; write type_="foreignkey", "unique", "check" or "primary"',
        "known-kind": f"{_NO_KIND}; write {{better}}",
        "no-table": f"{_NO_TABLE}; write table_name=...",
        "known-table": f"{_NO_TABLE}; write {{better}}",
        "no-batch": "SQLite cannot do this to a table that is there, and {call} fails"
        '; write it inside "with op.batch_alter_table(...) as batch_op:"',
    },
    dialects=_DIALECTS,
    fixable="safe",
    decided="what the whole column is, and what the revisions do not tell of a constraint or an index; a batch is code"
    " to be moved.",
)
def operation_refused_by_alembic(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision calls Alembic in a way that raises, or that sends nonsense, on the configured dialect.

    In `upgrade()`, at the call.

    - mysql: `alter_column` with `nullable`, `new_column_name`, `comment` or `autoincrement`, and neither
      `existing_type` nor `type_` (CHANGE and MODIFY state the whole column); `drop_constraint` without `type_`.
    - mysql, mssql: `drop_index` without a table.
    - mssql: `alter_column` with `nullable`, and neither `existing_type` nor `type_`.
    - sqlite, outside `batch_alter_table`: `create_…_constraint` and `drop_constraint`, `add_column` of a column that is
      `unique=True`, `alter_column` with `type_`, `nullable`, `server_default` or `comment`.
      Renames are fine.

    Silent under a test of the database that lets this one not through, or cannot be read. That env.py has
    `render_as_batch` does not matter: it only changes what autogenerate writes.

    ## Why
    The revision was generated for, or tried on, another database: it raises CommandError or NotImplementedError when it
    is run on this one.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_rename.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.alter_column("users", "fax", new_column_name="telefax")
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_rename.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.alter_column("users", "fax", new_column_name="telefax", existing_type=sa.String(20))
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    dialect = context.settings.dialect
    for each in () if dialect not in _DIALECTS else on(migration.upgrade, dialect):
        fault = _fault(each, dialect)
        if not fault:
            continue
        better = _better(each, migration.earlier.schema) if fault in _TOLD and _runs_once(migration, each) else None
        yield violation(
            _TOLD[fault] if better else fault,
            each.place,
            dialect=dialect if fault in ("no-type", "no-table") else None,
            call=_call(each) if fault in ("no-type", "no-batch") else None,
            better=better,
        )


def _runs_once(migration: Migration, operation: Operation) -> bool:
    """Whether a call is for one thing alone: in a helper, or a loop, it may be for others, too."""
    bodies = (each for each in (migration.upgrade, migration.downgrade) if each)
    places = [each.place for body in bodies for each in body.operations]
    return places.count(operation.place) == 1


def _better(operation: Operation, schema: Schema) -> Advice | None:
    """The argument that is missing, where the earlier revisions tell it beyond doubt."""
    if isinstance(operation, DropConstraint) and operation.name and operation.table:
        table = schema.table(operation.table, operation.schema)
        keys = table.keys if table is not None and _has_all_keys(table) else ()
        kinds = {each.kind for each in keys if each.name == operation.name}
        kind = _KINDS.get(kinds.pop(), "") if len(kinds) == 1 else ""
        return _with(operation, "type_", kind) if kind else None
    if isinstance(operation, DropIndex) and operation.name and is_known(schema.has_more_tables):
        tables = list(schema.tables)
        owners = [each for each in tables if any(key.name == operation.name for key in each.keys)]
        if len(owners) == 1 and all(map(_has_all_keys, tables)):
            return _with(operation, "table_name", owners[0].name)
    return None


def _has_all_keys(table: SchemaTable) -> bool:
    return is_known(table) and is_known(table.has_more_keys)


def _with(operation: Operation, name: str, value: str) -> Advice:
    """An argument that is given; where a None stands, it is instead of that."""
    stated = argument(operation, name)
    if stated is None:
        return given(operation.place, name, f'"{value}"', is_safe=True)
    return Advice(f'{name}="{value}"', (Edit(stated.place, f'"{value}"', is_safe=True),))


def _fault(operation: Operation, dialect: str) -> str:
    if dialect == "sqlite":
        return "no-batch" if not operation.call.in_batch and _needs_batch(operation) else ""
    if isinstance(operation, AlterColumn):
        states = _STATED_WHOLE if dialect == "mysql" else ("nullable",)
        lacks_type = is_given(operation, *states) and not is_given(operation, "type_", "existing_type")
        return "no-type" if lacks_type else ""
    if isinstance(operation, DropIndex):
        return "" if operation.call.in_batch or is_given(operation, "table_name") else "no-table"
    if dialect == "mysql" and isinstance(operation, DropConstraint) and operation.is_named is not False:
        return "" if is_given(operation, "type_") else "no-kind"
    return ""


def _needs_batch(operation: Operation) -> bool:
    if isinstance(operation, AddColumn):
        return any(each.kind == "uq" for each in operation.constraints)
    if isinstance(operation, AlterColumn):
        return is_given(operation, *_NOT_IN_SQLITE)
    return isinstance(operation, (CreateConstraint, DropConstraint))


def _call(operation: Operation) -> str:
    """The call with what makes it fail."""
    names = [each.name for each in operation.call.arguments if each.name in (*_STATED_WHOLE, *_NOT_IN_SQLITE)]
    if isinstance(operation, AddColumn):
        names = ["unique"]
    if not isinstance(operation, (AddColumn, AlterColumn)):
        names = []
    return f"{operation.call.method}({', '.join(f'{each}=...' for each in names)})"
