"""DBC211."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Column
from dbconv.rule import rule
from dbconv.violation import Fault, Violation
from dbconv.words.names import advice, with_words, words_of
from dbconv.words.spelling import misspelled


@rule(
    "DBC211",
    "column-name-misspelled",
    Column,
    category="C",
    since="0.1",
    messages={"message": 'column name "{_0}" is misspelled: {_1}; {_2}'},
    precedence=5,
)
def column_name_misspelled(column: Column, context: Context) -> Iterator[Violation]:
    """A word in a column's name is misspelled.

    Reported are the misspellings of a list that has one correction for each; a word that is in no dictionary is none.

    ## Why
    A misspelled column is misspelled for ever, by everyone: whoever types it right gets an error, and whoever renames
    it has to change every query.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Parcel(Base):
        reciever_city = Column(String(80), nullable=False, default="", comment="where it is sent to")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class Parcel(Base):
        receiver_city = Column(String(80), nullable=False, default="", comment="where it is sent to")
    ```

    ## Settings
    `allowed-words`
    """
    if column.name is None:
        return
    allowed = context.settings.allowed_words
    found = misspelled(word for word in words_of(column.name) if word not in allowed)
    if found:
        evidence = ", ".join(f'"{word}" for "{correct}"' for word, correct in found.items())
        mended = with_words(column.name, found)
        better = advice(context.suggestion(column, mended), "spell it right and say more of what it holds")
        yield Fault(column.name_place, (column.name, evidence, better), frozenset(found), mended=mended)
