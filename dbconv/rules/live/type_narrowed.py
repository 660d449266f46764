"""DBC742."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.operations import AlterColumn, Migration
from dbconv.facts.tables import ColumnType
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.rules.live.operations import is_existing_column, is_given, on
from dbconv.rules.live.types import kind_of, type_before
from dbconv.violation import Violation, violation

# Whole numbers, the narrowest first.
_WIDTHS = ("TINYINT", "SMALLINT SMALLINTEGER", "MEDIUMINT", "INT INTEGER", "BIGINT BIGINTEGER")
_WIDTH_OF = {name: width for width, names in enumerate(_WIDTHS) for name in names.split()}
_BECOMES = 'column "{column}" of table "{table}" becomes {new} from {old}'


@rule(
    "DBC742",
    "type-narrowed",
    Migration,
    category="W",
    since="0.1",
    messages={
        "refused": f"{_BECOMES}, and the database refuses where one row does not fit"
        '; write op.execute("UPDATE {table} ...") before, so that all fit',
        "refused-mysql": f"{_BECOMES}: in strict mode MySQL refuses where one row does not fit, and cuts off"
        ' otherwise; write op.execute("UPDATE {table} ...") before, so that all fit',
        "rounded": f"{_BECOMES}: what does not fit behind the point is rounded away without a word"
        '; write op.execute("UPDATE {table} ...") before, if that is to be another way',
        "no-time": f"{_BECOMES}: the time of day of each row is lost without a word"
        "; keep it in a column of its own before",
        "no-date": f"{_BECOMES}: the date of each row is lost without a word; keep it in a column of its own before",
        "no-zone": 'column "{column}" of table "{table}" loses its time zone: each row becomes the local time of'
        " whatever time zone the session has; write postgresql_using= with AT TIME ZONE and the zone that you mean",
    },
)
def type_narrowed(migration: Migration, context: Context) -> Iterator[Violation]:
    """A column gets a type that does not hold all values of the old one.

    In `upgrade()`, at the value of `type_=`, where the type that `existing_type=` or the earlier revisions give it is
    known, and no statement before may change rows of the table: a shorter String, String with a length for Text,
    fewer bytes of a whole number, fewer digits before or behind the point of a Numeric, a whole number for Float or
    Numeric, Date or Time for DateTime, and on postgresql a DateTime without a time zone for one with.

    Silent with `postgresql_using=`, on SQLite, which holds any value in any column, and of a column that the revision
    itself has added.

    ## Why
    The developer's rows are short. In production PostgreSQL refuses a longer string, "value too long for type", and the
    deployment stops; but it rounds 1.125 to 1.13 and 1.5 to 2, and cuts the time off a date, without a word. MySQL
    refuses in strict mode, and cuts otherwise.

    ## Bad
    ```python
    # migrations/versions/1a2b3c_code.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.alter_column("users", "code", existing_type=sa.String(200), type_=sa.String(80))
    ```

    ## Good
    ```python
    # migrations/versions/1a2b3c_code.py
    import sqlalchemy as sa
    from alembic import op

    revision = "1a2b3c"
    down_revision = None

    def upgrade():
        op.execute("UPDATE users SET code = left(code, 80) WHERE length(code) > 80")
        op.alter_column("users", "code", existing_type=sa.String(200), type_=sa.String(80))
    ```

    ## Settings
    `dialect`, `lint-merged-revisions`, `merged-ref`, `script-directories`
    """
    dialect, upgrade = context.settings.dialect, migration.upgrade
    for each in on(upgrade, dialect) if dialect != "sqlite" else ():
        if not isinstance(each, AlterColumn) or each.new_type is None or not is_known(each.new_type):
            continue
        if not is_existing_column(upgrade, each) or is_given(each, "postgresql_using"):
            continue
        old = type_before(migration, each)
        fault = "" if old is None or upgrade.changes_rows(each, each.table) else _fault(old, each.new_type, dialect)
        if fault and old is not None:
            yield violation(
                "refused-mysql" if (fault, dialect) == ("refused", "mysql") else fault,
                each.new_type.place,
                column=each.name,
                table=each.table,
                old=None if fault == "no-zone" else old.label,
                new=None if fault == "no-zone" else each.new_type.label,
            )


def _fault(old: ColumnType, new: ColumnType, dialect: str) -> str:
    """What a change of type does to values; empty where the new one holds all, or that is not told."""
    kinds = kind_of(old), kind_of(new)
    if kinds == ("timestamp", "date"):
        return "no-time"
    if kinds == ("timestamp", "time"):
        return "no-date"
    if kinds == ("timestamp", "timestamp") and dialect == "postgresql":
        return "no-zone" if old.timezone is True and new.timezone is False else ""
    if kinds == ("string", "string"):
        if old.length is None and old.family == "string" and dialect == "mysql":
            # MySQL has no such type: the revision is of another database.
            return ""
        is_shorter = is_known(new.length) and new.length is not None and (old.length is None or old.length > new.length)
        return "refused" if is_shorter else ""
    return _of_numbers(old, new) if kinds == ("number", "number") else ""


def _of_numbers(old: ColumnType, new: ColumnType) -> str:
    if not old.is_whole or not new.is_whole:
        return ""
    if new.family == "integer":
        if old.family != "integer":
            return "rounded" if old.scale != 0 else ""
        if old.unsigned or new.unsigned:
            return ""
        return "refused" if _WIDTH_OF[old.name.upper()] > _WIDTH_OF[new.name.upper()] else ""
    if old.precision is None or new.precision is None or old.family == "integer":
        return ""
    scales = old.scale or 0, new.scale or 0
    if old.precision - scales[0] > new.precision - scales[1]:
        return "refused"
    return "rounded" if scales[0] > scales[1] else ""
