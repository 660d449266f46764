"""Without a default, nullable=False alone would make INSERTs fail."""
from sqlalchemy import Column, DateTime, Integer, JSON, LargeBinary, String, Text, Uuid
from sqlalchemy.orm import DeclarativeBase, MappedAsDataclass


class Base(DeclarativeBase):
    pass


class DataBase(MappedAsDataclass, DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    pieces = Column(Integer, default=None, comment="件数")  # DBC307:14
    weight = Column(Integer, comment="克")  # DBC307:14
    height = Column(Integer, default=0, comment="厘米")  # DBC307:14
    width = Column(Integer, server_default="0", comment="厘米")  # DBC307:13
    outside_key = Column(Uuid, comment="a type without a neutral value")  # DBC307:19
    paid_at = Column(DateTime, comment="付款")
    note = Column(Text, comment="备注")
    extra = Column(JSON, comment="其他")
    photo = Column(LargeBinary, comment="照片")
    deleted = Column(Integer, comment="a stamp")
    code = Column(String(8), unique=True, comment="一次")


class Notice(DataBase):
    __tablename__ = "notices"
    id = Column(Integer, primary_key=True, comment="主键")
    title = Column(String(80), comment="标题")  # DBC307:13
