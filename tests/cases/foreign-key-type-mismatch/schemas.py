# settings: dialect = "postgresql"
"""A table of another schema is another table; where one is unknown, any may be meant."""
import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Uuid
from sqlalchemy.orm import DeclarativeBase

from elsewhere import arguments

SCHEMA = "stock"


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True, comment="key")


class Shelf(Base):
    __tablename__ = "shelves"
    __table_args__ = {"schema": SCHEMA}
    id = Column(Integer, primary_key=True, comment="key")


class OtherShelf(Base):
    __tablename__ = "shelves"
    __table_args__ = (sa.Index("ix", "id"), {"schema": "sale", "comment": "for sale"})
    id = Column(Uuid, primary_key=True, comment="key")


class Somewhere(Base):
    __tablename__ = "halls"
    __table_args__ = arguments("halls")
    id = Column(Integer, primary_key=True, comment="key")


boxes = Table("boxes", MetaData(), Column("id", Integer, primary_key=True, comment="key"), schema="stock")


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True, comment="key")
    user_id = Column(Uuid, ForeignKey("auth.users.id"), index=True, comment="of the identity provider")
    owner_id = Column(Uuid, ForeignKey("users.id"), index=True, comment="a")  # DBC411:23
    shelf_id = Column(Integer, ForeignKey("stock.shelves.id"), index=True, comment="a")
    other_id = Column(String(8), ForeignKey("stock.shelves.id"), index=True, comment="a")  # DBC411:23
    third_id = Column(Uuid, ForeignKey("sale.shelves.id"), index=True, comment="a")
    plain_id = Column(String(8), ForeignKey("shelves.id"), index=True, comment="neither of both")
    box_id = Column(String(8), ForeignKey("stock.boxes.id"), index=True, comment="a")  # DBC411:21
    other_box_id = Column(String(8), ForeignKey("sale.boxes.id"), index=True, comment="not here")
    hall_id = Column(String(8), ForeignKey("any.halls.id"), index=True, comment="a")  # DBC411:22
