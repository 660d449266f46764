"""DBC415."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import OLD, Advice, Change, Edit, removed
from dbconv.facts.constraints import LooseConstraint
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_ARGUMENTS = "__table_args__"


@rule(
    "DBC415",
    "constraint-not-attached",
    LooseConstraint,
    category="W",
    since="0.2",
    messages={
        "message": "this {written} names its columns by text in the body of a class, where SQLAlchemy does not see it"
        "; write it into {better}"
    },
    fixable="unsafe",
    decided="where __table_args__ is inherited or computed, and how one that has a name of its own joins others.",
)
def constraint_not_attached(fact: LooseConstraint, context: Context) -> Iterator[Violation]:
    """A constraint or an index stands in the body of a class, and is none of its table's.

    `UniqueConstraint("a", "b")`, `CheckConstraint("a > 0")`, `ForeignKeyConstraint`, `PrimaryKeyConstraint` and
    `Index("name", "a")` as a statement of a class body, or bound to a name there that nothing uses. With columns
    instead of their names, `UniqueConstraint(a, b)`, SQLAlchemy gives it to the table of these.

    ## Why
    SQLAlchemy makes the table without it and says nothing; doubles come in, and nobody looks for a constraint that
    stands there in the source.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer, String, UniqueConstraint

    class Visit(Base):
        id = Column(Integer, primary_key=True, comment="key")
        city = Column(String(32), nullable=False, default="", comment="where it was")
        UniqueConstraint("city", name="uq_visit_city")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer, String, UniqueConstraint

    class Visit(Base):
        __table_args__ = (UniqueConstraint("city", name="uq_visit_city"),)
        id = Column(Integer, primary_key=True, comment="key")
        city = Column(String(32), nullable=False, default="", comment="where it was")
    ```
    """
    better = Advice(_ARGUMENTS, _edits(fact) if fact.is_first else ())
    yield violation("message", fact.place, written=fact.written, better=better)


def _edits(fact: LooseConstraint) -> tuple[Change, ...]:
    """One at a time: the next finds `__table_args__` as the one before has left it."""
    room = fact.arguments
    if room is None or (room.place and not fact.source):
        return ()
    if room.place is None:
        if fact.target:
            return Edit(fact.target, _ARGUMENTS), Edit(fact.call, f"({OLD},)")
        return (Edit(fact.call, f"{_ARGUMENTS} = ({OLD},)"),)
    if room.is_options:
        return Edit(room.place, f"({fact.source}, {OLD})"), *removed(fact.place, fact.written).edits
    if room.indent is None:
        return Edit(room.place, f", {fact.source}"), *removed(fact.place, fact.written).edits
    deeper = " " * (room.indent - fact.call.column)
    moved = fact.source.replace("\n", f"\n{deeper}")
    return Edit(room.place, f",\n{' ' * room.indent}{moved}"), *removed(fact.place, fact.written).edits
