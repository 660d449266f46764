"""Small numbers in wide integers. 能使用tinyint就不要使用smallint，int"""
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import BigInteger, Column, ForeignKey, Identity, Integer, MetaData, SmallInteger, String, Table
from sqlalchemy.dialects.mysql import BIGINT, INTEGER, MEDIUMINT, TINYINT
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

options = {"nullable": False}


class Base(DeclarativeBase):
    pass


class SmallEnum(sa.TypeDecorator):
    impl = Integer


class Member(Base):
    __tablename__ = "members"
    id = Column(Integer, primary_key=True, comment="主键")
    age = Column(Integer, default=0, comment="年龄")  # DBC314:18
    user_age = Column(sa.BigInteger(), default=0, comment="年龄")  # DBC314:23
    birth_month = Column(INTEGER(2, unsigned=True), comment="月")  # DBC314:26
    level: Mapped[int] = mapped_column(BIGINT, comment="等级")  # DBC314:40
    vipLevel: Mapped[int] = mapped_column(default=0, comment="等级")  # DBC314:15
    priority: Mapped[Optional[int]]  # DBC314:15
    等级 = Column("rating", MEDIUMINT, comment="评分")  # DBC314:27
    day_of_week = Column(Integer, comment="星期")  # DBC314:26

    # Larger than they look
    max_age = Column(Integer, default=0, comment="a")
    cookieAge = Column(Integer, default=0, comment="b")
    stat_month = Column(Integer, default=0, comment="202401")
    bill_month = Column(Integer, default=202401, comment="c")
    pay_month = Column(Integer, default=0, comment="yyyymm")
    price_per_month = Column(Integer, default=0, comment="c")
    points_to_level = Column(Integer, default=0, comment="c")
    # Other numbers
    page = Column(Integer, comment="d")
    image = Column(Integer, comment="e")
    level_count = Column(Integer, comment="f")
    month_total = Column(Integer, comment="g")
    age_id = Column(Integer, comment="h")
    is_level = Column(Integer, comment="i")
    levels = Column(Integer, comment="j")
    # What is right, unknown, or a key
    a1_age = Column(SmallInteger, comment="k")
    a2_age = Column(TINYINT(unsigned=True), comment="l")
    a3_level = Column(String(8), comment="m")
    a4_level = Column(Integer, ForeignKey("levels.id"), comment="n")
    a5_level = Column(Integer, primary_key=True, comment="o")
    a6_level = Column(SmallEnum, comment="p")
    a7_level = Column(Integer, comment="q", **options)
    a8_rating = Column(sa.Float, comment="r")


grades = Table(
    "grades",
    MetaData(),
    Column("grade", Integer, comment="年级"),  # DBC314:21
    Column("score", Integer, comment="分数"),
)


class Score(Base):
    """How far a SMALLINT reaches."""

    __tablename__ = "scores"
    id = Column(Integer, primary_key=True, comment="主键")
    first_level = Column(Integer, default=32767, comment="a")  # DBC314:26
    next_level = Column(Integer, default=32768, comment="b")
    last_level = Column(Integer, default=-32767, comment="c")  # DBC314:25
    best_level = Column(Integer, default=1.5, comment="d")  # DBC314:25
    worst_level = Column(Integer, default=99999.5, comment="e")
    lost_level = Column(Integer, default="none", comment="f")  # DBC314:25
