"""VARCHAR needs a length in MySQL. 字符串必须写长度"""
from typing import Annotated, NewType, Optional

import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, String, Unicode
from sqlalchemy.dialects import mysql
from sqlalchemy.dialects.mysql import VARCHAR
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column

from shop.types import Phone

LENGTH = 80
OPTIONS = {"length": 80}
Login = NewType("Login", str)
name50 = Annotated[str, 50]


class Base(DeclarativeBase):
    pass


class Short(sa.TypeDecorator):
    impl = String


class Labelled:
    label = Column(String, default="", comment="标签")  # DBC310:20

    @declared_attr
    def icon(cls):
        return Column(sa.String, default="", comment="图标")  # DBC310:23

    # The class that it is used with may map the type.
    color: Mapped[str]  # DBC310:12


class User(Labelled, Base):
    __tablename__ = "users"
    __table_args__ = (ForeignKeyConstraint(["branch_code"], ["branches.code"]),)
    id = Column(Integer, primary_key=True, comment="主键")
    nickname = Column(String, nullable=False, default="", comment="昵称")  # DBC310:23
    城市 = Column("city", String(), default="", comment="城市")  # DBC310:25
    street = sa.Column(sa.Unicode, default="", comment="街道")  # DBC310:24
    house = Column(VARCHAR, default="", comment="门牌")  # DBC310:20
    mail = Column(mysql.VARCHAR(collation="utf8mb4_bin"), default="", comment="邮箱")  # DBC310:19
    phone = Column(mysql.NVARCHAR(), default="", comment="电话")  # DBC310:20
    link = Column(String(None), default="", comment="链接")  # DBC310:19
    avatar = Column(String(length=None), default="", comment="头像")  # DBC310:21
    motto = deferred(Column(String, default="", comment="座右铭"))  # DBC310:29
    login = Column(String, unique=True, comment="登录名")  # DBC310:20
    code = Column(String, primary_key=True, comment="编码")  # DBC310:19
    token: Mapped[str] = mapped_column(String, default="", comment="令牌")  # DBC310:40
    title: Mapped[str] = mapped_column(default="", comment="标题")  # DBC310:12
    state: Mapped[Optional[str]] = mapped_column(default="", comment="状态")  # DBC310:12
    queue: "Mapped[str | None]" = mapped_column(default="", comment="队列")  # DBC310:12
    topic: Mapped[str]  # DBC310:12
    many_lines = Column(
        String,  # DBC310:9
        nullable=False,
        default="",
        comment="多行",
    )

    a1 = Column(String(80), default="", comment="a")
    a2 = Column(String(length=80), default="", comment="b")
    a3 = Column(String(LENGTH), default="", comment="c")
    a4 = Column(String(length=LENGTH * 2), default="", comment="d")
    a5 = Column(String(**OPTIONS), default="", comment="e")
    a6 = Column(String(*OPTIONS), default="", comment="f")
    a7: Mapped[str] = mapped_column(String(80), default="", comment="g")
    a8: Mapped[name50] = mapped_column(default="", comment="50 is a length in no map of types")  # DBC310:9
    a9: Mapped[Login] = mapped_column(default="", comment="a NewType of str")
    # Types that need none, and unknown ones
    b1 = Column(mysql.CHAR, default="", comment="CHAR is CHAR(1)")
    b2 = Column(sa.Text, comment="k")
    b3 = Column(Short, default="", comment="l")  # DBC310:17
    b4 = Column(Phone, default="", comment="m")
    b5 = Column(sa.Enum("new", "old"), comment="n")
    b6 = Column(sa.JSON, comment="o")
    # The type of a foreign key's target
    c1: Mapped[str] = mapped_column(ForeignKey("shops.code"), comment="p")
    c2 = Column(String, ForeignKey("shops.code"), comment="q")
    c3 = Column(String, fk("shops.code"), comment="r")
    branch_code: Mapped[str] = mapped_column(comment="s")
    # What MySQL gets, of several
    d1 = Column(String().with_variant(String(80), "mysql"), default="", comment="t")
    d2 = Column(String(80).with_variant(mysql.VARCHAR(), "mysql"), default="", comment="u")  # DBC310:41
    d3 = Column(String().with_variant(sa.Unicode(80), "postgresql"), default="", comment="v")  # DBC310:17
    d4 = Column(String().with_variant(mysql.LONGTEXT, "mysql"), comment="w")


rooms = sa.Table(
    "rooms",
    Base.metadata,
    Column("title", String, server_default="", comment="标题"),  # DBC310:21
    Column("subtitle", sa.String(80), server_default="", comment="副标题"),
    Column("branch_code", String, ForeignKey("branches.code"), comment="分店"),
)
Table("halls", Base.metadata, Column("title", String, server_default="", comment="标题", **OPTIONS))
