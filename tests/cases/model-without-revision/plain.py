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
        sa.Column("mail", sa.String(80)),
        sa.Column("nick", sa.String(80)),
        sa.Column("created_at", sa.DateTime()),
    )
    op.create_table("orders", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("created_at", sa.DateTime()))
    op.create_table("notes", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.String(9)))
    op.create_table("gone", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table("animals", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("kind", sa.String(9)))

# migrations/versions/b2_second.py
import sqlalchemy as sa
from alembic import op

revision = "b2"
down_revision = "a1"


def upgrade():
    op.alter_column("users", "mail", new_column_name="email")
    op.drop_table("gone")
    op.rename_table("notes", "remarks")
    op.execute("ALTER TABLE orders ADD COLUMN total integer")
    with op.batch_alter_table("orders") as batch:
        batch.add_column(sa.Column("batched", sa.Integer()))
    for name in ("first", "second"):
        op.add_column("orders", sa.Column(name, sa.Integer()))
    if not sa.inspect(op.get_bind()).has_table("checked"):
        op.create_table("checked", sa.Column("id", sa.Integer(), primary_key=True))

# app/base.py
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class OtherBase(DeclarativeBase):
    pass

# app/models.py
from sqlalchemy import Column, DateTime, Integer, String, Table
from app.base import Base, OtherBase


class Stamped:
    created_at = Column(DateTime, comment="when")
    deleted_at = Column(DateTime, comment="when")  # DBC555:5


class Owned:
    owner = Column(Integer, comment="whose")


class User(Stamped, Base):  # DBC555:7
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    email = Column(String(80), comment="where to write")
    age = Column(Integer, comment="in years")  # DBC555:5
    label_text = Column("label", Integer, comment="what")  # DBC555:25


class Order(Stamped, Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    total = Column(Integer, comment="in cents")
    batched = Column(Integer, comment="a number")
    first = Column(Integer, comment="a number")
    second = Column(Integer, comment="a number")


class Note(Base):
    __tablename__ = "notes"  # DBC555:21
    id = Column(Integer, primary_key=True)
    name = Column(String(9), comment="a number")


class Remark(Base):
    __tablename__ = "remarks"
    id = Column(Integer, primary_key=True)
    name = Column(String(9), comment="a number")


class Checked(Base):
    __tablename__ = "checked"
    id = Column(Integer, primary_key=True)


class Gone(Owned, Base):
    __tablename__ = "gone"  # DBC555:21
    id = Column(Integer, primary_key=True)


class Animal(Base):
    __tablename__ = "animals"
    __mapper_args__ = {"polymorphic_on": "kind"}
    id = Column(Integer, primary_key=True)
    kind = Column(String(9), comment="which")


class Dog(Animal):
    __mapper_args__ = {"polymorphic_identity": "dog"}
    bark = Column(String(9), nullable=True, comment="how loud")  # DBC555:5


class Elsewhere(OtherBase):
    __tablename__ = "elsewhere"
    id = Column(Integer, primary_key=True)


Tag = Table(
    "tags",  # DBC555:5
    Base.metadata,
    Column("id", Integer, primary_key=True),
)
