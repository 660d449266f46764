"""The option speaks to SQL Server alone, whatever the dialect is."""
from sqlalchemy import Column, Index, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = (Index("ix_orders_day", "day", mssql_clustered=True),)  # DBC408:69
    id = Column(Integer, primary_key=True, comment="key")
    day = Column(Integer, nullable=False, default=0, comment="a")
