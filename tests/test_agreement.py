"""Projects of several modules, in the styles in which people write models, against SQLAlchemy's own metadata.

The same command as for real projects compares them: ``benchmarks.metadata`` imports, ``benchmarks.agreement`` reads.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import agreement, findings, metadata

MODERN = {
    "shop/__init__.py": "",
    "shop/db/types.py": """
import uuid
from typing import Annotated, NewType, Optional
import sqlalchemy as sa
from sqlalchemy import BigInteger, CHAR, Integer, Numeric, String, TypeDecorator
from sqlalchemy.dialects.postgresql import UUID
from sqlalchemy.orm import mapped_column

Money = Numeric(21, 4)
BigKey = BigInteger().with_variant(Integer, "sqlite")
int_key = Annotated[int, mapped_column(BigKey, primary_key=True, autoincrement=True, comment="主键")]
str50 = Annotated[str, mapped_column(String(50), nullable=False, default="")]
unique_str = Annotated[str50, mapped_column(String(50), unique=True, index=True)]
maybe_str = Annotated[Optional[str], mapped_column(String(80))]
code = Annotated[str, "a code"]
Login = NewType("Login", str)


class Guid(TypeDecorator):
    impl = CHAR
    cache_ok = True

    def load_dialect_impl(self, dialect):
        if dialect.name == "postgresql":
            return dialect.type_descriptor(UUID())
        return dialect.type_descriptor(CHAR(32))


class Json(TypeDecorator):
    impl = sa.Text
    cache_ok = True


class Compact(Json):
    cache_ok = True
""",
    "shop/db/base.py": """
import datetime
from decimal import Decimal
from typing import Any
from sqlalchemy import BigInteger, ForeignKey, Index, MetaData, Numeric, String, func
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from .types import code, int_key


class Base(DeclarativeBase):
    type_annotation_map = {int: BigInteger, Decimal: Numeric(10, 2), code: String(8), dict[str, Any]: String(99)}


class Keyed:
    id: Mapped[int_key]


class Stamped:
    created_at: Mapped[datetime.datetime] = mapped_column(default=func.now(), index=True)
    deleted_at: Mapped[datetime.datetime | None]

    @declared_attr
    def changed_by(cls) -> Mapped[int | None]:
        return mapped_column(ForeignKey("users.id"))

    @declared_attr
    def __table_args__(cls):
        return (Index(None, "deleted_at"), {"comment": "stamped"})


class Named(Keyed):
    @declared_attr.directive
    def __tablename__(cls) -> str:
        return cls.__name__.lower()
""",
    "shop/db/__init__.py": "from .base import *\nfrom .types import Money, code, maybe_str, str50, unique_str\n",
    "shop/models.py": """
from __future__ import annotations
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Optional
import sqlalchemy as sa
from sqlalchemy import Column, ForeignKey, ForeignKeyConstraint, Index, Integer, PrimaryKeyConstraint, String, Table
from sqlalchemy import UniqueConstraint, desc, func
from sqlalchemy.orm import Mapped, MappedAsDataclass, column_property, deferred, mapped_column, relationship, synonym
from shop.db import Base, Keyed, Money, Named, Stamped, code, maybe_str, str50, unique_str
from shop.db.types import Compact, Guid, Login
if TYPE_CHECKING:
    from shop.elsewhere import Other


class User(Stamped, Keyed, Base):
    __tablename__ = "users"
    login: Mapped[unique_str]
    nickname: Mapped[str50] = mapped_column(comment="昵称")
    bio: Mapped[maybe_str]
    code: Mapped[code]
    alias: Mapped[Optional[code]]
    credit: Mapped[Decimal] = mapped_column(default=0)
    paid = mapped_column(Money, nullable=False)
    logins: Mapped[int]
    token: Mapped[Login | None] = mapped_column(String(20))
    guid = Column(Guid, nullable=False, unique=True)
    data = deferred(Column(Compact))
    settings: Mapped[dict[str, Any]]
    orders: Mapped[list[Order]] = relationship(back_populates="user")
    name = synonym("nickname")


class Order(Keyed, Base):
    __tablename__ = "orders"
    user_id: Mapped[int] = mapped_column(ForeignKey(User.id), index=True)
    number = mapped_column("order_no", String(20))
    region: Mapped[str] = mapped_column(String(8))
    total = column_property(Column(Money, default=0))
    user: Mapped[User] = relationship(back_populates="orders")
    __table_args__ = (
        UniqueConstraint("order_no", "region", name="uq_orders_no"),
        Index("ix_orders_region", region, number.desc()),
        {"comment": "订单"},
    )


