# settings: enable = ["default-not-in-database"]
# app/__init__.py
# app/item.py
from sqlalchemy import Boolean, Column, Identity, Integer, String
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
    parts = Column(Integer, Identity(), default=next_id, nullable=False)
    color = Column(String(8), default="", nullable=False)  # DBC526:39
    is_sold = Column(Boolean, default=False, nullable=False)  # DBC526:39
    price = Column(Money, default=0, nullable=False)  # DBC526:35
    box_id = Column(Integer, default=1, nullable=False)  # DBC526:38
    label = Column(String(8), default="red", nullable=False)  # DBC526:39
    brand = Column(String(8), default="", nullable=False, **options)
    maker = Column(String(8), default=None, nullable=False)
    count = Column(Integer, default=0, onupdate=next_id, nullable=False)  # DBC526:37
    shelf = Column(Integer, onupdate=next_id, default=0, nullable=False)  # DBC526:55
    place = Column(Integer, default=0, insert_default=1, nullable=False)  # DBC526:37
    opens = Column(Integer, insert_default=None, default=0, nullable=False)  # DBC526:58
