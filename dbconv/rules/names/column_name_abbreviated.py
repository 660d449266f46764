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

_IS = 'column name "{name}" is abbreviated'
_OTHERS = ", and {others} in this file that their attributes spell out"


@rule(
    "DBC210",
    "column-name-abbreviated",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": f'{_IS}: {{abbreviations}}; write "{{better}}"',
        "no-better": f"{_IS}: {{abbreviations}}; write the words in full",
        "unclear": f'{_IS}: "{{word}}" may stand for several words; spell it out',
        "better-several": f'{_IS}{_OTHERS}: {{abbreviations}}; write "{{better}}"',
        "no-better-several": f"{_IS}{_OTHERS}: {{abbreviations}}; write the words in full",
        "unclear-several": f'{_IS}{_OTHERS}: "{{word}}" may stand for several words; spell it out',
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
    it refers to is not reported again. Names of a given schema that attributes spell out (`name = Column("nm", …)`) are
    one finding a file, at the first, with the number of the others.

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
    found = _found(column, context)
    if not found:
        return
    others = 0
    if _is_spelled_out(column, context):
        # Names of a schema that is given, which the mapping spells out, are one decision.
        alike = (each for each in context.file_tables.every(Column) if _is_spelled_out(each, context))
        if next(alike, column) is not column:
            return
        others = sum(1 for _ in alike)
    mended = with_words(str(column.name), found)
    better = context.suggestion(column, mended)
    unclear = next((word for word, meaning in found.items() if not meaning), None)
    message = "better" if better else "unclear" if unclear else "no-better"
    yield violation(
        f"{message}-several" if others else message,
        column.name_place,
        name=column.name,
        abbreviations=(
            None
            if unclear
            else listed(term("short-form", word=word, meanings=f'"{meaning}"') for word, meaning in found.items())
        ),
        word=unclear,
        better=better,
        others=term("more", count=str(others)) if others else None,
        words=frozenset(found),
        mended=mended,
    )


def _found(column: Column, context: Context) -> dict[str, str]:
    """The abbreviations in a column's name that are its own, with what they stand for."""
    settings = context.settings
    if column.name is None or context.file_tables.is_named_by_target(column):
        return {}
    known = expansions(settings.abbreviations, settings.extend_abbreviations)
    evidence = Evidence(column.description, words_of(column.table or column.owner))
    found = abbreviations_in(words_of(column.name), known, evidence)
    found = {word: meaning for word, meaning in found.items() if word not in settings.allowed_words}
    return {} if initials_in(column.words, column.description.heads) else found


def _is_spelled_out(column: Column, context: Context) -> bool:
    """Whether an attribute says in full what the name, which is written beside it, abbreviates."""
    if column.attribute in (None, column.name) or not _found(column, context):
        return False
    named = column._replace(name=column.attribute)
    return len(str(column.attribute)) > len(str(column.name)) and not _found(named, context)
