"""DBC408."""

from __future__ import annotations

from collections.abc import Iterator

from dbconv.context import Context
from dbconv.edits import removed
from dbconv.facts.tables import Table
from dbconv.rule import rule
from dbconv.terms import the_index
from dbconv.violation import Violation, violation


@rule(
    "DBC408",
    "clustered-index-not-primary",
    Table,
    category="W",
    since="0.1",
    messages={
        "message": "{index} is clustered, so that the rows do not lie in the order of the primary key" "; remove {told}"
    },
    fixable="safe",
)
def clustered_index_not_primary(table: Table, context: Context) -> Iterator[Violation]:
    """An index or a unique constraint is clustered in SQL Server: `mssql_clustered=True`.

    Only the primary key should be. One over the columns of the primary key is not reported, nor is
    `PrimaryKeyConstraint(..., mssql_clustered=False)` by itself. Reported whatever `dialect` is, since the option
    speaks to SQL Server alone: to remove it is safe elsewhere.

    ## Why
    A table has one clustered index, which is the table itself. Every other index finds its rows by the clustered key:
    it should be short, unique and never change, as the primary key is, and new rows should come at its end.

    ## Bad
    ```python
    from sqlalchemy import Column, DateTime, Index, Integer, func

    class Order(Base):
        __tablename__ = "shop_order"
        __table_args__ = (Index("ix_shop_order_paid_at", "paid_at", mssql_clustered=True),)
        id = Column(Integer, primary_key=True, comment="key")
        paid_at = Column(DateTime, nullable=False, server_default=func.now(), comment="when the bank said so")
    ```

    ## Good
    ```python
    from sqlalchemy import Column, DateTime, Index, Integer, func

    class Order(Base):
        __tablename__ = "shop_order"
        __table_args__ = (Index("ix_shop_order_paid_at", "paid_at"),)
        id = Column(Integer, primary_key=True, comment="key")
        paid_at = Column(DateTime, nullable=False, server_default=func.now(), comment="when the bank said so")
    ```

    ## Settings
    `dialect`
    """
    for index in table.indexes:
        if index.clustered and not index.inherited and index.kind != "primary-key":
            if not (table.primary_key and index.columns == table.primary_key):
                part, is_safe = "+".join(map(str, index.columns)), context.settings.dialect != "mssql"
                told = removed(index.clustered, "mssql_clustered=True", is_safe=is_safe)
                yield violation("message", index.clustered, part=part, index=the_index(index), told=told)
