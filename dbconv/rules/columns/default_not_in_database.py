"""DBC526."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice
from dbconv.edits import given as by_keyword
from dbconv.facts.default_values import neutral
from dbconv.facts.tables import Column
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC526",
    "default-not-in-database",
    Column,
    category="C",
    since="0.1",
    messages={
        "message": "the default of {column} is Python's alone: a generated revision will not carry it into the database"
        "; write {better} beside it"
    },
    default_enabled=False,
    fixable="unsafe",
    decided="how the server makes the value that Python makes.",
)
def default_not_in_database(column: Column, context: Context) -> Iterator[Violation]:
    """A NOT NULL column of a model has a default of Python's and no `server_default`.

    Reported at the default. Keys and columns that the database makes are exempt. Off by default: where every row is
    inserted by SQLAlchemy, its default is enough until the column is added to a table that has rows.

    ## Why
    `default=` is applied by SQLAlchemy, to rows that it inserts. `--autogenerate` writes the column without it: the
    revision that adds it fails on a table with rows, and an INSERT of another program or by hand fails later on.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        uses = Column(Integer, default=0, nullable=False, comment="how often it was handed in")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Coupon(Base):
        __tablename__ = "coupon"
        id = Column(Integer, primary_key=True, comment="key")
        uses = Column(Integer, default=0, server_default="0", nullable=False, comment="how often it was handed in")
    ```
    """
    if column.nullable.value or column.primary_key is True or column.generated:
        return
    server, given = column.server_default, [each for each in column.defaults if each.keyword != "onupdate"]
    given = [each for each in given if not each.is_none]
    if given and (server is None or server.is_none):
        value = neutral("server_default", column.type) if is_known(column.type) else ""
        literal = given[0].literal
        is_neutral = literal in ("", 0) and value != ""
        better = by_keyword(column.place, "server_default", value) if is_neutral else Advice("server_default=...")
        yield violation("message", given[0].place, column=the_column(column), better=better)
