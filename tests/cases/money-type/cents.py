# settings: dialect = "postgresql"
# Cents in integers, as payment providers count.
from sqlalchemy import BigInteger, Column, Float, Integer, Numeric, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Bill(Base):
    __tablename__ = "bills"
    id = Column(Integer, primary_key=True, comment="key")
    amount = Column(BigInteger, nullable=False, default=0, comment="a")
    tax_amount = Column(Integer, nullable=False, default=0, comment="b")
    fee = Column(Float, nullable=False, default=0, comment="c")  # DBC318:18
    cost = Column(String(20), nullable=False, default="", comment="d")  # DBC318:19
    price = Column(Numeric(10, 2), nullable=False, default=0, comment="e")
