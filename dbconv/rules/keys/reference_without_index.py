"""DBC406."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import ColumnGroup
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation

_FAMILIES = frozenset({"integer", "uuid"})


@rule(
    "DBC406",
    "reference-without-index",
    ColumnGroup,
    category="W",
    since="0.1",
    messages={
        "message": 'column "{name}" refers to rows of another table by its name and type ({type}), and has no index'
        "; write {better}"
    },
)
def reference_without_index(definition: ColumnGroup, context: Context) -> Iterator[Violation]:
    """A column is called like a reference, `user_id`, is no foreign key, and has no index.

    Only integers and uuids are asked: ids that are strings come from elsewhere, as a rule. What is an index is said
    at `foreign-key-without-index`; where `owner_type` stands beside `owner_id`, one over both is asked for.

    Silent where columns, bases or table arguments are unknown.

    ## Why
    A reference without a foreign key is joined and looked up all the same, and no database makes an index for it, not
    even InnoDB: each such query reads the whole table.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
        user_id = Column(Integer, nullable=False, default=0, comment="who pays")
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
        user_id = Column(Integer, nullable=False, default=0, index=True, comment="who pays")
    ```
    """
    for column in definition.columns:
        if column.indexed is not False or not column.name or not column.name.endswith("_id"):
            continue
        if column.inherited or not is_known(column.type) or column.type.family not in _FAMILIES:
            continue
        if column.foreign_key is not False or column.primary_key is not False:
            continue
        kind = f"{column.name[:-3]}_type"
        others = definition.table.columns if definition.table else definition.columns
        is_pair = any(each.name == kind for each in others)
        better = f'Index("...", "{kind}", "{column.name}")' if is_pair else "index=True"
        yield violation(
            "message", column.place, part=column.name, name=column.name, type=column.type.name, better=better
        )
