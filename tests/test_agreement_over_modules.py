"""Facts that come from another module of a project, each against SQLAlchemy's own metadata; and what stays unknown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from test_agreement import dumped

from benchmarks import agreement
from dbconv.facts.unknown import is_known

# By pattern: the files of a project, and those of its columns of which not all is known.
PROJECTS: dict[str, tuple[dict[str, str], set[str]]] = {
    "types that foreign keys take over": (
        {
            "shop/users.py": """
from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

class Base(DeclarativeBase):
    pass

class Account(Base):
    __tablename__ = "accounts"
    id = Column(BigInteger, primary_key=True)
    code = Column(String(7), unique=True)

class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(ForeignKey("accounts.id"), primary_key=True)

class Owned:
    owner_id = Column(ForeignKey("users.id"))

# Two that refer to each other have no type, in SQLAlchemy neither.
one = Table("ones", Base.metadata, Column("id", Integer, primary_key=True), Column("two", ForeignKey("twos.one")))
two = Table("twos", Base.metadata, Column("one", ForeignKey("ones.two")))
""",
            "shop/models.py": """
from sqlalchemy import Column, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column
from .users import Base, Owned, User

class Order(Owned, Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey(User.id))
    code = Column(ForeignKey("accounts.code"), nullable=False)
    boss = Column(ForeignKey("orders.user_id"))
""",
        },
        {"ones.two", "twos.one"},
    ),
    "maps of annotated types": (
        {
            "shop/base.py": """
import datetime, decimal
from typing import Annotated
from sqlalchemy import BigInteger, DateTime, JSON, Numeric, String
from sqlalchemy.orm import DeclarativeBase, declarative_base, registry

MONEY = {decimal.Decimal: Numeric(21, 4)}
mapper_registry = registry(type_annotation_map={int: BigInteger, dict[str, str]: JSON, **MONEY})

class Mapped1(DeclarativeBase):
    registry = mapper_registry

class Mapped2(DeclarativeBase):
    registry = registry(type_annotation_map={str: String(99)})

Mapped3 = mapper_registry.generate_base()
Mapped4 = registry().generate_base()
Plain = declarative_base()
Called = declarative_base(type_annotation_map={str: String(7)})

def maps():
    found = {str: String(3)}
    return found

class Computed(DeclarativeBase):
    type_annotation_map = maps()
""",
            "shop/__init__.py": "from .base import *\n",
            "shop/models.py": """
import datetime, decimal
from sqlalchemy.orm import Mapped, mapped_column
import shop
from shop import Mapped1, Mapped2, Plain as Base
from shop.base import Called, Computed, Mapped3, Mapped4

class Keyed:
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]

class One(Keyed, Mapped1):
    __tablename__ = "ones"
    extra: Mapped[dict[str, str]]
    price: Mapped[decimal.Decimal]

class Two(Keyed, Mapped2):
    __tablename__ = "twos"

class Three(Keyed, Mapped3):
    __tablename__ = "threes"
    count: Mapped[int | None]

class Four(Mapped4):
    __tablename__ = "fours"
    id: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime.datetime]

class Five(Base):
    __tablename__ = "fives"
    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(default="x")

class Six(Called):
    __tablename__ = "sixes"
    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]

class Seven(Computed):
    __tablename__ = "sevens"
    id: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
""",
        },
        {"sevens.id", "sevens.label"},
    ),
    "calls of the project's functions": (
        {
            "shop/columns.py": """
import functools
import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, Index, Integer, String
from sqlalchemy.orm import mapped_column
from sqlmodel import Field

LENGTH = 40

def Table(*arguments, **options):
    options["comment"] = "made here"
    options.setdefault("schema", None)
    return sa.Table(*arguments, **options)

def short(length=LENGTH):
    "A short text."
    return String(length)

def reference(table, column="id", nullable=False, **options):
    assert table
    if nullable and not table:
        raise ValueError(table)
    return Column(Integer, ForeignKey(f"{table}.{column}"), nullable=nullable, **options)

def marked(column, *marks):
    for mark in marks:
        print(mark)
    return column

def field(target, is_key=False, **options):
    kind = Integer
    return Field(sa_column=Column(kind, ForeignKey(target), primary_key=is_key, **options))

def index(table, *columns):
    return Index(f"ix_{table}_{'_'.join(columns)}", *columns)

