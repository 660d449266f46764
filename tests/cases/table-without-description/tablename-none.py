# settings: enable = ["DBC223"]
# Single-table inheritance: __tablename__ = None says that there is no table of its own.
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Vehicle(Base):
    __tablename__ = "vehicles"
    __table_args__ = {"comment": "whatever carries parcels"}
    id = Column(Integer, primary_key=True, comment="主键")


class Truck(Vehicle):
    __tablename__ = None
    axle_count = Column(Integer, default=0, comment="轴数")
