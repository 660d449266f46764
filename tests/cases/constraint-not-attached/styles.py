import sqlalchemy as sa
from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase

NAMES = ["a", "b"]


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={"fk": "fk_%(table_name)s_%(column_0_name)s", "uq": "uq_%(table_name)s_%(column_0_name)s"}
    )


class City(Base):
    __tablename__ = "cities"
    id = Column(Integer, primary_key=True)


class Bare(Base):
    __tablename__ = "bare"
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    b = Column(Integer, nullable=False)
    UniqueConstraint("a", "b")  # DBC415:5
    CheckConstraint("a > 0")  # DBC415:5
    CheckConstraint("a > 0", name="positive")  # DBC415:5
    sa.ForeignKeyConstraint(["a"], ["cities.id"])  # DBC415:5
    sa.PrimaryKeyConstraint("a", "b")  # DBC415:5
    Index("ix_a", "a")  # DBC415:5
    UniqueConstraint(a, b)
    UniqueConstraint("a", b)
    UniqueConstraint()
    CheckConstraint(a > 0)
    Index("ix_b", b)
    Index("ix_none")
    sa.ForeignKeyConstraint([b], ["cities.id"])
    sa.ForeignKeyConstraint(NAMES, ["cities.id"])
    UniqueConstraint(*NAMES)
    print("a")
    "UniqueConstraint"


class Named(Base):
    __tablename__ = "named"
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    b = Column(Integer, nullable=False)
    unique = UniqueConstraint("a", "b")  # DBC415:14
    used = UniqueConstraint("a")
    attached = UniqueConstraint(a)
    print(used)


class Several(Base):
    __tablename__ = "several"
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    __table_args__ = (
        CheckConstraint("a < 9"),
        Index("ix_several_a", "a", "id"),
        {"comment": "some"},
    )
    UniqueConstraint(  # DBC415:5
        "a",
        name="one",
    )


class OneLine(Base):
    __tablename__ = "one_line"
    __table_args__ = (CheckConstraint("a < 9"),)
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    UniqueConstraint("a", name="uq_one")  # DBC415:5
    named = UniqueConstraint("a", "id")  # DBC415:13


class Options(Base):
    __tablename__ = "options"
    __table_args__ = {"comment": "some"}
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    UniqueConstraint("a", name="uq_one")  # DBC415:5


class OptionsInTuple(Base):
    __tablename__ = "options_in_tuple"
    __table_args__ = ({"comment": "some"},)
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    UniqueConstraint("a", "id")  # DBC415:5


class Computed(Base):
    __tablename__ = "computed"
    __table_args__ = tuple([CheckConstraint("id < 9")])
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    UniqueConstraint("a", "id")  # DBC415:5


class Mixin:
    __table_args__ = {"comment": "mixed"}


class Inherits(Mixin, Base):
    __tablename__ = "inherits"
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    UniqueConstraint("a", "id")  # DBC415:5


class NamedBesideOthers(Base):
    __tablename__ = "named_beside_others"
    __table_args__ = (CheckConstraint("a < 9"),)
    id = Column(Integer, primary_key=True)
    a = Column(Integer, nullable=False)
    named = UniqueConstraint("a", "id")  # DBC415:13


def made():
    UniqueConstraint("a", "b")

    class Deep(Base):
        __tablename__ = "deep"
        id = Column(Integer, primary_key=True)
        __table_args__ = (
            CheckConstraint("id < 9"),
        )
        CheckConstraint(  # DBC415:9
            "id > 0",
        )
