from sqlalchemy import Column, Integer, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Alone(Base):
    __tablename__ = "alone"
    __table_args__ = UniqueConstraint("id")
    id = Column(Integer, primary_key=True)


class Unheard(Missing):
    __tablename__ = "unheard"
    id = Column(Integer, primary_key=True)
    UniqueConstraint("id")  # DBC415:5
