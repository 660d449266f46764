# settings: dialect = "mysql"
# shop/services.py
from sqlalchemy import Column, ForeignKey, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))
    number = Column(Integer)


def find(session, x):
    session.query(Order).filter(Order.user_id == x, Order.number == x)
