"""DBC303."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.default_values import fits, inner_text, is_truth_for_number, neutral
from dbconv.facts.tables import Column, ColumnType, Default
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

_NOW = {"date": "func.current_date()", "time": "func.current_time()", "date-time": "func.now()"}


@rule(
    "DBC303",
    "default-type-mismatch",
    Column,
    category="W",
    since="0.1",
    messages={
        "type": "{keyword}={value} of {column} does not fit its type {type}; write {keyword}={better}",
        "quotes": "{keyword}={value} of {column} is stored with its quotes; write {keyword}={better}",
    },
)
def default_type_mismatch(column: Column, context: Context) -> Iterator[Violation]:
    """A literal default, or `onupdate`, does not fit the column's type.

    A plain string as `server_default` becomes a quoted literal: it fits where the server can read it as the type, so
    that `"0"` is right for an Integer and `"CURRENT_TIMESTAMP"` wrong for a DateTime. One that has quotes already,
    `"''"`, is stored with them. `text("…")` is read where it is a literal, and left alone otherwise. Silent for types
    that take more than one Python type (JSON, Enum, Uuid). PostgreSQL takes no truth value for a number (`default=True`
    of an Integer), and no number in SQL for a truth value (`text("0")` of a Boolean).

    ## Why
    The driver or the server converts the value, or refuses it: SQLite keeps an empty text in an Integer column, MySQL
    in strict mode raises when the first row is inserted, PostgreSQL when the table is created.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        shelf_count = Column(Integer, nullable=False, default="0", comment="pieces on the shelf")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        shelf_count = Column(Integer, nullable=False, default=0, comment="pieces on the shelf")
    ```

    ## Settings
    `dialect`
    """
    for default in column.defaults:
        if not fits(default, column.type, context.settings.dialect):
            inner = inner_text(default)
            yield violation(
                "type" if inner is None else "quotes",
                default.place,
                keyword=default.keyword,
                value=repr(default.value),
                column=the_column(column),
                type=column.type.name if inner is None else None,
                better=_better(default, column.type) if inner is None else f'"{inner}"',
            )


def _better(default: Default, kind: ColumnType) -> str:
    if is_truth_for_number(default, kind):
        if kind.family == "boolean":
            return f'text("{"true" if default.value else "false"}")'
        return str(int(bool(default.value))) if default.keyword != "server_default" else f'"{default.value:d}"'
    if kind.name in ("Interval", "INTERVAL"):
        return 'text("...")' if default.keyword == "server_default" else "datetime.timedelta(0)"
    return _NOW.get(kind.family) or neutral(default.keyword, kind)
