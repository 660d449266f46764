# settings: dialect = "postgresql"
# settings: money-type = "Numeric(21, 4)"
# Who sets a precision keeps no cents.
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Bill(Base):
    __tablename__ = "bills"
    id = Column(Integer, primary_key=True, comment="key")
    amount = Column(Integer, nullable=False, default=0, comment="a")  # DBC318:21
