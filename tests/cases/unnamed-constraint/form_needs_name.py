# migrations/versions/1a2b.py
import sqlalchemy as sa
from alembic import op

revision = "1a2b"
down_revision = None


def upgrade():
    op.create_table_comment("users", "people")

# app/__init__.py
# app/base.py
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention={"uq": "uq_%(table_name)s", "fk": "%(constraint_name)s", "pk": "%(constraint_name)s"})

# migrations/env.py
from alembic import context
from app.base import Base

target_metadata = Base.metadata
context.configure(target_metadata=target_metadata)

# migrations/versions/2b3c.py
"""what the revision is for"""
import sqlalchemy as sa
from alembic import op

revision = "2b3c"
down_revision = "1a2b"

def upgrade():
    op.create_unique_constraint(None, "users", ["email"])
    op.create_foreign_key(None, "users", "roles", ["role_id"], ["id"])  # DBC521:27
    op.create_foreign_key("fk_users_roles", "users", "roles", ["role_id"], ["id"])
    op.create_primary_key(None, "users", ["id"])  # DBC521:27
    op.create_exclude_constraint(None, "users", ("room", "="))  # DBC521:34
