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

# migrations/versions/r0.py
import sqlalchemy as sa
from alembic import op

revision = 'a1'
down_revision = None


def upgrade():
    pass

# migrations/versions/r1.py
import sqlalchemy as sa
from alembic import op

revision = 'b2'
down_revision = 'a1'


def upgrade():
    op.add_column("users", sa.Column("name", sa.Integer()))

# app/models.py
from sqlalchemy import Column, Integer
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class User(Base):  # DBC555:7
    __tablename__ = "users"
    id = Column(Integer, primary_key=True)
    age_of_all = Column(Integer, comment="in years")


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
