"""DBC205."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.rules.names.offers import offer_for, with_offers
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
    messages=with_offers(
        {
            "type": 'column name "{name}" is the name of a type in {dialect}',
            "keyword": 'column name "{name}" is a keyword of {dialect}',
            "of-others": 'column name "{name}" is a keyword of other databases',
        }
    ),
    precedence=3,
)
def column_name_keyword(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name is a keyword or the name of a type in the database.

    The whole name counts, in any letter case. `name`, `time`, `datetime` and `password` are reported in every
    dialect, and so are the names of the types of its manual; on postgresql also its keywords that can name no function
    and no type (`position`, `values`). With `keyword-names = "all"` each keyword of the dialect is: `status`, `type`,
    `value`. `id` is never reported. Words that have to be quoted are `column-name-reserved-word`'s.

    The message offers another name where one is known that no rule on names reports, that no other column of the table
    has and that means nothing else in the class: the one that the description, the table or the type asks for, else
    one such as people use.

    ## Why
    A keyword says what kind of thing a column holds, never which one: after a join, nobody knows whose `name` or `date`
    it is. Such a word may be reserved in the next version, and stands in the way of search.

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
    `dialect`, `keyword-names`
    """
    name = column.name.lower() if column.name else ""
    known = keywords_of(context.settings.dialect)
    asks_all = context.settings.keyword_names == "all"
    if name in known.types:
        kind = "type"
    elif name in known.keywords and (asks_all or name in known.restricted or name in _GUIDE):
        kind = "keyword"
    elif name in _GUIDE:
        kind = "of-others"
    else:
        return
    ending, better, mended = offer_for(column, context)
    yield violation(
        f"{kind}-{ending}",
        column.name_place,
        name=column.name,
        dialect=None if kind == "of-others" else known.name,
        better=better,
        words=frozenset(name.split("_")),
        mended=mended,
    )
