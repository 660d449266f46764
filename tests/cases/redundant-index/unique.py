from sqlalchemy import Column, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Card(Base):
    __tablename__ = "bank_cards"
    __table_args__ = (
        Index("ix_bank_cards_serial", "serial"),  # DBC409:9
        Index("uq_bank_cards_serial", "serial", unique=True),
        Index(None, "holder", "issuer", unique=True),
        Index("ix_bank_cards_holder", "holder"),  # DBC409:9
        Index("ix_bank_cards_issuer", "issuer"),
    )
    id = Column(Integer, primary_key=True, comment="key")
    serial = Column(String(8), nullable=False, comment="printed on it")
    holder = Column(String(8), nullable=False, comment="who has it")
    issuer = Column(String(8), nullable=False, comment="which bank")
    color = Column(String(8), nullable=False, index=True, unique=True, comment="of the plastic")
