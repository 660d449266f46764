# settings: dialect = "postgresql"
# shop/people.py
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True)
    kind = Column(String(20))
    __mapper_args__ = {"polymorphic_on": kind}


class Guest(UnknownBase):
    __tablename__ = "guests"
    id = Column(Integer, primary_key=True)

# shop/models.py
from sqlalchemy import Column, ForeignKey, Integer

from .people import Base, Guest, Person


class Employee(Person):
    """Its columns are in the table of the people."""

    boss_id = Column(Integer, ForeignKey("people.id"))  # DBC405:15
    friend_id = Column(Integer, ForeignKey("people.id"), index=True)


class Manager(Employee):
    deputy_id = Column(Integer, ForeignKey("people.id"))  # DBC405:17


class Owner(Person):
    __tablename__ = "owners"
    id = Column(Integer, ForeignKey("people.id"), primary_key=True)


class Landlord(Owner):
    agent_id = Column(Integer, ForeignKey("people.id"))  # DBC405:16


class Friend(Guest):
    """What its table has besides is unknown."""

    host_id = Column(Integer, ForeignKey("people.id"))
