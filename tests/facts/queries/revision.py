# shop/revision.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase

revision = "1"
down_revision = None

class Base(DeclarativeBase):
    pass

class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    number = Column(Integer)

def upgrade():
    session.query(Order).filter(Order.number == x)
