"""DBC311."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

_VARIABLE = frozenset({"String", "Unicode", "VARCHAR", "NVARCHAR"})


@rule(
    "DBC311",
    "string-too-long",
    Column,
    category="C",
    since="0.1",
    messages={"message": "{column} is {type}({length}), longer than {longest}; shorten it or write Text"},
)
def string_too_long(column: Column, context: Context) -> Iterator[Violation]:
    """A String is longer than `max-string-length` (mysql).

    Reported at the length. CHAR is not asked.

    ## Why
    From 256 bytes on MySQL keeps the length of each value in two bytes instead of one, an index over a few such columns
    meets InnoDB's limit of 3,072 bytes, and a sort reserves the whole length in memory.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(500), nullable=False, default="", comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(32), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `dialect`, `max-string-length`
    """
    kind, longest = column.type, context.settings.max_string_length
    if context.settings.dialect != "mysql" or kind.name not in _VARIABLE or not kind.length_place:
        return
    if kind.length is not None and kind.length > longest:
        yield violation(
            "message",
            kind.length_place,
            column=the_column(column),
            type=kind.name,
            length=str(kind.length),
            longest=str(longest),
        )
