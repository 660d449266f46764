"""The facts against SQLAlchemy itself: what dbconv reads from text is what SQLAlchemy makes of it when it is imported.

A fact may be unknown. It may never be wrong; and the shares of what is known are asserted too, so that a reader that
knows nothing does not pass.
"""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import mssql, mysql, oracle, postgresql, sqlite

from dbconv.facts.tables import Column, Table
from dbconv.facts.unknown import UnknownFact, is_known, unknown
from dbconv.project.module import Module
from dbconv.project.tables import may_declare
from dbconv.project.tables.models import read_models
from dbconv.session import Session
from dbconv.settings import Settings
from dbconv.source import Source

SHOP = Path(__file__).resolve().parent.parent / "examples" / "shop"

# Each family by the classes of SQLAlchemy's that its types have among their bases; the first that fits counts.
_BLOBS = (mysql.TINYBLOB, mysql.MEDIUMBLOB, mysql.LONGBLOB, mssql.IMAGE, mssql.ROWVERSION, oracle.BFILE, oracle.RAW)
_TEXTS = (mysql.TINYTEXT, mysql.MEDIUMTEXT, mysql.LONGTEXT, mssql.NTEXT)
FAMILIES = (
    ("other", (mssql.XML,)),
    ("enum", (sa.Enum, mysql.SET)),
    ("json", (sa.JSON,)),
    ("string", (postgresql.CITEXT,)),
    ("text", (sa.Text, *_TEXTS)),
    ("string", (sa.String,)),
    ("boolean", (sa.Boolean,)),
    ("time", (sa.Interval, sa.Time, postgresql.INTERVAL, oracle.INTERVAL, mysql.YEAR)),
    ("number", (sa.Numeric, sa.Float, mssql.MONEY, mssql.SMALLMONEY, postgresql.MONEY)),
    ("integer", (sa.Integer,)),
    ("date-time", (sa.DateTime, mssql.DATETIMEOFFSET)),
    ("date", (sa.Date,)),
    ("uuid", (sa.Uuid,)),
    ("binary", (sa.LargeBinary, sa.BINARY, sa.VARBINARY, sa.PickleType, mysql.BIT, postgresql.BIT, *_BLOBS)),
    ("binary", (postgresql.BYTEA,)),
)
# Types of one dialect that are something else than the type of this name in the others.
DISPUTED = {"mssql.BIT", "mssql.TIMESTAMP", "oracle.DATE"}
# Classes that are exported, but that no column has for its type.
NO_TYPES = {"MatchType", "NamedType", "TupleType", "TypeDecorator", "TypeEngine", "UserDefinedType", "Variant"}
# Types that are unknown, which silences the rules.
UNKNOWN = {"DOMAIN", "INET4", "INET6", "JSONPATH", "REGCONFIG"}


def family_of(kind: type) -> str:
    """The family of a real type's class."""
    return next((family for family, classes in FAMILIES if issubclass(kind, classes)), "other")


# Fixtures: one text each, imported for real. All columns that a text declares are compared.

