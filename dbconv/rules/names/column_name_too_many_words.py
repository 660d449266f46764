"""DBC207."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of


@rule(
    "DBC207",
    "column-name-too-many-words",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" has {count} words, more than {most}; write "{better}"',
        "no-better": 'column name "{name}" has {count} words, more than {most}; say it in fewer',
    },
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
    if count > most + (column.foreign_key is True):
        better = context.suggestion(column, column.name)
        message = "better" if better else "no-better"
        yield violation(message, column.name_place, name=column.name, count=count, most=most, better=better)
