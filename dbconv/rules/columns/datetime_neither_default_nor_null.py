"""DBC306."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.soft_delete import is_soft_delete

_NOW = "default=datetime.datetime.now"


@rule(
    "DBC306",
    "datetime-neither-default-nor-null",
    Column,
    category="C",
    since="0.1",
    messages={
        "no-null": "date-time {column} does not allow NULL; write nullable=True",
        "no-default": f"date-time {{column}} has no default; write {_NOW}",
        "neither": f"date-time {{column}} has no default and does not allow NULL; write {_NOW} or nullable=True",
    },
)
def datetime_neither_default_nor_null(column: Column, context: Context) -> Iterator[Violation]:
    """A date-time column has neither a default nor NULL for "no time".

    With `datetime-default = "either"` a date-time column that is NOT NULL and has no default is reported; with `"now"`
    each one without a default, stamps of a soft delete apart; with `"null"` each one that is NOT NULL. Primary keys are
    exempt. Silent where the type, a default or the nullability is unknown.

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
    elif not column.has_default and wanted == "now" and not is_soft_delete(column.name):
        yield violation("no-default", column.place, column=the_column(column))
    elif not column.has_default and wanted == "either":
        yield violation("neither", column.place, column=the_column(column))
