"""DBC305."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Column
from dbconv.rule import rule
from dbconv.violation import Fault, Violation


@rule(
    "DBC305",
    "mutable-default",
    Column,
    category="W",
    since="0.1",
    messages={"message": "{_0} of {_1} is one {_2} that all rows share; {_3}"},
)
def mutable_default(column: Column, context: Context) -> Iterator[Violation]:
    """A default is a list, a dict or a set, which all rows share.

    Reported are displays and comprehensions (`[]`, `{}`, `{1}`) and calls (`list()`, `dict()`, `set()`) in
    `default=`, `insert_default=` and `onupdate=`.

    ## Why
    SQLAlchemy puts the very object into each new row: appending to one row's list changes the default of all rows
    that come after it.

    ## Bad
    ```python
    from sqlalchemy import JSON, Column

    class Article(Base):
        labels = Column(JSON, nullable=False, default=[], comment="labels in the order that the author gave")
    ```

    ## Good
    ```python
    from sqlalchemy import JSON, Column

    class Article(Base):
        labels = Column(JSON, nullable=False, default=list, comment="labels in the order that the author gave")
    ```
    """
    for default in column.defaults:
        if default.container and default.keyword != "server_default":
            better = default.container if default.is_empty else "lambda: ..., which makes one for each row"
            args = (default.keyword, column.label, default.container, f"write {default.keyword}={better}")
            yield Fault(default.place, args)
