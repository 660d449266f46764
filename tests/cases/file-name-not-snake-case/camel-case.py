# models/orderItem.py  # DBC101:1
"""One position of an order."""
from sqlalchemy import Column, Integer


class OrderItem(Base):
    __tablename__ = "order_item"
    id = Column(Integer, primary_key=True, comment="主键")
