"""DBC210."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import listed, term
from dbconv.violation import Violation, violation
from dbconv.words.abbreviations import Evidence, abbreviations_in, expansions
from dbconv.words.names import with_words, words_of
from dbconv.words.pinyin import initials_in


@rule(
    "DBC210",
    "column-name-abbreviated",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" is abbreviated: {abbreviations}; write "{better}"',
        "no-better": 'column name "{name}" is abbreviated: {abbreviations}; write the words in full',
        "unclear": 'column name "{name}" is abbreviated: "{word}" may stand for several words; spell it out',
    },
    precedence=5,
)
def column_name_abbreviated(column: Column, context: Context) -> Iterator[Violation]:
    """A word in a column's name is abbreviated.

    Reported are the abbreviations of a list; a word that is in no dictionary is none. What is said and written as a
    word of its own is no abbreviation either: `id`, `url`, `ip`, `api`, `sku`, `vat`, `info`, `config`, `min`, `max`,
    `repo`, `org`, `params`. `no` is one at the end only (`order_no`). Where an abbreviation may stand for several
    words, the column's description or comment decides (`num` 数量 is a count, 编号 a number), or else another word of
    its name or of its table; where nothing does, no word is proposed. A foreign key that is called like the column that
    it refers to is not reported again.

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
    if column.name is None or context.file_tables.is_named_by_target(column):
        return
    known = expansions(settings.abbreviations, settings.extend_abbreviations)
    evidence = Evidence(column.description, words_of(column.table or column.owner))
    found = abbreviations_in(words_of(column.name), known, evidence)
    found = {word: meaning for word, meaning in found.items() if word not in settings.allowed_words}
    if not found or initials_in(column.words, column.description.heads):
        return
    mended = with_words(column.name, found)
    better = context.suggestion(column, mended)
    unclear = next((word for word, meaning in found.items() if not meaning), None)
    yield violation(
        "better" if better else "unclear" if unclear else "no-better",
        column.name_place,
        name=column.name,
        abbreviations=(
            None
            if unclear
            else listed(term("short-form", word=word, meanings=f'"{meaning}"') for word, meaning in found.items())
        ),
        word=unclear,
        better=better,
        words=frozenset(found),
        mended=mended,
    )
