"""DBC403."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.facts.tables import ResolvedForeignKey
from dbconv.facts.unknown import is_known
from dbconv.rule import rule
from dbconv.violation import Violation, violation

# What is true of the row when it was written, or of its place, rather than of what it refers to.
_OF_THE_ROW = frozenset(
    "type price amount balance fee cost total discount rate currency quantity qty count number size weight version"
    " revision position order sort rank index sequence level role status state at time date on by".split()
)


@rule(
    "DBC403",
    "transitive-column",
    ResolvedForeignKey,
    category="R",
    since="0.1",
    messages={
        "message": 'column "{name}" keeps "{column}" of table "{table}" a second time, which "{key}" refers to'
        "; remove it and read it by a join"
    },
)
def transitive_column(relation: ResolvedForeignKey, context: Context) -> Iterator[Violation]:
    """A column repeats one of the table that a foreign key beside it refers to: `user_id` and `user_phone`.

    Reported where the foreign key is called `x_id`, the column `x_<name>`, and the table referred to has a column
    `<name>` of the same family of types. Silent where that table is unknown, and where the foreign key is nullable and
    says so: a row that refers to nobody may have to keep a name itself.

    Not reported are keys (`user_id` and `user_code`, both foreign keys), `x_type` (it says which table `x_id` is of),
    and what is true of the row, when it was written, rather than of what it refers to: prices, amounts, quantities,
    positions, roles, states, times, versions.

    ## Why
    The phone is a fact of the user, not of the order: kept twice, it is changed in one place, and from then on nobody
    knows which of the two is right. The third normal form keeps each fact once, beside its own key.

    ## Bad
    ```python
    from sqlalchemy import Column, ForeignKey, Integer, String
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "person"
        id = Column(Integer, primary_key=True, comment="key")
        phone = Column(String(20), nullable=False, default="", comment="with the code of the country")

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
        user_id = Column(Integer, ForeignKey("person.id", name="fk_payer"), nullable=False, index=True, comment="payer")
        user_phone = Column(String(20), nullable=False, default="", comment="with the code of the country")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, ForeignKey, Integer, String
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "person"
        id = Column(Integer, primary_key=True, comment="key")
        phone = Column(String(20), nullable=False, default="", comment="with the code of the country")

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
        user_id = Column(Integer, ForeignKey("person.id", name="fk_payer"), nullable=False, index=True, comment="payer")
    ```
    """
    target, table = relation.target, relation.table
    if target is None or table is None or len(relation.columns) != 1 or target.name is None:
        return
    [key] = relation.columns
    is_optional = key.nullable.value and key.nullable.said
    if not key.name or not key.name.endswith("_id") or is_optional:
        return
    stem = key.name[:-2]
    for column in table.columns:
        if column.inherited or not column.name or not column.name.startswith(stem) or column.foreign_key is True:
            continue
        same = target.column(column.name.removeprefix(stem))
        if (
            same is None
            or same.foreign_key is True
            or same.primary_key is True
            or column.primary_key is True
            or not _OF_THE_ROW.isdisjoint(same.words[-1:])
        ):
            continue
        if is_known(same.type, column.type) and same.type.family == column.type.family:
            yield violation(
                "message",
                column.name_place,
                part=column.name,
                name=column.name,
                column=str(same.name),
                table=target.name,
                key=key.name,
            )
