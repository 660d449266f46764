"""Classes wherever classes may stand, mixins, declared_attr: each column once, where it is written."""
import sqlalchemy.orm as orm
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from shop import settings


class Base(DeclarativeBase):
    code: Mapped[int] = mapped_column(primary_key=True)  # DBC203:25


class Owned:
    """谁创建的: a mixin, used by two tables, reported here once"""

    checked_on = Column(String(10), default="", comment="when somebody last looked at it")
    checked_for = Column(String(10), default="", comment="who asked for that")
    grade = Column(String(10), default="", comment="what was found")
    made_on = Column(String(10), default="")  # DBC203:15

    @declared_attr
    def made_by(cls):
        return Column(Integer, ForeignKey("users.id"))  # DBC203:16

    @declared_attr.directive
    @classmethod
    def changed_by(cls) -> Mapped[int]:
        if settings.SINGLE_USER:
            return mapped_column(default=0, comment="改动人")
        return mapped_column(ForeignKey("users.id"))  # DBC203:16

    @orm.declared_attr
    def 审核人(cls): return Column("checked_by", ForeignKey("users.id"))  # DBC203:26

    @property
    def label(self):
        return Column(String(20))


class Product(Owned, Base):
    __tablename__ = "products"


class Brand(Owned, Base):
    __tablename__ = "brands"


if settings.WITH_STOCK:
    class Stock(Base):
        __tablename__ = "stock_items"
        pieces: Mapped[int] = mapped_column(default=0)  # DBC203:31
else:
    try:
        class StockItem(Base):
            __tablename__ = "stock_items"
            if settings.WEIGHED:
                weight_kg = Column(Integer, default=0)  # DBC203:29
    finally:
        pass


def make_model(name):
    """在函数里定义"""
    class Model(Base):
        __tablename__ = f"dynamic_{name}"
        label_text = Column(String(80), default="")  # DBC203:22

        class Inner(Base):
            __tablename__ = "inner_parts"
            part_code = Column(String(8), default="")  # DBC203:25

    return Model
