"""DBC305."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import instead
from dbconv.context import Context
from dbconv.edits import OLD
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC305",
    "mutable-default",
    Column,
    category="W",
    since="0.1",
    messages={
        "empty": "{keyword} of {column} is one {container} that all rows share; write {better}",
        "filled": "{keyword} of {column} is one {container} that all rows share"
        "; write {better}, which makes one for each row",
    },
    fixable="safe",
)
def mutable_default(column: Column, context: Context) -> Iterator[Violation]:
    """A default is a list, a dict or a set, which all rows share.

    Reported are displays and comprehensions (`[]`, `{}`, `{1}`) and calls (`list()`, `dict()`, `set()`) in
    `default=`, `insert_default=` and `onupdate=`, and a constant that is one.

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
            # What a constant holds by then, nobody knows.
            is_empty = default.is_empty and not default.name
            text = default.container if is_empty else f"{OLD}.copy" if default.name else f"lambda: {OLD}"
            shown = f"{default.name}.copy" if default.name else "" if is_empty else "lambda: ..."
            yield violation(
                "empty" if is_empty else "filled",
                default.place,
                keyword=default.keyword,
                column=the_column(column),
                container=default.container,
                better=instead(default, text, column, is_safe=True, shown=shown),
            )
