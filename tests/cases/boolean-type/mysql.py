"""Yes and no in other types. 是否 用boolean类型"""
import enum
from typing import Literal, Optional

import sqlalchemy as sa
from sqlalchemy import Boolean, CHAR, Column, DateTime, ForeignKey, Integer, MetaData, SmallInteger, String, Table
from sqlalchemy.dialects.mysql import BIT, BOOLEAN, ENUM, INTEGER, TINYINT
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import Truth

WIDTH = 1


class Base(DeclarativeBase):
    pass


class YesNo(sa.TypeDecorator):
    impl = CHAR(1)


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    is_success = Column(Integer, default=0, comment="成功")  # DBC315:25
    isVip = Column("is_vip", SmallInteger, default=0, comment="会员")  # DBC315:30
    has_docs = Column(CHAR(1), default="N", comment="有文档")  # DBC315:23
    can_login: Mapped[str] = mapped_column(String(5), comment="登录")  # DBC315:44
    should_pay: Mapped[int]  # DBC315:17
    email_enabled = Column(TINYINT, default=0, comment="a bare TINYINT")  # DBC315:28
    enabled = Column(TINYINT(4), default=1, comment="启用")  # DBC315:22
    del_flag = Column(CHAR(1), default="0", comment="删除")  # DBC315:23
    sync_flag = Column(Integer, default=0, comment="同步")  # DBC315:24
    is_open: Mapped[Optional[str]] = mapped_column(ENUM("Y", "N"), comment="开放")  # DBC315:52
    is_hot: Mapped[Literal["Y", "N"]] = mapped_column(comment="热门")  # DBC315:13
    是否 = Column("is_paid", sa.Numeric(1), comment="已付")  # DBC315:28
    is_list = Column(CHAR(1), default="0", comment="列表")  # DBC315:22

    # What Boolean becomes
    is_a = Column(Boolean, default=False, comment="a")
    is_b = Column(BOOLEAN, default=False, comment="b")
    is_c = Column(TINYINT(1), default=0, comment="c")
    is_d = Column(BIT(1), default=0, comment="d")
    is_e: Mapped[bool] = mapped_column(default=False, comment="e")
    is_f = Column(TINYINT(display_width=1, unsigned=True), default=0, comment="f")
    is_g = Column(TINYINT(WIDTH), default=0, comment="g")
    # Another thing than which of the two
    is_deleted_at = Column(Integer, comment="h")
    is_locked_until = Column(Integer, comment="i")
    has_error_message = Column(String(80), comment="j")
    is_late_reason = Column(String(80), comment="k")
    has_due_date = Column(Integer, comment="l")
    feature_flag = Column(String(64), comment="m")
    country_flag = Column(sa.Text, comment="n")
    flag = Column(String(64), comment="o")
    flags = Column(Integer, comment="p")
    # The words elsewhere in the name, or in other words
    this_is_it = Column(Integer, comment="q")
    issue = Column(Integer, comment="r")
    hash = Column(String(64), comment="s")
    canal = Column(String(64), comment="t")
    enabled_count = Column(Integer, comment="u")
    # Other types, unknown ones, and other columns'
    is_v = Column(DateTime, comment="v")
    is_w = Column(Truth, comment="w")
    is_x = Column(YesNo, comment="x")
    is_y = Column(Integer, ForeignKey("truths.id"), comment="y")
    can_access = Column(sa.JSON, comment="z")


class Candidate(Base):
    __tablename__ = "candidates"
    id = Column(Integer, primary_key=True, comment="key")
    candidate_name = Column("can_name", String(8), nullable=False, default="", comment="no ability")
    can_be_mailed = Column("can_mail", String(8), nullable=False, default="", comment="whether")  # DBC315:40
    ism = Column("is_mail", String(8), nullable=False, default="", comment="a short form of it")  # DBC315:29


users = Table(
    "user_settings",
    MetaData(),
    Column("is_dark", INTEGER, comment="深色"),  # DBC315:23
    Column("is_wide", Boolean, comment="宽"),
)
Table(
    "flags",
    MetaData(),
    Column("first_flag", String(5), comment="as long as false"),  # DBC315:26
    Column("last_flag", String(6), comment="longer: which flag"),
)
