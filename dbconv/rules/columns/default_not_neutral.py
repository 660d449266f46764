"""DBC302."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.default_values import fits, is_neutral, neutral
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC302",
    "default-not-neutral",
    Column,
    category="C",
    since="0.1",
    messages={"message": "the default of {column} is {value}, which means something; write {better}"},
    default_enabled=False,
)
def default_not_neutral(column: Column, context: Context) -> Iterator[Violation]:
    """A column's literal default is not `''`, `0` or `False`.

    Calls, names and SQL functions are no literals and are left alone, as are types without a neutral value. A default
    that does not fit the type is `default-type-mismatch` alone.

    ## Why
    A default that means something is a decision that nobody made for this row: a status that is right today is set in
    every row that forgot to say, and cannot be told from one that was chosen.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        shelf_count = Column(Integer, nullable=False, default=10, comment="pieces on the shelf")
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
    kind = column.type
    for default in column.defaults:
        better = neutral(default.keyword, kind)
        if default.keyword == "onupdate" or not better or not fits(default, kind, context.settings.dialect):
            continue
        if not is_neutral(default, kind):
            value, written = repr(default.value), f"{default.keyword}={better}"
            yield violation("message", default.place, column=the_column(column), value=value, better=written)
