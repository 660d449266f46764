# settings: datetime-default = "null"
"""Each moment allows NULL, whether it has a default or not."""
import datetime
from typing import Optional

from sqlalchemy import Column, DateTime, Integer, MetaData, Table, func
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True, comment="主键")
    came_at = Column(DateTime, nullable=False, comment="到达")  # DBC306:41
    left_at = Column(DateTime, default=datetime.datetime.now, nullable=False, comment="离开")  # DBC306:72
    paid_at: Mapped[datetime.datetime] = mapped_column(server_default=func.now(), comment="付款")  # DBC306:14
    seen_at: "Mapped[datetime.datetime]" = mapped_column(comment="看到")  # DBC306:14
    read_at: Mapped[Optional[datetime.datetime]] = mapped_column(nullable=False, comment="阅读")  # DBC306:75
    made_at = Column(DateTime, comment="创建")
    sent_at = Column(DateTime, nullable=True, default=func.now(), comment="发送")
    kept_at: Mapped[Optional[datetime.datetime]] = mapped_column(comment="保留")
    held_at: Mapped[datetime.datetime] = mapped_column(nullable=True, comment="持有")
    know_at = Column(DateTime, nullable=UNKNOWN, comment="知道")
    age = Column(Integer, nullable=False, comment="年龄")


moves = Table(
    "moves",
    MetaData(),
    Column("moved_at", DateTime, primary_key=True, comment="移动"),
    Column("begun_at", DateTime, nullable=False, comment="开始"),  # DBC306:43
)
