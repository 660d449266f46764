# app/__init__.py
# app/models.py
from sqlalchemy import Column, Index, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Train(Base):
    __tablename__ = "trains"
    id = Column(Integer, primary_key=True)
    line = Column(Integer)
    number = Column(Integer)
    weight = Column(Integer)
    length = Column(Integer)
    height = Column(Integer)
    width = Column(Integer)
    colour = Column(String(9))
    __table_args__ = (Index("ix_trains", "line", "number"),)

# app/views.py
"""An index helps a sort of which the first rows are taken: it begins with what is sorted by first."""
from app.models import Train


def by_line(session):
    return session.query(Train).order_by(Train.line, Train.number).limit(3)


def of_one_line(session, line):
    session.query(Train).filter(Train.line == line).order_by(Train.number).limit(3)
    return session.query(Train).filter(Train.line == line).order_by(Train.colour.desc()).first()


def by_number(session):
    return session.query(Train).order_by(Train.number, Train.line).first()  # DBC407:42


def all_rows(session):
    return session.query(Train).order_by(Train.weight).all()


def is_cut_later(session, count):
    trains = session.query(Train)
    trains = trains.order_by(Train.weight.asc())  # DBC407:30
    return trains.offset(3).limit(count).all()


def is_cut_by_a_helper(session, paginate_all):
    return paginate_all(session.query(Train).order_by(Train.length))  # DBC407:55


def is_found_and_sorted(session, width):
    return session.query(Train).filter(Train.width > width).order_by(Train.height).slice(0, 3)  # DBC407:40


def is_found_by_key(session, number):
    return session.query(Train).filter(Train.id == number).order_by(Train.colour).first()
