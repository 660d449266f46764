"""DBC307."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import not_null
from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC307",
    "implicit-null",
    Column,
    category="C",
    since="0.1",
    messages={"message": "{column} allows NULL because nothing says otherwise; write {better}"},
    dialects=("mysql",),
    fixable="unsafe",
    decided="what its rows get, where the type has no neutral value or a CHECK is about it.",
)
def implicit_null(column: Column, context: Context) -> Iterator[Violation]:
    """A column allows NULL only because nothing says otherwise.

    Where it has no default either, or `default=None`, the advice names both: without one, INSERTs would fail.

    Exempt are primary keys, foreign keys, integers without a default that are called like one (`user_id`: 0 would
    dangle), columns that are unique by themselves, date and time types, binary types and stamps of a soft delete; under
    mysql also TEXT, BLOB and JSON, which take no literal default there. Silent where the type or a part of the
    definition is unknown.

    ## Why
    Nobody decided. A third state beside 0 and 1, or beside empty and filled, comes into the column by the first insert
    that forgets it, and every comparison, count and index has to think of it from then on.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(8), default="", comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(8), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `dialect`
    """
    if column.nullable.value and not column.nullable.said and column.needs_value(context.settings.dialect):
        yield violation(
            "message", column.place, column=the_column(column), better=not_null(column, context.is_checked(column))
        )
