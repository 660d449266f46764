# models/base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Keyed(Base):
    __abstract__ = True
    id = Column(Integer, primary_key=True, comment="key")


class KeyMixin:
    id = Column("key_id", Integer, primary_key=True, comment="key")

# models/visit.py
from typing import Annotated

from elsewhere import Helper, arguments, key_column
from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, String, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from .base import Base, Keyed, KeyMixin

pk = Annotated[int, mapped_column(primary_key=True)]
IS_KEY = True


class Visit(Base):  # DBC401:7
    __tablename__ = "visits"
    page: Mapped[str] = mapped_column(String(80), default="", comment="what was read")


class 访问(Base):  # DBC401:7
    __tablename__ = "visits_zh"
    __table_args__ = (UniqueConstraint("page", name="uq_visits_zh_page"), {"comment": "访问"})
    page = Column(String(80), nullable=False, default="", comment="读的页面")


class Typed(Base):  # DBC401:7
    __tablename__ = "typed"
    page: Mapped[str]


# A key, in one of the ways to write it
class Own(Base):
    __tablename__ = "own"
    id = Column(Integer, primary_key=True, comment="key")


class OwnMapped(Base):
    __tablename__ = "own_mapped"
    id: Mapped[pk]


class OfBase(Keyed):
    __tablename__ = "of_base"
    page = Column(String(80), nullable=False, default="", comment="what was read")


class OfMixin(KeyMixin, Base):
    __tablename__ = "of_mixin"
    page = Column(String(80), nullable=False, default="", comment="what was read")


class ByConstraint(Base):
    __tablename__ = "by_constraint"
    __table_args__ = (PrimaryKeyConstraint("page", "day"),)
    page = Column(String(80), nullable=False, default="", comment="what was read")
    day = Column(Integer, nullable=False, default=0, comment="since the start")


class ByMethod(Base):
    __tablename__ = "by_method"
    page = Column(String(80), nullable=False, default="", comment="what was read")

    @declared_attr.directive
    def __table_args__(cls):
        return (PrimaryKeyConstraint("page"), {"comment": "x"})


class BySum(Base):
    __tablename__ = "by_sum"
    __table_args__ = ByConstraint.__table_args__ + ({"comment": "x"},)
    page = Column(String(80), nullable=False, default="", comment="what was read")
    day = Column(Integer, nullable=False, default=0, comment="since the start")


# Unknown
class Unknown(Helper, Base):
    __tablename__ = "unknown"
    page = Column(String(80), nullable=False, default="", comment="what was read")


class UnknownArguments(Base):
    __tablename__ = "unknown_arguments"
    __table_args__ = arguments("x")
    page = Column(String(80), nullable=False, default="", comment="what was read")


class UnknownColumn(Base):
    __tablename__ = "unknown_column"
    id = key_column()
    page = Column(String(80), nullable=False, default="", comment="what was read")


class UnknownOption(Base):
    __tablename__ = "unknown_option"
    id = Column(Integer, primary_key=IS_KEY, comment="key")


class MappedView(Base):
    __tablename__ = "mapped_view"
    page = Column(String(80), nullable=False, default="", comment="what was read")
    __mapper_args__ = {"primary_key": [page]}


class SaidView(Base):
    __tablename__ = "said_view"
    __table_args__ = {"info": {"is_view": True}}
    page = Column(String(80), nullable=False, default="", comment="what was read")


class Joined(Own):
    __tablename__ = "joined"
    page = Column(String(80), nullable=False, default="", comment="what was read")


class NoTable:
    page = Column(String(80), nullable=False, default="", comment="what was read")


class NoTableName(Base):
    __abstract__ = True
    user_id = Column(ForeignKey("own.id"), comment="who")
