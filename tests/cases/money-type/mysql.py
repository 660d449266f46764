"""Money in other types. 钱相关 用decimal类型"""
from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy import Boolean, Column, Float, ForeignKey, Integer, MetaData, Numeric, String, Table
from sqlalchemy.dialects import mssql
from sqlalchemy.dialects.mysql import DECIMAL, DOUBLE, FLOAT, INTEGER
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shop.types import Money

SCALE = 4


class Base(DeclarativeBase):
    pass


class Cents(sa.TypeDecorator):
    impl = Integer


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="主键")
    amount = Column(Float, default=0, comment="金额")  # DBC318:21
    price = Column(DOUBLE(asdecimal=False), default=0, comment="单价")  # DBC318:20
    sellPrice = Column(FLOAT(precision=10, scale=2), comment="售价")  # DBC318:24
    fee: Mapped[Decimal] = mapped_column(Numeric(10, 2), comment="手续费")
    total_cost: Mapped[Decimal]
    salary: Mapped[float] = mapped_column(comment="工资")  # DBC318:13
    余额 = Column("balance", DECIMAL(21, 2), comment="余额")
    face_amount = Column(Integer, default=0, comment="面额")  # DBC318:26
    market_price = Column(String(20), comment="市场价")  # DBC318:27
    list_price = Column(sa.NUMERIC(precision=20, scale=4), comment="标价")
    total_amount = Column(String(20), comment="reported once")  # DBC318:27

    # What is right
    a1_price = Column(Numeric(21, 4), comment="a")
    a2_price = Column(sa.DECIMAL(precision=21, scale=4), comment="b")
    a3_price = Column(DECIMAL(21, SCALE), comment="c")
    a4_price = Column(Numeric(21, 4, asdecimal=True), comment="d")
    # No money
    payment_id = Column(Integer, comment="e")
    price_list = Column(Integer, comment="f")
    cost_center = Column(String(20), comment="g")
    tax_rate = Column(Float, comment="h")
    price_level = Column(sa.SmallInteger, comment="i")
    discount = Column(Float, comment="j")
    prices = Column(String(80), comment="k")
    token_cost = Column(Integer, comment="l")
    leave_balance = Column(Float, comment="m")
    gold_cost = Column(Integer, comment="n")
    points_balance = Column(Integer, comment="n")
    item_amount = Column(Integer, comment="o")
    stock_change_amount = Column(Integer, comment="p")
    out_amount = Column(Integer, comment="出库数量")
    coffee = Column(Float, comment="q")
    payment_method = Column(String(20), comment="r")
    # Other types, unknown ones, and other columns'
    a5_price = Column(Money, comment="s")
    a6_price = Column(Cents, comment="t")
    a7_price = Column(Float, ForeignKey("prices.id"), comment="u")
    a8_price = Column(sa.JSON, comment="v")
    has_price = Column(Boolean, comment="w")
    price_text = Column(sa.Text, comment="x")


prices = Table(
    "prices",
    MetaData(),
    Column("unit_price", sa.REAL, comment="单价"),  # DBC318:26
    Column("unit", INTEGER, comment="单位"),
)


class Wage(Base):
    """Types that are exact by their name, and those that round though they are."""

    __tablename__ = "wages"
    id = Column(Integer, primary_key=True, comment="主键")
    base_salary = Column(mssql.MONEY, default=0, comment="a")  # DBC318:26
    extra_salary = Column(Numeric(precision=SCALE), default=0, comment="b")
    other_salary = Column(Float(SCALE), default=0, comment="c")  # DBC318:27
    first_salary = Column(Float(21, 4), default=0, comment="d")  # DBC318:27
    whole_salary = Column(Integer, default=0, comment="e")  # DBC318:27
    last_salary = Column(sa.DECIMAL, default=0, comment="f")
