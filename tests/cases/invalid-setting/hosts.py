# settings: ignore = ["DBC205"]
# settings: extend-select = ["DBC2"]
# settings: include = ["legacy"]
# settings: zzz = 1
# settings: dialect = "postgress"
# settings: allowed-names = ["(a+)+b"]
# case.py  # DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Coupon(Base):
    __tablename__ = "coupon"
    id = Column(Integer, primary_key=True, comment="key")
