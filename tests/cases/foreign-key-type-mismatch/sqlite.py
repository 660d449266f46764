# settings: dialect = "sqlite"
# models/base.py
from sqlalchemy import BigInteger, Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Keyed(Base):
    __abstract__ = True
    id = Column(BigInteger, primary_key=True)

# models/user.py
from sqlalchemy import CHAR, Column, ForeignKey, Integer, String, Unicode, Uuid
from sqlalchemy.dialects import mysql
from .base import Base, Keyed


class User(Keyed):
    __tablename__ = "users"
    code = Column(String(32), unique=True)
    title = Column(Unicode(32), unique=True)
    token = Column(Uuid, unique=True)


class Group(Base):
    __tablename__ = "groups"
    id = Column(mysql.INTEGER(unsigned=True), primary_key=True)
    user_id = Column(ForeignKey("users.id"))
    kind = Column(CHAR(8))

# models/order.py
from sqlalchemy import Column, ForeignKey, Integer, String

from .base import Base


class Order(Base):
    """SQLite knows neither sizes nor lengths."""

    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Integer, ForeignKey("users.id"), index=True, comment="size")
    b_id = Column(String(36), ForeignKey("users.code"), index=True, comment="length")
    c_id = Column(String(36), ForeignKey("users.id"), index=True, comment="family")  # DBC411:19
