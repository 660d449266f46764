# settings: dialect = "postgresql"
# There it is a habit that a value may be missing.
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    pieces = Column(Integer, default=0, comment="how many")
    title = Column(String(80), nullable=True, comment="above the list")
