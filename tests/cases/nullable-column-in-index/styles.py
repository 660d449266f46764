# settings: dialect = "postgresql"
# base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(Integer)

# case.py
import datetime
from typing import Optional

from base import Base, Owned
from sqlalchemy import Boolean, Column, DateTime, ForeignKey, Index, Integer, MetaData, String, Table
from sqlalchemy import UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from elsewhere import IS_NULL, condition


class Seat(Owned, Base):
    __tablename__ = "seats"
    __table_args__ = (
        UniqueConstraint("hall", "row", name="uq_seats_hall_row"),  # DBC410:34
        Index("ix_seats_hall_number", "hall", "number"),
        Index("ix_seats_owner_id_hall", "owner_id", "hall"),
        Index("ix_seats_label", "hall", "label_text"),
        Index("ix_seats_part", "hall", "row", postgresql_where=text("hall > 0")),
        Index("ix_seats_none", "hall", "row", postgresql_where=text("row IS NULL")),
        # Nothing to mend
        Index("ix_seats_row", "row"),
        UniqueConstraint("hall", "deleted_at", name="alive"),
        Index("ix_seats_some", "hall", "row", postgresql_where=text("row IS NOT NULL")),
        Index("ix_seats_more", "hall", "row", unique=True, postgresql_where=text("row > 0")),
        Index("ix_seats_elsewhere", "hall", "row", postgresql_where=condition),
        UniqueConstraint("hall", "row", name="uq_equal", postgresql_nulls_not_distinct=True),
        Index("ix_seats_unknown", "hall", "maybe"),
        Index("ix_seats_user", "hall", "user_id"),
        Index("ix_seats_sold", "hall", "sold_at"),
        UniqueConstraint("hall", "is_active"),
        {"comment": "seats"},
    )
    id = Column(Integer, primary_key=True, comment="key")
    hall = Column(Integer, nullable=False, default=0, comment="a")
    row = Column(Integer, nullable=True, comment="a")
    number: Mapped[Optional[int]] = mapped_column(comment="a")
    label = Column("label_text", String(8), comment="a")
    maybe = Column(Integer, nullable=IS_NULL, comment="a")
    deleted_at = Column(DateTime, comment="a")
    user_id: Mapped[Optional[int]] = mapped_column(ForeignKey("users.id"), index=True, comment="a")
    sold_at: Mapped[Optional[datetime.datetime]] = mapped_column(comment="a")
    is_active = Column(Boolean, nullable=True, comment="NULL stands for no")


Index("ix_seats_loose", Seat.hall, Seat.row, postgresql_where=Seat.row.is_not(None))
Index("ix_seats_loose_all", Seat.hall, Seat.row)

books = Table(
    "books",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("shelf", Integer, comment="a"),
    Column("place", Integer, nullable=False, default=0, comment="a"),
    UniqueConstraint("place", "shelf"),  # DBC410:31
)
