"""DBC309."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.names import words_of


@rule(
    "DBC309",
    "text-type",
    Column,
    category="R",
    since="0.1",
    messages={
        "message": 'column "{name}" is {type}, which takes no default and is indexed by a prefix alone in MySQL'
        "; write String(n)"
    },
)
def text_type(column: Column, context: Context) -> Iterator[Violation]:
    """A column is of a TEXT type, and its name does not say that its content is long (mysql).

    A word of the name in `text-words` (`body`, `html`, `description`, `remark`), singular or plural, says so.

    ## Why
    MySQL gives TEXT no literal default, indexes only a prefix of it, and may keep long values off the page, so that
    each row is read twice; temporary tables with TEXT went to disk before 8.0. A short text needs none of that.

    ## Bad
    ```python
    from sqlalchemy import Column, Text

    class User(Base):
        nick_name = Column(Text, nullable=False, comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        nick_name = Column(String(32), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `dialect`, `text-words`
    """
    kind = column.type
    if context.settings.dialect != "mysql" or kind.family != "text" or kind.decorated or not column.name:
        return
    long = context.settings.text_words
    words = {form for word in words_of(column.name) for form in (word, word.removesuffix("s"), f"{word[:-3]}y")}
    if words.isdisjoint(long):
        yield violation("message", kind.place, name=column.name, type=kind.name)