LEGACY = '''
"""学校: the style of SQLAlchemy 1.x."""
import datetime

import sqlalchemy as sa
from sqlalchemy import (
    Boolean, CheckConstraint, Column, Computed, Date, DateTime, Enum, Float, ForeignKey, ForeignKeyConstraint, Identity,
    Index, Integer, Interval, JSON, LargeBinary, Numeric, PickleType, PrimaryKeyConstraint, Sequence, SmallInteger,
    String, Text, Time, Unicode, UnicodeText, UniqueConstraint, Uuid, func, text,
)
from sqlalchemy import Column as C
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import column_property, composite, declarative_base, deferred, relationship, synonym

Base = declarative_base()
PREFIX = "school"
optional = {"nullable": True}


class School(Base):
    """学校"""

    __tablename__ = "schools"
    id = Column(Integer, primary_key=True)
    title = Column(String(80), default="", comment="校名")
    motto = Column("校训", Unicode(80), server_default="")
    founded_on = Column(Date, name="founded", nullable=False)
    opens_at = Column(Time)
    last_seen = C(DateTime(timezone=True), server_default=func.now(), onupdate=func.now())
    is_public = sa.Column(sa.Boolean, default=False)
    budget = sa.Column(sa.Numeric(21, 4), default=None)
    area = Column(Float(asdecimal=True), default=0.0)
    picture = deferred(Column(LargeBinary))
    story = deferred(Column(UnicodeText, server_default=text("''")), group="长")
    plan = Column(JSON(none_as_null=True), default=dict)
    token = Column(Uuid, default=lambda: None)
    kind = Column(Enum("小学", "中学", name="kind"))
    lesson_time = Column(Interval(), default=datetime.timedelta(minutes=45))
    memory = Column(PickleType)
    pupils = relationship("Pupil", back_populates="school")
    name = synonym("title")
    double_area = column_property(area * 2)

    @hybrid_property
    def label(self):
        return self.title


class Pupil(Base):
    __tablename__ = "pupils"
    __table_args__ = (
        PrimaryKeyConstraint("school_id", "pupil_no"),
        ForeignKeyConstraint(["class_school", "class_no"], ["classes.school_id", "classes.number"]),
        CheckConstraint("age > 0"),
        Index("ix_pupils_age", "age"),
        {"comment": "学生", "mysql_engine": "InnoDB"},
    )
    school_id = Column(ForeignKey("schools.id", ondelete="CASCADE"))
    pupil_no = Column(Integer, autoincrement=False)
    class_school = Column(Integer)
    class_no = Column(SmallInteger)
    age = Column(Integer, CheckConstraint("age < 30"), nullable=True, **optional) if False else Column(Integer)
    height = Column(Integer, **optional)
    weight = column_property(Column("weight_kg", Integer, default=0))
    family = Column(f"{PREFIX}_family", String(20))
    town = Column(PREFIX + "_town", String(20))
    street = Column(*("street", String(20)), default="")
    school = relationship(School, back_populates="pupils")


class Class(Base):
    __tablename__ = "classes"
    school_id = Column(Integer, ForeignKey(School.id), primary_key=True)
    number = Column(SmallInteger, Sequence("class_numbers"), primary_key=True)
    runs = Column(Integer, Identity(start=5))
    seats = Column(Integer)
    half = Column(Integer, Computed("seats / 2"))
    teacher = Column(type_=String(20), key="teacher_key", server_default=sa.FetchedValue())


class Trip(Base):
    __table__ = sa.Table(
        "trips",
        Base.metadata,
        Column("id", Integer, primary_key=True),
        Column("school_id", Integer, ForeignKey("schools.id")),
        Column("费用", Numeric(21, 4), default=0),
        UniqueConstraint("school_id"),
    )
    cost = __table__.c["费用"]
'''

MODERN = '''
"""物流: the style of SQLAlchemy 2."""
from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Annotated, Any, List, Literal, Optional, Union

import sqlalchemy.orm as so
from sqlalchemy import JSON, BigInteger, ForeignKey, Identity, String, Text, func
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, deferred, mapped_column, relationship

pk = Annotated[int, mapped_column(primary_key=True)]
label = Annotated[str, mapped_column(String(80), default="")]
hub_key = Annotated[int, mapped_column(ForeignKey("hubs.id"))]


class Base(DeclarativeBase):
    pass


class Mapping(DeclarativeBase):
    metadata = Base.metadata
    type_annotation_map = {str: Text, dict[str, Any]: JSON, int: BigInteger}


class State(enum.Enum):
    NEW = "新"


class Hub(Base):
    """中转站"""

    __tablename__: str = "hubs"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    city: Mapped["str"]
    door: Mapped[str | None]
    gate: Mapped[Optional[str]] = mapped_column(default=None)
    lane: Mapped["Optional[str]"] = mapped_column(default="")
    dock: Mapped[Union[str, None]]
    area: Mapped[float] = mapped_column(server_default="0")
    rent: Mapped[Decimal]
    busy: Mapped[bool] = mapped_column("is_busy", default=False)
    logo: Mapped[bytes]
    since: Mapped[dt.date]
    opens: Mapped[dt.time] = so.mapped_column()
    built: so.Mapped[dt.datetime] = so.mapped_column(insert_default=func.now())
    shift: Mapped[dt.timedelta | None]
    token: Mapped[uuid.UUID] = mapped_column(default=uuid.uuid4)
    state: Mapped[State] = mapped_column(default=State.NEW)
    size: Mapped[Literal["s", "m"]]
    note: Mapped[str] = deferred(mapped_column(Text))
    备注: Mapped[str] = mapped_column(name="remark")
    parcels: Mapped[List["Parcel"]] = relationship(back_populates="hub")


class Parcel(Base):
    __tablename__ = "parcels"
    id: Mapped[pk]
    title: Mapped[label]
    hub_id: Mapped[int] = mapped_column(ForeignKey("hubs.id"))
    next_id: Mapped[Optional[hub_key]]
    weight: Mapped[int] = mapped_column(String(8), default="")
    number: Mapped[int] = mapped_column(Identity())
    plain = mapped_column(BigInteger, nullable=False)
    hub: Mapped[Hub] = relationship(back_populates="parcels", foreign_keys="Parcel.hub_id")


class Mapped2(Mapping):
    __tablename__ = "mapped2"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    made: Mapped[dt.datetime]


class Data(MappedAsDataclass, DeclarativeBase):
    metadata = Base.metadata


class Event(Data):
    __tablename__ = "events"
    id: Mapped[int] = mapped_column(init=False, primary_key=True)
    kind: Mapped[str] = mapped_column(default="", kw_only=True)
    labels: Mapped[str] = mapped_column(default_factory=str)
    data: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
'''

