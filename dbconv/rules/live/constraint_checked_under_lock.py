"""DBC723."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AddColumn, CreateConstraint, Migration, Operation, statements_of
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import clauses_of, is_watched, may_be_true, on
from dbconv.violation import Violation, violation

_READS = 'PostgreSQL reads all of table "{table}" for constraint "{key}"'
_LATER = (
    "write postgresql_not_valid=True, and in the next revision"
    ' op.execute("ALTER TABLE {table} VALIDATE CONSTRAINT {key}")'
)
_KINDS = {"fk": "foreign-key", "ck": "check", "ex": "exclusion"}


@rule(
    "DBC723",
    "constraint-checked-under-lock",
    Migration,
    category="W",
    since="0.2",
    messages={
        "foreign-key": f"{_READS}, while nobody can write to it or to the table that it refers to; {_LATER}",
        "check": f"{_READS}, while nobody can read it or write to it; {_LATER}",
        "exclusion": 'PostgreSQL builds the index of the exclusion constraint while nobody can read table "{table}" or'
        " write to it; run this revision by itself when nobody waits",
        "new-column": 'PostgreSQL reads all of table "{table}" for the foreign key of column "{column}", which is'
        " NULL in each row, while nobody can write to it; write inline_references=True (Alembic 1.18.2 or later)",
        "with-column": 'PostgreSQL reads all of table "{table}" for the constraint of column "{column}" while'
        " nobody can write to it; add the column without, then the constraint with postgresql_not_valid=True, and"
        " VALIDATE CONSTRAINT in the next revision",
        "sql": 'PostgreSQL reads all of table "{table}" for the constraint while nobody can write to it; write'
        ' NOT VALID, and in the next revision "ALTER TABLE {table} VALIDATE CONSTRAINT ..."',
        "mysql": 'MySQL copies table "{table}" for the constraint while nobody can write to it; run this revision by'
        " itself when nobody writes",
        "mysql-foreign-key": 'MySQL copies table "{table}" for the foreign key while nobody can write to it; if'
        ' you have seen that all rows refer to one, write op.execute("SET foreign_key_checks = 0") before, and = 1'
        " behind it",
    },
    default_enabled=False,
    online=True,
    dialects=("postgresql", "mysql"),
)
def constraint_checked_under_lock(migration: Migration, context: Context) -> Iterator[Violation]:
    """A constraint is added to a table that is there, of which all rows are read under its lock.

    In `upgrade()`, at the call. postgresql: `create_foreign_key` and `create_check_constraint` without
    `postgresql_not_valid=True`, `create_exclude_constraint`, a ForeignKey or a CheckConstraint of a column that is
    added (Alembic sends it by itself; with `inline_references=True` a new column is not read), and SQL that says `ADD
    CONSTRAINT` with `FOREIGN KEY` or `CHECK` without `NOT VALID`. mysql: a CHECK, and a foreign key where no `SET
    foreign_key_checks = 0` stands before.

    Silent on a table that this revision creates, on one of `small-tables`, and on one that is not of `big-tables` where
    some are named.

    ## Why
    A foreign key takes SHARE ROW EXCLUSIVE on both tables, a CHECK takes ACCESS EXCLUSIVE, for as long as all rows are
    read. NOT VALID holds for new rows at once, and reads none; VALIDATE reads them under a lock that stops nobody.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_key.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_foreign_key("fk_orders_user_id", "orders", "users", ["user_id"], ["id"])
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_key.py
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.create_foreign_key(
            "fk_orders_user_id", "orders", "users", ["user_id"], ["id"], postgresql_not_valid=True
        )
    ```

    ## Settings
    `big-tables`, `small-tables`, `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    settings, upgrade = context.settings, migration.upgrade
    find = _in_mysql if settings.dialect == "mysql" else _in_postgresql
    unchecked = False
    for each in on(upgrade, settings.dialect):
        unchecked = unchecked or any(
            one.verb == "SET" and "FOREIGN_KEY_CHECKS" in one.text.upper() for one in statements_of(each)
        )
        for table, found in find(each):
            if is_watched(upgrade, table, settings) and not (unchecked and found.message == "mysql-foreign-key"):
                yield found


def _in_postgresql(operation: Operation) -> Iterator[tuple[str | None, Violation]]:
    """The tables of which an operation has rows read, with what is to be said of each."""
    if isinstance(operation, CreateConstraint):
        kind, table = _KINDS.get(operation.constraint.kind, ""), operation.table
        if kind == "exclusion":
            yield table, violation(kind, operation.place, table=table)
        elif kind and not may_be_true(operation, "postgresql_not_valid"):
            yield table, violation(kind, operation.place, table=table, key=operation.name or "...")
    elif isinstance(operation, AddColumn) and not may_be_true(operation, "inline_references"):
        for column in operation.columns:
            kinds = {each.kind: each.place for each in operation.constraints}
            is_empty = "ck" not in kinds and is_known(column.defaults) and column.server_default is None
            place = kinds.get("fk", kinds.get("ck"))
            if place is not None and column.name:
                said = "new-column" if is_empty else "with-column"
                yield operation.table, violation(said, place, table=operation.table, column=column.name)
    for clause in clauses_of(operation):
        if clause.action == "ADD CONSTRAINT" and clause.has("FOREIGN KEY", "CHECK"):
            if not clause.has("NOT VALID"):
                yield clause.table, violation("sql", operation.place, table=clause.table)


def _in_mysql(operation: Operation) -> Iterator[tuple[str | None, Violation]]:
    kinds: list[tuple[str | None, str]] = []
    if isinstance(operation, CreateConstraint):
        kinds.append((operation.table, operation.constraint.kind))
    for clause in clauses_of(operation):
        if clause.action == "ADD CONSTRAINT":
            kinds.append((clause.table, "fk" if clause.has("FOREIGN KEY") else "ck" if clause.has("CHECK") else ""))
    for table, kind in kinds:
        if kind in ("fk", "ck"):
            said = "mysql-foreign-key" if kind == "fk" else "mysql"
            yield table, violation(said, operation.place, table=table)
