# settings: dialect = "postgresql"
# app/__init__.py
# app/models.py
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Boolean, Column, DateTime, Enum, ForeignKey, Index, Integer, String, Table

db = SQLAlchemy()


class Audited:
    created_at = Column(DateTime)


class Shop(db.Model, Audited):
    id = Column(Integer, primary_key=True)
    title = Column(String(80))
    city = Column(String(80))
    region = Column(String(80))
    code = Column(String(8), unique=True)
    address = Column("street", String(80))
    phone = Column(String(80))
    fax = Column(String(80))
    opened_at = Column(DateTime)
    is_open = Column(Boolean)
    kind = Column(Enum("open", "closed"))
    deleted_at = Column(DateTime)
    owner_id = Column(ForeignKey("owner.id"))
    __table_args__ = (Index("ix_shop_region", "region", "city"),)


class Owner(db.Model):
    id = Column(Integer, primary_key=True)
    email = Column(String(80))
    nick = Column(String(80))
    age = Column(Integer)


Index("ix_owner_email", Owner.email)
visits = Table("visits", db.metadata, Column("shop_id", Integer, index=True), Column("visited_on", DateTime))

# app/services/shops.py
"""店铺查询: what queries ask for, and which index serves."""
from sqlalchemy import and_, delete, desc, func, or_, select
from sqlalchemy.orm import aliased

from app import models
from app.models import Owner, Shop, db, visits
from app.missing import Stock


def by_filter(session, title, city):
    session.query(Shop).filter(Shop.title == title, Shop.id == 1 or None).all()  # DBC407:32
    session.query(Shop).filter(or_(Shop.title == title, Shop.city.in_([city])))  # DBC407:57
    return session.query(models.Shop).filter(models.Shop.address > title)  # DBC407:46


def by_name(title):
    Shop.query.filter_by(title=title).first()
    db.session.query(Shop).filter_by(title=title, region="north").first()
    Owner.query.filter_by(nick=title).first()  # DBC407:27
    db.session.query(Shop).join(Owner).filter_by(email=title)
    query = Shop.query
    query = query.filter(Shop.region == title)
    found = Shop.query
    return found.filter_by(名=title, address="店")


async def by_select(session, title):
    rows = await session.scalars(select(Shop).where(Shop.title == title))
    if await session.scalar(select(func.count()).where(Shop.city.between("a", "b"))):
        await session.execute(delete(Shop).where(and_(Shop.created_at < title)))  # DBC407:55
    for row in await session.scalars(select(visits).where(visits.c.visited_on == title)):  # DBC407:59
        yield row
    yield rows


def by_order():
    """An index helps to sort where the first rows are taken alone, and begins with what is sorted by first."""
    select(Shop).order_by(desc(Shop.phone), Shop.created_at.desc())
    return select(Shop).order_by(desc(Shop.phone), Shop.opened_at.desc()).limit(3)  # DBC407:39


def by_join(session):
    other = aliased(Shop)
    select(Shop).join(Owner, Shop.owner_id == Owner.id)
    select(Owner).outerjoin(other, other.fax == Owner.email)
    select(Owner).outerjoin(other, other.fax == Owner.email).where(Owner.age > 3)  # DBC407:36
    select(Owner).join(other, other.fax == Owner.email).where(Owner.id == 3)
    return session.query(Shop, Owner).join(Owner, onclause=Owner.id == Shop.owner_id)


class ShopService:
    def once_a_query(self, title):
        return select(Shop).where(Shop.title == title).order_by(Shop.title)


def served(session, value):
    """Keys, indexes of one column and of several, an index made after the class, a unique one."""
    Shop.query.filter_by(id=value)
    Shop.query.filter(Shop.region == value)
    Shop.query.filter(Shop.region == value).order_by(Shop.city)
    Owner.query.filter_by(email=value)
    select(visits).where(visits.c.shop_id == value)
    select(Shop).order_by(Shop.id)


def found_already(code, title):
    return Shop.query.filter_by(code=code, title=title).first()


def not_asked(session, value):
    """Patterns, negations, functions, booleans, soft deletes, aggregates."""
    Shop.query.filter(Shop.title.like("%a"), Shop.title.contains(value), Shop.title.startswith(value))
    Shop.query.filter(Shop.title != value, Shop.title.is_not(None), ~Shop.title.in_([value]))
    Shop.query.filter(func.lower(Shop.title) == value)
    Shop.query.filter(Shop.is_open == True, Shop.deleted_at.is_(None))
    select(Shop).group_by(Shop.title).having(func.count(Shop.title) > 1)
    select(Shop.title)
    select(Shop).where(Shop.title == Shop.city, Shop.kind == "open")


def unknown(session, value, model, shops):
    Stock.query.filter_by(title=value)
    Stock.query.filter(Stock.title == value, model.title == value)
    model.query.filter_by(title=value)
    session.query(model).filter(model.title == value)
    shops.filter(title=value)
    Shop.query.filter_by(**value)
    Shop.query.filter(Shop.owner == value, Shop.nothing == value)
    list(filter(Shop.title, shops))