MIXINS = '''
"""商店: mixins, abstract bases, declared_attr, inheritance."""
import datetime

from sqlalchemy import Column, DateTime, ForeignKey, Integer, String, func
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column


class Base(DeclarativeBase):
    pass


class Keyed:
    id = Column("key_id", Integer, primary_key=True)


class Stamped:
    made_at: Mapped[datetime.datetime] = mapped_column(default=datetime.datetime.now)
    changed_at = mapped_column(DateTime, server_default=func.now())


class Owned:
    @declared_attr
    def owner_id(cls):
        return Column("owner", Integer, ForeignKey("people.key_id"))

    @declared_attr.directive
    def checked_by(cls) -> Mapped[int]:
        return mapped_column(ForeignKey("people.key_id"), default=0)


class Sold(Keyed, Stamped):
    price: Mapped[int]


class Abstract(Base):
    __abstract__ = True
    remark: Mapped[str] = mapped_column(String(80), default="")


class Person(Keyed, Base):
    __tablename__ = "people"
    name = Column(String(20))


class Product(Owned, Sold, Abstract):
    __tablename__ = "products"
    title = Column(String(80), server_default="")


class Basket(Keyed, Stamped, Base):
    """The name of its table is made by a method."""

    @declared_attr.directive
    def __tablename__(cls):
        return cls.__name__.lower() + "s"

    label: Mapped[str]


class Vehicle(Base):
    __tablename__ = "vehicles"
    id = Column(Integer, primary_key=True)
    kind = Column(String(8), default="")
    __mapper_args__ = {"polymorphic_on": kind, "polymorphic_identity": ""}


class Truck(Vehicle):
    """Joined"""

    __tablename__ = "trucks"
    id = Column(Integer, ForeignKey(Vehicle.id), primary_key=True)
    axles = Column(Integer, default=0)
    __mapper_args__ = {"polymorphic_identity": "truck"}


class Bicycle(Vehicle):
    """Single table"""

    gears = Column(Integer, default=1)
    __mapper_args__ = {"polymorphic_identity": "bicycle"}
'''

CORE = '''
"""图书馆: tables without classes, and classes in odd places."""
from sqlalchemy import *
from sqlalchemy.orm import *

metadata = MetaData()
registry_ = registry(metadata=metadata)
NAME = "shelf"

books = Table(
    "books",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("书名", String(80), nullable=False, server_default=""),
    Column("author_id", ForeignKey("authors.id"), index=True),
    Column("shelf", String(8)),
    Column("place", Integer),
    Column(NAME + "_note", Text),
    Column("weight", type_=Float),
    ForeignKeyConstraint(["shelf", "place"], ["places.shelf", "places.place"]),
    comment="书",
)
authors = Table(
    "authors", metadata, Column("id", BigInteger().with_variant(Integer, "sqlite"), Identity(), primary_key=True)
)
pairs = Table("pairs", metadata, Column("a", Integer), Column("b", Integer, default=0), PrimaryKeyConstraint("a", "b"))


def create(metadata, *more):
    keys = {"primary_key": True}
    places = Table("places", metadata, Column("shelf", String(8), **keys), Column("place", Integer, primary_key=True))
    Table("rooms", metadata, Column("id", Integer, primary_key=True), *more)
    return Table(NAME + "s", metadata, Column("id", Integer, primary_key=True))


create(metadata, Column("floor", Integer))

if NAME:

    @registry_.mapped
    class Loan:
        __tablename__ = "loans"
        id = Column(Integer, primary_key=True)
        if metadata:
            days = Column(Integer, default=30)


def make():
    class Local(registry_.generate_base()):
        __tablename__ = "locals"
        id: Mapped[int] = mapped_column(primary_key=True)
        title: Mapped[str] = mapped_column(default="")

    return Local


make()
'''

