"""DBC308."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import not_null
from dbconv.context import Context
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
    messages={"message": "{column} allows NULL; write {better}"},
    dialects=("mysql",),
    silent_beside=("DBC322",),
    fixable="unsafe",
    decided="what its rows get, where the type has no neutral value or a CHECK is about it; how an alias says None.",
)
def nullable_column(column: Column, context: Context) -> Iterator[Violation]:
    """A column allows NULL and says so: `nullable=True`, `Mapped[X | None]` or `Optional`.

    The advice is to say it where it is said: `Mapped[X]`, `nullable=False`, or both, and a neutral default where there
    is none. Exempt as in `implicit-null`.

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
    nullable = column.nullable
    if nullable.value and nullable.said and column.needs_value(context.settings.dialect):
        yield violation(
            "message", nullable.place, column=the_column(column), better=not_null(column, context.is_checked(column))
        )
