# settings: enable = ["DBC223"]
"""What a row is. 表的说明"""
import sqlalchemy as sa
from sqlalchemy import Column, Index, Integer, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.missing import OPTIONS

TEXT = "商品"


class Base(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True, comment="主键")


class Product(Base):  # DBC223:7
    __tablename__ = "products"


@sa.event.listens_for(Base, "init")
class 品牌(Base):  # DBC223:7
    __tablename__ = "brands"
    __table_args__ = {"schema": "shop", "comment": ""}


class Shelf(Base):  # DBC223:7
    __tablename__ = "shelves"
    __table_args__ = (Index("ix_shelves_id", "id"), {"comment": "  "})


class Store(Base):  # DBC223:7
    __tablename__ = "stores"
    __table_args__ = (Index("ix_stores_id", "id", comment="an index's own"),)


class Order(Base):
    __tablename__ = "orders"
    __table_args__ = {"comment": "一行一个订单"}


class Coupon(Base):
    __tablename__ = "coupons"
    __table_args__ = (Index("ix_coupons_id", "id"), {"mysql_engine": "InnoDB", "comment": TEXT + "优惠券"})


# Unknown, or without a table.
class Payment(Base):
    __tablename__ = "payments"
    __table_args__ = {"schema": "shop", **OPTIONS}


class Refund(Base):
    __tablename__ = "refunds"
    __table_args__ = OPTIONS


class Invoice(Base):
    __tablename__ = "invoices"
    __table_args__ = (*OPTIONS, {"schema": "shop"})


class Log(Base):
    __tablename__ = OPTIONS["log"]


class Mixin:
    pass


class Abstract(Base):
    __abstract__ = True
    __tablename__ = "abstract"


meta = MetaData()
库存 = Table("stock_items", meta, Column("id", Integer, primary_key=True, comment="主键"))  # DBC223:6
items = sa.Table("items", meta, Column("id", Integer, primary_key=True, comment="主键"), comment="")  # DBC223:9
lines = Table("order_lines", meta, Column("id", Integer, primary_key=True, comment="主键"), comment="订单行")
notes = Table("notes", meta, Column("id", Integer, primary_key=True, comment="主键"), comment=TEXT)
files = Table("files", meta, Column("id", Integer, primary_key=True, comment="主键"), **OPTIONS)
