"""DBC409."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import removed
from dbconv.facts.tables import Index, Table
from dbconv.rule import rule
from dbconv.terms import the_index, the_index_of_columns
from dbconv.violation import Violation, violation


@rule(
    "DBC409",
    "redundant-index",
    Table,
    category="R",
    since="0.1",
    messages={"message": "{index} is covered by {other}; remove it"},
    fixable="unsafe",
)
def redundant_index(table: Table, context: Context) -> Iterator[Violation]:
    """An index is covered by another one, by a unique constraint, or by the primary key.

    It is where its columns are the first of the other's, in their order. A unique one is where the other is over the
    same columns and unique, too. Of two equal ones the later is reported.

    Not compared are indexes of which more is said than columns: partial ones, expressions, `desc()`, operator classes,
    lengths, included columns, other methods than a btree. A mixin's index is not reported, since another table may need
    it.

    ## Why
    An index over `(user_id, created_at)` finds rows by `user_id` as well as one over `user_id` does. The second one
    costs memory and disk, is written by each insert, and gives the optimizer one more plan to think about.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, index=True, comment="key")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
    ```
    """
    known = [each for each in table.indexes if _is_comparable(each)]
    beginning: dict[str | None, list[Index]] = {}
    for index in known:
        beginning.setdefault(index.columns[0], []).append(index)
    for index in known:
        if index.inherited or index.kind == "primary-key":
            continue
        rivals = beginning[index.columns[0]]
        other = next((each for each in rivals if _covers(each, index)), None)
        if other is not None:
            yield violation(
                "message",
                index.place,
                part="+".join(map(str, index.columns)),
                index=removed(index.place, the_index(index)),
                other=the_index_of_columns(other),
            )


def _is_comparable(index: Index) -> bool:
    has_columns = bool(index.columns) and None not in index.columns
    return has_columns and index.has_more is False and index.plain and not index.partial and not index.method


def _covers(other: Index, index: Index) -> bool:
    if other.columns == index.columns:
        if other.unique != index.unique:
            return other.unique
        return other.kind == "primary-key" or other.inherited or other.place < index.place
    return not index.unique and other.columns[: len(index.columns)] == index.columns
