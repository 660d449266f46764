# settings: dialect = "postgresql"
# shop/base.py
from sqlalchemy import BigInteger, Column, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase

SCHEMA = "sales"


class Base(DeclarativeBase):
    metadata = MetaData(schema=SCHEMA)


class Plain(DeclarativeBase):
    pass


class Computed(DeclarativeBase):
    metadata = MetaData(schema=schema_of("sales"))

# shop/users.py
from sqlalchemy import BigInteger, Column
from .base import Base, Computed


class User(Base):
    __tablename__ = "users"
    id = Column(BigInteger, primary_key=True)


class Guest(Computed):
    __tablename__ = "guests"
    id = Column(BigInteger, primary_key=True)

# shop/plain.py
from sqlalchemy import Column, Integer
from .base import Plain


class User(Plain):
    """Of the same name, in no schema."""

    __tablename__ = "users"
    id = Column(Integer, primary_key=True)

# shop/models.py
from sqlalchemy import BigInteger, Column, ForeignKey, Integer

from .base import Base, Computed, Plain


class Order(Base):
    """Both mean the users of the schema that the metadata has."""

    __tablename__ = "orders"
    __table_args__ = {"schema": "archive"}
    id = Column(BigInteger, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id"), index=True)  # DBC411:22
    buyer_id = Column(Integer, ForeignKey("sales.users.id"), index=True)  # DBC411:23
    seller_id = Column(BigInteger, ForeignKey("sales.users.id"), index=True)


class Note(Plain):
    __tablename__ = "notes"
    id = Column(Integer, primary_key=True)
    user_id = Column(BigInteger, ForeignKey("users.id"), index=True)  # DBC411:22
    order_id = Column(Integer, ForeignKey("archive.orders.id"), index=True)  # DBC411:23


class Visit(Computed):
    """Where the schema is computed, one that is written may be another."""

    __tablename__ = "visits"
    id = Column(BigInteger, primary_key=True)
    guest_id = Column(Integer, ForeignKey("guests.id"), index=True)  # DBC411:23
    host_id = Column(Integer, ForeignKey("sales.guests.id"), index=True)
