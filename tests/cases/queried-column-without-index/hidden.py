# settings: dialect = "postgresql"
# app/models.py
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Shop(Base):
    __tablename__ = "shops"
    id = Column(Integer, primary_key=True)
    number = Column(Integer, index=True)
    title = Column(String(80))
    city = Column(String(80))
    street = Column(String(80))
    phone = Column(String(80))
    fax = Column(String(80))
    owner = Column(String(80))
    guest = Column(String(80))


class Room(Base):
    __tablename__ = "rooms"
    id = Column(Integer, primary_key=True)
    shop_number = Column(Integer)

# app/shops.py
"""A query that asks for more than was read may be found by that."""
from sqlalchemy import and_, distinct, exists, func, or_, select, text, update

from app.filters import of_team
from app.models import Room, Shop


def conditions(session, title, team, wanted):
    select(Shop).where(Shop.title == title, *wanted)
    select(Shop).where(Shop.title == title, wanted)
    select(Shop).where(Shop.title == title, of_team(team))
    select(Shop).where(and_(Shop.title == title, wanted))
    select(Shop).where(or_(of_team(team)), Shop.title == title)
    select(Shop).where((Shop.title == title) & wanted)
    select(Shop).where(Shop.title == title, text("number = 3"))
    select(Shop).where(Shop.title == title, *[wanted])
    session.query(Shop).filter_by(title=title, **wanted)
    session.query(Shop).filter_by(**wanted).order_by(Shop.title).first()
    return session.query(Shop).filter(Shop.title == title).filter(wanted)


def of_self(self, title):
    return select(Shop).where(Shop.title == title, self.scope(title))


def begun_elsewhere(query, title, make_query):
    query.filter(Shop.title == title)
    make_query().filter(Shop.title == title)
    query = query.options()
    query.filter(Shop.title == title)
    other = make_query() if title else select(Shop)
    return other.where(Shop.title == title)


def of_a_column(session, number):
    """What is selected is a column, and what is asked for its table's."""
    select(Shop.title).filter_by(number=number).order_by(Shop.title).limit(3)
    return session.query(Shop.title).filter_by(title=number)  # DBC407:48


def of_what_is_computed(session, number, title):
    """What is selected is no column: whose names these are is unknown."""
    numbers = select(distinct(Shop.title)).filter_by(number=number)
    if title:
        numbers = numbers.filter(Shop.title == title)
    return numbers


def changed(session, number, title):
    change = update(Shop).where(Shop.number == number).values(title=title)
    if title:
        change = change.where(Shop.title == title).returning(Shop.id)
    return session.execute(change)


def read(session, title, deep):
    select(Shop).where(Shop.city == title, func.lower(Shop.title) == title)  # DBC407:24
    select(Shop).where(Shop.street == title, Shop.title.like(title), ~Shop.title.in_(title))  # DBC407:24
    select(Shop).where(Shop.phone == title, *[Shop.title != title], exists().where(Room.id == deep))  # DBC407:24
    select(Shop).where(Shop.fax == title, func.length(Shop.title) > 3).join(Room)  # DBC407:24
    query = select(Shop) if title else session.query(Shop)
    query = query.where(Shop.owner == title)  # DBC407:25
    return query


def inner(number, guest):
    """What exists() joins, the query around it finds."""
    exists().where(Shop.number == Room.shop_number, Shop.number == number)
    return select(Room).where(exists().where(Shop.id == Room.id, Shop.guest == guest))
