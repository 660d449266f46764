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
    "names that functions bind in their module": (
        {
            "shop/database.py": """
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import declarative_base

db = None
Base: type
either = None

def bind():
    global db, Base
    from shop import models
    db = SQLAlchemy(disable_autonaming=True)

class Maker:
    def __init__(self, is_plain=False):
        "One of two."
        global Base, either
        Base = declarative_base()
        if is_plain:
            either = None
        else:
            either = declarative_base()

def replace():
    global Lost
    Lost = declarative_base()

Lost = type("Lost", (), {"metadata": None})
db = SQLAlchemy(disable_autonaming=True)
Maker()
replace()
""",
            "shop/models.py": """
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import Mapped, mapped_column
from shop.database import Base, Lost, db

class User(db.Model):
    __tablename__ = "users"
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(7), nullable=False)

class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)

class Thing(Lost):
    __tablename__ = "things"
    id: Mapped[int] = mapped_column(primary_key=True)
""",
            "shop/__init__.py": "",
        },
        {"things.id"},
    ),
    "schemas of a metadata": (
        {
            "shop/base.py": """
from sqlalchemy import BigInteger, Column, MetaData, Table
from sqlalchemy.orm import DeclarativeBase, declarative_base, registry

SCHEMA = "sales"

class Base(DeclarativeBase):
    metadata = MetaData(schema=SCHEMA)

def made():
    return "made"

class Computed(DeclarativeBase):
    metadata = MetaData(made())

class Registered(DeclarativeBase):
    registry = registry(metadata=MetaData(schema="other"))

Old = declarative_base(metadata=Base.metadata)
""",
            "shop/plain.py": """
from sqlalchemy import Column, String
from sqlalchemy.orm import DeclarativeBase

class Plain(DeclarativeBase):
    pass

class User(Plain):
    __tablename__ = "users"
    id = Column(String(3), primary_key=True)

class Cart(Plain):
    __tablename__ = "carts"
    id = Column(String(3), primary_key=True)
""",
            "shop/users.py": """
from sqlalchemy import BigInteger, Column
from shop.base import Base, Computed, Registered

class User(Base):
    __tablename__ = "users"
    id = Column(BigInteger, primary_key=True)

class Team(Registered):
    __tablename__ = "teams"
    id = Column(BigInteger, primary_key=True)

class Deal(Computed):
    __tablename__ = "deals"
    id = Column(BigInteger, primary_key=True)
""",
            "shop/models.py": """
from sqlalchemy import Column, ForeignKey, Integer, Table
import shop.plain
from shop.base import Base, Old
from shop.users import Computed, User

class Order(Base):
    __tablename__ = "orders"
    __table_args__ = {"schema": "archive"}
    id = Column(Integer, primary_key=True)
    user_id = Column(ForeignKey("users.id"))
    buyer_id = Column(ForeignKey("sales.users.id"))

class Note(Old):
    __tablename__ = "notes"
    id = Column(Integer, primary_key=True)
    order_id = Column(ForeignKey("archive.orders.id"))
    user_id = Column(ForeignKey("users.id"))

class Deal(Computed):
    __tablename__ = "old_deals"
    id = Column(ForeignKey("deals.id"), primary_key=True)
    number = Column(ForeignKey("made.deals.id"))

links = Table("links", Base.metadata, Column("user_id", ForeignKey("users.id")))
""",
            "shop/__init__.py": "",
        },
        {"old_deals.number"},
    ),
    "columns that subclasses add to the table of their base": (
        {
            "shop/base.py": """
from sqlalchemy import Column, ForeignKey, Integer, String
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

class Base(DeclarativeBase):
    pass

class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True)
    kind = Column(String(9))
    __mapper_args__ = {"polymorphic_on": kind, "polymorphic_identity": "person"}

class Pet(Base):
    __tablename__ = "pets"
    id = Column(Integer, primary_key=True)
    kind = Column(String(9))
    __mapper_args__ = {"polymorphic_on": kind, "polymorphic_identity": "pet"}

class Paid:
    salary = Column(Integer, index=True)
""",
            "shop/models.py": """
from sqlalchemy import Column, Date, ForeignKey, Integer, String
from sqlalchemy.orm import declared_attr, mapped_column
from shop.base import Base, Paid, Person, Pet

class Employee(Paid, Person):
    boss_id = Column(Integer, ForeignKey("people.id"))
    __mapper_args__ = {"polymorphic_identity": "employee"}

class Manager(Employee):
    code = mapped_column(String(4), nullable=False, unique=True)
    boss_id = mapped_column(Integer, ForeignKey("people.id"), use_existing_column=True)
    __mapper_args__ = {"polymorphic_identity": "manager"}

class Owner(Person):
    __tablename__ = "owners"
    id = Column(Integer, ForeignKey("people.id"), primary_key=True)
    __mapper_args__ = {"polymorphic_identity": "owner"}

class Landlord(Owner):
    since = Column("from", Date)
    __mapper_args__ = {"polymorphic_identity": "landlord"}

def chip(kind=Integer):
    found = [Column(kind)]
    return found[0]

class Dog(Pet):
    chip = chip()
    __mapper_args__ = {"polymorphic_identity": "dog"}
""",
            "shop/__init__.py": "",
        },
        # Whether these may be NULL is known, and no more than a row of the base says.
        {"people.boss_id", "people.code", "people.salary", "owners.from", "pets.id", "pets.chip"},
    ),
    "bases that calls make, and mixins with bare annotations": (
        {
            "shop/base.py": """
import datetime
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import BigInteger, Column, DateTime, Integer, String
from sqlalchemy.orm import Mapped, declarative_base, mapped_column, registry

class Root:
    kept_at: Mapped[datetime.datetime] = mapped_column()
    number: Mapped[int]

class Keyed:
    id: Mapped[int] = mapped_column(primary_key=True)
    size: Mapped[int]

def maps():
    found = {int: BigInteger}
    return found

def registries():
    found = [registry()]
    return found[0]

Plain = declarative_base()
db = SQLAlchemy(model_class=Plain, disable_autonaming=True)
Generated = registry(type_annotation_map={int: BigInteger}).generate_base(cls=Root)
Rooted = declarative_base(cls=Root, type_annotation_map={datetime.datetime: DateTime(timezone=True)})
Mapped_ = declarative_base(type_annotation_map=maps())
Lost = registries().generate_base()
""",
            "shop/__init__.py": "from .base import Plain as Base, db\n",
            "shop/models.py": """
from sqlalchemy.orm import Mapped, mapped_column
from shop import Base, db
from shop.base import Generated, Keyed, Lost, Mapped_, Rooted

class One(Keyed, Base):
    __tablename__ = "ones"

class Two(db.Model):
    __tablename__ = "twos"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str | None]

class Three(Keyed, Generated):
    __tablename__ = "threes"

class Four(Keyed, Rooted):
    __tablename__ = "fours"

class Five(Keyed, Mapped_):
    __tablename__ = "fives"

class Six(Keyed, Lost):
    __tablename__ = "sixes"
""",
        },
        {"fives.id", "fives.size", "sixes.id", "sixes.size"},
    ),
    "calls around columns and types, and what is imported instead": (
        {
            "shop/around.py": """
from sqlalchemy import JSON, Column, Integer, String
from sqlalchemy.orm import mapped_column
try:
    from sqlalchemy.orm import mapped_column as made
except ImportError:
    made = None
try:
    from shop.other import other
except ImportError:
    from sqlalchemy import Column as other

class Types:
    short = String(9)
    either = String(3)
    either = String(4)

def marked(column, **marks):
    print(column, marks)
    return column

def wrapped(column):
    column = [column][0]
    return column

def json():
    for kind in (JSON,):
        return kind

LIMIT = len("four")
""",
            "shop/other.py": """
from sqlalchemy import Column

def other(kind):
    for each in (kind,):
        return Column(each)
""",
            "shop/models.py": """
from sqlalchemy import JSON, Column, Integer, String
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import DeclarativeBase, mapped_column
from shop import around
from shop.around import LIMIT, Types, made, marked, other, wrapped

class Base(DeclarativeBase):
    pass

class One(Base):
    __tablename__ = "ones"
    id = marked(mapped_column(Integer, primary_key=True), is_shown=True)
    a = made(around.Types.short, unique=True)
    b = marked(Column(MutableDict.as_mutable(JSON)))
    c = Column(Types.either)
    d = Column(MutableDict.as_mutable(around.json()))
    e = Column(String(LIMIT))

class Two(Base):
    __tablename__ = "twos"
    id = Column(Integer, primary_key=True)
    a = wrapped(Column(Integer))

class Three(Base):
    __tablename__ = "threes"
    id = Column(Integer, primary_key=True)
    a = other(Integer)
""",
            "shop/__init__.py": "",
        },
        {"ones.c", "ones.d", "ones.e", "twos.id", "twos.a", "threes.id", "threes.a"},
    ),
    "columns and indexes that are made after their table": (
        {
            "shop/base.py": """
from sqlalchemy import Column, Integer, MetaData
from sqlalchemy.orm import DeclarativeBase

metadata = MetaData()

class Base(DeclarativeBase):
    pass

def reference(kind=Integer, **options):
    return Column(kind, nullable=True, **options)

def computed(kind):
    for each in (kind,):
        return Column(each)
""",
            "shop/models.py": """
from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint
from shop.base import Base, computed, metadata, reference

class Model:
    users = Table("users", metadata, Column("id", Integer, primary_key=True), Column("name", String(5)))
    Index("ix_users_name", users.c.name, unique=True)
    orders = Table("orders", metadata, Column("id", Integer), Column("user_id", ForeignKey("users.id")))
    by_user = Index("ix_orders_user_id", orders.c.user_id)

def make():
    carts = Table("carts", metadata, Column("user_id", ForeignKey(Model.users.c.id)))
    Index("ix_carts_user_id", carts.c.user_id)
    return carts

make()

class Person(Base):
    __tablename__ = "people"
    id = Column(Integer, primary_key=True)

class Pet(Base):
    __tablename__ = "pets"
    id = Column(Integer, primary_key=True)
    name = Column(String(9))

Person.boss_id = Column(Integer, ForeignKey("people.id"), index=True)
Person.friend = reference(name="friend_id")
Index("ix_people_friend", Person.friend)
# In no table: it names none.
Index("ix_%s_name" % Pet.__tablename__, "name")

class Thing(Base):
    __tablename__ = "things"
    id = Column(Integer, primary_key=True)

Thing.size = computed(Integer)
""",
            "shop/__init__.py": "",
        },
        {"things.id", "things.size"},
    ),
    "packages that import modules of their own, and table arguments that have a name": (
        {
            "shop/__init__.py": "",
            "shop/db/__init__.py": "from shop.db import kinds, lost\n",
            "shop/db/kinds.py": """
from sqlalchemy import Numeric, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, declared_attr

Money = Numeric(21, 4)

class Base(DeclarativeBase):
    pass

class Named:
    @declared_attr
    def __table_args__(cls):
        found = (UniqueConstraint("name"), {"comment": "named"})
        return found

class Grown:
    @declared_attr
    def __table_args__(cls):
        found = (UniqueConstraint("name"),)
        found += (UniqueConstraint("number"),)
        return found
""",
            "shop/db/lost.py": """
from sqlalchemy import Numeric

def __getattr__(name):
    return Numeric
""",
            "shop/models.py": """
from sqlalchemy import Column, Integer, String
import shop.db.lost
from shop.db.kinds import Base, Grown, Money, Named

class One(Named, Base):
    __tablename__ = "ones"
    id = Column(Integer, primary_key=True)
    name = Column(String(5))
    price = Column(Money)
    lost = Column(shop.db.lost.Money)

class Two(Grown, Base):
    __tablename__ = "twos"
    id = Column(Integer, primary_key=True)
    name = Column(String(5))
    number = Column(Integer)
""",
        },
        {"ones.lost", "twos.id", "twos.name", "twos.number"},
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
