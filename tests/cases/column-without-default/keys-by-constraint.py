"""Keys that __table_args__ and Table(…) make."""
from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, MetaData, PrimaryKeyConstraint, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class OrderLine(Base):
    """订单明细"""

    __tablename__ = "order_lines"
    order_id = Column(Integer, nullable=False, comment="订单")
    line_number: Mapped[int] = mapped_column(comment="行号")
    商店 = Column("shop_code", String(8), nullable=False, comment="商店代码")
    shelf: Mapped[str] = mapped_column("shelf_code", comment="货架")
    pieces = Column(Integer, nullable=False, comment="件数")  # DBC301:14
    __table_args__ = (
        PrimaryKeyConstraint("order_id", "line_number", name="pk_order_lines"),
        ForeignKeyConstraint(["shop_code", "shelf_code"], ["shelves.shop_code", "shelves.code"], ondelete="CASCADE"),
        Index("ix_order_lines_pieces", "pieces"),
        {"comment": "一行一个商品"},
    )


class Parcel(Base):
    __tablename__ = "parcels"
    __table_args__ = (PrimaryKeyConstraint("carrier", "tracking_number"),) + (
        ForeignKeyConstraint(("sender_id",), ("people.id",)),
    )
    carrier = Column(String(8), nullable=False, comment="承运商")
    tracking_number = Column(String(32), nullable=False, comment="运单号")
    sender_id = Column(Integer, nullable=False, comment="寄件人")
    receiver_id = Column(Integer, nullable=False, comment="收件人")


metadata = MetaData()
seats = Table(
    "seats",
    metadata,
    Column("hall_id", Integer, nullable=False, comment="影厅"),
    Column("seat_row", Integer, nullable=False, comment="排"),
    Column("seat_number", Integer, comment="座"), Column("seat_price", Integer, nullable=False, comment="分"),  # DBC301:50
    PrimaryKeyConstraint("seat_row", "seat_number"),
    ForeignKeyConstraint(["hall_id"], ["halls.id"]),
)
