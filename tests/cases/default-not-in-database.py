# settings: enable = ["default-not-in-database"]
# app/__init__.py
# app/item.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"
    id = Column(Integer, primary_key=True, default=next_id)
    size = Column(Integer, default=0, nullable=False)  # DBC526:36
    width = Column(Integer, default=0, server_default="0", nullable=False)
    height = Column(Integer, default=0)
    depth = Column(Integer, nullable=False)
    made = Column(Integer, onupdate=next_id, nullable=False)
