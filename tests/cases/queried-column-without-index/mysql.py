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
    is_open = Column(Boolean)
    kind = Column(Enum("open", "closed"))
    deleted_at = Column(DateTime)
    owner_id = Column(ForeignKey("owner.id"))
    __table_args__ = (Index("ix_shop_region", "region", "city"),)


class Owner(db.Model):
    id = Column(Integer, primary_key=True)
    email = Column(String(80))


Index("ix_owner_email", Owner.email)
visits = Table("visits", db.metadata, Column("shop_id", Integer, index=True), Column("visited_on", DateTime))

# app/views.py
"""MySQL: InnoDB makes an index of each foreign key."""
from app.models import Owner, Shop


def shops_of(owner_id):
    Shop.query.filter_by(owner_id=owner_id).join(Owner)
    Shop.query.filter(Shop.owner_id == owner_id, Shop.city == "北京")
    return Shop.query.filter(Shop.city == city)  # DBC407:30


def in_the_north(name, city):
    """A text that the code itself writes down is one of few."""
    Shop.query.filter(Shop.city == "北京")
    Shop.query.filter_by(city="北京")
    Shop.query.filter(Shop.city.in_(["北京", "上海"]))
    Shop.query.filter(Shop.title.in_(["北京", name]))  # DBC407:23
