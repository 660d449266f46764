"""DBC223."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Table
from dbconv.rule import rule
from dbconv.violation import Violation, violation


@rule(
    "DBC223",
    "table-without-description",
    Table,
    category="C",
    since="0.1",
    messages={
        "call": 'table "{name}" has no description; write comment="..." in Table(...) and say what a row is',
        "class": 'table "{name}" has no description; write comment="..." in __table_args__ and say what a row is',
    },
    default_enabled=False,
)
def table_without_description(table: Table, context: Context) -> Iterator[Violation]:
    """A table has no description.

    A description is `comment` in `__table_args__` or in `Table(…)`. Silent where bases or arguments are unknown.
    Off by default: the guide asks for descriptions of columns only.

    ## Why
    What one row stands for is the first thing that a newcomer asks of a table.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Base:
        pass

    class Visit(Base):
        __tablename__ = "visit"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Base:
        pass

    class Visit(Base):
        __tablename__ = "visit"
        __table_args__ = {"comment": "one request for a page, by a person or a robot"}
        id = Column(Integer, primary_key=True, comment="key")
    ```
    """
    if table.name is None:
        return
    if any(text.value is None or text.value.strip() for text in table.descriptions):
        return
    yield violation("call" if table.is_call else "class", table.place, name=table.name)
