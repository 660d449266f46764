# settings: dialect = "mssql"
"""A mixin's index, a clustered key over one column of several, a table whose key is unknown."""
from elsewhere import key
from sqlalchemy import Column, Index, Integer, MetaData, PrimaryKeyConstraint, Table
from sqlalchemy.orm import DeclarativeBase, declared_attr


class Base(DeclarativeBase):
    pass


class Dated:
    @declared_attr.directive
    def __table_args__(cls):
        return (Index("ix_day", "day", mssql_clustered=True), {"comment": "by day"})


class Visit(Dated, Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="key")
    day = Column(Integer, nullable=False, default=0, comment="when")


steps = Table(
    "steps",
    MetaData(),
    Column("visit", Integer, comment="of the key"),
    Column("number", Integer, comment="of the key"),
    PrimaryKeyConstraint("visit", "number", mssql_clustered=True),
    PrimaryKeyConstraint("number", mssql_clustered=True),
)
heaps = Table(
    "heaps",
    MetaData(),
    Column("line", Integer, nullable=False, default=0, comment="no key at all"),
    Index("ix_heaps", *key, mssql_clustered=True),  # DBC408:45
)
