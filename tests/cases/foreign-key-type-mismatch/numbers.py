# settings: dialect = "postgresql"
"""Elsewhere an integer is no number; a constraint over a mixin's column is reported where it stands."""
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Integer, Numeric, Uuid
from sqlalchemy.dialects import mysql
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Owned:
    owner_id = Column(Uuid, index=True, comment="whose")


class Owner(Base):
    __tablename__ = "owners"
    id = Column(Integer, primary_key=True, comment="key")
    share = Column(Numeric(10), unique=True, comment="of all")
    number = Column(mysql.INTEGER(unsigned=True), unique=True, comment="a sign is MySQL's alone")


class House(Owned, Base):
    __tablename__ = "houses"
    __table_args__ = (ForeignKeyConstraint(["owner_id"], ["owners.id"], name="fk_houses_owners"),)  # DBC411:23
    id = Column(Integer, primary_key=True, comment="key")
    share_id = Column(Integer, ForeignKey("owners.share"), index=True, comment="of a number")  # DBC411:23
    number_id = Column(Integer, ForeignKey("owners.number"), index=True, comment="with a sign")
