# settings: money-type = "Numeric(21, 4)"
# The precision that a team agrees on.
from sqlalchemy import Column, Float, Integer, Numeric
from sqlalchemy.orm import DeclarativeBase


SCALE = 4


class Base(DeclarativeBase):
    pass


class Bill(Base):
    __tablename__ = "bills"
    id = Column(Integer, primary_key=True, comment="主键")
    price = Column(Numeric(21, 4), default=0, comment="a")
    cost = Column(Numeric(10, 2), default=0, comment="b")  # DBC318:19
    debt = Column(Numeric(21, SCALE * 2), default=0, comment="g")  # DBC318:19
    loan_cost = Column(Numeric(21, SCALE), default=0, comment="h")
    fee = Column(Numeric(21, 2), default=0, comment="c")  # DBC318:18
    salary = Column(Numeric, default=0, comment="d")  # DBC318:21
    wage = Column(Float, default=0, comment="e")  # DBC318:19
    budget = Column(Integer, default=0, comment="f")  # DBC318:21
