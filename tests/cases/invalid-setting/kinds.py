# settings: dialekt = "sqlite"
# settings: allow-enum-status = 1
# settings: max-words = 0
# settings: service-folders = "services"
# settings: allowed-names = ["("]
# settings: merged-ref = 3
# settings: accepted-edits = [{revision = "1a"}]
# settings: abbreviations = ["qty"]
# settings: enable = ["text-typ", "DBC999"]
# case.py  # DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1 DBC001:1
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Coupon(Base):
    __tablename__ = "coupon"
    id = Column(Integer, primary_key=True, comment="key")
