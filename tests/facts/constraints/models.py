# shop/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

NAMING = {"ix": "ix_%(column_0_label)s", "uq": "uq_%(table_name)s_%(column_0_name)s", "fk": FORM}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)


# shop/models.py
import sqlalchemy as sa
from sqlalchemy import CheckConstraint, Column, ForeignKey, ForeignKeyConstraint, Index, Integer, MetaData, String, Table
from sqlalchemy import PrimaryKeyConstraint, UniqueConstraint, event
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from elsewhere import Base as UnknownBase
from shop.base import Base

NAME = "named"
metadata = MetaData()
ID = Column("id", Integer, ForeignKey("a.id"))


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    a = Column(Integer, ForeignKey("b.c"))
    b = Column("named_b", ForeignKey("b.c", name="fk_b"), CheckConstraint("b > 0", name=NAME + "_ck"))
    c: Mapped[int] = mapped_column(ForeignKey("b.c", name=COMPUTED), unique=True)
    d = Column(Integer, unique=True, index=True)
    e = Column(Integer, unique=True, index=False)
    f = Column(Integer, unique=False)
    g = Column(Integer, unique=COMPUTED)
    h = Column(Integer, unique=True, index=COMPUTED)
    i = Column(Integer, sa.Sequence("x"), ForeignKey("b.c", **options))
    j = k = Column(ForeignKey("b.c"))
    l, m = Column(ForeignKey("b.c")), Column(ForeignKey("b.c"))
    n = made(ForeignKey("b.c"))
    o = Column(COMPUTED, ForeignKey("b.c"))
    p = mapped_column(unique=None)
    q: Mapped[int] = sa.Column(unique=True)
    __table_args__ = (
        UniqueConstraint("a", "b", COMPUTED, name="uq_ab"),
        UniqueConstraint("a"),
        CheckConstraint("a > 0"),
        ForeignKeyConstraint(["a", "b"], ["c.d", "c.e"], name=None),
        ForeignKeyConstraint(columns=["a"], refcolumns=["c.d"]),
        PrimaryKeyConstraint("a"),
        Index("ix", "a", unique=True),
        made(),
        {"comment": "x"},
    )


class Listed(UnknownBase):
    __table_args__ = [UniqueConstraint("a")]


class Bare:
    x = 5


class Reflected(DeclarativeBase):
    a = Column(unique=True)


orders = Table(
    "orders", metadata, ID, Column("a", Integer, unique=True), UniqueConstraint("a", name="uq"), CheckConstraint("a"),
    *[Column("b", ForeignKey("c.d"))],
)
lines: Table = sa.Table(COMPUTED, Base.metadata, Column("a", ForeignKey("b.c")))
short = Table("short", Column("a", unique=True))
shorter = Table("a")
Table("alone", metadata, Column("a", unique=True), PrimaryKeyConstraint("a"))
nothing = sa.func(Column("a", unique=True))


def make():
    return Table("returned", metadata, Column("a", unique=True))
