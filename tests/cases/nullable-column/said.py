"""Columns that allow NULL, and say so. 写明允许为空"""
import datetime
import decimal
import typing
import typing as t
from typing import Annotated, Any, List, Optional, Union
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Computed, DateTime, ForeignKey, Integer, LargeBinary, String, Text
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column, relationship, synonym

from shop.types import Phone, phone_column

NULLABLE = True
name50 = Annotated[Optional[str], mapped_column(String(50))]


class Base(DeclarativeBase):
    pass


class Labelled:
    label = Column(String(8), nullable=True, comment="标签", default="")  # DBC308:40

    @declared_attr
    def icon(cls):
        return Column(String(8), nullable=True, default="", comment="图标")  # DBC308:43


class User(Labelled, Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    nickname = Column(String(8), nullable=True, default="", comment="昵称")  # DBC308:43
    年龄 = Column("age", Integer, nullable=True, default=0, comment="年龄")  # DBC308:42
    is_admin = sa.Column(sa.Boolean, default=False, nullable=True, comment="管理员")  # DBC308:62
    motto = deferred(Column(String(80), nullable=True, default="", comment="座右铭"))  # DBC308:50
    many_lines = mapped_column(
        mysql.VARCHAR(80, charset="utf8mb4"),
        nullable=True,  # DBC308:18
        default="",
        comment="多行",
    )
    city: Mapped[Optional[str]] = mapped_column(String(8), default="", comment="城市")  # DBC308:11
    street: Mapped["Optional[str]"] = mapped_column(String(8), default="", comment="街道")  # DBC308:13
    house: "Mapped[Optional[str]]" = mapped_column(String(8), default="", comment="门牌")  # DBC308:12
    floor: Mapped[int | None] = mapped_column(default=0, comment="楼层")  # DBC308:12
    door: Mapped[None | int] = mapped_column(default=0, comment="门")  # DBC308:11
    room: Mapped["int | None"] = mapped_column(default=0, comment="房间")  # DBC308:11
    bed: Mapped[Union[int, None]] = mapped_column(default=0, comment="床")  # DBC308:10
    rent: Mapped[typing.Optional[decimal.Decimal]] = mapped_column(sa.Numeric(21, 4), default=0, comment="租金")  # DBC308:11
    debt: Mapped[t.Union[None, float]] = mapped_column(default=0, comment="欠款")  # DBC308:11
    score: Mapped[Optional[int]]  # DBC308:12
    batch: Mapped[Optional[UUID]] = mapped_column(comment="批次")  # DBC308:12
    owner: Mapped[str] = mapped_column(String(8), nullable=True, default="", comment="所有者")  # DBC322:60

    # NOT NULL, by the call, which wins, or by the annotation
    a1: Mapped[Optional[str]] = mapped_column(String(8), nullable=False, default="", comment="a")  # DBC322:67
    a2: Mapped[str] = mapped_column(String(8), default="", comment="b")
    a3 = Column(String(8), nullable=False, default="", comment="c")
    a4: Mapped[Optional[int]] = mapped_column(sa.Identity(), comment="d")
    # Nobody said it: that is another rule's.
    a5 = Column(String(8), default="", comment="e")
    # Keys, stamps of a soft delete, and what the database makes
    b1 = Column(Integer, ForeignKey("shops.id"), nullable=True, comment="f")
    b2: Mapped[Optional[int]] = mapped_column(ForeignKey("shops.id"), comment="g")
    b3: Mapped[int | None] = mapped_column(sa.ForeignKey("shops.id", ondelete="SET NULL"), index=True, comment="h")
    b4 = Column(Integer, Computed("age * 2"), nullable=True, comment="i")
    deleted_by: Mapped[Optional[int]] = mapped_column(comment="j")
    is_removed = Column(Boolean, nullable=True, comment="k")
    # Only one row could have the neutral value of a unique column.
    b5: Mapped[Optional[str]] = mapped_column(String(20), unique=True, comment="a")
    b6 = Column(String(20), nullable=True, unique=True, comment="b")
    # Types without a neutral value; TEXT and JSON in MySQL
    c1: Mapped[Optional[datetime.datetime]] = mapped_column(comment="l")
    c2: Mapped[datetime.date | None]
    c3 = Column(DateTime, nullable=True, comment="m")
    c4 = Column(LargeBinary, nullable=True, comment="n")
    c5: Mapped[Optional[bytes]] = mapped_column(comment="o")
    c6: Mapped[Optional[str]] = mapped_column(Text, comment="p")
    c7 = Column(mysql.LONGTEXT, nullable=True, comment="q")
    c8 = Column(sa.JSON, nullable=True, comment="r")
    c9 = Column(mysql.VARBINARY(16), nullable=True, comment="s")
    # Unknown
    d1: Mapped[Optional[dict[str, Any]]] = mapped_column(comment="t")
    d2: Mapped[name50] = mapped_column(comment="an alias says it")  # DBC308:9
    d3 = Column(Phone, nullable=True, comment="v")
    d4: Mapped[Optional[Phone]] = mapped_column(comment="w")
    d5 = Column(String(8), nullable=NULLABLE, comment="x")
    d6 = Column(String(8), nullable=True, comment="y", **OPTIONS)
    d7: Mapped[Optional[str]] = phone_column(nullable=True)
    d8 = Column(Integer, fk("shops.id"), nullable=True, comment="z")
    # No columns
    boss: Mapped[Optional["User"]] = relationship(remote_side="User.id")
    helpers: Mapped[List["User"]] = relationship()
    alias: Mapped[Optional[str]] = synonym("nickname")
    plain: Optional[str] = None
