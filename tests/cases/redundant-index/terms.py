# settings: dialect = "postgresql"
"""Of each pair one says more than its columns, or both have to stay."""
from elsewhere import COLUMNS, condition
from sqlalchemy import Column, Index, Integer, MetaData, PrimaryKeyConstraint, Table, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, declared_attr


class Base(DeclarativeBase):
    pass


stock = Table(
    "stock",
    MetaData(),
    Column("shelf", Integer, primary_key=True, comment="first of the key"),
    Column("place", Integer, primary_key=True, comment="second of the key"),
    Column("batch", Integer, nullable=False, default=0, comment="which"),
    Column("grade", Integer, nullable=False, default=0, comment="of it"),
    Column("maker", Integer, nullable=False, default=0, comment="who"),
    Column("buyer", Integer, nullable=False, default=0, comment="who"),
    Index("ix_stock_batch_some", "batch", postgresql_where=text("batch > 0")),
    Index("ix_stock_batch", "batch", "grade"),
    Index("ix_stock_grade_hash", "grade", postgresql_using="hash"),
    Index("ix_stock_grade", "grade", "maker"),
    Index("ix_stock_maker_like", "maker", postgresql_ops={"maker": "int4_ops"}),
    Index("ix_stock_maker", "maker", "buyer"),
    Index("ix_stock_buyer", "buyer", *COLUMNS),
    Index("ix_stock_buyer_shelf", "buyer"),
    Index("ix_stock_key", "shelf", "place"),  # DBC409:5
    Index("ix_stock_place_unique", "place", unique=True),
    Index("ix_stock_place", "place", "batch"),
    Index("ix_stock_none"),
    Index("ix_stock_all", *COLUMNS),
)
shelves = Table(
    "shelves",
    MetaData(),
    Column("hall", Integer, comment="of the key"),
    Column("row", Integer, comment="of the key"),
    Column("side", Integer, nullable=False, default=0, comment="left or right"),
    Index("ix_shelves_before", "hall", "row", unique=True),  # DBC409:5
    PrimaryKeyConstraint("hall", "row"),
    Index("ix_shelves_all", "hall", "row", "side"),
    Index("ix_shelves_lower", text("lower(side)")),
    Index("ix_shelves_lower_side", text("lower(side)"), "side"),
)


class Sided:
    """A mixin's index covers what a class adds, wherever either stands."""

    side = Column(Integer, nullable=False, default=0, comment="left or right")

    @declared_attr.directive
    def __table_args__(cls):
        return (Index("ix_sided", "side"), Index("ix_sided_more", "side", "id"))


class Door(Sided, Base):
    __tablename__ = "doors"
    id = Column(Integer, primary_key=True, comment="key")


Index("ix_doors_side", Door.side)  # DBC409:1
