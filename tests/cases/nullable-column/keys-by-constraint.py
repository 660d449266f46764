"""A primary key allows no NULL, whatever is said; the keys are listed after the columns."""
from typing import Optional

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Seat(Base):
    __tablename__ = "seats"
    hall_number: Mapped[Optional[int]] = mapped_column(comment="影厅")
    行 = sa.Column("seat_row", sa.Integer, nullable=True, comment="排")
    seat_code: Mapped[Optional[str]] = mapped_column(sa.String(8), comment="座位")
    shelf_code: Mapped[Optional[str]] = mapped_column(sa.String(8), comment="货架")
    price: Mapped[Optional[int]] = mapped_column(default=0, comment="分")  # DBC308:12
    __table_args__ = (
        sa.PrimaryKeyConstraint("hall_number", "seat_row", 'seat_code'),
        sa.ForeignKeyConstraint(["shelf_code"], ["shelves.code"]),
        sa.Index("ix_seats_price", "price"),
    )


class Entry(Base):
    __tablename__ = "entries"
    id: Mapped[Optional[int]] = mapped_column(primary_key=True, comment="主键")
    pages = sa.Column(sa.Integer, primary_key=False, nullable=True, default=0, comment="页")  # DBC308:63


lines = sa.Table(
    "lines",
    Base.metadata,
    sa.Column("order_id", sa.Integer, nullable=True, comment="订单"),
    sa.Column("shop_id", sa.Integer, nullable=True, comment="商店"),
    sa.Column("pieces", sa.Integer, nullable=True, server_default="0", comment="件数"),  # DBC308:46
    sa.PrimaryKeyConstraint("order_id"),
    sa.ForeignKeyConstraint(["shop_id"], ["shops.id"]),
)
