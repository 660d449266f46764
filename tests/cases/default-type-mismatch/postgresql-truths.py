# settings: dialect = "postgresql"
# There a number is no truth value, a truth value no number, and "now" is read when the table is made.
from sqlalchemy import Boolean, Column, Date, DateTime, Float, Integer, Numeric, String, Time, text
from sqlalchemy.dialects.postgresql import INTERVAL
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Bill(Base):
    __tablename__ = "bills"
    id = Column(Integer, primary_key=True, comment="key")
    start_year = Column(Integer, nullable=False, default=True, comment="a")  # DBC303:58
    end_year = Column(Integer, nullable=False, default=False, comment="b")  # DBC303:56
    tax = Column(Numeric(21, 4), nullable=False, default=True, comment="c")  # DBC303:58
    share = Column(Float, nullable=False, default=True, comment="d")  # DBC303:51
    b1 = Column(Boolean, nullable=False, server_default=text("0"), comment="a")  # DBC303:57
    b2 = Column(Boolean, nullable=False, server_default=text("1"), comment="b")  # DBC303:57
    b3 = Column(Integer, nullable=False, server_default=text("false"), comment="c")  # DBC303:57
    b4 = Column(Integer, nullable=False, server_default=text("true"), comment="d")  # DBC303:57
    b5 = Column(Float, nullable=False, server_default=text("true"), comment="e")  # DBC303:55
    b6 = Column(Boolean, nullable=False, server_default="maybe", comment="f")  # DBC303:57
    c1 = Column(DateTime, nullable=False, server_default="now()", comment="a")  # DBC303:58
    c2 = Column(DateTime, nullable=False, server_default="now", comment="b")  # DBC303:58
    c3 = Column(Date, nullable=False, server_default="Today", comment="c")  # DBC303:54
    c4 = Column(DateTime, nullable=False, server_default=text("'now'"), comment="d")  # DBC303:58
    c5 = Column(Time, nullable=False, server_default="now", comment="e")  # DBC303:54
    c6 = Column(DateTime, nullable=False, server_default="CURRENT_TIMESTAMP", comment="f")  # DBC303:58
    c7 = Column(DateTime, nullable=False, default="now()", comment="g")  # DBC303:51
    c8 = Column(INTERVAL, nullable=False, server_default="now()", comment="no moment")  # DBC303:58
    # What fits
    d1 = Column(Boolean, nullable=False, server_default="0", comment="a")
    d2 = Column(Boolean, nullable=False, server_default=text("'f'"), comment="b")
    d3 = Column(Boolean, nullable=False, server_default=text("false"), comment="c")
    d4 = Column(Integer, nullable=False, server_default=text("0"), comment="d")
    d5 = Column(Integer, nullable=False, server_default=text("-1"), comment="e")
    d6 = Column(DateTime, nullable=False, server_default="epoch", comment="f")
    e4 = Column(DateTime, nullable=False, server_default="today", comment="no other moment to write")
    e5 = Column(DateTime, nullable=False, server_default="now or never", comment="l")
    d7 = Column(DateTime, nullable=False, server_default=text("now()"), comment="g")
    d8 = Column(String(8), nullable=False, server_default="now", comment="h")
    d9 = Column(String(8), nullable=False, server_default=text("0"), comment="i")
    e1 = Column(String(8), nullable=False, server_default=text("true"), comment="j")
    e2 = Column(Float, nullable=False, default=1, comment="k")
    e3 = Column(Boolean, nullable=False, default=1, comment="l")
