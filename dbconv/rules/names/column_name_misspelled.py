"""DBC211."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import listed, term
from dbconv.violation import Violation, violation
from dbconv.words.names import with_words, words_of
from dbconv.words.spelling import misspelled


@rule(
    "DBC211",
    "column-name-misspelled",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" is misspelled: {misspellings}; write "{better}"',
        "no-better": 'column name "{name}" is misspelled: {misspellings}; spell it right and say more of what it holds',
    },
    precedence=6,
)
def column_name_misspelled(column: Column, context: Context) -> Iterator[Violation]:
    """A word in a column's name is misspelled.

    Reported are the misspellings of a list that has one correction for each; a word that is in no dictionary is none. A
    foreign key that is called like the column that it refers to is not reported again.

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
    if column.name is None or context.file_tables.is_named_by_target(column):
        return
    allowed = context.settings.allowed_words
    found = misspelled(word for word in words_of(column.name) if word not in allowed)
    if found:
        mended = with_words(column.name, found)
        better = context.suggestion(column, mended)
        yield violation(
            "better" if better else "no-better",
            column.name_place,
            name=column.name,
            misspellings=listed(term("misspelling", word=word, correct=each) for word, each in found.items()),
            better=better,
            words=frozenset(found),
            mended=mended,
        )
