"""DBC221."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Table
from dbconv.rule import rule
from dbconv.violation import Fault, Violation
from dbconv.words.names import advice, bad_form, snake_case


@rule(
    "DBC221",
    "table-name-not-snake-case",
    Table,
    category="C",
    since="0.1",
    messages={"message": 'table name "{_0}" {_1}; {_2}'},
)
def table_name_not_snake_case(table: Table, context: Context) -> Iterator[Violation]:
    """A table's name is not in snake_case.

    Reported are upper-case letters, characters outside `a-z`, `0-9` and `_`, a digit at the front, and an underscore
    at either end or doubled.

    ## Why
    Whether MySQL tells `OrderItem` from `orderitem` depends on the server's platform: a dump from one machine may not
    run on the next. PostgreSQL finds such a table only in quotes.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class OrderItem(Base):
        __tablename__ = "OrderItem"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class OrderItem(Base):
        __tablename__ = "order_item"
        id = Column(Integer, primary_key=True, comment="key")
    ```
    """
    if table.name is None:
        return
    fault = bad_form(table.name) or ("has upper-case letters" if table.name != table.name.lower() else "")
    if fault:
        mended = snake_case(table.name)
        better = advice(context.suggestion(table, mended), "write what it holds in lower-case English words")
        yield Fault(table.name_place, (table.name, fault, better), mended=mended)
