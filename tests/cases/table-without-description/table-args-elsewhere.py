# settings: enable = ["DBC223"]
# What __table_args__ says is unknown, or said by a method, a call, a mixin: silent on 301 and 223.
from sqlalchemy import Column, ForeignKeyConstraint, Integer, PrimaryKeyConstraint
from sqlalchemy.orm import DeclarativeBase, declared_attr

KEYS = (PrimaryKeyConstraint("order_id", "line_number"), {"comment": "positions"})


class Base(DeclarativeBase):
    pass


class Line(Base):
    __tablename__ = "order_lines"
    __table_args__ = KEYS
    order_id = Column(Integer, comment="订单")
    line_number = Column(Integer, comment="counted from 1 within an order")


class Booking(Base):
    __tablename__ = "bookings"
    seat_id = Column(Integer, comment="座位")
    show_id = Column(Integer, comment="场次")

    @declared_attr.directive
    def __table_args__(cls):
        return (PrimaryKeyConstraint("seat_id", "show_id"), {"comment": "a seat taken for a show"})


class Loan(Base):
    __tablename__ = "book_loans"
    __table_args__ = dict(comment="one book, borrowed once")
    id = Column(Integer, primary_key=True, comment="主键")


class Commented:
    __table_args__ = {"comment": "kept for the yearly audit"}


class Audit(Commented, Base):
    __tablename__ = "audit_entries"
    id = Column(Integer, primary_key=True, comment="主键")


class Transfer(Base):
    __tablename__ = "stock_transfers"
    shelf_from = Column(Integer, comment="货架")
    place_from = Column(Integer, comment="货位")
    serial_number = Column(Integer, comment="流水")
    # Columns themselves, not their names
    __table_args__ = (
        PrimaryKeyConstraint(serial_number),
        ForeignKeyConstraint([shelf_from, place_from], ["places.shelf_id", "places.place_id"]),
        {"comment": "goods moved between shelves"},
    )
