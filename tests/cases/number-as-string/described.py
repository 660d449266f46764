"""What the description lists, values of one length, colours and amounts with a unit."""
from sqlalchemy import CHAR, Column, Integer, String, Unicode
from sqlalchemy.dialects.mysql import NCHAR
from sqlalchemy.orm import DeclarativeBase

SIZE = 6


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    sex = Column(String(2), default="0", comment="性别（0男 1女 2未知）")  # DBC319:18
    data_scope = Column(String(2), default="1", comment="范围（1：全部 2：自定 3：本部门）")  # DBC319:25
    shown = Column(String(2), default="0", comment="0 = no, 1 = yes")  # DBC319:20
    mostly = Column(String(2), default="1", comment="1 = yes")  # DBC319:21
    hidden = Column(String(2), default="0", comment="0是 1否")  # DBC319:21
    storage_size = Column(String(8), default="0", comment="字节")  # DBC319:27
    ratio = Column(String(8), default="0.5", comment="比例 0:a 1:b")  # DBC319:20
    # Of one length, with a unit, a colour
    bgcolor = Column(Unicode(6), default="229922", comment="背景")
    color = Column(String(8), default="229922", comment="颜色")
    sort = Column(CHAR(2), default="0", comment="a")
    rank = Column(NCHAR(2), default="0", comment="b")
    plate = Column(String(6), default="100000", comment="c")
    board = Column(String(7), default="100000", comment="d")  # DBC319:20
    computed = Column(String(round(SIZE * 2)), default="100000", comment="k")  # DBC319:23
    constant = Column(String(SIZE), default="100000", comment="e")
    unbound = Column(String, default="100000", comment="f")  # DBC319:22
    resource_cpu = Column(String(8), default="2", comment="g")
    resource_gpu = Column(String(8), default="0", comment="h")
    ports = Column(String(80), default="80", comment="i")
