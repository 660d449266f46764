# settings: dialect = "postgresql"
# app/__init__.py
# app/models.py
from sqlalchemy import Column, Index, Integer, String
from sqlalchemy.orm import DeclarativeBase, aliased


class Base(DeclarativeBase):
    pass


class Shop(Base):
    __tablename__ = "shops"
    id = Column(Integer, primary_key=True)
    title = Column(String(80))
    city = Column(String(80))
    region = Column(String(80))
    street = Column(String(80))
    block = Column(String(80))
    house = Column(String(80))
    floor = Column(String(80))
    room = Column(String(80))
    door = Column(String(80))
    lift = Column(String(80))
    gate = Column(String(80))
    stairs = Column(String(80))
    corner = Column(String(80))
    __table_args__ = (Index("ix_shops_region", "region", "city"),)


Branch = aliased(Shop)

# app/shops.py
"""One query in several statements, or in a long chain; an alias; another object's attribute."""
from sqlalchemy import select
from sqlalchemy.orm import aliased

from app.models import Branch, Shop


def chain(session, title, city):
    session.query(Shop).filter(Shop.title == title).filter(Shop.city == city).order_by(Shop.id)  # DBC407:32
    return session.query(Shop).filter_by(title=title).filter_by(region=city).order_by(Shop.id.desc())


def in_statements(session, title, city):
    query = session.query(Shop)
    if title:
        query = query.filter(Shop.street == title)  # DBC407:30
    if city:
        query = query.filter_by(block=city)
    query = query.order_by(Shop.street)
    return query.all()


def annotated(session, title: str):
    stmt: select = select(Shop)
    stmt = stmt.options().limit(3) if title else stmt.where(Shop.house == title)  # DBC407:61
    return session.scalars(stmt.order_by(Shop.floor, Shop.room))


def begins_in_the_statement_before(session, region, city):
    stmt = select(Shop).where(Shop.region == region)
    stmt = stmt.where(Shop.city == city)
    return session.scalars(stmt.order_by(Shop.id))


def finds_one(session, number, city):
    stmt = select(Shop).where(Shop.city == city)
    return session.scalar(stmt.where(Shop.id == number))


def two_queries(session, number):
    shop = session.query(Shop).filter(Shop.id == number).one()
    session.query(Shop).filter(Shop.lift == shop.city, Shop.room == shop.owner.title)  # DBC407:32
    stmt = select(Shop).where(Shop.region == number)
    session.scalars(stmt)
    stmt = select(Shop).where(Shop.door == number)  # DBC407:31
    return session.scalars(stmt)


def joined_queries(session, region, city):
    cities = select(Shop.city).where(Shop.region == region)
    near = cities.subquery()
    return session.scalars(select(Shop).where(Shop.city.in_(select(near)), Shop.id > 3))


def branches(session, region, city):
    stmt = select(Shop)
    if region:
        stmt = select(Shop).where(Shop.region == region)
    return session.scalars(stmt.where(Shop.city == city))


def aliases(session, title):
    other = aliased(Shop, name="other")
    session.query(other).filter(other.id == 3).filter_by(region=title).order_by(other.id)
    session.query(other).filter_by(title=title)
    session.query(other).filter_by(gate=title)  # DBC407:36
    session.scalars(select(Branch).where(Branch.stairs == title))  # DBC407:42
    return session.query(Branch).filter_by(corner=title)  # DBC407:44


def unknown(session, title, other):
    session.query(Shop).with_parent(other).filter_by(title=title).first()
    other.query.with_parent(title).filter_by(title=title).first()
    query = session.query(Shop)
    if title:
        query = other(query)
    query = query.filter_by(title=title)
    either = session.query(Shop) if title else session.query(other)
    either = either.filter_by(title=title)
    joined = session.query(Shop)
    joined = joined.join(other)
    joined = joined.filter_by(title=title)
    session.query(Shop).filter(other.title == title.title, Shop.id == other.id)
    alias = aliased(other)
    return session.query(alias).filter(alias.title == title), query, either, joined
