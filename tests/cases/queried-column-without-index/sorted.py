# app/__init__.py
# app/models.py
from sqlalchemy import Column, Index, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Train(Base):
    __tablename__ = "trains"
    id = Column(Integer, primary_key=True)
    line = Column(Integer)
    number = Column(Integer)
    __table_args__ = (Index("ix_trains", "line", "number"),)

# app/views.py
from app.models import Train


def by_line(session):
    return session.query(Train).order_by(Train.line, Train.number)


def by_number(session):
    return session.query(Train).order_by(Train.number, Train.line)  # DBC407:42


def of_one(session, number):
    return session.query(Train).filter(Train.number == number).order_by(Train.line)  # DBC407:40


def apart(session):
    first = session.query(Train).order_by(Train.line)
    second = session.query(Train).order_by(Train.number)  # DBC407:44
    return first, second
