"""DBC210."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import any_of, listed, quoted, term
from dbconv.violation import Violation, violation
from dbconv.words.abbreviations import abbreviations_in, expansions
from dbconv.words.names import with_words, words_of


@rule(
    "DBC210",
    "column-name-abbreviated",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" is abbreviated: {abbreviations}; write "{better}"',
        "no-better": 'column name "{name}" is abbreviated: {abbreviations}; write the words in full',
    },
    precedence=4,
)
def column_name_abbreviated(column: Column, context: Context) -> Iterator[Violation]:
    """A word in a column's name is abbreviated.

    Reported are the abbreviations of a list; a word that is in no dictionary is none. What is said and written as a
    word of its own is no abbreviation either: `id`, `url`, `ip`, `api`, `sku`, `vat`, `info`, `config`, `min`, `max`.
    `no` is one at the end only (`order_no`). Where an abbreviation may stand for several words, all are named and no
    name is proposed.

    ## Why
    The reader of a report or of another service does not know whether `temp` is a temperature, and the next table
    abbreviates the same word in another way: `cust_addr` is never found by a search for `customer_address`.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Stock(Base):
        reserved_qty = Column(Integer, nullable=False, default=0, comment="pieces in orders that are not shipped")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Stock(Base):
        reserved_quantity = Column(Integer, nullable=False, default=0, comment="pieces in orders that are not shipped")
    ```

    ## Settings
    `abbreviations`, `extend-abbreviations`, `allowed-words`
    """
    settings = context.settings
    if column.name is None:
        return
    known = expansions(settings.abbreviations, settings.extend_abbreviations)
    found = abbreviations_in(words_of(column.name), known)
    found = {word: meanings for word, meanings in found.items() if word not in settings.allowed_words}
    if not found:
        return
    clear = {word: meanings[0] if len(meanings) == 1 else "" for word, meanings in found.items()}
    mended = with_words(column.name, clear)
    better = context.suggestion(column, mended)
    yield violation(
        "better" if better else "no-better",
        column.name_place,
        name=column.name,
        abbreviations=listed(
            term("short-form", word=word, meanings=any_of(quoted(each))) for word, each in found.items()
        ),
        better=better,
        words=frozenset(found),
        mended=mended,
    )
