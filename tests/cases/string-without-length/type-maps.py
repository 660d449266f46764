# shop/__init__.py
# shop/models/__init__.py
# shop/models/base.py
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, declarative_base


class Base(DeclarativeBase):
    type_annotation_map = {str: String(255)}


class Plain(DeclarativeBase):
    pass


class Keyed(Plain):
    __abstract__ = True

# shop/models/user.py
"""A base may give each `str` a length."""
from sqlalchemy import Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from shop.elsewhere import Model
from shop.models.base import Base, Keyed, Plain


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    nickname: Mapped[str] = mapped_column(default="", comment="昵称")
    city: Mapped[str] = mapped_column(String, default="", comment="the type is given")  # DBC310:39


class Shop(Model):
    __tablename__ = "shops"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, comment="主键")
    title: Mapped[str] = mapped_column(default="", comment="标题")


class Branch(Plain):
    __tablename__ = "branches"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    title: Mapped[str] = mapped_column(default="", comment="标题")  # DBC310:12


class Room(Keyed):
    __tablename__ = "rooms"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    title: Mapped[str] = mapped_column(default="", comment="标题")  # DBC310:12
