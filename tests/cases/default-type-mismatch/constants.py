# shop/constants.py
import enum

from sqlalchemy import text

NO_COUNT = "0"
OPEN_COUNT = 0
EMPTY_SQL = text("''")
TOTAL = "1"
TOTAL = 1


class Limits:
    size = "20"


class Status(str, enum.Enum):
    OPEN = "open"


class Level(enum.Enum):
    LOW = "low"

# shop/models.py
from sqlalchemy import Boolean, Column, Integer, String
from sqlalchemy.orm import DeclarativeBase

from shop import constants
from shop.constants import EMPTY_SQL, NO_COUNT, TOTAL, Level, Limits, Status

WIDTH = 5


class Base(DeclarativeBase):
    pass


class Basket(Base):
    __tablename__ = "baskets"
    id = Column(Integer, primary_key=True)
    apples = Column(Integer, default=NO_COUNT)  # DBC303:38
    pears = Column(Integer, default=constants.NO_COUNT)  # DBC303:37
    plums = Column(Integer, server_default=EMPTY_SQL)  # DBC303:44
    most = Column(Integer, default=Limits.size)  # DBC303:36
    first = Column(Integer, default=Status.OPEN)  # DBC303:37
    level = Column(Integer, default=Level.LOW.value)  # DBC303:37
    width = Column(String(5), default=WIDTH)  # DBC303:39
    # What fits, and what nobody can tell: a member of an enum is no text, and a name may be bound twice.
    fits = Column(Integer, default=constants.OPEN_COUNT)
    member = Column(Integer, default=Level.LOW)
    twice = Column(Integer, default=TOTAL)
    missing = Column(Integer, default=constants.MISSING)
    function = Column(Integer, default=make_count)
