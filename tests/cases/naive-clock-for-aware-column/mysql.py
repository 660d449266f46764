# settings: dialect = "mysql"
import datetime

from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    utc = Column(DateTime(timezone=True), default=datetime.datetime.utcnow)  # DBC320:51
    called = Column(DateTime(timezone=True), default=lambda: datetime.datetime.utcnow())
    local = Column(DateTime(timezone=True), default=datetime.datetime.now)
    at_import = Column(DateTime, default=datetime.datetime.utcnow())
