"""Moments that a row must have, and nothing gives. 既无默认值又不允许为空"""
import datetime
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import Column, Computed, Date, DateTime, FetchedValue, Integer, PrimaryKeyConstraint, func, text
from sqlalchemy.dialects import mssql, mysql, oracle
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, deferred, mapped_column
from arrow_types import ArrowType

REQUIRED = False
options = {"default": datetime.datetime.now}


class Base(DeclarativeBase):
    pass


class UtcDateTime(sa.TypeDecorator):
    impl = DateTime
    cache_ok = True


class Stamped:
    made_at = Column(DateTime, nullable=False, comment="创建时间")  # DBC306:15

    @declared_attr
    def seen_at(cls):
        return sa.Column(sa.DateTime, nullable=False, comment="查看时间")  # DBC306:16

    @declared_attr
    def left_at(cls) -> Mapped[datetime.datetime]:
        return mapped_column(DateTime, default=func.now(), comment="离开时间")


class Order(Stamped, Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    付款 = Column("paid_at", DateTime(timezone=True), nullable=False, comment="付款时间")  # DBC306:10
    sent_at = Column(mysql.DATETIME(fsp=3), nullable=False, comment="发货时间")  # DBC306:15
    got_at = Column(sa.TIMESTAMP, nullable=False, default=None, comment="收货时间")  # DBC306:14
    changed_at = Column(DateTime, nullable=False, onupdate=func.now(), comment="修改时间")  # DBC306:18
    kept_at = deferred(Column(DateTime, nullable=False, comment="归档时间"))  # DBC306:24
    closed_at: Mapped[datetime.datetime] = mapped_column(comment="完成时间")  # DBC306:44
    opened_at: Mapped["datetime.datetime"] = mapped_column(index=True, comment="打开时间")  # DBC306:46
    asked_at: Mapped[datetime.datetime]  # DBC306:15
    billed_at: Mapped[Optional[datetime.datetime]] = mapped_column(nullable=False, comment="开票时间")  # DBC306:54
    many_lines = mapped_column(  # DBC306:18
        mysql.TIMESTAMP(fsp=6),
        nullable=False,
        comment="时间",
    )
    deleted_at = Column(DateTime, nullable=False, comment="删除时间")  # DBC306:18

    # A default
    a1 = Column(DateTime, nullable=False, default=datetime.datetime.now, comment="a")
    a2 = Column(DateTime, nullable=False, server_default=func.now(), comment="b")
    a3 = Column(DateTime, nullable=False, server_default=text("CURRENT_TIMESTAMP"), comment="c")
    a4 = Column(DateTime, nullable=False, server_default="1970-01-01", comment="d")
    a5 = Column(DateTime, FetchedValue(), nullable=False, comment="by a trigger")
    a6 = Column(DateTime, Computed("made_at + INTERVAL 1 DAY"), nullable=False, comment="f")
    a7: Mapped[datetime.datetime] = mapped_column(insert_default=func.now(), comment="g")
    a8: Mapped[datetime.datetime] = mapped_column(default_factory=datetime.datetime.now, comment="h")
    # NULL
    b1 = Column(DateTime, comment="i")
    b2 = Column(DateTime, nullable=True, comment="j")
    b3: Mapped[Optional[datetime.datetime]] = mapped_column(comment="k")
    b4: Mapped[datetime.datetime | None]
    b5: Mapped[datetime.datetime] = mapped_column(nullable=True, comment="l")
    b6 = mapped_column(DateTime, comment="nothing says that it is NOT NULL")
    # Not a date and a time, or unknown
    c1 = Column(Date, nullable=False, comment="n")
    c2: Mapped[datetime.date] = mapped_column(comment="o")
    c3: Mapped[datetime.timedelta] = mapped_column(comment="p")
    c4 = Column(UtcDateTime, nullable=False, comment="q")  # DBC306:10
    c5 = Column(ArrowType, nullable=False, comment="r")
    c6 = Column(mssql.TIMESTAMP, nullable=False, comment="a row version")
    c7 = Column(DateTime, nullable=REQUIRED, comment="t")
    c8 = Column(DateTime, nullable=False, comment="u", **options)
    c9 = Column(Integer, nullable=False, comment="v")
    d1 = Column(oracle.DATE, nullable=False, comment="DATE has a time there")  # DBC306:10
    d2 = Column(DateTime().with_variant(mysql.DATETIME(fsp=6), "mysql"), nullable=False, comment="x")  # DBC306:10


class Reading(Base):
    """Keys are given by the one who measures."""

    __tablename__ = "readings"
    sensor_id = Column(Integer, primary_key=True, comment="传感器")
    read_at = Column(DateTime, primary_key=True, comment="读数时间")


class Quote(Base):
    __tablename__ = "quotes"
    __table_args__ = (PrimaryKeyConstraint("symbol_id", "quoted_at"), {"comment": "行情"})
    symbol_id = Column(Integer, comment="代码")
    quoted_at = Column(DateTime, nullable=False, comment="报价时间")
    heard_at = Column(DateTime, nullable=False, comment="接收时间")  # DBC306:16


visits = sa.Table(
    "visits",
    Base.metadata,
    Column("came_at", DateTime, nullable=False, comment="到达"),  # DBC306:5
    Column("gone_at", DateTime, comment="离开"),
)
