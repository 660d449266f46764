"""A base may say what the type of a bare annotation is; JSON may be NULL."""
from typing import Optional

from sqlalchemy import JSON, BigInteger, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    type_annotation_map = {int: BigInteger, str: JSON}


class Reminder(Base):
    __tablename__ = "reminders"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    fee: Mapped[Optional[int]] = mapped_column(comment="费用")  # DBC308:10
    note: Mapped[Optional[str]]
    title: Mapped[Optional[str]] = mapped_column(String(8), default="", comment="标题")  # DBC308:12
    count: Mapped["int | None"] = mapped_column(Integer, default=0, comment="次数")  # DBC308:12
