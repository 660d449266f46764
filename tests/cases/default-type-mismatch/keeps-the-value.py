"""The advice is the value that was meant, as the type has it. The guide: 数值型的默认值为数值0."""
import datetime as dt
from decimal import Decimal

from sqlalchemy import Boolean, Column, Date, DateTime, Float, Integer, Interval, Numeric, String, Text, Time, text
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Thing(Base):
    __tablename__ = "things"
    id = Column(Integer, primary_key=True, comment="主键")
    a1 = Column(Boolean, nullable=False, default="1", comment="a")  # DBC303:50
    a2 = Column(Boolean, nullable=False, default="true", comment="b")  # DBC303:50
    a3 = Column(Boolean, nullable=False, default="Off", comment="c")  # DBC303:50
    a4 = Column(Boolean, nullable=False, default="", comment="d")  # DBC303:50
    a5 = Column(Boolean, nullable=False, default=2, comment="e")  # DBC303:50
    a6 = Column(Boolean, nullable=False, default="maybe", comment="f")  # DBC303:50
    a7 = Column(Boolean, nullable=False, server_default="false", comment="g")  # DBC303:57
    a8 = Column(Boolean, nullable=False, server_default=text("'yes'"), comment="h")  # DBC303:57
    a9 = Column(Boolean, nullable=False, default=1.0, comment="i")  # DBC303:50
    b1 = Column(Integer, nullable=False, default="5", comment="a")  # DBC303:50
    b2 = Column(Integer, nullable=False, default=" -7 ", comment="b")  # DBC303:50
    b3 = Column(Integer, nullable=False, default="", comment="c")  # DBC303:50
    b4 = Column(Integer, nullable=False, default=1.5, comment="d")  # DBC303:50
    b5 = Column(Integer, nullable=False, default=2.0, comment="e")  # DBC303:50
    b6 = Column(Integer, nullable=False, default="many", comment="f")  # DBC303:50
    b7 = Column(Integer, nullable=False, server_default="", comment="g")  # DBC303:57
    b8 = Column(Integer, nullable=False, default=0, onupdate="3", comment="h")  # DBC303:62
    b9 = Column(Integer, nullable=False, server_default=text("''"), comment="i")  # DBC303:57
    c1 = Column(Numeric(21, 4), nullable=False, default="5.50", comment="a")  # DBC303:57
    c2 = Column(Float, nullable=False, default="3", comment="b")  # DBC303:48
    c3 = Column(Float, nullable=False, default="three", comment="c")  # DBC303:48
    d1 = Column(String(8), nullable=False, default=1, comment="a")  # DBC303:52
    d2 = Column(String(8), nullable=False, default=0.5, comment="b")  # DBC303:52
    d3 = Column(String(8), nullable=False, default=True, comment="c")  # DBC303:52
    e1 = Column(DateTime, nullable=False, default="now()", comment="a")  # DBC303:51
    e2 = Column(DateTime, nullable=False, server_default="CURRENT_TIMESTAMP", comment="b")  # DBC303:58
    e3 = Column(Date, nullable=False, default="CURRENT_DATE", comment="c")  # DBC303:47
    e4 = Column(DateTime, nullable=False, default="2024-01-01", comment="d")  # DBC303:51
    e5 = Column(DateTime, nullable=False, default="", comment="e")  # DBC303:51
    e6 = Column(Time, nullable=False, default="CURRENT_TIME", comment="f")  # DBC303:47
    e7 = Column(Interval, nullable=False, default="now()", comment="g")  # DBC303:51
    # What fits
    f1 = Column(Boolean, nullable=False, default=True, comment="a")
    f2 = Column(Boolean, nullable=False, default=0, comment="b")
    f3 = Column(Integer, nullable=False, default=True, comment="1, but for PostgreSQL")
    f4 = Column(Integer, nullable=False, server_default="0", comment="d")
    f5 = Column(Numeric(21, 4), nullable=False, default=Decimal("0"), comment="e")
    f6 = Column(DateTime, nullable=False, default=dt.datetime.now, comment="f")
    f7 = Column(Boolean, nullable=False, server_default=text("0"), comment="g")
    f8 = Column(Integer, nullable=False, server_default=text("true"), comment="h")
    f9 = Column(DateTime, nullable=False, server_default="today", comment="MySQL refuses it when the table is made")
    # The type is the wrong one.
    is_new = Column(String(10), nullable=False, default=False, comment="新")  # DBC315:21
    pay_status = Column(String(10), nullable=False, default=0, comment="付款")  # DBC316:25
    paid_at = Column(String(20), nullable=False, default=0, comment="付款时间")  # DBC317:22
    view_count = Column(String(8), nullable=False, default=0, comment="次数")  # DBC319:25
