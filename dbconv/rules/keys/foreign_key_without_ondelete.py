"""DBC416."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import ResolvedForeignKey
from dbconv.rule import rule
from dbconv.terms import the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC416",
    "foreign-key-without-ondelete",
    ResolvedForeignKey,
    category="C",
    since="0.2",
    default_enabled=False,
    messages={
        "message": "the foreign key of {column} does not say what happens when the row that it refers to is deleted"
        "; write ondelete=..."
    },
)
def foreign_key_without_ondelete(relation: ResolvedForeignKey, context: Context) -> Iterator[Violation]:
    """A foreign key does not say what happens when the row that it refers to is deleted.

    `ForeignKey`, `ForeignKeyConstraint` and SQLModel's `Field(foreign_key=…)` without `ondelete=`, whatever it would
    say. Silent where `**options` may give it.

    A person decides: `"CASCADE"` for parts, `"SET NULL"` for what outlives it, `"RESTRICT"` for what must not be lost.

    ## Why
    Without it the database refuses to delete the row, and code that deletes it fails one day in production, or deletes
    what refers to it by hand, in one place of several.

    ## Bad
    ```python
    from sqlalchemy import Column, ForeignKey, Integer

    class Visit(Base):
        city_id = Column(Integer, ForeignKey("cities.id"), nullable=True, index=True, comment="where it was")
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
    if relation.ondelete is None:
        yield violation("message", relation.place, column=the_column(relation.columns[0]))
