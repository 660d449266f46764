# settings: dialect = "postgresql"
# pyproject.toml
# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = .

# migrations/env.py
from alembic import context
from app.base import Base
import app.models

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# migrations/versions/a1_first.py
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("plain", sa.Enum("a", "b", name="plain")),
        sa.Column("equal", sa.Enum("b", "a", "old", name="equal")),
        sa.Column("grown", sa.Enum("a", name="grown")),
        sa.Column("renamed", sa.Enum("was", name="renamed")),
        sa.Column("of_values", sa.Enum("open", "shut", name="of_values")),
        sa.Column("of_names", sa.Enum("OPEN", "SHUT", name="of_names")),
        sa.Column("called", sa.Enum("open", "shut", name="called")),
        sa.Column("called_names", sa.Enum("OPEN", "SHUT", name="called_names")),
        sa.Column("other_call", sa.Enum("OPEN", name="other_call")),
        sa.Column("not_native", sa.Enum("a", name="not_native", native_enum=False)),
        sa.Column("quoted", sa.Enum("x", name="quoted")),
        sa.Column("texts", sa.String(9)),
        sa.Column("numbers", sa.Enum("ONE", name="numbers")),
        sa.Column("partly", sa.Enum("OPEN", "open", name="partly")),
        sa.Column("many", sa.Enum("a", name="Many")),
    )

# migrations/versions/b2_second.py
import sqlalchemy as sa
from alembic import op

revision = "b2"
down_revision = "a1"


def upgrade():
    op.execute("ALTER TYPE grown ADD VALUE IF NOT EXISTS 'b'")
    op.execute("ALTER TYPE renamed RENAME VALUE 'was' TO 'now'")

# app/base.py
import enum

from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Door(str, enum.Enum):
    OPEN = "open"
    SHUT = "shut"
    CLOSED = "shut"


class Number(enum.Enum):
    ONE = 1
    TWO = enum.auto()


def names_of(members):
    return [each.name for each in members]

# app/models.py
from sqlalchemy import Column, Enum, Integer
from app.base import Base, Door, Number, names_of


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    plain = Column(Enum("a", "b", "c", name="plain"), comment="one")  # DBC557:20
    equal = Column(Enum("a", "b", name="equal"), comment="one")
    grown = Column(Enum("a", "b", name="grown"), comment="one")
    renamed = Column(Enum("was", name="renamed"), comment="one")  # DBC557:22
    of_values = Column(Enum(Door, name="of_values"), comment="one")  # DBC557:24
    of_names = Column(Enum(Door, name="of_names"), comment="one")
    called = Column(Enum(Door, values_callable=lambda x: [e.value for e in x], name="called"), comment="one")
    called_names = Column(Enum(Door, name="c", values_callable=lambda x: [e.value for e in x]), comment="one")  # DBC557:27
    other_call = Column(Enum(Door, values_callable=names_of, name="other_call"), comment="one")
    not_native = Column(Enum("a", "b", name="not_native", native_enum=False), comment="one")
    quoted = Column(Enum("x", "it's", name="quoted"), comment="one")  # DBC557:21
    texts = Column(Enum("x", name="texts"), comment="one")
    partly = Column(Enum(Door, name="partly"), comment="one")  # DBC557:21
    many = Column(Enum("a", "b", "c", "d", "e", "f", "g", name="Many"), comment="one")  # DBC557:19
    numbers = Column(Enum(Number, name="numbers"), comment="one")  # DBC557:22
