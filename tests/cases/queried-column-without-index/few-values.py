# What chooses too many rows, or is too long for an index.
from sqlalchemy import Boolean, Column, Integer, SmallInteger, String, Text, select
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    nick_name = Column(String(32), nullable=False, default="", comment="昵称")
    pay_status = Column(String(9), nullable=False, default="", comment="付款")
    is_hot = Column(Boolean, nullable=False, default=False, comment="热门")
    is_preset = Column(Integer, nullable=False, default=0, comment="in part, too")
    removed_by = Column(Integer, nullable=False, default=0, comment="管理员")
    remark = Column(Text, nullable=False, comment="备注")
    pay_platform = Column(String(8), nullable=False, default="", comment="哪里")
    data_source = Column(String(8), nullable=False, default="", comment="哪里")


class Nameless(Base):
    __tablename__ = f"{input()}_orders"
    id = Column(Integer, primary_key=True, comment="主键")
    nick_name = Column(String(32), nullable=False, default="", comment="昵称")


def find(session, value):
    session.scalars(select(Order).where(Order.nick_name == value))  # DBC407:41
    session.scalars(select(Order).where(Order.pay_status == value))
    session.scalars(select(Order).where(Order.is_hot == value))
    session.scalars(select(Order).where(Order.is_preset == value))
    session.scalars(select(Order).where(Order.removed_by == value))
    session.scalars(select(Order).where(Order.remark == value))
    session.scalars(select(Order).where(Order.pay_platform == value))
    session.scalars(select(Order).where(Order.data_source == value))
    session.scalars(select(Nameless).where(Nameless.nick_name == value))  # DBC407:44