FLASK = '''
"""Flask-SQLAlchemy, with names derived from the classes."""
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import Mapped, mapped_column

db = SQLAlchemy()


class Keyed:
    id = db.Column(db.Integer, primary_key=True)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    user_name = db.Column(db.String(80), default="")
    group_id = db.Column(db.ForeignKey("user_group.id"))
    group = db.relationship("UserGroup")


class UserGroup(Keyed, db.Model):
    title: Mapped[str] = mapped_column(default="")


class HTTPServer2Log(db.Model):
    series = db.Column(db.Integer)
    number = db.Column(db.Integer)
    __table_args__ = (db.PrimaryKeyConstraint("series", "number"),)


class Admin(User):
    """Single-table inheritance"""

    level = db.Column(db.Integer, default=0)


class Named(db.Model):
    __tablename__ = "named_things"
    id: Mapped[int] = db.mapped_column(db.BigInteger, primary_key=True)


class Abstract(db.Model):
    __abstract__ = True
    id = db.Column(db.Integer, primary_key=True)


class ABTest(Abstract):
    remark = db.Column(db.Text)


links = db.Table("links", db.Column("a", db.ForeignKey("user.id"), primary_key=True), db.Column("b", db.Integer))
'''

PACKAGE = {
    "base": """
from sqlalchemy import Column as Field, Integer, String as Text80
from sqlalchemy.orm import DeclarativeBase, Mapped as Attribute, mapped_column as attribute


class Base(DeclarativeBase):
    pass
""",
    "__init__": "from .base import *\nfrom .base import Base as Model\nfrom . import base as tools\n",
    "models": """
from facts_package import Attribute, Field, Model, Text80, attribute, tools

from .base import Integer as Whole


class Order(Model):
    __tablename__ = "orders"
    id = Field(Whole, primary_key=True)
    title = Field("名称", Text80(80), default="")
    note = tools.Field(tools.Text80)
    weight: Attribute[int] = attribute(default=0)
    height: Attribute[int]
""",
}


