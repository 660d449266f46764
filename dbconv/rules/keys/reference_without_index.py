"""DBC406."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import given
from dbconv.facts.tables import RowReference
from dbconv.rule import rule
from dbconv.terms import listed, quoted
from dbconv.violation import Violation, violation


@rule(
    "DBC406",
    "reference-without-index",
    RowReference,
    category="W",
    since="0.1",
    messages={
        "named": 'column "{name}" refers to rows of table "{table}" by its name and type ({type}), and has no index'
        "; write {better}",
        "joined": 'column "{name}" is what the relationship "{relationship}" joins by, and has no index'
        "; write {better}",
        "joined-kinds": 'columns "{kind}" and "{name}" are what the relationship "{relationship}" joins by, and have no'
        ' index; write Index("...", "{kind}", "{name}")',
        "kinds": 'columns "{kind}" and "{name}" refer to rows of tables {tables}, and have no index'
        '; write Index("...", "{kind}", "{name}")',
    },
    fixable="unsafe",
    decided="the name of an index over two columns.",
)
def reference_without_index(reference: RowReference, context: Context) -> Iterator[Violation]:
    """A column refers to rows of another table, is no foreign key, and has no index.

    It refers to them by its name where it is called `user_id`, and a table `user`, `users` or `sys_user` (a prefix of
    `table-prefixes`) is known in the project, or one with the prefix of its own table (`shop_user` beside
    `shop_order`); and by a `relationship()`
    that joins by it, whatever its name. Only integers and uuids are asked: ids that are strings come from elsewhere, as
    a rule. So do those that the column's description gives to another system, and those whose type is not that of the
    table's key. What is an index is said at `foreign-key-without-index`. Where `owner_type` stands beside `owner_id`
    and its description names the tables that it tells apart, an index over both is asked for.

    Silent where columns, bases or table arguments are unknown, and in tests.

    ## Why
    A reference without a foreign key is joined and looked up all the same, and no database makes an index for it, not
    even InnoDB: each such query reads the whole table.

    ## Bad
    ```python
    from sqlalchemy import Column, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class User(Base):
        __tablename__ = "shop_user"
        id = Column(Integer, primary_key=True, comment="key")

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

    class User(Base):
        __tablename__ = "shop_user"
        id = Column(Integer, primary_key=True, comment="key")

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
        user_id = Column(Integer, nullable=False, default=0, index=True, comment="who pays")
    ```
    """
    column = reference.column
    name, kind, relationship = str(column.name), reference.kind, reference.relationship
    index = given(column.place, "index", "True")
    if relationship and kind:
        yield violation("joined-kinds", column.place, name=name, kind=kind, relationship=relationship)
    elif relationship:
        yield violation("joined", column.place, name=name, relationship=relationship, better=index)
    elif kind:
        yield violation("kinds", column.place, name=name, kind=kind, tables=listed(quoted(reference.tables)))
    else:
        tables = listed(reference.tables)
        yield violation("named", column.place, name=name, table=tables, type=column.type.name, better=index)
