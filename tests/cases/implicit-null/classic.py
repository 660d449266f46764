"""Columns of which nobody said whether NULL is allowed. 没有写明是否允许为空"""
import enum

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Computed, Date, DateTime, Enum, ForeignKey, ForeignKeyConstraint, Identity
from sqlalchemy import Integer, LargeBinary, Numeric, PrimaryKeyConstraint, Sequence, String, Text
from sqlalchemy.dialects import mysql
from sqlalchemy.ext.declarative import declarative_base, declared_attr
from sqlalchemy.orm import column_property, composite, deferred

from shop.types import Phone, fk

Base = declarative_base()
IS_KEY = False
options = {"nullable": False}


class Kind(enum.Enum):
    NEW = 1


class Point:
    pass


class Named:
    nickname = Column(String(8), default="", comment="昵称")  # DBC307:16

    @declared_attr
    def surname(cls):
        return Column(String(8), default="", comment="姓")  # DBC307:16

    @declared_attr
    def tenant_id(cls):
        return Column(Integer, ForeignKey("tenants.id"), comment="租户")


class User(Named, Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    login = sa.Column(sa.String(40), unique=False, comment="登录名")  # DBC307:13
    年龄 = Column("age", Integer, default=0, comment="年龄")  # DBC307:10
    score = Column(Numeric(21, 4), server_default="0", comment="分数")  # DBC307:13
    is_admin = Column(Boolean, default=False, index=True, comment="管理员")  # DBC307:16
    level = Column(mysql.TINYINT(unsigned=True), default=0, comment="等级")  # DBC307:13
    kind = Column(Enum(Kind), default=Kind.NEW, comment="种类")  # DBC307:12
    city: str = Column(String(8), default="", comment="not a Mapped annotation")  # DBC307:17
    motto = deferred(Column(String(80), default="", comment="座右铭"))  # DBC307:22
    rank = column_property(Column(Integer, default=0, comment="名次"))  # DBC307:28
    home = composite(Point, Column("home_x", Integer, comment="x"), Column("home_y", Integer, comment="y"))  # DBC307:29 DBC307:69
    gender = Column(sa.CHAR(1), sa.CheckConstraint("gender <> ''"), default="", comment="性别")  # DBC307:14
    many_lines = Column(  # DBC307:18
        String(200),
        default="",
        comment="多行",
    )

    # Somebody said it.
    a1 = Column(String(8), nullable=False, default="", comment="a")
    a2 = Column(String(8), nullable=True, default="", comment="b")
    a3 = Column(String(8), nullable=IS_KEY, default="", comment="c")
    a4 = Column(String(8), nullable=not IS_KEY, default="", comment="d")
    # Keys, and what the database makes
    b1 = Column(Integer, ForeignKey("shops.id"), comment="e")
    b2 = Column(ForeignKey("shops.id"), comment="f")
    b3 = Column(Integer, Identity(), comment="g")
    b4 = Column(Integer, Computed("age * 2"), comment="h")
    b5 = Column(Integer, Sequence("numbers"), comment="i")
    b6 = Column(Integer, fk("shops.id"), comment="j")
    b7 = Column(Integer, primary_key=IS_KEY, comment="k")
    # Only one row could have the neutral value of a unique column.
    b8 = Column(String(20), unique=True, comment="a")
    # Types without a neutral value; TEXT and JSON in MySQL; a soft delete's stamp
    c1 = Column(DateTime, comment="l")
    c2 = Column(Date, comment="m")
    c3 = Column(sa.Time, comment="n")
    c4 = Column(sa.Interval, comment="o")
    c5 = Column(LargeBinary, comment="p")
    c6 = Column(mysql.BLOB, comment="q")
    c7 = Column(Text, comment="r")
    c8 = Column(mysql.MEDIUMTEXT, comment="s")
    c9 = Column(sa.JSON, comment="t")
    deleted_by = Column(Integer, comment="u")
    is_deleted = Column(Boolean, comment="v")
    # Unknown
    d1 = Column(Phone, comment="w")
    d2 = Column(comment="x")
    d3 = Column(String(8), comment="y", **options)
    d4 = Column(String(8), *options, comment="z")
    d5 = Column(String(8) if IS_KEY else Integer, comment="aa")


class OrderLine(Base):
    __tablename__ = "order_lines"
    __table_args__ = (
        PrimaryKeyConstraint("order_id", "line_number"),
        ForeignKeyConstraint(["shop_code"], ["shops.code"]),
    )
    order_id = Column(Integer, comment="订单")
    line_number = Column(Integer, comment="行号")
    shop_code = Column(String(8), comment="商店")
    pieces = Column(Integer, default=0, comment="件数")  # DBC307:14


class Parcel(Base):
    """Its arguments are made elsewhere: any column may be a key."""

    __tablename__ = "parcels"
    __table_args__ = options_of("parcels")
    id = Column(Integer, primary_key=True, comment="主键")
    carrier = Column(String(8), default="", comment="承运商")
