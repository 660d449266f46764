"""DBC222."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import Table
from dbconv.rule import rule
from dbconv.rules.names.offers import offer_for_table, with_offers
from dbconv.terms import the_versions
from dbconv.violation import Violation, violation
from dbconv.words.keywords import keywords_of


@rule(
    "DBC222",
    "table-name-reserved-word",
    Table,
    category="W",
    since="0.1",
    messages=with_offers(
        {"reserved": 'table name "{name}" is reserved in {versions} and must be quoted in every statement'}
    ),
    precedence=2,
)
def table_name_reserved_word(table: Table, context: Context) -> Iterator[Violation]:
    """A table's name is a reserved word of the database.

    The whole name counts, in any letter case. A name that Flask-SQLAlchemy derives from the class is known, and
    reported at the class. The message offers the plural, where that is not reserved.

    ## Why
    SQLAlchemy quotes such names, but hand-written SQL, a shell, a report or another service does not, and fails with
    a syntax error: `SELECT * FROM order`.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Order(Base):
        __tablename__ = "order"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
    ```

    ## Settings
    `dialect`
    """
    if table.name is None:
        return
    versions = keywords_of(context.settings.dialect).reserved.get(table.name.lower())
    if versions:
        ending, better, mended = offer_for_table(table, context)
        yield violation(
            f"reserved-{ending}",
            table.name_place,
            name=table.name,
            versions=the_versions(versions),
            better=better,
            words=frozenset(table.name.lower().split("_")),
            mended=mended,
        )
