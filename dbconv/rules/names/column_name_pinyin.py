"""DBC212."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.terms import Term, any_of, listed, quoted, term
from dbconv.violation import Violation, violation
from dbconv.words.names import with_words, words_of
from dbconv.words.pinyin import Chinese, initials_in, pinyin_in


@rule(
    "DBC212",
    "column-name-pinyin",
    Column,
    category="C",
    since="0.1",
    messages={
        "better": 'column name "{name}" is Chinese in pinyin: {pinyin}; write "{better}"',
        "no-better": 'column name "{name}" is Chinese in pinyin: {pinyin}; say what it holds in English',
        "initials": 'column name "{name}" is the initials of {characters} in pinyin; write "{better}"',
        "initials-no-better": 'column name "{name}" is the initials of {characters} in pinyin'
        "; say what it holds in English",
    },
    precedence=7,
)
def column_name_pinyin(column: Column, context: Context) -> Iterator[Violation]:
    """A word in a column's name is Chinese written in pinyin.

    Reported are words of a list, alone or run together (`dizhi`, `shoujihao`), and beside them single syllables
    (`shouji_hao`); that a word can be cut into syllables says nothing: `name`, `change` and `machine` can. Reported is
    also a name that is the initials of its own description's pinyin, all of them, up to a bracket, a comma, a colon or
    a space: `xm` 姓名, `lxdh` 联系电话（手机或座机）. A comment in the source is such a description. A foreign key
    that is called like the column that it refers to is not reported again.

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
    if column.name is None or context.file_tables.is_named_by_target(column):
        return
    words = [word for word in words_of(column.name) if word not in context.settings.allowed_words]
    found = pinyin_in(words)
    initials = None if found or not words else initials_in(column.words, column.description.heads)
    if initials:
        mended = "_".join(initials.meanings).replace(" ", "_")
        better = context.suggestion(column, mended)
        yield violation(
            "initials" if better else "initials-no-better",
            column.name_place,
            name=column.name,
            characters=initials.characters,
            better=better,
            words=frozenset(words),
            mended=mended,
        )
    if found:
        clear = {word: each.meanings[0] if len(each.meanings) == 1 else "" for word, each in found.items()}
        mended = with_words(column.name, clear)
        better = context.suggestion(column, mended)
        yield violation(
            "better" if better else "no-better",
            column.name_place,
            name=column.name,
            pinyin=listed(_said(word, each) for word, each in found.items()),
            better=better,
            words=frozenset(found),
            mended=mended,
        )


def _said(word: str, chinese: Chinese) -> Term:
    characters, meanings = chinese.characters, any_of(quoted(chinese.meanings))
    if characters:
        return term("pinyin", word=word, characters=characters, meanings=meanings)
    return term("pinyin-meanings", word=word, meanings=meanings)
