# shop/base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Keyed:
    id = Column(Integer, primary_key=True, comment="编号")


class Other:
    id = None

# shop/models.py
from sqlalchemy import Column, Integer

from shop.base import Base, Keyed, Other


class Entity(Base, Keyed):
    """What is bound to the base's own column is that column."""

    __tablename__ = "entities"
    id = Keyed.id
    age = Column(Integer, nullable=False, default=0, comment="年龄")


class Alias(Base, Keyed):  # DBC401:7
    """The name of another one, which the base's own does not come through."""

    __tablename__ = "aliases"
    id = Other.id
    age = Column(Integer, nullable=False, default=0, comment="年龄")


class Late(Base, Keyed):  # DBC401:7
    """Another attribute than the base's."""

    __tablename__ = "late"
    id = Keyed.metadata
    age = Column(Integer, nullable=False, default=0, comment="年龄")
