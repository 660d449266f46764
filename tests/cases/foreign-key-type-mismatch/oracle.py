# settings: dialect = "oracle"
"""Oracle keeps integers as numbers."""
from sqlalchemy import Column, ForeignKey, Integer, Numeric, SmallInteger, String
from sqlalchemy.dialects import oracle
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Country(Base):
    __tablename__ = "countries"
    id = Column(oracle.NUMBER(10), primary_key=True, comment="key")
    code = Column(String(2), unique=True, comment="ISO")
    rank = Column(Integer, unique=True, comment="by size")


class City(Base):
    __tablename__ = "cities"
    id = Column(Integer, primary_key=True, comment="key")
    country_id = Column(Integer, ForeignKey("countries.id"), index=True, comment="a number without decimals")
    code_id = Column(Integer, ForeignKey("countries.code"), index=True, comment="a text")  # DBC411:22
    rank_id = Column(Numeric(10), ForeignKey("countries.rank"), index=True, comment="a number for an integer")
    size_id = Column(String(2), ForeignKey("countries.rank"), index=True, comment="a text for an integer")  # DBC411:22
