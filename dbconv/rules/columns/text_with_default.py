"""DBC323."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

# Of the binary types, those that MySQL has as BLOB.
_BLOBS = frozenset({"LargeBinary", "BLOB", "TINYBLOB", "MEDIUMBLOB", "LONGBLOB", "PickleType"})


@rule(
    "DBC323",
    "text-with-default",
    Column,
    category="E",
    since="0.2",
    messages={
        "message": "{column} is {type} with a literal server_default, which MySQL refuses (1101)"
        '; write default=... for Python, or text("(...)") in brackets for the server, from MySQL 8.0.13 on'
    },
    dialects=("mysql",),
)
def text_with_default(column: Column, context: Context) -> Iterator[Violation]:
    """A TEXT, BLOB or JSON column has a literal `server_default`.

    `server_default="x"`, and `text("'x'")` or `text("0")`, of a column that is TEXT, BLOB or JSON in MySQL. An
    expression in brackets, `text("('x')")`, and a function are fine. MariaDB takes a literal, from 10.2.1 on: who has
    nothing else disables this rule.

    A person decides: whether Python or the server makes the value.

    ## Why
    MySQL refuses the table: "BLOB, TEXT, GEOMETRY or JSON column can't have a default value" (1101). SQLite and MariaDB
    make it, and so tests pass.

    ## Bad
    ```python
    from sqlalchemy import Column, Text

    class Visit(Base):
        remark = Column(Text, nullable=False, server_default="none", comment="what the guide says")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Text

    class Visit(Base):
        remark = Column(Text, nullable=False, default="none", comment="what the guide says")
    ```
    """
    kind = column.type
    is_refused = kind.family == "text" or kind.name == "JSON" or kind.name in _BLOBS
    if not is_refused:
        return
    for default in column.defaults:
        if default.keyword == "server_default" and default.value is not None:
            yield violation("message", default.place, column=the_column(column), type=kind.name)
