# shop/constants.py
NO_TAGS = []
SIZES = {"small": 1}
LETTERS = set("abc")
TWICE = []
TWICE = ()
FROZEN = frozenset()


def make_list():
    return []


class Limits:
    open_days = [1, 2, 3]

# shop/models.py
from sqlalchemy import JSON, Column, Integer, PickleType, String
from sqlalchemy.orm import DeclarativeBase
from sqlmodel import Field, SQLModel

from shop import constants
from shop.constants import FROZEN, LETTERS, NO_TAGS, TWICE, Limits, make_list

OWN = {}


class Base(DeclarativeBase):
    pass


class Basket(Base):
    __tablename__ = "baskets"
    id = Column(Integer, primary_key=True, comment="key")
    tags = Column(JSON, nullable=False, default=NO_TAGS, comment="words that users gave")  # DBC305:49
    sizes = Column(JSON, nullable=False, default=constants.SIZES, comment="how many of each")  # DBC305:50
    letters = Column(PickleType, nullable=False, insert_default=LETTERS, comment="of its name")  # DBC305:65
    days = Column(JSON, nullable=False, default=Limits.open_days, comment="of the week")  # DBC305:49
    own = Column(JSON, nullable=False, default=OWN, onupdate=OWN, comment="what else")  # DBC305:48 DBC305:62
    # TRAP: a copy for each row; what makes one; what cannot change; what is not one value for certain; a text
    copies = Column(JSON, nullable=False, default=NO_TAGS.copy, comment="words that users gave")
    made = Column(JSON, nullable=False, default=make_list, comment="words that users gave")
    frozen = Column(PickleType, nullable=False, default=FROZEN, comment="words that users gave")
    twice = Column(JSON, nullable=False, default=TWICE, comment="words that users gave")
    kind = Column(String(8), nullable=False, server_default=constants.NO_TAGS, comment="what it is")


class Cart(SQLModel, table=True):
    id: int = Field(primary_key=True, description="key")
    tags: list[str] = Field(default=NO_TAGS, sa_type=JSON, description="words that users gave")  # DBC305:37
