# settings: dialect = "postgresql"
# shared.py
from sqlalchemy import Column, Index, String


class Marked:
    mark = Column(String(8), nullable=False, default="", comment="as stamped", index=True)


# models.py
from sqlalchemy import Column, Index, Integer, MetaData, String, Table, func

from shared import Marked

metadata = MetaData()
bins = Table(
    "bins",
    metadata,
    Column("id", Integer, primary_key=True, comment="key"),
    Column("aisle", String(8), nullable=False, default="", comment="where"),
    Column("shelf", String(8), nullable=False, default="", comment="how high"),
    Column("side", String(8), nullable=False, default="", comment="left or right"),
    Index("ix_aisle", "aisle", "shelf"),
    Index("ix_aisle_hash", "aisle", postgresql_using="hash"),
    Index("ix_aisle_hashed", "aisle", postgresql_using="hash"),
    Index("ix_aisle_full", "aisle", postgresql_where="shelf <> ''"),
    Index("ix_aisle_once", "aisle"),  # DBC409:5
    Index("ix_side_lower", "side", func.lower("shelf")),
    Index("ix_side_upper", "side", func.upper("shelf")),
    Index("ix_made", made_by_one(), "side"),
    Index("ix_made_too", made_by_another(), "side"),
)


class Box(Marked, Base):
    __tablename__ = "boxes"
    __table_args__ = (Index("ix_box", "mark"),)  # DBC409:23
    id = Column(Integer, primary_key=True, comment="key")
