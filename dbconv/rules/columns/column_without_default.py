"""DBC301."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import NEUTRAL
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC301",
    "column-without-default",
    Column,
    category="C",
    since="0.1",
    messages={"message": "{column} has no default; write default={neutral}"},
)
def column_without_default(column: Column, context: Context) -> Iterator[Violation]:
    """A column has no default value.

    A default is `default=`, `server_default=`, `insert_default=`, `default_factory=`, `Identity`, `Computed` or a
    sequence; `default=None` is none. A nullable column is not exempt.

    Exempt are primary keys, foreign keys (0 would dangle), columns that are unique by themselves (only one row could
    have the neutral value), date and time types, binary types, `Uuid`, and types without a neutral value (`Enum`,
    `JSON`, `ARRAY`, `INET`); under mysql also TEXT and the like, which take no literal default there. Silent where
    the type or a part of the definition is unknown.

    ## Why
    A column without a default is NULL in every row that does not name it: counts and comparisons leave such rows out,
    and each reader has to think of a third state beside 0 and 1, or beside empty and filled.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        stock = Column(Integer, nullable=False, comment="pieces on the shelf")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Product(Base):
        stock = Column(Integer, nullable=False, default=0, comment="pieces on the shelf")
    ```

    ## Settings
    `dialect`
    """
    if column.has_default or column.primary_key or column.foreign_key or column.unique:
        return
    if column.type.family == "text" and context.settings.dialect == "mysql":
        return
    neutral = NEUTRAL.get(column.type.family)
    if neutral:
        none = next((default.place for default in column.defaults if default.keyword != "onupdate"), None)
        yield violation("message", none or column.place, column=the_column(column), neutral=neutral)
