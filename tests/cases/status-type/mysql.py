"""States in other types than small integers. 状态 用tinyint"""
import enum
from typing import Optional

import sqlalchemy as sa
from sqlalchemy import CHAR, Boolean, Column, Enum, ForeignKey, Integer, JSON, MetaData, SmallInteger, String, Table
from sqlalchemy.dialects.mysql import INTEGER, TINYINT, VARCHAR
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import Choice

LENGTH = 8


class Base(DeclarativeBase):
    pass


class Paid(enum.Enum):
    NO = 0
    YES = 1


class SmallEnum(sa.TypeDecorator):
    impl = Integer


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    status = Column(String(16), default="pending", comment="状态")  # DBC316:21
    pay_status = Column(Integer, default=0, comment="支付")  # DBC316:25
    orderStatus: Mapped[str] = mapped_column(VARCHAR(255), comment="订单")  # DBC316:46
    user_status: Mapped[int] = mapped_column(default=1, comment="用户")  # DBC316:18
    sync_status: Mapped[Optional[str]]  # DBC316:18
    power_state = Column(String(15), comment="电源")  # DBC316:26
    状态 = Column("job_status", CHAR(1), default="0", comment="任务")  # DBC316:31
    level_status = Column(sa.Numeric(1), comment="等级")  # DBC316:27
    wide_status = Column(sa.BigInteger, comment="宽")  # DBC316:26
    length_status = Column(String(LENGTH), comment="长")  # DBC316:28

    # What is right
    a1_status = Column(TINYINT(1), default=0, comment="a")
    a2_status = Column(SmallInteger, default=0, comment="b")
    a3_status = Column(TINYINT, default=0, comment="c")
    a4_status = Column(Enum(Paid), default=Paid.NO, comment="d")
    a5_status: Mapped[Paid] = mapped_column(default=Paid.NO, comment="e")
    a6_status = Column(Boolean, default=False, comment="f")
    # More than a state
    a7_state = Column(JSON, comment="g")
    a8_state = Column(sa.Text, comment="h")
    a9_state = Column(String(4000), comment="i")
    b1_state = Column(sa.LargeBinary, comment="j")
    # Other names
    status_code = Column(Integer, comment="k")
    state_id = Column(Integer, comment="l")
    statement = Column(String(80), comment="m")
    estate = Column(String(80), comment="n")
    is_status = Column(Boolean, comment="o")
    statuses = Column(String(80), comment="p")
    # Unknown types, and other columns'
    b2_status = Column(Choice, comment="q")
    b3_status = Column(SmallEnum, comment="r")
    b4_status = Column(Integer, ForeignKey("statuses.id"), comment="s")


tasks = Table(
    "tasks",
    MetaData(),
    Column("task_status", INTEGER(1), comment="任务"),  # DBC316:27
    Column("priority", TINYINT, comment="级别"),
)
