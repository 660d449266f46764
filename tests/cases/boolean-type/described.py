"""What the description asks, and what it lists. 是否 用boolean类型; 数值0表示为“假”，数值1表示为“真”"""
import enum

from sqlalchemy import CHAR, Boolean, Column, DateTime, Enum, Index, Integer, String, Text, UniqueConstraint
from sqlalchemy.dialects.mysql import BIT, TINYINT
from sqlalchemy.orm import DeclarativeBase


class Preset(enum.Enum):
    API = 2


class Base(DeclarativeBase):
    pass


class Menu(Base):
    __tablename__ = "menus"
    id = Column(Integer, primary_key=True, comment="主键")
    concurrent = Column(CHAR(1), default="0", comment="是否并发执行")  # DBC315:25
    dry_run = Column(Integer, default=0, comment="是否预演（0否 1是）")  # DBC315:22
    support_images = Column(Integer, default=0, comment="是否支持图片")  # DBC315:29
    # 是否必填
    required = Column(Integer, default=0, comment="a")  # DBC315:23
    显示 = Column(f"{input()}_shown", Integer, default=0, comment="是否显示")  # DBC315:37
    is_pk = Column(CHAR(1), default="0", comment="是否主键（1是）")  # DBC315:20
    is_staff = Column(Integer, default=0, comment="后台管理登陆(0否 1是)")  # DBC315:23
    is_old = Column(Integer, default=0, comment="0 = off, 1 = on")  # DBC315:21
    is_preset = Column(Integer, default=Preset.API.value, comment="of a Python Enum")
    is_fixed = Column(Enum(Preset), default=Preset.API, comment="an Enum itself")  # DBC315:23
    # The other way round
    is_frame = Column(Integer, default=1, comment="是否为外链（0是 1否）")
    is_cache = Column(Integer, default=0, comment="是否缓存（0缓存 1不缓存）")
    is_hot = Column(Integer, default=0, comment="0=on, 1=off")
    is_secret = Column(Integer, default=0)  # DBC203:17 DBC315:24
    # 0启用 1停用
    is_used = Column(Integer, default=0, comment="a")
    visible = Column(Integer, default=0, comment="是否显示（0显示 1隐藏）")
    del_flag = Column(CHAR(1), default="0", comment="删除标志（0删除 1存在）")
    # More than two, or others
    is_done = Column(Integer, default=0, comment="0 no, 1 yes, 2 in part")
    gone_flag = Column(CHAR(1), default="0", comment="删除标志（0代表存在 2代表删除）")
    is_open = Column(Integer, default=2, comment="是否开放 1:开放 2:关闭")
    # No question, or answered by another type
    reason = Column(String(8), default="", comment="说明是否必填")
    seen = Column(Boolean, default=False, comment="是否看到")
    heard = Column(TINYINT(1), default=0, comment="是否听到")
    felt = Column(BIT(1), default=0, comment="是否感到")
    long = Column(Text, comment="是否说得完")
    day = Column(DateTime, comment="是否有时间")


class Run(Base):
    """What tells rows apart in a unique constraint is no truth value."""

    __tablename__ = "runs"
    __table_args__ = (
        UniqueConstraint("job", "is_running", "alive", name="uq_job"),
        UniqueConstraint("job", "is_late", name="uq_late"),
        Index("ix_runs", "is_failed"),
    )
    id = Column(Integer, primary_key=True, comment="主键")
    job = Column(Integer, default=0, comment="which")
    is_running = Column(Integer, default=1, comment="1 while it runs, any other number after")
    alive = Column(Integer, default=1, comment="是否存活")
    is_failed = Column(Integer, default=1, comment="a plain index")  # DBC315:24
    is_late = Column(String(1), default="0", comment="a letter tells no rows apart")  # DBC315:22
    ret_code = Column(String(9), default="0", comment="是否登陆成功  返回状态码")
    is_code = Column(Integer, default=1, comment="what is_ means here is not said")
