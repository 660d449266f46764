# settings: dialect = "mssql"
from datetime import datetime

from pytz import timezone
from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    utc = Column(DateTime(timezone=True), default=datetime.utcnow)  # DBC320:51
    zone = Column(DateTime(timezone=True), default=lambda: datetime.now(timezone("UTC")))
