# settings: dialect = "postgresql"
# A moment that must be given.
from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Job(Base):
    __tablename__ = "jobs"
    id = Column(Integer, primary_key=True, comment="key")
    made_at = Column(DateTime, nullable=False, comment="when it came")
