"""DBC306."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.moments import names_an_end
from dbconv.words.soft_delete import is_soft_delete


@rule(
    "DBC306",
    "datetime-neither-default-nor-null",
    Column,
    category="C",
    since="0.1",
    messages={
        "no-null": "date-time {column} does not allow NULL; write nullable=True",
        "no-default": "date-time {column} has no default; write {now}",
        "no-default-of-end": "date-time {column} has no default, and now is not when it ends or is due"
        "; write the moment that is meant",
        "neither": "date-time {column} has no default and does not allow NULL; write {now} or nullable=True",
        "neither-of-end": "date-time {column} has no default and does not allow NULL; write nullable=True",
    },
    dialects=("mysql",),
)
def datetime_neither_default_nor_null(column: Column, context: Context) -> Iterator[Violation]:
    """A date-time column has neither a default nor NULL for "no time".

    With `datetime-default = "either"` a date-time column that is NOT NULL and has no default is reported; with `"now"`
    each one without a default, stamps of a soft delete apart; with `"null"` each one that is NOT NULL. Primary keys are
    exempt. Now is not advised for what ends or is due, by name (`expires_at`, `due_date`, `valid_until`) or description
    ("到期", "deadline"), and no clock of Python's for `DateTime(timezone=True)`. Silent where the type, a default or the
    nullability is unknown.

    ## Why
    There is no neutral moment. A column that must have one and is given none makes each insert of old code fail, or,
    on MySQL without strict mode, stores the year 0000.

    ## Bad
    ```python
    from sqlalchemy import Column, DateTime

    class Order(Base):
        paid_at = Column(DateTime, nullable=False, comment="when the bank said so")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, DateTime

    class Order(Base):
        paid_at = Column(DateTime, nullable=True, comment="when the bank said so")
    ```

    ## Settings
    `datetime-default`
    """
    if column.type.family != "date-time" or column.primary_key:
        return
    wanted = context.settings.datetime_default
    if wanted != "now" and column.nullable.value:
        return
    if wanted == "null":
        yield violation("no-null", column.nullable.place, column=the_column(column))
    elif not column.has_default and not (wanted == "now" and is_soft_delete(column.name)):
        is_end = names_an_end(column.words) or column.description.says("ends")
        message = ("no-default" if wanted == "now" else "neither") + ("-of-end" if is_end else "")
        yield violation(message, column.place, column=the_column(column), now=None if is_end else _now(column))


def _now(column: Column) -> str:
    """What gives each row the moment in which it is made: with a time zone, if its values have one."""
    if not is_known(column.type.timezone) or column.type.timezone:
        return "server_default=func.now()"
    return f"{'insert_default' if column.in_dataclass else 'default'}=datetime.datetime.now"
