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
context.configure(target_metadata=target_metadata)

# migrations/versions/a1_first.py
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    for name in ("one", "two", "three", "four", "five", "six"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("one", sa.Column("left_a", sa.Integer()))
    op.add_column("one", sa.Column("left_b", sa.Integer()))

# app/models.py
from sqlalchemy import Column, DateTime, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    id = Column(Integer, primary_key=True)
    made_at = Column(DateTime, comment="when")  # DBC555:5


class Five:
    other_at = Column(DateTime, comment="when")  # DBC555:5


class One(Five, Base):  # DBC555:7
    __tablename__ = "one"


class Two(Five, Base):
    __tablename__ = "two"


class Three(Five, Base):
    __tablename__ = "three"


class Four(Five, Base):
    __tablename__ = "four"


class Fifth(Five, Base):
    __tablename__ = "five"


class Six(Base):
    __tablename__ = "six"
