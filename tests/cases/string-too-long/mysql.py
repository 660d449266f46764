"""Strings above 255 characters. 过长的字符串"""
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import Column, Integer, MetaData, String, Table, Text, Unicode
from sqlalchemy.dialects import mysql
from sqlalchemy.dialects.mysql import VARCHAR
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column

from shop.types import Phone

LENGTH = 512


class Base(DeclarativeBase):
    pass


class Labelled:
    label = Column(String(1000), default="", comment="标签")  # DBC311:27

    @declared_attr
    def icon(cls) -> Mapped[str]:
        return mapped_column(sa.String(2083), default="", comment="图标")  # DBC311:40


class User(Labelled, Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(String(256), default="", comment="昵称")  # DBC311:30
    主页 = Column("homepage", String(2048), default="", comment="主页")  # DBC311:36
    city = sa.Column(sa.String(length=500), default="", comment="城市")  # DBC311:39
    street = Column(Unicode(1_000), default="", comment="街道")  # DBC311:29
    house = Column(VARCHAR(300, collation="utf8mb4_bin"), default="", comment="门牌")  # DBC311:28
    crest = Column(mysql.VARCHAR(charset="utf8mb4", length=320), default="", comment="徽章")  # DBC311:60
    phone = Column(mysql.NVARCHAR(400), default="", comment="电话")  # DBC311:35
    alias: Mapped[str] = mapped_column(String(1024), default="", comment="别名")  # DBC311:47
    bait: Mapped[Optional[str]] = mapped_column(type_=String(0x200), default="", comment="鱼饵")  # DBC311:62
    motto = deferred(Column(String(600), default="", comment="座右铭"))  # DBC311:36
    login = Column(String(300), nullable=False, unique=True, comment="登录名", **OPTIONS)  # DBC311:27
    many_lines = Column(
        String(
            4000,  # DBC311:13
        ),
        default="",
        comment="多行",
    )
    figure = Column(String(80).with_variant(mysql.VARCHAR(700), "mysql"), default="", comment="头像")  # DBC311:59
    banner = Column(String(900).with_variant(sa.Text(), "postgresql"), default="", comment="横幅")  # DBC311:28

    a1 = Column(String(255), default="", comment="a")
    a2 = Column(String(8), default="", comment="b")
    a3 = Column(String, default="", comment="c")
    a4 = Column(String(LENGTH), default="", comment="d")  # DBC311:24
    a5 = Column(String(2 * 1024), default="", comment="e")  # DBC311:24
    a6 = Column(String(length=LENGTH), default="", comment="f")  # DBC311:31
    a7 = Column(String(None), default="", comment="g")
    a8 = Column(String(1000).with_variant(mysql.VARCHAR(80), "mysql"), default="", comment="h")
    a9 = Column(String(1000).with_variant(mysql.TEXT, "mysql"), comment="i")
    # Other types
    b1 = Column(Text(1000), comment="j")
    b2 = Column(mysql.LONGTEXT, comment="k")
    b3 = Column(sa.CHAR(300), default="", comment="l")
    b4 = Column(sa.LargeBinary(1000), comment="m")
    b5 = Column(mysql.VARBINARY(1000), comment="n")
    b6 = Column(Phone(1000), default="", comment="o")
    b7 = Column(sa.Numeric(1000), default=0, comment="p")
    b8 = Column(sa.Enum("new", "old", length=1000), comment="q")


rooms = Table(
    "rooms",
    MetaData(),
    Column("title", String(999), server_default="", comment="标题"),  # DBC311:28
    Column("subtitle", sa.String(99), server_default="", comment="副标题"),
)
