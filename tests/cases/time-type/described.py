"""Durations and schedules by description; the number of a soft delete."""
from sqlalchemy import BigInteger, Column, Integer, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    __table_args__ = (UniqueConstraint("title", "deleted_at", "archived_at", name="uq_jobs_stamps"),)
    id = Column(Integer, primary_key=True, comment="主键")
    title = Column(String(80), nullable=False, default="", comment="标题")
    send_time = Column(Integer, default=0, comment="请求耗时（ms）")
    # 花费时间
    reply_time = Column(Integer, default=0, comment="a")
    ask_time = Column(String(20), default="", comment="调度周期")
    fire_time = Column(String(20), default="", comment="定时表达式")
    start_date = Column(String(64), default="", comment="开始时间")  # DBC317:25
    hire_date = Column(String(64), default="", comment="入职")  # DBC317:24
    cron_time = Column(String(20), default="", comment="a")
    crontab_time = Column(String(20), default="", comment="b")
    last_cron_time = Column(String(20), default="", comment="c")  # DBC317:29
    pay_time = Column(Integer, default=0, comment="秒级时间戳")  # DBC317:23
    deleted_at = Column(BigInteger, default=0, comment="删除")
    archived_at = Column(String(20), default="", comment="no number")  # DBC317:26


class Task(Base):
    __tablename__ = "tasks"
    id = Column(Integer, primary_key=True, comment="主键")
    title = Column(String(80), nullable=False, default="", unique=True, comment="标题")
    deleted_at = Column(BigInteger, default=0, comment="删除")  # DBC317:25
    archived_at = Column(BigInteger, default=0, index=True, comment="an index that is not unique")  # DBC317:26
    removed_at = Column(BigInteger, default=0, unique=True, comment="one a second")


class SoftDeleted:
    deleted_at = Column(BigInteger, default=0, comment="its tables are elsewhere")
    updated_at = Column(BigInteger, default=0, comment="更新")  # DBC317:25
