# settings: dialect = "postgresql"
# pyproject.toml
# alembic.ini
[alembic]
script_location = migrations
prepend_sys_path = .

# migrations/env.py
from alembic import context
from app.models import Base

target_metadata = Base.metadata


def include_object(object, name, type_, reflected, compare_to):
    if type_ == "column" and name in ("rest", "remaining"):
        return False
    return not (type_ == "table" and name == "orders")


context.configure(target_metadata=target_metadata, include_object=include_object)

# migrations/versions/r0.py
import sqlalchemy as sa
from alembic import op

revision = 'a1'
down_revision = None


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("rest", sa.Integer()))

# app/models.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    age_of_all = Column(Integer, comment="in years")  # DBC555:5


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