class OrderItem(Base):
    __tablename__ = "order_items"
    __table_args__ = (
        PrimaryKeyConstraint("order_id", "line"),
        ForeignKeyConstraint(["product_kind", "product_no"], ["products.kind", "products.no"]),
    ) + (Index("ix_items_product", "product_kind", "product_no", postgresql_where=sa.text("line > 0")),)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    line: Mapped[int]
    product_kind: Mapped[str] = mapped_column(String(8))
    product_no: Mapped[int]


class Product(Base):
    __tablename__ = "products"
    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[str] = mapped_column(String(80), unique=True)
    size = Column(Integer, index=True, unique=True)


Index("ix_products_title", func.lower(Product.title))
Index("ix_products_size", Product.size.desc(), Product.no)


class Tag(Named, Base):
    label: Mapped[str] = mapped_column(String(20))


class Label(MappedAsDataclass, Base):
    __tablename__ = "labels"
    id: Mapped[int] = mapped_column(primary_key=True, init=False)
    text: Mapped[str] = mapped_column(String(20), default="")


order_tags = Table(
    "order_tags",
    Base.metadata,
    Column("order_id", ForeignKey("orders.id"), primary_key=True),
    Column("tag_id", Integer, ForeignKey(Tag.id), primary_key=True),
    Column("note", String(20), index=True),
    UniqueConstraint("tag_id", "order_id"),
)
Index("ix_order_tags_both", order_tags.c.tag_id, order_tags.c.note)
""",
}
CLASSIC = {
    "shop/__init__.py": "",
    "shop/ext.py": """
import functools
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase

class Base(DeclarativeBase):
    pass

db = SQLAlchemy(model_class=Base)
Column = functools.partial(db.Column, nullable=False)


class KeyedModel(db.Model):
    __abstract__ = True
    id = db.Column(db.BigInteger, primary_key=True)
    code = db.Column(db.String(8), unique=True)
""",
    "shop/legacy.py": """
from sqlalchemy import Column, Integer, String
from sqlalchemy.orm import declarative_base

class Model:
    id = Column(Integer, primary_key=True)
    label = Column(String(8))

Base = declarative_base(cls=Model)
""",
    "shop/models.py": """
from shop.ext import Column, KeyedModel, db
from shop.legacy import Base
import sqlalchemy as sa


class ShopUser(KeyedModel):
    mail = Column(db.String(80), unique=True, index=True)
    note = Column(db.Text, nullable=True)
    boss_id = db.Column(db.ForeignKey("shop_user.id"))


class ShopOrder(KeyedModel):
    __tablename__ = "orders"
    __table_args__ = (db.UniqueConstraint("user_id", "number"), db.Index(None, "number"))
    user_id = Column(db.BigInteger, db.ForeignKey("shop_user.id"))
    number = Column(db.Integer)


class Manager(ShopUser):
    id = db.Column(db.ForeignKey("shop_user.id"), primary_key=True)
    grade = Column(db.SmallInteger)


links = db.Table(
    "links", db.Column("left_id", db.Integer), db.Column("right_id", db.Integer, db.ForeignKey("orders.id"))
)


class Old(Base):
    __tablename__ = "olds"
    __table_args__ = {"mysql_engine": "InnoDB"}
    size = sa.Column(sa.Integer, sa.ForeignKey("olds.id", ondelete="CASCADE"))
""",
}
FIELDS = {
    "shop/__init__.py": "",
    "shop/base.py": """
import datetime
from typing import Optional
from sqlalchemy import BigInteger, Column
from sqlmodel import Field, SQLModel

class Keyed(SQLModel):
    id: Optional[int] = Field(default=None, primary_key=True)

class Snow(SQLModel):
    id: int = Field(sa_type=BigInteger(), primary_key=True)

class Stamps:
    created_at: datetime.datetime = Field(default_factory=datetime.datetime.now, nullable=False)
""",
    "shop/models.py": """
import datetime, decimal, enum, uuid
from typing import ClassVar, List, Optional
from sqlalchemy import JSON, Column, Index, Integer, String, Text, UniqueConstraint, text
from sqlmodel import Field, Relationship, SQLModel
from shop.base import Keyed, Snow, Stamps

