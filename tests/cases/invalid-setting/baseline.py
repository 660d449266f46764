# .dbconv-baseline
# dbconv baseline 2
<<<<<<< HEAD
DBC203 coupon.label
=======
DBC205 coupon.name
>>>>>>> work
DBC501 1a2b3c
DBC205
# case.py  # DBC001:1 DBC001:1 DBC001:1
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Coupon(Base):
    __tablename__ = "coupon"
    id = Column(Integer, primary_key=True, comment="key")
    name = Column(String(10), nullable=False, default="", comment="shown beside comments")
    label = Column(String(10), nullable=False, default="")