@dataclass
class Comparison:
    """What was compared: faults in words, and how much of it was known."""

    faults: list[str] = field(default_factory=list)
    tables: set[str] = field(default_factory=set)
    known_tables: set[str] = field(default_factory=set)
    columns: set[tuple[str, str]] = field(default_factory=set)
    known_columns: set[tuple[str, str]] = field(default_factory=set)
    known_types: set[tuple[str, str]] = field(default_factory=set)
    whole: set[tuple[str, str]] = field(default_factory=set)

    def compare(self, source: Source, tables: dict[str, sa.Table]) -> None:
        """Compare the facts of one file with the real tables."""
        for fact in facts_of(source):
            if isinstance(fact, Table) and fact.name is not None:
                if fact.name not in tables:
                    self.fault(f"no such table: {fact.name}")
                    continue
                self.known_tables.add(fact.name)
                for column in fact.columns:
                    self.compare_column(column, tables[fact.name])
            elif isinstance(fact, Column) and fact.table in tables:
                self.compare_column(fact, tables[fact.table])

    def fault(self, text: str) -> None:
        """Keep a fault, once: a table's column is a fact of its own as well."""
        if text not in self.faults:
            self.faults.append(text)

    def compare_column(self, fact: Column, table: sa.Table) -> None:
        """Compare one column, where its name is known."""
        if fact.name is None:
            return
        where = f"{table.name}.{fact.name}"
        real = next((each for each in table.columns if each.name == fact.name), None)
        if real is None:
            self.fault(f"no such column: {where}")
            return
        key = table.name, fact.name
        self.known_columns.add(key)
        if is_known(fact.has_more, fact.generated):
            self.whole.add(key)
        # SQLAlchemy leaves default_factory to the dataclass.
        has_default = real.default is not None or real.server_default is not None or real.autoincrement is True
        given = fact.defaults if is_known(fact.defaults) else ()
        has_default = has_default or any(each.keyword == "default_factory" for each in given)
        try:
            says_default = fact.has_default
        except UnknownFact as error:
            says_default = unknown(error.reason)
        for what, said, true in (
            ("primary key", fact.primary_key, real.primary_key),
            ("foreign key", fact.foreign_key, bool(real.foreign_keys)),
            ("default", says_default, has_default),
        ):
            if is_known(said) and said != true:
                self.fault(f"{where}: {what} is {true}, not {said}")
        if is_known(fact.nullable.value) and fact.nullable.value != real.nullable:
            self.fault(f"{where}: nullable is {real.nullable}, not {fact.nullable.value}")
        if is_known(fact.type):
            self.known_types.add(key)
            family = family_of(type(real.type))
            if fact.type.family != family:
                self.fault(f"{where}: type is {real.type!r} ({family}), not {fact.type.name} ({fact.type.family})")
            elif (
                family == "string"
                and is_known(fact.type.length)
                and fact.type.length != getattr(real.type, "length", None)
            ):
                self.fault(f"{where}: length is {getattr(real.type, 'length', None)}, not {fact.type.length}")
            elif family == "number":
                read = {name: getattr(fact.type, name) for name in ("precision", "scale")}
                read = {name: size for name, size in read.items() if is_known(size)}
                if any(size not in (None, getattr(real.type, name, None)) for name, size in read.items()):
                    self.fault(f"{where}: {real.type!r}, not {read}")

    def add_real(self, tables: dict[str, sa.Table]) -> None:
        """Count what there is."""
        self.tables |= set(tables)
        self.columns |= {(table.name, column.name) for table in tables.values() for column in table.columns}

    def shares(self) -> tuple[float, ...]:
        """The known part of the tables and of the columns; of the columns, those read whole, and those with a type."""
        tables = len(self.known_tables) / len(self.tables)
        columns = [len(known) / len(self.columns) for known in (self.known_columns, self.whole, self.known_types)]
        return tuple(round(share, 2) for share in (tables, *columns))


def facts_of(source: Source) -> Iterator[object]:
    """All tables and columns that dbconv reads from a file."""
    module, settings = Module(source, Session(), Settings()), Settings()
    if may_declare(source, settings):
        yield from read_models(module, settings)


