# settings: dialect = "db2"
# settings: max_words = 4
# settings: status-words = ["state"]
# case.py  # DBC001:1 DBC001:1
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Coupon(Base):
    __tablename__ = "coupon"
    id = Column(Integer, primary_key=True, comment="key")