class Kind(str, enum.Enum):
    big = "big"

class HeroBase(SQLModel):
    name: str = Field(index=True)
    secret: str = Field(max_length=20)
    age: Optional[int] = Field(default=None, index=True)

class Hero(HeroBase, Keyed, table=True):
    team_id: Optional[int] = Field(default=None, foreign_key="team.id")
    team: Optional["Team"] = Relationship(back_populates="heroes")
    kind: Kind = Kind.big
    alive: bool = True
    weight: float = Field(0.0, sa_column_kwargs={"server_default": text("0")})
    born: Optional[datetime.date] = None
    price: decimal.Decimal = Field(default=0, max_digits=5, decimal_places=3)
    guid: uuid.UUID = Field(default_factory=uuid.uuid4, unique=True)
    photo: bytes | None = None
    limit: ClassVar[int] = 3

class HeroRead(HeroBase):
    id: int

class Team(Snow, Stamps, table=True):
    __tablename__ = "team"
    __table_args__ = (UniqueConstraint("title", "city"), Index("ix_team_city", "city"))
    title: str = Field(sa_column=Column("headline", String(80), nullable=True, unique=True))
    city: str = Field(max_length=40)
    tags: List[str] = Field(default=[], sa_column=Column(JSON))
    body: str = Field(sa_type=Text, nullable=True)
    heroes: List[Hero] = Relationship(back_populates="team")
""".replace(
        'UniqueConstraint("title", "city")', 'UniqueConstraint("headline", "city")'
    ),
}

JUDGED = {
    "shop/__init__.py": "",
    "shop/base.py": """
from sqlalchemy import BigInteger, Column, ForeignKey, Integer
from sqlalchemy.orm import declarative_base, declared_attr

Base = declarative_base()


class Owned:
    @declared_attr
    def boss_id(cls):
        return Column(BigInteger, ForeignKey("users.id", name="fk_boss"))


class User(Base):
    __tablename__ = "users"
    id = Column(BigInteger, primary_key=True)
""",
    "shop/models.py": """
from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, UniqueConstraint
from shop.base import Base, Owned, User


class Visit(Owned, Base):
    __tablename__ = "visits"
    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id"), index=True)
    payer_id = Column(Integer)
    day = Column(Date, nullable=False)
    note = Column(String(8), nullable=False)
    kind = Column(Integer, unique=True, nullable=False)
    __table_args__ = (
        Index("ix_visits_day", "user_id", "day", unique=True),
        UniqueConstraint("note", name="uq_visits_note"),
    )


notes = Table("notes", Base.metadata, Column("note", String(8)), Column("owner_id", ForeignKey(User.id)))
payers = Table("payers", Base.metadata, Column("id", Integer, primary_key=True))
""",
}

# An env.py that does not know all tables, run by Alembic itself.
MIGRATED = {
    "shop/__init__.py": "",
    "shop/base.py": """
from sqlalchemy.orm import DeclarativeBase

class Base(DeclarativeBase):
    pass
""",
    "shop/users.py": """
from sqlalchemy import Column, Integer
from shop.base import Base

class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
""",
    "shop/orders.py": """
from sqlalchemy import Column, Integer
from shop.base import Base

class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
""",
    "alembic.ini": "[alembic]\nscript_location = migrations\nprepend_sys_path = .\nsqlalchemy.url = sqlite://\n",
    "migrations/versions/.keep": "",
    "migrations/env.py": """
from alembic import context
from shop import users
from shop.base import Base

target_metadata = Base.metadata
context.configure(url=context.config.get_main_option("sqlalchemy.url"), target_metadata=target_metadata)
with context.begin_transaction():
    context.run_migrations()
