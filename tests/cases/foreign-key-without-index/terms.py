# settings: dialect = "postgresql"
"""A composite one of which a column is unknown; one over a mixin's column is reported where the constraint stands."""
from elsewhere import KEYS, options
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Dated:
    day_id = Column(Integer, nullable=False, comment="when")


class Stay(Dated, Base):
    __tablename__ = "stays"
    __table_args__ = (
        ForeignKeyConstraint(["day_id"], ["days.id"], name="fk_stays_days"),  # DBC405:9
        ForeignKeyConstraint(["hotel_id", "room_no"], ["rooms.hotel_id", "rooms.number"], name="fk_stays_rooms"),
        ForeignKeyConstraint(["guest_id", "card_id"], ["cards.guest_id", "cards.id"], name="fk_stays_cards"),
        ForeignKeyConstraint(["house_id", "floor_id"], ["floors.house_id", "floors.id"], name="fk_stays"),  # DBC405:9
    )
    id = Column(Integer, primary_key=True, comment="key")
    hotel_id = Column(Integer, nullable=False, comment="where", **options)
    room_no = Column(Integer, nullable=False, comment="where")
    guest_id = Column(Integer, nullable=False, comment="who")
    card_id = Column(Integer, nullable=False, comment="with", **options)
    house_id = Column(Integer, nullable=False, comment="where")
    floor_id = Column(Integer, nullable=False, comment="where")


class Bill(Base):
    """Nothing is said of the others where one may be unique or indexed."""

    __tablename__ = "bills"
    id = Column(Integer, primary_key=True, comment="key")
    tax_id = Column(Integer, ForeignKey("taxes.id"), unique=KEYS, comment="unique, perhaps")
    fee_id = Column(Integer, *KEYS, ForeignKey("fees.id"), comment="indexed, perhaps")
