"""DBC314."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.column_edits import retyped
from dbconv.context import Context
from dbconv.facts.column_types import SIZED, WIDE
from dbconv.facts.tables import Column
from dbconv.rule import rule
from dbconv.rules.columns.small_numbers import has_small_range
from dbconv.terms import any_of
from dbconv.violation import Violation, violation


@rule(
    "DBC314",
    "integer-too-wide",
    Column,
    category="R",
    since="0.1",
    messages={"message": 'column "{name}" is {type}, though its name says a number of a small range; write {better}'},
    fixable="unsafe",
    decided="what a default is that does not fit.",
)
def integer_too_wide(column: Column, context: Context) -> Iterator[Violation]:
    """A column of a small range is an Integer or BigInteger (mysql, postgresql, mssql).

    The name ends in one of `small-number-words`: `age`, `month`, `level`, `priority`, `rating`. Keys are not asked, nor
    is a column whose default needs the room, whose description shows a month with its year (202401), or that holds
    another number (`max_age` in seconds, `price_per_month`, `xp_to_next_level`). SQLite and Oracle have one integer of
    all sizes.

    ## Why
    An Integer takes 4 bytes in each row and in each index on it, a SmallInteger 2, and a TINYINT 1.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer

    class Member(Base):
        age = Column(Integer, nullable=False, default=0, comment="in years")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, SmallInteger

    class Member(Base):
        age = Column(SmallInteger, nullable=False, default=0, comment="in years")
    ```

    ## Settings
    `dialect`, `small-number-words`
    """
    kind, better = column.chosen_type, SIZED.get(context.settings.dialect)
    if better is None or kind is None or kind.name not in WIDE or column.primary_key:
        return
    if has_small_range(column, context):
        smaller = retyped(column, "SmallInteger", context.settings.dialect)._replace(text=any_of(better))
        yield violation("message", kind.place, name=column.name, type=kind.label, better=smaller)
