# shop/base.py
from sqlalchemy import Column, ForeignKey, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(ForeignKey("owners.id"))
    maker_id = Column(Integer)

# shop/people/owner.py
from sqlalchemy import Column, Integer, String

from shop.base import Base


class Owner(Base):
    __tablename__ = "owners"
    id = Column(Integer, primary_key=True)
    name = Column("full_name", String(20))

# shop/people/authors.py
from sqlalchemy import Column, Integer

from shop.base import Base


class Author(Base):
    __tablename__ = "authors"
    __table_args__ = {"schema": "auth"}
    id = Column(Integer, primary_key=True)

# shop/twice_1.py
from sqlalchemy import Column, Integer

from shop.base import Base


class Twice(Base):
    __tablename__ = "twice"
    id = Column(Integer, primary_key=True)

# shop/twice_2.py
from sqlalchemy import Column, Integer

from shop.base import Base


class Twice(Base):
    __tablename__ = "twice"
    id = Column(Integer, primary_key=True)

# shop/sales/near.py
from sqlalchemy import Column, Integer, MetaData, String, Table

twice = Table("nearest", MetaData(), Column("id", String(5), primary_key=True))

# shop/far.py
from sqlalchemy import Column, Integer, MetaData, Table

nearest = Table("nearest", MetaData(), Column("id", Integer, primary_key=True))

# shop/sales/order.py
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, MetaData, Table

from shop.base import Base, Owned
from shop.people.owner import Owner

lines = Table("lines", MetaData(), Column("id", Integer, primary_key=True), Column("x", Integer))


class Order(Owned, Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    by_text = Column(ForeignKey("owners.id"))
    by_column = Column(ForeignKey("owners.full_name"), index=True)
    by_class = Column(ForeignKey(Owner.id))
    by_attribute = Column(ForeignKey(Owner.name))
    by_table = Column(ForeignKey(lines.c.id))
    own = Column(ForeignKey("orders.id"))
    missing = Column(ForeignKey("missing.id"))
    no_column = Column(ForeignKey("owners.missing"))
    only_table = Column(ForeignKey("owners"))
    of_schema = Column(ForeignKey("auth.authors.id"))
    other_schema = Column(ForeignKey("other.authors.id"))
    without_schema = Column(ForeignKey("authors.id"))
    of_two = Column(ForeignKey("twice.id"))
    of_nearest = Column(ForeignKey("nearest.id"))
    computed = Column(ForeignKey(TABLE + ".id"))
    of_metadata = Column(ForeignKey(Base.metadata.tables["owners"].c.id))
    first = Column(Integer)
    second = Column(Integer)
    __table_args__ = (
        ForeignKeyConstraint(["first", "second"], ["owners.id", "owners.full_name"]),
        ForeignKeyConstraint(["first", "missing_here"], ["owners.id", "owners.full_name"]),
        ForeignKeyConstraint(["second"], ["owners.id", "owners.full_name"]),
    )
