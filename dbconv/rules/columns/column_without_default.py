"""DBC301."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import neutral_default
from dbconv.context import Context
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
    messages={"message": "{column} has no default; write {default}"},
    dialects=("mysql",),
    # Where the type is wrong, nobody adds a default of that type first.
    silent_beside=("DBC315", "DBC316", "DBC317", "DBC319"),
    fixable="unsafe",
    decided="whether a CHECK on the column lets the neutral value in.",
)
def column_without_default(column: Column, context: Context) -> Iterator[Violation]:
    """A column that is NOT NULL has no default value.

    A default is `default=`, `server_default=`, `insert_default=`, `default_factory=`, `Identity`, `Computed` or a
    sequence; `default=None` is none. Of a column that allows NULL, DBC307 and DBC308 ask for both. In a dataclass
    (`MappedAsDataclass`) the advice is `insert_default=`: a `default=` there is the field's, and no field without one
    may follow.

    Exempt are primary keys, foreign keys and integers that are called like one, `user_id` (0 would dangle), columns
    that are unique by themselves (only one row could have the neutral value), date and time types, binary types,
    `Uuid`, and types without a neutral value (`Enum`, `JSON`, `ARRAY`, `INET`); under mysql also TEXT and the like,
    which take no literal default there. Silent where the type or a part of the definition is unknown, and where
    another rule says that the type is the wrong one.

    ## Why
    The guide asks for a default of every column, so that a row can be inserted by code that does not know the column
    yet: without one each such INSERT fails. On PostgreSQL it is usual that a value which must be given has none.

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
    if column.nullable.value or column.has_default or column.primary_key or column.foreign_key or column.unique:
        return
    if column.is_called_a_reference or (column.type.family == "text" and context.settings.dialect == "mysql"):
        return
    default = neutral_default(column, context.is_checked(column))
    if default:
        none = next((each.place for each in column.defaults if each.keyword != "onupdate"), None)
        yield violation("message", none or column.place, column=the_column(column), default=default)
