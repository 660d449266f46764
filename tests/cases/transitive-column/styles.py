# models/user.py
from sqlalchemy import Column, Integer, String, Numeric, ForeignKey
from .base import Base


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    phone = Column(String(20))
    nick = Column("nick_name", String(20))
    type = Column(String(20))
    price = Column(Numeric(21, 4))
    group_id = Column(Integer, ForeignKey("groups.id"))
    level = Column(Integer)
    city = Column(Integer)

# models/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass

# models/order.py
from typing import Optional

from sqlalchemy import Column, ForeignKey, Integer, MetaData, Numeric, String, Table
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base
from .user import User


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    user_id = Column(Integer, ForeignKey("users.id"), index=True, comment="who pays")
    user_phone = Column(String(20), nullable=False, default="", comment="to call")  # DBC403:5
    昵称 = Column("user_nick_name", String(20), nullable=False, default="", comment="to greet")  # DBC403:17
    # What the user's table has not, has of another type, or is true of the order
    user_address = Column(String(20), nullable=False, default="", comment="a")
    user_nick = Column(String(20), nullable=False, default="", comment="a")
    user_city = Column(String(20), nullable=False, default="", comment="a")
    user_price = Column(Numeric(21, 4), nullable=False, default=0, comment="a")
    user_type = Column(String(20), nullable=False, default="", comment="a")
    user_level = Column(Integer, nullable=False, default=0, comment="a")
    user_group_id = Column(Integer, ForeignKey("groups.id"), index=True, comment="a")
    phone = Column(String(20), nullable=False, default="", comment="a")


class Comment(Base):
    """Who has no account gives a phone."""

    __tablename__ = "comments"
    id = Column(Integer, primary_key=True, comment="key")
    user_id: Mapped[Optional[int]] = mapped_column(ForeignKey("users.id"), index=True, comment="who wrote it")
    user_phone = Column(String(20), nullable=False, default="", comment="to call")


class Letter(Base):
    __tablename__ = "letters"
    id = Column(Integer, primary_key=True, comment="key")
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True, comment="who wrote it")
    user_phone: Mapped[str] = mapped_column(String(20), default="", comment="to call")  # DBC403:5
    other_id = Column(Integer, ForeignKey("others.id"), nullable=False, index=True, comment="unknown table")
    other_phone = Column(String(20), nullable=False, default="", comment="to call")


calls = Table(
    "calls",
    MetaData(),
    Column("id", Integer, primary_key=True, comment="key"),
    Column("user_id", ForeignKey("users.id"), nullable=False, index=True, comment="who called"),
    Column("user_phone", String(20), nullable=False, default="", comment="to call"),  # DBC403:12
)
