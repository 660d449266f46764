"""Now is no moment at which something ends, and no clock of Python's for a column with a time zone."""
from sqlalchemy import TIMESTAMP, Column, DateTime, Integer
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

ZONE = bool(input())


class Base(DeclarativeBase):
    pass


class DataBase(MappedAsDataclass, DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    id = Column(Integer, primary_key=True, comment="主键")
    made_at = Column(DateTime, nullable=False, comment="创建")  # DBC306:15
    seen_at = Column(DateTime(timezone=True), nullable=False, comment="看到")  # DBC306:15
    heard_at = Column(TIMESTAMP(True), nullable=False, comment="听到")  # DBC306:16
    felt_at = Column(DateTime(timezone=False), nullable=False, comment="感到")  # DBC306:15
    meant_at = Column(DateTime(timezone=ZONE), nullable=False, comment="打算")  # DBC306:16
    expires_at = Column(DateTime, nullable=False, comment="a")  # DBC306:18
    end_time = Column(DateTime, nullable=False, comment="b")  # DBC306:16
    due_date = Column(DateTime, nullable=False, comment="c")  # DBC306:16
    valid_until = Column(DateTime(timezone=True), nullable=False, comment="d")  # DBC306:19
    scheduled_for = Column(DateTime, nullable=False, comment="e")  # DBC306:21
    finished_at = Column(DateTime, nullable=False, comment="f")  # DBC306:19
    to = Column(DateTime, nullable=False, comment="j")  # DBC306:10
    valid_to = Column(DateTime, nullable=False, comment="g")  # DBC306:16
    to_pay_at = Column(DateTime, nullable=False, comment="no end")  # DBC306:17
    pay_time = Column(DateTime, nullable=False, comment="付款截止时间")  # DBC306:16
    # deadline of the answer
    answer_time = Column(DateTime, nullable=False, comment="回答")  # DBC306:19
    expired_at = Column(DateTime, nullable=True, comment="h")
    ended_at = Column(DateTime, nullable=False, default=None, server_default="2038-01-01 00:00:00", comment="i")


class Notice(DataBase):
    __tablename__ = "notices"
    id: Mapped[int] = mapped_column(init=False, primary_key=True, comment="主键")
    made_at: Mapped[str] = mapped_column(DateTime, comment="创建")  # DBC306:28
