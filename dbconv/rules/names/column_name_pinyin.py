"""DBC212."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables.schema import Column
from dbconv.rule import rule
from dbconv.violation import Fault, Violation
from dbconv.words.names import advice, with_words, words_of
from dbconv.words.pinyin import Chinese, pinyin_in


@rule(
    "DBC212",
    "column-name-pinyin",
    Column,
    category="C",
    since="0.1",
    messages={"message": 'column name "{_0}" is Chinese in pinyin: {_1}; {_2}'},
    precedence=6,
)
def column_name_pinyin(column: Column, context: Context) -> Iterator[Violation]:
    """A word in a column's name is Chinese written in pinyin.

    Reported are words of a list, alone or run together (`dizhi`, `shoujihao`), and beside them single syllables
    (`shouji_hao`); that a word can be cut into syllables says nothing: `name`, `change` and `machine` can.

    ## Why
    Without tones most of it is ambiguous (`shijian` is a time or an event), two authors spell it differently, and
    nobody else can read or search it.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class Customer(Base):
        fapiao_dizhi = Column(String(80), nullable=False, default="", comment="发票寄往何处")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class Customer(Base):
        invoice_address = Column(String(80), nullable=False, default="", comment="发票寄往何处")
    ```

    ## Settings
    `allowed-words`
    """
    if column.name is None:
        return
    words = [word for word in words_of(column.name) if word not in context.settings.allowed_words]
    found = pinyin_in(words)
    if found:
        evidence = ", ".join(f'"{word}" is {_said(each)}' for word, each in found.items())
        clear = {word: each.meanings[0] if len(each.meanings) == 1 else "" for word, each in found.items()}
        mended = with_words(column.name, clear)
        better = advice(context.suggestion(column, mended), "say what it holds in English")
        yield Fault(column.name_place, (column.name, evidence, better), frozenset(found), mended=mended)


def _said(chinese: Chinese) -> str:
    meanings = " or ".join(f'"{meaning}"' for meaning in chinese.meanings)
    return f"{chinese.characters} {meanings}".strip()
