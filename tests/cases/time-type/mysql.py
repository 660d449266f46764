"""Moments in strings and numbers. 时间 用datetime类型"""
import time
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import BigInteger, Column, Date, DateTime, ForeignKey, Integer, MetaData, SmallInteger, String, Table
from sqlalchemy.dialects import mysql
from sqlalchemy.dialects.mysql import CHAR, DOUBLE, TIME, TIMESTAMP, TINYINT
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import Moment


class Base(DeclarativeBase):
    pass


class Epoch(sa.TypeDecorator):
    impl = BigInteger


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    pay_time = Column(String(20), default="", comment="支付")  # DBC317:23
    createTime = Column("create_time", Integer, default=0, comment="创建")  # DBC317:40
    created_at = Column(BigInteger, default=lambda: int(time.time()), comment="毫秒时间戳")  # DBC317:25
    updated_on: Mapped[str] = mapped_column(CHAR(19), comment="修改")  # DBC317:45
    expires_on: Mapped[int]  # DBC317:17
    birth_date: Mapped[Optional[str]] = mapped_column(String(10), comment="生日")  # DBC317:55
    next_run_time = Column(DOUBLE, comment="下次执行")  # DBC317:28
    last_active_time = Column(sa.Text, comment="最后活动")  # DBC317:31
    start_time = Column(Integer, default=1704067200, comment="开始")  # DBC317:25
    event_timestamp = Column(BigInteger, comment="事件")  # DBC317:30
    日期 = Column("order_date", sa.Unicode(8), comment="下单")  # DBC317:31
    ship_datetime = Column(String(32), comment="发货")  # DBC317:28

    synced_at = Column(Integer, default=0, comment="seconds since 1970")  # DBC317:24

    # Durations
    stop_time = Column(Integer, default=0, comment="in seconds, 0 never")
    elapsed_time = Column(Integer, comment="a")
    cost_time = Column(BigInteger, comment="b")
    response_time = Column(sa.Float, comment="c")
    total_play_time = Column(Integer, comment="d")
    update_time_ms = Column(Integer, comment="e")
    timeout = Column(Integer, comment="f")
    expire_time = Column(Integer, default=3600, comment="g")
    exam_stop_time = Column(Integer, comment="考试时间（分钟）")
    prep_time = Column(String(20), comment="h")
    times = Column(Integer, comment="i")
    # Hours of the day, and what no date fits into
    opening_time = Column(String(40), comment="j")
    alarm_time = Column(String(5), comment="k")
    expiry_date = Column(String(7), comment="l")
    valid_time = Column(SmallInteger, comment="m")
    delay_at = Column(TINYINT, comment="n")
    # At a place, on a thing, of something else
    stored_at = Column(String(80), comment="o")
    located_at = Column(String(80), comment="p")
    based_on = Column(String(80), comment="q")
    depends_on = Column(String(80), comment="r")
    played_on = Column(String(80), comment="s")
    add_on = Column(String(80), comment="t")
    time_zone = Column(String(32), comment="u")
    date_format = Column(String(32), comment="v")
    up_to_date = Column(String(8), comment="w")
    real_time = Column(Integer, comment="x")
    runtime = Column(String(80), comment="y")
    format = Column(String(80), comment="z")
    month = Column(String(8), comment="2024-01")
    # What is right, unknown, or another column's
    a1_time = Column(DateTime, comment="a")
    a2_date = Column(Date, comment="b")
    a3_time = Column(TIMESTAMP, comment="c")
    a4_time = Column(TIME, comment="d")
    a5_at = Column(Moment, comment="e")
    a6_at = Column(Epoch, comment="f")
    a7_time = Column(String(20), ForeignKey("slots.begin"), comment="g")
    is_paid_time = Column(Integer, comment="h")


logs = Table(
    "logs",
    MetaData(),
    Column("log_time", String(20), comment="时间"),  # DBC317:24
    Column("read_time", Integer, comment="分钟"),
)


class Edge(Base):
    """Which numbers may be a moment, and which texts are too short for one."""

    __tablename__ = "edges"
    id = Column(Integer, primary_key=True, comment="主键")
    close_time = Column(Integer, default=100000000, comment="the first moment")  # DBC317:25
    first_time = Column(Integer, default=99999999, comment="a number of something")
    later_time = Column(Integer, default=1, comment="a number of something")
    begin_time = Column(Integer, default=-1, comment="not yet")  # DBC317:25
    end_time = Column(mysql.BIGINT(7), comment="a width is no length")  # DBC317:23
    close_date = Column(BigInteger, comment="a date in numbers")  # DBC317:25
    open_time = Column(String(20), comment="perhaps an hour")  # DBC317:24
    enter_time = Column(String(20), default="08:30", comment="an hour")
    leave_time = Column(String(20), default="", comment="nothing yet")  # DBC317:25
