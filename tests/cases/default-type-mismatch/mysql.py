"""Defaults that do not fit their type, under MySQL. 默认值与类型不符"""
import datetime
from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Date, DateTime, Float, Integer, Numeric, String, Text, Time, func, text
from sqlalchemy.dialects import mysql, postgresql
from sqlalchemy.dialects.mysql import TINYINT
from sqlalchemy.ext.declarative import declarative_base
from sqlalchemy.orm import deferred

from shop.types import Phone

Base = declarative_base()
ZERO = "0"
options = {"nullable": False}


class Yuan(sa.TypeDecorator):
    impl = sa.Integer


class Account(Base):
    __tablename__ = "accounts"
    id = Column(Integer, primary_key=True, comment="主键")
    # Python's values
    stock = Column(Integer, default="", comment="库存")  # DBC303:37
    sold = Column(Integer, nullable=False, default="0", comment="已售")  # DBC303:52
    积分 = Column("points", sa.BigInteger, default="0", comment="积分")  # DBC303:50
    rank = Column(mysql.SMALLINT(unsigned=True), default=0.5, comment="名次")  # DBC303:58
    price = Column(Numeric(21, 4), default="0.00", comment="价格")  # DBC303:44
    weight = Column(mysql.DOUBLE(asdecimal=False), default="", comment="重量")  # DBC303:60
    is_open = Column(Boolean, default="false", comment="营业")  # DBC303:39
    is_paid = Column(Boolean, default="", comment="已付")  # DBC303:39
    is_late = Column(Boolean, default=2, comment="迟到")  # DBC303:39
    title = Column(String(80), default=0, comment="标题")  # DBC303:40
    subtitle = Column(sa.Unicode(80), default=False, comment="副标题")  # DBC303:47
    remark = Column(Text, default=0, comment="备注")  # DBC303:35
    letters = deferred(Column(mysql.CHAR(2), default=12, comment="字母"))  # DBC303:54
    opened_at = Column(DateTime, default="2020-01-01", comment="开户")  # DBC303:42
    opened_on = Column(Date, default="", comment="开户日")  # DBC303:38
    opens_at = Column(Time, default=0, comment="开门")  # DBC303:37
    changed_at = Column(mysql.DATETIME(fsp=3), onupdate="now", comment="修改")  # DBC303:57
    change_count = Column(Integer, default=0, onupdate="1", comment="修改次数")  # DBC303:56
    both = Column(Integer, default="0", server_default="", comment="两个")  # DBC303:36 DBC303:56
    # The server's
    made_at = Column(DateTime, server_default="CURRENT_TIMESTAMP", comment="创建")  # DBC303:47
    sent_at = Column(mysql.TIMESTAMP, server_default="now()", comment="发送")  # DBC303:54
    sent_on = Column(Date, server_default="", comment="发送日")  # DBC303:43
    is_sent = Column(Boolean, server_default="false", comment="已发送")  # DBC303:46
    is_read = Column(TINYINT(1), server_default="False", comment="已读")  # DBC303:49
    is_kept = Column(Boolean, server_default=text("'true'"), comment="保留")  # DBC303:46
    amount = Column(Integer, server_default="", comment="数量")  # DBC303:45
    total = Column(sa.DECIMAL(21, 4), server_default="NULL", comment="总额")  # DBC303:54
    width = Column(Integer, server_default=text("''"), comment="宽")  # DBC303:44
    q1 = Column(String(8), server_default="''", comment="stores two quotes")  # DBC303:43
    q2 = Column(String(8), server_default="'开'", comment="with its quotes")  # DBC303:43

    # What fits
    a1 = Column(Integer, default=0, server_default="0", comment="a")
    a2 = Column(Integer, default=-1, server_default="-1", comment="b")
    a3 = Column(Integer, default=False, comment="a truth value is a number")
    a4 = Column(TINYINT(1), default=True, server_default="1", comment="d")
    a5 = Column(Integer, server_default=text("0"), comment="e")
    a6 = Column(Integer, server_default=text("'0'"), comment="f")
    a7 = Column(Integer, server_default=text("'1' + 1"), comment="no literal")
    b1 = Column(Numeric(21, 4), default=0, server_default="0.00", comment="h")
    b2 = Column(Float, default=0.5, server_default="5e-1", comment="i")
    b3 = Column(Numeric(21, 4), default=Decimal("0.00"), comment="j")
    c1 = Column(Boolean, default=False, server_default="0", comment="k")
    c2 = Column(Boolean, default=1, server_default=sa.true(), comment="l")
    c3 = Column(Boolean, server_default=text("false"), comment="m")
    c4 = Column(Boolean, server_default=text("b'0'"), comment="n")
    d1 = Column(String(8), default="", server_default="0", comment="o")
    d2 = Column(String(8), default="0", server_default=text("''"), comment="p")
    d3 = Column(String(8), default="a" "b", comment="q")
    d4 = Column(Text, default="", comment="r")
    e1 = Column(DateTime, default=datetime.datetime.now, onupdate=datetime.datetime.now, comment="s")
    e2 = Column(DateTime, server_default=func.now(), onupdate=func.now(), comment="t")
    e3 = Column(DateTime, server_default=text("CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP"), comment="u")
    e4 = Column(DateTime, server_default="1970-01-01 00:00:00", comment="v")
    e5 = Column(Date, server_default=text("'1970-01-01'"), comment="w")
    e6 = Column(mysql.TIME, server_default="00:00:00", comment="x")
    e7 = Column(DateTime, server_default="0000-00-00 00:00:00", comment="before strict mode")
    e8 = Column(DateTime, default=None, server_default=None, comment="z")
    # Types that take several kinds of values, and types that are unknown
    f1 = Column(sa.Enum("new", "old"), default="new", comment="aa")
    f2 = Column(sa.JSON, default="{}", comment="bb")
    f3 = Column(sa.LargeBinary, default="", comment="cc")
    f4 = Column(mysql.BIT(1), default=0, server_default=text("b'0'"), comment="dd")
    f5 = Column(Phone(20), default=110, comment="ee")
    f6 = Column(Yuan, default="0.00", comment="ff")
    f7 = Column(sa.Uuid, default="0" * 32, comment="gg")
    h1 = Column(String(8), server_default="'", comment="one quote")
    h2 = Column(String(8), default="''", comment="the driver is given two quotes, as written")
    # What is not here
    g1 = Column(Integer, default=ZERO, comment="hh")  # DBC303:34
    g2 = Column(Integer, default="0", comment="ii", **options)  # DBC303:34
    g3 = Column(Integer, default=int("0"), comment="jj")
    g4 = Column(Integer, default=f"{ZERO}", comment="kk")
    g5 = Column(Integer if ZERO else String, default="", comment="ll")


class Delay(Base):
    __tablename__ = "delays"
    id = Column(Integer, primary_key=True, comment="主键")
    most = Column(sa.Interval, default="1 hour", comment="at most")  # DBC303:40
    least = Column(sa.Interval, default=0, comment="at least")  # DBC303:41
    hour = Column(mysql.TIME, default="now", comment="when")  # DBC303:39
    often = Column(postgresql.INTERVAL, default="1 day", comment="PostgreSQL's")  # DBC303:49
    usual = Column(sa.Interval, server_default="now()", comment="mostly")  # DBC303:48
