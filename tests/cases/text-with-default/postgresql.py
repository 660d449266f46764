# settings: dialect = "postgresql"
from sqlalchemy import Column, Integer, Text
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    plain = Column(Text, server_default="none")
