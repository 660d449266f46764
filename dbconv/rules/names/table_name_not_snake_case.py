"""DBC221."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Table
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import BadForm, bad_form, snake_case, words_of
from dbconv.words.plurals import same_noun


@rule(
    "DBC221",
    "table-name-not-snake-case",
    Table,
    category="C",
    since="0.1",
    messages={
        "empty-no-better": 'table name "{name}" is empty; write what it holds in lower-case English words',
        "quoted": 'table name "{name}" holds {character}, which has to be quoted; write "{better}"',
        "quoted-no-better": 'table name "{name}" holds {character}, which has to be quoted'
        "; write what it holds in lower-case English words",
        "first-digit-no-better": 'table name "{name}" begins with a digit'
        "; write what it holds in lower-case English words",
        "first-underscore": 'table name "{name}" begins with an underscore; write "{better}"',
        "first-underscore-no-better": 'table name "{name}" begins with an underscore'
        "; write what it holds in lower-case English words",
        "last-underscore": 'table name "{name}" ends in an underscore; write "{better}"',
        "last-underscore-no-better": 'table name "{name}" ends in an underscore'
        "; write what it holds in lower-case English words",
        "doubled-underscore": 'table name "{name}" holds a doubled underscore; write "{better}"',
        "doubled-underscore-no-better": 'table name "{name}" holds a doubled underscore'
        "; write what it holds in lower-case English words",
        "upper-case": 'table name "{name}" has upper-case letters; write "{better}"',
        "upper-case-no-better": 'table name "{name}" has upper-case letters'
        "; write what it holds in lower-case English words",
    },
)
def table_name_not_snake_case(table: Table, context: Context) -> Iterator[Violation]:
    """A table's name is not in snake_case.

    Reported are upper-case letters, characters outside `a-z`, `0-9` and `_`, a digit at the front, and an underscore
    at either end or doubled; not a doubled one between the names of two tables, which a link table has (`user__team`).

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
    fault = bad_form(table.name)
    if fault is None and table.name != table.name.lower():
        fault = BadForm("upper-case")
    if fault is not None and fault.kind == "doubled-underscore" and _is_links(table.name, context):
        return
    if fault is not None:
        mended = snake_case(table.name)
        better = context.suggestion(table, mended)
        message = fault.kind if better else f"{fault.kind}-no-better"
        yield violation(
            message,
            table.name_place,
            mended=mended,
            name=table.name,
            character=fault.character,
            better=better,
        )


def _is_links(name: str, context: Context) -> bool:
    """Whether a name is that of two known tables, each in either number, with two underscores between them."""
    first, _, second = name.partition("__")
    known = [words_of(each) for each in context.file_tables.table_names]
    return name == name.lower() and all(any(_is_same(words_of(end), each) for each in known) for end in (first, second))


def _is_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one and other) and one[:-1] == other[:-1] and same_noun(one[-1], other[-1])