def either(name):
    if name.startswith("is_"):
        return Column(Integer, nullable=False)
    return Column(String(9), index=True)

Required = functools.partial(Column, nullable=False)
""",
            "shop/models.py": """
from typing import Annotated
from sqlalchemy import MetaData
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, deferred, mapped_column
from sqlmodel import Field, SQLModel
from shop import columns
from shop.columns import Required, Table, either, field, index, marked, reference, short

Integer = "not the type of that name"
LENGTH = 3

class Base(DeclarativeBase):
    pass

class User(Base):
    __tablename__ = "users"
    __table_args__ = (index("users", "name", "code"), {"comment": "people"})
    id: Mapped[int] = marked(mapped_column(primary_key=True), "a", "b")
    name: Mapped[str] = marked(mapped_column(short(), nullable=False), "c")
    code = Required(columns.short(length=7), unique=True)
    note = deferred(Required(short(LENGTH), nullable=True))
    boss_id = columns.reference("users", nullable=True, index=True)
    friend_id = reference("users", column="id")

class Thing(Base):
    __tablename__ = "things"
    id = sa.Column(sa.BigInteger, primary_key=True)
    is_big = either("is_big")

links = Table("links", Base.metadata, sa.Column("at", sa.Date), sa.Column("no", short(2), unique=True))

class Run(SQLModel, table=True):
    id: int = field("users.id", is_key=True)
    thing_id: int = field("users.id", index=True, nullable=False)
    title: str = Field(sa_type=short())

class Step(SQLModel, table=True):
    number: int = field("users.id", **{"is_key": True})
""",
            "shop/__init__.py": "",
        },
        {"things.is_big", "step.number", "things.id"},
    ),
    "numbers, names and types that stand elsewhere": (
        {
            "shop/sizes.py": """
import enum
from sqlalchemy import String
try:
    from sqlalchemy.orm import mapped_column
except ImportError:
    def mapped_column(*given, **options):
        return None

SHORT = 10
TWICE = SHORT * 2 + 1

class Size(enum.IntEnum):
    name_ = 30

class Types:
    unique = String(40)
    length = SHORT

if SHORT > 5:
    EITHER = 5
else:
    EITHER = 6
""",
            "shop/models.py": """
from sqlalchemy import JSON, Column, Integer, String
from sqlalchemy.ext.mutable import MutableDict, MutableList
from sqlalchemy.orm import DeclarativeBase, Mapped
from sqlmodel import Field, SQLModel
from shop import sizes
from shop.sizes import EITHER, SHORT, TWICE, Size, Types, mapped_column

class Base(DeclarativeBase):
    pass

class Item(Base):
    __tablename__ = "items"
    id: Mapped[int] = mapped_column(primary_key=True)
    a = Column(String(SHORT))
    b = Column(String(TWICE))
    c = Column(String(Size.name_.value))
    d = Column(Types.unique)
    e = Column(String(length=sizes.Types.length))
    f = Column(MutableDict.as_mutable(JSON), default={})
    g = Column(MutableList.as_mutable(JSON()))
    h = Column(String(EITHER))

class Part(SQLModel, table=True):
    id: int = Field(primary_key=True)
    name: str = Field(max_length=TWICE)
""",
            "shop/__init__.py": "",
        },
        {"items.h"},
    ),
}


def unknown_in(tables: list[agreement.Real]) -> Iterator[str]:
    """The columns of which not all is known."""
    for real in tables:
        facts = {each.table.name: each.table for each in agreement.tables_of(Path(real["file"]))}
        for name in (each["name"] for each in real["columns"]):
            column = facts[real["name"]].column(name) if real["name"] in facts else None
            if column is None or not is_known(
                column.type,
                column.nullable.value,
                column.primary_key,
                column.foreign_key,
                column.unique,
                column.indexed,
            ):
                yield f"{real['name']}.{name}"
            elif not column.type.is_whole:
                yield f"{real['name']}.{name}"


@pytest.mark.parametrize(("files", "unknown"), PROJECTS.values(), ids=PROJECTS)
def test_facts_are_what_sqlalchemy_makes_of_several_modules(
    tmp_path: Path, files: dict[str, str], unknown: set[str]
) -> None:
    tables = dumped(tmp_path, files, "shop.models")
    assert agreement.agreement_on(tables).wrong == []
    assert set(unknown_in(tables)) == unknown
