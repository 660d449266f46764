# path: shop/models/user.py
# file: shop/__init__.py =
# file: shop/models/__init__.py =
# file: shop/models/base.py = from sqlalchemy import Column, String\nfrom sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase):\n    pass\nclass Named:\n    nickname = Column(String(8), default="", comment="昵称")
# The mixin's column is reported in the mixin's module.
from sqlalchemy import Column, Integer, String

from .base import Base, Named


class User(Named, Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="主键")
    city = Column(String(8), default="", comment="城市")  # DBC307:12
