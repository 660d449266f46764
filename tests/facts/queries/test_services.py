# shop/test_services.py
from sqlalchemy import Column, Integer

class Order(Base):
    __tablename__ = "orders"
    number = Column(Integer)

def test(session, x):
    session.query(Order).filter(Order.number == x)
