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
    op.create_table("users", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("made", sa.DateTime()))
    op.create_table("orders", sa.Column("id", sa.Integer(), primary_key=True))

# app/base.py
from sqlalchemy import Column, DateTime
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Made:
    made = Column(DateTime, comment="when")

# app/models.py
from sqlalchemy import Column, Integer
from app.base import Base, Made


class User(Made, Base):
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)


class Order(Made, Base):  # DBC555:7
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
