# settings: dialect = "mssql"
from sqlalchemy import Column, DateTime, Index, Integer, MetaData, PrimaryKeyConstraint, Table, UniqueConstraint, func
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (
        PrimaryKeyConstraint("id", mssql_clustered=False),
        Index("ix_orders_paid_at", "paid_at", mssql_clustered=True),  # DBC408:63
        Index("ix_orders_day", "day", mssql_clustered=False),
        {"comment": "orders"},
    )
    id = Column(Integer, comment="key")
    day = Column(Integer, nullable=False, default=0, comment="a")
    paid_at = Column(DateTime, nullable=False, server_default=func.now(), comment="a")


class Line(Base):
    __tablename__ = "lines"
    __table_args__ = (PrimaryKeyConstraint("id", mssql_clustered=True),)
    id = Column(Integer, comment="key")


class Heap(Base):
    __tablename__ = "heaps"
    __table_args__ = (PrimaryKeyConstraint("id", mssql_clustered=False),)
    id = Column(Integer, comment="key")


class Apart(Base):
    """The rows lie in the order of the primary key all the same."""

    __tablename__ = "apart"
    __table_args__ = (PrimaryKeyConstraint("id", mssql_clustered=False), Index("ix", "id", mssql_clustered=True))
    id = Column(Integer, comment="key")


logs = Table(
    "logs",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("day", Integer, nullable=False, default=0, comment="a"),
    UniqueConstraint("day", mssql_clustered=True),  # DBC408:45
)
Index("ix_orders_loose", Order.day, Order.paid_at, mssql_clustered=True)  # DBC408:68
