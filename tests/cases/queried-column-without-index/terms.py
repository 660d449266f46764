# settings: dialect = "postgresql"
"""Each exemption by itself: the second column of a key, a foreign key whose type is its target's, unknown types."""
from elsewhere import Money
from sqlalchemy import Column, ForeignKey, Integer, String, select
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Stay(Base):
    __tablename__ = "stays"
    hotel_id = Column(Integer, primary_key=True, comment="first of the key")
    day = Column(Integer, primary_key=True, comment="second of the key")
    guest_id = Column(ForeignKey("guests.id"), nullable=False, comment="who")  # DBC405:16
    payer_id = Column(Integer, ForeignKey("guests.id"), nullable=False, comment="who")  # DBC405:16
    price = Column(Money, nullable=False, comment="an unknown type")
    floor = Column(String(8), nullable=False, default="", comment="how high")
    room = Column(String(8), nullable=False, default="", comment="where")


def stays(session, value):
    session.scalars(select(Stay).where(Stay.day == value))
    session.scalars(select(Stay).where(Stay.price == value, Stay.floor == value))  # DBC407:61
    session.scalars(select(Stay).where(Stay.guest_id == value))
    session.scalars(select(Stay).where(Stay.payer_id == value))
    session.scalars(select(Stay).where(Stay.room == value))  # DBC407:40