def tables_of(module: ModuleType) -> dict[str, sa.Table]:
    """The real tables of all the metadata that a module binds."""
    values = list(vars(module).values())
    found = {id(each): each for value in values for each in (value, getattr(value, "metadata", None))}
    return {
        table.name: table for each in found.values() if isinstance(each, sa.MetaData) for table in each.tables.values()
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A project from which modules are imported, and forgotten afterwards."""
    (tmp_path / "pyproject.toml").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", None) or "").startswith(str(tmp_path)):
            del sys.modules[name]


def compared(folder: Path, name: str, files: dict[str, str]) -> Comparison:
    """Write a module, or a package of several, import it, and compare each file's facts."""
    comparison = Comparison()
    for stem, text in files.items():
        path = folder / name / f"{stem}.py" if len(files) > 1 else folder / f"{stem}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    main = name if len(files) == 1 else f"{name}.models"
    tables = tables_of(importlib.import_module(main))
    comparison.add_real(tables)
    for stem, text in files.items():
        path = folder / name / f"{stem}.py" if len(files) > 1 else folder / f"{stem}.py"
        comparison.compare(Source(text, str(path)), tables)
    return comparison


# Tables known, columns known, columns read whole, types known: as measured. What is missing is unknown by design, as
# names that are not literals, tables that a method names, types that a foreign key takes over, and those of a mixin's
# bare annotations, which the base that takes it may map.
@pytest.mark.parametrize(
    ("name", "files", "shares"),
    [
        ("facts_legacy", {"facts_legacy": LEGACY}, (1, 0.89, 0.86, 0.86)),
        ("facts_modern", {"facts_modern": MODERN}, (1, 1, 1, 0.94)),
        ("facts_mixins", {"facts_mixins": MIXINS}, (0.8, 0.74, 0.74, 0.58)),
        ("facts_core", {"facts_core": CORE}, (0.88, 0.84, 0.79, 0.68)),
        ("facts_flask", {"facts_flask": FLASK}, (1, 0.92, 0.92, 0.69)),
        ("facts_package", PACKAGE, (1, 1, 1, 1)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_facts_are_what_sqlalchemy_makes(
    folder: Path, name: str, files: dict[str, str], shares: tuple[float, ...]
) -> None:
    comparison = compared(folder, name, files)
    assert comparison.faults == []
    assert all(known >= least for known, least in zip(comparison.shares(), shares, strict=True)), comparison.shares()


def test_a_wrong_fact_is_noticed(folder: Path) -> None:
    """The comparison itself: facts of another text are at odds with the tables."""
    text = (
        "import sqlalchemy as sa\nm = sa.MetaData()\n"
        't = sa.Table("t", m, sa.Column("id", sa.Integer, primary_key=True), sa.Column("a", sa.String, default=""))\n'
    )
    (folder / "facts_other.py").write_text(text, encoding="utf-8")
    tables = tables_of(importlib.import_module("facts_other"))
    comparison = Comparison()
    wrong = text.replace(", primary_key=True", "").replace("sa.String, default=", "sa.Text, comment=")
    comparison.compare(Source(wrong + 'u = sa.Table("u", m, sa.Column("b", sa.Integer))\n', ""), tables)
    assert comparison.faults == [
        "t.id: primary key is True, not False",
        "t.id: nullable is False, not True",
        "t.a: default is True, not False",
        f"t.a: type is {sa.String()!r} (string), not Text (text)",
        "no such table: u",
    ]


def test_facts_of_the_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example, which nobody wrote for this test."""
    root = shutil.copytree(SHOP, tmp_path / "shop", ignore=shutil.ignore_patterns("__pycache__", "*.db"))
    monkeypatch.syspath_prepend(str(root))
    kept = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "shop"}
    try:
        paths = sorted((root / "shop" / "models").glob("*.py"))
        for path in paths:
            importlib.import_module(f"shop.models.{path.stem}")
        tables = tables_of(importlib.import_module("shop.extensions"))
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == "shop"]:
            del sys.modules[name]
        sys.modules.update(kept)
    comparison = Comparison()
    comparison.add_real(tables)
    for path in paths:
        comparison.compare(Source(path.read_text(encoding="utf-8"), str(path)), tables)
    assert comparison.faults == []
    assert len(comparison.tables) == len(comparison.known_tables) == 10
    # The key and the two stamps of the base model, which is in another module, are in nine of the tables.
    assert len(comparison.columns - comparison.known_columns) <= 27, comparison.columns - comparison.known_columns
    assert len(comparison.known_columns - comparison.known_types) == 0


def exported(package: ModuleType) -> dict[str, type]:
    """The classes of types that a package of SQLAlchemy's offers."""
    return {
        name: each
        for name in getattr(package, "__all__", dir(package))
        for each in [getattr(package, name)]
        if isinstance(each, type) and issubclass(each, sa.types.TypeEngine) and name[0] != "_"
    }


PACKAGES = [sa, sa.types, mssql, mysql, oracle, postgresql, sqlite]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda each: each.__name__)
def test_family_of_each_type(package: ModuleType) -> None:
    """Every type that SQLAlchemy offers is known, and known for what it is."""
    types = exported(package)
    lines = ["from sqlalchemy import Column", f"import {package.__name__} as here", "class Mixin:"]
    text = "\n".join([*lines, *(f"    {name} = Column(here.{name})" for name in types)])
    read = {fact.name or "": fact.type for fact in facts_of(Source(text)) if isinstance(fact, Column)}
    assert len(read) == len(types) > 10
    short = package.__name__.rpartition(".")[2]
    known = {
        name: type_.family for name, type_ in read.items() if is_known(type_) and f"{short}.{name}" not in DISPUTED
    }
    assert known == {name: family_of(types[name]) for name in known}
    assert {name for name, type_ in read.items() if type_ is None} <= NO_TYPES | UNKNOWN
