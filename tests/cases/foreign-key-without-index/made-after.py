# settings: dialect = "postgresql"
# shop/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

metadata = MetaData()


class Base(DeclarativeBase):
    pass

# shop/models.py
from sqlalchemy import Column, ForeignKey, Index, Integer, Table

from shop.base import Base, metadata


class Model:
    """Tables and indexes stand in the body of a class."""

    users = Table("users", metadata, Column("id", Integer, primary_key=True))
    orders = Table(
        "orders",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("user_id", ForeignKey("users.id")),
        Column("payer_id", ForeignKey("users.id")),  # DBC405:9
    )
    Index("ix_orders_user_id", orders.c.user_id)


def carts_in(metadata):
    carts = Table(
        "carts",
        metadata,
        Column("user_id", ForeignKey("users.id"), primary_key=True),
        Column("payer_id", ForeignKey("users.id")),
        Column("owner_id", ForeignKey("users.id")),  # DBC405:9
    )
    Index("ix_carts_payer_id", carts.c.payer_id)
    return carts


class Pet(Base):
    __tablename__ = "pets"
    id = Column(Integer, primary_key=True)


Pet.mother_id = Column(ForeignKey("pets.id"))  # DBC405:17
Pet.father_id = Column(ForeignKey("pets.id"))
Index("ix_pets_father_id", Pet.father_id)
# Texts name columns of no table.
Index("ix_%s_mother_id" % Pet.__tablename__, "mother_id")


class Thing(Base):
    """What is added to it later may be indexed, or be anything."""

    __tablename__ = "things"
    id = Column(Integer, primary_key=True)
    pet_id = Column(ForeignKey("pets.id"))


Index("ix_things", *columns_of(Thing))
