# .dbconv-baseline
# dbconv baseline 1
DBC205 voucher.name
DBC205 voucher.key
DBC207 voucher.total_number_of_seats
DBC203 voucher.note
DBC203 voucher.note
DBC203 voucher.note
DBC203 voucher.gone
DBC203 voucher_item.note
DBC407 voucher.note
DBC203 seat.id
DBC203 open_seat.gone
DBC203 open_seat.id
DBC203 gone_table.id
DBC521 Voucher.seat_id.fk
DBC205 Stamped.name
DBC602 GET /vouchers
# shop/seat.py
class Seat(Base):
    __tablename__ = "seat"
    id = Column(Integer, primary_key=True, comment="key")


# shop/voucher.py
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Stamped:
    label = Column(String(10), default="", nullable=False, comment="shown beside")


class Voucher(Base):  # DBC003:7 DBC003:7 DBC003:7
    __tablename__ = "voucher"
    id = Column(Integer, primary_key=True, comment="key")
    note = Column(String(10), default="", nullable=False)  # DBC003:12
    key_name = Column(String(10), default="", nullable=False, comment="of the key")
    name = Column(String(10), default="", nullable=False, comment="shown")
    seat_id = Column(ForeignKey("seat.id", name="fk_voucher_seat_id"), nullable=False, comment="seat")


class Seat(Base):
    __tablename__ = "seat"
    id = Column(Integer, primary_key=True, comment="key")


open_seat = Table("open_seat", MetaData(), Column("id", Integer, primary_key=True, comment="key"), *MORE)  # DBC003:44
