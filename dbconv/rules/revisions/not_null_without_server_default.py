"""DBC525."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, given
from dbconv.facts.default_values import neutral
from dbconv.facts.operations import AddColumn, AlterColumn, Body, CreateConstraint, Migration
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.not_null import may_hold_null
from dbconv.violation import Violation, violation
from dbconv.words.quoting import in_sql

_EMPTIES = frozenset({"DELETE", "TRUNCATE"})

_REFUSES = "the rows that are there have no value for it, and the database refuses"
_FILLS = "MySQL fills the rows that are there with 0, '', or the first value of an Enum, which nobody chose"
_FILLS_MOMENT = "MySQL's strict mode refuses it where there are rows, and any other fills them with '0000-00-00'"
_MOMENTS = frozenset({"date-time", "date"})


@rule(
    "DBC525",
    "not-null-without-server-default",
    Migration,
    category="E",
    since="0.1",
    messages={
        "altered": 'column "{column}" of table "{table}" becomes NOT NULL: no UPDATE here or in the revision before'
        " fills the rows in which it is NULL; write op.execute({update}) before",
        **{
            f"{message}{form}": f'column "{{column}}" of table "{{table}}" becomes NOT NULL: {evidence}'
            f"; {better}add it nullable, UPDATE it, then alter it"
            for form, better in {
                "": "write {value}, or ",
                "-reference": "no row may refer to one that is not there; ",
            }.items()
            for message, evidence in {
                "added": _REFUSES,
                "added-default": f"default= is Python's; {_REFUSES}",
                "added-mysql": _FILLS,
                "added-default-mysql": f"default= is Python's; {_FILLS}",
                "added-moment-mysql": _FILLS_MOMENT,
                "added-moment-default-mysql": f"default= is Python's; {_FILLS_MOMENT}",
            }.items()
            if not (form and "moment" in message)
        },
    },
    fixable="unsafe",
    decided="with what rows are filled, where it is no neutral value, or the column is there already.",
)
def not_null_without_server_default(migration: Migration, context: Context) -> Iterator[Violation]:
    """A revision makes a column NOT NULL that has no value in the rows that are there.

    In `upgrade()`: `add_column(…, nullable=False)` without `server_default`, at the column; and `alter_column(…,
    nullable=False)` of a column that no UPDATE before it has filled, at its name. Through `batch_op` too.

    Silent: a table that is created in the same revision, a primary key, `Identity`, `Computed`; a column that the
    revision adds with a server default and then alters, or that is NOT NULL already, by `existing_nullable=False` or an
    earlier revision; one of a table that has foreign keys alone; one of which a valid CHECK says `IS NOT NULL`, here or
    in an earlier revision; any statement before that changes or empties the table, and any call that may do so. For
    `alter_column` that may be in the revision right before, too, or any before that sets the very column: add, fill and
    tighten in steps is how it is done without a pause. In a merged revision nothing is said.

    ## Why
    The developer's table is empty, so that the revision passes; production's is not. PostgreSQL, SQLite, SQL Server and
    Oracle refuse it ("column contains null values") and the deployment stops. MySQL writes its implicit value into each
    row, `''`, `0`, an Enum's first value, which nobody chose; a date is an error in strict mode. A `default=` in the
    model does not help: SQLAlchemy applies it to rows that it inserts later, and `--autogenerate` does not write it.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger(), nullable=False))
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_add_age.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.add_column("users", sa.Column("age", sa.SmallInteger(), nullable=False, server_default="0"))
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    upgrade, dialect = migration.upgrade, context.settings.dialect
    for each in upgrade.operations:
        if not isinstance(each, (AddColumn, AlterColumn)) or each.table is None or upgrade.creates_table(each.table):
            continue
        if isinstance(each, AddColumn):
            for column in each.columns:
                if _lacks_value(column) and not upgrade.changes_rows(each, each.table, _EMPTIES):
                    yield _added(upgrade, column, each.table, dialect)
        elif each.name is not None and each.nullable is False and each.was_nullable is not False:
            if may_hold_null(migration, each, each.table, each.name):
                update = _update(each, each.table, each.name, dialect)
                yield violation("altered", each.call.name_place, column=each.name, table=each.table, update=update)


def _update(operation: AlterColumn, table: str, name: str, dialect: str) -> str:
    """The statement that fills a column, as Python writes it."""
    column = in_sql(name, dialect)
    of = ".".join(in_sql(each, dialect) for each in (operation.schema, table) if each)
    statement = f"UPDATE {of} SET {column} = ... WHERE {column} IS NULL"
    return repr(statement) if '"' in statement else f'"{statement}"'


def _lacks_value(column: Column) -> bool:
    if column.name is None or column.has_more is not False or not is_known(column.defaults, column.nullable.value):
        return False
    if column.primary_key is not False or column.generated is not False:
        return False
    on_the_server = any(each.keyword == "server_default" and not each.is_none for each in column.defaults)
    return column.nullable.value is False and not on_the_server


def _refers(upgrade: Body, column: Column, table: str) -> bool:
    """Whether a column refers to rows, of which one that is made up does not exist."""
    if column.foreign_key is not False or str(column.name).endswith("_id"):
        return True
    made = (each for each in upgrade.operations if isinstance(each, CreateConstraint) and each.table == table)
    return any(each.constraint.kind == "fk" and column.name in each.columns for each in made)


def _added(upgrade: Body, column: Column, table: str, dialect: str) -> Violation:
    if _refers(upgrade, column, table):
        default = "-default" if any(each.is_none is False for each in column.defaults) else ""
        mysql = "-mysql" if dialect == "mysql" else ""
        return violation(f"added{default}{mysql}-reference", column.place, column=column.name, table=table)
    value = neutral("server_default", column.type) if is_known(column.type) else ""
    better = given(column.place, "server_default", value) if value else Advice("server_default=...")
    default = "-default" if any(each.is_none is False for each in column.defaults) else ""
    moment = "-moment" if is_known(column.type) and column.type.family in _MOMENTS else ""
    mysql = f"{moment}{default}-mysql" if dialect == "mysql" else default
    return violation(f"added{mysql}", column.place, column=column.name, table=table, value=better)
