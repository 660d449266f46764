"""DBC205."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.violation import Violation, violation
from dbconv.words.keywords import keywords_of

# The team guide's own examples (G2.1(4)); `name` is a keyword of no more than some of the databases.
_GUIDE = frozenset({"name", "time", "datetime", "password"})


@rule(
    "DBC205",
    "column-name-keyword",
    Column,
    category="C",
    since="0.1",
    messages={
        "keyword": 'column name "{name}" is a keyword of {dialect}; say in two or three words what it holds',
        "type": 'column name "{name}" is the name of a type in {dialect}; say in two or three words what it holds',
        "sql-keyword": 'column name "{name}" is a keyword in SQL; say in two or three words what it holds',
    },
    precedence=3,
)
def column_name_keyword(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name is a keyword or the name of a type in the database.

    The whole name counts, in any letter case. `name`, `time`, `datetime` and `password` are reported in every
    dialect, `id` in none. Words that have to be quoted are `column-name-reserved-word`'s.

    ## Why
    A keyword says what kind of thing a column holds, never which one: after a join, nobody knows whose `name`, `type`
    or `status` it is. Such a word may be reserved in the next version, and stands in the way of search.

    ## Bad
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        name = Column(String(80), nullable=False, default="", comment="shown beside comments")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, String

    class User(Base):
        display_name = Column(String(80), nullable=False, default="", comment="shown beside comments")
    ```

    ## Settings
    `dialect`
    """
    name = column.name.lower() if column.name else ""
    known = keywords_of(context.settings.dialect)
    words = frozenset(name.split("_"))
    if name in known.keywords:
        yield violation("keyword", column.name_place, name=column.name, dialect=known.name, words=words)
    elif name in known.types:
        yield violation("type", column.name_place, name=column.name, dialect=known.name, words=words)
    elif name in _GUIDE:
        yield violation("sql-keyword", column.name_place, name=column.name, words=words)
