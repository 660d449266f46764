# shop/__init__.py
# shop/models/__init__.py
# shop/base.py
from sqlalchemy.orm import DeclarativeBase, registry


class Base(DeclarativeBase):
    pass


class MappedBase(DeclarativeBase):
    registry = registry(type_annotation_map=maps())

# shop/models/invoice.py
"""A base may say that `int` is something else: what an annotation stands for is then unknown."""
import datetime

from sqlalchemy import Integer
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from shop import base
from shop.base import MappedBase as Mapping
from shop.missing import Unknown
from sqlalchemy.types import JSON


class Own(DeclarativeBase):
    type_annotation_map = {int: JSON, datetime.datetime: JSON}


class Invoice(Own):
    __tablename__ = "invoices"
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")
    total: Mapped[int] = mapped_column(comment="总额")
    discount: Mapped[int] = mapped_column(Integer, comment="the type is given, 折扣")  # DBC301:29


class Voucher(Mapping):
    __tablename__ = "vouchers"
    total: Mapped[int] = mapped_column(comment="总额")


class Receipt(Unknown):
    __tablename__ = "receipts"
    total: Mapped[int] = mapped_column(comment="总额")


class Bill(base.Base):
    __tablename__ = "bills"
    total: Mapped[int] = mapped_column(comment="总额")  # DBC301:26


class DataBase(MappedAsDataclass, DeclarativeBase):
    """Neither brings a map."""


class Reminder(DataBase):
    __tablename__ = "reminders"
    id: Mapped[int] = mapped_column(init=False, primary_key=True, comment="主键")
    fee: Mapped[int] = mapped_column(kw_only=True, comment="费用")  # DBC301:24
