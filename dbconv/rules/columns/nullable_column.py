"""DBC308."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.column_types import NEUTRAL
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC308",
    "nullable-column",
    Column,
    category="C",
    since="0.1",
    messages={
        "neutral": "{column} allows NULL; write nullable=False and a neutral default",
        "no-neutral": "{column} allows NULL; write nullable=False",
    },
)
def nullable_column(column: Column, context: Context) -> Iterator[Violation]:
    """A column allows NULL and says so: `nullable=True`, `Mapped[X | None]` or `Optional`.

    Exempt as in `implicit-null`.

    ## Why
    `WHERE nick_name <> 'li'` leaves out every row where it is NULL, `COUNT(nick_name)` counts fewer rows than there
    are, and a unique index lets any number of NULLs in. A neutral value has none of these traps.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(8), nullable=True, default="", comment="shown beside comments")
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
    if column.nullable.value and column.nullable.said and column.needs_value(context.settings.dialect):
        has_neutral = column.type.family in NEUTRAL
        message = "neutral" if has_neutral else "no-neutral"
        yield violation(message, column.nullable.place, column=the_column(column))
