# settings: dialect = "postgresql"
# A value that must be given has no default there.
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    pieces = Column(Integer, nullable=False, comment="how many")
    title = Column(String(80), nullable=False, comment="above the list")
