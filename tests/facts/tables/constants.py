# shop/constants.py
import enum

from sqlalchemy import func, text

COUNT = "0"
NOTHING = None
IN_SQL = text("0")
NOW = func.now()
LOW = -5
AGAIN = LOW
TWICE = 1
TWICE = 2
EMPTY = []


class Limits:
    size = 7


class Status(str, enum.Enum):
    OPEN = "open"


class Plain(enum.Enum):
    OPEN = "open"
    MADE = enum.auto()


class Level(enum.IntEnum):
    LOW = 1


# shop/models.py
from sqlalchemy import Boolean, Column, Integer, String
from sqlalchemy.orm import DeclarativeBase
from sqlmodel import Field, SQLModel

from shop import constants
from shop.constants import (
    AGAIN, COUNT, EMPTY, IN_SQL, NOTHING, NOW, TWICE, Level, Limits, Plain, Status
)
from elsewhere import UNKNOWN

OWN = True


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    count = Column(String(5), default=COUNT)
    nothing = Column(Integer, default=NOTHING, server_default=constants.NOTHING)
    in_sql = Column(Integer, server_default=IN_SQL)
    now = Column(Integer, server_default=NOW)
    low = Column(Integer, default=constants.LOW)
    again = Column(Integer, onupdate=AGAIN)
    of_class = Column(Integer, default=Limits.size)
    status = Column(String(5), default=Status.OPEN)
    level = Column(Integer, default=constants.Level.LOW)
    value = Column(String(5), default=Plain.OPEN.value)
    own = Column(Boolean, default=OWN)
    # Not known.
    member = Column(String(5), default=Plain.OPEN)
    made = Column(Integer, default=Plain.MADE.value)
    missing = Column(Integer, default=Level.MISSING)
    name = Column(String(5), default=Plain.OPEN.name)
    twice = Column(Integer, default=TWICE)
    empty = Column(String(5), default=EMPTY)
    unknown = Column(Integer, default=UNKNOWN)
    absent = Column(Integer, default=constants.ABSENT)
    no_enum = Column(Integer, default=Limits.size.value)


class Part(SQLModel, table=True):
    id: int = Field(primary_key=True)
    size: int = Field(default=Limits.size)
    status: str = Status.OPEN
    unknown: int = Field(default=UNKNOWN)
