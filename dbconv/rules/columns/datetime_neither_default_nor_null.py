"""DBC306."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, given
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation
from dbconv.words.moments import names_an_end
from dbconv.words.soft_delete import is_soft_delete

# What happens to a row when it is made or changed.
_MADE = frozenset("added created create creation inserted modified registered update updated".split())


@rule(
    "DBC306",
    "datetime-neither-default-nor-null",
    Column,
    category="C",
    since="0.1",
    messages={
        "no-null": "date-time {column} does not allow NULL; write {null}",
        "no-default": "date-time {column} has no default; write {now}",
        "no-default-of-end": "date-time {column} has no default, and now is not when it ends or is due"
        "; write the moment that is meant",
        "neither": "date-time {column} has no default and does not allow NULL; write {now} or {null}",
        "neither-of-end": "date-time {column} has no default and does not allow NULL; write {null}",
    },
    dialects=("mysql",),
    fixable="unsafe",
    decided="whether now or NULL is meant, but for rows that are made or changed then; how an annotation allows NULL.",
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
        yield violation("no-null", column.nullable.place, column=the_column(column), null=_null(column))
    elif not column.has_default and not (wanted == "now" and is_soft_delete(column.name)):
        is_end = names_an_end(column.words) or column.description.says("ends")
        message = ("no-default" if wanted == "now" else "neither") + ("-of-end" if is_end else "")
        now, null = None if is_end else _now(column), None if wanted == "now" else _null(column)
        if now and null and _MADE.isdisjoint(column.words):
            # Either may be meant, of the moment of a payment.
            now, null = Advice(now.text), Advice(null.text)
        elif now and null:
            null = Advice(null.text)
        yield violation(message, column.place, column=the_column(column), now=now, null=null)


def _now(column: Column) -> Advice:
    """What gives each row the moment in which it is made: with a time zone, if its values have one."""
    if not is_known(column.type.timezone) or column.type.timezone:
        if column.is_field:
            return given(
                column.place, "sa_column_kwargs", '{"server_default": func.now()}', imports=("sqlalchemy.func",)
            )
        return given(column.place, "server_default", "func.now()", imports=("sqlalchemy.func",))
    keyword = "insert_default" if column.in_dataclass else "default_factory" if column.is_field else "default"
    now = given(column.place, keyword, "datetime.now", imports=("datetime.datetime",))
    return now._replace(text=f"{keyword}=datetime.datetime.now")


def _null(column: Column) -> Advice:
    """What allows NULL; an annotation has to say so, too, and a person how."""
    null = given(column.place, "nullable", "True")
    return null if column.nullable.annotation is None else Advice(null.text)
