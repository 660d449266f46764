"""DBC405."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import Advice, given
from dbconv.facts.tables import ResolvedForeignKey
from dbconv.rule import rule
from dbconv.terms import listed, quoted, the_column
from dbconv.violation import Violation, violation


@rule(
    "DBC405",
    "foreign-key-without-index",
    ResolvedForeignKey,
    category="W",
    since="0.1",
    messages={
        "one": "{column} is a foreign key without an index; write {better}",
        "one-in-mysql": "{column} is a foreign key without an index in the model, though InnoDB makes one by itself"
        "; write {better}",
        "several": "columns ({columns}) are a foreign key without an index; write {better}",
        "several-in-mysql": "columns ({columns}) are a foreign key without an index"
        " in the model, though InnoDB makes one by itself"
        "; write {better}",
    },
    dialects=("postgresql", "sqlite", "mssql", "oracle"),
    fixable="unsafe",
    decided="the name of an index over several columns, and whether each table of a mixin needs one.",
)
def foreign_key_without_index(relation: ResolvedForeignKey, context: Context) -> Iterator[Violation]:
    """A foreign key has no index.

    It has one where its columns, in their order, are the first of the primary key, of a unique constraint, or of an
    index in the class, its mixins or at module level: `index=True`, `unique=True`, `Index("...", "user_id", "day")`.
    The second column of a primary key has none. A partial index, one by expression and one that is no btree do not
    count. `("owner_type", "owner_id")` counts for `owner_id`.

    Silent for the first column of a link table without a key: DBC401 asks for a key that begins with it.

    A mixin's foreign key is judged over its tables: it is reported in the mixin if none of them has an index for it.
    Silent where columns, bases or table arguments are unknown.

    ## Why
    Each join over the key, and each delete of a row that is referred to, reads the whole table that refers. PostgreSQL,
    SQLite, SQL Server and Oracle make no index for a foreign key. InnoDB does, silently: for mysql the rule is off, and
    who names it there wants to see in the model what the next database needs.

    ## Bad
    ```python
    from sqlalchemy import Column, ForeignKey, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
        user_id = Column(Integer, ForeignKey("person.id", name="fk_payer"), nullable=False, comment="payer")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, ForeignKey, Integer
    from sqlalchemy.orm import DeclarativeBase

    class Base(DeclarativeBase):
        pass

    class Order(Base):
        __tablename__ = "shop_order"
        id = Column(Integer, primary_key=True, comment="key")
        user_id = Column(Integer, ForeignKey("person.id", name="fk_payer"), nullable=False, index=True, comment="payer")
    ```

    ## Settings
    `dialect`
    """
    if relation.indexed:
        return
    column, *others = relation.columns
    if not others and relation.table and relation.table.keyless_link[:1] == (column,):
        return
    database = "-in-mysql" if context.settings.dialect == "mysql" else ""
    if not others:
        place = relation.place if column.inherited else column.place
        index = given(column.place, "index", "True")
        # A base's column is for all of its tables.
        better = Advice(index.text) if column.inherited else index
        yield violation(f"one{database}", place, column=the_column(column), better=better)
    else:
        names = [str(each.name) for each in relation.columns]
        several = f'Index("...", {", ".join(quoted(names))})'
        yield violation(f"several{database}", relation.place, columns=listed(names), better=several)
