"""DBC413."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import ResolvedForeignKey
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation

_SET_NULL = "SET NULL"


@rule(
    "DBC413",
    "set-null-of-not-null",
    ResolvedForeignKey,
    category="E",
    since="0.2",
    messages={
        "one": '{keyword}="SET NULL" asks for NULL in {column}, which is NOT NULL'
        '; allow NULL, or write another {keyword}, as "CASCADE" or "RESTRICT"'
    },
)
def set_null_of_not_null(relation: ResolvedForeignKey, context: Context) -> Iterator[Violation]:
    """A foreign key sets a column to NULL that is NOT NULL.

    `ondelete="SET NULL"` or `onupdate="SET NULL"` of a `ForeignKey`, a `ForeignKeyConstraint` or SQLModel's `Field`,
    where one of the columns is NOT NULL by `nullable=`, by its annotation, or as a part of the primary key. Silent
    where the action, or whether NULL is allowed, is unknown.

    A person decides: whether rows outlive what they refer to.

    ## Why
    MySQL and MariaDB refuse the table, with nothing but "errno: 150". PostgreSQL and SQLite make it, and then refuse to
    delete each row that another one refers to.

    ## Bad
    ```python
    from sqlalchemy import Column, ForeignKey, Integer

    class Visit(Base):
        city_id = Column(
            Integer, ForeignKey("cities.id", ondelete="SET NULL"), nullable=False, index=True, comment="where it was"
        )
    ```

    ## Good
    ```python
    from sqlalchemy import Column, ForeignKey, Integer

    class Visit(Base):
        city_id = Column(
            Integer, ForeignKey("cities.id", ondelete="SET NULL"), nullable=True, index=True, comment="where it was"
        )
    ```
    """
    actions = {"ondelete": relation.ondelete, "onupdate": relation.onupdate}
    said = [keyword for keyword, action in actions.items() if is_known(action) and action == _SET_NULL]
    nulls = [each.nullable.value for each in relation.columns]
    refusing = (each for each, null in zip(relation.columns, nulls) if is_known(null) and not null)
    column = next(refusing, None) if said else None
    if column is not None:
        yield violation("one", relation.place, keyword=said[0], column=the_column(column))
