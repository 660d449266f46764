# settings: dialect = "postgresql"
from sqlalchemy import Column, Integer


class Visit(Base):
    __tablename__ = "visits_a23456789b23456789c23456789d23456789e23456789f23456789g234567841"  # DBC214:21
    id = Column(Integer, primary_key=True, comment="key")


class Day(Base):
    __tablename__ = "days_a23456789b23456789c23456789d23456789e23456789f23456789g234"
    id = Column(Integer, primary_key=True, comment="63 bytes")
