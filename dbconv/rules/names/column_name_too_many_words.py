"""DBC207."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Column
from dbconv.rule import rule
from dbconv.violation import Fault, Violation
from dbconv.words.names import advice, words_of


@rule(
    "DBC207",
    "column-name-too-many-words",
    Column,
    category="C",
    since="0.1",
    messages={"message": 'column name "{_0}" has {_1} words, more than {_2}; {_3}'},
)
def column_name_too_many_words(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name has more than three words.

    Words are what underscores and capitals part, whatever they mean; a number alone is none (`address_line_2` has
    two). A foreign key may be one word longer than `max-words`, because it repeats the name of a table.

    ## Why
    Long names do not fit into a report, are shortened differently by each who selects them, and tell of a column that
    wants its own table.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Invoice(Base):
        second_person_to_inform = Column(String(80), nullable=False, default="", comment="gets a copy by mail")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class Invoice(Base):
        copy_recipient = Column(String(80), nullable=False, default="", comment="gets a copy by mail")
    ```

    ## Settings
    `max-words`
    """
    if column.name is None:
        return
    count = sum(not word.isdigit() for word in words_of(column.name))
    most = context.settings.max_words
    if count > most + column.foreign_key:
        better = advice(context.suggestion(column, column.name), "say it in fewer")
        yield Fault(column.name_place, (column.name, str(count), str(most), better))
