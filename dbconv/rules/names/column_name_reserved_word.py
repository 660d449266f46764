"""DBC204."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.rules.names.offers import offer_for, with_offers
from dbconv.terms import the_versions
from dbconv.violation import Violation, violation
from dbconv.words.keywords import keywords_of


@rule(
    "DBC204",
    "column-name-reserved-word",
    Column,
    category="W",
    since="0.1",
    messages=with_offers(
        {"reserved": 'column name "{name}" is reserved in {versions} and must be quoted in every statement'}
    ),
    precedence=1,
)
def column_name_reserved_word(column: Column, context: Context) -> Iterator[Violation]:
    """A column's name is a reserved word of the database.

    The whole name counts, in any letter case. The message says which versions reserve the word: a word that only a
    later version reserves breaks hand-written SQL on the day of the upgrade. It offers another name where one is known,
    as `column-name-keyword` does.

    ## Why
    SQLAlchemy quotes such names, but hand-written SQL, a shell, a report or another service does not, and fails with
    a syntax error.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Player(Base):
        rank = Column(Integer, nullable=False, default=0, comment="place in the season's table")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Player(Base):
        season_rank = Column(Integer, nullable=False, default=0, comment="place in the season's table")
    ```

    ## Settings
    `dialect`
    """
    if column.name is None:
        return
    versions = keywords_of(context.settings.dialect).reserved.get(column.name.lower())
    if versions:
        ending, better, mended = offer_for(column, context)
        yield violation(
            f"reserved-{ending}",
            column.name_place,
            name=column.name,
            versions=the_versions(versions),
            better=better,
            words=frozenset(column.name.lower().split("_")),
            mended=mended,
        )