""",
}


def dumped(folder: Path, files: dict[str, str], *modules: str) -> list[agreement.Real]:
    """The tables of a project as SQLAlchemy sees them, in a process of its own."""
    for name, text in {"pyproject.toml": "", **files}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    # The names of tables are asked for in the project's folder, as where it runs.
    command = [sys.executable, metadata.__file__, "out.json", *modules]
    ran = subprocess.run(command, cwd=folder, env={"PYTHONPATH": str(folder)}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    tables: list[agreement.Real] = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    return tables


@pytest.mark.parametrize(
    ("files", "tables", "keys", "columns", "types"),
    [(MODERN, 7, 7, 36, 36), (CLASSIC, 5, 5, 16, 16), (FIELDS, 2, 2, 18, 18)],
    ids=["modern", "classic", "fields"],
)
def test_agrees(tmp_path: Path, files: dict[str, str], tables: int, keys: int, columns: int, types: int) -> None:
    found = agreement.agreement_on(dumped(tmp_path, files, "shop.models"))
    assert found.wrong == []
    assert found.tables["read"] == found.tables["all"] == tables
    assert found.columns["read"] == found.columns["all"] == columns
    assert found.columns["primary key"] == columns
    assert (found.tables["keys"], found.columns["type"]) == (keys, types)


def test_a_wrong_fact_is_noticed(tmp_path: Path) -> None:
    """The comparison itself: other texts than those that were imported are at odds with the tables."""
    tables = dumped(tmp_path, FIELDS, "shop.models")
    path = tmp_path / "shop" / "models.py"
    text = path.read_text(encoding="utf-8")
    for right, wrong in (
        ('Index("ix_team_city", "city")', 'Index("ix_team_city", "city", unique=True)'),
        ("team_id: Optional[int]", "team_id: int"),
        ('foreign_key="team.id"', 'foreign_key="teams.id"'),
        ("max_length=40", "max_length=41"),
        ("photo", "picture"),
        ('text("0")', 'text("1")'),
        ("Field(default=0, max_digits", "Field(max_digits"),
        ("city: str = Field(", 'city: str = Field(description="where it is from", '),
        ('title: str = Field(sa_column=Column("headline"', 'name: str = Field(sa_column=Column("headline"'),
        ("age: Optional[int] = Field(default=None, index=True)", "age: Optional[int] = Field(default=None)"),
    ):
        assert right in text
        text = text.replace(right, wrong)
    path.write_text(text, encoding="utf-8")
    found = {kind for kind, _ in agreement.agreement_on(tables).wrong}
    assert found == {
        *("index", "null", "foreign key", "type", "column", "unique", "indexed", "default", "server_default"),
        *("comment", "attribute"),
    }


def test_findings_are_judged(tmp_path: Path) -> None:
    """What the rules find is so in the metadata; where that were another one, each finding would be wrong."""
    tables = dumped(tmp_path, JUDGED, "shop.models")
    judged = findings.judge(tables)
    # What waits for a naming convention is known by its MetaData, and no table of the dump is that.
    assert (judged.wrong, judged.unjudged) == ([], {"DBC521": 1})
    codes = {"DBC401": 1, "DBC405": 2, "DBC406": 1, "DBC409": 1, "DBC410": 1, "DBC411": 1}
    assert judged.right == codes
    assert (judged.reported, judged.without_index) == (2, 2)
    for table in tables:
        table["primary_key"] = table["primary_key"] or ["note"]
        table["unique_constraints"] = [{**each, "name": "uq"} for each in table["unique_constraints"]]
        table["foreign_keys"] = [{**each, "name": "fk"} for each in table["foreign_keys"]]
        table["indexes"] = [each for each in table["indexes"] if each["columns"] != ["user_id", "day"]]
        table["indexes"] += [
            {"name": None, "columns": [each["name"]], "unique": False, "partial": False, "using": None}
            for each in table["columns"]
            if each["name"] in ("boss_id", "payer_id", "owner_id")
        ]
        for column in table["columns"]:
            column["sql"], column["nullable"] = "INTEGER", False
    judged = findings.judge(tables)
    assert judged.right == {}
    assert Counter(finding.code for _, finding in judged.wrong) == codes


def test_what_env_does_not_know_is_judged(tmp_path: Path) -> None:
    """A module that env.py does not import is one that Alembic does not know; where it did, the finding is wrong."""
    tables = dumped(tmp_path, MIGRATED, "shop.users", "shop.orders")
    command = [sys.executable, metadata.__file__, "out.env.json", "--alembic", "alembic.ini"]
    subprocess.run(command, cwd=tmp_path, check=True)
    known = json.loads((tmp_path / "out.env.json").read_text(encoding="utf-8"))
    assert [each["name"] for each in known] == ["users"]
    judged = findings.judge(tables, known)
    assert (judged.right["DBC551"], judged.wrong, judged.unjudged) == (1, [], {})
    judged = findings.judge(tables, tables)
    assert [finding.code for _, finding in judged.wrong] == ["DBC551"]
    assert findings.judge(tables).unjudged == {"DBC551": 1}
