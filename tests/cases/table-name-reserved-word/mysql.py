"""The words that people pick: order, group, key … 保留字"""
import sqlalchemy as sa
from sqlalchemy import Column, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "order"  # DBC222:21
    id = Column(Integer, primary_key=True, comment="主键")


class Group(Base):
    """组"""; __tablename__ = 'GROUP'  # DBC221:30 DBC222:30
    id = Column(Integer, primary_key=True, comment="主键")


class Groups(Base):
    __tablename__ = "groups"  # DBC222:21
    id = Column(Integer, primary_key=True, comment="主键")


class User(Base):
    """Not reserved in MySQL."""

    __tablename__ = "user"
    id = Column(Integer, primary_key=True, comment="主键")


class Orders(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")


class Key(Base):
    __tablename__ = "key_ring"
    __table_args__ = {"schema": "order"}
    id = Column(Integer, primary_key=True, comment="主键")


钥匙 = sa.Table("key", sa.MetaData(), Column("id", Integer, primary_key=True, comment="主键"))  # DBC222:15
档次 = Table(
    # 排名
    "rank",  # DBC222:5
    MetaData(),
    Column("id", Integer, primary_key=True, comment="主键"),
)


def make(metadata):
    return Table("index", metadata, Column("id", Integer, primary_key=True, comment="主键"))  # DBC222:18
