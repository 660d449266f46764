"""What may be NULL is asked of by DBC307 and DBC308; what looks like a reference has no neutral value."""
from sqlalchemy import Column, DateTime, Integer, String, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column


class Base(DeclarativeBase):
    pass


class DataBase(MappedAsDataclass, DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    pieces = Column(Integer, nullable=False, comment="件数")  # DBC301:14
    weight = Column(Integer, comment="克")
    parcel_count = Column(Integer, nullable=True, comment="包裹")
    shelf_row: Mapped[int | None] = mapped_column(comment="排")
    shop_id = Column(Integer, nullable=False, comment="店")
    branch_id = Column(Uuid, nullable=False, comment="分店")
    outside_id = Column(String(32), nullable=False, comment="an id that is a text")  # DBC301:18
    idle = Column(Integer, nullable=False, comment="no id")  # DBC301:12
    paid_at = Column(DateTime, nullable=False, comment="付款")  # DBC306:15
    # The type is wrong: what its default would be is no matter.
    is_open = Column(Integer, nullable=False, comment="打开")  # DBC315:22
    order_status = Column(String(8), nullable=False, comment="状态")  # DBC316:27
    pay_time = Column(String(20), nullable=False, comment="付款时间")  # DBC317:23
    view_count = Column(String(8), nullable=False, comment="次数")  # DBC319:25


class Notice(DataBase):
    __tablename__ = "notices"
    id: Mapped[int] = mapped_column(init=False, primary_key=True, comment="主键")
    category: Mapped[int] = mapped_column(comment="种类")  # DBC301:29
    summary: Mapped[str] = mapped_column(String(80), comment="摘要")  # DBC301:28
