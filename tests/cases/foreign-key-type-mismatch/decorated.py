# shop/models/base.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator


class Base(DeclarativeBase):
    pass


class Number(TypeDecorator):
    impl = Integer


class Customer(Base):
    __tablename__ = "customers"
    id = Column(Number, primary_key=True)

# shop/models/order.py
"""What a TypeDecorator takes is known, and what it is given is not: no type is proposed."""
from sqlalchemy import Column, ForeignKey, Integer, String

from shop.models.base import Base, Number


class Shelf(Base):
    __tablename__ = "shelves"
    id = Column(Number, primary_key=True, comment="key")


class Order(Base):
    __tablename__ = "shop_orders"
    id = Column(Integer, primary_key=True, comment="key")
    shelf_id = Column(String(8), ForeignKey("shelves.id"), nullable=False, index=True, comment="in this file")  # DBC411:23
    customer_id = Column(String(8), ForeignKey("customers.id"), nullable=False, index=True, comment="elsewhere")  # DBC411:26
    other_id = Column(Integer, ForeignKey("customers.id"), nullable=False, index=True, comment="fits")
