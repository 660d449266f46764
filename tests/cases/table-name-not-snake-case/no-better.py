"""Names that become no better: another table has the better one."""
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Card(Base):
    __tablename__ = "bank_cards"
    id = Column(Integer, primary_key=True, comment="key")


class OldCard(Base):
    __tablename__ = "_bank_cards"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="key")


class NewCard(Base):
    __tablename__ = "bank__cards"  # DBC221:21
    id = Column(Integer, primary_key=True, comment="key")
