# shop/__init__.py
# shop/models/__init__.py
# shop/models/base.py
from sqlalchemy import Column, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Named:
    nickname = Column(String(8), default="", comment="昵称")

# shop/models/user.py
# The mixin's column is reported in the mixin's module.
from sqlalchemy import Column, Integer, String

from .base import Base, Named


class User(Named, Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    city = Column(String(8), default="", comment="城市")  # DBC307:12
