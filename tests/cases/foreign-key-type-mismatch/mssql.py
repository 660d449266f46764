# settings: dialect = "mssql"
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
from sqlalchemy import Column, ForeignKey, Integer, NVARCHAR, String, Unicode

from .base import Base


class Order(Base):
    """Unicode is NVARCHAR there."""

    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    a_id = Column(Unicode(32), ForeignKey("users.code"), index=True, comment="a")  # DBC411:19
    b_id = Column(String(32), ForeignKey("users.title"), index=True, comment="a")  # DBC411:19
    c_id = Column(NVARCHAR(32), ForeignKey("users.title"), index=True, comment="a")
    d_id = Column(Integer, ForeignKey("groups.id"), index=True, comment="no sign there")
