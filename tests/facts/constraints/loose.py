from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, Index, Integer, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase

NAMES = ["a"]


class Base(DeclarativeBase):
    pass


class Mixin:
    __table_args__ = {"comment": "mixed"}


class Visit(Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    UniqueConstraint("id")
    bound = UniqueConstraint("id", "id")
    used = UniqueConstraint("id")
    typed: UniqueConstraint = UniqueConstraint("id")
    print(used)
    UniqueConstraint(id)
    UniqueConstraint(*NAMES)
    UniqueConstraint()
    CheckConstraint("id > 0", "positive")
    CheckConstraint(id > 0, "positive")
    ForeignKeyConstraint(["id"], ["visits.id"])
    ForeignKeyConstraint("id", ["visits.id"])
    ForeignKeyConstraint(NAMES, ["visits.id"])
    ForeignKeyConstraint([], [])
    Index("ix", "id")
    Index("ix", text("lower(id)"))
    Index("ix")
    helper("id")


class InTuple(Base):
    __tablename__ = "in_tuple"
    __table_args__ = (CheckConstraint("id > 0"), {"comment": "some"})
    UniqueConstraint(
        "id",
    )


class InLines(Base):
    __tablename__ = "in_lines"
    __table_args__ = (
        CheckConstraint("id > 0"),
    )
    UniqueConstraint("id")


class Options(Base):
    __tablename__ = "options"
    __table_args__ = {"comment": "some"}
    UniqueConstraint("id")


class OptionsAlone(Base):
    __tablename__ = "options_alone"
    __table_args__ = ({"comment": "some"},)
    UniqueConstraint("id")


class Twice(Base):
    __tablename__ = "twice"
    __table_args__ = (CheckConstraint("id > 0"),)
    __table_args__ = (CheckConstraint("id > 1"),)
    UniqueConstraint("id")


class Computed(Base):
    __tablename__ = "computed"
    __table_args__ = NAMES
    UniqueConstraint("id")


class Inherits(Mixin, Base):
    __tablename__ = "inherits"
    UniqueConstraint("id")


class Unheard(Missing):
    __tablename__ = "unheard"
    UniqueConstraint("id")


UniqueConstraint("id")
